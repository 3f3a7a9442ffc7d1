/** Location headers as they come, and where they lead. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../citations/clean-text.ts'
import { redirectTarget } from '../../citations/redirect.ts'

const base = 'http://a.test/dir/page?q=1#part'
const latin1 = (text: string) => Buffer.from(text).toString('latin1')

/** [Location values, target or the fault] */
const rows: readonly (readonly [readonly string[], string])[] = [
  [['/new'], 'http://a.test/new#part'],
  [['other'], 'http://a.test/dir/other#part'],
  [['?x'], 'http://a.test/dir/page?x#part'],
  [['//b.test/x'], 'http://b.test/x#part'],
  [['https://b.test/x#there'], 'https://b.test/x#there'],
  [['/x#'], 'http://a.test/x#'],
  [[' /spaces '], 'http://a.test/spaces#part'],
  [['/same', '/same'], 'http://a.test/same#part'],
  [['http://user:pw@b.test/x'], 'http://b.test/x#part'],
  [[latin1('/straße')], 'http://a.test/stra%C3%9Fe#part'],
  [['/stra\xdfe'], 'http://a.test/stra%DFe#part'],
  [['mailto:a@b.test'], 'mailto:a@b.test#part'],
  [[], 'no-location'],
  [[''], 'empty-location'],
  [['/a', '/b'], 'several-locations'],
  [['http://[::bad'], 'unparsable-location'],
]
test.each(rows)('%j => %s', (values, expected) => {
  const target = redirectTarget(
    new URL(base),
    values.map((value) => ['LOCATION', value] as const),
  )
  expect(target.kind === 'target' ? target.url.href : target.detail).toBe(expected)
})

test('any Location => a target or a fault, never a throw', () => {
  const bytes = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) })
  fc.assert(
    fc.property(bytes, (value) => {
      const target = redirectTarget(new URL(base), [['location', value]])
      expect(['target', 'bad']).toContain(target.kind)
    }),
  )
})

test.each([
  ['plain', 'plain'],
  ['a\u001b[31mb\u0007', 'a [31mb'],
  ['left\u202eright', 'left right'],
  ['one\r\n::error::two', 'one ::error::two'],
  ['\ud800lone', '\ufffdlone'],
  ['😀😀😀', '😀😀😀'],
])('clean text %j => %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean)
})

test('long text is cut between code points', () => {
  expect(cleanText('😀'.repeat(300), 5)).toBe(`${'😀'.repeat(4)}…`)
})
