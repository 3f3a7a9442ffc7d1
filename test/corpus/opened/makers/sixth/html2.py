from lib import *
import urllib.parse
# ---------- Spanish Google Docs export
G=lambda u:u
def mk(raw,ls,p): l=ls[0]; return f'</span><sup class="c3"><a href="#ftnt{l}" id="ftnt_ref{l}">[{l}]</a></sup><span class="c1">'
def nt(l,t,n): return f'<div><p class="c7"><a href="#ftnt_ref{l}" id="ftnt{l}">[{l}]</a><span class="c9">&nbsp;{t}</span></p></div>'
def ulk(u,x): return f'</span><span class="c10 c9"><a class="c6" href="{G(u)}">{u}</a></span><span class="c9">'
notes={'1':'Defensor&iacute;a del R&iacute;o Claro, &ldquo;Informe sobre pozos&rdquo;, 2020, <<https://defensoria-rioclaro.example/informes/2020/pozos.pdf>>, p. 18.',
'2':'Entrevista con la Sra. Nieves Alcocer, 4 de mayo de 2021.',
'3':'Ley 17/2009, art. 6. Texto disponible en <<https://boletin.rioclaro.example/leyes/17-2009>> (consulta: 1 de junio de 2021).',
'4':'Ib&iacute;d., art. 9.',
'5':'V&eacute;ase <<https://aguas-abiertas.example/datos?cuenca=claro>> y, para la serie hist&oacute;rica, <<https://aguas-abiertas.example/serie/1990>>.'}
T='''<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(https://themes.googleusercontent.example/fonts/css?kit=xyz);ol{margin:0;padding:0}.c1{color:#000000;font-family:"Arial"}.c6{color:inherit;text-decoration:inherit}.c12{background-color:#ffffff;max-width:451.4pt;padding:72pt}</style></head><body class="c12 doc-content">
<p class="c5 title" id="h.1"><span class="c8">El agua que no llega</span></p><p class="c0"><span class="c1">Nota de prensa &middot; Mesa por el Agua de R&iacute;o Claro &middot; Embargada hasta las 10:00 h</span></p><p class="c0 c4"><span class="c1"></span></p>
<p class="c0"><span class="c1">⟪En el barrio de La Umbr&iacute;a hay 31 pozos y ninguno ha sido analizado desde 2016.{1}⟫ ⟪La Sra. Alcocer, que vive all&iacute; desde hace cuarenta a&ntilde;os, lo dice sin rodeos: &ldquo;Aqu&iacute; hervimos hasta el agua de regar&rdquo;.{2}⟫</span></p>
<p class="c0"><span class="c1">La ley no deja lugar a dudas. ⟪El ayuntamiento &ldquo;garantizar&aacute; el an&aacute;lisis trimestral de toda captaci&oacute;n&rdquo;{3} y publicar&aacute; los resultados en un plazo de quince d&iacute;as{4}.⟫</span></p>
<h2 class="c2" id="h.2"><span class="c11">Lo que pedimos</span></h2>
<ol class="c13 lst-kix_a1-0 start" start="1"><li class="c0 c14 li-bullet-0"><span class="c1">An&aacute;lisis inmediato de todos los pozos.</span></li><li class="c0 c14 li-bullet-0"><span class="c1">⟪Publicaci&oacute;n de la serie completa de nitratos, que hoy s&oacute;lo existe en un portal vecinal{5}.⟫</span></li><li class="c0 c14 li-bullet-0"><span class="c1">Una mesa de seguimiento con voz de las vecinas.</span></li></ol>
<p class="c0"><span class="c1">Contacto: prensa@mesaagua.example, tel. 555 01 23 45.</span></p>
<hr class="c15">
⟦NOTES⟧
</body></html>'''
doc('sixth-es-gdocs','html',T,notes,mk,None,nt,'es',ulk=ulk,repeats={'4':'3'},traps=['Google Docs export','ibíd.'])

