/** What the routes of looking again answer: to whoever asks too early, wrongly, from another page, and to whoever asks well. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idFromBytes, watchKey } from '../../citations/index.ts'
import { closeRun } from '../../src/flow/report.ts'
import { openStand, type Stand } from './stand.ts'

let stand: Stand
let document: string
beforeAll(async () => {
  stand = await openStand()
  document = await handIn()
})
afterAll(async () => await stand[Symbol.asyncDispose]())

interface Told {
  readonly id: string
  readonly state: string
  readonly code?: string
  readonly detail?: string
  readonly run: { readonly id: string } | null
  readonly watch: { readonly every: number; readonly next: string } | null
  readonly permalinks: readonly { readonly snapshot: string; readonly state: string }[]
}
const told = async (answer: Response) => (await answer.json()) as Told

/** A document of one link whose first run is over. */
async function handIn(): Promise<string> {
  const body = JSON.stringify({ citations: [{ number: '1', urls: ['https://example.org/'] }] })
  const headers = { 'Content-Type': 'application/json' }
  const { id } = await told(await stand.ask('/v1/documents', { method: 'POST', headers, body }))
  await end(id)
  return id
}
async function end(id: string): Promise<void> {
  const run = (await stand.catalog.document(id))?.run ?? ''
  for (const { key } of await stand.catalog.links(run))
    await stand.catalog.advanceLink(run, key, { state: 'done' }, [])
  await closeRun({ ...stand, clock: { now: () => new Date() } }, { document: id, run })
}
const recheck = (id: string, headers: Record<string, string> = {}) =>
  stand.ask(`/v1/documents/${id}/recheck`, { method: 'POST', headers })
