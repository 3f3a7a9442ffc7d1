from model import *
# 5 ---------------------------------------------------------------- MediaWiki, Polish
d=Doc('pl-html-wiki','pl','html','html','hand (MediaWiki-shaped)',['edit links, table of contents, info box, categories','one source with several back links','tamże','bibliography that nobody refers to','"citation needed" that is no marker','archived copy beside the original'],'''
Most Kamienny w Dolsku został zamknięty 14 sierpnia 2023 r. po kontroli, która wykazała 37 pęknięć{1}.
Według starosty zamknięcie miało potrwać „najwyżej trzy tygodnie, no, może cztery”{2}{1}.
Most ma 112 m długości i 7,5 m szerokości<sup class="noprint">[<i><a href="/wiki/Wikipedia:Weryfikowalność" title="brak przypisu">potrzebny przypis</a></i>]</sup>.

# Historia

Budowę rozpoczęto ok. 1871 r. na koszt gminy (zob. <<rzeka Wiła|/wiki/Wiła>>), a dr inż. K. Mroczek nazwał ją „pierwszą porażką drogową powiatu”{3}.
W latach 1944–1946 ruch prowadzono promem{4}.
Po remoncie z 1978 r. nośność podniesiono do 15 t{3}.

# Spór o nośność

Biegły powołany przez sąd uznał w opinii z art. 278 k.p.c., że most „wytrzyma tyle, ile mu się zapisze”{5}, lecz sąd tej opinii nie podzielił{6}.
Pismo podpisało 211 mieszkańców{7}.''','''
1:: [[Protokół kontroli okresowej nr 8/2023|https://bip.dolsk-powiat.example/artykul/8841/protokol-kontroli]] [online], BIP Powiatu Dolskiego, 16 sierpnia 2023 [dostęp 2026-01-11] [[zarchiwizowane|https://archiwum.strony.example/20230901/https://bip.dolsk-powiat.example/artykul/8841/protokol-kontroli]].
2:: Wypowiedź dla „Głosu Dolska”, nr 33/2023, s. 2.
3:: K. Mroczek, [[„Mosty i mostki”|https://biblioteka.dolsk.example/dlibra/publication/4471/edition/4102#s118]], Dolsk 1981, s. 118.
4:: Tamże, s. 121. =>3
5:: Opinia z 3 lutego 2025 r., [[https://opinie-biegle.example/dolsk/2025-02-03?strona=9&tryb=pdf]].
6:: Wyrok z 30 maja 2025 r., sygn. akt I C 411/24.
7:: [[Petycja mieszkańców|http://petycje.dolsk.example/p/211]].
_8:: J. Walczak, [[Kronika drogowa powiatu|https://kroniki.example/drogowa.pdf]], Dolsk 1999.
_9:: A. Zięba, Promy na Wile, Dolsk 1954.''',q='„”',kind='reference')
def mk(g):
    i=d.k(g)-1; return f'<sup id="cite_ref-n{g}_{g}-{i}" class="reference"><a href="#cite_note-n{g}-{g}"><span class="cite-bracket">&#91;</span>{g}<span class="cite-bracket">&#93;</span></a></sup>'
def ext(t,u): return A(t,u,' rel="nofollow" class="external text"')
def int_(t,u): return A(t,u,' class="mw-redirect"')
body=htmlbody(d,mk,ext,int_)
import re
body=re.sub(r'<h2>(.*?)</h2>',r'<div class="mw-heading mw-heading2"><h2 id="\1">\1</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/w/index.php?title=Most_Kamienny&amp;action=edit&amp;section=1">edytuj</a><span class="mw-editsection-bracket">]</span></span></div>',body)
def li(n):
    o=d.occ[n]
    b=f'<span class="mw-cite-backlink"><b><a href="#cite_ref-n{n}_{n}-0">↑</a></b></span>' if o==1 else '<span class="mw-cite-backlink">↑ '+' '.join(f'<sup><a href="#cite_ref-n{n}_{n}-{i}">{"abc"[i]}</a></sup>' for i in range(o))+'</span>'
    return f'<li id="cite_note-n{n}-{n}">{b} <span class="reference-text">{note(d,n,ext)}</span></li>\n'
