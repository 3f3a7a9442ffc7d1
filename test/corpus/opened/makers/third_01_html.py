from third_lib import *
def nlist(d, shape): return '\n'.join(shape(k, d.num[k], inl(d.notes[k], d)) for k in d.order)
def first(seen, k): seen[k] = seen.get(k, 0) + 1; return seen[k]

# 1 WordPress block editor's own footnotes
d = D('en-html-blockeditor', 'html', 'html', 'hand', ['WordPress core footnotes', 'a note marked twice', 'notes without an address', 'related posts and share links'], '''
# Night buses in Harrowmere: what the cuts cost

Harrowmere Council ended six of its nine night routes on 4 January.[^a] | In its press notice it called the change “a modest adjustment to evening demand”.[^b] | We asked drivers, nurses and bakers what it meant to them.

## Who used the routes

According to the county's own counts, some 41,000 journeys a month were made after midnight.[^c] | Two thirds of them began or ended within 400 m of Saint Osyth Hospital.[^c,d] | The hospital trust told us that it had not been consulted.[^e]

> “I walk fifty minutes along the A-road, and there is no pavement past the mill,” says Imke Raddle, a ward assistant.

## What it saves

The council puts the saving at £212,000 a year;[^f] its auditors put it at less than half of that. | The auditors' letter is on [the council's meetings page](https://democracy.harrowmere-council.org/meetings/2026/03/item-7.pdf). | A neighbouring county, Wexcombe, restored its routes after a similar experiment.[^g]

## How other towns decided

Wexcombe's reversal was not the only one. | Tollard ran a dial-a-ride van for eight months and then gave up.[^h] | The van carried “on average, one and a half passengers a night”.[^i] | In Brackley Fen the night routes are paid for by the port, the hospital and the sugar works together.[^j] | The agreement runs until 2029 and has been published with the sums left in.[^j,k]

- Tollard spent £61 a passenger.[^l]

- Brackley Fen spends £4.10.[^k]

- Harrowmere spent £5.85 before the cuts, on its own figures.[^m]

## What happens next

A petition with 6,112 names was handed in on 9 February.[^n] | The council must debate any petition above 5,000 names within two meetings.[^o] | It has not named a date; the clerk wrote that the matter was “in the diary, though not yet on a day”.[^p] | The bakers' union has asked for a judicial review,[^q] and the county's own solicitor has warned of one since November.[^r] | We will report from the hearing.
''', dict(h='Tollard Town Council, closing report on the Night Van, <https://www.tollard-council.org/reports/night-van_closing.pdf?lang=en&version=2>.', i='@@h@@ Ibid., p. 4.', j='Port of Brackley Fen, “Partnership agreement”, <https://portofbrackleyfen.com/partners/night-bus/agreement.html>.', k='Annual account 2025: <https://portofbrackleyfen.com/partners/night-bus/accounts/2025#total>', l='Our division of the totals in the closing report.', m='Cost sheet, <https://data.harrowmere-county.org/bus/costs.xlsx>, tab 3.', n='[The petition](https://petitions.harrowmere-council.org/p/418), closed.', o='Standing order 31, <https://democracy.harrowmere-council.org/standing-orders.pdf#page=22>.', p='Email to this paper, 16 February 2026.', q='Bakers and Allied Workers, statement of 11 February, <https://bakersandallied.org/news/2026/02/11/harrowmere/>; the pre-action letter is at <https://bakersandallied.org/files/letter-before-claim.pdf>.', r='Advice note, seen by us.', a='Harrowmere Council, “Service changes from January”, <https://www.harrowmere-council.org/transport/changes-2026?ref=home#night>.',
 b='Press notice PN/25/311, 12 December 2025.', c='Counts for October 2025, table 4: <https://data.harrowmere-county.org/bus/night-counts_2025-10.csv>',
 d='Hospital travel survey, [second wave](https://saintosyth-trust.org/travel-survey/wave-2/).', e='Telephone interview, 19 January 2026.',
 f='Budget paper C, p. 31 (<https://democracy.harrowmere-council.org/budget/2026/paper-c.pdf#page=31>); see also the equality assessment, <https://democracy.harrowmere-council.org/budget/2026/eqia.pdf>.',
 g='Wexcombe Gazette, 2 September 2024, <http://archive.wexcombegazette.com/2024/09/02/buses-back>.'))
