/**
 * One capture's recording: a proxy of its own whose exchanges stream into a WARC, and the few facts about each that the
 * rest of the capture asks for. Fails closed: once a record could not be written, nothing of it is passed off as whole.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  charsetParameter,
  digestHex,
  mediaTypeOf,
  type Exchange,
  type NameSeen,
  type RefusedRequest,
} from '../../../citations/index.ts'
import type { Authority } from '../../egress/authority.ts'
import type { Egress } from '../../egress/egress.ts'
import {
  startRecordingProxy,
  type RecordingLimits,
  type RecordingProxy,
} from '../../egress/recording/proxy.ts'
import type { Turns } from '../../egress/recording/turns.ts'
import { PortFault, type Clock, type SpoolFile } from '../../ports.ts'
import { isWholeRange } from '../../wacz/index-entry.ts'
import { readRecordedBody } from '../../wacz/recorded-body.ts'
import { createWarcWriter, type StoredBody, type WarcFile } from '../../wacz/warc-writer.ts'
import { clockAhead } from './clock-seen.ts'
import { listenToNames } from './names-seen.ts'
import type { Recorded } from './request-account.ts'

/** What is remembered of an exchange whose bytes are in the WARC. */
export interface ExchangeFacts extends Recorded {
  readonly startedAt: Date
  readonly status: number | null
  readonly truncated: Exchange['truncated']
  /** False where the public roots (or those configured) refuse the server's chain. */
  readonly authorised: boolean
  readonly address: string
  readonly port: number
  readonly tls: Exchange['tls']
  readonly milliseconds: number
  readonly mediaType: string | null
  /** The charset parameter of Content-Type, as sent. */
  readonly charset: string | null
  readonly bodyBytes: number
  /** Whether this answer alone has the whole of what stands at its address. */
  readonly wholeBody: boolean
  /** Hex. */
  readonly bodySha256: string
  readonly stored: StoredBody | null
  readonly chunked: boolean
  /** Content-Encoding as sent. */
  readonly coding: string | null
  /** Milliseconds by which the server's clock was ahead of ours, where it told over a trusted connection. */
  readonly ahead: number | null
  /** Of documents and redirects alone, bounded: hundreds of pictures' heads are nothing to hold. */
  readonly headers: readonly (readonly [string, string])[]
}

export interface Recorder extends AsyncDisposable {
  readonly proxy: RecordingProxy
  readonly exchanges: readonly ExchangeFacts[]
  readonly refused: readonly RefusedRequest[]
  /** What the resolver said, each answer once. */
  readonly names: readonly NameSeen[]
  idle(milliseconds: number, signal: AbortSignal): Promise<void>
  /** Why a URL got no answer, in the recorder's words. */
  refusal(url: string): string | null
  /** A recorded answer's body without its codings. Throws RangeError where it is too large or cannot be decoded. */
  body(exchange: ExchangeFacts): Promise<Buffer>
  /** Ends the network of this capture and waits for its last record. Throws PortFault when recording failed. */
  stop(): Promise<void>
  /** Puts a generated part beside the exchanges, under its urn. */
  keep(name: string, file: SpoolFile, at: Date): Promise<void>
  finish(): Promise<WarcFile>
}

export interface RecorderOptions {
  readonly egress: Egress
  readonly authority: Authority
  readonly directory: string
  readonly software: string
  readonly clock: Clock
  readonly limits: RecordingLimits
  /** Absent: everybody is asked at once. */
  readonly turns?: Turns | undefined
}

/** What may be the source itself. */
const DOCUMENTS = new Set(['text/html', 'application/xhtml+xml', 'application/pdf', 'text/plain', ''])
const HEADERS = 100

/** What is read back at most, decoded. */
const BODY_LIMIT = 64 << 20

/** Told refusals are kept up to this number; pages that provoke more are not worth the memory. */
const REFUSALS = 20_000

export async function startRecorder(options: RecorderOptions): Promise<Recorder> {
  const { directory, authority, software, clock, limits } = options
  const waiting = join(directory, 'exchanges')
  await mkdir(waiting, { mode: 0o700 })
  await using stack = new AsyncDisposableStack()
  const warc = stack.use(await createWarcWriter({ directory, software, clock }))
  const exchanges: ExchangeFacts[] = []
  const refused: RefusedRequest[] = []
  const { egress, names } = listenToNames(options.egress, clock)
  const proxy = stack.use(
    await startRecordingProxy({
      egress,
      authority,
      spool: waiting,
      limits,
      turns: options.turns,
      record: async (exchange) => {
        exchanges.push(factsOf(exchange, await warc.exchange(exchange)))
      },
      refused: (refusal) => {
        if (refused.length < REFUSALS) refused.push(refusal)
      },
    }),
  )
  const owned = stack.move()
  return {
    proxy,
    exchanges,
    refused,
    names,
    idle: async (milliseconds, signal) => await proxy.idle(milliseconds, { signal }),
    refusal(url) {
      const found = refused.findLast((refusal) => sameUrl(refusal.url, url))
      return found === undefined ? null : [found.failure, found.detail].filter(Boolean).join(': ')
    },
    async body({ stored, chunked, coding }) {
      if (stored === null) throw new RangeError('no body')
      const path = join(directory, 'data.warc.gz')
      return await readRecordedBody(path, stored, { chunked, coding, limit: BODY_LIMIT })
    },
    async stop() {
      await proxy.close()
      const { fault } = proxy.account()
      if (fault !== null) throw recorderFault(fault)
    },
    keep: async (name, file, at) =>
      await guarded(warc.resource({ name, mediaType: file.mediaType, at, source: file })),
    finish: async () => await guarded(warc.finish()),
    [Symbol.asyncDispose]: async () => await owned.disposeAsync(),
  }
}

function factsOf(exchange: Exchange, stored: StoredBody | null): ExchangeFacts {
  const { url, method, startedAt, finishedAt, response, responseFacts, truncated, tls, address, port } =
    exchange
  const headers = responseFacts?.headers ?? []
  const contentType = headers.findLast(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null
  const mediaType = mediaTypeOf(contentType)
  const status = responseFacts?.status ?? null
  const telling = status !== null && (status >= 300 || DOCUMENTS.has(mediaType ?? ''))
  return {
    url,
    method,
    startedAt,
    answered: response !== null,
    status,
    truncated,
    authorised: tls?.authorised ?? true,
    address,
    port,
    tls,
    milliseconds: finishedAt.getTime() - startedAt.getTime(),
    mediaType,
    charset: charsetParameter(contentType),
    bodyBytes: responseFacts?.bodyBytes ?? 0,
    wholeBody: truncated === null && (status === 200 || (status === 206 && isWholeRange(headers))),
    bodySha256: responseFacts === null ? '' : digestHex(responseFacts.bodySha256),
    stored,
    chunked: responseFacts?.chunked ?? false,
    coding: headers.findLast(([name]) => name.toLowerCase() === 'content-encoding')?.[1] ?? null,
    ahead: clockAhead(exchange),
    headers: telling ? headers.slice(0, HEADERS) : [],
  }
}

async function guarded<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing
  } catch (cause) {
    throw recorderFault(cause)
  }
}

function recorderFault(cause: unknown): PortFault {
  const message = `the records could not be written: ${cause instanceof Error ? cause.message : String(cause)}`
  return new PortFault('capturer', 'recorder', message, { retryable: true, cause })
}

/** The same address but for a fragment. */
export function sameUrl(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/#.*$/s, '') : url
}
