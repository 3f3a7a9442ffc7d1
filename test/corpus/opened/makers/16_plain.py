"""Markdown (Italian, English), plain text (an e-mail by hand in English; Spanish through groff and pdftotext -layout), the same Spanish text as a groff PDF."""
from lib import *
import textwrap
# ---- Markdown, Italian
def md(d, ref=None):
    def segs(ss):
        r = ''
        for g in ss:
            if g[0] == 't': r += g[1]
            elif g[0] == 'i': r += '*%s*' % g[1]
            elif g[0] == 'u': r += '<%s>' % g[1] if '://' in g[1] else g[1]
            elif g[0] == 'a':
                if ref is not None: ref.append((g[1], g[2])); r += '[%s][l%d]' % (g[1], len(ref))
                else: r += '[%s](%s)' % (g[1], g[2])
            else: r += ''.join('[^%s]' % k for k in g[1])
        return r
    return segs
d = Doc('it-markdown-note', 'md', 'hand', 'markdown', 'it', ['front matter', 'footnote labels that are words', 'notes defined in the middle of the document', 'a note of two lines with indentation', 'reference-style links', 'autolinks', 'code block with brackets', 'footnote used twice'], '''
# Appunti sull’acquedotto del Frìgido

L’acquedotto perde, secondo l’ARERA, il 47,3% dell’acqua immessa in rete.[^perdite] | Il gestore sostiene invece che «il dato è superato»[^gestore] e rinvia a un piano del 2022. | Quel piano, a pag. 12, riporta però lo stesso numero.[^perdite]

Il dott. Sauro Menchi, che fu direttore tecnico fino al 2017, lo disse già allora in [un’intervista](https://www.voce-apuana.example.it/2017/06/menchi-rete-colabrodo.html). | I verbali, se qualcuno volesse leggerli, stanno su <https://trasparenza.frigido-acque.example.it/amministrazione/verbali/2017?pagina=2>.

## Le tubature

- Ghisa grigia, anni ’50: circa 112 km;[^ghisa]

- Fibrocemento: «non censito».

Per i rilievi si veda anche [il repository](https://git.example.org/acqua-pubblica/frigido-rilievi), aggiornato al 3/2/2026. | Chi paga? | Noi, in bolletta.[^bolletta]
''', {'perdite': 'ARERA-specchio, *Relazione annuale*, 2024, tab. 5.11, <https://www.arera-specchio.example.it/allegati/relaz_ann/24/ra24_volume_1.pdf#page=311>.', 'gestore': 'Comunicato del 9 gennaio 2026.', 'ghisa': 'Stima su dati catasto reti; metodo descritto in [questa nota](https://acqua-pubblica.example.org/metodo/ghisa.html) e in <https://acqua-pubblica.example.org/metodo/errata>.', 'bolletta': 'Art. 14 del Regolamento d’utenza. La voce si chiama «oneri di perequazione».'})
ref = []; segs = md(d, ref); out = ['---\ntitle: Appunti sull’acquedotto\ndate: 2026-02-08\ntags: [acqua, rete]\nsource: https://appunti.example.it/frigido\n---']
for i, (k, s) in enumerate(d.blocks):
    t = '\n'.join(textwrap.wrap(' '.join(segs(x) for x in s), 88, break_long_words=False, break_on_hyphens=False)) if k == 'p' else ' '.join(segs(x) for x in s)
    out.append({'h1': '# ', 'h2': '## ', 'li': '* '}.get(k, '') + t)
    if i == 1:
        for q in ('perdite', 'gestore'): out.append('[^%s]: %s' % (q, segs(d.notes[q])))
    if i == 5: out.append('```python\nrete[1] = perdite["2024"]  # [^non-una-nota]\n```')
