"""PDF from typesetters: LaTeX, LibreOffice, browsers' engines, groff, Ghostscript."""
import out_html
import out_odf
import out_plain
import out_tex
import producers
from bank import generate
from model import Doc
from recipes import keep, place, recipe
from texts import east, english, germanic_slavic, romance

FONTS = r'\usepackage{fontspec}\setmainfont{%s}'
XURL = r'\usepackage{xurl}\usepackage[hidelinks]{hyperref}\urlstyle{same}'


@recipe('en-press-chromium')
def press():
    doc, out = Doc(**english.PRESS), place('en-press-chromium', 'pdf')
    css = ('@page{size:A4;margin:0} body{margin:0;font:11pt/1.42 "Liberation Serif",serif} .sheet{height:297mm;box-sizing:border-box;'
           'padding:22mm 24mm 16mm;display:flex;flex-direction:column;page-break-after:always} .text{flex:1;text-align:justify} '
           '.notes{border-top:1px solid #444;font-size:8.5pt;line-height:1.25} .note{margin:2px 0;word-break:break-all} sup{font-size:65%;line-height:0} '
           '.running{font-size:8pt;color:#666;text-align:right} a{color:#034} h2{font-size:15pt;text-align:left}')
    running = '<div class="running">Kerbside Safety Board · Press release 17/2022</div>'
    inner = out_html.body(doc, out_html.sup(doc), after_page=lambda keys: '</div>' + out_html.note_list(doc, 'sup', keys=keys) +
                          f'</section><section class="sheet">{running}<div class="text">')
    inner = f'<section class="sheet">{running}<div class="text">' + inner.rsplit('<section', 1)[0]
    producers.chromium(out_html.page(doc, inner, css), out)
    keep(out, doc.gold('chromium', 'pdf', extra_traps=['tagged', 'running head', 'justified']))


def law_review(name, lang, seed, count, *, font, language, traps, options='', size='11pt', paper='a5paper', head='', extra='', perpage=False, filling=0.5,
               supra=True, url_style=XURL, spread='1.15'):
    body, notes = generate(lang, seed, count, filling=filling, supra=supra and not perpage, again=not perpage)
    doc, out = Doc(lang, head, body, notes, traps=traps), place(name, 'pdf')
    source = (f'\\documentclass[{size},{paper}{options}]{{article}}' + FONTS % font + r'\usepackage{polyglossia}\setdefaultlanguage{%s}' % language +
              r'\usepackage[margin=17mm,top=22mm]{geometry}\usepackage{fancyhdr,longtable}' + (r'\usepackage[perpage]{footmisc}' if perpage else '') + url_style +
              r'\pagestyle{fancy}\fancyhf{}\fancyhead[LE,RO]{\thepage}\fancyhead[RE,LO]{\small\textsc{' + out_tex.escape(head) + '}}' +
              f'\\linespread{{{spread}}}' + extra + out_tex.TELL + r'\sloppy\begin{document}\title{' + out_tex.escape(head) + r'}\author{}\date{}\maketitle' + '\n' +
              out_tex.body(doc, out_tex.footnote(doc)) + '\n' + r'\end{document}')
    at = producers.latex('xelatex', source, out)
    labels = out_tex.told_labels(at / 'labels.txt')
    keep(out, doc.gold('xetex', 'pdf', labels=labels))


@recipe('en-lawreview-xetex')
def lawreview():
    law_review('en-lawreview-xetex', 'en', 11, 170, font='Liberation Serif', language='english', head='Silence and the Boards',
               traps=['long', 'footnotes continued on the next page', 'ibid. and supra', 'running heads', 'URLs broken after any sign', 'link annotations'], filling=0.55)


@recipe('ru-doklad-xetex')
def doklad():
    law_review('ru-doklad-xetex', 'ru', 12, 120, font='Noto Serif', language='russian', head='Доклад о работе ведомств', size='11pt', filling=0.6,
               traps=['long', 'Cyrillic', 'ibid.', 'running heads', 'IDN hosts'])


