/** Ordinary pages through a real Chromium: everything they ask for is recorded, every part is there. */
import { createHash } from 'node:crypto'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowsers } from '../../../src/adapters/capturer/browser/find-browser.ts'
import {
  bytes,
  html,
  indexed,
  jpegSize,
  outcomes,
  png,
  redirect,
  read,
  readAll,
  startStand,
  type Site,
  type Stand,
} from './stand.ts'

const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'x-own' }
const site: Site = {
  '/article': html(
    `<p>Visible words</p><p style="display:none">hidden words</p><img src="/near.png"><iframe src="http://other.test/frame"></iframe>
     <div style="height:6000px"></div><img loading="lazy" src="/lazy.png"><div id="watched" style="height:10px"></div>
     <script>
       fetch('/data.json')
       fetch('http://other.test/cross', { headers: { 'x-own': '1' } })
       new Worker('/worker.js')
       new SharedWorker('/shared.js')
       new IntersectionObserver((seen, self) => {
         if (!seen.some((one) => one.isIntersecting)) return
         self.disconnect()
         const late = new Image(); late.src = '/observed.png'; document.body.append(late)
       }).observe(document.getElementById('watched'))
     </script>`,
    '<title> The article </title><link rel="stylesheet" href="/style.css"><script src="/script.js"></script>',
  ),
  '/style.css': bytes('text/css', 'body { background: url(/background.png) }'),
  '/script.js': bytes('text/javascript', 'addEventListener("load", () => fetch("/after-load.json"))'),
  '/worker.js': bytes('text/javascript', 'fetch("/from-worker.json")'),
  '/shared.js': bytes('text/javascript', 'fetch("/from-shared.json")'),
  '/data.json': bytes('application/json', '{}'),
  '/after-load.json': bytes('application/json', '{}'),
  '/from-worker.json': bytes('application/json', '{}'),
  '/from-shared.json': bytes('application/json', '{}'),
  '/near.png': bytes('image/png', png),
  '/lazy.png': bytes('image/png', png),
  '/observed.png': bytes('image/png', png),
  '/background.png': bytes('image/png', png),
  '/favicon.ico': bytes('image/png', png),
  'other.test/frame': html('words in the frame'),
  'other.test/cross': bytes('application/json', '{}', cors),
  '/broken-image': html('<p>text</p><img src="http://refused.test/gone.png">'),
  '/missing-image': html('<p>text</p><img src="/no-such.png">'),
  '/hop': redirect('/article?from=hop#part'),
  '/by-script': html('<script>location.replace("/target")</script>'),
  '/target': html('<p>arrived</p>'),
  '/popups': html('<p>page</p><script>open("/popped"); open("/popped-too")</script>'),
  '/popped': html('popup'),
  '/by-worker': html(
    `<p>text</p><script type="module">
       const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
       await navigator.serviceWorker.register('/service.js')
       await taken
       for (const name of ['/moved', '/made']) {
         const image = new Image(); image.src = name; document.body.append(image)
       }
     </script>`,
  ),
  '/service.js': bytes(
    'text/javascript',
    `oninstall = () => skipWaiting()
     onactivate = (event) => event.waitUntil(clients.claim())
     onfetch = (event) => {
       if (event.request.url.endsWith('/moved')) event.respondWith(Response.redirect('/near.png?moved'))
       if (event.request.url.endsWith('/made')) event.respondWith(new Response('made up'))
     }`,
  ),
  '/popped-too': html('popup'),
  '/twice': html(
    '<img src="/near.png?1"><img src="/near.png?1"><img src="data:image/png;base64,AAAA"><script>fetch(URL.createObjectURL(new Blob(["x"])))</script>',
  ),
  '/tall': html(
    '<div style="height:28000px;background:rgb(200,0,0)"></div><div style="height:2000px;background:rgb(0,0,200)"></div>',
    '<style>body { margin: 0 }</style>',
  ),
  '/very-tall': html('<div style="height:140000px">tall</div>', '<style>body { margin: 0 }</style>'),
  '/too-tall': html('<div style="height:340000px">tall</div>'),
  '/gone': (_, response) =>
    response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not found, sorry</p>'),
}

let stand: Stand
beforeAll(async () => {
  stand = await startStand(site)
})
afterAll(async () => await stand[Symbol.asyncDispose]())

