"""HTML as content systems and plug-ins write it: WordPress, Substack, Drupal, MediaWiki, Quarto, Asciidoctor."""
from new_lib import *

# ---- fr, WordPress with a plug-in that keeps each note beside its marker
d = Doc('fr-html-wordpress', 'html', 'html', 'wordpress', ['the note stands in the sentence itself, hidden until clicked', 'no list of notes at the end', 'share buttons with absolute addresses', 'related posts', 'Ibid.', 'no-break spaces inside guillemets', 'abbreviations'], '''
# À Vaurenne, l’eau coule un jour sur trois

Depuis le 4 avril, la commune de Vaurenne (Basse-Lande) distribue l’eau un jour sur trois[^a]. | « On remplit tout ce qui a un fond », raconte Mme Odile Prunet, retraitée[^b]. | La mairie parle, elle, d’une « gestion raisonnée de la ressource »[^c].

!share

## Une nappe oubliée

Le forage n° 2, creusé en 1974, n’a jamais été raccordé[^d]. | Pourquoi ? | Le rapport de la chambre régionale, [publié en 2019](https://comptes-basse-lande.example.fr/rapports/2019/vaurenne-eau.pdf), l’attribue à « un défaut de signature »[^c,e]. | Le préfet de l’époque, M. Cazeneuille, n’a pas répondu à nos questions.

- Les compteurs ont été changés en 2021, pour 312 000 €[^f].

- Les fuites, elles, atteignent encore 41,5 % du volume[^g] !

> L’eau n’a pas d’opinion, mais elle a un maire[^h].
'''.replace('« ', '«\u00a0').replace(' »', '\u00a0»').replace(' ?', '\u00a0?').replace(' !', '\u00a0!'), {
 'a': 'Arrêté municipal n° 2026-17, <https://www.vaurenne.example.fr/arretes/2026-17>.', 'b': 'Entretien, 9 avril 2026.', 'c': 'Compte rendu du conseil du 2 avril, p. 4 : <https://www.vaurenne.example.fr/conseil/cr_2026-04-02.pdf#page=4>.',
 'd': 'Fiche BSS 0123X0045/F, consultable sur <https://sous-sol.example.fr/fiche/0123X0045%2FF> ; plan : <https://sous-sol.example.fr/plan?x=412,5&y=6,8>.', 'e': '@@c@@ Ibid. (note {n:c}), p. 7.', 'f': 'Marché public 21-088, <https://achats-publics.example.fr/avis/21-088,lot(2)>.', 'g': 'Estimation de l’autrice d’après les relevés mensuels.', 'h': 'Formule attribuée à l’ancien fontainier ; voir notre [portrait de 2012](https://lalande-libre.example.com/2012/06/le-fontainier/).'})
s = Seen()
def mark(keys):
    def one(k, n):
        if s(k) > 1: return '<sup class="modern-footnotes-footnote" data-mfn="%s" data-mfn-reset><a href="javascript:void(0)" role="button" aria-pressed="false">%s</a></sup>' % (n, n)
        return '<sup class="modern-footnotes-footnote " data-mfn="%s" data-mfn-post-scope="000412"><a href="javascript:void(0)" title="" role="button" aria-pressed="false" aria-describedby="mfn-content-000412-%s">%s</a></sup><span id="mfn-content-000412-%s" role="tooltip" class="modern-footnotes-footnote__note" tabindex="0" data-mfn="%s">%s</span>' % (n, n, n, n, n, html(d.notes[k], None, int(n) % 2 == 0))
    return each(d, keys, one)
