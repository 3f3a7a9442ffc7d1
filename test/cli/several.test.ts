/** What `ibid archive` prints of several documents can be read by whoever reads one: JSON is JSON, and XML has one root. */
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { buildReport } from '../../citations/index.ts'
import { formats, type Format } from '../../src/cli/formats/encoder.ts'
import { openPrinter } from '../../src/cli/printer.ts'
import { tellSeveral, type ToldRun } from '../../src/cli/several.ts'
import type { RunSettings } from '../../src/cli/settings.ts'
import { citation, extraction, link, run } from './formats/report.ts'

const settings: RunSettings = {
  format: 'json',
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
const DEAD = 'https://a.example/dead'
const told = (path: string, complete: boolean): ToldRun => {
  const cited = extraction([citation('c1', DEAD)], { name: 'notes.md' })
  const report = buildReport({ ...run, id: path, complete }, cited, [link(DEAD)])
  return { report, source: { extraction: cited, path } }
}
const runs = [told('docs/a/notes.md', true), told('docs/b/notes.md', false)]

async function printed(format: Format, some: readonly ToldRun[]): Promise<string> {
  const writes: string[] = []
  const output = {
    write: async (text: string) => void writes.push(text),
    async end() {},
    async [Symbol.asyncDispose]() {},
  }
  await using printer = await openPrinter({ ...settings, format }, output, false)
  const several = tellSeveral(format, some.length, printer)
  for (const one of some) await several.add(one)
  await several.end()
  return writes.join('')
}

test('json => a list of the reports, each with its own run; one alone is no list', async () => {
  const list = JSON.parse(await printed('json', runs)) as {
    run: { id: string }
    document: { path: string }
  }[]
  expect(list.map(({ run: { id }, document: { path } }) => [id, path])).toEqual([
    ['docs/a/notes.md', 'docs/a/notes.md'],
    ['docs/b/notes.md', 'docs/b/notes.md'],
  ])
  expect(JSON.parse(await printed('json', runs.slice(0, 1)))).toMatchObject({
    run: { id: 'docs/a/notes.md' },
  })
})

test('junit, sarif, gitlab and html => one text with the places of all, complete where all are', async () => {
  const parser = new SaxesParser()
  const suites: unknown[] = []
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'testsuite') suites.push(attributes['name'])
  })
  parser.write(await printed('junit', runs)).close()
  expect(suites).toEqual(['docs/a/notes.md', 'docs/b/notes.md'])
  const sarif = JSON.parse(await printed('sarif', runs)) as {
    runs: { results: unknown[]; invocations: { executionSuccessful: boolean }[] }[]
  }
  expect(sarif.runs).toHaveLength(1)
  expect(sarif.runs[0]?.results).toHaveLength(2)
  expect(sarif.runs[0]?.invocations[0]?.executionSuccessful).toBe(false)
  const gitlab = JSON.parse(await printed('gitlab', runs)) as { location: { path: string } }[]
  expect(gitlab.map(({ location: { path } }) => path)).toEqual(['docs/a/notes.md', 'docs/b/notes.md'])
  const html = await printed('html', runs)
  expect(html.match(/<!doctype html>/g)).toHaveLength(1)
  for (const { source } of runs) expect(html).toContain(source.path)
})

// Rows of the other two are printed as links are decided.
test.each(formats.filter((format) => format !== 'ndjson' && format !== 'csv'))(
  '%s => names both documents',
  async (format) => {
    const text = await printed(format, runs)
    for (const { source } of runs) expect(text).toContain(source.path)
  },
)