refs='<div class="mw-references-wrap"><ol class="references">\n'+''.join(li(n) for n in d.notes if n[0]!='_')+'</ol></div>'
bib='<ul>'+''.join(f'<li>{note(d,n,ext)}</li>\n' for n in d.notes if n[0]=='_')+'</ul>'
T='''<!DOCTYPE html>
<html class="client-nojs" lang="pl" dir="ltr"><head><meta charset="UTF-8"><title>Most Kamienny w Dolsku – Dolskopedia</title><meta name="generator" content="MediaWiki 1.44"></head>
<body class="mediawiki ltr sitedir-ltr ns-0 ns-subject page-Most_Kamienny skin-vector">
<div id="mw-page-base"></div>
<div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">Most Kamienny w Dolsku</h1>
<div id="siteSub">Z Dolskopedii, wolnej encyklopedii</div>
<div id="mw-content-text"><div class="mw-content-ltr mw-parser-output" lang="pl">
<div id="toc" class="toc" role="navigation"><h2>Spis treści</h2><ul><li class="toclevel-1"><a href="#Historia"><span class="tocnumber">1</span> <span class="toctext">Historia</span></a></li><li class="toclevel-1"><a href="#Spór"><span class="tocnumber">2</span> <span class="toctext">Spór o nośność</span></a></li></ul></div>
<table class="infobox"><tbody><tr><th colspan="2">Most Kamienny</th></tr><tr><td>Długość</td><td>112 m</td></tr><tr><td>Rok budowy</td><td>1871</td></tr></tbody></table>
@@BODY@@
<div class="mw-heading mw-heading2"><h2 id="Przypisy">Przypisy</h2></div>
@@REFS@@
<div class="mw-heading mw-heading2"><h2 id="Bibliografia">Bibliografia</h2></div>
@@BIB@@
</div>
<div class="printfooter">Źródło: „<a dir="ltr" href="https://dolskopedia.example/w/index.php?title=Most_Kamienny&amp;oldid=70112">https://dolskopedia.example/w/index.php?title=Most_Kamienny&amp;oldid=70112</a>”</div></div>
<div id="catlinks" class="catlinks"><a href="/wiki/Specjalna:Kategorie">Kategorie</a>: <ul><li><a href="/wiki/Kategoria:Mosty">Mosty</a></li></ul></div></div>
<div id="mw-navigation"><h2>Menu nawigacyjne</h2><ul><li><a href="/wiki/Strona_główna">Strona główna</a></li><li><a href="https://wsparcie.dolskopedia.example/">Wesprzyj nas</a></li><li><a href="https://en.dolskopedia.example/wiki/Stone_Bridge" hreflang="en">English</a></li></ul></div>
<footer id="footer"><ul><li>Tę stronę ostatnio edytowano 11 sty 2026, 20:14.</li><li><a href="https://licencje.example/by-sa/4.0/">CC BY-SA 4.0</a></li></ul></footer>
</body></html>
'''
d.save(fill(T,BODY=body,REFS=refs,BIB=bib))