seen = {}
def m(k, n):
    i = first(seen, k); u = 'f3%s9d1c-7e20-4b1f-9a44-%s' % (n, '0c2be81a77%02d' % int(n))
    return '<sup data-fn="%s" class="fn"><a href="#%s" id="%s-link%s">%s</a></sup>' % (u, u, u, '' if i == 1 else '-%d' % i, n)
b = body(d, m, pcls=' class="wp-block-paragraph"')
u = lambda n: 'f3%s9d1c-7e20-4b1f-9a44-0c2be81a77%02d' % (n, int(n))
notes = nlist(d, lambda k, n, t: '<li id="%s">%s %s</li>' % (u(n), t, ' '.join('<a href="#%s-link%s" aria-label="Jump to footnote reference %d">↩︎</a>' % (u(n), '' if i == 0 else '-%d' % (i + 1), i + 1) for i in range(seen[k]))))
d.write(page('en', 'Night buses in Harrowmere – The Mere Post', '''<header><a href="https://merepost.net/">The Mere Post</a><nav><ul><li><a href="https://merepost.net/news/">News</a></li><li><a href="https://merepost.net/about/">About</a></li></ul></nav></header>
<main><article class="post"><div class="entry-content">
%s
<ol class="wp-block-footnotes">%s</ol>
</div>
<div class="sharedaddy"><ul><li><a class="share-facebook" href="https://www.facebook.com/sharer.php?u=https%%3A%%2F%%2Fmerepost.net%%2Fnight">Share</a></li></ul></div>
</article><aside class="related-posts"><h3>Related</h3><a href="https://merepost.net/2025/11/ferry/">The ferry that never came</a></aside></main>
<footer><p>© 2026 Mere Post Co-operative. Proudly powered by <a href="https://wordpress.org/">WordPress</a></p></footer>''' % (b, notes)))

# 2 SPIP
d = D('fr-html-spip', 'html', 'html', 'hand', ['SPIP notes', 'ibid. and a note that names another', 'several addresses in a note', 'no-break spaces'], '''
# Les jardins partagés de Valbrune menacés

Le conseil municipal de Valbrune a voté, le 9 mars, la vente de quatre parcelles cultivées depuis 1987.[^a] | Selon l’association Terres communes, « aucune solution de relogement n’a été proposée ».[^b] | Le maire assure le contraire.[^c]

## Un rapport ignoré

Dès 2023, un rapport de l’Agence régionale des sols recommandait de conserver ces parcelles.[^d] | Il précisait que leur valeur écologique était « exceptionnelle en milieu urbain »[^e] et que leur drainage protégeait le quartier bas. | Deux études plus récentes vont dans le même sens.[^f]

## La suite

Un recours a été déposé devant le tribunal administratif ; l’audience est attendue en juin.[^g] | La pétition, elle, a réuni 3 200 signatures.[^h]
''', dict(a='Délibération n° 2026-41, <https://www.valbrune.fr/deliberations/2026-41.pdf>.', b='Communiqué du 10 mars 2026, <https://terres-communes-valbrune.org/spip.php?article118>.',
 c='Entretien accordé à *La Dépêche du Val*, 12 mars 2026.', d='Agence régionale des sols, *Sols vivants*, 2023, p. 44, en ligne : <https://ars-sols.fr/IMG/pdf/sols_vivants-2.pdf>', e='@@d@@ Ibid., p. 47.',
 f='Voir M. Orvain, [« Drainer la ville »](https://revue-sols-villes.fr/articles/orvain_2024), 2024, et le mémoire de L. Thiébart, <https://memoires.univ-valbrune.fr/2025/thiebart?format=pdf>.', g='Requête enregistrée sous le n° 2600412.', h='@@b@@ Communiqué cité (note {n:b}).'))
