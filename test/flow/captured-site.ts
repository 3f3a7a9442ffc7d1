/** What a capturer hands over of the small site of test/wacz/sample.ts: real records, parts written by hand. */
import { sourceOf } from '../../src/flow/objects.ts'
import type { Captured, Source } from '../../src/ports.ts'
import { fileSource } from '../../src/wacz/file-source.ts'
import { pagesJsonl } from '../../src/wacz/pages.ts'
import { createWarcWriter } from '../../src/wacz/warc-writer.ts'
import { answers, exchangeOf, NOW, PNG, SITE } from '../wacz/sample.ts'

const encode = (text: string) => new TextEncoder().encode(text)

export async function capturedSite(directory: string): Promise<Pick<Captured, 'files' | 'records'>> {
  await using writer = await createWarcWriter({ directory, software: 'Ibid/test', clock: { now: () => NOW } })
  for (const [index, answer] of answers.entries()) await writer.exchange(exchangeOf(answer, index + 1))
  const warc = await writer.finish()
  const pages = pagesJsonl([{ url: `${SITE}/`, title: 'Footnotes that last', at: NOW, text: 'words' }])
  const left: readonly (readonly [name: string, mediaType: string, source: Source])[] = [
    ['data.warc.gz', 'application/warc', fileSource(warc.path, warc)],
    ['index.cdxj', 'text/x-cdxj', fileSource(warc.index.path, warc.index)],
    ['pages.jsonl', 'application/jsonl', await sourceOf(encode(pages))],
    ['dom.html', 'text/html', await sourceOf(encode('<p>as the browser left it'))],
    ['page.pdf', 'application/pdf', await sourceOf(encode('%PDF-1.7\n'))],
    ['screenshot.jpg', 'image/jpeg', await sourceOf(PNG)],
    ['text.txt', 'text/plain', await sourceOf(encode('What a page said, it said here.'))],
  ]
  const files = left.map(([name, mediaType, source]) => ({ ...source, name, mediaType }))
  return { files, records: warc.records }
}
