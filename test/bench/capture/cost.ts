/**
 * What a piece of work costs: CPU seconds of this process and of the browser's whole group as /proc tells them (proc(5): own
 * and waited-for children's time), and the most memory they held for themselves at once.
 */
import { readFileSync } from 'node:fs'
import { groupMegabytes, groupMembers } from '../../../src/adapters/capturer/browser/process-group.ts'
import type { Page, Told } from './task.ts'

const TICKS = 100
const LOOK_MS = 400

/** Seconds of all live processes of these groups, with those of their children that ended. */
export function groupSeconds(leaders: readonly number[]): number {
  let ticks = 0
  for (const pid of leaders.flatMap((leader) => groupMembers(leader))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
      // utime, stime, cutime, cstime are fields 14 to 17; the third stands behind the name's bracket.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      for (const field of fields.slice(11, 15)) ticks += Number(field)
    } catch {
      // Ended meanwhile: its parent's sum has it.
    }
  }
  return ticks / TICKS
}

/** Does the pages of one turn; `leaders` are the process groups of its browsers. */
export async function measure(
  { urls, workers }: { readonly urls: readonly string[]; readonly workers: number },
  leaders: () => readonly number[],
  one: (url: string) => Promise<Page>,
): Promise<Told> {
  let peakMegabytes = 0
  const looking = setInterval(() => {
    const group = leaders().reduce((sum, leader) => sum + (groupMegabytes(leader) ?? 0), 0)
    peakMegabytes = Math.max(peakMegabytes, group + process.memoryUsage.rss() / 2 ** 20)
  }, LOOK_MS)
  const [began, own, group] = [performance.now(), ownSeconds(), groupSeconds(leaders())]
  const seen: Page[] = []
  const waiting = [...urls]
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) seen.push(await one(url))
  }
  await Promise.all(Array.from({ length: workers }, work))
  const milliseconds = performance.now() - began
  clearInterval(looking)
  const ours = ownSeconds() - own
  return {
    pages: seen.length,
    milliseconds,
    ownSeconds: ours,
    cpuSeconds: ours + groupSeconds(leaders()) - group,
    peakMegabytes,
    bytes: Math.max(...seen.map(({ bytes }) => bytes)),
    resources: Math.min(...seen.map(({ resources }) => resources)),
    steps: meanOf(seen.map(({ steps = {} }) => steps)),
    faults: seen.flatMap(({ fault }) => (fault === undefined || fault === null ? [] : [fault])),
  }
}

function ownSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function meanOf(steps: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const each of steps)
    for (const [name, value] of Object.entries(each)) sums[name] = (sums[name] ?? 0) + value / steps.length
  return sums
}
