import { describe, expect, test } from 'vitest'
import { body, cite, claimOf, heading, notes, pairs } from './flows.ts'

const two = notes('^{1} See https://one.example/a.', '^{2} See https://two.example/b.')

describe('what is a marker', () => {
  test.each([
    ['behind a full stop', 'The court met.^{1} It rose again.^{2}', 'The court met.'],
    ['before the full stop', 'The court met^{1}. It rose again^{2}.', 'The court met.'],
    ['behind a quotation mark', 'He said “never.”^{1} It rose.^{2}', 'He said “never.”'],
    ['behind a comma', 'The court,^{1} it is said, met. It rose.^{2}', 'The court, it is said, met.'],
    ['glued to a number', 'We follow UL 4600^{1} here. It rose.^{2}', 'We follow UL 4600 here.'],
    [
      'beside powers and ordinals',
      'It is 45 km^{2} on the 1^{st} day.^{1} It rose.^{2}',
      'It is 45 km2 on the 1st day.',
    ],
    ['behind a blank', 'The court met. ^{1} It rose again. ^{2}', 'The court met.'],
    ['in brackets though raised', 'The court met.^{[1]} It rose again.^{[2]}', 'The court met.'],
    ['as small raised digits of the font', 'The court met.¹ It rose again.²', 'The court met.'],
  ])('raised %s', (_title, text, claim) => {
    const found = cite([body(text), two])
    expect(pairs(found)).toEqual(['1 https://one.example/a', '2 https://two.example/b'])
    expect(claimOf(found, '1')).toBe(claim)
  })

  test.each([
    ['1,2', ['1', '2']],
    ['1, 2', ['1', '2']],
    ['1 2', ['1', '2']],
    ['1–3', ['1', '2', '3']],
    ['1,3', ['1', '3']],
  ])('several in a row: %s', (row, numbers) => {
    const found = cite([
      body(`The court met.^{${row}} It rose again.`),
      notes('^{1} https://a.example/1', '^{2} https://a.example/2', '^{3} https://a.example/3'),
    ])
    const claimed = found.citations.filter(({ claim }) => claim === 'The court met.')
    expect(claimed.map(({ number }) => number)).toEqual(numbers)
  })

  test('signs begin again on each page', () => {
    const page = (host: string) => [
      body('The court met.* It rose again.^{†}'),
      notes(`* https://${host}.example/a`, `† https://${host}.example/b`),
    ]
    expect(pairs(cite(page('one'), page('two')))).toEqual([
      '* https://one.example/a',
      '† https://one.example/b',
      '* https://two.example/a',
      '† https://two.example/b',
    ])
  })

  test('numbers begin again on each page', () => {
    const page = (host: string) => [
      body('The court met.^{1} It rose again.^{2}'),
      notes(`^{1} https://${host}.example/a`, `^{2} https://${host}.example/b`),
    ]
    const found = cite(page('one'), page('two'), page('three'))
    expect(pairs(found)).toEqual(
      ['one', 'two', 'three'].flatMap((host) => [
        `1 https://${host}.example/a`,
        `2 https://${host}.example/b`,
      ]),
    )
    expect(found.citations.map(({ span }) => span.page)).toEqual([1, 1, 2, 2, 3, 3])
  })

  test('letters and small Roman numbers count too', () => {
    const found = cite([
      body('The court met.^{a} It rose.^{b}'),
      notes('^{a} https://a.example/1', '^{b} https://a.example/2'),
    ])
    expect(pairs(found)).toEqual(['a https://a.example/1', 'b https://a.example/2'])
    const roman = cite([
      body('The court met.^{i} It rose.^{ii}'),
      notes('^{i} https://a.example/1', '^{ii} https://a.example/2'),
    ])
    expect(pairs(roman)).toEqual(['i https://a.example/1', 'ii https://a.example/2'])
  })

  test('powers, ordinals and trade marks without notes are nothing', () => {
    const found = cite([
      body('It is 10^{6} m^{2} on the 2^{nd} of May, says Acme^{TM}, x^{2} times and more.'),
    ])
    expect(found.citations).toEqual([])
    expect(found.notices).toEqual([])
  })

  test('a number glued to a word is a marker where notes have no other', () => {
    const found = cite([
      body('The court met.1 It rose again.2'),
      notes('1. See https://one.example/a.', '2. See https://two.example/b.'),
    ])
    expect(pairs(found)).toEqual(['1 https://one.example/a', '2 https://two.example/b'])
    expect(claimOf(found, '2')).toBe('It rose again.')
  })

  test('the link of a marker finds its note whatever the order', () => {
    const found = cite(
      [body('The court met.<#2@790|^1> It rose.<#2@770|^2>')],
      [notes('^{1} https://one.example/a', '^{2} https://two.example/b')],
    )
    expect(pairs(found)).toEqual(['1 https://one.example/a', '2 https://two.example/b'])
  })

  test('a sentence that speaks of the note keeps its words', () => {
    const found = cite([
      body('As shown in [1], the court met. It rose again [2].'),
      heading('References'),
      body('[1] A. Miller, https://one.example/a.'),
      body('[2] B. Smith, https://two.example/b.'),
    ])
    expect(claimOf(found, '1')).toBe('As shown in [1], the court met.')
    expect(claimOf(found, '2')).toBe('It rose again.')
  })

  test('a marker without a note is told, and is no word of the sentence', () => {
    const found = cite([
      body('The court met.^{1} It rose again.^{2} It slept.^{3}'),
      notes('^{1} https://one.example/a', '^{3} https://two.example/c'),
    ])
    expect(found.notices.map(({ code }) => code)).toContain('note-not-found')
    expect(found.citations.map(({ claim }) => claim)).toEqual(['The court met.', 'It slept.'])
  })
})

