"""Common ground of the makers: one description -> the document's markup and the gold.

A description is a list of blocks (blank-line separated):
  '# ', '## ' headings, '- ' list item, '1) ' numbered item, '> ' quotation, '!raw ' text nobody cites (captions), else paragraph;
  'T: a ; b ; c' lines make table rows (cells may hold markers and links; each cell is one sentence).
Inside a block ' | ' separates sentences (written by hand, never guessed). [^key] or [^a,b] a marker, <https://..> a printed
URL, [text](url) a hyperlink, *text* italics. Notes: key -> text in the same markup; '@@key@@' at the start says which
note it repeats; {n:key} is replaced by that note's printed number.
"""
import json, os, re, subprocess, sys, tempfile
BLIND = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TMP = os.environ.get('BLIND_TMP') or os.path.join(tempfile.gettempdir(), 'blind-corpus')
os.makedirs(TMP, exist_ok=True)
TOK = re.compile(r'\[\^([^\]]+)\]|<((?:https?://|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)+|doi:)[^>]*)>|\[([^\]^][^\]]*)\]\(((?:[^\s()]|\([^\s()]*\))+)\)|\*([^*\n]+)\*')

def parse(s):
    out, p = [], 0
    for m in TOK.finditer(s):
        if m.start() > p: out.append(('t', s[p:m.start()]))
        if m[1]: out.append(('m', [k.split('@')[0] for k in m[1].split(',')], [(k.split('@') + [''])[1] for k in m[1].split(',')]))
        elif m[2]: out.append(('u', m[2]))
        elif m[3]: out.append(('a', m[3], m[4]))
        else: out.append(('i', m[5]))
        p = m.end()
    if p < len(s): out.append(('t', s[p:]))
    return out

PAIRS = {'en': ['“”', '""', '‘’'], 'de': ['„“', '»«', '‚‘'], 'fr': ['«»', '“”'], 'es': ['«»', '“”'], 'it': ['«»', '“”'],
         'pl': ['„”', '«»'], 'uk': ['«»', '„“'], 'ru': ['«»', '„“'], 'ar': ['«»', '“”'], 'ja': ['「」', '『』'], 'zh': ['“”', '‘’', '「」'],
         'pt': ['“”'], 'nl': ['‘’', '“”']}
PAIRS.update({'tr': ['“”', '‘’'], 'cs': ['„“', '»«'], 'pt': ['“”', '«»']})
def quotes(s, lang):
    res, i, pairs = [], 0, PAIRS[lang]
    op = {p[0]: p[1] for p in pairs}
    while i < len(s):
        if s[i] in op:
            o, c, j, depth = s[i], op[s[i]], i + 1, 1
            while j < len(s):
                if s[j] == c and not (c == '’' and j + 1 < len(s) and s[j-1].isalpha() and s[j+1].isalpha()):
                    depth -= 1
                    if not depth: break
                elif s[j] == o and o != c: depth += 1
                j += 1
            if j < len(s):
                res.append(s[i+1:j].strip()); i = j
        i += 1
    return res

def squash(s): return re.sub(r'\s+', ' ', s.replace('\u00ad', '').replace('\u200b', '')).strip()

def plain(segs):
    o = ''
    for g in segs:
        if g[0] == 'm': o = o.rstrip() if not o.endswith('\n') else o
        else: o += g[1]
    return squash(o)

