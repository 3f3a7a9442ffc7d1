/** Reading order: lines, columns, tables, paragraphs. What is furniture and what are notes is in the files beside this one. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flowOf, lines, page, prose, run, textsOf, widthOf } from './layout-pages.ts'
import type { Run } from '../../../../citations/extract/pdf/page.ts'
import { processorMs } from '../../../processor-time.ts'

function onlyLine(...runs: Run[]): string {
  const texts = textsOf(flowOf(page(runs)))
  expect(texts).toHaveLength(1)
  return texts[0] ?? ''
}

/** Runs one behind the other from x on, each moved up by its third part. */
function row(
  parts: readonly (readonly [text: string, size?: number, rise?: number])[],
  x = 50,
  y = 700,
): Run[] {
  let at = x
  return parts.map(([text, size = 10, rise = 0]) => {
    const placed = run(text, at, y + rise, size)
    at += widthOf(text, size)
    return placed
  })
}

describe('a line', () => {
  const cases: readonly (readonly [string, readonly Run[], string])[] = [
    [
      'smaller and lifted',
      row([['the court held'], ['3', 6, 3.5], [' that it was so']]),
      'the court held^{3} that it was so',
    ],
    [
      'lifted alone',
      row([['the court held'], ['3', 10, 4], [' that it was so']]),
      'the court held^{3} that it was so',
    ],
    ['at its end', row([['the court held.'], ['12', 6, 3.5]]), 'the court held.^{12}'],
    ['at its beginning', row([['3', 6, 3.5], ['The Times, 3 May']]), '^{3}The Times, 3 May'],
    [
      'in small type',
      row([
        ['4', 5, 2.6],
        ['Ibid., p. 7', 8],
      ]),
      '^{4}Ibid., p. 7',
    ],
    [
      'two in a row',
      row([['so'], ['1', 6, 3.5], [',', 6, 3.5], ['2', 6, 3.5], [' it was']]),
      'so^{1,2} it was',
    ],
    [
      'a row wider than a blank',
      row([['it was said'], ['12, 13, 14', 7, 3.6], [' often enough']]),
      'it was said^{12, 13, 14} often enough',
    ],
    ['lowered', row([['of H'], ['2', 7, -1.5], ['O in water']]), 'of H_{2}O in water'],
    [
      'drawn with a blank of its own',
      [...row([['two']]), run(' ', 65, 700), run('words', 66, 700)],
      'two words',
    ],
    ['told by distance', [run('two', 50, 700), run('words', 68, 700)], 'two words'],
    ['kerned, no blank', [run('kern', 50, 700), run('ed', 70.4, 700)], 'kerned'],
    [
      'drawn in any order',
      [run('end', 120, 700), run('first', 50, 700), run('then', 90, 700)],
      'first then end',
    ],
    ['letter by letter', row('letters'.split('').map((letter) => [letter] as const)), 'letters'],
    ['spaced letters', 'SPACED'.split('').map((letter, at) => run(letter, 50 + at * 8.5, 700)), 'SPACED'],
    ['a glyph without a letter', [run('na\0ve', 50, 700)], 'na\ufffdve'],
    ['ligatures', [run('the oﬃce ﬁle', 50, 700)], 'the office file'],
    [
      'ideographs',
      [run('人権団体は', 50, 700, 10, { width: 50 }), run('発表した', 103, 700, 10, { width: 40 })],
      '人権団体は発表した',
    ],
  ]
  test.each(cases)('%s => read as one', (_, runs, expected) => {
    expect(onlyLine(...runs)).toBe(expected)
  })

  test('drawn twice a hair apart is read once', () => {
    expect(onlyLine(run('bold words', 50, 700), run('bold words', 50.3, 700))).toBe('bold words')
    expect(onlyLine(...row([['fu'], ['l'], ['l']]))).toBe('full')
  })

  test('text without size, off the page or without a place is not read', () => {
    const shown = run('seen', 50, 700)
    const hidden = [
      run('none', 50, 600, 0),
      run('off', 50, 9_000),
      run('lost', NaN, 500),
      run('vast', 50, 500, 1e9),
    ]
    expect(textsOf(flowOf(page([...hidden, shown])))).toEqual(['seen'])
  })

  test('a drop cap begins the line beside its top', () => {
    const rest = lines(
      [
        'he court held that this was so and',
        'went on at length about the reasons',
        'that it had been given.',
      ],
      78,
      700,
    )
    expect(textsOf(flowOf(page([run('T', 50, 688, 30, { width: 26 }), ...rest])))[0]).toMatch(
      /^The court held/,
    )
  })

  test('a piece knows the link that covers it, and a run is cut where the link ends', () => {
    const text = 'see https://example.org/a for more'
    const from = 50 + widthOf('see ')
    const box = [from, 696, widthOf('https://example.org/a'), 12] as const
    const flow = flowOf(page([run(text, 50, 700)], 1, [{ box, url: 'https://example.org/a', target: null }]))
    const pieces = flow.blocks[0]?.lines[0]?.pieces.map((piece) => [piece.text, piece.link, piece.gap])
    expect(pieces).toEqual([
      ['see', -1, false],
      ['https://example.org/a', 0, true],
      ['for more', -1, true],
    ])
  })
})

