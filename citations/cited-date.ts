/**
 * When the author saw a source, as far as the citation tells: a copy from then shows what was cited. Reads the note's words in
 * any language the tables know; guesses nothing where no date stands.
 */
import type { Citation } from './citation.ts'
import { findDates, foldedText, type FoundDate } from './cited-date/dates.ts'
import { dateWords } from './cited-date/words.ts'
import { readReplayAddress } from './memento/addresses.ts'

/** What a date in a citation is of; the earlier in this order, the closer it is to what the author saw. */
export type CitedDateKind = 'access' | 'archive' | 'publication'

export interface CitedDate {
  readonly date: Date
  readonly kind: CitedDateKind
}

/** How far from its date a word may stand: "(last accessed on Monday, 3 May 2021)", "2021年5月3日最終閲覧". */
const BEFORE = 48
const AFTER = 24
/** An earlier "published" date of a page on the web would be older than the web. */
const rank: Readonly<Record<CitedDateKind, number>> = { access: 0, archive: 1, publication: 2 }

/** The date to look for copies near, or null where the citation tells none. `url`: the one of several that is meant. */
export function citedDate(
  citation: Pick<Citation, 'note' | 'claim' | 'urls'>,
  url: string | null = null,
): Date | null {
  return readCitedDate(citation, url)?.date ?? null
}

/** Of several citations of one URL: the best kind of date, and of equal ones the first that was made. */
export function citedDateOf(
  citations: readonly Pick<Citation, 'note' | 'claim' | 'urls'>[],
  url: string,
): Date | null {
  const told = citations.flatMap((citation) => readCitedDate(citation, url) ?? [])
  return told.toSorted((a, b) => rank[a.kind] - rank[b.kind])[0]?.date ?? null
}

/** The date and what it is of. */
export function readCitedDate(
  citation: Pick<Citation, 'note' | 'claim' | 'urls'>,
  url: string | null = null,
): CitedDate | null {
  const inNote = datesIn(citation.note, citation.urls, url)
  // A sentence tells of many days; only one that it calls a visit is the citation's own.
  const inClaim = datesIn(citation.claim, citation.urls, url).filter(({ kind }) => kind === 'access')
  const cited = url === null ? citation.urls : citation.urls.filter((other) => other === url)
  const inAddress = [...cited, ...citation.urls].flatMap((address) => addressDate(address))
  const all = [...inNote, ...inClaim, ...inAddress]
  return all.toSorted((a, b) => rank[a.kind] - rank[b.kind])[0] ?? null
}

/** Dates of a note, those behind the URL that is meant before those of the other URLs. Digits inside addresses do not count. */
function datesIn(note: string, urls: readonly string[], url: string | null): readonly CitedDate[] {
  const text = foldedText(note)
  const places = [...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"\u3000-\u303f\uff00-\uffef]{1,4000}/gi)].map(
    (match) => ({
      begin: match.index,
      end: match.index + match[0].replace(/[)\].,;]+$/, '').length,
    }),
  )
  const outside = findDates(text).filter(
    ({ begin, end }) => !places.some((place) => begin < place.end && end > place.begin),
  )
  const dates = outside.map((found, index) => ({
    begin: found.begin,
    date: found.date,
    kind: kindOf(text, found, outside[index - 1], outside[index + 1]),
  }))
  const at = url === null || urls.length < 2 ? -1 : text.indexOf(foldedText(url))
  if (at === -1) return dates
  const next = places.find(({ begin }) => begin > at)?.begin ?? text.length
  const own = dates.filter(({ begin }) => begin > at && begin < next)
  return [...own, ...dates.filter((date) => !own.includes(date))]
}

function kindOf(
  text: string,
  found: FoundDate,
  previous: FoundDate | undefined,
  following: FoundDate | undefined,
): CitedDateKind {
  if (found.bracketed) return 'access'
  const before = text.slice(Math.max(previous?.end ?? 0, found.begin - BEFORE), found.begin).toLowerCase()
  const after = text
    .slice(found.end, Math.min(following?.begin ?? text.length, found.end + AFTER))
    .toLowerCase()
  const seenAt = lastIn(before, dateWords.seen)
  const keptAt = lastIn(before, dateWords.kept)
  if (seenAt > keptAt) return 'access'
  if (keptAt !== -1) return 'archive'
  // "3.5.2021 tarihinde erişildi", "2021年5月3日閲覧": the verb comes last, and before anything else begins.
  // The last dot of `2021. 5. 3.` belongs to the date.
  const dotted = /^[\d.\s]+$/.test(text.slice(found.begin, found.end)) && after.startsWith('.')
  const clause = /^[^.;,)\]）】。、；]*/u.exec(dotted ? after.slice(1) : after)?.[0] ?? ''
  if (lastIn(clause, dateWords.seen) !== -1) return 'access'
  return lastIn(clause, dateWords.kept) === -1 ? 'publication' : 'archive'
}

function lastIn(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1
}

/** A cited copy was made at its own date; `/2021/05/03/` in a path is the day of publication. */
function addressDate(address: string): readonly CitedDate[] {
  if (address.length > 4_096) return []
  const replay = readReplayAddress(address)
  if (replay !== null && replay.timestamp.length >= 8) return [{ date: replay.at, kind: 'archive' }]
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/-]|$)/.exec(address) ?? []
  const found = year === undefined ? [] : findDates(`${year}-${month}-${day}`)
  return found.map(({ date }) => ({ date, kind: 'publication' }))
}
