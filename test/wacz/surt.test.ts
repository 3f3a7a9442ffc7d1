import * as fc from 'fast-check'
import { getSurt } from 'warcio'
import { expect, test } from 'vitest'
import { surt } from '../../src/wacz/surt.ts'

test.each([
  ['https://www.example.org/index.html', 'org,example)/index.html'],
  ['http://example.org:8080/A?b=2&a=1', 'org,example:8080)/a?a=1&b=2'],
  ['https://user:secret@example.org/x#part', 'org,example)/x'],
  ['https://www2.example.org', 'org,example)/'],
  ['urn:text:https://example.org/', 'urn:text:https://example.org/'],
  ['https://', 'https://'],
])('%s => %s', (url, key) => expect(surt(url)).toBe(key))

test('any web URL => the key that warcio computes, so that a replay finds it', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      expect(surt(url)).toBe(getSurt(url))
    }),
  )
})
