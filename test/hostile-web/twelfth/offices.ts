/** Ministries, courts, parliaments, statistics, universities and bodies of nations: documents that stand. */
import type { WebCase } from '../case.ts'
import { d, file, lives, on } from './kit.ts'

const tr = (...cells: (string | number)[]): string => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`

export const offices: readonly WebCase[] = [
  lives(
    'raad-van-beroep-xii',
    'trap',
    'nl',
    '/uitspraken/2014/ECLI-NL-RVB-2014-0871',
    'A decision of a court about a notice that could not be delivered: `niet gevonden` is a fact of the case.',
    on(
      'Raad van Beroep',
      'drupal',
      58,
      d(
        'ECLI:NL:RVB:2014:0871 – adres niet gevonden',
        `<dl><dt>Datum uitspraak</dt><dd>18 juni 2014</dd><dt>Rechtsgebied</dt><dd>Bestuursrecht</dd></dl>
De zending is door de postbezorger teruggestuurd met de aantekening „adres niet gevonden”. Appellant stelt dat het besluit daarom niet op de voorgeschreven wijze is bekendgemaakt.
De Raad volgt appellant hierin niet. Het bestuursorgaan mocht afgaan op de inschrijving in de basisregistratie personen.
Het hoger beroep is ongegrond; de aangevallen uitspraak wordt bevestigd.`,
      ),
    ),
  ),
  lives(
    'tilastolaitos-pohjola-xii',
    'data',
    'fi',
    '/til/vamuu/2012/vamuu_2012_2013-05-17_tie_001_fi.html',
    'An old release of a statistics office with a notice that the series has ended; the numbers stand.',
    on(
      'Pohjolan tilastolaitos',
      'campus',
      44,
      d(
        'Maassamuutto väheni vuonna 2012',
        `<p class="note">Tämän tilaston julkaiseminen on päättynyt. Uudet tiedot julkaistaan muuttotilastossa.</p>
Kuntien välinen muutto väheni edellisvuodesta 2,4 prosenttia. Muuttoja oli kaikkiaan 271 802.
<table><tr><th>Vuosi</th><th>Muuttoja</th></tr>${tr(2010, '270 150')}${tr(2011, '278 510')}${tr(2012, '271 802')}</table>
Nettomuutto oli suurin Uudellamaalla ja Pirkanmaalla.`,
      ),
    ),
  ),
  lives(
    'ustavni-soud-nalus-xii',
    'data',
    'cs',
    '/Search/GetText.aspx?sz=1-2211-12_1',
    'The full text of a finding of a constitutional court in a bare ASP.NET page.',
    on(
      'Ústavní dohled',
      'webforms',
      22,
      d(
        'I.ÚS 2211/12 ze dne 4. 3. 2014',
        `Ústavní stížnost se odmítá pro zjevnou neopodstatněnost.
Stěžovatel se domáhal zrušení usnesení, neboť soud podle něj doručoval na adresu, na níž se dlouhodobě nezdržoval. Spis obsahuje doručenku s údajem „adresát nenalezen“.
Ústavní soud ověřil, že stěžovatel měl zřízenu datovou schránku, do níž bylo usnesení řádně dodáno.`,
      ),
      { '/Search/GetText.aspx': d('Chyba', 'Dokument nebyl nalezen. Zadejte spisovou značku.') },
    ),
  ),
  lives(
    'orszagos-levelzar-xii',
    'article',
    'hu',
    '/hu/hirek/2015/regi-terkepek-a-halon',
    'News of an archive on a heavy government page.',
    on(
      'Országos Levélzár',
      'drupal',
      73,
      d(
        'Kétezer régi térkép a hálón',
        `A levéltár digitalizálta az 1780 és 1860 között készült birtoktérképeket. A gyűjtemény szabadon kutatható, a képek letölthetők.
