/** Links that live, in ordinary and less ordinary ways. */
import { gzipSync } from 'node:zlib'
import type { WebCase } from '../case.ts'
import {
  article,
  at,
  boardroom,
  campus,
  daily,
  front,
  go,
  handmade,
  html,
  json,
  leaflet,
  lost,
  office,
  ps,
  sheet,
  store,
  text,
  town,
  xml,
} from './web.ts'

const statsNo = at('da', 'Øernes Statistik', office)
const bote = at('de', 'Allertaler Bote', daily)
const upf = at('fr', 'Université de Brévanne', campus)
const repo = at('pt', 'Repositório da Universidade de Monfalim', campus)
const saeima = at('lt', 'Vandenų tarnyba', office)
const rada = at('bg', 'Регистър на язовирите', office)
const kirja = at('fi', 'Vesilinnan yliopisto', campus)
const tarn = at('cs', 'Historický ústav Doubrava', campus)
const kyoto = at('ja', '朝霧町役場', office)
const nong = at('ko', '들녘신문', daily)
const tien = at('vi', 'Báo Sông Lam', daily)
const pusat = at('id', 'Pusat Data Pesisir', office)
const dimos = at('el', 'Ίδρυμα Θαλασσινών Μελετών', leaflet)
const stad = at('nl', 'Stadsarchief Wierdam', office)
const kult = at('sv', 'Kulturföreningen Lyktan', leaflet)
const gor = at('ru', 'Краеведческий кружок', handmade)
const samaj = at('hi', 'जन नीति केंद्र', office)

