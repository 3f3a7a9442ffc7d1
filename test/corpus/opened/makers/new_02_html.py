"""More HTML: Sphinx, LaTeXML, Google Docs, InDesign, a journal's JATS pages, CKEditor, Docusaurus."""
from new_lib import *

# ---- en, Sphinx
d = Doc('en-html-sphinx', 'html', 'html', 'sphinx', ['footnotes and citations in one text, with brackets', 'several back-references', 'code blocks with addresses, comments and array indices', 'method signatures and version directives', 'search box, next and previous, permalinks to headings', 'file names that look like hosts', 'issue numbers', 'links to Python modules inside the site'], '''
# Writing a tide provider

A provider is a class that answers one question: how high is the water at a given time? [^a] | Since version 0.9.2 it may answer “unknown”. [^b,c] | Put it in {{<code class="docutils literal notranslate"><span class="pre">providers.py</span></code>||providers.py}}, never in {{<code class="docutils literal notranslate"><span class="pre">setup.cfg</span></code>||setup.cfg}}.

!code

The harmonic method goes back to Wendell [^RW], who called it “clockwork with seaweed on it”. [^a] | Two later reviews disagree on the number of constituents: 37 according to one [^RO], 41.5 (sic) according to the other [^RK,RO].

## Caching

- Answers are cached for 300 s, see [the operations guide](https://ops.tidelib.example.org/en/stable/cache.html#ttl).

- The cache key is {{<code class="docutils literal notranslate"><span class="pre">station[0]</span></code>||station[0]}}; this will change in 1.0. [^d]

- Do not cache surges. [^e]

## Known gaps

Stations north of 80° N return nonsense (e.g. negative depth). | Nobody has complained so far. [^f]
''', {'a': 'The wire format is described at <https://spec.tidelib.example.org/wire/v2>; the older one at <https://spec.tidelib.example.org/wire/v1_(frozen)>.', 'b': 'See issue #412 and the discussion on the list, <https://lists.tidelib.example.org/archives/list/dev@tidelib.example.org/thread/Q7/>.', 'c': 'Not to be confused with an empty answer.', 'd': 'Roadmap: <https://tidelib.example.org/roadmap/#1.0>.', 'e': '@@d@@ Ibid.', 'f': 'As of 3 March 2026.', 'RW': 'Wendell, A. *On Clockwork Seas*. Proc. Tidal Soc. 3 (1919).', 'RO': 'Okonjo, B. and Lund, C. A review of constituents. J. Shore Comput. 12(4), 2017. <https://doi.org/10.55521/jsc.12.4.88>', 'RK': 'Kestrel, D. Forty-one and a half. Tech. rep. 9, 2020. <https://reports.kestrel.example.edu/tr9.pdf>'}, kinds={'R*': 'reference'}, labels={'RW': 'Wen19', 'RO': 'OL17', 'RK': 'Kes20'})
s = Seen()
br = lambda x: '<span class="fn-bracket">[</span>%s<span class="fn-bracket">]</span>' % x
def mark(keys):
    return each(d, keys, lambda k, n: '<a class="reference internal" href="#%s" id="id%s%d"><span>[%s]</span></a>' % (n.lower(), k, s(k), n) if k[0] == 'R' else '<a class="footnote-reference brackets" href="#f%s" id="id%s%d" role="doc-noteref">%s</a>' % (k, k, s(k), br(n)), ' ')
