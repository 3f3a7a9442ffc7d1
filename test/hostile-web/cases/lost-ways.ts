/** More ways to lose a page and not say so: by template, by category, in data, in rarer languages. */
import { article, frontPage, living } from '../pages/build.ts'
import { html, makeCases, redirect, show, site, text } from './make.ts'

const plain = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const frame = (lang: string, owner: string, title: string, main: string, head = ''): string =>
  plain(
    lang,
    `${title} – ${owner}`,
    `<header><a href="/">${owner}</a><nav><a href="/a">A</a> <a href="/b">B</a></nav></header><main>${main}</main><footer>© ${owner}</footer>`,
    head,
  )
const list = (count: number, of: string): string =>
  `<ul class="grid">${Array.from({ length: count }, (_, at) => `<li><a href="/p/${at + 100}">${of} ${at + 1}</a> <b>${at * 3 + 9},90 €</b></li>`).join('')}</ul>`

export const moreLost = makeCases('soft-404', 'dead', [
  {
    name: 'up-to-the-category',
    mechanism: 'a product no longer sold is led by 301 to its category; unknown products are 404',
    language: 'de',
    path: '/schuhe/wanderschuhe/alpspitz-mid-gtx',
    verdicts: ['soft-404'],
    serve: (request) =>
      request.path === '/schuhe/wanderschuhe/alpspitz-mid-gtx'
        ? redirect('/schuhe/wanderschuhe/', 301)
        : request.path === '/schuhe/wanderschuhe/'
          ? html(frame('de', 'Bergladen', 'Wanderschuhe', `<h1>Wanderschuhe</h1>${list(24, 'Wanderschuh')}`))
          : html(frame('de', 'Bergladen', 'Seite nicht gefunden', '<h1>Seite nicht gefunden</h1>'), 404),
  },
  {
    name: 'into-the-search',
    mechanism: 'lost stories are led to the site’s search, with the words of the address in the field',
    language: 'fr',
    path: '/2014/09/la-crue-de-septembre.html',
    verdicts: ['soft-404'],
    serve: (request) =>
      request.path.startsWith('/recherche')
        ? html(
            frame(
              'fr',
              'La Dépêche du Gué',
              'Recherche',
              `<h1>Recherche : la crue de septembre</h1><form><input name="q" value="la crue de septembre"></form><p>12 résultats</p>${list(6, 'Article')}`,
            ),
          )
        : request.path === '/'
          ? show('fr', 'newspaper', frontPage('fr'))
          : redirect(`/recherche?q=${encodeURIComponent('la crue de septembre')}`),
  },
  {
    name: 'all-products',
    mechanism: 'a shop leads what it no longer has to the list of all things, 302, and unknown ones get 404',
    path: '/products/brass-rain-gauge',
    verdicts: ['soft-404'],
    serve: (request) =>
      request.path === '/products/brass-rain-gauge'
        ? redirect('/collections/all')
        : request.path === '/collections/all'
          ? html(frame('en', 'Weather Shop', 'Products', `<h1>Products</h1>${list(30, 'Thermometer')}`))
          : html(frame('en', 'Weather Shop', '404 Not Found', '<h1>Page not found</h1>'), 404),
  },
  {
    name: 'nothing-found-loop',
    mechanism:
      'a blog’s theme: "Nothing Found. It seems we can’t find what you’re looking for", 200, for all',
    path: '/2012/05/on-wells/',
    verdicts: ['soft-404'],
    serve: () =>
      html(
        frame(
          'en',
          'Dry Notes',
          'Dry Notes',
          '<section class="no-results not-found"><h1 class="page-title">Nothing Found</h1><p>It seems we can’t find what you’re looking for. Perhaps searching can help.</p><form role="search"><input name="s"></form></section>',
        ),
      ),
  },
  {
    name: 'entry-not-in-index',
    mechanism: 'an old groupware server: "HTTP Web Server: Entry not found in index" with 200',
    path: '/web/reports.nsf/0/5C1E',
    verdicts: ['soft-404', 'gone'],
    serve: site(
      'en',
      'ministry',
      {},
      html(
        plain(
          'en',
          'Error',
          '<h1>Error 404</h1>HTTP Web Server: Lotus Notes Exception - Entry not found in index',
        ),
      ),
    ),
  },
  {
    name: 'account-was-closed',
    mechanism:
      'a film site: "video unavailable; the account that put it there was terminated", 200, other films play',
    path: '/watch?v=dQ1x8812abc',
    verdicts: ['soft-404', 'gone'],
    serve: (request) =>
      request.path.startsWith('/watch')
        ? html(
            frame(
              'en',
              'Reel',
              'Reel',
              '<div class="player-error"><h2>Video unavailable</h2><p>This video is no longer available because the account associated with it has been terminated.</p></div>',
            ),
          )
        : show('en', 'newspaper', frontPage('en')),
  },
  {
    name: 'anzeige-ist-weg',
    mechanism:
      'a classified advertisement: "this advertisement is no longer available", under the site’s name, others beside it; unknown ones alike',
    language: 'de',
    path: '/s-anzeige/pumpe-gusseisen/88120441',
    verdicts: ['soft-404', 'gone'],
    serve: site(
      'de',
      'shop',
      {},
      show('de', 'shop', {
        title: 'Kleinmarkt',
        heading: 'Diese Anzeige ist nicht mehr verfügbar',
        main: [
          'Die gewünschte Anzeige wurde gelöscht oder ist abgelaufen.',
          '<h2>Ähnliche Anzeigen</h2>',
          list(8, 'Pumpe'),
        ],
      }),
    ),
  },
  {
    name: 'graph-of-nothing',
    mechanism: 'a service of data answers 200 with {"data":null,"errors":[{"message":"Not Found"}]}',
    path: '/graph/wells/44',
    verdicts: ['soft-404', 'gone'],
    serve: (request) => ({
      status: 200,
      headers: [['Content-Type', 'application/json']],
      body:
        request.path === '/'
          ? '{"service":"graph"}'
          : '{"data":null,"errors":[{"message":"Not Found","extensions":{"code":"NOT_FOUND"}}]}',
    }),
  },
  {
    name: 'no-such-key-at-all',
    mechanism: 'a store of objects behind a wrong gateway: its NoSuchKey in XML comes with 200',
    path: '/annual/2013/report.pdf',
    verdicts: ['soft-404', 'gone'],
    serve: () => ({
      status: 200,
      headers: [['Content-Type', 'application/xml']],
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><RequestId>7T1</RequestId></Error>',
    }),
  },
  {
    name: 'document-became-list',
    mechanism: 'each PDF of the old site is led to the list of publications',
    language: 'it',
    path: '/documenti/rapporto_2009.pdf',
    verdicts: ['soft-404'],
    serve: (request) =>
      request.path === '/pubblicazioni'
        ? html(frame('it', 'Consorzio', 'Pubblicazioni', `<h1>Pubblicazioni</h1>${list(12, 'Quaderno')}`))
        : request.path.endsWith('.pdf')
          ? redirect('/pubblicazioni', 301)
          : html(frame('it', 'Consorzio', 'Pagina non trovata', '<h1>Pagina non trovata</h1>'), 404),
  },
  {
    name: 'kritsa-gverdi',
    mechanism: 'a Georgian portal shows one apology for all lost pages, 200',
    language: 'ka',
    path: '/siakhleebi/2015/mdinare',
    verdicts: ['soft-404'],
    serve: () =>
      html(
        frame(
          'ka',
          'პორტალი',
          'შეცდომა',
          '<h1>გვერდი ვერ მოიძებნა</h1><p>მოთხოვნილი გვერდი არ არსებობს.</p>',
        ),
      ),
  },
  {
    name: 'pata-paoa-jayni',
    mechanism: 'a Bengali paper: "the page could not be found", 200, with the day’s headlines that change',
    language: 'bn',
    path: '/country/2016/rain',
    verdicts: ['soft-404'],
    serve: (request) =>
      html(
        frame(
          'bn',
          'দৈনিক নদী',
          'পাতা পাওয়া যায়নি',
          `<h1>পাতা পাওয়া যায়নি</h1><p>আপনি যে পাতাটি খুঁজছেন তা পাওয়া যায়নি।</p><ul><li>আজকের খবর ${request.before}</li><li>${['বৃষ্টি বাড়ছে', 'নৌকা চলছে', 'মেলা শুরু'][request.before % 3]}</li></ul>`,
        ),
      ),
  },
  {
    name: 'hitilafu-ya-ukurasa',
    mechanism: 'a Swahili site shows its lost pages with 200 and a link home',
    language: 'sw',
    path: '/habari/2017/visima',
    verdicts: ['soft-404'],
    serve: () =>
      html(
        frame(
          'sw',
          'Wizara ya Maji',
          'Hitilafu',
          '<h1>Ukurasa haujapatikana</h1><p>Ukurasa unaoutafuta haupo.</p>',
        ),
      ),
  },
  {
    name: 'mai-phop-na',
    mechanism: 'a Thai office: "page not found", 200, all unknown addresses',
    language: 'th',
    path: '/news/2559/water.html',
    verdicts: ['soft-404'],
    serve: () =>
      html(
        frame(
          'th',
          'กรมชลประทาน',
          'ไม่พบหน้าที่ต้องการ',
          '<h1>ไม่พบหน้าที่คุณต้องการ</h1><p>หน้านี้อาจถูกลบหรือย้ายไปแล้ว</p>',
        ),
      ),
  },
  {
    name: 'state-says-four-o-four',
    mechanism: 'a framework’s state of the page says 404, and the words are only "Hmm."',
    path: '/stories/wells-of-1931',
    verdicts: ['soft-404'],
    serve: () =>
      html(
        plain(
          'en',
          'The Lantern',
          '<div id="__next"><header><a href="/">The Lantern</a></header><main><h1>Hmm.</h1><p>Let’s go somewhere else.</p><a href="/">Start</a></main></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":404}},"page":"/_error","query":{}}</script>',
        ),
      ),
  },
  {
    name: 'word-four-o-four-only',
    mechanism: 'plain text "404" with 200 for each unknown address',
    path: '/cgi-bin/show?rep=1999-4',
    verdicts: ['soft-404', 'gone'],
    serve: (request) => (request.path === '/' ? show('en', 'ngo', frontPage('en')) : text('404\n')),
  },
  {
    name: 'expired-position',
    mechanism:
      'a vacancy that has been filled: its title is there, "this position is no longer available", nothing else; unknown ones are 404',
    path: '/jobs/4410-hydrologist',
    verdicts: ['soft-404', 'gone', 'bad-response'],
    serve: site('en', 'ngo', {
      '/jobs/4410-hydrologist': show('en', 'ngo', {
        title: 'Vacancy',
        heading: 'This job is no longer available',
        main: [
          'The position you are looking for has been filled or removed.',
          '<a href="/jobs">All jobs</a>',
        ],
      }),
    }),
  },
  {
    name: 'other-language-home',
    mechanism: 'stories that were never translated lead to the front page of the other language',
    language: 'cs',
    path: '/cs/aktuality/2018/rybniky',
    verdicts: ['soft-404'],
    serve: (request) =>
      request.path === '/en/'
        ? show('en', 'ministry', frontPage('en'))
        : request.path.startsWith('/cs/aktuality')
          ? redirect('/en/')
          : show('cs', 'ministry', living('cs'), 404),
  },
  {
    name: 'meta-goes-home-slowly',
    mechanism: 'a page that tells nothing and goes to the front page after five seconds by meta refresh',
    language: 'es',
    path: '/noticia.php?id=4410',
    verdicts: ['soft-404'],
    serve: (request) =>
      request.path === '/'
        ? show('es', 'newspaper', frontPage('es'))
        : html(
            plain(
              'es',
              'El Cierzo',
              '<p>Redirigiendo a la portada…</p>',
              '<meta http-equiv="refresh" content="5;url=/">',
            ),
          ),
  },
])