A munkát két év alatt tizenhat munkatárs végezte el. A legnagyobb lap három méter széles, és négy részletben kellett szkennelni.
A felhasználáshoz nem kell külön engedély, de kérjük a forrás feltüntetését.`,
        { kind: 'article', date: '2015-11-03' },
      ),
    ),
  ),
  lives(
    'monitorul-comunal-xii',
    'trap',
    'ro',
    '/hotarari/hcl-47-2017-incetarea-mandatului',
    'A council’s decision that a mandate ended; everything in it has ended, the decision stands.',
    on(
      'Monitorul Comunal Izvoarele',
      'joomla',
      26,
      d(
        'HCL nr. 47/2017 privind încetarea mandatului de consilier local',
        `Consiliul Local al comunei Izvoarele, întrunit în ședință ordinară la 28 septembrie 2017, constată încetarea de drept a mandatului domnului Vasile Pârvu, prin demisie.
Locul devine vacant și se declară închis postul. Prezenta hotărâre se comunică Instituției Prefectului în termen de zece zile.
Hotărârea a fost adoptată cu unsprezece voturi pentru și două abțineri.`,
      ),
    ),
  ),
  lives(
    'registar-presude-xii',
    'trap',
    'sr',
    '/sr-cyrl/одлуке/рев-1190-2015',
    'A judgment in Cyrillic under an address in Cyrillic; its heading says that an action was dismissed.',
    on(
      'Виши апелациони суд',
      'drupal',
      47,
      d(
        'Рев 1190/2015 – тужба одбачена',
        `Суд је у већу састављеном од судија Милана Радића, Гордане Илић и Зорана Тасића одлучио да се ревизија тужиоца одбацује као недозвољена.
Вредност предмета спора не прелази износ који је прописан законом, па ревизија није дозвољена.
Свака странка сноси своје трошкове.`,
      ),
    ),
  ),
  lives(
    'ministerstvo-gorite-xii',
    'list',
    'bg',
    '/bg/obshtestveni-obsajdania/otvoreni',
    'A list of open consultations that is empty today, and says so.',
    on(
      'Агенция по горите',
      'drupal',
      51,
      d(
        'Обществени обсъждания – отворени',
        `<p class="view-empty">В момента няма открити обществени обсъждания.</p>
Приключилите обсъждания от предходни години са достъпни в <a href="/bg/obshtestveni-obsajdania/prikljucheni">архива</a>. За да получавате известие при публикуване на нов проект, абонирайте се с електронна поща.`,
        { kind: 'list' },
      ),
      {
        '/bg/obshtestveni-obsajdania/prikljucheni': d(
          'Обществени обсъждания – приключили',
          '<ul><li>Проект на наредба за сечите (2024)</li><li>Проект на правилник за лова (2023)</li></ul>',
        ),
      },
    ),
  ),
  lives(
    'corte-conti-vigna-xii',
    'trap',
    'it',
    '/sezioni/dettaglio.html?id=20984',
    'A page of a court about a file which was deleted from its list (`cancellata dal ruolo`): a legal term.',
    on(
      'Corte dei Registri',
      'portal',
      62,
      d(
        'Causa n. 312/2011 cancellata dal ruolo',
        `La Sezione, preso atto della mancata comparizione delle parti per due udienze consecutive, dispone che la causa sia cancellata dal ruolo e dichiara estinto il processo.
Così deciso in Vignola, nella camera di consiglio del 9 maggio 2013.
Il Presidente: dott. Aldo Ferrentino. Il Cancelliere: dott.ssa Lucia Manzi.`,
      ),
      { '/sezioni/dettaglio.html': d('Ricerca decisioni', 'Inserire il numero della causa.') },
    ),
  ),
  lives(
    'diputacion-sierra-xii',
    'trap',
    'es',
    '/tablon/anuncios/2018/0455',
    'A notice on an official board that a plot was sold and the tender is closed; the notice stands.',
    on(
      'Diputación de la Sierra',
      'joomla',
      33,
      d(
        'Anuncio 2018/0455: licitación desierta',
        `Concluido el plazo de presentación de ofertas para la enajenación de la parcela 14 del polígono Las Eras, no se ha recibido ninguna proposición.
