/** Living pages that speak of loss, in the languages of Asia and Africa; old charsets. */
import type { WebCase } from '../case.ts'
import { alive, leaf, ok, p, serve, st, type Site } from './kit.ts'

const chiebukuro: Site = {
  lang: 'ja',
  brand: 'なんでも質問広場',
  skin: 'mag',
  nav: ['トップ', 'カテゴリ', 'ランキング', 'ログイン'],
}
const kyokucho: Site = {
  lang: 'ja',
  brand: '湊町立図書館',
  skin: 'gov',
  nav: ['ホーム', '利用案内', '資料検索', 'お知らせ'],
}
const gongbao: Site = {
  lang: 'zh',
  brand: '清溪市人民政府',
  skin: 'gov',
  nav: ['首页', '政务公开', '政府公报', '互动交流'],
  foot: '主办：清溪市人民政府办公室 ICP备05000417号',
}
const wenda: Site = { lang: 'zh', brand: '程序员问答', skin: 'mag', nav: ['问题', '标签', '文章', '登录'] }
const bowuguan: Site = {
  lang: 'zh-TW',
  brand: '港口文物資料庫',
  skin: 'asp',
  nav: ['首頁', '典藏檢索', '主題展', '關於'],
}
const gongji: Site = { lang: 'ko', brand: '한빛메일', skin: 'drupal', nav: ['메일', '공지사항', '고객센터'] }
const gazete: Site = {
  lang: 'tr',
  brand: 'Mevzuat Arşivi',
  skin: 'asp',
  nav: ['Kanunlar', 'Yönetmelikler', 'Tebliğler', 'Ara'],
}
const sahifa: Site = {
  lang: 'ar',
  brand: 'جريدة المرسى',
  skin: 'news',
  nav: ['الرئيسية', 'محليات', 'ثقافة', 'رياضة', 'رأي'],
}
const yoman: Site = {
  lang: 'he',
  brand: 'ארכיון הקיבוץ',
  skin: 'wp',
  nav: ['דף הבית', 'תמונות', 'אנשים', 'צור קשר'],
}
const lapata: Site = {
  lang: 'hi',
  brand: 'ज़िला पुलिस सूचना पोर्टल',
  skin: 'gov',
  nav: ['मुखपृष्ठ', 'सूचनाएँ', 'लापता व्यक्ति', 'संपर्क'],
}
const khobor: Site = {
  lang: 'bn',
  brand: 'দৈনিক মেঘনা',
  skin: 'news',
  nav: ['প্রচ্ছদ', 'সারাদেশ', 'খেলা', 'মতামত'],
}
const agarathi: Site = {
  lang: 'ta',
  brand: 'தமிழ் அகராதி',
  skin: 'wiki',
  nav: ['முகப்பு', 'அண்மைய மாற்றங்கள்', 'ஏதாவது ஒரு சொல்'],
}
const raan: Site = {
  lang: 'th',
  brand: 'ร้านหนังสือริมคลอง',
  skin: 'shop',
  nav: ['หน้าแรก', 'หนังสือ', 'มือสอง', 'ติดต่อ'],
}
const thietke: Site = {
  lang: 'vi',
  brand: 'Góc Thiết Kế',
  skin: 'wp',
  nav: ['Trang chủ', 'Bài viết', 'Giới thiệu'],
}
const kabar: Site = {
  lang: 'id',
  brand: 'Kabar Pesisir',
  skin: 'news',
  nav: ['Beranda', 'Daerah', 'Hukum', 'Opini'],
}
const sher: Site = { lang: 'fa', brand: 'دفتر شعر', skin: 'bare' }
const ambebi: Site = { lang: 'ka', brand: 'მთის ამბები', skin: 'news', nav: ['მთავარი', 'ამბები', 'კულტურა'] }
const jamii: Site = {
  lang: 'sw',
  brand: 'Jukwaa la Wakulima',
  skin: 'forum',
  nav: ['Jukwaa', 'Maswali', 'Jiunge', 'Ingia'],
}
const dimos: Site = {
  lang: 'el',
  brand: 'Δήμος Κάτω Λιμένος',
  skin: 'drupal',
  nav: ['Ο Δήμος', 'Ανακοινώσεις', 'Διαύγεια', 'Επικοινωνία'],
}
const resnik: Site = { lang: 'sr', brand: 'Књижевне свеске', skin: 'journal' }

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
/** Windows-1251 and KOI8-R of Russian and Bulgarian letters, by table. */
const cyrillic = (text: string, table: string, first: number): Uint8Array =>
  Uint8Array.from(Array.from(text), (sign) => {
    const at = table.indexOf(sign)
    return at < 0 ? (sign.codePointAt(0) ?? 63) & 0x7f : first + at
  })
