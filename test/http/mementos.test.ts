/** Datetime negotiation by RFC 7089: what a client is led to, what is told on the way, and what is never told. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  closestMemento,
  manifestKey,
  mementoPlaces,
  mementoKey,
  originalOf,
  readAcceptDatetime,
  readLinkHeader,
  readMementoKey,
  readTimeMap,
  timeMapOf,
  writeTimeMapJson,
  writeTimeMapLinks,
} from '../../citations/index.ts'
import { keep, type Kept } from './kept.ts'
import { openStand, type Stand } from './stand.ts'

const page = 'https://news.example/a?b=1'
const gate = 'https://ibid.example'
const days = ['2024-03-01T10:00:00Z', '2025-03-01T10:00:00Z', '2026-03-01T10:00:00Z']
let stand: Stand
let kept: readonly Kept[]

beforeAll(async () => {
  stand = await openStand({ publicUrl: gate, apiKey: 'key', loopbackOnly: false })
  const shown = await Promise.all(
    days.map((startedAt, index) =>
      keep(stand.store, {
        seed: 10 + 20 * index,
        publish: true,
        facts: { startedAt },
        dom: `<p>${startedAt}`,
      }),
    ),
  )
  kept = shown
  await keep(stand.store, { seed: 90, publish: false, facts: { startedAt: '2023-01-01T00:00:00Z' } })
  await keep(stand.store, {
    seed: 110,
    publish: true,
    facts: { startedAt: '2027-01-01T00:00:00Z', class: 'rehearsal' },
  })
})
afterAll(() => stand[Symbol.asyncDispose]())

const ask = (path: string, headers: Record<string, string> = {}) => stand.ask(path, { headers })
const placeOf = (at: string) => `${gate}/memento/${at.replace(/\D/g, '')}/${page}`

describe('the TimeGate', () => {
  test.each([
    ['no date', undefined, days[2]],
    ['before the first', 'Mon, 01 Jan 1900 00:00:00 GMT', days[0]],
    ['after the last', 'Fri, 01 Jan 2100 00:00:00 GMT', days[2]],
    ['nearer to the first', 'Sat, 01 Jun 2024 00:00:00 GMT', days[0]],
    ['nearer to the second', 'Wed, 01 Jan 2025 00:00:00 GMT', days[1]],
    ['the very second', 'Sat, 01 Mar 2025 10:00:00 GMT', days[1]],
  ])('%s => 302 to the closest memento', async (_, date, expected = '') => {
    const answer = await ask(`/timegate/${page}`, date === undefined ? {} : { 'Accept-Datetime': date })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(placeOf(expected))
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-datetime')
    // §2.1.1: a TimeGate of this kind is no memento.
    expect(answer.headers.has('memento-datetime')).toBe(false)
  })

  test('its Link header names the original, the TimeMap with its span, and the neighbours', async () => {
    const answer = await ask(`/timegate/${page}`, { 'Accept-Datetime': 'Sat, 01 Mar 2025 10:00:00 GMT' })
    const header = answer.headers.get('link') ?? ''
    const links = readLinkHeader(header, gate)
    expect(links.original).toBe(page)
    expect(links.pages).toEqual([
      { url: `${gate}/timemap/link/${page}`, from: new Date(days[0] ?? ''), until: new Date(days[2] ?? '') },
    ])
    expect(links.mementos.map(({ url }) => url)).toEqual(days.map(placeOf))
    expect(header).toContain('rel="first prev memento"')
    expect(header).toContain('rel="next last memento"')
  })

  test.each([
    'yesterday',
    '2025-03-01T10:00:00Z',
    'Sat, 31 Feb 2025 10:00:00 GMT',
    'Sat, 01 Mar 2025 10:00:00 CET',
    '',
  ])('Accept-Datetime "%s" => 400', async (date) => {
    const answer = await ask(`/timegate/${page}`, { 'Accept-Datetime': date })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'usage' })
  })

  test.each([
    ['percent-encoded as one piece', `/timegate/${encodeURIComponent(page)}`],
    ['with a slash tidied away', `/timegate/${page.replace('//', '/')}`],
    ['with capitals and a port that says nothing', '/timegate/HTTPS://News.Example:443/a?b=1'],
  ])('an address %s => the same', async (_, path) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, placeOf(days[2] ?? '')])
  })

  test('an address of which nothing is kept => 404 that still varies and names the original', async () => {
    const answer = await ask('/timegate/https://other.example/')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-datetime')
    expect(answer.headers.get('link')).toBe('<https://other.example/>; rel="original"')
    expect(await answer.json()).toMatchObject({ code: 'not-found', status: 404 })
  })

  test.each(['ftp://a.example/', 'javascript:alert(1)', '', `https://a.example/${'x'.repeat(5_000)}`])(
    'what is no web address (%#) => a problem, never a fault',
    async (written) => {
      const { status } = await ask(`/timegate/${written}`)
      expect([404, 422]).toContain(status)
    },
  )

  test('an address with quotes, angle brackets and blanks => cannot leave its link', async () => {
    const odd = 'https://odd.example/a%20b?q="><script>'
    await keep(stand.store, { seed: 130, publish: true, facts: { url: odd } })
    const header = (await ask(`/timegate/${odd}`)).headers.get('link') ?? ''
    expect(readLinkHeader(header, gate).original).toBe('https://odd.example/a%20b?q=%22%3E%3Cscript%3E')
    expect(header).not.toContain('script>')
  })
})

describe('TimeMaps', () => {
  test('in link-format => every published memento, oldest first, and nothing private or rehearsed', async () => {
    const answer = await ask(`/timemap/link/${page}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/link-format'])
    const text = await answer.text()
    expect(readTimeMap(text, `${gate}/timemap/link/${page}`)?.mementos.map(({ url }) => url)).toEqual(
      days.map(placeOf),
    )
    expect(text).toContain('rel="self"; type="application/link-format"; from="Fri, 01 Mar 2024 10:00:00 GMT"')
    expect(text).toContain('rel="first memento"')
    expect(text).toContain('rel="last memento"')
    expect(text).not.toMatch(/2023|2027/)
  })

  test('in JSON => the same', async () => {
    const answer = await ask(`/timemap/json/${page}`)
    const told = await answer.text()
    expect(JSON.parse(told)).toMatchObject({
      original_uri: page,
      timegate_uri: `${gate}/timegate/${page}`,
      mementos: { first: { datetime: days[0], uri: placeOf(days[0] ?? '') }, list: [{}, {}, {}] },
    })
    expect(readTimeMap(told, gate)?.mementos.map(({ url }) => url)).toContain(placeOf(days[1] ?? ''))
  })

  test('the owner sees no more than anybody else: a TimeMap is public', async () => {
    const owner = await ask(`/timemap/link/${page}`, { Authorization: 'Bearer key' })
    expect(await owner.text()).toBe(await (await ask(`/timemap/link/${page}`)).text())
  })

  test.each(['link', 'json'])(
    'of what is only private, in %s => 404 as of what was never kept',
    async (form) => {
      const url = 'https://secret.example/'
      await keep(stand.store, { seed: 150, publish: false, facts: { url } })
      const [hidden, unknown] = await Promise.all([
        ask(`/timemap/${form}/${url}`),
        ask(`/timemap/${form}/https://nobody.example/`),
      ])
      expect([hidden.status, unknown.status]).toEqual([404, 404])
      expect((await hidden.text()).replaceAll('secret', 'nobody')).toBe(await unknown.text())
    },
  )

  test('2,500 mementos => a TimeMap of three TimeMaps that hold them all', () => {
    const all = Array.from({ length: 2_500 }, (_, index) => ({
      at: new Date(Date.UTC(2026, 0, 1, 0, 0, index)),
      snapshot: `s${index}`,
    }))
    const places = mementoPlaces(gate, page)
    const written = (number: number | null) => {
      const map = timeMapOf(all, number)
      if (map === null) throw new Error('no such page')
      return { links: writeTimeMapLinks(places, map), json: JSON.stringify(writeTimeMapJson(places, map)) }
    }
    for (const form of ['links', 'json'] as const) {
      const index = readTimeMap(written(null)[form], places.timemap('link'))
      expect(index?.pages.map(({ url }) => url.split('/').slice(5, 6))).toEqual([['1'], ['2'], ['3']])
      expect(index?.pages[1]?.from).toEqual(all[1_000]?.at)
      const seen = new Set(
        [1, 2, 3].flatMap(
          (number) => readTimeMap(written(number)[form], gate)?.mementos.map(({ url }) => url) ?? [],
        ),
      )
      expect(seen.size).toBe(2_500)
    }
    expect([timeMapOf(all, 0), timeMapOf(all, 4), timeMapOf([], null)]).toEqual([null, null, null])
  })
})

describe('a memento', () => {
  test('=> the recorded page, its date, its kin; inert and never a page of ours', async () => {
    const answer = await ask(new URL(placeOf(days[1] ?? '')).href.slice(gate.length))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('memento-datetime')).toBe('Sat, 01 Mar 2025 10:00:00 GMT')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(readLinkHeader(answer.headers.get('link') ?? '', gate).original).toBe(page)
    expect(await answer.text()).toBe(`<p>${days[1]}`)
  })

  test('opened in a browser => its permalink, with its kin, and no date of a memento', async () => {
    const answer = await ask(`/memento/20250301100000/${page}`, { 'Sec-Fetch-Mode': 'navigate' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/s/${kept[1]?.id}`])
    // Where it leads is no earlier state of the source, and the source did not redirect.
    expect(answer.headers.get('memento-datetime')).toBeNull()
    expect(answer.headers.get('vary')).toContain('Sec-Fetch-Mode')
  })

  test.each([
    ['20250301100001', days[1]],
    ['20250301', days[1]],
    ['1996', days[0]],
    ['20991231235959', days[2]],
  ])('at %s, when nothing was kept => 302 to the closest', async (timestamp, expected = '') => {
    const answer = await ask(`/memento/${timestamp}/${page}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, placeOf(expected)])
    expect(answer.headers.has('memento-datetime')).toBe(false)
  })

  test.each(['now', '2025x', '20251399000000', '-1', '202503011000001'])(
    'at %s => 400',
    async (timestamp) => {
      expect((await ask(`/memento/${timestamp}/${page}`)).status).toBe(400)
    },
  )

  test('of an error page => the status it had', async () => {
    const url = 'https://news.example/gone'
    await keep(stand.store, {
      seed: 170,
      publish: true,
      facts: { url, status: 404 },
      dom: '<h1>Not here</h1>',
    })
    const answer = await ask(`/memento/20261122164800/${url}`)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('memento-datetime')).toBe('Sun, 22 Nov 2026 16:48:00 GMT')
    expect(await answer.text()).toBe('<h1>Not here</h1>')
  })

  test('of a file => its permalink', async () => {
    const url = 'https://news.example/report.pdf'
    const file = await keep(stand.store, {
      seed: 190,
      publish: true,
      facts: { url, kind: 'file' },
      withParts: ['snapshot.wacz'],
    })
    const answer = await ask(`/memento/20261122164800/${url}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/s/${file.id}`])
  })

  test('whose snapshot was destroyed => 404', async () => {
    const url = 'https://news.example/destroyed'
    const lost = await keep(stand.store, { seed: 210, publish: true, facts: { url } })
    await stand.store.erase(manifestKey(lost.id))
    expect((await ask(`/memento/20261122164800/${url}`)).status).toBe(404)
  })

  test('a citation with a fragment and a user name => one original with the page itself', async () => {
    await keep(stand.store, {
      seed: 230,
      publish: true,
      facts: { url: 'https://ann:secret@news.example/part#chapter' },
    })
    const text = await (await ask('/timemap/link/https://news.example/part')).text()
    expect(text).toContain('rel="first last memento"')
    expect(text).not.toMatch(/secret|chapter/)
  })
})

test.each([
  ['https://a.example', 'https://a.example/'],
  ['a.example/b', 'http://a.example/b'],
  ['https:/a.example/b', 'https://a.example/b'],
  ['https://ann:pw@a.example/b#c', 'https://a.example/b'],
  ['https://münchen.example/ä', 'https://xn--mnchen-3ya.example/%C3%A4'],
  ['ftp://a.example/', null],
  ['https://', null],
  ['https://a b/', null],
])('originalOf(%s) => %s', (written, expected) => {
  expect(originalOf(written)).toBe(expected)
})

test('keys of mementos tell time and snapshot, and nothing else is taken for one', () => {
  const at = new Date('2026-11-22T16:48:00Z')
  expect(readMementoKey(mementoKey('ab', at, 'x1'))).toEqual({ at, snapshot: 'x1' })
  for (const key of [
    'mementos/ab/20261122-x',
    'index/ab/20261122t164800z-x1',
    'mementos/ab/20261322t164800z-x1',
  ])
    expect(readMementoKey(key)).toBeNull()
  expect(readAcceptDatetime('Thu, 31 May 2007 20:35:00 GMT')).toEqual(new Date('2007-05-31T20:35:00Z'))
  expect(closestMemento([], null)).toBeNull()
})
