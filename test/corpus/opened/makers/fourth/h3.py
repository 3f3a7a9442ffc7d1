from model import *
from fodt import *
# 9 ---------------------------------------------------------------- sidenotes, Portuguese
d=Doc('pt-html-margem','pt','html','html','hand (sidenotes)',['notes stand inside the sentence, in the margin','note without URL','quotation running on after a note','numbers of decrees and articles','idem','inline link in the same paragraph'],'''
Em maio de 2026, a Câmara de Vale Fundo pagou 38 mil euros por um parecer{1} que cabe em nove páginas.
O parecer conclui que a barragem «não oferece perigo»,{2} mas recomenda que ninguém durma a menos de 400 m dela.
O Decreto n.º 11/2009, no seu art. 6.º, n.º 3, obriga a repetir a inspeção de cinco em cinco anos.{3}

# O que não está no parecer

Faltam as medições de 2021, que a própria Câmara tinha [[publicado no portal de dados|https://dados.valefundo.example/dataset/barragem/resource/2021?format=ods]] e que registavam um desvio de 14 mm.
O Eng.º Saldanha, autor do parecer, disse-nos que «as medições são como os vizinhos: “há sempre uma que se queixa”».{4}
Ninguém na Câmara quis comentar.{5}

* Inspeção de 2014: 3 fissuras.{6}

* Inspeção de 2019: não se fez.''','''
1:: Contrato n.º 77/2026, [[https://contratos-publicos.example/detalhe/?idContrato=771204&lang=pt]].
2:: Idem, anexo II. =>1
3:: Diário de Vale Fundo, I Série, de 3 de março de 2009.
4:: Conversa telefónica, 8 de junho de 2026.
5:: As perguntas estão em [[https://perguntas.margem.example/2026/06/vale-fundo.txt]], as respostas não existem.
6:: [[Relatório de inspeção|http://arquivo.barragens.example/VF/2014/rel_(final)_v2.pdf]], p. 3.''',q='«»')
def mk(g): return f'<label for="sn-{g}" class="sidenote-number-ref"><sup>{g}</sup></label><input type="checkbox" id="sn-{g}" class="margin-toggle"><span class="sidenote" id="note-{g}" role="note"><sup class="sidenote-number">{g}</sup> {note(d,g)}</span>'
T='''<!DOCTYPE html>
<html lang="pt-PT"><head><meta charset="utf-8"><title>Nove páginas | Margem</title><link rel="stylesheet" href="/css/tufte.css"></head>
<body><header class="site"><a href="https://margem.example/">Margem</a><nav><a href="/arquivo">Arquivo</a> · <a href="/sobre">Sobre</a> · <a href="https://margem.example/feed.xml">Feed</a></nav></header>
<article><h1>Nove páginas</h1><p class="subtitle">11 de junho de 2026 · n.º 23</p>
<section>
@@BODY@@
</section>
<p class="endmark">❦</p></article>
<section class="more"><h2>Ler mais</h2><ul><li><a href="https://margem.example/22-ponte/">N.º 22: A ponte de quem?</a></li><li><a href="https://margem.example/21/">N.º 21: Água mole</a></li></ul></section>
<footer><p><a href="https://loja.margem.example/">Assine</a> — <a href="https://social.example/@margem" rel="me">Siga-nos</a> — ISSN 0000-1111</p></footer></body></html>
'''
d.save(fill(T,BODY=htmlbody(d,mk)))

# 10 --------------------------------------------------------------- LibreOffice HTML, Russian
d=Doc('ru-html-spravka','ru','html','html','libreoffice',['exported from an office program','там же','initials and abbreviations','table cells','note with two sources','superscript units'],'''
# Справка о состоянии дамбы у пос. Верхняя Речка

За 2025 г. в администрацию поступило 73 жалобы на подтопление.{1}
По словам главы района И. П. Сомова, дамба «простоит ещё сто лет, если её “не трогать”»,{2} однако в акте от 12.09.2025 указано иное.{3}
Площадь трещин составила 4,6 м<sup>2</sup> (п. 2.3 акта).

| Участок | Длина, м | Состояние

| А-1 | 140{4} | удовлетворительное

| А-2 | 95 | аварийное{5}

Ремонт был оплачен дважды, в 2022 и 2024 гг.{6}
Подрядчик, ООО «Гидроветер», на запрос не ответил; его сайт (<<почта|mailto:info@gidroveter.example>>) не работает.
Кто подписал акты?
Подпись принадлежит, т. е. должна принадлежать, инженеру технадзора.{7}''','''
1:: Журнал обращений: [[https://rechka-adm.example/obrashcheniya/zhurnal.php?god=2025&tip=podtoplenie]].
2:: Выступление на сходе 3 октября 2025 г., аудиозапись.
3:: Акт обследования № 14, [[https://akty.nadzor-dambа.example/2025/14.pdf]] (дата обращения: 11.01.2026).
4:: Там же, л. 3. =>3
5:: Фотографии: [[http://foto.rechka-zhiteli.example/albom/(a-2)/]]; видео: [[https://video.rechka-zhiteli.example/v?id=Xk_2-9]].
6:: Портал закупок, [[https://zakupki.portal.example/epz/contract/card?reestrNumber=22025&tab=payments]].
7:: См. прим. 3. =>3''',q='«»')
for n in list(d.notes): d.notes[n]=(d.notes[n][0].replace('dambа','damba'),d.notes[n][1])
src=ROOT+'/ru.fodt'; open(src,'w').write(fodt(d,'ru'))
data=soffice(src,'html:HTML (StarWriter)',None).decode('utf-8')
d.save(data)

