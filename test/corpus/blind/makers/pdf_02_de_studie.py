"""German think-tank study: DOCX written by hand, printed by LibreOffice; page footnotes, table with notes, boxes, Ebd. and a. a. O."""
from pdf_lib import *
import pdf_gen
B = dict(lang='de', hosts=['www.institut-netzkunde.example.org', 'www.bezirk-oberlahn.example', 'statistik.oberlahn.example', 'dip.landtag-oberlahn.example', 'www.lahntaler-bote.example.com'],
 words='nahverkehr gutachten ausbau takt fahrgastzahlen haushalt anfrage kosten stilllegung strecke bericht pendler umfrage foerderung'.split(), sections=['presse', 'publikationen/studien', 'lokales', 'drucksachen', 'themen/mobilitaet'],
 pct=['Stra%C3%9Fenbahn', 'F%C3%B6rderung+2030', 'R%C3%BCckbau'], dates=['%D. März 2023', '%D.11.2022', '%D.02.2024'],
 pats=[
 "Der {Ausbau|Rückbau|Weiterbetrieb} der {Lahntalbahn|Oberlandbahn} wurde {2009|2014|2017} {beschlossen|ausgesetzt|neu berechnet}, {z. B.|u. a.} wegen der {Kosten|Fahrgastzahlen|Bauvorgaben}.^",
 "Nach Angaben des {Landesamts|Zweckverbands} nutzten {12.400|18.750|31.200} Personen täglich die {Linie 4|Linie 7|Ringlinie}, rd. {11|17|24} % {mehr|weniger} als im Vorjahr.",
 "Landrätin {Dr. Hedwig Sommerau|Birte Kallmeyer} sprach von einer „{Investition, die sich nicht in Euro rechnen lässt|Brücke ohne zweites Ufer}“.",
 "Die {Kommunen|Gemeinden} tragen {ein Drittel|40 %|knapp die Hälfte} der {Betriebskosten|Planungskosten}, das Land den Rest.",
 "Ob sich {die Reaktivierung|der Halbstundentakt} {rechnet|durchsetzt}, ist {umstritten|offen}^ und hängt, wie so oft, von den Annahmen ab.",
 "Das {Gutachten|Zweitgutachten} vom {3. Mai 2019|17. Oktober 2021} kommt zu einem Nutzen-Kosten-Verhältnis von {0,8|1,1|1,4}.",
 "{Pendlerinnen und Pendler|Auszubildende|Schülerinnen und Schüler} aus {Niederbruch|Hohenlaub|Wetzberg} sind davon {besonders|kaum} betroffen.",
 "Im {Landtag|Kreistag} hieß es, man werde „{prüfen, was zu prüfen ist|die Strecke nicht aufgeben, sondern ruhen lassen}“; {beschlossen wurde nichts|die Vorlage wurde vertagt}.",
 "Vgl. hierzu auch die {Zahlen|Angaben} in {Tabelle 1|Abschnitt 3}.",
 "Die {Fahrgastverbände|Umweltverbände} halten dagegen, {dass die Zählung an einem Feiertag stattfand|dass der Ersatzverkehr nie mitgerechnet wurde}.^",
 "{Anders|Ähnlich} verhält es sich in {Wetzberg|Hohenlaub}, wo die {Haltestelle|Werkstatt} seit {1998|2006} geschlossen ist.",
 "Gemäß § {7|12|31} Abs. {2|3} ÖPNVG-O ist der {Aufgabenträger|Zweckverband} zur {Anhörung|Veröffentlichung} verpflichtet.",
 "Eine {repräsentative|eigene} Befragung ({n = 1.204|n = 618}) ergab, dass {jede dritte|jede zweite|jede fünfte} Person {umsteigen würde|den Fahrplan nicht kennt}.",
 "Das ist, gemessen an {vergleichbaren Netzen|den Vorgaben des Bundes}, {viel|wenig|ein mittlerer Wert}.",
 "Prof. {Lorenz Achternbusch|Mechthild Isenburg} nennt dies ein „{‚Sparen‘ auf Kredit|Moratorium ohne Datum}“.",
 "Die {Hochrechnung|Schätzung} beruht auf {drei|vier} Szenarien, von denen {keines|nur eines} die {Baupreissteigerung|Personallage} berücksichtigt.",
 "Seit {Juli 2020|Dezember 2022} fährt {der Bus|die Bahn} {werktags|an Sonn- und Feiertagen} nur noch {bis 20 Uhr|alle zwei Stunden}.",
 "Der {Rechnungshof|Bund der Fahrgäste} rügte {mehrfach|zuletzt}, dass die {Mittelabrufe|Verwendungsnachweise} {verspätet|unvollständig} seien.^",
 "Daraus lässt sich {jedoch|freilich} nicht schließen, dass die {Nachfrage|Finanzierung} {gesichert|weggebrochen} sei.",
 "{Bemerkenswert|Auffällig} ist, dass die {Antwort auf die Kleine Anfrage|Pressemitteilung} vom {9. Juni 2021|22. Januar 2023} {diesen Punkt|die Kosten} nicht erwähnt.",
 "Wer {zahlt|plant}, wenn {der Bund aussteigt|die Förderperiode endet}?",
 "Mit {Mitteln des Landes|Eigenmitteln} in Höhe von {4,2|6,9|11,5} Mio. € wurden {Bahnsteige|Stellwerke|Brücken} {erneuert|stillgelegt}.",
 ],
 authors=['Lorenz Achternbusch', 'Mechthild Isenburg', 'Karsten Wöllner', 'Jana Petrowitz', 'Ulf Brandmeier'],
 titles=['Takt und Tal', 'Nahverkehr in der Fläche', 'Was kostet die letzte Meile?', 'Reaktivierung auf Raten'], outlets=['Zeitschrift für Netzkunde', 'Lahntaler Bote', 'Verkehr & Raum'],
 src=['%au, %ti, %ou %y, S. %p, %u (abgerufen am %d).', 'Vgl. %au: %ti. Oberlahn %y, S. %p f., online unter %u.', '%ou, „%ti“, %d, %u.', 'Landtag Oberlahn, Drs. 18/%p, %u; s. auch %u.', 'Siehe %u (letzter Zugriff: %d).', '%au (Hrsg.), %ti, Bd. 2, Wetzberg %y, abrufbar unter: %u, zuletzt geprüft am %d. Die dort genannten Zahlen beziehen sich auf das gesamte Verbandsgebiet einschließlich der 2016 ausgegliederten Linien; rechnet man diese heraus, so verringert sich der Zuwachs auf weniger als die Hälfte, was die Autoren selbst einräumen (ebd., Anhang B), in der Zusammenfassung aber nicht erwähnen.'],
 ibid=['Ebd.', 'Ebd., S. %p.', 'Ebenda, S. %p f.'], supra=['%au, a. a. O. (Fn. %n), S. %p.', 'Vgl. oben Fn. %n.', '%au (Fn. %n), S. %p.'],
 plain=['Eigene Berechnung.', 'Gespräch mit einer Mitarbeiterin des Zweckverbands, %D. Juni 2023.', 'BVerfGE %p, 1 (%i).', 'So schon Wöllner, Verkehr & Raum %y, S. %p.'])
