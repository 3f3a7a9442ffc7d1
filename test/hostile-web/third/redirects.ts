/** Redirects of every make: chains, loops, bounces, pages that send on, and odd Locations. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import { always, away, blind, iis, nginx, page, site } from './kit.ts'
import { essay } from './prose.ts'

const text = (lang: string, name: string, title: string, seed: number): string =>
  skin.office({ lang, site: name, title, main: skin.article(title, '2016', essay(lang, seed, 6)) })
const lost = (lang: string, name: string, words: string): ReturnType<typeof page> =>
  page(404, skin.office({ lang, site: name, title: words, main: `<h1>${words}</h1>` }))
/** A header's bytes as they are: UTF-8 where RFC 9110 wants ASCII. */
const rawBytes = (words: string): string => Buffer.from(words, 'utf8').toString('latin1')

export const redirects: readonly WebCase[] = [
  blind('b3-www-chain', 'redirect', 'en', 'alive', ['alive', 'redirected'], {
    cited: 'http://b3-www-chain.test/reports/2016',
    mechanism: 'http to https, then to www, then a slash: four addresses for one page.',
    hosts: {
      'b3-www-chain.test': {
        serve: always((request) =>
          request.scheme === 'http'
            ? away(`https://b3-www-chain.test${request.path}`, 301)
            : away(`https://www.b3-www-chain.test${request.path}`, 301),
        ),
      },
      'www.b3-www-chain.test': {
        serve: site(
          {
            '/reports/2016': away('/reports/2016/', 301),
            '/reports/2016/': text('en', 'River Trust', 'Report 2016', 3),
          },
          lost('en', 'River Trust', 'Page not found'),
        ),
      },
    },
  }),
  blind('b3-neues-haus', 'redirect', 'de', 'alive', ['redirected', 'alive'], {
    cited: 'http://www.b3-neues-haus.test/cms/front_content.php?idart=377',
    mechanism:
      'The institute has a new name and domain; the old number leads by 308 to the same text there, unknown numbers to a 404.',
    hosts: {
      'www.b3-neues-haus.test': {
        serve: site(
          {
            '/cms/front_content.php?idart=377': away(
              'https://institut.b3-neues-haus.test/forschung/wattboden',
              308,
            ),
          },
          (request) =>
            away(`https://institut.b3-neues-haus.test/alt?von=${encodeURIComponent(request.path)}`, 308),
        ),
      },
      'institut.b3-neues-haus.test': {
        serve: site(
          { '/forschung/wattboden': text('de', 'Institut für Wattforschung', 'Wattboden im Wandel', 9) },
          lost('de', 'Institut für Wattforschung', 'Seite nicht gefunden'),
        ),
      },
    },
  }),
  blind('b3-pingpong', 'redirect', 'ro', 'dead', ['redirect-loop'], {
    at: '/ro/comunicate/12',
    mechanism: 'Two rules fight: one adds the slash, the other takes it away, for every page.',
    serve: site({}, (request) =>
      away(request.path.endsWith('/') ? request.path.slice(0, -1) || '/index' : `${request.path}/`, 301),
    ),
  }),
  blind('b3-session-tower', 'redirect', 'it', 'dead', ['too-many-redirects', 'redirect-loop'], {
    at: '/albo/atto?id=99',
    mechanism:
      'A broken session filter adds a number to the query and redirects, without end, cookies or not.',
    serve: site({}, (request) => {
      const turn = Number(/[?&]jsid=(\d+)/.exec(request.path)?.[1] ?? '0')
      const bare = request.path.replace(/[?&]jsid=\d+/, '')
      return away(`${bare}${bare.includes('?') ? '&' : '?'}jsid=${turn + 1}`, 302, [
        ['Set-Cookie', `JSESSIONID=${turn}; Path=/`],
      ])
    }),
  }),
  blind('b3-cookie-bounce', 'redirect', 'fr', 'alive', ['alive', 'redirected'], {
    at: '/doc/LEGITEXT000006',
    mechanism:
      'Without a cookie the server bounces over /cookietest and back; with it the page comes, without it the bounce never ends.',
    serve: (request) => {
      if (request.path.startsWith('/cookietest'))
        return away(decodeURIComponent(request.path.replace(/.*url=/, '')), 302, [
          ['Set-Cookie', 'ck=1; Path=/; HttpOnly'],
        ])
      if (!request.cookies.has('ck')) return away(`/cookietest?url=${encodeURIComponent(request.path)}`)
      return site(
        { '/doc/LEGITEXT000006': text('fr', 'Textes maritimes', 'Code des ports', 7) },
        lost('fr', 'Textes maritimes', 'Document inconnu'),
      )(request)
    },
  }),
  blind('b3-meta-verhuisd', 'redirect', 'nl', 'alive', ['redirected', 'alive'], {
    at: '/oud/sluizen.html',
    mechanism: 'A page left behind says “this page has moved” and refreshes by meta to the same text.',
    serve: site(
      {
        '/oud/sluizen.html':
          '<html lang="nl"><head><title>Verhuisd</title><meta http-equiv="Refresh" content="5; URL=/water/sluizen/"></head><body><p>Deze pagina is verhuisd. U wordt over vijf seconden doorgestuurd. <a href="/water/sluizen/">Klik hier</a> als dat niet gebeurt.</p></body></html>',
        '/water/sluizen/': text('nl', 'Waterschap Beneden', 'Sluizen', 6),
      },
      lost('nl', 'Waterschap Beneden', 'Pagina niet gevonden'),
    ),
  }),
  blind('b3-header-refresh', 'redirect', 'pt', 'dead', ['soft-404'], {
    at: '/pub/anais-2007.htm',
    mechanism: 'An empty 200 with the header Refresh sends every unknown address to the front page.',
    serve: site(
      {
        '/': skin.tables({
          lang: 'pt',
          site: 'Sociedade de Geografia',
          title: 'Sociedade de Geografia',
          main: skin.listing('pt', 4),
        }),
      },
      {
        status: 200,
        headers: [
          ['Content-Type', 'text/html'],
          ['Refresh', '0; url=/'],
        ],
        body: '',
      },
    ),
  }),
  blind('b3-script-move', 'redirect', 'zh', 'alive', ['redirected', 'alive'], {
    at: '/old/2009/c331.html',
    mechanism: 'The old file holds only a script that sets location to the article’s new address.',
    needsBrowser: true,
    serve: site(
      {
        '/old/2009/c331.html':
          '<!DOCTYPE html><html><head><meta charset="utf-8"><script>window.location.href = "/zh/2009/" + "c331" + ".shtml";</script></head><body></body></html>',
        '/zh/2009/c331.shtml': text('zh', '江河水利网', '大坝加固工程竣工', 8),
      },
      lost('zh', '江河水利网', '您访问的页面不存在'),
    ),
  }),
  blind('b3-dotdot-location', 'redirect', 'cs', 'alive', ['redirected', 'alive'], {
    at: '/archiv/2003/01/zprava.php?x=4',
    mechanism: 'A relative Location with dots: ../../../zpravy/4.html.',
    serve: site(
      {
        '/archiv/2003/01/zprava.php?x=4': away('../../../zpravy/4.html', 301),
        '/zpravy/4.html': text('cs', 'Muzeum Labe', 'Zpráva o povodni', 3),
      },
      lost('cs', 'Muzeum Labe', 'Stránka neexistuje'),
    ),
  }),
  blind('b3-utf8-location', 'redirect', 'th', 'alive', ['redirected', 'alive'], {
    at: '/?p=1880',
    mechanism: 'The Location header holds bare UTF-8 bytes of a Thai path.',
    serve: site(
      {
        '/?p=1880': away(rawBytes('/บทความ/แม่น้ำ/'), 301),
        '/': skin.wordpress({ lang: 'th', site: 'พิพิธภัณฑ์น้ำ', title: 'หน้าแรก', main: skin.listing('th', 3) }),
        '/บทความ/แม่น้ำ/': text('th', 'พิพิธภัณฑ์น้ำ', 'แม่น้ำ', 5),
      },
      lost('th', 'พิพิธภัณฑ์น้ำ', 'ไม่พบหน้าที่คุณต้องการ'),
    ),
  }),
  blind('b3-spaces-location', 'redirect', 'es', 'alive', ['redirected', 'alive'], {
    at: '/descarga?id=12',
    mechanism: 'The Location holds spaces and a protocol-relative host in upper case.',
    serve: site(
      {
        '/descarga?id=12': away('//B3-SPACES-LOCATION.test/docs/Plan de aguas 2015.html', 302),
        '/docs/Plan de aguas 2015.html': text('es', 'Confederación del Tajuelo', 'Plan de aguas 2015', 4),
      },
      lost('es', 'Confederación del Tajuelo', 'No encontrado'),
    ),
  }),
  blind('b3-no-location', 'redirect', 'uk', 'undecidable', ['bad-response'], {
    at: '/zvit/2012',
    mechanism: 'A 302 without any Location and without a body, on the page and its neighbours.',
    serve: site(
      {},
      {
        status: 302,
        headers: [
          ['Server', 'nginx'],
          ['Content-Type', 'text/html'],
        ],
      },
    ),
  }),
  blind('b3-to-dead-name', 'redirect', 'ja', 'dead', ['dns-failure', 'gone'], {
    at: '/go?article=55',
    mechanism: 'The page was moved to a host whose name has ceased to exist.',
    hosts: { 'neu.b3-to-dead-name.test': { dns: 'nxdomain' } },
    serve: always((request) => away(`https://neu.b3-to-dead-name.test${request.path}`, 301)),
  }),
  blind('b3-to-404', 'redirect', 'tr', 'dead', ['gone'], {
    at: '/makale.asp?no=12',
    mechanism: 'The old script sends to a new address, which answers 404.',
    serve: site(
      { '/makale.asp': away('/tr/makale/12', 301, [['Server', 'Microsoft-IIS/7.5']]) },
      page(
        404,
        skin.aspnet({
          lang: 'tr',
          site: 'Deniz Müzesi',
          title: 'Bulunamadı',
          main: '<h1>Sayfa bulunamadı</h1>',
        }),
        iis,
      ),
    ),
  }),
  blind('b3-app-scheme', 'redirect', 'id', 'undecidable', ['unsupported'], {
    at: '/u/88120',
    mechanism: 'The share link redirects to a scheme that only the maker’s telephone application knows.',
    serve: always(away('lingkar://post/88120?ref=web', 302)),
  }),
  blind('b3-to-inside', 'redirect', 'el', 'undecidable', ['unsafe'], {
    at: '/arxeio/egrafo/7',
    mechanism: 'A misconfigured front redirects to the address of its own inner machine.',
    serve: always(away('http://10.0.4.17:8080/arxeio/egrafo/7', 302)),
  }),
  blind('b3-frame-set', 'redirect', 'hu', 'alive', ['alive'], {
    at: '/fooldal.html',
    mechanism: 'A frameset of 2001: the cited file only names its frames, which are all there.',
    serve: site(
      {
        '/fooldal.html':
          '<HTML><HEAD><TITLE>Tiszai hajózás története</TITLE></HEAD><FRAMESET COLS="160,*"><FRAME SRC="menu.html" NAME="menu"><FRAME SRC="tortenet.html" NAME="main"><NOFRAMES><BODY>A lap keretek nélkül: <A HREF="tortenet.html">történet</A></BODY></NOFRAMES></FRAMESET></HTML>',
        '/menu.html': '<HTML><BODY><A HREF="tortenet.html" TARGET="main">Történet</A></BODY></HTML>',
        '/tortenet.html': skin.tables({
          lang: 'hu',
          site: 'Tiszai hajózás',
          title: 'Történet',
          main: essay('hu', 4, 7),
        }),
      },
      page(404, '<HTML><BODY>404</BODY></HTML>', nginx),
    ),
  }),
]
