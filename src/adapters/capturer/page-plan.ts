/**
 * The step plan of a page that answered: what is looked at and kept, in order, each step with its own limit. Nothing touches
 * the page before its first view is kept; what is done to it afterwards is told.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  guessLanguage,
  type Consent,
  type Declared,
  type PlayerSeen,
  type SeenAs,
  type StepName,
} from '../../../citations/index.ts'
import type { SpoolFile } from '../../ports.ts'
import { recognise } from './classify.ts'
import { watchConsent } from './page/consent.ts'
import { treeShape } from './page/frames.ts'
import { readDeclarations } from './page/declarations.ts'
import type { OpenPage } from './page/open-page.ts'
import { keepPlayers } from './keep-players.ts'
import type { PageJob } from './page-job.ts'
import { printPdf } from './page/pdf.ts'
import { takeFirstView, takePicture } from './page/picture.ts'
import { readDom, readText, readTitle } from './page/reading.ts'
import { scrollThrough } from './page/scroll.ts'
import { sameUrl } from './recorder.ts'
import { StepFailure } from './steps.ts'
import { readShown } from './viewer-reading.ts'

/** Milliseconds each step may take; the capture's deadline bounds them together. */
export const stepLimits = {
  'load': 30_000,
  'settle': 10_000,
  'first-view': 10_000,
  'classify': 10_000,
  'consent': 14_000,
  'scroll': 20_000,
  'text': 10_000,
  'facts': 5_000,
  'dom': 10_000,
  'picture': 20_000,
  'pdf': 20_000,
  'players': 30_000,
  'fetch': 60_000,
  'first-page': 20_000,
} as const satisfies Readonly<Record<StepName, number>>

export const QUIET_MS = 500
/** A page that scripts hold busy is given this long to show that it still answers. */
const ANSWER_MS = 3_000
const WAKE_MS = 300
const RELOAD_MS = 3_000

/** What the steps left behind. */
export interface Kept {
  readonly title: string | null
  readonly textLanguage: string | null
  readonly shownAs: SeenAs | null
  readonly consent: Consent | null
  readonly declares: Declared | null
  readonly players: readonly PlayerSeen[] | null
  readonly files: readonly SpoolFile[]
  readonly cut: readonly { readonly part: string; readonly reason: string }[]
  /** Where the page led while it was being kept, so that its parts are of two pages; null where it stayed. */
  readonly ledTo: string | null
}

export const nothingKept: Kept = {
  title: null,
  textLanguage: null,
  shownAs: null,
  consent: null,
  declares: null,
  players: null,
  files: [],
  cut: [],
  ledTo: null,
}

