"""Everything that is not PDF: DOCX, ODT, HTML in its dialects, Markdown, texts, lists of references."""
import json
import re
import textwrap

import out_docx
import out_html
import out_odf
import out_plain
import producers
from bank import generate
from model import Doc
from out_html import words
from recipes import OWN, keep, place, recipe
from recipes_pdf import office
from texts import east, english, germanic_slavic, romance


# ---- DOCX

@recipe('en-brief-word')
def brief_word():
    doc, out = Doc(**english.PRESS), place('en-brief-word', 'docx')
    out_docx.write(out, doc, deleted=[('The firm declined to comment, see https://deleted.example/never-said.', 5)], inserted={3, 9})
    keep(out, doc.gold('hand (Word-shaped)', 'docx', extra_traps=['runs cut within words', 'HYPERLINK fields, simple fields, relationships, plain text',
                                                                  'tracked deletion with a URL', 'tracked insertions']))


@recipe('en-table-word')
def table_word():
    body, notes = generate('en', 41, 34, filling=0.35)
    body = body.replace('\n\n', '''

| Place | Complaints | Source |
| Port Ellery | 118[^t1] | register |
| Castle Marsh | 97 | own count[^t2] |

] The board keeps a second register, which nobody but the clerk has read.[^t3]

''', 1)
    notes.update(t1='Register of complaints, fol. 12, {https://registers.port-ellery.example/complaints?fol=12}.', t2='Counted on 4 May.',
                 t3='{https://blog.tidewater-law.com/the-second-register}')
    doc, out = Doc('en', 'The Second Register', body, notes, traps=['notes in a table', 'note in a text box with its fallback copy', 'ibid. and supra']), place('en-table-word', 'docx')
    out_docx.write(out, doc)
    keep(out, doc.gold('hand (Word-shaped)', 'docx'))


@recipe('de-linie-word-endnotes')
def linie():
    doc, out = Doc(**germanic_slavic.DE, kind='endnote', labels='roman'), place('de-linie-word-endnotes', 'docx')
    out_docx.write(out, doc, kind='endnote')
    keep(out, doc.gold('hand (Word-shaped)', 'docx', extra_traps=['endnotes in roman numerals, as Word counts them by default']))


@recipe('fr-rapport-docx')
def rapport_docx():
    body, notes = generate('fr', 42, 40)
    office('fr-rapport-docx', Doc('fr', 'Note de synthèse', body, notes, traps=['ibid.', 'guillemets']), target='docx')


@recipe('es-carta-pandoc-docx')
def carta_docx():
    doc, out = Doc(**romance.ES), place('es-carta-pandoc-docx', 'docx')
    producers.pandoc(pandoc_markdown(doc), 'markdown-smart+autolink_bare_uris', 'docx', out)
    keep(out, doc.gold('pandoc', 'docx'))


def pandoc_markdown(doc, **how):
    # Pandoc escapes nothing in an address between angle brackets.
    return out_plain.markdown(doc, lambda ks: ''.join(f'[^{doc.label[k]}]' for k in ks), url=lambda s, h: f'<{h}>' if s == h and '://' in h else h if s == h else f'[{s}]({h})',
                              **how).replace('\n[^', '\n\n[^')


# ---- ODT

@recipe('pl-raport-odt')
def raport_odt():
    body, notes = generate('pl', 43, 36)
    office('pl-raport-odt', Doc('pl', 'Raport roczny', body, notes, traps=['ibid. in Polish', 'notes in a row']), target='odt')


@recipe('uk-zaiava-odt')
def zaiava_odt():
    office('uk-zaiava-odt', Doc(**germanic_slavic.UK, kind='endnote'), target='odt', cls='endnote', traps=['endnotes'])


@recipe('pt-relatorio-odt')
def relatorio_odt():
    doc, out = Doc(**{**romance.PT, 'kind': 'footnote'}), place('pt-relatorio-odt', 'odt')
    producers.pandoc(pandoc_markdown(doc).replace(' [^', '[^'), 'markdown-smart', 'odt', out)
    keep(out, doc.gold('pandoc', 'odt'))


@recipe('en-stairs-odt')
def stairs_odt():
    # LibreOffice keeps no notes in text frames: the note stands behind the box here.
    body = english.BRIEF['body'].replace('people run.[^d]', 'people run.').replace('of prams and paper.', 'of prams and paper.[^d]')
    doc = Doc(**{**english.BRIEF, 'body': body})
    office('en-stairs-odt', doc, target='odt', traps=['text box', 'list', 'labels of the author’s own'])


# ---- HTML