# 6 ---------------------------------------------------------------- Substack, Spanish
d=Doc('es-html-boletin','es','html','html','hand (Substack-shaped)',['subscribe boxes between paragraphs','footnotes and inline links together','Ibídem','like, comment and share buttons','caption with a marker','question and exclamation marks'],'''
El jueves pasado la Junta de Aguas de Valdecasa publicó, por fin, el inventario de pozos.{1}
Son 1.204 pozos, y de 388 de ellos «no consta titular, ni vivo ni muerto».{2}
¿Quién bebe de ahí?
La respuesta estaba en [[un expediente de 2011|https://archivo.valdecasa.example/exp/2011/4471-B?folio=18&lado=v]] que nadie había pedido hasta ahora.

@ <div class="subscription-widget-wrap-editor" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><p class="cta-caption">Gracias por leer. Suscríbase gratis para recibir nuevas entradas.</p><form action="https://pozos.boletines.example/subscribe"><input type="email"><a href="https://pozos.boletines.example/subscribe?utm_campaign=mid">Suscribirse</a></form></div></div>

= Plano de los pozos de la margen izquierda, según el catastro de 1998.{3}

# Lo que dice la ley

Según el art. 12.3 de la Ley 4/1995, todo pozo «se inscribirá en el plazo de un (1) año».{4}
La Sra. Quesada, que fue consejera entre 2003 y 2007, lo cuenta así: «Nos dijeron: “apúntenlos”. Y los apuntamos… a lápiz».{5}
Hoy la Junta reconoce el error en [[su página de preguntas|https://juntadeaguas.valdecasa.example/faq#pozos]] y en [[una nota de prensa|https://juntadeaguas.valdecasa.example/prensa/2026/07/nota-0031.html]].

@ <p class="button-wrapper"><a class="button primary" href="https://pozos.boletines.example/p/quien-bebe?action=share"><span>Compartir</span></a></p>

# Y ahora, ¿qué?

El plazo para reclamar vence el 30/11/2026.{6}
¡No lo dejen para el 29!''','''
1:: Inventario de pozos, versión 2.1: [[https://datos.valdecasa.example/conjuntos/pozos/v2.1.csv?sep=%3B]].
2:: Ibídem, hoja «Notas». =>1
3:: Catastro, hoja 17 (en papel).
4:: Boletín de Valdecasa, [[https://bov.example/a/1995/04/L-4-1995.txt]].
5:: Entrevista del 2 de julio de 2026.
6:: Véase [[el formulario|https://sede.valdecasa.example/tramites?id=R-9]]; hay copia en [[https://pastas.example/r9_(copia)]].''',q='«»')
def mk(g): return f'<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-{g}" href="#footnote-{g}" target="_self">{g}</a>'
nt=''.join(f'<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-{n}" href="#footnote-anchor-{n}" class="footnote-number" contenteditable="false" target="_self">{n}</a><div class="footnote-content"><p>{note(d,n)}</p></div></div>\n' for n in d.notes)
T='''<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><title>¿Quién bebe de ahí? - Pozos sin nombre</title><meta property="og:url" content="https://pozos.boletines.example/p/quien-bebe"></head>
<body><div id="entry"><div class="main-menu"><h1 class="pencraft"><a href="https://pozos.boletines.example/">Pozos sin nombre</a></h1><div class="buttons"><a href="https://pozos.boletines.example/subscribe?">Suscribirse</a><a href="https://boletines.example/sign-in?next=%2Fp%2Fquien-bebe">Iniciar sesión</a></div></div>
<article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">¿Quién bebe de ahí?</h1><h3 class="subtitle">Entrega 12 de 20</h3><div class="byline-wrapper"><a href="https://boletines.example/@rmena">R. Mena</a><div>jul 21, 2026</div></div><div class="post-ufi"><a class="post-ufi-comment-button" href="https://pozos.boletines.example/p/quien-bebe/comments">7</a><a class="post-ufi-button">Compartir</a></div></div>
<div class="available-content"><div dir="auto" class="body markup">
@@BODY@@
@@NOTES@@
</div></div></article>
<div class="comments-section"><h4>Comentarios</h4><div class="comment"><span>Leonor</span><p>Excelente. Yo encontré el pozo 17 en https://mapas.vecinos.example/17</p></div><a href="https://pozos.boletines.example/p/quien-bebe/comments">5 comentarios más…</a></div>
<div class="portable-archive"><h4>Lo mejor</h4><a class="post-preview-title" href="https://pozos.boletines.example/p/el-pozo-cero">El pozo cero</a><a class="post-preview-title" href="https://pozos.boletines.example/p/sequia">Sequía, dijeron</a></div>
<div class="footer"><p>© 2026 R. Mena · <a href="https://boletines.example/privacy">Privacidad</a> ∙ <a href="https://boletines.example/tos">Términos</a></p><a href="https://boletines.example/signup">Publica el tuyo</a></div></div></body></html>
'''
d.save(fill(T,BODY=htmlbody(d,mk),NOTES=nt))

