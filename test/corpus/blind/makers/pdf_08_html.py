"""Short documents through HTML: Italian press release and Hebrew article and Czech newsletter (Chromium), Chinese report (WeasyPrint), Turkish fact sheet (wkhtmltopdf)."""
from pdf_lib import *
sup = lambda d: (lambda keys: '<sup>%s</sup>' % ','.join(d.num[k] for k in keys))
page = lambda lang, css, body, dirn='': '<html lang="%s"%s><meta charset="utf-8"><style>%s sup{font-size:65%%;line-height:0}</style><body>%s</body></html>' % (lang, dirn, css, body)

# ---- Italian press release
T = '''# COMUNICATO STAMPA: l’ospedale di Valdorcia chiude il pronto soccorso, i sindaci ricorrono al TAR

Valdorcia, 14 ottobre 2023. | Undici Comuni della Valdorcia hanno depositato questa mattina il ricorso contro la delibera regionale n. 388.[^a] | La delibera dispone la chiusura notturna del pronto soccorso dal 1° novembre, «in via sperimentale e fino a diversa valutazione».[^a]

Secondo i dati dell’azienda sanitaria, gli accessi notturni sono stati 4.212 nel 2022,[^b] cioè l’11% in più rispetto al 2019. | Il tempo medio di percorrenza verso l’ospedale più vicino è di 52 minuti.[^c,d] | «Non chiediamo un privilegio, chiediamo un’ambulanza che arrivi», ha dichiarato la sindaca di Pietralta, Dott.ssa Ivana Morosini.

## Che cosa prevede il ricorso

I ricorrenti lamentano la mancata istruttoria, la violazione del D.M. 70/2015 e l’assenza di un parere della Conferenza dei sindaci.[^e] | L’udienza cautelare è attesa entro fine mese. | La Regione, interpellata, non ha risposto.[^f]

Per informazioni e per i documenti: <https://www.comunivaldorcia.example.org/ricorso-tar>'''
N = dict(a='Delibera G.R. 28 settembre 2023, n. 388, <https://bur.regione-tosca.example/delibere/2023/388>.', b='ASL Sud, *Relazione annuale 2022*, tab. 14, <http://www.aslsud.example/trasparenza/relazione_2022_def(1).pdf>.', c='Elaborazione su dati dell’Osservatorio viabilità, <https://osservatorio-viabilita.example.net/isocrone/?lat=43.05&lon=11.61&t=night>.',
 d='Il dato non considera le interruzioni della S.P. 18.', e='Cfr. il testo del ricorso, pp. 7-19.', f='@@b@@ Cfr. nota 2.')
d = Doc('it-comunicato-chromium', 'pdf', 'chromium', 'pdf', 'it', ['press release: notes on the last page under a rule', 'a note marked twice', 'two markers at one place', 'URL with brackets', 'ordinal 1° and abbreviations', 'link in the last line'], T, N, kind='endnote')
m = sup(d)
b = html_body(d, m) + '<hr><div class="n"><b>Note</b><ol>%s</ol></div><p class="c">Ufficio stampa · Unione dei Comuni · tel. 0577 555 01 · stampa@comunivaldorcia.example.org</p>' % ''.join('<li>%s</li>' % html_segs(d.notes[k], m) for k in d.notes_in_order())
keep_pdf(d, chromium(d, page('it', '@page{size:A4;margin:25mm}body{font:12pt/1.5 "Liberation Sans"}h1{font-size:17pt}h2{font-size:13pt}.n{font-size:9pt}.c{font-size:8.5pt;color:#666;text-align:center;border-top:1px solid #ccc}', b)))

