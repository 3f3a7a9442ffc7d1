"""HTML: GFM blog (en), wiki (tr), Pandoc (pl), DPUB-ARIA (fr), Word's own (pt, windows-1252), newsroom with <sup> (ru), academic [n] (zh), long academic (en)."""
from misc_lib import *
page = lambda lang, title, body, head='': '<!DOCTYPE html>\n<html lang="%s">\n<head>\n<meta charset="utf-8">\n<title>%s</title>\n%s</head>\n<body>\n%s\n</body>\n</html>\n' % (lang, h(title), head, body)
# ---- blog, GFM
d = Doc('misc-en-html-gfm', 'html', 'github-markdown', 'html', 'en', ['GFM footnotes with back-references', 'a footnote referred to twice', 'inline links in running text', 'navigation, tags and comment links that are no citations', 'straight quotation marks', 'footnote of two paragraphs', 'version numbers with dots', 'code with a URL'], '''
# I measured my village's broadband for 400 days

Every night at 3.05 a.m. a small computer in my cellar downloads the same 25.6 MB file and writes down how long it took.[^1] | The provider's brochure says "up to 80 Mbit/s"; the median was 11.7.[^2] | When I asked why, support said "have you tried turning the village off and on?" and hung up.[^3]

## The method, such as it is

I used probe v2.4.1, patched as [Jonna Reese describes](https://reese.example.dev/posts/patching-probe/), and ignored nights with snow.[^4] | Is that fair? | The regulator's guidance, e.g. section 3.2, says yes.[^2] | The raw data are at <https://data.slowlane.example.org/400days/all.csv.gz>.

- Dropouts per week: 6.3 on average.[^5]

- Longest outage: 41 hours, on St. Stephen's Day.

> "Nobody needs the Internet on a Tuesday." | That was the engineer, J. R. Platt, in July.[^6]
''', {'1': 'Scripts: [slowlane/probe-cron](https://git.example.dev/slowlane/probe-cron/blob/main/run.sh#L12-L40).', '2': 'Telecoms Office, *Speed Claims Guidance* (2023), <https://telecoms-office.example.gov/guidance/speed-claims_(2023)>, and the consultation, <https://telecoms-office.example.gov/consult/77?tab=responses>.', '3': 'Call of 6 May, my notes.', '4': 'Snow: <https://weather-archive.example.com/station/0442?from=2025-01-01&to=2026-02-04>.', '5': 'Counting only those over 30 s. See <https://doi.org/10.61234/net.2021.0093>.', '6': '@@3@@ Ibid.'})
seen = {}
def mark(keys):
    o = ''
    for k in keys:
        seen[k] = seen.get(k, 0) + 1; i = '' if seen[k] == 1 else '-%d' % seen[k]
        o += '<sup><a href="#user-content-fn-%s" id="user-content-fnref-%s%s" data-footnote-ref="" aria-describedby="footnote-label">%s</a></sup>' % (k, k, i, d.num[k])
    return o
b = html_body(d, mark)
fn = '<section data-footnotes="" class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2>\n<ol>\n' + ''.join('<li id="user-content-fn-%s">\n<p>%s %s</p>\n</li>\n' % (k, html_segs(d.notes[k], mark), ' '.join('<a href="#user-content-fnref-%s%s" data-footnote-backref="" class="data-footnote-backref" aria-label="Back to reference %s">↩%s</a>' % (k, '' if n == 1 else '-%d' % n, k, '' if n == 1 else '<sup>%d</sup>' % n) for n in range(1, seen[k] + 1))) for k in d.notes_in_order()) + '</ol>\n</section>'
b = b.replace('<h2>', '<pre><code>curl -s https://probe.example.net/25.6MB.bin -o /dev/null  # [1]</code></pre>\n<h2>', 1)
d.write(page('en', 'I measured my village’s broadband', '<nav><a href="/">Home</a> <a href="/tags/">Tags</a> <a href="/feed.xml">Feed</a></nav>\n<article class="markdown-body">\n' + b + '\n' + fn + '\n</article>\n<footer><a href="/about">About</a> · <a href="/tags/broadband">broadband</a></footer>'))

