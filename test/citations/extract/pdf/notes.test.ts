import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { body, cite, claimOf, heading, makeFlow, notes, pairs, type BlockSpec } from './flows.ts'
import { citeFlow } from '../../../../citations/extract/pdf/notes/cite.ts'

const filler = 'It is a long line that fills the whole of its column here.'

describe('where notes begin and end', () => {
  test.each([
    ['raised', '^{1} A. https://a.example/1', '^{2} B. https://a.example/2'],
    ['with a stop', '1. A. https://a.example/1', '2. B. https://a.example/2'],
    ['bare', '1 A. https://a.example/1', '2 B. https://a.example/2'],
    ['glued to the address', '1https://a.example/1', '2https://a.example/2'],
    ['in brackets', '[1] A. https://a.example/1', '[2] B. https://a.example/2'],
    ['in round brackets', '(1) A. https://a.example/1', '(2) B. https://a.example/2'],
    ['circled', '① A. https://a.example/1', '② B. https://a.example/2'],
  ])('labels %s', (_title, one, other) => {
    const found = cite([body('The court met.^{1} It rose again.^{2}'), notes(one, other)])
    expect(pairs(found)).toEqual(['1 https://a.example/1', '2 https://a.example/2'])
  })

  test('a line that begins with a number does not begin a note', () => {
    const found = cite([
      body('The court met.^{1} It rose again.^{2}'),
      notes(
        '^{1} The letter of the ministry to the court of the land from',
        '12 May 2019 says so, and the other one of the year',
        '3 as well. https://a.example/1',
        '^{2} https://a.example/2',
      ),
    ])
    expect(pairs(found)).toEqual(['1 https://a.example/1', '2 https://a.example/2'])
    expect(found.citations[0]?.note).toContain('12 May 2019 says so')
  })

  test('a note goes on at the foot of the next page, and no further', () => {
    const found = cite(
      [
        body('The court met.^{1}'),
        notes(
          '^{1} A. Miller, The long report of all the years, at',
          'https://one.example/a-very-long-way/to-the-',
        ),
      ],
      [body('It rose again.^{2}'), notes('report.pdf, p. 12.', '^{2} https://two.example/b')],
    )
    expect(pairs(found)).toEqual([
      '1 https://one.example/a-very-long-way/to-the-report.pdf',
      '2 https://two.example/b',
    ])
    expect(found.citations[0]?.noteSpan.page).toBe(1)
  })

  test('the sentence goes on behind the notes and the page, without them', () => {
    const found = cite(
      [
        body(
          'The court met in the year in which all of the others had',
          'met as well and it said that the country should not be',
        ),
        notes('^{1} https://one.example/a'),
        { role: 'furniture', lines: ['12'] },
      ],
      [{ role: 'furniture', lines: ['The long report'] }, body('judged at all.^{1} It rose again.')],
    )
    expect(claimOf(found, '1')).toBe(
      'The court met in the year in which all of the others had met as well and it said that the country should not be judged at all.',
    )
  })

  test('a sentence that continues with a name is taken up where the line was full and nothing is set in', () => {
    const found = cite(
      [body(`${filler} The court of`), notes('^{1} https://one.example/a')],
      [body('Strasbourg met again.^{1}')],
    )
    expect(claimOf(found, '1')).toBe('The court of Strasbourg met again.')
  })

  test('endnotes under a heading, their chapters counted anew', () => {
    const found = cite(
      [
        heading('One'),
        body('The court met.^{1} It rose.^{2}'),
        heading('Two'),
        body('It slept.^{1} It woke.^{2}'),
      ],
      [
        heading('Notes'),
        { role: 'heading', size: 11, lines: ['One'] },
        body('1. https://a.example/1'),
        body('2. https://a.example/2'),
        { role: 'heading', size: 11, lines: ['Two'] },
        body('1. https://b.example/1'),
        body('2. https://b.example/2'),
      ],
    )
    expect(pairs(found)).toEqual([
      '1 https://a.example/1',
      '2 https://a.example/2',
      '1 https://b.example/1',
      '2 https://b.example/2',
    ])
    expect(found.citations.map(({ kind, claim }) => `${kind} ${claim}`)).toEqual([
      'endnote The court met.',
      'endnote It rose.',
      'endnote It slept.',
      'endnote It woke.',
    ])
  })

  test('endnotes without a heading are told by the markers that wait for them; a list in the text is none', () => {
    const found = cite([
      body('The court met.^{1} We ask:'),
      body('1. Free them'),
      body('2. Pay them'),
      body('It rose again.^{2}'),
      body('^{1} A. Miller, https://a.example/1'),
      body('^{2} B. Smith, p. 3'),
    ])
    expect(pairs(found)).toEqual(['1 https://a.example/1', '2'])
    expect(found.citations.map(({ kind }) => kind)).toEqual(['endnote', 'endnote'])
  })

  test('what follows a list of notes is no note', () => {
    const found = cite([
      body('The court met.^{1} It rose again.^{2}'),
      heading('Notes'),
      body('1. https://a.example/1'),
      body('2. https://a.example/2'),
      heading('About us'),
      body('Write to https://about.example/us at any time.'),
    ])
    expect(pairs(found)).toEqual([
      '1 https://a.example/1',
      '2 https://a.example/2',
      'https://about.example/us',
    ])
  })

  test('a note without a source has none; ibid. names the one before', () => {
    const found = cite([
      body('One.^{1} Two.^{2} Three.^{3}'),
      notes('^{1} https://a.example/1', '^{2} Ibid., p. 3.', '^{3} Interview with an official, Kyiv, 2019.'),
    ])
    expect(found.citations.map(({ urls, repeats }) => [urls.length, repeats])).toEqual([
      [1, null],
      [0, 'c1'],
      [0, null],
    ])
  })

  test('a note without a marker has no claim and is told', () => {
    const found = cite([
      body('The court met.^{1}'),
      notes('^{1} https://a.example/1', '^{2} https://a.example/2'),
    ])
    expect(found.citations.map(({ claim }) => claim)).toEqual(['The court met.', ''])
    expect(found.notices.map(({ code }) => code)).toEqual(['marker-not-found'])
  })

  test('footnotes and a list of sources count apart', () => {
    const found = cite(
      [body('The court met.^{1} It rose [1].'), notes('^{1} https://foot.example/1')],
      [heading('References'), body('[1] A. Miller. https://list.example/1')],
    )
    expect(found.citations.map(({ kind, urls, claim }) => [kind, urls[0], claim])).toEqual([
      ['footnote', 'https://foot.example/1', 'The court met.'],
      ['reference', 'https://list.example/1', 'It rose.'],
    ])
  })

  test("the numbers of a page's list do not disturb its notes", () => {
    const found = cite([
      body('1. The first thing'),
      body('2. The second thing.^{1}'),
      notes('^{1} https://a.example/1'),
    ])
    expect(found.citations.map(({ claim }) => claim)).toEqual(['The second thing.'])
  })
})

