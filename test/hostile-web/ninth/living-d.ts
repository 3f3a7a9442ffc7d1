/** Living pages whose way or form is odd: redirects, cookies, frames, files, faults that pass. */
import { gzipSync } from 'node:zlib'
import type { WebCase } from '../case.ts'
import { alive, draw, HTML, leaf, missing, ok, p, serve, st, to, type Site } from './kit.ts'

const trust: Site = {
  lang: 'en',
  brand: 'Fenland Windmill Trust',
  skin: 'drupal',
  nav: ['Our mills', 'Open days', 'Join', 'Shop'],
}
const noticias: Site = {
  lang: 'es',
  brand: 'El Faro de Levante',
  skin: 'news',
  nav: ['Portada', 'Provincia', 'Sucesos', 'Cultura', 'Hemeroteca'],
}
const repo: Site = {
  lang: 'en',
  brand: 'Kestrel Research Repository',
  skin: 'asp',
  nav: ['Browse', 'Communities', 'Statistics', 'Login'],
}
const blatt: Site = {
  lang: 'de',
  brand: 'Moorblatt',
  skin: 'news',
  nav: ['Region', 'Sport', 'Kultur', 'Anzeigen'],
}
const hebdo: Site = {
  lang: 'fr',
  brand: 'L’Écluse hebdo',
  skin: 'mag',
  nav: ['À la une', 'Enquêtes', 'Idées', 'S’abonner'],
}
const forge: Site = {
  lang: 'en',
  brand: 'codeberth',
  skin: 'mag',
  nav: ['Explore', 'Issues', 'Pull requests', 'Sign in'],
}
const kommun: Site = {
  lang: 'sv',
  brand: 'Strandby kommun',
  skin: 'gov',
  nav: ['Bygga & bo', 'Skola', 'Omsorg', 'Politik'],
}
const docs: Site = {
  lang: 'en',
  brand: 'libtide',
  skin: 'docs',
  nav: ['Install', 'Tutorial', 'API', 'Changelog'],
}
const fina: Site = {
  lang: 'pl',
  brand: 'Filmoteka Żeglarska',
  skin: 'wp',
  nav: ['Start', 'Filmy', 'Kontakt'],
}
const giurno: Site = {
  lang: 'it',
  brand: 'Gazzetta del Basso Piave',
  skin: 'news',
  nav: ['Cronaca', 'Sport', 'Cultura', 'Necrologie'],
}

