"""
Pages composed by hand: lines broken here, notes at the foot of the page where their marker stands, drawn with ReportLab.
Nothing marks up the result: no tags, and link annotations only where a recipe asks for them.
"""
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FACES = {
    'serif': '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf',
    'serif-bold': '/usr/share/fonts/truetype/liberation/LiberationSerif-Bold.ttf',
    'sans': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
    'sans-bold': '/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf',
    'noto': '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
}


def moved_face(scratch):
    """A font whose signs sit at codes of private use, as fonts do that were made for one job only."""
    from fontTools.ttLib import TTFont as Font
    font = Font(FACES['noto'])
    for table in font['cmap'].tables:
        table.cmap = {0xE000 + code: glyph for code, glyph in table.cmap.items() if 32 < code < 127}
    font.save(scratch / 'moved.ttf')
    FACES['moved'] = str(scratch / 'moved.ttf')
    return face('moved')


def face(name):
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, FACES[name]))
    return name


class Word:
    """Pieces set without a blank between them; `keys` are the notes whose markers stand in it."""

    def __init__(self):
        self.pieces, self.keys = [], []

    def width(self, size):
        return sum(pdfmetrics.stringWidth(text, font, size * scale) for text, font, scale, _, _ in self.pieces)


def words_of(tokens, font, label, url_font=None):
    out = [Word()]
    for t in tokens:
        if t[0] == 'mark':
            out[-1].pieces.append((','.join(label[k] for k in t[1]), font, 0.62, 0.36, None))
            out[-1].keys += t[1]
            continue
        href = t[2] if t[0] == 'url' else None
        for i, part in enumerate(t[1].split(' ')):
            if i > 0:
                out.append(Word())
            if part:
                if href and url_font == 'moved':
                    part = ''.join(chr(0xE000 + ord(c)) for c in part)
                out[-1].pieces.append((part, url_font if href and url_font else font, 1, 0, href))
    return [w for w in out if w.pieces]


def split_word(word, width, size):
    """An address longer than the line is broken where it fits, behind - / . if there is one near."""
    text, font, scale, rise, href = word.pieces[-1]
    cut = len(text)
    before = sum(pdfmetrics.stringWidth(t, f, size * s) for t, f, s, _, _ in word.pieces[:-1])
    while cut > 1 and before + pdfmetrics.stringWidth(text[:cut], font, size * scale) > width:
        cut -= 1
    near = max(text.rfind(c, max(0, cut - 14), cut) for c in '-/.')
    cut = near + 1 if near > 8 else cut
    head, tail = Word(), Word()
    head.pieces, head.keys = word.pieces[:-1] + [(text[:cut], font, scale, rise, href)], word.keys
    tail.pieces = [(text[cut:], font, scale, rise, href)]
    return head, tail


def break_lines(words, width, size, space):
    lines, line, used = [], [], 0
    queue = list(words)
    while queue:
        word = queue.pop(0)
        w = word.width(size)
        if line and used + space + w <= width:
            line.append(word)
            used += space + w
        elif w > width or (line and word.pieces[-1][4] and width - used - space > width * 0.4 and w > width * 0.6):
            room = width - used - space if line else width
            if line and room < width * 0.3:
                lines.append(line)
                line, used = [], 0
                queue.insert(0, word)
                continue
            head, tail = split_word(word, room, size)
            lines.append(line + [head])
            line, used = [], 0
            queue.insert(0, tail)
        else:
            if line:
                lines.append(line)
            line, used = [word], w
    return lines + ([line] if line else [])