En consecuencia, se declara desierta la licitación y se archiva el expediente.
Contra este acuerdo cabe recurso de reposición en el plazo de un mes.`,
      ),
    ),
  ),
  lives(
    'lifayuan-gongbao-xii',
    'article',
    'zh-Hant',
    '/ppg/bulletins/113/details?docNo=24551',
    'Minutes of a parliamentary committee behind a query.',
    on(
      '議事公報網',
      'campus',
      69,
      d(
        '內政委員會第八次會議紀錄',
        `時間：中華民國一〇三年十一月五日上午九時。地點：紅樓二〇二會議室。
主席宣布開會，審查「溫泉法第十八條條文修正草案」。出席委員十三人，另有七位列席機關代表報告。
決議：第一項照案通過，第二項保留，送院會協商。散會時間為十二時十分。`,
      ),
      { '/ppg/bulletins/113/details': d('公報查詢', '請輸入公報編號。') },
    ),
  ),
  lives(
    'folketal-bornehus-xii',
    'pdf',
    'da',
    '/media/3112/rapport-om-boernehuse-2014.pdf',
    'A PDF report served as such; other media addresses give 404.',
    on(
      'Børnerådet Øst',
      'campus',
      38,
      file(
        'application/pdf',
        pdf('Rapport om boernehuse 2014', [
          'Rapport om boernehuse 2014',
          'I alt 1.204 boern blev set i boernehusene i 2013.',
          'Raadet anbefaler flere faste psykologer.',
        ]),
      ),
    ),
  ),
  lives(
    'riigi-arhiiv-xii',
    'article',
    'et',
    '/et/uudised/kirikuraamatud-veebis',
    'News of an archive in Estonian on a plain page.',
    on(
      'Riigi arhiivivaramu',
      'plain',
      4,
      d(
        'Kirikuraamatud on nüüd veebis',
        `Alates esmaspäevast saab kõiki Lõuna-Eesti kihelkondade kirikuraamatuid lugeda veebis. Kokku on pilte üle kaheksasaja tuhande.
Vanimad sissekanded pärinevad aastast 1661. Kasutamine on tasuta ja ei nõua sisselogimist.
Vigadest palume teatada lugemissaali töötajatele.`,
      ),
      {},
      { absent: d('Lehte ei leitud', 'Otsitud lehte ei ole olemas.', { status: 404 }) },
    ),
  ),
  lives(
    'seimo-posedziai-xii',
    'article',
    'lt',
    '/portal/stenograma?p_id=7741',
    'A stenographic record in Lithuanian on a plain page.',
    on(
      'Tarybos posėdžiai',
      'plain',
      5,
      d(
        'Rytinio posėdžio stenograma, 2016 m. balandžio 12 d.',
        `PIRMININKĖ. Laba diena, gerbiami kolegos. Pradedame rytinį posėdį. Pirmasis darbotvarkės klausimas – Miškų įstatymo pataisos.
Kolega Vaitkus klausia, ar ministerija įvertino saugomų teritorijų plotą.
PRANEŠĖJAS. Taip, įvertinome. Duomenys pateikti aiškinamajame rašte, ketvirtame puslapyje.
Balsuojame. Už – 61, prieš – 14, susilaikė 22. Po pateikimo pritarta.`,
      ),
      {},
      { absent: d('Puslapis nerastas', 'Tokio dokumento nėra.', { status: 404 }) },
    ),
  ),
  lives(
    'likumu-krajums-xii',
    'trap',
    'lv',
    '/ta/id/190244',
    'A law marked as no longer in force: the law is dead, its page stands.',
    on(
      'Likumu krājums',
      'plain',
      6,
      d(
        'Par pasta sūtījumu uzskaiti (spēku zaudējis)',
        `<p class="status-red">Statuss: zaudējis spēku ar 2013. gada 1. jūliju.</p>
1. pants. Pasta komersants reģistrē katru ierakstītu sūtījumu.
2. pants. Ja adresāts nav atrasts, sūtījumu glabā trīsdesmit dienas un pēc tam nosūta atpakaļ.
3. pants. Likums stājas spēkā nākamajā dienā pēc tā izsludināšanas.`,
      ),
      {},
      { absent: d('Dokuments nav atrasts', 'Pārbaudiet adresi.', { status: 404 }) },
    ),
  ),
  lives(
    'ustavno-sodisce-xii',
    'article',
    'sl',
    '/odlocbe/U-I-44-13',
    'A decision in Slovene on a plain page.',
    on(
      'Zbirka ustavnih odločb',
      'plain',
      5,
      d(
        'U-I-44/13',
        `Ustavno sodišče je na seji 11. decembra 2014 odločilo, da je tretji odstavek 22. člena Zakona o vodah v neskladju z ustavo.
