/** What a command writes never takes the place of what it reads, by whatever way the file is named. */
import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { requireRunElsewhere } from '../../src/cli/elsewhere.ts'
import { ibid } from './cli.ts'

const TEXT = 'The dam [broke](http:///odd).\n'
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-elsewhere-'))
  await mkdir(join(folder, 'docs'))
  await writeFile(join(folder, 'docs', 'a.md'), TEXT)
  await writeFile(join(folder, 'docs', 'b.md'), TEXT)
  await writeFile(join(folder, 'docs', 'sarif.json'), '{"$schema": "x", "runs": []}')
  await writeFile(join(folder, 'urls.txt'), 'http:///odd\n')
  await writeFile(join(folder, '.ibidignore'), '# none\n')
  await writeFile(join(folder, 'ibid.conf'), '# none\n')
  await symlink('a.md', join(folder, 'docs', 'link.txt'))
  await symlink('docs', join(folder, 'way'))
  await link(join(folder, 'docs', 'b.md'), join(folder, 'hard.md'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test.each([
  [
    'check docs/a.md --output docs/a.md',
    /found "docs\/a\.md", which is a document; e\.g\. --output report\.json/,
  ],
  ['check docs --output docs/../docs/b.md', /which is a document, "docs\/b\.md"/],
  ['check docs --output way/a.md', /which is a document, "docs\/a\.md"/],
  ['check docs/a.md --output docs/link.txt', /which is a document, "docs\/a\.md"/],
  ['check docs --output hard.md --format json', /found "hard\.md", which is a document, "docs\/b\.md"/],
  ['check docs/*.md --since HEAD --output docs/a.md', /which is a document/],
  ['check --urls urls.txt --format ndjson --output urls.txt', /which is the list of --urls/],
  ['check docs --output .ibidignore', /which is the ignore file/],
  ['check docs --output ./ibid.conf', /which is the configuration file, "ibid\.conf"/],
  ['check docs --output looks --cache ./looks', /which is the file of --cache, "\.\/looks"/],
  [
    'check docs --cache .ibidignore',
    /Expected a file for --cache .* which is the ignore file; e\.g\. --cache \.ibid-cache/,
  ],
  ['check docs --cache hard.md', /which is a document, "docs\/b\.md"/],
  ['archive docs/a.md --out evidence --output docs/a.md', /which is a document/],
  ['extract docs/a.md docs/b.md --output hard.md', /which is a document, "docs\/b\.md"/],
  ['verify docs/a.md --output docs/a.md', /which is what is verified/],
  ['diff docs/a.md docs/b.md --output hard.md', /which is a snapshot, "docs\/b\.md"/],
])(
  'ibid %s => wrong use before anything is asked, and every file is as it was',
  async (line, says) => {
    const files = ['docs/a.md', 'docs/b.md', 'urls.txt', '.ibidignore', 'ibid.conf']
    const contents = () => Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
    const before = await contents()
    const ended = await ibid(line.split(' '), { cwd: folder })
    expect(ended.stderr).toMatch(says)
    expect([ended.code, ended.stdout, ended.stderr.trimEnd().split('\n').length]).toEqual([2, '', 1])
    expect(await contents()).toEqual(before)
    expect((await readdir(folder)).filter((name) => /part|looks|evidence/.test(name))).toEqual([])
  },
  60_000,
)

test('a document on standard input that comes from the file => the same', async () => {
  const { execFile } = await import('node:child_process')
  const launcher = join(import.meta.dirname, '..', '..', 'src', 'cli', 'ibid.js')
  const line = `"${process.execPath}" "${launcher}" check - --output docs/a.md < docs/a.md`
  const told = await new Promise<string>((done) => {
    execFile('sh', ['-c', line], { cwd: folder }, (_fault, _out, err) => done(err))
  })
  expect(told).toMatch(/found "docs\/a\.md", which is standard input/)
  expect(await readFile(join(folder, 'docs', 'a.md'), 'utf8')).toBe(TEXT)
}, 60_000)

test.each([
  ['a new file', 'docs/new.md'],
  ['JSON in a searched folder that lists no sources', 'docs/sarif.json'],
  ['a device', '/dev/null'],
])('--output %s => taken', async (_what, output) => {
  const found = ['a.md', 'sarif.json'].map((name) => ({ path: join(folder, 'docs', name), searched: true }))
  const path = output.startsWith('/') ? output : join(folder, output)
  await expect(
    requireRunElsewhere({ output: path }, [...found, { path: '/dev/null', searched: false }]),
  ).resolves.toBeUndefined()
})
