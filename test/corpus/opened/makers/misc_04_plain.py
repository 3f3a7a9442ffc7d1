"""Markdown (en, de, es long, ja) and plain text (nl mail, fr pdftotext, de pdftotext -layout long, en RFC-like, it press release)."""
from misc_lib import *
import textwrap, copy
wrap = lambda t, n=76, **k: '\n'.join(textwrap.wrap(t, n, break_long_words=False, break_on_hyphens=False, **k))
def md(ref=None, bare=()):
    def segs(ss):
        r = ''
        for g in ss:
            if g[0] == 't': r += g[1]
            elif g[0] == 'i': r += '_%s_' % g[1]
            elif g[0] == 'u': r += g[1] if '://' not in g[1] or g[1] in bare else '<%s>' % g[1]
            elif g[0] == 'a':
                if ref is None: r += '[%s](%s)' % (g[1], g[2])
                else: ref.append((g[1], g[2])); r += '[%s][]' % g[1] if len(ref) % 2 else '[%s][src%d]' % (g[1], len(ref))
            else: r += ''.join('[^%s]' % k for k in g[1])
        return r
    return segs
P = {'h1': '# ', 'h2': '## ', 'h3': '### ', 'li': '- ', 'bq': '> '}
def table(b, segs): return '| ' + ' |\n| '.join(' | '.join(segs(c) for c in r) for r in [b[0]]) + ' |\n|' + '---|' * len(b[0]) + '\n' + '\n'.join('| ' + ' | '.join(segs(c) for c in r) + ' |' for r in b[1:])

# ---- English Markdown
d = Doc('misc-en-md-runbook', 'md', 'hand', 'markdown', 'en', ['footnotes with words and figures as labels', 'notes in a table, in nested lists', 'fenced and inline code with URLs and [^x]', 'indented continuation paragraphs in a note', 'same note twice', 'HTML comment', 'hard-wrapped lines', 'link with a title', 'URL with balanced parentheses'], '''
# Water quality at the Lido: what we know

The Lido was closed on 11 of 31 days in July.[^closures] | The council calls this "a normal summer"[^council] although the ten-year mean is 2.4 days.[^closures] | Dr. A. Pell of the Marine Unit (ret.) disagrees: "It isn't normal. It isn't even summer."[^pell]

T: Month ; Days closed ; Worst reading
T: June ; 4 ; 310 cfu[^cfu]
T: July ; 11 ; 2,950 cfu[^2]

## Who measures?

- The council, weekly, at noon.[^council]

- The swimmers, daily; their log is [public](https://lido-log.example.org/2026/07/?sort=asc).

- The water company, "from time to time".[^3]

Is any of this independent? | No, as p. 14 of the audit admits.[^3] | The audit itself is at <https://audits.example.gov/lido_(2026)/final>, with errata.
''', {'closures': 'Notices collected by the swimmers, <https://lido-log.example.org/closures.json>.', 'council': 'Press line of 2 August; no longer online, but see <https://snapshots.example.net/20260803090000/https://www.lidotown.example.gov/news/normal-summer>.', 'pell': 'Interview, 5 August.', 'cfu': 'Colony-forming units per 100 ml.', '2': 'Sample 88-B, [lab sheet](https://lab.example.com/sheets/88-B.pdf#page=2).', '3': 'Audit Office, _Bathing Waters_, <https://doi.org/10.52525/audit.2026.31>; summary at <https://audits.example.gov/lido/summary>.'})
d.notes['3'] = parse(d.notes_src['3'].replace('_', '*'))
d.num = {k: k for k in d.num}; segs = md(); o = []
for i, (k, s) in enumerate(d.blocks):
    if k == 'table': o.append(table(s, segs)); continue
    t = ' '.join(segs(x) for x in s)
    # The title is put in here: within the description the link's marks would not be read (its gold lacked the link until 23 November 2026).
    if 'is [public]' in t: t = t.replace('07/?sort=asc)', '07/?sort=asc "Lido log")')
    o.append(wrap(t) if k == 'p' else ('  ' if 'swimmers, daily' in t or 'time to time' in t else '') + P[k] + t)
