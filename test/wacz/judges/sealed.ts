/**
 * What ReplayWeb.page shows of a WACZ with the network sealed: whether the page's own words come back, whether whatever it loads
 * is answered as the recording answers it, and whether anything was asked of the web.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Frame, Page } from 'playwright-core'
import { shareOfWords } from '../../../src/adapters/capturer/replay/score.ts'
import type { SealedViewer } from '../viewer.ts'

export interface Shown {
  readonly faults: readonly string[]
  /** Per mille of the recorded words; null where nothing was replayed. */
  readonly words: number | null
  /** Addresses that the replay loaded. */
  readonly loaded: number
}

/** A page whose scripts tell the time, or draw lots, does not say the same twice. */
const ENOUGH = 900
const PATIENCE_MS = 20_000
const LOOK_MS = 250
/** A page that holds its tab holds it in the replay too: no question to a frame is waited for longer. */
const ANSWER_MS = 4_000
const CLOSE_MS = 5_000

export interface ToShow {
  readonly url: string
  readonly text: string
  readonly cdxj: string
  /** For the words alone. */
  readonly patienceMs?: number
}

/** `text` is what the recording says the page showed. Never rejects for what is in the page. */
export async function replayIn(
  viewer: SealedViewer,
  wacz: string,
  { url, text, cdxj, patienceMs = PATIENCE_MS }: ToShow,
): Promise<Shown> {
  const before = viewer.external.length
  const faults: string[] = []
  let page: Page | null = null
  let [words, loaded]: [number | null, number] = [null, 0]
  try {
    const when = {
      ready: async (frame: Frame) => (await wordsOf(frame)) !== null,
      attempts: 2,
      waitMs: PATIENCE_MS,
    }
    const opened = await viewer.replay(wacz, url, when)
    page = opened.page
    words = await bestShare(page, text, patienceMs)
    if (words < ENOUGH) faults.push(`of 1000 words ${words} come back`)
    await ask(opened.frame, WALK)
    const seen = await settled(opened.frame)
    loaded = seen.length
    const good = answeredWell(cdxj)
    for (const { name, status } of seen)
      if (status >= 400 && good.has(original(name)))
        faults.push(`${original(name).slice(0, 200)} is answered ${status}, and was recorded whole`)
  } catch (error) {
    faults.push(error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error))
  } finally {
    const context = page?.context()
    if (context !== undefined) await Promise.race([context.close().catch(() => undefined), sleep(CLOSE_MS)])
  }
  for (const asked of viewer.external.slice(before))
    faults.push(`it asked the web for ${asked.slice(0, 200)}`)
  return { faults, words, loaded }
}

/** What comes by script comes late. */
async function bestShare(page: Page, text: string, patienceMs: number): Promise<number> {
  const endsAt = Date.now() + patienceMs
  let best = 0
  while (best < 1000 && Date.now() < endsAt) {
    const shown = page.frames().find((one) => one.url().includes('mp_/'))
    const frames = shown === undefined ? [] : within(shown)
    const said = await Promise.all(frames.map(async (frame) => (await wordsOf(frame)) ?? ''))
    best = Math.max(best, shareOfWords(text, said.join('\n\n')))
    if (best < 1000) await sleep(LOOK_MS)
  }
  return best
}

/** A frame and all that stand in it: of those the viewer rewrites the addresses in several ways, or has none to rewrite. */
function within(frame: Frame): readonly Frame[] {
  return [frame, ...frame.childFrames().flatMap(within)]
}

interface Loaded {
  readonly name: string
  readonly status: number
}

/** Until nothing more came for a while. */
async function settled(frame: Frame): Promise<readonly Loaded[]> {
  let seen: readonly Loaded[] = []
  for (let same = 0, tries = 0; same < 4 && tries < 40; tries++) {
    await sleep(LOOK_MS)
    const now = (await ask<readonly Loaded[]>(frame, LOADED)) ?? seen
    same = now.length === seen.length ? same + 1 : 0
    seen = now
  }
  return seen
}

async function wordsOf(frame: Frame): Promise<string | null> {
  const said = await ask<string>(
    frame,
    'document.readyState === "loading" ? null : document.documentElement?.innerText ?? ""',
  )
  return typeof said === 'string' ? said : null
}

/** Null where it does not answer, or has gone. As text: this project's types know no document. */
async function ask<T>(frame: Frame, expression: string): Promise<T | null> {
  const answer = frame.evaluate<T>(expression).catch(() => null)
  return await Promise.race([answer, sleep(ANSWER_MS, null)])
}

const LOADED = `performance.getEntriesByType('resource').map(({ name, responseStatus }) => ({ name, status: responseStatus }))`
const WALK = `(async () => {
  const ends = Date.now() + 3000
  for (let y = 0; y < document.documentElement.scrollHeight && Date.now() < ends; y += innerHeight * 0.9) {
    scrollTo({ top: y, behavior: 'instant' })
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)))
  }
})()`

/** `…/20261123100000im_/https://site/picture.jpg` is the viewer's address for what was at `https://site/picture.jpg`. */
function original(name: string): string {
  return /\/\d*[a-z]{2}_\/(.*)$/s.exec(name)?.[1] ?? name
}

function answeredWell(cdxj: string): ReadonlySet<string> {
  const lines = cdxj.split('\n').filter((line) => line.includes('{'))
  const entries = lines.map(
    (line) => JSON.parse(line.slice(line.indexOf('{'))) as { url: string; status?: string | number },
  )
  return new Set(entries.filter(({ status }) => Math.floor(Number(status) / 100) === 2).map(({ url }) => url))
}
