/** What was taken down, over HTTP: what strangers hear, what the owner hears, and that no way leads to its bytes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonicalJson, standingKey, type TakeDownLevel } from '../../citations/index.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { systemClock } from '../../src/context.ts'
import { createReadingApp } from '../../src/http/reading-app.ts'
import { restore, takeDown } from '../../src/flow/withhold.ts'
import { keep, type Kept } from './kept.ts'
import { openStand, type Stand } from './stand.ts'

const KEY = 'correct horse'
const owner = { headers: { Authorization: `Bearer ${KEY}` } }
const reason = 'it names a <b>minor</b>'
const witness = await createMemoryWitness()
const address = 'https://news.example/a?b=1'
let stand: Stand
let edge: (path: string) => Promise<Response>
const kept = new Map<string, Kept>()
const idOf = (name: string) => kept.get(name)?.id ?? ''
const at = (seconds: number) => ({ startedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString() })

beforeAll(async () => {
  stand = await openStand({ apiKey: KEY, loopbackOnly: false })
  const { store } = stand
  const ports = { store, clock: systemClock, witness }
  let seed = 0
  for (const level of ['hidden', 'restricted', 'destroyed', 'private'] as const) {
    seed += 30
    const one = await keep(store, { seed, publish: level !== 'private', facts: at(seed) })
    kept.set(level, one)
    const order: TakeDownLevel = level === 'private' ? 'destroyed' : level
    await takeDown(ports, { snapshot: one.id, level: order, reason })
  }
  const back = await keep(store, { seed: 200, publish: true, facts: at(59) })
  kept.set('restored', back)
  await takeDown(ports, { snapshot: back.id, level: 'restricted', reason })
  await restore(ports, { snapshot: back.id, reason: 'a mistake' })
  const log = { write: () => {} }
  const app = createReadingApp({ store, publicUrl: null, log })
  edge = async (path) => app.request(new URL(path, 'http://localhost').href)
})
afterAll(() => stand[Symbol.asyncDispose]())

const ways = ['', '/wacz', '/screenshot', '/pdf', '/text', '/manifest', '/receipt']

describe.each([
  ['hidden', 404, 200, 200],
  ['restricted', 404, 403, 200],
  ['destroyed', 410, 410, 410],
  // Nobody but the owner ever knew of it.
  ['private', 404, 410, 410],
  ['restored', 200, 200, 200],
] as const)('%s', (name, forStrangers, bytesForOwner, proofForOwner) => {
  test(`strangers and the edge => ${forStrangers} everywhere`, async () => {
    const paths = [...ways.map((way) => `/v1/snapshots/${idOf(name)}${way}`), `/s/${idOf(name)}`]
    for (const path of paths) {
      expect([path, (await stand.ask(path)).status]).toEqual([path, forStrangers])
      expect([path, (await edge(path)).status]).toEqual([path, forStrangers])
    }
  })
  test(`the owner => ${bytesForOwner} for bytes, ${proofForOwner} for what it was and its proof`, async () => {
    for (const way of ways) {
      const isBytes = !['', '/manifest', '/receipt'].includes(way)
      const { status } = await stand.ask(`/v1/snapshots/${idOf(name)}${way}`, owner)
      expect([way, status]).toEqual([way, isBytes ? bytesForOwner : proofForOwner])
    }
  })
})

test('the page of what is gone => the reason, as text, and nothing of the page', async () => {
  const page = await (await edge(`/s/${idOf('destroyed')}`)).text()
  expect(page).toContain('Taken down')
  expect(page).toContain('it names a &lt;b&gt;minor&lt;/b&gt;')
  expect(page).not.toContain('Footnotes that last')
  const problem: unknown = await (await edge(`/v1/snapshots/${idOf('destroyed')}/wacz`)).json()
  expect(problem).toMatchObject({ code: 'gone', status: 410 })
})

test('the owner opens what is hidden or restricted => marked, with the reason; restricted without picture and links', async () => {
  const page = async (name: string) => (await stand.ask(`/s/${idOf(name)}`, owner)).text()
  const hidden = await page('hidden')
  expect(hidden).toContain('Taken down (hidden)')
  expect(hidden).toContain(`/v1/snapshots/${idOf('hidden')}/screenshot`)
  const restricted = await page('restricted')
  expect(restricted).toContain('Taken down (restricted)')
  expect(restricted).toContain(`/v1/snapshots/${idOf('restricted')}/manifest`)
  expect(restricted).not.toMatch(/\/(?:screenshot|wacz|pdf|text)"/)
  expect(await page('restored')).not.toContain('Taken down')
})

test('lists, TimeMap and TimeGate => strangers meet the restored one alone, the owner also what is hidden and restricted', async () => {
  const list = async (init?: RequestInit) => {
    const answer: unknown = await (
      await stand.ask(`/v1/snapshots?url=${encodeURIComponent(address)}`, init)
    ).json()
    return answer
  }
  expect(await list()).toMatchObject({ snapshots: [{ snapshot: idOf('restored'), standing: 'shown' }] })
  expect(await list(owner)).toMatchObject({
    snapshots: [
      { snapshot: idOf('hidden'), standing: 'hidden', published: false },
      { snapshot: idOf('restored'), standing: 'shown', published: true },
      { snapshot: idOf('restricted'), standing: 'restricted', published: false },
    ],
  })
  const map = await (await edge(`/timemap/link/${address}`)).text()
  expect(map.match(/rel="[^"]*memento[^"]*"/g)).toHaveLength(1)
  expect((await edge(`/timegate/${address}`)).headers.get('location')).toContain('20260101000059')
})

test('the restored one to strangers => nothing tells that it was ever taken down', async () => {
  const answer = await (await edge(`/v1/snapshots/${idOf('restored')}`)).text()
  expect(answer).toContain('"standing":null')
  expect(answer).not.toContain('mistake')
})

test.each(['hidden', 'restricted', 'destroyed'] as const)(
  'the document that cites what is %s => page, state and report say so',
  async (level) => {
    const body = JSON.stringify({ text: 'It was said.[1]\n\n[1] https://news.example/b\n', format: 'text' })
    const sent = { ...owner.headers, 'Content-Type': 'application/json' }
    const answer = await stand.ask('/v1/documents', { method: 'POST', headers: sent, body })
    const { id, permalinks } = (await answer.json()) as { id: string; permalinks: { snapshot: string }[] }
    const snapshot = permalinks[0]?.snapshot ?? ''
    const tombstone = { manifest: `sha256:${'0'.repeat(64)}`, receipts: [], published: true }
    const moment = '2026-11-23T18:00:00.000Z'
    const standing = {
      format: 'ibid-standing/1',
      snapshot,
      level,
      reason,
      at: moment,
      ...(level === 'destroyed' ? { tombstone } : {}),
    }
    const before = await (await stand.ask(`/d/${id}`, owner)).text()
    expect(before).not.toContain(snapshot)
    await stand.store.swap(standingKey(snapshot), new TextEncoder().encode(canonicalJson(standing)), null)
    const page = await (await stand.ask(`/d/${id}`, owner)).text()
    expect(page).toContain(`taken down (${level}) as of ${moment}`)
    expect(page).not.toContain('the page that answered')
    const state: unknown = await (await stand.ask(`/v1/documents/${id}`, owner)).json()
    expect(state).toMatchObject({
      permalinks: [{ snapshot, state: 'withheld', withheld: { level, at: moment } }],
    })
  },
)
