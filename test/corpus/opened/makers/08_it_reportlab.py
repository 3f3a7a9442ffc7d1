"""Italian magazine piece, reportlab: two columns, superscript numbers, Note at the end in small print, page numbers."""
from lib import *
T = '''
# Il porto che doveva esserci

ROCCAMARINA – Il 3 giugno 2009 l’allora assessore alle Infrastrutture, avv. Ettore Scarpellini, posò la prima pietra del nuovo porto turistico.[^a] | La seconda, come si dice in paese, «la stiamo ancora aspettando».

Il progetto prevedeva 480 posti barca, un albergo da 120 camere e, secondo la brochure, «il tramonto più bello dell’Adriatico»[^b]. | Ne esistono oggi undici pali di cemento, alti circa 2,40 m, e un cartello. | L’importo stanziato – 38,7 milioni di euro, di cui 22 a carico della Regione[^c] – risulta invece speso quasi per intero[^d][^e].

Chi ha incassato? | Le carte depositate presso il Tribunale di Fermignano (proc. n. 1127/14 R.G.N.R.) indicano tre società: la Blu Approdi S.r.l., la Nautilia S.p.A. e una fiduciaria di Lugano.[^f] | Nessuna ha più una sede. | Il dott. G. Bellucci, commercialista di due su tre, ci ha risposto per iscritto: «Non ricordo, e se ricordassi non potrei dirlo»[^g].

## Il silenzio della Regione

Tra il 2013 e il 2019 il Consiglio regionale ha discusso del porto quattro volte, sempre a porte chiuse.[^h] | Soltanto nel 2021, grazie a un accesso civico (art. 5, c. 2, d.lgs. 33/2013)[^i], è emerso il verbale del 12 dicembre 2008: «Si dà atto che l’opera non è sostenibile»[^j]. | Sei mesi prima, dunque, della prima pietra.

La Corte dei conti ha aperto un fascicolo, ma il reato ipotizzato è prescritto dal 31/12/2020.[^k] | Il sindaco, la prof.ssa Marinella Tozzi, non si arrende: «Quei pali li voglio vedere cadere, uno per uno».
'''
N = {'a': 'C. Venturi, «La posa della discordia», *Corriere del Conero*, 4 giugno 2009, p. 11.',
'b': 'Brochure «Roccamarina 2012», p. 2; copia su <https://archivio.corriereconero.example.it/allegati/2009/06/brochure-roccamarina-2012-def-def.pdf>.',
'c': 'D.G.R. n. 1840 del 18/12/2008, <https://bur.regione-conero.example.it/bollettino/2008/suppl-4/DGR-1840.aspx?ID=88412&ver=stampa>.',
'd': 'Sezione regionale di controllo, delib. 97/2016/PRSE, <http://www.corteconti-conero.example.it/delibere/2016/97-2016-PRSE.html>.', 'e': 'Il 94,6%, per l’esattezza.',
'f': 'Visure camerali del 7 febbraio 2025.', 'g': '@@f@@ Si veda la nota {n:f}. La risposta, datata 19 marzo, è pubblicata integralmente: <https://inchieste-lente.example.it/porto/risposta-bellucci>.',
'h': '@@d@@ *Ibidem*.', 'i': 'Richiesta prot. 4471 del 2 marzo 2021.', 'j': 'Verbale n. 52, c. 3v, ora in <https://inchieste-lente.example.it/porto/documenti/verbale-52-2008/?utm_source=newsletter&utm_medium=email&utm_campaign=porto-2025-03> e in <https://www.openregione.example.org/d/52_2008>.',
'k': '@@c@@ Cfr. *supra*, nota {n:c}.'}
N['g'] = 'La risposta, datata 19 marzo, è pubblicata integralmente: <https://inchieste-lente.example.it/porto/risposta-bellucci>.'
d = Doc('it-rivista-reportlab', 'pdf', 'reportlab', 'pdf', 'it', ['two columns', 'endnotes under a heading in small print', 'marker before and after the full stop', 'two markers side by side', 'Ibidem, Cfr. supra', 'abbreviations S.r.l., S.p.A., avv., dott., art.', 'apostrophes', 'long URL over three lines'], T, N, kind='endnote')
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
L = '/usr/share/fonts/truetype/liberation/LiberationSerif-'
for n, f in (('LS', 'Regular'), ('LSB', 'Bold'), ('LSI', 'Italic')): pdfmetrics.registerFont(TTFont(n, L + f + '.ttf'))
pdfmetrics.registerFontFamily('LS', normal='LS', bold='LSB', italic='LSI', boldItalic='LSB')
def rl(segs): return html_segs(segs, lambda ks: ''.join('<super size="6.5">%s</super>' % d.num[k] for k in ks), False).replace('<em>', '<i>').replace('</em>', '</i>')
def page(c, doc):
    c.setFont('LSI', 8); c.drawString(50, 810, 'La Lente — mensile di inchieste'); c.drawRightString(545, 810, 'aprile 2025'); c.setFont('LS', 9); c.drawCentredString(297, 28, str(40 + doc.page))
doc = BaseDocTemplate(TMP + '/it.pdf', pagesize=A4, title='Il porto che doveva esserci', author='La Lente', invariant=1)
doc.addPageTemplates(PageTemplate(frames=[Frame(45, 50, 245, 745), Frame(305, 50, 245, 745)], onPage=page))
b = ParagraphStyle('b', fontName='LS', fontSize=11.5, leading=16.5, alignment=4, spaceAfter=7); h1 = ParagraphStyle('h', parent=b, fontName='LSB', fontSize=17, leading=20, alignment=0); h2 = ParagraphStyle('h2', parent=h1, fontSize=12); nt = ParagraphStyle('n', parent=b, fontSize=8, leading=9.6, spaceAfter=2, alignment=0, splitLongWords=1)
st = [Paragraph(' '.join(rl(x) for x in s), {'h1': h1, 'h2': h2}.get(k, b)) for k, s in d.blocks]
st += [Paragraph('Note', h2)] + [Paragraph('%s. %s' % (d.num[k], rl(d.notes[k])), nt) for k in d.notes_in_order()]
doc.build(st); keep_pdf(d, TMP + '/it.pdf')
