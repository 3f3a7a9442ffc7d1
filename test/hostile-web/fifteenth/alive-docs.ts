/** Alive: PDFs, old encodings, data, pages that need a closer look. */
import type { WebCase } from '../case.ts'
import { file, html, json, moved, pdf, text } from './answers.ts'
import { changing, token } from './dice.ts'
import { encode, utf16 } from './encode.ts'
import { blogger, nextNews, phpPaper, wpNews } from './frames-news.ts'
import { aspx, drupal, joomla, plone, bitrix } from './frames-state.ts'
import { builder, dspace, oldHtml, ojs, wiki } from './frames-know.ts'
import type { Frame, Sheet } from './shape.ts'
import { alive, dead } from './make.ts'
import { settings } from './weight.ts'
import { ar, fa, he, tg } from './tongues-near.ts'
import { bs, el, hr, ku, ru, sl, sr, tr, uk } from './tongues-balkan.ts'
import { dv, ja, ko, ml, mr, pa, te, th, zhTw, id } from './tongues-asia.ts'
import { af, en, es, fr, ig, pt, sw } from './tongues-west.ts'

const doc = pdf('Informe', [
  [
    'Informe de la Comision de la Verdad del Valle',
    'Tomo II, capitulo 4: Desplazamiento en la cuenca del rio.',
    'Entre 1996 y 2004 fueron registradas 412 familias desplazadas.',
  ],
  ['Anexo: lista de veredas.', 'La Esperanza, El Recreo, Puerto Lleras.'],
])
const budget = pdf('Budget', [
  [
    'Republic - Ministry of Finance',
    'Supplementary Estimates 2014/15',
    'Vote 404: Not found items of expenditure',
  ],
  ['Page intentionally left blank'],
])
const scan = pdf('Scan', [[''], ['']], 52000)

/** A frame whose pages go out in an old encoding. */
function inCharset(base: Frame, label: string): Frame {
  return {
    ...base,
    label: `${base.label}, ${label}`,
    draw: (house, sheet: Sheet) =>
      base.draw(house, sheet).replace(/charset=utf-8|charset="utf-8"/gi, `charset=${label}`),
  }
}
const coded =
  (label: string, said: string | undefined) =>
  (request: { readonly path: string }, body: string): ReturnType<typeof html> => {
    const bytes = encode(body, label)
    return html(bytes, request.path === '' ? 404 : 200, [
      ['Content-Type', said === undefined ? 'text/html' : `text/html; charset=${said}`],
    ])
  }