share = '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Partager&nbsp;:</h3><ul><li><a rel="nofollow noopener" class="share-facebook sd-button" href="https://reseau.example.com/sharer.php?u=https%3A%2F%2Flalande-libre.example.com%2F2026%2F04%2Feau%2F" title="Partager">Facebook</a></li><li><a class="share-email sd-button" href="mailto:?subject=eau&amp;body=https%3A%2F%2Flalande-libre.example.com%2F">E-mail</a></li></ul></div>'
b = html_body(d, mark, {'share': share}, p='<p class="wp-block-paragraph">%s</p>')
d.write(page('fr-FR', 'À Vaurenne, l’eau coule un jour sur trois – La Lande libre', '<div id="page" class="site"><header id="masthead"><nav class="main-navigation"><ul class="menu"><li><a href="https://lalande-libre.example.com/">Accueil</a></li><li><a href="https://lalande-libre.example.com/dons/">Dons</a></li></ul></nav></header>\n<main id="primary"><article id="post-412" class="post-412 post type-post hentry"><div class="entry-content">\n' + b + '\n<div id="jp-relatedposts" class="jp-relatedposts"><h3>Sur le même thème</h3><p><a href="https://lalande-libre.example.com/2025/11/le-barrage/">Le barrage</a></p></div>\n</div><footer class="entry-footer"><span class="cat-links"><a href="https://lalande-libre.example.com/category/eau/" rel="category tag">Eau</a></span></footer></article></main></div>', '<link rel="canonical" href="https://lalande-libre.example.com/2026/04/eau/">\n<meta property="og:image" content="https://lalande-libre.example.com/img/eau.jpg">\n'))

# ---- en, Substack
d = Doc('en-html-substack', 'html', 'html', 'substack', ['newsletter with footnote anchors', 'subscribe, share and comment widgets', 'links on words', 'image with caption and a link round it', 'note with two paragraphs', 'straight and curly apostrophes', 'question within quotation marks', 'an address without scheme', 'note without web source'], '''
# The ferry that charges by the secret

Last Tuesday I took the 6:40 from Wend Harbour, and for the first time nobody asked me where I was going.[^a] | That is news. | For eleven years the Wend ferry has asked every passenger for “purpose, destination and company kept,”[^b] and for eleven years the answers went into a [public spreadsheet](https://data.wendharbour.example.com/ferry/manifest-2015-2026.csv).[^c,d]

!img

I wrote to the operator. | “Is it legal to print my sister’s name?” I asked, and a Mr. Tolland replied within the hour: “It was legal when we started.”[^e] | He is wrong, or at least Prof. Imre Castellane thinks so; her [reading of the 1988 Act](https://law.castellane.example.edu/blog/2026/ferry-data?utm_source=wend) runs to 9,000 words.

!sub

## What the harbour board says

The board’s minutes from May (all 3.5 pages of them) never mention passengers.[^f] | They do mention, twice, a vendor called Quillmark Ltd.[^g,f] | Quillmark’s site says it sells “journey intelligence.”[^h] | Isn’t that a timetable?

1) The spreadsheet was taken down on 2 June.[^i]

2) A copy, made by a reader, went up on 3 June.[^j]
''', {'a': 'The 7:15 still asks. I checked.', 'b': 'Conditions of Carriage, v. 4, cl. 12, <https://wendferry.example.com/conditions-of-carriage/v4.html#cl-12>', 'c': 'The column headed “company” begins in row 4,112.', 'd': 'For the older years see <https://data.wendharbour.example.com/ferry/readme.txt>, and the correction at <https://data.wendharbour.example.com/ferry/errata_(2).txt>.', 'e': 'E-mail of 19 May 2026, quoted with permission.', 'f': 'Wend Harbour Board, minutes, 6 May 2026: <https://board.wendharbour.example.com/minutes/2026-05-06>', 'g': 'See <www.quillmark.example.com/about>.', 'h': 'Same page, seen 20 May; since reworded. Old wording: <https://oldweb.example.org/web/20260520/http://www.quillmark.example.com/about>', 'i': 'Announced at <https://notices.wendharbour.example.com/?p=88>.', 'j': 'I won’t link to it; you know why.'})
s = Seen()
mark = lambda keys: each(d, keys, lambda k, n: '<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-%s%s" href="#footnote-%s" target="_self" rel="" class="footnote-anchor">%s</a>' % (n, '' if s(k) == 1 else '-again', n, n))
a = '<a href="%s" rel="">%s</a>'
notes = ''.join('<div data-component-name="FootnoteToDOM" class="footnote"><a id="footnote-%s" href="#footnote-anchor-%s" contenteditable="false" target="_self" rel="" class="footnote-number">%s</a><div class="footnote-content"><p>%s</p></div></div>' % (d.num[k], d.num[k], d.num[k], html(d.notes[k], mark, True, a).replace(', and the correction', ',</p><p>and the correction')) for k in d.order)
raw = {'img': '<div class="captioned-image-container"><figure><a class="image-link image2 is-viewable-img" target="_blank" href="https://cdn-img.example.net/image/fetch/f_auto,q_auto:good/ferry_1456x971.jpeg"><picture><img src="https://cdn-img.example.net/image/fetch/w_1456/ferry.jpeg" alt=""></picture></a></figure></div>',
 'sub': '<div class="subscription-widget-wrap"><div class="preamble"><p class="cta-caption">Tidewrack is free. Tell a friend.</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="Type your email…"></form></div><p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="https://tidewrack.example.com/p/the-ferry?utm_source=substack&amp;utm_medium=email&amp;utm_content=share&amp;action=share"><span>Share</span></a></p>'}