describe('reference lists', () => {
  const list = [
    heading('References'),
    body('[1] A. Miller. The first. https://one.example/a'),
    body('[2] B. Smith. The second. https://two.example/b'),
    body('[3] C. Jones. The third. https://three.example/c'),
  ]
  test('are cited in any order and more than once', () => {
    const found = cite([body('The court met [3]. It rose [1, 2]. It slept [3].'), ...list])
    expect(pairs(found)).toEqual([
      '3 https://three.example/c',
      '1 https://one.example/a',
      '2 https://two.example/b',
      '3 https://three.example/c',
    ])
    expect(found.citations.map(({ kind }) => kind)).toEqual([
      'reference',
      'reference',
      'reference',
      'reference',
    ])
  })

  test.each(['[1–3]', '[1, 2-3]', '[1; 2; 3]', '[1, p. 5; 2; 3]'])('%s names them all', (row) => {
    expect(cite([body(`The court met ${row}.`), ...list]).citations.map(({ claim }) => claim)).toEqual(
      Array.from({ length: 3 }, () => 'The court met.'),
    )
  })

  test('a bracket broken over two lines is one', () => {
    const found = cite([
      body('The court met in the long year of all the many meetings [1,', '3]. It rose again.'),
      ...list,
    ])
    expect(claimOf(found, '3')).toBe('The court met in the long year of all the many meetings.')
  })

  test('keys of letters', () => {
    const found = cite([
      body('The court met [AB+19]. It rose [Smi20, AB+19].'),
      heading('Bibliography'),
      body('[AB+19] A. Miller. https://one.example/a'),
      body('[Smi20] B. Smith. https://two.example/b'),
    ])
    expect(pairs(found)).toEqual([
      'AB+19 https://one.example/a',
      'Smi20 https://two.example/b',
      'AB+19 https://one.example/a',
    ])
  })

  test('an index in brackets is none', () => {
    const found = cite([body('Here table[1] and table[2][3] are set to 0.'), ...list])
    expect(found.citations.map(({ claim }) => claim)).toEqual(['', '', ''])
  })

  test.each([
    ['en', 'References'],
    ['de', 'Literaturverzeichnis'],
    ['fr', '5. Bibliographie'],
    ['uk', 'Список використаних джерел'],
    ['ar', 'المراجع'],
    ['zh', '参考文献'],
    ['ja', '引用文献'],
    ['tr', 'KAYNAKÇA'],
  ])('%s: %s', (_language, words) => {
    const found = cite([
      body('The court met. It rose again.'),
      heading(words),
      body('Miller, A. (2019). The first. https://one.example/a'),
      body('Smith, B. (2020). The second. https://two.example/b'),
    ])
    expect(found.citations.map(({ kind, number, urls }) => [kind, number, ...urls])).toEqual([
      ['reference', '', 'https://one.example/a'],
      ['reference', '', 'https://two.example/b'],
    ])
  })

  test('authors and years are cited where only one source fits', () => {
    const found = cite([
      body(
        'The court met (Miller, 2019). It rose, says Smith (2020). Others differ (Jones 2021). In 2019 Miller slept.',
      ),
      heading('References'),
      body('Miller, A. (2019). The first. https://one.example/a'),
      body('Smith, B. and Miller, A. (2020). The second. https://two.example/b'),
      body('Jones, C. (2021). The third. https://three.example/c'),
      body('Jones, D. (2021). The fourth. https://four.example/d'),
    ])
    expect(found.citations.map(({ urls, claim }) => [urls[0], claim])).toEqual([
      ['https://one.example/a', 'The court met (Miller, 2019).'],
      ['https://two.example/b', 'It rose, says Smith (2020).'],
      ['https://three.example/c', ''],
      ['https://four.example/d', ''],
    ])
  })

  test('entries without labels are split by their hanging indent', () => {
    const found = cite([
      heading('Bibliography'),
      {
        lines: [
          'Miller, A., 2019. The first of many words that fill a line,',
          'https://one.example/a.',
          'Smith, B., 2020. The second.',
          'Jones, C., 2021. The third of many words that fill a line,',
          'https://three.example/c.',
        ],
        indents: [0, 20, 0, 0, 20],
      },
    ])
    expect(found.citations.map(({ note }) => note.slice(0, 6))).toEqual(['Miller', 'Smith,', 'Jones,'])
  })
})