code = '<div class="versionadded"><p><span class="versionmodified added">Added in version 0.9.2: </span>The unknown answer.</p></div>\n<div class="highlight-python notranslate"><div class="highlight"><pre><span></span><span class="c1"># see https://spec.tidelib.example.org/private [1]_</span>\n<span class="n">heights</span><span class="p">[</span><span class="mi">1</span><span class="p">]</span> <span class="o">=</span> <span class="n">fetch</span><span class="p">(</span><span class="s2">"https://api.tidelib.example.org/h?st=7"</span><span class="p">)</span>\n</pre></div>\n</div>\n<dl class="py method"><dt class="sig sig-object py" id="tide.Provider.height"><span class="sig-name descname"><span class="pre">height</span></span>(<em class="sig-param">when</em>)<a class="headerlink" href="#tide.Provider.height">¶</a></dt><dd><p>Height in metres.</p></dd></dl>'
b = re.sub(r'<h(\d)>(.*?)</h\d>', r'<h\1>\2<a class="headerlink" href="#x" title="Link to this heading">¶</a></h\1>', html_body(d, mark, {'code': code}, a='<a class="reference external" href="%s">%s</a>'))
def foot(k):
    n = s.n[k]; refs = '<span class="backrefs">(%s)</span>' % ','.join('<a role="doc-backlink" href="#id%s%d">%d</a>' % (k, i + 1, i + 1) for i in range(n)) if n > 1 else ''
    lab = br('<a role="doc-backlink" href="#id%s1">%s</a>' % (k, d.num[k])) if n == 1 else br(d.num[k])
    cls, role = ('citation', 'doc-biblioentry') if k[0] == 'R' else ('footnote brackets', 'doc-footnote')
    return '<%s class="%s" id="f%s" role="%s">\n<span class="label">%s</span>\n%s<p>%s</p>\n</%s>' % ('div' if k[0] == 'R' else 'aside', cls, k, role, lab, refs, html(d.notes[k], mark, True, '<a class="reference external" href="%s">%s</a>'), 'div' if k[0] == 'R' else 'aside')
lists = '<p class="rubric">Notes</p><aside class="footnote-list brackets">' + '\n'.join(foot(k) for k in d.order if k[0] != 'R') + '</aside><div role="list" class="citation-list">' + '\n'.join(foot(k) for k in d.order if k[0] == 'R') + '</div>'
d.write(page('en', 'Writing a tide provider — tidelib 1.0.0b2 documentation', '<div class="document"><div class="bodywrapper"><div class="body" role="main"><section id="x">' + b + lists + '</section></div></div><div class="sphinxsidebar" role="navigation"><h3><a href="../index.html">tidelib</a></h3><ul><li class="toctree-l1"><a class="reference internal" href="install.html">Install</a></li></ul><h4>Previous topic</h4><p><a href="stations.html" title="previous chapter">Stations</a></p></div></div><div class="footer">&#169;2026, tidelib. | Powered by <a href="https://www.sphinx-doc.org/">Sphinx 7.4.7</a> &amp; <a href="https://themes.example.net/alabaster">Alabaster 0.7.16</a> | <a href="../_sources/provider.rst.txt" rel="nofollow">Page source</a></div>'))

