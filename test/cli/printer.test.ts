/** Lines of results: all of them, in their order, few writes for many lines, and nobody is left in the dark where a write fails. */
import { expect, test, vi } from 'vitest'
import type { ReportLink, SharedReport } from '../../citations/index.ts'
import type { Output } from '../../src/cli/output.ts'
import { openPrinter } from '../../src/cli/printer.ts'
import type { RunSettings } from '../../src/cli/settings.ts'
import { link, run } from './formats/report.ts'

const settings: RunSettings = {
  format: 'ndjson',
  failOn: 'broken',
  concurrency: 8,
  quiet: false,
  cache: null,
  rejudge: false,
  ignoring: null,
  root: '/',
  stepSummary: null,
  signal: new AbortController().signal,
  interrupt: new AbortController().signal,
}
const PARTIAL = 'ibid: not complete: not every link was looked at'
const linkOf = (at: number, more = ''): ReportLink => link(`https://a.example/${at}${more}`)
const report: SharedReport = {
  run,
  documents: [],
  links: [],
  summary: { citations: 0, links: 0, ok: 0, broken: 0, unsure: 0 },
}

/** Takes what is written, or fails from the second write on. */
function paper({ fails = false } = {}): Output & { readonly writes: string[] } {
  const writes: string[] = []
  return {
    writes,
    write: async (text) => {
      await Promise.resolve()
      if (fails && writes.length > 0) throw new Error('nobody reads on')
      writes.push(text)
    },
    async end() {},
    async [Symbol.asyncDispose]() {},
  }
}
const urlsOf = (writes: readonly string[]): readonly unknown[] =>
  writes
    .join('')
    .trimEnd()
    .split('\n')
    // oxlint-disable-next-line no-unsafe-type-assertion -- the format that is being tested
    .map((line) => (JSON.parse(line) as { url?: string }).url)

test('many links at once => every line in its order, in few writes, and the end behind them', async () => {
  const output = paper()
  await using printer = await openPrinter(settings, output, false)
  const links = Array.from({ length: 500 }, (_, at) => linkOf(at))
  await Promise.all(links.map((one) => printer.link(one, [])))
  await printer.end(report, [])
  expect(urlsOf(output.writes)).toEqual([...links.map(({ url }) => url), undefined])
  expect(output.writes.length).toBeLessThan(50)
})

test('the first line => given to be written before anybody else has a turn', async () => {
  const output = paper()
  let asked = 0
  const counting = { ...output, write: async (text: string) => ((asked += 1), output.write(text)) }
  await using printer = await openPrinter(settings, counting, false)
  const printing = printer.link(linkOf(1), [])
  expect(asked).toBe(1)
  await printing
})

test('more than is gathered => written before anybody goes on', async () => {
  const output = paper()
  await using printer = await openPrinter(settings, output, false)
  await printer.link(linkOf(1, 'x'.repeat(70_000)), [])
  expect(urlsOf(output.writes)).toHaveLength(1)
})

test('a run that ends by a fault of its own => what was decided is written', async () => {
  const output = paper()
  const failed = (async () => {
    await using printer = await openPrinter(settings, output, false)
    await printer.link(linkOf(1), [])
    await printer.link(linkOf(2), [])
    throw new Error('elsewhere')
  })()
  await expect(failed).rejects.toThrow('elsewhere')
  expect(urlsOf(output.writes)).toEqual(['https://a.example/1', 'https://a.example/2'])
})

test('a write that fails => told to the next link and at the end', async () => {
  const output = paper({ fails: true })
  await using printer = await openPrinter(settings, output, false)
  await printer.link(linkOf(1, 'x'.repeat(70_000)), [])
  await expect(printer.link(linkOf(2, 'x'.repeat(70_000)), [])).rejects.toThrow('nobody reads on')
  await expect(printer.link(linkOf(3), [])).rejects.toThrow('nobody reads on')
  await expect(printer.end(report, [])).rejects.toThrow('nobody reads on')
})

const remark = { code: 'own-network-dns', message: 'Our resolver is out.\n::error::x', file: 'a.md', line: 2 }
test.each([
  ['csv', ['ibid: Our resolver is out. ::error::x (a.md:2)', PARTIAL]],
  ['junit', ['ibid: Our resolver is out. ::error::x (a.md:2)', PARTIAL]],
  ['gitlab', [PARTIAL]],
  ['json', []],
  ['sarif', []],
] as const)('%s => what its readers could not see there stands on standard error', async (format, lines) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  await using printer = await openPrinter({ ...settings, format }, paper(), false)
  await printer.end({ ...report, run: { ...run, complete: false }, remarks: [remark] }, [])
  expect(told.mock.calls.flat()).toEqual(lines)
  told.mockRestore()
})