describe('addresses over lines', () => {
  const width = 'See the long report of the ministry of the interior at the'
  test.each([
    [
      'behind a slash',
      'https://one.example/documents/',
      'annual-report.pdf.',
      'https://one.example/documents/annual-report.pdf',
    ],
    [
      'behind a hyphen, which stays',
      'https://one.example/documents/annual-',
      'report.pdf, p. 3.',
      'https://one.example/documents/annual-report.pdf',
    ],
    [
      'within the host',
      'https://www.one.',
      'example.org/documents/annual.',
      'https://www.one.example.org/documents/annual',
    ],
    [
      'before a query',
      'https://one.example/documents/view',
      '?id=12&lang=en.',
      'https://one.example/documents/view?id=12&lang=en',
    ],
    [
      'behind an equals sign',
      'https://one.example/documents/view?id=',
      '12&lang=en.',
      'https://one.example/documents/view?id=12&lang=en',
    ],
    [
      'within the scheme',
      'https:',
      '//one.example/documents/annual.',
      'https://one.example/documents/annual',
    ],
    [
      'not into the sentence',
      'https://one.example/documents/annual',
      'The ministry did not answer.',
      'https://one.example/documents/annual',
    ],
    [
      'not into the date',
      'https://one.example/documents/annual',
      '(accessed 3 May 2021).',
      'https://one.example/documents/annual',
    ],
  ])('%s', (_title, first, second, url) => {
    const found = cite([body('The court met.^{1}'), notes(`^{1} ${width} ${first}`, second)])
    expect(found.citations[0]?.urls).toEqual([url])
  })

  test('a blank within an address is taken out where the link says so', () => {
    const url = 'https://one.example/documents/annual-report.pdf'
    const found = cite([
      body('The court met.^{1}'),
      notes(`^{1} See <${url}|https://one.example/documents/> <${url}|annual-report.pdf> now.`),
    ])
    expect(found.citations[0]?.urls).toEqual([url])
  })

  test('a blank within an address is taken out where the host is cut', () => {
    const found = cite([
      body('The court met.^{1}'),
      notes('^{1} See https:// www.one.example.org/a. Also https://www.two. com/documents/b.'),
    ])
    expect(found.citations[0]?.urls).toEqual([
      'https://www.one.example.org/a',
      'https://www.two.com/documents/b',
    ])
  })

  test('an underscore drawn as a line comes back from the link', () => {
    const url = 'https://one.example/annual_report.pdf'
    const found = cite([
      body('The court met.^{1}'),
      notes(`^{1} See <${url}|https://one.example/annual report.pdf>`),
    ])
    expect(found.citations[0]?.urls).toEqual([url])
  })

  test("the typesetter's hyphen goes where the link or the words say so", () => {
    const url = 'https://one.example/information/page'
    const linked = cite([
      body('The court met.^{1}'),
      notes(`^{1} ${width} <${url}|https://one.example/informa->`, `<${url}|tion/page>`),
    ])
    expect(linked.citations[0]?.urls).toEqual([url])
  })
})