class Doc:
    def __init__(self, name, ext, producer, fmt, lang, traps, text, notes, kind='footnote', number=None, unref=(), start=1, kinds=None, order=None):
        self.name, self.ext, self.producer, self.fmt, self.lang, self.traps = name, ext, producer, fmt, lang, traps
        self.notes_src, self.kind, self.kinds, self.unref = dict(notes), kind, kinds or {}, list(unref)
        self.number = number or (lambda n: str(n))
        self.blocks = []
        self.sep = '' if lang in ('ja', 'zh') else ' '
        for b in re.split(r'\n\s*\n', text.strip()):
            b = b.strip()
            if b.startswith('T: '):
                self.blocks.append(('table', [[parse(c.strip()) for c in re.split(r'\s; ', r[3:])] for r in b.split('\n')])); continue
            m = re.match(r'(#{1,3}|-|\d+\)|>|!raw) ', b)
            k = {'#': 'h1', '##': 'h2', '###': 'h3', '-': 'li', '>': 'bq', '!raw': 'raw', None: 'p'}.get(m[1] if m else None, 'ol')
            body = b[m.end():] if m else b
            sents = [parse(' '.join(x.split('\n')).strip()) for x in body.replace('\n', ' ').split(' | ')]
            self.blocks.append((k, sents))
        self.order_marks = []
        for k, s in self.sentences():
            for g in s:
                if g[0] == 'm': self.order_marks += g[1]
        self.num, n = {}, start
        for key in (order or self.order_marks):
            if key in self.num: continue
            if key.startswith('*') or key.startswith('†'): self.num[key] = key; continue
            self.num[key] = self.number(n); n += 1
        for key in self.unref:
            if key not in self.num and not key.startswith('~'): self.num[key] = self.number(n); n += 1
        self.notes, self.rep = {}, {}
        for key, t in self.notes_src.items():
            m = re.match(r'@@(\S+?)@@\s*', t)
            if m: self.rep[key] = m[1]; t = t[m.end():]
            t = re.sub(r'\{n:([^}]+)\}', lambda m: self.num[m[1]], t)
            self.notes[key] = parse(t)
        missing = [k for k in self.order_marks if k not in self.notes]
        unused = [k for k in self.notes if k not in self.order_marks and k not in self.unref]
        assert not missing and not unused, (name, 'missing', missing, 'unused', unused)

    def sentences(self):
        for k, b in self.blocks:
            for s in ([c for r in b for c in r] if k == 'table' else b): yield k, s
    def urls(self, segs): return [g[1] if g[0] == 'u' else g[2] for g in segs if g[0] in 'ua']

    def gold(self):
        out = []
        def entry(key, claim):
            k = self.kinds.get(key, self.kind)
            return dict(number='' if key.startswith('~') else self.num[key], kind=k, urls=self.urls(self.notes[key]), claim=claim,
                        quotes=quotes(claim, self.lang), repeats=self.num[self.rep[key]] if key in self.rep else None)
        for k, s in self.sentences():
                c = plain(s)
                for g in s:
                    if g[0] == 'm': out += [entry(x, c) for x in g[1]]
                    elif g[0] in 'ua' and k != 'raw':
                        out.append(dict(number='', kind='inline', urls=[g[1] if g[0] == 'u' else g[2]], claim=c, quotes=quotes(c, self.lang), repeats=None))
        out += [entry(x, '') for x in self.unref]
        return dict(producer=self.producer, format=self.fmt, language=self.lang, traps=self.traps, citations=out)

    def dir(self):
        d = os.path.join(BLIND, self.name); os.makedirs(d, exist_ok=True); return d
    def path(self): return os.path.join(self.dir(), 'document.' + self.ext)
    def save_gold(self):
        g = self.gold()
        json.dump(g, open(os.path.join(self.dir(), 'gold.json'), 'w'), ensure_ascii=False, indent=1)
        # mechanical check: every word of every claim stands in the description's own text
        src = squash(' '.join(plain(s) for k, s in self.sentences()))
        for c in g['citations']: assert c['claim'] in src, c
        print(f"{self.name}: {len(g['citations'])} citations")
    def write(self, data):
        open(self.path(), 'wb' if isinstance(data, bytes) else 'w').write(data); self.save_gold()
    def notes_in_order(self):
        seen = []
        for k in self.order_marks:
            if k not in seen: seen.append(k)
        return seen + [k for k in self.unref if k not in seen]

