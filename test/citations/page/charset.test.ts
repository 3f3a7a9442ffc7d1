/** In which encoding pages are read: the standard's order of signs, and the guess where there is none. */
import { expect, test } from 'vitest'
import { page, type Given } from './read.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const E9 = '\u00e9'

test.each<[string, Uint8Array, Given, string, string]>([
  [
    'a mark wins over HTTP',
    latin('\u00ef\u00bb\u00bf<p>\u00c3\u00a9'),
    { contentType: 'text/html; charset=koi8-r' },
    'utf-8',
    'é',
  ],
  ['UTF-16 with a mark', latin('\u00ff\u00fe<\u0000p\u0000>\u0000x\u0000'), {}, 'utf-16le', 'x'],
  ['UTF-16 big-endian', latin('\u00fe\u00ff\u0000<\u0000p\u0000>\u0004\u0016'), {}, 'utf-16be', 'Ж'],
  [
    'UTF-16 without a mark',
    latin(Array.from('<html><p>xyz</p>', (c) => `${c}\u0000`).join('')),
    { contentType: 'text/html' },
    'utf-16le',
    'xyz',
  ],
  [
    'HTTP wins over meta',
    latin(`<meta charset=koi8-r><p>${E9}`),
    { contentType: 'text/html; charset="ISO-8859-1"' },
    'windows-1252',
    'é',
  ],
  [
    'meta wins over ISO-8859-1 where it says an encoding of several bytes, and the bytes are valid in it',
    latin('<meta charset=shift_jis><p>\u0093\u0094\u0091\u00e4'),
    { contentType: 'text/html; charset=ISO-8859-1' },
    'shift_jis',
    '灯台',
  ],
  [
    'bytes that are not valid as meta says => HTTP',
    latin(`<meta charset=utf-8><p>${E9}t${E9}`),
    { contentType: 'text/html; charset=ISO-8859-1' },
    'windows-1252',
    'été',
  ],
  [
    'an unknown label in HTTP is passed over',
    latin(`<meta charset=latin1><p>${E9}`),
    { contentType: 'text/html; charset=nonsense' },
    'windows-1252',
    'é',
  ],
  [
    'meta charset',
    latin('<meta charset="windows-1251"><p>\u00e9'),
    { contentType: 'text/html' },
    'windows-1251',
    'й',
  ],
  [
    'meta http-equiv',
    latin('<meta http-equiv=content-type content="text/html; charset=koi8-r"><p>\u00c1'),
    { contentType: 'text/html' },
    'koi8-r',
    'а',
  ],
  [
    'UTF-16 in a meta is UTF-8',
    latin('<meta charset=utf-16><p>\u00c3\u00a9'),
    { contentType: 'text/html' },
    'utf-8',
    'é',
  ],
  [
    'a meta in a comment does not count',
    latin(`<!-- <meta charset=koi8-r> --><p>caf${E9}`),
    { contentType: 'text/html' },
    'windows-1252',
    'café',
  ],
  [
    'an XML declaration',
    latin('<?xml version="1.0" encoding="iso-8859-2"?><p>\u00b1</p>'),
    { contentType: 'application/xml' },
    'iso-8859-2',
    'ą',
  ],
  [
    'a late meta',
    latin(`<!--${'x'.repeat(2_000)}--><meta charset=windows-1250><p>\u00b9`),
    { contentType: 'text/html' },
    'windows-1250',
    'ą',
  ],
  ['ASCII alone', latin('<p>x'), { contentType: 'text/html' }, 'utf-8', 'x'],
  [
    'no label is known',
    latin('<meta charset=bogus><p>x'),
    { contentType: 'text/html; charset=' },
    'utf-8',
    'x',
  ],
  [
    'the replacement encodings',
    latin('<p>x'),
    { contentType: 'text/html; charset=hz-gb-2312' },
    'utf-8',
    'x',
  ],
  [
    'ISO-2022-JP undeclared',
    latin('<p>\u001b$B$3$s\u001b(B</p>'),
    { contentType: 'text/html' },
    'iso-2022-jp',
    'こん',
  ],
])('%s', (_, bytes, given, charset, text) => {
  expect(page(bytes, given)).toMatchObject({ charset, text })
})

