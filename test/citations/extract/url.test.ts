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
    ['inv.nr. 402 and art.no. 17 of the register', []],
    ['see nieuws.nr and avisa.no. Then', ['nieuws.nr', 'avisa.no']],
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

  test.each([
    // Where a URL begins.
    ['HTTPS://A.EXAMPLE/X and WWW.B.EXAMPLE/Y', ['HTTPS://A.EXAMPLE/X', 'WWW.B.EXAMPLE/Y']],
    ['URL:https://a.example/x and <URL:ftp://b.example/y>', ['https://a.example/x', 'ftp://b.example/y']],
    ['http:/one.example/slash lost', ['http:/one.example/slash']],
    ['hxxp://a.example/x and http colon', []],
    ['ipfs://bafy/x, sftp://f.example/y', ['ipfs://bafy/x', 'sftp://f.example/y']],
    ['请看www.a.example/x和http://b.example/y。', ['www.a.example/x', 'http://b.example/y']],
    ['xwww.a.example and me@www.a.example and www.me@a.example', []],
    ['[https://a.example/x](https://b.example/y)', ['https://a.example/x', 'https://b.example/y']],
    // Hosts: ports, users, literals, other scripts.
    ['http://user:pw@a.example:8080/x?y', ['http://user:pw@a.example:8080/x?y']],
    ['http://192.0.2.7:81/x; https://[2001:db8::7]/y.', ['http://192.0.2.7:81/x', 'https://[2001:db8::7]/y']],
    ['http://приклад.укр/сторінка, далі', ['http://приклад.укр/сторінка']],
    ['https://例え.jp/ページ を', ['https://例え.jp/ページ']],
    ['дивись новини.укр/стаття та rada.gov.ua/laws', ['новини.укр/стаття', 'rada.gov.ua/laws']],
    ['example.org:8080/x but not example.org:99999/x', ['example.org:8080/x']],
    ['et.al, a.a.o., vs.no, cf.id', []],
    // What a URL holds.
    [
      'https://a.example/x;y=1,2~z/%D0%BF?q=a;b#:~:text=one,-two',
      ['https://a.example/x;y=1,2~z/%D0%BF?q=a;b#:~:text=one,-two'],
    ],
    ["https://a.example/it's/x–y_(z)_[w]", ["https://a.example/it's/x–y_(z)_[w]"]],
    ['https://a.example/w?titles=A|B&x=1', ['https://a.example/w?titles=A|B&x=1']],
    [
      'https://r.example/?u=https://x.example/y#https://z.example',
      ['https://r.example/?u=https://x.example/y#https://z.example'],
    ],
    ['https://a.example/non‑breaking‐hyphens', ['https://a.example/non-breaking-hyphens']],
    // Where it ends.
    ['|https://a.example/x|b|', ['https://a.example/x']],
    ['https://a.example/x(accessed 3 May', ['https://a.example/x']],
    ['((https://a.example/x_(y)))', ['https://a.example/x_(y)']],
    ["‘https://a.example/x’ 'https://b.example/y'", ['https://a.example/x', 'https://b.example/y']],
    ['https://a.example/x&gt; https://b.example/y&quot;z', ['https://a.example/x', 'https://b.example/y']],
    [
      'https://a.example/x¹ https://b.example/y† https://c.example/z*',
      ['https://a.example/x', 'https://b.example/y', 'https://c.example/z'],
    ],
    ['_https://a.example_', ['https://a.example']],
    [
      'https://a.example/x، ثم https://b.example/y؟ https://c.example/z؛',
      ['https://a.example/x', 'https://b.example/y', 'https://c.example/z'],
    ],
    [
      'https://a.example/x। https://b.example/y、https://c.example/z．',
      ['https://a.example/x', 'https://b.example/y', 'https://c.example/z'],
    ],
    ['\u2066https://a.example/x\u2069\u200f،', ['https://a.example/x']],
    // Words of a script without blanks, glued to it.
    ['https://a.example/page参照してください', ['https://a.example/page']],
    ['https://a.example.comです', ['https://a.example.com']],
    ['https://a.example/を参照。', ['https://a.example/']],
    ['https://a.example/wiki/中国_(消歧义)', ['https://a.example/wiki/中国_(消歧义)']],
    ['https://a.example/2019年报告.pdf', ['https://a.example/2019年报告.pdf']],
    ['https://a.example/pageالمصدر', ['https://a.example/page']],
    ['https://a.example/wiki/مصر', ['https://a.example/wiki/مصر']],
    ['https://a.example/x에서', ['https://a.example/x']],
    ['a.example.org/x中b.example.org/y', ['a.example.org/x', 'b.example.org/y']],
  ])('%s => %j', (text, expected) => expect(urls(text)).toEqual(expected))

  /**
   * Where we differ from the suites of twitter-text and linkify-it on purpose (both were run whole, in `any` mode): they
   * decide what to make a link of, we find what a document cites.
   */
  test.each([
    [
      'a faulty host is cited all the same; judging it is not ours',
      'http://-a.example http://a_.example/ http://b',
      ['http://-a.example', 'http://a_.example/', 'http://b'],
    ],
    [
      'a host that no registry knows is kept behind a scheme or www.',
      'http://a.invalid/x www.b.baz',
      ['http://a.invalid/x', 'www.b.baz'],
    ],
    ['a name with a capital is a firm', 'Example.com EXAMPLE.ORG', []],
    ['an ending that is a file’s wants a path', 'node.io x.so it.so/abc', ['it.so/abc']],
    ['two letters before a country code are an abbreviation', 'a.ws t.co', []],
    ['numbers with stops are sections', '4.4.4.4 and 192.168.1.1/abc', []],
    ['no scheme, no www., no host: nothing', '//localhost //a.example', []],
    ['mailboxes are no sources', 'mailto:a@b.example <c@d.example>', []],
    [
      'braces and double quotes are no URL code points',
      'http://a.example/x_{y} http://b.example/"z"',
      ['http://a.example/x_', 'http://b.example/'],
    ],
    [
      'hashtags and mentions mean nothing here',
      '#http://a.example/x @http://b.example/y',
      ['http://a.example/x', 'http://b.example/y'],
    ],
    ['a last hyphen may be the page’s own', 'http://a.example/x- it', ['http://a.example/x-']],
    ['a port out of range is no port', 'example.org:500000', ['example.org']],
  ])('%s: %s => %j', (_reason, text, expected) => expect(urls(text)).toEqual(expected))

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
            expect(url.value).not.toMatch(/[\s.]$/)
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
    ['https://host.example/', 'Some/Thing,', true, true],
    ['https://host.example/', 'A/B/40/60', true, true],
    [`${long}x?`, 'redirect', false, true],
    [`${long}x?id=1000`, '03', true, true],
    [`${long}x?id=1000`, '12', true, false],
    [`${long}x.`, 'The', true, false],
    ['https://doi.org/10.5555/harb.2021.', '00417', true, true],
    ['https://doi.org/10.5555/harb.2021.', 'The', true, false],
    [`${long}x.`, '2021', true, false],
    ['https://kept.example/web/20200101093000/', 'https://b.example/a', true, true],
    [long, 'https://b.example/a', true, false],
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