o.insert(3, '```sh\n# fetch the log [^not-a-note]\ncurl https://lido-log.example.org/api/v1/readings\n```\n\n<!-- TODO: ask https://draft.example.org/lido -->')
notes = ['[^%s]: %s' % (k, segs(d.notes[k])) for k in d.notes_in_order()]
notes[1] = notes[1].replace('; no longer', ';\n    no longer')
d.write('\n\n'.join(o).replace('- The council, weekly, at noon.[^council]\n\n', '- The council, weekly, at noon.[^council]\n').replace('"Lido log").\n\n  -', '"Lido log").\n  -') + '\n\n' + '\n'.join(notes) + '\n')

# ---- German Markdown: links only
d = Doc('misc-de-md-notizen', 'md', 'hand', 'markdown', 'de', ['reference links collapsed and full', 'autolinks and bare addresses', 'front matter', 'image that is no citation', 'bare URL before a full stop and in parentheses', 'blockquote', 'z. B., bzw., Nr.'], '''
# Notizen zum Pegelstreit

Der Pegel Unterau zeigte am 3. Juni 4,82 m, der Pegel Oberau dagegen nichts. | Das Amt nennt das in seiner [Pressemitteilung](https://pegelamt.example.de/presse/2026/pm-17.html) „eine Frage der Eichung“. | Wer eicht, steht in der [Eichordnung](https://recht.example.de/eicho/p3?absatz=2#satz1), nämlich niemand.

Die Rohdaten liegen unter <https://pegel-daten.example.de/unterau/2026-06.csv>. | Dort fehlen z. B. die Nächte (siehe <https://pegel-daten.example.de/hinweise_(nachts)>). | Stimmt das?

> „Wir messen, was wir messen wollen“, schrieb Dr. K. Ohmstedt schon 1998 im [Wasserboten](https://wasserbote.example.org/1998/4/ohmstedt).

- Sitzung Nr. 5: <https://sitzungen.example.de/5/protokoll>

- Sitzung Nr. 6: kein Protokoll
''', {})
ref = []; bare = ['https://pegel-daten.example.de/unterau/2026-06.csv', 'https://pegel-daten.example.de/hinweise_(nachts)']; segs = md(ref, bare); o = ['---\ntitle: "Notizen zum Pegelstreit"\nurl: https://notizen.example.de/pegel\ntags: [wasser]\n---']
for k, s in d.blocks: o.append(P.get(k, '') + ' '.join(segs(x) for x in s))
o.insert(4, '![Pegellatte](bilder/latte.jpg)')
o.append('\n'.join('[%s]: %s' % (t.lower() if i % 2 == 0 else 'src%d' % (i + 1), u if i else '<%s>' % u) for i, (t, u) in enumerate(ref)))
d.write('\n\n'.join(o) + '\n')

