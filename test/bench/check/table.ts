/** Rounds into medians, medians into a table with the goals beside them. */
import type { Measured, Measuring } from './contest.ts'

export interface Contestant {
  readonly name: string
  readonly rounds: readonly Measuring[]
}
export interface Line extends Omit<Measured, 'wall' | 'work'> {
  readonly name: string
  readonly failed: string | null
  /** Links a second with the process's start and end, and of the work alone. */
  readonly linksPerSecond: number
  readonly workLinksPerSecond: number
}

export function lineOf({ name, rounds }: Contestant, links: number): Line {
  const done = rounds.filter((round) => 'wall' in round)
  const failed = rounds.find((round) => 'failed' in round)?.failed ?? null
  const of = (pick: (round: Measured) => number): number => median(done.map(pick))
  return {
    name,
    failed: done.length === 0 ? failed : null,
    linksPerSecond: of(({ wall }) => (links * 1_000) / wall),
    workLinksPerSecond: of(({ work }) => (links * 1_000) / work),
    cpuSeconds: of(({ cpuSeconds }) => cpuSeconds),
    peakBytes: of(({ peakBytes }) => peakBytes),
    ok: of(({ ok }) => ok),
    broken: of(({ broken }) => broken),
    unsure: of(({ unsure }) => unsure),
  }
}

export function table(lines: readonly Line[]): string {
  const bare = lines[0]?.workLinksPerSecond ?? Number.NaN
  const bareWall = lines[0]?.linksPerSecond ?? Number.NaN
  const head = [
    '',
    'links/s',
    'of bare',
    'work links/s',
    'of bare',
    'CPU s',
    'peak MB',
    'ok',
    'broken',
    'unsure',
  ]
  const rows = lines.map((line) =>
    line.failed === null
      ? [
          line.name,
          line.linksPerSecond.toFixed(0),
          percent(line.linksPerSecond / bareWall),
          line.workLinksPerSecond.toFixed(0),
          percent(line.workLinksPerSecond / bare),
          line.cpuSeconds.toFixed(2),
          (line.peakBytes / 2 ** 20).toFixed(0),
          String(line.ok),
          String(line.broken),
          String(line.unsure),
        ]
      : [line.name, `did not run: ${line.failed}`],
  )
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows.filter(({ length }) => length > 2)].map((row) => row[at]?.length ?? 0), 0),
  )
  widths[0] = Math.max(...rows.map(([name = '']) => name.length))
  return [head, ...rows]
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n')
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}

function percent(share: number): string {
  return Number.isNaN(share) ? '' : `${(share * 100).toFixed(0)} %`
}
