/**
 * One process at a time on an embedded catalog's directory: PGlite has no lock of its own, and two writers lose rows
 * without a word. The lock is the kernel's, taken through SQLite on a file that never holds any data, so `kill -9`
 * frees it at once and there is no stale file to judge. Locks between machines are deliberately absent.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Problem } from '../../../citations/index.ts'
import { PortFault } from '../../ports.ts'

const SQLITE_BUSY = 5

/**
 * Holds `directory` (made if missing) until disposed. Throws Problem `catalog-in-use` when another process, or another
 * opener in this one, holds it, and Problem `output-not-writable` where nothing can be written.
 */
export async function lockDirectory(directory: string): Promise<Disposable> {
  const holder = join(directory, 'holder.json')
  const lock = await openLockFile(directory)
  try {
    // Without a journal file and without a write: the exclusive lock alone is wanted.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    if (sqliteCode(cause) === SQLITE_BUSY) throw await inUse(directory, holder, cause)
    throw new PortFault('catalog', 'lock-failed', `the lock in ${directory} could not be taken`, {
      retryable: false,
      cause,
    })
  }
  try {
    await writeFile(holder, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }) + '\n')
  } catch (cause) {
    lock.close()
    throw notWritable(directory, cause)
  }
  return {
    [Symbol.dispose]: () => {
      if (lock.isOpen) lock.close()
    },
  }
}

async function openLockFile(directory: string): Promise<DatabaseSync> {
  try {
    await makeDirectory(directory)
    return new DatabaseSync(join(directory, 'lock'))
  } catch (cause) {
    throw notWritable(directory, cause)
  }
}

/** Not mkdir's own `recursive`: under a parent that answers ENOENT whatever one does, as /proc, Node 24 tries for ever. */
async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
    await makeDirectory(dirname(path))
    await mkdir(path).catch((again: unknown) => {
      if (codeOf(again) !== 'EEXIST') throw again
    })
  }
}

async function inUse(directory: string, holder: string, cause: unknown): Promise<Problem> {
  const who = await readFile(holder, 'utf8').then(
    (text) => /"pid":(\d+)/.exec(text)?.[1],
    () => undefined,
  )
  const found = who === undefined ? 'another process' : `process ${who}`
  return new Problem(
    'catalog-in-use',
    `expected to be alone on the catalog in "${directory}", found ${found} holding it; stop it, or name another ` +
      'directory, or share one PostgreSQL, for example DATABASE_URL=postgres://ibid@localhost/ibid',
    { cause },
  )
}

function notWritable(directory: string, cause: unknown): Problem {
  return new Problem(
    'output-not-writable',
    `expected a directory that can be written for the catalog, found ${codeOf(cause)} at "${directory}"; name another, for example ./ibid-data`,
    { cause },
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'an error'
}

function sqliteCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) : null
}