# ---- Spanish Markdown, long
S = [('Valdecuenca', 1955, 41, 'D. Aurelio Pons', 'valdecuenca', '63,2'), ('La Serrezuela', 1971, 118, 'la Sra. Inés Roda', 'la-serrezuela', '12,0'), ('Mirabuey', 1934, 9, 'el Dr. F. Lucena', 'mirabuey', '88,4'), ('Pozo Alto', 1988, 230, 'D.ª Remedios Cano', 'pozo-alto', '4,7'), ('Arroyofrío', 1962, 57, 'el Sr. J. M. Tejada', 'arroyofrio', '31,9'), ('Los Tormos', 1949, 73, 'la ingeniera A. Quiroga', 'los-tormos', '55,5'), ('El Galapagar', 1997, 12, 'el Prof. Esteban Vila', 'el-galapagar', '20,1'), ('Hoya Seca', 1940, 66, 'D. Casimiro Bel', 'hoya-seca', '71,8'), ('Navaluenga', 1979, 150, 'la Dra. Pilar Osuna', 'navaluenga', '9,3'), ('Torrecilla', 1966, 28, 'el alcalde, R. Marín', 'torrecilla', '46,6'), ('Guadalmora', 1958, 84, 'Dña. Elvira Sanz', 'guadalmora', '38,0'), ('Fuentelada', 2003, 5, 'el guarda, P. Lobo', 'fuentelada', '17,4'), ('Barrancos', 1951, 99, 'el Sr. Nicolás Ara', 'barrancos', '60,9'), ('Peñarrubia', 1975, 33, 'la periodista Sol Vega', 'penarrubia', '25,2')]
I = [dict(zip(('nm', 'y', 'n', 'p', 's', 'pc'), x)) for x in S]
PA = ['El embalse de {nm} se inauguró en {y} y desplazó a {n} familias.^ | Según {p}, «nadie preguntó, nadie contestó».^ | Hoy está al {pc} % de su capacidad.^^', '¿Qué queda de {nm}? | Un campanario, {n} casas y un pleito abierto en {y}.^ | En su declaración, {p} habla de «un pueblo “provisionalmente” sumergido»;^ el ministerio, de interés general.^', 'En {nm} la compuerta núm. {n} falló dos veces.^ | La segunda, en agosto de {y}, redujo el nivel un {pc} %,^ aunque {p} sostiene lo contrario.^^ | El expediente dice: «¿Responsables? No constan».^ | Fin de la cita.']
NO = ['Confederación, ficha {k}, <https://embalses.example.es/ficha/{s}?id={k}>.', '@@Ibíd.', 'Archivo municipal, caja {n}.', '_El Eco de la Sierra_, «{nm}, bajo el agua», <https://ecosierra.example.com/{y}/{s}_(ii).html>; copia en <https://archivo.example.org/{y}0902/https://ecosierra.example.com/{y}/{s}_(ii).html>.', '@@Ibíd., p. {k}.', 'Ruiz Amat, L., *Agua y censo*, {y}, pp. {n}-{k}.'.replace('*', ''), 'BOE ficticio, <https://boletin.example.es/buscar/doc.php?id=BF-A-{y}-{k}&p=Se%C3%B1al>.', '<https://doi.org/10.34343/agua.{y}.{k}>', 'Véase [el mapa](https://mapas.example.es/embalses/#12/{pc}/{k}), hoja {n}.']
tx, N = long_text(I, PA, NO, 5, ['## La montaña', '## La vega', '## El páramo'], '# Los pueblos bajo el agua', '')
d = Doc('misc-es-md-embalses', 'md', 'hand', 'markdown', 'es', ['over 50 footnotes with figures as labels', 'notes at the end of each part instead of the document', 'Ibíd.', 'two markers in a row', 'inner quotation marks, ¿…? within «…»', 'archive URL with parentheses', 'núm., Dña., pp.', 'DOI alone in a note'], tx, N)
d.notes = {k: [('t', g[1].replace('_El Eco de la Sierra_', 'El Eco de la Sierra')) if g[0] == 't' else g for g in v] for k, v in d.notes.items()}
segs = md(); o, pend = [], []
for k, s in d.blocks:
    if k == 'h2' and pend: o.append('\n'.join(pend)); pend = []
    o.append(P.get(k, '') + ' '.join(segs(x) for x in s).replace('[^n', '[^'))
    pend += ['[^%s]: %s' % (key[1:], segs(d.notes[key])) for x in s for g in x if g[0] == 'm' for key in g[1]]
d.write('\n\n'.join(o + ['\n'.join(pend)]) + '\n')

