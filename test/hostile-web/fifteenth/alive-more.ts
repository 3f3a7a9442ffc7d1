/** Alive: directories, plain files, tables, old templates, pages with faults around a whole text. */
import { gzipSync } from 'node:zlib'
import type { WebCase } from '../case.ts'
import { file, html, moved, pdf, text } from './answers.ts'
import { changing } from './dice.ts'
import { laravel, nextNews, phpPaper, wpNews, wpNgo } from './frames-news.ts'
import { aspx, drupal, joomla, plone, typo3 } from './frames-state.ts'
import { oldHtml, builder } from './frames-know.ts'
import { alive } from './make.ts'
import { ar, fa, mn, ur, uz, ti } from './tongues-near.ts'
import { bg, hy, ro, sq, tr } from './tongues-balkan.ts'
import { bn, lo, tl } from './tongues-asia.ts'
import { en, es, fr, pt } from './tongues-west.ts'

const listOf = (files: readonly string[]): string =>
  files
    .map(
      (name, at) =>
        `<tr><td valign="top"><img src="/icons/layout.gif" alt="[   ]"></td><td><a href="${name}">${name}</a></td><td align="right">2013-0${(at % 8) + 1}-12 10:1${at % 10}  </td><td align="right">${120 + at * 37}K</td></tr>`,
    )
    .join('\n')
const gazette = [
  'GG-2013-01.pdf',
  'GG-2013-02.pdf',
  'GG-2013-03.pdf',
  'GG-2013-04.pdf',
  'GG-2013-05-special.pdf',
  'GG-2013-06.pdf',
]
const statement =
  'STATEMENT OF THE FAMILIES\n=========================\n\n14 June 2010\n\nWe, the families of the 23 who were taken from the market on 2 May, have had no answer to any of our letters.\nThe register of the station was shown to us once. The page of that day had been removed.\n\nWe ask for: (1) the register, (2) a visit to the barracks, (3) the names of the officers on duty.\n\n    -- for the families: the committee of five\n'
const law = `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="lei"><meta><identification source="#parl"><FRBRWork><FRBRuri value="/akn/br/act/2012/404"/></FRBRWork></identification></meta><body>${Array.from({ length: 14 }, (_, n) => `<article eId="art_${n + 1}"><num>Art. ${n + 1}</num><content><p>${n === 4 ? '(Revogado)' : `O órgão competente publicará o relatório número ${n + 1} do exercício.`}</p></content></article>`).join('')}</body></act></akomaNtoso>`

