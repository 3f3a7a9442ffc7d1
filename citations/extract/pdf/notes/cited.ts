/**
 * The addresses that a passage cites: those that are printed, and those of links over words that are none ("here", a
 * title). What is printed wins, unless the page cannot show it: a glyph without a letter, an address cut with dots.
 */
import type { Reason } from '../../reading.ts'
import { findUrls, trimUrl } from '../../url.ts'
import type { PdfPassage } from './passage.ts'
import { linkAt, pieceEnd, type Sheet } from './sheet.ts'
import { agrees, comparable, tidy, webAddress } from './witness.ts'

export interface CitedUrl {
  readonly value: string
  /** Offset in the passage. */
  readonly at: number
  /** Range in the sheet. */
  readonly start: number
  readonly end: number
  readonly reasons: readonly Reason[]
}

/** One link's words, over all its lines. */
interface Area {
  readonly url: string
  readonly start: number
  readonly end: number
  readonly text: string
}

const HIDDEN = /\ufffd|…|\.{3}/u
const MOST_READ_ON = 600

export function findCited(sheet: Sheet, passage: PdfPassage, bareHosts: 'any' | 'with-path'): CitedUrl[] {
  const areas = linkAreas(sheet, passage)
  const cited: CitedUrl[] = []
  const heard = new Set<Area>()
  let next = 0
  const printed = findUrls(passage.text, bareHosts)
  const hosts = new Set([
    ...printed.filter(({ value }) => !isBareHost(value)).map(({ value }) => hostOf(value)),
    ...areas.map(({ url }) => hostOf(url)),
  ])
  for (const url of printed) {
    const { start, end } = passage.locate(url.start, url.end)
    while ((areas[next]?.end ?? Infinity) <= start) next++
    const over: Area[] = []
    for (let at = next; (areas[at]?.start ?? Infinity) < end; at++) over.push(...areas.slice(at, at + 1))
    for (const area of over) heard.add(area)
    if (over.length === 0 && isBareHost(url.value) && isName(url.value, passage.text.charAt(url.end), hosts))
      continue
    cited.push(
      weighPrinted(
        passage,
        { at: url.start, end: url.end, value: url.value },
        { start, end },
        over,
        near(areas, over),
      ),
    )
  }
  // The title and the address of one source are often both linked.
  const known = new Set(cited.map(({ value }) => tidy(value)))
  for (const area of areas) {
    if (heard.has(area) || known.has(tidy(area.url))) continue
    const url = readArea(passage, area)
    if (url === null) continue
    known.add(tidy(area.url))
    cited.push(url)
  }
  return cited.toSorted((a, b) => a.start - b.start)
}

/**
 * "news.example.org" beside the address of one of its pages is the publisher's name, and so is "rev.ng: a framework".
 */
function isName(host: string, after: string, hosts: ReadonlySet<string>): boolean {
  return after === ':' || hosts.has(hostOf(host))
}

function isBareHost(url: string): boolean {
  return !/[/:]|^www\d?\./i.test(url)
}

