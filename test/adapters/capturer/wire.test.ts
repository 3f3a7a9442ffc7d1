/**
 * What stands in the WARC of a page that uses all that HTTP has: interim answers, trailers, headers of odd case twice over, ranges, a
 * service worker, a web socket, data and blob addresses. From the wire through Chromium, read back with warcio.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WARCParser } from 'warcio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCapturer } from '../../../src/adapters/capturer/capturer.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import type { CaptureFacts } from '../../../citations/index.ts'
import { asWebCase, makeCases, type Given } from '../../hostile-capture/case.ts'
import { startWorld } from '../../hostile-web/world/world.ts'
import { indexed, read } from './stand.ts'

const script = `
  const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
  await navigator.serviceWorker.register('/service.js')
  await taken
  await (await fetch('/made-up')).text()
  await (await fetch('/passed-on')).text()
  await (await fetch('/whole', { headers: { range: 'bytes=2-5' } })).text()
  await (await fetch(URL.createObjectURL(new Blob(['blob'])))).text()
  await (await fetch('data:text/plain,data')).text()
  await new Promise((done) => { const socket = new WebSocket('wss://wire.test/socket'); socket.onmessage = done; socket.onerror = done })`
const page = `<!doctype html><html lang="en"><title>Wire</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"><p>Words on the wire.</p><script type="module">${script}</script>`
const service = `oninstall = () => skipWaiting()
  onactivate = (event) => event.waitUntil(clients.claim())
  onfetch = (event) => { if (event.request.url.endsWith('/made-up')) event.respondWith(new Response('made up')) }`

const interim = 'HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload; as=style\r\n\r\n'
const plain = (type: string, body: string) =>
  `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`
const chunked = (body: string) => {
  const pieces = [body.slice(0, 9), body.slice(9)].map(
    (piece) => `${piece.length.toString(16)};odd=1\r\n${piece}\r\n`,
  )
  return `${pieces.join('')}0\r\nX-Sum: 42\r\nx-SUM: 43\r\n\r\n`
}
const sent = {
  '/': `HTTP/1.1 200  Fine by me\r\nX-CaSe: One\r\nset-COOKIE: a=1\r\nSet-Cookie: b=2\r\nx-case:   two  \r\ncontent-TYPE: text/html\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n${chunked(page)}`,
  '/style.css': plain('text/css', 'p { color: red }'),
  '/service.js': plain('text/javascript', service),
  '/passed-on': plain('text/plain', 'passed on'),
  '/whole':
    'HTTP/1.1 206 Part\r\nContent-Range: bytes 2-5/9\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\npart',
} as const
const raw = (bytes: string): Given => ({ raw: bytes, then: 'keep' })
const [wire] = makeCases('network', [
  {
    name: 'wire',
    mechanism: 'all that HTTP has',
    url: 'https://wire.test/',
    pages: {
      ...Object.fromEntries(Object.entries(sent).map(([path, bytes]) => [path, raw(bytes)])),
      '/': raw(interim + sent['/']),
      '/socket': ({ headers }) => {
        const key = `${headers.get('sec-websocket-key') ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
        const accept = createHash('sha1').update(key).digest('base64')
        // One text frame behind the handshake (RFC 6455 §5.2).
        const head = `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`
        return {
          raw: Buffer.concat([Buffer.from(head), Buffer.from([0x81, 5]), Buffer.from('frame')]),
          then: 'hang',
        }
      },
    },
  },
])

interface Read {
  readonly type: string
  readonly url: string
  readonly block: string
  readonly upgraded: boolean
}
let folder: string
let facts: CaptureFacts
let urls: readonly string[]
const records: Read[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-wire-'))
  if (wire === undefined) throw new Error('no case')
  await using world = await startWorld([asWebCase(wire)])
  const egress = createEgress(world.egressOptions)
  const options = {
    egress,
    clock: { now: () => new Date() },
    runDirectory: join(folder, 'run'),
    spoolRoot: join(folder, 'spool'),
  }
  await using capturer = createCapturer({ ...options, version: '0.0.0-test', contact: null, log: () => {} })
  const request = { snapshot: 'snapshot', url: wire.url, kind: 'page', acceptLanguage: null } as const
  await using captured = await capturer.capture(request, { signal: new AbortController().signal })
  facts = captured.facts
  urls = await indexed(captured)
  const path = join(folder, 'data.warc.gz')
  await writeFile(path, await read(captured, 'data.warc.gz'))
  for await (const record of WARCParser.iterRecords(createReadStream(path), { parseHttp: false })) {
    const block = Buffer.from(await record.readFully(false)).toString('latin1')
    const { warcType, warcTargetURI, warcHeaders } = record
    records.push({
      type: warcType ?? '',
      url: warcTargetURI ?? '',
      block,
      upgraded: warcHeaders.headers.has('Ibid-Upgraded'),
    })
  }
  await egress.close()
}, 120_000)
afterAll(async () => await rm(folder, { recursive: true, force: true }))

const of = (type: string, url: string) =>
  records.filter((record) => record.type === type && record.url === url)

test('the page is complete, and every answer stands byte for byte, trailers, order, case and duplicates of headers included', () => {
  expect(facts).toMatchObject({ state: 'complete', missing: [] })
  for (const [path, bytes] of Object.entries(sent))
    expect(of('response', `https://wire.test${path}`).map(({ block }) => block)).toEqual([bytes])
})

test('an interim answer => a record of its own, as it was received', () => {
  expect(of('metadata', 'urn:ibid:interim:https://wire.test/').map(({ block }) => block)).toEqual([interim])
})

test('a part of a body => recorded, and not in the index, where it would stand for the whole', () => {
  expect(of('request', 'https://wire.test/whole')[0]?.block).toMatch(/^range: bytes=2-5\r$/im)
  expect(urls).not.toContain('https://wire.test/whole')
  expect(urls).toContain('https://wire.test/passed-on')
})

test('a service worker => what it made up was asked of nobody, what it let pass is recorded once', () => {
  expect(of('request', 'https://wire.test/made-up')).toEqual([])
  expect(of('response', 'https://wire.test/passed-on')).toHaveLength(1)
  expect(facts.requests.missing).toEqual([])
})

test('a web socket => its handshake is recorded and marked, its frames are not kept', () => {
  const [handshake] = of('response', 'wss://wire.test/socket')
  expect(handshake).toMatchObject({
    upgraded: true,
    block: expect.stringMatching(/^HTTP\/1\.1 101 [^]*\r\n\r\n$/) as string,
  })
  expect(of('request', 'wss://wire.test/socket')).toHaveLength(1)
})

test('data and blob addresses => counted, not missed', () => {
  expect(facts.requests.excluded.blob).toBe(1)
  // The icon and the one fetched.
  expect(facts.requests.excluded.data).toBeGreaterThanOrEqual(1)
  expect(facts.requests.asked).toBe(facts.requests.recorded)
})
