import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractionSchema, Problem } from '../../../citations/index.ts'
import { extractBibtex } from '../../../citations/extract/bibtex.ts'
import { processorMs } from '../../processor-time.ts'
import { sliceOf } from './reading.ts'

const read = (text: string) =>
  extractBibtex({ name: 'x.bib', format: 'bibtex', sha256: '0'.repeat(64), text })
const urls = (text: string) => read(text).citations.map((citation) => citation.urls)
const locators = (text: string) =>
  read(text).citations.flatMap((citation) => citation.locators.map(({ kind, value }) => `${kind} ${value}`))
const raw = String.raw

describe('an address in a field', () => {
  test.each([
    [raw`@misc{a, url = {https://a.example/x}}`, ['https://a.example/x']],
    [raw`@misc{a, url = "https://a.example/x"}`, ['https://a.example/x']],
    [raw`@misc(a, url = {https://a.example/(x)})`, ['https://a.example/(x)']],
    [raw`@MISC{a, URL = {https://a.example/x}}`, ['https://a.example/x']],
    [raw`@misc{a,url={https://a.example/x_y%20z~w#q}}`, ['https://a.example/x_y%20z~w#q']],
    [raw`@misc{a, url = {\url{https://a.example/x}}}`, ['https://a.example/x']],
    [raw`@misc{a, howpublished = {\url{https://a.example/x\_y}}}`, ['https://a.example/x_y']],
    [raw`@misc{a, howpublished = "Available at \url{https://a.example/x}."}`, ['https://a.example/x']],
    [
      raw`@misc{a, howpublished = {https://a.example/a{\_}b\%20c\&d=\#e}}`,
      ['https://a.example/a_b%20c&d=#e'],
    ],
    [raw`@misc{a, note = {\href{https://a.example/x}{the page}, seen 2020}}`, ['https://a.example/x']],
    [
      raw`@misc{a, note = {See http://a.example/\~{}me, \url{http://b.example/~me}}}`,
      ['http://a.example/~me', 'http://b.example/~me'],
    ],
    [
      raw`@misc{a, note = {http://a.example/$\sim$me/x and http://a.example/{\textasciitilde}you}}`,
      ['http://a.example/~me/x', 'http://a.example/~you'],
    ],
    [raw`@misc{a, note = {http://a.example/\string~me}}`, ['http://a.example/~me']],
    [raw`@misc{a, note = {Online~at~https://a.example/x--y}}`, ['https://a.example/x--y']],
    ['@misc{a, url = {https://a.example/long/\n      path/x.pdf}}', ['https://a.example/long/path/x.pdf']],
    ['@misc{a, url = {https://a.example/long/%\n      path/x.pdf}}', ['https://a.example/long/path/x.pdf']],
    [
      raw`@misc{a, url = {https://a.example/1; https://a.example/2 https://a.example/3}}`,
      ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'],
    ],
    [raw`@misc{a, url = {www.a.example/x}}`, ['www.a.example/x']],
    [raw`@misc{a, url = {a.example/x}}`, ['a.example/x']],
    [raw`@misc{a, url = {https://a.example}, bdsk-url-1 = {https://a.example}}`, ['https://a.example']],
    [raw`@misc{a, doi = {https://doi.org/10.1000/182}}`, ['https://doi.org/10.1000/182']],
    [raw`@misc{a, title = {\url{https://a.example/x}}}`, ['https://a.example/x']],
    ['@string{b = "https://a.example/"}\n@misc{a, url = b # "x" # {y}}', ['https://a.example/xy']],
    // None of these is where the entry points.
    [
      raw`@misc{a, abstract = {See https://a.example}, file = {/home/x.pdf}, keywords = {https://k.example}}`,
      [],
    ],
    [raw`@misc{a, biburl = {https://dblp.example/rec/x.bib}, annote = {https://a.example}}`, []],
    [raw`@misc{a, url = {n.a.}, howpublished = {Talk.}, title = {Amazon.com}}`, []],
    [raw`@misc{a, url = {file:///home/x.pdf}}`, []],
    [raw`@misc{a, url = {}}`, []],
  ])('%s => %j', (text, found) => expect(urls(text)).toEqual([found]))
})

