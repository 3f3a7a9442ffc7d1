/** Further software: Domino, SharePoint, messengers’ previews, Discourse, vBulletin, Blackboard-like boards, gateways. */
import type { WebCase } from '../case.ts'
import { html, moved } from './answers.ts'
import { changing, token } from './dice.ts'
import { nextNews, phpPaper, wpNews } from './frames-news.ts'
import { aspx, drupal, joomla } from './frames-state.ts'
import { board, builder, oldHtml } from './frames-know.ts'
import { alive, dead, say, softly, unsure } from './make.ts'
import { settings, themeCss } from './weight.ts'
import { ar, fa, he } from './tongues-near.ts'
import { az, bs, hr, mk, ru, sq, srLatn, tr, uk } from './tongues-balkan.ts'
import { hi, id, km, th } from './tongues-asia.ts'
import { en, es, fr, pt, rw } from './tongues-west.ts'

const channel = (name: string, lang: string, dir: string, posts: readonly string[]): string =>
  `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${name} – Channel</title><meta property="og:title" content="${name}"><meta property="og:description" content="${posts[0]?.slice(0, 120) ?? ''}"><style>${themeCss('tgme', 4, 3)}</style></head><body class="widget_frame_base"><header class="tgme_header"><a href="/s/">${name}</a><span class="counter">${changing(900, 9000)} subscribers</span></header><section class="tgme_channel_history">${posts.map((post, at) => `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="x/${400 + at}" data-view="${token(20)}"><div class="tgme_widget_message_text">${post}</div><span class="tgme_widget_message_views">${changing(100, 9999)}</span></div></div>`).join('')}</section><script>var T=${settings(11, 40)}</script></body></html>`
const topicPage = (title: string, posts: readonly string[], lang: string): string =>
  `<!DOCTYPE html><html lang="${lang}" class="desktop-view"><head><meta charset="utf-8"><title>${title} - Forum</title><meta name="generator" content="Discourse 3.3.0"><style>${themeCss('d', 8, 3)}</style></head><body class="crawler"><header><a href="/">Forum</a></header><div id="main-outlet" class="wrap"><h1>${title}</h1>${posts.map((post, at) => `<div id="post_${at + 1}" class="topic-body crawler-post"><div class="post">${post}</div></div>`).join('')}</div><script type="application/json" id="data-preloaded">${settings(12, 60)}</script></body></html>`