# ---- en, LaTeXML, long: 90 references and a few footnotes
S = [('Arkwright', 2003, 'gulls', '0.31', 14), ('Bellamy and Xu', 2009, 'kiosks', '0.08', 220), ('Corrigan et al.', 2014, 'deck chairs', '0.55', 41), ('Dufresne', 1997, 'promenades', '0.19', 9), ('Eskola', 2018, 'sandbars', '0.47', 1300), ('Fontaine-Reed', 2021, 'ice vans', '0.72', 67), ('Ganguly', 2011, 'lidos', '0.24', 88), ('Hartnell', 2001, 'windbreaks', '0.05', 18), ('Imai and Dole', 2016, 'groynes', '0.63', 402), ('Jansky', 2020, 'donkeys', '0.12', 31), ('Kovalenko', 2006, 'piers', '0.41', 57), ('Lindgren et al.', 2023, 'beach huts', '0.77', 2096), ('Mbeki-Strand', 2012, 'arcades', '0.36', 150), ('Norwood', 1999, 'bandstands', '0.02', 12), ('Ostrander', 2019, 'sea walls', '0.59', 333)]
I = [dict(zip(('a', 'y', 's', 'r', 'n'), x)) for x in S]
PA = ['The first systematic count of {s} is due to {a}^, who visited {n} resorts in {y}. | Later counts^^ gave r = {r}, i.e. hardly more than chance.', 'For {a}, {s} are “furniture that the sea has not yet claimed”^. | Is that a definition? | It was taken up by at least {k} authors^^^, cf. Sec. 3.2.', 'Let $x$ denote the density of {s}; then the bound of {y} holds for all n > {n}^. | A counterexample with n = {k} was found by Dr. Vane^^.']
NO = ['{a}. On the distribution of {s}. *Coastal Theory*, {n}(2):{k}–4{k}, {y}. doi: [10.61733/ct.{y}.{k}](https://doi.org/10.61733/ct.{y}.{k}).', '{a}. *{s}: A History*. Marram Press, {y}.', '{a} and T. Vane. Counting {s}. [arXiv:{y}.0{k}v2](https://arxiv-mirror.example.org/abs/{y}.0{k}v2), {y}.', 'Resort Data Office. {y} survey of {s}. <https://resorts.example.gov/survey/{y}/q{k}>, accessed 2 May 2025.', '{a}. {s} revisited. In *Proc. {k}th Seaside Conf.*, pages {k}–{n}, {y}. <https://seaside-conf.example.org/{y}/papers/{k}_final(2).pdf>.', 'T. Vane. Personal notes on {s}, {y}.', '{a}. Software for {s}, v1.{k}.0. <https://code.example.org/vane/coast/releases/tag/v1.{k}.0>, {y}.']
tx, N = fill(I, PA, NO, 2, ['1 Introduction', '2 Fixtures', '3 Moving things', '4 Works'], '# What Is Left When the Tide Is Out\n\nWe review 30 years of seaside counts[^f1]. | All data are public[^f2]. | We follow the notation of our earlier note[^n1].', '## 5 Conclusion\n\nCount again in winter[^f3]. | The gulls will be there[^n1,n9,n20].', 5)
N.update(f1='Supported by nobody.', f2='See <https://seaside-counts.example.org/data/>, licence at <https://seaside-counts.example.org/data/LICENCE.txt>.', f3='A winter protocol is at <https://seaside-counts.example.org/winter?draft=3>.')
d = Doc('en-html-latexml', 'html', 'html', 'latexml', ['90 references in square brackets and three footnotes whose text stands in the sentence', 'mathematics as MathML beside the marker', 'arXiv and DOI as link text', 'et al., Sec., cf., Dr.', 'back-links "Cited by"', 'pages that read as figures', 'conversion notice with outside links'], tx.replace('$x$', '{{<math id="m1" class="ltx_Math" alttext="x" display="inline"><mi>x</mi></math>||x}}'), N, kind='reference', kinds={'f*': 'footnote'})
s = Seen()
def mark(keys):
    if keys[0][0] == 'f' and keys[0] in ('f1', 'f2', 'f3'):
        k = keys[0]; n = d.num[k]
        return '<span id="footnote%s" class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">%s</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">%s</sup><span class="ltx_tag ltx_tag_note">%s</span>%s</span></span></span>' % (n, n, n, n, html(d.notes[k], None, True, '<a href="%s" title="" class="ltx_ref ltx_url ltx_font_typewriter">%s</a>'))
    return ' <cite class="ltx_cite ltx_citemacro_cite">[%s]</cite>' % each(d, keys, lambda k, n: '<a href="#bib.bib%s" title="" class="ltx_ref">%s</a>' % (n, n), ', ')
b = html_body(d, mark, p='<div class="ltx_para"><p class="ltx_p">%s</p></div>')
refs = '<section id="bib" class="ltx_bibliography"><h2 class="ltx_title ltx_title_bibliography">References</h2><ul class="ltx_biblist">\n' + ''.join('<li id="bib.bib%s" class="ltx_bibitem"><span class="ltx_tag ltx_role_refnum ltx_tag_bibitem">[%s]</span>\n<span class="ltx_bibblock">%s\n</span></li>\n' % (d.num[k], d.num[k], html(d.notes[k], mark, True, '<a href="%s" title="" class="ltx_ref ltx_href">%s</a>')) for k in d.order if k not in ('f1', 'f2', 'f3')) + '</ul></section>'
d.write(page('en', 'What Is Left When the Tide Is Out', '<div class="ltx_page_main"><div class="ltx_page_content"><article class="ltx_document ltx_authors_1line">' + b + refs + '</article></div><footer class="ltx_page_footer"><div class="ltx_page_logo">Generated on Thu Jan 8 10:02:17 2026 by <a href="http://dlmf.nist.gov/LaTeXML/" class="ltx_LaTeXML_logo">LaTeXML</a></div></footer></div>'))

