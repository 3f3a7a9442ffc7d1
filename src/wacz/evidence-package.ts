/**
 * One document's evidence as one ZIP, streamed with archiver: STORED, fixed dates, fixed order, so that the same content
 * gives the same bytes and its length is known before the first of them, although exhibits are rendered as they are read. Layout in docs/formats/package.md.
 */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ZipArchive } from 'archiver'
import {
  canonicalJson,
  digestHex,
  sha256Digest,
  shortFileName,
  type Digest,
  type EvidenceClass,
  type PackageManifest,
  type Signature,
} from '../../citations/index.ts'
import { bytesOf, sha256Of, type Octets } from './octets.ts'
import { packageReadme } from './package-readme.ts'
import { signatureProblem } from './signature.ts'
import { nameProblem, zipLength } from './zip-format.ts'

/** A snapshot as it is kept: `parts` by the names in its manifest, receipts in order from number 1. */
export interface PackagedSnapshot {
  readonly id: string
  readonly manifest: Octets
  readonly receipts: readonly Octets[]
  readonly parts: readonly { readonly name: string; readonly source: Octets }[]
  /** Its pictures on numbered sheets, for people. */
  readonly exhibit: Octets | Rendered
}

/** Bytes that are made when they are read: of known length, their digest learnt on the way. */
export interface Rendered {
  readonly bytes: number
  /** All that the bytes follow from: where it is the same, they are. */
  readonly recipe: string
  open(): AsyncIterable<Uint8Array>
}

export interface PackageContent {
  readonly createdAt: Date
  readonly software: string
  /** `rehearsal` as soon as one snapshot is. */
  readonly class: EvidenceClass
  readonly report: Readonly<Record<'html' | 'pdf' | 'json' | 'csv', Octets | Rendered>>
  readonly statement: Readonly<Record<'txt' | 'pdf', Octets | Rendered>>
  /** The page that checks the package in a reader's browser. */
  readonly verifier: Octets
  /** Left out where the package is for sharing; any name, made safe here. */
  readonly document: { readonly name: string; readonly source: Octets } | null
  readonly snapshots: readonly PackagedSnapshot[]
}

export interface EvidencePackage {
  /** The ZIP's exact length, for Content-Length. */
  readonly bytes: number
  /** In the package's order, but for the list itself and its signature. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  /** SHA-256 in hex over all that the bytes follow from, for a strong validator. */
  readonly identity: string
  /**
   * The ZIP, or a stretch of it. Sources are opened one after the other; one whose bytes are not what it promised ends the
   * stream with an error, so that a short or false package is never taken for a whole one. The same bytes each time.
   */
  open(options?: { signal?: AbortSignal; first?: number; last?: number }): AsyncIterable<Uint8Array>
}

/**
 * Signs the list of a package. ECDSA gives another signature each time: so that the same package has the same bytes again, the
 * one made first for an `identity` has to be given for ever.
 */
export type SignList = (text: string, identity: string) => Promise<Signature>

const EPOCH = new Date(Date.UTC(1980, 0, 1))
const BAG = 'manifest-sha256.txt'
const UNKNOWN = sha256Digest('0'.repeat(64))

/** Lays the package out. Nothing but lengths is needed for that. Throws a RangeError for names that no package may hold. */
export function planPackage(content: PackageContent, sign: SignList): EvidencePackage {
  const listed = filesOf(content)
  const paths = [...listed.map(({ path }) => path), BAG]
  refuseBadNames([...paths, 'package.json', 'package.sig.json'])
  const { createdAt, software, class: evidence } = content
  const list = (digests: ReadonlyMap<string, Digest>): string => {
    const bag = { path: BAG, bytes: bagLength(listed), sha256: digests.get(BAG) ?? UNKNOWN }
    const files = listed.map(({ path, source }) => ({
      path,
      bytes: source.bytes,
      sha256: digests.get(path) ?? UNKNOWN,
    }))
    const manifest: PackageManifest = {
      format: 'ibid-package/1',
      createdAt: createdAt.toISOString(),
      software,
      class: evidence,
      files: [...files, bag],
    }
    return canonicalJson(manifest)
  }
  const recipes = listed.map(({ path, source }) => [
    path,
    source.bytes,
    'recipe' in source ? source.recipe : source.sha256,
  ])
  const identity = digestHex(sha256Of(canonicalJson([list(new Map()), recipes])))
  // Within a plan it is this one, even where the caller keeps none.
  let first: Promise<Signature> | null = null
  const once = (text: string): Promise<Signature> => (first ??= signed(text, identity, sign))
  const files: readonly PackedFile[] = [
    ...listed,
    { path: BAG, source: { bytes: bagLength(listed), make: async (digests) => bagText(listed, digests) } },
    {
      path: 'package.json',
      source: { bytes: Buffer.byteLength(list(new Map())), make: async (digests) => list(digests) },
    },
    {
      path: 'package.sig.json',
      source: {
        bytes: Buffer.byteLength(canonicalJson(longestSignature)),
        make: async (digests) => canonicalJson(await once(list(digests))),
      },
    },
  ]
  const sizes = files.map(({ path, source }) => ({ path, bytes: source.bytes }))
  return {
    bytes: packageLength(sizes),
    files: sizes.slice(0, -2),
    identity,
    open: ({ signal, first: from = 0, last = Infinity } = {}) => stretchOf(zipped(files, signal), from, last),
  }
}

/** Every signature of ours is as long as this one. */
const longestSignature: Signature = {
  algorithm: 'ECDSA-P384-SHA256',
  publicKey: 'A'.repeat(160),
  signature: 'A'.repeat(128),
}