# ---------- Russian Word-saved, windows-1251
def mk(raw,ls,p): l=ls[0]; return f'<a style=\'mso-footnote-id:ftn{l}\' href="#_ftn{l}" name="_ftnref{l}" title=""><span class=MsoFootnoteReference><span style=\'mso-special-character:footnote\'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=RU style=\'font-size:12.0pt;\nfont-family:"Times New Roman",serif\'>[{l}]</span></span><![endif]></span></span></a>'
def nt(l,t,n): return f'<div style=\'mso-element:footnote\' id=ftn{l}>\n\n<p class=MsoFootnoteText><a style=\'mso-footnote-id:ftn{l}\' href="#_ftnref{l}"\nname="_ftn{l}" title=""><span class=MsoFootnoteReference><span style=\'mso-special-character:\nfootnote\'><![if !supportFootnotes]><span class=MsoFootnoteReference>[{l}]</span><![endif]></span></span></a>\n{t}</p>\n\n</div>\n'
notes={'1':'Архив Заозёрского уезда, ф. 12, оп. 3, д. 77, л. 4 об.','2':'Мельникова О. П. Пристани и перевозы. Заозёрск, 2011. С. 54–60. URL: <<http://lib.zaozersk.example/books/melnikova_2011.djvu>> (дата обращения: 12.02.2018).',
'3':'Там же. С. 61.','4':'См.: <<https://karty.zaozersk.example/1893/list-7>>; <<https://karty.zaozersk.example/1911/list-7>>.','5':'Отчёт Заозёрской земской управы за 1894 г. С. 9.'}
T='''<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1251">
<meta name=Generator content="Microsoft Word 15">
<title>Перевоз у Заозёрска</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>И. Лещёв</o:Author></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;font-size:12.0pt;} --></style>
</head>

<body lang=RU style='tab-interval:35.4pt'>

<div class=WordSection1>

<h1>Перевоз у Заозёрска: заметки к истории</h1>

<p class=MsoNormal style='text-align:justify'>⟪Первое упоминание о перевозе
относится к 1768&nbsp;г.{1}⟫ ⟪По мнению О.&nbsp;П.&nbsp;Мельниковой, паром ходил «два
раза в&nbsp;день, а&nbsp;в&nbsp;ярмарку&nbsp;— без счёта»{2}, и&nbsp;держали его
монастырские крестьяне{3}.⟫<o:p></o:p></p>

<p class=MsoNormal>После 1890&nbsp;г. русло сместилось к&nbsp;северу. ⟪На двух
картах, снятых с&nbsp;разницей в&nbsp;18&nbsp;лет, пристань показана на разных
берегах{4}; в&nbsp;1894&nbsp;г. управа и&nbsp;т.&nbsp;д. уже не упоминает о&nbsp;ней{5}.⟫<o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

</div>

<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>

<hr align=left size=1 width="33%">

<![endif]>

⟦NOTES⟧
</div>

</body>

</html>
'''
doc('sixth-ru-word','html',T,notes,mk,None,nt,'ru',repeats={'3':'2'},enc='windows-1251',producer='hand',traps=['windows-1251','Там же','conditional comments'])

