/** What nobody outside can decide: sites at rest, courts, faults with 200, shells, odd bodies. And what only sounds like it. */
import { article, living } from '../pages/build.ts'
import { html, makeCases, show, site, text, type Written } from './make.ts'

const plain = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const all = (
  name: string,
  mechanism: string,
  language: string,
  verdicts: Written['verdicts'],
  body: string,
  status = 200,
): Written => ({
  name,
  mechanism,
  language,
  path: '/docs/2014/wells.html',
  verdicts,
  serve: () => html(body, status),
})

export const atRest = makeCases('maintenance', 'undecidable', [
  all(
    'tehnicheski-remont',
    'a Bulgarian office is under repair at every address, 200',
    'bg',
    ['maintenance'],
    plain(
      'bg',
      'Сайтът е в профилактика',
      '<h1>Сайтът е в профилактика</h1><p>Извършва се техническа поддръжка. Моля, опитайте отново по-късно.</p>',
    ),
  ),
  all(
    'profilaktiniai-darbai',
    'works at a Lithuanian register, told with 200 everywhere',
    'lt',
    ['maintenance'],
    plain(
      'lt',
      'Vyksta profilaktiniai darbai',
      '<h1>Vyksta sistemos atnaujinimo darbai</h1><p>Svetainė laikinai neveikia. Atsiprašome už nepatogumus.</p>',
    ),
  ),
  all(
    'moment-vi-byter',
    'a Swedish paper: "we are changing something, soon back", 503 without a date',
    'sv',
    ['maintenance', 'server-error'],
    plain(
      'sv',
      'Snart tillbaka',
      '<h1>Vi är snart tillbaka</h1><p>Sajten är tillfälligt nere för underhåll.</p>',
    ),
    503,
  ),
  all(
    'pirivatan-haal',
    'a Persian university: the portal is being renewed, for each address',
    'fa',
    ['maintenance'],
    plain('fa', 'در حال به روز رسانی', '<h1>سایت در حال به روز رسانی است</h1><p>به زودی برمی گردیم.</p>'),
  ),
])

export const forbidden = makeCases('legal', 'undecidable', [
  all(
    'provvedimento-del-giudice',
    'a provider shows a judge’s order in place of each page, 200, in Italian',
    'it',
    ['legal-block', 'parked'],
    plain(
      'it',
      'Sito oscurato',
      '<h1>Sito sottoposto a sequestro</h1><p>L’accesso al sito è stato inibito in esecuzione di un provvedimento dell’Autorità giudiziaria.</p>',
    ),
  ),
  all(
    'internet-positif',
    'an Indonesian provider’s page about blocked content, 200',
    'id',
    ['legal-block'],
    plain(
      'id',
      'Internet Positif',
      '<h1>Internet Positif</h1><p>Maaf, akses ke situs ini diblokir karena mengandung konten yang melanggar peraturan perundang-undangan.</p>',
    ),
  ),
  all(
    'nicht-in-ihrem-land',
    'a broadcaster: this film may not be shown in your country, 200 for each film',
    'de',
    ['legal-block', 'blocked'],
    plain(
      'de',
      'Mediathek',
      '<h1>Dieses Video ist in Ihrem Land nicht verfügbar</h1><p>Aus rechtlichen Gründen können wir das Video nur in Deutschland zeigen.</p>',
    ),
  ),
])

export const faulty = makeCases('server-error', 'undecidable', [
  all(
    'pool-is-empty',
    'a Java page prints its exception with 200 everywhere: no connection in the pool',
    'en',
    ['server-error', 'bad-response'],
    plain(
      'en',
      'Error',
      '<h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Internal Server Error, status=500).</div><div>HikariPool-1 - Connection is not available, request timed out after 30000ms.</div>',
    ),
  ),
  all(
    'chyba-pripojeni',
    'a Czech page that cannot reach its database, 200 at every address',
    'cs',
    ['server-error', 'bad-response'],
    plain(
      'cs',
      'Chyba',
      '<h1>Chyba databáze</h1><p>Nepodařilo se připojit k databázovému serveru. Zkuste to prosím později.</p>',
    ),
  ),
  all(
    'null-everywhere',
    'a stack trace over nothing, 200, and the front page shows it too: the program is broken',
    'en',
    ['server-error', 'bad-response'],
    plain(
      'en',
      'Object reference not set to an instance of an object.',
      "<h1>Server Error in '/' Application.</h1><h2>Object reference not set to an instance of an object.</h2><pre>[NullReferenceException] Portal.Global.Begin()</pre>",
    ),
  ),
  all(
    'something-went-wrong-app',
    'an application’s own page: "something went wrong", with 200 and a button to load again, everywhere',
    'en',
    ['server-error', 'bad-response'],
    plain(
      'en',
      'Ledger',
      '<div id="root"><h1>Something went wrong</h1><p>An unexpected error occurred. Please try again later.</p><button>Reload</button></div>',
    ),
  ),
])

