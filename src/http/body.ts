/** Reads a request's body up to a limit, whether or not its length was announced. */
import type { Context } from 'hono'
import { tooLarge } from '../../citations/index.ts'

/**
 * Throws the Problem `document-too-large` as soon as the limit is passed; the rest is never read. `most` is what the sentence
 * calls the limit: the document's own, without what the request adds to it.
 */
export async function readBody(
  context: Context,
  limit: number,
  most = limit,
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(context.req.header('Content-Length') ?? 0)
  if (announced > limit) throw tooLarge(announced, most)
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = context.req.raw.body?.getReader()
  for (;;) {
    const next = await reader?.read()
    if (next === undefined || next.done) break
    length += next.value.byteLength
    if (length > limit) {
      await reader?.cancel()
      throw tooLarge(length, most)
    }
    pieces.push(next.value)
  }
  const body = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    body.set(piece, at)
    at += piece.byteLength
  }
  return body
}