/** Plays the steps after `load`. Throws only what is our own fault. */
export async function keepParts(job: PageJob, open: OpenPage): Promise<Kept> {
  const { book, spool, idle, limits } = job
  const { page, session, log } = open
  const files: SpoolFile[] = []
  const cut: { part: string; reason: string }[] = []
  let title: string | null = null
  let textLanguage: string | null = null
  /** A page that is held busy is freed before each step. */
  async function step<T>(name: StepName, act: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    await ready(job, open)
    return await book.run(name, limits[name], act)
  }
  async function interact<T>(name: StepName, act: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    await ready(job, open)
    if (open.scriptsStopped === null) return await book.run(name, limits[name], act)
    book.skip(name, `scripts were stopped: ${open.scriptsStopped}`)
    return null
  }
  async function keep(
    name: string,
    type: string,
    chunks: Parameters<typeof spool.write>[2],
    signal: AbortSignal,
  ) {
    files.push(await spool.write(name, type, chunks, signal))
  }

  const banners = book.stopped === null ? watchConsent(page, session) : null
  await step('settle', async (signal) => await idle(QUIET_MS, signal))
  await step('first-view', async (signal) => {
    notAnErrorPage(page.url())
    await keep('first-view.jpg', 'image/jpeg', [await takeFirstView(session, signal)], signal)
  })
  let standing = await standingDocument(open)
  const shownAs = await step('classify', async (signal) => await classify(job, open, signal))
  const consent = await interact('consent', async (signal) => {
    const found = (await banners?.refuse(signal)) ?? null
    // Some pages load themselves anew without what was refused.
    if (found !== null && found.acts.length > 0) {
      await quietOrLater(idle, signal)
      await page.waitForLoadState('load', { timeout: RELOAD_MS, signal }).catch(() => signal.throwIfAborted())
    }
    return found
  })
  await banners?.stop()
  if (consent !== null && consent.acts.length > 0) standing = await standingDocument(open)
  await interact('scroll', async (signal) => {
    await scrollThrough(page, session, async (inner) => await quietOrLater(idle, inner), signal)
  })
  await step('text', async (signal) => {
    title = await readTitle(session, signal)
    const text = await readText(page, session, signal)
    textLanguage = guessLanguage(text)
    await keep('text.txt', 'text/plain; charset=utf-8', [utf8(text)], signal)
  })
  const declares = await step('facts', async (signal) => {
    const served = job.exchanges.findLast(({ url }) => url === log.documents.at(-1)?.url)?.headers ?? []
    const language = served.find(([name]) => name.toLowerCase() === 'content-language')?.[1] ?? null
    return await readDeclarations(session, language, signal)
  })
  await step('dom', async (signal) => {
    const { html, cut: long } = await readDom(session, signal)
    if (long) cut.push({ part: 'dom.html', reason: 'the document was longer than is kept' })
    await keep('dom.html', 'text/html; charset=utf-8', [utf8(html)], signal)
  })
  await step('picture', async (signal) => {
    notAnErrorPage(page.url())
    const { tiles, cut: reason } = await takePicture(page, session, signal)
    if (reason !== null) cut.push({ part: 'screenshot.jpg', reason })
    for (const [index, tile] of tiles.entries()) {
      const name = index === 0 ? 'screenshot.jpg' : `screenshot-${index + 1}.jpg`
      await keep(name, 'image/jpeg', [tile], signal)
    }
  })
  await step('pdf', async (signal) => {
    notAnErrorPage(page.url())
    await keep('page.pdf', 'application/pdf', printPdf(page, session, signal), signal)
  })
  const ledTo = wentElsewhere(standing, await standingDocument(open))
  // Last: what is started here is in no picture, and a film takes no required part's time.
  const kept = await interact('players', async (signal) => await keepPlayers(job, open, signal))
  for (const reason of kept?.lacking ?? []) cut.push({ part: 'data.warc.gz', reason })
  const { outcome, reason } = book.result('players') ?? {}
  if (outcome === 'failed')
    cut.push({ part: 'data.warc.gz', reason: `what its players play: ${reason ?? ''}` })
  const players = kept?.players ?? null
  return { title, textLanguage, shownAs, consent, declares, players, files, cut, ledTo }
}

/** The document that stands in the page; null where it does not say, or is held busy. */
async function standingDocument({ session }: OpenPage): Promise<Standing | null> {
  const told = await session.send('Page.getFrameTree', undefined, { timeout: ANSWER_MS }).catch(() => null)
  const read = treeShape.safeParse(told)
  return read.success ? read.data.frameTree.frame : null
}

interface Standing {
  readonly loaderId: string
  readonly url: string
}

/** A page that is loaded anew is the same page. */
function wentElsewhere(before: Standing | null, after: Standing | null): string | null {
  if (before === null || after === null || before.loaderId === after.loaderId) return null
  return sameUrl(before.url, after.url) ? null : after.url
}

async function classify(job: PageJob, { page, session, log }: OpenPage, signal: AbortSignal) {
  const finalUrl = page.url()
  const shown = await readShown(session, { cited: job.url, url: finalUrl, hurried: false }, signal)
  const found = recognise({
    ...job,
    shown,
    finalUrl,
    asked: [...log.documentUrls],
    now: job.clock.now(),
  })
  if (found === null) throw new StepFailure('the answer to the page itself is not in the records')
  return found
}

/**
 * After each walk down: silence, or two seconds; the step's own limit bounds them all. What a walk woke needs a moment
 * to ask: the silence from before it says nothing.
 */
async function quietOrLater(idle: PageJob['idle'], signal: AbortSignal): Promise<void> {
  await sleep(WAKE_MS, undefined, { signal })
  const patience = AbortSignal.any([signal, AbortSignal.timeout(2_000)])
  try {
    await idle(QUIET_MS, patience)
  } catch {
    signal.throwIfAborted()
  }
}

/** A page whose scripts never let go answers nothing, for ever: they are stopped, so that it can at least be kept. */
async function ready({ book }: PageJob, open: OpenPage): Promise<void> {
  if (book.stopped !== null || open.scriptsStopped !== null) return
  try {
    await open.session.send('Runtime.evaluate', { expression: '1' }, { timeout: ANSWER_MS })
  } catch {
    await open.stopScripts('a script kept the page from answering')
  }
}

function notAnErrorPage(url: string): void {
  if (url.startsWith('chrome-error:'))
    throw new StepFailure('a script led the page to an address that does not answer')
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text.toWellFormed(), 'utf8')
}
