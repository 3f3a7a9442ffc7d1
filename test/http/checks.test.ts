/** `POST /v1/checks` at the door: what is taken, what is refused and in which words, who may send it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentKey, runKey, type RunRecord, type SubmissionRecord } from '../../citations/index.ts'
import { readJson } from '../../src/flow/objects.ts'
import { openStand, type Stand } from './stand.ts'

let stand: Stand
beforeAll(async () => {
  stand = await openStand({ publicUrl: 'https://ibid.example' })
})
afterAll(async () => {
  await stand[Symbol.asyncDispose]()
})

const json = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const text = (body: string | Uint8Array<ArrayBuffer>, type = 'text/plain') => ({
  method: 'POST',
  headers: { 'Content-Type': type },
  body,
})
const urls = (count: number) => Array.from({ length: count }, (_, index) => `https://a.example/${index}`)

interface Told {
  readonly id: string
  readonly state: string
  readonly name: string
  readonly citations: readonly { readonly number: string; readonly urls: readonly string[] }[]
  readonly permalinks: readonly unknown[]
}
const send = async (init: RequestInit) => {
  const response = await stand.ask('/v1/checks', init)
  expect(response.status, await response.clone().text()).toBe(202)
  const { id } = (await response.json()) as Told
  return { response, told: await known(id) }
}
/** A busy machine may need longer for its citations than a request waits. */
async function known(id: string): Promise<Told> {
  let told: Told | null = null
  const state = async () => {
    told = (await (await stand.ask(`/v1/documents/${id}`)).json()) as Told
    return told.state
  }
  await expect.poll(state, { timeout: 60_000 }).toBe('checking')
  if (told === null) throw new Error('nothing was told')
  return told
}

test.each<[string, RequestInit, number, string, string]>([
  ['no type', { method: 'POST' }, 415, 'unknown-format', 'found "no type"'],
  ['CSV', text('https://a.example/', 'text/csv'), 415, 'unknown-format', 'found "text/csv"'],
  ['a form', { method: 'POST', body: new FormData() }, 415, 'unknown-format', 'multipart'],
  ['no JSON', json('{"urls":'), 400, 'usage', 'does not parse'],
  ['a bare list', json(['https://a.example/']), 400, 'usage', 'found a list'],
  ['null', json('null'), 400, 'usage', 'found something else'],
  ['no list', json({}), 400, 'usage', 'found no "urls"'],
  ['urls that are text', json({ urls: 'https://a.example/' }), 400, 'usage', 'that are no list'],
  ['a field nobody knows', json({ urls: ['a'], publish: true }), 400, 'usage', 'a field "publish"'],
  ['a name that is a number', json({ urls: ['a'], name: 7 }), 400, 'usage', '"name"'],
  ['an empty list', json({ urls: [] }), 422, 'empty-document', 'at least one URL'],
  ['no line', text('\n# nothing\n \r\n'), 422, 'empty-document', 'at least one URL'],
  ['a URL that is a number', json({ urls: ['a', 7] }), 422, 'invalid-url', 'at urls[1], found a number'],
  ['a URL that is null', json({ urls: [null] }), 422, 'invalid-url', 'at urls[0], found null'],
  ['a blank URL', json({ urls: [' '] }), 422, 'invalid-url', 'at urls[0], found a blank one'],
  [
    'a URL of 100,001 letters',
    json({ urls: ['x'.repeat(100_001)] }),
    422,
    'invalid-url',
    '100001 characters',
  ],
  ['10,001 URLs', json({ urls: urls(10_001) }), 413, 'document-too-large', 'at most 10000 URLs'],
  ['10,001 lines', text(urls(10_001).join('\n')), 413, 'document-too-large', 'found 10001'],
  ['8 MiB of letters', text('x'.repeat(8 * 2 ** 20 + 1)), 413, 'document-too-large', 'at most 8 MiB'],
  [
    '8 MiB once its controls are escaped',
    text(Array.from({ length: 20 }, () => '\u0001'.repeat(90_000)).join('\n')),
    413,
    'document-too-large',
    'hand it in as several',
  ],
  ['bytes that are no UTF-8', text(Uint8Array.from([0x68, 0xff])), 400, 'usage', 'Expected UTF-8'],
  ['an empty idempotency key', json({ urls: ['a'] }, { 'Idempotency-Key': '' }), 400, 'usage', 'Idempotency'],
])('%s => problem', async (_name, init, status, code, words) => {
  const response = await stand.ask('/v1/checks', init)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await response.json()) as { detail: string }
  expect(problem).toMatchObject({ status, code, detail: expect.stringContaining(words) as string })
  expect(response.status).toBe(status)
  expect(problem.detail).toMatch(/^Expected .*[,;] found .+\.$/)
  expect(problem.detail).toMatch(/e\.g\.|such as|several|split/)
  expect(problem.detail.length).toBeLessThan(400)
})

test('a list => kept before it is answered, as a document whose run captures nothing, with no permalink', async () => {
  const list = ['https://a.example/1', ' https://a.example/2\n', 'https://a.example/1']
  const { response, told } = await send(json({ urls: list, name: '../our links.json' }))
  expect(response.headers.get('location')).toBe(`/v1/documents/${told.id}`)
  expect(response.headers.get('preference-applied')).toBeNull()
  expect(told).toMatchObject({ name: 'our links.json', permalinks: [] })
  expect(told.citations.map(({ number, urls: [url] }) => [number, url])).toEqual([
    ['1', 'https://a.example/1'],
    ['2', 'https://a.example/2'],
    ['3', 'https://a.example/1'],
  ])
  const record = await readJson<SubmissionRecord>(stand.store, documentKey(told.id, 'document.json'))
  expect(record).toMatchObject({ documentFormat: 'json', looksOnly: true, publish: false })
  const run = await readJson<RunRecord>(stand.store, runKey(record?.run ?? '', 'run.json'))
  expect(run).toMatchObject({ looksOnly: true, links: [{ key: 'l1' }, { key: 'l2' }] })
})

