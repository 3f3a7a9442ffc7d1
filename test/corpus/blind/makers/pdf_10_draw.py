"""Short documents drawn by other programs: Portuguese parliamentary note (groff -ms), Ukrainian fact sheet (Cairo and Pango), English medical paper (ReportLab), English court filing (groff, then Ghostscript)."""
from pdf_lib import *
def gr(s): return ''.join(c if ord(c) < 127 and c != '\\' else '\\e' if c == '\\' else '\\[u%04X]' % ord(c) for c in s)
def gseg(d, segs):
    o = ''
    for g in segs:
        if g[0] == 't': o += gr(g[1])
        elif g[0] == 'i': o += '\\fI' + gr(g[1]) + '\\fP'
        elif g[0] == 'u': o += '\\%' + re.sub(r'(?<=[\w])([/&?=_-])', r'\1\\:', gr(g[1]))
        else:
            for n, k in enumerate(g[1]): o = o.rstrip(' ') + ('\\*{,\\*}' if n else '') + '\\**\n.FS\n%s\n.FE\n' % gseg(d, d.notes[k])
    return o
def para(d, sents):
    lines = [l.strip() for s in sents for l in gseg(d, s).split('\n')]
    return '\n'.join('\\&' + l if l[:1] in ".'" and not l.startswith(('.FS', '.FE')) else l for l in lines if l)
def ms(d, head):
    o = head[:]
    for k, s in d.blocks:
        if k[0] == 'h': o += ['.SH', para(d, s)]
        elif k == 'li': o += ['.IP \\(bu 3', para(d, s)]
        elif k == 'bq': o += ['.QP', para(d, s)]
        else: o += ['.PP', para(d, s)]
    return '\n'.join(o) + '\n'
T = '''# Nota de enquadramento: a pesca artesanal na Costa do Sal

A frota artesanal da Costa do Sal conta hoje com 214 embarcações, menos 37% do que em 2008.[^a] | A Comissão de Agricultura e Mar ouviu, entre março e junho de 2023, catorze entidades.[^b] | O Sr. Secretário de Estado afirmou então que «não há um problema de quotas, há um problema de comunicação».[^c]

# Enquadramento legal

O Decreto-Lei n.º 88/2015, de 4 de maio, prevê um regime especial para embarcações até nove metros,[^d] que nunca foi regulamentado. | Segundo a Dr.ª Leonor Bettencourt, trata-se de «uma lei sem chão».[^e] | A Provedoria recomendou por duas vezes a sua regulamentação.[^f]

# Questões em aberto

- Quem fiscaliza os desembarques fora das lotas?[^g]

- Que apoio existe para a reconversão das artes?

- Qual o calendário da revisão das quotas?[^h]

Os contributos recebidos podem ser consultados em <https://www.parlamento-sal.example/comissoes/mar/contributos>.'''
N = dict(a='Instituto das Pescas, *Anuário 2022*, p. 19, <http://www.instpescas.example/anuario/2022/anuario_2022-web.pdf>.', b='Ata n.º 41, disponível em <https://www.parlamento-sal.example/DAC/2023/ata-41?sessao=2&pag=3>.', c='Ibidem, p. 7.', d='Jornal Oficial, 1.ª série, n.º 86.', e='L. Bettencourt, «Quotas e costas», *Revista do Mar*, n.º 9, 2020, <https://doi.org/10.55570/rm.2020.9.101>, consultado em 3/7/2023.',
 f='Recomendações n.os 3/B/2017 e 1/B/2021, <https://provedoria.example.org/recomendacoes?ano=2017> e <https://provedoria.example.org/recomendacoes?ano=2021>.', g='Bettencourt, op. cit., p. 104.', h='Pergunta n.º 1187/XV, sem resposta à data desta nota.')
N['c'] = '@@b@@ ' + N['c']; N['g'] = '@@e@@ ' + N['g']
d = Doc('pt-nota-groff', 'pdf', 'groff', 'pdf', 'pt', ['page footnotes of groff', 'n.º, Sr., Dr.ª', 'Ibidem, op. cit.', 'marker after a comma', 'two URLs in a note', 'list of questions', 'no link annotations'], T, N)
f = put('pt.ms', ms(d, ['.nr LL 15c', '.nr PO 3c', '.nr FL 15c', '.nr PS 12', '.nr VS 17', '.ds CH', '.ds LH Divis\\[u00E3]o de Informa\\[u00E7]\\[u00E3]o', '.ds RH Nota 14/2023', '.ds CF \\\\n[PN]', '.LP']))
open(TMP + '/pt.pdf', 'wb').write(subprocess.run(['nice', 'groff', '-Tpdf', '-ms', '-P-pa4', f], stdout=subprocess.PIPE, timeout=60).stdout); keep_pdf(d, TMP + '/pt.pdf')

