/** Standing pages in many scripts: reports on blocking, judgments, gazettes, encyclopaedias. */
import type { WebCase } from '../case.ts'
import { alive, bare, one } from './kit.ts'

export const aliveB: readonly WebCase[] = [
  alive(
    'erisim-engeli',
    'tr',
    'words-trap',
    ['alive'],
    'A news article about addresses to which access was barred by a judge.',
    'https://www.~/haber/2020/12/2019da-408-bin-siteye-erisim-engeli',
    one(
      'news',
      'tr',
      'Bağımsız Haber',
      '/haber/2020/12/2019da-408-bin-siteye-erisim-engeli',
      {
        h: '408 bin siteye erişim engellendi',
        p: [
          'Rapora göre 2019 sonu itibarıyla 408 bin 494 alan adına erişim engellendi, yüzlerce haber kaldırıldı.',
          '“Bu sayfaya ulaşılamıyor” uyarısıyla karşılaşan okurlar, kararın hangi mahkemece verildiğini çoğu kez öğrenemiyor.',
          'İçeriği kaldırılan haberlerin listesi raporun ekinde yer alıyor.',
        ],
      },
      { kb: 148, up: true },
    ),
  ),
  alive(
    'chok-knesset',
    'he',
    'rtl',
    ['alive'],
    'A parliament’s page on a bill that was taken off the agenda.',
    'https://main.~/Activity/Legislation/Laws/Pages/LawBill.aspx?t=lawsuggestionssearch&lawitemid=565913',
    {
      'main.~': one(
        'aspx',
        'he',
        'מאגר החקיקה',
        '/Activity/Legislation/Laws/Pages/LawBill.aspx?t=lawsuggestionssearch&lawitemid=565913',
        {
          h: 'הצעת חוק השבת נכסים, התשע״ו–2016',
          p: [
            'מצב: הוסרה מסדר היום. ההצעה הוסרה בהתאם לסעיף 80 לתקנון הכנסת.',
            '<table><tr><th>מספר הצעה</th><td>פ/2790/20</td></tr><tr><th>יוזמים</th><td>חמישה חברי כנסת</td></tr><tr><th>מסמכים נוספים</th><td>לא נמצאו מסמכים</td></tr></table>',
          ],
          fill: 1,
        },
        { kb: 105, up: true },
      )[''],
    },
  ),
  alive(
    'hajb-almawaqie',
    'ar',
    'words-trap',
    ['alive'],
    'A rights group’s report on blocked news sites.',
    'https://~/ar/publications/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1-%D8%A7%D9%84%D8%AD%D8%AC%D8%A8-2018/',
    one(
      'wordpress',
      'ar',
      'مؤسسة حرية الفكر',
      '/ar/publications/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1-%D8%A7%D9%84%D8%AD%D8%AC%D8%A8-2018/',
      {
        h: 'قرار من جهة مجهولة: تقرير عن حجب المواقع',
        p: [
          'حجبت السلطات منذ مايو 2017 ما لا يقل عن 496 موقعًا، ويظهر للزائر أن الصفحة غير موجودة أو أن الاتصال قد انتهت مهلته.',
          'وحذفت بعض الصحف أرشيفها بالكامل بعد إغلاق مكاتبها وتسريح العاملين فيها.',
        ],
      },
      { kb: 88, up: true },
    ),
  ),
  alive(
    'filtering-fa',
    'fa',
    'words-trap',
    ['alive'],
    'An article on censored book titles, with the words “was removed”.',
    'https://www.~/fa/articles/2012/hazf-e-ketab-ha/',
    one(
      'wordpress',
      'fa',
      'نشریه تاریخ نشر',
      '/fa/articles/2012/hazf-e-ketab-ha/',
      {
        h: 'کتاب‌هایی که حذف شدند',
        p: [
          'در بهار ۱۳۹۱ نام بیش از دویست عنوان از فهرست نمایشگاه کتاب حذف شد.',
          'نشانی برخی ناشران دیگر در دسترس نیست و صفحه آن‌ها پیدا نمی‌شود، اما فهرست کامل در پایان این مقاله آمده است.',
        ],
      },
      { kb: 54 },
    ),
  ),
  alive(
    'lapata-afrad',
    'ur',
    'words-trap',
    ['alive'],
    'A human-rights report about missing persons (“not found”).',
    'https://~/publication/2014/lapata-afraad-report.html',
    one(
      'portal',
      'ur',
      'انسانی حقوق کی رپورٹیں',
      '/publication/2014/lapata-afraad-report.html',
      {
        h: 'لاپتہ افراد: بلوچستان سے ایک رپورٹ',
        p: [
          'کمیشن کو موصول ہونے والی درخواستوں میں سے ۱۲۰ افراد کا اب تک کوئی سراغ نہیں ملا۔',
          'پولیس کے ریکارڈ میں ان کے مقدمات موجود نہیں ہیں اور کئی فائلیں ضائع کر دی گئی ہیں۔',
        ],
      },
      { kb: 38 },
    ),
  ),
  alive(
    'yachika-kharij',
    'hi',
    'words-trap',
    ['alive'],
    'A newspaper’s article about a dismissed petition, cited with tracking parameters.',
    'https://www.~/desh/supreme-court-pil-dismissed-2013-447182.html?utm_source=twitter&utm_medium=social',
    one(
      'news',
      'hi',
      'दैनिक समाचार',
      '/desh/supreme-court-pil-dismissed-2013-447182.html',
      {
        h: 'उच्चतम न्यायालय ने जनहित याचिका खारिज की',
        p: [
          'पीठ ने कहा कि याचिकाकर्ता द्वारा बताए गए दस्तावेज़ अभिलेख में उपलब्ध नहीं हैं।',
          'मंत्रालय की वेबसाइट से हटाए गए पृष्ठों पर भी न्यायालय ने प्रश्न उठाए।',
        ],
      },
      { kb: 130, up: true },
    ),
  ),
  alive(
    'patrika-bondho',
    'bn',
    'words-trap',
    ['alive'],
    'An article on the closing of a daily, in a frame full of changing teasers.',
    'https://~/bangladesh/article/151204/',
    one(
      'news',
      'bn',
      'দৈনিক খবর',
      '/bangladesh/article/151204/',
      {
        h: 'বন্ধ হয়ে গেল একটি জেলার শেষ দৈনিক',
        p: [
          'চল্লিশ বছর প্রকাশের পর গতকাল বন্ধ হয়ে গেছে জেলার একমাত্র দৈনিক পত্রিকা।',
          'পত্রিকাটির ওয়েবসাইটে ঢুকলে এখন লেখা আসে, পাতাটি আর পাওয়া যাচ্ছে না।',
        ],
      },
      { kb: 138 },
    ),
  ),
  alive(
    'kalaikkalanjiyam',
    'ta',
    'stub',
    ['alive'],
    'A short encyclopaedia article with a stub notice and percent-encoded address.',
    'https://ta.~/wiki/%E0%AE%AF%E0%AE%BE%E0%AE%B4%E0%AF%8D_%E0%AE%A8%E0%AF%82%E0%AE%B2%E0%AE%95%E0%AE%AE%E0%AF%8D',
    {
      'ta.~': one(
        'mediawiki',
        'ta',
        'கட்டற்ற கலைக்களஞ்சியம்',
        '/wiki/%E0%AE%AF%E0%AE%BE%E0%AE%B4%E0%AF%8D_%E0%AE%A8%E0%AF%82%E0%AE%B2%E0%AE%95%E0%AE%AE%E0%AF%8D',
        {
          h: 'யாழ் நூலகம்',
          p: [
            'யாழ்ப்பாணப் பொது நூலகம் 1981 ஆம் ஆண்டு சூன் 1 ஆம் நாள் எரிக்கப்பட்டது.',
            'எரிந்த ஓலைச்சுவடிகள் பல இன்று எங்கும் இல்லை. இக்கட்டுரை ஒரு குறுங்கட்டுரை; இதை விரிவாக்கி நீங்கள் உதவலாம்.',
          ],
          fill: 1,
        },
        { kb: 46, up: true },
      )[''],
    },
  ),
  alive(
    'gasat-patraya',
    'si',
    'empty-register',
    ['alive'],
    'A gazette’s list for a week in which one part has no entries.',
    'http://www.~/web/index.php?option=com_gazette&week=2014-03-14&lang=si',
    one(
      'portal',
      'si',
      'රජයේ මුද්‍රණ දෙපාර්තමේන්තුව',
      '/web/index.php?option=com_gazette&week=2014-03-14&lang=si',
      {
        h: 'ගැසට් පත්‍රය – 2014 මාර්තු 14',
        p: [
          'I කොටස: (I) ඡේදය – සාමාන්‍ය නිවේදන: 12 ක් ඇත.',
          'II කොටස: සටහන් කිසිවක් නැත.',
          'III කොටස: ඉඩම් පිළිබඳ නිවේදන 4 ක් ඇත.',
        ],
        fill: 0,
      },
      {
        kb: 34,
        nf: (r) => bare(404, `<html><body><h1>404 - Component not found</h1><p>${r.host}</p></body></html>`),
      },
    ),
  ),
  alive(
    'satya-nirupan',
    'ne',
    'status-page',
    ['alive'],
    'A truth commission’s page that says its term has expired.',
    'https://~/ne/content/12/ujuri-sankalan/',
    one(
      'wordpress',
      'ne',
      'सत्य निरूपण आयोग',
      '/ne/content/12/ujuri-sankalan/',
      {
        h: 'उजुरी सङ्कलन सम्बन्धी सूचना',
        p: [
          'आयोगको म्याद सकिएको हुँदा नयाँ उजुरी लिने काम बन्द गरिएको छ।',
          'हालसम्म ६३ हजार ७ सय १८ उजुरी दर्ता भएका छन्। बेपत्ता व्यक्तिका परिवारले दिएका ३ हजार २ सय २३ उजुरी पनि छन्।',
        ],
      },
      { kb: 41 },
    ),
  ),
  alive(
    'kham-phiphaksa',
    'th',
    'charset',
    ['alive'],
    'A constitutional court’s ruling in TIS-620 without a charset in the header.',
    'http://www.~/dictum_detail.php?id=1271',
    one(
      'portal',
      'th',
      'คำวินิจฉัยศาลรัฐธรรมนูญ',
      '/dictum_detail.php?id=1271',
      {
        h: 'คำวินิจฉัยที่ 15/2555',
        p: [
          'ศาลพิจารณาแล้วเห็นว่าบทบัญญัติดังกล่าวไม่ขัดหรือแย้งต่อรัฐธรรมนูญ จึงให้ยกคำร้อง',
          'ผู้ร้องอ้างว่าข้อความถูกลบออกจากเว็บไซต์แล้วและไม่พบหลักฐานในสำนวน',
        ],
        fill: 5,
      },
      {
        kb: 37,
        charset: 'windows-874',
        nf: (r) => bare(404, `<html><body>Not Found ${r.path.length}</body></html>`),
      },
    ),
  ),
  alive(
    'tolaka-eccc',
    'km',
    'archive-banner',
    ['alive'],
    'A tribunal that has ended keeps its documents and says so.',
    'https://archive.~/km/document/court/saal-kdey-samrech-002',
    {
      'archive.~': one(
        'drupal',
        'km',
        'បណ្ណសារតុលាការ',
        '/km/document/court/saal-kdey-samrech-002',
        {
          h: 'សេចក្តីសម្រេចក្នុងសំណុំរឿង ០០២',
          top: '<div class="messages">គេហទំព័រនេះលែងធ្វើបច្ចុប្បន្នភាពទៀតហើយ។</div>',
          p: [
            'អង្គជំនុំជម្រះតុលាការកំពូលបានប្រកាសសាលដីកានៅថ្ងៃទី២២ ខែកញ្ញា ឆ្នាំ២០២២។',
            'ឯកសារមួយចំនួនត្រូវបានដកចេញពីសំណុំរឿងសាធារណៈ ដើម្បីការពារសាក្សី។',
          ],
        },
        { kb: 72, up: true },
      )[''],
    },
  ),
  alive(
    'yebawgyi-statement',
    'my',
    'scripts',
    ['alive'],
    'An NGO’s statement in Burmese about villages that no longer exist.',
    'https://www.~/mm/statements/2017/rwa-mya/',
    one(
      'wordpress',
      'my',
      'လူ့အခွင့်အရေး မှတ်တမ်း',
      '/mm/statements/2017/rwa-mya/',
      {
        h: 'မီးလောင်ခဲ့သော ရွာများအကြောင်း ထုတ်ပြန်ချက်',
        p: ['ဂြိုဟ်တုဓာတ်ပုံများအရ ရွာပေါင်း ၂၈၈ ရွာ မီးလောင်ပျက်စီးခဲ့သည်။', 'ထိုရွာများသည် မြေပုံပေါ်တွင် မရှိတော့ပါ။'],
      },
      { kb: 64 },
    ),
  ),
  alive(
    'het-hieu-luc',
    'vi',
    'expired-law',
    ['alive'],
    'A law library shows an expired decree and offers logging in to download.',
    'https://thuvien.~/van-ban/Van-hoa-Xa-hoi/Nghi-dinh-92-2012-ND-CP-148501.aspx',
    {
      'thuvien.~': one(
        'aspx',
        'vi',
        'Thư viện pháp luật',
        '/van-ban/Van-hoa-Xa-hoi/Nghi-dinh-92-2012-ND-CP-148501.aspx',
        {
          h: 'Nghị định 92/2012/NĐ-CP',
          p: [
            '<b>Tình trạng: Hết hiệu lực</b>. Ngày hết hiệu lực: 01/01/2018. Văn bản thay thế: Nghị định 162/2017/NĐ-CP.',
            'Điều 1. Phạm vi điều chỉnh. Nghị định này quy định chi tiết một số điều của Pháp lệnh tín ngưỡng, tôn giáo.',
            'Bạn phải đăng nhập để tải văn bản tiếng Anh.',
          ],
        },
        { kb: 112, up: true },
      )[''],
    },
  ),
  alive(
    'putusan-bukti',
    'id',
    'words-trap',
    ['alive'],
    'A judgment in a directory of courts: “evidence was not found”.',
    'https://putusan.~/direktori/putusan/5f0c1de8b1a94c6a.html',
    {
      'putusan.~': one(
        'portal',
        'id',
        'Direktori Putusan',
        '/direktori/putusan/5f0c1de8b1a94c6a.html',
        {
          h: 'Putusan Nomor 92 PK/Pid/2011',
          p: [
            'Menimbang, bahwa bukti baru yang diajukan pemohon tidak ditemukan dalam berkas perkara; bahwa halaman 12 berita acara telah dihapus;',
            'MENGADILI: Menolak permohonan peninjauan kembali tersebut.',
            'Tanggal dibacakan: 22 Februari 2012. Kaidah: —. Status: Berkekuatan hukum tetap. Lampiran: tidak ada data.',
          ],
          fill: 3,
        },
        { kb: 43, up: true },
      )[''],
    },
  ),
  alive(
    'hansard-parlimen',
    'ms',
    'pdf',
    ['alive'],
    'A record of debates as PDF under an old query address.',
    'https://www.~/files/hindex/pdf/DR-14062012.pdf',
    one('portal', 'ms', 'Portal Rasmi Parlimen', '/files/hindex/pdf/DR-14062012.pdf', () =>
      bare(
        200,
        `%PDF-1.5\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length 69 >>\nstream\nBT /F1 12 Tf 72 720 Td (Penyata Rasmi Dewan Rakyat, 14 Jun 2012) Tj ET\nendstream\nendobj\n${'% penyata rasmi\n'.repeat(2400)}xref\n0 5\ntrailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n400\n%%EOF\n`,
        [
          ['Content-Type', 'application/pdf'],
          ['Accept-Ranges', 'bytes'],
          ['Server', 'Apache'],
        ],
      ),
    ),
  ),
]
