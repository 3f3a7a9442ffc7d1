/** The extractor: documents of every format through the cage, its sentences, its caps, its spare child. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { DocumentFormat } from '../../citations/index.ts'
import { createExtractor, type DocumentReader } from '../../src/formats/extractor.ts'
import { maxBytesOf } from '../../src/formats/limits.ts'
import { docx } from './zip.ts'

const reader = createExtractor({ seconds: 30 })
afterAll(() => reader[Symbol.asyncDispose]())

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'formats')
const utf8 = (text: string) => new TextEncoder().encode(text)
const document = (name: string, format: DocumentFormat, bytes: Uint8Array) => ({
  name,
  format,
  sha256: 'aa',
  bytes,
})
const urls = async (from: DocumentReader, name: string, format: DocumentFormat, bytes: Uint8Array) => {
  const { citations } = await from.extract(document(name, format, bytes))
  return citations.flatMap((citation) => citation.urls)
}

test.each<[string, DocumentFormat, () => Promise<Uint8Array> | Uint8Array, string]>([
  [
    'a.txt',
    'text',
    () => utf8('The wells were filled in [1].\n\n[1] https://a.example/report'),
    'https://a.example/report',
  ],
  [
    'a.md',
    'markdown',
    () => utf8('Filled in.[^1]\n\n[^1]: https://a.example/report'),
    'https://a.example/report',
  ],
  ['a.docx', 'docx', () => docx(), 'https://a.example/report'],
  ['a.pdf', 'pdf', () => readFile(join(fixtures, 'two-pages.pdf')), 'https://a.example/report-1'],
])(
  '%s as %s => its link',
  async (name, format, bytes, url) => {
    expect(await urls(reader, name, format, await bytes())).toContain(url)
  },
  60_000,
)

test('what the document is called, and its digest, come from us', async () => {
  const { document: about } = await reader.extract(document('x.txt', 'text', utf8('See https://a.example/.')))
  expect(about).toMatchObject({ name: 'x.txt', format: 'text', sha256: 'aa' })
}, 60_000)

test('explain gives the reasons and the pages to draw them on', async () => {
  const bytes = await readFile(join(fixtures, 'two-pages.pdf'))
  const { citations, reasons, drawing } = await reader.explain(document('a.pdf', 'pdf', bytes))
  expect(reasons[citations[0]?.id ?? '']?.length).toBeGreaterThan(0)
  expect(drawing.kind === 'pages' && drawing.pages.length).toBe(2)
}, 60_000)

test('a PDF called .txt is read as what it is, and the reader is told', async () => {
  const bytes = await readFile(join(fixtures, 'two-pages.pdf'))
  const { notices } = await reader.extract(document('a.txt', 'pdf', bytes))
  expect(notices.map(({ code }) => code)).toContain('format-told-by-content')
}, 60_000)

test('lone surrogates and null bytes in a name come through the pipe', async () => {
  const name = 'a\ud800\0"\n.txt'
  const { document: about } = await reader.extract(document(name, 'text', utf8('https://a.example/')))
  expect(about.name).toBe(name)
}, 60_000)

describe('problems', () => {
  test.each<[string, DocumentFormat, () => Uint8Array, string]>([
    ['a locked PDF', 'pdf', () => utf8('%PDF-1.7\nnothing'), 'unreadable-document'],
    ['no archive', 'docx', () => utf8('words'), 'unreadable-document'],
    ['a blank text', 'text', () => utf8(' \n'), 'empty-document'],
    ['binary content', 'text', () => new Uint8Array(100), 'unreadable-document'],
    ['a text above the cap', 'text', () => new Uint8Array(maxBytesOf('text') + 1), 'document-too-large'],
    ['a PDF above the cap', 'pdf', () => new Uint8Array(maxBytesOf('pdf') + 1), 'document-too-large'],
  ])(
    '%s => %s',
    async (_name, format, bytes, code) => {
      await expect(reader.extract(document('a', format, bytes()))).rejects.toMatchObject({
        name: 'Problem',
        code,
      })
    },
    60_000,
  )

  test('too little time => one sentence that names the cap', async () => {
    await using hasty = createExtractor({ seconds: 0.05 })
    await expect(hasty.extract(document('slow.txt', 'text', utf8('x')))).rejects.toMatchObject({
      code: 'unreadable-document',
      message: expect.stringMatching(/"slow\.txt", one that takes more than 0\.05 seconds/) as string,
    })
  }, 60_000)

  test('too little memory => one sentence that names the cap', async () => {
    await using small = createExtractor({ megabytes: 60 })
    const long = utf8('A sentence with https://a.example/ in it. '.repeat(200_000))
    await expect(small.extract(document('long.txt', 'text', long))).rejects.toMatchObject({
      code: 'unreadable-document',
      message: expect.stringMatching(/more than 60 MB of memory/) as string,
    })
  }, 60_000)
})

test('who calls off a document is heard at once, waiting or not', async () => {
  await using one = createExtractor({ atOnce: 1 })
  const first = one.extract(document('a.txt', 'text', utf8('https://a.example/')))
  const waiting = one.extract(document('b.txt', 'text', utf8('x')), { signal: AbortSignal.timeout(20) })
  const running = createExtractor().extract(document('c.txt', 'text', utf8('x')), {
    signal: AbortSignal.timeout(20),
  })
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
  await expect(running).rejects.toMatchObject({ name: 'AbortError' })
  expect((await first).citations).toHaveLength(1)
}, 60_000)

test('with a child started ahead, documents follow each other and each has its own', async () => {
  await using ahead = createExtractor({ ahead: true })
  for (const at of [1, 2, 3])
    expect(await urls(ahead, 'a.txt', 'text', utf8(`See https://a.example/${at} now.`))).toEqual([
      `https://a.example/${at}`,
    ])
}, 60_000)

test('many at once wait for their turn and all are read', async () => {
  const all = await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      urls(reader, 'a.txt', 'text', utf8(`See https://a.example/${at} now.`)),
    ),
  )
  expect(all.flat().toSorted()).toEqual(Array.from({ length: 6 }, (_, at) => `https://a.example/${at}`))
}, 60_000)