def run(cmd, cwd=TMP, **kw):
    env = dict(os.environ, HOME=TMP, TEXMFVAR=TMP + '/texvar', SOURCE_DATE_EPOCH='1793000000', **kw.pop('env', {}))
    r = subprocess.run(['nice', '-n', '10'] + cmd, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=240, **kw)
    if r.returncode: sys.stdout.write(r.stdout.decode(errors='replace')[-2500:])
    return r

# ---------- LaTeX
def tex(s):
    s = s.replace('\\', r'\textbackslash{}')
    for a in '&%$#_{}': s = s.replace(a, '\\' + a) if a not in '{}' else s
    return s.replace('~', r'\textasciitilde{}').replace('^', r'\textasciicircum{}').replace('\u00a0', '~')
def texurl(u): return u.replace('%', r'\%').replace('#', r'\#')
def tex_segs(segs, doc, mark):
    o = ''
    for g in segs:
        if g[0] == 't': o += tex(g[1])
        elif g[0] == 'i': o += r'\emph{%s}' % tex(g[1])
        elif g[0] == 'u': o += r'\url{%s}' % texurl(g[1])
        elif g[0] == 'a': o += r'\href{%s}{%s}' % (texurl(g[2]), tex(g[1]))
        else: o = o.rstrip(' ') if mark.glue else o; o += mark(g[1])
    return o
class FootMark:
    glue = True
    def __init__(self, doc): self.doc, self.seen = doc, set()
    def __call__(self, keys):
        r = []
        for k in keys:
            if k in self.seen: r.append(r'\textsuperscript{\ref{fn:%s}}' % k)
            else:
                self.seen.add(k); t = tex_segs(self.doc.notes[k], self.doc, self)
                if k[0] in '*†': r.append(r'{\renewcommand{\thefootnote}{%s}\footnotetext[1]{%s}\textsuperscript{%s}}' % (k, t, k))
                else: r.append(r'\footnote{\label{fn:%s}%s}' % (k, t))
        return r'\textsuperscript{,}'.join(r)
class CiteMark:
    glue = False
    def __init__(self, doc): self.doc = doc
    def __call__(self, keys): return r'\cite{%s}' % ','.join(keys)
def tex_body(doc, mark, heads=('section', 'subsection', 'subsubsection'), tabspec=None):
    o, inl = [], None
    for k, s in doc.blocks:
        if inl and k != inl: o.append(r'\end{%s}' % {'li': 'itemize', 'ol': 'enumerate'}[inl]); inl = None
        if k == 'table':
            n = len(s[0])
            o.append(r'\begin{center}\small\begin{tabular}{l' + 'r' * (n - 1) + '}\n\\hline\n' + ' \\\\\n'.join(' & '.join(tex_segs(c, doc, mark) for c in r) for r in s) + '\\\\\n\\hline\n\\end{tabular}\\end{center}')
            continue
        t = ' '.join(tex_segs(x, doc, mark) for x in s)
        if k in ('h1', 'h2', 'h3'):
            p = tex(plain(s[0])); h = heads[int(k[1]) - 1]
            o.append((r'\%s[%s]{%s}' % (h, p, t)) if not h.endswith('*') else r'\%s{%s}' % (h, t))
        elif k in ('li', 'ol'):
            if not inl: inl = k; o.append(r'\begin{%s}' % {'li': 'itemize', 'ol': 'enumerate'}[k])
            o.append(r'\item ' + t)
        elif k == 'bq': o.append('\\begin{quote}\n%s\n\\end{quote}' % t)
        else: o.append(t)
    if inl: o.append(r'\end{%s}' % {'li': 'itemize', 'ol': 'enumerate'}[inl])
    return '\n\n'.join(o)
