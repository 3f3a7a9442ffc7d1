/**
 * Whether a page speaks of what its address names. Addresses are written by people: `wells-run-dry` stands over a page with wells in
 * it, in whatever language, and a list or a notice that came in its place has none of these words. Never proof by itself.
 */
import anyAscii from 'any-ascii'
import type { PageFacts } from '../page.ts'
import { remembered } from '../remembered.ts'
import { bare, type Address } from './address.ts'
import { fold } from './words/fold.ts'

export type Naming = 'named' | 'unnamed' | 'unknown'

/** Words that name a kind of page, not the page. */
const KINDS = new Set(
  'index default main home article articles artikel news story post posts view show detail details item page pages file files document documents download read content archive print node topic thread viewtopic showthread display product products'.split(
    ' ',
  ),
)
/** Letters of Cyrillic and Greek as slugs write them; one spelling of several, so only beginnings are compared. */
const LATIN = new Map(
  Object.entries({
    ...letters('абвгдезийклмнопрстуфыэіґαβγδεζικλμνοπρστυφω', 'abvgdeziiklmnoprstufyeigavgdeziklmnoprstyfo'),
    ё: 'e',
    ж: 'zh',
    х: 'h',
    ц: 'c',
    ч: 'ch',
    ш: 'sh',
    щ: 'sh',
    ъ: '',
    ь: '',
    ю: 'u',
    я: 'a',
    є: 'e',
    ї: 'i',
    η: 'i',
    θ: 'th',
    ξ: 'x',
    ς: 's',
    χ: 'ch',
    ψ: 'ps',
  }),
)
/** Fewer letters name nothing. */
const STEM = 4

function letters(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter, at) => [letter, to[at] ?? '']))
}

/** Words of the address's last part that name something; numbers and short words name nothing here. */
export function namingWords(address: Address | null): readonly string[] {
  const last = bare(address?.segments.at(-1) ?? '').replace(/\.[a-z0-9]{1,4}$/, '')
  return fold(last).filter((word) => word.length >= STEM && !/\d/.test(word) && !KINDS.has(word))
}

/** Whether a word of another script stands in the address by its sound: `Удалено` under `/udaleno`. */
export function isSpelled(word: string, address: ReadonlySet<string>): boolean {
  const spelled = inLatin(word)
  if (/^[a-z0-9]*$/.test(word)) return false
  if (!/^[a-z0-9]{2,}$/.test(spelled)) return [...address].some((one) => soundsLike(word, one))
  const plain = plainly(spelled)
  return [...address].some((one) => plainly(one) === plain)
}

/** Whether more than half of the words that the address promises stand on the page: one of two may be what is sold beside it. */
export function namesMost(address: Address | null, page: PageFacts): boolean {
  const stems = namingWords(address).map(stemOf)
  const told = fold(`${page.title} ${page.headings.join(' ')} ${page.text.slice(0, 1_000)}`)
  const plain = told.map((word) => plainly(inLatin(word)))
  const known = stems.filter((stem) => plain.some((word) => word.startsWith(stem)))
  return known.length * 2 > stems.length
}

/** `unnamed` only where the address has a long word or two, and none of them begins a word of the page. */
export function namingOf(address: Address | null, page: PageFacts): Naming {
  const words = namingWords(address)
  if (words.length === 0) return 'unknown'
  const latin = words.some((word) => /^[a-z]+$/.test(word))
  const stems = words.map(stemOf)
  let [readable, foreign] = [0, 0]
  for (const word of fold(`${page.title} ${page.headings.join(' ')} ${page.text.slice(0, 4_000)}`)) {
    const spelled = latin ? inLatin(word) : word
    if (latin && !/^[a-z0-9]+$/.test(spelled)) foreign += 1
    else readable += 1
    const plain = plainly(spelled)
    if (stems.some((stem) => plain.startsWith(stem))) return 'named'
  }
  if (foreign > 0 && isHeardIn(page, words)) return 'named'
  // A script that slugs spell by sound in too many ways, and words too few to miss.
  if (foreign > readable || (words.length < 2 && (words[0] ?? '').length < 8)) return 'unknown'
  return 'unnamed'
}

/** Of scripts that are spelled in many ways only title and headings are heard, for in a long text some word sounds like anything. */
function isHeardIn({ title, headings }: PageFacts, words: readonly string[]): boolean {
  const told = [title, ...headings.slice(0, 2)].map(fold)
  // Scripts without spaces are folded to single letters: there the whole line is one word.
  const lines = told.map((line) => soundOf(line.filter((word) => Array.from(word).length === 1).join('')))
  return words.some(
    (word) =>
      told.some((line) => line.some((one) => soundsLike(one, word))) ||
      (word.length >= WHOLE_LINE && lines.some((line) => line.includes(plainly(word)))),
  )
}
const WHOLE_LINE = 6

/** The same consonants in the same order, three of them at least: vowels are what spellings disagree on, and some scripts leave them out. */
function soundsLike(foreign: string, word: string): boolean {
  if (/^[a-z0-9]*$/.test(foreign)) return false
  const heard = consonantsOf(soundOf(foreign))
  return heard.length >= 3 && heard === consonantsOf(plainly(word))
}

/** How a word of any script may be read aloud, in plain letters (any-ascii's tables). */
const soundOf = remembered({ most: 5_000, longest: 100 }, (word) =>
  plainly(
    anyAscii(word)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  ),
)

function consonantsOf(plain: string): string {
  return plain
    .replace(/[aeiouwh]/g, '')
    .replace(/m/g, 'n')
    .replace(/v/g, 'b')
    .replace(/(.)\1+/g, '$1')
}

/** What grammar leaves of a word: three fifths of it. */
function stemOf(word: string): string {
  const plain = plainly(word)
  return plain.slice(0, Math.max(STEM, Math.ceil(plain.length * 0.6)))
}

/** `ue`, `u` and `ü`, `j`, `y` and `i`, `kh` and `h` are one: spellings differ between addresses and pages. */
function plainly(word: string): string {
  return word
    .replace(/([aou])e/g, '$1')
    .replace(/kh/g, 'h')
    .replace(/ts/g, 'c')
    .replace(/[yj]/g, 'i')
}

function inLatin(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word
  return Array.from(word, (letter) => LATIN.get(letter) ?? letter).join('')
}
