/** Sources of TeX, wikis and Textile with what is rare in them. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'TeX: endnotes, entries that are not here, shorthands of babel, marks and texts apart',
    `\\documentclass{scrartcl}
\\usepackage[ngerman]{babel}
\\begin{document}
\\section{Das Wehr}
Das Wehr verlor "\`vier Meter"'\\footnote{Vgl. \\textsc{Landesamt} (Hrsg.): \\emph{Zustand der {\\bf Wehre}}, \\url{https://wasser.example/a_b/wehre-2019.pdf} (abgerufen am 2.\\,5.\\,2026).} seiner Krone \\parencite[vgl.][12]{amt2019}.
% \\footnote{nicht das, https://no.example/}
Die Aufsicht schwieg.\\endnote{Siehe auch \\href{https://presse.example/wehr?id=7\\&x=1}{Tagblatt}.}

Nach Reed\\footnotemark[7] und Ore\\footnotemark\\ war es der Sturm.
\\footnotetext[7]{Reed, \\url{https://reed.example/}.}
\\footnotetext{Ore, \\url{https://ore.example/rost}.}
\\printbibliography
\\end{document}
`,
    [
      '1 https://wasser.example/a_b/wehre-2019.pdf | Das Wehr verlor „vier Meter“ seiner Krone.',
      '2 https://presse.example/wehr?id=7&x=1 | Die Aufsicht schwieg.',
      '7 https://reed.example/ | Nach Reed und Ore war es der Sturm.',
      '3 https://ore.example/rost | Nach Reed und Ore war es der Sturm.',
    ],
  ],
  [
    'TeX: frames, signs within an address',
    `\\begin{frame}{Titel}
\\begin{itemize}
  \\item Das Wehr verlor vier Meter.\\footnote{\\url{http://www.wehr.example/~ore/x%20y.html#a}}
  \\item Mehr unter \\url{https://wehr.example/mehr}
\\end{itemize}
\\end{frame}
`,
    [
      '1 http://www.wehr.example/~ore/x%20y.html#a | Das Wehr verlor vier Meter.',
      'https://wehr.example/mehr | Mehr unter https://wehr.example/mehr',
    ],
  ],
  [
    'MediaWiki: notes over lines, tables, galleries, literature',
    `== Geschichte ==
Das Wehr verlor vier Meter.<ref name="amt">
{{Internetquelle
 |autor=Landesamt
 |url=https://wasser.example/wehre-2019.pdf
 |titel=Zustand der Wehre
 |archiv-url=https://archiv.example/web/2020/https://wasser.example/wehre-2019.pdf
 |abruf=2020-05-04
}}
</ref> Die Aufsicht schwieg.<ref>[[Tagblatt]], 5. Mai 2019, [https://tagblatt.example/2019/05/05 online] (PDF; 2 MB)</ref><ref name="amt" />
{{Zitat|Niemand hat uns gefragt.|Der Müller<ref>Brief.</ref>}}
: Einrückung mit <nowiki>[https://no.example/ nichts]</nowiki> und <code>https://no.example/c</code>.
<gallery>
Datei:Wehr.jpg|Das Wehr https://no.example/g
</gallery>
{|class="wikitable sortable"
! Jahr !! Höhe<ref group="A">Gemessen.</ref>
|-
|1998||4 m
|-
|2019
|0 m<ref>https://pegel.example/2019</ref>
|}
== Literatur ==
* Ann Reed: ''Wehre.'' Berlin 2011 ([https://verlag.example/wehre Verlag]).
== Weblinks ==
* {{Commonscat|Wehr}}
* [https://wehr.example/ Seite zum Wehr]
== Einzelnachweise ==
<references responsive />
[[Kategorie:Wehr]]
[[en:Weir]]
`,
    [
      '1 https://wasser.example/wehre-2019.pdf https://archiv.example/web/2020/https://wasser.example/wehre-2019.pdf | Das Wehr verlor vier Meter.',
      '2 https://tagblatt.example/2019/05/05 | Die Aufsicht schwieg.',
      '1 https://wasser.example/wehre-2019.pdf https://archiv.example/web/2020/https://wasser.example/wehre-2019.pdf | Die Aufsicht schwieg.',
      '3 | Der Müller',
      'A 1 | Höhe',
      '4 https://pegel.example/2019 | 0 m',
      'https://verlag.example/wehre |',
      'https://wehr.example/ |',
    ],
  ],
  [
    'Textile: links in brackets, blocks that go on',
    `h1. Das Wehr

p(lead). Das Wehr verlor *vier Meter*[1] seiner Krone. ["Bericht":https://wasser.example/wehre]

bq. Niemand hat uns gefragt.[2]

bc.. get https://no.example/1

get https://no.example/2

p. Die Aufsicht schwieg. !https://no.example/bild.png!

fn1. Landesamt, https://wasser.example/wehre-2019.pdf.

fn2. Brief vom 4. Mai.
`,
    [
      '1 https://wasser.example/wehre-2019.pdf | Das Wehr verlor vier Meter seiner Krone.',
      'https://wasser.example/wehre | Bericht',
      '2 | Niemand hat uns gefragt.',
    ],
  ],
  [
    'Markdown: a typed list beside its own notes',
    `## Das Wehr

Das Wehr verlor **vier Meter** ([Bericht](https://wasser.example/wehre)). Die Aufsicht schwieg [1].

> Niemand hat uns gefragt.[^z]

[^z]: Brief, <https://brief.example/4>.

### Quellen

1. Tagblatt, https://tagblatt.example/2019
`,
    [
      'https://wasser.example/wehre | Das Wehr verlor vier Meter (Bericht).',
      '1 https://tagblatt.example/2019 | Die Aufsicht schwieg.',
      'z https://brief.example/4 | Niemand hat uns gefragt.',
    ],
  ],
  [
    'reStructuredText under a heading of equals signs',
    `Das Wehr
========

Das Wehr verlor vier Meter [#f1]_. Siehe \`Bericht <https://wasser.example/wehre>\`_.

.. [#f1] Landesamt, https://wasser.example/amt
`,
    [
      'f1 https://wasser.example/amt | Das Wehr verlor vier Meter.',
      'https://wasser.example/wehre | Siehe Bericht.',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text)).toEqual(expected)
})
