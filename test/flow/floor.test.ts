/** The floor of a capture's time: what is noted of log and beacon, what becomes of a beacon that misbehaves, and where it ends up. */
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  buildManifest,
  logKey,
  Problem,
  readPulse,
  spoolKey,
  type CaptureFacts,
  type CaptureRecord,
} from '../../citations/index.ts'
import { readCheckpoint, encodeBase64 } from '../../citations/log/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { createMemorySigner } from '../../src/adapters/log/key.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { readConfig } from '../../src/config.ts'
import { systemClock, systemRandom } from '../../src/context.ts'
import { captureLink } from '../../src/flow/capture.ts'
import { noteFloor } from '../../src/flow/floor.ts'
import { readBytes, readJson, sourceOf } from '../../src/flow/objects.ts'
import { retrieveSnapshot } from '../../src/flow/retrieve.ts'
import { permalinkPage } from '../../src/web/permalink-page.ts'
import { openBeacon } from '../../src/witnesses.ts'
import { openLog, origin } from '../contract/transparency-log.ts'
import { keep } from '../http/kept.ts'

const { signal } = new AbortController()
const drand = { round: 4_567_890, randomness: 'AB'.repeat(32), signature: '1f'.repeat(96) }
const nist = {
  pulse: {
    uri: 'https://beacon.example/beacon/2.0/chain/2/pulse/1',
    timeStamp: '2026-11-23T08:00:00.000Z',
    outputValue: 'CD'.repeat(64),
    signatureValue: 'EF'.repeat(256),
  },
}
let server: Server
let answer: RequestListener = () => {}
let address: string
beforeAll(async () => {
  server = createServer((request, response) => answer(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/public/latest`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
const json =
  (value: unknown): RequestListener =>
  (_request, response) =>
    void response.end(JSON.stringify(value))
async function floorWith(respond: RequestListener, store = createMemoryStore()) {
  answer = respond
  const config = readConfig({ IBID_BEACON: `${address}?key=secret` })
  await using beacon = await openBeacon(config, 'Ibid/test')
  return await noteFloor({ store, clock: systemClock, beacon }, { signal })
}

test('neither log nor beacon => no floor; none is asked unless it is configured', async () => {
  expect(await openBeacon(readConfig({}), 'Ibid/test')).toBeNull()
  const ports = { store: createMemoryStore(), clock: systemClock, beacon: null }
  expect(await noteFloor(ports, { signal })).toBeNull()
})

test.each([
  ['drand', drand, { kind: 'drand', pulse: '4567890', value: 'ab'.repeat(32), signature: '1f'.repeat(96) }],
  [
    'drand without randomness',
    { round: 7, signature: '1f'.repeat(48) },
    { kind: 'drand', pulse: '7', value: '1f'.repeat(48) },
  ],
  [
    'NIST',
    nist,
    { kind: 'nist', pulse: nist.pulse.uri, value: 'cd'.repeat(64), signature: 'ef'.repeat(256) },
  ],
])('a pulse of %s => its value, in lower case, and an address without its query', async (_, sent, read) => {
  const floor = await floorWith(json(sent))
  expect(floor?.beacon).toMatchObject({ ...read, address })
  expect(JSON.stringify(floor)).not.toContain('secret')
})

test.each<[string, RequestListener, RegExp]>([
  ['answers 503', (_request, response) => void response.writeHead(503).end(), /503/],
  ['is no JSON', (_request, response) => void response.end('<html>'), /no pulse/],
  ['names no value', json({ round: 1, signature: 'zz' }), /no pulse/],
  [
    'sends without end',
    (_request, response) => void response.end('a'.repeat(200_000)),
    /more than 65536 bytes/,
  ],
  ['hangs up', (request) => void request.socket.destroy(), /not heard/],
])('a beacon that %s => told as missing, and the capture goes on', async (_, respond, why) => {
  const floor = await floorWith(respond)
  expect(floor?.beacon).toBeUndefined()
  expect(floor?.unheard).toMatch(why)
})

test('a log that was written to => its newest checkpoint', async () => {
  const store = createMemoryStore()
  const log = await openLog(store, await createMemorySigner())
  await log.append(new TextEncoder().encode('one'))
  await log.append(new TextEncoder().encode('two'))
  const text = await readBytes(store, logKey('checkpoint'), 1e6)
  const { size, root } = readCheckpoint(new TextDecoder().decode(text ?? new Uint8Array())) ?? {}
  const floor = await noteFloor({ store, clock: systemClock, beacon: null }, { signal })
  expect(floor?.log).toEqual({ origin, size, root: encodeBase64(root ?? new Uint8Array()) })
  expect(size).toBe(2)
})

test('what is noted => one line on the permalink; where nothing is, no line', async () => {
  const pageOf = async (seed: number, facts: Partial<CaptureFacts>) => {
    const store = createMemoryStore()
    const kept = await retrieveSnapshot(store, (await keep(store, { seed, publish: true, facts })).id)
    if (kept === null) throw new Error('not kept')
    return String(await permalinkPage({ ...kept, isOwner: false, permalink: null }))
  }
  const log = { origin, size: 7, root: 'AA==' }
  expect(await pageOf(5, { floor: { notedAt: '2026-11-23T08:00:00.000Z', log } })).toContain(
    `not made before the log ${origin} had 7 entries, noted at 2026-11-23T08:00:00.000Z`,
  )
  expect(await pageOf(6, {})).not.toContain('Floor of its time')
})

test('what is noted before the recorder begins stands in the capture and in the manifest', async () => {
  const store = createMemoryStore()
  const { manifest } = await keep(createMemoryStore(), { seed: 3, publish: false })
  const order: string[] = []
  const { format: _, seenAs, parts, records, ...facts } = manifest
  const floor = { notedAt: '2026-11-23T08:00:00.000Z', unheard: 'away' }
  const task = { document: 'd', run: 'r', link: 'l', url: manifest.url, snapshot: manifest.snapshot } as const
  const attempt = await captureLink(
    {
      store,
      random: systemRandom,
      catalog: openMemory().catalog,
      floor: async () => {
        order.push('floor')
        return floor
      },
      capturer: {
        capture: async () => {
          order.push('capture')
          const file = { ...(await sourceOf(new Uint8Array(1))), name: 'data.warc.gz', mediaType: 'a/b' }
          const nothing = async () => {}
          return { facts: { ...facts, version: 1 }, files: [file], records, [Symbol.asyncDispose]: nothing }
        },
      },
    },
    { task: { ...task, acceptLanguage: '', publish: '', near: '' }, kind: 'page' },
    { signal },
  )
  expect(order).toEqual(['floor', 'capture'])
  const kept = await readJson<CaptureRecord>(store, spoolKey(manifest.snapshot, attempt, 'capture.json'))
  if (kept === null) throw new Error('nothing was left')
  expect(buildManifest(kept.facts, seenAs, parts, records).floor).toEqual(floor)
})

test('an address that is none of the web => refused at the door', () => {
  expect(() => readConfig({ IBID_BEACON: 'file:///etc/passwd' })).toThrow(Problem)
  expect(readPulse('a', { pulse: null })).toBeNull()
})
