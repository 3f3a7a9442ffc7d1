/** What ends an exchange early (server, browser, caps, silence) and what is never let through. */
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from 'node:tls'
import { describe, expect, test } from 'vitest'
import {
  answering,
  authorisation,
  openClient,
  openTunnel,
  startBench,
  startOrigin,
  until,
} from './support.ts'

const get = (path = '/'): string => `GET ${path} HTTP/1.1\r\nHost: a.example\r\n\r\n`
const head = (length: number): string => `HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\n\r\n`

describe('cut responses', () => {
  test('the server leaves in the middle => what came is kept and delivered, truncated by disconnect', async () => {
    await using origin = await startOrigin(
      answering((_request, socket) => void socket.end(`${head(100)}half`)),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)])
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(get())
    expect((await client.end()).toString()).toBe(`${head(100)}half`)
    expect(bench.recorded).toMatchObject([{ truncated: 'disconnect', responseFacts: { bodyBytes: 4 } }])
    expect(bench.recorded[0]?.response?.toString()).toBe(`${head(100)}half`)
  })

  test('the server resets an answer that runs until close => truncated by disconnect', async () => {
    await using origin = await startOrigin(
      answering(async (_request, socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\nabc')
        await sleep(50)
        socket.resetAndDestroy()
      }),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)])
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(get())
    await client.end()
    await until(() => bench.recorded.length === 1, 'the record')
    expect(bench.recorded).toMatchObject([{ truncated: 'disconnect', responseFacts: { bodyBytes: 3 } }])
  })

  test('chunked framing breaks => recorded as far as it came, delivered for the browser to fail over, truncated', async () => {
    const bytes = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nrubbish\r\n'
    await using origin = await startOrigin(answering((_request, socket) => void socket.write(bytes)))
    await using bench = await startBench([origin.mapped('a.example', 80)])
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(get())
    const received = (await client.end()).toString()
    expect(bytes.startsWith(received)).toBe(true)
    expect(bench.recorded).toMatchObject([{ truncated: 'disconnect', responseFacts: { bodyBytes: 3 } }])
    expect(bench.recorded[0]?.response?.toString()).toBe(received)
  })

  test('the browser leaves in the middle => the server is let go at once, truncated by disconnect', async () => {
    let left = false
    await using origin = await startOrigin(
      answering((_request, socket) => {
        socket.write(`${head(1_000_000)}begin`)
        socket.on('close', () => (left = true))
      }),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)])
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(get())
    await client.text('begin')
    client.socket.destroy()
    await until(() => bench.recorded.length === 1 && left, 'the record and the end')
    expect(bench.recorded).toMatchObject([{ truncated: 'disconnect', responseFacts: { bodyBytes: 5 } }])
    expect(bench.openSockets()).toBe(0)
  })

  test('more than exchangeBytes => exactly so many recorded, truncated by length, both sides cut', async () => {
    let left = false
    await using origin = await startOrigin(
      answering((_request, socket) => {
        socket.write(Buffer.concat([Buffer.from(head(5_000_000)), Buffer.alloc(5_000_000)]))
        socket.on('close', () => (left = true))
      }),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)], {
      limits: { exchangeBytes: 200_000 },
    })
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(get())
    await client.end()
    await until(() => bench.recorded.length === 1 && left, 'the record and the end')
    expect(bench.recorded[0]?.response?.length).toBe(200_000)
    expect(bench.recorded[0]?.truncated).toBe('length')
  })

  test('more than captureBytes over several exchanges => the last is cut, later requests are refused', async () => {
    const body = Buffer.alloc(60_000)
    await using origin = await startOrigin(
      answering((_request, socket) => void socket.write(Buffer.concat([Buffer.from(head(60_000)), body]))),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)], {
      limits: { captureBytes: 100_000 },
    })
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(get('/1'))
    await client.bytes(60_000 + head(60_000).length)
    client.send(get('/2'))
    await client.end()
    await until(() => bench.recorded.length === 2, 'two records')
    expect(bench.recorded.map(({ truncated }) => truncated)).toEqual([null, 'length'])
    expect(bench.proxy.account().bytes).toBe(100_000)
    const late = await openTunnel(bench.proxy, 'a.example', 80)
    late.send(get('/3'))
    await late.end()
    expect(bench.refused).toMatchObject([{ url: 'http://a.example/3', failure: 'capture-limit' }])
  })

  test('silence => response-timeout before a head, truncated by time after it', async () => {
    await using origin = await startOrigin(
      answering((request, socket) => void (request.includes('/begun') && socket.write(`${head(9)}b`))),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)], {
      limits: { idleMilliseconds: 150 },
    })
    for (const path of ['/never', '/begun']) {
      const client = await openTunnel(bench.proxy, 'a.example', 80)
      client.send(get(path))
      await client.end()
    }
    await until(() => bench.recorded.length === 2, 'two records')
    expect(bench.recorded.map(({ truncated, response }) => [truncated, response?.toString()])).toEqual([
      ['time', undefined],
      ['time', `${head(9)}b`],
    ])
    expect(bench.refused).toMatchObject([{ url: 'http://a.example/never', failure: 'response-timeout' }])
  })
})

