/** What the recorder keeps, and what the browser gets, are the bytes the server sent: raw servers, raw clients. */
import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
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

const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const get = (path = '/', host = 'a.example'): string => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`

const page = Buffer.from('<p>Пример</p>'.repeat(500))
const gzipped = gzipSync(page)
const chunk = (bytes: Uint8Array, extension = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`${bytes.length.toString(16).toUpperCase()}${extension}\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ])
const odd = {
  head: Buffer.from(
    'HTTP/1.1  200   Fine,  thanks\r\nX-Case-TeSt:  two  blanks \r\nSET-COOKIE: a=1\r\nset-cookie: b=2\r\n' +
      'CONTENT-encoding: gzip\r\nX-Empty:\r\nX-Folded: one\r\n two\r\nX-Latin: \xe9\r\nTransfer-Encoding: Chunked\r\n\r\n',
    'latin1',
  ),
  body: Buffer.concat([
    chunk(gzipped.subarray(0, 10), ';name="va;lue"'),
    chunk(gzipped.subarray(10, 11), ' '),
    chunk(gzipped.subarray(11)),
    Buffer.from('000;last=1\r\nX-Trailer: t\r\nx-trailer: u\r\n\r\n'),
  ]),
}
const oddResponse = Buffer.concat([odd.head, odd.body])

