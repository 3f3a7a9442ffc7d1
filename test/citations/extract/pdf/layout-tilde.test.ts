/** The tilde that TeX sets as an accent stands in its address, wherever it was drawn. */
import { expect, test } from 'vitest'
import { flowOf, page, prose, printed, run, widthOf, lines } from './layout-pages.ts'

test.each([
  ['sunk', -1.9],
  ['lifted', 3.1],
])('a %s tilde between two parts of an address => on their line', (_, moved) => {
  const head = 'See https://data.example/'
  const at = 60 + widthOf(head)
  const address = [
    run(head, 60, 500),
    run('˜', at, 500 + moved, 10, { width: 5 }),
    run('ito/papers/ and more', at + 5, 500),
  ]
  const flow = flowOf(page([...lines(prose(6), 60, 600), ...address]))
  const told = flow.blocks.flatMap((block) => block.lines.map(printed))
  expect(told.filter((line) => line.includes('data.example/˜ito/papers/'))).toHaveLength(1)
})
