"""HTML in five dialects: MediaWiki, Word's "filtered" HTML, Hugo/goldmark, a newsletter platform, a Chinese news page with links."""
from lib import *
# ---- MediaWiki, German
d = Doc('de-html-mediawiki', 'html', 'mediawiki', 'html', 'de', ['references of a wiki with several back links', 'named reference marked three times', 'an internal link of the wiki that is no citation', 'edit-section links, navigation and category links that are no citations', 'further reading without numbers', 'DOI and ISBN', 'archive link beside the original'], '''
# Kupfermühle Ahlbeck

Die Kupfermühle Ahlbeck war ein 1687 gegründetes Hammerwerk an der Ahle, ca. 3 km südl. von Neukirch.[^a] | Sie gehörte zunächst dem Freiherrn v. Dörnfeld, dann, ab 1742, der Familie Grotjahn.[^b]

## Geschichte

Im Jahr 1803 beschäftigte das Werk 61 Arbeiter[^a] und lieferte Bleche bis nach Riga. | Der Brand vom 12. Mai 1811 gilt als „das Ende der alten Mühle“.[^c][^b] | Beim Wiederaufbau wurde, anders als oft behauptet,[^d] keine Dampfmaschine eingebaut.

Seit 1994 steht das Gebäude unter Denkmalschutz (Nr. 09-1-84-112).[^e] | Der Förderverein bietet Führungen an.

## Trivia

Der Roman „Kupferne Nächte“ (1956) von E. Sandrock spielt teilweise in der Mühle.[^a]
''', {'a': 'Wilhelm Tietjen: *Die Hämmer an der Ahle.* Neukirch 1931, S. 14–29.', 'b': '[Die Grotjahns – eine Familie in Kupfer.](https://www.heimatverein-neukirch.example.de/geschichte/familien/grotjahn.html) Heimatverein Neukirch, abgerufen am 7. August 2023.',
'c': 'Lena Burmester: *Feuer im Werk.* In: *Ahlebote.* 12. Mai 2011 ([ahlebote.example.de](https://www.ahlebote.example.de/lokales/feuer-im-werk-id5521893.html) [abgerufen am 2. Februar 2022]; [Memento](https://archiv-netz.example.org/web/20110601/https://www.ahlebote.example.de/lokales/feuer-im-werk-id5521893.html) vom 1. Juni 2011).',
'd': 'So etwa noch in der Festschrift von 1937.', 'e': '[Denkmalliste](http://denkmal.example.de/liste?gemeinde=09184112&format=pdf) (PDF; 1,2 MB), S. 4.',
'~l1': 'Ole Hinrichs: *Kupfer im Norden.* Verlag am Deich, Husbek 2004, ISBN 3-00-014411-2.', '~l2': 'Margit Poll: *Wasserkraft und Hammerschlag.* In: *Technik u. Ort.* Bd. 7, 1999, S. 80–104, <doi:10.55123/tuo.1999.7.80>.'},
 kind='footnote', unref=['~l1', '~l2'], kinds={'~l1': 'reference', '~l2': 'reference', **{k: 'reference' for k in 'abcde'}})
d.notes['~l2'] = parse('Margit Poll: *Wasserkraft und Hammerschlag.* In: *Technik u. Ort.* Bd. 7, 1999, S. 80–104, [doi:10.55123/tuo.1999.7.80](https://doi.org/10.55123/tuo.1999.7.80).')
cnt = {}
def mark(ks):
    o = ''
    for k in ks:
        cnt[k] = cnt.get(k, -1) + 1; o += '<sup id="cite_ref-%s_%s-%d" class="reference"><a href="#cite_note-%s-%s"><span class="cite-bracket">&#91;</span>%s<span class="cite-bracket">&#93;</span></a></sup>' % (k, d.num[k], cnt[k], k, d.num[k], d.num[k])
    return o
