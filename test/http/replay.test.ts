/** The names under which recorded pages are shown again: what stands there, for whom, and that nothing else does. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { systemClock } from '../../src/context.ts'
import { takeDown } from '../../src/flow/withhold.ts'
import { readReplayViewer } from '../../src/replay-viewer.ts'
import { keep, type Kept } from './kept.ts'
import { bytesOf, openStand, type Stand } from './stand.ts'

const viewer = await readReplayViewer()
const kept: Record<string, Kept> = {}
let open: Stand
let keyed: Stand
let bare: Stand

beforeAll(async () => {
  open = await openStand({ viewer })
  keyed = await openStand({
    viewer,
    apiKey: 'correct horse',
    loopbackOnly: false,
    publicUrl: 'https://ibid.example',
    replayHost: 'replay.example',
  })
  bare = await openStand()
  const ports = { clock: systemClock, witness: await createMemoryWitness() }
  for (const stand of [open, keyed, bare]) {
    kept['page'] = await keep(stand.store, { seed: 1, publish: true })
    kept['private'] = await keep(stand.store, { seed: 40, publish: false })
    kept['file'] = await keep(stand.store, { seed: 80, publish: true, facts: { kind: 'file' } })
    kept['restricted'] = await keep(stand.store, { seed: 120, publish: true })
    kept['destroyed'] = await keep(stand.store, { seed: 160, publish: true })
    for (const level of ['restricted', 'destroyed'] as const)
      await takeDown({ ...ports, store: stand.store }, { snapshot: idOf(level), level, reason: 'a test' })
  }
}, 60_000)
afterAll(async () => {
  for (const stand of [open, keyed, bare]) await stand[Symbol.asyncDispose]()
})

const idOf = (name: string) => kept[name]?.id ?? ''
const frameOf = (name: string, path = '/') => `http://${idOf(name)}.replay.localhost:8080${path}`
const innerOf = (name: string, path = '/') => `http://${idOf(name)}-page.replay.localhost:8080${path}`

test('the viewer is the one of the package, bit for bit, with its licence', async () => {
  const folder = join(import.meta.dirname, '../../node_modules/replaywebpage')
  for (const [path, name] of [
    ['/sw.js', 'sw.js'],
    ['/LICENSE', 'LICENSE'],
  ] as const) {
    const answer = await open.ask(innerOf('page', path))
    expect(answer.status).toBe(200)
    expect(hash(await bytesOf(answer))).toBe(hash(await readFile(join(folder, name))))
  }
  expect(await (await open.ask(frameOf('page'))).text()).toMatch(/ReplayWeb\.page[^]*GNU AGPL/)
})

test('another viewer than the pinned one, or none => no replay is offered', async () => {
  expect(await readReplayViewer(import.meta.dirname)).toBeNull()
  expect(await (await bare.ask(`/s/${idOf('page')}`)).text()).not.toContain('/replay')
  expect((await bare.ask(`/s/${idOf('page')}/replay`)).status).toBe(404)
  expect((await bare.ask(innerOf('page'))).status).toBe(404)
})

test('the permalink leads to a frame without script, and that to the page of the same snapshot alone', async () => {
  const page = await (await open.ask(`http://127.0.0.1:8080/s/${idOf('page')}`)).text()
  expect(page).toContain(`href="/s/${idOf('page')}/replay"`)
  const way = await open.ask(`http://127.0.0.1:8080/s/${idOf('page')}/replay`, { redirect: 'manual' })
  expect([way.status, way.headers.get('Location')]).toEqual([302, frameOf('page')])
  const frame = await open.ask(frameOf('page'))
  const policy = frame.headers.get('Content-Security-Policy')
  expect(policy).toMatch(/^default-src 'none';/)
  expect(policy).toContain(`frame-src http://${idOf('page')}-page.replay.localhost:8080`)
  expect(policy).not.toContain('script-src')
  const text = await frame.text()
  expect(text).not.toContain('<script')
  expect(text).toContain('sandbox="allow-scripts allow-same-origin"')
  const inner = await open.ask(innerOf('page'))
  expect(inner.headers.get('Content-Security-Policy')).toContain(
    `frame-ancestors http://${idOf('page')}.replay.localhost:8080;`,
  )
  const alone = await open.ask(innerOf('page', '/w/kept/2026mp_/https://news.example/'), {
    headers: { 'Sec-Fetch-Dest': 'document' },
    redirect: 'manual',
  })
  expect([alone.status, alone.headers.get('Location')]).toEqual([302, frameOf('page')])
})

describe.each(['/v1/documents', '/openapi.json', '/healthz', '/v1/snapshots/x', '/log/checkpoint', '/d/x'])(
  'the route %s on the names of a replay',
  (path) => {
    test.each(['frame', 'inner'])('%s => 404, POST 405', async (which) => {
      const url = which === 'frame' ? frameOf('page', path) : innerOf('page', path)
      expect((await open.ask(url)).status).toBe(404)
      expect((await open.ask(url, { method: 'POST', body: 'x' })).status).toBe(405)
    })
  },
)

test.each([
  ['page', 200],
  ['file', 404],
  ['restricted', 403],
  ['destroyed', 410],
])('%s, on loopback without a key => %i on the way to its replay', async (name, status) => {
  const way = await open.ask(`/s/${idOf(name)}/replay`, { redirect: 'manual' })
  expect(way.status === 302 ? 200 : way.status).toBe(status)
  if (status === 200 || name === 'file') return
  for (const path of ['/', '/snapshot.wacz', '/sw.js'])
    expect([path, (await open.ask(innerOf(name, path))).status]).toEqual([path, status])
})

test('with a key: what is private has no replay, for its owner neither, and its name answers as one that is not there', async () => {
  const owner = { headers: { Authorization: 'Bearer correct horse' } }
  expect((await keyed.ask(`https://ibid.example/s/${idOf('private')}/replay`, owner)).status).toBe(404)
  const inner = await keyed.ask(`https://${idOf('private')}-page.replay.example/snapshot.wacz`)
  const absent = await keyed.ask('https://0000000000000000t-page.replay.example/snapshot.wacz')
  expect([inner.status, absent.status]).toEqual([404, 404])
  const way = await keyed.ask(`http://ibid.example/s/${idOf('page')}/replay`, { redirect: 'manual' })
  expect(way.headers.get('Location')).toBe(`https://${idOf('page')}.replay.example/`)
  const frame = await (await keyed.ask(`http://${idOf('page')}.replay.example/`)).text()
  expect(frame).toContain(`src="https://${idOf('page')}-page.replay.example/"`)
  expect(frame).toContain(`href="https://ibid.example/s/${idOf('page')}"`)
})

test.each([
  ['the name itself', () => `replay.localhost`],
  ['with the dot of the root', () => `${idOf('page')}-page.replay.localhost.`],
  ['in capitals', () => `${idOf('page')}-page.REPLAY.LocalHost`.replace(/^\w+/, (id) => id.toUpperCase())],
  ['a name below, with two dots', () => `x.replay.localhost..`],
  ['of the configuration, itself', () => `replay.example`],
  ['of the configuration, with the dot of the root', () => `${idOf('page')}-page.replay.example.`],
  ['of the configuration, on another port', () => `${idOf('page')}-page.replay.example:8443`],
])('no route of the service stands on a name of replays, however it is spelled: %s', async (_name, spell) => {
  for (const path of ['/healthz', '/openapi.json', '/v1/documents/x', '/style.css?x', '/s/x']) {
    const answer = await keyed.ask(`http://${spell()}${path}`, {
      headers: { Authorization: 'Bearer correct horse' },
    })
    const isStyle = path.startsWith('/style') && /page/i.test(spell())
    expect([path, answer.status]).toEqual([path, isStyle ? 200 : 404])
  }
})

test.each([
  ['https://ibid.example', 'ibid.example', true],
  ['https://ibid.example:8443/', 'ibid.example:9000', true],
  ['https://ibid.replay.example', 'replay.example', true],
  ['https://ibid.example', 'replay.ibid.example', false],
  ['https://ibid.example', 'otheribid.example', false],
  ['https://otheribid.example', 'ibid.example', false],
])(
  'a service at %s with replays below %s => refused at the start: %s',
  async (publicUrl, replayHost, refused) => {
    const opened = openStand({ apiKey: 'k', loopbackOnly: false, publicUrl, replayHost }).then(
      async (stand) => (await stand[Symbol.asyncDispose](), 'opened'),
      (fault: unknown) => String(fault),
    )
    expect(await opened).toMatch(refused ? /Expected IBID_REPLAY_HOST apart from/ : /^opened$/)
  },
)

test('the recording there is the sealed one, whole and by ranges', async () => {
  const bytes = kept['page']?.parts['snapshot.wacz'] ?? new Uint8Array()
  expect(await bytesOf(await open.ask(innerOf('page', '/snapshot.wacz')))).toEqual(bytes)
  const part = await open.ask(innerOf('page', '/snapshot.wacz'), { headers: { Range: 'bytes=10-19' } })
  expect([part.status, await bytesOf(part)]).toEqual([206, bytes.slice(10, 20)])
})

test.each([
  ['a name below the name', () => `x.${idOf('page')}`],
  ['with a hyphen in it', () => `${idOf('page').slice(0, 4)}-${idOf('page').slice(4)}`],
  ['no id', () => 'x'],
])('%s => 404', async (_name, spell) => {
  const answer = await open.ask(`http://${spell()}-page.replay.localhost:8080/snapshot.wacz`)
  expect(answer.status).toBe(404)
})

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