@recipe('en-press-gfm-html')
def press_gfm():
    doc, out = Doc(**english.PRESS), place('en-press-gfm-html', 'html')

    def mark(keys):
        return ''.join(f'<sup><a href="#user-content-fn-{doc.label[k]}" id="user-content-fnref-{doc.label[k]}" data-footnote-ref="" aria-describedby="footnote-label">{doc.label[k]}</a></sup>' for k in keys)
    items = '\n'.join(f'<li id="user-content-fn-{doc.label[k]}">\n<p dir="auto">{words(doc.notes[k], None)} <a href="#user-content-fnref-{doc.label[k]}" data-footnote-backref="" '
                      f'aria-label="Back to reference {doc.label[k]}" class="data-footnote-backref">↩</a></p>\n</li>' for k in doc.keys)
    inner = f'<article class="markdown-body">{out_html.body(doc, mark)}\n<section data-footnotes="" class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2>\n<ol>\n{items}\n</ol>\n</section></article>'
    out.write_text(out_html.page(doc, inner))
    keep(out, doc.gold('hand (GFM)', 'html'))


@recipe('en-cranes-wiki-html')
def cranes_wiki():
    body = english.NEWS['body'].replace('It was', 'It was')
    doc, out = Doc(**{**english.NEWS, 'body': body, 'kind': 'reference'}), place('en-cranes-wiki-html', 'html')

    def mark(keys):
        return ''.join(f'<sup id="cite_ref-{doc.label[k]}" class="reference"><a href="#cite_note-{doc.label[k]}"><span class="cite-bracket">&#91;</span>{doc.label[k]}<span class="cite-bracket">&#93;</span></a></sup>' for k in keys)
    items = '\n'.join(f'<li id="cite_note-{doc.label[k]}"><span class="mw-cite-backlink"><b><a href="#cite_ref-{doc.label[k]}" aria-label="Jump up">^</a></b></span> '
                      f'<span class="reference-text"><cite class="citation web">{words(doc.notes[k], None).replace("<a href", chr(60) + "a rel=" + chr(34) + "nofollow" + chr(34) + " class=" + chr(34) + "external text" + chr(34) + " href")}</cite></span></li>' for k in doc.keys)
    text = out_html.body(doc, mark)
    text = re.sub(r'<h2>(.*?)</h2>', r'<h2>\1<span class="mw-editsection"><span>[</span><a href="/w/index.php?title=Fen&amp;action=edit" title="Edit section">edit</a><span>]</span></span></h2>', text)
    text = text.replace('bats', '<a href="/wiki/Bat" title="Bat">bats</a>').replace('lottery', '<a href="/wiki/Lottery" title="Lottery">lottery</a>')
    inner = (f'<div id="mw-navigation"><ul><li><a href="/wiki/Main_Page">Main page</a></li><li><a href="/wiki/Special:Random">Random article</a></li></ul></div><div id="content"><div class="mw-parser-output">{text}'
             f'<h2>References</h2><div class="reflist"><ol class="references">\n{items}\n</ol></div></div></div><script>var u="https://script.example/never-cited";</script>')
    out.write_text(out_html.page(doc, inner))
    keep(out, doc.gold('hand (wiki-like)', 'html', extra_traps=['edit links', 'navigation', 'internal links', 'script with a URL']))


@recipe('fr-pont-dpub-html')
def pont_dpub():
    doc, out = Doc(**{**romance.FR, 'kind': 'endnote'}), place('fr-pont-dpub-html', 'html')

    def mark(keys):
        return '<sup>, </sup>'.join(f'<a id="noteref_{k}" role="doc-noteref" epub:type="noteref" href="#note_{k}"><sup>{doc.label[k]}</sup></a>' for k in keys)
    items = '\n'.join(f'<li id="note_{k}" role="doc-endnote"><p>{words(doc.notes[k], None)} <a role="doc-backlink" href="#noteref_{k}">⇑</a></p></li>' for k in doc.keys)
    out.write_text(out_html.page(doc, f'<main role="main">{out_html.body(doc, mark)}</main>\n<section role="doc-endnotes"><h2>Notes</h2><ol>\n{items}\n</ol></section>'))
    keep(out, doc.gold('hand (DPUB-ARIA)', 'html'))


@recipe('it-lago-sup-html')
def lago_sup():
    doc, out = Doc(**{**romance.IT, 'labels': 'alpha'}), place('it-lago-sup-html', 'html')
    out.write_text(out_html.page(doc, out_html.body(doc, out_html.sup(doc), links=False) + '<hr>' + out_html.note_list(doc, 'sup', links=False)))
    keep(out, doc.gold('hand (plain sup)', 'html', extra_traps=['no links at all, raised letters only']))