body = html_body(d, mark)
body = re.sub(r'<h2>(.*?)</h2>', r'<div class="mw-heading mw-heading2"><h2 id="\1">\1</h2><span class="mw-editsection">[<a href="/w/index.php?title=Kupferm%C3%BChle_Ahlbeck&amp;action=edit&amp;section=1">Bearbeiten</a>]</span></div>', body).replace('Hammerwerk an der', '<a href="/wiki/Hammerwerk" title="Hammerwerk">Hammerwerk</a> an der')
def back(k):
    n = cnt[k] + 1
    if n == 1: return '<span class="mw-cite-backlink"><a href="#cite_ref-%s_%s-0">↑</a></span>' % (k, d.num[k])
    return '<span class="mw-cite-backlink">↑ ' + ' '.join('<sup><a href="#cite_ref-%s_%s-%d">%s</a></sup>' % (k, d.num[k], i, 'abcdef'[i]) for i in range(n)) + '</span>'
lit = '<h2 id="Literatur">Literatur</h2><ul>' + ''.join('<li>%s</li>' % html_segs(d.notes[k], mark) for k in ('~l1', '~l2')) + '</ul>'
refs = '<h2 id="Einzelnachweise">Einzelnachweise</h2><ol class="references">' + ''.join('<li id="cite_note-%s-%s">%s <span class="reference-text">%s</span></li>\n' % (k, d.num[k], back(k), html_segs(d.notes[k], mark)) for k in 'abcde') + '</ol>'
# the further reading stands after the text; the numbered references are referred to from the text and come first in the gold
d.write('<!DOCTYPE html>\n<html lang="de"><head><meta charset="UTF-8"><title>Kupfermühle Ahlbeck – Ahlewiki</title></head><body class="mediawiki"><div id="mw-navigation"><ul><li><a href="/wiki/Hauptseite">Hauptseite</a></li><li><a href="https://spenden.ahlewiki.example.org/?utm_source=sidebar">Spenden</a></li></ul></div><div id="content"><div id="toc"><ul><li><a href="#Geschichte">1 Geschichte</a></li></ul></div>%s%s%s<div id="catlinks">Kategorie: <a href="/wiki/Kategorie:M%%C3%%BChle">Mühle</a></div></div><div id="footer">Diese Seite wurde zuletzt am 3. März 2024 bearbeitet. <a href="https://lizenz.example.org/by-sa/4.0/deed.de">Lizenz</a></div></body></html>' % (body, lit, refs))
# ---- Word filtered HTML, Russian
d = Doc('ru-html-word', 'html', 'microsoft word', 'html', 'ru', ['Word HTML with _ftnref and mso markup', 'lines broken in the middle of sentences', 'marker before the full stop', 'Там же', 'cp1251-era habits: font tags and &nbsp;', 'bare URL without link'], '''
# Заключение по обращению № 318/26

В Совет поступило обращение гр. Н. В. Кручининой о нарушении её права на доступ к информации[^a]. | Заявительница просила предоставить копию решения от 14.02.2025 г., однако получила отказ со ссылкой на «служебный характер» документа[^b]. | Сроки рассмотрения (30 дней) были нарушены дважды.

Согласно ч. 2 ст. 8 Закона, не может быть ограничен доступ к актам, «затрагивающим права, свободы и обязанности человека»[^c]. | Аналогичную позицию занял областной суд[^d], хотя, как отмечает к. ю. н. М. Л. Зейналов, «практика остаётся пёстрой»[^e]. | Совет с этим согласен.

Таким образом, отказ нельзя признать обоснованным[^f].
''', {'a': 'Вх. № 318/26 от 19.01.2026.', 'b': 'Письмо департамента от 3 марта 2025 г. № 04-17/211; опубликовано: <https://sovet-zareche.example.ru/obrashcheniya/2026/318/otvet-departamenta.pdf>.', 'c': 'СЗ РФ. 2009. № 7. Ст. 776. URL: <http://pravo-zerkalo.example.ru/proxy/ips/?docbody=&nd=102127628&rdk=&intelsearch=8-%F4%E7> (дата обращения: 21.01.2026).', 'd': 'Апелляционное определение от 11.09.2023 по делу № 33-4102/2023.', 'e': 'Зейналов М. Л. Доступ закрыт? // Вестник права. 2022. № 5. С. 18. <https://doi.org/10.55999/vp.2022.5.18>', 'f': '@@c@@ Там же. См. также сноску {n:c}.'})
d.notes['f'] = parse('Особое мнение члена Совета Д. Ф. Орешкина прилагается.'); d.rep.clear(); d.traps.remove('Там же')
mark = lambda ks: ''.join('<a style=\'mso-footnote-id:ftn%s\' href="#_ftn%s" name="_ftnref%s" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span lang=RU style=\'font-size:12.0pt\'>[%s]</span></span></span></a>' % ((d.num[k],) * 4) for k in ks)
import textwrap
body = html_body(d, mark, False).replace('<p>', '<p class=MsoNormal style=\'text-align:justify;text-indent:35.4pt\'><span lang=RU>').replace('</p>', '<o:p></o:p></span></p>\n')
fn = '<div style=\'mso-element:footnote-list\'><br clear=all><hr align=left size=1 width="33%">' + ''.join('<div style=\'mso-element:footnote\' id=ftn%s><p class=MsoFootnoteText><a style=\'mso-footnote-id:ftn%s\' href="#_ftnref%s" name="_ftn%s" title=""><span class=MsoFootnoteReference>[%s]</span></a><span lang=RU>&nbsp;%s</span></p></div>\n' % ((d.num[k],) * 5 + (html_segs(d.notes[k], mark, False),)) for k in d.notes_in_order()) + '</div>'
out = '<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered)"><style><!-- p.MsoNormal {margin:0cm;} --></style></head>\n<body lang=RU><div class=WordSection1>' + body + '</div>' + fn + '</body></html>'
d.write('\n'.join('\n'.join(textwrap.wrap(l, 78, break_long_words=False, break_on_hyphens=False)) for l in out.split('\n')))
# ---- Hugo / goldmark, English
d = Doc('en-html-hugo', 'html', 'hugo', 'html', 'en', ['goldmark footnotes with return arrows', 'inline links beside footnotes', 'share buttons, tags and footer links that are no citations', 'straight quotation marks', 'code with brackets that are no markers', 'footnote marked twice', 'Dr., vs., U.S., ellipsis'], '''
# Why my thermostat talks to Oregon

Last winter I noticed that my thermostat (a Kelvo T-100, firmware 4.2.1) was sending about 3.1 MB a day to a host in Oregon.[^a] | Why would a thermostat need that? | I asked the vendor, who told me it was "diagnostic data, anonymised at source"[^b] and then... stopped answering.

So I put a Pi between the two. | Here is what I saw in `frames[0]` through `frames[17]`: the indoor temperature, fine, but also the names of every Wi-Fi network in range. | Dr. Lena Ortiz, who wrote [the standard paper on this](https://papers.privacy-lab.example.edu/2022/ortiz-household-telemetry.pdf), calls it "the neighbour problem".[^c] | You are not only giving away your own data, you are giving away Bob's.[^a]

## But is it legal?

In the U.S., probably yes.[^d] | In the EU, probably not: see *Kelvo vs. Datatilsynet* and [my earlier post](https://jmb.example.net/posts/2023/kelvo-part-one/). | I am not a lawyer, I just own a soldering iron.

- Block `telemetry.kelvo.example` at the router;

- write to privacy@kelvo.example and ask for a copy of your data;[^e]

- buy a dumb thermostat. :-)
''', {'a': 'Measured with `tcpdump` between 4 and 18 January; captures are at <https://files.jmb.example.net/kelvo/captures/2025-01/kelvo_t100_full.pcap.gz>.', 'b': 'E-mail from support, Jan. 22, 2025, ticket #88123.', 'c': 'Strictly speaking she credits it to [a 2016 talk](https://media.hackcon.example/v/hc16-204-your-neighbour-is-leaking#t=1312), at around 21:52.', 'd': 'But cf. <https://www.ftc-watch.example.gov/enforcement/cases/2023/04/homely-inc-matter> and the comment thread at <https://news.orange.example/item?id=34417825>.', 'e': 'Template by [the nice people at DataPlease](https://dataplease.example.org/templates/gdpr-art-15?lang=en).'})
cnt = {}
def mark(ks):
    o = ''
    for k in ks:
        cnt[k] = cnt.get(k, 0) + 1; n = d.num[k]; i = '' if cnt[k] == 1 else str(cnt[k] - 1)
        o += '<sup id="fnref%s:%s"><a href="#fn:%s" class="footnote-ref" role="doc-noteref">%s</a></sup>' % (i, n, n, n)
    return o