# ---- Hebrew article
T = '''# זכות העיון בארכיונים עירוניים: הערות על פסק דין נווה־אלון

בשנת 2019 דחה בית המשפט המחוזי את עתירת העמותה לעיין בפרוטוקולים של מועצת נווה־אלון.[^a] | השופטת ר׳ אלקיים קבעה כי “אין רשות מקומית רשאית להסתתר מאחורי אבק”.[^b] | שלוש שנים מאוחר יותר, ובניגוד להמלצת היועץ המשפטי,[^c] נפתח הארכיון לציבור.

## הרקע

החוק מחייב כל רשות לנהל רישום, אך אינו קובע סנקציה. | לפי דו״ח מבקר המדינה, ב־41 מתוך 78 רשויות לא נמצא רישום כלל.[^d,e] | האם די בכך כדי לבסס עילת עתירה? | בספרות הדעות חלוקות.[^f]

## סיכום

פסק הדין פותח פתח צר, אך הפתח קיים.[^g] | מסמכים נוספים מתפרסמים באתר <https://archive-navealon.example.org/he/protocols>.'''
N = dict(a='עת״מ 9914-03-19 עמותת פתוח נ׳ מועצת נווה־אלון, פורסם בכתובת <https://psakdin.example/mechozi/2019/9914-03-19.pdf>.', b='@@a@@ שם, פס׳ 14.', c='חוות דעת מיום 3.2.2020, <http://www.navealon.example/Files/2020_opinion.aspx?id=88&lang=he>.', d='מבקר המדינה, דו״ח על הביקורת ברשויות המקומיות (2021), עמ׳ 212, <https://mevaker.example.net/he/Reports/2021/local/212>.', e='ראו גם <www.reshut-petucha.example.org/maakav>.', f='ד׳ שגיא, “ארכיון ללא דלת”, עיוני רשות ז (2018) 55.', g='@@d@@ דו״ח המבקר, לעיל הערה 4, עמ׳ 215.')
d = Doc('he-maamar-chromium', 'pdf', 'chromium', 'pdf', 'he', ['right to left with left-to-right URLs', 'gershayim in abbreviations', 'שם, לעיל הערה n', 'case numbers with hyphens', 'two markers at one place'], T, N, kind='endnote')
m = sup(d)
b = html_body(d, m) + '<h2>הערות</h2><div class="n">%s</div>' % ''.join('<p><sup>%s</sup> %s</p>' % (d.num[k], html_segs(d.notes[k], m)) for k in d.notes_in_order())
keep_pdf(d, chromium(d, page('he', '@page{size:A4;margin:28mm}body{font:13pt/1.7 "Noto Serif Hebrew","DejaVu Sans"}h1{font-size:18pt}h2{font-size:14pt}.n{font-size:10pt}.n p{margin:0 0 2mm}', b, ' dir="rtl"')))

# ---- Czech newsletter, sidebar, links behind words
T = '''# Zpravodaj Vodních spolků 2/2024

## Přehrada, kterou nikdo nechtěl

Kraj v únoru znovu otevřel [plán na přehradu u Skalné](https://www.kraj-podhori.example/plany/skalna-2024). | Podle hejtmana Ing. B. Krále jde o „jedinou rozumnou odpověď na sucho“.¹ | Odborníci z Ústavu vod to vidí jinak a upozorňují, že nádrž „nezadrží nic než bahno“.[^b]

Náklady vzrostly z 1,2 na 3,9 mld. Kč.[^c] | Obce dostaly k vyjádření 30 dní, tj. do 14. března. | Petici podepsalo přes 8 000 lidí, viz [web iniciativy](https://nechtemeprehradu.example.org/?utm_source=zpravodaj).

## Krátce

- Povodí Lomnice zveřejnilo mapu jezů.[^d]

- Sněm spolků se koná 18. května v Dubanech.

- Ministerstvo odmítlo žádost o studii, „protože neexistuje“.[^e]'''.replace('.¹', '.[^a]')
N = dict(a='Rozhovor pro Podhorský deník, 9. 2. 2024, <https://podhorskydenik.example.com/rozhovory/kral-sucho-20240209.html>.', b='Ústav vod: Stanovisko č. 7/2024, s. 3, <http://www.ustavvod.example/doc/stanovisko_7-2024.pdf>.', c='Tamtéž ne; viz usnesení zastupitelstva č. 114.', d='<https://mapy-povodi.example.net/lomnice#jezy/12/49.91/16.02>', e='Odpověď č. j. 2217/24, k dispozici u redakce.')
N['c'] = 'Usnesení zastupitelstva č. 114 ze dne 26. 2. 2024.'
d = Doc('cs-zpravodaj-chromium', 'pdf', 'chromium', 'pdf', 'cs', ['newsletter in two columns with a sidebar', 'links behind words besides notes', 'tracking parameter', 'notes under the columns', 'dates with spaces, č. j., mld.', 'linearized by qpdf'], T, N, kind='endnote')
m = sup(d)
h1, rest = html_body(d, m).split('</h1>', 1)
b = h1 + '</h1><div class="s"><b>Kontakt</b><br>Vodní spolky, z. s.<br>Duby 4, Dubany<br>redakce@vodnispolky.example.org<br><br><b>Číslo vyšlo</b><br>1. března 2024<br><br><i>„Voda si cestu najde, úředník ne vždy.“</i></div><div class="k">%s</div><div class="n"><b>Prameny</b>%s</div>' % (rest, ''.join('<p><sup>%s</sup> %s</p>' % (d.num[k], html_segs(d.notes[k], m)) for k in d.notes_in_order()))
p = chromium(d, page('cs', '@page{size:A4;margin:18mm}body{font:10.5pt/1.45 "Noto Sans"}h1{background:#0a5;color:#fff;padding:4mm;font-size:20pt;margin:0 0 5mm}h2{font-size:13pt;color:#0a5;margin:0 0 2mm}.s{float:right;width:42mm;background:#eef7f0;padding:4mm;font-size:9pt;overflow-wrap:anywhere;margin-left:6mm}.k{columns:2;margin-right:58mm;column-gap:6mm;text-align:left}.n{clear:both;font-size:8.5pt;border-top:1px solid #0a5;margin-top:8mm;padding-top:2mm}.n p{margin:1mm 0}a{color:#0a5}', b))
out = p[:-4] + '-lin.pdf'; run(['qpdf', '--linearize', p, out]); keep_pdf(d, out)

