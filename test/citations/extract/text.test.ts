import { describe, expect, test } from 'vitest'
import { explain } from '../../../citations/extract/extract.ts'
import { claimOf, pairs, read } from './reading.ts'

describe('markers and plain numbers', () => {
  const notes = '\n\n1 https://one.example/a\n2 https://two.example/b\n'
  test.each([
    ['glued to a word', 'The ministry said so1 in May. The court did not2 agree.'],
    ['behind a quotation mark', 'They said “no.”1 In 2009, he said »ja«2 again.'],
    ['behind a comma and a bracket', 'The service,1 which is small (and old),2 moved.'],
    ['behind a year', 'It ended in 2018.1 It began again in 2019.2 Then not.'],
    [
      'beside G20, COVID-19, H2O, A4 and 2019-nCoV',
      'The G20 on COVID-19, H2O, A4 and 2019-nCoV met.1 Later 2 left.2 End.',
    ],
    [
      'beside prices, decimals, times and lists',
      'It cost 1,200 or 1.2 at 12:15 in Art. 1 (1).1 Then 2.2 more.2 End.',
    ],
    ['raised digits', 'The ministry said¹ so. The court² did not.'],
    ['in brackets', 'The ministry said so [1]. The court did not [2].'],
    ['in a row', 'Both said so.1,2 Then it ended.'],
    ['in a row with a blank', 'Both said so.1, 2 Then it ended.'],
    ['behind a blank, once the first is sure', 'The first said.1 The second said. 2 The third did not.'],
    ['glued to a number, once the first is sure', 'The first said.1 The rule UL 46002 is old.'],
  ])('%s', (_title, body) => {
    const extraction = read(`A title of some words\n\n${body}${notes}`)
    expect(pairs(extraction)).toEqual(['1 https://one.example/a', '2 https://two.example/b'])
    expect(extraction.citations.map(({ claim }) => claim === '')).toEqual([false, false])
  })

  test('a list and glued numbers without notes are no citations', () => {
    const text =
      'We ask:\n\n1. Free them\n2. Pay them\n3. Stop it\n\nA4 paper, MP3, phase1 and phase2 of 2019.'
    expect(read(text).citations).toEqual([])
  })

  test('a numbered list between text and endnotes stays a list', () => {
    const text =
      'The first was said.1 There are things:\n1. One item\n2. Two items\nThe second was said.2\n\nEndnotes\n1. See https://one.example/a.\n2. Ibid.\n'
    const extraction = read(text)
    expect(pairs(extraction)).toEqual(['1 https://one.example/a', '2'])
    expect(extraction.citations.map(({ kind }) => kind)).toEqual(['endnote', 'endnote'])
    expect(extraction.citations[1]?.repeats).toBe('c1')
  })
})