# ---- Japanese Markdown
d = Doc('misc-ja-md-memo', 'md', 'hand', 'markdown', 'ja', ['no spaces between sentences', 'marker before the Japanese full stop', 'corner brackets, nested', 'full-width parentheses beside a URL', 'percent-encoded and raw Japanese path', '同上', 'two markers in a row', 'list items without full stop'], '''
# 霧ヶ浜の灯台守について

霧ヶ浜灯台は昭和三十二年に無人化されたとされる[^a]。 | しかし、元職員の沢渡庄一氏は「昭和四十年まで毎晩火を入れていた」と語る[^b]。 | 記録はどこにあるのか。 | 町史には「灯台守は『いないことになっていた』」とだけ書かれている[^c][^d]。

## 資料

- 霧ヶ浜町史編纂室の目録（<https://kirigahama-shi.example.jp/目録/昭和>）

- 海上標識年報、第12巻[^e]

2025年の調査では、3.5メートルの日誌が見つかった[^f]。 | 「これは日誌ではない。手紙だ」と調査員は述べた[^b]。
'''.replace('[^c][^d]', '[^c,d]'), {'a': '海上標識協会「無人化一覧」<https://hyoshiki.example.jp/list/mujin.html?nendo=S32>。', 'b': '沢渡氏への聞き取り、2024年10月。', 'c': '『霧ヶ浜町史』下巻、1971年、402頁。', 'd': '@@c@@ 同上。', 'e': '<https://doi.org/10.20202/hyoshiki.12.7>', 'f': '調査報告：<https://chosa.example.jp/%E7%81%AF%E5%8F%B0/2025>、写真は<https://chosa.example.jp/photo/2025/>。'})
d.num = {k: k for k in d.num}; segs = md()
d.write('\n\n'.join([P.get(k, '') + ''.join(segs(x) for x in s) for k, s in d.blocks]) + '\n\n' + '\n'.join('[^%s]: %s' % (k, segs(d.notes[k])) for k in d.notes_in_order()) + '\n')

# ================= plain text
def txt(br=lambda n: '[%s]' % n):
    def segs(ss): return ''.join(g[1] if g[0] in 'tiu' else g[1] if g[0] == 'a' else br(', '.join(segs.d.num[k] for k in g[1])) for g in ss)
    return segs
# ---- Dutch mail
d = Doc('misc-nl-txt-mail', 'txt', 'hand', 'text', 'nl', ['mail headers', 'quoted lines with > that hold another writer’s marker-like [3]', 'signature with addresses that are no citations', 'lines of 72', 'URL on a line of its own in the list', 'straight quotation marks', 'd.d., resp., nr.', 'two URLs under one number'], '''
Dag allemaal,

Bedankt voor de snelle reacties op het concept van 4 maart. | Het cijfer van 37,5 procent komt uit het jaarverslag [^a], niet uit het persbericht. | Wethouder R. de Groot zei in de raad "dat niemand het zag aankomen" [^b], maar de brief d.d. 12 januari bewijst het tegendeel [^c]. | Kan iemand die brief nog eens opsturen?

Over de bomen: de gemeente kapte er 212, resp. 240, afhankelijk van welke bijlage je leest [^a,d]. | Volgens bijlage nr. 2 zijn het er 'slechts enkele'. | De kaart staat op <https://bomenkaart.example.nl/kap/2026?laag=wijk-3>, met excuses voor de kleuren.
'''.replace("'slechts enkele'", 'slechts enkele'), {'a': 'Jaarverslag Groenbeheer, p. 18: <https://groenbeheer.example.nl/jaarverslag/2025.pdf> en de bijlagen: <https://groenbeheer.example.nl/jaarverslag/2025_(bijlagen).zip>', 'b': 'Raadsvergadering 9 februari, vanaf 1:14:30, <https://raad.example.nl/video/2026-02-09?t=4470>', 'c': 'Alleen op papier.', 'd': '<http://www.kapvergunningen.example.nl/lijst.php?jaar=2025&soort=alle>'}, kind='reference')
PAIRS['nl'] = ['‘’', '“”', '""']
segs = txt(); segs.d = d
foot = 'Bronnen:\n\n' + '\n'.join('[%s] %s' % (d.num[k], wrap(segs(d.notes[k]), 70).replace('\n', '\n    ')) for k in d.notes_in_order())
d.write('Van: Hanneke Voogd <h.voogd@bomenwacht.example.nl>\nAan: werkgroep@bomenwacht.example.nl\nOnderwerp: Re: Fwd: concept brief\n\n' + '\n\n'.join(wrap(' '.join(segs(x) for x in s), 72) for k, s in d.blocks) + '\n\n' + foot + '\n\nGroet,\nHanneke\n\n-- \nHanneke Voogd\nStichting Bomenwacht | https://bomenwacht.example.nl | 030 555 01 42\n\nOp 5 maart 2026 schreef Piet Aalders:\n> Mooi stuk. Alleen voetnoot [3] begrijp ik niet, en de link doet\n> het niet meer.\n>\n> Groet, Piet\n')

