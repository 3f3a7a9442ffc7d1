"""Long German legal opinion, pdfLaTeX (scrartcl), footnotes with Ebd., a. a. O., Fn. references, German quotation marks."""
from lib import *
import longgen
P = [
"Nach {§ 4 Abs. 2 Satz 1|§ 17 Abs. 1 Nr. 3|Art. 9 Abs. 4} des Landesaufsichtsgesetzes hat die Behörde „{unverzüglich und von Amts wegen|ohne schuldhaftes Zögern}“ zu prüfen,^ ob die Voraussetzungen der Genehmigung noch vorliegen.",
"Dem ist die {Kammer|Senatsmehrheit|Vorinstanz} nicht gefolgt, weil sie den Wortlaut für {eindeutig|abschließend} hielt.",
"Das Oberverwaltungsgericht hat am {3. März|17. Mai|29. Okt.} {2019|2021|2022} entschieden,^ daß die Frist mit dem Zugang, d. h. nicht erst mit der Kenntnisnahme, zu laufen beginnt.",
"Prof. Dr. {E. Wiesenhütter|K. v. Adlersfeld|M. Ostrowski-Brandt} spricht in diesem Zusammenhang von einer „{Genehmigung auf Zuruf|Aufsicht, die ‚wegsieht‘}“.",
"Ob das zutrifft, kann hier offenbleiben; jedenfalls in den Fällen der Ziff. {3|5|7} liegt es anders.",
"Die Antragstellerin, die {Hallmeier & Söhne GmbH & Co. KG|Nordweide Energie AG|Stiftung Lindenhof}, hatte am {2. 8.|11. 9.|30. 1.} 2020 rund {3,5|4,75|12,4} Mio. Euro beantragt.",
"In der Literatur wird dies überwiegend abgelehnt,^ teils mit Hinweis auf die Entstehungsgeschichte, teils mit systematischen Erwägungen.",
"Der Gesetzgeber wollte, so die Begründung auf S. {14 f.|22 ff.|31}, „{eine Lücke schließen, nicht eine neue öffnen|die Länder nicht überfordern}“.",
"Zwar enthält das Rundschreiben Nr. {12/2018|4/2020|7/2021} eine abweichende Weisung, doch bindet es die Gerichte nicht.",
"Auf eine Anfrage der Abgeordneten Dr. {Sommerfeld|Pfaffenrath|Çelik} (Drs. {7/1184|19/20233|6/512}) antwortete das Ministerium erst nach {elf|vierzehn|neun} Wochen.",
"Die Antwort bestand aus {zwei|drei} Sätzen und einer Tabelle, die sich auf das falsche Haushaltsjahr bezog.",
"Eine Anhörung hat, soweit ersichtlich, {zu keinem Zeitpunkt|weder 2019 noch 2020} stattgefunden.",
"Für die Gegenansicht läßt sich immerhin anführen,^ daß die Norm in ihrer Fassung vom 1. Januar {2004|2011} den Zusatz „in der Regel“ enthielt.",
"Mit dem Inkrafttreten der Novelle zum 1. 7. {2016|2018} ist dieser Zusatz entfallen, ohne daß die Materialien dazu ein Wort verlören.",
"Der Rechnungshof bezifferte den Schaden auf {1.250.000|830.400|2.017.935} Euro (vgl. Abschnitt C. II. 2.) und sprach von „{grober Sorglosigkeit|einem Versagen auf allen Ebenen}“.",
"Daraus folgt nicht, daß jeder {Verstoß|Fehler|Mangel} zur Nichtigkeit führt.",
"Wer aber trägt die Beweislast?",
"Nach allgemeinen Grundsätzen, z. B. nach der sog. {Sphärentheorie|Normbegünstigungstheorie}, trifft sie {die Behörde|den Vorhabenträger|denjenigen, der sich auf die Ausnahme beruft}.",
"Das Gutachten des Ing.-Büros {Thamm u. Partner|Weißgerber|Kühn & Röhr} kommt auf {118|204|67} Seiten zum gegenteiligen Ergebnis, ohne die Messreihe vom {Juni|August|Dezember} zu erwähnen.",
"Die einschlägige EU-Richtlinie^ verlangt lediglich, daß der Rechtsbehelf „{wirksam und nicht übermäßig teuer|in angemessener Zeit erreichbar}“ ist.",
"Insoweit ist die Klage {zulässig, aber unbegründet|unzulässig|begründet, soweit sie sich gegen Nr. 4 des Bescheides richtet}.",
"Der Kläger zu {1|2|3} hat vorgetragen, er habe seine E-Mail an poststelle@{aufsicht-nordmark|lra-weidental}.example „{dreimal, und dreimal vergeblich|am selben Abend noch}“ versandt.",
"Diese Behauptung ist unstreitig geblieben und daher der Entscheidung zugrunde zu legen.",
"Gleiches gilt für die Zahlungen des {I.|II.|IV.} Quartals, die sich i. H. v. {17.200|44.610|9.980} Euro nachweisen lassen.",
"Anders als im Fall {Moorbach|Kastell II|Lindenhof}^ fehlt es hier an jeder Befristung.",
"Es bleibt daher bei dem Grundsatz, daß {eine Aufsicht ohne Akten keine Aufsicht ist|Vertrauen nur genießt, wer es verdient|Ausnahmen eng auszulegen sind}.",
]
ZS = ['ZAufsR', 'NVR', 'DÖffV', 'LKRZ-N', 'Verw-Archiv N. F.']
AU = ['*Wiesenhütter*', '*v. Adlersfeld*', '*Ostrowski-Brandt/Thiel*', '*Kranich*', '*Meßmer*, in: ders./Roth (Hrsg.)', '*Çelik*']
def url(r, i):
    return r.choice(['https://www.recht-nordmark.example/rspr/ovg/%d/%d-A-%d.html?hl=aufsicht&seite=%d' % (r.randint(2018, 2024), i % 9 + 1, i * 17, i),
        'https://dserver.landtag-nordmark.example/btd/%02d/%03d/%02d%05d.pdf' % (r.randint(6, 20), i, r.randint(6, 20), i * 37),
        'https://www.rechnungshof-nm.example/veroeffentlichungen/jahresberichte/%d/band-2/kapitel_%d_foerderung-ohne-pruefung' % (r.randint(2015, 2024), i % 12),
        'http://verfassungsblog-nord.example/genehmigung-auf-zuruf-%d/' % i, 'https://doi.org/10.5771/1868-%04d-%d-2-%d' % (i * 31, r.randint(2009, 2023), i * 3),
        'https://nbn-resolving.example/urn:nbn:de:0301-%d%05d-7' % (r.randint(2012, 2022), i * 71)])
