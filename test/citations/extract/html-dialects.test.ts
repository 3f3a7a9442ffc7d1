/**
 * The same few shapes in the dialects of many generators, each written as the generator writes it. What is expected comes
 * from how each page was made.
 */
import { expect, test } from 'vitest'
import { readHtml, told } from './html-reading.ts'

interface Dialect {
  readonly dialect: string
  readonly html: string
  readonly expected: readonly string[]
}

const dialects: readonly Dialect[] = [
  {
    dialect: 'Chinese newsroom: raised numbers in wide brackets, two in a row, a paragraph as heading',
    html: `<html lang="zh"><body><p>居民共217户。<sup>〔1〕</sup>镇政府称“已安置”，<sup>〔2〕</sup>
<sup>〔3〕</sup>但居民否认。</p><p>参考资料</p><p>〔1〕通报，https://example.org/1。</p><p>〔2〕告居民书。</p><p>〔3〕https://example.org/3</p></body></html>`,
    expected: [
      '1 https://example.org/1 | 居民共217户。',
      '2 | 镇政府称“已安置”，但居民否认。',
      '3 https://example.org/3 | 镇政府称“已安置”，但居民否认。',
    ],
  },
  {
    dialect: 'GitHub: section[data-footnotes], a note marked twice',
    html: `<h1>Title here</h1>
<p>Alpha is true.<sup><a href="#user-content-fn-1-abc" id="user-content-fnref-1-abc" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup> Beta follows<sup><a href="#user-content-fn-n-abc" id="user-content-fnref-n-abc" data-footnote-ref="" aria-describedby="footnote-label">2</a></sup> and ends. Again.<sup><a href="#user-content-fn-1-abc" id="user-content-fnref-1-2-abc" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup></p>
<p>A <a href="https://inline.example/x?a=1&amp;b=2">link</a> here.</p>
<section data-footnotes="" class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2>
<ol>
<li id="user-content-fn-1-abc">
<p>First, <a href="https://example.org/1">https://example.org/1</a>. <a href="#user-content-fnref-1-abc" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a> <a href="#user-content-fnref-1-2-abc" data-footnote-backref="" aria-label="Back to reference 1-2" class="data-footnote-backref">↩<sup>2</sup></a></p>
</li>
<li id="user-content-fn-n-abc"><p>Second <a href="https://example.org/2">words</a>. <a href="#user-content-fnref-n-abc" data-footnote-backref="" class="data-footnote-backref">↩</a></p></li>
</ol></section>`,
    expected: [
      '1 https://example.org/1 | Alpha is true.',
      '2 https://example.org/2 | Beta follows and ends.',
      '1 https://example.org/1 | Again.',
      'https://inline.example/x?a=1&b=2 | A link here.',
    ],
  },
  {
    dialect: 'MediaWiki: named references, groups, a reference within a note, edit links',
    html: `<!DOCTYPE html><html lang="en"><head><title>Foo - Wikipedia</title></head><body>
<nav><ul><li><a href="https://donate.example/">Donate</a></li><li><a href="https://x.example/">x</a></li></ul></nav>
<main><h1 id="firstHeading">Foo</h1><div id="mw-content-text"><div class="mw-parser-output">
<table class="infobox"><tbody><tr><th>Website</th><td><a rel="nofollow" class="external text" href="https://foo.example/">foo.example</a></td></tr></tbody></table>
<p><b>Foo</b> is a thing.<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup> It is big<sup id="cite_ref-2" class="reference"><a href="#cite_note-2"><span class="cite-bracket">[</span>2<span class="cite-bracket">]</span></a></sup><sup id="cite_ref-a_1-1" class="reference"><a href="#cite_note-a-1">[1]</a></sup> and old.<sup class="noprint Inline-Template Template-Fact" style="white-space:nowrap;">&#91;<i><a href="/wiki/Wikipedia:Citation_needed" title="x"><span>citation needed</span></a></i>&#93;</sup> Also.<sup id="cite_ref-n_3-0" class="reference"><a href="#cite_note-n-3">[note 1]</a></sup></p>
<h2 id="History">History<span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/w/index.php?action=edit">edit</a><span class="mw-editsection-bracket">]</span></span></h2>
<p>It was <a href="/wiki/Built">built</a> in 1900.<sup id="cite_ref-4" class="reference"><a href="#cite_note-4">[3]</a></sup></p>
<h2>Notes</h2>
<div class="reflist"><ol class="references"><li id="cite_note-n-3"><span class="mw-cite-backlink"><b><a href="#cite_ref-n_3-0">^</a></b></span> <span class="reference-text">A remark.<sup id="cite_ref-5" class="reference"><a href="#cite_note-5">[4]</a></sup></span></li></ol></div>
<h2>References</h2>
<div class="reflist"><ol class="references">
<li id="cite_note-a-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-a_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-a_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text"><style>.x{}</style><cite class="citation web cs1"><a rel="nofollow" class="external text" href="https://src.example/a">"Source A"</a>. <i>Site</i>. <a rel="nofollow" href="https://web.archive.example/2020/https://src.example/a">Archived</a> from the original. <a href="/wiki/ISBN">ISBN</a> <a href="/wiki/Special:BookSources/1">1</a></cite><span title="ctx_ver=Z39.88" class="Z3988"></span></span></li>
<li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2" aria-label="Jump up" title="Jump up">^</a></b></span> <span class="reference-text">Smith 2010, p. 5.</span></li>
<li id="cite_note-4"><span class="mw-cite-backlink"><b><a href="#cite_ref-4">^</a></b></span> <span class="reference-text"><a rel="nofollow" href="https://src.example/4">Four</a></span></li>
<li id="cite_note-5"><span class="mw-cite-backlink"><b><a href="#cite_ref-5">^</a></b></span> <span class="reference-text"><a rel="nofollow" href="https://src.example/5">Five</a></span></li>
</ol></div>
<div role="navigation" class="navbox"><a href="https://nav.example">n</a></div>
</div></div></main><footer><a href="https://foot.example/">privacy</a></footer></body></html>`,
    expected: [
      'https://foo.example/ | foo.example',
      '1 https://src.example/a https://web.archive.example/2020/https://src.example/a | Foo is a thing.',
      '2 | It is big and old.',
      '1 https://src.example/a https://web.archive.example/2020/https://src.example/a | It is big and old.',
      'note 1 | Also.',
      '4 https://src.example/5 | A remark.',
      '3 https://src.example/4 | It was built in 1900.',
    ],
  },
  {
    dialect: 'Word, saved as a page: _ftn1 and _ftnref1',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><title>Doc</title><style><!-- p.MsoNormal{} --></style></head><body lang=EN-US link=blue><div class=WordSection1>
<p class=MsoNormal>Civilians were killed in
the attack.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=EN-US style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a> The report<a style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference>[2]</span></a> says so.</p>
</div>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span lang=EN-US>[1]</span></span></a><span lang=EN-US> UN, “Report”, <a href="https://un.example/a">https://un.example/a</a>.</span></p>
<p class=MsoFootnoteText>Second paragraph www.un.example/b</p>
</div>
<div style='mso-element:footnote' id=ftn2>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn2' href="#_ftnref2" name="_ftn2" title="">[2]</a> Ibid.</p>
</div></div></body></html>`,
    expected: [
      '1 https://un.example/a www.un.example/b | Civilians were killed in the attack.',
      '2 | The report says so.',
    ],
  },
  {
    dialect: 'LibreOffice: sdfootnote1sym and sdendnote1sym',
    html: `<html><body lang="en-GB"><p>One thing happened.<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup> Then two<sup><a class="sdendnoteanc" name="sdendnote1anc" href="#sdendnote1sym"><sup>i</sup></a></sup> more.</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Source <a href="https://lo.example/1">https://lo.example/1</a></p></div>
<div id="sdendnote1"><p class="sdendnote"><a class="sdendnotesym" name="sdendnote1sym" href="#sdendnote1anc">i</a>End https://lo.example/i</p></div></body></html>`,
    expected: ['1 https://lo.example/1 | One thing happened.', 'i https://lo.example/i | Then two more.'],
  },
  {
    dialect: 'Asciidoctor: _footnotedef_1 and a bibliography',
    html: `<div id="header"><h1>Adoc</h1></div><div id="content"><div class="paragraph"><p>The hail-and-rainbow protocol works.<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup> Again.<sup class="footnoteref">[<a class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup> See <a href="#pp">[pp]</a>.</p></div>
<div class="ulist bibliography"><ul class="bibliography"><li><p><a id="pp"></a>[pp] Andy Hunt. The Pragmatic. <a href="https://pp.example/" class="bare">https://pp.example/</a></p></li></ul></div></div>
<div id="footnotes"><hr><div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. The double hail <a href="https://ad.example/1">here</a>.</div></div>`,
    expected: [
      '1 https://ad.example/1 | The hail-and-rainbow protocol works.',
      '1 https://ad.example/1 | Again.',
      'pp https://pp.example/ | See.',
    ],
  },
  {
    dialect: 'Docutils: aside.footnote and a citation by name',
    html: `<div class="document"><h1 class="title">Doc</h1><p>Text with manual<a class="footnote-reference brackets" href="#footnote-1" id="footnote-reference-1" role="doc-noteref"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a> and cite <a class="citation-reference" href="#cit2002" id="citation-reference-1" role="doc-biblioref">[CIT2002]</a>.</p>
<aside class="footnote-list brackets"><aside class="footnote brackets" id="footnote-1" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#footnote-reference-1">1</a><span class="fn-bracket">]</span></span><p>A note, <a class="reference external" href="https://rst.example/1">https://rst.example/1</a></p></aside></aside>
<div role="list" class="citation-list"><div class="citation" id="cit2002" role="doc-biblioentry"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#citation-reference-1">CIT2002</a><span class="fn-bracket">]</span></span><p>A citation. <a class="reference external" href="https://rst.example/cit">l</a></p></div></div></div>`,
    expected: [
      '1 https://rst.example/1 | Text with manual and cite.',
      'CIT2002 https://rst.example/cit | Text with manual and cite.',
    ],
  },
  {
    dialect: 'Sphinx: dl.footnote, and a table.footnote before its marker',
    html: `<p>Old sphinx <a class="footnote-reference" href="#id2" id="id1">[1]</a> text.</p><dl class="footnote brackets"><dt class="label" id="id2"><span class="brackets"><a class="fn-backref" href="#id1">1</a></span></dt><dd><p>Note text https://sph.example/1</p></dd><dt class="label" id="id4"><span class="brackets">2</span></dt><dd><p>Unreferenced https://sph.example/2</p></dd></dl>
<table class="docutils footnote" frame="void" id="id7" rules="none"><tbody><tr><td class="label"><a class="fn-backref" href="#id8">[3]</a></td><td>Table note https://sph.example/3</td></tr></tbody></table><p>Late<a class="footnote-reference" href="#id7" id="id8">[3]</a></p>`,
    expected: [
      '1 https://sph.example/1 | Old sphinx text.',
      '2 https://sph.example/2 |',
      '3 https://sph.example/3 | Late',
    ],
  },
  {
    dialect: 'kramdown: reversefootnote',
    html: `<p>Text one<sup id="fnref:1"><a href="#fn:1" class="footnote" rel="footnote" role="doc-noteref">1</a></sup> is here. Two.<sup id="fnref:a" role="doc-noteref"><a href="#fn:a" class="footnote">2</a></sup></p><div class="footnotes" role="doc-endnotes"><ol><li id="fn:1" role="doc-endnote"><p>Note <a href="https://kd.example/1">k</a>&nbsp;<a href="#fnref:1" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li><li id="fn:a" role="doc-endnote"><p>Note two.&nbsp;<a href="#fnref:a" class="reversefootnote">&#8617;&#xfe0e;</a></p></li></ol></div>`,
    expected: ['1 https://kd.example/1 | Text one is here.', '2 | Two.'],
  },
  {
    dialect: 'Google Docs: ftnt1 and ftnt_ref1',
    html: `<html><body class="c1"><p class="c0"><span>Text says a thing.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>&nbsp;And more</span><sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup><span>.</span></p><hr><div><p class="c3"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;See </span><span class="c5"><a class="c2" href="https://gd.example/1">https://gd.example/1</a></span></p></div><div><p class="c3"><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;Second.</span></p></div></body></html>`,
    expected: ['1 https://gd.example/1 | Text says a thing.', '2 | And more.'],
  },
  {
    dialect: 'a newsletter: footnote-anchor, a note of two paragraphs',
    html: `<article><h1>Post</h1><div class="available-content"><p>Claim here.<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-99" href="#footnote-1-99" target="_self">1</a> Then.</p><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1-99" href="#footnote-anchor-1-99" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>Sub <a href="https://ss.example/1">note</a>.</p><p>Two.</p></div></div><div class="share"><a href="https://tw.example/share?url=https%3A%2F%2Fx">Share</a></div></div></article>`,
    expected: ['1 https://ss.example/1 | Claim here.'],
  },
  {
    dialect: 'EPUB: epub:type',
    html: `<html xmlns:epub="http://www.idpf.org/2007/ops"><body><p>Book text<a epub:type="noteref" href="#n1">1</a> continues.</p><aside epub:type="footnote" id="n1"><p>1. The note, https://ep.example/1.</p></aside></body></html>`,
    expected: ['1 https://ep.example/1 | Book text continues.'],
  },
  {
    dialect: 'ReSpec: [RFC9110] and its dt',
    html: `<html><body><h1>Spec</h1><p>As defined in [<cite><a class="bibref" data-link-type="biblio" href="#bib-rfc9110" title="HTTP Semantics">RFC9110</a></cite>] this works.</p><section id="references"><h2>References</h2><dl class="bibliography"><dt id="bib-rfc9110">[RFC9110]</dt><dd><a href="https://httpwg.example/rfc9110.html"><cite>HTTP Semantics</cite></a>. R. Fielding. URL: <a href="https://httpwg.example/rfc9110.html">https://httpwg.example/rfc9110.html</a></dd><dt id="bib-x">[X]</dt><dd>Other</dd></dl></section></body></html>`,
    expected: ['RFC9110 https://httpwg.example/rfc9110.html | As defined in this works.', 'X |'],
  },
  {
    dialect: 'TeX4ht: an anchor before the paragraph',
    html: `<p class="noindent">Latex text<span class="footnote-mark"><a href="#fn1x0" id="fn1x0-bk"><sup class="textsuperscript">1</sup></a></span><a id="x1-2f1"></a> goes.</p><div class="footnotes"><a id="fn1x0"></a><p class="indent"> <span class="footnote-mark"><a href="#fn1x0-bk"><sup class="textsuperscript">1</sup></a></span><span class="ecrm-0800">Note one, </span><a href="https://tx.example/1" class="url">https://tx.example/1</a></p><a id="fn2x0"></a><p class="indent">2 lost</p></div>`,
    expected: ['1 https://tx.example/1 | Latex text goes.', '2 |'],
  },
  {
    dialect: 'a tooltip joined by aria-describedby',
    html: `<p>Words here<sup class="modern-footnotes-footnote " data-mfn="1" data-mfn-post-scope="0001"><a href="javascript:void(0)"  role="button" aria-pressed="false" aria-describedby="mfn-content-0001-1">1</a></sup><span id="mfn-content-0001-1" role="tooltip" class="modern-footnotes-footnote__note" tabindex="0" data-mfn="1">Note <a href="https://mf.example/1">here</a></span> go on.</p>`,
    expected: ['1 https://mf.example/1 | Words here go on.'],
  },
  {
    dialect: 'side notes opened by a check box',
    html: `<p>Tufte text goes<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"/><span class="sidenote">A side note with <a href="https://tu.example/1">a link</a>.</span> and on it goes. Next<label for="sn-2" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-2" class="margin-toggle"/><span class="sidenote">Two https://tu.example/2</span>.</p>`,
    expected: ['1 https://tu.example/1 | Tufte text goes and on it goes.', '2 https://tu.example/2 | Next.'],
  },
  {
    dialect: 'notes in a title and in a data attribute',
    html: `<p>Tool text<sup title="Smith, https://ti.example/1" class="tooltip">1</sup> goes. More<a href="javascript:;" class="fn" data-footnote="See &lt;a href=&quot;https://ti.example/2&quot;&gt;this&lt;/a&gt;">[2]</a>.</p>`,
    expected: ['1 https://ti.example/1 | Tool text goes.', '2 https://ti.example/2 | More.'],
  },
  {
    dialect: 'bare anchors between line breaks',
    html: `<html><body>Some text goes here.<a href="#1" name="r1"><sup>1</sup></a> And more text here.<a href="#2" name="r2"><sup>2</sup></a><br><br>Another paragraph with words.<br><br><hr><a name="1"></a>1. First https://b.example/1 <a href="#r1">back</a><br><a name="2"></a>2. Second https://b.example/2<br><br>Contact: us at https://contact.example/x</body></html>`,
    expected: [
      '1 https://b.example/1 | Some text goes here.',
      '2 https://b.example/2 | And more text here.',
      'https://contact.example/x | Contact: us at https://contact.example/x',
    ],
  },
  {
    dialect: 'raised numbers and a list',
    html: `<html><body><h1>Press</h1><p>Ten people died.<sup>1</sup> The area is 20 m<sup>2</sup> wide.<sup>2, 3</sup></p><p>More.<sup>[4]</sup></p><hr><ol><li>UN, <a href="https://p.example/1">report</a></li><li>https://p.example/2</li><li>Ibid.</li><li>www.p.example/4</li></ol><ol><li>Unrelated</li></ol></body></html>`,
    expected: [
      '1 https://p.example/1 | Ten people died.',
      '2 https://p.example/2 | The area is 20 m2 wide.',
      '3 | The area is 20 m2 wide.',
      '4 www.p.example/4 | More.',
    ],
  },
  {
    dialect: 'raised numbers, notes on lines of one paragraph',
    html: `<html><body><p>Ten people died.<sup>1</sup> Eleven.<sup>2</sup></p><p><sup>1</sup> https://p.example/1<br><sup>2</sup> <a href="https://p.example/2">Two</a>, p. 2</p></body></html>`,
    expected: ['1 https://p.example/1 | Ten people died.', '2 https://p.example/2 | Eleven.'],
  },
  {
    dialect: '[1] and a list under "Sources"',
    html: `<p>Ten people died [1]. Eleven [2,3].</p><h3>Sources</h3><ol><li>A https://p.example/1</li><li>B https://p.example/2</li><li>C https://p.example/3</li></ol>`,
    expected: [
      '1 https://p.example/1 | Ten people died.',
      '2 https://p.example/2 | Eleven.',
      '3 https://p.example/3 | Eleven.',
    ],
  },
  {
    dialect: 'raised Arabic digits and paragraphs',
    html: `<html lang="ar" dir="rtl"><body><h1>تقرير</h1><p>قتل عشرة أشخاص في الهجوم.<sup>١</sup> وقال التقرير إن المدينة دمرت.<sup>٢</sup></p><p>١. الأمم المتحدة، https://un.example/ar/1</p><p>٢. المصدر: https://un.example/ar/2</p></body></html>`,
    expected: [
      '١ https://un.example/ar/1 | قتل عشرة أشخاص في الهجوم.',
      '٢ https://un.example/ar/2 | وقال التقرير إن المدينة دمرت.',
    ],
  },
  {
    dialect: 'linked Arabic digits',
    html: `<html lang="ar" dir="rtl"><body><p>قتل عشرة أشخاص.<sup><a href="#fn1" id="r1">١</a></sup> وقال.<a href="#fn2" id="r2">[٢]</a></p><ol><li id="fn1">الأمم المتحدة، https://un.example/ar/1 <a href="#r1">↩</a></li><li id="fn2">https://un.example/ar/2</li></ol></body></html>`,
    expected: ['١ https://un.example/ar/1 | قتل عشرة أشخاص.', '٢ https://un.example/ar/2 | وقال.'],
  },
  {
    dialect: 'notes in the rows of a table',
    html: `<p>Ten died.<sup>1</sup> Two.<sup>2</sup></p><table><tr><td>1</td><td>UN https://t.example/1</td></tr><tr><td>2</td><td><a href="https://t.example/2">Two</a></td></tr></table>`,
    expected: ['1 https://t.example/1 | Ten died.', '2 https://t.example/2 | Two.'],
  },
  {
    dialect: 'pasted paragraphs that lost their raised type',
    html: `<p>PRESS RELEASE</p><p>Ten people died in the attack.1 The ministry2 denied it.3,4</p><p>“We were there,” she said.5</p><p>1 https://n.example/1</p><p>2 Ministry, statement, https://n.example/2</p><p>3 https://n.example/3</p><p>4 Ibid.</p><p>5 <a href="https://n.example/5">Interview</a>, 5 May 2024.</p>`,
    expected: [
      '1 https://n.example/1 | Ten people died in the attack.',
      '2 https://n.example/2 | The ministry denied it.',
      '3 https://n.example/3 | The ministry denied it.',
      '4 | The ministry denied it.',
      '5 https://n.example/5 | “We were there,” she said.',
    ],
  },
  {
    dialect: '[1], [2] and [1]–[3]',
    html: `<p>As shown <a href="#ref1">[1]</a> and <a href="#ref2">[2]</a>, <a href="#ref1">[1]</a>–<a href="#ref3">[3]</a>.</p><h2>References</h2><p id="ref1">[1] A. https://x.example/1</p><p id="ref2">[2] B. https://x.example/2</p><p id="ref3">[3] C. doi:10.1000/xyz</p>`,
    expected: [
      '1 https://x.example/1 | As shown and.',
      '2 https://x.example/2 | As shown and.',
      '1 https://x.example/1 | As shown and.',
      '2 https://x.example/2 | As shown and.',
      '3 | As shown and.',
    ],
  },
  {
    dialect: 'a marker without a note, a note without a marker',
    html: `<p>Text<sup><a href="#fn1">1</a></sup> more<sup id="r2"><a href="#fn2">2</a></sup>.</p><ol><li id="fn2" value="2">Yes https://m.example/2 <a href="#r2">^</a></li><li id="fn3">Unreferenced https://m.example/3</li></ol>`,
    expected: ['2 https://m.example/2 | Text more.', '3 https://m.example/3 |'],
  },
  {
    dialect: 'paragraphs of line breaks',
    html: `<body><b>Title</b><br><br>First para says one thing [1].<br>Second line continues.<br><br>Another.[2]<br><br>Notes:<br>[1] https://q.example/1<br>[2] See www.q.example/2.<br></body>`,
    expected: ['1 https://q.example/1 | First para says one thing.', '2 www.q.example/2 | Another.'],
  },
  {
    dialect: 'a marker alone behind a quotation',
    html: `<blockquote><p>We shall fight on the beaches.</p></blockquote><p><sup><a href="#f1" id="g1">1</a></sup></p><p>He said <q>we <q>shall</q> fight</q>.<sup><a href="#f2" id="g2">2</a></sup></p><p id="f1"><a href="#g1">1</a> https://bq.example/1</p><p id="f2"><a href="#g2">2</a> https://bq.example/2</p>`,
    expected: [
      '1 https://bq.example/1 | We shall fight on the beaches.',
      '2 https://bq.example/2 | He said “we “shall” fight”.',
    ],
  },
  {
    dialect: 'a raised number with its box behind it, joined by nothing',
    html: `<p>Words here<sup data-mfn="1"><a href="javascript:void(0)">1</a></sup><span class="x-footnote__note" data-mfn="1">Note <a href="https://a.example/1">here</a></span> go on.</p>`,
    expected: ['1 https://a.example/1 | Words here go on.'],
  },
  {
    dialect: 'print style sheets: boxes that are floated to the foot of the page',
    html: `<p>One thing.<span class="footnote">See https://a.example/1.</span> Another<span class="footnote">Ibid., page 5.</span> thing.</p>`,
    expected: ['1 https://a.example/1 | One thing.', '2 | Another thing.'],
  },
  {
    dialect: 'a plug-in whose link names the page before the fragment',
    html: `<p>One thing.<span id='easy-footnote-1' class='easy-footnote-margin-adjust'></span><span class='easy-footnote'><a href='https://s.example/post/#easy-footnote-bottom-1' title='See the long report, 2020'><sup>1</sup></a></span></p><ol class="easy-footnotes-wrapper"><li class="easy-footnote-single"><span id="easy-footnote-bottom-1" class="easy-footnote-margin-adjust"></span>See <a href="https://a.example/1">the long report</a>, 2020<a class="easy-footnote-to-top" href="#easy-footnote-1"></a></li></ol>`,
    expected: ['1 https://a.example/1 | One thing.'],
  },
  {
    dialect: 'markdown-it: an anchor beside the marker',
    html: `<p>One<sup class="footnote-ref"><a href="#fn1">[1]</a><a class="footnote-anchor" id="fnref1"></a></sup> thing.</p><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>https://a.example/1 <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>`,
    expected: ['1 https://a.example/1 | One thing.'],
  },
  {
    dialect: 'a note in a popover that is closed',
    html: `<p>One thing<button popovertarget="n1"><sup>1</sup></button> is.</p><div id="n1" popover hidden><p>See <a href="https://a.example/1">it</a>.</p></div>`,
    expected: ['1 https://a.example/1 | One thing is.'],
  },
  {
    dialect: 'a formatted name is no note, whatever "fn" means elsewhere',
    html: `<p>By <span class="fn">Ann Smith</span>, who saw it all.</p>`,
    expected: [],
  },
  {
    dialect: 'notes in the footer of an article',
    html: `<article><h1>T</h1><p>One thing is.<sup><a href="#n1" id="r1">1</a></sup></p><footer><ol><li id="n1">See <a href="https://a.example/1">it</a>. <a href="#r1">Back</a></li></ol></footer></article>`,
    expected: ['1 https://a.example/1 | One thing is.'],
  },
  {
    dialect: 'typed notes in the footer of a page',
    html: `<main><p>One thing is.<sup>1</sup></p></main><footer><p><sup>1</sup> See https://a.example/1</p><p><a href="https://s.example/">Home</a></p></footer>`,
    expected: ['1 https://a.example/1 | One thing is.'],
  },
  {
    dialect: 'citation processors: words without a link, numbers without a link',
    html: `<p>As <span class="citation" data-cites="doe">Doe (2019)</span> shows; so it is <span class="citation" data-cites="smith doe">[2, 1]</span>.</p><div id="refs" role="list"><div id="ref-doe" role="listitem">1. Doe, https://a.example/doe</div><div id="ref-smith" role="listitem">2. Smith, https://a.example/smith</div></div>`,
    expected: [
      'https://a.example/doe | As Doe (2019) shows; so it is.',
      '2 https://a.example/smith | As Doe (2019) shows; so it is.',
      '1 https://a.example/doe | As Doe (2019) shows; so it is.',
    ],
  },
  {
    dialect: 'chapters, each with notes of its own',
    html: `<section><p>One.<sup><a href="#c1n1" id="c1r1">1</a></sup></p><p id="c1n1"><a href="#c1r1">1</a>. www.a.example</p></section><section><p>Two.<sup><a href="#c2n1" id="c2r1">1</a></sup></p><p id="c2n1"><a href="#c2r1">1</a>. www.b.example</p></section>`,
    expected: ['1 www.a.example | One.', '1 www.b.example | Two.'],
  },
  {
    dialect: 'typed notes behind each chapter',
    html: `<h2>A</h2><p>One is.<sup>1</sup> Two is.<sup>2</sup></p><p>1. www.a.example</p><p>2. www.b.example</p><h2>B</h2><p>Three is.<sup>1</sup></p><p>1. www.c.example</p>`,
    expected: ['1 www.a.example | One is.', '2 www.b.example | Two is.', '1 www.c.example | Three is.'],
  },
]

test.each(dialects)('$dialect => $expected', ({ html, expected }) => {
  expect(told(readHtml(html))).toEqual(expected)
})
