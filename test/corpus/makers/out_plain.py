"""Markdown, plain text as people paste it, and groff's ms macros from a description."""
import re
import textwrap


def words(tokens, mark, url=lambda shown, href: shown, em=lambda s: s):
    return ''.join(mark(t[1]) if t[0] == 'mark' else url(t[1], t[2]) if t[0] == 'url' else em(t[1]) if t[0] == 'em' else t[1]
                   for t in tokens)


def joined(doc, sentences, mark, **how):
    joiner = '' if doc.lang in ('zh', 'ja') else ' '
    return joiner.join(words(s.tokens, mark, **how) for s in sentences)


def markdown(doc, mark, *, url=None, notes=True, note_line=None, wrap=0):
    """GFM; addresses bare by default. `note_line(key, text)` writes a note's definition."""
    url = url or (lambda shown, href: href if shown == href else f'[{shown}]({href})')
    how = {'url': url, 'em': lambda s: f'*{s}*'}
    out, number = [], 0

    def fill(text, hang=''):
        if not wrap:
            return text
        return textwrap.fill(text, wrap, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)

    for b in doc.blocks:
        text = joined(doc, b.sentences, mark, **how)
        number = number + 1 if b.kind == 'number' else 0
        if b.kind == 'heading':
            out.append('#' * (b.level + 1) + ' ' + text)
        elif b.kind == 'item':
            out.append(fill('- ' + text, '  '))
        elif b.kind == 'number':
            out.append(fill(f'{number}. {text}', '   '))
        elif b.kind in ('quote', 'box'):
            out.append('> ' + text)
        elif b.kind == 'table':
            rows = ['| ' + ' | '.join(words(c.tokens, mark, **how) for c in row) + ' |' for row in b.rows]
            out.append('\n'.join([rows[0], '|' + ' --- |' * len(b.rows[0])] + rows[1:]))
        elif b.kind == 'page':
            out.append('---')
        else:
            out.append(fill(text))
    text = re.sub(r'\n\n(?=- |\d+\. )', '\n\n', '\n\n'.join(out))
    if notes:
        line = note_line or (lambda k, t: f'[^{doc.label[k]}]: {t}')
        text += '\n\n' + '\n'.join(line(k, words(doc.notes[k], None, **how)) for k in doc.keys)
    return f'# {doc.title}\n\n{text}\n'


def text(doc, mark, *, width=0, note_line=None, notes_title=None, bullets='• ', joiner='\n'):
    """Plain text; `width` folds lines as a mail program or a PDF reader does."""
    out, number = [doc.title], 0
    fold = (lambda s: textwrap.fill(s, width, break_long_words=False, break_on_hyphens=False)) if width else (lambda s: s)
    for b in doc.blocks:
        t = joined(doc, b.sentences, mark)
        number = number + 1 if b.kind == 'number' else 0
        if b.kind == 'table':
            out.append('\n'.join('\t'.join(words(c.tokens, mark) for c in row) for row in b.rows))
        elif b.kind != 'page':
            out.append(fold({'item': bullets, 'number': f'{number}. '}.get(b.kind, '') + t))
    line = note_line or (lambda k, t: f'{doc.label[k]} {t}')
    notes = joiner.join(fold(line(k, words(doc.notes[k], None))) for k in doc.keys)
    return '\n\n'.join(out + ([notes_title] if notes_title else []) + [notes]) + '\n'


def groff(doc, *, head=''):
    """ms macros, footnotes at the foot of the page, raised numbers written by hand so that they are what the gold says."""
    def clean(s):
        s = s.replace('\\', '\\e').replace('\u00a0', '\\ ').replace('-', '\\-').replace("'", '\\(aq').replace('~', '\\(ti')
        return s

    def mark(keys):
        return '\x00' + ','.join(keys) + '\x00'

    def run(sentences):
        lines = []
        for s in sentences:
            line = words([(t[0], t[1] if t[0] == 'mark' else clean(t[1]), *t[2:]) for t in s.tokens], mark)
            pieces = line.split('\x00')
            # A marker: raised label, then the note's own block on lines of its own.
            for i in range(0, len(pieces), 2):
                keys = pieces[i + 1].split(',') if i + 1 < len(pieces) else []
                glue = '\\c' if keys and i + 2 < len(pieces) and pieces[i + 2][:1] not in (' ', '') else ''
                raised = '\\*{' + ','.join(doc.label[k] for k in keys) + '\\*}' if keys else ''
                lines.append(guard(pieces[i].strip(' ') + raised + glue) if pieces[i].strip() or keys else '')
                for k in keys:
                    note = breakable(words([(t[0], clean(t[1]), *t[2:]) for t in doc.notes[k]], None))
                    lines += ['.FS', '.nh', f'\\*{{{doc.label[k]}\\*}} ' + note, '.br', '.hy', '.FE']
        return '\n'.join(l for l in lines if l)

    def guard(line):
        return '\\&' + line if line[:1] in ".'" else line

    def breakable(s):
        # An address is broken at its own signs; \% and .nh keep groff from printing a hyphen that is not its own.
        return re.sub(r'(?:https?://|www\.)\S+', lambda m: '\\%' + re.sub(r'([/.=&?]|\\-)(?=\w)', r'\1\\:', m[0]), s)

    out = [f'.nr PS 12\n.nr VS 18\n.nr FL 4.6i\n.nr LL 4.6i\n.nr PO 1.6i\n.ds CH {clean(head)}\n.ds CF - % -\n.TL\n{clean(doc.title)}']
    for b in doc.blocks:
        if b.kind == 'table':
            rows = '\n'.join('@'.join(clean(words(c.tokens, lambda ks: '\\*{' + ','.join(doc.label[k] for k in ks) + '\\*}')) for c in row)
                             for row in b.rows)
            out.append('.TS\ntab(@) box;\n' + 'l ' * len(b.rows[0]) + '.\n' + rows + '\n.TE')
            for row in b.rows:
                for c in row:
                    for t in c.tokens:
                        for k in t[1] if t[0] == 'mark' else ():
                            out.append(f'.FS\n\\*{{{doc.label[k]}\\*}} ' + breakable(words([(x[0], clean(x[1]), *x[2:]) for x in doc.notes[k]], None)) + '\n.FE')
            continue
        opening = {'heading': f'.SH {b.level}', 'item': '.IP \\(bu 2', 'quote': '.QP', 'box': '.QP', 'page': '.bp'}.get(b.kind, '.PP')
        out.append(opening + '\n' + run(b.sentences))
    return '\n'.join(out) + '\n'