d.write(page('en', 'The ferry that charges by the secret', '<div class="single-post"><article class="newsletter-post post"><div class="available-content"><div dir="auto" class="body markup">' + html_body(d, mark, raw, a=a) + notes + '</div></div></article></div>\n<div class="post-footer"><a href="https://tidewrack.example.com/p/the-ferry/comments">12 Comments</a><a href="https://tidewrack.example.com/p/the-bridge">← Previous</a></div>\n<script>window._preloads = JSON.parse("{\\"base_url\\":\\"https://tidewrack.example.com\\"}")</script>'))

# ---- de, Drupal's footnotes
d = Doc('de-html-drupal', 'html', 'html', 'drupal', ['labels with a full stop', 'title attributes that repeat the note', 'repeated marker with letters as back-links', 'Ebd. and a. a. O.', 'breadcrumb and file attachments', 'abbreviations: z. B., Abs., Nr., Dr.', 'inner quotation marks', 'percent-encoded and umlaut addresses', 'mailto and telephone'], '''
# Stellungnahme: Das Pfandsystem für Leihregenschirme

Der Verband der Schirmverleiher begrüßt den Entwurf vom 3. März 2026.[^a] | Er hält jedoch § 5 Abs. 2 für „nicht wetterfest“.[^b] | In Hohenlauf z. B. wurden im Vorjahr 1.204 Schirme nicht zurückgegeben,[^c,d] d. h. fast jeder dritte.

Dr. Ilse Murnau vom Institut für Niederschlag schreibt dazu: „Wer ‚nur kurz‘ leiht, leiht für immer.“[^e] | Das Ministerium bestreitet die Zahlen nicht.[^c] | Ob ein Pfand von 2,50 Euro genügt?[^f]

## Forderungen

- Das Pfand ist auf 10 Euro anzuheben.[^g]

- Nr. 4 der Anlage ist zu streichen; Näheres regelt die [Verordnung von 1998](https://recht.hohenlauf.example.de/vo/schirme-1998#anlage-4).

- Ausnahmen gelten bei Hagel.[^h]

Die Stellungnahme wurde am 30. April einstimmig beschlossen.
''', {'a': 'Referentenentwurf, <https://ministerium.example.de/entw%C3%BCrfe/schirmpfand.pdf>.', 'b': 'So bereits unser Schreiben vom 8. Januar 2025.', 'c': 'Statistik der Stadt Hohenlauf, Tabelle 7, <https://statistik.hohenlauf.example.de/tabellen/7/schirme?jahr=2025&art=verlust>.', 'd': '@@c@@ Ebd., Fn. 2 der Tabelle.', 'e': 'I. Murnau: Leihen und Lassen, in: Zeitschrift für Gelegenheiten 9 (2021), S. 44–51, hier S. 50, <https://doi.org/10.71233/zfg.2021.9.44>.', 'f': 'Vgl. die Umfrage unter <https://schirmverleiher.example.de/umfrage/größe-des-pfands/>; Rohdaten: <https://daten.example.de/schirm/roh.zip>.', 'g': 'Beschluss der Mitgliederversammlung, TOP 3.', 'h': '@@e@@ Murnau, a. a. O., S. 51.'})
s = Seen()
strip = lambda k: ha(plain(d.notes[k]))
mark = lambda keys: each(d, keys, lambda k, n: '<a class="see-footnote" id="footnoteref%s_q4%d" title="%s" href="#footnote%s_q4">%s</a>' % (n, s(k), strip(k), n, n))
body = html_body(d, mark)
def back(k, n): return '<a class="footnote-label" href="#footnoteref%s_q41">%s.</a>' % (n, n) if s.n[k] == 1 else '<span class="footnote-label">%s.</span> ' % n + ' '.join('<a class="footnote-multi" href="#footnoteref%s_q4%d">%s.</a>' % (n, i + 1, 'abc'[i]) for i in range(s.n[k]))
notes = '<ul class="footnotes">' + '\n'.join('<li class="footnote" id="footnote%s_q4">%s %s</li>' % (d.num[k], back(k, d.num[k]), html(d.notes[k], mark)) for k in d.order) + '</ul>'
d.write(page('de', 'Stellungnahme | Verband der Schirmverleiher', '<nav class="breadcrumb" role="navigation"><ol><li><a href="/">Startseite</a></li><li><a href="/positionen">Positionen</a></li></ol></nav>\n<article class="node node--type-page"><div class="field field--name-body">' + body + notes + '</div>\n<div class="field field--name-field-anhang"><h3>Anhang</h3><span class="file file--application-pdf"><a href="https://schirmverleiher.example.de/sites/default/files/2026-04/stellungnahme.pdf" type="application/pdf; length=88112">stellungnahme.pdf</a></span></div></article>\n<footer><p>Verband der Schirmverleiher e. V., Tel. <a href="tel:+4900123">0 01 23</a>, <a href="mailto:post@schirmverleiher.example.de">post@schirmverleiher.example.de</a></p></footer>'))

