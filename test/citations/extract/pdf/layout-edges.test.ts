/** What is kept out of the text (running heads, page numbers, line numbers) and what the notes' place is. */
import { describe, expect, test } from 'vitest'
import type { PdfPage, Run } from '../../../../citations/extract/pdf/page.ts'
import { flowOf, lines, page, prose, run, textsOf, widthOf } from './layout-pages.ts'

/** A page of text with what stands at its edges; the text differs from page to page, as text does. */
function sheet(number: number, edges: readonly Run[], from = 700): PdfPage {
  return page([...lines(prose(10, 'abcdef'.charAt(number)), 50, from, { width: 480 }), ...edges], number)
}

describe('furniture', () => {
  const furniture = (...pages: PdfPage[]) => textsOf(flowOf(...pages), 'furniture')

  test('a head repeated on two pages', () => {
    const head = () => run('Annual report on all the cases', 50, 760, 8)
    expect(furniture(sheet(1, [head()]), sheet(2, [head()]))).toHaveLength(2)
  })

  test('heads of left and right pages', () => {
    const head = (number: number) =>
      run(number % 2 === 0 ? 'Law Review' : 'Smith v. Jones', number % 2 === 0 ? 50 : 450, 760, 8)
    expect(furniture(...[1, 2, 3, 4].map((number) => sheet(number, [head(number)])))).toHaveLength(4)
  })

  test.each([
    ['alone', (n: number) => `${n}`],
    ['between dashes', (n: number) => `– ${n} –`],
    ['roman', (n: number) => ['iv', 'v', 'vi'][n - 1] ?? ''],
    ['counted from elsewhere', (n: number) => `${n + 411}`],
    ['of all', (n: number) => `Page ${n} of 3`],
    ['of all, in another language', (n: number) => `Сторінка ${n} з 3`],
    ['a stamp', (n: number) => `ABC${String(417 + n).padStart(6, '0')}`],
  ])('page numbers %s', (_, text) => {
    expect(furniture(...[1, 2, 3].map((n) => sheet(n, [run(text(n), 280, 40, 9)])))).toHaveLength(3)
  })

  test('"Page 1 of 1" on the only page, and nothing else of it', () => {
    expect(furniture(sheet(1, [run('Page 1 of 1', 280, 40, 9)]))).toEqual(['Page 1 of 1'])
    expect(furniture(sheet(1, [run('ENDS', 280, 40, 9)]))).toEqual([])
  })

  test('a note that repeats itself on the next page stays a note', () => {
    const foot = (label: number, n: number) => [
      run(String(label), 50, 72.5, 5),
      run('Ibid., at the same place.', 53, 70, 8),
      run(String(n), 300, 40, 9),
    ]
    const text = (label: number) => [
      run('so it was held', 50, 500),
      run(String(label), 50 + widthOf('so it was held'), 503.5, 6),
    ]
    const flow = flowOf(...[1, 2, 3].map((n) => sheet(n, [...text(n + 3), ...foot(n + 3, n)])))
    expect(textsOf(flow, 'furniture')).toEqual(['1', '2', '3'])
    expect(textsOf(flow, 'notes')).toEqual([
      '^{4}Ibid., at the same place.',
      '^{5}Ibid., at the same place.',
      '^{6}Ibid., at the same place.',
    ])
  })

  test('tagged artifacts at the edges, but not a body that is tagged so', () => {
    const artifact = { tags: ['Artifact'] }
    expect(furniture(sheet(1, [run('A head', 50, 760, 8, artifact)]))).toEqual(['A head'])
    expect(furniture(page(lines(prose(10), 50, 700, { width: 480, more: artifact })))).toEqual([])
  })

  test('line numbers go, the labels of notes stay', () => {
    const rows = Array.from({ length: 24 }, (_, at) =>
      run(`Line of a pleading with its number ${'abcdefgh'.charAt(at % 8)}`, 80, 700 - at * 20),
    )
    const numbers = Array.from({ length: 24 }, (_, at) => run(String(at + 1), 50, 700 - at * 20))
    expect(furniture(page([...rows, ...numbers]))).toHaveLength(24)
    const notes = Array.from({ length: 12 }, (_, at) => [
      run(String(at + 1), 50, 700 - at * 30),
      ...lines(['A note of two lines that is', 'not a line of a pleading.'], 80, 700 - at * 30),
    ])
    expect(furniture(page(notes.flat()))).toEqual([])
  })
})

