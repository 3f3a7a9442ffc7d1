/**
 * Joins placed glyphs into runs: what stands on one baseline in one font and size without a visible gap. Blanks that the
 * page draws stay in the text; blanks that are only distance end a run, so that layout can weigh them.
 */
import type { Run } from '../../../citations/index.ts'
import type { LoadedFont } from './fonts.ts'
import type { Glyph, Mark } from './glyphs.ts'
import { accented, isAccent, lettersOf } from './letters.ts'
import { isRightToLeft, readingOrder, type Unit } from './script-order.ts'
import type { Tagged } from './tags.ts'

export interface RunSetting {
  /** Index of a font in the document's list. */
  readonly fontIndex: (font: LoadedFont) => number
  readonly tagged: ReadonlyMap<number, Tagged>
}

export interface JoinedRun {
  readonly run: Run
  readonly invisible: boolean
}

interface Open {
  readonly first: Glyph
  /** Of each glyph its letters and where it begins and ends: apart, since numbers alone take a third of the room. */
  readonly texts: string[]
  readonly starts: number[]
  readonly ends: number[]
  /** Along the baseline from the first glyph's origin. */
  from: number
  to: number
}

// In parts of the type size. Kerning and tracking stay below the first; the narrowest word space of tightly set text is
// about twice that.
const GAP = 0.1
const OVERLAP = 0.3
const OFF_BASELINE = 0.02
const MOST_UNITS = 10_000
/** Signs that fonts of a right-to-left line give, drawn backwards: a stop and its blank. */
const MOST_TURNED = 40
/** Of a blank's width: justified lines never shrink it so far. */
const OVERDRAWN = 0.35
/** A mark's ActualText is believed for a cluster, a word or a short line, not for what would replace a paragraph. */
const LONGEST_ACTUAL_TEXT = 400

/** Takes glyphs in drawing order; `finish` gives the runs. */
export function createJoiner(setting: RunSetting): {
  add(glyph: Glyph): void
  finish(): readonly JoinedRun[]
} {
  const runs: JoinedRun[] = []
  let open: Open | null = null
  const spoken = new Set<Mark>()

  const close = () => {
    if (open !== null) runs.push(...runsOf(open, setting))
    open = null
  }
  const put = (glyph: Glyph, text: string) => {
    if (open !== null) {
      const start = along(open.first, glyph)
      const end = start + glyph.advance
      if (continues(open, glyph, start, text)) {
        if (isDrawnOver(open, start, text)) dropLast(open)
        open.texts.push(text)
        open.starts.push(Math.min(start, end))
        open.ends.push(Math.max(start, end))
        open.from = Math.min(open.from, start)
        open.to = Math.max(open.to, end)
        return
      }
      close()
    }
    const { advance } = glyph
    open = { first: glyph, texts: [text], starts: [0], ends: [advance], from: 0, to: advance }
  }
  /** An accent waits for the letter that may be drawn under it. */
  let waiting: Glyph | null = null
  const settle = () => {
    if (waiting !== null) put(waiting, lettersOf(waiting.unicode))
    waiting = null
  }
  /** Skia says at a vowel sign, which has no width, what sign and letter are together: the letter's place is theirs. */
  let held: { readonly mark: Mark; readonly glyph: Glyph; readonly text: string } | null = null
  const release = (at: Glyph | null) => {
    const { glyph, text } = held ?? { glyph: null, text: '' }
    held = null
    if (glyph !== null) put(at ?? glyph, text)
  }
  return {
    add(glyph) {
      const speaking = speakingMark(glyph.mark)
      if (held !== null && held.mark !== speaking) release(null)
      const text = textOf(glyph, spoken)
      if (held !== null) {
        if (glyph.advance !== 0) release(glyph)
        return
      }
      if (text === '' && glyph.advance === 0) return
      if (speaking !== null && glyph.advance === 0) {
        settle()
        held = { mark: speaking, glyph, text }
        return
      }
      const accent: Glyph | null = waiting
      if (accent !== null && covers(accent, glyph)) {
        const letter = accented(text, lettersOf(accent.unicode))
        if (letter !== null) {
          waiting = null
          put(glyph, letter)
          return
        }
      }
      settle()
      if (isAccent(text) && speaking === null) {
        if (!joinAccent(open, glyph, text)) waiting = glyph
      } else put(glyph, text)
    },
    finish() {
      release(null)
      settle()
      close()
      return runs
    },
  }
}

/** Whether the accent stands over or under the letter: half of it within the letter's width, no more than a line away. */
function covers(accent: Glyph, letter: Glyph): boolean {
  if (accent.font !== letter.font || Math.abs(accent.size - letter.size) > letter.size * 0.01) return false
  const middle = along(letter, accent) + accent.advance / 2
  const off = (accent.x - letter.x) * -letter.dy + (accent.y - letter.y) * letter.dx
  return middle > 0 && middle < letter.advance && Math.abs(off) < letter.size * 0.5
}

/** An accent drawn after its letter goes back onto it. */
function joinAccent(open: Open | null, accent: Glyph, text: string): boolean {
  const index = (open?.texts.length ?? 0) - 1
  if (open === null || index < 0 || accent.font !== open.first.font) return false
  const last = { text: open.texts[index] ?? '', start: open.starts[index] ?? 0, end: open.ends[index] ?? 0 }
  const middle = along(open.first, accent) + accent.advance / 2
  const off = (accent.x - open.first.x) * -open.first.dy + (accent.y - open.first.y) * open.first.dx
  if (middle <= last.start || middle >= last.end || Math.abs(off) > open.first.size * 0.5) return false
  const letter = accented(last.text, text)
  if (letter === null) return false
  open.texts[index] = letter
  return true
}

