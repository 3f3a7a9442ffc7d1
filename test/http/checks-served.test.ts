/** Checks looked at by workers: everything a caller may call a URL, judged to its end, in this process or in another, and nothing captured. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentKey, runKey, type Report, type SubmissionRecord } from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { readConfig } from '../../src/config.ts'
import { createContext } from '../../src/context.ts'
import { silentLog } from '../../src/events.ts'
import { compareCatalogs } from '../../src/flow/compare-catalogs.ts'
import { readJson } from '../../src/flow/objects.ts'
import { reindex } from '../../src/flow/reindex.ts'
import { startService } from '../../src/main.ts'
import type { Capturer, EvidenceStore, Job } from '../../src/ports.ts'
import { startWorkers } from '../../src/workers.ts'
import { startReplicaWeb, type ReplicaWeb } from '../replica-web/web.ts'

let folder: string
let web: ReplicaWeb
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-checks-'))
  const writeCertificate = async (pem: string) => {
    await writeFile(join(folder, 'ca.pem'), pem)
    return join(folder, 'ca.pem')
  }
  web = await startReplicaWeb({ writeCertificate })
})
afterAll(async () => {
  await web[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** Two processes, as far as memory can play them: one answers and seals, the other looks. */
async function openHouse(pages: 'yes' | 'no') {
  const memory = openMemory()
  const store: EvidenceStore = createMemoryStore()
  const captured: string[] = []
  const capturer = async (): Promise<Capturer> => ({
    capture: async ({ url }) => {
      captured.push(url)
      throw new Error('a check captures nothing')
    },
  })
  const config = readConfig({
    IBID_DATA_DIR: join(folder, 'data'),
    IBID_PORT: '0',
    IBID_BROWSER: 'never',
    IBID_PACE: 'off',
    IBID_OPEN_PAGES: pages,
    ...web.variables,
  })
  const contextOver = (queue: Pick<typeof memory, 'queue'>['queue']) =>
    createContext(config, silentLog, {
      store: async () => store,
      database: async () => ({ catalog: memory.catalog, queue, ping: async () => {} }),
      capturer,
    })
  const context = contextOver(memory.queue)
  const service = await startService(context)
  const post = (urls: readonly unknown[], headers: Record<string, string> = {}) =>
    fetch(new URL('/v1/checks', service.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ urls }),
    })
  return {
    memory,
    store,
    captured,
    post,
    report: async (id: string) =>
      (await (await fetch(new URL(`/v1/documents/${id}/report`, service.url))).json()) as Report,
    work: async () => {
      const worker = contextOver(memory.anotherQueue())
      await startWorkers(worker, ['browser'])
      return worker
    },
    async [Symbol.asyncDispose]() {
      await service[Symbol.asyncDispose]()
      await context[Symbol.asyncDispose]()
      await memory[Symbol.asyncDispose]()
    },
  }
}

interface Told extends Report {
  readonly id: string
  readonly state: string
  readonly permalinks: readonly unknown[]
}

const alive = 'https://port-varn.example/'
const dead = 'https://vanished-weekly.example/'
const judged: readonly (readonly [string, string])[] = [
  [alive, 'alive'],
  [dead, 'dns-failure'],
  ['not a url', 'invalid'],
  ['https://', 'invalid'],
  ['https:///path', 'invalid'],
  ['http://[::1', 'invalid'],
  ['https://a b.example/', 'invalid'],
  ['https://port-varn.example:99999/', 'invalid'],
  [`https://${'a'.repeat(64)}.example/`, 'invalid'],
  ['https://\u0000.example/', 'invalid'],
  ['https://\ud800.example/', 'invalid'],
  ['x'.repeat(100_000), 'unsupported'],
  [`https://port-varn.example/${'x'.repeat(99_000)}`, 'unsupported'],
  ['http://127.0.0.1/', 'unsafe'],
  ['http://169.254.169.254/latest/meta-data/', 'unsafe'],
  ['http://[::ffff:10.0.0.1]/', 'unsafe'],
  ['http://0x7f.1/', 'unsafe'],
  ['file:///etc/passwd', 'unsupported'],
  ['javascript:alert(1)', 'unsupported'],
  ['data:text/html,<b>x', 'unsupported'],
  ['ftp://files.example/a', 'unsupported'],
  ['mailto:a@b.example', 'unsupported'],
  ['tel:112', 'unsupported'],
  ['ws://port-varn.example/', 'unsupported'],
  ['blob:https://port-varn.example/1', 'unsupported'],
  ['chrome://settings', 'unsupported'],
  ['urn:uuid:f81d4fae', 'unsupported'],
  ['isbn:9780306406157', 'unsupported'],
  ['ISBN 978-0-306-40615-7', 'invalid'],
]

