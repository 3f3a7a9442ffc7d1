/** Dead: parked, hijacked and default pages, plain statuses, names and lines that fail, redirects without end. */
import { answer, article, dead, go, plain, r, siteOf, w, type Row } from './kit.ts'
import type { HostBehaviour, WebCase } from '../case.ts'

const host = (
  name: string,
  lang: string,
  family: string,
  why: string,
  at: string,
  behaviour: Partial<HostBehaviour>,
  verdicts: WebCase['verdicts'],
  more: Partial<Row> = {},
): Row => ({ name, lang, family, why, at, more: behaviour, verdicts, ...more })
const all = (
  body: string,
  status = 200,
  more: readonly (readonly [string, string])[] = [],
): Partial<HostBehaviour> => ({
  serve: (q) =>
    q.path === '/robots.txt'
      ? answer('', 404, 'text/plain')
      : answer(body, status, 'text/html; charset=utf-8', more),
})

export const lostB = dead([
  host(
    'regatta-club',
    'en',
    'parked',
    'a parking service renders its feed by script from a base64 blob, with wildcard answers and its name servers',
    '/archive/regatta-1998.html',
    {
      nameServers: ['ns1.bodis.com', 'ns2.bodis.com'],
      ...all(
        `<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFcb" lang="en" style="background:#2B2B2B"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="preconnect" href="https://www.google.com" crossorigin></head><body><div id="target" style="opacity: 0"></div><script>window.park = "eyJ1dWlkIjoiOGYxYzEyIiwicGFnZV90aW1lIjoxNzAwMDAwMDAwLCJwYWdlX3VybCI6Ii8ifQ==";</script><script src="/bXkLqpZ.js"></script></body></html>`,
      ),
    },
    ['parked'],
  ),
  host(
    'turnverein-1904',
    'de',
    'parked',
    "a domain shop's landing page in German with sponsored links",
    '/vereinschronik/1954.html',
    {
      nameServers: ['ns1.sedoparking.com', 'ns2.sedoparking.com'],
      ...all(
        '<!DOCTYPE html><html lang="de"><head><title>turnverein-1904-xi.test&nbsp;-&nbsp;Informationen zum Thema park sedo.</title></head><body><div class="sedo-header">Diese Domain steht zum Verkauf!</div><div id="ads"><h3>Weitere Links</h3><ul><li><a href="/caf/?k=1">Gartenmöbel</a></li><li><a href="/caf/?k=2">Kredit ohne Schufa</a></li><li><a href="/caf/?k=3">Hörgeräte Test</a></li></ul></div><div class="disclaimer">Die hier angezeigten Sponsored Listings werden von dritter Seite automatisch generiert und stehen weder mit dem Domaininhaber noch mit dem Dienstanbieter in irgendeiner Beziehung.</div></body></html>',
      ),
    },
    ['parked'],
  ),
  host(
    'raspisanie-avto',
    'ru',
    'parked',
    "a Russian registrar's page: the domain is registered and not yet bound to a site",
    '/spravka/raspisanie',
    all(
      '<!DOCTYPE html><html lang="ru"><head><title>raspisanie-avto-xi.test</title></head><body class="b-page b-page_type_parking"><header class="b-parking__header"><span>Домен зарегистрирован</span></header><main><h1>raspisanie-avto-xi.test</h1><p>Домен не прилинкован ни к одной из директорий на сервере либо его владелец ещё не создал сайт.</p><ul><li>Виртуальный хостинг от 199 ₽</li><li>Готовые решения на CMS</li><li>SSL-сертификат бесплатно на год</li></ul></main></body></html>',
    ),
    ['parked', 'soft-404'],
  ),
  host(
    'dorpskrant',
    'nl',
    'parked',
    'a marketplace to which every path of the lapsed name leads',
    '/dorpskrant/2006/nr3',
    { serve: () => go('https://dorpskrant-xi-markt.test/buy/dorpskrant-xi', 302) },
    ['parked'],
    {
      hosts: () => ({
        'dorpskrant-xi-markt.test': {
          serve: () =>
            answer(
              '<!doctype html><html lang="nl"><head><title>dorpskrant-xi.test te koop</title></head><body><h1>dorpskrant-xi.test</h1><p>De eigenaar biedt deze domeinnaam aan.</p><p>Koop nu voor € 1.495 of doe een bod</p><form><input name="bod" placeholder="Uw bod in euro"><button>Bod uitbrengen</button></form><p>Gratis overdrachtsservice · Veilig betalen</p></body></html>',
            ),
        },
      }),
    },
  ),
  host(
    'kenkyukai-kaiho',
    'ja',
    'parked',
    "a Japanese registrar's notice that the name has run out",
    '/report/2013/vol7.html',
    all(
      '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>ドメイン有効期限切れのお知らせ</title></head><body><h1>このドメインは有効期限が切れています</h1><p>ドメイン名の登録者の方は、管理画面より更新のお手続きをお願いいたします。</p><p>このドメイン名は、まもなくオークションに出品される予定です。</p></body></html>',
    ),
    ['parked'],
  ),
  host(
    'smp-negeri',
    'id',
    'hijacked',
    'a lapsed school domain now carries an Indonesian slot casino, at every path',
    '/ppdb/2015/pengumuman',
    all(
      `<!doctype html><html lang="id"><head><title>MAXWIN88 # Situs Slot Gacor Hari Ini Gampang Menang Scatter Hitam</title><meta name="description" content="Daftar situs slot gacor terpercaya deposit pulsa tanpa potongan"><link rel="amphtml" href="https://amp.example/"></head><body>${Array.from({ length: 70 }, (_, i) => `<section><h2>Slot Gacor ${['Pragmatic', 'PG Soft', 'Habanero', 'Joker'][i % 4] ?? ''} RTP ${94 + (i % 5)}%</h2><p>Main slot online deposit ${5 + i} ribu dengan bonus new member 100 persen, scatter hitam mahjong, jackpot dibayar lunas setiap hari. Daftar sekarang dan klaim freebet.</p><a href="/daftar">DAFTAR</a> <a href="/login">LOGIN</a></section>`).join('')}</body></html>`,
    ),
    ['parked', 'soft-404'],
  ),
  host(
    'shoreline-clinic',
    'en',
    'hijacked',
    "a former clinic's name was bought for an essay-writing service",
    '/patients/leaflets/shingles',
    all(
      `<!doctype html><html lang="en"><head><title>Buy Essay Online – Cheap Custom Papers From $7.99</title></head><body><header><a href="/order">ORDER NOW</a> <a href="/prices">Prices</a></header><h1>Write my essay for me: 24/7</h1>${'<p>Our certified writers deliver plagiarism-free essays, term papers and dissertations in three hours. Use the code FIRST15 for your first order. Money back guaranteed.</p>'.repeat(12)}<form><select><option>Essay</option><option>Research paper</option></select><input value="275 words"><button>Calculate price</button></form></body></html>`,
    ),
    ['parked', 'soft-404'],
  ),
  host(
    'chess-league',
    'en',
    'default',
    'a rebuilt machine shows the welcome page of nginx at the cited home address',
    '/',
    {
      serve: (q) =>
        q.path === '/'
          ? answer(
              '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n<style>\nhtml { color-scheme: light dark; }\nbody { width: 35em; margin: 0 auto;\nfont-family: Tahoma, Verdana, Arial, sans-serif; }\n</style>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully installed and\nworking. Further configuration is required.</p>\n\n<p><em>Thank you for using nginx.</em></p>\n</body>\n</html>\n',
              200,
              'text/html',
            )
          : answer(
              '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.24.0 (Ubuntu)</center>\r\n</body>\r\n</html>\r\n',
              404,
              'text/html',
            ),
    },
    ['soft-404', 'parked'],
  ),
  host(
    'galerie-expo',
    'fr',
    'default',
    "a hoster's default page in French for a customer without content",
    '/galerie/expo2009.php',
    all(
      '<!DOCTYPE html><html lang="fr"><head><title>Domain Default page</title></head><body><div class="page-container"><h1>Ce domaine a été configuré avec succès</h1><p>Aucun site n’a encore été publié à cette adresse. Si vous êtes le propriétaire, connectez-vous à votre panneau Plesk pour mettre votre contenu en ligne.</p></div></body></html>',
    ),
    ['soft-404', 'parked'],
  ),
  host(
    'consorzio-bonifica',
    'it',
    'default',
    'the start page of IIS with its picture in many tongues',
    '/',
    all(
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\r\n<html xmlns="http://www.w3.org/1999/xhtml">\r\n<head>\r\n<title>IIS Windows Server</title>\r\n<style type="text/css">body {color:#000000;background-color:#0072C6;margin:0;}#container {margin-left:auto;margin-right:auto;text-align:center;}a img {border:none;}</style>\r\n</head>\r\n<body>\r\n<div id="container">\r\n<a href="http://go.microsoft.com/fwlink/?linkid=66138&amp;clcid=0x409"><img src="iisstart.png" alt="IIS" width="960" height="600" /></a>\r\n</div>\r\n</body>\r\n</html>',
    ),
    ['soft-404', 'parked'],
  ),
  host(
    'hembygd',
    'sv',
    'default',
    "a fresh WordPress that stands where a club's site was: Hello world",
    '/',
    {
      serve: siteOf({
        lang: 'sv',
        brand: 'Min webbplats',
        design: 'press',
        kb: 34,
        pages: {},
        home: plain(
          'Hej världen!',
          '<p>Välkommen till WordPress. Det här är ditt första inlägg. Redigera eller ta bort det och börja sedan skriva!</p>',
        ),
      }),
    },
    ['soft-404', 'parked'],
  ),
  host(
    'pevecky-sbor',
    'cs',
    'default',
    'the cited home address shows an empty directory listing',
    '/',
    all(
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<html>\n <head>\n  <title>Index of /</title>\n </head>\n <body>\n<h1>Index of /</h1>\n<ul></ul>\n<address>Apache/2.4.57 (Debian) Server at pevecky-sbor-xi.test Port 443</address>\n</body></html>\n',
    ),
    ['soft-404', 'parked'],
  ),
  r(
    'fakulta-kee',
    'sk',
    'status',
    "a true 404 in a university's full frame",
    '/katedry/kee/2009/skuska.html',
    w('campus', 63, {}),
    { verdicts: ['gone'] },
  ),
  r(
    'kaffehuset',
    'da',
    'status',
    'a shop answers 410 for goods that it no longer lists, with offers',
    '/vare/kaffekvaern-1200',
    w(
      'shop',
      91,
      {},
      {
        missing: plain(
          'Varen er udgået',
          '<p>Vi har desværre taget varen ud af sortimentet. Se tilsvarende varer her.</p>',
          { status: 410 },
        ),
      },
    ),
    { verdicts: ['gone'] },
  ),
  r(
    'otocki-list',
    'hr',
    'status',
    'a 404 whose page shows the whole front page of the newspaper',
    '/arhiv/2003/09/11/sport',
    w(
      'press',
      118,
      {},
      {
        missing: article(
          'hr',
          'Danas u novinama',
          [
            'Tražena stranica nije pronađena, pogledajte što pišemo danas.',
            'Luka Ploče bilježi rekordan promet.',
          ],
          12,
          { status: 404 },
        ),
      },
    ),
    { verdicts: ['gone'] },
  ),
  r('nagar-patra', 'ne', 'status', 'a true 404 in a Nepali portal', '/patra/2071/4', w('state', 45, {}), {
    verdicts: ['gone'],
  }),
  r('prakas-km', 'km', 'status', 'a true 404 in a Khmer portal', '/prakas/2007/18', w('state', 27, {}), {
    verdicts: ['gone'],
  }),
  r(
    'arxiu-actes',
    'ca',
    'status',
    'a redirect to the new host, which knows nothing of the page',
    '/arxiu/actes/1999.htm',
    w(
      'old',
      1,
      {},
      {
        missing: (q) => go(`https://arxiu-actes-xi-seu.test${q.path}`, 301),
        home: { status: 301, headers: [['Location', 'https://arxiu-actes-xi-seu.test/']] },
      },
    ),
    {
      verdicts: ['gone'],
      hosts: () => ({
        'arxiu-actes-xi-seu.test': {
          serve: siteOf({ lang: 'ca', brand: 'Seu electrònica', design: 'portal', kb: 51, pages: {} }),
        },
      }),
    },
  ),
  r(
    'ligjet-portal',
    'sq',
    'status',
    'an absent page cited with an anchor',
    '/ligji/8449#neni-12',
    w('portal', 38, {}),
    { verdicts: ['gone'] },
  ),
  host('raport-wody', 'pl', 'dns', 'the name was given up: NXDOMAIN', '/raport.pdf', { dns: 'nxdomain' }, [
    'dns-failure',
  ]),
  host(
    'ministerio-datos',
    'es',
    'dns',
    'the subdomain of a living ministry was taken away',
    '/estadisticas/2010',
    { serve: siteOf({ lang: 'es', brand: 'Ministerio', design: 'state', kb: 70, pages: {} }) },
    ['dns-failure'],
    {
      at: 'https://sub.ministerio-datos-xi.test/estadisticas/2010',
      hosts: () => ({ 'sub.ministerio-datos-xi.test': { dns: 'nxdomain' } }),
    },
  ),
  host(
    'syllogos-filon',
    'el',
    'dns',
    'the name has mail records and no address',
    '/index.php',
    { dns: 'no-data' },
    ['dns-failure'],
  ),
  host(
    'kozlony-tar',
    'hu',
    'tcp',
    'the server is there and its web port is shut',
    '/kozlony/2004',
    { tcp: 'refused' },
    ['connection-refused'],
  ),
  host(
    'pds-portal',
    'ko',
    'redirect-loop',
    'an old portal bounces between www and the bare name without end',
    '/pds/4417',
    { serve: (q) => go(`https://www.pds-portal-xi.test${q.path}`, 301) },
    ['redirect-loop', 'too-many-redirects'],
    {
      hosts: () => ({
        'www.pds-portal-xi.test': { serve: (q) => go(`https://pds-portal-xi.test${q.path}`, 301) },
      }),
    },
  ),
  host(
    'mova-portal',
    'uk',
    'redirect-loop',
    'each redirect adds another language prefix to the path',
    '/artykuly/12',
    { serve: (q) => go(`/ua${q.path}`, 302) },
    ['too-many-redirects', 'redirect-loop'],
  ),
  host(
    'press-paper',
    'en',
    'invalid',
    'a printed address whose port is no port',
    'https://press-paper-xi.test:99999/paper',
    { serve: () => answer('x') },
    ['invalid'],
  ),
  host(
    'mevzuat-arsiv',
    'tr',
    'tls',
    'the host alerts before any certificate, on every try',
    '/mevzuat/2003',
    { tls: 'handshake-failure' },
    ['tls-error'],
  ),
])
