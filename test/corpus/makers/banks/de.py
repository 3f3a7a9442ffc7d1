"""Deutsch: Gutachten einer erfundenen Prüfstelle."""
SECTIONS = ['Anlass und Auftrag', 'Der Sachverhalt', 'Zur Auslegung der Vorschrift', 'Zahlen aus den Registern', 'Die Sicht der Betroffenen', 'Vergleich mit anderen Ländern',
            'Einwände', 'Kosten der Verzögerung', 'Empfehlungen', 'Ergebnis']
SLOTS = {
    'decimal': ',',
    'org': ['der Rechnungshof', 'die Prüfstelle', 'das Wohnungsamt Neustadt', 'das Institut Elbtal', 'der Petitionsausschuss', 'die Wasserbehörde'],
    'person': ['Dr. Hedwig Amthor', 'Prof. K.-H. Lüders', 'M. Grünwald', 'Frau Szymański', 'Dipl.-Ing. Öztürk', 'J. v. Ahlefeld'],
    'place': ['Neustadt', 'Bad Lenzen', 'Groß Wiesau', 'Elbtal-Süd', 'Kirchlinde', 'Obermühl'],
    'law': ['Art. 5', '§ 14 Abs. 2', '§ 26 Satz 1', 'Nr. 44 der Richtlinie', '§ 3 Abs. 1 Nr. 2'],
    'date': ['3. März 2014', '17. Juni 2009', '6. Januar 2018', '22. Oktober 2020', '30. September 2011', '1. Dezember 2022'],
    'what': ['Beschwerden', 'Anträge', 'Prüfungen', 'Räumungen', 'Proben', 'Anhörungen'],
    'title': ['Das Schweigen der Register', 'Wasser, Recht und Geduld', 'Wer hat die Schlüssel?', 'Ein Hafen auf dem Papier', 'Verzögerung als Prinzip'],
    'journal': ['ZVerwR', 'Jb. f. Wohnungswesen', 'Elbt. Bl.'],
}
CITED = [
    'Nach Angaben des Rechnungshofs stieg die Zahl der $what in $place von $year bis $year um $dec %.^',
    'Am $date wurde eine Liste mit $n $what bekannt, die in keinem Register standen.^',
    '$person spricht von einer <<höflichen Form der Ablehnung>>,^ und in $place hat dem seit $year niemand widersprochen.',
    'Von den $n in $place untersuchten $what waren nur $m in der Frist erledigt, die $law vorsieht.^',
    'Im Bericht vom $date heißt es, in $n Fällen sei <<kein schriftlicher Grund mitgeteilt>> worden.^',
    'Die durchschnittliche Dauer vom ersten Schreiben bis zur endgültigen Antwort betrug in $place $dec Monate,^ obwohl $law eine Grenze von $m Wochen setzt.',
    'Kritiker, u. a. $person, weisen darauf hin, dass $place nur $dec % der Mittel für $n $what erhielt.^',
    'Auf die Frage vom $date antwortete der Sprecher: <<Die Sache liegt bei den Anwälten … und dort bleibt sie.>>^',
    'Nichts in $law zwingt die Behörde zu warten, und am $date hat sie nicht gewartet.^',
    'Die Petentin will der Behörde $m-mal geschrieben haben, d. h. einmal je Quartal seit $year.^',
    'Die Zahlen für $place (vgl. die Tabelle im Anhang) weichen um $n von denen ab, die dem Landtag im Jahr $year vorlagen.^',
    'Eine zweite Untersuchung, die $person im Jahr $year vornahm, zählte $dec $what auf tausend Haushalte.^',
    'Das Gericht entschied am $date, ein Schweigen von mehr als $m Monaten sei <<eine Entscheidung>>.^',
    'Wussten die Mitglieder des Ausschusses von den $n $what in $place?^',
    'Das Schreiben vom $date ist eindeutig: <<Wir kommen vor $year nicht wieder nach $place.>>^',
    'Die mittlere Miete in $place stieg von $dec Euro auf $n Euro im Monat.^',
    'Nach $law trägt der Antragsteller die Beweislast;^ $person nennt das <<geltendes, wenn auch ungeliebtes Recht>>.^',
    'Erst am $date wurde die Denkschrift von $person über die $n $what verlesen.^',
    'Allein in $place wurden im Jahr $year $n $what gezählt, im Vorjahr waren es $m.^',
    'Den Anwohnern von $place, z. B. denen an der alten Schleuse, waren bis $year $n Wohnungen versprochen worden.^',
    'Laut Protokoll verließ $person am $date gegen 16.30 Uhr den Raum, worauf $m $what ohne Abstimmung gebilligt wurden.^',
    'Die Akte Nr. $n, ein Vermerk von $person, ist seit $year nicht mehr auffindbar.^',
]
FILLER = [
    'Es lohnt sich, bei der Wortwahl in $place einen Augenblick zu verweilen.',
    'Nichts davon war unvermeidlich, und im Jahr $year war nichts davon geheim.',
    'Der folgende Abschnitt behandelt $place, wo die Akten besser geführt sind als anderswo.',
    'Wer in den Akten des Jahres $year einen Schuldigen sucht, wird in $place enttäuscht.',
    'Freilich gab es Ausnahmen in $place und, nach $year, auch in $place.',
    'Der Ausschuss tagte in $place am 1. Dienstag jedes Monats, im Sommer wie im Winter.',
    'Die Frage ist nicht, ob $place anders behandelt wurde, sondern warum.',
    'Bis $year hatte das Verfahren einen eigenen Rhythmus angenommen.',
    'Man mag einwenden, $place sei ein Sonderfall; das sind die meisten Gemeinden.',
    'So standen die Dinge, als $person im Jahr $year das Amt übernahm.',
    'Um den Streit zu verstehen, muss man bis $year zurückgehen, als die Schleuse in $place noch in Betrieb war.',
    'Eine Angestellte in $place führte ein Heft über alles, was sonst nirgends festgehalten wurde.',
]
NOTES = [
    '$person, $title, $journal $year, S. $p, URL.', 'Siehe URL (abgerufen am $date).', 'URL', 'Pressemitteilung vom $date, URL.',
    'Jahresbericht $year, S. $p, abrufbar unter URL; vgl. auch URL.', 'Schreiben vom $date, abgedruckt unter URL, S. $m f.',
    '$person, <<$title>>, online unter: URL [Stand: $date].', 'Vgl. URL sowie die gedruckte Fassung, S. $p ff.',
    '$person, $title, Berlin $year, S. $p.', 'Gespräch mit einer früheren Geschäftsstellenleiterin am $date.', 'Vgl. $law in der Fassung vom $date.',
    'VG Neustadt, Urt. v. $date, Az. $m K $n/19.', '$person, $journal $year, $p ($n), doi:DOI.', 'Der Name wurde auf Wunsch der Zeugin geändert.',
    'Das sind $dec % der Befragten; $n antworteten nicht.',
]
AGAIN = ['Ebd.', 'Ebd., S. $p.', 'A. a. O., S. $p.']
SUPRA = ['Siehe oben Fn. NOTE, S. $p.', 'Wie Fn. NOTE.']
