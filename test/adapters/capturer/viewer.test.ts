/** The second opinion: what a browser shows at the end, whatever a page does on the way there. Pages that are waited for: viewer-waits.test.ts. */
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Rendered } from '../../../citations/index.ts'
import { groupMembers } from '../../../src/adapters/capturer/browser/process-group.ts'
import { createViewer, type ViewerOptions } from '../../../src/adapters/capturer/viewer.ts'
import {
  bytes,
  html,
  png,
  redirect,
  silence,
  startStand,
  type Answer,
  type Site,
  type Stand,
} from './stand.ts'

const LONG =
  'The river rose by two metres in the night, and the old bridge was closed to all traffic. '.repeat(12)
const challenge =
  (passes: boolean, status: number): Answer =>
  (request, response) => {
    const passed = passes && request.headers.cookie?.includes('pass=1') === true
    response.writeHead(passed ? 200 : status, { 'content-type': 'text/html' })
    response.end(
      passed
        ? `<title>The flood</title><h1>The flood</h1><p>${LONG}`
        : `<title>One moment</title><p>Checking your browser</p><script>setTimeout(() => { document.cookie = 'pass=${passes ? 1 : 0}'; if (${passes}) location.reload() }, 2000)</script>`,
    )
  }

const site: Site = {
  '/plain': html(`<h1>Plain</h1><p>${LONG}</p>`, '<title>Plain</title>'),
  '/spa': html(
    `<div id="root"></div><script>fetch('/article.json').then((r) => r.json()).then(({ text }) => { document.title = 'Filled'; document.getElementById('root').innerHTML = '<h1>Filled</h1><h2 id="later">Later</h2><p>' + text + '</p>' })</script>`,
  ),
  '/article.json': (_, response) =>
    void setTimeout(() => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ text: LONG }))
    }, 400),
  '/leads-to-404': html('<script>location.replace("/gone")</script>'),
  '/redirects': redirect('/plain'),
  '/gone': (_, response) =>
    response
      .writeHead(404, { 'content-type': 'text/html' })
      .end('<title>Not found</title><h1>Not found</h1>'),
  '/passes': challenge(true, 503),
  '/passes-from-200': challenge(true, 200),
  '/never-passes': challenge(false, 403),
  '/hidden': html(
    `<h1>Seen</h1><p>${LONG}</p>
     <div class="modal">by display</div><div style="visibility:hidden">by visibility <b style="visibility:visible">but not this</b></div>
     <div class="veil">by opacity</div><div class="flat">by height</div><div class="away">by place</div>
     <p class="fades">waiting to be scrolled to</p><details><summary>More</summary>folded</details>
     <form class="modal"><input type="password"></form><p id="inside" class="modal">x</p>`,
    `<style>.modal{display:none}.veil{position:fixed;inset:0;opacity:0}.flat{height:0;overflow:hidden}.away{position:absolute;left:-9999px}.fades{opacity:0}</style>`,
  ),
  '/shadow': html(
    `<my-article><p slot="body">given from outside</p><p>assigned to nothing</p></my-article>
     <script>customElements.define('my-article', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<h2>Within the shadow</h2><slot name="body"></slot>' } })</script>`,
  ),
  '/frame': html('<p>around</p><iframe src="/frame-within"></iframe>'),
  '/frame-within': html('<p>said within the frame</p>'),
  '/lies': html(
    `<p>the truth</p><script>const lie = () => 'a lie'; for (const it of [Element, Document, Node]) for (const key of Object.getOwnPropertyNames(it.prototype)) try { Object.defineProperty(it.prototype, key, { get: lie }) } catch {}; JSON.stringify = lie; getComputedStyle = lie; performance.now = lie</script>`,
  ),
  '/heavy': html(
    `<p>${LONG}</p><img src="/picture"><video src="/film" autoplay></video><div style="font-family:f">x</div><img srcset="/picture2 2x">
     <script>fetch('/asked-for'); navigator.sendBeacon('/beacon'); new Image().src = '/pixel'</script><script src="/script.js"></script>`,
    '<link rel="stylesheet" href="/style.css"><style>@font-face{font-family:f;src:url(/font)} body{background:url(/background)}</style>',
  ),
  '/asked-for': bytes('text/plain', 'x'),
  '/script.js': bytes('text/javascript', ''),
  '/style.css': bytes('text/css', 'p{color:red}'),
  '/picture': bytes('image/png', png),
  '/dialogs': html(
    '<p>first</p><script>alert(1); document.body.append(String(confirm("?")), String(prompt("?")))</script>',
  ),
  '/asks': html(
    '<div id="root"></div><script>fetch(location.search.slice(1)).then((r) => r.text(), () => "").then((t) => { document.getElementById("root").textContent = "asked" + t.length })</script>',
  ),
  '/503': (_, response) => void response.writeHead(503).end('no'),
  '/script-lost': html('<p>words</p><script src="/nowhere.js"></script>'),
  '/script-of-others-lost': html('<p>words</p><script src="http://refused.test/a.js"></script>'),
  '/says-and-leads': html(
    '<script>alert("gone " + "x".repeat(294) + "\\ud83d\\ude00"); location.replace("/plain")</script>',
  ),
  '/alerts': html('<p>text</p><script>for (;;) alert("no")</script>'),
  '/endless': html('<p>text</p><script>for (;;);</script>'),
  '/endless-later': html('<p>text</p><script>setTimeout(() => { for (;;); }, 200)</script>'),
  '/works-for-three-seconds': html(
    '<p>text</p><script>setTimeout(() => { const end = Date.now() + 3000; while (Date.now() < end); document.body.append("proved") }, 100)</script>',
  ),
  '/reloads': html('<p>text</p><script>setTimeout(() => location.reload(), 30)</script>'),
  '/silence': silence,
  '/eats-memory': html(
    '<p>text</p><script>const all = []; for (;;) all.push(new Array(1e6).fill(all.length + 0.5))</script>',
  ),
  '/popups': html(`<p>${LONG}</p><script>for (let i = 0; i < 20; i++) open('/popup?' + i)</script>`),
  '/popup': html('<script>for (;;) alert("popup")</script>'),
  '/download': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' })
      .end('x'),
  '/downloads-beside': html(`<p>${LONG}</p><script>location = '/download'</script>`),
  '/picture-itself': bytes('image/png', png),
  '/empty-404': (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end(),
  '/huge': html(`<p>first</p>${'<div><span>word</span></div>'.repeat(150_000)}`),
  '/deep': html(
    '<script>let at = document.body; for (let i = 0; i < 2000; i++) { const next = document.createElement("div"); at.append(next); at = next } at.append("bottom")</script>',
  ),
  '/worker': html(
    '<p>text</p><script>navigator.serviceWorker?.register("/sw.js").then(() => fetch("/registered"), () => {})</script>',
  ),
  '/sw.js': bytes('text/javascript', ''),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/asks-who': (_, response) =>
    response
      .writeHead(401, { 'content-type': 'text/html', 'www-authenticate': 'Basic realm="x"' })
      .end('<h1>Sign in</h1>'),
}

