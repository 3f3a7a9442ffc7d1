from lib import D
D('seventh-en-newsroom','html','en','''<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry workers left unpaid for seven months, new report finds | Harbour Rights Network</title>
<link rel="canonical" href="https://harbourrights.example/news/ferry-workers-unpaid">
<meta property="og:url" content="https://harbourrights.example/news/ferry-workers-unpaid">
<script type="application/ld+json">{"@type":"NewsArticle","url":"https://harbourrights.example/news/ferry-workers-unpaid"}</script></head>
<body class="node-type-press-release">
<div id="cookie-banner" role="dialog"><p>We use cookies to understand how visitors use this site. Read our <a href="https://harbourrights.example/cookies">cookie policy</a>.</p><button>Accept all</button></div>
<header><a href="/" class="logo">Harbour Rights Network</a><nav><ul><li><a href="/about">About us</a></li><li><a href="/news">News</a></li><li><a href="https://shop.harbourrights.example/">Shop</a></li><li><a href="https://give.harbourrights.example/monthly">Donate</a></li></ul></nav></header>
<main><article>
<p class="kicker">Press release</p>
<h1>Ferry workers left unpaid for seven months, new report finds</h1>
<p class="meta">Published 14 March 2024 · <a href="https://harbourrights.example/tags/labour">Labour</a> · 4 min read</p>
<ul class="share"><li><a href="https://social.example/share?u=https://harbourrights.example/news/ferry-workers-unpaid">Share</a></li><li><a href="mailto:?subject=Ferry">E-mail</a></li></ul>
<p>⟦At least 312 crew members on the Calder Strait ferries worked for seven months without wages in 2023, according to a report published today by the Harbour Rights Network.⟨1⟩⟧ ⟦The owners, Strait Lines Ltd., told investors in the same period that the routes were “more profitable than at any time since 2011”.⟨2⟩⟧</p>
<figure><img src="/img/ferry.jpg" alt="A ferry"><figcaption>Crew at the quay in Port Ansel, December 2023. Photo: M. Orrin</figcaption></figure>
<p>The network interviewed 58 seafarers, four harbour masters and two former accountants of the company. ⟦Dr. Lena Marchetti, who led the research, said: “They slept on the car deck because the cabins had been let to tourists. Nobody asked them.”⟨3⟩⟧</p>
<h2>What the law says</h2>
<p>⟦Under section 12(3) of the Maritime Wages Act, pay must reach a seafarer no later than one month after it falls due,⟨4⟩ and the inspectorate may detain a vessel where it does not.⟨5⟩⟧ No vessel was detained. ⟦The inspectorate had been told of the arrears in May (see <a href="#fn3">note 3</a>), yet its register for that year lists no visit at all.⟨5⟩⟨6⟩⟧</p>
<blockquote><p>“I sent my daughter photographs of the sea. I could not send money.”</p><cite>Deckhand, 34</cite></blockquote>
<h2>Recommendations</h2>
<ul><li>Strait Lines should pay all arrears by 30 April.</li><li>⟦The ministry should publish inspection results every quarter, as it promised in 2019.⟨7⟩⟧</li></ul>
<p>For interviews, call +00 555 0142 or write to press@harbourrights.example.</p>
<hr>
<h4>Notes</h4>
<div class="footnotes">
⟨#1⟩Harbour Rights Network, <em>Adrift Without Pay</em>, March 2024, ⟨^https://harbourrights.example/sites/default/files/2024-03/adrift-without-pay_en.pdf⟩.⟨/⟩
⟨#2⟩Strait Lines Ltd., “Half-year statement to shareholders”, 31 August 2023, p. 4, ⟨^https://straitlines.example/ir/2023/h1?lang=en&doc=statement⟩.⟨/⟩
⟨#3⟩Interview, Port Ansel, 9 January 2024; recording kept on file.⟨/⟩
⟨#4⟩⟨^https://laws.example.org/mwa/s12|Maritime Wages Act, s. 12⟩.⟨/⟩
⟨#5⟩Maritime Inspectorate, Register of Detentions 2023, available at ⟨^https://inspectorate.example.org/register/2023.csv⟩ (last visited 1 March 2024).⟨/⟩
⟨#6⟩Letter to the inspectorate, 17 May 2023, ⟨^https://docs.harbourrights.example/letters/0517.pdf⟩; reminder, 2 June 2023, ⟨^https://docs.harbourrights.example/letters/0602.pdf⟩.⟨/⟩
⟨#7⟩Ministry of Transport, Action Plan, ⟨^http://transport.example.org/plan-2019⟩.⟨/⟩
</div></article>
<aside><h3>Related articles</h3><ul><li><a href="https://harbourrights.example/news/tugs">Tug crews strike</a></li><li><a href="/news/quay-fire">Quay fire: one year on</a></li></ul></aside>
<section class="newsletter"><h3>Stay informed</h3><p>Get our <a href="https://lists.harbourrights.example/subscribe">monthly letter</a>.</p></section></main>
<footer><p>© 2024. Text under <a href="https://licences.example.org/by/4.0">an open licence</a>.</p></footer>
</body></html>''',
mk=lambda i,l,n:'<sup><a href="#fn%s" id="ref%s-%d">[%s]</a></sup>'%(i,i,n,l),
nt=lambda i,l,t:'<p id="fn%s"><a href="#ref%s-1">[%s]</a> %s</p>'%(i,i,l,t),traps=['markers in a row','cross-reference to a note','cookie, share, related links','two links in one note'])

