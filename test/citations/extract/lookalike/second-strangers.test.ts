/** What the second strangers' documents taught, in other words, languages and markup than theirs. */
import { expect, test } from 'vitest'
import { splitSentences } from '../../../../citations/extract/sentence.ts'
import { found, odtNote, readDocx, readOdt, p, r, raised } from '../office-parts.ts'
import { holdLookAlikes, type LookAlike } from './cited.ts'

const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`

const pages: readonly LookAlike[] = [
  [
    'a search for the entry behind it is no source',
    page(
      '<main><p>It rained<sup><a href="#r1" id="m1">1</a></sup>.</p><ol class="references"><li id="r1">Lund P. Wet summers of the north. <a href="https://look.example/find?q=Wet+summers+of+the+north">Find</a></li></ol></main>',
    ),
    ['1 | It rained.'],
  ],
  [
    'a search that is cited stays',
    page(
      '<main><p>It rained<sup><a href="#r1" id="m1">1</a></sup>.</p><ol class="references"><li id="r1">Hits for <a href="https://look.example/find?q=wet+summers+north">wet summers north</a></li></ol></main>',
    ),
    ['1 https://look.example/find?q=wet+summers+north | It rained.'],
  ],
  [
    "an article's own record is no source",
    page(
      '<article><header><h1>Rain</h1><ul class="ids"><li>DOI <a href="https://ids.example/10.1/x">10.1/x</a></li></ul></header><p>It rained, says <a href="https://a.example/x">the office</a>.</p></article>',
    ),
    ['https://a.example/x | It rained, says the office.'],
  ],
  [
    'a file that hangs on the page',
    page(
      '<article><p>It rained, says <a href="https://a.example/x">the office</a>.</p><section class="attachments"><h4>Annexes</h4><a href="https://a.example/f.odt">f.odt</a></section></article>',
    ),
    ['https://a.example/x | It rained, says the office.'],
  ],
  [
    'an aside of dates, but an aside of sources is read',
    page(
      '<div><p>It rained, says <a href="https://a.example/x">the office</a>.</p></div><aside><h4>Dates</h4><a href="https://a.example/may">May fair</a> ask@a.example</aside><aside><h4>Sources</h4><a href="https://a.example/s">Almanac</a></aside>',
    ),
    ['https://a.example/x | It rained, says the office.', 'https://a.example/s |'],
  ],
  [
    'a link that shares or signs off',
    page(
      '<article><p>It rained, says <a href="https://a.example/x">the office</a>.</p><p><a href="https://a.example/p?action=subscribe">More</a> or <a href="https://a.example/off">Abmelden</a></p></article>',
    ),
    ['https://a.example/x | It rained, says the office.'],
  ],
  [
    'a marker again whose link leads nowhere',
    page(
      '<article><p>It rained<sup class="tipnote"><a href="#n1" id="b1">1</a></sup>. It stopped<sup class="tipnote"><a href="#">1</a></sup>.</p><ol class="tipnotes"><li id="n1"><a href="https://a.example/1">Office</a></li></ol></article>',
    ),
    ['1 https://a.example/1 | It rained.', '1 https://a.example/1 | It stopped.'],
  ],
  [
    'a dead link to an entry that leads back',
    page(
      '<article><p>It rained <a href="#lost" id="c1">[Lun26]</a>.</p><div role="doc-biblioentry" id="e1">[<a role="doc-backlink" href="#c1">Lun26</a>] <a href="https://a.example/1">Lund</a></div></article>',
    ),
    ['Lun26 https://a.example/1 | It rained.'],
  ],
]
holdLookAlikes('html', pages)

const texts: readonly LookAlike[] = [
  [
    'a row of markers behind a year, and earlier ones again',
    'It rained.1 It has been wet since 1988.2,3 It stopped.2 Nobody knew why.4,5 It began anew.5\n\n1 https://a.example/1\n2 https://a.example/2\n3 https://a.example/3\n4 https://a.example/4\n5 https://a.example/5\n',
    [
      '1 https://a.example/1 | It rained.',
      '2 https://a.example/2 | It has been wet since 1988.',
      '3 https://a.example/3 | It has been wet since 1988.',
      '2 https://a.example/2 | It stopped.',
      '4 https://a.example/4 | Nobody knew why.',
      '5 https://a.example/5 | Nobody knew why.',
      '5 https://a.example/5 | It began anew.',
    ],
  ],
  [
    'two markers in round brackets, one of them again',
    'Es regnete (1). Es schneite (2). Es taute (3). Es fror (4)(2). Der Stand: (1) gut, (2) schlecht.\n\nAnmerkungen:\n(1) https://a.example/1\n(2) https://a.example/2\n(3) https://a.example/3\n(4) https://a.example/4\n',
    [
      '1 https://a.example/1 | Es regnete.',
      '2 https://a.example/2 | Es schneite.',
      '3 https://a.example/3 | Es taute.',
      '4 https://a.example/4 | Es fror.',
      '2 https://a.example/2 | Es fror.',
    ],
  ],
  [
    'labels that are words, at the start of a line, and one that nothing cites',
    'Rain is old [LIB]. Snow is older, as was said before in the note of\n[LIB]. Hail is young [ICE].\n\nReferences\n\n[ICE] Ohm, <https://a.example/ice>.\n\n[HAIL] Lund, <https://a.example/hail>.\n\n[LIB] Berg, <https://a.example/lib>.\n',
    [
      'LIB https://a.example/lib | Rain is old.',
      'LIB https://a.example/lib | Snow is older, as was said before in the note of.',
      'ICE https://a.example/ice | Hail is young.',
      'HAIL https://a.example/hail |',
    ],
  ],
  [
    'a drawing in characters',
    'It rains on both, see https://a.example/x for more.\n\n   +------+      +------+\n   | pool | ---> | sea  |  https://pool.example/in\n   +------+      +------+\n\nThat is all.\n',
    ['https://a.example/x | It rains on both, see https://a.example/x for more.'],
  ],
  [
    "a mail's own headers and what announces the quoted one",
    'From: A <a@a.example>\nTo: b@a.example\nSubject: Rain\nArchived-At: <https://lists.example/1>\n\nIt rained, see https://a.example/x\n\nOn 3 March 2026 B wrote:\n> See https://b.example/y.\n',
    ['https://a.example/x | It rained, see https://a.example/x'],
  ],
]
holdLookAlikes('text', texts)

holdLookAlikes('markdown', [
  [
    'a letter signs off',
    'It rained, says [the office](https://a.example/x).\n\n---\n\n[Afmelden](https://a.example/off) · [Delen](https://a.example/share)\n',
    ['https://a.example/x | It rained, says the office.'],
  ],
])

holdLookAlikes('json', [
  [
    'an entry without an address, in a list of those that have one',
    '[{"id":"1","href":"https://a.example/1","claim":"It rained."},{"id":"2","claim":"It stopped.","note":"Interview"}]',
    ['1 https://a.example/1 | It rained.', '2 | It stopped.'],
  ],
])

test('raised brackets name the notes that begin with brackets, again and out of order', () => {
  const text = readDocx({
    body: [
      p('It rained', r('[1]', raised), r('.')),
      p('It stopped', r('[2][1]', raised), r('.')),
      p(r('Sources')),
      p(r('[1] https://a.example/1')),
      p(r('[2] https://a.example/2')),
    ].join(''),
  })
  expect(found(text)).toEqual([
    '1 https://a.example/1 | It rained.',
    '2 https://a.example/2 | It stopped.',
    '1 https://a.example/1 | It stopped.',
  ])
})

test('a reference to a note right behind a mark is a marker, and a number of the sentence behind a blank is none', () => {
  const again = '<text:note-ref text:note-class="footnote" text:ref-name="ftn1">1</text:note-ref>'
  const text = readOdt({
    body: `<text:p>It rained.${odtNote(1, '1', 'https://a.example/1')} It stopped.${again} As note ${again} says, it did.</text:p>`,
  })
  expect(found(text)).toEqual(['1 https://a.example/1 | It rained.', '1 https://a.example/1 | It stopped.'])
})

test.each([
  ['en', 'They hired Osprey Ltd. Osprey’s owner laughed.', 2],
  ['en', 'They hired Osprey Ltd. Birds for it.', 1],
  ['en', 'The court cited 12 Mont. Imag. 3d 77 (1980).', 1],
  ['en', 'Who is that? [coughs] Nobody knew.', 2],
  ['fr', 'Le voisin, Paul R. Les autres se taisent.', 2],
  ['fr', 'C’est un voisin de M. Le Goff.', 1],
  [null, 'Prema čl. 7. st. 2. Zakona plaća se porez.', 1],
  [null, 'Според чл. 9, ал. 2 от закона се плаща.', 1],
] as const)('%s: %s => %i', (language, text, count) => {
  expect(splitSentences(text, language)).toHaveLength(count)
})