test('whatever may be called a URL => one verdict each, in the order of the list, the whole of it in one answer', async () => {
  await using house = await openHouse('yes')
  const answer = await house.post(
    judged.map(([url]) => url),
    { Prefer: 'wait=60' },
  )
  expect(answer.headers.get('preference-applied')).toBe('wait=60')
  const told = (await answer.json()) as Told
  expect(answer.status).toBe(200)
  expect(told).toMatchObject({ state: 'done', permalinks: [], summary: { citations: judged.length } })
  const verdictOf = ({ id }: { readonly id: string }) =>
    told.links.find(({ citations }) => citations.includes(id))?.verdict
  const short = (url: string) => (url.length > 60 ? `${url.slice(0, 60)}…` : url.toWellFormed())
  expect(told.citations.map((citation) => [short(citation.urls[0] ?? ''), verdictOf(citation)])).toEqual(
    judged.map(([url, verdict]) => [short(url), verdict]),
  )
  expect(told.links.every(({ snapshot }) => snapshot === null)).toBe(true)
  const report = await house.report(told.id)
  expect(report.links).toEqual(told.links)
  expect(Object.keys(report).toSorted()).toEqual([
    'citations',
    'document',
    'links',
    'notices',
    'run',
    'summary',
  ])
  expect(house.captured).toEqual([])
  for await (const { key } of house.store.list('')) expect(key).toMatch(/^(?:documents|runs)\//)
}, 120_000)

test('another process looks, after a catalog that was lost and made again => judged, and still nothing captured', async () => {
  await using house = await openHouse('no')
  const accepted = await house.post([alive, dead], { Prefer: 'wait=1' })
  expect(accepted.status).toBe(202)
  const { id } = (await accepted.json()) as Told
  await expect
    .poll(async () => (await house.memory.catalog.document(id))?.state, { timeout: 60_000 })
    .toBe('checking')
  const sent: Job[] = []
  const queue = { send: async (jobs: readonly Job[]) => void sent.push(...jobs) }
  const { signal } = new AbortController()
  await using lost = openMemory()
  await reindex({ store: house.store, catalog: lost.catalog, queue }, { signal })
  const looks = sent.filter(({ name }) => name !== 'watch')
  expect(looks.map(({ name, data }) => [name, data['looksOnly']])).toEqual([
    ['check', 'looks-only'],
    ['check', 'looks-only'],
  ])

  await using _worker = await house.work()
  await expect
    .poll(async () => (await house.memory.catalog.document(id))?.state, { timeout: 60_000, interval: 50 })
    .toBe('done')
  const { links } = await house.report(id)
  expect(links.map(({ verdict, snapshot }) => [verdict, snapshot])).toEqual([
    ['alive', null],
    ['dns-failure', null],
  ])
  expect(house.captured).toEqual([])

  const record = await readJson<SubmissionRecord>(house.store, documentKey(id, 'document.json'))
  expect(await house.store.head(runKey(record?.run ?? '', 'report.json'))).not.toBeNull()
  await using again = openMemory()
  await reindex({ store: house.store, catalog: again.catalog, queue: null }, { signal })
  const differences: unknown[] = []
  for await (const each of compareCatalogs(house.memory.catalog, again.catalog)) differences.push(each)
  expect(differences).toEqual([])
}, 120_000)
