import { expect, test } from 'vitest'
import { decodeEntities } from '../../../citations/extract/entity.ts'

test.each([
  ['a &amp; b', 'a & b'],
  ['&Eacute;tat, &lsquor;x&rsquo;', 'État, ‚x’'],
  ['&#x41;&#66;', 'AB'],
  ['&#0;&#xD800;&#9999999;', '\ufffd\ufffd\ufffd'],
  ['&semi;', ';'],
  ['https://a.example/?a=1&copy=2&copyright;', 'https://a.example/?a=1&copy=2&copyright;'],
  ['&noname; &amp', '&noname; &amp'],
])('%s => %s', (text, expected) => expect(decodeEntities(text)).toBe(expected))
