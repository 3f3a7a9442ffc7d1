/** Puts new bytes in a file's place, whole or not at all, and only where the file is still the one that was read. */
import { createHash, randomBytes } from 'node:crypto'
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { faultCode, Problem } from '../../../citations/index.ts'

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * False, and nothing written, where the file's bytes are no longer of that digest. A link is followed, the mode stays. Throws
 * Problem `output-not-writable`.
 */
export async function replaceFile(path: string, bytes: Uint8Array, expected: string): Promise<boolean> {
  try {
    const target = await realpath(path)
    const { mode } = await stat(target)
    const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.ibid`)
    try {
      {
        await using file = await open(draft, 'wx', mode & 0o777)
        await file.writeFile(bytes)
        await file.chmod(mode & 0o7777)
        await file.sync()
      }
      if (sha256Of(await readFile(target)) !== expected) return false
      await rename(draft, target)
      return true
    } finally {
      await rm(draft, { force: true })
    }
  } catch (cause) {
    const code = faultCode(cause) || 'not writable'
    const message = `Expected a file that can be written for --fix, found "${path}": ${code}; e.g. ibid check docs --fix --dry-run.`
    throw new Problem('output-not-writable', message, { cause })
  }
}
