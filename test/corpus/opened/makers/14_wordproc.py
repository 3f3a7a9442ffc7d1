"""Word processor files: pandoc DOCX (French), LibreOffice DOCX (German), LibreOffice ODT (Polish), pandoc ODT (Portuguese)."""
from lib import *
def pandoc_md(d):
    seen, o = set(), []
    def segs(ss):
        r = ''
        for g in ss:
            if g[0] == 't': r += g[1].replace('[', '\\[').replace('*', '\\*').replace('@', '\\@').replace('~', '\\~').replace('$', '\\$')
            elif g[0] == 'i': r += '*%s*' % g[1]
            elif g[0] == 'u': r += '<%s>' % g[1] if '://' in g[1] else g[1]
            elif g[0] == 'a': r += '[%s](%s)' % (g[1], g[2])
            else:
                r = r.rstrip(' ') + ''.join('[^%s]' % k for k in g[1])
        return r
    for k, s in d.blocks:
        if k == 'table': o.append('| ' + ' |\n| '.join(' | '.join(r) for r in [s[0], ['---'] * len(s[0])] + s[1:]) + ' |'); continue
        o.append({'h1': '# ', 'h2': '## ', 'li': '- ', 'ol': '1. ', 'bq': '> '}.get(k, '') + ' '.join(segs(x) for x in s))
    return '\n\n'.join(o) + '\n\n' + '\n\n'.join('[^%s]: %s' % (k, segs(d.notes[k])) for k in d.notes_in_order()) + '\n'
def pandoc(d, to):
    f = TMP + '/%s.md' % d.name; open(f, 'w').write(pandoc_md(d)); run(['pandoc', '-f', 'markdown-smart', f, '-o', TMP + '/%s.%s' % (d.name, to)]); d.write(open(TMP + '/%s.%s' % (d.name, to), 'rb').read())

d = Doc('fr-docx-pandoc', 'docx', 'pandoc', 'docx', 'fr', ['notes of pandoc', 'marker before the full stop and inside guillemets', 'apostrophes', 'Ibid. after a note with URL', 'hyperlink text in a note', 'table', 'M., Mme, art., p. ex.'], '''
# Une bibliothèque sans livres

Le 14 septembre 2024, la médiathèque de Pont-l’Aumône a rouvert sans un seul livre en rayon[^a]. | M. Th. Querrien, adjoint à la culture, y voit « un choix assumé[^b] » ; les lecteurs, eux, parlent d’« un entrepôt à tablettes ». | Que s’est-il passé ?

D’après le rapport de la chambre régionale des comptes, 38 412 ouvrages ont été « désherbés » en deux ans[^c], soit 91 % du fonds. | Mme Lebrun, conservatrice honoraire, en a sauvé 600, p. ex. l’édition de 1772 des *Voyages* de Cassagne[^d]. | Le reste est parti au pilon[^e].

T: Année ; Volumes ; Prêts
T: 2021 ; 42 106 ; 88 240
T: 2024 ; 3 694 ; 12 011

## La procédure

L’art. L. 3212-4 du code général de la propriété des personnes publiques autorise ces cessions[^f], mais il n’oblige personne. | Saisi par l’association Lire encore, le tribunal doit se prononcer avant le 30 juin[^g]. | Une pétition circule ([la signer](https://petitions-citoyennes.example.fr/p/lire-encore-pont-l-aumone?source=doc)).
'''.replace('« ', '«\u00a0').replace(' »', '\u00a0»').replace(' ;', '\u00a0;').replace(' ?', '\u00a0?').replace(' %', '\u00a0%').replace('«\u00a0un choix', '«\u00a0un choix'), {
'a': '« Rentrée sans livres », *L’Écho de l’Aumône*, 15 septembre 2024, <https://www.echo-aumone.example.fr/actualites/culture/2024/09/15/rentree-sans-livres-12883410.php#xtor=RSS-8>.', 'b': '@@a@@ Ibid.',
'c': 'Rapport d’observations définitives, p. 27, en ligne sur [le site de la chambre](https://www.ccomptes-ouest.example.fr/fr/documents/71204).', 'd': 'Entretien du 3 octobre 2024.', 'e': 'Bon d’enlèvement n° 114, communiqué par la mairie.', 'f': '<https://www.legi.example.fr/codes/article_lc/LEGIARTI000044991> ; voir aussi la circulaire du 2 mai 2011.', 'g': 'Requête n° 2405117.'})
pandoc(d, 'docx')