let stand: Stand
let viewer: ReturnType<typeof createViewer>
const log: string[] = []
beforeAll(async () => {
  stand = await startStand(site)
  viewer = make()
  await viewer.view('http://site.test/plain', { signal: AbortSignal.timeout(30_000) })
})
afterAll(async () => {
  await viewer[Symbol.asyncDispose]()
  await stand[Symbol.asyncDispose]()
})

function make(options: Partial<ViewerOptions> = {}) {
  return createViewer({
    egress: stand.egress,
    runDirectory: join(stand.directory, 'viewer-run'),
    spoolRoot: join(stand.directory, 'viewer-spool'),
    version: '0.0.0-test',
    contact: null,
    log: (line) => log.push(line),
    ...options,
  })
}

async function view(path: string): Promise<Rendered> {
  const startedAt = performance.now()
  const url = path.includes('://') ? path : `http://site.test${path}`
  const rendered = await viewer.view(url, { signal: AbortSignal.timeout(60_000) })
  expect(performance.now() - startedAt).toBeLessThan(21_000)
  return rendered
}

test('a page => its own words, status and address, soon', async () => {
  const rendered = await view('/plain')
  expect(rendered).toMatchObject({ url: 'http://site.test/plain', status: 200, settled: true, fault: null })
  expect(rendered.page).toMatchObject({ title: 'Plain', headings: ['Plain'], charset: 'utf-8' })
  expect(rendered.page?.text).toContain('the old bridge was closed')
  expect(rendered.milliseconds).toBeLessThan(4_000)
  expect(rendered.fragment).toBeNull()
})

