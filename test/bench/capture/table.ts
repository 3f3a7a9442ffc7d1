/** Rounds into medians, medians into a table. */
import { median } from '../check/table.ts'
import type { Outcome } from './contest.ts'
import type { Told } from './task.ts'

export interface Line {
  readonly name: string
  readonly failed: string | null
  readonly pagesPerMinute: number
  readonly cpuPerPage: number
  /** Of that, the process's own. */
  readonly ownPerPage: number
  readonly peakMegabytes: number
  readonly bytes: number
  /** The fewest of any page in any round. */
  readonly resources: number
  readonly steps: Readonly<Record<string, number>>
  readonly faults: readonly string[]
}

/** Costs are means over all turns, so that a page weighs the same in each; speeds medians of the turns. */
export function lineOf(name: string, outcomes: readonly Outcome[]): Line {
  const done = outcomes.filter((outcome): outcome is Told => 'cpuSeconds' in outcome)
  const failed = outcomes.find((outcome) => 'failed' in outcome)?.failed ?? null
  const of = (pick: (told: Told) => number): number => median(done.map(pick))
  const sum = (pick: (told: Told) => number): number => done.reduce((all, each) => all + pick(each), 0)
  return {
    name,
    failed: done.length === 0 ? failed : null,
    pagesPerMinute: of(({ pages, milliseconds }) => (pages * 60_000) / milliseconds),
    cpuPerPage: sum(({ cpuSeconds }) => cpuSeconds) / sum(({ pages }) => pages),
    ownPerPage: sum(({ ownSeconds }) => ownSeconds) / sum(({ pages }) => pages),
    peakMegabytes: Math.max(...done.map(({ peakMegabytes }) => peakMegabytes)),
    bytes: of(({ bytes }) => bytes),
    resources: Math.min(...done.map(({ resources }) => resources)),
    steps: Object.fromEntries(
      Object.keys(done[0]?.steps ?? {}).map((step) => [step, of(({ steps }) => steps[step] ?? 0)]),
    ),
    faults: done.flatMap(({ faults }) => faults),
  }
}

export function table(lines: readonly Line[], records: number): string {
  const head = ['', 'pages/min', 'CPU s/page', 'of it node', 'peak MB', 'MB a page', 'resources', 'not whole']
  const rows = lines.map((line) =>
    line.failed === null
      ? [
          line.name,
          line.pagesPerMinute.toFixed(1),
          line.cpuPerPage.toFixed(2),
          line.ownPerPage.toFixed(2),
          line.peakMegabytes.toFixed(0),
          (line.bytes / 1e6).toFixed(2),
          `${line.resources} of ${records}`,
          String(line.faults.length),
        ]
      : [line.name, `did not run: ${line.failed}`],
  )
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows.filter(({ length }) => length > 2)].map((row) => row[at]?.length ?? 0)),
  )
  widths[0] = Math.max(...rows.map(([name = '']) => name.length))
  const faults = [
    ...new Set(lines.flatMap(({ name, faults: told }) => told.map((fault) => `${name}: ${fault}`))),
  ]
  return [
    ...[head, ...rows].map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    ),
    ...faults,
  ].join('\n')
}
