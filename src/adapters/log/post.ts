/** One POST of a text over egress, for witnesses: guards hold, answers are small, whatever goes wrong is no answer. */
import type { Client } from '../../egress/undici-client.ts'
import { clientOver, destinationOf } from '../../egress/client.ts'
import type { Egress } from '../../egress/egress.ts'
import type { Post } from './cosign.ts'

/** Milliseconds for connection and answer together: a checkpoint waits for its slowest witness. */
const LIMIT_MS = 5000
/** Sixteen cosignatures are shorter. */
const LONGEST_ANSWER = 64 * 1024

export function postOver(parts: { egress: () => Promise<Egress>; userAgent: string }): Post {
  return async (address, text) => {
    const url = new URL(address)
    const signal = AbortSignal.timeout(LIMIT_MS)
    let client: Client | null = null
    try {
      const egress = await parts.egress()
      client = clientOver(url.origin, await egress.dial({ ...destinationOf(url), signal }))
      // Cosignatures prove themselves, so a chain that nobody vouches for does no harm here.
      const answer = await client.request({
        path: `${url.pathname}${url.search}`,
        method: 'POST',
        headers: { 'user-agent': parts.userAgent, 'content-type': 'text/plain; charset=utf-8' },
        body: text,
        signal,
      })
      const pieces: Buffer[] = []
      let length = 0
      const body: AsyncIterable<unknown> = answer.body
      for await (const piece of body) {
        if (!(piece instanceof Uint8Array)) continue
        const bytes = Buffer.from(piece)
        length += bytes.length
        if (length > LONGEST_ANSWER) return null
        pieces.push(bytes)
      }
      return { status: answer.statusCode, body: Buffer.concat(pieces).toString() }
    } catch {
      return null
    } finally {
      await client?.destroy().catch(() => undefined)
    }
  }
}