D('seventh-de-wordpress','html','de','''<!doctype html>
<html lang="de-DE"><head><meta charset="UTF-8"><title>Wem gehört das Grundwasser? – Der Brunnenblog</title></head>
<body class="single-post">
<a class="skip-link" href="#content">Zum Inhalt springen</a>
<header><p class="site-title"><a href="https://brunnenblog.example/">Der Brunnenblog</a></p><nav><a href="https://brunnenblog.example/archiv/">Archiv</a> <a href="https://brunnenblog.example/impressum/">Impressum</a></nav></header>
<div id="content" class="entry-content">
<h1 class="entry-title">Wem gehört das Grundwasser?</h1>
<p class="byline">Von <a href="https://brunnenblog.example/author/jtreu/">Johanna Treu</a> am 3. Mai 2023 | <a href="#comments">2 Kommentare</a></p>
<p>In Niederaltau sinkt der Pegel seit Jahren. ⟦Allein zwischen 2015 und 2022 fiel er um 1,8 m, wie aus den Messreihen des Landesamts hervorgeht.⟨a1⟩⟧ ⟦Der Bürgermeister nannte das im Gemeinderat „eine Delle, die sich von selbst auswächst“.⟨a2⟩⟧ Das glaubt dort kaum noch jemand.</p>
<p>⟦Die Firma Quellgold GmbH & Co. KG darf laut Bescheid vom 12. 6. 2018 bis zu 400.000 m³ im Jahr entnehmen.⟨a3⟩⟧ Zum Vergleich: ⟦Das ganze Dorf verbrauchte im selben Jahr, d. h. einschl. der Landwirtschaft, etwa 290.000 m³.⟨a1⟩⟧</p>
<div class="wp-block-table"><table><thead><tr><th>Jahr</th><th>Pegel (m ü. NN)</th></tr></thead><tbody><tr><td>2015</td><td>412,6</td></tr><tr><td>2022</td><td>410,8</td></tr></tbody></table></div>
<p>Auf dem Marktplatz steht seit 1911 ein Brunnen mit vier Löwen. Im Sommer 2022 spien sie zum ersten Mal kein Wasser, angeblich wegen einer defekten Pumpe. Die Pumpe wurde im Oktober ersetzt (Kosten: 3.200 Euro), die Löwen schweigen weiter.</p>
<h2>Was tun?</h2>
<p>⟦Eine Hydrologin der Hochschule Altmühl schreibt in ihrem Gutachten, die Entnahme sei „auf Dauer nicht vertretbar; wer etwas anderes behauptet, hat die Zahlen nicht gelesen“.⟨a4⟩⟧ ⟦Die Stadtzeitung hat das Gutachten <strong>vollständig</strong> ⟨@https://stadtzeitung.example/2023/04/gutachten-grundwasser|ins Netz gestellt⟩.⟧</p>
<p>Ich bleibe dran. Wer Hinweise hat, kann mir schreiben.</p>
<ol class="wp-block-footnotes">
⟨#a1=1⟩Landesamt für Wasser: Messstelle 0417, ⟨^https://wasserdaten.example.org/messstelle/0417#ganglinie⟩, abgerufen am 28.4.2023.⟨/⟩
⟨#a2=2⟩Niederschrift der Sitzung vom 7. Februar 2023, TOP 5 (liegt der Autorin vor).⟨/⟩
⟨#a3=3⟩Bescheid, Az. 34-8/2018; Auszug unter ⟨^https://fragen.example.org/anfrage/34-8-2018/⟩.⟨/⟩
⟨#a4=4⟩Prof. Dr. U. Sandner: <em>Gutachten zur Entnahme in Niederaltau</em>, S. 17. ⟨^https://hs-altmuehl.example/pub/sandner_2023.pdf|PDF⟩⟨/⟩
</ol>
<div class="sharedaddy"><h3>Teilen mit:</h3><ul><li><a href="https://brunnenblog.example/grundwasser/?share=mail">E-Mail</a></li><li><a href="https://kurznachricht.example/intent?url=x">Kurznachricht</a></li></ul></div>
<p class="tags">Schlagwörter: <a href="https://brunnenblog.example/tag/wasser/">Wasser</a>, <a href="https://brunnenblog.example/tag/niederaltau/">Niederaltau</a></p>
</div>
<section id="comments"><h2>2 Gedanken zu „Wem gehört das Grundwasser?“</h2><ol><li><b><a href="https://karlsgarten.example" rel="nofollow">Karl</a></b> sagt: <p>Guter Beitrag, danke!</p></li><li><b>Ines W.</b> sagt: <p>Bei uns ist es genauso.</p></li></ol></section>
<footer>Mit Stolz präsentiert von <a href="https://cms.example/">Irgendeinem CMS</a></footer></body></html>'''.replace(' & Co',' &amp; Co'),
mk=lambda i,l,n:'<sup data-fn="5f0e-%s" class="fn"><a href="#5f0e-%s" id="5f0e-%s-link%s">%s</a></sup>'%(i,i,i,'-2' if n>1 else '',l),
nt=lambda i,l,t:'<li id="5f0e-%s">%s <a href="#5f0e-%s-link" aria-label="Zur Fußnotenreferenz %s">↩︎</a></li>'%(i,t,i,l),
traps=['ordered list without printed labels','abbreviations and dates','semicolon in a quotation','comments'])

