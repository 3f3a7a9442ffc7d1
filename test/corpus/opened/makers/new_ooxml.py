"""Writes a description as OOXML, the way Word does, transitional or strict."""
from new_lib import *
X = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
def zipped(parts, first=None):
    f = os.path.join(TMP, 'z.zip')
    with zipfile.ZipFile(f, 'w') as z:
        for n, x in parts.items(): z.writestr(zipfile.ZipInfo(n, (2026, 3, 2, 8, 0, 0)), x, zipfile.ZIP_STORED if n == first else zipfile.ZIP_DEFLATED)
    return open(f, 'rb').read()

class Ooxml:
    """One paragraph a block. `odd` changes how the runs of a key or an address are written."""
    def __init__(self, d, strict=False, fmt='decimal', restart=False, customs=(), extra=None):
        self.d, self.strict, self.fmt, self.restart, self.customs, self.extra = d, strict, fmt, restart, customs, extra or {}
        self.rels, self.nrels, self.ids, self.n = [], {'footnote': [], 'endnote': []}, {}, 0
        self.W = 'http://purl.oclc.org/ooxml/wordprocessingml/main' if strict else 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
        self.R = 'http://purl.oclc.org/ooxml/officeDocument/relationships' if strict else 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    def t(self, s, pr=''):
        o = ''
        for i, p in enumerate(re.findall(r'.{1,37}', s, re.S)):
            r = h(p)
            if '\u2011' in r: r = r.replace('\u2011', '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">')
            if '\u00ad' in r: r = r.replace('\u00ad', '</w:t><w:softHyphen/><w:t xml:space="preserve">')
            o += ('<w:proofErr w:type="spellStart"/>' if i % 3 == 1 else '') + '<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>' % ('<w:rPr>%s</w:rPr>' % pr if pr else '', r)
        return o
    def segs(self, ss, where='document'):
        o = ''
        for g in ss:
            if g[0] == 't': o += self.t(g[1])
            elif g[0] == 'i': o += self.t(g[1], '<w:i/>')
            elif g[0] == 'x': o += g[1]
            elif g[0] == 'm':
                for i, k in enumerate(g[1]): o += (self.t(', ', '<w:vertAlign w:val="superscript"/>') if i else '') + self.mark(k)
            else:
                shown, u = (g[1], full(g[1])) if g[0] == 'u' else (g[1], g[2]); self.n += 1
                if g[0] == 'u': shown = shown.replace('-', '\u2011') if self.strict else shown
                st = '<w:rStyle w:val="Hyperlink"/>'
                if g[0] == 'u' and self.n % 4 == 0: o += self.t(shown)
                elif self.n % 4 == 1: o += '<w:fldSimple w:instr=" HYPERLINK &quot;%s&quot; ">%s</w:fldSimple>' % (ha(u), self.t(shown, st))
                elif self.n % 4 == 2: o += '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPER</w:instrText></w:r><w:r><w:instrText>LINK "%s" \\o "Opens" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r>' % (h(u), self.t(shown, st))
                else:
                    L = self.rels if where == 'document' else self.nrels[where]
                    base, _, frag = u.partition('#'); L.append(base if frag else u)
                    o += '<w:hyperlink r:id="rH%d"%s w:history="1">%s</w:hyperlink>' % (len(L), ' w:anchor="%s"' % ha(frag) if frag else '', self.t(shown, st))
        return o
    def mark(self, k):
        kind = self.d.kind_of(k); sup = '<w:rPr><w:rStyle w:val="%sReference"/></w:rPr>' % kind.capitalize()
        if k in self.ids: return '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NOTEREF _Ref%d \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r>' % (self.ids[k], self.t(self.d.num[k], '<w:vertAlign w:val="superscript"/>'))
        self.ids[k] = 40 + 3 * len(self.ids)
        if k in self.customs: return '<w:r>%s<w:%sReference w:customMarkFollows="1" w:id="%d"/><w:t>%s</w:t></w:r>' % (sup, kind, self.ids[k], self.d.num[k])
        return '<w:bookmarkStart w:id="%d" w:name="_Ref%d"/><w:r>%s<w:%sReference w:id="%d"/></w:r><w:bookmarkEnd w:id="%d"/>' % (self.ids[k], self.ids[k], sup, kind, self.ids[k], self.ids[k])
    def body(self, raw=None):
        o = ''
        for k, s in self.d.blocks:
            if k == 'raw': o += raw[s]; continue
            if k == 'table': o += '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>' % ('<w:gridCol w:w="2400"/>' * len(s[0]), ''.join('<w:tr>%s</w:tr>' % ''.join('<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr><w:p>%s</w:p></w:tc>' % self.segs(c) for c in r) for r in s)); continue
            st = {'h1': 'Heading1', 'h2': 'Heading2', 'bq': 'Quote', 'li': 'ListParagraph', 'ol': 'ListParagraph'}.get(k, 'BodyText')
            num = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="%d"/></w:numPr>' % (1 if k == 'ol' else 2) if k in ('li', 'ol') else ''
            o += '<w:p><w:pPr><w:pStyle w:val="%s"/>%s</w:pPr>%s</w:p>' % (st, num, (self.t(' ') if self.d.sep else '').join(self.segs(x) for x in s))
        return o
    def notes(self, kind):
        o = ''.join('<w:%s w:type="%s" w:id="%d"><w:p><w:r><w:%s/></w:r></w:p></w:%s>' % (kind, a, i, a, kind) for a, i in (('separator', -1), ('continuationSeparator', 0)))
        for k, i in list(self.ids.items()):
            if self.d.kind_of(k) != kind: continue
            head = self.t(self.d.num[k]) if k in self.customs else '<w:r><w:rPr><w:rStyle w:val="%sReference"/></w:rPr><w:%sRef/></w:r>' % (kind.capitalize(), kind)
            o += '<w:%s w:id="%d"><w:p><w:pPr><w:pStyle w:val="%sText"/></w:pPr>%s%s%s</w:p></w:%s>' % (kind, i, kind.capitalize(), head, self.t(' '), self.segs(self.d.notes[k], kind), kind)
        return o + self.extra.get(kind, '')
    def bytes(self, body, sect=''):
        ns = 'xmlns:w="%s" xmlns:r="%s"' % (self.W, self.R)
        note = '<w:numFmt w:val="%s"/>' % self.fmt + ('<w:numRestart w:val="eachSect"/>' if self.restart else '')
        fn, en = self.notes('footnote'), self.notes('endnote')
        rel = lambda L: ''.join('<Relationship Id="rH%d" Type="%s/hyperlink" Target="%s" TargetMode="External"/>' % (i + 1, self.R, ha(u)) for i, u in enumerate(L))
        P = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
        names = ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] + [n for n in ('comments', 'header1', 'footer1') if n in self.extra]
        ct = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
        kindof = lambda n: re.sub(r'\d', '', n)
        parts = {'[Content_Types].xml': X + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>%s</Types>' % (ct, ''.join('<Override PartName="/word/%s.xml" ContentType="%s%s+xml"/>' % (n, ct, kindof(n)) for n in names)),
          '_rels/.rels': X + '<Relationships %s><Relationship Id="r1" Type="%s/officeDocument" Target="word/document.xml"/></Relationships>' % (P, self.R),
          'word/document.xml': X + '<w:document %s><w:body>%s<w:sectPr>%s<w:footnotePr>%s</w:footnotePr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>' % (ns, body, ''.join('<w:%sReference w:type="default" r:id="rP_%s"/>' % (kindof(n), n) for n in ('header1', 'footer1') if n in self.extra), note),
          'word/_rels/document.xml.rels': X + '<Relationships %s>%s%s</Relationships>' % (P, ''.join('<Relationship Id="rP_%s" Type="%s/%s" Target="%s.xml"/>' % (n, self.R, kindof(n), n) for n in names), rel(self.rels)),
          'word/footnotes.xml': X + '<w:footnotes %s>%s</w:footnotes>' % (ns, fn), 'word/_rels/footnotes.xml.rels': X + '<Relationships %s>%s</Relationships>' % (P, rel(self.nrels['footnote'])),
          'word/endnotes.xml': X + '<w:endnotes %s>%s</w:endnotes>' % (ns, en), 'word/_rels/endnotes.xml.rels': X + '<Relationships %s>%s</Relationships>' % (P, rel(self.nrels['endnote'])),
          'word/settings.xml': X + '<w:settings %s><w:footnotePr>%s<w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>' % (ns, note),
          'word/numbering.xml': X + '<w:numbering %s>%s<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>' % (ns, ''.join('<w:abstractNum w:abstractNumId="%d"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl></w:abstractNum>' % x for x in ((1, 'decimal', '%1)'), (2, 'bullet', '–')))),
          'word/styles.xml': X + '<w:styles %s>%s</w:styles>' % (ns, ''.join('<w:style w:type="%s" w:styleId="%s"><w:name w:val="%s"/></w:style>' % x for x in (('paragraph', 'Heading1', 'heading 1'), ('paragraph', 'Heading2', 'heading 2'), ('paragraph', 'Quote', 'Quote'), ('paragraph', 'BodyText', 'Body Text'), ('paragraph', 'ListParagraph', 'List Paragraph'), ('paragraph', 'FootnoteText', 'footnote text'), ('paragraph', 'EndnoteText', 'endnote text'), ('character', 'FootnoteReference', 'footnote reference'), ('character', 'EndnoteReference', 'endnote reference'), ('character', 'Hyperlink', 'Hyperlink'))))}
        for n in ('comments', 'header1', 'footer1'):
            if n in self.extra: parts['word/%s.xml' % n] = X + '<w:%s %s>%s</w:%s>' % ({'comments': 'comments', 'header1': 'hdr', 'footer1': 'ftr'}[n], ns, self.extra[n], {'comments': 'comments', 'header1': 'hdr', 'footer1': 'ftr'}[n])
        return zipped(parts)
