/**
 * Durable file work below the disk store: directories whose entries survive a power cut, files opened without following
 * links, errors told apart. Nothing here knows what evidence is.
 */
import { constants } from 'node:fs'
import { lstat, mkdir, open, realpath, rmdir, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { faultCode } from '../../../citations/index.ts'
import type { PortFault } from '../../ports.ts'
import { storeFault } from './key.ts'

/** A system error as a PortFault: only what another try cannot mend is not retryable. */
export function diskFault(cause: unknown, key: string): PortFault {
  const errno = faultCode(cause)
  const say = (code: string, message: string, retryable: boolean) =>
    storeFault(code, message, { retryable, cause })
  if (errno === 'ENOSPC' || errno === 'EDQUOT') return say('no-space', `no space left to store ${key}`, true)
  if (errno === 'EACCES' || errno === 'EPERM' || errno === 'EROFS')
    return say('not-writable', `expected to be allowed to store ${key}, found ${errno}`, true)
  if (errno === 'ENOTDIR' || errno === 'EISDIR')
    return say('key-conflict', `expected no key to lie below another, found one at or under ${key}`, false)
  if (errno === 'ELOOP')
    return say('foreign-object', `expected a plain file at ${key}, found a symbolic link`, false)
  return say('disk', `the disk failed at ${key}${errno === '' ? '' : ` (${errno})`}`, true)
}

/** Opens a plain file for reading; a symbolic link fails with ELOOP, a directory with EISDIR, a pipe does not block. */
export async function openPlain(path: string): Promise<FileHandle> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    if (!(await handle.stat()).isFile())
      throw Object.assign(new Error(`no plain file: ${path}`), { code: 'EISDIR' })
    return handle
  } catch (cause) {
    await handle.close()
    throw cause
  }
}

/** Makes the entries of a directory durable. Windows has no such call and refuses it: nothing can be done there. */
export async function syncDirectory(path: string): Promise<void> {
  try {
    await using handle = await open(path, constants.O_RDONLY)
    await handle.sync()
  } catch (cause) {
    if (process.platform !== 'win32') throw cause
  }
}

/**
 * Makes one directory (0700); one that is there is left alone, a symbolic link to one is refused with ELOOP, so that
 * nothing is ever made behind it.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (cause) {
    if (faultCode(cause) !== 'EEXIST') throw cause
    const found = await lstat(path)
    if (found.isSymbolicLink()) throw Object.assign(new Error(`a symbolic link: ${path}`), { code: 'ELOOP' })
  }
}

/** Makes a directory and those above it. Node's own `recursive` never ends in folders like /proc that refuse with ENOENT. */
export async function makeFolders(path: string): Promise<void> {
  const make = () =>
    mkdir(path, { mode: 0o700 }).catch(async (cause: unknown) => {
      if (faultCode(cause) !== 'EEXIST' || !(await stat(path)).isDirectory()) throw cause
    })
  try {
    await make()
  } catch (cause) {
    if (faultCode(cause) !== 'ENOENT' || dirname(path) === path) throw cause
    await makeFolders(dirname(path))
    await make()
  }
}

/** The directories below one root, made on demand and known to be durable once this process has synced them. */
export interface Folders {
  /** Makes the directory (0700) and every missing one above it; all entries up to the root are durable when it resolves. */
  ensure(relative: string): Promise<void>
  /** No longer takes it, or any above it, for there: the next `ensure` looks. */
  forget(relative: string): void
  /** Removes it and its parents as long as they are empty. */
  prune(relative: string): Promise<void>
  /** Throws ELOOP when a part of the path is a symbolic link. There is no openat in Node: a check, not a lock. */
  refuseLinks(relative: string): Promise<void>
}

const REMEMBERED = 10_000

/** `root` is a real path. */
export function foldersBelow(root: string): Folders {
  const durable = new Set<string>()
  const ensure = async (relative: string): Promise<void> => {
    if (relative === '' || relative === '.' || durable.has(relative)) return
    const parent = dirname(relative)
    await ensure(parent)
    await makeFolder(join(root, relative))
    // Also when it was there: whoever made it may have died before its own sync.
    await syncDirectory(join(root, parent))
    if (durable.size > REMEMBERED) durable.clear()
    durable.add(relative)
  }
  return {
    ensure,
    forget(relative) {
      for (let folder = relative; folder !== '' && folder !== '.'; folder = dirname(folder))
        durable.delete(folder)
    },
    async prune(relative) {
      for (let folder = relative; folder !== '' && folder !== '.'; folder = dirname(folder)) {
        durable.delete(folder)
        try {
          await rmdir(join(root, folder))
        } catch {
          return
        }
      }
    },
    async refuseLinks(relative) {
      const path = relative === '.' || relative === '' ? root : join(root, relative)
      if ((await realpath(path)) !== path.replace(/[/\\]+$/, '').replaceAll('/', sep))
        throw Object.assign(new Error(`a symbolic link in ${relative}`), { code: 'ELOOP' })
    },
  }
}