type Kind = Parameters<typeof alive>[0]
/** The same site, every page of it in the old encoding. */
function oldCharset(draft: Kind, label: string, said?: string): WebCase {
  const frame = inCharset(draft.frame, label)
  const send = coded(label, said)
  return alive({
    ...draft,
    frame,
    first: (request, site) => {
      if (request.path === '/') return send(request, site.home())
      const section = site.house.sections.indexOf(request.path)
      if (section >= 0) return send(request, site.list(section))
      const story = site.house.stories.find((one) => one.path === request.path)
      if (story !== undefined) return send(request, site.storyPage(story))
      const own = draft.own?.[0]
      if (
        own !== undefined &&
        request.path === (own.path ?? frame.link(2100, own.title, own.date ?? '2017-05-16'))
      )
        return send(
          request,
          site.storyPage({
            path: request.path,
            title: own.title,
            date: own.date ?? '2011-03-04',
            lines: own.text.concat(site.house.stories[3]?.lines.slice(0, 3) ?? []),
          }),
        )
      return send({ path: '' }, site.lostPage())
    },
  })
}
const feed = 'alive-lists'
export const aliveDocs: readonly WebCase[] = [
  oldCharset(
    {
      slug: 'cp1251-dnevnik',
      mechanism: 'Windows-1251, said by the page alone.',
      family: 'encoding',
      tongue: ru,
      frame: phpPaper,
      site: 'Приднестровский курьер',
      own: [
        {
          title: 'Маршрутки отменены до весны',
          text: [
            'Перевозчик убрал с линии девять машин. Жители сёл ходят до трассы пешком.',
            'В администрации обещают конкурс в марте.',
          ],
        },
      ],
    },
    'windows-1251',
  ),
  oldCharset(
    {
      slug: 'cp1256-wizara',
      mechanism: 'Windows-1256 page of a ministry, said by the meta tag alone.',
      family: 'encoding',
      tongue: ar,
      frame: oldHtml,
      site: 'وزارة الموارد المائية',
      own: [
        {
          title: 'بيان حول سد الوادي',
          text: ['أعلنت الوزارة انتهاء أعمال التبطين في القناة الرئيسة بطول سبعة كيلومترات.'],
        },
      ],
    },
    'windows-1256',
  ),
  oldCharset(
    {
      slug: 'cp1253-nea',
      mechanism: 'Windows-1253, said by the header.',
      family: 'encoding',
      tongue: el,
      frame: phpPaper,
      site: 'Νησιωτικά Νέα',
      own: [
        {
          title: 'Χωρίς γιατρό το νησί',
          text: ['Το ιατρείο του νησιού μένει κλειστό εδώ και δύο μήνες, καταγγέλλουν οι κάτοικοι.'],
        },
      ],
    },
    'windows-1253',
    'windows-1253',
  ),
  oldCharset(
    {
      slug: 'cp1250-zupa',
      mechanism: 'Windows-1250 page of a parish, 2 KB.',
      family: 'encoding',
      tongue: hr,
      frame: oldHtml,
      site: 'Župa svetog Nikole',
      own: [
        {
          title: 'Povijest župe',
          text: ['Župa se prvi put spominje 1334. godine. Crkva je obnovljena poslije potresa 1880.'],
          stock: 0,
        },
      ],
      count: 8,
    },
    'windows-1250',
    'windows-1250',
  ),
  oldCharset(
    {
      slug: 'latin5-belde',
      mechanism: 'ISO-8859-9 page of a small town.',
      family: 'encoding',
      tongue: tr,
      frame: oldHtml,
      site: 'Yeşilçay Beldesi',
      own: [
        {
          title: 'Belde tarihçesi',
          text: ['Belde, 1926 yılında köy, 1972 yılında belediye olmuştur. Geçim kaynağı çay ve fındıktır.'],
          stock: 2,
        },
      ],
      count: 9,
    },
    'iso-8859-9',
    'iso-8859-9',
  ),
  oldCharset(
    {
      slug: 'big5-hua',
      mechanism: 'Big5 page of a county paper, said by the meta tag.',
      family: 'encoding',
      tongue: zhTw,
      frame: phpPaper,
      site: '後山週報',
      own: [{ title: '鐵道舊宿舍保留', text: ['縣府決定保留十二棟木造宿舍，作為社區圖書室。'] }],
    },
    'big5',
  ),
  oldCharset(
    {
      slug: 'sjis-minato',
      mechanism: 'Shift_JIS page of a fishing cooperative.',
      family: 'encoding',
      tongue: ja,
      frame: oldHtml,
      site: '浦浜漁業協同組合',
      own: [
        {
          title: '平成二十二年度 水揚高',
          text: ['平成二十二年度の水揚高は四百四トン、金額は一億二千万円であった。'],
        },
      ],
    },
    'shift_jis',
    'Shift_JIS',
  ),
  oldCharset(
    {
      slug: 'tis620-khao',
      mechanism: 'Windows-874 page of a provincial paper.',
      family: 'encoding',
      tongue: th,
      frame: phpPaper,
      site: 'หนังสือพิมพ์เมืองใต้',
      own: [{ title: 'ชาวประมงพื้นบ้านยื่นหนังสือ', text: ['ชาวประมงพื้นบ้านกว่าสองร้อยคนยื่นหนังสือคัดค้านท่าเรือน้ำลึก'] }],
    },
    'windows-874',
  ),
  alive({
    slug: 'euc-utf16-gongbo',
    mechanism: 'UTF-16 with a byte order mark, as an old office program saved it.',
    family: 'encoding',
    tongue: ko,
    frame: oldHtml,
    site: '군정 공보',
    cited: '/gongbo/2009-14.htm',
    routes: {
      '/gongbo/2009-14.htm': (request, site) =>
        html(
          utf16(
            site.page({
              kind: 'story',
              title: '공보 제2009-14호',
              path: request.path,
              about: '공보',
              main: '<p>다음과 같이 공유수면 매립을 허가하였기에 고시합니다. 면적 4,040㎡, 기간 2009. 5. 1.부터 2년.</p>',
            }),
          ),
          200,
          [['Content-Type', 'text/html']],
        ),
    },
  }),
  alive({
    slug: 'pdf-adjunto',
    mechanism: 'A truth commission’s PDF sent as attachment with a generic type.',
    family: 'pdf',
    tongue: es,
    frame: joomla,
    site: 'Comisión del Valle',
    language: 'es-CO',
    cited: '/images/documentos/tomo2.pdf',
    routes: {
      '/images/documentos/tomo2.pdf': () =>
        file(doc, 'application/octet-stream', [['Content-Disposition', 'attachment; filename="tomo2.pdf"']]),
    },
  }),
  alive({
    slug: 'pdf-treasury',
    mechanism: 'A budget PDF whose text says "not found" and "intentionally left blank".',
    family: 'pdf',
    tongue: en,
    frame: drupal,
    site: 'Ministry of Finance and Planning',
    language: 'en-ZM',
    cited: '/sites/default/files/estimates-2014.pdf',
    routes: { '/sites/default/files/estimates-2014.pdf': () => file(budget, 'application/pdf') },
  }),
  alive({
    slug: 'pdf-scan-lite',
    mechanism: 'A scanned gazette without any text layer.',
    family: 'pdf',
    tongue: tg,
    frame: oldHtml,
    site: 'Бойгонии ҳуҷҷатҳо',
    cited: '/scan/1995/qaror.pdf',
    routes: { '/scan/1995/qaror.pdf': () => file(scan, 'application/pdf') },
  }),
  alive({
    slug: 'pdf-signed-url',
    mechanism:
      'A download link that goes with 302 to a signed address of a storage service, new with every load.',
    family: 'pdf',
    tongue: fr,
    frame: dspace,
    site: 'Archives numériques',
    language: 'fr-CM',
    cited: '/bitstreams/7f3a/download',
    first: (request) =>
      request.path === '/bitstreams/7f3a/download'
        ? moved(
            `https://store.pdf-signed-url-xv.test/b/7f3a.pdf?X-Amz-Signature=${token(64)}&X-Amz-Expires=60`,
            302,
          )
        : undefined,
    hosts: () => ({
      'store.pdf-signed-url-xv.test': {
        serve: (request) =>
          request.path.startsWith('/b/7f3a.pdf?X-Amz-Signature=')
            ? file(doc, 'application/pdf')
            : text(
                '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
                'application/xml',
                403,
              ),
      },
    }),
  }),
  alive({
    slug: 'pdf-viewer-wrap',
    mechanism: 'OJS galley page: the PDF sits in a viewer frame, the page itself has a title and a link.',
    family: 'pdf',
    tongue: uk,
    frame: ojs,
    site: 'Краєзнавчі студії',
    cited: '/index.php/rev/article/view/114/98',
    routes: {
      '/index.php/rev/article/view/114/98': () =>
        html(
          `<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Перегляд: Млини Поділля за ревізією 1811 року</title><meta name="generator" content="Open Journal Systems 3.3.0.17"></head><body class="pkp_page_article pkp_op_view"><header class="header_view"><a href="/index.php/rev/article/view/114" class="return">Повернутися до деталей</a><a href="/index.php/rev/article/view/114" class="title">Млини Поділля за ревізією 1811 року</a><a href="/index.php/rev/article/download/114/98/201" class="download" download>Завантажити PDF</a></header><div id="pdfCanvasContainer" class="galley_view"><iframe src="/plugins/generic/pdfJsViewer/pdf.js/web/viewer.html?file=%2Findex.php%2Frev%2Farticle%2Fdownload%2F114%2F98%2F201" width="100%" height="100%" allowfullscreen></iframe></div></body></html>`,
        ),
      '/index.php/rev/article/download/114/98/201': () => file(doc, 'application/pdf'),
    },
  }),
  alive({
    slug: 'csv-podatki',
    mechanism: 'A CSV file of the statistics office.',
    family: 'data',
    tongue: sl,
    frame: drupal,
    site: 'Odprti podatki',
    cited: '/datoteke/obcine-2019.csv',
    routes: {
      '/datoteke/obcine-2019.csv': () =>
        text(
          `obcina;leto;prebivalci\n${Array.from({ length: 260 }, (_, n) => `Občina ${n + 1};2019;${900 + n * 37}`).join('\n')}\n`,
          'text/csv; charset=utf-8',
        ),
    },
  }),
  alive({
    slug: 'json-dataset',
    mechanism: 'A JSON record of an open data portal with "error": null and "deleted": false.',
    family: 'data',
    tongue: pt,
    frame: plone,
    site: 'Dados abertos',
    cited: '/api/3/action/package_show?id=queimadas-2020',
    first: (request) =>
      request.path === '/api/3/action/package_show?id=queimadas-2020'
        ? json({
            help: '/api/3/action/help_show?name=package_show',
            success: true,
            error: null,
            result: {
              id: 'b1f2',
              name: 'queimadas-2020',
              title: 'Focos de queimada 2020',
              deleted: false,
              state: 'active',
              notes: 'Focos de calor por município, de janeiro a dezembro de 2020, agregados por semana.',
              resources: [{ format: 'CSV', size: 182044, name: 'focos.csv' }],
            },
            viewed: changing(10, 900),
          })
        : request.path.startsWith('/api/3/action/package_show')
          ? json({ success: false, error: { __type: 'Not Found Error', message: 'Não encontrado' } }, 404)
          : undefined,
  }),
  alive({
    slug: 'tenderi-prazno',
    mechanism:
      'The cited list of open tenders is empty at present and says so, with its headings and archive.',
    family: feed,
    tongue: bs,
    frame: joomla,
    site: 'Općina Donja Vrela',
    cited: '/index.php/javni-pozivi/aktuelni',
    routes: {
      '/index.php/javni-pozivi/aktuelni': say(
        'Aktuelni javni pozivi',
        'Trenutno nema aktuelnih javnih poziva.',
      ),
    },
  }),
  alive({
    slug: 'sessions-vides',
    mechanism: 'The calendar of council sessions: no session this month, archive of years below.',
    family: feed,
    tongue: el,
    frame: aspx,
    site: 'Δήμος Αγίου Μηνά',
    cited: '/Council.aspx?view=agenda',
    routes: {
      '/Council.aspx?view=agenda': say(
        'Ημερήσιες διατάξεις',
        'Δεν βρέθηκαν συνεδριάσεις για τον τρέχοντα μήνα.',
      ),
    },
  }),
  alive({
    slug: 'seccion-gira',
    mechanism: 'The cited section of a paper: its list turns with every load.',
    family: feed,
    tongue: es,
    frame: nextNews,
    site: 'Noticiero del Istmo',
    language: 'es-PA',
    cited: '/section/noticias',
  }),
  alive({
    slug: 'kurs-valyut',
    mechanism: 'The exchange rates of a central bank, new numbers at each load.',
    family: feed,
    tongue: ru,
    frame: bitrix,
    site: 'Национальный банк',
    language: 'ru-KG',
    cited: '/kurs/',
    routes: {
      '/kurs/': (request, site) =>
        html(
          site.page({
            kind: 'list',
            title: 'Официальные курсы валют',
            path: request.path,
            about: 'Курсы',
            main: `<table>${['USD', 'EUR', 'KZT', 'CNY', 'TRY', 'UZS'].map((code) => `<tr><td>${code}</td><td>${changing(10, 99)},${changing(1000, 9999)}</td><td>${changing(1, 9)}</td></tr>`).join('')}</table><p>Курсы устанавливаются на следующий рабочий день.</p>`,
          }),
        ),
    },
  }),
  alive({
    slug: 'liveblog-gempa',
    mechanism: 'A live blog that reshuffles and counts readers.',
    family: feed,
    tongue: id,
    frame: wpNews,
    site: 'Radar Teluk',
    own: [
      {
        title: 'Gempa Teluk: pembaruan langsung',
        text: [
          'Pukul 06.14: gempa magnitudo 6,1 tercatat 22 km barat laut kota.',
          'Pukul 07.30: peringatan tsunami diakhiri.',
        ],
        extra: '<div class="live-refresh">…</div>',
      },
    ],
  }),
  alive({
    slug: 'galeri-wene',
    mechanism: 'A photo essay: pictures and captions of three words, hardly any text.',
    family: 'short',
    tongue: ku,
    frame: wpNews,
    site: 'Ajansa Zagros',
    own: [
      {
        title: 'Bi wêneyan: Newroz li çiyê',
        text: ['Wêne: ajans'],
        stock: 0,
        extra: Array.from(
          { length: 14 },
          (_, n) =>
            `<figure><img src="/uploads/nw${n}.jpg" alt=""><figcaption>${n + 1}/14</figcaption></figure>`,
        ).join(''),
      },
    ],
  }),
  alive({
    slug: 'podcast-isiokwu',
    mechanism: 'A podcast episode: player, length and a line.',
    family: 'short',
    tongue: ig,
    frame: builder,
    site: 'Redio Obodo',
    own: [
      {
        title: 'Ihe omume nke iri abụọ: ndị na-akpụ ụzụ',
        text: ['Nkeji iri atọ na abụọ. Anyị na ndị ụzụ Ọka na-akparịta ụka.'],
        stock: 0,
        extra: '<audio controls src="/media/ep20.mp3"></audio>',
      },
    ],
  }),
  alive({
    slug: 'muro-de-pago',
    mechanism: 'A metered paper: teaser, the whole text in the page and an offer on top.',
    family: 'paywall',
    tongue: pt,
    frame: nextNews,
    site: 'Gazeta do Planalto',
    verdicts: ['alive', 'paywalled'],
    own: [
      {
        title: 'A conta da barragem',
        lead: '<div class="paywall-banner"><p>Você leu 1 de 3 matérias gratuitas este mês. <a href="/assine">Assine</a></p></div>',
        text: [
          'Vinte anos depois do alagamento, metade das famílias ainda espera escritura das casas de reassentamento.',
          'A concessionária afirma ter cumprido o acordo; o cartório, que nunca recebeu os documentos.',
        ],
      },
    ],
  }),
  alive({
    slug: 'cerez-ortusu',
    mechanism:
      'A consent overlay with hundreds of lines of purposes lies over the article, which is in the page.',
    family: 'consent',
    tongue: tr,
    frame: wpNews,
    site: 'Marmara Haber Ajansı',
    verdicts: ['alive'],
    own: [
      {
        title: 'Balıkçı barınağı için yürütmeyi durdurma',
        lead: `<div class="cmp-overlay" role="dialog" aria-modal="true"><h2>Gizliliğiniz bizim için önemli</h2>${Array.from({ length: 40 }, (_, n) => `<p>Amaç ${n + 1}: Cihazınızdaki bilgilere erişim ve bunların saklanması. Ortaklarımız çerezlerle veri işler.</p>`).join('')}<button>Kabul ediyorum</button></div>`,
        text: [
          'İdare mahkemesi, barınağın genişletilmesine ilişkin imar planı değişikliğinin yürütmesini durdurdu.',
          'Karara itiraz yolu açık.',
        ],
      },
    ],
  }),
  alive({
    slug: 'i18n-bundle',
    mechanism:
      'A SPA shipped with its dictionary of messages ("not found", "suspended", "maintenance") in the page, next to the rendered article.',
    family: 'metadata',
    tongue: fa,
    frame: nextNews,
    site: 'خبرگزاری البرز',
    own: [
      {
        title: 'خشک شدن تالاب و کوچ ماهیگیران',
        text: [
          'از هر ده خانوار روستا، شش خانوار به شهر رفته‌اند.',
          'کارشناسان می‌گویند حق‌آبه تالاب سه سال است پرداخت نشده.',
        ],
      },
    ],
    headHtml: () =>
      `<script>window.__I18N__=${JSON.stringify({ notFound: 'صفحه مورد نظر یافت نشد', gone: 'این محتوا حذف شده است', maintenance: 'سایت در دست تعمیر است', suspended: 'حساب شما مسدود شده', login: 'برای ادامه وارد شوید' })}</script><template id="error-404"><h1>404</h1><p>صفحه یافت نشد</p></template>`,
  }),
  alive({
    slug: 'frames-old',
    mechanism: 'A frameset of 2009 with noframes text; the frames hold the catalogue.',
    family: 'short',
    tongue: he,
    frame: oldHtml,
    site: 'מוזיאון הקיבוץ',
    cited: '/katalog/',
    routes: {
      '/katalog/': () =>
        html(
          '<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>קטלוג כלי העבודה</title></head><frameset cols="*,200"><frame src="/katalog/main.htm" name="main"><frame src="/katalog/menu.htm" name="menu"><noframes><body>קטלוג כלי העבודה של המוזיאון. הדפדפן שלך אינו תומך במסגרות; <a href="/katalog/main.htm">לקטלוג</a>.</body></noframes></frameset></html>',
        ),
      '/katalog/main.htm': (request, site) =>
        html(
          site.page({
            kind: 'story',
            title: 'קטלוג כלי העבודה',
            path: request.path,
            about: 'קטלוג',
            main: '<p>מחרשת עץ, 1938. מגל כפול, 1941. דלי חליבה, 1952.</p>',
          }),
        ),
      '/katalog/menu.htm': () =>
        html('<html dir="rtl"><body><a href="/katalog/main.htm" target="main">כלים</a></body></html>'),
    },
  }),
  alive({
    slug: 'fragment-konstitusi',
    mechanism: 'A constitution on one page with an anchor per article, cited with its fragment.',
    family: 'fragment',
    tongue: sw,
    frame: wiki,
    site: 'Maktaba ya Sheria',
    fragment: '#ibara-14',
    own: [
      {
        title: 'Katiba ya Jumuiya',
        text: ['Katiba hii ilipitishwa mwaka 2010.'],
        stock: 0,
        extra: Array.from(
          { length: 22 },
          (_, n) =>
            `<h3 id="ibara-${n + 1}">Ibara ya ${n + 1}</h3><p>Kila mwanachama ana haki namba ${n + 1} kama ilivyoelezwa katika jedwali.</p>`,
        ).join(''),
      },
    ],
  }),
  alive({
    slug: 'ptr-dv-noos',
    mechanism: 'Thaana news story in a page that is mostly menu and teasers.',
    family: 'script',
    tongue: dv,
    frame: wpNews,
    site: 'އަތޮޅު ނޫސް',
    own: [{ title: 'ދޯނި ފަހަރުގެ މުބާރާތް ފަށައިފި', text: ['މުބާރާތުގައި ބައިވެރިވަނީ ބާރަ ޓީމެކެވެ. ފުރަތަމަ ރޭސް އޮންނާނީ ހުކުރު ދުވަހުގެ ހަވީރުއެވެ.'] }],
  }),
  alive({
    slug: 'ml-blog-old',
    lastYear: 2012,
    mechanism: 'A blog of 2010 that nobody has touched since.',
    family: 'script',
    tongue: ml,
    frame: blogger,
    site: 'പുഴയോരം',
    own: [
      {
        title: 'കടവിലെ അവസാന തോണി',
        date: '2010-06-03',
        text: ['പാലം വന്നതോടെ കടത്തുകാരൻ പണി നിർത്തി. തോണി ഇപ്പോൾ മുറ്റത്ത് കമിഴ്ന്ന് കിടക്കുന്നു.'],
      },
    ],
  }),
  alive({
    slug: 'pa-khed-mela',
    mechanism: 'A results page of a village sports meet: names of teams and numbers.',
    family: 'short',
    tongue: pa,
    frame: blogger,
    site: 'ਪੇਂਡੂ ਖੇਡਾਂ',
    own: [
      {
        title: 'ਕਬੱਡੀ ਕੱਪ 2014: ਨਤੀਜੇ',
        date: '2014-02-20',
        text: ['ਫਾਈਨਲ: ਢੁੱਡੀਕੇ 38 – 31 ਰਾਮਪੁਰਾ'],
        stock: 0,
        extra: '<table><tr><td>1</td><td>404</td></tr><tr><td>2</td><td>396</td></tr></table>',
      },
    ],
  }),
  alive({
    slug: 'te-taluka',
    mechanism: 'A district page with a large hidden settings block, and a short notice.',
    family: 'short',
    tongue: te,
    frame: drupal,
    site: 'మండల పరిషత్',
    own: [
      {
        title: 'గ్రామసభ నోటీసు',
        text: ['జనవరి 12న ఉదయం పది గంటలకు గ్రామసభ జరుగుతుంది. గ్రామస్థులందరూ హాజరు కావాలి.'],
        stock: 0,
      },
    ],
    headHtml: () => `<script>var big=${settings(7, 60)}</script>`,
  }),
  alive({
    slug: 'mr-sahakari',
    mechanism: 'A cooperative bank’s notice of a cancelled auction.',
    family: 'short',
    tongue: mr,
    frame: aspx,
    site: 'कृषी सहकारी बँक',
    own: [
      {
        title: 'लिलाव रद्द',
        text: ['दिनांक ४ एप्रिल रोजी होणारा लिलाव रद्द करण्यात आला आहे. पुढील तारीख नंतर कळविण्यात येईल.'],
        stock: 0,
      },
    ],
  }),
  alive({
    slug: 'af-argief',
    mechanism: 'A national web archive shows its toolbar over a page that is gone elsewhere.',
    family: 'archive',
    tongue: af,
    frame: oldHtml,
    site: 'Webargief',
    cited: '/wayback/20130411/http://www.koerant-xv.test/nuus/404.html',
    routes: {
      '/wayback/20130411/http://www.koerant-xv.test/nuus/404.html': (request, site) =>
        html(
          site.page({
            kind: 'story',
            title: 'Windpomp wen prys',
            path: request.path,
            about: 'Windpomp',
            main: '<div id="wm-ipp-base">Gearcheefde bladsy, 11 April 2013. Hierdie bladsy bestaan nie meer by die oorspronklike adres nie.</div><p>Die windpomp van die plaas Bo-Vlei is as die oudste werkende een in die distrik aangewys.</p><p>Die museum neem dit in Mei oor.</p>',
          }),
        ),
    },
  }),
  alive({
    slug: 'sr-domeni',
    mechanism: 'The front page of a registrar, cited as such: it sells domains and says so everywhere.',
    family: 'parked-like',
    tongue: sr,
    frame: bitrix,
    site: 'Регистар домена Вршац',
    cited: '/',
    routes: {
      '/': (request, site) =>
        html(
          site.page({
            kind: 'home',
            title: 'Домени',
            path: request.path,
            about: 'Домени и хостинг',
            main: '<h2>Купите домен</h2><p>Овај домен је слободан? Проверите и региструјте га за 900 динара годишње. Продајемо и паркиране домене.</p><p>Хостинг пакети, SSL сертификати, обнова истеклих домена.</p>',
          }),
        ),
    },
  }),
]
/** Shells without a text of their own: only a browser gets it. */
const shell = (title: string, lang: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><base href="/"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="styles.${token(16)}.css"></head><body><app-root></app-root><noscript>JavaScript</noscript><script src="runtime.js" type="module"></script><script>fetch('/api'+location.pathname).then(r=>r.json()).then(d=>{document.title=d.title||'404';document.querySelector('app-root').innerHTML='<main><h1>'+(d.title||'404')+'</h1><p>'+(d.text||d.message)+'</p></main>'})</script></body></html>`
export const shells: readonly WebCase[] = [
  alive({
    slug: 'ng-portal',
    mechanism: 'An Angular shell for every address; its API has the decree.',
    family: 'spa',
    tongue: es,
    frame: oldHtml,
    site: 'Registro Oficial',
    language: 'es-EC',
    needsBrowser: true,
    cited: '/normas/decreto-404',
    first: (request) =>
      request.path === '/robots.txt'
        ? undefined
        : request.path === '/api/normas/decreto-404'
          ? json({
              title: 'Decreto 404',
              text: 'Se declara en emergencia el sistema de riego de la provincia por sesenta días y se encarga su ejecución al prefecto.',
            })
          : request.path.startsWith('/api/')
            ? json({ message: 'No existe' }, 404)
            : html(shell('Registro Oficial', 'es')),
  }),
  dead({
    slug: 'ng-empty',
    mechanism: 'An Angular shell for every address; its API says that the record does not exist.',
    family: 'spa',
    tongue: fr,
    frame: oldHtml,
    site: 'Journal officiel',
    language: 'fr-GA',
    needsBrowser: true,
    cited: '/textes/arrete-1187',
    first: (request) =>
      request.path === '/robots.txt'
        ? undefined
        : request.path.startsWith('/api/textes/arrete-12')
          ? json({ title: 'Arrêté 1200', text: 'Texte de l’arrêté.' })
          : request.path.startsWith('/api/')
            ? json({ message: 'Texte introuvable' }, 404)
            : html(shell('Journal officiel', 'fr')),
  }),
]
function say(title: string, empty: string): NonNullable<Kind['routes']>[string] {
  return (request, site) =>
    html(
      site.page({
        kind: 'list',
        title,
        path: request.path,
        about: title,
        main: `<p class="empty">${empty}</p><ul class="years">${site.house.stories
          .slice(0, 9)
          .map((one) => `<li><a href="${one.path}">${one.date.slice(0, 4)}: ${one.title}</a></li>`)
          .join('')}</ul>`,
      }),
    )
}