# 11 --------------------------------------------------------------- DPUB-ARIA book, chapters begin again, Italian
class R(Doc):
    def label(s,n): return n.split('#')[0]
d=R('it-html-quaderno','it','html','xhtml' if 0 else 'html','hand (EPUB-shaped, DPUB-ARIA)',['labels begin again in each chapter','asides after the paragraph','Ibidem and "cit., nota"','page-break numbers','same URL in two notes','elision apostrophes'],'''
@ <section epub:type="chapter" role="doc-chapter" id="c1"><h2>1. L’archivio</h2>

L’archivio di Montefosco conserva 1.312 registri parrocchiali, dei quali 40 soltanto sono stati digitalizzati.{1#a}
Il parroco, don P., li definì nel 1951 «un tesoro, o forse un “peso”, per la parrocchia».{2#a}
<span role="doc-pagebreak" id="p12" aria-label="12"></span>L’incendio del 6 gennaio 1968 ne distrusse circa il 3%.{3#a}

@ @@ASIDES_a@@ </section><section epub:type="chapter" role="doc-chapter" id="c2"><h2>2. La vendita</h2>

Nel 1974 la Curia vendette all’ing. Borsari «ogni carta anteriore al 1700»,{1#b} per la somma di lire 2.000.000.
La vendita violava l’art. 38, comma 2, della legge allora vigente.{2#b}
Cfr. cap. 1, § 2.

* Registri restituiti nel 1990: 12.{3#b}

* Registri ancora a Borsari: <span class="sconosciuto">ignoto</span>.

Secondo [[la banca dati dei beni dispersi|https://dispersi.benifosco.example/ricerca?luogo=Montefosco&secolo=XVII]], altri 7 registri sono comparsi all’asta.{4#b}

@ @@ASIDES_b@@ </section>''','''
1#a:: Inventario on line: [[https://archivio.montefosco.example/inventario/reg.xml;v=3]].
2#a:: Lettera del 4 marzo 1951, ivi conservata.
3#a:: Si veda [[https://giornale-montefosco.example/1968/01/07/l'incendio]], e la relazione dei vigili, inedita.
1#b:: Rogito del 2 maggio 1974, [[https://archivio.montefosco.example/rogiti/1974/77]], c. 2r.
2#b:: Ibidem, c. 3v. =>1
3#b:: Elenco in [[https://archivio.montefosco.example/inventario/reg.xml;v=3]] (consultato il 9.9.2026).
4#b:: Rogito cit., nota 1. =>1''',q='«»')
def mk(g): n,c=g.split('#'); return f'<a epub:type="noteref" role="doc-noteref" href="#n{c}{n}" id="r{c}{n}"><sup>{n}</sup></a>'
def aside(c): return ''.join(f'<aside epub:type="footnote" role="doc-footnote" id="n{c}{n.split("#")[0]}"><p><a href="#r{c}{n.split("#")[0]}" role="doc-backlink">{n.split("#")[0]}.</a> {note(d,n)}</p></aside>\n' for n in d.notes if n.endswith('#'+c))
body=fill(htmlbody(d,mk),ASIDES_a=aside('a'),ASIDES_b=aside('b'))
T='''<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="it" xml:lang="it"><head><title>Carte vendute</title><link rel="stylesheet" type="text/css" href="../css/libro.css"/></head>
<body><nav role="doc-toc" epub:type="toc"><h2>Indice</h2><ol><li><a href="#c1">1. L’archivio</a></li><li><a href="#c2">2. La vendita</a></li></ol></nav>
<main><h1>Carte vendute. Quaderno n. 5</h1>
@@BODY@@
</main>
<section role="doc-colophon"><p>Quaderni di Montefosco, 2026. Stampato in proprio. ISBN 978-0-00-000000-2. <a href="https://quaderni-montefosco.example/">quaderni-montefosco.example</a></p></section></body></html>
'''
d.save(fill(T,BODY=body))