def latex(doc, src, engine='xelatex', runs=3):
    f = os.path.join(TMP, doc.name + '.tex'); open(f, 'w').write(src)
    for _ in range(runs): r = run([engine, '-interaction=nonstopmode', doc.name + '.tex'])
    if not os.path.exists(f[:-3] + 'pdf'): sys.exit('no pdf')
    return f[:-3] + 'pdf'
def keep_pdf(doc, pdf): doc.write(open(pdf, 'rb').read())

# ---------- HTML
def h(s): return s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
def ha(s): return h(s).replace('"', '&quot;')
def html_segs(segs, mark, link=True):
    o = ''
    for g in segs:
        if g[0] == 't': o += h(g[1])
        elif g[0] == 'i': o += '<em>%s</em>' % h(g[1])
        elif g[0] == 'u':
            href = g[1] if '://' in g[1] else 'https://' + g[1]
            o += '<a href="%s">%s</a>' % (ha(href), h(g[1])) if link else h(g[1])
        elif g[0] == 'a': o += '<a href="%s">%s</a>' % (ha(g[2]), h(g[1]))
        else:
            if hasattr(mark, '__dict__'): mark.__dict__['locs'] = g[2]
            o += mark(g[1])
    return o
def html_body(doc, mark, link=True, top=1):
    o, inl = [], None
    for k, s in doc.blocks:
        if inl and k != inl: o.append({'li': '</ul>', 'ol': '</ol>'}[inl]); inl = None
        if k == 'table':
            o.append('<table>' + ''.join('<tr>' + ''.join('<td>%s</td>' % html_segs(c, mark, link) for c in r) + '</tr>\n' for r in s) + '</table>'); continue
        t = doc.sep.join(html_segs(x, mark, link) for x in s)
        if k[0] == 'h': n = int(k[1]) - 1 + top; o.append('<h%d>%s</h%d>' % (n, t, n))
        elif k in ('li', 'ol'):
            if not inl: inl = k; o.append({'li': '<ul>', 'ol': '<ol>'}[k])
            o.append('<li>%s</li>' % t)
        elif k == 'bq': o.append('<blockquote><p>%s</p></blockquote>' % t)
        elif k == 'raw': o.append('<p class="caption">%s</p>' % t)
        else: o.append('<p>%s</p>' % t)
    if inl: o.append({'li': '</ul>', 'ol': '</ol>'}[inl])
    return '\n'.join(o)

