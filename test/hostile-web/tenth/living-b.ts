/** Living things of odd form: old charsets, files, feeds, frames, odd headers, moved addresses, shells with text. */
import { deflateRawSync, deflateSync, gzipSync, brotliCompressSync } from 'node:zlib'
import type { WebCase } from '../case.ts'
import { alive, draw, home, inCharset, many, ok, raw, st, to, type Site } from './kit.ts'

const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
function pdf(lines: readonly string[], title: string): Uint8Array {
  const text = `BT /F1 11 Tf 50 780 Td 14 TL ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title (${title}) /Producer (Acrobat Distiller 4.0) >>`,
  ]
  let out = '%PDF-1.4\n'
  const at: number[] = []
  objects.forEach((one, n) => {
    at.push(out.length)
    out += `${n + 1} 0 obj\n${one}\nendobj\n`
  })
  const start = out.length
  out += `xref\n0 7\n0000000000 65535 f \n${at.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(out, 'latin1'))
}
const circular = pdf(
  [
    'MINISTRY OF WORKS',
    'Circular No. 14 of 1998',
    'Subject: Culverts on secondary roads',
    'All divisional engineers are to report by 31 March',
    'the number of culverts found blocked.',
  ],
  'Circular 14',
)
const hintedBody =
  '<!doctype html><title>Guide to the footpaths</title><h1>Guide to the footpaths</h1><p>Path 7 is closed at the weir. Take the lane by the mill.</p>'
const hinted = raw(
  `HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload; as=style\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${hintedBody.length}\r\nConnection: close\r\n\r\n${hintedBody}`,
)
const eldzhur: Site = { l: 'bg', b: 'Читалище „Светлина“', n: 5, nav: 'Начало|История|Библиотека|Танци' }
const chorio: Site = { l: 'el', b: 'Πολιτιστικός Σύλλογος Κάτω Βρύσης', n: 13 }
const jinja: Site = { l: 'ja', b: '白浜郷土資料館', n: 5, nav: 'ご案内|展示|年表|リンク' }
const yoksa: Site = { l: 'ko', b: '향토사 연구회', n: 21, nav: '처음|연구|답사|자료실' }
const xian: Site = { l: 'zh', b: '临河县地方志', n: 29, nav: '首页|县志|人物|风俗' }
const jie: Site = { l: 'zh-TW', b: '三峽文史工作室', n: 37 }
const torah: Site = { l: 'he', b: 'ארכיון המושבה', n: 12, hl: 'תערוכה חדשה|סיור בפרדס|מפתחות' }
const lab: Site = { l: 'en', b: 'Tidewater Lab', n: 34, nav: 'People|Projects|Papers|Data' }
const app: Site = { l: 'sv', b: 'Trafikupplysningen', n: 2, nav: 'Resor|Störningar|Biljetter' }

export const livingB: readonly WebCase[] = [
  alive(
    'cp1251-chitalishte',
    'charset',
    'Windows-1251, named only in the meta element.',
    '/istoria.htm',
    'bg',
    inCharset(
      draw(eldzhur, {
        t: 'История на читалището',
        m: 'Основано през 1871 г. от учителя Петко Славов в стаята над кръчмата.\nПрез 1903 г. библиотеката наброява 214 тома, повечето дарение от гурбетчии.\nСградата е опожарена през 1923 г. и вдигната отново с доброволен труд.',
      }),
      'windows-1251',
    ),
    { pages: { '/': inCharset(home(eldzhur), 'windows-1251') } },
  ),
  alive(
    'iso7-syllogos',
    'charset',
    'ISO-8859-7 said in the header.',
    '/panigyri.html',
    'el',
    {
      ...inCharset(
        draw(chorio, {
          t: 'Το πανηγύρι της Παναγίας',
          m: 'Κάθε χρόνο στις 15 Αυγούστου το χωριό γεμίζει κόσμο. Το βραδινό γλέντι κρατά ως το πρωί.\nΤο 2020 το πανηγύρι δεν έγινε λόγω της πανδημίας.',
        }),
        'iso-8859-7',
      ),
      headers: [['Content-Type', 'text/html; charset=ISO-8859-7']],
    },
    { pages: { '/': inCharset(home(chorio), 'iso-8859-7') } },
  ),
  alive(
    'sjis-nenpyo',
    'charset',
    'Shift_JIS, an old museum page of tables.',
    '/nenpyo.html',
    'ja',
    inCharset(
      draw(jinja, {
        t: '白浜町年表',
        m: '| 明治22年 | 町村制施行により白浜村となる\n| 大正3年 | 灯台点灯\n| 昭和8年 | 津波により浜の家屋四十二戸流失\n| 昭和31年 | 合併、白浜町となる\n| 平成元年 | 資料館開館（月曜休館）',
      }),
      'shift_jis',
      'Shift_JIS',
    ),
    { pages: { '/': inCharset(home(jinja), 'shift_jis', 'Shift_JIS') } },
  ),
  alive(
    'euckr-yongu',
    'charset',
    'EUC-KR without any word of it but the meta element.',
    '/bbs/view.php?id=paper&no=38',
    'ko',
    inCharset(
      draw(yoksa, {
        t: '조선 후기 보부상의 길',
        m: '보부상은 장날을 따라 오일마다 같은 길을 걸었다. 이 글은 예산과 홍성 사이의 고갯길 일곱 곳을 답사한 기록이다.\n첫째 고개에는 돌무더기가 남아 있고, 둘째 고개의 주막터에는 우물만 있다.\n자료 삭제를 원하시는 분은 총무에게 연락 바랍니다.',
      }),
      'euc-kr',
    ),
    { pages: { '/': inCharset(home(yoksa), 'euc-kr') } },
  ),
  alive(
    'gb-xianzhi',
    'charset',
    'GB18030 under the name gb2312.',
    '/xianzhi/juan3.htm',
    'zh',
    inCharset(
      draw(xian, {
        t: '卷三　水利',
        m: '临河之渠凡十有二，其大者曰永济、刚济。光绪三十年大水，堤溃三处，淹田四千余亩。\n民国十四年重修，役夫三千，历时两月而成。\n旧志云：“此渠不修，则民无食。”',
      }),
      'gb18030',
      'gb2312',
    ),
    { pages: { '/': inCharset(home(xian), 'gb18030', 'gb2312') } },
  ),
  alive(
    'big5-sanxia',
    'charset',
    'Big5, a studio’s hand-made page.',
    '/lao_jie.html',
    'zh-TW',
    inCharset(
      draw(jie, {
        t: '老街的亭仔腳',
        m: '民國初年改建的街屋，立面多為紅磚拱廊，間有巴洛克式山牆。\n染坊林立，街上終年有藍靛的氣味。一九九一年撤銷古蹟指定，二〇〇七年修復完成。',
      }),
      'big5',
    ),
    { pages: { '/': inCharset(home(jie), 'big5') } },
  ),
  alive(
    'latin9-lehti',
    'charset',
    'ISO-8859-15 from a server that says UTF-8 nowhere.',
    '/jutut/98.html',
    'fi',
    {
      ...inCharset(
        draw(
          { l: 'fi', b: 'Kylälehti Hölkkä', n: 5 },
          {
            t: 'Myllyn loppu',
            m: 'Mylly pysähtyi viimeisen kerran lokakuussa 1998. Mylläri Väinö Kärjä laski luukun kiinni ja lähti kahville.',
          },
        ),
        'iso-8859-15',
      ),
      headers: [['Content-Type', 'text/html; charset=iso-8859-15']],
    },
  ),
  alive('ivrit-rtl', 'language', 'A Hebrew archive page among menus.', '/items/4402', torah, {
    t: 'פרוטוקול אסיפת המתיישבים, 1907',
    m: 'נוכחים: שבעה עשר איש. יושב ראש: ב. הורביץ.\nא. הוחלט לחפור באר שנייה ליד האורווה.\nב. בקשתו של הרופא לתוספת שכר נדחתה.\nג. השומר אברהם פוטר; במקומו לא נמצא איש.\nהמסמך המקורי נפגם ברטיבות; שורה אחת אינה קריאה.',
  }),
  alive(
    'pdf-circular',
    'file',
    'A one-page PDF.',
    '/docs/circulars/1998/14.pdf',
    lab,
    ok(circular, 'application/pdf', [['Content-Disposition', 'inline; filename="14.pdf"']]),
  ),
  alive(
    'pdf-octet',
    'file',
    'A PDF sent as a download of unknown type.',
    '/download.php?id=731',
    lab,
    ok(circular, 'application/octet-stream', [
      ['Content-Disposition', 'attachment; filename="Circular 14.pdf"'],
      ['X-Download-Options', 'noopen'],
    ]),
  ),
  alive(
    'rfc-text',
    'file',
    'Plain text with page breaks.',
    '/rfc/lost-and-found.txt',
    'en',
    ok(
      `Network Working Group                                          O. Brandt\nRequest for Comments: 9999x                                    April 1996\nCategory: Informational\n\n\n              The 404 Response Considered Harmless\n\nStatus of This Memo\n\n   This memo provides information for the community.  It does not\n   specify a standard of any kind.\n\nAbstract\n\n   Servers answer "Not Found" for many reasons.  This memo lists\n   seventeen of them.\n\n\f\n${many(17, (n) => `${n + 1}.  Reason ${n + 1}\n\n   The resource ${['was renamed', 'was never there', 'is hidden from the asker', 'was misspelt', 'awaits its author'][n % 5]}.\n`)}`,
      'text/plain',
    ),
  ),
  alive(
    'json-record',
    'file',
    'A JSON record of an API, with a null and an error field.',
    '/api/v2/stations/0417',
    'en',
    ok(
      '{"id":"0417","name":"Skerry Light","status":"decommissioned","last_seen":"2016-02-29T11:00:00Z","error":null,"readings":[{"t":"2016-02-29","mm":4.2},{"t":"2016-02-28","mm":0}]}',
      'application/json',
    ),
  ),
  alive(
    'geojson-gz',
    'file',
    'Gzipped data file without content encoding.',
    '/data/parcels.geojson.gz',
    lab,
    ok(new Uint8Array(gzipSync('{"type":"FeatureCollection","features":[]}')), 'application/gzip'),
  ),
  alive(
    'csv-table',
    'file',
    'CSV of statistics.',
    '/estatisticas/pesca-2004.csv',
    { l: 'pt', b: 'Instituto das Pescas', n: 11 },
    ok(
      `ano;porto;espécie;toneladas\n${many(60, (n) => `2004;${['Peniche', 'Olhão', 'Sesimbra'][n % 3]};${['sardinha', 'carapau', 'polvo', 'cavala'][n % 4]};${(n * 37) % 911}`)}\n`,
      'text/csv; charset=utf-8',
    ),
  ),
  alive(
    'rss-cited',
    'file',
    'The feed itself is cited.',
    '/feed/',
    { l: 'it', b: 'Il Quaderno di Ortica', n: 8 },
    ok(
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Il Quaderno di Ortica</title><link>/</link><description>Cucina povera</description>${many(9, (n) => `<item><title>${['Zuppa di cicerchie', 'Pane di castagne', 'Ortiche in padella'][n % 3]} ${n + 1}</title><link>/p/${n}</link><pubDate>Mon, 0${(n % 9) + 1} Mar 2021 10:00:00 +0100</pubDate></item>`)}</channel></rss>`,
      'application/rss+xml; charset=UTF-8',
    ),
  ),
  alive(
    'svg-map',
    'file',
    'An SVG map.',
    '/karten/pegel.svg',
    { l: 'de', b: 'Pegelverein', n: 4 },
    ok(
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><title>Pegel der Nidda</title><path d="M2 50 L40 20 L88 8" stroke="#06c" fill="none"/><text x="5" y="58" font-size="5">Bad Vilbel</text></svg>',
      'image/svg+xml',
    ),
  ),
  alive(
    'tiny-png',
    'file',
    'A picture of one kilobyte or less.',
    '/img/seal-1634.png',
    'en',
    ok(png, 'image/png'),
  ),
  alive('bare-type', 'headers', 'A page without any content type.', '/notes/knots', 'en', {
    status: 200,
    headers: [['Server', 'thttpd/2.25b 29dec2003']],
    body: '<title>Knots I can tie</title>\n<h1>Knots I can tie</h1>\n<p>Bowline. Sheet bend. Clove hitch. Cleat hitch, which is not a knot.\n<p>Not yet: the Turk’s head.\n',
  }),
  alive(
    'xhtml-type',
    'headers',
    'application/xhtml+xml.',
    '/~mk/thesis/ch2.xhtml',
    'en',
    ok(
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>2 Method</title></head><body><h1>2 Method</h1><p>Forty-two weirs were surveyed on foot between May and July 2001. Each was drawn, measured and photographed from both banks.</p><p>Weirs that had collapsed are marked † in Table 2.1.</p></body></html>',
      'application/xhtml+xml',
    ),
  ),
  alive(
    'noindex-nostore',
    'headers',
    'Headers that forbid index, archive, cache and frames; the page is public.',
    '/gerechtsuitspraak/ECLI-NL-XX-2011-BQ0412',
    { l: 'nl', b: 'Uitspraken', n: 30 },
    ok(
      draw(
        { l: 'nl', b: 'Uitspraken', n: 30 },
        {
          t: 'ECLI:NL:XX:2011:BQ0412',
          m: 'Instantie: Rechtbank Zutphen. Datum uitspraak: 4 april 2011. Zaaknummer: 118402/KG ZA 11-44.\n# Inhoudsindicatie\nKort geding. Vordering tot verwijdering van een webpagina. Geen spoedeisend belang: de pagina was ten tijde van de zitting al offline.\n# De beslissing\nDe voorzieningenrechter weigert de gevraagde voorziening en veroordeelt eiser in de kosten, begroot op € 1.384,00.',
        },
      ),
      'text/html; charset=UTF-8',
      [
        ['X-Robots-Tag', 'noindex, noarchive'],
        ['Cache-Control', 'no-store'],
        ['X-Frame-Options', 'DENY'],
        ['Content-Security-Policy', "default-src 'none'"],
      ],
    ),
  ),
  alive(
    'status-203',
    'headers',
    'Status 203 from a transforming proxy.',
    '/poems/12',
    'en',
    st(
      203,
      '<html><head><title>Twelve</title></head><body><h2>Twelve</h2><p>The heron is a comma<br>in a sentence of reeds.</p><p>Nobody reads it aloud.</p></body></html>',
    ),
  ),
  alive(
    'brotli-body',
    'headers',
    'Brotli is sent to whoever takes it, gzip else.',
    '/zprava/2022/08',
    'cs',
    (request) => {
      const page = draw(
        { l: 'cs', b: 'Spolek přátel mokřadů', n: 10 },
        {
          t: 'Zpráva o stavu tůní',
          m: many(
            30,
            (n) =>
              `Tůň č. ${n + 1}: hladina ${20 + ((n * 13) % 40)} cm, ${['bez nálezu', 'čolek obecný', 'skokan štíhlý', 'vyschlá'][n % 4]}.`,
          ),
        },
      )
      const takes = request.headers.get('accept-encoding') ?? ''
      if (takes.includes('br'))
        return ok(new Uint8Array(brotliCompressSync(page)), 'text/html; charset=utf-8', [
          ['Content-Encoding', 'br'],
        ])
      return takes.includes('gzip')
        ? ok(new Uint8Array(gzipSync(page)), 'text/html; charset=utf-8', [['Content-Encoding', 'gzip']])
        : ok(page)
    },
  ),
  alive(
    'deflate-wrong',
    'headers',
    'Raw deflate under the name deflate, as old IIS sends it.',
    '/rep/2003.asp',
    'es',
    ok(
      new Uint8Array(
        deflateRawSync(
          '<html><head><title>Memoria 2003</title></head><body><h1>Memoria 2003</h1><p>Durante el ejercicio se restauraron once retablos y se catalogaron 640 exvotos.</p><p>El taller de Úbeda cesó su actividad en mayo.</p></body></html>',
        ),
      ),
      'text/html; charset=utf-8',
      [['Content-Encoding', 'deflate']],
    ),
  ),
  alive(
    'zlib-deflate',
    'headers',
    'Deflate in zlib’s wrapper.',
    '/rep/2004.asp',
    'es',
    ok(
      new Uint8Array(
        deflateSync(
          '<html><head><title>Memoria 2004</title></head><body><h1>Memoria 2004</h1><p>Se inauguró la sala de moldes y se recibieron 12.300 visitas, casi todas escolares.</p></body></html>',
        ),
      ),
      'text/html; charset=utf-8',
      [['Content-Encoding', 'deflate']],
    ),
  ),
  alive('chunk-trickle', 'headers', 'Chunked, in eight pieces over a second.', '/ledger', 'en', {
    status: 200,
    headers: [['Content-Type', 'text/html']],
    chunks: [
      '<!doctype html><title>Harbour ledger 1871</title><h1>Harbour ledger 1871</h1><table>',
      ...Array.from(
        { length: 7 },
        (_, n) =>
          `<tr><td>${n + 3} Apr<td>${['Brig Ann', 'Sloop Ebenezer', 'Lugger Mary'][n % 3]}<td>${['slate', 'herring', 'ballast'][n % 3]}<td>${2 + n}s 4d`,
      ),
      '</table><p>Transcribed from the harbour master’s book.</p>',
    ],
    every: 120,
  }),
  alive(
    'http10-server',
    'headers',
    'HTTP/1.0, no length, the end of the connection is the end of the page.',
    '/gopher.html',
    'en',
    raw(
      'HTTP/1.0 200 OK\r\nServer: CERN/3.0A\r\nContent-Type: text/html\r\n\r\n<TITLE>Gopher menus of 1994</TITLE>\n<H1>Gopher menus of 1994</H1>\n<P>A list of the menus that this department kept before it had a web server.\n<UL><LI>Phone book<LI>Lunch<LI>Weather at the mast<LI>Recipes (moved to Karin’s machine)</UL>\n',
    ),
    { scheme: 'http' },
  ),
  alive('early-hints', 'headers', '103 Early Hints comes before the answer.', '/guide', 'en', hinted),
  alive(
    'frameset',
    'old',
    'A frameset of 1998 with its noframes text.',
    '/buch/',
    { l: 'de', b: 'Heimatbuch', n: 5 },
    '<HTML><HEAD><TITLE>Heimatbuch Unterwellenborn</TITLE></HEAD>\n<FRAMESET COLS="180,*">\n<FRAME SRC="menu.htm" NAME="menu"><FRAME SRC="kapitel1.htm" NAME="text">\n<NOFRAMES><BODY>Ihr Browser kann keine Frames. <A HREF="kapitel1.htm">Kapitel 1: Die Maxhütte</A></BODY></NOFRAMES>\n</FRAMESET></HTML>',
    {
      pages: {
        '/buch/menu.htm':
          '<HTML><BODY BGCOLOR=#EEEECC><A HREF="kapitel1.htm" TARGET="text">Kapitel 1</A><BR><A HREF="kapitel2.htm" TARGET="text">Kapitel 2</A></BODY></HTML>',
        '/buch/kapitel1.htm':
          '<HTML><BODY><H2>Die Maxh&uuml;tte</H2><P>Am 8. Juni 1872 wurde der erste Hochofen angeblasen. Arbeiter kamen aus B&ouml;hmen und der Oberpfalz.</BODY></HTML>',
        '/buch/kapitel2.htm': '<HTML><BODY><H2>Der Krieg</H2><P>Kapitel 2 folgt.</BODY></HTML>',
      },
    },
  ),
  alive(
    'geocities-style',
    'old',
    'An under-construction home page with a visitor counter that still holds its text.',
    '/~jbrunner/eisenbahn/',
    'de',
    '<html><head><title>Willkommen auf meiner Homepage!!!</title></head><body background="sterne.gif" text=yellow><center><h1><blink>Willkommen!</blink></h1><img src="baustelle.gif"> Diese Seite befindet sich noch im Aufbau! <img src="baustelle.gif"></center><p>Hier die Stückliste meiner Spur-N-Anlage:<ul><li>BR 044 (Minitrix)<li>V 200 (Arnold, Motor defekt)<li>14 Silberlinge<li>Drehscheibe, selbst gebaut</ul><p>Die Anlage misst 2,40 × 0,80 m. Das Bergwerk ist nach dem Vorbild Ramsbeck.<p>Sie sind Besucher Nr. <img src="/cgi-bin/counter.cgi?jb"> seit dem 3.11.1999<p>Letzte Änderung: 17.6.2001</body></html>',
  ),
  alive(
    'html-no-end',
    'old',
    'A list cut into tags of 1995, without head or end.',
    '/pub/seeds.html',
    'nb',
    '<h1>Frøliste våren 1996</h1>\n<dl><dt>Åkerbønne<dd>30 poser. Spirer seint.\n<dt>Svedjerug<dd>Bare til medlemmer.\n<dt>Gulløye<dd>Utgått. Se neste år.\n<dt>Kålrot fra Namdalen<dd>Stamme fra 1930.\n</dl>\nSend frankert konvolutt.',
  ),
  alive(
    'spa-shell-ssr',
    'script',
    'A script shell whose text was rendered on the server.',
    '/storning/88213',
    app,
    '<!doctype html><html lang="sv"><head><title>Störning 88213 | Trafikupplysningen</title><script type="module" src="/assets/index-4fd1.js"></script></head><body><noscript>Du måste aktivera JavaScript för att köpa biljett.</noscript><div id="app" data-server-rendered="true"><header><a href="/">Trafikupplysningen</a></header><main><h1>Inställda tåg Kisa–Linköping</h1><p>Kl. 06.10: Ersättningsbuss går från Kisa resecentrum på grund av nedfallet träd.</p><p>Kl. 09.45: Trafiken är åter igång. Räkna med enstaka förseningar under förmiddagen.</p></main></div><script>window.__INITIAL_STATE__={"error":null,"notFound":false,"loading":false}</script></body></html>',
  ),
  alive(
    'next-with-404-chunk',
    'script',
    'Framework data names the 404 chunk in every page.',
    '/rezepte/saure-zipfel',
    { l: 'de', b: 'Küchenfranken', n: 2 },
    '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"/><title>Saure Zipfel | Küchenfranken</title><script src="/_next/static/chunks/pages/404-8a2.js" defer=""></script><script src="/_next/static/chunks/pages/_error-11f.js" defer=""></script></head><body><div id="__next"><h1>Saure Zipfel</h1><p>Für vier Personen, 40 Minuten.</p><ul><li>12 fränkische Bratwürste, roh</li><li>4 Zwiebeln</li><li>¼ l Essig, ½ l Silvaner</li><li>Wacholder, Lorbeer, Nelke</li></ul><p>Den Sud zwanzig Minuten ziehen lassen, dann die Würste hineinlegen. Er darf nicht mehr kochen.</p></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"recipe":{"id":71}}},"page":"/rezepte/[slug]","notFoundFallback":"Seite nicht gefunden"}</script></body></html>',
  ),
  alive(
    'http-to-https',
    'redirect',
    'The http address leads to the https one.',
    '/plan/2009',
    'lt',
    (request) =>
      request.scheme === 'http'
        ? to('https://t10-http-to-https.test/plan/2009', 308)
        : ok(
            '<!doctype html><html lang="lt"><meta charset="utf-8"><title>Upės vagos planas, 2009</title><h1>Upės vagos planas, 2009</h1><p>Plane pažymėtos 38 rėvos, iš jų 5 išnyko po užtvankos statybos.</p>',
          ),
    { scheme: 'http', v: ['redirected', 'alive'] },
  ),
  alive(
    'slash-added',
    'redirect',
    'A trailing slash is added.',
    '/eleveld',
    { l: 'nl', b: 'Dorpsarchief', n: 25 },
    to('/eleveld/', 301),
    {
      v: ['redirected', 'alive'],
      pages: {
        '/eleveld/': {
          t: 'Eleveld',
          m: 'Eerste vermelding: 1335, als Eleuelde. In 1672 brandden de vier hoeven af; twee zijn herbouwd.\nDe school sloot in 1968.',
        },
      },
    },
  ),
  alive(
    'utm-stripped',
    'redirect',
    'Tracking parameters are taken off.',
    '/2021/05/bees?utm_source=newsletter&utm_medium=email&fbclid=IwAR0abc',
    { l: 'en', b: 'Hedge Notes', n: 9 },
    to('/2021/05/bees', 302),
    {
      v: ['redirected', 'alive'],
      pages: {
        '/2021/05/bees': {
          t: 'The bees came back',
          m: 'On the eleventh of May a swarm settled on the pear tree. By evening it hung like a dark loaf.\nMr Okafor came with a skep and a sheet. He did not wear gloves.',
        },
      },
    },
  ),
  alive(
    'old-to-new-host',
    'redirect',
    'A ministry moved its pages to a new host, path by path.',
    '/publicaciones/anuario-1999.html',
    { l: 'es', b: 'Ministerio de Caminos', n: 3 },
    to('https://archivo.t10-old-to-new-host.test/publicaciones/anuario-1999.html', 301),
    {
      v: ['redirected'],
      hosts: {
        'archivo.t10-old-to-new-host.test': {
          serve: (request) =>
            request.path === '/publicaciones/anuario-1999.html'
              ? ok(
                  draw(
                    { l: 'es', b: 'Archivo del Ministerio', n: 4 },
                    {
                      t: 'Anuario estadístico de caminos 1999',
                      m: many(
                        25,
                        (n) =>
                          `| ${['Huesca', 'Teruel', 'Soria', 'Cuenca'][n % 4]} ${n + 1} | ${120 + n * 9} km | ${n % 5} puentes`,
                      ),
                    },
                  ),
                )
              : st(404, '<h1>404</h1>'),
        },
      },
    },
  ),
  alive(
    'case-fold',
    'redirect',
    'IIS folds the case of the path.',
    '/Documents/Report-Final.HTM',
    { l: 'en', b: 'Borough of Stanwick', n: 5 },
    to('/documents/report-final.htm', 302),
    {
      v: ['redirected', 'alive'],
      pages: {
        '/documents/report-final.htm': {
          t: 'Report of the Ferry Committee',
          m: 'The Committee met eleven times and heard forty witnesses. It finds that the ferry is unsafe above wind force six.\nIt recommends a bell.',
        },
      },
    },
  ),
  alive(
    'lang-negotiated',
    'redirect',
    'The site adds a language to the path.',
    '/procurement/notice-88',
    { l: 'et', b: 'Riigihangete leht', n: 22 },
    to('/et/procurement/notice-88', 302, [['Vary', 'Accept-Language']]),
    {
      v: ['redirected', 'alive'],
      pages: {
        '/et/procurement/notice-88': {
          t: 'Teade 88: teetähistus',
          m: 'Hankija: Transpordiamet. Objekt: 340 teetähise paigaldamine Hiiumaal.\nPakkumuste tähtaeg: 12.09.2017 kell 11.00. Hange on lõppenud.',
        },
      },
    },
  ),
  alive(
    'meta-refresh-new',
    'redirect',
    'A meta refresh leads to the new address of the same text.',
    '/gedicht.html',
    'de',
    '<html><head><meta http-equiv="refresh" content="0; url=/gedichte/november.html"><title>Weiter</title></head><body><a href="/gedichte/november.html">weiter</a></body></html>',
    {
      v: ['redirected', 'alive'],
      pages: {
        '/gedichte/november.html':
          '<html><head><title>November</title></head><body><h3>November</h3><p>Der Nebel steht im Hof und klopft nicht an.<br>Die Uhr geht vor. Der Hund geht nach.</p></body></html>',
      },
    },
  ),
  alive(
    'cookie-bounce',
    'redirect',
    'The first visit sets a cookie and returns to the same address.',
    '/wp/22817',
    { l: 'ro', b: 'Revista de Istorie Locală', n: 11 },
    (request) =>
      request.cookies.has('sid')
        ? ok(
            draw(
              { l: 'ro', b: 'Revista de Istorie Locală', n: 11 },
              {
                t: 'Morile de apă de pe Vaser',
                m: 'În 1910 existau unsprezece mori; astăzi funcționează una, la Măcărlău.\nAutorul a măsurat roțile și a desenat canalele de aducțiune.',
              },
            ),
          )
        : {
            status: 302,
            headers: [
              ['Set-Cookie', 'sid=81fa; Path=/'],
              ['Location', '/wp/22817'],
            ],
          },
  ),
  alive(
    'ipv6-broken',
    'dns',
    'Its IPv6 does not answer; its IPv4 does.',
    '/',
    {
      l: 'sv',
      b: 'Byalaget Norra Fjärden',
      n: 13,
      hl: 'Slåtter i juli|Vägsamfällighetens årsmöte|Badbryggan lagad',
    },
    null,
    { host: { dns: 'broken-ipv6' } },
  ),
  alive(
    'dns-hiccup',
    'dns',
    'The first question fails, the second is answered.',
    '/kroniek',
    'nl',
    '<!doctype html><html lang="nl"><meta charset=utf-8><title>Kroniek</title><h1>Kroniek van het gemaal</h1><p>1921 gebouwd; 1953 onder water; 1977 elektrisch; 2004 museum.</p>',
    { host: { dns: 'servfail-once' } },
  ),
  alive(
    'aia-completed',
    'tls',
    'The intermediate certificate is missing and can be had.',
    '/rektorat/akty/44',
    { l: 'sk', b: 'Univerzita Podunajská', n: 28 },
    {
      t: 'Akt rektora č. 44',
      m: 'Mení sa § 6 študijného poriadku: slová „do 15. mája“ sa nahrádzajú slovami „do 31. mája“.\nAkt nadobúda účinnosť dňom podpisu.',
    },
    { host: { tls: 'incomplete' } },
  ),
  alive(
    'http2-only',
    'protocol',
    'Speaks HTTP/2 alone.',
    '/changelog',
    { l: 'en', b: 'shale', n: 26, nav: 'Docs|Changelog|Source' },
    {
      t: 'Changelog',
      m: '# 3.1.0\n- Deprecated: <code>--force</code>.\n- Removed: support for the 2.x lock file.\n- Fixed: crash when a page was not found.\n# 3.0.2\n- Yanked.',
    },
    { host: { http2: 'only' } },
  ),
  alive(
    'fragment-name',
    'fragment',
    'An anchor by name attribute in an old page.',
    '/faq.html#kosten',
    'de',
    '<HTML><HEAD><TITLE>Häufige Fragen</TITLE></HEAD><BODY><H2><A NAME="wer">Wer sind wir?</A></H2><P>Ein Verein von Imkern.<H2><A NAME="kosten">Was kostet es?</A></H2><P>Zwölf Euro im Jahr.</BODY></HTML>',
  ),
  alive(
    'iri-path',
    'url',
    'A path in Cyrillic as people paste it.',
    '/статьи/ижорская-азбука',
    { l: 'ru', b: 'Ингрия', n: 0 },
    {
      t: 'Ижорская азбука 1932 года',
      m: 'Букварь вышел тиражом 2500 экземпляров. В 1937 году азбуку отменили, а тираж изъяли из школ.\nСохранилось не более двадцати книг.',
    },
  ),
  alive(
    'idn-label',
    'url',
    'An internationalised label before the name.',
    '/',
    { l: 'de', b: 'Käsehütte', n: 16, hl: 'Bergkäse 12 Monate|Hofführung' },
    null,
    {
      cited: 'https://käse.t10-idn-label.test/sorten',
      hosts: {
        'käse.t10-idn-label.test': {
          serve: (request) =>
            request.path === '/sorten'
              ? ok(
                  '<!doctype html><html lang=de><meta charset=utf-8><title>Unsere Sorten</title><h1>Unsere Sorten</h1><ul><li>Räßkäse<li>Bergkäse<li>Ziegenrolle (erst wieder im April)</ul><p>Verkauf ab Hof, mittwochs und samstags.',
                )
              : request.path === '/'
                ? ok(
                    '<!doctype html><html lang=de><meta charset=utf-8><title>Käsehütte</title><h1>Käsehütte</h1><a href=/sorten>Unsere Sorten</a>',
                  )
                : st(404, '<h1>404</h1>'),
        },
      },
    },
  ),
]
