"""Two DOCX files shaped as Word saves them: an NGO report (en, 50+ footnotes) and a legal opinion with an automatic reference list (de)."""
from misc_lib import *
import zipfile
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
X = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
def t(s, rpr='', tag='w:t'):
    r = '<w:rPr>%s</w:rPr>' % rpr if rpr else ''
    return ''.join('<w:r w:rsidRPr="0052%04X">%s<%s xml:space="preserve">%s</%s></w:r>' % (len(p) * 97, r, tag, h(p), tag) for p in re.findall(r'.{1,61}', s, re.S))
def fld(code, shown): return '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r>' % (code, shown)
class Word:
    def __init__(self, d, inserted=(), lists=None): self.d, self.rels, self.noterels, self.ids, self.ins, self.n = d, [], [], {}, set(inserted), 0
    def segs(self, ss, part='document'):
        o = ''
        for g in ss:
            if g[0] == 't':
                for bit in re.split(r'(\{[+-][^}]*\})', g[1]):
                    if bit[:2] == '{+': o += '<w:ins w:id="7%d" w:author="Reviewer" w:date="2026-10-02T11:04:00Z">%s</w:ins>' % (len(o) % 997, t(bit[2:-1]))
                    elif bit[:2] == '{-': o += '<w:del w:id="8%d" w:author="Reviewer" w:date="2026-10-02T11:05:00Z">%s</w:del>' % (len(o) % 997, t(bit[2:-1], '', 'w:delText'))
                    else: o += t(bit)
            elif g[0] == 'i': o += t(g[1], '<w:i/><w:iCs/>')
            elif g[0] in 'ua':
                u, s = (g[1], g[1]) if g[0] == 'u' else (g[2], g[1]); self.n += 1
                full = u if '://' in u else 'http://' + u
                if self.n % 3 == 0: o += t(s) if g[0] == 'u' else fld('HYPERLINK "%s"' % ha(full), t(s, '<w:rStyle w:val="Hyperlink"/>'))
                elif self.n % 3 == 1: o += fld('HYPERLINK "%s" \\t "_blank"' % ha(full), t(s, '<w:rStyle w:val="Hyperlink"/>'))
                else:
                    R = self.rels if part == 'document' else self.noterels; R.append(full)
                    o += '<w:hyperlink r:id="rIdL%d" w:history="1">%s</w:hyperlink>' % (len(R), t(s, '<w:rStyle w:val="Hyperlink"/>'))
            else: o = self.mark(o, g[1])
        return o
    def mark(self, o, keys):
        for i, k in enumerate(keys):
            if i: o += t(', ', '<w:vertAlign w:val="superscript"/>')
            self.ids[k] = len(self.ids) + 1
            m = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="%d"/></w:r>' % self.ids[k]
            o += '<w:ins w:id="66" w:author="Reviewer" w:date="2026-10-02T11:06:00Z">%s</w:ins>' % m if k in self.ins else m
        return o
    def par(self, s, style='', extra=''):
        return '<w:p>%s%s</w:p>' % ('<w:pPr>%s%s</w:pPr>' % ('<w:pStyle w:val="%s"/>' % style if style else '', extra) if style or extra else '', t(' ').join(self.segs(x) for x in s))
    def body(self, boxes=()):
        o = ''
        for k, s in self.d.blocks:
            if k == 'table': o += '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>' + '<w:gridCol w:w="3000"/>' * len(s[0]) + '</w:tblGrid>' + ''.join('<w:tr>' + ''.join('<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>%s</w:tc>' % self.par([c]) for c in r) + '</w:tr>' for r in s) + '</w:tbl>'
            elif k == 'bq':  # a text box, told twice as Word does
                p = self.par(s)
                o += '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2300000" cy="900000"/><wp:docPr id="9" name="Text Box 9"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2300000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="Text_x0020_Box_x0020_9" style="width:181pt;height:71pt"><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>' % (p, p)
            else: o += self.par(s, {'h1': 'Heading1', 'h2': 'Heading2', 'li': 'ListParagraph'}.get(k, ''), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>' if k == 'li' else '')
        return o
    def zip(self, body, lvl='[%1]'):
        fn = ''.join('<w:footnote w:id="%d"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>%s%s</w:p></w:footnote>' % (i, t(' '), self.segs(self.d.notes[k], 'footnotes')) for k, i in list(self.ids.items()))
        sep = lambda n: '<w:%s w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:%s><w:%s w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:%s>' % (n, n, n, n)
        PR, OR = 'http://schemas.openxmlformats.org/package/2006/relationships', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        rel = lambda L: ''.join('<Relationship Id="rIdL%d" Type="%shyperlink" Target="%s" TargetMode="External"/>' % (i + 1, OR, ha(u)) for i, u in enumerate(L))
        st = (('paragraph', 'Heading1', 'heading 1'), ('paragraph', 'Heading2', 'heading 2'), ('paragraph', 'ListParagraph', 'List Paragraph'), ('paragraph', 'Bibliography', 'Bibliography'), ('paragraph', 'FootnoteText', 'footnote text'), ('character', 'FootnoteReference', 'footnote reference'), ('character', 'Hyperlink', 'Hyperlink'), ('table', 'TableGrid', 'Table Grid'))
        names = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings']
        P = {'[Content_Types].xml': X + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>' % W + ''.join('<Override PartName="/word/%s.xml" ContentType="%s%s+xml"/>' % (n, W, n) for n in names) + '</Types>',
          '_rels/.rels': X + '<Relationships xmlns="%s"><Relationship Id="rId1" Type="%sofficeDocument" Target="word/document.xml"/></Relationships>' % (PR, OR),
          'word/document.xml': X + '<w:document %s><w:body>%s<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>' % (NS, body),
          'word/_rels/document.xml.rels': X + '<Relationships xmlns="%s">' % PR + ''.join('<Relationship Id="rId%d" Type="%s%s" Target="%s.xml"/>' % (i + 1, OR, n, n) for i, n in enumerate(names)) + rel(self.rels) + '</Relationships>',
          'word/footnotes.xml': X + '<w:footnotes %s>%s%s</w:footnotes>' % (NS, sep('footnote'), fn), 'word/endnotes.xml': X + '<w:endnotes %s>%s</w:endnotes>' % (NS, sep('endnote')),
          'word/_rels/footnotes.xml.rels': X + '<Relationships xmlns="%s">%s</Relationships>' % (PR, rel(self.noterels)),
          'word/settings.xml': X + '<w:settings %s><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>' % NS,
          'word/numbering.xml': X + '<w:numbering %s>' % NS + ''.join('<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>' % x for x in ((0, 'decimal', lvl), (1, 'bullet', '•'))) + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
          'word/styles.xml': X + '<w:styles %s>' % NS + ''.join('<w:style w:type="%s" w:styleId="%s"><w:name w:val="%s"/></w:style>' % x for x in st) + '</w:styles>'}
        f = os.path.join(TMP, self.d.name + '.docx')
        with zipfile.ZipFile(f, 'w', zipfile.ZIP_DEFLATED) as z:
            for n, x in P.items(): z.writestr(zipfile.ZipInfo(n, (2026, 11, 2, 8, 0, 0)), x, zipfile.ZIP_DEFLATED)
        return open(f, 'rb').read()
def clean(d):  # what the tracked changes leave when accepted: the gold's text
    f = lambda s: re.sub(r'\{\+([^}]*)\}', r'\1', re.sub(r'\{-[^}]*\}', '', s))
    for _, s in d.sentences():
        for i, g in enumerate(s):
            if g[0] == 't': s[i] = ('t', f(g[1]))

S = [('Ashgrove House', 2019, '41', 'Ms. K. Obiri', 'ashgrove', '12.5'), ('Low Mill', 2020, '63', 'Dr. P. Lindqvist', 'low-mill', '9.8'), ('The Old Exchange', 2018, '118', 'Mr. T. Farrow', 'old-exchange', '31.0'), ('Saltings Court', 2021, '27', 'Cllr. M. Adeyemi', 'saltings', '4.4'), ('Pinner’s Yard', 2022, '55', 'Rev. J. Stoll', 'pinners-yard', '17.2'), ('Quarry View', 2017, '96', 'Mrs. E. Tran', 'quarry-view', '22.6'), ('Harbour Lodge', 2023, '34', 'Prof. A. Nandi', 'harbour', '6.1'), ('St. Brannoc’s', 2016, '72', 'Mr. L. Whitlow', 'brannoc', '14.9'), ('Mercer Street', 2020, '88', 'Ms. D. Quaye', 'mercer', '19.3'), ('Ferry Barns', 2024, '19', 'Mr. O. Hallam', 'ferry-barns', '3.7'), ('Northgate Annexe', 2019, '140', 'Dr. S. Bellweather', 'northgate', '40.2'), ('Weir Cottage', 2022, '12', 'Mrs. H. Padgett', 'weir', '1.9'), ('Tollbar House', 2021, '66', 'Mr. V. Krol', 'tollbar', '13.3'), ('Canal Row', 2018, '49', 'Ms. R. Ingle', 'canal-row', '11.0'), ('Fuller’s Loft', 2023, '31', 'Mr. G. Abara', 'fullers', '5.5')]
I = [dict(zip(('nm', 'y', 'n', 'p', 's', 'pc'), x)) for x in S]
PA = ['{nm} opened in {y} with {n} beds and a licence for half that number.^ | Its first manager, {p}, told inspectors that the place was “safe enough, considering”;^ the inspectors did not agree. | By the winter about {pc} per cent. of rooms had no working heater.^^',
 'We visited {nm} twice, on both occasions unannounced. | A resident (she asked us not to print her name) said: “They paint before every visit. Then they lock the kitchen again.”^ | The operator’s own log, which {p} let us read, records {n} complaints in {y} alone.^ | Nobody had answered them.',
 'Was {nm} ever inspected? | The regulator says yes, “at least annually since {y}”,^ yet its register lists a single visit.^ | According to {p}, the other reports “may exist somewhere … in a box”.^',
 'At {nm}, rents rose by {pc} per cent. between {y} and 2025,^ i.e. faster than anywhere else in the county. | {p} blames “the market”; the lease, however, names the council as guarantor.^^ | Of {n} tenants, 11 went to court and 9 won.',
 'The file on {nm} is thin: a plan, two e-mails, and a letter from {p}.^ | In it the writer asks, “Who is going to pay for this?”, and answers that the {n} residents will.^ | The fire service had warned of exactly that in {y}.^']
NO = ['County Housing Inspectorate, *Register of Visits*, entry {k}, <https://inspectorate.example.gov/register/{s}/visit-{k}.html>.', '@@Ibid.', '{p}, interview with the authors, {y}.', '“{nm} under strain”, *The Marlbury Courier*, 4 May {y}, <https://www.marlbury-courier.example.com/news/{y}/05/04/{s}-under-strain/?ref=search&page={k}>; archived at <https://web-archive.example.org/web/{y}0611083011/https://www.marlbury-courier.example.com/news/{y}/05/04/{s}-under-strain/>.', '@@Ibid., p. {k}.', 'H. Voss and R. Tully, “Beds without rooms”, *J. Soc. Shelter* 14 ({y}) 201–219, <https://doi.org/10.99871/jss.{y}.{k}(2)>.', 'On file with the authors.', 'Tenancy Tribunal, Case No. TT/{y}/0{k}, decision of 9 Jan. 2025 (<https://tribunal.example.gov/decisions/TT-{y}-0{k}.pdf>).', 'Freedom of information response FOI-{k}, see [the reply in full](https://foi-desk.example.org/request/{s}_{k}/response/1) and its annexe, <https://foi-desk.example.org/request/{s}_{k}/annexe#table-2>.']
lead = '''# Beds Without Rooms: Temporary Shelters in Marlbury County

This report looks at fifteen shelters. | It updates our findings of 2021[^u1] and{-, as promised,} corrects two of them. | The county spent $3.2 million on such places in 2024, {+not $2.3 million }as its leaflet says.[^u2] | We stand by the rest.[^u5]

T: Shelter ; Beds ; Source of figure ; Ashgrove House ; 41
T: Low Mill ; 63[^u3] ; County return ; n/a ; 12.4%[^u4]

> “Nobody sleeps here, we only lie down.” | A night warden said this to us in March; the recording is at <https://beds-without-rooms.example.org/audio/warden.mp3>.'''
lead = lead.replace('T: Shelter ; Beds ; Source of figure ; Ashgrove House ; 41', 'T: Shelter ; Beds ; Vacant')
lead = lead.replace('T: Low Mill ; 63[^u3] ; County return ; n/a ; 12.4%[^u4]', 'T: Low Mill ; 63[^u3] ; 12.4%[^u4]\nT: Saltings Court ; 27 ; none at all')
tail = '''## What should happen

- Publish every inspection report within 30 days.[^v1]

- End the practice of “rolling licences”.

- Pay for heating first; see <https://beds-without-rooms.example.org/recommendations/> for the costed version.

Comments are welcome at desk@beds-without-rooms.example.org.'''
tx, N = long_text(I, PA, NO, 5, ['## Inland', '## The coast', '## The towns'], lead, tail)
N.update(u1='Our earlier report: <https://beds-without-rooms.example.org/2021/report.pdf>.', u2='County Treasurer, *Leaflet 7*, <www.marlbury-county.example.gov/treasurer/leaflet7.pdf>, p. 2.', u3='Including four cots.', u4='County return H-9, <https://data.marlbury-county.example.gov/dataset/h9?format=csv&year=2024>.', u5='@@u1@@ Supra note {n:u1}, p. 6.', v1='As the Inspectorate promised: <https://inspectorate.example.gov/promise>.')
A = ('misc-en-docx-shelters', 'docx', 'word-shaped', 'docx', 'en', ['over 50 notes', 'HYPERLINK field codes', 'tracked insertions and deletions beside and inside claims', 'inserted footnote', 'notes in table cells', 'text box told twice (AlternateContent) with an address in it', 'URL with balanced parentheses before a full stop', 'archive URL', 'Ibid.', 'Supra note 1', 'www. without scheme', 'several markers in a row', 'bullets, abbreviations, ellipsis'], tx, N)
d, g = Doc(*A), Doc(*A); clean(g)
w = Word(d, inserted=['u2']); body = w.body(); g.write(w.zip(body))

# ---------- a legal opinion: [n] in the text, list numbered by Word itself
T = '''
# Gutachtliche Stellungnahme zur Satzung über die Benutzung der Ufermauer

Die Stadt Brünnsee hat die Satzung am 12. März 2025 beschlossen [^sa]. | Nach § 4 Abs. 2 S. 1 darf die Mauer „nur zu Fuß und nur bei Tageslicht“ betreten werden [^sa,kom]. | Was Tageslicht ist, sagt sie nicht. | Das Schrifttum hält dergleichen überwiegend für unbestimmt [^ber,hol,wie]; a. A. ist allein Dr. h. c. Tessmer, der von einer „gesunden Volksmeinung über die Dämmerung“ spricht [^tes].

## Zur Zuständigkeit

Zuständig ist gem. Art. 11 UferG das Landratsamt, nicht die Gemeinde [^ufer]. | Das VG Harlingen hat dies im Jahr 2019 bestätigt [^vg], das OVG – soweit ersichtlich – noch nie entschieden. | Einschlägig dürfte außerdem die Richtlinie 17/3 sein, vgl. auch die Materialien unter <https://landtag.example.de/drucksachen/17/3/begr%C3%BCndung.pdf>.

- Die Bußgelder (bis 2.500 Euro) entbehren der Grundlage [^wie].

- Die Beschilderung verstößt gegen die Schilderordnung [^schild]!

## Ergebnis

Die Satzung ist nichtig. | Ob man, wie Holub meint, „das Kind mit dem See ausschütten“ sollte [^hol], ist eine Frage des Geschmacks. | Für Rückfragen: kanzlei@tessmer-gegner.example.de.
'''
N = dict(sa='Satzung der Stadt Brünnsee vom 12.3.2025, Amtsblatt Nr. 6, <https://www.bruennsee.example.de/ortsrecht/ufermauer-satzung.html>.', kom='Kommunale Spitzenverbände, Mustersatzung, <https://muster.example.de/satzungen/ufer?stand=2024-07>.', ber='Berghammer, in: Uferrecht, 3. Aufl. 2020, § 9 Rn. 14 ff.', hol='Holub, Seerecht für Fußgänger, ZUR-fiktiv 2022, 301, <https://doi.org/10.88123/zuf.2022.301>.', wie='Wiesgrill, Licht und Ordnung, 2018, S. 77, abrufbar unter <https://opus.uni-harlingen.example.de/frontdoor/index/index/docId/4471>, zuletzt abgerufen am 1.9.2026.', tes='Tessmer, Festschrift für Ohlendorf, 2011, S. 5; Volltext: <http://www.tessmer.example.de/fs_ohlendorf_(scan).pdf>.', ufer='Gesetz über die Ufer (UferG), <https://gesetze.example.de/uferg/__11.html>.', vg='VG Harlingen, Urt. v. 3.5.2019 – 4 K 88/18.', schild='Verordnung vom 1.1.2001, <https://gesetze.example.de/schildo/> und <https://gesetze.example.de/schildo/anlage_2.html>.', zet='Zettel, Das Ufer, 1954 (nicht zitiert).')
d = Doc('misc-de-docx-gutachten', 'docx', 'word-shaped', 'docx', 'de', ['references in an automatically numbered list: the numbers are in numbering.xml', '[1, 2] and a range [3–5]', 'marker before full stop and before comma', 'a source nobody cites', 'HYPERLINK fields', 'percent-encoded URL', 'URL in parentheses', '§, Art., gem., h. c., a. A.', 'e-mail address'], T, N, kind='reference', unref=['zet'])
class Br(Word):
    def mark(self, o, keys):
        n = [int(self.d.num[k]) for k in keys]
        return o + t('[%d–%d]' % (n[0], n[-1]) if len(n) > 2 and n[-1] - n[0] == len(n) - 1 else '[%s]' % ', '.join(map(str, n)))
w = Br(d); body = w.body() + w.par([[('t', 'Literatur')]], 'Heading1') + ''.join(w.par([d.notes[k]], 'Bibliography', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') for k in d.notes_in_order())
d.write(w.zip(body))
