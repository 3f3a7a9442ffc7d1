/**
 * Runs made ready for geometry: blanks at their ends told apart, letters in one form, and whatever nobody can see or read
 * twice left out. Deliberately absent: any opinion on which ink belongs to which line.
 */
import type { Font, PageLink, PdfPage, Run } from '../page.ts'
import { changed, countLetters, createInkMaker, type Ink } from './ink.ts'
import { cutAtLinks, indexLinks } from './link-cover.ts'
import { settleTildes } from './tilde.ts'

export interface PageInk {
  readonly upright: readonly Ink[]
  /** Set at an angle to the page's main text: `angle` in whole degrees. Coordinates are turned so that it reads upright. */
  readonly turned: readonly { readonly angle: number; readonly ink: readonly Ink[] }[]
  /** The angle of the page's main text, one of 0, 90, 180, 270: a landscape table on an upright page. */
  readonly angle: number
}

/** Beyond this a page is no text; the rest is left out, and said so. */
export const mostRuns = 40_000
/** Type smaller than a point is there to be found, not to be read. */
const LEAST_SIZE = 0.8
const MOST_SIZE = 2_000
/** Wider than the largest page there is (14,400 units, ISO 32000-2 Annex C); beyond 2^53 a count of cells never ends. */
const MOST_WIDTH = 20_000
// Ligatures and the positional forms of Arabic: what fonts draw, not what anybody types.
const FORMS = /[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdfb\ufe70-\ufefc]/u
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\u0008\u000b\u000e-\u001f\u007f-\u009f]/u
const MOST_ANGLES = 8

/** `most`: runs of this page that are read. */
export function gatherInk(page: PdfPage, fonts: readonly Font[], most = mostRuns): PageInk {
  const runs = settleTildes(page.runs.length > most ? page.runs.slice(0, most) : page.runs)
  const angle = mainAngle(runs)
  const links = indexLinks(page.links)
  const byAngle = new Map<number, Ink[]>()
  const seen = new Map<number, Map<number, Ink[]>>()
  const make = createInkMaker()
  let before: Run | null = null
  for (const run of runs) {
    const own = normalAngle(run.angle - angle)
    if (!isPlaced(run, page)) continue
    if (run.text.trim() === '') {
      markBlank(byAngle.get(own), before, run)
      continue
    }
    before = run
    // Half the document may be slanted a little each time; a hostile one would make a group of every run.
    const key = own === 0 || byAngle.has(own) || byAngle.size < MOST_ANGLES ? own : 1
    const group = byAngle.get(key) ?? []
    byAngle.set(key, group)
    const ink = make(inkOf(turn(run, angle + key, page), fonts[run.font]))
    if (isDrawnTwice(ink, seenAt(own, seen))) continue
    if (own === 0 && angle === 0) for (const part of cutAtLinks(ink, links)) group.push(part)
    else group.push(changed(ink, { link: linkOf(run, page.links, links) }))
  }
  const upright = byAngle.get(0) ?? []
  byAngle.delete(0)
  return {
    upright,
    turned: [...byAngle].map(([own, ink]) => ({ angle: normalAngle(own + angle), ink })),
    angle,
  }
}

/** Text that lies off the page, has no size or no place is not seen by a reader. */
function isPlaced(run: Run, page: PdfPage): boolean {
  if (!(run.size >= LEAST_SIZE && run.size <= MOST_SIZE)) return false
  if (!(run.width >= 0 && run.width <= MOST_WIDTH)) return false
  if (!(Math.abs(run.x) <= MOST_WIDTH && Math.abs(run.y) <= MOST_WIDTH)) return false
  if (!Number.isFinite(run.x + run.y + run.width + run.angle)) return false
  const slack = run.size
  // Turned text may begin anywhere, so only its beginning is asked for.
  return (
    run.x <= page.width + slack &&
    run.x + run.width >= -slack &&
    run.y <= page.height + slack &&
    run.y >= -slack
  )
}

function mainAngle(runs: readonly Run[]): number {
  const letters = [0, 0, 0, 0]
  for (const run of runs) {
    const quarter = normalAngle(run.angle) / 90
    if (Number.isInteger(quarter)) letters[quarter] = (letters[quarter] ?? 0) + run.text.trim().length
  }
  const total = letters.reduce((sum, count) => sum + count, 0)
  const most = letters.indexOf(Math.max(...letters))
  // A page of two headings and a table on its side is still read upright first.
  return total > 0 && (letters[most] ?? 0) > 0.6 * total ? most * 90 : 0
}

/** 0 to 359; type that leans by less than a degree or two is upright (a scan put in askew). */
function normalAngle(angle: number): number {
  if (angle === 0) return 0
  const whole = ((Math.round(angle) % 360) + 360) % 360
  const rest = whole % 90
  return rest <= 2 ? whole - rest : rest >= 88 ? (whole + 90 - rest) % 360 : whole
}