describe('an article', () => {
  test('is complete, with every part and every resource, lazy, framed, cross-origin and from workers', async () => {
    await using captured = await stand.capture('/article')
    const { facts } = captured
    expect(facts.missing).toEqual([])
    expect(facts).toMatchObject({
      state: 'complete',
      kind: 'page',
      status: 200,
      title: 'The article',
      finalUrl: 'http://site.test/article',
      class: 'rehearsal',
    })
    expect(facts.software.browser).toMatch(/^Chromium \d+\.\d+\.\d+\.\d+$/)
    expect(outcomes(captured)).toEqual({
      'load': 'ok',
      'settle': 'ok',
      'first-view': 'ok',
      'classify': 'ok',
      'consent': 'ok',
      'scroll': 'ok',
      'text': 'ok',
      'facts': 'ok',
      'dom': 'ok',
      picture: 'ok',
      pdf: 'ok',
      players: 'skipped',
    })
    expect(facts).not.toHaveProperty('players')
    const urls = await indexed(captured)
    for (const path of [
      '/article',
      '/style.css',
      '/script.js',
      '/worker.js',
      '/shared.js',
      '/data.json',
      '/after-load.json',
      '/from-worker.json',
      '/from-shared.json',
      '/near.png',
      '/lazy.png',
      '/observed.png',
      '/background.png',
    ])
      expect(urls).toContain(`http://site.test${path}`)
    expect(urls).toContain('http://other.test/frame')
    expect(urls).toContain('urn:fullPage:http://site.test/article')
    expect(urls).toContain('urn:text:http://site.test/article')
    expect(urls).toContain('urn:ibid:pdf:http://site.test/article')
    expect(urls).toContain('urn:ibid:dom:http://site.test/article')
    expect(facts.requests.recorded).toBe(facts.requests.asked)
    // The preflight counts: two exchanges with the same address.
    expect(stand.seen.filter((line) => line.endsWith('other.test/cross'))).toEqual([
      'OPTIONS other.test/cross',
      'GET other.test/cross',
    ])
    // Chromium does not always tell of what a worker asks for while it starts; the records have all sixteen.
    const answers = captured.records.filter(({ type }) => type === 'response' || type === 'revisit')
    expect(answers.length).toBeGreaterThanOrEqual(16)
    expect(facts.requests.asked).toBeGreaterThanOrEqual(14)
  })

  test('its parts hold what the page shows, and their digests are those of their bytes', async () => {
    await using captured = await stand.capture('/article')
    expect((await read(captured, 'text.txt')).toString('utf8')).toMatch(/Visible words[^]*words in the frame/)
    expect((await read(captured, 'text.txt')).toString('utf8')).not.toContain('hidden words')
    expect((await read(captured, 'dom.html')).toString('utf8')).toMatch(
      /^<!DOCTYPE html>\n<html>[^]*hidden words/,
    )
    expect((await read(captured, 'page.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(jpegSize(await read(captured, 'screenshot.jpg'))).toMatchObject({ width: 1440 })
    const [header, page] = (await read(captured, 'pages.jsonl')).toString('utf8').trim().split('\n')
    expect(JSON.parse(header ?? '')).toMatchObject({ format: 'json-pages-1.0' })
    expect(JSON.parse(page ?? '')).toMatchObject({ url: 'http://site.test/article', title: 'The article' })
    for (const file of captured.files) {
      const held = await readAll(file)
      expect([file.name, file.bytes]).toEqual([file.name, held.length])
      expect(file.sha256).toBe(`sha256:${createHash('sha256').update(held).digest('hex')}`)
    }
    expect(captured.records.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['warcinfo', 'request', 'response', 'resource']),
    )
  })

  test('is asked for under our honest name and in the language wanted, and the proxy stays unseen', async () => {
    const before = stand.headers.length
    await using captured = await stand.capture('/article', { language: 'fr, de;q=0.5' })
    expect(captured.facts.state).toBe('complete')
    const headers = stand.headers.slice(before)
    for (const { 'user-agent': name } of headers)
      expect(name).toMatch(/Chrome\/\d+.* Ibid\/0\.0\.0-test \(\+https:\/\/ibid\.test\/about\)$/)
    expect(headers[0]).toMatchObject({ 'accept-language': 'fr, de;q=0.5' })
    expect(headers.flatMap((one) => Object.keys(one)).filter((name) => name.startsWith('proxy-'))).toEqual([])
  })

  test('leaves nothing in the spool once it is disposed', async () => {
    const captured = await stand.capture('/target')
    expect(await stand.spools()).toHaveLength(1)
    await captured[Symbol.asyncDispose]()
    expect(await stand.spools()).toEqual([])
  })
})

describe('requests', () => {
  test('a refused image => told as unanswered, and the page is complete: there was nothing to keep', async () => {
    await using captured = await stand.capture('/broken-image')
    expect(captured.facts.state).toBe('complete')
    expect(captured.facts.requests.unanswered).toEqual([
      { url: 'http://refused.test/gone.png', reason: expect.stringMatching(/^connection-refused/) as string },
    ])
  })

  test('an image that is 404 => an answer like any other, recorded', async () => {
    await using captured = await stand.capture('/missing-image')
    expect(captured.facts).toMatchObject({ state: 'complete', requests: { missing: [], unanswered: [] } })
    expect(await indexed(captured)).toContain('http://site.test/no-such.png')
  })

  test('the same image twice, data: and blob: => one record, the rest counted as excluded', async () => {
    await using captured = await stand.capture('/twice')
    const { requests, state } = captured.facts
    expect(state).toBe('complete')
    expect(stand.seen.filter((line) => line === 'GET site.test/near.png?1')).toHaveLength(1)
    expect(requests.excluded.blob).toBe(1)
    expect(requests.missing).toEqual([])
  })

  test('a redirect and an answer that a service worker makes up => counted as excluded, where it led recorded', async () => {
    await using captured = await stand.capture('https://site.test/by-worker')
    const { missing, requests, state } = captured.facts
    expect(missing).toEqual([])
    expect(state).toBe('complete')
    expect(requests).toMatchObject({ missing: [], unanswered: [], excluded: { other: 2 } })
    expect(stand.seen.filter((line) => /\/(?:moved|made)$/.test(line))).toEqual([])
    expect(await indexed(captured)).toContain('https://site.test/near.png?moved')
  })

  test('popups => their requests are recorded, the page is complete', async () => {
    await using captured = await stand.capture('/popups')
    expect(captured.facts.state).toBe('complete')
    expect(await indexed(captured)).toEqual(
      expect.arrayContaining(['http://site.test/popped', 'http://site.test/popped-too']),
    )
  })
})

describe('where it leads', () => {
  test('a redirect => both hops recorded, the final address told', async () => {
    await using captured = await stand.capture('/hop')
    expect(captured.facts).toMatchObject({
      state: 'complete',
      url: 'http://site.test/hop',
      finalUrl: 'http://site.test/article?from=hop#part',
      status: 200,
    })
    expect(await indexed(captured)).toEqual(
      expect.arrayContaining(['http://site.test/hop', 'http://site.test/article?from=hop']),
    )
  })

  test('a redirect by script => the page it leads to', async () => {
    await using captured = await stand.capture('/by-script')
    expect(captured.facts).toMatchObject({ state: 'complete', finalUrl: 'http://site.test/target' })
    expect((await read(captured, 'text.txt')).toString()).toContain('arrived')
  })

  test('a 404 with a page => the page, whole, with its status', async () => {
    await using captured = await stand.capture('/gone')
    expect(captured.facts).toMatchObject({ state: 'complete', status: 404 })
  })

  test("nobody answers => partial, nothing shown for it, and not the browser's own error page", async () => {
    await using captured = await stand.capture('http://refused.test/')
    expect(captured.facts).toMatchObject({ state: 'partial', status: null, finalUrl: null, title: null })
    expect(captured.facts.missing[0]).toMatchObject({
      part: 'load',
      reason: expect.stringMatching(/^connection-refused/) as string,
    })
    expect(captured.files.map(({ name }) => name)).toEqual(['data.warc.gz', 'index.cdxj', 'pages.jsonl'])
  })

  test('no web address => a Problem with an example', async () => {
    await expect(stand.capture('http')).rejects.toMatchObject({ name: 'Problem', code: 'invalid-url' })
  })
})

test(
  'a page of 30,000 px => its picture is at half scale and shows its very end',
  { timeout: 60_000 },
  async () => {
    await using captured = await stand.capture('/tall')
    expect(captured.facts.state).toBe('complete')
    const jpeg = await read(captured, 'screenshot.jpg')
    expect(jpegSize(jpeg)).toEqual({ width: 720, height: 15_000 })
    const [executablePath = ''] = findBrowsers()
    const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
    try {
      const page = await browser.newPage()
      const points = await page.evaluate(`(async () => {
      const picture = new Image()
      picture.src = 'data:image/jpeg;base64,${jpeg.toString('base64')}'
      await picture.decode()
      const pen = new OffscreenCanvas(1, 1).getContext('2d')
      return [10, 7000, 13950, 14050, 14990].map((y) => {
        pen.drawImage(picture, -300, -y)
        return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3)
      })
    })()`)
      const near = (r: number, g: number, b: number) =>
        [r, g, b].map((value) => expect.closeTo(value, -1) as number)
      expect(points).toEqual([
        near(200, 0, 0),
        near(200, 0, 0),
        near(200, 0, 0),
        near(0, 0, 200),
        near(0, 0, 200),
      ])
    } finally {
      await browser.close()
    }
  },
)

test(
  'a page taller than any picture => the picture that can be had, and partial',
  { timeout: 60_000 },
  async () => {
    await using captured = await stand.capture('/too-tall')
    expect(captured.facts.missing).toEqual([
      { part: 'screenshot.jpg', reason: expect.stringMatching(/the picture shows 1440×300000/) as string },
    ])
    expect(jpegSize(await read(captured, 'screenshot-6.jpg'))).toEqual({ width: 720, height: 25_000 })
  },
)

test(
  'a page of 140,000 px => its picture in three large tiles, each a record, and complete',
  { timeout: 60_000 },
  async () => {
    await using captured = await stand.capture('/very-tall')
    expect(captured.facts).toMatchObject({ state: 'complete', missing: [] })
    for (const name of ['screenshot.jpg', 'screenshot-2.jpg', 'screenshot-3.jpg'])
      expect(jpegSize(await read(captured, name)).height).toBeGreaterThan(23_000)
    const urls = await indexed(captured)
    expect(urls).toContain('urn:ibid:fullPage-3:http://site.test/very-tall')
  },
)
