from lib import D
D('seventh-ru-word','html','ru','''<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered)"><title>Справка о выселении</title>
<style><!-- p.MsoNormal {margin:0cm; font-family:"Times New Roman",serif;} /* http://styles.example/word.css */ --></style></head>
<body lang=RU style='tab-interval:35.4pt'><div class=WordSection1>
<p class=MsoNormal align=center><b>СПРАВКА<br>о выселении жителей дома № 14 по ул. Речной</b></p>
<p class=MsoNormal style='text-align:justify'>⟦10 февраля 2021 г. администрация г. Заречинска признала дом аварийным⟨1⟩.⟧ ⟦Жильцы узнали об этом лишь в июне, когда на двери подъезда появилось объявление: «Освободить помещения в течение 30 дней»⟨2⟩.⟧ Всего в доме проживали 46 человек, в т. ч. 11 детей.</p>
<p class=MsoNormal style='text-align:justify'><o:p>&nbsp;</o:p></p>
<p class=MsoNormal style='text-align:justify'>⟦По закону собственнику полагается равноценное жильё либо выкуп<span lang=EN-US> </span>по рыночной цене⟨3⟩, однако ни того, ни другого жителям не предложили⟨4⟩.⟧ ⟦Эксперт фонда «Крыша» А. П. Лунёв считает, что обследование «проведено за один час и без вскрытия перекрытий»⟨5⟩.⟧ ⟦Суд первой инстанции этот довод не рассмотрел⟨6⟩.⟧</p>
<p class=MsoListParagraph style='text-indent:-18.0pt'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>⟦Жалоба в кассационный суд подана 3 марта 2022 г.⟨7⟩⟧</p>
<p class=MsoListParagraph style='text-indent:-18.0pt'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>Обращение в прокуратуру осталось без ответа.</p>
</div><div><br clear=all><hr align=left size=1 width="33%">
⟨#1⟩Постановление № 118 от 10.02.2021, ⟨^http://zarechinsk.example.org/docs/2021/118.doc⟩⟨/⟩
⟨#2⟩Фотография объявления, 14 июня 2021 г. (архив фонда).⟨/⟩
⟨#3⟩См.: Жилищный обзор. 2020. № 4. С. 8—11. URL: ⟨^https://zhilobzor.example/2020/4/?p=8&view=full⟩ (дата обращения: 01.04.2022).⟨/⟩
⟨#4⟩Письмо жителей от 5 июля 2021 г., ⟨^!www.krysha-fond.example/pisma/0507⟩.⟨/⟩
⟨#5⟩Лунёв А. П. Рецензия на акт обследования. URL: ⟨^https://krysha-fond.example/recenzia_14.pdf⟩.⟨/⟩
⟨#6⟩Решение от 20.10.2021 по делу № 2-771/2021.⟨/⟩
⟨#7~6⟩Там же.⟨/⟩
</div></body></html>'''.replace('⟨#7~6⟩Там же.','⟨#7⟩Копия жалобы: ⟨^https://krysha-fond.example/zhaloba.pdf|скачать⟩.'),
mk=lambda i,l,n:'''<a style='mso-footnote-id:ftn%s' href="#_ftn%s" name="_ftnref%s" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[%s]<![endif]></span></span></a>'''%(i,i,i,l),
nt=lambda i,l,t:'''<div style='mso-element:footnote' id=ftn%s><p class=MsoFootnoteText><a href="#_ftnref%s" name="_ftn%s" title=""><span class=MsoFootnoteReference>[%s]</span></a> %s</p></div>'''%(i,i,i,l,t),
traps=['word filtered html','conditional comments around markers','initials and abbreviations','address without scheme'],producer='hand')

