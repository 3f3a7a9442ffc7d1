/** Takes HTTP/1.1's chunked coding off (RFC 9112 §7.1) to digest what is inside. Malformed chunks end in null. */
import { createHash } from 'node:crypto'
import { sha256Digest, type Digest } from '../../citations/index.ts'

export interface Dechunker {
  push(chunk: Buffer): void
  /** Null where the coding can't be followed; a body cut short counts as far as it goes. */
  end(): { readonly bytes: number; readonly sha256: Digest } | null
}

const LINE_LIMIT = 16 * 1024

/** `onContent` hears every stretch of what is inside. */
export function dechunker(onContent: (part: Buffer) => void = () => {}): Dechunker {
  const hash = createHash('sha256')
  let state: 'size' | 'content' | 'after' | 'done' | 'bad' = 'size'
  let line = ''
  let left = 0
  let bytes = 0

  /** Reads up to a line feed; answers how much was taken, and leaves the line in `line` when it is whole. */
  function takeLine(chunk: Buffer): { taken: number; whole: boolean } {
    const end = chunk.indexOf(0x0a)
    const taken = end === -1 ? chunk.length : end + 1
    line += chunk.subarray(0, taken).toString('latin1')
    if (line.length > LINE_LIMIT) state = 'bad'
    return { taken, whole: end !== -1 }
  }
  function readSize(): void {
    const size = /^([0-9a-f]{1,12})[ \t]*(?:;[^\n]*)?\r?\n$/i.exec(line)
    line = ''
    if (size === null) state = 'bad'
    else {
      left = Number.parseInt(size[1] ?? '', 16)
      state = left === 0 ? 'done' : 'content'
    }
  }
  return {
    push(chunk) {
      while (chunk.length > 0 && state !== 'done' && state !== 'bad') {
        if (state === 'content') {
          const part = chunk.subarray(0, left)
          hash.update(part)
          onContent(part)
          bytes += part.length
          left -= part.length
          chunk = chunk.subarray(part.length)
          if (left === 0) state = 'after'
          continue
        }
        const { taken, whole } = takeLine(chunk)
        chunk = chunk.subarray(taken)
        if (!whole) continue
        if (state === 'size') readSize()
        else {
          state = line === '\r\n' || line === '\n' ? 'size' : 'bad'
          line = ''
        }
      }
    },
    end: () => (state === 'bad' ? null : { bytes, sha256: sha256Digest(hash.digest('hex')) }),
  }
}
