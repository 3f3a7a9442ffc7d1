/**
 * One page through the browser: the step plan, in order, each step with its own limit, and what it left in the spool.
 * Knows nothing of sealing or of how bytes are recorded; it is told when the network has fallen silent.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { SpoolFile } from '../../ports.ts'
import type { Lease } from './browser/browser.ts'
import type { ProxyPassword } from './browser/challenges.ts'
import { openPage, type OpenPage } from './page/open-page.ts'
import { printPdf, takePicture } from './page/picture.ts'
import { readDom, readText, readTitle } from './page/reading.ts'
import { scrollThrough } from './page/scroll.ts'
import type { RequestLog } from './request-log.ts'
import type { Spool } from './spool.ts'
import { StepFailure, type StepBook } from './steps.ts'

/** Milliseconds each step may take; the capture's deadline bounds them together. */
export const stepLimits = {
  load: 30_000,
  settle: 10_000,
  scroll: 20_000,
  text: 10_000,
  dom: 10_000,
  picture: 20_000,
  pdf: 20_000,
  fetch: 60_000,
}
export type StepLimits = Readonly<typeof stepLimits>
const QUIET_MS = 500
const HTML = new Set(['text/html', 'application/xhtml+xml'])
/** A page that scripts hold busy is given this long to show that it still answers. */
const ANSWER_MS = 3_000
const GONE_MS = 250
const WAKE_MS = 300

export interface PageJob {
  readonly url: string
  readonly acceptLanguage: string | null
  readonly lease: Lease
  readonly proxy: string
  readonly credentials: ProxyPassword | null
  readonly spool: Spool
  readonly book: StepBook
  readonly limits: StepLimits
  /** Resolves when nothing was under way in the recorder for so long. */
  readonly idle: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Why the recorder has no answer for a URL, if it knows. */
  readonly refusal: (url: string) => string | null
}

export interface PageResult {
  /** `file` when what answered is no page; `vanished` when the whole browser went away. */
  readonly ending: 'page' | 'file' | 'vanished'
  readonly finalUrl: string | null
  readonly status: number | null
  readonly title: string | null
  readonly parts: readonly SpoolFile[]
  readonly cut: readonly { readonly part: string; readonly reason: string }[]
  readonly faults: readonly string[]
  readonly log: RequestLog
}

const goneReasons = {
  crashed: 'the page made its tab crash',
  closed: 'the page closed itself',
  browser: 'the browser ended in the middle of the capture',
} as const

/** Plays the steps. Throws only what is our own fault; the context is closed when this resolves. */
export async function capturePage(job: PageJob): Promise<PageResult> {
  const { book } = job
  let gone: keyof typeof goneReasons | null = null
  await using open = await openPage({
    ...job,
    onGone: (reason) => {
      gone = reason
      book.stop(goneReasons[reason])
    },
  })
  const { page, log } = open
  await book.run('load', job.limits.load, async (signal) => await load(job, open, signal))
  const answer = log.documents.at(-1) ?? null
  const failed = answer === null || page.url().startsWith('chrome-error:')
  const isFile = !failed && !HTML.has(answer.mediaType)
  // Chromium's own error page is no evidence of anything.
  if (failed) book.stop('no page was there to be kept')
  const { title, files, cut } = isFile ? await settleFile(job) : await keepParts(job, open)
  // The tab's end is told before the browser's: a moment decides which of them it was.
  if (gone !== null) await sleep(GONE_MS)
  const vanished = !job.lease.browser.isConnected()
  return {
    ending: vanished ? 'vanished' : isFile ? 'file' : 'page',
    finalUrl: failed ? null : isFile ? answer.url : page.url(),
    status: answer?.status ?? null,
    title,
    parts: files,
    cut,
    faults: [
      ...(open.scriptsStopped === null ? [] : [`scripts were stopped: ${open.scriptsStopped}`]),
      ...(log.overflowed ? ['the page asked for more than can be accounted for'] : []),
    ],
    log,
  }
}

interface Parts {
  readonly title: string | null
  readonly files: readonly SpoolFile[]
  readonly cut: PageResult['cut']
}

/** A viewer may still be loading what it shows: had whole, it need not be fetched again. */
async function settleFile({ book, idle, limits }: PageJob): Promise<Parts> {
  await book.run('settle', limits.settle, async (signal) => await idle(QUIET_MS, signal))
  return { title: null, files: [], cut: [] }
}

async function load(job: PageJob, { page, log }: OpenPage, signal: AbortSignal): Promise<void> {
  const timeout = job.limits.load
  try {
    await page.goto(job.url, { waitUntil: 'commit', timeout, signal })
  } catch (error) {
    const answer = log.documents.at(-1)
    // A download and the like: something answered, only no page came of it.
    if (answer !== undefined && !HTML.has(answer.mediaType)) return
    throw new StepFailure(job.refusal(job.url) ?? netError(error) ?? 'nothing answered', { cause: error })
  }
  const answer = log.documents.at(-1)
  if (answer !== undefined && !HTML.has(answer.mediaType)) return
  await page.waitForLoadState('load', { timeout, signal })
}

async function keepParts(job: PageJob, open: OpenPage): Promise<Parts> {
  const { book, spool, idle, limits } = job
  const { page, session } = open
  const url = () => page.url()
  const files: SpoolFile[] = []
  const cut: { part: string; reason: string }[] = []
  let title: string | null = null
  const keep = (file: SpoolFile | null) => (file === null ? 0 : files.push(file))

  await ready(job, open)
  await book.run('settle', limits.settle, async (signal) => await idle(QUIET_MS, signal))
  await ready(job, open)
  if (open.scriptsStopped === null) {
    await book.run('scroll', limits.scroll, async (signal) => {
      await scrollThrough(session, async (inner) => await quietOrLater(idle, inner), signal)
    })
  } else book.skip('scroll', `scripts were stopped: ${open.scriptsStopped}`)
  await ready(job, open)
  keep(
    await book.run('text', limits.text, async (signal) => {
      title = await readTitle(session, signal)
      const text = await readText(page, session, signal)
      return await spool.write('text.txt', 'text/plain; charset=utf-8', [utf8(text)], signal)
    }),
  )
  await ready(job, open)
  keep(
    await book.run('dom', limits.dom, async (signal) => {
      const { html, cut: long } = await readDom(session, signal)
      if (long) cut.push({ part: 'dom.html', reason: 'the document was longer than is kept' })
      return await spool.write('dom.html', 'text/html; charset=utf-8', [utf8(html)], signal)
    }),
  )
  await ready(job, open)
  keep(
    await book.run('picture', limits.picture, async (signal) => {
      notAnErrorPage(url())
      const { jpeg, cut: reason } = await takePicture(session, signal)
      if (reason !== null) cut.push({ part: 'screenshot.jpg', reason })
      return await spool.write('screenshot.jpg', 'image/jpeg', [jpeg], signal)
    }),
  )
  await ready(job, open)
  keep(
    await book.run('pdf', limits.pdf, async (signal) => {
      notAnErrorPage(url())
      return await spool.write('page.pdf', 'application/pdf', printPdf(session, signal), signal)
    }),
  )
  return { title, files, cut }
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

function netError(error: unknown): string | null {
  return /net::(ERR_[A-Z_0-9]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? null
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text.toWellFormed(), 'utf8')
}