# ---------- Japanese EPUB / DPUB-ARIA
def mk(raw,ls,p): l=ls[0]; return f'<a epub:type="noteref" role="doc-noteref" href="#n{l}" id="r{l}" class="noteref">{l}</a>'
def nt(l,t,n): return f'<aside epub:type="footnote" role="doc-footnote" id="n{l}"><p><a href="#r{l}" role="doc-backlink">{l}</a>　{t}</p></aside>'
notes={'1':'潮見町史編纂室『潮見町史　第三巻』潮見町、一九八二年、二一四頁。','2':'「灯台日誌　明治三十二年」潮見町デジタル資料館、<<https://shiryo.shiomi.example/nisshi/m32>>（二〇二〇年五月一日閲覧）。',
'3':'同上。','4':'原田こずえ「霧笛の聞こえた日」『港の民俗』第七号（<<https://minato-minzoku.example/vol7/harada.html>>）、および<<https://minato-minzoku.example/vol8/hosoku.html>>。'}
T='''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="ja" lang="ja">
<head><title>第二章　霧の灯台</title><link rel="stylesheet" type="text/css" href="../style/vertical.css"/></head>
<body><nav role="doc-toc" epub:type="toc"><ol><li><a href="chap01.xhtml">第一章</a></li><li><a href="chap02.xhtml">第二章</a></li></ol></nav>
<section epub:type="chapter" role="doc-chapter"><h1>第二章　霧の灯台</h1>
<p>⟪潮見岬の<ruby>灯台<rt>とうだい</rt></ruby>に霧笛が据えられたのは、明治三十一年の秋である{1}。⟫最初の冬は誰も使い方を知らなかった。</p>
<p>⟪翌年の日誌には「霧深し。笛を鳴らすこと四百回」とあり{2}、その三日後にも同じ言葉が見える{3}。⟫⟪原田こずえは、村人がこの音を「牛の夢」と呼んだと記している。{4}⟫</p>
<p><span epub:type="pagebreak" role="doc-pagebreak" id="p58" title="58"></span>もっとも、牛は一頭もいなかったという。</p>
</section>
<section class="notes"><h2>注</h2>
⟦NOTES⟧
</section>
<section epub:type="colophon" role="doc-colophon"><p>発行　波止場書房　<a href="https://hatoba.example/">https://hatoba.example/</a></p></section>
</body></html>'''
t,c=doc('sixth-ja-ebook','html',T,notes,mk,None,nt,'ja',repeats={'3':'2'},traps=['ruby','doc-noteref','同上'])
for x in c:
    x['claim']=x['claim'].replace('灯台とうだい','灯台')
RUBY=c
save('sixth-ja-ebook','html',None,c,'ja',traps=['ruby','doc-noteref','同上'])

# ---------- Sphinx
def mk(raw,ls,p):
    l=ls[0]; i=f'id-{l.lower()}-{p[l]}'
    if l.isdigit(): return f'<a class="footnote-reference brackets" href="#f{l}" id="{i}" role="doc-noteref"><span class="fn-bracket">[</span>{l}<span class="fn-bracket">]</span></a>'
    return f'<a class="reference internal" href="#{l.lower()}" id="{i}"><span>[{l}]</span></a>'
def nt(l,t,n):
    if l.isdigit(): return f'<aside class="footnote brackets" id="f{l}" role="doc-footnote">\n<span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#id-{l}-1">{l}</a><span class="fn-bracket">]</span></span>\n<p>{t}</p>\n</aside>'
    return f'<div class="citation" id="{l.lower()}" role="doc-biblioentry">\n<span class="label"><span class="fn-bracket">[</span>{l}<span class="fn-bracket">]</span></span>\n<p>{t}</p>\n</div>'
