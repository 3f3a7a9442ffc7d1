/** Sources of TeX, wikis, Textile and Markdown that were sent as plain text. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'TeX: a whole document in German',
    `\\documentclass[12pt]{article}
\\usepackage[ngerman]{babel}
\\title{Die alte M\\"uhle\\thanks{Vortrag.}}
\\author{A. B.}
\\begin{document}
\\maketitle
\\begin{abstract}
Kurz gesagt: nichts blieb.
\\end{abstract}

\\section{Anfang}\\label{sec:a}
Das Rad stand 1911 still.\\footnote{Vgl. Reed, \\emph{R\\"ader}, S.~4, \\url{https://m.example/r\\_d/50%25?x=1&y=2}.} Der
M\\"uller sprach von einem \\enquote{gro{\\ss}en Ungl\\"uck}\\footnote{Brief vom 4.~Mai 1911.

Zweiter Absatz.} und ging % https://no.example/x
fort. Siehe \\href{https://m.example/karte}{die Karte} und Abschnitt~\\ref{sec:b}.

Nach \\cite{ore,reed} war es ein Sturm --- oder Rost \\citep[S.~12]{ore}.

\\begin{itemize}
\\item Ein Punkt.\\footnote{Ebd., S.~5.}
\\item[b)] Zwei, 50\\,\\% davon: https://m.example/~ore/x_y.html
\\end{itemize}

\\begin{tabular}{ll}
Jahr & Fisch\\footnotemark \\\\
1911 & 3 \\\\
\\end{tabular}
\\footnotetext{Von Hand gez\\"ahlt, \\url{https://m.example/fisch}.}

\\begin{lstlisting}
curl https://no.example/y
\\end{lstlisting}

\\begin{thebibliography}{9}
\\bibitem{ore} B. Ore: Sturm. \\url{https://m.example/ore}
\\bibitem[Reed 2011]{reed} A. Reed: R\\"ader. M\\"uhlenverlag.

\\bibitem{vane} D. Vane.
\\end{thebibliography}
\\end{document}
`,
    [
      '1 https://m.example/r_d/50%25?x=1&y=2 | Das Rad stand 1911 still.',
      '2 | Der Müller sprach von einem „großen Unglück“ und ging fort.',
      'https://m.example/karte | Siehe die Karte und Abschnitt.',
      'ore https://m.example/ore | Nach war es ein Sturm — oder Rost.',
      'reed | Nach war es ein Sturm — oder Rost.',
      'vane |',
      'ore https://m.example/ore | Nach war es ein Sturm — oder Rost.',
      '3 | Ein Punkt.',
      'https://m.example/~ore/x_y.html | Zwei, 50 % davon: https://m.example/~ore/x_y.html',
      '4 https://m.example/fisch | Fisch',
    ],
  ],
  [
    'TeX: a fragment in French without a preamble',
    `\\section*{La vente}
Le maire a vendu le moulin en mars\\footnote{D\\'elib\\'eration 12-2015, \\url{https://mairie.example/delib/12-2015}.}. Il parle d'une \\og{}erreur de calendrier\\fg{}\\footnote{\\textit{Le Courrier}, 5 mai 2015, \\href{https://courrier.example/a}{en ligne}.}, ce qui fait rire~: personne n'y croit.

\\subsection{Suite}
On a pay\\'e 50\\,000~\\euro{} de trop\\footnote{Voir note 1.}.
`,
    [
      '1 https://mairie.example/delib/12-2015 | Le maire a vendu le moulin en mars.',
      "2 https://courrier.example/a | Il parle d'une « erreur de calendrier », ce qui fait rire : personne n'y croit.",
      '3 | On a payé 50 000 € de trop.',
    ],
  ],
  [
    'MediaWiki: notes named, listed and grouped, templates, tables, pictures',
    `{{Infobox mill
| name = Old Mill
| website = {{URL|https://no.example/infobox}}
}}
[[File:Mill.jpg|thumb|The mill in [[1911]]]]
The '''Old Mill''' is a [[water mill|mill]] in Kent. The wheel stopped in 1911.<ref name="reed">{{cite web |last=Reed |first=A. |url=https://m.example/reed?x=1|title=Wheels |access-date=4 May 2020 |archive-url=https://web.archive.example/web/2019/https://m.example/reed}}</ref> The miller called it "a great misfortune".<ref>Letter, 4 May 1911, [https://m.example/letter the letter]</ref><ref name=reed />

== History ==
It was sold to the town in 1950,<ref name="ore">[https://m.example/ore Ore, B.]. Storms.</ref> and {{citation needed|date=May 2020}} rebuilt.<ref group="note">Not all of it.</ref> See [https://m.example/map the map].
* First item.<ref name="late" />
* Second&nbsp;item https://m.example/plain.

{| class="wikitable"
|-
! Year !! Fish
|-
| 1911 || style="x" | 3<ref>By hand.</ref>
|}

== References ==
{{reflist|refs=
<ref name="late">Late note, https://m.example/late</ref>
}}

== External links ==
* [https://m.example/official Official site]

[[Category:Mills]]
`,
    [
      '1 https://m.example/reed?x=1 https://web.archive.example/web/2019/https://m.example/reed | The wheel stopped in 1911.',
      '2 https://m.example/letter | The miller called it "a great misfortune".',
      '1 https://m.example/reed?x=1 https://web.archive.example/web/2019/https://m.example/reed | The miller called it "a great misfortune".',
      '3 https://m.example/ore | It was sold to the town in 1950, and rebuilt.',
      'note 1 | It was sold to the town in 1950, and rebuilt.',
      'https://m.example/map | See the map.',
      '4 https://m.example/late | First item.',
      'https://m.example/plain | Second item https://m.example/plain.',
      '5 | 3',
      'https://m.example/official | Official site',
    ],
  ],
  [
    'MediaWiki: German templates, a note cited again',
    `'''Die Alte Mühle''' stand bis 1911.<ref>{{Internetquelle |autor=A. Reed |url=https://m.example/rad |titel=Räder |abruf=2020-05-04}}</ref> Der Müller sprach von einem „großen Unglück“.<ref name="brief">Brief vom 4. Mai 1911.</ref>

Später kam die Bahn.<ref name="brief" /><ref>Vgl. [http://bahn.example/1912 ''Bahn und Mühle''], S. 4.</ref>

== Einzelnachweise ==
<references />
`,
    [
      '1 https://m.example/rad | Die Alte Mühle stand bis 1911.',
      '2 | Der Müller sprach von einem „großen Unglück“.',
      '2 | Später kam die Bahn.',
      '3 http://bahn.example/1912 | Später kam die Bahn.',
    ],
  ],
  [
    'DokuWiki: notes within the text',
    `====== The mill ======
The wheel stopped in 1911.((Reed, https://m.example/reed)) The miller called it a **misfortune**.((Letter.))

See [[https://m.example/map|the map]].

  * An item((Another https://m.example/item)).
`,
    [
      '1 https://m.example/reed | The wheel stopped in 1911.',
      '2 | The miller called it a misfortune.',
      'https://m.example/map | See the map.',
      '3 https://m.example/item | An item.',
    ],
  ],
  [
    'Textile',
    `h2. The mill

The wheel stopped in 1911[1]. The miller called it "a great misfortune":https://m.example/quote, and _left_[2].

* An item "here":https://m.example/item.
* Another https://m.example/plain_x.html

bc. curl https://no.example/x

|_. Year |_. Fish |
| 1911 | 3[1] |

fn1. Reed, A. "Wheels":https://m.example/reed, p. 4.

fn2. Letter.
`,
    [
      '1 https://m.example/reed | The wheel stopped in 1911.',
      'https://m.example/quote | The miller called it a great misfortune, and left.',
      '2 | The miller called it a great misfortune, and left.',
      'https://m.example/item | An item here.',
      'https://m.example/plain_x.html | Another https://m.example/plain_x.html',
      '1 https://m.example/reed | 3',
    ],
  ],
  [
    'Markdown: notes, links, code',
    `# The mill

The wheel **stopped** in 1911.[^1] See [the map](https://m.example/map "Map").

The miller left.[^b]

\`\`\`
curl https://no.example/x
\`\`\`

[^1]: Reed, <https://m.example/reed>.
[^b]: Letter,
    second line https://m.example/letter
`,
    [
      '1 https://m.example/reed | The wheel stopped in 1911.',
      'https://m.example/map | See the map.',
      'b https://m.example/letter | The miller left.',
    ],
  ],
  [
    'Markdown: links by reference',
    `**Pressemitteilung**

Das Rad stand [laut Verein][1] 1911 still, [sagt Reed](https://m.example/reed).

[1]: https://m.example/verein
`,
    [
      'https://m.example/verein | Das Rad stand laut Verein 1911 still, sagt Reed.',
      'https://m.example/reed | Das Rad stand laut Verein 1911 still, sagt Reed.',
    ],
  ],
  [
    'brackets and notes alone are plain text',
    `The wheel stopped [1]. It rusted [2].

[1] Reed, https://m.example/reed
[2] Ore, "Rust", https://m.example/rust
`,
    ['1 https://m.example/reed | The wheel stopped.', '2 https://m.example/rust | It rusted.'],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text)).toEqual(expected)
})
