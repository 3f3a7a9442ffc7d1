from lib import *
import subprocess
# ---------- French MediaWiki
def wmk(raw,ls,p):
    l=ls[0]; i=l.replace(' ','_')
    return f'<sup id="cite_ref-{i}_{p[l]-1}" class="reference"><a href="#cite_note-{i}"><span class="cite_crochet">[</span>{l}<span class="cite_crochet">]</span></a></sup>'
def wnt(l,t,n):
    i=l.replace(' ','_')
    if n>1: back='<span class="mw-cite-backlink noprint">↑ '+' '.join(f'<a href="#cite_ref-{i}_{k}"><sup>{"abcdef"[k]}</sup></a>' for k in range(n))+'</span>'
    else: back=f'<span class="mw-cite-backlink noprint"><a href="#cite_ref-{i}_0">↑</a></span>'
    return f'<li id="cite_note-{i}">{back} <span class="reference-text">{t}</span></li>'
notes={
'1':'<span class="ouvrage">«&nbsp;<a rel="nofollow" class="external text" href="<<http://base-patrimoine.example/notice.php?id=PA0417&amp;lang=fr>>"><cite style="font-style:normal">Notice n<sup>o</sup>&nbsp;PA0417</cite></a>&nbsp;», base Patrimoine bâti</span>.',
'2':'<span class="ouvrage" id="Delmas2014"><span class="nowrap">Odile Delmas</span>, <cite class="italique">Le Moulin de Varenchon&nbsp;: histoire d’une papeterie</cite>, Éditions du Gué,‎ <time>2014</time>, <abbr class="abbr" title="page(s)">p.</abbr>&nbsp;41-58</span>.',
'3':'<span class="ouvrage">«&nbsp;<a rel="nofollow" class="external text" href="<<https://archives.varenchon.example/fonds/4J12>>"><cite style="font-style:normal">Fonds de la papeterie (4 J 12)</cite></a>&nbsp;», sur <cite class="italique">archives.varenchon.example</cite> <small style="line-height:1em;">(consulté le <time>3 mars 2021</time>)</small></span>.',
'4':'<span class="ouvrage">Luc Berthaud, «&nbsp;<a rel="nofollow" class="external text" href="<<https://www.courrier-du-val.example/2009/11/la-crue-oubliee.html>>"><cite style="font-style:normal">La crue oubliée</cite></a>&nbsp;» <small class="cachelinks">[<a rel="nofollow" class="external text" href="<<https://gardeweb.example/20130412/https://www.courrier-du-val.example/2009/11/la-crue-oubliee.html>>">archive</a>]</small>, <cite class="italique">Le Courrier du Val</cite>,‎ <time>14 novembre 2009</time></span>.',
'5':'<a href="#Delmas2014">Delmas 2014</a>, <abbr class="abbr" title="page(s)">p.</abbr>&nbsp;77.',
'6':'<span class="ouvrage">Inès Caradec et Paul Wiesner, «&nbsp;<cite style="font-style:normal">Chiffons, colle et eau claire</cite>&nbsp;», <cite class="italique">Revue des arts mécaniques</cite>, <abbr class="abbr" title="volume">vol.</abbr>&nbsp;12, <abbr class="abbr" title="numéro">n<sup>o</sup></abbr>&nbsp;3,‎ <time>1998</time>, <abbr class="abbr" title="pages">p.</abbr>&nbsp;201-233 <small style="line-height:1em;">(<a href="/wiki/Digital_Object_Identifier" title="Digital Object Identifier">DOI</a>&nbsp;<span class="plainlinks noarchive nowrap"><a rel="nofollow" class="external text" href="<<https://resolveur.example/10.5555/ram.1998.203>>">10.5555/ram.1998.203</a></span>)</small></span>.',
'N 1':'Le nom est parfois orthographié «&nbsp;Varanchon&nbsp;» sur les plans antérieurs à 1790.',
}
T='''<!DOCTYPE html>
<html class="client-nojs" lang="fr" dir="ltr"><head><meta charset="UTF-8"/><title>Papeterie de Varenchon — Encyclia</title>
<link rel="canonical" href="https://fr.encyclia.example/wiki/Papeterie_de_Varenchon"/>
<link rel="license" href="https://partage-commun.example/licences/by-sa/4.0/deed.fr"/>
<script>(window.RLQ=window.RLQ||[]).push(function(){mw.config.set({"wgServer":"https://fr.encyclia.example"});});</script></head>
<body class="mediawiki ltr ns-0 skin-vector">
<div id="mw-page-base" class="noprint"></div><a id="top"></a>
<div id="siteNotice"><div class="banner">Participez au concours photo ! <a href="https://concours.encyclia.example/2021">Règlement</a></div></div>
<div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">Papeterie de Varenchon</h1>
<div id="bodyContent"><div id="siteSub" class="noprint">Un article d’Encyclia, l’encyclopédie des curieux.</div>
<div class="mw-jump-link"><a href="#mw-head">Aller à la navigation</a></div>
<div id="mw-content-text" lang="fr" dir="ltr"><div class="mw-parser-output">
<div class="homonymie">Cet article concerne le moulin. Pour la commune, voir <a href="/wiki/Varenchon" title="Varenchon">Varenchon</a>.</div>
<table class="infobox_v2"><tbody><tr><th colspan="2">Papeterie de Varenchon</th></tr>
<tr><td colspan="2"><a href="/wiki/Fichier:Varenchon_moulin.jpg" class="image"><img alt="" src="//media.encyclia.example/thumb/Varenchon_moulin.jpg/280px.jpg" width="280"/></a></td></tr>
<tr><th>Protection</th><td>⟪Inscrite en 1987{1}⟫</td></tr><tr><th>Coordonnées</th><td><a class="external text" href="https://geocarte.example/?lat=45.1&amp;lon=5.2">45° 06′ N, 5° 12′ E</a></td></tr></tbody></table>
<p>⟪La <b>papeterie de Varenchon</b>{N 1} est un ancien <a href="/wiki/Moulin_%C3%A0_papier" title="Moulin à papier">moulin à papier</a> établi sur la Sarbe vers 1642.{2}⟫ Elle cesse toute activité en 1931.</p>
<div id="toc" class="toc"><div class="toctitle"><h2>Sommaire</h2></div><ul><li class="toclevel-1"><a href="#Histoire"><span class="tocnumber">1</span> <span class="toctext">Histoire</span></a></li><li><a href="#Technique"><span class="tocnumber">2</span> <span class="toctext">Technique</span></a></li></ul></div>
<h2><span class="mw-headline" id="Histoire">Histoire</span><span class="mw-editsection"><span>[</span><a href="/w/index.php?title=Papeterie_de_Varenchon&amp;action=edit&amp;section=1">modifier</a><span> | </span><a href="/w/index.php?title=Papeterie&amp;action=edit">modifier le code</a><span>]</span></span></h2>
<p>⟪Le bail signé par M.&nbsp;de Saint-Orens en 1642 mentionne «&nbsp;deux roues, six piles et un étendoir&nbsp;»{3}{2}.⟫ Les héritiers vendent en 1711. ⟪La crue de 1754 emporte la digue et la moitié des bâtiments{4}, mais l’État n’accorde aucune remise d’impôt{3}.⟫</p>
<div class="thumb tright"><div class="thumbinner"><a href="/wiki/Fichier:Crue.jpg" class="image"><img src="//media.encyclia.example/crue.jpg"/></a><div class="thumbcaption">⟪La digue reconstruite, gravure de 1760{4}.⟫</div></div></div>
<p>Une lettre du régisseur résume la suite&nbsp;:</p>
<blockquote class="citation"><p>⟪«&nbsp;Nous avons perdu l’eau, puis les hommes, et enfin l’envie.&nbsp;»{5}⟫</p></blockquote>
<h2><span class="mw-headline" id="Technique">Technique</span></h2>
<ul><li>⟪Le chiffon est trié à la main par une quinzaine d’ouvrières{6} ;⟫</li><li>⟪la colle est préparée avec des rognures de peau{6}<sup class="reference cite_virgule">,</sup>{2} ;⟫</li><li>le papier sèche trois jours.</li></ul>
<h2><span class="mw-headline" id="Notes_et_références">Notes et références</span></h2>
<h3><span class="mw-headline" id="Note">Note</span></h3><div class="references-small decimal"><div class="mw-references-wrap"><ol class="references">⟦NOTE N 1⟧</ol></div></div>
<h3><span class="mw-headline" id="Références">Références</span></h3><div class="references-small decimal"><div class="mw-references-wrap"><ol class="references">
⟦NOTES 1;2;3;4;5;6⟧
</ol></div></div>
<div class="navbox-container"><table class="navbox"><tbody><tr><th>Papeteries du Val</th></tr><tr><td><a href="/wiki/Papeterie_de_Lorme">Lorme</a> · <a href="/wiki/Papeterie_du_Theil">Le Theil</a></td></tr></tbody></table></div>
</div></div><div class="printfooter">Ce document provient de «&nbsp;<a href="https://fr.encyclia.example/w/index.php?title=Papeterie_de_Varenchon&amp;oldid=18102233">https://fr.encyclia.example/w/index.php?title=Papeterie_de_Varenchon&amp;oldid=18102233</a>&nbsp;».</div>
<div id="catlinks" class="catlinks"><a href="/wiki/Catégorie:Accueil">Catégories</a> : <ul><li><a href="/wiki/Cat%C3%A9gorie:Moulin">Moulin à papier</a></li></ul></div></div></div>
<div id="mw-navigation"><h2>Menu de navigation</h2><ul><li><a href="/wiki/Accueil">Accueil</a></li><li><a href="https://dons.encyclia.example/?uselang=fr">Faire un don</a></li></ul><ul class="interlanguage"><li><a href="https://de.encyclia.example/wiki/Papierm%C3%BChle_Varenchon" hreflang="de">Deutsch</a></li></ul></div>
<footer id="footer"><ul><li>Le texte est disponible sous <a rel="license" href="https://partage-commun.example/licences/by-sa/4.0/deed.fr">licence Partage Commun</a>.</li><li><a href="https://stats.encyclia.example/fr">Statistiques</a></li></ul></footer>
</body></html>'''
t,c=doc('sixth-fr-wikipedia','html',T,notes,wmk,None,wnt,'fr',kind='reference',ulk=lambda u,x:u,traps=['mediawiki','backlinks','archive link','label N 1'])

