from model import *
# 1 ---------------------------------------------------------------- WordPress blog, inline links
d=Doc('en-html-saltway','en','html','html','hand (WordPress-shaped)',['inline links as citations','share bar, related posts, author box, comments, tags','mail and page-internal links','two links in a sentence','powers and list numbers that are no markers'],'''
The Saltway dredging contract was signed on 3 March, eleven days before anyone outside the harbour office had seen it.
We know this because [[the signed copy|https://tenders.saltway-harbour.example/contracts/2026/SH-114/signed.pdf]] carries a date stamp, and the [[agenda of the public meeting|https://council.saltway.example/meetings/agenda?id=7731&item=4]] carries a later one.
The firm will move 2.4 × 10<sup>6</sup> m<sup>3</sup> of silt (give or take 5%).

# What the surveyors said

In a report that the council has since [[taken off its own site|https://web.pagekeep.example/20260201/https://council.saltway.example/dredging/survey-2025.pdf]], the surveyors warned that “the outer bar is not stable, and the inner bar is ‘stable’ only on paper”.
Clause 4(b) asks for a second survey by Sept. 30.
Nobody has commissioned it.

* The first survey cost £18,400, according to [[the ledger|https://ledger.openpurse.example/saltway?q=survey+2025#row-212]].

* The second is priced at nil.

* See <<our note on method|#method>> for how we counted.

> “We were told to expect a phone call,” said the harbourmaster’s deputy. “It has been a long wait.”

@ <div class="wp-block-group newsletter-inline"><p><strong>Like what you read?</strong> <a href="https://saltwayobserver.example/newsletter?utm_source=post">Sign up</a> for the Friday letter.</p></div>

Mr. A. Tull, who chairs the fishermen’s society, [[told the evening bulletin|https://bulletin.coastradio.example/shows/evening/2026-03-16/?t=12:40]] that the society “will not pay for other people’s mud”.
If you know more, write to <<tips@saltwayobserver.example|mailto:tips@saltwayobserver.example>>.

## How we counted

A load is 60 m<sup>3</sup>.
The conversion is the one used in [[the port authority’s handbook (3rd edition)|https://ports.example/handbook/3e/loads_(metric)]].
All sums are in 2026 prices.''')
T='''<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8"><title>Signed first, shown later: the Saltway dredging contract – The Saltway Observer</title>
<link rel="canonical" href="https://saltwayobserver.example/2026/03/signed-first-shown-later/">
<link rel="alternate" type="application/rss+xml" href="https://saltwayobserver.example/feed/">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","url":"https://saltwayobserver.example/2026/03/signed-first-shown-later/"}</script>
</head>
<body class="post-template-default single single-post postid-8841">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="https://saltwayobserver.example/" rel="home">The Saltway Observer</a></p>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu"><li class="menu-item"><a href="https://saltwayobserver.example/news/">News</a></li><li class="menu-item"><a href="https://saltwayobserver.example/harbour/">Harbour</a></li><li class="menu-item"><a href="https://shop.saltwayobserver.example/">Shop</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="primary" class="site-main">
<article id="post-8841" class="post-8841 post type-post status-publish hentry category-harbour">
<header class="entry-header"><h1 class="entry-title">Signed first, shown later</h1>
<div class="entry-meta"><span class="posted-on"><a href="https://saltwayobserver.example/2026/03/17/"><time datetime="2026-03-17T07:10:00+00:00">17 March 2026</time></a></span> <span class="byline">by <a class="url fn n" href="https://saltwayobserver.example/author/jpell/">J. Pell</a></span> <span class="comments-link"><a href="#comments">2 Comments</a></span></div></header>
<div class="entry-content">
@@BODY@@
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a class="share-mail" href="https://share.example/mail?u=https%3A%2F%2Fsaltwayobserver.example%2F2026%2F03%2Fsigned-first-shown-later%2F">Email</a></li><li><a class="share-x" href="https://social.example/intent?url=https%3A%2F%2Fsaltwayobserver.example%2F%3Fp%3D8841">Post</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items"><p><a href="https://saltwayobserver.example/2025/11/silt-and-silence/">Silt and silence</a> 4 November 2025</p><p><a href="https://saltwayobserver.example/2024/06/the-bar/">The bar that moved</a> 9 June 2024</p></div></div>
</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="https://saltwayobserver.example/harbour/" rel="category tag">Harbour</a></span> <span class="tags-links">Tagged <a href="https://saltwayobserver.example/tag/dredging/" rel="tag">dredging</a>, <a href="https://saltwayobserver.example/tag/contracts/" rel="tag">contracts</a></span></footer>
</article>
<div class="author-box"><h4>J. Pell</h4><p>J. Pell has covered the harbour since 2014. <a href="https://social.example/@jpell">@jpell</a></p></div>
<nav class="navigation post-navigation"><div class="nav-previous"><a href="https://saltwayobserver.example/2026/03/bins/" rel="prev">Bins again</a></div><div class="nav-next"><a href="https://saltwayobserver.example/2026/03/quay-cats/" rel="next">The quay cats</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “Signed first, shown later”</h2><ol class="comment-list">
<li id="comment-311" class="comment"><div class="comment-author vcard"><b class="fn">Ropewalker</b></div><div class="comment-content"><p>Same thing happened upriver, look: https://upriver-forum.example/t/9912</p></div></li>
<li id="comment-312" class="comment"><div class="comment-author vcard"><b class="fn"><a href="https://mudlark.blog.example" rel="external nofollow ugc">mudlark</a></b></div><div class="comment-content"><p>[1] is the page you want.</p></div></li></ol></div>
</main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent posts</h2><ul><li><a href="https://saltwayobserver.example/2026/03/quay-cats/">The quay cats</a></li></ul></section></aside></div>
<footer id="colophon" class="site-footer"><p>© 2026 The Saltway Observer. <a href="https://saltwayobserver.example/privacy/">Privacy</a> · <a href="https://wordpressish.example/">Proudly powered by Presswork</a></p></footer>
<div id="cookie-notice" role="dialog"><p>We use cookies. <a href="https://saltwayobserver.example/cookies/">More</a> <button>OK</button></p></div>
</body></html>
'''
d.save(fill(T,BODY=htmlbody(d,None)))

