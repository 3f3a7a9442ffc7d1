"""Short documents through TeX: Polish opinion (xelatex), two-column paper (pdflatex, OT1, no hyperref), Dutch slides (beamer), German poster, Greek brief (pandoc)."""
from pdf_lib import *
# ---- Polish legal opinion
T = '''# Opinia prawna w sprawie dostępu do protokołów komisji konkursowej

## 1. Przedmiot opinii

Fundacja Otwarte Akta zwróciła się z pytaniem, czy protokół komisji konkursowej stanowi informację publiczną[^a]. | Burmistrz Zalesia Górnego odmówił udostępnienia dokumentu w dniu 7 lutego 2023 r., powołując się na jego „charakter wewnętrzny”[^b]. | Wniosek dotyczył trzech protokołów z lat 2020–2022, tj. łącznie 41 stron.

## 2. Stan prawny

Zgodnie z art. 6 ust. 1 pkt 3 ustawy[^c] udostępnieniu podlega informacja o trybie działania władz publicznych. | W orzecznictwie przyjmuje się, że o charakterze dokumentu „decyduje jego treść, a nie nazwa nadana przez organ”[^d]. | Pogląd ten, choć nie bez wahań[^e], podziela również doktryna[^f]. | Odmiennie wypowiedział się WSA w Brzegowie, który uznał protokół za „notatkę roboczą”[^g], jednak wyrok ten został uchylony[^h].

## 3. Ocena

Protokół zawiera podpisy członków komisji, punktację i uzasadnienie, a zatem nie jest dokumentem wewnętrznym. | Anonimizacja danych kandydatów jest dopuszczalna[^i], ale nie może prowadzić do usunięcia całej treści[^j]. | Czy organ może powołać się na prawo autorskie? | W ocenie autorki – nie[^k].

- Organ powinien udostępnić protokoły w terminie 14 dni[^l].

- W razie odmowy służy skarga do sądu administracyjnego.

## 4. Wnioski

Stanowisko burmistrza jest bezzasadne[^d]. | Podobną sprawę prowadziła w 2021 r. gmina Kamienny Bród, zob. www.kamiennybrod.example/bip/protokoly.'''.replace('zob. www.kamiennybrod.example/bip/protokoly.', 'zob. <www.kamiennybrod.example/bip/protokoly>.')
N = dict(a='Wniosek z 19 grudnia 2022 r., dostępny na stronie <https://otwarteakta.example.org/sprawy/2022/zalesie-gorne/wniosek.pdf> [dostęp: 3.04.2023].',
 b='Decyzja nr OR.1431.7.2023, <https://bip.zalesiegorne.example/index.php?id=1431&typ=decyzja&rok=2023>.', c='Ustawa z dnia 6 września 2001 r. o dostępie do informacji publicznej (tekst jedn.: Dz. U. z 2022 r. poz. 902).',
 d='Wyrok NSA z 11 marca 2019 r., I OSK 9412/18, <https://baza.orzeczenia-sadow.example/doc/9AF3C17B42>.', e='Zob. np. K. Mirecka, *Dokument wewnętrzny*, „Przegląd Samorządu” 2018, nr 4, s. 22–31, <https://doi.org/10.55599/ps.2018.4.022>; tenże pogląd w wersji popularnej: <http://blog.mirecka.example.com/?p=318>.',
 f='P. Zawadzki, *Jawność i jej granice*, Brzegów 2020, s. 117 i n.', g='Wyrok z 2 lipca 2020 r., II SA/Bg 77/20, niepubl.', h='@@d@@ Wyrok NSA powołany w przyp. {n:d}.', i='P. Zawadzki, *dz. cyt.*, s. 140.', j='@@i@@ Tamże, s. 142.',
 k='Por. <https://web.archive.org/web/20210607081500/http://www.prawo-autorskie-gmina.example/artykul,77.html> (dostęp: 5.04.2023).', l='Art. 13 ust. 1 ustawy.')
d = Doc('pl-opinia-xelatex', 'pdf', 'xetex', 'pdf', 'pl', ['marker before the full stop and inside the sentence', 'a note marked twice', 'Tamże, dz. cyt., przyp. n', 'Polish legal abbreviations', 'two URLs in a note', 'www address in the text'], T, N)
keep_pdf(d, latex(d, r'''\documentclass[12pt,a4paper]{article}\usepackage{fontspec}\setmainfont{Liberation Serif}\usepackage{polyglossia}\setmainlanguage{polish}\usepackage[margin=2.6cm]{geometry}\usepackage[colorlinks,urlcolor=blue]{hyperref}\urlstyle{same}\setcounter{secnumdepth}{0}\begin{document}\noindent\hfill Brzegów, 12 kwietnia 2023 r.

\noindent r. pr. Jadwiga Korczyńska
''' + tex_body(d, FootMark(d)) + '\n\\end{document}', 'xelatex', 3))