describe('notes', () => {
  test('numbering may begin again on each page, and pages are counted', () => {
    const text =
      'First claim.1 A second one is unfinished and runs\n\n1 https://one.example/a\n\fover to here.1 A third.2\n\n1 https://two.example/b\n2 https://three.example/c\n'
    const extraction = read(text)
    expect(pairs(extraction)).toEqual([
      '1 https://one.example/a',
      '1 https://two.example/b',
      '2 https://three.example/c',
    ])
    expect(extraction.citations[1]?.claim).toBe('A second one is unfinished and runs over to here.')
    expect(extraction.citations.map(({ span }) => span.page)).toEqual([1, 2, 2])
  })

  test('the next page may follow the last note without a blank line', () => {
    const text = `The report of the commission shows that the number of refugees has increased in
the last year.1 According to the ministry, the number of applications fell, and the
1 Interview with a member of the commission, Kyiv, March 2019
ministry itself said so in its annual report of the year.2 The court of the land agreed
with the ministry.
2 https://two.example/b
`
    const extraction = read(text)
    expect(extraction.citations[0]?.note).toBe('Interview with a member of the commission, Kyiv, March 2019')
    expect(claimOf(extraction, '2')).toBe(
      'According to the ministry, the number of applications fell, and the ministry itself said so in its annual report of the year.',
    )
  })

  test('signs are markers where a note begins with them, bullets are not', () => {
    const text = 'The minister* said so. The deputy† agreed.\n\n* Until 2019.\n† https://a.example/d\n'
    expect(pairs(read(text))).toEqual(['*', '† https://a.example/d'])
    expect(read('We ask*\n\n* for one\n* for two\n').citations).toEqual([])
  })

  test('a label may stand alone on its line', () => {
    const text =
      'Some claim stands.1 More said here.2\n\n1\n\nhttps://one.example/a\n\n2\n\nhttps://two.example/b\n'
    expect(pairs(read(text))).toEqual(['1 https://one.example/a', '2 https://two.example/b'])
  })

  test('references may be cited out of order and twice', () => {
    const text =
      'As [2] shows, it holds. So says [1, 2] too.\n\nReferences\n[1] A. One. https://doi.org/10.1000/xyz1\n[2] B. Two, doi:10.1000/182.\n'
    const { citations } = read(text)
    expect(citations.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '2 reference',
      '1 reference',
      '2 reference',
    ])
    expect(citations[0]?.locators).toEqual([
      { kind: 'doi', value: '10.1000/182', url: 'https://doi.org/10.1000/182' },
    ])
    expect(citations[1]?.locators[0]).toMatchObject({ kind: 'doi', value: '10.1000/xyz1' })
  })

  test('several URLs stand in one citation, a note without one has none', () => {
    const text =
      'It was said.1 And again.2\n\n1 https://a.example/1; see also www.b.example/2.\n2 Own research.\n'
    expect(pairs(read(text))).toEqual(['1 https://a.example/1 www.b.example/2', '2'])
    expect(read(text).citations[0]?.locators.map(({ url }) => url)).toEqual([
      'https://a.example/1',
      'http://www.b.example/2',
    ])
  })

  test('a note whose marker is lost is kept, with a notice', () => {
    const text =
      'It was said.1 And again. Then.3\n\n1 https://a.example/1\n2 https://a.example/2\n3 https://a.example/3\n'
    const extraction = read(text)
    expect(pairs(extraction)).toEqual([
      '1 https://a.example/1',
      '2 https://a.example/2',
      '3 https://a.example/3',
    ])
    expect(claimOf(extraction, '2')).toBe('')
    expect(extraction.notices.map(({ code }) => code)).toEqual(['marker-not-found'])
  })

  test('a gap in the count is told', () => {
    const text =
      'It was said.1 And again.2 Then.4\n\n1 https://a.example/1\n2 https://a.example/2\n4 https://a.example/4\n'
    expect(read(text).notices).toMatchObject([{ code: 'note-not-found' }])
  })
})

