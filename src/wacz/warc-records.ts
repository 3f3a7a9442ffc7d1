/**
 * How exchanges and generated parts become WARC records: which types, in which order, linked by which fields. Writes
 * through a MemberFile; order, failing and closing are decided by warc-writer.ts.
 */
import { createHash, randomUUID } from 'node:crypto'
import { sha256Digest, type CertificateChain, type Digest, type Exchange } from '../../citations/index.ts'
import { cdxjLine, type StoredRecord } from './cdxj.ts'
import type { MemberFile } from './gzip-members.ts'
import { indexEntry } from './index-entry.ts'
import { bytesOf, pemChain, type Octets } from './octets.ts'
import {
  connectionFields,
  recordHead,
  type HeadField,
  type RecordHead,
  type WarcType,
} from './record-head.ts'

/** A part that we made (a picture, a text), kept as a `resource` record. */
export interface GeneratedPart {
  /** `urn:…`; may end in the page's URL, as in `urn:text:https://example.org/`. */
  readonly name: string
  readonly mediaType: string
  readonly at: Date
  readonly source: Octets
}

/** A record as the manifest lists it. */
export interface WrittenRecord {
  readonly id: string
  readonly type: WarcType
  readonly block: Digest
}

export interface PenOptions {
  readonly software: string
  readonly clock: { now(): Date }
  readonly signal?: AbortSignal
  readonly newId?: () => string
  readonly maxRecords?: number
}

type Draft = Omit<RecordHead, 'id' | 'length' | 'block' | 'payload' | 'extra'> & {
  readonly id?: string
  readonly source: Octets
  readonly payload?: Digest | null
  readonly extra?: readonly HeadField[]
}