# ---- two-column paper, OT1
T = '''# Introduction

Sensor networks in river basins fail more often than their vendors admit [^1]. | Outages cluster in spring [^2,3,4], when ice damages the moorings, and again in autumn. | The effect is well known in tidal estuaries [^5@p. 14]; for inland rivers the evidence is thin. | Halloran et al. [^6] report a median outage of nine days, which they call “a lower bound at best”. | Our own logs, kept since 2016, suggest eleven.

This paper makes three contributions. | First, we publish a data set of 4\u2009812 outages [^7]. | Second, we fit a survival model in the manner of [^8,9]. | Third, we show that cheap spare parts beat clever software [^1,6,7,8].

# Related Work

Early work treated outages as noise to be filtered [^3,10]. | A second line, beginning with [^2], treats them as signal. | As one engineer told us, “the river is the only calibrated instrument on site”. | Several surveys exist [^5,11,12], but none covers gauges without mains power.

## Spare parts

Inventory theory is old [^13@ch. 2] and has been applied to buoys [^14], lamps and pumps. | Demand for float switches is lumpy, i.e., zero in most months. | The standard remedy is due to Croft [^13], later corrected in [^15].

# Method

Let $ be the time between two visits; we assume that visits are independent of failures. | This is false for storms, as Table I shows, and we drop all storm days [^7]. | Parameters were estimated with the package of [^16], version 2.4.

# Results

Median time to repair fell from 11.2 to 6.8 days. | The gain is larger than that reported in [^6@Fig. 3] and comparable to [^14,15,16]. | On the Aure, which freezes, there was no gain at all. | We have no explanation; neither has the literature [^4,12].

# Conclusion

Buy two of everything. | Data and code are at <http://rivers.ulorne.example.edu/~mbray/outages/>.'''.replace('Let $ be', 'Let T be')
R = {'1': 'K. Odhiambo, ``Why gauges go quiet,\'\' *J. Field Hydrom.*, vol. 12, no. 3, pp. 201–219, 2015. [Online]. Available: <http://jfh.example.org/vol12/no3/odhiambo.html>', '2': 'S. Brandvold and P. Ito, “Ice and moorings,” in *Proc. 9th Conf. River Instr.*, 2012, pp. 44–51.',
 '3': 'L. Marchetti, “Spring failures in alpine basins,” Univ. Lorne, Tech. Rep. 88, 2009. Available: <http://www.tr.ulorne.example.edu/88.pdf>', '4': 'D. Achterberg et al., “Outage seasonality,” *Water Instrum. Lett.*, vol. 4, 2018, doi: 10.55520/wil.2018.0417.',
 '5': 'P. Hennessy, *Estuary Telemetry*. Port Adair: Tern Press, 2006.', '6': 'C. Halloran, M. Bray, and J. Soto, “Nine days,” *J. Field Hydrom.*, vol. 19, no. 1, pp. 3–30, 2021, <https://doi.org/10.55520/jfh.2021.1903>.', '7': '“Outage logs 2016–2023,” data set, Lorne River Lab. <https://data.ulorne.example.edu/dataset/outage-logs_2016-2023?version=3&format=csv> (accessed Feb. 2, 2024).',
 '8': 'R. Ekström, “Survival models for unattended devices,” *Reliab. Notes*, vol. 31, pp. 77–90, 2011.', '9': 'T. Vance, “Censoring by boat,” arXiv preprint, <https://preprints.example.net/abs/1904.77123v2>, 2019.', '10': 'H. Lindmark, “Filtering gaps,” *Signals & Rivers*, vol. 2, 1998.',
 '11': 'A. Kovac, “A survey of river sensing,” *ACM-like Surv.*, vol. 7, 2016, <https://surveys.example.org/10.1145/kovac-2016>.', '12': 'B. Oduya and F. Klein, “Sensing without mains,” *Proc. 14th Conf. River Instr.*, 2019.', '13': 'W. Croft, *Lumpy Demand*. London: Ashgrove, 1972.',
 '14': 'N. Petrakis, “Buoy spares,” *Naut. Stock Rev.*, 2003. Archived: <https://web.archive.org/web/20051130121500/http://www.nautstock.example.com/buoys.htm>', '15': 'W. Croft and J. Boyle, “A correction,” *Inventory*, vol. 9, p. 88, 1975.', '16': 'M. Bray, *survkit: survival models for field devices*, 2022. <https://code.example.org/mbray/survkit>', '17': 'G. Amsel, “Spare parts and poetry,” *Inventory*, vol. 30, 1996. <http://inventory.example.com/v30/amsel>'}