# ---- court filing
T = '''# MEMORANDUM IN SUPPORT OF MOTION TO COMPEL

Plaintiff Harbor Tenants Union moves to compel production of the inspection files for 1180 Wharf Street. | The City produced 14 pages out of a file that its own log lists at 612.[^a] | It has offered no privilege log.[^b] | Rule 26 does not permit a party to decide in private what its opponent may read.[^c]

# BACKGROUND

On January 9, 2023, a boiler failed and eighty-one families left the building on foot.[^d] | Two inspectors had, in the words of one, “flagged that boiler three winters running.”[^e] | The Mayor’s office announced a review the same week,[^f] but the review was never released. | Defendant’s counsel, Mr. Ainsley, later wrote that it “does not exist in final form.”[^g]

# ARGUMENT

A draft is a document. | Courts in this district have so held since at least 1994,[^h] and the City cites nothing to the contrary. | In *Pell v. Town of Marrow*, the court ordered production of drafts, notes, and text messages within ten days.[^i] | The burden here is slight: the files were scanned in 2021.[^j]

> The public is entitled to know what its inspectors saw, when they saw it, and to whom they said so.[^k]

The City’s reliance on the deliberative process privilege fails for the reasons given in our letter.[^l] | For all of these reasons the motion should be granted.'''
N = dict(a='Ex. 4 (file log) at 2, also posted at <https://data.port-lowell.example/inspections/1180-wharf/log.csv>.', b='@@a@@ *Id.*', c='*See* Fed. R. Civ. P. 26(b)(5)(A).', d='Nora Esposito, *Boiler Failure Empties Wharf Street Tower*, PORT LOWELL LEDGER (Jan. 10, 2023), <https://www.plledger.example.com/2023/01/10/boiler-failure-empties-wharf-street-tower/>.', e='Deposition of R. Haddad 41:12-19.',
 f='Press Release, Office of the Mayor (Jan. 13, 2023), <http://www.portlowell.example/mayor/press?id=2023_0113>, *archived at* <https://web.archive.org/web/20230115000312/http://www.portlowell.example/mayor/press?id=2023_0113>.', g='Ex. 9.', h='*Dorsey v. Keel Housing Auth.*, 851 F. Supp. 771, 774 (D. Lowell 1994); *accord* *In re Quay Fire Litig.*, 2011 WL 99812, at *3.'.replace('at *3', 'at 3'), i='No. 18-cv-4471, slip op. at 6 (D. Lowell Mar. 2, 2019), <https://dockets.example.org/lowell/18-cv-4471/docs/52.pdf>.', j='Esposito, *supra* note 4.', k='*Pell*, slip op. at 9.', l='Ex. 11 at 3-4.')
N['j'] = '@@d@@ ' + N['j']; N['k'] = '@@i@@ ' + N['k']
d = Doc('en-motion-ghostscript', 'pdf', 'ghostscript', 'pdf', 'en', ['court filing: double spacing, caption, page footnotes', 'Id., supra note n', 'period inside the quotation mark before the marker', 'archive URL beside its original', 'block quotation with a note', 'case citations', 'a marker after a comma'], T, N)
f = put('mo.ms', ms(d, ['.nr LL 6.2i', '.nr PO 1.1i', '.nr FL 6.2i', '.nr PS 12', '.nr VS 24', '.nr HM 1i', '.nr FM 1i', '.ds CH', '.ds CF \\\\n[PN]', '.ds LF No. 23-cv-0881', '.nf', '.vs 15', 'UNITED DISTRICT COURT', 'DISTRICT OF LOWELL', '.sp', 'HARBOR TENANTS UNION, Plaintiff,', '        v.                                                   No. 23-cv-0881 (TRB)', 'CITY OF PORT LOWELL, Defendant.', '.fi', '.vs 24']))
ps = subprocess.run(['nice', 'groff', '-Tps', '-ms', '-P-pletter', f], stdout=subprocess.PIPE, timeout=60).stdout; open(TMP + '/mo.ps', 'wb').write(ps)
run(['gs', '-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pdfwrite', '-dCompatibilityLevel=1.4', '-sOutputFile=' + TMP + '/mo.pdf', TMP + '/mo.ps']); keep_pdf(d, TMP + '/mo.pdf')

