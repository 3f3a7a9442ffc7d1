"""Short texts in German, Ukrainian and Polish."""

DE = dict(lang='de', title='Warum die Linie 7 nicht fährt', body='''
# Warum die Linie 7 nicht fährt
Seit dem 9. Dezember 2021 fährt die Straßenbahnlinie 7 in Neustadt <<bis auf Weiteres>> nicht.[^a]
Die Verkehrsbetriebe nennen als Grund den Zustand der Brücke an der Mühlstr.,[^b] das Tiefbauamt widerspricht.[^c]
Dr.-Ing. H. Krüger, der die Brücke 2018 geprüft hat, schreibt in seinem Gutachten, sie sei <<für mindestens 15 Jahre tragfähig, bei Tempo 30 auch länger>>.[^d]
Ein Antrag nach § 4 Abs. 1 IFG blieb fünf Monate lang unbeantwortet;[^e] am 3. Mai 2022 kam dann eine Antwort von elf Wörtern.
<<Wir prüfen das>>, heißt es darin, <<und melden uns, sobald geprüft ist.>>[^f]
Für die rd. 8.400 Fahrgäste am Tag bedeutet das einen Umweg von 22 min, vgl. die Karte auf S. 12.[^g]
Der Fahrgastverband hat u. a. vorgeschlagen, die Linie bis zum Wasserturm zu führen.[^h][^i]
Die Kosten dafür lägen bei 1,2 Mio. €, d. h. bei einem Viertel dessen, was der Ersatzverkehr bisher verschlungen hat.[^j]
''', notes={
    'a': 'Fahrgastinformation, {https://www.vb-neustadt.beispiel.de/linien/7/meldungen/2021-12-09}.',
    'b': 'Pressemitteilung Nr. 88/2021.',
    'c': 'Schreiben vom 14. Januar 2022, abrufbar unter {https://fragdenamt.beispiel.org/anfrage/zustand-der-bruecke-muehlstrasse/#nachricht-668201}.',
    'd': 'Krüger, Gutachten K 114/18, S. 31, {https://gutachten.tiefbau-neustadt.beispiel.de/2018/K114/Gutachten_Br%C3%BCcke_M%C3%BChlstra%C3%9Fe.pdf} (abgerufen am 2. Mai 2022).',
    'e': 'Siehe oben Fn. #c#.',
    'f': 'E-Mail vom 3. Mai 2022, 16.58 Uhr.',
    'g': '{https://karten.fahrgastverband.beispiel.net/?z=14&lat=51.0493&lon=13.7381&layer=umwege}',
    'h': '{http://fahrgastverband.beispiel.net/vorschlaege/wasserturm-wende}',
    'i': 'Ähnlich schon {www.tagblatt-neustadt.de/lokales/linie-7-bis-zum-wasserturm}.',
    'j': 'Eigene Berechnung.',
}, traps=['abbreviations with blanks', 'quotation in two parts', 'umlauts percent-encoded', 'supra', 'www without scheme'])
DE['notes']['e'] = '@c Siehe oben Fn. #c#.'

