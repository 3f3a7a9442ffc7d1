/**
 * Footnotes: pairs the label-like line beginnings in the notes' places with the marker-like signs of the running text.
 * Both run in the same order, which tells a note from a line that begins with a number, and a marker from a power.
 */
import { heaviestChain, type Point } from '../../chain.ts'
import { classOf, follows, opens } from './label.ts'
import { SURE, type Marker } from './markers.ts'
import type { NoteStart } from './starts.ts'

/** One label of a marker: a marker may stand for several notes. */
export interface Sign {
  readonly marker: Marker
  readonly key: string
  /** Position among all signs. */
  readonly order: number
}

export interface Paired {
  readonly start: NoteStart
  readonly signs: readonly Sign[]
  readonly why: string
}

const SAME_PAGE = 8
const NEXT_PAGE = 1
const LINKED = 30
/** A start of this weight is linked to the text (starts.ts). */
const LINKED_BACK = 6
/** Of the earlier pages with the same label, this many are considered. */
const REACH = 3
/** Of the signs with one label near a note, this many are considered. */
const MOST_SIGNS = 60
/** Notes that must be counted through before a sign of a later page may name one of them once more, and its least weight. */
const LEAST_COUNTED = 4
const AGAIN = 9

export function signsOf(markers: readonly Marker[]): Sign[] {
  let order = 0
  return markers.flatMap((marker) => marker.labels.map(({ key }) => ({ marker, key, order: order++ })))
}

/** Is this the place that a marker's link leads to? Targets lie on the note's first line or above it (margins of its box). */
export function leadsTo({ target }: Marker, start: NoteStart): boolean {
  if (target === null || target.page !== start.line.line.page) return false
  if (target.y === null) return true
  const { baseline, size } = start.line.line
  return target.y > baseline - 2 * size && target.y < baseline + 6 * size
}

/** Does a marker set like this belong to a note that begins like that? Brackets and raised type are two countings. */
export function suits({ style }: Marker, start: NoteStart): boolean {
  if (style === 'bracket')
    return start.style !== 'raised' && start.style !== 'circled' && start.style !== 'sign'
  if (style === 'paren') return start.style === 'paren' || start.style === 'half'
  if (style === 'circled') return start.style !== 'bracket' && start.style !== 'sign'
  return true
}

interface Candidate extends Point {
  readonly sign: Sign
}

/** The starts that begin notes, in order, each with its signs. */
export function pairFootnotes(starts: readonly NoteStart[], signs: readonly Sign[]): Paired[] {
  const found = new Map<number, Sign>()
  for (const numeric of [true, false]) {
    const points = pointsFor(starts, signs, (key) => (classOf(key) === 'number') === numeric)
    const chain = heaviestChain(points, starts.length)
    for (const pair of dropStrays(starts, chain)) found.set(pair.note, pair.sign)
  }
  const why = new Map<number, string>()
  for (const index of found.keys())
    why.set(index, 'a marker with this label stands in the text in the same order')
  pairOutOfOrder(starts, signs, found, why)
  acceptInCount(starts, found, why)
  return collect(starts, signs, found, why)
}

function pointsFor(
  starts: readonly NoteStart[],
  signs: readonly Sign[],
  belongs: (key: string) => boolean,
): Candidate[] {
  const byKey = groupByKey(signs)
  const points: Candidate[] = []
  for (const [note, start] of starts.entries()) {
    if (!belongs(start.key) || isWord(start)) continue
    const all = byKey.get(start.key) ?? []
    const page = start.line.line.page
    // A sentence may run over to the next page with its marker, while the note stays.
    const end = countUntilPage(all, page + 1)
    for (let at = end - 1, others = 0; at >= Math.max(0, end - MOST_SIGNS) && others < REACH; at--) {
      const sign = all[at]
      if (sign === undefined) break
      const apart = page - sign.marker.line.line.page
      if (apart > 0) others++
      if (!suits(sign.marker, start)) continue
      const linked = leadsTo(sign.marker, start)
      // Letters and signs begin again on each page.
      if (apart > 1 && !linked && classOf(start.key) !== 'number') continue
      if (!linked && sign.marker.target !== null && sign.marker.target.page !== page) continue
      if (apart < 0 && (classOf(start.key) !== 'number' || start.line.block.role !== 'notes')) continue
      const near = apart === 0 ? SAME_PAGE : Math.abs(apart) === 1 ? NEXT_PAGE : 0
      const weight = Math.max(
        0.5,
        sign.marker.weight + start.weight + near + (linked ? LINKED : 0) - Math.min(apart, 5),
      )
      points.push({ note, marker: sign.order, weight: apart > 1 && !linked ? weight / 4 : weight, sign })
    }
  }
  return points
}