# 7 ---------------------------------------------------------------- Arabic Ghost
d=Doc('ar-html-taqrir','ar','html','html','hand (Ghost-shaped)',['right to left','labels in Arabic-Indic digits','brackets around markers','المرجع نفسه','dates and counts in the same digits','Latin addresses in Arabic notes'],'''
أعلنت بلدية وادي السدر في ١٢ آذار ٢٠٢٦ إغلاق ثلاث آبار من أصل سبع.{١}
وجاء في البيان أن المياه «غير صالحة للشرب، مؤقتًا»،{٢} من دون ذكر أي موعد.
غير أن المختبر الجامعي كان قد سلّم نتائجه قبل ذلك بأربعة أشهر.{٣}

# ماذا وجد المختبر؟

بلغت نسبة النترات ٦٨ ملغ/ل في البئر رقم (٤)، أي ما يزيد على الحد المسموح به (٥٠).{٤}
هل أُبلغ السكان؟
يقول المجلس إنه علّق إعلانًا على باب المدرسة،{٥} ويقول الأهالي إن المدرسة «مغلقة منذ عام».{٦}

* تقديم شكوى إلى ديوان المظالم قبل ٣٠ حزيران.{٧}

* توزيع المياه بالصهاريج مرتين في الأسبوع.''','''
١:: بيان البلدية، [[https://wadi-sidr.example/ar/news/2026/03/abar?id=118]].
٢:: المرجع نفسه. =>١
٣:: تقرير المختبر رقم ٧٧، غير منشور.
٤:: انظر: [[https://lab.jamiat-alsahel.example/reports/nitrate_2025-11.pdf#page=6]]، ص ٦.
٥:: صورة الإعلان: [[https://suwar.ahali.example/p/(bab-almadrasa)]]، تاريخ الاطلاع ٢ نيسان ٢٠٢٦.
٦:: مقابلة مع لجنة الأهالي.
٧:: [[نموذج الشكوى|https://mazalim.example/forms/shakwa-3]]، وانظر أيضًا [[www.huquq-almiyah.example/dalil]].''',q='«»',kind='endnote')
def mk(g): return f'<sup id="ref{ord(g)-0x660}"><a href="#note{ord(g)-0x660}">({g})</a></sup>'
nt='<h3>الهوامش</h3>'+''.join(f'<p id="note{ord(n)-0x660}"><a href="#ref{ord(n)-0x660}">({n})</a> {note(d,n)}</p>\n' for n in d.notes)
T='''<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>ثلاث آبار من سبع</title><meta name="generator" content="Ghost 6.2"><link rel="stylesheet" href="https://maa.example/assets/built/rtl.css"></head>
<body class="post-template"><header id="gh-navigation" class="gh-navigation"><a class="gh-navigation-logo" href="https://maa.example">مرصد الماء</a><nav><ul class="nav"><li><a href="https://maa.example/tag/abar/">آبار</a></li><li><a href="https://maa.example/about/">من نحن</a></li></ul></nav><a class="gh-button" href="#/portal/signup">اشترك</a></header>
<main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><a class="gh-article-tag" href="https://maa.example/tag/abar/">آبار</a><h1 class="gh-article-title">ثلاث آبار من سبع</h1><div class="gh-article-meta"><a href="https://maa.example/author/lina/">لينا س.</a> — <time datetime="2026-04-03">٣ نيسان ٢٠٢٦</time> — ٥ دقائق</div></header>
<section class="gh-content gh-canvas">
@@BODY@@
@@NOTES@@
</section></article>
<section class="gh-readmore"><h2>اقرأ أيضًا</h2><a class="post-card" href="https://maa.example/al-sad/">السدّ الذي لم يُبنَ</a><a class="post-card" href="https://maa.example/sihrij/">يوم مع سائق الصهريج</a></section></main>
<footer class="gh-footer"><nav><a href="#/portal/">حسابي</a></nav><div>© ٢٠٢٦ <a href="https://ghostish.example/">مدعوم من Ghost</a></div></footer></body></html>
'''
d.save(fill(T,BODY=htmlbody(d,mk),NOTES=nt))