describe("the notes' place", () => {
  const notes = (...pages: PdfPage[]) => textsOf(flowOf(...pages), 'notes')
  const marked = (label: string, y = 560) => [
    run('as the court has held', 50, y),
    run(label, 50 + widthOf('as the court has held'), y + 3.5, 6),
  ]
  const small = (texts: readonly string[], y: number, x = 50) => lines(texts, x, y, { size: 8, step: 10 })
  const raisedNote = (label: string, text: string, y: number) => [
    run(label, 50, y + 2.6, 5),
    run(text, 50 + widthOf(label, 5), y, 8),
  ]

  test('small type at the foot that begins with a raised label', () => {
    expect(
      notes(
        sheet(1, [
          ...marked('1'),
          ...raisedNote('1', 'See https://example.org/a', 100),
          ...small(['and what follows.'], 90),
        ]),
      ),
    ).toEqual(['^{1}See https://example.org/a / and what follows.'])
  })

  test('a plain number, if it stands raised in the text', () => {
    expect(notes(sheet(1, [...marked('1'), ...small(['1. See https://example.org/a'], 100)]))).toHaveLength(1)
    expect(
      notes(sheet(1, small(['1. See https://example.org/a', '2. See https://example.org/b'], 100))),
    ).toHaveLength(0)
  })

  test('signs', () => {
    expect(notes(sheet(1, [...marked('*'), ...small(['* Professor of law.'], 100)]))).toHaveLength(1)
  })

  test('goes on from the page before without a label', () => {
    const first = sheet(1, [
      ...marked('1'),
      ...raisedNote('1', 'A note that is long and does not end on', 100),
    ])
    const second = sheet(2, small(['its own page but on the next one, at the foot.'], 100))
    expect(notes(first, second)).toEqual([
      '^{1}A note that is long and does not end on',
      'its own page but on the next one, at the foot.',
    ])
  })

  test('in each column, and each before the next column', () => {
    const column = (x: number, label: string) => [
      ...lines(prose(8, `c${label}`), x, 700, { width: 230 }),
      run('as held', x, 590),
      run(label, x + widthOf('as held'), 593.5, 6),
      run(label, x, 102.6, 5),
      run(`See https://example.org/${label} for all that is known of it`, x + 4, 100, 8),
    ]
    const roles = flowOf(page([...column(50, '1'), ...column(310, '2')])).blocks.map(({ role }) => role)
    expect(roles.filter((role, at) => role !== roles[at - 1])).toEqual(['body', 'notes', 'body', 'notes'])
  })

  test('as large as the text, told by the label raised in both', () => {
    const foot = [run('1', 50, 103.5, 6), run('See https://example.org/a', 53, 100)]
    expect(notes(sheet(1, [...marked('1'), ...foot]))).toEqual(['^{1}See https://example.org/a'])
  })

  test('tagged as notes', () => {
    const tagged = { tags: ['Document', 'Note'], element: 3 }
    expect(
      notes(sheet(1, lines(['i) See https://example.org/a'], 50, 100, { size: 8, more: tagged }))),
    ).toHaveLength(1)
  })

  test.each([
    ['a caption', ['Figure 1: The cases by year in small type']],
    ['a list of references that goes on in the next column', ['[1] Smith, A. Work.', '[2] Jones, B. Work.']],
    ['an imprint', ['Printed on paper. All rights are reserved to us.']],
  ])('%s is none', (_, texts) => {
    const left = [...lines(prose(8, 'left'), 50, 700, { width: 230 }), ...small(texts, 100)]
    const right = [
      ...small(
        ['[3] Meyer, C. Work in the next column, long', '[4] Braun, D. Work of as many words as it'],
        700,
        310,
      ),
      ...lines(prose(8, 'right'), 310, 660, { width: 230 }),
    ]
    expect(notes(page([...left, ...right]))).toEqual([])
  })

  test('a quotation in small type within the text is text', () => {
    const flow = flowOf(
      page([
        ...lines(prose(6), 50, 700, { width: 480 }),
        ...lines(prose(4, 'said'), 80, 600, { size: 9, width: 420, step: 11 }),
        ...lines(prose(6), 50, 540, { width: 480 }),
      ]),
    )
    expect(flow.blocks.map(({ role }) => role)).toEqual(['body', 'body', 'body'])
  })

  test('the text is what stands above, even where notes have more letters', () => {
    const text = lines(prose(4, 'text'), 50, 700, { width: 480 })
    const foot = [
      ...raisedNote('1', 'See all of this in very many words indeed', 600),
      ...small(prose(30, 'note'), 590),
    ]
    const flow = flowOf(page([...text, ...marked('1', 640), ...foot]))
    expect(flow.bodySize).toBe(10)
    expect(textsOf(flow, 'notes')).toHaveLength(1)
  })
})
