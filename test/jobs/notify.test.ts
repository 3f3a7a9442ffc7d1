/** Webhooks of watched documents, told to a real receiver over the real egress: once, or until it listens, or never. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import {
  runKey,
  watchKey,
  type Outcome,
  type Report,
  type ReportLink,
  type VerdictWord,
  type WatchRecord,
} from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { systemClock } from '../../src/context.ts'
import type { Log } from '../../src/events.ts'
import { putJson } from '../../src/flow/objects.ts'
import { watchOf } from '../../src/flow/watch.ts'
import { notify } from '../../src/jobs/notify.ts'
import type { EvidenceStore } from '../../src/ports.ts'
import { secret, startReceiver, url, type Receiver } from '../fakes/webhook-receiver.ts'

const { signal } = new AbortController()
/** A busy machine takes its time; what never comes fails all the same. */
const patient = { timeout: 20_000 }
const document = 'd0c'
const job = { name: 'notify', key: 'run2', data: { document, run: 'run2', before: 'run1' } } as const

const link = (address: string, verdict: VerdictWord, outcome: Outcome): ReportLink => ({
  url: address,
  outcome,
  verdict,
  certainty: 'provisional',
  reason: `It is ${verdict}.`,
  reasonCode: verdict,
  reasonParams: {},
  status: null,
  finalUrl: null,
  hops: [],
  fragment: 'none',
  attempts: 1,
  citations: ['c1'],
  archived: [],
  snapshot: null,
})

async function keepReport(store: EvidenceStore, run: string, verdict: VerdictWord, outcome: Outcome) {
  const report: Report = {
    run: {
      id: run,
      startedAt: '2026-11-22T10:00:00.000Z',
      finishedAt: '2026-11-22T10:00:05.000Z',
      version: '0',
      complete: true,
      vantage: { egress: 'direct', country: null, resolver: 'system' },
      class: 'live',
    },
    document: {
      name: 'unsaid name.txt',
      format: 'text',
      sha256: 'ab',
      title: 'unsaid title',
      language: null,
    },
    citations: [
      {
        id: 'c1',
        number: '1',
        kind: 'footnote',
        urls: ['https://a.example/'],
        locators: [],
        claim: 'An unsaid claim.',
        quotes: ['unsaid'],
        note: 'An unsaid note.',
        repeats: null,
        span: {},
        noteSpan: {},
        urlSpans: [],
      },
    ],
    notices: [],
    links: [link('https://a.example/', verdict, outcome), link('https://same.example/', 'alive', 'ok')],
    summary: { citations: 1, links: 2, ok: 1, broken: 0, unsure: 0 },
  }
  await putJson(store, runKey(run, 'report.json'), report)
}

async function setWebhook(store: EvidenceStore, webhook: WatchRecord['webhook'], since = 'today') {
  const record: WatchRecord = { format: 'ibid-watch/1', document, every: 7, since, webhook }
  const at = (await store.head(watchKey(document)))?.version ?? null
  const bytes = new TextEncoder().encode(JSON.stringify(record))
  expect(await store.swap(watchKey(document), bytes, at)).toBe('swapped')
}

/** A queue whose worker tells the receiver, with pauses short enough for a test. */
async function openDesk(receiver: Receiver, waits: readonly number[] = [0, 0, 0]) {
  const memory = openMemory()
  const store = createMemoryStore()
  await keepReport(store, 'run1', 'alive', 'ok')
  await keepReport(store, 'run2', 'gone', 'broken')
  await setWebhook(store, { url, secret })
  const lines: string[] = []
  const log: Log = {
    write: (level, event, fields) => void lines.push(JSON.stringify({ level, event, ...fields })),
  }
  const { queue } = memory
  const egress = async () => receiver.egress
  const ports = { store, queue, clock: systemClock, log, egress, userAgent: 'Ibid/0' }
  await queue.work('notify', { concurrency: 1 }, (one) => notify(ports, one, { signal, waits }))
  const outcomes = () => lines.map((line) => (JSON.parse(line) as { outcome: string }).outcome)
  return {
    store,
    ports,
    lines,
    outcomes,
    async send() {
      await queue.send([job])
    },
    async [Symbol.asyncDispose]() {
      await memory[Symbol.asyncDispose]()
      expect(lines.join('\n')).not.toMatch(/k3y|t0ken|hook\.example|whsec|https?:/)
      expect(await queue.failed()).toEqual([])
    },
  }
}

test('a link that died => told once, signed so that the published package believes it, no word of the document', async () => {
  await using receiver = await startReceiver((response) => response.writeHead(204).end())
  await using desk = await openDesk(receiver)
  await desk.send()
  await expect.poll(desk.outcomes, patient).toEqual(['delivered'])
  expect(receiver.told).toHaveLength(1)
  const [told] = receiver.told
  expect(told?.verified).toEqual({
    type: 'document.changed',
    timestamp: '2026-11-22T10:00:05.000Z',
    data: {
      document,
      run: 'run2',
      before: 'run1',
      changed: 1,
      links: [
        {
          url: 'https://a.example/',
          before: { outcome: 'ok', verdict: 'alive', reason: 'It is alive.' },
          after: { outcome: 'broken', verdict: 'gone', reason: 'It is gone.' },
        },
      ],
    },
  })
  expect(told?.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'Ibid/0' })
  expect(told?.body).not.toMatch(/unsaid/i)
})