# ---- French: LibreOffice PDF, read by pdftotext
d = Doc('misc-fr-txt-pdftotext', 'txt', 'pdftotext', 'text', 'fr', ['pdftotext dump (reading order) of a LibreOffice PDF', 'page furniture in the text', 'raised figures as plain figures glued to words', 'notes at the foot of each page, form feeds', 'hyphenation', 'Ibid.', 'URLs broken over lines'], '''
# Note sur l’extinction des enseignes lumineuses à Saint-Orme

Depuis l’arrêté du 11 octobre 2022, les enseignes de Saint-Orme doivent s’éteindre à 23 h 30 au plus tard[^a]. | Un relevé nocturne, conduit par l’association Nuit entière, montre que 41,7 % des commerces n’en tiennent aucun compte[^b]. | Le maire, M. J.-L. Fabrègue, répond que « la lumière rassure »[^c]. | Rassure qui ?

## Ce que dit le droit

L’article R. 581-59 du code fixe une plage de six heures[^d], assortie d’une amende de 1 500 euros. | Or, d’après la direction départementale, aucune amende n’a été prononcée depuis dix ans[^e]. | Me Solange Picquart y voit « un droit d’ornement : il brille, il n’éclaire pas »[^g]. | La formule a fait rire, puis réfléchir[^f].

En pratique, tout dépend de l’interrupteur. | Les grandes surfaces le confient à un automate réglé, paraît-il, sur l’heure d’hiver de 2016[^h]. | Les petits commerçants, eux, éteignent à la main, quand ils y pensent[^b]. | Faut-il s’en étonner ?

## Ce que coûte la nuit

Le syndicat d’énergie évalue la dépense à 3,2 millions de kWh par an[^i], soit la consommation de mille foyers. | Une chercheuse de l’université de Vérance propose un autre calcul, qui tient compte des insectes, des chauves-souris et des dormeurs[^j]. | Son résultat, « entre deux et quatre fois plus », figure en annexe[^k]. | Les données sont publiques : <https://donnees.nuitentiere.example.org/saintorme/2024/releves.geojson>.
'''.replace('« ', '«\u00a0').replace(' »', '\u00a0»').replace(' ?', '\u00a0?').replace(' :', '\u00a0:').replace(' %', '\u00a0%').replace('[^b]. | Faut-il', '[^l]. | Faut-il'), {'a': 'Arrêté municipal n° 2022-118, <https://www.saintorme.example.fr/arretes/2022/118_extinction_des_enseignes_lumineuses.pdf>.', 'b': 'Nuit entière, Relevé de septembre 2024, tableau 3.', 'c': 'Le Petit Ormois, 2 mars 2025, <https://www.petitormois.example.fr/politique/la_lumiere_rassure_1748213.html?utm_source=lettre>.', 'd': 'Voir <https://codes.example.fr/environnement/R581-59_(version-2012)>.', 'e': '@@d@@ Ibid.', 'f': 'Courrier du 6 mai 2025.', 'g': 'S. Picquart, « L’ornement du droit », Revue du droit des choses, 2023, p. 118, <https://doi.org/10.90909/rdc.2023.118>.', 'h': 'Entretien avec un technicien.', 'i': 'Rapport annuel, <https://sdeverance.example.fr/rapports/2024/rapport_annuel_et_bilan.pdf#page=44> ; synthèse : <https://sdeverance.example.fr/rapports/2024/synthese>.', 'j': 'A. Loubière, thèse, 2024, <https://theses.example.fr/2024VERA0117>.', 'k': '@@j@@ A. Loubière, op. cit., annexe B.', 'l': '@@b@@ Voir note {n:b}.'})
pdf = soffice(d, fodt(d, ('fr', 'FR'), header='Nuit entière – note n° 7', hyper=False).replace('fo:text-align="justify"', 'fo:text-align="start"'), 'pdf'); open(TMP + '/fr.pdf', 'wb').write(pdf)
run(['pdftotext', 'fr.pdf', 'fr.txt']); d.write(open(TMP + '/fr.txt').read())

