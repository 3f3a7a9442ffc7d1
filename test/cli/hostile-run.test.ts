/** A run among hosts that want to hold it up ends by its deadline, knows of every link, and takes little from each. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ibid, type Ended } from './cli.ts'
import { kinds, openHostileHosts, type HostileHosts } from './hostile-hosts.ts'

const DEADLINE = 9
/** Starting Node and ending it on a machine that is busy with other things. */
const LEEWAY = 12
/**
 * What a page may take (policy), and what may stand in the buffers of two sockets when the reader turns away: as much as the
 * kernel gives them. What the probe itself takes is counted to the byte in adapters/probe/taken.test.ts.
 */
const MOST_TAKEN = 2_000_000 + mostBuffered('tcp_rmem') + mostBuffered('tcp_wmem')
const ALIKE = 3

/** The kernel's own bound in bytes; where it tells none, more than any is known to give. */
function mostBuffered(name: 'tcp_rmem' | 'tcp_wmem'): number {
  try {
    return Number(readFileSync(`/proc/sys/net/ipv4/${name}`, 'utf8').trim().split(/\s+/)[2])
  } catch {
    return 32_000_000
  }
}

interface Line {
  readonly url: string
  readonly outcome: 'ok' | 'broken' | 'unsure'
  readonly verdict: string
  readonly reason: string
}
interface Last {
  readonly run: { readonly complete: boolean }
  readonly summary: {
    readonly links: number
    readonly ok: number
    readonly broken: number
    readonly unsure: number
  }
}
let hosts: HostileHosts

beforeAll(async () => {
  hosts = await openHostileHosts()
})
afterAll(async () => {
  await hosts[Symbol.asyncDispose]()
})

/** One of each kind, then the second of each: whoever holds up its lane has been met by then. */
const urlsOf = (wanted: readonly string[]): readonly string[] =>
  Array.from({ length: ALIKE }, (_, index) =>
    wanted.map((kind) => `http://www${index}.${kind}.test/page`),
  ).flat()

async function check(urls: readonly string[], more: readonly string[]): Promise<Ended & { seconds: number }> {
  const began = performance.now()
  const mapping = ['--connect-to', `:80:127.0.0.1:${hosts.port}`]
  const args = ['check', '--urls', '-', '--format', 'ndjson', '--pace', 'off', ...mapping]
  const ended = await ibid([...args, ...more], { input: `${urls.join('\n')}\n` })
  return { ...ended, seconds: (performance.now() - began) / 1_000 }
}

/** The links as they were decided, and the line that ends the run. */
function read({ stdout, stderr }: Ended): { links: readonly Line[]; last: Last } {
  const lines = stdout.trimEnd().split('\n')
  const end = lines.pop() ?? ''
  if (!end.includes('"summary"'))
    throw new Error(`expected a last line with the summary, found "${end}" ${stderr}`)
  // oxlint-disable no-unsafe-type-assertion -- the format that is being tested
  return { links: lines.map((line) => JSON.parse(line) as Line), last: JSON.parse(end) as Last }
}