def note(i, k, r, st):
    x = r.random()
    if st['last'] and x < .17:
        o = st['last']; return f'@@{o}@@ ' + r.choice(['Ebd.', 'Ebd., S. %d f.' % r.randint(3, 400), 'Ebenda, Rn. %d.' % r.randint(2, 90)])
    if len(st['single']) > 5 and x < .28:
        o = r.choice(st['single'][:-2]); st['last'] = None
        return f'@@{o}@@ ' + r.choice(['A. a. O. (Fn. {n:%s}), S. %d.' % (o, r.randint(3, 80)), 'Siehe oben Fn. {n:%s}, Rn. %d ff.' % (o, i)])
    st['last'] = None
    if x < .55:
        return r.choice(['So schon RG, Urt. v. %d. 4. 1911 – II 1%d/10, RGZ 7%d, 20%d; BVerwGE %d, %d (%d).' % (i % 27 + 1, i, i % 9, i % 9, i + 100, i + 200, i + 203),
          '%s, %s %d, S. %d (%d); a. A. %s, %s %d, %d ff.' % (r.choice(AU), r.choice(ZS), r.randint(1998, 2023), i * 9, i * 9 + 3, r.choice(AU), r.choice(ZS), r.randint(1998, 2023), i * 7),
          'Hervorhebung nur hier.', 'Schreiben des Ministeriums v. %d. 11. 2021, Az. III B 2 – 40%d/21, bei den Akten.' % (i % 28 + 1, i),
          'Die Unterscheidung geht zurück auf %s, %s %d, S. %d ff. Sie hat sich, obwohl sie in der Rechtsprechung nie ausdrücklich aufgenommen wurde, in der Verwaltungspraxis mehrerer Länder durchgesetzt; zu den Einzelheiten, namentlich zur Behandlung von Altfällen aus der Zeit vor dem 1. 1. 2004, verhält sich der unveröffentlichte Erlaß v. 3. 2. 2005, der den Verfassern vorliegt. Auf ihn kommt es im Folgenden nicht an.' % (r.choice(AU), r.choice(ZS), r.randint(1980, 2003), i * 5)])
    if x < .66:
        return 'OVG Nordmark, Beschl. v. %d. 2. 2021 – 1 B %d/20, juris; im Netz unter <%s>; anders noch die Vorinstanz, <%s> (beide abgerufen am %d. 1. 2026).' % (i % 27 + 1, i * 3, url(r, i), url(r, i + 300), i % 27 + 1)
    st['last'] = k; st['single'].append(k)
    return r.choice(['%s, %s %d, S. %d, abrufbar unter: <%s>.' % (r.choice(AU), r.choice(ZS), r.randint(2008, 2024), i * 4, url(r, i)),
        'Landtags-Drs. 7/%d, S. %d, <%s> (letzter Zugriff: %d. Januar 2026).' % (i * 41, i, url(r, i), i % 27 + 1),
        'Vgl. <%s>.' % url(r, i), 'Landesrechnungshof, Jahresbericht %d, Tz. %d, <%s> [Stand: 12/2025].' % (r.randint(2015, 2024), i, url(r, i))])
