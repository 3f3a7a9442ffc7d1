/** Living files and mislabelled answers: a PDF, a record, a page under a wrong type, a page in UTF-16. */
import { gzipSync } from 'node:zlib'
import type { WebCase } from '../case.ts'
import { alive, bare, give, nginx404, pdf, raw } from './kit.ts'

export const livingG: readonly WebCase[] = [
  alive(
    'pdf-file-not-found-essay',
    'file',
    'en',
    'A PDF with the title “File not found”, which is an essay.',
    '/wp-content/uploads/2016/05/file-not-found.pdf',
    raw(
      {
        '/wp-content/uploads/2016/05/file-not-found.pdf': give(
          pdf('File not found', [
            'File not found',
            'Notes on the lost registers of St Mary Axe, by P. Quill',
            '',
            'The registers for 1641 to 1653 were deposited, mislaid, found, and mislaid again.',
            'Of the five volumes that the inventory of 1702 names, two survive. Volume three was',
            'sold for waste paper. What follows is a reconstruction from tithe receipts.',
          ]),
          'application/pdf',
          200,
          [['Accept-Ranges', 'bytes']],
        ),
      },
      nginx404,
    ),
  ),
  alive(
    'octet-html',
    'wrong-type',
    'de',
    'A real HTML page that its server calls application/octet-stream.',
    '/archiv/rede-1993.html',
    raw(
      {
        '/archiv/rede-1993.html': give(
          '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Rede zur Schließung des Stadtbads</title></head><body><h1>Rede zur Schließung des Stadtbads</h1><p>Meine Damen und Herren, heute lassen wir das Wasser ab. Das Bad ist nicht mehr zu halten, so sagen es die Zahlen. Ich sage: Es war nie eine Zahl.</p><p>(Beifall)</p></body></html>',
          'application/octet-stream',
        ),
      },
      nginx404,
    ),
  ),
  alive(
    'json-error-null',
    'file',
    'en',
    'A record as JSON with "error": null and "deleted": false in it.',
    '/api/v1/works/W2004417',
    raw(
      {
        '/api/v1/works/W2004417': give(
          '{"status":"ok","error":null,"message-type":"work","message":{"id":"W2004417","title":["Errata"],"deleted":false,"container-title":["The Ringing World"],"issued":{"date-parts":[[1958,11,14]]},"reference-count":0,"abstract":null}}',
          'application/json',
        ),
      },
      give('{"status":"error","error":"not_found","message":"Resource not found."}', 'application/json', 404),
    ),
  ),
  alive(
    'gzip-utf16',
    'charset',
    'ka',
    'A short page in Georgian, UTF-16 with a byte order mark and gzip on top.',
    '/dabruneba.htm',
    raw(
      {
        '/dabruneba.htm': ({ headers }) => {
          const text = Buffer.from(
            '\uFEFF<html><head><title>დაკარგული სოფელი</title></head><body><h1>დაკარგული სოფელი</h1><p>სოფელი ცხრაკარა რუკაზე აღარ არის. აქ უკვე ორმოცი წელია არავინ ცხოვრობს. ეკლესია დგას.</p></body></html>',
            'utf16le',
          )
          const zipped = /gzip/.test(headers.get('accept-encoding') ?? '')
          return give(
            zipped ? gzipSync(text) : text,
            'text/html',
            200,
            zipped ? [['Content-Encoding', 'gzip']] : [],
          )
        },
      },
      (request) => give(`<html><body><h1>404</h1>${bare(request.path)}</body></html>`, 'text/html', 404),
    ),
  ),
]
