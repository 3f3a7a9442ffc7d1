/**
 * The server's half of HTTP/2 written by hand (RFC 9113): frames as bytes, so that a case can send what no library would.
 * Requests are not decoded; whoever plays here answers all of them alike.
 */
import type { Duplex } from 'node:stream'
import type { Line } from '../case.ts'

/** Error codes by name (RFC 9113 §7). */
export const errorCodes = {
  NO_ERROR: 0,
  PROTOCOL_ERROR: 1,
  INTERNAL_ERROR: 2,
  FLOW_CONTROL_ERROR: 3,
  SETTINGS_TIMEOUT: 4,
  STREAM_CLOSED: 5,
  FRAME_SIZE_ERROR: 6,
  REFUSED_STREAM: 7,
  CANCEL: 8,
  COMPRESSION_ERROR: 9,
  CONNECT_ERROR: 10,
  ENHANCE_YOUR_CALM: 11,
  INADEQUATE_SECURITY: 12,
  HTTP_1_1_REQUIRED: 13,
} as const
export type ErrorName = keyof typeof errorCodes

const types = { data: 0, headers: 1, reset: 3, settings: 4, ping: 6, goaway: 7, continuation: 9 } as const
const PREFACE = 24
const END_STREAM = 1
const END_HEADERS = 4
const ACK = 1
const MOST_IN_A_FRAME = 16_384

/** One frame (§4.1). */
export function frame(
  type: keyof typeof types,
  stream: number,
  payload: Uint8Array = Buffer.alloc(0),
  flags = 0,
): Buffer {
  const head = Buffer.alloc(9)
  head.writeUIntBE(payload.length, 0, 3)
  head[3] = types[type]
  head[4] = flags
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}

export function goAway(last: number, code: ErrorName): Buffer {
  const payload = Buffer.alloc(8)
  payload.writeUInt32BE(last, 0)
  payload.writeUInt32BE(errorCodes[code], 4)
  return frame('goaway', 0, payload)
}

export function resetStream(stream: number, code: ErrorName): Buffer {
  const payload = Buffer.alloc(4)
  payload.writeUInt32BE(errorCodes[code])
  return frame('reset', stream, payload)
}

export function ping(): Buffer {
  return frame('ping', 0, Buffer.alloc(8, 7))
}

export function settings(): Buffer {
  return frame('settings', 0)
}

type Fields = readonly (readonly [string, string])[]

/** Literal fields without indexing (RFC 7541 §6.2.2), no Huffman. */
export function fieldBlock(fields: Fields): Buffer {
  const text = (value: string): Buffer => {
    const bytes = Buffer.from(value, 'latin1')
    return Buffer.concat([integer(bytes.length, 7), bytes])
  }
  return Buffer.concat(fields.flatMap(([name, value]) => [Buffer.from([0]), text(name), text(value)]))
}

/** RFC 7541 §5.1. */
function integer(value: number, bits: number): Buffer {
  const most = 2 ** bits - 1
  if (value < most) return Buffer.from([value])
  const bytes = [most]
  let rest = value - most
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return Buffer.from([...bytes, rest])
}

/** A block in as many frames as it needs. */
export function headers(stream: number, fields: Fields, { ends = false } = {}): Buffer {
  const block = fieldBlock(fields)
  const count = Math.max(1, Math.ceil(block.length / MOST_IN_A_FRAME))
  return Buffer.concat(
    Array.from({ length: count }, (_, index) => {
      const part = block.subarray(index * MOST_IN_A_FRAME, (index + 1) * MOST_IN_A_FRAME)
      const flags = (index === 0 && ends ? END_STREAM : 0) | (index === count - 1 ? END_HEADERS : 0)
      return frame(index === 0 ? 'headers' : 'continuation', stream, part, flags)
    }),
  )
}

export function data(stream: number, body: string, { ends = true } = {}): Buffer {
  const bytes = Buffer.from(body)
  const count = Math.max(1, Math.ceil(bytes.length / MOST_IN_A_FRAME))
  return Buffer.concat(
    Array.from({ length: count }, (_, index) =>
      frame(
        'data',
        stream,
        bytes.subarray(index * MOST_IN_A_FRAME, (index + 1) * MOST_IN_A_FRAME),
        ends && index === count - 1 ? END_STREAM : 0,
      ),
    ),
  )
}

/** 200 with a page of HTML. */
export function wholeAnswer(stream: number, body: string, more: Fields = []): Buffer {
  const fields: Fields = [[':status', '200'], ['content-type', 'text/html; charset=utf-8'], ...more]
  return Buffer.concat([headers(stream, fields), data(stream, body)])
}

/** One request as it came in. */
export interface Stream {
  readonly stream: number
  /** Earlier requests of this connection, and earlier connections to this host. */
  readonly before: number
  readonly lines: number
  readonly socket: Duplex
}

/** Speaks for a server of HTTP/2: settings first, then `answer` for each request; what it gives is sent. */
export function overTwo(answer: (asked: Stream) => Uint8Array): (line: Line) => void {
  return ({ socket, before: lines }) => {
    let held = Buffer.alloc(0)
    let begun = false
    let before = 0
    socket.write(settings())
    socket.on('data', (piece: Buffer) => {
      held = Buffer.concat([held, piece])
      if (!begun && held.length >= PREFACE) {
        begun = true
        held = held.subarray(PREFACE)
      }
      if (!begun) return
      while (held.length >= 9 && held.length >= 9 + held.readUIntBE(0, 3)) {
        const [length, type, flags, stream] = [
          held.readUIntBE(0, 3),
          held[3],
          held[4] ?? 0,
          held.readUInt32BE(5),
        ]
        held = held.subarray(9 + length)
        if (type === types.settings && (flags & ACK) === 0) socket.write(frame('settings', 0, undefined, ACK))
        if (type !== types.headers) continue
        socket.write(answer({ stream, before, lines, socket }))
        before += 1
      }
    })
  }
}
