/** The directory a disk store lives in: made, tried out, and cleared of what dead processes were writing. */
import { randomUUID } from 'node:crypto'
import { link, lstat, open, readdir, realpath, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolders, syncDirectory } from './disk-files.ts'
import { isGone, processMark } from './process-mark.ts'

// No key may hold a tilde, so these two can never meet evidence.
export const writingFolder = '~writing'
export const turnsFolder = '~turns'
const STALE_MILLISECONDS = 24 * 3_600_000

/** A path for a file of ours that is not evidence yet; whoever opens the store after our death clears it. */
export function draftIn(root: string): string {
  return join(root, writingFolder, `${processMark}.${randomUUID()}`)
}

/** Makes the directory, tries a hard link in it, clears what dead processes left; gives its real path. */
export async function prepareRoot(directory: string): Promise<string> {
  await makeFolders(directory)
  const root = await realpath(directory)
  for (const name of [writingFolder, turnsFolder]) await makeFolders(join(root, name))
  const probe = draftIn(root)
  try {
    await using handle = await open(probe, 'wx', 0o600)
    await handle.sync()
    await link(probe, `${probe}.link`)
  } finally {
    for (const path of [probe, `${probe}.link`]) await unlink(path).catch(() => {})
  }
  await syncDirectory(root)
  await syncDirectory(dirname(root)).catch(() => {})
  await clearStale(join(root, writingFolder))
  return root
}

async function clearStale(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    try {
      const gone = isGone(name)
      if (
        gone === 'yes' ||
        (gone === 'unknown' && Date.now() - (await lstat(path)).mtimeMs > STALE_MILLISECONDS)
      )
        await unlink(path)
    } catch {
      // Somebody else cleared it, or it is not ours to clear.
    }
  }
}
