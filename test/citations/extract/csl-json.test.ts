import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractionSchema, Problem } from '../../../citations/index.ts'
import { extractCslJson } from '../../../citations/extract/csl-json.ts'
import { processorMs } from '../../processor-time.ts'
import { sliceOf } from './reading.ts'

const read = (text: string) =>
  extractCslJson({ name: 'x.json', format: 'csl-json', sha256: '0'.repeat(64), text })
const item = (fields: Record<string, unknown>) =>
  read(JSON.stringify([{ id: 'a', type: 'webpage', ...fields }]))

describe('an item', () => {
  test.each([
    [{ URL: 'https://a.example/x' }, ['https://a.example/x'], ['url https://a.example/x']],
    [
      { URL: 'https://doi.org/10.1000/182', DOI: '10.1000/182' },
      ['https://doi.org/10.1000/182'],
      ['doi 10.1000/182'],
    ],
    [{ DOI: '10.1000/182' }, [], ['doi 10.1000/182']],
    [{ DOI: 'https://doi.org/10.1000/182' }, ['https://doi.org/10.1000/182'], ['doi 10.1000/182']],
    [{ PMID: '23903748', PMCID: 'PMC3814466' }, [], ['pmid 23903748', 'url PMC3814466']],
    [{ PMID: 23903748 }, [], ['pmid 23903748']],
    [{ ISBN: '978-0-306-40615-7 0-306-40615-2' }, [], ['isbn 9780306406157']],
    [
      { note: 'PMID: 23903748\nOriginal: https://o.example/y' },
      ['https://o.example/y'],
      ['url https://o.example/y', 'pmid 23903748'],
    ],
    [{ note: 'arXiv:2101.00001 [cs]\nDOI: 10.1000/182' }, [], ['arxiv 2101.00001', 'doi 10.1000/182']],
    [{ archive: 'arXiv', archive_location: '2101.00001' }, [], ['arxiv 2101.00001']],
    [{ number: 'arXiv:2101.00001' }, [], ['arxiv 2101.00001']],
    [
      { archive_location: 'https://hdl.handle.net/2027/x' },
      ['https://hdl.handle.net/2027/x'],
      ['handle 2027/x'],
    ],
    [{ archive_location: 'Box 12, Folder 3', archive: 'Hoover Institution' }, [], []],
    [{ abstract: 'See https://a.example/x', keyword: 'https://k.example' }, [], []],
    [{ URL: '' }, [], []],
    [{ URL: null, DOI: ['x'] }, [], []],
    [{ URL: 'urn:nbn:de:101:1-2011' }, [], ['urn urn:nbn:de:101:1-2011']],
  ])('%j => %j', (fields, urls, locators) => {
    const [citation] = item(fields).citations
    expect(citation?.urls).toEqual(urls)
    expect(citation?.locators.map(({ kind, value }) => `${kind} ${value}`)).toEqual(locators)
  })

  test.each([
    [
      {
        author: [{ family: 'Doe', given: 'Jane' }, { literal: 'United Nations' }],
        title: 'Report',
        'container-title': 'Journal',
        issued: { 'date-parts': [[2020, 5]] },
      },
      'Jane Doe, United Nations. Report. Journal, 2020.',
    ],
    [
      { editor: [{ family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van' }], title: 'Why?' },
      'V. van Gogh. Why?',
    ],
    [{ title: 'T', publisher: 'P', issued: { raw: 'May 1999' } }, 'T. P, 1999.'],
    [{ title: 'T', author: 'Jane', issued: 7 }, 'T.'],
    [{}, 'a'],
  ])('%j => the line %s', (fields, line) => expect(item(fields).citations[0]?.note).toBe(line))
})

describe('a list', () => {
  const one = '{"id": "a", "type": "webpage", "URL": "https://a.example"}'
  test.each([
    ['an array', `[${one}]`],
    ['a byte order mark', `\ufeff[${one}]`],
    ['one item', one],
    ['items within', `{"items": [${one}]}`],
    ['Pandoc', `{"references": [${one}], "title": 7}`],
    ['an answer of a registry', `{"status": "ok", "message": {"total": 1, "items": [${one}]}}`],
    ['items by key', `{"a": ${one}}`],
    ['items by key within', `{"items": {"a": ${one}}}`],
    ['a comma too many', `[${one},]`],
    ['a comma too few', `[${one} ]`],
    ['cut off', `[${one}, {"id": "b", "ty`],
    ['cut off within a value', `[${one.slice(0, -2)}`],
    ['a quotation mark lost', `[{"id": "x", "title": "T},\n${one}]`],
  ])('%s => the item', (_name, text) => {
    expect(read(text).citations.flatMap(({ urls }) => urls)).toEqual(['https://a.example'])
  })
  test('a fault is told, with the rest kept', () => {
    expect(read(`[${one}, {"id": "b" "URL": "https://b.example"}]`)).toMatchObject({
      citations: [{ number: 'a' }, { number: 'b', urls: ['https://b.example'] }],
      notices: [{ code: 'list-damaged' }],
    })
  })
  test('an empty list is a list', () => {
    expect(read('[]').citations).toEqual([])
    expect(read('{"items": []}').citations).toEqual([])
  })
  test.each(['{"foo": 1}', '[1, 2]', 'words', '"x"', '{}', '[{"a": 1}]', '['.repeat(100_000)])(
    '%.40s => a Problem',
    (text) => {
      expect(() => read(text)).toThrow(Problem)
      expect(() => read(text)).toThrow(/^Expected a list of CSL items, found ".*"; for example \[/s)
    },
  )
})

test('spans point at the item and, escapes and all, at its address', () => {
  const text = '[\n  {"id": "a", "title": "T",\n   "URL": "https:\\/\\/a.example\\/\\u0078"}\n]'
  const [citation] = read(text).citations
  expect(citation?.urls).toEqual(['https://a.example/x'])
  expect(citation?.span).toMatchObject({ line: 2, column: 3, endLine: 3 })
  expect(sliceOf(text, citation?.urlSpans[0] ?? {})).toBe('https:\\/\\/a.example\\/\\u0078')
})

test('an id that is a URL is a label, not a source', () => {
  expect(item({ id: 'http://zotero.org/users/1/items/X' }).citations[0]).toMatchObject({
    number: 'http://zotero.org/users/1/items/X',
    urls: [],
  })
})

const pieces = fc.constantFrom(
  '[',
  ']',
  '{',
  '}',
  '"',
  ',',
  ':',
  '"id":"a"',
  '"type":"book"',
  '"URL":"https://a.example/x"',
  '"DOI":"10.1000/182"',
  '\\',
  '\n',
  ' ',
  '1',
  'null',
  '"author":[{"family":"X"}]',
  '\ud800',
  '\\u00',
  '"note":"https://b.example"',
  '"items":',
)
test('whatever the text: an extraction or a Problem, and spans that hold what they name', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      try {
        const { reasons, ...extraction } = read(text)
        expect(extractionSchema.parse(extraction)).toEqual(extraction)
        for (const { id, span, urls, urlSpans } of extraction.citations) {
          expect(reasons[id]?.length).toBeGreaterThan(0)
          expect(sliceOf(text, span)).toMatch(/^\{/)
          expect(urlSpans).toHaveLength(urls.length)
          for (const urlSpan of urlSpans) expect(sliceOf(text, span)).toContain(sliceOf(text, urlSpan))
        }
      } catch (error) {
        expect(error).toBeInstanceOf(Problem)
      }
    }),
    { numRuns: 2_000 },
  )
})

test.each(['{', '[', '"', '{"id":"a"},', '{"a":', '\\', '"URL":"https://a.example",', '\\u0041', '}', '[{'])(
  '300 kB of %j ends in seconds',
  { timeout: 60_000 },
  (sign) => {
    const started = processorMs()
    for (const head of ['[{"id":"a","type":"b","note":"', '[{"id":"a","type":"b",', '['])
      try {
        read(head + sign.repeat(Math.ceil(300_000 / sign.length)))
      } catch (error) {
        expect(error).toBeInstanceOf(Problem)
      }
    expect(processorMs() - started).toBeLessThan(20_000)
  },
)
