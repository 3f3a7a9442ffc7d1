/** What stretching and small leftovers do to lines: blanks as wide as gutters, labels pushed away, letters on whole pixels. */
import { describe, expect, test } from 'vitest'
import type { Run } from '../../../../citations/extract/pdf/page.ts'
import { flowOf, lines, page, prose, run, textsOf, widthOf } from './layout-pages.ts'

/** Words spaced out from `x` to `right`, all blanks alike. */
function stretched(text: string, x: number, right: number, y: number, size = 10): Run[] {
  const words = text.split(' ')
  const blank = (right - x - words.reduce((sum, word) => sum + widthOf(word, size), 0)) / (words.length - 1)
  let at = x
  return words.map((word) => {
    const placed = run(word, at, y, size)
    at += widthOf(word, size) + blank
    return placed
  })
}

describe('a stretched line', () => {
  test('two under each other are lines of text and no table, also where some words begin at one place', () => {
    const text = [
      ...lines(prose(6, 'above'), 50, 700, { width: 300 }),
      ...stretched('See Margaret A. Holloway in Counting', 50, 350, 600),
      ...stretched('Housed 3 March 2014 available at', 50, 350, 588),
      run('https://archive.example/tenancy', 50, 576),
    ]
    const flow = flowOf(page(text))
    expect(flow.blocks.filter(({ role }) => role === 'aside')).toEqual([])
    expect(textsOf(flow, 'body').join(' ')).toContain('See Margaret A. Holloway in Counting')
  })

  test('rows of numbers with blanks as even stay a table', () => {
    const rows = [600, 588, 576, 564].flatMap((y) => stretched('alpha 10.25 11.25 12.25', 50, 350, y))
    const flow = flowOf(page([...lines(prose(6, 'above'), 50, 700, { width: 300 }), ...rows]))
    expect(textsOf(flow, 'aside')).toContain('11.25')
  })

  test('the raised label before a far-off first word belongs to its line', () => {
    const notes = [
      run('1', 50, 103, 6),
      ...stretched('Our statement https://association.example/', 75, 350, 100, 8),
      run('statements/2023', 50, 90, 8),
    ]
    const flow = flowOf(page([...lines(prose(20, 'above'), 50, 700, { width: 300 }), ...notes]))
    const first = flow.blocks.flatMap((block) => block.lines).find((line) => line.baseline === 100)
    expect(first?.pieces[0]).toMatchObject({ text: '1', raised: true })
  })
})

test('letters on whole pixels are one word where the page draws its blanks', () => {
  const jittered = [run('aktualnosc', 50, 588), run('i/os', 50 + widthOf('aktualnosc') + 1.6, 588)]
  const flow = flowOf(page([...lines(prose(8, 'above'), 50, 700, { width: 300 }), ...jittered]))
  expect(textsOf(flow, 'body').join(' ')).toContain('aktualnosci/os')
})

test('three columns of uneven beginnings and steps are columns, not a table', () => {
  const columns = [
    ...lines(prose(14, 'one'), 50, 700, { width: 150 }),
    ...lines(prose(14, 'two'), 220, 695, { width: 150, step: 13 }),
    ...lines(prose(14, 'three'), 390, 690, { width: 150, step: 11.5 }),
  ]
  const flow = flowOf(page(columns))
  expect(flow.blocks.filter(({ role, why }) => role === 'aside' && why.includes('table'))).toEqual([])
  expect(new Set(flow.blocks.flatMap(({ lines: own }) => own.map(({ column }) => column)))).toEqual(
    new Set([0, 1, 2]),
  )
})

test('a stretched first line under a head is no part of the head, although a word of it begins another page too', () => {
  const sheets = [1, 2, 3].map((number) =>
    page(
      [
        run(`Annual report ${number}`, 50, 760, 8),
        ...stretched(`October ${'abcd'.charAt(number)}fter number ${number + 20}`, 50, 180, 740),
        ...lines(prose(8, 'abcd'.charAt(number)), 50, 728, { width: 300 }),
      ],
      number,
    ),
  )
  expect(textsOf(flowOf(...sheets), 'furniture')).toEqual([
    'Annual report 1',
    'Annual report 2',
    'Annual report 3',
  ])
})

test('a heading drawn letter by letter holds no initials', () => {
  const letters = Array.from('HARBOUR', (letter, at) => run(letter, 50 + at * 20, 750, 24))
  const flow = flowOf(page([...letters, ...lines(prose(8, 'below'), 50, 700, { width: 300 })]))
  expect(flow.blocks[0]?.lines[0]?.pieces.map(({ text }) => text).join('')).toBe('HARBOUR')
})