# ---- Ukrainian fact sheet
import gi
gi.require_version('Pango', '1.0'); gi.require_version('PangoCairo', '1.0')
from gi.repository import Pango, PangoCairo
import cairo
T = '''# Довідка: що сталося з архівом Заріцької громади

Архів Заріцької громади налічував понад 11 тис. справ за 1890–1954 рр.* | У листопаді 2022 р. будівлю пошкодило, і близько третини справ зазнали впливу води.** | За словами директорки О. Л. Гайової, «рятували те, що стояло на верхніх полицях»***.

## Що зроблено

Волонтери перевезли 7 340 справ до обласного центру*. | Оцифровано, за даними на 1 квітня 2024 р., лише 912 із них**. | Чи вистачить коштів на решту, невідомо.

## Куди звертатися

Запити приймають електронною поштою та через форму***. | Оновлення публікуємо на сторінці <https://zarichchia-arkhiv.example.org/novyny>.'''
keys = iter('abcdef')
T = re.sub(r'(?<!\*)(\*{1,3})(?!\*)', lambda m: '[^%s]' % next(keys), T)
N = dict(a='Путівник по фондах. Зарічне, 2009. С. 5. URL: <https://zarichchia-arkhiv.example.org/docs/putivnyk-2009.pdf>', b='Акт обстеження від 24.11.2022, <http://gromada-zarichna.example/dokumenty/akty/?year=2022&num=118>', c='Розмова з авторами, січень 2023 р.', d='Див.: «Подільські вісті», 3 березня 2023 р., <www.podilski-visti.example.com/2023/03/03/arkhiv-vryatuvaly>', e='Звіт про оцифрування за I квартал 2024 р.', f='<https://oblarkhiv.example/forms/zapyt.aspx?lang=uk&fond=%D0%A0-12>')
d = Doc('uk-dovidka-pango', 'pdf', 'cairo', 'pdf', 'uk', ['notes marked *, **, *** anew on each page', 'marker before and after the full stop, after a guillemet', 'bare www address', 'percent-encoded Cyrillic', 'two pages with wide margins'], T, N, number=lambda n: '*' * ((n - 1) % 3 + 1))
out = TMP + '/uk.pdf'; W, H, M = 595, 842, 80
sf = cairo.PDFSurface(out, W, H); cr = cairo.Context(sf)
def lay(mk, font, y, justify=True, w=W - 2 * M, draw=True):
    l = PangoCairo.create_layout(cr); l.set_font_description(Pango.FontDescription(font)); l.set_width(int(w * Pango.SCALE)); l.set_wrap(Pango.WrapMode.WORD_CHAR); l.set_spacing(3 * Pango.SCALE); l.set_markup(mk, -1)
    hh = l.get_pixel_size()[1]
    if draw: cr.move_to(M, y); PangoCairo.show_layout(cr, l)
    return hh
def um(segs):
    o = ''
    for g in segs: o += h(g[1]) if g[0] != 'm' else ''.join('<sup>%s</sup>' % d.num[k] for k in g[1])
    return o
def notes_at_foot(ks):
    hs = [lay(d.num[k] + ' ' + um(d.notes[k]), 'DejaVu Serif 8', 0, draw=False) for k in ks]; y = H - 70 - sum(hs) - 4 * len(hs)
    cr.set_line_width(.6); cr.move_to(M, y - 6); cr.line_to(M + 120, y - 6); cr.stroke()
    for k, q in zip(ks, hs): lay(d.num[k] + ' ' + um(d.notes[k]), 'DejaVu Serif 8', y); y += q + 4
y, pg, todo = 70, 1, []
def foot():
    notes_at_foot(todo); lay('Громадська спілка «Папір» · довідка 3/2024 · с. %d' % pg, 'DejaVu Sans 7', H - 50)
for k, s in d.blocks:
    if k == 'h2' and 'Що' in str(s): foot(); cr.show_page(); y, pg, todo = 70, 2, []
    q = lay(' '.join(um(x) for x in s), {'h1': 'DejaVu Sans Bold 17', 'h2': 'DejaVu Sans Bold 13'}.get(k, 'DejaVu Serif 11'), y); y += q + 14
    todo += [x for sg in s for g in sg if g[0] == 'm' for x in g[1]]
foot(); sf.finish(); keep_pdf(d, out)

