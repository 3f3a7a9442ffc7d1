/**
 * How exchanges and generated parts become WARC records: which types, in which order, linked by which fields. Writes
 * through a MemberFile; order, failing and closing are decided by warc-writer.ts.
 */
import { randomUUID } from 'node:crypto'
import type { CertificateChain, Digest, Exchange } from '../../citations/index.ts'
import { cdxjLine, type StoredRecord } from './cdxj.ts'
import type { MemberFile } from './gzip-members.ts'
import { indexEntry } from './index-entry.ts'
import { bytesOf, pemChain, type Octets } from './octets.ts'
import { effort, effortFor, firstBytes, httpVersion, recordChunks } from './record-content.ts'
import {
  asciiUri,
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
  /** How hard to compress, where the content type does not tell. */
  readonly level?: number
}

/** Where the body of an exchange stands in the file: in a response of its own, or in that of an equal one before it. */
export interface StoredBody {
  readonly offset: number
  readonly length: number
  /** Bytes of the HTTP head within that record's block. */
  readonly headBytes: number
}

interface KnownPayload extends StoredBody {
  readonly id: string
  readonly url: string
  readonly at: Date
  readonly bytes: number
}

/** A shorter body costs less than the words about where it stands. */
const WORTH_REFERRING = 256
const REVISIT = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'

/** What writes records into the open file, one after the other; the queue and the failing are warc-writer.ts's. */
export function penOf(file: MemberFile, options: PenOptions) {
  const newId = options.newId ?? randomUUID
  const limit = options.maxRecords ?? 200_000
  const records: WrittenRecord[] = []
  const lines: string[] = []
  const chains = new Map<string, string>()
  /** Bodies written so far, by digest. */
  const payloads = new Map<Digest, KnownPayload>()
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
      level: draft.level ?? effort(draft.contentType),
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

  /** Null where no answer came. */
  async function writeExchange(exchange: Exchange): Promise<StoredBody | null> {
    let body: StoredBody | null = null
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
      const before = exchange.truncated === null && payload !== null ? equalPayload(exchange, payload) : null
      const stored = await write({
        ...shared,
        type: before === null ? 'response' : 'revisit',
        id: responseId,
        contentType,
        source: before === null ? response : bytesOf(await firstBytes(response, facts.headBytes)),
        payload,
        extra: before === null ? extra : [...extra, ...referring(before)],
        level: effortFor(facts.headers),
      })
      body = before ?? { offset: stored.offset, length: stored.length, headBytes: facts.headBytes }
      if (before === null && payload !== null && exchange.truncated === null)
        payloads.set(payload, {
          ...body,
          id: responseId,
          url: exchange.url,
          at: exchange.startedAt,
          bytes: facts.bodyBytes,
        })
      const entry = await indexEntry(exchange, facts, stored)
      if (entry !== null) lines.push(cdxjLine(before === null ? entry : { ...entry, mime: 'warc/revisit' }))
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
    return body
  }

  /** Replays look an answer up by its own address: only a body that can be found from there is left out. */
  function equalPayload({ method, responseFacts }: Exchange, payload: Digest): KnownPayload | null {
    const known = payloads.get(payload)
    const fit =
      method === 'GET' && responseFacts?.status === 200 && responseFacts.bodyBytes >= WORTH_REFERRING
    return fit && known !== undefined && known.bytes === responseFacts.bodyBytes ? known : null
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

/** WARC 1.1 §6.7.2. */
function referring({ id, url, at }: KnownPayload): readonly HeadField[] {
  return [
    ['WARC-Profile', REVISIT],
    ['WARC-Refers-To', `<${id}>`],
    ['WARC-Refers-To-Target-URI', asciiUri(url)],
    ['WARC-Refers-To-Date', at.toISOString()],
  ]
}