# ---- wiki, Turkish
d = Doc('misc-tr-html-viki', 'html', 'mediawiki', 'html', 'tr', ['MediaWiki references with cite_ref back-links', 'named references marked several times', 'infobox and navigation box', 'wiki links that are relative', '[kaynak belirtilmeli] that is no reference', 'archive link beside the original', 'edit-section brackets', 'reference in an image caption', 'Dr., vb., yy., decimal comma'], '''
Kumluova Saat Kulesi, Kumluova'nın merkezinde bulunan 23,5 metre yüksekliğinde bir kuledir.[^a] | 19. yy. sonunda Mimar Rasim Efendi tarafından yapılmıştır.[^b,c] | Kule, halk arasında “geç kalan” adıyla bilinir.[^a]

## Tarihçe

1894 depreminde kulenin üst bölümü yıkılmış, saat ise çalışmaya devam etmiştir.[^b] | Dr. Nihal Ersoy'a göre “hiçbir saat bu kadar inatçı olmamıştır”.[^d] | Onarım ancak 1931'de tamamlandı.[^e]

## Günümüz

Belediye 2022 yılında kuleyi “geçici olarak” kapattı;[^f] kapı hâlâ kilitlidir. | Peki anahtar nerede? | Bu soruya verilen yanıtlar (müze, vakıf vb.) birbirini tutmaz.[^c,d]

!raw Kulenin 1931'deki görünümü.
''', {'a': '"Saat Kulesi". *Kumluova Kültür Envanteri*. <https://envanter.example.tr/yapi/217?dil=tr>. Erişim tarihi: 4 Mart 2026.', 'b': 'Ersoy, N. (2009). *Taşra Saatleri*. Hayalî Yayınları. s. 88–91.', 'c': '[“Geç kalan kule”](https://haberkumluova.example.com.tr/2019/05/11/gec-kalan-kule). *Haber Kumluova*. 11 Mayıs 2019. 3 Haziran 2021 tarihinde [kaynağından](https://arsiv.example.org/web/20210603120000/https://haberkumluova.example.com.tr/2019/05/11/gec-kalan-kule) arşivlendi.', 'd': 'Ersoy, N. (2014). “Zamanın taşrası”. *Saat ve Toplum*. 6 (2): 33–47. [doi:10.72727/st.2014.6.2.33](https://doi.org/10.72727/st.2014.6.2.33).', 'e': 'Vakıflar Defteri, nr. 1188.', 'f': '<https://www.kumluova.example.bel.tr/duyuru/şehir/saat-kulesi_(kapanış)>'}, kind='reference')
cnt = {}
def mark(keys):
    o = ''
    for k in keys:
        cnt[k] = cnt.get(k, 0) + 1; i = '%s_%s-%d' % (k, d.num[k], cnt[k] - 1)
        o += '<sup id="cite_ref-%s" class="reference"><a href="#cite_note-%s-%s"><span class="cite-bracket">&#91;</span>%s<span class="cite-bracket">&#93;</span></a></sup>' % (i, k, d.num[k], d.num[k])
    return o
b = html_body(d, mark)
b = re.sub(r'<h2>(.*?)</h2>', r'<h2><span class="mw-headline" id="\1">\1</span><span class="mw-editsection">[<a href="/w/index.php?title=Kumluova_Saat_Kulesi&amp;action=edit">değiştir</a>]</span></h2>', b)
b = b.replace("Kumluova'nın merkezinde", "<a href=\"/wiki/Kumluova\" title=\"Kumluova\">Kumluova</a>'nın merkezinde").replace('kapı hâlâ kilitlidir.', 'kapı hâlâ kilitlidir.<sup class="noprint Template-Fact">[<a href="/wiki/Vikipedi:Kaynak">kaynak belirtilmeli</a>]</sup>')
b = b.replace('<p class="caption">', '<figure><img src="/img/kule.jpg" alt=""><figcaption>').replace("görünümü.</p>", "görünümü.</figcaption></figure>")
box = '<table class="infobox"><tr><th colspan="2">Kumluova Saat Kulesi</th></tr><tr><td>Yükseklik</td><td>23,5 m</td></tr><tr><td>Yapım</td><td>1889</td></tr></table>\n'
def ref(k):
    n = cnt[k]; back = '<b><a href="#cite_ref-%s_%s-0">^</a></b>' % (k, d.num[k]) if n == 1 else '^ ' + ' '.join('<sup><i><b><a href="#cite_ref-%s_%s-%d">%s</a></b></i></sup>' % (k, d.num[k], i, 'abcdef'[i]) for i in range(n))
    return '<li id="cite_note-%s-%s"><span class="mw-cite-backlink">%s</span> <span class="reference-text">%s</span></li>' % (k, d.num[k], back, html_segs(d.notes[k], mark))
