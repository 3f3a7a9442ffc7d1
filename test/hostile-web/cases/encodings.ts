/** Encodings of text as servers mislabel them, and codings of bytes as they botch them. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import type { WebAnswer } from '../case.ts'
import { living, page } from '../pages/build.ts'
import { makeCases, site, type Headers, type Written } from './make.ts'

const at = '/news/2024/03/wells'
const answer = (body: Uint8Array, headers: Headers): WebAnswer => ({ status: 200, headers, body })

/** Bytes of `text` in a legacy encoding: TextDecoder turned round. What it lacks becomes a question mark. */
function encodeAs(label: string, text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(label)
  for (let first = 0; first < 256; first += 1) {
    const alone = decoder.decode(Uint8Array.of(first))
    if (alone.length === 1 && alone !== '\ufffd' && !codes.has(alone)) codes.set(alone, [first])
  }
  if (/^(?:gb|shift|euc|big5)/.test(label))
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x40; second < 0xff; second += 1) {
        const pair = decoder.decode(Uint8Array.of(first, second))
        if (pair.length === 1 && pair !== '\ufffd' && !codes.has(pair)) codes.set(pair, [first, second])
      }
  return Uint8Array.from(text.split('').flatMap((sign) => codes.get(sign) ?? [0x3f]))
}

/** The page without a `<meta charset>`, or with another one. */
const unlabelled = (code: string, meta = ''): string =>
  page(code, 'newspaper', living(code, 1)).replace('<meta charset="utf-8">', meta)

function encoded(
  name: string,
  language: string,
  mechanism: string,
  contentType: string,
  bytes: () => Uint8Array,
): Written {
  let made: Uint8Array | null = null
  return {
    name,
    mechanism,
    language,
    verdicts: ['alive'],
    serve: (request) =>
      request.path === at
        ? answer((made ??= bytes()), [['Content-Type', contentType]])
        : site(language, 'newspaper', {})(request),
  }
}