# 2 ---------------------------------------------------------------- Drupal ministry, footnotes module
d=Doc('de-html-ministerium','de','html','html','hand (Drupal footnotes-shaped)',['breadcrumb, service menu, print link','note without URL','same note cited twice','ebd.','abbreviations and ordinals','URL in brackets and before a full stop'],'''
Der Grundwasserstand im Lauter Becken ist seit 2019 um 1,8 m gefallen.{1}
Das Landesamt hatte in seiner Stellungnahme vom 5. Mai noch von einem „vorübergehenden, d. h. witterungsbedingten Rückgang“ gesprochen{2} und auf die Messstellen Nr. 12 bis 17 verwiesen.
Nach § 33 Abs. 2 Satz 1 des Wassergesetzes ist eine Entnahme von mehr als 500 m<sup>3</sup> pro Tag zu melden.

# Neue Zahlen

Von den 41 gemeldeten Entnahmen wurden 9 geprüft,{3} darunter keine einzige der vier größten.
„Wir prüfen, was wir prüfen können“, sagte Referatsleiterin Dr. M. Ohle; „alles andere wäre ‚Theater‘.“{4}
Das Ministerium weist darauf hin, dass die Zahlen für das 3. Quartal vorläufig sind.{1}

* Die Meldepflicht gilt künftig ab 200 000 Liter am Tag.{5}

* Das Register wird öffentlich.

## Wie geht es weiter?

Bis zum 31. Dezember 2026 soll ein Gutachten vorliegen, das auch den Zustand der Quellen bei Ober-Lautern (vgl. Anlage 3) bewertet.{6}{7}''','''
1:: Messnetz Lauter Becken, Jahresreihe 2019–2025 ([[https://messnetz.wasser-lauter.example/reihen/GW-12?von=2019&bis=2025]]).
2:: Stellungnahme des Landesamtes, Az. 41-8/2025, S. 3; nicht veröffentlicht.
3:: Antwort auf die Kleine Anfrage 8/1172, [[https://landtag.lautern.example/drucksachen/08/01172.pdf#page=4]].
4:: Ebd., S. 5. =>3
5:: Siehe den [[Referentenentwurf vom 2. Juni|https://umwelt.lautern.example/sites/default/files/2026-06/wg_referentenentwurf.pdf]].
6:: Leistungsbeschreibung, Los 2.
7:: [[https://vergabe.lautern.example/los/2/]]; zum Verfahren vgl. [[www.vergabe-kompass.example/grundwasser]].''',q='„“',kind='footnote')
def mk(g):
    i=d.k(g); return f'<a class="see-footnote" id="footnoteref{g}_{"q7x3mdkz"[g.__hash__()%1:4]}{i}" title="Fußnote" href="#footnote{g}_q7x3">{g}</a>'