UK = dict(lang='uk', title='Заява щодо закриття міського архіву', body='''
# Заява щодо закриття міського архіву
15 березня 2021 р. стало відомо, що архів міста Заріччя закрито <<на невизначений строк>>.[^1]
Того ж дня журналістці О. П. Маляренко відмовили в доступі до справи № 14.[^2]
За словами директора, п. Ковальчука, у будівлі <<аварійний стан, але документи в безпеці>>;[^3] правозахисники сумніваються в обох твердженнях.
У 2018 році Верховний суд указав, що ст. 5 закону не дозволяє закривати архів довше ніж на 30 днів.[^4]
<<Ми чекаємо вже другий рік>>, — каже історикиня І. В. Шевченко.[^5]
Експерти, яких запросила громадська рада, нарахували 2,5 тис. справ, що перебувають <<у невідомому місці>>.[^6][^7]
Міська влада натомість посилається на листа від 20.02.2021, якого ніхто не бачив.[^8]
Ми вимагаємо відкрити архів, оприлюднити опис справ і назвати відповідальних.
Повний текст заяви розміщено за адресою {https://vilnyi-arkhiv.pryklad.org.ua/zaiavy/2021-03}.
''', notes={
    '1': '{https://zarichchia-rada.pryklad.gov.ua/novyny/2021/03/15/zakryttia-arkhivu}',
    '2': 'Лист № 114/02 від 15.03.2021.',
    '3': 'Коментар виданню <<Заріччя онлайн>>, {https://zarichchia-online.pryklad.com.ua/a/9106,arkhiv-zakryto-budivlia-v-avariinomu-stani-ale-dokumenty-v-bezpetsi-kazhe-dyrektor-kovalchuk}',
    '4': 'Постанова від 31 липня 2018 р. у справі № 820/1505/17, {http://reiestr.pryklad.gov.ua/Review/75612345}',
    '5': 'Розмова з авторами заяви.',
    '6': 'Звіт громадської ради, с. 12, {https://приклад-рада.укр/звіт/2021.pdf}',
    '7': 'Там само, додаток 2: {https://приклад-рада.укр/звіт/2021-додаток-2.xlsx}',
    '8': 'Див. {https://www.facebook.example/100012043548093/videos/590307231380723/}.',
}, traps=['Cyrillic', 'initials', 'IDN host', 'quotation with a dash', 'two markers in a row', 'dates in digits'])

PL = dict(lang='pl', title='Komunikat w sprawie wycinki drzew przy ul. Klonowej', body='''
# Komunikat w sprawie wycinki drzew przy ul. Klonowej
W nocy z 2 na 3 lutego 2022 r. przy ul. Klonowej wycięto 64 lipy, z których najstarsza miała 180 lat.[^1]
Zarząd Dróg twierdzi, że drzewa <<zagrażały bezpieczeństwu>>,[^2] lecz dr inż. K. Wrona, autorka ekspertyzy z 2020 r., pisze coś innego.[^3]
Jej zdaniem <<stan zdrowotny 58 lip był dobry, a sześciu – zadowalający>>.[^4]
Zgodnie z art. 83 ust. 1 pkt 2 ustawy wycinka wymagała zezwolenia.[^5]
Prezydent miasta, zapytany o zezwolenie, odparł: <<Proszę pytać Zarząd Dróg>>.[^6]
Zarząd Dróg odsyła do prezydenta…[^7]
Mieszkańcy, tj. stowarzyszenie <<Cień>>, złożyli zawiadomienie do prokuratury (sygn. 2 Ds. 114/22).[^8]
Koszt nasadzeń zastępczych oszacowano na 1,4 mln zł.[^9]
''', notes={
    '1': '{https://zielen.przyklad.pl/inwentaryzacja/klonowa?gatunek=lipa&wiek_od=50}',
    '2': 'Oświadczenie z 3 lutego 2022 r., {https://zdm.przyklad.pl/aktualnosci/oswiadczenie-w-sprawie-wycinki-drzew-przy-ulicy-klonowej-w-zwiazku-z-przebudowa/}',
    '3': 'K. Wrona, *Ekspertyza dendrologiczna*, 2020, s. 17 (maszynopis).',
    '4': '@prev Tamże, s. 19.',
    '5': 'Dz.U. 2021 poz. 1098.',
    '6': 'Nagranie: {https://radio-klon.przyklad.com.pl/audycje/2022-02-04#t=312}',
    '7': '{http://www.zdm.przyklad.pl/kontakt}',
    '8': '{https://cien.przyklad.org.pl/zawiadomienie.pdf}, zob. też {https://cien.przyklad.org.pl/podpisy}',
    '9': 'Obliczenia własne.',
}, traps=['abbreviations', 'sentence ending with an ellipsis', 'nested quotation marks', 'ibid. in Polish'])