@recipe('de-linie-word-html')
def linie_word():
    doc, out = Doc(**germanic_slavic.DE), place('de-linie-word-html', 'html')

    def mark(keys):
        return ''.join(f'<a style="mso-footnote-id:ftn{doc.label[k]}" href="#_ftn{doc.label[k]}" name="_ftnref{doc.label[k]}" title=""><span class=MsoFootnoteReference><span style="mso-special-character:footnote"><![if !supportFootnotes]>'
                       f'<span class=MsoFootnoteReference><span style="font-size:12.0pt">[{doc.label[k]}]</span></span><![endif]></span></span></a>' for k in keys)
    rows = '\n'.join(f'<div style="mso-element:footnote" id=ftn{doc.label[k]}>\n<p class=MsoFootnoteText><a style="mso-footnote-id:ftn{doc.label[k]}" href="#_ftnref{doc.label[k]}" name="_ftn{doc.label[k]}" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>'
                     f'[{doc.label[k]}]<![endif]></span></a> {words(doc.notes[k], None)}<o:p></o:p></p>\n</div>' for k in doc.keys)
    text = out_html.body(doc, mark).replace('<p>', '<p class=MsoNormal>').replace('Straßenbahnlinie', 'Straßen&shy;bahn&shy;linie')
    inner = f'<div class=WordSection1>{text}</div>\n<div style="mso-element:footnote-list"><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>\n{rows}\n</div>'
    out.write_text(out_html.page(doc, inner, head='<meta name=Generator content="Microsoft Word 15">\n<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->\n'))
    keep(out, doc.gold('hand (Word HTML)', 'html', extra_traps=['soft hyphens', 'conditional comments', 'bracketed markers that link']))


@recipe('uk-dopovid-libreoffice-html')
def dopovid_html():
    body, notes = generate('uk', 44, 30)
    office('uk-dopovid-libreoffice-html', Doc('uk', 'Доповідь', body, notes, traps=['HTML as LibreOffice exports it', 'ibid.']), target='html')


@recipe('es-informe-pandoc-html')
def informe_html():
    body, notes = generate('es', 45, 44, refs=True)
    seen, rows = set(), []
    # Footnotes of Pandoc are cited once: later markers go.
    for piece in re.split(r'(\[\^\w+\])', body):
        if piece.startswith('[^'):
            if piece in seen:
                continue
            seen.add(piece)
        rows.append(piece)
    doc, out = Doc('es', 'Informe', ''.join(rows), notes, traps=['HTML as Pandoc writes it']), place('es-informe-pandoc-html', 'html')
    producers.pandoc(pandoc_markdown(doc), 'markdown-smart', 'html5', out, '--metadata', 'title=Informe')
    keep(out, doc.gold('pandoc', 'html'))


# ---- Markdown

@recipe('fr-pont-gfm-md')
def pont_md():
    doc, out = Doc(**romance.FR), place('fr-pont-gfm-md', 'md')
    out.write_text(out_plain.markdown(doc, lambda ks: ''.join(f'[^{doc.label[k]}]' for k in ks), wrap=88))
    keep(out, doc.gold('hand (GFM)', 'markdown', extra_traps=['hard wrapped']))


@recipe('en-docs-code-md')
def docs_md():
    body = '''
# Setting the meter
The meter answers on port 502, as {the manual|https://docs.civic-meter.io/manual/v4/ports.html} says.
Older models need a bridge.[^bridge]
Do not use the address that the box prints on its label; it belongs to the factory.[^factory]
- Read the register first.[^reg]
- Then read it again; <<a register that is read once has not been read>>.[^reg2]

See also {https://github.example/civic-meter/bridge/issues/418}.
'''
    notes = {'bridge': 'Any bridge listed at {https://docs.civic-meter.io/bridges_(serial)}.', 'factory': 'Ask support.',
             'reg': 'Register map: {https://docs.civic-meter.io/registers?table=holding&from=40001#r40012}', 'reg2': 'A saying of {O. Kessel|https://kessel.example/sayings/registers}.'}
    doc, out = Doc('en', 'Setting the meter', body, notes, traps=['code blocks and spans with URLs', 'named labels', 'reference links', 'HTML comment']), place('en-docs-code-md', 'md')
    text = out_plain.markdown(doc, lambda ks: ''.join(f'[^{k}]' for k in ks), note_line=lambda k, t: f'[^{k}]: {t}')
    text = text.replace('## Setting', '''```sh
curl https://code.example/not-a-citation
```

Use `http://192.0.2.7/config` with care.

<!-- https://comment.example/not-shown -->

    wget https://indented.example/not-a-citation

## Setting''').replace('[the manual](https://docs.civic-meter.io/manual/v4/ports.html)', '[the manual][manual]') + '\n[manual]: https://docs.civic-meter.io/manual/v4/ports.html "Ports"\n'
    out.write_text(text)
    gold = doc.gold('hand', 'markdown', labels={k: k for k in doc.keys})
    keep(out, gold)