const win = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'
const koi = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'
const old = (title: string, body: string, charset: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${title}</title></head>\n<body bgcolor=white><h2>${title}</h2>\n${body}\n<hr><a href="/">index</a></body></html>`

export const livingC: readonly WebCase[] = [
  leaf(chiebukuro, {
    name: 'shitsumon-404',
    family: 'q-and-a',
    why: 'A question about the message “ページが見つかりません”.',
    at: '/q/detail/q1419902214',
    doc: {
      title: '「お探しのページは見つかりません」と表示されます。どうすればいいですか？',
      date: '2019/6/2 21:14',
      main: p(
        'ブックマークしていた役所のページを開くと「お探しのページは見つかりません。削除されたか、URLが変更された可能性があります」と出ます。昨日まで見られたのに…',
        '<h2>ベストアンサー</h2>',
        'サイトのリニューアルでURLが変わったのだと思います。トップページからサイト内検索で探してみてください。',
        '<h2>その他の回答（1件）</h2>',
        '国立国会図書館のWARPに保存されているかもしれません。',
        'この質問は受付を終了しました。',
      ),
    },
  }),
  leaf(kyokucho, {
    name: 'haishi-oshirase',
    family: 'closed',
    why: 'A library notice of a service that ended.',
    at: '/info/2018/0331.html',
    doc: {
      title: '移動図書館「しおかぜ号」運行終了のお知らせ',
      date: '2018年3月31日',
      crumbs: ['ホーム', 'お知らせ'],
      main: p(
        '長らくご利用いただきました移動図書館「しおかぜ号」は、平成30年3月31日をもちまして運行を終了いたしました。',
        '昭和41年の運行開始以来、のべ18万人の皆さまにご利用いただきました。誠にありがとうございました。なお、巡回表のページは削除しました。',
      ),
    },
  }),
  leaf(gongbao, {
    name: 'feizhi-guiding',
    family: 'legal',
    why: 'A repealed regulation with full text.',
    at: '/zwgk/zfgb/200408/t20040812_11873.html',
    doc: {
      title: '清溪市渡口管理办法（已废止）',
      date: '发布日期：2004-08-12',
      crumbs: ['首页', '政府公报', '2004年第8期'],
      main: p(
        '<p class="tips">该文件已失效。</p>',
        '第一条　为加强渡口安全管理，维护渡运秩序，根据有关法律、法规，制定本办法。',
        '第二条　本市行政区域内渡口的设置、迁移和撤销，适用本办法。',
        '第三条　渡口不存在安全条件的，应当予以撤销。许可证过期的，不得继续渡运。',
        '第四条　（已删除）',
      ),
    },
  }),
  leaf(wenda, {
    name: 'wenti-404',
    family: 'q-and-a',
    why: 'A programmers’ question about a 404 page of Vue.',
    at: '/q/1010000021884417',
    doc: {
      title: 'vue-router 刷新后页面不存在 404 怎么解决？',
      date: '2020-02-29',
      main: p(
        'history 模式下，刷新页面后 nginx 返回“404 Not Found”，提示“您访问的页面不存在”。',
        '<pre><code>location / {\n  try_files $uri $uri/ /index.html;\n}</code></pre>',
        '<h2>2 个回答</h2>',
        '加上 try_files 就可以了，已采纳。',
        '该回答已被作者删除',
      ),
    },
  }),
  leaf(bowuguan, {
    name: 'wenwu-yishi',
    family: 'collection',
    why: 'An object that is lost, in traditional characters.',
    at: '/Object.aspx?no=HB-0417',
    doc: {
      title: '燈塔燈罩（佚失）',
      main: p(
        '<table><tr><th>登錄號</th><td>HB-0417</td></tr><tr><th>年代</th><td>約1895</td></tr><tr><th>狀態</th><td>佚失，2003年盤點時查無此物</td></tr><tr><th>圖片</th><td>無圖片</td></tr></table>',
        '銅製，高四十二公分，原裝於旗津燈塔舊塔。',
      ),
    },
  }),
  leaf(gongji, {
    name: 'jongnyo-annae',
    family: 'closed',
    why: 'A notice that a mail service ended.',
    at: '/notice/2290',
    doc: {
      title: '한빛메일 서비스 종료 안내',
      date: '2016-10-31',
      main: p(
        '안녕하세요. 한빛메일입니다. 2001년부터 제공해 온 무료 메일 서비스가 2016년 12월 31일자로 종료됩니다.',
        '종료 이후에는 보관된 메일이 모두 삭제되며 복구할 수 없습니다. 백업 방법은 고객센터를 참고해 주세요.',
        '그동안 이용해 주신 회원님께 진심으로 감사드립니다.',
      ),
    },
  }),
  leaf(gazete, {
    name: 'yururlukten-kaldirilan',
    family: 'legal',
    why: 'A repealed Turkish regulation.',
    at: '/mevzuat.aspx?no=7714&tur=7',
    doc: {
      title: 'DENİZ FENERLERİ YÖNETMELİĞİ (Mülga)',
      main: p(
        '<b>Bu Yönetmelik 21/6/2013 tarihli ve 28684 sayılı Resmî Gazete ile yürürlükten kaldırılmıştır.</b>',
        'MADDE 1 – Bu Yönetmeliğin amacı, kıyılarda bulunan fenerlerin bakımına ilişkin usul ve esasları belirlemektir.',
        'MADDE 2 – (Mülga: RG-4/2/2009-27131)',
        'MADDE 3 – Süresi dolmuş ruhsat geçersizdir.',
      ),
    },
  }),
  leaf(sahifa, {
    name: 'hadhf-mawqi',
    family: 'about-loss',
    why: 'News on the deletion of a theatre’s archive.',
    at: '/culture/2020/11/414',
    doc: {
      title: '«الصفحة غير موجودة»: ضياع أرشيف المسرح البلدي',
      date: '2020-11-09',
      by: 'سلمى الحداد',
      main: p(
        'اختفى أرشيف المسرح البلدي من شبكة الإنترنت، وصار الزائر يقرأ عبارة واحدة: «الصفحة التي تبحث عنها غير موجودة أو تم حذفها».',
        'وقال مدير المسرح إن الشركة التي كانت تستضيف الموقع أغلقت أبوابها، وإن النسخ الورقية محفوظة في القبو.',
        'ويعمل متطوعون على جمع الصور والبرامج من بيوت الممثلين القدامى.',
      ),
    },
  }),
  leaf(yoman, {
    name: 'tmuna-avuda',
    family: 'short',
    why: 'A short kibbutz archive page on a lost picture.',
    at: '/people/shoshana-1948/',
    doc: {
      title: 'שושנה, 1948',
      date: '2012-01-17',
      by: 'ארכיון',
      main: p('התמונה אבדה. נשאר רק הכיתוב: «שושנה ליד הבאר, לפני שנעלמה».'),
    },
  }),
  leaf(lapata, {
    name: 'lapata-soochna',
    family: 'person',
    why: 'A notice on a missing person in Hindi.',
    at: '/missing/2019/BR-1188',
    doc: {
      title: 'लापता: रामदीन साहू, आयु 62 वर्ष',
      main: p(
        'दिनांक 14.09.2019 से लापता। अब तक नहीं मिले।',
        '<table><tr><td>कद</td><td>5 फुट 4 इंच</td></tr><tr><td>रंग</td><td>साँवला</td></tr><tr><td>पहनावा</td><td>सफ़ेद कुर्ता</td></tr></table>',
        'सूचना देने वाले थाना प्रभारी से संपर्क करें।',
      ),
    },
  }),
  leaf(khobor, {
    name: 'sansad-pata-nei',
    family: 'about-loss',
    why: 'A news item on a ministry’s missing page.',
    at: '/bangladesh/article-188412',
    doc: {
      title: 'মন্ত্রণালয়ের ওয়েবসাইটে ‘পাতাটি পাওয়া যায়নি’',
      date: '২০২২-০৭-১২',
      by: 'নিজস্ব প্রতিবেদক',
      main: p(
        'নদী ভাঙনের তালিকা দেখতে গেলে এখন লেখা ওঠে ‘দুঃখিত, পাতাটি পাওয়া যায়নি’। তালিকাটি গত মাসে সরিয়ে ফেলা হয়েছে বলে জানিয়েছেন কর্মকর্তারা।',
        'ক্ষতিগ্রস্ত পরিবারগুলো বলছে, তালিকা না থাকায় তারা সাহায্য পাচ্ছে না।',
      ),
    },
  }),
  leaf(agarathi, {
    name: 'sol-illai',
    family: 'dictionary',
    why: 'Dictionary entry of the Tamil word for “there is not”.',
    at: '/wiki/illai',
    doc: {
      title: 'இல்லை',
      main: p(
        '<h2>தமிழ்</h2>',
        '<p><b>இல்லை</b>, <i>வினை</i></p>',
        '<ol><li>இன்மைப் பொருள்: பக்கம் இல்லை; பணம் இல்லை.</li><li>மறுப்பு.</li></ol>',
        '<p>மொழிபெயர்ப்பு — ஆங்கிலம்: no; not; does not exist</p>',
      ),
    },
  }),
  leaf(raan, {
    name: 'nangsue-khai-laeo',
    family: 'product',
    why: 'A sold second-hand book in Thai; its description stands.',
    at: '/books/0417',
    doc: {
      title: 'สมุดแผนที่คลองบางกอก พ.ศ. 2475',
      crumbs: ['หน้าแรก', 'มือสอง'],
      main: p(
        '<p class="sold">ขายแล้ว / สินค้าหมด</p>',
        'ปกแข็ง 64 หน้า สภาพพอใช้ หน้า 40 ขาดหาย มีลายเซ็นเจ้าของเดิม',
        '<p>ราคา 1,800 บาท</p>',
      ),
    },
  }),
  leaf(thietke, {
    name: 'bo-suu-tap-404',
    family: 'about-loss',
    why: 'A gallery of error pages in Vietnamese.',
    at: '/2018/05/20-trang-404-dep/',
    doc: {
      title: '20 trang “Không tìm thấy trang” đẹp nhất',
      date: '2018-05-14',
      by: 'Minh Châu',
      main: p(
        'Trang lỗi 404 không cần phải buồn tẻ. Dưới đây là hai mươi mẫu mà chúng tôi thích.',
        '<h3>1. Chú mèo ngủ quên</h3><img src="/wp-content/uploads/404-meo.png" alt="Rất tiếc, trang bạn tìm không tồn tại">',
        '<h3>2. Phi hành gia</h3><p>“Bạn đã đi lạc. Nội dung này đã bị xóa.”</p>',
        '<h3>3. Bản đồ kho báu</h3><p>Nút “Về trang chủ” nằm dưới chữ X.</p>',
      ),
    },
  }),
  leaf(kabar, {
    name: 'situs-diblokir',
    family: 'about-loss',
    why: 'News about a blocked site, with the wording of the block page.',
    at: '/hukum/2019/08/situs-warga-diblokir',
    doc: {
      title: 'Situs warga “Internet Positif” alias diblokir, kini pulih',
      date: '2019-08-27',
      by: 'Rani Lestari',
      main: p(
        'Selama sembilan hari, alamat situs nelayan Muara dialihkan ke halaman bertuliskan “Maaf, akses ke situs ini diblokir”. Sejak kemarin situs dapat dibuka kembali.',
        'Kementerian menyebut pemblokiran itu kekeliruan. “Domain serupa sudah kedaluwarsa dan dijual,” kata juru bicara.',
      ),
    },
  }),
  leaf(sher, {
    name: 'sher-gomshode',
    family: 'poem',
    why: 'A short Persian poem.',
    at: '/sher/gomshode.html',
    doc: { title: 'گمشده', main: '<p>نامه‌ات نرسید<br>نشانی پیدا نشد<br>و تو<br>دیگر آنجا نبودی' },
  }),
  leaf(ambebi, {
    name: 'sopeli-aghar',
    family: 'short',
    why: 'A Georgian report on a village that is no more.',
    at: '/ambebi/2017/dakarguli-sopeli',
    doc: {
      title: 'სოფელი, რომელიც აღარ არსებობს',
      date: '2017-09-30',
      main: p(
        'ტყემლოვანში ბოლო კომლი 1989 წელს ჩამოვიდა ბარად. დღეს რუკაზე სოფელი აღარ არის.',
        'მხოლოდ ეკლესიის კედელი დგას და ერთი კაკლის ხე.',
      ),
    },
  }),
  leaf(jamii, {
    name: 'ukurasa-haupo-swali',
    family: 'forum',
    why: 'A Swahili forum thread on a page that cannot be found.',
    at: '/viewtopic.php?t=2204',
    doc: {
      title: 'Tovuti ya wizara: “Ukurasa haupatikani”',
      main: p(
        '<div class="post bg1"><p class="author">mkulima77 » 4 Mei 2021</p><div class="content">Nikifungua bei za mahindi naambiwa ukurasa haupatikani. Kuna anayejua umehamia wapi?</div></div>',
        '<div class="post bg2"><p class="author">asha_m » 4 Mei 2021</p><div class="content">Bei sasa zinatumwa kwa SMS. Tuma neno BEI kwenda 15050.</div></div>',
      ),
    },
  }),
  leaf(dimos, {
    name: 'anakoinosi-lixi',
    family: 'closed',
    why: 'A council notice past its deadline, in Greek.',
    at: '/anakoinoseis/prosklisi-2019-44',
    doc: {
      title: 'Πρόσκληση εκδήλωσης ενδιαφέροντος 44/2019 (έληξε)',
      date: '12/06/2019',
      main: p(
        'Η προθεσμία υποβολής έχει λήξει. Η πρόσκληση δεν είναι πλέον διαθέσιμη για υποβολή αιτήσεων.',
        'Ο Δήμος καλεί τους ιδιοκτήτες παλαιών λέμβων να δηλώσουν ενδιαφέρον για την έκθεση ξύλινων σκαφών. Οι αιτήσεις κατατίθενται στο πρωτόκολλο, ώρες 9:00–13:00.',
      ),
    },
  }),
  leaf(resnik, {
    name: 'povuchen-rad',
    family: 'retracted',
    why: 'A withdrawn Serbian paper with notice.',
    at: '/index.php/ks/article/view/311',
    doc: {
      title: 'ПОВУЧЕН РАД: Метрика изгубљених десетераца',
      by: 'М. Вучковић',
      main: p(
        '<p class="notice">Рад је повучен одлуком уредништва од 1. марта 2019. због преклапања с раније објављеним текстом.</p>',
        '<h2>Сажетак</h2>',
        'Испитује се четрдесет стихова који нису пронађени у Вуковим рукописима, а јављају се у препису из Мостара.',
      ),
    },
  }),
  alive({
    name: 'koi8-zametka',
    family: 'charset',
    lang: 'ru',
    why: 'A KOI8-R page of 1999, charset only in meta.',
    at: '/lamps/kerosin.html',
    scheme: 'http',
    host: serve(null, {
      '/lamps/kerosin.html': ok(
        cyrillic(
          old(
            'Керосиновые лампы: утраченные адреса',
            'Завода больше нет, страница обновлялась в 1999 году.<p>Лампа Летучая мышь выпускалась до войны. Фитиль не найден, подходит любой десятилинейный. Стекла ищите на рынке.',
            'koi8-r',
          ),
          koi,
          0xc0,
        ),
        'text/html',
      ),
      '/': ok('<html><title>lamps</title><a href="/lamps/kerosin.html">1</a></html>', 'text/html'),
    }),
  }),
  alive({
    name: 'cp1251-protokol',
    family: 'charset',
    lang: 'bg',
    why: 'A Bulgarian page in windows-1251.',
    at: '/protokoli/2004_17.htm',
    scheme: 'http',
    host: serve(
      null,
      {
        '/protokoli/2004_17.htm': ok(
          cyrillic(
            old(
              'Протокол 17 от 2004 г.',
              'Точка 1. Страницата за водоема е премахната от дневния ред.<br>Точка 2. Съветът отмени решение 404 като невалидно.<br>Точка 3. Разни. Няма.',
              'windows-1251',
            ),
            win,
            0xc0,
          ),
          'text/html; charset=windows-1251',
        ),
      },
      st(404, '<html><title>404</title>404 Not Found</html>', 'text/html'),
    ),
  }),
  alive({
    name: 'sjis-nikki',
    family: 'charset',
    lang: 'ja',
    why: 'A Shift_JIS diary page of 2001.',
    at: '/~umi/diary/0107.html',
    scheme: 'http',
    host: serve(null, {
      '/~umi/diary/0107.html': ok(
        Buffer.concat([
          latin1(
            '<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Shift_JIS"><TITLE>',
          ),
          Buffer.from('93fa8b4c', 'hex'),
          latin1(' 2001/07</TITLE></HEAD><BODY BGCOLOR="#eeffff"><B>7/14</B><BR>'),
          Buffer.from('8a4382c98d7382c182bd8142946782cd8d8282a982c182bd8142', 'hex'),
          latin1('<BR><B>7/15</B><BR>'),
          Buffer.from('894a814296b382b58142', 'hex'),
          latin1('<HR><A HREF="index.html">'),
          Buffer.from('96df82e9', 'hex'),
          latin1('</A></BODY></HTML>'),
        ]),
        'text/html',
      ),
    }),
  }),
  alive({
    name: 'latin1-sans-titre',
    family: 'charset',
    lang: 'fr',
    why: 'An old French page without title, in ISO-8859-1 declared by the header.',
    at: '/phares/eteints.htm',
    scheme: 'http',
    host: serve(null, {
      '/phares/eteints.htm': ok(
        latin1(
          '<html><body>\n<h3>Phares éteints et disparus de la côte</h3>\n<table border=1>\n<tr><td>Pointe aux Œufs</td><td>supprimé en 1911</td></tr>'.replace(
            'Œ',
            'OE',
          ) +
            "<tr><td>La Grève</td><td>détruit, n'existe plus</td></tr><tr><td>Île Noire</td><td>éteint, introuvable sur les cartes après 1950</td></tr></table>\n<p>Page créée le 2 février 2000.</body></html>",
        ),
        'text/html; charset=iso-8859-1',
      ),
    }),
  }),
]
