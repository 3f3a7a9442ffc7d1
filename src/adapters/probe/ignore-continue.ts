/**
 * Drops `100 Continue` heads that nobody asked for. RFC 9110 §15.2 lets a client ignore them, browsers do; undici hangs
 * up on them. Other interim responses undici handles itself.
 */
import type { Socket } from 'node:net'

const LONGEST_INTERIM = 8_192
const START = Buffer.from('HTTP/1.1 100')

export interface ContinueFilter {
  /** Call before each request: from here to the first other byte, 100s are dropped. */
  arm(): void
}

/** Puts the filter into the socket's `read`, the only door that undici's parser takes bytes through. */
export function ignoreContinue(socket: Socket): ContinueFilter {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- the stream's own signature
  const read: (size?: number) => Buffer | null = socket.read.bind(socket)
  let armed = false
  let held: Buffer = Buffer.alloc(0)
  const pass = (bytes: Buffer): Buffer => {
    armed = false
    held = Buffer.alloc(0)
    return bytes
  }
  socket.read = (size?: number): Buffer | null => {
    if (!armed) return read(size)
    const piece = read(size)
    if (piece === null) return null
    held = held.length === 0 ? piece : Buffer.concat([held, piece])
    while (held.length > 0) {
      if (!couldBeContinue(held)) return pass(held)
      const end = held.indexOf('\r\n\r\n')
      if (end === -1) return held.length > LONGEST_INTERIM ? pass(held) : null
      held = held.subarray(end + 4)
    }
    return null
  }
  return {
    arm() {
      armed = true
    },
  }
}

function couldBeContinue(bytes: Buffer): boolean {
  const head = bytes.subarray(0, START.length)
  return (
    head.equals(START.subarray(0, head.length)) && !/\d/.test(String.fromCharCode(bytes[START.length] ?? 32))
  )
}