export const software: readonly WebCase[] = [
  alive({
    slug: 'domino-opendoc',
    mechanism: 'Lotus Domino of a ministry: ?OpenDocument with a hexadecimal number shows the order.',
    family: 'software',
    tongue: tr,
    frame: oldHtml,
    site: 'Bakanlık',
    cited: '/mevzuat/genelge.nsf/0/C22580404D1A?OpenDocument',
    first: (request) =>
      request.path === '/mevzuat/genelge.nsf/0/C22580404D1A?OpenDocument'
        ? html(
            '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n<html lang="tr">\n<head><meta charset="utf-8">\n<title>Genelge 2012/14</title>\n<script language="JavaScript" type="text/javascript">\n<!-- \ndocument._domino_target = "_self";\nfunction _doClick(v, o, t) { return false; }\n// -->\n</script></head>\n<body text="#000000" bgcolor="#FFFFFF">\n<form action="" name="_Genelge"><table width="100%" border="1"><tr><td>Genelge No</td><td>2012/14</td></tr><tr><td>Konu</td><td>Köy yollarında kar mücadelesi</td></tr></table><p>İl özel idareleri, ekim ayı sonuna kadar araç ve tuz stoklarını Bakanlığa bildirecektir. 2009/31 sayılı genelge yürürlükten kaldırılmıştır.</p></form></body></html>',
          )
        : request.path.includes('.nsf')
          ? html(
              '<html><head><title>Error</title></head><body text="#000000"><h1>Error 404</h1>HTTP Web Server: Lotus Notes Exception - Entry not found in index</body></html>',
              404,
              [['Server', 'Lotus-Domino']],
            )
          : undefined,
  }),
  alive({
    slug: 'sitepages-sp',
    mechanism: 'SharePoint page with its huge settings and a short text in it.',
    family: 'software',
    tongue: ar,
    frame: aspx,
    site: 'جامعة الساحل',
    cited: '/ar/Pages/research-2015.aspx',
    routes: {
      '/ar/Pages/research-2015.aspx': (request, site) =>
        html(
          site.page({
            kind: 'story',
            title: 'خطة البحث العلمي 2015',
            path: request.path,
            date: '2015-09-01',
            about: 'خطة البحث',
            main: `<div class="ms-rtestate-field"><p>أقر مجلس الجامعة خطة البحث العلمي وتشمل أربعة محاور هي المياه والطاقة والصحة والتراث.</p><p>تقدم المقترحات إلى عمادة البحث قبل نهاية تشرين الأول.</p></div><script>var _spPageContextInfo=${settings(21, 50)}</script><span style="display:none">عذراً، حدث خطأ ما. لم يتم العثور على الملف.</span>`,
          }),
        ),
    },
  }),
  alive({
    slug: 'channel-preview',
    mechanism: 'The public preview of a messenger channel, opened at the cited post.',
    family: 'software',
    tongue: fa,
    frame: oldHtml,
    site: 'کانال',
    cited: '/s/karoon/402',
    first: (request) =>
      /^\/s\/karoon(?:\/40\d)?$/.test(request.path)
        ? html(
            channel('کارون خبر', 'fa', 'rtl', [
              'کارگران لوله‌سازی امروز برای نهمین روز تجمع کردند.',
              'آب شرب سه محله از ساعت ۱۰ قطع است.',
              'بیانیه کارگران: مطالبات شش ماه گذشته باید پرداخت شود. تجمع فردا ساعت هشت.',
              'تصاویر ارسالی شهروندان از پل سوم.',
            ]),
          )
        : undefined,
  }),
  alive({
    slug: 'discourse-closed',
    mechanism: 'Discourse topic that was closed after 90 days; posts there.',
    family: 'software',
    tongue: uk,
    frame: oldHtml,
    site: 'Форум',
    cited: '/t/mistok-cherez-richku/404',
    first: (request) =>
      request.path === '/t/mistok-cherez-richku/404'
        ? html(
            topicPage(
              'Місток через річку: хто відповідає?',
              [
                'Міст на балансі сільради, але документів немає.',
                'Подав запит, відповідь: документи не знайдено.',
                'Знайшли в архіві району. Викладаю скан рішення 1986 року.',
                'Ця тема автоматично закрита через 90 днів. Нові відповіді заборонені.',
              ],
              'uk',
            ),
          )
        : request.path.startsWith('/t/')
          ? html(topicPage('Ой! Ця сторінка не існує або приватна.', [], 'uk'), 404)
          : undefined,
  }),
  alive({
    slug: 'news-under-nav',
    mechanism: 'A radio station: player, schedule and 400 links first, the statement last in the page.',
    family: 'layout',
    tongue: rw,
    frame: builder,
    site: 'Radiyo Inkuru',
    own: [
      {
        title: 'Itangazo ku bahinzi b’ibirayi',
        lead: `<div class="schedule">${Array.from({ length: 60 }, (_, n) => `<a href="/schedule?h=${n}">${n % 24}:00</a>`).join(' ')}</div>`,
        text: [
          'Koperative iramenyesha abanyamuryango ko imbuto zizatangwa guhera ku itariki ya 4 Nzeri.',
          'Buri munyamuryango azahabwa ibiro 50.',
        ],
        stock: 0,
      },
    ],
  }),
  alive({
    slug: 'wrong-lang-attr',
    mechanism:
      'A paper whose template says lang="en-US" over a Macedonian text, and whose body class still has "error404-template".',
    family: 'metadata',
    tongue: { ...mk, code: 'en-US' },
    language: 'mk',
    frame: wpNews,
    site: 'Охридски весник',
    own: [
      {
        title: 'Рибарите ја вратија пастрмката',
        text: [
          'Во езерото се пуштени 404.000 ларви од мрестилиштето.',
          'Рибарите велат дека уловот се зголемува трета година.',
        ],
        extra: '<div class="error404-template related"></div>',
      },
    ],
  }),
  alive({
    slug: 'club-match-void',
    mechanism: 'A club’s match report: abandoned, result annulled, not played to the end.',
    family: 'dead-words',
    tongue: pt,
    frame: wpNews,
    site: 'Associação Atlética Ribeirinha',
    own: [
      {
        title: 'Partida cancelada: resultado anulado e jogo excluído da tabela',
        text: [
          'O tribunal desportivo anulou o empate de domingo e excluiu a partida da tabela por falta de ambulância.',
          'A nova data será divulgada pela liga.',
        ],
      },
    ],
  }),
  alive({
    slug: 'church-gone-village',
    mechanism: 'A diocesan page about a village that no longer exists.',
    family: 'dead-words',
    tongue: srLatn,
    frame: joomla,
    site: 'Eparhija',
    own: [
      {
        title: 'Crkva u nestalom selu Brezje',
        text: [
          'Selo Brezje više ne postoji: poslednji meštani otišli su 1983. pred punjenje jezera, a crkva je ostala pod vodom.',
          'Ikone su prenete u manastirsku riznicu.',
        ],
      },
    ],
  }),
  alive({
    slug: 'party-expelled',
    mechanism: 'A party’s communiqué "removed from the list" of candidates.',
    family: 'dead-words',
    tongue: es,
    frame: wpNews,
    site: 'Movimiento Campesino Unido',
    language: 'es-GT',
    own: [
      {
        title: 'Eliminados de la lista: comunicado de la dirección',
        text: [
          'Tres candidatos fueron eliminados de la lista y sus fichas borradas del padrón por decisión de la asamblea.',
          'La apelación no fue encontrada procedente.',
        ],
      },
    ],
  }),

  dead({
    slug: 'domino-entry',
    mechanism: 'Domino: "Entry not found in index", 404.',
    family: 'software',
    tongue: az,
    frame: oldHtml,
    site: 'Nazirlik',
    verdicts: ['gone', 'soft-404'],
    cited: '/qanun.nsf/all/A12?OpenDocument',
    first: (request) =>
      request.path.includes('.nsf')
        ? html(
            '<html><head><title>Error</title></head><body text="#000000"><h1>Error 404</h1>HTTP Web Server: Lotus Notes Exception - Entry not found in index</body></html>',
            404,
            [['Server', 'Lotus-Domino']],
          )
        : undefined,
  }),
  dead({
    slug: 'sp-pagenotfound',
    mechanism: 'SharePoint sends to PageNotFoundError.aspx, 200.',
    family: 'software',
    tongue: th,
    frame: aspx,
    site: 'กรมชลประทานภาค',
    cited: '/th/Pages/report-2554.aspx',
    first: (request, site) =>
      request.path.startsWith('/Pages/PageNotFoundError.aspx')
        ? html(
            site.page({
              kind: 'lost',
              title: 'ไม่พบหน้านี้',
              path: request.path,
              about: '',
              main: '<p>ไม่พบหน้าที่คุณกำลังค้นหา อาจถูกย้าย เปลี่ยนชื่อ หรือลบออก</p>',
            }),
          )
        : undefined,
    lost: (request) =>
      moved(
        `/Pages/PageNotFoundError.aspx?requestUrl=${encodeURIComponent(`https://sp-pagenotfound-xv.test${request.path}`)}`,
        302,
      ),
  }),
  dead({
    slug: 'vb-invalid-thread',
    mechanism: 'vBulletin: invalid thread specified, 200.',
    family: 'software',
    tongue: he,
    frame: board,
    site: 'פורום הגליל',
    cited: '/showthread.php?t=88120',
    lost: say(
      'הודעת מערכת',
      '<div class="standard_error"><p>לא צוין אשכול תקין. אם עקבת אחר קישור תקין, אנא פנה למנהל המערכת.</p></div>',
    ),
  }),
  dead({
    slug: 'discourse-oops',
    mechanism: 'Discourse: page does not exist, 404 with a list of recent topics.',
    family: 'software',
    tongue: ru,
    frame: oldHtml,
    site: 'Форум',
    verdicts: ['gone', 'soft-404'],
    cited: '/t/sklad-u-reki/8812',
    first: (request) =>
      request.path.startsWith('/t/') && request.path !== '/t/pravila/7'
        ? html(
            topicPage(
              'Ой! Эта страница не существует или закрыта.',
              ['Недавние темы', 'Правила раздела', 'Фото моста'],
              'ru',
            ),
            404,
          )
        : request.path === '/t/pravila/7'
          ? html(topicPage('Правила раздела', ['Пишите по теме.', 'Не публикуйте личные данные.'], 'ru'))
          : undefined,
  }),
  dead({
    slug: 'channel-gone',
    mechanism: 'A document sharing site: publication removed by its owner, frame with proposals.',
    family: 'removed',
    tongue: id,
    frame: nextNews,
    site: 'BacaDok',
    verdicts: ['gone', 'soft-404'],
    cited: '/news/laporan-tambang-70001',
    lost: say(
      'Dokumen ini telah dihapus',
      '<p>Dokumen ini telah dihapus oleh pemiliknya. Lihat dokumen lain di bawah.</p>',
    ),
  }),
  dead({
    slug: 'wp-private-lost',
    mechanism:
      'WordPress: attachment page of a deleted upload goes to the front page with a notice in the query.',
    family: 'redirect-lost',
    tongue: hr,
    frame: wpNews,
    site: 'Zagorski tjednik',
    cited: '/2014/05/izvjestaj-odlagaliste-pdf/',
    first: (request, site) => (request.path === '/?attachment_missing=1' ? html(site.home()) : undefined),
    lost: () => moved('/?attachment_missing=1', 302),
  }),
  dead({
    slug: 'fr-section-lost',
    mechanism:
      'Relaunch: the numbers of old articles now yield other articles’ list "Archives" for all of them.',
    family: 'redirect-lost',
    tongue: fr,
    frame: phpPaper,
    site: 'Le Courrier des Rives',
    language: 'fr-BJ',
    cited: '/spip.php?article4412',
    first: (request, site) =>
      request.path.startsWith('/spip.php?article')
        ? moved('/archives', 301)
        : request.path === '/archives'
          ? html(site.list(1))
          : undefined,
  }),
  dead({
    slug: 'sq-cache-410',
    mechanism: 'A portal purged everything before 2018: 410 for each of those years.',
    family: 'status',
    tongue: sq,
    frame: wpNews,
    site: 'Ora e Qytetit',
    verdicts: ['gone'],
    cited: '/2013/05/protesta-e-peshkatareve/',
    lost: softly(410),
  }),

  unsure({
    slug: 'press-hold',
    mechanism: 'A "press and hold" wall with 403.',
    family: 'bot-wall',
    tongue: en,
    frame: nextNews,
    site: 'Daily',
    language: 'en-PH',
    verdicts: ['blocked', 'rate-limited'],
    cited: '/news/ferry-70021',
    first: () =>
      html(
        `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Access to this page has been denied</title><meta name="description" content="px-captcha"></head><body><div id="px-captcha-wrapper"><h1>Before we continue...</h1><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><p>Reference ID ${token(32)}</p></div><script>window._pxAppId='PX${token(8)}';</script></body></html>`,
        403,
      ),
  }),
  unsure({
    slug: 'joomla-zabranjeno',
    mechanism:
      'Joomla: the item is for members; 403 with the log-in form, "You are not authorised to view this resource".',
    family: 'login',
    tongue: bs,
    frame: joomla,
    site: 'Advokatska komora',
    verdicts: ['login-required', 'blocked'],
    cited: '/index.php/clanovi/14-registar',
    first: (request, site) =>
      request.path.startsWith('/index.php/clanovi/')
        ? html(
            site.page({
              kind: 'list',
              title: 'Prijava',
              path: request.path,
              about: '',
              main: `<div class="alert alert-danger">Niste ovlašteni za pregled ovog resursa. Molimo prijavite se.</div><form action="/index.php/prijava" method="post"><label>Korisničko ime <input name="username"></label><label>Lozinka <input type="password" name="password"></label><input type="hidden" name="return" value="${token(24)}"><button>Prijava</button></form>`,
            }),
            403,
          )
        : undefined,
  }),
  unsure({
    slug: 'isp-btk-block',
    mechanism: 'A provider’s page: access blocked by decision of the authority, 200 at every address.',
    family: 'legal',
    tongue: km,
    frame: oldHtml,
    site: '',
    verdicts: ['legal-block', 'blocked'],
    scheme: 'http',
    cited: '/news/2017/river.html',
    first: () =>
      html(
        '<!DOCTYPE html><html lang="km"><head><meta charset="utf-8"><title>គេហទំព័រត្រូវបានបិទ</title></head><body><h1>គេហទំព័រនេះត្រូវបានបិទ</h1><p>ការចូលទៅកាន់គេហទំព័រនេះត្រូវបានបិទតាមសេចក្តីសម្រេចរបស់ក្រសួង។ This website has been blocked by order of the authority.</p></body></html>',
      ),
  }),
  unsure({
    slug: 'hi-captcha-page',
    mechanism: 'A court portal asks for the characters in a picture before each case record.',
    family: 'bot-wall',
    tongue: hi,
    frame: drupal,
    site: 'न्यायालय',
    verdicts: ['blocked', 'rate-limited', 'login-required'],
    cited: '/case/status?cno=404/2015',
    first: (request, site) =>
      request.path.startsWith('/case/')
        ? html(
            site.page({
              kind: 'list',
              title: 'सत्यापन',
              path: request.path,
              about: '',
              main: `<form method="post"><p>कृपया आगे बढ़ने के लिए चित्र में दिखाए गए अक्षर दर्ज करें।</p><img src="/captcha.php?${token(8)}" alt="captcha"><input name="captcha_code" autocomplete="off"><button>आगे बढ़ें</button></form>`,
            }),
          )
        : undefined,
  }),
]