describe('links beside the print', () => {
  test.each([
    ['agrees', 'https://one.example/a', 'https://one.example/a', 'https://one.example/a'],
    ['counts clicks', 'https://track.example/?u=1', 'https://one.example/a', 'https://one.example/a'],
    [
      'covers half',
      'https://one.example/docu',
      'https://one.example/documents/a',
      'https://one.example/documents/a',
    ],
    ['lies over words', 'https://one.example/a', 'the annual report', 'https://one.example/a'],
    ['lies over a host', 'https://one.example.org/', 'one.example.org', 'one.example.org'],
    [
      'has what the print cuts',
      'https://one.example/documents/annual',
      'https://one.example/docu…',
      'https://one.example/documents/annual',
    ],
    [
      'has what the font lost',
      'https://one.example/documents/annual',
      'https://one.exa\ufffdple/documents/annual',
      'https://one.example/documents/annual',
    ],
    ['is a mail address', 'mailto:a@one.example', 'write to us', undefined],
  ])('a link that %s', (_title, link, print, url) => {
    const found = cite([body('The court met.^{1}'), notes(`^{1} See <${link}|${print}> for more.`)])
    expect(found.citations[0]?.urls[0]).toBe(url)
  })

  test('a link over words of the text is a citation of its sentence', () => {
    const found = cite([
      body(
        'The court met. It <https://one.example/a|rose> again, says <mailto:b@c.example|b@c.example>. So what?',
      ),
    ])
    expect(found.citations.map(({ kind, urls, claim }) => [kind, urls, claim])).toEqual([
      ['inline', ['https://one.example/a'], 'It rose again, says b@c.example.'],
    ])
  })

  test('a link over two lines is one', () => {
    const found = cite([
      body(
        `${filler} Read the <https://one.example/a|annual`,
        '<https://one.example/a|report> of the court.',
      ),
    ])
    expect(found.citations.map(({ urls }) => urls)).toEqual([['https://one.example/a']])
  })

  test('a number that is linked to the web itself cites that page', () => {
    const found = cite([body('The court met.<https://one.example/a|^1> It rose.<https://two.example/b|^2>')])
    expect(found.citations.map(({ number, urls, claim }) => [number, urls[0], claim])).toEqual([
      ['1', 'https://one.example/a', 'The court met.'],
      ['2', 'https://two.example/b', 'It rose.'],
    ])
  })
})

describe('running text', () => {
  test('words broken by the typesetter are put together, compounds are kept', () => {
    const found = cite([
      body(
        'The commission said that the long-standing dispute about the com-',
        'mission and the gov-',
        'ernment is a long-',
        'standing one of the government.^{1} A dispute of the commission and of the government stays.',
      ),
      notes('^{1} https://a.example/1'),
    ])
    expect(claimOf(found, '1')).toBe(
      'The commission said that the long-standing dispute about the commission and the government is a long-standing one of the government.',
    )
  })

  test('an item of a list is its own sentence, its bullet is no part of it', () => {
    const found = cite([
      body('We ask the following:'),
      body('• Free all of them^{1}'),
      body('• Pay all of them^{2}'),
      notes('^{1} https://a.example/1', '^{2} https://a.example/2'),
    ])
    expect(found.citations.map(({ claim }) => claim)).toEqual(['Free all of them', 'Pay all of them'])
  })

  test('a box between two halves of a sentence does not hold it up', () => {
    const found = cite([
      body('The court met in the year and said that'),
      { role: 'aside', lines: ['The court in the year.^{2}'] },
      body('nobody should be judged.^{1}'),
      notes('^{1} https://a.example/1', '^{2} https://a.example/2'),
    ])
    expect(claimOf(found, '1')).toBe('The court met in the year and said that nobody should be judged.')
    expect(claimOf(found, '2')).toBe('The court in the year.')
  })

  test('addresses in the text are cited with their sentence', () => {
    const found = cite([
      body('It rose (see https://one.example/a-b). The court met at one.example.org/c/d. Mail a@b.example.'),
    ])
    expect(found.citations.map(({ kind, urls, claim }) => [kind, urls[0], claim])).toEqual([
      ['inline', 'https://one.example/a-b', 'It rose (see https://one.example/a-b).'],
      ['inline', 'one.example.org/c/d', 'The court met at one.example.org/c/d.'],
    ])
  })

  test('what stands in the margins of the pages is not cited', () => {
    expect(
      cite([{ role: 'furniture', lines: ['https://firm.example/'] }, body('The court met.')]).citations,
    ).toEqual([])
  })
})