/** "i" and "v" at the beginning of a line are words unless they are linked to their marker. */
function isWord(start: NoteStart): boolean {
  return start.style === 'bare' && classOf(start.key) !== 'number' && start.weight < LINKED_BACK
}

function groupByKey(signs: readonly Sign[]): Map<string, Sign[]> {
  const byKey = new Map<string, Sign[]>()
  for (const sign of signs) {
    const list = byKey.get(sign.key)
    if (list === undefined) byKey.set(sign.key, [sign])
    else list.push(sign)
  }
  return byKey
}

/** How many of these signs stand on this page or before it. Asides are read late, but pages are in order. */
function countUntilPage(signs: readonly Sign[], page: number): number {
  let low = 0
  let high = signs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((signs[middle]?.marker.line.line.page ?? 0) <= page) low = middle + 1
    else high = middle
  }
  return low
}

/** A weak sign, or one on another page, counts only where the notes beside it continue the count. */
function dropStrays(starts: readonly NoteStart[], chain: readonly Candidate[]): Candidate[] {
  return chain.filter((pair, index) => {
    const start = starts[pair.note]
    if (start === undefined) return false
    if (leadsTo(pair.sign.marker, start)) return true
    const before = starts[chain[index - 1]?.note ?? -1]
    const after = starts[chain[index + 1]?.note ?? -1]
    const counted =
      (before !== undefined && follows(before.key, start.key)) ||
      (after !== undefined && follows(start.key, after.key)) ||
      (opens(start.key) && start.line.block.role === 'notes')
    const apart = start.line.line.page - pair.sign.marker.line.line.page
    if (apart > 1 || apart < 0) return counted
    return counted || (pair.sign.marker.weight >= SURE && apart === 0)
  })
}

/** Captions and boxes are read after their column, so their markers fall out of the order; the page still tells. */
function pairOutOfOrder(
  starts: readonly NoteStart[],
  signs: readonly Sign[],
  found: Map<number, Sign>,
  why: Map<number, string>,
): void {
  const used = new Set([...found.values()].map(({ order }) => order))
  const free = new Map<string, Sign>()
  for (const sign of signs) {
    const place = `${sign.marker.line.line.page} ${sign.key}`
    if (sign.marker.weight >= SURE && !used.has(sign.order) && !free.has(place)) free.set(place, sign)
  }
  for (const [index, start] of starts.entries()) {
    if (found.has(index)) continue
    const place = `${start.line.line.page} ${start.key}`
    const sign = free.get(place)
    if (sign === undefined || !suits(sign.marker, start) || (start.style === 'bare' && start.weight < 2))
      continue
    free.delete(place)
    found.set(index, sign)
    why.set(index, 'a marker with this label stands on the same page')
  }
}

/** Starts without a marker, between or behind notes whose count they continue in the same way of setting. */
function acceptInCount(
  starts: readonly NoteStart[],
  found: ReadonlyMap<number, Sign>,
  why: Map<number, string>,
): void {
  const accepted = new Set(found.keys())
  const accept = (index: number, reason: string): void => {
    accepted.add(index)
    why.set(index, reason)
  }
  acceptNext(starts, accepted, accept)
  let last: NoteStart | undefined
  for (let index = starts.length - 1; index >= 0; index--) {
    const start = starts[index]
    if (start === undefined) continue
    const near = last !== undefined && last.line.line.page - start.line.line.page <= 1
    if (
      !accepted.has(index) &&
      near &&
      last !== undefined &&
      alike(last, start) &&
      follows(start.key, last.key)
    )
      accept(index, 'the note after it continues its count')
    if (accepted.has(index)) last = start
  }
  acceptOnTrust(starts, accepted, accept)
  acceptNext(starts, accepted, accept)
}

function acceptNext(
  starts: readonly NoteStart[],
  accepted: ReadonlySet<number>,
  accept: (index: number, why: string) => void,
): void {
  let last: NoteStart | undefined
  for (const [index, start] of starts.entries()) {
    const near = last !== undefined && start.line.line.page - last.line.line.page <= 2
    if (
      !accepted.has(index) &&
      near &&
      last !== undefined &&
      alike(last, start) &&
      follows(last.key, start.key)
    )
      accept(index, 'continues the count of the note before it')
    if (accepted.has(index)) last = start
  }
}

