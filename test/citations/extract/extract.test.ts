import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractionSchema, linkKey, Problem, type TextFormat } from '../../../citations/index.ts'
import { extract } from '../../../citations/reader.ts'
import { processorMs } from '../../processor-time.ts'
import { read, sliceOf } from './reading.ts'

const pieces = fc.constantFrom(
  '1',
  '2',
  '12',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\t',
  '.',
  ',',
  '“',
  '”',
  '(',
  ')',
  '[',
  ']',
  '[^1]',
  '[^1]: ',
  '[1] ',

  'Word',
  'small',
  'https://a.example/x',
  'https://b.example/y-\n',
  'www.c.example',
  '¹',
  '*',
  '†',
  '`',
  '> ',
  '- ',
  '# ',

  '\ud800',
  '\udc00',
  '\0',
  '\u00ad',
  '\ufeff',
  '&amp;',
  '<a href="https://d.example">',
  '](',
  '|',
  '---\n',
  '    ',
  'Ibid.',
  '%%',
  '[[x|',
  ']]',
  '![',
  '> [!NOTE] ',
  '\n: ',
  '{.a}',
  '<https://e.example/a-\nb>',
  'a@b.example\n',
)
const documents = fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(''))

describe('whatever the document', () => {
  test.each(['text', 'markdown'] as const)(
    '%s: no throw, valid shape, ids in order, spans that hold what they name',
    (format) => {
      fc.assert(
        fc.property(documents, (text) => {
          fc.pre(/\S/.test(text.replace(/^\ufeff/, '')))
          const extraction = read(text, format)
          expect(extractionSchema.parse(extraction)).toEqual(extraction)
          for (const [
            index,
            { id, kind, number, urls, span, urlSpans, claim },
          ] of extraction.citations.entries()) {
            expect(id).toBe(`c${index + 1}`)
            expect(claim).toBe(claim.trim())
            const mark = sliceOf(text, span)
            if (kind !== 'inline') expect(mark.replace(/¹/g, '1')).toContain(number)
            expect(urlSpans).toHaveLength(urls.length)
            for (const [at, urlSpan] of urlSpans.entries()) {
              // A span of quoted mail holds the signs at its lines' beginnings.
              const printed = sliceOf(text, urlSpan)
                .replace(/\n {0,3}(?:> ?)+/g, '\n')
                .replace(/[\s\u00ad\u200b\ufeff]/g, '')
              expect(printed).not.toBe('')
              const url = urls[at] ?? ''
              // Where a foreign line stands within a wrapped address, the reader says that the span ends before it.
              if (urlSpan.cut === true) {
                expect(printed.length).toBeLessThan(url.length)
                expect(url.slice(0, printed.length)).toBe(printed)
              } else if (format === 'text') expect(url).toBe(printed)
              // Entities and backslashes are the markup's.
              else expect(printed.replaceAll('&amp;', '&').replace(/\\(?=[!-/:-@[-`{-~])/g, '')).toBe(url)
            }
          }
        }),
        { numRuns: 400 },
      )
    },
  )

  test.each(['text', 'markdown', 'json'] as const)(
    '%s: arbitrary strings end in an extraction or a Problem',
    (format) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
          try {
            read(text, format)
          } catch (error) {
            expect(error).toBeInstanceOf(Problem)
          }
        }),
      )
    },
  )
})

describe('hostile documents of 300 kB end in a few seconds', () => {
  const signs = [
    'a',
    '(',
    '[',
    'http://',
    'http://a ',
    '[^',
    '[^1]',
    '[1]\n',
    '1 http://a\n',
    'a.1 B\n',
    '“',
    '. ',
    '1',
    '> ',
    '- ',
  ]
  const more = [
    '`a',
    '<',
    '<!--',
    '*a ',
    '[a](',
    '![',
    '&',
    '\\',
    '\f1\n',
    '|a|b|\n|-|-|\n',
    'http://a-\n',
    'https://a.bhttps://',
    '%%a',
    '[[a',
    '![[a]]',
    '{/*',
    '{#a',
    '> [!a] b\n',
    ': a\n',
    '‘a ',
    'a 1, ',
    '> a@b.example\n',
    '    $ a = b\n\n',
    '+1 234 567 890\n',
  ]
  test.each(
    [...signs, ...more].flatMap((sign) =>
      (['text', 'markdown'] as const).map((format) => [format, sign] as const),
    ),
  )('%s: %j', { timeout: 60_000 }, (format, sign) => {
    // The bound is loose; a square would take minutes.
    const started = processorMs()
    read(sign.repeat(Math.ceil(300_000 / sign.length)), format)
    expect(processorMs() - started).toBeLessThan(20_000)
  })
})

describe('the door', () => {
  const problem = (text: string, format: TextFormat = 'text'): string => {
    try {
      read(text, format)
    } catch (error) {
      if (error instanceof Problem) return error.code
    }
    return 'none'
  }

  test.each([
    ['nothing', '', 'empty-document'],
    ['blanks', ' \n\t\f\ufeff', 'empty-document'],
    ['a byte order mark', '\ufeff', 'empty-document'],
    ['20 MiB and a byte', 'a'.repeat(20 * 1024 * 1024 + 1), 'document-too-large'],
    ['20 MiB of letters of two bytes', 'я'.repeat(10 * 1024 * 1024 + 1), 'document-too-large'],
  ])('%s => the right problem', (_name, text, code) => expect(problem(text)).toBe(code))

  test('notices of decoding are handed on, and a document without citations says so', () => {
    const notices = [{ code: 'encoding-guessed', message: 'x' }]
    const extraction = extract({ name: 'a', format: 'text', sha256: '', text: 'plain words', notices })
    expect(extraction.notices.map(({ code }) => code)).toEqual(['encoding-guessed', 'no-citations'])
  })
})

describe('linkKey', () => {
  test.each([
    ['https://A.example', 'https://a.example/'],
    ['www.a.example/x', 'http://www.a.example/x'],
    ['//a.example/x', 'http://a.example/x'],
    ['a.example:8080/x', 'http://a.example:8080/x'],
    ['https://a.example/x#y', 'https://a.example/x#y'],
    ['https://a.example/%7Ex', 'https://a.example/%7Ex'],
    ['https://приклад.example/ї', 'https://xn--80aikifvh.example/%D1%97'],
    ['http:///', null],
    ['https://', null],
    ['http://a.example:99999/', null],
    ['', null],
  ])('%j => %j', (url, href) => expect(linkKey(url).href).toBe(href))

  test('links that are no URLs are equal as printed, and nothing throws', () => {
    expect(linkKey('http://\0/').key).toBe('http://\0/')
    expect(linkKey(`https://a.example/${'x'.repeat(100_000)}`).href).toHaveLength(100_018)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (url) => {
        expect(typeof linkKey(url).key).toBe('string')
      }),
    )
  })
})