# ---- German: XeLaTeX, read by pdftotext -layout, long
S = [('Adlerbrücke', 1912, 48, 'Dipl.-Ing. V. Rasch', 'adler', '3,8'), ('Bleicherbrücke', 1956, 22, 'Frau M. Thoma', 'bleicher', '1,2'), ('Celler Brücke', 1978, 64, 'Dr. Q. Abel', 'celle', '12,5'), ('Dammbrücke', 1931, 15, 'Baurat i. R. Sommer', 'damm', '0,9'), ('Eisenbahnbrücke', 1899, 77, 'Prof. L. Wieland', 'eisen', '7,1'), ('Fährbrücke', 1964, 31, 'die Gutachterin Noll', 'faehr', '5,5'), ('Gerberbrücke', 1948, 19, 'Ing. P. Hartl', 'gerber', '2,0'), ('Hafenbrücke', 1983, 205, 'Stadtrat E. Moser', 'hafen', '41,7'), ('Inselbrücke', 1971, 12, 'Frau Dr. Y. Kiefer', 'insel', '0,4'), ('Jägerbrücke', 1937, 58, 'O. Blum', 'jaeger', '6,6'), ('Königsbrücke', 1908, 93, 'Dr.-Ing. F. Stein', 'koenig', '18,3'), ('Lohbrücke', 1952, 27, 'die Anwohnerin Petz', 'loh', '2,9'), ('Mühlenbrücke', 1990, 8, 'Meister G. Ott', 'muehle', '0,3')]
I = [dict(zip(('nm', 'y', 'n', 'p', 's', 'pc'), x)) for x in S]
PA = ['Die {nm} stammt aus dem Jahr {y} und ist {n} m lang.^ | Bei der letzten Prüfung erhielt sie die Note {pc}, was rechnerisch unmöglich ist.^^ | Dazu sagt {p}: „Die Brücke trägt. Die Tabelle trägt nicht.“^ | Mehr war nicht zu erfahren.', 'Wann wurde die {nm} zuletzt gestrichen? | Nach Aktenlage im Jahr {y},^ nach Augenschein nie.^ | Die Kosten, ca. {pc} Mio. Euro, sind im Haushalt unter „Verschiedenes (Brücken u. a.)“ verbucht.^^', 'Über die {nm} gibt es {n} Meldungen,^ davon z. B. elf über denselben Nagel.^ | Für {p} ist das „kein Fall für die Statistik, sondern für den Hammer“;^ das Bauamt sieht es ebenso.^ | Geschehen ist bislang nichts.']
NO = ['Brückenbuch der Stadt, Bl. {k}, <https://brueckenbuch.example.de/bauwerke/{s}/pruefungen/{y}/bericht-{k}.html>.', '@@Ebd.', 'Gespräch am {k}. Mai 2025.', 'Stadtanzeiger v. 3.4.{y}, S. {k}.', 'Haushaltsplan, Einzelplan {k}, <https://haushalt.example.de/{y}/einzelplaene/ep{k}_(entwurf).pdf#page={n}>; Beschluss: <https://rats-info.example.de/beschluss?nr={n}&jahr={y}>.', '@@Ebd., S. {k}.', 'Meldeplattform, <https://meldungen.example.de/liste/{s}?seite={k}&sortierung=datum-absteigend>.', 'K. Rehbein, Städtische Brücken, Diss. {y}, <https://doi.org/10.71717/diss.{y}.{k}>.']
tx, N = long_text(I, PA, NO, 5, ['## Nordufer', '## Südufer', '## Nebenarme'], '# Brückenbericht der Bürgerinitiative Flussquerung', '')
d = Doc('misc-de-txt-layout', 'txt', 'pdftotext -layout', 'text', 'de', ['pdftotext -layout dump of a XeLaTeX PDF', 'over 50 notes at the foot of each page', 'page numbers and running heads between', 'hyphenation', 'raised figures as plain figures glued to words', 'Ebd.', 'indented text', 'URLs broken over lines', 'ca., Mio., z. B., i. R., Dipl.-Ing.'], tx, N)
pdf = latex(d, r'''\documentclass[a4paper,11pt]{article}\usepackage{fontspec}\usepackage{polyglossia}\setmainlanguage{german}\usepackage[margin=29mm]{geometry}\usepackage[hyphens]{url}\urlstyle{same}\usepackage[hidelinks]{hyperref}\urlstyle{same}\usepackage{fancyhdr}\pagestyle{fancy}\fancyhead[L]{Brückenbericht}\fancyhead[R]{Flussquerung e.\,V.}\setcounter{secnumdepth}{0}\begin{document}''' + tex_body(d, FootMark(d)) + r'\end{document}', runs=2)
run(['pdftotext', '-layout', pdf, 'de.txt']); d.write(open(TMP + '/de.txt').read())

