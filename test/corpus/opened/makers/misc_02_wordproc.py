"""DOCX by python-docx (fr), LibreOffice (cs), pandoc (ar); ODT by LibreOffice (uk long, nl, es) and pandoc (it)."""
from misc_lib import *
# ---- python-docx: the author typed superscript figures and a list of notes by hand
d = Doc('misc-fr-docx-enquete', 'docx', 'python-docx', 'docx', 'fr', ['superscript figures typed by hand, no note objects', 'notes typed as paragraphs "1. …" under a heading', 'marker before the full stop and after a closing guillemet', 'Ibid. and Art. cit.', 'two URLs in one note', 'note without URL', 'question within quotation marks', 'M., Mme, cf., p.', 'decimal commas, narrow spaces'], '''
# Les horloges de Varenne ne donnent plus l’heure

Depuis le 2 février 2026, aucune des sept horloges publiques de Varenne-le-Haut n’indique la même heure[^a]. | Mme Odile Carpentras, première adjointe, assure que « tout sera réglé avant l’été »[^b]. | L’entreprise, elle, se demande : « Qui a donc signé le marché ? »[^c] | Le contrat prévoyait 48,5 heures d’entretien par an ; il n’en a été facturé que 12,25[^d,e].

## Un marché sans candidat

D’après M. P.-E. Ravaille, l’appel d’offres de 2023 est resté « sans réponse, sans relance et sans regret »[^f]. | La préfecture, cf. sa lettre du 9 mai, parle d’un simple « retard technique (voire théorique) »[^g]. | Fallait-il prévenir les habitants ? | Le règlement l’exige[^h], mais personne ne l’avait lu…

## Et maintenant

Une association a fait ses comptes : la commune perd 3,7 minutes par jour et par horloge[^i]. | Son président a proposé, non sans malice, un cadran solaire.
'''.replace('« ', '«\u00a0').replace(' »', '\u00a0»').replace(' ;', '\u202f;').replace(' ?', '\u202f?').replace(' :', '\u00a0:'), {
'a': 'Relevé effectué par la rédaction, tableau complet : <https://enquetes.lepetitcadran.example.fr/horloges/releve-2026.csv>.', 'b': 'Conseil municipal du 12 février 2026, procès-verbal, p. 8, <https://www.varenne-le-haut.example.fr/conseil/pv/2026-02-12.pdf#page=8>.', 'c': '@@b@@ Ibid., p. 11.', 'd': 'Facture n° 2025-118.', 'e': 'Marché de maintenance, lot 2 : <https://marches.example.fr/avis/23-441%2F2> ; avenant : <https://marches.example.fr/avis/23-441%2F2/avenant_(1)>.', 'f': 'P.-E. Ravaille, « L’heure juste », *Revue des petites communes*, n° 31, 2024, p. 5-19, <https://doi.org/10.77123/rpc.31.005>.', 'g': 'Archives de la rédaction.', 'h': 'Règlement de voirie, art. 41, consultable à l’adresse <http://www.varenne-le-haut.example.fr/voirie/règlement.html>.', 'i': '@@a@@ Voir note {n:a}.'}, kind='endnote')
import docx, zipfile
D = docx.Document(); D.core_properties.author = 'Rédaction'; D.core_properties.title = ''; D.core_properties.comments = ''
def put(p, ss):
    for g in ss:
        if g[0] == 'm':
            for i, k in enumerate(g[1]): p.add_run((', ' if i else '') + d.num[k]).font.superscript = True
        else: p.add_run(g[1]).italic = True if g[0] == 'i' else None
for k, s in d.blocks:
    p = D.add_heading(level=int(k[1])) if k[0] == 'h' else D.add_paragraph()
    for i, x in enumerate(s):
        if i: p.add_run(' ')
        put(p, x)
D.add_heading('Notes', level=2)
for k in d.notes_in_order():
    p = D.add_paragraph(d.num[k] + '. '); put(p, d.notes[k])
f = TMP + '/' + d.name + '.docx'; D.save(f); d.write(open(f, 'rb').read())

