import { describe, expect, test } from 'vitest'
import { readHtml } from './html-reading.ts'
import { citeProse } from '../../../citations/extract/prose/assemble.ts'
import type { Prose, ProseMarker, ProseNote, ProseParagraph } from '../../../citations/extract/prose.ts'

/** "word{1}" is a marker of the format, "word^1^" raised type, "[words](url)" a link. */
function paragraph(written: string, kind: ProseParagraph['kind'] = 'text', label?: string): ProseParagraph {
  const markers: ProseMarker[] = []
  const links: { start: number; end: number; href: string }[] = []
  const raised: { start: number; end: number }[] = []
  let text = ''
  let from = 0
  for (const match of written.matchAll(/\{([^}:]*)(?::([^}]*))?\}|\^([^^]+)\^|\[([^\]]*)\]\(([^)]*)\)/gu)) {
    text += written.slice(from, match.index)
    from = match.index + match[0].length
    const start = text.length
    if (match[1] !== undefined)
      markers.push({ at: start, label: match[1], note: match[2] ?? match[1], span: {} })
    else if (match[3] !== undefined) raised.push({ start, end: (text += match[3]).length })
    else links.push({ start, end: (text += match[4] ?? '').length, href: match[5] ?? '' })
  }
  text += written.slice(from)
  const spanOf: ProseParagraph['spanOf'] = (start, end) => ({ paragraph: 1, column: start, endColumn: end })
  return { kind, text, markers, links, raised, spanOf, ...(label === undefined ? {} : { label }) }
}

function prose(paragraphs: readonly ProseParagraph[], notes: readonly ProseNote[] = []): Prose {
  return { title: null, language: 'en', paragraphs, notes, notices: [] }
}

function note(key: string, text: string, kind: ProseNote['kind'] = 'footnote'): ProseNote {
  return { key, label: key, kind, paragraphs: [paragraph(text)], span: {} }
}

function told(read: Prose): string[] {
  const { drafts } = citeProse(read, { language: 'en' })
  return drafts
    .toSorted((a, b) => a.at - b.at)
    .map(({ number, urls, claim }) => `${[number, ...urls].join(' ')} | ${claim}`.trim())
}

describe('the sentence of a marker', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['First one. Second one{1}, with more. Third.', ['Second one, with more.']],
    ['First one.{1} Second.', ['First one.']],
    ['First one. {1} Second.', ['First one.']],
    ['First one [{1}]. Second.', ['First one.']],
    ['First one [{1}, {2}]. Second.', ['First one.', 'First one.']],
    ['First one{1},{2} goes on. Second.', ['First one goes on.', 'First one goes on.']],
    ['First one.{1} {2} Second.', ['First one.', 'First one.']],
    ['First one.{1} {2}Second.', ['First one.', 'First one.']],
    ['Le premier{1} ; le second. Deux.', ['Le premier ; le second.']],
    ['Watch{1}spoke to us. Second.', ['Watch spoke to us.']],
    ['A sentence that\nruns over a line{1}. Second.', ['A sentence that runs over a line.']],
    ['Introduction without a stop:\n• First item{1}\n• Second item', ['• First item']],
    ['He said: “It was. It is.”{1} Second.', ['He said: “It was. It is.”']],
    ['According to Dr. Smith{1} it is so. Second.', ['According to Dr. Smith it is so.']],
    ['{1}Begins with it. Second.', ['Begins with it.']],
    ['It\u00ad is\u200b so{1}.', ['It is so.']],
    ['据报道{1}他说。第二。', ['据报道他说。']],
  ]
  test.each(cases)('%s => %j', (written, claims) => {
    const notes = [note('1', 'One.'), note('2', 'Two.')]
    const { drafts } = citeProse(prose([paragraph(written)], notes), { language: 'en' })
    const marked = drafts.filter(({ span, claim }) => claim !== '' || Object.keys(span).length > 0)
    expect(marked.map(({ claim }) => claim)).toEqual(claims)
  })

  test('a marker alone in its paragraph supports the sentence before it', () => {
    const read = prose([paragraph('One. We shall fight.'), paragraph('{1}')], [note('1', 'See.')])
    expect(told(read)).toEqual(['1 | We shall fight.'])
  })
})

describe('markers and notes of the format', () => {
  test('several markers of one note are several citations', () => {
    const read = prose([paragraph('One.{1:a} Two.{1:a}')], [note('a', 'https://a.example/1')])
    expect(told(read)).toEqual(['1 https://a.example/1 | One.', '1 https://a.example/1 | Two.'])
  })

  test('a marker without a note is told and gives no citation', () => {
    const { drafts, notices } = citeProse(prose([paragraph('One.{7}')]))
    expect(drafts).toEqual([])
    expect(notices.map(({ code }) => code)).toEqual(['note-not-found'])
  })

  test('a note without a marker follows the note before it and has no claim', () => {
    const read = prose(
      [paragraph('One.{1}'), paragraph('Two.{3}')],
      [note('1', 'a'), note('2', 'www.b.example'), note('3', 'c')],
    )
    expect(told(read)).toEqual(['1 | One.', '2 www.b.example |', '3 | Two.'])
    expect(citeProse(read).notices.map(({ code }) => code)).toEqual(['marker-not-found'])
  })

  test('a dash between two markers stands for the notes between them', () => {
    const notes = ['1', '2', '3'].map((key) => note(key, key))
    expect(told(prose([paragraph('One{1}–{3}.')], notes))).toEqual(['1 | One.', '2 | One.', '3 | One.'])
  })

  test('a note that a note refers to takes its sentence as claim', () => {
    const read = prose([paragraph('One.{a}')], [note('a', 'A remark.{b} More.'), note('b', 'www.b.example')])
    expect(told(read)).toEqual(['a | One.', 'b www.b.example | A remark.'])
  })

  test('words that are a marker stay in the sentence', () => {
    const marker: ProseMarker = { at: 3, label: '', note: 'smith', span: {} }
    const text = { ...paragraph('As Smith 2020 shows.'), markers: [marker] }
    expect(told(prose([text], [note('smith', 'www.s.example', 'reference')]))).toEqual([
      'www.s.example | As Smith 2020 shows.',
    ])
  })
})