refs = '<h2><span class="mw-headline" id="Kaynakça">Kaynakça</span></h2>\n<div class="mw-references-wrap"><ol class="references">\n' + '\n'.join(ref(k) for k in d.notes_in_order()) + '\n</ol></div>\n'
d.write(page('tr', 'Kumluova Saat Kulesi - Vikisözde', '<h1 id="firstHeading">Kumluova Saat Kulesi</h1>\n<div id="mw-content-text"><div class="mw-parser-output">' + box + b + refs + '<div class="navbox" role="navigation"><a href="/wiki/Saat_kulesi">Saat kuleleri</a> · <a href="/wiki/%C3%87an">Çan</a></div></div></div>\n<div id="footer">Bu sayfa son olarak 2 Nisan 2026 tarihinde değiştirildi. <a href="/wiki/Gizlilik">Gizlilik</a></div>'))

# ---- Pandoc, Polish
d = Doc('misc-pl-html-pandoc', 'html', 'pandoc', 'html', 'pl', ['Pandoc footnotes, back arrows', 'marker before the full stop', 'Tamże and Op. cit.', 'quotation within quotation', 'table with a note', 'r., s., nr, tzw., mln', 'URL with comma and semicolon', 'two sources in one note'], '''
# Most, który prowadzi donikąd

Most w Rzeczkowie Starym otwarto 4 maja 2021 r., choć droga za nim kończy się po 37,5 metra[^a]. | Burmistrz mówił wtedy o „inwestycji w »przyszłość bez korków«”[^b]; radni opozycji – o „pomniku próżności”[^c]. | Kosztował 14,2 mln zł, tzn. tyle, ile roczny budżet szkół[^d][^e].

Czy ktokolwiek przez niego przejechał? | Według tzw. dziennika ruchu, prowadzonego przez p. Z. Maliszewską, dokładnie 212 rowerów[^f]. | „Liczę codziennie. Także w święta”, mówi autorka[^g].

| Rok | Przejazdy |

## Dokumenty

- Umowa nr 18/2019 wraz z aneksami[^h].

- Protokół odbioru (s. 3 jest pusta).

Skany udostępniamy na stronie <https://mostdonikad.example.pl/skany,2021;wersja=2>.
'''.replace('[^d][^e]', '[^d,e]').replace('| Rok | Przejazdy |', 'T: Rok ; Przejazdy\nT: 2022 ; 212[^t]\nT: 2023 ; brak danych'), {'a': 'Zarząd Dróg, pismo z 6.05.2021, <https://zd-rzeczkow.example.pl/pisma/2021/05/06,113.html>.', 'b': '„Korki do lamusa”, *Głos Rzeczkowa*, <https://glosrzeczkowa.example.pl/artykul/korki-do-lamusa?id=7741#komentarze>.', 'c': '@@b@@ Tamże.', 'd': 'Uchwała budżetowa nr XII/88/2021.', 'e': 'Por. <https://bip.rzeczkow.example.pl/budzet/2021.xlsx>; <https://bip.rzeczkow.example.pl/budzet/2021_(korekta).xlsx>.', 'f': 'Z. Maliszewska, *Dziennik ruchu*, rękopis, t. 1–4.', 't': 'Tylko do października.', 'g': '@@f@@ Z. Maliszewska, op. cit.', 'h': '[Rejestr umów](https://rejestr-umow.example.pl/u/18-2019), poz. 4.'})
d.write(pandoc(d, 'html', '-s', '-M', 'title-meta=Most', '-M', 'lang=pl', '-t', 'html5'))