m = lambda k, n: "<span class=\"spip_note_ref\">&nbsp;[<a href='#nb%s' class='spip_note' rel='appendix' title='%s' id='nh%s'>%s</a>]</span>" % (n, ha(plain(d.notes[k]))[:60].replace("'", '&#8217;'), n, n)
sl = lambda u, t: '<a href="%s" class="spip_%s" rel="external">%s</a>' % (ha(u), 'url' if t.startswith('http') else 'out', h(t))
b = body(d, m, link=sl, ital='i', shift=1).replace(' »', '&nbsp;»').replace('« ', '«&nbsp;')
notes = '\n'.join('<div id="nb%s"><p><span class="spip_note_ref">[<a href="#nh%s" class="spip_note" title="Notes 1" rev="appendix">%s</a>]&nbsp;</span>%s</p></div>' % (d.num[k], d.num[k], d.num[k], inl(d.notes[k], d, link=sl, ital='i')) for k in d.order)
d.write(page('fr', 'Les jardins partagés de Valbrune menacés - Le Sillon', '''<div class="arbo"><a href="https://lesillon.info">Accueil</a> &gt; <a href="spip.php?rubrique4">Communes</a> &gt; <strong>Valbrune</strong></div>
<div class="contenu-principal"><div class="texte surlignable">%s</div>
<div class="notes"><h2>Notes</h2>%s</div></div>
<div class="navigation"><h2>Dans la même rubrique</h2><ul><li><a href="spip.php?article77">Le marché couvert rouvre</a></li></ul></div>
<div class="pied"><a href="https://www.spip.net">SPIP</a> | <a href="spip.php?page=plan">Plan du site</a></div>''' % (b, notes), '<meta name="generator" content="SPIP 4.2">\n'))

# 3 MediaWiki, Polish
d = D('pl-html-wiki', 'html', 'html', 'hand', ['MediaWiki references', 'a reference used three times', 'an archive link beside the original', 'edit links'], '''
Zamek w Brzezinicy – ruiny zamku rycerskiego z XIV wieku położone nad rzeką Strzyżną.[^a] | Po raz pierwszy wzmiankowany w 1371 roku jako „castrum Bresnicz”.[^b]

## Historia

Zamek wzniósł prawdopodobnie ród Toporowskich.[^a,c] | Według kroniki klasztornej w 1455 roku spłonęła wieża północna. | Odbudowę ukończono dopiero po trzydziestu latach.[^d] | W XVII wieku warownię opuszczono.[^a]

## Ochrona

- W 1968 roku ruiny wpisano do rejestru zabytków.[^e]

- W 2019 roku zabezpieczono mury wieży kosztem 1,2 mln zł.[^f]
''', dict(a='J. Korbal: [Zamki nad Strzyżną](http://zamki-strzyzna.pl/korbal/brzezinica.html). [dostęp 2024-05-02].', b='*Kodeks dyplomatyczny ziemi strzyżyńskiej*, t. II, s. 118.',
 c='A. Wilczańska, [Toporowscy i ich siedziby](https://bazhum-strzyzna.edu.pl/roczniki/1998/04_wilczanska.pdf) ([archiwum](https://web-pamiec.org/20180312/https://bazhum-strzyzna.edu.pl/roczniki/1998/04_wilczanska.pdf)), „Roczniki Strzyżyńskie”, 4, 1998.',
 d='Wilczańska 1998, s. 61.', e='[Rejestr zabytków – powiat strzyżyński](https://rejestr-zabytkow.gov-strzyzna.pl/lista?powiat=03&typ=zamek). stan na 31 marca 2023.', f='[Mury wieży uratowane](https://kurierbrzezinicki.pl/2019/11/mury-wiezy,uratowane.html), Kurier Brzezinicki, 8 listopada 2019.'), kind='reference')
