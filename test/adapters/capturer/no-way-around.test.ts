/** The browser's only way out is its capture's own recording proxy: listeners beside it count nothing. */
import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowsers } from '../../../src/adapters/capturer/browser/find-browser.ts'
import { launchBrowser } from '../../../src/adapters/capturer/browser/launch.ts'
import { html, startStand } from './stand.ts'

let contacts: string[] = []
const tcp = createServer((socket) => {
  contacts.push('tcp')
  socket.destroy()
})
const udp = createSocket('udp4', () => contacts.push('udp'))
let port = 0
let udpPort = 0
beforeAll(async () => {
  const ready = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const
  tcp.listen(0, '127.0.0.1', () => ready[0].resolve())
  udp.bind(0, '127.0.0.1', () => ready[1].resolve())
  await Promise.all(ready.map(async (each) => await each.promise))
  port = (tcp.address() as AddressInfo).port
  udpPort = udp.address().port
})
afterAll(() => {
  tcp.close()
  udp.close()
})

test('a context without a proxy of its own => no network at all', { timeout: 60_000 }, async () => {
  contacts = []
  const runDirectory = await mkdtemp(join(tmpdir(), 'ibid-around-'))
  const [executable = ''] = findBrowsers()
  const launched = await launchBrowser({ executable, runDirectory, spki: '', userAgent: null })
  try {
    const page = await launched.browser.newPage()
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0'])
      await expect(page.goto(`http://${host}:${port}/`)).rejects.toThrow(/net::ERR_/)
    expect(contacts).toEqual([])
  } finally {
    await launched.end()
    await rm(runDirectory, { recursive: true, force: true })
  }
})

test('a page that tries => 0 contacts, and the refusals are told', { timeout: 60_000 }, async () => {
  contacts = []
  const at = (host: string) => `${host}:${port}`
  const page = `
    <link rel="preconnect" href="http://${at('127.0.0.1')}"><link rel="dns-prefetch" href="//${at('localhost')}">
    <link rel="prefetch" href="http://${at('127.0.0.1')}/prefetched"><link rel="icon" href="http://${at('127.0.0.1')}/icon">
    <img src="http://${at('127.0.0.1')}/image"><img src="http://${at('localhost')}/image"><img src="http://${at('[::ffff:127.0.0.1]')}/image">
    <iframe src="http://${at('2130706433')}/frame"></iframe>
    <script>
      for (const scheme of ['ws', 'wss']) new WebSocket(scheme + '://${at('127.0.0.1')}/socket')
      fetch('https://${at('127.0.0.1')}/secure', { mode: 'no-cors' }).catch(() => {})
      navigator.sendBeacon('http://${at('127.0.0.1')}/beacon', 'x')
      open('http://${at('127.0.0.1')}/popup')
      const worker = "fetch('http://${at('127.0.0.1')}/worker', { mode: 'no-cors' }).catch(() => {})"
      new Worker(URL.createObjectURL(new Blob([worker], { type: 'text/javascript' })))
      const peer = new RTCPeerConnection({ iceServers: [
        { urls: 'stun:127.0.0.1:${udpPort}' },
        { urls: 'turn:127.0.0.1:${port}?transport=tcp', username: 'u', credential: 'c' },
      ] })
      peer.createDataChannel('x')
      peer.createOffer().then((offer) => peer.setLocalDescription(offer))
      try { new WebTransport('https://${at('127.0.0.1')}/transport') } catch {}
    </script><p>text</p>`
  await using stand = await startStand({ '/tries': html(page) })
  await using captured = await stand.capture('/tries')
  expect(contacts).toEqual([])
  const refused = captured.facts.requests.unanswered.filter(({ url }) => url.includes(`:${port}/`))
  expect(refused.length).toBeGreaterThanOrEqual(5)
  for (const { reason } of refused) expect(reason).toMatch(/unsafe-address|net::ERR_/)
  expect(captured.facts.requests.missing).toEqual([])
})
