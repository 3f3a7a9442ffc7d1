/** What is named on the command line: files of every format, folders, standard input; what is no document is left alone. */
import { copyFile, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocuments } from '../../src/cli/inputs.ts'
import { docx } from '../formats/zip.ts'
import { ibid } from './cli.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'formats')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-inputs-'))
  await mkdir(join(folder, 'all', 'deeper'), { recursive: true })
  const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, 'all', name), content)
  await copyFile(join(fixtures, 'two-pages.pdf'), join(folder, 'all', 'a.pdf'))
  await copyFile(join(fixtures, 'two-pages.pdf'), join(folder, 'all', 'deeper', 'liar.txt'))
  await write('b.DOCX', docx())
  await write('c.html', '<p>See https://a.example/.</p>')
  await write('d.bib', '@misc{a, url = {https://a.example/}}')
  await write('e.ris', 'TY  - JOUR\nUR  - https://a.example/\nER  - ')
  await write('f.json', '[{"type": "book", "id": "a", "URL": "https://a.example/"}]')
  await write('g.md', '[^1]: https://a.example/')
  await write('~$b.docx', 'a lock of the word processor')
  await write('.hidden.md', 'x')
  await write('photo.png', '\u0089PNG')
  await writeFile(join(folder, 'huge.pdf'), '%PDF-1.7\n')
  await truncate(join(folder, 'huge.pdf'), 2 * 1024 ** 3)
  await writeFile(join(folder, 'large.txt'), Buffer.alloc(21 * 1024 * 1024, 'a '))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a folder gives its documents of every format, and nothing else', async () => {
  const documents = await readDocuments([join(folder, 'all')])
  expect(documents.map(({ name, format }) => [name, format])).toEqual([
    ['a.pdf', 'pdf'],
    ['b.DOCX', 'docx'],
    ['c.html', 'html'],
    ['d.bib', 'bibtex'],
    ['liar.txt', 'pdf'],
    ['e.ris', 'ris'],
    ['f.json', 'csl-json'],
    ['g.md', 'markdown'],
  ])
})

test.each([
  ['huge.pdf', /at most 64 MiB, found .*huge\.pdf" of 2048 MiB/],
  ['large.txt', /at most 20 MiB, found "large\.txt" of 21 MiB/],
])('%s => document-too-large', async (name, says) => {
  await expect(readDocuments([join(folder, name)])).rejects.toMatchObject({
    code: 'document-too-large',
    message: expect.stringMatching(says) as string,
  })
})

test.each([
  ['words', 'See [^1] https://a.example/.\n\n[^1]: https://b.example/', 'stdin.md', 'markdown'],
  ['a page', '<!doctype html><p>See https://a.example/.</p>', 'stdin.html', 'html'],
])(
  'standard input is told by its content: %s',
  async (_name, input, name, format) => {
    const { stdout, code } = await ibid(['extract', '-', '--format', 'json'], { input })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ document: { name, format } })
  },
  60_000,
)

test('a PDF through the whole command: its links, and an exit at once', async () => {
  const { stdout, code, stderr } = await ibid([
    'extract',
    join(fixtures, 'two-pages.pdf'),
    '--format',
    'json',
  ])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('https://a.example/report-1')
}, 60_000)