D('seventh-ar-report','html','ar','''<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>عطش القرى - مرصد الينابيع</title></head><body>
<header><a href="https://yanabi.example/">مرصد الينابيع</a><nav><a href="https://yanabi.example/about">من نحن</a> <a href="https://yanabi.example/contact">اتصل بنا</a> <a href="https://yanabi.example/en/thirst">English</a></nav></header>
<article><h1>عطش القرى: ثلاثة أعوام بلا ماء منتظم</h1><div class="meta">تقرير – ٢٢ مارس ٢٠٢٢</div>
<p>⟦انقطعت المياه عن قرية عين السدرة ٢١٤ يومًا خلال عام ٢٠٢١، بحسب سجلات شركة التوزيع.⟨1⟩⟧ ⟦وقال رئيس المجلس المحلي إن «الأنابيب أقدم من أصحابها»، ولم يقدّم موعدًا للإصلاح.⟨2⟩⟧ لا أحد يعرف متى تنتهي الأزمة.</p>
<p>⟦وتُلزم المادة ١٧ من نظام المياه الشركة بتعويض المشتركين إذا تجاوز الانقطاع سبعة أيام،⟨3⟩ غير أن أي تعويض لم يُدفع حتى اليوم.⟨1⟩⟧ ⟦هل تكفي الصهاريج؟⟧ ⟦تقدّر دراسة جامعية أن الأسرة الواحدة تنفق خُمس دخلها على شراء الماء.⟨4⟩⟧</p>
<p>تستيقظ أم خالد في الثالثة فجرًا لتلحق بدورها أمام الخزان. تقول: «نعرف الماء من صوته قبل أن نراه». لديها خمسة أولاد، وفي البيت برميلان من البلاستيك اشترتهما عام ٢٠١٩.</p>
<p>⟦ورفضت الشركة التعليق على أسئلة المرصد، واكتفت ببيان من ثلاثة أسطر.⟨5⟩⟧</p>
<h2>التوصيات</h2><ul><li>نشر جداول التوزيع أسبوعيًا.</li><li>⟦تنفيذ حكم المحكمة الإدارية الصادر في أكتوبر ٢٠٢٠.⟨6⟩⟧</li></ul>
<h2>الهوامش</h2>
⟨#1⟩شركة توزيع مياه السدرة، السجل السنوي ٢٠٢١، ⟨^https://sidra-water.example/records/2021.xlsx⟩⟨/⟩
⟨#2⟩مقابلة مع المرصد، ٣ فبراير ٢٠٢٢.⟨/⟩
⟨#3⟩⟨^https://qanun.example.org/water/17|نظام المياه، المادة ١٧⟩.⟨/⟩
⟨#4⟩سلمى الراوي، «كلفة العطش»، مجلة العمران، العدد ٦ (٢٠٢١)، ص ٤٤. ⟨^https://omran.example/6/rawi.pdf⟩⟨/⟩
⟨#5⟩بيان صحفي، ١ مارس ٢٠٢٢، ⟨^https://sidra-water.example/news/77⟩.⟨/⟩
⟨#6⟩الحكم رقم ٣٣٢ لسنة ٢٠٢٠.⟨/⟩
<div class="share">شارك: <a href="https://social.example/s?u=1">منصة</a> <a href="https://msg.example/send?x">رسالة</a></div></article>
<aside><h3>اقرأ أيضًا</h3><a href="https://yanabi.example/wells">آبار مهجورة</a></aside>
<footer>جميع الحقوق محفوظة © مرصد الينابيع</footer></body></html>'''.replace('⟦هل تكفي الصهاريج؟⟧','هل تكفي الصهاريج؟'),
mk=lambda i,l,n:'<sup><a href="#h%s">%s</a></sup>'%(i,l),nt=lambda i,l,t:'<p id="h%s" class="hamish">%s. %s</p>'%(i,l,t),
traps=['right to left','marker after comma and after full stop','Arabic-Indic digits in text'])

