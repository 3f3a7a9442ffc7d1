/** Markdown's links in its dialects (GFM, Pandoc, Obsidian, Docusaurus, MDX, Hugo), and what is no link: code, comments, pictures, contacts. */
import { holdLookAlikes, type LookAlike } from './cited.ts'

const cases: readonly LookAlike[] = [
  [
    'obsidian wiki links',
    'As [[My Note|we said]] and ![[picture.png]] showed, see [x](https://a.example/x).',
    ['https://a.example/x | As we said and showed, see x.'],
  ],
  [
    'obsidian comment',
    'Seen. %%https://a.example/hidden%% Here: https://a.example/y.',
    ['https://a.example/y | Here: https://a.example/y.'],
  ],
  [
    'docusaurus admonition',
    ':::note[Mind]\n\nThe law says so ([text](https://a.example/law)).\n\n:::',
    ['https://a.example/law | The law says so (text).'],
  ],
  [
    'mdx',
    "import Foo from './foo'\nexport const x = 'https://a.example/no'\n\n# T\n\n<Foo url=\"https://a.example/attr\">Said [so](https://a.example/y).</Foo>\n\n{/* https://a.example/comment */}\n",
    ['https://a.example/y | Said so.'],
  ],
  [
    'reference link with title',
    'See [the text][ref] and [Ref].\n\n[ref]: <https://a.example/a b> "A title"\n',
    ['https://a.example/a b | See the text and Ref.', 'https://a.example/a b | See the text and Ref.'],
  ],
  [
    'angle link with spaces',
    'See [it](<https://a.example/a b.pdf> "t").',
    ['https://a.example/a b.pdf | See it.'],
  ],
  [
    'parens in url',
    'See [it](https://en.a.example/wiki/X_(y)) and https://en.a.example/wiki/Z_(w). And (https://a.example/q).',
    [
      'https://en.a.example/wiki/X_(y) | See it and https://en.a.example/wiki/Z_(w).',
      'https://en.a.example/wiki/Z_(w) | See it and https://en.a.example/wiki/Z_(w).',
      'https://a.example/q | And (https://a.example/q).',
    ],
  ],
  [
    'code span, fence, indented, comment',
    'Run `curl https://a.example/1`.\n\n```\nhttps://a.example/2\n```\n\n    https://a.example/3\n\n<!-- https://a.example/4 -->\n\n~~~md\n[x](https://a.example/5)\n~~~\n\nSee https://a.example/6!',
    ['https://a.example/6 | See https://a.example/6!'],
  ],
  [
    'front matter toml',
    '+++\ntitle = "T"\nurl = "https://a.example/fm"\n+++\n\nSee https://a.example/1.',
    ['https://a.example/1 | See https://a.example/1.'],
  ],
  [
    'front matter yaml',
    '---\ntitle: T\nsource: https://a.example/fm\n...\n\nSee https://a.example/1.',
    ['https://a.example/1 | See https://a.example/1.'],
  ],
  [
    'autolinks in languages',
    '见https://a.example/1。另见（https://a.example/2）、「https://a.example/3」。Див. https://a.example/4; ¿https://a.example/5? «https://a.example/6».',
    [
      'https://a.example/1 | 见https://a.example/1。',
      'https://a.example/2 | 另见（https://a.example/2）、「https://a.example/3」。',
      'https://a.example/3 | 另见（https://a.example/2）、「https://a.example/3」。',
      'https://a.example/4 | Див. https://a.example/4; ¿https://a.example/5? «https://a.example/6».',
      'https://a.example/5 | Див. https://a.example/4; ¿https://a.example/5? «https://a.example/6».',
      'https://a.example/6 | Див. https://a.example/4; ¿https://a.example/5? «https://a.example/6».',
    ],
  ],
  [
    'bold and punctuation',
    'See **https://a.example/x**, *<https://a.example/y>* and __[z](https://a.example/z)__.',
    [
      'https://a.example/x | See https://a.example/x, https://a.example/y and z.',
      'https://a.example/y | See https://a.example/x, https://a.example/y and z.',
      'https://a.example/z | See https://a.example/x, https://a.example/y and z.',
    ],
  ],
  [
    'images no sources, linked image',
    '![alt](https://a.example/p.png) [![badge](https://a.example/b.svg)](https://a.example/ci) Text [l](https://a.example/l).',
    ['https://a.example/ci | badge Text l.', 'https://a.example/l | badge Text l.'],
  ],
  [
    'email autolink and mailto',
    'Write <me@a.example> or [mail](mailto:me@a.example), me@a.example; see [rel](/x) and [anchor](#y).',
    [],
  ],
  [
    'array index and checkboxes',
    '- [ ] do\n- [x] done https://a.example/d\n\nThe list a[1] and x[2] are no notes.\n\n1. First\n2. Second',
    ['https://a.example/d | done https://a.example/d'],
  ],
  [
    'entity and escapes',
    'See https://a.example/?a=1&amp;b=2 and <https://a.example/a\\_b> and https://a.example/c\\_d.',
    [
      'https://a.example/?a=1&b=2 | See https://a.example/?a=1&b=2 and https://a.example/a\\_b and https://a.example/c_d.',
      'https://a.example/a\\_b | See https://a.example/?a=1&b=2 and https://a.example/a\\_b and https://a.example/c_d.',
      'https://a.example/c_d | See https://a.example/?a=1&b=2 and https://a.example/a\\_b and https://a.example/c_d.',
    ],
  ],
  [
    'definition list & abbreviations',
    'Term\n: Meaning, see https://a.example/t.\n\n*[HTML]: Hyper https://a.example/no',
    ['https://a.example/t | Meaning, see https://a.example/t.'],
  ],
  ['undefined marker', 'A[^9] b https://a.example/1.', ['https://a.example/1 | A b https://a.example/1.']],
  [
    'multiline link text',
    'See [the long\nreport](https://a.example/x\n"Title") now.',
    ['https://a.example/x | See the long report now.'],
  ],
  [
    'link wrapped hard in angle',
    'See <https://a.example/long-\npath/x> no.',
    ['https://a.example/long-path/x | See https://a.example/long-path/x no.'],
  ],
  [
    'html block details',
    '<details><summary>Sources</summary>\n\n- [A](https://a.example/a)\n- https://a.example/b\n\n</details>',
    ['https://a.example/a |', 'https://a.example/b |'],
  ],
  [
    'raw html anchor',
    'See <a href="https://a.example/x?a=1&amp;b=2" target=_blank>this</a>.',
    ['https://a.example/x?a=1&b=2 | See this.'],
  ],
  [
    'contact',
    'See [it](https://a.example/x) now.\n\n**Press contact**\\\nJane Doe, [jane@o.example](mailto:jane@o.example)\\\n<https://o.example>\n',
    ['https://a.example/x | See it now.'],
  ],
  [
    'no contact: sentence',
    'Write to jane@o.example or see https://o.example today.\n',
    ['https://o.example | Write to jane@o.example or see https://o.example today.'],
  ],
  [
    'callout gh',
    '> [!WARNING]\n> Look at [it](https://a.example/x).\n',
    ['https://a.example/x | Look at it.'],
  ],
  [
    'setext & toml',
    '+++\ntitle="x"\n+++\nTitle\n=====\n\nSee <https://a.example/1>, it\'s "so".',
    ['https://a.example/1 | See https://a.example/1, it\'s "so".'],
  ],
  [
    'ref links collapsed',
    '[One][] and [two] and [three][3].\n\n[one]: https://a.example/1\n[Two]: https://a.example/2 (Title)\n[3]: https://a.example/3\n    "Title"\n',
    [
      'https://a.example/1 | One and two and three.',
      'https://a.example/2 | One and two and three.',
      'https://a.example/3 | One and two and three.',
    ],
  ],
  ['unused def', 'Text.\n\n[x]: https://a.example/never\n', []],
  [
    'nested brackets',
    'See [a [b] c](https://a.example/1) and [![i](x.png) cap](https://a.example/2).',
    ['https://a.example/1 | See a [b] c and i cap.', 'https://a.example/2 | See a [b] c and i cap.'],
  ],
  [
    'bare in list',
    '1. https://a.example/1\n2. https://a.example/2\n',
    ['https://a.example/1 | https://a.example/1', 'https://a.example/2 | https://a.example/2'],
  ],
  [
    'emphasis with underscore url',
    'See https://a.example/a_b_c_ and _https://a.example/d_e_.',
    [
      'https://a.example/a_b_c_ | See https://a.example/a_b_c_ and https://a.example/d_e.',
      'https://a.example/d_e | See https://a.example/a_b_c_ and https://a.example/d_e.',
    ],
  ],
  [
    'hugo ref shortcode',
    'See {{< cite "doe" >}} and {{% ref "x" %}} at https://a.example/1.',
    ['https://a.example/1 | See and at https://a.example/1.'],
  ],
  ['heading attributes', '# T {#t}\n\nSee [a](https://a.example/1){.x}.', ['https://a.example/1 | See a.']],
  [
    'html comment multi-line',
    '<!--\nhttps://a.example/no\n-->\nSee https://a.example/1.',
    ['https://a.example/1 | See https://a.example/1.'],
  ],
  [
    'inline comment',
    'See <!-- https://a.example/no --> https://a.example/1.',
    ['https://a.example/1 | See https://a.example/1.'],
  ],
  [
    'commonmark strict url in parens text',
    'Text (https://a.example/1), [b](https://a.example/2).',
    [
      'https://a.example/1 | Text (https://a.example/1), b.',
      'https://a.example/2 | Text (https://a.example/1), b.',
    ],
  ],
  [
    'wiki style external',
    'See [https://a.example/1 the report].',
    ['https://a.example/1 | See [https://a.example/1 the report].'],
  ],
  [
    'bom + title',
    '﻿---\ntitle: x\nlink: https://a.example/no\n---\n\nRain https://a.example/1',
    ['https://a.example/1 | Rain https://a.example/1'],
  ],
  [
    'task/strike',
    '- [x] ~~[old](https://a.example/old)~~ [new](https://a.example/new)',
    ['https://a.example/old | old new', 'https://a.example/new | old new'],
  ],
  [
    'table with pipes in link',
    '| a | b |\n|---|---|\n| [x](https://a.example/?a=1\\|2) | y |\n',
    ['https://a.example/?a=1|2 | x'],
  ],
  [
    'escaped url chars',
    '[x](https://a.example/a\\)b) [y](https://a.example/%28z%29 "T(1)")',
    ['https://a.example/a)b | x y', 'https://a.example/%28z%29 | x y'],
  ],
]

holdLookAlikes('markdown', cases)