test('a shell that fills itself => what it was filled with', async () => {
  const rendered = await view('/spa')
  expect(rendered).toMatchObject({ settled: true, page: { title: 'Filled', headings: ['Filled', 'Later'] } })
  expect(rendered.page?.characters).toBeGreaterThan(800)
})

test.for([
  ['/leads-to-404', 'http://site.test/gone', 404],
  ['/redirects', 'http://site.test/plain', 200],
] as const)('%s => %s, %d', async ([path, url, status]) => {
  expect(await view(path)).toMatchObject({ url, status, settled: true, fault: null })
})

test.for(['/passes', '/passes-from-200'])(
  'a challenge that passes after two seconds: %s => the page',
  async (path) => {
    const rendered = await view(path)
    expect(rendered).toMatchObject({ status: 200, settled: true, page: { title: 'The flood' } })
  },
)

test('a challenge that never passes => shown as it is, after the patience', async () => {
  const rendered = await view('/never-passes')
  expect(rendered).toMatchObject({ status: 403, page: { title: 'One moment' }, fault: null })
  expect(rendered.milliseconds).toBeGreaterThan(7_000)
  expect(rendered.milliseconds).toBeLessThan(10_500)
})

test.for([
  ['/spa#later', { kind: 'id', found: 'found' }],
  ['/spa#never', { kind: 'id', found: 'missing' }],
  ['/spa#:~:text=old%20bridge%20was%20closed', { kind: 'text', found: 'found' }],
  ['/spa#:~:text=new%20bridge', { kind: 'text', found: 'missing' }],
  ['/plain#!/route', { kind: 'other', found: 'unknown' }],
  ['/hidden#inside', { kind: 'id', found: 'found' }],
  ['/hidden#:~:text=by%20display', { kind: 'text', found: 'missing' }],
] as const)(
  '%s => %o',
  // On a machine that has no time left a page is read without its styles, and says so nowhere.
  { retry: 2 },
  async ([path, expected]) => {
    expect((await view(path)).fragment).toEqual(expected)
  },
)

test('what style sheets hide => no visible words, forms or fields', async () => {
  const { page } = await view('/hidden')
  expect(page?.text).toMatch(/^Seen/)
  for (const word of ['by display', 'by visibility', 'by opacity', 'by height', 'by place'])
    expect(page?.text).not.toContain(word)
  for (const word of ['but not this', 'waiting to be scrolled to', 'folded'])
    expect(page?.text).toContain(word)
  expect(page?.forms.filter(({ passwords }) => passwords > 0)).toEqual([])
})

test('open shadow roots and frames of the same site => their words, where they are shown', async () => {
  const { page } = await view('/shadow')
  expect(page?.text).toContain('given from outside')
  expect(page?.text).not.toContain('assigned to nothing')
  expect(page?.headings).toEqual(['Within the shadow'])
  expect((await view('/frame')).page?.text).toBe('around said within the frame')
})

test('a page whose functions lie => is not asked', async () => {
  expect((await view('/lies')).page?.text).toBe('the truth')
})

test('pictures, films, fonts and beacons => never asked for; scripts, styles and data are', async () => {
  stand.seen.length = 0
  await view('/heavy')
  expect(
    stand.seen
      .map((line) => line.replace('GET site.test', ''))
      .filter((path) => path !== '/favicon.ico')
      .toSorted(),
  ).toEqual(['/asked-for', '/heavy', '/script.js', '/style.css'])
  expect(stand.headers.at(-1)?.['user-agent']).toMatch(/HeadlessChrome.* Ibid\/0\.0\.0-test$/)
})

test.for([
  ['/dialogs', /^first ?falsenull$/],
  ['/endless', /text/],
  ['/endless-later', /^text$/],
  ['/works-for-three-seconds', /^text ?proved$/],
  ['/reloads', /^text$/],
  ['/huge', /^first word/],
  ['/deep', /bottom/],
  ['/popups', /^The river/],
  ['/downloads-beside', /^The river/],
  ['/worker', /^text$/],
] as const)('%s => ends in time, with the words there are', { timeout: 40_000 }, async ([path, words]) => {
  const rendered = await view(path)
  expect({ path, ...rendered, text: rendered.page?.text.slice(0, 80).replace(/\s+/g, ' ') }).toMatchObject({
    status: 200,
    fault: null,
    text: expect.stringMatching(words) as string,
  })
  expect(await view('/plain')).toMatchObject({ settled: true, fault: null })
})

