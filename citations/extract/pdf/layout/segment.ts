/**
 * Ink gathered into segments: what stands side by side on one baseline, with the raised and lowered pieces that belong to
 * it. A segment never reaches over a gap as wide as the gutter between two columns; lines are made of segments later.
 */
import type { Ink } from './ink.ts'

export interface Segment {
  /** By their left end; raised and lowered ones included. */
  readonly ink: readonly Ink[]
  readonly x0: number
  readonly x1: number
  /** Baseline and size of most of its letters. */
  readonly y: number
  readonly size: number
  readonly letters: number
}

/** In sizes. A gutter may be as narrow as one em (LaTeX's two columns); a wide blank of a justified line is wider at times,
 * which only parts a segment in two that the line puts together again. */
const WIDEST_BLANK = 0.75
const DEEPEST_OVERLAP = 0.15
/** Full-width brackets and stops are half white, and pushed into each other by that half where two of them meet. */
const HALF_WHITE = 0.6
const SHUTS_WIDE = /[）］｝〉》」』】〕〗、。，．]$/u
const OPENS_WIDE = /^[（［｛〈《「『【〔〖]/u
/** Baselines of one line differ by this much: scans, rounding. The least subscript (TeX) sinks by 0.15. */
const SAME_BASELINE = 0.11
const BUCKET = 4
const LOOKED_AT = 24

interface Open {
  readonly ink: Ink[]
  x1: number
  y: number
  size: number
}

/** Segments of a page's ink. Sorted by their left end, so that the order of drawing does not matter. */
export function gatherSegments(ink: readonly Ink[]): Segment[] {
  const caps = dropCapsOf(ink)
  return attach(chain(ink, caps).map(close), caps)
}

export function close(open: { readonly ink: readonly Ink[] }): Segment {
  let x0 = Infinity
  let x1 = -Infinity
  let letters = 0
  for (const piece of open.ink) {
    x0 = Math.min(x0, piece.x0)
    x1 = Math.max(x1, piece.x1)
    letters += piece.letters
  }
  const main = mainOf(open.ink)
  // A list that has grown has room for more: a copy has not, and there are as many as there are words.
  return { ink: open.ink.slice(), x0, x1, y: main?.y ?? 0, size: main?.size ?? 0, letters }
}

/** Size and height together: a line of small capitals with markers has its letters where its text is. */
function mainOf(ink: readonly Ink[]): Ink | undefined {
  const keyOf = ({ size, y }: Ink): number => Math.round(size * 4) * 100_000 + Math.round(y)
  const [first] = ink
  if (first === undefined) return undefined
  const usual = keyOf(first)
  if (ink.every((piece) => keyOf(piece) === usual)) return first
  const weights = new Map<number, { letters: number; ink: Ink }>()
  for (const piece of ink) {
    const weight = weights.get(keyOf(piece))
    if (weight === undefined) weights.set(keyOf(piece), { letters: piece.letters, ink: piece })
    else weight.letters += piece.letters
  }
  let main: { letters: number; ink: Ink } | undefined
  for (const weight of weights.values())
    if (
      main === undefined ||
      weight.letters > main.letters ||
      (weight.letters === main.letters && weight.ink.size > main.ink.size)
    )
      main = weight
  return main?.ink
}

