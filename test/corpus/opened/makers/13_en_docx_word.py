"""A letter before action as Word saves it: raw OOXML, split runs, HYPERLINK fields, footnotes and endnotes both, a NOTEREF."""
from lib import *
import zipfile
T = '''
# Letter before action

Dear Ms. Wetherby,

We act for Mr. Daniel Oduya, of 14 Pell Mews, in the matter of the article which your newspaper published on 3 December 2025 under the headline “Landlord of Last Resort”.[^a] | The article alleges, inter alia, that our client “pocketed deposits” and that he “has never seen the inside of a boiler room”;[^b] both statements are false. | We enclose the tenancy register (encl. 2).

Paragraph 7 of the article relies on a document said to come from Pellborough Council.[^c] | No such document exists. | The Council’s Head of Legal, Mr R. Ashdown, confirmed this in an e-mail to us (r.ashdown@pellborough.example) dated 9 December.[^e1]

## The law[^d]

A statement is defamatory if it “has caused or is likely to cause serious harm”.[^e] | In *Garrow v Tideway Press Ltd* the court held that an online correction at the foot of a page is not enough,[^f] not least where, as here, the piece was shared some 18,000 times.[^e2]

The defence of publication in the public interest requires a reasonable belief.[^b] | Your reporter telephoned our client once, on a Sunday, at 7.15 a.m., and rang off.[^g] | The Code to which you subscribe is available at <https://www.press-code-council.example.org.uk/editors-code/clause-1-accuracy/> and speaks for itself. | See also our [previous correspondence](https://docs.hartley-amos.example/matters/OD-114/letters/2025-12-11?access=shared).

## What we require

- removal of the article within 48 hours;

- publication of the enclosed correction;[^h]

- your undertaking in the form of Schedule B, para. 3(a).
'''
N = {'a': 'L. Wetherby, “Landlord of Last Resort”, *The Pellborough Sentinel*, 3 December 2025, <https://www.pellborough-sentinel.example.co.uk/investigations/2025/12/03/landlord-of-last-resort?CMP=share_btn_tw>.',
'b': 'Ibid., third and ninth paragraphs.', 'c': 'It is described there as “Housing Committee, item 12”.', 'd': 'This section is provided for your information and does not limit our client’s rights.',
'e': 'Defamation Act 2013, s. 1(1), <https://www.legislation.example.gov.uk/ukpga/2013/26/section/1>.', 'f': '[2018] EWHC 4117 (QB) at [33]–[36]; transcript at <http://bailii-mirror.example.org/ew/cases/EWHC/QB/2018/4117.html>.',
'g': 'Our client’s telephone records will be disclosed in the usual way.', 'h': 'See note {n:a} above for the address at which it should appear; and cf. <https://www.pellborough-sentinel.example.co.uk/corrections>.',
'e1': 'Copy attached as Annex A.', 'e2': 'Source: <https://sharecount.example.io/url?u=https%3A%2F%2Fwww.pellborough-sentinel.example.co.uk%2Flandlord>, retrieved 10 December 2025.'}
N['b'] = '@@a@@ ' + N['b']; N['h'] = 'Draft 2 of the correction; compare the form used at <https://www.pellborough-sentinel.example.co.uk/corrections>.'
class D(Doc): pass
fn_order = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
d = Doc('en-docx-word', 'docx', 'word-shaped', 'docx', 'en', ['footnotes and endnotes in one document', 'runs split in the middle of words and URLs', 'hyperlink fields', 'a note marked again by a NOTEREF field', 'tracked change and bookmark beside a marker', 'Ibid.', 'bracketed law report year that is no marker', 'e-mail address', 'note in a heading and a list item'], T, N, kinds={'e1': 'endnote', 'e2': 'endnote'})
for i, k in enumerate(fn_order): d.num[k] = str(i + 1)
d.num['e1'], d.num['e2'] = 'i', 'ii'
rels, seen = [], set()
def t(s, rpr='', tag='w:t'):  # Word splits runs where the spelling checker stopped
    out = ''
    for part in re.findall(r'.{1,37}', s, re.S): out += '<w:r w:rsidR="00A41F%02X">%s<%s xml:space="preserve">%s</%s></w:r>' % (len(part), '<w:rPr>%s</w:rPr>' % rpr if rpr else '', tag, h(part), tag)
    return out
