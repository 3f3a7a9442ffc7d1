/**
 * Which exchanges a replay may find, and how it looks for them. Left out: answers to HEAD and OPTIONS, parts of a body
 * that do not begin it, interim and "not modified" answers. All of them stay in the WARC.
 */
import type { Exchange } from '../../citations/index.ts'
import type { CdxjEntry, StoredRecord } from './cdxj.ts'
import { requestQuery } from './request-query.ts'
import { asciiUri } from './record-head.ts'

/** The entry of a response record, or null where a replay has no use for it. */
export async function indexEntry(
  exchange: Exchange,
  facts: NonNullable<Exchange['responseFacts']>,
  stored: StoredRecord,
): Promise<CdxjEntry | null> {
  const { method } = exchange
  if (method === 'HEAD' || method === 'OPTIONS' || method === 'CONNECT') return null
  if (facts.status < 200 || facts.status === 304 || (facts.status === 206 && !isWholeRange(facts.headers)))
    return null
  const entry = {
    ...stored,
    url: asciiUri(exchange.url.split('#')[0] ?? exchange.url),
    at: exchange.startedAt,
    mime: mediaType(facts.headers),
    status: facts.status,
    digest: facts.bodySha256,
    filename: 'data.warc.gz',
  }
  return method === 'GET' ? entry : { ...entry, method, requestBody: await requestQuery(exchange.request) }
}

type Headers = readonly (readonly [string, string])[]

function header(headers: Headers, name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
}

function mediaType(headers: Headers): string {
  const type = header(headers, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  return /^[!-~]{1,127}$/.test(type) ? type : 'unk'
}

/** True for `bytes 0-99/100`: a player asked for a range and got everything. */
export function isWholeRange(headers: Headers): boolean {
  const range = /^bytes 0-(\d+)\/(\d+)$/.exec(header(headers, 'content-range')?.trim() ?? '')
  return range !== null && Number(range[1]) + 1 === Number(range[2])
}
