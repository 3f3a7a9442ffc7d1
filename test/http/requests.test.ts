/** Requests and their answers: every fault is a problem with a code, guarded by the same headers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idFromBytes } from '../../citations/index.ts'
import { maxBytesOf } from '../../src/formats/limits.ts'
import { PortFault } from '../../src/ports.ts'
import { docx } from '../formats/zip.ts'
import { openStand, type Stand } from './stand.ts'

const MIB = 1024 * 1024

let stand: Stand
let keyed: Stand
beforeAll(async () => {
  stand = await openStand()
  keyed = await openStand({ apiKey: 'k3y', loopbackOnly: true })
})
afterAll(async () => {
  await stand[Symbol.asyncDispose]()
  await keyed[Symbol.asyncDispose]()
})

const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const form = (fields: Record<string, string | File>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return { method: 'POST', body }
}
const file = (content: string | Uint8Array<ArrayBuffer>, name: string) =>
  form({ file: new File([content], name) })

const refused: readonly (readonly [string, string, RequestInit, number, string])[] = [
  ['an unknown route', '/v2/nothing', {}, 404, 'not-found'],
  ['a broken percent escape', '/v1/documents/%E0%A4%A', {}, 404, 'not-found'],
  ['no id', '/v1/documents/hello', {}, 404, 'not-found'],
  ['an id with a wrong check character', '/v1/snapshots/00000000000000001', {}, 404, 'not-found'],
  ['an id that is far too long', `/v1/snapshots/${'a'.repeat(5000)}`, {}, 404, 'not-found'],
  ['PUT on documents', '/v1/documents', { method: 'PUT' }, 405, 'method-not-allowed'],
  ['POST on a page', '/', { method: 'POST' }, 405, 'method-not-allowed'],
  ['DELETE of a part', '/v1/snapshots/abc/wacz', { method: 'DELETE' }, 405, 'method-not-allowed'],
  ['no url to list', '/v1/snapshots', {}, 400, 'usage'],
  ['no type', '/v1/documents', { method: 'POST' }, 415, 'unknown-format'],
  [
    'a form of the wrong kind',
    '/v1/documents',
    { method: 'POST', body: new URLSearchParams('a=b') },
    415,
    'unknown-format',
  ],
  ['malformed JSON', '/v1/documents', json('{"text":'), 400, 'usage'],
  ['JSON null', '/v1/documents', json('null'), 400, 'usage'],
  ['JSON that is a list', '/v1/documents', json([1]), 400, 'usage'],
  ['neither text nor citations', '/v1/documents', json({}), 400, 'usage'],
  ['both text and citations', '/v1/documents', json({ text: 'a', citations: [] }), 400, 'usage'],
  ['text that is a number', '/v1/documents', json({ text: 7 }), 400, 'usage'],
  ['a field nobody knows', '/v1/documents', json({ text: 'a', pubish: true }), 400, 'usage'],
  ['blank text', '/v1/documents', json({ text: ' \n' }), 422, 'empty-document'],
  ['a format nobody knows', '/v1/documents', json({ text: 'a', format: 'wordstar' }), 415, 'unknown-format'],
  [
    'a citation without urls',
    '/v1/documents',
    json({ citations: [{ number: '1' }] }),
    422,
    'invalid-citation-list',
  ],
  [
    'a citation with a wrong field',
    '/v1/documents',
    json({ citations: [{ number: '1', urls: 'x' }] }),
    422,
    'invalid-citation-list',
  ],
  [
    'citations nested deeper than can be kept',
    '/v1/documents',
    json(`{"citations":[],"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`),
    400,
    'usage',
  ],
  ['citations that are no list', '/v1/documents', json({ citations: {} }), 400, 'usage'],
  ['an empty file', '/v1/documents', file('', 'a.txt'), 422, 'empty-document'],
  ['a blank file', '/v1/documents', file(' \r\n ', 'a.txt'), 422, 'empty-document'],
  ['nothing in the form', '/v1/documents', form({ publish: 'on' }), 422, 'empty-document'],
  [
    'a binary file named .txt',
    '/v1/documents',
    file(Uint8Array.from([0, 1, 2, 0, 255]), 'a.txt'),
    422,
    'unreadable-document',
  ],
  ['words named .pdf', '/v1/documents', file('words', 'a.pdf'), 422, 'unreadable-document'],
  ['words named .docx', '/v1/documents', file('words', 'a.docx'), 422, 'unreadable-document'],
  [
    'a picture',
    '/v1/documents',
    file(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'a.png'),
    415,
    'unknown-format',
  ],
  ['a Rich Text file', '/v1/documents', file('{\\rtf1', 'a.rtf'), 415, 'unknown-format'],
  ['a PDF as text', '/v1/documents', json({ text: 'a', format: 'pdf' }), 415, 'unknown-format'],
  [
    'a text above its cap in a form that takes larger files',
    '/v1/documents',
    file(new Uint8Array(maxBytesOf('text') + 1).fill(97), 'a.txt'),
    413,
    'document-too-large',
  ],
  [
    'a JSON file with a wrong field',
    '/v1/documents',
    file('{"citations":[{"urls":[1]}]}', 'a.json'),
    422,
    'invalid-citation-list',
  ],
  [
    'a form that ends early',
    '/v1/documents',
    {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Dis',
    },
    400,
    'usage',
  ],
  [
    'a form without a boundary',
    '/v1/documents',
    { method: 'POST', headers: { 'Content-Type': 'multipart/form-data' }, body: 'x' },
    400,
    'usage',
  ],
  [
    'an empty idempotency key',
    '/v1/documents',
    { ...json({ text: 'a' }), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '' } },
    400,
    'usage',
  ],
  [
    'an idempotency key of 300 letters',
    '/v1/documents',
    {
      ...json({ text: 'a' }),
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k'.repeat(300) },
    },
    400,
    'usage',
  ],
]

test.each(refused)('%s => problem', async (_name, path, init, status, code) => {
  const response = await stand.ask(path, init)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await response.json()) as { detail: string }
  expect(problem).toMatchObject({ status, code, type: `urn:ibid:problem:${code}` })
  expect(response.status).toBe(status)
  expect(problem.detail).not.toMatch(/\n|\bat .*\.ts|node_modules/)
  expect(problem.detail.length).toBeGreaterThan(20)
})

test.each([
  ['/v1/documents', 'POST'],
  ['/v1/documents/abc', 'DELETE, GET, HEAD'],
  ['/s/abc', 'GET, HEAD'],
  ['/', 'GET, HEAD'],
])('the wrong method on %s => 405 naming %s; OPTIONS => 204 naming the same', async (path, allow) => {
  const wrong = await stand.ask(path, { method: 'PATCH' })
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, allow])
  const asked = await stand.ask(path, { method: 'OPTIONS' })
  expect([asked.status, asked.headers.get('allow')]).toEqual([204, allow])
})

test.each([
  ['application/json', 50 * MIB],
  ['multipart/form-data; boundary=x', 2048 * MIB],
])('as %s, %d bytes that are announced => 413 before one is read', async (type, length) => {
  let sent = 0
  const init = streamed(type, () => sent++)
  const response = await stand.ask('/v1/documents', {
    ...init,
    headers: { 'Content-Type': type, 'Content-Length': String(length) },
  })
  expect(await response.json()).toMatchObject({ status: 413, code: 'document-too-large' })
  expect(sent).toBeLessThanOrEqual(1)
})

test.each([
  ['application/json', 20],
  ['multipart/form-data; boundary=x', 64],
])('as %s, bytes without an end that nobody announced => 413 soon after %d MiB', async (type, most) => {
  let sent = 0
  const response = await stand.ask(
    '/v1/documents',
    streamed(type, () => sent++),
  )
  expect(await response.json()).toMatchObject({
    status: 413,
    code: 'document-too-large',
    detail: expect.stringContaining(`at most ${most} MiB`) as string,
  })
  expect(sent).toBeLessThan(most + 8)
})

/** A body of 2 GiB, a mebibyte at a time. */
function streamed(type: string, onPull: () => void): RequestInit & { duplex: 'half' } {
  let left = 2048
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      onPull()
      if (left-- === 0) controller.close()
      else controller.enqueue(new Uint8Array(MIB).fill(97))
    },
  })
  return { method: 'POST', headers: { 'Content-Type': type }, body, duplex: 'half' }
}

