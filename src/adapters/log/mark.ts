/**
 * The last checkpoint this machine signed, in a file beside the log's key. A store that was set back to an earlier day looks whole
 * in itself; only somebody who remembers can tell, and nothing shorter is ever signed.
 */
import { randomBytes } from 'node:crypto'
import { open, readFile, rename, unlink } from 'node:fs/promises'
import { faultCode } from '../../../citations/index.ts'
import { logFault } from './objects.ts'

export interface Mark {
  /** The signed note; null where nothing was signed yet. */
  read(): Promise<string | null>
  /** Durable when it resolves. */
  write(checkpoint: string): Promise<void>
}

export function fileMark(path: string): Mark {
  return {
    async read() {
      return readFile(path, 'utf8').catch((fault: unknown) => {
        if (faultCode(fault) === 'ENOENT') return null
        throw logFault('mark', `the note of the last signed checkpoint at ${path} can't be read`, true, fault)
      })
    },
    async write(checkpoint) {
      const draft = `${path}.${randomBytes(8).toString('hex')}.new`
      try {
        {
          await using file = await open(draft, 'wx', 0o600)
          await file.writeFile(checkpoint)
          await file.sync()
        }
        await rename(draft, path)
      } catch (fault) {
        await unlink(draft).catch(() => undefined)
        throw logFault('mark', `the last signed checkpoint could not be noted at ${path}`, true, fault)
      }
    },
  }
}

export function memoryMark(): Mark {
  let kept: string | null = null
  return {
    read: async () => kept,
    write: async (checkpoint) => {
      kept = checkpoint
    },
  }
}
