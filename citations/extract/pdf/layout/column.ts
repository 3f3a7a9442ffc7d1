/**
 * A page's text area parted into regions in reading order: columns by the white gutters between them, and what crosses a
 * gutter (titles, wide figures, notes under both columns) as a region of its own. Rows of a table are no columns.
 */
import { areColumns, LEAST_LETTERS, type Trust } from './column-side.ts'
import { close, isUnbreakable, type Segment } from './segment.ts'

export interface Region {
  readonly segments: readonly Segment[]
  readonly column: number
  /** The column's edges: gutters, or the region's own outermost ink. */
  readonly x0: number
  readonly x1: number
  /** How many columns stand side by side here. */
  readonly columns: number
}

export interface Gutter {
  readonly x: number
  /** Letters of the text on both sides. */
  readonly letters: number
}

export interface ColumnHints {
  /** Gutters that other pages showed clearly: here two lines beside each other are enough. */
  readonly known: readonly number[]
  /** Gutters that one other page full of text showed. */
  readonly likely?: readonly number[]
  readonly rtl: boolean
  /** Nobody knows a gutter, and `findGutters` found none here: the page is one region without being looked at again. */
  readonly plain?: boolean
}

const DEEPEST = 3
const MOST_CANDIDATES = 12
/** In sizes: a line that crosses a gutter and begins so far before it may be an overlong one of the left column. */
const LEAST_HEAD = 4

export function findRegions(segments: readonly Segment[], hints: ColumnHints): readonly Region[] {
  const regions: Region[] = []
  divide(
    segments.toSorted((a, b) => b.y - a.y || a.x0 - b.x0),
    hints,
    0,
    (part) => regions.push(part),
  )
  return regions
}

/** The gutters of a page that need no other page's word. */
export function findGutters(segments: readonly Segment[]): readonly Gutter[] {
  const found: Gutter[] = []
  const visit = (part: readonly Segment[], depth: number): void => {
    const split = depth < DEEPEST ? findSplit(part, { known: [] }) : null
    if (split === null) return
    found.push({ x: split.x, letters: split.letters })
    for (const band of split.bands)
      if (band.kind === 'columns') {
        visit(band.left, depth + 1)
        visit(band.right, depth + 1)
      }
  }
  visit(
    segments.toSorted((a, b) => b.y - a.y || a.x0 - b.x0),
    0,
  )
  return found
}

function divide(
  segments: readonly Segment[],
  hints: ColumnHints,
  depth: number,
  add: (region: Region) => void,
): void {
  if (segments.length === 0) return
  const rough = hints.plain !== true && depth < DEEPEST ? findSplit(segments, hints) : null
  if (rough === null) {
    add(regionOf(segments, 0, 1))
    return
  }
  const split = cutAt(rough, segments)
  for (const band of split.bands) {
    if (band.kind === 'whole') {
      // Above two columns may stand three.
      if (band.segments.length < segments.length) divide(band.segments, hints, depth + 1, add)
      else add(regionOf(band.segments, 0, 1))
      continue
    }
    const sides = hints.rtl ? [band.right, band.left] : [band.left, band.right]
    // Columns within a column are counted on: a page of three is a side of one and a side of two.
    let base = 0
    const inner = sides.map((side) => {
      const parts: Region[] = []
      divide(side, hints, depth + 1, (region) => parts.push(region))
      const columns = Math.max(1, ...parts.map((region) => region.columns))
      const moved = parts.map((region) => ({ ...region, column: region.column + base }))
      base += columns
      return moved
    })
    for (const part of inner.flat()) add({ ...part, columns: base })
  }
}

function regionOf(segments: readonly Segment[], column: number, columns: number): Region {
  let [x0, x1] = [Infinity, -Infinity]
  for (const segment of segments) {
    x0 = Math.min(x0, segment.x0)
    x1 = Math.max(x1, segment.x1)
  }
  return { segments, column, columns, x0, x1 }
}

type Band =
  | { readonly kind: 'whole'; readonly segments: readonly Segment[] }
  | { readonly kind: 'columns'; readonly left: readonly Segment[]; readonly right: readonly Segment[] }
interface Split {
  readonly x: number
  readonly trust: Trust
  readonly bands: readonly Band[]
  readonly letters: number
}

/** A line that runs on to the next column's without white is cut where that one begins. */
function cutAt(split: Split, segments: readonly Segment[]): Split {
  const parted = segments.flatMap((segment) => {
    if (!crosses(segment, split.x)) return [segment]
    const behind = segment.ink.filter(({ x0 }) => x0 > split.x - 1)
    const before = segment.ink.filter(({ x0 }) => x0 <= split.x - 1)
    const start = behind.reduce((least, { x0 }) => Math.min(least, x0), Infinity)
    if (before.length === 0 || start > split.x + 4) return [segment]
    const sides = [close({ ink: before }), close({ ink: behind })]
    return sides.every(({ letters }) => letters >= LEAST_LETTERS) ? sides : [segment]
  })
  return parted.length === segments.length
    ? split
    : { ...split, bands: bandsAt(parted, split.x, split.trust) }
}

/** The gutter with the most text on its two sides; null where there is none. `segments` from the top down. */
function findSplit(segments: readonly Segment[], hints: Pick<ColumnHints, 'known' | 'likely'>): Split | null {
  if (segments.length < 2) return null
  let best: Split | null = null
  for (const candidate of candidates(segments, hints)) {
    const bands = bandsAt(segments, candidate.x, candidate.trust)
    let letters = 0
    for (const band of bands)
      if (band.kind === 'columns') letters += lettersOf(band.left) + lettersOf(band.right)
    if (letters > 0 && (best === null || letters > best.letters)) best = { ...candidate, bands, letters }
  }
  return best
}

function lettersOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { letters }) => sum + letters, 0)
}

/** Places where many lines begin (or, in right-to-left text, end): the gutter stands just before (after) them. */
function candidates(
  segments: readonly Segment[],
  { known, likely = [] }: Pick<ColumnHints, 'known' | 'likely'>,
): readonly { x: number; trust: Trust }[] {
  const found: { x: number; count: number; trust: Trust }[] = [
    ...known.map((x) => ({ x, count: Infinity, trust: 'known' as const })),
    ...likely.map((x) => ({ x, count: Number.MAX_VALUE, trust: 'likely' as const })),
  ]
  for (const [edge, step] of [
    ['x0', -1.5],
    ['x1', 1.5],
  ] as const) {
    const counts = new Map<number, { count: number; sum: number }>()
    for (const segment of segments) {
      const key = Math.round(segment[edge] / 3)
      const held = counts.get(key) ?? { count: 0, sum: 0 }
      counts.set(key, { count: held.count + 1, sum: held.sum + segment[edge] })
    }
    for (const { count, sum } of counts.values())
      if (count >= 3) found.push({ x: sum / count + step, count, trust: 'none' })
  }
  found.sort((a, b) => (a.count === b.count ? 0 : b.count - a.count) || a.x - b.x)
  return found.slice(0, MOST_CANDIDATES)
}

/** Cuts the page where lines cross the gutter; between those cuts stand columns, if they look like some. */
function bandsAt(segments: readonly Segment[], x: number, trust: Trust): readonly Band[] {
  const bands: Band[] = []
  let whole: Segment[] = []
  let open: Segment[] = []
  const endWhole = (): void => {
    if (whole.length > 0) bands.push({ kind: 'whole', segments: whole })
    whole = []
  }
  const endOpen = (): void => {
    const rest = restOf(whole, open)
    whole.push(...open.splice(0, rest))
    const left = open.filter((segment) => isLeft(segment, x))
    const right = open.filter((segment) => !isLeft(segment, x))
    if (areColumns(left, right, trust)) {
      endWhole()
      bands.push({ kind: 'columns', left, right })
    } else whole.push(...open)
    open = []
  }
  for (const [index, segment] of segments.entries()) {
    if (!crosses(segment, x) || hasPartner(segments, index, x) || isOverlong(segments, index, x))
      open.push(segment)
    else {
      endOpen()
      whole.push(segment)
    }
  }
  endOpen()
  endWhole()
  return bands
}

/** How many of the first segments under a full-width paragraph are its last, short line: alone, and set under its start. */
function restOf(whole: readonly Segment[], open: readonly Segment[]): number {
  const [before, first, second] = [whole.at(-1), open[0], open[1]]
  if (before === undefined || first === undefined) return 0
  const alone = second === undefined || first.y - second.y > 0.5 * first.size
  const under = Math.abs(before.x0 - first.x0) < 1 || Math.abs(before.x1 - first.x1) < 1
  const near = before.y - first.y < 1.45 * first.size && Math.abs(before.size - first.size) < 0.3
  return alone && under && near ? 1 : 0
}

function middle(segment: Segment): number {
  return (segment.x0 + segment.x1) / 2
}

/** An overlong line belongs where it begins. */
function isLeft(segment: Segment, x: number): boolean {
  return middle(segment) < x || (crosses(segment, x) && segment.x0 < x - LEAST_HEAD * segment.size)
}

/**
 * A line of the left column whose address could not be broken runs over the gutter, beside white: the lines above and below
 * it stay on their side, and what lies over the gutter is one word. A full-width paragraph has neighbours that cross too.
 */
function isOverlong(segments: readonly Segment[], index: number, x: number): boolean {
  const own = segments[index]
  const over = own?.ink.find(({ x0, x1 }) => x0 < x - 1 && x1 > x + 1)
  if (own === undefined || over === undefined || !isUnbreakable(over)) return false
  let beside = 0
  for (const step of [-1, 1])
    for (let at = index + step, looked = 0; looked < 12; at += step, looked++) {
      const other = segments[at]
      // Entries of a list stand further apart than lines.
      if (other === undefined || Math.abs(other.y - own.y) > 3.2 * own.size) break
      if (crosses(other, x)) {
        if (Math.abs(other.y - own.y) > 1.7 * own.size) continue
        const word = other.ink.find(({ x0, x1 }) => x0 < x - 1 && x1 > x + 1)
        if (!isUnbreakable(word)) return false
      } else if (other.x1 <= x + 1 && Math.abs(other.x0 - own.x0) < 4 * own.size) beside++
    }
  return beside > 0
}

function crosses(segment: Segment, x: number): boolean {
  return segment.x0 < x - 1 && segment.x1 > x + 1
}

/** An overlong line of one column (an address that cannot be broken) stands beside a line of the other one. */
function hasPartner(segments: readonly Segment[], index: number, x: number): boolean {
  const own = segments[index]
  if (own === undefined) return false
  for (const step of [-1, 1])
    for (let at = index + step, looked = 0; looked < 6; at += step, looked++) {
      const other = segments[at]
      if (other === undefined || Math.abs(other.y - own.y) > 0.5 * own.size) break
      const beyond = middle(own) < x ? other.x0 > x - 1 : other.x1 < x + 1
      if (beyond && !crosses(other, x) && other.letters >= LEAST_LETTERS) return true
    }
  return false
}