describe('notes in all their shapes', () => {
  const one = 'https://one.example/a'
  const two = 'https://two.example/b'
  const body = (first: string, second: string) =>
    `The ministry said so.${first} The court did not agree.${second}`
  test.each([
    ['1)', body('1)', '2)'), `1) ${one}\n2) ${two}`, ['1', '2']],
    ['(1)', body(' (1)', ' (2)'), `(1) ${one}\n(2) ${two}`, ['1', '2']],
    ['1.', body('1', '2'), `1. ${one}\n2. ${two}`, ['1', '2']],
    ['[1] glued to its note', body('[1]', '[2]'), `[1]${one}\n[2]${two}`, ['1', '2']],
    ['[^1] and ^1', body('[^1]', '[^2]'), `[^1]: ${one}\n[^2]: ${two}`, ['1', '2']],
    ['glued to an initial', body('1', '2'), `1A. Smith, ${one}\n2B. Jones, ${two}`, ['1', '2']],
    ['small roman numerals', body('i', 'ii'), `i ${one}\nii ${two}`, ['i', 'ii']],
    ['Arabic digits', body('١', '٢'), `١ ${one}\n٢ ${two}`, ['١', '٢']],
    ['signs', body('*', '†'), `* ${one}\n† ${two}`, ['*', '†']],
    ['an encyclopedia’s list', body('[1]', '[2]'), `1. ^ a b Author. ${one}\n2. ^ ${two}`, ['1', '2']],
  ])('%s', (_shape, text, notes, labels) => {
    const extraction = read(`A title of some words\n\n${text}\n\n${notes}\n`)
    expect(pairs(extraction)).toEqual([`${labels[0]} ${one}`, `${labels[1]} ${two}`])
    expect(extraction.citations.map(({ claim }) => claim)).toEqual([
      'The ministry said so.',
      'The court did not agree.',
    ])
    expect(extraction.citations[0]?.note).not.toMatch(/^\^/)
  })

  test('a note of several lines may hold blank ones between them', () => {
    const text =
      'It was said.1 And again.2 Then.3\n\n1 Report of the Ministry, available at: https://one.example/a/\n\nlong-path/x.html (accessed 3 May\n\n2019).\n2 Own research.\n3 https://three.example/c\n'
    const extraction = read(text)
    expect(pairs(extraction)).toEqual([
      '1 https://one.example/a/long-path/x.html',
      '2',
      '3 https://three.example/c',
    ])
    expect(extraction.citations[0]?.note).toMatch(/3 May 2019\)\.$/)
  })

  test('an address may be announced at the end of a line, whatever follows the note', () => {
    const text = `It was said.1 And again.2\n1 Online:\n${one}\n2 Available at:\n${two}\nThe next page goes on here with a claim.3\n3 Ibid.\n`
    expect(pairs(read(text))).toEqual([`1 ${one}`, `2 ${two}`, '3'])
  })

  test('an address broken in the middle of a word is joined where the line is full', () => {
    const text = `The commission published its annual report on the state of things.1 It ended.2

1 Report of the ministry of things, https://host.example/a/some/docume
nts/HRC, and more.
2 Another report of the ministry, https://host.example/a/b/item?id=1000
03 (accessed 3 May 2019).
`
    expect(pairs(read(text))).toEqual([
      '1 https://host.example/a/some/documents/HRC',
      '2 https://host.example/a/b/item?id=100003',
    ])
  })

  test('an address between pointed brackets ends at the closing one', () => {
    expect(pairs(read('Go to <https://www.a.example/some/long/path-\nof/a/page.html>, or not.'))).toEqual([
      'https://www.a.example/some/long/path-of/a/page.html',
    ])
  })

  test('a marker that grew together with a number is told by its neighbours', () => {
    const text = `The first said so.8 Nobody was heard within 129 months. The third did not.10\n\n8 ${one}\n9 ${two}\n10 Ibid.\n`
    expect(claimOf(read(text), '9')).toBe('Nobody was heard within 12 months.')
    const unsure = text.replace('months', 'or 139 months')
    expect(claimOf(read(unsure), '9')).toBe('')
  })

  test('a number within an address is no marker', () => {
    const text = `See https://a.example/x1 and more.1 The end.2\n\n1 ${one}\n2 ${two}\n`
    expect(pairs(read(text))).toEqual(['https://a.example/x1', `1 ${one}`, `2 ${two}`])
  })

  test('a marker on a line of its own does not break the sentence', () => {
    const text = `The first was said.1 The second sentence runs over the end of its\n2\nline and goes on. The third was said as well.3\n\n1 ${one}\n2 ${two}\n3 Ibid.\n`
    expect(claimOf(read(text), '2')).toBe('The second sentence runs over the end of its line and goes on.')
  })

  test('every citation says why it was found', () => {
    const { reasons } = explain({
      name: 'a',
      format: 'text',
      sha256: '',
      text: `It was said.1 And again.2 See doi:10.1000/182.\n\n1 ${one}\n2 ${two}\n`,
    })
    expect(reasons['c1']?.map(({ signal }) => signal)).toEqual(['marker-punctuation', 'note-bare'])
    expect(reasons['c2']?.map(({ signal }) => signal)).toEqual([
      'marker-punctuation',
      'note-bare',
      'note-in-order',
    ])
    expect(reasons['c3']?.map(({ signal }) => signal)).toEqual(['identifier-printed'])
  })
})

describe('lists of references', () => {
  test.each([
    [
      'References',
      'Smith, A. (2019). A title. https://doi.org/10.1000/182',
      'Jones, B. Another title. https://b.example/y',
    ],
    [
      'Literatur',
      'Müller, A.: Titel. Berlin 2019, https://a.example/x',
      'Meier, B.: Titel, https://b.example/y (abgerufen am 3.5.2019).',
    ],
    ['Bibliografía', 'García, A. Un título. https://a.example/x', 'López, B. Otro. https://b.example/y'],
    ['Źródła', 'Kowalski, A., Tytuł, https://a.example/x', 'Nowak, B., Inny, https://b.example/y'],
    ['المراجع', 'انظر التقرير https://a.example/x', 'انظر https://b.example/y'],
    ['参考文献', '张三,题名,https://a.example/x', '李四,题名,https://b.example/y'],
  ])('%s => entries without a number', (heading, first, second) => {
    for (const gap of ['\n', '\n\n']) {
      const { citations } = read(`The text says so and ends.\n\n${heading}\n${gap}${first}${gap}${second}\n`)
      expect(citations.map(({ kind, number, claim, note }) => [kind, number, claim, note])).toEqual([
        ['reference', '', '', first],
        ['reference', '', '', second],
      ])
    }
  })

  test('entries wrap, may be numbered, and end with the next heading', () => {
    const text = `The text.

References

1. Smith, A. (2019). The title of a work that is so long that it
   wraps. https://a.example/x
2. Jones, B. A book without an address, 2018.

Remarks

The rest stands at https://c.example/z today.
`
    expect(read(text).citations.map(({ kind, number, urls }) => [kind, number, ...urls])).toEqual([
      ['reference', '1', 'https://a.example/x'],
      ['reference', '2'],
      ['inline', '', 'https://c.example/z'],
    ])
  })
})

