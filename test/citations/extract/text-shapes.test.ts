/**
 * Plain texts in the shapes in which people paste and send them: mails, releases, markup that was never rendered. What is
 * expected was written down before the texts were first read.
 */
import { expect, test } from 'vitest'
import { extractText } from '../../../citations/extract/text.ts'

interface Shape {
  readonly name: string
  readonly text: string
  /** `number url url`, in any order: what a careful editor would say that the text cites. */
  readonly expected: readonly string[]
}

const shapes: readonly Shape[] = [
  {
    name: 'mail with top reply, quoted mail below with its own sources',
    text: `Hi Ann,

the gauge was moved in 1988, see https://gauge.example/log/1988 for the
entry.

Best
Bo

On 3 May 2026 at 10:02, Ann Lee <ann@x.example> wrote:
> Have you seen https://old.example/page?
> I have not.
`,
    expected: ['https://gauge.example/log/1988'],
  },
  {
    name: 'mail with interleaved answers',
    text: `On 3 May 2026, Ann Lee <ann@x.example> wrote:
> Where are the figures?

In table 4 of https://stats.example/t/4 I think.

> And the map?

See https://maps.example/m?id=9.
`,
    expected: ['https://stats.example/t/4', 'https://maps.example/m?id=9'],
  },
  {
    name: 'RFC style references by name',
    text: `3.  Transport

   The transport MUST be secured as described in [TLS13].  Keys are
   rotated daily [KEYS].

7.  References

   [TLS13]  Rescorla, E., "The Transport Layer Security Protocol",
            RFC 8446, <https://rfc.example/info/rfc8446>.

   [KEYS]   Ore, A., "Rotating keys", 2024,
            <https://keys.example/rotate>.
`,
    expected: ['TLS13 https://rfc.example/info/rfc8446', 'KEYS https://keys.example/rotate'],
  },
  {
    name: 'minutes with numbered items that are no notes',
    text: `Minutes of 3 May

1. The chair opened the meeting at 18:00.
2. The budget was approved, see https://club.example/budget-2026.pdf.
3. The roof leaks. Offer: https://roofs.example/offer/12

The meeting ended at 20:00.
`,
    expected: ['https://club.example/budget-2026.pdf', 'https://roofs.example/offer/12'],
  },
  {
    name: 'Sources: list at the end without figures',
    text: `The bridge was closed on Monday. Nobody had been told.

Sources:
- County works, order 14, https://county.example/orders/14
- Interview with the mayor, 4 May
- https://paper.example/bridge-closed
`,
    expected: ['https://county.example/orders/14', 'https://paper.example/bridge-closed'],
  },
  {
    name: 'numbered link list of a text browser ([1]: style)',
    text: `The [1]county closed the [2]bridge on Monday.

References

   1. https://county.example/orders/14
   2. https://bridges.example/old
`,
    expected: ['1 https://county.example/orders/14', '2 https://bridges.example/old'],
  },
  {
    name: 'lynx dump with visible links heading',
    text: `The county[1] closed the bridge[2] on Monday.

   Visible links:
   1. https://county.example/orders/14
   2. https://bridges.example/old
`,
    expected: ['1 https://county.example/orders/14', '2 https://bridges.example/old'],
  },
  {
    name: 'gemini / gopher style links',
    text: `# On reeds

Reeds bend.

=> gemini://reeds.example/a.gmi Reeds A
=> https://reeds.example/b Reeds B
`,
    expected: ['gemini://reeds.example/a.gmi', 'https://reeds.example/b'],
  },
  {
    name: 'reStructuredText pasted: footnotes, targets, links',
    text: `Reeds
=====

Reeds bend [1]_ and break [#b]_, says the \`atlas <https://atlas.example/reeds>\`_.

.. [1] Ore 2019, https://ore.example/2019
.. [#b] Ule 2020, https://ule.example/2020
`,
    expected: ['1 https://ore.example/2019', 'b https://ule.example/2020', 'https://atlas.example/reeds'],
  },
  {
    name: 'org-mode: footnotes and links',
    text: `* Reeds
Reeds bend[fn:1] and break[fn:b]. See [[https://atlas.example/reeds][the atlas]].

* Footnotes
[fn:1] Ore 2019, https://ore.example/2019
[fn:b] Ule 2020, [[https://ule.example/2020]]
`,
    expected: ['1 https://ore.example/2019', 'b https://ule.example/2020', 'https://atlas.example/reeds'],
  },
  {
    name: 'wiki markup pasted',
    text: `'''Rock''' is an island.<ref>{{cite web |url=https://sea.example/rock |title=Sea atlas}}</ref> It is small.<ref name="b">[https://b.example/2 Book two], p. 4</ref>

== External links ==
* [https://rock.example/ Official site]
`,
    expected: ['1 https://sea.example/rock', '2 https://b.example/2', 'https://rock.example/'],
  },
  {
    name: 'BBCode post',
    text: `I read [url=https://boats.example/rot]the survey[/url] and also [url]https://boats.example/glue[/url]. [b]It holds.[/b]
`,
    expected: ['https://boats.example/rot', 'https://boats.example/glue'],
  },
  {
    name: 'LaTeX source pasted: footnotes and href',
    text: `The bridge was closed.\\footnote{County works, \\url{https://county.example/orders/14}.} It is old~\\cite{ore}, see \\href{https://bridges.example/old}{the list}.
`,
    expected: ['1 https://county.example/orders/14', 'https://bridges.example/old'],
  },
  {
    name: 'subtitles with a web address',
    text: `1
00:00:01,000 --> 00:00:04,000
The figures are at
https://stats.example/rain

2
00:00:04,500 --> 00:00:07,000
and nobody reads them.
`,
    expected: ['https://stats.example/rain'],
  },
  {
    name: 'angle brackets wrapped, URL: prefix',
    text: `The order (County works, <URL:https://county.example/orders/2026/
february/14.html>) was never announced. See also
<https://paper.example/a/very/long/address/that/had/to-be/
wrapped.html>.
`,
    expected: [
      'https://county.example/orders/2026/february/14.html',
      'https://paper.example/a/very/long/address/that/had/to-be/wrapped.html',
    ],
  },
  {
    name: 'superscript digits and notes below a rule',
    text: `The well ran dry in May.¹ It had been dug in 1790.² Nobody knows by whom.

____________________
¹ Hydrological office, https://hydro.example/may
² Deed 4, county archive.
`,
    expected: ['1 https://hydro.example/may', '2'],
  },
  {
    name: 'press release with END, notes to editors, boilerplate and contact',
    text: `FOR IMMEDIATE RELEASE

Rivers Desk calls for fish ladders

LONDON, 4 March 2026 -- Rivers Desk today called for fish ladders at all
weirs. A study found that 40 per cent of salmon turn back (1). Photos show it (2).

"They have nowhere to go," said Ina Reed of Rivers Desk.

ENDS

Notes to editors

1. University of Lowland, Salmon and weirs, 2025,
   https://uni-lowland.example/salmon.pdf
2. Photos are available at https://riversdesk.example/press/photos

About Rivers Desk
Rivers Desk is a charity that works for rivers. Find out more at
www.riversdesk.example.

Contact: Ina Reed, press@riversdesk.example, +44 20 5550 1234
`,
    expected: ['1 https://uni-lowland.example/salmon.pdf', '2 https://riversdesk.example/press/photos'],
  },
  {
    name: 'links on the next line after a colon',
    text: `The order is here:
https://county.example/orders/14

The map is here:

https://maps.example/bridge
`,
    expected: ['https://county.example/orders/14', 'https://maps.example/bridge'],
  },
  {
    name: 'OCR dashes and spaces in an address',
    text: `The report was published in 2019.1

1 See https://county.example/reports/2019/bridge-
closure-final.pdf, p. 4.
`,
    expected: ['1 https://county.example/reports/2019/bridge-closure-final.pdf'],
  },
  {
    name: 'newsletter in plain text: unsubscribe, view online, rules',
    text: `RIVERS WEEKLY
View in your browser: https://mail.example/v/9

-----------------------------------

The salmon are back, says the Agency:
https://agency.example/salmon-2026

-----------------------------------
You receive this mail because you signed up at https://riversdesk.example
Unsubscribe: https://mail.example/u/9
Rivers Desk, 1 Weir Lane, London
`,
    expected: ['https://agency.example/salmon-2026'],
  },
  {
    name: 'German letter: Anlagen, footer with bank and web',
    text: `Sehr geehrte Frau Lohse,

nach § 12 der Bauordnung (https://recht.example/bauo#p12) ist das Dach
zu sichern.

Mit freundlichen Grüßen
Jens Ahrens

Mieterbund Ostufer e. V. | Kaistraße 4 | 24103 Kiel
Tel. 0431 5550 12 | post@mieterbund-ostufer.example | www.mieterbund-ostufer.example
IBAN DE00 0000 0000 0000 00
`,
    expected: ['https://recht.example/bauo#p12'],
  },
  {
    name: 'numbered claims in parentheses with source list headed in Spanish',
    text: `La presa pierde agua desde enero (1) y nadie avisó (2, 3).

FUENTES
(1) Informe de la Confederación: https://confe.example/informe
(2) El Aval, 3 de marzo, https://elaval.example/presa
(3) Entrevista propia
`,
    expected: ['1 https://confe.example/informe', '2 https://elaval.example/presa', '3'],
  },
  {
    name: 'chat export: time stamps and senders',
    text: `[03.05.26, 10:02:11] Ann: the order is at https://county.example/orders/14
[03.05.26, 10:03:40] Bo: thanks, and the map https://maps.example/bridge
`,
    expected: ['https://county.example/orders/14', 'https://maps.example/bridge'],
  },
  {
    name: 'slack/markdownish paste: <url|words>',
    text: `See <https://county.example/orders/14|the order> and <https://maps.example/bridge>.
`,
    expected: ['https://county.example/orders/14', 'https://maps.example/bridge'],
  },
  {
    name: 'accessed dates and archive copies in one note',
    text: `The pit was closed.[1]

[1] "Pit", Mining Office, https://mining.example/pit (accessed 3 May 2026), archived at https://archive.example/web/2026/https://mining.example/pit.
`,
    expected: ['1 https://mining.example/pit https://archive.example/web/2026/https://mining.example/pit'],
  },
  {
    name: 'Chinese sources list',
    text: `大坝自一月起漏水。[1] 无人告知居民。[2]

参考资料
[1] 水务局：《检查报告》，https://shuiwu.example/baogao。
[2] 居民访谈。
`,
    expected: ['1 https://shuiwu.example/baogao', '2'],
  },
]

test.each(shapes.map((shape) => [shape.name, shape] as const))('%s', (_name, { text, expected }) => {
  const { citations } = extractText({ name: 'p.txt', format: 'text', sha256: '0'.repeat(64), text })
  const found = citations.map(({ number, urls }) => [number, ...urls].join(' ').trim())
  expect(found.toSorted()).toEqual(expected.toSorted())
})
