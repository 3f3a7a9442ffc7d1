/**
 * One WARC record, pushed in as it is inflated: fields, block digest, payload digest, and whatever is wrong with it.
 * Holds a head at most. The payload is what WARC 1.1 calls it, transfer coding kept; `entity` has it taken off.
 */
import { createHash, type Hash } from 'node:crypto'
import { sha256Digest, type Digest } from '../../citations/index.ts'
import { dechunker, type Dechunker } from './dechunker.ts'
import { emptyLine } from './empty-line.ts'

export interface Measured {
  readonly bytes: number
  readonly sha256: Digest
}

export interface ParsedRecord {
  /** As written, in order; names in their own case. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly block: Measured
  /** Null for records without an HTTP body or content of their own. */
  readonly payload: Measured | null
  /** The payload without chunked coding; null where the chunks can't be followed. */
  readonly entity: Measured | null
  readonly problems: readonly string[]
}

const HEAD_LIMIT = 64 * 1024
const HTTP_HEAD_LIMIT = 1024 * 1024

/** A field's value by its name, whatever the case. */
export function fieldOf(record: Pick<ParsedRecord, 'fields'>, name: string): string | null {
  const wanted = name.toLowerCase()
  return record.fields.find(([key]) => key.toLowerCase() === wanted)?.[1] ?? null
}

export interface RecordParser {
  push(chunk: Buffer): void
  end(): ParsedRecord
}

export function recordParser(): RecordParser {
  let head: Buffer = Buffer.alloc(0)
  let fields: ParsedRecord['fields'] | null = null
  let wanted = 0
  let got = 0
  let tail: Buffer = Buffer.alloc(0)
  let payload: PayloadMeter | null = null
  const block = createHash('sha256')
  const problems: string[] = []

  function takeBlock(chunk: Buffer): void {
    const part = chunk.subarray(0, wanted - got)
    got += part.length
    block.update(part)
    payload?.push(part)
    if (part.length < chunk.length && tail.length < 16) {
      tail = Buffer.concat([tail, chunk.subarray(part.length, part.length + 16)])
    }
  }
  return {
    push(chunk) {
      if (fields !== null) return takeBlock(chunk)
      if (problems.length > 0) return
      const begun = behind(head, chunk)
      const end = begun.indexOf('\r\n\r\n')
      if (end === -1 || end > HEAD_LIMIT) {
        if (begun.length > HEAD_LIMIT) problems.push('its head is longer than any record needs')
        else head = Buffer.from(begun)
        return
      }
      const read = readFields(begun.subarray(0, end).toString('utf8'))
      if (read === null) return void problems.push('its head is no WARC head')
      fields = read
      const length = fieldOf({ fields }, 'Content-Length') ?? ''
      if (!/^\d{1,15}$/.test(length)) problems.push('its Content-Length is no number')
      wanted = Number(length) || 0
      payload = payloadMeter(fields)
      takeBlock(begun.subarray(end + 4))
    },
    end() {
      if (fields === null && problems.length === 0) problems.push('its head does not end')
      if (fields !== null && got < wanted) problems.push(`its block has ${got} of ${wanted} bytes`)
      else if (fields !== null && tail.toString('latin1') !== '\r\n\r\n') {
        problems.push('it does not end as a record must')
      }
      const { payload: raw, entity } = payload?.end() ?? { payload: null, entity: null }
      return { fields: fields ?? [], block: measured(block, got), payload: raw, entity, problems }
    },
  }
}

function readFields(head: string): ParsedRecord['fields'] | null {
  const [version, ...lines] = head.split('\r\n')
  if (version !== 'WARC/1.1' && version !== 'WARC/1.0') return null
  const fields = lines.map((line) => /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*)$/.exec(line))
  if (fields.includes(null)) return null
  return fields.map((field) => [field?.[1] ?? '', field?.[2] ?? ''] as const)
}

interface PayloadMeter {
  push(chunk: Buffer): void
  end(): { payload: Measured | null; entity: Measured | null }
}

function payloadMeter(fields: ParsedRecord['fields']): PayloadMeter | null {
  const type = fieldOf({ fields }, 'WARC-Type')
  const isHttp = /^application\/http\b/i.test(fieldOf({ fields }, 'Content-Type') ?? '')
  if (type === 'resource') return plainMeter()
  return isHttp && (type === 'response' || type === 'request') ? httpMeter() : null
}

function plainMeter(): PayloadMeter {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    push(chunk) {
      hash.update(chunk)
      bytes += chunk.length
    },
    end() {
      const payload = measured(hash, bytes)
      return { payload, entity: payload }
    },
  }
}

/** Splits an HTTP message at its first empty line; servers that end lines with a bare LF are met too. */
function httpMeter(): PayloadMeter {
  let head: Buffer = Buffer.alloc(0)
  let body: { raw: Hash; bytes: number; chunks: Dechunker | null } | null = null
  return {
    push(chunk) {
      if (body === null) {
        if (head.length > HTTP_HEAD_LIMIT) return
        const begun = behind(head, chunk)
        const end = emptyLine(begun)
        if (end === null) {
          head = Buffer.from(begun)
          return
        }
        const text = begun.subarray(0, end.at).toString('latin1')
        const chunked = /\ntransfer-encoding:[^\n]*\bchunked\b/i.test(text)
        body = { raw: createHash('sha256'), bytes: 0, chunks: chunked ? dechunker() : null }
        chunk = begun.subarray(end.behind)
      }
      body.raw.update(chunk)
      body.bytes += chunk.length
      body.chunks?.push(chunk)
    },
    end() {
      // A head without an end is all there is: the payload is empty, as for a cut answer.
      const payload = measured(body?.raw ?? createHash('sha256'), body?.bytes ?? 0)
      const chunks = body?.chunks ?? null
      return { payload, entity: chunks === null ? payload : chunks.end() }
    },
  }
}

/** A record mostly comes whole, and then nothing is copied. */
function behind(head: Buffer, chunk: Buffer): Buffer {
  return head.length === 0 ? chunk : Buffer.concat([head, chunk])
}

function measured(hash: Hash, bytes: number): Measured {
  return { bytes, sha256: sha256Digest(hash.digest('hex')) }
}