# ---- uk, Google Docs "download as web page"
d = Doc('uk-html-gdocs', 'html', 'html', 'google docs', ['addresses wrapped in a redirect of the word processor, printed plain', 'bracketed superscripts with anchors', 'notes after a rule', 'styles on every span', 'comments of reviewers at the end', 'там само', 'скорочення: р., млн, ст., ч.', 'лапки в лапках', 'Cyrillic path'], '''
# Довідка про стан дитячих бібліотек громади

Станом на 1 лютого 2026 р. у громаді працює 6 бібліотек із 11[^a]. | Решта, за словами голови комісії, «тимчасово дрімає»[^b]. | На ремонт передбачено 4,2 млн грн[^c].

Відповідно до ч. 2 ст. 14 Положення закриття потребує громадських слухань[^d,e]. | Слухань не було. | Чому? | Депутатка О. І. Вербицька вважає, що «слово „тимчасово“ в нас означає „назавжди“»[^f].

## Рекомендації

- Оприлюднити кошторис на <https://hromada-lypove.example.ua/koshtorys/2026>.

- Відновити роботу філії № 3[^g].

Підготувала робоча група.
''', {'a': 'Статистичний звіт 6-НК, <https://stat-lypove.example.ua/zvity/6-nk/2025.xls>.', 'b': 'Протокол засідання № 4 від 12.01.2026.', 'c': 'Рішення сесії: <https://hromada-lypove.example.ua/рішення/2025/318>; додаток: <https://hromada-lypove.example.ua/рішення/2025/318/додаток-2>.', 'd': 'Положення про бібліотеки, <https://zakon-dzerkalo.example.ua/laws/show/z0114-09#n88>.', 'e': '@@d@@ Там само, п. 3.', 'f': 'Відеозапис, 1:12:40, <https://video.example.ua/watch?v=Lp0_q-7&t=4360s>.', 'g': 'Звернення батьків (112 підписів).'})
wrap_url = lambda u: 'https://www.google.com/url?q=' + u.replace('&', '%26').replace('?', '?') + '&sa=D&source=editors&ust=1767861232&usg=AOvVaw0x'
class G:
    def __call__(self, keys): return each(d, keys, lambda k, n: '<sup><a href="#ftnt%s" id="ftnt_ref%s">[%s]</a></sup>' % (n, n, n))
def gh(segs):
    o = ''
    for g in segs:
        if g[0] == 'u': o += '<span class="c4"><a class="c3" href="%s">%s</a></span>' % (ha(wrap_url(g[1])), h(g[1]))
        elif g[0] == 'm': o += G()(g[1])
        else: o += '<span class="c1">%s</span>' % h(g[1])
    return o
o, inside = [], False
for k, sents in d.blocks:
    t = '<span class="c1"> </span>'.join(gh(x) for x in sents)
    if k == 'li' and not inside: o.append('<ul class="c9 lst-kix_q1-0 start">'); inside = True
    if k != 'li' and inside: o.append('</ul>'); inside = False
    o.append({'h1': '<h1 class="c5" id="h.1"><span>%s</span></h1>', 'h2': '<h2 class="c5" id="h.2">%s</h2>', 'li': '<li class="c2 li-bullet-0">%s</li>'}.get(k, '<p class="c2">%s</p>') % t)
fn = '<hr class="c7">' + ''.join('<div><p class="c6 c8"><a href="#ftnt_ref%s" id="ftnt%s">[%s]</a><span class="c10">&nbsp;</span>%s</p></div>' % (d.num[k], d.num[k], d.num[k], gh(d.notes[k])) for k in d.order)
d.write('<html lang="uk"><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(https://themes.example.net/fonts/css?kit=abc);.lst-kix_q1-0>li:before{content:"-  "}.c1{color:#000}</style></head><body class="c0 doc-content">' + ''.join(o) + fn + '</body></html>')