export const aliveMore: readonly WebCase[] = [
  alive({
    slug: 'index-of-gazette',
    mechanism:
      'A directory listing of Apache, cited as the place of the gazettes: "Index of /gazettes/2013", with files that open.',
    family: 'directory',
    tongue: en,
    frame: oldHtml,
    site: 'Government Printer',
    language: 'en-SL',
    cited: '/gazettes/2013/',
    first: (request) =>
      request.path === '/gazettes/2013/'
        ? html(
            `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<html>\n <head>\n  <title>Index of /gazettes/2013</title>\n </head>\n <body>\n<h1>Index of /gazettes/2013</h1>\n  <table><tr><th></th><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th><th><a href="?C=S;O=A">Size</a></th></tr><tr><td></td><td><a href="/gazettes/">Parent Directory</a></td></tr>\n${listOf(gazette)}\n</table>\n<address>Apache/2.4.6 (CentOS) Server at index-of-gazette-xv.test Port 443</address>\n</body></html>\n`,
          )
        : /^\/gazettes\/2013\/GG-2013-0[1-6](?:-special)?\.pdf$/.test(request.path)
          ? file(pdf('Gazette', [['Government Gazette', request.path]]), 'application/pdf')
          : undefined,
  }),
  alive({
    slug: 'statement-txt',
    mechanism: 'A plain text file with a statement of families.',
    family: 'file',
    tongue: en,
    frame: oldHtml,
    site: 'Families',
    language: 'en-LK',
    cited: '/docs/statement-june.txt',
    routes: { '/docs/statement-june.txt': () => text(statement, 'text/plain') },
  }),
  alive({
    slug: 'akn-lei',
    mechanism: 'A law as XML, one article repealed.',
    family: 'file',
    tongue: pt,
    frame: plone,
    site: 'Normas',
    cited: '/akn/br/act/2012/404/por.xml',
    routes: { '/akn/br/act/2012/404/por.xml': () => text(law, 'application/xml') },
  }),
  alive({
    slug: 'jpg-tahmin',
    mechanism: 'A scanned page of a newspaper as a picture.',
    family: 'file',
    tongue: tr,
    frame: oldHtml,
    site: 'Gazete arşivi',
    cited: '/tarama/1978/0404.jpg',
    routes: {
      '/tarama/1978/0404.jpg': () =>
        file(
          Buffer.concat([
            Buffer.from([255, 216, 255, 224, 0, 16, 74, 70, 73, 70, 0, 1, 1, 1, 0, 72, 0, 72, 0, 0]),
            Buffer.alloc(60000, 0x5a),
            Buffer.from([255, 217]),
          ]),
          'image/jpeg',
        ),
    },
  }),
  alive({
    slug: 'pdf-espacios',
    mechanism: 'A PDF whose name has blanks, brackets and accents, percent-encoded in the citation.',
    family: 'pdf',
    tongue: es,
    frame: joomla,
    site: 'Alcaldía',
    language: 'es-SV',
    cited: '/descargas/Acta%20N%C2%B0%20404%20(sesi%C3%B3n%20extraordinaria).pdf',
    routes: {
      '/descargas/Acta%20N%C2%B0%20404%20(sesi%C3%B3n%20extraordinaria).pdf': () =>
        file(
          pdf('Acta', [['Acta numero 404 - sesion extraordinaria', 'Se aprueba el traslado del mercado.']]),
          'application/pdf',
        ),
    },
  }),
  alive({
    slug: 'jadval-omar',
    mechanism: 'A statistics page that is one table of numbers.',
    family: 'short',
    tongue: fa,
    frame: aspx,
    site: 'مرکز آمار استان',
    own: [
      {
        title: 'جدول ۴-۴ جمعیت روستایی',
        text: ['واحد: نفر'],
        stock: 0,
        extra: `<table>${Array.from({ length: 40 }, (_, n) => `<tr><td>${n + 1}</td><td>${1200 + n * 404}</td><td>${900 + n * 17}</td></tr>`).join('')}</table>`,
      },
    ],
  }),
  alive({
    slug: 'so-hits-db',
    mechanism:
      'Questions to ministers: a cited search with its hits, "no results" only in the empty second tab.',
    family: 'search',
    tongue: ro,
    frame: typo3,
    site: 'Parlament — interpelări',
    cited: '/interpelari?an=2014&minister=apelor',
    routes: {
      '/interpelari?an=2014&minister=apelor': (request, site) =>
        html(
          site.page({
            kind: 'list',
            title: 'Interpelări: 7 rezultate',
            path: request.path,
            about: 'Interpelări',
            main: `<div class="tab active"><ol>${Array.from({ length: 7 }, (_, n) => `<li>Interpelarea nr. ${404 + n} din ${n + 3}.03.2014 privind digul râului, sectorul ${n + 1}</li>`).join('')}</ol></div><div class="tab" hidden>Niciun rezultat.</div>`,
          }),
        ),
    },
    first: (request, site) =>
      request.path.startsWith('/interpelari?') && request.path !== '/interpelari?an=2014&minister=apelor'
        ? html(
            site.page({
              kind: 'list',
              title: 'Interpelări: 0 rezultate',
              path: request.path,
              about: 'Interpelări',
              main: '<p>Niciun rezultat.</p>',
            }),
          )
        : undefined,
  }),
  alive({
    slug: 'untitled-doc',
    mechanism: 'A hand-made page whose title is still "Untitled Document".',
    family: 'metadata',
    tongue: lo,
    frame: oldHtml,
    site: 'ວັດ',
    cited: '/pawat.htm',
    routes: {
      '/pawat.htm': () =>
        html(
          '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Untitled Document</title></head><body><table width="700"><tr><td><h3>ປະຫວັດວັດ</h3><p>ວັດນີ້ສ້າງຂຶ້ນໃນປີ 1887 ແລະ ໄດ້ຮັບການບູລະນະໃນປີ 1964. ໃນສິມມີພະພຸດທະຮູບສີ່ອົງ.</p><p><a href="/">ກັບໜ້າຫຼັກ</a></p></td></tr></table></body></html>',
        ),
    },
  }),
  alive({
    slug: 'p-shortlink',
    mechanism: 'WordPress short address ?p= goes to the story.',
    family: 'redirect',
    tongue: sq,
    frame: wpNews,
    site: 'Gazeta e Bregut',
    cited: '/?p=8841',
    own: [
      {
        title: 'Ujësjellësi i ri nis nga puna',
        text: ['Uji arriti në 340 shtëpi të lagjes së sipërme pas dymbëdhjetë vjet pritjeje.'],
      },
    ],
    first: (request) =>
      request.path === '/?p=8841'
        ? moved(wpNews.link(0, 'Ujësjellësi i ri nis nga puna', '2017-05-16'))
        : undefined,
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'gzip-forced',
    mechanism: 'The server compresses with gzip whether asked or not.',
    family: 'encoding',
    tongue: bg,
    frame: phpPaper,
    site: 'Тракийски хроники',
    own: [
      {
        title: 'Рибарите връщат лодките',
        text: ['Дванайсет лодки бяха извадени на сушата, след като пристанът беше обявен за опасен.'],
      },
    ],
    first: (request, site) =>
      request.path === '/news.php?id=2100'
        ? html(
            gzipSync(
              site.page({
                kind: 'story',
                title: 'Рибарите връщат лодките',
                path: request.path,
                date: '2016-11-02',
                about: 'лодки',
                main: '<p>Дванайсет лодки бяха извадени на сушата, след като пристанът беше обявен за опасен.</p><p>Ремонтът е възложен на общинско предприятие и ще продължи до пролетта.</p>',
              }),
            ),
            200,
            [['Content-Encoding', 'gzip']],
          )
        : undefined,
  }),
  alive({
    slug: 'php-deprecated',
    mechanism: 'PHP prints deprecation warnings above a page that is otherwise whole.',
    family: 'faults',
    tongue: ur,
    frame: laravel,
    site: 'روزنامہ کاریز',
    own: [
      {
        title: 'کاریزیں پھر بہنے لگیں',
        lead: '<br />\n<b>Deprecated</b>:  Function create_function() is deprecated in <b>/home/site/public_html/app/helpers.php</b> on line <b>404</b><br />\n<br />\n<b>Warning</b>:  file_get_contents(): failed to open stream: No such file or directory in <b>/home/site/public_html/app/weather.php</b> on line <b>12</b><br />',
        text: [
          'تین گاؤں کے لوگوں نے مل کر پرانی کاریز صاف کی اور گیارہ برس بعد پانی کھیتوں تک پہنچا۔',
          'اس کام پر کوئی سرکاری رقم خرچ نہیں ہوئی۔',
        ],
      },
    ],
  }),
  alive({
    slug: 'block-denied',
    mechanism: 'A side block says "access denied, log in" because it is for members; the article is public.',
    family: 'faults',
    tongue: uz,
    frame: drupal,
    site: 'Yozuvchilar uyushmasi',
    own: [
      {
        title: 'Unutilgan shoirning daftari',
        text: [
          'Daftar 1938-yilda musodara qilingan, 2014-yilda esa arxivdan topilgan.',
          'Undagi 61 she’rning yarmi avval e’lon qilinmagan.',
        ],
        extra:
          '<div class="block block-members"><h2>Aʼzolar uchun</h2><p>Kirish taqiqlangan. Siz ushbu sahifani koʻrish huquqiga ega emassiz. Iltimos, tizimga kiring.</p></div>',
      },
    ],
  }),
  alive({
    slug: 'lazy-more',
    mechanism: 'A list of statements with "loading" and "no more items" below the ten that stand there.',
    family: 'alive-lists',
    tongue: ar,
    frame: wpNgo,
    site: 'مرصد الحريات',
    cited: '/bayanat/',
    routes: {
      '/bayanat/': (request, site) =>
        html(
          site.page({
            kind: 'list',
            title: 'البيانات',
            path: request.path,
            about: 'البيانات',
            main: `<ul>${site.house.stories
              .slice(changing(0, 3), 12)
              .map((story) => `<li><a href="${story.path}">${story.title}</a></li>`)
              .join(
                '',
              )}</ul><div class="infinite">جارٍ التحميل…</div><div class="no-more">لا توجد نتائج أخرى</div>`,
          }),
        ),
    },
  }),
  alive({
    slug: 'liquidation-notice',
    lastYear: 2016,
    mechanism:
      'A company in liquidation: its own site announces the end and stays up with the notice that is cited.',
    family: 'dead-words',
    tongue: fr,
    frame: builder,
    site: 'Société cotonnière de la Bagoué',
    language: 'fr-CI',
    own: [
      {
        title: 'Avis de liquidation',
        text: [
          'La société est dissoute depuis le 30 juin 2016 et n’exerce plus aucune activité. Son site est maintenu pour l’information des créanciers.',
          'Les déclarations de créance sont reçues par le liquidateur jusqu’au 15 septembre.',
        ],
        stock: 0,
      },
    ],
  }),
  alive({
    slug: 'seite-zwei',
    mechanism: 'The second page of a long report, cited with its page number.',
    family: 'query',
    tongue: hy,
    frame: nextNews,
    site: 'Հետաքննող',
    cited: '/news/hanqer-70112?page=2',
    routes: {
      '/news/hanqer-70112?page=2': (_, site) =>
        html(
          site.page({
            kind: 'story',
            title: 'Հանքերի ճանապարհը (2)',
            path: '/news/hanqer-70112',
            date: '2020-06-11',
            about: 'Հանքեր',
            main: '<p>Երկրորդ մասում՝ ինչպես են պոչամբարի ջրերը հասնում խնձորի այգիներին։</p><p>Փորձանմուշները վերցվել են չորս կետում, և երեքում պղնձի պարունակությունը գերազանցել է նորման։</p><nav><a href="/news/hanqer-70112?page=1">1</a> <b>2</b></nav>',
          }),
        ),
      '/news/hanqer-70112?page=1': (request, site) =>
        html(
          site.page({
            kind: 'story',
            title: 'Հանքերի ճանապարհը',
            path: request.path,
            about: 'Հանքեր',
            main: '<p>Առաջին մասում՝ ով է վերցնում հանքաքարը։</p>',
          }),
        ),
    },
  }),
  alive({
    slug: 'ti-youtube-embed',
    mechanism:
      'A radio page around an embedded film that has been made private; the interview is written out below.',
    family: 'dead-words',
    tongue: ti,
    frame: wpNews,
    site: 'ድምጺ ስደተኛታት',
    own: [
      {
        title: 'ቃለ መጠይቕ ምስ ሓላፊት ቤት ማእሰርቲ ነበር',
        lead: '<div class="video-wrap"><div class="ytp-error">Video unavailable. This video is private.</div></div>',
        text: ['ኣብዚ ቃለ መጠይቕ እቲ ናይ 2011 ኩነታት ብዝርዝር ይግለጽ።', 'እቲ ምሉእ ጽሑፍ ኣብ ታሕቲ ይርከብ።'],
      },
    ],
  }),
  alive({
    slug: 'mn-tender-cancel',
    mechanism: 'A tender marked "cancelled" and "invalid" with its data.',
    family: 'dead-words',
    tongue: mn,
    frame: aspx,
    site: 'Худалдан авах ажиллагааны алба',
    own: [
      {
        title: 'ТШ-404/2019: ХҮЧИНГҮЙ БОЛСОН',
        text: [
          'Тендер шалгаруулалтыг хүчингүй болгосон. Захиалагч: сумын засаг даргын тамгын газар.',
          'Төсөвт өртөг 184 сая төгрөг, нээсэн огноо 2019.03.12.',
        ],
        stock: 0,
      },
    ],
  }),
  alive({
    slug: 'tl-bagyo-wala',
    mechanism: 'A bulletin headed "No storm": an empty forecast is the content.',
    family: 'short',
    tongue: tl,
    frame: wpNgo,
    site: 'Bantay Panahon',
    own: [
      {
        title: 'Walang bagyo: abiso blg. 14',
        date: '2019-02-14',
        text: ['Walang namamataang bagyo sa loob ng lugar ng pananagutan hanggang Linggo.'],
        stock: 0,
      },
    ],
  }),
  alive({
    slug: 'bn-tls-order',
    mechanism: 'The certificates come in the wrong order, which browsers mend.',
    family: 'tls',
    tongue: bn,
    frame: drupal,
    site: 'নির্বাচন পর্যবেক্ষণ',
    own: [{ title: 'পর্যবেক্ষণ প্রতিবেদন ২০১৪', text: ['৪০৪টি কেন্দ্রের মধ্যে ৩৬৬টিতে পর্যবেক্ষক ছিলেন।'] }],
    more: { tls: 'wrong-order' },
  }),
]
