/**
 * The second opinion on pages that take their time: they are waited for, and not for ever. Most of it is waiting, so they
 * are looked at side by side, each at a site of its own.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Rendered } from '../../../citations/index.ts'
import { createViewer } from '../../../src/adapters/capturer/viewer.ts'
import { html, silence, startStand, type Site, type Stand } from './stand.ts'

const LONG =
  'The river rose by two metres in the night, and the old bridge was closed to all traffic. '.repeat(12)

const site: Site = {
  '/plain': html(`<h1>Plain</h1><p>${LONG}</p>`, '<title>Plain</title>'),
  '/leads-later': html(
    '<p>We have moved.</p><script>setTimeout(() => { location = "/plain" }, 3000)</script>',
  ),
  '/refreshes': html('<p>We have moved.</p>', '<meta http-equiv="refresh" content="2; url=/plain">'),
  '/grows': html(
    '<p>text</p><script>setInterval(() => document.body.append(document.createElement("div"), "more and more and more words"), 20)</script>',
  ),
  '/polls': html(`<p>${LONG}</p><script>fetch('/silence')</script>`),
  '/never-loads': html(`<p>${LONG}</p><script src="/silence" async></script>`),
  '/silence': silence,
  '/drips': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write('<p>and on it goes, without an end</p>'), 50)
    request.on('close', () => clearInterval(timer))
  },
}

let stand: Stand
let viewer: ReturnType<typeof createViewer>
beforeAll(async () => {
  stand = await startStand(site)
  viewer = createViewer({
    egress: stand.egress,
    runDirectory: join(stand.directory, 'viewer-run'),
    spoolRoot: join(stand.directory, 'viewer-spool'),
    version: '0.0.0-test',
    contact: null,
    log: () => {},
    limits: { looks: 8 },
  })
  await viewer.view('http://site.test/plain', { signal: AbortSignal.timeout(30_000) })
})
afterAll(async () => {
  await viewer[Symbol.asyncDispose]()
  await stand[Symbol.asyncDispose]()
})

async function view(host: string, path: string): Promise<Rendered> {
  const startedAt = performance.now()
  const rendered = await viewer.view(`http://${host}${path}`, { signal: AbortSignal.timeout(60_000) })
  expect(performance.now() - startedAt).toBeLessThan(21_000)
  return rendered
}

describe.concurrent('side by side', () => {
  test.for([
    ['later.test', '/leads-later'],
    ['refreshes.test', '/refreshes'],
  ] as const)('%s%s => the page it leads to', { timeout: 40_000 }, async ([host, path]) => {
    const url = `http://${host}/plain`
    expect(await view(host, path)).toMatchObject({ url, status: 200, settled: true, fault: null })
  })

  test.for([
    ['grows.test', '/grows', /^text ?more and more/],
    ['polls.test', '/polls', /^The river/],
    ['never-loads.test', '/never-loads', /^The river/],
    ['drips.test', '/drips', /^and on it goes/],
  ] as const)(
    '%s%s => ends in time, with the words there are',
    { timeout: 40_000 },
    async ([host, path, words]) => {
      const { status, fault, page } = await view(host, path)
      const text = page?.text.slice(0, 80).replace(/\s+/g, ' ')
      expect({ status, fault, text }).toEqual({
        status: 200,
        fault: null,
        text: expect.stringMatching(words) as string,
      })
      expect(await view(host, '/plain')).toMatchObject({ settled: true, fault: null })
    },
  )

  test('silent.test/silence => a timeout without a status', { timeout: 40_000 }, async () => {
    expect(await view('silent.test', '/silence')).toMatchObject({
      fault: 'timeout',
      status: null,
      page: null,
    })
    expect(await view('silent.test', '/plain')).toMatchObject({ settled: true, fault: null })
  })

  test(
    'growing.test/grows#never => what is not there yet may still come',
    { timeout: 40_000, retry: 2 },
    async () => {
      const { fragment } = await view('growing.test', '/grows#never')
      expect(fragment).toEqual({ kind: 'id', found: 'unknown' })
    },
  )
})