code = lambda s: re.sub(r'`([^`]+)`', r'<code>\1</code>', s)
body = code(html_body(d, mark, True)); head, rest = body.split('</h1>', 1)
fn = '<div class="footnotes" role="doc-endnotes">\n<hr>\n<ol>\n' + ''.join('<li id="fn:%s">\n<p>%s%s</p>\n</li>\n' % (d.num[k], code(html_segs(d.notes[k], mark)), ''.join('&#160;<a href="#fnref%s:%s" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a>' % ('' if j == 0 else j, d.num[k]) for j in range(cnt[k]))) for k in d.notes_in_order()) + '</ol>\n</div>'
g = d.gold()
src_doc = '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="Hugo 0.121.1"><title>Why my thermostat talks to Oregon | jmb</title><link rel="canonical" href="https://jmb.example.net/posts/2025/kelvo/"></head><body><header><nav><a href="/">home</a> <a href="/tags/">tags</a> <a href="https://social.example.net/@jmb" rel="me">@jmb</a></nav></header><main><article>' + head + '</h1>\n<p class="meta"><time datetime="2025-02-03">3 February 2025</time> · 4 min read · <a href="/tags/iot/">#iot</a></p>' + rest + fn + '</article></main><aside class="share"><a href="https://social.example.net/share?text=Why+my+thermostat">Share</a></aside><footer>© 2025 jmb · <a href="https://gohugo.example.io">Powered by Hugo</a></footer></body></html>'
# claims are what a reader sees: no back-ticks
for k, ss in d.blocks:
    if k != 'table':
        for s in ss:
            for i, x in enumerate(s):
                if x[0] == 't': s[i] = ('t', x[1].replace('`', ''))