D('seventh-en-ebook','html','en','''<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>Chapter 3: The Salt Clerks</title><link rel="stylesheet" href="../css/book.css" type="text/css"/></head>
<body epub:type="bodymatter"><section epub:type="chapter" id="ch3">
<h2><span class="num">3</span> The Salt Clerks</h2>
<p class="epigraph">⟦“He who weighs the salt weighs the sailor.”⟨e1⟩⟧</p>
<p class="first"><span class="smallcaps">In the winter of 1688</span> the clerks of the salt office at Quill Harbour kept two sets of books. ⟦One was for the Crown; the other, bound in calfskin, was for themselves.⟨e2⟩⟧ <a id="page_61" epub:type="pagebreak" title="61"></a>⟦By the spring the difference between them had reached 4,100 bushels—“enough,” wrote Thomas Ebbing, “to pickle the Parliament entire.”⟨e3⟩⟧</p>
<p>Who were these men? ⟦Most were younger sons; a few, like Ebbing himself, had been to sea.⟨e4⟩⟧ ⟦They were paid £30 a year (the harbour master had £45), and they were expected to find their own candles.⟨e2⟩⟧</p>
<blockquote><p>Item, for candles, nothing. Item, for ink, nothing. ⟦Item, for the silence of the porter, two shillings.⟨e5⟩⟧</p></blockquote>
<p>⟦The digitised ledgers have been searchable since 2015, and they repay a slow evening.⟨e6⟩⟧ For the fate of the porter, see <a href="chapter05.xhtml#porter">chapter 5</a>.</p>
</section>
<section epub:type="footnotes" class="notes"><h3>Notes to Chapter 3</h3>
⟨#e1=*⟩Harbour proverb, collected by the author.⟨/⟩
⟨#e2=1⟩Quill Harbour Record Office, QH/SALT/7, fols. 3–9.⟨/⟩
⟨#e3=2⟩Ebbing to Marlowe, 2 April 1689, printed in <i>The Ebbing Letters</i>, ed. R. Stace (Wend Press, 1931), 88; also at ⟨^https://letters.example.org/ebbing/1689-04-02⟩.⟨/⟩
⟨#e4=3⟩A. Prewitt, “Younger Sons and Harbour Offices,” <i>Coastal History</i> 14 (1999): 201–30, ⟨^https://doi.example/10.5555/ch.1999.14.201⟩.⟨/⟩
⟨#e5=4~1⟩QH/SALT/7 (see note 1), fol. 11.⟨/⟩
⟨#e6=5⟩⟨^http://quillharbour.example/ledgers/⟩, accessed 11 May 2019.⟨/⟩
</section></body></html>'''.replace('⟨#e5=4~1⟩QH/SALT/7 (see note 1), fol. 11.','⟨#e5=4⟩Quill Harbour Record Office, QH/SALT/9, fol. 11.'),
mk=lambda i,l,n:'<a epub:type="noteref" role="doc-noteref" href="#n-%s" class="noteref">%s</a>'%(i,l),
nt=lambda i,l,t:'<aside epub:type="footnote" role="doc-footnote" id="n-%s"><p>%s. %s</p></aside>'%(i,l,t) if l!='*' else '<aside epub:type="footnote" role="doc-footnote" id="n-%s"><p>* %s</p></aside>'%(i,t),
traps=['noteref without brackets','starred note','page break anchor','several sentences in a block quotation'])

D('seventh-pl-hugo','html','pl','''<!doctype html><html lang="pl-PL"><head><meta charset="utf-8"><meta name="generator" content="Hugo 0.111"><title>Skąd się wzięły dwa dworce | Notatnik kolejowy</title></head><body>
<nav id="menu"><a href="/">Start</a> <a href="/wpisy/">Wpisy</a> <a href="https://kod.example/kolejowy/blog">Kod strony</a></nav>
<main><h1>Skąd się wzięły dwa dworce</h1><p class="post-meta">2 października 2020 r. · 3 min czytania · <a href="/tagi/historia/">historia</a></p>
<aside class="toc"><nav id="TableOfContents"><ul><li><a href="#poczatki">Początki</a></li><li><a href="#spor">Spór</a></li></ul></nav></aside>
<h2 id="poczatki">Początki <a class="anchor" href="#poczatki">#</a></h2>
<p>⟦Pierwszy dworzec w Starej Wisznie otwarto w 1871 r., a drugi – zaledwie osiem lat później.⟨1⟩⟧ ⟦Oba stoją przy tej samej ulicy, ok. 300 m od siebie (zob. <a href="/mapa/">mapę</a>).⟨2⟩⟧ Podróżni do dziś mylą perony.</p>
<p>Dzisiejszy podróżny zobaczy tylko jeden z budynków. Drugi, zwany „starym”, służy od 1974 r. jako magazyn mebli; na ścianie od strony torów wciąż widać numer 2 i ślad po zegarze. Klucz ma p. Zdzisław, były zawiadowca.</p>
<h2 id="spor">Spór <a class="anchor" href="#spor">#</a></h2>
<p>⟦Burmistrz Kalinowski pisał, że „miasto nie jest tak duże, by mieć dwie poczekalnie, ani tak bogate, by mieć dwa piece”.⟨3⟩⟧ ⟦Kolej odpowiedziała dopiero w 1882 r.⟨4⟩ i odmówiła.⟧ ⟦Plany budynku można obejrzeć w ⟨@https://archiwum.example.org/wiszna/plany?sygn=44|archiwum miejskim⟩, choć skany są słabe.⟧</p>
<div class="highlight"><pre><code class="language-bash">curl -O https://archiwum.example.org/wiszna/plany.zip  # [1]
</code></pre></div>
<section class="footnotes" role="doc-endnotes"><hr><ol>
⟨#1⟩J. Sobieraj, <em>Koleje ziemi wiszeńskiej</em>, t. 1, Wiszna 1964, s. 12–15.⟨/⟩
⟨#2⟩Pomiar własny na podstawie ⟨^https://mapy.example.org/#16/52.11/20.98⟩.⟨/⟩
⟨#3⟩List z 9 maja 1880 r. Przedruk: „Kurier Wiszeński”, nr 3/1936, ⟨^https://biblioteka.example.org/dlibra/doccontent?id=8812⟩.⟨/⟩
⟨#4⟩Tamże nie ma daty dziennej; podaję ją za ⟨^https://kurier.example/1936/3|skanem⟩.⟨/⟩
</ol></section>
<div class="pagination"><a href="/wpisy/semafor/">← Semafor</a><a href="/wpisy/parowoz/">Parowóz →</a></div></main>
<footer>Wygenerowano w <a href="https://gohugo.example/">Hugo</a>, motyw <a href="https://motywy.example/cien">Cień</a>.</footer></body></html>'''.replace('Tamże nie ma daty dziennej; podaję ją za','Datę dzienną podaję za'),
mk=lambda i,l,n:'<sup id="fnref:%s"><a href="#fn:%s" class="footnote-ref" role="doc-noteref">%s</a></sup>'%(i,i,l),
nt=lambda i,l,t:'<li id="fn:%s" role="doc-endnote"><p>%s&#160;<a href="#fnref:%s" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li>'%(i,t,i),
traps=['marker in the middle after r.','address with fragment','code block','ordered list without printed labels'])