seen = {}
m = lambda k, n: '<sup id="cite_ref-%s_%d-%d" class="reference"><a href="#cite_note-%s-%s"><span class="cite-bracket">[</span>%s<span class="cite-bracket">]</span></a></sup>' % (k, int(n), first(seen, k) - 1, k, n, n)
b = body(d, m, link=lambda u, t: '<a rel="nofollow" class="external text" href="%s">%s</a>' % (ha(u), h(t)), ital='i').replace('</h2>', '<span class="mw-editsection">[<a href="/w/index.php?title=Zamek&amp;action=edit">edytuj</a>]</span></h2>').replace('rzeką Strzyżną', 'rzeką <a href="/wiki/Strzyżna" title="Strzyżna">Strzyżną</a>')
al = 'abc'
notes = '\n'.join('<li id="cite_note-%s-%s"><span class="mw-cite-backlink">%s</span> <span class="reference-text">%s</span></li>' % (k, d.num[k], '↑ ' + ' '.join('<a href="#cite_ref-%s_%s-%d">%s</a>' % (k, d.num[k], i, '<sup>%s</sup>' % al[i]) for i in range(seen[k])) if seen[k] > 1 else '<a href="#cite_ref-%s_%s-0">↑</a>' % (k, d.num[k]), inl(d.notes[k], d, link=lambda u, t: '<a rel="nofollow" class="external text" href="%s">%s</a>' % (ha(u), h(t)), ital='i')) for k in d.order)
d.write(page('pl', 'Zamek w Brzezinicy – Strzyżnopedia', '''<h1 id="firstHeading">Zamek w Brzezinicy</h1><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">%s
<h2>Przypisy</h2><div class="mw-references-wrap"><ol class="references">%s</ol></div></div></div>
<div id="catlinks"><a href="/wiki/Kategoria:Zamki">Kategoria: Zamki</a></div><div id="footer"><ul><li>Tę stronę ostatnio edytowano 3 maj 2024. Licencja <a href="https://creativecommons.org/licenses/by-sa/4.0/deed.pl">CC BY-SA</a></li></ul></div>''' % (b, notes)))

# 4 Substack, Dutch
d = D('nl-html-nieuwsbrief', 'html', 'html', 'hand', ['Substack footnotes', 'subscribe buttons', 'links on words beside notes'], '''
# De stille sluiting van het buurthuis

Vorige week ging de deur van buurthuis De Spil in Oosterveen voorgoed dicht.[^a] | Er was geen persbericht, geen raadsdebat en geen afscheid.

De gemeente spreekt van “een herschikking van het aanbod”.[^b] | Wie [het raadsvoorstel](https://raad.oosterveen.nl/voorstellen/2026-017) leest, ziet iets anders: het gebouw staat al sinds november te koop.[^c]

### Wat er overblijft

Van de elf buurthuizen uit 2010 zijn er nog drie open.[^d] | Onderzoekers van de Hogeschool Veluwezoom rekenden uit dat ieder gesloten huis tot 140 extra huisartsbezoeken per jaar leidt.[^e] | Dat cijfer is omstreden.[^f]

Ik sprak met Gerda Hulsebos, die er dertig jaar koffie schonk: “Ze hebben de sleutel gewoon vervangen.”[^g]
''', dict(a='De Oosterveense Bode had het als enige: <https://oosterveensebode.nl/artikel/de-spil-dicht-~-10293>', b='E-mail van de woordvoerder, 14 februari.', c='[Kadastrale aanbieding](https://vastgoed-te-koop.nl/oosterveen/spilstraat-2?id=88120&status=actief), bekeken op 20 februari.',
 d='Eigen telling op basis van de jaarverslagen 2010–2025.', e='Van Tellingen & Bos (2024), <https://doi.org/10.53277/hvz.2024.118>. Een samenvatting staat op <https://www.hsveluwezoom.nl/onderzoek/buurthuis-en-huisarts>.', f='Zie de reactie van Prins: <https://huisartsenblad.nl/discussie/prins-over-van-tellingen/#comment-12>', g='Gesprek op 21 februari.'))
