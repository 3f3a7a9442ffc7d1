/**
 * Citations by author and year in plain text, "(Smith 2020, p. 12; Ore 1999)" or "Smith (2020)", joined to the entry of a list of
 * references that begins with the name and holds the year. Where no entry or more than one fits, the words stay words.
 */
import type { Draft } from './draft.ts'
import type { MarkerCandidate } from './marker/candidate.ts'
import type { Reason } from './reading.ts'

export interface AuthorYear {
  readonly marker: MarkerCandidate
  readonly entry: Draft
}

/** A bracket with a year in it and no other bracket. */
const BRACKET = /[(（[]([^()（）[\]\n]{0,120}(?:\n[^()（）[\]\n]{0,120})?)[)）\]]/gu
/** A year, or what stands for one: "n.d.", "o. J.", "s.f.", "б. г." */
const UNDATED =
  'n\\.\\s?d\\.|o\\.\\s?[jJ]\\.|s\\.\\s?[dfa]\\.|u\\.\\s?[åå]\\.|u\\.\\s?d\\.|b\\.\\s?[dr]\\.|z\\.\\s?j\\.|б\\.\\s?[гр]\\.|χ\\.\\s?χ\\.'
const YEAR = new RegExp(
  `(?<!\\d)(?:((?:1[5-9]|20)\\d\\d)([a-zа-гα-δ](?!\\p{L}))?(?!\\d)|(?<!\\p{L})(?:${UNDATED}))`,
  'u',
)
const YEARS = new RegExp(YEAR.source, 'gu')
/** The name that a part of the bracket begins with, behind "see", "vgl." and the like. */
const NAMED = /^[\s\p{P}]*(?:\p{Ll}[\p{L}.]{0,11}\s+){0,2}(\p{Lu}[\p{L}\p{M}’'-]*|\p{Lo}[\p{Lo}\p{M}]{0,19})/u
const NAMES = /\p{Lu}[\p{L}\p{M}’'-]{2,}/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** "Smith", "Smith and Ore", "Smith et al.", right before a bracket. */
const ANOTHER =
  ",? (?:and|und|et|y|e|i|a|og|och|en|ve|ja|és|și|και|та|и) \\p{Lu}[\\p{L}\\p{M}’'-]+|\\s?[/&+]\\s?\\p{Lu}[\\p{L}\\p{M}’'-]+|,? (?:et al|et coll|u\\. ?a|m\\. ?fl|i in|y otros|y cols|e col|и др|та ін|κ\\.ά|a kol|ve ark|vd|ym)\\.?|ら|等|他"
const BEFORE = new RegExp(
  `(\\p{Lu}[\\p{L}\\p{M}’'-]+|\\p{Lo}[\\p{Lo}\\p{M}]{0,19}?)(?:${ANOTHER})?\\s?$`,
  'u',
)
/** Words in the bracket that are none of a citation's: then it is a remark. */
const MOST_SMALL_WORDS = 4
/** An entry names its year near its beginning, and its authors before it. */
const ENTRY_HEAD = 300
const AUTHORS = 120
const WORD = /[\p{L}\p{M}\p{N}’'.-]*[\p{L}\p{M}\p{N}]/gu
const LONGEST_NAME = 120
const MOST_WORDS = 9
/** Of entries that begin alike in one year so many are looked at. */
const MOST_ALIKE = 50

export const authorYearReason: Reason = {
  signal: 'author-and-year',
  weight: 7,
  detail: 'a name and a year in brackets, and the one entry that begins with them',
}

/** Entries by the first letter of their name and their year. */
type Index = ReadonlyMap<string, readonly { readonly name: string; readonly entry: Draft }[]>

/** In order of the text. `isBody`: whether an offset stands in the running text. */
export function findAuthorYears(
  text: string,
  entries: readonly Draft[],
  isBody: (offset: number) => boolean,
): AuthorYear[] {
  const index = indexEntries(entries)
  if (index.size === 0) return []
  const bodies = indexBodies(entries)
  const found: AuthorYear[] = []
  for (const match of text.matchAll(BRACKET)) {
    const inner = match[1] ?? ''
    if (!YEAR.test(inner) || !isBody(match.index)) continue
    if ((inner.match(/(?<!\p{L})\p{Ll}{3,}/gu)?.length ?? 0) > MOST_SMALL_WORDS) continue
    const end = match.index + match[0].length
    const called = entryCalled(text, match.index, inner, bodies)
    for (const entry of called === undefined
      ? entriesIn(inner, nameBefore(text, match.index), index)
      : [called])
      found.push({
        entry,
        marker: { label: entry.note.slice(0, 40), kind: 'bracket', start: match.index, end, weight: 10 },
      })
  }
  return found
}

function indexEntries(entries: readonly Draft[]): Index {
  const index = new Map<string, { name: string; entry: Draft }[]>()
  for (const entry of entries) {
    const name = NAMED.exec(entry.note)?.[1]
    const year = YEAR.exec(entry.note.slice(0, ENTRY_HEAD))
    if (entry.number !== '' || name === undefined || year === null) continue
    const key = keyOf(name, year)
    const alike = index.get(key)
    if (alike === undefined) index.set(key, [{ name: name.toLowerCase(), entry }])
    else if (alike.length < MOST_ALIKE) alike.push({ name: name.toLowerCase(), entry })
  }
  return index
}

/** Entries by a name of several words, without a comma, and their year: those of newspapers and offices. Two alike count for none. */
function indexBodies(entries: readonly Draft[]): ReadonlyMap<string, Draft | null> {
  const bodies = new Map<string, Draft | null>()
  for (const entry of entries) {
    const year = YEAR.exec(entry.note.slice(0, ENTRY_HEAD))
    const name = (entry.note.slice(0, year?.index ?? 0).match(WORD) ?? []).join(' ')
    if (year === null || entry.number !== '' || !name.includes(' ')) continue
    if (/[,;:&]\s/.test(entry.note.slice(0, year.index - 2))) continue
    const key = `${name.toLowerCase()} ${year[0]}`
    bodies.set(key, bodies.has(key) ? null : entry)
  }
  return bodies
}

/** "Gazeta de Penalta (2023)": the words right before a bracket that holds a year, be it with a page behind it. */
function entryCalled(
  text: string,
  open: number,
  inner: string,
  bodies: ReadonlyMap<string, Draft | null>,
): Draft | undefined {
  const year = YEAR.exec(inner)
  if (bodies.size === 0 || year?.index !== 0) return undefined
  const words = text.slice(Math.max(0, open - LONGEST_NAME), open).match(WORD) ?? []
  for (let count = Math.min(MOST_WORDS, words.length); count > 1; count--) {
    const entry = bodies.get(`${words.slice(-count).join(' ').toLowerCase()} ${year[0]}`)
    if (entry !== undefined && entry !== null) return entry
  }
  return undefined
}

/** The entries that a bracket names: each year with the name before it, the first one perhaps with the name before the bracket. */
function entriesIn(inner: string, before: string | undefined, index: Index): Draft[] {
  const cited: Draft[] = []
  let from = 0
  let last = before
  for (const year of inner.matchAll(YEARS)) {
    const words = inner.slice(from, year.index)
    // "Smith 2010, p. 4; Ore 2012": what a sign of enumeration divides belongs to the year behind it.
    const part = words.slice(Math.max(...[...words.matchAll(/[;；·;/]/gu)].map(({ index: at }) => at + 1), 0))
    const own = NAMED.exec(part)?.[1]
    const name = own ?? last
    last = name
    from = year.index + year[0].length
    const fitting = name === undefined ? [] : fittingTo(name, year, own === undefined ? '' : part, index)
    const [only] = fitting
    if (only !== undefined && fitting.length === 1 && !cited.includes(only)) cited.push(only)
  }
  return cited
}

/** Where several begin alike the other authors decide. A name without blanks may be the family's alone ("田中" of "田中一郎"). */
function fittingTo(name: string, year: RegExpExecArray, part: string, index: Index): Draft[] {
  const small = name.toLowerCase()
  const unspaced = UNSPACED.test(name)
  const fitting = (index.get(keyOf(name, year)) ?? []).filter(
    (known) =>
      known.name === small || (unspaced && (known.name.startsWith(small) || small.startsWith(known.name))),
  )
  if (fitting.length < 2) return fitting.map(({ entry }) => entry)
  const others = part.match(NAMES)?.slice(1) ?? []
  if (others.length === 0) return fitting.map(({ entry }) => entry)
  const sharing = fitting.filter(({ entry }) =>
    others.every((other) => entry.note.slice(0, AUTHORS).includes(other)),
  )
  return sharing.map(({ entry }) => entry)
}

/** "Smith (2020)", "Smith and Ore (2020)", "Smith et al. (2020)": the first of the names right before the bracket. */
function nameBefore(text: string, open: number): string | undefined {
  return BEFORE.exec(text.slice(Math.max(0, open - 60), open))?.[1]
}

function keyOf(name: string, year: RegExpExecArray): string {
  return `${name.slice(0, 1).toLowerCase()} ${year[1] ?? ''}${year[2] ?? ''}`
}
