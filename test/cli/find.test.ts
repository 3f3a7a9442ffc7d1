/** Folders, patterns and links: every document once, nobody's packages, nothing that waits or goes in circles. */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { findDocuments } from '../../src/cli/find.ts'
import { readDocuments, requireDocument } from '../../src/cli/inputs.ts'
import { noneUnread } from '../../src/cli/unread.ts'

let folder: string
const at = (path: string) => join(folder, path)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-find-'))
  const files: Readonly<Record<string, string>> = {
    'docs/a.md': 'See https://a.example/.',
    'docs/deeper/b.md': 'See https://b.example/.',
    'docs/with space\nand line.md': 'See https://c.example/.',
    'docs/-dash.md': 'See https://d.example/.',
    'docs/a[1].md': 'See https://e.example/.',
    'docs/node_modules/x/README.md': 'See https://not.example/.',
    'docs/.hidden/c.md': 'See https://not.example/.',
    'docs/photo.png': 'no document',
    'elsewhere/d.md': 'See https://not.example/.',
    'data/list.json': '[{"number": "1", "urls": ["https://a.example/"]}]',
    'data/addresses.json': '["https://a.example/"]',
    'data/report.json': '{"citations": []}',
    'data/package.json': '{"homepage": "https://not.example/"}',
    'data/tags.json': '["a", "b"]',
    'data/tsconfig.json': '{ // a comment\n}',
    'few/empty.md': '',
    'few/blank.md': '\ufeff \n\n',
    'few/words.md': 'See https://a.example/.',
    'none/photo.png': 'no document',
    'locked/in/e.md': 'See https://not.example/.',
    'locked/f.md': 'See https://f.example/.',
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(at(path)), { recursive: true })
    await writeFile(at(path), text)
  }
  await symlink('a.md', at('docs/Zlink.md'))
  await symlink('a.md', at('docs/0-link.md'))
  await symlink('..', at('docs/loop'))
  await symlink('../elsewhere', at('docs/elsewhere'))
  await symlink('nowhere.md', at('docs/dangling.md'))
  execFileSync('mkfifo', [at('docs/pipe.md')])
  await chmod(folder, 0o755)
  await chmod(at('locked/in'), 0o000)
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

const found = async (...names: readonly string[]) =>
  (
    await findDocuments(
      names.map((name) => at(name)),
      noneUnread(),
    )
  ).map(({ path }) => relative(folder, path))

const docs = [
  'docs/-dash.md',
  'docs/a.md',
  'docs/a[1].md',
  'docs/dangling.md',
  'docs/deeper/b.md',
  'docs/with space\nand line.md',
]
test.each([
  ['a folder, without its links in circles, pipes and packages', ['docs'], docs],
  [
    'what is named twice',
    ['docs/a.md', 'docs', 'docs/a.md', 'docs/0-link.md'],
    ['docs/a.md', ...docs.filter((name) => name !== 'docs/a.md')],
  ],
  ['a link that is named', ['docs/elsewhere'], ['docs/elsewhere/d.md']],
  ['a hidden folder that is named', ['docs/.hidden'], ['docs/.hidden/c.md']],
  ['a pattern', ['docs/**/b.*'], ['docs/deeper/b.md']],
  ['a pattern over folders', ['d*s'], docs],
  ['a pattern of packages', ['docs/**/README.md'], ['docs/**/README.md']],
  ['a pattern that names them', ['docs/node_modules/*/README.md'], ['docs/node_modules/x/README.md']],
  ['a name with the signs of a pattern', ['docs/a[1].md'], ['docs/a[1].md']],
])('%s => each file once', async (_name, names, files) => {
  expect(await found(...names)).toEqual(files)
})

test.each([
  ['data', ['addresses.json', 'list.json', 'report.json']],
  ['data/package.json', ['package.json']],
  ['few', ['words.md']],
])('%s => documents %j', async (name, names) => {
  const unread = noneUnread()
  expect((await readDocuments([at(name)], unread)).map((document) => document.name)).toEqual(names)
  expect(unread.count).toBe(0)
})

test('empty ones among several are told and stop nothing; one alone is wrong use', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  await readDocuments([at('few')])
  expect(
    told.mock.calls.flat().map((line) => /few.(\w+\.md) is empty: it cites nothing/.exec(String(line))?.[1]),
  ).toEqual(['blank.md', 'empty.md'])
  await expect(readDocuments([at('few/empty.md')])).rejects.toThrow(/found "empty\.md" empty/)
})

test('a folder without documents => which one', () => {
  expect(() => requireDocument(0, ['none'], 'ibid check a.md')).toThrow(
    'Expected a document with text in "none", found none; e.g. ibid check a.md.',
  )
})

test('a folder that cannot be read => it is named, and the rest is taken', async () => {
  const unread = noneUnread()
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    const files = await findDocuments([at('locked')], unread)
    expect(files.map(({ path }) => relative(folder, path))).toEqual(['locked/f.md'])
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
  expect(unread).toMatchObject({
    count: 1,
    told: [
      {
        path: at('locked/in'),
        message: expect.stringMatching(
          /Expected a folder that can be read, found .*: no right to it;/,
        ) as string,
      },
    ],
  })
})

test('a device without an end => read no further than a document may go', async () => {
  await expect(readDocuments(['/dev/zero'])).rejects.toThrow(/at most 64 MiB, found "\/dev\/zero"/)
})