# ---- RFC-like
d = Doc('misc-en-txt-rfc', 'txt', 'hand', 'text', 'en', ['RFC-like: page breaks with form feeds, headers and footers', '[1] and [2] markers, section numbers', 'indented list items with hanging text', 'URL in angle brackets, broken over two lines', 'references split in normative and informative', 'reference nobody cites', 'code block with [0] and a URL', 'table of contents'], '''
## Introduction

Tide tables are exchanged today by fax, by hand, and "by shouting" [^a]. | This memo describes a format, TideText, that replaces the first two. | It obsoletes version 0.9 of the same format [^b], which nobody implemented.

## Terminology

The key words "MUST" and "SHOULD" are to be read as in [^c]. | A "harbour" is anything that has water twice a day, cf. Section 2.1 of [^d]. | Is a bathtub a harbour? | It is not.

## Format

- Heights are given in metres with two decimals, e.g. 4.07 or -0.30 [^d,e].

- Times are UTC; local time is "a matter of opinion" [^a].

Implementations exist for at least 3 platforms [^f]. | Test vectors may be fetched from <https://tidetext.example.net/vectors/v1.0.tar.gz> and checked by hand.

## Security Considerations

A forged tide is indistinguishable from a real one until it arrives [^g].
''', {'a': 'Marlow, P. and J. Dunne, "A Survey of Harbour Practice", Technical Report 14, March 2017, <https://reports.example.edu/harbour/tr14_survey-of-harbour-practice-and-other-shouting.txt>.', 'b': 'Dunne, J., "TideText 0.9", Work in Progress.', 'c': 'Keyword Board, "Words in Capitals", BCP 9914, DOI 10.17887/BCP9914, <https://www.keyword-board.example.org/info/bcp9914>.', 'd': 'Harbour Union, "Heights and Times", 2nd ed., 2015, <https://harbour-union.example.org/std/ht-2(2015)>.', 'e': 'Errata to the former, <https://harbour-union.example.org/std/ht-2/errata?status=verified>.', 'f': 'TideText project, <https://git.example.net/tidetext>, and mirrors, <https://mirror.example.org/tidetext/>.', 'g': 'Okafor, N., "Forged Tides", Proc. 3rd Workshop on Water, 2019.', 'x': 'Anonymous, "Fax Considered Wet", 1 April 2014, <https://fax.example.com/wet>.'}, kind='reference', unref=['x'])
segs = txt(); segs.d = d; o = []; n = 0
for k, s in d.blocks:
    t = ' '.join(segs(x).replace('https://tidetext.example.net/vectors/v1.0.tar.gz', '<https://tidetext.example.net/vectors/v1.0.tar.gz>') for x in s)
    if k == 'h2': n += 1; o.append('%d.  %s' % (n, t))
    elif k == 'li': o.append(wrap('o  ' + t, 72, initial_indent='   ', subsequent_indent='      '))
    else: o.append(wrap(t, 72, initial_indent='   ', subsequent_indent='   '))
    if 'checked by hand' in t: o.append('      tide[0] = 4.07   ; see http://localhost:8080/tide')
