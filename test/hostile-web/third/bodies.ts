/** Bodies and HTTP as few servers send them: encodings, lengths, odd heads, sizes; and files that are no pages. */
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import { away, bare404, blind, encodeAs, file, pdf, site, zip, type Reply } from './kit.ts'
import { essay, sentences } from './prose.ts'

const body = (lang: string, name: string, title: string, seed: number, head = ''): string =>
  skin.tables({ lang, site: name, title, head, main: `<H1>${title}</H1>${essay(lang, seed, 7)}` })
/** The cited page at /text/1.html, true 404s beside it. */
const only = (found: Reply): ReturnType<typeof site> => site({ '/text/1.html': found })
const at = '/text/1.html'

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
}

let packed: Uint8Array | null = null
/** Packed once, when first asked for. */
function blanks(): Uint8Array {
  packed ??= gzipSync(Buffer.alloc(60_000_000, 32))
  return packed
}

const georgian =
  'მდინარე მტკვრის ხიდები ორი საუკუნის განმავლობაში აშენდა. პირველი ხიდი ხის იყო და წყალდიდობამ წაიღო. მეორე ქვისგან ააგეს, მესამე კი რკინისგან. ქალაქის მუზეუმში ინახება ნახაზები, ფოტოები და მშენებელთა წერილები. '
const lines = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `Table ${n + 1}: flow at gauge ${n + 100}, ${(n * 37) % 900} cubic metres per second`,
  ).join('\n')