describe('notes typed by hand', () => {
  const cases: readonly (readonly [string, readonly ProseParagraph[], readonly string[]])[] = [
    [
      'raised numbers, notes that begin with them',
      [
        paragraph('One.^1^ Two^2^ is.'),
        paragraph('^1^ https://a.example/1'),
        paragraph('^2^ https://a.example/2'),
      ],
      ['1 https://a.example/1 | One.', '2 https://a.example/2 | Two is.'],
    ],
    [
      'brackets and a list with its own numbers',
      [
        paragraph('One [2]. Two [1,2].'),
        paragraph('References', 'heading'),
        paragraph('www.a.example', 'item', '1'),
        paragraph('www.b.example', 'item', '2'),
      ],
      ['2 www.b.example | One.', '1 www.a.example | Two.', '2 www.b.example | Two.'],
    ],
    [
      'a note that goes on in a second paragraph',
      [
        paragraph('One.^1^ Two.^2^'),
        paragraph('1. First,'),
        paragraph('www.a.example'),
        paragraph('2. www.b.example'),
      ],
      ['1 www.a.example | One.', '2 www.b.example | Two.'],
    ],
    [
      'several notes on the lines of one paragraph',
      [paragraph('One.^1^ Two.^2^'), paragraph('1. www.a.example\n2. www.b.example')],
      ['1 www.a.example | One.', '2 www.b.example | Two.'],
    ],
    ['a sign', [paragraph('One.^*^ Two.'), paragraph('* www.a.example')], ['* www.a.example | One.']],
    [
      'a number without raised type, as text from a PDF has it',
      [paragraph('One is.1 Two is.2'), paragraph('1 www.a.example'), paragraph('2 www.b.example')],
      ['1 www.a.example | One is.', '2 www.b.example | Two is.'],
    ],
    [
      'square metres and a list of demands',
      [
        paragraph('An area of 20 m^2^ is ours.'),
        paragraph('Give it back', 'item', '1'),
        paragraph('Now', 'item', '2'),
      ],
      [],
    ],
  ]
  test.each(cases)('%s', (_, paragraphs, expected) => {
    expect(told(prose(paragraphs))).toEqual(expected)
  })
})

describe('lists of references', () => {
  test('entries under a heading are references, what names no source is text', () => {
    const read = prose([
      paragraph('Words (Smith 2010).'),
      paragraph('Bibliography', 'heading'),
      paragraph('Smith, A. 2010. [Title](https://a.example/1).'),
      paragraph('Jones, B. 2011. A book.', 'item'),
      paragraph('About us', 'heading'),
      paragraph('Write to [us](https://b.example/).'),
    ])
    expect(told(read)).toEqual(['https://a.example/1 |', '|', 'https://b.example/ | Write to us.'])
  })
})

describe('links in running text', () => {
  test('menus and the like are counted and left out', () => {
    const read = prose([
      { ...paragraph('[Home](https://a.example/)'), outside: true },
      paragraph('Is [it](https://b.example/).'),
    ])
    expect(told(read)).toEqual(['https://b.example/ | Is it.'])
    expect(citeProse(read).notices.map(({ code }) => code)).toEqual(['links-left-out'])
  })

  test('an address ends at a marker and at raised type', () => {
    const read = prose(
      [paragraph('See https://a.example/x{1}Then https://b.example/y^2^ too.')],
      [note('1', 'One.')],
    )
    expect(told(read).filter((line) => line.startsWith('https'))).toEqual([
      'https://a.example/x | See https://a.example/x Then https://b.example/y2 too.',
      'https://b.example/y | See https://a.example/x Then https://b.example/y2 too.',
    ])
  })

  test('code is left alone', () => {
    const text = 'Run https://a.example/x now.'
    const read = prose([{ ...paragraph(text), literal: [{ start: 4, end: 23 }] }])
    expect(told(read)).toEqual([])
  })
})

test.each([
  ['<p>As shown (arXiv:2101.00001v2), it holds.</p>', ['arxiv 2101.00001v2']],
  [
    '<p>See doi:10.1000/182 and <a href="https://doi.org/10.1000/183">doi:10.1000/183</a>.</p>',
    ['doi 10.1000/182', 'doi 10.1000/183'],
  ],
  ['<p>Printed in Ghent. ISBN 978-0-306-40615-7.</p>', []],
])('%s => %j', (html, expected) => {
  const { citations } = readHtml(html)
  expect(citations.flatMap(({ locators }) => locators.map(({ kind, value }) => `${kind} ${value}`))).toEqual(
    expected,
  )
  for (const { claim } of citations) expect(claim).not.toBe('')
})
