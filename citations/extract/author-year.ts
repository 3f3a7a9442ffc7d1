/**
 * Citations by author and year in plain text, "(Smith 2020, p. 12; Ore 1999)" or "Smith (2020)", joined to the entry of a list of
 * references that begins with the name and holds the year. Where no entry or more than one fits, the words stay words.
 */
import type { Draft } from './draft.ts'
import type { MarkerCandidate } from './marker.ts'
import type { Reason } from './reading.ts'

export interface AuthorYear {
  readonly marker: MarkerCandidate
  readonly entry: Draft
}

/** A bracket with a year in it and no other bracket. */
const BRACKET = /[(（[]([^()（）[\]\n]{0,120}(?:\n[^()（）[\]\n]{0,120})?)[)）\]]/gu
const YEAR = /(?<!\d)((?:1[5-9]|20)\d\d)([a-z])?(?!\d)/u
/** The name that a part of the bracket begins with, behind "see", "vgl." and the like. */
const NAMED = /^\s*(?:\p{Ll}[\p{L}.]{0,11}\s+){0,2}(\p{Lu}[\p{L}\p{M}’'-]*|\p{Lo}{1,8})/u
/** Words in the bracket that are none of a citation's: then it is a remark. */
const MOST_SMALL_WORDS = 4
/** An entry names its year near its beginning. */
const ENTRY_HEAD = 300

export const authorYearReason: Reason = {
  signal: 'author-and-year',
  weight: 7,
  detail: 'a name and a year in brackets, and the one entry that begins with them',
}

/** In order of the text. `isBody`: whether an offset stands in the running text. */
export function findAuthorYears(
  text: string,
  entries: readonly Draft[],
  isBody: (offset: number) => boolean,
): AuthorYear[] {
  const byHead = new Map<string, Draft[]>()
  for (const entry of entries) {
    const name = NAMED.exec(entry.note)?.[1]
    const year = YEAR.exec(entry.note.slice(0, ENTRY_HEAD))
    if (entry.number !== '' || name === undefined || year === null) continue
    const key = keyOf(name, year)
    const list = byHead.get(key)
    if (list === undefined) byHead.set(key, [entry])
    else list.push(entry)
  }
  if (byHead.size === 0) return []
  const found: AuthorYear[] = []
  for (const match of text.matchAll(BRACKET)) {
    const inner = match[1] ?? ''
    if (!YEAR.test(inner) || !isBody(match.index)) continue
    if ((inner.match(/(?<!\p{L})\p{Ll}{3,}/gu)?.length ?? 0) > MOST_SMALL_WORDS) continue
    const cited = inner.split(/[;；]/u).flatMap((part) => namedIn(part, text, match.index, byHead))
    const end = match.index + match[0].length
    for (const entry of cited)
      found.push({
        entry,
        marker: { label: entry.note.slice(0, 40), kind: 'bracket', start: match.index, end, weight: 10 },
      })
  }
  return found
}

/** The entry that a part of a bracket names; the name may stand before the bracket. */
function namedIn(
  part: string,
  text: string,
  open: number,
  byHead: ReadonlyMap<string, readonly Draft[]>,
): Draft[] {
  const year = YEAR.exec(part)
  if (year === null) return []
  const name = NAMED.exec(part.slice(0, year.index))?.[1] ?? nameBefore(text, open)
  const fitting = name === undefined ? [] : (byHead.get(keyOf(name, year)) ?? [])
  return fitting.length === 1 ? [...fitting] : []
}

/** "Smith (2020)", "Smith and Ore (2020)", "Smith et al. (2020)": the first of the names right before the bracket. */
function nameBefore(text: string, open: number): string | undefined {
  const before = text.slice(Math.max(0, open - 60), open)
  return /(\p{Lu}[\p{L}\p{M}’'-]+)(?:(?:,? (?:and|und|et|y|e|i|a|og|och|en|ve|та|и|&) \p{Lu}[\p{L}\p{M}’'-]+)| et al\.?| u\. a\.)?\s$/u.exec(
    before,
  )?.[1]
}

function keyOf(name: string, year: RegExpExecArray): string {
  return `${name.toLowerCase()} ${year[1] ?? ''}${year[2] ?? ''}`
}
