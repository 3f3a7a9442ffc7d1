/**
 * Anybody's WARC (.warc or .warc.gz, ISO 28500): every record read through once, every digest it carries computed anew, whatever
 * the algorithm. Says how many records carry none. Nothing is held beyond one record's head.
 */
import { createHash, type Hash } from 'node:crypto'
import { constants, inflateRawSync } from 'node:zlib'
import { dechunker } from './dechunker.ts'
import { emptyLine } from './empty-line.ts'
import { headerLength, memberReader } from './inflate-member.ts'
import { chunksOf, type RandomAccess } from './random-access.ts'

export interface PlainSurvey {
  readonly records: number
  /** Digests computed and found right. */
  readonly right: number
  /** Records without any digest, and digests of a kind that cannot be computed from the record alone. */
  readonly without: number
  readonly foreign: number
  readonly problems: readonly { readonly record: string; readonly reason: string }[]
}

const HEAD_LIMIT = 1024 * 1024
const PROBLEMS = 100
/** Enough to inflate the first line. */
const PEEK = 16 * 1024
/** A gzip file may become this many times as long, or 1 GiB. */
const RATIO = 100
const FREE = 1024 ** 3
const algorithms: Readonly<Record<string, { name: string; bytes: number }>> = {
  'md5': { name: 'md5', bytes: 16 },
  'sha1': { name: 'sha1', bytes: 20 },
  'sha-1': { name: 'sha1', bytes: 20 },
  'sha256': { name: 'sha256', bytes: 32 },
  'sha-256': { name: 'sha256', bytes: 32 },
  'sha384': { name: 'sha384', bytes: 48 },
  'sha512': { name: 'sha512', bytes: 64 },
  'sha-512': { name: 'sha512', bytes: 64 },
}

/** Whether the first bytes are a WARC's, plain or compressed. */
export async function isWarc(source: RandomAccess): Promise<boolean> {
  const start = await source.read(0, 5)
  if (start.toString('latin1') === 'WARC/') return true
  if (start[0] !== 0x1f || start[1] !== 0x8b) return false
  const peeked = await source.read(0, PEEK)
  const begins = headerLength(peeked)
  if (begins === null) return false
  try {
    const text = inflateRawSync(peeked.subarray(begins), { finishFlush: constants.Z_SYNC_FLUSH })
    return text.subarray(0, 5).toString('latin1') === 'WARC/'
  } catch {
    // Not even its first bytes inflate.
    return false
  }
}