async function sendInPieces(socket: Socket, bytes: Uint8Array, size: () => number): Promise<void> {
  for (let offset = 0; offset < bytes.length;) {
    const end = offset + size()
    socket.write(bytes.subarray(offset, end))
    offset = end
    // A turn of the loop each, so that pieces stay pieces.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const oneLetter = (letter: string): ((socket: Socket) => void) =>
  answering((_request, socket) => void socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n${letter}`))

describe('byte fidelity', () => {
  let random = 7
  const cases: readonly [string, () => number, boolean][] = [
    ['in 1-byte pieces', () => 1, false],
    ['in random pieces', () => 1 + ((random = (random * 48_271) % 2_147_483_647) % 97), false],
    ['in random pieces over TLS', () => 1 + ((random = (random * 48_271) % 2_147_483_647) % 97), true],
    ['at once', () => 1_000_000, false],
  ]
  test.each(cases)(
    'odd case, duplicates, folds, chunked gzip, extensions, trailers, %s => recorded and delivered as sent',
    async (_name, size, tls) => {
      await using origin = await startOrigin(
        answering((_request, socket) => sendInPieces(socket, oddResponse, size)),
        { tls: tls ? 'a.example' : null },
      )
      await using bench = await startBench([origin.mapped('a.example', tls ? 443 : 80)])
      const client = await openTunnel(bench.proxy, 'a.example', tls ? 443 : 80, { tls })
      client.send(get('/x?q=1'))
      expect((await client.bytes(oddResponse.length)).equals(oddResponse)).toBe(true)
      await until(() => bench.recorded.length === 1, 'the record')
      const [exchange] = bench.recorded
      expect(exchange?.response?.equals(oddResponse)).toBe(true)
      expect(exchange).toMatchObject({
        sequence: 1,
        url: `${tls ? 'https' : 'http'}://a.example/x?q=1`,
        method: 'GET',
        address: '127.0.0.1',
        port: origin.port,
        truncated: null,
        upgraded: false,
        interim: [],
        responseSha256: sha256(oddResponse),
        responseFacts: {
          status: 200,
          headBytes: odd.head.length,
          chunked: true,
          bodySha256: sha256(gzipped),
          bodyBytes: gzipped.length,
        },
      })
      expect(exchange?.responseFacts?.headers.slice(0, 3)).toEqual([
        ['X-Case-TeSt', 'two  blanks'],
        ['SET-COOKIE', 'a=1'],
        ['set-cookie', 'b=2'],
      ])
      expect(exchange?.request.toString()).toBe(get('/x?q=1'))
      expect(exchange?.requestSha256).toBe(sha256(Buffer.from(get('/x?q=1'))))
      if (tls) {
        expect(exchange?.tls).toMatchObject({ protocol: 'TLSv1.3', authorised: true })
        expect(exchange?.chain?.certificates.length).toBeGreaterThan(0)
      } else expect(exchange?.tls).toBeNull()
    },
  )

  test('the request goes up as sent, less absolute-form, Proxy-* and codings nobody can replay', async () => {
    let seen = ''
    await using origin = await startOrigin(
      answering((request, socket) => {
        seen = request
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
      }),
    )
    await using bench = await startBench([origin.mapped('a.example', 8080)])
    const client = await openClient(bench.proxy)
    client.send(
      'GET http://a.example:8080/p/a?b=http://a.example:8080/ HTTP/1.1\r\nhOST:  a.example:8080\r\n' +
        `Proxy-Connection: keep-alive\r\nProxy-Odd: 1\r\n 2\r\n${authorisation(bench.proxy)}` +
        'X-Two: 1\r\nx-two:2\r\nAccept-ENCODING: gzip, deflate, br, zstd, dcb, dcz;q=0.5\r\n\r\n',
    )
    await client.text('\r\n\r\n')
    const expected =
      'GET /p/a?b=http://a.example:8080/ HTTP/1.1\r\nhOST:  a.example:8080\r\n' +
      'X-Two: 1\r\nx-two:2\r\nAccept-ENCODING: gzip, deflate, br\r\n\r\n'
    expect(seen).toBe(expected)
    await until(() => bench.recorded.length === 1, 'the record')
    expect(bench.recorded[0]?.request.toString()).toBe(expected)
    expect(bench.recorded[0]?.url).toBe('http://a.example:8080/p/a?b=http://a.example:8080/')
  })

  test('a request body is streamed, 100-continue and 103 pass through and are kept apart', async () => {
    const body = Buffer.alloc(300_000, 'b')
    let got = 0
    await using origin = await startOrigin((socket) => {
      socket.on('data', (bytes: Buffer) => {
        if (got === 0)
          socket.write('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n')
        got += bytes.length
        if (bytes.subarray(-1).toString() === 'b' && got > 300_000)
          socket.write('HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\nok')
      })
    })
    await using bench = await startBench([origin.mapped('a.example', 80)])
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    const head = `POST /up HTTP/1.1\r\nHost: a.example\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`
    client.send(head)
    await client.text('100 Continue')
    client.send(body)
    const answer = await client.text('\r\n\r\nok')
    expect(answer).toContain('103 Early Hints\r\nlink: </a.css>')
    await until(() => bench.recorded.length === 1, 'the record')
    const [exchange] = bench.recorded
    expect(exchange?.interim.map((raw) => Buffer.from(raw).toString())).toEqual([
      'HTTP/1.1 100 Continue\r\n\r\n',
      'HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n',
    ])
    expect(exchange?.response?.toString()).toBe('HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\nok')
    expect(exchange?.request.equals(Buffer.concat([Buffer.from(head), body]))).toBe(true)
    expect(await bench.files()).toEqual([])
  })

  test('HEAD, 204, 304, chunked and until-close one after the other on one connection, pipelined', async () => {
    const answers: Record<string, string> = {
      '/head': 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n',
      '/204': 'HTTP/1.1 204 No Content\r\n\r\n',
      '/304': 'HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n',
      '/chunked': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n',
      '/close': 'HTTP/1.1 200 OK\r\n\r\nuntil the end',
    }
    await using origin = await startOrigin(
      answering((request, socket) => {
        const path = request.split(' ')[1] ?? ''
        if (path === '/close') socket.end(answers[path] ?? '')
        else socket.write(answers[path] ?? '')
      }),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)])
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    const requests = Object.keys(answers).map((path) =>
      path === '/head' ? get(path).replace('GET', 'HEAD') : get(path),
    )
    client.send(requests.join(''))
    expect((await client.end()).toString()).toBe(Object.values(answers).join(''))
    expect(origin.connections()).toBe(1)
    expect(bench.recorded.map(({ sequence, url }) => [sequence, url])).toEqual(
      Object.keys(answers).map((path, index) => [index + 1, `http://a.example${path}`]),
    )
    expect(bench.recorded.map(({ response }) => response?.toString())).toEqual(Object.values(answers))
    expect(bench.recorded.map(({ request }) => request.toString())).toEqual(requests)
    expect(bench.recorded.every(({ truncated }) => truncated === null)).toBe(true)
  })

  test('absolute-form requests to two hosts on one connection => each to its own server', async () => {
    await using a = await startOrigin(oneLetter('a'))
    await using b = await startOrigin(oneLetter('b'))
    await using bench = await startBench([a.mapped('a.example', 80), b.mapped('b.example', 80)])
    const client = await openClient(bench.proxy)
    for (const [index, host] of ['a', 'b', 'a'].entries()) {
      client.send(
        `GET http://${host}.example/ HTTP/1.1\r\nHost: ${host}.example\r\n${authorisation(bench.proxy)}\r\n`,
      )
      await client.bytes((index + 1) * 39)
    }
    await until(() => bench.recorded.length === 3, 'three records')
    expect(bench.recorded.map(({ port }) => port)).toEqual([a.port, b.port, a.port])
  })

  test('101 => recorded as upgraded, then an echo both ways that is not kept', async () => {
    await using origin = await startOrigin(
      (socket) => {
        socket.once('data', () => {
          socket.write(
            'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nhi',
          )
          socket.on('data', (bytes: Buffer) => socket.write(bytes))
        })
      },
      { tls: 'a.example' },
    )
    await using bench = await startBench([origin.mapped('a.example', 443)])
    const client = await openTunnel(bench.proxy, 'a.example', 443, { tls: true })
    client.send('GET /ws HTTP/1.1\r\nHost: a.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    await client.text('\r\n\r\nhi')
    client.send('\x81\x05hello')
    expect(await client.text('hello')).toContain('hello')
    expect(bench.recorded).toMatchObject([
      {
        url: 'wss://a.example/ws',
        upgraded: true,
        truncated: null,
        responseFacts: { status: 101, bodyBytes: 0 },
      },
    ])
    expect(bench.recorded[0]?.response?.toString()).toMatch(/Connection: Upgrade\r\n\r\n$/)
    expect(bench.proxy.inFlight()).toBe(0)
  })

  test('what is no HTTP => not delivered, not recorded as an answer, refused by name', async () => {
    await using origin = await startOrigin((socket) => {
      socket.write('SSH-2.0-OpenSSH_9.9\r\n')
    })
    await using bench = await startBench([origin.mapped('a.example', 8022)])
    const client = await openTunnel(bench.proxy, 'a.example', 8022)
    client.send(get())
    expect((await client.end()).length).toBe(0)
    expect(bench.refused).toMatchObject([{ url: 'http://a.example:8022/', failure: 'bad-response' }])
    expect(bench.recorded).toMatchObject([{ response: null, responseFacts: null }])
  })
})
