/** Bodies: how they are coded, cut, dripped, typed; fragments in them; addresses oddly written. */
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import type { WebCase } from '../case.ts'
import {
  bundle,
  encoded,
  escaped,
  html,
  list,
  ministry,
  newspaper,
  notes,
  oldTables,
  pdf,
  site,
  society,
  story,
  wiki,
} from './pages.ts'
import { words } from './words.ts'

const coded = (body: Uint8Array, coding: string) => ({
  status: 200,
  headers: [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Content-Encoding', coding],
    ['Vary', 'Accept-Encoding'],
  ] as const,
  body,
})

const windows1251 = story('ru', 'Газета Заречье', oldTables).replace('charset=utf-8', 'charset=windows-1251')
const koreanGone = `<html><head><meta http-equiv="content-type" content="text/html; charset=euc-kr"><title>솔뫼군청</title></head><body><table width="600" align="center"><tr><td><b>요청하신 페이지를 찾을 수 없습니다.</b><br>페이지의 주소가 변경되었거나 삭제되어 찾을 수 없습니다.<br><a href="/">메인으로</a></td></tr></table></body></html>`
const sjis = story('ja', '霧沢村', oldTables)
  .replace('charset=utf-8', 'charset=Shift_JIS')
  .replaceAll('–', '|')
const wide = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(story('pl', 'Kolej', notes), 'utf16le')])

const report = pdf(
  [
    ['Waterschap Lage Polder', 'Jaarverslag 2010', '', 'Vastgesteld in de vergadering van 14 juni 2011'],
    [
      '1. Peilbeheer',
      'In het verslagjaar werd het zomerpeil met vier centimeter verhoogd.',
      'De bodemdaling bedroeg gemiddeld 9,4 millimeter.',
      'Er kwamen 31 klachten over scheurvorming binnen.',
    ],
    [
      '2. Kosten',
      'De exploitatie sloot met een tekort van 212.000 euro.',
      'De omslag steeg met 1,8 procent.',
    ],
  ],
  'Jaarverslag 2010',
)

const sections = (
  language: 'de' | 'ru' | 'es',
  name: string,
  ids: readonly (readonly [string, string])[],
): string =>
  wiki({
    language,
    site: name,
    title: `${words(language).title} – ${name}`,
    main: `<h1>${words(language).title}</h1>${ids.map(([attribute, title], i) => `<h2><span class="mw-headline" ${attribute}>${title}</span></h2><p>${words(language).paragraphs[i % 3]}</p>`).join('\n')}`,
  })