ch = ['# Kurzfassung', '# 1 Ausgangslage', '## 1.1 Die Strecke', '## 1.2 Die Nachfrage', '# 2 Wer zahlt?', '## 2.1 Land und Kommunen', '## 2.2 Der Bund', '# 3 Drei Szenarien', '## 3.1 Weiter wie bisher', '## 3.2 Halbstundentakt', '## 3.3 Stilllegung', '# 4 Empfehlungen']
text, notes = pdf_gen.build(B, 77, ch, 7, p_end=.33, p_mid=.5, extra={3: ['!raw Tabelle 1: Fahrgäste je Werktag nach Linie^^', 'T: Linie ; 2015 ; 2019 ; 2023\nT: 4 ; 11.020 ; 12.400 ; 9.870\nT: 7 ; 8.330 ; 9.115 ; 9.402\nT: Ring ; 4.500 ; k. A. ; 5.210'], 11: ['- Die Zählung ist an mindestens zehn Werktagen zu wiederholen.', '- Der Zweckverband legt seine Annahmen offen.^^', '- Das Land verlängert die Förderzusage bis 2032.']})
d = Doc('de-studie-libreoffice', 'pdf', 'libreoffice', 'pdf', 'de', ['long', 'DOCX printed by LibreOffice', 'Ebd., a. a. O. (Fn. n)', 'German abbreviations and ordinals', 'note in a table caption', 'justified and hyphenated', 'header and page numbers', 'www address without scheme'], text, notes)
f = os.path.join(TMP, d.name + '.docx'); docx(d, f, font='Liberation Serif', spacing=320, header='Institut für Netzkunde | Studie 3/2024: Takt und Tal', lang='de-DE')
keep_pdf(d, soffice_pdf(d, f))