nt='<ul class="footnotes">'+''.join(f'<li class="footnote" id="footnote{n}_q7x3"><a class="footnote-label" href="#footnoteref{n}_q7x31">{n}.</a> {note(d,n)}</li>\n' for n in d.notes)+'</ul>'
T='''<!DOCTYPE html>
<html lang="de" dir="ltr"><head><meta charset="utf-8"><title>Grundwasser im Lauter Becken | Ministerium für Umwelt</title><meta name="Generator" content="Drupal 10"></head>
<body class="path-node page-node-type-article">
<div class="region region-header"><a href="/" rel="home">Ministerium für Umwelt und Wasser</a>
<nav id="block-servicemenu"><h2 class="visually-hidden">Service</h2><ul class="menu"><li><a href="/leichte-sprache">Leichte Sprache</a></li><li><a href="https://karriere.lautern.example/">Karriere</a></li><li><a href="https://umwelt.lautern.example/en">English</a></li></ul></nav></div>
<div class="region region-breadcrumb"><nav class="breadcrumb" aria-labelledby="system-breadcrumb"><ol><li><a href="/">Startseite</a></li><li><a href="/presse">Presse</a></li><li>Meldung Nr. 44</li></ol></nav></div>
<main role="main"><article class="node node--type-article node--view-mode-full">
<h1><span class="field field--name-title">Grundwasser im Lauter Becken</span></h1>
<div class="node__meta">Meldung [44/2026] · 12.06.2026 · <a href="/print/node/4431" rel="nofollow">Druckversion</a></div>
<div class="text-formatted field field--name-body">
@@BODY@@
@@NOTES@@
</div>
<div class="field field--name-field-ansprechpartner"><h2>Pressekontakt</h2><p>Pressestelle, Tel. 0555 12-44, <a href="mailto:presse@umwelt.lautern.example">presse@umwelt.lautern.example</a>, <a href="https://umwelt.lautern.example/presse">umwelt.lautern.example/presse</a></p></div>
</article></main>
<footer><ul class="menu"><li><a href="/impressum">Impressum</a></li><li><a href="https://www.barriere-meldung.example/">Barriere melden</a></li></ul><p>© 2026</p></footer>
</body></html>
'''
d.save(fill(T,BODY=htmlbody(d,mk),NOTES=nt))

