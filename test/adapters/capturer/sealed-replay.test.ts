/** A page shown again from its own recording, with no network at all: what comes back is counted, what does not is not. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isSampled } from '../../../src/adapters/capturer/replay/replay-capture.ts'
import { shareOfWords } from '../../../src/adapters/capturer/replay/score.ts'
import { openKeeping } from '../../bench/capture/kept.ts'
import { bytes, html, png, redirect, startStand, type Site, type Stand } from './stand.ts'

const coded = (await import('node:zlib')).gzipSync(
  'document.querySelector("p").textContent += " and more words"',
)
const site: Site = {
  '/whole': html(
    '<h1>Heading of the page</h1><p>Some words that stand there</p><img src="/one.png"><img src="/two.png?again">',
    '<link rel="stylesheet" href="/style.css"><script defer src="/script.js"></script>',
  ),
  '/style.css': bytes('text/css', 'body { background: teal url(/one.png); color: white }'),
  '/script.js': bytes('text/javascript', coded, { 'content-encoding': 'gzip' }),
  '/one.png': bytes('image/png', png),
  '/two.png': bytes('image/png', png),
  '/moved': redirect('/whole'),
  '/favicon.ico': bytes('image/png', png),
  // Asks for another address each time: what it shows cannot be found again.
  '/never-twice': html(
    `<p>few</p><script>fetch('/fresh?' + Math.random()).then((answer) => answer.text()).then((text) => {
       document.body.insertAdjacentHTML('beforeend', '<div style="background:black;color:white;height:700px">' + text + '</div>') })</script>`,
  ),
  '/fresh': bytes('text/plain', 'eight words that only the living site tells'),
  // Where the living site answers it is a page like any other.
  '/held': html('<p>text</p><script>fetch("/fresh?" + Math.random()).catch(() => { for (;;); })</script>'),
}

let stand: Stand
vi.setConfig({ testTimeout: 90_000 })
beforeAll(async () => (stand = await startStand(site, { replays: 100, limits: { replayMs: 60_000 } })))
afterAll(async () => await stand[Symbol.asyncDispose]())

test('a page that its records hold whole => all words, the same first view, every request answered, and nothing is asked of the web', async () => {
  const before = stand.seen.length
  await using captured = await stand.capture('/whole')
  const live = stand.seen.slice(before)
  expect(captured.replay).toMatchObject({ text: 1000, asked: 5, answered: 5 })
  expect(captured.replay?.picture).toBeGreaterThan(990)
  // Each address was asked for once: by the capture.
  expect(live.filter((line) => line.endsWith('/whole'))).toHaveLength(1)
  expect(live.filter((line) => line.endsWith('/script.js'))).toHaveLength(1)
})

test('a page that was reached by a redirect => it comes back at its own address', async () => {
  await using captured = await stand.capture('/moved')
  expect(captured.replay).toMatchObject({ text: 1000, asked: 5, answered: 5 })
})

test('a page that asks for something new each time => the missing words, area and request are counted', async () => {
  await using captured = await stand.capture('/never-twice')
  expect(captured.facts.state).toBe('complete')
  const { text = 0, picture = 0, ...requests } = captured.replay ?? {}
  expect(requests).toEqual({ asked: 2, answered: 1 })
  expect(text).toBeLessThan(200)
  expect(picture).toBeLessThan(600)
})

test('no replay within its time => nothing came back', async () => {
  await using hurried = await startStand(site, { replays: 100, limits: { replayMs: 1 } })
  await using captured = await hurried.capture('/whole')
  expect(captured.replay).toMatchObject({ text: 0, picture: 0 })
})

test('a page that holds its replay for ever => it is left, and the next capture finds a browser', async () => {
  await using hurried = await startStand(site, { replays: 100, limits: { replayMs: 5_000 } })
  await using held = await hurried.capture('/held')
  expect(held.facts.state).toBe('complete')
  expect(held.replay?.text).toBe(0)
  await using captured = await hurried.capture('/whole')
  expect(captured.facts.missing).toEqual([])
})

test('a file, and a page that was not there => no replay', async () => {
  await using file = await stand.capture('/one.png')
  await using nothing = await stand.capture('http://refused.test/')
  expect([file.replay, nothing.replay]).toEqual([null, null])
})

test('what came back => it stands in the manifest that is signed', async () => {
  await using keeping = await openKeeping(stand.directory, stand.capturer)
  const { assurance } = await keeping.keep('http://site.test/whole', { signal: new AbortController().signal })
  expect(assurance).toMatchObject({ intact: true, replay: { text: 1000, asked: 5, answered: 5 } })
})

test('a share of all ids is replayed, always the same ones', () => {
  const ids = Array.from({ length: 2_000 }, (_, number) => `snapshot-${number}`)
  const taken = ids.filter((id) => isSampled(id, 10))
  expect(taken.length).toBeGreaterThan(140)
  expect(taken.length).toBeLessThan(260)
  expect(ids.filter((id) => isSampled(id, 10))).toEqual(taken)
  expect([ids.filter((id) => isSampled(id, 0)), ids.filter((id) => isSampled(id, 100))]).toEqual([[], ids])
})

test.each([
  ['one two two', 'two one two', 1000],
  ['one two two', 'one two', 666],
  ['one two', '', 0],
  ['', 'anything', 1000],
  ['今日は', '今日', 666],
  ['Œuvre', 'œuvre', 0],
])('%j replayed as %j => %i per mille', (live, again, share) => {
  expect(shareOfWords(live, again)).toBe(share)
})
