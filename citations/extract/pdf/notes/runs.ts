/**
 * Lists of notes without a heading: labelled lines that count 1, 2, 3 … and for whose labels sure markers wait in the text
 * before. A list of the text looks the same, so the run that is most like a list of notes takes the markers first.
 */
import type { Entry } from './entries.ts'
import { suits, type Sign } from './foot.ts'
import { follows, opens } from './label.ts'
import { untilGap, type NoteList } from './lists.ts'
import { SURE } from './markers.ts'
import type { Sheet, SheetLine } from './sheet.ts'
import type { NoteStart } from './starts.ts'

/** This share of a run's labels must be waited for. */
const AWAITED = 0.6

/** `waiting` are the signs for which no note was found, in order; `taken` the lines of notes that were. */
export function findRuns(
  sheet: Sheet,
  starts: readonly NoteStart[],
  waiting: readonly Sign[],
  taken: ReadonlySet<number>,
): NoteList[] {
  const free = new Map<string, Sign[]>()
  for (const sign of waiting) {
    if (sign.marker.weight < SURE) continue
    const list = free.get(sign.key)
    if (list === undefined) free.set(sign.key, [sign])
    else list.push(sign)
  }
  if (free.size === 0) return []
  const found: NoteStart[][] = []
  for (const run of runsOf(starts).toSorted((a, b) => likeness(b, free) - likeness(a, free))) {
    const named = run.flatMap((start) => waitingFor(start, free) ?? [])
    if (named.length === 0 || named.length < run.length * AWAITED) continue
    for (const sign of named)
      free.set(
        sign.key,
        (free.get(sign.key) ?? []).filter((other) => other !== sign),
      )
    found.push(run)
  }
  const inOrder = found.toSorted((a, b) => (a[0]?.labelStart ?? 0) - (b[0]?.labelStart ?? 0))
  return inOrder.map((run) => listOf(sheet, run, taken))
}

/** Labelled lines of one way of setting, each counting on from the one before. */
function runsOf(starts: readonly NoteStart[]): NoteStart[][] {
  const runs: NoteStart[][] = []
  for (const list of Map.groupBy(starts, ({ style }) => style).values()) {
    let run: NoteStart[] = []
    for (const start of list) {
      const before = run.at(-1)
      if (before !== undefined && follows(before.key, start.key)) run.push(start)
      // Lines between that do not count on ("2019 was …") are no part of the run and do not end it.
      else if (before === undefined || opens(start.key)) {
        if (run.length > 0) runs.push(run)
        run = [start]
      }
    }
    if (run.length > 0) runs.push(run)
  }
  return runs
}

/** How much a run is like notes: by what its lines say, and by being labelled in the way the markers are set. */
function likeness(run: readonly NoteStart[], free: ReadonlyMap<string, readonly Sign[]>): number {
  const weight = run.reduce((sum, start) => sum + start.weight, 0) / run.length
  const first = run[0]
  const marker = first === undefined ? undefined : waitingFor(first, free)?.marker
  return weight + (marker !== undefined && first !== undefined && marker.style === first.style ? 6 : 0)
}

/** The last sign before a start that waits for its label. */
function waitingFor(start: NoteStart, free: ReadonlyMap<string, readonly Sign[]>): Sign | undefined {
  const list = free.get(start.key) ?? []
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.marker.start ?? 0) < start.labelStart) low = middle + 1
    else high = middle
  }
  const sign = list[low - 1]
  return sign !== undefined && suits(sign.marker, start) ? sign : undefined
}

function listOf(sheet: Sheet, run: readonly NoteStart[], taken: ReadonlySet<number>): NoteList {
  const entries = run.map((start, index): Entry => {
    const stop = run[index + 1]?.line.index ?? sheet.lines.length
    const lines: SheetLine[] = []
    for (let at = start.line.index; at < stop; at++) {
      const line = sheet.lines[at]
      if (line === undefined || line.block.role === 'heading' || taken.has(at)) break
      const boxed = line.block.role === 'aside' && start.line.block.role !== 'aside'
      if (line.block.role !== 'furniture' && !boxed) lines.push(line)
    }
    return { start, lines: index === run.length - 1 ? untilGap(lines) : lines }
  })
  return {
    kind: 'endnote',
    entries,
    lines: entries.flatMap(({ lines }) => lines),
    why: 'a list whose numbers the text’s markers name',
  }
}
