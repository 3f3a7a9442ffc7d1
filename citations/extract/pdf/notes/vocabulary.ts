/**
 * The words of the document, to tell a hyphen that the typesetter put at a line's end from one that belongs to the word,
 * and whether this document is hyphenated at all (browsers and word processors do not hyphenate unless told to).
 */
import { isSpace } from '../../sign.ts'
import type { Sheet, SheetLine } from './sheet.ts'

export interface Vocabulary {
  readonly knows: (word: string) => boolean
  /** Does the typesetter hyphenate here? */
  readonly hyphenates: boolean
  /** A word of the text or a part of some address. */
  readonly knowsPart: (word: string) => boolean
  /** Does the typesetter hyphenate within addresses too? TeX and browsers do not. */
  readonly hyphenatesAddresses: boolean
  /** Are addresses broken between any two letters here, where the line is full? */
  readonly breaksAnywhere: boolean
}

const MOST_LETTERS = 3_000_000
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
const BROKEN = /([\p{L}\p{M}]+)-$/u
const ADDRESS = /:\/\/|www\.|\//u
const IN_ADDRESS = /\/|www\.|@/u
const LONGEST_TOKEN = 2_000
const LEAST_CUT = 2
const CONTINUED = /^[\p{L}\p{M}]+/u

interface BrokenWord {
  readonly head: string
  readonly tail: string
}

export function readVocabulary(sheet: Sheet): Vocabulary {
  const words = new Set<string>()
  const parts = new Set<string>()
  const inAddresses: BrokenWord[] = []
  const breaks: { head: string; tail: string }[] = []
  let full = 0
  let anywhere = 0
  let read = 0
  for (const [index, { start, end, block, line }] of sheet.lines.entries()) {
    if (block.role === 'furniture' || read > MOST_LETTERS) continue
    const text = sheet.text.slice(start, end)
    read += text.length
    const before = sheet.lines[index - 1]
    const broken = sheet.text.startsWith('-', (before?.end ?? 0) - 1)
      ? BROKEN.exec(sheet.text.slice(Math.max(0, (before?.end ?? 0) - 40), before?.end ?? 0))?.[1]
      : undefined
    const tail = broken === undefined ? undefined : CONTINUED.exec(text)?.[0]
    // What stands behind an address that ends its line may be the address's rest: no word, until it stands elsewhere.
    if (before !== undefined && cutsAddress(sheet, before, text)) anywhere++
    const rest =
      broken === undefined && endsInAddress(sheet, before) ? (/^\S+/u.exec(text)?.[0].length ?? 0) : 0
    if (broken !== undefined && tail !== undefined) {
      const run =
        /\S*$/u.exec(sheet.text.slice(Math.max(0, (before?.end ?? 0) - 200), before?.end ?? 0))?.[0] ?? ''
      const found = { head: broken.toLowerCase(), tail: tail.toLowerCase() }
      if (ADDRESS.test(run)) inAddresses.push(found)
      else breaks.push(found)
    }
    if (line.box[2] > (line.right - line.left) * 0.7) full++
    const whole = dropBroken(text, tail?.length ?? rest)
    // Most lines hold nothing of an address: their words are the same whether or not they are parted at blanks first.
    if (whole.length <= LONGEST_TOKEN && !IN_ADDRESS.test(whole)) {
      for (const word of whole.match(WORD) ?? []) words.add(word.toLowerCase())
      continue
    }
    for (const { 0: token } of whole.matchAll(/\S+/gu)) {
      if (token.length > LONGEST_TOKEN) continue
      // What stands in an address is no word of the text.
      if (IN_ADDRESS.test(token))
        for (const part of token.match(/\p{L}{2,}/gu) ?? []) parts.add(part.toLowerCase())
      else for (const word of token.match(WORD) ?? []) words.add(word.toLowerCase())
    }
  }
  const knows = (word: string): boolean => words.has(word.toLowerCase())
  const knowsPart = (word: string): boolean => knows(word) || parts.has(word.toLowerCase())
  const isScrap = ({ head, tail }: BrokenWord): boolean => head.length < 3 || tail.length < 3
  const bothKnown = ({ head, tail }: BrokenWord): boolean => knowsPart(head) && knowsPart(tail)
  const proven = inAddresses.filter(
    (word) => knowsPart(word.head + word.tail) && (isScrap(word) || !bothKnown(word)),
  )
  const kept = inAddresses.filter(
    (word) => bothKnown(word) && !isScrap(word) && !knowsPart(word.head + word.tail),
  )
  const hyphenatesText = hyphenates(breaks, full, knows)
  return {
    knows,
    knowsPart,
    hyphenates: hyphenatesText,
    breaksAnywhere: anywhere >= LEAST_CUT,
    hyphenatesAddresses: hyphenatesText && proven.length > 0 && proven.length >= kept.length / 2,
  }
}

/** Amid a word of an address: letters on both sides of the break, and behind them what no word of a text has within. */
function cutsAddress({ text }: Sheet, before: SheetLine, next: string): boolean {
  const word = lastWord(text, before)
  return (
    /(?:https?:\/\/|www\.)\S*[\p{L}\p{N}]$/iu.test(word) && /^[\p{Ll}\p{N}]+[/_=&?%-][\p{L}\p{N}]/u.test(next)
  )
}

/** Whether the last word of a line belongs to an address. */
function endsInAddress({ text }: Sheet, before: SheetLine | undefined): boolean {
  if (before === undefined) return false
  const word = lastWord(text, before)
  return /:\/\/|www\.|[\p{L}\p{N}][/_=&?][\p{L}\p{N}]/u.test(word)
}

/** Of a line, at most 200 signs; '' where it ends with a blank. */
function lastWord(text: string, { start, end }: SheetLine): string {
  let from = end
  while (from > Math.max(start, end - 200) && !isSpace(text.charCodeAt(from - 1))) from--
  return text.slice(from, end)
}

/** A line without the rest of the word before it and without the word that its end breaks. */
function dropBroken(line: string, tail: number): string {
  if (!line.endsWith('-')) return line.slice(tail)
  return line.slice(tail, Math.max(tail, line.lastIndexOf(' ') + 1))
}

/** Words that stand whole elsewhere prove it; else line ends with a hyphen are far more frequent than compounds are. */
function hyphenates(
  breaks: readonly { head: string; tail: string }[],
  full: number,
  knows: (word: string) => boolean,
): boolean {
  let proven = 0
  let compounds = 0
  for (const { head, tail } of breaks) {
    if (knows(`${head}-${tail}`)) compounds++
    else if (knows(head + tail)) proven++
    else if (knows(head) && knows(tail)) compounds++
  }
  if (proven > 0) return proven >= compounds / 3
  return breaks.length - compounds >= 2 && (breaks.length - compounds) / Math.max(1, full) > 0.03
}

/**
 * What becomes of the hyphen between two parts of a word. `true` keeps it. A compound that stands elsewhere keeps it, a
 * whole word that stands elsewhere loses it; else the typesetter's habit decides.
 */
export function keepsHyphen(head: string, tail: string, { knows, hyphenates: habit }: Vocabulary): boolean {
  if (knows(`${head}-${tail}`)) return true
  if (knows(head + tail)) return false
  // "Franco-" + "German", "COVID-" + "related", "A-" + "Level".
  if (/^\p{Lu}/u.test(tail) || /\p{Lu}$/u.test(head)) return true
  if (!habit) return true
  return knows(head) && knows(tail) && head.length > 2 && tail.length > 3
}
