import { describe, expect, test } from 'vitest'
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