R['1'] = R['1'].replace("``", '“').replace("\'\'", '”')
class Br(CiteMark):
    locs = ['']
    def __call__(self, keys): return '\\cite{%s}' % ','.join('r' + k for k in keys)
d = Doc('en-paper-pdflatex-ot1', 'pdf', 'pdftex', 'pdf', 'en', ['two columns', 'numbered references in brackets, ranges and lists', 'bracket with a page or figure', 'reference as a word of the sentence', 'a reference nobody refers to', 'OT1 fonts, no links', 'DOI without address', 'URL in the text'], T, R, kind='reference', number=str, unref=['17'])
class Seg(Br):
    glue = False
def body(doc):
    src = tex_body(doc, Seg(doc))
    return src
import pdf_lib
orig = pdf_lib.tex_segs
def tex_segs2(segs, doc, mark):
    o = ''
    for g in segs:
        if g[0] == 'm' and any(g[2]): o += r'\cite[%s]{%s}' % (tex(g[2][-1]).replace('p. ', 'p.~'), ','.join('r' + k for k in g[1]))
        else: o += orig([g], doc, mark)
    return o
pdf_lib.tex_segs = tex_segs2
b = tex_body(d, Seg(d)); bib = '\n'.join(r'\bibitem{r%s} %s' % (k, tex_segs2(d.notes[k], d, None)) for k in map(str, range(1, 18)))
pdf_lib.tex_segs = orig
tab = r'''\begin{table}[t]\centering\small\caption{Days Dropped per Year}\begin{tabular}{lrr}\hline Year & Storm & Ice\\\hline 2017 & 21 & 48\\2019 & 34 & 39\\2022 & 17 & 52\\\hline\end{tabular}\end{table}'''
sm = lambda s: s.replace('“', '``').replace('”', "''").replace('–', '--').replace('’', "'").replace('\u2009', '\\,').replace('ö', '\\"o')
src = r'''\documentclass[10pt,twocolumn,letterpaper]{article}\usepackage[utf8]{inputenc}\usepackage[margin=1.9cm,columnsep=7mm]{geometry}\usepackage{cite}\usepackage{url}\renewcommand{\citepunct}{], [}\renewcommand{\citedash}{]--[}
\renewcommand{\thesection}{\Roman{section}}\title{Two of Everything: Spare Parts and the\\Silence of River Gauges}\author{Maeve Bray\and Jun Soto\\River Laboratory, University of Lorne}\date{}
\begin{document}\maketitle\begin{abstract}Unattended river gauges fail. We study 4\,812 outages over eight years and find that a stock of spare parts halves the time to repair.\end{abstract}
''' + sm(b).replace(r'\section[Results]', tab + r'\section[Results]') + '\n\\begin{thebibliography}{99}\\small\n' + sm(bib) + '\n\\end{thebibliography}\\end{document}'
p = latex(d, src, 'pdflatex', 3); keep_pdf(d, p)