# ---- DPUB-ARIA, French (web edition of a journal)
d = Doc('misc-fr-html-dpub', 'html', 'web edition', 'html', 'fr', ['DPUB-ARIA doc-noteref, doc-endnotes, doc-backlink', 'marker inside the guillemet', 'Ibid., art. cité', 'section that has "cite this article" with a URL', 'doi as link text', 'DOI with parentheses', 'XIXe as superscript e that is no marker'], '''
# Le papier peint comme preuve

En 1887, le juge Amédée Foulquier fit découper 2,4 mètres de papier peint dans le salon d’une veuve[^a]. | Il y voyait « la seule déposition sincère du dossier[^b] ». | L’historienne C. Vaugrenard s’étonne : « Peut-on interroger un mur ? Et dans quelle langue[^c] ? » | La chambre d’accusation n’y répondit jamais.

## Les experts du XIXᵉ siècle

Trois experts furent nommés, dont M. le Dr Hippolyte Sarre[^d], chimiste à Dôme-la-Rivière. | Leur rapport – 118 p., sans les annexes – conclut à l’arsenic[^e,f]. | Or l’arsenic, à l’époque, était partout : dans les tentures, les gants, les confiseries, etc. | Foulquier note dans son carnet, à la date du 3 mars, « Rien. Toujours rien[^b]. »

> Un mur ne ment pas, mais il répète[^g].
'''.replace('« ', '«\u00a0').replace(' »', '\u00a0»').replace(' ?', '\u202f?').replace(' :', '\u00a0:'), {'a': 'Archives de l’Isle, 3 U 412, numérisé : <https://archives-isle.example.fr/ark:/80012/vta5f1c/daogrp/0/3>.', 'b': 'A. Foulquier, *Carnets*, éd. C. Vaugrenard, 1999, p. 61.', 'c': 'C. Vaugrenard, « Murs », *Annales du décor*, 12, 2004, DOI : <https://doi.org/10.83838/0099-1112(2004)12>.', 'd': 'Sur Sarre, voir <https://dictionnaire-chimistes.example.org/notice/sarre-hippolyte> et <https://data.example.org/resource/Sarre_(chimiste)>.', 'e': '@@a@@ Ibid.'.replace('@@a@@', '@@d@@').replace('Ibid.', 'Ibid., col. 2.'), 'f': 'Rapport d’expertise, 1888.', 'g': '@@c@@ C. Vaugrenard, art. cité (note {n:c}).'}, kind='endnote')
c2 = {}
def mark(keys):
    o = ''
    for k in keys: c2[k] = c2.get(k, 0) + 1; o += '<a class="footnotecall" id="bodyftn%s_%d" href="#ftn%s" role="doc-noteref" epub:type="noteref">%s</a>' % (d.num[k], c2[k], d.num[k], d.num[k])
    return o
b = html_body(d, mark).replace('XIXᵉ', 'XIX<sup>e</sup>')
fn = '<section role="doc-endnotes" epub:type="endnotes"><h2>Notes</h2><ol>' + ''.join('<li id="ftn%s" role="doc-endnote"><p>%s <a href="#bodyftn%s_1" role="doc-backlink" title="Retour au texte">⮍</a></p></li>\n' % (d.num[k], html_segs(d.notes[k], mark), d.num[k]) for k in d.notes_in_order()) + '</ol></section>'
for k, s in d.sentences():
    for i, g in enumerate(s):
        if g[0] == 't': s[i] = ('t', g[1].replace('XIXᵉ', 'XIXe'))
d.write(page('fr', 'Le papier peint comme preuve', '<main role="doc-chapter">' + b + '</main>\n' + fn + '\n<aside class="colophon"><h2>Licence</h2><p>CC BY fictive.</p></aside>').replace('<html lang', '<html xmlns:epub="http://www.idpf.org/2007/ops" lang'))