D('seventh-it-csl','html','it','''<!DOCTYPE html>
<html lang="it"><head><meta charset="utf-8"><title>Terrazze abbandonate e frane superficiali</title></head><body>
<div class="unihead"><a href="https://www.univ-colle.example/">Università di Colle</a> <a href="https://www.univ-colle.example/biblioteca">Biblioteca</a> <a href="https://www.univ-colle.example/login">Accedi</a></div>
<h1>Terrazze abbandonate e frane superficiali</h1><p class="authors">Giulia Ferrando, Pietro Landi · <a href="https://orcid.example/0000-0001">ORCID</a></p>
<p class="abstract"><b>Sommario.</b> Esaminiamo 140 versanti terrazzati della Val Brema. L’abbandono raddoppia il rischio di frana.</p>
<h2>1. Introduzione</h2>
<p>⟦I muri a secco trattengono il suolo finché qualcuno li ripara ⟨r1⟩.⟧ ⟦Dopo il 1960 lo spopolamento ha interrotto la manutenzione in tutta la valle ⟨r2+r3|<span class="citation" data-cites="b c">[<a href="#ref-r2" role="doc-biblioref">2</a>, <a href="#ref-r3" role="doc-biblioref">3</a>]</span>⟩.⟧ ⟦Nel solo comune di Brema gli ettari coltivati sono scesi da 512 a 37 ⟨r3⟩, mentre le frane censite sono passate da 4 a 61 ⟨r4⟩.⟧</p>
<p>La valle è lunga 11 km e sale da 180 a 940 m s.l.m. Nel 1951 vi abitavano 3.204 persone, oggi meno di 400 (cfr. Fig. 2). I muri rimasti misurano, secondo la nostra stima, circa 260 km.</p>
<h2>2. Metodo</h2><p>⟦Il modello adottato è quello di Kessel, che definisce la frana superficiale «un movimento che interessa i primi due metri» ⟨r1⟩.⟧ La precisione è del 12% (Tab. 1).</p>
<p>⟦I dati e il codice sono depositati presso ⟨@https://depositi.example.org/record/99812|l’archivio dell’ateneo⟩.⟧</p>
<h2>Bibliografia</h2><div id="refs" class="references csl-bib-body" role="doc-bibliography">
⟨#r1=1⟩M. Kessel, <em>Shallow landslides</em>. Lindt: Bergverlag, 2003.⟨/⟩
⟨#r2=2⟩A. Rovere, «Partire dalla Val Brema», <em>Quaderni di montagna</em>, vol. 7, pp. 3–29, 1988, doi: <a href="https://doi.example/10.5555/qm.7.3">10.5555/qm.7.3</a>.⟨/⟩
⟨#r3=3⟩Istituto regionale di statistica, «Censimento agricolo, serie storiche». Disponibile su: ⟨^https://statistica.example.org/agricoltura/serie_storiche/⟩. [Consultato: 2 febbraio 2021].⟨/⟩
⟨#r4=4⟩Servizio geologico, «Inventario delle frane», 2019. ⟨^https://geo.example.org/inventario?regione=07&tipo=superf⟩⟨/⟩
⟨#r5=5⟩L. Bono, «Muri», tesi di laurea, Università di Colle, 2015.⟨/⟩
</div><div class="cite-tools"><a href="https://export.example/bibtex?id=5">Esporta BibTeX</a> <a href="/pdf/5">Scarica PDF</a></div></body></html>'''.replace('<a href="https://doi.example/10.5555/qm.7.3">10.5555/qm.7.3</a>','⟨^https://doi.example/10.5555/qm.7.3|10.5555/qm.7.3⟩'),
kind='reference',mk=lambda i,l,n:'<span class="citation">[<a href="#ref-%s" role="doc-biblioref">%s</a>]</span>'%(i,l),
nt=lambda i,l,t:'<div id="ref-%s" class="csl-entry" role="doc-biblioentry"><div class="csl-left-margin">[%s] </div><div class="csl-right-inline">%s</div></div>'%(i,l,t),
traps=['grouped markers','uncited entry','doi link','export links'])