# ---- es, MediaWiki with two groups and named notes
d = Doc('es-html-mediawiki', 'html', 'html', 'mediawiki', ['two groups of notes with labels of their own', 'named notes with several back-links', 'citation templates with COinS spans', 'edit links', 'infobox with an outside link of navigation', 'authority control', 'external links section', 'relative wiki links', 'archive beside original', 'Ibíd.'], '''
La *Torre de los Relojes Mudos* es un edificio civil de Alborada del Valle, construido entre 1894 y 1901.[^a,b] | Mide 38,4 m y carece de reloj.[^N1] | El concejo la declaró «bien de interés local» en 1977.[^c]

## Historia

El arquitecto, D. Evaristo Loma, proyectó cuatro esferas «para que nadie pudiera negar la hora»,[^b] pero el presupuesto no alcanzó.[^d,N2] | Según la cronista Remedios Abad, «¿quién quiere saber la hora en un pueblo donde no pasa el tren?».[^e] | El tren llegó en 1923.[^a]

## Restauración

En 2008 se sustituyeron 112 sillares.[^f] | La obra costó 1,3 millones de euros, según unas fuentes,[^f] o 2,1 según otras.[^g] | El informe pericial nunca se publicó.[^h]
''', {'a': '{{<span class="citation libro">||}}Abad, Remedios (1981). *Crónica de Alborada*. Imprenta Municipal. pp. 55-61. ISBN 978-84-00-00000-3.{{</span>||}}', 'b': '{{<span class="citation web">||}}«[La torre sin hora](https://patrimonio.alborada.example.es/ficha/torre_(1901))». *Patrimonio de Alborada*. Archivado desde [el original](https://archivo-web.example.org/web/2014/https://patrimonio.alborada.example.es/ficha/torre_(1901)) el 3 de mayo de 2014.{{</span>||}}', 'c': '*Boletín de la Provincia*, núm. 88, 14 de abril de 1977.', 'd': 'Loma, Evaristo (1896). «[Memoria y presupuesto](http://biblioteca-virtual.example.es/item?id=0000118842&lang=es)». f. 12r.', 'e': '@@d@@ Ibíd., f. 14v.', 'f': '«[La torre estrena piedra](https://www.eldiariodealborada.example.es/2008/11/02/sociedad/1225580402_850215.html)». *El Diario de Alborada*. 2 de noviembre de 2008.', 'g': 'Véase [el acta del pleno](https://alborada.example.es/plenos/2009/acta-3.pdf) y [su anexo II](https://alborada.example.es/plenos/2009/acta-3-anexo-ii.pdf).', 'h': 'Comunicación personal del alcalde.', 'N1': 'Sin contar la veleta.', 'N2': 'El coste se publicó en la [Gaceta de Obras](https://gaceta-obras.example.es/1896/37) de aquel año.'}, kind='reference', labels={'N1': 'n. 1', 'N2': 'n. 2'})
s = Seen()
mark = lambda keys: each(d, keys, lambda k, n: '<sup id="cite_ref-%s_%d" class="reference%s"><a href="#cite_note-%s"><span class="corchete-llamada">[</span>%s<span class="corchete-llamada">]</span></a></sup>' % (k, s(k), ' separada' if k[0] == 'N' else '', k, n.replace(' ', '&#160;')))
b = html_body(d, mark, top=1, a='<a rel="nofollow" class="external text" href="%s">%s</a>')
b = re.sub(r'<h2>(.*?)</h2>', lambda m: '<div class="mw-heading mw-heading2"><h2 id="%s">%s</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/w/index.php?title=Torre&amp;action=edit&amp;section=1" title="Editar"><span>editar</span></a><span class="mw-editsection-bracket">]</span></span></div>' % (m[1], m[1]), b).replace('Alborada del Valle', '<a href="/wiki/Alborada_del_Valle" title="Alborada del Valle">Alborada del Valle</a>', 1)
a = '<a rel="nofollow" class="external text" href="%s">%s</a>'
def item(k):
    n = s.n[k]; back = '<span class="mw-cite-backlink">%s</span> ' % ('<a href="#cite_ref-%s_1">↑</a>' % k if n == 1 else '↑ ' + ' '.join('<sup><a href="#cite_ref-%s_%d">%s</a></sup>' % (k, i + 1, 'abc'[i]) for i in range(n)))
    return '<li id="cite_note-%s">%s<span class="reference-text">%s</span></li>' % (k, back, html(d.notes[k], mark, True, a) + ('<span title="ctx_ver=Z39.88-2004&amp;rft_id=https%3A%2F%2Fpatrimonio.alborada.example.es%2Fficha&amp;rfr_id=info%3Asid%2Fes.wiki.example.org" class="Z3988"></span>' if k == 'b' else ''))