# ---- LibreOffice, Czech DOCX
d = Doc('misc-cs-docx-kronika', 'docx', 'libreoffice', 'docx', 'cs', ['footnotes by LibreOffice in DOCX', 'Tamtéž', 'Czech quotation marks and ordinals with a dot', 'marker after full stop', 'DOI URL', 'IDN host', 'several markers in a row', 'note in a list item and in a table cell', 'note re-used by a cross-reference'], '''
# Kdo zastavil mlýnský náhon

Mlýnský náhon v Horních Lipkách vyschl 17. října 2024 ve 14.35 hod.[^a] | Starosta Ing. B. Vrána tehdy prohlásil, že „voda se prostě rozhodla“.[^b] | Podle povodí šlo o plánovanou odstávku,[^c,d] o níž však obec nevěděla. | Kdo má pravdu?

Kronika z r. 1936 připomíná, že náhon vyschl už dvakrát, „vždy v pátek a vždy po volbách“.[^e] | Doc. PhDr. Hana Sýkorová, CSc., k tomu dodává: „Nejde o pověst. Nejde ani o náhodu.“[^f] | Jde o stavidlo č. 3, které od 1. ledna 2019 patří soukromé firmě.[^g]

T: Rok ; Průtok (l/s) ; Poznámka
T: 2018 ; 212,4[^h] ; běžný stav
T: 2024 ; 0,0 ; sucho, srov. zprávu[^i]

- Firma stavidlo neprodá.[^j]

- Obec chce jednat „hned, nejpozději však na jaře“.[^b]

Celý spis je na adrese <https://lipky.example.cz/spis/nahon?list=12>.
''', {'a': 'Záznam hladinoměru, stanice 44, <https://hladiny.example.cz/stanice/44/2024-10-17>.', 'b': '„Voda se rozhodla“, *Lipecké noviny*, 19. 10. 2024, <https://www.lipecke-noviny.example.cz/2024/10/voda-se-rozhodla.html>.', 'c': 'Povodí Horní Lipky, s. p., tisková zpráva, <https://www.povodi-hl.example.cz/tiskove-zpravy/odstavka_(2024)>.', 'd': '@@c@@ Tamtéž.', 'e': 'Kronika obce, sv. II, s. 118, Státní okresní archiv.', 'f': 'H. Sýkorová, Voda a volby, Vlastivědný sborník 58 (2023), s. 4–21, <https://doi.org/10.66127/vs.2023.58.4>.', 'g': 'Výpis z katastru, <https://katastr-nahledy.example.cz/?lv=318&ku=H%C5%99ibov>.', 'h': 'Průměr za rok.', 'i': 'Zpráva o stavu vod, <http://www.vody-a-břehy.example.cz/zpráva-2024>; archivováno na <https://archiv.example.org/20250102/http://www.vody-a-břehy.example.cz/zpráva-2024>.', 'j': '@@g@@ Viz pozn. {n:g}.'})
d.write(soffice(d, fodt(d, ('cs', 'CZ'), numfmt='1'), 'docx'))

# ---- pandoc, Arabic DOCX
d = Doc('misc-ar-docx-maqal', 'docx', 'pandoc', 'docx', 'ar', ['right-to-left footnotes by pandoc', 'Arabic comma, semicolon, question mark', 'المرجع نفسه', 'marker after full stop', 'percent-encoded Arabic URL', 'Arabic-Indic digits in the text, European in the markers'], '''
# السوق القديم الذي لا يفتح أبوابه

أُغلق السوق القديم في مدينة وادي السرو مساء ٣ نيسان ٢٠٢٥ بعد حريق لم يُعرف سببه.[^a] | وقالت البلدية إن الإغلاق «مؤقت، ولن يتجاوز شهرين»،[^b] لكن الأبواب ما زالت مغلقة حتى اليوم. | فمن يحمل المفاتيح؟

يقول د. سليم العقاد إن عدد المحال المتضررة بلغ ٤٧٫٥٪ من المجموع،[^c] بينما يؤكد التجار أن الرقم «لا يشبه ما رأيناه بأعيننا».[^d] | وقد نشرت اللجنة تقريرًا من ١٢ صفحة،[^e] ثم سحبته بعد يومين.[^f,g]

## ما بعد الحريق

- المطالبة بفتح التحقيق من جديد.[^h]

- نشر أسماء المستأجرين.

يمكن الاطلاع على الصور في <https://souq-archive.example.org/photos/2025?lang=ar>.
''', {'a': 'وكالة السرو للأنباء، «حريق في السوق»، <https://sarw-news.example.com/2025/04/03/%D8%AD%D8%B1%D9%8A%D9%82>.', 'b': 'بيان البلدية رقم ١٤، <https://baladiya.example.org/ar/statements/14>.', 'c': 'مقابلة مع المؤلف، ٩ أيار ٢٠٢٥.', 'd': '@@b@@ المرجع نفسه، ص ٢.', 'e': 'اللجنة الفنية، تقرير أولي، <https://lajna.example.org/reports/souq_(draft).pdf>؛ ونسخة محفوظة: <https://web-hifz.example.org/20250611/https://lajna.example.org/reports/souq_(draft).pdf>.', 'f': 'رسالة إلكترونية من اللجنة.', 'g': '@@e@@ انظر الحاشية {n:e}.', 'h': 'نص العريضة: <https://arida.example.net/souq>، وعدد الموقّعين ٨١٢.'})
d.write(pandoc(d, 'docx', '-M', 'lang=ar', '-M', 'dir=rtl'))