m = lambda k, n: '<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-%s" href="#footnote-%s" target="_self">%s</a>' % (n, n, n)
b = body(d, m); notes = '\n'.join('<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-%s" href="#footnote-anchor-%s" class="footnote-number" contenteditable="false" target="_self">%s</a><div class="footnote-content"><p>%s</p></div></div>' % (d.num[k], d.num[k], d.num[k], inl(d.notes[k], d)) for k in d.order)
d.write(page('nl', 'De stille sluiting van het buurthuis', '''<div class="main-menu"><a href="https://kleinewegen.nl/archive">Archief</a> <a href="https://kleinewegen.nl/about">Over</a></div>
<article class="newsletter-post post"><div class="available-content"><div dir="auto" class="body markup">%s
<p class="button-wrapper"><a class="button primary" href="https://kleinewegen.nl/subscribe?utm_source=post"><span>Abonneer je nu</span></a></p>
%s</div></div></article><div class="footer">© 2026 Kleine Wegen ∙ <a href="https://kleinewegen.nl/privacy">Privacy</a></div>''' % (b, notes)))

# 5 Drupal footnotes, Portuguese
d = D('pt-html-drupal', 'html', 'html', 'hand', ['Drupal footnotes module', 'a note that names another', 'an address without a scheme'], '''
# Nota pública sobre a barragem do Rio Jacuípe do Norte

A Rede Águas Vivas manifesta preocupação com a licença concedida à barragem do Jacuípe do Norte.[^a] | O estudo de impacto afirma que “não há comunidades na área alagada”,[^b] o que contradiz o censo de 2022.[^c]

## O que pedimos

- A suspensão imediata das obras, como recomenda o Ministério Público.[^d]

- A publicação integral dos anexos do estudo.[^e]

- Uma audiência pública em cada município atingido.

Segundo o mesmo estudo, o reservatório perderia um quinto da água por evaporação.[^f] | A empresa não respondeu às nossas cartas.[^g]
''', dict(a='Licença Prévia n.º 88/2026, disponível em: <https://licencas.sema-jacuipe.gov.br/consulta/lp-88-2026>. Acesso em: 3 mar. 2026.', b='Consórcio Jacuípe, *Estudo de impacto ambiental*, v. 3, p. 212, <https://consorciojacuipe.com.br/eia/volume_03.pdf>.',
 c='Instituto de Contagens, Censo 2022, setores 14 a 19: <www.institutodecontagens.org.br/censo2022/setores>', d='Recomendação n.º 5, de 20 de fevereiro de 2026.', e='Ver a lista em <https://redeaguasvivas.org.br/node/412#anexos>; o pedido de acesso está em <https://acessoinformacao.jacuipe.gov.br/pedidos/20260119-0032>.', f='@@b@@ Estudo cit. (nota {n:b}), p. 230.', g='Cartas de 12 de janeiro e de 2 de fevereiro de 2026.'))
m = lambda k, n: '<a class="see-footnote" id="footnoteref%s_q8%s" title="%s" href="#footnote%s_q8%s">%s</a>' % (n, k, ha(plain(d.notes[k])), n, k, n)
b = body(d, m); notes = '\n'.join('<li class="footnote" id="footnote%s_q8%s"><a class="footnote-label" href="#footnoteref%s_q8%s">%s.</a> %s</li>' % (d.num[k], k, d.num[k], k, d.num[k], inl(d.notes[k], d)) for k in d.order)
d.write(page('pt', 'Nota pública | Rede Águas Vivas', '''<nav class="menu--main"><ul><li><a href="/noticias">Notícias</a></li><li><a href="/doe">Doe</a></li></ul></nav>
<div class="node__content"><div class="field--name-body">%s<ul class="footnotes">%s</ul></div>
<div class="social-media-sharing"><a href="https://api.whatsapp.com/send?text=https://redeaguasvivas.org.br/nota-jacuipe">WhatsApp</a></div></div>
<footer><p>Rede Águas Vivas, Rua das Palmeiras 40, <a href="mailto:rede@redeaguasvivas.org.br">rede@redeaguasvivas.org.br</a></p></footer>''' % (b, notes)))

