/** What a run shows while it goes and how it ends: progress on a terminal alone, our own network told apart, a step's summary. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { colours, paintFor, plain } from '../../src/cli/formats/paint.ts'
import { tameLog } from '../../src/web/log-line.ts'
import { openProgress } from '../../src/cli/progress.ts'
import { rateOf } from '../../src/looking.ts'
import { readConfig } from '../../src/config.ts'
import { ibid } from './cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-running-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('progress is one line written over itself, and gone at the end', () => {
  vi.useFakeTimers()
  const written: string[] = []
  const stream = { write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream
  const progress = openProgress({ stream, paint: plain, hostsWaiting: () => 3 })
  progress.total(40)
  for (const outcome of ['ok', 'ok', 'broken', 'unsure'] as const) progress.link(outcome)
  vi.advanceTimersByTime(130)
  progress.end()
  progress.end()
  vi.useRealTimers()
  expect(written).toEqual(['\r\u001b[2K4/40 · 2 ok · 1 broken · 1 unsure · 3 hosts waiting', '\r\u001b[2K'])
})

test.each([
  [40, '4/40 · 2 ok · 1 broken · 1 unsure'],
  [30, '4/40 · 2 ok · 1 broken'],
  [4, '4/40'],
])('progress on a terminal of %i columns => %j, once while nothing changes', (columns, line) => {
  vi.useFakeTimers()
  const written: string[] = []
  // oxlint-disable-next-line no-unsafe-type-assertion -- only `write` and `columns` are used of it
  const stream = { columns, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream
  const progress = openProgress({ stream, paint: plain, hostsWaiting: () => 3 })
  progress.total(40)
  for (const outcome of ['ok', 'ok', 'broken', 'unsure'] as const) progress.link(outcome)
  vi.advanceTimersByTime(500)
  vi.useRealTimers()
  progress.end()
  expect(written[0]).toBe(`\r\u001b[2K${line}`)
  expect(written).toHaveLength(2)
})

test.each([
  [true, {}, colours],
  [false, {}, plain],
  [true, { NO_COLOR: '1' }, plain],
  [true, { NO_COLOR: '' }, colours],
  [true, { TERM: 'dumb' }, plain],
])('a terminal: %s, %j => its paint', (isTTY, environment, paint) => {
  expect(paintFor({ isTTY }, environment)).toBe(paint)
})

test.each([
  ['::error::x', ': :error::x'],
  ['a\n  ::set-output::x', 'a\n  : :set-output::x'],
  ['x ##[error]y ##vso[z]', 'x # #[error]y # #vso[z]'],
  ['https://a.example/#a::b ##x', 'https://a.example/#a::b ##x'],
])('in a log %j => %j', (text, tamed) => {
  expect(tameLog(text)).toBe(tamed)
})

test.each([
  ['4/2', { aSecond: 4, atOnce: 2 }],
  ['0.5/1', { aSecond: 0.5, atOnce: 1 }],
  ['off', { aSecond: Infinity, atOnce: Infinity }],
])('--pace %s => %j', (written, rate) => {
  expect(rateOf(readConfig({ IBID_PACE: written }).IBID_PACE)).toEqual(rate)
})
test.each(['fast', '4', '0/2', '4/0', '-1/2', '4/2/1'])(
  '--pace %s => invalid-configuration',
  async (written) => {
    expect(() => readConfig({ IBID_PACE: written })).toThrow(/IBID_PACE/)
  },
)

test.each([
  [['--browser', 'maybe'], /IBID_BROWSER/],
  [['--archives', 'ftp://x'], /Expected off, wayback or the address of a TimeGate/],
  [['--rejudge'], /Expected --cache FILE beside --rejudge/],
  [['--ignore-file', 'none'], /Expected a readable file for --ignore-file, found "none": no such file/],
  [['--user-agent', 'a\nb: c'], /Expected plain letters on one line for --user-agent, found "a b: c"/],
  [['--output', 'no/where.json'], /for --output, found "no\/where\.json": no such folder/],
  [['--cache', '.'], /Expected a file that can be read and written for --cache/],
])(
  'ibid check %j => wrong use, one sentence',
  async (args, says) => {
    await writeFile(join(folder, 'list.txt'), 'http:///\n')
    const ended = await ibid(['check', '--urls', 'list.txt', ...args], { cwd: folder })
    expect(ended.stderr).toMatch(says)
    expect([ended.code, ended.stderr.trim().split('\n').length]).toEqual([2, 1])
  },
  60_000,
)

test('unrelated sites that fail alike are our own network: unreachable, one line, exit 3', async () => {
  const hosts = Array.from({ length: 12 }, (_, at) => `https://site-${at}-of-many.com/page`)
  const args = ['check', '--urls', '-', '--dns-server', '127.0.0.1:1', '--pace', 'off', '--concurrency', '12']
  const ended = await ibid([...args, '--format', 'json'], { input: `${hosts.join('\n')}\n` })
  const report = JSON.parse(ended.stdout) as {
    links: { verdict: string; outcome: string; reasonCode: string }[]
    remarks: { code: string; message: string }[]
  }
  expect(new Set(report.links.map(({ verdict, outcome }) => `${verdict} ${outcome}`))).toEqual(
    new Set(['unreachable unsure']),
  )
  expect(report.remarks).toMatchObject([{ code: expect.stringMatching(/^own-network-/) as string }])
  expect(ended.code).toBe(3)
}, 120_000)

test('github => the summary of the step as Markdown, paths from the root of the checkout', async () => {
  await writeFile(join(folder, 'a.md'), 'A [dead](http:///dead) link.\n')
  const env = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), GITHUB_WORKSPACE: join(folder, '..') }
  const ended = await ibid(['check', 'a.md', '--format', 'github'], { cwd: folder, env })
  expect(ended.stdout).toMatch(
    /^::error file=ibid-running-\w+\/a\.md,line=1,col=10,endLine=1,endColumn=22,title=invalid/,
  )
  const summary = await readFile(env.GITHUB_STEP_SUMMARY, 'utf8')
  expect(summary).toContain('**1 broken**')
  expect(ended.stdout).not.toContain('### Broken')
}, 60_000)

test('looks are kept and judged again without any network', async () => {
  const list = { input: 'http:///dead\nmailto:a@b.example\n' }
  const first = await ibid(['check', '--urls', '-', '--format', 'ndjson', '--cache', 'looks'], {
    ...list,
    cwd: folder,
  })
  expect(first.code).toBe(1)
  const again = await ibid(['check', '--urls', '-', '--format', 'json', '--cache', 'looks', '--rejudge'], {
    input: 'http:///dead\nhttps://new.example/\n',
    cwd: folder,
  })
  expect(JSON.parse(again.stdout)).toMatchObject({
    run: { complete: false },
    links: [{ verdict: 'invalid' }, { verdict: 'not-checked' }],
  })
}, 60_000)