export async function surveyPlainWarc(
  source: RandomAccess,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<PlainSurvey> {
  const problems: { record: string; reason: string }[] = []
  const tally = { records: 0, right: 0, without: 0, foreign: 0 }
  const blame = (record: string, reason: string) =>
    void (problems.length < PROBLEMS && problems.push({ record, reason }))
  const parser = recordReader(tally, blame)
  const gzip = (await source.read(0, 2)).equals(Buffer.from([0x1f, 0x8b]))
  if (gzip) await inflateInto(source, parser, tally, blame, options)
  else {
    for await (const chunk of chunksOf(source, options)) if (!parser.push(chunk)) break
  }
  parser.end()
  return { ...tally, problems }
}

/** Every gzip member in turn; what begins no member is no part of the file. */
async function inflateInto(
  source: RandomAccess,
  parser: ReturnType<typeof recordReader>,
  tally: Tally,
  blame: (record: string, reason: string) => void,
  options: { signal?: AbortSignal | undefined },
): Promise<void> {
  const inflate = memberReader(source, options)
  let room = Math.max(FREE, source.bytes * RATIO)
  for (let offset = 0; offset < source.bytes;) {
    let lost = false
    const take = (chunk: Buffer): void => {
      lost = !parser.push(chunk)
    }
    const member = await inflate(offset, take, room)
    if (lost) return
    if (member.kind === 'broken') {
      blame(`record ${Math.max(1, tally.records)}`, `at byte ${offset}: ${member.reason}`)
      return
    }
    room -= member.content
    offset += member.length
  }
}

interface Tally {
  records: number
  right: number
  without: number
  foreign: number
}
interface Said {
  readonly what: 'block' | 'payload'
  readonly algorithm: string
  readonly value: Buffer
}

/** `push` answers false once the next record cannot be found any more. */
function recordReader(tally: Tally, blame: (record: string, reason: string) => void) {
  let head: Buffer = Buffer.alloc(0)
  let left = 0
  let meters: readonly Meter[] = []
  let state: 'head' | 'block' | 'lost' = 'head'
  const name = () => `record ${tally.records}`

  function begin(text: string): boolean {
    tally.records += 1
    const [version = '', ...lines] = text.split('\r\n')
    const fields = new Map<string, string>()
    for (const line of lines) {
      const colon = line.indexOf(':')
      if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
    }
    const length = fields.get('content-length') ?? ''
    if (!/^WARC\/\d+\.\d+$/.test(version) || !/^\d{1,15}$/.test(length)) return false
    left = Number(length)
    meters = metersOf(fields, tally)
    return true
  }
  function finish(): void {
    for (const meter of meters) {
      const problem = meter.end()
      if (problem === null) tally.right += 1
      else blame(name(), problem)
    }
    meters = []
  }
  function lose(reason: string): boolean {
    state = 'lost'
    blame(`record ${Math.max(1, tally.records)}`, reason)
    return false
  }
  return {
    push(chunk: Buffer): boolean {
      while (chunk.length > 0 && state !== 'lost') {
        if (state === 'block') {
          const part = chunk.subarray(0, left)
          for (const meter of meters) meter.push(part)
          left -= part.length
          chunk = chunk.subarray(part.length)
          if (left > 0) continue
          finish()
          state = 'head'
          continue
        }
        head = Buffer.concat([head, chunk])
        chunk = Buffer.alloc(0)
        // The two empty lines that end a record stand before the next one's head.
        while (head[0] === 0x0d || head[0] === 0x0a) head = head.subarray(1)
        const end = head.indexOf('\r\n\r\n')
        if (end === -1) {
          if (head.length > HEAD_LIMIT) return lose('its head does not end')
          continue
        }
        const text = head.subarray(0, end).toString('utf8')
        chunk = head.subarray(end + 4)
        head = Buffer.alloc(0)
        if (!begin(text)) return lose('it does not begin as a record must')
        state = 'block'
        if (left === 0) {
          finish()
          state = 'head'
        }
      }
      return state !== 'lost'
    },
    end(): void {
      if (state === 'block') blame(name(), `it ends ${left} bytes too early`)
      else if (state === 'head' && head.length > 0)
        blame(`record ${tally.records + 1}`, 'it ends within its head')
      else if (tally.records === 0 && state === 'head') blame('record 1', 'there is none')
    },
  }
}

interface Meter {
  push(part: Buffer): void
  end(): string | null
}

function metersOf(fields: ReadonlyMap<string, string>, tally: Tally): readonly Meter[] {
  const type = fields.get('warc-type') ?? ''
  const http = /^application\/http\b/i.test(fields.get('content-type') ?? '')
  const said = (['block', 'payload'] as const).flatMap((what) => {
    const written = fields.get(`warc-${what}-digest`)
    return written === undefined ? [] : [{ what, written }]
  })
  if (said.length === 0) tally.without += 1
  return said.flatMap(({ what, written }) => {
    const read = readDigest(what, written)
    // A revisit's payload is in another record; a cut one's was never whole.
    const elsewhere = what === 'payload' && (type === 'revisit' || fields.has('warc-truncated'))
    if (read === null || elsewhere) {
      tally.foreign += 1
      return []
    }
    return [what === 'payload' && http ? payloadMeter(read) : wholeMeter(read)]
  })
}

/** `sha1:BASE32` or hex, as any writer puts it. Null for what no algorithm here gives. */
function readDigest(what: Said['what'], written: string): Said | null {
  const [label = '', value = ''] = written.split(/:(.*)/s)
  const algorithm = algorithms[label.trim().toLowerCase()]
  if (algorithm === undefined) return null
  const text = value.trim()
  const bytes =
    text.length === algorithm.bytes * 2 && /^[0-9a-f]+$/i.test(text)
      ? Buffer.from(text, 'hex')
      : fromBase32(text)
  return bytes?.length === algorithm.bytes ? { what, algorithm: algorithm.name, value: bytes } : null
}

function fromBase32(text: string): Buffer | null {
  const letters = text.toUpperCase().replace(/=+$/, '')
  if (!/^[A-Z2-7]+$/.test(letters)) return null
  const bytes: number[] = []
  let [value, bits] = [0, 0]
  for (const letter of letters) {
    value = (value << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter)
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((value >> bits) & 0xff)
    value &= (1 << bits) - 1
  }
  return Buffer.from(bytes)
}

function wholeMeter({ what, algorithm, value }: Said): Meter {
  const hash = createHash(algorithm)
  return {
    push: (part) => void hash.update(part),
    end: () => (hash.digest().equals(value) ? null : `its ${what} is not what its digest says`),
  }
}

/** Behind the HTTP head; writers disagree whether chunked coding counts, so either reading that fits is right. */
function payloadMeter({ what, algorithm, value }: Said): Meter {
  const raw = createHash(algorithm)
  const plain = createHash(algorithm)
  let head: Buffer | null = Buffer.alloc(0)
  let unchunked: ReturnType<typeof dechunker> | null = null
  const body = (part: Buffer): void => {
    raw.update(part)
    unchunked?.push(part)
  }
  return {
    push(part) {
      if (head === null) return body(part)
      if (head.length > HEAD_LIMIT) return
      head = Buffer.concat([head, part])
      const end = emptyLine(head)
      if (end === null) return
      const text = head.subarray(0, end.at).toString('latin1')
      if (/\ntransfer-encoding:[^\n]*\bchunked\b/i.test(text))
        unchunked = dechunker((piece) => plain.update(piece))
      const rest = head.subarray(end.behind)
      head = null
      body(rest)
    },
    end() {
      if (matches(raw, value)) return null
      return unchunked !== null && unchunked.end() !== null && matches(plain, value)
        ? null
        : `its ${what} is not what its digest says`
    },
  }
}

function matches(hash: Hash, value: Buffer): boolean {
  return hash.digest().equals(value)
}