@recipe('de-linie-reference-md')
def linie_md():
    doc, out = Doc(**germanic_slavic.DE), place('de-linie-reference-md', 'md')
    text = out_plain.markdown(doc, lambda ks: ''.join(f'[^{doc.label[k]}]' for k in ks), url=lambda s, h: f'<{h}>' if '://' in h else h)
    out.write_text(text.replace('\n', '\r\n'))
    keep(out, doc.gold('hand', 'markdown', extra_traps=['autolinks in angle brackets', 'CRLF']))


@recipe('es-informe-pandoc-md')
def informe_md():
    body, notes = generate('es', 46, 30, again=False)
    doc, out = Doc('es', 'Informe breve', body, notes, traps=['Markdown as Pandoc writes it', 'escaped punctuation', 'hard wrapped']), place('es-informe-pandoc-md', 'md')
    producers.pandoc(pandoc_markdown(doc), 'markdown-smart', 'gfm+footnotes', out, '--columns=80')
    keep(out, doc.gold('pandoc', 'markdown'))


# ---- Text

def from_pdf(name, source, *options, label):
    """The text of a PDF of this corpus, with that PDF's gold."""
    out, gold = place(name, 'txt'), json.loads((OWN / source / 'gold.json').read_text())
    out.write_text(producers.pdftotext(OWN / source / 'document.pdf', *options))
    keep(out, {**gold, 'producer': f'pdftotext {label}', 'format': 'text', 'traps': gold['traps'] + ['text of a PDF']})


@recipe('en-press-raw-text')
def press_raw():
    from_pdf('en-press-raw-text', 'en-press-chromium', '-raw', label='-raw')


@recipe('uk-zaiava-layout-text')
def zaiava_layout():
    from_pdf('uk-zaiava-layout-text', 'uk-zaiava-libreoffice', '-layout', label='-layout')


@recipe('fr-rapport-raw-text')
def rapport_raw():
    from_pdf('fr-rapport-raw-text', 'fr-rapport-libreoffice', '-raw', label='-raw')


@recipe('pl-komunikat-layout-text')
def komunikat_layout():
    from_pdf('pl-komunikat-layout-text', 'pl-komunikat-cairo', '-layout', label='-layout')


@recipe('en-mail-text')
def mail():
    doc, out = Doc(**{**english.LETTER, 'kind': 'footnote'}), place('en-mail-text', 'txt')
    out.write_text(out_plain.text(doc, lambda ks: ''.join(f'[{doc.label[k]}]' for k in ks), width=72, note_line=lambda k, t: f'[{doc.label[k]}] {t}', notes_title='--'))
    keep(out, doc.gold('hand (mail)', 'text', extra_traps=['folded at 72', 'bracketed labels']))


@recipe('zh-baogao-text')
def baogao_text():
    doc, out = Doc(**east.ZH), place('zh-baogao-text', 'txt')
    out.write_text(out_plain.text(doc, lambda ks: ''.join(f'[{doc.label[k]}]' for k in ks), note_line=lambda k, t: f'[{doc.label[k]}] {t}', notes_title='注释'))
    keep(out, doc.gold('hand', 'text'))


@recipe('ru-doklad-pasted-text')
def doklad_text():
    body, notes = generate('ru', 47, 26, again=False)
    doc, out = Doc('ru', 'Краткий доклад', body, notes, traps=['pasted from a word processor: glued numbers, notes at the end']), place('ru-doklad-pasted-text', 'txt')
    out.write_text(out_plain.text(doc, lambda ks: ','.join(doc.label[k] for k in ks), note_line=lambda k, t: f'{doc.label[k]}. {t}', notes_title='Примечания'))
    keep(out, doc.gold('hand (pasted)', 'text'))


# ---- Lists of references