# ---- cs, InDesign export
d = Doc('cs-html-indesign', 'html', 'html', 'indesign', ['notes exported with generated anchors', 'soft hyphens and discretionary breaks', 'running head and page number kept as paragraphs', 'tamtéž', 'inner quotation marks', 'marker before the closing quotation mark', 'notes section in the middle of the file', 'initials and str., č., např.'], '''
# Kdo zhasl maják v Bukovině

V Bukovině nikdy nebylo moře, a přece tam roku 1912 postavili maják.[^a] | Stavitel Fr. Holeček jej označil za „investici do příští potopy“[^b] a obec mu to věřila.

Podle kroniky svítil maják každou středu a sobotu, např. i 3. května 1914.[^c] | Ministerstvo, které o něm nevědělo, mu přesto přidělilo č. 17.[^d,e] | „Proč sedmnáct?“ ptal se starosta.

## Zhasnutí

Roku 1938 zmizela čočka.[^f] | Pamětnice M. Jírová vypráví: „Děda říkal ‚zítra svítíme‘ a pak už nikdy nic.[^g]“ | Dnes je věž v majetku spolku, jenž o ní vydal 44 str. tenkou [brožuru](https://majak-bukovina.example.cz/brozura/2021.pdf).

> Maják bez moře je pouze dům se špatným svědomím.[^h]
''', {'a': 'Státní okresní archiv, fond Bukovina, inv. č. 204; sken <https://archiv-bukovina.example.cz/fond/204/sken-0012.jpg>.', 'b': 'Dopis ze dne 9. 2. 1911.', 'c': 'Kronika obce, s. 88, dostupné z: <https://kroniky.example.cz/bukovina/1914#s88> [cit. 2026-04-01].', 'd': '@@c@@ Tamtéž, s. 91.', 'e': 'Seznam majáků, <http://www.majaky-rejstrik.example.cz/seznam.php?rok=1914&stat=RU>.', 'f': 'K tomu viz J. Kalus, Optika venkova, Praha 1999.', 'g': 'Rozhovor autora, <https://pameti.example.cz/jirova/zvuk_03.mp3> (od 12. minuty).', 'h': '@@f@@ Kalus, op. cit., s. 5.'})
s = Seen()
mark = lambda keys: each(d, keys, lambda k, n: '<span class="_idFootnoteLink _idGenCharOverride-2"><a class="_idFootnoteLink _idGenColorInherit" href="document.html#footnote-%03d" id="footnote-%03d-backlink" epub:type="noteref">%s</a></span>' % (700 - int(n), 700 - int(n), n))
b = html_body(d, mark, p='<p class="Zakladni-text ParaOverride-1">%s</p>').replace('investici', 'inves\u00adtici').replace('Ministerstvo', 'Minister\u00adstvo')
i = b.index('<h2>')
fn = '<section class="_idFootnotes" epub:type="footnotes">\n' + '\n'.join('<div id="footnote-%03d" class="_idFootnote" epub:type="footnote">\n<p class="Poznamka"><a class="_idFootnoteAnchor _idGenColorInherit" href="document.html#footnote-%03d-backlink">%s</a>\t%s</p>\n</div>' % (700 - int(d.num[k]), 700 - int(d.num[k]), d.num[k], html(d.notes[k], mark, int(d.num[k]) % 3 != 0)) for k in d.order) + '\n</section>'
d.write('<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="cs" xml:lang="cs">\n<head>\n<title>document</title>\n<link href="document-web-resources/css/idGeneratedStyles.css" rel="stylesheet" type="text/css"/>\n</head>\n<body id="document">\n<div id="_idContainer003" class="_idGenObjectStyleOverride-1">\n' + b + '\n</div>\n<div id="_idContainer004">\n' + fn + '\n</div>\n<div id="_idContainer005"><p class="Pagina">Krajina 2/2026</p><p class="Pagina">47</p></div>\n</body>\n</html>\n')