export const unseen = makeCases('shell', 'undecidable', [
  all(
    'blank-but-for-a-logo',
    'a shell of script whose frame shows a name and "loading", the same for all addresses',
    'en',
    ['bad-response'],
    plain(
      'en',
      'Atlas',
      '<header>Atlas</header><div id="app"><p>Loading…</p></div><noscript>Please enable JavaScript to use Atlas.</noscript><script src="/main.js"></script>',
    ),
  ),
  {
    name: 'nothing-but-spaces',
    mechanism: 'a body of a few line breaks, 200, called HTML',
    verdicts: ['bad-response'],
    serve: () => html('\n\n  \n'),
  },
  {
    name: 'picture-called-page',
    mechanism: 'a body of bytes without sense, called text/html',
    verdicts: ['bad-response'],
    serve: () => ({
      status: 200,
      headers: [['Content-Type', 'text/html']],
      body: Uint8Array.from({ length: 600 }, (_, at) => (at * 73 + 11) % 256),
    }),
  },
])

const data = (body: string): string =>
  `<div id="__next"><header><a href="/">The Lantern</a></header></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{${body}}},"page":"/stories/[slug]","query":{}}</script><script src="/_next/main.js"></script>`

export const sounding = makeCases('trap-sound', 'alive', [
  {
    name: 'data-hold-the-story',
    mechanism:
      'one frame for all addresses, but the story itself stands in the data for the script; for others there is null',
    path: '/stories/the-well-at-ash',
    verdicts: ['alive'],
    serve: (request) =>
      html(
        plain(
          'en',
          'The Lantern',
          data(
            request.path === '/stories/the-well-at-ash'
              ? `"story":{"title":"The well at Ash","body":${JSON.stringify(article('en', 1, 4).join(' '))}}`
              : '"story":null',
          ),
        ),
      ),
  },
  {
    name: 'minutes-of-upkeep',
    mechanism: 'minutes of a maintenance committee, short, headed "Maintenance"',
    path: '/committees/maintenance/2019-04',
    verdicts: ['alive'],
    serve: site('en', 'ministry', {
      '/committees/maintenance/2019-04': show('en', 'ministry', {
        title: 'Maintenance Committee: minutes',
        main: [
          'Present: Amsel, Brook, Carr. The pump house will be closed for scheduled maintenance in May.',
          'The roof is down for maintenance until the slates arrive; costs were approved.',
          'Next meeting: 4 June.',
        ],
      }),
    }),
  },
  {
    name: 'poem-not-found',
    mechanism: 'a poem named "Not found", of eight short lines',
    path: '/poems/not-found',
    verdicts: ['alive'],
    serve: site('en', 'ngo', {
      '/poems/not-found': show('en', 'ngo', {
        title: 'Not found',
        main: [
          '<p>I went to the well<br>and the well was not there,<br>a ring in the grass<br>and a breath in the air.</p>',
          '<p>I called down the dark<br>and it gave me no sound;<br>what nobody misses<br>is never not found.</p>',
        ],
      }),
    }),
  },
  {
    name: 'pagina-no-encontrada-relato',
    mechanism: 'a short story titled "Página no encontrada" at a review, with author and date',
    language: 'es',
    path: '/relatos/44',
    verdicts: ['alive'],
    serve: site('es', 'newspaper', {
      '/relatos/44': show('es', 'newspaper', {
        title: 'Página no encontrada',
        head: '<meta name="author" content="L. Olmo"><meta property="article:published_time" content="2021-05-02">',
        main: article('es', 2, 4),
      }),
    }),
  },
  {
    name: 'hjalp-fyrir-lesendur',
    mechanism: 'a short page in Icelandic about opening hours, where the other addresses are 404',
    language: 'is',
    path: '/opnunartimi',
    verdicts: ['alive'],
    serve: (request) =>
      request.path === '/opnunartimi'
        ? html(
            plain(
              'is',
              'Opnunartími – Bókasafn Hafnar',
              '<h1>Opnunartími</h1><p>Mánudaga til fimmtudaga 10–18, föstudaga 10–16. Lokað á sunnudögum.</p>',
            ),
          )
        : html(plain('is', 'Síða fannst ekki', '<h1>Síða fannst ekki</h1>'), 404),
  },
  {
    name: 'aurkitu-ez-dena',
    mechanism: 'a Basque essay about things that are not found, among 404 neighbours',
    language: 'eu',
    path: '/saiakerak/galdutako-orriak',
    verdicts: ['alive'],
    serve: (request) =>
      request.path === '/saiakerak/galdutako-orriak'
        ? html(
            plain(
              'eu',
              'Orria ez da aurkitu: galdutako orriez',
              `<h1>Orria ez da aurkitu</h1>${'<p>Galdutako orriak ez dira inoiz guztiz galtzen; norbaitek gogoan ditu, eta norbaitek idatzi zituen lehen aldiz. Artxiboetan bilatu nuen, herriz herri, eta hiru liburu aurkitu nituen.</p>'.repeat(4)}`,
            ),
          )
        : html(plain('eu', 'Ez da aurkitu', '<h1>Orria ez da aurkitu</h1>'), 404),
  },
  {
    name: 'reference-of-errors',
    mechanism: 'documentation of an exception, titled with its name, with a stack trace as example',
    path: '/docs/errors/null-reference',
    verdicts: ['alive'],
    serve: site('en', 'wiki', {
      '/docs/errors/null-reference': show('en', 'wiki', {
        title: 'NullReferenceException',
        main: [
          'Thrown when a program uses an object that is not there. The message is "Object reference not set to an instance of an object."',
          '<pre>[NullReferenceException]\n  at Portal.Article.Load(Int32 id)</pre>',
          'To mend it, look for the first line that is yours and ask which of its names may be empty.',
          'Since version two the compiler warns of most of these.',
        ],
      }),
    }),
  },
  {
    name: 'count-of-404-households',
    mechanism: 'plain text of a table whose first number is 404',
    path: '/tables/t12.txt',
    verdicts: ['alive'],
    serve: (request) =>
      request.path === '/tables/t12.txt' ? text('404\n410\n451\n503\n') : text('no such table\n', 404),
  },
  {
    name: 'closed-for-good-a-story',
    mechanism: 'a short notice that a shop has closed for good is the news that was cited, in Swedish',
    language: 'sv',
    path: '/nyheter/2019/bokhandeln-stanger',
    verdicts: ['alive'],
    serve: site('sv', 'newspaper', {
      '/nyheter/2019/bokhandeln-stanger': show('sv', 'newspaper', {
        title: 'Bokhandeln stänger',
        main: [
          'I lördags vände Karin Ek skylten för sista gången. Bokhandeln på Storgatan finns inte längre; efter 81 år har den stängt för gott.',
          'Farfar öppnade 1938 med två hyllor och en kassaapparat från Norrköping. Den står kvar i fönstret till midsommar.',
          'Lokalen är tillfälligt stängd och blir kafé i höst, säger ägaren.',
        ],
      }),
    }),
  },
  {
    name: 'empty-result-on-purpose',
    mechanism: 'a record of an archive with few words, whose attachments box says "nothing found"',
    language: 'pl',
    path: '/zespoly/12/44',
    verdicts: ['alive'],
    serve: site('pl', 'landing', {
      '/zespoly/12/44': show('pl', 'landing', {
        title: 'Akta studni gminnych',
        main: [
          '<dl><dt>Sygnatura</dt><dd>12/44</dd><dt>Lata</dt><dd>1919–1938</dd><dt>Liczba jednostek</dt><dd>31</dd></dl>',
          '<h3>Skany</h3><p>Nie znaleziono plików.</p>',
        ],
      }),
    }),
  },
  {
    name: 'frame-of-a-query',
    mechanism: 'a service of data ignores what it does not know in the address and gives the same table',
    path: '/api/table/BEF1?lang=da&Tid=2019&omr=101',
    verdicts: ['alive'],
    serve: (request) =>
      request.path.startsWith('/api/table/BEF1')
        ? {
            status: 200,
            headers: [['Content-Type', 'application/json']],
            body: '{"label":"Befolkning","id":["omr","Tid"],"size":[1,1],"value":[81244],"updated":"2020-02-12"}',
          }
        : { status: 404, headers: [['Content-Type', 'application/json']], body: '{"error":"unknown table"}' },
  },
  {
    name: 'news-of-living-tag',
    mechanism:
      'a page with an empty root element that its script will enrich, but the server wrote the article into it',
    language: 'vi',
    path: '/tin/cau-treo',
    verdicts: ['alive'],
    serve: site('eo', 'ngo', {
      '/tin/cau-treo': html(
        plain(
          'vi',
          'Cầu treo mới',
          '<div id="root"><h1>Cầu treo mới</h1><p>Cầu dài 118 mét được thông xe sáng nay.</p><p>Hai xã đã chờ hai năm.</p></div><noscript>Please enable JavaScript</noscript><script src="/app.js"></script>',
        ),
      ),
    }),
  },
  {
    name: 'live-article-only',
    mechanism: 'an article on a site whose unknown addresses show its front page with 200',
    verdicts: ['alive'],
    serve: site(
      'en',
      'newspaper',
      { '/news/2024/03/wells': show('en', 'newspaper', living('en')) },
      show('en', 'newspaper', { title: 'The Harbour Courier', main: article('en', 5, 2) }),
    ),
  },
])
