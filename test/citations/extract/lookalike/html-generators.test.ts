/** Notes in HTML as generators and programs write them: wikis, blogs, word processors, typesetters, publishers. */
import { holdLookAlikes, type LookAlike } from './cited.ts'

const cases: readonly LookAlike[] = [
  [
    'gfm',
    '<!doctype html><html lang="en"><body><article><p>It rained.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup> Then sun.</p><section data-footnotes class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>Weather, <a href="https://a.example/w">w</a>. <a href="#user-content-fnref-1" data-footnote-backref aria-label="Back">↩</a></p></li></ol></section></article></body></html>',
    ['1 https://a.example/w | It rained.'],
  ],
  [
    'pandoc',
    '<!doctype html><html lang="en"><body><article><p>It rained<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>. Sun.</p><section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol><li id="fn1"><p>A <a href="https://a.example/x" class="uri">https://a.example/x</a>.</p><p>B <a href="https://a.example/y" class="uri">https://a.example/y</a>.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section></article></body></html>',
    ['1 https://a.example/x https://a.example/y | It rained.'],
  ],
  [
    'wikipedia',
    '<!doctype html><html lang="en"><body><article><p>Born in 1901.<sup id="cite_ref-Foo_1-0" class="reference"><a href="#cite_note-Foo-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup> Died.<sup id="cite_ref-Foo_1-1" class="reference"><a href="#cite_note-Foo-1">[1]</a></sup><sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[a]</a></sup><sup class="noprint Inline-Template">[<i><a href="/wiki/CN">citation needed</a></i>]</sup></p><h2>Notes</h2><div class="reflist"><ol class="references" data-mw-group="lower-alpha"><li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">Sources differ.</span></li></ol></div><h2>References</h2><div class="reflist"><ol class="references"><li id="cite_note-Foo-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-Foo_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-Foo_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text"><cite class="citation web cs1"><a class="external text" href="https://a.example/foo">"Foo"</a>. <a class="external text" href="https://web.archive.org/web/2020/https://a.example/foo">Archived</a> from the original.</cite><span title="ctx_ver=Z39.88-2004&amp;rft_id=https%3A%2F%2Fa.example%2Ffoo" class="Z3988"></span></span></li></ol></div></article></body></html>',
    [
      '1 https://a.example/foo https://web.archive.org/web/2020/https://a.example/foo | Born in 1901.',
      '1 https://a.example/foo https://web.archive.org/web/2020/https://a.example/foo | Died.',
      'a | Died.',
    ],
  ],
  [
    'substack',
    '<!doctype html><html lang="en"><body><article><p>It rained.<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-123" href="#footnote-1-123" target="_self">1</a> Sun.</p><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1-123" href="#footnote-anchor-1-123" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>See <a href="https://a.example/s" rel="">this</a>.</p></div></div></article></body></html>',
    ['1 https://a.example/s | It rained.'],
  ],
  [
    'ghost / markdown-it',
    '<!doctype html><html lang="en"><body><article><p>It rained.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> More<sup class="footnote-ref"><a href="#fn1" id="fnref1:1">[1:1]</a></sup>.</p><hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>X <a href="https://a.example/g">g</a> <a href="#fnref1" class="footnote-backref">↩︎</a> <a href="#fnref1:1" class="footnote-backref">↩︎</a></p></li></ol></section></article></body></html>',
    ['1 https://a.example/g | It rained.', '1:1 https://a.example/g | More.'],
  ],
  [
    'wordpress easy footnotes',
    '<!doctype html><html lang="en"><body><article><p>It rained.<span id="easy-footnote-1-77" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-1-77" title="See https://a.example/e"><sup>1</sup></a></span> Sun.</p><ol class="easy-footnotes-wrapper"><li class="easy-footnote-single"><span id="easy-footnote-bottom-1-77" class="easy-footnote-margin-adjust"></span>See <a href="https://a.example/e">e</a><a class="easy-footnote-to-top" href="#easy-footnote-1-77"></a></li></ol></article></body></html>',
    ['1 https://a.example/e | It rained.'],
  ],
  [
    'wordpress modern footnotes',
    '<!doctype html><html lang="en"><body><article><p>It rained.<sup class="modern-footnotes-footnote" data-mfn="1" data-mfn-post-scope="00"><a href="javascript:void(0)" title="See" role="button" aria-pressed="false" aria-describedby="mfn-content-1">1</a></sup><span id="mfn-content-1" role="tooltip" class="modern-footnotes-footnote__note" tabindex="0" data-mfn="1">See <a href="https://a.example/m">m</a></span> Sun.</p></article></body></html>',
    ['1 https://a.example/m | It rained.'],
  ],
  [
    'wordpress core footnotes',
    '<!doctype html><html lang="en"><body><article><p>It rained.<sup data-fn="abc-1" class="fn"><a href="#abc-1" id="abc-1-link">1</a></sup> Sun.</p><ol class="wp-block-footnotes"><li id="abc-1">See <a href="https://a.example/c">c</a>. <a href="#abc-1-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol></article></body></html>',
    ['1 https://a.example/c | It rained.'],
  ],
  [
    'medium style plain sup list',
    '<!doctype html><html lang="en"><body><article><p>It rained.<sup>1</sup> Sun.<sup>2</sup></p><p>Footnotes</p><p><sup>1</sup> See <a href="https://a.example/1">one</a>.</p><p><sup>2</sup> https://a.example/2</p></article></body></html>',
    ['1 https://a.example/1 | It rained.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'medium bracket',
    '<!doctype html><html lang="en"><body><article><p>It rained [1]. Sun [2].</p><p>[1] <a href="https://a.example/1">https://a.example/1</a><br>[2] <a href="https://a.example/2">https://a.example/2</a></p></article></body></html>',
    ['1 https://a.example/1 | It rained.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'google docs',
    '<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"></head><body class="c5 doc-content"><p class="c0"><span class="c1">It rained.</span><sup class="c1"><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span class="c1">&nbsp;See </span><span class="c3"><a class="c2" href="https://www.google.com/url?q=https://a.example/q?x%3D1%26y%3D2&amp;sa=D&amp;source=editors&amp;ust=1700000000000000&amp;usg=AOvVaw0">here</a></span><span>.</span></p><hr class="c8"><div><p class="c4"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c6">&nbsp;Weather, </span><span class="c3"><a class="c2" href="https://www.google.com/url?q=https://a.example/w&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=A">https://a.example/w</a></span></p></div></body></html>',
    ['1 https://a.example/w | It rained.', 'https://a.example/q?x=1&y=2 | See here.'],
  ],
  [
    'word save as html',
    '<html><body lang=EN-GB><div class=WordSection1><p class=MsoNormal>It rained.<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style=\'mso-special-character:footnote\'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> Sun.</p></div><div style=\'mso-element:footnote-list\'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style=\'mso-element:footnote\' id=ftn1><p class=MsoFootnoteText><a style=\'mso-footnote-id:ftn1\' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Weather, <a href="https://a.example/w">https://a.example/w</a></p></div></div></body></html>',
    ['1 https://a.example/w | It rained.'],
  ],
  [
    'latexml ar5iv',
    '<!doctype html><html lang="en"><body><article><div class="ltx_para"><p class="ltx_p">It rained <cite class="ltx_cite ltx_citemacro_cite">[<a href="#bib.bib1" title="Weather" class="ltx_ref">1</a>, <a href="#bib.bib2" title="Sun" class="ltx_ref">2</a>]</cite>.<span id="footnote1" class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>See <a href="https://a.example/f" class="ltx_ref ltx_url">https://a.example/f</a></span></span></span></p></div><section id="bib" class="ltx_bibliography"><h2 class="ltx_title">References</h2><ul class="ltx_biblist"><li id="bib.bib1" class="ltx_bibitem"><span class="ltx_tag ltx_tag_bibitem">[1]</span><span class="ltx_bibblock">A. <a href="https://a.example/1" class="ltx_ref">link</a>.</span></li><li id="bib.bib2" class="ltx_bibitem"><span class="ltx_tag ltx_tag_bibitem">[2]</span><span class="ltx_bibblock">B.</span></li></ul></section></article></body></html>',
    ['1 https://a.example/1 | It rained.', '2 | It rained.', '1 https://a.example/f | It rained.'],
  ],
  [
    'scholarly html',
    '<!doctype html><html lang="en"><body><article><p>It rained [<a href="#bib-weather" role="doc-biblioref">12</a>].</p><section role="doc-bibliography"><h2>References</h2><dl><dt id="bib-weather" role="doc-biblioentry">[12]</dt><dd>Weather. <a href="https://a.example/w">https://a.example/w</a></dd></dl></section></article></body></html>',
    ['12 https://a.example/w | It rained.'],
  ],
  [
    'w3c respec',
    '<!doctype html><html lang="en"><body><article><p>As in [<cite><a class="bibref" data-link-type="biblio" href="#bib-rfc9999" title="x">RFC9999</a></cite>], it is.</p><section id="references"><h2>References</h2><dl class="bibliography"><dt id="bib-rfc9999">[RFC9999]</dt><dd><a href="https://a.example/rfc"><cite>A Thing</cite></a>. URL: <a href="https://a.example/rfc">https://a.example/rfc</a></dd></dl></section></article></body></html>',
    ['RFC9999 https://a.example/rfc | As in, it is.'],
  ],
  [
    'dpub aside',
    '<!doctype html><html lang="en"><body><article><p>It rained.<a role="doc-noteref" href="#n1">1</a></p><aside id="n1" role="doc-footnote">Weather <a href="https://a.example/w">w</a> <a role="doc-backlink" href="#r">↩</a></aside></article></body></html>',
    ['1 https://a.example/w | It rained.'],
  ],
  [
    'robust links',
    '<!doctype html><html lang="en"><body><article><p>See <a href="https://a.example/page" data-versionurl="https://archive.example/2020/https://a.example/page" data-versiondate="2020-01-01">the page</a>, and <a href="https://archive.example/2021/x" data-originalurl="https://b.example/x" data-versiondate="2021-01-01">x</a>.</p></article></body></html>',
    ['https://a.example/page | See the page, and x.', 'https://b.example/x | See the page, and x.'],
  ],
  [
    'bigfoot / littlefoot',
    '<!doctype html><html lang="en"><body><article><p>It rained.<sup id="fnref:1"><a href="#fn:1" rel="footnote">1</a></sup></p><div class="footnotes"><ol><li class="footnote" id="fn:1"><p>W <a href="https://a.example/w">w</a> <a href="#fnref:1" title="return to article"> ↩</a></p></li></ol></div></article></body></html>',
    ['1 https://a.example/w | It rained.'],
  ],
  [
    'tufte sidenote',
    '<!doctype html><html lang="en"><body><article><p>It rained.<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"/><span class="sidenote">See <a href="https://a.example/t">t</a>.</span> Sun.</p></article></body></html>',
    ['1 https://a.example/t | It rained.'],
  ],
  [
    'nav and footer left out',
    '<html><body><nav><a href="https://n.example/1">N</a></nav><main><p>See <a href="https://a.example/1">this</a>.</p></main><footer><a href="https://f.example/">F</a></footer></body></html>',
    ['https://a.example/1 | See this.'],
  ],
  [
    'share buttons',
    '<!doctype html><html lang="en"><body><article><p>Text with <a href="https://a.example/x">x</a>.</p><ul class="share"><li><a href="https://twitter.com/intent/tweet?url=https%3A%2F%2Fs.example%2F">Tweet</a></li><li><a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fs.example">Share</a></li></ul></article></body></html>',
    ['https://a.example/x | Text with x.'],
  ],
  [
    'address block',
    '<!doctype html><html lang="en"><body><article><p>Text with <a href="https://a.example/x">x</a>.</p><address>Press office<br>Tel. +44 20 7946 0000<br><a href="mailto:p@o.example">p@o.example</a><br><a href="https://o.example">https://o.example</a></address></article></body></html>',
    ['https://a.example/x | Text with x.'],
  ],
  [
    'ranges between links',
    '<!doctype html><html lang="en"><body><article><p>It rained<sup><a href="#r1">1</a>–<a href="#r3">3</a></sup>.</p><h2>References</h2><ol><li id="r1">A <a href="https://a.example/1">1</a></li><li id="r2">B <a href="https://a.example/2">2</a></li><li id="r3">C <a href="https://a.example/3">3</a></li></ol></article></body></html>',
    [
      '1 https://a.example/1 | It rained.',
      '2 https://a.example/2 | It rained.',
      '3 https://a.example/3 | It rained.',
    ],
  ],
  [
    'one link for several',
    '<!doctype html><html lang="en"><body><article><p>It rained [<a href="#r1">1, 3</a>].</p><h2>References</h2><ol><li id="r1">A <a href="https://a.example/1">1</a></li><li id="r2">B <a href="https://a.example/2">2</a></li><li id="r3">C <a href="https://a.example/3">3</a></li></ol></article></body></html>',
    ['1 https://a.example/1 | It rained.', '3 https://a.example/3 | It rained.', '2 https://a.example/2 |'],
  ],
  [
    'code left alone',
    '<!doctype html><html lang="en"><body><article><p>Run <code>curl https://a.example/no</code> as in <a href="https://a.example/y">y</a>.</p><pre>https://a.example/no2</pre></article></body></html>',
    ['https://a.example/y | Run curl https://a.example/no as in y.'],
  ],
  [
    'iframe, img, video',
    '<!doctype html><html lang="en"><body><article><p>See <img src="https://a.example/p.png" alt="https://a.example/alt"><iframe src="https://a.example/if">https://a.example/fall</iframe>https://a.example/yes</p></article></body></html>',
    ['https://a.example/yes | See https://a.example/yes'],
  ],
  [
    'endnotes table',
    '<!doctype html><html lang="en"><body><article><p>It rained.<sup>1</sup></p><table><tr><td>1</td><td>Weather, https://a.example/w</td></tr></table></article></body></html>',
    ['1 https://a.example/w | It rained.'],
  ],
  [
    'nested list refs',
    '<!doctype html><html lang="en"><body><article><p>Sun<a href="#ref-a">[a]</a>.</p><ul><li id="ref-a">[a] X: <a href="https://a.example/x">https://a.example/x</a><ul><li>more <a href="https://a.example/y">y</a></li></ul></li></ul></article></body></html>',
    ['a https://a.example/x https://a.example/y | Sun.'],
  ],
  [
    'asciidoctor',
    '<!doctype html><html lang="en"><body><article><div class="paragraph"><p>It rained.<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup></p></div><div id="footnotes"><hr><div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. See <a href="https://a.example/a" class="bare">https://a.example/a</a></div></div></article></body></html>',
    ['1 https://a.example/a | It rained.'],
  ],
  [
    'sphinx docutils',
    '<!doctype html><html lang="en"><body><article><p>It rained <a class="footnote-reference brackets" href="#id2" id="id1" role="doc-noteref"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a>.</p><aside class="footnote-list brackets"><aside class="footnote brackets" id="id2" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#id1">1</a><span class="fn-bracket">]</span></span><p>See <a class="reference external" href="https://a.example/s">https://a.example/s</a></p></aside></aside></article></body></html>',
    ['1 https://a.example/s | It rained.'],
  ],
  [
    'libreoffice html export',
    '<html><body lang="de-DE"><p>Es regnete.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> Sonne.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Wetter, https://a.example/w</p></div></body></html>',
    ['1 https://a.example/w | Es regnete.'],
  ],
  [
    'docbook / oxygen',
    '<!doctype html><html lang="en"><body><article><p>It rained.<sup class="footnote">[<a name="id1" href="#ftn.id1" class="footnote">1</a>]</sup></p><div class="footnotes"><br><hr width="100"><div class="footnote"><p><sup>[<a name="ftn.id1" href="#id1" class="para">1</a>] </sup>See https://a.example/d.</p></div></div></article></body></html>',
    ['1 https://a.example/d | It rained.'],
  ],
]

holdLookAlikes('html', cases)
