/**
 * Answers from a finished recording and from nowhere else: looked up by exact address in its index, read from its WARC. An
 * address that was asked several times answers in the order in which it did. What is not there has no answer.
 */
import { z } from 'zod'
import { createHeadCollector, readResponseHead, tokensOf } from '../../../egress/recording/http1-head.ts'
import { lines } from '../../../wacz/lines.ts'
import { fileAccess, type RandomAccess } from '../../../wacz/random-access.ts'
import { withoutCodings } from '../../../wacz/recorded-body.ts'
import { readBlock } from '../../../wacz/warc-reader.ts'

export interface RecordedAnswer {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  /** Without transfer and content codings. */
  readonly body: Buffer
}

export interface RecordedAnswers extends AsyncDisposable {
  /** Null where nothing of the kind was recorded, or what was cannot be decoded. */
  answer(method: string, url: string): Promise<RecordedAnswer | null>
}

const BODY_LIMIT = 64 << 20
const REVISIT = 'warc/revisit'
/** They told of the bytes on the wire, which the browser is not given. */
const FRAMING = new Set(['content-encoding', 'content-length', 'transfer-encoding'])

const lineShape = z.object({
  url: z.string(),
  mime: z.string(),
  digest: z.string(),
  offset: z.int().min(0),
  method: z.string().optional(),
})
type Line = z.infer<typeof lineShape>

/** Opens the two files of a finished recording; throws where they cannot be read. */
export async function openRecordedAnswers(paths: {
  readonly warc: string
  readonly index: string
}): Promise<RecordedAnswers> {
  const byRequest = new Map<string, Line[]>()
  const wholes = new Map<string, Line>()
  for (const line of await readIndex(paths.index)) {
    const key = keyOf(line.method ?? 'GET', line.url)
    byRequest.set(key, [...(byRequest.get(key) ?? []), line])
    if (line.mime !== REVISIT && !wholes.has(line.digest)) wholes.set(line.digest, line)
  }
  const warc = await fileAccess(paths.warc)
  const asked = new Map<string, number>()
  return {
    async answer(method, url) {
      const key = keyOf(method, url)
      const found = byRequest.get(key) ?? []
      const times = asked.get(key) ?? 0
      asked.set(key, times + 1)
      const line = found[Math.min(times, found.length - 1)]
      if (line === undefined) return null
      try {
        return await read(warc, line, line.mime === REVISIT ? (wholes.get(line.digest) ?? null) : line)
      } catch {
        return null
      }
    },
    [Symbol.asyncDispose]: async () => await warc[Symbol.asyncDispose](),
  }
}

/** The head of one record with the body of another, which a revisit record leaves out. */
async function read(warc: RandomAccess, line: Line, body: Line | null): Promise<RecordedAnswer | null> {
  if (body === null) return null
  const own = split(await readBlock(warc, line.offset))
  const whole = body === line ? own : split(await readBlock(warc, body.offset))
  if (own === null || whole === null) return null
  const { status, headers } = own.head
  return {
    status,
    headers: headers.filter(([name]) => !FRAMING.has(name.toLowerCase())),
    body: await withoutCodings(whole.rest, {
      chunked: tokensOf(whole.head.headers, 'transfer-encoding').includes('chunked'),
      coding: tokensOf(whole.head.headers, 'content-encoding').join(','),
      limit: BODY_LIMIT,
    }),
  }
}

function split(block: Buffer) {
  const collector = createHeadCollector()
  const { consumed, complete } = collector.take(block)
  const head = complete ? readResponseHead(collector.bytes()) : null
  return head === null || typeof head === 'string' ? null : { head, rest: block.subarray(consumed) }
}

async function readIndex(path: string): Promise<readonly Line[]> {
  await using file = await fileAccess(path)
  const found: Line[] = []
  for await (const text of lines(file)) {
    const line = text === null ? null : lineShape.safeParse(JSON.parse(text.slice(text.indexOf('{'))))
    // Generated parts are no answers to anybody.
    if (line?.success === true && !line.data.url.startsWith('urn:')) found.push(line.data)
  }
  return found
}

function keyOf(method: string, url: string): string {
  return `${method} ${url.replace(/#.*$/s, '')}`
}
