import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findUrls } from '../../../citations/extract/url.ts'
import { continuesUrl } from '../../../citations/extract/wrap.ts'
import { pairs, read } from './reading.ts'

const urls = (text: string): string[] => findUrls(text, 'any').map(({ value }) => value)

describe('findUrls', () => {
  test.each([
    ['see https://a.example/x.', ['https://a.example/x']],
    ['(https://a.example/x_(y)_z), and', ['https://a.example/x_(y)_z']],
    ['“https://a.example/x”;', ['https://a.example/x']],
    ["'https://a.example/x' is", ['https://a.example/x']],
    ['<https://a.example/x>', ['https://a.example/x']],
    ['[https://a.example/x]', ['https://a.example/x']],
    ['https://a.example/?redirect', ['https://a.example/?redirect']],
    ['did you see https://a.example?', ['https://a.example']],
    ["https://a.example/x's page", ['https://a.example/x']],
    ['https://a.example/a/,https://b.example', ['https://a.example/a/', 'https://b.example']],
    ['athttps://a.example/x', ['https://a.example/x']],
    ['https://a.example/xhttps://b.example/y', ['https://a.example/x', 'https://b.example/y']],
    [
      'https://web.archive.example/web/2019/https://x.example/y',
      ['https://web.archive.example/web/2019/https://x.example/y'],
    ],
    ['https://a.example/доклад_2019 и', ['https://a.example/доклад_2019']],
    ['https://a.example/x。次', ['https://a.example/x']],
    ['http://[2001:db8::1]:8080/x, ok', ['http://[2001:db8::1]:8080/x']],
    ['http:///path has no host', ['http:///path']],
    ['begins with http:// only', []],
    ['www.b.example/y, www.', ['www.b.example/y']],
    ['ftp://f.example/x', ['ftp://f.example/x']],
    ['un.org/en/x and example.com', ['un.org/en/x', 'example.com']],
    ['Amazon.com notes.md e.g. U.S. 3.14 Node.js and/or', []],
    ['a@b.com, john.doe@c.example.org, x.al-y@foo.com', []],
  ])('%s => %j', (text, expected) => expect(urls(text)).toEqual(expected))

  test('every URL found is a slice of the text', () => {
    const piece = fc.constantFrom(
      'http://',
      'https://',
      'www.',
      'a',
      '.',
      '/',
      '(',
      ')',
      '[',
      ']',
      ' ',
      'é',
      '\ud800',
      'example.org',
      '@',
      "'",
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          let end = 0
          for (const url of findUrls(text, 'any')) {
            expect(text.slice(url.start, url.end)).toBe(url.value)
            expect(url.start).toBeGreaterThanOrEqual(end)
            end = url.end
          }
        },
      ),
    )
  })
})

describe('continuesUrl', () => {
  const long = 'https://host.example/section/'
  test.each([
    [`${long}a-`, 'second-part/', false, true],
    [`${long}a-`, 'rest', true, true],
    [`${long}a`, 'b/c.html', false, true],
    [`${long}?x=`, '123&y=2', false, true],
    [`${long}?x=1&`, 'y=2', true, true],
    [`${long}kollektiv`, 'naya-zhaloba-a.html', false, true],
    [long, 'annual_report', false, true],
    ['https://www.', 'host.example/x', false, true],
    ['https://www.host.', 'example/x', false, true],
    [`${long}289492.`, 'pdf', false, true],
    [long, 'and the ministry'.split(' ')[0] ?? '', true, false],
    [long, 'annual-report,', true, true],
    [long, 'Spartan/tree/breakdown,', true, true],
    [long, 'Parliament', true, false],
    [`${long}x.`, 'The', true, false],
    [`${long}x.`, 'A/HRC/40/60', true, false],
    [`${long}x`, 'https://b.example', false, false],
    [`${long}x`, '(accessed', true, false],
    [`${long}x`, '2019', true, false],
    [`${long}x`, 'and/or', true, false],
    [`${long}x`, '12', false, false],
    [`${long}x`, '“Quoted”', false, false],
  ])('%s | %s (followed: %s) => %s', (url, word, followed, expected) =>
    expect(continuesUrl({ url, lineLength: 60, width: 62, word, followed })).toBe(expected),
  )

  test('a line that had room for the next word did not break an address', () => {
    expect(continuesUrl({ url: long, lineLength: 30, width: 100, word: 'kazakhstan', followed: false })).toBe(
      false,
    )
    expect(continuesUrl({ url: long, lineLength: 95, width: 100, word: 'kazakhstan', followed: false })).toBe(
      true,
    )
  })

  test.each(['-', '/', '.', '?', '=', '&', '_', '%'])(
    'in a note, a URL wrapped behind "%s" is joined',
    (sign) => {
      const head = `https://host.example/a/long/path/of/a/document${sign}`
      const text = `It was said.1 And again.2\n\n1 See ${head}\nrest-of-it/page=1.html\n2 https://two.example/b\n`
      expect(pairs(read(text))).toEqual([`1 ${head}rest-of-it/page=1.html`, '2 https://two.example/b'])
    },
  )

  test.each(['https:', 'https://'])('an address broken off behind "%s" is joined', (head) => {
    const text = `It was said.1 And again.2\n\n1 Online: ${head}\n${'https://a.example/x'.slice(head.length)}\n2 Online: ${head} ${'https://b.example/y'.slice(head.length)}\n`
    expect(pairs(read(text))).toEqual(['1 https://a.example/x', '2 https://b.example/y'])
  })

  test('a URL is not joined with the next note or the next sentence', () => {
    const text =
      'It was said.1 And again.2\n\n1 https://one.example/a/\n2 https://two.example/b/\nThis is another sentence of it.\n'
    expect(pairs(read(text))).toEqual(['1 https://one.example/a/', '2 https://two.example/b/'])
  })
})
