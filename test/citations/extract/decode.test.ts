import { describe, expect, test } from 'vitest'
import { maxDocumentBytes, Problem, readText } from '../../../citations/index.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const code = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof Problem) {
      expect(error.message).toMatch(/^Expected .*, found .*; (?:for example|or).*\.$/s)
      return error.code
    }
    throw error
  }
  return 'none'
}

describe('readText', () => {
  test.each([
    ['UTF-8', utf8('żółć — 😀'), 'żółć — 😀', 'utf-8', []],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a', 'utf-8', []],
    ['UTF-16 little end first', bytes(0xff, 0xfe, 0x61, 0, 0x17, 0x04), 'aЗ', 'utf-16le', []],
    ['UTF-16 big end first', bytes(0xfe, 0xff, 0, 0x61, 0x04, 0x17), 'aЗ', 'utf-16be', []],
    [
      'windows-1251',
      bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2),
      'Привет',
      'windows-1251',
      ['encoding-guessed'],
    ],
    [
      'windows-1252',
      bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x61, 0x94),
      'café “a”',
      'windows-1252',
      ['encoding-guessed'],
    ],
    [
      'windows-1250',
      bytes(0x6b, 0xf8, 0xed, 0x9e, 0x2c, 0x20, 0xbe, 0x65, 0xe8, 0x20, 0x64, 0xec, 0x74, 0xed),
      'kříž, ľeč dětí',
      'windows-1250',
      ['encoding-guessed'],
    ],
    [
      'KOI8',
      bytes(0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x2c, 0x20, 0xcd, 0xc9, 0xd2),
      'Привет, мир',
      'koi8-u',
      ['encoding-guessed'],
    ],
    [
      'Shift_JIS',
      bytes(0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x96, 0x7b, 0x82, 0xc5, 0x82, 0xb7, 0x81, 0x42),
      'これは本です。',
      'shift_jis',
      ['encoding-guessed'],
    ],
    [
      'UTF-8 with one broken byte',
      bytes(...utf8('Привет всем'), 0xd0),
      'Привет всем\ufffd',
      'utf-8',
      ['encoding-damaged'],
    ],
  ])('%s', (_name, input, text, encoding, notices) => {
    const decoded = readText(input)
    expect(decoded).toMatchObject({ text, encoding })
    expect(decoded.notices.map((notice) => notice.code)).toEqual(notices)
  })

  test.each([
    ['null bytes', 'unreadable-document', bytes(0x61, 0, 0x62)],
    [
      'control bytes',
      'unreadable-document',
      Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32 || 1),
    ],
    ['more than 20 MiB', 'document-too-large', new Uint8Array(maxDocumentBytes + 1).fill(0x61)],
  ])('%s => %s', (_name, expected, input) => expect(code(() => readText(input).text)).toBe(expected))
})

test.each([
  ['windows-1252', 'caf\u00e9', [0x63, 0x61, 0x66, 0xe9]],
  ['iso-8859-2', '\u0141\u00f3d\u017a', [0xa3, 0xf3, 0x64, 0xbc]],
  ['shift_jis', '\u6ce8', [0x92, 0x8d]],
  ['koi8-r', '\u0421\u043d\u043e\u0441\u043a\u0430', [0xf3, 0xce, 0xcf, 0xd3, 0xcb, 0xc1]],
  // Declared one way, written in another: what is valid UTF-8 is UTF-8.
  ['windows-1251', 'caf\u00e9', [0x63, 0x61, 0x66, 0xc3, 0xa9]],
])('a page that declares %s => %s', (charset, expected, body) => {
  const head = new TextEncoder().encode(`<meta charset="${charset}"><p>`)
  expect(readText(new Uint8Array([...head, ...body]), 'html').text).toBe(
    `<meta charset="${charset}"><p>${expected}`,
  )
})
