/** `ibid check --fix` as somebody runs it: what the web and an archive say ends up in the document, and nothing else does. */
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageBody, startMementoServer, type MementoServer } from '../../fakes/memento-server.ts'
import { ibid } from '../cli.ts'

const DEAD = 'http://dead.example/reports/2019'
const COPY = `http://archive.example/web/20190601120000/${DEAD}`
let folder: string
let web: Server
let archive: MementoServer
let network: readonly string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-fix-command-'))
  web = createServer((request, response) => {
    const place = `${request.headers.host}${request.url}`
    if (place === 'moved.example/old')
      response.writeHead(301, { location: 'http://moved.example/new/place' }).end()
    else if (place === 'moved.example/new/place')
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageBody('The new place'))
    else
      response
        .writeHead(404, { 'content-type': 'text/html' })
        .end('<title>404 Not Found</title><h1>Not Found</h1>')
  }).listen(0, '127.0.0.1')
  await once(web, 'listening')
  archive = await startMementoServer({
    'archive.example': { mementos: [{ url: DEAD, at: '20190601120000', body: pageBody('Report of 2019') }] },
  })
  const bound = web.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  network = [
    '--connect-to',
    `archive.example:80:127.0.0.1:${archive.port}`,
    '--connect-to',
    `:80:127.0.0.1:${port}`,
    '--archives',
    'http://archive.example/timegate/',
    '--browser',
    'never',
    '--pace',
    'off',
  ]
})
afterAll(async () => {
  web.closeAllConnections()
  web.close()
  await archive[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

const TEXT = `Rivers [rose](http://moved.example/old) and [fell](${DEAD}).\n`
const check = async (args: readonly string[]) => ibid(['check', ...network, ...args], { cwd: folder })

test('moved pages and copies are written in, told with their places, and the build is green again', async () => {
  await writeFile(join(folder, 'a.md'), TEXT)
  const plain = await check(['a.md', '--format', 'json'])
  expect(plain.code).toBe(1)
  const dry = await check(['a.md', '--fix', '--dry-run'])
  expect([dry.code, await readFile(join(folder, 'a.md'), 'utf8')]).toEqual([1, TEXT])
  expect(dry.stderr).toContain(
    'would fix a.md:1:15 http://moved.example/old -> http://moved.example/new/place',
  )
  const fixed = await check(['a.md', '--fix'])
  expect(fixed.stderr).toContain(`fixed a.md:1:52 ${DEAD} -> ${COPY} (a copy of 2019-06-01)`)
  expect(fixed.stderr).toContain('2 addresses in 1 file were changed.')
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(
    `Rivers [rose](http://moved.example/new/place) and [fell](${COPY}).\n`,
  )
  expect(fixed.code).toBe(0)
}, 120_000)

test('several documents, one of them no text => the texts are fixed, the other is told of', async () => {
  await writeFile(join(folder, 'b.txt'), `So it was.[1]\n\n[1] ${DEAD}\n`)
  await writeFile(join(folder, 'c.md'), TEXT)
  const fixed = await check(['b.txt', 'c.md', '--fix', '--format', 'ndjson'])
  expect(fixed.stderr).toContain('3 addresses in 2 files were changed.')
  expect(await readFile(join(folder, 'b.txt'), 'utf8')).toBe(`So it was.[1]\n\n[1] ${COPY}\n`)
  for (const line of fixed.stdout.trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow()
}, 120_000)

test.each([
  [
    ['--archives', 'off'],
    /\nibid: no archive was asked for copies of what is broken; e\.g\. --archives wayback\n$/,
  ],
  [
    ['--quiet-run'],
    /no archive was asked for copies of what is broken; e\.g\. the same without --quiet-run\n$/,
  ],
])(
  'a broken link beside --fix, and %j => that no archive was asked is said, not only that no copy is known',
  async (more, says) => {
    await writeFile(join(folder, 'd.md'), `Rivers [fell](${DEAD}).\n`)
    const ended = await check(['d.md', '--fix', '--dry-run', ...more])
    expect(ended.stderr).toMatch(/^Nothing would be changed: /)
    expect(ended.stderr).toMatch(says)
    expect(ended.code).toBe(1)
  },
  60_000,
)

test.each([
  [['report.pdf', '--fix'], /Expected text documents beside --fix .*, found "report\.pdf" in PDF/],
  [['-', '--fix'], /Expected files beside --fix, found "stdin\./],
  [['--urls', 'list.txt', '--fix'], /Expected documents beside --fix, found --urls/],
  [['a.md', '--fix', '--cache', 'looks', '--rejudge'], /found --rejudge/],
  [['a.md', '--dry-run'], /Expected --fix beside --dry-run/],
])(
  'ibid check %j => wrong use in one sentence, and nobody is asked',
  async (args, says) => {
    await writeFile(join(folder, 'a.md'), TEXT)
    await writeFile(join(folder, 'list.txt'), `${DEAD}\n`)
    await writeFile(join(folder, 'report.pdf'), smallPdf)
    const asked = archive.requests.length
    const ended = await ibid(['check', ...args, ...network], { cwd: folder, input: TEXT })
    expect(ended.stderr).toMatch(says)
    expect([ended.code, ended.stdout, ended.stderr.trim().split('\n').length]).toEqual([2, '', 1])
    expect(archive.requests.length).toBe(asked)
  },
  60_000,
)

/** One page with one line, as small as readers bear it. */
const smallPdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj',
  '4 0 obj<</Length 52>>stream',
  `BT /F 9 Tf 10 50 Td (${DEAD}) Tj ET`,
  'endstream endobj',
  '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
  'trailer<</Root 1 0 R>>',
].join('\n')
