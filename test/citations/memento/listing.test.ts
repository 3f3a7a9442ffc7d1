/** Links, TimeMaps, CDX rows, instants and replay addresses as archives write them, well and badly. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  askableAddress,
  formsOf,
  plainForm,
  rawForm,
  readReplayAddress,
  sameOriginal,
} from '../../../citations/memento/addresses.ts'
import { orderMementos, pageFor } from '../../../citations/memento/choose.ts'
import { readInstant, readTimestamp, timestampOf } from '../../../citations/memento/instant.ts'
import { readLinkValues } from '../../../citations/memento/link-values.ts'
import { readCdx, readLinkHeader, readTimeMap } from '../../../citations/memento/listing.ts'
import { processorMs } from '../../processor-time.ts'

const instants: readonly (readonly [string, string | null])[] = [
  ['Tue, 15 Nov 1994 12:45:26 GMT', '1994-11-15T12:45:26.000Z'],
  ['Fri, 15 Aug 2014 13:43:03 GMT', '2014-08-15T13:43:03.000Z'],
  ['2014-08-15T13:43:03Z', '2014-08-15T13:43:03.000Z'],
  ['2014-08-15T13:43:03.25+00:00', '2014-08-15T13:43:03.000Z'],
  ['20140815134303', '2014-08-15T13:43:03.000Z'],
  ['Fri, 31 Feb 2014 13:43:03 GMT', null],
  ['Fri, 15 Aug 1914 13:43:03 GMT', null],
  ['Fri, 15 Aug 9914 13:43:03 GMT', null],
  ['Fri, 15 Aug 2014 25:43:03 GMT', null],
  ['2014-08-15T13:43:03+02:00', null],
  ['20141315134303', null],
  ['soon', null],
  ['', null],
]
test.each(instants)('%s => %s', (text, expected) => {
  expect(readInstant(text)?.toISOString() ?? null).toBe(expected)
})

test('a timestamp and its instant are one another', () => {
  const instant = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(instant, (date) => {
      date.setUTCMilliseconds(0)
      expect(readTimestamp(timestampOf(date))).toEqual(date)
      expect(readInstant(date.toUTCString())).toEqual(date)
    }),
  )
})

const links: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['<http://a/>; rel="original"', [['http://a/', 'original']]],
  [
    '<a,b;c>; rel=original, <d>;rel="first memento"',
    [
      ['a,b;c', 'original'],
      ['d', 'first memento'],
    ],
  ],
  ['<a>; title="x, <b>; rel=\\"no\\""; rel="up"; rel="down"', [['a', 'up']]],
  ['<a> ; REL = "Memento" ;', [['a', 'memento']]],
  ['junk, <a>; rel=x', [['a', 'x']]],
  [
    '<a>; rel=x,, ,<b>',
    [
      ['a', 'x'],
      ['b', ''],
    ],
  ],
  ['<>; rel=x', []],
  ['<a; rel=x', []],
  ['', []],
]
test.each(links)('%s => its links', (text, expected) => {
  expect(readLinkValues(text, 100).links.map(({ target, rels }) => [target, rels.join(' ')])).toEqual(
    expected,
  )
})

test('links of any text => bounded, linear, and never a fault', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', ';', ',', '"', '\\', '=', ' ', 'a', 'rel') }),
      (text) => {
        expect(readLinkValues(text, 5).links.length).toBeLessThanOrEqual(5)
      },
    ),
  )
  const began = processorMs()
  for (const piece of ['<a>;', '<', '<a>;x="', '<a>;x=\\"', '<a>,', '<a>;=;', ';"\\'])
    readLinkValues(piece.repeat(100_000), 20_000)
  expect(processorMs() - began).toBeLessThan(4_000)
})

const base = 'http://archive.example/timemap/link/http://rivers.example/'
test('a TimeMap in link-format => mementos with their dates, and further pages with their spans', () => {
  const text = [
    '<http://rivers.example/>; rel="original"',
    `<${base}>; rel="self"; type="application/link-format"`,
    '<http://archive.example/timemap/2>; rel="timemap"; from="Fri, 15 Aug 2014 13:43:03 GMT"; until="Sat, 15 Aug 2015 13:43:03 GMT"',
    '</web/20140815134303/http://rivers.example/>; rel="first last memento"; datetime="Fri, 15 Aug 2014 13:43:03 GMT"',
    '<http://archive.example/web/x>; rel="memento"; datetime="never"',
    '<javascript:alert(1)>; rel="memento"; datetime="Fri, 15 Aug 2014 13:43:03 GMT"',
  ].join(',\n')
  const listing = readTimeMap(text, base)
  expect(listing?.mementos).toEqual([
    {
      url: 'http://archive.example/web/20140815134303/http://rivers.example/',
      at: new Date('2014-08-15T13:43:03Z'),
      status: null,
      digest: null,
    },
  ])
  expect(listing?.pages).toEqual([
    {
      url: 'http://archive.example/timemap/2',
      from: new Date('2014-08-15T13:43:03Z'),
      until: new Date('2015-08-15T13:43:03Z'),
    },
  ])
})

test('a TimeMap in JSON, as aggregators and as Wayback write it => the same mementos', () => {
  const address = 'http://archive.example/web/20140815134303/http://rivers.example/'
  const aggregated = JSON.stringify({
    original_uri: 'http://rivers.example/',
    mementos: {
      list: [{ datetime: '2014-08-15T13:43:03Z', uri: address }],
      last: { datetime: '2014-08-15T13:43:03Z', uri: [address] },
    },
    timemap_index: [{ uri: 'http://archive.example/timemap/2', from: '2014-08-15T13:43:03Z' }],
  })
  const rows = JSON.stringify([
    ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest'],
    ['example,rivers)/', '20140815134303', 'http://rivers.example/', 'text/html', '200', 'ABCDEFGH'],
  ])
  expect(readTimeMap(aggregated, base)?.mementos[0]?.url).toBe(address)
  expect(readTimeMap(aggregated, base)?.pages).toHaveLength(1)
  expect(readTimeMap(rows, base, 'http://archive.example/web/')?.mementos[0]?.url).toBe(address)
})

const noMaps = [
  '',
  '<html><body>busy</body></html>',
  '<!doctype html>',
  '{',
  '[]x',
  'null',
  '{"a": 1}',
  '"<a>;"',
  '['.repeat(100_000),
]
test.each(noMaps.map((text) => [text.slice(0, 30), text]))('%s => no TimeMap', (_, text) => {
  expect(readTimeMap(text, base)).toBe(null)
})

test('rows of an index => addresses, dates, statuses; a resumption key is no capture', () => {
  const text = JSON.stringify([
    ['timestamp', 'original', 'mimetype', 'statuscode', 'digest'],
    ['20140815134303', 'http://rivers.example:80/', 'text/html', '200', 'ABCDEFGH'],
    ['20150815134303', 'http://rivers.example/', 'warc/revisit', '-', 'ABCDEFGH'],
    [],
    ['example%2Crivers%29%2F+20150815134304'],
  ])
  const listing = readCdx(text, 'http://archive.example/web/')
  expect(listing?.mementos.map(({ url, status }) => [url, status])).toEqual([
    ['http://archive.example/web/20140815134303/http://rivers.example:80/', 200],
    ['http://archive.example/web/20150815134303/http://rivers.example/', null],
  ])
  const lines =
    '{"timestamp": "20140815134303", "url": "http://rivers.example/", "status": "301", "digest": "ABCDEFGH"}\n{"timestamp": 1}\n'
  expect(readCdx(lines, 'http://archive.example/web/')?.mementos.map(({ status }) => status)).toEqual([301])
  expect(readCdx('', 'http://a/')).toEqual({ mementos: [], pages: [] })
  expect(readCdx('[]', 'http://a/')).toEqual({ mementos: [], pages: [] })
  for (const wrong of ['<html>', '{"error": "x"}', '[1, 2]', '[["a"]]', 'org,archive)/ 1997 http://a'])
    expect(readCdx(wrong, 'http://a/')).toBe(null)
})

test('a Link header of a copy => its neighbours apart from the ends', () => {
  const at = 'datetime="Fri, 15 Aug 2014 13:43:03 GMT"'
  const header = `<http://rivers.example/>; rel="original", </1>; rel="first memento"; ${at}, </2>; rel="prev memento"; ${at}, </3>; rel="memento"; ${at}, </9>; rel="last next memento"; ${at}`
  const read = readLinkHeader(header, 'http://archive.example/')
  expect(read.original).toBe('http://rivers.example/')
  expect(read.mementos).toHaveLength(4)
  expect(read.beside.map(({ url }) => url.slice(-1))).toEqual(['2', '3', '9'])
})

const replays: readonly (readonly [string, string | null, string])[] = [
  [
    'https://web.archive.org/web/20140815134303/http://rivers.example/a?b=c',
    'http://rivers.example/a?b=c',
    '',
  ],
  ['https://web.archive.org/web/20140815134303id_/https://rivers.example/', 'https://rivers.example/', 'id_'],
  ['https://web.archive.org/web/2014/http://rivers.example/', 'http://rivers.example/', ''],
  ['https://web.archive.org/web/20140815134303/rivers.example/a', 'http://rivers.example/a', ''],
  ['https://web.archive.org/web/20140815134303/https:/rivers.example/a', 'https://rivers.example/a', ''],
  ['https://archive.example/20140815134303/http://rivers.example/', 'http://rivers.example/', ''],
  ['https://rivers.example/2014/reports/annual', null, ''],
  ['https://rivers.example/20140815/a', null, ''],
  ['https://rivers.example/?next=/20140815134303/http://a.example/', null, ''],
  ['https://web.archive.org/web/*/http://rivers.example/', null, ''],
]
test.each(replays)('%s => the original %s', (url, original, flag) => {
  const read = readReplayAddress(url)
  expect(read?.original ?? null).toBe(original)
  expect(read?.flag ?? '').toBe(flag)
  expect(plainForm(rawForm(url))).toBe(plainForm(url))
})

