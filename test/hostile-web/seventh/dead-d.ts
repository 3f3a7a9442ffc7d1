/** Gone behind an answer of 200: the second half. */
import type { WebCase } from '../case.ts'
import { blogger, drupal, joomla, mediawiki, paperSite, phpbb, shop, wordpress } from './frames.ts'
import { house } from './house.ts'
import { always, dead, html, pages, typed } from './kit.ts'

export const deadD: readonly WebCase[] = [
  dead(
    'g-hadaf-eino-kayam',
    'he',
    'soft-404',
    '/articles/0,7340,L-3318820,00.html',
    'An Israeli site shows with 200 that the article does not exist on it.',
    house(
      paperSite,
      {
        lang: 'he',
        name: 'הגלבוע שלי',
        nav: ['חדשות', 'חינוך', 'נדל״ן', 'לוח', 'דרושים'],
        side: ['הכביש לבית אלפא נפתח', 'פסטיבל הנרקיסים', 'גן ילדים חדש'],
        foot: 'תנאי שימוש | צרו קשר',
      },
      {},
      [
        'שגיאה',
        '<p dir="rtl">הכתבה שחיפשתם אינה קיימת או שהוסרה מהאתר.</p><p dir="rtl">לחזרה לעמוד הבית</p>',
      ],
      200,
    ),
  ),
  dead(
    'g-safhe-hazf-shode',
    'fa',
    'soft-404',
    '/post/118/%D8%B4%D8%B9%D8%B1',
    'A Persian blog host: this weblog has been removed, status 200.',
    always(
      html(
        '<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>وبلاگ حذف شده</title><style>body{font-family:Tahoma;background:#eef}</style></head><body><div class="box"><h3>این وبلاگ حذف شده است</h3><p>وبلاگی با این آدرس در سرویس ما ثبت نشده یا توسط نویسنده یا مدیریت حذف شده است.</p><p><a href="/signup">ساخت وبلاگ رایگان</a></p></div></body></html>',
      ),
    ),
    { below: 'gole-yakh.' },
  ),
  dead(
    'g-prishth-uplabdh-nahin',
    'hi',
    'soft-404',
    '/rajya/bhopal/narmada-bandh-12271.html',
    'A Hindi newspaper says with 200 that the story is no longer available.',
    house(
      wordpress,
      {
        lang: 'hi-IN',
        name: 'मालवा समाचार',
        nav: ['होम', 'मध्य प्रदेश', 'खेल', 'राशिफल', 'ई-पेपर'],
        side: ['उज्जैन में शिप्रा उफान पर', 'आज का राशिफल', 'मंडी भाव'],
        foot: 'कॉपीराइट © मालवा समाचार',
      },
      {},
      [
        'क्षमा करें',
        '<h1>क्षमा करें!</h1><p>आप जिस खबर को ढूंढ रहे हैं वह हटा दी गई है या अब उपलब्ध नहीं है। ताज़ा खबरों के लिए होम पेज पर जाएँ।</p>',
      ],
      200,
    ),
  ),
  dead(
    'g-mai-phop-na',
    'th',
    'soft-404',
    '/board/index.php?topic=18820.0',
    'A Thai forum says that the topic is missing or off limits, in its information box, with 200.',
    house(
      phpbb,
      {
        lang: 'th',
        name: 'ชมรมคนรักรถไฟ',
        nav: ['หน้าแรก', 'ช่วยเหลือ', 'ค้นหา', 'เข้าสู่ระบบ', 'สมัครสมาชิก'],
        side: ['ผู้ใช้ออนไลน์: 4'],
        foot: 'SMF 2.0.15',
      },
      {},
      [
        'เกิดข้อผิดพลาด!',
        '<div class="windowbg"><h3>เกิดข้อผิดพลาด!</h3><p>ไม่พบกระทู้ที่ท่านต้องการ กระทู้นี้อาจถูกลบไปแล้ว</p><a href="javascript:history.go(-1)">ย้อนกลับ</a></div>',
      ],
      200,
    ),
  ),
  dead(
    'g-tin-da-go',
    'vi',
    'soft-404',
    '/xa-hoi/cau-treo-ban-lac-sap-20140224110233.htm',
    'A Vietnamese news site with 200: the link has been removed or never existed.',
    house(
      paperSite,
      {
        lang: 'vi',
        name: 'Báo Tây Bắc',
        nav: ['Thời sự', 'Kinh tế', 'Pháp luật', 'Du lịch', 'Video'],
        side: ['Mùa hoa ban ở Điện Biên', 'Giá mận hậu đầu vụ', 'Sạt lở quốc lộ 6'],
        foot: 'Giấy phép số 00/GP-BTTTT',
      },
      {},
      [
        'Thông báo',
        '<p>Đường dẫn bạn truy cập đã bị gỡ bỏ hoặc không tồn tại. Quý độc giả vui lòng quay lại trang chủ.</p>',
      ],
      200,
    ),
  ),
  dead(
    'g-halaman-raib',
    'id',
    'soft-404',
    '/berita/detail/penyaluran-bantuan-gempa-2018',
    'An Indonesian district answers every lost item with 200 and "data not found".',
    house(
      joomla,
      {
        lang: 'id-id',
        name: 'Pemerintah Kabupaten Lembata Timur',
        nav: ['Beranda', 'Profil', 'Layanan', 'Berita', 'PPID'],
        side: ['Jadwal kapal perintis', 'Pengumuman CPNS', 'Agenda Bupati'],
        foot: 'Dinas Komunikasi dan Informatika',
      },
      {},
      [
        'Detail Berita',
        '<div class="alert alert-danger">Maaf, data berita tidak ditemukan atau sudah dihapus oleh admin.</div>',
      ],
      200,
    ),
  ),
  dead(
    'g-sidan-borttagen',
    'sv',
    'soft-404',
    '/nyheter/lokalt/branden-i-sagverket-1.2288191',
    'A Swedish paper, 200: "the article has been unpublished".',
    house(
      paperSite,
      {
        lang: 'sv',
        name: 'Hälsinge-Kuriren Nord',
        nav: ['Lokalt', 'Sport', 'Kultur', 'Familj', 'Prenumerera'],
        side: ['Älg på E4:an', 'Skidspåren öppna', 'Snart invigs badhuset'],
        foot: 'Ansvarig utgivare · Cookies · Kundservice',
      },
      {
        '/nyheter/lokalt/branden-i-sagverket-1.2288191': [
          'Artikeln är avpublicerad',
          '<p>Artikeln du försöker läsa finns inte längre kvar på vår sajt. Vi sparar material i två år.</p>',
        ],
      },
      ['Sidan finns inte', '<p>Kontrollera adressen.</p>'],
    ),
  ),
  dead(
    'g-kotisivut-suljettu',
    'fi',
    'soft-404',
    '/~mkoskela/gradu/luku3.html',
    'A Finnish university closed its personal pages; all of them answer 200 with the notice.',
    always(
      html(
        '<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Henkilökohtaiset kotisivut</title></head><body><img src="/logo.png" alt="Yliopisto"><h1>Kotisivupalvelu on lopetettu</h1><p>Opiskelijoiden ja henkilökunnan kotisivupalvelin users poistettiin käytöstä 31.12.2020. Sivuja ei ole siirretty muualle, eikä niitä voi palauttaa.</p><p lang="en">The personal home page service has been discontinued.</p></body></html>',
      ),
    ),
    { below: 'users.', words: ['soft-404', 'gone'] },
  ),
  dead(
    'g-blog-removido',
    'pt-BR',
    'soft-404',
    '/2011/08/receita-de-broa-de-fuba.html',
    'A Brazilian blog on a hosting platform: the blog was removed and its name is free, status 200.',
    house(
      blogger,
      {
        lang: 'pt-BR',
        name: 'Plataforma de blogs',
        nav: ['Criar um blog', 'Ajuda'],
        side: [],
        foot: 'Termos · Privacidade',
      },
      {},
      [
        'O blog foi removido',
        '<p>Lamentamos, mas o blog em g-blog-removido foi removido. Este endereço não está disponível para novos blogs.</p><p>Você esperava ver seu blog aqui? Veja: “Não consigo encontrar meu blog na Web, onde ele está?”</p>',
      ],
      200,
    ),
  ),
  dead(
    'g-pagina-ro-lipsa',
    'ro',
    'soft-404',
    '/stiri/inundatii-la-sulina-55120.html',
    'A Romanian site shows its section list with a warning that the item does not exist; unknown items alike.',
    house(
      drupal,
      {
        lang: 'ro',
        name: 'Delta Azi',
        nav: ['Prima pagină', 'Actualitate', 'Mediu', 'Turism', 'Contact'],
        side: ['Pelicanii s-au întors', 'Bacul de la Brăila, oprit', 'Prețul crapului'],
        foot: 'Politica de confidențialitate',
      },
      {},
      [
        'Actualitate',
        '<div class="messages messages--warning">Știrea căutată nu mai există.</div><div class="view"><a>Pelicanii s-au întors</a><br><a>Bacul de la Brăila, oprit</a></div>',
      ],
      200,
    ),
  ),
  dead(
    'g-produkt-nedostupan',
    'hr',
    'soft-404',
    '/proizvod/fen-za-kosu-2200',
    'A Croatian shop: no such product, recommendations follow, status 200 for all.',
    house(
      shop,
      {
        lang: 'hr',
        name: 'Kućanski kutak',
        nav: ['Bijela tehnika', 'Mali aparati', 'Akcija', 'Poslovnice'],
        side: ['Besplatna dostava iznad 60 €', 'Uvjeti kupnje', 'Reklamacije'],
        foot: 'OIB 00000000000',
      },
      {},
      [
        'Proizvod nije pronađen',
        '<p>Traženi proizvod više nije u našoj ponudi. Možda vas zanima:</p><ul><li>Sušilo 1800 W – 24,90 €</li><li>Uvijač – 31,50 €</li></ul>',
      ],
      200,
    ),
  ),
  dead(
    'g-wiki-geen-tekst',
    'nl',
    'soft-404',
    '/index.php/Gilde_van_Sint-Joris',
    'A small wiki that answers 200 where it holds no article.',
    house(
      mediawiki,
      {
        lang: 'nl',
        name: 'Heemwiki Kempenland',
        nav: ['Hoofdpagina', 'Recente wijzigingen', 'Willekeurige pagina'],
        side: ['Links naar deze pagina', 'Speciale pagina’s'],
        foot: 'Inhoud beschikbaar onder CC BY-SA',
      },
      {},
      [
        'Gilde van Sint-Joris',
        '<div class="noarticletext"><p>Deze pagina bevat geen tekst. U kunt naar deze term zoeken in andere pagina’s, de logboeken doorzoeken of deze pagina aanmaken.</p></div>',
      ],
      200,
    ),
  ),
  dead(
    'g-json-error-200',
    'en',
    'soft-404',
    '/api/v2/reports/88123',
    'An interface answers 200 and says in JSON that the report does not exist.',
    pages(
      {},
      typed(
        '{"success":false,"error":{"code":404,"message":"Report not found"},"data":null}',
        'application/json',
      ),
    ),
  ),
]