const millText = p(
  'Soke Mill was built in 1742 and worked by wind until 1938. The trust bought it for one pound in 1971 and has kept the sails turning since.',
  'Two of the four patent sails were renewed in 2009. The mill is open on the first Sunday of every month from April to October.',
)
const mill = draw(trust, { title: 'Soke Mill', main: millText })
const riada = p(
  'El agua subió cuatro metros en menos de una hora. Los vecinos de la calle del Pozo pasaron la noche en los tejados, y la imprenta de Valls perdió todas sus planchas.',
  'Cuarenta años después, las marcas siguen en la pared de la iglesia. «Aquí llegó», señala Vicent Escrivà, que entonces tenía nueve años.',
)
const pdf = (text: string): string =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length ${text.length + 40}>>stream\nBT /F1 18 Tf 72 760 Td (${text}) Tj ET\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export const livingD: readonly WebCase[] = [
  alive({
    name: 'moved-301-mill',
    family: 'redirect',
    lang: 'en',
    why: 'The trust’s new site has the page at a new path (301).',
    at: '/mills/soke.htm',
    verdicts: ['redirected', 'alive'],
    host: serve(trust, { '/mills/soke.htm': to('/our-mills/soke-mill'), '/our-mills/soke-mill': mill }),
  }),
  alive({
    name: 'http-https-www',
    family: 'redirect',
    lang: 'es',
    why: 'http → https → www, then the old numbered address → the article’s slug.',
    at: '/noticia.php?id=118204',
    scheme: 'http',
    verdicts: ['redirected', 'alive'],
    host: {
      serve: (r) =>
        to(
          r.scheme === 'http'
            ? `https://i9-http-https-www.test${r.path}`
            : `https://www.i9-http-https-www.test${r.path}`,
        ),
    },
    more: {
      'www.i9-http-https-www.test': serve(noticias, {
        '/noticia.php?id=118204': to('/provincia/cuarenta-anos-de-la-riada-118204'),
        '/provincia/cuarenta-anos-de-la-riada-118204': draw(noticias, {
          title: 'Cuarenta años de la riada',
          date: '2022-10-20',
          by: 'Amparo Sales',
          main: riada,
        }),
      }),
    },
  }),
  alive({
    name: 'handle-resolver',
    family: 'redirect',
    lang: 'en',
    why: 'A handle resolver leads to the repository’s record (302, 303).',
    at: '/20.500.1188/4417',
    verdicts: ['redirected', 'alive'],
    host: serve(
      null,
      { '/20.500.1188/4417': to('https://repo.i9-handle-resolver.test/handle/20.500.1188/4417', 302) },
      st(
        404,
        '<html><head><title>Handle not found</title></head><body><h1>Error: Handle Not Found</h1></body></html>',
      ),
    ),
    more: {
      'repo.i9-handle-resolver.test': serve(repo, {
        '/handle/20.500.1188/4417': to('/items/9d3e-4417', 303),
        '/items/9d3e-4417': draw(repo, {
          title: 'Sediment cores of the Kestrel estuary, 1988–1994',
          main: p(
            '<table><tr><td>Author</td><td>Lindqvist, R.</td></tr><tr><td>Date</td><td>1996</td></tr><tr><td>Type</td><td>Thesis (PhD)</td></tr></table>',
            'Forty-one cores were taken at low water from six transects and dated by lead-210.',
            '<a href="/bitstreams/4417/download">Lindqvist1996.pdf (14.2 MB)</a> <i>Restricted until 1 January 2031</i>',
          ),
        }),
      }),
    },
  }),
  alive({
    name: 'cookie-round',
    family: 'cookie-wall',
    lang: 'de',
    why: 'The first visit gets a cookie and is sent to the same address; with the cookie the article comes.',
    at: '/kultur/torfkahn-2013.html',
    host: {
      serve: (r) =>
        r.path === '/' || r.path.startsWith('/kultur/torfkahn-2013.html')
          ? r.cookies.has('mb_sid')
            ? ok(
                draw(blatt, {
                  title: 'Der letzte Torfkahn liegt still',
                  date: '2013-10-05',
                  by: 'Hinnerk Behrens',
                  main: p(
                    'Nach 46 Jahren hat Johann Kück seinen Kahn an Land gezogen. „Das war’s“, sagt er und streicht über das schwarze Holz.',
                    'Der Heimatverein will den Kahn im Winter teeren und im Frühjahr vor dem Rathaus aufstellen.',
                  ),
                }),
              )
            : {
                status: 302,
                headers: [
                  ['Location', r.path],
                  ['Set-Cookie', 'mb_sid=8d1c; Path=/; HttpOnly'],
                  ['Content-Length', '0'],
                ],
              }
          : st(404, missing(blatt)),
    },
  }),
  leaf(hebdo, {
    name: 'consent-overlay-texte',
    family: 'consent',
    why: 'The whole article stands below a consent layer in the same page.',
    at: '/enquetes/les-eclusiers-oublies',
    doc: {
      title: 'Les éclusiers oubliés',
      date: '2021-04-08',
      by: 'Maud Cazenave',
      head: '<style>#cmp{position:fixed;inset:0}</style>',
      main: p(
        '<div id="cmp" role="dialog" aria-modal="true"><p>Avec votre accord, nos 812 partenaires et nous utilisons des cookies. Vous pouvez refuser en cliquant sur « Continuer sans accepter ».</p><button>Continuer sans accepter</button><button>Tout accepter</button></div>',
        'Ils vivaient dans les maisons du canal, payés au passage. De 1950 à 1980, quatre cents postes ont été supprimés sans bruit.',
        'Germaine Roux, 91 ans, tient encore le registre de l’écluse 17. « On notait tout : le bateau, la charge, le chien. » Elle a gardé trente-deux cahiers, que les archives départementales n’ont jamais demandés.',
        'Le dernier, daté du 3 août 1979, s’arrête au milieu d’une ligne.',
      ),
    },
  }),
  leaf(giurno, {
    name: 'login-header-intero',
    family: 'login-furniture',
    why: 'A full article on a page with a login form, a subscription box and “contenuto riservato” for others in the rail.',
    at: '/cultura/2018/07/11/ponte-di-barche',
    doc: {
      title: 'Il ponte di barche torna dopo sessant’anni',
      date: '2018-07-11',
      by: 'Elena Zanin',
      main: p(
        'Quindici barche, trenta metri di tavole e una fila di curiosi: sabato il ponte di barche è tornato sul fiume per la festa del patrono.',
        'L’ultimo era stato smontato nel 1958, quando la provincia aprì il ponte di cemento. «Mio padre pagava dieci lire», ricorda Bruno Teso, classe 1939. Le barche sono state costruite dagli studenti dell’istituto nautico in due inverni.',
        'Resterà aperto fino a domenica, piena permettendo.',
      ),
      aside:
        '<form action="/login" method="post"><label>Email <input name="u"></label><label>Password <input type="password" name="p"></label><button>Accedi</button></form><h4>Contenuto riservato agli abbonati</h4><ul><li><a href="/sport/1">Serie D, i conti</a> 🔒</li></ul>',
    },
  }),
  alive({
    name: 'meta-refresh-new',
    family: 'meta-refresh',
    lang: 'en',
    why: 'A stub with meta refresh leads to the same page on another host of the owner.',
    at: '/soke.html',
    scheme: 'http',
    verdicts: ['redirected', 'alive'],
    host: serve(null, {
      '/soke.html': ok(
        '<html><head><title>We have moved!</title><meta http-equiv="refresh" content="3; url=http://mills.i9-meta-refresh-new.test/soke.html"></head><body>The Soke Mill page has moved. Please update your bookmarks to <a href="http://mills.i9-meta-refresh-new.test/soke.html">http://mills.i9-meta-refresh-new.test/soke.html</a></body></html>',
        'text/html',
      ),
    }),
    more: { 'mills.i9-meta-refresh-new.test': serve(trust, { '/soke.html': mill }) },
  }),
  alive({
    name: 'frameset-1999',
    family: 'frameset',
    lang: 'en',
    why: 'A frameset of 1999 whose frames live.',
    at: '/mosses/',
    scheme: 'http',
    host: serve(null, {
      '/mosses/': ok(
        '<HTML><HEAD><TITLE>Mosses of the Upper Dale</TITLE></HEAD>\n<FRAMESET COLS="160,*" BORDER=0><FRAME SRC="menu.html" NAME="menu"><FRAME SRC="main.html" NAME="main">\n<NOFRAMES><BODY>Your browser does not support frames. This page cannot be displayed.</BODY></NOFRAMES></FRAMESET></HTML>',
        'text/html',
      ),
      '/mosses/menu.html': ok(
        '<HTML><BODY><A HREF="main.html" TARGET=main>Start</A><BR><A HREF="sphagnum.html" TARGET=main>Sphagnum</A></BODY></HTML>',
        'text/html',
      ),
      '/mosses/main.html': ok(
        '<HTML><BODY><H1>Mosses of the Upper Dale</H1><P>Ninety-four species were recorded between 1961 and 1998, eleven of which have not been found again. The list follows Smith (1978).</P><UL><LI>Andreaea rupestris<LI>Aulacomnium palustre<LI>Bryum pallens</UL></BODY></HTML>',
        'text/html',
      ),
      '/': ok('<HTML><TITLE>K. Metcalfe</TITLE><A HREF="/mosses/">Mosses</A></HTML>', 'text/html'),
    }),
  }),
  leaf(docs, {
    name: 'fragment-deprecated-fn',
    family: 'fragment',
    why: 'An API page; the cited function is “removed in 3.0” and its anchor stands.',
    at: '/en/stable/api/errors.html#tide_err_not_found',
    doc: {
      title: 'Errors',
      crumbs: ['API', 'Errors'],
      main: '<dl class="c macro"><dt id="tide_err_not_found"><code>TIDE_ERR_NOT_FOUND</code> = 404</dt><dd><p>No such station. <em>Removed in version 3.0:</em> use <code>TIDE_ENOENT</code>.</p></dd><dt id="tide_err_expired"><code>TIDE_ERR_EXPIRED</code> = 410</dt><dd><p>The prediction has expired and is no longer available.</p></dd><dt id="tide_err_denied"><code>TIDE_ERR_DENIED</code> = 403</dt><dd><p>Access denied.</p></dd></dl>',
    },
  }),
  leaf(forge, {
    name: 'issue-wontfix-404',
    family: 'forge',
    why: 'A closed issue called “README link 404s”.',
    at: '/osk/tidelog/issues/404',
    doc: {
      title: 'README link returns 404 page not found · Issue #404 · osk/tidelog',
      h1: 'README link returns 404 page not found #404',
      main: p(
        '<span class="state closed">Closed</span> opened by <b>mvdb</b> on Jan 8, 2021 · 3 comments',
        'The link to the gauge list in the README gives “404: This is not the web page you are looking for”. The repository was deleted or renamed?',
        '<b>osk</b> commented: upstream is gone. Vendored a copy in <code>data/gauges.csv</code>, see 9f1c0d2.',
        '<b>bot</b> commented: This issue has been automatically locked. ',
        'osk closed this as not planned',
      ),
    },
  }),
  leaf(kommun, {
    name: 'many-notices',
    family: 'furniture',
    why: 'A page with storm warning, outage notice, cookie text and a link “Sidan finns inte? Säg till”; the content is short.',
    at: '/bygga/bygglov/plank',
    doc: {
      title: 'Plank och mur',
      crumbs: ['Start', 'Bygga & bo', 'Bygglov'],
      date: 'Sidan uppdaterad 2025-02-03',
      main: p(
        '<div class="krismeddelande">Viktigt meddelande: vattenläcka i Norrhamn, vattnet avstängt till kl. 16.</div><div class="drift">E-tjänsterna är tillfälligt otillgängliga på grund av underhåll söndag 02–05.</div>',
        'Du behöver bygglov för plank som är högre än 1,2 meter. Avgiften är 4 180 kronor.',
      ),
      aside:
        '<p>Hittade du inte det du sökte? Fungerar inte sidan? <a href="/fel">Rapportera fel</a></p><p>Logga in på Mina sidor</p>',
    },
  }),
  alive({
    name: 'pdf-octet',
    family: 'file',
    lang: 'en',
    why: 'A PDF sent as octet-stream with attachment.',
    at: '/download.ashx?doc=4417',
    host: serve(
      null,
      {
        '/download.ashx?doc=4417': ok(
          pdf('Inquiry into the Closure of Fenny Lock, 1964'),
          'application/octet-stream',
          [['Content-Disposition', 'attachment; filename="fenny-lock.pdf"']],
        ),
      },
      st(404, '<html><body>File not found.</body></html>'),
    ),
  }),
  alive({
    name: 'png-figure',
    family: 'file',
    lang: 'en',
    why: 'A picture.',
    at: '/figures/fig3-missing-data.png',
    host: serve(trust, { '/figures/fig3-missing-data.png': ok(png, 'image/png') }),
  }),
  alive({
    name: 'csv-removed-sites',
    family: 'file',
    lang: 'en',
    why: 'A small CSV of sites removed from a list.',
    at: '/data/removed_2014.csv',
    scheme: 'http',
    host: serve(null, {
      '/data/removed_2014.csv': ok(
        'id,name,status\n118,Lower Weir,removed\n204,Old Sluice,not found\n311,Pump 7,no longer exists\n',
        'text/csv',
      ),
    }),
  }),
  alive({
    name: 'head-404-get-200',
    family: 'status',
    lang: 'pl',
    why: 'HEAD is answered 404, GET has the page.',
    at: '/filmy/regaty-1961/',
    host: {
      serve: (r) =>
        r.method === 'HEAD'
          ? st(404, '')
          : r.path === '/filmy/regaty-1961/'
            ? ok(
                draw(fina, {
                  title: 'Regaty 1961',
                  date: '2017-05-05',
                  by: 'redakcja',
                  main: p(
                    'Film niemy, 8 mm, 11 minut. Pierwsza rolka zaginęła; druga została odnaleziona w 2004 roku w piwnicy klubu.',
                    '<video controls src="/wp-content/uploads/regaty61.mp4"></video>',
                  ),
                }),
              )
            : st(404, missing(fina)),
    },
  }),
  alive({
    name: 'once-503',
    family: 'faults-that-pass',
    lang: 'en',
    why: 'The first request is answered 503, later ones with the page.',
    at: '/our-mills/soke-mill',
    host: {
      serve: (r) =>
        r.before === 0
          ? st(503, '<html><title>503 Service Unavailable</title><h1>Service Unavailable</h1></html>', HTML, [
              ['Retry-After', '1'],
            ])
          : r.path === '/our-mills/soke-mill'
            ? ok(mill)
            : st(404, missing(trust)),
    },
  }),
  alive({
    name: 'aia-chain',
    family: 'tls',
    lang: 'en',
    why: 'The intermediate is missing; AIA completes it.',
    at: '/our-mills/soke-mill',
    host: { ...serve(trust, { '/our-mills/soke-mill': mill }), tls: 'incomplete' },
  }),
  alive({
    name: 'h2-only-gzip',
    family: 'http',
    lang: 'en',
    why: 'HTTP/2 alone, gzip whether asked or not.',
    at: '/our-mills/soke-mill',
    host: {
      http2: 'only',
      serve: (r) =>
        r.path === '/our-mills/soke-mill'
          ? ok(gzipSync(mill), HTML, [['Content-Encoding', 'gzip']])
          : st(404, missing(trust)),
    },
  }),
  alive({
    name: 'root-slash-cited',
    family: 'redirect',
    lang: 'en',
    why: 'The home page itself is cited; it leads to /en/home (302).',
    at: '/',
    verdicts: ['redirected', 'alive'],
    host: serve(trust, {
      '/': to('/en/home', 302),
      '/en/home': draw(trust, {
        title: 'Fenland Windmill Trust',
        wholeTitle: 'Fenland Windmill Trust',
        h1: 'Welcome',
        main: millText,
      }),
    }),
  }),
  alive({
    name: 'moved-notice-kept',
    family: 'archived',
    lang: 'en',
    why: 'An old page says that “this page has moved”, and still holds its whole text.',
    at: '/staff/rh/glossary.html',
    scheme: 'http',
    host: serve(null, {
      '/staff/rh/glossary.html': ok(
        '<html><head><title>Glossary of mill terms</title></head><body><p><font color="red"><b>THIS PAGE HAS MOVED and is no longer maintained here.</b></font> I leave the 2003 text up for old links.</p><h1>Glossary of mill terms</h1><dl><dt>Brake wheel<dd>The large gear on the windshaft.<dt>Damsel<dd>The spindle that shakes the shoe.<dt>Hopper<dd>Holds grain above the stones.<dt>Quant<dd>Drives the runner stone from above.<dt>Wallower<dd>First driven gear on the upright shaft.</dl></body></html>',
        'text/html',
      ),
    }),
  }),
  alive({
    name: 'xml-rss-removed',
    family: 'file',
    lang: 'en',
    why: 'A catalogue record in XML whose title says “removed”; unknown records get an error with 200.',
    at: '/oai?verb=GetRecord&identifier=oai:mills:4417&metadataPrefix=oai_dc',
    scheme: 'http',
    host: serve(
      null,
      {
        '/oai?verb=GetRecord&identifier=oai:mills:4417&metadataPrefix=oai_dc': ok(
          '<?xml version="1.0" encoding="UTF-8"?>\n<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-11-23T00:00:00Z</responseDate><request verb="GetRecord">http://i9-xml-rss-removed.test/oai</request><GetRecord><record><header><identifier>oai:mills:4417</identifier><datestamp>2011-02-03</datestamp></header><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Sails removed: demolished mills of the fens</dc:title><dc:creator>Harrow, R.</dc:creator><dc:date>1988</dc:date></oai_dc:dc></metadata></record></GetRecord></OAI-PMH>',
          'text/xml',
        ),
      },
      st(
        200,
        '<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><error code="idDoesNotExist">No matching identifier</error></OAI-PMH>',
        'text/xml',
      ),
    ),
  }),
]
