/**
 * Puts notices together from the words of one language (words/notices.ts), in whatever order and wording they come: something is
 * denied of the content, something was done to it, or it is kept from the reader. Read only where little is said at all; in a
 * longer text such words meet by chance.
 */
import { fold } from './words/fold.ts'
import type { Hit } from './words/lexicon.ts'
import { noticeRows, type NoticeRow } from './words/notices.ts'

/** What a notice says of the content: it is not there, it was taken away, it is not for this country, or for insiders only. */
export type Notice = 'absent' | 'taken' | 'country' | 'insiders'

type Part = keyof NoticeRow
interface Stem {
  readonly row: number
  readonly part: Part
  /** Denies by itself. */
  readonly denies: boolean
  readonly words: readonly string[]
}
interface Place {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly denies: boolean
}

/** Longer texts are no notices. */
const MOST_WORDS = 90
/** Words between the parts of one notice; scripts without spaces are read by characters. */
const NEAR = 6
const NEAR_DENSE = 16
/** Shorter stems must be the whole word; of Hangul and Ethiopic two syllables are one, of Indic scripts three letters, for folding takes their vowels. */
const STEM = 4
const SYLLABLES = /^(?:[\uac00-\ud7af]{2,}|[\u1200-\u137f]{2,}|[\u0900-\u0dff]{3,})$/

const parts: readonly Part[] = ['deny', 'find', 'gone', 'thing', 'land', 'only', 'inside']
let index: ReadonlyMap<string, readonly Stem[]> | null = null

/** By the beginning of their first word; made when first needed. */
function stems(): ReadonlyMap<string, readonly Stem[]> {
  if (index !== null) return index
  const made = new Map<string, Stem[]>()
  for (const [row, one] of Object.values(noticeRows).entries())
    for (const part of parts)
      for (const written of (one[part] ?? '').split(',')) {
        const words = fold(written)
        const key = keyOf(words[0] ?? '')
        if (key === '') continue
        const stem = { row, part, denies: written.trim().startsWith('!'), words }
        made.set(key, [...(made.get(key) ?? []), stem])
      }
  return (index = made)
}

const keyOf = (word: string): string => word.slice(0, 2)

/** What the words say, and where the shortest such notice stands. Empty for what is too long to be a notice. */
export function noticesIn(words: readonly string[]): ReadonlyMap<Notice, Hit> {
  const found = new Map<Notice, Hit>()
  if (words.length > MOST_WORDS) return found
  for (const told of placesOf(words).values())
    for (const [notice, hit] of composed(told, words)) {
      const known = found.get(notice)
      if (known === undefined || hit.to - hit.from < known.to - known.from) found.set(notice, hit)
    }
  return found
}

/**
 * Whether a word belongs to notices in some language: what content is called, what is denied or was done to it. A title made of
 * such words names nothing.
 */
export function isOfNotices(word: string): boolean {
  return (stems().get(keyOf(word)) ?? []).some(
    (stem) => stem.words.length === 1 && standsAt(stem.words, [word], 0),
  )
}

/** Whether a word is what content is called in some language (`scheda`, `article`): it names a kind, not one of it. */
export function isKind(word: string): boolean {
  return (stems().get(keyOf(word)) ?? []).some(
    ({ part, words }) => part === 'thing' && words.length === 1 && standsAt(words, [word], 0),
  )
}

type Told = Readonly<Partial<Record<Part, readonly Place[]>>>

function placesOf(words: readonly string[]): ReadonlyMap<number, Told> {
  const found = new Map<number, Partial<Record<Part, Place[]>>>()
  for (const [from, word] of words.entries())
    for (const { row, part, denies, words: stem } of stems().get(keyOf(word)) ?? []) {
      if (!standsAt(stem, words, from)) continue
      const told = found.get(row) ?? {}
      told[part] = [...(told[part] ?? []), { from, to: from + stem.length, denies }]
      found.set(row, told)
    }
  return found
}

/** Whether a stem of some words stands there; its last word may bend. */
export function standsAt(stem: readonly string[], words: readonly string[], from: number): boolean {
  return stem.every((part, at) => {
    const word = words[from + at]
    if (word === undefined) return false
    const bends = part.length >= STEM || SYLLABLES.test(part.normalize('NFC'))
    return at === stem.length - 1 && bends ? word.startsWith(part) : word === part
  })
}

function composed(told: Told, words: readonly string[]): (readonly [Notice, Hit])[] {
  const { deny = [], find = [], gone = [], thing = [], land = [], only = [], inside = [] } = told
  const near =
    words.filter((word) => word.length === 1 && word > '\u0e00').length * 2 > words.length ? NEAR_DENSE : NEAR
  const pairs = (a: readonly Place[], b: readonly Place[]): Hit[] =>
    a.flatMap((one) => b.filter((other) => isNear(one, other, near)).map((other) => span(one, other)))
  const denied = [...find.filter(({ denies }) => denies), ...pairs(deny, find)]
  const hits: (readonly [Notice, Hit])[] = []
  const keep = (notice: Notice, found: readonly Hit[]): void => {
    const shortest = found.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0]
    if (shortest !== undefined) hits.push([notice, shortest])
  }
  keep('absent', joined(denied, thing, near))
  keep('taken', joined(gone, thing, near))
  keep('country', joined(denied, land, near))
  keep('insiders', joined(pairs(only, inside), thing, near))
  return hits
}

function joined(a: readonly Hit[], b: readonly Hit[], near: number): readonly Hit[] {
  return a.flatMap((one) => b.filter((other) => isNear(one, other, near)).map((other) => span(one, other)))
}

/** Apart, and not far. */
function isNear(a: Hit, b: Hit, near: number): boolean {
  const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to)
  return gap <= near && (a.from !== b.from || a.to !== b.to)
}

function span(a: Hit, b: Hit): Hit {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}