test.for([
  ['/download', 'not-a-page', 200],
  ['/picture-itself', 'not-a-page', 200],
  ['/empty-404', 'empty', 404],
  ['http://refused.test/', 'net-connection-refused', null],
  ['/eats-memory', 'crashed', 200],
  ['ftp://site.test/x', 'not-a-page', null],
] as const)('%s => %s, status %s', { timeout: 40_000 }, async ([path, fault, status]) => {
  expect(await view(path)).toMatchObject({ fault, status, page: null })
  expect(await view('/plain')).toMatchObject({ settled: true, fault: null })
})

test(
  'what a page says in dialogs => kept in order, also where it leads elsewhere; three are enough',
  { timeout: 40_000 },
  async () => {
    expect(await view('/dialogs')).toMatchObject({ dialogs: ['1', '?', '?'] })
    expect(await view('/says-and-leads')).toMatchObject({
      url: 'http://site.test/plain',
      dialogs: [`gone ${'x'.repeat(294)}\ufffd`],
    })
    expect((await view('/alerts')).dialogs).toEqual(['no', 'no', 'no'])
    expect(await view('/plain')).not.toHaveProperty('dialogs')
  },
)

test.for([
  ['/asks?/503', true],
  ['/asks?//refused.test/x', undefined],
  ['/asks?/missing', undefined],
  ['/script-lost', true],
  ['/script-of-others-lost', undefined],
] as const)('%s => refused: %s', { timeout: 40_000 }, async ([path, refused]) => {
  const rendered = await view(path)
  expect(rendered).toMatchObject({ fault: null, status: 200 })
  expect(rendered.refused).toBe(refused)
})

test('alerts without an end => ends in time, read or not', { timeout: 40_000 }, async () => {
  const rendered = await view('/alerts')
  expect(rendered).toMatchObject({ status: 200, settled: false })
  expect(rendered.fault === 'timeout' || rendered.page?.text === 'text').toBe(true)
  // Read in a hurry, it says so.
  expect(rendered.page === null || rendered.unstyled === true).toBe(true)
  expect(await view('/plain')).toMatchObject({ settled: true, fault: null })
})

test('a page that asks for a password => refused, and shown as it then is', async () => {
  expect(await view('/asks-who')).toMatchObject({ status: 401, page: { headings: ['Sign in'] } })
})

test('a tab that is killed => crashed, and the next look works', async () => {
  const asked = askedFor('/never-passes')
  const looking = view('/never-passes')
  await asked
  await sleep(1_000)
  for (const leader of viewer.pids())
    for (const pid of groupMembers(leader))
      if ((await readFile(`/proc/${pid}/cmdline`, 'utf8')).includes('--type=renderer'))
        process.kill(pid, 'SIGKILL')
  expect(await looking).toMatchObject({ fault: 'crashed', status: 403, page: null })
  expect(await view('/plain')).toMatchObject({ fault: null })
})

test('a browser that is killed in the middle => a new one looks again', { timeout: 40_000 }, async () => {
  const asked = askedFor('/passes')
  const looking = view('/passes')
  await asked
  await sleep(500)
  for (const leader of viewer.pids()) process.kill(-leader, 'SIGKILL')
  expect(await looking).toMatchObject({ fault: null, page: { title: 'The flood' } })
})

