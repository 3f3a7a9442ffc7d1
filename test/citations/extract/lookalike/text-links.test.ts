/** Plain text as it is typed, pasted and sent: where addresses begin and end, and what looks like a note or an address and is none. */
import { holdLookAlikes, type LookAlike } from './cited.ts'

const cases: readonly LookAlike[] = [
  [
    'hard wrapped url 72',
    'The report is long and the committee read it twice before it went on to\nsay https://www.a.example/reports/2024/05/the-very-long-name-of-a-report-\nof-the-committee.pdf and then it rested.',
    [
      'https://www.a.example/reports/2024/05/the-very-long-name-of-a-report-of-the-committee.pdf | The report is long and the committee read it twice before it went on to say https://www.a.example/reports/2024/05/the-very-long-name-of-a-report-of-the-committee.pdf and then it rested.',
    ],
  ],
  [
    'wrapped after slash',
    'It was said in the yearbook that nobody had read for years, and it is at\nhttps://www.a.example/yearbook/\nvolume-7/page_12.html?lang=en for all.',
    [
      'https://www.a.example/yearbook/volume-7/page_12.html?lang=en | It was said in the yearbook that nobody had read for years, and it is at https://www.a.example/yearbook/volume-7/page_12.html?lang=en for all.',
    ],
  ],
  ['array indices', 'We set a[1] = 2 and read tide[0]. The list:\n\n[1] is the first.\n', []],
  [
    'statute brackets',
    'Smith v Jones [1999] 2 AC 1 held so; s 3[2] applies. See https://a.example/c.',
    ['https://a.example/c | See https://a.example/c.'],
  ],
  [
    'numbered list not notes',
    'We ask for three things in 2024:\n\n1. Open the files (https://a.example/f).\n2. Pay.\n3. Go.\n\nThat is all 3.',
    ['https://a.example/f | Open the files (https://a.example/f).'],
  ],
  [
    'full width punctuation',
    '詳細はhttps://a.example/1をご覧ください。または（https://a.example/2）。',
    [
      'https://a.example/1 | 詳細はhttps://a.example/1をご覧ください。',
      'https://a.example/2 | または（https://a.example/2）。',
    ],
  ],
  [
    'german quotes & gt',
    'Siehe »https://a.example/1« und „https://a.example/2“, vgl. <https://a.example/3>; (https://a.example/4).',
    [
      'https://a.example/1 | Siehe »https://a.example/1« und „https://a.example/2“, vgl. https://a.example/3; (https://a.example/4).',
      'https://a.example/2 | Siehe »https://a.example/1« und „https://a.example/2“, vgl. https://a.example/3; (https://a.example/4).',
      'https://a.example/3 | Siehe »https://a.example/1« und „https://a.example/2“, vgl. https://a.example/3; (https://a.example/4).',
      'https://a.example/4 | Siehe »https://a.example/1« und „https://a.example/2“, vgl. https://a.example/3; (https://a.example/4).',
    ],
  ],
  [
    'thai hindi',
    'ดูที่ https://a.example/1 ครับ। देखें https://a.example/2।',
    ['https://a.example/1 | ดูที่ https://a.example/1 ครับ।', 'https://a.example/2 | देखें https://a.example/2।'],
  ],
  [
    'parens wiki',
    'See https://en.a.example/wiki/Foo_(bar). And (see https://en.a.example/wiki/Foo_(baz)).',
    [
      'https://en.a.example/wiki/Foo_(bar) | See https://en.a.example/wiki/Foo_(bar).',
      'https://en.a.example/wiki/Foo_(baz) | And (see https://en.a.example/wiki/Foo_(baz)).',
    ],
  ],
  [
    'archive url',
    'See https://web.archive.org/web/20200101000000/https://a.example/x?y=1, it is gone.',
    [
      'https://web.archive.org/web/20200101000000/https://a.example/x?y=1 | See https://web.archive.org/web/20200101000000/https://a.example/x?y=1, it is gone.',
    ],
  ],
  [
    'dots and ellipsis',
    'See https://a.example/x... or https://a.example/y…',
    [
      'https://a.example/x | See https://a.example/x... or https://a.example/y…',
      'https://a.example/y | See https://a.example/x... or https://a.example/y…',
    ],
  ],
  [
    'contact block boilerplate',
    'See https://a.example/x now.\n\nMedia contact:\nJane Doe\nTel: +44 20 7946 0000\nEmail: j@b.example\nWeb: https://b.example\n',
    ['https://a.example/x | See https://a.example/x now.'],
  ],
  [
    'source line under paragraphs',
    'The river is dry.\nSource: https://a.example/1\n\nThe sea is full.\nSource: https://a.example/2\n',
    [
      'https://a.example/1 | Source: https://a.example/1',
      'https://a.example/2 | Source: https://a.example/2',
    ],
  ],
  [
    'columns',
    'The river board met on Monday in the     The mayor denied it on Tuesday in the\ntown hall and said that the water was    same hall and said that the water was\nclean. It has tables at the address      foul. Her tables stand at the address\nhttps://a.example/left which anyone      https://a.example/right which no one\nmay read at any hour of the day and      may read at any hour of the day or of\nof the night without paying for it.      the night without paying for them.\n',
    [
      'https://a.example/left | It has tables at the address https://a.example/left which anyone may read at any hour of the day and of the night without paying for it.',
      'https://a.example/right | Her tables stand at the address https://a.example/right which no one may read at any hour of the day or of the night without paying for them.',
    ],
  ],
  [
    'plain bibliography',
    'It is known (Doe 2020).\n\nBibliography\n\nDoe, J. (2020). Rain. https://a.example/doe\nRoe, R. (2021). Sun. https://doi.org/10.1234/roe\n',
    ['https://a.example/doe | It is known.', 'https://doi.org/10.1234/roe |'],
  ],
  [
    'slack/teams angle pipe',
    'See <https://a.example/x|the report> and [the other](https://a.example/y).',
    [
      'https://a.example/x | See <https://a.example/x|the report> and [the other](https://a.example/y).',
      'https://a.example/y | See <https://a.example/x|the report> and [the other](https://a.example/y).',
    ],
  ],
  [
    'bullets with sources',
    'Sources\n- Report: https://a.example/1\n- Data – https://a.example/2\n• Law, www.a.example/3\n',
    ['https://a.example/1 |', 'https://a.example/2 |', 'www.a.example/3 |'],
  ],
  [
    'yaml-ish link list',
    'https://a.example/1\nhttps://a.example/2\nwww.a.example/3\n',
    [
      'https://a.example/1 | https://a.example/1',
      'https://a.example/2 | https://a.example/2',
      'www.a.example/3 | www.a.example/3',
    ],
  ],
  [
    'trailing quote, star, slash',
    "'https://a.example/1', *https://a.example/2*, https://a.example/3/; “https://a.example/4/”!",
    [
      "https://a.example/1 | 'https://a.example/1', *https://a.example/2*, https://a.example/3/; “https://a.example/4/”!",
      "https://a.example/2 | 'https://a.example/1', *https://a.example/2*, https://a.example/3/; “https://a.example/4/”!",
      "https://a.example/3/ | 'https://a.example/1', *https://a.example/2*, https://a.example/3/; “https://a.example/4/”!",
      "https://a.example/4/ | 'https://a.example/1', *https://a.example/2*, https://a.example/3/; “https://a.example/4/”!",
    ],
  ],
  [
    'years and money',
    'In 2019, 12 people paid $5.50 (10%) for G20 and COVID-19. See https://a.example/1.',
    ['https://a.example/1 | See https://a.example/1.'],
  ],
  [
    'semi-colon list',
    'Sources: https://a.example/1;https://a.example/2,https://a.example/3',
    [
      'https://a.example/1 | Sources: https://a.example/1;https://a.example/2,https://a.example/3',
      'https://a.example/2 | Sources: https://a.example/1;https://a.example/2,https://a.example/3',
      'https://a.example/3 | Sources: https://a.example/1;https://a.example/2,https://a.example/3',
    ],
  ],
  [
    'angle wrap',
    'See <https://www.a.example/journal-of-rain/volume-12/issue-3/the\n-long-title.html> for it.',
    [
      'https://www.a.example/journal-of-rain/volume-12/issue-3/the-long-title.html | See https://www.a.example/journal-of-rain/volume-12/issue-3/the-long-title.html for it.',
    ],
  ],
  [
    'URL: prefix',
    'Doe (2020). Rain. URL: https://a.example/1. Accessed: 3 May 2020. DOI:10.1234/abc.',
    ['https://a.example/1 | URL: https://a.example/1.', '| DOI:10.1234/abc.'],
  ],
  [
    'code block',
    'To test, run this:\n\n    $ curl https://a.example/no\n    export X=https://a.example/no2\n\nand read https://a.example/yes then.',
    ['https://a.example/yes | and read https://a.example/yes then.'],
  ],
  [
    'fence',
    'Run:\n\n```\ncurl https://a.example/no\n\ncurl https://a.example/no2\n```\n\nSee https://a.example/yes now.',
    ['https://a.example/yes | See https://a.example/yes now.'],
  ],
  [
    'indented quote is no code',
    'He wrote:\n\n     The rain fell for forty days = forever, see\n     https://a.example/yes for the data.\n\nSo.',
    [
      'https://a.example/yes | The rain fell for forty days = forever, see https://a.example/yes for the data.',
    ],
  ],
  [
    'author addresses rfc',
    "See https://a.example/1 first.\n\nAuthors' Addresses\n\n   Jane Doe\n   Email: jane@o.example\n   URI:   https://o.example/\n\n   Richard Roe\n   Email: r@p.example\n   URI:   http://www.p.example/~roe\n",
    ['https://a.example/1 | See https://a.example/1 first.'],
  ],
  [
    'numbered headings no notes',
    '1 Introduction\n\nRain fell (https://a.example/1).\n\n2 Method\n\nWe looked.',
    ['https://a.example/1 | Rain fell (https://a.example/1).'],
  ],
  [
    'outlook header no urls',
    'From: A <a@x.example>\nSent: Monday\nTo: B <b@x.example>\nSubject: Data\n\nSee https://a.example/1 please.\n',
    ['https://a.example/1 | See https://a.example/1 please.'],
  ],
  [
    'csv-ish',
    'name,url\nDoe,https://a.example/1\nRoe,https://a.example/2\n',
    [
      'https://a.example/1 | name,url Doe,https://a.example/1 Roe,https://a.example/2',
      'https://a.example/2 | name,url Doe,https://a.example/1 Roe,https://a.example/2',
    ],
  ],
]

holdLookAlikes('text', cases)