D('seventh-fr-wiki','html','fr','''<!DOCTYPE html>
<html class="client-nojs" lang="fr" dir="ltr"><head><meta charset="UTF-8"/><title>Moulin de Verlaine — Encyclopédie libre des moulins</title></head>
<body class="mediawiki ns-0"><div id="content" class="mw-body"><h1 id="firstHeading">Moulin de Verlaine</h1><div id="siteSub">Un article de l’Encyclopédie libre des moulins.</div>
<div id="bodyContent"><div class="mw-parser-output">
<div class="bandeau"><i>Cet article est une ébauche. Vous pouvez <a href="/w/index.php?title=Moulin_de_Verlaine&amp;action=edit">l’améliorer</a>.</i></div>
<table class="infobox"><caption>Moulin de Verlaine</caption><tbody><tr><th>Construction</th><td>⟦1742⟨n1⟩⟧</td></tr><tr><th>Cours d’eau</th><td><a href="/wiki/Orvette" title="Orvette">Orvette</a></td></tr></tbody></table>
<p>⟦Le <b>moulin de Verlaine</b> est un moulin à eau bâti en 1742 sur l’<a href="/wiki/Orvette">Orvette</a>⟨n1⟩, puis transformé en papeterie vers 1810⟨n2⟩.⟧ Il est fermé au public.</p>
<div id="toc" class="toc"><h2>Sommaire</h2><ul><li><a href="#Histoire">1 Histoire</a></li><li><a href="#Notes">2 Notes et références</a></li></ul></div>
<h2><span id="Histoire">Histoire</span><span class="mw-editsection">[<a href="/w/index.php?action=edit&amp;section=1">modifier</a> | <a href="/w/index.php?action=edit&amp;section=1v">modifier le code</a>]</span></h2>
<p>⟦L’abbé Poncet écrit que « l’eau y manque deux mois sur trois »⟨n3⟩.⟧ ⟦La roue, refaite en 1899, mesurait 6,40 m de diamètre⟨n2⟩⟨n4⟩ ; elle a disparu lors de la crue de 1910⟨g1⟩.⟧ ⟦Selon M. Daubrac, l’incendie de 1931 aurait été volontaire⟨%<sup class="need_ref">[<a href="/wiki/Aide:Source">réf. nécessaire</a>]</sup>⟩, ce que le procès n’a jamais établi⟨n5⟩.⟧</p>
<h2><span id="Notes">Notes et références</span></h2>
<h3>Notes</h3>
<ol class="references" data-mw-group="note">
⟨#g1=note 1⟩La date de 1911 donnée par certains guides est une erreur.⟨/⟩
</ol>
<h3>Références</h3>
<ol class="references">
⟨#n1=1⟩<cite class="ouvrage">« ⟨^https://patrimoine.example.org/fiche/PA00117?vue=notice&page=2|Notice PA00117⟩ », base des monuments (consulté le 4 juillet 2021)</cite>.⟨/⟩
⟨#n2=2⟩<cite class="ouvrage">H. Lestrade, <i>Papetiers de l’Orvette</i>, Éditions du Bief, 1978, 212 p., p. 33-35</cite>.⟨/⟩
⟨#n3=3⟩<cite>J. Poncet, « Mémoire sur les eaux », 1788 (⟨^https://archives.example.org/ark:/55555/b8k2m|lire en ligne⟩)</cite>.⟨/⟩
⟨#n4=4⟩<cite>⟨^https://gazette-bief.example/1899/roue.html|« Une roue neuve à Verlaine »⟩ [⟨^https://memoire.example/web/2014/https://gazette-bief.example/1899/roue.html|archive du 3 mars 2014⟩], <i>La Gazette du bief</i>, n° 12</cite>.⟨/⟩
⟨#n5=5⟩<cite>Cour d’assises, arrêt du 8 mai 1933, cote 2U 417</cite>.⟨/⟩
</ol>
<div class="navbox"><a href="/wiki/Portail:Moulins">Portail des moulins</a></div></div>
<div id="catlinks">Catégories : <a href="/wiki/Cat:Moulin">Moulin à eau</a> | <a href="/wiki/Cat:Papeterie">Papeterie</a></div></div></div>
<div id="mw-navigation"><ul><li><a href="/wiki/Accueil">Accueil</a></li><li><a href="https://dons.example.org/wiki">Faire un don</a></li></ul></div>
<footer id="footer"><p>Dernière modification le 2 août 2022. Textes sous <a href="https://licences.example.org/by-sa/3.0/deed.fr">licence ouverte</a>.</p></footer></body></html>''',
mk=lambda i,l,n:'<sup id="cite_ref-%s_%d" class="reference"><a href="#cite_note-%s"><span class="cite_crochet">[</span>%s<span class="cite_crochet">]</span></a></sup>'%(i,n-1,i,l),
nt=lambda i,l,t:'<li id="cite_note-%s"><span class="mw-cite-backlink">%s</span> <span class="reference-text">%s</span></li>'%(i,'↑ <sup><a href="#cite_ref-%s_0">a</a></sup> et <sup><a href="#cite_ref-%s_1">b</a></sup>'%(i,i) if i in('n1','n2') else '<a href="#cite_ref-%s_0">↑</a>'%i,t),
traps=['note group','infobox cell','archive link beside link','missing-source tag'])