class Book:
    """Fills pages top down; `annotate(key, url, part, parts)` says where a piece of an address links to, or None."""

    def __init__(self, path, doc, *, font='serif', bold='serif-bold', size=10.5, width=595, height=842, margin=64, justify=True,
                 annotate=None, url_font=None, head=None, page_numbers=True, note_label='{} ', rule=True):
        self.canvas = Canvas(str(path), pagesize=(width, height), invariant=1)
        self.canvas.setTitle(doc.title)
        self.doc, self.font, self.bold, self.size, self.margin = doc, face(font), face(bold), size, margin
        self.width, self.height, self.justify, self.annotate, self.head = width - 2 * margin, height, justify, annotate, head
        self.url_font, self.note_label, self.rule, self.page_numbers = url_font, note_label, rule, page_numbers
        self.y, self.page, self.notes = height - margin, 1, []

    def draw_line(self, line, x, y, size, last, width, key=None):
        space = self.space(size)
        if self.justify and not last and len(line) > 1:
            space = (width - sum(w.width(size) for w in line)) / (len(line) - 1)
        for word in line:
            for text, font, scale, rise, href in word.pieces:
                self.canvas.setFont(font, size * scale)
                self.canvas.drawString(x, y + rise * size, text)
                w = pdfmetrics.stringWidth(text, font, size * scale)
                if href and self.annotate:
                    link = self.annotate(key, href, text)
                    for part, target in link or []:
                        self.canvas.linkURL(target, (x, y - 2, x + w * part, y + size), relative=0)
                x += w
            x += space

    def space(self, size):
        return pdfmetrics.stringWidth(' ', self.font, size)

    def note_lines(self, key):
        size = self.size - 2
        label = Word()
        label.pieces = [(self.doc.label[key], self.font, 0.7, 0.3, None)]
        words = [label] + words_of(self.doc.notes[key], self.font, self.doc.label, self.url_font)
        return break_lines(words, self.width, size, self.space(size))

    def note_height(self, keys):
        return sum(len(self.note_lines(k)) for k in keys) * (self.size - 2) * 1.22

    def paragraph(self, tokens, *, size=None, font=None, indent=0, lead=1.32, after=6, fill=None, bullet=None):
        size, font = size or self.size, font or self.font
        width = self.width - 2 * indent
        lines = break_lines(words_of(tokens, font, self.doc.label), width, size, self.space(size))
        if fill:
            need = len(lines) * size * lead + 14
            if self.y - need < self.margin + 80:
                self.turn()
            self.canvas.setFillColor(HexColor(fill))
            self.canvas.rect(self.margin + indent - 8, self.y - need + 4, width + 16, need, stroke=0, fill=1)
            self.canvas.setFillColor(HexColor('#000000'))
            self.y -= 6
        for i, line in enumerate(lines):
            keys = [k for w in line for k in w.keys]
            foot = self.note_height(self.notes + keys)
            if self.y - size * lead < self.margin + foot + 16:
                self.turn()
            self.y -= size * lead
            if bullet and i == 0:
                self.canvas.setFont(self.font, size)
                self.canvas.drawString(self.margin + indent - 12, self.y, bullet)
            self.draw_line(line, self.margin + indent, self.y, size, i == len(lines) - 1, width)
            self.notes += keys
        self.y -= after + (8 if fill else 0)

    def turn(self):
        self.foot()
        self.canvas.showPage()
        self.page += 1
        self.y = self.height - self.margin

    def foot(self):
        size, y = self.size - 2, self.margin + self.note_height(self.notes)
        if self.notes and self.rule:
            self.canvas.line(self.margin, y + 6, self.margin + 120, y + 6)
        for key in self.notes:
            lines = self.note_lines(key)
            for i, line in enumerate(lines):
                y -= size * 1.22
                self.draw_line(line, self.margin, y + 3, size, i == len(lines) - 1, self.width, key)
        self.notes = []
        self.canvas.setFont(self.font, 8)
        if self.page_numbers:
            self.canvas.drawCentredString(self.margin + self.width / 2, self.margin - 28, str(self.page))
        if self.head:
            self.canvas.drawString(self.margin, self.height - self.margin + 22, self.head)

    def table(self, rows):
        columns = len(rows[0])
        for row in rows:
            if self.y - 30 < self.margin + self.note_height(self.notes) + 30:
                self.turn()
            self.y -= 16
            for i, cell in enumerate(row):
                words = words_of(cell.tokens, self.font, self.doc.label)
                x = self.margin + i * self.width / columns
                self.canvas.rect(x, self.y - 4, self.width / columns, 16, fill=0)
                self.draw_line(words, x + 4, self.y, self.size - 1, True, self.width / columns)
                self.notes += [k for w in words for k in w.keys]
        self.y -= 14

    def write(self):
        for b in self.doc.blocks:
            tokens = [t for i, s in enumerate(b.sentences) for t in ([('text', ' ')] if i else []) + s.tokens]
            if b.kind == 'heading':
                self.paragraph(tokens, size=self.size + (5 if b.level == 1 else 2), font=self.bold, after=4)
            elif b.kind == 'box':
                self.paragraph(tokens, indent=14, fill='#dfe9d2')
            elif b.kind in ('item', 'number'):
                self.paragraph(tokens, indent=18, bullet='•', after=2)
            elif b.kind == 'quote':
                self.paragraph(tokens, indent=26, size=self.size - 0.5)
            elif b.kind == 'caption':
                self.paragraph(tokens, size=self.size - 1.5)
            elif b.kind == 'table':
                self.table(b.rows)
            elif b.kind == 'page':
                self.turn()
            else:
                self.paragraph(tokens)
        self.foot()
        self.canvas.save()
