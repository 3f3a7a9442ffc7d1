/** Whole pages as publishing systems write them: what stands beside their text, and sentences that only look like it. */
import { holdLookAlikes, type LookAlike } from './cited.ts'

const cases: readonly LookAlike[] = [
  [
    'mkdocs admonition pl',
    '<!doctype html><html lang="pl"><head><title>Kopie zapasowe - Podręcznik</title><link rel="canonical" href="https://docs.chmura.example/kopie/"></head><body><header class="md-header"><a href="https://docs.chmura.example/" title="Podręcznik">Podręcznik</a></header><nav class="md-nav"><a href="../start/">Start</a></nav><main class="md-main"><article class="md-content__inner md-typeset"><a href="https://git.example/chmura/docs/edit/main/docs/kopie.md" title="Edytuj tę stronę" class="md-content__button md-icon"><svg></svg></a><h1 id="kopie">Kopie zapasowe<a class="headerlink" href="#kopie" title="Permanent link">&para;</a></h1><p>Kopia trwa średnio 14 minut.<sup id="fnref:czas"><a class="footnote-ref" href="#fn:czas">1</a></sup> Zgodnie z <a href="https://normy.example.org/27040">normą</a> dane trzeba szyfrować.</p><div class="admonition tip"><p class="admonition-title">Wskazówka</p><p>Zobacz <a href="https://blog.example.net/restic">opis migracji</a>, który przygotował A. Lis.</p></div><div class="footnote"><hr /><ol><li id="fn:czas"><p>Pomiar własny, <a href="https://pomiary.example.net/kopie.csv">dane</a>.&#160;<a class="footnote-backref" href="#fnref:czas" title="Jump back">&#8617;</a></p></li></ol></div><aside class="md-source-file"><span class="md-source-file__fact">Ostatnia aktualizacja: 2 maja 2024</span></aside><form class="md-feedback" name="feedback"><fieldset><legend class="md-feedback__title">Czy ta strona była pomocna?</legend><div class="md-feedback__note">Dziękujemy! Pomóż nam ją ulepszyć, korzystając z <a href="https://forms.example.net/feedback">formularza</a>.</div></fieldset></form></article></main><footer class="md-footer"><a href="../dalej/">Następny</a><div>Made with <a href="https://mkdocs-theme.example/">Material</a></div></footer></body></html>',
    [
      '1 https://pomiary.example.net/kopie.csv | Kopia trwa średnio 14 minut.',
      'https://normy.example.org/27040 | Zgodnie z normą dane trzeba szyfrować.',
      'https://blog.example.net/restic | Zobacz opis migracji, który przygotował A. Lis.',
    ],
  ],
  [
    'quarto distill fr',
    '<!DOCTYPE html><html lang="fr"><head><title>Sécheresse et nappes</title><meta name="citation_doi" content="10.5555/sn.7"></head><body><d-front-matter></d-front-matter><header id="title-block-header" class="quarto-title-block default"><div class="quarto-title"><h1 class="title">Sécheresse et nappes</h1></div><div class="quarto-title-meta"><div><div class="quarto-title-meta-heading">Auteur</div><div class="quarto-title-meta-contents"><p class="author">Léa Morin <a href="https://orcid.example/0000-0002" class="quarto-title-author-orcid"><img src="o.png"></a></p><p class="affiliation"><a href="https://univ.example.fr/">Université du Val</a></p></div></div><div><div class="quarto-title-meta-heading">Date</div><p class="date">3 avril 2023</p></div></div></header><p>Le niveau de la nappe a baissé de 3,2 m entre 2003 et 2022 <span class="citation" data-cites="brgm2022">(<a href="#ref-brgm2022" role="doc-biblioref">BRGM 2022</a>)</span>. Deux études divergent sur la cause <span class="citation" data-cites="roux2019 tissot2021">(<a href="#ref-roux2019" role="doc-biblioref">Roux 2019</a>; <a href="#ref-tissot2021" role="doc-biblioref">Tissot 2021</a>)</span>.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><p>Le code est sur <a href="https://forge.example/nappe">la forge</a>.</p><div id="quarto-appendix" class="default"><section class="quarto-appendix-contents" role="doc-bibliography"><h2 class="anchored quarto-appendix-heading">Références</h2><div id="refs" class="references csl-bib-body hanging-indent"><div id="ref-brgm2022" class="csl-entry" role="listitem">BRGM. 2022. <em>Rapport annuel</em>. <a href="https://brgm.example.fr/ra2022.pdf">https://brgm.example.fr/ra2022.pdf</a>.</div><div id="ref-roux2019" class="csl-entry" role="listitem">Roux, P. 2019. « Pomper ». <em>Hydro</em> 4: 1–9. <a href="https://doi.org/10.5555/hy.4.1">https://doi.org/10.5555/hy.4.1</a>.</div><div id="ref-tissot2021" class="csl-entry" role="listitem">Tissot, A. 2021. <em>L’eau</em>. Lyon: Presses.</div></div></section><section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><h2 class="anchored quarto-appendix-heading">Notes de bas de page</h2><ol><li id="fn1"><p>Données : <a href="https://data.example.fr/piezo?bss=07">piézomètre 07</a>.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section><section class="quarto-appendix-contents" id="quarto-reuse"><h2 class="anchored quarto-appendix-heading">Réutilisation</h2><div class="quarto-appendix-contents"><div><a rel="license" href="https://creativecommons.example/licenses/by/4.0/">CC BY 4.0</a></div></div></section><section class="quarto-appendix-contents" id="quarto-citation"><h2 class="anchored quarto-appendix-heading">Citation</h2><div><div class="quarto-appendix-secondary-label">BibTeX</div><pre class="sourceCode code-with-copy quarto-appendix-bibtex"><code class="sourceCode bibtex">@online{morin2023, url = {https://sn.example.fr/7}}</code></pre><div class="quarto-appendix-secondary-label">Veuillez citer ce travail comme suit :</div><div id="ref-morin2023" class="csl-entry quarto-appendix-citeas" role="listitem">Morin, Léa. 2023. <span>“Sécheresse et nappes.”</span> April 3. <a href="https://sn.example.fr/7">https://sn.example.fr/7</a>.</div></div></section></div></body></html>',
    [
      'https://brgm.example.fr/ra2022.pdf | Le niveau de la nappe a baissé de 3,2 m entre 2003 et 2022.',
      'https://doi.org/10.5555/hy.4.1 | Deux études divergent sur la cause.',
      '| Deux études divergent sur la cause.',
      '1 https://data.example.fr/piezo?bss=07 | Deux études divergent sur la cause.',
      'https://forge.example/nappe | Le code est sur la forge.',
    ],
  ],
  [
    'liveblog',
    '<!doctype html><html lang="en"><head><title>Flood live: river peaks at 6.1 m | The Weir</title><meta property="og:site_name" content="The Weir"></head><body><header class="site-header"><a href="https://theweir.example/">The Weir</a></header><main><h1>Flood live: river peaks at 6.1 m</h1><div class="live-byline">By <a href="https://theweir.example/by/rosa-inch">Rosa Inch</a> and <a href="https://theweir.example/by/tom-ash">Tom Ash</a></div><ul class="key-events"><li><a href="#p3">River peaks</a></li></ul><article class="live-post" id="p3"><time>14:02</time><h2>River peaks</h2><p>The gauge at Low Bridge shows 6.1 m, <a href="https://gauges.example.org/low-bridge">according to the environment service</a>, the highest since 1947.</p><p><a href="https://theweir.example/live/flood#p3">Share this post</a></p></article><article class="live-post" id="p2"><time>13:40</time><h2>Trains stop</h2><blockquote class="social-embed"><p>No trains between Ashby and Weir until further notice.</p>— Northern Rail (@northernrail) <a href="https://social.example/northernrail/status/1">12 January 2024</a></blockquote><p>The operator has stopped all trains.</p></article><article class="live-post" id="p1"><time>12:15</time><p>Good afternoon. You can send us pictures <a href="https://theweir.example/callout/flood">here</a>.</p></article></main><footer><a href="https://theweir.example/terms">Terms</a></footer></body></html>',
    [
      'https://gauges.example.org/low-bridge | The gauge at Low Bridge shows 6.1 m, according to the environment service, the highest since 1947.',
      'https://social.example/northernrail/status/1 | — Northern Rail (@northernrail) 12 January 2024',
    ],
  ],
  [
    'law memo hand html',
    `<html lang="en"><head><title>Client alert: notice periods</title></head><body><div id="top"><img src="logo.gif"> <a href="https://oakandpryce.example/">Oak &amp; Pryce LLP</a> | <a href="https://oakandpryce.example/people">People</a> | <a href="https://oakandpryce.example/offices">Offices</a></div><h1>Client alert: notice periods</h1><p><b>By</b> <a href="https://oakandpryce.example/people/dunne">C. Dunne</a> &middot; 4 June 2022</p><p>A landlord must give 28 days' notice.<a href="#n1" name="t1"><sup>1</sup></a> In <i>Hale v Orde</i> the court refused to read the period down.<a href="#n2" name="t2"><sup>2</sup></a></p><p>To discuss this alert, contact <a href="mailto:dunne@oakandpryce.example">C. Dunne</a> or visit our <a href="https://oakandpryce.example/practice/property">property practice</a>.</p><hr><p><a name="n1"></a><sup>1</sup> Tenancies Act 2011, s 14, <a href="https://laws.example.org/2011/14">https://laws.example.org/2011/14</a>. <a href="#t1">Back</a></p><p><a name="n2"></a><sup>2</sup> [2019] EWX 44 at [31], <a href="https://cases.example.org/ewx/2019/44">https://cases.example.org/ewx/2019/44</a>. <a href="#t2">Back</a></p><p><small>This alert is for general information only. Attorney advertising. <a href="https://oakandpryce.example/legal">Legal notices</a></small></p></body></html>`,
    [
      `1 https://laws.example.org/2011/14 | A landlord must give 28 days' notice.`,
      '2 https://cases.example.org/ewx/2019/44 | In Hale v Orde the court refused to read the period down.',
    ],
  ],
  [
    'kept: press releases with own statements in notes',
    '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><h1>Wages withheld</h1><p>By <b>Staff</b></p><p>Workers at the quay were not paid for seven months, the union said.[1] The company denied it in <a href="https://co.example/statement">a statement</a>.</p><p>Read the full data <a href="https://data.example.org/wages.csv">here</a>.</p><p>[1] Union bulletin, <a href="https://union.example/b/3">https://union.example/b/3</a></p></body></html>',
    [
      '1 https://union.example/b/3 | Workers at the quay were not paid for seven months, the union said.',
      'https://co.example/statement | The company denied it in a statement.',
      'https://data.example.org/wages.csv | Read the full data here.',
    ],
  ],
  [
    'kept: support noun',
    '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><h1>Poll</h1><p>The poll had few surprises. Support for our currency fell to 31 %, <a href="https://poll.example/31">says the institute</a>. Help from our neighbours came late, <a href="https://n.example/late">the report notes</a>.</p><p>Registration <a href="https://stat.example/reg">fell by 3 percent</a> in May.</p><p>Contact with our archives was lost in 1944 (<a href="https://arch.example/1944">inventory</a>).</p></body></html>',
    [
      'https://poll.example/31 | Support for our currency fell to 31 %, says the institute.',
      'https://n.example/late | Help from our neighbours came late, the report notes.',
      'https://stat.example/reg | Registration fell by 3 percent in May.',
      'https://arch.example/1944 | Contact with our archives was lost in 1944 (inventory).',
    ],
  ],
  [
    'fi blog',
    '<!DOCTYPE html><html lang="fi"><head><title>Silta joka katosi – Jokiblogi</title></head><body><div id="ylapalkki"><a href="https://jokiblogi.example/">Jokiblogi</a> <a href="https://jokiblogi.example/tietoa">Tietoa</a></div><h1>Silta joka katosi</h1><p class="tiedot">Kirjoittanut <a href="https://jokiblogi.example/tekija/aino">Aino K.</a> 3.4.2022</p><p>Silta purettiin vuonna 1968 ilman päätöstä, <a href="https://arkisto.example.fi/1968/44">kertoo pöytäkirja</a>.</p><p>Kukaan ei muista miksi. Purkajan poika sanoi: ”Isä käski olla hiljaa.”<sup><a href="#v1" id="a1">1</a></sup></p><hr><p id="v1">1. Haastattelu 1.3.2022. <a href="#a1">↩</a></p><p>Pidätkö jutuista? <a href="https://tuki.example/jokiblogi">Tarjoa kahvit</a>.</p><p><a href="https://jokiblogi.example/edellinen">« Edellinen</a> <a href="https://jokiblogi.example/seuraava">Seuraava »</a></p><p>Avainsanat: <a href="https://jokiblogi.example/avainsana/sillat">sillat</a>, <a href="https://jokiblogi.example/avainsana/purku">purku</a></p></body></html>',
    [
      'https://arkisto.example.fi/1968/44 | Silta purettiin vuonna 1968 ilman päätöstä, kertoo pöytäkirja.',
      '1 | Purkajan poika sanoi: ”Isä käski olla hiljaa.”',
    ],
  ],
  [
    'tr news no classes',
    `<!DOCTYPE html><html lang="tr"><head><title>Kuyular kurudu</title></head><body><center><a href="https://ovahaber.example/">Ova Haber</a> | <a href="https://ovahaber.example/gundem">Gündem</a> | <a href="https://ovahaber.example/spor">Spor</a></center><h1>Kuyular kurudu</h1><p>Haber: Selin Ak | <a href="https://sosyal.example/selinak">@selinak</a></p><p>Ovada 214 kuyudan 180'i kurudu, <a href="https://dsi.example.tr/kuyu">DSİ verilerine göre</a>.</p><p>Muhtar, "su yok, umut da yok" dedi.</p><p>Fotoğraf: <a href="https://ajans.example/foto/9">Ajans</a></p><p>Uygulamamızı indirin: <a href="https://magaza.example/ova">Android</a>, <a href="https://magaza2.example/ova">iOS</a></p><p>Bizi <a href="https://sosyal.example/ova">sosyal medyada</a> takip edin.</p></body></html>`,
    [`https://dsi.example.tr/kuyu | Ovada 214 kuyudan 180'i kurudu, DSİ verilerine göre.`],
  ],
  [
    'ja ngo',
    '<!DOCTYPE html><html lang="ja"><head><title>森の声｜みどりの会</title></head><body><div class="head"><a href="https://midori.example/">みどりの会</a></div><h1>森の声</h1><p>伐採面積は2019年の120ヘクタールから300ヘクタールに増えた<a href="#n1" id="r1">※1</a>。林野局は「計画どおり」と説明する（<a href="https://rinya.example.jp/setsumei">説明資料</a>）。</p><p id="n1"><a href="#r1">※1</a> 県統計、<a href="https://toukei.example.jp/2020">https://toukei.example.jp/2020</a></p><p>この記事を<a href="https://sns.example/share?u=midori">シェアする</a></p><p>ご寄付は<a href="https://midori.example/kifu">こちら</a></p><p>前の記事：<a href="https://midori.example/41">川の声</a></p></body></html>',
    [
      '※1 https://toukei.example.jp/2020 | 伐採面積は2019年の120ヘクタールから300ヘクタールに増えた。',
      'https://rinya.example.jp/setsumei | 林野局は「計画どおり」と説明する（説明資料）。',
    ],
  ],
  [
    'drupal ro',
    '<!DOCTYPE html><html lang="ro"><head><title>Școala fără acoperiș | Cronica Văii</title></head><body><div class="region region-header"><a href="/">Cronica Văii</a></div><main role="main"><h1 class="page-title">Școala fără acoperiș</h1><div class="node__submitted">Scris de <span class="field--name-uid"><a href="/user/3">Ioana</a></span> la 4 mai 2023</div><div class="field--name-body"><p>Acoperișul s-a prăbușit la 12 februarie, arată <a href="https://isu.example.ro/raport/12">raportul ISU</a>. „Am anunțat de trei ori”, spune directoarea.</p><p>Primăria a cheltuit 1,2 milioane de lei pe gard <a href="https://seap.example.ro/contract/99">(contractul)</a>.</p></div><div class="field--name-field-tags"><div class="field__label">Etichete</div><a href="/etichete/scoli">școli</a></div><div class="field--name-field-attachments"><span class="file"><a href="https://cronica.example.ro/sites/default/files/raport.pdf">raport.pdf</a></span></div><div class="links inline"><a href="https://cronica.example.ro/user/login?destination=x">Autentificați-vă</a> pentru a comenta</div></main></body></html>',
    [
      'https://isu.example.ro/raport/12 | Acoperișul s-a prăbușit la 12 februarie, arată raportul ISU.',
      'https://seap.example.ro/contract/99 | Primăria a cheltuit 1,2 milioane de lei pe gard (contractul).',
    ],
  ],
  [
    'ghost sv',
    '<!DOCTYPE html><html lang="sv"><head><title>Bryggan – Sjöbladet</title></head><body><header class="gh-head"><a class="gh-head-logo" href="https://sjobladet.example">Sjöbladet</a></header><main><article><header class="article-header"><h1>Bryggan</h1><div class="article-byline"><a href="https://sjobladet.example/author/ek/">Ek</a></div></header><section class="gh-content"><p>Bryggan revs 2004, enligt <a href="https://lst.example.se/beslut/88">länsstyrelsens beslut</a>.</p><div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Gillar du det du läser? <a href="https://sjobladet.example/#/portal/signup">Bli medlem</a></div></div><div class="kg-card kg-button-card"><a href="https://sjobladet.example/stod/" class="kg-btn">Stöd oss</a></div><p>”Ingen frågade oss”, säger Ek.</p><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://tidning.example.se/bryggan-1971"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Bryggan som byggdes på en natt</div><div class="kg-bookmark-description">Reportage från 1971.</div><div class="kg-bookmark-metadata"><span>Tidningen</span></div></div></a></figure></section></article></main><footer class="gh-foot"><a href="https://ghost-like.example/">Powered by</a></footer></body></html>',
    [
      'https://lst.example.se/beslut/88 | Bryggan revs 2004, enligt länsstyrelsens beslut.',
      'https://tidning.example.se/bryggan-1971 | Bryggan som byggdes på en natt',
    ],
  ],
  [
    'podcast transcript',
    '<!DOCTYPE html><html lang="en"><head><title>Episode 12: Salt</title></head><body><div class="player"><a href="https://pods.example/12.mp3">Download episode</a> <a href="https://podapp.example/show/1">Listen on PodApp</a></div><h1>Episode 12: Salt</h1><p><b>Mara:</b> Salt was money, as <a href="https://books.example/salt">Kurl writes</a>.</p><p><b>Ned:</b> And the mine closed in 1971.<sup><a href="#sn1">1</a></sup></p><h2>Show notes</h2><ol><li id="sn1"><a href="https://mine.example/closure">Closure order</a></li></ol><p>Music by <a href="https://band.example">The Licks</a>. Get in touch: <a href="mailto:hi@salt.example">hi@salt.example</a></p><p>Rate us on <a href="https://podapp.example/show/1">PodApp</a>!</p></body></html>',
    [
      'https://books.example/salt | Mara: Salt was money, as Kurl writes.',
      '1 https://mine.example/closure | Ned: And the mine closed in 1971.',
    ],
  ],
  [
    'government page nb',
    '<!DOCTYPE html><html lang="no"><head><title>Brua stenges - Kommunen</title></head><body><div class="cookie-bar">Vi bruker <a href="https://kommunen.example.no/cookies">informasjonskapsler</a>.</div><header><a href="https://kommunen.example.no/">Kommunen</a></header><main><h1>Brua stenges</h1><p class="ingress">Brua over Skarelva stenges fra 3. mai.</p><p>Vegvesenet fant 14 sprekker, går det fram av <a href="https://vegvesen.example.no/rapport/88.pdf">rapporten (PDF, 2 MB)</a>.</p><h2>Fant du det du lette etter?</h2><p><a href="https://kommunen.example.no/ja">Ja</a> <a href="https://kommunen.example.no/nei">Nei</a></p><p>Sist oppdatert 2. mai 2023. Ansvarlig: <a href="https://kommunen.example.no/teknisk">Teknisk etat</a></p></main></body></html>',
    [
      'https://vegvesen.example.no/rapport/88.pdf | Vegvesenet fant 14 sprekker, går det fram av rapporten (PDF, 2 MB).',
    ],
  ],
  [
    'court letter plain paragraphs, see-also kept',
    '<!DOCTYPE html><html lang="en"><head><title>Letter</title></head><body><p>Dear Ms Orr,</p><p>The file shows two dates (<a href="https://court.example/f/9">file 9</a>). We ask you to correct the record.</p><p>See also: <a href="https://court.example/f/10">file 10</a>.</p><p>Yours sincerely,</p><p>P. Hale<br><a href="https://halelaw.example">halelaw.example</a><br>+44 20 5550 0199</p></body></html>',
    [
      'https://court.example/f/9 | The file shows two dates (file 9).',
      'https://court.example/f/10 | See also: file 10.',
    ],
  ],
  [
    'hi news',
    '<!DOCTYPE html><html lang="hi"><head><title>बाँध में दरार - नदी समाचार</title></head><body><div class="top"><a href="https://nadisamachar.example/">नदी समाचार</a></div><h1>बाँध में दरार</h1><p>बाँध से हर सेकंड तीन लीटर पानी रिस रहा है, <a href="https://bandh.example.in/1">रिपोर्ट कहती है</a>।</p><p>यह भी पढ़ें: <a href="https://nadisamachar.example/2">सूखा कुआँ</a></p><p>मंत्री ने कहा, "सब ठीक है।"<sup><a href="#t1">१</a></sup></p><p id="t1">१. प्रेस वार्ता, <a href="https://mantralay.example.in/pv">वीडियो</a></p><p>हमें <a href="https://soc.example/nadi">फेसबुक</a> पर फॉलो करें।</p></body></html>',
    [
      'https://bandh.example.in/1 | बाँध से हर सेकंड तीन लीटर पानी रिस रहा है, रिपोर्ट कहती है।',
      '१ https://mantralay.example.in/pv | मंत्री ने कहा, "सब ठीक है।"',
    ],
  ],
]

holdLookAlikes('html', cases)