describe('running text', () => {
  test('URLs without a note are inline, with the sentence around them', () => {
    const text =
      'Go to https://a.example/x. Then see (www.b.example/y) or example.org/page, not me@c.example. Node.js is no page.'
    const { citations } = read(text)
    expect(citations.map(({ kind, urls, claim }) => [kind, urls[0], claim])).toEqual([
      ['inline', 'https://a.example/x', 'Go to https://a.example/x.'],
      ['inline', 'www.b.example/y', 'Then see (www.b.example/y) or example.org/page, not me@c.example.'],
      ['inline', 'example.org/page', 'Then see (www.b.example/y) or example.org/page, not me@c.example.'],
    ])
  })

  test('a hyphen of the typesetter goes, one of the word stays', () => {
    const text =
      'The hospitalisation of anti-government people.\n\nShe feared a second hospitali-\nsation by the anti-\ngovernment side.1 End.\n\n1 https://a.example/1\n'
    expect(claimOf(read(text), '1')).toBe('She feared a second hospitalisation by the anti-government side.')
  })

  test('page numbers and running heads are no part of a sentence', () => {
    const page = (number: number, body: string) => `Report of the fund ${number}\n\n${body}\n\n${number}\n\f`
    const text =
      page(1, 'This sentence goes') +
      page(2, 'on for pages') +
      page(3, 'until here.1 End.\n\n1 https://a.example/1')
    expect(claimOf(read(text), '1')).toBe('This sentence goes on for pages until here.')
  })

  test.each([
    ['ru', 'По данным ООН, в 2019 г. суд отказал А. С. Иванову, так как он не был на месте.1 Это всё.'],
    [
      'uk',
      'Згідно з п. 3 ст. 10 Закону, суд відмовив і не дав їй статусу, про що вона була повідомлена.1 Це все.',
    ],
    [
      'de',
      'Am 3. Oktober kam Dr. Müller, z. B. mit der Frau des Ministers, in die Stadt und blieb.1 Das war alles.',
    ],
    [
      'pl',
      'Zgodnie z art. 5 ust. 2 sąd nie uznał tego za dowód, o czym nie było mowy w wyroku z dn. 3. maja.1 To wszystko.',
    ],
    [
      'fr',
      'Selon M. Dupont, le tribunal a refusé la demande et les avocats sont dans la rue pour cela.1 Voilà tout.',
    ],
    [
      'es',
      'Según el Sr. García, el tribunal de la ciudad no ha dado a los abogados lo que pidieron.1 Eso es todo.',
    ],
  ])('%s: language and sentence', (language, body) => {
    const extraction = read(`${body}\n\n1 https://a.example/1\n`)
    expect(extraction.document.language).toBe(language)
    expect(claimOf(extraction, '1')).toBe(body.slice(0, body.indexOf('.1') + 1))
  })
})

describe('titles', () => {
  test.each([
    ['Warsaw, 19.03.2019\n\nThe fund asks for help\n\nIt is needed.\n', 'The fund asks for help'],
    ['PRESS RELEASE\n\nThe fund asks again\n\nIt is needed.\n', 'The fund asks again'],
    ['This is a sentence. It has no title above it.\n\nMore.\n', null],
    ['https://a.example/x\n\nMore.\n', null],
  ])('%j => %j', (text, title) => expect(read(text).document.title).toBe(title))
})

test.each([
  [
    'Сталь держит холод [2, с. 14]. Медь — нет [1; 3, рис. 2, 5].\n\n1. Петров П. https://stal.example/1\n2. Иванов И. https://stal.example/2\n3. Орлов О. https://stal.example/3\n',
    ['2 https://stal.example/2', '1 https://stal.example/1', '3 https://stal.example/3'],
  ],
  [
    '市长说桥会修好〔1〕，但没有给出日期〔2〕。\n\n〔1〕市政府公报，https://gongbao.example/1\n〔2〕采访记录，https://gongbao.example/2\n',
    ['1 https://gongbao.example/1', '2 https://gongbao.example/2'],
  ],
])('bracketed markers of %j', (text, expected) => expect(pairs(read(text))).toEqual(expected))