# 6 Asciidoctor docs
d = D('en-html-asciidoc', 'html', 'html', 'hand', ['Asciidoctor footnotes', 'addresses in code', 'section numbers'], '''
# Operating the Quillstore cluster

Quillstore replicates each segment three times, after the scheme that Arnost and Vail described.[^a] | The default timeout of 40 s goes back to measurements on slow disks.[^b]

## 1. Before you upgrade

Read the [release notes](https://quillstore.io/releases/7.2/) first. | Nodes older than 6.4 cannot join a cluster that speaks the new handshake.[^c]

!code

## 2. Known limits

- Segments larger than 8 GiB are refused; there is an open issue about that.[^d]

- On kernels before 5.10 the checksum is computed twice.[^e]

The term “quorum write” is used here in the sense of the protocol paper, not of the draft standard.[^a,f]
''', dict(a='I. Arnost and P. Vail, “Writing thrice”, *Journal of Stores*, 2019. <https://dx.doi.org/10.66120/jos.2019.33.4>', b='See <https://bench.quillstore.io/2021/slow-disks.html> and the raw data at <https://bench.quillstore.io/2021/raw/>.', c='Upgrade guide for 6.x, chapter 3.', d='<https://tracker.quillstore.io/browse/QS-1187?focusedId=4#comment-4>', e='Kernel log of the change: <https://git.kernelmirror.dev/linux/commit/?id=9ab31f0&h=v5.10>.', f='Draft 04, §2.1, expired.'))
seen = {}
def m(k, n): return '<sup class="footnote%s">[<a %sclass="footnote" href="#_footnotedef_%s" title="View footnote.">%s</a>]</sup>' % (('', 'id="_footnoteref_%s" ' % n, n, n) if first(seen, k) == 1 else ('ref', '', n, n))
raw = {'code': '<div class="listingblock"><div class="title">Listing 1. Checking a node</div><div class="content"><pre class="highlight"><code class="language-sh">curl -s https://node1.internal.quillstore.io:7443/health\n# see https://quillstore.io/health for the fields</code></pre></div></div>'}
b = body(d, m, raw=raw); notes = nlist(d, lambda k, n, t: '<div class="footnote" id="_footnotedef_%s">\n<a href="#_footnoteref_%s">%s</a>. %s\n</div>' % (n, n, n, t))
d.write(page('en', 'Operating the Quillstore cluster', '<div id="header"><div id="toc" class="toc"><div id="toctitle">Table of Contents</div><ul><li><a href="#_before">1. Before you upgrade</a></li></ul></div></div>\n<div id="content">%s</div>\n<div id="footnotes"><hr>%s</div>\n<div id="footer"><div id="footer-text">Version 7.2<br>Last updated 2026-02-11</div></div>' % (b, notes)))

