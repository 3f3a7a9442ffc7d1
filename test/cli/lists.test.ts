/** Lists of URLs: told as they are decided, flat in memory, whatever stands in them; ended by Ctrl-C with what was seen. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSeen } from '../../src/cli/seen.ts'
import { readUrls } from '../../src/cli/url-list.ts'
import { ibid } from './cli.ts'

const launcher = resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'ibid.js')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-lists-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Line {
  readonly url?: string
  readonly verdict?: string
  readonly citations?: readonly string[]
  readonly run?: { readonly complete: boolean }
  readonly summary?: { readonly citations: number; readonly links: number }
}
const linesOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

test('every kind of bad address is judged and named, a repeat is one link', async () => {
  const input = [
    '# a comment',
    '',
    `http:///${'x'.repeat(99_000)}`,
    `https://${'a'.repeat(100_500)}.example/`,
    'http://a.example:99999/',
    'http://a\u0000b.example/',
    'http://[::1',
    'mailto:a@b.example',
    'javascript:alert(1)',
    'data:text/html,<script>x</script>',
    'http://127.0.0.1/',
    'http://user:pw@10.0.0.1/',
    'ｈｔｔｐ://x',
    '\u202ehttp://',
    '=cmd()',
    '::error::x',
    'mailto:a@b.example',
  ].join('\n')
  const ended = await ibid(['check', '--urls', '-', '--format', 'ndjson'], { input })
  expect(ended.stderr).toBe('')
  const lines = linesOf(ended.stdout)
  const last = lines.pop()
  expect(last?.summary).toMatchObject({ citations: 15, links: 14 })
  expect(lines).toHaveLength(14)
  const verdictOf = (start: string) => lines.find(({ url }) => url?.startsWith(start))?.verdict
  expect(verdictOf('http:///xxx')).toMatch(/^(?:invalid|unsupported)$/)
  expect(verdictOf('https://aaa')).toMatch(/^(?:invalid|unsupported)$/)
  expect(verdictOf('http://a.example:99999/')).toBe('invalid')
  expect(verdictOf('mailto:')).toBe('unsupported')
  expect(verdictOf('javascript:')).toBe('unsupported')
  expect(verdictOf('http://127.0.0.1/')).toBe('unsafe')
  expect(ended.code).toBe(1)
}, 60_000)

test('csv => a head and a row for each; a format that keeps all says so of a list beyond its bound', async () => {
  const csv = await ibid(['check', '--urls', '-', '--format', 'csv'], {
    input: 'mailto:a@b.example\nhttp:///\n',
  })
  expect(csv.stdout.split('\r\n').slice(0, 3)).toEqual([
    expect.stringMatching(/^"outcome","verdict"/),
    expect.stringMatching(/"mailto:a@b\.example".*"urls",1,1,/),
    expect.stringMatching(/"http:\/\/\/".*"urls",2,1,/),
  ])
  await writeFile(join(folder, 'long.txt'), 'mailto:a@b.example\n'.repeat(100_001))
  const long = await ibid(['check', '--urls', 'long.txt', '--format', 'sarif'], { cwd: folder })
  expect(long.stderr).toMatch(
    /Expected at most 100000 URLs for a format that prints all of them at the end.*--format ndjson/,
  )
  expect(long.code).toBe(2)
}, 60_000)

test('an empty list is wrong use', async () => {
  const ended = await ibid(['check', '--urls', '-', '--format', 'ndjson'], { input: '# nothing\n' })
  expect(ended.stderr).toMatch(/Expected one URL a line in standard input, found none/)
  expect(ended.code).toBe(2)
}, 60_000)

const utf16 = (words: string, order: 'le' | 'be'): Buffer => {
  const wide = Buffer.from(`\ufeff${words}`, 'utf16le')
  return order === 'le' ? wide : wide.swap16()
}
test.each<[string, string | Buffer]>([
  ['LF', 'http://a.example/1\nhttp://a.example/é\n'],
  ['CRLF and a byte order mark', '\ufeffhttp://a.example/1\r\n\r\nhttp://a.example/é'],
  ['UTF-16 as PowerShell writes it', utf16('http://a.example/1\r\nhttp://a.example/é\r\n', 'le')],
  ['UTF-16, the other order', utf16('http://a.example/1\nhttp://a.example/é', 'be')],
])('a list with %s => its two addresses', async (_name, content) => {
  const path = join(folder, 'encoded.txt')
  await writeFile(path, content)
  const urls: string[] = []
  for await (const { url } of readUrls(path)) urls.push(url)
  expect(urls).toEqual(['http://a.example/1', 'http://a.example/é'])
})

test.each([
  ['nowhere.txt', /Expected a readable list of URLs, found "nowhere\.txt": no such file/],
  ['.', /Expected a readable list of URLs, found "\.": a folder/],
])('--urls %s => which, and why', async (path, says) => {
  await expect(readUrls(path)[Symbol.asyncIterator]().next()).rejects.toThrow(says)
})

test('what was met before is known, up to a bound, whatever its order', () => {
  const seen = createSeen(1 << 10)
  for (let at = 0; at < 512; at++) expect(seen.add(`u${at}`)).toBe(true)
  for (let at = 0; at < 512; at++) expect(seen.add(`u${at}`)).toBe(false)
  // Beyond the bound nothing more is remembered, and nothing is lost.
  expect([seen.add('new'), seen.add('new'), seen.add('u1')]).toEqual([true, true, false])
  const growing = createSeen()
  for (let at = 0; at < 100_000; at++) growing.add(`u${at}`)
  expect([growing.add('u99999'), growing.add('v')]).toEqual([false, true])
})

test.each([
  ['ndjson', ['--urls', 'hang.txt']],
  ['json', ['--urls', 'hang.txt']],
])(
  'Ctrl-C ends a run in %s with what was seen: not complete, the rest not-checked, exit 3',
  async (format, args) => {
    const server = createServer((socket) => socket.on('error', () => {}))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const urls = Array.from({ length: 4 }, (_, at) => `http://h${at}.example:8080/`)
    await writeFile(join(folder, 'hang.txt'), `mailto:a@b.example\n${urls.join('\n')}\n`)
    const options = [...args, '--format', format, '--connect-to', `::127.0.0.1:${port}`, '--concurrency', '2']
    const child = spawn(process.execPath, [launcher, 'check', ...options], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [out, err] = [text(child.stdout), text(child.stderr)]
    await once(server, 'connection')
    const began = performance.now()
    child.kill('SIGINT')
    await once(child, 'close')
    server.close()
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(await err).toMatch(/SIGINT: ending with what was seen/)
    const printed = await out
    if (format === 'json') {
      const report = JSON.parse(printed) as { run: { complete: boolean }; links: { verdict: string }[] }
      expect(report.run.complete).toBe(false)
      expect(report.links.map(({ verdict }) => verdict)).toEqual([
        'unsupported',
        ...urls.map(() => 'not-checked'),
      ])
    } else {
      const lines = linesOf(printed)
      expect(lines.at(-1)?.run?.complete).toBe(false)
      expect(
        lines.slice(0, -1).filter(({ verdict }) => verdict === 'not-checked').length,
      ).toBeGreaterThanOrEqual(2)
    }
    expect(child.exitCode).toBe(3)
  },
  60_000,
)