D('seventh-en-opinion','html','en','''<html><head><title>Tolliver v. Brackwater Water District, No. 19-0448</title></head>
<body bgcolor="white"><center><a href="https://opinions.example.org/">Home</a> | <a href="https://opinions.example.org/search">Search</a> | <a href="https://opinions.example.org/print?id=448">Print</a></center>
<center><b>SUPREME COURT OF THE STATE OF ALDERLAND</b><br>No. 19-0448<br><br>RUTH TOLLIVER et al., Appellants,<br>v.<br>BRACKWATER WATER DISTRICT, Appellee.<br><br>Filed October 6, 2020</center>
<p>HALVORSEN, J., delivered the opinion of the Court.</p>
<p>¶ 1 Ruth Tolliver has lived beside the Brackwater canal since 1986. ⟦In 2016 the District raised the canal’s bank by eleven inches, a fact that neither party disputes.⟨1⟩⟧ Her cellar has been wet ever since.</p>
<p>¶ 2 The trial court dismissed the claim as untimely. ⟦It held that the limitation period “begins when the first water is seen, not when its cause is understood.”⟨2⟩⟧ We reverse.</p>
<p><a name="p512"></a>*512 ¶ 3 ⟦We have said before that a landowner is not required to be an engineer, and the legislature has since agreed.⟨3⟩⟧ ⟦The District's own manual tells its staff to answer complaints within 30 days.⟨4⟩⟧ ⟦No answer was sent for fourteen months.⟨5⟩⟧ The dissent would have us ignore this. We cannot.</p>
<p>¶ 4 Section 7-114 applies to “any person, including a district or municipality, who alters the flow of water.” ⟦The words “any person” mean what they say.⟨6⟩⟧</p>
<p>REVERSED and REMANDED.</p>
<hr width="30%" align="left">
<p><b>FOOTNOTES</b></p>
⟨#1⟩Joint Stipulation of Facts, Dkt. 31, at 2.⟨/⟩
⟨#2⟩Order of Mar. 4, 2019, at 5, ⟨^!https://dockets.example.org/ald/tr/2017-cv-1180/order-0304.pdf⟩.⟨/⟩
⟨#3⟩H.B. 2207, 61st Leg., Reg. Sess. (1997), ⟨^!http://www.legis.example.org/61st/hb2207.htm⟩ (last visited Sept. 30, 2020).⟨/⟩
⟨#4⟩Brackwater Water Dist., <i>Field Manual</i> § 4.2 (rev. ed. 2014), ⟨^!https://brackwater.example/manual.pdf⟩ [⟨^!https://perma.example/7KQ2-W9XD⟩].⟨/⟩
⟨#5~4⟩<i>Id.</i> at § 4.3.⟨/⟩
⟨#6~3⟩H.B. 2207, <i>supra</i> note 3.⟨/⟩
<p align="center"><small>This copy is not official. <a href="https://opinions.example.org/disclaimer">Disclaimer</a></small></p></body></html>''',
mk=lambda i,l,n:'<a name="r%s"></a><a href="#f%s">[%s]</a>'%(i,i,l),nt=lambda i,l,t:'<p><a name="f%s"></a><a href="#r%s">[%s]</a> %s</p>'%(i,i,l,t),
traps=['star page','paragraph numbers','id. and supra','unlinked addresses'])