# ---- LibreOffice ODT, Ukrainian, long; numbering begins again in each chapter
S = [('Калинівка', 1954, 12, 'О. П. Гречко', 'kalynivka', '3,4'), ('Верхній Бір', 1961, 31, 'М. І. Савчин', 'verkhnii-bir', '12,1'), ('Сонячне', 1972, 8, 'Т. Ю. Левада', 'soniachne', '0,9'), ('Ставки', 1948, 54, 'Я. Дрозд', 'stavky', '7,7'), ('Мальованка', 1983, 17, 'Н. В. Ткач', 'maliovanka', '5,2'), ('Озерце', 1957, 26, 'Р. Кушнір', 'ozertse', '10,0'), ('Лозова Гора', 1969, 40, 'Л. С. Бойчук', 'lozova-hora', '6,3'), ('Зелений Клин', 1991, 5, 'І. Палій', 'zelenyi-klyn', '1,5'), ('Тихе', 1950, 63, 'Г. О. Ярема', 'tykhe', '8,8'), ('Підгай', 1978, 22, 'В. Сорока', 'pidhai', '2,6'), ('Медова', 1966, 35, 'Д. М. Журба', 'medova', '4,1'), ('Крута Балка', 1987, 14, 'С. Реп’ях', 'kruta-balka', '9,5'), ('Вільхове', 1959, 29, 'К. Т. Марчук', 'vilkhove', '3,0'), ('Підлісне', 1974, 11, 'О. Верба', 'pidlisne', '7,2')]
I = [dict(zip(('nm', 'y', 'n', 'p', 's', 'pc'), x)) for x in S]
PA = ['Бібліотеку в селі {nm} відкрили у {y} р. з фондом {n} тис. томів^. | Перша завідувачка, {p}, згадувала, що «книжки привезли на возі, а полиць не було»^. | Нині там лишилося {pc} % від того фонду^^.',
 'У селі {nm} читальню закрили «на ремонт» ще {y} року^, і ремонт триває досі. | «Хто забрав каталог?» — питає {p} у листі до району^. | Відповідь, т. зв. довідка № {n}, нічого не пояснює^.',
 'За даними перепису, село {nm} має {n} дворів^; на кожен припадає по {pc} книжки. | На думку історика ({p}), це «найкращий показник у краї … якщо рахувати й підручники»^. | Район цього не заперечує^^. | Чи рахував хто-небудь журнали?']
NO = ['Реєстр бібліотек, картка {k}, <https://reiestr-bibliotek.example.ua/kartka/{s}?id={k}>.', '@@Там само.', 'Розмова з автором, {y}.', 'Дрозд Я. Сільські читальні. Київ-Вигаданий, {y}. С. {n}–{k}.', '«{nm}: тиша між полицями», <https://novyny-kraiu.example.ua/{y}/{s}.html>; збережена копія: <https://arkhiv-veb.example.org/{y}0101/https://novyny-kraiu.example.ua/{y}/{s}.html>.', '@@Там само, с. {k}.', 'Державний архів, ф. {n}, оп. 2, спр. {k}.', 'Звіт громади, <https://hromada.example.ua/звіти/{s}-{y}.pdf>.', 'Про методику див. <https://doi.org/10.55321/bib.{y}.{k}>, а також [додаток](https://reiestr-bibliotek.example.ua/dodatok_({k})).']
tx, N = long_text(I, PA, NO, 4, ['# Долина', '# Узгір’я', '# Степ'], '# Сільські бібліотеки повоєнних років\n\nЦей нарис спирається на польові щоденники 2019–2024 рр.[^u1] | Щоденники переписано начисто; помилки — наші.', 'Доступ до бази вільний: <https://reiestr-bibliotek.example.ua/baza/>.')
N['u1'] = 'Щоденники оцифровано: <https://shchodennyky.example.ua/fond/7>.'
d = Doc('misc-uk-odt-biblioteky', 'odt', 'libreoffice', 'odt', 'uk', ['over 50 footnotes', 'numbering begins again in each chapter', 'marker before the full stop', 'Там само', 'Cyrillic path in a URL', 'archive URL inside a URL', 'р., тис., т. зв., initials', 'question inside guillemets'], tx, N)
n = 0
for k, s in d.blocks:
    if k == 'h1': n = 0
    for q in s:
        for g in q:
            if g[0] == 'm':
                for key in g[1]: n += 1; d.num[key] = str(n)
