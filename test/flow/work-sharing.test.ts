/** In the service each link is a job of its own, and yet its links share what a run on the command line shares. */
import { expect, test } from 'vitest'
import { defaultPolicy } from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { shareLooks } from '../../src/adapters/probe/share-looks.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { systemRandom } from '../../src/context.ts'
import { silentLog } from '../../src/events.ts'
import { extractDocument } from '../../src/flow/extract.ts'
import { submit } from '../../src/flow/submit.ts'
import { startWork } from '../../src/flow/work.ts'
import { createExtractor } from '../../src/formats/extractor.ts'
import { PortFault } from '../../src/ports.ts'
import { startSmallWeb } from '../adapters/probe/small-web.ts'

const thin = (name: string) => `<!doctype html><title>${name}</title><p>Little is said here.</p>`
const LONG =
  '<p>The council counted eleven bridges that had to be closed while the water stood above the mark.</p>'.repeat(
    20,
  )

test('links of one host in a service => one absent address for all, and one look at a page cited in three places', async () => {
  await using web = await startSmallWeb((_, response, place) => {
    response.setHeader('content-type', 'text/html')
    if (place.startsWith('law.example'))
      response.end(
        `<!doctype html><title>The act on bridges</title><h1>The act on bridges</h1><h2 id="s1">One</h2>${LONG}<h2 id="s2">Two</h2>`,
      )
    else if (/^thin\.example\/notes\/[a-d]$/.test(place)) response.end(thin(place))
    else response.writeHead(404).end('no')
  })
  await using memory = openMemory({ pauseSeconds: 0 })
  await using extractor = createExtractor()
  const store = createMemoryStore()
  const clock = { now: () => new Date() }
  const ports = { store, catalog: memory.catalog, clock, random: systemRandom, extractor }
  const links = ['a', 'b', 'c', 'd'].map((name) => `http://thin.example/notes/${name}`)
  const places = ['', '#s1', '#s2'].map((mark) => `http://law.example/act${mark}`)
  const bytes = new TextEncoder().encode([...links, ...places].join('\n'))
  const input = { name: 'links.txt', format: 'text', bytes, publish: false, idempotencyKey: null } as const
  const setting = {
    version: '0',
    class: 'rehearsal',
    vantage: { egress: 'direct', country: null, resolver: 'system' },
  } as const
  const row = await submit(ports, input)
  await extractDocument(ports, { document: row.id, setting })
  const probe = shareLooks(web.probe)
  const witness = await createMemoryWitness()
  await startWork(
    {
      ...ports,
      queue: memory.queue,
      log: silentLog,
      probe: async () => probe,
      viewer: async () => null,
      archives: async () => null,
      beacon: async () => null,
      capturer: async () => {
        throw new PortFault('capturer', 'none', 'this test captures nothing', { retryable: false })
      },
      timestamps: async () => null,
      sealing: async () => ({
        witness,
        timestamps: null,
        workshop: async () => ({ path: '', [Symbol.asyncDispose]: async () => {} }),
      }),
    },
    {
      roles: ['keeper', 'browser'],
      setting,
      policy: defaultPolicy,
      means: { browser: 'never', quiet: false },
      concurrency: 4,
      captures: 1,
    },
  )
  await expect
    .poll(async () => (await memory.catalog.document(row.id))?.state, { timeout: 20_000, interval: 20 })
    .toBe('done')
  const asked = (host: string) => web.asked.filter((place) => place.startsWith(host))
  expect(web.asked.filter((place) => place === 'law.example/act')).toHaveLength(1)
  const beside = asked('thin.example').filter((place) => !/\/notes\/[a-d]$/.test(place))
  expect(asked('thin.example').length - beside.length).toBe(4)
  expect(beside.length).toBe(new Set(beside).size)
  expect(beside.length).toBeGreaterThan(0)
  const rows = await memory.catalog.links((await memory.catalog.document(row.id))?.run ?? '')
  expect(rows.filter(({ url }) => url.includes('#')).map(({ verdict }) => verdict?.fragment)).toEqual([
    'found',
    'found',
  ])
})
