/**
 * One HTTP exchange with a time-stamping authority or its lists, over connections that egress dialled: guarded, capped, timed.
 * No redirects: an authority lives where it was configured.
 */
import { clientOver, destinationOf } from '../../egress/client.ts'
import type { Egress } from '../../egress/egress.ts'

const LIMIT_MS = 15_000

export interface ExchangeRequest {
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
  /** More than this is refused. */
  readonly cap: number
  readonly signal: AbortSignal
}

/** The body of a 200. Throws an Error that says in a few words what came instead. */
export async function exchange(egress: Egress, request: ExchangeRequest): Promise<Uint8Array> {
  const { url, method, headers, body, cap } = request
  if (!/^https?:$/.test(url.protocol)) throw new Error(`"${url.protocol}" is not asked`)
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(LIMIT_MS)])
  const connection = await egress.dial({ ...destinationOf(url), signal })
  const client = clientOver(url.origin, connection)
  try {
    if (connection.tls?.authorised === false) throw new Error('its certificate is not to be trusted')
    const path = `${url.pathname}${url.search}`
    const answer = await client.request({ path, method, headers, body, signal })
    if (answer.statusCode !== 200) throw new Error(`it answered ${answer.statusCode}`)
    const pieces: Uint8Array[] = []
    let bytes = 0
    for await (const piece of answer.body) {
      if (!(piece instanceof Uint8Array)) continue
      bytes += piece.byteLength
      if (bytes > cap) throw new Error(`it sent more than ${cap} bytes`)
      pieces.push(piece)
    }
    return Buffer.concat(pieces)
  } finally {
    await client.destroy()
  }
}