# 7 Word saved as filtered web page, Ukrainian
d = D('uk-html-word', 'html', 'html', 'hand', ['Word web page', 'Там само', 'notes in brackets'], '''
# Правова позиція щодо закриття архіву

Рішенням від 11 квітня 2025 року Вишнівська міська рада обмежила доступ до міського архіву.[^a] | У пояснювальній записці сказано, що документи «потребують опрацювання».[^b] | Жодного строку такого опрацювання не встановлено.

Стаття 15 Положення про архіви дозволяє обмеження не довше ніж на рік.[^c] | Такого самого висновку дійшов адміністративний суд у справі Мельничука.[^d] | Суд зазначив, що «невизначений строк дорівнює забороні».[^e]

Подібні випадки описала громадська організація «Відкрита полиця».[^f] | Станом на сьогодні відповіді на запит немає.[^g]
''', dict(a='Рішення № 214, <https://vyshnivska-rada.gov.ua/rishennia/2025/214>.', b='Пояснювальна записка, с. 2.', c='Положення про місцеві архіви, <https://zakony-arkhiv.com.ua/polozhennia/p15?lang=uk>, ст. 15.', d='Постанова у справі № 320/118/23, <https://sudovi-rishennia.org.ua/Review/1183320>.', e='@@d@@ Там само, п. 27.', f='Відкрита полиця, «Зачинені архіви», 2024: <https://vidkryta-polytsia.org/zvity/zachyneni-arkhivy.pdf>; карта випадків: <https://vidkryta-polytsia.org/mapa/>.', g='Запит від 3 травня 2025 року.'))
m = lambda k, n: '<a href="#_ftn%s" name="_ftnref%s" title=""><span class=MsoFootnoteReference><span\nclass=MsoFootnoteReference><span lang=UK style=\'font-size:12.0pt\'>[%s]</span></span></span></a>' % (n, n, n)
b = body(d, m, pcls=" class=MsoNormal style='text-align:justify'"); notes = nlist(d, lambda k, n, t: "<div id=ftn%s>\n<p class=MsoFootnoteText><a href=\"#_ftnref%s\" name=\"_ftn%s\" title=\"\"><span class=MsoFootnoteReference>[%s]</span></a><span lang=UK> %s</span></p>\n</div>" % (n, n, n, n, t))
d.write('<html>\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n<meta name=Generator content="Microsoft Word 15 (filtered)">\n<style>\n<!--\n p.MsoNormal {margin:0cm;}\n-->\n</style>\n</head>\n<body lang=UK link="#0563C1">\n<div class=WordSection1>\n%s\n</div>\n<div><br clear=all>\n<hr align=left size=1 width="33%%">\n%s\n</div>\n</body>\n</html>\n' % (b, notes))

# 8 newsroom, links only, Spanish
d = D('es-html-redaccion', 'html', 'html', 'hand', ['links on running text only', 'share, tags and related links', 'newsletter box'], '''
# La lonja de Puerto Salmerón vende pescado sin etiqueta

Tres de cada diez cajas revisadas en la lonja de Puerto Salmerón carecían de etiqueta, según [un informe de la inspección autonómica](https://inspeccion-pesquera.gob-litoral.es/informes/2026/lonjas_T1.pdf) al que ha tenido acceso esta redacción. | La cofradía lo niega en [un comunicado](https://cofradia-salmeron.org/comunicado-12-marzo/) y habla de “errores de impresora”.

El caso no es nuevo. | En 2023 [el tribunal provincial](https://sentencias.audiencia-litoral.es/ver.php?n=455&a=2023) multó a dos mayoristas, y [la asociación de consumidores Red Clara](https://www.redclara.info/campanas/pescado) había avisado ya en 2021.

## Qué dice la norma

El reglamento exige nombre de la especie, zona y arte de pesca. | “Sin esos tres datos no hay venta legal”, resume la bióloga Nerea Otxandi, autora de [un manual sobre trazabilidad](https://editorial-marea.es/libros/trazabilidad?ed=2) y de [varios artículos](https://investigacion.univ-litoral.es/otxandi/publicaciones#art).

- Precio medio de la merluza en marzo: 9,40 euros ([datos de la lonja](https://datos.lonja-salmeron.es/merluza/2026-03.json)).
''', {})
b = body(d, None, link=lambda u, t: '<a href="%s" target="_blank" rel="noopener" data-link-track-dtm="">%s</a>' % (ha(u), h(t)), pcls=' class="article-text"')
d.write(page('es', 'La lonja de Puerto Salmerón vende pescado sin etiqueta', '''<header><a href="/" class="logo">Diario del Litoral</a><nav><a href="/economia/">Economía</a><a href="/sucesos/">Sucesos</a></nav></header>
<main><article>%s</article>
<ul class="tags"><li><a href="/tag/pesca/">Pesca</a></li></ul>
<div class="share"><a href="https://twitter.com/intent/tweet?url=https://diariodellitoral.es/lonja">Compartir</a></div>
<section class="related"><h3>Te puede interesar</h3><ul><li><a href="https://diariodellitoral.es/2026/02/el-faro/">El faro vuelve a girar</a></li></ul></section></main>
<footer><a href="/aviso-legal">Aviso legal</a> · <a href="https://diariodellitoral.es/rss">RSS</a></footer>''' % b))

