/**
 * `npm run bench:check`: how fast links are checked, beside a bare undici loop and linkinator over the same list, in one
 * run, round about. `--n` links (5000), `--rounds` (3), `--only mixed|secure|first|requests`, `--json`. Nothing is asserted: what a
 * machine can do is told by the bare loop beside it.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contend, contendByCli, type Measuring } from './check/contest.ts'
import { firstResult } from './check/first-result.ts'
import { mixedLinks, secureLinks } from './check/links.ts'
import type { ServedAt } from './check/server.ts'
import { requestsPerLink } from './check/requests.ts'
import { lineOf, median, table, type Line } from './check/table.ts'
import type { Task } from './check/task.ts'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const [count, rounds] = [Number(values.n), Number(values.rounds)]
if (!(count > 0) || !(rounds > 0))
  throw new Error('Expected --n and --rounds above 0; e.g. --n 5000 --rounds 3.')

type Way = readonly [name: string, run: (task: Task, room: string) => Promise<Measuring>]
const bare: Way = ['bare undici', (task, room) => contend('bare.ts', task, room)]
const cli: Way = ['ibid check', contendByCli]
const whole: Way = ['its run, in process', (task, room) => contend('engine.ts', task, room, ['run'])]
const stage: Way = ['its check stage alone', (task, room) => contend('engine.ts', task, room, ['stage'])]
const peer: Way = ['linkinator', (task, room) => contend('peer.ts', task, room)]

const room = await mkdtemp(join(tmpdir(), 'ibid-bench-'))
const [server, at] = await serve()
try {
  const web = { http: at.http, https: at.https, root: at.root, concurrency: 64 }
  const page = pageOf(count)
  const told: Record<string, unknown> = { count, rounds, cores: availableParallelism(), load: loadavg() }
  if (wants('mixed')) {
    const task = { ...web, links: mixedLinks(count), page }
    told['mixed'] = await contest(`${count} links over 16 sites`, task, [bare, cli, whole, stage, peer])
  }
  if (wants('secure')) {
    const task = { ...web, links: secureLinks(count), page }
    told['secure'] = await contest(`${count} https sites, a link each`, task, [bare, cli, whole, stage])
  }
  if (wants('first')) told['first'] = await first({ ...web, links: mixedLinks(20), page })
  if (wants('requests')) {
    const { links, requests, led, mean } = await requestsPerLink(1_000)
    told['requests'] = { links, requests, led, mean }
    say(
      `\n# requests: ${mean.toFixed(3)} a link (goal 1.15) over ${links} links of an ordinary web; ${led} redirects besides`,
    )
  }
  told['loadAfter'] = loadavg()
  if (values.json) console.log(JSON.stringify(told, null, 1))
} finally {
  const gone = once(server, 'exit')
  server.kill()
  await gone
  await rm(room, { recursive: true, force: true })
}

function pageOf(links: number): string {
  return `http://list.test/list/${links}`
}

function wants(part: string): boolean {
  return values.only === undefined || values.only === part
}

/** Round about, so that a busy minute of the machine is everybody's. */
async function contest(title: string, task: Task, ways: readonly Way[]): Promise<readonly Line[]> {
  say(`\n# ${title}: median of ${rounds}, load ${loadOf()}\n`)
  const seen = new Map<string, Measuring[]>()
  // Once for nothing, so that everybody's compiled code is kept.
  for (const [, run] of ways) await run({ ...task, page: pageOf(20), links: task.links.slice(0, 20) }, room)
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of ways) seen.set(name, [...(seen.get(name) ?? []), await run(task, room)])
  const lines = [...seen].map(([name, measured]) => lineOf({ name, rounds: measured }, task.links.length))
  say(table(lines))
  const [limit, ours] = lines
  const theirs = lines.find(({ name }) => name === 'linkinator')
  if (limit !== undefined && ours?.failed === null) {
    const ratio = (line: Line): string => (ours.linksPerSecond / line.linksPerSecond).toFixed(2)
    const besides =
      theirs === undefined ? '' : `, ${ratio(theirs)} times linkinator (goal 2.5), 200 MB at most`
    say(
      `\nibid check: ${ratio(limit)} of bare undici (goal ${theirs === undefined ? '0.80' : '0.60'})${besides}`,
    )
  }
  return lines
}

/** Each start but the very first finds its compiled code kept. */
async function first(task: Task): Promise<{ milliseconds: number; all: readonly (number | null)[] }> {
  const all: (number | null)[] = []
  for (let start = 0; start < 2 * rounds + 1; start++) all.push(await firstResult(task, room))
  const milliseconds = median(all.slice(1).filter((time) => time !== null))
  const each = all.map((time) => (time === null ? 'none' : time.toFixed(0))).join(', ')
  // The command line did not run: why is told by the parts before.
  if (Number.isNaN(milliseconds)) say('\n# first result: none came')
  else
    say(
      `\n# first result of ${task.links.length} links: ${milliseconds.toFixed(0)} ms (goal 400); ${each}; load ${loadOf()}`,
    )
  return { milliseconds, all }
}

async function serve(): Promise<readonly [ChildProcess, ServedAt]> {
  const child = fork(join(import.meta.dirname, 'check', 'server.ts'), [String(count)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  // oxlint-disable-next-line no-unsafe-type-assertion -- what server.ts sends once it listens
  const [served] = (await once(child, 'message')) as [ServedAt]
  return [child, served]
}

function say(text: string): void {
  if (!values.json) console.log(text)
}

function loadOf(): string {
  return `${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} cores`
}