lists = '<div class="mw-heading mw-heading2"><h2 id="Notas">Notas</h2></div><div class="mw-references-wrap"><ol class="references" style="list-style-type: none">%s</ol></div><div class="mw-heading mw-heading2"><h2 id="Referencias">Referencias</h2></div><div class="listaref"><ol class="references">%s</ol></div>' % ('\n'.join(item(k).replace('<span class="reference-text">', '<span class="reference-text">', 1) for k in d.order if k[0] == 'N'), '\n'.join(item(k) for k in d.order if k[0] != 'N'))
infobox = '<table class="infobox"><tbody><tr><th colspan="2">Torre de los Relojes Mudos</th></tr><tr><th>Altura</th><td>38,4 m</td></tr></tbody></table>'
end = '<div class="navbox" role="navigation"><a class="mw-selflink selflink">Torre</a> · <a href="/wiki/Puente_Ciego">Puente Ciego</a></div><div id="catlinks" class="catlinks"><a href="/wiki/Categor%C3%ADa:Torres">Torres</a></div>'
d.write(page('es', 'Torre de los Relojes Mudos - Wikipueblo', '<h1 id="firstHeading" class="firstHeading">Torre de los Relojes Mudos</h1><div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="es" dir="ltr">' + infobox + b + lists + end + '</div><div class="printfooter">Obtenido de «<a dir="ltr" href="https://es.wikipueblo.example.org/w/index.php?title=Torre&amp;oldid=1204">https://es.wikipueblo.example.org/w/index.php?title=Torre&amp;oldid=1204</a>»</div></div>'))

