/** Texts that come with the signs of another program: BBCode, TeX, a chat's time stamps; and what only looks like them. */
import { expect, test } from 'vitest'
import { extractText } from '../../../citations/extract/text.ts'

const told = (text: string): string[] =>
  extractText({ name: 'p.txt', format: 'text', sha256: '0'.repeat(64), text }).citations.map(
    ({ number, urls, claim }) => `${[number, ...urls].join(' ')} | ${claim}`.trim(),
  )

test.each([
  [
    'BBCode: pictures, headings and items',
    `[b]The [i]old[/i] mill[/b]\n\nThe wheel stopped in 1911.[1]\n\n[img]https://pics.example/wheel.png[/img]\n\n[list]\n[*] The owner moved away.[2]\n[*] The roof fell in.\n[/list]\n\n[b]Sources[/b]\n[1] [url]https://mills.example/11[/url]\n[2] Letter of 3 May.`,
    ['1 https://mills.example/11 | The wheel stopped in 1911.', '2 | The owner moved away.'],
  ],
  [
    'BBCode: an address that a tag holds is the link of its words',
    '[b]Mill[/b]\n\nThe wheel turns again, says [url=https://mills.example/22]the club[/url].[1]\n[quote="Bo"]It stood in the paper: https://paper.example/3[/quote]\n[url]https://paper.example/b.html[/url] is the article.\n[code]x = [url=https://no.example/]no[/url][/code]\n[list]\n[*]Map: [url="https://map.example/(12)"]sheet[/url]\n[/list]\n\n[b]Sources[/b]\n[1] Letter, https://mills.example/l',
    [
      'https://mills.example/22 | The wheel turns again, says the club.',
      '1 https://mills.example/l | The wheel turns again, says the club.',
      'https://paper.example/3 | It stood in the paper: https://paper.example/3',
      'https://paper.example/b.html | https://paper.example/b.html is the article.',
      'https://map.example/(12) | Map: sheet',
    ],
  ],
  [
    'labels of letters in brackets without closing tags are labels',
    'The wheel stopped.[b] It rusted.[c]\n\n[b] https://mills.example/b\n[c] https://mills.example/c',
    ['b https://mills.example/b | The wheel stopped.', 'c https://mills.example/c | It rusted.'],
  ],
  [
    'TeX: a comment is no text',
    '\\documentclass{article}\n% made with https://maker.example/tool\n\\begin{document}\nThe wheel stopped, see https://mills.example/x for more.\n\\end{document}',
    ['https://mills.example/x | The wheel stopped, see https://mills.example/x for more.'],
  ],
  [
    'a chat: each message is a paragraph',
    '[03.05.26, 19:12:40] Bo: The figures are here: https://mills.example/f\n[03.05.26, 19:13:02] Ann: ok thanks',
    ['https://mills.example/f | The figures are here: https://mills.example/f'],
  ],
  [
    'an enumeration within a sentence is no row of markers',
    'Present were: (1) the chair, (2) the clerk, and (3) the miller.\n\n1. OPENING\n\nThe meeting began late.[1]\n\n2. THE WHEEL\n\nThe wheel stopped.[2]\n\n3. CLOSE\n\nAll went home (https://mills.example/m).\n\nNOTES\n[1] Minutes, p. 4.\n[2] https://mills.example/w',
    [
      '1 | The meeting began late.',
      '2 https://mills.example/w | The wheel stopped.',
      'https://mills.example/m | All went home (https://mills.example/m).',
    ],
  ],
  [
    'markers in round brackets are markers still, also behind commas',
    'The wheel stopped (1), the roof fell in (2), and the owner left (3).\n\n(1) https://mills.example/1\n(2) Letter of May.\n(3) https://mills.example/3',
    [
      '1 https://mills.example/1 | The wheel stopped, the roof fell in, and the owner left.',
      '2 | The wheel stopped, the roof fell in, and the owner left.',
      '3 https://mills.example/3 | The wheel stopped, the roof fell in, and the owner left.',
    ],
  ],
] as const)('%s', (_name, text, expected) => {
  const found = told(text)
  expect(found.map((line) => line.replace(/\| \[[^\]]{10,30}\] \w+: /, '| '))).toEqual(expected)
})
