"""Common ground of the makers new_*.py: one description gives both the document and its gold.

A description: blocks divided by blank lines. '# ', '## ' headings, '- ' bullet, '1) ' numbered item, '> ' quotation, 'T: a ; b' table
rows, '!name' the raw piece of that name (nothing in it is cited), else a paragraph. ' | ' divides sentences, by hand.
In a sentence: [^a,b] markers, <url> an address as printed, [words](url) a link on words, *italics*, {{raw||plain}} markup that the
reader sees as plain (no plain: invisible). Notes: key -> the same markup; '@@key@@' in front names the note that it repeats.
"""
import json, os, re, subprocess, sys, tempfile, textwrap, zipfile
BLIND = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TMP = os.environ.get('BLIND_TMP') or os.path.join(tempfile.gettempdir(), 'blind-new')
os.makedirs(TMP, exist_ok=True)
TOKEN = re.compile(r'\[\^([^\]]+)\]|<([^<>\s]+)>|\[([^\]^][^\]]*)\]\(((?:[^\s()]|\([^\s()]*\))+)\)|\*([^*\n]+)\*|\{\{(.*?)(?:\|\|(.*?))?\}\}', re.S)
PAIRS = {'en': '“” ""', 'de': '„“ »«', 'fr': '«» “”', 'es': '«» “”', 'it': '«» “”', 'pl': '„” «»', 'uk': '«» „“', 'ru': '«» „“', 'ar': '«» “”',
         'ja': '「」', 'zh': '“”', 'pt': '“” «»', 'nl': '‘’', 'tr': '“”', 'cs': '„“ »«', 'sv': '””', 'ko': '“”', 'el': '«»', 'hu': '„” »«',
         'ro': '„” «»', 'fi': '””', 'da': '»« “”', 'bg': '„“', 'vi': '“”', 'hr': '„” »«'}

def parse(s):
    out, p = [], 0
    for m in TOKEN.finditer(s):
        if m.start() > p: out.append(('t', s[p:m.start()]))
        if m[1]: out.append(('m', m[1].split(',')))
        elif m[2]: out.append(('u', m[2]))
        elif m[3]: out.append(('a', m[3], m[4]))
        elif m[5]: out.append(('i', m[5]))
        else: out.append(('x', m[6], m[7] or ''))
        p = m.end()
    if p < len(s): out.append(('t', s[p:]))
    return out
def squash(s): return re.sub(r'\s+', ' ', s.replace('\u00ad', '')).strip()
def plain(segs, printed=False):
    o = ''
    for g in segs:
        if g[0] == 'm': o = o.rstrip(' ')
        elif g[0] == 'x': o += g[2]
        else: o += g[1]
    return squash(o)
def urls(segs): return [g[1] if g[0] == 'u' else g[2] for g in segs if g[0] in 'ua']
def quotes(s, lang):
    """Outermost quotations; pairs of one and the same mark alternate."""
    pairs = {p[0]: p[1] for p in PAIRS[lang].split()}
    res, i = [], 0
    while i < len(s):
        if s[i] in pairs:
            o, c, j, depth = s[i], pairs[s[i]], i + 1, 1
            while j < len(s):
                if s[j] == c and not (c == '’' and j + 1 < len(s) and s[j-1].isalpha() and s[j+1].isalpha()):
                    depth -= 1
                    if not depth: break
                elif s[j] == o and o != c: depth += 1
                j += 1
            if j < len(s): res.append(s[i+1:j].strip()); i = j
        i += 1
    return res