describe('every format is taken, told by name, type or content', () => {
  const fixture = (name: string) =>
    readFileSync(join(import.meta.dirname, '..', 'fixtures', 'formats', name)) as Uint8Array<ArrayBuffer>
  const typed = (content: string, name: string, type: string) =>
    form({ file: new File([content], name, { type }) })
  test.each<[string, RequestInit, string]>([
    ['a PDF', file(fixture('two-pages.pdf'), 'a.pdf'), 'pdf'],
    ['a PDF named .txt', file(fixture('two-pages.pdf'), 'a.txt'), 'pdf'],
    ['a DOCX', file(docx() as Uint8Array<ArrayBuffer>, 'a.docx'), 'docx'],
    ['a page', file('<p>See https://a.example/.</p>', 'a.html'), 'html'],
    [
      'a page with a name of 300 letters',
      file('<p>See https://a.example/.</p>', `${'x'.repeat(300)}.html`),
      'html',
    ],
    ['a page without an ending', typed('<p>See https://a.example/.</p>', 'blob', 'text/html'), 'html'],
    ['BibTeX', file('@misc{a, url = {https://a.example/}}', 'a.bib'), 'bibtex'],
    ['RIS as text', json({ text: 'TY  - JOUR\nUR  - https://a.example/\nER  - ', format: 'ris' }), 'ris'],
    ['CSL, pasted', json({ text: '[{"type": "book", "id": "a", "URL": "https://a.example/"}]' }), 'csl-json'],
    [
      'words about PDF, pasted',
      json({ text: '%PDF-1.7 is how it begins, says https://a.example/.' }),
      'text',
    ],
  ])(
    '%s',
    async (_name, init, format) => {
      const response = await stand.ask('/v1/documents', init)
      expect(response.status).toBe(202)
      const { id } = (await response.json()) as { id: string }
      expect((await stand.catalog.document(id))?.format).toBe(format)
    },
    60_000,
  )
})