describe('refusals', () => {
  test('a dial that fails => refused with the exact URL, the connection ends without an answer', async () => {
    const origin = await startOrigin(() => undefined)
    const mapping = origin.mapped('a.example', 443)
    await origin[Symbol.asyncDispose]()
    await using bench = await startBench([mapping])
    const client = await openTunnel(bench.proxy, 'a.example', 443, { tls: true })
    client.send(get('/image.png'))
    expect((await client.end()).length).toBe(0)
    expect(bench.refused).toMatchObject([
      { url: 'https://a.example/image.png', failure: 'connection-refused' },
    ])
    expect(bench.recorded).toEqual([])
    expect(bench.proxy.account()).toMatchObject({ recorded: 0, refused: 1, fault: null })
  })

  test.each([
    ['127.0.0.1', 80],
    ['169.254.169.254', 80],
    ['[::1]', 443],
    ['[::ffff:7f00:1]', 443],
    ['localhost', 443],
  ])('%s:%i, a forbidden address => refused by the guard', async (host, port) => {
    await using bench = await startBench([])
    const client = await openTunnel(bench.proxy, host, port)
    client.send(get())
    await client.end()
    expect(bench.refused).toMatchObject([
      { url: `http://${host}${port === 80 ? '' : ':443'}/`, failure: 'unsafe-address' },
    ])
  })

  test('the proxy itself as a target => refused by the guard', async () => {
    await using bench = await startBench([])
    const client = await openTunnel(bench.proxy, '127.0.0.1', bench.proxy.port)
    client.send(get())
    await client.end()
    expect(bench.refused[0]?.failure).toBe('unsafe-address')
  })

  test('no or wrong credentials => 407 and nothing dialled; then the right ones on the same connection', async () => {
    await using origin = await startOrigin(answering((_request, socket) => void socket.write(head(0))))
    await using bench = await startBench([origin.mapped('a.example', 80)])
    const client = await openClient(bench.proxy)
    const ask = (field: string): void =>
      client.send(`GET http://a.example/ HTTP/1.1\r\nHost: a.example\r\n${field}\r\n`)
    ask('')
    expect(await client.text('\r\n\r\n')).toMatch(/^HTTP\/1.1 407 [^]*Proxy-Authenticate: Basic /)
    client.forget()
    ask(`Proxy-Authorization: Basic ${Buffer.from('ibid:wrong').toString('base64')}\r\n`)
    expect(await client.text('\r\n\r\n')).toMatch(/^HTTP\/1.1 407 /)
    expect(origin.connections()).toBe(0)
    client.forget()
    ask(authorisation(bench.proxy))
    expect(await client.text('\r\n\r\n')).toMatch(/^HTTP\/1.1 200 /)
    await until(() => bench.recorded.length === 1, 'the record')
    expect(bench.recorded[0]).toMatchObject({ sequence: 1 })
  })

  test('strangers => can neither be served nor leave a trace nor stay', async () => {
    await using bench = await startBench([], { limits: { idleMilliseconds: 200 } })
    const silent = await openClient(bench.proxy)
    const rubbish = await openClient(bench.proxy)
    rubbish.send('rubbish\r\n\r\n')
    expect((await rubbish.end()).toString()).toMatch(/^HTTP\/1.1 400 /)
    await silent.end()
    expect(bench.proxy.account()).toEqual({ recorded: 0, refused: 0, bytes: 0, fault: null })
  })

  test('a browser that objects to our certificate => named, not silent', async () => {
    await using bench = await startBench([])
    const client = await openTunnel(bench.proxy, 'a.example', 443)
    const socket = connect({ socket: client.release(), servername: 'a.example', ca: [] })
    const errors: unknown[] = await once(socket, 'error')
    expect(errors[0]).toMatchObject({ code: expect.stringMatching(/SELF_SIGNED|ISSUER/) })
    socket.destroy()
    const foreign = await openTunnel(bench.proxy, 'a.example', 443)
    foreign.send(Buffer.from('160301000400000000', 'hex'))
    await foreign.end()
    await until(() => bench.refused.length > 0, 'the refusal')
    expect(bench.refused[0]).toMatchObject({ url: 'https://a.example/', failure: 'client-tls' })
  })

  test.each([
    ['origin-form to the proxy', 'GET / HTTP/1.1\r\nHost: x\r\n'],
    ['https without a tunnel', 'GET https://a.example/ HTTP/1.1\r\n'],
    ['ftp', 'GET ftp://a.example/ HTTP/1.1\r\n'],
    ['user information', 'GET http://u:p@a.example/ HTTP/1.1\r\n'],
    ['CONNECT without port', 'CONNECT a.example HTTP/1.1\r\n'],
    ['CONNECT to port 0', 'CONNECT a.example:0 HTTP/1.1\r\n'],
    ['CONNECT with a path', 'CONNECT a.example:80/x HTTP/1.1\r\n'],
  ])('%s => 400', async (_name, request) => {
    await using bench = await startBench([])
    const client = await openClient(bench.proxy)
    client.send(`${request}${authorisation(bench.proxy)}\r\n`)
    expect((await client.end()).toString()).toMatch(/^HTTP\/1.1 400 [^]*Proxy-Status: ibid; /)
    expect(bench.refused).toMatchObject([{ failure: 'bad-request' }])
  })

  test.each([
    ['no HTTP in a tunnel (STUN)', '\x00\x01\x00\x00', 'not-http'],
    ['HTTP/2 in a tunnel', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'bad-request'],
    ['CONNECT in a tunnel', 'CONNECT b.example:80 HTTP/1.1\r\n\r\n', 'bad-request'],
    ['absolute-form in a tunnel', 'GET http://b.example/ HTTP/1.1\r\n\r\n', 'bad-request'],
  ])('%s => refused, the server hears nothing of it', async (_name, bytes, failure) => {
    let heard = 0
    await using origin = await startOrigin(
      (socket) => void socket.on('data', (data: Buffer) => (heard += data.length)),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)])
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(Buffer.from(bytes, 'latin1'))
    await client.end()
    expect(bench.refused).toMatchObject([{ failure }])
    expect(heard).toBe(0)
  })
})
