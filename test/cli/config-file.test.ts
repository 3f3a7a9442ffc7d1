/** `ibid.conf`: what the command line would say, line by line; nothing that reaches beyond the run; `ibid init` writes one. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fileOptions, parseConfigFile, withConfigFile } from '../../src/cli/config-file.ts'
import { parseIgnoreFile } from '../../src/cli/ignore-file.ts'
import { command as init, configText, ignoreText } from '../../src/cli/init.ts'
import { apiKey } from '../../src/cli/keys-api.ts'
import { runHelp, runOptions } from '../../src/cli/options.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-config-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(() => vi.restoreAllMocks())

test.each([
  ['', {}],
  ['# a comment\n\nfail-on = unsure\n', { 'fail-on': 'unsure' }],
  ['\ufefffail-on=never # until Monday\r\npace = off\r\n', { 'fail-on': 'never', 'pace': 'off' }],
  ['quiet-run = yes\nconcurrency = 2', { 'quiet-run': true, 'concurrency': '2' }],
  ['quiet-run = no', { 'quiet-run': false }],
  [
    'user-agent = Links/1 (+https://example.org/#bot)',
    { 'user-agent': 'Links/1 (+https://example.org/#bot)' },
  ],
])('%j => %j', (text, options) => {
  expect(parseConfigFile(text)).toEqual(options)
})

test.each([
  ['fail-on = always', /line 1: fail-on: Expected --fail-on broken\|unsure\|never, found "always"/],
  ['\n\npace = fast', /line 3: pace: .*requests a second/],
  ['deadline = 0', /line 1: deadline: Expected --deadline between 1 and 86400/],
  ['colour = red', /line 1: no option of this file, "colour"/],
  ['fail-on broken', /line 1: no "option = value", "fail-on broken"/],
  ['pace =', /line 1: no value for "pace"/],
  ['pace = off\npace = 1/1', /line 2: "pace" for the second time/],
  ['quiet-run = maybe', /line 1: quiet-run: .*yes\|no/],
  ['a = 1\n'.repeat(9), /line 5: .* and 4 more; e\.g\. fail-on = broken/],
  ['#'.repeat(70_000), /found more than 64 KiB/],
])('%j => which line, what was expected, an example', (text, says) => {
  expect(() => parseConfigFile(text, 'x.conf')).toThrow(says)
  expect(() => parseConfigFile(text, 'x.conf')).toThrow(/Expected "option = value" lines in "x\.conf"/)
})

test.each([
  'connect-to',
  'dns-server',
  'ca-file',
  'proxy',
  'proxy-resolves',
  'allow-address',
  'output',
  'cache',
  'ignore-file',
  'urls',
  'config',
  'fix',
])('%s, which reaches beyond the run => no option of the file', (name) => {
  expect(() => parseConfigFile(`${name} = x`)).toThrow(/no option of this file/)
})

test('the command line wins, what it leaves open the file says; a file that is named has to be there', async () => {
  const path = join(folder, 'own.conf')
  await writeFile(path, 'fail-on = never\npace = off\n')
  expect(await withConfigFile({ 'config': path, 'fail-on': 'unsure' })).toEqual({
    'config': path,
    'fail-on': 'unsure',
    'pace': 'off',
  })
  await expect(withConfigFile({ config: join(folder, 'none.conf') })).rejects.toThrow(
    /Expected a readable file for --config, found .*none\.conf": no such file; e\.g\. --config ibid\.conf/,
  )
})

test('ibid init => two files whose every example is read, and what is there stays', async () => {
  const project = join(folder, 'project')
  await mkdir(project)
  const here = process.cwd()
  const told = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    process.chdir(project)
    expect(await init([])).toBe(0)
    await writeFile('.ibidignore', 'old.example # reason: mine\n')
    expect(await init([])).toBe(0)
  } finally {
    process.chdir(here)
  }
  expect(told.mock.calls.flat()).toEqual([
    'wrote ibid.conf',
    'wrote .ibidignore',
    'kept ibid.conf, which is there already',
    'kept .ibidignore, which is there already',
  ])
  expect(await readFile(join(project, '.ibidignore'), 'utf8')).toBe('old.example # reason: mine\n')
  const examples = configText.replaceAll(/^#(?=[a-z-]+ = )/gm, '')
  expect(Object.keys(parseConfigFile(examples)).toSorted()).toEqual(Object.keys(fileOptions).toSorted())
  expect([parseConfigFile(configText), parseIgnoreFile(ignoreText)]).toEqual([{}, []])
  expect(parseIgnoreFile(ignoreText.replaceAll(/^# {3}/gm, ''))).toHaveLength(2)
})

test('every option of the file is one of the command line, and the help names each of those', () => {
  expect(Object.keys(fileOptions).filter((name) => !Object.hasOwn(runOptions, name))).toEqual([])
  const helped = Object.keys(runHelp).map((name) => name.split(' ', 1).join())
  expect(helped.toSorted()).toEqual(
    Object.keys(runOptions)
      .filter((name) => name !== 'help')
      .toSorted(),
  )
})

test('ibid keys api generate => another key each time, long enough; anything else is wrong use', () => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  apiKey('generate', [])
  apiKey('generate', [])
  const keys = told.mock.calls.flat()
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/)
  expect(new Set(keys).size).toBe(2)
  for (const [act, more] of [
    [undefined, []],
    ['list', []],
    ['generate', ['two']],
  ] as const)
    expect(() => apiKey(act, more)).toThrow(
      /Expected "generate" after keys api, found ".*e\.g\. ibid keys api generate/,
    )
})
