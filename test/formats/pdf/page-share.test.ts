/** Two threads over one PDF: whose pages are whose, and that a document is read alike whoever reads it. */
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { PdfText } from '../../../citations/index.ts'
import { extractPdf } from '../../../citations/extract/pdf.ts'
import { openCage } from '../../../src/formats/cage.ts'
import { createExtractor } from '../../../src/formats/extractor.ts'
import { defaultCaps } from '../../../src/formats/limits.ts'
import { LEAST_SHARED, sharePages } from '../../../src/formats/pdf/page-share.ts'
import { readPdf } from '../../../src/formats/pdf/read-pdf.ts'
import type { ThreadRight } from '../../../src/formats/thread-right.ts'
import { longPdf } from './pdf.ts'

const children = join(import.meta.dirname, '..', 'children')
const COUNT = LEAST_SHARED + 50
const bytes = longPdf(COUNT)
const reader = createExtractor()
afterAll(() => reader[Symbol.asyncDispose]())

test.each([
  [1, 1],
  [LEAST_SHARED - 1, LEAST_SHARED - 1],
  [LEAST_SHARED, 90],
  [500, 288],
])('%d pages => %d for the first thread, the others for the second', (count, own) => {
  const { first, second } = sharePages(count)
  expect(first).toHaveLength(own)
  expect([...first, ...second].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: count }, (_, at) => at + 1),
  )
})

test('a long document read by two threads is the one that a single thread reads', async () => {
  const document = { name: 'long.pdf', format: 'pdf', sha256: 'aa' } as const
  const alone = extractPdf({ ...document, pdf: await readPdf(bytes), notices: [] })
  const shared = await reader.extract({ ...document, bytes })
  expect(shared.citations).toHaveLength(COUNT)
  expect(shared.citations).toEqual(alone.citations)
  expect(shared.notices).toEqual(alone.notices)
  expect(shared.notices[0]).toMatchObject({ code: 'damaged-pages' })
}, 60_000)

test('what a thread that dies leaves is read by the first', async () => {
  const asked: URL[] = []
  const dying: ThreadRight = {
    run(module) {
      asked.push(module)
      return Promise.resolve(null)
    },
    giveUp() {},
  }
  const [alone, left] = [await readPdf(bytes), await readPdf(bytes, dying)]
  expect(asked).toHaveLength(1)
  expect(left.pages.map(({ number, runs }) => [number, runs.map(({ text, x, y }) => [text, x, y])])).toEqual(
    alone.pages.map(({ number, runs }) => [number, runs.map(({ text, x, y }) => [text, x, y])]),
  )
  expect(left.notices).toEqual(alone.notices)
})

test('two threads give the runs that one gives, and their fonts and structure elements are counted on', async () => {
  await using cage = await openCage({
    entry: join(children, 'two-threads.ts'),
    args: [],
    caps: defaultCaps,
    reads: [`${children}/`],
    threads: true,
  })
  const outcome = await cage.run([bytes], { last: true })
  if (outcome.kind !== 'answer') throw new Error(JSON.stringify(outcome))
  const shared = JSON.parse(new TextDecoder().decode(outcome.bytes)) as PdfText
  const alone = await readPdf(bytes)
  const told = ({ pages, fonts }: PdfText) =>
    pages.map(({ runs, ...page }) => ({
      ...page,
      runs: runs.map((run) => ({ ...run, font: fonts[run.font]?.name })),
    }))
  expect(told(shared)).toEqual(told(alone))
  expect(alone.fonts).toHaveLength(2)
  // Both threads have met both: the second one did its share.
  expect(shared.fonts).toHaveLength(4)
  expect(new Set(shared.pages.flatMap(({ runs }) => runs.map(({ element }) => element)))).toEqual(
    new Set([null, 0]),
  )
}, 60_000)