# ---- Word "save as HTML", Portuguese, windows-1252
d = Doc('misc-pt-html-word', 'html', 'word-shaped', 'html', 'pt', ['Word "Web page, filtered": _ftn and _ftnref', 'windows-1252 declared in a meta element', 'lines wrapped inside attributes and words', 'labels in square brackets', 'Ibidem and vide nota', 'mso comments', 'Sr., Dra., n.º, art.º', 'mailto link'], '''
# Parecer sobre o encerramento da linha de Vale Torto

O último comboio saiu de Vale Torto no dia 31 de Dezembro de 2023, às 6.42 h, com onze passageiros.[^a] | A empresa alegou “falta crónica de procura”;[^b] o Sr. Chefe da Estação, Albano Quintela, conta outra história.[^c] | “Quem quer viajar num horário que não existe?”, pergunta ele.[^d]

Nos termos do art.º 7.º, n.º 2, do Regulamento, o encerramento carece de parecer prévio.[^e,f] | A Dra. Leonor Brás, que o redigiu, recorda que lhe pediram “qualquer coisa curta … até sexta-feira”.[^g] | Foram 2,5 páginas. | Ninguém as leu.[^h]
''', {'a': 'Folha de serviço n.º 365, <http://www.linhavaletorto.example.pt/arquivo/folhas/2023/365.asp?pag=1&ver=completa>.', 'b': 'Comunicado, <https://www.comboios-ficticios.example.pt/institucional/comunicados/fecho_(vale-torto).html>.', 'c': 'Conversa com o autor, 12 de Janeiro de 2024.', 'd': '@@c@@ Ibidem.', 'e': 'Regulamento das Linhas, <https://dre-espelho.example.pt/dr/detalhe/regulamento/14-2009-518822>.', 'f': 'Cf. também <https://pareceres.example.pt/2011/03>, <https://pareceres.example.pt/2011/04>.', 'g': 'Mensagem electrónica, em arquivo.', 'h': '@@b@@ Vide nota {n:b}.'})
mark = lambda keys: ''.join('<a href="#_ftn%s" name="_ftnref%s" title=""><span\nclass=MsoFootnoteReference><span class=MsoFootnoteReference><span lang=PT\nstyle=\'font-size:12.0pt\'>[%s]</span></span></span></a>' % ((d.num[k],) * 3) for k in keys)
import textwrap
b = html_body(d, mark, False).replace('<p>', '<p class=MsoNormal><span lang=PT>').replace('</p>', '</span></p>\n')
fn = '<div><br clear=all>\n<hr align=left size=1 width="33%">\n' + ''.join('<div id=ftn%s>\n<p class=MsoFootnoteText><a href="#_ftnref%s" name="_ftn%s" title=""><span class=MsoFootnoteReference>[%s]</span></a><span lang=PT> %s</span></p>\n</div>\n' % ((d.num[k],) * 4 + (html_segs(d.notes[k], mark, int(d.num[k]) % 2 == 1),)) for k in d.notes_in_order()) + '</div>'
out = '<html>\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=windows-1252">\n<meta name=Generator content="Microsoft Word 15 (filtered)">\n<title>Parecer</title>\n<style>\n<!--\n p.MsoNormal {margin:0cm; font-family:"Times New Roman",serif;}\n-->\n</style>\n</head>\n<body lang=PT link=blue vlink=purple>\n<div class=WordSection1>\n' + b + '<p class=MsoNormal>Contacto: <a href="mailto:pareceres@linhavaletorto.example.pt">pareceres@linhavaletorto.example.pt</a></p>\n</div>\n' + fn + '\n</body>\n</html>\n'
d.write('\n'.join('\n'.join(textwrap.wrap(l, 80, break_long_words=False, break_on_hyphens=False, drop_whitespace=True)) for l in out.split('\n')).encode('cp1252'))

# ---- newsroom CMS, Russian: <sup>1</sup> and a plain list
d = Doc('misc-ru-html-redakciya', 'html', 'newsroom cms', 'html', 'ru', ['plain <sup> figures without links', 'list of sources as paragraphs with figures', 'marker before comma and full stop', 'm² as superscript that is no marker', 'related stories, subscription box and share links', 'г., тыс., т. е., initials', 'inner quotation marks', 'Cyrillic host'], '''
# Почему в Заречинске третий год нет перрона

Перрон в Заречинске разобрали 14 августа 2023 г.[^a] | Площадь платформы составляла 1 240,5 м², т. е. почти четверть футбольного поля[^b]. | Подрядчик обещал вернуть её «до первого снега», но не уточнил какого[^c,d].

«Мы прыгаем. Дети прыгают, бабушки прыгают», — рассказывает жительница А. В. Голубкина. | По её словам, на вопрос «А кто отвечает?» начальник станции ответил: «Плакат „Берегите себя“ висит»[^e]. | В администрации эту фразу назвали «вырванной из контекста»[^f], однако контекста не привели.

## Деньги

На ремонт выделили 38,6 млн руб.[^b] | Куда они ушли? | Ответа в [отчёте счётной палаты](https://schetnaya-palata.example.ru/otchety/2025/zarechinsk?str=4) нет.
''', {'a': 'Приказ № 118, <https://zheleznaya-doroga.example.ru/prikazy/118.pdf>.', 'b': 'Паспорт объекта; сайт закупок: <https://zakupki.example.ru/epz/order/view.html?regNumber=0173200001423000118>.', 'c': 'Пресс-релиз подрядчика, <http://перрон-строй.example.ru/новости/2023-08>.', 'd': 'Архивная копия: <https://archive.example.org/2023/http://перрон-строй.example.ru/новости/2023-08>.', 'e': 'Запись разговора есть в распоряжении редакции.', 'f': 'Ответ на запрос № 4, <https://zarechinsk.example.ru/otvety/4_(2024).docx>.'}, kind='reference')
mark = lambda keys: '<sup>%s</sup>' % ','.join(d.num[k] for k in keys)
b = html_body(d, mark).replace('м²', 'м<sup>2</sup>')
for k, s in d.sentences():
    for i, g in enumerate(s):
        if g[0] == 't': s[i] = ('t', g[1].replace('м²', 'м2'))
