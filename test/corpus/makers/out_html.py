"""HTML from a description: one function for the running text, one small dialect object for markers and notes."""
from html import escape

from model import sentences_of

ROLES = {'en': 'Notes', 'fr': 'Notes', 'de': 'Anmerkungen', 'es': 'Notas', 'pl': 'Przypisy', 'uk': 'Примітки', 'ru': 'Примечания',
         'ar': 'الهوامش', 'zh': '注释', 'it': 'Note', 'pt': 'Notas', 'he': 'הערות', 'ja': '注'}


def words(tokens, mark, links=True):
    out = ''
    for t in tokens:
        if t[0] == 'mark':
            out += mark(t[1])
        elif t[0] == 'em':
            out += f'<em>{escape(t[1], quote=False)}</em>'
        elif t[0] == 'url':
            shown = escape(t[1], quote=False)
            out += f'<a href="{escape(t[2])}">{shown}</a>' if links else shown
        else:
            out += escape(t[1], quote=False).replace('\u00ad', '&shy;')
    return out


def body(doc, mark, *, links=True, joiner=' ', first=1, after_page=None):
    """The blocks as HTML. `mark(keys)` gives the markers; `after_page(keys)` what stands at the end of each described page."""
    out, listing, number, page_keys = [], None, 0, []

    def close():
        nonlocal listing
        if listing:
            out.append(f'</{listing}>')
        listing = None

    def run(sentences):
        return joiner.join(words(s.tokens, mark, links) for s in sentences)

    for b in doc.blocks:
        for s in sentences_of(b):
            page_keys += [k for t in s.tokens if t[0] == 'mark' for k in t[1]]
        wanted = {'item': 'ul', 'number': 'ol'}.get(b.kind)
        if listing != wanted:
            close()
            if wanted:
                out.append(f'<{wanted}>')
            listing = wanted
        if b.kind == 'heading':
            out.append(f'<h{b.level + first}>{run(b.sentences)}</h{b.level + first}>')
        elif b.kind == 'para':
            out.append(f'<p>{run(b.sentences)}</p>')
        elif wanted:
            out.append(f'<li>{run(b.sentences)}</li>')
        elif b.kind == 'quote':
            out.append(f'<blockquote><p>{run(b.sentences)}</p></blockquote>')
        elif b.kind == 'box':
            out.append(f'<div class="box"><p>{run(b.sentences)}</p></div>')
        elif b.kind == 'caption':
            out.append(f'<p class="caption">{run(b.sentences)}</p>')
        elif b.kind == 'table':
            rows = [''.join(f'<{c}>{words(s.tokens, mark, links)}</{c}>' for s in row)
                    for i, row in enumerate(b.rows) for c in ['th' if i == 0 else 'td']]
            out.append('<table>' + ''.join(f'<tr>{r}</tr>' for r in rows) + '</table>')
        elif b.kind == 'page' and after_page:
            out.append(after_page(page_keys))
            page_keys = []
    close()
    if after_page:
        out.append(after_page(page_keys))
    return '\n'.join(out)


def page(doc, inner, css='', head='', direction=None):
    dir = f' dir="{direction}"' if direction else ''
    return (f'<!DOCTYPE html>\n<html lang="{doc.lang}"{dir}>\n<head>\n<meta charset="utf-8">\n<title>{escape(doc.title)}</title>\n'
            f'{head}<style>{css}</style>\n</head>\n<body>\n{inner}\n</body>\n</html>\n')


def sup(doc, joiner=','):
    """Raised numbers that link nowhere."""
    return lambda keys: '<sup>' + joiner.join(doc.label[k] for k in keys) + '</sup>'


def sup_link(doc):
    return lambda keys: '<sup>' + ','.join(f'<a id="r{k}" href="#n{k}">{doc.label[k]}</a>' for k in keys) + '</sup>'


def bracket(doc, linked=False):
    def mark(keys):
        if linked:
            return ''.join(f' <a href="#n{k}">[{doc.label[k]}]</a>' for k in keys)
        return ' [' + ', '.join(doc.label[k] for k in keys) + ']'
    return mark


def note_list(doc, tag='ol', links=True, keys=None, back=False, label=True):
    """Notes as paragraphs that begin with their label (or as a numbered list of HTML's own)."""
    keys = doc.keys if keys is None else keys
    items = []
    for k in keys:
        arrow = f' <a href="#r{k}">↩</a>' if back else ''
        text = words(doc.notes[k], lambda _: '', links)
        if tag == 'ol':
            items.append(f'<li id="n{k}">{text}{arrow}</li>')
        elif tag == 'sup':
            items.append(f'<p class="note" id="n{k}"><sup>{doc.label[k]}</sup> {text}{arrow}</p>')
        elif tag == 'bracket':
            items.append(f'<p class="note" id="n{k}">[{doc.label[k]}] {text}</p>')
        else:
            items.append(f'<p class="note" id="n{k}">{doc.label[k]}{tag} {text}{arrow}</p>')
    inner = '\n'.join(items)
    return f'<ol class="notes">\n{inner}\n</ol>' if tag == 'ol' else f'<div class="notes">\n{inner}\n</div>'