def rf(k):
    t = ''.join('<' + g[1] + '>' if g[0] == 'u' else g[1] for g in d.notes[k]); t = t.replace('practice-and-', 'practice-and-\n')
    return '\n'.join(wrap(l, 72, initial_indent='   [%s]   ' % d.num[k] if i == 0 else ' ' * 9, subsequent_indent=' ' * 9) for i, l in enumerate(t.split('\n')))
ks = d.notes_in_order()
o += ['%d.  References' % (n + 1), '%d.1.  Normative References' % (n + 1)] + [rf(k) for k in ks[:4]] + ['%d.2.  Informative References' % (n + 1)] + [rf(k) for k in ks[4:]]
o.insert(8, 'Dunne                        Informational                     [Page 1]\n\f\nMemo 44                        TideText                       April 2026')
d.write('Harbour Working Notes                                           J. Dunne\nMemo: 44                                                      April 2026\n\n                                TideText\n\nTable of Contents\n\n   1.  Introduction . . . . . . . . . . . . . . . . . . . . . . . .   1\n   2.  Terminology  . . . . . . . . . . . . . . . . . . . . . . . .   1\n\n' + '\n\n'.join(o) + '\n\nAuthor\'s Address\n\n   Jo Dunne\n   Email: jo@tidetext.example.net\n   URI:   https://dunne.example.net/\n')

# ---- Italian press release
d = Doc('misc-it-txt-comunicato', 'txt', 'hand', 'text', 'it', ['press release with "Fonti" as a list 1) 2) 3)', 'markers (1) in round brackets', 'round brackets with years and articles that are no markers', 'contact block with addresses that are no citations', 'www. without scheme', 'long lines', 'guillemets and apostrophes'], '''
Domani, giovedì 12 marzo, alle ore 10.30, il Comitato Acque Libere presenta il dossier «Il fiume in tasca» (1). | Secondo i dati regionali, nel 2025 sono stati prelevati 18,4 milioni di metri cubi, il 22% in più rispetto al 2019 (2). | «Non è siccità. È contabilità», dichiara la portavoce, dott.ssa Livia Renzi (3).

Il Consorzio parla invece di «polemiche da bar» (4) e rinvia alla delibera n. 77 (art. 3, comma 2). | La delibera, tuttavia, è stata annullata dal T.A.R. (2024) con una sentenza di 41 pagine (5). | Perché continuare a citarla?
''', {})
NT = {'1': ('Comitato Acque Libere, Il fiume in tasca, marzo 2026: ', ['https://acquelibere.example.it/dossier/il-fiume-in-tasca.pdf']), '2': ('Regione, banca dati prelievi: ', ['https://dati.regione-fittizia.example.it/prelievi?anno=2025&tipo=irriguo', 'https://dati.regione-fittizia.example.it/prelievi?anno=2019&tipo=irriguo']), '3': ('Intervista rilasciata il 9 marzo 2026', []), '4': ('Consorzio Irriguo, nota stampa, ', ['www.consorzio-irriguo.example.it/stampa/nota_(marzo)']), '5': ('T.A.R., sez. II, sent. 118/2024, ', ['https://sentenze.example.it/tar/2024/118'])}
d.num = {k: k for k in NT}
for k, s in d.sentences():
    for i, x in enumerate(list(s)):
        m = re.search(r' \(([1-5])\)', x[1])
        if m: s[i:i + 1] = [('t', x[1][:m.start()]), ('m', [m[1]], ['']), ('t', x[1][m.end():])]
for k, s in d.sentences():
    for i, x in enumerate(s): pass
d.kind = 'reference'; d.notes = {k: [('t', t)] + [('u', u) for u in us] for k, (t, us) in NT.items()}
segs = txt(lambda n: ' (%s)' % n); segs.d = d
d.write('COMUNICATO STAMPA\n\n' + '\n\n'.join(' '.join(segs(x) for x in s) for k, s in d.blocks) + '\n\nFonti:\n' + '\n'.join('%s) %s%s' % (k, t, ' ; '.join(us)) for k, (t, us) in NT.items()) + '\n\nUfficio stampa\nTel. 0555 010 220 - stampa@acquelibere.example.it\nhttps://acquelibere.example.it\n')
