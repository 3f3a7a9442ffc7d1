import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractionSchema, Problem } from '../../../citations/index.ts'
import { extractRis } from '../../../citations/extract/ris.ts'
import { processorMs } from '../../processor-time.ts'
import { sliceOf } from './reading.ts'

const read = (text: string) => extractRis({ name: 'x.ris', format: 'ris', sha256: '0'.repeat(64), text })
const record = (...lines: string[]) => ['TY  - ELEC', ...lines, 'ER  - ', ''].join('\n')
const urls = (text: string) => read(text).citations.map((citation) => citation.urls)

describe('addresses', () => {
  test.each([
    [['UR  - https://a.example/x'], ['https://a.example/x']],
    [['UR - https://a.example/x'], ['https://a.example/x']],
    [['UR  -https://a.example/x'], []],
    [['UR  - www.a.example/x'], ['www.a.example/x']],
    [['UR  - a.example/x'], ['a.example/x']],
    [
      ['UR  - https://a.example/1; https://a.example/2;https://a.example/3'],
      ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'],
    ],
    [
      ['UR  - https://a.example/1', 'UR  - https://a.example/2'],
      ['https://a.example/1', 'https://a.example/2'],
    ],
    [['UR  - https://a.example/1', 'UR  - https://a.example/1'], ['https://a.example/1']],
    [
      ['UR  - https://a.example/1', 'https://a.example/2'],
      ['https://a.example/1', 'https://a.example/2'],
    ],
    [['UR  - https://a.example/long/', '      path.html'], ['https://a.example/long/path.html']],
    [['UR  - <https://a.example/x>'], ['https://a.example/x']],
    [['UR  - https://a.example/x;y=1?a;b'], ['https://a.example/x;y=1?a;b']],
    [
      [
        'L1  - https://a.example/1.pdf',
        'L2  - https://a.example/2',
        'L3  - https://a.example/3',
        'L4  - https://a.example/4.png',
        'LK  - https://a.example/5',
      ],
      [
        'https://a.example/1.pdf',
        'https://a.example/2',
        'https://a.example/3',
        'https://a.example/4.png',
        'https://a.example/5',
      ],
    ],
    [['L1  - internal-pdf://123/x.pdf', 'L1  - file:///C:/x.pdf', 'L1  - C:\\x.pdf'], []],
    [['N1  - see https://n.example/x, PMID: 123'], ['https://n.example/x']],
    [['DO  - https://doi.org/10.1000/182'], ['https://doi.org/10.1000/182']],
    [['AB  - an abstract with https://a.example', 'KW  - https://k.example'], []],
    [['UR  - '], []],
    [['UR  - not available'], []],
  ])('%j => %j', (lines, found) => expect(urls(record(...lines))).toEqual([found]))
})

test.each([
  [['DO  - 10.1000/182'], ['doi 10.1000/182']],
  [['DO  - doi:10.1000/182'], ['doi 10.1000/182']],
  [['UR  - https://doi.org/10.1000/182', 'DO  - 10.1000/182'], ['doi 10.1000/182']],
  [['UR  - 10.1000/182'], ['doi 10.1000/182']],
  [['SN  - 978-0-306-40615-7 (pbk)'], ['isbn 9780306406157']],
  [['SN  - 0378-5955'], []],
  [['SN  - 0306406152; 9783161484100'], ['isbn 0306406152', 'isbn 9783161484100']],
  [['AN  - 23903748', 'DB  - PubMed'], ['pmid 23903748']],
  [['AN  - 23903748', 'DB  - Scopus'], []],
  [['C2  - PMC3814466'], ['url PMC3814466']],
  [['M3  - arXiv:2101.00001'], ['arxiv 2101.00001']],
])('%j => %j', (lines, found) =>
  expect(
    read(record(...lines)).citations.flatMap(({ locators }) =>
      locators.map(({ kind, value }) => `${kind} ${value}`),
    ),
  ).toEqual(found),
)