# 9 hand-made bracket notes of an association, German
d = D('de-html-verband', 'html', 'html', 'hand', ['hand-made notes in a paragraph each', 'ebd.', 'two notes at one place', 'impressum and counters'], '''
# Stellungnahme zum Entwurf des Moorschutzgesetzes

Der Verband Grüne Marsch begrüßt den Entwurf im Grundsatz.[^a] | Die vorgesehenen Fristen sind jedoch zu lang.[^b,c]

## Zu § 4

Nach § 4 Abs. 2 sollen Flächen „bis spätestens 2045“ vernässt werden. | Das Landesamt hält 2035 für machbar.[^d] | Es verweist auf Versuche im Brookmoor.[^e] | Für die Betriebe fallen dabei Kosten von rund 4 100 Euro je Hektar an.[^f]

## Zu § 7

Die Entschädigung nach § 7 bleibt hinter dem zurück, was die Nachbarländer zahlen.[^g] | Wir fordern eine „Moorprämie, die ihren Namen verdient“.[^h]
''', dict(a='Referentenentwurf vom 2. Februar 2026, <https://www.umwelt-nordmarsch.de/entwuerfe/moorschg-e.pdf>', b='Vgl. bereits unsere Stellungnahme von 2022, <https://gruene-marsch.de/stellungnahmen/2022-06-moor>.', c='Ebenso Hansen/Twete, Moorrecht, 2. Aufl. 2024, Rn. 88.', d='Landesamt für Böden, Bericht 17/2025, S. 12, abrufbar unter <https://landesamt-boeden.de/berichte/17-2025.html#kap3>.', e='@@d@@ Ebd., S. 15.', f='Eigene Berechnung nach Daten der Agrarstatistik (<https://agrarstatistik-nord.de/tabellen/41141-01?auswahl=Moor%20und%20Marsch>) und des Pachtspiegels (<https://pachtspiegel.de/2025>).', g='Übersicht bei Twete, [Moorprämien im Vergleich](https://zeitschrift-moor.de/heft/2025/3/twete.html).', h='Beschluss der Mitgliederversammlung vom 8. November 2025.'), kind='endnote')
m = lambda k, n: '<sup><a name="zurueck%s" href="#anm%s">%s)</a></sup>' % (n, n, n)
b = body(d, m); notes = '<h2>Anmerkungen</h2>\n' + nlist(d, lambda k, n, t: '<p class="anm"><a name="anm%s" href="#zurueck%s">%s)</a> %s</p>' % (n, n, n, t))
d.write(page('de', 'Grüne Marsch e. V. – Stellungnahme', '<div id="kopf"><a href="index.html">Start</a> | <a href="themen.html">Themen</a> | <a href="impressum.html">Impressum</a></div>\n<div id="inhalt">%s\n%s</div>\n<!-- Zähler: http://zaehler.webdienst-nord.de/c.php?id=22 -->\n<div id="fuss">Verband Grüne Marsch e. V., Deichweg 3, www.gruene-marsch.de · <a href="javascript:print()">Drucken</a></div>' % (b, notes)))