test('forbidden addresses => never dialled, however a page leads there', { timeout: 60_000 }, async () => {
  let contacts = 0
  const inside = createServer((socket) => {
    contacts++
    socket.destroy()
  })
  const listening = Promise.withResolvers<void>()
  inside.listen(0, '127.0.0.1', () => listening.resolve())
  await listening.promise
  const { port } = inside.address() as AddressInfo
  const at = `http://127.0.0.1:${port}`
  const forbidden = await startStand({
    '/redirect': redirect(`${at}/`),
    '/script': html(`<script>location = '${at}/'</script>`),
    '/refresh': html('', `<meta http-equiv="refresh" content="0; url=${at}/">`),
    '/frame': html(
      `<p>${LONG}</p><iframe src="${at}/"></iframe><iframe src="http://169.254.169.254/"></iframe><script>fetch('${at}/x').catch(() => {}); new WebSocket('ws://127.0.0.1:${port}/')</script>`,
    ),
    '/metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  })
  await using own = make({ egress: forbidden.egress })
  const see = async (path: string) =>
    await own.view(`http://site.test${path}`, { signal: AbortSignal.timeout(30_000) })
  try {
    for (const path of ['/redirect', '/script', '/refresh'])
      expect(await see(path)).toMatchObject({ fault: 'blocked-address', url: `${at}/`, page: null })
    expect(await see('/metadata')).toMatchObject({ fault: 'blocked-address' })
    expect(await see('/frame')).toMatchObject({ fault: null, status: 200, settled: true })
    expect(contacts).toBe(0)
  } finally {
    inside.close()
    await forbidden[Symbol.asyncDispose]()
  }
})

test('two looks at one site => one after the other; at two sites => at once', async () => {
  let now = 0
  let most = 0
  const slow: Answer = (_, response) => {
    now++
    most = Math.max(most, now)
    setTimeout(() => {
      now--
      html(LONG)(_, response)
    }, 600)
  }
  await using other = await startStand({ '/slow': slow })
  await using own = make({ egress: other.egress })
  const see = async (host: string) =>
    await own.view(`http://${host}/slow`, { signal: AbortSignal.timeout(30_000) })
  await Promise.all([see('a.site.test'), see('a.site.test')])
  expect(most).toBe(1)
  await Promise.all([see('one.test'), see('two.test'), see('three.test')])
  expect(most).toBe(2)
})

test('abort => a timeout at once, waiting or looking, and the next look works', async () => {
  const control = new AbortController()
  const looks = ['/silence', '/plain', '/plain'].map(
    async (path) => await viewer.view(`http://site.test${path}`, { signal: control.signal }),
  )
  await sleep(500)
  control.abort(new Error('enough'))
  const abortedAt = performance.now()
  for (const rendered of await Promise.all(looks))
    expect(rendered).toMatchObject({ fault: 'timeout', page: null })
  expect(performance.now() - abortedAt).toBeLessThan(1_000)
  expect(await view('/plain')).toMatchObject({ fault: null })
})

test('no browser on the machine => each look says so at once', async () => {
  await using none = make({ browserPath: '/nowhere/chromium' })
  const rendered = await none.view('http://site.test/plain', { signal: AbortSignal.timeout(5_000) })
  expect(rendered).toEqual({
    url: 'http://site.test/plain',
    status: null,
    page: null,
    fragment: null,
    settled: false,
    milliseconds: rendered.milliseconds,
    fault: 'no-browser',
  })
  expect(none.pids()).toEqual([])
  expect(log.join('\n')).toContain('no second opinion')
})

test('nothing wanted => no browser; idle => it goes; dispose in the middle => no process and no file is left', async () => {
  const own = make({ limits: { idleBrowserMs: 300 }, runDirectory: join(stand.directory, 'own-run') })
  expect(own.pids()).toEqual([])
  const seeing = own.view('http://site.test/plain', { signal: AbortSignal.timeout(30_000) })
  // While it looks: once it is done the pause may be over before we have.
  await expect.poll(() => own.pids().length, { timeout: 20_000 }).toBeGreaterThan(0)
  const [first = Number.NaN] = own.pids()
  await seeing
  for (let tries = 0; tries < 100 && groupMembers(first).length > 0; tries++) await sleep(100)
  expect(groupMembers(first)).toEqual([])
  const asked = askedFor('/silence')
  const looking = own.view('http://site.test/silence', { signal: AbortSignal.timeout(30_000) })
  const outcome = expect(looking).rejects.toMatchObject({ code: 'closed' })
  await asked
  const leaders = own.pids()
  expect(leaders).toHaveLength(1)
  await own[Symbol.asyncDispose]()
  await outcome
  expect(leaders.flatMap((leader) => groupMembers(leader))).toEqual([])
  expect((await readdir(join(stand.directory, 'own-run'))).filter((name) => name.endsWith('.json'))).toEqual(
    [],
  )
  await own[Symbol.asyncDispose]()
})

/** Once the site has been asked for it again; a browser's start takes its time on a busy machine. */
async function askedFor(path: string): Promise<void> {
  const count = () => stand.seen.filter((one) => one === `GET site.test${path}`).length
  const before = count()
  await expect.poll(count, { timeout: 20_000 }).toBeGreaterThan(before)
}
