/**
 * Where everything is kept. Keys are by document, run and snapshot, never shared between snapshots (decisions 1 to 3);
 * a snapshot exists when its manifest does. The object store is the truth, so this layout is a public format:
 * docs/formats/store.md describes it, and nothing here may change without a new name.
 */
import { digestHex, type Digest } from './digest.ts'

/** `documents/{id}/{part}`: `source` is the bytes handed in, the rest is JSON; `problem.json` where it could not be read. */
export function documentKey(
  id: string,
  part: 'source' | 'document.json' | 'extraction.json' | 'problem.json',
): string {
  return `documents/${id}/${part}`
}

/** `documents/{id}/runs/{number}.json`: which run is the document's second, third … The first stands in `document.json`. */
export function reservedRunKey(id: string, number: number): string {
  return `${reservedRunPrefix(id)}${String(number).padStart(6, '0')}.json`
}
export function reservedRunPrefix(id: string): string {
  return `documents/${id}/runs/`
}

/** `watches/{document}.json`: a pointer, there once a document was watched. Apart from it, so that all watches are found at once. */
export function watchKey(document: string): string {
  return `watches/${document}.json`
}

/** `documents/{id}/packages/{identity}.json`: the first signature over one evidence package's list, so that it stays the same file. */
export function packageSignatureKey(id: string, identity: string): string {
  return `documents/${id}/packages/${identity}.json`
}

/** `runs/{run}/{part}`. `run.json` names the document and links at the start, `report.json` closes it. */
export function runKey(run: string, part: 'run.json' | 'report.json'): string {
  return `runs/${run}/${part}`
}

/** `runs/{run}/observations/{link}.json`: the one final observation of a link in a run, with its verdict. */
export function observationKey(run: string, link: string): string {
  return `runs/${run}/observations/${link}.json`
}

/** `runs/{run}/problems/{link}.json`: why nothing of a link is kept although something answered. */
export function problemKey(run: string, link: string): string {
  return `runs/${run}/problems/${link}.json`
}

/** Everything of one snapshot, orphans of lost attempts included. */
export function snapshotPrefix(snapshot: string): string {
  return `snapshots/${snapshot}/`
}

/**
 * A part's key carries the head of its digest: a second attempt after a crash never meets the first one's bytes, and
 * whatever the manifest does not name is an orphan by name.
 */
export function partKey(snapshot: string, name: string, digest: Digest): string {
  return `${snapshotPrefix(snapshot)}${digestHex(digest).slice(0, 16)}-${name}`
}

/** The commit point of a snapshot. */
export function manifestKey(snapshot: string): string {
  return `${snapshotPrefix(snapshot)}manifest.json`
}

/** Receipts are numbered from 1 and immutable; the highest number is the newest. */
export function receiptKey(snapshot: string, number: number): string {
  return `${snapshotPrefix(snapshot)}receipts/${String(number).padStart(6, '0')}.json`
}

/** `custody/{number}.json`: what was done with a snapshot after its sealing, from 1 without gaps. */
export function custodyKey(snapshot: string, number: number): string {
  return `${custodyPrefix(snapshot)}${String(number).padStart(6, '0')}.json`
}
export function custodyPrefix(snapshot: string): string {
  return `${snapshotPrefix(snapshot)}custody/`
}

/** `private.json`: what the manifest commits to and nobody is served: submitter, document, claim, proxy, resolver (held.ts). */
export function heldKey(snapshot: string): string {
  return `${snapshotPrefix(snapshot)}private.json`
}

/** Present when the permalink may be shown to everybody. */
export function publishedKey(snapshot: string): string {
  return `${snapshotPrefix(snapshot)}published.json`
}

/** `standing/{id}.json`: a pointer, there once a snapshot was taken down. Apart from what it is about, so that it outlives it. */
export function standingKey(snapshot: string): string {
  return `standing/${snapshot}.json`
}

/** `index/{sha256 of the URL}/{time}-{id}`: one immutable object per snapshot; time as `20261122t164800z`. */
export function indexKey(urlSha256Hex: string, at: Date, snapshot: string): string {
  return `${indexPrefix(urlSha256Hex)}${compactTime(at)}-${snapshot}`
}
export function indexPrefix(urlSha256Hex: string): string {
  return `index/${urlSha256Hex}/`
}

/**
 * `mementos/{sha256 of the Original Resource}/{time}-{id}`: one per published snapshot of class `live`. Listing the keys alone
 * gives a TimeMap, so nothing private can be counted there; who takes a snapshot down erases its key.
 */
export function mementoKey(originalSha256Hex: string, at: Date, snapshot: string): string {
  return `${mementoPrefix(originalSha256Hex)}${compactTime(at)}-${snapshot}`
}
export function mementoPrefix(originalSha256Hex: string): string {
  return `mementos/${originalSha256Hex}/`
}
/** What the key of a memento says; null for any other key. */
export function readMementoKey(key: string): { readonly at: Date; readonly snapshot: string } | null {
  const [, year, month, day, hour, minute, second, snapshot = ''] =
    /^mementos\/[^/]+\/(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)z-([a-z0-9]+)$/.exec(key) ?? []
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(at) ? null : { at: new Date(at), snapshot }
}

/** What a browser worker may write: one attempt's raw capture, waiting to be sealed by another process. */
export function spoolKey(snapshot: string, attempt: string, file: string): string {
  return `${spoolPrefix(snapshot)}${attempt}/${file}`
}
export function spoolPrefix(snapshot: string): string {
  return `spool/${snapshot}/`
}

/** `log/{path}`: the transparency log as C2SP tlog-tiles lays it out, and `head`, its commit point. */
export function logKey(path: string): string {
  return `log/${path}`
}

/** `keys/{fingerprint}/…`: that the log was told of a signing key, or, with a moment, of its revocation from then on. */
export function keyToldKey(fingerprint: string, revoked: Date | null): string {
  return `keys/${fingerprint}/${revoked === null ? 'logged' : `revoked-${compactTime(revoked)}`}.json`
}

/** UTC seconds in letters that keys allow and that sort by time. */
export function compactTime(at: Date): string {
  return at
    .toISOString()
    .replace(/\.\d+Z$/, 'z')
    .replace(/[-:]/g, '')
    .toLowerCase()
}

/** What an index object says: enough to list snapshots of a URL without reading their manifests. */
export interface IndexEntry {
  readonly format: 'ibid-index/1'
  readonly url: string
  readonly snapshot: string
  readonly at: string
  readonly outcome: string
  readonly verdict: string
  readonly state: 'complete' | 'partial'
  readonly class: 'live' | 'rehearsal'
}
