/**
 * A WACZ 1.1.1 from a capture's spool files, with the signature that WACZ-auth 0.1.0 gives a signer without a domain.
 * `datapackage.json` and its digest file are canonical JSON, so that no blank in them can change unseen.
 */
import { canonicalJson, type CaptureFacts, type Digest } from '../../citations/index.ts'
import { bytesOf, sha256Of, type Octets } from './octets.ts'
import { asciiUri } from './record-head.ts'
import { signatureProblem, type Sign } from './signature.ts'
import { writeZip } from './zip-writer.ts'

export const waczFiles = {
  warc: 'archive/data.warc.gz',
  index: 'indexes/index.cdx',
  pages: 'pages/pages.jsonl',
  package: 'datapackage.json',
  digest: 'datapackage-digest.json',
} as const

export interface WaczRequest {
  /** The file to write; it must not exist. */
  readonly path: string
  readonly warc: Octets
  /** CDXJ, sorted. */
  readonly index: Octets
  readonly pages: Octets
  readonly facts: Pick<CaptureFacts, 'snapshot' | 'url' | 'title' | 'startedAt' | 'class'>
  readonly createdAt: Date
  readonly software: string
  readonly sign: Sign
  readonly signal?: AbortSignal
}

/** Writes the WACZ and flushes it to the disk. Throws on any error; a half-written file is the caller's to delete. */
export async function writeWacz(
  request: WaczRequest,
): Promise<{ readonly path: string; readonly bytes: number; readonly sha256: Digest }> {
  const { warc, index, pages, facts, software, sign } = request
  const created = request.createdAt.toISOString()
  const content = [
    { name: waczFiles.warc, source: warc },
    { name: waczFiles.index, source: index },
    { name: waczFiles.pages, source: pages },
  ]
  const datapackage = canonicalJson({
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: (facts.title ?? facts.url).toWellFormed(),
    created,
    software,
    mainPageUrl: pageUrl(facts.url),
    mainPageDate: facts.startedAt,
    // Ours: what a lone WACZ must say about itself. The class is a signed field (decisions 6).
    ibid: { format: 'ibid-wacz/1', snapshot: facts.snapshot, class: facts.class },
    resources: content.map(({ name, source }) => ({
      name: name.slice(name.lastIndexOf('/') + 1),
      path: name,
      hash: source.sha256,
      bytes: source.bytes,
    })),
  })
  const hash = sha256Of(datapackage)
  const signed = await sign(hash)
  const problem = await signatureProblem(hash, signed)
  if (problem !== null) throw new Error(`the witness gave a signature that fails: ${problem}`)
  const { signature, publicKey } = signed
  const digest = canonicalJson({
    path: waczFiles.package,
    hash,
    signedData: { hash, created, software, version: '0.1.0', signature, publicKey },
  })
  const written = await writeZip(
    request.path,
    [
      ...content,
      { name: waczFiles.package, source: bytesOf(Buffer.from(datapackage)) },
      { name: waczFiles.digest, source: bytesOf(Buffer.from(digest)) },
    ],
    request.signal === undefined ? {} : { signal: request.signal },
  )
  return { path: request.path, ...written }
}

/** The URL as a browser asks for it: normalised, without fragment; left as it is where it is no URL. */
export function pageUrl(url: string): string {
  if (!URL.canParse(url)) return asciiUri(url)
  const parsed = new URL(url)
  parsed.hash = ''
  return asciiUri(parsed.href)
}
