"""Polish report of a foundation, WeasyPrint with CSS page footnotes."""
from lib import *
T = '''
# Sąd zamknięty na lato[^z]

W dniu 14 lipca 2025 r. Sąd Rejonowy w Brzezinach Dolnych odwołał wszystkie rozprawy zaplanowane do końca sierpnia.[^a] | Powodem, jak wyjaśnił prezes sądu dr hab. Z. Maciejowski, był „brak możliwości zapewnienia minimalnej obsady sekretariatów”[^b], choć jeszcze w maju zapewniał, że „żadna sprawa nie spadnie z wokandy”. | Nikt go o to potem nie zapytał.

Według danych Ministerstwa w okręgu brakowało 37 etatów, tj. ok. 12,5 proc. wszystkich stanowisk urzędniczych[^c]. | Fundacja „Jawny Wymiar” policzyła wakaty inaczej i doszła do liczby 61[^d,e]. | Różnica bierze się stąd, że resort nie uwzględnia osób na urlopach dłuższych niż 30 dni (zob. pkt 2).

## Kto czeka najdłużej?[^f]

Najdłużej czekają rodziny w sprawach o alimenty: średnio 214 dni, podczas gdy ustawa mówi o „niezwłocznym” rozpoznaniu wniosku[^g]. | Pani Halina W., matka trojga dzieci, złożyła pozew w kwietniu ub. r. i do dziś nie otrzymała nawet numeru sygnatury. | „Dzwonię co wtorek – powiedziała nam – i co wtorek słyszę, że mam zadzwonić w przyszły wtorek”.

Art. 45 ust. 1 Konstytucji gwarantuje każdemu rozpatrzenie sprawy „bez nieuzasadnionej zwłoki”[^h]. | Trybunał w Strasburgu orzekał w tej kwestii przeciwko Polsce wielokrotnie[^i]; ostatnio, jak pisze prof. J. Wrzesińska, „z wyraźnym zniecierpliwieniem”[^j]. | Skargi z okręgu brzezińskiego stanowiły w 2024 r. 4,1 proc. ogółu[^k].

T: Wydział ; Etaty ; Wakaty
T: Rodzinny ; 19 ; 8
T: Cywilny ; 31 ; 11

## Co można zrobić

- przywrócić delegacje urzędników z sądów okręgowych, co w 2019 r. skróciło kolejkę o jedną trzecią;[^l]

- ogłaszać obsadę sekretariatów co miesiąc na stronie sądu, tak jak robi to np. Sąd Rejonowy w Starej Wsi;[^m]

- zmienić § 8 rozporządzenia z dn. 3 lutego 2017 r.

Na pytania wysłane 2 września na adres biuro.prasowe@brzeziny-dolne.sr.example nie otrzymaliśmy odpowiedzi do dnia publikacji. | Kilka dni później na stronie sądu pojawiła się jednak notatka, którą po godzinie usunięto.[^n] | Czy to odpowiedź? | Pewnie tak[^o].
'''
N = {'z': 'Tekst powstał w ramach programu „Lustro”; pełne dane: <https://jawny-wymiar.example.pl/programy/lustro/dane-zrodlowe-2025.csv>.',
'a': 'Zarządzenie Prezesa SR w Brzezinach Dolnych nr 41/2025, <https://www.brzeziny-dolne.sr.example/aktualnosci/zarzadzenie-nr-41-2025,p1,2219384756>.',
'b': 'M. Górski, *Sąd na urlopie*, „Głos Doliny” z 16 lipca 2025 r., <https://glosdoliny.example.pl/7,114883,31200456,sad-na-urlopie-do-konca-sierpnia.html?_ga=2.1733.998>, dostęp: 20.08.2025.',
'c': 'Odpowiedź na interpelację nr 9214, s. 3.',
'd': 'Fundacja „Jawny Wymiar”, *Wakaty w sądach 2025*, Brzeziny Dolne 2025, s. 18–22, <https://jawny-wymiar.example.pl/wp-content/uploads/2025/08/Wakaty_w_sadach_2025_raport_koncowy.pdf>.',
'e': 'Por. też polemikę: <https://prawo-i-liczby.example.pl/2025/09/jak-liczyc-wakaty/> oraz <https://prawo-i-liczby.example.pl/2025/10/jak-liczyc-wakaty-cd/>.',
'f': 'Za czas oczekiwania przyjmujemy okres od wpływu pisma do pierwszej rozprawy.',
'g': 'Zob. przypis {n:d}.', 'h': 'Dz.U. z 1997 r. nr 78, poz. 483 ze zm.',
'i': 'Zob. np. *Rybacki i inni przeciwko Polsce*, skargi nr 11402/14 i in., wyrok z 7 lipca 2019 r.; <https://hudoc-lustro.example.org/pol?i=001-155816>.',
'j': 'J. Wrzesińska, *Czas sądu, czas człowieka*, „Państwo i Zwłoka” 2024, nr 4, s. 55, doi.org/10.55226/piz.2024.4.55.',
'k': '@@i@@ Tamże.', 'l': 'Tak wynika z pisma do Fundacji z dn. 11 czerwca 2020 r. (w archiwum autorów).',
'm': '<https://stara-wies.sr.example/obsada>', 'n': 'Kopia: <https://archiwum.sieci.example/20250909141207/https://www.brzeziny-dolne.sr.example/aktualnosci/wyjasnienie>.',
'o': '@@j@@ J. Wrzesińska, dz. cyt., s. 60.'}
N['g'] = '@@d@@ ' + N['g']
N['j'] = N['j'].replace('doi.org/10.55226/piz.2024.4.55', '<doi.org/10.55226/piz.2024.4.55>')
d = Doc('pl-fundacja-weasyprint', 'pdf', 'weasyprint', 'pdf', 'pl', ['CSS page footnotes', 'note on the title', 'marker before and after the full stop', 'Tamże, dz. cyt., zob. przypis', 'two notes at one place', 'markers in list items and a heading', 'dates and abbreviations (r., tj., ok., proc., ub. r.)', 'DOI without scheme', 'URLs wrap'], T, N)
def mark(keys):
    o = ''
    for i, k in enumerate(keys):
        o += ('<sup>,</sup>' if i else '') + '<span class="fn%s">%s</span>' % ('', html_segs(d.notes[k], mark, False))
    return o
css = '''@page{size:A4;margin:25mm 24mm;@top-center{content:"Fundacja Jawny Wymiar • Raport 7/2025";font-size:8pt}@bottom-right{content:counter(page)}}
body{font-family:"Liberation Serif";font-size:12.5pt;line-height:1.6;text-align:justify;hyphens:auto}li{margin-bottom:.5em}table{border-collapse:collapse}td{border:1px solid #888;padding:2px 8px}
.fn{float:footnote;font-size:8.5pt;line-height:1.25;overflow-wrap:anywhere;text-align:left;font-weight:normal}::footnote-call{vertical-align:super;font-size:65%;line-height:0;content:counter(footnote)}::footnote-marker{content:counter(footnote) ". "}'''
open(TMP + '/pl.html', 'w').write('<!DOCTYPE html><html lang="pl"><meta charset="utf-8"><title>Sąd zamknięty na lato</title><style>%s</style><body>%s' % (css, html_body(d, mark)))
run(['weasyprint', 'pl.html', 'pl.pdf']); keep_pdf(d, TMP + '/pl.pdf')
