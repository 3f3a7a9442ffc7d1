/** Newspapers, agencies and broadcasters whose articles stand, some of them about lost things. */
import type { WebCase } from '../case.ts'
import { d, lives, on, type Doc } from './kit.ts'

const a = (t: string, b: string, date: string, by = '', more: Partial<Doc> = {}): Doc =>
  d(t, b, { kind: 'article', date, ...(by === '' ? {} : { by }), ...more })

export const press: readonly WebCase[] = [
  lives(
    'tagblatt-elbufer-xii',
    'trap',
    'de',
    '/kultur/ausstellung-fehlerseiten-404-id88213.html',
    'A feature about an exhibition of error pages quotes the words of such pages; the article stands.',
    on(
      'Tagblatt Elbufer',
      'portal',
      118,
      a(
        '„Seite nicht gefunden“: Ein Museum sammelt Fehlermeldungen',
        `Der Fehler 404 hängt jetzt gerahmt an der Wand. In der Alten Druckerei zeigt die Kuratorin Mareike Lohse dreihundert Bildschirmfotos von Seiten, die es nicht gibt.
„Die gesuchte Seite existiert nicht mehr“, steht auf dem größten Blatt, und darunter lächelt ein Dinosaurier. Lohse hat den Satz in vierzig Sprachen gefunden.
Angefangen hat alles mit einem toten Verweis in ihrer Doktorarbeit. Statt ihn zu löschen, druckte sie ihn aus. „Das war der ehrlichste Beleg im ganzen Buch“, sagt sie.
Die Schau ist bis zum 9. Februar zu sehen, mittwochs bis sonntags von elf bis achtzehn Uhr, der Eintritt kostet sechs Euro.`,
        '2021-01-14',
        'Von Henrik Asmussen',
      ),
    ),
  ),
  lives(
    'courrier-du-lac-xii',
    'trap',
    'fr',
    '/faits-divers/2018/07/introuvable-depuis-mardi',
    'A report about a missing woman says `introuvable` in its heading; the article stands.',
    on(
      'Le Courrier du Lac',
      'portal',
      92,
      a(
        'Introuvable depuis mardi : les recherches continuent au-dessus d’Évrolles',
        `Partie mardi matin pour une randonnée, une habitante de 61 ans reste introuvable. Une trentaine de gendarmes et deux équipes cynophiles ont ratissé le versant nord jusqu’à la nuit.
Son véhicule a été retrouvé fermé au col des Aravets. « Nous n’abandonnons aucune piste », indique le commandant de la compagnie.
Un appel à témoins a été lancé : toute personne ayant emprunté le sentier des Chamois entre 9 h et 14 h est priée d’appeler la gendarmerie.`,
        '2018-07-19',
        'Par Solène Guichard',
      ),
      {},
      { banner: 'open' },
    ),
  ),
  lives(
    'harbour-ledger-xii',
    'trap',
    'en',
    '/business/2016/nov/08/service-unavailable-exchange-dark',
    'An article whose heading is an error message tells of a stock exchange outage; it stands under 200.',
    on(
      'The Harbour Ledger',
      'next',
      131,
      a(
        '“Service unavailable”: the forty minutes the exchange went dark',
        `At 10.14 on Tuesday the screens in Quay Street showed a single line: 503 Service Unavailable. For the next forty minutes nobody could buy or sell a share.
The operator blamed a failed switch. Three people who worked on the night shift say that warnings had been ignored since August.
“We kept being told to try again later,” said one broker, who lost a client over it. The regulator has asked for a full account by the end of the month.
Trading resumed at 10.54, and the index closed two points up.`,
        '2016-11-08',
        'Ruth Adeyemi',
      ),
      {},
      { hidden404: true },
    ),
  ),
  lives(
    'kurier-nadwislanski-xii',
    'trap',
    'pl',
    '/gospodarka/ta-domena-jest-na-sprzedaz,4471',
    'An article about people who trade in domain names is titled like a parked page; it stands.',
    on(
      'Kurier Nadwiślański',
      'portal',
      74,
      a(
        '„Ta domena jest na sprzedaż”. Kto zarabia na wygasłych adresach?',
        `Gdy fundacja z Puław zapomniała opłacić swoją nazwę, już po tygodniu pod jej adresem widniał napis: „Ta domena jest na sprzedaż, złóż ofertę”. Cena wywoławcza: 9 tysięcy złotych.
Handel wygasłymi domenami jest legalny, ale prawnicy ostrzegają przed zakupem znaków cudzych firm.
– To jak kupowanie szyldu po sąsiedzie – mówi mecenas Ewa Wrotek. Jej zdaniem organizacje powinny opłacać adresy na kilka lat z góry.`,
        '2020-03-02',
        'Marek Sobol',
      ),
    ),
  ),
  lives(
    'vecherny-beregovoi-xii',
    'trap',
    'ru',
    '/articles/2019/11/21/akkaunt-udalen',
    'An essay about people who left social networks has the notice of a deleted account for a title; it stands.',
    on(
      'Вечерний Береговой',
      'portal',
      101,
      a(
        '«Аккаунт удалён»: как живут люди, ушедшие из соцсетей',
        `Полгода назад учительница Ирина Климова нажала кнопку, и на месте её страницы появилась надпись «Аккаунт удалён». Она говорит, что первую неделю рука сама тянулась к телефону.
Мы нашли ещё четверых, кто сделал то же самое. Один из них вернулся через месяц, остальные не жалеют.
Психолог Олег Ремизов советует не удалять всё сразу, а сначала убрать приложение с телефона.
Героиня нашего рассказа теперь пишет друзьям бумажные письма. Отвечают ей, по её словам, почти все.`,
        '2019-11-21',
        'Текст: Анна Щеглова',
      ),
    ),
  ),
  lives(
    'kuzey-postasi-xii',
    'trap',
    'tr',
    '/teknoloji/robot-olmadiginizi-kanitlayin-h5521',
    'A column about captchas repeats what they ask; the page is no captcha and stands.',
    on(
      'Kuzey Postası',
      'portal',
      88,
      a(
        '“Robot olmadığınızı kanıtlayın”: Trafik ışıklarından bıktık mı?',
        `Her gün milyonlarca kişi bir kutucuğu işaretleyip robot olmadığını kanıtlıyor. Peki bu bulmacalar kimin işine yarıyor?
Boğaz Üniversitesi’nden Deniz Aral’a göre, tıkladığımız her yaya geçidi bir yapay zekâya ders oluyor.
Görme engelliler içinse durum farklı: Sesli doğrulama çoğu zaman anlaşılmıyor. Dernekler, kurumların bu yöntemi bırakmasını istiyor.`,
        '2017-09-12',
        'Selin Korkmaz',
      ),
    ),
  ),
  lives(
    'norrbygdens-blad-xii',
    'address',
    'sv',
    '/a/Qo3bXk',
    'The address is a short code that shares nothing with the article under it.',
    on(
      'Norrbygdens Blad',
      'next',
      96,
      a(
        'Renskötarna fick rätt i tvisten om vindkraftsparken',
        `Mark- och miljödomstolen upphävde på torsdagen tillståndet för vindkraftsparken på Storliden. Samebyn hade överklagat länsstyrelsens beslut.
Domstolen skriver att flyttleden inte kan ersättas och att bolaget har underskattat påverkan på vinterbetet.
”Vi är lättade, men vet att det här kan gå vidare”, säger ordföranden Lars-Henrik Blind. Bolaget har tre veckor på sig att överklaga.`,
        '2022-02-17',
        'Maja Öhman',
      ),
    ),
  ),
  lives(
    'janpath-samvad-xii',
    'article',
    'hi',
    '/desh/gaon-ki-pathshala-110432.html',
    'An ordinary article on a heavy page whose teasers change with every answer.',
    on(
      'जनपथ संवाद',
      'portal',
      124,
      a(
        'गाँव की पाठशाला में पहली बार पहुँची बिजली',
        `ज़िले के आख़िरी गाँव कोटड़ी की पाठशाला में सोमवार को पहली बार बल्ब जला। बच्चों ने तालियाँ बजाकर स्वागत किया।
प्रधानाध्यापक रमेश चौहान ने बताया कि अब शाम को भी पढ़ाई हो सकेगी और कंप्यूटर कक्ष खोला जाएगा।
सौर पैनल गाँव की महिलाओं के समूह ने लगवाए हैं। समूह हर घर से महीने के तीस रुपये लेता है।`,
        '2019-08-05',
        'संवाददाता',
      ),
    ),
  ),
  lives(
    'minato-shinpo-xii',
    'short',
    'ja',
    '/flash/20200311-0042',
    'A news flash of one sentence, which is all that the page ever held.',
    on(
      'みなと新報',
      'portal',
      66,
      a(
        '震度３の地震、津波の心配なし',
        `１１日午前４時２分ごろ、県南部で震度３の地震がありました。この地震による津波の心配はありません。`,
        '2020-03-11',
        '',
        { head: '<meta http-equiv="refresh" content="300">' },
      ),
    ),
  ),
  lives(
    'hangang-ilbo-xii',
    'article',
    'ko',
    '/news/articleView.html?idxno=203817',
    'An ordinary article by number, in the idiom of Korean newspaper software.',
    on(
      '한강일보',
      'portal',
      139,
      a(
        '청년 농부들, 폐교를 딸기 온실로 바꾸다',
        `문을 닫은 지 십 년이 된 산골 분교가 딸기 향으로 가득하다. 서울에서 내려온 청년 다섯 명이 운동장에 온실을 세웠다.
첫해에는 냉해로 절반을 잃었지만 올해는 사십 톤을 거뒀다. 마을 주민 여덟 명도 함께 일한다.
대표 윤가람 씨는 "학교가 다시 시끄러워졌다는 말이 가장 반갑다"고 말했다. 군은 내년에 체험장을 열 수 있도록 지원할 계획이다.`,
        '2021-04-19',
        '박소연 기자',
      ),
      {
        '/news/articleView.html': d(
          '알림',
          '<script>alert("존재하지 않는 기사입니다.");history.back();</script>',
          { status: 404 },
        ),
      },
    ),
  ),
  lives(
    'sada-alwadi-xii',
    'article',
    'ar',
    '/node/55120',
    'An ordinary article on a right-to-left page under a bare node number.',
    on(
      'صدى الوادي',
      'drupal',
      83,
      a(
        'قرية جبلية تستعيد نظام الري القديم',
        `بعد ثلاثين عامًا من الإهمال، عادت المياه تجري في السواقي الحجرية فوق قرية عين الصفا.
شارك في أعمال الترميم أكثر من مئة متطوع، وأشرف عليها المهندس سليم الحداد الذي درس مخطوطات قديمة لفهم طريقة توزيع الحصص.
يقول المزارعون إن الآبار لم تعد تكفي، وإن النظام القديم يوفر نصف كمية المياه. وتنوي القرى المجاورة تكرار التجربة.`,
        '2022-06-30',
      ),
    ),
  ),
  lives(
    'kol-hagalil-xii',
    'trap',
    'he',
    '/magazine/2015/not-found-poems/',
    'A review of a book of poems called “Not found”; title and heading say so, and the review stands.',
    on(
      'קול הגליל',
      'wordpress',
      71,
      a(
        '"לא נמצא": ספר שיריה החדש של נועה ברקאי',
        `"הדף שחיפשת אינו קיים", כך נפתח השיר הראשון בספרה החדש של נועה ברקאי, וכך גם נקרא הספר: "לא נמצא".
ברקאי כותבת על אביה ששכח את שמה, ועל כתובות שאיש כבר אינו גר בהן. השפה פשוטה, כמעט של הודעות שגיאה, והיא שוברת את הלב.
הספר יצא לאור בהוצאת קו החוף, 84 עמודים.`,
        '2015-10-02',
        'אורי שחם',
      ),
    ),
  ),
  lives(
    'foni-tis-lesvou-xii',
    'hidden-404',
    'el',
    '/topika/elaiotriveio-mouseio',
    'Each page carries the error page in a hidden template and in its messages; the article stands.',
    on(
      'Φωνή της Λέσβου',
      'next',
      108,
      a(
        'Το παλιό ελαιοτριβείο γίνεται μουσείο',
        `Το ελαιοτριβείο της Αγίας Μαρίνας, κλειστό από το 1974, ανοίγει ξανά ως μουσείο. Τα μηχανήματα συντηρήθηκαν από τεχνίτες του νησιού.
«Εδώ δούλεψε ο παππούς μου», λέει ο Στρατής Κουμπάρος, που ανέλαβε την ξενάγηση. Οι επισκέπτες θα μπορούν να δοκιμάσουν λάδι από επτά χωριά.
Η είσοδος θα είναι ελεύθερη για τους μαθητές έως το τέλος του χρόνου.`,
        '2018-05-22',
        'Μυρσίνη Βαλή',
      ),
      {},
      { hidden404: true },
    ),
  ),
  lives(
    'holos-podillia-xii',
    'trap',
    'uk',
    '/suspilstvo/znyk-bezvisty-2022-114',
    'A page of a newspaper’s series about missing people; “not found” is what it is about.',
    on(
      'Голос Поділля',
      'portal',
      112,
      a(
        'Зник безвісти: родина шукає Андрія вже рік',
        `Останнє повідомлення від Андрія Мельничука прийшло двадцять другого травня о шостій ранку. Відтоді його не знайдено ні серед полонених, ні серед загиблих.
Мати щотижня телефонує на гарячу лінію. «Мені кажуть: не знайдено. А я кажу: шукайте далі», — розповідає вона.
Координаційний центр радить родинам здати зразки ДНК і стежити лише за офіційними списками.`,
        '2023-05-22',
        'Леся Грабар',
      ),
    ),
  ),
  lives(
    'diario-do-cerrado-xii',
    'trap',
    'pt',
    '/empregos/concurso-cancelado-prefeitura.htm',
    'News that a public competition was cancelled: the thing is over, the news stands.',
    on(
      'Diário do Cerrado',
      'portal',
      95,
      a(
        'Concurso cancelado: prefeitura devolverá a taxa de inscrição',
        `A prefeitura de Pedra Branca cancelou nesta quinta-feira o concurso para 112 vagas. As inscrições estão encerradas e o edital foi retirado do ar.
Segundo o Ministério Público, a banca foi contratada sem licitação. Quem pagou a taxa de 85 reais poderá pedir a devolução a partir do dia 3.
A secretária de Administração, Lúcia Prates, afirmou que um novo edital sairá até março.`,
        '2019-12-05',
        'Otávio Reis',
      ),
    ),
  ),
  lives(
    'jiangnan-ribao-xii',
    'article',
    'zh',
    '/gb/content/2017-06/14/c_88120.html',
    'An ordinary article by number on a heavy page.',
    on(
      '江南日报',
      'portal',
      87,
      a(
        '百年茶厂重启老机器',
        `停产十二年的清溪茶厂昨日重新点火，三台上世纪五十年代的揉捻机再次转动。
厂长周慧敏说，老师傅们花了两年时间修复设备，图纸是从县档案馆里找到的。
首批红茶将于下月上市，其中一半用于支付当地茶农的股份。参观需提前一天预约。`,
        '2017-06-14',
        '记者 陈立',
      ),
    ),
  ),
  lives(
    'bao-song-hau-xii',
    'hidden-404',
    'vi',
    '/xa-hoi/nguoi-giu-ghe-20190816.html',
    'The bundle of every page holds the words of the error page; the article stands.',
    on(
      'Báo Sông Hậu',
      'next',
      103,
      a(
        'Người giữ nghề đóng ghe bên sông Hậu',
        `Ở tuổi bảy mươi ba, ông Tư Lành vẫn mỗi ngày ra xưởng nghe tiếng đục gỗ. Cả xóm ngày xưa có bốn mươi trại ghe, nay chỉ còn hai.
Gỗ sao khan hiếm, khách chuyển sang vỏ composite, nhưng mùa nước nổi năm nào ông cũng nhận được vài đơn đặt hàng.
Con gái út của ông vừa bỏ việc ở thành phố về học nghề. "Tôi không muốn tiếng đục gỗ ngừng lại", cô nói.`,
        '2019-08-16',
        'Minh Thư',
      ),
      {},
      { hidden404: true },
    ),
  ),
  lives(
    'phak-nuea-raiwan-xii',
    'article',
    'th',
    '/local/1184402',
    'An ordinary article in a script without spaces, by number.',
    on(
      'ภาคเหนือรายวัน',
      'portal',
      90,
      a(
        'ชาวบ้านห้วยน้ำใสตั้งกองทุนป่าชุมชน',
        `ชาวบ้านห้วยน้ำใสกว่าสองร้อยครัวเรือนร่วมกันตั้งกองทุนดูแลป่าชุมชน หลังไฟป่าเผาพื้นที่ไปเกือบห้าร้อยไร่เมื่อปีที่แล้ว
ผู้ใหญ่บ้านสมชาย แก้วมูล กล่าวว่าเงินกองทุนจะใช้ทำแนวกันไฟและจ้างเยาวชนลาดตระเวนในฤดูแล้ง
สำนักงานป่าไม้จังหวัดรับปากจะสนับสนุนอุปกรณ์ดับไฟและวิทยุสื่อสาร`,
        '2020-02-27',
      ),
    ),
  ),
  lives(
    'suara-pesisir-xii',
    'article',
    'id',
    '/nusantara/d-4471123/nelayan-menolak-reklamasi',
    'An ordinary article; plain http leads to https.',
    on(
      'Suara Pesisir',
      'portal',
      115,
      a(
        'Nelayan Menolak Reklamasi Teluk Baru',
        `Ratusan nelayan berunjuk rasa di depan kantor gubernur, Senin pagi. Mereka menolak reklamasi yang akan menutup jalur perahu.
Ketua kelompok nelayan, Rahmat Daeng, mengatakan hasil tangkapan turun separuh sejak pengerukan dimulai.
Gubernur berjanji meninjau ulang izin lingkungan dalam tiga puluh hari.`,
        '2018-10-15',
        'Nurul Hidayah',
      ),
    ),
  ),
  lives(
    'payam-e-kavir-xii',
    'article',
    'fa',
    '/fa/news/71554/قنات-کهن-دوباره-زنده-شد',
    'The address carries Persian letters, percent-encoded on the wire.',
    on(
      'پیام کویر',
      'portal',
      79,
      a(
        'قنات کهن روستا دوباره زنده شد',
        `پس از دو سال لایروبی، آب قنات هفتصدساله روستای ده‌نو دوباره به باغ‌های انار رسید.
مقنی هشتادساله روستا، استاد غلامرضا، به جوانان آموخت که چگونه دیواره‌ها را با سنگ خشک استوار کنند.
اهالی می‌گویند آب هر باغ هر دوازده روز یک بار می‌رسد و برای نخستین بار پس از سال‌ها کسی چاه تازه نکنده است.`,
        '2020-11-08',
      ),
    ),
  ),
  lives(
    'mtis-ambebi-xii',
    'address',
    'ka',
    '/ge/post/98441',
    'An article by number; the section’s other texts change each time.',
    on(
      'მთის ამბები',
      'portal',
      68,
      a(
        'სვანურ სოფელში სკოლა კვლავ გაიხსნა',
        `ხუთი წლის შემდეგ სოფელ ლახირში სკოლის ზარი ისევ დაირეკა. პირველ კლასში სამი ბავშვი შევიდა.
მასწავლებელი ნინო გელოვანი თბილისიდან დაბრუნდა და ამბობს, რომ აქ დარჩენას აპირებს.
გზა ზამთარში იკეტება, ამიტომ წიგნები და შეშა შემოდგომაზევე მოიტანეს.`,
        '2021-09-17',
      ),
    ),
  ),
  lives(
    'nodir-khobor-xii',
    'article',
    'bn',
    '/bangladesh/district/চরের-ভাসমান-হাসপাতাল',
    'The address carries Bengali letters; heavy page.',
    on(
      'নদীর খবর',
      'next',
      126,
      a(
        'চরের মানুষের ভরসা ভাসমান হাসপাতাল',
        `যমুনার চরে সপ্তাহে দুই দিন নোঙর ফেলে একটি পুরোনো লঞ্চ। ভেতরে চিকিৎসক, দাইমা আর ছোট একটি ল্যাব।
গত বছর এখানে জন্ম নিয়েছে একশ বারোটি শিশু। রোগীদের কাছ থেকে নেওয়া হয় মাত্র দশ টাকা।
চিকিৎসক ফারজানা হক বলেন, বর্ষায় সড়ক ডুবে গেলে এই লঞ্চই একমাত্র পথ।`,
        '2022-09-03',
      ),
    ),
  ),
  lives(
    'kaveri-murasu-xii',
    'article',
    'ta',
    '/tamilnadu/2016/dec/12/news-2614.html',
    'An ordinary article in Tamil by number.',
    on(
      'காவேரி முரசு',
      'portal',
      77,
      a(
        'புயலுக்குப் பின் மீண்டும் கடலுக்குச் சென்ற மீனவர்கள்',
        `புயல் ஓய்ந்து பத்து நாள்களுக்குப் பிறகு நாகை மீனவர்கள் நேற்று கடலுக்குச் சென்றனர். முந்நூறு படகுகள் அதிகாலையில் புறப்பட்டன.
சேதமடைந்த வலைகளுக்கு அரசு இழப்பீடு வழங்க வேண்டும் என்று சங்கத் தலைவர் முருகேசன் கேட்டுக்கொண்டார்.
முதல் நாளிலேயே நல்ல அளவு மத்தி மீன் கிடைத்ததாக மீனவர்கள் மகிழ்ச்சி தெரிவித்தனர்.`,
        '2016-12-12',
      ),
    ),
  ),
  lives(
    'subh-e-darya-xii',
    'article',
    'ur',
    '/story/31877/',
    'An ordinary article in Urdu on a WordPress site.',
    on(
      'صبحِ دریا',
      'wordpress',
      52,
      a(
        'کشتی میں کتب خانہ، بچوں کے لیے نئی دنیا',
        `سندھ کے کنارے بسنے والے بچوں کے لیے ایک پرانی کشتی کو کتب خانے میں بدل دیا گیا ہے۔ یہ کشتی ہر جمعے کو ایک نئے گاؤں میں رکتی ہے۔
استانی صفیہ میمن بتاتی ہیں کہ پہلے دن صرف چار بچے آئے تھے، اب قطار لگتی ہے۔
کتابیں شہر کے لوگوں نے تحفے میں دی ہیں اور کشتی کا ایندھن ملاح خود دیتے ہیں۔`,
        '2020-01-24',
      ),
    ),
  ),
  lives(
    'ararati-lraber-xii',
    'article',
    'hy',
    '/hy/news/1003312',
    'An ordinary article in Armenian by number.',
    on(
      'Արարատի Լրաբեր',
      'portal',
      61,
      a(
        'Գյուղի հին ջրաղացը կրկին աշխատում է',
        `Քառասուն տարվա ընդմիջումից հետո Արփաշենի ջրաղացը նորից ալյուր է աղում։ Քարերը վերանորոգել է վարպետ Համլետ Սարգսյանը։
Գյուղացիներն ասում են, որ հացի համը փոխվել է։ Շաբաթ օրերին ջրաղացը բաց է նաև այցելուների համար։
Հաջորդ տարի կողքին կբացվի փոքրիկ փուռ։`,
        '2019-10-11',
      ),
    ),
  ),
  lives(
    'pwani-leo-xii',
    'article',
    'sw',
    '/habari/makala/wavuvi-walinda-matumbawe-3390176',
    'An ordinary article in Swahili; teasers change with every answer.',
    on(
      'Pwani Leo',
      'portal',
      98,
      a(
        'Wavuvi walinda matumbawe ya Kuruwitu',
        `Miaka kumi iliyopita samaki walikuwa wameisha karibu kabisa katika ghuba ya Kuruwitu. Leo wavuvi wenyewe ndio walinzi wa matumbawe.
Walikubaliana kufunga eneo la ekari thelathini, na yeyote anayekamatwa akivua humo hulipa faini kwa kijiji.
Mwenyekiti Bi. Mwanaisha Said anasema mapato yameongezeka, na watalii sasa wanakuja kutazama kasa.`,
        '2021-07-29',
        'Salim Bakari',
      ),
    ),
  ),
  lives(
    'veu-del-delta-xii',
    'article',
    'ca',
    '/territori/arrossaires-aigua-salada-12887.html',
    'An ordinary article in Catalan on a heavy page.',
    on(
      'La Veu del Delta',
      'portal',
      84,
      a(
        'Els arrossaires obren comportes per frenar l’aigua salada',
        `La comunitat de regants obrirà aquesta nit les comportes del canal esquerre per frenar l’entrada d’aigua salada. És la tercera vegada en un mes.
«Si la sal arriba a la segona línia de camps, perdrem la meitat de la collita», adverteix el president, Joan Bertomeu.
Els tècnics demanen més sediments per al riu, i recorden que el delta retrocedeix cinc metres cada any.`,
        '2020-08-21',
        'Marta Curto',
      ),
    ),
  ),
  lives(
    'jutarnji-zaljev-xii',
    'comments',
    'hr',
    '/vijesti/otok-bez-automobila-1450991/',
    'Readers below the article complain of dead links and missing pages; the article itself stands.',
    on(
      'Jutarnji Zaljev',
      'portal',
      82,
      a(
        'Otok bez automobila traži liječnika',
        `Na otoku Srakane živi četrdeset ljudi, nijedan automobil i, od siječnja, nijedan liječnik. Općina nudi stan i brod svakome tko se prijavi.
„Prošle zime čekali smo helikopter pet sati“, kaže mještanka Tonka Rudić. Ministarstvo najavljuje da će natječaj ponoviti u svibnju.
<section class="komentari"><h3>Komentari (3)</h3>
<div class="c"><b>bura77</b> Link na natječaj ne radi, piše stranica nije pronađena!</div>
<div class="c"><b>lokrum</b> I meni 404. Netko je obrisao sadržaj?</div>
<div class="c"><b>urednik</b> Hvala, ispravili smo poveznicu.</div></section>`,
        '2018-04-09',
        'Petar Bonačić',
      ),
    ),
  ),
]
