/**
 * Our own side of RFC 7089: which memento answers a date, and what TimeMaps and Link headers say. Pure; who may see what, and
 * where mementos are kept, is the flow's. Reading other people's TimeMaps is listing.ts.
 */
import { readTimestamp, timestampOf } from './instant.ts'

/** One snapshot that everybody may see, at the second it was begun. */
export interface KeptMemento {
  readonly at: Date
  readonly snapshot: string
}

/** Above that no address is somebody's page, and a Link header would break whoever reads it. */
const LONGEST = 4_096
/** Mementos in one TimeMap; a longer list is given in pages (RFC 7089 §5). */
export const TIME_MAP_PAGE = 1_000
const RFC_1123 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * The Original Resource of an address: as a browser would ask for it, without fragment and credentials. Null for what is no
 * web address. A scheme that a reader leaves off is `http:`, a slash that was tidied away is put back.
 */
export function originalOf(written: string): string | null {
  if (written.length > LONGEST) return null
  const known = written.replace(/^(https?):\/+/i, '$1://')
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(known) ? known : `http://${known}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href.length > LONGEST ? null : url.href
}

/** Accept-Datetime as §2.1.1 writes it; null for anything else. Any year: what lies before the web has its first memento. */
export function readAcceptDatetime(header: string): Date | null {
  const written = header.trim()
  const at = RFC_1123.test(written) ? Date.parse(written) : Number.NaN
  // Date.parse takes the 31st of February for a day in March.
  return Number.isNaN(at) || !new Date(at).toUTCString().endsWith(written.slice(5)) ? null : new Date(at)
}

/** The memento closest to `near`; the newest without it, the earlier one of two as close. Null of none. */
export function closestMemento(mementos: readonly KeptMemento[], near: Date | null): KeptMemento | null {
  const [first] = mementos
  if (near === null || first === undefined) return mementos.at(-1) ?? null
  const away = ({ at }: KeptMemento) => Math.abs(at.getTime() - near.getTime())
  return mementos.reduce((best, one) => (away(one) < away(best) ? one : best), first)
}

/** `20261122164800` or a beginning of it; null for what is no timestamp. A flag of other archives (`id_`) means nothing here. */
export function readMementoTimestamp(written: string): Date | null {
  return readTimestamp(written.replace(/(?:id|if|mp)_$/, ''))
}

/** Addresses of a service for one original. */
export interface MementoPlaces {
  readonly original: string
  readonly timegate: string
  readonly memento: (at: Date) => string
  readonly timemap: (form: 'link' | 'json', page?: number) => string
}

/** `origin`: where the service is reached, with a path or without. */
export function mementoPlaces(origin: string, original: string): MementoPlaces {
  const base = origin.replace(/\/+$/, '')
  return {
    original,
    timegate: `${base}/timegate/${original}`,
    memento: (at) => `${base}/memento/${timestampOf(at)}/${original}`,
    timemap: (form, page) => `${base}/timemap/${form}/${page === undefined ? '' : `${page}/`}${original}`,
  }
}

/** The Link header of a TimeGate's answer (§4) and of a memento: the original, both ways to more, first, last and neighbours. */
export function mementoLinks(
  places: MementoPlaces,
  mementos: readonly KeptMemento[],
  chosen: KeptMemento | null,
): string {
  const index = chosen === null ? -1 : mementos.findIndex(({ at }) => at.getTime() === chosen.at.getTime())
  const roles = new Map<KeptMemento, string[]>()
  const play = (memento: KeptMemento | undefined, role: string) => {
    if (memento !== undefined) roles.set(memento, [...(roles.get(memento) ?? []), role])
  }
  play(mementos[0], 'first')
  if (index > 0) play(mementos[index - 1], 'prev')
  if (index !== -1) play(mementos[index], '')
  if (index !== -1) play(mementos[index + 1], 'next')
  play(mementos.at(-1), 'last')
  const listed = [...roles].toSorted(([a], [b]) => a.at.getTime() - b.at.getTime())
  return [
    `<${places.original}>; rel="original"`,
    `<${places.timegate}>; rel="timegate"`,
    ...(mementos.length === 0 ? [] : [timeMapLink(places, 'timemap', spanOf(mementos))]),
    ...listed.map(([memento, parts]) => mementoLink(places, memento, parts)),
  ].join(', ')
}

/** What a TimeMap holds: mementos, or where there are many its pages. Null where the page does not exist. */
export function timeMapOf(mementos: readonly KeptMemento[], page: number | null): TimeMap | null {
  const count = Math.ceil(mementos.length / TIME_MAP_PAGE)
  const slice = (index: number) => mementos.slice(index * TIME_MAP_PAGE, (index + 1) * TIME_MAP_PAGE)
  if (page !== null) return page < 1 || page > count ? null : { all: mementos, page, listed: slice(page - 1) }
  if (count < 2) return count === 0 ? null : { all: mementos, page: null, listed: mementos }
  return {
    all: mementos,
    page: null,
    listed: [],
    pages: Array.from({ length: count }, (_, index) => slice(index)),
  }
}
export interface TimeMap {
  readonly all: readonly KeptMemento[]
  readonly page: number | null
  readonly listed: readonly KeptMemento[]
  readonly pages?: readonly (readonly KeptMemento[])[]
}

/** A TimeMap as `application/link-format` (§5, RFC 6690), one link a line. */
export function writeTimeMapLinks(places: MementoPlaces, { all, page, listed, pages = [] }: TimeMap): string {
  const own = spanOf(page === null ? all : listed)
  const maps = pages.map((list, index) => timeMapLink(places, 'timemap', spanOf(list), index + 1))
  const mementos = listed.map((memento) => {
    const roles = [memento === all[0] ? 'first' : '', memento === all.at(-1) ? 'last' : '']
    return mementoLink(places, memento, roles)
  })
  return [
    `<${places.original}>; rel="original"`,
    `<${places.timegate}>; rel="timegate"`,
    timeMapLink(places, 'self', own, page ?? undefined),
    ...maps,
    ...mementos,
  ]
    .join(',\n')
    .concat('\n')
}

/** The same in the JSON that Memento aggregators speak; there is no standard for it. */
export function writeTimeMapJson(places: MementoPlaces, { all, page, listed, pages }: TimeMap): object {
  const one = (memento: KeptMemento) => ({ datetime: isoOf(memento.at), uri: places.memento(memento.at) })
  const [first, last] = [all[0], all.at(-1)]
  return {
    original_uri: places.original,
    self: places.timemap('json', page ?? undefined),
    timegate_uri: places.timegate,
    timemap_uri: { link_format: places.timemap('link'), json_format: places.timemap('json') },
    ...(pages === undefined ? {} : { timemap_index: pages.map((list, index) => pageOf(list, index + 1)) }),
    mementos: {
      ...(first === undefined ? {} : { first: one(first) }),
      ...(last === undefined ? {} : { last: one(last) }),
      list: listed.map(one),
    },
  }

  function pageOf(list: readonly KeptMemento[], number: number) {
    const { from, until } = spanOf(list)
    return { from: isoOf(from), until: isoOf(until), uri: places.timemap('json', number) }
  }
}

function mementoLink(places: MementoPlaces, { at }: KeptMemento, roles: readonly string[]): string {
  const rel = [...roles.filter((role) => role !== ''), 'memento'].join(' ')
  return `<${places.memento(at)}>; rel="${rel}"; datetime="${at.toUTCString()}"`
}

function timeMapLink(places: MementoPlaces, rel: string, { from, until }: Span, page?: number): string {
  const span = `from="${from.toUTCString()}"; until="${until.toUTCString()}"`
  return `<${places.timemap('link', page)}>; rel="${rel}"; type="application/link-format"; ${span}`
}

interface Span {
  readonly from: Date
  readonly until: Date
}

/** Of a list that is not empty. */
function spanOf(mementos: readonly KeptMemento[]): Span {
  const from = mementos[0]?.at ?? new Date(0)
  return { from, until: mementos.at(-1)?.at ?? from }
}

function isoOf(at: Date): string {
  return at.toISOString().replace('.000Z', 'Z')
}