describe('right-to-left text', () => {
  const ar = (text: string, x: number, width: number, more: Partial<Run> = {}) =>
    run(text, x, 700, 10, { width, rtl: true, ...more })

  test('is read from the right, Latin words and numbers within it from the left', () => {
    const runs = [
      ar('في مايو', 50, 40),
      run('Rights', 95, 700),
      run('Watch', 130, 700),
      ar('تقرير', 160, 40),
      ar('قالت', 205, 40),
    ]
    expect(onlyLine(...runs)).toBe('قالت تقرير Rights Watch في مايو')
  })

  test('keeps its marker behind the word to its right', () => {
    const runs = [ar('ثم قالت', 50, 60), run('3', 112, 703.5, 6), ar('في مايو.', 116, 60)]
    expect(onlyLine(...runs)).toBe('في مايو.^{3} ثم قالت')
  })

  test('reads a label at the right before a line of Latin', () => {
    const body = ar('قالت المنظمة إن عدد الشكاوى ارتفع', 50, 200)
    const flow = flowOf(page([body, run('https://example.org/a', 120, 680), run('1.', 235, 680, 10)]))
    expect(textsOf(flow).join(' ')).toContain('1. https://example.org/a')
  })

  test('takes presentation forms for the letters they are', () => {
    expect(onlyLine(ar('ﺔﻟﺎﺳر', 50, 60))).toBe('ةلاسر')
  })

  test.each([
    ['named by their meaning', 'Watch(', '(Watch'],
    ['named by their mirrored shape', ')Watch(', '(Watch)'],
  ])('puts brackets %s on the right side of Latin words', (_, drawn, expected) => {
    expect(onlyLine(ar('قالت', 50, 40), run(drawn, 95, 700), ar('تقرير', 140, 40))).toBe(
      `تقرير ${expected} قالت`,
    )
  })
})

