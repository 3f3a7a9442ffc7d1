/** What tools make of a PDF: lines broken behind markers, notes that run over a page, letters set apart. */
import { describe, expect, test } from 'vitest'
import { claimOf, pairs, read, sliceOf } from './reading.ts'

const body = [
  'Le tribunal a jugé que le silence gardé « vaut décision »1',
  '. Une employée tenait un carnet de tout ce qui manquait.',
  'La chambre a compté les dossiers perdus dans 935 cas2',
  '. Les habitants de Montclair attendaient 643 logements pour',
  '20053',
  '. La chambre a compté les dossiers rendus dans 812 cas4, 5',
  ', et personne ne l’a démentie.',
]
const notes = [1, 2, 3, 4, 5].map((number) => `${number} Voir https://a.example/${number}`)

describe('lines broken behind markers', () => {
  const extraction = read([...body, ...notes, ''].join('\n'))

  test('markers glued to one word again and again, to a year, and behind a French quotation mark', () => {
    expect(pairs(extraction)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `${number} https://a.example/${number}`),
    )
  })

  test.each([
    ['1', 'Le tribunal a jugé que le silence gardé « vaut décision ».'],
    ['2', 'La chambre a compté les dossiers perdus dans 935 cas.'],
    ['3', 'Les habitants de Montclair attendaient 643 logements pour 2005.'],
    ['5', 'La chambre a compté les dossiers rendus dans 812 cas, et personne ne l’a démentie.'],
  ])('claim of %s => %s', (number, claim) => expect(claimOf(extraction, number)).toBe(claim))
})

test('markers behind blanks count where a sure one goes on with their number', () => {
  const text =
    'The archive is closed. 1 The journalist was sent away. 2 The director calls it “safe”; 3 others doubt it. It is May.4\n\n1 https://a.example/1\n2 https://a.example/2\n3 https://a.example/3\n4 https://a.example/4\n'
  const extraction = read(text)
  expect(extraction.citations.map(({ claim }) => claim)).toEqual([
    'The archive is closed.',
    'The journalist was sent away.',
    'The director calls it “safe”; others doubt it.',
    'It is May.',
  ])
})

test('small roman numerals glued to words, quotations and years', () => {
  const text =
    'Il livello è il più basso dal 1949i. Secondo l’Agenzia è «entro i limiti»ii; la legge impone un livello minimoiii. Poi si vedrà.\n\ni. https://a.example/1\n\nii. https://a.example/2\n\niii. https://a.example/3\n'
  expect(pairs(read(text))).toEqual([
    'i https://a.example/1',
    'ii https://a.example/2',
    'iii https://a.example/3',
  ])
})

test('raised letters on a line of their own belong to no sentence', () => {
  const text =
    'Le rapport du 1 décembre 2022 a été rendu public\nᵉʳ\npar la chambre de Montclair.1\n\n1 https://a.example/1\n'
  expect(claimOf(read(text), '1')).toBe(
    'Le rapport du 1 décembre 2022 a été rendu public par la chambre de Montclair.',
  )
})

test.each([
  ['What the board asks for', 'a heading that ends like an open sentence'],
  ['Robots on the pavements: inspectors want a pause', 'a heading of two thirds of a line'],
])('%s => no part of the claim (%s)', (heading) => {
  const line = 'The board has asked the city to suspend its trial of robots until the operator'
  const text = `${heading}\n${line}\nhas answered all of the eleven questions that were put to it in the spring.1\n\n1 https://a.example/1\n`
  expect(claimOf(read(text), '1')).toBe(
    `${line} has answered all of the eleven questions that were put to it in the spring.`,
  )
})

describe('a note that runs over its page', () => {
  const text = [
    'The register was closed in the spring of that year.1',
    'The files were never found again, as the clerk of',
    '1 See the list at https://www.archive.example/2005/10/register-',
    '\fReport of the inquiry · 2',
    'the city said.2 Nobody was asked about it at all.',
    'harbour-list/ (accessed in May).',
    '2 https://b.example/2',
    '',
  ].join('\n')
  const extraction = read(text)

  test('its address is read to the end, and the sentence around it too', () => {
    expect(pairs(extraction)).toEqual([
      '1 https://www.archive.example/2005/10/register-harbour-list/',
      '2 https://b.example/2',
    ])
  })

  test('the span ends where another line begins', () => {
    const span = extraction.citations[0]?.urlSpans[0]
    expect(span && sliceOf(text, span)).toBe('https://www.archive.example/2005/10/register-')
  })
})

describe('broken addresses', () => {
  test.each([
    [
      'letters set apart on a full line',
      'See https://\nzdm.pr zy kla d.pl/a ktua lnosc i/osw ia dc ze nie -w -\nspr a w ie -w yc inki-dr ze w/ for more.',
      'https://zdm.przyklad.pl/aktualnosci/oswiadczenie-w-sprawie-wycinki-drzew/',
    ],
    [
      'a host',
      'Letter of 6 January 2018, reproduced at http://reports.harbour-i\nnquiry.com, p. 4.',
      'http://reports.harbour-inquiry.com',
    ],
    [
      'within brackets',
      'Annual Report 2016, p. 64, at https://archive.council.org/wiki/Archive_(20\n20) (copy on file).',
      'https://archive.council.org/wiki/Archive_(2020)',
    ],
    [
      'behind its scheme, and closed by a Greek question mark',
      'Interview with a former clerk of the court, now published at https:\n//media.watch.org/report.pdf\u037e see also p. 5.',
      'https://media.watch.org/report.pdf',
    ],
  ])('%s', (_title, note, url) => {
    expect(pairs(read(`The tribunal held so.1\n\n1 ${note}\n`))).toEqual([`1 ${url}`])
  })

  test.each(['he did not see it as an end to a war', 'the man and his son went on to the sea'])(
    'short words behind an address are no part of it: %s',
    (words) => {
      expect(
        pairs(read(`It was so.1\n\n1 See https://a.example/some-\n${words} or not.\n`))[0],
      ).not.toContain('an')
    },
  )
})
