import { expect, test } from 'vitest'
import { read } from './reading.ts'

/** What each citation cites, behind its number, and the sentence it stands in. */
function told(lines: readonly string[]): string[] {
  return read(lines.join('\n'), 'markdown').citations.map(({ number, urls, claim }) =>
    [number, ...urls, '|', claim].filter((part) => part !== '').join(' '),
  )
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'an admonition of MkDocs, its content set in, with lists and code in it',
    [
      '!!! warning "À savoir"',
      '',
      '    Les sacs tiennent mal : voir [l’essai](https://essai.example/1).',
      '',
      '    - point [deux](https://deux.example/2)',
      '',
      '    ```py',
      '    u = "https://no.example"',
      '    ```',
      '',
      'Après.[^1]',
      '',
      '[^1]: Note, https://note.example/3.',
    ],
    [
      'https://essai.example/1 | Les sacs tiennent mal : voir l’essai.',
      'https://deux.example/2 | point deux',
      '1 https://note.example/3 | Après.',
    ],
  ],
  [
    'a folded one within one, and tabs without empty lines between them',
    [
      '??? question "Why?"',
      '    It is so by [law](https://law.example/1).',
      '    !!! tip',
      '        Read https://tip.example/2 too.',
      '=== "City"',
      '    Prefer [clean soil](https://soil.example/3).',
      '=== "Country"',
      '    Mind the [boars](https://boars.example/4).',
    ],
    [
      'https://law.example/1 | It is so by law.',
      'https://tip.example/2 | Read https://tip.example/2 too.',
      'https://soil.example/3 | Prefer clean soil.',
      'https://boars.example/4 | Mind the boars.',
    ],
  ],
  [
    'directives of MyST hold prose behind their options, or code',
    [
      '````{note}',
      ':class: dropdown',
      'It was built in 1932 {cite}`smith2020`, says [the plan](https://plan.example/1).',
      '',
      '```{code-block} python',
      'u = "https://no.example"',
      '```',
      'It {term}`leaks`, says [the town](https://town.example/2).',
      '````',
      '',
      ':::{admonition} Careful',
      ':class: warning',
      'It is deep, says [the guide](https://guide.example/3).',
      ':::',
      '',
      '```{r}',
      'read.csv("https://no.example")',
      '```',
    ],
    [
      'https://plan.example/1 | It was built in 1932, says the plan.',
      'https://town.example/2 | It leaks, says the town.',
      'https://guide.example/3 | It is deep, says the guide.',
    ],
  ],
  [
    'blocks of pymdownx',
    [
      '/// note | Wasser',
      'Es steigt, sagt [das Amt](https://amt.example/1).',
      '///',
      '',
      'Danach https://danach.example/2.',
    ],
    [
      'https://amt.example/1 | Es steigt, sagt das Amt.',
      'https://danach.example/2 | Danach https://danach.example/2.',
    ],
  ],
  [
    'a picture alone with links in its other text is a figure, and that its caption',
    [
      '![Most v květnu 2023, snímek z [fotobanky](https://foto.example/m)[^f]](most.jpg){#fig-most width=80%}',
      '',
      'Amid a text ![a [picture](https://no.example/1)](x.png) says nothing.',
      '',
      '![Alone, without links](https://no.example/2.png)',
      '',
      '[^f]: Archiv, https://archiv.example/f.',
    ],
    [
      'https://foto.example/m | Most v květnu 2023, snímek z fotobanky',
      'f https://archiv.example/f | Most v květnu 2023, snímek z fotobanky',
    ],
  ],
  [
    'two numbers side by side that are both defined are two markers',
    [
      'Woda opadła „po trzech dniach” [2][3]. Zobacz [raport][4] i [1].',
      '',
      '[1]: https://rzeka.example/1',
      '[2]: https://woda.example/2 "Opad"',
      '[3]: https://woda.example/3',
      '[4]: https://raport.example/4',
    ],
    [
      '2 https://woda.example/2 | Woda opadła „po trzech dniach”.',
      '3 https://woda.example/3 | Woda opadła „po trzech dniach”.',
      'https://raport.example/4 | Zobacz raport i.',
      '1 https://rzeka.example/1 | Zobacz raport i.',
    ],
  ],
  [
    'boxes of tasks that were put off',
    ['- [~] Skipped: [why](https://why.example/1)', '- [ ] Open: https://open.example/2'],
    ['https://why.example/1 | Skipped: why', 'https://open.example/2 | Open: https://open.example/2'],
  ],
  [
    'a list under a heading of what was consulted holds references',
    [
      'El agua baja.',
      '',
      '## Fuentes consultadas',
      '',
      '* Archivo del Canal, programa «El reparto», https://canal.example/reparto/',
    ],
    ['https://canal.example/reparto/ |'],
  ],
])('%s', (_, lines, expected) => {
  expect(told(lines)).toEqual(expected)
})

test.each([
  [
    'exclamations begin no box',
    ['!!! Look out, see https://a.example/1', '', 'Text.'],
    ['https://a.example/1'],
  ],
  [
    'an underline of equal signs is none either',
    ['Title', '===', '', 'Text https://a.example/1.'],
    ['https://a.example/1'],
  ],
  ['a slash begins no box', ['/etc/hosts holds https://a.example/1.'], ['https://a.example/1']],
])('%s', (_, lines, expected) => {
  expect(read(lines.join('\n'), 'markdown').citations.flatMap(({ urls }) => urls)).toEqual(expected)
})

test('single marks close before a particle of Korean', () => {
  const [citation] = read(
    '구청은 ‘책의 거리’를 만들겠다고 했다.[^1]\n\n[^1]: https://a.example/1',
    'markdown',
  ).citations
  expect(citation?.quotes).toEqual(['책의 거리'])
})