test('a document handed in as before => captured, with permalinks', async () => {
  const body = { citations: [{ number: '1', urls: ['https://a.example/'] }] }
  const response = await stand.ask('/v1/documents', json(body))
  const { id } = (await response.json()) as Told
  expect((await known(id)).permalinks).toHaveLength(1)
  const record = await readJson<SubmissionRecord>(stand.store, documentKey(id, 'document.json'))
  const run = await readJson<RunRecord>(stand.store, runKey(record?.run ?? '', 'run.json'))
  expect([record?.looksOnly, run?.looksOnly]).toEqual([undefined, undefined])
})

test.each<[string, RequestInit, readonly string[]]>([
  [
    'lines',
    text('\ufeffhttps://a.example/1\r\n\n# why\n\thttps://a.example/2 \nnot a url'),
    ['https://a.example/1', 'https://a.example/2', 'not a url'],
  ],
  ['lines with a charset', text('https://ä.example/', 'Text/Plain; charset=utf-8'), ['https://ä.example/']],
  ['JSON of another name', text('{"urls": ["a.example"]}', 'application/vnd.x+json'), ['a.example']],
  ['identifiers', json({ urls: ['doi:10.1000/182', 'urn:isbn:9780'] }), ['doi:10.1000/182', 'urn:isbn:9780']],
  ['100,000 letters', json({ urls: ['x'.repeat(100_000)] }), ['x'.repeat(100_000)]],
  ['U+0000', json({ urls: ['https://a.example/\u0000'] }), ['https://a.example/\u0000']],
  ['half a surrogate pair', json('{"urls": ["https://a.example/\\ud800"]}'), ['https://a.example/\ufffd']],
  ['text that looks like markup', json({ urls: ['<script>', '=1+1', '{}'] }), ['<script>', '=1+1', '{}']],
  ['names of JavaScript’s own', json({ urls: ['__proto__', 'constructor'] }), ['__proto__', 'constructor']],
])('%s => taken', async (_name, init, list) => {
  const { told } = await send(init)
  expect(told.citations.map(({ urls: [url] }) => url)).toEqual(list)
})

test('10,000 URLs => taken', async () => {
  const { told } = await send(json({ urls: urls(10_000) }))
  expect(told.citations).toHaveLength(10_000)
}, 60_000)

describe('Idempotency-Key', () => {
  const keyed = { 'Idempotency-Key': 'check-1' }
  test('the same list again => the same check; another list, or the same as a document => 409', async () => {
    const first = await send(json({ urls: ['https://a.example/'] }, keyed))
    expect((await send(json({ urls: ['https://a.example/'] }, keyed))).told.id).toBe(first.told.id)
    const other = await stand.ask('/v1/checks', json({ urls: ['https://b.example/'] }, keyed))
    const citations = [{ number: '1', kind: 'reference', urls: ['https://a.example/'] }]
    const document = await stand.ask('/v1/documents', json({ citations }, keyed))
    for (const response of [other, document])
      expect(await response.json()).toMatchObject({ status: 409, code: 'conflict' })
  })
})

describe('who may send one', () => {
  const ask = (headers: Record<string, string>, type = 'application/json') =>
    stand.ask('/v1/checks', {
      method: 'POST',
      headers: { 'Content-Type': type, ...headers },
      body: type === 'text/plain' ? 'https://a.example/' : '{"urls": ["https://a.example/"]}',
    })
  test.each([
    ['no page, as curl', {}, 'application/json', 202],
    ['our own page', { 'Sec-Fetch-Site': 'same-origin' }, 'application/json', 202],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }, 'application/json', 403],
    // A form of another site may send this type without asking first.
    ['another site, as plain text', { 'Sec-Fetch-Site': 'cross-site' }, 'text/plain', 403],
    ['another site in an old browser', { Origin: 'https://evil.example' }, 'text/plain', 403],
  ])('%s (%j, %s) => %i', async (_name, headers, type, status) => {
    expect((await ask(headers, type)).status).toBe(status)
  })

  test('a name that was rebound to us => 403', async () => {
    const init = json({ urls: ['https://a.example/'] })
    expect((await stand.ask('http://rebound.example/v1/checks', init)).status).toBe(403)
  })

  test('without the key => 401 before the body is read; with it => 202', async () => {
    await using locked = await openStand({ apiKey: 'k3y' })
    const refused = await locked.ask('/v1/checks', text('\n'))
    expect(refused.status).toBe(401)
    const init = json({ urls: ['https://a.example/'] }, { Authorization: 'Bearer k3y' })
    expect((await locked.ask('/v1/checks', init)).status).toBe(202)
  })

  test('another method => 405 that names POST', async () => {
    const response = await stand.ask('/v1/checks')
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })
})

test('Prefer: wait=1 where nobody looks => 202 after that, with what is known so far', async () => {
  const began = performance.now()
  const { response } = await send(json({ urls: ['https://a.example/'] }, { Prefer: 'wait=1' }))
  expect(performance.now() - began).toBeGreaterThan(900)
  expect(response.headers.get('preference-applied')).toBe('wait=1')
})

test('a caller who leaves ends the waiting', async () => {
  const leaving = new AbortController()
  setTimeout(() => leaving.abort(), 300)
  const init = json({ urls: ['https://a.example/'] }, { Prefer: 'wait=60' })
  const response = await stand.ask('/v1/checks', { ...init, signal: leaving.signal })
  expect(response.status).toBe(202)
}, 20_000)
