import { expect, test } from 'vitest'
import {
  captureKind,
  isWorthCapturing,
  planLinks,
  type Citation,
  type Extraction,
  type Observation,
} from '../../citations/index.ts'

function cite(id: string, urls: readonly string[], more: Partial<Citation> = {}): Citation {
  return {
    id,
    number: id.slice(1),
    kind: 'footnote',
    urls: [...urls],
    locators: urls.map((url) => ({ kind: 'url' as const, value: url, url })),
    claim: '',
    quotes: [],
    note: '',
    repeats: null,
    span: {},
    noteSpan: {},
    urlSpans: urls.map(() => ({})),
    ...more,
  }
}
function extraction(...citations: Citation[]): Extraction {
  const document = { name: 'x', format: 'json' as const, sha256: '', title: null, language: null }
  return { document, citations, notices: [] }
}

test('a URL cited in two notes is one link with two citations, in the order of the text', () => {
  const links = planLinks(
    extraction(
      cite('c1', ['https://b.example/']),
      cite('c2', ['https://a.example/']),
      cite('c3', ['https://b.example/']),
    ),
  )
  expect(links).toEqual([
    { key: 'l1', url: 'https://b.example/', citations: ['c1', 'c3'] },
    { key: 'l2', url: 'https://a.example/', citations: ['c2'] },
  ])
})

test('a note without a source leads to no link, a note with three to three', () => {
  const three = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3']
  expect(planLinks(extraction(cite('c1', []), cite('c2', three))).map(({ url }) => url)).toEqual(three)
})

test('a locator is asked at its resolver, and what has no locator is still looked at', () => {
  const doi = cite('c1', ['10.1000/182'], {
    locators: [{ kind: 'doi', value: '10.1000/182', url: 'https://doi.org/10.1000/182' }],
  })
  const broken = cite('c2', ['http://'], { locators: [] })
  expect(planLinks(extraction(doi, broken)).map(({ url }) => url)).toEqual([
    'https://doi.org/10.1000/182',
    'http://',
  ])
})

test('a DOI in a list of URLs is one link; a book by its ISBN is none', () => {
  const doi = { kind: 'doi' as const, value: '10.1000/182', url: 'https://doi.org/10.1000/182' }
  const isbn = { kind: 'isbn' as const, value: '9780306406157', url: 'https://books.example/9780306406157' }
  const listed = cite('c1', ['doi:10.1000/182'], { locators: [doi, isbn] })
  expect(planLinks(extraction(listed)).map(({ url }) => url)).toEqual(['https://doi.org/10.1000/182'])
})

const observation = (hops: number, mediaType: string | null | undefined): Observation => ({
  version: 1,
  url: 'https://a.example/',
  startedAt: '2026-11-22T00:00:00.000Z',
  finishedAt: '2026-11-22T00:00:01.000Z',
  class: 'live',
  vantage: { egress: 'direct', country: null, resolver: 'system' },
  notChecked: null,
  attempts: [
    {
      startedAt: '2026-11-22T00:00:00.000Z',
      milliseconds: 1,
      hops: Array.from({ length: hops }, () => ({
        url: 'https://a.example/',
        via: 'cited' as const,
        status: 403,
        headers: [],
        address: '192.0.2.1',
        port: 443,
        tls: null,
        milliseconds: 1,
      })),
      end:
        mediaType === undefined
          ? { kind: 'failure', failure: 'connection-reset', detail: null, url: 'https://a.example/' }
          : {
              kind: 'answer',
              status: 403,
              url: 'https://a.example/',
              body: { mediaType, bytes: 1, truncated: false, short: false, sha256: '' },
            },
    },
  ],
})

test.each([
  ['a wall that answers 403', observation(1, 'text/html'), true],
  ['a redirect whose target hangs up', observation(1, undefined), true],
  ['a host that never answered', observation(0, undefined), false],
  ['nothing asked at all', { ...observation(0, undefined), attempts: [] }, false],
])('%s => worth capturing: %s', (_name, seen, worth) => {
  expect(isWorthCapturing(seen)).toBe(worth)
})

test.each([
  ['text/html', 'page'],
  ['application/xhtml+xml', 'page'],
  ['TEXT/HTML', 'page'],
  [null, 'page'],
  ['application/pdf', 'file'],
  ['image/png', 'file'],
  ['text/plain', 'file'],
] as const)('%s => %s', (mediaType, kind) => {
  expect(captureKind(observation(1, mediaType))).toBe(kind)
})
