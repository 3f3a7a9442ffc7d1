/** Sources that are no pages: their bytes, whole, with or without a detour through the browser. */
import { createHash } from 'node:crypto'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { WARCParser } from 'warcio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stepLimits } from '../../../src/adapters/capturer/capture-page.ts'
import { createAuthority } from '../../../src/egress/authority.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import { directEgress, type Egress } from '../../../src/egress/egress.ts'
import type { Captured } from '../../../src/ports.ts'
import {
  bytes,
  html,
  indexed,
  outcomes,
  read,
  redirect,
  silence,
  startStand,
  type Site,
  type Stand,
} from './stand.ts'

const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(300_000, 'x'), Buffer.from('\n%%EOF\n')])
const site: Site = {
  '/paper.pdf': bytes('application/pdf', pdf),
  '/old-paper': redirect('/paper.pdf#page=3'),
  '/bounce': (request, response) => {
    if (request.headers.cookie === 'seen=yes')
      response.writeHead(200, { 'content-type': 'text/plain' }).end('let in')
    else response.writeHead(302, { 'location': '/bounce', 'set-cookie': 'seen=yes; Path=/' }).end()
  },
  '/round': redirect('/round'),
  '/to-file': redirect('file:///etc/passwd'),
  '/download': bytes('application/octet-stream', pdf, {
    'content-disposition': 'attachment; filename="a.bin"',
  }),
  '/attached': bytes('text/html', '<p>a page to keep</p>', { 'content-disposition': 'attachment' }),
  '/notes.txt': bytes('text/plain', 'plain notes'),
  '/missing.pdf': (_, response) =>
    response.writeHead(404, { 'content-type': 'text/html' }).end('no such paper'),
  '/silence': silence,
  '/long': bytes('application/pdf', Buffer.alloc(3_000_000, 'y')),
  '/long.txt': bytes('text/plain', 'many words '.repeat(300_000)),
  '/page': html('<p>a page</p>'),
}

let stand: Stand
beforeAll(async () => {
  stand = await startStand(site, {
    limits: { exchangeBytes: 2_000_000, steps: { ...stepLimits, fetch: 4_000 } },
  })
})
afterAll(async () => await stand[Symbol.asyncDispose]())

test.for([
  ['a PDF asked for as a file', '/paper.pdf', 'file'],
  ['a PDF behind a redirect', '/old-paper', 'file'],
  ['a PDF that was taken for a page', '/paper.pdf', 'page'],
  ['a download that was taken for a page', '/download', 'page'],
] as const)('%s => complete, its bytes in the records', async ([, path, kind]) => {
  await using captured = await stand.capture(path, { kind })
  expect(captured.facts.missing).toEqual([])
  expect(captured.facts).toMatchObject({ kind: 'file', status: 200, title: null })
  expect(outcomes(captured)['fetch']).toBe('ok')
  // A PDF only in name: neither text nor picture can be made of it, and that is told.
  expect(captured.files.map(({ name }) => name)).toEqual(['data.warc.gz', 'index.cdxj', 'pages.jsonl'])
  expect(outcomes(captured)['text']).toMatch(/^(?:failed|skipped)$/)
  expect(await payloads(captured)).toContain(createHash('sha256').update(pdf).digest('hex'))
})

test('a page that is sent as an attachment => a file, its bytes in the records', async () => {
  await using captured = await stand.capture('/attached')
  expect(captured.facts).toMatchObject({ kind: 'file', state: 'complete', status: 200 })
  expect(await payloads(captured)).toContain(
    createHash('sha256').update('<p>a page to keep</p>').digest('hex'),
  )
})

test('a text that the browser has shown => is not asked for a second time', async () => {
  stand.seen.length = 0
  await using captured = await stand.capture('/notes.txt')
  expect(captured.facts).toMatchObject({ kind: 'file', state: 'complete' })
  expect(stand.seen.filter((line) => line === 'GET site.test/notes.txt')).toHaveLength(1)
})