test('a browser gets the same words as a page', async () => {
  const init = { ...form({}), headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }
  const response = await stand.ask('/v1/documents', init)
  expect(response.status).toBe(422)
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await response.text()).toContain('Expected a file or pasted text, found neither')
})

describe('other people’s pages', () => {
  const post = (headers: Record<string, string>) => {
    const init = json({ text: 'No note.' })
    return stand.ask('/v1/documents', { ...init, headers: { ...init.headers, ...headers } })
  }
  test.each([
    ['neither header, as curl', {}, 202],
    ['our own page', { 'Origin': 'http://localhost', 'Sec-Fetch-Site': 'same-origin' }, 202],
    ['our own page in an old browser', { Origin: 'http://localhost' }, 202],
    ['our form where the origin is hidden', { 'Origin': 'null', 'Sec-Fetch-Site': 'same-origin' }, 202],
    ['another site', { 'Origin': 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }, 403],
    [
      'another port of this machine',
      { 'Origin': 'http://localhost:9999', 'Sec-Fetch-Site': 'same-site' },
      403,
    ],
    ['another site in an old browser', { Origin: 'https://evil.example' }, 403],
    ['a sandboxed frame in an old browser', { Origin: 'null' }, 403],
  ])('a submission with %s => %j', async (_name, headers, status) => {
    expect((await post(headers)).status).toBe(status)
  })

  test.each([
    ['http://localhost/', 200],
    ['http://127.0.0.1:8080/', 200],
    ['http://[::1]:8080/', 200],
    ['http://x.localhost/', 200],
    // A name of a replay, where the service does not stand.
    ['http://x.replay.localhost/', 404],
    ['http://rebound.example/', 403],
    ['http://192.168.1.5/', 403],
    ['http://0.0.0.0/', 403],
    ['http://localhost.evil.example/', 403],
    ['http://127.0.0.1.evil.example/', 403],
  ])('without a key, the host of %s => %i', async (url, status) => {
    expect((await stand.ask(url)).status).toBe(status)
  })

  test('no answer invites other origins', async () => {
    const response = await stand.ask('/healthz', { headers: { Origin: 'https://evil.example' } })
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('the key', () => {
  test.each([
    ['none', undefined, 401],
    ['a wrong one', 'Bearer nope', 401],
    ['its beginning', 'Bearer k3', 401],
    ['another scheme', 'Digest k3y', 401],
    ['broken Basic', 'Basic %%%', 401],
    ['Bearer', 'Bearer k3y', 200],
    ['bearer in small letters', 'bearer k3y', 200],
    ['Basic with it as password', `Basic ${btoa('me:k3y')}`, 200],
  ])('%s => %s on the owner’s page', async (_name, header, status) => {
    const init = header === undefined ? {} : { headers: { Authorization: header } }
    const response = await keyed.ask('/', init)
    expect(response.status).toBe(status)
    if (status === 401) expect(response.headers.get('www-authenticate')).toContain('Basic')
  })

  test.each([
    '/v1/documents/x',
    '/v1/documents/x/events',
    '/v1/documents/x/report',
    '/v1/documents/x/package.zip',
    '/d/x',
  ])('%s without the key => 401, whether or not it exists', async (path) =>
    expect((await keyed.ask(path)).status).toBe(401),
  )

  test('with a key any host name is served: a proxy may stand before it', async () => {
    expect((await keyed.ask('https://evidence.example/healthz')).status).toBe(200)
  })
})

describe('every answer', () => {
  const paths = [
    '/',
    '/healthz',
    '/readyz',
    '/openapi.json',
    '/style.css',
    '/v1/snapshots?url=a',
    '/nothing',
    '/s/abc',
    '/d/abc',
  ]

  test.each(paths)('GET %s => guarded, with a request id; HEAD => the same without a body', async (path) => {
    const [get, head] = [await stand.ask(path), await stand.ask(path, { method: 'HEAD' })]
    for (const response of [get, head]) {
      expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
      expect(response.headers.get('content-security-policy')).not.toMatch(/script-src|unsafe-eval/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
      expect(response.headers.get('referrer-policy')).toMatch(/^(?:no-referrer|same-origin)$/)
    }
    expect([head.status, head.headers.get('content-type')]).toEqual([
      get.status,
      get.headers.get('content-type'),
    ])
    expect(await head.text()).toBe('')
  })

  test('the log names routes, never ids or queries', async () => {
    await stand.ask('/v1/snapshots?url=https://secret.example/')
    await stand.ask('/s/0000000000000000secret')
    const lines = stand.logged.filter((line) => line.includes('"request"'))
    expect(lines.some((line) => line.includes('"/s/:id"'))).toBe(true)
    expect(lines.join('\n')).not.toMatch(/secret/)
  })
})

test('a store that fails => 503 with Retry-After and a request id, no word of why', async () => {
  await using broken = await openStand({}, (store) => ({
    ...store,
    read: () =>
      Promise.reject(
        new PortFault('EvidenceStore', 'refused', 's3.internal:9000 said no', { retryable: true }),
      ),
    head: () =>
      Promise.reject(
        new PortFault('EvidenceStore', 'refused', 's3.internal:9000 said no', { retryable: true }),
      ),
  }))
  const id = idFromBytes(new Uint8Array(10))
  const response = await broken.ask(`/v1/snapshots/${id}`)
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  const problem = await response.text()
  expect(problem).toContain(response.headers.get('x-request-id'))
  expect(problem).not.toContain('s3.internal')
  const ready = await broken.ask('/readyz')
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { ready: false, checks: { database: 'ok', store: 'failing' } },
  ])
  expect(broken.logged.join('\n')).toContain('s3.internal')
})