d.write(src_doc)
# ---- newsletter platform, English
d = Doc('en-html-newsletter', 'html', 'newsletter platform', 'html', 'en', ['footnote anchors of a newsletter platform', 'subscribe boxes and image captions between the paragraphs', 'tracking parameters', 'curly quotation marks, a contraction inside', 'footnote without URL', 'link words that are a whole sentence', 'footnote in a heading'], '''
# The Mayor’s Second Phone

On Tuesday night the city council of Port Ellery voted 9–0 to ask the mayor, Glenn T. Barrowman Jr., for the contents of his second phone.[^a] | He says there isn’t one. | “I’ve got one phone and it doesn’t even hold a charge,” he told WPEL on Wednesday morning.[^b]

Here’s what we know. | According to [billing records obtained by the Ellery Ledger](https://www.elleryledger.example.com/story/news/2026/01/14/barrowman-phone-records/72209914007/?utm_campaign=daily&utm_medium=email), the city paid for two lines from Aug. 2023 through Nov. 2025. | The second line made 1,406 calls, 311 of them to a single number in Sarasota, Fla.[^c]

## Who was on the other end?[^d]

[Read the full call log.](https://docs.elleryledger.example.com/d/1xQ9z_barrowman-call-log/edit?usp=sharing) | The number belongs, or belonged, to R. J. Hask & Co., the paving contractor whose no-bid extension the mayor signed on Dec. 19.[^e] | Hask didn’t return four messages; his lawyer returned one, to say that the “so-called second phone” was “a figment.”

More on Friday. | Tips: portelleryweekly@proton.example.
''', {'a': 'Agenda item 14(b). Video starts at 2:41:07: <https://portellery.granicus-like.example.com/player/clip/2207?view_id=3&redirect=true>', 'b': 'I was in the car. I had to pull over.', 'c': 'The log lists outgoing calls only, so the real total is probably higher.', 'd': 'If you know, you know where to find me.', 'e': 'The original contract ([2019](https://portellery.example.gov/contracts/2019-044.pdf)) and the extension ([2025](https://portellery.example.gov/contracts/2025-188_EXT.pdf)) are both public.'})
mark = lambda ks: ''.join('<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-%s" href="#footnote-%s" target="_self" rel="">%s</a>' % ((d.num[k],) * 3) for k in ks)
body = html_body(d, mark).split('\n'); body.insert(2, '<div class="subscription-widget-wrap"><p class="preamble">Port Ellery Weekly is reader-supported.</p><a class="button" href="https://portellery.newsletter.example.com/subscribe?utm_source=post"><span>Subscribe now</span></a></div>'); body.insert(5, '<figure><img src="phone.jpg" alt="A phone"><figcaption class="image-caption">City Hall, Monday. Photo: C. Dell.</figcaption></figure>')
fn = ''.join('<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-%s" href="#footnote-anchor-%s" class="footnote-number" contenteditable="false" target="_self">%s</a><div class="footnote-content"><p>%s</p></div></div>' % ((d.num[k],) * 3 + (html_segs(d.notes[k], mark),)) for k in d.notes_in_order())
d.write('<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The Mayor’s Second Phone</title></head><body><div id="entry"><div class="main-menu"><a href="/archive">Archive</a><a href="/about">About</a></div><article class="newsletter-post post"><div class="available-content"><div class="body markup" dir="auto">%s%s</div></div></article></div></body></html>' % ('\n'.join(body), fn))
# ---- Chinese news page
d = Doc('zh-html-xinwen', 'html', 'hand', 'html', 'zh', ['Chinese without spaces', 'links on words of the sentence', 'a printed URL between Chinese characters', 'list of references in brackets 〔1〕', 'quotation marks “” and book marks 《》', 'related stories that are no citations'], '''
# 消失的渡口：青石镇拆迁调查

本报记者　周以宁　2025年11月3日

青石镇码头街共有居民217户，截至今年9月底，已有182户签订搬迁协议。〔^a〕 | 镇政府在《告居民书》中承诺“先安置、后拆除”，〔^b〕但多名居民表示从未见过安置房。 | “钥匙在哪里？图纸在哪里？”一位不愿具名的住户反问。

根据[县自然资源局的公告](https://zrzy.qingshi-county.example.cn/gsgg/202503/t20250318_4471.html)，该地块用途为“商业兼居住”。 | 然而，开发商青石文旅有限公司在其网站 <http://www.qingshi-wenlv.example.cn/about/project.aspx?id=12> 上称其为“纯商业项目”。 | 两者为何不一致？

清华大学教授陈某某等人的研究〔^c〕指出，类似情况在2018年至2023年间至少发生过46起。〔^d〕 | 截至发稿，县政府未回应本报的采访请求。
'''.replace('〔^', '[^').replace('〕', ']'), {'a': '青石镇人民政府：《码头街片区征收进展通报》，2025年10月9日，<https://www.qingshi-town.example.cn/zwgk/tzgg/2025-10/09/content_88120.htm>。', 'b': '《告居民书》，2024年12月1日，居民提供。', 'c': '陈某某、李某：《小城镇更新中的用途变更》，《城市观察》2024年第2期，第5—19页，<https://doi.org/10.55555/csgc.2024.02.005>。', 'd': '见该文附录；数据另见<https://data.urbanwatch.example.org/cn/landuse?from=2018&to=2023>。'}, kind='reference')
mark = lambda ks: ''.join('<sup>〔%s〕</sup>' % d.num[k] for k in ks)
refs = '<h3>参考资料</h3>' + ''.join('<p class="ref">〔%s〕%s</p>' % (d.num[k], html_segs(d.notes[k], mark, False)) for k in d.notes_in_order())
d.write('<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>消失的渡口</title></head><body><div class="nav"><a href="/">首页</a>|<a href="/society/">社会</a></div><div class="article">%s%s</div><div class="related"><h3>相关新闻</h3><ul><li><a href="/2025/1021/55102.html">码头街的最后一家面馆</a></li></ul></div><div class="copyright">版权所有</div></body></html>' % (html_body(d, mark, False), refs))
