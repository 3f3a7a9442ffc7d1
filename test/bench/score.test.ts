/** The bench's own arithmetic: what counts as found, near, stray. */
import { describe, expect, test } from 'vitest'
import { pairLinks } from './extract/peer.ts'
import { loosely } from './extract/real.ts'
import { missed, percent, precision, recall, sum, type Measured } from './extract/report.ts'
import { compare, likeness, normalise, scoreDocument, type Cited } from './extract/score.ts'

const cite = (
  number: string,
  urls: readonly string[],
  claim = '',
  quotes: readonly string[] = [],
): Cited => ({
  number,
  urls: [...urls],
  claim,
  quotes: [...quotes],
})

describe('a document is scored', () => {
  const gold = [
    cite('1', ['https://a.example/x'], 'The court said “no”.', ['no']),
    cite('2', [], 'Nobody was hurt.'),
    cite('3', ['https://b.example', 'https://c.example'], ''),
  ]

  test('what equals its gold is perfect', () => {
    const score = scoreDocument(gold, gold)
    expect([score.urls, score.pairs, score.claims, score.quotes, score.stray]).toEqual([
      { expected: 3, found: 3, matched: 3 },
      { expected: 3, found: 3, matched: 3 },
      { expected: 2, exact: 2, near: 2 },
      { expected: 1, found: 1, matched: 1 },
      0,
    ])
  })

  test('nothing found loses everything and adds nothing', () => {
    const score = scoreDocument(gold, [])
    expect(score.urls).toEqual({ expected: 3, found: 0, matched: 0 })
    expect(score.claims).toEqual({ expected: 2, exact: 0, near: 0 })
    expect(score.misses.lostQuotes).toEqual(['no'])
  })

  test('a URL under the wrong number is a URL but no pair, and stray where the note has none', () => {
    const score = scoreDocument(gold, [cite('2', ['https://a.example/x'])])
    expect(score.urls.matched).toBe(1)
    expect(score.pairs.matched).toBe(0)
    expect(score.stray).toBe(1)
    expect(score.misses.extraPairs).toEqual(['2 → https://a.example/x'])
  })

  test('half a URL is a miss and an extra', () => {
    const score = scoreDocument(gold, [cite('1', ['https://a.example/'])])
    expect(score.misses.lostUrls).toContain('https://a.example/x')
    expect(score.misses.extraUrls).toEqual(['https://a.example/'])
  })

  test('labels that repeat are paired by what they hold, not by their order', () => {
    const twice = [cite('1', ['https://a.example'], 'First.'), cite('1', [], 'Second one.')]
    const score = scoreDocument(twice, [
      cite('1', [], 'Second one.'),
      cite('1', ['https://a.example'], 'First.'),
    ])
    expect(score.claims.exact).toBe(2)
    expect(score.stray).toBe(0)
  })
})

describe('sentences are compared', () => {
  test.each([
    ['The court said "no".', 'The  court said “no” .', 1],
    ['It was said.', 'It was said [4].', 1],
    ['Il dit « non ».', 'Il dit «\u00a0non\u00a0».', 1],
    ['One two three four.', 'Five six.', 0],
  ])('%s | %s => %d', (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected)
  })

  test('a word too many in a long sentence is near, half a sentence is not', () => {
    const sentence = 'The board met on the first Tuesday of each month, winter and summer, for many years.'
    expect(likeness(sentence, `Then ${sentence}`)).toBeGreaterThanOrEqual(0.9)
    expect(likeness(sentence, 'The board met on the first Tuesday.')).toBeLessThan(0.9)
  })

  test('scripts without blanks are compared sign by sign', () => {
    const sentence = '听证会是否举行过至今没有任何部门作出答复'
    expect(likeness(sentence, sentence.slice(0, -1))).toBeGreaterThan(0.9)
    expect(likeness(sentence, sentence.slice(0, 6))).toBeLessThan(0.9)
  })

  test('the same words in another order are near, never equal', () => {
    expect(likeness('one two', 'two one')).toBe(0.999)
  })

  test('soft hyphens and odd hyphens are one', () => {
    expect(normalise('co\u00adoperate well‐known')).toBe('cooperate well-known')
  })
})

describe('sums and goals', () => {
  test('multisets count repetitions', () => {
    expect(compare(['a', 'a', 'b'], ['a', 'c'])).toEqual({
      tally: { expected: 3, found: 2, matched: 1 },
      lost: ['a', 'b'],
      extra: ['c'],
    })
  })

  test('nothing expected and nothing found is perfect, something found is not', () => {
    expect([recall, precision].map((ratio) => ratio({ expected: 0, found: 0, matched: 0 }))).toEqual([1, 1])
    expect(precision({ expected: 0, found: 2, matched: 0 })).toBe(0)
  })

  test('a hundred per cent is said of all only', () => {
    expect([percent(1), percent(0.99999), percent(0.29)]).toEqual(['100.0', '99.9', '29.0'])
  })

  test('documents add up', () => {
    const score = scoreDocument([cite('1', ['https://a.example'])], [])
    expect(sum([score, score]).urls).toEqual({ expected: 2, found: 0, matched: 0 })
  })

  test('each goal that is missed is named', () => {
    const ours = scoreDocument(
      [cite('1', ['https://a.example'], 'One two.'), cite('2', [])],
      [cite('2', ['https://b.example'])],
    )
    const one: Measured = {
      set: 'own',
      name: 'x',
      format: 'pdf',
      ours,
      peer: null,
      milliseconds: 1,
      fault: null,
    }
    expect(missed(one)).toEqual([
      'URL recall 0.0',
      'URL precision 0.0',
      'pairs 0.0',
      'claims 0.0',
      '1 URLs given to notes that have none',
    ])
    expect(missed({ ...one, ours: scoreDocument([], []) })).toEqual([])
    expect(missed({ ...one, fault: 'it burnt' })).toEqual(['it burnt'])
  })
})

describe('the peer', () => {
  test('takes the number of the line or of one just above', () => {
    const text =
      'Body 4 https://body.example\n\n1 See https://a.example/x.\n[2] A long title,\nhttps://b.example\n\n\n\nhttps://c.example'
    expect(pairLinks(text).map(({ number, urls }) => `${number} ${urls.join(' ')}`)).toEqual([
      ' https://body.example',
      '1 https://a.example/x',
      '2 https://b.example',
      ' https://c.example',
    ])
  })
})

test('an annotation that spells an address in its own way is the same address', () => {
  expect(loosely('https://A.example/%C3%A9/')).toBe(loosely('http://a.example/é'))
})