R=lambda u,x:f'<a class="reference external" href="{u}">{x}</a>'
notes={'1':'The default was 30 seconds before version 2.4; see <<https://tracker.quillstore.example/issue/1187>>.','2':'Measured on the project’s own hardware.',
'Marsh09':'P. Marsh and T. Iweala. <em>Leases without clocks</em>. Technical Report 41, University of Eddington, 2009. <<https://reports.eddington.example/TR-41.pdf>>',
'Sorb17':'K. Sorbo. Notes on quorum shrinking. <<https://sorbo.example.net/notes/quorum/>>',}
T='''<!DOCTYPE html>
<html lang="en" data-content_root="../"><head><meta charset="utf-8" /><title>Leases &#8212; Quillstore 3.1 documentation</title>
<link rel="stylesheet" type="text/css" href="../_static/alabaster.css?v=039e1c02" /><link rel="next" title="Backups" href="backups.html" /></head><body>
<div class="related" role="navigation"><h3>Navigation</h3><ul><li class="right"><a href="../genindex.html">index</a></li><li class="nav-item"><a href="../index.html">Quillstore 3.1 documentation</a> &#187;</li></ul></div>
<div class="document"><div class="documentwrapper"><div class="bodywrapper"><div class="body" role="main">
<section id="leases"><h1>Leases<a class="headerlink" href="#leases" title="Link to this heading">¶</a></h1>
<div class="versionadded"><p><span class="versionmodified added">Added in version 1.2.</span></p></div>
<p>A lease is a promise that expires. ⟪Quillstore follows the clockless lease scheme {Marsh09}, in which no node ever reads a wall clock.⟫ ⟪A lease lasts ten seconds unless <code class="docutils literal notranslate"><span class="pre">lease.ttl</span></code> says otherwise.{1}⟫</p>
<div class="highlight-python notranslate"><div class="highlight"><pre><span></span><span class="c1"># see https://wiki.quillstore.example/leases [1]</span>
<span class="n">store</span><span class="o">.</span><span class="n">lease</span><span class="p">(</span><span class="s2">&quot;https://node-1.local:7000/&quot;</span><span class="p">)</span></pre></div></div>
<div class="admonition note"><p class="admonition-title">Note</p><p>⟪Shrinking a quorum while leases are held can lose writes {Sorb17}.⟫</p></div>
<p>⟪In our own runs renewal cost less than 2% of throughput {2}, which agrees with the “two to three percent” of the original paper {Marsh09}.⟫</p>
</section>
<section id="refs"><h2>References</h2><div role="list" class="citation-list">
⟦NOTES Marsh09;Sorb17⟧
</div></section>
<p class="rubric">Footnotes</p>
⟦NOTES 1;2⟧
</div></div></div>
<div class="sphinxsidebar" role="navigation"><h3><a href="../index.html">Table of Contents</a></h3><ul><li><a class="reference internal" href="#">Leases</a></li></ul><div role="note"><h3>This Page</h3><ul class="this-page-menu"><li><a href="../_sources/guide/leases.rst.txt" rel="nofollow">Show Source</a></li></ul></div><p class="links"><a href="https://chat.quillstore.example">Chat with us</a></p></div></div>
<div class="footer">&#169;2024, Quillstore authors. | Powered by <a href="https://docbuilder.example/">Docbuilder 7.3</a> &amp; <a href="https://alabastron.example">Alabastron 0.7</a></div></body></html>'''
t,c=doc('sixth-en-sphinx','html',T,notes,mk,None,nt,'en',kind=lambda l:'footnote' if l.isdigit() else 'reference',ulk=R,traps=['citation labels','code with url'])

# ---------- Hugo, Portuguese
def mk(raw,ls,p):
    l=ls[0]; i=f'fnref{p[l]-1 if p[l]>1 else ""}:{l}'
    return f'<sup id="{i}"><a href="#fn:{l}" class="footnote-ref" role="doc-noteref">{l}</a></sup>'