/** In the notes' place a raised or bracketed label, or one before a source, needs no marker where nothing else is a note. */
function acceptOnTrust(
  starts: readonly NoteStart[],
  accepted: ReadonlySet<number>,
  accept: (index: number, why: string) => void,
): void {
  const settled = new Set([...accepted].map((index) => starts[index]?.line.blockIndex))
  let last: NoteStart | undefined
  for (const [index, start] of starts.entries()) {
    if (settled.has(start.line.blockIndex) || start.line.block.role !== 'notes') continue
    if (classOf(start.key) !== 'number' && start.style !== 'raised' && start.style !== 'sign') continue
    const fits =
      last !== undefined && last.line.blockIndex === start.line.blockIndex && follows(last.key, start.key)
    const sure =
      start.style === 'raised' || start.style === 'bracket' || start.style === 'circled' || start.weight >= 5
    const first = start.line.index === 0 || start.line.block.lines[0] === start.line.line
    if (fits || (first && sure)) {
      accept(index, 'a label in the notes’ place')
      last = start
    }
  }
}

/** Set in the same way and at the same edge. */
function alike(a: NoteStart, b: NoteStart): boolean {
  const sameEdge = Math.abs(a.indent - b.indent) <= 1.6 * b.line.line.size
  return (
    sameEdge &&
    (a.style === b.style || classOf(a.key) === 'sign') &&
    Math.abs(a.line.line.size - b.line.line.size) < 1.2
  )
}

function collect(
  starts: readonly NoteStart[],
  signs: readonly Sign[],
  found: ReadonlyMap<number, Sign>,
  why: ReadonlyMap<number, string>,
): Paired[] {
  const used = new Set([...found.values()].map(({ order }) => order))
  const again = new Map<string, number>()
  for (const index of why.keys()) {
    const start = starts[index]
    if (start !== undefined) again.set(`${start.line.line.page} ${start.key}`, index)
  }
  const earlier = citedAgain(starts, why)
  const more = new Map<number, Sign[]>()
  for (const sign of signs) {
    if (used.has(sign.order) || sign.marker.weight < SURE) continue
    const index = again.get(`${sign.marker.line.line.page} ${sign.key}`) ?? earlier(sign)
    const start = starts[index ?? -1]
    if (index === undefined || start === undefined || !suits(sign.marker, start)) continue
    const list = more.get(index)
    if (list === undefined) more.set(index, [sign])
    else list.push(sign)
  }
  return [...why]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([index, reason]) => {
      const start = starts[index]
      const first = found.get(index)
      const all = [...(first === undefined ? [] : [first]), ...(more.get(index) ?? [])]
      const inOrder = all.toSorted((a, b) => a.order - b.order)
      return start === undefined ? [] : [{ start, signs: inOrder, why: reason }]
    })
}

/**
 * A sign for a note of an earlier page ("4" once more, `\\footref`): where its link leads to the note, or where all notes of
 * the document are counted through and this label's stands behind.
 */
function citedAgain(
  starts: readonly NoteStart[],
  why: ReadonlyMap<number, string>,
): (sign: Sign) => number | undefined {
  const byKey = new Map<string, number[]>()
  for (const index of [...why.keys()].toSorted((a, b) => a - b)) {
    const key = starts[index]?.key ?? ''
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [index])
    else list.push(index)
  }
  const numbered = [...byKey].filter(([key]) => classOf(key) === 'number')
  const countedThrough = numbered.length >= LEAST_COUNTED && numbered.every(([, { length }]) => length === 1)
  return ({ marker, key }) => {
    const places = byKey.get(key) ?? []
    const linked = places.find((index) => {
      const start = starts[index]
      return (
        start !== undefined && marker.target !== null && marker.target.y !== null && leadsTo(marker, start)
      )
    })
    if (linked !== undefined) return linked
    const start = starts[places[0] ?? -1]
    const behind = start !== undefined && start.line.line.page < marker.line.line.page
    return countedThrough &&
      behind &&
      classOf(key) === 'number' &&
      marker.target === null &&
      marker.weight >= AGAIN
      ? places[0]
      : undefined
  }
}
