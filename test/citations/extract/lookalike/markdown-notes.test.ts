/** Markdown's notes in the dialects that people write: GFM, Pandoc, kramdown, raw HTML, typed by hand, pasted from a machine. */
import { holdLookAlikes, type LookAlike } from './cited.ts'

const cases: readonly LookAlike[] = [
  [
    'gfm two paragraphs in a note',
    'A claim.[^1] More.\n\n[^1]: First, <https://a.example/1>.\n\n    Second paragraph, https://a.example/2.\n\n    - item https://a.example/3\n\nNext text.',
    ['1 https://a.example/1 https://a.example/2 https://a.example/3 | A claim.'],
  ],
  [
    'pandoc inline',
    'A claim^[See <https://a.example/x>, p. 3.] goes on. Other.',
    ['1 https://a.example/x | A claim goes on.'],
  ],
  [
    'inline note with brackets and link',
    'A claim.^[See [the report](https://a.example/x_(1)) and [2].]',
    ['1 https://a.example/x_(1) | A claim.'],
  ],
  [
    'nested: note refers to another note',
    'It rained.[^a] It shone.[^b]\n\n[^a]: See also the sun.[^b] Rain: https://a.example/a\n[^b]: https://a.example/b',
    [
      'a https://a.example/a | It rained.',
      'b https://a.example/b | It shone.',
      'b https://a.example/b | See also the sun.',
    ],
  ],
  [
    'obsidian callout',
    '> [!note] Title\n> The mayor said no.[^1]\n\n[^1]: https://a.example/n',
    ['1 https://a.example/n | The mayor said no.'],
  ],
  [
    'table',
    '| A | B |\n|:--|--:|\n| [x](https://a.example/x) | 3[^1] |\n| https://a.example/y | `https://a.example/no` |\n\n[^1]: https://a.example/n',
    ['https://a.example/x | x', '1 https://a.example/n | 3', 'https://a.example/y | https://a.example/y'],
  ],
  [
    'html inline sup notes',
    'It rained.<sup id="a1">[1](#f1)</sup> Then sun.<sup>2</sup>\n\n1. <a id="f1"></a> Weather, https://a.example/1. [↩](#a1)\n2. Sun, https://a.example/2.',
    ['1 https://a.example/1 | It rained.', '2 https://a.example/2 | Then sun.'],
  ],
  [
    'bare www and host path',
    'See www.a.example/x, example.org/path and README.md, foo.js, v1.2.3, e.g. this.',
    [
      'www.a.example/x | See www.a.example/x, example.org/path and README.md, foo.js, v1.2.3, e.g. this.',
      'example.org/path | See www.a.example/x, example.org/path and README.md, foo.js, v1.2.3, e.g. this.',
    ],
  ],
  [
    'github footnote twice',
    'It rained.[^x] It shone.[^x]\n\n[^x]: https://a.example/x',
    ['x https://a.example/x | It rained.', 'x https://a.example/x | It shone.'],
  ],
  [
    'shortcut ref numbers list',
    'He said so [1] and [2].\n\n[1]: https://a.example/1\n[2]: https://a.example/2 "Title"',
    ['1 https://a.example/1 | He said so and.', '2 https://a.example/2 | He said so and.'],
  ],
  [
    'numbered refs typed',
    'He said so [1], she not [2, 3].\n\n## References\n\n[1] A. https://a.example/1\n[2] B. https://a.example/2\n[3] C.',
    [
      '1 https://a.example/1 | He said so, she not.',
      '2 https://a.example/2 | He said so, she not.',
      '3 | He said so, she not.',
    ],
  ],
  [
    'footnote after quote with em',
    '*"It is so."*[^1] said he.\n\n[^1]: *Paper*, 3 May, [link](https://a.example/p)',
    ['1 https://a.example/p | "It is so." said he.'],
  ],
  [
    'footnote in heading, list, blockquote',
    '# Title[^1]\n\n- Item one[^2]\n  more\n\n> Quote.[^3]\n\n[^1]: https://a.example/1\n[^2]: https://a.example/2\n[^3]: https://a.example/3\n',
    [
      '1 https://a.example/1 | Title',
      '2 https://a.example/2 | Item one more',
      '3 https://a.example/3 | Quote.',
    ],
  ],
  [
    'lazy footnote',
    'Rain.[^1]\n\n[^1]: A note that goes on\nlazily, https://a.example/1.\n\nAfter.',
    ['1 https://a.example/1 | Rain.'],
  ],
  [
    'sup html + list',
    'Rain<sup>1</sup>. Sun<sup>2</sup>.\n\n---\n\n<sup>1</sup> https://a.example/1  \n<sup>2</sup> https://a.example/2',
    ['1 https://a.example/1 | Rain.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'links as notes [[1]](url)',
    'Rain.[[1]](https://a.example/1) Sun.[\\[2\\]](https://a.example/2)',
    ['1 https://a.example/1 | Rain.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'perplexity',
    'Rain fell[1][2]. Sun[3].\n\nCitations:\n[1] https://a.example/1\n[2] https://a.example/2\n[3] https://a.example/3',
    [
      '1 https://a.example/1 | Rain fell.',
      '2 https://a.example/2 | Rain fell.',
      '3 https://a.example/3 | Sun.',
    ],
  ],
  [
    'typed notes under heading',
    'Rain (1). Sun (2).\n\n### Sources\n\n(1) Doe, https://a.example/1\n\n(2) Roe, https://a.example/2',
    ['1 https://a.example/1 | Rain.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'japanese',
    '雨が降った[^1]。「晴れた。」と言った[^2]。\n\n[^1]: 気象庁「雨」https://a.example/1、2024年。\n[^2]: <https://a.example/2>。',
    ['1 https://a.example/1 | 雨が降った。', '2 https://a.example/2 | 「晴れた。」と言った。'],
  ],
  [
    'named anchors',
    'Rain.<sup>[1](#fn1)</sup> Sun.<sup>[2](#fn2)</sup>\n\n<a name="fn1">1</a>: See https://a.example/1.\n\n<a name="fn2">2</a>: See https://a.example/2.',
    ['1 https://a.example/1 | Rain.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'named anchors with back',
    'Rain[<sup>1</sup>](#fn1).\n\n<span id="fn1"></span>[1] Doe, https://a.example/1 [↩](#r1)',
    ['1 https://a.example/1 | Rain.'],
  ],
  ['escaped bracket notes', 'Rain.\\[1\\]\n\n\\[1\\] https://a.example/1', ['1 https://a.example/1 | Rain.']],
  ['bold label notes', 'Rain.[1]\n\n**[1]** Doe, https://a.example/1', ['1 https://a.example/1 | Rain.']],
  [
    'bullet bracket notes',
    'Rain [1]. Sun [2].\n\n## Sources\n\n- [1] Doe, https://a.example/1\n- [2] https://a.example/2',
    ['1 https://a.example/1 | Rain.', '2 https://a.example/2 | Sun.'],
  ],
  ['quoted sources list', 'Rain.[1]\n\n> [1]: Doe, https://a.example/1\n', ['1 https://a.example/1 | Rain.']],
  [
    'def with words after',
    'Rain.[1]\n\n[1]: https://a.example/1 Doe, Rain, 2020',
    ['1 https://a.example/1 | Rain.'],
  ],
  ['word in link def', 'Rain.[1]\n\n[1]: Doe, Rain, https://a.example/1', ['1 https://a.example/1 | Rain.']],
  [
    'unicode sup link',
    'Rain.[¹](https://a.example/1) Sun.[²](#n2)\n\n² <a id="n2"></a>https://a.example/2',
    ['1 https://a.example/1 | Rain.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'ref text link numbers list end',
    'Rain ([1](https://a.example/1), [2](https://a.example/2)).',
    ['1 https://a.example/1 | Rain (,).', '2 https://a.example/2 | Rain (,).'],
  ],
  [
    'footnote in link text',
    'See [this[^1]](https://a.example/x).\n\n[^1]: https://a.example/1',
    ['https://a.example/x | See this.', '1 https://a.example/1 | See this.'],
  ],
  [
    'kramdown footnote ial',
    'Rain.[^1]\n\n[^1]: https://a.example/1\n{: .note}\n',
    ['1 https://a.example/1 | Rain.'],
  ],
  [
    'crlf',
    'Rain.[^1]\r\n\r\n[^1]: https://a.example/1\r\n    https://a.example/2\r\n',
    ['1 https://a.example/1 https://a.example/2 | Rain.'],
  ],
  [
    'tabs',
    'Rain.[^1]\n\n[^1]:\thttps://a.example/1\n\n\tMore https://a.example/2',
    ['1 https://a.example/1 https://a.example/2 | Rain.'],
  ],
  [
    'def on next line',
    'Rain fell.[^1]\n\n[^1]:\n    https://a.example/1\n',
    ['1 https://a.example/1 | Rain fell.'],
  ],
  [
    'def in quote',
    '> Rain fell.[^1]\n>\n> [^1]: https://a.example/1\n',
    ['1 https://a.example/1 | Rain fell.'],
  ],
  [
    'colon after marker',
    'He said[^1]: no.\n\n[^1]: https://a.example/1\n',
    ['1 https://a.example/1 | He said: no.'],
  ],
  [
    'ref def indented in list',
    '- See [a].\n\n  [a]: https://a.example/1\n',
    ['https://a.example/1 | See a.'],
  ],
  [
    'defs consecutive without blank',
    'Rain.[^a] Sun.[^b]\n[^a]: https://a.example/1\n[^b]: https://a.example/2\n',
    ['a https://a.example/1 | Rain.', 'b https://a.example/2 | Sun.'],
  ],
  [
    'circled',
    '雨が降った①。晴れた②。\n\n① 気象庁 https://a.example/1\n\n② https://a.example/2',
    ['① https://a.example/1 | 雨が降った。', '② https://a.example/2 | 晴れた。'],
  ],
  [
    'emphasis around marker',
    'Rain **fell[^1]**. *Sun*[^2].\n\n[^1]: [A](https://a.example/1).\n[^2]: **B**: <https://a.example/2>',
    ['1 https://a.example/1 | Rain fell.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'nested list deep code',
    '1. One\n\n   ```\n   https://a.example/no\n   ```\n\n   See https://a.example/1.\n2. Two',
    ['https://a.example/1 | See https://a.example/1.'],
  ],
  [
    'tilde url',
    'See https://a.example/~doe/x_(y).html#frag~1.',
    ['https://a.example/~doe/x_(y).html#frag~1 | See https://a.example/~doe/x_(y).html#frag~1.'],
  ],
  [
    'quote link title with parens',
    '[x](https://a.example/1 "a (b) c") [y](https://a.example/2 \'t\') [z]( https://a.example/3 ).',
    ['https://a.example/1 | x y z.', 'https://a.example/2 | x y z.', 'https://a.example/3 | x y z.'],
  ],
]

holdLookAlikes('markdown', cases)
