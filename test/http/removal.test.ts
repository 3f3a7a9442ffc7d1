/** DELETE /v1/documents/{id}: what it answers, to whom, and what every other route says of the document afterwards. */
import { expect, test } from 'vitest'
import { runKey, type RunRecord } from '../../citations/index.ts'
import { readJson } from '../../src/flow/objects.ts'
import { swapRemoval } from '../../src/flow/removal.ts'
import { alive, end, extracted, handIn } from './ended.ts'
import { openStand, type Stand } from './stand.ts'

const list = {
  name: 'secret.json',
  citations: [{ number: '1', urls: ['https://a.example/secret'], claim: 'A secret claim.' }],
}

async function done(stand: Stand): Promise<string> {
  const row = await handIn(stand, list)
  await end(stand, row, () => ({ verdict: alive }))
  return row.id
}
const remove = (stand: Stand, id: string, init: RequestInit = {}) =>
  stand.ask(`/v1/documents/${id}`, { method: 'DELETE', ...init })

test('a document that is done => 200 with what went and what stays; then it is gone everywhere', async () => {
  await using stand = await openStand()
  const id = await done(stand)
  const answer = await remove(stand, id)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({
    document: id,
    removedAt: expect.any(String),
    state: 'removed',
    removed: { objects: 6, snapshots: [] },
    kept: [],
  })
  for (const path of ['', '/report', '/report?format=csv', '/events', '/package.zip']) {
    const gone = await stand.ask(`/v1/documents/${id}${path}`)
    expect([path, gone.status]).toEqual([path, 410])
    const { code, detail } = (await gone.json()) as { code: string; detail: string }
    expect([code, detail]).toEqual(['gone', expect.stringMatching(/^This document was removed as of 20/)])
  }
  expect((await stand.ask(`/d/${id}`)).status).toBe(410)
  expect(await (await stand.ask('/')).text()).not.toContain('secret')
  const again = await remove(stand, id)
  expect([again.status, await again.json()]).toEqual([
    200,
    expect.objectContaining({ state: 'removed', removed: { objects: 0, snapshots: [] } }),
  ])
  const left: string[] = []
  for await (const { key } of stand.store.list('')) left.push(key)
  expect(left).toEqual([`removed/${id}.json`])
  expect(stand.logged.join('\n')).not.toContain('secret')
  expect(await (await stand.ask('/metrics')).text()).toContain('ibid_documents_removed_total 2')
})

test('a document whose links are still looked at => 409 that says what to do, and nothing is touched', async () => {
  await using stand = await openStand()
  const row = await handIn(stand, list)
  const answer = await remove(stand, row.id)
  expect(answer.status).toBe(409)
  const { detail } = (await answer.json()) as { detail: string }
  expect(detail).toContain(`/v1/documents/${row.id}/events`)
  expect((await stand.ask(`/v1/documents/${row.id}`)).status).toBe(200)
  expect(await readJson<RunRecord>(stand.store, runKey(row.run ?? '', 'run.json'))).not.toBeNull()
})

test('an order that died before anything was erased => gone for readers, ended by saying it again', async () => {
  await using stand = await openStand()
  const id = await done(stand)
  const order = {
    format: 'ibid-removal/1',
    document: id,
    at: '2026-11-23T20:00:00.000Z',
    state: 'removing',
  } as const
  await swapRemoval(stand.store, { ...order, runs: [], owed: [] }, null)
  expect((await stand.ask(`/v1/documents/${id}`)).status).toBe(410)
  expect(await (await remove(stand, id)).json()).toMatchObject({ removedAt: order.at, state: 'removed' })
  expect(await stand.catalog.document(id)).toBeNull()
})

test.each([
  ['an id of nothing', '8v3k2m9qj4t7xw0c5', 404],
  ['no id', 'nonsense', 404],
])('%s => %s, %i', async (_case, id, status) => {
  await using stand = await openStand()
  expect((await remove(stand, id)).status).toBe(status)
})

test('strangers and pages of other sites => refused, alike for what is there and what is not', async () => {
  await using stand = await openStand({ apiKey: 'secret-key' })
  const headers = { 'Authorization': 'Bearer secret-key', 'Content-Type': 'application/json' }
  const made = await stand.ask('/v1/documents', { method: 'POST', headers, body: JSON.stringify(list) })
  const { id } = (await made.json()) as { id: string }
  for (const asked of [id, '8v3k2m9qj4t7xw0c5']) {
    expect((await remove(stand, asked)).status).toBe(401)
    const foreign = await remove(stand, asked, { headers: { ...headers, 'Sec-Fetch-Site': 'cross-site' } })
    expect(foreign.status).toBe(403)
  }
  expect(await stand.catalog.document(id)).not.toBeNull()
})

test('its Idempotency-Key => free for a new document', async () => {
  await using stand = await openStand()
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'once' }
  const submit = async () => {
    const answer = await stand.ask('/v1/documents', { method: 'POST', headers, body: JSON.stringify(list) })
    return (await answer.json()) as { id: string }
  }
  const { id } = await submit()
  await end(stand, await extracted(stand, id), () => ({ verdict: alive }))
  await remove(stand, id)
  expect((await submit()).id).not.toBe(id)
})

test('removed while somebody has it looked at again => 410 for them, and no word of the run that did not begin', async () => {
  let between = async () => {}
  await using stand = await openStand({}, (store) => ({
    ...store,
    list: (...given) => store.list(...given),
    read: (...given) => store.read(...given),
    head: (key) => store.head(key),
    erase: (key) => store.erase(key),
    swap: (...given) => store.swap(...given),
    selfTest: () => store.selfTest(),
    put: async (key, ...given) => {
      if (/^documents\/\w+\/runs\//.test(key)) await between()
      return store.put(key, ...given)
    },
  }))
  const id = await done(stand)
  between = async () => {
    between = async () => {}
    expect((await remove(stand, id)).status).toBe(200)
  }
  const asked = await stand.ask(`/v1/documents/${id}/recheck`, { method: 'POST' })
  expect(asked.status).toBe(410)
  const left: string[] = []
  for await (const { key } of stand.store.list('')) left.push(key)
  expect(left).toEqual([`removed/${id}.json`])
})