/** Coordinates in which text at this angle runs from left to right; at right angles, from the corner of the turned page. */
function turn(run: Run, angle: number, page: PdfPage): Run {
  switch (angle % 360) {
    case 0:
      return run
    case 90:
      return { ...run, x: run.y, y: page.width - run.x }
    case 180:
      return { ...run, x: page.width - run.x, y: page.height - run.y }
    case 270:
      return { ...run, x: page.height - run.y, y: run.x }
    default: {
      const radians = (-angle * Math.PI) / 180
      const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
      return { ...run, x: run.x * cos - run.y * sin, y: run.x * sin + run.y * cos }
    }
  }
}

function inkOf(run: Run, font: Font | undefined): Ink {
  const text = lettersOf(run.text)
  const trimmed = text.trim()
  const start = trimmed === text ? 0 : text.length - text.trimStart().length
  const end = trimmed === text ? 0 : text.length - text.trimEnd().length
  // A blank is about a quarter of the size, but never so much that no room is left for what is printed.
  const blank = Math.min(run.size / 4, run.width / (start + end + 2 * trimmed.length))
  const left = run.rtl ? end : start
  const right = run.rtl ? start : end
  return {
    text: trimmed,
    x0: run.x + left * blank,
    x1: run.x + run.width - right * blank,
    y: run.y,
    size: run.size,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    rtl: run.rtl,
    tags: run.tags,
    element: run.element,
    link: -1,
    blankLeft: left > 0,
    blankRight: right > 0,
    letters: countLetters(trimmed),
  }
}

function lettersOf(text: string): string {
  if (!/[^!-~]/.test(text)) return text
  let read = CONTROL.test(text) ? text.replace(new RegExp(CONTROL, 'gu'), '\ufffd') : text
  if (FORMS.test(read)) read = read.replace(new RegExp(FORMS, 'gu'), (sign) => sign.normalize('NFKC'))
  // A soft hyphen behind a hyphen is a hint for breaking that some producers leave in, not a second hyphen.
  return read.replace(/\s+/gu, ' ').replace(/([-‐])\u00ad+/gu, '$1')
}

/** A drawn blank says that words end here where the distance alone may not: kept at the ink drawn before it. */
function markBlank(group: Ink[] | undefined, before: Run | null, blank: Run): void {
  const last = group?.at(-1)
  if (group === undefined || last === undefined || before === null) return
  if (Math.abs(before.y - blank.y) > 0.5 * before.size || last.text.length === 0) return
  // Between two pieces a blank is drawn before or behind a sign that is narrower than the reach: the nearer end has it.
  const behind = Math.abs(blank.x - last.x1)
  const ahead = Math.abs(blank.x + blank.width - last.x0)
  // Beyond a letter's width it stands at the piece to come.
  if (Math.min(behind, ahead) >= 0.4 * last.size) return
  group[group.length - 1] = changed(last, behind <= ahead ? { blankRight: true } : { blankLeft: true })
}

const CELL = 8
const NONE: readonly Ink[] = []
/** Enough for any page that can be read; where a hundred pieces lie on each other, a duplicate more does not matter. */
const MOST_IN_CELL = 12

function seenAt(angle: number, seen: Map<number, Map<number, Ink[]>>): Map<number, Ink[]> {
  const known = seen.get(angle)
  if (known !== undefined) return known
  const cells = new Map<number, Ink[]>()
  seen.set(angle, cells)
  return cells
}

/** The same letters at the same place once more: bold faked by drawing twice, a shadow, a copied layer. */
function isDrawnTwice(ink: Ink, seen: Map<number, Ink[]>): boolean {
  // A single letter may stand twice side by side ("ll" is a fifth of the size apart), a word may not.
  const reach = (ink.text.length > 2 ? 0.25 : 0.1) * ink.size
  const first = Math.floor((ink.x0 - reach) / CELL)
  const last = Math.floor((ink.x0 + reach) / CELL)
  const low = Math.floor((ink.y - reach) / CELL)
  const high = Math.floor((ink.y + reach) / CELL)
  // Huge type reaches over many cells; its duplicates are looked for at its own place alone.
  const spread = last - first + high - low <= 6
  for (let column = spread ? first : last; column <= last; column++)
    for (let row = spread ? low : high; row <= high; row++)
      for (const other of seen.get(cellOf(column, row)) ?? NONE)
        if (
          Math.abs(other.x0 - ink.x0) <= reach &&
          Math.abs(other.y - ink.y) <= reach &&
          Math.abs(other.size - ink.size) <= 0.1 * ink.size &&
          other.text === ink.text
        )
          return true
  const key = cellOf(Math.floor(ink.x0 / CELL), Math.floor(ink.y / CELL))
  const cell = seen.get(key)
  if (cell === undefined) seen.set(key, [ink])
  else if (cell.length < MOST_IN_CELL) cell.push(ink)
  return false
}

/** A small whole number wherever the page is no larger than a wall: those are the quick keys of a map. */
function cellOf(column: number, row: number): number {
  return (column + 1_000) * 10_000 + row + 1_000
}

function linkOf(run: Run, links: readonly PageLink[], index: ReturnType<typeof indexLinks>): number {
  for (const link of index.near(run.y)) {
    const box = links[link]?.box
    if (box === undefined) continue
    const [x, y, width, height] = box
    if (run.x >= x - 1 && run.x <= x + width + 1 && run.y >= y - 1 && run.y <= y + height + 1) return link
  }
  return -1
}
