/** Newspapers, agencies and small papers in many languages: what still stands. */
import type { WebCase } from '../case.ts'
import { alive, html, moved, nginx404, pathname, server, to } from './kit.ts'
import { absentOf, pageOf, reply, site, type Site } from './site.ts'

const wall = (title: string, lines: string, button: string) =>
  `<div class="paywall-fade"></div><section class="paywall" data-testid="paywall"><h2>${title}</h2><p>${lines}</p><a class="btn" href="/subscribe">${button}</a><a href="/login">Log in</a></section>`

export const alive2: readonly WebCase[] = [
  alive(
    'norrbladet-plus',
    'sv',
    'paywall',
    '/2019/nyheter/gruvan-slappte-ut-kvicksilver-i-alven',
    'A Swedish paper shows the headline, the lead and a box that asks for a subscription.',
    (h) => ({
      [h]: site({
        brand: 'Norrbladet',
        lang: 'sv',
        cms: 'next',
        kb: 130,
        lists: ['/2019', '/2019/nyheter'],
        pages: {
          '/2019/nyheter/gruvan-slappte-ut-kvicksilver-i-alven': {
            title: 'Gruvan släppte ut kvicksilver i älven',
            date: '2019-03-04',
            by: 'Karin Lundmark',
            more: 0,
            body: [
              'Gruvbolaget släppte ut kvicksilver i älven under minst tre år utan att anmäla det till länsstyrelsen.',
            ],
            after: wall(
              'Det här är en låst artikel',
              'Logga in eller bli prenumerant för att läsa hela artikeln.',
              'Bli prenumerant',
            ),
          },
        },
      }),
    }),
  ),
  alive(
    'asahikawa-shimbun',
    'ja',
    'paywall',
    '/articles/DA3S14210667.html',
    'A Japanese daily gives the first sentences and the count of the characters that members may read.',
    (h) => ({
      [h]: site({
        brand: '北辰新聞デジタル',
        lang: 'ja',
        cms: 'plain',
        kb: 118,
        lists: ['/articles'],
        pages: {
          '/articles/DA3S14210667.html': {
            title: '難民申請、認定は四十四人　法務省が公表',
            date: '2019-10-08',
            more: 0,
            body: ['法務省は、昨年の難民認定申請の処理状況を公表した。認定された人は四十四人だった。'],
            after: wall(
              'この記事は有料記事です',
              '残り：１２４３文字／全文：１３０２文字。有料会員になると続きをお読みいただけます。',
              '有料会員登録',
            ),
          },
        },
      }),
    }),
  ),
  alive(
    'courrier-du-lac',
    'fr',
    'paywall',
    '/societe/article/2021/11/18/armes-les-exportations-discretes_6102513_3224.html',
    'A French daily marks its article as not accessible for free in JSON-LD, shows two paragraphs and offers a subscription.',
    (h) => ({
      [h]: site({
        brand: 'Le Courrier du Lac',
        lang: 'fr',
        cms: 'plain',
        kb: 145,
        lists: ['/societe'],
        pages: {
          '/societe/article/2021/11/18/armes-les-exportations-discretes_6102513_3224.html': {
            title: 'Armes : les exportations discrètes de la vallée',
            date: '2021-11-18',
            by: 'Claire Morel',
            more: 1,
            body: [
              'Trois entreprises de la vallée ont livré des pièces de précision à un pays en guerre, selon des documents que nous avons consultés.',
            ],
            before:
              '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>',
            after: wall(
              'Il vous reste 82 % de cet article à lire',
              'La suite est réservée aux abonnés.',
              'S’abonner',
            ),
          },
        },
      }),
    }),
  ),
  alive(
    'weiterleitung-404',
    'en',
    'dead-words',
    '/2014/05/404-not-found/',
    'A blog post has the title "404 Not Found" since it tells of dead footnotes in court rulings; absent pages of the blog answer 404.',
    (h) => ({
      [h]: site({
        brand: 'The Citation Clinic',
        lang: 'en',
        cms: 'wordpress',
        kb: 68,
        lists: ['/2014', '/2014/05'],
        pages: {
          '/2014/05/404-not-found/': {
            title: '404 Not Found',
            date: '2014-05-12',
            by: 'Ruth Hamill',
            body: [
              'Nearly half of the links in the Supreme Court’s opinions no longer lead to what the justices cited; they end at a page that says "Page not found".',
              '"Sorry, the page you requested does not exist" has become the footnote of our age, and this post lists thirty examples.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'domainhandel-reportage',
    'de',
    'dead-words',
    '/wirtschaft/diese-domain-steht-zum-verkauf-a-1043321.html',
    'A report about the trade with expired names of clubs is called "Diese Domain steht zum Verkauf" and stands in a magazine of 100 KB.',
    (h) => ({
      [h]: site({
        brand: 'Magazin am Main',
        lang: 'de',
        cms: 'plain',
        kb: 100,
        lists: ['/wirtschaft'],
        pages: {
          '/wirtschaft/diese-domain-steht-zum-verkauf-a-1043321.html': {
            title: '„Diese Domain steht zum Verkauf“',
            date: '2015-07-10',
            body: [
              'Als der Verein sich auflöste, dachte niemand an die Internetadresse. Heute steht dort: „Diese Domain steht zum Verkauf“.',
              'Händler kaufen abgelaufene Namen von Hilfsvereinen und füllen sie mit Werbung für Online-Casinos.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'akaunti-imefungwa',
    'sw',
    'dead-words',
    '/habari/2018/akaunti-ya-mwandishi-imefungwa',
    'A Tanzanian paper reports that a journalist’s account was suspended; the headline says "account suspended", the page stands.',
    (h) => ({
      [h]: site({
        brand: 'Gazeti la Ziwa',
        lang: 'sw',
        cms: 'wordpress',
        kb: 76,
        lists: ['/habari', '/habari/2018'],
        pages: {
          '/habari/2018/akaunti-ya-mwandishi-imefungwa': {
            title: 'Akaunti ya mwandishi imefungwa: “This account has been suspended”',
            date: '2018-04-19',
            body: [
              'Mwandishi wa habari wa Mwanza aliamka na kukuta akaunti yake imefungwa bila maelezo.',
              'Mawakili wake wanasema kanuni mpya za mtandao zinakiuka katiba.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'sliven-status',
    'bg',
    'wrong-status',
    '/novini/2013/izbori-kupuvane-na-glasove',
    'A rewrite rule makes the server send the whole article with status 404; absent pages get the theme’s own short page.',
    (h) => {
      const s: Site = {
        brand: 'Глас от Сливен',
        lang: 'bg',
        cms: 'wordpress',
        kb: 54,
        lists: ['/novini', '/novini/2013'],
        pages: {
          '/novini/2013/izbori-kupuvane-na-glasove': {
            status: 404,
            title: 'Купуване на гласове в три общини',
            date: '2013-05-14',
            by: 'Ива Петрова',
            body: [
              'Прокуратурата разследва купуване на гласове в три общини около Сливен.',
              'Според свидетели цената на един глас е била между двадесет и петдесет лева.',
            ],
          },
        },
      }
      return { [h]: site(s) }
    },
  ),
  alive(
    'komuna-gabim',
    'sq',
    'wrong-status',
    '/index.php/lajme/412-raporti-i-auditimit',
    'A Joomla extension throws after the page is built, so that the whole audit article comes with status 500; other pages answer 200 and 404.',
    (h) => ({
      [h]: site({
        brand: 'Komuna e Lumit',
        lang: 'sq',
        cms: 'joomla',
        kb: 47,
        lists: ['/index.php/lajme'],
        pages: {
          '/index.php/lajme/412-raporti-i-auditimit': {
            status: 500,
            title: 'Raporti i auditimit për vitin 2016',
            date: '2017-09-20',
            body: [
              'Zyra Kombëtare e Auditimit gjeti parregullsi në gjashtë kontrata të komunës.',
              'Raporti i plotë mund të shkarkohet në fund të kësaj faqeje.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'javascript-umzug',
    'pt',
    'redirect',
    '/noticias/2012/barragem-indigenas.htm',
    'The old portal answers with an empty page whose script sends the browser to the article in the new one.',
    (h) => ({
      [h]: site({
        brand: 'Portal Tapajós',
        lang: 'pt',
        cms: 'next',
        kb: 88,
        lists: ['/noticias', '/n'],
        pages: {
          '/noticias/2012/barragem-indigenas.htm': () =>
            html(
              200,
              `<html><head><title></title><script>window.location.replace("https://${h}/n/barragem-ameaca-aldeias-indigenas-4471");</script></head><body></body></html>`,
            ),
          '/n/barragem-ameaca-aldeias-indigenas-4471': {
            title: 'Barragem ameaça aldeias indígenas no Tapajós',
            date: '2012-08-30',
            body: [
              'O projeto da barragem alagaria três aldeias e parte de uma unidade de conservação.',
              'O Ministério Público pediu a suspensão do licenciamento.',
            ],
          },
        },
      }),
    }),
    { words: ['redirected', 'alive'], needsBrowser: true },
  ),
  alive(
    'khao-mueang',
    'th',
    'method',
    '/news/politics/58213',
    'A Thai site answers HEAD with 404 and GET with the article.',
    (h) => {
      const s: Site = {
        brand: 'ข่าวเมืองเหนือ',
        lang: 'th',
        cms: 'plain',
        kb: 82,
        lists: ['/news', '/news/politics'],
        first: (r) => (r.method === 'HEAD' ? nginx404 : undefined),
        pages: {
          '/news/politics/58213': {
            title: 'กกต. สั่งนับคะแนนใหม่สี่หน่วยเลือกตั้ง',
            date: '2019-04-05',
            body: [
              'คณะกรรมการการเลือกตั้งมีคำสั่งให้นับคะแนนใหม่ในสี่หน่วยเลือกตั้งของจังหวัดเชียงใหม่',
              'ผู้สังเกตการณ์ระบุว่าพบบัตรเกินจำนวนผู้มีสิทธิ',
            ],
          },
        },
      }
      return { [h]: site(s) }
    },
  ),
  alive(
    'nodir-khobor',
    'bn',
    'tls',
    '/bangladesh/article/1552310',
    'A Bengali paper forgets its intermediate certificate, which browsers fetch for themselves; the article stands.',
    (h) => ({
      [h]: {
        tls: 'incomplete',
        ...site({
          brand: 'নদীর খবর',
          lang: 'bn',
          cms: 'plain',
          kb: 96,
          lists: ['/bangladesh'],
          pages: {
            '/bangladesh/article/1552310': {
              title: 'চামড়া কারখানার বর্জ্যে মরছে নদী',
              date: '2018-08-14',
              body: [
                'চামড়া কারখানার বর্জ্যে নদীর পানি কালো হয়ে গেছে বলে জানিয়েছেন স্থানীয় জেলেরা।',
                'পরিবেশ অধিদপ্তর তিনটি কারখানাকে জরিমানা করেছে।',
              ],
            },
          },
        }),
      },
    }),
  ),
  alive(
    'nrk-geosperre',
    'nb',
    'dead-words',
    '/tv/dokumentar/2016/asylbarna',
    'A broadcaster’s page stands with text, while its player says that the film may only be seen in Norway.',
    (h) => ({
      [h]: site({
        brand: 'Fjordkringkastingen',
        lang: 'nb',
        cms: 'next',
        kb: 90,
        lists: ['/tv', '/tv/dokumentar'],
        pages: {
          '/tv/dokumentar/2016/asylbarna': {
            title: 'Asylbarna',
            date: '2016-02-09',
            before:
              '<div class="player player--geo"><p>Dette programmet er ikke tilgjengelig utenfor Norge.</p></div>',
            body: [
              'Dokumentaren følger fire barn som har vokst opp på asylmottak i Finnmark.',
              'Filmen vant den nasjonale dokumentarprisen i 2016.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'haifa-cookie',
    'he',
    'cookies',
    '/magazine/1.2715643',
    'An Israeli paper sends visitors without its cookie through a bounce to the same address, which ends once the cookie comes back.',
    (h) => ({
      [h]: site({
        brand: 'שער הצפון',
        lang: 'he',
        cms: 'plain',
        kb: 104,
        lists: ['/magazine'],
        first: (r) =>
          r.cookies.has('sso_check') || pathname(r) === '/robots.txt' || pathname(r) === '/favicon.ico'
            ? undefined
            : pathname(r) === '/bounce'
              ? to(`https://${h}${decodeURIComponent(r.path.split('back=')[1] ?? '/')}`, 302, [
                  ['Set-Cookie', 'sso_check=1; Path=/; Secure'],
                ])
              : to(`https://${h}/bounce?back=${encodeURIComponent(r.path)}`, 302),
        pages: {
          '/magazine/1.2715643': {
            title: 'מבקשי המקלט והמתקן בנגב',
            date: '2015-08-25',
            body: [
              'מאות מבקשי מקלט שוחררו מהמתקן בנגב בעקבות פסיקת בית המשפט העליון.',
              'רבים מהם לא ידעו לאן ילכו, משום שהכניסה לשתי ערים נאסרה עליהם.',
            ],
          },
        },
      }),
    }),
    { words: ['alive', 'redirected'] },
  ),
  alive(
    'inostrannyj-agent',
    'ru',
    'dead-words',
    '/articles/2022/11/03/musornyy-poligon',
    'A Russian exile paper opens each article with the label of a foreign agent in capitals and an overlay that asks whether the reader is eighteen.',
    (h) => ({
      [h]: site({
        brand: 'Северный вестник',
        lang: 'ru',
        cms: 'next',
        kb: 112,
        lists: ['/articles'],
        pages: {
          '/articles/2022/11/03/musornyy-poligon': {
            title: 'Кому принадлежит мусорный полигон',
            date: '2022-11-03',
            by: 'Анна Соколова',
            before:
              '<div class="age-gate" hidden><p>Вам есть 18 лет?</p><button>Да</button><button>Нет</button></div><p class="fa">НАСТОЯЩИЙ МАТЕРИАЛ ПРОИЗВЕДЁН, РАСПРОСТРАНЁН ИНОСТРАННЫМ АГЕНТОМ «СЕВЕРНЫЙ ВЕСТНИК». 18+</p>',
            body: [
              'Полигон под Псковом принадлежит компании, зарегистрированной на Кипре, выяснил «Северный вестник».',
              'Её совладелец — бывший заместитель губернатора.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'sabac-ipv6',
    'sr',
    'network',
    '/vesti/drustvo/2017/rudnik-litijuma',
    'The paper’s IPv6 address is dead while its IPv4 address serves the article.',
    (h) => ({
      [h]: {
        dns: 'refusing-ipv6',
        ...site({
          brand: 'Глас Подриња',
          lang: 'sr',
          cms: 'wordpress',
          kb: 63,
          lists: ['/vesti', '/vesti/drustvo'],
          pages: {
            '/vesti/drustvo/2017/rudnik-litijuma': {
              title: 'Мештани против рудника литијума',
              date: '2017-11-22',
              body: [
                'Мештани три села потписали су петицију против рудника литијума у долини Јадра.',
                'Компанија тврди да ће поштовати све прописе о заштити вода.',
              ],
            },
          },
        }),
      },
    }),
  ),
  alive(
    'lahore-sust',
    'ur',
    'slow',
    '/pakistan/2020/04/akhbarat-ki-azadi',
    'An Urdu site on a weak server needs four seconds for each page.',
    (h) => {
      const s: Site = {
        brand: 'روزنامہ راوی',
        lang: 'ur',
        cms: 'wordpress',
        kb: 58,
        lists: ['/pakistan'],
        pages: {
          '/pakistan/2020/04/akhbarat-ki-azadi': {
            title: 'اخبارات کی آزادی اور اشتہارات کی بندش',
            date: '2020-04-11',
            body: [
              'سرکاری اشتہارات کی بندش سے کئی اخبارات مالی مشکلات کا شکار ہیں۔',
              'صحافیوں کی تنظیم نے عدالت سے رجوع کرنے کا اعلان کیا ہے۔',
            ],
          },
        },
      }
      return { [h]: { serve: (r) => ({ ...reply(s, r), delay: 4000 }) } }
    },
  ),
  alive(
    'bitola-http',
    'mk',
    'http-only',
    'http://@/vesti/2014/3312.html',
    'A Macedonian local site is cited and served over plain http; its TLS side answers 503.',
    (h) => ({
      [h]: site({
        brand: 'Битолски весник',
        lang: 'mk',
        cms: 'old',
        kb: 26,
        lists: ['/vesti', '/vesti/2014'],
        first: (r) =>
          r.scheme === 'https'
            ? html(503, '<html><body>Service Unavailable</body></html>', server.apache)
            : undefined,
        pages: {
          '/vesti/2014/3312.html': {
            title: 'Загадување од рударско-енергетскиот комбинат',
            date: '2014-01-27',
            body: [
              'Концентрацијата на ситни честички во Битола вчера беше четири пати над дозволената.',
              'Граѓаните бараат јавна расправа за новата еколошка дозвола.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'kutaisi-gamodzieba',
    'ka',
    'plain',
    '/ka/article/2021/09/arasruli-archevnebi',
    'A Georgian site stands in a page of 90 KB whose teasers turn.',
    (h) => ({
      [h]: site({
        brand: 'იმერეთის მოამბე',
        lang: 'ka',
        cms: 'drupal',
        kb: 90,
        lists: ['/ka/article'],
        pages: {
          '/ka/article/2021/09/arasruli-archevnebi': {
            title: 'სათემო არჩევნები: დამკვირვებლების შენიშვნები',
            date: '2021-10-04',
            body: [
              'დამკვირვებლებმა ქუთაისის რვა უბანზე დარღვევები დააფიქსირეს.',
              'საოლქო კომისიამ ორი საჩივარი დააკმაყოფილა.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'gyumri-hetq',
    'hy',
    'plain',
    '/hy/article/98231',
    'An Armenian investigative site keeps the article under its number.',
    (h) => ({
      [h]: site({
        brand: 'Շիրակի լուր',
        lang: 'hy',
        cms: 'plain',
        kb: 60,
        lists: ['/hy/article', '/hy'],
        pages: {
          '/hy/article/98231': {
            title: 'Հանքի սեփականատերը՝ օֆշորային ընկերություն',
            date: '2019-01-15',
            body: [
              'Հանքի բաժնետոմսերի մեծ մասը պատկանում է Կիպրոսում գրանցված ընկերությանը։',
              'Նախարարությունը մեր հարցերին չի պատասխանել։',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'madurai-seithi',
    'ta',
    'plain',
    '/news/tamilnadu/2018/may/sterlite-report',
    'A Tamil daily stands in a page of 125 KB.',
    (h) => ({
      [h]: site({
        brand: 'வைகை நாளிதழ்',
        lang: 'ta',
        cms: 'next',
        kb: 125,
        lists: ['/news', '/news/tamilnadu'],
        pages: {
          '/news/tamilnadu/2018/may/sterlite-report': {
            title: 'ஆலைக் கழிவு: விசாரணை அறிக்கை கூறுவது என்ன?',
            date: '2018-05-29',
            body: [
              'ஆலையின் கழிவுநீர் நிலத்தடி நீரில் கலந்ததாக விசாரணை அறிக்கை கூறுகிறது.',
              'கிராம மக்கள் நிவாரணம் கோரி வழக்குத் தொடர்ந்துள்ளனர்.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'indore-amp',
    'hi',
    'redirect',
    '/amp/desh/soochna-adhikar-2019-5512.html',
    'The AMP address of a Hindi paper leads to the ordinary article since AMP was given up.',
    (h) => ({
      [h]: site({
        brand: 'मालवा समाचार',
        lang: 'hi',
        cms: 'plain',
        kb: 98,
        lists: ['/desh'],
        first: (r) => (pathname(r).startsWith('/amp/') ? to(r.path.replace('/amp/', '/'), 301) : undefined),
        pages: {
          '/desh/soochna-adhikar-2019-5512.html': {
            title: 'सूचना के अधिकार में संशोधन पर विवाद',
            date: '2019-07-23',
            body: [
              'सूचना के अधिकार क़ानून में संशोधन को लेकर संसद में तीखी बहस हुई।',
              'कार्यकर्ताओं का कहना है कि इससे सूचना आयुक्तों की स्वतंत्रता कम होगी।',
            ],
          },
        },
      }),
    }),
    moved,
  ),
  alive(
    'shiraz-negah',
    'fa',
    'query',
    '/news/detail.php?id=118823&utm_source=twitter&utm_medium=social',
    'A Persian site takes the article’s number in the query and ignores the tracking words behind it.',
    (h) => {
      const s: Site = {
        brand: 'نگاه جنوب',
        lang: 'fa',
        cms: 'old',
        kb: 57,
        pages: {},
        absent: (r) => {
          if (pathname(r) === '/news/detail.php' && /[?&]id=118823(&|$)/.test(r.path))
            return pageOf(s, r, {
              title: 'خشک شدن دریاچه و پیامدهای آن',
              date: '2015-09-02',
              body: [
                'کارشناسان می‌گویند سدسازی و کشاورزی بی‌رویه عامل اصلی خشک شدن دریاچه است.',
                'هزاران خانواده ناچار به مهاجرت شده‌اند.',
              ],
            })
          return absentOf(s, r)
        },
      }
      return { [h]: site(s) }
    },
  ),
  alive(
    'tanja-akhbar',
    'ar',
    'plain',
    '/2017/06/15/%D8%AD%D8%B1%D8%A7%D9%83-%D8%A7%D9%84%D8%B1%D9%8A%D9%81/',
    'A Moroccan site has an Arabic, percent-encoded address and a page of 105 KB set from right to left.',
    (h) => ({
      [h]: site({
        brand: 'أخبار الشمال',
        lang: 'ar',
        cms: 'wordpress',
        kb: 105,
        lists: ['/2017', '/2017/06'],
        pages: {
          '/2017/06/15/%D8%AD%D8%B1%D8%A7%D9%83-%D8%A7%D9%84%D8%B1%D9%8A%D9%81/': {
            title: 'حراك الريف: محاكمة الصحفيين',
            date: '2017-06-15',
            body: [
              'مثل ثلاثة صحفيين أمام المحكمة بسبب تغطيتهم لاحتجاجات الريف.',
              'وطالبت النقابة بالإفراج الفوري عنهم.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'hue-moi-truong',
    'vi',
    'plain',
    '/thoi-su/ca-chet-hang-loat-3391123.html',
    'A Vietnamese paper keeps its report of 2016 in a page of 115 KB; comments below say that another link is dead.',
    (h) => ({
      [h]: site({
        brand: 'Báo Sông Hương',
        lang: 'vi',
        cms: 'plain',
        kb: 115,
        lists: ['/thoi-su'],
        pages: {
          '/thoi-su/ca-chet-hang-loat-3391123.html': {
            title: 'Cá chết hàng loạt dọc bờ biển miền Trung',
            date: '2016-04-27',
            body: [
              'Ngư dân bốn tỉnh miền Trung phát hiện cá chết hàng loạt dọc bờ biển.',
              'Bộ Tài nguyên và Môi trường đã lấy mẫu nước để xét nghiệm.',
            ],
            after:
              '<ol class="comments"><li><b>Minh</b><p>Liên kết ở cuối bài không mở được: “Không tìm thấy trang”.</p></li></ol>',
          },
        },
      }),
    }),
  ),
  alive(
    'cebu-balita',
    'tl',
    'plain',
    '/balita/2016/09/mga-mamamahayag-nanganib/',
    'A Filipino site stands with a banner of planned maintenance.',
    (h) => ({
      [h]: site({
        brand: 'Balitang Bisaya',
        lang: 'tl',
        cms: 'wordpress',
        kb: 59,
        lists: ['/balita'],
        pages: {
          '/balita/2016/09/mga-mamamahayag-nanganib/': {
            title: 'Mga mamamahayag, nanganganib sa lalawigan',
            date: '2016-09-14',
            before:
              '<div class="alert">Paunawa: sasailalim sa maintenance ang website sa Linggo, mula 1:00 hanggang 3:00 ng umaga.</div>',
            body: [
              'Tatlong mamamahayag ang nakatanggap ng banta matapos ang kanilang ulat tungkol sa ilegal na pagmimina.',
              'Nanawagan ang kanilang samahan ng agarang imbestigasyon.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'hualien-baodao',
    'zh-Hant',
    'plain',
    '/news/story/7238/2264101',
    'A Taiwanese paper shows the article beneath a hidden layer of a reader survey.',
    (h) => ({
      [h]: site({
        brand: '東岸日報',
        lang: 'zh-Hant',
        cms: 'plain',
        kb: 101,
        lists: ['/news', '/news/story'],
        pages: {
          '/news/story/7238/2264101': {
            title: '礦場展延二十年　部落族人提告',
            date: '2017-06-14',
            body: [
              '礦場獲准展延二十年，部落族人認為主管機關未徵得同意，決定提起行政訴訟。',
              '環保團體要求公開審查會議紀錄。',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'girona-diari',
    'ca',
    'redirect',
    'http://www.@/noticia.php?id=4471',
    'Three hops, to https, off www and to the new address, end at the Catalan article with that number.',
    (h) => ({
      [`www.${h}`]: {
        serve: (r) => (r.scheme === 'http' ? to(`https://www.${h}${r.path}`) : to(`https://${h}${r.path}`)),
      },
      [h]: site({
        brand: 'Diari del Ter',
        lang: 'ca',
        cms: 'wordpress',
        kb: 77,
        lists: ['/2013'],
        pages: {
          '/noticia.php?id=4471': () => to('/2013/10/les-retallades-tanquen-plantes-dhospital/', 308),
          '/2013/10/les-retallades-tanquen-plantes-dhospital/': {
            title: 'Les retallades tanquen dues plantes d’hospital',
            date: '2013-10-08',
            body: [
              'L’hospital tancarà dues plantes abans de final d’any per falta de personal.',
              'Els sindicats han convocat una concentració davant la conselleria.',
            ],
          },
        },
      }),
    }),
    moved,
  ),
  alive(
    'kaunas-savivalda',
    'lt',
    'plain',
    '/naujienos/savivaldybes-pirkimai-2018',
    'A Lithuanian paper warns in a banner that the article is more than five years old.',
    (h) => ({
      [h]: site({
        brand: 'Nemuno kraštas',
        lang: 'lt',
        cms: 'next',
        kb: 67,
        lists: ['/naujienos'],
        pages: {
          '/naujienos/savivaldybes-pirkimai-2018': {
            title: 'Savivaldybės pirkimai be konkurso',
            date: '2018-03-12',
            before:
              '<p class="old-note">Straipsnis senesnis nei penkeri metai. Informacija gali būti pasenusi.</p>',
            body: [
              'Savivaldybė per metus be konkurso nupirko paslaugų už beveik milijoną eurų.',
              'Meras tvirtina, kad įstatymai nebuvo pažeisti.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'olomouc-zive',
    'cs',
    'plain',
    '/zpravy/online-volby-2013-vysledky',
    'A live blog of an election night says that it has ended; its entries are all there.',
    (h) => ({
      [h]: site({
        brand: 'Hanácké noviny',
        lang: 'cs',
        cms: 'plain',
        kb: 93,
        lists: ['/zpravy'],
        pages: {
          '/zpravy/online-volby-2013-vysledky': {
            title: 'ONLINE: Volby 2013, výsledky v Olomouckém kraji',
            date: '2013-10-26',
            before: '<p class="live-ended">Tento online přenos byl ukončen.</p>',
            body: [
              '21:14 Sečteno je 99,8 procenta okrsků, účast dosáhla 59 procent.',
              '20:02 První výsledky z Jeseníku potvrzují úspěch nového hnutí.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'eibar-berria',
    'eu',
    'plain',
    '/albisteak/2020/zaldibarko-zabortegia',
    'A Basque paper stands in a page of 70 KB.',
    (h) => ({
      [h]: site({
        brand: 'Deba Ibarra',
        lang: 'eu',
        cms: 'plone',
        kb: 70,
        lists: ['/albisteak', '/albisteak/2020'],
        pages: {
          '/albisteak/2020/zaldibarko-zabortegia': {
            title: 'Zabortegiaren amildegia: bi langile desagertuta',
            date: '2020-02-07',
            body: [
              'Zabortegia amildu zenetik bi langile desagertuta daude.',
              'Herritarrek elkarretaratzea egin dute udaletxearen aurrean.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'lugo-novas',
    'gl',
    'plain',
    '/novas/2013/preferentes-afectados.html',
    'A Galician site serves its article of 2013 from a static export.',
    (h) => ({
      [h]: site({
        brand: 'Novas da Terra Chá',
        lang: 'gl',
        cms: 'old',
        kb: 33,
        lists: ['/novas', '/novas/2013'],
        pages: {
          '/novas/2013/preferentes-afectados.html': {
            title: 'Os afectados polas preferentes volven á rúa',
            date: '2013-04-19',
            body: [
              'Máis de dous mil afectados polas participacións preferentes manifestáronse onte en Lugo.',
              'Reclaman a devolución íntegra dos seus aforros.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'jeonju-ilbo',
    'ko',
    'dead-words',
    '/news/articleView.html?idxno=1029384',
    'A Korean paper’s article says that another article was deleted, in a page of 108 KB.',
    (h) => {
      const s: Site = {
        brand: '호남새벽일보',
        lang: 'ko',
        cms: 'plain',
        kb: 108,
        lists: ['/news'],
        pages: {
          '/news/articleView.html?idxno=1029384': {
            title: '“삭제된 기사입니다” 사라진 보도 서른 건',
            date: '2018-10-02',
            body: [
              '포털에서 “삭제된 기사입니다”라는 안내만 남긴 보도가 서른 건으로 확인됐다.',
              '해당 기사들은 모두 지역 건설사의 하도급 비리를 다룬 것이었다.',
            ],
          },
          '/news/articleView.html': () =>
            html(200, '<script>alert("존재하지 않는 기사입니다.");history.back();</script>'),
        },
      }
      return { [h]: site(s) }
    },
  ),
  alive(
    'patra-cookiewall',
    'el',
    'consent',
    '/koinonia/2016/05/eidomeni-katavlismos/',
    'A Greek paper lays its consent layer over the article, whose text is in the page.',
    (h) => {
      const s: Site = {
        brand: 'Νέα του Μοριά',
        lang: 'el',
        cms: 'wordpress',
        kb: 122,
        lists: ['/koinonia'],
        tail: '<div id="qc-cmp2-container" class="qc-cmp-cleanslate"><div role="dialog" aria-modal="true" style="position:fixed;inset:0;z-index:2147483647"><h2>Σεβόμαστε την ιδιωτικότητά σας</h2><p>Εμείς και οι 842 συνεργάτες μας αποθηκεύουμε πληροφορίες σε μια συσκευή.</p><button>ΣΥΜΦΩΝΩ</button><button>ΠΕΡΙΣΣΟΤΕΡΕΣ ΕΠΙΛΟΓΕΣ</button></div></div>',
        pages: {
          '/koinonia/2016/05/eidomeni-katavlismos/': {
            title: 'Εκκενώνεται ο καταυλισμός της Ειδομένης',
            date: '2016-05-24',
            body: [
              'Περίπου οκτώ χιλιάδες πρόσφυγες μεταφέρονται σε οργανωμένα κέντρα φιλοξενίας.',
              'Οι δημοσιογράφοι κρατήθηκαν μακριά από τον καταυλισμό.',
            ],
          },
        },
      }
      return { [h]: site(s) }
    },
  ),
  alive(
    'gence-xeber',
    'az',
    'http2',
    '/xeber/2015/jurnalist-mehkeme',
    'An Azerbaijani exile site speaks HTTP/2 alone behind a content network.',
    (h) => ({
      [h]: {
        http2: 'only',
        ...site({
          brand: 'Azad Səs',
          lang: 'az',
          cms: 'wordpress',
          kb: 61,
          lists: ['/xeber', '/xeber/2015'],
          headers: server.cloudflare,
          pages: {
            '/xeber/2015/jurnalist-mehkeme': {
              title: 'Jurnalistin məhkəməsi başladı',
              date: '2015-07-24',
              body: [
                'Araşdırmaçı jurnalistin məhkəməsi Bakıda bağlı qapılar arxasında başladı.',
                'Vəkillər ittihamların siyasi motivli olduğunu deyir.',
              ],
            },
          },
        }),
      },
    }),
  ),
]