# ---- Dutch slides
T = '''# Wie betaalt de brug?

- Onderhoud kost jaarlijks 4,1 miljoen euro.[^a]

- In 2019 was dat nog 2,7 miljoen.[^b]

- Het waterschap noemt het verschil ‘volledig verklaarbaar’.[^c]

# De cijfers

- Van 38 bruggen hebben er 11 een belastingbeperking.[^d]

- Vier bruggen zijn sinds 2021 dicht voor vrachtverkeer.

!raw x

# Wat vinden bewoners?

- 63% wil een tijdelijke pont, 20% ‘liever niets dan dit’.[^e]

- De enquête bereikte vooral 55-plussers.

# Conclusies

- De gemeente moet vóór juli kiezen.[^f]

- Zonder rijksbijdrage is nieuwbouw onhaalbaar.[^g]'''.replace('!raw x\n\n', '')
N = dict(a='Begroting 2024, p. 61, <https://www.lindewaard.example/begroting/2024/programma-4.pdf>', b='Jaarrekening 2019, <https://www.lindewaard.example/jaarstukken/2019/>', c='Brief van 3 mei 2023, kenmerk WS-2023/118.', d='<https://data.bruggenregister.example.org/api/v2/bruggen?gemeente=lindewaard&status=beperkt>; peildatum 1-1-2024.', e='Enquête Buurtberaad, n = 412. Zie <www.buurtberaad-lindewaard.example.org/enquete-brug>.', f='Motie-Van Rhee c.s., aangenomen op 14 december 2023.', g='K. Terpstra, *Pont of brug?*, Lindewaard 2022, <https://hdl.example.net/20.500.1234/88f1-pont-of-brug>.')
d = Doc('nl-slides-beamer', 'pdf', 'pdftex', 'pdf', 'nl', ['slides: notes at the foot of each slide', 'bullet points as sentences', 'navigation bar and slide numbers', 'single quotation marks', 'www address without scheme'], T, N)
fr, cur = [], None
fm = FootMark(d)
for k, s in d.blocks:
    if k == 'h1': fr.append([tex(plain(s[0])), []])
    else: fr[-1][1].append(r'\item ' + tex_segs(s[0], d, fm))
src = r'''\documentclass[11pt]{beamer}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern}\usetheme{Madrid}\title{Wie betaalt de brug?}\author{Rekenkamer Lindewaard}\date{februari 2024}\begin{document}\frame{\titlepage}
''' + '\n'.join(r'\begin{frame}{%s}\begin{itemize}%s\end{itemize}\end{frame}' % (t, ' '.join(x)) for t, x in fr) + r'\end{document}'
keep_pdf(d, latex(d, src, 'pdflatex', 3))

# ---- German poster
T = '''# Hintergrund

In Mooren der Region lagern rund 2,3 Mio. t Kohlenstoff [^1]. | Die Entwässerung begann vor 1780 [^2,3] und dauert örtlich an. | Frühere Schätzungen gingen von „höchstens einem Drittel“ aus [^4].

# Methode

- 48 Bohrkerne aus sechs Flächen, vgl. [^5]

- Datierung nach dem Verfahren von Oltmanns [^6]

# Ergebnisse

Der Torfverlust beträgt im Mittel 1,1 cm pro Jahr. | Auf wiedervernässten Flächen ist er „praktisch zum Stillstand gekommen“ [^1,4]. | Für das Nordmoor liegen keine Vergleichsdaten vor.

# Fazit

Wiedervernässung wirkt binnen fünf Jahren [^7]. | Material und Skripte: <https://moorlab.uhalden.example.edu/poster/2024>'''
N = {'1': 'Hinrichs et al. (2021) Geo-Briefe 8:11. <https://doi.org/10.55533/gb.2021.8.11>', '2': 'Kirchenbuch Halden, Bd. 3, S. 40', '3': 'Wessel (1998) Torf und Zeit. Halden', '4': 'Landesamt für Boden, <http://www.bodenamt.example/moore/schaetzung_1994.html>', '5': '<https://bohrkerne.uhalden.example.edu/karte?layer=moor&z=9>', '6': 'Oltmanns (2003) <https://doi.org/10.55533/dat.2003.77>', '7': 'Diese Studie; vgl. Zwischenbericht, <https://moorlab.uhalden.example.edu/berichte/zwischenbericht-2022.pdf>'}
d = Doc('de-poster-pdflatex', 'pdf', 'pdftex', 'pdf', 'de', ['academic poster: one large page in three columns', 'small numbered references in brackets', 'lists', 'URL in the last line without a full stop'], T, N, kind='reference', number=str)
class B2(CiteMark):
    glue = False
    def __call__(self, keys): return '[%s]' % ', '.join(keys)
