/** What typesetters do: double-spaced manuscripts, tables under the notes, addresses that run into the next column. */
import { expect, test } from 'vitest'
import { flowOf, lines, page, printed, prose, run, textsOf, widthOf } from './layout-pages.ts'

test('double-spaced lines => one paragraph', () => {
  const flow = flowOf(page(lines(prose(10), 60, 700, { step: 27, width: 260 })))
  expect(textsOf(flow, 'body')).toHaveLength(1)
})

test('a table and its caption under the notes => the notes are notes', () => {
  const flow = flowOf(
    page([
      ...lines(prose(10), 60, 700, { width: 260 }),
      run('Seen', 60, 580),
      run('7', 80, 583.5, 6),
      ...lines(['7 See https://a.example/one.', '8 Ibid., p. 4.'], 60, 200, { size: 8, step: 10 }),
      run('Table 1: Counts by year.', 120, 150),
    ]),
  )
  expect(textsOf(flow, 'notes').join(' ')).toContain('a.example/one')
  expect(textsOf(flow, 'notes').join(' ')).not.toContain('Table 1')
})

test('an address that runs over the gutter beside white => its column stays one', () => {
  const address = 'https://archive.example/annual-report-of-the-court/of-the-year-2014/all-volumes.html'
  const left = prose(20)
  const flow = flowOf(
    page([
      ...lines(left, 40, 700, { width: 240 }),
      run(address, 40, 460),
      run('was read there.', 40, 448),
      ...lines(prose(12, 'thing'), 300, 700, { width: 240 }),
    ]),
  )
  expect(40 + widthOf(address)).toBeGreaterThan(300)
  const told = flow.blocks.flatMap((block) => block.lines.map((line) => ({ text: printed(line), line })))
  const at = told.findIndex(({ text }) => text.includes('annual-report'))
  expect(told[at]?.line.column).toBe(0)
  expect(told[at + 1]?.text).toBe('was read there.')
})
