import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexSource } from '../../../citations/extract/source.ts'
import { unfold } from '../../../citations/extract/unfold.ts'
import { readingOrder } from '../../../citations/extract/visual-order.ts'
import { claimOf, pairs, read, sliceOf } from './reading.ts'

const unfolded = (text: string): string => unfold(indexSource(text)).text

const left = [
  'The commission published its annual',
  'report on the state of the rivers.1',
  'It says that nothing was done in the',
  'last year, though money was there.2',
  'The minister did not want to answer',
  'questions about it for a long time.',
  '1 See https://one.example/a/report-',
  'of-the-year.html.',
]
const right = [
  '2 https://two.example/b',
  'The second column goes on here, with',
  'words that belong to it alone, and it',
  'ends with another claim of some sort.3',
  'Nobody had expected that the lines of',
  'both columns would stand side by side',
  'in one text, as they look on the page.',
  '3 https://three.example/c',
]
const beside = left.map((line, row) => `${line.padEnd(42)}${right[row] ?? ''}`).join('\n')

describe('columns side by side', () => {
  test('are read one after the other', () => {
    expect(unfolded(beside)).toBe([...left, ...right].join('\n'))
  })

  test('give notes, claims and URLs, each where it is printed', () => {
    const extraction = read(beside)
    expect(pairs(extraction)).toEqual([
      '1 https://one.example/a/report-of-the-year.html',
      '2 https://two.example/b',
      '3 https://three.example/c',
    ])
    expect(claimOf(extraction, '2')).toBe(
      'It says that nothing was done in the last year, though money was there.',
    )
    const [first, second] = extraction.citations
    expect(sliceOf(beside, first?.span ?? {})).toBe('1')
    expect(sliceOf(beside, second?.urlSpans[0] ?? {})).toBe('https://two.example/b')
    // What runs over two lines of a column is pointed at by its first line, without the other column's words.
    expect(sliceOf(beside, first?.urlSpans[0] ?? {})).toBe('https://one.example/a/report-')
  })

  test('whose lines do not stand at equal heights are kept together', () => {
    const rows: string[] = []
    for (const [row, line] of left.entries()) rows.push(line, `${' '.repeat(44)}${right[row] ?? ''}`)
    const paired = rows.map((line, row) => (row % 4 === 0 ? `${line.padEnd(44)}${right[0] ?? ''}` : line))
    expect(unfolded(`${beside}\n${paired.join('\n')}`)).toContain(left.slice(0, 3).join('\n'))
  })

  test('a title over both of them is read first', () => {
    const title = 'A title that runs over both of the columns of the page'
    expect(unfolded(`${title}\n\n${beside}`).startsWith(`${title}\n\n${left.join('\n')}`)).toBe(true)
  })

  test.each([
    ['a table', 'Name        Year        Sum\n'.repeat(12)],
    ['indented text', '    Some words of a paragraph that is set in.\n'.repeat(12)],
    ['justified text', 'Some   words  of   a  paragraph   that   has  wide   blanks  in  it.\n'.repeat(12)],
    ['a list of names and pages', 'Introduction ........................   12\n'.repeat(12)],
  ])('%s stays as it is', (_name, text) => {
    const source = indexSource(text)
    expect(unfold(source)).toBe(source)
  })
})

describe('other text that is not in reading order', () => {
  test('quoted mail loses its signs', () => {
    expect(unfolded('> The court said so.1 It\n> > was long.\n\nYes.')).toBe(
      'The court said so.1 It\nwas long.\n\nYes.',
    )
  })

  test('a note that was joined with the line above it begins a line of its own', () => {
    const text =
      'It was said.1 And again.2 The minister of the gouver1 Report, https://one.example/a\n2 Ibid.\n'
    expect(pairs(read(text))).toEqual(['1 https://one.example/a', '2'])
  })

  test('a right-to-left line that was printed as it looks is turned around', () => {
    const seen = '.https://a.example/x ،2019 ،\u202bالوزارة\u202c \u202bتقرير\u202c 29'
    expect(unfolded(seen)).toBe('29 تقرير الوزارة، 2019، https://a.example/x.')
    const kept = '\u202bنشرت اللجنة في عام \u202a 2019\u202cتقريرها\u202a 1.\u202c\u202c'
    expect(unfolded(kept)).toBe('نشرت اللجنة في عام 2019 تقريرها.1 ')
  })

  test('turning a line around loses and doubles nothing', () => {
    const sign = fc.constantFrom('\u202a', '\u202b', '\u202c', ' ', '.', 'a', 'б', 'م', '1', '/', '،')
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('')),
        (line) => {
          const ordered = readingOrder(line, 0)
            .map(({ start, end }) => line.slice(start, end))
            .join('')
          const plain = (text: string): string =>
            Array.from(text.replace(/[\u202a-\u202c]/g, ''))
              .toSorted()
              .join('')
          expect(plain(ordered)).toBe(plain(line))
        },
      ),
    )
  })

  test('whatever the text, every place in reading order is a place of the text', () => {
    const line = fc.constantFrom(
      ...left,
      ...right.map((words) => `${' '.repeat(42)}${words}`),
      beside.split('\n')[0] ?? '',
      '',
      '\f',
      '> x',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n')
        const { text: ordered, printed } = unfold(indexSource(text))
        if (printed === undefined) return
        for (let at = 0; at < ordered.length; at += 7) {
          const { start, end } = printed.map.locate(at, at + 1)
          if (ordered.charAt(at) !== '\n') expect(text.slice(start, end)).toBe(ordered.charAt(at))
        }
      }),
    )
  })
})
