/** Living pages in further tongues; pages that ask for accounts, money or consent and still show their text; heavy pages. */
import type { WebCase } from '../case.ts'
import { alive, many, st, type Site } from './kit.ts'

const dhara: Site = {
  l: 'hi',
  b: 'ग्राम संवाद',
  n: 7,
  nav: 'मुखपृष्ठ|देश|खेती|विचार',
  hl: 'मंडी में प्याज के भाव|बांध का जलस्तर|स्कूल में नया पुस्तकालय',
}
const gazette: Site = {
  l: 'en',
  b: 'The Northcote Courier',
  n: 15,
  nav: 'News|Sport|Opinion|Obituaries|Subscribe|Sign in',
  hl: 'Ferry strike enters second week|Council delays tram vote|Storm damage put at £4m|Recipe: leek pie|Letters: on the lido',
}
const wiki: Site = { l: 'vi', b: 'Bách khoa Làng nghề', n: 1, nav: 'Trang chính|Ngẫu nhiên|Thay đổi gần đây' }
const corp: Site = { l: 'ja', b: '株式会社みどり製作所', n: 20, nav: '製品情報|会社案内|採用|お問い合わせ' }
const adjectives = ['draft', 'amended', 'joint', 'provisional', 'final', 'minority']
const nouns = [
  'harbour dues',
  'the sea wall',
  'oyster beds',
  'the ferry lease',
  'street lighting',
  'the almshouses',
]

