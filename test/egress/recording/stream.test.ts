/** Large bodies: memory stays flat both ways, a slow reader slows the server, the digests are right. */
import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import type { Digest } from '../../../citations/index.ts'
import { answering, openTunnel, startBench, startOrigin, until } from './support.ts'

// The machine that runs this may be busy with everything else.
vi.setConfig({ testTimeout: 90_000 })

const MB = 1_000_000
const SIZE = 300 * MB
const PIECE = Buffer.alloc(100_000, 'ibid ')

async function pour(
  socket: Socket,
  bytes: number,
  sent: (count: number) => void = () => undefined,
): Promise<void> {
  for (let left = bytes; left > 0 && !socket.destroyed; left -= PIECE.length) {
    sent(PIECE.length)
    if (socket.write(PIECE)) continue
    const moved = Promise.withResolvers<void>()
    const go = (): void => moved.resolve()
    socket.once('drain', go).once('close', go)
    await moved.promise
    socket.off('drain', go).off('close', go)
  }
}

test('300 MB down => memory flat, bytes and digests right, no temporary file left', async () => {
  await using origin = await startOrigin(
    answering(async (_request, socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${SIZE}\r\n\r\n`)
      await pour(socket, SIZE)
    }),
  )
  let told: Digest | null = null
  let found = ''
  await using bench = await startBench([origin.mapped('a.example', 80)], {
    limits: { exchangeBytes: 2 * SIZE, captureBytes: 2 * SIZE },
    record: async (exchange) => {
      const hash = createHash('sha256')
      let first = exchange.responseFacts?.headBytes ?? 0
      if (exchange.response !== null)
        for await (const piece of exchange.response.open()) {
          hash.update(piece.subarray(first))
          first = 0
        }
      found = `sha256:${hash.digest('hex')}`
      told = exchange.responseFacts?.bodySha256 ?? null
    },
  })
  const client = await openTunnel(bench.proxy, 'a.example', 80)
  client.socket.removeAllListeners('data')
  let received = 0
  let pieces = 0
  let peak = 0
  // Server, client and recorder share this process: what the first third needed is the warm-up of all three.
  let warm = 0
  const expected = createHash('sha256')
  client.socket.on('data', (bytes: Buffer) => {
    received += bytes.length
    // Asking costs a system call: once a megabyte or so is enough.
    if (++pieces % 20 > 0) return
    const rss = process.memoryUsage.rss()
    if (received < SIZE / 3) warm = Math.max(warm, rss)
    else peak = Math.max(peak, rss)
  })
  client.send('GET / HTTP/1.1\r\nHost: a.example\r\n\r\n')
  await until(async () => received > 0 && bench.proxy.inFlight() === 1, 'the start')
  await bench.proxy.idle(0, { signal: AbortSignal.timeout(80_000) })
  for (let left = SIZE; left > 0; left -= PIECE.length) expected.update(PIECE)
  expect(received).toBeGreaterThan(SIZE)
  expect(told).toBe(`sha256:${expected.digest('hex')}`)
  expect(found).toBe(told)
  expect((peak - warm) / MB).toBeLessThan(60)
  expect(await bench.files()).toEqual([])
})

test('a browser that does not read => the server is held back, not us', async () => {
  let sent = 0
  await using origin = await startOrigin(
    answering(async (_request, socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${SIZE}\r\n\r\n`)
      await pour(socket, SIZE, (count) => (sent += count))
    }),
  )
  await using bench = await startBench([origin.mapped('a.example', 80)], {
    limits: { exchangeBytes: 2 * SIZE },
  })
  const client = await openTunnel(bench.proxy, 'a.example', 80)
  client.socket.pause()
  client.send('GET / HTTP/1.1\r\nHost: a.example\r\n\r\n')
  await until(() => sent > 0, 'the start')
  let last = -1
  while (sent !== last) {
    last = sent
    await sleep(300)
  }
  // What the kernel's buffers of three sockets hold, and a few pieces of ours.
  expect(sent).toBeLessThan(40 * MB)
})

test('50 MB up => streamed, recorded whole', async () => {
  const size = 50 * MB
  await using origin = await startOrigin((socket) => {
    let got = 0
    socket.on('data', (bytes: Buffer) => {
      got += bytes.length
      if (got > size) socket.write('HTTP/1.1 204 No Content\r\n\r\n')
    })
  })
  let kept = 0
  await using bench = await startBench([origin.mapped('a.example', 80)], {
    limits: { exchangeBytes: 2 * size },
    record: async (exchange) => void (kept = exchange.request.bytes),
  })
  const client = await openTunnel(bench.proxy, 'a.example', 80)
  const head = `POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: ${size}\r\n\r\n`
  client.send(head)
  await pour(client.socket, size)
  await client.text('204 No Content\r\n\r\n')
  await until(() => kept > 0, 'the record')
  expect(kept).toBe(head.length + size)
})
