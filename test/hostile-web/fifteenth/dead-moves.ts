/** Dead: redirects that lose the page, removals with a notice, tombstones, faults of the network, files that are none. */
import type { WebCase } from '../case.ts'
import { file, html, json, moved, pdf } from './answers.ts'
import { token } from './dice.ts'
import { blogger, laravel, nextNews, phpPaper, wpNews, wpNgo } from './frames-news.ts'
import { aspx, drupal, joomla, plone, typo3 } from './frames-state.ts'
import { builder, dspace, oldHtml, ojs, wiki } from './frames-know.ts'
import { dead, goHome, say } from './make.ts'
import { makeSite } from './site.ts'
import { am, ar, fa, kk, ky, om, ps, tg, ti, uz } from './tongues-near.ts'
import { bs, hy, ka, ku, mk, ro, ru, sq, sr, tr, uk } from './tongues-balkan.ts'
import { hi, id, km, si, tl, vi } from './tongues-asia.ts'
import { af, en, es, fr, ha, ht, mg, pt, rw, sw, yo } from './tongues-west.ts'

const redirect = 'redirect-lost'
const gone: WebCase['verdicts'] = ['gone', 'soft-404']
const lostMove: WebCase['verdicts'] = ['soft-404', 'gone']
export const deadMoves: readonly WebCase[] = [
  dead({
    slug: 'home-302',
    mechanism: 'A plug-in sends each absent address to the front page with 302.',
    family: redirect,
    tongue: hy,
    frame: wpNews,
    site: 'Սյունյաց աշխարհ',
    cited: '/2013/09/item-2/',
    lost: goHome(),
    verdicts: lostMove,
  }),
  dead({
    slug: 'home-301-plugin',
    mechanism: 'A plug-in sends each absent address to the front page with 301.',
    family: redirect,
    tongue: sq,
    frame: wpNgo,
    site: 'Qendra për Ujërat',
    cited: '/raporti-vjetor-2011/',
    lost: goHome('/', 301),
    verdicts: lostMove,
  }),
  dead({
    slug: 'naar-seksie',
    mechanism: 'Removed stories go to their section.',
    family: redirect,
    tongue: af,
    frame: nextNews,
    site: 'Karoo Koerier',
    cited: '/news/droogte-hulp-70441',
    lost: goHome('/section/nuus', 301),
    verdicts: lostMove,
  }),
  dead({
    slug: 'tafuta-slug',
    mechanism: 'Absent addresses go to the search with the words of the slug, which finds nothing.',
    family: redirect,
    tongue: sw,
    frame: wpNews,
    site: 'Kilimo Leo',
    cited: '/2014/02/bei-ya-korosho-mtwara/',
    lost: (request) =>
      request.path.startsWith('/?s=')
        ? say('Matokeo ya utafutaji', '<p>Hakuna matokeo yaliyopatikana.</p>')(
            request,
            makeSite({
              name: 'tafuta-slug-xv',
              host: 'tafuta-slug-xv.test',
              title: 'Kilimo Leo',
              tongue: sw,
              frame: wpNews,
            }),
          )
        : moved(
            `/?s=${encodeURIComponent(
              decodeURIComponent(request.path)
                .replace(/^\/\d+\/\d+\//, '')
                .replace(/[/-]+/g, ' ')
                .trim(),
            )}`,
            302,
          ),
    verdicts: lostMove,
  }),
  dead({
    slug: 'lang-root',
    mechanism: 'After the relaunch every old address goes to the language root.',
    family: redirect,
    tongue: kk,
    frame: typo3,
    site: 'Су шаруашылығы комитеті',
    cited: '/press/2012/esep.html',
    lost: goHome('/kk/', 301),
    routes: { '/kk/': (_, site) => html(site.home()) },
    verdicts: lostMove,
  }),
  dead({
    slug: 'aspxerrorpath',
    mechanism: 'ASP.NET sends to its error page, which answers 200.',
    family: redirect,
    tongue: ar,
    frame: aspx,
    site: 'بلدية الساحل',
    cited: '/Projects/Details.aspx?pid=311',
    first: (request, site) =>
      request.path.startsWith('/Error/NotFound.aspx')
        ? html(
            site.page({
              kind: 'lost',
              title: 'خطأ',
              path: request.path,
              about: '',
              main: '<p>عذراً، الصفحة المطلوبة غير متوفرة على الموقع.</p>',
            }),
          )
        : undefined,
    lost: (request) =>
      moved(
        `/Error/NotFound.aspx?aspxerrorpath=${encodeURIComponent(request.path.split('?')[0] ?? '/')}`,
        302,
      ),
  }),
  dead({
    slug: 'slash-404-ok',
    mechanism: 'Absent addresses go to /404, which answers 200.',
    family: redirect,
    tongue: ro,
    frame: laravel,
    site: 'Ecoul Nistrului',
    cited: '/news/detail/80123/pod-nou',
    lost: goHome('/404'),
    routes: { '/404': say('404', '<p>Ups! Pagina pe care o căutați nu există.</p>') },
  }),
  dead({
    slug: 'merged-papers',
    mechanism: 'Two papers merged: every address of the old one goes to the front page of the new one.',
    family: redirect,
    tongue: tr,
    frame: wpNews,
    site: 'Eski Sahil',
    cited: '/2011/06/liman-ihalesi/',
    first: () => moved('https://yeni.merged-papers-xv.test/'),
    hosts: () => ({
      'yeni.merged-papers-xv.test': {
        serve: makeSite({
          name: 'yeni.merged-papers-xv.test',
          host: 'yeni.merged-papers-xv.test',
          title: 'Yeni Sahil',
          tongue: tr,
          frame: wpNews,
        }).serve,
      },
    }),
    verdicts: lostMove,
  }),
  dead({
    slug: 'to-lost-name',
    mechanism: 'Sends to a domain that no longer exists.',
    family: 'dns',
    tongue: hi,
    frame: wpNgo,
    site: 'जन सूचना',
    cited: '/rti-report-2012/',
    first: (request) => moved(`https://naya.to-lost-name-xv.test${request.path}`),
    hosts: () => ({ 'naya.to-lost-name-xv.test': { dns: 'nxdomain' } }),
    verdicts: ['dns-failure', 'gone'],
  }),
  dead({
    slug: 'loop-lang',
    mechanism: 'Language detection and the trailing slash rule send each other round for ever.',
    family: 'redirect-loop',
    tongue: fr,
    frame: drupal,
    site: 'Agence du bassin',
    language: 'fr-TD',
    cited: '/fr/rapport-2013',
    first: (request) =>
      request.path.startsWith('/fr/rapport-2013/')
        ? moved('/fr/rapport-2013', 302)
        : request.path.startsWith('/fr/rapport-2013')
          ? moved('/fr/rapport-2013/', 302)
          : undefined,
    verdicts: ['redirect-loop', 'too-many-redirects'],
  }),
  dead({
    slug: 'js-to-home',
    mechanism: 'The absent page holds a script that goes to the front page at once, and a line that says so.',
    family: redirect,
    tongue: uk,
    frame: phpPaper,
    site: 'Степовий край',
    cited: '/news.php?id=80771',
    lost: () =>
      html(
        '<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>404</title><script>window.location.replace("/");</script></head><body><p>Сторінку видалено. Переходимо на <a href="/">головну</a>…</p></body></html>',
      ),
    verdicts: lostMove,
  }),
  dead({
    slug: 'refresh-home',
    mechanism: 'Unknown addresses get a page of one line with meta refresh to the front page.',
    family: redirect,
    tongue: id,
    frame: oldHtml,
    site: 'Kantor Desa Sukarame',
    cited: '/profil/apbdes-2013.htm',
    lost: () =>
      html(
        '<html><head><meta http-equiv="refresh" content="0;url=/"><title></title></head><body></body></html>',
      ),
    verdicts: lostMove,
  }),
  dead({
    slug: 'wiki-moved-404',
    mechanism: 'A wiki moved to a farm; old paths answer 301 to addresses that the farm does not know.',
    family: redirect,
    tongue: ku,
    frame: wiki,
    site: 'Zanyar',
    cited: '/wiki/Pira_Delal',
    first: (request) =>
      request.path === '/robots.txt'
        ? undefined
        : moved(`https://farm.wiki-moved-404-xv.test/zanyar${request.path}`),
    hosts: () => ({
      'farm.wiki-moved-404-xv.test': {
        serve: (request) =>
          html(
            `<html><head><title>Not Found</title></head><body><h1>Not a valid community</h1><p>This wiki does not exist: ${request.path.split('/')[1] ?? ''}</p></body></html>`,
            404,
          ),
      },
    }),
    verdicts: gone,
  }),

  dead({
    slug: 'orden-judicial',
    mechanism: 'The story was withdrawn by order of a court; a notice stands in its place, 200.',
    family: 'removed',
    tongue: es,
    frame: wpNews,
    site: 'El Faro del Sur',
    language: 'es-HN',
    verdicts: gone,
    own: [
      {
        path: '/2017/05/la-concesion-del-puerto/',
        title: 'Contenido retirado',
        text: [
          'Esta nota fue retirada en cumplimiento de una orden judicial. El contenido ya no está disponible.',
        ],
        stock: 0,
      },
    ],
  }),
  dead({
    slug: 'po-zahtjevu',
    mechanism: 'The article was removed at the request of the person concerned; title kept, text replaced.',
    family: 'removed',
    tongue: bs,
    frame: nextNews,
    site: 'Sandžački portal',
    verdicts: gone,
    own: [
      {
        title: 'Ko je gradio bez dozvole',
        text: ['Ovaj članak je uklonjen na zahtjev osobe o kojoj je riječ.'],
        stock: 0,
      },
    ],
  }),
  dead({
    slug: 'status-410-grel',
    mechanism: 'The newsroom answers 410 for withdrawn stories.',
    family: 'status',
    tongue: mg,
    frame: wpNews,
    site: 'Feon’ny Atsimo',
    verdicts: ['gone'],
    cited: '/2015/03/fitsarana-bois-de-rose/',
    lost: say('Nesorina', '<p>Nesorina ity lahatsoratra ity.</p>', 410),
  }),
  dead({
    slug: 'dspace-withdrawn',
    mechanism: 'DSpace tombstone with 410 for a thesis withdrawn by its author.',
    family: 'status',
    tongue: rw,
    frame: dspace,
    site: 'Ububiko bwa Kaminuza',
    verdicts: gone,
    cited: '/handle/20.500.4412/3107',
    lost: say('Item withdrawn', '<p>This item has been withdrawn from the repository.</p>', 410),
  }),
  dead({
    slug: 'petition-deleted',
    mechanism: 'A petition platform: deleted by its author, 200.',
    family: 'removed',
    tongue: ht,
    frame: laravel,
    site: 'Petisyon Piblik',
    verdicts: gone,
    cited: '/petisyon/dlo-pou-jeremi',
    lost: say('Petisyon an pa la ankò', '<p>Moun ki te kreye petisyon sa a efase li.</p>'),
  }),
  dead({
    slug: 'video-udaleno',
    mechanism: 'A video site: removed by the uploader, frame with proposals, 200.',
    family: 'removed',
    tongue: ru,
    frame: nextNews,
    site: 'СтепьВидео',
    language: 'ru-MN',
    verdicts: gone,
    cited: '/news/protest-na-ploshchadi-71002',
    lost: say(
      'Видео недоступно',
      '<div class="player-error"><p>Это видео удалено пользователем, который его загрузил.</p></div>',
    ),
  }),
  dead({
    slug: 'drive-file-gone',
    mechanism: 'A file store: the requested file does not exist.',
    family: 'removed',
    tongue: vi,
    frame: builder,
    site: 'Kho tệp',
    verdicts: gone,
    cited: '/file/d/1x9Yb3/view',
    lost: say(
      'Không tìm thấy tệp',
      '<p>Rất tiếc, tệp bạn yêu cầu không tồn tại hoặc đã bị chủ sở hữu xóa.</p>',
      404,
    ),
  }),
  dead({
    slug: 'author-deleted',
    mechanism: 'A blog platform: the author has deleted this blog, whole host 410.',
    family: 'removed',
    tongue: fa,
    frame: blogger,
    site: 'وبلاگستان',
    verdicts: gone,
    cited: '/1391/post-44',
    first: () =>
      html(
        '<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>وبلاگ حذف شده</title></head><body><h1>این وبلاگ توسط نویسنده حذف شده است</h1></body></html>',
        410,
      ),
  }),
  dead({
    slug: 'blog-removed',
    mechanism: 'Blogger: "the blog has been removed", 404 for every address.',
    family: 'removed',
    tongue: km,
    frame: blogger,
    site: 'ទន្លេ',
    verdicts: gone,
    cited: '/2010/05/blog-post_12.html',
    first: () =>
      html(
        '<!DOCTYPE html><html lang="km"><head><meta charset="utf-8"><title>រកមិនឃើញប្លុក</title></head><body class="unsupported"><h1>ប្លុកត្រូវបានដកចេញ</h1><p>សូមអភ័យទោស ប្លុកនេះត្រូវបានដកចេញហើយ។ អាសយដ្ឋាននេះមិនអាចប្រើសម្រាប់ប្លុកថ្មីបានទេ។</p></body></html>',
        404,
      ),
  }),
  dead({
    slug: 'doc-retire',
    mechanism: 'A ministry withdrew a circular: "document retiré" with the contact of the service, 200.',
    family: 'removed',
    tongue: fr,
    frame: drupal,
    site: 'Ministère de la Santé',
    language: 'fr-ML',
    verdicts: gone,
    own: [
      {
        title: 'Document retiré',
        text: ['Ce document a été retiré du site et n’est plus consultable en ligne.'],
        stock: 0,
      },
    ],
  }),
  dead({
    slug: 'ojs-404',
    mechanism: 'OJS honest 404 for an article of a journal that renumbered.',
    family: 'status',
    tongue: om,
    frame: ojs,
    site: 'Barruulee Qorannoo',
    verdicts: gone,
    cited: '/index.php/rev/article/view/55512',
  }),
  dead({
    slug: 'drupal-404-long',
    mechanism: 'Honest 404 with a long helpful page: news, most read, search.',
    family: 'status',
    tongue: ka,
    frame: drupal,
    site: 'მერია',
    verdicts: gone,
    cited: '/node/90551',
    lost: (_, site) =>
      html(
        site.page({
          kind: 'list',
          title: 'გვერდი ვერ მოიძებნა',
          path: '',
          about: '',
          main: '<p>შესაძლოა გაინტერესებთ:</p>',
        }),
        404,
      ),
  }),
  dead({
    slug: 'si-404-blog',
    mechanism: 'Honest 404 of a paper whose archive before 2016 was lost.',
    family: 'status',
    tongue: si,
    frame: wpNews,
    site: 'උතුරු සඳ',
    verdicts: gone,
    cited: '/2013/12/item-5/',
  }),

  dead({
    slug: 'pdf-now-html',
    mechanism: 'The address of a PDF now yields the not-found page of the CMS with 200.',
    family: 'file',
    tongue: pt,
    frame: plone,
    site: 'Defensoria do Estado',
    cited: '/arquivos/relatorio-2011.pdf',
    lost: say('Arquivo não encontrado', '<p>O arquivo solicitado não existe mais neste servidor.</p>'),
  }),
  dead({
    slug: 'pdf-home',
    mechanism: 'The address of a PDF goes to the front page.',
    family: 'file',
    tongue: en,
    frame: wpNgo,
    site: 'Forum for River Rights',
    language: 'en-MW',
    cited: '/wp-content/uploads/2013/04/Dam-Report-Final.pdf',
    lost: goHome('/', 301),
    verdicts: lostMove,
  }),
  dead({
    slug: 'pdf-zero',
    mechanism: 'The PDF is an empty file of no bytes; its neighbours are whole.',
    family: 'file',
    tongue: yo,
    frame: joomla,
    site: 'Ìjọba Ìbílẹ̀',
    verdicts: ['bad-response', 'soft-404', 'gone'],
    cited: '/docs/2012-budget.pdf',
    routes: {
      '/docs/2012-budget.pdf': () => file(new Uint8Array(0), 'application/pdf'),
      '/docs/2013-budget.pdf': () => file(pdf('Budget', [['Budget 2013']]), 'application/pdf'),
    },
  }),
  dead({
    slug: 'pdf-errortext',
    mechanism: 'A download script says application/pdf and sends "File not found" as its body.',
    family: 'file',
    tongue: mk,
    frame: phpPaper,
    site: 'Службен весник на општината',
    verdicts: ['soft-404', 'bad-response', 'gone'],
    cited: '/download.php?file=odluka_2010_44.pdf',
    first: (request) =>
      request.path.startsWith('/download.php')
        ? {
            status: 200,
            headers: [
              ['Content-Type', 'application/pdf'],
              ['Content-Disposition', 'inline; filename="odluka.pdf"'],
            ],
            body: '<b>Error:</b> File not found.',
          }
        : undefined,
  }),
  dead({
    slug: 's3-nosuchkey',
    mechanism: 'The store answers NoSuchKey with 404.',
    family: 'file',
    tongue: sr,
    frame: oldHtml,
    site: 'Фонд',
    verdicts: gone,
    cited: '/izvestaji/2014.pdf',
    first: () => ({
      status: 404,
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>izvestaji/2014.pdf</Key><RequestId>${token(16)}</RequestId></Error>`,
    }),
  }),
  dead({
    slug: 'ckan-404',
    mechanism: 'Open data portal: dataset deleted, API and page both say so.',
    family: 'api',
    tongue: tl,
    frame: laravel,
    site: 'Bukas na Datos',
    verdicts: gone,
    cited: '/dataset/isda-2014',
    first: (request) =>
      request.path.startsWith('/api/')
        ? json({ success: false, error: { message: 'Hindi nahanap' } }, 404)
        : undefined,
  }),

  dead({
    slug: 'nx-gazette',
    mechanism: 'The domain is not registered any more.',
    family: 'dns',
    tongue: ha,
    frame: wpNews,
    site: '',
    verdicts: ['dns-failure'],
    cited: '/2012/labari/',
    more: { dns: 'nxdomain' },
  }),
  dead({
    slug: 'nodata-www',
    mechanism: 'The name stands without any address record.',
    family: 'dns',
    tongue: am,
    frame: wpNews,
    site: '',
    verdicts: ['dns-failure'],
    cited: '/2011/zena/',
    more: { dns: 'no-data' },
  }),
  dead({
    slug: 'subdomain-nx',
    mechanism: 'The ministry lives, the project’s subdomain was dropped from DNS.',
    family: 'dns',
    tongue: uz,
    frame: drupal,
    site: 'Vazirlik',
    verdicts: ['dns-failure'],
    cited: 'https://loyiha.subdomain-nx-xv.test/hisobot/2015',
    hosts: (name) => ({ [`loyiha.${name}.test`]: { dns: 'nxdomain' } }),
  }),
  dead({
    slug: 'refused-port',
    mechanism: 'The server refuses connections on both ports.',
    family: 'tcp',
    tongue: ky,
    frame: wpNews,
    site: '',
    verdicts: ['connection-refused', 'unreachable'],
    cited: '/2014/kabar/',
    more: { tcp: 'refused' },
  }),
  dead({
    slug: 'not-tls-port',
    mechanism: 'Port 443 speaks plain HTTP, of a printer’s web server.',
    family: 'tls',
    tongue: ti,
    frame: oldHtml,
    site: 'ዜና',
    verdicts: ['tls-error', 'bad-response'],
    cited: '/news/n12.htm',
    more: { tls: 'not-tls' },
  }),
  dead({
    slug: 'handshake-old',
    mechanism: 'The server breaks off the handshake with an alert before it shows a certificate.',
    family: 'tls',
    tongue: tg,
    frame: aspx,
    site: 'Вилоят',
    verdicts: ['tls-error'],
    cited: '/NewsDetails.aspx?ID=12',
    more: { tls: 'handshake-failure' },
  }),
  dead({
    slug: 'tls-old-only',
    mechanism: 'Offers TLS 1.0 and 1.1 only, which browsers dropped.',
    family: 'tls',
    tongue: ps,
    frame: aspx,
    site: 'ولایت',
    verdicts: ['tls-error'],
    cited: '/NewsDetails.aspx?ID=410',
    more: { tls: 'old-protocols' },
  }),
]
