/** Living answers that are thin, are no HTML, or are reached by moves, variants and odd manners. */
import { deflateRawSync, gzipSync, brotliCompressSync } from 'node:zlib'
import { answer, article, bare, go, living, plain, r, siteOf, w } from './kit.ts'

const csv = (n: number): string =>
  `kommun;år;mängd_ton\r\n${Array.from({ length: n }, (_, i) => `${1400 + i};20${10 + (i % 13)};${(i * 37) % 911}`).join('\r\n')}\r\n`
const pdf = (text: string): string => {
  const stream = `BT /F1 14 Tf 72 740 Td (${text}) Tj ET`
  return `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n${'% filler of the scanner\n'.repeat(600)}trailer<</Root 1 0 R>>\n%%EOF\n`
}
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export const livingB = living([
  r(
    'csv-waste',
    'sv',
    'format',
    'an open-data file in CSV, sent as an attachment',
    '/dataset/avfall/resource/avfall-2010-2022.csv',
    w('state', 30, {
      '/dataset/avfall/resource/avfall-2010-2022.csv': answer(csv(900), 200, 'text/csv; charset=utf-8', [
        ['Content-Disposition', 'attachment; filename="avfall-2010-2022.csv"'],
      ]),
    }),
  ),
  r(
    'json-station',
    'nb',
    'format',
    'an API answer in JSON about one measuring station, with a field "error": null',
    '/api/v2/stations/NO0042R?fields=all',
    w(
      'state',
      30,
      {
        '/api/v2/stations/NO0042R?fields=all': answer(
          JSON.stringify(
            {
              error: null,
              status: 'ok',
              data: {
                id: 'NO0042R',
                name: 'Zeppelinfjellet',
                municipality: 'Svalbard',
                altitude: 474,
                opened: '1989-09-01',
                components: ['O3', 'CO', 'CH4', 'Hg'],
                note: 'Ingen data mellom 12. og 19. februar 2021 (strømbrudd)',
              },
            },
            null,
            1,
          ),
          200,
          'application/json',
        ),
      },
      { missing: answer('{"error":{"code":404,"message":"No such resource"}}', 404, 'application/json') },
    ),
  ),
  r(
    'geojson-layer',
    'fr',
    'format',
    "a map server's feature answer in GeoJSON",
    '/geoserver/wfs?service=WFS&request=GetFeature&typeName=foret:parcelle&featureID=parcelle.311',
    w('old', 2, {
      '/geoserver/wfs?service=WFS&request=GetFeature&typeName=foret:parcelle&featureID=parcelle.311': answer(
        JSON.stringify({
          type: 'FeatureCollection',
          totalFeatures: 1,
          features: [
            {
              type: 'Feature',
              id: 'parcelle.311',
              geometry: {
                type: 'Polygon',
                coordinates: [
                  [
                    [6.412, 48.121],
                    [6.4131, 48.1212],
                    [6.4127, 48.1199],
                    [6.412, 48.121],
                  ],
                ],
              },
              properties: {
                foret: 'Forêt domaniale de Ternes',
                parcelle: '311',
                essence: 'Sapin pectiné',
                surface_ha: 8.74,
              },
            },
          ],
        }),
        200,
        'application/json;charset=UTF-8',
      ),
      '/geoserver/wfs': answer(
        '<?xml version="1.0"?><ows:ExceptionReport version="2.0.0" xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception exceptionCode="MissingParameterValue" locator="request"/></ows:ExceptionReport>',
        400,
        'application/xml',
      ),
    }),
  ),
  r(
    'wms-caps',
    'et',
    'format',
    "a map service's capabilities document, which lists exception formats",
    '/teenus/wms?SERVICE=WMS&REQUEST=GetCapabilities',
    w('old', 2, {
      '/teenus/wms?SERVICE=WMS&REQUEST=GetCapabilities': answer(
        `<?xml version="1.0" encoding="UTF-8"?>\n<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Service><Name>WMS</Name><Title>Põhikaart</Title><Abstract>Topograafiline põhikaart 1:10 000</Abstract><Fees>none</Fees></Service><Capability><Exception><Format>XML</Format><Format>INIMAGE</Format><Format>BLANK</Format></Exception>${Array.from({ length: 60 }, (_, i) => `<Layer queryable="1"><Name>kiht_${i}</Name><Title>Kiht ${i}: ${['teed', 'veekogud', 'hooned', 'piirid'][i % 4] ?? ''}</Title><CRS>EPSG:3301</CRS></Layer>`).join('\n')}</Capability></WMS_Capabilities>`,
        200,
        'text/xml',
      ),
    }),
  ),
  r(
    'atom-feed',
    'ga',
    'format',
    "an Atom feed of a language commissioner's notices",
    '/feeds/fograi.atom',
    w('state', 28, {
      '/feeds/fograi.atom': answer(
        `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ga"><title>Fógraí an Choimisinéara</title><id>urn:fograi</id><updated>2024-02-01T09:00:00Z</updated>${['Tuarascáil faireacháin 2023', 'Comhairliúchán ar chomharthaí bóthair', 'Scéim teanga na comhairle contae', 'Folúntas: oifigeach feidhmiúcháin'].map((t, i) => `<entry><title>${t}</title><id>urn:f${i}</id><updated>2024-0${i + 1}-01T09:00:00Z</updated><summary>Tá an doiciméad iomlán ar fáil i bhformáid PDF.</summary></entry>`).join('')}</feed>`,
        200,
        'application/atom+xml; charset=utf-8',
      ),
    }),
  ),
  r(
    'code-strings',
    'en',
    'format',
    'a raw source file full of error strings',
    '/raw/main/src/errors.c',
    w(
      'old',
      1,
      {
        '/raw/main/src/errors.c': answer(
          `/* SPDX-License-Identifier: ISC */\n#include "errors.h"\n\nstatic const struct { int code; const char *text; } table[] = {\n${[
            [400, 'Bad Request'],
            [401, 'Unauthorized'],
            [403, 'Access denied'],
            [404, 'The page you are looking for does not exist'],
            [410, 'This page has been removed'],
            [429, 'Too Many Requests'],
            [500, 'Internal Server Error'],
            [503, 'Service temporarily unavailable, please try again later'],
          ]
            .map(([c, t]) => `\t{ ${c ?? ''}, "${t ?? ''}" },`)
            .join(
              '\n',
            )}\n};\n\nconst char *\nhttp_text(int code)\n{\n\tfor (size_t i = 0; i < sizeof(table) / sizeof(*table); i++)\n\t\tif (table[i].code == code)\n\t\t\treturn table[i].text;\n\treturn "Unknown";\n}\n`,
          200,
          'text/plain; charset=utf-8',
          [['X-Content-Type-Options', 'nosniff']],
        ),
      },
      { missing: answer('404: Not Found', 404, 'text/plain; charset=utf-8') },
    ),
  ),
  r(
    'pdf-scan',
    'tr',
    'format',
    'a scanned court ruling as a PDF behind a path without an extension',
    '/karar/indir/2009-11-417',
    w('forms', 41, {
      '/karar/indir/2009-11-417': answer(
        pdf('T.C. YARGITAY 11. Hukuk Dairesi Esas 2009/417'),
        200,
        'application/pdf',
        [['Content-Disposition', 'inline; filename=karar.pdf']],
      ),
    }),
  ),
  r(
    'pdf-as-octets',
    'el',
    'format',
    'a PDF that the server calls application/octet-stream',
    '/files/fek/2011/tB/1449.pdf',
    w('forms', 35, {
      '/files/fek/2011/tB/1449.pdf': answer(
        pdf('EFIMERIS TIS KYVERNISEOS 1449 17 Iouniou 2011'),
        200,
        'application/octet-stream',
      ),
    }),
  ),
  r(
    'one-scan',
    'is',
    'thin',
    'a page that is one digitised map leaf and its shelf mark',
    '/kort/atlas/blad-37',
    w('old', 1, {
      '/kort/atlas/blad-37': bare(
        '<html><head><title>Blað 37</title></head><body><img src="/scan/37.jpg" width="2400" height="3100" alt="Herforingjaráðskort, blað 37 NA"><br>Lbs. kort 37 NA (1908)</body></html>',
      ),
      '/scan/37.jpg': answer(png, 200, 'image/png'),
    }),
  ),
  r(
    'image-itself',
    'it',
    'format',
    'the cited address is a photograph',
    '/uploads/2016/08/campanile-crollato.png',
    w('press', 40, {
      '/uploads/2016/08/campanile-crollato.png': answer(
        Buffer.concat([png, Buffer.alloc(30000, 7)]),
        200,
        'image/png',
      ),
    }),
  ),
  r(
    'tidetable',
    'ga',
    'thin',
    "a harbour's tide table: numbers, hardly a word",
    '/taoidi/2024/meitheamh',
    w('old', 2, {
      '/taoidi/2024/meitheamh': plain(
        'Taoidí, Meitheamh 2024',
        `<table border="1">${Array.from({ length: 30 }, (_, i) => `<tr><td>${i + 1}</td><td>0${(i * 7) % 10}:${10 + ((i * 13) % 49)}</td><td>4.${(i * 3) % 10}</td><td>1${(i * 3) % 10}:${10 + ((i * 11) % 49)}</td><td>0.${(i * 7) % 10}</td></tr>`).join('\n')}</table>`,
      ),
    }),
  ),
  r(
    'frameset',
    'de',
    'old',
    'a frameset of 1998 whose noframes says that frames are needed',
    '/chronik/',
    w('old', 1, {
      '/chronik/': bare(
        '<HTML><HEAD><TITLE>Ortschronik Niederwalluf 1200-1945</TITLE></HEAD><FRAMESET COLS="180,*"><FRAME SRC="menu.htm" NAME="m"><FRAME SRC="kap1.htm" NAME="h"><NOFRAMES><BODY>Ihr Browser kann diese Seite leider nicht anzeigen, da er keine Frames unterst&uuml;tzt. <A HREF="kap1.htm">Kapitel 1</A></BODY></NOFRAMES></FRAMESET></HTML>',
      ),
      '/chronik/menu.htm': bare(
        '<html><body><a href="kap1.htm" target="h">1. Erste Erw&auml;hnung</a><br><a href="kap2.htm" target="h">2. Drei&szlig;igj&auml;hriger Krieg</a></body></html>',
      ),
      '/chronik/kap1.htm': bare(
        '<html><body><h2>1. Erste Erw&auml;hnung</h2><p>Im Jahre 1209 bestimmt Erzbischof Siegfried, dass die H&ouml;fe am Walluff dem Kloster zinsen. Die Urkunde nennt vierzehn Hofstellen und eine M&uuml;hle. Der Name wird als Wald-affa, Waldwasser, gedeutet.</p></body></html>',
      ),
    }),
  ),
  r(
    'latin1-page',
    'pt',
    'encoding',
    'a page of a municipal archive in ISO-8859-1 named only by its meta',
    '/arquivo/foral1514.htm',
    w('old', 1, {
      '/arquivo/foral1514.htm': {
        status: 200,
        headers: [['Content-Type', 'text/html']],
        body: Buffer.from(
          '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Foral manuelino de Água Longa (1514)</title></head><body><h1>Foral manuelino de Água Longa</h1><p>Transcrição do exemplar da câmara. Dom Manuel, por graça de Deus, Rei de Portugal e dos Algarves, a quantos esta nossa carta de foral virem, fazemos saber que, por bem das inquirições que mandámos fazer, achámos que as rendas e direitos reais se devem arrecadar na forma seguinte.</p><p>Pagará cada morador que lavrar com bois três alqueires de pão meado, e o que não lavrar, um alqueire; e os cabaneiros não pagarão coisa alguma.</p></body></html>',
          'latin1',
        ),
      },
    }),
  ),
  r(
    'euckr-page',
    'ko',
    'encoding',
    'a Korean archive list in EUC-KR, named in the header alone',
    '/bbs/view.php?id=data&no=417',
    w('old', 1, {
      '/bbs/view.php?id=data&no=417': {
        status: 200,
        headers: [['Content-Type', 'text/html; charset=euc-kr']],
        body: Buffer.concat([
          Buffer.from('<html><head><title>'),
          Buffer.from([0xc0, 0xda, 0xb7, 0xe1, 0xbd, 0xc7]),
          Buffer.from('</title></head><body><h1>'),
          Buffer.from([0xc0, 0xda, 0xb7, 0xe1, 0xbd, 0xc7]),
          Buffer.from(' 417</h1><table>'),
          ...Array.from({ length: 40 }, (_, i) =>
            Buffer.concat([
              Buffer.from(`<tr><td>${i + 1}</td><td>`),
              Buffer.from([0xb0, 0xed, 0xb9, 0xae, 0xbc, 0xad]),
              Buffer.from(` ${1592 + i * 3}</td></tr>`),
            ]),
          ),
          Buffer.from('</table></body></html>'),
        ]),
      },
    }),
  ),
  r(
    'gzip-dump',
    'en',
    'format',
    'a gzip archive of a data release',
    '/releases/2020-03/species-table.tsv.gz',
    w('old', 3, {
      '/releases/2020-03/species-table.tsv.gz': answer(gzipSync(csv(4000)), 200, 'application/gzip'),
    }),
  ),
  r(
    'brotli-article',
    'hu',
    'transport',
    'an article sent with Brotli and chunked',
    '/cikk/2022/a-tisza-jege',
    w('press', 60, {
      '/cikk/2022/a-tisza-jege': () => ({
        status: 200,
        headers: [
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Content-Encoding', 'br'],
          ['Vary', 'Accept-Encoding'],
        ],
        chunks: [
          brotliCompressSync(
            '<!DOCTYPE html><html lang="hu"><head><title>A Tisza jege</title></head><body><h1>A Tisza jege</h1><p>1879 óta nem állt be ilyen korán a folyó Tokajnál. A vízügyi igazgatóság mérése szerint a jég vastagsága a sodorvonalban tizenegy centiméter volt.</p><p>Az átkelés tilos, a komp december eleje óta a téli kikötőben áll.</p></body></html>',
          ),
        ],
      }),
    }),
  ),
  r(
    'deflate-old',
    'bg',
    'transport',
    'an old server sends raw deflate',
    '/statii/rodopski-chanove.html',
    w('old', 2, {
      '/statii/rodopski-chanove.html': {
        status: 200,
        headers: [
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Content-Encoding', 'deflate'],
        ],
        body: deflateRawSync(
          '<html><head><title>Родопски чанове</title></head><body><h1>Родопски чанове</h1><p>Чановете се изковават от меден лист и се подбират по глас. Майсторът от Широка лъка разказва, че едно стадо от сто овце носи от седем до дванадесет чана, настроени така, че да се чува акорд.</p><p>Занаятът се предава в рода от края на осемнадесети век.</p></body></html>',
        ),
      },
    }),
  ),
  r(
    'ssr-noscript',
    'en',
    'script-shell',
    'a server-rendered script site whose noscript says that JavaScript must be enabled',
    '/story/reservoir-levels-explained',
    w('next', 99, {
      '/story/reservoir-levels-explained': article(
        'en',
        'Reservoir levels, explained',
        [
          '<noscript><div class="noscript">You need to enable JavaScript to run this app.</div></noscript>',
          'Storage across the nine basins stood at 61 per cent on Sunday, four points below the twenty-year median for the week.',
          'The number hides a split: the eastern basins are nearly full while Lake Corran is at 22 per cent after three dry winters.',
          'Releases for irrigation stop automatically at 15 per cent, a threshold reached only once, in 1976.',
        ],
        6,
      ),
    }),
  ),
  r(
    'ssr-mongolia',
    'mn',
    'script-shell',
    'server-rendered page with placeholder skeletons for side widgets that say "loading"',
    '/medee/2023/zud',
    w('next', 56, {
      '/medee/2023/zud': article(
        'mn',
        'Зудын хохирлын дүн гарлаа',
        [
          'Өнгөрсөн өвлийн зуданд 4,7 сая толгой мал хорогдсон гэж Үндэсний статистикийн хороо мэдээллээ.',
          'Хамгийн их хохирол Өвөрхангай, Архангай аймагт гарчээ. <div class="skeleton" aria-busy="true">Ачаалж байна…</div>',
          'Малчдад өвс, тэжээлийн хөнгөлөлттэй зээл олгоно.',
        ],
        5,
      ),
    }),
  ),
  r(
    'moved-ministry',
    'lv',
    'moved',
    'a ministry moved to the common government host; the old address leads to the same text',
    '/lv/dokumenti/zivju-resursu-parskats',
    w('state', 66, {}, { missing: () => go('https://moved-ministry-xi-jauna.test/lv', 301) }),
    {
      more: {
        serve: ({ path, host, scheme }) =>
          scheme === 'http'
            ? go(`https://${host}${path}`, 301)
            : path === '/lv/dokumenti/zivju-resursu-parskats'
              ? go('https://moved-ministry-xi-jauna.test/lv/zivju-resursu-parskats-2019', 301)
              : go('https://moved-ministry-xi-jauna.test/lv', 301),
      },
      hosts: () => ({
        'moved-ministry-xi-jauna.test': {
          serve: siteOf({
            lang: 'lv',
            brand: 'Zemkopības ministrija',
            design: 'state',
            kb: 66,
            pages: {
              '/lv/zivju-resursu-parskats-2019': article(
                'lv',
                'Zivju resursu pārskats 2019',
                [
                  'Pārskatā apkopoti dati par zvejas apjomu Baltijas jūrā un Rīgas līcī.',
                  'Reņģu nozveja bija 24 711 tonnas, brētliņu – 31 040 tonnas. Mencu zveja kopš jūlija ir aizliegta.',
                ],
                6,
              ),
            },
          }),
        },
      }),
      verdicts: ['redirected', 'alive'],
    },
  ),
  r(
    'amp-variant',
    'id',
    'moved',
    'an AMP address that now leads to the ordinary article',
    '/amp/read/2020/09/14/harga-cabai',
    w('press', 108, {
      '/amp/read/2020/09/14/harga-cabai': go('/read/2020/09/14/harga-cabai', 301),
      '/read/2020/09/14/harga-cabai': article(
        'id',
        'Harga Cabai Rawit Tembus Rp 90.000 per Kilogram',
        [
          'Harga cabai rawit merah di Pasar Induk Kramat Jati naik dua kali lipat dalam sepekan.',
          'Pedagang menyebut hujan di Magelang dan Kediri membuat panen gagal. Pasokan turun dari 40 ton menjadi 17 ton per hari.',
          'Dinas Perdagangan akan menggelar operasi pasar mulai Kamis.',
        ],
        6,
      ),
    }),
    { verdicts: ['redirected', 'alive'] },
  ),
  r(
    'slug-fixed',
    'hr',
    'moved',
    'a CMS whose id decides: the old slug is corrected by a redirect',
    '/vijesti/trajekt-ne-vozi-11873',
    w('press', 74, {
      '/vijesti/trajekt-ne-vozi-11873': go(
        '/vijesti/trajekt-petar-hektorovic-ne-plovi-zbog-kvara-11873',
        301,
      ),
      '/vijesti/trajekt-petar-hektorovic-ne-plovi-zbog-kvara-11873': article(
        'hr',
        'Trajekt „Petar Hektorović” ne plovi zbog kvara',
        [
          'Na liniji Split – Vis danas neće ploviti trajekt zbog kvara na pramčanom potisniku.',
          'Putnike će prevesti katamaran u 14 sati, a vozila čekaju zamjenski brod iz Zadra.',
        ],
        5,
      ),
    }),
    { verdicts: ['redirected', 'alive'] },
  ),
  r(
    'doi-hop',
    'en',
    'moved',
    'a resolver leads through a cookie bounce to the article',
    '/10.5555/oj.1402',
    w('old', 1, {
      '/10.5555/oj.1402': go('https://doi-hop-xi-journal.test/article/view/1402', 302),
    }),
    {
      hosts: () => ({
        'doi-hop-xi-journal.test': {
          serve: (q) =>
            q.path === '/article/view/1402' && q.cookies.get('OJSSID') === undefined
              ? go('/article/view/1402', 302, [['Set-Cookie', 'OJSSID=7hd2; path=/; HttpOnly']])
              : siteOf({
                  lang: 'en',
                  brand: 'Open Journal of Moss',
                  design: 'campus',
                  kb: 45,
                  pages: {
                    '/article/view/1402': article(
                      'en',
                      'Sphagnum recovery after drain blocking: eleven years of plots',
                      [
                        'Abstract. We resurveyed 64 permanent plots eleven years after drains were blocked. Cover of peat-forming Sphagnum rose from 12 to 47 per cent.',
                        'Keywords: blanket bog; restoration; water table.',
                      ],
                      4,
                    ),
                  },
                })(q),
        },
      }),
      verdicts: ['redirected', 'alive'],
    },
  ),
  r(
    'utm-tail',
    'es',
    'variant',
    'tracking parameters that the site strips with a redirect',
    '/noticias/embalse-cijara?utm_source=boletin&utm_medium=email&fbclid=IwAR2x',
    w('press', 70, {
      '/noticias/embalse-cijara?utm_source=boletin&utm_medium=email&fbclid=IwAR2x': go(
        '/noticias/embalse-cijara',
        301,
      ),
      '/noticias/embalse-cijara': article(
        'es',
        'El embalse de Cíjara, al 19 por ciento',
        [
          'La Confederación prohíbe el riego aguas abajo hasta octubre.',
          'En la cola del embalse ha reaparecido el puente de 1793, que los vecinos visitan los domingos.',
        ],
        5,
      ),
    }),
    { verdicts: ['redirected', 'alive'] },
  ),
  r(
    'mobile-variant',
    'vi',
    'variant',
    'a mobile host sends readers to the desktop page of the same text',
    '/giao-duc/diem-chuan-2019.html',
    w('press', 95, {
      '/giao-duc/diem-chuan-2019.html': article(
        'vi',
        'Điểm chuẩn đại học 2019: ngành sư phạm tăng nhẹ',
        [
          'Chiều 9/8, hơn 100 trường đã công bố điểm trúng tuyển.',
          'Ngành sư phạm Toán lấy 26,4 điểm, cao hơn năm ngoái 1,8 điểm. Thí sinh xác nhận nhập học trước ngày 15/8.',
        ],
        6,
      ),
    }),
    {
      at: 'https://m.mobile-variant-xi.test/giao-duc/diem-chuan-2019.html',
      hosts: (h) => ({ [`m.${h}`]: { serve: ({ path }) => go(`https://${h}${path}`, 301) } }),
      verdicts: ['redirected', 'alive'],
    },
  ),
  r(
    'lang-cookie',
    'mt',
    'variant',
    'the first visit is led to the language of the site and back to the page',
    '/mt/avviz/2022/114',
    w('portal', 50, {
      '/mt/avviz/2022/114': (q) =>
        q.cookies.has('lang')
          ? siteOf({
              lang: 'mt',
              brand: 'Dipartiment tal-Informazzjoni',
              design: 'portal',
              kb: 50,
              pages: {
                '/mt/avviz/2022/114': article(
                  'mt',
                  'Avviż 114: Għeluq ta’ Triq il-Wied',
                  [
                    'Id-Dipartiment iħabbar li Triq il-Wied se tkun magħluqa għat-traffiku mill-Ħadd 6 ta’ Marzu.',
                    'Il-karozzi tal-linja numru 71 u 73 jgħaddu minn Triq il-Kbira.',
                  ],
                  3,
                ),
              },
            })(q)
          : go('/mt/avviz/2022/114', 302, [['Set-Cookie', 'lang=mt; Path=/']]),
    }),
    { verdicts: ['alive', 'redirected'] },
  ),
  r(
    'http-only',
    'sq',
    'old',
    'a municipal library that still answers on plain http alone',
    '/fondi/periodiku',
    w(
      'old',
      9,
      {
        '/fondi/periodiku': plain(
          'Fondi i periodikut',
          '<p>Biblioteka ruan 214 tituj gazetash dhe revistash nga viti 1909. Koleksioni i „Koha” është i plotë për vitet 1911–1914.</p><p>Leximi bëhet vetëm në sallë, me kërkesë të shkruar. Numrat para vitit 1912 jepen në mikrofilm.</p><p>Orari: e hënë – e premte, 8:00–15:30.</p>',
        ),
      },
      { plain: true },
    ),
    { at: 'http://HOST/fondi/periodiku' },
  ),
  r(
    'chain-aia',
    'pl',
    'tls',
    "a court's server forgets the intermediate certificate, which AIA supplies",
    '/orzeczenia/II-C-881-15',
    w('forms', 62, {
      '/orzeczenia/II-C-881-15': plain(
        'Wyrok z dnia 3 marca 2016 r., sygn. II C 881/15',
        '<p>Sąd Okręgowy w składzie: przewodnicząca SSO Barbara Wrona, po rozpoznaniu na rozprawie sprawy z powództwa spółdzielni mieszkaniowej przeciwko gminie o zapłatę</p><ol><li>zasądza od pozwanej na rzecz powódki kwotę 41 207,18 zł z ustawowymi odsetkami od dnia 5 maja 2015 r.;</li><li>oddala powództwo w pozostałej części;</li><li>znosi wzajemnie koszty procesu.</li></ol><h3>Uzasadnienie</h3><p>Strony łączyła umowa dzierżawy gruntu pod parkingiem. Pozwana nie kwestionowała wysokości nakładów, lecz twierdziła, że roszczenie jest przedawnione. Zarzut ten okazał się chybiony.</p>',
      ),
    }),
    { more: { tls: 'incomplete' } },
  ),
  r(
    'h2-only',
    'fi',
    'transport',
    'a host that speaks HTTP/2 alone',
    '/hankkeet/jarvilohi',
    w('campus', 54, {
      '/hankkeet/jarvilohi': article(
        'fi',
        'Järvilohen palautusistutukset',
        [
          'Hankkeessa seurataan 4 200 merkityn smoltin vaellusta Vuoksen vesistössä.',
          'Ensimmäiset nousijat havaittiin kalatiessä elokuussa. Eloonjäänti oli 2,1 prosenttia.',
        ],
        5,
      ),
    }),
    { more: { http2: 'only' } },
  ),
  r(
    'v6-broken',
    'cs',
    'dns',
    'an IPv6 address that answers nobody beside an IPv4 address that works',
    '/kroniky/1938',
    w('old', 12, {
      '/kroniky/1938': plain(
        'Kronika obce, rok 1938',
        '<p>Dne 23. září v noci byla vyhlášena všeobecná mobilisace. Z obce narukovalo 61 mužů, odvedeno 34 koní a 9 vozů. Žito bylo již pod střechou, brambory dobíraly ženy a školní děti.</p><p>Dne 10. října přišlo do obce 27 rodin ze zabraného území. Ubytovány byly ve škole a v sokolovně.</p>',
      ),
    }),
    { more: { dns: 'broken-ipv6' } },
  ),
  r(
    'gore-predpisi',
    'sl',
    'method',
    'a server that refuses HEAD with 405 and gives the page to GET',
    '/zakon/ZVG-3/clen/12',
    w('forms', 39, {
      '/zakon/ZVG-3/clen/12': (q) =>
        q.method === 'HEAD'
          ? answer('', 405, 'text/plain', [['Allow', 'GET']])
          : siteOf({
              lang: 'sl',
              brand: 'Register predpisov',
              design: 'forms',
              kb: 39,
              pages: {
                '/zakon/ZVG-3/clen/12': plain(
                  '12. člen Zakona o varstvu gora',
                  '<p>(1) Označevanje planinskih poti izvajajo usposobljeni markacisti.</p><p>(2) Pot, ki ni vzdrževana tri leta zaporedoma, se izbriše iz evidence.</p><p>(3) Skrbnik poti mora zaprtje objaviti v treh dneh.</p>',
                ),
              },
            })(q),
    }),
  ),
  r(
    'etno-zbirka',
    'sr',
    'status',
    'a busy server that refuses the first request with 503 and then gives the page',
    '/zbirke/etno/preslice',
    w('campus', 37, {
      '/zbirke/etno/preslice': (q) =>
        q.beforeHere === 0
          ? answer('<html><body>Service Unavailable</body></html>', 503, 'text/html', [['Retry-After', '1']])
          : siteOf({
              lang: 'sr',
              brand: 'Завичајни музеј',
              design: 'campus',
              kb: 37,
              pages: {
                '/zbirke/etno/preslice': article(
                  'sr',
                  'Збирка преслица',
                  [
                    'Збирка броји 188 преслица са подручја Црноречја и Тимока.',
                    'Најстарија датована преслица носи урезану 1811. годину. Шаре су рађене бритвом и накнадно бојене чађу.',
                  ],
                  4,
                ),
              },
            })(q),
    }),
  ),
  r(
    'khet-khru',
    'th',
    'soft-404-host',
    'a real page on a host that answers every other address with 200 and a notice',
    '/news/view/5512',
    w(
      'forms',
      72,
      {
        '/news/view/5512': article(
          'th',
          'ประกาศผลการคัดเลือกครูอัตราจ้าง',
          [
            'สำนักงานเขตพื้นที่การศึกษาประกาศรายชื่อผู้ผ่านการคัดเลือก จำนวน 14 ราย',
            'ให้ผู้มีรายชื่อมารายงานตัววันที่ 3 พฤษภาคม พร้อมเอกสารตัวจริง หากไม่มาตามกำหนดถือว่าสละสิทธิ์',
          ],
          3,
        ),
      },
      { missing: plain('ไม่พบข้อมูล', '<p>ไม่พบข้อมูลที่ท่านต้องการ กรุณาลองใหม่อีกครั้ง</p>') },
    ),
  ),
  r(
    'knesset-prot',
    'he',
    'soft-404-host',
    'a real page on a host that sends every absent address to its home page',
    '/protocols/2014/187',
    w(
      'forms',
      68,
      {
        '/protocols/2014/187': plain(
          'פרוטוקול מס׳ 187 מישיבת ועדת הכלכלה',
          '<p>יום שני, ט״ו בשבט התשע״ד, שעה 10:30</p><p><b>סדר היום:</b> תקנות המים (הקצאת מים לחקלאות), התשע״ד–2014</p><p><b>היו״ר:</b> בוקר טוב. אני פותח את הישיבה. נמצאים איתנו נציגי רשות המים, משרד האוצר והתאחדות חקלאי ישראל.</p><p><b>נציגת רשות המים:</b> ההקצאה בשנת 2013 עמדה על 450 מיליון מטרים מעוקבים, מהם נוצלו 91 אחוז.</p><p><b>היו״ר:</b> מי בעד? שבעה. מי נגד? אין. התקנות אושרו. הישיבה ננעלה בשעה 11:55.</p>',
        ),
      },
      { missing: go('/', 302) },
    ),
  ),
  r(
    'fragment-ok',
    'zh-Hant',
    'fragment',
    'a statute page cited with the anchor of one article that exists',
    '/LawAll.aspx?pcode=D0050001#art-14',
    w('forms', 63, {
      '/LawAll.aspx?pcode=D0050001': plain(
        '山坡地保育自治條例',
        Array.from(
          { length: 22 },
          (_, i) =>
            `<h3 id="art-${i + 1}">第 ${i + 1} 條</h3><p>${['本自治條例之主管機關為市政府農業局。', '土地使用人應於開發前提出水土保持計畫，經核定後始得施工。', '違反前條規定者，處新臺幣三萬元以上十萬元以下罰鍰。', '（刪除）'][i % 4] ?? ''}</p>`,
        ).join('\n'),
      ),
    }),
  ),
  r(
    'text-fragment',
    'en',
    'fragment',
    'a text fragment whose words stand on the page',
    '/speeches/2015/harbour-board#:~:text=seven%20dredgers%20and%20no%20crew',
    w('state', 48, {
      '/speeches/2015/harbour-board': article(
        'en',
        'Remarks to the Harbour Board',
        [
          'Thank you, and good morning.',
          'When I took this job I inherited seven dredgers and no crew. We now have two dredgers, both of them at sea.',
          'The board asked what that cost. It cost 4.1 million, and it saved nine.',
        ],
        4,
      ),
    }),
  ),
  r(
    'empty-category',
    'ca',
    'thin',
    'a register section that says truly that there are no entries this year',
    '/registre/sancions/2023',
    w('state', 43, {
      '/registre/sancions/2023': plain(
        'Registre de sancions en matèria de caça – any 2023',
        '<p>No consta cap sanció ferma durant l’any 2023.</p><p>Es publica en compliment de l’article 9 del Decret 84/2015. Darrera actualització: 31 de gener de 2024.</p><ul><li><a href="/registre/sancions/2022">2022 (4 sancions)</a></li><li><a href="/registre/sancions/2021">2021 (7 sancions)</a></li></ul>',
      ),
      '/registre/sancions/2022': plain(
        'Registre de sancions en matèria de caça – any 2022',
        '<p>4 sancions.</p>',
      ),
      '/registre/sancions/2021': plain(
        'Registre de sancions en matèria de caça – any 2021',
        '<p>7 sancions.</p>',
      ),
    }),
  ),
  r(
    'big-file',
    'en',
    'format',
    'a dataset of many megabytes in a zip whose length is declared',
    '/download/census-1891.zip',
    w('old', 5, {
      '/download/census-1891.zip': answer(
        Buffer.concat([Buffer.from('504b03041400000008005b7a4b4f', 'hex'), Buffer.alloc(3_500_000, 0x5a)]),
        200,
        'application/zip',
        [['Accept-Ranges', 'bytes']],
      ),
    }),
  ),
  r(
    'slow-archive',
    'hy',
    'transport',
    'an archive server that needs two seconds before it answers',
    '/arkhiv/fond/113/gorts/42',
    w('old', 11, {
      '/arkhiv/fond/113/gorts/42': {
        status: 200,
        headers: [['Content-Type', 'text/html; charset=utf-8']],
        delay: 2000,
        body: '<html><head><title>Ֆոնդ 113, գործ 42</title></head><body><h1>Ֆոնդ 113, ցուցակ 3, գործ 42</h1><p>Ալեքսանդրապոլի գավառային դպրոցի աշակերտների ցուցակ, 1897–1898 ուսումնական տարի։ Թերթեր՝ 64։ Լեզուն՝ հայերեն, ռուսերեն։</p><p>Գործը թվայնացված է, պատճենները տրամադրվում են ընթերցասրահում։</p></body></html>',
      },
    }),
  ),
])
