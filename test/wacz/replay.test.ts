/** A foreign viewer shows what we recorded, with the network sealed: a made-up sample, and a page captured for real. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ibid } from '../cli/cli.ts'
import { startReplicaWeb } from '../replica-web/web.ts'
import { takeApart } from './judges/listed.ts'
import { replayIn } from './judges/sealed.ts'
import { createSample, SITE, type Sample } from './sample.ts'
import { openSealedViewer, type SealedViewer } from './viewer.ts'

let sample: Sample
let viewer: SealedViewer

beforeAll(async () => {
  sample = await createSample()
  viewer = await openSealedViewer()
})
afterAll(async () => {
  await viewer?.[Symbol.asyncDispose]()
  await sample?.dispose()
})

test('ReplayWeb.page with the network sealed => the page with style, script, pictures and posted answer', async () => {
  const { page, frame } = await viewer.replay(sample.waczPath, `${SITE}/`)
  await expect.poll(async () => await frame.textContent('#late'), { timeout: 20_000 }).toBe('came by script')
  await expect
    .poll(async () => await frame.textContent('#posted'), { timeout: 20_000 })
    .toBe('answered a post')
  expect(await frame.textContent('#words')).toBe('What a page said, it said here.')
  // As text: this project's types know no document.
  const seen = await frame.evaluate<Seen>(`({
    colour: getComputedStyle(document.querySelector('h1')).color,
    dot: document.querySelector('img').naturalWidth,
    bad: performance.getEntriesByType('resource').filter((one) => one.responseStatus >= 400).map((one) => one.name),
    loaded: performance.getEntriesByType('resource').map((one) => one.name.slice(one.name.lastIndexOf('/') + 1)),
  })`)
  expect(seen.colour).toBe('rgb(1, 2, 3)')
  expect(seen.dot).toBe(1)
  expect(seen.bad).toEqual([])
  for (const name of ['style.css', 'app.js', 'dot.png', 'back.png', 'data.json'])
    expect(seen.loaded).toContain(name)
  expect(viewer.external).toEqual([])
  const before = viewer.external.length
  // The counter counts: without this, a sealed network and a deaf one would look the same.
  await page.goto('http://elsewhere.example/').catch(() => null)
  expect(viewer.external.length).toBeGreaterThan(before)
}, 120_000)

interface Seen {
  readonly colour: string
  readonly dot: number
  readonly bad: readonly string[]
  readonly loaded: readonly string[]
}

test('the judge of sealed replays => all words of the sample, and fewer of a text that it never showed', async () => {
  const { page: first, cdxj } = await takeApart(sample.wacz)
  const recorded = {
    url: first?.url ?? '',
    text: 'Footnotes that last What a page said, it said here.',
    cdxj,
  }
  const shown = await replayIn(viewer, sample.waczPath, recorded)
  expect(shown).toMatchObject({ faults: [], words: 1000 })
  expect(shown.loaded).toBeGreaterThanOrEqual(5)
  // Every sixth word is there.
  const other = { ...recorded, text: 'Footnotes and five words never shown', patienceMs: 1_000 }
  expect(await replayIn(viewer, sample.waczPath, other)).toMatchObject({
    words: 166,
    faults: ['of 1000 words 166 come back'],
  })
}, 120_000)

test('a page with lazy pictures, captured by ibid archive => all of them in the replay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-replay-'))
  const url = 'https://rivers-watch.example/world-report/2024/port-chapters/varn'
  await writeFile(join(folder, 'urls.txt'), `${url}\n`)
  const caFile = join(folder, 'ca.pem')
  {
    const writeCertificate = (pem: string) => writeFile(caFile, pem).then(() => caFile)
    await using web = await startReplicaWeb({ writeCertificate })
    const args = ['archive', '--urls', join(folder, 'urls.txt'), '--out', join(folder, 'out'), ...web.args]
    const ended = await ibid(args, { env: { IBID_DATA_DIR: join(folder, 'data') } })
    expect(ended.code).toBe(0)
  }
  // The web is gone by now: whatever the replay shows, it has from the WACZ.
  const wacz = await findWacz(join(folder, 'out', 'snapshots'))
  const external = viewer.external.length
  const { frame } = await viewer.replay(wacz, url)
  const pictures = `Array.from(document.images).filter((one) => one.naturalWidth > 0).length`
  // Half of them load only when they come into view, so each is brought there.
  for (let image = 0; image < 12; image++) {
    await frame.evaluate(`document.images[${image}].scrollIntoView()`)
    await frame.waitForTimeout(150)
  }
  await expect.poll(() => frame.evaluate(pictures), { timeout: 30_000 }).toBe(12)
  expect(await frame.evaluate('document.documentElement.dataset.ready')).toBe('yes')
  expect(await frame.evaluate('getComputedStyle(document.querySelector("h1")).color')).toBe('rgb(19, 64, 94)')
  expect(viewer.external.slice(external)).toEqual([])
  await rm(folder, { recursive: true, force: true })
}, 180_000)

async function findWacz(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  const name = names.find((one) => one.endsWith('snapshot.wacz'))
  if (name === undefined) throw new Error(`no WACZ below ${folder}`)
  return join(folder, name)
}