# 3 ---------------------------------------------------------------- Hugo goldmark, French
d=Doc('fr-html-carnet','fr','html','html','hand (Hugo-shaped)',['back links repeated for a note cited twice','ibid. and supra','guillemets with no-break blanks','ordinals in superscript','year and page numbers in square brackets'],'''
Le 1<sup>er</sup> février 2026, la cour administrative d’Aubrac a annulé l’arrêté fermant le canal de la Vère{1}.
L’arrêt, long de 31 pages, tient en une phrase : « le préfet ne pouvait ignorer ce que ses propres services avaient écrit »{2}.
Trois semaines plus tôt, le rapporteur public avait conclu dans le même sens{3}, sans toutefois reprendre le mot « ignorer ».

# Ce que disaient les services

La note du 14 octobre 2024 [pièce n° 7] évaluait à 12 % la perte d’eau entre les écluses 4 et 9{4}.
Une seconde note, datée du 15, ramenait ce chiffre à 1,2 %{5} : personne n’a expliqué la virgule.
M. le sous-préfet a parlé, devant le conseil, d’« une coquille, rien qu’une “coquille” »{6}.

* Débit moyen au XIX<sup>e</sup> siècle : environ 3 mètres cubes par seconde{7}

* Débit moyen aujourd’hui : inconnu

# Et maintenant ?

L’État dispose de deux mois pour se pourvoir.
Les bateliers, eux, n’ont pas attendu : dix-sept péniches ont franchi l’écluse 4 dès le 3 février{4}.''','''
1:: CAA d’Aubrac, n° 25AU00412, disponible sur [[https://jurisprudence.aubrac.example/decisions/25AU00412?vue=texte&surligner=canal]].
2:: Ibid., § 17. =>1
3:: Conclusions lues à l’audience, non publiées.
4:: Service des canaux, [[« Note sur les pertes »|https://documents.canaux-vere.example/notes/2024-10-14_pertes.pdf]], p. 2.
5:: [[https://documents.canaux-vere.example/notes/2024-10-15_pertes_v2.pdf]], consulté le 4 février 2026.
6:: Procès-verbal du conseil, voir [[https://mairie-verelle.example/pv/2025/12/(extrait)]] ; la vidéo n’est plus en ligne.
7:: Voir supra note 5, annexe A. =>5''',q='«»',kind='endnote')
def mk(g):
    i=d.k(g); x=f'{i-1}' if i>1 else ''
    return f'<sup id="fnref{x}:{g}"><a href="#fn:{g}" class="footnote-ref" role="doc-noteref">{g}</a></sup>'
body=htmlbody(d,mk).replace('« ','«\u00a0').replace(' »','\u00a0»').replace(' : ','\u00a0: ').replace(' %','\u202f%')
nt='<div class="footnotes" role="doc-endnotes">\n<hr>\n<ol>\n'+''.join(f'<li id="fn:{n}">\n<p>{note(d,n)}'+''.join(f'&#160;<a href="#fnref{i or ""}:{n}" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a>' for i in range(d.occ[n]))+'</p>\n</li>\n' for n in d.notes)+'</ol>\n</div>'
T='''<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="generator" content="Hugo 0.140"><title>Le préfet et la virgule · Carnet de l’écluse</title><link rel="stylesheet" href="https://cdn.statique.example/paper/css/main.min.css"></head>
<body><header class="mx-auto"><a class="logo" href="https://carnet-ecluse.example/">Carnet de l’écluse</a><nav><a href="/billets/">Billets</a> <a href="/a-propos/">À propos</a> <a href="https://carnet-ecluse.example/index.xml">RSS</a></nav></header>
<main><article><header><h1>Le préfet et la virgule</h1><p><time>6 fév. 2026</time> · 4 min de lecture</p></header>
<section>@@BODY@@
@@NOTES@@</section>
<footer><a class="tag" href="https://carnet-ecluse.example/tags/canal/">canal</a> <a class="tag" href="https://carnet-ecluse.example/tags/justice/">justice</a></footer>
<nav class="post-nav"><a class="prev" href="https://carnet-ecluse.example/billets/hiver/"><span>←</span> L’hiver à l’écluse</a></nav></article></main>
<footer><p>&copy; 2026 <a href="https://carnet-ecluse.example/">Carnet de l’écluse</a> — Propulsé par <a href="https://gohugo-moteur.example/">Hugo</a> et <a href="https://papier.example/theme">Papier</a></p></footer></body></html>
'''
d.save(fill(T,BODY=body,NOTES=nt))