def nt(l,t,n): return f'<li id="fn:{l}">\n<p>{t}&#160;'+'&#160;'.join(f'<a href="#fnref{k if k else ""}:{l}" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a>' for k in range(n))+'</p>\n</li>'
notes={'1':'Prefeitura de Vila Serena, <em>Plano de arborização</em>, 2017, <<https://vilaserena.example/planos/arborizacao-2017.pdf>>.','2':'<<https://coletivosombra.example/mapa/#ruas||Mapa das ruas sem sombra>>, Coletivo Sombra, 2022.','3':'Dados próprios; a planilha está com a autora.','4':'Teixeira, L. «A árvore como móvel urbano». <em>Cadernos da Rua</em>, n.º 5, 2015.'}
T='''<!doctype html><html lang="pt-br"><head><meta charset="utf-8"><meta name="generator" content="Hugo 0.119.0"><title>Ruas sem sombra | Caderno de Calçada</title><link rel="alternate" type="application/rss+xml" href="https://calcada.example/index.xml"></head>
<body><div class="cookie-consent"><p>Este site usa cookies. <a href="https://calcada.example/privacidade/">Saiba mais</a></p><button>Aceitar</button></div>
<header class="header"><nav class="nav"><div class="logo"><a href="https://calcada.example/" accesskey="h">Caderno de Calçada</a></div><ul id="menu"><li><a href="https://calcada.example/arquivo/"><span>Arquivo</span></a></li></ul></nav></header>
<main class="main"><article class="post-single"><header class="post-header"><h1 class="post-title">Ruas sem sombra</h1><div class="post-meta"><span title="2022-09-21">21 de setembro de 2022</span>&nbsp;·&nbsp;4 min&nbsp;·&nbsp;Dra. Rute Sampaio&nbsp;|&nbsp;<a href="https://codehaven.example/calcada/site/edit/main/content/posts/sombra.md" rel="noopener" target="_blank">Sugerir alteração</a></div></header>
<div class="toc"><details><summary>Índice</summary><ul><li><a href="#o-plano">O plano</a></li></ul></details></div>
<div class="post-content"><p>⟪Em 2017 a prefeitura prometeu doze mil mudas.{1}⟫ ⟪Cinco anos depois, o Coletivo Sombra contou 1.940, das quais um terço já estava morto.{2}{3}⟫</p>
<h2 id="o-plano">O plano<a hidden class="anchor" aria-hidden="true" href="#o-plano">#</a></h2>
<blockquote><p>⟪Toda rua com mais de oito metros receberá árvores nos dois lados.{1}⟫</p></blockquote>
<p>⟪A frase é bonita, mas a Profa. Teixeira já avisava que “a árvore é o primeiro móvel a sair da sala”.{4}⟫ ⟪O {inventário da universidade||https://inventario.univ-serena.example/2022}, aliás, nem menciona o plano.⟫</p>
<div class="highlight"><pre tabindex="0"><code class="language-sh" data-lang="sh">curl https://coletivosombra.example/api/ruas.json | jq .total
</code></pre></div></div>
<div class="footnotes" role="doc-endnotes">
<hr>
<ol>
⟦NOTES⟧
</ol>
</div>
<footer class="post-footer"><ul class="post-tags"><li><a href="https://calcada.example/tags/arvores/">Árvores</a></li></ul><nav class="paginav"><a class="prev" href="https://calcada.example/posts/bancos/"><span class="title">« Anterior</span><br><span>Bancos sem encosto</span></a></nav><div class="share-buttons"><a target="_blank" href="https://chirper.example/intent/tweet/?text=Ruas&amp;url=https%3a%2f%2fcalcada.example">share</a></div></footer></article></main>
<footer class="footer"><span>&copy; 2022 Caderno de Calçada</span> <span>Powered by <a href="https://hugomill.example/">Hugomill</a></span></footer></body></html>'''
doc('sixth-pt-hugo','html',T,notes,mk,None,nt,'pt',traps=['repeated footnote, two backlinks'])

