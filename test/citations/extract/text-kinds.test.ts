/** Plain texts of kinds that are no letters: tables, subtitles, manual pages, court papers, notes in odd dress. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'a manual page: heads in capitals, an address over two lines',
    `BRIDGED(8)               System Manager's Manual              BRIDGED(8)

NAME
     bridged - watch a bridge

SYNOPSIS
     bridged [-v] [-c file]

DESCRIPTION
     bridged watches the gauge that is described in https://gauge.example/
     spec/v2.html and writes to a log.

FILES
     /etc/bridged.conf

SEE ALSO
     gauge(1), http://bridged.example/manual/

BUGS
     Reports go to <bugs@bridged.example>.

Debian                       March 4, 2026                       Debian
`,
    [
      'https://gauge.example/spec/v2.html | bridged watches the gauge that is described in https://gauge.example/spec/v2.html and writes to a log.',
      'http://bridged.example/manual/ | gauge(1), http://bridged.example/manual/',
    ],
  ],
  [
    'a table with tabs: each row is its own',
    `Bridge\tYear\tSource
Mill Lane\t2019\thttps://county.example/b/12
Ford Street\t2020\thttps://county.example/b/13?x=1
Kiln Road\t2021\tno source
`,
    [
      'https://county.example/b/12 | Mill Lane 2019 https://county.example/b/12',
      'https://county.example/b/13?x=1 | Ford Street 2020 https://county.example/b/13?x=1',
    ],
  ],
  [
    'subtitles: counts and times are no words',
    `1
00:00:01,000 --> 00:00:04,000
The bridge was closed in 2019.

2
00:00:04,500 --> 00:00:08,000
The order is at county.example/o/14,
if you want to read it.

3
00:00:09,000 --> 00:00:12,000
Or see https://county.example/b/12.
`,
    ['https://county.example/b/12 | Or see https://county.example/b/12.'],
  ],
  [
    'a report with contents and page numbers',
    `REPORT ON THE BRIDGE

Contents
1. Summary ............ 2
2. Findings ........... 3
3. Sources ............ 5

                                 - 1 -
\f1. Summary

The bridge was closed in 2019.[1]

                                 - 2 -
\f2. Findings

It carries three tons.[2] The log (https://logs.example/12) agrees.

                                 - 3 -
\f3. Sources

[1] Order 14, https://county.example/o/14
[2] Vogt, Report, https://vogt.example/report.pdf

                                 - 5 -
`,
    [
      '1 https://county.example/o/14 | The bridge was closed in 2019.',
      '2 https://vogt.example/report.pdf | It carries three tons.',
      'https://logs.example/12 | The log (https://logs.example/12) agrees.',
    ],
  ],
  [
    'a head with the page’s number is no note',
    `The Bridge                                                        1

The bridge was closed in 2019.1 Its cost
has been disputed since.2 Nobody was asked
about the detour, which is fourteen kilo-

1 Order 14, https://county.example/o/14.
2 See https://county.example/budget/2019.pdf,
p. 12, and the reply at https://paper.example/
letters/2019/6/11.
\f2                                                    Ann Reed

metres long.3 The detour crosses a ford.

3 Own measurement.
4 Ibid., p. 3.
`,
    [
      '1 https://county.example/o/14 | The bridge was closed in 2019.',
      '2 https://county.example/budget/2019.pdf https://paper.example/letters/2019/6/11 | Its cost has been disputed since.',
      '3 | Nobody was asked about the detour, which is fourteen kilometres long.',
      '4 |',
    ],
  ],
  [
    'letters with stops count notes',
    `The bridge was closed in 2019.a The cost is disputed.b Nobody was asked.c

a. Order 14, https://county.example/o/14
b. Budget, https://county.example/budget.pdf
c. Interview.
`,
    [
      'a https://county.example/o/14 | The bridge was closed in 2019.',
      'b https://county.example/budget.pdf | The cost is disputed.',
      'c | Nobody was asked.',
    ],
  ],
  [
    'labels before a slash',
    `The bridge was closed in 2019. 1/ The committee noted "with regret" the
cost. 2/

---

1/  See document A/54/12, para. 4 (https://docs.example/A/54/12).
2/  Official Records, Supplement No. 3, https://docs.example/sup/3.
`,
    [
      '1 https://docs.example/A/54/12 | The bridge was closed in 2019.',
      '2 https://docs.example/sup/3 | The committee noted "with regret" the cost.',
    ],
  ],
  [
    'a range whose raised type is lost',
    `The bridge was closed in 2019.1 Several studies disagree about its cost.2-4 One puts it at
three million,3 another at nine.4

References
1. County. Order 14. https://county.example/o/14
2. Reed A. Bridges. J Bridg. 2020;3:1-9. doi:10.5555/jb.2020.1
3. Hale T. Costs. https://costs.example/hale
4. Ott E. Kosten. https://kosten.example/ott
`,
    [
      '1 https://county.example/o/14 | The bridge was closed in 2019.',
      '2 | Several studies disagree about its cost.',
      '3 https://costs.example/hale | Several studies disagree about its cost.',
      '4 https://kosten.example/ott | Several studies disagree about its cost.',
      '3 https://costs.example/hale | One puts it at three million, another at nine.',
      '4 https://kosten.example/ott | One puts it at three million, another at nine.',
    ],
  ],
  [
    'an address set in below its note, behind a blank line',
    `The bridge was closed in 2019 (note 1).

Its cost is disputed.(2)

NOTES

1. Order 14.

   https://county.example/o/14

2. Budget, p. 12.

   https://county.example/budget/2019.pdf

About the author: Ann Reed writes at https://annreed.example.
`,
    [
      '1 https://county.example/o/14 | The bridge was closed in 2019.',
      '2 https://county.example/budget/2019.pdf | Its cost is disputed.',
    ],
  ],
  [
    'two round brackets side by side cite twice',
    `COMMUNIQUÉ DE PRESSE
Lyon, le 12 mai 2026

Pollution de la Saône : la préfecture savait depuis 2019

Selon un rapport que l'association Rives publie aujourd'hui (1), la préfecture
connaissait depuis 2019 la teneur en PFAS des boues. « Nous n'avons pas été
prévenus », explique M. Bertin, maire de Quincieux (2).

La limite européenne (0,1 µg/l) est dépassée d'un facteur 12 (1)(3). L'exploitant
n'a pas souhaité répondre.

(1) Rives, « Boues de Saône », mai 2026 : https://rives.example/docs/boues-2026.pdf
(2) Entretien du 5 mai 2026.
(3) Directive 2020/2184, annexe I : https://eur.example/eli/dir/2020/2184/oj?locale=fr

Contact presse : Claire Morel, 06 12 34 56 78, presse@rives.example
Site : https://rives.example
`,
    [
      "1 https://rives.example/docs/boues-2026.pdf | Selon un rapport que l'association Rives publie aujourd'hui, la préfecture connaissait depuis 2019 la teneur en PFAS des boues.",
      "2 | « Nous n'avons pas été prévenus », explique M. Bertin, maire de Quincieux.",
      "1 https://rives.example/docs/boues-2026.pdf | La limite européenne (0,1 µg/l) est dépassée d'un facteur 12.",
      "3 https://eur.example/eli/dir/2020/2184/oj?locale=fr | La limite européenne (0,1 µg/l) est dépassée d'un facteur 12.",
    ],
  ],
  [
    'string cites and Id.',
    `                         ARGUMENT

     The notice was late. The statute requires it within ten days.1 It
came after forty-one.2 No court has excused such a delay.3

     Plaintiff relies on a footnote in Hollis.4 The footnote says
nothing of the kind.5

_______________
1 State Code § 44-7(a), https://code.example/44/7#a.
2 Ex. B at 2; see also Ex. C, https://docket.example/2025-cv-113/ex-c.pdf
(filed Mar. 2, 2025).
3 See, e.g., Ames v. Bell, 12 P.3d 45 (2001); Orr v. State, No. 14-22,
https://opinions.example/2014/14-22.html, at *3; Cole v. Dunn, 2019 WL
113, available at www.opinions.example/2019/cole_v_dunn.
4 Hollis v. Grange, https://opinions.example/1988/hollis.html.
5 Id. at n.7.
                              -2-
`,
    [
      '1 https://code.example/44/7#a | The statute requires it within ten days.',
      '2 https://docket.example/2025-cv-113/ex-c.pdf | It came after forty-one.',
      '3 https://opinions.example/2014/14-22.html www.opinions.example/2019/cole_v_dunn | No court has excused such a delay.',
      '4 https://opinions.example/1988/hollis.html | Plaintiff relies on a footnote in Hollis.',
      '5 | The footnote says nothing of the kind.',
    ],
  ],
  [
    'an address below each item',
    `THIS WEEK

Bridge closed again
The county closed the bridge for the third time this year.
https://county.example/news/1

Detour to be paved
Work is to begin in May.
https://county.example/news/2
`,
    [
      'https://county.example/news/1 | The county closed the bridge for the third time this year. https://county.example/news/1',
      'https://county.example/news/2 | Work is to begin in May. https://county.example/news/2',
    ],
  ],
  [
    'items without stops',
    `Findings:

- The bridge carries 3 t [1]
- The detour is 14 km long [2]
- Nobody was asked [1, 2]

Sources:

[1] https://county.example/o/14
[2] https://map.example/?id=12
`,
    [
      '1 https://county.example/o/14 | The bridge carries 3 t',
      '2 https://map.example/?id=12 | The detour is 14 km long',
      '1 https://county.example/o/14 | Nobody was asked',
      '2 https://map.example/?id=12 | Nobody was asked',
    ],
  ],
  [
    'numbered paragraphs are no notes',
    `1. The claimant is a company.

2. The bridge was closed on 3 March 2019 by order no. 14.[1]

3. The defendant says that this was "unavoidable".[2] It gives no reasons.

4. The court refers to its earlier decision.[3]

[1] https://county.example/o/14
[2] Defence, para. 12.
[3] Ames v Bell [2018] EWHC 12, https://cases.example/ewhc/2018/12
`,
    [
      '1 https://county.example/o/14 | The bridge was closed on 3 March 2019 by order no. 14.',
      '2 | The defendant says that this was "unavoidable".',
      '3 https://cases.example/ewhc/2018/12 | The court refers to its earlier decision.',
    ],
  ],
  [
    'what closes an address',
    `He asked: "Is it https://a.example/x?" She said (see https://b.example/y_(z)). They wrote
«https://c.example/w», then https://d.example/v... and https://e.example/u!`,
    [
      'https://a.example/x | He asked: "Is it https://a.example/x?"',
      'https://b.example/y_(z) | She said (see https://b.example/y_(z)).',
      'https://c.example/w | They wrote «https://c.example/w», then https://d.example/v... and https://e.example/u!',
      'https://d.example/v | They wrote «https://c.example/w», then https://d.example/v... and https://e.example/u!',
      'https://e.example/u | They wrote «https://c.example/w», then https://d.example/v... and https://e.example/u!',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text).toSorted()).toEqual(expected.toSorted())
})