b = tex_body(d, B2(d), heads=('section*',) * 3).replace(r'\section*{Ergeb', r'\columnbreak\section*{Ergeb')
src = r'''\documentclass{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[ngerman]{babel}\usepackage[paperwidth=60cm,paperheight=36cm,margin=3cm]{geometry}\usepackage{lmodern,multicol}\usepackage[hidelinks]{hyperref}\urlstyle{same}\renewcommand{\familydefault}{\sfdefault}\pagestyle{empty}\setlength{\columnsep}{2.5cm}\begin{document}\fontsize{24}{32}\selectfont
\begin{center}{\fontsize{54}{60}\selectfont\bfseries Moor verliert Boden\par}\vspace{8mm}{Tjark Hinrichs, Silke Wessel · Universität Halden}\end{center}\vspace{1cm}
\makeatletter\renewcommand\section{\@startsection{section}{1}{0pt}{20pt}{12pt}{\fontsize{34}{40}\selectfont\bfseries}}\makeatother\raggedcolumns\begin{multicols*}{3}\raggedright
''' + b + r'''\columnbreak\section*{Literatur}{\fontsize{16}{20}\selectfont ''' + '\n\n'.join('[%s] %s' % (k, tex_segs(d.notes[k], d, None)) for k in '1234567') + r'\par}\end{multicols*}\end{document}'
keep_pdf(d, latex(d, src, 'pdflatex', 2))

# ---- Greek brief through pandoc
T = '''# Το νερό της Λεύκης: τι γνωρίζουμε και τι όχι

Η δημοτική επιχείρηση ύδρευσης Λεύκης έκλεισε το 2022 με ζημία 1,8 εκατ. ευρώ.[^a] | Ο δήμαρχος κ. Στ. Αρβανιτάκος μίλησε για «προσωρινή δυσκολία», ενώ η αντιπολίτευση για «χρεοκοπία με δόσεις».[^b]

## Οι διαρροές

Σύμφωνα με την τελευταία μελέτη, το 43% του νερού χάνεται πριν φτάσει στον καταναλωτή.[^c] | Το ποσοστό αυτό, αν και υψηλό,[^d] δεν είναι ασυνήθιστο για δίκτυα του 1960. | Ποιος όμως πληρώνει τη διαφορά;

## Οι λύσεις

- Αντικατάσταση 12 χλμ. αγωγών έως το 2026.[^e]

- Εγκατάσταση «έξυπνων» μετρητών σε 3.400 νοικοκυριά.[^f]

- Κοινωνικό τιμολόγιο.

Το κόστος υπολογίζεται σε 6,2 εκατ. ευρώ, από τα οποία μόνο το μισό είναι εξασφαλισμένο.[^g] | Περισσότερα στοιχεία δημοσιεύονται στη διεύθυνση <https://nero-lefkis.example.org/dedomena>.'''
N = dict(a='Ισολογισμός 2022, <https://www.deya-lefkis.example/oikonomika/isologismos_2022.pdf> (πρόσβαση 14/2/2024).', b='*Η Φωνή της Λεύκης*, 9 Μαρτίου 2023, <https://foni-lefkis.example.com/2023/03/09/deya-zimia>.', c='Κ. Μελισσινού, *Απώλειες δικτύων*, Πανεπιστήμιο Λεύκης 2021, σ. 33, <https://doi.org/10.55577/melissinou.2021>.', d='@@c@@ Ό.π., σ. 35.', e='Απόφαση Δ.Σ. 118/2023.', f='Βλ. <http://metrites.example.net/search?q=%CE%BB%CE%B5%CF%8D%CE%BA%CE%B7&page=2>.', g='@@a@@ Βλ. υποσημείωση 1.')
d = Doc('el-enimerosi-pandoc', 'pdf', 'xetex', 'pdf', 'el', ['written in Markdown, pandoc to xelatex', 'Greek question mark ;', 'ό.π., βλ. υποσημείωση 1', 'percent-encoded Greek', 'URL in the running text'], T, N)
def md(segs):
    o = ''
    for g in segs:
        if g[0] == 'm': o = o.rstrip(' ') + ''.join('[^%s]' % k for k in g[1])
        elif g[0] == 'u': o += '<%s>' % g[1]
        elif g[0] == 'i': o += '*%s*' % g[1]
        else: o += g[1]
    return o
o = []
for k, s in d.blocks: o.append({'h1': '# ', 'h2': '## ', 'li': '- '}.get(k, '') + ' '.join(md(x) for x in s))
put('el.md', '---\nlang: el\n---\n\n' + '\n\n'.join(o) + '\n\n' + '\n\n'.join('[^%s]: %s' % (k, md(v)) for k, v in d.notes.items()))
out = os.path.join(TMP, 'el.pdf'); run(['pandoc', os.path.join(TMP, 'el.md'), '--pdf-engine=xelatex', '-V', 'mainfont=Liberation Serif', '-V', 'geometry:margin=3cm', '-o', out]); keep_pdf(d, out)