/** The smallest JPEG start that is still a picture of 1 by 1. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
)
const film = Buffer.concat([
  Buffer.from('0000001c667479706d703432000000016d70343269736f6d6d703431', 'hex'),
  Buffer.alloc(48_000, 7),
])

export const cases: readonly WebCase[] = [
  {
    name: 'oernes-statistik',
    mechanism: 'A statistics office hands out a table as JSON-stat under a query with brackets.',
    family: 'data',
    language: 'da',
    cited: 'https://api.oernes-statistik.test/v1/data/BEF44/JSONSTAT?lang=da&Tid=(-n%2B5)&område[]=000',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'api.oernes-statistik.test': {
        serve: (r) =>
          r.path.startsWith('/v1/data/BEF44/JSONSTAT?')
            ? json({
                version: '2.0',
                class: 'dataset',
                label: 'Folketal efter ø og tid',
                id: ['øer', 'Tid'],
                size: [3, 5],
                value: [812, 809, 801, 790, 788, 144, 140, 139, 133, 131, 62, 61, 61, 58, 57],
                status: { '3': 'e' },
                updated: '2024-02-12T07:00:00Z',
              })
            : r.path === '/'
              ? html(front(statsNo))
              : json({ errorTypeCode: 'TABLE-NOT-FOUND', message: 'Tabellen findes ikke' }, 404),
      },
    },
  },
  {
    name: 'allertaler-bote-kurz',
    mechanism: 'A short number of an old system leads by 301 to the long address of the same story.',
    family: 'redirect',
    language: 'de',
    cited: 'http://www.allertaler-bote-kurz.test/?p=44183',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'www.allertaler-bote-kurz.test': {
        serve: town(bote, {
          '/?p=44183': go('https://www.allertaler-bote-kurz.test/2019/03/deichschau-an-der-aller/', 301),
          '/2019/03/deichschau-an-der-aller/': article(bote, 'Deichschau an der Aller', [
            'Siebzehn Kilometer in vier Stunden: Die Deichschau fand in diesem Jahr bei Schneeregen statt.',
          ]),
        }),
      },
    },
  },
  {
    name: 'brevanne-langues',
    mechanism: 'A page without a language in its address is led by 302 and Vary to its French edition.',
    family: 'redirect',
    language: 'fr',
    cited: 'https://brevanne-langues.test/recherche/laboratoires/limnologie',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'brevanne-langues.test': {
        serve: town(upf, {
          '/': go('/fr/', 302, [['Vary', 'Accept-Language']]),
          '/fr/': front(upf),
          '/recherche/laboratoires/limnologie': go('/fr/recherche/laboratoires/limnologie', 302, [
            ['Vary', 'Accept-Language'],
          ]),
          '/fr/recherche/laboratoires/limnologie': article(upf, 'Laboratoire de limnologie', [
            'Le laboratoire étudie les lacs peu profonds et leurs sédiments depuis 1974.',
          ]),
        }),
      },
    },
  },
  {
    name: 'monfalim-hdl',
    mechanism: 'A handle on the university’s own resolver leads by 302 and 303 to the record of a thesis.',
    family: 'redirect',
    language: 'pt',
    cited: 'https://hdl.monfalim-hdl.test/10451/8823',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'hdl.monfalim-hdl.test': {
        serve: (r) =>
          r.path === '/10451/8823'
            ? go('https://repositorio.monfalim-hdl.test/handle/10451/8823', 302)
            : r.path === '/'
              ? text('Handle resolver')
              : html(
                  '<html><head><title>Handle Not Found</title></head><body><h1>Handle not found</h1></body></html>',
                  404,
                ),
      },
      'repositorio.monfalim-hdl.test': {
        serve: town(repo, {
          '/handle/10451/8823': go('/entities/publication/5b1e-88', 303),
          '/entities/publication/5b1e-88': article(repo, 'Rendas e foros no vale de Monfalim, 1640–1720', [
            '<b>Autor:</b> Leonor Quaresma Brito',
            '<b>Data de defesa:</b> 11-fev-2015. <b>Tipo:</b> dissertação de mestrado.',
            '<a href="/bitstreams/44/download">ulfl_tm.pdf (2,31 MB)</a>',
          ]),
        }),
      },
    },
  },
  {
    name: 'tvenkiniai-csv',
    mechanism: 'A spreadsheet comes as an attachment of text/csv with semicolons.',
    family: 'data',
    language: 'lt',
    cited: 'https://duomenys.tvenkiniai-csv.test/rinkmenos/tvenkiniai_2022.csv',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'duomenys.tvenkiniai-csv.test': {
        serve: town(saeima, {
          '/rinkmenos/tvenkiniai_2022.csv': {
            status: 200,
            headers: [
              ['Content-Type', 'text/csv; charset=utf-8'],
              ['Content-Disposition', 'attachment; filename="tvenkiniai_2022.csv"'],
            ],
            body: '\uFEFFkodas;pavadinimas;plotas_ha;nerasta\n12030;Šventežeris;41,2;0\n12031;Alkupis;18,7;0\n12044;Balsė;7,1;1\n',
          },
        }),
      },
    },
  },
  {
    name: 'karta-scan-bg',
    mechanism: 'A scanned map is cited as the picture itself, with no page around it.',
    family: 'media',
    language: 'bg',
    cited: 'http://karta-scan-bg.test/scans/1911/list_07.jpg',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'karta-scan-bg.test': {
        serve: town(rada, {
          '/scans/1911/list_07.jpg': {
            status: 200,
            headers: [
              ['Content-Type', 'image/jpeg'],
              ['ETag', '"5f1-2a"'],
            ],
            body: jpeg,
          },
        }),
      },
    },
  },
  {
    name: 'luento-video',
    mechanism: 'A recorded lecture as mp4: ranges are answered with 206, whole visits with 200.',
    family: 'media',
    language: 'fi',
    cited: 'https://luento-video.test/tallenteet/2021-syksy/luento3.mp4',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'luento-video.test': {
        serve: town(kirja, {
          '/tallenteet/2021-syksy/luento3.mp4': (r) => {
            const range = /^bytes=(\d+)-(\d*)$/.exec(r.headers.get('range') ?? '')
            const type = ['Content-Type', 'video/mp4'] as const
            if (range === null)
              return { status: 200, headers: [type, ['Accept-Ranges', 'bytes']], body: film }
            const from = Number(range[1])
            const to = range[2] === '' ? film.length - 1 : Math.min(Number(range[2]), film.length - 1)
            return {
              status: 206,
              headers: [type, ['Content-Range', `bytes ${from}-${to}/${film.length}`]],
              body: film.subarray(from, to + 1),
            }
          },
        }),
      },
    },
  },
  {
    name: 'memo-txt-series',
    mechanism: 'A numbered technical memo as plain text, which speaks of errors and missing hosts.',
    family: 'data',
    language: 'en',
    cited: 'https://www.memo-txt-series.test/memo/memo0412.txt',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'www.memo-txt-series.test': {
        serve: town(at('en', 'Memo Series', handmade), {
          '/memo/memo0412.txt': text(
            'Network Study Group                                        L. Ostrander\nMemo: 412                                                  October 1994\n\n              Reporting of Hosts That Do Not Exist\n\nStatus of this Memo\n\n   This memo describes how a gateway tells a sender that a host was\n   not found.  Distribution is unlimited.\n\n1.  Introduction\n\n   A gateway that receives a datagram for an unknown host MUST answer\n   with "host not found" and MAY add the name of the next gateway.\n\n2.  Error codes\n\n   404  not found\n   410  gone\n',
          ),
        }),
      },
    },
  },
  {
    name: 'sbirka-xslt',
    mechanism: 'A statute is served as XML with a style sheet that makes the page in the browser.',
    family: 'data',
    language: 'cs',
    cited: 'https://sbirka-xslt.test/eli/1998/117/par-4.xml',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'sbirka-xslt.test': {
        serve: town(tarn, {
          '/eli/1998/117/par-4.xml': xml(
            '<?xml-stylesheet type="text/xsl" href="/style/predpis.xsl"?>\n<predpis cislo="117/1998"><nazev>O ochraně rybníků</nazev><paragraf id="4"><odstavec>Vypouštět rybník lze jen po oznámení správci povodí nejméně třicet dnů předem.</odstavec><odstavec>Správce povodí vede o oznámeních seznam, do něhož může každý nahlížet.</odstavec></paragraf></predpis>',
          ),
          '/style/predpis.xsl': xml(
            '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><html><body><xsl:value-of select="//nazev"/></body></html></xsl:template></xsl:stylesheet>',
          ),
        }),
      },
    },
  },
  {
    name: 'kuki-tashikame-asagiri',
    mechanism:
      'The first visit gets a cookie and a turn over ?cookie_check; with the cookie the page comes at its own address.',
    family: 'cookies',
    language: 'ja',
    cited: 'https://www.kuki-tashikame-asagiri.test/kurashi/bosai/hazard.html',
    truth: 'alive',
    verdicts: ['alive', 'redirected'],
    hosts: {
      'www.kuki-tashikame-asagiri.test': {
        serve: (r) => {
          const bare = r.path.replace(/[?]cookie_check=1$/, '')
          if (!r.cookies.has('JSESSIONID'))
            return r.path === bare
              ? go(`${bare}?cookie_check=1`, 302, [['Set-Cookie', 'JSESSIONID=8A1; Path=/']])
              : html('<html><body>クッキーを有効にしてください。</body></html>')
          if (r.path !== bare) return go(bare)
          return town(kyoto, {
            '/kurashi/bosai/hazard.html': article(kyoto, '防災ハザードマップ', [
              '町では洪水と土砂災害の二種類の地図を全戸に配布しています。',
            ]),
          })(r)
        },
      },
    },
  },
  {
    name: 'head-lies-nong',
    mechanism: 'HEAD is answered with 404 by a server that knows GET only; GET brings the story.',
    family: 'status',
    language: 'ko',
    cited: 'https://head-lies-nong.test/news/articleView.html?idxno=20177',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'head-lies-nong.test': {
        serve: (r) =>
          r.method === 'HEAD'
            ? { status: 404 }
            : town(nong, {
                '/news/articleView.html?idxno=20177': article(nong, '겨울 논에 물을 대다', [
                  '철새를 위해 겨울 논에 물을 대는 농가가 서른 곳을 넘었다.',
                ]),
              })(r),
      },
    },
  },
  {
    name: 'named-anchor-kruzhok',
    mechanism: 'The fragment is an old named anchor without an id, on a page made by hand.',
    family: 'fragment',
    language: 'ru',
    cited: 'http://named-anchor-kruzhok.test/kniga/gl3.htm#prim12',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'named-anchor-kruzhok.test': {
        serve: town(gor, {
          '/kniga/gl3.htm': sheet(
            gor,
            'Глава третья. Переправа',
            `${ps('Перевозчики держали две лодки и плот для телег.', 'Плату брали зерном, о чём есть запись в приходной книге<SUP>12</SUP>.')}<HR><A NAME="prim12">12</A>. Приходная книга 1787 года, лист 44.`,
          ),
        }),
      },
    },
  },
  {
    name: 'code-lines-forge',
    mechanism:
      'A line of a source file is cited; the forge’s script makes the anchors, the text is in the page.',
    family: 'fragment',
    language: 'en',
    cited: 'https://code-lines-forge.test/tidewater/gauge/blob/8f2c1aa/src/parse.c#L5-L7',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'code-lines-forge.test': {
        serve: town(at('en', 'Forge', leaflet), {
          '/tidewater/gauge/blob/8f2c1aa/src/parse.c': sheet(
            at('en', 'Forge', leaflet),
            'gauge/src/parse.c at 8f2c1aa · tidewater/gauge',
            '<div class="file-header">7 lines (7 sloc) 214 Bytes</div><table class="highlight"><tr><td data-line-number="1"></td><td>#include &quot;gauge.h&quot;</td></tr><tr><td data-line-number="5"></td><td>if (n == NOT_FOUND) return -404;</td></tr><tr><td data-line-number="7"></td><td>return parse_level(buf, n);</td></tr></table>',
            { foot: '<script src="/assets/blob.js"></script>' },
          ),
        }),
      },
    },
  },
  {
    name: 'thalassina-lexeis',
    mechanism: 'A text fragment in Greek with a prefix, percent-encoded; the words stand in the page.',
    family: 'fragment',
    language: 'el',
    cited:
      'https://thalassina-lexeis.test/posts/foinikas/#:~:text=%CE%BF%20%CF%86%CE%AC%CF%81%CE%BF%CF%82-,%CE%AC%CE%BD%CE%B1%CF%88%CE%B5%20%CF%84%CE%BF%201887',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'thalassina-lexeis.test': {
        serve: town(dimos, {
          '/posts/foinikas/': article(dimos, 'Ο φάρος του Φοίνικα', [
            'Κατά τα αρχεία του λιμεναρχείου, ο φάρος άναψε το 1887 και έσβησε μόνο στον πόλεμο.',
          ]),
        }),
      },
    },
  },
  {
    name: 'relative-climb-wierdam',
    mechanism: 'The Location is relative and climbs over two folders to the new place of the inventory.',
    family: 'redirect',
    language: 'nl',
    cited: 'http://relative-climb-wierdam.test/archief/oud/toegang/114/index.php',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'relative-climb-wierdam.test': {
        serve: town(stad, {
          '/archief/oud/toegang/114/index.php': go('../../../inventaris/114', 301),
          '/archief/inventaris/114': article(stad, '114 Weeskamer van Wierdam', [
            'Omvang: 12,4 meter. Openbaarheid: volledig openbaar. Periode: 1581–1852.',
          ]),
        }),
      },
    },
  },
  {
    name: 'early-hints-lam',
    mechanism: 'A 103 with links comes before the 200 with the article.',
    family: 'protocol',
    language: 'vi',
    cited: 'http://early-hints-lam.test/thoi-su/cau-treo-20230411.html',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'early-hints-lam.test': {
        serve: town(tien, {
          '/thoi-su/cau-treo-20230411.html': () => {
            const body = Buffer.from(
              article(tien, 'Cầu treo mới nối hai bờ sông', [
                'Sáng 11/4, cây cầu treo dài 118 mét được thông xe sau hai năm thi công.',
              ]),
            )
            return {
              raw: Buffer.concat([
                Buffer.from(
                  `HTTP/1.1 103 Early Hints\r\nLink: </_assets/app.css>; rel=preload; as=style\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`,
                ),
                body,
              ]),
              then: 'close',
            }
          },
        }),
      },
    },
  },
  {
    name: 'http-ten-pesisir',
    mechanism: 'An HTTP/1.0 answer without a length ends with the connection.',
    family: 'protocol',
    language: 'id',
    cited: 'http://http-ten-pesisir.test/cgi-bin/laporan.pl?tahun=2016',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'http-ten-pesisir.test': {
        serve: town(pusat, {
          '/cgi-bin/laporan.pl?tahun=2016': () => ({
            raw: `HTTP/1.0 200 OK\r\nServer: NCSA/1.5.2\r\nContent-type: text/html\r\n\r\n${article(pusat, 'Laporan pantai 2016', ['Garis pantai mundur rata-rata 1,8 meter di sembilan titik ukur.'])}`,
            then: 'close',
          }),
        }),
      },
    },
  },
  {
    name: 'deploy-hiccup-lyktan',
    mechanism:
      'The first visit meets a 502 while the site is being rolled out; every later one gets the page.',
    family: 'flaky',
    language: 'sv',
    cited: 'https://deploy-hiccup-lyktan.test/posts/lyktor-i-hamnen/',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'deploy-hiccup-lyktan.test': {
        serve: (r) =>
          r.before === 0
            ? html(
                '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>',
                502,
              )
            : town(kult, {
                '/posts/lyktor-i-hamnen/': article(kult, 'Lyktor i hamnen', [
                  'Trettiofyra lyktor tändes igen i december.',
                ]),
              })(r),
      },
    },
  },
  {
    name: 'jal-niti-gzip',
    mechanism: 'A policy brief in Hindi, gzip as asked, over HTTP/2 as offered.',
    family: 'protocol',
    language: 'hi',
    cited: 'https://jal-niti-gzip.test/prakashan/jal-niti-2020',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'jal-niti-gzip.test': {
        http2: 'offered',
        serve: town(samaj, {
          '/prakashan/jal-niti-2020': (r) => {
            const body = article(samaj, 'जल नीति 2020: एक समीक्षा', [
              'यह संक्षिप्त पत्र राज्य की जल नीति के पाँच वर्षों का लेखा प्रस्तुत करता है।',
            ])
            return (r.headers.get('accept-encoding') ?? '').includes('gzip')
              ? {
                  status: 200,
                  headers: [
                    ['Content-Type', 'text/html; charset=UTF-8'],
                    ['Content-Encoding', 'gzip'],
                    ['Vary', 'Accept-Encoding'],
                  ],
                  body: gzipSync(body),
                }
              : html(body)
          },
        }),
      },
    },
  },
  {
    name: 'latin-sans-charset',
    mechanism: 'Old French page in ISO-8859-1 whose charset nobody names.',
    family: 'encoding',
    language: 'fr',
    cited: 'http://latin-sans-charset.test/~hist/seigle.htm',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'latin-sans-charset.test': {
        serve: town(at('fr', 'Pages d’histoire', handmade), {
          '/~hist/seigle.htm': {
            status: 200,
            headers: [['Content-Type', 'text/html']],
            body: Buffer.from(
              "<HTML><HEAD><TITLE>Le seigle en montagne</TITLE></HEAD><BODY><H1>Le seigle en montagne</H1><P>On semait le seigle à la Saint-Barthélemy, après les dernières journées d'été. La récolte, médiocre une année sur trois, était partagée entre le four banal et la dîme.</P><P>Les relevés de 1741 à 1789, conservés à la mairie, donnent un rendement de quatre pour un.</P></BODY></HTML>",
              'latin1',
            ),
          },
        }),
      },
    },
  },
  {
    name: 'slug-guess-rapport',
    mechanism:
      'The cited slug is cut short; WordPress guesses the article and leads there, but gives 404 for others.',
    family: 'redirect',
    language: 'fr',
    cited: 'https://slug-guess-rapport.test/2021/05/rapport-sur-les-zones',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'slug-guess-rapport.test': {
        serve: town(at('fr', 'Eaux et Marais', leaflet), {
          '/2021/05/rapport-sur-les-zones': go(
            'https://slug-guess-rapport.test/2021/05/rapport-sur-les-zones-humides-du-bocage/',
            301,
            [['X-Redirect-By', 'WordPress']],
          ),
          '/2021/05/rapport-sur-les-zones-humides-du-bocage/': article(
            at('fr', 'Eaux et Marais', leaflet),
            'Rapport sur les zones humides du bocage',
            ['Le rapport recense 212 mares, dont 61 comblées depuis 1990.'],
          ),
        }),
      },
    },
  },
  {
    name: 'own-domain-campaign',
    mechanism:
      'A campaign’s folder got a domain of its own: 301 to its front page, while strange folders get 404.',
    family: 'redirect',
    language: 'en',
    cited: 'http://www.own-domain-campaign.test/blue-river/',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'www.own-domain-campaign.test': {
        serve: town(at('en', 'Inland Waters Alliance', office), {
          '/blue-river/': go('https://blue-river.own-domain-campaign.test/', 301),
        }),
      },
      'blue-river.own-domain-campaign.test': {
        serve: town(at('en', 'Blue River', leaflet), {
          '/': article(
            at('en', 'Blue River', leaflet),
            'Blue River: a campaign of the Inland Waters Alliance',
            ['Since 2012 Blue River has asked towns along the Ouel to stop emptying storm drains into it.'],
          ),
        }),
      },
    },
  },
  {
    name: 'home-for-strays-tr',
    mechanism: 'Unknown paths go to the front page, but the cited one has its own 301 to its new address.',
    family: 'redirect',
    language: 'tr',
    cited: 'https://home-for-strays-tr.test/haber_detay.asp?id=512',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'home-for-strays-tr.test': {
        serve: town(
          at('tr', 'Ovacık Haber', daily),
          {
            '/haber_detay.asp?id=512': go('/haber/baraj-golunde-su-yukseldi-512', 301),
            '/haber/baraj-golunde-su-yukseldi-512': article(
              at('tr', 'Ovacık Haber', daily),
              'Baraj gölünde su yükseldi',
              ['Baraj gölündeki doluluk oranı yüzde 71’e çıktı.'],
            ),
          },
          go('/', 302),
        ),
      },
    },
  },
  {
    name: 'forum-page-two-pl',
    mechanism: 'The second page of a thread redirects to the thread, whose posts now fit on one page.',
    family: 'redirect',
    language: 'pl',
    cited: 'https://forum-page-two-pl.test/watki/piec-kaflowy.881/page-2#post-9917',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'forum-page-two-pl.test': {
        serve: town(at('pl', 'Forum Zduńskie', boardroom), {
          '/watki/piec-kaflowy.881/page-2': go('/watki/piec-kaflowy.881/', 303),
          '/watki/piec-kaflowy.881/': sheet(
            at('pl', 'Forum Zduńskie', boardroom),
            'Piec kaflowy – przebudowa',
            '<article class="message" id="js-post-9911"><span id="post-9911"></span><p>Piec z 1931 roku, kafle w komplecie, ale ruszt przepalony. Czy da się go przełożyć bez rozbierania komina?</p></article><article class="message"><span id="post-9917"></span><p>Da się. Kafle ponumerować, zrobić zdjęcia każdej warstwy i murować na glinie, nie na zaprawie.</p></article>',
          ),
        }),
      },
    },
  },
  {
    name: 'pluviometro-esaurito',
    mechanism:
      'A product that is no longer sold keeps its page, its data sheet and a line that it is discontinued.',
    family: 'looks-dead',
    language: 'it',
    cited: 'https://pluviometro-esaurito.test/products/pluviometro-px-20',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'pluviometro-esaurito.test': {
        serve: town(at('it', 'Strumenti Meteo Valdarsa', store), {
          '/products/pluviometro-px-20': sheet(
            at('it', 'Strumenti Meteo Valdarsa', store),
            'Pluviometro a bascula PX-20',
            `<p class="badge">Fuori produzione – prodotto non più disponibile</p>${ps('Pluviometro a doppia vaschetta con risoluzione di 0,2 mm e superficie di raccolta di 400 cm².', 'Uscita a contatto reed; cavo schermato da dieci metri; temperatura di esercizio da 0 a 60 °C.')}<table><tr><th>Precisione</th><td>±2 % fino a 50 mm/h</td></tr><tr><th>Peso</th><td>3,1 kg</td></tr></table><p><a href="/cdn/px20-manuale.pdf">Manuale d’uso (PDF)</a></p><button disabled>Esaurito</button>`,
          ),
        }),
      },
    },
  },
  {
    name: 'shell-for-atlas',
    mechanism:
      'A map application: an empty element and a script at every path, known or not; only a browser sees what is there.',
    family: 'app-shell',
    language: 'en',
    cited: 'https://shell-for-atlas.test/view/parish/412',
    truth: 'alive',
    verdicts: ['alive'],
    needsBrowser: true,
    hosts: {
      'shell-for-atlas.test': {
        serve: (r) =>
          r.path === '/static/js/main.7c.js'
            ? {
                status: 200,
                headers: [['Content-Type', 'text/javascript']],
                body: "fetch('/api'+location.pathname).then(r=>r.ok?r.json():{name:'Page not found',text:'There is no such place in the atlas.'}).then(d=>{document.title=d.name;document.getElementById('root').innerHTML='<h1>'+d.name+'</h1><p>'+d.text+'</p>'})",
              }
            : r.path === '/api/view/parish/412'
              ? json({
                  name: 'Parish of Stoke Linnet',
                  text: 'Enclosed by act in 1803; tithe map of 1841 in eleven sheets; 2,114 acres, of which 300 common. The parish was joined to Linnet Magna in 1934.',
                })
              : r.path.startsWith('/api/')
                ? json({ error: 'not found' }, 404)
                : html(
                    '<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>Parish Atlas</title><script defer="defer" src="/static/js/main.7c.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>',
                  ),
      },
    },
  },
  {
    name: 'agua-tierra-signos',
    mechanism: 'A small static site on HTTP/2 with a long address full of dots, tildes and a plus.',
    family: 'ordinary',
    language: 'es',
    cited: 'https://agua-tierra-signos.test/~r.olmo/textos/v1.2.final/agua+tierra;v=3',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'agua-tierra-signos.test': {
        http2: 'offered',
        serve: town(
          at('es', 'Cuadernos de Olmo', leaflet),
          {
            '/~r.olmo/textos/v1.2.final/agua+tierra;v=3': article(
              at('es', 'Cuadernos de Olmo', leaflet),
              'Agua y tierra',
              ['Apuntes para una historia de las acequias del valle, versión definitiva.'],
            ),
          },
          () => lost(at('es', 'Cuadernos de Olmo', leaflet)),
        ),
      },
    },
  },
]
