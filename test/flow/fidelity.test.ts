/** What a server sent stands in the WARC byte for byte: from a raw socket through browser, proxy, WARC and WACZ. */
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ibid } from '../cli/cli.ts'

/** Chunked in odd pieces, with an extension and a trailer, as few servers do and all may (RFC 9112 §7.1). */
function chunked(body: Buffer): Buffer {
  const sizes = [1, 7, 300, 2, 4096]
  const pieces: Buffer[] = []
  for (let at = 0, turn = 0; at < body.length; turn++) {
    const piece = body.subarray(at, at + (sizes[turn % sizes.length] ?? 1))
    const size =
      turn === 1 ? `000${piece.length.toString(16).toUpperCase()};odd="yes"` : piece.length.toString(16)
    pieces.push(Buffer.from(`${size}\r\n`), piece, Buffer.from('\r\n'))
    at += piece.length
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\nX-Check-SUM: 42\r\n\r\n')])
}

const page = `<!doctype html><html lang="en"><title>Odd</title><link rel="stylesheet" href="/odd.css"><p>${'Words that were sent. '.repeat(300)}</p>`
const sent: Readonly<Record<string, Buffer>> = {
  '/page': Buffer.concat([
    Buffer.from(
      'HTTP/1.1 200  Fine by me \r\nX-CaSe-TeSt: One\r\nset-COOKIE: a=1\r\nSet-Cookie: b=2\r\nx-case-test:   two  \r\n' +
        'CONTENT-type: text/html;charset=UTF-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\nTrailer: X-Check-SUM\r\n\r\n',
      'latin1',
    ),
    chunked(gzipSync(page)),
  ]),
  '/odd.css': Buffer.from(
    'HTTP/1.1 200 OK\r\nVary: A\r\nVary: B\r\ncontent-TYPE: text/css\r\nContent-Length: 20\r\nX-Latin: caf\u00e9\r\n\r\np { color: rebecca }',
    'latin1',
  ),
}

test('odd header case, duplicated headers and chunked gzip => the same bytes in the WARC, and the page was read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-fidelity-'))
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (request) => {
      const path = /^GET (\S+)/.exec(request.toString('latin1'))?.[1] ?? ''
      socket.write(sent[path] ?? 'HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await writeFile(join(folder, 'urls.txt'), 'http://odd.example/page\n')
  const args = [
    'archive',
    '--urls',
    join(folder, 'urls.txt'),
    '--out',
    join(folder, 'out'),
    '--connect-to',
    `::127.0.0.1:${port}`,
  ]
  const ended = await ibid(args, { env: { IBID_DATA_DIR: join(folder, 'data') } })
  server.close()
  expect(ended.code).toBe(0)
  const names = await readdir(join(folder, 'out'), { recursive: true })
  const kept = async (part: string) =>
    readFile(join(folder, 'out', names.find((name) => name.endsWith(part)) ?? part))
  // The WARC stands STORED in the WACZ: from its first gzip member to the local header of the next entry.
  const wacz = await kept('snapshot.wacz')
  const start = wacz.indexOf(Buffer.from('archive/data.warc.gz')) + 'archive/data.warc.gz'.length
  const end = wacz.indexOf(Buffer.from('PK\u0003\u0004', 'latin1'), start)
  const warc = gunzipSync(wacz.subarray(start, end))
  for (const [path, bytes] of Object.entries(sent)) {
    const at = warc.indexOf(bytes)
    expect({ path, found: at > 0 }).toEqual({ path, found: true })
    const head = warc.subarray(warc.lastIndexOf('WARC/1.1', at), at).toString('latin1')
    expect(head).toContain(`WARC-Target-URI: http://odd.example${path}\r\n`)
    expect(head).toContain(`Content-Length: ${bytes.length}\r\n`)
  }
  expect((await kept('text.txt')).toString()).toContain('Words that were sent.')
  await rm(folder, { recursive: true, force: true })
}, 120_000)
