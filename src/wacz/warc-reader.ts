/**
 * Reads a `.warc.gz` record by record, each a gzip member of its own, and measures everything anew. It repairs nothing:
 * what does not read is reported with its place, and reading ends where the next record can't be found.
 */
import { createHash } from 'node:crypto'
import { isDigest, sha256Digest, type Digest } from '../../citations/index.ts'
import { memberReader } from './inflate-member.ts'
import type { RandomAccess } from './random-access.ts'
import { fieldOf, recordParser, type ParsedRecord } from './record-parser.ts'

export interface ReadRecord extends ParsedRecord {
  /** Position in the file, from 1. */
  readonly number: number
  readonly offset: number
  readonly length: number
  /** Of the stored, compressed bytes. */
  readonly recordDigest: Digest
  readonly type: string
  /** Without angle brackets. */
  readonly id: string
  readonly target: string | null
}

export type WarcReading =
  | { readonly kind: 'record'; readonly record: ReadRecord }
  | { readonly kind: 'broken'; readonly number: number; readonly offset: number; readonly reason: string }

/** A WARC may inflate to this many times its length, or to `INFLATED_FREE` bytes, whichever is more. */
const INFLATED_RATIO = 20
const INFLATED_FREE = 1024 ** 3

/** All records in order. Each one's `problems` already hold its own digests compared with its content. */
export async function* readWarc(
  source: RandomAccess,
  options: { signal?: AbortSignal | undefined } = {},
): AsyncGenerator<WarcReading> {
  let stored = createHash('sha256')
  const inflate = memberReader(source, { ...options, onStored: (bytes) => void stored.update(bytes) })
  let room = Math.max(INFLATED_FREE, source.bytes * INFLATED_RATIO)
  let offset = 0
  for (let number = 1; offset < source.bytes; number++) {
    const parser = recordParser()
    stored = createHash('sha256')
    const member = await inflate(offset, (chunk) => parser.push(chunk), room)
    if (member.kind === 'broken') {
      yield { kind: 'broken', number, offset, reason: member.reason }
      return
    }
    room -= member.content
    const parsed = parser.end()
    const { length } = member
    const record = {
      ...parsed,
      number,
      offset,
      length,
      recordDigest: sha256Digest(stored.digest('hex')),
      type: fieldOf(parsed, 'WARC-Type') ?? '',
      id: (fieldOf(parsed, 'WARC-Record-ID') ?? '').replace(/^<|>$/g, ''),
      target: fieldOf(parsed, 'WARC-Target-URI'),
      problems: [...parsed.problems, ...digestProblems(parsed), ...fieldProblems(parsed)],
    }
    yield { kind: 'record', record }
    offset += length
  }
}

/** The content block of one record, by its place. Throws where no sound record stands there. */
export async function readBlock(source: RandomAccess, offset: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  const member = await memberReader(source, {})(
    offset,
    (chunk) => void chunks.push(Buffer.from(chunk)),
    INFLATED_FREE,
  )
  if (member.kind === 'broken') throw new Error(`no record at byte ${offset}: ${member.reason}`)
  const record = Buffer.concat(chunks)
  const start = record.indexOf('\r\n\r\n') + 4
  return record.subarray(start, record.length - 4)
}

/** Digests in SHA-1 or base32 (other people's WARCs) are left to other readers; ours are always `sha256:` hex. */
function digestProblems(record: ParsedRecord): string[] {
  const problems: string[] = []
  const block = fieldOf(record, 'WARC-Block-Digest')
  if (block === null) problems.push('it has no block digest')
  else if (isDigest(block) && block !== record.block.sha256)
    problems.push('its block is not what its digest says')
  const payload = fieldOf(record, 'WARC-Payload-Digest')
  // A revisit's payload stands elsewhere: verify-warc.ts looks whether it does.
  if (fieldOf(record, 'WARC-Type') === 'revisit') return problems
  if (payload !== null && isDigest(payload) && payload !== record.payload?.sha256) {
    problems.push('its payload is not what its digest says')
  }
  return problems
}

function fieldProblems(record: ParsedRecord): string[] {
  if (record.fields.length === 0) return []
  const needed = ['WARC-Type', 'WARC-Record-ID', 'WARC-Date', 'Content-Length']
  return needed.filter((name) => fieldOf(record, name) === null).map((name) => `it has no ${name}`)
}
