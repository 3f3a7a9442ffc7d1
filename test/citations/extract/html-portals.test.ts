/**
 * Pages of journals, newspapers, courts, offices and forums, each with what its kind puts round the text. What is expected was
 * written down before the pages were first read.
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
    name: 'block theme: terms, post navigation, query loop, comments',
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>Kelp</title><link rel="canonical" href="https://kelp.example/farms/"></head><body><div class="wp-site-blocks"><header class="wp-block-template-part"><nav class="wp-block-navigation"><ul><li><a href="https://kelp.example/about/">About</a></li></ul></nav></header><main class="wp-block-group"><h1 class="wp-block-post-title">Kelp farms</h1><div class="wp-block-template-part"><div class="wp-block-group"><p>by</p><div class="wp-block-post-author-name"><a href="https://kelp.example/author/kim/">Kim</a></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="https://kelp.example/category/sea/" rel="tag">Sea</a></div></div></div><div class="entry-content wp-block-post-content"><p>There are 14 farms, says the <a href="https://marine.example/register">marine register</a>, and none pays rent.</p><blockquote class="wp-block-quote"><p>We pay nothing.</p><cite><a href="https://trade.example/interview">Trade Weekly</a></cite></blockquote><h2>Footnotes</h2><ol class="wp-block-footnotes"><li id="a1">See <a href="https://law.example/foreshore">the Act</a>. <a href="#a1-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol></div><div class="wp-block-group"><nav class="wp-block-group" aria-label="Posts"><div class="post-navigation-link-previous wp-block-post-navigation-link"><a href="https://kelp.example/eels/" rel="prev">Eels</a></div></nav></div><div class="wp-block-comments"><h2>One response</h2><ol class="wp-block-comment-template"><li class="comment"><div class="wp-block-comment-author-name"><a href="https://visitor.example" rel="external nofollow ugc">Pat</a></div><div class="wp-block-comment-content"><p>The Crown Estate has figures too, which I put on <a href="https://visitor.example/figures">my page</a> some time ago for everybody to see.</p></div></li></ol></div></main><div class="wp-block-group"><h2>More posts</h2><ul class="wp-block-post-template"><li><h3><a href="https://kelp.example/tides/">Tides and what they carry away from us.</a></h3></li></ul></div></div></body></html>`,
    expected: [
      'https://marine.example/register',
      'https://trade.example/interview',
      '1 https://law.example/foreshore',
    ],
  },
  {
    name: 'PaperMod: breadcrumbs, share buttons, paginav, toc',
    html: `<!DOCTYPE html><html lang="en"><head><title>Locks</title><link rel="canonical" href="https://locks.example/posts/locks/"></head><body class="" id="top"><header class="header"><nav class="nav"><div class="logo"><a href="https://locks.example/" accesskey="h">Locks</a></div></nav></header><main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="https://locks.example/">Home</a>&nbsp;»&nbsp;<a href="https://locks.example/posts/">Posts</a></div><h1 class="post-title">Locks</h1><div class="post-meta"><span>May 3</span> · 4 min · Kim | <a href="https://git.example/kim/locks/edit/main/locks.md" rel="noopener noreferrer edit" target="_blank">Suggest Changes</a></div></header><div class="toc"><details><summary><span class="details">Table of Contents</span></summary><div class="inner"><ul><li><a href="#one" aria-label="One">One</a></li></ul></div></details></div><div class="post-content"><p>Locks fail when nobody oils them<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>.</p><div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p><a href="https://canal.example/oil">Canal office</a>&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li></ol></div></div><footer class="post-footer"><ul class="post-tags"><li><a href="https://locks.example/tags/oil/">oil</a></li></ul><nav class="paginav"><a class="prev" href="https://locks.example/posts/a/"><span class="title">« Prev</span><br><span>A</span></a></nav><ul class="share-buttons"><li><a target="_blank" rel="noopener noreferrer" aria-label="share Locks on x" href="https://x.example/intent/tweet/?text=Locks&amp;url=https%3a%2f%2flocks.example%2fposts%2flocks%2f">X</a></li></ul></footer></article></main><footer class="footer"><span>&copy; 2026 <a href="https://locks.example/">Locks</a></span> · <span>Powered by <a href="https://hugo.example/">Hugo</a></span></footer></body></html>`,
    expected: ['1 https://canal.example/oil'],
  },
  {
    name: 'README: badges, toc, licence, contributors',
    html: `<html lang="en"><head><title>rain/README.md</title></head><body><article class="markdown-body entry-content"><h1>rain</h1><p><a href="https://ci.example/rain"><img src="https://ci.example/rain.svg" alt="build"></a> <a href="https://npm.example/rain"><img src="b.svg" alt="npm"></a></p><ul><li><a href="#use">Use</a></li></ul><p>Implements <a href="https://rfc.example/7">RFC 7</a> on top of <a href="https://lib.example/drop">drop</a>.</p><h2 id="licence">Licence</h2><p><a href="https://choose.example/mit">MIT</a></p></article></body></html>`,
    expected: ['https://rfc.example/7', 'https://lib.example/drop'],
  },
  {
    name: 'EUR-Lex style: numbered notes in brackets at the foot',
    html: `<html lang="en"><head><title>Regulation</title></head><body><div id="document1"><p class="doc-ti">REGULATION (EU) 2026/14</p><p class="normal">Having regard to the opinion of the Committee <a id="ntc1" href="#ntr1">(<span class="super">1</span>)</a>,</p><p class="normal">Acting in accordance with the procedure <a id="ntc2" href="#ntr2">(<span class="super">2</span>)</a>,</p><hr class="note"><p class="note"><a id="ntr1" href="#ntc1">(<span class="super">1</span>)</a>  OJ C 12, p. 4, <a href="https://oj.example/c/12/4">ELI: https://oj.example/c/12/4</a>.</p><p class="note"><a id="ntr2" href="#ntc2">(<span class="super">2</span>)</a>  Position of 3 March 2026.</p></div></body></html>`,
    expected: ['1 https://oj.example/c/12/4', '2'],
  },
  {
    name: 'rights NGO page: share, donate bar, related content, region tags, footnotes from Word',
    html: `<!DOCTYPE html><html lang="en"><head><title>Flooded out</title><meta property="og:url" content="https://www.rightswatch.example/report/2026/flooded-out"></head><body><header><div class="brand"><a href="https://www.rightswatch.example/">Rights Watch</a></div></header><div class="donate-bar"><p>Your gift keeps us going.</p><a href="https://donate.rightswatch.example/page/1" class="btn">Donate Now</a></div><main><article><h1>Flooded out</h1><div class="byline"><a href="https://www.rightswatch.example/about/people/m">M. Orr</a></div><div class="rich-text"><p>Families were moved at night.<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> The ministry <a href="https://ministry.example/statement">denied it</a>.</p><p><em>Read our previous report <a href="https://www.rightswatch.example/report/2024/first">here</a>.</em></p><p><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> Interview, 3 May 2026; see also <a href="https://un.example/a/71">A/71/1</a>.</p></div></article><div class="related-content"><h2>Related Content</h2><div class="tile"><h3><a href="https://www.rightswatch.example/news/1">Dam bursts</a></h3><p>Officials were warned a year before the dam burst and did nothing.</p></div></div><section class="cta"><h2>Protecting rights, saving lives</h2><p>Rights Watch defends the rights of people. <a href="https://donate.rightswatch.example/page/2">Donate</a></p></section></main><footer><a href="https://www.rightswatch.example/privacy">Privacy</a></footer></body></html>`,
    expected: [
      '1 https://un.example/a/71',
      'https://ministry.example/statement',
      'https://www.rightswatch.example/report/2024/first',
    ],
  },
  {
    name: 'publisher article: reference look-ups, cite block, rights, metrics',
    html: `<!DOCTYPE html><html lang="en"><head><title>Silt</title><meta name="citation_doi" content="10.9998/silt.2"><link rel="canonical" href="https://link.press.example/article/10.9998/silt.2"></head><body><div class="c-header"><a href="https://press.example/">Press</a></div><main><article><h1 class="c-article-title">Silt</h1><ul class="c-article-identifiers"><li>Open access</li><li>Published: 3 May 2026</li></ul><ul class="c-article-author-list"><li><a href="#auth-1">Ada Ore</a></li></ul><p>Journal of Mud volume 3, Article number: 2 (2026) <a href="#citeas">Cite this article</a></p><div class="c-article-section"><h2>Abstract</h2><p>Silt moves slowly <sup><a href="#ref-CR1" data-test="citation-ref" title="Ule B: Mud. 2019." id="ref-link-1">1</a></sup>.</p></div><div class="c-article-section"><h2 id="Bib1">References</h2><ol class="c-article-references"><li class="c-article-references__item" data-counter="1."><p class="c-article-references__text" id="ref-CR1">Ule B: Mud and what it carries. J Mud 2019, 1: 1–9. <a href="https://doi.org/10.9998/mud.1">https://doi.org/10.9998/mud.1</a></p><p class="c-article-references__links"><a href="https://doi.org/10.9998%2Fmud.1" aria-label="Article reference 1">Article</a>  <a href="http://scholar.example/scholar_lookup?title=Mud%20and%20what%20it%20carries&amp;author=Ule%20B">Google Scholar</a> </p></li></ol></div><div class="c-article-section"><h2>Rights and permissions</h2><p>This article is licensed under a licence; to view a copy visit <a href="http://licences.example/by/4.0/">http://licences.example/by/4.0/</a>.</p></div><div class="c-article-section"><h2>About this article</h2><h3>Cite this article</h3><p id="citeas">Ore, A. Silt. J Mud 3, 2 (2026). https://doi.org/10.9998/silt.2</p></div></article></main></body></html>`,
    expected: ['1 https://doi.org/10.9998/mud.1'],
  },
  {
    name: 'OJS page: how to cite, issue, licence, sidebar',
    html: `<!DOCTYPE html><html lang="es"><head><title>Caña</title><meta name="DC.Identifier.DOI" content="10.7777/rev.3"></head><body class="pkp_page_article"><div class="pkp_structure_page"><header class="pkp_structure_head"><a class="is_text" href="https://revistas.example/index.php/rev/index">Revista de Cañas</a></header><div class="pkp_structure_main" role="main"><article class="obj_article_details"><h1 class="page_title">Caña</h1><div class="main_entry"><section class="item doi"><h2 class="label">DOI:</h2><span class="value"><a href="https://doi.org/10.7777/rev.3">https://doi.org/10.7777/rev.3</a></span></section><section class="item abstract"><h2 class="label">Resumen</h2><p>La caña se dobla, como mostró <a href="https://archivo.example/ore">Ore</a>.</p></section><section class="item references"><h2 class="label">Citas</h2><div class="value"><p>Ore, A. (2019). Doblar. <a href="https://doi.org/10.7777/dob">https://doi.org/10.7777/dob</a></p><p>Ule, B. (2020). Romper. Barcelona.</p></div></section></div><div class="entry_details"><div class="item galleys"><ul><li><a class="obj_galley_link pdf" href="https://revistas.example/index.php/rev/article/view/3/4">PDF</a></li></ul></div><div class="item citation"><h2 class="label">Cómo citar</h2><div class="csl-entry">Quill, A. (2026). Caña. <i>Revista de Cañas</i>. https://doi.org/10.7777/rev.3</div></div><div class="item issue"><a class="title" href="https://revistas.example/index.php/rev/issue/view/1">Núm. 1</a></div><div class="item copyright"><a rel="license" href="https://licencias.example/by/4.0/"><img alt="CC"></a><p>Esta obra está bajo una <a rel="license" href="https://licencias.example/by/4.0/">licencia</a>.</p></div></div></article></div><div class="pkp_structure_sidebar"><div class="block"><a href="https://revistas.example/index.php/rev/about/submissions">Enviar un artículo</a></div></div></div></body></html>`,
    expected: ['https://archivo.example/ore', 'https://doi.org/10.7777/dob', ''],
  },
  {
    name: 'newspaper: photograph credit, sign-up line in italics, topics, follow us, amended',
    html: `<!DOCTYPE html><html lang="en"><head><title>Weir collapses</title><link rel="canonical" href="https://www.thegauge.example/news/2026/weir"></head><body><div class="subnav"><a href="https://www.thegauge.example/news">News</a></div><main><article><h1>Weir collapses</h1><div class="standfirst"><p>Salmon are stranded below, <a href="https://www.thegauge.example/news/2026/salmon">rangers say</a></p></div><figure><img src="w.jpg"><figcaption>The weir on Monday. Photograph: Ann Lee/<a href="https://agency.example/lee">Agency</a></figcaption></figure><p>The weir at Elst collapsed on Sunday, the <a href="https://rivers.example/alert/7">river authority said</a>.</p><figure class="atom"><a href="https://www.thegauge.example/newsletter">Sign up for First Thing – our free morning email</a></figure><p><em>Sign up to our newsletter <a href="https://www.thegauge.example/email">here</a>.</em></p><ul class="topics"><li><a href="https://www.thegauge.example/topics/rivers">Rivers</a></li></ul><p>Follow us on <a href="https://social.example/thegauge">Mastodon</a> and <a href="https://pics.example/thegauge">Pics</a>.</p><p>This article was amended on 4 May: an earlier version said Monday.</p></article></main></body></html>`,
    expected: ['https://rivers.example/alert/7'],
  },
  {
    name: 'podcast show notes',
    html: `<html lang="en"><head><title>Ep. 12</title></head><body><div class="site"><a href="https://pod.example/">Mudcast</a></div><h1>Ep. 12: Silt</h1><p>We talk to Ada Ore about silt.</p><h2>Links mentioned</h2><ul><li>00:12 <a href="https://j.example/silt">Silt moves slowly</a></li><li>10:40 <a href="https://books.example/mud">Mud, the book</a></li></ul><h2>Listen</h2><ul><li><a href="https://apple.example/pod/12">Apple Podcasts</a></li><li><a href="https://spot.example/pod/12">Spot</a></li><li><a href="https://pod.example/feed.xml">RSS</a></li></ul></body></html>`,
    expected: [
      'https://j.example/silt',
      'https://books.example/mud',
      'https://apple.example/pod/12',
      'https://spot.example/pod/12',
    ],
  },
  {
    name: 'court reports page: bracketed menu and copyright line',
    html: `<html><head><title>Orr v Lee [2026] CA 12</title></head><body><table width="100%"><tr><td align="left">[<a href="http://courts.example/">Home</a>] [<a href="http://courts.example/databases.html">Databases</a>] [<a href="http://courts.example/form/search.html">Search</a>]</td></tr></table><hr><h1>Orr v Lee</h1><p><b>You are here:</b> <a href="http://courts.example/">Courts</a> &gt;&gt; <a href="http://courts.example/ca/">CA</a> &gt;&gt; Orr v Lee [2026] CA 12<br>Cite as: [2026] CA 12</p><p>1. The appellant relies on <a href="http://courts.example/ca/2001/3.html">Ash v Elm [2001] CA 3</a>.</p><p>2. The statute is at <a href="https://laws.example/1925/20">1925 c 20</a>.</p><hr><p align="center"><small>Copyright Policy | <a href="http://courts.example/disclaimers.html">Disclaimers</a> | <a href="http://courts.example/feedback.html">Feedback</a><br>URL: <i>http://courts.example/ca/2026/12.html</i></small></p></body></html>`,
    expected: ['http://courts.example/ca/2001/3.html', 'https://laws.example/1925/20'],
  },
  {
    name: 'phpBB thread: profile, quote, signature',
    html: `<html lang="en"><head><title>Boats</title></head><body id="phpbb"><div id="page-header"><a href="https://boats.example/">Boats board</a></div><div id="page-body"><h2 class="topic-title"><a href="https://boats.example/viewtopic.php?t=4">Rot in the keel</a></h2><div id="p1" class="post has-profile"><dl class="postprofile"><dt><a href="https://boats.example/memberlist.php?u=2" class="username">ann</a></dt><dd>Posts: <a href="https://boats.example/search.php?author=2">14</a></dd></dl><div class="postbody"><div class="content">The keel rots, see <a href="https://survey.example/rot" class="postlink">this survey</a>.</div><div class="signature">Visit my yard: <a href="https://annsyard.example/" class="postlink">annsyard.example</a></div></div></div></div><div id="page-footer"><a href="https://boats.example/contact">Contact us</a><div class="copyright">Powered by <a href="https://phpbb.example/">phpBB</a>® Forum Software</div></div></body></html>`,
    expected: ['https://survey.example/rot'],
  },
  {
    name: 'Hebrew page',
    html: `<html lang="he" dir="rtl"><head><title>הסכר</title><link rel="canonical" href="https://iton.example/2026/seker"></head><body><div class="top-menu"><a href="https://iton.example/">ראשי</a></div><h1>הסכר דולף</h1><div><a href="https://iton.example/writers/3">מאת דנה לוי</a></div><p>הסכר דולף מאז ינואר, כך לפי <a href="https://maim.example/doch">דוח רשות המים</a> שהגיע לידינו.</p><p>קראו גם: <a href="https://iton.example/2025/x">ההיסטוריה של הסכר</a></p><div>צילום: <a href="https://tzilum.example/a">א. כהן</a></div></body></html>`,
    expected: ['https://maim.example/doch'],
  },
  {
    name: 'mdBook / GitBook: chapter arrows, edit, search',
    html: `<html lang="en"><head><title>Ch 2 - Book</title></head><body><div id="body-container"><nav id="sidebar" class="sidebar"><ol class="chapter"><li><a href="ch1.html">One</a></li></ol></nav><div id="page-wrapper" class="page-wrapper"><div class="page"><div id="menu-bar"><h1 class="menu-title">Book</h1><div class="right-buttons"><a href="https://git.example/book/edit/ch2.md" title="Suggest an edit"><i class="fa fa-edit"></i></a></div></div><div id="content" class="content"><main><h1 id="two"><a class="header" href="#two">Two</a></h1><p>It follows <a href="https://spec.example/2">the spec</a> closely.</p></main><nav class="nav-wrapper"><a rel="next" href="ch3.html" class="nav-chapters next">›</a></nav></div></div></div></div></body></html>`,
    expected: ['https://spec.example/2'],
  },
  {
    name: 'municipal page: contact column, downloads, last change, in Polish',
    html: `<html lang="pl"><head><title>Konsultacje</title><link rel="canonical" href="https://www.gmina-brzeg.example/konsultacje"></head><body><div class="baner"><a href="https://www.gmina-brzeg.example">Gmina Brzeg</a></div><div class="kolumna-lewa"><ul><li><a href="https://bip.gmina-brzeg.example">BIP</a></li><li><a href="https://www.gmina-brzeg.example/urzad">Urząd</a></li></ul></div><div class="tresc"><h1>Konsultacje społeczne</h1><p>Wójt ogłasza konsultacje na podstawie <a href="https://dziennik.example/2026/14">uchwały nr 14</a>.</p><p>Projekt dostępny jest pod adresem https://konsultacje.example/projekt/14.</p><h3>Pliki do pobrania</h3><ul><li><a href="https://www.gmina-brzeg.example/pliki/form.pdf">Formularz (PDF, 120 kB)</a></li></ul></div><div class="kontakt"><p>Urząd Gminy Brzeg<br>ul. Rynek 1<br>tel. 77 555 01 02<br><a href="mailto:urzad@gmina-brzeg.example">urzad@gmina-brzeg.example</a></p></div><div class="metryka">Opublikował: J. Nowak, 3 maja 2026 · <a href="https://www.gmina-brzeg.example/rejestr">Rejestr zmian</a></div></body></html>`,
    expected: ['https://dziennik.example/2026/14', 'https://konsultacje.example/projekt/14'],
  },
]

test.each(pages.map((page) => [page.name, page] as const))('%s', (_name, { html, expected }) => {
  const found = readHtml(html).citations.map(({ number, urls }) => [number, ...urls].join(' ').trim())
  expect(found.toSorted()).toEqual(expected.toSorted())
})