@recipe('pl-raport-xetex')
def raport():
    law_review('pl-raport-xetex', 'pl', 13, 46, font='DejaVu Serif', language='polish', head='Raport Izby', size='10pt', paper='a4paper', perpage=True, filling=0.4,
               traps=['labels begin again on each page', 'no link annotations', 'URLs broken by the typesetter'], url_style=r'\usepackage[spaces,hyphens]{url}\urlstyle{rm}')


@recipe('en-brief-xetex')
def brief():
    doc, out = Doc(**english.FILING), place('en-brief-xetex', 'pdf')
    source = (r'\documentclass[12pt]{article}' + FONTS % 'TeX Gyre Termes'.replace('TeX Gyre Termes', 'Liberation Serif') +
              r'\usepackage[margin=35mm]{geometry}\usepackage{lineno,setspace,longtable}\usepackage[hyphens]{url}\urlstyle{same}\linenumbers\doublespacing'
              r'\usepackage[hidelinks]{hyperref}' + out_tex.TELL + r'\begin{document}' + out_tex.body(doc, out_tex.footnote(doc)) + r'\end{document}')
    producers.latex('xelatex', source, out)
    keep(out, doc.gold('xetex', 'pdf', extra_traps=['section numbers', 'double spacing']))


@recipe('es-carta-xetex')
def carta():
    doc, out = Doc(**{**romance.ES, 'labels': 'alpha'}), place('es-carta-xetex', 'pdf')
    source = (r'\documentclass[11pt,a5paper]{article}' + FONTS % 'DejaVu Sans' + r'\usepackage[margin=18mm]{geometry}\usepackage{polyglossia,longtable}\setdefaultlanguage{spanish}' + XURL +
              r'\renewcommand{\thefootnote}{\alph{footnote}}' + out_tex.TELL + r'\begin{document}' + out_tex.body(doc, out_tex.footnote(doc)) + r'\end{document}')
    producers.latex('xelatex', source, out)
    keep(out, doc.gold('xetex', 'pdf', extra_traps=['letters as labels', 'link annotations']))


@recipe('en-paper-pdftex')
def paper():
    body, notes = generate('en', 14, 64, refs=True, filling=0.55, urls=0.6)
    doc, out = Doc('en', 'Waiting as an Outcome Variable', body, notes, kind='reference',
                   traps=['two columns', 'bracketed references', 'hyphenation', 'ligatures', 'reference cited twice', 'references without URL']), place('en-paper-pdftex', 'pdf')
    refs = '\n'.join(f'\\bibitem{{{k}}} {out_tex.words(doc.notes[k], None)}' for k in doc.keys)
    source = (r'\documentclass[10pt,twocolumn]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{lmodern}\usepackage[margin=18mm,columnsep=7mm]{geometry}'
              r'\usepackage{textcomp,longtable}\usepackage[hyphens]{url}\urlstyle{same}\begin{document}\title{Waiting as an Outcome Variable}\author{H. Osei\and T. Weatherby}\date{}\maketitle' + '\n' +
              out_tex.body(doc, out_tex.bracket(doc)).replace('’', "'") + '\n\\begin{thebibliography}{99}\\small\n' + refs + '\n\\end{thebibliography}\n\\end{document}')
    producers.latex('pdflatex', source, out)
    keep(out, doc.gold('pdftex', 'pdf'))


