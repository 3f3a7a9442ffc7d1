"""
The intermediate description of a document, from which both the file and its gold are written.

A description is text, one sentence a line, so that what a sentence is was decided by whoever wrote it:
  # Heading / ## Heading          - item        1. item        > block quotation     ] boxed aside
  | cell | cell |                 ! caption     --- page       blank line: next paragraph
Within a line: [^key] a marker, <<quoted>> (nested once), *emphasis*, {https://…} an address, {words|https://…} a link.
Notes are a dict key -> text with the same marks; a note beginning with `@key ` repeats that note, `@prev ` the one before;
`#key#` prints another note's label. Nothing here knows how Ibid reads.
"""
import json
import re
from dataclasses import dataclass, field

NBSP = '\u00a0'
QUOTES = {
    'en': ('“', '”', '‘', '’'), 'fr': ('«' + NBSP, NBSP + '»', '“', '”'), 'de': ('„', '“', '‚', '‘'),
    'es': ('«', '»', '“', '”'), 'pl': ('„', '”', '«', '»'), 'uk': ('«', '»', '„', '“'), 'ru': ('«', '»', '„', '“'),
    'ar': ('«', '»', '“', '”'), 'zh': ('“', '”', '‘', '’'), 'it': ('«', '»', '“', '”'), 'pt': ('“', '”', '‘', '’'),
    'he': ('"', '"', "'", "'"), 'ja': ('「', '」', '『', '』'),
}
INLINE = re.compile(r'((?:\[\^[^\]]+\])+)|\{([^{}]+)\}|\*([^*]+)\*')
SYMBOLS = ['*', '†', '‡', '§', '¶', '**', '††', '‡‡', '§§', '¶¶']


def roman(n):
    out = ''
    for value, sign in ((100, 'c'), (90, 'xc'), (50, 'l'), (40, 'xl'), (10, 'x'), (9, 'ix'), (5, 'v'), (4, 'iv'), (1, 'i')):
        while n >= value:
            out, n = out + sign, n - value
    return out


LABELS = {
    'arabic': str, 'roman': roman, 'alpha': lambda n: chr(96 + n), 'symbol': lambda n: SYMBOLS[n - 1],
    'arab': lambda n: str(n).translate({48 + i: 0x660 + i for i in range(10)}),
}


def quoted(line, lang):
    """Replaces << >> by the language's marks; also returns what stood in the outermost pairs, still marked up."""
    marks, depth, out, found, start = QUOTES[lang], 0, '', [], 0
    for piece in re.split(r'(<<|>>)', line):
        if piece == '<<':
            out += marks[0] if depth == 0 else marks[2]
            depth += 1
            if depth == 1:
                start = len(out)
        elif piece == '>>':
            depth -= 1
            if depth == 0:
                found.append(out[start:])
            out += marks[1] if depth == 0 else marks[3]
        else:
            out += piece
    assert depth == 0, line
    return out, found


def tokens_of(marked):
    """[('text', s) | ('mark', [keys]) | ('url', shown, href) | ('em', s)]"""
    out, at = [], 0
    for m in INLINE.finditer(marked):
        if m.start() > at:
            out.append(('text', marked[at:m.start()]))
        if m[1]:
            out.append(('mark', re.findall(r'\[\^([^\]]+)\]', m[1])))
        elif m[2]:
            shown, _, href = m[2].rpartition('|')
            out.append(('url', shown or href, href))
        else:
            out.append(('em', m[3]))
        at = m.end()
    if at < len(marked):
        out.append(('text', marked[at:]))
    return out


def plain(tokens):
    text = ''.join('' if t[0] == 'mark' else t[1] for t in tokens)
    return re.sub(r'[ \n\t]+', ' ', text).strip()


@dataclass
class Sentence:
    tokens: list
    quotes: list

    @property
    def claim(self):
        return plain(self.tokens)


@dataclass
class Block:
    kind: str  # heading para item number quote box caption table page
    level: int = 0
    sentences: list = field(default_factory=list)
    rows: list = field(default_factory=list)


