/**
 * From the order a page draws glyphs in to the order they are read in. Most producers draw right-to-left scripts from left
 * to right, glyph by glyph as shaped; this turns such a stretch round and leaves numbers and Latin words within it as they are.
 * Only one run at a time: how runs of a line follow each other is the layout's business.
 */

export interface Unit {
  readonly text: string
  /** Where the glyph begins and ends along the baseline, in points. */
  readonly start: number
  readonly end: number
}
/** Units of one direction, in reading order. */
export interface Stretch {
  readonly units: readonly Unit[]
  readonly rtl: boolean
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** All of those stand behind it; nearly all text before. */
const MAY_BE_RTL = /[\u0590-\uffff]/
const RTL_LETTER = /[\p{L}\p{M}]/u
const LTR = /\p{L}/u
const MARK = /^\p{Mn}+$/u
const NUMBER = /[\p{Nd}]/u
const WITHIN_NUMBER = /^[.,:/\u066b\u066c-]$/u
const CLOSING = /[)\]}>»›]/u
const mirrored = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
)

export function isRightToLeft(text: string): boolean {
  return MAY_BE_RTL.test(text) && RTL.test(text) && RTL_LETTER.test(text)
}

/** `drawn` is in the order of the page. Stretches come from left to right; the units of each in reading order. */
export function readingOrder(drawn: readonly Unit[]): readonly Stretch[] {
  if (!drawn.some((unit) => isRightToLeft(unit.text))) return [{ units: drawn, rtl: false }]
  const backwards = drawsBackwards(drawn)
  // What is drawn at one place (the two halves of lam-alef) is drawn in reading order or against it, like all the rest.
  const units = withMarks(backwards ? drawn : drawn.toReversed())
    .toReversed()
    .toSorted((a, b) => a.start - b.start || lamLast(a, b))
  return stretchesOf(units).map((stretch) =>
    stretch.rtl ? { rtl: true, units: facing(turned(stretch.units), backwards) } : stretch,
  )
}

/** Lam and alef at one place are one shape, which always begins with lam: from the left, that is the second. */
function lamLast(a: Unit, b: Unit): number {
  return Number(a.text.startsWith('\u0644')) - Number(b.text.startsWith('\u0644'))
}

/** Vowel signs with the letter they stand at: the one before them in reading order, wherever they are drawn. */
function withMarks(read: readonly Unit[]): readonly Unit[] {
  if (!read.some((unit) => MARK.test(unit.text))) return read
  const letters: Unit[] = []
  for (const unit of read) {
    const last = letters.at(-1)
    if (last !== undefined && MARK.test(unit.text))
      letters[letters.length - 1] = { ...last, text: last.text + unit.text }
    else letters.push(unit)
  }
  return letters
}

/** Whether the producer drew right-to-left letters in reading order, each to the left of the one before. */
function drawsBackwards(units: readonly Unit[]): boolean {
  let back = 0
  let before: Unit | null = null
  for (const unit of units) {
    // A vowel sign stands over its letter, whichever way that was drawn.
    if (MARK.test(unit.text)) continue
    if (before !== null && isRightToLeft(unit.text) && unit.start !== before.start)
      back += unit.start < before.start ? 1 : -1
    before = unit
  }
  return back > 0
}

/** Parts a line's units where a letter of the other direction begins; what is neither goes with the letters around it. */
function stretchesOf(units: readonly Unit[]): readonly Stretch[] {
  const stretches: { units: Unit[]; rtl: boolean }[] = []
  let neutral: Unit[] = []
  for (const unit of units) {
    const rtl = isRightToLeft(unit.text)
    if (!rtl && !LTR.test(unit.text)) {
      neutral.push(unit)
      continue
    }
    const last = stretches.at(-1)
    if (last !== undefined && last.rtl === rtl) last.units.push(...neutral, unit)
    else {
      // Signs and numbers between two directions belong to either: what they touch on the line decides, in the layout.
      if (last !== undefined && neutral.some(({ text }) => text !== ' ')) {
        stretches.push({ units: neutral, rtl: false }, { units: [unit], rtl })
      } else {
        if (last?.rtl === true) last.units.push(...neutral)
        stretches.push({ units: last?.rtl === true ? [unit] : [...neutral, unit], rtl })
      }
    }
    neutral = []
  }
  stretches.at(-1)?.units.push(...neutral)
  return stretches
}

function turned(units: readonly Unit[]): readonly Unit[] {
  const read: Unit[] = []
  let number: Unit[] = []
  const back = units.toReversed()
  for (const [at, unit] of back.entries()) {
    // A full stop between digits is the number's; one at its end is the sentence's.
    const within = number.length > 0 && WITHIN_NUMBER.test(unit.text) && NUMBER.test(back[at + 1]?.text ?? '')
    if (within || NUMBER.test(unit.text)) {
      number.unshift(unit)
      continue
    }
    read.push(...number, unit)
    number = []
  }
  return [...read, ...number]
}

/** A run without letters as it is read from the right: numbers as they are, the rest turned, brackets facing. */
export function turnedText(text: string): string {
  const units = Array.from(text, (character, at) => ({ text: character, start: at, end: at + 1 }))
  return facing(turned(units), false)
    .map((unit) => unit.text)
    .join('')
}

/**
 * Some producers name a bracket by the shape they draw, some by what was written, which here is the mirror image. What is
 * read first must open; a bracket whose pair stands in another run is told by the letters and blanks on its two sides.
 */
function facing(units: readonly Unit[], asWritten: boolean): readonly Unit[] {
  const first = units.find(({ text }) => mirrored.has(text))
  if (first === undefined) return units
  const turns = !asWritten && CLOSING.test(first.text)
  return units.map((unit, at) => {
    const other = mirrored.get(unit.text)
    if (other === undefined) return unit
    const closes = sideOf(units[at - 1], units[at + 1])
    const turn = closes === null ? turns : closes !== CLOSING.test(unit.text)
    return turn ? { ...unit, text: other } : unit
  })
}

const WORD = /[\p{L}\p{M}\p{N}]/u
const WORD_OR_SIGN = /[\p{L}\p{M}\p{N}\p{Po}]/u
const BLANK_OR_SIGN = /^[\s\p{Po}]/u

/** Whether a bracket between these two closes; null where they do not tell. */
function sideOf(before: Unit | undefined, after: Unit | undefined): boolean | null {
  const [left, right] = [before?.text ?? ' ', after?.text ?? ' ']
  if (left.endsWith(' ') && WORD.test(right.charAt(0))) return false
  return WORD_OR_SIGN.test(left.slice(-1)) && BLANK_OR_SIGN.test(right) ? true : null
}