export const bodies: readonly WebCase[] = [
  blind('b3-cp1251-mute', 'body', 'ru', 'alive', ['alive'], {
    at,
    mechanism: 'Windows-1251 with no word about it in header or page.',
    serve: only(file('text/html', encodeAs('windows-1251', body('ru', 'Клуб водников', 'Лоция Ладоги', 5)))),
  }),
  blind('b3-sjis-meta', 'body', 'ja', 'alive', ['alive'], {
    at,
    mechanism: 'Shift_JIS, declared by meta only while the header says ISO-8859-1.',
    serve: only(
      file(
        'text/html; charset=ISO-8859-1',
        encodeAs(
          'shift_jis',
          body(
            'ja',
            '港の資料室',
            '灯台の歴史',
            3,
            '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Shift_JIS">',
          ),
        ),
      ),
    ),
  }),
  blind('b3-euckr', 'body', 'ko', 'alive', ['alive'], {
    at,
    mechanism: 'EUC-KR declared in the header, sent in chunks that cut characters in two.',
    serve: only(() => {
      const bytes = encodeAs('euc-kr', body('ko', '나루터 연구회', '나루터의 역사', 7))
      const chunks = Array.from({ length: Math.ceil(bytes.length / 333) }, (_, n) =>
        bytes.subarray(n * 333, (n + 1) * 333),
      )
      return { status: 200, headers: [['Content-Type', 'text/html; charset=euc-kr']], chunks, every: 5 }
    }),
  }),
  blind('b3-utf16-page', 'body', 'ka', 'alive', ['alive'], {
    at,
    mechanism: 'UTF-16 with a byte-order mark, as an old word processor saved it.',
    serve: only(
      file(
        'text/html',
        utf16(
          `<html lang="ka"><head><title>მტკვრის ხიდები</title></head><body><h1>მტკვრის ხიდები</h1><p>${georgian.repeat(3)}</p></body></html>`,
        ),
      ),
    ),
  }),
  blind('b3-brotli', 'body', 'vi', 'alive', ['alive'], {
    at,
    mechanism: 'Brotli whether asked for or not.',
    serve: only(
      file(
        'text/html; charset=utf-8',
        brotliCompressSync(body('vi', 'Bảo tàng Sông nước', 'Ghe xuồng miền Tây', 4)),
        [['Content-Encoding', 'br']],
      ),
    ),
  }),
  blind('b3-deflate-raw', 'body', 'sv', 'alive', ['alive'], {
    at,
    mechanism: 'Content-Encoding deflate without the zlib wrapper, as old IIS sent it.',
    serve: only(
      file('text/html; charset=utf-8', deflateRawSync(body('sv', 'Kanalmuseet', 'Slussvakter', 6)), [
        ['Content-Encoding', 'deflate'],
      ]),
    ),
  }),
  blind('b3-gzip-claimed', 'body', 'da', 'alive', ['alive', 'bad-response'], {
    at,
    mechanism: 'The header says gzip and the body is plain HTML, which can be read for all that.',
    serve: only(
      file('text/html; charset=utf-8', body('da', 'Sejlklubben', 'Klubbens historie', 2), [
        ['Content-Encoding', 'gzip'],
      ]),
    ),
  }),
  blind('b3-length-too-long', 'body', 'pl', 'alive', ['alive', 'bad-response'], {
    at,
    mechanism:
      'Content-Length promises forty bytes more than there are; the page is whole to its closing tag, then the server hangs up.',
    serve: only(() => {
      const whole = body('pl', 'Żegluga', 'Kanał Bydgoski', 9)
      return {
        raw: `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(whole) + 40}\r\nConnection: close\r\n\r\n${whole}`,
        then: 'close',
      }
    }),
  }),
  blind('b3-cut-in-head', 'body', 'es', 'undecidable', ['bad-response'], {
    at,
    mechanism: 'The connection is reset in the middle of the page’s head, each time.',
    serve: () => ({
      raw: 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 18240\r\n\r\n<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><link rel="sty',
      then: 'reset',
    }),
  }),
  blind('b3-empty-ok', 'body', 'hi', 'undecidable', ['bad-response', 'server-error'], {
    at,
    mechanism: '200 and not one byte on every address of the site: a script that dies in silence.',
    serve: () => file('text/html; charset=UTF-8', '', [['X-Powered-By', 'PHP/7.2.34']]),
  }),
  blind('b3-gzip-bomb', 'body', 'en', 'undecidable', ['too-large', 'bad-response'], {
    at,
    mechanism:
      'Every address sends a few kilobytes of gzip that unpack to many megabytes of blanks, a trap for crawlers.',
    serve: () => file('text/html', blanks(), [['Content-Encoding', 'gzip']]),
  }),
  blind('b3-huge-table', 'body', 'fr', 'alive', ['alive'], {
    at,
    mechanism: 'A ministry’s table of 9 MB in one HTML page, title and text first.',
    serve: only(() => {
      const row = `<tr><td>Bassin</td><td>${sentences('fr', 8, 3)}</td></tr>\n`
      return {
        status: 200,
        headers: [['Content-Type', 'text/html; charset=utf-8']],
        body: `<!DOCTYPE html><html lang="fr"><head><title>Relevés des stations 1990-2015</title></head><body><h1>Relevés des stations 1990-2015</h1>${essay('fr', 3, 3)}<table>${row.repeat(Math.ceil(9_000_000 / row.length))}</table></body></html>`,
      }
    }),
  }),
  blind('b3-slow-drip', 'body', 'it', 'alive', ['alive'], {
    at,
    mechanism: 'An overloaded server needs two seconds to begin and sends the page in pieces, complete.',
    serve: only(() => {
      const whole = body('it', 'Archivio dei fari', 'Il faro di Capo Nero', 6)
      return {
        status: 200,
        delay: 2000,
        headers: [['Content-Type', 'text/html; charset=utf-8']],
        chunks: Array.from({ length: 12 }, (_, n) =>
          whole.slice(Math.floor((n * whole.length) / 12), Math.floor(((n + 1) * whole.length) / 12)),
        ),
        every: 120,
      }
    }),
  }),
  blind('b3-http-ten', 'http', 'de', 'alive', ['alive'], {
    at,
    mechanism: 'HTTP/1.0, no length, lower-case heads with tabs, no reason phrase.',
    serve: () => ({
      raw: `HTTP/1.0 200\r\nserver:\tCERN/3.0A\r\ncontent-type:text/html; charset=utf-8\r\n\r\n${body('de', 'Schleusenarchiv', 'Die Schleuse am Werder', 4)}`,
      then: 'close',
    }),
  }),
  blind('b3-early-hints', 'http', 'en', 'alive', ['alive'], {
    at,
    mechanism: '103 Early Hints twice, then the page.',
    serve: only(() => {
      const whole = body('en', 'Tide Tables', 'How tide tables were printed', 5)
      const hints = 'HTTP/1.1 103 Early Hints\r\nLink: </app.css>; rel=preload; as=style\r\n\r\n'
      return {
        raw: `${hints}${hints}HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(whole)}\r\n\r\n${whole}`,
        then: 'keep',
      }
    }),
  }),
  blind('b3-garbage', 'http', 'ar', 'undecidable', ['bad-response'], {
    at,
    mechanism: 'What answers on the port is no web server: a banner of another protocol.',
    serve: () => ({
      raw: '220 mail.b3-garbage.test ESMTP Postfix (Debian/GNU)\r\n502 5.5.2 Error: command not recognized\r\n',
      then: 'close',
    }),
  }),
  blind('b3-head-lies', 'http', 'pt', 'alive', ['alive'], {
    at,
    mechanism: 'HEAD answers 404 on every page, GET serves the true one.',
    serve: (request) =>
      request.method === 'HEAD'
        ? { status: 404, headers: [['Content-Type', 'text/html']] }
        : only(body('pt', 'Faróis do Sul', 'Farol da Barra', 8))(request),
  }),
  blind('b3-pdf-pages', 'file', 'en', 'alive', ['alive'], {
    at: '/docs/flow-tables.pdf#page=3',
    mechanism: 'A true PDF of five pages, cited with a page.',
    serve: site({
      '/docs/flow-tables.pdf': file(
        'application/pdf',
        pdf([lines(40), lines(40), lines(40), lines(40), lines(12)], 'Flow tables'),
        [
          ['Accept-Ranges', 'bytes'],
          ['Last-Modified', 'Tue, 04 Nov 2014 09:12:44 GMT'],
        ],
      ),
    }),
  }),
  blind('b3-pdf-octets', 'file', 'nl', 'alive', ['alive'], {
    at: '/bijlagen/download?id=4471',
    mechanism: 'A PDF as application/octet-stream with Content-Disposition, unknown numbers 404.',
    serve: site({
      '/bijlagen/download?id=4471': file(
        'application/octet-stream',
        pdf(['Besluit van de raad\nVergadering 12 maart\nAgendapunt 7: sluis']),
        [['Content-Disposition', 'attachment; filename="besluit-7.pdf"']],
      ),
    }),
  }),
  blind('b3-pdf-as-html', 'file', 'es', 'dead', ['soft-404', 'gone'], {
    at: '/sites/default/files/2011/informe-anual.pdf',
    mechanism:
      'The PDF is gone: its address, as any file’s, gives the site’s HTML with “document not available” and 200.',
    serve: site(
      {
        '/': skin.drupal({
          lang: 'es',
          site: 'Instituto del Agua',
          title: 'Inicio',
          main: skin.listing('es', 5),
        }),
      },
      skin.drupal({
        lang: 'es',
        site: 'Instituto del Agua',
        title: 'Documento no disponible',
        main: '<h1>Documento no disponible</h1><p>El documento solicitado no existe o ha sido retirado del repositorio.</p>',
      }),
    ),
  }),
  blind('b3-pdf-home', 'file', 'el', 'dead', ['soft-404'], {
    at: '/files/meleti_2008.pdf',
    mechanism: 'All missing PDFs are redirected to the front page.',
    serve: site(
      {
        '/': skin.office({
          lang: 'el',
          site: 'Δήμος Παραλίας',
          title: 'Αρχική',
          main: skin.listing('el', 3),
        }),
      },
      away('/', 302),
    ),
  }),
  blind('b3-docx-file', 'file', 'cs', 'alive', ['alive'], {
    at: '/ke-stazeni/stanovy.docx',
    mechanism: 'A word-processor document with the statutes.',
    serve: site({
      '/ke-stazeni/stanovy.docx': file(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        zip({
          '[Content_Types].xml':
            '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
          'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${sentences('cs', 3, 8)}</w:t></w:r></w:p></w:body></w:document>`,
        }),
      ),
    }),
  }),
  blind('b3-csv-tiny', 'file', 'ro', 'alive', ['alive'], {
    at: '/date/debite-1998.csv',
    mechanism: 'A CSV file of three lines.',
    serve: site(
      {
        '/date/debite-1998.csv': file(
          'text/csv; charset=utf-8',
          'statie;luna;debit\nGalați;05;6120\nTulcea;05;6045\n',
        ),
      },
      bare404,
    ),
  }),
  blind('b3-pdf-zero', 'file', 'uk', 'undecidable', ['bad-response'], {
    at: '/files/rishennia-118.pdf',
    mechanism: 'The file’s address answers 200, application/pdf and no byte; other files are 404.',
    serve: site({ '/files/rishennia-118.pdf': file('application/pdf', '') }),
  }),
]
