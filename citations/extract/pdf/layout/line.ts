/** From segments to a Line: pieces in reading order, blanks told by what was drawn and by distance, raised type marked. */
import type { Line, Piece } from '../flow.ts'
import type { Ink } from './ink.ts'
import { countDirections, readInOrder, type Placed } from './ink-order.ts'
import { close, type Segment } from './segment.ts'

export interface Room {
  readonly page: number
  readonly column: number
  readonly left: number
  readonly right: number
  /** The direction of the text around. */
  readonly rtl: boolean
  /** The page draws its blanks: distance alone must be clear to be one. */
  readonly blanksDrawn?: boolean
}

/** In sizes. A word blank of a tightly set line is 0.2, a kern between letters stays below 0.1. */
const BLANK = 0.14
/** Letters set to whole pixels (Pango) stand apart by up to 0.16. */
const CLEAR_BLANK = 0.19
const CJK = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u
const FIRST_CJK = '\u1100'
const HANGUL = /[\u1100-\u11ff\uac00-\ud7af]/u
/** Between ideographs no blank is written; lines are spaced out by up to this much to be flush. */
const CJK_BLANK = 0.8
/** How far a baseline must be off to be raised or lowered, in sizes of the line. */
const OFF = 0.09
const DESCENT = 0.22

export function makeLine(segments: readonly Segment[], room: Room): Line {
  const ink = segments.flatMap((segment) => segment.ink).toSorted((a, b) => a.x0 - b.x0 || a.x1 - b.x1)
  const { y, size, x0, x1 } = mainOf(segments)
  const { ltr, rtl } = countDirections(ink)
  // In right-to-left text a line of Latin is still read from the right, where its label stands.
  const isRtl = room.rtl ? rtl > 0 || ltr === 0 || startsRight(x0, x1, room) : rtl > ltr
  const pieces = piecesOf(readInOrder(ink, isRtl), y, size, room.blanksDrawn === true ? CLEAR_BLANK : BLANK)
  return {
    page: room.page,
    column: room.column,
    box: [x0, y - DESCENT * size, x1 - x0, size],
    baseline: y,
    size,
    pieces,
    left: Math.min(room.left, x0),
    right: Math.max(room.right, x1),
    rtl: isRtl,
  }
}

/** Baseline and size of the segment with the most letters; the larger one of two. */
function mainOf(segments: readonly Segment[]): Segment {
  let main: Segment | undefined
  let [x0, x1] = [Infinity, -Infinity]
  for (const segment of segments) {
    x0 = Math.min(x0, segment.x0)
    x1 = Math.max(x1, segment.x1)
    if (main === undefined || segment.letters > main.letters) main = segment
  }
  return { ...(main ?? close({ ink: [] })), x0, x1 }
}

function startsRight(x0: number, x1: number, { left, right }: Room): boolean {
  // The further lines of an entry stand in from the right by its label's room.
  return right - x1 <= Math.max(x0 - left, 0.12 * (right - left))
}

/** A piece that the next ink may belong to. */
type Growing = Omit<Piece, 'text' | 'x0' | 'x1'> & { text: string; x0: number; x1: number }

function piecesOf(placed: readonly Placed[], y: number, size: number, least: number): readonly Piece[] {
  const wide = spacedBy(placed)
  const pieces: Growing[] = []
  let open: Growing | null = null
  let last: Ink | null = null
  for (const { ink, distance } of placed) {
    const gap = last !== null && distance !== null && hasBlank(last, ink, distance, wide, least)
    const piece = pieceOf(ink, y, size, gap)
    if (open !== null && last !== null && isOne(open, piece, distance ?? Infinity)) {
      open.text = gap ? `${open.text} ${piece.text}` : open.text + piece.text
      open.x0 = Math.min(open.x0, piece.x0)
      open.x1 = Math.max(open.x1, piece.x1)
    } else {
      open = piece
      pieces.push(piece)
    }
    last = ink
  }
  // Without the room that a grown list keeps.
  return pieces.slice()
}

function pieceOf(ink: Ink, y: number, size: number, gap: boolean): Growing {
  const rise = (ink.y - y) / size
  const smaller = ink.size < 0.95 * size
  // A drop cap hangs from the line's top: lower, and not lowered.
  const lowered = rise < -OFF && ink.size < 1.3 * size
  const { text, x0, x1, bold, italic, tags, element, link } = ink
  return {
    text,
    x0,
    x1,
    size: ink.size,
    raised: rise > (smaller ? OFF : 1.6 * OFF),
    lowered,
    bold,
    italic,
    tags,
    element,
    gap,
    link,
  }
}

/** Merged where nothing tells them apart, but not over a gap that could part two cells: places stay exact enough. */
function isOne(a: Piece, b: Piece, distance: number): boolean {
  return (
    a.raised === b.raised &&
    a.lowered === b.lowered &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.link === b.link &&
    a.element === b.element &&
    Math.abs(a.size - b.size) < 0.05 * b.size &&
    distance < b.size &&
    a.tags.length === b.tags.length
  )
}

function hasBlank(a: Ink, b: Ink, distance: number, wide: number, least: number): boolean {
  // Markers are narrower than the blank around them: the larger type's blank counts.
  const size = Math.max(a.size, b.size)
  // An oversized initial: the rest of its word stands at the distance that its own size asks for.
  if (a.size > 1.7 * b.size && a.text.length <= 2)
    return distance > 0.45 * b.size && /^\p{Lu}\p{Ll}/u.test(b.text)
  const last = a.text.charAt(a.text.length - 1)
  const first = b.text.charAt(0)
  if (last >= FIRST_CJK && first >= FIRST_CJK && areIdeographs(last, first))
    return distance > Math.max(CJK_BLANK, wide) * size
  const drawn =
    (b.x0 >= a.x0 ? a.blankRight || b.blankLeft : a.blankLeft || b.blankRight) && distance > -0.2 * size
  if (wide > 0) return distance > wide * Math.min(a.size, b.size)
  return drawn || distance > least * Math.min(size, 1.5 * Math.min(a.size, b.size))
}

function areIdeographs(last: string, first: string): boolean {
  return CJK.test(last) && CJK.test(first) && !HANGUL.test(last) && !HANGUL.test(first)
}

const SPACED_RUN = 4

/** Spaced-out letters, drawn one by one: the distance that parts words here, in sizes. 0 for ordinary setting. */
function spacedBy(placed: readonly Placed[]): number {
  const distances: number[] = []
  let row = 0
  for (const { ink, distance } of placed) {
    row = ink.text.length === 1 && distance !== null && distance > 0 ? row + 1 : 0
    if (row > 0 && distance !== null) distances.push(distance / ink.size)
  }
  if (distances.length < SPACED_RUN || distances.length < 0.7 * (placed.length - 1)) return 0
  distances.sort((a, b) => a - b)
  const usual = distances[distances.length >> 1] ?? 0
  // A short line of ideographs that is stretched from edge to edge has more white than letters.
  const most = placed.filter(({ ink }) => CJK.test(ink.text)).length > 0.5 * placed.length ? 3 : 1
  return usual < BLANK * 0.7 || usual > most ? 0 : usual * 1.45 + 0.04
}