@recipe('en-thesis-pdftex')
def thesis():
    body, notes = generate('en', 15, 110, filling=0.55, supra=False, chapter=0.06)
    doc, out = Doc('en', 'The Slow Office', body, notes, kind='endnote', restart='chapter',
                   traps=['long', 'endnotes at the end of each chapter', 'labels begin again in each chapter', 'ibid.']), place('en-thesis-pdftex', 'pdf')
    text = out_tex.body(doc, out_tex.footnote(doc, 'endnote'), top='chapter').replace('\\chapter[', '\\closing\\chapter[')
    source = (r'\documentclass[11pt,a5paper,oneside]{book}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{charter,textcomp,endnotes,longtable}\usepackage[margin=18mm]{geometry}'
              r'\usepackage[hyphens]{url}\urlstyle{same}\renewcommand{\notesname}{Notes}\newcommand{\told}[1]{}\newif\ifsome\somefalse'
              r'\newcommand{\closing}{\ifsome\theendnotes\setcounter{endnote}{0}\fi\sometrue}\begin{document}' + text + r'\closing\end{document}')
    producers.latex('pdflatex', source, out)
    keep(out, doc.gold('pdftex', 'pdf'))


@recipe('de-aufsatz-ghostscript')
def aufsatz():
    body, notes = generate('de', 16, 34, filling=0.4)
    doc, out = Doc('de', 'Schweigen als Verwaltungsakt', body, notes,
                   traps=['two columns with footnotes', 'no link annotations', 'hyphenation', 'distilled from PostScript']), place('de-aufsatz-ghostscript', 'pdf')
    source = (r'\documentclass[10pt,twocolumn]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{mathptmx,textcomp,longtable}\usepackage[ngerman]{babel}\usepackage[margin=20mm]{geometry}'
              r'\usepackage[hyphens]{url}\urlstyle{same}\newcommand{\told}[1]{}\sloppy\begin{document}\title{Schweigen als Verwaltungsakt}\author{}\date{}\maketitle' +
              out_tex.body(doc, out_tex.footnote(doc)).replace('„', r'\glqq{}').replace('“', r'\grqq{}').replace('‚', r'\glq{}').replace('‘', r'\grq{}') + r'\end{document}')
    at = producers.latex('latex', source, out, dvi=True)
    producers.run('dvips', '-q', '-o', 'd.ps', 'd.dvi', cwd=at)
    producers.ghostscript(at / 'd.ps', out)
    keep(out, doc.gold('ghostscript', 'pdf'))


def office(name, doc, *, traps=(), links=True, target='pdf', cls='footnote', separate=True, **how):
    out = place(name, target)
    source = producers.room(name) / 'd.fodt'
    source.write_text(out_odf.flat(doc, out_odf.body(doc, out_odf.note(doc, cls, links, separate), links), **how))
    producers.soffice(source, '.fodt', out)
    keep(out, doc.gold('libreoffice', target, extra_traps=traps))


@recipe('fr-rapport-libreoffice')
def rapport():
    body, notes = generate('fr', 17, 105, filling=0.6)
    office('fr-rapport-libreoffice', Doc('fr', 'Rapport de la commission d’enquête', body, notes, traps=['long', 'guillemets', 'marker before punctuation', 'ibid. and supra', 'running head']),
           head='Rapport de la commission d’enquête', size=12, margin='1.9cm', paper=('14.8cm', '21cm'))


@recipe('de-gutachten-libreoffice')
def gutachten():
    body, notes = generate('de', 18, 84, filling=0.67)
    office('de-gutachten-libreoffice', Doc('de', 'Gutachten zur Dauer der Verfahren', body, notes, traps=['long', 'abbreviations', 'no link annotations', 'running head']),
           head='Gutachten zur Dauer der Verfahren', size=12, margin='1.7cm', paper=('14.8cm', '21cm'), links=False)


@recipe('uk-zaiava-libreoffice')
def zaiava():
    office('uk-zaiava-libreoffice', Doc(**germanic_slavic.UK), traps=['justified', 'IDN percent-encoded in the annotation'])


@recipe('he-hodaa-libreoffice')
def hodaa():
    office('he-hodaa-libreoffice', Doc(**east.HE), size=12)


@recipe('uk-dopovid-libreoffice')
def dopovid():
    body, notes = generate('uk', 19, 64, filling=0.45)
    office('uk-dopovid-libreoffice', Doc('uk', 'Доповідь громадської ради', body, notes, traps=['long', 'Cyrillic', 'narrow justified columns', 'two columns with footnotes']),
           head='Доповідь громадської ради', columns=2, size=11)


