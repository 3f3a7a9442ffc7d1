/**
 * The notes of a document, wherever they stand: footnotes with what the next page holds of them, endnotes, sources. Says
 * which lines are whose and which signs of the text point to which note; what the notes cite is read by drafts.ts.
 */
import { heaviestChain } from '../../chain.ts'
import { leadsTo, pairFootnotes, signsOf, suits, type Sign } from './foot.ts'
import { findPlace, readFootnotes } from './footnotes.ts'
import { findHeadedLists, type NoteList } from './lists.ts'
import { SURE, type Marker } from './markers.ts'
import { signReasons, type PdfNote } from './pdf-note.ts'
import { findRuns } from './runs.ts'
import type { LinePart, Sheet, SheetLine } from './sheet.ts'
import type { NoteStart } from './starts.ts'

export interface Notes {
  /** In the order of the document. */
  readonly notes: readonly PdfNote[]
  /** Lines that are no running text. */
  readonly lines: ReadonlySet<number>
  /** Signs that surely look like markers and for which no note was found. */
  readonly orphans: readonly Sign[]
}

export function findNotes(
  sheet: Sheet,
  starts: ReadonlyMap<number, NoteStart>,
  markers: readonly Marker[],
): Notes {
  const all = [...starts.values()]
  const signs = signsOf(markers)
  const headed = findHeadedLists(sheet, starts, new Set())
  const listed = new Set(headed.flatMap(({ lines }) => lines.map(({ index }) => index)))
  const outside = signs.filter(({ marker }) => !listed.has(marker.line.index))
  const place = findPlace(sheet, starts, (line) => listed.has(line))
  const inPlace = all.filter(({ line }) => place.blocks.has(line.blockIndex) && !listed.has(line.index))
  const footnotes = readFootnotes(sheet, pairFootnotes(inPlace, outside), place)
  const { paired } = footnotes
  const used = new Set(paired.flatMap((pair) => pair.signs.map(({ order }) => order)))
  const lines = new Set([...listed, ...footnotes.lines])
  let waiting = outside.filter(({ order, marker }) => !used.has(order) && !lines.has(marker.line.index))
  const fromLists = pairLists(headed, waiting)
  for (const { signs: own } of fromLists) for (const { order } of own) used.add(order)
  waiting = waiting.filter(({ order }) => !used.has(order))
  const free = all.filter(({ line }) => !lines.has(line.index))
  const runs = findRuns(sheet, free, waiting, lines)
  for (const run of runs) for (const { index } of run.lines) lines.add(index)
  waiting = waiting.filter(({ marker }) => !lines.has(marker.line.index))
  const fromRuns = pairLists(runs, waiting)
  for (const { signs: own } of fromRuns) for (const { order } of own) used.add(order)
  const notes = [...footnotes.notes, ...fromLists, ...fromRuns].toSorted((a, b) => placeOf(a) - placeOf(b))
  return {
    notes,
    lines,
    orphans: waiting.filter(({ order, marker }) => !used.has(order) && marker.weight >= SURE),
  }
}

function placeOf({ start, parts }: PdfNote): number {
  return start?.labelStart ?? parts[0]?.start ?? 0
}

/**
 * Pairs the entries of lists with the text's signs. Sources are cited in any order and again and again, so a label is
 * enough; where a label stands more than once (notes by chapter) the order of both decides, and weak signs always need it.
 */
function pairLists(lists: readonly NoteList[], signs: readonly Sign[]): PdfNote[] {
  const entries = lists.flatMap((list) => list.entries.map((entry) => ({ list, entry })))
  const byKey = new Map<string, number[]>()
  for (const [index, { entry }] of entries.entries()) {
    if (entry.start === null) continue
    const places = byKey.get(entry.start.key)
    if (places === undefined) byKey.set(entry.start.key, [index])
    else places.push(index)
  }
  const points = signs.flatMap((sign) =>
    (byKey.get(sign.key) ?? []).slice(0, 60).flatMap((note) => {
      const start = entries[note]?.entry.start ?? null
      if (start === null || !suits(sign.marker, start)) return []
      const weight = sign.marker.weight + (leadsTo(sign.marker, start) ? 30 : 0)
      return [{ note, marker: sign.order, weight, sign }]
    }),
  )
  const inOrder = new Map(heaviestChain(points, entries.length).map(({ sign, note }) => [sign.order, note]))
  const counted = besideOthers(inOrder)
  const own = new Map<number, Sign[]>()
  let near = 0
  for (const sign of signs) {
    const places = byKey.get(sign.key) ?? []
    const linked = places.find((note) => leadsToEntry(sign, entries[note]?.entry.start ?? null))
    let note = linked ?? inOrder.get(sign.order)
    if (note === undefined && sign.marker.weight >= SURE) {
      const suiting = places.filter((place) => {
        const start = entries[place]?.entry.start ?? null
        return start !== null && suits(sign.marker, start)
      })
      note = nearest(suiting, near)
    }
    if (note === undefined) continue
    if (sign.marker.weight < SURE && linked === undefined && !counted.has(note)) continue
    near = note
    const list = own.get(note)
    if (list === undefined) own.set(note, [sign])
    else list.push(sign)
  }
  return entries.map(({ list, entry }, index): PdfNote => {
    const { start, lines } = entry
    const found = own.get(index) ?? []
    return {
      key: start?.key ?? '',
      number: start?.printed ?? '',
      kind: list.kind,
      start,
      parts: partsOf(lines, start),
      signs: found,
      reasons: [{ signal: 'listed', weight: 6, detail: list.why }, ...signReasons(found, start)],
    }
  })
}

function leadsToEntry({ marker }: Sign, start: NoteStart | null): boolean {
  const y = marker.target?.y ?? null
  return start !== null && y !== null && leadsTo(marker, start)
}

/** The place nearest to the note that was cited last: within one chapter's notes all labels differ. */
function nearest(places: readonly number[], near: number): number | undefined {
  let best: number | undefined
  for (const place of places)
    if (best === undefined || Math.abs(place - near) < Math.abs(best - near)) best = place
  return best
}

/** Notes whose neighbour in the list has a sign in the chain too: there a weak sign (a power, a glued number) counts. */
function besideOthers(inOrder: ReadonlyMap<number, number>): Set<number> {
  const paired = new Set(inOrder.values())
  return new Set([...paired].filter((note) => paired.has(note - 1) || paired.has(note + 1)))
}

function partsOf(lines: readonly SheetLine[], start: NoteStart | null): LinePart[] {
  return lines.flatMap((line) => {
    const from = start !== null && start.line.index === line.index ? start.textStart : line.start
    return from < line.end ? [{ line, start: from, end: line.end }] : []
  })
}
