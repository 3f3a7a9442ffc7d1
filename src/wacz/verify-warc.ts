/** The records of a WARC and the index over them: everything measured anew and compared. */
import { isDigest, type Digest, type Manifest } from '../../citations/index.ts'
import { lines } from './lines.ts'
import type { RandomAccess } from './random-access.ts'
import type { Scope } from './verify-container.ts'
import { fieldOf } from './record-parser.ts'
import { readWarc, type ReadRecord } from './warc-reader.ts'

export interface SurveyedRecord {
  readonly id: string
  readonly type: string
  readonly block: Digest
  readonly offset: number
  readonly length: number
  readonly recordDigest: Digest
  readonly target: string | null
  readonly entity: Digest | null
}

/** Reads a WARC through: what is in it and what is wrong with it. Sealing reads its own WARC back with this. */
export async function surveyWarc(
  source: RandomAccess,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<{
  readonly records: readonly SurveyedRecord[]
  readonly problems: readonly { readonly record: string; readonly reason: string }[]
}> {
  const records: SurveyedRecord[] = []
  const problems: { record: string; reason: string }[] = []
  const ids = new Set<string>()
  const payloads = new Map<string, Payload>()
  for await (const reading of readWarc(source, options)) {
    if (reading.kind === 'broken') {
      problems.push({
        record: `record ${reading.number}`,
        reason: `at byte ${reading.offset}: ${reading.reason}`,
      })
      break
    }
    const { record } = reading
    for (const reason of record.problems) problems.push({ record: `record ${record.number}`, reason })
    if (ids.has(record.id))
      problems.push({ record: `record ${record.number}`, reason: 'its id stands there twice' })
    ids.add(record.id)
    const { id, type, offset, length, recordDigest, target } = record
    const referred = type === 'revisit' ? referredPayload(record, payloads) : null
    if (typeof referred === 'string' && !isDigest(referred))
      problems.push({ record: `record ${record.number}`, reason: referred })
    else if (type === 'response' && record.payload !== null)
      payloads.set(id, { target, sha256: record.payload.sha256 })
    const entity = referred !== null && isDigest(referred) ? referred : (record.entity?.sha256 ?? null)
    records.push({ id, type, block: record.block.sha256, offset, length, recordDigest, target, entity })
  }
  return { records, problems }
}

interface Payload {
  readonly target: string | null
  readonly sha256: Digest
}

/**
 * The payload that a revisit record stands for, or what is wrong with its reference: what it names must stand before it in
 * the same file, under the address it gives, with the digest it gives.
 */
function referredPayload(record: Pick<ReadRecord, 'fields'>, payloads: ReadonlyMap<string, Payload>): string {
  const to = (fieldOf(record, 'WARC-Refers-To') ?? '').replace(/^<|>$/g, '')
  const known = payloads.get(to)
  if (known === undefined) return 'it refers to an answer that does not stand before it'
  if (fieldOf(record, 'WARC-Refers-To-Target-URI') !== known.target)
    return 'it refers to an address that is not the answer’s'
  if (fieldOf(record, 'WARC-Payload-Digest') !== known.sha256)
    return 'it refers to an answer with another payload'
  return known.sha256
}

/** A list of records, the manifest's or the writer's, against what the WARC holds; null where they are the same. */
export function recordsMismatch(
  listed: Manifest['records'],
  found: readonly SurveyedRecord[],
): string | null {
  const odd = listed.findIndex((record, index) => {
    const other = found[index]
    if (record.id !== other?.id || record.type !== other.type || record.block !== other.block) return true
    // Manifests from before 2026-11-23 lack what is stored.
    return (
      (record.bytes ?? other.length) !== other.length ||
      (record.sha256 ?? other.recordDigest) !== other.recordDigest
    )
  })
  if (odd !== -1) return `record ${odd + 1} is not the one that is listed`
  return listed.length === found.length ? null : `it has ${found.length} records, ${listed.length} are listed`
}

/** Every line of the index must point at a whole record, with its digests. */
export async function verifyIndex(
  index: RandomAccess,
  records: readonly SurveyedRecord[],
  part: string,
  { ledger, signal }: Scope,
): Promise<void> {
  const byOffset = new Map(records.map((record) => [record.offset, record]))
  let number = 0
  let previous = ''
  let failures = 0
  for await (const line of lines(index, { signal })) {
    number++
    const problem = line === null ? 'is longer than any line of ours' : lineProblem(line, byOffset)
    const disorder = line !== null && line < previous ? 'is out of order' : null
    previous = line ?? previous
    const reason = problem ?? disorder
    if (reason === null) continue
    failures++
    ledger.failed(part, 'index', `line ${number} ${reason}`)
  }
  if (failures === 0) ledger.ok(part, `${number} lines, each pointing at its record`)
}

function lineProblem(line: string, byOffset: ReadonlyMap<number, SurveyedRecord>): string | null {
  const parts = /^(\S+) (\d{14}|\d{17}) (\{.*\})$/.exec(line)
  const json = parsed(parts?.[3] ?? '')
  if (json === null) return 'is no CDXJ'
  const record = byOffset.get(Number(json['offset']))
  if (record === undefined) return 'points where no record begins'
  if (record.length !== Number(json['length'])) return 'gives a length that is not the record’s'
  if (record.recordDigest !== json['recordDigest']) return 'gives a record digest that is not the record’s'
  if (record.target?.split('#')[0] !== json['url']) return 'gives a URL that is not the record’s'
  if (record.entity !== null && record.entity !== json['digest'])
    return 'gives a digest that is not the payload’s'
  return null
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null
  } catch {
    return null
  }
}