for x in c: x['claim']=x['claim'].replace('peau, ;','peau ;')
save('sixth-fr-wikipedia','html',None,c,'fr','hand',['mediawiki','backlinks','archive link','label N 1'])
# ---------- WordPress
def mk(raw,ls,p): l=ls[0]; return f'<span id="easy-footnote-{l}-2207" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-{l}-2207" title="see note"><sup>{l}</sup></a></span>'
def nt(l,t,n): return f'<li class="easy-footnote-single"><span id="easy-footnote-bottom-{l}-2207" class="easy-footnote-margin-adjust"></span>{t} <a class="easy-footnote-to-top" href="#easy-footnote-{l}-2207">&#8617;</a></li>'
notes={'1':'Harrowgate Tenants&#8217; Union, &#8220;Winter Survey 2022&#8221;, <<https://tenants.harrowgate.example.org/winter-survey-2022.pdf>>.',
'2':'Minutes of the Housing Committee, 9 February 2023, item 7, <<https://council.harrowgate.example/minutes/2023-02-09#item7>>; see also the officers&#8217; briefing at <<https://council.harrowgate.example/briefings/hc-0912.docx>>.',
'3':'Interview with the author, 2 March 2023.',
'4':'R. Okonjo-Bell, <em>Damp: A Political History</em> (Lantern Row Press, 2019), pp. 88&ndash;91.',
'5':'<<https://open-data.harrowgate.example/dataset/inspections?year=2022&amp;ward=all||Inspections dataset, 2022>>.',
'6':'Ibid.'}
T='''<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8"><title>The mould that nobody measured &#8211; The Harrowgate Lamp</title>
<meta property="og:url" content="https://lamp.harrowgate.example/2023/03/mould/"><style>.easy-footnote a{text-decoration:none}</style></head>
<body class="post-template-default single single-post postid-2207"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead"><p class="site-title"><a href="https://lamp.harrowgate.example/">The Harrowgate Lamp</a></p><nav><ul id="menu-primary"><li><a href="https://lamp.harrowgate.example/news/">News</a></li><li><a href="https://lamp.harrowgate.example/shop/">Shop</a></li><li><a href="https://support.lampfund.example/give?src=menu">Donate</a></li></ul></nav></header>
<main id="content"><article id="post-2207" class="post"><header class="entry-header"><h1 class="entry-title">The mould that nobody measured</h1>
<div class="entry-meta">Posted on <a href="https://lamp.harrowgate.example/2023/03/14/"><time>14 March 2023</time></a> by <span class="author vcard"><a class="url fn n" href="https://lamp.harrowgate.example/author/tessa/">Tessa Vance</a></span></div></header>
<div class="entry-content">
<p>⟪When the union knocked on 612 doors last winter, 240 of them opened onto black walls.{1}⟫ The council says it knew nothing. ⟪Yet in February its own committee was told that &#8220;conditions on the Eastfield estate are deteriorating faster than forecast&#8221;.{2}⟫</p>
<figure class="wp-block-image"><img decoding="async" src="https://lamp.harrowgate.example/wp-content/uploads/2023/03/wall.jpg" alt="Black mould"/><figcaption class="wp-element-caption">A bedroom in Eastfield. Photo: T. Vance</figcaption></figure>
<p>Mr. Adeyemi has lived on the fourth floor since 2004. ⟪&#8220;They painted over it twice,&#8221; he says.{3}⟫ ⟪Dr. Okonjo-Bell, who has written the standard work on the subject, calls this &#8220;the cheapest repair in England&#8221;{4}, and she does not mean it kindly.⟫</p>
<div class="wp-block-group newsletter"><h3>Get the Lamp every Friday</h3><p>Join 4,000 neighbours. <a href="https://mail.lampfund.example/subscribe">Sign up here</a>.</p></div>
<h2 class="wp-block-heading">What the numbers say</h2>
<figure class="wp-block-table"><table><thead><tr><th>Ward</th><th>Inspections</th></tr></thead><tbody><tr><td>Eastfield</td><td>⟪11 of 2,340 homes{5}⟫</td></tr><tr><td>Castle</td><td>⟪402 of 1,980 homes{6}⟫</td></tr></tbody></table></figure>
<p>⟪A spokesperson pointed us to the {2021 repairs strategy||https://council.harrowgate.example/strategy/repairs-2021}, which promises a visit within ten days.⟫ Nobody we met had seen one.</p>
<p><em>If you have a story, <a href="mailto:desk@lamp.example">write to us</a>.</em></p>
<hr class="wp-block-separator"/><div class="easy-footnote-title"><h4>Footnotes</h4></div><ol class="easy-footnotes-wrapper">
⟦NOTES⟧
</ol>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a class="share-twitter" href="https://chirper.example/intent?url=https%3A%2F%2Flamp.harrowgate.example%2F2023%2F03%2Fmould%2F">Chirp</a></li><li><a href="https://facepage.example/sharer.php?u=https://lamp.harrowgate.example/2023/03/mould/">Facepage</a></li></ul></div>
<div id="jp-relatedposts"><h3>Related</h3><a href="https://lamp.harrowgate.example/2022/11/boilers/">The boilers that were never ordered</a></div>
</div><footer class="entry-footer"><span class="cat-links">Posted in <a href="https://lamp.harrowgate.example/category/housing/" rel="category tag">Housing</a></span><span class="tags-links">Tagged <a href="https://lamp.harrowgate.example/tag/damp/" rel="tag">damp</a></span></footer></article>
<div class="author-box"><h4>About Tessa Vance</h4><p>Tessa covers housing. Her first book is <a href="https://bookbarn.example/vance-keys">out now</a>.</p></div>
<div id="comments"><h2>2 thoughts on &#8220;The mould that nobody measured&#8221;</h2><ol class="comment-list"><li class="comment"><div class="comment-author vcard"><b class="fn"><a href="http://bobs-damp-cures.example" rel="external nofollow ugc">Bob</a></b> <span class="says">says:</span></div><div class="comment-content"><p>See <a href="http://bobs-damp-cures.example/offer" rel="nofollow ugc">http://bobs-damp-cures.example/offer</a> for a fix [1].</p></div></li></ol></div></main>
<aside id="secondary"><section class="widget"><h2>Blogroll</h2><ul><li><a href="https://eastfieldgarden.example">Eastfield Garden</a></li></ul></section></aside>
<footer id="colophon"><a href="https://wordmill.example/">Proudly powered by WordMill</a></footer></body></html>'''
doc('sixth-en-wordpress','html',T,notes,mk,None,nt,'en',repeats={'6':'5'},traps=['plugin footnotes','comments','ibid'])