SPANISH = ('@page{size:148mm 210mm;margin:18mm 16mm 20mm;@bottom-center{content:counter(page);font-size:8pt} @top-left{content:"Informe de la Defensoría";font-size:8pt}'
           '@footnote{border-top:.5pt solid black;padding-top:3pt}} body{font:11pt/1.5 "Liberation Serif";text-align:justify;hyphens:auto}'
           '.fn{float:footnote;font-size:8.5pt;line-height:1.25;overflow-wrap:anywhere} ::footnote-call{font-size:65%;vertical-align:super;line-height:0}'
           '::footnote-marker{font-size:8.5pt} a{color:inherit;text-decoration:none} h2{font-size:14pt;text-align:left;hyphens:none}')


@recipe('es-informe-weasyprint')
def informe():
    body, notes = generate('es', 20, 110, filling=0.5)
    doc, out = Doc('es', 'Informe de la Defensoría', body, notes,
                   traps=['long', 'footnotes placed by CSS', 'hyphenation', 'inverted question mark', 'link annotations', 'running head']), place('es-informe-weasyprint', 'pdf')

    def mark(keys):
        return '<sup>,</sup>'.join(f'<span class="fn">{out_html.words(doc.notes[k], None)}</span>' for k in keys)
    producers.weasyprint(out_html.page(doc, out_html.body(doc, mark), SPANISH), out)
    keep(out, doc.gold('weasyprint', 'pdf'))


@recipe('pt-relatorio-weasyprint')
def relatorio():
    doc, out = Doc(**romance.PT), place('pt-relatorio-weasyprint', 'pdf')
    css = 'body{font:10.5pt/1.4 "DejaVu Serif"} .note{font-size:9pt;overflow-wrap:anywhere} @page{size:A5;margin:20mm}'
    inner = out_html.body(doc, out_html.bracket(doc), joiner=' ') + '<h2>Referências</h2>' + out_html.note_list(doc, 'bracket')
    producers.weasyprint(out_html.page(doc, inner.replace('  [', ' ['), css), out)
    keep(out, doc.gold('weasyprint', 'pdf'))


@recipe('ja-hokoku-weasyprint')
def hokoku():
    doc, out = Doc(**east.JA), place('ja-hokoku-weasyprint', 'pdf')
    css = 'body{font:11pt/1.8 "Noto Serif CJK JP"} .note{font-size:8.5pt;overflow-wrap:anywhere} sup{font-size:60%;line-height:0} @page{size:A5;margin:20mm}'
    inner = out_html.body(doc, out_html.sup(doc), joiner='') + '<hr>' + out_html.note_list(doc, 'sup', links=False)
    producers.weasyprint(out_html.page(doc, inner, css), out)
    keep(out, doc.gold('weasyprint', 'pdf', extra_traps=['no link annotations']))


@recipe('en-newsletter-weasyprint')
def newsletter():
    doc, out = Doc(**english.NEWS), place('en-newsletter-weasyprint', 'pdf')
    css = ('body{font:9.5pt/1.35 "Liberation Sans"} main{columns:3;column-gap:6mm;text-align:justify;hyphens:auto} h2{letter-spacing:.18em;font-size:11pt;text-align:left;text-transform:uppercase}'
           'h2:first-of-type{column-span:all;font-size:24pt} .box{background:#d7e6c5;border:1px solid #486;padding:3mm} main>p:first-of-type::first-letter{font-size:260%;line-height:1}'
           '.note{font-size:7pt;margin:1mm 0;overflow-wrap:anywhere} sup{font-size:60%;line-height:0} @page{size:A4;margin:15mm}')
    inner = '<main>' + out_html.body(doc, out_html.sup_link(doc)) + '<h2>Sources</h2>' + out_html.note_list(doc, '.') + '</main>'
    producers.weasyprint(out_html.page(doc, inner, css), out)
    keep(out, doc.gold('weasyprint', 'pdf'))


