/**
 * What archives say they hold of a URL: TimeMaps (RFC 7089 §5: link-format; the JSON of Memento aggregators and of Wayback)
 * and rows of a CDX index. Claims only: nothing in a listing has been looked at.
 */
import { readInstant, readTimestamp } from './instant.ts'
import { readLinkValues, type LinkValue } from './link-values.ts'

/** One copy as an archive lists it. Absolute address; `null`: not told. */
export interface ListedMemento {
  readonly url: string
  readonly at: Date
  readonly status: number | null
  /** Tells equal contents apart from different ones, within one archive. */
  readonly digest: string | null
}
/** Another page of a TimeMap, and the span of time it covers where that is told. */
export interface TimeMapPage {
  readonly url: string
  readonly from: Date | null
  readonly until: Date | null
}
export interface Listing {
  readonly mementos: readonly ListedMemento[]
  readonly pages: readonly TimeMapPage[]
}

/** A TimeMap has no upper bound; the biggest known ones are paged well below this. */
const MOST_LINKS = 20_000
const MOST_HEADER_LINKS = 200
const MOST_PAGES = 200

/** Reads a TimeMap in link-format or JSON. `base`: where it was fetched; `replay` as for readCdx. Null where it is neither. */
export function readTimeMap(text: string, base: string, replay: string | null = null): Listing | null {
  const start = text.trimStart().slice(0, 1)
  if (start === '<' && /^\s*<[^\s<>]*>\s*;/.test(text.slice(0, 20_000)))
    return listingOf(readLinkValues(text, MOST_LINKS).links, base)
  if (start !== '{' && start !== '[') return null
  const value = parseJson(text)
  if (value === undefined) return null
  return Array.isArray(value) ? readRows(value, replay) : readMementoJson(value, base)
}

/** What a Link header tells of copies. */
export interface LinkedMementos extends Listing {
  /** Those beside the one in hand; not the very first and last, which may be decades away. */
  readonly beside: readonly ListedMemento[]
  readonly original: string | null
}

/** Reads the Link header of a TimeGate or memento: its mementos, and its TimeMaps as pages. */
export function readLinkHeader(header: string, base: string): LinkedMementos {
  const { links } = readLinkValues(header.slice(0, 65_536), MOST_HEADER_LINKS)
  const original = links.find(({ rels }) => rels.includes('original'))?.target ?? null
  const near = links.filter(({ rels }) => {
    const ends = rels.includes('first') || rels.includes('last')
    return !ends || rels.includes('prev') || rels.includes('next')
  })
  return {
    ...listingOf(links, base),
    beside: listingOf(near, base).mementos,
    original: original === null ? null : absolute(original, base),
  }
}

/**
 * Reads the answer of a Wayback CDX server asked for `output=json`: rows of strings under a row of names (as Wayback's own
 * server writes them), or an object on each line (pywb). `replay` is what an address is made with: `{replay}{timestamp}/{original}`.
 * Null where it is neither; an empty body and `[]` are an empty listing.
 */
export function readCdx(text: string, replay: string): Listing | null {
  const body = text.trim()
  if (body === '') return { mementos: [], pages: [] }
  if (body.startsWith('[')) {
    const value = parseJson(body)
    return Array.isArray(value) ? readRows(value, replay) : null
  }
  if (!body.startsWith('{')) return null
  const names = ['timestamp', 'url', 'status', 'digest']
  const lines = body.split('\n', MOST_LINKS).map((line) => parseJson(line))
  const rows = lines.flatMap((line) =>
    isRecord(line) && 'timestamp' in line ? [names.map((name) => line[name])] : [],
  )
  return rows.length === 0
    ? null
    : readRows([['timestamp', 'original', 'statuscode', 'digest'], ...rows], replay)
}

/** Null where the first row names no timestamp. A resumption key and its empty row are too short to be read as captures. */
function readRows(rows: readonly unknown[], replay: string | null): Listing | null {
  if (rows.length === 0) return { mementos: [], pages: [] }
  const names: readonly unknown[] = Array.isArray(rows[0]) ? rows[0] : []
  const place = (name: string) => names.indexOf(name)
  const places = [place('timestamp'), place('original'), place('statuscode'), place('digest')] as const
  // Without a prefix there is nothing that such rows could be addresses of.
  if (places[0] === -1 || places[1] === -1 || replay === null) return null
  const mementos = rows.slice(1, MOST_LINKS).flatMap((row) => {
    if (!Array.isArray(row)) return []
    const [timestamp, original, status, digest] = places.map((index) => textOf(row[index]))
    const at = readTimestamp(timestamp ?? '')
    if (at === null || timestamp?.length !== 14 || !isHttp(original ?? '')) return []
    const code = /^[1-5]\d\d$/.test(status ?? '') ? Number(status) : null
    const known = digest !== undefined && /^[\w:+/=-]{8,200}$/.test(digest) ? digest : null
    return [{ url: `${replay}${timestamp}/${original}`, at, status: code, digest: known }]
  })
  return { mementos, pages: [] }
}

/** `{mementos: {list: [{datetime, uri}], first, last, closest}, timemap_index: [{uri, from, until}]}`. */
function readMementoJson(value: unknown, base: string): Listing | null {
  if (!isRecord(value)) return null
  const mementos = isRecord(value['mementos']) ? value['mementos'] : {}
  const list = Array.isArray(mementos['list']) ? mementos['list'].slice(0, MOST_LINKS) : []
  const single = [mementos['closest'], mementos['first'], mementos['last']]
  const links = [...list, ...single].flatMap((item): LinkValue[] => {
    if (!isRecord(item)) return []
    const uris = Array.isArray(item['uri']) ? item['uri'].slice(0, 4) : [item['uri']]
    const params = { datetime: textOf(item['datetime']) }
    return uris.map((uri) => ({ target: textOf(uri), rels: ['memento'], params }))
  })
  const index = Array.isArray(value['timemap_index']) ? value['timemap_index'].slice(0, MOST_PAGES) : []
  const pages = index.flatMap((item): LinkValue[] => {
    if (!isRecord(item)) return []
    const params = { from: textOf(item['from']), until: textOf(item['until']) }
    return [{ target: textOf(item['uri']), rels: ['timemap'], params }]
  })
  if (links.length === 0 && pages.length === 0 && !isRecord(value['mementos'])) return null
  return listingOf([...links, ...pages], base)
}

function listingOf(links: readonly LinkValue[], base: string): Listing {
  const mementos: ListedMemento[] = []
  const pages: TimeMapPage[] = []
  for (const { target, rels, params } of links) {
    const url = absolute(target, base)
    if (url === null) continue
    const at = readInstant(params['datetime'] ?? '')
    // `first memento`, `prev memento` and the rest stand beside the word itself (RFC 7089 §2.2.4).
    if (rels.includes('memento') && at !== null) mementos.push({ url, at, status: null, digest: null })
    else if (rels.includes('timemap') && pages.length < MOST_PAGES && url !== base)
      pages.push({ url, from: readInstant(params['from'] ?? ''), until: readInstant(params['until'] ?? '') })
  }
  return { mementos, pages }
}

/** Null for what is no web address, is too long, or carries a password. */
function absolute(target: string, base: string): string | null {
  if (target === '' || target.length > 8_192 || !URL.canParse(target, base)) return null
  const url = new URL(target, base)
  return isHttp(url.href) && url.username === '' && url.password === '' ? url.href : null
}

function isHttp(url: string): boolean {
  return /^https?:\/\/[^/?#\s]/i.test(url) && url.length <= 8_192 && URL.canParse(url)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
