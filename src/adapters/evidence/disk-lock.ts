/**
 * A lock between processes that a dead owner never holds: numbered files, of which the highest tells whose turn it is.
 * A lock file that is deleted to be stolen lets two thieves in; here stealing is creating the next number, which only one
 * can do, and numbers only grow. A file's text is its owner's mark, or nothing once it was released.
 */
import { link, open, readdir, readFile, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { faultCode } from '../../../citations/index.ts'
import { storeFault } from './key.ts'
import { isGone, processMark } from './process-mark.ts'

/** A turn is a few milliseconds. An owner on another machine, whose life we cannot ask, is given up after this. */
const GIVE_UP_MILLISECONDS = 10 * 60_000
const WAIT_MILLISECONDS = 30_000

export interface Turn extends AsyncDisposable {
  /** False when somebody took the turn from us (we slept for ten minutes): nothing may be written any more. */
  isOurs(): Promise<boolean>
}

/** Waits for the turn. `folder` holds the numbers, `newDraft` names files on the same file system. Throws PortFault `locked`. */
export async function takeTurn(folder: string, newDraft: () => string): Promise<Turn> {
  const deadline = Date.now() + WAIT_MILLISECONDS
  for (;;) {
    const highest = await highestOf(folder)
    if (highest === 0 || (await isFree(folder, highest))) {
      const ours = highest + 1
      // Seen from the listing to the link somebody may have passed us: only the highest number is a turn.
      if ((await claim(folder, newDraft(), ours, processMark)) && (await highestOf(folder)) === ours) {
        await dropBelow(folder, ours)
        return {
          isOurs: async () => (await highestOf(folder)) === ours,
          async [Symbol.asyncDispose]() {
            if (await claim(folder, newDraft(), ours + 1, '')) await dropBelow(folder, ours + 1)
          },
        }
      }
    }
    if (Date.now() > deadline)
      throw storeFault('locked', 'another process has held the lock of the disk store for 30 seconds', {
        retryable: true,
      })
    await sleep(1 + Math.random() * 8)
  }
}

async function isFree(folder: string, number: number): Promise<boolean> {
  const path = join(folder, String(number))
  try {
    const owner = await readFile(path, 'utf8')
    if (owner === '') return true
    const gone = isGone(owner)
    if (gone !== 'unknown') return gone === 'yes'
    return Date.now() - (await stat(path)).mtimeMs > GIVE_UP_MILLISECONDS
  } catch (cause) {
    // Dropped meanwhile: there is a higher number now.
    if (faultCode(cause) === 'ENOENT') return false
    throw cause
  }
}

/** Creates the number with its text at once; false when it is taken. */
async function claim(folder: string, draft: string, number: number, text: string): Promise<boolean> {
  try {
    await using handle = await open(draft, 'wx', 0o600)
    await handle.writeFile(text)
    await link(draft, join(folder, String(number)))
    return true
  } catch (cause) {
    if (faultCode(cause) === 'EEXIST') return false
    throw cause
  } finally {
    await unlink(draft).catch(() => {})
  }
}

async function highestOf(folder: string): Promise<number> {
  return Math.max(0, ...(await numbersIn(folder)))
}

async function dropBelow(folder: string, number: number): Promise<void> {
  for (const lower of await numbersIn(folder))
    if (lower < number) await unlink(join(folder, String(lower))).catch(() => {})
}

async function numbersIn(folder: string): Promise<number[]> {
  return (await readdir(folder)).filter((name) => /^\d{1,15}$/.test(name)).map(Number)
}
