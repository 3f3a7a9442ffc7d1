/** Lists of sources as people and programs keep them: JSON of any make, CSL-JSON, BibTeX, RIS. */
import { describe, expect, test } from 'vitest'
import { read } from '../reading.ts'
import { citedLines, holdLookAlikes, type LookAlike } from './cited.ts'

const list = (value: unknown): string => JSON.stringify(value, null, 2)
const url = (name: string | number): string => `https://a.example/${name}`

const json: readonly LookAlike[] = [
  ['addresses alone', list([url(1), 'www.a.example/2']), [`${url(1)} |`, 'www.a.example/2 |']],
  [
    'one field by many names',
    list([
      { url: url(1) },
      { URL: url(2) },
      { href: url(3) },
      { link: url(4) },
      { uri: url(5) },
      { source: url(6) },
    ]),
    [1, 2, 3, 4, 5, 6].map((name) => `${url(name)} |`),
  ],
  [
    'nested, with pictures beside',
    list({
      parts: [{ name: 'S', links: [{ href: url(1) }, { href: url(2) }] }],
      meta: { image: url('i.png') },
    }),
    [`${url(1)} |`, `${url(2)} |`],
  ],
  [
    'lists of addresses: `urls` are one source, others each their own',
    list({ sources: [url(1), url(2)], urls: [url(3), url(4)] }),
    [`${url(1)} |`, `${url(2)} |`, `${url(3)} ${url(4)} |`],
  ],
  ['labels that map to addresses', list({ 1: url(1), 2: url(2) }), [`1 ${url(1)} |`, `2 ${url(2)} |`]],
  [
    'labels that map to objects',
    list({ notes: { fn1: { url: url(1), claim: 'It rained.' }, fn2: { url: url(2) } } }),
    [`fn1 ${url(1)} | It rained.`, `fn2 ${url(2)} |`],
  ],
  [
    'notes as texts',
    list({
      footnotes: [
        { id: 1, text: `Doe, ${url(1)}.` },
        { id: 2, text: 'An interview.' },
      ],
    }),
    [`1 ${url(1)} |`],
  ],
  ['words around addresses', list([`Doe, Rain (${url(1)}).`, 'No address']), [`${url(1)} |`]],
  ['escaped strokes', '["https:\\/\\/a.example\\/1"]', [`${url(1)} |`]],
  [
    'an address and its archived copy',
    list([{ id: 'a', url: url(1), archive_url: `https://archive.example/2020/${url(1)}` }]),
    [`a ${url(1)} https://archive.example/2020/${url(1)} |`],
  ],
  [
    'number, address and sentence by other names',
    list([
      { n: 1, link: url(1), sentence: 'So.' },
      { n: 2, link: null },
    ]),
    [`1 ${url(1)} | So.`],
  ],
  ['an identifier alone', list([{ title: 'Rain', doi: '10.1000/182' }]), ['|']],
]

describe('JSON of any make', () => {
  holdLookAlikes('json', json)

  test('says by which fields it was read, and where each address stands', () => {
    const text = list([{ title: 'Rain', href: url(1) }])
    const { citations, notices } = read(text, 'json')
    expect(notices.map(({ code, message }) => [code, message.includes('“href”')])).toEqual([
      ['list-by-fields', true],
    ])
    expect(citations[0]).toMatchObject({ kind: 'reference', note: 'Rain', locators: [{ kind: 'url' }] })
    expect(citations[0]?.urlSpans).toEqual([{ line: 4, column: 14, endLine: 4, endColumn: 33 }])
  })

  test('an identifier has its resolver', () => {
    expect(read(list([{ doi: '10.1000/182' }]), 'json').citations[0]?.locators).toEqual([
      { kind: 'doi', value: '10.1000/182', url: 'https://doi.org/10.1000/182' },
    ])
  })

  test('deep and wide lists end soon', () => {
    const deep = `${'['.repeat(5_000)}"${url(1)}"${']'.repeat(5_000)}`
    expect(citedLines(read(deep, 'json'))).toEqual([`${url(1)} |`])
    const wide = list(Array.from({ length: 20_000 }, (_, index) => ({ href: url(index) })))
    expect(read(wide, 'json').citations).toHaveLength(20_000)
  })
})

describe('other lists', () => {
  holdLookAlikes('csl-json', [
    [
      'an item with an archive beside its URL and DOI',
      list([
        { id: 'a', type: 'webpage', URL: url(1), DOI: '10.1234/x', archive: 'https://archive.example/1' },
      ]),
      [`a ${url(1)} https://archive.example/1 |`],
    ],
  ])
  holdLookAlikes('bibtex', [
    [
      'howpublished, note, eprint',
      '@misc{a, howpublished = {\\url{https://a.example/x_y~z}}, note = "See \\href{https://a.example/n}{n}"}\n@article{c, doi = {10.1234/abc}, eprint={2101.00001}, archivePrefix={arXiv}}',
      ['a https://a.example/x_y~z https://a.example/n |', 'c |'],
    ],
    [
      'a brace too many',
      '@misc{a, title={Un{balanced, url={https://a.example/1}}\n\n@misc{b, title={Ok}, url={https://b.example/2}}',
      ['a https://a.example/1 |', 'b https://b.example/2 |'],
    ],
    [
      'strings put together, comments left out',
      '@string{base = "https://a.example/"}\n@misc{a, url = base # "x"}\n@comment{ url={https://no.example} }\n@online{b, url = "https://b.example/{x}"}',
      ['a https://a.example/x |', 'b https://b.example/x |'],
    ],
    [
      'escaped signs',
      '@misc{a, url={https://a.example/a\\_b\\%20c\\#d\\&e}}',
      ['a https://a.example/a_b%20c#d&e |'],
    ],
  ])
  holdLookAlikes('ris', [
    [
      'links of all kinds',
      'TY  - WEB\nID  - x1\nUR  - https://a.example/1\nL1  - https://a.example/pdf\nN1  - see https://a.example/n\nER  - \n\nTY  - JOUR\nUR  - https://b.example/1;https://b.example/2\nER  -\n',
      [
        'x1 https://a.example/1 https://a.example/pdf https://a.example/n |',
        'https://b.example/1 https://b.example/2 |',
      ],
    ],
    [
      'single blanks, no end',
      'TY - WEB\r\nT1 - A\r\nUR - https://a.example/1\r\nER - \r\nTY - WEB\r\nLK - https://b.example/1\r\n',
      ['https://a.example/1 |', 'https://b.example/1 |'],
    ],
  ])
})
