/** A small paper of our own, with the odd things that servers do: what `make.ts` has others record. */
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
  'base64',
)
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The old paper</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css"></head><body><h1>The old paper</h1><p>What stood in it stands in it.</p>
<img src="/dot.png" alt=""><img src="/gone.png" alt=""><iframe src="/moved" title="frame"></iframe><script src="/late.js"></script></body></html>`

/** All that the page asks for beside itself. */
export const asked = ['/style.css', '/dot.png', '/gone.png', '/moved', '/frame.html', '/late.js', '/late.txt']

export function paper(path: string, response: ServerResponse): void {
  const send = (status: number, headers: readonly (readonly [string, string])[], body: Buffer | string) =>
    response
      .writeHead(status, [...headers, ['Content-Length', String(Buffer.byteLength(body))]].flat())
      .end(body)
  switch (path) {
    case '/':
      // In pieces, without a length: chunked. No trailer: Wget 1.21 leaves the line out that ends one.
      response.writeHead(200, [
        'CONTENT-type',
        'text/html; charset=utf-8',
        'Set-Cookie',
        'a=1',
        'set-cookie',
        'b=2',
      ])
      response.write(page.slice(0, 100))
      response.end(page.slice(100))
      return
    case '/style.css':
      return void send(
        200,
        [
          ['Content-Type', 'text/css'],
          ['Content-Encoding', 'gzip'],
        ],
        gzipSync('h1 { color: rgb(1, 2, 3) }'),
      )
    case '/dot.png':
      return void send(200, [['Content-Type', 'image/png']], PNG)
    case '/moved':
      return void send(302, [['Location', '/frame.html']], '')
    case '/frame.html':
      return void send(200, [['Content-Type', 'text/html']], '<!doctype html><p>In the frame.</p>')
    case '/late.js':
      return void send(200, [['Content-Type', 'text/javascript']], "fetch('/late.txt')")
    case '/late.txt':
      return void send(200, [['Content-Type', 'text/plain']], Buffer.from([0xe9, 0, 0xff, 10, 13]))
    default:
      return void send(404, [['Content-Type', 'text/html']], '<p>Not here.')
  }
}
