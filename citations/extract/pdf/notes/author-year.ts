/**
 * Sources that the text cites by author and year, "(Miller, 2019)", "Miller et al. (2019)": only where exactly one source
 * of the list begins with that name and bears that year, and the year stands in brackets; else nothing is said.
 */
import type { PdfNote } from './pdf-note.ts'
import type { Range } from '../../mapped-text.ts'

export interface AuthorYear {
  readonly note: PdfNote
  /** Where the text cites it, in the passage. */
  readonly at: Range
}

const YEAR = /(?<![\p{L}\p{N}])(?:1[5-9]|20)\d\d[a-z]?(?![\p{L}\p{N}])/gu
const NAME =
  /^["“„«(]*((?:(?:de|van|von|der|den|la|le|el|al|bin|ibn|di|da|dos|del|ter|ten)\s+){0,3}[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]+)/u
/** How far before its year a name may stand: "Miller, Smith and the other authors of that study (2019)". */
const REACH = 90
const HEAD = 260

/** Sources by year, then by the first author's name in small letters; null where two sources share both. */
export type AuthorIndex = ReadonlyMap<string, ReadonlyMap<string, PdfNote | null>>

export function indexAuthors(
  notes: readonly { readonly note: PdfNote; readonly text: string }[],
): AuthorIndex {
  const index = new Map<string, Map<string, PdfNote | null>>()
  for (const { note, text } of notes) {
    const head = text.slice(0, HEAD)
    const name = NAME.exec(head)?.[1]?.toLowerCase()
    const year = head.match(YEAR)?.[0]
    if (name === undefined || year === undefined) continue
    const names = index.get(year) ?? new Map<string, PdfNote | null>()
    index.set(year, names)
    names.set(name, names.has(name) ? null : note)
  }
  return index
}

/** The places of a passage at which sources are cited by name and year. Linear in the text. */
export function findAuthorYears(text: string, index: AuthorIndex): AuthorYear[] {
  const found: AuthorYear[] = []
  if (index.size === 0) return found
  for (const match of text.matchAll(YEAR)) {
    const names = index.get(match[0])
    if (names === undefined || !isBracketed(text, match.index, match.index + match[0].length)) continue
    const before = text.slice(Math.max(0, match.index - REACH), match.index)
    // The names nearest to the year are its own: what stands before another year or bracket is another source's.
    const near = before.slice(Math.max(before.lastIndexOf(';') + 1, lastYearEnd(before)))
    let first: { note: PdfNote; at: number } | undefined
    for (const word of near.matchAll(/[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]+/gu)) {
      const note = names.get(word[0].toLowerCase().replace(/['’]s$/u, ''))
      if (note === undefined || note === null || first !== undefined) continue
      first = { note, at: match.index - near.length + word.index }
    }
    if (first !== undefined)
      found.push({ note: first.note, at: { start: first.at, end: match.index + match[0].length } })
  }
  return found
}

function lastYearEnd(text: string): number {
  let end = 0
  for (const match of text.matchAll(YEAR)) end = match.index + match[0].length
  return end
}

/** Within brackets that open and close nearby. */
function isBracketed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 400), start)
  const after = text.slice(end, end + 400)
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['), before.lastIndexOf('（'))
  if (open < 0 || open < Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'))) return false
  return /^[^([（]*[)\]）]/u.test(after)
}