describe('columns', () => {
  const left = prose(8, 'left')
  const right = prose(8, 'right')
  // The columns' baselines need not agree.
  const two = (y = 700) => [
    ...lines(left, 50, y, { width: 230 }),
    ...lines(right, 310, y - 5, { width: 230 }),
  ]
  const order = (runs: readonly Run[]) => textsOf(flowOf(page(runs))).map((text) => text.slice(0, 13))

  test('are read one after the other', () => {
    expect(order(two())).toEqual(['Here the left', 'Here the righ'])
  })

  test('a title and notes over both stand before and after them', () => {
    const title = run('A title that crosses the gutter between the columns', 150, 740, 14)
    const notes = lines(
      ['1 A note in small type that runs under both columns of the page to its right edge'],
      50,
      560,
      { size: 7, width: 490 },
    )
    expect(order([...two(), title, ...notes])).toEqual([
      'A title that ',
      'Here the left',
      'Here the righ',
      '1 A note in s',
    ])
  })

  test('one line that is too long for its column does not join them', () => {
    const flush = [...lines(left, 50, 700, { width: 230 }), ...lines(right, 310, 700, { width: 230 })]
    const long = flush.map((one) => (one.text.includes('left 3') ? { ...one, width: 262 } : one))
    expect(order(long)).toEqual(['Here the left', 'Here the righ'])
  })

  test('a wide figure between parts them in two', () => {
    const caption = lines(
      ['Figure 1: a caption so long that it reaches from the left column far over into the right one'],
      50,
      590,
      { width: 490 },
    )
    const flow = textsOf(flowOf(page([...two(), ...caption, ...two(570)]))).map((text) => text.slice(0, 14))
    expect(flow).toEqual([
      'Here the left ',
      'Here the right',
      'Figure 1: a ca',
      'Here the left ',
      'Here the right',
    ])
  })

  test('three are read from the left', () => {
    const third = (x: number, word: string) => lines(prose(8, word), x, 700, { width: 150 })
    expect(
      order([...third(400, 'c'), ...third(50, 'a'), ...third(225, 'b')]).map((text) => text.at(-4)),
    ).toEqual(['a', 'b', 'c'])
  })

  test('small type beside the text is read after it, not within', () => {
    const side = lines(['a note in', 'the margin'], 545, 676, { size: 7, step: 9 })
    const flow = flowOf(page([...lines(prose(12), 50, 700, { width: 480 }), ...side]))
    expect(textsOf(flow, 'aside')).toEqual(['a note in / the margin'])
  })
})

describe('tables', () => {
  const cells = (texts: readonly string[], y: number, xs = [50, 180, 330]) =>
    texts.map((text, at) => run(text, xs[at] ?? 0, y))

  test('are read row by row, each cell on its own', () => {
    const rows = [
      ['Country', 'Year', 'Source'],
      ['France', '2001', 'Ministry of justice'],
      ['Spain', '2004', 'Office'],
    ]
    const table = rows.flatMap((texts, at) => cells(texts, 500 - 14 * at))
    const flow = flowOf(page([...lines(prose(6), 50, 700, { width: 480 }), ...table]))
    expect(textsOf(flow, 'aside')).toEqual(rows.flat())
  })

  test('keep together what is wrapped within a cell', () => {
    const table = [
      ...cells(['One', 'https://example.org/a-long-', 'All the cases that were'], 500, [50, 120, 330]),
      run('path/in-its-cell', 120, 488),
      run('counted in this year.', 330, 488),
      ...cells(['Two', 'https://example.org/short-path', 'None that we have yet'], 464, [50, 120, 330]),
      run('continued/here', 120, 452),
      run('been told about.', 330, 452),
      ...cells(['Three', 'https://example.org/third', 'Some.'], 428, [50, 120, 330]),
    ]
    const flow = flowOf(page([...lines(prose(6), 50, 700, { width: 480 }), ...table]))
    expect(textsOf(flow, 'aside')).toEqual([
      'One',
      'https://example.org/a-long- / path/in-its-cell',
      'All the cases that were / counted in this year.',
      'Two',
      'https://example.org/short-path / continued/here',
      'None that we have yet / been told about.',
      'Three',
      'https://example.org/third',
      'Some.',
    ])
  })

  test('lines spaced out to be flush are none', () => {
    const spaced = (texts: readonly string[], y: number) =>
      texts.map((text, at) =>
        run(
          text,
          50 + at * (430 / (texts.length - 1)) - (at === 0 ? 0 : widthOf(text) * (at / (texts.length - 1))),
          y,
        ),
      )
    const flow = flowOf(
      page([
        ...lines(prose(6), 50, 700, { width: 430 }),
        ...spaced(['see', 'the', 'whole', 'report', 'at'], 628),
        ...lines(prose(3), 50, 616, { width: 430 }),
      ]),
    )
    expect(textsOf(flow, 'aside')).toEqual([])
  })
})

