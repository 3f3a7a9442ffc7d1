/**
 * Ends an exchange whose server sends more than a page may take, whatever it sends: interim answers, words beside chunks,
 * frames of HTTP/2. The body's own bound counts only what is body.
 */
import type { Socket } from 'node:net'
import { endOfStopped, ENOUGH, type ExchangeEnd } from './receiving.ts'

const HOW_OFTEN = 50

/** Call before each request: bytes are counted from here. */
export interface WireCap {
  arm(): void
}

/** Counts in the socket's `read`, the only door that undici's parser takes bytes through. */
export function capReads(socket: Socket, most: number): WireCap {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- the stream's own signature
  const read: (size?: number) => Buffer | null = socket.read.bind(socket)
  let taken = 0
  socket.read = (size?: number): Buffer | null => {
    const piece = read(size)
    if (piece === null) return null
    taken += piece.length
    if (taken <= most) return piece
    socket.destroy(ENOUGH)
    return null
  }
  return {
    arm() {
      taken = 0
    },
  }
}

/** For connections whose bytes no script sees: they are asked how much they took. Call what it gives when the exchange ends. */
export function watchReads(socket: Socket, most: number, over: () => void): () => void {
  const began = socket.bytesRead
  const timer = setInterval(() => {
    if (socket.bytesRead - began > most) over()
  }, HOW_OFTEN)
  return () => clearInterval(timer)
}

/** How an exchange ended that took too much: what came of a page can be read, and without a head nothing has come. */
export function endOfTooMuch(hasHead: boolean): ExchangeEnd {
  const enough = endOfStopped(ENOUGH)
  if (hasHead && enough !== null) return enough
  return { kind: 'failed', failure: 'bad-response', detail: 'too-much-without-an-answer', untouched: false }
}
