/** `--since REF`: only what stands on changed lines is looked at; git is asked, never let act. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readHunks } from '../../src/cli/git.ts'
import { siftExtraction, siftSince } from '../../src/cli/since.ts'
import { ibid } from './cli.ts'
import { citation, extraction } from './formats/report.ts'

test.each([
  ['@@ -1,0 +2,3 @@\n+a\n+b\n+c\n', [{ first: 2, end: 5 }]],
  [
    '@@ -7 +7 @@ heading\n-a\n+b\n@@ -9 +9,2 @@\n',
    [
      { first: 7, end: 8 },
      { first: 9, end: 11 },
    ],
  ],
  ['@@ -3,2 +2,0 @@\n-a\n-b\n', []],
  ['diff --git a/x b/x\nold mode 100644\nnew mode 100755\n', 'none'],
])('%j => %j', (diff, changed) => {
  expect(readHunks(diff)).toEqual(changed)
})

test('a citation keeps the URLs on changed lines alone; what has no line counts where its file changed', () => {
  const two = citation('c2', 'https://a.example/1', {
    urls: ['https://a.example/1', 'https://a.example/2'],
    urlSpans: [
      { line: 2, column: 1, endLine: 2, endColumn: 9 },
      { line: 3, column: 1, endLine: 4, endColumn: 2 },
    ],
  })
  const paged = citation('c3', 'https://a.example/3', { span: { page: 1 }, urlSpans: [{ page: 1 }] })
  const sifted = siftExtraction(
    extraction([citation('c1', 'https://a.example/0'), two, paged]),
    [{ first: 4, end: 5 }],
    'main',
  )
  expect(sifted.citations.map(({ id, urls }) => [id, urls])).toEqual([
    ['c2', ['https://a.example/2']],
    ['c3', ['https://a.example/3']],
  ])
  expect(sifted.notices).toMatchObject([
    { code: 'since', message: expect.stringMatching(/2 of 3 citations/) as string },
  ])
})

let folder: string
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder, stdio: 'pipe' })
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-since-'))
  await mkdir(join(folder, 'docs'))
  await writeFile(join(folder, 'docs', 'a.md'), 'One [old](http:///old) link.\n\nA line.\n')
  await writeFile(join(folder, 'docs', 'same.md'), 'Another [old](http:///same) link.\n')
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'x')
  await writeFile(
    join(folder, 'docs', 'a.md'),
    'One [old](http:///old) link.\n\nA [new](http:///new) line.\n',
  )
  await writeFile(join(folder, 'docs', 'b.md'), 'A [file](http:///file) that is new.\n')
  // What would act if it were run: an external diff of the project.
  git('config', 'diff.external', `touch ${join(folder, 'acted')}; true`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('ibid check docs --since main => the two new links with their places', async () => {
  const ended = await ibid(['check', 'docs', '--since', 'main', '--format', 'github'], { cwd: folder })
  expect(ended.stderr).toBe('')
  expect(ended.stdout.match(/^::error file=([^,]+),line=(\d+)/gm)).toEqual([
    '::error file=docs/a.md,line=3',
    '::error file=docs/b.md,line=1',
  ])
  expect(ended.code).toBe(1)
  expect(git('status', '--short').toString()).not.toMatch(/acted/)
}, 60_000)

test.each([
  [['docs', '--since', 'nowhere'], /Expected a commit that git knows for --since, found "nowhere"/],
  [['docs', '--since', '--output=acted'], /(?:found "--output=acted"|argument)/],
  [['-', '--since', 'main'], /Expected files beside --since/],
])(
  'ibid check %j => wrong use',
  async (args, says) => {
    const ended = await ibid(['check', ...args], { cwd: folder, input: 'x https://a.example/' })
    expect(ended.stderr).toMatch(says)
    expect(ended.code).toBe(2)
  },
  60_000,
)

test('nothing changed => nothing to look at, said so, clean', async () => {
  const ended = await ibid(['check', 'docs/same.md', '--since', 'main'], { cwd: folder })
  expect([ended.code, ended.stderr]).toEqual([
    0,
    'ibid: Nothing to look at: the document has not changed since main.\n',
  ])
  expect(ended.stdout).toContain('0 links')
}, 60_000)

test('what git counts otherwise, and names that git would read as patterns => whole, and each by itself', async () => {
  const texts: Readonly<Record<string, Buffer>> = {
    'cr.txt': Buffer.from('One.\r\rTwo http:///cr\r'),
    'crlf.txt': Buffer.from('One.\r\n\r\nTwo http:///crlf\r\n'),
    'wide.txt': Buffer.from('\ufeffOne.\n\nTwo http:///wide\n', 'utf16le'),
    ':!odd.md': Buffer.from('One.\n\nTwo http:///odd\n'),
    '*.md': Buffer.from('One.\n\nTwo http:///star\n'),
    'b.md': Buffer.from('One.\n\nTwo http:///b\n'),
  }
  const own = await mkdtemp(join(tmpdir(), 'ibid-since-lines-'))
  const here = process.cwd()
  try {
    process.chdir(own)
    for (const [name, bytes] of Object.entries(texts)) await writeFile(name, bytes)
    for (const args of [
      ['init', '-q', '-b', 'main'],
      ['add', '.'],
      ['-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '-q', '-m', 'x'],
    ])
      execFileSync('git', args)
    const changed = ['cr.txt', 'crlf.txt', 'wide.txt', ':!odd.md', '*.md']
    for (const name of changed)
      await writeFile(name, Buffer.concat([texts[name] ?? Buffer.of(), Buffer.from('x\u0000')]))
    const sifter = await siftSince(
      'main',
      Object.keys(texts).map((path) => ({ path, searched: false })),
    )
    expect(sifter.found.map(({ path }) => path)).toEqual(changed)
    const kept = sifter.found.map(({ path }) => {
      const document = { name: path, path, format: 'text', bytes: texts[path] ?? Buffer.of() } as const
      const third = citation('c3', 'http:///x')
      return [path, sifter.sift(document, extraction([third])).citations.length]
    })
    // Only at the end something was added: the third line of the others has not changed.
    expect(Object.fromEntries(kept)).toEqual({
      'cr.txt': 1,
      'crlf.txt': 0,
      'wide.txt': 1,
      ':!odd.md': 0,
      '*.md': 0,
    })
  } finally {
    process.chdir(here)
    await rm(own, { recursive: true, force: true })
  }
}, 60_000)
