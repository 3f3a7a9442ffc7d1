/** Names whatever the prefix, nothing expanded, nothing thrown, and what is passed over. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXml, type XmlHandler } from '../../../../citations/extract/office/xml.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function read(
  xml: string,
  skip: Readonly<Record<string, number>> = {},
): { told: string[]; fault: string | null } {
  const told: string[] = []
  const handler: XmlHandler = {
    open: (element) => {
      told.push(`<${element.name}`)
      return skip[element.name] ?? 0
    },
    close: (name) => told.push(`/${name}`),
    text: (text) => told.push(text),
    passed: (name) => told.push(`(${name})`),
  }
  return { told, fault: readXml(xml, handler) }
}

const shapes: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'a prefix of its own => the standard’s': [`<x:p xmlns:x="${W}">a</x:p>`, ['<w:p', 'a', '/w:p']],
  'no prefix => the standard’s': [`<p xmlns="${W}"/>`, ['<w:p', '/w:p']],
  'a prefix declared anew inside => each in its own place': [
    `<a:p xmlns:a="${W}"><a:p xmlns:a="urn:other"/><a:t/></a:p>`,
    ['<w:p', '<?:p', '/?:p', '<w:t', '/w:t', '/w:p'],
  ],
  'a prefix that nobody declared => taken as it is written': ['<w:p/>', ['<w:p', '/w:p']],
  'entities of XML => decoded, others as they stand': [
    '<a>&lt;&amp;&#8217;&lol;</a>',
    ['<?:a', '<&’&lol;', '/?:a'],
  ],
  'CDATA => text': ['<a><![CDATA[<b>]]></a>', ['<?:a', '<b>', '/?:a']],
}
test.each(Object.entries(shapes))('%s', (_, [xml, told]) => {
  expect(read(xml).told).toEqual(told)
})

test('passing over one element tells neither what it holds nor its end', () => {
  const { told } = read(`<w:a><w:b><w:c>x</w:c></w:b><w:d>y</w:d></w:a>`, { 'w:b': 1 })
  expect(told).toEqual(['<w:a', '<w:b', '(w:c)', '<w:d', 'y', '/w:d', '/w:a'])
})

test('passing over an element further out tells the ends of those that were told to open', () => {
  const { told } = read(`<w:a><w:b><w:c/><w:d/>x</w:b><w:e/></w:a>`, { 'w:c': 2 })
  expect(told).toEqual(['<w:a', '<w:b', '<w:c', '(w:d)', '/w:b', '<w:e', '/w:e', '/w:a'])
})

test('what a document type declares is not expanded, however often', () => {
  const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
  const { told, fault } = read(
    `<!DOCTYPE a [<!ENTITY l0 "lol">${levels}<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&l9;&x;</a>`,
  )
  expect(told).toEqual(['<?:a', '&l9;&x;', '/?:a'])
  expect(fault).toContain('entity')
})

test('elements nested too deep are passed over and said to be', () => {
  const { told, fault } = read('<w:a>'.repeat(100_000) + 'x')
  expect(fault).toContain('deep')
  expect(told.filter((word) => word === '<w:a').length).toBe(1_000)
})

test('broken XML is read as far as it goes and never throws', () => {
  const whole = `<w:a x="1"><w:b>text &amp; more</w:b><!-- c --><w:d/></w:a>`
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.nat(8),
      fc.string({ unit: 'binary', maxLength: 8 }),
      (at, cut, put) => {
        const { told } = read(whole.slice(0, at) + put + whole.slice(at + cut))
        expect(told.length).toBeLessThan(60)
      },
    ),
    { numRuns: 2_000 },
  )
})