# ---------- Arabic news, inline only
T='''<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>الآبار المنسية في وادي النخيل - صحيفة المرسى</title></head><body>
<header><a href="https://almarsa.example/"><img src="/logo.svg" alt="المرسى"></a><nav><ul><li><a href="https://almarsa.example/local">محليات</a></li><li><a href="https://almarsa.example/sport">رياضة</a></li><li><a href="https://almarsa.example/live">البث المباشر</a></li></ul></nav></header>
<main><article><h1>الآبار المنسية في وادي النخيل</h1><p class="byline">بقلم <a href="https://almarsa.example/authors/salma-n">سلمى النجار</a> | <time datetime="2023-07-11">١١ يوليو ٢٠٢٣</time></p>
<ul class="share"><li><a href="https://facepage.example/sharer?u=x">شارك</a></li><li><a href="https://wa-chat.example/send?text=x">أرسل</a></li></ul>
<p>⟪قالت {جمعية حماة الماء||https://humat-almaa.example/reports/2023/wells} إن عدد الآبار المهجورة بلغ ٤٨ بئرًا هذا الصيف.⟫ ولم ترد البلدية على أسئلتنا.</p>
<p>⟪وجاء في {محضر الجلسة||https://baladiya-nakheel.example/mahdar/17?lang=ar&amp;y=2022} أن «صيانة الآبار ليست من الأولويات»، بينما تؤكد {أرقام دائرة الري||https://rayy.example/stats} عكس ذلك.⟫</p>
<aside class="related"><h3>اقرأ أيضًا</h3><ul><li><a href="https://almarsa.example/2023/05/dam">السد الذي لم يكتمل</a></li></ul></aside>
<p>يقول أبو كريم، وهو مزارع في السبعين: «كنا نشرب من هنا». ⟪وتُظهر {صور الأقمار الصناعية||https://sowar-fada.example/tiles/9912} تراجع المساحة الخضراء إلى النصف منذ عام ٢٠٠٥.⟫</p>
<div class="ad"><a href="https://ads.souqna.example/click?id=8812"><img src="https://ads.souqna.example/b.gif" alt="إعلان"></a></div>
<p class="tags">الوسوم: <a href="https://almarsa.example/tag/water">مياه</a> <a href="https://almarsa.example/tag/wadi">وادي النخيل</a></p></article>
<section id="newsletter"><p>اشترك في <a href="https://almarsa.example/newsletter">نشرتنا</a></p><p>حمّل <a href="https://apps.almarsa.example/android">التطبيق</a></p></section></main>
<footer><p>© ٢٠٢٣ المرسى. <a href="https://almarsa.example/terms">شروط الاستخدام</a></p></footer></body></html>'''
doc('sixth-ar-news','html',T,lang='ar',traps=['rtl','inline links among widgets'])

# ---------- Greek report with numbered references
def mk(raw,ls,p): return '['+', '.join(f'<a href="#bib{l}">{l}</a>' for l in ls)+']'
def nt(l,t,n): return f'<tr><td class="num" id="bib{l}">[{l}]</td><td>{t}</td></tr>'
notes={'1':'Παπαλεξίου Δ., «Οι στέρνες της Ανθούσας», <i>Νησιωτικά Χρονικά</i>, τ. 9 (2004), σ. 31–49.','2':'Δήμος Ανθούσας, Μητρώο υποδομών, <<https://mitroo.anthousa.example/dexamenes.xlsx>>','3':'Ομάδα «Νερό για όλους», Έκθεση 2019, <<http://nerogiaolous.example/ekthesi-2019/>>, ανακτήθηκε 12/1/2020.','4':'Λυκούργου Μ., Ανέκδοτες σημειώσεις, 1978.'}
T='''<!DOCTYPE html><html lang="el"><head><meta charset="utf-8"><title>Έκθεση για τις στέρνες</title></head><body><div id="wrap"><div id="menu"><a href="/">Αρχική</a> | <a href="https://periballon.anthousa.example/epikoinonia">Επικοινωνία</a></div>
<h1>Οι στέρνες της Ανθούσας: έκθεση κατάστασης</h1><p><b>Περίληψη.</b> ⟪Το νησί είχε κάποτε 212 στέρνες {1}· σήμερα λειτουργούν δεκατέσσερις {=x=2,3}.⟫</p>
<h2>1. Ιστορικό</h2><p>⟪Ο κ. Λυκούργου έγραφε το 1978 ότι «κάθε σπίτι ήταν και πηγάδι» {4}.⟫ Τι άλλαξε από τότε; ⟪Μετά το 1985 το νερό έρχεται με πλοίο, με κόστος 11 ευρώ το κυβικό {=x=1,3}.⟫</p>
<h2>2. Προτάσεις</h2><ul><li>Καταγραφή όλων των στερνών.</li><li>⟪Καθαρισμός των δεξαμενών που το μητρώο χαρακτηρίζει «ανενεργές» {2}.⟫</li></ul>
<h2>Βιβλιογραφία</h2><table border="0">
⟦NOTES⟧
</table><p class="foot"><a href="https://periballon.anthousa.example/rss">RSS</a> · <a href="#top">Επάνω</a></p></div></body></html>'''
doc('sixth-el-report','html',T,notes,mk,None,nt,'el',kind='reference',traps=['grouped markers','references in a table'])
