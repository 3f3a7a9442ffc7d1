/** Which of the label-like line beginnings of a list are its count: one way of setting, one edge, ascending numbers. */
import { heaviestChain } from '../../chain.ts'
import { classOf, follows, opens, type LabelStyle } from './label.ts'
import type { NoteStart } from './starts.ts'

const ALIGNED = 4
const LARGEST = 2_000

/** The starts that count, in order; empty where nothing does. A list may begin its count again (notes by chapter). */
export function findSequence(starts: readonly NoteStart[]): NoteStart[] {
  let best: NoteStart[] = []
  let bestScore = 0
  const byStyle = Map.groupBy(starts, ({ style }) => style)
  for (const [style, list] of byStyle) {
    const counted = countNumbers(list, style)
    // Two in a row say "list"; what does not count on is prose that happens to begin with numbers.
    const pairs = counted.filter((start, index) => {
      const before = counted[index - 1]
      return before !== undefined && follows(before.key, start.key)
    }).length
    const first = counted[0]
    const score = pairs + (first !== undefined && opens(first.key) ? 1 : 0)
    if (score > bestScore && pairs * 2 >= counted.length - 1) {
      best = counted
      bestScore = score
    }
  }
  const keys = starts.filter(({ style, key }) => style === 'bracket' && classOf(key) !== 'number')
  return keys.length > bestScore && keys.length > 1 ? alignedWith(keys) : best
}

function countNumbers(list: readonly NoteStart[], style: LabelStyle): NoteStart[] {
  const numbers = list.filter(({ key }) => classOf(key) === 'number' && Number(key) <= LARGEST)
  if (numbers.length === 0) return countOthers(list, style)
  const edges = edgesOf(numbers)
  const counted: NoteStart[] = []
  for (const part of splitAtRestarts(numbers)) {
    const points = part.map((start, marker) => ({
      note: Number(start.key),
      marker,
      weight: start.weight + (edges(start) ? ALIGNED : 0),
      start,
    }))
    counted.push(...heaviestChain(points, LARGEST + 1).map(({ start }) => start))
  }
  return counted
}

/** Roman numbers and letters that count on; signs and raised labels need not. */
function countOthers(list: readonly NoteStart[], style: LabelStyle): NoteStart[] {
  if (style === 'sign' || style === 'raised') return [...list]
  const counted: NoteStart[] = []
  for (const start of list) {
    const last = counted.at(-1)
    if (last === undefined ? opens(start.key) : follows(last.key, start.key)) counted.push(start)
  }
  return counted.length > 1 ? counted : []
}

/** "1" that is followed by its own "2" begins a new count. */
function splitAtRestarts(numbers: readonly NoteStart[]): NoteStart[][] {
  const parts: NoteStart[][] = []
  let current: NoteStart[] = []
  for (const [index, start] of numbers.entries()) {
    const next = numbers.slice(index + 1, index + 6).find(({ key }) => key === '2' || key === '1')
    if (
      start.key === '1' &&
      current.length > 0 &&
      (next?.key === '2' || next === undefined) &&
      current.some(({ key }) => key === '1')
    ) {
      parts.push(current)
      current = []
    }
    current.push(start)
  }
  if (current.length > 0) parts.push(current)
  return parts
}

/** Labels share their left edge, or (numbers set flush right) their right one; columns have edges of their own. */
function edgesOf(list: readonly NoteStart[]): (start: NoteStart) => boolean {
  const left = median(list.map(({ indent }) => indent))
  const right = median(list.map(rightEdge))
  return (start) => {
    const near = 0.8 * start.line.line.size
    return Math.abs(start.indent - left) < near || Math.abs(rightEdge(start) - right) < near
  }
}

function rightEdge({ indent, line, labelStart, labelEnd }: NoteStart): number {
  const piece = line.line.pieces[0]
  const width = piece === undefined ? 0 : (piece.x1 - piece.x0) / Math.max(1, piece.text.length)
  return indent + (labelEnd - labelStart) * width
}

function alignedWith(list: readonly NoteStart[]): NoteStart[] {
  const edges = edgesOf(list)
  return list.filter(edges)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