# ---- Chinese report, circled numbers anew on each page
T = '''# 一、渡口镇的用水问题

渡口镇位于青澜河下游，常住人口约三万一千人[^a]。 | 自2018年起，镇上每逢枯水季便实行分时供水，居民称之为“半天水”[^b]。 | 镇政府在公告中表示，供水不足“系上游来水减少所致”，但未公布具体数据。

据《青澜日报》报道，上游水库2021年的下泄量同比增加了百分之六[^c]。 | 这一数字与镇政府的说法明显不符。

# 二、居民的说法

我们走访了四十二户家庭，其中二十九户表示家中备有水缸[^a2]。 | 一位姓罗的店主说：“白天没有水，晚上水是黄的。” | 镇水务所所长何某则认为，问题“已经得到根本解决”[^b2]。 | 相关检测报告可在省环境信息网查询[^c2]。

# 三、建议

第一，公开逐月供水数据[^a3]。 | 第二，设立独立的水质监督员。 | 第三，参照邻县经验修订供水办法[^b3][^c3]。 | 本报告全文及附件见<https://qinglan-water.example.org/report/2023>，欢迎转载。'''
N = dict(a='渡口镇人民政府：《2020年人口统计公报》，<https://www.dukou.example/tjgb/2020/t20210312_88213.html>。', b='参见罗静：《半天水》，《河流研究》2020年第4期，第17—25页。', c='《水库下泄量创新高》，《青澜日报》2021年12月3日，<http://epaper.qinglandaily.example.com/html/2021-12/03/content_4471.htm>，2023年5月8日访问。', a2='访谈记录，2023年4月。', b2='何某答记者问，<https://v.qinglantv.example.net/play?id=77120&t=315>。', c2='<https://hbt.example.org/search?q=%E6%B0%B4%E8%B4%A8&area=dukou>。',
 a3='参见《政府信息公开条例》第二十条。', b3='林县水务局：《供水办法（修订）》，<www.linxian-water.example/zcfg/2019/gsbf.pdf>。', c3='同上书，第8页。')
N['c3'] = '@@b3@@ 同上，第8页。'
C = '①②③④⑤⑥⑦⑧⑨'
d = Doc('zh-diaocha-weasyprint', 'pdf', 'weasyprint', 'pdf', 'zh', ['Chinese without spaces', 'circled note numbers that begin again on each page', 'marker before 。', 'URL followed at once by a full stop or comma of Chinese width', '同上', 'URL between Chinese characters', 'running head'], T, N, number=lambda n: C[n - 1], restart='h1')
def mark(keys): return ''.join('<sup>%s</sup><span class="fn">%s %s</span>' % (d.num[k], d.num[k], html_segs(d.notes[k], mark)) for k in keys)
css = '@page{size:A4;margin:28mm 30mm;@top-center{content:"青澜河流域观察 · 第7号";font:8pt "Noto Sans CJK SC"}@bottom-center{content:"— " counter(page) " —";font:8pt "Noto Sans CJK SC"}@footnote{border-top:.5pt solid #000;padding-top:4pt}}body{font:12pt/1.9 "Noto Serif CJK SC","Noto Sans CJK SC"}h1{font-size:16pt;break-before:page}p{text-indent:2em;text-align:justify}.fn{float:footnote;font-size:9pt;line-height:1.5;text-align:left;text-indent:0}::footnote-call{content:""}.fn::footnote-marker{content:none}a{color:inherit;text-decoration:none}'
f = put(d.name + '.html', page('zh', css, html_body(d, mark))); out = f[:-4] + 'pdf'; run(['weasyprint', '-q', f, out]); keep_pdf(d, out)

