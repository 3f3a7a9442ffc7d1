import { describe, expect, test } from 'vitest'
import { partGlued } from '../../../../citations/extract/pdf/notes/glued.ts'
import type { Marker } from '../../../../citations/extract/pdf/notes/markers.ts'
import { readRadicals } from '../../../../citations/extract/pdf/notes/radical.ts'
import { body, cite, claimOf, heading, notes, pairs } from './flows.ts'

describe('markers of other typographies', () => {
  test.each([
    ['raised', '市は駅を解体する。^{※1}住民は反対した。^{※2}'],
    ['in two raised pieces', '市は駅を解体する。^{※}^{1}住民は反対した。^{※}^{2}'],
    ['in the line', '市は駅を解体する※1。住民は反対した※2。'],
  ])('the reference mark ※ stands before the number, %s', (_title, text) => {
    const found = cite([
      body(text),
      heading('注'),
      body('※1 鉄道新聞 https://one.example/a', '※2 https://two.example/b'),
    ])
    expect(pairs(found)).toEqual(['1 https://one.example/a', '2 https://two.example/b'])
    expect(claimOf(found, '1')).toBe('市は駅を解体する。')
  })

  test('a raised number closes a bracket that was never opened', () => {
    const found = cite([
      body('Der Rat tagte.^{1)} Er tagte wieder.^{2)}'),
      notes('1) https://one.example/a', '2) https://two.example/b'),
    ])
    expect(found.citations.map(({ number, claim }) => [number, claim])).toEqual([
      ['1', 'Der Rat tagte.'],
      ['2', 'Er tagte wieder.'],
    ])
  })

  test('a dash that the font cannot name still stands between the ends of a range', () => {
    const found = cite([
      body('It is so [1\ufffd3], they say.'),
      heading('References'),
      body('[1] https://one.example/a', '[2] https://two.example/b', '[3] https://three.example/c'),
    ])
    expect(pairs(found)).toEqual([
      '1 https://one.example/a',
      '2 https://two.example/b',
      '3 https://three.example/c',
    ])
    expect(claimOf(found, '2')).toBe('It is so, they say.')
  })

  test('labels at the foot whose brackets were mirrored one by one', () => {
    const found = cite([
      { lines: ['أعلنت الوزارة أنها ستغلق الميناء (١).', 'ولم تنشر اللجنة تقريرها (٢).'], rtl: true },
      {
        role: 'notes',
        lines: ['(١ (بيان الوزارة https://one.example/a', '(٢ (تقرير https://two.example/b'],
        rtl: true,
      },
    ])
    expect(pairs(found)).toEqual(['١ https://one.example/a', '٢ https://two.example/b'])
  })

  test('a stop drawn behind its blank ends the sentence before', () => {
    const found = cite([
      {
        lines: ['كانت السفن ترسو فيه كل صباح .أعلنت الوزارة أنها ستغلق الميناء (١).', 'ولم تنشر شيئا (٢).'],
        rtl: true,
      },
      { role: 'notes', lines: ['(١) https://one.example/a', '(٢) https://two.example/b'], rtl: true },
    ])
    expect(claimOf(found, '١')).toBe('أعلنت الوزارة أنها ستغلق الميناء.')
  })
})

describe('two raised numbers glued together', () => {
  const labelled = (...texts: string[]) =>
    texts.map((key) => ({ style: 'raised', labels: [{ key, printed: key }] }) as unknown as Marker)
  const keys = (markers: readonly Marker[]) =>
    markers.map(({ labels }) => labels.map(({ key }) => key).join(' '))
  const upTo = (last: number) => new Set(Array.from({ length: last }, (_none, at) => String(at + 1)))

  test.each([
    ['3 45 6', 9, '3|4 5|6'],
    ['3 45 6', 60, '3|4 5|6'],
    ['44 45 46', 60, '44|45|46'],
    ['8 910 11', 11, '8|9 10|11'],
    ['8 9 11 12', 12, '8|9|11|12'],
    ['5 45', 9, '5|45'],
  ])('%s of %d notes => %s', (row, last, wanted) => {
    expect(keys(partGlued(labelled(...row.split(' ')), upTo(last))).join('|')).toBe(wanted)
  })

  test('each stands for its own note', () => {
    const found = cite([
      body('Il ponte fu chiuso.^{1} Altri lo negano.^{23} Nessuno sa.^{4}'),
      notes('1. A.', '2. https://two.example/b', '3. https://three.example/c', '4. D.'),
    ])
    expect(pairs(found)).toEqual(['1', '2 https://two.example/b', '3 https://three.example/c', '4'])
    expect(claimOf(found, '3')).toBe('Altri lo negano.')
  })
})

describe('addresses as fonts and lines leave them', () => {
  test('the sign of mathematics in a path is a tilde', () => {
    const found = cite([body('It met.^{1}'), notes('^{1} See http://one.example/∼ito/papers.html.')])
    expect(pairs(found)).toEqual(['1 http://one.example/~ito/papers.html'])
  })

  test.each([
    [
      'a part without a vowel',
      'https://one.example/wp-',
      'content/a.html',
      'https://one.example/wp-content/a.html',
    ],
    ['a code', 'https://one.example/7K2P-', 'XQ4M', 'https://one.example/7K2P-XQ4M'],
    ['a syllable', 'https://one.example/minis-', 'try/a.html', 'https://one.example/ministry/a.html'],
  ])('where the typesetter hyphenates addresses too, %s', (_title, head, rest, whole) => {
    const found = cite([
      body(
        'The ministry met in a year in which the depart-',
        'ment and the department’s friends of the com-',
        'mittee met the committee of all of the other minis-',
        'tries, the report, and the ministries said so.^{1}',
        'They met again.^{2}',
      ),
      notes('^{1} A. https://two.example/long/way/to/the/re-', 'port/of-all.html.', `^{2} B. ${head}`, rest),
    ])
    expect(found.citations[0]?.urls).toEqual(['https://two.example/long/way/to/the/report/of-all.html'])
    expect(found.citations[1]?.urls).toEqual([whole])
  })

  test('the last source of a list goes on in the next block where its address breaks off', () => {
    const found = cite([
      body('It met [1]. It rose [2].'),
      heading('References'),
      body('[1] A. https://one.example/a'),
      body('[2] B. https://two.example/the-long-way/0811-'),
      { size: 9, lines: ['shuzai, which is the end.'] },
    ])
    expect(pairs(found)).toEqual([
      '1 https://one.example/a',
      '2 https://two.example/the-long-way/0811-shuzai',
    ])
  })

  test.each([
    ['住⺠', '住民'],
    ['⾏⼈', '行人'],
    ['A⺀B', 'A⺀B'],
  ])('the radicals of %s => %s', (given, wanted) => {
    expect(readRadicals(given)).toBe(wanted)
  })
})
