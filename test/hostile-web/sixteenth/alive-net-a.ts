/** Alive: quirks of servers and networks, and sites whose absent addresses look like present ones. */
import type { WebCase } from '../case.ts'
import { html, ps, table, to } from './base.ts'
import { alive, art, gonePage, homePage, page, render, show } from './site.ts'
import { moved } from './alive-net-kit.ts'

export const aliveNetA: readonly WebCase[] = [
  alive(
    'kidakuzi-kwanza',
    'sw',
    'redirect',
    'The first visit sets a cookie and leads to the same address; with the cookie the page comes.',
    'Makavazi ya Pwani',
    'drupal',
    '/sheria/1984/sura-12',
    art(
      'Sheria ya Bandari, Sura ya 12',
      '1984',
      'Kila chombo kinachoingia bandarini kitaandikishwa na msajili ndani ya saa ishirini na nne.',
      'Msajili anaweza kusamehe ada kwa vyombo vya wavuvi vya chini ya mita kumi.',
      'Sheria hii itaanza kutumika tarehe itakayotangazwa katika gazeti la serikali.',
    ),
    {
      before: (r) =>
        r.path !== '/robots.txt' && r.cookies.get('seen') !== '1' && r.scheme === 'https'
          ? to(r.path, 302, [['Set-Cookie', 'seen=1; Path=/']])
          : undefined,
    },
  ),
  alive(
    'servfail-bir-ret',
    'kk',
    'dns',
    'The first question to the name servers fails, the next is answered.',
    'Құқық порталы',
    'gov',
    '/zan/2007/118',
    art(
      'Кітапхана ісі туралы заң',
      '2007',
      '1-бап. Осы заң кітапхана ісін ұйымдастыру жөніндегі қатынастарды реттейді.',
      '2-бап. Әрбір азамат кітапхананы тегін пайдалануға құқылы.',
    ),
    { host: { dns: 'servfail-once' } },
  ),
  alive(
    'ipv6-gautkhmari',
    'ka',
    'dns',
    'The IPv6 address of the site is broken, the IPv4 address works.',
    'სამართლის ჟურნალი',
    'ojs',
    '/article/view/61',
    art(
      'წყლის სამართალი ძველ სიგელებში',
      '2016',
      'ნაშრომი იკვლევს სარწყავი არხების განაწილების წესს მეჩვიდმეტე საუკუნის სიგელებში.',
      'ავტორი ადარებს ოთხ სიგელს და აჩვენებს, რომ რიგი მკაცრად იყო დაცული.',
    ),
    { host: { dns: 'broken-ipv6' } },
  ),
  alive(
    'lost-intermediate',
    'hy',
    'tls',
    'The server does not send its intermediate certificate; browsers fetch it.',
    'Ազգային արխիվ',
    'archive',
    '/index.php/fond-112',
    page(
      'Ֆոնդ 112. Հողաչափական գրասենյակ',
      table([
        ['Դաշտ', 'Արժեք'],
        ['Տարիներ', '1871–1917'],
        ['Գործեր', '318'],
      ]) + ps('Ֆոնդը պարունակում է գյուղերի հատակագծեր, սահմանագծման արձանագրություններ և գանգատներ։'),
    ),
    { host: { tls: 'incomplete' } },
  ),
  alive(
    'frameset-be',
    'be',
    'old',
    'A site of 1999 made of frames: the cited address is a frameset, its pages hold the text.',
    'Краязнаўчы сшытак',
    'plain',
    '/sshytak/index.htm',
    () =>
      html(
        '<html><head><title>Краязнаўчы сшытак: млыны павета</title></head><frameset cols="180,*"><frame src="menu.htm" name="menu"><frame src="mlyny.htm" name="main"><noframes><body><a href="mlyny.htm">Млыны павета</a></body></noframes></frameset></html>',
      ),
    {
      routes: {
        '/sshytak/menu.htm': () =>
          html('<html><body><ul><li><a href="mlyny.htm" target="main">Млыны</a></ul></body></html>'),
        '/sshytak/mlyny.htm': () =>
          html(
            '<html><head><title>Млыны</title></head><body><h2>Млыны павета</h2><p>Паводле інвентара 1784 года ў павеце было сорак два вадзяныя млыны. Большасць стаяла на прытоках.</p><p>Да 1914 года захавалася дванаццаць.</p></body></html>',
          ),
      },
    },
  ),
  alive(
    'aahista-safha',
    'ur',
    'slow',
    'A slow server sends the page in pieces after four seconds.',
    'اردو تحقیق',
    'plain',
    '/maqalat/2010/zameen.html',
    (r, s) => {
      const b = render(
        s,
        art(
          'زمین کے قدیم ریکارڈ',
          '2010',
          'ضلع کے محافظ خانے میں 1868 کے بندوبست کے نقشے محفوظ ہیں۔ اس مضمون میں تین دیہات کے نقشوں کا تقابل کیا گیا ہے۔',
          'حدود میں تبدیلی کی وجہ دریا کا رخ بدلنا بتایا گیا ہے۔',
        ),
        r.path,
      )
      return {
        status: 200,
        headers: [['Content-Type', 'text/html; charset=utf-8']],
        chunks: [b.slice(0, 600), b.slice(600)],
        every: 300,
        delay: 4000,
      }
    },
  ),
  alive(
    'punah-prayas',
    'hi',
    'status',
    'The first request meets a busy server (503, Retry-After 1); the next is served.',
    'विधि संग्रह',
    'gov',
    '/adhiniyam/1956/42',
    art(
      'ग्राम अभिलेख अधिनियम, 1956',
      '1956',
      'धारा 1. यह अधिनियम राज्य के समस्त ग्रामों पर लागू होगा।',
      'धारा 2. पटवारी प्रत्येक खेत का अभिलेख रखेगा और उसे वर्ष में एक बार जाँचेगा।',
      'धारा 3. अभिलेख की प्रति शुल्क देने पर दी जाएगी।',
    ),
    {
      before: (r) =>
        r.before === 0 ? html('<h1>503 Service Unavailable</h1>', 503, [['Retry-After', '1']]) : undefined,
    },
  ),
  alive(
    'untitled-document',
    'bn',
    'about-404',
    'The title element says "Untitled Document"; the page holds the essay.',
    'ইতিহাস পত্র',
    'plain',
    '/probondho/2005/joriper-itihas.html',
    {
      ...art(
        'জরিপের ইতিহাস',
        '২০০৫',
        'জেলার প্রথম জরিপ শুরু হয় ১৮৪৬ সালে। আমিনেরা শিকল দিয়ে জমি মাপতেন এবং খসড়া মানচিত্র আঁকতেন।',
        'দ্বিতীয় জরিপে ভুল সংশোধন করা হয়। পুরোনো মানচিত্রের কয়েকটি এখনও মহাফেজখানায় আছে।',
      ),
      tab: 'Untitled Document',
    },
  ),
  alive(
    'kurunkavithai',
    'ta',
    'short',
    'A page with a poem of four lines.',
    'கவிதைத் தொகுப்பு',
    'block',
    '/kavithai/kadal/',
    page('கடல்', '<p>அலை வரும்<br>அலை போகும்<br>கரை மட்டும்<br>காத்திருக்கும்</p>'),
  ),
  alive(
    'maghaleh-darsad',
    'fa',
    'encoding',
    'The address is Persian in percent-encoding; the page answers at it.',
    'پژوهش‌نامه حقوق آب',
    'ojs',
    '/%D9%85%D9%82%D8%A7%D9%84%D9%87/%D9%82%D9%86%D8%A7%D8%AA-1394',
    art(
      'حقابه و قنات در اسناد محلی',
      '۱۳۹۴',
      'این مقاله شصت قرارداد تقسیم آب قنات را از سده سیزدهم بررسی می‌کند.',
      'نوبت آب با سنجه سنجیده می‌شد و هر سهم به دانگ تقسیم می‌گردید.',
    ),
  ),
  alive(
    'dokladi-iis',
    'bg',
    'status',
    'The address is cited in capitals; the server does not distinguish case.',
    'Институт по статистика',
    'sharepoint',
    '/PAGES/DOKLAD-2010.ASPX',
    art(
      'Доклад за земеделието, 2010',
      '2010',
      'Обработваемата земя намалява с един процент спрямо предходната година.',
      'Средният размер на стопанствата нараства до шестдесет декара.',
    ),
    {
      routes: {
        '/Pages/doklad-2010.aspx': art(
          'Доклад за земеделието, 2010',
          '2010',
          'Обработваемата земя намалява с един процент спрямо предходната година.',
          'Средният размер на стопанствата нараства до шестдесет декара.',
        ),
      },
    },
  ),
  alive(
    'pismo-latinica',
    'sr',
    'redirect',
    'The site leads to the same article in the other script.',
    'Правни записи',
    'wp',
    '/lat/2014/05/sluzbenost-prolaza/',
    () => to('/cir/2014/05/sluzbenost-prolaza/', 302),
    {
      ...moved,
      routes: {
        '/cir/2014/05/sluzbenost-prolaza/': art(
          'Службеност пролаза у старом праву',
          '2014',
          'Службеност пролаза установљавана је усмено, пред сведоцима, и уписивана тек при продаји имања.',
          'Судски спорови показују да је пут мерен ширином натоварених кола.',
        ),
      },
    },
  ),
  alive(
    'arhivirano-mesto',
    'sl',
    'about-404',
    'A ministry’s old site, frozen, with a banner that it is no longer updated.',
    'Ministrstvo za prostor (arhiv)',
    'joomla',
    '/si/delovna-podrocja/kataster-jam',
    page(
      'Kataster jam',
      '<div class="archive-banner">To je arhivirana spletna stran, ki se ne posodablja več. Nekatere povezave ne delujejo.</div>' +
        ps(
          'Kataster jam vodi podatke o legi, dolžini in globini vpisanih jam.',
          'Ob koncu leta 2011 je bilo vpisanih 9.870 jam. Vlogo za vpis odda jamarsko društvo.',
        ),
    ),
  ),
  alive(
    'preseleno-mk',
    'mk',
    'redirect',
    'An agency changed its host and kept the path.',
    'Агенција за катастар',
    'drupal',
    '/proekti/digitalizacija-2013',
    (_r, s) => to(`https://portal.${s.host}/proekti/digitalizacija-2013`, 301),
    {
      ...moved,
      hosts: (h, s) => ({
        [`portal.${h}`]: {
          serve: (r) =>
            show(
              { ...s, host: `portal.${h}` },
              r.path === '/proekti/digitalizacija-2013'
                ? art(
                    'Дигитализација на плановите, 2013',
                    '2013',
                    'Скенирани се 14.200 планови во размер 1:1000 и 1:2500.',
                    'Проектот траеше осумнаесет месеци, а податоците се достапни на шалтерите.',
                  )
                : r.path === '/'
                  ? homePage(s)
                  : gonePage(s),
              r,
            ),
        },
      }),
    },
  ),
]