async function signed(text: string, identity: string, sign: SignList): Promise<Signature> {
  const signature = await sign(text, identity)
  const problem = await signatureProblem(text, signature)
  if (problem !== null) throw new Error(`the witness gave a signature that fails: ${problem}`)
  return signature
}

/** As `sha256sum --check` reads it, which is also how BagIt (RFC 8493) writes its manifests. */
function bagText(listed: readonly PackedFile[], digests: ReadonlyMap<string, Digest>): string {
  return listed.map(({ path }) => `${digestHex(digests.get(path) ?? UNKNOWN)}  ${path}\n`).join('')
}

function bagLength(listed: readonly PackedFile[]): number {
  return Buffer.byteLength(bagText(listed, new Map()))
}

/** The length of a package with these files, in any order. */
export function packageLength(files: readonly { readonly path: string; readonly bytes: number }[]): number {
  return zipLength(
    files.map(({ path, bytes }) => ({ name: path, bytes })),
    'streamed',
  )
}

/** A file name that every system can store and no path trick survives in; never empty. */
export function safeFileName(name: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\\:*?"<>|%]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
  // With a package's own ending it stays below the 255 bytes of UTF-8 that disks leave a name.
  const short = shortFileName(plain, 100, 200).replace(/[. ]+$/, '')
  return short === '' || nameProblem(short) !== null ? 'document' : short
}

/** Made of the digests of all that stands before it. */
interface Closing {
  readonly bytes: number
  make(digests: ReadonlyMap<string, Digest>): Promise<string>
}

interface PackedFile {
  readonly path: string
  readonly source: Octets | Rendered | Closing
}

function filesOf(
  content: PackageContent,
): readonly { readonly path: string; readonly source: Octets | Rendered }[] {
  const { report, statement, verifier, document, snapshots, class: evidence } = content
  const readme = packageReadme({ class: evidence, snapshots: snapshots.length, document: document !== null })
  return [
    { path: 'README.txt', source: bytesOf(Buffer.from(readme)) },
    { path: 'verify.html', source: verifier },
    ...(['html', 'pdf', 'json', 'csv'] as const).map((form) => ({
      path: `report.${form}`,
      source: report[form],
    })),
    ...(['txt', 'pdf'] as const).map((form) => ({ path: `statement.${form}`, source: statement[form] })),
    ...(document === null
      ? []
      : [{ path: `document/${safeFileName(document.name)}`, source: document.source }]),
    ...snapshots.map(({ id, exhibit }) => ({ path: `exhibits/${id}.pdf`, source: exhibit })),
    ...snapshots.flatMap(({ id, manifest, receipts, parts }) => [
      { path: `snapshots/${id}/manifest.json`, source: manifest },
      ...receipts.map((source, index) => ({
        path: `snapshots/${id}/receipts/${String(index + 1).padStart(6, '0')}.json`,
        source,
      })),
      ...parts.map(({ name, source }) => ({ path: `snapshots/${id}/${name}`, source })),
    ]),
  ]
}

function refuseBadNames(paths: readonly string[]): void {
  for (const path of paths) {
    const problem = nameProblem(path)
    if (problem !== null) throw new RangeError(`"${path.slice(0, 80)}" can't be in a package: ${problem}`)
  }
  const keys = new Set(paths.map((path) => path.toLowerCase()))
  if (keys.size !== paths.length) throw new RangeError('two files of the package would have the same name')
}

async function* zipped(
  files: readonly PackedFile[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const archive = new ZipArchive({ store: true })
  const digests = new Map<string, Digest>()
  // One entry at a time, opened when its turn comes: hundreds of snapshots must not mean hundreds of open objects.
  const feeding = (async () => {
    for (const file of files) {
      signal?.throwIfAborted()
      const taken = new Promise<void>((resolve) => archive.once('entry', () => resolve()))
      const content = Readable.from(promised(file, digests, signal), { objectMode: false })
      const broken = new Promise<never>((_, reject) => content.once('error', reject))
      archive.append(content, { name: file.path, date: EPOCH, mode: 0o644, store: true })
      await Promise.race([taken, broken])
    }
    await archive.finalize()
  })()
  feeding.catch((error: unknown) =>
    archive.destroy(error instanceof Error ? error : new Error(String(error))),
  )
  try {
    for await (const chunk of archive) yield asBytes(chunk)
    await feeding
  } finally {
    archive.destroy()
  }
}

/** The file's bytes, measured: what was promised of them has to hold, and their digest is noted for the list. */
async function* promised(
  { path, source }: PackedFile,
  digests: Map<string, Digest>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let bytes = 0
  const chunks = 'make' in source ? [Buffer.from(await source.make(digests))] : source.open()
  for await (const chunk of chunks) {
    signal?.throwIfAborted()
    hash.update(chunk)
    bytes += chunk.length
    yield chunk
  }
  const found = sha256Digest(hash.digest('hex'))
  const expected = 'sha256' in source ? source.sha256 : found
  if (bytes !== source.bytes || found !== expected)
    throw new Error(
      `expected ${path} to have ${source.bytes} bytes of ${expected}, found ${bytes} of ${found}`,
    )
  digests.set(path, found)
}

/**
 * Bytes `first` to `last`, both included. What stands before them is read all the same: digests and checksums of it stand at the
 * package's end, and nothing is sent that was not measured.
 */
async function* stretchOf(
  chunks: AsyncIterable<Uint8Array>,
  first: number,
  last: number,
): AsyncGenerator<Uint8Array> {
  let at = 0
  for await (const chunk of chunks) {
    const part = chunk.subarray(Math.max(0, first - at), Math.max(0, Math.min(chunk.length, last + 1 - at)))
    at += chunk.length
    if (part.length > 0) yield part
    if (at > last) return
  }
}

function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw new TypeError('archiver gave something else than bytes')
}