src = '<div class="sources"><h3>Источники</h3>' + ''.join('<p class="src"><sup>%s</sup> %s</p>\n' % (d.num[k], html_segs(d.notes[k], mark, i % 2 == 0)) for i, k in enumerate(d.notes_in_order())) + '</div>'
d.write(page('ru', 'Почему нет перрона', '<header><a href="/">Заречный листок</a></header><main><article itemprop="articleBody"><div class="meta">12 марта 2026, 09:30 · Редакция</div>\n' + b + '\n' + src + '</article><aside class="related"><h4>Читайте также</h4><ul><li><a href="/2026/02/11/avtobus/">Автобус ушёл</a></li><li><a href="/2026/01/30/most/">Мост остался</a></li></ul></aside></main><footer><a href="/podpiska">Подписка</a></footer>'))

# ---- academic, Chinese
d = Doc('misc-zh-html-xuebao', 'html', 'journal site', 'html', 'zh', ['superscript [n] with links to anchors', 'marker before the Chinese full stop', '[2-4] range and [1,5]', 'GB/T 7714 references with [J] and [EB/OL] in brackets', 'dates in brackets beside URLs', 'full-width punctuation after a URL', 'nested quotation marks', 'reference nobody cites'], '''
# 旧城水井的数字化记录

安泽旧城现存水井四十七口，其中三十九口已干涸[^a]。 | 林守田认为，水井是“没有门牌的邻居”[^b,c,d]。 | 地方志则称：“井在人在，井亡人迁。此说流传甚广。”[^a,e] | 这一说法可靠吗？

## 方法

本文于2024年3月至9月间逐一测量井口直径，平均值为0.92米[^f]。 | 数据见 <https://wells-data.example.cn/anze/2024>，可自由下载。 | 受访者称井水“甜得‘不像水’”[^g]，但化验结果并不支持[^f]。
'''.replace(' | ', ' | '), {'a': '安泽县志编委会. 安泽县志[M]. 虚城: 方舆出版社, 1993: 211-214.', 'b': '林守田. 井与巷[J]. 旧城研究, 2016, 8(3): 40-52. DOI: <https://doi.org/10.90001/jcyj.2016.03.005>.', 'c': '林守田. 水的门牌[EB/OL]. (2018-05-02)[2026-01-11]. <https://linshoutian.example.cn/blog/2018/05/menpai.html>.', 'd': '何静. 邻里与井[D]. 虚城大学, 2020.', 'e': '周亦. “井亡人迁”考[N/OL]. 安泽晚报, 2011-07-19[2026-01-12]. <http://wanbao.example.cn/html/2011-07/19/content_(2).htm>.', 'f': '本文附录A，<https://wells-data.example.cn/anze/2024/附录A.xlsx>。', 'g': '访谈记录第12号，2024年6月。', 'u': 'WELLS R. Village wells[M]. London: Inkwell, 1988.'}, kind='reference', unref=['u'])
def mark(keys):
    n = [int(d.num[k]) for k in keys]; t = '%d-%d' % (n[0], n[-1]) if len(n) > 2 else ','.join(map(str, n))
    return '<sup><a href="#ref%d" class="xref">[%s]</a></sup>' % (n[0], t)
refs = '<div class="ref-list"><h2>参考文献</h2>' + ''.join('<p id="ref%s">[%s] %s</p>\n' % (d.num[k], d.num[k], html_segs(d.notes[k], mark)) for k in d.notes_in_order()) + '</div>'
d.write(page('zh', '旧城水井的数字化记录', '<div class="article">' + html_body(d, mark).replace('。</p>', '。</p>') + refs + '</div><div class="copyright">© 旧城研究编辑部 <a href="/about.html">关于我们</a></div>'))

