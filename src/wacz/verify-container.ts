/** The container of a package or WACZ, checked to the byte; gives the entries by name with their digests. */
import type { Digest, Trust } from '../../citations/index.ts'
import type { Ledger } from './ledger.ts'
import { windowOf, wholeOf, type RandomAccess } from './random-access.ts'
import type { ZipEntry, ZipLayout } from './zip-format.ts'
import { checkEntry, contentOf, type ZipDirectory } from './zip-reader.ts'

export interface ContainedFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: Digest
  readonly content: RandomAccess
}

export interface Container {
  /** In the container's order. */
  readonly files: ReadonlyMap<string, ContainedFile>
}

export interface Scope {
  readonly ledger: Ledger
  readonly signal: AbortSignal | undefined
  readonly trust: Trust
  /** Whether a sealed manifest names what is read here, so that its time is the seal's. */
  readonly sealed?: boolean
  /** Turns a part's name within this container into the name to print. */
  readonly named: (part: string) => string
}

/** Checks every byte that is no content, and every content's CRC. */
export async function verifyContainer(
  source: RandomAccess,
  directory: ZipDirectory,
  expected: ZipLayout,
  { ledger, signal, named }: Pick<Scope, 'ledger' | 'signal' | 'named'>,
): Promise<Container> {
  const what = 'container'
  for (const { part, detail } of directory.problems) ledger.failed(named(part), what, detail)
  if (directory.problems.length === 0) ledger.ok(named('container'), 'directory and end')
  if (directory.entries.length > 0 && directory.layout !== expected) {
    ledger.failed(
      named('container'),
      what,
      `its entries are laid out as ${directory.layout}, expected ${expected}`,
    )
  }
  const files = new Map<string, ContainedFile>()
  for (const entry of directory.entries) {
    const { sha256, problems } = await checkEntry(source, entry, directory.layout, { signal })
    for (const { part, detail } of problems) ledger.failed(named(part), what, detail)
    files.set(entry.name, {
      name: entry.name,
      bytes: entry.bytes,
      sha256,
      content: bounded(source, entry, directory.layout),
    })
  }
  return { files }
}

/** A forged length must not make a window reach beyond the file. */
function bounded(source: RandomAccess, entry: ZipEntry, layout: ZipLayout): RandomAccess {
  const content = contentOf(source, entry, layout)
  const room = Math.max(0, source.bytes - entry.offset)
  return content.bytes <= room ? content : windowOf(source, entry.offset, room)
}

/** A file's text, or null where it is not there, too long, or not UTF-8. */
export async function textOf(
  file: Pick<ContainedFile, 'content'> | undefined,
  limit: number,
): Promise<string | null> {
  const found = await readText(file, limit)
  return found.kind === 'text' ? found.text : null
}

export type TextReading =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly reason: string }

/** A file's text, or why there is none: in a few words, about "it". */
export async function readText(
  file: Pick<ContainedFile, 'content'> | undefined,
  limit: number,
): Promise<TextReading> {
  if (file === undefined) return { kind: 'problem', reason: 'it is missing' }
  const bytes = await wholeOf(file.content, limit)
  if (bytes === null) return { kind: 'problem', reason: `it is longer than ${limit / 1024 ** 2} MiB` }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { kind: 'problem', reason: 'it is no UTF-8' }
  }
}
