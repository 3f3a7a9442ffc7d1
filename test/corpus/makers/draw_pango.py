"""Pages set with Pango and drawn with Cairo: justified lines, raised numbers, notes at the foot of their page."""
from html import escape

import cairo
import gi

gi.require_version('Pango', '1.0')
gi.require_version('PangoCairo', '1.0')
from gi.repository import Pango, PangoCairo  # noqa: E402


def markup(tokens, label):
    out, keys, plain = '', [], ''
    for t in tokens:
        if t[0] == 'mark':
            text = ','.join(label[k] for k in t[1])
            keys.append((len(plain.encode()), t[1]))
            out += f'<span rise="4000" size="65%">{text}</span>'
        else:
            text = t[1]
            out += f'<i>{escape(text)}</i>' if t[0] == 'em' else escape(text)
        plain += text
    return out, keys


def write(path, doc, *, font='Liberation Serif 11', note_font='Liberation Serif 9', width=420, height=640, margin=48, spaced_headings=True,
          drop_cap=True):
    surface = cairo.PDFSurface(str(path), width, height)
    surface.set_metadata(cairo.PDFMetadata.TITLE, doc.title)
    context = cairo.Context(surface)
    inner = width - 2 * margin

    def layout(marked, size, justify=True):
        made = PangoCairo.create_layout(context)
        made.set_font_description(Pango.FontDescription.from_string(size))
        made.set_width(int(inner * Pango.SCALE))
        made.set_justify(justify)
        made.set_wrap(Pango.WrapMode.WORD_CHAR)
        made.set_markup(marked, -1)
        return made

    def note_layout(key):
        return layout(f'<span rise="3000" size="65%">{doc.label[key]}</span> ' + markup(doc.notes[key], doc.label)[0], note_font)

    state = {'y': margin, 'notes': [], 'first': True}

    def notes_height(keys):
        return sum(note_layout(k).get_pixel_size()[1] for k in keys) + (14 if keys else 0)

    def turn():
        y = height - margin - notes_height(state['notes']) + 14
        if state['notes']:
            context.move_to(margin, y - 6)
            context.line_to(margin + 90, y - 6)
            context.set_line_width(0.5)
            context.stroke()
        for key in state['notes']:
            made = note_layout(key)
            context.move_to(margin, y)
            PangoCairo.show_layout(context, made)
            y += made.get_pixel_size()[1]
        surface.show_page()
        state.update(y=margin, notes=[])

    def paragraph(tokens, size, justify=True, wrap='{}', after=7):
        marked, keys = markup(tokens, doc.label)
        if drop_cap and state['first'] and justify:
            marked, state['first'] = f'<span size="260%">{marked[0]}</span>{marked[1:]}', False
        made = layout(wrap.format(marked), size, justify)
        for i in range(made.get_line_count()):
            line = made.get_line_readonly(i)
            start, end = line.start_index, line.start_index + line.length
            here = [k for at, ks in keys if start <= at < end for k in ks]
            ink, box = line.get_pixel_extents()
            if state['y'] + box.height > height - margin - notes_height(state['notes'] + here) - 8:
                turn()
            context.move_to(margin, state['y'] - box.y)
            PangoCairo.show_layout_line(context, line)
            state['y'] += box.height
            state['notes'] += here
        state['y'] += after

    for b in doc.blocks:
        tokens = [t for i, s in enumerate(b.sentences) for t in ([('text', ' ')] if i else []) + s.tokens]
        if b.kind == 'heading':
            paragraph(tokens, 'Liberation Sans Bold 12', False, '<span letter_spacing="3500">{}</span>' if spaced_headings else '{}')
        elif b.kind == 'page':
            turn()
        elif b.kind in ('item', 'number'):
            paragraph([('text', '• ')] + tokens, font)
        else:
            paragraph(tokens, font)
    turn()
    surface.finish()
