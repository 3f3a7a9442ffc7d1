/** Alive: courts, gazettes, law portals. */
import type { WebCase } from '../case.ts'
import { file, html, pdf, ps, table, to, ul } from './base.ts'
import { alive, art, page } from './site.ts'

export const aliveLawB: readonly WebCase[] = [
  alive(
    'ustawa-uchylona',
    'pl',
    'about-404',
    'The record of an act in a register: status "uchylony", dates and files; the record is what was cited.',
    'Rejestr Aktów Prawnych',
    'gov',
    '/akt/1997/88/553',
    page(
      'Ustawa z dnia 6 czerwca 1997 r. o księgach gminnych',
      table([
        ['Pole', 'Wartość'],
        ['Status aktu', 'uchylony'],
        ['Data ogłoszenia', '1997-08-02'],
        ['Data uchylenia', '2013-01-01'],
        ['Organ wydający', 'Zgromadzenie'],
        ['Tekst ogłoszony', '<a href="/akt/1997/88/553.pdf">PDF</a>'],
      ]) + '<p>Akty uchylające: 1. Akty zmieniające: 14. Orzeczenia: brak.</p>',
    ),
  ),
  alive(
    'statute-no-effects',
    'en',
    'about-404',
    'A section of an Act of one sentence between notices that nothing else exists for it.',
    'Statute Book Online',
    'gov',
    '/ukla/1911/14/section/3',
    page(
      'Markets (Weighing) Act 1911, Section 3',
      '<div class="status">There are currently no known outstanding effects for this section.</div><p><strong>3 Extent.</strong> This Act shall not extend to Ireland.</p><p>No explanatory notes are available for this section. There are no earlier versions to display.</p><nav><a href="/ukla/1911/14/section/2">Previous: Provision</a> <a href="/ukla/1911/14">Table of contents</a></nav>',
    ),
  ),
  alive(
    'zakon-presmerovan',
    'cs',
    'redirect',
    'Old number in the query is redirected to the speaking address of the same statute on the same site.',
    'Sbírka předpisů',
    'drupal',
    '/predpis.php?cislo=145&rok=2003',
    (r) => to(`/predpisy/2003/145-zakon-o-rybnicich?from=${r.before}`, 301),
    {
      verdicts: ['alive', 'redirected'],
      routes: {
        '/predpisy/2003/145-zakon-o-rybnicich': art(
          'Zákon č. 145/2003 Sb., o rybnících',
          '22. dubna 2003',
          'Parlament se usnesl na tomto zákoně: § 1 Tento zákon upravuje užívání rybníků a povinnosti jejich vlastníků.',
          '§ 2 Vlastník je povinen udržovat hráz v řádném stavu a umožnit prohlídku vodoprávnímu úřadu.',
          '§ 3 Zákon nabývá účinnosti dnem 1. ledna 2004.',
        ),
      },
    },
  ),
  alive(
    'reacht-alt',
    'ga',
    'short-legal',
    'A section of a statutory instrument in Irish: one sentence.',
    'Leabhar na Reachtanna',
    'gov',
    '/ir/1964/48/alt/2',
    page(
      'I.R. Uimh. 48 de 1964, Alt 2',
      '<p>2. Tiocfaidh na Rialacháin seo i ngníomh an 1ú lá d’Aibreán, 1964.</p>',
    ),
  ),
  alive(
    'deddf-adran',
    'cy',
    'redirect',
    'The English address leads to the Welsh text of the same section because the law is made in both; the text is there.',
    'Cyfraith Agored',
    'gov',
    '/asc/2015/6/section/12',
    () => to('/dsc/2015/6/adran/12', 302),
    {
      verdicts: ['alive', 'redirected'],
      routes: {
        '/dsc/2015/6/adran/12': art(
          'Deddf Llwybrau Troed (Cymru) 2015, adran 12',
          '1 Gorffennaf 2015',
          '12 Dyletswydd i gynnal llwybrau. (1) Rhaid i awdurdod lleol gynnal pob llwybr troed yn ei ardal mewn cyflwr diogel.',
          '(2) At ddibenion is-adran (1) mae llwybr yn cynnwys pont neu gamfa arno.',
        ),
      },
    },
  ),
  alive(
    'memorial-lb',
    'lb',
    'empty-list',
    'The page of a municipal gazette whose current notices are none, with the archive by year.',
    'Gemeng Uewerbierg',
    'joomla',
    '/gemeng/avis-au-public',
    page(
      'Avis au public',
      '<p>Am Moment gëtt et keng ëffentlech Avisen.</p><h2>Archiv</h2>' +
        ul(['2023', '2022', '2021', '2020'].map((y) => `<a href="/gemeng/avis-${y}">Avisen ${y}</a>`)),
    ),
    { weight: 48 },
  ),
  alive(
    'yoman-diyunim',
    'he',
    'empty-list',
    'A court calendar that has no hearings on the day; the list is live and says so.',
    'בית הדין האזורי – יומן דיונים',
    'aspnet',
    '/hearings.aspx?hall=3',
    page(
      'יומן דיונים – אולם 3',
      '<p>אין דיונים קבועים להיום.</p><p>היומן מתעדכן מדי שעה. לבירורים ניתן לפנות למזכירות בימים א׳–ה׳ בין 8:30 ל־13:00.</p>',
    ),
  ),
  alive(
    'lov-oversigt',
    'da',
    'status',
    'The server refuses HEAD with 405 and answers GET with the text.',
    'Retssamlingen',
    'next',
    '/eli/lta/2008/311',
    art(
      'Bekendtgørelse om fredning af diger, nr. 311',
      '5. maj 2008',
      '§ 1. Stendiger og jorddiger må ikke fjernes uden tilladelse fra kommunen.',
      '§ 2. Ejeren skal vedligeholde diget. Overtrædelse straffes med bøde.',
      '§ 3. Bekendtgørelsen træder i kraft den 1. juni 2008.',
    ),
    { before: (r) => (r.method === 'HEAD' ? html('', 405, [['Allow', 'GET']]) : undefined) },
  ),
  alive(
    'khuuli-mn',
    'mn',
    'redirect',
    'The register moved from numbers to UUIDs and leads each old number to its law.',
    'Хууль зүйн мэдээллийн сан',
    'nuxt',
    '/law/details/8841',
    () => to('/mn/detail?lawId=16530780109311', 301),
    {
      verdicts: ['alive', 'redirected'],
      routes: {
        '/mn/detail?lawId=16530780109311': art(
          'Номын сангийн тухай хууль',
          '2014 оны 5 сарын 22',
          '1 дүгээр зүйл. Энэ хуулийн зорилт нь номын сангийн үйл ажиллагааг зохицуулахад оршино.',
          '2 дугаар зүйл. Иргэн бүр нийтийн номын сангаар үнэ төлбөргүй үйлчлүүлэх эрхтэй.',
          '3 дугаар зүйл. Хууль 2014 оны 7 дугаар сарын 1-ний өдрөөс хүчин төгөлдөр болно.',
        ),
      },
    },
  ),
  alive(
    'ratchakitcha-pdf',
    'th',
    'pdf',
    'A gazette PDF that is sent as application/octet-stream with a file name in Thai.',
    'ราชกิจจาฉบับอิเล็กทรอนิกส์',
    'aspnet',
    '/DATA/PDF/2560/E/214/31.PDF',
    () =>
      file(
        pdf(
          'Gazette vol. 134 part 214',
          ['Notification on fees for land surveys, B.E. 2560', 'The fee shall be forty baht per plot.'],
          64000,
        ),
        'application/octet-stream',
        [
          [
            'Content-Disposition',
            "inline; filename*=UTF-8''%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%81%E0%B8%B2%E0%B8%A8.pdf",
          ],
        ],
      ),
  ),
  alive(
    'jarida-hadhf',
    'ar',
    'about-404',
    'Questions and answers of a data authority about deleting pages and accounts.',
    'هيئة حماية البيانات',
    'sharepoint',
    '/ar/Pages/right-to-erasure.aspx',
    page(
      'الحق في المحو',
      ps(
        'يحق لكل شخص أن يطلب حذف بياناته من المواقع إذا لم تعد لازمة للغرض الذي جمعت من أجله.',
        'إذا ظهرت عبارة «الصفحة غير موجودة» أو «تم حذف هذا المحتوى» بعد طلبك فهذا يعني أن الجهة استجابت للطلب.',
        'تقدم الشكوى إلى الهيئة خلال ستين يوما من تاريخ الرد.',
      ),
    ),
    { weight: 62 },
  ),
  alive(
    'ordonnance-fragment',
    'fr-CA',
    'fragment',
    'A long regulation cited at one of its articles by fragment.',
    'Recueil des règlements de la province',
    'aspnet',
    '/reglement.aspx?c=R-14',
    page(
      'Règlement R-14 sur les baux ruraux',
      Array.from(
        { length: 16 },
        (_, i) =>
          `<h3 id="art${i + 1}">Article ${i + 1}</h3><p>${['Le bail rural est constaté par écrit.', 'Le preneur entretient les clôtures et les fossés.', 'Le bailleur délivre le bien en bon état de réparation.', 'Toute sous-location exige l’accord du bailleur.'][i % 4]}</p>`,
      ).join(''),
    ),
    { fragment: '#art12' },
  ),
]