REFS = [
    ('quill2018', 'paper-conference', 'Kettles and Privacy', [('Quill', 'R.'), ('Sato', 'D.')], 2018, 'https://doi.org/10.5555/meter.2018.44', '10.5555/meter.2018.44'),
    ('abara2009', 'book', 'Reading the Readings', [('Abara', 'M.')], 2009, None, None),
    ('office2019', 'report', 'Opinion 4/2019 on metering', [('Data Office', '')], 2019, 'https://data-office.example/opinions/2019/4_en.pdf', None),
    ('łącki2020', 'article-journal', 'Liczniki & prawo: 10 % racji', [('Łącki', 'Ż.')], 2020, 'https://czasopismo.przyklad.pl/2020/3/liczniki_i_prawo?lang=pl&view=pdf', None),
    ('regulator77', 'webpage', 'Decision E-77', [('Energy Regulator', '')], 2017, 'http://regulator.example/decisions/E-77#para-12', None),
    ('brandt2016', 'article-journal', 'Personal by Request', [('Brandt', 'T.')], 2016, None, '10.5555/jur.2016.12.3'),
    ('fenwick2021', 'software', 'segmentr', [('Fenwick', 'L.')], 2021, 'https://code.example/fenwick/segmentr/tree/v0.9.2', None),
]


def references(producer, format, urls=lambda u: [u] if u else []):
    rows = [{'number': k, 'kind': 'reference', 'urls': urls(u), 'claim': '', 'quotes': [], 'repeats': None} for k, _, _, _, _, u, _ in REFS]
    return {'producer': producer, 'format': format, 'language': 'en', 'traps': ['reference without URL', 'DOI without URL', 'signs that the format escapes'], 'citations': rows}


@recipe('en-refs-csl')
def refs_csl():
    out = place('en-refs-csl', 'json')
    rows = [{'id': k, 'type': t, 'title': title, 'author': [{'family': f, 'given': g} if g else {'literal': f} for f, g in people],
             'issued': {'date-parts': [[year]]}, **({'URL': u} if u else {}), **({'DOI': d} if d else {})} for k, t, title, people, year, u, d in REFS]
    out.write_text(json.dumps(rows, ensure_ascii=False, indent=2) + '\n')
    keep(out, references('hand (Zotero-shaped)', 'csl-json'))


@recipe('en-refs-bibtex')
def refs_bibtex():
    out = place('en-refs-bibtex', 'bib')
    kinds = {'paper-conference': 'inproceedings', 'book': 'book', 'report': 'techreport', 'article-journal': 'article', 'webpage': 'online', 'software': 'misc'}
    text = '% Exported by hand; https://not-cited.example is a comment.\n@string{jur = "J. Util. Res."}\n\n'
    for n, (k, t, title, people, year, u, d) in enumerate(REFS):
        fields = [('author', ' and '.join(f'{{{f}}}' if not g else f'{f}, {g}' for f, g in people)), ('title', '{' + title.replace('&', r'\&').replace('%', r'\%') + '}'), ('year', str(year))]
        if u:
            escaped = u.replace('_', r'\_').replace('&', r'\&') if n == 3 else u
            fields.append(('howpublished', r'\url{' + u + '}') if t == 'webpage' else ('url', escaped))
        if d:
            fields.append(('doi', d))
        text += f'@{kinds[t]}{{{k},\n' + ',\n'.join(f'  {name} = {{{value}}}' for name, value in fields) + ',\n}\n\n'
    out.write_text(text)
    keep(out, references('hand', 'bibtex'))


@recipe('en-refs-ris')
def refs_ris():
    out = place('en-refs-ris', 'ris')
    kinds = {'paper-conference': 'CPAPER', 'book': 'BOOK', 'report': 'RPRT', 'article-journal': 'JOUR', 'webpage': 'ELEC', 'software': 'COMP'}
    text = ''
    for k, t, title, people, year, u, d in REFS:
        lines = [('TY', kinds[t]), ('ID', k)] + [('AU', f'{f}, {g}' if g else f) for f, g in people] + [('TI', title), ('PY', str(year))]
        lines += [('UR', u)] if u else []
        lines += [('DO', d)] if d else []
        text += ''.join(f'{tag}  - {value}\r\n' for tag, value in lines) + 'ER  - \r\n\r\n'
    out.write_text(text)
    keep(out, references('hand', 'ris'))


@recipe('en-list-json')
def list_json():
    doc, out = Doc(**english.PRESS), place('en-list-json', 'json')
    gold = doc.gold('hand', 'json')
    rows = [{'number': c['number'], 'urls': c['urls'], 'claim': c['claim']} for c in gold['citations']]
    out.write_text(json.dumps({'citations': rows}, ensure_ascii=False, indent=2) + '\n')
    keep(out, {**gold, 'traps': ['list of citations'], 'citations': [{**c, 'kind': 'footnote', 'repeats': None} for c in gold['citations']]})