test('the line, the number and the title that wraps', () => {
  const text = record(
    'AU  - Smith, John',
    'A1  - Doe, Jane',
    'TI  - A title',
    'that wraps',
    'T2  - Journal',
    'PY  - 2020/05/01',
    'ID  - smith20',
  )
  expect(read(text).citations).toMatchObject([
    {
      number: 'smith20',
      kind: 'reference',
      claim: '',
      note: 'John Smith, Jane Doe. A title that wraps. Journal, 2020.',
    },
  ])
})

describe('records', () => {
  const [one, two] = [record('UR  - https://a.example'), record('UR  - https://b.example')]
  test.each([
    ['one after another', one + two, 0],
    ['Windows line ends and a byte order mark', `\ufeff${(one + two).replaceAll('\n', '\r\n')}`, 0],
    ['old Macintosh line ends', (one + two).replaceAll('\n', '\r'), 0],
    ['no end of the first', one.replace('ER  - \n', '') + two, 1],
    ['no end of the last', one + two.replace('ER  - \n', ''), 1],
    ['no beginning of the first', one.replace('TY  - ELEC\n', '') + two, 1],
    ['words before the first', `Exported today\n\n${one}\n\n${two}`, 0],
    ['ends without a blank', (one + two).replaceAll('ER  - ', 'ER  -'), 0],
    ['one blank behind the tag', (one + two).replaceAll('  - ', ' - '), 0],
  ])('%s => both', (_name, text, damaged) => {
    const { citations, notices } = read(text)
    expect(citations.map((citation) => citation.urls)).toEqual([['https://a.example'], ['https://b.example']])
    expect(notices.map(({ code }) => code)).toEqual(Array.from({ length: damaged }, () => 'entry-damaged'))
  })
  test.each(['words', '{"a": 1}', '@misc{a}', 'A-1 is a road'])('%s => a Problem', (text) => {
    expect(() => read(text)).toThrow(Problem)
    expect(() => read(text)).toThrow(/^Expected RIS records, found ".*"; for example "TY {2}- /)
  })
})

test('spans point at the record and its addresses', () => {
  const text = `\r\n${record('UR  - https://a.example/1; https://a.example/long/', '  path').replaceAll('\n', '\r\n')}`
  const [citation] = read(text).citations
  expect(citation?.span).toEqual({ line: 2, column: 1, endLine: 5, endColumn: 6 })
  expect(citation?.urlSpans.map((span) => sliceOf(text, span).replace(/\s+/g, ''))).toEqual(citation?.urls)
})

const pieces = fc.constantFrom(
  'TY  - JOUR',
  'ER  - ',
  'UR  - ',
  'UR - ',
  'L1  - ',
  'DO  - ',
  'N1  - ',
  'ID  - x',
  '\n',
  '\r\n',
  '\r',
  '  ',
  ';',
  '\ufeff',
  'https://a.example/x',
  'www.b.example',
  '10.1000/182',
  'word',
  '\ud800',
  '<',
  '>',
  '\t',
)
test('whatever the text: an extraction or a Problem, and spans that hold what they name', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      try {
        const { reasons, ...extraction } = read(text)
        expect(extractionSchema.parse(extraction)).toEqual(extraction)
        for (const { id, span, urls: printed, urlSpans } of extraction.citations) {
          expect(reasons[id]?.length).toBeGreaterThan(0)
          expect(sliceOf(text, span)).toMatch(/^[A-Z]/)
          expect(urlSpans.map((urlSpan) => sliceOf(text, urlSpan).replace(/\s+/g, ''))).toEqual(printed)
        }
      } catch (error) {
        expect(error).toBeInstanceOf(Problem)
      }
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  'TY  - X\n',
  'UR  - https://a.example\n',
  'x\n',
  '\n',
  ' ',
  'TY  - X',
  'https://a.example;',
  '; ',
  'UR  - ',
])('300 kB of %j ends in seconds', { timeout: 60_000 }, (sign) => {
  const started = processorMs()
  for (const head of ['TY  - X\n', 'TY  - X\nUR  - https://a.example/'])
    read(head + sign.repeat(Math.ceil(300_000 / sign.length)))
  expect(processorMs() - started).toBeLessThan(20_000)
})
