"""
Word-shaped DOCX written by hand: the parts and habits of a file that Word itself saves. Footnotes and endnotes, runs cut in
the middle of words, HYPERLINK fields and relationship links, tracked insertions and deletions, a text box with its fallback
copy, tables, headings with notes.
"""
import zipfile
from html import escape

W = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
     'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
     'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
     'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"')
REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'


class Part:
    """One XML part with its own relationships."""

    def __init__(self):
        self.links = []

    def link(self, href):
        self.links.append(href)
        return f'rIdL{len(self.links)}'

    def rels(self, extra=''):
        rows = ''.join(f'<Relationship Id="rIdL{i + 1}" Type="{REL}/hyperlink" Target="{escape(h)}" TargetMode="External"/>'
                       for i, h in enumerate(self.links))
        return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{extra}{rows}</Relationships>'


def run(text, props=''):
    return f'<w:r>{f"<w:rPr>{props}</w:rPr>" if props else ""}<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'


def cut_runs(text):
    """Word cuts runs anywhere: here in the third of every long text, with a proofing mark between."""
    if len(text) < 30:
        return run(text)
    third = len(text) // 3
    return run(text[:third]) + '<w:proofErr w:type="spellStart"/>' + run(text[third:], '<w:lang w:val="en-GB"/>') + '<w:proofErr w:type="spellEnd"/>'


def address(shown, href, part, how):
    blue = '<w:rStyle w:val="Hyperlink"/>'
    if how == 'plain':
        return run(shown)
    if how == 'field':
        half = len(shown) // 2
        return ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "' + escape(href) +
                '" \\t "_blank" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run(shown[:half], blue) + run(shown[half:], blue) +
                '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    if how == 'simple':
        return f'<w:fldSimple w:instr=" HYPERLINK &quot;{escape(href)}&quot; ">{run(shown, blue)}</w:fldSimple>'
    return f'<w:hyperlink r:id="{part.link(href)}" w:history="1">{run(shown, blue)}</w:hyperlink>'


HOWS = ['rel', 'field', 'plain', 'simple']


def write(path, doc, *, kind='footnote', deleted=(), inserted=(), boxed_alternate=True):
    """`deleted`: (words, after sentence number) that were struck out; `inserted`: sentence numbers marked as insertions."""
    main, notes = Part(), Part()
    count = [0]

    def how():
        count[0] += 1
        return HOWS[count[0] % 4]

    ids = {k: i + 1 for i, k in enumerate(doc.keys)}

    def pieces(tokens, part):
        out = ''
        for t in tokens:
            if t[0] == 'mark':
                for j, k in enumerate(t[1]):
                    comma = run(', ', '<w:vertAlign w:val="superscript"/>') if j else ''
                    out += f'{comma}<w:r><w:rPr><w:rStyle w:val="{kind.title()}Reference"/></w:rPr><w:{kind}Reference w:id="{ids[k]}"/></w:r>'
            elif t[0] == 'url':
                out += address(t[1], t[2], part, 'rel' if t[1] != t[2] else how())
            elif t[0] == 'em':
                out += run(t[1], '<w:i/>')
            else:
                out += cut_runs(t[1])
        return out

    index = [0]

    def sentences(block_sentences):
        out = ''
        for i, s in enumerate(block_sentences):
            index[0] += 1
            inner = (run(' ') if i else '') + pieces(s.tokens, main)
            if index[0] in inserted:
                inner = f'<w:ins w:id="{900 + index[0]}" w:author="K. Reviewer" w:date="2022-06-01T10:00:00Z">{inner}</w:ins>'
            for words, after in deleted:
                if after == index[0]:
                    inner += (f'<w:del w:id="{800 + index[0]}" w:author="K. Reviewer" w:date="2022-06-01T10:00:00Z"><w:r>'
                              f'<w:delText xml:space="preserve"> {escape(words)}</w:delText></w:r></w:del>')
            out += inner
        return out

    def para(inner, style=None, extra=''):
        props = f'<w:pPr>{f"<w:pStyle w:val={chr(34)}{style}{chr(34)}/>" if style else ""}{extra}</w:pPr>'
        return f'<w:p w14:paraId="{0x1A000000 + index[0]:08X}">{props}{inner}</w:p>'

    body = []
    for b in doc.blocks:
        if b.kind == 'heading':
            body.append(para(sentences(b.sentences), f'Heading{b.level}'))
        elif b.kind in ('item', 'number'):
            num = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{1 if b.kind == "item" else 2}"/></w:numPr>'
            body.append(para(sentences(b.sentences), 'ListParagraph', num))
        elif b.kind == 'table':
            rows = ''.join('<w:tr>' + ''.join(f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{para(sentences([c]))}</w:tc>' for c in row) + '</w:tr>'
                           for row in b.rows)
            body.append(f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>{"<w:gridCol w:w=%s3000%s/>" % (chr(34), chr(34)) * len(b.rows[0])}</w:tblGrid>{rows}</w:tbl>')
        elif b.kind == 'box':
            inside = para(sentences(b.sentences))
            choice = ('<wp:inline><wp:extent cx="3000000" cy="900000"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
                      f'<wps:wsp><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>')
            fallback = f'<w:pict><v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict>'
            body.append(para(f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{choice}</w:drawing></mc:Choice><mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>'))
        elif b.kind == 'page':
            body.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
        else:
            body.append(para(sentences(b.sentences), {'quote': 'Quote', 'caption': 'Caption'}.get(b.kind)))
    note_rows = ''.join(
        f'<w:{kind} w:id="{ids[k]}"><w:p><w:pPr><w:pStyle w:val="{kind.title()}Text"/></w:pPr><w:r><w:rPr><w:rStyle w:val="{kind.title()}Reference"/></w:rPr>'
        f'<w:{kind}Ref/></w:r>{run(" ")}{pieces(doc.notes[k], notes)}</w:p></w:{kind}>' for k in doc.keys)
    separators = (f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
                  f'<w:{kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{kind}>')
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
    files = {
        '[Content_Types].xml': f'{head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{types}document.main+xml"/>'
                               f'<Override PartName="/word/styles.xml" ContentType="{types}styles+xml"/><Override PartName="/word/numbering.xml" ContentType="{types}numbering+xml"/>'
                               f'<Override PartName="/word/{kind}s.xml" ContentType="{types}{kind}s+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        '_rels/.rels': f'{head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" Target="word/document.xml"/>'
                       '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        'docProps/core.xml': f'{head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(doc.title)}</dc:title><dc:language>{doc.lang}</dc:language></cp:coreProperties>',
        'word/document.xml': f'{head}<w:document {W}><w:body>{"".join(body)}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>',
        f'word/{kind}s.xml': f'{head}<w:{kind}s {W}>{separators}{note_rows}</w:{kind}s>',
        'word/styles.xml': f'{head}<w:styles {W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
                           '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
                           '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
                           f'<w:style w:type="character" w:styleId="{kind.title()}Reference"><w:name w:val="{kind} reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>',
        'word/numbering.xml': f'{head}<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>'
                              '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
                              '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
        'word/_rels/document.xml.rels': main.rels(f'<Relationship Id="rId1" Type="{REL}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="{REL}/{kind}s" Target="{kind}s.xml"/><Relationship Id="rId3" Type="{REL}/numbering" Target="numbering.xml"/>'),
        f'word/_rels/{kind}s.xml.rels': notes.rels(),
    }
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2022, 6, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