# 12 --------------------------------------------------------------- tooltips, Dutch
d=Doc('nl-html-dorpsraad','nl','html','html','hand (footnote plug-in with tooltips)',['text of each note repeated in a tooltip','marker in the middle of a sentence','ibid. and "zie noot"','agenda numbers and amounts','accordion and cookie wall'],'''
De dorpsraad van Oosterlo heeft op 9 februari 2026 bezwaar gemaakt tegen de sluiting van het zwembad.{1}
Het college noemt het bad niet rendabel, maar de eigen begroting{2} gaat uit van een overschot van € 12.400,-.
Wethouder mr. drs. H. van Loo sprak in de raad van “een kwestie van jaren, niet van ‘morgen’”.{3}

# Wat kost het bad?

Volgens [[de jaarrekening|https://financien.oosterlo.example/jaarrekening/2025#tabel-4.2]] kostte het bad € 318.000 (excl. btw), d.w.z. 27 euro per inwoner.
Bijlage 3 noemt een ander bedrag.{4}
Het verschil is nooit verklaard: “dat zoeken we uit”, zei de griffier,{5} en daar bleef het bij.

* Punt 6: het onderhoud is sinds 2019 uitgesteld.{6}

* Punt 7: vervalt.

De rechtbank behandelt de zaak op 4 november a.s. om 13.30 uur.{7}''','''
1:: Bezwaarschrift, [[https://dorpsraad-oosterlo.example/stukken/2026/bezwaar_zwembad.pdf]].
2:: Begroting 2026, p. 41: [[https://financien.oosterlo.example/begroting/2026/?blz=41&zoom=fit]].
3:: Raadsvergadering van 12 februari 2026, eigen aantekeningen.
4:: Bijlage 3 bij raadsvoorstel 26-019, [[www.oosterlo.example/raad/26-019/bijlage3]].
5:: Ibid., p. 2. =>4
6:: Zie noot 2. =>2
7:: Rolnummer AWB 26/771; zie ook [[https://rechtspraak-agenda.example/AWB%2026/771]].''',q='“”')
def mk(g):
    tip=html.escape(re.sub('<[^>]+>','',note(d,g)))
    return f'<span id="easy-footnote-{g}-5512" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-{g}-5512" title="{tip}"><sup>{g}</sup></a></span>'
nt='<div class="easy-footnote-title"><h4>Voetnoten</h4></div><ol class="easy-footnotes-wrapper">'+''.join(f'<li class="easy-footnote-single"><span id="easy-footnote-bottom-{n}-5512" class="easy-footnote-margin-adjust"></span>{note(d,n)}<a class="easy-footnote-to-top" href="#easy-footnote-{n}-5512"></a></li>' for n in d.notes)+'</ol>'
T='''<!DOCTYPE html>
<html lang="nl-NL"><head><meta charset="UTF-8"><title>Bezwaar tegen sluiting zwembad | Dorpsraad Oosterlo</title></head>
<body class="wp-singular post">
<div id="cmplz-cookiebanner"><p>Wij plaatsen cookies. Lees ons <a href="https://dorpsraad-oosterlo.example/cookiebeleid-eu/">cookiebeleid</a>.</p></div>
<header><a href="https://dorpsraad-oosterlo.example/"><img src="/logo.png" alt="Dorpsraad Oosterlo"></a><nav><ul><li><a href="https://dorpsraad-oosterlo.example/nieuws/">Nieuws</a></li><li><a href="https://dorpsraad-oosterlo.example/agenda/">Agenda</a></li><li><a href="https://ledenadmin.example/oosterlo">Lid worden</a></li></ul></nav></header>
<main><article><h1>Bezwaar tegen sluiting zwembad</h1><p class="meta">Geplaatst op 13-02-2026 | Leestijd: 3 min.</p>
<div class="entry-content">@@BODY@@
@@NOTES@@</div>
<div class="delen">Deel dit bericht: <a href="https://deel.example/fb?u=https://dorpsraad-oosterlo.example/bezwaar">Facebook</a> <a href="https://deel.example/wa?text=https://dorpsraad-oosterlo.example/bezwaar">WhatsApp</a> <a href="javascript:window.print()">Afdrukken</a></div></article>
<aside><h3>Meest gelezen</h3><ol><li><a href="https://dorpsraad-oosterlo.example/kermis-2026/">Kermis 2026</a></li><li><a href="https://dorpsraad-oosterlo.example/snelheid/">Snelheid in de Kerkstraat</a></li></ol></aside></main>
<footer><details><summary>Privacy</summary><p>Zie onze <a href="https://dorpsraad-oosterlo.example/privacy/">verklaring</a>.</p></details><p>KvK 00000000</p></footer></body></html>
'''
d.save(fill(T,BODY=htmlbody(d,mk),NOTES=nt))

