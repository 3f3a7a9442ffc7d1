"""LaTeX from a description. Footnotes tell their printed label to a side file, for numbering that only the typesetter knows."""
import re

SPECIAL = {'\\': r'\textbackslash{}', '&': r'\&', '%': r'\%', '$': r'\$', '#': r'\#', '_': r'\_', '{': r'\{', '}': r'\}',
           '~': r'\textasciitilde{}', '^': r'\textasciicircum{}', '\u00a0': '~', '\u00ad': r'\-', '…': r'\ldots{}'}


def escape(text):
    return ''.join(SPECIAL.get(c, c) for c in text)


def url(shown, href, links=True):
    if shown == href:
        return r'\url{' + href + '}'
    return r'\href{' + href + '}{' + escape(shown) + '}'


def words(tokens, mark):
    out = ''
    for t in tokens:
        out += (mark(t[1]) if t[0] == 'mark' else r'\emph{' + escape(t[1]) + '}' if t[0] == 'em' else
                url(t[1], t[2]) if t[0] == 'url' else escape(t[1]))
    return out


def footnote(doc, command='footnote'):
    """Markers in a row get a raised comma between them."""
    def mark(keys):
        notes = [f'\\{command}{{{words(doc.notes[k], None)}}}\\told{{{k}}}' for k in keys]
        return r'\textsuperscript{,}'.join(notes)
    return mark


def bracket(doc):
    return lambda keys: ('~[' + ', '.join(doc.label[k] for k in keys) + ']')


def body(doc, mark, *, top='section', opening=''):
    names = {'chapter': ['chapter', 'section'], 'section': ['section', 'subsection']}[top]
    # Within an argument \url takes % and # only as ordinary signs.
    out, listing = [r'\catcode`\%=12 \catcode`\#=12 ' + opening], None

    def run(sentences):
        return '\n'.join(words(s.tokens, mark) for s in sentences).replace('\n~[', '\n[')

    def close():
        if listing:
            out.append(f'\\end{{{listing}}}')

    for b in doc.blocks:
        wanted = {'item': 'itemize', 'number': 'enumerate'}.get(b.kind)
        if wanted != listing:
            close()
            if wanted:
                out.append(f'\\begin{{{wanted}}}')
            listing = wanted
        if b.kind == 'heading':
            bare = ' '.join(words(s.tokens, lambda _: '') for s in b.sentences)
            out.append(f'\\{names[b.level - 1]}[{bare}]{{{run(b.sentences)}}}')
        elif b.kind == 'para':
            out.append(run(b.sentences) + '\n')
        elif wanted:
            out.append(r'\item ' + run(b.sentences))
        elif b.kind == 'quote':
            out.append('\\begin{quote}\n' + run(b.sentences) + '\n\\end{quote}')
        elif b.kind == 'box':
            out.append('\\begin{aside}\n' + run(b.sentences) + '\n\\end{aside}')
        elif b.kind == 'caption':
            out.append('{\\small ' + run(b.sentences) + '\\par}')
        elif b.kind == 'table':
            columns = len(b.rows[0])
            rows = ' \\\\\n'.join(' & '.join(words(c.tokens, mark) for c in row) for row in b.rows)
            share = round(0.92 / columns, 3)
            out.append(f'\\begin{{longtable}}{{{("p{%s" % share + chr(92) + "textwidth}") * columns}}}\n\\hline\n{rows} \\\\\n\\hline\n'
                       '\\end{longtable}')
        elif b.kind == 'page':
            out.append(r'\newpage')
    close()
    return '\n\n'.join(out)


TELL = r'''\newwrite\labels\immediate\openout\labels=labels.txt
\makeatletter\newcommand{\told}[1]{\immediate\write\labels{#1=\thefootnote}}\makeatother
'''


def told_labels(path):
    """What the typesetter printed: the last line wins."""
    return dict(re.findall(r'^(\w+)=(.*)$', path.read_text(), re.M))