class Doc:
    def __init__(self, name, ext, fmt, producer, traps, text, notes, kind='footnote', kinds=None, labels=None, unref=(), lang=None):
        self.name, self.ext, self.fmt, self.producer, self.traps = 'new-' + name, ext, fmt, producer, traps
        self.lang = lang or name[:2]; self.sep = '' if self.lang in ('ja', 'zh') else ' '
        self.kind, self.kinds, self.labels, self.unref = kind, kinds or {}, labels or {}, list(unref)
        self.blocks = []
        for b in re.split(r'\n\s*\n', text.strip()):
            if b.startswith('T: '): self.blocks.append(('table', [[parse(c.strip()) for c in r[3:].split(' ; ')] for r in b.split('\n')])); continue
            m = re.match(r'(#{1,3}|-|\d+\)|>|!)(?: |(?<=!))', b)
            k = {'#': 'h1', '##': 'h2', '###': 'h3', '-': 'li', '>': 'bq', '!': 'raw', None: 'p'}.get(m[1] if m else None, 'ol')
            body = b[m.end():] if m else b
            self.blocks.append((k, body.strip() if k == 'raw' else [parse(x.strip()) for x in body.replace('\n', ' ').split(' | ')]))
        self.notes, self.rep = {}, {}
        for key, t in notes.items():
            m = re.match(r'@@(\S+?)@@\s*', t)
            if m: self.rep[key] = m[1]; t = t[m.end():]
            self.notes[key] = t
        self.marks = [k for _, s in self.sentences() for g in s if g[0] == 'm' for k in g[1]]
        self.order = list(dict.fromkeys(self.marks + self.unref)); self.num, count = {}, {}
        for key in self.order:
            kd = self.kind_of(key)
            if key in self.labels: self.num[key] = self.labels[key]
            else: count[kd] = count.get(kd, 0) + 1; self.num[key] = str(count[kd])
        for key, t in self.notes.items(): self.notes[key] = parse(re.sub(r'\{n:(\w+)\}', lambda m: self.num[m[1]], t))
        wrong = set(self.order) ^ set(self.notes)
        assert not wrong, (name, wrong)
    def kind_of(self, key): return self.kinds.get(key) or self.kinds.get(key[0] + '*') or self.kind
    def sentences(self):
        for k, b in self.blocks:
            if k == 'raw': continue
            for s in ([c for r in b for c in r] if k == 'table' else b): yield k, s
    def gold(self):
        out = []
        def entry(key, claim): return dict(number=self.num[key], kind=self.kind_of(key), urls=urls(self.notes[key]), claim=claim, quotes=quotes(claim, self.lang), repeats=self.num[self.rep[key]] if key in self.rep else None)
        for _, s in self.sentences():
            c = plain(s)
            for g in s:
                if g[0] == 'm': out += [entry(x, c) for x in g[1]]
                elif g[0] in 'ua': out.append(dict(number='', kind='inline', urls=urls([g]), claim=c, quotes=quotes(c, self.lang), repeats=None))
        return out + [entry(k, '') for k in self.unref]
    def folder(self):
        d = os.path.join(BLIND, self.name); os.makedirs(d, exist_ok=True); return d
    def write(self, data): save(self.name, self.ext, self.producer, self.fmt, self.lang, self.traps, data, self.gold())
def save(name, ext, producer, fmt, lang, traps, data, citations):
    d = os.path.join(BLIND, name); os.makedirs(d, exist_ok=True)
    with open(os.path.join(d, 'document.' + ext), 'wb') as f: f.write(data if isinstance(data, bytes) else data.encode())
    with open(os.path.join(d, 'gold.json'), 'w') as f: json.dump(dict(producer=producer, format=fmt, language=lang, traps=traps, citations=citations), f, ensure_ascii=False, indent=1); f.write('\n')
    print('%s: %d citations' % (name, len(citations)))
def run(cmd, **kw):
    r = subprocess.run(['nice', '-n', '10'] + cmd, cwd=TMP, env=dict(os.environ, HOME=TMP, SOURCE_DATE_EPOCH='1793000000'), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=240, **kw)
    if r.returncode: print(r.stdout.decode(errors='replace')[-1500:])

