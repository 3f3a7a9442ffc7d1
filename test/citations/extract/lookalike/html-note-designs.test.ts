/** Notes in HTML as people design them: labels in the signs of many scripts, in tables, details and buttons; and what has markers but no notes. */
import { holdLookAlikes, type LookAlike } from './cited.ts'

const cases: readonly LookAlike[] = [
  [
    'zh dl 注 full-width',
    '<!DOCTYPE html><html lang="zh"><head><title>老街</title></head><body><h1>老街</h1><p>老街有店铺四十二间<a href="#z1" id="zr1">（注1）</a>，其中九间空置<a href="#z2" id="zr2">（注2）</a>。</p><h2>注释</h2><div id="z1"><a href="#zr1">注1</a>：商会名册，<a href="https://shanghui.example.cn/2020">网页</a>。</div><div id="z2"><a href="#zr2">注2</a>：笔者调查。</div></body></html>',
    [
      '注1 https://shanghui.example.cn/2020 | 老街有店铺四十二间，其中九间空置。',
      '注2 | 老街有店铺四十二间，其中九间空置。',
    ],
  ],
  [
    'zh bracket numerals one-way',
    '<!DOCTYPE html><html lang="zh"><head><title>老桥</title></head><body><h1>老桥</h1><p>老桥建于1702年<sup><a href="#a1">〔一〕</a></sup>，毁于1939年<sup><a href="#a2">〔二〕</a></sup>。</p><div class="zhushi"><p id="a1">〔一〕《县志》卷二。<a href="https://xianzhi.example.cn/2">https://xianzhi.example.cn/2</a></p><p id="a2">〔二〕口述。</p></div></body></html>',
    ['一 https://xianzhi.example.cn/2 | 老桥建于1702年，毁于1939年。', '二 | 老桥建于1702年，毁于1939年。'],
  ],
  [
    'ko unlinked sup paren',
    '<!DOCTYPE html><html lang="ko"><head><title>다리</title></head><body><h1>다리</h1><p>다리는 2001년에 세워졌다<sup>1)</sup>. 보수비는 12억 원이다<sup>2)</sup>.</p><h3>각주</h3><p>1) 시청 자료, <a href="https://city.example.kr/bridge">https://city.example.kr/bridge</a></p><p>2) 면담, 2022년 5월.</p></body></html>',
    ['1 https://city.example.kr/bridge | 다리는 2001년에 세워졌다.', '2 | 보수비는 12억 원이다.'],
  ],
  [
    'table of notes hu',
    '<!DOCTYPE html><html lang="hu"><head><title>A malom</title></head><body><h1>A malom</h1><p>A malmot 1811-ben építették.<a class="jegyzet" href="#j1"><sup>1</sup></a> Két kereke volt.<a class="jegyzet" href="#j2"><sup>2</sup></a></p><table class="jegyzetek"><tr id="j1"><td>1</td><td>Levéltár, <a href="https://leveltar.example.hu/1811">irat</a></td></tr><tr id="j2"><td>2</td><td>Rajz, 1820.</td></tr></table></body></html>',
    ['1 https://leveltar.example.hu/1811 | A malmot 1811-ben építették.', '2 | Két kereke volt.'],
  ],
  [
    'details notes',
    '<!DOCTYPE html><html lang="en"><head><title>Kiln</title></head><body><main><h1>Kiln</h1><p>The kiln was fired 44 times.<a href="#note-1" id="ref-1" class="noteref">[1]</a> It cracked in 1902.<a href="#note-2" id="ref-2" class="noteref">[2]</a></p><details class="notes" open><summary>Show notes (2)</summary><ol><li id="note-1">Kiln book, <a href="https://kiln.example/book">p. 3</a> <a href="#ref-1" aria-label="Back to reference 1">Back</a></li><li id="note-2">Letter. <a href="#ref-2" aria-label="Back">Back</a></li></ol></details></main></body></html>',
    ['1 https://kiln.example/book | The kiln was fired 44 times.', '2 | It cracked in 1902.'],
  ],
  [
    'ar digits one-way',
    '<!DOCTYPE html><html lang="ar"><head><title>السد</title></head><body><h1>السد</h1><p>يتسرب من السد ثلاثة لترات في الثانية <a href="#h1">[١]</a>. ولم يصلحه أحد <a href="#h2">[٢]</a>.</p><h2>الهوامش</h2><p id="h1">[١] تقرير المعاينة، <a href="https://sad.example.org/1">الرابط</a>.</p><p id="h2">[٢] مقابلة.</p></body></html>',
    ['١ https://sad.example.org/1 | يتسرب من السد ثلاثة لترات في الثانية.', '٢ | ولم يصلحه أحد.'],
  ],
  [
    'he letters',
    '<!DOCTYPE html><html lang="he"><head><title>הסכר</title></head><body><h1>הסכר</h1><p>הסכר דולף שלושה ליטר בשנייה<sup><a href="#n-a">א</a></sup>. איש לא תיקן אותו<sup><a href="#n-b">ב</a></sup>.</p><ol class="notes"><li id="n-a">דו"ח, <a href="https://sekher.example.il/1">קישור</a></li><li id="n-b">ריאיון.</li></ol></body></html>',
    ['א https://sekher.example.il/1 | הסכר דולף שלושה ליטר בשנייה.', 'ב | איש לא תיקן אותו.'],
  ],
  [
    'markers after notes list at top? asterisks pt',
    '<!DOCTYPE html><html lang="pt"><head><title>O cais</title></head><body><h1>O cais</h1><p>O cais custou 4 milhões<sup>*</sup> e abriu em 1999<sup>**</sup>.</p><hr><p><sup>*</sup> Contas de 1998, <a href="https://contas.example.pt/1998">aqui</a>.</p><p><sup>**</sup> Jornal do Cais, 3 de maio de 1999.</p></body></html>',
    [
      '* https://contas.example.pt/1998 | O cais custou 4 milhões e abriu em 1999.',
      '** | O cais custou 4 milhões e abriu em 1999.',
    ],
  ],
  [
    'aria-describedby buttons',
    '<!DOCTYPE html><html lang="en"><head><title>Locks</title></head><body><article><h1>Locks</h1><p>The lock holds 190 tonnes of water.<button class="fn-btn" aria-describedby="fnd-1" data-fn="1"><sup>1</sup></button> It fills in 4 minutes.</p><ol class="fn-list"><li id="fnd-1">Canal trust, <a href="https://canal.example/lock">data sheet</a></li></ol></article></body></html>',
    ['1 https://canal.example/lock | The lock holds 190 tonnes of water.'],
  ],
  [
    'multi sup comma',
    '<!DOCTYPE html><html lang="cs"><head><title>Most</title></head><body><h1>Most</h1><p>Most má nosnost 9 t.<sup><a href="#p1">1</a>,<a href="#p2">2</a></sup> Zavřeli ho v roce 2019.<sup><a href="#p3">3</a></sup></p><h2>Poznámky</h2><ol><li id="p1">Posudek, <a href="https://most.example.cz/posudek">PDF</a></li><li id="p2">Tamtéž.</li><li id="p3"><a href="https://obec.example.cz/2019/7">Usnesení 7/2019</a></li></ol></body></html>',
    [
      '1 https://most.example.cz/posudek | Most má nosnost 9 t.',
      '2 | Most má nosnost 9 t.',
      '3 https://obec.example.cz/2019/7 | Zavřeli ho v roce 2019.',
    ],
  ],
  [
    'notes per section, ids repeat by section',
    '<!DOCTYPE html><html lang="uk"><head><title>Млин</title></head><body><h1>Млин</h1><h2>Історія</h2><p>Млин збудували 1874 р.<sup><a href="#s1n1" id="s1r1">1</a></sup></p><div class="pryimitky"><p id="s1n1"><a href="#s1r1">1</a> Архів, ф. 7, <a href="https://arkhiv.example.ua/7">опис</a>.</p></div><h2>Сьогодні</h2><p>Нині він стоїть порожній.<sup><a href="#s2n1" id="s2r1">1</a></sup></p><div class="pryimitky"><p id="s2n1"><a href="#s2r1">1</a> Огляд автора.</p></div></body></html>',
    ['1 https://arkhiv.example.ua/7 | Млин збудували 1874 р.', '1 | Нині він стоїть порожній.'],
  ],
  [
    'bracket word label note link',
    '<!DOCTYPE html><html lang="en"><head><title>Pier</title></head><body><h1>Pier</h1><p>The pier is 410 m long <a href="#fn-a">[note 1]</a>, as <a href="https://pier.example/log">the log</a> says.</p><h2>Notes</h2><ul><li id="fn-a">[note 1] Measured in 2019, <a href="https://pier.example/m">notes</a>.</li></ul></body></html>',
    [
      'note 1 https://pier.example/m | The pier is 410 m long, as the log says.',
      'https://pier.example/log | The pier is 410 m long, as the log says.',
    ],
  ],
  [
    'inline footnote span latex-like',
    '<!DOCTYPE html><html lang="fr"><head><title>Le puits</title></head><body><h1>Le puits</h1><p>Le puits est à sec depuis 2017<span class="footnote">Relevé communal, <a href="https://commune.example.fr/puits">2017</a>.</span>. La mairie parle d’« un épisode »<span class="footnote">Entretien, 4 mai.</span>.</p></body></html>',
    [
      '1 https://commune.example.fr/puits | Le puits est à sec depuis 2017.',
      '2 | La mairie parle d’« un épisode ».',
    ],
  ],
  [
    'google docs export',
    '<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style>.c1{}</style></head><body class="c4 doc-content"><p class="c2 title" id="h.abc"><span>Memo: riool Oosterkade</span></p><p class="c0"><span class="c1">Het riool is in 1934 aangelegd</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span class="c1">&nbsp;en lekt op zes plaatsen, zie </span><span class="c5"><a class="c6" href="https://www.google.com/url?q=https://meting.example.nl/riool?jaar%3D2021%26zone%3D4&amp;sa=D&amp;source=editors&amp;ust=1700000000&amp;usg=AOv">de meting van 2021</a></span><span class="c1">.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><hr class="c9"><div><p class="c7"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Gemeentearchief, inv. 12. </span><span><a href="https://www.google.com/url?q=https://archief.example.nl/12/riool&amp;sa=D">https://archief.example.nl/12/riool</a></span></p></div><div class="c10"><p class="c11"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is dit de laatste meting? @jan</span></p></div></body></html>',
    [
      '1 https://archief.example.nl/12/riool | Het riool is in 1934 aangelegd en lekt op zes plaatsen, zie de meting van 2021.',
      'https://meting.example.nl/riool?jaar=2021&zone=4 | Het riool is in 1934 aangelegd en lekt op zes plaatsen, zie de meting van 2021.',
    ],
  ],
  [
    'word html export es',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15 (filtered)"><title>Dictamen</title></head><body lang=ES><div class=WordSection1><p class=MsoTitle>Dictamen sobre el pozo</p><p class=MsoNormal>El pozo tiene 212 m de profundidad<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span style='font-size:12.0pt'>[1]</span></span></span></a> y fue sellado en 1998<a href="#_edn1" name="_ednref1" title=""><span class=MsoEndnoteReference>[i]</span></a>.</p><p class=MsoNormal>Véase la <a href="https://minas.example.es/exp/44">resolución</a>.</p></div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Acta de perforación, <a href="https://actas.example.es/212">https://actas.example.es/212</a>.</p></div><div id=edn1><p class=MsoEndnoteText><a href="#_ednref1" name="_edn1" title=""><span class=MsoEndnoteReference>[i]</span></a> Archivo municipal.</p></div></body></html>`,
    [
      '1 https://actas.example.es/212 | El pozo tiene 212 m de profundidad y fue sellado en 1998.',
      'i | El pozo tiene 212 m de profundidad y fue sellado en 1998.',
      'https://minas.example.es/exp/44 | Véase la resolución.',
    ],
  ],
  [
    'law journal jats-like es',
    '<!DOCTYPE html><html lang="es"><head><title>El pozo</title><meta name="citation_doi" content="10.5555/r.7.1"></head><body><div class="journal-nav"><a href="https://revista.example/">Revista</a> / <a href="https://revista.example/vol7">Vol. 7</a> / Artículo</div><h1>El pozo</h1><div class="contrib">M. Rey<sup><a href="#aff1">a</a></sup> <a href="https://orcid.org/0000-0001-0000-0000">https://orcid.org/0000-0001-0000-0000</a></div><div class="aff" id="aff1"><sup>a</sup> Universidad del Sur, <a href="https://us.example.es">us.example.es</a></div><p class="doi">DOI: <a href="https://doi.org/10.5555/r.7.1">10.5555/r.7.1</a></p><p class="recibido">Recibido: 3-5-2021. Aceptado: 9-9-2021.</p><h2>Resumen</h2><p>Se estudia el pozo de Loma. El nivel cae 3 m al año [<a href="#b1">1</a>, <a href="#b2">2</a>].</p><h2>Referencias</h2><ol><li id="b1">Gil, A. (2001). Pozos. <a href="https://doi.org/10.5555/p.1">https://doi.org/10.5555/p.1</a> [<a href="https://scholar.example/lookup?title=Pozos+Gil+2001">Buscar</a>]</li><li id="b2">Sanz, B. (1999). Aguas.</li></ol><div class="licencia"><a href="https://cc.example/by"><img alt="CC BY"></a> Este artículo se distribuye bajo una licencia <a href="https://cc.example/by">CC BY 4.0</a>.</div><div>Correspondencia: <a href="mailto:m@us.example.es">m@us.example.es</a></div></body></html>',
    ['1 https://doi.org/10.5555/p.1 | El nivel cae 3 m al año.', '2 | El nivel cae 3 m al año.'],
  ],
]

holdLookAlikes('html', cases)
