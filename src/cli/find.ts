/**
 * What was named becomes files: folders are searched, patterns matched, and no file is taken twice, whatever leads to it.
 * Deliberately absent: links to other folders, hidden folders and installed packages, since nobody wrote their texts here.
 */
import type { Dirent } from 'node:fs'
import { glob, lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { cleanText, fileEndings, Problem } from '../../citations/light.ts'
import { leaveUnread, type Unread } from './unread.ts'
import { whyNot } from './why-not.ts'

const PACKAGES = 'node_modules'

export interface Found {
  /** As it was named, or below what was named; `-` for standard input. */
  readonly path: string
  /** A folder held it: nobody said that it is a document. */
  readonly searched: boolean
}

/** All files that are meant, in the order of the names and sorted within each. */
export async function findDocuments(names: readonly string[], unread: Unread): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const name of names) for (const path of await matched(name)) found.push(...(await below(path, unread)))
  return eachOnce(found)
}

/** A pattern that a shell left alone; a file of that very name comes first. */
async function matched(name: string): Promise<readonly string[]> {
  if (name === '-' || !/[*?[{]/.test(name) || (await stat(name).catch(() => null)) !== null) return [name]
  const packages = (path: string) => basename(path) === PACKAGES && !name.includes(PACKAGES)
  const matches: string[] = []
  for await (const path of glob(name, { exclude: packages })) matches.push(path)
  return matches.length === 0 ? [name] : matches.toSorted()
}

function isPassedOver(folder: string): boolean {
  return folder === PACKAGES || folder.startsWith('.')
}

async function below(path: string, unread: Unread): Promise<readonly Found[]> {
  if (path === '-' || (await stat(path).catch(() => null))?.isDirectory() !== true)
    return [{ path, searched: false }]
  const inside: string[] = []
  const open = [path]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of await entriesOf(folder, unread)) {
      const at = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!isPassedOver(entry.name)) open.push(at)
      } else if (isDocument(entry.name) && (await isFile(entry, at))) inside.push(at)
    }
  }
  return inside.toSorted().map((file) => ({ path: file, searched: true }))
}

async function entriesOf(folder: string, unread: Unread): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    const message = `Expected a folder that can be read, found "${cleanText(folder, 300)}": ${whyNot(cause)}; e.g. name the files in it that you mean.`
    leaveUnread(unread, folder, new Problem('file-not-found', message, { cause }))
    return []
  }
}

/** Pipes, sockets and links to folders are none. A link that leads nowhere is one, so that somebody is told. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  const target = await stat(path).catch(() => null)
  return target === null || target.isFile()
}

/** A folder gives what its endings call documents; locks and copies of office programs (`~$a.docx`, `.#a.md`) are none. */
function isDocument(name: string): boolean {
  return fileEndings.includes(extname(name).slice(1).toLowerCase()) && !/^(?:~\$|\.)/.test(name)
}

/** Of several ways to one file the first, but the file itself before a link to it, and a name before what a folder gave. */
async function eachOnce(found: readonly Found[]): Promise<readonly Found[]> {
  const ways = new Map<string, { readonly one: Found; readonly worth: number }>()
  for (const one of found) {
    const real = one.path === '-' ? '-' : await realpath(one.path).catch(() => one.path)
    const link = one.path !== '-' && ((await lstat(one.path).catch(() => null))?.isSymbolicLink() ?? false)
    const worth = (link ? 0 : 2) + (one.searched ? 0 : 1)
    if (worth > (ways.get(real)?.worth ?? -1)) ways.set(real, { one, worth })
  }
  const chosen = new Set([...ways.values()].map(({ one }) => one))
  return found.filter((one) => chosen.has(one))
}
