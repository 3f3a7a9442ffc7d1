/** The real browser behind the recorder: one page over TLS with five resources and a socket, all of it recorded. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { answering, authority, startBench, startOrigin, until } from './support.ts'

const found = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
)
const executablePath = found ?? chromium.executablePath()

const page = `<!doctype html><title>Six</title><link rel=icon href="data:,"><link rel=stylesheet href=/a.css>
<img src=/b.svg><script src=/c.js></script><iframe src=/d.html></iframe><img src=https://dead.example/gone.png>
<img src=https://10.1.2.3/forbidden.png>
<script>
fetch('/e.json',{method:'POST',body:'x'.repeat(100000)}).then(r=>r.json()).then(()=>{document.title='done'})
const s=new WebSocket('wss://a.example/socket'); s.onerror=()=>{document.body.dataset.socket='failed'}
</script>`
const bodies: Record<string, readonly [type: string, body: string]> = {
  '/': ['text/html', page],
  '/a.css': ['text/css', 'body{color:green}'],
  '/b.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  '/c.js': ['text/javascript', '//c'],
  '/d.html': ['text/html', '<p>frame'],
  '/e.json': ['application/json', '{}'],
}

test('a page over TLS with five resources => every one recorded, refusals seen as failures, by our own name', async () => {
  await using origin = await startOrigin(
    answering((request, socket) => {
      const path = request.split(' ')[1] ?? ''
      const [type, body] = bodies[path] ?? ['text/plain', 'not here']
      socket.write(
        `HTTP/1.1 ${path in bodies ? '200 OK' : '404 Not Found'}\r\nContent-TYPE: ${type}\r\n` +
          `Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
      )
    }),
    { tls: 'a.example' },
  )
  const dead = await startOrigin(() => undefined)
  const deadMapping = dead.mapped('dead.example', 443)
  await dead[Symbol.asyncDispose]()
  await using bench = await startBench([origin.mapped('a.example', 443), deadMapping])
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', `--ignore-certificate-errors-spki-list=${authority.spki}`],
    proxy: { server: 'http://127.0.0.1:9' },
  })
  try {
    const context = await browser.newContext({
      proxy: { server: bench.proxy.url, ...bench.proxy.credentials },
    })
    const tab = await context.newPage()
    const answered: string[] = []
    const failed: string[] = []
    tab.on('requestfinished', (request) => answered.push(request.url()))
    tab.on('requestfailed', (request) => failed.push(request.url()))
    const response = await tab.goto('https://a.example/', { waitUntil: 'load' })
    expect(response?.status()).toBe(200)
    await tab.waitForFunction('document.title === "done" && document.body.dataset.socket === "failed"')
    await until(() => failed.length === 2, 'two failures')
    await bench.proxy.idle(300, { signal: AbortSignal.timeout(10_000) })
    const recorded = bench.recorded.filter(({ response: bytes }) => bytes !== null)
    expect(recorded.map(({ url }) => url).toSorted()).toEqual(
      [...Object.keys(bodies).map((path) => `https://a.example${path}`), 'wss://a.example/socket'].toSorted(),
    )
    expect(answered.toSorted()).toEqual(
      Object.keys(bodies)
        .map((path) => `https://a.example${path}`)
        .toSorted(),
    )
    expect(recorded.every(({ tls, truncated }) => tls?.authorised === true && truncated === null)).toBe(true)
    const upload = recorded.find(({ method }) => method === 'POST')
    expect(upload?.request.length).toBeGreaterThan(100_000)
    expect(recorded[0]?.request.toString()).toMatch(/Accept-Encoding: gzip, deflate, br\r\n/)
    expect(new Set(failed)).toEqual(
      new Set(['https://dead.example/gone.png', 'https://10.1.2.3/forbidden.png']),
    )
    expect(new Set(bench.refused.map(({ url, failure }) => `${failure} ${url}`))).toEqual(
      new Set([
        'connection-refused https://dead.example/gone.png',
        'unsafe-address https://10.1.2.3/forbidden.png',
      ]),
    )
    await context.close()
  } finally {
    await browser.close()
  }
  await bench.proxy.close()
  expect(bench.openSockets()).toBe(0)
  expect(await bench.files()).toEqual([])
})