const put = (body: unknown, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
  stand.ask(`/v1/documents/${document}/watch`, {
    method: 'PUT',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

test('done => 202 with the document, under another run and the same permalinks; while that is under way 409', async () => {
  const id = await handIn()
  const before = await told(await stand.ask(`/v1/documents/${id}`))
  const accepted = await recheck(id)
  expect([accepted.status, accepted.headers.get('location')]).toEqual([202, `/v1/documents/${id}`])
  const again = await told(accepted)
  expect(again).toMatchObject({ id, state: 'checking' })
  expect(again.run?.id).not.toBe(before.run?.id)
  expect(again.permalinks.map(({ snapshot }) => snapshot)).toEqual(
    before.permalinks.map(({ snapshot }) => snapshot),
  )
  const early = await recheck(id)
  expect([early.status, early.headers.get('content-type')]).toEqual([409, 'application/problem+json'])
  expect((await told(early)).detail).toBe(
    `Expected a document of which every link has been looked at, found one that is checking; follow /v1/documents/${id}/events and ask again when it is done.`,
  )
  // The evidence of the run that is over can be had meanwhile.
  expect((await stand.ask(`/v1/documents/${id}/package.zip`)).status).toBe(200)
  await end(id)
  expect((await recheck(id)).status).toBe(202)
}, 60_000)

test('five at once => one run', async () => {
  const id = await handIn()
  const answers = await Promise.all(Array.from({ length: 5 }, () => recheck(id)))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([202, 409, 409, 409, 409])
})

test('a form on our own page => led back to it; one on another page => refused; a person who is early => a page', async () => {
  const id = await handIn()
  const own = { 'Accept': 'text/html', 'Sec-Fetch-Site': 'same-origin' }
  const page = await (await stand.ask(`/d/${id}`, { headers: own })).text()
  expect(page).toContain(`<form method="post" action="/v1/documents/${id}/recheck">`)
  expect((await recheck(id, { ...own, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  expect((await recheck(id, { Origin: 'https://evil.example' })).status).toBe(403)
  const led = await recheck(id, own)
  expect([led.status, led.headers.get('location')]).toEqual([303, `/d/${id}`])
  expect(await (await stand.ask(`/d/${id}`)).text()).not.toContain('/recheck')
  const early = await recheck(id, own)
  expect([early.status, early.headers.get('content-type')]).toEqual([409, 'text/html; charset=utf-8'])
})

test('could not be read => 409 that says so, for both', async () => {
  const row = {
    name: 'a.pdf',
    format: 'pdf',
    sha256: '',
    run: null,
    submittedAt: '',
    publish: false,
  } as const
  const failed = idFromBytes(Uint8Array.from({ length: 10 }, (_, index) => index))
  await stand.catalog.acceptDocument(
    { ...row, id: failed, state: 'extracting', idempotencyKey: null, problem: null },
    [],
  )
  expect((await told(await recheck(failed))).detail).toContain('found one that is extracting')
  await stand.catalog.failDocument(failed, 'It is encrypted.')
  for (const answer of [
    await recheck(failed),
    await stand.ask(`/v1/documents/${failed}/watch`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: '{"every": 1}',
    }),
  ]) {
    expect(answer.status).toBe(409)
    expect((await told(answer)).detail).toBe(
      'Expected a document that could be read, found one that could not: It is encrypted. Hand it in again at /v1/documents.',
    )
  }
  expect((await recheck(idFromBytes(new Uint8Array(10)))).status).toBe(404)
})

test('watched => its days in the document and on its page; the secret is shown once, and ended is ended', async () => {
  expect((await told(await stand.ask(`/v1/documents/${document}`))).watch).toBeNull()
  const webhook = 'https://hooks.example/t/0123456789'
  const answer = (await (await put({ every: 7, webhook })).json()) as {
    every: number
    next: string
    webhook: { url: string; secret: string }
  }
  expect(answer).toMatchObject({ document, every: 7, webhook: { url: webhook } })
  expect(answer.webhook.secret).toMatch(/^whsec_/)
  const shown = await stand.ask(`/v1/documents/${document}`)
  const text = await shown.text()
  expect((JSON.parse(text) as Told).watch).toEqual({ every: 7, next: answer.next })
  const page = await (await stand.ask(`/d/${document}`)).text()
  expect(page).toContain('looked at again every 7 days')
  for (const secret of [answer.webhook.secret, webhook]) {
    expect(text + page + stand.logged.join('')).not.toContain(secret)
  }
  expect(await (await put({ every: 1 })).json()).toMatchObject({ every: 1, webhook: null })
  expect(await (await put({ every: null })).json()).toEqual({
    document,
    every: null,
    next: null,
    webhook: null,
  })
  expect((await told(await stand.ask(`/v1/documents/${document}`))).watch).toBeNull()
  expect(await stand.store.head(watchKey(document))).not.toBeNull()
})

test.each<[string, unknown, number, string]>([
  ['no JSON', '{"every"', 400, 'found something that does not parse'],
  ['half a day', { every: 0.5 }, 400, 'a whole number of days from 1 to 365'],
  ['no days', { every: 0 }, 400, 'a whole number of days from 1 to 365'],
  ['two years', { every: 730 }, 400, 'a whole number of days from 1 to 365'],
  ['nothing', {}, 400, 'a whole number of days from 1 to 365'],
  ['a list', [7], 400, 'another value for the body'],
  ['another field', { every: 1, hook: 'x' }, 400, 'another value for the body'],
  ['a plain address', { every: 1, webhook: 'http://hooks.example/' }, 400, 'found http:'],
  ['no address', { every: 1, webhook: 'hooks' }, 400, 'found no URL'],
  ['a password', { every: 1, webhook: 'https://a:b@hooks.example/' }, 400, 'one with a name or password'],
  ['a megabyte', 'x'.repeat(1_000_000), 413, ''],
])('a watch of %s => %s', async (_, body, status, says) => {
  const answer = await put(body)
  expect(answer.status).toBe(status)
  expect((await told(answer)).detail).toContain(says)
  expect((await told(await stand.ask(`/v1/documents/${document}`))).watch).toBeNull()
})

test('a watch that is no JSON by its type, one of nobody, and one from another page => refused', async () => {
  expect((await put('every=7', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'cross-site' }
  expect((await put({ every: 7 }, headers)).status).toBe(403)
  const nobody = await stand.ask('/v1/documents/00000000000000000/watch', { method: 'PUT' })
  expect(nobody.status).toBe(404)
})

test('with a key nobody else looks again or watches', async () => {
  await using closed = await openStand({ apiKey: 'the key' })
  for (const [method, path] of [
    ['POST', 'recheck'],
    ['PUT', 'watch'],
  ] as const)
    expect((await closed.ask(`/v1/documents/${document}/${path}`, { method })).status).toBe(401)
})