export const livingC: readonly WebCase[] = [
  alive(
    'hindi-khabar',
    'language',
    'A Hindi report on a site that vanished.',
    '/desh/2022/website-band',
    dhara,
    {
      t: 'सरकारी वेबसाइट तीन दिन से ठप, किसान परेशान',
      by: '14 जुलाई 2022',
      m: 'फसल बीमा की वेबसाइट खोलने पर केवल एक पंक्ति दिखती है: “पृष्ठ उपलब्ध नहीं है”।\nखंड कार्यालय के बाहर सोमवार को दो सौ से अधिक किसान कतार में थे। रामसखी देवी ने बताया कि वे बीस किलोमीटर पैदल चलकर आई हैं।\nजिला अधिकारी ने कहा कि सर्वर की मरम्मत चल रही है और अंतिम तिथि बढ़ाई जाएगी।',
    },
  ),
  alive(
    'bangla-nirbachon',
    'language',
    'A Bengali results table.',
    '/nirbachon/1991/ason-73',
    { l: 'bn', b: 'নির্বাচন সংগ্রহ', n: 14 },
    {
      t: 'আসন ৭৩: ফলাফল, ১৯৯১',
      m: '| প্রার্থী | প্রতীক | ভোট\n| আবদুল কাদের | নৌকা | ৪১,২০৭\n| সুফিয়া খাতুন | ধানের শীষ | ৩৯,৮৮১\n| নির্মল দাস | কাস্তে | ২,১১৪\nবাতিল ভোট: ৯৪৬',
    },
  ),
  alive(
    'tamil-kavithai',
    'language',
    'A Tamil page of three lines.',
    '/kavithai/17',
    { l: 'ta', b: 'மணல் வீடு', n: 24 },
    { t: 'மழை', m: 'நேற்று பெய்த மழை<br>இன்றும் கூரையில்<br>சொட்டிக்கொண்டிருக்கிறது.' },
  ),
  alive(
    'telugu-gram',
    'language',
    'A Telugu village history.',
    '/charitra',
    { l: 'te', b: 'మా ఊరు', n: 6 },
    {
      t: 'గ్రామ చరిత్ర',
      m: 'ఈ గ్రామం పేరు 1802 నాటి కైఫీయతులో ఉంది. చెరువును పద్దెనిమిదో శతాబ్దంలో తవ్వారు.\nపాత బడి భవనం 1969 తుఫానులో కూలిపోయింది; కొత్తది 1974లో కట్టారు.',
    },
  ),
  alive(
    'malayalam-charamam',
    'language',
    'A Malayalam obituary.',
    '/charamam/2020/kunjamma',
    { l: 'ml', b: 'കായൽ വാർത്ത', n: 22 },
    {
      t: 'കുഞ്ഞമ്മ ടീച്ചർ അന്തരിച്ചു',
      m: 'നാലു പതിറ്റാണ്ട് ഗ്രാമത്തിലെ കുട്ടികളെ അക്ഷരം പഠിപ്പിച്ച കുഞ്ഞമ്മ ടീച്ചർ (88) അന്തരിച്ചു.\nസംസ്കാരം നാളെ രാവിലെ പത്തിന് വീട്ടുവളപ്പിൽ.',
    },
  ),
  alive(
    'marathi-kille',
    'language',
    'A Marathi page on a fort whose gate is closed.',
    '/kille/korigad',
    { l: 'mr', b: 'गडवाट', n: 8 },
    {
      t: 'कोरीगड',
      m: 'उंची ९२३ मीटर. पायथ्याचे गाव पेठ शहापूर.\nगणेश दरवाजा दुरुस्तीसाठी बंद आहे; पूर्वेकडील वाट वापरावी. गडावर दोन तळी आणि सहा तोफा आहेत.',
    },
  ),
  alive(
    'nepali-suchana',
    'language',
    'A Nepali notice of postponement.',
    '/suchana/2079-04-12',
    { l: 'ne', b: 'लामाटार गाउँपालिका', n: 30 },
    {
      t: 'बोलपत्र रद्द गरिएको सूचना',
      m: 'खानेपानी आयोजनाको बोलपत्र मूल्याङ्कनमा कुनै पनि बोलपत्र योग्य नदेखिएकाले रद्द गरिएको छ।\nमिति २०७९।०४।१२',
    },
  ),
  alive(
    'sinhala-panatha',
    'language',
    'A Sinhala regulation.',
    '/niyoga/1984-11',
    { l: 'si', b: 'නීති පුස්තකාලය', n: 32 },
    {
      t: '1984 අංක 11 දරන නියෝගය',
      m: '1. මෙම නියෝගය ධීවර වරාය නියෝගය ලෙස හැඳින්වේ.\n2. බලපත්‍රයක් නොමැතිව වරාය තුළ දැල් වේළීම තහනම් ය.',
    },
  ),
  alive(
    'thai-prakat',
    'language',
    'A Thai court announcement.',
    '/prakat/2561/332',
    { l: 'th', b: 'เทศบาลตำบลหนองบัว', n: 38, nav: 'หน้าแรก|ประกาศ|จัดซื้อจัดจ้าง|ร้องเรียน' },
    {
      t: 'ประกาศยกเลิกการประกวดราคาจ้างก่อสร้างถนน คสล. หมู่ 4',
      m: 'ตามที่เทศบาลได้ประกาศประกวดราคาจ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 4 นั้น ปรากฏว่าไม่มีผู้ยื่นข้อเสนอ จึงขอยกเลิกการประกวดราคาดังกล่าว\nประกาศ ณ วันที่ 3 เมษายน พ.ศ. 2561',
    },
  ),
  alive(
    'khmer-vihear',
    'language',
    'A Khmer page on a pagoda.',
    '/vat/29',
    { l: 'km', b: 'បញ្ជីវត្ត', n: 40 },
    { t: 'វត្តស្វាយ', m: 'វត្តនេះសាងសង់នៅឆ្នាំ ១៩២៤។ ព្រះវិហារចាស់ត្រូវបានបំផ្លាញក្នុងសម័យសង្គ្រាម ហើយសាងសង់ឡើងវិញនៅឆ្នាំ ១៩៩១។' },
  ),
  alive(
    'burmese-sa',
    'language',
    'A Burmese catalogue entry.',
    '/book/2210',
    { l: 'my', b: 'စာအုပ်စာရင်း', n: 41 },
    { t: 'ပန်းချီဆရာ၏ မှတ်စု', m: 'စာရေးသူ - ဦးသိန်း။ ထုတ်ဝေသည့်နှစ် - ၁၉၅၈။ စာမျက်နှာ - ၂၁၄။\nစာအုပ် အခြေအနေ - အဖုံး မရှိ။' },
  ),
  alive(
    'lao-lek',
    'language',
    'A Lao statistics page.',
    '/sathiti/2010',
    { l: 'lo', b: 'ສູນສະຖິຕິ', n: 44 },
    {
      t: 'ສະຖິຕິການປູກເຂົ້າ 2010',
      m: '| ແຂວງ | ເຮັກຕາ\n| ຈຳປາສັກ | 104.220\n| ສະຫວັນນະເຂດ | 198.004\nຂໍ້ມູນປີ 2009 ບໍ່ຄົບຖ້ວນ.',
    },
  ),
  alive(
    'georgian-eklesia',
    'language',
    'A Georgian monument record.',
    '/dzegli/811',
    { l: 'ka', b: 'ძეგლთა რეესტრი', n: 45 },
    {
      t: 'წმ. გიორგის ეკლესია, სოფ. ახალშენი',
      m: 'დარბაზული ტიპის ეკლესია, XII საუკუნე. გადახურვა დაკარგულია, შემორჩენილია აღმოსავლეთ კედელი და წარწერის ფრაგმენტი.\nმდგომარეობა: ავარიული.',
    },
  ),
  alive(
    'armenian-namak',
    'language',
    'An Armenian letter edition.',
    '/namak/55',
    { l: 'hy', b: 'Նամակների մատյան', n: 46 },
    {
      t: 'Նամակ 55',
      m: 'Սիրելի՛ եղբայր, քո նամակը ստացա միայն մարտին։ Գիրքը, որի մասին հարցնում ես, այլեւս չի վաճառվում։\nԹիֆլիս, 1903 թ. մարտի 9',
    },
  ),
  alive(
    'kazakh-murajai',
    'language',
    'A Kazakh local archive.',
    '/qor/12',
    { l: 'kk', b: 'Ауыл шежіресі', n: 48 },
    {
      t: 'Мектептің жабылуы',
      m: 'Төртқұдық бастауыш мектебі 1997 жылы оқушы санының аздығынан жабылды. Соңғы мұғалім – Сәуле Ахметова.\nКазір ғимаратта кітапхана бар.',
    },
  ),
  alive(
    'uzbek-qaror',
    'language',
    'An Uzbek decision no longer in force.',
    '/hujjat/5512',
    { l: 'uz', b: 'Qonun sahifasi', n: 50 },
    {
      t: 'Paxta zavodlari toʻgʻrisidagi qaror',
      m: '<div class="kuch">Hujjat oʻz kuchini yoʻqotgan: 01.02.2012</div>\n1. Zavodlarning roʻyxati ilovaga muvofiq tasdiqlansin.\n2. Ushbu qarorning bajarilishini nazorat qilish viloyat hokimligi zimmasiga yuklansin.',
    },
  ),
  alive(
    'mongol-temdeglel',
    'language',
    'A Mongolian traveller’s note.',
    '/temdeglel/3',
    { l: 'mn', b: 'Говийн тэмдэглэл', n: 52 },
    {
      t: 'Алга болсон худаг',
      m: 'Газрын зурагт байсан худаг олдсонгүй. Малчин Дорж түүнийг 2003 онд ширгэсэн гэж ярив.\nБид өмнө зүгт арван километр явж, шинэ худгаас ус авав.',
    },
  ),
  alive(
    'farsi-katibe',
    'language',
    'A Persian inscription page.',
    '/katibe/19',
    { l: 'fa', b: 'دفتر کتیبه‌ها', n: 54 },
    {
      t: 'کتیبهٔ مسجد جامع',
      m: 'متن کتیبه در سه سطر به خط ثلث است. سطر دوم از میان رفته و تنها سه کلمه خواندنی است.\nتاریخ: ۸۴۶ هجری قمری.',
    },
  ),
  alive(
    'urdu-ghazal',
    'language',
    'An Urdu couplet and its note.',
    '/ghazal/204',
    { l: 'ur', b: 'دیوان', n: 56 },
    {
      t: 'غزل ۲۰۴',
      m: 'نہ پوچھ حال مرا، چوبِ خشکِ صحرا ہوں<br>لگا کے آگ جسے کارواں روانہ ہوا\nاس غزل کے باقی اشعار نسخے میں نہیں ملتے۔',
    },
  ),
  alive(
    'arabic-mahkama',
    'language',
    'An Arabic ruling that rejects an appeal in form.',
    '/ahkam/2016/881',
    { l: 'ar', b: 'خزانة الأحكام', n: 58, nav: 'الأحكام|التشريعات|المجلات' },
    {
      t: 'الطعن رقم ٨٨١ لسنة ٢٠١٦',
      m: 'حيث إن الطاعن لم يودع المذكرة خلال الأجل القانوني، وحيث إن المستندات المشار إليها غير موجودة في الملف،\nفلهذه الأسباب: حكمت المحكمة بعدم قبول الطعن شكلًا وإلزام الطاعن بالمصاريف.',
    },
  ),
  alive(
    'amharic-gebeya',
    'language',
    'An Amharic market report.',
    '/gebeya/teff',
    { l: 'am', b: 'የገበያ መረጃ', n: 60 },
    { t: 'የጤፍ ዋጋ', m: 'በመርካቶ የነጭ ጤፍ ዋጋ በኩንታል ሁለት ሺህ ሦስት መቶ ብር ነበር። የቀይ ጤፍ አቅርቦት አልነበረም።' },
  ),
  alive(
    'swahili-bandari',
    'language',
    'A Swahili notice.',
    '/tangazo/77',
    { l: 'sw', b: 'Halmashauri ya Mji wa Pwani', n: 61 },
    {
      t: 'Tangazo: Gati Na. 2 imefungwa',
      m: 'Gati Na. 2 imefungwa kwa matengenezo hadi tarehe 30 Juni 2018. Boti zote zitumie Gati Na. 1.\nMkurugenzi wa Mji.',
    },
  ),
  alive(
    'tagalog-ulat',
    'language',
    'A Filipino barangay report.',
    '/ulat/2015/bagyo',
    { l: 'tl', b: 'Barangay San Roque', n: 62 },
    {
      t: 'Ulat sa bagyo',
      m: 'Labing-apat na bahay ang nawala. Walang nasaktan. Ang tulay sa sapa ay hindi pa madaraanan.\nSalamat sa lahat ng tumulong sa pagluluto.',
    },
  ),
  alive(
    'melayu-enakmen',
    'language',
    'A Malay enactment.',
    '/enakmen/1952/6',
    { l: 'ms', b: 'Arkib Undang-undang', n: 63 },
    {
      t: 'Enakmen Lombong 1952, seksyen 6',
      m: 'Tiada sesiapa boleh melombong dalam jarak lima puluh ela dari jalan raya tanpa kebenaran Pesuruhjaya.\n(Dimansuhkan pada tahun 1976.)',
    },
  ),
  alive(
    'indo-lowongan',
    'language',
    'A vacancy that is filled, its text kept.',
    '/karier/peneliti-2019',
    { l: 'id', b: 'Pusat Studi Gambut', n: 64 },
    {
      t: 'Lowongan: Peneliti Muda (ditutup)',
      m: 'Lowongan ini ditutup pada 31 Agustus 2019.\n# Tugas\n- Mengukur muka air di dua belas titik.\n- Menyusun laporan bulanan.\n# Syarat\n- Sarjana biologi atau geografi.',
    },
  ),
  alive(
    'viet-langnghe',
    'wiki',
    'A wiki page with red links to pages that do not exist.',
    '/wiki/Giấy_dó',
    wiki,
    {
      t: 'Giấy dó',
      m: '<b>Giấy dó</b> là loại giấy làm từ vỏ cây dó ở <a href="/wiki/X?redlink=1" class="new" title="Yên Thái (trang không tồn tại)">Yên Thái</a>.\nVỏ được ngâm nước vôi ba tháng, giã và seo trên <a href="/wiki/Y?redlink=1" class="new" title="Liềm seo (trang không tồn tại)">liềm seo</a>.\nNgày nay chỉ còn ba hộ làm nghề.',
    },
  ),
  alive(
    'meter-full-text',
    'paywall-trap',
    'A meter counts two of three free articles; the text is whole.',
    '/news/lido-reopens-after-flood-1.884120',
    gazette,
    {
      t: 'Lido reopens after flood, one lane short',
      by: 'By Priya Natarajan · 6 May 2024',
      m: '<div class="meter">You have read 2 of 3 free articles this month. <a href="/subscribe">Subscribe for unlimited access</a></div>\nThe Northcote lido reopened on Saturday, eleven months after the river came over its wall and left a shopping trolley in the deep end.\nSeven lanes are in use. The eighth, whose tiles lifted, will be rebuilt in the autumn.\n“It’s 14 degrees and I have never been happier,” said Jean Abara, 71, who had been first in the queue since half past five.\nThe council spent £412,000 on pumps and a new switchroom a storey higher than the last one. An inquiry found that the old switchroom had flooded twice before, in 1968 and 1999, and that nobody had written it down.\nAdmission is £4.10, or £2 for those who swim before seven.',
    },
  ),
  alive(
    'loginbox-judgments',
    'login-trap',
    'A register with a log-in box on each page.',
    '/vonnis/1911/88',
    { l: 'nl', b: 'Archief der Kantongerechten', n: 65 },
    {
      t: 'Vonnis 88 van 1911',
      m: '<form class="login" action="/aanmelden" method="post"><label>Gebruikersnaam <input name="u"></label><label>Wachtwoord <input type="password" name="p"></label><button>Inloggen</button> <a href="/vergeten">Wachtwoord vergeten?</a></form>\nDe kantonrechter, gezien de dagvaarding, veroordeelt Hendrik K., visser te Urk, wegens het drogen van netten op den openbaren weg, tot eene boete van drie gulden.\nScans zijn alleen na inloggen te bestellen; de transcriptie is vrij.',
    },
  ),
  alive(
    'consent-overlay-text',
    'consent-trap',
    'A full-screen consent layer lies over the text in the same document.',
    '/panorama/der-letzte-kohlenhaendler-a-3011.html',
    { l: 'de', b: 'Westkurier', n: 31, nav: 'Politik|Panorama|Wirtschaft|Plus' },
    {
      t: 'Der letzte Kohlenhändler',
      by: 'Von Arno Tiedge',
      m: '<div id="cmp-layer" role="dialog" style="position:fixed;inset:0"><h2>Willkommen beim Westkurier</h2><p>Weiterlesen mit Werbung: Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Oder Pur-Abo für 3,99 € im Monat.</p><button>Akzeptieren und weiter</button><button>Pur-Abo</button></div>\nWenn Günter Sobotta die Plane zurückschlägt, steigt ein Geruch auf, den die Kinder im Haus nicht mehr kennen.\nVierzig Zentner liefert er noch in der Woche, in den Siebzigern waren es vierhundert. Die Kunden sind alt, die Keller feucht, die Treppen steil.\nIm Dezember endet die Förderung auf der letzten Zeche. „Dann kommt der Sack aus Kolumbien“, sagt Sobotta, „oder gar nicht.“\nEr wird den Laster verkaufen, die Waage behalten.',
    },
  ),
  alive(
    'heavy-hansard',
    'heavy',
    'Six thousand words of minutes with many “not found” and “withdrawn”.',
    '/minutes/1931-03-04',
    { l: 'en', b: 'Minutes of the Harbour Trust', n: 66, nav: 'Volumes|Index of persons|Index of ships' },
    {
      t: 'Minutes, 4 March 1931',
      m: many(
        220,
        (n) =>
          `${n % 12 === 0 ? `# Item ${n / 12 + 1}\n` : ''}Mr ${['Pascoe', 'Trevithick', 'Angove', 'Bolitho', 'Nance'][n % 5]} moved the ${adjectives[n % 6]} report on ${nouns[(n * 5) % 6]}. ${['It was withdrawn.', 'The papers could not be found by the clerk and the matter was left on the table.', 'Agreed, with one voice against.', 'The Chairman ruled that no such motion existed.', 'A letter from the Board of Trade was read.', 'The page is torn here and three words are lost.', 'Carried.'][n % 7]}`,
      ),
    },
  ),
  alive(
    'heavy-kanpo',
    'heavy',
    'A Japanese maker’s list of discontinued parts: long, and the thing cited.',
    '/support/discontinued/',
    corp,
    {
      t: '生産終了品一覧',
      m: `下記の製品は生産を終了いたしました。代替品は右欄をご覧ください。\n${many(140, (n) => `| MD-${1000 + n * 7} | ${['小型ポンプ', 'リレー', 'ゲージ', 'バルブ'][n % 4]} | 生産終了 ${1998 + (n % 20)}年${1 + (n % 12)}月 | ${n % 3 === 0 ? '代替品なし' : `MX-${2000 + n * 7}`}`)}`,
    },
  ),
  alive(
    'heavy-fr-liste',
    'heavy',
    'A French list of dissolved communes.',
    '/communes/supprimees',
    { l: 'fr', b: 'Atlas des anciennes communes', n: 67 },
    {
      t: 'Communes supprimées, canton de Val-Brenne',
      m: many(
        160,
        (n) =>
          `| ${['Saint-Ay', 'Montreuil', 'La Ferté', 'Vieux-Pont', 'Les Essarts'][n % 5]}-${['le-Haut', 'sur-Brenne', 'aux-Bois', 'la-Chapelle'][n % 4]} (${n + 1}) | ${1790 + n} | ${n % 2 ? 'réunie au chef-lieu' : 'disparue'}`,
      ),
    },
  ),
  alive(
    'true404-siblings',
    'sibling',
    'A living page in a folder where all else is 404 with the same big frame.',
    '/kataster/blatt/12-77',
    { l: 'hr', b: 'Stari katastar', n: 68, hl: 'Kako čitati list|Popis mjera|Rječnik kratica' },
    { t: 'List 12-77', m: 'K. o. Draga. Vlasnik: udova Mare Perić. Površina: 3 rali 211 čhv.' },
  ),
  alive(
    'twin-notices',
    'sibling',
    'A form page that differs from its siblings in one number.',
    '/aktas/1921/31',
    { l: 'lv', b: 'Dzimtsarakstu rādītājs', n: 69 },
    { t: 'Akts Nr. 31', m: 'Gads: 1921. Nr.: 31. Draudze: Salaca. Lapa: 17. Attēls: nav pieejams.' },
    {
      pages: {
        '/aktas/1921/30': {
          t: 'Akts Nr. 30',
          m: 'Gads: 1921. Nr.: 30. Draudze: Salaca. Lapa: 16. Attēls: nav pieejams.',
        },
        '/aktas/1921/32': {
          t: 'Akts Nr. 32',
          m: 'Gads: 1921. Nr.: 32. Draudze: Salaca. Lapa: 17. Attēls: nav pieejams.',
        },
      },
    },
  ),
  alive(
    'frontpage-cited',
    'home',
    'The home page of a host whose absent pages lead to it.',
    '/',
    { l: 'az', b: 'Köhnə Şəhər Klubu', n: 70, hl: 'Xalça sərgisi|Şahmat günü|Çayxana yenidən açıldı' },
    null,
    { other: { status: 302, headers: [['Location', '/']], body: '' } },
  ),
  alive(
    'soft-site-living-page',
    'sibling',
    'A living page on a site that answers all unknown addresses with a 200 apology.',
    '/oglas/9113',
    { l: 'sr', b: 'Огласна табла', n: 71 },
    {
      t: 'Продајем косачицу',
      m: 'Косачица БЦС, 1988, исправна, са две косе. Цена по договору. Звати после 18 ч, Горњи Милановац.',
    },
    {
      other: {
        t: 'Огласна табла',
        m: 'Оглас је истекао или га је власник уклонио. <a href="/">Погледајте друге огласе</a>',
      },
    },
  ),
  alive(
    'status-410-essay',
    'talks-about',
    'A post on how a site removed its own archive with 410.',
    '/weblog/2012/gone-gone-gone',
    { l: 'en', b: 'harrumph', n: 72 },
    {
      t: 'Gone, gone, gone',
      m: 'This page has been permanently removed. Except it hasn’t; I kept this one.\nIn March I deleted nine years of posts and taught the server to say 410 for every one. The logs tell me who still comes: two feed readers, a school in Leeds, and something that calls itself a spider and never tires.\nIf you came for the marmalade, it is on the back of the cupboard door.',
    },
    { other: st(410, '<!doctype html><title>410 Gone</title><h1>Gone</h1><p>On purpose.</p>') },
  ),
]
