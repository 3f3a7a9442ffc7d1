/**
 * Hosts that want to hold a run up, on one raw TCP listener: which one is meant says the Host header. Counts what each
 * connection was willing to take, with what stands in the buffers of its sockets.
 */
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { createBrotliCompress, createGzip } from 'node:zlib'

export interface HostileHosts extends AsyncDisposable {
  readonly port: number
  /** The most that one connection took, by the kind of host. */
  readonly mostTaken: ReadonlyMap<string, number>
  /** Requests, by the kind of host. */
  readonly asked: ReadonlyMap<string, number>
}
type Behaviour = (send: (piece: string | Uint8Array) => Promise<boolean>, path: string) => Promise<void>

const STEP = 16_384
const page = `<!doctype html><html lang="en"><title>Harbour dredging, third report</title><h1>Harbour dredging</h1>
<p>${'The dredging of the harbour went on through the winter and was measured each week. '.repeat(20)}</p></html>`
const missing = '<h1>Not found</h1>'
const whole = (status: string, body: string, more = ''): string =>
  `HTTP/1.1 ${status}\r\ncontent-type: text/html\r\ncontent-length: ${body.length}\r\n${more}connection: close\r\n\r\n${body}`
const shell = (script: string): string =>
  `<!doctype html><html><head><title>Harbour</title></head><body><div id="root"></div>${script}</body></html>`
const open = (more = ''): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n${more}connection: close\r\n\r\n`

/** What a host does with whoever asks it. The kinds `living` and `gone` are as good hosts are. */
const behaviours: Readonly<Record<string, Behaviour>> = {
  'living': async (send, path) =>
    void (await send(path === '/page' ? whole('200 OK', page) : whole('404 Not Found', missing))),
  'gone': async (send) => void (await send(whole('404 Not Found', missing))),
  'never-answers': async () => {},
  'drips-its-head': async (send) => {
    if (!(await send('HTTP/1.1 200 OK\r\nx-drip: '))) return
    while (await send('a')) await pause(150)
  },
  'drips-its-body': async (send) => {
    if (!(await send(open()))) return
    while (await send('<p>')) await pause(150)
  },
  'head-for-ever': async (send) => {
    if (!(await send('HTTP/1.1 200 OK\r\n'))) return
    for (let line = 0; await send(`x-line-${line}: ${'y'.repeat(4_000)}\r\n`); line++) await pause(2)
  },
  'interim-for-ever': async (send) => {
    while (await send('HTTP/1.1 102 Processing\r\n\r\n')) await pause(5)
  },
  // As fast as it is taken: buffers hold little beside what somebody reads who never stops.
  'streams-for-ever': async (send) => {
    if (!(await send(open()))) return
    while (await send('<p>and so on, and so on, '.repeat(4_000)));
  },
  // Nothing of it is a body, so that no bound of bodies stops it.
  'words-beside-chunks': async (send) => {
    if (!(await send(open('transfer-encoding: chunked\r\n')))) return
    if (!(await send('5;x='))) return
    while (await send('y'.repeat(STEP)));
  },
  'hints-for-ever': async (send) => {
    while (await send('HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\n'.repeat(300)));
  },
  'lies-of-its-length': async (send) => {
    if (await send(open('content-length: 99999999999\r\n'))) await send(page)
  },
  'gzip-bomb': async (send) => await bomb(send, 'gzip'),
  'brotli-bomb': async (send) => await bomb(send, 'br'),
  'come-back-tomorrow': async (send) =>
    void (await send(whole('429 Too Many Requests', 'slow down', 'retry-after: 86400\r\n'))),
  'closed-till-tomorrow': async (send) =>
    void (await send(whole('503 Service Unavailable', 'later', 'retry-after: 86400\r\n'))),
  // Shells of script, which a browser is asked about: one whose script never comes, one that never lets go.
  'shell-without-end': async (send, path) => {
    const told = path === '/page' ? whole('200 OK', shell('<script src="/app.js"></script>')) : open()
    let goesOn = (await send(told)) && path !== '/page'
    while (goesOn) {
      await pause(150)
      goesOn = await send(' ')
    }
  },
  'shell-that-spins': async (send, path) =>
    void (await send(
      path === '/page'
        ? whole('200 OK', shell('<script>for (;;) {}</script>'))
        : whole('404 Not Found', missing),
    )),
  'one-more-redirect': async (send) =>
    void (await send(
      `HTTP/1.1 302 Found\r\nlocation: /${Math.random()}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
    )),
}
export const kinds: readonly string[] = Object.keys(behaviours)

/** Zeros without end, so small that the wire's own limit does not catch them soon. */
async function bomb(send: Parameters<Behaviour>[0], coding: 'gzip' | 'br'): Promise<void> {
  if (!(await send(open(`content-encoding: ${coding}\r\n`)))) return
  const packer = coding === 'gzip' ? createGzip() : createBrotliCompress()
  const zeros = Buffer.alloc(1_000_000, '<p> ')
  packer.on('error', () => {})
  const feed = async (): Promise<void> => {
    while (!packer.destroyed) if (!packer.write(zeros)) await once(packer, 'drain').catch(() => {})
  }
  void feed()
  for await (const piece of packer) {
    // oxlint-disable-next-line no-unsafe-type-assertion -- a packer gives bytes
    if (!(await send(piece as Buffer))) break
  }
  packer.destroy()
}

export async function openHostileHosts(): Promise<HostileHosts> {
  const mostTaken = new Map<string, number>()
  const asked = new Map<string, number>()
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    socket.once('data', (head: Buffer) => {
      const kind = /^host: [^.\r]*\.([a-z-]+)\./im.exec(head.toString('latin1'))?.[1] ?? ''
      asked.set(kind, (asked.get(kind) ?? 0) + 1)
      let taken = 0
      const send = async (piece: string | Uint8Array): Promise<boolean> => {
        const bytes = Buffer.from(piece)
        for (let at = 0; at < bytes.length; at += STEP) {
          const part = bytes.subarray(at, at + STEP)
          if (!(await written(socket, part))) return false
          taken += part.length
          mostTaken.set(kind, Math.max(mostTaken.get(kind) ?? 0, taken))
        }
        return true
      }
      const path = /^\w+ (\S+)/.exec(head.toString('latin1'))?.[1] ?? ''
      void behaviours[kind]?.(send, path)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // oxlint-disable-next-line no-unsafe-type-assertion -- a TCP listener's address is one of port and family
  const { port } = server.address() as AddressInfo
  return {
    port,
    mostTaken,
    asked,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      const closed = once(server, 'close')
      server.close()
      await closed
    },
  }
}

/** False where nobody takes it any more. */
async function written(socket: Socket, part: Uint8Array): Promise<boolean> {
  if (socket.destroyed || !socket.writable) return false
  return await new Promise((done) => {
    const closed = (): void => done(false)
    socket.once('close', closed)
    socket.write(part, (fault) => {
      socket.off('close', closed)
      done(fault === null || fault === undefined)
    })
  })
}