D('seventh-ko-newsroom','html','ko','''<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>[팩트체크] 한빛대교 통행료, 정말 전국에서 가장 비쌀까? - 나루뉴스</title></head><body>
<div id="gnb"><ul><li><a href="https://narunews.example/">홈</a></li><li><a href="https://narunews.example/factcheck">팩트체크</a></li><li><a href="https://narunews.example/subscribe">구독</a></li></ul></div>
<div class="article"><h1>[팩트체크] 한빛대교 통행료, 정말 전국에서 가장 비쌀까?</h1><p class="byline">정다솜 기자 <a href="mailto:dasom@narunews.example">dasom@narunews.example</a> | 입력 2023.06.08. 오전 9:12</p>
<p>⟦김한길 의원은 지난 5일 토론회에서 "한빛대교 통행료는 전국에서 가장 비싸다"고 주장했다.[1]⟨1|⟩⟧ 사실일까? 나루뉴스가 확인했다.</p>
<p>⟦국토자료원이 공개한 민자도로 요금표에 따르면 한빛대교의 소형차 요금은 4,800원이다.⟨2⟩⟧ ⟦같은 표에서 남포터널은 5,100원으로 더 비쌌다.⟨2⟩⟧ ⟦다만 1km당 요금으로 따지면 한빛대교가 1위가 맞다는 분석도 있다.⟨3⟩⟨4⟩⟧</p>
<p>통행료 논란은 어제오늘 일이 아니다. 다리가 개통된 2011년 이후 요금은 세 차례 올랐고, 그때마다 주민 설명회는 10분 만에 끝났다. 인근에서 식당을 운영하는 최모(58) 씨는 "손님보다 차가 더 빨리 준다"며 한숨을 쉬었다.</p>
<p>⟦운영사 관계자는 "요금은 협약에 따라 정해진 것으로 임의로 올릴 수 없다"고 밝혔다.⟨5⟩⟧</p>
<div class="result"><strong>판정: 절반의 사실</strong></div>
<h3>참고자료</h3><ul class="refs">
⟨#1⟩김한길 의원실, 토론회 속기록 (2023.6.5.)⟨/⟩
⟨#2⟩국토자료원, 민자도로 통행료 현황 ⟨^https://roads.example.org/toll/list.do?year=2023&type=all⟩⟨/⟩
⟨#3⟩교통연구모임, 「1km의 값」, 2022. ⟨^https://gyotong.example/report/12⟩⟨/⟩
⟨#4⟩박서린, "민자도로의 요금 구조", 길과 사람 31호, 55-60쪽.⟨/⟩
⟨#5⟩한빛대교㈜ 서면 답변서, 2023.6.7., ⟨^https://files.narunews.example/2023/hanbit_answer.pdf|PDF 보기⟩⟨/⟩
</ul><p class="copyright">저작권자 © 나루뉴스 무단전재 및 재배포 금지</p>
<div class="sns"><a href="https://sns.example/sharer?u=narunews">공유</a></div></div>
<div class="hot"><h4>많이 본 뉴스</h4><ol><li><a href="https://narunews.example/a/101">장마 일찍 온다</a></li><li><a href="https://narunews.example/a/102">버스 요금 동결</a></li></ol></div></body></html>'''.replace('[1]⟨1|⟩','⟨1⟩'),
kind='reference',mk=lambda i,l,n:'[%s]'%l,nt=lambda i,l,t:'<li>[%s] %s</li>'%(l,t),traps=['bracketed word in the headline','no links on markers','straight quotation marks','ranked list of articles'])