D('seventh-es-blog','html','es','''<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>La línea 5 que nunca llegó — Cuaderno del Tranvía</title></head><body>
<header class="gh-head"><a href="https://cuadernotranvia.example">Cuaderno del Tranvía</a><nav><a href="https://cuadernotranvia.example/acerca/">Acerca de</a><a href="https://cuadernotranvia.example/#/portal/signup">Suscríbete</a></nav></header>
<article class="post"><header><a class="post-tag" href="https://cuadernotranvia.example/tag/transporte/">Transporte</a><h1>La línea 5 que nunca llegó</h1><p class="lead">Doce años de promesas, tres maquetas y ni un metro de vía.</p>
<div class="author-card"><img src="/a.png" alt=""><a href="https://cuadernotranvia.example/author/nuria/">Nuria Bastida</a> <time>21 nov. 2022</time> • 6 min de lectura</div></header>
<section class="gh-content">
<p>⟦En marzo de 2010 el alcalde de Villamar anunció que el tranvía llegaría a la playa «antes de que mi hija haga la comunión», según ⟨@https://diariovillamar.example/2010/03/12/tranvia-playa.html|contó entonces el <em>Diario de Villamar</em>⟩.⟧ Su hija ya ha terminado la carrera.</p>
<p>¿Qué pasó? ⟦El primer proyecto, de 48 millones de euros, quedó desierto en 2012, como consta en ⟨@https://contratos.example.org/exp/2012/0093|el expediente de contratación⟩ y en ⟨@https://contratos.example.org/exp/2012/0093/acta.pdf|el acta de la mesa⟩.⟧ El segundo ni siquiera se publicó.</p>
<figure class="kg-card"><img src="/maqueta.jpg" alt="Maqueta"><figcaption>La tercera maqueta, en el vestíbulo del ayuntamiento. Foto: N. B.</figcaption></figure>
<p>Hablé con tres antiguos concejales y con el dueño del bar que iba a tener parada en la puerta. Se llama Fermín, tiene 66 años y guarda la maqueta pequeña encima de la cafetera. «Me la regalaron en vez del tranvía», dice.</p>
<h2>Los números</h2>
<ul><li>⟦Estudios y consultorías: 3,1 millones (⟨@https://transparencia.example.org/villamar/gastos?anio=2019&partida=440|portal de transparencia⟩).⟧</li><li>Obra ejecutada: cero.</li></ul>
<p>⟦La catedrática Elvira Soto sostiene que «el problema no fue el dinero, sino que nadie quiso decir "no" a tiempo», en ⟨@https://revistaurbana.example/articulos/soto-tranvias|un artículo que recomiendo⟩.⟧ ¡Léanlo!</p>
<div class="kg-bookmark-card"><a href="https://cuadernotranvia.example/la-linea-4/"><div class="kg-bookmark-title">También te puede interesar: La línea 4, veinte años después</div></a></div>
<div class="kg-signup"><h3>Recibe el Cuaderno en tu correo</h3><a href="https://cuadernotranvia.example/boletin">Apúntame</a></div>
</section>
<section class="comments"><h3>Comentarios (1)</h3><div class="comment"><a href="https://perfil.example/u/paco77">paco77</a><p>Yo estuve en la inauguración de la segunda maqueta. Qué risa.</p></div></section></article>
<footer><a href="https://apps.example/tranvia">Descarga nuestra app</a> · <a href="https://cuadernotranvia.example/privacidad/">Privacidad</a></footer></body></html>''',
traps=['inline sources only','two links in a sentence','nested quotation','promo cards'])