# ---- ReportLab, two columns, superscripts
T = '''# Introduction

Farm injuries among adolescents are common and under-reported.[^1,2] | Estimates range from 4 to 19 per 1,000 person-years.[^3,4,5] | Most surveys exclude seasonal workers,[^2,6] although these account for a third of the workforce. | The term “minor injury” is rarely defined.[^1,3,4,5]

# Methods

We reviewed the records of nine clinics in the Marl Valley for 2012–2021. | Injuries were coded with the scheme of Abara et al.[^7] | Ethics approval was waived. | Analyses used R, version 4.1.[^8]

# Results

Of 2,318 injuries, 61% involved livestock. | Incidence fell by 3.1% per year (95% CI, 1.8–4.4), mostly after the barn code of 2016.[^9] | No such fall was seen for tractors.

# Discussion

Our estimate is twice that of the national registry.[^4,10] | Under-reporting is one explanation;[^6] a change of owners is another. | As a nurse told us, “nobody comes in for a finger.” | Limits of clinic data are well described.[^1,11,12] | Further work should follow seasonal workers home.'''
R = ['Tolland J, Iwu P. Injury on family farms. *J Rural Safety* 2014;9:101–9.', 'Seasonal Work Observatory. Annual data 2019. <https://seasonalwork.example.org/data/annual-2019.html>. Accessed May 3, 2022.', 'Brandt L. Counting fingers. *Ann Field Med* 2008;3(2):44–8. <https://doi.org/10.55560/afm.2008.3.44>', 'National Injury Registry. *Tables 2010–2020*. <http://www.injuryregistry.example/tables/nir_2010-2020.xlsx>', 'Moreau S, et al. Adolescents at harvest. *Occup Notes* 2017;22:e17.', 'Quist D. Who is missing from farm surveys? Working paper, 2020. <https://papers.uwold.example.edu/wp/2020-14/quist.pdf?download=1>',
 'Abara C, Finch T, Roe U. A coding scheme. *Inj Class* 2003;1:7–30.', 'R Group. <https://www.r-like.example.org/>', 'Marl County. Barn Code, Ord. 2016-31. <https://marlcounty.example/code/title-8/ch-31#8.31.040> (archived at <https://web.archive.org/web/20170102030405/https://marlcounty.example/code/title-8/ch-31>).', 'Hobday K. Registry blues. *Rural Rev* 2021;40:3.', 'Stone A. Clinic data and its limits. *Method Notes* 2011;5:88–95. <https://doi.org/10.55561/mn.2011.5.88>', 'Stone A, Pryce E. Reply. *Method Notes* 2012;6:2.']
d = Doc('en-medical-reportlab', 'pdf', 'reportlab', 'pdf', 'en', ['two columns', 'superscript reference numbers after the punctuation, lists and ranges', 'superscript after a comma and a semicolon', 'the same reference many times', 'two URLs in a reference', 'running head and page numbers'], T, {str(i + 1): t for i, t in enumerate(R)}, kind='reference')
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer
from reportlab.lib.styles import ParagraphStyle
def rl(segs):
    o = ''
    for g in segs: o += h(g[1]) if g[0] in 'tu' else '<i>%s</i>' % h(g[1]) if g[0] == 'i' else '<super size="6.5">%s</super>' % compress([int(k) for k in g[1]])
    return o
S = lambda n, **k: ParagraphStyle(n, **k)
bs = S('b', fontName='Times-Roman', fontSize=10, leading=13, alignment=4, firstLineIndent=10); hs = S('h', fontName='Helvetica-Bold', fontSize=11, leading=15, spaceBefore=8, keepWithNext=1); rs = S('r', fontName='Times-Roman', fontSize=8, leading=9.6, leftIndent=14, firstLineIndent=-14)
fl = [Paragraph('Injuries Among Adolescents on Farms in the Marl Valley, 2012–2021', S('t', fontName='Helvetica-Bold', fontSize=15, leading=18, spaceAfter=6)), Paragraph('Una Prescott, MPH; Dele Adeyinka, MD', S('a', fontName='Times-Italic', fontSize=10, leading=12, spaceAfter=10))]
for k, s in d.blocks: fl.append(Paragraph(' '.join(rl(x) for x in s), hs if k == 'h1' else bs))
fl.append(Paragraph('References', hs)); fl += [Paragraph('%s. %s' % (k, rl(d.notes[k])), rs) for k in d.notes]
def deco(c, doc): c.setFont('Helvetica', 7); c.drawString(50, 760, 'MARL VALLEY MEDICAL REVIEW  Vol 17, No 2'); c.drawRightString(562, 30, '%d' % (doc.page + 118))
b = BaseDocTemplate(TMP + '/rl.pdf', pagesize=(612, 792), invariant=1, title='Farm injuries', author='')
b.addPageTemplates([PageTemplate(frames=[Frame(50, 420, 250, 330, id='l'), Frame(312, 420, 250, 330, id='r')] if 0 else [Frame(50, 410, 250, 340), Frame(312, 410, 250, 340)], onPage=deco)])
b.build(fl); keep_pdf(d, TMP + '/rl.pdf')