src = fodt(d, ('uk', 'UA'), numat='chapter').replace('</office:styles>', '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format=""/></text:outline-style></office:styles>')
d.write(soffice(d, src, 'odt'))

# ---- LibreOffice ODT, Dutch: endnotes with Roman figures beside footnotes
d = Doc('misc-nl-odt-dijken', 'odt', 'libreoffice', 'odt', 'nl', ['footnotes and endnotes (i, ii) in one document', 'Dutch single quotation marks with apostrophes', "zo’n beside quotation marks", 'Idem', 'bare www address', 'note in heading', 'URL followed by comma and closing bracket'], '''
# De dijk die niemand wilde hebben[^t]

In de nacht van 8 op 9 november 2023 bezweek de Zandwalse dijk over een lengte van 120,5 meter.[^a] | Volgens het waterschap was er ‘geen enkel signaal’ geweest;[^b] bewoners zeggen iets anders.[^e1] | ‘Ik bel al sinds april. Niemand neemt op’, aldus mevr. G. Terpstra.[^c]

Wie is eigenaar van de dijk? | Het kadaster noemt de gemeente,[^d] de gemeente het waterschap en het waterschap ‘de geschiedenis’.[^e2] | Ir. J. van der Zwaag schreef al in 1998 dat zo’n toestand ‘vroeg of laat een natte afloop’ krijgt.[^f] | De minister, d.w.z. zijn woordvoerder, wil er niet op ingaan.

## Kosten

De schade bedraagt ca. € 2,4 mln. (zie ook het dossier op <https://dijkwacht.example.nl/dossier/zandwal>), waarvan 18% verzekerd is.[^g] | Over de rest wordt geprocedeerd.[^h]
''', {'t': 'Met dank aan het Streekarchief.', 'a': 'Logboek Rijksdienst Waterkeringen, <https://waterkeringen.example.nl/log/2023-11-09?regel=14>.', 'b': 'Persbericht, 9 november 2023, <www.waterschap-zandwal.example.nl/pers/2023/109>.', 'c': 'Gesprek met de auteur.', 'd': '<https://kadaster-kaart.example.nl/perceel/ZDW00-K-4112>.', 'e1': 'Zie de klachtenlijst (<https://dijkwacht.example.nl/klachten.xlsx>), tabblad 2.', 'e2': '@@b@@ Idem als noot 3, <www.waterschap-zandwal.example.nl/pers/2023/109>.', 'f': 'J. van der Zwaag, ‘Eigendom van water’, *Tijdschrift voor Polderrecht* 11 (1998) 44, <https://doi.org/10.31990/tvp.11.44>.', 'g': 'Raming van de verzekeraar.', 'h': 'Rb. Oostpolder 14 mei 2025, <https://uitspraken.example.nl/inziendocument?id=ECLI:NL:RBOP:2025:2117>.'}, kinds={'e1': 'endnote', 'e2': 'endnote'})
for i, k in enumerate('tabcdfgh'): d.num[k] = str(i + 1)
d.num['e1'], d.num['e2'] = 'i', 'ii'
d.write(soffice(d, fodt(d, ('nl', 'NL')), 'odt'))

