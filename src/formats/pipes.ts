/** A child's standard input and output, read and written by blocking calls: it has nothing else to do. */
import { readSync, writeSync } from 'node:fs'

const INPUT = 0
const OUTPUT = 1

/** Fills a buffer from standard input; false where it ended before. */
export function readWhole(bytes: Uint8Array): boolean {
  let at = 0
  while (at < bytes.byteLength) {
    const count = patiently(() => readSync(INPUT, bytes, at, bytes.byteLength - at, null))
    if (count === 0) return false
    at += count
  }
  return true
}

/** Writes a JSON answer to standard output, whole. */
export function writeAnswer(answer: unknown): void {
  write(JSON.stringify(answer))
}

/** Writes an answer of several parts, a line of JSON each. */
export function writeLines(parts: Iterable<unknown>): void {
  for (const part of parts) write(`${JSON.stringify(part)}\n`)
}

function write(text: string): void {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  while (at < bytes.byteLength) at += patiently(() => writeSync(OUTPUT, bytes, at))
}

/** Pipes may be set not to block; then we wait a moment and ask again. */
function patiently(act: () => number): number {
  for (;;) {
    try {
      return act()
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? fault.code : ''
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw fault
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
    }
  }
}
