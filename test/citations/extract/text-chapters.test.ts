/** Faults that documents made at random showed: chapters, wraps, and what only looks like a numbered line. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'chapters that count anew, each with its notes: a label cites nothing in the next',
    `The mill was sold in 1950.[1] Nobody asked.[2]

Notes
[1] Land register, https://land.example/1950
[2] Letter.

The wheel stopped long before that, in the year of the flood, when the
river was turned.[1] It rusted.[2]

Notes
[1] Reed, https://m.example/reed
[2] Ibid.
`,
    [
      '1 https://land.example/1950 | The mill was sold in 1950.',
      '2 | Nobody asked.',
      '1 https://m.example/reed | The wheel stopped long before that, in the year of the flood, when the river was turned.',
      '2 | It rusted.',
    ],
  ],
  [
    'a heading over notes is no word of the sentence behind them',
    `Tylko trzech radnych było przeciw.(1) Wydano na to 1,2 mln zł(2).

Przypisy
(1) https://kreis.example/x_y/report.html
(2) Tamże, s. 4.

Zgodnie z ustawą trzeba czekać 30 dni(1). Nikt nie odpowiedział w latach 1998–2019(2).

Przypisy
(1) Reed 1999.
(2) https://archive.example/2019/05/wehr_2019?id=7&y=2
`,
    [
      '1 https://kreis.example/x_y/report.html | Tylko trzech radnych było przeciw.',
      '2 | Wydano na to 1,2 mln zł.',
      '1 | Zgodnie z ustawą trzeba czekać 30 dni.',
      '2 https://archive.example/2019/05/wehr_2019?id=7&y=2 | Nikt nie odpowiedział w latach 1998–2019.',
    ],
  ],
  [
    'a remark behind an address that ends its line',
    `The bridge was closed in 1998 [1]. The city called it "unsafe" [2].

[1] Tribune, 4 May 2019, https://press.example/2019/05/bridge_closed/
(2020)
[2] Letter, see https://city.example/archive/letters_of_the_mayor/
(p. 3)
`,
    [
      '1 https://press.example/2019/05/bridge_closed/ | The bridge was closed in 1998.',
      '2 https://city.example/archive/letters_of_the_mayor/ | The city called it "unsafe".',
    ],
  ],
  [
    "a page's number set apart is no end of an address",
    `Das Wehr verlor vier Meter. (1) Die Aufsicht hielt das für „unbedenklich“
und nannte keine Messwerte. (2)

1. Reed 1999.
2. Vermerk 14/2011, Anlage 7: https://archive.example/2019/05/wehr_2019

4
`,
    [
      '1 | Das Wehr verlor vier Meter.',
      '2 https://archive.example/2019/05/wehr_2019 | Die Aufsicht hielt das für „unbedenklich“ und nannte keine Messwerte.',
    ],
  ],
  [
    'eight notes in small letters are no numbered lines',
    `Es regnete.1 Es schneite.2 Es taute.3 Es stürmte.4 Es blitzte.5 Es hagelte.6 Es fror.7 Es klarte auf.8

1 vgl. Reed, https://m.example/1.
2 ebd.
3 vgl. Ore, https://m.example/3.
4 ebd.
5 dazu Quill, https://m.example/5.
6 ebd.
7 siehe https://m.example/7.
8 ebd.
`,
    [
      '1 https://m.example/1 | Es regnete.',
      '2 | Es schneite.',
      '3 https://m.example/3 | Es taute.',
      '4 | Es stürmte.',
      '5 https://m.example/5 | Es blitzte.',
      '6 | Es hagelte.',
      '7 https://m.example/7 | Es fror.',
      '8 | Es klarte auf.',
    ],
  ],
  [
    "the text goes on behind a chapter's list of sources",
    `The mill was sold in 1950 [1].

References
[1] Land register, https://land.example/1950

In 1951 the wheel was taken down [2]. Nobody was asked in that year.

References
[2] County log, https://county.example/1951
`,
    [
      '1 https://land.example/1950 | The mill was sold in 1950.',
      '2 https://county.example/1951 | In 1951 the wheel was taken down.',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text)).toEqual(expected)
})