describe('what is told', () => {
  test('a scan without text', () => {
    const { flow, pdf } = makeFlow([[]])
    const found = citeFlow(flow, { ...pdf, pages: pdf.pages.map((page) => ({ ...page, pictured: true })) })
    expect(found.notices.map(({ code }) => code)).toEqual(['no-text-layer'])
  })

  test('the title is the largest type of the first page, or the stated one if it is printed', () => {
    const { flow, pdf } = makeFlow([[heading('The long road'), body('The court met.')]])
    expect(citeFlow(flow, pdf).title).toBe('The long road')
    expect(citeFlow(flow, { ...pdf, title: 'Microsoft Word - draft3.docx' }).title).toBe('The long road')
    const printed = { ...pdf, title: 'The court met', pages: pdf.pages }
    expect(citeFlow(flow, printed).title).toBe('The court met')
  })
})

describe('for any pages', () => {
  const word = fc.constantFrom(
    'The',
    'court',
    'met.',
    '1',
    '12.',
    '^{1}',
    '^{2}',
    '^{*}',
    '[1]',
    '[2, 3]',
    '(1)',
    'https://a.example/b-',
    'c/d.html',
    'https:',
    '//e.example',
    'www.f.example',
    '<https://g.example/h|here>',
    '<#1@500|^1>',
    '<#2|[1]>',
    'gov-',
    'ernment',
    '\ufffd',
    'قال',
    '法院',
    '“',
    '”',
    'References',
    '2019',
    '…',
  )
  const line = fc.array(word, { minLength: 0, maxLength: 9 }).map((words) => words.join(' '))
  const block = fc.record({
    role: fc.constantFrom('body', 'notes', 'heading', 'aside', 'furniture'),
    size: fc.constantFrom(8, 11, 14),
    column: fc.constantFrom(0, 1),
    lines: fc.array(line, { maxLength: 5 }),
  }) as fc.Arbitrary<BlockSpec>

  test('nothing is thrown, spans lie within their pages, and no claim holds a raised marker of a note', () => {
    fc.assert(
      fc.property(fc.array(fc.array(block, { maxLength: 5 }), { maxLength: 3 }), (pages) => {
        const found = cite(...pages)
        for (const { span, noteSpan, urlSpans } of found.citations)
          for (const { page, box } of [span, noteSpan, ...urlSpans]) {
            if (page === undefined || box === undefined) continue
            expect(page).toBeGreaterThan(0)
            expect(page).toBeLessThanOrEqual(pages.length)
            const [x, y, width, height] = box
            expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0)
            expect(x + width).toBeLessThanOrEqual(595.02)
            expect(y + height).toBeLessThanOrEqual(842.02)
          }
      }),
      { numRuns: 400 },
    )
  })

  test('the markers of footnotes are never words of a claim', () => {
    const words = fc.array(fc.constantFrom('court', 'met', 'again', 'there', 'says', 'who'), {
      minLength: 3,
      maxLength: 12,
    })
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('.^{#}', '^{#}.', '”^{#}.', ',^{#} too.'),
        (sentences, shape) => {
          const text = sentences
            .map((list, index) => `The ${list.join(' ')}${shape.replace('#', String(index + 1))}`)
            .join(' ')
          const labels = sentences.map((_, index) => `^{${index + 1}} https://n.example/${index + 1}`)
          const found = cite([body(text), notes(...labels)])
          expect(found.citations.map(({ urls }) => urls[0])).toEqual(
            sentences.map((_, index) => `https://n.example/${index + 1}`),
          )
          for (const { claim } of found.citations)
            expect(claim).toMatch(/^The [a-z ]+[”]?[.,]?(?: too)?\.?$/u)
        },
      ),
      { numRuns: 200 },
    )
  })
})