Državni zbor mora ugotovljeno neskladje odpraviti v roku enega leta po objavi odločbe.
Odločbo je sprejelo s sedmimi glasovi proti dvema.`,
      ),
      {},
      { absent: d('Strani ni mogoče najti', 'Odločba s to oznako ne obstaja.', { status: 404 }) },
    ),
  ),
  lives(
    'hagstofan-vestfjord-xii',
    'data',
    'is',
    '/utgafur/frettasafn/fiskafli/fiskafli-i-mars-2017/',
    'A release of a statistics office in Icelandic.',
    on(
      'Hagtölur Vestfjarða',
      'plain',
      5,
      d(
        'Fiskafli í mars 2017',
        `Fiskafli íslenskra skipa í mars var 221.600 tonn, sem er 51% meiri afli en í mars 2016.
Mest veiddist af loðnu, eða um 138 þúsund tonn. Þorskaflinn nam tæpum 31 þúsund tonnum.
<table><tr><th>Tegund</th><th>Tonn</th></tr>${tr('Þorskur', '30.866')}${tr('Ýsa', '4.120')}${tr('Loðna', '138.011')}</table>`,
      ),
      {},
      { absent: d('Síða fannst ekki', 'Síðan sem þú leitaðir að er ekki til.', { status: 404 }) },
    ),
  ),
  lives(
    'zasgiin-medee-xii',
    'article',
    'mn',
    '/news/read/1407',
    'News of a government in Mongolian.',
    on(
      'Аймгийн мэдээ',
      'plain',
      5,
      d(
        'Малчдад зориулсан эмнэлэг нээгдлээ',
        `Баянгол суманд малчдад үйлчлэх явуулын эмнэлэг ажиллаж эхэллээ. Эмч нар сар бүр таван багт очиж үзлэг хийнэ.
Өнгөрсөн өвөл зам хаагдсанаас болж олон хүн тусламж авч чадаагүй юм.
Шинэ машинд рентген аппарат, лаборатори суурилуулсан байна.`,
      ),
      {},
      { absent: d('Хуудас олдсонгүй', 'Таны хайсан хуудас байхгүй байна.', { status: 404 }) },
    ),
  ),
  lives(
    'kazak-sanak-xii',
    'data',
    'kk',
    '/kk/industries/12/publications/8814',
    'A statistical bulletin in Kazakh.',
    on(
      'Санақ бюросы',
      'plain',
      5,
      d(
        'Халық саны 2019 жылғы 1 қаңтарға',
        `Елдегі халық саны 2019 жылғы 1 қаңтарға 18 миллион 395 мың адамды құрады. Бір жылда халық 238 мың адамға көбейді.
Қала тұрғындарының үлесі 58 пайызға жетті.
Мәліметтер жартыжылдық қорытынды бойынша нақтыланады.`,
      ),
      {},
      { absent: d('Бет табылмады', 'Сіз іздеген бет жоқ.', { status: 404 }) },
    ),
  ),
  lives(
    'nepal-rajpatra-xii',
    'article',
    'ne',
    '/notice/detail/652',
    'A notice of a ministry in Nepali.',
    on(
      'वन तथा सिँचाइ कार्यालय',
      'plain',
      6,
      d(
        'सामुदायिक वन हस्तान्तरणसम्बन्धी सूचना',
        `यस कार्यालयबाट मिति २०७५ साल असोज १२ गते सात वटा सामुदायिक वन उपभोक्ता समूहलाई हस्तान्तरण गरिएको व्यहोरा जानकारी गराइन्छ।
