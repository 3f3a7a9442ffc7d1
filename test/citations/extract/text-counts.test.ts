/** Numbers and letters that count other things beside the notes: sections, rows, posts, streets, measures. */
import { expect, test } from 'vitest'
import { findUrls } from '../../../citations/extract/url.ts'
import { toldOf } from './told.ts'

test.each([
  [
    'notes that count from 0, and a numbered list behind them',
    `The branch builds without it now, as we agreed in a thread that some will remember [0].
Two requests take out the last callers of the thing [1], and nobody missed it [2].

[0] https://lists.example/thread/Q3F7
[1] https://git.example/requests/881
[2] Corridor, 30 May.

1. Money

   The grant has come in, less the part that the bank keeps [a].

2. Conference

   The call closes on 30 June, and the committee is the same [b].

[a] Statement of 17 May.
[b] https://slow.example/cfp.html
`,
    [
      '0 https://lists.example/thread/Q3F7 | The branch builds without it now, as we agreed in a thread that some will remember.',
      '1 https://git.example/requests/881 | Two requests take out the last callers of the thing, and nobody missed it.',
      '2 | Two requests take out the last callers of the thing, and nobody missed it.',
      'a | The grant has come in, less the part that the bank keeps.',
      'b https://slow.example/cfp.html | The call closes on 30 June, and the committee is the same.',
    ],
  ],
  [
    'a list cited out of order, and a number that ends like its last label',
    `Первые записи вёл священник, отмечавший день ледостава [3]. С 1934 г. их ведёт пост [2; 4].
Сдвиг описан в обзоре Мельниковой [1, с. 12], а причины его неясны [5].

СПИСОК ЛИТЕРАТУРЫ

1. Мельникова Т. А. Ранний лёд. URL: https://reka.example/12
2. Пост 10216: сроки ледовых явлений. URL: http://baza.example/led.txt
3. Рябов И. Тетради погоды.
4. Чижов Е. Е. Лёд и люди.
5. Тарханова Л. Ю. Лёд реки Ильмы.
6. Река встала // Северная газета. 1937.
`,
    [
      '3 | Первые записи вёл священник, отмечавший день ледостава.',
      '2 http://baza.example/led.txt | С 1934 г. их ведёт пост.',
      '4 | С 1934 г. их ведёт пост.',
      '1 https://reka.example/12 | Сдвиг описан в обзоре Мельниковой, а причины его неясны.',
      '5 | Сдвиг описан в обзоре Мельниковой, а причины его неясны.',
      '6 |',
    ],
  ],
  [
    'a section’s number between the notes of two pages',
    `De brug werd in het najaar gesloten voor alle verkeer over de weg.1 De gemeente zweeg.2
Het hout was volledig verrot, schreef de krant.3

1 Raadsbesluit 44, https://raad.example/besluit/44
2 Geen antwoord ontvangen.
3 De Polder, https://polder.example/hout
\fDaar zijn we niet trots op.4

3 Beheer

In de nacht liep het depot onder nadat een leiding was gesprongen.5 Er stond water.

4 Interview met de wethouder.
5 De Polder, https://polder.example/depot
`,
    [
      '1 https://raad.example/besluit/44 | De brug werd in het najaar gesloten voor alle verkeer over de weg.',
      '2 | De gemeente zweeg.',
      '3 https://polder.example/hout | Het hout was volledig verrot, schreef de krant.',
      '4 | Daar zijn we niet trots op.',
      '5 https://polder.example/depot | In de nacht liep het depot onder nadat een leiding was gesprongen.',
    ],
  ],
  [
    'rows that count',
    `WEEKS

 1   The coast before the engine
 2   The catches of the harbour from 1950 on [CAT]
 3   A visit to the market (bring boots)

SOURCES

[CAT] The sea in figures. https://sea.example/catches.json
`,
    ['CAT https://sea.example/catches.json | The catches of the harbour from 1950 on'],
  ],
  [
    'a sentence that goes on behind a rule, notes and a page’s number',
    `     That the creek ran orange for nine days is not disputed, and was1
reported at the time by

____________________
     1  Tr. of Mar. 12, https://court.example/tr

                                  2

the county's only daily newspaper.2 Nobody explains it.

____________________
     2  Ledger, https://ledger.example/creek
`,
    [
      "1 https://court.example/tr | That the creek ran orange for nine days is not disputed, and was reported at the time by the county's only daily newspaper.",
      "2 https://ledger.example/creek | That the creek ran orange for nine days is not disputed, and was reported at the time by the county's only daily newspaper.",
    ],
  ],
  [
    'a street’s number in what says where somebody can be reached',
    `The logs are in a box, in a room, as counsel told the court in March (https://court.example/tr).

   /s/ Ada Brill
   BRILL & OKORO
   12 Courthouse Sq., Tallow
   brill@okoro.example
   www.okoro.example
`,
    [
      'https://court.example/tr | The logs are in a box, in a room, as counsel told the court in March (https://court.example/tr).',
    ],
  ],
  [
    'a measure at a sentence’s end',
    `On our boards the tail went from 390 ms to 26 ms. The slides are at https://talks.example/4.pdf for all.\n`,
    ['https://talks.example/4.pdf | The slides are at https://talks.example/4.pdf for all.'],
  ],
  [
    'code that a line breaks, and the line of a log',
    `What is left is this, and one line that the new scheduler wrote last night, see https://git.example/1.

    static const char *HELP =
        "see https://wiki.example/old/scheduler for help";

  2024-05-29T03:11:09Z WARN stall 412ms peer=http://10.0.0.7:9001/q

Nobody objects.
`,
    [
      'https://git.example/1 | What is left is this, and one line that the new scheduler wrote last night, see https://git.example/1.',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(toldOf(text)).toEqual(expected)
})

test.each([
  ['見よ https://kura.example/田村家文書#第3巻', 'https://kura.example/田村家文書#第3巻'],
  ['https://kura.example/nen/明治12年、', 'https://kura.example/nen/明治12年'],
  ['https://kura.example/p12参照。', 'https://kura.example/p12'],
  ['https://kura.example/2024年版です', 'https://kura.example/2024'],
])('%s => %s', (text, expected) => {
  expect(findUrls(text, 'with-path').map(({ value }) => value)).toEqual([expected])
})