test('a block of ASCII does not decide for what comes after it', () => {
  const bytes = latin(`<p>${'x '.repeat(20_000)}</p><title>caf${E9} cr\u00e8me</title>`)
  expect(page(bytes, { contentType: 'text/html' })).toMatchObject({
    charset: 'windows-1252',
    title: 'café crème',
  })
})

const UNDECLARED = [
  ['windows-1252', 'fr', 'Le café a été créé à côté de la forêt où les élèves étaient.'],
  ['windows-1252', 'de', 'Die Häuser für größere Übungen wären schöner.'],
  ['windows-1250', 'cs', 'Příliš žluťoučký kůň úpěl ďábelské ódy.'],
  ['windows-1250', 'pl', 'Zażółć gęślą jaźń, gdyż święto się zbliża.'],
  ['windows-1254', 'tr', 'Şişli ilçesinde yağmur yağdığı için çocuklar ıslandı.'],
  ['windows-1251', 'ru', 'Страница рассказывает о праве и его истории.'],
  ['koi8-r', 'ru', 'Страница рассказывает о праве и его истории.'],
  ['windows-1251', 'bg', 'Страницата не е намерена, върнете се в началото.'],
  ['windows-1253', 'el', 'Η σελίδα αυτή μιλάει για το δίκαιο και την ιστορία του.'],
  ['windows-1255', 'he', 'הדף הזה עוסק במשפט ובתולדותיו של החוק'],
  ['windows-1256', 'ar', 'هذه الصفحة تتحدث عن القانون وتاريخه في العالم'],
  ['shift_jis', 'ja', 'このページは法律とその歴史についての説明です。'],
  ['euc_jp', 'ja', 'このページは法律とその歴史についての説明です。'],
  ['gb18030', 'zh', '这是一个关于法律和历史的页面，我们在这里说明。'],
  ['big5', 'zh', '這是一個關於法律和歷史的頁面，我們在這裡說明。'],
  ['euc_kr', 'ko', '이 페이지는 법과 그 역사에 관한 것입니다.'],
  ['tis-620', 'th', 'หน้านี้เกี่ยวกับกฎหมายและประวัติศาสตร์'],
  ['utf-8', 'ru', 'Страница рассказывает о праве.'],
] as const
test.each(UNDECLARED)('%s undeclared, %s => the same words', (encoding, language, text) => {
  const bytes = encoded(text, encoding)
  const body = new Uint8Array([...latin(`<html lang=${language}><p>`), ...bytes])
  expect(page(body, { contentType: 'text/html' }).text).toBe(text)
  // Without a word about its language as well.
  const bare = new Uint8Array([...latin('<html><p>'), ...bytes])
  expect(page(bare, { contentType: 'text/html' }).text).toBe(text)
})

/** The platform only decodes; so each character is found by decoding all one- and two-byte sequences once. */
function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const label = encoding.replace('_', '-').replace('shift-jis', 'shift_jis')
  const decoder = new TextDecoder(label, { fatal: true })
  const bytes = new Map<string, number[]>()
  for (let first = 255; first >= 0; first--) {
    for (const second of first < 128 ? [null] : [null, ...Array.from({ length: 191 }, (_, at) => at + 64)]) {
      const sequence = second === null ? [first] : [first, second]
      try {
        const letter = decoder.decode(Uint8Array.from(sequence))
        if (Array.from(letter).length === 1 && !bytes.has(letter)) bytes.set(letter, sequence)
      } catch {
        // No character.
      }
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((letter) => bytes.get(letter) ?? [63]))
}