# ---------- HTML
def h(s): return s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
def ha(s): return h(s).replace('"', '&quot;')
def full(u): return u if '://' in u else 'https://' + u
def html(segs, mark=None, link=True, a='<a href="%s">%s</a>'):
    o = ''
    for g in segs:
        if g[0] == 't': o += h(g[1])
        elif g[0] == 'i': o += '<em>%s</em>' % h(g[1])
        elif g[0] == 'u': o += a % (ha(full(g[1])), h(g[1])) if link else h(g[1])
        elif g[0] == 'a': o += a % (ha(g[2]), h(g[1]))
        elif g[0] == 'x': o += g[1]
        else: o += mark(g[1])
    return o
def html_body(d, mark, raw=None, link=True, top=1, p='<p>%s</p>', li='<li>%s</li>', a='<a href="%s">%s</a>', ol='<ol>'):
    o, inside = [], None
    for k, s in d.blocks:
        if inside and k != inside: o.append('</ul>' if inside == 'li' else '</ol>'); inside = None
        if k == 'raw': o.append(raw[s]); continue
        if k == 'table': o.append('<table><tbody>\n' + ''.join('<tr>' + ''.join('<td>%s</td>' % html(c, mark, link, a) for c in r) + '</tr>\n' for r in s) + '</tbody></table>'); continue
        t = d.sep.join(html(x, mark, link, a) for x in s)
        if k[0] == 'h': o.append('<h%d>%s</h%d>' % (int(k[1]) - 1 + top, t, int(k[1]) - 1 + top))
        elif k in ('li', 'ol'):
            if not inside: inside = k; o.append('<ul>' if k == 'li' else ol)
            o.append(li % t)
        elif k == 'bq': o.append('<blockquote>\n<p>%s</p>\n</blockquote>' % t)
        else: o.append(p % t)
    if inside: o.append('</ul>' if inside == 'li' else '</ol>')
    return '\n'.join(o)
class Seen:
    """Counts the places of each marker, for ids that must differ."""
    def __init__(self): self.n = {}
    def __call__(self, k): self.n[k] = self.n.get(k, 0) + 1; return self.n[k]
def each(d, keys, shape, join=''):
    """shape is called with key, label."""
    return join.join(shape(k, d.num[k]) for k in keys)
def page(lang, title, body, head=''): return '<!DOCTYPE html>\n<html lang="%s">\n<head>\n<meta charset="utf-8">\n<title>%s</title>\n%s</head>\n<body>\n%s\n</body>\n</html>\n' % (lang, h(title), head, body)

# ---------- Markdown and plain text
def flat(segs, mark, md=False):
    o = ''
    for g in segs:
        if g[0] == 't': o += g[1]
        elif g[0] == 'i': o += '*%s*' % g[1] if md else g[1]
        elif g[0] == 'u': o += ('<%s>' % g[1] if md == 'angle' else g[1])
        elif g[0] == 'a': o += '[%s](%s)' % (g[1], g[2]) if md else g[1]
        elif g[0] == 'x': o += g[1]
        else: o += mark(g[1])
    return o
def md_mark(d): return lambda keys: ''.join('[^%s]' % d.num[k] for k in keys)
def md_body(d, mark, raw=None, width=0, bare=False, item='- '):
    o, prev, n = '', None, 0
    for k, s in d.blocks:
        if k == 'raw': t = raw[s]
        elif k == 'table': t = '\n'.join('| ' + ' | '.join(flat(c, mark, 'bare' if bare else 'angle') for c in r) + ' |' + ('\n|' + ' --- |' * len(r) if i == 0 else '') for i, r in enumerate(s))
        else:
            t = d.sep.join(flat(x, mark, 'bare' if bare else 'angle') for x in s)
            n = n + 1 if k == 'ol' else 0
            t = {'h1': '# ', 'h2': '## ', 'h3': '### ', 'li': item, 'ol': '%d. ' % n, 'bq': '> '}.get(k, '') + t
            if width and k[0] != 'h': t = wrap(t, width, '> ' if k == 'bq' else '  ' if k in ('li', 'ol') else '')
        o += ('\n' if k in ('li', 'ol') and prev == k else '\n\n') + t; prev = k
    return o.strip() + '\n'
