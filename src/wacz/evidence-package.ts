/**
 * One document's evidence as one ZIP, streamed with archiver: STORED, fixed dates, fixed order, so that the same content
 * gives the same bytes and its length is known before the first of them. Layout in docs/formats/package.md.
 */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ZipArchive } from 'archiver'
import {
  canonicalJson,
  sha256Digest,
  type Digest,
  type EvidenceClass,
  type PackageManifest,
} from '../../citations/index.ts'
import { bytesOf, type Octets } from './octets.ts'
import { packageReadme } from './package-readme.ts'
import { signatureProblem, type Sign } from './signature.ts'
import { nameProblem, zipLength } from './zip-format.ts'

/** A snapshot as it is kept: `parts` by the names in its manifest, receipts in order from number 1. */
export interface PackagedSnapshot {
  readonly id: string
  readonly manifest: Octets
  readonly receipts: readonly Octets[]
  readonly parts: readonly { readonly name: string; readonly source: Octets }[]
}

export interface PackageContent {
  readonly createdAt: Date
  readonly software: string
  /** `rehearsal` as soon as one snapshot is. */
  readonly class: EvidenceClass
  readonly report: { readonly json: Octets; readonly html: Octets }
  /** Left out where the package is for sharing; any name, made safe here. */
  readonly document: { readonly name: string; readonly source: Octets } | null
  readonly snapshots: readonly PackagedSnapshot[]
}

export interface EvidencePackage {
  /** The ZIP's exact length, for Content-Length. */
  readonly bytes: number
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: Digest }[]
  /**
   * The ZIP. Sources are opened one after the other; one whose bytes are not what it promised ends the stream with an
   * error, so that a short or false package is never taken for a whole one. The same bytes each time.
   */
  open(options?: { signal?: AbortSignal }): AsyncIterable<Uint8Array>
}

const EPOCH = new Date(Date.UTC(1980, 0, 1))

/** Lays the package out and signs its manifest. Throws a RangeError for names that no package may hold. */
export async function planPackage(content: PackageContent, sign: Sign): Promise<EvidencePackage> {
  const listed = filesOf(content)
  const manifest: PackageManifest = {
    format: 'ibid-package/1',
    createdAt: content.createdAt.toISOString(),
    software: content.software,
    class: content.class,
    files: listed.map(({ path, source }) => ({ path, bytes: source.bytes, sha256: source.sha256 })),
  }
  const text = canonicalJson(manifest)
  const signature = await sign(text)
  const problem = signatureProblem(text, signature)
  if (problem !== null) throw new Error(`the witness gave a signature that fails: ${problem}`)
  const files = [
    ...listed,
    { path: 'package.json', source: bytesOf(Buffer.from(text)) },
    { path: 'package.sig.json', source: bytesOf(Buffer.from(canonicalJson(signature))) },
  ]
  refuseBadNames(files.map(({ path }) => path))
  return {
    bytes: packageLength(files.map(({ path, source }) => ({ path, bytes: source.bytes }))),
    files: manifest.files,
    open: (options = {}) => zipped(files, options.signal),
  }
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
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\\:*?"<>|]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
  const short = Array.from(plain)
    .slice(0, 100)
    .join('')
    .replace(/[. ]+$/, '')
  return short === '' || nameProblem(short) !== null ? 'document' : short
}

interface PackedFile {
  readonly path: string
  readonly source: Octets
}

function filesOf({ report, document, snapshots, class: evidence }: PackageContent): readonly PackedFile[] {
  const files: PackedFile[] = [
    { path: 'README.txt', source: bytesOf(Buffer.from(packageReadme(evidence, snapshots.length))) },
    { path: 'report.html', source: report.html },
    { path: 'report.json', source: report.json },
  ]
  if (document !== null)
    files.push({ path: `document/${safeFileName(document.name)}`, source: document.source })
  for (const { id, manifest, receipts, parts } of snapshots) {
    const folder = `snapshots/${id}`
    files.push({ path: `${folder}/manifest.json`, source: manifest })
    for (const [index, source] of receipts.entries()) {
      files.push({ path: `${folder}/receipts/${String(index + 1).padStart(6, '0')}.json`, source })
    }
    for (const { name, source } of parts) files.push({ path: `${folder}/${name}`, source })
  }
  return files
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
  // One entry at a time, opened when its turn comes: hundreds of snapshots must not mean hundreds of open objects.
  const feeding = (async () => {
    for (const { path, source } of files) {
      signal?.throwIfAborted()
      const taken = new Promise<void>((resolve) => archive.once('entry', () => resolve()))
      const content = Readable.from(promised(path, source, signal), { objectMode: false })
      const broken = new Promise<never>((_, reject) => content.once('error', reject))
      archive.append(content, { name: path, date: EPOCH, mode: 0o644, store: true })
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

async function* promised(
  path: string,
  source: Octets,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of source.open()) {
    signal?.throwIfAborted()
    hash.update(chunk)
    bytes += chunk.length
    yield chunk
  }
  const found = sha256Digest(hash.digest('hex'))
  if (bytes !== source.bytes || found !== source.sha256) {
    throw new Error(
      `expected ${path} to have ${source.bytes} bytes of ${source.sha256}, found ${bytes} of ${found}`,
    )
  }
}

function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw new TypeError('archiver gave something else than bytes')
}