test.each([
  [raw`@misc{a, doi = {10.1000/182}}`, ['doi 10.1000/182']],
  [raw`@misc{a, doi = {doi:10.1000/a\_b}}`, ['doi 10.1000/a_b']],
  [
    raw`@misc{a, doi = {10.1002/(SICI)1-2(3)4:5<6::AID-X>3.0.CO;2-O}}`,
    ['doi 10.1002/(SICI)1-2(3)4:5<6::AID-X>3.0.CO;2-O'],
  ],
  [raw`@misc{a, url = {https://doi.org/10.1000/182}, doi = {10.1000/182}}`, ['doi 10.1000/182']],
  [raw`@misc{a, url = {doi:10.1000/182}}`, ['doi 10.1000/182']],
  [
    raw`@misc{a, eprint = {2101.00001}, archivePrefix = {arXiv}, primaryClass = {cs.CL}}`,
    ['arxiv 2101.00001'],
  ],
  [raw`@misc{a, eprint = {hep-th/9901001}}`, ['arxiv hep-th/9901001']],
  [raw`@misc{a, eprint = {2027/x.1}, eprinttype = {hdl}}`, ['handle 2027/x.1']],
  [raw`@misc{a, eprint = {23903748}, eprinttype = {pubmed}}`, ['pmid 23903748']],
  [raw`@misc{a, eprint = {4321}, eprinttype = {jstor}}`, []],
  [raw`@article{a, journal = {arXiv preprint arXiv:1706.03762}}`, ['arxiv 1706.03762']],
  [raw`@article{a, journal = {CoRR}, volume = {abs/1706.03762}}`, []],
  [raw`@book{a, isbn = {978-0-306-40615-7}}`, ['isbn 9780306406157']],
  [raw`@book{a, isbn = {0-306-40615-2, 978-3-16-148410-0}}`, ['isbn 0306406152', 'isbn 9783161484100']],
  [raw`@book{a, isbn = {978-0-306-40615-8}, issn = {0378-5955}}`, []],
  [raw`@misc{a, note = {PMID: 23903748}, pmcid = {PMC3814466}}`, ['url PMC3814466', 'pmid 23903748']],
  [raw`@misc{a, urn = {urn:nbn:de:101:1-2011}}`, ['urn urn:nbn:de:101:1-2011']],
])('%s => %j', (text, found) => expect(locators(text)).toEqual(found))

test.each([
  [
    raw`@article{a, author = {M{\"u}ller, J{\'e}r\^ome and {The {\L}\'od\'z Group} and others}, title = "On {TeX} -- it", journal = {J. of X}, year = 2020}`,
    'Jérôme Müller, The Łódź Group, et al. On TeX – it. J. of X, 2020.',
  ],
  [
    raw`@book{a, editor = {Doe, Jane}, title = {T}, publisher = {P}, date = {2020-05-01}}`,
    'Jane Doe. T. P, 2020.',
  ],
  [raw`@misc{a, url = {https://a.example}}`, 'a'],
  [raw`@misc{, url = {https://a.example}}`, 'https://a.example'],
])('%s => %s', (text, line) => expect(read(text).citations[0]?.note).toBe(line))

test('a child takes words from its parent, never its address', () => {
  const text = raw`@incollection{c, title={C}, crossref={P}} @book{p, title={Whole}, year=1999, url={https://p.example}}`
  expect(read(text).citations).toMatchObject([
    { number: 'c', urls: [], note: 'C. Whole, 1999.' },
    { number: 'p', urls: ['https://p.example'] },
  ])
})

test('what steers or is commented out is no entry', () => {
  const text = [
    '% @misc{off, url={https://off.example}}',
    '@comment{ @misc{hidden, url={https://hidden.example}} }',
    '@preamble{"\\newcommand{\\x}{@misc{n, url={y}}}"}',
    '@IEEEtranBSTCTL{ctl, x = "y"}',
    'Write to me@misc.example {today}.',
    '@misc{kept, url={https://kept.example}}',
  ].join('\n')
  expect(read(text).citations.map(({ number }) => number)).toEqual(['kept'])
  expect(read(text).notices).toEqual([])
})

