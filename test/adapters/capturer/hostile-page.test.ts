/** Pages that will not let a visitor go: each capture ends in time, says what it lacks, and the next one works. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { groupMembers } from '../../../src/adapters/capturer/browser/process-group.ts'
import { stepLimits } from '../../../src/adapters/capturer/capture-page.ts'
import type { Captured } from '../../../src/ports.ts'
import { bytes, html, outcomes, read, silence, startStand, type Site, type Stand } from './stand.ts'

const DEADLINE = 25_000
const site: Site = {
  '/plain': html('<p>still here</p>'),
  '/alerts': html('<p>text</p><script>for (;;) alert("no")</script>'),
  '/busy-from-the-start': html('<p>text</p><script>for (;;);</script>'),
  '/busy-later': html('<p>text</p><script>setTimeout(() => { for (;;); }, 300)</script>'),
  '/busy-again-and-again': html(
    '<p>text</p><script>setInterval(() => { const end = Date.now() + 60000; while (Date.now() < end); }, 50)</script>',
  ),
  '/never-loads': html('<p>text</p><img src="/silence">'),
  '/silence': silence,
  '/drip': html('<p>text</p><script>fetch("/stream")</script>'),
  '/stream': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'access-control-allow-origin': '*' })
    const timer = setInterval(() => response.write('drop '), 100)
    request.on('close', () => clearInterval(timer))
  },
  '/dripping-page': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('<p>it begins</p>')
    const timer = setInterval(() => response.write('<p>and goes on</p>'), 100)
    request.on('close', () => clearInterval(timer))
  },
  '/reloads': html('<p>text</p><script>setTimeout(() => location.reload(), 50)</script>'),
  '/leaves-for-nowhere': html(
    '<p>text</p><script>setTimeout(() => { location.href = "http://refused.test/" }, 700)</script>',
  ),
  '/grows': html(
    `<p>text</p><div style="height:3000px"></div><script>
      const more = () => { const next = document.createElement('div'); next.style.height = '2000px'; document.body.append(next) }
      addEventListener('scroll', () => { if (innerHeight + scrollY > document.body.scrollHeight - 100) setTimeout(more, 200) })
    </script>`,
  ),
  '/asks': html(
    '<p>text</p><script>onbeforeunload = (event) => { event.preventDefault(); return "stay" }; print(); confirm("?"); prompt("?"); navigator.geolocation.getCurrentPosition(() => {}); Notification.requestPermission()</script>',
  ),
  '/windows': html('<p>text</p><script>for (let i = 0; i < 30; i++) open("/popup?" + i)</script>'),
  '/popup': html('<script>for (;;) alert("popup")</script>'),
  '/empty': bytes('text/html', ''),
  '/frames': html('<p>text</p><iframe src="/frames-within?1"></iframe><iframe src="/silence"></iframe>'),
  '/frames-within': html(
    '<script>const n = Number(location.search.slice(1)); if (n < 40) { const f = document.createElement("iframe"); f.src = "/frames-within?" + (n + 1); document.body.append(f) }</script>inner',
  ),
  '/lies': html(
    '<p>the truth</p><script>Object.defineProperty(HTMLElement.prototype, "innerText", { get: () => "a lie" }); document.documentElement.__defineGetter__("outerHTML", () => "a lie"); JSON.stringify = () => "{}"</script>',
  ),
}

let stand: Stand
beforeAll(async () => {
  const steps = {
    ...stepLimits,
    load: 3_000,
    settle: 1_000,
    scroll: 8_000,
    text: 3_000,
    dom: 3_000,
    picture: 15_000,
    pdf: 5_000,
  }
  stand = await startStand(site, { limits: { deadlineMs: DEADLINE, steps } })
})
afterAll(async () => await stand[Symbol.asyncDispose]())

/** Among what is missing. Each of these leaves a busy or broken tab behind, so the next capture must still work. */
const partial: readonly (readonly [path: string, reason: RegExp])[] = [
  ['/alerts', /more than \d+ dialogs|kept the page from answering/],
  ['/busy-from-the-start', /longer than 3 s/],
  ['/busy-later', /kept the page from answering/],
  ['/busy-again-and-again', /kept the page from answering/],
  ['/never-loads', /longer than 3 s/],
  ['/dripping-page', /longer than 3 s/],
  ['/leaves-for-nowhere', /address that does not answer|no page was there/],
  ['/frames', /longer than 3 s/],
]
test.for(partial)('%s => partial: %s', { timeout: 2 * DEADLINE }, async ([path, reason]) => {
  await using captured = await timely(path)
  expect(captured.facts.state).toBe('partial')
  expect(captured.facts.missing.map((one) => one.reason).join('\n')).toMatch(reason)
  nothingSilentlyLess(captured)
  await nextOneWorks()
})

