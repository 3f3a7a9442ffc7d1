/**
 * The CDXJ index of a WACZ: one line per record that can be replayed, sorted by SURT and time. Lines are written and
 * read here; which records get one is decided in warc-writer.ts.
 */
import type { Digest } from '../../citations/index.ts'
import { surt } from './surt.ts'

/** Where a record stands in its WARC: the gzip member's first byte and length, and the digest of exactly those bytes. */
export interface StoredRecord {
  readonly offset: number
  readonly length: number
  readonly recordDigest: Digest
}

export interface CdxjEntry extends StoredRecord {
  readonly url: string
  readonly at: Date
  readonly mime: string
  readonly status: number
  /** Of the payload without transfer coding (decisions 11). */
  readonly digest: Digest
  readonly filename: string
  /** Set for anything but GET; `requestBody` is the body as a query, the way wabac and pywb look it up. */
  readonly method?: string
  readonly requestBody?: string
}

/** 17 digits, milliseconds kept (CDXJ 0.1.0 allows them): a page that answers twice a second must stay two captures. */
export function cdxjTimestamp(at: Date): string {
  return at.toISOString().replace(/\D/g, '')
}

/** One line without its line feed (CDXJ 0.1.0, with WACZ's `recordDigest`). */
export function cdxjLine(entry: CdxjEntry): string {
  const json = {
    url: entry.url,
    mime: entry.mime,
    status: entry.status,
    digest: entry.digest,
    length: entry.length,
    offset: entry.offset,
    filename: entry.filename,
    recordDigest: entry.recordDigest,
    ...(entry.method === undefined ? {} : { method: entry.method, requestBody: entry.requestBody ?? '' }),
  }
  return `${cdxjKey(entry)} ${cdxjTimestamp(entry.at)} ${JSON.stringify(json)}`
}

function cdxjKey(entry: CdxjEntry): string {
  if (entry.method === undefined) return surt(entry.url).replaceAll(' ', '%20')
  const joint = entry.url.includes('?') ? '&' : '?'
  return surt(`${entry.url}${joint}__wb_method=${entry.method}&${entry.requestBody ?? ''}`).replaceAll(
    ' ',
    '%20',
  )
}

/** Byte order, as every reader's binary search expects. Keys are ASCII, so code units will do. */
export function sortedCdxj(lines: readonly string[]): string[] {
  return lines.toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0))
}
