/** The reading child's answer in lines: however the pipe cuts it, it comes out as it went in. */
import { array, assert, integer, nat, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { Citation } from '../../citations/index.ts'
import { hearAnswer, partsOf } from '../../src/formats/answer.ts'
import type { ExtractionAnswer } from '../../src/formats/extraction.ts'

const cited = (index: number, note: string): Citation => ({
  id: `c${index}`,
  number: '',
  kind: 'inline',
  urls: [],
  locators: [],
  claim: '',
  quotes: [],
  note,
  repeats: null,
  span: {},
  noteSpan: {},
  urlSpans: [],
})
const about = { name: 'a.md', format: 'markdown', sha256: 'aa', title: null, language: null } as const
const answerOf = (citations: Citation[]): ExtractionAnswer => ({
  kind: 'extraction',
  extraction: { document: about, citations, notices: [{ code: 'odd', message: 'Odd.' }] },
})
const written = (parts: Iterable<unknown>) =>
  new TextEncoder().encode(Array.from(parts, (part) => `${JSON.stringify(part)}\n`).join(''))
const heard = (bytes: Uint8Array, cuts: readonly number[] = []) => {
  const answer = hearAnswer()
  let from = 0
  for (const cut of [...cuts, bytes.length].toSorted((a, b) => a - b)) {
    answer.hear(bytes.subarray(from, cut))
    from = Math.max(from, cut)
  }
  return answer.whole()
}

test('of any length, with any notes, cut anywhere => the same, printed in the same order', () => {
  assert(
    property(
      integer({ min: 0, max: 1_200 }),
      string({ unit: 'grapheme', maxLength: 20 }),
      array(nat(200_000), { maxLength: 9 }),
      (count, note, cuts) => {
        const answer = answerOf(Array.from({ length: count }, (_, index) => cited(index, `${note}\n`)))
        const bytes = written(partsOf(answer))
        const places = cuts.map((cut) => Math.min(cut, bytes.length))
        expect(JSON.stringify(heard(bytes, places))).toBe(JSON.stringify(answer))
      },
    ),
    { numRuns: 20 },
  )
})

test('a short answer is one line, a long one several', () => {
  expect([...partsOf(answerOf([cited(0, '')]))]).toHaveLength(1)
  expect([...partsOf(answerOf(Array.from({ length: 1_200 }, (_, at) => cited(at, ''))))]).toHaveLength(3)
})

test('a Problem, and an answer whose last line has no end, are heard as well', () => {
  const problem = { kind: 'problem', code: 'empty-document', message: 'Expected text.' } as const
  expect(heard(written(partsOf(problem)))).toEqual(problem)
  expect(heard(new TextEncoder().encode(JSON.stringify(problem)))).toEqual(problem)
})

test.each([
  ['no JSON', 'nonsense\n'],
  ['a broken line before a whole one', '[{"id":\n{"kind":"extraction"}\n'],
  ['an empty line', '\n'],
])('%s => a SyntaxError, and only when all is asked for', (_, text) => {
  const answer = hearAnswer()
  answer.hear(new TextEncoder().encode(text))
  expect(() => answer.whole()).toThrow(SyntaxError)
})

test('citations ahead of a last line that has no place for them are left to who judges it', () => {
  const text = '[1,2]\n{"kind":"extraction","extraction":{"citations":3}}\n'
  expect(heard(new TextEncoder().encode(text))).toEqual({ kind: 'extraction', extraction: { citations: 3 } })
})