समूहहरूले पाँच वर्षे कार्ययोजना तयार गरी जिल्ला कार्यालयमा पेस गर्नुपर्नेछ।
थप जानकारीका लागि कार्यालय समयभित्र सम्पर्क गर्नुहोला।`,
      ),
      {},
      { absent: d('पृष्ठ फेला परेन', 'खोज्नुभएको सूचना उपलब्ध छैन।', { status: 404 }) },
    ),
  ),
  lives(
    'negarit-mezgeb-xii',
    'article',
    'am',
    '/am/news/2012/33',
    'A report of an office in Amharic (Ethiopic script).',
    on(
      'የውሃ ሀብት ቢሮ',
      'plain',
      5,
      d(
        'አዲስ የውሃ ጉድጓድ ለአምስት ቀበሌዎች',
        `በደቡብ ወሎ ዞን አምስት ቀበሌዎችን የሚያገለግል አዲስ የውሃ ጉድጓድ ሥራ ጀመረ። ከዚህ በፊት ነዋሪዎች ውሃ ለመቅዳት ሦስት ሰዓት ይጓዙ ነበር።
ፕሮጀክቱ በማኅበረሰቡ ተሳትፎ ተሠርቷል። ወጪው አሥራ ሁለት ሚሊዮን ብር ነው።`,
      ),
      {},
      { absent: d('ገጹ አልተገኘም', 'የፈለጉት ገጽ የለም።', { status: 404 }) },
    ),
  ),
  lives(
    'unbody-water-xii',
    'article',
    'en',
    '/en/documents/A-HRC-33-49',
    'A document page of a UN-like body with languages to choose, on a heavy page.',
    on(
      'Global Water Rights Council',
      'drupal',
      121,
      d(
        'A/HRC/33/49 – Report of the Special Rapporteur on the human right to safe drinking water',
        `<ul class="lang-switch"><li><a href="/ar/documents/A-HRC-33-49">العربية</a></li><li>English</li><li><a href="/fr/documents/A-HRC-33-49">Français</a></li><li><a href="/es/documents/A-HRC-33-49">Español</a></li></ul>
In the present report, submitted pursuant to resolution 27/7, the Special Rapporteur examines gender equality in the realization of the rights to water and sanitation.
He recommends that States collect disaggregated data and remove the tax on menstrual products.
<p><a href="/files/G1616624.pdf">Download (PDF, 24 pages)</a></p>`,
      ),
      {
        '/fr/documents/A-HRC-33-49': d(
          'A/HRC/33/49 – Rapport du Rapporteur spécial',
          'Dans le présent rapport, le Rapporteur spécial examine l’égalité des sexes.',
        ),
        '/files/G1616624.pdf': file(
          'application/pdf',
          pdf('A/HRC/33/49', ['Report of the Special Rapporteur']),
        ),
      },
      { hidden404: true },
    ),
  ),
  lives(
    'uni-thale-physik-xii',
    'article',
    'de',
    '/institute/ipt/personen/ehemalige.html',
    'A university’s list of former staff: all are gone, the list stands.',
    on(
      'Hochschule Thale',
      'campus',
      76,
      d(
        'Ehemalige Mitarbeiterinnen und Mitarbeiter',
        `Die folgenden Personen sind nicht mehr am Institut tätig. Ihre früheren Seiten wurden gelöscht.
<ul><li>Dr. Karin Beyer (bis 2011), jetzt Universität Graz</li><li>Prof. em. Dr. Jürgen Stolp (bis 2008)</li><li>Dipl.-Phys. Tobias Wenke (bis 2014)</li><li>Dr. Inès Marchetti (bis 2016), jetzt CNRS</li></ul>
Hinweise auf Fehler nimmt das Sekretariat entgegen.`,
      ),
    ),
  ),
  lives(
    'kanunlar-portali-xii',
    'frames',
    'tr',
    '/mevzuat?MevzuatNo=5651&MevzuatTur=1&MevzuatTertip=5',
    'A law on internet publications, whose text speaks of removing content and blocking access.',
    on(
      'Mevzuat Portalı',
      'webforms',
      57,
      d(
        'İnternet Ortamında Yapılan Yayınların Düzenlenmesi Hakkında Kanun',
        `<b>Madde 8 –</b> İnternet ortamında yapılan ve içeriği suç oluşturduğu hususunda yeterli şüphe sebebi bulunan yayınlarla ilgili olarak erişimin engellenmesine karar verilir.