out.append('[^ghisa]: %s' % segs(d.notes['ghisa'])); out.append('[^bolletta]: Art. 14 del Regolamento d’utenza.\n    La voce si chiama «oneri di perequazione».')
out.append('\n'.join('[l%d]: %s "%s"' % (i + 1, u, t) for i, (t, u) in enumerate(ref)))
# the label as printed in the source is the word itself
d.num = {k: k for k in d.num}
d.write('\n\n'.join(out) + '\n')
# ---- Markdown, English, references in brackets with a list
d = Doc('en-markdown-refs', 'md', 'hand', 'markdown', 'en', ['numbered references in brackets, no footnote syntax', 'list of references that starts each line with [n]', 'a reference nobody cites', 'inline links and a bare URL', 'link inside a table that is told as text', 'task list with check boxes that are no markers', 'British single quotation marks', 'URL with brackets'], '''
# RFC 12: Retire the legacy import queue

The legacy queue handles roughly 0.6% of imports but caused 41% of last year’s pages [^pager]. | Its author, S. Whitcombe, called it ‘a weekend hack that grew teeth’ [^talk]. | We propose to switch it off on 30 June.

## Prior art

Acme Freight migrated in 2021 [^acme] and lost no messages, whereas Norpak, cf. their post-mortem [^norpak,norpak2], lost about 1,200. | The difference, i.e. idempotent keys, is well explained [here](https://queues.example.dev/articles/idempotency_(computing)?v=2). | Bare link for the record: <https://status.norpak.example/incidents/0f9a-4417-bb21>.

- [x] Freeze schema (done, see PR 881)

- [ ] Drain partitions 0 to 7 before 1 May [^runbook]
''', {'pager': 'On-call statistics 2025, internal.', 'talk': 'S. Whitcombe, “Queues I have known”, QCon-ish 2019, <https://video.qconish.example.com/2019/queues-i-have-known>', 'acme': 'Acme Freight Engineering Blog, *Goodbye, queue*, 2021-04-02. <https://eng.acme-freight.example.com/2021/04/02/goodbye-queue/>', 'norpak': 'Norpak post-mortem, part 1, <https://norpak.example/blog/pm-1>.', 'norpak2': 'Norpak post-mortem, part 2, <https://norpak.example/blog/pm-2>.', 'runbook': 'Runbook: <https://wiki.corp.example/display/OPS/Drain+partitions#Drainpartitions-Step3>', 'unused': 'T. Olsson, *Messages at Rest*, 3rd ed., 2018. ISBN 978-0-00-000000-2'}, kind='reference', unref=['unused'])
def segs(ss): return ''.join(g[1] if g[0] in 't' else '*%s*' % g[1] if g[0] == 'i' else g[1] if g[0] == 'u' else '[%s](%s)' % (g[1], g[2]) if g[0] == 'a' else '[' + ', '.join(d.num[k] for k in g[1]) + ']' for g in ss)
for k, s in d.blocks:  # the check box is no part of the item's sentence
    pass
out = [{'h1': '# ', 'h2': '## ', 'li': '- '}.get(k, '') + ' '.join(segs(x) for x in s) for k, s in d.blocks] + ['## References'] + ['\n'.join('[%s] %s  ' % (d.num[k], segs(d.notes[k])) for k in d.notes_in_order())]
for i, (k, s) in enumerate(d.blocks):
    if k == 'li' and s[0][0][0] == 't': s[0][0] = ('t', re.sub(r'^\[[x ]\] ', '', s[0][0][1]))