# ---------- Substack
def mk(raw,ls,p): l=ls[0]; return f'<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-{l}" href="#footnote-{l}" target="_self">{l}</a>'
def nt(l,t,n): return f'<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-{l}" href="#footnote-anchor-{l}" class="footnote-number" contenteditable="false" target="_self">{l}</a><div class="footnote-content"><p>{t}</p></div></div>'
notes={'1':'I have told this story before, at too great a length, in an earlier letter.','2':'Marisol Quade, “<<https://tidewrack-review.example/issues/14/quade-ledger||The Ledger and the Lighthouse>>,” <em>Tidewrack Review</em> 14 (2018).',
'3':'The keeper’s log is digitised: <<https://logs.northlights.example/brannock/1871/p/212>>. The handwriting is dreadful.</p><p>A second copy, with different dates, is at <<https://county-archive.example/DX/991>>.',
'4':'Which is not nothing.'}
T='''<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The keeper who counted birds - by Ana Thorsby</title></head><body>
<div class="main-menu"><a href="https://slowletters.substance.example/"><img src="https://cdn.substance.example/logo.png" alt="Slow Letters"></a><div class="topbar"><a href="https://slowletters.substance.example/archive">Archive</a><a href="https://slowletters.substance.example/about">About</a><button>Subscribe</button><button>Sign in</button></div></div>
<article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">The keeper who counted birds</h1><h3 class="subtitle">On useless data, again</h3><div class="byline"><a href="https://substance.example/@anathorsby">Ana Thorsby</a> · Jun 02, 2024</div><div class="post-ufi"><a class="like-button">♡ 118</a><a class="post-ufi-comment-button" href="https://slowletters.substance.example/p/birds/comments">23</a><a>Share</a></div></div>
<div class="available-content"><div dir="auto" class="body markup">
<p>⟪In 1871 the keeper at Brannock Head began writing down every bird that hit the glass.{1}⟫ Nobody had asked him to. ⟪The Board’s inspectors thought it “a harmless mania,” and they told him so in three separate letters.{2}⟫</p>
<p>⟪On the night of October 9 he counted 214 goldcrests, two woodcock and “one owl, living”;{3} on the next night, none.⟫ I like the <em>none</em>. ⟪It is the first null result I know of in the whole {record of light-induced mortality||https://birdstrike-data.example/history#nineteenth}.⟫</p>
<div class="subscription-widget-wrap"><div class="preamble"><p class="cta-caption">Slow Letters is a reader-supported publication. To receive new posts, become a subscriber.</p></div><form><input type="email" placeholder="Type your email…"><button>Subscribe</button></form></div>
<div class="captioned-image-container"><figure><a class="image-link image2" target="_blank" href="https://cdn.substance.example/image/fetch/f_auto/brannock.jpg"><img src="https://cdn.substance.example/image/fetch/w_1456/brannock.jpg" alt=""></a><figcaption class="image-caption">Brannock Head, c. 1880.</figcaption></figure></div>
<h3>What is a count for?</h3>
<p>Here is what I think. ⟪{A study from last year||https://journal.fieldnotes.example/2023/7/counting} found that volunteers who record nothing on most days keep going for longer than those who only record finds, and {its authors||https://journal.fieldnotes.example/2023/7/counting/reply} now say the effect is larger than they first believed.⟫ He kept going for nineteen years.{4x}</p>
<p class="button-wrapper"><a class="button primary" href="https://slowletters.substance.example/p/birds?action=share"><span>Share</span></a></p>
</div></div>
⟦NOTES⟧
<div class="post-footer"><a href="https://slowletters.substance.example/p/eels">← Previous</a><a href="https://slowletters.substance.example/p/fog">Next →</a></div>
<div class="comments"><h4>Discussion about this post</h4><div class="comment"><a href="https://substance.example/@pelham">Pelham</a><p>Lovely. Reminds me of https://owlwatch.example/log — do you know it?</p></div></div></article>
<div class="footer">© 2024 Ana Thorsby · <a href="https://substance.example/privacy">Privacy</a> ∙ <a href="https://substance.example/app">Get the app</a></div></body></html>'''
T=T.replace('He kept going for nineteen years.{4x}','⟪He kept going for nineteen years.{4}⟫')
doc('sixth-en-substack','html',T,notes,mk,None,nt,'en',traps=['footnote of two paragraphs','widgets'])

