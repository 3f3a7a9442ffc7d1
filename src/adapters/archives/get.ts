/**
 * One GET of an archive's address over egress: guards and caps hold, redirects are the caller's. What the network does
 * wrong is a value. It passes the pace of this process, which knows sites and addresses; the archives' own, slower one is
 * manners.ts. Connections are not kept: one request a second needs none.
 */
import { createHash } from 'node:crypto'
import { errors } from '../../egress/undici-client.ts'
import type { FailureKind } from '../../../citations/index.ts'
import { clientOver, destinationOf } from '../../egress/client.ts'
import { DialFailure, type Connection, type Egress } from '../../egress/egress.ts'
import { isWindowClosed, type Turn, type Turns } from '../../egress/recording/turns.ts'
import { PortFault } from '../../ports.ts'
import { uncoded } from './uncoded.ts'

/** A whole answer in memory. */
export interface Reply {
  readonly kind: 'reply'
  readonly url: string
  readonly status: number
  /** Names and order as sent, one character per byte. */
  readonly headers: readonly (readonly [string, string])[]
  /** Content codings taken off; empty where that failed. */
  readonly body: Uint8Array
  /** Bytes as transferred and their SHA-256 (hex). */
  readonly bytes: number
  readonly sha256: string
  /** Reading stopped at the cap; the sender ended too early or in broken coding. */
  readonly truncated: boolean
  readonly short: boolean
  readonly address: string
  readonly port: number
  readonly milliseconds: number
}
/** No answer was had. `blame`: the archive had its time and used it badly; false where we went away. */
export interface NoReply {
  readonly kind: 'no-reply'
  readonly failure: FailureKind
  readonly blame: boolean
}
export interface GetOptions {
  readonly signal: AbortSignal
  /** Milliseconds for the connection, and again for the answer. */
  readonly limit: number
  /** Resolves right before the request may be written; false: it may not be at all. */
  readonly turn: () => Promise<boolean>
}
export type Get = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  options: GetOptions,
) => Promise<Reply | NoReply>

/** Bytes as transferred, and after decoding. */
const BODY_CAP = 2_000_000
const DECODED_CAP = 8_000_000
/** Who had less than this when we went away can't be blamed for not having answered. */
const TOO_SOON = 2_000

/** Makes the GET. `userAgent` is sent as it is. Rejects with a PortFault only where egress itself fails. */
export function createGet(parts: { egress: Egress; userAgent: string; pace?: Turns | undefined }): Get {
  const { pace } = parts
  if (pace === undefined) return (url, headers, options) => getInTurn(parts, url, headers, options, null)
  return async (url, headers, options) => {
    let place: Turn
    try {
      place = await pace.enter(url, { signal: options.signal })
    } catch (error) {
      // Nothing was sent, so nobody is to blame.
      if (isWindowClosed(error) || options.signal.aborted) return none('deadline', false)
      throw error
    }
    try {
      const answer = await getInTurn(parts, url, headers, options, place)
      if (answer.kind === 'reply') pace.heard(url, answer.status, answer.headers)
      return answer
    } finally {
      place.release()
    }
  }
}

async function getInTurn(
  { egress, userAgent }: { egress: Egress; userAgent: string },
  url: URL,
  headers: Readonly<Record<string, string>>,
  { signal, limit, turn }: GetOptions,
  place: Turn | null,
): Promise<Reply | NoReply> {
  let connection: Connection
  const dialling = AbortSignal.any([signal, AbortSignal.timeout(limit)])
  try {
    const admit = place?.admit
    connection = await egress.dial({
      ...destinationOf(url),
      signal: dialling,
      ...(admit === undefined ? {} : { admit }),
    })
  } catch (error) {
    if (error instanceof DialFailure) return none(error.failure, !signal.aborted)
    if (isWindowClosed(error)) return none('deadline', false)
    if (dialling.aborted) return none('deadline', !signal.aborted)
    throw new PortFault(
      'archives',
      'egress-failed',
      'egress failed in a way that says nothing about the archive',
      {
        retryable: true,
        cause: error,
      },
    )
  }
  const client = clientOver(url.origin, connection)
  let began = performance.now()
  try {
    // A chain nobody vouches for may come from anybody: no copy is offered on its word.
    if (connection.tls?.authorised === false) return none('tls-certificate', true)
    if (!(await turn())) return none('deadline', false)
    await place?.ask(connection.address, { signal })
    began = performance.now()
    const answer = await client.request({
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { ...headers, 'user-agent': userAgent, 'accept-encoding': 'gzip, br' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(limit)]),
      responseHeaders: 'raw',
    })
    const { body, truncated, short } = await bodyOf(answer.body)
    const written = pairsOf(answer.headers)
    const coding = written
      .filter(([name]) => name.toLowerCase() === 'content-encoding')
      .map(([, value]) => value)
    const decoded = await uncoded(body, coding.join(','), { cap: DECODED_CAP, cut: truncated || short })
    return {
      kind: 'reply',
      url: url.href,
      status: answer.statusCode,
      headers: written,
      body: decoded ?? new Uint8Array(),
      bytes: body.byteLength,
      sha256: createHash('sha256').update(body).digest('hex'),
      truncated,
      short: short || decoded === null,
      address: connection.address,
      port: connection.port,
      milliseconds: Math.round(performance.now() - began),
    }
  } catch (error) {
    if (isWindowClosed(error)) return none('deadline', false)
    const blame = !signal.aborted || performance.now() - began >= TOO_SOON
    return none(failureOf(error), blame)
  } finally {
    await client.destroy()
  }
}

async function bodyOf(
  stream: AsyncIterable<unknown>,
): Promise<{ body: Uint8Array; truncated: boolean; short: boolean }> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  const end = (truncated: boolean, short: boolean) => ({ body: Buffer.concat(pieces), truncated, short })
  try {
    for await (const piece of stream) {
      if (!(piece instanceof Uint8Array)) continue
      const wanted = piece.subarray(0, BODY_CAP - bytes)
      pieces.push(wanted)
      bytes += wanted.byteLength
      if (wanted.byteLength < piece.byteLength || bytes === BODY_CAP) return end(true, false)
    }
    return end(false, false)
  } catch {
    return end(false, true)
  }
}

/** undici gives raw headers as a flat list of buffers. */
function pairsOf(raw: unknown): (readonly [string, string])[] {
  if (!Array.isArray(raw)) return []
  const text = (part: unknown) => (Buffer.isBuffer(part) ? part.toString('latin1') : String(part))
  const pairs: (readonly [string, string])[] = []
  for (let index = 0; index + 1 < raw.length; index += 2) pairs.push([text(raw[index]), text(raw[index + 1])])
  return pairs
}

function none(failure: FailureKind, blame: boolean): NoReply {
  return { kind: 'no-reply', failure, blame }
}

function failureOf(error: unknown): FailureKind {
  if (error instanceof Error && /^(?:AbortError|TimeoutError)$/.test(error.name)) return 'deadline'
  if (error instanceof errors.SocketError) return 'connection-reset'
  return 'bad-response'
}