<b>Madde 9 –</b> Kişilik hakları ihlal edilen kişiler, içerik sağlayıcısına başvurarak içeriğin çıkarılmasını isteyebilir.
<b>Madde 10 –</b> İçeriğin yayından çıkarılmasına ilişkin kararlar Birliğe bildirilir.`,
      ),
      { '/mevzuat': d('Mevzuat arama', 'Mevzuat numarası giriniz.') },
    ),
  ),
  lives(
    'qonunlar-toplami-xii',
    'article',
    'uz',
    '/docs/31102',
    'A ministerial order in Uzbek (Latin script).',
    on(
      'Qonunlar toʻplami',
      'plain',
      5,
      d(
        'Maktab kutubxonalari toʻgʻrisida buyruq',
        `Vazirlik buyrugʻiga koʻra, har bir maktab kutubxonasi yiliga kamida ikki yuz nusxa yangi kitob bilan taʼminlanadi.
Buyruq ijrosini nazorat qilish viloyat boshqarmalari zimmasiga yuklanadi.
Buyruq eʼlon qilingan kundan boshlab kuchga kiradi.`,
      ),
      {},
      { absent: d('Sahifa topilmadi', 'Bunday hujjat mavjud emas.', { status: 404 }) },
    ),
  ),
  lives(
    'stortinget-arkiv-xii',
    'article',
    'nb',
    '/Saker-og-publikasjoner/Sporsmal/Skriftlige/?qid=61120',
    'A written question to a minister in Norwegian with its answer, which “could not find” something.',
    on(
      'Tingets arkiv',
      'plain',
      7,
      d(
        'Skriftlig spørsmål nr. 884 til fiskeriministeren',
        `<b>Spørsmål:</b> Hvor mange oppdrettskonsesjoner er inndratt siden 2010?
<b>Svar:</b> Fiskeridirektoratet har gått gjennom registeret, men har ikke funnet vedtak eldre enn 2012. Siden da er elleve konsesjoner inndratt.
Jeg vil understreke at ingen av sakene gjaldt rømming.`,
      ),
      {
        '/Saker-og-publikasjoner/Sporsmal/Skriftlige/': d(
          'Skriftlige spørsmål',
          'Velg et spørsmål fra listen.',
        ),
      },
      { absent: d('Siden finnes ikke', 'Vi finner ikke siden du ser etter.', { status: 404 }) },
    ),
  ),
  lives(
    'rsp-judgments-xii',
    'plain-http',
    'en',
    'http://rsp-judgments-xii.test/cgi-bin/disp.pl/cases/nsw/NSWSC/1999/1047.html?query=not+found',
    'A judgment by an old CGI script over plain http; the query that found it holds the words `not found`.',
    on(
      'Austral Law Reports',
      'tables',
      8,
      d(
        'Re Estate of Farrow; Bellamy v Public Trustee [1999] NSWSC 1047',
        `SUPREME COURT OF NEW SOUTH WALES. JUDGE: Hartnell J. DATE: 22/10/1999.
1 The will <b>not</b> having been <b>found</b> after the death of the deceased, a presumption of revocation arises.
2 The evidence of Mrs Bellamy is that she saw the document in a biscuit tin in July 1996. I accept that evidence.
3 I pronounce for the force and validity of the copy will dated 3 March 1994.`,
      ),
      {},
      { http: true, absent: 'apache' },
    ),
  ),
]

/** The smallest honest PDF: pages of lines. */
export function pdf(title: string, lines: readonly string[]): string {
  const text = lines
    .map((l, i) => `BT /F1 12 Tf 60 ${760 - i * 20} Td (${l.replace(/[()\\]/g, '\\$&')}) Tj ET`)
    .join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title (${title.replace(/[()\\]/g, '\\$&')}) >>`,
  ]
  let out = '%PDF-1.4\n'
  const at: number[] = []
  objects.forEach((o, i) => {
    at.push(out.length)
    out += `${i + 1} 0 obj\n${o}\nendobj\n`
  })
  const xref = out.length
  return `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((n) => `${String(n).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${xref}\n%%EOF\n`
}