# ---- pt, Quarto with notes in the margin
d = Doc('pt-html-quarto', 'html', 'html', 'quarto', ['notes in the margin, right after their paragraph', 'code cell with comments and addresses', 'cross-references Figura 1 and Tabela 2', 'figure caption', 'appendix with licence and citation of the page itself', 'version numbers and array indices', 'decimal commas'], '''
# Quantas garças cabem num arrozal

Entre 2019 e 2025 contámos garças em 14 arrozais do Baixo Sorrio.[^a] | A versão 2.1.0 dos dados corrige um erro de 3,7 % na versão 2.0.4.[^b] | Como mostra a Figura 1, o máximo ocorre em Setembro.

!code

Chamamos “arrozal cheio” àquele em que a densidade ultrapassa 12 aves por hectare,[^c] seguindo Teles e Vaz.[^d] | O vector `contagem[3]` guarda o ano de 2021, que foi seco. | Haverá outro?[^b]

## Limitações

As contagens nocturnas são, nas palavras do guarda Dr. Simão Peralta, “mais fé do que número”.[^e] | Os dados estão em <https://dados.sorrio.example.pt/garcas/v2.1.0/> e a licença permite o uso livre. | Nada disto vale para as cegonhas.[^f]
''', {'a': 'Protocolo completo: <https://protocolos.sorrio.example.pt/garcas/2019-2025.html>.', 'b': 'Ver o registo de alterações, <https://dados.sorrio.example.pt/garcas/NEWS.md>, entrada de 4 de Maio.', 'c': 'O limiar é arbitrário.', 'd': 'Teles, R. e Vaz, M. (2004), *Aves de Água Pouca*, Lisboa, p. 19; também em <https://repositorio.example.pt/handle/10400.99/3318?locale=pt> e <https://hdl.handle.net/10400.99/3318>.', 'e': 'Caderno de campo n.º 8.', 'f': 'Para essas, <https://cegonhas.example.org/index.php/censo,2024>.'})
d.blocks = [(k, [[('x', '<code>contagem[3]</code>', 'contagem[3]') if g == ('x', '', '') else g for g in sg] for sg in s] if k == 'p' else s) for k, s in d.blocks]
for k, s in d.blocks:
    if k == 'p':
        for sg in s:
            for i, g in enumerate(sg):
                if g[0] == 't' and '`' in g[1]: p, c, q = g[1].split('`'); sg[i:i+1] = [('t', p), ('x', '<code>%s</code>' % c, c), ('t', q)]; break
shown = set(); pend = []
def mark(keys):
    o = ''
    for k in keys:
        n = d.num[k]
        o += '<a href="#fn%s" class="footnote-ref" id="fnref%s" role="doc-noteref"><sup>%s</sup></a>' % (n, n, n) if k not in shown else '<a href="#fn%s" class="footnote-ref" role="doc-noteref"><sup>%s</sup></a>' % (n, n)
        if k not in shown: shown.add(k); pend.append(k)
    return o