export const cases: readonly WebCase[] = [
  {
    name: 'twice-wrapped-news',
    mechanism: 'Gzip in gzip, as the header truly says.',
    family: 'coding',
    language: 'en',
    cited: 'https://twice-wrapped-news.test/eels',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'twice-wrapped-news.test': {
        serve: site({
          language: 'en',
          name: 'Saltwick News',
          own: { '/eels': coded(gzipSync(gzipSync(story('en', 'Saltwick News'))), 'gzip, gzip') },
        }),
      },
    },
  },
  {
    name: 'brotli-uninvited',
    mechanism: 'Brotli, whether the visitor asked for it or not.',
    family: 'coding',
    language: 'sv',
    cited: 'https://brotli-uninvited.test/fyren',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'brotli-uninvited.test': {
        serve: site({
          language: 'sv',
          name: 'Granviksbladet',
          own: { '/fyren': coded(brotliCompressSync(Buffer.from(story('sv', 'Granviksbladet'))), 'br') },
        }),
      },
    },
  },
  {
    name: 'raw-deflate-relic',
    mechanism: '"deflate" without the zlib wrapper, as old servers send it and all browsers read it.',
    family: 'coding',
    language: 'fr',
    cited: 'https://raw-deflate-relic.test/bac',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'raw-deflate-relic.test': {
        serve: site({
          language: 'fr',
          name: 'Le Passeur',
          skin: notes,
          own: { '/bac': coded(deflateRawSync(story('fr', 'Le Passeur', notes)), 'deflate') },
        }),
      },
    },
  },
  {
    name: 'false-gzip-label',
    mechanism: 'The header says gzip, the bytes are garbage that no browser can show.',
    family: 'coding',
    language: 'de',
    cited: 'https://false-gzip-label.test/beschluss/19',
    truth: 'undecidable',
    verdicts: ['bad-response'],
    hosts: {
      'false-gzip-label.test': {
        serve: () => coded(Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 73 + 41) % 251)), 'gzip'),
      },
    },
  },
  {
    name: 'gorod-v-1251',
    mechanism: 'Russian in windows-1251, which only a meta element tells.',
    family: 'encoding',
    language: 'ru',
    cited: 'http://gorod-v-1251.test/2003/bashnya.htm',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'gorod-v-1251.test': {
        serve: site({
          language: 'ru',
          name: 'Газета Заречье',
          skin: oldTables,
          own: {
            '/2003/bashnya.htm': {
              status: 200,
              headers: [['Content-Type', 'text/html']],
              body: encoded(windows1251, 'windows-1251'),
            },
          },
        }),
      },
    },
  },
  {
    name: 'gunchong-euckr',
    mechanism: 'A Korean "not found" with 200 in EUC-KR: its words are legible only when decoded.',
    family: 'encoding',
    language: 'ko',
    cited: 'http://gunchong-euckr.test/data/view.html?no=1187',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'gunchong-euckr.test': {
        serve: site({
          language: 'ko',
          name: '솔뫼군청',
          skin: oldTables,
          other: {
            status: 200,
            headers: [['Content-Type', 'text/html']],
            body: encoded(koreanGone, 'euc-kr'),
          },
        }),
      },
    },
  },
  {
    name: 'kirisawa-sjis',
    mechanism: 'A village’s page in Shift_JIS, named in the header only in capitals and quotes.',
    family: 'encoding',
    language: 'ja',
    cited: 'http://kirisawa-sjis.test/mura/kouhou/h25.html',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'kirisawa-sjis.test': {
        serve: site({
          language: 'ja',
          name: '霧沢村',
          skin: oldTables,
          own: {
            '/mura/kouhou/h25.html': {
              status: 200,
              headers: [['Content-Type', 'text/html; charset="SHIFT_JIS"']],
              body: encoded(sjis, 'shift_jis'),
            },
          },
        }),
      },
    },
  },
  {
    name: 'wide-letters-kolej',
    mechanism:
      'UTF-16 with a byte order mark, while a meta element claims UTF-8: the mark is right, as browsers hold.',
    family: 'encoding',
    language: 'pl',
    cited: 'https://wide-letters-kolej.test/historia.html',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'wide-letters-kolej.test': {
        serve: site({
          language: 'pl',
          name: 'Kolej',
          skin: notes,
          own: { '/historia.html': { status: 200, headers: [['Content-Type', 'text/html']], body: wide } },
        }),
      },
    },
  },
  {
    name: 'cut-in-half',
    mechanism: 'Content-Length promises far more than comes before the connection closes, every time.',
    family: 'body',
    language: 'es',
    cited: 'https://cut-in-half.test/acequia.html',
    truth: 'undecidable',
    verdicts: ['bad-response'],
    hosts: {
      'cut-in-half.test': {
        serve: () => ({
          raw: `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 90000\r\n\r\n${story('es', 'Torralba').slice(0, 900)}`,
          then: 'close',
        }),
      },
    },
  },
  {
    name: 'nothing-at-all',
    mechanism: '200, text/html, not one byte.',
    family: 'body',
    language: 'en',
    cited: 'https://nothing-at-all.test/reports/annual.html',
    truth: 'undecidable',
    verdicts: ['bad-response'],
    hosts: { 'nothing-at-all.test': { serve: () => html('') } },
  },
  {
    name: 'babble-not-http',
    mechanism: 'The port speaks, but not HTTP.',
    family: 'body',
    language: 'en',
    cited: 'http://babble-not-http.test/index.html',
    truth: 'undecidable',
    verdicts: ['bad-response'],
    hosts: {
      'babble-not-http.test': {
        serve: () => ({
          raw: '220 mail.babble-not-http.test ESMTP ready\r\n502 5.5.2 Error: command not recognized\r\n',
          then: 'close',
        }),
      },
    },
  },
  {
    name: 'slow-old-server',
    mechanism: 'An old machine thinks for three seconds, then brings the page.',
    family: 'slow',
    language: 'tr',
    cited: 'https://slow-old-server.test/degirmen',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'slow-old-server.test': {
        serve: site({
          language: 'tr',
          name: 'Kuyucak',
          skin: oldTables,
          own: { '/degirmen': { ...html(story('tr', 'Kuyucak', oldTables)), delay: 3000 } },
        }),
      },
    },
  },
  {
    name: 'chat-never-ends',
    mechanism:
      'The article comes at once; then the same answer goes on sending a comment each second without end.',
    family: 'slow',
    language: 'el',
    cited: 'https://chat-never-ends.test/elia',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'chat-never-ends.test': {
        serve: site({
          language: 'el',
          name: 'Ζωντανά από την Ελαία',
          own: {
            '/elia': {
              raw: `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n${story('el', 'Ζωντανά από την Ελαία').replace('</body>\n</html>', '')}`,
              then: 'repeat',
              again: '<!-- ping -->\n',
              every: 1000,
            },
          },
        }),
      },
    },
  },
  {
    name: 'drop-by-drop-head',
    mechanism: 'Header lines drip one in a second and never end.',
    family: 'slow',
    language: 'it',
    cited: 'http://drop-by-drop-head.test/filanda',
    truth: 'undecidable',
    verdicts: ['timeout', 'bad-response'],
    hosts: {
      'drop-by-drop-head.test': {
        serve: () => ({
          raw: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n',
          then: 'repeat',
          again: 'X-Pad: 1\r\n',
          every: 1000,
        }),
      },
    },
  },
  {
    name: 'pieces-in-a-row',
    mechanism: 'The page comes in small chunks over two seconds.',
    family: 'slow',
    language: 'fi',
    cited: 'https://pieces-in-a-row.test/saha',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'pieces-in-a-row.test': {
        serve: site({
          language: 'fi',
          name: 'Hiidenvaara',
          own: {
            '/saha': {
              status: 200,
              headers: [['Content-Type', 'text/html; charset=utf-8']],
              chunks: story('fi', 'Hiidenvaara').match(/[\s\S]{1,400}/gu) ?? [],
              every: 150,
            },
          },
        }),
      },
    },
  },
  {
    name: 'lage-polder-verslag',
    mechanism: 'A report as PDF, three pages, nothing odd.',
    family: 'body',
    language: 'nl',
    cited: 'https://lage-polder-verslag.test/docs/jaarverslag-2010.pdf',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'lage-polder-verslag.test': {
        serve: site({
          language: 'nl',
          name: 'Waterschap Lage Polder',
          skin: ministry,
          own: {
            '/docs/jaarverslag-2010.pdf': {
              status: 200,
              headers: [
                ['Content-Type', 'application/pdf'],
                ['Accept-Ranges', 'bytes'],
              ],
              body: report,
            },
          },
        }),
      },
    },
  },
  {
    name: 'pdf-called-text',
    mechanism: 'A script hands out a PDF as an attachment and calls it text/html.',
    family: 'body',
    language: 'nl',
    cited: 'https://pdf-called-text.test/download.php?doc=212',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'pdf-called-text.test': {
        serve: site({
          language: 'nl',
          name: 'Polderarchief',
          own: {
            '/download.php?doc=212': {
              status: 200,
              headers: [
                ['Content-Type', 'text/html'],
                ['Content-Disposition', 'attachment; filename="verslag.pdf"'],
              ],
              body: report,
            },
          },
        }),
      },
    },
  },
  {
    name: 'feed-of-the-mill',
    mechanism: 'A news feed in RSS is cited itself.',
    family: 'body',
    language: 'ro',
    cited: 'https://feed-of-the-mill.test/feed/',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'feed-of-the-mill.test': {
        serve: site({
          language: 'ro',
          name: 'Știri din vale',
          own: {
            '/feed/': {
              status: 200,
              headers: [['Content-Type', 'application/rss+xml; charset=UTF-8']],
              body: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Știri din vale</title><link>https://feed-of-the-mill.test/</link><description>Noutăți din comună</description>${words(
                'ro',
              )
                .headlines.map(
                  (line, i) =>
                    `<item><title>${escaped(line)}</title><link>https://feed-of-the-mill.test/news/${201 + i}</link><pubDate>Mon, 0${i + 1} Sep 2025 08:00:00 +0300</pubDate></item>`,
                )
                .join('')}</channel></rss>`,
            },
          },
        }),
      },
    },
  },
  {
    name: 'errors-field-empty',
    mechanism: 'A data service answers with the record, beside "error": null and "notFound": [].',
    family: 'body',
    language: 'en',
    cited: 'https://errors-field-empty.test/api/stations/1138',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'errors-field-empty.test': {
        serve: (request) =>
          request.path === '/api/stations/1138'
            ? {
                status: 200,
                headers: [['Content-Type', 'application/json']],
                body: '{"error":null,"notFound":[],"status":"ok","station":{"id":1138,"name":"Jeziorna","river":"Wilkówka","gauge_zero_m":212.4,"since":"1951-04-01","readings":[{"date":"2024-03-01","level_cm":188},{"date":"2024-03-02","level_cm":191}]}}',
              }
            : { status: 404, headers: [['Content-Type', 'application/json']], body: '{"error":"not found"}' },
      },
    },
  },
  {
    name: 'kesselbau-abschnitt',
    mechanism: 'A fragment that stands as an id.',
    family: 'fragment',
    language: 'de',
    cited: 'https://kesselbau-abschnitt.test/wiki/Weberei#Umbau',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'kesselbau-abschnitt.test': {
        serve: site({
          language: 'de',
          name: 'Lindachwiki',
          skin: wiki,
          own: {
            '/wiki/Weberei': sections('de', 'Lindachwiki', [
              ['id="Geschichte"', 'Geschichte'],
              ['id="Umbau"', 'Umbau'],
              ['id="Belege"', 'Belege'],
            ]),
          },
        }),
      },
    },
  },
  {
    name: 'razdel-po-russki',
    mechanism: 'A Cyrillic id, percent-encoded in the citation, raw in the page.',
    family: 'fragment',
    language: 'ru',
    cited: 'https://razdel-po-russki.test/wiki/Bashnya#%D0%98%D1%81%D1%82%D0%BE%D1%80%D0%B8%D1%8F',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'razdel-po-russki.test': {
        serve: site({
          language: 'ru',
          name: 'Вики Заречья',
          skin: wiki,
          own: {
            '/wiki/Bashnya': sections('ru', 'Вики Заречья', [
              ['id="История"', 'История'],
              ['id="Музей"', 'Музей'],
            ]),
          },
        }),
      },
    },
  },
  {
    name: 'quoted-words-light',
    mechanism: 'A text fragment with a range of words that the page holds.',
    family: 'fragment',
    language: 'es',
    cited: 'https://quoted-words-light.test/wiki/Molinos#:~:text=siete%20molinos,riada%20de%201982',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'quoted-words-light.test': {
        serve: site({
          language: 'es',
          name: 'Torralbapedia',
          skin: wiki,
          own: {
            '/wiki/Molinos': sections('es', 'Torralbapedia', [
              ['id="Canal"', 'El canal'],
              ['id="Obras"', 'Las obras'],
            ]),
          },
        }),
      },
    },
  },
  {
    name: 'page-twelve-anchor',
    mechanism: 'A fragment names a page of a PDF.',
    family: 'fragment',
    language: 'nl',
    cited: 'https://page-twelve-anchor.test/verslag.pdf#page=2',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'page-twelve-anchor.test': {
        serve: site({
          language: 'nl',
          name: 'Archief',
          own: {
            '/verslag.pdf': { status: 200, headers: [['Content-Type', 'application/pdf']], body: report },
          },
        }),
      },
    },
  },
  {
    name: 'lost-heading-home',
    mechanism: 'The page lives but the heading that the fragment names is gone from it.',
    family: 'fragment',
    language: 'de',
    cited: 'https://lost-heading-home.test/wiki/Weberei#Denkmalschutz',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'lost-heading-home.test': {
        serve: site({
          language: 'de',
          name: 'Heimatwiki',
          skin: wiki,
          own: {
            '/wiki/Weberei': sections('de', 'Heimatwiki', [
              ['id="Geschichte"', 'Geschichte'],
              ['id="Umbau"', 'Umbau'],
            ]),
          },
        }),
      },
    },
  },
  {
    name: 'bracket-and-comma',
    mechanism:
      'Brackets, commas, an apostrophe and an encoded slash in the path must be asked for as printed.',
    family: 'url',
    language: 'fr',
    cited: "https://bracket-and-comma.test/wiki/Bac_(bateau),_l'ancien%2Fle_nouveau",
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'bracket-and-comma.test': {
        serve: site({
          language: 'fr',
          name: 'Wikirivière',
          skin: wiki,
          own: { "/wiki/Bac_(bateau),_l'ancien%2Fle_nouveau": story('fr', 'Wikirivière', wiki) },
        }),
      },
    },
  },
  {
    name: 'sessions-in-paths',
    mechanism: 'A dead session number stands in the path; the server reads past it.',
    family: 'url',
    language: 'hu',
    cited: 'https://sessions-in-paths.test/opac/rekord.jsp;jsessionid=0A1B2C3D4E5F?id=88&lang=hu',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'sessions-in-paths.test': {
        serve: (request) =>
          /^\/opac\/rekord\.jsp(?:;[^?]*)?\?id=88&lang=hu$/u.test(request.path)
            ? html(story('hu', 'Könyvtár', society), 200, [['Set-Cookie', 'JSESSIONID=FF01; Path=/opac']])
            : site({ language: 'hu', name: 'Könyvtár', skin: society })(request),
      },
    },
  },
  {
    name: 'umlaut-in-host',
    mechanism: 'The host and the path are printed with umlauts.',
    family: 'url',
    language: 'de',
    cited: 'https://mühle.umlaut-in-host.test/über/die-Mühle',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'xn--mhle-0ra.umlaut-in-host.test': {
        serve: site({
          language: 'de',
          name: 'Mühlenverein',
          skin: notes,
          own: { '/%C3%BCber/die-M%C3%BChle': story('de', 'Mühlenverein', notes) },
        }),
      },
    },
  },
  {
    name: 'ftp-of-old',
    mechanism: 'An ftp address.',
    family: 'url',
    language: 'en',
    cited: 'ftp://ftp.ftp-of-old.test/pub/surveys/1991/README',
    truth: 'undecidable',
    verdicts: ['unsupported'],
    hosts: { 'ftp.ftp-of-old.test': {} },
  },
  {
    name: 'port-too-high',
    mechanism: 'The port is not a port, so no browser opens the address.',
    family: 'url',
    language: 'en',
    cited: 'http://port-too-high.test:99999/papers/dredging.html',
    truth: 'dead',
    verdicts: ['invalid'],
    hosts: { 'port-too-high.test': {} },
  },
  {
    name: 'server-text-app',
    mechanism:
      'An application’s page with its whole text from the server, and a noscript line that asks for JavaScript.',
    family: 'body',
    language: 'es',
    cited: 'https://server-text-app.test/historias/molinos',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'server-text-app.test': {
        serve: site({
          language: 'es',
          name: 'Comarca Viva',
          skin: bundle,
          own: {
            '/historias/molinos': story('es', 'Comarca Viva', bundle, {
              after:
                '<script id="__DATA__" type="application/json">{"page":"/historias/[slug]","error":null,"notFound":false,"strings":{"404.title":"Página no encontrada","login.title":"Inicia sesión"}}</script>',
            }),
          },
        }),
      },
    },
  },
  {
    name: 'wrong-tongue-tag',
    mechanism:
      'A Finnish page that calls itself English, soft-404 words hidden in a template element for later use.',
    family: 'body',
    language: 'fi',
    cited: 'https://wrong-tongue-tag.test/saha-historia',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'wrong-tongue-tag.test': {
        serve: site({
          language: 'fi',
          name: 'Sahamuseo',
          own: {
            '/saha-historia': story('fi', 'Sahamuseo', newspaper, {
              after: `<template id="not-found"><h1>404</h1><p>${words('fi').missingText}</p></template><div hidden>${list(words('fi').headlines)}</div>`,
            }).replace('lang="fi"', 'lang="en"'),
          },
        }),
      },
    },
  },
]
