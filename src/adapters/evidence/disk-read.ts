/** Reading and listing what lies on the disk. Nothing here writes. */
import { lstat, readdir, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { faultCode } from '../../../citations/index.ts'
import { PortFault, type StoredHead } from '../../ports.ts'
import { diskFault, openPlain } from './disk-files.ts'
import { isSegment, storeFault } from './key.ts'

const PIECE = 256 * 1024

/** Bytes and version of an open file. A put's file never changes, a swap makes each younger: no two are ever alike. */
export async function factsOf(handle: FileHandle): Promise<{ bytes: number; version: string }> {
  const facts = await handle.stat({ bigint: true })
  return { bytes: Number(facts.size), version: `${facts.mtimeNs}-${facts.ino}-${facts.size}` }
}

/** Opens at the first pull, so that a body nobody reads holds no handle. */
export async function* readFrom(
  path: string,
  head: StoredHead,
  from: number,
  length: number,
): AsyncGenerator<Uint8Array> {
  if (length === 0) return
  try {
    await using handle = await openPlain(path)
    if ((await factsOf(handle)).version !== head.version)
      throw storeFault('changed', `${head.key} was replaced before it was read`, { retryable: true })
    for (let done = 0; done < length;) {
      const buffer = Buffer.allocUnsafe(Math.min(PIECE, length - done))
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, from + done)
      if (bytesRead === 0)
        throw storeFault('damaged', `${head.key} ends before its length`, { retryable: false })
      done += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } catch (cause) {
    throw cause instanceof PortFault ? cause : diskFault(cause, head.key)
  }
}

/** Keys below one folder in code-point order; `folder` is empty or ends in a slash. Foreign files are passed over. */
export async function* listFolder(
  root: string,
  folder: string,
  prefix: string,
  after: string,
): AsyncGenerator<StoredHead> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((cause: unknown) => {
    if (faultCode(cause) === 'ENOENT' || faultCode(cause) === 'ENOTDIR') return []
    throw diskFault(cause, folder)
  })
  const keys = entries
    .filter((entry) => isSegment(entry.name) && (entry.isFile() || entry.isDirectory()))
    // A folder sorts by its name and the slash: `a-b/x` comes before `a/x`.
    .map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .toSorted()
  for (const key of keys) {
    if (key.endsWith('/')) {
      const mayHold = key.startsWith(prefix) || prefix.startsWith(key)
      if (mayHold && (key > after || after.startsWith(key))) yield* listFolder(root, key, prefix, after)
    } else if (key.startsWith(prefix) && key > after) {
      const facts = await lstat(join(root, key), { bigint: true }).catch((cause: unknown) => {
        if (faultCode(cause) === 'ENOENT') return null
        throw diskFault(cause, key)
      })
      if (facts?.isFile())
        yield { key, bytes: Number(facts.size), version: `${facts.mtimeNs}-${facts.ino}-${facts.size}` }
    }
  }
}