function chain(ink: readonly Ink[], caps: ReadonlySet<Ink>): Open[] {
  const sorted = ink.toSorted((a, b) => a.x0 - b.x0 || b.y - a.y || a.x1 - b.x1 || compare(a.text, b.text))
  const all: Open[] = []
  const buckets = new Map<number, Open[]>()
  for (const piece of sorted) {
    const cap = caps.has(piece)
    const found = cap ? undefined : findOpen(piece, buckets)
    const open = found ?? { ink: [], x1: -Infinity, y: piece.y, size: piece.size }
    open.ink.push(piece)
    open.x1 = Math.max(open.x1, piece.x1)
    // The last piece's baseline, not the first's: the lines of a scan put in askew climb slowly.
    open.y = piece.y
    open.size = piece.size
    if (found !== undefined) continue
    all.push(open)
    if (cap) continue
    const key = Math.round(piece.y / BUCKET)
    const bucket = buckets.get(key)
    if (bucket === undefined) buckets.set(key, [open])
    else bucket.push(open)
  }
  return all
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function findOpen(piece: Ink, buckets: ReadonlyMap<number, Open[]>): Open | undefined {
  const reach = Math.min(8, Math.ceil((SAME_BASELINE * piece.size) / BUCKET) + 1)
  const at = Math.round(piece.y / BUCKET)
  let best: Open | undefined
  let bestCost = Infinity
  for (let key = at - reach; key <= at + reach; key++) {
    const bucket = buckets.get(key)
    if (bucket === undefined) continue
    let looked = 0
    for (let index = bucket.length - 1; index >= 0 && looked < LOOKED_AT; index--, looked++) {
      const open = bucket[index]
      if (open === undefined) continue
      const small = Math.min(open.size, piece.size)
      const rise = Math.abs(open.y - piece.y)
      // Of another size and off the baseline by a hair: a marker, not a neighbour.
      const alike = Math.abs(open.size - piece.size) < 0.15 * Math.max(open.size, piece.size)
      if (rise > (alike ? SAME_BASELINE : SAME_BASELINE / 2) * small + 0.02) continue
      const gap = piece.x0 - open.x1
      if (gap > WIDEST_BLANK * Math.max(open.size, piece.size)) {
        // Ink comes from left to right: nothing to come can be nearer.
        if (gap > 4 * WIDEST_BLANK * open.size + 4 * piece.size) bucket.splice(index, 1)
        continue
      }
      if (
        gap < -DEEPEST_OVERLAP * small &&
        !(gap >= -HALF_WHITE * small && isHalfWhite(open.ink.at(-1), piece))
      ) {
        // An address that could not be broken runs into the next column: what stands behind its end is that column's.
        if (gap < -small && isUnbreakable(open.ink.at(-1))) bucket.splice(index, 1)
        continue
      }
      const cost = Math.abs(gap) + 4 * rise
      if (cost < bestCost) {
        best = open
        bestCost = cost
      }
    }
  }
  return best
}

function isHalfWhite(before: Ink | undefined, piece: Ink): boolean {
  return OPENS_WIDE.test(piece.text) || (before !== undefined && SHUTS_WIDE.test(before.text))
}

const LONG_WORD = 14

/** A word as long as half a narrow column, with the signs of an address: no typesetter may hyphenate it. */
export function isUnbreakable(ink: Ink | undefined): boolean {
  return (
    ink !== undefined &&
    ink.text.length >= LONG_WORD &&
    /[/_.=&?%-]/u.test(ink.text) &&
    !ink.text.includes(' ')
  )
}

/**
 * One or two capitals far larger than any text: they stand on the second or third line that they begin the first of. With
 * others of their size beside them they are a heading drawn letter by letter.
 */
function dropCapsOf(ink: readonly Ink[]): ReadonlySet<Ink> {
  const large = ink
    .filter(({ size }) => size >= 20)
    .toSorted((a, b) => Math.round(b.y) - Math.round(a.y) || a.x0 - b.x0)
  const beside = (a: Ink, b: Ink | undefined): boolean =>
    b !== undefined &&
    Math.abs(a.y - b.y) < 0.1 * a.size &&
    b.size > 0.7 * a.size &&
    Math.max(b.x0 - a.x1, a.x0 - b.x1) < 1.2 * a.size
  return new Set(
    large.filter(
      (piece, at) =>
        piece.text.length <= 2 &&
        /^["“„«'‘]?\p{Lu}?$/u.test(piece.text) &&
        !beside(piece, large[at - 1]) &&
        !beside(piece, large[at + 1]),
    ),
  )
}

/** Raised and lowered pieces find their segment; drop caps the line that they begin. */
function attach(segments: readonly Segment[], caps: ReadonlySet<Ink>): Segment[] {
  const rows = new Map<number, Segment[]>()
  for (const segment of segments) {
    const key = Math.round(segment.y / BUCKET)
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [segment])
    else row.push(segment)
  }
  const hosts = new Map<Segment, Segment>()
  const guests = new Map<Segment, Segment[]>()
  // Smaller first: the exponent of an exponent finds the exponent before that one leaves.
  for (const guest of segments.toSorted((a, b) => a.size - b.size || a.letters - b.letters)) {
    const host = findHost(guest, rows, caps)
    if (host === undefined || hosts.has(host)) continue
    hosts.set(guest, host)
    const list = guests.get(host)
    if (list === undefined) guests.set(host, [guest])
    else list.push(guest)
  }
  const gather = (segment: Segment, depth: number): readonly Ink[] => {
    const own = guests.get(segment)
    if (own === undefined || depth > 4) return segment.ink
    return [...segment.ink, ...own.flatMap((guest) => gather(guest, depth + 1))]
  }
  const whole: Segment[] = []
  for (const segment of segments) {
    if (hosts.has(segment)) continue
    if (!guests.has(segment)) whole.push(segment)
    else {
      const ink = gather(segment, 0).toSorted((a, b) => a.x0 - b.x0 || a.x1 - b.x1)
      whole.push({ ...close({ ink }), y: segment.y, size: segment.size })
    }
  }
  return whole
}

/** In sizes of the host: how far to the side a marker may stand, and how far up or down. */
const BESIDE = 0.55
const BEFORE = 6
const LIFT = { least: 0.1, most: 0.8 }
const SINK = { least: 0.06, most: 0.5 }
/** A marker lifted without being smaller (groff's plain style, typed notes) is short and no word. */
const LIFTED_SIGN = /^[\p{Nd}\p{No}*†‡§¶#(),\s[\]a-z–-]{1,8}$/u

function findHost(
  guest: Segment,
  rows: ReadonlyMap<number, Segment[]>,
  caps: ReadonlySet<Ink>,
): Segment | undefined {
  const first = guest.ink[0]
  const cap = first !== undefined && guest.ink.length === 1 && caps.has(first)
  if (!cap && guest.letters > 40) return undefined
  // The host's size is not known yet: twice the guest's is as far as anything reaches.
  const [below, above] = cap ? [0.2 * guest.size, 0.9 * guest.size] : [1.6 * guest.size, 1 * guest.size]
  const lowest = Math.floor((guest.y - below) / BUCKET)
  const highest = Math.ceil((guest.y + above) / BUCKET)
  let best: Segment | undefined
  let bestCost = Infinity
  for (let key = lowest; key <= Math.min(highest, lowest + 60); key++) {
    const row = rows.get(key)
    if (row === undefined) continue
    for (let index = 0; index < Math.min(row.length, 3 * LOOKED_AT); index++) {
      const host = row[index]
      if (host === undefined || host === guest) continue
      const cost = cap ? capCost(guest, host) : markerCost(guest, host)
      if (cost < bestCost) [best, bestCost] = [host, cost]
    }
  }
  return best
}

function markerCost(guest: Segment, host: Segment): number {
  const beside = Math.max(host.x0 - guest.x1, guest.x0 - host.x1)
  const rise = (guest.y - host.y) / host.size
  if (beside > (isLabel(guest, host, rise) ? BEFORE : BESIDE) * host.size) return Infinity
  if (beside < 0 && liesOver(guest, host)) return Infinity
  const smaller = guest.size <= 0.92 * host.size
  const raised = rise >= LIFT.least && rise <= LIFT.most
  const lowered = -rise >= SINK.least && -rise <= SINK.most
  if (
    smaller
      ? !raised && !lowered
      : !(raised && rise >= 0.18 && rise <= 0.65 && guest.size <= 1.05 * host.size)
  )
    return Infinity
  if (
    !smaller &&
    (guest.letters >= host.letters || !LIFTED_SIGN.test(guest.ink.map(({ text }) => text).join('')))
  )
    return Infinity
  // A long word that is smaller and a little higher is the text of another column or a label in a picture.
  if (guest.letters > 12 && guest.letters > host.letters) return Infinity
  // Behind an address that runs over its column's edge stands the label of the next column's line.
  const stray = guest.x0 >= host.x1 && isUnbreakable(host.ink.at(-1)) ? 0.5 : 0
  return Math.max(0, beside) / host.size + Math.abs(Math.abs(rise) - 0.33) + (raised ? 0 : 0.4) + stray
}

/** Over the latter half of an address that runs into the next column: the label of a line there. */
function liesOver(guest: Segment, host: Segment): boolean {
  return host.ink.some(
    (ink) => (ink.x0 + ink.x1) / 2 < guest.x0 && ink.x1 > guest.x1 + 0.2 * host.size && isUnbreakable(ink),
  )
}

/** The raised label at a note's beginning, which justified text may push away from its first word. */
function isLabel(guest: Segment, host: Segment, rise: number): boolean {
  const before = host.ink.at(-1)?.rtl === true ? guest.x0 >= host.x1 : guest.x1 <= host.x0
  return (
    before &&
    rise >= 0.18 &&
    rise <= 0.6 &&
    guest.size <= 0.85 * host.size &&
    guest.ink.length <= 2 &&
    LIFTED_SIGN.test(guest.ink.map(({ text }) => text).join(''))
  )
}

/** A drop cap's top is the top of the first line, which begins right of it. */
function capCost(cap: Segment, host: Segment): number {
  const beside = host.x0 - cap.x1
  if (beside < -0.1 * cap.size || beside > 0.4 * cap.size || host.size > 0.7 * cap.size) return Infinity
  const off = Math.abs(cap.y + 0.7 * cap.size - (host.y + 0.7 * host.size)) / host.size
  return off <= 0.6 ? off : Infinity
}
