/** Reading what is kept: exact bytes, ranges, validators; what is private answers as what is not there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { manifestKey } from '../../citations/index.ts'
import { readBytes } from '../../src/flow/objects.ts'
import { readRange } from '../../src/http/ranges.ts'
import { etagOf, keep, type Kept } from './kept.ts'
import { bytesOf, openStand, type Stand } from './stand.ts'

let stand: Stand
let stranger: Stand
let kept: Kept
let hidden: Kept
let wacz: Uint8Array
const KEY = 'correct horse'

beforeAll(async () => {
  stand = await openStand({ publicUrl: 'https://ibid.example' })
  stranger = await openStand({ apiKey: KEY, loopbackOnly: false })
  for (const { store } of [stand, stranger]) {
    kept = await keep(store, { seed: 1, publish: true })
    hidden = await keep(store, { seed: 40, publish: false })
  }
  wacz = kept.parts['snapshot.wacz'] ?? new Uint8Array()
})
afterAll(async () => {
  await stand[Symbol.asyncDispose]()
  await stranger[Symbol.asyncDispose]()
})

test.each([
  ['', 'whole'],
  ['bytes=0-', '0-9'],
  ['bytes=0-0', '0-0'],
  ['bytes=3-5', '3-5'],
  ['bytes = 3-5', '3-5'],
  ['BYTES=3-5', '3-5'],
  ['bytes=3-500', '3-9'],
  ['bytes=-4', '6-9'],
  ['bytes=-500', '0-9'],
  [`bytes=9-${'9'.repeat(400)}`, '9-9'],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-3', 'unsatisfiable'],
  ['bytes=-', 'unsatisfiable'],
  ['bytes=a-b', 'unsatisfiable'],
  [`bytes=${'9'.repeat(400)}-`, 'unsatisfiable'],
  ['bytes=0-1,3-4', 'whole'],
  ['items=0-1', 'whole'],
])('Range "%s" of ten bytes => %s', (header, expected) => {
  const asked = readRange(header === '' ? undefined : header, 10)
  expect(asked.kind === 'range' ? `${asked.first}-${asked.last}` : asked.kind).toBe(expected)
})

describe('the parts of a published snapshot', () => {
  test.each([
    ['wacz', 'snapshot.wacz', 'application/wacz', 'attachment'],
    ['screenshot', 'screenshot.jpg', 'image/jpeg', 'inline'],
    ['screenshot-2', 'screenshot-2.jpg', 'image/jpeg', 'inline'],
    ['first-view', 'first-view.jpg', 'image/jpeg', 'inline'],
    ['pdf', 'page.pdf', 'application/pdf', 'attachment'],
    ['text', 'text.txt', 'text/plain; charset=utf-8', 'inline'],
  ])('%s => the bytes of %s as %s, %s, sandboxed and not sniffed', async (route, part, type, disposition) => {
    const response = await stand.ask(`/v1/snapshots/${kept.id}/${route}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-disposition')).toContain(disposition)
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(response.headers.get('content-length')).toBe(String(kept.parts[part]?.length))
    expect(await bytesOf(response)).toEqual(kept.parts[part])
  })

  test('the first page of a page => 404 that names its picture', async () => {
    const response = await stand.ask(`/v1/snapshots/${kept.id}/first-page`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('/screenshot') })
  })

  test('a tile of a picture that ends before it => 404 that names where it begins; there is no first and no tenth', async () => {
    const response = await stand.ask(`/v1/snapshots/${kept.id}/screenshot-3`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('/screenshot') })
    for (const route of ['screenshot-1', 'screenshot-10'])
      expect((await stand.ask(`/v1/snapshots/${kept.id}/${route}`)).status).toBe(404)
  })

  test('the DOM has no route, so that it is never a page of ours', async () => {
    for (const route of ['dom', 'dom.html', 'html'])
      expect((await stand.ask(`/v1/snapshots/${kept.id}/${route}`)).status).toBe(404)
  })

  test.each([
    ['bytes=0-9', 206, 'bytes 0-9/3000', 0, 10],
    ['bytes=250-252', 206, 'bytes 250-252/3000', 250, 253],
    ['bytes=2990-', 206, 'bytes 2990-2999/3000', 2990, 3000],
    ['bytes=-10', 206, 'bytes 2990-2999/3000', 2990, 3000],
    ['bytes=0-1,5-6', 200, null, 0, 3000],
    ['lines=0-1', 200, null, 0, 3000],
  ])('Range %s => %i, %s', async (range, status, contentRange, from, to) => {
    const response = await stand.ask(`/v1/snapshots/${kept.id}/wacz`, { headers: { Range: range } })
    expect([response.status, response.headers.get('content-range')]).toEqual([status, contentRange])
    expect(response.headers.get('content-length')).toBe(String(to - from))
    expect(await bytesOf(response)).toEqual(wacz.slice(from, to))
  })

  test.each(['bytes=3000-', 'bytes=-0', 'bytes=9-1', 'bytes=x'])('Range %s => 416', async (range) => {
    const response = await stand.ask(`/v1/snapshots/${kept.id}/wacz`, { headers: { Range: range } })
    expect(response.status).toBe(416)
    expect(response.headers.get('content-range')).toBe('bytes */3000')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ code: 'range-not-satisfiable', status: 416 })
  })

  test('If-Range with another validator or a date => the whole; with ours => the range', async () => {
    const ask = async (validator: string) => {
      const headers = { 'Range': 'bytes=0-1', 'If-Range': validator }
      return (await stand.ask(`/v1/snapshots/${kept.id}/wacz`, { headers })).status
    }
    expect(await ask(etagOf(kept, 'snapshot.wacz'))).toBe(206)
    expect(await ask('"other"')).toBe(200)
    expect(await ask('Sun, 22 Nov 2026 16:48:00 GMT')).toBe(200)
  })

  test.each(['etag', 'W/etag', '"x", etag', '*'])('If-None-Match %s => 304 without a body', async (form) => {
    const validator = form.replace('etag', etagOf(kept, 'snapshot.wacz'))
    const headers = { 'If-None-Match': validator, 'Range': 'bytes=0-1' }
    const response = await stand.ask(`/v1/snapshots/${kept.id}/wacz`, { headers })
    expect(response.status).toBe(304)
    expect(response.headers.get('etag')).toBe(etagOf(kept, 'snapshot.wacz'))
    expect((await bytesOf(response)).length).toBe(0)
  })

  test('manifest and receipt => exactly the bytes that are kept, by range too', async () => {
    const stored = await readBytes(stand.store, manifestKey(kept.id), 1e6)
    const response = await stand.ask(`/v1/snapshots/${kept.id}/manifest`)
    expect(await bytesOf(response)).toEqual(stored)
    const head = await stand.ask(`/v1/snapshots/${kept.id}/manifest`, { headers: { Range: 'bytes=0-4' } })
    expect(head.status).toBe(206)
    expect(await bytesOf(head)).toEqual(stored?.slice(0, 5))
    const receipt = await stand.ask(`/v1/snapshots/${kept.id}/receipt`)
    expect(await receipt.json()).toMatchObject({ format: 'ibid-receipt/2', number: 1 })
  })

  test('a part that is damaged or gone in the store => our fault, told by request id alone', async () => {
    await using broken = await openStand()
    const lost = await keep(broken.store, { seed: 90, publish: true })
    await broken.store.erase(lost.manifest.parts.find(({ name }) => name === 'page.pdf')?.key ?? '')
    const response = await broken.ask(`/v1/snapshots/${lost.id}/pdf`)
    expect(response.status).toBe(500)
    const told = JSON.stringify(await response.json())
    expect(told).toContain(response.headers.get('x-request-id'))
    expect(told).not.toMatch(/stack|\.ts|store/)
    expect(broken.logged.join('\n')).toContain(response.headers.get('x-request-id'))
  })
})

