/** Answers that are no ordinary page: data, feeds, text, files, framesets; what they say of missing things, and what they hold. */
import { homes, honest } from './frames.ts'
import { html, makeCases, text } from './make.ts'
import type { WebAnswer } from '../case.ts'

const json = (body: string, status = 200): WebAnswer => ({
  status,
  headers: [['Content-Type', 'application/json']],
  body,
})
const xml = (body: string, status = 200): WebAnswer => ({
  status,
  headers: [['Content-Type', 'application/xml; charset=utf-8']],
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
})
const pdf = (words: string): WebAnswer => ({
  status: 200,
  headers: [['Content-Type', 'application/pdf']],
  body: `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\n% ${words}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
})
const frameset = (...frames: readonly string[]): string =>
  `<html><head><title>Deichmuseum</title></head><frameset cols="160,*">${frames.map((src) => `<frame src="${src}">`).join('')}<noframes><body>Ihr Browser zeigt keine Frames.</body></noframes></frameset></html>`
const menu = html(
  '<html><head><title>Menu</title></head><body><a href="/a.html" target="main">A</a> <a href="/b.html" target="main">B</a></body></html>',
)
const notFound = html(
  '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>',
  404,
)

export const dataWithout = makeCases('data', 'dead', [
  {
    name: 'no-such-record-json',
    mechanism: 'data with 200 that hold an empty record and a message, for any number',
    path: '/api/records/48213',
    verdicts: ['soft-404', 'gone'],
    serve: () => json('{"ok":0,"msg":"no such record","record":null}'),
  },
  {
    name: 'rows-empty-told',
    mechanism: 'data with 200 tell of no rows for this number, and unknown paths are 404',
    path: '/api/gauge?station=4410',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path.startsWith('/api/gauge')
        ? json(
            '{"status":"error","error":{"code":"STATION_UNKNOWN","message":"Station is not known"},"data":[]}',
          )
        : json('{"error":"not found"}', 404),
  },
  {
    name: 'xml-no-record',
    mechanism: 'XML with 200 that reports an error code',
    path: '/service/record.xml?key=K-4410',
    verdicts: ['soft-404', 'gone'],
    serve: () =>
      xml(
        '<response><status>error</status><code>NO_RECORD</code><message>No record matches the key</message></response>',
      ),
  },
  {
    name: 'oai-id-does-not-exist',
    mechanism: 'a harvester’s protocol says that the identifier does not exist, with 200',
    path: '/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:shore:4410',
    verdicts: ['soft-404', 'gone'],
    serve: () =>
      xml(
        '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2024-03-12T06:00:00Z</responseDate><error code="idDoesNotExist">No matching identifier</error></OAI-PMH>',
      ),
  },
  {
    name: 'err-3-text',
    mechanism: 'a line of text reports an unknown key',
    path: '/get.txt?key=K-4410',
    verdicts: ['soft-404', 'gone'],
    serve: () => text('ERR 3: unknown key\n'),
  },
  {
    name: 'page-for-every-pdf',
    mechanism: 'documents were moved; each address of a PDF shows the same page about it, in German',
    language: 'de',
    path: '/fileadmin/berichte/deichbau-2014.pdf',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path.startsWith('/fileadmin/')
        ? html(
            '<html lang="de"><head><title>Deichverband</title></head><body><h1>Dokumente</h1><p>Unsere Dokumente liegen jetzt in der Mediathek. Bitte suchen Sie dort nach dem Titel.</p></body></html>',
          )
        : honest(homes.de, 'Seite nicht gefunden'),
  },
  {
    name: 'one-pdf-for-all',
    mechanism: 'one small PDF comes for every document that is not there',
    path: '/documents/report-2014.pdf',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) => (path.startsWith('/documents/') ? pdf('document withdrawn') : notFound),
  },
  {
    name: 'frames-around-nothing',
    mechanism: 'an address made of frames stands, and the page in its largest frame answers 404',
    language: 'de',
    path: '/museum/rundgang.html',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path === '/museum/rundgang.html'
        ? html(frameset('/menu.html', '/rundgang/1.html'))
        : path === '/menu.html'
          ? menu
          : notFound,
  },
])

export const dataWithin = makeCases('data', 'alive', [
  {
    name: 'record-json-errors-empty',
    mechanism: 'a record with an empty list of errors beside it',
    path: '/api/records/48213',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/api/records/48213'
        ? json('{"errors":[],"record":{"id":48213,"name":"Brass sextant","year":1820}}')
        : json('{"errors":[{"code":"unknown"}],"record":null}'),
  },
  {
    name: 'bus-404-json',
    mechanism: 'data about the bus line 404, which is in no fault',
    path: '/api/lines/404.json',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/api/lines/404.json'
        ? json('{"line":404,"status":"running","stops":["Quay","Market","Mill"],"error":null}')
        : json('{"error":"no such line"}', 404),
  },
  {
    name: 'small-xml-record',
    mechanism: 'a small record in XML',
    path: '/service/record.xml?key=K-4410',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path.endsWith('K-4410')
        ? xml('<record><title>Brass sextant</title><date>1820</date><error>2</error></record>')
        : xml('<response><status>error</status></response>'),
  },
  {
    name: 'small-pdf',
    mechanism: 'a small PDF of its own; unknown documents are 404',
    path: '/documents/notice-2014.pdf',
    verdicts: ['alive'],
    serve: ({ path }) => (path === '/documents/notice-2014.pdf' ? pdf('notice') : notFound),
  },
  {
    name: 'frames-around-text',
    mechanism: 'an address made of frames, and its largest frame holds the text',
    language: 'de',
    path: '/museum/rundgang.html',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/museum/rundgang.html'
        ? html(frameset('/menu.html', '/rundgang/1.html'))
        : path === '/menu.html'
          ? menu
          : path === '/rundgang/1.html'
            ? html(
                '<html><head><title>Rundgang</title></head><body><h1>Rundgang</h1><p>Wir beginnen am alten Sieltor von 1790. Die Tür aus Eiche dreht sich noch in ihren Angeln.</p></body></html>',
              )
            : notFound,
  },
  {
    name: 'frames-of-another-host',
    mechanism: 'a name that shows another host’s page in a frame, as registrars forward names',
    path: '/',
    verdicts: ['alive'],
    serve: () =>
      html(
        '<html><head><title>Tide tables of the old bridge</title><meta name="description" content="Tide tables for the old bridge and the harbour mouth, by the year, with the corrections for wind."></head><frameset rows="100%,*" border="0"><frame src="https://pages.frames-of-another-host.test/tides/" frameborder="0"></frameset></html>',
      ),
    hosts: {
      'pages.frames-of-another-host.test': {
        serve: () =>
          html(
            '<html><head><title>Tides</title></head><body><h1>Tides</h1><p>High water at the old bridge comes forty minutes after the harbour mouth.</p></body></html>',
          ),
      },
    },
  },
])