# ---------- flat ODF (for LibreOffice)
def fodt(doc, lang=('en', 'GB'), cls='footnote', font='Liberation Serif', styles='', rtl=False, header='', numfmt='1', hyper=True, size='11pt', endhead=False, numat='document'):
    def segs(ss):
        o = ''
        for g in ss:
            if g[0] == 't': o += h(g[1])
            elif g[0] == 'i': o += '<text:span text:style-name="It">%s</text:span>' % h(g[1])
            elif g[0] == 'u': o += '<text:a xlink:type="simple" xlink:href="%s">%s</text:a>' % (ha(g[1] if '://' in g[1] else 'http://' + g[1] + ''), h(g[1])) if hyper else h(g[1])
            elif g[0] == 'a': o += '<text:a xlink:type="simple" xlink:href="%s">%s</text:a>' % (ha(g[2]), h(g[1]))
            else:
                o = o.rstrip(' ')
                for k in g[1]:
                    if k in seen: o += '<text:span text:style-name="Sup"><text:note-ref text:note-class="%s" text:reference-format="text" text:ref-name="n_%s">%s</text:note-ref></text:span>' % (cls, k, doc.num[k]); continue
                    seen.add(k)
                    lab = ' text:label="%s"' % k if k[0] in '*†' else ''
                    c = {'endnote': 'endnote'}.get(doc.kinds.get(k), 'footnote') if doc.kinds else cls
                    o += '<text:note text:id="n_%s" text:note-class="%s"><text:note-citation%s>%s</text:note-citation><text:note-body><text:p text:style-name="Footnote">%s</text:p></text:note-body></text:note>' % (k if k[0] not in '*†' else 'star%d' % len(k), c, lab, doc.num[k], segs(doc.notes[k]))
        return o
    seen, body = set(), []
    for k, s in doc.blocks:
        if k == 'table':
            body.append('<table:table table:name="T%d"><table:table-column table:number-columns-repeated="%d"/>' % (len(body), len(s[0])) + ''.join('<table:table-row>' + ''.join('<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>' % segs(c) for c in r) + '</table:table-row>' for r in s) + '</table:table>'); continue
        t = doc.sep.join(segs(x) for x in s)
        if k[0] == 'h': body.append('<text:h text:style-name="H%s" text:outline-level="%s">%s</text:h>' % (k[1], k[1], t))
        elif k in ('li', 'ol'): body.append('<text:list text:style-name="%s" text:continue-numbering="true"><text:list-item><text:p text:style-name="B">%s</text:p></text:list-item></text:list>' % ('LB' if k == 'li' else 'LN', t))
        else: body.append('<text:p text:style-name="%s">%s</text:p>' % ({'bq': 'Q'}.get(k, 'B'), t))
    wm = ' style:writing-mode="rl-tb"' if rtl else ''
    al = 'start'
    hd = '<style:header><text:p text:style-name="Hd">%s</text:p></style:header><style:footer><text:p text:style-name="Hd">– <text:page-number>1</text:page-number> –</text:p></style:footer>' % h(header) if header else ''
    f = 'style:font-name="{0}" fo:font-family="{0}" style:font-family-complex="{0}" style:font-family-asian="{0}"'.format(font)
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties{wm}/><style:text-properties {f} fo:font-size="{size}" style:font-size-complex="{size}" fo:language="{lang[0]}" fo:country="{lang[1]}" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="B" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:line-height="125%" fo:text-align="justify"{wm}/></style:style>
<style:style style:name="Q" style:family="paragraph" style:parent-style-name="B"><style:paragraph-properties fo:margin-left="1cm" fo:margin-right="1cm"/></style:style>
<style:style style:name="Hd" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="8pt"/></style:style>
<style:style style:name="H1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.3cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="17pt" style:font-size-complex="17pt" fo:font-weight="bold"/></style:style>
<style:style style:name="H2" style:family="paragraph" style:parent-style-name="H1" style:default-outline-level="2"><style:text-properties fo:font-size="13pt" style:font-size-complex="13pt"/></style:style>
<style:style style:name="H3" style:family="paragraph" style:parent-style-name="H1" style:default-outline-level="3"><style:text-properties fo:font-size="11pt"/></style:style>
<style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.4cm" fo:text-indent="-0.4cm"{wm}/><style:text-properties fo:font-size="9pt" style:font-size-complex="9pt"/></style:style>
<style:style style:name="It" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Sup" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<text:list-style style:name="LB"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.5cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="LN"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:space-before="0.5cm" text:min-label-width="0.6cm"/></text:list-level-style-number></text:list-style>
<text:notes-configuration text:note-class="footnote" style:num-format="{numfmt}" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="{numat}"/>
<text:notes-configuration text:note-class="endnote" style:num-format="{'i' if numfmt == '1' and doc.kinds else numfmt}" text:start-value="0"/>
{styles}
</office:styles>
<office:automatic-styles><style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.2cm" fo:margin-bottom="2cm" fo:margin-left="2.8cm" fo:margin-right="2.8cm"{wm}/><style:header-style><style:header-footer-properties fo:min-height="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm">{hd}</style:master-page></office:master-styles>
<office:body><office:text>{''.join(body)}</office:text></office:body></office:document>'''
def soffice(doc, src, to, src_ext='fodt'):
    f = os.path.join(TMP, doc.name + '.' + src_ext); open(f, 'w').write(src)
    run(['soffice', '--headless', '-env:UserInstallation=file://' + TMP + '/lo', '--convert-to', to, '--outdir', TMP + '/lo_out', f])
    return open(os.path.join(TMP, 'lo_out', doc.name + '.' + to), 'rb').read()

# ---------- Markdown for pandoc
def mdesc(t): return re.sub(r'([\\[\]*@~$^`])', r'\\\1', t)
def pandoc_md(d):
    def segs(ss):
        r = ''
        for g in ss:
            if g[0] == 't': r += mdesc(g[1])
            elif g[0] == 'i': r += '*%s*' % g[1]
            elif g[0] == 'u': r += '<%s>' % g[1] if '://' in g[1] else g[1]
            elif g[0] == 'a': r += '[%s](%s)' % (g[1], g[2])
            else: r = r.rstrip(' ') + ''.join('[^%s]' % k for k in g[1])
        return r
    o = []
    for k, s in d.blocks:
        if k == 'table': o.append('| ' + ' |\n| '.join(' | '.join(r) for r in [[segs(c) for c in s[0]], ['---'] * len(s[0])] + [[segs(c) for c in r] for r in s[1:]]) + ' |'); continue
        o.append({'h1': '# ', 'h2': '## ', 'h3': '### ', 'li': '- ', 'ol': '1. ', 'bq': '> '}.get(k, '') + d.sep.join(segs(x) for x in s))
    return '\n\n'.join(o) + '\n\n' + '\n\n'.join('[^%s]: %s' % (k, segs(d.notes[k])) for k in d.notes_in_order()) + '\n'
def pandoc(d, to, *args):
    f = TMP + '/%s.md' % d.name; open(f, 'w').write(pandoc_md(d)); o = TMP + '/%s.%s' % (d.name, to)
    run(['pandoc', '-f', 'markdown-smart', f, '-o', o, *args]); return open(o, 'rb').read()
def save(name, ext, fmt, producer, lang, traps, text, cits):
    """Lists: cits are (number, urls, claim, quotes)."""
    d = os.path.join(BLIND, name); os.makedirs(d, exist_ok=True); open(os.path.join(d, 'document.' + ext), 'w', newline='').write(text)
    json.dump(dict(producer=producer, format=fmt, language=lang, traps=traps, citations=[dict(number=c[0], kind='reference', urls=c[1], claim=c[2] if len(c) > 2 else '', quotes=c[3] if len(c) > 3 else [], repeats=None) for c in cits]), open(os.path.join(d, 'gold.json'), 'w'), ensure_ascii=False, indent=1); print(name, len(cits))
def long_text(items, paras, notes, step=3, heads=None, lead='', tail='', hook=None):
    """One paragraph an item, patterns in turn; '^' is a marker and '^^' two of them. -> text, notes. Note patterns: a list; one that
    starts with '@@' repeats the note before it, and is passed over unless that one was told in full."""
    out, N, st = [lead] if lead else [], {}, dict(n=0, np=0, full=None)
    def new(it, i):
        st['n'] += 1; k = 'n%d' % st['n']
        while True:
            p = notes[st['np'] % len(notes)]; st['np'] += 1
            if p.startswith('@@') and (not st['full'] or st['full'] != 'n%d' % (st['n'] - 1)): continue
            break
        if p.startswith('@@'): N[k] = '@@%s@@ ' % st['full'] + p[2:].format(**it, k=st['n']); st['full'] = None
        else:
            N[k] = p.format(**it, k=st['n']); st['full'] = k if '<' in p else None
        return k
    for i, it in enumerate(items):
        if heads and i % step == 0 and i // step < len(heads): out.append(heads[i // step])
        p = paras[i % len(paras)].format(**it)
        p = re.sub(r'(?<!\[)\^\^?', lambda m: '[^%s]' % ','.join(new(it, i) for _ in m[0]), p)
        out.append(p)
    if tail: out.append(tail)
    return '\n\n'.join(out), N