test('500 twice => told a third time under the same id with the same body, then no more', async () => {
  await using receiver = await startReceiver((response, _told, before) =>
    response.writeHead(before < 2 ? 500 : 200).end(),
  )
  await using desk = await openDesk(receiver)
  await desk.send()
  await expect.poll(desk.outcomes, patient).toEqual(['again', 'again', 'delivered'])
  await pause(200)
  expect(receiver.told.map(({ headers, verified }) => [headers['webhook-id'], verified !== null])).toEqual(
    Array.from({ length: 3 }, () => ['msg_run2', true]),
  )
  expect(new Set(receiver.told.map(({ body }) => body)).size).toBe(1)
})

test('500 for ever => given up after the last try', async () => {
  await using receiver = await startReceiver((response) => response.writeHead(503).end())
  await using desk = await openDesk(receiver, [0, 0])
  await desk.send()
  await expect.poll(desk.outcomes, patient).toEqual(['again', 'again', 'given-up'])
  await pause(200)
  expect(receiver.told).toHaveLength(3)
})

test('each try waits longer, for three days in all', async () => {
  await using receiver = await startReceiver((response) => response.writeHead(500).end())
  await using desk = await openDesk(receiver)
  const waited: (number | undefined)[] = []
  let data: Readonly<Record<string, string>> = job.data
  for (let tries = 0; tries < 12; tries++) {
    const sent: { key: string; data: Readonly<Record<string, string>>; after?: number }[] = []
    const queue = { send: async (jobs: readonly (typeof sent)[number][]) => void sent.push(...jobs) }
    await notify({ ...desk.ports, queue }, { ...job, data }, { signal })
    const [next] = sent
    if (next === undefined) break
    expect(next.key).toBe(`run2/${tries + 1}`)
    waited.push(next.after)
    data = next.data
  }
  expect(waited).toEqual(waited.toSorted((one, other) => (one ?? 0) - (other ?? 0)))
  expect(waited).toHaveLength(9)
  const days = waited.reduce<number>((sum, seconds = 0) => sum + seconds, 0) / 86_400
  expect(days).toBeGreaterThan(3)
  expect(days).toBeLessThan(4)
})

test('410 => the watch goes on without a webhook, and no later run is told', async () => {
  await using receiver = await startReceiver((response) => response.writeHead(410).end())
  await using desk = await openDesk(receiver)
  await desk.send()
  await expect.poll(desk.outcomes, patient).toEqual(['gone'])
  expect(await watchOf(desk.store, document)).toMatchObject({ every: 7, webhook: null })
  await notify(desk.ports, job, { signal })
  expect(receiver.told).toHaveLength(1)
})

test('410 for a webhook that was set anew meanwhile => the new one stays', async () => {
  await using receiver = await startReceiver((response) => {
    setWebhook(desk.store, { url: 'https://hook.example/new', secret }, 'tomorrow').then(
      () => response.writeHead(410).end(),
      () => response.destroy(),
    )
  })
  await using desk = await openDesk(receiver)
  await desk.send()
  await expect.poll(desk.outcomes, patient).toEqual(['gone'])
  expect((await watchOf(desk.store, document))?.webhook?.url).toBe('https://hook.example/new')
})

test.each([
  [302, 'refused', 'http-302'],
  [404, 'refused', 'http-404'],
])('%i => told once, and the log says why nobody hears', async (status, outcome, reason) => {
  await using receiver = await startReceiver((response) =>
    response.writeHead(status, { Location: 'https://127.0.0.1/' }).end(),
  )
  await using desk = await openDesk(receiver)
  await desk.send()
  await expect.poll(desk.outcomes, patient).toEqual([outcome])
  await pause(100)
  expect(receiver.told).toHaveLength(1)
  expect(JSON.parse(desk.lines[0] ?? '')).toEqual({
    level: 'warn',
    event: 'webhook',
    run: 'run2',
    outcome,
    reason,
    tries: 1,
  })
})

test.each<[string, (store: EvidenceStore) => Promise<void>]>([
  ['the webhook was taken away', (store) => setWebhook(store, null)],
  [
    'the watch was ended',
    async (store) => {
      const record = {
        format: 'ibid-watch/1',
        document,
        every: null,
        since: 'today',
        webhook: { url, secret },
      }
      const version = (await store.head(watchKey(document)))?.version ?? null
      await store.swap(watchKey(document), new TextEncoder().encode(JSON.stringify(record)), version)
    },
  ],
  ['the report is gone with its document', async (store) => store.erase(runKey('run1', 'report.json'))],
  [
    'nothing changed',
    async (store) => {
      await store.erase(runKey('run2', 'report.json'))
      await keepReport(store, 'run2', 'alive', 'ok')
    },
  ],
])('%s => nobody is told', async (_name, change) => {
  await using receiver = await startReceiver((response) => response.end())
  await using desk = await openDesk(receiver)
  await change(desk.store)
  await notify(desk.ports, job, { signal })
  expect([receiver.told, desk.lines]).toEqual([[], []])
})

test('a webhook set anew between two tries => the new one hears it, signed with the new secret', async () => {
  const other = `whsec_${Buffer.alloc(24, 7).toString('base64')}`
  await using receiver = await startReceiver((response, _told, before) => {
    const next =
      before === 0 ? setWebhook(desk.store, { url: 'https://hook.example/new', secret: other }) : null
    Promise.resolve(next).then(
      () => response.writeHead(before === 0 ? 500 : 200).end(),
      () => response.destroy(),
    )
  })
  await using desk = await openDesk(receiver)
  await desk.send()
  await expect.poll(desk.outcomes, patient).toEqual(['again', 'delivered'])
  expect(receiver.told.map(({ path, verified }) => [path, verified !== null])).toEqual([
    ['/changes/k3y?token=t0ken', true],
    ['/new', false],
  ])
})
