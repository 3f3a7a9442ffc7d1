"""PDF drawn piece by piece: odd annotations, fonts without a map, pictures of pages, turned pages, coloured boxes."""
import re

import draw
import producers
from bank import generate
from model import Doc
from recipes import keep, place, recipe
from texts import english, germanic_slavic, romance


@recipe('en-boxes-reportlab')
def boxes():
    doc, out = Doc(**english.BRIEF), place('en-boxes-reportlab', 'pdf')
    draw.Book(out, doc, font='sans', bold='sans-bold', size=9.5).write()
    keep(out, doc.gold('reportlab', 'pdf', extra_traps=['no link annotations']))


@recipe('en-links-reportlab')
def links():
    body, notes = generate('en', 31, 40, filling=0.4, urls=0.75)
    doc, out = Doc('en', 'Notes with Unreliable Links', body, notes,
                   traps=['annotations: right, absent, over half of the address, to another address', 'URLs broken anywhere', 'running head']), place('en-links-reportlab', 'pdf')
    turn = {}

    def annotate(key, href, text):
        # By the note: 0 right, 1 absent, 2 only the first line and that cut short, 3 elsewhere.
        kind = (doc.keys.index(key) if key else 0) % 4
        full = href if '://' in href else 'http://' + href
        first = turn.setdefault((key, href), text) == text
        return {0: [(1, full)], 1: [], 2: [(0.6, full[: max(12, len(full) * 2 // 3)])] if first else [], 3: [(1, 'https://tracker.mailer.example/c?u=8812')]}[kind]
    draw.Book(out, doc, annotate=annotate, head='Notes with Unreliable Links').write()
    keep(out, doc.gold('reportlab', 'pdf'))


@recipe('en-nomap-reportlab')
def nomap():
    body, notes = generate('en', 32, 12, filling=0.4, urls=0.9, sections=False)
    # Only what an annotation says can be known of such an address; one address a note keeps the gold honest.
    notes = {k: (v if v.count('{') < 2 else 'See ' + re.findall(r'\{[^}]*\}', v)[0] + '.') for k, v in notes.items()}
    notes = {k: v.replace('{www.', '{http://www.') for k, v in notes.items()}
    doc, out = Doc('en', 'A Font without a Map', body, notes, traps=['URLs in a font without ToUnicode, known by their annotations only']), place('en-nomap-reportlab', 'pdf')
    draw.Book(out, doc, url_font=draw.moved_face(producers.room('moved')), annotate=lambda key, href, text: [(1, href)], justify=False).write()
    at = producers.room('nomap')
    producers.run('qpdf', '--qdf', '--object-streams=disable', out, at / 'q.pdf')
    raw = (at / 'q.pdf').read_bytes()
    # The font of the addresses loses its map and its telling glyph names; the others keep theirs.
    objects = re.split(rb'(?=\n\d+ 0 obj\n)', raw)
    for i, part in enumerate(objects):
        if b'/Type /Font\n' in part and b'NotoSans' in part:
            objects[i] = re.sub(rb'/ToUnicode \d+ 0 R', b'', part)
    (at / 'n.pdf').write_bytes(b''.join(objects))
    try:
        producers.run('qpdf', at / 'n.pdf', out)
    except RuntimeError:
        pass  # qpdf repairs the offsets and says so by its exit code
    keep(out, doc.gold('reportlab', 'pdf'))


@recipe('fr-annexe-qpdf')
def annexe():
    doc, out = Doc(**romance.FR), place('fr-annexe-qpdf', 'pdf')
    at = producers.room('annexe')
    # Written on its side and turned by /Rotate, as scanners and spreadsheet programs do.
    import draw_pango
    draw_pango.write(at / 'p.pdf', doc, width=560, height=420, drop_cap=False, spaced_headings=False, font='DejaVu Serif 10', note_font='DejaVu Serif 8')
    turned(at / 'p.pdf', at / 'r.pdf')
    producers.run('qpdf', at / 'r.pdf', out, '--rotate=+270:1-z')
    keep(out, doc.gold('cairo', 'pdf', extra_traps=['pages on their side, shown upright by /Rotate', 'no link annotations']))


def turned(source, out):
    """The same pages with their content turned by -90 degrees."""
    producers.run('gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-dDEVICEWIDTHPOINTS=420', '-dDEVICEHEIGHTPOINTS=560', '-dFIXEDMEDIA', '-dAutoRotatePages=/None',
                  f'-sOutputFile={out}', '-c', '<</Install {0 560 translate -90 rotate}>> setpagedevice', '-f', source)


@recipe('en-letter-cairo')
def letter():
    import draw_pango
    doc, out = Doc(**english.LETTER), place('en-letter-cairo', 'pdf')
    draw_pango.write(out, doc)
    keep(out, doc.gold('cairo', 'pdf', extra_traps=['drop cap', 'letter-spaced headings', 'no link annotations']))


@recipe('pl-komunikat-cairo')
def komunikat():
    import draw_pango
    doc, out = Doc(**germanic_slavic.PL), place('pl-komunikat-cairo', 'pdf')
    draw_pango.write(out, doc, width=360, font='DejaVu Serif 9', note_font='DejaVu Serif 7.5', drop_cap=False, spaced_headings=False)
    keep(out, doc.gold('cairo', 'pdf', extra_traps=['narrow justified page', 'no link annotations']))


@recipe('en-scan-cairo')
def scan():
    import cairo
    import draw_pango
    doc, out = Doc(**english.LETTER), place('en-scan-cairo', 'pdf')
    at = producers.room('scan')
    draw_pango.write(at / 'p.pdf', doc)
    producers.run('pdftoppm', '-r', '90', '-gray', '-png', at / 'p.pdf', at / 'p')
    surface = cairo.PDFSurface(str(out), 420, 640)
    context = cairo.Context(surface)
    for picture in sorted(at.glob('p-*.png')):
        image = cairo.ImageSurface.create_from_png(str(picture))
        context.save()
        context.scale(420 / image.get_width(), 640 / image.get_height())
        context.set_source_surface(image)
        context.paint()
        context.restore()
        surface.show_page()
    surface.finish()
    # Nothing can be read, hence nothing is expected.
    gold = doc.gold('cairo', 'pdf', citations=[])
    keep(out, {**gold, 'traps': ['pictures of pages only']})
