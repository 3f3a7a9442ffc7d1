/** Pasted mail and pages dumped as text: what stands between and beside the sentences is no part of them. */
import { describe, expect, test } from 'vitest'
import { claimOf, pairs, read, sliceOf } from './reading.ts'

describe('mail', () => {
  const mail = (end: string): string =>
    `Dear all,\n\nthe figure stands in the second report [1].\n\n[1] https://one.example/a\n\n${end}`

  test('the address in a signature is no citation, and a notice says so', () => {
    const extraction = read(mail('Best,\nRuth\n\n-- \nRuth Pember\nhttps://street.example.org | Tel. 0117'))
    expect(pairs(extraction)).toEqual(['1 https://one.example/a'])
    expect(extraction.notices.map(({ code }) => code)).toEqual(['signature-left-out'])
    expect(claimOf(extraction, '1')).toBe('the figure stands in the second report.')
  })

  test.each([
    ['notes behind dashes', 'It was so [1].\n\n--\n\n[1] https://one.example/a\n', '1 https://one.example/a'],
    [
      'a long text behind dashes',
      `It was so.\n\n-- \n${'A line of text.\n'.repeat(15)}See https://b.example/x\n`,
      'https://b.example/x',
    ],
    ['dashes within a line', 'It was so -- see https://b.example/x\n', 'https://b.example/x'],
  ])('%s are no signature', (_title, text, pair) => {
    expect(pairs(read(text))).toEqual([pair])
  })

  test('pointed brackets around an address are no part of the sentence', () => {
    const { citations } = read(
      'If you read one thing, read\n<https://one.example/a-\nb?c=d> before Monday.\n',
    )
    expect(citations.map(({ claim }) => claim)).toEqual([
      'If you read one thing, read https://one.example/a-b?c=d before Monday.',
    ])
  })
})

describe('pages dumped as text', () => {
  const page = (body: string): string => `${body}\n\n1 https://one.example/a\n2 Interview, 2019.\n`

  test('a number that the line before waits for begins no item', () => {
    const text = page(
      'The boxes stood in a garage of the street, No.\n8. They held many papers.1 Then no more.2',
    )
    expect(claimOf(read(text), '1')).toBe('They held many papers.')
  })

  test('a head that stands on one page alone does not interrupt a sentence', () => {
    const text =
      'It was held.1 The material was brought over by the\n\n1 https://one.example/a\n\f                Notes of the Society\n\n\nvolunteers and can be seen on line.2 Then no more.\n\n2 Interview.\n'
    expect(claimOf(read(text), '2')).toBe(
      'The material was brought over by the volunteers and can be seen on line.',
    )
  })

  test.each([
    ['restau-\nración', 'restauración'],
    ['long-\nterm', 'long-term'],
  ])('%j at the end of a full line => %s', (broken, word) => {
    const text = page(
      `They then paid, said the secretary of the board, for the ${broken} of it all.1 And no more.2`,
    )
    expect(claimOf(read(text), '1')).toContain(` ${word} of it all.`)
  })

  test('a span that holds only the first part of an address says so', () => {
    const text =
      'The register was kept.1 It\n1 See https://one.example/2005/10/register-\n\f          7\n\nof-all-the-boats.html (copy).\nwas lost. The tribunal held so.2\n2 Interview.\n'
    for (const { urls, urlSpans } of read(text).citations)
      for (const [index, span] of urlSpans.entries()) {
        const printed = sliceOf(text, span).replace(/\s/g, '')
        const url = urls[index] ?? ''
        expect(span.cut === true).toBe(printed !== url)
        expect(url.startsWith(printed)).toBe(true)
      }
  })
})

describe('labels', () => {
  test.each([
    [
      'wide brackets',
      '公式記録には十二箇所とある（1）。今後も検討を進める（2）。\n\n（1）編纂室、https://one.example/a\n（2）広報。\n',
    ],
    [
      'the word for note',
      '公式記録には十二箇所とある（注1）。今後も検討を進める。（注2）\n\n注1）https://one.example/a\n注2）広報。\n',
    ],
  ])('%s', (_title, text) => {
    const extraction = read(text)
    expect(pairs(extraction)).toEqual(['1 https://one.example/a', '2'])
    expect(extraction.citations.map(({ claim }) => claim)).toEqual([
      '公式記録には十二箇所とある。',
      '今後も検討を進める。',
    ])
  })

  test('letters that count are labels, and words of one letter are not', () => {
    const notes = '\n\na Annual report, https://one.example/a\nb Interview, 3 May 2021.\n'
    const extraction = read(
      `The levy was raised twice.a The board denied it,b though minutes survive.${notes}`,
    )
    expect(pairs(extraction)).toEqual(['a https://one.example/a', 'b'])
    expect(claimOf(extraction, 'b')).toBe('The board denied it, though minutes survive.')
    expect(pairs(read('It was\na Great day for\nb Company and see https://one.example/a\n'))).toEqual([
      'https://one.example/a',
    ])
  })
})