test('the forms of an address => as cited, the other scheme, the other www', () => {
  expect(formsOf(new URL('https://www.rivers.example/a?utm_source=x'))).toEqual([
    'https://www.rivers.example/a?utm_source=x',
    'http://www.rivers.example/a?utm_source=x',
    'https://rivers.example/a?utm_source=x',
  ])
  expect(formsOf(new URL('http://192.0.2.1/'))).toEqual(['http://192.0.2.1/', 'https://192.0.2.1/'])
  expect(askableAddress('https://ann:pw@rivers.example/a#b')?.href).toBe('https://rivers.example/a')
  expect(askableAddress(`https://rivers.example/${'a'.repeat(5_000)}`)).toBe(null)
  expect(sameOriginal('http://www.rivers.example:80/a/', 'https://rivers.example/a#x')).toBe(true)
  expect(sameOriginal('https://rivers.example/a', 'https://rivers.example/b')).toBe(false)
})

test('the order of looking => closest first, redirects last, failures and what is yet to come never', () => {
  const memento = (year: number, status: number | null = null, digest: string | null = null) => ({
    url: `http://archive.example/${year}`,
    at: new Date(Date.UTC(year, 0, 1)),
    status,
    digest,
  })
  const now = new Date('2026-11-20T00:00:00Z')
  const listed = [
    memento(2010),
    memento(2014, 301),
    memento(2015, 404),
    memento(2016),
    memento(2016),
    memento(2020, 200, 'SAME'),
    memento(2021, 200, 'SAME'),
    memento(2030),
  ]
  const years = (near: Date | null) =>
    orderMementos(listed, near, now, 10).map(({ url }) => Number(url.slice(-4)))
  expect(years(new Date('2015-01-01T00:00:00Z'))).toEqual([2016, 2010, 2020, 2014])
  expect(years(null)).toEqual([2021, 2016, 2010, 2014])
  // A date that is yet to come means now.
  expect(years(new Date('2100-01-01T00:00:00Z'))).toEqual(years(null))
})

test('the page of a TimeMap => the one that covers the date, else the closest, else the last', () => {
  const page = (from: number | null, until: number | null) => ({
    url: `http://a/${from}`,
    from: from === null ? null : new Date(Date.UTC(from, 0)),
    until: until === null ? null : new Date(Date.UTC(until, 0)),
  })
  const pages = [page(2010, 2012), page(2013, 2015), page(2016, 2018)]
  const now = new Date('2026-01-01T00:00:00Z')
  expect(pageFor(pages, new Date('2014-01-01T00:00:00Z'), now)).toBe(pages[1])
  expect(pageFor(pages, null, now)).toBe(pages[2])
  expect(pageFor([page(null, null), page(2010, null)], null, now)?.from?.getUTCFullYear()).toBe(2010)
  expect(pageFor([], null, now)).toBe(null)
})