export const labels = makeCases('encoding', 'alive', [
  encoded(
    'label-says-latin',
    'pl',
    'UTF-8 under a header that says ISO-8859-1 and a meta that says utf-8',
    'text/html; charset=iso-8859-1',
    () => Buffer.from(unlabelled('pl', '<meta charset="utf-8">')),
  ),
  encoded(
    'label-nobody-knows',
    'tr',
    'UTF-8 under the unknown label utf8mb4',
    'text/html; charset=utf8mb4',
    () => Buffer.from(unlabelled('tr', '<meta charset="utf-8">')),
  ),
  encoded('cyrillic-by-meta', 'ru', 'windows-1251, said only in a meta http-equiv', 'text/html', () =>
    encodeAs(
      'windows-1251',
      unlabelled('ru', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
    ),
  ),
  encoded('koi-by-header', 'ru', 'KOI8-R, said only in the header', 'text/html; charset=koi8-r', () =>
    encodeAs('koi8-r', unlabelled('ru')),
  ),
  encoded('shifted-japanese', 'ja', 'Shift_JIS with a meta', 'text/html', () =>
    encodeAs('shift_jis', unlabelled('ja', '<meta charset="Shift_JIS">')),
  ),
  encoded('euc-of-korea', 'ko', 'EUC-KR by header', 'text/html; charset=euc-kr', () =>
    encodeAs('euc-kr', unlabelled('ko')),
  ),
  encoded('gb-says-less', 'zh', 'GBK bytes called gb2312', 'text/html; charset=gb2312', () =>
    encodeAs('gbk', unlabelled('zh', '<meta charset="gb2312">')),
  ),
  encoded('hebrew-of-windows', 'he', 'windows-1255 by meta', 'text/html', () =>
    encodeAs('windows-1255', unlabelled('he', '<meta charset="windows-1255">')),
  ),
  encoded('greek-of-iso', 'el', 'ISO-8859-7 without any label', 'text/html', () =>
    encodeAs('iso-8859-7', unlabelled('el')),
  ),
  encoded('arabic-of-windows', 'ar', 'windows-1256 by header', 'text/html; charset=windows-1256', () =>
    encodeAs('windows-1256', unlabelled('ar')),
  ),
  encoded(
    'two-bytes-each',
    'cs',
    'UTF-16 with a byte order mark under a header that says utf-8',
    'text/html; charset=utf-8',
    () => Buffer.from(`\ufeff${unlabelled('cs')}`, 'utf16le'),
  ),
  encoded(
    'marked-utf8',
    'uk',
    'UTF-8 with a byte order mark under a header that says windows-1251',
    'text/html; charset=windows-1251',
    () => Buffer.from(`\ufeff${unlabelled('uk')}`),
  ),
  encoded('typed-as-nothing', 'hu', 'HTML without any Content-Type', '', () =>
    Buffer.from(unlabelled('hu', '<meta charset="utf-8">')),
  ),
])

const whole = Buffer.from(page('de', 'newspaper', living('de', 2)))
const typed = ['Content-Type', 'text/html; charset=utf-8'] as const
const coded = (name: string, mechanism: string, coding: string, body: () => Uint8Array): Written => {
  let made: Uint8Array | null = null
  return {
    name,
    mechanism,
    language: 'de',
    verdicts: ['alive'],
    serve: (request) =>
      request.path === at
        ? answer((made ??= body()), [typed, ['Content-Encoding', coding]])
        : site('de', 'newspaper', {})(request),
  }
}

export const codings = makeCases('compression', 'alive', [
  coded('pressed-well', 'gzip, said so', 'gzip', () => gzipSync(whole)),
  coded('pressed-by-br', 'brotli, said so', 'br', () => brotliCompressSync(whole)),
  coded('pressed-raw', 'raw deflate called deflate, as old servers do', 'deflate', () =>
    deflateRawSync(whole),
  ),
  coded('pressed-zlib', 'zlib called deflate, as the standard says', 'deflate', () => deflateSync(whole)),
  coded('pressed-twice', 'gzip within gzip, both said', 'gzip, gzip', () => gzipSync(gzipSync(whole))),
  coded('pressed-not', 'plain text called gzip', 'gzip', () => whole),
  coded('pressed-by-x', 'gzip under its old name x-gzip', 'x-gzip', () => gzipSync(whole)),
  coded('pressed-unasked', 'zstd that nobody asked for', 'zstd', () => zstdCompressSync(whole)),
  coded('pressed-with-tail', 'gzip with a tail of zeros after its end', 'gzip', () =>
    Buffer.concat([gzipSync(whole), Buffer.alloc(64)]),
  ),
  coded('says-identity', 'a Content-Encoding that says identity', 'identity', () => whole),
])

const bomb = (layers: number, megabytes: number): Uint8Array => {
  let bytes: Uint8Array = gzipSync(Buffer.alloc(megabytes * 1_048_576, 0x20), { level: 9 })
  for (let layer = 1; layer < layers; layer += 1) bytes = gzipSync(bytes, { level: 9 })
  return bytes
}
const botched = (
  name: string,
  mechanism: string,
  coding: string,
  verdicts: Written['verdicts'],
  body: () => Uint8Array,
): Written => ({ ...coded(name, mechanism, coding, body), verdicts })

export const bombs = makeCases('compression', 'undecidable', [
  botched(
    'bomb-of-blanks',
    'two hundred megabytes of blanks in two hundred kilobytes of gzip',
    'gzip',
    ['bad-response', 'too-large'],
    () => bomb(1, 200),
  ),
  botched('bomb-in-bomb', 'a bomb within a bomb', 'gzip, gzip', ['bad-response', 'too-large'], () =>
    bomb(2, 200),
  ),
  botched('unknown-press', 'a coding that does not exist', 'x-squeeze', ['bad-response', 'unsupported'], () =>
    gzipSync(whole).subarray(10),
  ),
  botched('pressed-and-cut', 'gzip that ends after its head', 'gzip', ['bad-response'], () =>
    gzipSync(whole).subarray(0, 24),
  ),
])