# ---- tr, a journal's page made from JATS
d = Doc('tr-html-jats', 'html', 'html', 'journal platform', ['superscript figures, ranges and commas in one superscript', 'look-up buttons beside each reference (search engines)', 'DOI without address as text', 'author affiliations as superscript letters', 'units with superscripts', 'author contributions and licence', 'table with a marker in a cell', 'Türkçe tarih ve kısaltmalar', 'PMID and ISBN without address'], '''
# Kasaba fırınlarında mayanın ömrü

Ekşi maya, Anadolu kasabalarında ortalama 14,2 yıl yaşatılmaktadır[^a,b,c]. | Bazı ustalar mayayı “evin en yaşlısı” diye tanıtır[^d]. | Peki maya gerçekten yaşlanır mı?[^b,e]

## Yöntem

Toplam 36 fırın ziyaret edildi; ortalama alan 48 m{{<sup>2</sup>||2}} idi. | Örnekler Dr. Öğr. Üyesi S. Tanyeri tarafından 4 °C’de saklandı[^f]. | Anket formu [ek dosyada](https://veri.mayabilim.example.tr/ek/2024-07/anket.docx) verilmiştir.

T: Fırın ; Yaş ; pH
T: Taşköprü ; 22 ; 3,9[^g]
T: Yelken ; 9 ; 4,1

## Tartışma

Bulgularımız Karaca ve ark. ile uyumludur[^h]. | “Maya ölmez, yalnızca küser” sözü[^d] istatistiksel olarak doğrulanamadı (p = 0,38)[^a,h]. | Veri seti: <https://veri.mayabilim.example.tr/set/36-firin>.
''', {'a': 'Aydın K, Işık T. Mayanın yaşı. *Fırın Bilim Derg.* 2011;4(2):11–19. <https://doi.org/10.83310/fbd.2011.4.2.11>', 'b': 'Duru M. *Hamurun Hafızası*. Ankara: Tekne; 2003. ISBN 975-00-0000-1', 'c': 'Wolfe P, Anders J. Sourdough longevity. *Small Ferment.* 2015;88:1–9. doi: 10.83311/sf.88.1. PMID: 25000001', 'd': 'Sözlü Tarih Arşivi. Kayıt 118 [İnternet]. 2009 [erişim 4 Mart 2026]. Erişim adresi: <https://sozlutarih.example.org.tr/kayit/118?dil=tr&bolum=2>', 'e': 'Ibrahim N. Ageing yeasts (a reply). *Small Ferment.* 2016;89:40. <https://doi.org/10.83311/sf(2016)89:40>', 'f': 'Tanyeri S. Saklama kılavuzu. <https://kilavuz.example.edu.tr/maya/saklama_v3.pdf>', 'g': 'Belediye laboratuvarı, yayımlanmamış veri.', 'h': 'Karaca E, ve ark. Küsen maya. *Kasaba Araşt.* 2020;7:3. <https://kasabadergi.example.tr/sayi/7/makale/3>'}, kind='reference')
def mark(keys):
    n = sorted(int(d.num[k]) for k in keys); link = lambda x: '<a href="#B%d" class="xref xref-bibr" data-ref-type="bibr">%d</a>' % (x, x)
    return '<sup>%s</sup>' % (link(n[0]) + '–' + link(n[-1]) if len(n) > 2 else ','.join(map(link, n)))
b = html_body(d, mark)
gs = lambda k: '<span class="reflinks nowrap">%s[<a href="https://scholar.google.com/scholar_lookup?title=%s&amp;publication_year=2011" target="_blank" rel="noopener">Google Scholar</a>]</span>' % ('', ha(plain(d.notes[k])[:20].replace(' ', '+')))
refs = '<section id="ref-list1" class="ref-list"><h2>Kaynaklar</h2><ul class="ref-list font-sm" style="list-style-type:none">' + '\n'.join('<li id="B%s"><span class="label">%s.</span><cite>%s</cite> %s</li>' % (d.num[k], d.num[k], html(d.notes[k], mark), gs(k)) for k in d.order) + '</ul></section>'
front = '<header class="article-header"><div class="contrib-group"><span class="contrib">Seda Tanyeri<sup>a</sup></span>, <span class="contrib">Rıza Gök<sup>b,*</sup></span></div><div class="aff"><sup>a</sup>Fırıncılık Enstitüsü</div><div class="pub-id">Maya Bilim. 2024 Jul 1;12(3):44. doi: <a href="https://doi.org/10.83312/mb.12.3.44">10.83312/mb.12.3.44</a></div></header>'
d.write(page('tr', 'Kasaba fırınlarında mayanın ömrü', '<nav class="journal-nav"><a href="/dergi">Dergi</a> <a href="/sayilar">Sayılar</a></nav><article>' + front + '<section class="body main-article-body">' + b + '</section>' + refs + '</article><footer><p>Telif hakkı © 2024 Yazarlar. <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p></footer>'))