heads = ['# Fragestellung', '# Sachverhalt', '## Das Genehmigungsverfahren^', '## Die Auszahlungen', '# Rechtliche Würdigung', '## Anwendbares Recht', '## Die Prüfungspflicht nach § 4 LAufsG^', '## Beweislast', '# Einwände', '# Ergebnis in Thesen']
extra = {3: ['T: Jahr ; beantragt ; ausgezahlt\nT: 2019 ; 3,50 ; 3,50\nT: 2020 ; 4,75 ; 6,10\nT: 2021 ; 0,00 ; 1,88'],
  9: ['1) Die Genehmigung vom 2. 8. 2020 war rechtswidrig, aber nicht nichtig.^^', '1) Eine Rückforderung ist nach h. M. nur binnen Jahresfrist möglich.^^', '1) Die Aufsicht hat ihr Ermessen nicht ausgeübt (sog. Ermessensausfall).'],
  5: ['> Eine Behörde, die nicht fragt, kann sich nicht darauf berufen, daß ihr niemand geantwortet habe.^^']}
text, notes = longgen.build(5, heads, P, 8, 5, .42, .5, .03, .02, False, note, extra)
d = Doc('de-gutachten', 'pdf', 'pdftex', 'pdf', 'de', ['long', 'Ebd., a. a. O. and Fn. references', 'German abbreviations and dates full of stops', 'nested quotation marks', 'notes without web source', 'markers in headings and numbered theses', 'words and URLs broken at line ends', 'running heads'], text, notes)
src = r'''\documentclass[11pt,a5paper,headings=small,numbers=noenddot]{scrartcl}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[german]{babel}\usepackage{lmodern,xurl,setspace,scrlayer-scrpage}\usepackage[hidelinks]{hyperref}
\ihead{Rechtsgutachten}\ohead{Aufsicht ohne Akten}\cfoot{\pagemark}\pagestyle{scrheadings}\setcounter{secnumdepth}{3}
\renewcommand{\thesection}{\Alph{section}.}\renewcommand{\thesubsection}{\Roman{subsection}.}
\title{Aufsicht ohne Akten}\subtitle{Gutachten im Auftrag der Fraktion im Landtag Nordmark}\author{Dr. Friederike Hallstein}\date{Februar 2026}
\begin{document}\setstretch{1.55}\maketitle
''' + tex_body(d, FootMark(d)) + r'\end{document}'
keep_pdf(d, latex(d, src, 'pdflatex'))
