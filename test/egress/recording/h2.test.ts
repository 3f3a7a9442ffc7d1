/** Origins that speak HTTP/2 alone: reached, delivered, and recorded as what came. */
import { once } from 'node:events'
import { createSecureServer, type ServerHttp2Stream } from 'node:http2'
import { describe, expect, test } from 'vitest'
import { fetchFile } from '../../../src/adapters/capturer/fetch-file.ts'
import { authority, startBench, type Bench } from './support.ts'

const large = Buffer.alloc(3_000_000, 'ibid ')

function serve(stream: ServerHttp2Stream, path: string): void {
  stream.on('error', () => undefined)
  if (path === '/cut') {
    stream.respond({ ':status': 200, 'content-type': 'text/plain' })
    stream.write('the beginning')
    setTimeout(() => stream.destroy(new Error('broken off')), 50)
    return
  }
  if (path === '/moved') {
    stream.respond({ ':status': 302, 'location': '/', 'set-cookie': ['a=1', 'b=2'] }, { endStream: true })
    return
  }
  if (path === '/hints') stream.additionalHeaders({ ':status': 103, 'link': '</s.css>; rel=preload' })
  stream.respond({ ':status': 200, 'x-first': '1', 'content-type': 'text/plain', 'x-last': '2' })
  stream.end(path === '/large' ? large : 'two alone')
}

async function withOrigin(
  act: (bench: Bench, ask: (path: string) => Promise<unknown>, dials: () => number) => Promise<void>,
) {
  const server = createSecureServer({ ...(await authority.certificateFor('only.test')), allowHTTP1: false })
  let handshakes = 0
  server.on('stream', (stream, headers) => serve(stream, String(headers[':path'])))
  server.on('connection', () => handshakes++)
  server.on('sessionError', () => undefined)
  server.on('tlsClientError', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const mapped = { host: 'only.test', port: 443, address: '127.0.0.1', toPort: address.port }
  try {
    await using bench = await startBench([mapped])
    const ask = async (path: string) =>
      await fetchFile(
        {
          url: `https://only.test${path}`,
          proxy: bench.proxy.url,
          credentials: bench.proxy.credentials,
          ca: authority.certificate,
          userAgent: 'test',
          acceptLanguage: null,
          signal: AbortSignal.timeout(20_000),
        },
        () => undefined,
      )
    await act(bench, ask, () => handshakes)
  } finally {
    server.close()
  }
}

describe('an origin that speaks HTTP/2 alone', () => {
  test('answers => its header list in order, its bytes, and h2 told', async () => {
    await withOrigin(async ({ recorded, refused }, ask, handshakes) => {
      await expect(ask('/page')).resolves.toMatchObject({ status: 200, mediaType: 'text/plain' })
      await expect.poll(() => recorded.length).toBe(1)
      const [exchange] = recorded
      expect(exchange).toMatchObject({
        url: 'https://only.test/page',
        protocol: 'h2',
        truncated: null,
        upgraded: false,
      })
      expect(exchange?.response?.toString()).toMatch(
        /^HTTP\/1\.1 200 \r\nx-first: 1\r\ncontent-type: text\/plain\r\nx-last: 2\r\n(?:date: [^\r]+\r\n)?\r\ntwo alone$/,
      )
      expect(exchange?.request.toString()).toMatch(/^GET \/page HTTP\/1\.1\r\n/)
      expect(exchange?.chain?.certificates.length).toBeGreaterThan(0)
      expect(refused).toEqual([])
      // Found out once: the second time it is asked in its own protocol at once.
      const before = handshakes()
      await ask('/page')
      expect(handshakes() - before).toBe(1)
    })
  })

  test('sends three megabytes => all of them', async () => {
    await withOrigin(async ({ recorded }, ask) => {
      await ask('/large')
      await expect.poll(() => recorded.length).toBe(1)
      expect(recorded[0]?.response?.subarray(-large.length).equals(large)).toBe(true)
    })
  })

  test('redirects and sets two cookies => both answers, both cookies', async () => {
    await withOrigin(async ({ recorded }, ask) => {
      await ask('/moved')
      await expect.poll(() => recorded.length).toBe(2)
      expect(recorded[0]?.response?.toString()).toContain('set-cookie: a=1\r\nset-cookie: b=2\r\n')
    })
  })

  test('gives early hints => an interim answer', async () => {
    await withOrigin(async ({ recorded }, ask) => {
      await ask('/hints')
      await expect.poll(() => recorded.length).toBe(1)
      expect(Buffer.from(recorded[0]?.interim[0] ?? []).toString()).toBe(
        'HTTP/1.1 103 \r\nlink: </s.css>; rel=preload\r\n\r\n',
      )
    })
  })

  test('resets in the middle of its body => what came, marked as broken off', async () => {
    await withOrigin(async ({ recorded }, ask) => {
      await ask('/cut').catch(() => undefined)
      await expect.poll(() => recorded.length).toBe(1)
      expect(recorded[0]).toMatchObject({ truncated: 'disconnect' })
      expect(recorded[0]?.response?.toString()).toMatch(/the beginning$/)
    })
  })
})