# 4 ---------------------------------------------------------------- Word filtered HTML, Ukrainian
d=Doc('uk-html-vysnovok','uk','html','htm','hand (Word, web page filtered)',['Word notes saved as HTML','Там само','hyphenated names and initials','bracketed clause numbers','table cells with markers'],'''
Правозахисна спілка «Берег» вивчила 214 звернень мешканців Заріччя за 2025 рік.{1}
За даними управління, на 61 з них відповіді не було взагалі,{2} хоча ст. 20 Закону встановлює строк у 30 днів.
Начальник відділу В. О. Терещенко-Лан пояснив, що «папка загубилася, а “ніхто” не шукав».{3}
У листі від 12.03.2025 р. (п. 4.1) йдеться вже про іншу папку.{4}

# Таблиця 1

| Район | Звернень | Без відповіді

| Верхній | 118{5} | 40

| Нижній | 96 | 21{6}

Чи можна назвати це системою?
Комісія вважає, що так,{7} і просить прокуратуру перевірити журнал вхідних листів № 7 [2024–2025].
Повний перелік звернень можна переглянути на сторінці [[https://bereh.example.com.ua/zvernennia/2025]].''','''
1:: Звіт спілки, [[https://bereh.example.com.ua/zvity/2025/zarichchia.docx]].
2:: Відповідь на запит № 88-з, [[https://zapyty.vidkryte.example/request/88_z?unfold=1#incoming-902]] (дата звернення: 4 лютого 2026 р.).
3:: Там само, с. 2. =>2
4:: Копія листа зберігається в архіві спілки.
5:: Підраховано за журналом.
6:: Див. [[http://zarichchia-rada.example/reestr/nyzhnii.xls]].
7:: Висновок комісії від 9 січня 2026 р., [[www.komisiia.example/vysnovky/2026-01-09]]; пор. окрему думку: [[https://komisiia.example/dumky/okrema-dumka_(tereshchenko).pdf]].''',q='«»')
def mk(g): return f'<a href="#_ftn{g}" name="_ftnref{g}" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span lang=UK style=\'font-size:12.0pt;line-height:107%;font-family:"Times New Roman",serif\'>[{g}]</span></span></span></a>'
def lk(t,u): return f'<a\nhref="{html.escape(u)}"><span lang=UK>{t}</span></a>'
nt='<div><br clear=all>\n<hr align=left size=1 width="33%">\n'+''.join(f'<div id=ftn{n}>\n<p class=MsoFootnoteText><a href="#_ftnref{n}" name="_ftn{n}" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span lang=UK>[{n}]</span></span></span></a><span lang=UK> {note(d,n,lk)}</span></p>\n</div>\n' for n in d.notes)+'</div>'
body=htmlbody(d,mk,lk,lk,pcls=' class=MsoNormal',h='h1')
T='''<html>
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15 (filtered)">
<title>Висновок</title>
<style><!-- /* Font Definitions */ @font-face {font-family:"Cambria Math";} p.MsoNormal {margin-bottom:8.0pt;} --></style>
</head>
<body lang=UK link="#0563C1" vlink="#954F72" style='word-wrap:break-word'>
<div class=WordSection1>
<p class=MsoTitle><span lang=UK>Висновок щодо звернень мешканців Заріччя</span></p>
@@BODY@@
<p class=MsoNormal><span lang=UK>&nbsp;</span></p>
</div>
@@NOTES@@
</body>
</html>
'''
d.save(fill(T,BODY=body,NOTES=nt))