@recipe('it-nota-wkhtmltopdf')
def nota():
    doc, out = Doc(**romance.IT), place('it-nota-wkhtmltopdf', 'pdf')
    css = 'body{font:12pt/1.4 "Liberation Serif"} .note{font-size:9pt;word-wrap:break-word} sup{font-size:60%}'
    inner = out_html.body(doc, out_html.sup_link(doc)) + '<h2>Note</h2>' + out_html.note_list(doc, '.', links=False)
    producers.wkhtmltopdf(out_html.page(doc, inner, css), out)
    keep(out, doc.gold('wkhtmltopdf', 'pdf'))


@recipe('en-inquiry-chromium')
def inquiry():
    body, notes = generate('en', 21, 140, filling=0.6, again=True)
    doc, out = Doc('en', 'Report of the Harbour Inquiry', body, notes, kind='endnote',
                   traps=['long', 'endnotes far from their markers', 'internal links from marker to note', 'tagged', 'URLs wrapped by the browser', 'ibid. and supra']), place('en-inquiry-chromium', 'pdf')
    css = ('body{font:12pt/1.6 "Liberation Serif";text-align:justify} @page{size:A5;margin:18mm 16mm} .notes{font-size:9pt;line-height:1.3;text-align:left} li{overflow-wrap:anywhere} '
           'h2{page-break-after:avoid} sup{font-size:65%;line-height:0} a{color:inherit}')
    inner = f'<h1>{doc.title}</h1>' + out_html.body(doc, out_html.sup_link(doc)) + '<h2>Notes</h2>' + out_html.note_list(doc, 'ol')
    producers.chromium(out_html.page(doc, inner, css), out)
    keep(out, doc.gold('chromium', 'pdf'))


@recipe('ar-bayan-chromium')
def bayan():
    doc, out = Doc(**east.AR, labels='arab'), place('ar-bayan-chromium', 'pdf')
    css = 'body{font:14pt/1.8 Amiri} .note{font-size:10pt;margin:2px 0} sup{font-size:65%;line-height:0} @page{size:A5;margin:18mm}'
    inner = out_html.body(doc, out_html.sup(doc)) + '<hr>' + out_html.note_list(doc, 'sup')
    producers.chromium(out_html.page(doc, inner, css, direction='rtl'), out)
    keep(out, doc.gold('chromium', 'pdf', extra_traps=['Arabic-Indic digits as labels', 'ligatures']))


@recipe('ar-bayan-libreoffice')
def bayan_office():
    office('ar-bayan-libreoffice', Doc(**east.AR), size=13, traps=['European digits as labels'])


@recipe('zh-baogao-chromium')
def baogao():
    doc, out = Doc(**east.ZH), place('zh-baogao-chromium', 'pdf')
    css = 'body{font:11pt/1.8 "Noto Serif CJK SC"} .note{font-size:8.5pt;margin:2px 0;word-break:break-all} sup{font-size:60%;line-height:0} @page{size:A5;margin:18mm}'
    inner = out_html.body(doc, lambda keys: '<sup>[' + '][' .join(doc.label[k] for k in keys) + ']</sup>', joiner='') + '<h2>注释</h2>' + out_html.note_list(doc, 'bracket')
    producers.chromium(out_html.page(doc, inner, css), out)
    keep(out, doc.gold('chromium', 'pdf', extra_traps=['raised brackets']))


@recipe('en-memo-groff')
def memo():
    body, notes = generate('en', 22, 66, filling=0.79, again=True)
    doc, out = Doc('en', 'Memorandum on the Boards', body, notes, traps=['long', 'typewriter-age typesetter', 'hyphenation', 'no link annotations', 'running head', 'page number in the foot']), place('en-memo-groff', 'pdf')
    producers.groff(out_plain.groff(doc, head='Memorandum on the Boards'), out)
    keep(out, doc.gold('groff', 'pdf'))
