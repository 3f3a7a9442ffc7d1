/**
 * What a run writes takes the place of nothing that it reads: `--output` named like a document would end that document, and so
 * would a cache. Files are told apart by what they are, not by how they are written: links and hard links lead to one file.
 */
import { fstat } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { cleanText, Problem } from '../../citations/light.ts'
import { CONFIG_FILE } from './config-file.ts'
import type { Found } from './find.ts'
import { IGNORE_FILE } from './ignore-file.ts'

/** A file of the run, and what it is there for. */
export interface Use {
  readonly path: string
  readonly as: string
}

interface Files {
  readonly 'output'?: string | undefined
  readonly 'cache'?: string | undefined
  readonly 'urls'?: string | undefined
  readonly 'ignore-file'?: string | undefined
  readonly 'config'?: string | undefined
  readonly 'ca-file'?: string | undefined
}

/** `--output` and `--cache` beside everything that a run reads. Throws Problem `usage`. */
export async function requireRunElsewhere(values: Files, found: readonly Found[] = []): Promise<void> {
  const { output, cache, urls } = values
  const named = (path: string | undefined, as: string): readonly Use[] =>
    path === undefined ? [] : [{ path, as }]
  const read = [
    ...named(urls, 'the list of --urls'),
    ...named(values['ignore-file'] ?? IGNORE_FILE, 'the ignore file'),
    ...named(values.config ?? CONFIG_FILE, 'the configuration file'),
    ...named(values['ca-file'], 'the file of --ca-file'),
    ...documentsOf(found),
  ]
  await requireElsewhere('cache', cache, read)
  await requireElsewhere('output', output, [...named(cache, 'the file of --cache'), ...read])
}

export function documentsOf(found: readonly Found[]): readonly (Use & Found)[] {
  return found.map((one) => ({ ...one, as: one.path === '-' ? 'standard input' : 'a document' }))
}

/** Throws Problem `usage` where the file to be written is one of those that are read. */
export async function requireElsewhere(
  option: 'output' | 'cache',
  written: string | undefined,
  read: readonly (Use & Partial<Found>)[],
): Promise<void> {
  const own = written === undefined ? null : await identityOf(written)
  if (written === undefined || own === null) return
  for (const use of read) {
    if ((await identityOf(use.path)) !== own || (await isNoDocument(use))) continue
    const [name, other] = [written, use.path].map((path) => `"${cleanText(path, 300)}"`)
    const which = other === name || use.path === '-' ? use.as : `${use.as}, ${other}`
    const example = option === 'output' ? 'report.json' : '.ibid-cache'
    throw new Problem(
      'usage',
      `Expected a file for --${option} that this command does not read, found ${name}, which is ${which}; e.g. --${option} ${example}.`,
    )
  }
}

/** Equal for equal files; null where nothing can be overwritten, as with a device or a pipe. */
async function identityOf(path: string): Promise<string | null> {
  const about = path === '-' ? await standardInput() : await stat(path, { bigint: true }).catch(() => null)
  if (about !== null) return about.isFile() ? `${about.dev}:${about.ino}` : null
  // What is not there yet is one file with whatever has its name in the same folder.
  const folder = await realpath(dirname(resolve(path))).catch(() => null)
  return folder === null ? null : join(folder, basename(path))
}

async function standardInput() {
  return promisify(fstat)(0, { bigint: true }).catch(() => null)
}

/** JSON that a folder holds and that lists no sources is passed over, so it may be what an earlier run wrote. */
async function isNoDocument({ path, searched = false }: Use & Partial<Found>): Promise<boolean> {
  if (!searched || !/\.json$/i.test(path)) return false
  const { isList } = await import('./inputs.ts')
  return !isList(await readFile(path).catch(() => new Uint8Array()))
}