# ---- long academic, English, 56 references
S = [('Haldane', 2004, 312, 'lichen', '0.42'), ('Moreau and Pitt', 2011, 48, 'slate', '0.07'), ('Oyelaran et al.', 2016, 1204, 'gutters', '0.66'), ('Szabo', 1998, 77, 'chimneys', '0.31'), ('Kirkbride', 2020, 590, 'moss', '0.58'), ('Tanaka-Reyes', 2013, 96, 'dormers', '0.12'), ('Vance and Ibrahim', 2018, 231, 'thatch', '0.49'), ('Ottesen', 2009, 64, 'ridges', '0.20'), ('Papadakis', 2021, 870, 'skylights', '0.71'), ('Quill', 2001, 39, 'finials', '0.03'), ('Rahman et al.', 2022, 1530, 'drains', '0.80'), ('Stenmark', 2007, 145, 'flashing', '0.37'), ('Udo', 2015, 408, 'soffits', '0.26'), ('Varga', 2019, 52, 'weathercocks', '0.11')]
I = [dict(zip(('a', 'y', 'n', 's', 'r'), x)) for x in S]
PA = ['{a} surveyed {n} roofs and found that {s} predicted leaks (r = {r}) ^^. | The effect vanished when age was controlled for ^, cf. Sec. 4.2. | Why it should do so is unclear.',
 'A different view is taken by {a}, for whom {s} are “a symptom, never a cause” ^. | In their sample of {n} the coefficient was {r} ^^; replication in {y} failed ^.',
 'For {s}, evidence is mixed ^^. | {a} reported r = {r}, i.e. next to nothing, yet asked “who would look at a roof twice?” ^. | We did.',
 'Since {y}, work on {s} has multiplied ^^. | The most cited study ({a}, n = {n}) has never been reproduced ^^ and, as Dr. Lowell puts it, “that is rather the point”.']
NO = ['{a}, “On {s}”, *Roof Stud.*, vol. {n}, pp. 1–{k}, {y}. <https://doi.org/10.47011/rs.{y}.{k:03d}>', '{a}, {s} data set, {y}. Accessed: Jan. 5, 2026. [Online]. Available: <https://roofdata.example.org/sets/{s}/{y}?v={k}>', 'T. Lowell, *The {y} Handbook of Coverings*. Fernhill: Gable Press, {y}.', '{a}, in *Proc. {k}th Symp. on {s}*, {y}, pp. {k}–{n}, <https://proceedings.example.edu/rs{k}/{s}_(full).pdf>.', '“Roofs: {s}”, preprint, <https://preprints.example.net/abs/{y}.0{k}v2>; code: <https://git.example.net/roofs/{s}/tree/v1.{k}>']
tx, N = long_text(I + [dict(x, s='old ' + x['s'], a=x['a'].split()[0], n=x['n'] + 11).copy() for x in I[:1]], PA, NO, 5, ['## Early work', '## The age debate', '## Recent work'], '# What Do Roofs Know? A Review\n\nThis review covers 1998–2022. | It follows the protocol of our earlier note ^a.'.replace(' ^a', ' [^u1]'), '## Conclusion\n\nNothing is known about roofs that was not known before [^u1,n3,n7].')
N = {k: v.replace('old ', 'old-') if 'https' in v else v for k, v in N.items()}
N['u1'] = 'Roof Review Group, protocol, <https://osf-mirror.example.io/r8t2k/>'
d = Doc('misc-en-html-review', 'html', 'journal site', 'html', 'en', ['over 50 bracketed references', '[n], [m] in a row and [1], [4], [8] at the end', 'space before the marker', 'reference list as ordered list without printed figures', 'DOI URLs without closing full stop', '[Online] in brackets', 'r = 0.42, et al., cf., Sec.', 'cited-by links'], tx, N, kind='reference')
mark = lambda keys: ', '.join('<a class="ref" href="#r%s">[%s]</a>' % (d.num[k], d.num[k]) for k in keys)
refs = '<h2>References</h2>\n<ol class="refs">\n' + ''.join('<li id="r%s">%s <span class="links"><a href="/scholar?q=%s">Search</a></span></li>\n' % (d.num[k], html_segs(d.notes[k], mark), d.num[k]) for k in d.notes_in_order()) + '</ol>'
d.write(page('en', 'What Do Roofs Know?', html_body(d, mark) + refs))