function hostOf(url: string): string {
  return comparable(url)
    .replace(/^www\d?\./, '')
    .replace(/[/?#:].*$/s, '')
}

function weighPrinted(
  passage: PdfPassage,
  found: { at: number; end: number; value: string },
  { start, end }: { start: number; end: number },
  over: readonly Area[],
  areas: readonly Area[],
): CitedUrl {
  const made = (value: string, reason: Reason): CitedUrl => ({
    value,
    at: found.at,
    start,
    end,
    reasons: [PRINTED, reason],
  })
  if (over.length === 0) return { value: found.value, at: found.at, start, end, reasons: [PRINTED] }
  const same = over.find(({ url }) => agrees(url, found.value))
  if (same !== undefined) {
    // Where the writing runs from right to left, a slash at either end of an address may be drawn at the other.
    const slash =
      same.url.endsWith('/') &&
      !found.value.endsWith('/') &&
      /^[/\u200e\u200f]+/u.test(passage.text.slice(Math.max(0, found.at - 1)))
    return made(slash ? `${found.value}/` : found.value, AGREES)
  }
  for (const { url } of over) {
    // Text of two directions may set a year or a comma between the two lines of one address.
    const whole = areas
      .filter((area) => area.url === url)
      .map(({ text }) => text)
      .join('')
      .replace(/[\s،,]+/gu, '')
    if (whole.length > found.value.length && agrees(url, whole)) return made(url, GOES_ON)
    const printed = comparable(found.value)
    const hidden = HIDDEN.exec(passage.text.slice(found.at, found.end + 3))
    if (hidden !== null) {
      const shown = comparable(passage.text.slice(found.at, found.at + hidden.index))
      if (comparable(url).startsWith(shown)) return made(url, UNPRINTABLE)
    }
    if (comparable(url).startsWith(printed)) {
      const rest = readOn(passage.text, found.end, comparable(url).slice(printed.length))
      if (rest !== '') return made(found.value + rest, GOES_ON)
      return made(found.value, LONGER)
    }
    if (printed.startsWith(comparable(url))) return made(found.value, HALF)
  }
  return made(found.value, DIFFERS)
}

/** The links within a few places of these. */
function near(areas: readonly Area[], over: readonly Area[]): readonly Area[] {
  const first = over[0]
  if (first === undefined) return []
  const at = areas.indexOf(first)
  return areas.slice(Math.max(0, at - 3), at + 8)
}

/** The print behind an address, blanks left out, as far as the annotation's address has it; '' unless it has all of it. */
function readOn(text: string, from: number, rest: string): string {
  let read = ''
  let blanks = 0
  let at = from
  for (const wanted of rest.slice(0, MOST_READ_ON)) {
    while (text.charAt(at) === ' ' && blanks < 3) {
      at++
      blanks++
    }
    if (text.charAt(at).toLowerCase() !== wanted) return ''
    blanks = 0
    read += text.charAt(at++)
  }
  // "…/a" + "/": a slash that the annotation alone has is no print; and one letter is chance.
  return read.length > 1 && rest.length <= MOST_READ_ON ? read : ''
}

function readArea(passage: PdfPassage, area: Area): CitedUrl | null {
  const words = area.text.trim()
  if (!/[\p{L}\p{N}\ufffd]/u.test(words)) return null
  const shown = trimUrl(words.replace(/^[("“<[«]+/u, ''))
  const bare = !/\s/u.test(shown) && agrees(area.url, shown)
  const at = offsetOf(passage, area.start)
  return {
    value: bare ? shown : area.url,
    at,
    start: area.start,
    end: area.end,
    reasons: [bare ? AGREES : LINKED],
  }
}

/** Links over the passage's words; the lines of one link are one area. */
function linkAreas(sheet: Sheet, passage: PdfPassage): Area[] {
  const areas: { url: string; start: number; end: number; text: string }[] = []
  let unbroken = false
  for (const { line, start, end } of passage.parts) {
    const { pieces } = line.line
    for (let index = 0; index < pieces.length; index++) {
      const from = Math.max(start, line.pieceStarts[index] ?? start)
      const to = Math.min(end, pieceEnd(line, index))
      if (to <= from) continue
      const url = (pieces[index]?.link ?? -1) < 0 ? null : webAddress(linkAt(sheet, line, from)?.url)
      const text = sheet.text.slice(from, to)
      const last = areas.at(-1)
      if (url === null) unbroken = unbroken && text.trim() === ''
      else if (unbroken && last?.url === url) {
        last.end = to
        last.text += ` ${text}`
      } else {
        areas.push({ url, start: from, end: to, text })
        unbroken = true
      }
    }
  }
  return areas
}

/** The passage's offset for one of the sheet: the passage runs in the sheet's order. */
function offsetOf(passage: PdfPassage, offset: number): number {
  let low = 0
  let high = passage.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passage.locate(middle, middle + 1).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

const PRINTED: Reason = { signal: 'printed-url', weight: 6, detail: 'an address is printed here' }
const AGREES: Reason = {
  signal: 'annotation-agrees',
  weight: 4,
  detail: 'the link over it leads to what is printed',
}
const GOES_ON: Reason = {
  signal: 'annotation-goes-on',
  weight: 3,
  detail: 'the link over it goes on as the next words are printed',
}
const LONGER: Reason = {
  signal: 'annotation-longer',
  weight: 0,
  detail: 'the link over it is longer than what is printed; the print was kept',
}
const HALF: Reason = {
  signal: 'annotation-half',
  weight: 0,
  detail: 'the link over it holds only a part of what is printed; the print was kept',
}
const DIFFERS: Reason = {
  signal: 'annotation-differs',
  weight: -1,
  detail: 'the link over it leads elsewhere; the print was kept',
}
const UNPRINTABLE: Reason = {
  signal: 'annotation-replaces',
  weight: 2,
  detail: 'the print cannot be read in full, so the link’s address was taken',
}
const LINKED: Reason = { signal: 'linked-words', weight: 5, detail: 'these words are linked to the address' }