d = Doc('de-docx-libreoffice', 'docx', 'libreoffice', 'docx', 'de', ['word-processor endnotes with Arabic numbers', 'written by LibreOffice', 'ebd., vgl. Anm.', 'German quotation marks, one of them »…«', 'printed link in the text', 'dates and abbreviations', 'asterisk footnote absent, numbered thesis'], '''
# Wer erbt den Wald?

Am 21. 3. 2024 beschloß der Gemeinderat von Hinterlauben mit 7 : 6 Stimmen, den Stadtwald (ca. 412 ha) zu verkaufen.[^a] | Bürgermeister Alois Trenkwalder nannte das »einen Akt der Vernunft«,[^b] die Opposition »einen Ausverkauf auf Raten«. | Den Zuschlag erhielt die Silva Nova GmbH, deren Geschäftsführer, Dipl.-Ing. K. Rottmann, bis 2022 selbst im Rat gesessen hatte.[^c]

Der Kaufpreis betrug 3,9 Mio. Euro, d. h. weniger als einen Euro je Quadratmeter. | Ein Gutachten der Univ. Lauterfeld setzt den Wert „eher beim Dreifachen“ an.[^d] | Warum wurde es nicht vorgelegt? | Auf Nachfrage hieß es, das Dokument sei „aus technischen Gründen“ nicht auffindbar gewesen;[^e] inzwischen steht es unter <https://fragden-wald.example.de/anfrage/wertgutachten-stadtwald-hinterlauben/#nachricht-884120> im Netz.

## Offene Fragen

1) Nach Art. 75 Abs. 1 S. 2 GO dürfen Vermögensgegenstände nur zu ihrem vollen Wert veräußert werden.[^f]

1) Der Rechtsaufsicht lag die Akte Nr. 14-2/24 erst im Juli vor.[^g]
''', {'a': 'Niederschrift der Sitzung, TOP 9, <http://ris.hinterlauben.example.de/bi/to0050.asp?__ktonr=2214&smccont=85>.', 'b': 'Hinterlaubener Bote v. 22. 3. 2024, S. 1.', 'c': 'Handelsregister B 20417; Auszug v. 4. 4. 2024.', 'd': 'J. Fichtl u. a.: Wertermittlung kommunaler Forsten. Lauterfeld 2023, S. 61 ff., <https://doi.org/10.5555/lauterfeld-forst-2023-61>.', 'e': '@@b@@ Vgl. Anm. {n:b}.', 'f': 'Text: <https://www.gesetze-lauben.example.de/Content/Document/GO-75>; Kommentar: <https://beck-artig.example.de/?vpath=bibdata%2Fkomm%2Fgo%2F75>.', 'g': '@@d@@ Fichtl, a. a. O., S. 70.'}, kind='endnote')
d.write(soffice(d, fodt(d, ('de', 'DE'), 'endnote'), 'docx'))

