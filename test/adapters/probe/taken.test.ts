/** How much is taken off the wire of a page without end: what the policy allows and one read more, whoever reads the page. */
import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultPolicy, type Observation } from '../../../citations/index.ts'
import type { Bodies } from '../../../src/adapters/probe/bodies.ts'
import { readHere } from '../../../src/adapters/probe/body-reader.ts'
import { createReadingThread } from '../../../src/adapters/probe/reading-thread.ts'
import { createProbe } from '../../../src/adapters/probe/undici-probe.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import { directEgress, type Egress } from '../../../src/egress/egress.ts'

/** What Node reads from a socket in one go, and more than a head. */
const ONE_READ = 65_536 + 1_024
const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n'
/** What never becomes a body, however much of it comes: how it begins, and what follows without end. */
const noBodies: Readonly<Record<string, readonly [first: string, again: string, failure: string]>> = {
  'interim answers': ['', 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n'.repeat(700), 'bad-response'],
  'leave to go on': ['', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(1_300), 'bad-response'],
  'words beside a chunk': [
    `${HEAD}transfer-encoding: chunked\r\n\r\n5;x=`,
    'y'.repeat(32_768),
    'body-timeout',
  ],
}
const kinds: Readonly<Record<string, string>> = {
  'that never ends': '\r\n',
  'that lies of its length': 'content-length: 99999999999\r\n\r\n',
  'in chunks without end': 'transfer-encoding: chunked\r\n\r\n',
}

let server: Server
const serving = new Set<Socket>()
beforeAll(async () => {
  server = createServer((socket) => {
    serving.add(socket)
    socket.on('error', () => {})
    socket.once('data', (asked: Buffer) => {
      const kind = decodeURIComponent(/^GET \/(\S*)/.exec(asked.toString('latin1'))?.[1] ?? '')
      const [first, again] = noBodies[kind] ?? [`${HEAD}${kinds[kind] ?? '\r\n'}`]
      socket.write(first)
      const text = Buffer.alloc(32_768, 'and so on, <p>')
      const body =
        kind === 'in chunks without end'
          ? Buffer.concat([Buffer.from('8000\r\n'), text, Buffer.from('\r\n')])
          : text
      const piece = again === undefined ? body : Buffer.from(again)
      // As fast as the line takes it.
      const more = (): void => {
        while (!socket.destroyed && socket.write(piece));
      }
      socket.on('drain', more)
      more()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  for (const socket of serving) socket.destroy()
  server.close()
})

/** A thread that is at something else for longer than the whole look takes, and then answers nothing. */
const lagging = (): Bodies & AsyncDisposable =>
  createReadingThread({
    after: 0,
    patience: 300,
    start: (workerData) => {
      const code = `require('node:worker_threads').parentPort.on('message', () => {})`
      return new Worker(code, { eval: true, workerData, resourceLimits: { maxOldGenerationSizeMb: 32 } })
    },
  })
const here = (): Bodies & AsyncDisposable => ({ ...readHere, [Symbol.asyncDispose]: async () => {} })

test.each(
  Object.keys(kinds).flatMap((kind) => [
    [kind, 'here', here] as const,
    [kind, 'in a thread that lags', lagging] as const,
  ]),
)('a page %s, read %s => 2 MB and one read are taken', async (kind, _, read) => {
  await using bodies = read()
  const { attempts, sockets } = await look(kind, bodies)
  const { bodyCap } = defaultPolicy.probe
  expect(attempts.at(-1)?.end).toMatchObject({ kind: 'answer', body: { bytes: bodyCap, truncated: true } })
  expect(attempts).toHaveLength(1)
  expect(sockets).toHaveLength(1)
  for (const { bytesRead, destroyed } of sockets) {
    expect(destroyed).toBe(true)
    expect(bytesRead).toBeGreaterThanOrEqual(bodyCap)
    // Chunks' own lines are taken besides.
    expect(bytesRead).toBeLessThan(bodyCap * 1.01 + ONE_READ)
  }
})

test.each(Object.keys(noBodies))(
  '%s without end => no more is taken of them than of a page and its head',
  async (kind) => {
    await using bodies = here()
    const { attempts, sockets } = await look(kind, bodies)
    const { bodyCap, maxHeaderBytes } = defaultPolicy.probe
    expect(attempts.at(-1)?.end).toMatchObject({ kind: 'failure', failure: noBodies[kind]?.[2] })
    expect(sockets.length).toBeGreaterThan(0)
    for (const { bytesRead, destroyed } of sockets) {
      expect(destroyed).toBe(true)
      expect(bytesRead).toBeGreaterThan(bodyCap)
      expect(bytesRead).toBeLessThan(bodyCap + maxHeaderBytes + ONE_READ)
    }
  },
)

/** One page of that kind, and all the sockets that it cost. */
async function look(
  kind: string,
  bodies: Bodies,
): Promise<{ readonly attempts: Observation['attempts']; readonly sockets: readonly Socket[] }> {
  // oxlint-disable-next-line no-unsafe-type-assertion -- a TCP listener's address is one of port and family
  const { port: toPort } = server.address() as AddressInfo
  const connectTo = [{ host: null, port: null, address: '127.0.0.1', toPort }]
  const egress = createEgress({ ...directEgress, connectTo })
  const sockets: Socket[] = []
  const watched: Egress = {
    ...egress,
    dial: async (request) => {
      const connection = await egress.dial(request)
      sockets.push(connection.socket)
      return connection
    },
  }
  await using probe = createProbe({
    egress: watched,
    clock: { now: () => new Date() },
    userAgent: 'Ibid/0',
    policy: { ...defaultPolicy.probe, retryWaits: [10] },
    bodies,
  })
  const { attempts } = await probe.observe(`http://a.test/${encodeURIComponent(kind)}`, {
    signal: new AbortController().signal,
  })
  await egress.close()
  return { attempts, sockets }
}
