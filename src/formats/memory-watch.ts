/** How much real memory a process has, asked from outside, because what is inside cannot be believed. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/** Reading a file is cheap, running `ps` is not. */
export const watchEvery = process.platform === 'linux' ? 50 : 500

/** Bytes; null where the system does not tell, or the process has ended. */
export async function residentBytes(pid: number): Promise<number | null> {
  if (process.platform === 'win32') return null
  if (process.platform !== 'linux') return residentByPs(pid)
  try {
    // /proc/pid/status tells in kB, whatever the size of a page.
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, 'latin1'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}

function residentByPs(pid: number): Promise<number | null> {
  const { promise, resolve } = Promise.withResolvers<number | null>()
  execFile('/bin/ps', ['-o', 'rss=', '-p', String(pid)], { timeout: 2_000 }, (fault, stdout) => {
    const kilobytes = Number(stdout.trim())
    resolve(fault === null && kilobytes > 0 ? kilobytes * 1024 : null)
  })
  return promise
}