code = '<div class="cell" data-execution_count="1"><div class="sourceCode cell-code" id="cb1"><pre class="sourceCode r code-with-copy"><code class="sourceCode r"><span id="cb1-1"><a href="#cb1-1" aria-hidden="true" tabindex="-1"></a>d <span class="ot">&lt;-</span> <span class="fu">read.csv</span>(<span class="st">"https://dados.sorrio.example.pt/garcas/v2.1.0/contagem.csv"</span>)</span>\n<span id="cb1-2"><span class="co"># ver nota [1] e https://exemplo.sorrio.example.pt/</span></span></code></pre></div><div class="cell-output"><figure class="figure"><img src="garcas_files/fig-1.png" class="img-fluid"><figcaption>Figura&nbsp;1: Garças por mês</figcaption></figure></div></div>'
o = []
for k, s in d.blocks:
    if k == 'raw': o.append(code); continue
    t = ' '.join(html(x, mark, True) for x in s)
    if k == 'h1': o.append('<header id="title-block-header" class="quarto-title-block default"><h1 class="title">%s</h1></header>' % t); continue
    if k == 'h2': o.append('<section id="limitacoes" class="level2 page-columns page-full"><h2 class="anchored" data-anchor-id="limitacoes">%s</h2>' % t); continue
    o.append('<div class="page-columns page-full"><p>%s</p>' % t + ('<div class="no-row-height column-margin column-container">' + ''.join('<div id="fn%s"><p><sup>%s</sup>&nbsp;%s</p></div>' % (d.num[x], d.num[x], html(d.notes[x], None)) for x in pend) + '</div>' if pend else '') + '</div>'); pend.clear()
d.write(page('pt', 'Quantas garças cabem num arrozal', '<nav id="TOC" role="doc-toc" class="toc-active"><h2 id="toc-title">Nesta página</h2><ul><li><a href="#limitacoes" class="nav-link">Limitações</a></li></ul></nav><main class="content page-columns page-full" id="quarto-document-content">' + '\n'.join(o) + '</section></main>', '<meta name="generator" content="quarto-1.5.57">\n<script>const tippyHover = "https://cdn.example.net/tippy.js";</script>\n'))

