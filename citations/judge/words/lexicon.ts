/**
 * Looks for all phrases of all families in one walk over a text. Phrases only explain what structure decides, so they are few
 * and whole; how much of a title they fill tells whether the title says so or only speaks of it.
 */
import { remembered } from '../../remembered.ts'
import * as domains from './domains.ts'
import * as doors from './doors.ts'
import * as farther from './farther.ts'
import { fold, numberOf, someWord } from './fold.ts'
import * as missing from './missing.ts'
import * as taken from './taken.ts'
import * as tills from './tills.ts'
import * as troubles from './troubles.ts'
import * as walls from './walls.ts'

const families = { ...missing, ...taken, ...domains, ...walls, ...doors, ...tills, ...troubles } as const
export type Family = keyof typeof families

/** Words in order; '*' stands for up to GAP others. There are thousands: each is folded when a text first begins like it. */
class Phrase {
  readonly family: Family
  readonly #written: string
  #words: readonly string[] | null = null

  constructor(family: Family, written: string) {
    this.family = family
    this.#written = written
  }

  get words(): readonly string[] {
    return (this.#words ??= this.#written
      .split('*')
      .flatMap((part, at) => [...(at === 0 ? [] : ['*']), ...fold(part)]))
  }
}

export interface Hit {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}
export interface Found {
  readonly words: readonly string[]
  readonly hits: ReadonlyMap<Family, readonly Hit[]>
}

const GAP = 4

/** All phrases, and how they begin: with one word that says enough by itself, or with two. Words stand as numbers (`someWord`). */
interface Index {
  /** By their first word. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>
  readonly ones: ReadonlySet<number>
  readonly pairs: ReadonlySet<number>
  /** By the last bits of a number, whether it may be in one of the sets: hardly any word of a page is. */
  readonly some: Uint8Array
}
const SOME = 2 ** 16
let index: Index | null = null

/** Made when the first page needs it, so that starting costs nothing; and fast, since the first page waits for it. */
function indexed(): Index {
  return (index ??= makeIndex())
}

function isFamily(name: string): name is Family {
  return Object.hasOwn(families, name)
}

function makeIndex(): Index {
  const phrases = new Map<number, Phrase[]>()
  const [ones, pairs] = [new Set<number>(), new Set<number>()]
  for (const [family, list] of [...Object.entries(families), ...Object.entries(farther)]) {
    if (!isFamily(family)) continue
    for (const written of list.split(/[|\n]/)) {
      const [first, second] = beginningOf(written)
      if (first === NONE) continue
      if (second === NONE) ones.add(first)
      else pairs.add(pairOf(first, second))
      const phrase = new Phrase(family, written)
      const known = phrases.get(first)
      if (known === undefined) phrases.set(first, [phrase])
      else known.push(phrase)
    }
  }
  const some = new Uint8Array(SOME)
  for (const number of [...ones, ...pairs]) some[number % SOME] = 1
  return { phrases, ones, pairs, some }
}

/** No word's number. */
const NONE = 0

/** Its first word and the one that must follow it; NONE where what may follow is not known, or only how it begins. */
function beginningOf(written: string): readonly [first: number, second: number] {
  const gap = written.indexOf('*')
  let [first, second] = [NONE, NONE]
  someWord(gap < 0 ? written : written.slice(0, gap), (word, before) => {
    if (before === NONE) first = word
    else second = word
    return second !== NONE
  })
  return SYLLABLES.test(written) && HANGUL.test(fold(written)[1] ?? '') ? [first, NONE] : [first, second]
}
const SYLLABLES = /[\uac00-\ud7af]/

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & 0x3fff_ffff
}

/**
 * Every place in the text where a phrase stands. Linear in the text: each word begins only so many phrases. Several rules ask for
 * the same few lines of a page.
 */
export const look = remembered({ most: 32, longest: 600 }, (text): Found => {
  const { ones, pairs, some } = indexed()
  const begins = someWord(text, (word, before) => {
    const pair = pairOf(before, word)
    return (some[word % SOME] === 1 && ones.has(word)) || (some[pair % SOME] === 1 && pairs.has(pair))
  })
  return begins ? lookClosely(text) : new Unsaid(text)
})

const NO_HITS: Found['hits'] = new Map()

/** Nothing of what is looked for: hardly anybody asks for its words. */
class Unsaid implements Found {
  readonly hits = NO_HITS
  readonly #text: string
  #words: readonly string[] | null = null

  constructor(text: string) {
    this.#text = text
  }

  get words(): readonly string[] {
    return (this.#words ??= fold(this.#text))
  }
}

function lookClosely(text: string): Found {
  const words = fold(text)
  const { phrases } = indexed()
  const hits = new Map<Family, Hit[]>()
  for (const [from, word] of words.entries()) {
    for (const phrase of phrases.get(numberOf(word)) ?? []) {
      // Two words may have one number.
      const to = phrase.words[0] === word ? endOf(phrase.words, words, from) : null
      if (to === null) continue
      const list = hits.get(phrase.family)
      if (list === undefined) hits.set(phrase.family, [{ from, to }])
      else list.push({ from, to })
    }
  }
  return { words, hits }
}

function endOf(phrase: readonly string[], words: readonly string[], from: number): number | null {
  let at = from
  for (let step = 0; step < phrase.length; step++) {
    if (phrase[step] !== '*') {
      if (!isWord(words[at], phrase[step] ?? '', step === phrase.length - 1)) return null
      at += 1
      continue
    }
    // The gap takes as few words as it can; what follows it is short.
    const next = phrase[step + 1]
    const limit = at + GAP
    while (at <= limit && words[at] !== next) at += 1
    if (at > limit || at >= words.length) return null
  }
  return at
}

/** Korean hangs its particles and endings on the last word. */
function isWord(word: string | undefined, wanted: string, last: boolean): boolean {
  return word === wanted || (last && word !== undefined && HANGUL.test(wanted) && word.startsWith(wanted))
}
const HANGUL = /^[\u1100-\u11ff]{4}/

/** How many words of the text stand in hits of the family, each counted once. */
export function covered(found: Found, family: Family): number {
  let count = 0
  let done = 0
  for (const { from, to } of (found.hits.get(family) ?? []).toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(from, done)
    if (to > start) count += to - start
    done = Math.max(done, to)
  }
  return count
}
