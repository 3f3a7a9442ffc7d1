/**
 * Evidence on a disk: a key is a path, an object a plain file. New bytes are written aside, hashed, synced and
 * read again before a hard link makes them visible: link(2) refuses a taken name, so write-once is the file system's word.
 * Absent on purpose: overwriting freed blocks on erase (no file system of today promises that), and media types.
 */
import { createHash } from 'node:crypto'
import { link, open, rename, stat, unlink, utimes, type FileHandle } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { faultCode, digestHex, Problem } from '../../../citations/index.ts'
import { PortFault, type EvidenceStore, type Source, type StoredHead } from '../../ports.ts'
import { checkedBytes } from './checked-source.ts'
import { diskFault, foldersBelow, openPlain, syncDirectory } from './disk-files.ts'
import { takeTurn } from './disk-lock.ts'
import { factsOf, listFolder, readFrom } from './disk-read.ts'
import { draftIn, prepareRoot, turnsFolder } from './disk-root.ts'
import { checkKey, checkPrefix, checkSwapBody, resolveRange, storeFault } from './key.ts'
import { proveStore } from './self-test.ts'

const PIECE = 256 * 1024

/**
 * Opens a store in a directory, which is made if need be. Throws Problem `output-not-writable` where nothing can be
 * written or the file system has no hard links. Nothing is to be closed. Several processes may share a directory.
 */
export async function openDiskStore(directory: string): Promise<EvidenceStore> {
  const root = await prepareRoot(resolve(directory)).catch((cause: unknown) => {
    const reason = faultCode(cause) || (cause instanceof Error ? cause.message : String(cause))
    const message = `expected a directory for evidence that can be written and has hard links, found ${directory} (${reason}); for example ./ibid-archive`
    throw new Problem('output-not-writable', message, { cause })
  })
  const folders = foldersBelow(root)
  const pathOf = (key: string) => join(root, key)

  /** Links a finished draft to its key, whatever is pruned meanwhile; false when the key is taken. Durable both ways. */
  const publish = async (draft: string, key: string): Promise<boolean> => {
    const folder = dirname(key)
    for (let attempt = 0; ; attempt++) {
      try {
        await folders.ensure(folder)
        await folders.refuseLinks(folder)
        const created = await link(draft, pathOf(key)).then(
          () => true,
          (cause: unknown) => {
            if (faultCode(cause) !== 'EEXIST') throw cause
            return false
          },
        )
        await syncDirectory(join(root, folder))
        return created
      } catch (cause) {
        // Another's erase took the empty folder away between two of our steps: begin again, and let the erasers get on.
        if (faultCode(cause) !== 'ENOENT' || attempt === 50) throw cause
        folders.forget(folder)
        await sleep(Math.random() * Math.min(attempt, 20))
      }
    }
  }

  const headOf = async (key: string): Promise<StoredHead | null> => {
    try {
      await folders.refuseLinks(dirname(key))
      await using handle = await openPlain(pathOf(key))
      return { key, ...(await factsOf(handle)) }
    } catch (cause) {
      if (faultCode(cause) === 'ENOENT' || faultCode(cause) === 'ENOTDIR' || faultCode(cause) === 'EISDIR')
        return null
      throw diskFault(cause, key)
    }
  }

  const store: EvidenceStore = {
    async put(key, source) {
      checkKey(key)
      if ((await headOf(key)) !== null) {
        // The other writer may have died between its link and its sync.
        await syncDirectory(dirname(pathOf(key))).catch((cause: unknown) => {
          if (faultCode(cause) !== 'ENOENT') throw diskFault(cause, key)
        })
        return 'exists'
      }
      const draft = draftIn(root)
      try {
        await writeDraft(draft, source)
        return (await publish(draft, key)) ? 'created' : 'exists'
      } catch (cause) {
        throw cause instanceof PortFault ? cause : diskFault(cause, key)
      } finally {
        await unlink(draft).catch(() => {})
      }
    },

    async swap(key, body, expected) {
      checkKey(key)
      checkSwapBody(body)
      const draft = draftIn(root)
      try {
        await using turn = await takeTurn(join(root, turnsFolder), () => draftIn(root))
        const current = await headOf(key)
        if ((current?.version ?? null) !== expected) return 'lost'
        await using handle = await open(draft, 'wx', 0o600)
        await handle.writeFile(body)
        await handle.sync()
        if (expected === null) return (await publish(draft, key)) ? 'swapped' : 'lost'
        await makeYounger(draft, pathOf(key))
        if (!(await turn.isOurs())) return 'lost'
        await rename(draft, pathOf(key))
        await syncDirectory(dirname(pathOf(key)))
        return 'swapped'
      } catch (cause) {
        throw cause instanceof PortFault ? cause : diskFault(cause, key)
      } finally {
        await unlink(draft).catch(() => {})
      }
    },

    async head(key) {
      checkKey(key)
      return headOf(key)
    },

    async read(key, range) {
      checkKey(key)
      const head = await headOf(key)
      if (head === null) return null
      const served = range === undefined ? null : resolveRange(range, head.bytes)
      const from = served?.first ?? 0
      const length = served === null ? head.bytes : served.last + 1 - served.first
      return { ...head, range: served, body: readFrom(pathOf(key), head, from, length) }
    },

    async *list(prefix, options = {}) {
      checkPrefix(prefix)
      yield* listFolder(root, prefix.slice(0, prefix.lastIndexOf('/') + 1), prefix, options.after ?? '')
    },

    async erase(key) {
      checkKey(key)
      try {
        await folders.refuseLinks(dirname(key))
        await unlink(pathOf(key))
        await syncDirectory(dirname(pathOf(key)))
        await folders.prune(dirname(key))
      } catch (cause) {
        if (faultCode(cause) !== 'ENOENT' && faultCode(cause) !== 'ENOTDIR') throw diskFault(cause, key)
      }
    },

    selfTest: () => proveStore(store),
  }
  return store
}

/** Writes, syncs and reads again; the draft is the caller's to unlink. */
async function writeDraft(path: string, source: Source): Promise<void> {
  await using handle = await open(path, 'wx+', 0o600)
  for await (const piece of checkedBytes(source)) await writeAll(handle, piece)
  await handle.sync()
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE, source.bytes)))
  for (let at = 0; ;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at)
    if (bytesRead === 0) break
    hash.update(buffer.subarray(0, bytesRead))
    at += bytesRead
  }
  if (hash.digest('hex') !== digestHex(source.sha256))
    throw storeFault('damaged', 'the disk gave back other bytes than were written', { retryable: true })
}

async function writeAll(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let done = 0; done < piece.length;) done += (await handle.write(piece, done)).bytesWritten
}

/**
 * Gives the draft a later modification time than the pointer it will replace. The clock cannot: its ticks are
 * milliseconds apart and inode numbers are used again at once, so an old version might fit a newer file.
 */
async function makeYounger(draft: string, current: string): Promise<void> {
  const { mtimeNs } = await stat(current, { bigint: true })
  for (const step of [0.001, 2]) {
    const seconds = Math.max(Date.now() / 1_000, Number(mtimeNs) / 1e9 + step)
    await utimes(draft, seconds, seconds)
    if ((await stat(draft, { bigint: true })).mtimeNs > mtimeNs) return
  }
  throw storeFault('disk', 'the file system keeps no modification times', { retryable: false })
}
