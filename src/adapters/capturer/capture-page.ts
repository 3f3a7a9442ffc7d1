/**
 * One page through the browser: the step plan, in order, each step with its own limit, and what it left in the spool.
 * Knows nothing of sealing or of how bytes are recorded; it is told when the network has fallen silent.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { openPage, type OpenPage } from './page/open-page.ts'
import { keepParts, nothingKept, QUIET_MS, stepLimits, type Kept } from './page-plan.ts'
import type { PageJob } from './page-job.ts'
import type { RequestLog } from './request-log.ts'
import { StepFailure } from './steps.ts'

export { stepLimits }
export type { StepLimits } from './page-job.ts'

const HTML = new Set(['text/html', 'application/xhtml+xml'])
const GONE_MS = 250

export interface PageResult extends Kept {
  /** `file` when what answered is no page; `vanished` when the whole browser went away. */
  readonly ending: 'page' | 'file' | 'vanished'
  readonly finalUrl: string | null
  readonly status: number | null
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
  const loaded = await book.run('load', job.limits.load, async (signal) => await load(job, open, signal))
  const answer = log.documents.at(-1) ?? null
  const failed = answer === null || page.url().startsWith('chrome-error:')
  const isFile = !failed && (loaded === 'download' || !HTML.has(answer.mediaType))
  // Chromium's own error page is no evidence of anything.
  if (failed) book.stop('no page was there to be kept')
  const kept = isFile ? await settleFile(job) : await keepParts(job, open)
  // The tab's end is told before the browser's: a moment decides which of them it was.
  if (gone !== null) await sleep(GONE_MS)
  const vanished = !job.lease.browser.isConnected()
  if (vanished) book.restate(goneReasons.browser)
  return {
    ending: vanished ? 'vanished' : isFile ? 'file' : 'page',
    finalUrl: failed ? null : isFile ? answer.url : page.url(),
    status: answer?.status ?? null,
    ...kept,
    faults: [
      ...(open.scriptsStopped === null ? [] : [`scripts were stopped: ${open.scriptsStopped}`]),
      ...(kept.ledTo === null
        ? []
        : [`${ledTo(kept.ledTo)} while it was being kept: its parts are of two pages`]),
      ...(log.overflowed ? ['the page asked for more than can be accounted for'] : []),
    ],
    log,
  }
}

/** Chromium's own page, where nobody answers, is no address that anybody was led to. */
function ledTo(url: string): string {
  return url.startsWith('chrome-error:')
    ? 'it led to an address that does not answer'
    : `it led to ${url.slice(0, 200)}`
}

/** A viewer may still be loading what it shows: had whole, it need not be fetched again. */
async function settleFile({ book, idle, limits }: PageJob): Promise<Kept> {
  await book.run('settle', limits.settle, async (signal) => await idle(QUIET_MS, signal))
  return nothingKept
}

/** `download` where what answered was handed over as a file, whatever its type. */
async function load(
  job: PageJob,
  { page, log }: OpenPage,
  signal: AbortSignal,
): Promise<'page' | 'download'> {
  const timeout = job.limits.load
  try {
    await page.goto(job.url, { waitUntil: 'commit', timeout, signal })
  } catch (error) {
    const answer = log.documents.at(-1)
    // Something answered, only no page came of it.
    if (answer !== undefined && (!HTML.has(answer.mediaType) || isDownload(error))) return 'download'
    // Where redirects led, the last address is the one that was refused.
    const refused = job.refusal([...log.documentUrls].at(-1) ?? job.url) ?? job.refusal(job.url)
    throw new StepFailure(refused ?? netError(error) ?? 'nothing answered', { cause: error })
  }
  const answer = log.documents.at(-1)
  if (answer === undefined || HTML.has(answer.mediaType))
    await page.waitForLoadState('load', { timeout, signal })
  return 'page'
}

/** A page that its server sends as an attachment. */
function isDownload(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Download is starting')
}

function netError(error: unknown): string | null {
  return /net::(ERR_[A-Z_0-9]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? null
}