class Doc:
    def __init__(self, lang, title, body, notes, *, kind='footnote', labels='arabic', restart=None, order=None, traps=(),
                 about=''):
        self.lang, self.title, self.kind, self.about, self.traps = lang, title, kind, about, list(traps)
        self.blocks = parse(body.strip('\n'), lang)
        raw = {str(k): v for k, v in notes.items()}
        self.repeats = {}
        self.used = [k for s in self.sentences() for t in s.tokens if t[0] == 'mark' for k in t[1]]
        missing = [k for k in self.used if k not in raw]
        assert not missing, missing
        firsts = list(dict.fromkeys(self.used))
        self.keys = (order or firsts) + [k for k in raw if k not in (order or firsts)]
        self.label = {}
        if restart == 'chapter':
            count = 0
            for b in self.blocks:
                if b.kind == 'heading' and b.level == 1:
                    count = 0
                for s in sentences_of(b):
                    for t in s.tokens:
                        for k in t[1] if t[0] == 'mark' else ():
                            count += 1
                            self.label[k] = LABELS[labels](count)
        else:
            for i, k in enumerate(self.keys):
                self.label[k] = LABELS[labels](i + 1)
        self.notes = {}
        for i, k in enumerate(self.keys):
            text = raw[k]
            if text.startswith('@'):
                target, text = text[1:].split(' ', 1)
                self.repeats[k] = self.keys[i - 1] if target == 'prev' else target
            text = re.sub(r'#(\w+)#', lambda m: self.label[m[1]], text)
            self.notes[k] = tokens_of(quoted(text, lang)[0])
        # A body sentence may print another note's label ("see note #a#").
        for s in self.sentences():
            s.tokens = [(t[0], re.sub(r'#(\w+)#', lambda m: self.label[m[1]], t[1]), *t[2:]) if t[0] == 'text' else t
                        for t in s.tokens]

    def sentences(self):
        return [s for b in self.blocks for s in sentences_of(b)]

    def urls(self, key):
        return [t[2] for t in self.notes[key] if t[0] == 'url' and not t[2].startswith('mailto:')]

    def gold(self, producer, format, *, labels=None, extra_traps=(), citations=None):
        label = {**self.label, **(labels or {})}
        out = []
        for s in self.sentences():
            for t in s.tokens:
                if t[0] == 'mark':
                    for k in t[1]:
                        out.append(self.citation(k, label, s.claim, s.quotes))
                elif t[0] == 'url' and not t[2].startswith('mailto:'):
                    out.append({'number': '', 'kind': 'inline', 'urls': [t[2]], 'claim': s.claim, 'quotes': s.quotes})
        out += [self.citation(k, label, '', []) for k in self.keys if k not in self.used]
        return {'producer': producer, 'format': format, 'language': self.lang, 'traps': self.traps + list(extra_traps),
                'citations': out if citations is None else citations}

    def citation(self, k, label, claim, quotes):
        repeats = self.repeats.get(k)
        return {'number': label[k], 'kind': self.kind, 'urls': self.urls(k), 'claim': claim, 'quotes': quotes,
                'repeats': None if repeats is None else label[repeats]}


def sentences_of(b):
    return b.sentences + [c for row in b.rows for c in row]


def sentence(line, lang):
    marked, found = quoted(line, lang)
    return Sentence(tokens_of(marked), [plain(tokens_of(q)).strip(' \u00a0') for q in found])


def parse(body, lang):
    blocks, open_block = [], None
    for line in body.split('\n'):
        line = line.rstrip()
        m = re.match(r'(#+|-|\d+\.|>|\]|!) (.*)$', line)
        if line.startswith('---'):
            blocks.append(Block('page'))
            open_block = None
        elif line.startswith('|'):
            cells = [sentence(c.strip(), lang) for c in line.strip('|').split('|')]
            if open_block is None or open_block.kind != 'table':
                open_block = Block('table')
                blocks.append(open_block)
            open_block.rows.append(cells)
        elif line == '':
            open_block = None
        elif m:
            sign = m[1]
            kind = {'-': 'item', '>': 'quote', ']': 'box', '!': 'caption'}.get(sign, 'heading' if sign[0] == '#' else 'number')
            if kind in ('quote', 'box') and open_block is not None and open_block.kind == kind:
                open_block.sentences.append(sentence(m[2], lang))
                continue
            open_block = Block(kind, len(sign) if kind == 'heading' else 0, [sentence(m[2], lang)])
            blocks.append(open_block)
        elif open_block is None or open_block.kind == 'heading':
            open_block = Block('para', 0, [sentence(line.strip(), lang)])
            blocks.append(open_block)
        else:
            open_block.sentences.append(sentence(line.strip(), lang))
    return blocks


def write_gold(path, gold):
    path.write_text(json.dumps(gold, ensure_ascii=False, indent=1) + '\n')
