import { expect, test } from 'vitest'
import { failsAt, mergeExtractions, summarise, type Extraction } from '../../citations/index.ts'

test('the summary counts each outcome once', () => {
  const links = (['ok', 'ok', 'broken', 'unsure'] as const).map((outcome) => ({ outcome }))
  expect(summarise(15, links)).toEqual({ citations: 15, links: 4, ok: 2, broken: 1, unsure: 1 })
})

test.each([
  [{ broken: 0, unsure: 0 }, 'broken', false],
  [{ broken: 1, unsure: 0 }, 'broken', true],
  [{ broken: 0, unsure: 1 }, 'broken', false],
  [{ broken: 0, unsure: 1 }, 'unsure', true],
  [{ broken: 1, unsure: 0 }, 'unsure', true],
  [{ broken: 9, unsure: 9 }, 'never', false],
] as const)('%o at --fail-on %s => %s', (summary, failOn, fails) => {
  expect(failsAt(summary, failOn)).toBe(fails)
})

test('merged documents keep their own citations apart, also where one repeats another', () => {
  const document = { name: 'x', format: 'text' as const, sha256: '', title: null, language: null }
  const citation = (id: string, repeats: string | null) => ({
    id,
    number: '1',
    kind: 'footnote' as const,
    urls: [],
    locators: [],
    claim: '',
    quotes: [],
    note: '',
    repeats,
    span: {},
    noteSpan: {},
    urlSpans: [],
  })
  const one: Extraction = { document, citations: [citation('c1', null), citation('c2', 'c1')], notices: [] }
  const merged = mergeExtractions([one, one]).flatMap(({ citations }) => citations)
  expect(merged.map(({ id, repeats }) => [id, repeats])).toEqual([
    ['d1.c1', null],
    ['d1.c2', 'd1.c1'],
    ['d2.c1', null],
    ['d2.c2', 'd2.c1'],
  ])
})
