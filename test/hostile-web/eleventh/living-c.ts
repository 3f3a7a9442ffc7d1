/** Living pages behind boxes and banners, in the tongues that the others leave out. */
import { answer, article, bare, living, plain, r, w } from './kit.ts'

const wallBox = (text: string, yes: string): string =>
  `<div class="fc-consent-root" style="position:fixed;inset:0;background:rgba(0,0,0,.6)"><div class="fc-dialog" role="dialog" aria-modal="true"><p>${text}</p><button class="fc-button">${yes}</button></div></div>`
const t = (rows: readonly (readonly (string | number)[])[]): string =>
  `<table class="data">${rows.map((x) => `<tr>${x.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('\n')}</table>`

export const livingC = living([
  r(
    'consent-over',
    'de',
    'consent-mention',
    'a consent dialog of a CMP lies over an article that is wholly in the markup',
    '/wissen/moore-als-speicher',
    w('press', 119, {
      '/wissen/moore-als-speicher': article(
        'de',
        'Moore als Speicher: Was Wiedervernässung bringt',
        [
          wallBox(
            'Wir und unsere 184 Partner benötigen Ihre Zustimmung, bevor Sie unsere Website besuchen können.',
            'Zustimmen und weiter',
          ),
          'Ein Hektar entwässertes Niedermoor verliert im Jahr bis zu zwanzig Tonnen Kohlenstoff.',
          'In der Peeneniederung messen Forscher der Universität Greifswald seit 2009, wie schnell sich das ändert, wenn die Gräben geschlossen werden.',
          'Nach vier Jahren war die Bilanz auf drei von fünf Flächen ausgeglichen.',
        ],
        7,
      ),
    }),
  ),
  r(
    'age-gate',
    'fr',
    'gate-mention',
    "a wine estate's page with an age question laid over the text",
    '/vins/clos-des-murets-2014',
    w('shop', 72, {
      '/vins/clos-des-murets-2014': plain(
        'Clos des Murets 2014',
        `<div id="age-gate" class="modal"><p>Avez-vous l’âge légal pour consommer de l’alcool ?</p><button>Oui</button><button>Non</button></div><p>Cépages : 70 % mourvèdre, 30 % grenache. Élevage de dix-huit mois en foudres. Vignes de quarante ans sur cailloutis calcaires.</p><p>Rupture de stock – ce millésime est épuisé.</p><p>Dégustation : nez de laurier et de cuir, bouche ample, tanins fondus. À boire jusqu’en 2030 sur une épaule d’agneau.</p>`,
        { kind: 'product' },
      ),
    }),
  ),
  r(
    'app-banner',
    'hi',
    'banner',
    'a Hindi newspaper article under an app banner and a log-in pop-up',
    '/state/uttar-pradesh/story-ganga-ghat-survey-7718204',
    w('press', 115, {
      '/state/uttar-pradesh/story-ganga-ghat-survey-7718204': article(
        'hi',
        'गंगा घाटों का सर्वे पूरा, 84 में से 11 जर्जर',
        [
          '<div class="app-popup">ऐप में पढ़ें <a href="/app">खोलें</a> · <a href="/login">लॉगिन करें</a></div>',
          'नगर निगम के अभियंताओं ने वाराणसी के सभी घाटों की सीढ़ियों और बुर्जों की जाँच पूरी कर ली है।',
          'रिपोर्ट में कहा गया है कि ग्यारह घाटों पर पत्थर धँस रहे हैं और बरसात से पहले मरम्मत ज़रूरी है। इसके लिए 38 करोड़ रुपये माँगे गए हैं।',
          'मरम्मत के दौरान नावें केवल अस्सी और राजघाट से चलेंगी।',
        ],
        6,
      ),
    }),
  ),
  r(
    'bn-court',
    'bn',
    'closed-subject',
    'a Bangla law page of a repealed act with its repeal note',
    '/act-412/section-9',
    w('forms', 58, {
      '/act-412/section-9': plain(
        'পাট (মূল্য নির্ধারণ) আইন, ১৯৬৬ — ধারা ৯',
        '<p>[এই আইন ২০১৭ সনের ১২ নং আইন দ্বারা রহিত করা হইয়াছে।]</p><p>৯। (১) কোনো ব্যক্তি নির্ধারিত মূল্যের অধিক মূল্যে পাট বিক্রয় করিলে তিনি অনধিক ছয় মাস কারাদণ্ড অথবা অনধিক পাঁচশত টাকা অর্থদণ্ড বা উভয় দণ্ডে দণ্ডনীয় হইবেন।</p><p>(২) আদালত বাজেয়াপ্তির আদেশ দিতে পারিবে।</p><p>[ধারা ১০ বিলুপ্ত]</p>',
      ),
    }),
  ),
  r(
    'ta-inscr',
    'ta',
    'thin',
    'a Tamil epigraphy record: number, place, reading',
    '/kalvettu/SII-23-140',
    w('wiki', 26, {
      '/kalvettu/SII-23-140': plain(
        'கல்வெட்டு எண் 140',
        '<p>இடம்: திருவாரூர், தியாகராசர் கோயில், முதல் திருச்சுற்று வடக்குச் சுவர்.</p><p>காலம்: முதலாம் இராசேந்திர சோழன், 18ஆம் ஆட்சியாண்டு.</p><blockquote>ஸ்வஸ்தி ஸ்ரீ திருமன்னி வளர இருநில மடந்தையும் போர்ச்செயப் பாவையும் சீர்த்தனிச் செல்வியும்</blockquote><p>குறிப்பு: மூன்றாம் வரி சிதைந்துள்ளது; எழுத்துகள் கிடைக்கவில்லை.</p>',
      ),
    }),
  ),
  r(
    'ne-notice',
    'ne',
    'closed-subject',
    'a Nepali municipality keeps a notice that cancels another notice',
    '/suchana/2078/radda',
    w('state', 34, {
      '/suchana/2078/radda': article(
        'ne',
        'बोलपत्र आह्वान रद्द गरिएको सूचना',
        [
          'यस कार्यालयको मिति २०७८।०४।१२ को बोलपत्र सम्बन्धी सूचना रद्द गरिएको छ।',
          'प्राविधिक कारणले लागत अनुमान पुनः तयार गर्नुपर्ने भएकाले ठेक्का नं. ०३/०७८/७९ रद्द गरिएको हो। पुनः सूचना प्रकाशित गरिनेछ।',
        ],
        2,
      ),
    }),
  ),
  r(
    'ur-novel',
    'ur',
    'thin',
    'an Urdu poem on a page with three lines of menu',
    '/ghazal/shehr-e-gumnam',
    w('press', 29, {
      '/ghazal/shehr-e-gumnam': plain(
        'شہرِ گمنام میں اب کوئی پتہ ملتا نہیں',
        '<div class="poem"><p>شہرِ گمنام میں اب کوئی پتہ ملتا نہیں<br>ڈھونڈنے والوں کو اپنا نقشِ پا ملتا نہیں</p><p>جس ورق پر نام تھا میرا وہ غائب ہو گیا<br>اس کتب خانے میں کوئی حاشیہ ملتا نہیں</p><p>لوگ کہتے ہیں کہ رستہ بند ہے صدیوں سے یہ<br>چلنے والوں کو مگر یہ واقعہ ملتا نہیں</p></div>',
      ),
    }),
  ),
  r(
    'ar-fatwa',
    'ar',
    'about-errors',
    'an Arabic consumer agency explains fake "page blocked" messages',
    '/ar/tawiya/safahat-mahjuba',
    w('portal', 61, {
      '/ar/tawiya/safahat-mahjuba': article(
        'ar',
        'احذر رسالة «هذا الموقع محجوب» المزيفة',
        [
          'رصدت الهيئة صفحات احتيالية تظهر عبارة «عذرا، تم حجب هذا الموقع» وتطلب دفع غرامة بالبطاقة.',
          'الصفحة الرسمية للحجب لا تطلب أي مبلغ ولا بيانات شخصية. إذا ظهرت لك الرسالة فأغلق المتصفح ولا تدخل رقم هويتك.',
          'تلقت الهيئة 1,140 بلاغا خلال الربع الأول، وأحيلت ثلاثة مواقع إلى النيابة.',
        ],
        4,
      ),
    }),
  ),
  r(
    'fa-encyc',
    'fa',
    'thin',
    'a Persian encyclopaedia stub with a note that the entry is incomplete',
    '/article/کوره-پزخانه',
    w('wiki', 31, {
      '/article/%DA%A9%D9%88%D8%B1%D9%87-%D9%BE%D8%B2%D8%AE%D8%A7%D9%86%D9%87': plain(
        'کوره‌پزخانه',
        '<p>کوره‌پزخانه، محل پختن آجر و آهک. در تهران دوره قاجار بیشتر کوره‌ها در جنوب شهر، نزدیک دروازه غار، قرار داشت.</p><p>هر کوره هجده تا بیست و دو هزار خشت می‌گرفت و پخت آن نه روز طول می‌کشید.</p><p class="stub">این نوشته ناتمام است. بخش «منابع» هنوز خالی است.</p>',
      ),
    }),
  ),
  r(
    'am-gazette',
    'am',
    'closed-subject',
    'an Ethiopian gazette entry: a proclamation repealed',
    '/awaj/1997/453',
    w('portal', 33, {
      '/awaj/1997/453': plain(
        'አዋጅ ቁጥር ፬፻፶፫/፲፱፻፺፯',
        '<p>ስለ ጉምሩክ ባለሥልጣን እንደገና መቋቋም የወጣ አዋጅ</p><p><b>ማስታወሻ፦</b> ይህ አዋጅ በአዋጅ ቁጥር ፭፻፹፯/፪ሺ ተሽሯል።</p><p>፩. አጭር ርዕስ፦ ይህ አዋጅ የጉምሩክ ባለሥልጣን አዋጅ ተብሎ ሊጠቀስ ይችላል። ፪. ትርጓሜ፦ «ዕቃ» ማለት ማንኛውም ተንቀሳቃሽ ንብረት ነው።</p>',
      ),
    }),
  ),
  r(
    'sw-exam',
    'sw',
    'thin',
    'a Tanzanian exam result page of one school: a table of codes',
    '/matokeo/csee/2018/s0417.htm',
    w('old', 7, {
      '/matokeo/csee/2018/s0417.htm': bare(
        `<html><head><title>S0417 CSEE 2018</title></head><body bgcolor="lightblue"><h3>S0417 MWEMBENI SECONDARY SCHOOL</h3><p>DIV-I = 4; DIV-II = 11; DIV-III = 23; DIV-IV = 38; FLD = 9; ABS = 2</p>${t(Array.from({ length: 85 }, (_, i) => [`S0417/${String(i + 1).padStart(4, '0')}`, i % 2 === 0 ? 'F' : 'M', 17 + (i % 19), ['I', 'II', 'III', 'IV', '0'][i % 5] ?? '', `CIV-${'ABCDF'[i % 5] ?? ''} HIST-${'BCDF'[i % 4] ?? ''} KISW-${'ABC'[i % 3] ?? ''}`]))}</body></html>`,
      ),
    }),
  ),
  r(
    'kk-archive',
    'kk',
    'archived',
    'a Kazakh akimat page with a stamp "archived, no longer updated"',
    '/kz/article/2015/kogaldandyru',
    w('state', 57, {
      '/kz/article/2015/kogaldandyru': article(
        'kk',
        'Көгалдандыру жоспары – 2015',
        [
          '<div class="archive-note">Бұл бет мұрағатқа көшірілген және енді жаңартылмайды.</div>',
          'Биыл қалада 12 400 түп ағаш отырғызылады, оның ішінде 3 100 түбі қарағаш.',
          'Суару жүйесі Есіл жағалауында 4,6 шақырымға ұзартылады.',
        ],
        4,
      ),
    }),
  ),
  r(
    'km-land',
    'km',
    'thin',
    'a Khmer sub-decree page that shows little more than a title and a scan',
    '/anukret/2009/114',
    w('state', 24, {
      '/anukret/2009/114': plain(
        'អនុក្រឹត្យលេខ ១១៤ ស្តីពីការធ្វើអនុបយោគដីឡូត៍',
        '<p>ចុះថ្ងៃទី ៨ ខែកក្កដា ឆ្នាំ ២០០៩</p><p><img src="/scan/114-1.jpg" alt="ទំព័រ ១"><img src="/scan/114-2.jpg" alt="ទំព័រ ២"></p><p><a href="/pdf/114.pdf">ទាញយក PDF (១,២ MB)</a></p>',
      ),
      '/pdf/114.pdf': answer('%PDF-1.4\n%%EOF\n', 200, 'application/pdf'),
    }),
  ),
  r(
    'zh-notice',
    'zh',
    'closed-subject',
    "a Chinese bureau's announcement that abolishes twelve documents",
    '/art/2020/6/17/art_1229_58204.html',
    w('state', 68, {
      '/art/2020/6/17/art_1229_58204.html': article(
        'zh',
        '关于废止部分行政规范性文件的公告',
        [
          '经局务会议研究决定，现将12件行政规范性文件予以废止，自公布之日起失效。',
          '<ol><li>《渔业船舶登记暂行规定》（渔发〔2003〕14号）</li><li>《水产苗种生产许可办法》（渔发〔2005〕9号）</li><li>《关于加强养殖用药管理的通知》（渔发〔2008〕31号）</li></ol>',
          '上述文件废止后，已依法作出的许可在有效期内继续有效。原文件链接不再提供下载。',
        ],
        2,
      ),
    }),
  ),
  r(
    'zh-weixin-like',
    'zh',
    'script-shell',
    'a Chinese article page whose text stands in the markup hidden until script shows it',
    '/s/kU3x0_9vRl',
    w('next', 103, {
      '/s/kU3x0_9vRl': plain(
        '老茶馆的最后一个冬天',
        '<div id="js_content" style="visibility: hidden; opacity: 0;"><p>成都彭镇的老茶馆，凌晨四点就生火。守炉子的李师傅今年六十七岁，十九岁进店，没有换过地方。</p><p>“水要滚三道，第一道泼了，第二道洗碗，第三道才泡茶。”他说这话的时候，门外的青石板还是湿的。</p><p>街道办的通知贴在柱子上：腊月二十起，房屋加固，暂停营业。老人们照样来，坐在没有火的炉子边，说话的声音比往年小。</p></div><div id="js_pc_qr_code">微信扫一扫关注该公众号</div>',
      ),
    }),
  ),
  r(
    'ja-login-box',
    'ja',
    'login-mention',
    "a Japanese newspaper shows all of a free article beside a members' log-in",
    '/articles/ASP3C5W2XP3CUNHB00K.html',
    w('press', 92, {
      '/articles/ASP3C5W2XP3CUNHB00K.html': article(
        'ja',
        '三陸鉄道、最後の不通区間つながる',
        [
          '<aside class="login">会員の方は<a href="/login">ログイン</a>　無料会員登録で月5本まで有料記事が読めます</aside>',
          '台風で被災した三陸鉄道リアス線の最後の不通区間、釜石―陸中山田間が二十日、運転を再開した。',
          '始発列車には沿線の住民ら八十人が乗り、各駅のホームでは大漁旗が振られた。運賃収入は震災前の六割にとどまっている。',
          '社長は「通学の足を守る。それが約束だ」と話した。',
        ],
        6,
      ),
    }),
  ),
  r(
    'ka-wine',
    'ka',
    'closed-subject',
    'a Georgian register page: a protected name has lapsed',
    '/ka/registry/gi/0047',
    w('portal', 47, {
      '/ka/registry/gi/0047': plain(
        'გეოგრაფიული აღნიშვნა № 0047',
        `<p>სტატუსი: <b>რეგისტრაცია გაუქმებულია</b> (14.02.2018)</p>${t([
          ['დასახელება', 'ტყიბული-ჩაი'],
          ['პროდუქტი', 'ჩაი, შავი და მწვანე'],
          ['განმცხადებელი', 'ასოციაცია „იმერული ჩაი“'],
          ['რეგისტრაცია', '07.09.2010'],
          ['საფუძველი', 'განმცხადებლის მოთხოვნა'],
        ])}<p>ჩანაწერი ინახება ისტორიული მიზნით.</p>`,
      ),
    }),
  ),
  r(
    'lt-minutes',
    'lt',
    'empty-part',
    'minutes whose list of attached files says there are none',
    '/posedziai/2017-11-09',
    w('forms', 45, {
      '/posedziai/2017-11-09': plain(
        '2017 m. lapkričio 9 d. posėdžio protokolas Nr. 14',
        '<p>Dalyvavo 19 tarybos narių iš 25. Posėdžiui pirmininkavo mero pavaduotoja.</p><p>SVARSTYTA. Dėl Kurėnų ugdymo centro vidurinio ugdymo skyriaus uždarymo. NUTARTA. Pritarti: už 12, prieš 5, susilaikė 2.</p><p>SVARSTYTA. Dėl žemės sklypo Pušyno g. nuomos be aukciono. NUTARTA. Atidėti.</p><h3>Priedai</h3><p class="empty">Failų nerasta.</p>',
      ),
    }),
  ),
  r(
    'eu-dict',
    'eu',
    'thin',
    'a dictionary entry of one word',
    '/hiztegia/desagertu',
    w('wiki', 17, {
      '/hiztegia/desagertu': plain(
        'desagertu',
        '<p><b>desagertu</b>, desager, desagertzen. <i>du / da ad.</i> Agerian edo bistan izateari utzi; galdu, ezkutatu.</p><p><i>Orria desagertu egin da. Lainoak mendia desagertu zuen.</i></p><p>Lehen agerraldia: 1571, Leizarraga.</p>',
      ),
    }),
  ),
  r(
    'cy-consult',
    'cy',
    'closed-subject',
    'a Welsh consultation that has closed, with its results',
    '/ymgynghoriadau/ysgolion-gwledig',
    w('state', 63, {
      '/ymgynghoriadau/ysgolion-gwledig': article(
        'cy',
        'Ysgolion gwledig: ymgynghoriad wedi cau',
        [
          'Daeth yr ymgynghoriad hwn i ben ar 14 Mehefin 2019. Nid ydym yn derbyn ymatebion mwyach.',
          'Cawsom 341 o ymatebion. Roedd 68 y cant o blaid rhestru ysgolion â llai na 90 o ddisgyblion.',
          'Bydd y Cod diwygiedig yn dod i rym ym mis Tachwedd.',
        ],
        3,
      ),
    }),
  ),
  r(
    'ru-blocked-mirror',
    'ru',
    'about-errors',
    'a Russian digital-rights group describes the stub that providers show for blocked sites',
    '/analitika/zaglushki-2021',
    w('press', 73, {
      '/analitika/zaglushki-2021': article(
        'ru',
        'Как выглядят заглушки провайдеров',
        [
          'Мы собрали 64 страницы, которые операторы показывают вместо заблокированных сайтов.',
          'Чаще всего встречается фраза «Доступ к информационному ресурсу ограничен на основании Федерального закона № 149-ФЗ». На двенадцати заглушках размещена реклама самого оператора.',
          'У четырёх операторов заглушка отдаётся с кодом 200, у остальных — с редиректом на отдельный адрес.',
        ],
        2,
      ),
    }),
  ),
  r(
    'by-wiki',
    'uk',
    'wiki',
    'a wiki article with a banner that proposes its deletion',
    '/wiki/Кобилянський_млин',
    w('wiki', 42, {
      '/wiki/%D0%9A%D0%BE%D0%B1%D0%B8%D0%BB%D1%8F%D0%BD%D1%81%D1%8C%D0%BA%D0%B8%D0%B9_%D0%BC%D0%BB%D0%B8%D0%BD':
        plain(
          'Кобилянський млин',
          '<table class="ambox ambox-delete"><tr><td>Цю статтю запропоновано <b>вилучити</b>. Обговорення триває щонайменше сім днів. Не прибирайте цей шаблон.</td></tr></table><p><b>Кобилянський млин</b> — водяний млин на річці Случ, збудований 1902 року коштом графа Потоцького. Мав три постави й турбіну фірми «Фойт».</p><p>У 1943 році згорів дах; відбудований колгоспом 1949 року, працював до 1978-го. Стіни збереглися на два поверхи.</p><h2>Примітки</h2><ol class="references"><li>Памʼятки промислової архітектури Полісся. Рівне, 2004. С. 88.</li></ol>',
        ),
    }),
  ),
  r(
    'forum-locked',
    'pl',
    'forum',
    'a locked forum thread whose first post was removed by a moderator while the answers stand',
    '/viewtopic.php?f=12&t=40718',
    w('forum', 55, {
      '/viewtopic.php?f=12&t=40718': plain(
        '[ZAMKNIĘTY] Simson S51 – nie ma iskry',
        '<div class="post" id="p1"><i>Post usunięty przez moderatora.</i></div><div class="post" id="p2"><b>zenek_sr2</b><p>Sprawdź przerwę na platynkach, ma być 0,4 mm. U mnie przyczyną był kondensator, kupiłem od Trabanta i chodzi do dziś.</p></div><div class="post" id="p3"><b>gosc_z_opola</b><p>Jeśli moduł elektroniczny, to podmień cewkę zapłonową. Przewód maksymalnie 60 cm, fajka bez opornika.</p></div><div class="post" id="p4"><b>autor</b><p>Kondensator! Dzięki, iskra jak spawarka.</p></div><p class="locked">Temat zamknięty. Nie możesz odpowiadać w tym wątku.</p>',
      ),
    }),
  ),
  r(
    'video-record',
    'ko',
    'closed-subject',
    "a broadcaster's page of an episode whose replay has ended, with its synopsis",
    '/vod/history/ep0412',
    w('next', 76, {
      '/vod/history/ep0412': plain(
        '412회 한강의 얼음 장수들',
        '<div class="player-off">권리 기간이 끝나 다시보기를 제공하지 않습니다.</div><h2>줄거리</h2><p>1960년대까지 겨울 한강에는 톱을 든 채빙꾼들이 있었다. 두께 12센티미터가 넘으면 일이 시작됐고, 얼음은 왕겨에 묻혀 여름까지 팔렸다.</p><p>마지막 채빙꾼 최봉근 씨(당시 81세)의 증언과 1957년 뉴스 필름으로 얼음 시장의 하루를 되살린다.</p><p>방송일 2003년 2월 6일 · 연출 박선희 · 55분</p>',
      ),
    }),
  ),
  r(
    'gallery-one',
    'hu',
    'thin',
    'a photo archive record: one picture, year and donor',
    '/fortepan/kepek/118204',
    w('next', 28, {
      '/fortepan/kepek/118204': plain(
        '118204',
        '<figure><img src="/img/118204.jpg" alt=""><figcaption>1954, Szeged, Felső Tisza-part. Adományozó: Hegyi Zsolt.</figcaption></figure>',
      ),
    }),
  ),
  r(
    'stats-zero',
    'fi',
    'thin',
    'a statistics cell page whose cells are dots and hyphens for "no data"',
    '/PXWeb/pxweb/fi/StatFin/kalat/011.px',
    w('forms', 36, {
      '/PXWeb/pxweb/fi/StatFin/kalat/011.px': plain(
        'Ammattikalastuksen saalis lajeittain, Ahvenanmaa',
        `${t([
          ['Laji', '1980', '1990', '2000', '2010'],
          ['Silakka', '4 211', '3 018', '1 877', '2 240'],
          ['Turska', '988', '412', '-', '..'],
          ['Nahkiainen', '-', '-', '-', '-'],
          ['Ankerias', '61', '12', '..', '..'],
        ])}<p>.. Tietoa ei ole saatu &nbsp; - Ei yhtään</p>`,
      ),
    }),
  ),
  r(
    'affichemuseum',
    'nl',
    'about-errors',
    'a design museum\'s object page: a poster that reads "404"',
    '/collectie/objecten/2011-0404',
    w('campus', 49, {
      '/collectie/objecten/2011-0404': plain(
        'Affiche “404 – deze ruimte bestaat niet”',
        '<p>Ontwerp: Mieke Gerritsma, 2011. Zeefdruk in drie kleuren, 118,5 × 84 cm. Inv. nr. 2011-0404.</p><p>Gemaakt voor de sluiting van de tentoonstellingszaal aan de Keizersgracht. De tekst is een citaat uit de foutmelding van de website, die dezelfde nacht werd uitgezet.</p><p>Niet te zien op zaal. Schenking van de ontwerpster, 2012.</p>',
      ),
    }),
  ),
  r(
    'github-issue',
    'en',
    'forum',
    'a code host\'s closed issue "Link is dead" marked as not planned',
    '/northbeam/tidewatch/issues/318',
    w(
      'next',
      111,
      {
        '/northbeam/tidewatch/issues/318': plain(
          'README: link to the harbour manual is dead #318',
          '<span class="State State--closed">Closed as not planned</span><div class="comment"><b>osterby</b><p>The link to the manual in section 3 gives “This page could not be found”. The archive has a copy from 2019.</p></div><div class="comment"><b>lind-a</b> <span>Maintainer</span><p>The authority took the PDF down and asked us not to mirror it. I replaced the link with the ISBN in 4f1c02e.</p></div><div class="comment"><b>osterby</b><p>Thanks, that works for me.</p></div><p class="locked">This conversation was locked as resolved and limited to collaborators.</p><p><a href="/login">Sign in</a> to comment</p>',
        ),
      },
      {
        missing: plain(
          'Page not found',
          '<img alt="404 “This is not the web page you are looking for”" src="/images/parallax_errortext.png">',
          { status: 404 },
        ),
      },
    ),
  ),
  r(
    'ecourt-dismiss',
    'en',
    'closed-subject',
    'a docket page: case closed, matter no longer before the court',
    '/docket/2:17-cv-00418',
    w('old', 14, {
      '/docket/2:17-cv-00418': plain(
        'Halvorsen v. County of Ridley — CLOSED',
        t([
          ['#', 'Date', 'Entry'],
          [1, '02/11/2017', 'COMPLAINT. Filing fee $400, receipt 0971-114.'],
          [14, '06/30/2017', 'ORDER granting extension of time to respond.'],
          [52, '03/09/2018', 'MOTION to seal. Document not available to the public.'],
          [53, '03/21/2018', 'ORDER denying 52.'],
          [71, '01/15/2019', 'STIPULATION of dismissal with prejudice. CASE TERMINATED.'],
        ]),
      ),
    }),
  ),
  r(
    'charity-removed',
    'en',
    'closed-subject',
    'a charity register\'s entry "removed from the register"',
    '/charity-search/-/charity-details/1099418/governance',
    w('portal', 80, {
      '/charity-search/-/charity-details/1099418/governance': plain(
        'THE PENNARD WELL TRUST',
        `<p class="banner-removed">This charity has been removed from the register on 4 October 2016. Reason: ceased to exist.</p>${t(
          [
            ['Charity number', '1099418'],
            ['Registered', '12 September 2003'],
            ['Removed', '4 October 2016'],
            ['Last accounts', '31 March 2015: income £3,118, spending £9,440'],
            ['Governing document', 'Declaration of trust dated 2 July 2003'],
          ],
        )}<p>The trust maintained the holy well and its path. Remaining funds passed to the community council.</p>`,
      ),
    }),
  ),
  r(
    'api-docs-429',
    'en',
    'about-errors',
    'API documentation on rate limits, with a sample of its own refusal',
    '/docs/rest/rate-limits',
    w('next', 90, {
      '/docs/rest/rate-limits': article(
        'en',
        'Rate limits',
        [
          'Requests are counted per token over a sliding minute. Exceed the limit and you will see:',
          '<pre>HTTP/1.1 429 Too Many Requests\nRetry-After: 17\n\n{"message":"Too many requests. Please slow down and try again later.","code":"rate_limited"}</pre>',
          'Unauthenticated callers share 60 requests a minute per address; a token raises that to 1,200.',
          '<h2>Access denied</h2>',
          'A 403 with <code>code: ip_banned</code> means that the address was blocked by hand. Write to us.',
          '<h2>Headers</h2><table><tr><td>RateLimit-Limit</td><td>requests per window</td></tr><tr><td>RateLimit-Remaining</td><td>left in this window</td></tr><tr><td>RateLimit-Reset</td><td>seconds to the next window</td></tr></table>',
          'Back off exponentially and add jitter. Clients that retry within the window are held back for longer: three refusals in a row double the wait, up to ten minutes.',
        ],
        0,
      ),
    }),
  ),
  r(
    'bare-text-note',
    'da',
    'thin',
    'a plain-text note of nine words on an old university account',
    '/~jkn/noter/rettelser.txt',
    w(
      'old',
      1,
      {
        '/~jkn/noter/rettelser.txt': answer(
          'Rettelser til 2. oplag\ns. 41 l. 7: læs "1658" for "1668"\n',
          200,
          'text/plain; charset=iso-8859-1',
        ),
      },
      {
        missing: answer(
          '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n<hr>\n<address>Apache/2.2.15 (CentOS) Server</address>\n</body></html>\n',
          404,
          'text/html; charset=iso-8859-1',
        ),
      },
    ),
  ),
  r(
    'soldout-book',
    'it',
    'sold',
    "a publisher's page of a book out of print",
    '/catalogo/8843/atlante-dei-muri-a-secco',
    w('shop', 84, {
      '/catalogo/8843/atlante-dei-muri-a-secco': plain(
        'Atlante dei muri a secco',
        '<p class="stock out">Fuori catalogo – non più disponibile</p><p>a cura di Donatella Murtas, prefazione di Lucio Gambi · 1998 · pp. 312, ill. b/n e col. · ISBN 88-7001-418-2</p><p>Dalla Liguria al Salento, ventidue tipi di muro descritti con rilievi in scala 1:20, glossario dialettale e note di cantiere raccolte dalla voce degli ultimi maestri.</p><h3>Indice</h3><p>I. La pietra e il versante – II. Attrezzi – III. I tipi – IV. Il crollo e la cura – Glossario</p>',
        { kind: 'product' },
      ),
    }),
  ),
  r(
    'ff-clenove',
    'cs',
    'closed-subject',
    'a deceased members list that says "profile no longer active"',
    '/clenove/prof-jarmila-vesela',
    w('campus', 51, {
      '/clenove/prof-jarmila-vesela': article(
        'cs',
        'prof. PhDr. Jarmila Veselá, DrSc. (1931–2016)',
        [
          'Profil již není aktivní. Paní profesorka zemřela 4. dubna 2016.',
          'Zabývala se syntaxí staročeských listin a edičně zpřístupnila korespondenci Jana z Rabštejna.',
          '<h3>Bibliografie (výběr)</h3><ul><li>Věta v české listině 14. století. Praha 1967.</li><li>Rabštejnské listy. Brno 1988.</li></ul>',
        ],
        2,
      ),
    }),
  ),
  r(
    'status-page',
    'en',
    'about-errors',
    'a service\'s status page of a past incident with "major outage" and "resolved"',
    '/incidents/8g1v7s0',
    w('next', 35, {
      '/incidents/8g1v7s0': plain(
        'Elevated 503 errors in eu-north',
        '<p><b>Resolved</b> – This incident has been resolved. <small>Mar 4, 14:12 UTC</small></p><p><b>Monitoring</b> – Error rates are back below 0.1%. <small>Mar 4, 13:40 UTC</small></p><p><b>Identified</b> – A certificate on the session store expired. Customers see “503 Service Unavailable”. <small>Mar 4, 12:55 UTC</small></p><p><b>Investigating</b> – We are looking into reports that the site is down. <small>Mar 4, 12:31 UTC</small></p>',
      ),
    }),
  ),
])