# 13 --------------------------------------------------------------- law office, English
d=Doc('en-html-chambers','en','html','html','hand (law office, print view)',['neutral citations and paragraph numbers in square brackets','numbered paragraphs','id. and supra notes','table of exhibits with markers','a printed list of the page’s own address','statutory sub-clauses'],'''
@ <div class="para"><span class="pn">1.</span>

In <em>Harrow v. Board of Wells</em> [2024] EXHC 118 the court held that a licence may be refused “for want of water, but not for want of paper”.{1}
The passage at [37] was approved on appeal.{2}

@ </div><div class="para"><span class="pn">2.</span>

Section 12(3)(a) of the Wells Act 1988 speaks of a “person aggrieved”; the Board reads that as “a person [who is] aggrieved <em>and</em> registered”.{3}
No such words were ever debated.{4}
The Board’s own guidance,{5} which was withdrawn in Jan. 2025, said the opposite.

@ </div><div class="para"><span class="pn">3.</span>

According to Ms. Calloway’s witness statement, Exhibit 4 was “lost in the move”.{6}
It was found on 2 February, in the lift.{7}

@ </div>

# Exhibits

| No. | Exhibit | Pages

| [1] | Licence of 1991{8} | 4

| [2] | Letter to the Board | 11

# What follows

Refusals made between 1 May 2021 and 31 Dec. 2024 ought to be reviewed.{5}''','''
1:: [2024] EXHC 118, at [12], [[https://judgments.exland.example/exhc/2024/118#para12]].
2:: [2025] EXCA 7; [[https://judgments.exland.example/exca/2025/7]].
3:: Board of Wells, Skeleton Argument, para. 14 (on file with the firm).
4:: See the debates, vol. 88, cols. 210–19, available at [[https://hansardlike.exland.example/1988/vol88?cols=210-219]] (last visited 4 May 2026).
5:: Guidance Note 6 (2019), formerly at [[http://wells.gov.exland.example/guidance/6.aspx]], now at [[https://web.pagekeep.example/20241101000000/http://wells.gov.exland.example/guidance/6.aspx]].
6:: Id. at 3. =>5
7:: Supra note 4, at col. 211. =>4
8:: The register entry is reproduced in [[the county’s deed book|https://deeds.county.example/book/31/page/(114)]].''',q='“”')
body_d=d
def mk(g):
    i=d.k(g); return f'<a class="fnref" href="#f{g}" id="fr{g}-{i}"><sup>[{g}]</sup></a>'
nt='<hr class="fn-rule"><div class="footnotes">'+''.join(f'<p class="fn" id="f{n}"><a href="#fr{n}-1">[{n}]</a>&nbsp;{note(d,n)}</p>\n' for n in d.notes)+'</div>'
T='''<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Client note: aggrieved persons - Penhallow Chambers (print)</title><style>@media print{.no-print{display:none}}</style></head>
<body class="print-view"><div class="no-print"><a href="javascript:print()">Print</a> | <a href="https://penhallow-chambers.example/notes/aggrieved-persons">Back to the site</a></div>
<p class="letterhead">Penhallow Chambers · 4 Mill Court · DX 1182 · <a href="https://penhallow-chambers.example">penhallow-chambers.example</a></p>
<h1>Who is “aggrieved”?</h1><p class="ref">Our ref: PC/26/[114]. Date: 5 May 2026</p>
@@BODY@@
@@NOTES@@
<p class="disclaimer">This note is not legal advice. For our terms see <a href="https://penhallow-chambers.example/terms">the terms page</a>.</p>
<p class="source-url">Printed from: https://penhallow-chambers.example/notes/aggrieved-persons?print=1 on 05/05/2026 10:31</p></body></html>
'''
d.save(fill(T,BODY=htmlbody(d,mk),NOTES=nt))