def wrap(t, width, indent='', first='', cut=False):
    """Hard wraps; with cut, an address that does not fit is divided after one of / - ? & = as mail programs and typists do."""
    words, lines, line = t.split(' '), [], first
    empty = True
    for w in words:
        while cut and '://' in w and len(line) + (0 if empty else 1) + len(w) > width:
            host = w.index('/', w.index('://') + 3) if '/' in w[w.index('://') + 3:] else len(w)
            room = width - len(line) - (0 if empty else 1)
            at = max((i + 1 for i, c in enumerate(w[:max(room, 0)]) if c in '/-?&=' and i >= host), default=0)
            if not at: break
            lines.append(line + ('' if empty else ' ') + w[:at]); line, w, empty = indent, w[at:], True
        if not empty and len(line) + 1 + len(w) > width: lines.append(line); line, empty = indent, True
        line += ('' if empty else ' ') + w; empty = False
    return '\n'.join(lines + [line])
def text_body(d, mark, raw=None, width=72, cut=False, bullet='- ', heading=lambda k, t: t):
    o, prev, n = '', None, 0
    for k, s in d.blocks:
        n = n + 1 if k == 'ol' else 0
        if k == 'raw': t = raw[s]
        elif k == 'table': t = '\n'.join('   '.join(flat(c, mark).ljust(24) for c in r).rstrip() for r in s)
        else:
            t = d.sep.join(flat(x, mark) for x in s)
            if k[0] == 'h': t = heading(k, t)
            else:
                f = {'li': bullet, 'ol': '%d) ' % n, 'bq': '    '}.get(k, ''); ind = ' ' * len(f)
                if width and d.sep: t = wrap(t, width, ind, f, cut)
                elif width: t = '\n'.join(cjk(f + t, width))
                else: t = f + t
        o += ('\n' if k in ('li', 'ol') and prev == k else '\n\n') + t; prev = k
    return o.strip('\n') + '\n'
def cjk(t, n):
    """Wraps a text without spaces, never within an address or a marker."""
    out, line, w = [], '', 0
    for piece in re.findall(r'https?://[!-~]+|[\[（(][注\d]*\d+[\])）]|.', t, re.S):
        size = sum(2 if ord(c) > 0x2e80 else 1 for c in piece)
        if w + size > n and piece not in '。、」』）)': out.append(line); line, w = '', 0
        line += piece; w += size
    return out + [line]

# ---------- long texts from a seeded bank
def fill(items, patterns, notes, per, heads=(), first='', last='', seed=7):
    """Each item fills each of `per` patterns; ^ takes the next note pattern. Gives the text and the notes."""
    out, got, n, prev = [first] if first else [], {}, 0, None
    for i, it in enumerate(items):
        if heads and i % max(1, -(-len(items) // len(heads))) == 0: out.append('## ' + heads[i // max(1, -(-len(items) // len(heads)))])
        for j in range(per):
            def take(m):
                nonlocal n, prev
                keys = []
                for _ in m[0]:
                    t = notes[(n * seed + n // len(notes)) % len(notes)]; n += 1
                    while t.startswith('@@') and (prev is None or len(keys)): t = notes[(notes.index(t) + 1) % len(notes)]
                    key = 'n%d' % n; k = 10 + (n * 37) % 480
                    t = t.format(k=k, **it)
                    if t.startswith('@@'): t = '@@%s@@ %s' % (prev, t[2:].strip())
                    prev = key; got[key] = t; keys.append(key)
                return '[^%s]' % ','.join(keys)
            out.append(re.sub(r'\^+', take, patterns[(i * per + j) % len(patterns)].format(k=10 + (i * 53 + j * 17) % 300, **it)))
    return '\n\n'.join(out + ([last] if last else [])), got