# ---- nl, Asciidoctor: footnotes and a bibliography with names as labels
d = Doc('nl-html-asciidoctor', 'html', 'html', 'asciidoctor', ['labels that are words', 'bracketed footnote figures', 'numbered call-outs in code', 'admonition block', 'table', 'statute in square brackets that is no note', 'apostrophe-like closing marks', 'externalised footnote used twice', 'a source nobody cites'], '''
# Handleiding voor de sluiswachter

Deze handleiding geldt voor sluis 3.2 en later. | De vorige versie was, aldus de inspectie, ‘een gedicht’.[^a] | Lees eerst het dijkboek [^Rdijk], daarna pas het weerbericht.

## Openen

1) Controleer het peil bij paal 7.[^b]

2) Draai het wiel tegen de klok in, maximaal 4,5 slagen.[^c]

3) Wacht.

!code

Dhr. A. van Loo vraagt: ‘En als het wiel niet draait?’ [^Rloo] | Dan belt u de wacht.[^b,d] | Artikel 9 [oud] van het reglement blijft hier buiten beschouwing.

T: Sluis ; Jaar ; Bron
T: Oosterschut ; 1911 ; kaart van Brand [^Rbrand]
T: Zwaluwsas ; 1934 ; onbekend

## Sluiten

Sluiten gaat vanzelf, zie <https://waterlijn.example.nl/sluizen/zelf-sluitend.html>. | Het reglement noemt dat ‘nalatigheid’.[^e] | Van Loo schreef er een heel [hoofdstuk](https://vanloo.example.nl/boek/h/4?druk=2) over [^Rloo,Rdijk].
''', {'a': 'Inspectierapport 2023/11, <https://inspectie-water.example.nl/rapport/2023/11/#bladzijde=8>', 'b': 'Telefoonnummers staan op <https://waterlijn.example.nl/wacht>.', 'c': 'Gemeten in mei; in de winter minder.', 'd': 'Of schrijf; zie bijlage B.', 'e': 'Reglement Sluizen, art. 12, te vinden via <https://wetten.example.nl/BWBR0099887/2024-01-01#Hoofdstuk2_Artikel12>.', 'Rdijk': 'Waterschap De Lange Dijk. *Dijkboek*. 2e druk, 1998.', 'Rloo': 'A. van Loo. *Wielen en wachten*. <https://vanloo.example.nl/boek>. Bezocht op 4 mei 2026.', 'Rbrand': 'J. Brand. Kaartenblad 17. Zie <https://kaarten.example.nl/blad/17_(noord).tif> en de legenda, <https://kaarten.example.nl/legenda>.', 'Rzee': 'M. Zeevaart. *Zout*. <https://zeevaart.example.nl/zout.epub>.'}, kinds={'R*': 'reference'}, labels={'Rdijk': 'dijkboek', 'Rloo': 'vanloo', 'Rbrand': 'Brand-17', 'Rzee': 'zout'}, unref=['Rzee'])
s = Seen()
def mark(keys):
    if keys[0][0] == 'R': return each(d, keys, lambda k, n: '<a href="#%s">[%s]</a>' % (n, n), ', ')
    return each(d, keys, lambda k, n: '<sup class="footnote">[<a id="_footnoteref_%s" class="footnote" href="#_footnotedef_%s" title="View footnote.">%s</a>]</sup>' % (n, n, n) if s(k) == 1 else '<sup class="footnoteref">[<a class="footnote" href="#_footnotedef_%s" title="View footnote.">%s</a>]</sup>' % (n, n))
code = '<div class="listingblock"><div class="content"><pre class="highlight"><code class="language-bash" data-lang="bash">sluis open --peil 4 <b class="conum">(1)</b>\ncurl https://api.waterlijn.example.nl/v2/peil[7] <b class="conum">(2)</b></code></pre></div></div>\n<div class="colist arabic"><ol><li><p>Nooit met kracht.</p></li><li><p>Alleen met sleutel.</p></li></ol></div>\n<div class="admonitionblock note"><table><tr><td class="icon"><div class="title">Note</div></td><td class="content">Draag handschoenen.</td></tr></table></div>'
b = html_body(d, mark, {'code': code}, p='<div class="paragraph">\n<p>%s</p>\n</div>', li='<li>\n<p>%s</p>\n</li>', ol='<ol class="arabic">')
bib = '<div class="sect1"><h2 id="_bronnen">Bronnen</h2><div class="sectionbody"><div class="ulist bibliography"><ul class="bibliography">' + '\n'.join('<li>\n<p><a id="%s"></a>[%s] %s</p>\n</li>' % (d.num[k], d.num[k], html(d.notes[k], mark)) for k in sorted(x for x in d.order if x[0] == 'R')) + '</ul></div></div></div>'
fn = '<div id="footnotes">\n<hr>\n' + '\n'.join('<div class="footnote" id="_footnotedef_%s">\n<a href="#_footnoteref_%s">%s</a>. %s\n</div>' % (d.num[k], d.num[k], d.num[k], html(d.notes[k], mark)) for k in d.order if k[0] != 'R') + '</div>'
d.write(page('nl', 'Handleiding voor de sluiswachter', '<div id="header"><div class="details"><span id="revnumber">version 3.2.1,</span> <span id="revdate">2026-02-14</span></div></div><div id="content">' + b + bib + '</div>' + fn + '<div id="footer"><div id="footer-text">Version 3.2.1<br>Last updated 2026-02-14 09:12:55 +0100</div></div>', '<meta name="generator" content="Asciidoctor 2.0.20">\n'))
