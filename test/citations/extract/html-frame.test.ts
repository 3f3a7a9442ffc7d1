/**
 * What frames a text and what only looks so: lists of sources, quotations, tables and notes beside menus, bylines and the like.
 */
import { expect, test } from 'vitest'
import { readHtml } from './html-reading.ts'

interface Page {
  readonly name: string
  readonly html: string
  /** `number url url`, in any order: what a careful editor would say that the page cites. */
  readonly expected: readonly string[]
}
const pages: readonly Page[] = [
  {
    name: 'Saved page: relative links made absolute by the browser',
    html: `<!DOCTYPE html>
<!-- saved from url=(0039)https://wiki.example/wiki/Old_Lighthouse -->
<html lang="en"><head><meta charset="UTF-8"><title>Old Lighthouse</title><link rel="canonical" href="https://wiki.example/wiki/Old_Lighthouse"></head><body><div id="content"><h1>Old Lighthouse</h1><p>The <a href="https://wiki.example/wiki/Lighthouse">lighthouse</a> was built in 1840.<sup id="cite_ref-1" class="reference"><a href="https://wiki.example/wiki/Old_Lighthouse#cite_note-1">[1]</a></sup> It stands on <a href="https://wiki.example/wiki/Rock">a rock</a>, says <a href="https://lights.example/list">the list of lights</a>.</p><h2>References</h2><ol class="references"><li id="cite_note-1"><a href="https://wiki.example/wiki/Old_Lighthouse#cite_ref-1">^</a> <a href="https://lights.example/1840">Annual report</a></li></ol><div id="catlinks"><a href="https://wiki.example/wiki/Help:Category">Categories</a>: <a href="https://wiki.example/wiki/Category:Lights">Lights</a></div></div></body></html>`,
    expected: ['1 https://lights.example/1840', 'https://lights.example/list'],
  },

  {
    name: 'Absolute self link with fragment is no citation',
    html: `<html lang="en"><head><title>T</title><link rel="canonical" href="https://own.example/a/b"></head><body><article><h1>T</h1><p>As <a href="https://own.example/a/b#later">shown below</a>, it rained. The <a href="https://other.example/x#y">record</a> agrees.</p><h2 id="later2">Later</h2><p>It stopped at <a href="https://own.example/a/b">this page</a>.</p></article></body></html>`,
    expected: ['https://other.example/x#y'],
  },

  {
    name: 'own-host list under Sources is kept',
    html: `<html lang="en"><head><title>x</title><link rel="canonical" href="https://ngo.example/post"></head><body><main><h1>Post</h1><p>The mine leaks and everybody knows it.</p><h2>Sources</h2><ul><li><a href="https://ngo.example/report-2019">Our report of 2019</a></li><li><a href="https://lab.example/r">Lab</a></li></ul></main></body></html>`,
    expected: ['https://ngo.example/report-2019', 'https://lab.example/r'],
  },
  {
    name: 'press review: nothing but a list of links',
    html: `<html lang="en"><head><title>Press review</title></head><body><h1>Press review, 3 May</h1><ul><li><a href="https://a-paper.example/1">Mine leaks again</a> (A Paper)</li><li><a href="https://b-paper.example/2">Minister silent</a></li><li><a href="https://b-paper.example/3">Fish dead</a></li></ul></body></html>`,
    expected: ['https://a-paper.example/1', 'https://b-paper.example/2', 'https://b-paper.example/3'],
  },
  {
    name: 'quotation with its source in a footer and in a figcaption',
    html: `<html lang="en"><head><title>Q</title></head><body><h1>Q</h1><p>She had a view.</p><blockquote><p>Water is never late.</p><footer>— Ada Quill, <cite><a href="https://books.example/water">On Water</a></cite></footer></blockquote><p>So had he.</p><figure><blockquote><p>Sand is always early.</p></blockquote><figcaption>— Lou Marsh, <cite><a href="https://books.example/sand">Sand</a></cite></figcaption></figure><p>They never met.</p></body></html>`,
    expected: ['https://books.example/water', 'https://books.example/sand'],
  },
  {
    name: 'mail saved as HTML: gmail quote, signature with site and slogan',
    html: `<html><head><title>Re: dam</title></head><body><div dir="ltr"><div>Hi Ann,</div><div><br></div><div>the dam report is at <a href="https://dams.example/r">https://dams.example/r</a>, see also <a href="https://dams.example/annex">the annex</a>.</div><div><br></div><div>Bo</div><div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Bo Reed<br>Rivers Desk<br><a href="https://riversdesk.example/" target="_blank">riversdesk.example</a> | <a href="https://social.example/@rivers">@rivers</a></div></div></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Ann &lt;<a href="mailto:a@x.example">a@x.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><p>Have you seen <a href="https://old.example/x">this</a>?</p></blockquote></div></body></html>`,
    expected: ['https://dams.example/r', 'https://dams.example/annex'],
  },
  {
    name: 'journal page: own DOI, how to cite, download, article metrics, references',
    html: `<html lang="en"><head><title>On reeds</title><meta name="citation_doi" content="10.9999/reeds.4"><meta name="citation_pdf_url" content="https://journal.example/reeds/4.pdf"><link rel="canonical" href="https://journal.example/article/4"></head><body><div class="journal-header"><a href="https://journal.example/">Journal of Reeds</a></div><article><h1>On reeds</h1><p class="authors">Ada Quill <a href="https://orcid.example/0000-0001"><img src="o.svg" alt="orcid"></a></p><p class="doi">DOI: <a href="https://doi.org/10.9999/reeds.4">https://doi.org/10.9999/reeds.4</a></p><p><a href="https://journal.example/reeds/4.pdf">Download PDF</a></p><h2>Abstract</h2><p>Reeds bend, as was shown before (<a href="#r1">Ore 2019</a>).</p><h2>How to cite</h2><p>Quill, A. (2026). On reeds. Journal of Reeds 4. <a href="https://doi.org/10.9999/reeds.4">https://doi.org/10.9999/reeds.4</a></p><h2>References</h2><ol><li id="r1">Ore, A. 2019. Bending. <a href="https://doi.org/10.9999/bend">https://doi.org/10.9999/bend</a></li></ol></article></body></html>`,
    expected: ['1 https://doi.org/10.9999/bend'],
  },
  {
    name: 'print view: printed own address and date',
    html: `<html lang="de"><head><title>Moor</title><link rel="canonical" href="https://moorblatt.example/moor"></head><body><h1>Moor</h1><p>Das Moor trocknet aus, wie <a href="https://messung.example/moor">Messungen</a> zeigen.</p><p>Quelle: https://moorblatt.example/moor</p><p>© Moorblatt 2026. Alle Rechte vorbehalten. <a href="https://moorblatt.example/agb">AGB</a></p></body></html>`,
    expected: ['https://messung.example/moor'],
  },
  {
    name: 'FAQ in details, sources inside; licence notice at the end',
    html: `<html lang="en"><head><title>FAQ</title></head><body><main><h1>FAQ</h1><details><summary>Is it safe?</summary><p>Yes, according to <a href="https://lab.example/safe">the lab</a>.</p></details><details><summary>Sources</summary><p><a href="https://lab.example/data">Lab data</a></p></details><p>This page is available under <a href="https://licences.example/by/4.0/">CC BY 4.0</a>.</p></main></body></html>`,
    expected: ['https://lab.example/safe', 'https://lab.example/data'],
  },
  {
    name: 'old table layout: left menu cell, text cell, footer cell',
    html: `<html lang="cs"><head><title>Mlýn</title></head><body><table width="100%"><tr><td colspan="2"><font size="2"><a href="http://mlyn.example/">Mlýn</a> &gt; <a href="http://mlyn.example/historie">Historie</a></font></td></tr><tr><td class="levy" valign="top"><a href="http://mlyn.example/historie">Historie</a><br><a href="http://mlyn.example/foto">Fotografie</a><br><a href="http://mlyn.example/kniha">Kniha hostů</a></td><td valign="top"><h1>Mlýn</h1><p>Mlýn shořel v roce 1931, jak psaly <a href="http://noviny.example/1931">noviny</a>.</p><p>Viz též <a href="http://archiv.example/plan">plán mlýna</a>.</p></td></tr><tr><td colspan="2" align="center">© 2003 Jan Vrba | <a href="http://counter.example/top">TOPlist</a></td></tr></table></body></html>`,
    expected: ['http://noviny.example/1931', 'http://archiv.example/plan'],
  },
  {
    name: 'table of documents on a portal keeps its links',
    html: `<html lang="en"><head><title>Inquiry</title><link rel="canonical" href="https://inquiry.example/evidence"></head><body><main><h1>Evidence</h1><p>The inquiry has published these documents.</p><table><tr><th>No.</th><th>Document</th></tr><tr><td>1</td><td><a href="https://inquiry.example/doc/1">Witness statement of A. Marsh</a></td></tr><tr><td>2</td><td><a href="https://police.example/log">Police log</a></td></tr></table></main></body></html>`,
    expected: ['https://inquiry.example/doc/1', 'https://police.example/log'],
  },
  {
    name: 'wiki: external links, navbox, authority control, retrieved from, coordinates',
    html: `<html lang="en"><head><title>Rock</title></head><body><div id="content" class="mw-body"><h1>Rock</h1><div id="mw-content-text"><p><b>Rock</b> is an island.<sup class="reference" id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> <span id="coordinates"><a href="/wiki/Coord">Coordinates</a>: <a class="external text" href="https://geohack.example/geohack.php?pagename=Rock&amp;params=1_N">1°N 2°W</a></span></p><h2>References</h2><ol class="references"><li id="cite_note-1"><a href="#cite_ref-1">^</a> <a href="https://sea.example/rock">Sea atlas</a></li></ol><h2>External links</h2><ul><li><a class="external text" href="https://rock.example/">Official website</a></li></ul><div class="navbox authority-control"><table><tr><th>Authority control</th><td><a class="external" href="https://viaf.example/viaf/1">VIAF</a></td></tr></table></div><div class="printfooter">Retrieved from "<a href="https://wiki.example/w/index.php?title=Rock&amp;oldid=1">https://wiki.example/w/index.php?title=Rock&amp;oldid=1</a>"</div></div></div><div id="footer"><ul><li>Text is available under the <a href="https://licences.example/by-sa">Creative Commons licence</a>; additional terms may apply.</li></ul></div></body></html>`,
    expected: ['1 https://sea.example/rock', 'https://rock.example/'],
  },
  {
    name: 'newsletter without a footer name: view online, follow us, imprint, unsubscribe in German',
    html: `<html lang="de"><head><title>Rundbrief</title></head><body><div style="text-align:center"><a href="https://mail.example/v/123">Im Browser ansehen</a></div><div><h1>Rundbrief 4</h1><p>Liebe Freundinnen und Freunde,</p><p>die Zahlen stehen im <a href="https://bericht.example/2026">Jahresbericht</a>.</p><p><a href="https://verein.example/spenden" style="background:#c00;color:#fff;padding:12px 20px;border-radius:4px">Jetzt spenden</a></p><h2>Termine</h2><p>Am 4. Mai reden wir über <a href="https://buch.example/moor">das Moorbuch</a>.</p></div><div><p>Folgen Sie uns: <a href="https://fb.example/verein">Facebook</a> | <a href="https://insta.example/verein">Instagram</a></p><p>Verein Moor e. V., Torfweg 2, 26121 Oldenburg<br><a href="https://verein.example">www.verein.example</a></p><p>Wenn Sie diese E-Mail nicht mehr erhalten möchten, können Sie sie <a href="https://mail.example/u/123">hier abbestellen</a>.</p></div></body></html>`,
    expected: ['https://bericht.example/2026', 'https://buch.example/moor'],
  },
  {
    name: 'how-to with button-like links in sentences are kept; nav of steps dropped',
    html: `<html lang="en"><head><title>Apply</title></head><body><main><h1>Apply</h1><ol class="steps-nav"><li><a href="https://gov.example/apply/1">Check</a></li><li><a href="https://gov.example/apply/2">Apply</a></li></ol><p>The rules are in <a class="btn-link" href="https://law.example/12">section 12</a> of the Act.</p><p>Source: <a href="https://stats.example/t1">National statistics, table 1</a></p></main></body></html>`,
    expected: ['https://law.example/12', 'https://stats.example/t1'],
  },
  {
    name: 'aside with a source is text; aside of related links is not',
    html: `<html lang="en"><head><title>A</title></head><body><article><h1>A</h1><p>The tower leans a little more each year.</p><aside><p>The lean was measured in 1990 by the <a href="https://geo.example/lean">survey</a> and found to be four degrees.</p></aside><p>It was closed in 1991.</p><aside><h3>More on this</h3><ul><li><a href="https://paper.example/1">Towers</a></li><li><a href="https://paper.example/2">Bells</a></li></ul></aside><p>It opened again.</p></article></body></html>`,
    expected: ['https://geo.example/lean'],
  },
  {
    name: 'typed notes behind a rule, own host cited in them',
    html: `<html lang="en"><head><title>N</title><link rel="canonical" href="https://ngo.example/n"></head><body><p>The fee doubled.[1] Nobody was told.[2]</p><hr><p>[1] <a href="https://ngo.example/fees">Fees</a></p><p>[2] <a href="https://ngo.example/letters/4">Letter</a>, see <a href="https://town.example/fees">town</a>.</p></body></html>`,
    expected: ['1 https://ngo.example/fees', '2 https://ngo.example/letters/4 https://town.example/fees'],
  },
  {
    name: 'Tumblr/Notes: via and source line',
    html: `<html lang="en"><head><title>P</title></head><body><article><p>A fine map of drains.</p><p>(via <a href="https://maps.example/drains">drainmaps</a>)</p></article><div class="post-notes"><ol class="notes"><li><a href="https://blog-a.example/">a</a> liked this</li><li><a href="https://blog-b.example/">b</a> reblogged this</li></ol></div></body></html>`,
    expected: ['https://maps.example/drains'],
  },
  {
    name: 'linked headings of sources in an annotated bibliography',
    html: `<html lang="en"><head><title>Reading list</title></head><body><h1>Reading list</h1><h3><a href="https://j.example/a">Salt and its roads</a></h3><p>A good start.</p><h3><a href="https://j.example/b">Pepper</a></h3><p>Shorter, and hotter.</p></body></html>`,
    expected: ['https://j.example/a', 'https://j.example/b'],
  },
  {
    name: 'two languages switch, accessibility, search',
    html: `<html lang="fi"><head><title>Järvi</title></head><body><div class="top"><a href="https://jarvi.example/sv">På svenska</a> <a href="https://jarvi.example/en">In English</a></div><form><input name=q></form><h1>Järvi</h1><p>Järven pinta laski viime vuonna 40 senttiä, kertoo <a href="https://mittaus.example/jarvi">mittaus</a>.</p><p>Jaa: <a href="https://fb.example/sharer.php?u=https%3A%2F%2Fjarvi.example%2F">Facebook</a></p><p>Avainsanat: <a href="https://jarvi.example/tag/vesi">vesi</a>, <a href="https://jarvi.example/tag/jarvi">järvi</a></p></body></html>`,
    expected: ['https://mittaus.example/jarvi'],
  },
  {
    name: 'Arabic news page',
    html: `<html lang="ar" dir="rtl"><head><title>السد</title><meta property="og:url" content="https://akhbar.example/2026/sad"></head><body><div class="nav-top"><a href="https://akhbar.example/">الرئيسية</a></div><h1>السد يتسرب</h1><div class="info"><a href="https://akhbar.example/author/7">ليلى حداد</a> ٣ مارس ٢٠٢٦</div><p>يتسرب السد منذ يناير وفق <a href="https://sudud.example/taqrir">تقرير رسمي</a> اطلعنا عليه.</p><p>اقرأ أيضا: <a href="https://akhbar.example/2025/tarikh">تاريخ السد</a></p><div class="tags-box"><a href="https://akhbar.example/tag/sad">السد</a></div></body></html>`,
    expected: ['https://sudud.example/taqrir'],
  },
  {
    name: 'Japanese portal',
    html: `<html lang="ja"><head><title>橋</title><link rel="canonical" href="https://shinbun.example/a/1"></head><body><div id="gnavi"><a href="https://shinbun.example/">トップ</a></div><h1>橋が閉鎖</h1><p>県は月曜日に橋を閉鎖した。<a href="https://ken.example/kisha/14">県の発表</a>によると、再開は未定だ。</p><p>関連記事：<a href="https://shinbun.example/a/0">橋の歴史</a></p><p>出典：<a href="https://data.example/hashi">橋梁データ</a></p><p><a href="https://shinbun.example/mail">メールマガジン登録はこちら</a></p></body></html>`,
    expected: ['https://ken.example/kisha/14', 'https://data.example/hashi'],
  },
  {
    name: 'no own host known: read also and share lines by words',
    html: `<html lang="nl"><head><title>Brug</title></head><body><article><h1>Brug dicht</h1><p>De brug is dicht, meldt <a href="https://provincie.example/brug">de provincie</a>.</p><p><strong>Lees ook:</strong> <a href="https://krant.example/brug-2">De geschiedenis van de brug</a></p><p>De veerpont vaart.</p></article></body></html>`,
    expected: ['https://provincie.example/brug'],
  },
]

test.each(pages.map((page) => [page.name, page] as const))('%s', (_name, { html, expected }) => {
  const found = readHtml(html).citations.map(({ number, urls }) => [number, ...urls].join(' ').trim())
  expect(found.toSorted()).toEqual(expected.toSorted())
})