test('a file that sets a cookie and bounces once => both answers recorded', async () => {
  await using captured = await stand.capture('/bounce', { kind: 'file' })
  expect(captured.facts).toMatchObject({
    state: 'complete',
    status: 200,
    requests: { asked: 2, recorded: 2 },
  })
})

test('a 404 => recorded like any answer', async () => {
  await using captured = await stand.capture('/missing.pdf', { kind: 'file' })
  expect(captured.facts).toMatchObject({ state: 'complete', status: 404 })
})

test.for([
  ['/round', /more than 20 redirects/],
  ['/to-file', /leads to file:/],
  ['/silence', /longer than 4 s/],
  ['http://refused.test/x.pdf', /connection-refused/],
] as const)('%s => partial: %s', { timeout: 30_000 }, async ([path, reason]) => {
  await using captured = await stand.capture(path, { kind: 'file' })
  expect(captured.facts.state).toBe('partial')
  expect(captured.facts.missing.map((one) => `${one.part} ${one.reason}`).join('\n')).toMatch(reason)
})

test('a file longer than is kept => partial for that alone; that it answered, and how, is told', async () => {
  await using captured = await stand.capture('/long', { kind: 'file' })
  expect(captured.facts).toMatchObject({
    state: 'partial',
    status: 200,
    finalUrl: 'http://site.test/long',
    missing: [{ part: 'data.warc.gz', reason: 'http://site.test/long was longer than is kept' }],
  })
  expect(outcomes(captured)['fetch']).toBe('ok')
})

test('a text longer than is kept => what came of it is read, and said to be a part', async () => {
  await using captured = await stand.capture('/long.txt', { kind: 'file' })
  expect(captured.facts.missing.map(({ part }) => part)).toEqual(['text.txt', 'data.warc.gz'])
  expect((await read(captured, 'text.txt')).toString()).toMatch(/^many words/)
})

test('a chain that the public roots refuse => recorded, and rehearsal although nothing was substituted', async () => {
  const authority = await createAuthority()
  const secure = createTlsServer(await authority.certificateFor('127.0.0.1'), (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>behind a faulty certificate</p>'),
  )
  const listening = Promise.withResolvers<void>()
  secure.listen(0, '127.0.0.1', () => listening.resolve())
  await listening.promise
  const { port } = secure.address() as AddressInfo
  const egress = createEgress({ ...directEgress, allow: [{ cidr: '127.0.0.1/32', port }] })
  try {
    // The address has to be allowed to be reached at all, which alone makes a rehearsal: taken back for this test.
    const live: Egress = {
      class: 'live',
      vantage: egress.vantage,
      dial: async (request) => await egress.dial(request),
      nameServers: async (domain, options) => await egress.nameServers(domain, options),
      close: async () => await egress.close(),
    }
    await using other = await startStand({}, { egress: live })
    for (const kind of ['page', 'file'] as const) {
      await using captured = await other.capture(`https://127.0.0.1:${port}/`, { kind })
      expect(captured.facts).toMatchObject({ state: 'complete', class: 'rehearsal', status: 200 })
      expect(captured.records.some(({ type }) => type === 'metadata')).toBe(true)
    }
  } finally {
    await egress.close()
    secure.close()
    secure.closeAllConnections()
  }
})

test('the index names the file by its address', async () => {
  await using captured = await stand.capture('/old-paper', { kind: 'file' })
  expect(await indexed(captured)).toEqual(['http://site.test/old-paper', 'http://site.test/paper.pdf'])
})

/** SHA-256 of each response's payload, as a foreign reader sees it. */
async function payloads(captured: Captured): Promise<readonly string[]> {
  const warc = await read(captured, 'data.warc.gz')
  const found: string[] = []
  for await (const record of new WARCParser([new Uint8Array(warc)])) {
    if (record.warcType !== 'response') continue
    const payload = await record.readFully(true)
    found.push(createHash('sha256').update(payload).digest('hex'))
  }
  return found
}
