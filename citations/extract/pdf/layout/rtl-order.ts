/**
 * Which words of a right-to-left line run from left to right together: Unicode's bidirectional algorithm (UAX #9) read
 * backwards, from what is seen to what was written. Where two writings look the same, the sign's side decides: it leans to
 * the word that it touches.
 */
import { changed, type Ink } from './ink.ts'
import { ARABIC_SIGN, cutWords, type Word } from './rtl-words.ts'

/** Ink that is read from left to right, or one piece that is read from the right, in the order of the page. */
export interface Stretch {
  readonly inks: readonly Ink[]
  readonly rtl: boolean
}

type Side = 'L' | 'R'

/** Signs that go on within an address, where a line broke before or behind them. */
const WITHIN_ADDRESS = /^[/?&=#%_~+@-]$/
const STOP = /^[.,;:!?]$/
const SCHEME = /^(?:https?|ftp|www|doi)\b/i
const ADDRESS = /[/=&%_]|\w\.\w/
const BRACKET = /^[()[\]{}«»‹›]$/u
const HEBREW = /[\u0590-\u05ff\ufb1d-\ufb4f]/u
const WITH_NUMBER = /^[.,:/\u066b\u066c-]$/u
const ABOUT_NUMBER = /^[%$€£₪°+-]$/u

/** `inks` of one line from left to right; the stretches too. Linear. */
export function stretchesOf(inks: readonly Ink[]): readonly Stretch[] {
  const words = cutWords(inks)
  const sides = sidesOf(words)
  const hebrew = inks.some(({ text }) => HEBREW.test(text))
  const stretches: { inks: Ink[]; rtl: boolean; brackets?: boolean }[] = []
  for (let at = 0; at < words.length;) {
    let end = at + 1
    if (sides[at] === 'L') while (end < words.length && sides[end] === 'L') end++
    else end = numberEnd(words, sides, at, hebrew)
    const held = words.slice(at, end).map(({ ink }) => ink)
    stretches.push({ inks: held, rtl: sides[at] !== 'L' && end === at + 1 })
    at = end
  }
  return faceBrackets(stretches)
}

/** Digits with their separators stay as they are: "12.5" is drawn in three runs where fonts change. */
function numberEnd(
  words: readonly Word[],
  sides: readonly (Side | null)[],
  at: number,
  hebrew: boolean,
): number {
  let end = at + 1
  const first = words[at]
  if (first === undefined) return end
  // In Hebrew a percent or currency sign stays where it was typed; behind Arabic letters it turns with the line.
  const leads = hebrew && ABOUT_NUMBER.test(first.ink.text) && first.glued && words[at + 1]?.kind === 'number'
  if (leads) end++
  else if (!isNumber(first)) return end
  // A list's label, set from the left at the line's beginning.
  if (first.glued && end === words.length - 1 && /^[.:]$/.test(words[end]?.ink.text ?? '')) return end + 1
  for (; end < words.length;) {
    const [before, sign, next] = [words[end - 1], words[end], words[end + 1]]
    if (before?.glued !== true || sign === undefined || sides[end] === 'L') return end
    if (sign.glued && next?.kind === before.kind && WITH_NUMBER.test(sign.ink.text)) end += 2
    else if (hebrew && ABOUT_NUMBER.test(sign.ink.text) && !sign.glued) return end + 1
    else return end
  }
  return end
}

function isNumber(word: Word | undefined): boolean {
  return word?.kind === 'number' || word?.kind === 'arabic-number'
}

/** Neither is raised above the other. */
function sameLine(a: Ink, b: Ink): boolean {
  return (
    Math.abs(a.y - b.y) < 0.1 * Math.max(a.size, b.size) &&
    Math.abs(a.size - b.size) < 0.1 * Math.max(a.size, b.size)
  )
}

function sidesOf(words: readonly Word[]): readonly (Side | null)[] {
  const sides: (Side | null)[] = words.map(({ kind }) =>
    kind === 'latin' ? 'L' : kind === 'rtl' || kind === 'arabic-number' ? 'R' : null,
  )
  touchLatin(words, sides)
  restOfAddress(words, sides)
  followLatin(words, sides)
  for (const [at, word] of words.entries()) if (sides[at] === null && word.kind === 'number') sides[at] = 'R'
  for (let at = 0; at < words.length; at++) {
    if (sides[at] !== null) continue
    let end = at
    while (end < words.length && sides[end] === null) end++
    settleSigns(words, sides, at, end)
    at = end
  }
  return sides
}

/** "2021-2023/" at the line's beginning: digits with a sign behind them that nothing but an address ends with. */
function restOfAddress(words: readonly Word[], sides: (Side | null)[]): void {
  const last = words.at(-1)
  if (last?.kind !== 'sign' || !/^[/=&_%#?-]$/.test(last.ink.text)) return
  let from = words.length - 1
  while (
    from > 0 &&
    words[from - 1]?.glued === true &&
    sides[from - 1] === null &&
    !ARABIC_SIGN.test(words[from - 1]?.ink.text ?? '') &&
    !BRACKET.test(words[from - 1]?.ink.text ?? '')
  )
    from--
  if (words.slice(from).some(({ kind }) => kind === 'number')) sides.fill('L', from)
}

/** Digits that touch Latin letters, over signs or not, are theirs: "q" "1" "/bulletin-". A raised number is a marker. */
function touchLatin(words: readonly Word[], sides: (Side | null)[]): void {
  const spread = (from: number, step: 1 | -1): void => {
    let anchor: Ink | null = null
    for (let at = from; at >= 0 && at < words.length; at += step) {
      const word = words[at]
      const glued = step === 1 ? words[at - 1]?.glued : word?.glued
      if (word === undefined) return
      if (word.kind === 'latin') anchor = word.ink
      else if (
        anchor === null ||
        glued !== true ||
        word.kind === 'rtl' ||
        word.kind === 'arabic-number' ||
        (word.kind === 'sign' && (BRACKET.test(word.ink.text) || ARABIC_SIGN.test(word.ink.text))) ||
        (step === -1 && !sameLine(anchor, word.ink))
      )
        anchor = null
      else if (word.kind === 'number') sides[at] = 'L'
    }
  }
  spread(0, 1)
  spread(words.length - 1, -1)
}

/** "Windows 10", "Journal of Rights 12": behind Latin words a number is theirs, behind an address it is the line's. */
function followLatin(words: readonly Word[], sides: (Side | null)[]): void {
  let open = false
  for (const [at, { kind, ink }] of words.entries()) {
    const before = words[at - 1]
    if (kind === 'latin') {
      const goesOn = before?.glued === true && before.kind !== 'rtl' && !BRACKET.test(before.ink.text)
      open = (open || !goesOn) && !SCHEME.test(ink.text) && !ADDRESS.test(ink.text)
    } else if (kind === 'rtl' || kind === 'arabic-number') open = false
    else if (kind === 'sign')
      open &&= !ARABIC_SIGN.test(ink.text) && (before?.glued === true || BRACKET.test(ink.text))
    else if (sides[at] === null && open && isFree(words, at)) sides[at] = 'L'
  }
}

/** A label at the line's right end, or a raised marker of the word to the right, is not the Latin word's. */
function isFree(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined) return false
  if (
    next === undefined ||
    (words.length - at <= 3 && words.slice(at + 1).every(({ kind }) => kind === 'sign'))
  )
    return false
  if (word.glued && next.kind === 'rtl') return false
  const anchor = words.slice(Math.max(0, at - 4), at).findLast(({ kind }) => kind === 'latin')
  return anchor === undefined || sameLine(anchor.ink, word.ink)
}

/** Signs from `at` to `end`, between two words whose side is known. */
function settleSigns(words: readonly Word[], sides: (Side | null)[], at: number, end: number): void {
  const latinLeft = sides[at - 1] === 'L'
  const latinRight = sides[end] === 'L'
  const texts = words.slice(at, end).map(({ ink }) => ink.text)
  if (latinLeft && latinRight) {
    const parts = words
      .slice(at, end)
      .some(
        ({ ink, glued }, n) =>
          ARABIC_SIGN.test(ink.text) || (STOP.test(ink.text) && words[at + n - 1]?.glued === false && glued),
      )
    sides.fill(parts ? 'R' : 'L', at, end)
    return
  }
  sides.fill('R', at, end)
  // A line of one word is stretched letter by letter: nothing touches, and nothing but the address is there.
  if (
    latinLeft &&
    end === words.length &&
    texts.every((text) => WITHIN_ADDRESS.test(text)) &&
    sides.slice(0, at).every((side) => side === 'L')
  ) {
    sides.fill('L', at, end)
    return
  }
  if (latinLeft) {
    for (let n = at; n < end; n++) {
      const { text } = words[n]?.ink ?? { text: '' }
      if (words[n - 1]?.glued !== true || ARABIC_SIGN.test(text)) break
      const last = n + 1 === words.length || words[n]?.glued === false
      if (BRACKET.test(text)) {
        if (!hasPartner(words, sides, n)) break
      } else if (!WITHIN_ADDRESS.test(text) && !STOP.test(text)) break
      // Touching a word on either side, it parts the two.
      else if (!last && !isWithin(words, n + 1, end)) break
      sides[n] = 'L'
    }
  } else if (latinRight) {
    // A stretch that begins at the line's right end without a scheme may be the rest of an address.
    const rest = isRest(words, sides, end)
    for (let n = end - 1; n >= at; n--) {
      const text = texts[n - at] ?? ''
      if (words[n]?.glued !== true || !rest || text === '/' || !WITHIN_ADDRESS.test(text)) break
      if (n > 0 && words[n - 1]?.glued === true && sides[n - 1] === 'R' && words[n - 1]?.kind !== 'sign')
        break
      sides[n] = 'L'
    }
  }
}

function isWithin(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (!WITHIN_ADDRESS.test(words[at]?.ink.text ?? '')) return false
    if (words[at]?.glued === false || at + 1 === words.length) return true
  }
  return false
}

/** The other half of the bracket stands within the Latin stretch to its left. */
function hasPartner(words: readonly Word[], sides: readonly (Side | null)[], at: number): boolean {
  const shut = words[at]?.ink.text ?? ''
  const open = { ')': '(', ']': '[', '}': '{', '»': '«', '›': '‹' }[shut]
  if (open === undefined) return false
  let first = at
  while (first > 0 && sides[first - 1] === 'L') first--
  return words.slice(first, at).some(({ ink }) => ink.text.includes(open))
}

function isRest(words: readonly Word[], sides: readonly (Side | null)[], from: number): boolean {
  let text = ''
  for (let at = from; at < words.length; at++) {
    if (sides[at] === 'R') return false
    text += words[at]?.ink.text ?? ''
  }
  return !SCHEME.test(text) && ADDRESS.test(text)
}

const openOf = new Map(
  [')(', '][', '}{', '»«', '›‹'].flatMap(([shut = '', open = '']) => [
    [shut, open],
    [open, open],
  ]),
)
const shutOf = new Map(
  [')(', '][', '}{', '»«', '›‹'].flatMap(([shut = '', open = '']) => [
    [shut, shut],
    [open, shut],
  ]),
)

/**
 * Some producers name a bracket by its meaning, some by the shape they draw: the side decides. Read from the right, what
 * touches only the next word opens, what touches only the last one closes; else the count of open ones decides.
 */
function faceBrackets(
  stretches: readonly { readonly inks: readonly Ink[]; readonly rtl: boolean }[],
): readonly Stretch[] {
  const open = new Map<string, number>()
  return stretches
    .toReversed()
    .map((stretch, back) => {
      const ink = stretch.inks[0]
      const name = openOf.get(ink?.text ?? '')
      if (ink === undefined || stretch.inks.length !== 1 || name === undefined) {
        for (const { text } of stretch.inks)
          for (const sign of text) {
            const key = openOf.get(sign)
            if (key !== undefined) open.set(key, Math.max(0, (open.get(key) ?? 0) + (sign === key ? 1 : -1)))
          }
        return stretch
      }
      const at = stretches.length - 1 - back
      const next = stretches[at - 1]?.inks.at(-1)
      const last = stretches[at + 1]?.inks[0]
      const touchesNext =
        next !== undefined && !STOP.test(next.text) && !ARABIC_SIGN.test(next.text) && touches(next, ink)
      const touchesLast = last !== undefined && touches(ink, last)
      const held = open.get(name) ?? 0
      const opens = touchesNext === touchesLast ? held === 0 : touchesNext
      open.set(name, Math.max(0, held + (opens ? 1 : -1)))
      return { rtl: true, inks: [changed(ink, { text: (opens ? name : shutOf.get(name)) ?? ink.text })] }
    })
    .toReversed()
}

function touches(left: Ink, right: Ink): boolean {
  return !left.blankRight && !right.blankLeft && right.x0 - left.x1 <= 0.12 * Math.min(left.size, right.size)
}