describe('paragraphs', () => {
  const starts = (runs: readonly Run[]) => textsOf(flowOf(page(runs))).map((text) => text.slice(0, 10))
  const para = (y: number, indent: number, first: string) =>
    lines([first, 'goes on over the whole width of it', 'and ends here.'], 50, y, { width: 300 }).map(
      (one, at) => (at === 0 ? { ...one, x: 50 + indent, width: 300 - indent } : one),
    )

  test('begin at an indent, at white, and behind a short line', () => {
    expect(
      starts([
        ...para(700, 12, 'First of them is long enough'),
        ...para(664, 12, 'Second of them is as long'),
        ...para(616, 0, 'Third of them is long too'),
      ]),
    ).toEqual(['First of t', 'Second of ', 'Third of t'])
  })

  test('entries with hanging indents are told apart', () => {
    const entry = (y: number, label: string) => [
      run(`${label} Author, A. The title of a work that`, 50, y, 10, { width: 300 }),
      run('goes on at https://example.org/a/long/', 66, y - 12, 10, { width: 284 }),
      run('path, 2020.', 66, y - 24),
    ]
    expect(starts([...entry(700, 'Smith,'), ...entry(664, 'Jones,'), ...entry(628, 'Meyer,')])).toEqual([
      'Smith, Aut',
      'Jones, Aut',
      'Meyer, Aut',
    ])
  })

  test('a word parted at the line end stays in one, whatever the indent', () => {
    const runs = lines(
      ['A sentence that is set around a pic-', 'ture in the text and so begins further in'],
      50,
      700,
      { width: 300 },
    )
    const moved = runs.map((one, at) => (at === 1 ? { ...one, x: 90, width: 260 } : one))
    expect(starts([...moved, ...para(640, 0, 'Another of them goes on and')])).toHaveLength(2)
  })

  test.each([
    ['larger', run('On the facts', 50, 730, 14), 'heading'],
    ['bold', run('On the facts', 50, 730, 10, { font: 1 }), 'heading'],
    ['capitals', run('THE FACTS', 50, 730), 'heading'],
    ['a caption', run('Figure 2: The facts in a picture', 50, 730), 'aside'],
    ['plain', run('on the facts', 50, 730), 'body'],
  ] as const)('%s => %3$s', (_, head, role) => {
    expect(
      flowOf(page([head, ...lines(prose(6), 50, 700, { width: 400 })])).blocks.find(
        ({ lines: [line] }) => line?.baseline === 730,
      )?.role,
    ).toBe(role)
  })

  test('blocks that the producer tagged as one paragraph stay one', () => {
    const tagged = { tags: ['Document', 'P'], element: 7 }
    const runs = [
      run('A short line.', 50, 700, 10, tagged),
      run('Then another one of the same paragraph here', 50, 688, 10, tagged),
    ]
    expect(textsOf(flowOf(page(runs)))).toHaveLength(1)
  })
})

describe('turned text', () => {
  test('aslant => furniture, up the margin => an aside', () => {
    const flow = flowOf(
      page([
        ...lines(prose(6), 50, 700, { width: 400 }),
        run('DRAFT', 200, 300, 60, { angle: 45 }),
        run('Photo: A. B.', 20, 300, 7, { angle: 90 }),
      ]),
    )
    expect(textsOf(flow, 'furniture')).toEqual(['DRAFT'])
    expect(textsOf(flow, 'aside')).toEqual(['Photo: A. B.'])
  })

  test('a page whose text lies on its side is read all the same', () => {
    const runs = prose(6).map((text, at) => run(text, 100 + at * 12, 50, 10, { angle: 90 }))
    expect(textsOf(flowOf(page(runs)))).toEqual([prose(6).join(' / ')])
  })
})