test.each(['never', 'auto'])(
  'hosts that are silent, drip, stream for ever, send bombs or ask for a day cost a run its deadline and no more: --browser %s',
  { timeout: 120_000 },
  async (browser) => {
    const urls = urlsOf(kinds)
    const more = ['--browser', browser, '--deadline', String(DEADLINE), '--concurrency', '20']
    const before = new Map(hosts.asked)
    const ended = await check(urls, more)
    const { links, last } = read(ended)

    expect(ended.seconds).toBeLessThan(DEADLINE + LEEWAY)
    expect(links.map(({ url }) => url).toSorted()).toEqual([...urls].toSorted())
    const count = (outcome: Line['outcome']): number =>
      links.filter((link) => link.outcome === outcome).length
    expect(last.summary).toMatchObject({
      links: urls.length,
      ok: count('ok'),
      broken: count('broken'),
      unsure: count('unsure'),
    })
    for (const { reason } of links) expect(reason).not.toBe('')
    expect(last.run.complete).toBe(links.every(({ verdict }) => verdict !== 'not-checked'))

    // A machine that is busy with other things may not come to the last ones; they say so.
    const reached = links.filter(({ verdict }) => verdict !== 'not-checked')
    const outcomesOf = (kind: string, of: readonly Line[] = reached): ReadonlySet<string> =>
      new Set(of.filter(({ url }) => url.includes(`.${kind}.`)).map(({ outcome }) => outcome))
    expect(outcomesOf('living')).toEqual(new Set(['ok']))
    expect(outcomesOf('gone')).toEqual(new Set(['broken']))
    // Nobody who is slow, or wants to be left alone, is dead.
    for (const kind of ['never-answers', 'drips-its-head', 'come-back-tomorrow', 'closed-till-tomorrow'])
      expect(outcomesOf(kind, links), kind).toEqual(new Set(['unsure']))
    // Who wants a day is left alone: each of these hosts is asked once and no more.
    for (const kind of ['come-back-tomorrow', 'closed-till-tomorrow'])
      expect((hosts.asked.get(kind) ?? 0) - (before.get(kind) ?? 0), kind).toBeLessThanOrEqual(ALIKE)
    expect(ended.code).toBe(1)

    for (const [kind, taken] of hosts.mostTaken) expect(taken, kind).toBeLessThan(MOST_TAKEN)
    expect([...hosts.asked.keys()].toSorted()).toEqual([...kinds].toSorted())
  },
)

test.each([
  { failOn: 'broken', code: 0 },
  { failOn: 'unsure', code: 1 },
])(
  'links that nobody answered for, --fail-on $failOn => exit code $code',
  { timeout: 60_000 },
  async ({ failOn, code }) => {
    const urls = urlsOf(['never-answers', 'come-back-tomorrow'])
    const ended = await check(urls, ['--browser', 'never', '--deadline', '3', '--fail-on', failOn])
    const { links, last } = read(ended)
    expect(links.length).toBe(urls.length)
    expect(last.summary.unsure).toBe(urls.length)
    expect(last.run.complete).toBe(false)
    expect(ended.code).toBe(code)
  },
)

test.each(['never', 'auto'])(
  'a document whose links hold it up => a whole report by the deadline, every note with its link: --browser %s',
  { timeout: 120_000 },
  async (browser) => {
    const urls = urlsOf(kinds)
    const notes = urls.map((url, index) => `[${index + 1}] ${url}`)
    const text = `${urls.map((_, index) => `It is so.[${index + 1}]`).join(' ')}\n\n${notes.join('\n')}\n`
    const began = performance.now()
    const args = ['check', '-', '--format', 'json', '--pace', 'off', '--browser', browser]
    const limits = ['--deadline', String(DEADLINE), '--concurrency', '20']
    const mapping = ['--connect-to', `:80:127.0.0.1:${hosts.port}`]
    const ended = await ibid([...args, ...limits, ...mapping], { input: text })
    expect((performance.now() - began) / 1_000).toBeLessThan(DEADLINE + LEEWAY)
    // oxlint-disable-next-line no-unsafe-type-assertion -- the format that is being tested
    const report = JSON.parse(ended.stdout) as Last & { links: readonly (Line & { citations: string[] })[] }
    expect(report.links.map(({ url }) => url)).toEqual(urls)
    expect(report.links.flatMap(({ citations }) => citations)).toHaveLength(urls.length)
    const { links, ok, broken, unsure } = report.summary
    expect(ok + broken + unsure).toBe(links)
    expect(report.run.complete).toBe(report.links.every(({ verdict }) => verdict !== 'not-checked'))
    for (const [kind, taken] of hosts.mostTaken) expect(taken, kind).toBeLessThan(MOST_TAKEN)
    expect(ended.code).toBe(1)
  },
)