# ---- sv, CKEditor
d = Doc('sv-html-ckeditor', 'html', 'html', 'ckeditor', ['carets as back-links before each note', 'label in brackets inside superscript and link', 'notes in cite elements', 'empty paragraphs and no-break spaces', 'quotation marks that are the same on both sides', 'bl.a., t.ex., s.k.', 'tracking parameters', 'events list and contact'], '''
# Yttrande över förslaget om gemensamma tvättstugor

Hyresgästföreningen Norra Kvarn har tagit del av förslaget.[^a] | Vi delar bl.a. bedömningen att dagens bokningstavlor är ”en källa till tyst krig”.[^b] | Däremot saknas en konsekvensanalys.[^c,d]

Enligt Boverkets föregångare behövdes en maskin per åtta hushåll;[^e] i dag är siffran, t.ex. i Kvarnberget, en per 31,5.[^f] | ”Vem äger söndagen?” frågade Dr. Hillevi Stål redan 1962.[^e] | Frågan är obesvarad.

## Våra förslag

1) Inför s.k. öppen tid varje torsdag.[^g]

2) Publicera statistiken på <https://norrakvarn.example.se/tvatt/statistik>.

3) Avskaffa lappen.
''', {'a': 'Remiss 2026:14, <https://bostadsnamnden.example.se/remisser/2026/14?utm_medium=email&utm_campaign=remiss>.', 'b': 'Ibid., s. 3.', 'c': 'Jfr kommittédirektiven, <https://direktiv.example.se/dir/2024-88/>.', 'd': 'Se även [vår egen räkning](https://norrakvarn.example.se/tvatt/rakning-(2025).html).', 'e': 'H. Stål, Såpa och samhälle, Stockholm 1962, s. 12.', 'f': 'Tabell 4 i <https://norrakvarn.example.se/arkiv/tabeller,1-9.pdf>.', 'g': '@@d@@ Se not {n:d}.'})
d.rep['b'] = 'a'
s = Seen()
mark = lambda keys: each(d, keys, lambda k, n: '<sup data-footnote-id="k%s"><a href="#footnote-%s" id="footnote-marker-%s-%d" rel="footnote">[%s]</a></sup>' % (k, n, n, s(k), n))
b = html_body(d, mark).replace('<h2>', '<p>&nbsp;</p>\n<h2>')
def item(k):
    n = d.num[k]; backs = '<a href="#footnote-marker-%s-1">^</a>' % n if s.n[k] == 1 else '^ ' + ', '.join('<a href="#footnote-marker-%s-%d">%s</a>' % (n, i + 1, 'abc'[i]) for i in range(s.n[k]))
    return '<li data-footnote-id="k%s" id="footnote-%s"><sup>%s</sup><cite>%s</cite></li>' % (k, n, backs, html(d.notes[k], mark))
fn = '<section class="footnotes"><header><h2>Noter</h2></header><ol>' + ''.join(item(k) for k in d.order) + '</ol></section>'
d.write(page('sv', 'Yttrande', '<div class="page-content"><div class="ck-content">' + b + '\n' + fn + '</div><aside><h3>Kalender</h3><ul><li><a href="https://norrakvarn.example.se/kalender/stadning">Städdag 4 maj</a></li></ul><p>Kontakt: <a href="mailto:info@norrakvarn.example.se">info@norrakvarn.example.se</a></p></aside></div>'))