test.for(['/drip', '/asks', '/empty', '/grows'])(
  '%s => complete: all that is required is there',
  { timeout: 2 * DEADLINE },
  async (path) => {
    await using captured = await timely(path)
    expect(captured.facts.missing).toEqual([])
    nothingSilentlyLess(captured)
    const scroll = captured.facts.steps.find(({ step }) => step === 'scroll')
    // An end that never comes is told, and held against nobody.
    if (path === '/grows') expect(scroll?.reason).toMatch(/still grew|longer than/)
    else expect(scroll?.outcome).toBe('ok')
  },
)

test.for(['/reloads', '/windows'])(
  '%s => ends in time, and is complete only with every part',
  { timeout: 2 * DEADLINE },
  async (path) => {
    await using captured = await timely(path)
    nothingSilentlyLess(captured)
    await nextOneWorks()
  },
)

test('/lies => its own functions are not asked', async () => {
  await using captured = await timely('/lies')
  expect(captured.facts.missing).toEqual([])
  expect((await read(captured, 'text.txt')).toString()).toBe('the truth')
  expect((await read(captured, 'dom.html')).toString()).toContain('<p>the truth</p>')
})

test(
  'a tab that dies in the middle => partial with what was recorded',
  { timeout: 2 * DEADLINE },
  async () => {
    const capturing = stand.capture('/never-loads?crash')
    await until(() => stand.seen.includes('GET site.test/silence'))
    for (const pid of renderers()) process.kill(pid, 'SIGKILL')
    await using captured = await capturing
    expect(captured.facts.state).toBe('partial')
    expect(captured.facts.missing).toContainEqual({
      part: 'screenshot.jpg',
      reason: 'the page made its tab crash',
    })
    expect(captured.facts.status).toBe(200)
    await nextOneWorks()
  },
)

async function timely(path: string): Promise<Captured> {
  stand.seen.length = 0
  const startedAt = performance.now()
  const captured = await stand.capture(path)
  // Beyond the steps: opening, closing (3 s and 3 s at worst), sealing off the records.
  expect(performance.now() - startedAt).toBeLessThan(DEADLINE + 10_000)
  return captured
}

/** Promise 3 of product.md: `complete` means all parts with bytes in them, partial means a reason. */
function nothingSilentlyLess(captured: Captured): void {
  const { facts, files } = captured
  expect(facts.state === 'complete').toBe(facts.missing.length === 0)
  for (const file of files)
    if (file.name !== 'text.txt' && file.name !== 'index.cdxj')
      expect([file.name, file.bytes > 0]).toEqual([file.name, true])
  const parts = files.map(({ name }) => name)
  for (const name of ['screenshot.jpg', 'page.pdf', 'dom.html', 'text.txt'])
    if (!parts.includes(name)) expect(facts.missing.map(({ part }) => part)).toContain(name)
  for (const { outcome, reason } of facts.steps) expect(outcome === 'ok').toBe(reason === null)
}

async function nextOneWorks(): Promise<void> {
  await using captured = await stand.capture('/plain')
  expect(captured.facts.missing).toEqual([])
  expect(outcomes(captured)['load']).toBe('ok')
}

function renderers(): readonly number[] {
  return stand.capturer
    .pids()
    .flatMap((leader) => groupMembers(leader))
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'))
}

async function until(met: () => boolean): Promise<void> {
  while (!met()) await sleep(50)
}
