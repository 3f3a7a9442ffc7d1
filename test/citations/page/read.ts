/** How the tests of page reading make a page of a text or of bytes. */
import { createPageReader, type PageSource, type PageReading } from '../../../citations/page/read-page.ts'
import type { PageFacts } from '../../../citations/page.ts'

export interface Given extends Partial<PageSource> {
  /** Sizes of the pieces it is written in, the last one repeated. */
  readonly pieces?: readonly number[]
  readonly cut?: boolean
}

export function read(body: string | Uint8Array, given: Given = {}): PageReading {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const reader = createPageReader({
    url: 'https://www.example.org/a/page.html',
    contentType: 'text/html; charset=utf-8',
    contentLanguage: null,
    refreshHeader: null,
    fragment: null,
    cap: 4_000_000,
    ...given,
  })
  const pieces = given.pieces ?? [bytes.length]
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, pieces[turn] ?? pieces.at(-1) ?? 1)
    reader.write(bytes.subarray(at, at + size))
    at += size
  }
  return reader.end(given.cut)
}

export function page(body: string | Uint8Array, given: Given = {}): PageFacts {
  const { page: facts } = read(body, given)
  if (facts === null) throw new Error('expected a page, found none')
  return facts
}
