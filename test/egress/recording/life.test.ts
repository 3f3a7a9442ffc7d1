/** The proxy's life: connections that idle, close() in the middle, a recorder or disk that fails, rubbish from both sides. */
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { answering, openClient, openTunnel, startBench, startOrigin, until } from './support.ts'

const get = (path = '/'): string => `GET ${path} HTTP/1.1\r\nHost: a.example\r\n\r\n`
const head = (length: number): string => `HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\n\r\n`

describe('connections', () => {
  test('the server closes an idle connection => the browser’s is closed too', async () => {
    await using origin = await startOrigin(
      answering(async (_request, socket) => {
        socket.write(head(0))
        await sleep(100)
        socket.end()
      }),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)])
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(get())
    expect((await client.end()).toString()).toBe(head(0))
    expect(bench.refused).toEqual([])
  })

  test('a spare tunnel that asks nothing => nothing recorded, nothing refused, nothing left open', async () => {
    await using origin = await startOrigin(() => undefined, { tls: 'a.example' })
    await using bench = await startBench([origin.mapped('a.example', 443)])
    const client = await openTunnel(bench.proxy, 'a.example', 443, { tls: true })
    client.socket.destroy()
    await until(() => bench.openSockets() === 0, 'the spare connection to be dropped')
    expect(bench.proxy.account()).toEqual({ recorded: 0, refused: 0, bytes: 0, fault: null })
  })

  test('idle() => waits for the exchange and then for quiet; ends with its signal; open sockets do not count', async () => {
    await using origin = await startOrigin(
      answering(async (_request, socket) => {
        await sleep(150)
        socket.write(head(0))
      }),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)])
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    const startedAt = performance.now()
    client.send(get())
    await until(() => bench.proxy.inFlight() === 1, 'the request')
    await expect(bench.proxy.idle(10, { signal: AbortSignal.timeout(20) })).rejects.toThrow(/timeout/i)
    await bench.proxy.idle(200, { signal: AbortSignal.timeout(5_000) })
    expect(performance.now() - startedAt).toBeGreaterThan(340)
    expect(bench.proxy.inFlight()).toBe(0)
    expect(Date.now() - bench.proxy.lastActivity()).toBeGreaterThan(150)
  })
})

describe('our own end', () => {
  test('close() in the middle => recorded as truncated by time, nothing left, further connections refused', async () => {
    await using origin = await startOrigin(
      answering(
        (_request, socket) =>
          void socket.write(Buffer.concat([Buffer.from(head(9_000_000)), Buffer.alloc(200_000)])),
      ),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)])
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    const spare = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(get())
    await client.bytes(head(9_000_000).length + 200_000)
    await until(async () => (await bench.files()).length === 1, 'what is recorded to lie on disk')
    await Promise.all([bench.proxy.close(), bench.proxy.close()])
    expect(bench.recorded).toMatchObject([{ truncated: 'time', responseFacts: { bodyBytes: 200_000 } }])
    expect(await bench.files()).toEqual([])
    expect(bench.openSockets()).toBe(0)
    await spare.end()
    await expect(openClient(bench.proxy)).rejects.toThrow(/ECONNREFUSED/)
    await bench.proxy.idle(60_000, { signal: AbortSignal.timeout(1_000) })
  })

  test('servers and browsers that talk rubbish and leave at any moment => never a crash, nothing left behind', async () => {
    let seed = 20_261_122
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
    const answer = Buffer.from(
      'HTTP/1.1 103 E\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
    )
    const spoil = (bytes: Buffer): Buffer => {
      const spoiled = Buffer.from(bytes)
      for (let times = random(4); times > 0; times--) spoiled[random(spoiled.length)] = random(256)
      return spoiled.subarray(0, 1 + random(spoiled.length))
    }
    await using origin = await startOrigin((socket) => {
      socket.on('data', () => {
        socket.write(spoil(answer))
        if (random(2) === 0) socket.end()
        else if (random(3) === 0) socket.resetAndDestroy()
      })
    })
    await using bench = await startBench([origin.mapped('a.example', 80)], {
      limits: { idleMilliseconds: 300 },
    })
    for (let round = 0; round < 150; round++) {
      const client = await openTunnel(bench.proxy, 'a.example', 80)
      client.send(round % 2 === 0 ? get() : spoil(Buffer.from(get().repeat(3))))
      if (random(4) === 0) client.socket.destroy()
    }
    await bench.proxy.idle(50, { signal: AbortSignal.timeout(5_000) })
    await bench.proxy.close()
    expect(bench.proxy.account().fault).toBeNull()
    // Dials that close() interrupted are the egress's to end, a moment later.
    await until(() => bench.openSockets() === 0, 'no socket left')
    expect(await bench.files()).toEqual([])
    for (const { response, responseFacts } of bench.recorded)
      expect(response === null).toBe(responseFacts === null)
  })

  test('close() waits for the record', async () => {
    await using origin = await startOrigin(answering((_request, socket) => void socket.write(head(0))))
    let recorded = false
    await using bench = await startBench([origin.mapped('a.example', 80)], {
      record: async () => {
        await sleep(200)
        recorded = true
      },
    })
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(get())
    await client.text('\r\n\r\n')
    await bench.proxy.close()
    expect(recorded).toBe(true)
  })

  test('record() fails => fault, everything under way is cut, later requests are refused', async () => {
    await using origin = await startOrigin(
      answering(
        (request, socket) =>
          void (request.includes('/slow') ? socket.write(`${head(9)}x`) : socket.write(head(0))),
      ),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)], {
      record: () => Promise.reject(new Error('disk on fire')),
    })
    const slow = await openTunnel(bench.proxy, 'a.example', 80)
    slow.send(get('/slow'))
    await slow.text('\r\n\r\nx')
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(get('/1'))
    await Promise.all([client.end(), slow.end()])
    expect(bench.proxy.account()).toMatchObject({ recorded: 0, fault: { message: 'disk on fire' } })
    const late = await openTunnel(bench.proxy, 'a.example', 80)
    late.send(get('/2'))
    expect((await late.end()).length).toBe(0)
    expect(bench.refused).toMatchObject([{ url: 'http://a.example/2', failure: 'recorder-fault' }])
  })

  test('the spool cannot be written => fault, not a silent gap', async () => {
    await using origin = await startOrigin(
      answering(
        (_request, socket) =>
          void socket.write(Buffer.concat([Buffer.from(head(500_000)), Buffer.alloc(500_000)])),
      ),
    )
    await using bench = await startBench([origin.mapped('a.example', 80)], { spool: '/nonexistent/spool' })
    const client = await openTunnel(bench.proxy, 'a.example', 80)
    client.send(get('/big'))
    await client.end()
    await until(() => bench.proxy.account().fault !== null, 'the fault')
    expect(bench.proxy.account().fault).toMatchObject({ code: 'ENOENT' })
    expect(bench.refused).toMatchObject([{ url: 'http://a.example/big', failure: 'recorder-fault' }])
    expect(bench.recorded).toEqual([])
  })
})