/** What writes records into the open file, one after the other; the queue and the failing are warc-writer.ts's. */
export function penOf(file: MemberFile, options: PenOptions) {
  const newId = options.newId ?? randomUUID
  const limit = options.maxRecords ?? 200_000
  const records: WrittenRecord[] = []
  const lines: string[] = []
  const chains = new Map<string, string>()
  const nextId = () => `urn:uuid:${newId()}`

  async function write(draft: Draft): Promise<StoredRecord> {
    if (records.length >= limit)
      throw new RangeError(`expected at most ${limit} WARC records, found one more`)
    const id = draft.id ?? nextId()
    const { bytes: length, sha256: block } = draft.source
    const head = recordHead({
      ...draft,
      id,
      length,
      block,
      payload: draft.payload ?? null,
      extra: draft.extra ?? [],
    })
    const stored = await file.append(recordChunks(head, draft.source), {
      bytes: head.length + length,
      level: effort(draft.contentType),
      signal: options.signal,
    })
    records.push({ id, type: draft.type, block })
    return stored
  }

  /** One record per distinct chain; every exchange over it names that record. */
  async function writeChain(chain: CertificateChain, at: Date): Promise<string> {
    const source = bytesOf(pemChain(chain.certificates))
    const key = `${chain.host}:${chain.port} ${source.sha256}`
    const known = chains.get(key)
    if (known !== undefined) return known
    const id = nextId()
    const target = `urn:ibid:certificates:${chain.host}:${chain.port}`
    await write({
      type: 'metadata',
      id,
      at,
      target,
      contentType: 'application/pem-certificate-chain',
      source,
    })
    chains.set(key, id)
    return id
  }

  async function writeExchange(exchange: Exchange): Promise<void> {
    const chain = exchange.chain === null ? null : await writeChain(exchange.chain, exchange.startedAt)
    const requestId = nextId()
    const responseId = nextId()
    const shared = { at: exchange.startedAt, target: exchange.url }
    const { response, responseFacts: facts } = exchange
    if (response !== null && facts !== null) {
      const extra: HeadField[] = [
        ['WARC-Concurrent-To', `<${requestId}>`],
        ...connectionFields(exchange, await httpVersion(response), chain),
      ]
      if (exchange.truncated !== null) extra.push(['WARC-Truncated', exchange.truncated])
      const contentType = 'application/http; msgtype=response'
      // Readers disagree on what a chunked payload's digest covers: such a record carries none (decisions 11).
      const payload = facts.chunked ? null : facts.bodySha256
      const stored = await write({
        ...shared,
        type: 'response',
        id: responseId,
        contentType,
        source: response,
        payload,
        extra,
      })
      const entry = await indexEntry(exchange, facts, stored)
      if (entry !== null) lines.push(cdxjLine(entry))
    }
    const linked = response === null ? [] : [['WARC-Concurrent-To', `<${responseId}>`] as const]
    await write({
      ...shared,
      type: 'request',
      id: requestId,
      contentType: 'application/http; msgtype=request',
      source: exchange.request,
      extra: [...linked, ...connectionFields(exchange, await httpVersion(exchange.request), chain)],
    })
    for (const interim of exchange.interim) {
      await write({
        type: 'metadata',
        at: exchange.startedAt,
        // Not the page's own URL: indexers that list metadata records would let a 103 stand before the answer.
        target: `urn:ibid:interim:${exchange.url}`,
        contentType: 'application/http; msgtype=response',
        source: bytesOf(interim),
        extra: [['WARC-Concurrent-To', `<${requestId}>`]],
      })
    }
  }

  async function writeResource({ name, mediaType, at, source }: GeneratedPart): Promise<void> {
    if (!name.startsWith('urn:')) throw new RangeError(`expected a urn, found "${name.slice(0, 80)}"`)
    const draft = { type: 'resource', at, target: name, contentType: mediaType, source } as const
    const stored = await write({ ...draft, payload: source.sha256 })
    const mime = mediaType.split(';')[0]?.trim() ?? mediaType
    lines.push(
      cdxjLine({
        ...stored,
        url: name,
        at,
        mime,
        status: 200,
        digest: source.sha256,
        filename: 'data.warc.gz',
      }),
    )
  }

  async function writeInfo(): Promise<void> {
    const fields = [
      `software: ${options.software}`,
      'format: WARC File Format 1.1',
      'conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    ]
    await write({
      type: 'warcinfo',
      at: options.clock.now(),
      target: null,
      contentType: 'application/warc-fields',
      source: bytesOf(Buffer.from(fields.map((field) => `${field}\r\n`).join(''))),
      extra: [['WARC-Filename', 'data.warc.gz']],
    })
  }
  return { records, lines, writeExchange, writeResource, writeInfo }
}

/** Head, block, two line ends; refuses a source whose bytes are not what it said. */
async function* recordChunks(head: Uint8Array, source: Octets): AsyncGenerator<Uint8Array> {
  yield head
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of source.open()) {
    bytes += chunk.length
    hash.update(chunk)
    yield chunk
  }
  const found = sha256Digest(hash.digest('hex'))
  if (bytes !== source.bytes || found !== source.sha256) {
    throw new Error(`expected ${source.bytes} spooled bytes of ${source.sha256}, found ${bytes} of ${found}`)
  }
  yield Buffer.from('\r\n\r\n')
}

/** Pictures, films and the like are compressed already: deflating them again costs time and gains nothing. */
function effort(contentType: string): number {
  return /^(?:image\/(?!svg)|video\/|audio\/|font\/woff|application\/(?:zip|pdf|gzip))/.test(contentType)
    ? 0
    : 6
}

/** The version in a message's first line, as WARC-Protocol names it: `http/1.1`. */
async function httpVersion(message: Octets): Promise<string> {
  let line = ''
  for await (const chunk of message.open()) {
    line += Buffer.from(chunk).toString('latin1').split('\n', 1)[0] ?? ''
    if (line.length < chunk.length || line.length > 8192) break
  }
  const version = /HTTP\/(\d\.\d)/i.exec(line)?.[1]
  return version === undefined ? 'http/1.1' : `http/${version}`
}