export const stillLiving = makeCases('trap-move', 'alive', [
  {
    name: 'last-page-of-a-thread',
    mechanism: 'the ninth page of a thread leads to the thread, which has only eight now',
    path: '/threads/old-pump.881/page-9',
    verdicts: ['redirected', 'alive'],
    serve: site('en', 'forum', {
      '/threads/old-pump.881/page-9': redirect('/threads/old-pump.881/', 301),
      '/threads/old-pump.881/': show('en', 'forum', { title: 'Old pump', main: article('en', 1, 4) }),
    }),
  },
  {
    name: 'chapter-into-book',
    mechanism: 'the chapters of a report were joined on one page, where each old address leads',
    path: '/reports/wells-2019/recharge-of-the-eastern-wells',
    verdicts: ['redirected', 'alive'],
    serve: site('en', 'landing', {
      '/reports/wells-2019/recharge-of-the-eastern-wells': redirect('/reports/wells-2019/', 301),
      '/reports/wells-2019/': show('en', 'landing', {
        title: 'Wells 2019',
        main: [
          '<h2>Recharge of the eastern wells</h2>',
          ...article('en', 1, 3),
          '<h2>Costs</h2>',
          ...article('en', 2, 2),
        ],
      }),
    }),
  },
  {
    name: 'number-among-parameters',
    mechanism: 'an old address leads to the same story under a number that happens to be 404',
    path: '/old/wells.html',
    verdicts: ['redirected', 'alive'],
    serve: site('en', 'newspaper', {
      '/old/wells.html': redirect('/article.php?id=404', 301),
      '/article.php?id=404': show('en', 'newspaper', living('en')),
    }),
  },
])