def segs(ss, inpart='document'):
    o = ''
    for n, g in enumerate(ss):
        if g[0] == 't': o += t(g[1])
        elif g[0] == 'i': o += t(g[1], '<w:i/><w:iCs/>')
        elif g[0] in 'ua':
            u, txt = (g[1], g[1]) if g[0] == 'u' else (g[2], g[1])
            if inpart == 'document':
                rid = 'rId%d' % (100 + len(rels)); rels.append((rid, u)); o += '<w:hyperlink r:id="%s" w:history="1">%s</w:hyperlink>' % (rid, t(txt, '<w:rStyle w:val="Hyperlink"/>'))
            else:
                o += '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "%s" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r>' % (ha(u), t(txt, '<w:rStyle w:val="Hyperlink"/>'))
        else:
            for k in g[1]:
                if k in seen:
                    o += '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NOTEREF _Ref1%s \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>%s</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' % (k, d.num[k]); continue
                seen.add(k)
                if k in d.kinds: o += '<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr><w:endnoteReference w:id="%s"/></w:r>' % k[1]
                else: o += '<w:bookmarkStart w:id="%d" w:name="_Ref1%s"/><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="%d"/></w:r><w:bookmarkEnd w:id="%d"/>' % (fn_order.index(k), k, fn_order.index(k) + 1, fn_order.index(k))
    return o
body = ''
for k, s in d.blocks:
    st = {'h1': 'Heading1', 'h2': 'Heading2', 'li': 'ListParagraph'}.get(k)
    ppr = '<w:pPr><w:pStyle w:val="%s"/>%s</w:pPr>' % (st, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if k == 'li' else '') if st else ''
    x = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'.join(segs(q) for q in s)
    if 'No such document' in x: x += '<w:del w:id="90" w:author="HA" w:date="2026-01-05T10:00:00Z"><w:r><w:delText xml:space="preserve"> We think.</w:delText></w:r></w:del>'
    body += '<w:p>%s%s</w:p>' % (ppr, x)
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
def notes(kind, keys, ids):
    n = kind[:-1]; cap = n.capitalize()
    sep = '<w:%s w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:%s><w:%s w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:%s>' % (n, n, n, n)
    return H + '<w:%s %s>' % (kind, NS) + sep + ''.join('<w:%s w:id="%s"><w:p><w:pPr><w:pStyle w:val="%sText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="%sReference"/></w:rPr><w:%sRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>%s</w:p></w:%s>' % (n, i, cap, cap, n, segs(d.notes[k], kind), n) for k, i in zip(keys, ids)) + '</w:%s>' % kind
W = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
parts = {'[Content_Types].xml': H + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' + ''.join('<Override PartName="/word/%s.xml" ContentType="%s%s+xml"/>' % (p, W, c) for p, c in (('document', 'document.main'), ('styles', 'styles'), ('footnotes', 'footnotes'), ('endnotes', 'endnotes'), ('numbering', 'numbering'))) + '</Types>',
'_rels/.rels': H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
'word/document.xml': H + '<w:document %s><w:body>%s<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>' % (NS, body),
'word/footnotes.xml': notes('footnotes', fn_order, range(1, 9)), 'word/endnotes.xml': notes('endnotes', ['e1', 'e2'], [1, 2]),
'word/numbering.xml': H + '<w:numbering %s><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>' % NS,
'word/styles.xml': H + '<w:styles %s>' % NS + ''.join('<w:style w:type="%s" w:styleId="%s"><w:name w:val="%s"/>%s</w:style>' % x for x in (('paragraph', 'Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), ('paragraph', 'Heading2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'), ('paragraph', 'ListParagraph', 'List Paragraph', ''), ('paragraph', 'FootnoteText', 'footnote text', ''), ('paragraph', 'EndnoteText', 'endnote text', ''), ('character', 'FootnoteReference', 'footnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'), ('character', 'EndnoteReference', 'endnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'), ('character', 'Hyperlink', 'Hyperlink', '<w:rPr><w:color w:val="0563C1"/></w:rPr>'))) + '</w:styles>',
'word/_rels/document.xml.rels': H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + ''.join('<Relationship Id="rId%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s.xml"/>' % (i + 1, p, p) for i, p in enumerate(('styles', 'footnotes', 'endnotes', 'numbering'))) + ''.join('<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="%s" TargetMode="External"/>' % (r, ha(u)) for r, u in rels) + '</Relationships>'}
with zipfile.ZipFile(os.path.join(d.dir(), 'document.docx'), 'w', zipfile.ZIP_DEFLATED) as z:
    for k, v in parts.items(): z.writestr(zipfile.ZipInfo(k, (2026, 1, 5, 10, 0, 0)), v)
d.save_gold()
