/** `--cache` and `--rejudge` as their user meets them: two builds on one file, a mistyped name, a file that is something else. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ibid } from './cli.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-cache-'))
  await writeFile(join(folder, 'notes.md'), 'The dam [broke](http://one.example/page).\n')
  await writeFile(join(folder, 'odd.md'), 'The dam [held](http:///odd).\n')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const page = `<!doctype html><title>Harbour</title><h1>Harbour</h1><p>${'It was dredged each winter. '.repeat(40)}</p>`

test('two builds at once on one file => the next finds the looks of both', async () => {
  const waiting: ServerResponse[] = []
  let asked = 0
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html')
    if (request.url !== '/page') return response.writeHead(404).end('<h1>Not found</h1>')
    waiting.push(response)
    // Nobody is answered before both have come: each has opened the file by then, and neither has closed it.
    asked += 1
    if (asked >= 2) for (const one of waiting.splice(0)) one.end(page)
    return response
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const options = [
    '--browser',
    'never',
    '--connect-to',
    `:80:127.0.0.1:${port}`,
    '--cache',
    'looks',
    '--format',
    'ndjson',
  ]
  const check = (host: string) =>
    ibid(['check', '--urls', '-', ...options], { cwd: folder, input: `http://${host}.example/page\n` })
  expect((await Promise.all([check('one'), check('two')])).map(({ code }) => code)).toEqual([0, 0])
  server.close()
  const again = await ibid(['check', '--urls', '-', ...options, '--rejudge'], {
    cwd: folder,
    input: 'http://one.example/page\nhttp://two.example/page\n',
  })
  expect(again.stderr).toBe('')
  const verdicts = again.stdout.trimEnd().split('\n').slice(0, 2)
  expect(verdicts.map((line) => (JSON.parse(line) as { verdict: string }).verdict)).toEqual([
    'alive',
    'alive',
  ])
  expect((await readdir(folder)).toSorted()).toEqual(['looks', 'notes.md', 'odd.md'])
}, 60_000)

const kept = (args: readonly string[] = []) =>
  ibid(['check', 'odd.md', '--cache', 'looks', ...args], { cwd: folder })

test.each(['json', 'csv', 'ndjson'])(
  '--rejudge with a mistyped --cache, in %s => which file and that there is none, exit 2, and none is made',
  async (format) => {
    const ended = await ibid(['check', 'notes.md', '--cache', 'lokos', '--rejudge', '--format', format], {
      cwd: folder,
    })
    expect(ended.stderr).toMatch(
      /^ibid: Expected a file of looks that an earlier run kept for --cache, found "lokos": no such file; e\.g\. [^\n]+\n$/,
    )
    expect([ended.code, ended.stdout]).toEqual([2, ''])
    expect((await readdir(folder)).toSorted()).toEqual(['notes.md', 'odd.md'])
  },
  60_000,
)

test('--rejudge where the file holds looks at other links alone => what was expected and found, exit 2', async () => {
  await kept()
  const ended = await ibid(['check', 'notes.md', '--cache', 'looks', '--rejudge'], { cwd: folder })
  expect(ended.stderr).toMatch(
    /Expected looks at the link in "looks" for --rejudge, found none among the 1 look that it holds; e\.g\./,
  )
  expect([ended.code, ended.stdout]).toEqual([2, ''])
  const list = await ibid(['check', '--urls', '-', '--cache', 'looks', '--rejudge', '--format', 'ndjson'], {
    cwd: folder,
    input: 'http://a.example/\nhttp://b.example/\n',
  })
  expect(list.stderr).toMatch(
    /Expected looks at the 2 links in "looks" for --rejudge, found none among the 1 look/,
  )
  expect(list.code).toBe(2)
}, 60_000)

test('--rejudge through another network than the looks => says so, exit 2; through the same => their verdict', async () => {
  await kept()
  const before = await readFile(join(folder, 'looks'), 'utf8')
  const other = await kept(['--rejudge', '--connect-to', ':80:127.0.0.1:9'])
  expect(other.stderr).toMatch(/found looks at 1 of them, all through another network or from another place/)
  expect(other.code).toBe(2)
  const same = await kept(['--rejudge'])
  expect(same.stdout).toMatch(/✗ invalid/)
  expect([same.code, same.stderr]).toEqual([1, ''])
  expect(await readFile(join(folder, 'looks'), 'utf8')).toBe(before)
}, 60_000)

test.each([
  ['notes.md', /found "notes\.md": lines of something else; e\.g\. --cache \.ibid-cache\./],
  ['pipe', /found "pipe": a device or a pipe/],
])(
  '--cache %s => wrong use, and the file stays what it is',
  async (cache, says) => {
    // No device of this machine: whoever is root would replace it where this test fails.
    await promisify(execFile)('mkfifo', [join(folder, 'pipe')])
    const ended = await ibid(['check', 'odd.md', '--cache', cache], { cwd: folder })
    expect(ended.stderr).toMatch(says)
    expect([ended.code, ended.stdout]).toEqual([2, ''])
    expect(await readFile(join(folder, 'notes.md'), 'utf8')).toMatch(/^The dam \[broke\]/)
    expect((await readdir(folder)).toSorted()).toEqual(['notes.md', 'odd.md', 'pipe'])
  },
  60_000,
)