/** The glyph's letters; under a mark that says what its glyphs stand for, all of that at its first glyph. */
function textOf(glyph: Glyph, spoken: Set<Mark>): string {
  const speaking = speakingMark(glyph.mark)
  if (speaking === null) return lettersOf(glyph.unicode)
  if (spoken.has(speaking)) return ''
  spoken.add(speaking)
  return lettersOf(speaking.actualText ?? '')
}

function speakingMark(mark: Mark | null): Mark | null {
  for (let at = mark; at !== null; at = at.outer)
    if (at.actualText !== null && at.actualText.length <= LONGEST_ACTUAL_TEXT) return at
  return null
}

function along({ x, y, dx, dy }: Glyph, glyph: Glyph): number {
  return (glyph.x - x) * dx + (glyph.y - y) * dy
}

function continues(open: Open, glyph: Glyph, start: number, text: string): boolean {
  const { first, texts } = open
  const { size } = first
  if (glyph.font !== first.font || glyph.invisible !== first.invisible || texts.length >= MOST_UNITS)
    return false
  if (Math.abs(glyph.size - size) > size * 0.01) return false
  if (glyph.dx * first.dx + glyph.dy * first.dy < 0.999) return false
  if (glyph.mark !== first.mark && elementOf(glyph.mark) !== elementOf(first.mark)) return false
  const off = (glyph.x - first.x) * -first.dy + (glyph.y - first.y) * first.dx
  // Vowel signs of right-to-left scripts stand over and under their line, and move nothing on.
  if (isVowelSign(glyph, text))
    return Math.abs(off) < size * 0.6 && start >= open.from - size * 0.3 && start <= open.to + size * 0.3
  if (Math.abs(off) > size * OFF_BASELINE) return false
  const gap = start - open.to
  if (gap <= size * GAP && gap >= -size * OVERLAP) return true
  // Right-to-left text that is drawn in reading order: each glyph to the left of the one before.
  const before = open.from - (start + glyph.advance)
  return (isRightToLeft(text) || text === ' ') && Math.abs(before) <= size * GAP
}

/** A blank that the next letter is drawn over is none: grops moves a letter closer with a blank of no width. */
function isDrawnOver({ texts, starts, ends }: Open, start: number, text: string): boolean {
  const last = texts.length - 1
  if (last < 1 || texts[last] !== ' ') return false
  const [from = 0, to = 0] = [starts[last], ends[last]]
  return Math.abs(start - from) < OVERDRAWN * (to - from) && text.trim() !== '' && !isRightToLeft(text)
}

function dropLast({ texts, starts, ends }: Open): void {
  texts.pop()
  starts.pop()
  ends.pop()
}

const VOWEL_SIGN = /^[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+$/u

function isVowelSign(glyph: Glyph, text: string): boolean {
  return glyph.advance < 0.01 * glyph.size && VOWEL_SIGN.test(text)
}

function elementOf(mark: Mark | null): string {
  if (mark === null) return ''
  return mark.id === null ? mark.tag : `#${mark.id}`
}

function runsOf(open: Open, setting: RunSetting): readonly JoinedRun[] {
  const { first } = open
  const text = open.texts.join('')
  if (text === '') return []
  // Nearly all runs are of one direction, and stand as they were drawn; but a blank may be drawn to the left of a stop.
  if (!isRightToLeft(text)) return [runOf(first, fromTheLeft(open, text), open.from, open.to, false, setting)]
  return readingOrder(unitsOf(open)).map((stretch) => {
    const start = Math.min(...stretch.units.map((unit) => unit.start))
    const end = Math.max(...stretch.units.map((unit) => unit.end))
    const read = stretch.units.map((unit) => unit.text).join('')
    return runOf(first, read, start, end, stretch.rtl, setting)
  })
}

function unitsOf({ texts, starts, ends }: Open): readonly Unit[] {
  return texts.map((text, at) => ({ text, start: starts[at] ?? 0, end: ends[at] ?? 0 }))
}

function fromTheLeft(open: Open, text: string): string {
  const { texts, starts } = open
  if (texts.length > MOST_TURNED || !text.includes(' ')) return text
  if (!texts.some((sign, at) => sign === ' ' && (starts[at] ?? 0) < 0)) return text
  return unitsOf(open)
    .toSorted((a, b) => a.start - b.start)
    .map((unit) => unit.text)
    .join('')
}

function runOf(
  first: Glyph,
  text: string,
  start: number,
  end: number,
  rtl: boolean,
  setting: RunSetting,
): JoinedRun {
  const { size, dx, dy, invisible } = first
  const { tags, element } = tagsOf(first.mark, setting.tagged)
  const run: Run = {
    text,
    x: round(first.x + dx * start),
    y: round(first.y + dy * start),
    width: round(end - start),
    size: round(size),
    // Minus a hair below half a turn is half a turn.
    angle: round((Math.atan2(Math.abs(dy) < 1e-9 ? 0 : dy, dx) * 180) / Math.PI),
    font: setting.fontIndex(first.font),
    rtl,
    tags,
    element,
  }
  return { run, invisible }
}

const untagged = { tags: [], element: null } as const
const artifact = { tags: ['Artifact'], element: null } as const

function tagsOf(
  mark: Mark | null,
  tagged: ReadonlyMap<number, Tagged>,
): { readonly tags: readonly string[]; readonly element: number | null } {
  for (let at = mark; at !== null; at = at.outer) if (at.tag === 'Artifact') return artifact
  return (mark?.id === null || mark === null ? undefined : tagged.get(mark.id)) ?? untagged
}

/** Thousandths of a point: what is finer is noise of the producer's arithmetic, and the numbers travel as JSON. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000 || 0
}