test('a snapshot => what, when, verdict, parts, receipt and the printed permalink', async () => {
  const response = await stand.ask(`/v1/snapshots/${kept.id}`)
  expect(await response.json()).toMatchObject({
    snapshot: kept.id,
    permalink: `https://ibid.example/s/${kept.id}`,
    published: true,
    url: 'https://news.example/a?b=1',
    seenAs: { verdict: 'alive' },
    receipt: { number: 1 },
  })
})

test('a missing part => 404 with the reason the manifest gives', async () => {
  const partial = await keep(stand.store, {
    seed: 60,
    publish: true,
    withParts: ['snapshot.wacz', 'text.txt'],
    facts: { state: 'partial', missing: [{ part: 'page.pdf', reason: 'the printer took too long' }] },
  })
  const response = await stand.ask(`/v1/snapshots/${partial.id}/pdf`)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({
    detail: expect.stringContaining('the printer took too long'),
  })
})

describe('private and published', () => {
  const routes = [
    '',
    '/wacz',
    '/screenshot',
    '/screenshot-2',
    '/first-view',
    '/pdf',
    '/text',
    '/manifest',
    '/receipt',
  ]

  test.each(routes)(
    'a private snapshot%s => 404 for a stranger, in the very words of an unknown one',
    async (route) => {
      const [closed, unknown] = await Promise.all([
        stranger.ask(`/v1/snapshots/${hidden.id}${route}`),
        stranger.ask(`/v1/snapshots/zzzzzzzzzzzzzzzzz${route}`),
      ])
      expect([closed.status, unknown.status]).toEqual([404, 404])
      const words = async (response: Response, id: string) => (await response.text()).replaceAll(id, 'ID')
      expect(await words(closed, hidden.id)).toBe(await words(unknown, 'zzzzzzzzzzzzzzzzz'))
    },
  )

  test.each(routes)('a private snapshot%s => 200 for the owner', async (route) => {
    const headers = { Authorization: `Bearer ${KEY}` }
    expect((await stranger.ask(`/v1/snapshots/${hidden.id}${route}`, { headers })).status).toBe(200)
  })

  test('snapshots of a URL => the published ones for strangers, all for the owner', async () => {
    const path = `/v1/snapshots?url=${encodeURIComponent('https://news.example/a?b=1')}`
    const ids = async (headers: Record<string, string>) => {
      const body = (await (await stranger.ask(path, { headers })).json()) as {
        snapshots: { snapshot: string }[]
      }
      return body.snapshots.map(({ snapshot }) => snapshot)
    }
    expect(await ids({})).toEqual([kept.id])
    expect((await ids({ Authorization: `Basic ${btoa(`me:${KEY}`)}` })).toSorted()).toEqual(
      [kept.id, hidden.id].toSorted(),
    )
  })

  test('a permalink page => 200 when published, 404 when not, 302 from another spelling', async () => {
    expect((await stranger.ask(`/s/${kept.id}`)).status).toBe(200)
    expect((await stranger.ask(`/s/${hidden.id}`)).status).toBe(404)
    const spaced = await stranger.ask(`/s/${kept.id.toUpperCase().replace(/(.{4})/g, '$1-')}`)
    expect([spaced.status, spaced.headers.get('location')]).toEqual([302, `/s/${kept.id}`])
  })
})
