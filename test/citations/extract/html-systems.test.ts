/**
 * Whole pages as publishing systems write them: what stands in the text is cited, what the system puts round it is not. What is
 * expected was written down before the pages were first read.
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
    name: 'WordPress classic theme: meta, sharedaddy, related, author, comments, sidebar, absolute own links',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>Bridge closed - Riverside Notes</title><link rel="canonical" href="https://riverside-notes.example/2026/02/bridge-closed/"></head><body class="post-template-default single single-post">
<div id="page" class="hfeed site"><div id="masthead"><a href="https://riverside-notes.example/">Riverside Notes</a><p class="site-description">News from the river.</p></div>
<div class="menu-primary-container"><ul id="menu-primary" class="menu"><li><a href="https://riverside-notes.example/">Home</a></li><li><a href="https://riverside-notes.example/about/">About</a></li><li><a href="https://riverside-notes.example/contact/">Contact</a></li></ul></div>
<div id="content"><div id="post-88" class="post-88 post type-post hentry category-news tag-bridge tag-share"><h1 class="entry-title">Bridge closed</h1>
<div class="entry-meta">Posted on <a href="https://riverside-notes.example/2026/02/bridge-closed/" rel="bookmark"><time>February 3, 2026</time></a> by <a class="url fn n" href="https://riverside-notes.example/author/mel/">Mel Darrow</a></div>
<div class="entry-content"><p>The county closed the old bridge on Monday, according to <a href="https://county-works.example/orders/2026-14">an order</a> that was never announced.</p>
<p>We <a href="https://riverside-notes.example/2025/11/cracks/">reported on the cracks</a> in November. Engineers had warned in 2019.<sup><a href="#fn1" id="fnref1">1</a></sup></p>
<p><a class="more-link" href="https://riverside-notes.example/2026/02/bridge-closed/#more-88">Continue reading &rarr;</a></p>
<ol class="footnotes"><li id="fn1">County works, Inspection 2019, <a href="https://county-works.example/inspections/2019.pdf">https://county-works.example/inspections/2019.pdf</a> <a href="#fnref1">↩</a></li></ol>
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-twitter"><a rel="nofollow noopener" href="https://riverside-notes.example/2026/02/bridge-closed/?share=twitter"><span>Twitter</span></a></li><li class="share-facebook"><a href="https://riverside-notes.example/2026/02/bridge-closed/?share=facebook"><span>Facebook</span></a></li></ul></div></div></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><p><a href="https://riverside-notes.example/2025/12/ferry/">The ferry is back</a></p></div>
</div><p class="postmetadata">Filed under <a href="https://riverside-notes.example/category/news/" rel="category tag">News</a>. You can follow any responses through the <a href="https://riverside-notes.example/2026/02/bridge-closed/feed/">RSS 2.0</a> feed.</p></div>
<div class="author-info"><h2>About Mel Darrow</h2><p>Mel writes about water and roads. Follow her on <a href="https://social.example/@mel">Mastodon</a>.</p></div>
<div id="comments"><h2>2 thoughts on “Bridge closed”</h2><ol class="commentlist"><li class="comment"><div class="comment-author vcard"><cite class="fn"><a href="https://joes-blog.example/" rel="external nofollow" class="url">Joe</a></cite></div><div class="comment-meta"><a href="https://riverside-notes.example/2026/02/bridge-closed/#comment-9">February 4, 2026 at 9:01 am</a></div><p>I have seen the cracks myself, and so has everybody who walks there with a dog in the evening. See <a href="https://joes-blog.example/cracks">my own pictures</a> from last week, which show that the county was told about them long ago by more than one neighbour and did nothing at all for years.</p></li></ol></div></div>
<div id="secondary" class="widget-area"><div class="widget"><h3>Blogroll</h3><ul><li><a href="https://other-blog.example/">Other blog</a></li><li><a href="https://third-blog.example/">Third</a></li></ul></div></div>
<div id="colophon"><div class="site-info"><a href="https://wordpress.example/">Proudly powered by WordPress</a></div></div></div></body></html>`,
    expected: [
      'https://county-works.example/orders/2026-14',
      'https://riverside-notes.example/2025/11/cracks/',
      '1 https://county-works.example/inspections/2019.pdf',
    ],
  },

  {
    name: 'Gutenberg: button, embed, image credit, table, list of sources',
    html: `<!DOCTYPE html><html lang="en"><head><title>Well</title></head><body><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="https://wells.example" rel="home">Wells</a></p></div></header>
<main class="wp-block-group"><div class="entry-content wp-block-post-content"><h1>Well</h1><p>The well ran dry in May, says <a href="https://hydro.example/wells/2026-05">the monthly bulletin</a>.</p>
<figure class="wp-block-image size-large"><img src="a.jpg" alt=""/><figcaption class="wp-element-caption">The well in May. Photo: <a href="https://photos.example/u/anna">Anna Kerr</a>, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></figcaption></figure>
<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://wells.example/donate">Donate now</a></div></div>
<figure class="wp-block-table"><table><tbody><tr><td>May</td><td>0.4 m</td><td><a href="https://hydro.example/t/5">source</a></td></tr></tbody></table><figcaption>Source: <a href="https://hydro.example/table">Hydrological office</a></figcaption></figure>
<h2>Sources</h2><ul><li><a href="https://hydro.example/yearbook">Yearbook 2025</a></li><li>Interview with the mayor</li></ul></div></main>
<footer class="wp-block-template-part"><p>© 2026 <a href="https://wells.example">Wells</a></p></footer></div></body></html>`,
    expected: [
      'https://hydro.example/wells/2026-05',
      'https://hydro.example/t/5',
      'https://hydro.example/table',
      'https://hydro.example/yearbook',
    ],
  },

  {
    name: 'Joomla article: icons, pathway, pager, module',
    html: `<html lang="de"><head><title>Hafen</title></head><body><div class="breadcrumbs pathway">Aktuelle Seite: <a href="https://hafenverein.example/">Startseite</a> / <a href="https://hafenverein.example/aktuelles">Aktuelles</a> / Hafen</div>
<div class="item-page"><h2 itemprop="headline">Der Hafen bleibt zu</h2><div class="icons"><a href="https://hafenverein.example/aktuelles/hafen?tmpl=component&amp;print=1" rel="nofollow" title="Drucken">Drucken</a> <a href="https://hafenverein.example/component/mailto/?tmpl=component&amp;link=abc">E-Mail</a></div>
<dl class="article-info"><dt>Details</dt><dd>Kategorie: <a href="https://hafenverein.example/aktuelles">Aktuelles</a></dd></dl>
<div itemprop="articleBody"><p>Der Hafen bleibt bis Herbst geschlossen, wie aus <a href="https://amt.example/bescheid/77">dem Bescheid des Amtes</a> hervorgeht.</p><p>Quelle: <a href="https://zeitung.example/hafen">Tageszeitung vom 3. Mai</a></p></div>
<ul class="pager pagenav"><li class="previous"><a href="https://hafenverein.example/aktuelles/fest" rel="prev">Zurück</a></li><li class="next"><a href="https://hafenverein.example/aktuelles/boote" rel="next">Weiter</a></li></ul></div>
<div class="moduletable"><h3>Wer ist online</h3><p>Wir haben 12 Gäste online</p></div><div class="custom"><p>© 2026 Hafenverein. <a href="https://joomla.example">Joomla!</a> ist freie Software.</p></div></body></html>`,
    expected: ['https://amt.example/bescheid/77', 'https://zeitung.example/hafen'],
  },

  {
    name: 'TYPO3: news detail with back link, files, related, social, cookie bar',
    html: `<!DOCTYPE html><html lang="de"><head><title>Neues Gutachten</title><base href="https://stadt-lenz.example/"></head><body id="p12"><div id="topnavi"><a href="startseite">Start</a><a href="buerger">Bürger</a><a href="kontakt">Kontakt</a></div>
<div id="maincontent"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h3>Neues Gutachten zum Marktbrunnen</h3></div><div class="footer"><p><span class="news-list-date">12.02.2026</span> <span class="news-list-category">Kategorie: <a href="aktuelles/kat/3">Bauen</a></span></p></div>
<div class="teaser-text"><p>Ein Gutachten empfiehlt, den Brunnen zu versetzen.</p></div><div class="news-text-wrap"><p>Laut <a href="fileadmin/gutachten/brunnen.pdf">Gutachten der Firma Holm</a> kostet das 90.000 Euro. Die <a href="https://denkmalamt.example/stellungnahme-brunnen">Stellungnahme des Denkmalamts</a> steht aus.</p></div>
<div class="news-backlink-wrap"><a href="aktuelles">Zurück</a></div><div class="news-related-wrap"><div class="news-related news-related-files"><h4>Dateien:</h4><ul><li><span class="news-related-files-link"><a href="fileadmin/x.pdf">x.pdf</a></span></li></ul></div></div></div></div></div>
<div id="footer"><p>Stadt Lenz | Markt 1 | <a href="impressum">Impressum</a> | <a href="datenschutz">Datenschutz</a></p></div><div id="cookieConsent"><p>Diese Seite verwendet Cookies. Mehr dazu in der <a href="datenschutz">Datenschutzerklärung</a>.</p></div></body></html>`,
    expected: [
      'https://stadt-lenz.example/fileadmin/gutachten/brunnen.pdf',
      'https://denkmalamt.example/stellungnahme-brunnen',
    ],
  },

  {
    name: 'Ghost: post with bookmark card, subscribe box, byline, tags, read more',
    html: `<!DOCTYPE html><html lang="en"><head><title>Salt</title><link rel="canonical" href="https://saltpaper.example/salt/"></head><body class="post-template tag-essays"><div class="gh-viewport"><header id="gh-navigation"><a class="gh-navigation-logo" href="https://saltpaper.example">Salt Paper</a></header>
<main><article class="gh-article post tag-essays"><header class="gh-article-header"><a class="gh-article-tag" href="https://saltpaper.example/tag/essays/">Essays</a><h1>Salt</h1><p class="gh-article-excerpt">On the price of salt.</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/ada/">Ada Quill</a></h4></div></header>
<section class="gh-content"><p>Salt doubled in price in a year, <a href="https://prices.example/salt?y=2025">says the index</a>.</p>
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://journal.example/salt-roads"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The salt roads</div><div class="kg-bookmark-description">How salt moved.</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">Journal</span></div></div></a></figure>
<div class="kg-card kg-button-card"><a href="https://saltpaper.example/#/portal/signup" class="kg-btn kg-btn-accent">Subscribe</a></div>
<p><a href="https://saltpaper.example/pepper/">Read more: Pepper</a></p></section></article></main>
<section class="gh-container is-grid gh-outer"><h2 class="gh-container-title">Read more</h2><div class="gh-feed"><article class="gh-card post"><a class="gh-card-link" href="https://saltpaper.example/pepper/"><h3>Pepper</h3><p>It is hot and it is old.</p></a></article></div></section>
<footer class="gh-footer"><a href="https://ghost.example/">Powered by Ghost</a></footer></div></body></html>`,
    expected: ['https://prices.example/salt?y=2025', 'https://journal.example/salt-roads'],
  },

  {
    name: 'Mailchimp letter: tables, preheader, buttons, social row, unsubscribe footer',
    html: `<html lang="en"><head><title>Lantern no. 12</title></head><body><center><table id="bodyTable" width="100%"><tr><td id="bodyCell"><table id="templateContainer"><tr><td id="templatePreheader"><table class="mcnTextBlock"><tr><td class="mcnTextContent"><a href="https://us1.campaign.example/?e=abc&amp;u=1&amp;id=2" target="_blank">View this email in your browser</a></td></tr></table></td></tr>
<tr><td id="templateBody"><table class="mcnTextBlock"><tr><td class="mcnTextContent"><h1>Lantern no. 12</h1><p>Dear friends,</p><p>The council voted to dim the lamps, as <a href="https://council.example/minutes/12">the minutes</a> show.</p><p>We think this is a mistake. A study from <a href="https://uni.example/light">the university</a> says so too.</p></td></tr></table>
<table class="mcnButtonBlock"><tr><td class="mcnButtonBlockInner"><table class="mcnButtonContentContainer"><tr><td class="mcnButtonContent"><a class="mcnButton" title="Join" href="https://lantern.example/join">Become a member</a></td></tr></table></td></tr></table>
<table class="mcnImageCardBlock"><tr><td><a href="https://lantern.example/walk"><img src="x.png" alt="Walk"></a></td></tr></table></td></tr>
<tr><td id="templateFooter"><table class="mcnFollowBlock"><tr><td><a href="https://twitter.example/lantern">Twitter</a></td><td><a href="https://facebook.example/lantern">Facebook</a></td><td><a href="https://lantern.example">Website</a></td></tr></table>
<table class="mcnTextBlock"><tr><td class="mcnTextContent"><em>Copyright © 2026 Lantern Society, All rights reserved.</em><br><br>Our mailing address is:<br>Lantern Society, 1 Wick Lane<br><br>Want to change how you receive these emails?<br>You can <a href="https://lantern.list-manage.example/profile?u=1">update your preferences</a> or <a href="https://lantern.list-manage.example/unsubscribe?u=1">unsubscribe from this list</a>.</td></tr></table></td></tr></table></td></tr></table></center></body></html>`,
    expected: ['https://council.example/minutes/12', 'https://uni.example/light'],
  },

  {
    name: 'Medium: byline, claps, follow, tags, more from',
    html: `<!doctype html><html lang="en"><head><title>Tides</title><link rel="canonical" href="https://medium.example/@lou/tides-1a2b"></head><body><div id="root"><div class="a b c"><div class="d"><a href="https://rsci.app.link/?%24canonical_url=https%3A%2F%2Fmedium.example%2Fp%2F1a2b">Open in app</a></div><div class="e"><a href="https://medium.example/m/signin?operation=login&amp;redirect=https%3A%2F%2Fmedium.example%2F%40lou%2Ftides">Sign in</a></div>
<article><div class="l"><section><div><h1>Tides</h1><div class="speechify"><a rel="noopener follow" href="https://medium.example/@lou?source=post_page---byline">Lou Marsh</a><a href="https://medium.example/m/signin?actionUrl=x&amp;operation=register">Follow</a><span>4 min read</span></div>
<p>The tide gauge moved in 1988, as <a href="https://gauge.example/moves" rel="noopener ugc nofollow" target="_blank">the log</a> shows.</p><p>Thanks for reading!</p></div></section></div></article>
<div class="tags"><a href="https://medium.example/tag/sea?source=x">Sea</a><a href="https://medium.example/tag/tides?source=x">Tides</a></div>
<div class="pw"><h2>Written by <a href="https://medium.example/@lou?source=post">Lou Marsh</a></h2><div><a href="https://medium.example/@lou/followers">212 Followers</a></div><p>Lou writes about the sea.</p></div>
<div><h2>More from Lou Marsh</h2><div><a href="https://medium.example/@lou/waves-77"><h2>Waves</h2><h3>They are everywhere.</h3></a></div><div><a href="https://medium.example/@lou/sand-78"><h2>Sand</h2><h3>It is everywhere too.</h3></a></div></div>
<div><a href="https://help.medium.example/">Help</a><a href="https://status.medium.example/">Status</a><a href="https://medium.example/about">About</a></div></div></div></body></html>`,
    expected: ['https://gauge.example/moves'],
  },

  {
    name: 'Blogger: post footer, labels, comments, archive',
    html: `<html lang="pt"><head><title>O moinho</title></head><body><div id="header"><h1 class="title"><a href="http://moinhos.blog.example/">Moinhos</a></h1></div><div id="main"><div class="post hentry"><h3 class="post-title entry-title"><a href="http://moinhos.blog.example/2026/01/o-moinho.html">O moinho de cima</a></h3><div class="post-body entry-content"><p>O moinho ardeu em 1931, segundo <a href="http://arquivo.example/jornal/1931-04">o jornal da época</a>.</p></div>
<div class="post-footer"><span class="post-author vcard">Publicado por <a href="http://www.blogger.example/profile/1">Rui</a></span> <span class="post-timestamp">à(s) <a class="timestamp-link" href="http://moinhos.blog.example/2026/01/o-moinho.html">10:22</a></span> <span class="post-labels">Etiquetas: <a href="http://moinhos.blog.example/search/label/fogo" rel="tag">fogo</a></span></div></div>
<div class="comments" id="comments"><h4>1 comentário:</h4><dl><dt><a href="http://www.blogger.example/profile/2" rel="nofollow">Zé</a> disse...</dt><dd><p>Bem visto, também há isto: <a href="http://outro.example/moinho">outro moinho</a>.</p></dd></dl></div><div class="blog-pager" id="blog-pager"><a class="blog-pager-older-link" href="http://moinhos.blog.example/2025/12/x.html">Mensagem antiga</a> <a class="home-link" href="http://moinhos.blog.example/">Página inicial</a></div></div>
<div id="sidebar"><div class="widget BlogArchive"><h2>Arquivo</h2><ul><li><a href="http://moinhos.blog.example/2026/">2026</a></li></ul></div></div><div id="footer"><div class="widget Attribution">Com tecnologia do <a href="https://www.blogger.example">Blogger</a>.</div></div></body></html>`,
    expected: ['http://arquivo.example/jornal/1931-04'],
  },

  {
    name: 'Newspaper: read-also lines, inline newsletter box, tags, author, live ticker, own host',
    html: `<!DOCTYPE html><html lang="fr"><head><title>Le barrage fuit - La Dépêche d’Aval</title><link rel="canonical" href="https://www.depeche-aval.example/2026/03/barrage-fuit_112233.html"><meta property="og:url" content="https://www.depeche-aval.example/2026/03/barrage-fuit_112233.html"></head><body><header class="site-header"><a href="https://www.depeche-aval.example/">La Dépêche d’Aval</a></header><div class="page"><ul class="fil"><li><a href="https://www.depeche-aval.example/">Accueil</a></li><li><a href="https://www.depeche-aval.example/environnement/">Environnement</a></li></ul>
<article class="article"><h1>Le barrage fuit</h1><p class="article__desc">Une fuite a été constatée lundi.</p><section class="meta"><span class="meta__author">Par <a class="article__author-link" href="https://www.depeche-aval.example/signataires/nina-roux/">Nina Roux</a></span></section>
<p>Le barrage de Lorme fuit depuis janvier, d’après <a href="https://barrages.example/rapport-lorme.pdf">un rapport</a> que nous avons consulté.</p>
<p><strong>Lire aussi :</strong> <a href="https://www.depeche-aval.example/2025/12/le-barrage_99.html">Le barrage, une histoire de fissures</a></p>
<section class="catcher catcher--inread"><span class="catcher__title">Lire aussi | </span><a href="https://www.depeche-aval.example/2025/10/x_98.html">À Lorme, les élus s’inquiètent</a></section>
<p>La préfecture <a href="https://www.depeche-aval.example/2026/02/prefecture_100.html">assurait le contraire</a> en février.</p>
<section class="inread__newsletter"><p>Le meilleur de la semaine, chaque vendredi dans votre boîte.</p><a href="https://www.depeche-aval.example/newsletters/">S’inscrire</a></section>
<p>Les travaux coûteront 2 millions d’euros.</p><p class="article__author-identity"><a href="https://www.depeche-aval.example/signataires/nina-roux/">Nina Roux</a></p></article>
<section class="friend"><h3>Le Monde d’Aval vous propose</h3><ul><li><a href="https://codes.example/promo">Codes promo</a></li></ul></section></div><footer><a href="https://www.depeche-aval.example/cgu">CGU</a></footer></body></html>`,
    expected: [
      'https://barrages.example/rapport-lorme.pdf',
      'https://www.depeche-aval.example/2026/02/prefecture_100.html',
    ],
  },

  {
    name: 'Sphinx Read the Docs: breadcrumbs, edit link, footer, prev next',
    html: `<!DOCTYPE html><html lang="en"><head><title>Guide</title></head><body class="wy-body-for-nav"><div class="wy-grid-for-nav"><nav class="wy-nav-side"><a href="index.html">Project</a></nav><section class="wy-nav-content-wrap"><div class="wy-nav-content"><div class="rst-content"><div role="navigation" aria-label="Page navigation"><ul class="wy-breadcrumbs"><li><a href="index.html">Docs</a></li><li class="wy-breadcrumbs-aside"><a href="https://git.example/p/docs/blob/main/guide.rst" class="fa fa-github"> Edit on GitHub</a></li></ul></div>
<div role="main" class="document"><div itemprop="articleBody"><section id="guide"><h1>Guide<a class="headerlink" href="#guide">¶</a></h1><p>The format follows <a class="reference external" href="https://rfc.example/9110">RFC 9110</a> and the note <a class="reference internal" href="#id2"><span>[A]</span></a>.</p></section></div></div>
<footer><div class="rst-footer-buttons"><a href="a.html" class="btn btn-neutral float-left" accesskey="p">Previous</a></div><div role="contentinfo"><p>© Copyright 2026.</p></div>Built with <a href="https://www.sphinx.example/">Sphinx</a> using a <a href="https://theme.example">theme</a>.</footer></div></div></section></div></body></html>`,
    expected: ['https://rfc.example/9110'],
  },

  {
    name: 'Jekyll minima: rss, social list in footer, permalink',
    html: `<!DOCTYPE html><html lang="en"><head><title>On nets</title><link rel="canonical" href="https://nets.example/2026/nets.html"></head><body><header class="site-header"><div class="wrapper"><a class="site-title" rel="author" href="/">Nets</a></div></header><main class="page-content"><div class="wrapper"><article class="post h-entry"><header class="post-header"><h1 class="post-title p-name">On nets</h1><p class="post-meta"><time>Jan 2, 2026</time> • <span><span class="p-author h-card"><a href="https://nets.example/about">Kim Ost</a></span></span></p></header><div class="post-content e-content"><p>Nets were tarred every spring (see <a href="https://museum.example/tar">the museum’s note</a>).</p><p>Discuss this post on <a href="https://news.aggregator.example/item?id=44">the orange site</a>.</p></div><a class="u-url" href="/2026/nets.html" hidden></a></article></div></main><footer class="site-footer h-card"><div class="footer-col-wrapper"><p class="feed-subscribe"><a href="https://nets.example/feed.xml">Subscribe</a></p><ul class="contact-list"><li><a href="mailto:k@nets.example">mail</a></li></ul></div></footer></body></html>`,
    expected: ['https://museum.example/tar', 'https://news.aggregator.example/item?id=44'],
  },

  {
    name: 'Word filtered HTML, letterhead and signature',
    html: `<html><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>Brief</title></head><body lang=DE><div class=WordSection1><p class=MsoHeader>Mieterbund Ostufer e.V. · Kaistraße 4 · <a href="https://www.mieterbund-ostufer.example">www.mieterbund-ostufer.example</a></p><p class=MsoNormal>An das Bauamt</p><p class=MsoNormal>Sehr geehrte Frau Lohse,</p><p class=MsoNormal>nach <a href="https://recht.example/bauo#p12">§ 12 der Bauordnung</a> ist das Dach zu sichern.<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a></p><p class=MsoNormal>Mit freundlichen Grüßen</p><p class=MsoNormal>Jens Ahrens<br>Tel. 0431 5550 12<br><a href="mailto:ahrens@mieterbund-ostufer.example">ahrens@mieterbund-ostufer.example</a><br><a href="https://www.mieterbund-ostufer.example">www.mieterbund-ostufer.example</a></p></div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Urteil vom 3.4.2020, <a href="https://gericht.example/u/3">https://gericht.example/u/3</a></p></div></body></html>`,
    expected: ['https://recht.example/bauo#p12', '1 https://gericht.example/u/3'],
  },

  {
    name: 'Notion export: bookmark, page title, callout',
    html: `<html><head><title>Wind</title></head><body><article id="a1" class="page sans"><header><h1 class="page-title">Wind</h1><p class="page-description"></p></header><div class="page-body"><p id="x" class="">The wind fell in March, <a href="https://met.example/march">the office says</a>.</p><figure id="y"><a href="https://met.example/bulletin" class="bookmark source"><div class="bookmark-info"><div class="bookmark-text"><div class="bookmark-title">Bulletin</div><div class="bookmark-description">All about wind.</div></div><div class="bookmark-href">https://met.example/bulletin</div></div></a><figcaption></figcaption></figure><nav class="block-color-gray table_of_contents"><div><a class="table_of_contents-link" href="#h1">One</a></div></nav><ul class="bulleted-list"><li>Source: <a href="https://met.example/data.csv">https://met.example/data.csv</a></li></ul></div></article><span class="sans" style="font-size:14px;padding-top:2em"></span></body></html>`,
    expected: ['https://met.example/march', 'https://met.example/bulletin', 'https://met.example/data.csv'],
  },

  {
    name: 'Confluence export: metadata, attachments, footer',
    html: `<!DOCTYPE html><html><head><title>Space : Outage</title></head><body class="theme-default"><div id="page"><div id="main" class="aui-page-panel"><div id="main-header"><div id="breadcrumb-section"><ol id="breadcrumbs"><li class="first"><span><a href="index.html">Space</a></span></li></ol></div><h1 id="title-heading">Outage</h1></div><div id="content" class="view"><div class="page-metadata">Created by <span class="author"> Ana</span> on Feb 1</div><div id="main-content" class="wiki-content group"><p>The switch failed at nine, see <a class="external-link" href="https://vendor.example/kb/7" rel="nofollow">the vendor’s article</a>.</p></div><div class="pageSection group"><div class="pageSectionHeader"><h2 id="attachments" class="pageSectionTitle">Attachments:</h2></div><div class="greybox"><a href="attachments/1/2.png">a.png</a> (image/png)<br/></div></div></div></div><div id="footer" role="contentinfo"><section class="footer-body"><p>Document generated by Confluence on Feb 2</p><div id="footer-logo"><a href="http://www.atlassian.example/">Atlassian</a></div></section></div></div></body></html>`,
    expected: ['https://vendor.example/kb/7'],
  },

  {
    name: 'Government portal: service links, contact box, last updated, external link icons',
    html: `<!DOCTYPE html><html lang="en"><head><title>Flood grants</title><link rel="canonical" href="https://www.gov-lowland.example/flood-grants"></head><body><a class="skip" href="#content">Skip to main content</a><div id="global-cookie-message"><p>GOV uses cookies to make the site simpler. <a href="https://www.gov-lowland.example/help/cookies">Find out more about cookies</a></p></div><header role="banner" id="global-header"><a href="https://www.gov-lowland.example">GOV</a></header><div id="wrapper" class="guide service"><main id="content" role="main"><div class="govuk-breadcrumbs"><ol><li><a class="govuk-breadcrumbs__link" href="https://www.gov-lowland.example/">Home</a></li><li><a class="govuk-breadcrumbs__link" href="https://www.gov-lowland.example/environment">Environment</a></li></ol></div><h1>Flood grants</h1><div class="govspeak"><p>You can apply if your home was flooded after 1 October 2025 under <a rel="external" href="https://legislation.example/2025/14">the Flood Act 2025</a>.</p><p>Read <a href="https://www.gov-lowland.example/guidance/flood">the guidance</a> first.</p><div class="contact"><p><strong>Flood line</strong><br>Telephone: 0300 555 0100<br><a href="https://www.gov-lowland.example/call-charges">Find out about call charges</a></p></div></div><div class="app-c-published-dates">Published 2 November 2025<br>Last updated 3 January 2026 <a href="https://www.gov-lowland.example/flood-grants#history">+ show all updates</a></div><div class="gem-c-feedback"><a href="https://www.gov-lowland.example/contact">There is something wrong with this page</a></div><div class="related-container"><h2>Related content</h2><ul><li><a href="https://www.gov-lowland.example/insurance">Insurance</a></li></ul></div></main></div><footer role="contentinfo"><a href="https://crown.example/licence" rel="license">Open licence</a></footer></body></html>`,
    expected: ['https://legislation.example/2025/14', 'https://www.gov-lowland.example/guidance/flood'],
  },

  {
    name: 'Press release portal: boilerplate links, PDF version, contact, social',
    html: `<html lang="de"><head><title>PM 14/2026</title></head><body><div class="wrapper"><div class="logo"><a href="https://www.flussbund.example/"><img src="l.png" alt="Flussbund"></a></div><div class="inhalt"><h1>Flussbund fordert Fischtreppen</h1><p>Berlin, 4. März 2026 – Der Flussbund fordert Fischtreppen an allen Wehren. Grundlage ist <a href="https://gutachten.example/fischtreppen">ein Gutachten der Universität</a>.</p><p>Die Zahlen: <a href="https://daten.example/wehre.csv">https://daten.example/wehre.csv</a></p><p>Pressekontakt:<br>Ina Reh, Tel. 030 555 12, <a href="mailto:presse@flussbund.example">presse@flussbund.example</a><br><a href="https://www.flussbund.example">www.flussbund.example</a></p><p><a href="https://www.flussbund.example/pm-14.pdf">Diese Pressemitteilung als PDF</a></p></div><div class="folgen"><a href="https://mastodon.example/@flussbund">Mastodon</a> · <a href="https://insta.example/flussbund">Instagram</a></div><div class="rechtliches">© 2026 Flussbund e. V. | <a href="https://www.flussbund.example/impressum">Impressum</a> | <a href="https://www.flussbund.example/datenschutz">Datenschutz</a></div></div></body></html>`,
    expected: ['https://gutachten.example/fischtreppen', 'https://daten.example/wehre.csv'],
  },

  {
    name: 'Plain page by hand: navigation words, horizontal rules, webmaster',
    html: `<html><head><title>Mill history</title></head><body><p><a href="http://mill.example/index.html">Home</a> | <a href="http://mill.example/news.html">News</a> | <a href="http://guest.example/book">Guestbook</a></p><hr><h1>Mill history</h1><p>The mill was built in 1790 (<a href="http://archive.example/deed-4">deed</a>).</p><p>Links:</p><ul><li><a href="http://mills-society.example/">Mills society</a></li><li><a href="http://archive.example/maps">Old maps</a></li></ul><hr><p><small>Last change: 3 May 2004. <a href="http://counter.example/stat">Counter</a> | <a href="mailto:w@mill.example">Webmaster</a></small></p></body></html>`,
    expected: [
      'http://archive.example/deed-4',
      'http://mills-society.example/',
      'http://archive.example/maps',
    ],
  },

  {
    name: 'Discourse crawler page',
    html: `<html lang="en"><head><title>Boats - Forum</title><link rel="canonical" href="https://forum.example/t/boats/12"></head><body class="crawler"><header><a href="/">Forum</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/boats/12">Boats</a></h1></div><div id='post_1' itemprop='comment' class='topic-body crawler-post'><div class='crawler-post-meta'><span class="creator"><a rel='nofollow' href='https://forum.example/u/ann'><span>ann</span></a></span> <a href="https://forum.example/t/boats/12/1">February 1</a></div><div class='post' itemprop='text'><p>The hull rots, see <a href="https://boats.example/rot" rel="noopener nofollow ugc">this survey</a>.</p></div></div><div id='post_2' itemprop='comment' class='topic-body crawler-post'><div class='crawler-post-meta'><span class="creator"><a href='https://forum.example/u/bo'><span>bo</span></a></span></div><div class='post' itemprop='text'><p>I used epoxy from <a href="https://shop.example/epoxy">here</a> and it held.</p></div></div></div><footer class="container wrap"><nav class='crawler-nav'><ul><li><a href='/'>Home</a></li></ul></nav></footer></body></html>`,
    expected: ['https://boats.example/rot', 'https://shop.example/epoxy'],
  },

  {
    name: 'Elementor page without main: icon list, toc, post navigation, CTA',
    html: `<!DOCTYPE html><html lang="es"><head><title>El pozo</title><link rel="canonical" href="https://aguasur.example/el-pozo/"></head><body><div class="elementor elementor-location-header"><div class="elementor-widget-nav-menu"><ul><li><a href="https://aguasur.example/">Inicio</a></li><li><a href="https://aguasur.example/quienes/">Quiénes somos</a></li><li><a href="https://aguasur.example/dona/">Dona</a></li></ul></div></div>
<div class="elementor elementor-location-single"><div class="elementor-widget-theme-post-title"><h1>El pozo de la discordia</h1></div><div class="elementor-widget-post-info"><ul class="elementor-icon-list-items"><li><a href="https://aguasur.example/author/eva/">Eva Ruz</a></li><li><a href="https://aguasur.example/2026/02/">febrero 2026</a></li></ul></div><div class="elementor-widget-theme-post-content"><p>El pozo se cerró por orden judicial, según <a href="https://tribunal.example/auto-7">el auto</a> del 3 de febrero.</p><p>Más información en <a href="https://aguasur.example/informe/">nuestro informe</a>.</p></div><div class="elementor-widget-button"><a class="elementor-button elementor-button-link" href="https://aguasur.example/firma/"><span>Firma la petición</span></a></div>
<div class="elementor-widget-share-buttons"><a href="https://wa.example/?text=https%3A%2F%2Faguasur.example%2Fel-pozo%2F">WhatsApp</a><a href="https://t.example/share?url=https%3A%2F%2Faguasur.example%2Fel-pozo%2F">Telegram</a></div>
<div class="elementor-post-navigation"><a href="https://aguasur.example/anterior/" rel="prev"><span>Anterior</span><span>La acequia</span></a></div></div><div class="elementor elementor-location-footer"><p>Agua Sur, Calle Real 2, 41001 Sevilla</p><p><a href="https://aguasur.example/aviso-legal/">Aviso legal</a></p></div></body></html>`,
    expected: ['https://tribunal.example/auto-7', 'https://aguasur.example/informe/'],
  },

  {
    name: 'Drupal 10 olivero: local tasks, submitted by, links inline',
    html: `<!DOCTYPE html><html lang="nl"><head><title>Dijk | Waterwacht</title></head><body><div class="dialog-off-canvas-main-canvas"><div id="page-wrapper"><div class="region region--header"><a href="https://waterwacht.example/">Waterwacht</a></div><main role="main"><div class="region region--breadcrumb"><h2 class="visually-hidden">Kruimelpad</h2><ol><li><a href="https://waterwacht.example/">Home</a></li></ol></div><article data-history-node-id="4" class="node node--type-article"><header><h1>De dijk bij Elst</h1><div class="node__meta">Geplaatst door <a href="https://waterwacht.example/user/3">redactie</a> op 2 februari</div></header><div class="node__content"><div class="text-content"><p>De dijk voldoet niet aan <a href="https://normen.example/dijk">de norm van 2017</a>.</p></div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><div><a href="https://waterwacht.example/tags/dijk">dijk</a></div></div></div><ul class="links inline"><li><a href="https://waterwacht.example/user/login?destination=/node/4">Log in</a> om te reageren</li></ul></div></article></main></div></div></body></html>`,
    expected: ['https://normen.example/dijk'],
  },

  {
    name: 'LibreOffice export with header text and page title; sources as links under colon',
    html: `<!DOCTYPE html><html><head><title></title><meta name="generator" content="LibreOffice 7.4"/></head><body lang="pl-PL"><div title="header"><p>Fundacja Brzeg, <a href="https://brzeg.example">https://brzeg.example</a></p></div><h1>Raport</h1><p>Rzeka wylała w maju. Źródło: <a href="https://imgw.example/maj">komunikat</a>.</p><p>Warto przeczytać:</p><ul><li><p><a href="https://gazeta.example/rzeka">Rzeka bez brzegu</a></p></li></ul><div title="footer"><p>Strona 1</p></div></body></html>`,
    expected: ['https://imgw.example/maj', 'https://gazeta.example/rzeka'],
  },

  {
    name: 'Quarto / Jupyter nbconvert: header anchors, references div, repo links',
    html: `<!DOCTYPE html><html lang="en"><head><title>nb</title></head><body class="jp-Notebook"><main><div class="jp-Cell jp-MarkdownCell"><div class="jp-RenderedHTMLCommon"><h1 id="Rain">Rain<a class="anchor-link" href="#Rain">¶</a></h1><p>We use data from <a href="https://data.example/rain.csv">the met office</a>.</p></div></div><div class="jp-Cell jp-CodeCell"><div class="jp-Cell-inputWrapper"><div class="highlight hl-ipython3"><pre>df = read("https://data.example/rain.csv")</pre></div></div><div class="jp-OutputArea"><pre>see https://pandas.example/docs for more</pre></div></div></main></body></html>`,
    expected: ['https://data.example/rain.csv'],
  },

  {
    name: 'LaTeXML / ar5iv: footer, bibliography linked by bare numbers',
    html: `<!DOCTYPE html><html lang="en"><head><title>P</title></head><body><div class="ltx_page_main"><div class="ltx_page_content"><article class="ltx_document"><h1 class="ltx_title">P</h1><section class="ltx_section"><div class="ltx_para"><p class="ltx_p">It holds <cite class="ltx_cite">[<a href="#bib.bib1" class="ltx_ref">1</a>, <a href="#bib.bib2" class="ltx_ref">2</a>]</cite>.</p></div></section><section class="ltx_bibliography"><h2 class="ltx_title">References</h2><ul class="ltx_biblist"><li id="bib.bib1" class="ltx_bibitem"><span class="ltx_tag ltx_role_refnum">[1]</span> <span class="ltx_bibblock">A. Ore. <a href="https://j.example/1" class="ltx_ref">https://j.example/1</a></span></li><li id="bib.bib2" class="ltx_bibitem"><span class="ltx_tag">[2]</span> <span class="ltx_bibblock">B. Ule. 2020.</span></li></ul></section></article></div><footer class="ltx_page_footer"><div class="ltx_page_logo">Generated by <a href="http://latexml.example/">LaTeXML</a></div></footer></div><div class="ar5iv-footer"><a href="/html/1">◄</a><a href="https://ar5iv.example/">ar5iv homepage</a><a href="https://arxiv.example/abs/1">View original</a></div></body></html>`,
    expected: ['1 https://j.example/1', '2'],
  },
]

test.each(pages.map((page) => [page.name, page] as const))('%s', (_name, { html, expected }) => {
  const found = readHtml(html).citations.map(({ number, urls }) => [number, ...urls].join(' ').trim())
  expect(found.toSorted()).toEqual(expected.toSorted())
})
