import { expect, test } from 'vitest'
import { pairs, read } from './reading.ts'

const SENTENCE = 'The ferry was sold, as [the register](https://ships.example/7) shows.\n'

test.each([
  [
    'badges above the first sentence, with and without links',
    `# Ferry\n\n![new](a.svg)\n[![checks](b.svg)](https://checks.example/ferry) [![docs][d]][e]\n\n${SENTENCE}\n[d]: c.svg\n[e]: https://docs.example/ferry\n`,
    ['https://ships.example/7'],
  ],
  [
    'a linked picture below the first sentence shows a source',
    `${SENTENCE}\n[![plan](plan.png)](https://plans.example/3)\n`,
    ['https://ships.example/7', 'https://plans.example/3'],
  ],
  [
    'a linked picture with words beside it is text',
    `[![plan](plan.png)](https://plans.example/3) The plan of 1911.\n`,
    ['https://plans.example/3'],
  ],
  [
    'pictures alone are the text',
    `# Plans\n\n[![one](1.png)](https://plans.example/1)\n`,
    ['https://plans.example/1'],
  ],
] as const)('%s', (_name, text, expected) => {
  expect(pairs(read(text, 'markdown'))).toEqual(expected)
})
