/** Redirects of every shape, cookies on the way, odd statuses and moody servers. */
import type { WebCase } from '../case.ts'
import {
  board,
  frontPage,
  html,
  journal,
  ministry,
  missingPage,
  newspaper,
  notes,
  oldTables,
  shop,
  site,
  society,
  story,
  to,
  wiki,
} from './pages.ts'

export const cases: readonly WebCase[] = [
  {
    name: 'four-hop-harbour',
    mechanism: 'http to https, to www, to a trailing slash, to the page.',
    family: 'redirect',
    language: 'en',
    cited: 'http://four-hop-harbour.test/news/eels',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'four-hop-harbour.test': {
        serve: (request) =>
          request.scheme === 'http'
            ? to(`https://four-hop-harbour.test${request.path}`, 301)
            : to(`https://www.four-hop-harbour.test${request.path}`, 301),
      },
      'www.four-hop-harbour.test': {
        serve: site({
          language: 'en',
          name: 'Saltwick Harbour',
          own: { '/news/eels': to('/news/eels/', 301), '/news/eels/': story('en', 'Saltwick Harbour') },
        }),
      },
    },
  },
  {
    name: 'renamed-society-pl',
    mechanism: 'A society took a new name: 308 to the same path of a new domain, where the article is.',
    family: 'redirect',
    language: 'pl',
    cited: 'https://renamed-society-pl.test/aktualnosci/waskotorowka',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'renamed-society-pl.test': {
        serve: (request) => to(`https://nowa-renamed-society-pl.test${request.path}`, 308),
      },
      'nowa-renamed-society-pl.test': {
        serve: site({
          language: 'pl',
          name: 'Kolej na Kolej',
          skin: society,
          own: { '/aktualnosci/waskotorowka': story('pl', 'Kolej na Kolej', society) },
        }),
      },
    },
  },
  {
    name: 'old-home-new-home',
    mechanism:
      'The cited page is the front page of the old domain; it leads to the front page of the new one, as it should.',
    family: 'redirect',
    language: 'tr',
    cited: 'http://www.old-home-new-home.test/',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'www.old-home-new-home.test': {
        serve: (request) => to(`https://yeni-old-home-new-home.test${request.path}`, 301),
      },
      'yeni-old-home-new-home.test': {
        serve: site({ language: 'tr', name: 'Kuyucak Köyü Derneği', skin: society }),
      },
    },
  },
  {
    name: 'handle-of-numbers',
    mechanism:
      'A resolver of numbers answers 302, the publisher 303, and the landing page stands at the end.',
    family: 'redirect',
    language: 'pt',
    cited: 'https://hdl.handle-of-numbers.test/20.500.99999/4411',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'hdl.handle-of-numbers.test': {
        serve: (request) =>
          request.path === '/20.500.99999/4411'
            ? to('https://repositorio.handle-of-numbers-uni.test/handle/4411')
            : html(
                '<html><head><title>Handle Not Found</title></head><body><h1>Not Found</h1><p>The handle you requested cannot be found.</p></body></html>',
                404,
              ),
      },
      'repositorio.handle-of-numbers-uni.test': {
        serve: site({
          language: 'pt',
          name: 'Repositório',
          skin: journal,
          own: {
            '/handle/4411': to('/items/9e1c-salinas', 303),
            '/items/9e1c-salinas': story('pt', 'Repositório', journal),
          },
        }),
      },
    },
  },
  {
    name: 'tiny-link-kz',
    mechanism: 'A short link to an article that lives.',
    family: 'redirect',
    language: 'ru',
    cited: 'https://go.tiny-link-kz.test/x7Kq',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'go.tiny-link-kz.test': {
        serve: (request) =>
          request.path === '/x7Kq'
            ? to('https://poselok-tiny-link-kz.test/2022/bashnya?utm_source=short', 301, [
                ['Cache-Control', 'private, max-age=90'],
              ])
            : html('<h1>Ссылка не найдена</h1>', 404),
      },
      'poselok-tiny-link-kz.test': {
        serve: site({ language: 'ru', name: 'Посёлок', own: { '/2022/bashnya': story('ru', 'Посёлок') } }),
      },
    },
  },
  {
    name: 'tiny-link-spent',
    mechanism: 'A short link still redirects, but its target is a real 404.',
    family: 'redirect',
    language: 'fr',
    cited: 'https://tiny-link-spent.test/2bVz',
    truth: 'dead',
    verdicts: ['gone'],
    hosts: {
      'tiny-link-spent.test': {
        serve: (request) =>
          request.path === '/2bVz'
            ? to('https://blog.tiny-link-spent-target.test/2011/bac-vezonne', 301)
            : html('', 404),
      },
      'blog.tiny-link-spent-target.test': {
        serve: site({ language: 'fr', name: 'Carnet de rivière', skin: notes }),
      },
    },
  },
  {
    name: 'meta-moved-notes',
    mechanism: 'The old address holds a meta refresh to the same article elsewhere.',
    family: 'redirect',
    language: 'he',
    cited: 'https://meta-moved-notes.test/2014/tahana.html',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'meta-moved-notes.test': {
        serve: site({
          language: 'he',
          name: 'יומן נחל',
          skin: notes,
          own: {
            '/2014/tahana.html':
              '<!DOCTYPE html><html><head><meta charset="utf-8"><title>יומן נחל</title><meta http-equiv="Refresh" content="0; URL=\'/posts/tahana/\'"><link rel="canonical" href="/posts/tahana/"></head><body><a href="/posts/tahana/">/posts/tahana/</a></body></html>',
            '/posts/tahana/': story('he', 'יומן נחל', notes),
          },
        }),
      },
    },
  },
  {
    name: 'meta-into-void',
    mechanism: 'A meta refresh leads to a path that answers 404.',
    family: 'redirect',
    language: 'it',
    cited: 'http://meta-into-void.test/storia.htm',
    truth: 'dead',
    verdicts: ['gone', 'soft-404'],
    hosts: {
      'meta-into-void.test': {
        serve: site({
          language: 'it',
          name: 'Castelmora in rete',
          skin: oldTables,
          own: {
            '/storia.htm':
              '<HTML><HEAD><META HTTP-EQUIV="refresh" CONTENT="2; URL=/nuovo/storia/index.php"><TITLE>Castelmora</TITLE></HEAD><BODY>Il sito ha cambiato indirizzo. <A HREF="/nuovo/storia/index.php">Continua</A></BODY></HTML>',
          },
        }),
      },
    },
  },
  {
    name: 'refresh-header-inn',
    mechanism: 'A Refresh header, not a Location, leads on.',
    family: 'redirect',
    language: 'ro',
    cited: 'https://refresh-header-inn.test/vechi/moara.asp',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'refresh-header-inn.test': {
        serve: site({
          language: 'ro',
          name: 'Valea Lungă',
          own: {
            '/vechi/moara.asp': html('<html><body></body></html>', 200, [
              ['Refresh', '0; url=https://refresh-header-inn.test/moara/'],
            ]),
            '/moara/': story('ro', 'Valea Lungă'),
          },
        }),
      },
    },
  },
  {
    name: 'script-moved-harvest',
    mechanism: 'One line of script replaces the location by the article’s new address.',
    family: 'redirect',
    language: 'fa',
    cited: 'https://script-moved-harvest.test/old/qanat',
    truth: 'alive',
    verdicts: ['redirected', 'alive', 'not-checked', 'bad-response'],
    needsBrowser: true,
    hosts: {
      'script-moved-harvest.test': {
        serve: site({
          language: 'fa',
          name: 'مهرآباد',
          own: {
            '/old/qanat':
              '<html><head><script type="text/javascript">window.location.replace("https://script-moved-harvest.test/qanat/");</script></head><body></body></html>',
            '/qanat/': story('fa', 'مهرآباد'),
          },
        }),
      },
    },
  },
  {
    name: 'ping-pong-office',
    mechanism: 'https leads to www and www leads back, for ever.',
    family: 'redirect',
    language: 'es',
    cited: 'https://ping-pong-office.test/tramites/padron',
    truth: 'dead',
    verdicts: ['redirect-loop', 'too-many-redirects'],
    hosts: {
      'ping-pong-office.test': {
        serve: (request) => to(`https://www.ping-pong-office.test${request.path}`, 301),
      },
      'www.ping-pong-office.test': {
        serve: (request) => to(`https://ping-pong-office.test${request.path}`, 301),
      },
    },
  },
  {
    name: 'endless-stairs',
    mechanism: 'Each hop counts one up; there is no end.',
    family: 'redirect',
    language: 'en',
    cited: 'https://endless-stairs.test/step?n=0',
    truth: 'dead',
    verdicts: ['too-many-redirects', 'redirect-loop'],
    hosts: {
      'endless-stairs.test': {
        serve: (request) => to(`/step?n=${Number(/n=(\d+)/u.exec(request.path)?.[1] ?? 0) + 1}`),
      },
    },
  },
  {
    name: 'many-tongues-office',
    mechanism: 'The path without a language is sent, by Accept-Language, to one with it.',
    family: 'redirect',
    language: 'el',
    cited: 'https://many-tongues-office.test/elaiotriveio',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'many-tongues-office.test': {
        serve: site({
          language: 'el',
          name: 'Μουσείο',
          skin: ministry,
          own: {
            '/elaiotriveio': (request) =>
              to(
                /^\s*el/iu.test(request.headers.get('accept-language') ?? '')
                  ? '/el/elaiotriveio'
                  : '/en/elaiotriveio',
                302,
                [['Vary', 'Accept-Language']],
              ),
            '/el/elaiotriveio': story('el', 'Μουσείο', ministry),
            '/en/elaiotriveio': ministry({
              language: 'en',
              site: 'Museum',
              title: 'The olive press of Elaia – Museum',
              main: '<h1>The old olive press of Elaia becomes a museum</h1><p>The communal olive press of Elaia, closed in 1979, opens again as a museum. The millstones, the press and the steam engine were restored in place by craftsmen of the island.</p><p>The work cost 640,000 euros and was paid for by the region. The museum is open from April to October; pupils enter free of charge.</p>',
            }),
          },
        }),
      },
    },
  },
  {
    name: 'raw-letters-location',
    mechanism: 'The Location is relative, without a slash, and holds raw UTF-8 letters.',
    family: 'redirect',
    language: 'cs',
    cited: 'https://raw-letters-location.test/obec/rybnik.php',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'raw-letters-location.test': {
        serve: (request) =>
          request.path === '/obec/rybnik.php'
            ? {
                raw: 'HTTP/1.1 301 Moved Permanently\r\nLocation: rybník-stará-hráz\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
                then: 'close',
              }
            : site({
                language: 'cs',
                name: 'Lipnice',
                own: { '/obec/rybn%C3%ADk-star%C3%A1-hr%C3%A1z': story('cs', 'Lipnice') },
              })(request),
      },
    },
  },
  {
    name: 'app-store-detour',
    mechanism: 'The page redirects to an address that only an app on a telephone can open.',
    family: 'redirect',
    language: 'ko',
    cited: 'https://app-store-detour.test/share/98122',
    truth: 'undecidable',
    verdicts: ['unsupported', 'bad-response'],
    hosts: {
      'app-store-detour.test': {
        serve: site({ language: 'ko', name: '솔뫼앱', own: { '/share/98122': to('solmoe://post/98122') } }),
      },
    },
  },
  {
    name: 'inner-server-leak',
    mechanism: 'A misconfigured server redirects to its own address inside the house.',
    family: 'redirect',
    language: 'de',
    cited: 'https://inner-server-leak.test/veroeffentlichungen/bericht-3',
    truth: 'undecidable',
    verdicts: ['unsafe'],
    hosts: { 'inner-server-leak.test': { serve: (request) => to(`http://10.20.0.15${request.path}`) } },
  },
  {
    name: 'nowhere-to-go',
    mechanism: 'A 302 without a Location and without a page.',
    family: 'redirect',
    language: 'en',
    cited: 'https://nowhere-to-go.test/papers/17',
    truth: 'undecidable',
    verdicts: ['bad-response'],
    hosts: {
      'nowhere-to-go.test': {
        serve: () => ({ status: 302, headers: [['Content-Type', 'text/html']], body: '' }),
      },
    },
  },
  {
    name: 'biscuit-first-press',
    mechanism:
      'The first answer sets a cookie and sends the visitor to the very same address; without it he goes round for ever.',
    family: 'cookies',
    language: 'zh',
    cited: 'https://biscuit-first-press.test/news/shiqiao.html',
    truth: 'alive',
    verdicts: ['alive', 'redirected'],
    hosts: {
      'biscuit-first-press.test': {
        serve: (request) =>
          request.cookies.get('sid') === 'h1'
            ? site({
                language: 'zh',
                name: '鹤山日报',
                own: { '/news/shiqiao.html': story('zh', '鹤山日报') },
              })(request)
            : to(request.path, 302, [['Set-Cookie', 'sid=h1; Path=/; HttpOnly']]),
      },
    },
  },
  {
    name: 'cookie-absent-annals',
    mechanism:
      'A publisher tests for cookies over an address of its own and shows "cookies are disabled" to those without.',
    family: 'cookies',
    language: 'en',
    cited: 'https://cookie-absent-annals.test/doi/full/10.55555/aeb.2020.0007',
    truth: 'alive',
    verdicts: ['alive', 'redirected'],
    hosts: {
      'cookie-absent-annals.test': {
        serve: site({
          language: 'en',
          name: 'Annals of Tides',
          skin: journal,
          own: {
            '/doi/full/10.55555/aeb.2020.0007': (request) =>
              request.cookies.has('JSESSIONID')
                ? html(story('en', 'Annals of Tides', journal))
                : to('/action/cookieCheck?back=%2Fdoi%2Ffull%2F10.55555%2Faeb.2020.0007', 302, [
                    ['Set-Cookie', 'JSESSIONID=aaa1; Path=/'],
                  ]),
            '/action/cookieCheck': (request) =>
              request.cookies.has('JSESSIONID')
                ? to('/doi/full/10.55555/aeb.2020.0007')
                : to('/action/cookieAbsent'),
            '/action/cookieAbsent':
              '<html><head><title>Cookies Disabled</title></head><body><h1>Cookies are disabled</h1><p>Your browser must accept cookies to use this site.</p></body></html>',
          },
        }),
      },
    },
  },
  {
    name: 'struck-from-list',
    mechanism: '410 with a kind page that says where else to look.',
    family: 'status',
    language: 'sv',
    cited: 'https://struck-from-list.test/pressmeddelanden/2009/17',
    truth: 'dead',
    verdicts: ['gone'],
    hosts: {
      'struck-from-list.test': {
        serve: site({
          language: 'sv',
          name: 'Myndigheten',
          skin: ministry,
          other: html(missingPage('sv', 'Myndigheten', ministry), 410),
        }),
      },
    },
  },
  {
    name: 'head-says-missing',
    mechanism: 'HEAD is answered 404 by a router that knows GET only; GET brings the page.',
    family: 'status',
    language: 'hu',
    cited: 'https://head-says-missing.test/komp/menetrend',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'head-says-missing.test': {
        serve: (request) =>
          request.method === 'HEAD'
            ? html('', 404)
            : site({ language: 'hu', name: 'Komp', own: { '/komp/menetrend': story('hu', 'Komp') } })(
                request,
              ),
      },
    },
  },
  {
    name: 'second-hand-203',
    mechanism: 'A proxy in between makes it 203, the page is whole.',
    family: 'status',
    language: 'fr',
    cited: 'https://second-hand-203.test/patrimoine/bac',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'second-hand-203.test': {
        serve: site({
          language: 'fr',
          name: 'Patrimoine',
          skin: society,
          own: { '/patrimoine/bac': html(story('fr', 'Patrimoine', society), 203, [['Via', '1.1 cache-7']]) },
        }),
      },
    },
  },
  {
    name: 'origin-down-521',
    mechanism: 'A content network says that the server behind it is down (521).',
    family: 'status',
    language: 'en',
    cited: 'https://origin-down-521.test/surveys/2016/otters',
    truth: 'undecidable',
    verdicts: ['server-error'],
    hosts: {
      'origin-down-521.test': {
        serve: () =>
          html(
            '<!DOCTYPE html><html lang="en-US"><head><title>origin-down-521.test | 521: Web server is down</title></head><body><div id="cf-error-details"><h1>Web server is down <span>Error code 521</span></h1><p>The web server is not returning a connection. As a result, the web page is not displaying.</p></div></body></html>',
            521,
            [['Server', 'cloudflare']],
          ),
      },
    },
  },
  {
    name: 'silent-204',
    mechanism: '204 No Content to a plain GET of a report.',
    family: 'status',
    language: 'nl',
    cited: 'https://silent-204.test/rapport/polder',
    truth: 'undecidable',
    verdicts: ['bad-response'],
    hosts: { 'silent-204.test': { serve: () => ({ status: 204 }) } },
  },
  {
    name: 'stack-trace-school',
    mechanism: '500 at every visit, a stack trace for a page.',
    family: 'status',
    language: 'es',
    cited: 'https://stack-trace-school.test/cursos/detalle.do?id=12',
    truth: 'undecidable',
    verdicts: ['server-error'],
    hosts: {
      'stack-trace-school.test': {
        serve: () =>
          html(
            '<html><head><title>Apache Tomcat/8.5.50 - Informe de Error</title></head><body><h1>Estado HTTP 500 - Internal Server Error</h1><p><b>mensaje</b> java.lang.NullPointerException</p><pre>org.escuela.web.CursoAction.execute(CursoAction.java:88)</pre></body></html>',
            500,
          ),
      },
    },
  },
  {
    name: 'cold-start-museum',
    mechanism: '503 at the first visit while the machine wakes, the page at the next.',
    family: 'flaky',
    language: 'ar',
    cited: 'https://cold-start-museum.test/masara',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'cold-start-museum.test': {
        serve: site({
          language: 'ar',
          name: 'متحف الزيتون',
          skin: society,
          own: {
            '/masara': (request) =>
              request.beforeHere === 0
                ? html('<h1>503 Service Unavailable</h1>', 503)
                : html(story('ar', 'متحف الزيتون', society)),
          },
        }),
      },
    },
  },
  {
    name: 'torn-first-call',
    mechanism: 'The connection is torn at the first visit of the page, whole at the next.',
    family: 'flaky',
    language: 'ja',
    cited: 'https://torn-first-call.test/some/kobo.html',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'torn-first-call.test': {
        serve: site({
          language: 'ja',
          name: '染の里',
          skin: oldTables,
          own: {
            '/some/kobo.html': (request) =>
              request.beforeHere === 0 ? { raw: '', then: 'reset' } : html(story('ja', '染の里', oldTables)),
          },
        }),
      },
    },
  },
  {
    name: 'third-time-lucky',
    mechanism: '502 twice, the page at the third visit.',
    family: 'flaky',
    language: 'uk',
    cited: 'https://third-time-lucky.test/hazety/1934',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'third-time-lucky.test': {
        serve: site({
          language: 'uk',
          name: 'Газети',
          own: {
            '/hazety/1934': (request) =>
              request.beforeHere < 2
                ? html(
                    '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>',
                    502,
                  )
                : html(story('uk', 'Газети')),
          },
        }),
      },
    },
  },
  {
    name: 'every-other-node',
    mechanism: 'Two machines behind one name: one answers 500, the other brings the page, in turn.',
    family: 'flaky',
    language: 'de',
    cited: 'https://every-other-node.test/weberei',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'every-other-node.test': {
        serve: site({
          language: 'de',
          name: 'Stadt Lindach',
          skin: ministry,
          own: {
            '/weberei': (request) =>
              request.beforeHere % 2 === 0
                ? html('<h1>Internal Server Error</h1>', 500)
                : html(story('de', 'Stadt Lindach', ministry)),
          },
        }),
      },
    },
  },
  {
    name: 'thread-of-two-homes',
    mechanism: 'A forum changed software: the old address of a thread leads by two hops to its new one.',
    family: 'redirect',
    language: 'nl',
    cited: 'http://thread-of-two-homes.test/showthread.php?t=8812',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'thread-of-two-homes.test': {
        serve: site({
          language: 'nl',
          name: 'Polderforum',
          skin: board,
          own: {
            '/showthread.php?t=8812': to('/threads/8812/', 301),
            '/threads/8812/': to('/threads/polder-onder-water.8812/', 301),
            '/threads/polder-onder-water.8812/': story('nl', 'Polderforum', board),
          },
        }),
      },
    },
  },
  {
    name: 'catalogue-renumbered',
    mechanism: 'A shop renumbered: the old product address leads to the same product under its name.',
    family: 'redirect',
    language: 'it',
    cited: 'https://catalogue-renumbered.test/p/4410.html',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'catalogue-renumbered.test': {
        serve: site({
          language: 'it',
          name: 'Seta & Filo',
          skin: shop,
          own: {
            '/p/4410.html': to('/prodotti/campionario-di-seta-1924', 301),
            '/prodotti/campionario-di-seta-1924': shop({
              language: 'it',
              site: 'Seta & Filo',
              title: 'Campionario di seta, 1924 – Seta & Filo',
              main: '<h1>Campionario di seta, 1924</h1><p class="price">€ 48,00</p><p>Riproduzione anastatica del campionario della filanda di Castelmora: sessantadue campioni in dodici tinte, rilegato a mano, con un saggio di Ilaria Fontanesi sulle operaie della sala di trattura.</p><p>Formato 21 × 29 cm, 128 pagine, carta avorio. Spedizione in tre giorni lavorativi.</p><button>Aggiungi al carrello</button>',
            }),
          },
        }),
      },
    },
  },
  {
    name: 'front-door-cited',
    mechanism: 'The front page itself is cited, on a site that sends every unknown path to it.',
    family: 'redirect',
    language: 'hu',
    cited: 'https://www.front-door-cited.test/',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'www.front-door-cited.test': {
        serve: (request) =>
          request.path === '/'
            ? html(frontPage('hu', 'Tiszakerti Napló'))
            : to('https://www.front-door-cited.test/', 301),
      },
    },
  },
  {
    name: 'echo-of-every-slug',
    mechanism:
      'A wiki engine serves a real entry, though any other title too gets a 200 page that offers to write it.',
    family: 'soft-404',
    language: 'ro',
    cited: 'https://echo-of-every-slug.test/wiki/Moara_de_apa',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'echo-of-every-slug.test': {
        serve: site({
          language: 'ro',
          name: 'Enciclopedia văii',
          skin: wiki,
          own: { '/wiki/Moara_de_apa': story('ro', 'Enciclopedia văii', wiki) },
          other: wiki({
            language: 'ro',
            site: 'Enciclopedia văii',
            title: 'Pagină nouă – Enciclopedia văii',
            main: '<h1>Pagină nouă</h1><p>În acest moment nu există text în această pagină. Puteți crea pagina sau puteți căuta titlul în alte pagini.</p>',
          }),
        }),
      },
    },
  },
  {
    name: 'all-paths-shell-press',
    mechanism:
      'Every path answers 200 with the front page, but the cited one is a real article made on the server.',
    family: 'soft-404',
    language: 'ko',
    cited: 'https://all-paths-shell-press.test/news/solmoe-station',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'all-paths-shell-press.test': {
        serve: site({
          language: 'ko',
          name: '솔뫼신문',
          own: { '/news/solmoe-station': story('ko', '솔뫼신문', newspaper) },
          other: frontPage('ko', '솔뫼신문'),
        }),
      },
    },
  },
]
