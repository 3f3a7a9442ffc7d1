/** Lines that run from the right, drawn in runs by font: what a sign touches decides where it is read. */
import { describe, expect, test } from 'vitest'
import type { Run } from '../../../../citations/extract/pdf/page.ts'
import { flowOf, page, run, textsOf } from './layout-pages.ts'

const ar = (text: string, x: number, width: number): Run => run(text, x, 680, 10, { width, rtl: true })
const latin = (text: string, x: number): Run => run(text, x, 680)
/** A full line above tells the text's direction and its edges. */
const body = run('قالت المنظمة إن عدد الشكاوى ارتفع', 50, 700, 10, { width: 250, rtl: true })

const read = (...runs: readonly Run[]): string => textsOf(flowOf(page([body, ...runs]))).join(' ')

describe('signs of a line that runs from the right', () => {
  test.each([
    [
      'a hyphen that an address broke behind stays with it, the comma with its number',
      [latin('https://www.alwadi-', 98), latin('،', 196), latin('2023', 201), ar('الوادي،', 225, 75)],
      'الوادي، 2023، https://www.alwadi-',
    ],
    [
      'one run of blank, comma and number is cut',
      [latin('https://a.example/b', 100), latin(' ،2024', 195), ar('البوابة،', 228, 72)],
      'البوابة، 2024، https://a.example/b',
    ],
    [
      'a last slash that was drawn to the left of its address',
      [ar('وللرد', 235, 20), latin('؛', 258), latin('/%D8%A7', 263)],
      '%D8%A7/؛ وللرد',
    ],
    [
      'the rest of an address without a letter',
      [ar('آخر زيارة', 200, 45), latin('2021-2023/', 250)],
      '2021-2023/ آخر زيارة',
    ],
    [
      'the last digit of an address is no label',
      [latin('.', 238), latin('lang=ar#table-', 243), latin('4', 313)],
      'lang=ar#table-4.',
    ],
    [
      'a number behind Latin words is theirs',
      [ar('في', 180, 15), latin('Windows', 200), latin('10', 238), ar('نظام', 252, 48)],
      'نظام Windows 10 في',
    ],
    [
      'brackets named by either shape open towards their words',
      [latin('.', 190), latin(')', 195), latin('2024', 200), latin('(', 220), ar('انظر', 228, 72)],
      'انظر (2024).',
    ],
  ])('%s', (_, runs, expected) => {
    expect(read(...runs)).toContain(expected)
  })
})
