/** The archives adapter against our own TimeGate over loopback: what this service publishes, another Ibid finds. */
import { serve } from '@hono/node-server'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createArchives } from '../../../src/adapters/archives/archives.ts'
import { createGet } from '../../../src/adapters/archives/get.ts'
import { readArchiveList } from '../../../src/adapters/archives/known.ts'
import { openDiskStore } from '../../../src/adapters/evidence/disk.ts'
import { createMemoryStore } from '../../../src/adapters/evidence/memory.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import { directEgress } from '../../../src/egress/egress.ts'
import { silentLog } from '../../../src/events.ts'
import { createReadingApp } from '../../../src/http/reading-app.ts'
import type { EvidenceStore } from '../../../src/ports.ts'
import { startDnsServer } from '../../fakes/dns-server.ts'
import { pageBody } from '../../fakes/memento-server.ts'
import { keep } from '../../http/kept.ts'

const page = 'https://rivers.example/reports/2019/annual'
const own = 'http://archive.example'

async function publishing(store: EvidenceStore) {
  const app = createReadingApp({ store, publicUrl: own, log: silentLog })
  const asked: string[] = []
  const server = await new Promise<Server>((resolve) => {
    const started = serve(
      {
        fetch: (request: Request) => {
          asked.push(new URL(request.url).pathname)
          return app.fetch(request)
        },
        hostname: '127.0.0.1',
        port: 0,
        createServer,
      },
      () => resolve(started as Server),
    )
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const names = await startDnsServer({ records: {} })
  const egress = createEgress({
    ...directEgress,
    dnsServer: { address: names.address, port: names.port },
    connectTo: [{ host: 'archive.example', port: 80, address: '127.0.0.1', toPort: port }],
  })
  return {
    asked,
    archives: (ways: object) =>
      createArchives({
        archives: readArchiveList([{ name: 'own', ...ways }]),
        get: createGet({ egress, userAgent: 'Ibid/0' }),
        clock: { now: () => new Date('2026-11-23T00:00:00Z') },
        manners: { interval: 1, closed: 60_000, longestClosed: 60_000, failuresToClose: 2 },
      }),
    async [Symbol.asyncDispose]() {
      await egress.close()
      await names[Symbol.asyncDispose]()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function snapshots(store: EvidenceStore): Promise<void> {
  const years = [2019, 2021, 2023]
  for (const [index, year] of years.entries()) {
    await keep(store, {
      seed: 10 + 20 * index,
      publish: true,
      facts: { url: page, finalUrl: page, startedAt: `${year}-06-01T12:00:00Z` },
      dom: pageBody(`Report of ${year}`),
    })
  }
  // Closest of all, and no good: a page that says it is not there, one that is private, one that was rehearsed.
  const near = { url: page, finalUrl: page, startedAt: '2020-05-01T12:00:00Z' }
  await keep(store, {
    seed: 90,
    publish: true,
    facts: { ...near, status: 404 },
    dom: '<h1>404 Not Found</h1>',
  })
  await keep(store, { seed: 110, publish: false, facts: { ...near, startedAt: '2020-05-02T12:00:00Z' } })
  await keep(store, {
    seed: 130,
    publish: true,
    facts: { ...near, startedAt: '2020-05-03T12:00:00Z', class: 'rehearsal' },
  })
}

const stores = [
  ['memory', async () => ({ store: createMemoryStore(), done: async () => {} })],
  [
    'disk',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'ibid-own-timegate-'))
      return { store: await openDiskStore(folder), done: () => rm(folder, { recursive: true, force: true }) }
    },
  ],
] as const

describe.each(stores)('our own TimeGate on %s', (_, open) => {
  test.each([
    ['its TimeGate', { timegate: `${own}/timegate/` }],
    ['its TimeMap in link-format', { timemap: `${own}/timemap/link/` }],
    ['its TimeMap in JSON', { timemap: `${own}/timemap/json/` }],
  ])('over %s => the closest snapshot that holds the page', async (__, ways) => {
    const { store, done } = await open()
    await snapshots(store)
    {
      await using service = await publishing(store)
      const found = await service.archives(ways).find(page, {
        near: new Date('2020-05-01T00:00:00Z'),
        limit: 1,
        signal: AbortSignal.timeout(20_000),
      })
      expect(found).toEqual([
        { url: `${own}/memento/20190601120000/${page}`, at: '2019-06-01T12:00:00.000Z' },
      ])
      // The closest one was looked at, and left.
      expect(service.asked.some((path) => path.startsWith('/memento/20200501120000'))).toBe(true)
    }
    await done()
  })

  test('nothing published => nothing found', async () => {
    const { store, done } = await open()
    await keep(store, { seed: 10, publish: false, facts: { url: page } })
    {
      await using service = await publishing(store)
      const options = { near: null, limit: 3, signal: AbortSignal.timeout(20_000) }
      expect(await service.archives({ timegate: `${own}/timegate/` }).find(page, options)).toEqual([])
    }
    await done()
  })
})
