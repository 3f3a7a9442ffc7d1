/** Every route there is, walked: what is the owner's answers nobody else, whatever they bring; a new route must say here which it is. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idFromBytes } from '../../citations/index.ts'
import { end, extracted } from './ended.ts'
import { keep } from './kept.ts'
import { openStand, type Stand } from './stand.ts'

const KEY = 'correct horse battery'
const METRICS = 'only watches'
/** Spelt as an id is. */
const absentId = idFromBytes(new Uint8Array(10))

/** Read by anybody: what is published, the log, and what the service says of itself. */
const published = [
  'GET /healthz',
  'GET /readyz',
  'GET /openapi.json',
  'GET /style.css',
  'GET /s/:id',
  'GET /s/:id/replay',
  'GET /timegate/*',
  'GET /timemap/link/*',
  'GET /timemap/json/*',
  'GET /memento/:timestamp/*',
  'GET /log/checkpoint',
  'GET /log/tile/*',
  'GET /v1/snapshots',
  'GET /v1/snapshots/:id',
  ...'manifest receipt wacz pdf text first-view first-page screenshot'
    .split(' ')
    .map((part) => `GET /v1/snapshots/:id/${part}`),
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((tile) => `GET /v1/snapshots/:id/screenshot-${tile}`),
]
/** The owner's alone. */
const own = [
  'GET /',
  'GET /d/:id',
  'GET /metrics',
  'POST /v1/checks',
  'POST /v1/documents',
  'GET /v1/documents/:id',
  'DELETE /v1/documents/:id',
  'GET /v1/documents/:id/annotated',
  'GET /v1/documents/:id/events',
  'GET /v1/documents/:id/package.zip',
  'GET /v1/documents/:id/report',
  'POST /v1/documents/:id/recheck',
  'PUT /v1/documents/:id/watch',
]

const basic = (user: string, word: string) => `Basic ${btoa(`${user}:${word}`)}`
const others: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['no key', {}],
  ['another key', { Authorization: 'Bearer someone else' }],
  ['an empty key', { Authorization: 'Bearer ' }],
  ['the beginning of the key', { Authorization: `Bearer ${KEY.slice(0, -1)}` }],
  ['the key and more', { Authorization: `Bearer ${KEY}x` }],
  ['the key under another scheme', { Authorization: `Token ${KEY}` }],
  ['the key without a scheme', { Authorization: KEY }],
  ['the key as the user', { Authorization: basic(KEY, '') }],
  ['another password', { Authorization: basic('ibid', 'x') }],
  ['no base64', { Authorization: 'Basic ***' }],
  ['the key in another header', { 'X-Api-Key': KEY, 'Cookie': `key=${KEY}`, 'Proxy-Authorization': KEY }],
  ['a claim to come from loopback', { 'X-Forwarded-For': '127.0.0.1', 'Forwarded': 'for=127.0.0.1' }],
]

let stand: Stand
let document: string
let secret: string
beforeAll(async () => {
  stand = await openStand({ apiKey: KEY, metricsKey: METRICS, loopbackOnly: false })
  const handed = await stand.ask('/v1/documents', {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${KEY}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ citations: [{ number: '1', urls: ['https://news.example/a'] }] }),
  })
  document = ((await handed.json()) as { id: string }).id
  await end(stand, await extracted(stand, document), () => ({}))
  secret = (await keep(stand.store, { seed: 40, publish: false })).id
})
afterAll(() => stand[Symbol.asyncDispose]())

const pathOf = (route: string, id: string) =>
  route
    .replace(/^\S+ /, '')
    .replace(':id', id)
    .replace(':timestamp', '2026')
    .replace('*', 'https://news.example/a?b=1')
const askAs = (route: string, id: string, headers: Readonly<Record<string, string>>) => {
  const [method = ''] = route.split(' ')
  const body = method === 'POST' || method === 'PUT' ? { body: '{"no": "such thing"}' } : {}
  const all = { 'Content-Type': 'application/json', ...headers }
  return stand.ask(pathOf(route, id), { method, redirect: 'manual', headers: all, ...body })
}

test('the routes of the app => each is the owner’s or is published, and says here which', () => {
  const all = new Set(
    stand.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
  )
  expect([...all].toSorted()).toEqual([...own, ...published].toSorted())
})

describe.each(own)('%s', (route) => {
  test.each(others)(
    '%s => 401 that says what was expected, whether the document exists or not',
    async (_, given) => {
      for (const id of [document, absentId, 'no id']) {
        const answer = await askAs(route, id, given)
        expect(answer.status).toBe(401)
        expect(answer.headers.get('content-type')).toBe('application/problem+json')
        expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /)
        expect(answer.headers.get('cache-control')).toBe('no-store')
        const problem: unknown = await answer.json()
        expect(problem).toEqual({
          type: 'urn:ibid:problem:not-authorised',
          title: 'not authorised',
          status: 401,
          detail: expect.stringMatching(/^Expected the API key/),
          code: 'not-authorised',
        })
      }
    },
  )

  test('the key for metrics => opens /metrics and nothing else', async () => {
    const answer = await askAs(route, document, { Authorization: `Bearer ${METRICS}` })
    expect(answer.status === 401).toBe(route !== 'GET /metrics')
  })
})

test.each([
  ['as a token', { Authorization: `Bearer ${KEY}` }],
  ['as a token of another case', { Authorization: `bEARER  ${KEY}` }],
  ['as a password', { Authorization: basic('anybody', KEY) }],
])('the key %s => opens every one of them', async (_, given) => {
  for (const route of own.filter((one) => !one.startsWith('DELETE'))) {
    const answer = await askAs(route, document, given)
    expect([route, answer.status === 401 || answer.status >= 500]).toEqual([route, false])
    await answer.body?.cancel()
  }
})

describe.each(published.filter((route) => route.includes(':id')))('%s', (route) => {
  test('of what is private, for a stranger => word for word as of what is not there', async () => {
    const [there, absent] = [await askAs(route, secret, {}), await askAs(route, absentId, {})]
    expect([there.status, absent.status]).toEqual([404, 404])
    const told = async (answer: Response, id: string) => (await answer.text()).replaceAll(id, 'ID')
    expect(await told(there, secret)).toBe(await told(absent, absentId))
    expect([...there.headers].filter(([name]) => !/request-id|length/.test(name))).toEqual(
      [...absent.headers].filter(([name]) => !/request-id|length/.test(name)),
    )
  })
})