# ---- LibreOffice ODT, Spanish: typed [n] and a numbered list of sources
d = Doc('misc-es-odt-fuentes', 'odt', 'libreoffice', 'odt', 'es', ['typed references [n] and a typed list [n]', 'reference marked twice', 'source nobody cites', 'two references in one bracket', 'inline hyperlink on words', '¿…? and «…» with inner quotation marks', 'Sr., D.ª, núm., EE. UU.', 'URL ends in a slash before the full stop'], '''
# ¿Quién apagó el faro de Punta Mora?

El faro de Punta Mora dejó de funcionar el 30 de junio de 2024, a las 23.40 h [^a]. | La autoridad portuaria lo atribuyó a «un fallo del sistema “inteligente”» [^b]; el farero jubilado, D. Tomás Urrea, lo atribuye a un candado [^c]. | ¿Y el candado?

Según el informe núm. 14, la avería costó 61.300,50 euros [^b,d]. | La Sra. Etxebarri, que lo firma, matiza: «No fue el faro. Fue la factura» [^e]. | Existe un [expediente público](https://expedientes.example.es/faros/punta-mora/2024?ver=1) que nadie ha consultado.

## Lo que dicen los barcos

- Dos pesqueros encallaron aquella noche [^a].

- Un velero de EE. UU. pidió auxilio «en tres idiomas» [^f].
''', {'a': 'Registro de Salvamento, julio de 2024, <https://salvamento.example.es/registro/2024/07/>.', 'b': 'Autoridad Portuaria, *Informe 14*, <https://puertos.example.es/informes/14_(definitivo).pdf>, anexo en <https://puertos.example.es/informes/14-anexo.ods>.', 'c': 'Entrevista, 2 de septiembre de 2024.', 'd': 'Tribunal de Cuentas, fiscalización 2025, <https://www.tcu-lustro.example.es/f/2025?p%C3%A1gina=9>.', 'e': '*La Gaceta de la Ría*, «No fue el faro», <https://gaceta-ria.example.com/faro/no-fue-el-faro-1.20418/>.', 'f': 'Grabación del canal 16.', 'z': 'Luces del norte, blog, <https://lucesdelnorte.example.org/>.'}, kind='reference', unref=['z'])
import copy
e = copy.deepcopy(d); e.blocks = []
tm = lambda ss: [('t', '[' + ', '.join(d.num[k] for k in g[1]) + ']') if g[0] == 'm' else g for g in ss]
for k, s in d.blocks: e.blocks.append((k, [tm(x) for x in s]))
e.blocks.append(('h2', [[('t', 'Fuentes')]])); e.blocks += [('p', [[('t', '[%s] ' % d.num[k])] + d.notes[k]]) for k in d.notes_in_order()]
d.write(soffice(e, fodt(e, ('es', 'ES')), 'odt'))

# ---- pandoc ODT, Italian
d = Doc('misc-it-odt-lettera', 'odt', 'pandoc', 'odt', 'it', ['footnotes by pandoc', 'ivi, ibidem', 'marker after the full stop and before a comma', 'guillemets and curly quotation marks nested', 'hyperlink on a title in a note', 'sig., avv., art., n.', 'fragment and query'], '''
# Lettera aperta sul campanile di Roccamurata

Gentile avv. Sartori, il campanile pende oggi di 2,31 gradi.[^a] | La perizia del 2022 parlava di «un’inclinazione “fisiologica” per la sua età»,[^b] il che ci pare curioso. | Il sig. Bruno Gallesi misura il muro ogni mattina, e ogni mattina trova «un millimetro in più».[^c]

Ai sensi dell’art. 12, comma 3, il Comune deve intervenire «senza indugio».[^d,e] | Ha invece bandito, il 5/8/2025, un concorso di idee (n. 7).[^f] | Che cosa aspettiamo?

> Chi abita sotto una torre non chiede idee, chiede puntelli.[^g]

Le misure sono su <https://campanile.example.it/misure/#ultimo-mese>.
''', {'a': 'Rilievo del 1° marzo 2026, <https://campanile.example.it/misure/2026-03-01.json>.', 'b': 'Perizia Landi, p. 40, [*Stato del campanile*](https://comune-roccamurata.example.it/albo/perizia_landi.pdf).', 'c': '@@a@@ Ibidem.', 'd': 'Legge regionale 4/2011, <https://leggi.example.it/lr/2011/4/art12?vigente=true&comma=3>.', 'e': 'Cfr. anche la circolare del 3 maggio.', 'f': '<https://comune-roccamurata.example.it/bandi/7>; proroga: <https://comune-roccamurata.example.it/bandi/7/proroga>.', 'g': 'Don A. Merli, omelia, 2024; trascrizione in <https://doi.org/10.40404/omelie.2024.11>.'})
d.write(pandoc(d, 'odt'))
