/**
 * The process inside the cage: reads one document from its standard input, answers on its standard output, ends. It has no
 * variables, no network and no file but our own code; and it ends when its parent does, because then its input ends.
 */
import { readSync, writeSync } from 'node:fs'
import { readRequest, type ExtractionAnswer } from './extraction.ts'
import { lockdown } from './lockdown.ts'

const INPUT = 0
const OUTPUT = 1

// A broken document leaves promises inside pdfjs that nobody waits for; what it could not read, those we wait for have told.
process.on('unhandledRejection', () => {})
const locked = lockdown()
const { readDocument, loadParsers } = await import('./read-document.ts')
await loadParsers(process.argv[2] ?? '')
const request = readRequest(readWhole)
if (request === null) process.exit(0)
// From here on nothing comes in: its end means that nobody waits for the answer any more.
locked
  .seal()
  .once('end', () => process.exit(0))
  .resume()
writeAnswer(await readDocument(request))
process.exit(0)

function readWhole(bytes: Uint8Array): boolean {
  let at = 0
  while (at < bytes.byteLength) {
    const count = patiently(() => readSync(INPUT, bytes, at, bytes.byteLength - at, null))
    if (count === 0) return false
    at += count
  }
  return true
}

function writeAnswer(answer: ExtractionAnswer): void {
  const bytes = new TextEncoder().encode(JSON.stringify(answer))
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