# ---- ko, Docusaurus
d = Doc('ko-html-docusaurus', 'html', 'html', 'docusaurus', ['footnotes made by remark', 'tabs and code with copy button', 'edit this page and pagination with absolute addresses', 'Korean sentences that end in 다', 'heading anchors', 'version drop-down', 'particle right after a URL or marker', 'npm package names with @'], '''
# 밀물 알림 설정하기

밀물 알림은 0.4.1 버전부터 기본으로 켜져 있습니다.[^a] | 사용자는 이를 “바다의 초인종”이라고 부릅니다.[^b] | 설정 파일은 {{<code>tide.config.js</code>||tide.config.js}}입니다.

!code

## 지역 선택

지역 번호는 [지역 목록](https://tide-alarm.example.kr/regions?lang=ko)에서 찾을 수 있습니다. | 번호가 틀리면 어떻게 됩니까?[^c,d] | 이 경우 서버는 “모르는 바다”라고 답합니다.[^a]

- 동해는 예측이 어렵습니다.[^e]

- 서해는 간만의 차가 9.2 m에 이릅니다.[^f]
''', {'a': '변경 기록: <https://tide-alarm.example.kr/changelog/0.4.1>', 'b': '2025년 사용자 설문, 문항 7.', 'c': '오류 코드 표는 <https://docs.tide-alarm.example.kr/errors/(region)>를 보십시오.', 'd': '논의: <https://forum.tide-alarm.example.kr/t/모르는-바다/412/3>', 'e': '김도연, 「동해의 침묵」, 『바다와 시계』 3호 (2018), 22쪽. <https://doi.org/10.77310/bs.2018.3.22>', 'f': '@@e@@ 위의 글, 25쪽.'})
s = Seen()
mark = lambda keys: each(d, keys, lambda k, n: '<sup><a href="#user-content-fn-%s-b1c2" id="user-content-fnref-%s%s-b1c2" data-footnote-ref="true" aria-describedby="footnote-label">%s</a></sup>' % (n, n, '' if s(k) == 1 else '-2', n))
code = '<div class="language-js codeBlockContainer_x theme-code-block"><div class="codeBlockContent_y"><pre tabindex="0" class="prism-code language-js"><code><span class="token-line">import alarm from "@tide/alarm"; // https://registry.example.net/@tide/alarm</span><br><span class="token-line">alarm.regions[1] = "seohae";</span></code></pre><div class="buttonGroup_z"><button type="button" aria-label="Copy code to clipboard">Copy</button></div></div></div>'
b = html_body(d, mark, {'code': code}, a='<a href="%s" target="_blank" rel="noopener noreferrer">%s</a>')
b = re.sub(r'<h2>(.*?)</h2>', r'<h2 class="anchor anchorWithStickyNavbar_L" id="지역-선택">\1<a href="#지역-선택" class="hash-link" aria-label="지역 선택에 대한 직접 링크">​</a></h2>', b)
back = lambda n, i: ' <a href="#user-content-fnref-%s%s-b1c2" data-footnote-backref="" aria-label="Back to reference %s" class="data-footnote-backref">↩%s</a>' % (n, '' if i == 1 else '-2', n, '' if i == 1 else '<sup>2</sup>')
fn = '<section data-footnotes="true" class="footnotes"><h2 class="anchor sr-only" id="footnote-label">Footnotes<a href="#footnote-label" class="hash-link">​</a></h2>\n<ol>\n' + ''.join('<li id="user-content-fn-%s-b1c2">\n<p>%s%s</p>\n</li>\n' % (d.num[k], html(d.notes[k], mark), ''.join(back(d.num[k], i + 1) for i in range(s.n[k]))) for k in d.order) + '</ol>\n</section>'
d.write(page('ko', '밀물 알림 설정하기 | 밀물', '<nav class="navbar navbar--fixed-top"><a class="navbar__brand" href="/">밀물</a><a href="https://github.example.com/tide/alarm" class="navbar__item navbar__link">GitHub</a></nav><div class="theme-doc-markdown markdown">' + b + fn + '</div><footer class="theme-doc-footer"><a href="https://github.example.com/tide/alarm/edit/main/docs/alarm.md" class="theme-edit-this-page">페이지 편집</a></footer><nav class="pagination-nav"><a class="pagination-nav__link pagination-nav__link--prev" href="/docs/install"><div>이전</div></a></nav><footer class="footer"><a href="https://tide-alarm.example.kr/privacy">개인정보</a></footer>'))
