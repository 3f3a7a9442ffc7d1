"""Flat OpenDocument text from a description; LibreOffice makes PDF, DOCX, ODT and HTML of it."""
from html import escape

FONTS = {'ar': 'Amiri', 'he': 'FreeSerif', 'zh': 'Noto Serif CJK SC', 'ja': 'Noto Serif CJK JP'}
NS = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
      'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
      'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
      'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"')


def words(tokens, mark, links=True):
    out = ''
    for t in tokens:
        if t[0] == 'mark':
            out += mark(t[1])
        elif t[0] == 'em':
            out += f'<text:span text:style-name="Em">{escape(t[1])}</text:span>'
        elif t[0] == 'url' and links:
            out += f'<text:a xlink:type="simple" xlink:href="{escape(t[2])}">{escape(t[1])}</text:a>'
        else:
            out += escape(t[1])
    return out


def note(doc, cls='footnote', links=True, separate=True):
    def own(label):
        return '' if label.isdigit() else f' text:label="{label}"'

    def mark(keys):
        notes = [f'<text:note text:id="ftn{k}" text:note-class="{cls}"><text:note-citation{own(doc.label[k])}>{doc.label[k]}</text:note-citation>'
                 f'<text:note-body><text:p text:style-name="Footnote">{words(doc.notes[k], None, links)}</text:p></text:note-body></text:note>'
                 for k in keys]
        return ('<text:span text:style-name="Sup">, </text:span>' if separate else '').join(notes)
    return mark


def bracket(doc):
    return lambda keys: ' [' + ', '.join(doc.label[k] for k in keys) + ']'


def body(doc, mark, links=True):
    out = []

    def run(sentences, joiner=' '):
        return joiner.join(words(s.tokens, mark, links) for s in sentences)

    joiner = '' if doc.lang in ('zh', 'ja') else ' '
    for b in doc.blocks:
        if b.kind == 'heading':
            out.append(f'<text:h text:style-name="Heading_20_{b.level}" text:outline-level="{b.level}">{run(b.sentences, joiner)}</text:h>')
        elif b.kind in ('item', 'number'):
            style = 'Bullets' if b.kind == 'item' else 'Numbers'
            go_on = ' text:continue-numbering="true"' if b.kind == 'number' and out and 'Numbers' in out[-1] else ''
            out.append(f'<text:list text:style-name="{style}"{go_on}><text:list-item><text:p text:style-name="Standard">{run(b.sentences, joiner)}'
                       '</text:p></text:list-item></text:list>')
        elif b.kind == 'table':
            rows = ''.join('<table:table-row>' + ''.join(
                f'<table:table-cell office:value-type="string"><text:p text:style-name="Cell">{words(c.tokens, mark, links)}</text:p></table:table-cell>'
                for c in row) + '</table:table-row>' for row in b.rows)
            out.append(f'<table:table table:name="T{len(out)}"><table:table-column table:number-columns-repeated="{len(b.rows[0])}"/>{rows}</table:table>')
        elif b.kind == 'box':
            out.append('<text:p text:style-name="Standard"><draw:frame draw:style-name="Frame" text:anchor-type="paragraph" svg:width="7.5cm" '
                       f'draw:z-index="0"><draw:text-box fo:min-height="2cm"><text:p text:style-name="Boxed">{run(b.sentences, joiner)}</text:p></draw:text-box></draw:frame></text:p>')
        elif b.kind == 'page':
            out.append('<text:p text:style-name="Break"/>')
        else:
            style = {'quote': 'Quotations', 'caption': 'Caption'}.get(b.kind, 'Standard')
            out.append(f'<text:p text:style-name="{style}">{run(b.sentences, joiner)}</text:p>')
    return '\n'.join(out)


def flat(doc, inner, *, size=11, margin='2.4cm', columns=1, head=None, label_format='1', justify=True, paper=('21cm', '29.7cm')):
    font = FONTS.get(doc.lang, 'Liberation Serif')
    rtl = doc.lang in ('ar', 'he')
    para = (f'fo:text-align="{"justify" if justify else "start"}" fo:margin-bottom="0.2cm" style:writing-mode="{"rl-tb" if rtl else "lr-tb"}"')
    face = (f'style:font-name="F" style:font-name-asian="F" style:font-name-complex="F" fo:font-size="{{0}}pt" style:font-size-asian="{{0}}pt" '
            f'style:font-size-complex="{{0}}pt" fo:language="{doc.lang}" style:language-complex="{doc.lang}"')
    cols = f'<style:columns fo:column-count="{columns}" fo:column-gap="0.7cm"/>' if columns > 1 else ''
    header = ('<style:header><text:p text:style-name="Header">' + escape(head) + ' · <text:page-number text:select-page="current"/></text:p></style:header>'
              if head else '')
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document {NS} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{escape(doc.title)}</dc:title><dc:language>{doc.lang}</dc:language></office:meta>
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'{font}'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties {para}/><style:text-properties {face.format(size)}/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.5cm" fo:keep-with-next="always" fo:text-align="start"/><style:text-properties {face.format(size + 5)} fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.4cm" fo:keep-with-next="always" fo:text-align="start"/><style:text-properties {face.format(size + 2)} fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Footnote" style:family="paragraph" style:class="extra"><style:paragraph-properties fo:margin-bottom="0cm" fo:margin-left="0.5cm" fo:text-indent="-0.5cm"/><style:text-properties {face.format(size - 2)}/></style:style>
<style:style style:name="Quotations" style:family="paragraph"><style:paragraph-properties fo:margin-left="1cm" fo:margin-right="1cm"/></style:style>
<style:style style:name="Caption" style:family="paragraph"><style:text-properties {face.format(size - 1)} fo:font-style="italic"/></style:style>
<style:style style:name="Header" style:family="paragraph"><style:text-properties {face.format(size - 3)}/></style:style>
<style:style style:name="Footnote_20_anchor" style:display-name="Footnote anchor" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Em" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Sup" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Frame" style:family="graphic"><style:graphic-properties style:wrap="parallel" fo:border="0.5pt solid #555555" fo:padding="0.2cm" fo:background-color="#eef3e8" style:horizontal-pos="right" style:horizontal-rel="paragraph"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.5cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:space-before="0.5cm" text:min-label-width="0.7cm"/></text:list-level-style-number></text:list-style>
<text:notes-configuration text:note-class="footnote" text:default-style-name="Footnote" text:citation-body-style-name="Footnote_20_anchor" style:num-format="{label_format}" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>
<text:notes-configuration text:note-class="endnote" text:default-style-name="Footnote" text:citation-body-style-name="Footnote_20_anchor" style:num-format="{label_format}" text:start-value="0"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="Break" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Cell" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="start"/><style:text-properties {face.format(size - 1.5)}/></style:style>
<style:style style:name="Boxed" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="start"/><style:text-properties {face.format(size - 1)}/></style:style>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="{paper[0]}" fo:page-height="{paper[1]}" fo:margin="{margin}" style:writing-mode="{"rl-tb" if rtl else "lr-tb"}">{cols}<style:footnote-sep style:width="0.018cm" style:rel-width="25%" style:distance-before-sep="0.1cm" style:distance-after-sep="0.1cm"/></style:page-layout-properties></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">{header}</style:master-page></office:master-styles>
<office:body><office:text>
{inner}
</office:text></office:body></office:document>
'''
