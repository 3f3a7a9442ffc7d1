/** Living pages among notices, walls, data and moves that look like death. */
import type { WebCase } from '../case.ts'
import { aspnet, civic, drupal, joomla, next, paperSite, wordpress } from './frames.ts'
import { house } from './house.ts'
import { alive, html, pages } from './kit.ts'

export const liveC: readonly WebCase[] = [
  alive(
    'g-archived-notice',
    'en',
    'archived-page',
    '/publications/air-quality-plan-2009',
    'A government page under an archive banner: "no longer updated", yet the plan stands in full.',
    house(
      civic,
      {
        lang: 'en',
        name: 'Department for Coast and Air',
        nav: ['Topics', 'Publications', 'Consultations', 'News'],
        side: ['Air quality plan 2021', 'Subscribe to updates'],
        foot: 'Open Government Licence v3.0',
      },
      {
        '/publications/air-quality-plan-2009': [
          'Air quality plan 2009',
          `<div class="notice"><strong>Archived content.</strong> This page has been withdrawn because it is out of date. It is no longer maintained and links may be broken.</div><p>Published 11 March 2009. Withdrawn 2 August 2021.</p><h2>1. Summary</h2><p>The plan sets limits for nitrogen dioxide at nine roadside sites and obliges operators of vessels at berth to use shore power where it is offered.</p><h2>2. Monitoring</h2><p>Diffusion tubes are read monthly. Sites 4 and 7 were removed in 2012.</p>`,
        ],
      },
      [
        'Page not found',
        '<p class="govuk-body">If you typed the web address, check it is correct. If you pasted the web address, check you copied the entire address.</p>',
      ],
    ),
  ),
  alive(
    'g-offerta-lavoro',
    'it',
    'job',
    '/lavora-con-noi/bibliotecario-part-time',
    'A job that is still open, with much talk of expiry.',
    house(
      drupal,
      {
        lang: 'it',
        name: 'Unione dei Comuni della Val Borbera',
        nav: ['Amministrazione', 'Servizi', 'Novità', 'Bandi e concorsi'],
        side: ['Bando scaduto: autista scuolabus', 'Graduatorie', 'Albo pretorio'],
        foot: 'P.IVA 00000000000 · Privacy · Note legali',
      },
      {
        '/lavora-con-noi/bibliotecario-part-time': [
          'Bibliotecario part-time (cat. C)',
          '<p>Stato: <strong>aperto</strong>. Scadenza: 31 dicembre 2027, ore 12.00. Le domande pervenute dopo la scadenza non saranno prese in considerazione.</p><p>Si cerca un bibliotecario a 18 ore settimanali per le sedi di Cantalupo e Rocchetta. Titolo richiesto: diploma; gradita esperienza SBN.</p><p>Il modulo precedente non è più disponibile: utilizzare solo quello allegato.</p>',
        ],
      },
      [
        'Pagina non trovata',
        '<p>La pagina richiesta non è stata trovata. Usa la ricerca o torna alla pagina iniziale.</p>',
      ],
    ),
  ),
  alive(
    'g-petition-close',
    'fr',
    'closed-item',
    '/p/sauvons-la-halte-de-bruniquel',
    'A closed petition: one can no longer sign, its text and number of signatures remain.',
    house(
      next,
      {
        lang: 'fr',
        name: 'MaPétition',
        nav: ['Lancer une pétition', 'Parcourir', 'Se connecter'],
        side: ['Contre la fermeture du bureau de poste', 'Un médecin pour Laguépie'],
        foot: 'Conditions · Cookies · Confidentialité',
      },
      {
        '/p/sauvons-la-halte-de-bruniquel': [
          'Sauvons la halte de Bruniquel',
          `<div class="rounded bg-amber-50 p-4">Cette pétition est close. Il n’est plus possible de la signer.</div><h1>Sauvons la halte de Bruniquel</h1><p>2 418 signatures</p><p>La région veut supprimer l’arrêt de Bruniquel au prochain service annuel. Pour les lycéens et les retraités sans voiture, il n’existe aucune autre solution. Nous demandons le maintien de deux allers-retours par jour.</p><p>À : Madame la Présidente du conseil régional</p>`,
        ],
      },
      [
        'Introuvable',
        '<h1>Cette pétition n’existe pas</h1><p>Elle a peut-être été retirée par son auteur.</p>',
      ],
    ),
  ),
  alive(
    'g-davanin-reddi',
    'tr',
    'court',
    '/karar/2016-4471',
    'A court decision that says a document was not found and the case was dismissed.',
    house(
      aspnet,
      {
        lang: 'tr',
        name: 'Karar Arama',
        nav: ['Ana Sayfa', 'Karar Arama', 'Duyurular', 'Yardım'],
        side: ['Emsal kararlar', 'Mevzuat'],
        foot: '© Yüksek Mahkeme Bilgi İşlem Dairesi',
      },
      {
        '/karar/2016-4471': [
          '12. Hukuk Dairesi 2016/4471 E.',
          '<h3>12. Hukuk Dairesi &nbsp; 2016/4471 E. &nbsp;, &nbsp; 2017/902 K.</h3><p><b>"İçtihat Metni"</b></p><p>Mahkemesi: Asliye Hukuk Mahkemesi</p><p>Davacı vekili, taşınmazın tapu kaydının iptalini istemiş; mahkemece, dayanılan senedin dosyada bulunamadığı, ibraz için verilen kesin süreye rağmen sunulmadığı gerekçesiyle davanın reddine karar verilmiştir.</p><p>Dosyadaki yazılara göre yerinde bulunmayan temyiz itirazlarının reddiyle hükmün ONANMASINA, 21.03.2017 gününde oybirliğiyle karar verildi.</p>',
        ],
      },
      ['Hata', '<p>Aradığınız kriterlere uygun karar bulunamadı.</p>'],
    ),
  ),
  alive(
    'g-vtratyv-chynnist',
    'uk',
    'legal',
    '/laws/show/z0214-09',
    'A Ukrainian order that lost force: text and stamp both stand.',
    house(
      civic,
      {
        lang: 'uk',
        name: 'База «Документи»',
        nav: ['Пошук', 'Нові надходження', 'Термінологія', 'Картка'],
        side: ['Історія документа', 'Зв’язки', 'Друкувати'],
        foot: 'Інформація на сайті розміщена за ліцензією CC BY 4.0',
      },
      {
        '/laws/show/z0214-09': [
          'Про затвердження Порядку ведення журналу обліку вулиць',
          '<p><b>Документ z0214-09, втратив чинність</b>, поточна редакція — Втрата чинності від 01.07.2015</p><p>МІНІСТЕРСТВО РЕГІОНАЛЬНОГО РОЗВИТКУ. НАКАЗ 18.02.2009 № 61</p><p>{Наказ втратив чинність на підставі Наказу № 118 від 21.05.2015}</p><p>1. Затвердити Порядок ведення журналу обліку вулиць населених пунктів, що додається.</p><p>2. Контроль за виконанням наказу покласти на заступника Міністра.</p>',
        ],
      },
      ['Документ не знайдено', '<p>У базі немає документа з таким ідентифікатором.</p>'],
    ),
  ),
  alive(
    'g-hajb-mawqi',
    'ar',
    'news-about-removal',
    '/2021/06/hajb-almawqi',
    'An Arabic newspaper writes about a site that was blocked and shows "the page is not available".',
    house(
      paperSite,
      {
        lang: 'ar',
        name: 'صحيفة الميناء',
        nav: ['الرئيسية', 'سياسة', 'اقتصاد', 'ثقافة', 'رأي'],
        side: ['أسعار الأسماك ترتفع قبل العيد', 'افتتاح معرض الكتاب', 'الطقس غداً'],
        foot: 'جميع الحقوق محفوظة لصحيفة الميناء',
      },
      {
        '/2021/06/hajb-almawqi': [
          'حجب موقع «دفاتر» الثقافي للمرة الثالثة',
          `<p>الأربعاء ٩ يونيو ٢٠٢١</p><p>فوجئ زوار موقع «دفاتر» صباح أمس بعبارة «عفواً، الصفحة غير متوفرة» تحل محل أرشيفه الممتد منذ ٢٠٠٦. وقال رئيس تحريره إن الحجب شمل ثلاث شركات اتصالات دون إخطار مسبق.</p><p>وأضاف أن نسخة من المواد محفوظة على خادم خارج البلاد، وأن الموقع سيعود بعنوان جديد خلال أسبوع.</p>`,
        ],
      },
      ['٤٠٤', '<p>عذراً، المادة التي تبحث عنها غير موجودة.</p>'],
    ),
  ),
  alive(
    'g-shir-avud',
    'he',
    'poem',
    '/shirim/hadaf-haavud',
    'A Hebrew poem called "the lost page".',
    house(
      wordpress,
      {
        lang: 'he-IL',
        name: 'מגירה פתוחה',
        nav: ['ראשי', 'שירים', 'תרגומים', 'אודות'],
        side: ['גשם ראשון', 'לוח הכפל', 'מכתב לדודה צילה'],
        foot: 'פועל על WordPress',
      },
      {
        '/shirim/hadaf-haavud': [
          'הדף האבוד',
          `<article dir="rtl"><h1>הדף האבוד</h1><p>חיפשתי אותך במגירה,<br>בין קבלות לגפרורים.<br>הדף לא נמצא, אמרתי,<br>והמגירה ענתה: גם אתה.</p><p>מתוך המחברת השנייה, 1997</p></article>`,
        ],
      },
      ['העמוד לא נמצא', '<h1>אופס! העמוד הזה לא נמצא.</h1><p>נראה שאין כאן כלום. אולי לנסות לחפש?</p>'],
    ),
  ),
  alive(
    'g-lughat-fa',
    'fa',
    'dictionary',
    '/dehkhoda/%D9%85%D9%81%D9%82%D9%88%D8%AF',
    'A Persian dictionary entry of one line for the word "lost".',
    pages(
      {
        '/dehkhoda/%D9%85%D9%81%D9%82%D9%88%D8%AF': `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>معنی مفقود | واژه‌نامهٔ پارس</title></head><body><header><a href="/">واژه‌نامهٔ پارس</a> <input placeholder="جستجوی واژه"></header><h1>مفقود</h1><p>[ مَ ] (ع ص) گم‌شده. ناپدید. نایافت. آنکه از وی خبری در دست نباشد.</p><p class="s">مترادف: گم، ناپیدا، غایب — متضاد: موجود، پیدا</p><footer>تماس با ما · درباره</footer></body></html>`,
      },
      html(
        '<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>واژه‌نامهٔ پارس</title></head><body><header><a href="/">واژه‌نامهٔ پارس</a></header><p>واژهٔ مورد نظر شما یافت نشد.</p></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-suchna-hindi',
    'hi',
    'notice',
    '/suchna/2022/niyukti-nirast',
    'An Indian district notice that a recruitment was cancelled.',
    house(
      drupal,
      {
        lang: 'hi',
        name: 'जिला शहरी विकास अभिकरण, हरदा',
        nav: ['मुख्य पृष्ठ', 'योजनाएँ', 'सूचनाएँ', 'निविदा', 'संपर्क'],
        side: ['निविदा क्र. 14 (समाप्त)', 'पात्र अभ्यर्थियों की सूची'],
        foot: 'वेबसाइट का अंतिम अद्यतन: 02-11-2022',
      },
      {
        '/suchna/2022/niyukti-nirast': [
          'भर्ती प्रक्रिया निरस्त किए जाने के संबंध में सूचना',
          '<p>क्रमांक 2214/स्था./2022, दिनांक 18.10.2022</p><p>सर्वसाधारण को सूचित किया जाता है कि इस कार्यालय के विज्ञापन दिनांक 05.08.2022 द्वारा कम्प्यूटर ऑपरेटर के दो पदों हेतु आमंत्रित आवेदन अपरिहार्य कारणों से निरस्त किए जाते हैं। पूर्व में अपलोड की गई सूची अब उपलब्ध नहीं है।</p>',
        ],
      },
      ['पृष्ठ नहीं मिला', '<p>आपके द्वारा अनुरोधित पृष्ठ नहीं मिला।</p>'],
    ),
  ),
  alive(
    'g-loi-bai-hat',
    'vi',
    'poem',
    '/loi-bai-hat/khong-tim-thay',
    'Lyrics of a Vietnamese song titled "Không tìm thấy".',
    house(
      wordpress,
      {
        lang: 'vi',
        name: 'Lời Nhạc Việt',
        nav: ['Trang chủ', 'Nhạc trẻ', 'Bolero', 'Hợp âm'],
        side: ['Chuyến tàu hoàng hôn', 'Mưa qua phố nhỏ', 'Về miền hạ'],
        foot: '© Lời Nhạc Việt 2018',
      },
      {
        '/loi-bai-hat/khong-tim-thay': [
          'Lời bài hát Không Tìm Thấy',
          `<h1>Không Tìm Thấy</h1><p>Sáng tác: Hoài Lam</p><p>Anh đi tìm con phố cũ<br>Hàng cây xưa giờ đã không còn<br>Gọi tên em, không tìm thấy<br>Chỉ có mưa rơi rất giòn…</p><p>ĐK: Không tìm thấy, không tìm thấy em<br>Trang nhật ký đã xoá mất tên</p>`,
        ],
      },
      ['Lỗi 404', '<h1>Rất tiếc, bài hát này không có trên hệ thống</h1>'],
    ),
  ),
  alive(
    'g-khanan-thai',
    'th',
    'record',
    '/royin/word/sunhai',
    'A Thai glossary entry with three lines of text.',
    pages(
      {
        '/royin/word/sunhai': `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>สูญหาย - คลังศัพท์ไทย</title></head><body><div class="bar"><a href="/">คลังศัพท์ไทย</a> | <a href="/a-z">ก-ฮ</a> | <a href="/contact">ติดต่อเรา</a></div><h2>สูญหาย</h2><p>ก. หายไปจนไม่สามารถจะหาพบ, สาบสูญไป เช่น เอกสารสูญหาย บุคคลสูญหาย.</p><p>ดู <a href="/royin/word/sapsun">สาบสูญ</a></p></body></html>`,
      },
      html(
        '<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>คลังศัพท์ไทย</title></head><body><p>ไม่พบคำที่ท่านค้นหา</p></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-fek-katargisi',
    'el',
    'legal',
    '/fek/2004/b/1187',
    'A Greek gazette entry with hardly more than its number, about an abolition.',
    house(
      joomla,
      {
        lang: 'el-gr',
        name: 'Ευρετήριο ΦΕΚ',
        nav: ['Αρχική', 'Αναζήτηση', 'Τεύχη', 'Σχετικά'],
        side: ['ΦΕΚ Β 1186/2004', 'ΦΕΚ Β 1188/2004'],
        foot: 'Η ιστοσελίδα δεν υποκαθιστά το επίσημο φύλλο.',
      },
      {
        '/fek/2004/b/1187': [
          'ΦΕΚ Β 1187/2004',
          '<p>Κατάργηση κοινοτικού ιατρείου Καλλονής. Αρ. απόφ. Υ4α/2219. Σελίδες 1. Δεν υπάρχει διαθέσιμο κείμενο.</p>',
        ],
      },
      ['Σφάλμα 404', '<p>Η σελίδα που ζητήσατε δεν βρέθηκε.</p>'],
    ),
  ),
  alive(
    'g-ordre-derogat',
    'ca',
    'legal',
    '/ca/document/?id=301774',
    'A Catalan order that has been repealed, on a page addressed by query.',
    pages(
      {
        '/ca/document/?id=301774': civic({
          lang: 'ca',
          name: 'Portal Jurídic',
          nav: ['Inici', 'Cerca', 'Normativa', 'Ajuda'],
          side: ['Text consolidat', 'Afectacions', 'PDF'],
          foot: '© Administració de la comarca',
        })(
          'ORDRE AAR/88/2008, de 20 de febrer',
          '<p>Vigència: <b>derogada</b> (31/12/2013)</p><p>per la qual s’estableixen les bases reguladores dels ajuts a la recuperació de parets de pedra seca.</p><p>Article 1. L’objecte d’aquesta Ordre és fomentar el manteniment dels marges de pedra seca en finques agrícoles de muntanya.</p>',
        ),
      },
      html(
        '<html lang="ca"><head><meta charset="utf-8"><title>Portal Jurídic</title></head><body><h1>No s’ha trobat el document</h1></body></html>',
        404,
      ),
    ),
  ),
]