# ---- Turkish fact sheet
T = '''# Bilgi Notu 12: Sazlıdere’de Kömürlü Santral

## Beş soruda santral

Sazlıdere Santrali 1986’da 2 × 165 MW kurulu güçle açıldı [1]. | Çevre izni 2014’te sona erdi, ancak santral “geçici faaliyet belgesi” ile çalışmayı sürdürdü [2, s. 8]. | İl Sağlık Müdürlüğü’nün verilerine göre solunum yolu başvuruları ilçede il ortalamasının 1,7 katıdır [3,4]. | Şirket bu oranı “istatistiki bir tesadüf” olarak niteliyor [5].

## Ne istiyoruz?

- Baca gazı ölçümlerinin saatlik yayımlanması [6].

- Kül barajının bağımsız denetimi.

- Çalışanlar için adil geçiş planı [7].

Dava dosyası Danıştay 6. Dairesi’nde bekliyor. | Güncel belgeler için bkz. <www.temizsazlidere.example.org/belgeler>.'''
T = re.sub(r' \[(\d[\d,]*)(?:, (s\. 8))?\]', lambda m: ' [^%s]' % ','.join('k' + x + ('@' + m[2] if m[2] else '') for x in m[1].split(',')), T)
N = dict(k1='Enerji Arşivi, “Santraller Tablosu”, <https://enerjiarsivi.example.org/tablo/santraller?il=sazl%C4%B1dere&y%C4%B1l=1986>', k2='Çevre Müdürlüğü, Denetim Raporu, 2016. <http://www.cevre-denetim.example/raporlar/2016/SD_165.pdf>', k3='İl Sağlık Müdürlüğü, 2019 Yıllığı, s. 44.', k4='A. Tekinsoy, “Kömür ve Nefes”, Halk Sağlığı Defteri 7 (2020): 12–30. <https://doi.org/10.55566/hsd.2020.7.12>',
 k5='Şirket basın açıklaması, 11.06.2021, <https://sazlidere-enerji.example.com/basin/2021-06-11-aciklama> (Erişim: 02.01.2024)', k6='Ölçüm yönetmeliği, md. 9.', k7='Adil Geçiş Platformu, <https://adilgecis.example.net/plan.html#sazlidere>')
d = Doc('tr-bilgi-wkhtmltopdf', 'pdf', 'wkhtmltopdf', 'pdf', 'tr', ['numbered sources in brackets, one with a page', 'two numbers in a bracket', 'apostrophes of Turkish suffixes', 'percent-encoded query', 'www address in the text', 'sources under a heading'], T, N, kind='reference')
def mk(keys): return '[%s%s]' % (','.join(d.num[k] for k in keys), ', ' + mk.locs[0] if any(getattr(mk, 'locs', [''])) else '')
b = html_body(d, mk, link=False) + '<h2>Kaynaklar</h2><div class="n">%s</div>' % ''.join('<p>[%s] %s</p>' % (d.num[k], html_segs(d.notes[k], mk, False)) for k in d.notes_in_order())
f = put(d.name + '.html', page('tr', 'body{font:12pt "Noto Sans";line-height:1.5}h1{background:#333;color:#fff;padding:12px}h2{color:#a30}.n{font-size:9pt}.n p{margin:2px 0;padding-left:22px;text-indent:-22px}', b)); out = f[:-4] + 'pdf'
run(['wkhtmltopdf', '-q', '-s', 'A4', '-T', '20mm', '-B', '20mm', '-L', '22mm', '-R', '22mm', f, out]); keep_pdf(d, out)
