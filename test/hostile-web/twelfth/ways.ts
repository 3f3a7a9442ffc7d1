/** Living things that are reached by detours, or are no pages at all. */
import { gzipSync } from 'node:zlib'
import type { Serve, WebCase } from '../case.ts'
import { d, file, html, lives, on, site, stand, to, type Doc } from './kit.ts'
import { pdf } from './offices.ts'

const moved = ['redirected', 'alive'] as const
const art = (t: string, b: string, more: Partial<Doc> = {}): Doc => d(t, b, { kind: 'article', ...more })
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGNgYPhPAMNDVQMArHZjnUkkTfAAAAAASUVORK5CYII=',
    'base64',
  ),
)

const slug = art(
  'Statelessness in the river districts: a ten-year review',
  `Between 2006 and 2016 our lawyers took 1,312 nationality cases in the river districts. This review sets out what the courts decided and what happened to the families afterwards.
Four in ten applicants had been refused because a birth was registered late. Most of them won on appeal.
We recommend that registrars be bound to accept clinic records.`,
)
const neu = art(
  'Ich war’s nicht, sagt der Bürgermeister',
  `Der Bürgermeister von Oberlauben bestreitet, die Linde auf dem Kirchplatz gefällt zu haben. „Ich war’s nicht“, sagte er am Montag im Gemeinderat.
Zeugen wollen am Samstag gegen fünf Uhr früh eine Motorsäge gehört haben. Die Polizei ermittelt wegen Sachbeschädigung.`,
)
const consentHome: Serve = (r) =>
  html(
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Cookies</title></head><body><h1>Wij vragen om uw toestemming</h1><p>Kies hieronder of u cookies toestaat.</p><form method="post" action="/consent/save"><input type="hidden" name="terug" value="${encodeURIComponent(r.path)}"><button>Akkoord</button></form></body></html>`,
  )

export const ways: readonly WebCase[] = [
  lives(
    'rights-delta-xii',
    'redirect',
    'en',
    '/node/4471',
    'A node number leads (301) to the readable address of the same report; absent numbers give 404.',
    on('Rights Delta', 'drupal', 68, to('/publications/statelessness-river-districts-ten-year-review'), {
      '/publications/statelessness-river-districts-ten-year-review': slug,
    }),
    moved,
  ),
  lives(
    'oberlaubener-bote-xii',
    'redirect',
    'de',
    '/lokales/skandal-um-linde-3391.html',
    'The headline and with it the slug were changed after publication; the number leads to the same article.',
    on('Oberlaubener Bote', 'portal', 93, to('/lokales/ich-wars-nicht-sagt-der-buergermeister-3391.html'), {
      '/lokales/ich-wars-nicht-sagt-der-buergermeister-3391.html': neu,
    }),
    moved,
  ),
  lives(
    'gazeta-de-minas-velhas-xii',
    'redirect',
    'pt',
    'http://www.gazeta-de-minas-velhas-xii.test/2011/05/22/a-ultima-locomotiva/',
    'http leads to https, www to the bare name, and there the article stands.',
    {
      'www.gazeta-de-minas-velhas-xii.test': {
        serve: (r) => to(`https://gazeta-de-minas-velhas-xii.test${r.path}`),
      },
      'gazeta-de-minas-velhas-xii.test': stand('pt', 'Gazeta de Minas Velhas', 'wordpress', 63, null, {
        '/2011/05/22/a-ultima-locomotiva/': art(
          'A última locomotiva de Minas Velhas',
          `A locomotiva 338, fabricada em 1912, fez ontem sua última viagem entre Minas Velhas e Ponte Alta. Setecentas pessoas foram à estação.
O maquinista Joaquim Tavares, de 79 anos, apitou por um minuto inteiro antes de desligar a caldeira.
A prefeitura pretende transformar a estação em museu.`,
          { date: '2011-05-22' },
        ),
      }),
    },
    moved,
  ),
  lives(
    'mobil-haberim-xii',
    'redirect',
    'tr',
    'https://m.mobil-haberim-xii.test/haber/190233',
    'The mobile host leads to the same article on the main host.',
    {
      'm.mobil-haberim-xii.test': { serve: (r) => to(`https://mobil-haberim-xii.test${r.path}`, 302) },
      'mobil-haberim-xii.test': stand('tr', 'Haberim', 'portal', 99, null, {
        '/haber/190233': art(
          'Köyün son semercisi çırak arıyor',
          `Altmış yıldır semer diken Hasan Usta, dükkânını devredecek bir çırak arıyor. “Eşek kalmadı ama turistler duvara asıyor” diyor.
Belediye, el sanatları çarşısında ona ücretsiz bir dükkân önerdi. Kursa şimdiden dokuz kişi yazıldı.`,
        ),
      }),
    },
    moved,
  ),
  lives(
    'amp-dailypost-lagoon-xii',
    'redirect',
    'en',
    '/amp/lifestyle/kite-makers-of-ward-nine',
    'The AMP address leads to the canonical article.',
    on('Lagoon Daily Post', 'portal', 86, to('/lifestyle/kite-makers-of-ward-nine', 301), {
      '/lifestyle/kite-makers-of-ward-nine': art(
        'The kite makers of Ward Nine',
        `Every harmattan the tailors of Ward Nine put away their cloth and cut paper. Musa Bello has made kites for thirty-one seasons.
A good kite costs two hundred naira and lasts an afternoon. “That is long enough,” he says.`,
      ),
    }),
    moved,
  ),
  lives(
    'perma-resolver-doi-xii',
    'resolver',
    'en',
    'https://perma-resolver-doi-xii.test/10.5555/jrl.2012.0417',
    'A resolver leads over three hops and two hosts to the article it names; unknown names get its own 404.',
    {
      'perma-resolver-doi-xii.test': {
        serve: (r) =>
          r.path === '/10.5555/jrl.2012.0417'
            ? to('https://link.perma-resolver-doi-xii.test/retrieve/pii/S0417', 302)
            : r.path === '/'
              ? html('<title>Resolver</title><h1>Resolve a name</h1><form><input name="hdl"></form>')
              : html(
                  '<title>Error: name not found</title><h2>Name not found</h2><p>This identifier cannot be found in the system.</p>',
                  404,
                ),
      },
      'link.perma-resolver-doi-xii.test': {
        serve: (r) =>
          r.path === '/retrieve/pii/S0417'
            ? to('https://journals.perma-resolver-doi-xii.test/jrl/article/29/4/417?via=hub', 302)
            : html('<h1>Not found</h1>', 404),
      },
      'journals.perma-resolver-doi-xii.test': stand('en', 'Journal of River Law', 'repository', 66, null, {
        '/jrl/article/29/4/417': art(
          'Riparian standing after Lindqvist',
          `<div class="abstract"><b>Abstract.</b> The Lindqvist decision of 2010 gave downstream communities standing to sue. This article reviews the thirty-eight actions that followed, of which nineteen were settled.</div><p>Volume 29, issue 4, pages 417–446. Published 1 December 2012.</p><p class="access">Full text available to subscribers. Purchase this article for £24.</p>`,
        ),
      }),
    },
    moved,
  ),
  lives(
    'vuelta-de-galletas-xii',
    'cookie-bounce',
    'es',
    '/reportajes/los-ultimos-salineros',
    'The first visit is sent to a cookie test and back to the address with the cookie; without cookies it goes round.',
    {
      'vuelta-de-galletas-xii.test': {
        serve: (r) => {
          const inner = stand('es', 'Revista Vuelta', 'portal', 78, null, {
            '/reportajes/los-ultimos-salineros': art(
              'Los últimos salineros de la bahía',
              `Quedan cuatro familias que aún recogen la sal a mano. Trabajan de junio a septiembre, cuando el viento de levante seca las tajerías.
Antonio Lobatón vende la flor de sal a restaurantes de tres países, pero dice que sus hijos no seguirán.
El parque natural les ha ofrecido un contrato para mantener los muros.`,
            ),
          }).serve as Serve
          if (r.path.startsWith('/cookie-check'))
            return to(new URLSearchParams(r.path.split('?')[1]).get('u') ?? '/', 302, [
              ['Set-Cookie', 'visto=1; Path=/'],
            ])
          return r.scheme === 'https' && r.path !== '/robots.txt' && r.cookies.get('visto') !== '1'
            ? to(`/cookie-check?u=${encodeURIComponent(r.path)}`, 302)
            : inner(r)
        },
      },
    },
    ['alive', 'redirected'],
  ),
  lives(
    'dagblad-de-waal-xii',
    'consent',
    'nl',
    '/regio/veerman-stopt-na-veertig-jaar~a1f0',
    'A consent host is shown to those who send neither the cookie nor a skip parameter; it sets the cookie and returns to the article by itself.',
    {
      'dagblad-de-waal-xii.test': {
        serve: (r) => {
          const inner = stand('nl', 'Dagblad De Waal', 'portal', 104, null, {
            '/regio/veerman-stopt-na-veertig-jaar~a1f0': art(
              'Veerman stopt na veertig jaar: ‘De rivier mis ik het meest’',
              `Veerman Gerrit van Ooijen voer vrijdag voor het laatst heen en weer. In veertig jaar legde hij naar eigen schatting drie keer de afstand tot de maan af.
Zijn opvolger is nog niet gevonden. De gemeente zet tot die tijd een vrijwilliger in.
Passagiers kregen een stuk taart en hoefden niet te betalen.`,
            ),
          }).serve as Serve
          if (r.scheme === 'https' && r.path !== '/robots.txt' && r.cookies.get('cmp') === undefined)
            return to(
              `https://toestemming.dagblad-de-waal-xii.test/?terug=${encodeURIComponent(`https://dagblad-de-waal-xii.test${r.path}`)}`,
              302,
              [['Set-Cookie', 'cmp=later; Path=/']],
            )
          return inner(r)
        },
      },
      'toestemming.dagblad-de-waal-xii.test': {
        serve: (r) => {
          const back = new URLSearchParams(r.path.split('?')[1]).get('terug')
          return back === null ? consentHome(r) : to(back, 302)
        },
      },
    },
    ['alive', 'redirected'],
  ),
  lives(
    'meta-obnova-xii',
    'meta-refresh',
    'ru',
    '/doc/otchet2008.html',
    'An old file holds only a refresh to the new address of the same report.',
    {
      'meta-obnova-xii.test': stand('ru', 'Центр «Обнова»', 'joomla', 29, null, {
        '/doc/otchet2008.html': html(
          '<html><head><meta http-equiv="refresh" content="0; url=/ru/reports/2008/annual"><meta charset="utf-8"><title>Перенаправление</title></head><body>Документ переехал: <a href="/ru/reports/2008/annual">сюда</a>.</body></html>',
        ),
        '/ru/reports/2008/annual': art(
          'Годовой отчёт за 2008 год',
          `В 2008 году центр провёл 214 бесплатных консультаций и сопровождал девятнадцать дел в судах.
Основные темы обращений: жильё, пенсии, призыв. Бюджет года составил 1,9 миллиона рублей.
Полный список жертвователей приведён в приложении.`,
        ),
      }),
    },
    moved,
  ),
  lives(
    'umzug-kammer-xii',
    'moved-host',
    'de',
    'http://www.alt.umzug-kammer-xii.test/beschluesse/2009/b-17.html',
    'The old host leads every address to the same path on the new host, where the resolution stands and absent paths are 404.',
    {
      'www.alt.umzug-kammer-xii.test': { serve: (r) => to(`https://umzug-kammer-xii.test${r.path}`) },
      'umzug-kammer-xii.test': stand('de', 'Kammer der Gutachter', 'campus', 45, null, {
        '/beschluesse/2009/b-17.html': d(
          'Beschluss B-17/2009',
          `Die Vertreterversammlung hat am 14. November 2009 beschlossen, die Gebührenordnung in § 4 zu ändern.
Für Gutachten über Brandschäden gilt ab 1. Januar 2010 der Satz nach Anlage 2. Der Beschluss erging mit 31 zu 4 Stimmen.`,
        ),
      }),
    },
    moved,
  ),
  lives(
    'tverrspraak-kommune-xii',
    'redirect-language',
    'nn',
    '/tenester/barnehage',
    'The address without a language leads to the page in the visitor’s language; the same page in Norwegian or English.',
    on(
      'Tverrfjord kommune',
      'plain',
      6,
      ((r) =>
        to(
          (r.headers.get('accept-language') ?? '').startsWith('en')
            ? '/en/services/kindergarten'
            : '/nn/tenester/barnehage',
          302,
        )) satisfies Serve,
      {
        '/nn/tenester/barnehage': d(
          'Barnehage',
          `Kommunen har fire barnehagar. Søknadsfristen for hovudopptaket er 1. mars, men du kan søkje plass heile året.
Ein heil plass kostar 3 000 kroner månaden, og kosten kjem i tillegg.`,
        ),
        '/en/services/kindergarten': d(
          'Kindergarten',
          'The municipality runs four kindergartens. Apply by 1 March for the main intake; you may apply all year.',
        ),
      },
      { absent: d('Fann ikkje sida', 'Sida du leitar etter finst ikkje.', { status: 404 }) },
    ),
    moved,
  ),
  lives(
    'hoikuen-slash-xii',
    'redirect',
    'ja',
    '/about/history',
    'The address without a trailing slash leads to the one with it.',
    on('ひばり保育園', 'builder', 88, null, {
      '/about/history/': d(
        '沿革',
        `昭和四十三年四月、園児二十四名で開園しました。平成九年に現在の園舎へ移りました。
令和元年には開園五十周年を迎え、卒園児は千六百名を超えました。`,
      ),
    }),
    ['alive', 'redirected'],
  ),
  lives(
    'csv-statwind-xii',
    'data',
    'en',
    '/api/v1/export?dataset=rents-2013&format=csv',
    'A CSV export; unknown datasets give 404 as JSON.',
    {
      'csv-statwind-xii.test': stand('en', 'Statwind', 'next', 49, null, {
        '/api/v1/export?dataset=rents-2013&format=csv': file(
          'text/csv; charset=utf-8',
          `district,year,median_rent\n${Array.from({ length: 60 }, (_, i) => `D${i + 1},2013,${410 + ((i * 37) % 290)}`).join('\n')}\n`,
          [['Content-Disposition', 'attachment; filename="rents-2013.csv"']],
        ),
        '/api/v1/export': {
          status: 404,
          headers: [['Content-Type', 'application/json']],
          body: '{"error":"unknown dataset"}',
        },
      }),
    },
  ),
  lives(
    'feed-kavarna-xii',
    'feed',
    'sl',
    '/podkast/feed.xml',
    'An RSS feed of a series that ended years ago.',
    on(
      'Kavarna ob reki',
      'plain',
      4,
      file(
        'application/rss+xml; charset=utf-8',
        `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Kavarna ob reki</title><link>https://feed-kavarna-xii.test/</link><description>Pogovori o knjigah in ljudeh</description><language>sl</language><item><title>Zadnja oddaja: slovo</title><pubDate>Sun, 30 Jun 2019 08:00:00 +0200</pubDate><description>Po sedmih letih se poslavljamo. Hvala vsem, ki ste nas poslušali.</description><guid>k-212</guid></item><item><title>Prevajalka in njen pes</title><pubDate>Sun, 23 Jun 2019 08:00:00 +0200</pubDate><guid>k-211</guid></item></channel></rss>`,
      ),
      {},
      { absent: d('Strani ni', 'Ta stran ne obstaja.', { status: 404 }) },
    ),
  ),
  lives(
    'json-opendata-vilnele-xii',
    'data',
    'lt',
    '/datasets/upes/14',
    'A record as JSON; other numbers give 404 as JSON.',
    {
      'json-opendata-vilnele-xii.test': {
        serve: (r) =>
          r.path === '/datasets/upes/14'
            ? file(
                'application/json; charset=utf-8',
                JSON.stringify({
                  id: 14,
                  pavadinimas: 'Vilnelė',
                  ilgis_km: 79.6,
                  baseinas_km2: 633.3,
                  deleted: false,
                  error: null,
                }),
              )
            : r.path === '/'
              ? html(
                  '<!doctype html><html lang="lt"><title>Atviri duomenys</title><h1>Upių duomenys</h1><p>Duomenys prieinami per sąsają.</p></html>',
                )
              : {
                  status: 404,
                  headers: [['Content-Type', 'application/json']],
                  body: '{"klaida":"nerasta"}',
                },
      },
    },
  ),
  lives(
    'foto-arkivi-shqip-xii',
    'picture',
    'sq',
    '/media/foto/1913/ura-e-mesit.png',
    'A picture; the site around it is in Albanian.',
    on(
      'Fototeka e Veriut',
      'plain',
      4,
      file('image/png', png),
      {},
      { absent: d('Faqja nuk u gjet', 'Faqja që kërkoni nuk ekziston.', { status: 404 }) },
    ),
  ),
  lives(
    'rfc-text-kelder-xii',
    'text',
    'en',
    '/notes/kn0017.txt',
    'A plain text memo about codes of errors.',
    {
      'rfc-text-kelder-xii.test': {
        serve: (r) =>
          r.path === '/notes/kn0017.txt'
            ? file(
                'text/plain; charset=us-ascii',
                'Kelder Note 17                                           March 1998\n\n                 On Not Finding Things\n\n   1. A server that has no document SHOULD answer 404 Not Found.\n   2. It MUST NOT answer 200 with a page that says so.\n   3. "Object not found" is no excuse.\n',
              )
            : r.path === '/'
              ? html(
                  '<HTML><TITLE>Kelder Notes</TITLE><UL><LI><A HREF="/notes/kn0017.txt">kn0017</A></UL></HTML>',
                )
              : html(
                  '<HTML><HEAD><TITLE>404 Not Found</TITLE></HEAD><BODY><H1>Not Found</H1>The requested URL was not found on this server.</BODY></HTML>',
                  404,
                ),
      },
    },
  ),
  lives(
    'pdf-oekoinstitut-mur-xii',
    'pdf',
    'de',
    '/fileadmin/studien/auwald_2012.pdf',
    'A PDF is served as octet-stream for download, compressed on the wire.',
    on('Institut Auwald', 'campus', 57, {
      status: 200,
      headers: [
        ['Content-Type', 'application/octet-stream'],
        ['Content-Encoding', 'gzip'],
        ['Content-Disposition', 'attachment; filename="auwald_2012.pdf"'],
      ],
      body: gzipSync(
        Buffer.from(
          pdf('Auwald 2012', [
            'Die Auwaelder an der Mur',
            'Bestandsaufnahme 2012',
            'Im Auftrag der Landesregierung',
          ]),
          'latin1',
        ),
      ),
    }),
  ),
  lives(
    'old-latin1-norra-xii',
    'charset',
    'sv',
    'http://old-latin1-norra-xii.test/hembygd/kvarnen.html',
    'An old page in ISO-8859-1 without a declared charset, over plain http.',
    {
      'old-latin1-norra-xii.test': {
        serve: (r) =>
          r.path === '/hembygd/kvarnen.html' || r.path === '/' || r.path === '/hembygd/'
            ? {
                status: 200,
                headers: [['Content-Type', 'text/html']],
                body: Buffer.from(
                  r.path === '/hembygd/kvarnen.html'
                    ? '<HTML><HEAD><TITLE>Kvarnen i Högåsa</TITLE></HEAD><BODY><H1>Kvarnen i Högåsa</H1><P>Kvarnen byggdes år 1782 av mjölnaren Per Östman. Den malde råg och korn åt hela socknen tills ån dämdes 1934.<P>Kvarnstenen ligger kvar vid vägen.</BODY></HTML>'
                    : '<HTML><HEAD><TITLE>Högåsa hembygd</TITLE></HEAD><BODY><A HREF="/hembygd/kvarnen.html">Kvarnen</A></BODY></HTML>',
                  'latin1',
                ),
              }
            : html(
                '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<HTML><HEAD>\n<TITLE>404 Not Found</TITLE>\n</HEAD><BODY>\n<H1>Not Found</H1>\nThe requested URL was not found on this server.<P>\n</BODY></HTML>\n',
                404,
              ),
      },
    },
  ),
  lives(
    'home-eater-atlasnews-xii',
    'home-for-absent',
    'es',
    '/investigacion/2016/las-minas-sin-dueno',
    'Absent addresses lead to the home page (302), but the cited report stands at its own.',
    on(
      'Atlas Investiga',
      'next',
      110,
      art(
        'Las minas sin dueño',
        `Durante catorce meses revisamos 3.400 expedientes mineros. En 611 de ellos, la empresa titular ya no existe.
Nadie responde por las balsas de relaves que dejaron. En Cerro Pardo, el agua de la escuela contiene arsénico por encima del límite.
El ministerio dijo que no tiene presupuesto para inspecciones.`,
        { date: '2016-06-02', by: 'Equipo Atlas' },
      ),
      {},
      { absent: to('/', 302), hidden404: true },
    ),
  ),
  lives(
    'sister-frame-kunsthal-xii',
    'frames',
    'da',
    '/udstillinger/2014/vand',
    'Absent exhibitions show the same frame under 404 with one other line; the cited one has its text.',
    on(
      'Kunsthal Sundet',
      'builder',
      76,
      d(
        'Vand',
        `Udstillingen viste tolv værker om havvand, drikkevand og smeltevand. Den stod på fra den 3. maj til den 31. august 2014 og er nu slut.
Kurator var Birthe Lyngsø. Kataloget er udsolgt fra forlaget.`,
      ),
      {},
      { absent: d('Udstillinger', 'Vi kunne ikke finde den udstilling, du leder efter.', { status: 404 }) },
    ),
  ),
  lives(
    'login-cited-mutual-xii',
    'login-cited',
    'en',
    '/account/login',
    'The document cites the log-in page of a benefits portal itself; it stands, with text about how to get an account.',
    on(
      'Mutual Benefits Portal',
      'webforms',
      42,
      d(
        'Log in to your account',
        `<label>Member number <input name="ctl00$u"></label><label>Password <input type="password" name="ctl00$p"></label><button>Log in</button>
New members receive a letter with an activation code within ten days of joining. If you have lost the letter, call 0300 555 0117.
We will never ask for your password by telephone.`,
      ),
    ),
    ['alive', 'redirected', 'login-required'],
  ),
  lives(
    'brotli-less-tolk-xii',
    'wire',
    'is',
    '/ordabok/flettibok',
    'A short entry of a dictionary in Icelandic, sent in chunks with pauses.',
    {
      'brotli-less-tolk-xii.test': {
        serve: (r) =>
          r.path === '/ordabok/flettibok'
            ? {
                status: 200,
                headers: [['Content-Type', 'text/html; charset=utf-8']],
                chunks: [
                  '<!doctype html><html lang="is"><head><title>flettibók – Orðabókin</title></head><body>',
                  '<h1>flettibók</h1><p><i>kvk.</i> bók með þykkum blöðum sem auðvelt er að fletta.</p>',
                  '<p>Fleirtala: flettibækur.</p></body></html>',
                ],
                every: 150,
              }
            : r.path === '/'
              ? html(
                  '<!doctype html><html lang="is"><title>Orðabókin</title><form><input name="leit"></form></html>',
                )
              : html(
                  '<!doctype html><html lang="is"><title>Fannst ekki</title><h1>Orðið fannst ekki</h1></html>',
                  404,
                ),
      },
    },
  ),
  lives(
    'nettavisen-http2-xii',
    'wire',
    'nb',
    '/innenriks/ulven-er-tilbake/68.1.4471',
    'The host speaks HTTP/2 alone; the article stands.',
    {
      'nettavisen-http2-xii.test': {
        ...site({
          l: 'nb',
          brand: 'Nettavisa Øst',
          look: 'plain',
          kb: 6,
          at: {
            '/innenriks/ulven-er-tilbake/68.1.4471': art(
              'Ulven er tilbake i Trysilfjella',
              `For første gang siden 2014 er det dokumentert valpekull i Trysilfjella. Rovviltkontakten fant sporene på søndag.
Beitelaget krever fellingstillatelse, mens naturvernerne jubler. Nemnda møtes i neste uke.`,
            ),
          },
          absent: d('Fant ikke siden', 'Artikkelen finnes ikke.', { status: 404 }),
        }),
        http2: 'only',
      },
    },
  ),
  lives(
    'v6-only-broken-oriya-xii',
    'dns',
    'or',
    '/lekha/55',
    'The IPv6 address refuses, the IPv4 one serves the page.',
    {
      'v6-only-broken-oriya-xii.test': {
        ...site({
          l: 'or',
          brand: 'ଗାଁ ଖବର',
          look: 'plain',
          kb: 6,
          at: {
            '/lekha/55': d(
              'ଗାଁ ପୋଖରୀରେ ପୁଣି ପଦ୍ମ ଫୁଟିଲା',
              `ଦଶ ବର୍ଷ ପରେ ଆମ ଗାଁ ପୋଖରୀରେ ପୁଣି ପଦ୍ମ ଫୁଟିଛି। ଗାଁର ଯୁବକମାନେ ମିଶି ପୋଖରୀ ସଫା କରିଥିଲେ।
ଏବେ ସକାଳୁ ସକାଳୁ ପିଲାମାନେ ପଦ୍ମ ଦେଖିବାକୁ ଆସୁଛନ୍ତି।`,
            ),
          },
          absent: d('ପୃଷ୍ଠା ମିଳିଲା ନାହିଁ', 'ଆପଣ ଖୋଜୁଥିବା ପୃଷ୍ଠା ନାହିଁ।', { status: 404 }),
        }),
        dns: 'refusing-ipv6',
      },
    },
  ),
  lives(
    'fragment-lexsearch-xii',
    'fragment',
    'fr',
    '/code/article-l-141#alinea-3',
    'A law’s article with a fragment that is there; the text is about things that are repealed.',
    on(
      'Codes en clair',
      'drupal',
      53,
      d(
        'Article L. 141 (abrogé)',
        `<p class="etat">Abrogé par la loi du 8 août 2016, art. 12</p>
<p id="alinea-1">Toute personne peut demander communication du dossier.</p>
<p id="alinea-2">La demande est adressée au greffe, qui y répond dans un délai de quinze jours.</p>
<p id="alinea-3">À défaut de réponse, la demande est réputée rejetée.</p>`,
      ),
    ),
  ),
]