d.write('\n\n'.join(out) + '\n')
# ---- e-mail, English
d = Doc('en-text-email', 'txt', 'hand', 'text', 'en', ['hard line breaks at 72', 'URL broken over two lines inside < >', 'quoted lines with >', 'signature with a web address that is no citation', 'numbered list of links at the foot', 'straight quotation marks', 'a number in brackets that is a year'], '''
Dear all,

Thanks for the lively call on Thurs. 12 Feb. | As promised, here are the sources. | The figure of 73 per cent comes from the ombudsman's second report [^omb], not the first. | Mr. Yates's remark that the scheme was "dead on arrival" [^yates] was made before the vote, so please don't use it as a reaction.

On the costs: the Treasury said "no more than 2.4m" in 2022 [^tre], then 3.9m, and now nobody will say. | The Act [1988] is silent. | J. P. Moss has the spreadsheet and will share it with anybody who asks nicely [^moss].

If you read one thing this week, read <https://longform-monthly.example.com/2026/02/the-clerk-of-works-who-counted-everything-twice.html?share=a81f> before Monday.
'''.replace('omb],', 'omb],'), {'omb': '<https://ombudsman.example.gov.uk/sites/default/files/2025-11/second-report-on-the-warm-streets-scheme-HC-417.pdf>', 'yates': 'Hansard, 9 Dec 2025, col. 881', 'tre': '<https://www.treasury-papers.example.gov.uk/publications/warm-streets/costs?year=2022&fmt=txt>', 'moss': 'jp.moss@warmstreets.example, or <http://warmstreets.example/moss/sheet.ods>'}, kind='reference')
def segs(ss): return ''.join(g[1] if g[0] in 't' else '<%s>' % g[1] if g[0] == 'u' else '[%s]' % ','.join(d.num[k] for k in g[1]) for g in ss)
wrap = lambda t: '\n'.join(textwrap.wrap(t, 72, break_long_words=False, break_on_hyphens=False))
ps = [wrap(' '.join(segs(x) for x in s)) for k, s in d.blocks]
def brk(u): return u if len(u) < 68 else u[:68] + '\n' + u[68:]
foot = '\n'.join('[%s] %s' % (d.num[k], re.sub(r'<(\S+)>', lambda m: '<' + brk(m[1]) + '>', segs(d.notes[k]))) for k in d.notes_in_order())
ps[-1] = ps[-1].replace('counted-everything-twice.html?share=a81f', 'counted-\neverything-twice.html?share=a81f')
d.write('From: Ruth Pember\nTo: working-group\nDate: Fri, 13 Feb 2026 09:12:44 +0000\nSubject: Re: Sources\n\n> Could somebody send the sources round? [5] was missing from\n> the minutes.\n\n' + '\n\n'.join(ps) + '\n\n' + foot + '\n\nBest,\nRuth\n\n-- \nRuth Pember | Warm Streets Watch\nhttps://warmstreetswatch.example.org | Tel. 0117 496 0000\n')
# ---- Spanish: groff PDF and the text that pdftotext makes of it
TXT = '''
# El archivo sumergido

En la madrugada del 17 de enero de 1981, la riada del Alcor anegó los sótanos del Ayuntamiento de Villasur.[^a] | Se perdieron, según el secretario, D. Fermín Orozco, «entre dos y tres mil legajos»;[^b] según los bomberos, ninguno. | ¿A quién creer?

El inventario de 1979, único que se conserva, enumera 4.118 unidades,[^c] de las cuales hoy faltan 2.764. | La archivera actual, Dra. M.ª Luz Herreros, prefiere no hablar de pérdida: «Un papel mojado sigue siendo un papel».[^d]

## Las cajas de la calle Real

En 2017 aparecieron 31 cajas en un garaje de la C/ Real, núm. 8.[^e] | Contenían actas, padrones y, cosa rara, tres rollos de película. | La policía levantó acta, pero el juez, Ilmo. Sr. Peñalver, archivó el caso por «falta de interés público».[^f] | El material fue digitalizado por voluntarios y puede verse en línea.[^g]

La universidad ofreció entonces 12.000 euros para su restauración,[^h] oferta que el alcalde rechazó en un pleno de 40 minutos. | Consta en acta que dijo: «El barro también es patrimonio».[^i]

## Lo que falta

Faltan, en particular, los expedientes de expropiación de 1964 a 1971.[^j] | Sin ellos no hay pleito posible; con ellos, según el abogado J. L. Cid, «no hay defensa posible».[^k] | Quien tenga noticia puede escribir a archivo@villasur.example.
'''
N = {'a': '*Diario del Alcor*, 18 de enero de 1981, pág. 1, <https://hemeroteca.diarioalcor.example.es/1981/01/18/portada/villasur-bajo-el-agua-883114.html>.', 'b': 'Informe del Secretario, 2 de febrero de 1981, f. 3v.', 'c': '@@b@@ Ibídem, f. 9.', 'd': 'Entrevista con la autora, 14 de junio de 2023.', 'e': 'Atestado 114/2017; la noticia, en <https://www.alcordigital.example.es/sucesos/20170922/cajas-garaje-calle-real.html>.', 'f': 'Auto de 3 de mayo de 2018.', 'g': '<http://archivosumergido.example.org/cajas/calle-real/index.php?caja=1&orden=fecha>; copia de seguridad en <https://deposito.example.org/handle/10334/8817>.', 'h': 'BOUS núm. 44 (2019), <https://www.bous-usur.example.es/2019/44/convocatorias/restauracion-fondos-municipales-danados.pdf>.', 'i': 'Acta del pleno de 30 de octubre de 2019, pág. 12.', 'j': 'Véase C. Moya, «Expropiar sin papeles», *Rev. Der. Munic.* 18 (2020), 77-95, <https://doi.org/10.5555/rdm.2020.18.77>.', 'k': '@@j@@ Moya, art. cit., pág. 90.'}
TR = ['page footnotes of groff', 'Ibídem and art. cit.', 'abbreviations D., Dra. M.ª, C/, núm., Ilmo. Sr.', 'word breaks at line ends', 'inverted question mark', 'page number and running head']
dp = Doc('es-ensayo-groff', 'pdf', 'groff', 'pdf', 'es', TR, TXT, N)
dt = Doc('es-text-pdftotext', 'txt', 'pdftotext', 'text', 'es', TR + ['text laid out by pdftotext -layout, with form feeds', 'footnotes in the middle of the text', 'lines of justified text with wide gaps'], TXT, N)
def gr(s): return s.replace('\\', '\\e').replace('«', '\\[Fo]').replace('»', '\\[Fc]').replace('ª', '\\[Of]')
def gseg(d, segs):
    o = ''
    for g in segs:
        if g[0] == 't': o += gr(g[1])
        elif g[0] == 'i': o += '\\fI' + gr(g[1]) + '\\fP'
        elif g[0] == 'u': o += '\\%' + re.sub(r'(?<=[a-z0-9])([/&?=._-])', r'\1\\:', g[1])
        else:
            for k in g[1]: o += '\\**\n.FS\n%s\n.FE\n' % gseg(d, d.notes[k])
    return o
def para(d, ss): return '\n'.join('\\&' + l if l[:1] in ".'" and l[:3] not in ('.FS', '.FE') else l for s in ss for l in (x.strip() for x in gseg(d, s).split('\n')) if l)
o = ['.nr PO 1i', '.nr LL 4.3i', '.nr FL 4.3i', '.nr PS 11', '.nr VS 15', '.pl 8.3i', '.ds LH', '.ds CH Cuadernos de Villasur', '.ds RH', '.ds CF \\\\n[PN]', '.hla es' if 0 else '.hy 6']
for k, s in dp.blocks: o += [{'h1': '.TL', 'h2': '.SH'}.get(k, '.PP'), para(dp, s)]
o.insert(next(i for i, x in enumerate(o) if x == '.PP'), '.AU\nCarmen Idoate')
open(TMP + '/es.ms', 'w').write('\n'.join(o) + '\n')
run(['sh', '-c', 'groff -K utf8 -ms -Tpdf -P-p8.3i,6.3i es.ms > es.pdf; pdftotext -layout es.pdf es.txt'])
keep_pdf(dp, TMP + '/es.pdf'); dt.write(open(TMP + '/es.txt').read())
