/** As much of `node:zlib` as reading gzip members takes: CRC-32, and raw inflation that tells where it ended, both by pako. */
/* oxlint-disable typescript/no-unsafe-type-assertion -- what pako's typings leave open, and places within a table of 256 */
import { Buffer } from 'buffer'
import { Inflate } from 'pako'

const table = new Int32Array(256)
for (let index = 0; index < 256; index++) {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320
  table[index] = value
}

export function crc32(bytes: Uint8Array, from = 0): number {
  let crc = ~from
  for (let at = 0; at < bytes.length; at++)
    crc = (table[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** pako's own record of its stream: how much of its input is left. */
interface Engine {
  readonly strm: { readonly avail_in: number }
  readonly ended: boolean
  readonly err: number
}

function engineOf(inflate: Inflate): Engine {
  return inflate as unknown as Engine
}

/** Throws where the stream does not end, is damaged, or gives more than `maxOutputLength`. */
export function inflateRawSync(
  bytes: Uint8Array,
  { maxOutputLength = Infinity }: { info?: boolean; maxOutputLength?: number } = {},
): { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } } {
  const inflate = new Inflate({ raw: true, chunkSize: 65_536 })
  const parts: Uint8Array[] = []
  let length = 0
  inflate.onData = (chunk) => {
    const part = chunk as Uint8Array
    length += part.length
    if (length > maxOutputLength) throw new RangeError('more than allowed')
    parts.push(part)
  }
  inflate.push(bytes, false)
  if (!engineOf(inflate).ended || engineOf(inflate).err !== 0)
    throw new Error('it does not end, or is damaged')
  return {
    buffer: Buffer.concat(parts),
    engine: { bytesWritten: bytes.length - engineOf(inflate).strm.avail_in },
  }
}

type Listener = (chunk: Buffer) => void

/** An inflater that is fed chunk by chunk and calls back when each has been taken. */
export function createInflateRaw(_options?: { chunkSize?: number }) {
  const inflate = new Inflate({ raw: true, chunkSize: 65_536 })
  const listeners: Record<string, Listener> = {}
  const call = (event: string, chunk: Buffer) => listeners[event]?.(chunk)
  const none = Buffer.alloc(0)
  inflate.onData = (chunk) => call('data', Buffer.from(chunk as Uint8Array))
  let taken = 0
  let over = false
  return {
    get bytesWritten() {
      return taken
    },
    on(event: string, listener: Listener) {
      listeners[event] = listener
    },
    write(chunk: Uint8Array, done: () => void) {
      if (!over) {
        inflate.push(chunk, false)
        const { ended, strm } = engineOf(inflate)
        taken += chunk.length - strm.avail_in
        over = ended || engineOf(inflate).err !== 0
        if (engineOf(inflate).err !== 0) call('error', none)
        else if (ended) call('end', none)
      }
      done()
    },
    destroy() {
      over = true
    },
  }
}