describe('damage', () => {
  test.each([
    ['an entry that does not close', '@misc{a, url={https://a.example/1}\n@misc{b, url={https://b.example}}'],
    [
      'a value that does not close',
      '@misc{a, title={T, url={https://a.example/1},\n}\n\n@misc{b, url={https://b.example}}',
    ],
    [
      'a quotation that does not close',
      '@misc{a, url={https://a.example/1}, title="T}\n@misc{b, url={https://b.example}}',
    ],
    [
      'a field without a value',
      '@misc{a, title, url={https://a.example/1}}\n@misc{b, url={https://b.example}}',
    ],
    [
      'quotation marks within',
      '@misc{a, title = ""T"",\n url={https://a.example/1}}\n@misc{b, url={https://b.example}}',
    ],
    ['stray signs', '@misc{a, ]]= ??, url={https://a.example/1}}\n@misc{b, url={https://b.example}}'],
    [
      'two files glued',
      '@misc{a, url={https://a.example/1}@misc{b, url={https://b.example}}'.replace('}@', '},\n@'),
    ],
  ])('%s => told, and the next entry is read', (_name, text) => {
    const { citations, notices } = read(text)
    expect(citations.map((citation) => citation.urls)).toEqual([
      ['https://a.example/1'],
      ['https://b.example'],
    ])
    expect(notices).toMatchObject([{ code: 'entry-damaged', span: { line: 1 } }])
  })
  test('missing commas are no damage', () => {
    expect(urls('@misc{a, title={T}\n url={https://a.example}\n}')).toEqual([['https://a.example']])
  })
  test('a file cut off keeps what it has', () => {
    expect(urls('@misc{a, title={T}, url={https://a.example/x')).toEqual([['https://a.example/x']])
  })
})

test.each(['plain words', '<html></html>', '{"a": 1}'])('%s => a Problem', (text) => {
  expect(() => read(text)).toThrow(Problem)
  expect(() => read(text)).toThrow(/^Expected BibTeX entries, found .*; for example @misc/)
})
test('a file of nothing but a comment is an empty list', () => {
  expect(read('@comment{nothing yet}').citations).toEqual([])
})

test('spans point at the entry and at its addresses', () => {
  const text = '@string{x = "y"}\r\n\r\n@misc{a,\r\n  url = {https://a.example/x\\_y}}\r\n'
  const [citation] = read(text).citations
  expect(citation?.span).toEqual({ line: 3, column: 1, endLine: 4, endColumn: 34 })
  expect(sliceOf(text, citation?.urlSpans[0] ?? {})).toBe('https://a.example/x\\_y')
})

const pieces = fc.constantFrom(
  '@misc{',
  '@string{',
  '@comment{',
  '@',
  'a,',
  'url',
  'doi',
  '=',
  ' = ',
  '{',
  '}',
  '"',
  '#',
  ',',
  '\n',
  '%',
  '(',
  ')',
  'https://a.example/x',
  '10.1000/182',
  '\\url{',
  '\\href{',
  '\\~{}',
  '$\\sim$',
  '\\_',
  '\\',
  '~',
  '$',
  '\ud800',
  'x',
)
test('whatever the file: an extraction or a Problem, and spans that hold what they name', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      try {
        const { reasons, ...extraction } = read(text)
        expect(extractionSchema.parse(extraction)).toEqual(extraction)
        for (const { id, number, span, urls: printed, urlSpans } of extraction.citations) {
          expect(reasons[id]?.length).toBeGreaterThan(0)
          expect(sliceOf(text, span)).toMatch(/^@/)
          expect(sliceOf(text, span)).toContain(number)
          expect(urlSpans).toHaveLength(printed.length)
          for (const urlSpan of urlSpans) expect(sliceOf(text, span)).toContain(sliceOf(text, urlSpan))
        }
      } catch (error) {
        expect(error).toBeInstanceOf(Problem)
      }
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  '@misc{a, url={https://a.example}}\n',
  '@misc{',
  '@misc{a\n',
  '@comment{',
  '@misc{a, url = {',
  '@misc{a, x = "',
  '@misc{a, ]',
  '{',
  'a = b # ',
  '\\url{',
  '\\href{a}',
  '@string{a = a # a # a # a}\n',
  '\\~{',
  '$',
])('300 kB of %j ends in seconds', { timeout: 60_000 }, (sign) => {
  const started = processorMs()
  read(
    `@misc{x, note = {${'y'.repeat(5_000)}}}\n@string{a = "${'z'.repeat(5_000)}"}\n@misc{q, note = {${sign.repeat(Math.ceil(300_000 / sign.length))}`,
  )
  read(`@misc{x}${sign.repeat(Math.ceil(300_000 / sign.length))}`)
  expect(processorMs() - started).toBeLessThan(20_000)
})