# ---------- Court opinion
def mk(raw,ls,p): l=ls[0]; return f'<a href="#fn{l}" name="r{l}"><sup>[{l}]</sup></a>'
def nt(l,t,n): return f'<p><a href="#r{l}" name="fn{l}">[{l}]</a> {t}</p>'
notes={'1':'Complaint &para; 14, Dkt. No. 1. The docket is public: <<https://ecf.wexcounty.example/doc1/0451187>>.',
'2':'<i>Harland v. Port of Wexley</i>, 412 Fict. 2d 88, 93 (Wex. Ct. App. 1997).',
'3':'<i>Id.</i> at 95.',
'4':'<i>See</i> Wexley Port Authority, <i>Tariff No. 9</i> &sect; 3.2(b) (eff. Jan. 1, 2015), <u>http://www.portofwexley.example/tariffs/no9.pdf</u> (last visited May 6, 2019).',
'5':'Plaintiff’s reliance on a blog post, <<http://bargelaw.example/?p=331>>, is misplaced; the post post-dates the tariff and cites nothing.',
'6':'<i>Harland</i>, <i>supra</i> note 2, at 97 (Ortiz, J., dissenting).'}
notes['4']=notes['4'].replace('<u>http://www.portofwexley.example/tariffs/no9.pdf</u>','<u><<http://www.portofwexley.example/tariffs/no9.pdf>></u>')
T='''<HTML><HEAD><TITLE>Cormorant Towing Co. v. Wexley Port Authority</TITLE></HEAD><BODY BGCOLOR="#FFFFFF">
<CENTER><P>623 Fict. 3d 1104 (2019)</P><P><B>CORMORANT TOWING COMPANY, Plaintiff-Appellant,<BR>v.<BR>WEXLEY PORT AUTHORITY, Defendant-Appellee.</B></P><P>No. 18-2207.</P><P><B>Court of Appeals of Wexley, Second District.</B></P><P>Argued March 4, 2019.<BR>Decided May 20, 2019.</P></CENTER>
<P><A NAME="1105">*1105</A> Leonard T. Ashgrove, for Plaintiff-Appellant. Miriam Stoll, City Attorney, for Defendant-Appellee.</P>
<P>Before DELACROIX, Chief Judge, and PELL and ORTIZ, Circuit Judges.</P><P>PELL, Circuit Judge.</P>
<P>⟪On the morning of June 3, 2016, the tug <I>Ellen B.</I> parted her hawser in the Narrows and went aground on property of the Authority.{1}⟫ The Authority charged $41,200 for the berth. Cormorant paid under protest and sued.</P>
<P ALIGN=CENTER><B>I.</B></P>
<P>We review the grant of summary judgment de novo. ⟪A carrier that pays a published tariff &ldquo;takes the tariff as it finds it.&rdquo;{2}⟫ ⟪That rule, we have said, &ldquo;admits of few exceptions,&rdquo;{3} and none of them is pleaded here.⟫ Cormorant answers that the berth was no berth at all. ⟪But &sect; 3.2(b) of the tariff reaches any vessel &ldquo;lying against, upon or across&rdquo; the Authority&rsquo;s works,{4} and a tug upon a mole lies upon a work.⟫</P>
<P ALIGN=CENTER><B>II.</B></P>
<P>⟪Cormorant next urges that the charge was a penalty.{5}⟫ It was not. ⟪Even the dissent in <I>Harland</I> would have allowed &ldquo;a round sum honestly fixed.&rdquo;{6}⟫</P>
<P>The judgment is AFFIRMED.</P>
<HR ALIGN=LEFT WIDTH=150>
⟦NOTES⟧
<HR><P><FONT SIZE=-1><A HREF="https://opinions.wexlaw.example/">Wexlaw Opinions</A> | <A HREF="https://opinions.wexlaw.example/terms">Terms</A> | Add to <A HREF="https://opinions.wexlaw.example/alerts?case=18-2207">Alerts</A></FONT></P></BODY></HTML>'''
doc('sixth-en-court','html',T,notes,mk,None,nt,'en',repeats={'3':'2','6':'2'},ulk=lambda u,x:u if 'tariffs' in u else f'<a href="{u}">{x}</a>',traps=['Id.','supra'])