describe('any page', () => {
  const number = fc.oneof(
    fc.double({ min: -50, max: 850 }),
    fc.constantFrom(NaN, Infinity, -Infinity, 1e300, -1e300, 0),
  )
  const anyRun = fc.record({
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(' ', '', '1', '[2]', 'word and word', 'سلام'),
    ),
    x: number,
    y: number,
    width: number,
    size: fc.oneof(fc.double({ min: 0, max: 60 }), fc.constantFrom(NaN, -1, 1e9)),
    angle: fc.oneof(fc.constant(0), number),
    font: fc.integer({ min: -1, max: 3 }),
    rtl: fc.boolean(),
    tags: fc.array(fc.constantFrom('Artifact', 'P', 'Note', 'TD', 'Link'), { maxLength: 3 }),
    element: fc.option(fc.integer({ min: 0, max: 5 })),
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyRun, { maxLength: 40 }), { maxLength: 4 }), (pages) => {
        flowOf(...pages.map((runs, at) => page(runs, at + 1)))
      }),
      { numRuns: 300 },
    )
  })

  test.each([1e9, 1e17, 1e300])('a run that begins %d to the left and ends on the page => soon', (far) => {
    const texts = textsOf(flowOf(page([run('w', -far, 700, 10, { width: far }), run('seen', 100, 650)])))
    expect(texts.join(' ')).toContain('seen')
  })

  /** Words of their own, on a grid wide enough that none covers another. */
  const grid = fc.uniqueArray(
    fc.record({
      column: fc.integer({ min: 0, max: 6 }),
      row: fc.integer({ min: 0, max: 40 }),
      size: fc.constantFrom(7, 10, 10, 10, 14),
      rise: fc.constantFrom(0, 0, 3),
    }),
    { selector: ({ column, row: at }) => `${column} ${at}`, minLength: 1, maxLength: 120 },
  )
  const place = (at: { column: number; row: number; size: number; rise: number }, index: number): Run =>
    run(`w${index}x`, 40 + at.column * 75, 740 - at.row * 17 + at.rise, at.size)

  test('every upright run is read once, in whatever block', () => {
    fc.assert(
      fc.property(grid, (places) => {
        const runs = places.map(place)
        const words =
          textsOf(flowOf(page(runs)))
            .join(' ')
            .match(/w\d+x/g) ?? []
        expect(words.toSorted()).toEqual(runs.map(({ text }) => text).toSorted())
      }),
      { numRuns: 200 },
    )
  })

  test('the order of drawing does not matter', () => {
    fc.assert(
      fc.property(grid, fc.infiniteStream(fc.nat()), (places, dice) => {
        const runs = places.map(place)
        const shuffled = runs
          .map((one) => ({ one, key: dice.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(flowOf(page(shuffled)).blocks).toEqual(flowOf(page(runs)).blocks)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['100,000 runs at one place', (at: number) => run(`a${at}`, 100, 100)],
    ['100,000 runs on one line', (at: number) => run('w', (at * 7) % 600, 100, 10, { width: 1 })],
    ['100,000 cells', (at: number) => run('cell', (at % 20) * 30, 800 - Math.floor(at / 20) * 0.16, 8)],
    ['100,000 numbers in a column', (at: number) => run(String(at), 100, 800 - at * 0.008)],
  ] as const)('%s => bounded', { timeout: 60_000 }, (_, make) => {
    const started = processorMs()
    const flow = flowOf(page(Array.from({ length: 100_000 }, (_unused, at) => make(at))))
    expect(flow.notices.map(({ code }) => code)).toEqual(['page-too-dense'])
    expect(processorMs() - started).toBeLessThan(20_000)
  })
})