D('seventh-ja-report','html','ja','''<!DOCTYPE html>
<html lang="ja"><head><meta charset="UTF-8"><title>干潟の十年――水鳥はどこへ行ったのか｜みぎわ調査会</title></head><body>
<nav class="gnav"><ul><li><a href="https://migiwa.example/">ホーム</a></li><li><a href="https://migiwa.example/report/">調査報告</a></li><li><a href="https://migiwa.example/join/">入会案内</a></li></ul></nav>
<p class="breadcrumb"><a href="/">トップ</a> &gt; <a href="/report/">調査報告</a> &gt; 干潟の十年</p>
<h1>干潟の十年――水鳥はどこへ行ったのか</h1>
<p class="date">2021年9月15日　文：小鳥遊まこと</p>
<p>⟦白砂干潟で確認された水鳥は、2010年の41種から2020年には27種に減った⟨1⟩。⟧原因は一つではない。⟦県は「埋め立ての影響は軽微である」との見解を変えていないが⟨2⟩、地元の漁協は「毎年、泥の色が変わっていく」と話す⟨3⟩。⟧</p>
<p>⟦専門家会議の報告書は、護岸工事の前後で底生生物の量が3割減ったことを指摘している⟨1⟩⟨4⟩。⟧では、なぜ対策は進まないのか。⟦会議の座長は『干潟研究』誌に寄せた論文で「調べる者と決める者が別々の地図を見ている」と書いた⟨5⟩。⟧</p>
<p>白砂の浜に生まれ育った漁師の浜口さん（七十二歳）は、潮の引いた泥の上を長靴で歩きながら、昔の話をしてくれた。「朝は鳥の声で目が覚めた。今は目覚まし時計だ」。浜口さんの船は、もう二年、陸に上がったままである。</p>
<p>⟦なお、2018年の台風の影響については、同じ調査でも評価が分かれている⟨1⟩⟨4⟩。⟧</p>
<table><caption>表1　確認種数の推移</caption><tr><th>年</th><th>種数</th></tr><tr><td>2010</td><td>41</td></tr><tr><td>2015</td><td>33</td></tr><tr><td>2020</td><td>27</td></tr></table>
<p>当会は来春も調査を行う。参加を希望される方は事務局まで。</p>
<h2>注</h2>
<dl class="notes">
⟨#1⟩白砂野鳥観察グループ「水鳥一斉調査 十年のまとめ」2020年、⟨^https://shirasuna-birds.example/census/2020/summary.html⟩（2021年8月30日閲覧）。⟨/⟩
⟨#2⟩県土木部「白砂地区埋立事業に係る評価書」第5章。⟨^https://pref.example.org/doboku/hyoka_05.pdf⟩⟨/⟩
⟨#3⟩聞き取り、2021年7月3日。⟨/⟩
⟨#4⟩白砂干潟専門家会議『最終報告書』2019年、12–14頁。⟨/⟩
⟨#5⟩水城透「二枚の地図」『干潟研究』第8巻第2号、2020年。⟨^https://higata-journal.example/8/2/mizuki|全文⟩⟨/⟩
</dl>
<div class="sns"><a href="https://sns.example/share?x=1">シェアする</a> <a href="https://sns.example/follow/migiwa">フォローする</a></div>
<h3>関連記事</h3><ul><li><a href="https://migiwa.example/report/2020/kani/">カニの穴を数える</a></li></ul>
<footer><a href="https://migiwa.example/privacy/">個人情報の取り扱い</a>　© みぎわ調査会</footer></body></html>''',
mk=lambda i,l,n:'<sup class="chu"><a href="#chu%s">（%s）</a></sup>'%(i,l),nt=lambda i,l,t:'<dt id="chu%s">注%s</dt><dd>%s</dd>'%(i,l,t),
traps=['definition list of notes','labels with a word','no spaces','marker before full stop'])