d = Doc('pl-odt-libreoffice', 'odt', 'libreoffice', 'odt', 'pl', ['word-processor footnotes', 'note with an asterisk as its own mark', 'Tamże', 'marker before the full stop', 'note marked twice', 'quotation within a quotation', 'links in notes'], '''
# Kronika bez kronikarza[^*]

Kronika parafii w Dębniku urywa się 4 lutego 1864 r. w pół zdania[^a]. | Ks. Jan Nep. Sokołowski zdążył zapisać tylko: „Dziś o świcie przyszli i zapytali o”[^b]. | Kto przyszedł i o co pytał, nie wiadomo do dziś.

W literaturze pojawiły się co najmniej trzy hipotezy[^c]. | Pierwsza, autorstwa prof. W. Hulewicza, mówi o oddziale rosyjskim; druga – o powstańcach; trzecia, najmłodsza, o „zwykłych rabusiach, którzy »mówili po naszemu«”[^d]. | Żadna nie tłumaczy, dlaczego karty 112–118 wycięto nożem[^a].

## Kopie i odpisy

Jedyny znany odpis, sporządzony ok. 1890 r., przechowuje dziś Biblioteka Miejska w Zatorowie (sygn. Rkps 77/II)[^e]. | Jego skany udostępniono w 2020 r.[^f] | Porównanie pisma, które przeprowadziła mgr A. Kulesza, wskazuje na „tę samą, choć starszą rękę”[^g].
''', {'*': 'Artykuł powstał w ramach grantu nr 2021/41/B/HS3/0117.', 'a': 'Archiwum Parafialne w Dębniku, *Kronika*, t. 2, k. 111v.', 'b': '@@a@@ Tamże.', 'c': 'Ich przegląd: T. Zaręba, *Trzy razy Dębnik*, „Rocznik Zatorski” 2015, t. 9, s. 7–31, <https://rocznik-zatorski.example.pl/index.php/rz/article/download/118/97?inline=1>.', 'd': 'List do redakcji, „Gazeta Zatorska” z 6 maja 2018 r., <http://gazetazatorska.example.pl/listy/2018/05/06/rabusie,1,4411.html>.', 'e': 'Katalog: <https://bm-zatorow.example.pl/katalog/rkps-77-ii>.', 'f': '<https://polona-lustro.example.pl/item/kronika-parafii-w-debniku-odpis,ODc0MjE0NDU/4/#info:metadata>', 'g': '@@c@@ Zob. T. Zaręba, dz. cyt., s. 29, przyp. 3.'})
src = fodt(d, ('pl', 'PL'), 'footnote')
d.write(soffice(d, src, 'odt'))

d = Doc('pt-odt-pandoc', 'odt', 'pandoc', 'odt', 'pt', ['notes of pandoc in ODT', 'idem and op. cit.', 'note of two paragraphs told as one', 'marker in a quotation block', 'Portuguese ordinals and abbreviations (n.º, Dr., Sr.ª, art.)', 'no marker in the first paragraph'], '''
# O farol que mudou de dono

O farol da Ponta do Carvoeiro, construído em 1868, deixou de pertencer ao Estado no dia 1.º de julho de 2022. | Poucos deram por isso.

A escritura, lavrada no cartório do Dr. Amílcar Fontes, indica um preço de “€ 1 (um euro), a pagar em prestações”.[^a] | A compradora, Luz & Mar, Lda., tinha sido criada na véspera.[^b] | Segundo a Sr.ª Engenheira M. J. Teles, da autoridade portuária, “ninguém pediu parecer, e ninguém o deu”[^c].

> O património não se vende; quando muito, esquece-se.[^d]

O art. 31.º da Lei n.º 107/2001 proíbe, salvo autorização, a alienação de bens classificados;[^e] a autorização nunca foi publicada. | Contactado pelo *Jornal da Costa*, o ministério respondeu que o processo “decorre”.[^f] | Decorre desde 2022.
''', {'a': 'Cartório Notarial de Vila Salgada, livro 211-B, fls. 40.', 'b': 'Portal da Justiça, publicação de 30/06/2022, <https://publicacoes.mj.example.pt/DetalhePublicacao.aspx?id=88412007&nif=51700234>.', 'c': 'Entrevista de 12 de março de 2023, disponível em <https://jornaldacosta.example.pt/podcasts/farol/ep-2-ninguem-pediu-parecer>.', 'd': 'R. Antunes, *Pedra e Maresia*, Vila Salgada: Ed. do Autor, 1999, p. 8.', 'e': 'Diário da República n.º 209/2001, <https://dre-espelho.example.pt/dr/detalhe/lei/107-2001-629790> (consultado em 4 jan. 2024).', 'f': '@@c@@ Idem.'})
d.notes['f'] = parse('Mensagem de 9 de maio de 2023; ver ainda <https://jornaldacosta.example.pt/farol> e <https://jornaldacosta.example.pt/farol/cronologia>.'); d.rep.pop('f')
d.traps = [t for t in d.traps if not t.startswith(('idem', 'note of two'))] + ['two URLs in a note']
pandoc(d, 'odt')
