/**
 * The directory of one capture, readable by nobody else, gone when the capture is disposed. Files are written once and
 * hashed while they are; what they hold is never kept in memory here.
 */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { faultCode, sha256Digest, type Digest } from '../../../citations/index.ts'
import { PortFault, type SpoolFile } from '../../ports.ts'
import { fileSource } from '../../wacz/file-source.ts'

export interface Spool extends AsyncDisposable {
  readonly directory: string
  /**
   * Writes a new file from chunks; what was begun is removed when they fail or the signal fires. Throws what the chunks threw, and
   * PortFault `spool` where the disk is full or broken: that is no page's doing, and nothing may be kept as if it were.
   */
  write(name: string, mediaType: string, chunks: Chunks, signal?: AbortSignal): Promise<SpoolFile>
  /** Describes a file that another room wrote here and hashed. */
  describe(file: { name: string; mediaType: string; bytes: number; sha256: Digest }): SpoolFile
}

export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** Makes a fresh directory inside `root`, which is made too if need be. Throws PortFault `spool` where that cannot be. */
export async function createSpool(root: string): Promise<Spool> {
  const directory = await makeDirectory(root)
  return {
    directory,
    async write(name, mediaType, chunks, signal) {
      const path = join(directory, name)
      const hash = createHash('sha256')
      let bytes = 0
      try {
        await using file = await open(path, 'wx', 0o600)
        for await (const chunk of chunks) {
          signal?.throwIfAborted()
          hash.update(chunk)
          bytes += chunk.length
          await writeAll(file, chunk)
        }
      } catch (error) {
        await rm(path, { force: true })
        throw isOfDisk(error) ? spoolFault(error) : error
      }
      return spoolFile(path, { name, mediaType, bytes, sha256: sha256Digest(hash.digest('hex')) })
    },
    describe: (file) => spoolFile(join(directory, file.name), file),
    async [Symbol.asyncDispose]() {
      await rm(directory, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

async function makeDirectory(root: string): Promise<string> {
  try {
    await mkdir(root, { recursive: true, mode: 0o700 })
    return await mkdtemp(join(root, `capture-${process.pid}-`))
  } catch (error) {
    throw spoolFault(error)
  }
}

/** What comes from the browser has no system call in it. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

function spoolFault(cause: unknown): PortFault {
  const told = cause instanceof Error ? cause.message : String(cause)
  return new PortFault('capturer', 'spool', `the capture could not be written to disk: ${told}`, {
    retryable: true,
    cause,
  })
}

/** Removes what captures of processes that are gone have left; those of living ones are not touched. */
export async function sweepSpool(root: string): Promise<void> {
  for (const name of await readdir(root).catch(() => [])) {
    const owner = /^capture-(\d+)-/.exec(name)?.[1]
    if (owner !== undefined && !isAlive(Number(owner)))
      await rm(join(root, name), { recursive: true, force: true, maxRetries: 3 })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    return faultCode(error) === 'EPERM'
  }
}

async function writeAll(
  file: { write(chunk: Uint8Array): Promise<{ bytesWritten: number }> },
  chunk: Uint8Array,
) {
  let rest = chunk
  while (rest.length > 0) rest = rest.subarray((await file.write(rest)).bytesWritten)
}

function spoolFile(
  path: string,
  facts: { name: string; mediaType: string; bytes: number; sha256: Digest },
): SpoolFile {
  return { ...facts, ...fileSource(path, facts) }
}
