import { describe, expect, test } from 'vitest'
import { finishCitations, type Draft } from '../../../citations/extract/draft.ts'

const draft = (note: string, urls: readonly string[], more: Partial<Draft> = {}): Draft => ({
  at: 0,
  number: '1',
  kind: 'footnote',
  urls,
  claim: '',
  note,
  span: {},
  noteSpan: {},
  urlSpans: urls.map(() => ({})),
  ...more,
})
const locatorsOf = (one: Draft) =>
  finishCitations([one]).citations[0]?.locators.map(({ kind, value }) => `${kind} ${value}`)

describe('locators: one for each URL in order, then what is printed without one, a source once', () => {
  test.each([
    [
      'doi:10.1000/182, https://a.example/x',
      ['https://a.example/x'],
      ['url https://a.example/x', 'doi 10.1000/182'],
    ],
    [
      'doi:10.1000/ABC1, https://doi.org/10.1000/abc1',
      ['https://doi.org/10.1000/abc1'],
      ['doi 10.1000/abc1'],
    ],
    ['10.1000/182x and 10.1000/182X', [], ['doi 10.1000/182x']],
    ['ISBN 0-306-40615-2, ISBN 978-0-306-40615-7', [], ['isbn 0306406152']],
    ['arXiv:2101.00001, doi:10.48550/arXiv.2101.00001', [], ['arxiv 2101.00001']],
    [
      'https://a.example https://a.example',
      ['https://a.example', 'https://a.example'],
      ['url https://a.example', 'url https://a.example'],
    ],
    ['No source.', [], []],
  ])('%s => %j', (note, urls, expected) => expect(locatorsOf(draft(note, urls))).toEqual(expected))

  test('what a format says the locators are is kept', () => {
    const locators = [{ kind: 'pmid' as const, value: '1', url: 'https://pubmed.ncbi.nlm.nih.gov/1/' }]
    expect(locatorsOf(draft('doi:10.1000/182', [], { locators }))).toEqual(['pmid 1'])
  })
})

test('reasons are kept by id, in the order of the text', () => {
  const reasons = [{ signal: 's', weight: 1, detail: 'd' }]
  expect(finishCitations([draft('x', [], { at: 2 }), draft('y', [], { at: 1, reasons })]).reasons).toEqual({
    c1: reasons,
  })
})

test('a note that points back says so among its reasons', () => {
  const drafts = [draft('Smith, Title (2010).', []), draft('Ibid., p. 3.', [], { at: 1, number: '2' })]
  expect(finishCitations(drafts).reasons).toEqual({
    c2: [{ signal: 'points-back', weight: 1, detail: '“Ibid.” repeats c1' }],
  })
})
