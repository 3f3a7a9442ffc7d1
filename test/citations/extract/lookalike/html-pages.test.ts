/** Pages as they are saved and sent: links in them that are sources, and those that are not. */
import { holdLookAlikes, type LookAlike } from './cited.ts'

const cases: readonly LookAlike[] = [
  [
    'confluence/notion toggle',
    '<!doctype html><html lang="en"><body><article><p>It rained <a href="https://a.example/n"><sup>[1]</sup></a>. Sun <a href="https://a.example/m">[2]</a>.</p></article></body></html>',
    ['1 https://a.example/n | It rained.', '2 https://a.example/m | Sun.'],
  ],
  [
    'chatbot citations',
    '<!doctype html><html lang="en"><body><article><p>It rained.<sup><a href="https://a.example/1" target="_blank">1</a></sup><sup><a href="https://a.example/2" target="_blank">2</a></sup> Sun.</p></article></body></html>',
    ['1 https://a.example/1 | It rained.', '2 https://a.example/2 | It rained.'],
  ],
  [
    'superscript ordinals not notes',
    '<!doctype html><html lang="en"><body><article><p>The 1<sup>st</sup> of 10 m<sup>2</sup>, see <a href="https://a.example/x">x</a>.</p><ol><li>One</li><li>Two</li></ol></article></body></html>',
    ['https://a.example/x | The 1st of 10 m2, see x.'],
  ],
  [
    'toc not notes',
    '<!doctype html><html lang="en"><body><article><ul><li><a href="#s1">1</a></li><li><a href="#s2">2</a></li></ul><h2 id="s1">One</h2><p>See <a href="https://a.example/1">x</a>.</p><h2 id="s2">Two</h2><p>Y.</p></article></body></html>',
    ['https://a.example/1 | See x.'],
  ],
  [
    'figure ref not note',
    '<!doctype html><html lang="en"><body><article><p>As Figure <a href="#f1">1</a> shows (<a href="https://a.example/d">data</a>).</p><figure id="f1"><figcaption>Figure 1. Source: <a href="https://a.example/f">agency</a></figcaption></figure></article></body></html>',
    ['https://a.example/d | As Figure 1 shows (data).', 'https://a.example/f | Figure 1. Source: agency'],
  ],
  [
    'hidden duplicates',
    '<!doctype html><html lang="en"><body><article><p>See <a href="https://a.example/x">x</a>.</p><div style="display:none"><a href="https://a.example/h">h</a></div><template><a href="https://a.example/t">t</a></template><noscript><img src="https://a.example/px"></noscript></article></body></html>',
    ['https://a.example/x | See x.'],
  ],
  [
    'mail html',
    '<html><body><div>Hi, see <a href="https://a.example/1">this</a>.</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 2 Mar 2026 Bob &lt;<a href="mailto:b@x.example">b@x.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px">Look at <a href="https://a.example/q">that</a>.</blockquote></div></body></html>',
    ['https://a.example/1 | Hi, see this.'],
  ],
  [
    'typed notes div',
    '<!doctype html><html lang="en"><body><article><div>Rain fell [1], sun shone [2][3].</div><div>Notes:</div><div>[1] Doe, https://a.example/1</div><div>[2] Roe, <a href="https://a.example/2">Sun</a></div><div>[3] Ibid.</div></article></body></html>',
    [
      '1 https://a.example/1 | Rain fell, sun shone.',
      '2 https://a.example/2 | Rain fell, sun shone.',
      '3 | Rain fell, sun shone.',
    ],
  ],
  [
    'abbr & sup th',
    '<!doctype html><html lang="en"><body><article><p>On the 4<sup>th</sup> of May CO<sub>2</sub> rose<sup>[1]</sup>.</p><p>[1] https://a.example/1</p></article></body></html>',
    ['1 https://a.example/1 | On the 4th of May CO2 rose.'],
  ],
  [
    'dl notes',
    '<!doctype html><html lang="en"><body><article><p>Rain<a href="#n1" name="r1"><sup>1</sup></a>.</p><dl><dt id="n1"><a href="#r1">1</a></dt><dd>Doe, <a href="https://a.example/1">x</a></dd></dl></article></body></html>',
    ['1 https://a.example/1 | Rain.'],
  ],
  [
    'epub',
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><p>Rain<a epub:type="noteref" href="#n1">*</a>.</p><aside epub:type="footnote" id="n1"><p>* Doe, https://a.example/1</p></aside></body></html>',
    ['* https://a.example/1 | Rain.'],
  ],
  [
    'pandoc citeproc',
    '<!doctype html><html lang="en"><body><article><p>Rain <span class="citation" data-cites="doe roe">(<a href="#ref-doe" role="doc-biblioref">Doe 2020</a>; <a href="#ref-roe" role="doc-biblioref">Roe 2021</a>)</span>.</p><div id="refs" class="references csl-bib-body" role="list"><div id="ref-doe" class="csl-entry" role="listitem">Doe. 2020. <a href="https://a.example/doe">https://a.example/doe</a>.</div><div id="ref-roe" class="csl-entry" role="listitem">Roe. 2021. <a href="https://a.example/roe">https://a.example/roe</a>.</div></div></article></body></html>',
    ['https://a.example/doe | Rain.', 'https://a.example/roe | Rain.'],
  ],
  [
    'blockquote cite attr',
    '<!doctype html><html lang="en"><body><article><blockquote cite="https://a.example/bq"><p>Rain fell.</p></blockquote><p><q cite="https://a.example/q">Sun</q> said <a href="https://a.example/1">he</a>.</p></article></body></html>',
    ['https://a.example/1 | “Sun” said he.'],
  ],
  [
    'url text with wbr and soft hyphen',
    '<!doctype html><html lang="en"><body><article><p>See https://a.example/<wbr>long/&shy;path<wbr>/x.html now.</p></article></body></html>',
    ['https://a.example/long/path/x.html | See https://a.example/long/path/x.html now.'],
  ],
  [
    'truncated link text',
    '<!doctype html><html lang="en"><body><article><p>See <a href="https://a.example/long/path/x.html" title="https://a.example/long/path/x.html">https://a.example/long/p…</a>.</p></article></body></html>',
    ['https://a.example/long/path/x.html | See https://a.example/long/p….'],
  ],
  [
    'relative + base',
    '<html><head><base href="https://b.example/dir/"></head><body><main><p>See <a href="page.html">it</a> and <a href="/x">x</a>.</p></main></body></html>',
    ['https://b.example/dir/page.html | See it and x.', 'https://b.example/x | See it and x.'],
  ],
  [
    'mailto, js, tel, data',
    '<!doctype html><html lang="en"><body><article><p>See <a href="mailto:a@b.example">m</a> <a href="javascript:void(0)">j</a> <a href="tel:+1">t</a> <a href="data:text/html,x">d</a> <a href="//p.example/1">p</a>.</p></article></body></html>',
    ['//p.example/1 | See m j t d p.'],
  ],
  [
    'entities in href',
    '<!doctype html><html lang="en"><body><article><p>See <a href=https://a.example/?a=1&amp;b=2&copy=3>x</a>.</p></article></body></html>',
    ['https://a.example/?a=1&b=2&copy=3 | See x.'],
  ],
  [
    'two notes same sentence with comma sup',
    '<!doctype html><html lang="en"><body><article><p>Rain<sup><a href="#n1">1</a>,<a href="#n2">2</a></sup> fell.</p><ol class="footnotes"><li id="n1">https://a.example/1</li><li id="n2">https://a.example/2</li></ol></article></body></html>',
    ['1 https://a.example/1 | Rain fell.', '2 https://a.example/2 | Rain fell.'],
  ],
  [
    'lesswrong / tippy data-footnote',
    '<!doctype html><html lang="en"><body><article><p>Rain<span class="footnote-reference" data-footnote-reference="" data-footnote-index="1" data-footnote-id="abc" role="doc-noteref" id="fnrefabc"><sup><a href="#fnabc">[1]</a></sup></span>.</p><ol class="footnotes" role="doc-endnotes"><li class="footnote-item" data-footnote-item="" data-footnote-index="1" data-footnote-id="abc" role="doc-endnote" id="fnabc"><span class="footnote-back-link" data-footnote-back-link="" data-footnote-id="abc"><sup><strong><a href="#fnrefabc">^</a></strong></sup></span><div class="footnote-content"><p>Doe, <a href="https://a.example/1">x</a></p></div></li></ol></article></body></html>',
    ['1 https://a.example/1 | Rain.'],
  ],
  [
    'quarto/hover hidden copy',
    '<!doctype html><html lang="en"><body><article><p>Rain<sup>1</sup>.</p><aside><sup>1</sup> Doe, <a href="https://a.example/1">x</a></aside></article></body></html>',
    ['1 https://a.example/1 | Rain.'],
  ],
  [
    'jats pmc',
    '<!doctype html><html lang="en"><body><article><p>Rain fell [<a href="#CR1" aria-describedby="B1 B2">1</a>–<a href="#CR3">3</a>].</p><section><h2>References</h2><ul><li id="CR1"><span class="label">1.</span><cite>Doe</cite> [<a href="https://doi.org/10.1234/1">DOI</a>] [<a href="https://scholar.google.com/scholar_lookup?title=Doe">Google Scholar</a>]</li><li id="CR2"><span class="label">2.</span><cite>Roe</cite> <a href="https://a.example/2">l</a></li><li id="CR3"><span class="label">3.</span><cite>Poe</cite></li></ul></section></article></body></html>',
    [
      '1 https://doi.org/10.1234/1 https://scholar.google.com/scholar_lookup?title=Doe | Rain fell.',
      '2 https://a.example/2 | Rain fell.',
      '3 | Rain fell.',
    ],
  ],
  [
    'contact para',
    '<!doctype html><html lang="en"><body><article><p>Rain fell (<a href="https://a.example/d">data</a>).</p><p>Contact: Jane Doe, <a href="mailto:j@o.example">j@o.example</a><br><a href="https://o.example">o.example</a></p></article></body></html>',
    ['https://a.example/d | Rain fell (data).'],
  ],
  [
    'wp note group',
    '<!doctype html><html lang="en"><body><article><p>Rain fell.<sup id="cite_ref-5" class="reference"><a href="#cite_note-5">[note 1]</a></sup><sup id="cite_ref-6" class="reference"><a href="#cite_note-FOOTNOTEDoe2020-6">[1]</a></sup></p><ol class="references"><li id="cite_note-5">See <a href="https://a.example/n">n</a>.</li></ol><ol class="references"><li id="cite_note-FOOTNOTEDoe2020-6"><a href="#CITEREFDoe2020">Doe 2020</a>, p. 3.</li></ol><ul><li><cite id="CITEREFDoe2020">Doe (2020). <a href="https://a.example/doe">Rain</a>.</cite></li></ul></article></body></html>',
    ['note 1 https://a.example/n | Rain fell.', '1 | Rain fell.', 'https://a.example/doe | Rain.'],
  ],
  [
    'footnotes made easy',
    '<!doctype html><html lang="en"><body><article><p>Rain fell.<sup class="footnote"><a href="#foot_note_1" id="identifier_1" class="footnote-link footnote-identifier-link" title="See Doe at length, 2020">1</a></sup></p><ol class="footnotes"><li id="foot_note_1" class="footnote">See <a href="https://a.example/1">Doe</a>.<span class="footnote-back-link-wrapper"> [<a href="#identifier_1" class="footnote-link footnote-back-link">&#8617;</a>]</span></li></ol></article></body></html>',
    ['1 https://a.example/1 | Rain fell.'],
  ],
  [
    'endnote para class',
    '<!doctype html><html lang="en"><body><article><p>Rain fell.<a id="enr1" href="#en1" class="sup">1</a></p><h3>Notes</h3><p class="endnote"><a id="en1" href="#enr1">1.</a> Doe, <a href="https://a.example/1">x</a>.</p></article></body></html>',
    ['1 https://a.example/1 | Rain fell.'],
  ],
  [
    'notes in footer',
    '<html><body><main><p>Rain fell.<sup><a href="#n1">1</a></sup></p></main><footer><ol><li id="n1">Doe, <a href="https://a.example/1">x</a></li></ol><a href="https://o.example">Home</a></footer></body></html>',
    ['1 https://a.example/1 | Rain fell.'],
  ],
  [
    'sup typed, list ol',
    '<!doctype html><html lang="en"><body><article><p>Rain fell.<sup>1</sup> Sun.<sup>2</sup></p><h3>Sources</h3><ol><li>Doe, <a href="https://a.example/1">x</a></li><li>https://a.example/2</li></ol></article></body></html>',
    ['1 https://a.example/1 | Rain fell.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'circled html',
    '<!doctype html><html lang="en"><body><article><p>雨很大<sup>①</sup>。</p><p>① 气象局，<a href="https://a.example/1">https://a.example/1</a></p></article></body></html>',
    ['① https://a.example/1 | 雨很大。'],
  ],
  [
    'comments section',
    '<html><body><article><p>Rain, see <a href="https://a.example/1">x</a>.</p></article><section id="comments"><ol><li><a href="https://spam.example">Bob</a> says: <p>Look at https://c.example/1</p></li></ol></section></body></html>',
    ['https://a.example/1 | Rain, see x.'],
  ],
  [
    'circled figures',
    '<!doctype html><html lang="en"><body><article><p>雨很大①。晴天②。</p><p>① 气象局，<a href="https://a.example/1">https://a.example/1</a></p><p>② 日报</p></article></body></html>',
    ['① https://a.example/1 | 雨很大。', '② | 晴天。'],
  ],
  [
    'circled figures, raised',
    '<!doctype html><html lang="en"><body><article><p>雨很大<sup>①</sup>。晴天<sup>②</sup>。</p><p>① 气象局，<a href="https://a.example/1">https://a.example/1</a></p><p>② 日报</p></article></body></html>',
    ['① https://a.example/1 | 雨很大。', '② | 晴天。'],
  ],
]

holdLookAlikes('html', cases)
