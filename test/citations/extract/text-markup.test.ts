/** Texts that are the source of a markup language, and texts cited by author and year; and what only looks like them. */
import { expect, test } from 'vitest'
import { extractText } from '../../../citations/extract/text.ts'

const told = (text: string): string[] =>
  extractText({ name: 'p.txt', format: 'text', sha256: '0'.repeat(64), text }).citations.map(
    ({ number, urls, claim }) => `${[number, ...urls].join(' ')} | ${claim}`.trim(),
  )

test.each([
  [
    'reStructuredText: counted notes, targets, roles, tables, comments',
    `The mill\n########\n\n.. a comment with https://none.example/x\n\nThe wheel [#]_ stopped in 1911, says the *keeper* [#dam]_. See the archive_ and \`the map\`_.\n\n.. image:: https://none.example/a.png\n   :alt: no [1]_\n\n+------+-------+\n| year | fish  |\n+------+-------+\n| 1911 | 3 [*]_|\n+------+-------+\n\n.. _archive: https://mills.example/archive\n.. _the map:\n   https://mills.example/map\n\n.. [#] https://mills.example/wheel\n.. [#dam] Dam book,\n   p. 4, https://mills.example/dam\n\n   Second paragraph.\n.. [*] By hand.`,
    [
      '1 https://mills.example/wheel | The wheel stopped in 1911, says the keeper.',
      'dam https://mills.example/dam | The wheel stopped in 1911, says the keeper.',
      'https://mills.example/archive | See the archive and the map.',
      'https://mills.example/map | See the archive and the map.',
      '* | 3',
    ],
  ],
  [
    'Org: notes within the text, named again; quotations, tables, code',
    `#+TITLE: Mill\n* Wheel :water:\nThe wheel stopped[fn:w: See https://mills.example/w.] in 1911. It rusted.[fn::Letter of May.] Nobody came.[fn:w]\n#+begin_quote\nIt was =quiet= at [[https://mills.example/q][the pond]].\n#+end_quote\n| year | fish[fn:2] |\n|------+------|\n| 1911 | 3 |\n: code https://none.example/c\n\n[fn:2] By hand.`,
    [
      'w https://mills.example/w | The wheel stopped in 1911.',
      '1 | It rusted.',
      'w https://mills.example/w | Nobody came.',
      'https://mills.example/q | It was quiet at the pond.',
      '2 | fish',
    ],
  ],
  [
    'AsciiDoc: attributes, named notes, bibliography, curved quotation marks, callouts',
    `= Mill\nAda Reed <a@mills.example>\n:base: https://mills.example\n:toc:\n\nThe "\`old\`" wheel stopped.footnote:w[{base}/wheel[The wheel], p. 3.] It rustedfootnote:w[] as *Ore* says <<ore>>.\n\nNOTE: See link:{base}/map[the map,window=_blank] and https://mills.example/plain.\n\n[source]\n----\nget https://none.example/x\n----\n\n[bibliography]\n== Sources\n\n* [[[ore,Ore99]]] Ore, A. Bending. https://mills.example/ore`,
    [
      '1 https://mills.example/wheel | The “old” wheel stopped.',
      '1 https://mills.example/wheel | It rusted as Ore says.',
      'Ore99 https://mills.example/ore | It rusted as Ore says.',
      'https://mills.example/map | See the map and https://mills.example/plain.',
      'https://mills.example/plain | See the map and https://mills.example/plain.',
    ],
  ],
  [
    'author and year: several in a bracket, the name before it, a page, a remark that is none',
    `The wheel stopped in spring (Reed 2011, p. 4; Ore 1999a). Quill (2004) disagrees. It rained (as everybody in the village knew in 1911).\n\nReferences\n\nOre, B. 1999a. Fish. https://mills.example/fish\nQuill, C. (2004). Rust. https://mills.example/rust\nReed, A. 2011. Wheels. Mill Press.\nVane, D. 2001. Sails.`,
    [
      '| The wheel stopped in spring.',
      'https://mills.example/fish | The wheel stopped in spring.',
      'https://mills.example/rust | Quill disagrees.',
      '|',
    ],
  ],
  [
    'author and year: two entries that fit are none',
    'The wheel stopped (Reed 2011).\n\nReferences\n\nReed, A. 2011. Wheels. https://mills.example/1\nReed, Z. 2011. Sails. https://mills.example/2',
    ['https://mills.example/1 |', 'https://mills.example/2 |'],
  ],
  [
    'an appeal in Chinese or English is no source, a sentence of the text is',
    'The wheel stopped, says https://mills.example/w.\n\nFollow our channel: https://chat.example/mill\n\n【关注我们】 https://mills.example\n\nFollow the river on https://rivers.example/map and you find us gone.',
    [
      'https://mills.example/w | The wheel stopped, says https://mills.example/w.',
      'https://rivers.example/map | Follow the river on https://rivers.example/map and you find us gone.',
    ],
  ],
  [
    'one sign proves no markup: a plain text that mentions a directive',
    'We wrote ".. note::" in it.\n\n.. note:: this\n\nThe wheel stopped.[1]\n\n[1] https://mills.example/w',
    ['1 https://mills.example/w | The wheel stopped.'],
  ],
  [
    'two markers with a dash between them stand for what lies between',
    'The wheel stopped.[1] It rusted [1]–[3].\n\n[1] https://mills.example/1\n[2] Letter.\n[3] https://mills.example/3',
    [
      '1 https://mills.example/1 | The wheel stopped.',
      '1 https://mills.example/1 | It rusted.',
      '2 | It rusted.',
      '3 https://mills.example/3 | It rusted.',
    ],
  ],
] as const)('%s', (_name, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  '`a <http://a>`_ [1]_\n',
  '.. [1] a\n.. a::\n',
  '[[a][b] [fn:1\n#+title: a\n',
  '= a\n:b: c\nfootnote:[https://a[b ',
])('hostile: %j over and over is read, and its citations are bounded', (piece) => {
  expect(told(piece.repeat(4_000)).length).toBeLessThan(60_000)
})