# 8 ---------------------------------------------------------------- Japanese
d=Doc('ja-html-chosa','ja','html','html','hand (institute report page)',['no blanks between sentences','full-width brackets and digits beside markers','同上 and 前掲','nested corner quotes','address directly followed by 。','navigation by chapter'],'''
白浜町は2026年4月1日、臨海公園の閉鎖を発表した{1}。
町の説明資料によれば、閉鎖の理由は「護岸の『軽微な』損傷」である{2}。
しかし、県が前年11月に行った点検では、ひび割れが132か所(うち幅5mm以上が9か所)見つかっている{3}{4}。

# 点検の経緯

第3条第2項は、点検の結果を30日以内に公表すると定める{5}。
公表されたのは147日後だった。
担当課長は取材に対し「忘れていたわけではない。優先順位の問題だ」と答えた{6}。

* 点検費用は1240万円{7}

* 補修費用は未定

# 住民の反応

住民説明会には86人が集まり、議事録は町の公式サイトで<<目次|#toc>>とともに公開されている{8}。
同会は今後も月1回開かれる予定である。''','''
1:: 白浜町「臨海公園の閉鎖について」[[https://town.shirahama-rei.example/park/close.html]]。
2:: 同上、2頁。 =>1
3:: 県土木部『護岸点検報告書』(2025年)15頁。
4:: 写真は[[https://gogan-shashin.example/2025/11/?p=132&size=L]]を参照。
5:: 白浜町護岸条例、[[https://reiki.town.shirahama-rei.example/reiki_honbun/r012_(gogan).html#J3]](2026年5月2日閲覧)。
6:: 2026年5月7日の取材による。
7:: 前掲注3、40頁。 =>3
8:: [[第1回住民説明会議事録|https://town.shirahama-rei.example/uploads/giji-1.pdf]]。''',q='「」',join='',kind='endnote')
def fw(t): return ''.join(p if p[:2] in('[[','<<') or p[:1]=='{' else p.translate({44:0xff0c,40:0xff08,41:0xff09}) for p in TOK.split(t))
for b in d.blocks: b[1][:]=[fw(l) for l in b[1]]
d.notes={k:(fw(t),r) for k,(t,r) in d.notes.items()}
def mk(g): return f'<sup class="chu"><a href="#chu{g}" id="r{g}">[{g}]</a></sup>'
nt='<section class="chushaku"><h2>注</h2><dl>'+''.join(f'<dt id="chu{n}"><a href="#r{n}">[{n}]</a></dt><dd>{note(d,n)}</dd>\n' for n in d.notes)+'</dl></section>'
T='''<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>臨海公園の閉鎖をめぐって | 地域行政研究所</title></head><body id="report">
<header><p class="logo"><a href="/">地域行政研究所</a></p><ul class="gnavi"><li><a href="/about/">研究所について</a></li><li><a href="/report/">調査報告</a></li><li><a href="https://chiiki-gyosei.example/en/">English</a></li></ul></header>
<p class="topicpath"><a href="/">ホーム</a> &gt; <a href="/report/">調査報告</a> &gt; 第12号</p>
<div id="main"><h1>臨海公園の閉鎖をめぐって</h1><p class="date">更新日:2026年6月1日 ページ番号:[1003412]</p>
<div class="sns"><a href="https://post.example/share?url=https%3A%2F%2Fchiiki-gyosei.example%2Freport%2F12">ポスト</a> <a href="https://bookmark.example/entry/chiiki-gyosei.example/report/12">ブックマーク</a></div>
<ol id="toc"><li><a href="#s1">点検の経緯</a></li><li><a href="#s2">住民の反応</a></li></ol>
@@BODY@@
@@NOTES@@
<div class="pager"><a href="/report/11.html">前へ</a> <a href="/report/13.html">次へ</a></div>
<div class="box"><h2>関連記事</h2><ul><li><a href="https://chiiki-gyosei.example/report/8.html">護岸の寿命</a></li><li><a href="https://chiiki-gyosei.example/report/5.html">公園と予算</a></li></ul></div></div>
<footer><address>地域行政研究所 電話 055-555-0112</address><p>このページについてのお問い合わせは<a href="https://chiiki-gyosei.example/contact">こちら</a></p></footer></body></html>
'''
d.save(fill(T,BODY=htmlbody(d,mk),NOTES=nt))
