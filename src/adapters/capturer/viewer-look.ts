/**
 * One look at one page, from its opening to the facts of what was shown at the end. Follows what scripts do, waits for what
 * passes by itself, answers no question, scrolls and clicks nowhere.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { PageFacts, RefusedRequest, Rendered } from '../../../citations/index.ts'
import type { RecordingProxy } from '../../egress/recording/proxy.ts'
import type { Lease } from './browser/browser.ts'
import { openPage, type OpenPage } from './page/open-page.ts'
import { sameUrl } from './recorder.ts'
import type { MainDocument } from './request-log.ts'
import { patienceFor } from './viewer-patience.ts'
import { readShown, type Shown } from './viewer-reading.ts'
import { wasRefused } from './viewer-refused.ts'
import { untilChange, untilRest, type Rest, type Watched } from './viewer-rest.ts'

/** Milliseconds of one look. */
export interface LookLimits {
  /** A page that is not at rest by then is read as it is. */
  readonly settleMs: number
  /** How long what may pass by itself is waited for. */
  readonly patienceMs: number
  /** All of it together, but for closing. */
  readonly hardMs: number
}

export interface Look {
  readonly url: string
  readonly acceptLanguage: string | null
  readonly lease: Lease
  readonly proxy: RecordingProxy
  /** What the egress refused or could not reach, as the proxy tells it. */
  readonly refused: readonly RefusedRequest[]
  readonly limits: LookLimits
  readonly signal: AbortSignal
  /** Told as soon as it is known; closing the page may take longer. */
  readonly seen: (rendered: Rendered) => void
}

/** Kept for reading, whatever a page does with the rest of its time. */
const READ_MS = 6_000
const GONE_MS = 250
const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])

/** `vanished` when the whole browser went away and nothing was told. */
export async function lookAt(look: Look): Promise<'seen' | 'vanished'> {
  const { url, limits, lease, proxy } = look
  const startedAt = performance.now()
  const gone = new AbortController()
  let why: 'crashed' | 'closed' | 'browser' | null = null
  await using open = await openPage({
    lease,
    proxy: proxy.url,
    credentials: proxy.credentials,
    acceptLanguage: look.acceptLanguage,
    onlyLooking: true,
    onGone: (reason) => {
      why ??= reason
      gone.abort()
    },
  })
  const signal = AbortSignal.any([look.signal, gone.signal])
  const nothing = { url, status: null, page: null, fragment: null, settled: false }
  const tell = (found: Partial<Omit<Rendered, 'milliseconds'>>, fault: string | null) => {
    const dialogs = open.dialogs.length === 0 ? {} : { dialogs: [...open.dialogs] }
    const milliseconds = Math.round(performance.now() - startedAt)
    look.seen({ ...nothing, ...found, ...dialogs, fault, milliseconds })
  }
  try {
    const fault = await arrive(look, open, startedAt + limits.settleMs, signal)
    if (fault !== null) {
      tell({ ...documentOf(open, url), settled: fault !== 'timeout' }, fault)
      return 'seen'
    }
    const end = await settle(look, open, startedAt, signal)
    const page = documentOf(open, url)
    if (end === 'nowhere') tell({ ...page, settled: true }, refusalOf(look, open))
    else if (end === null) tell(page, 'timeout')
    else {
      const refused = wasRefused(open.log.asked, page.url) ? { refused: true as const } : {}
      tell({ ...page, ...end.shown, ...refused, settled: end.settled }, null)
    }
  } catch (error) {
    look.signal.throwIfAborted()
    if (!gone.signal.aborted) throw error
    // The tab's end is told before the browser's: a moment decides which of them it was.
    await sleep(GONE_MS)
    if (!lease.browser.isConnected()) return 'vanished'
    tell(documentOf(open, url), why === 'closed' ? 'closed' : 'crashed')
  }
  return 'seen'
}

/** Null when a document is being shown, else why not. */
async function arrive(
  look: Look,
  open: OpenPage,
  until: number,
  signal: AbortSignal,
): Promise<string | null> {
  const { page, log } = open
  const timeout = until - performance.now()
  try {
    await page.goto(look.url, { waitUntil: 'commit', timeout, signal })
  } catch (error) {
    signal.throwIfAborted()
    const answer = log.documents.at(-1)
    const text = error instanceof Error ? error.message : ''
    // Chromium shows a page of its own where a server's refusal has no words.
    if (/ERR_HTTP_RESPONSE_CODE_FAILURE|ERR_INVALID_RESPONSE/.test(text) && answer !== undefined)
      return 'empty'
    const told = refusalOf(look, open, text)
    if (told !== 'net-failed') return told
    // A script that leads on at once interrupts the first page.
    if (answer !== undefined && PAGES.has(answer.mediaType)) return null
    return answer === undefined ? 'timeout' : 'not-a-page'
  }
  const answer = log.documents.at(-1)
  return answer === undefined || PAGES.has(answer.mediaType) ? null : 'not-a-page'
}

/** Null when not even stopping its scripts made the page readable; `nowhere` when it left for what does not answer. */
async function settle(
  look: Look,
  open: OpenPage,
  startedAt: number,
  signal: AbortSignal,
): Promise<{ readonly shown: Shown; readonly settled: boolean } | 'nowhere' | null> {
  const { limits, proxy } = look
  const watched: Watched = { session: open.session, network: proxy, signal }
  const latest = startedAt + limits.hardMs - READ_MS
  const arrivedAt = performance.now()
  let until = Math.min(latest, startedAt + limits.settleMs)
  for (;;) {
    const rest: Rest = await untilRest(watched, until)
    if (rest.kind === 'busy') await open.stopScripts('a script kept the page from answering')
    if (open.page.url().startsWith('chrome-error:')) return 'nowhere'
    const shown = await read(look, open, signal)
    if (shown === null) return null
    if (rest.kind !== 'rest' || open.scriptsStopped !== null)
      return { shown: doubtful(shown), settled: false }
    const patience = await waits(rest.sample, shown.page)
    if (!patience) return { shown, settled: true }
    // The next page is given a time of its own.
    until = Math.min(latest, Math.max(until, performance.now() + limits.settleMs / 2))
  }

  async function waits(sample: Parameters<typeof untilChange>[1], page: PageFacts | null): Promise<boolean> {
    const { status } = documentOf(open, look.url)
    const patience = page === null ? 0 : patienceFor(status, page, limits.patienceMs)
    const end = Math.min(latest, arrivedAt + patience)
    return performance.now() < end && (await untilChange(watched, sample, end))
  }
}

/** Once as it is, once more without its scripts; a document that goes away meanwhile is read anew. */
async function read(look: Look, open: OpenPage, signal: AbortSignal): Promise<Shown | null> {
  for (let tries = 0; tries < 4; tries++) {
    const hurried = open.scriptsStopped !== null
    const limit = AbortSignal.timeout(hurried ? READ_MS / 3 : (2 * READ_MS) / 3)
    try {
      const where = { cited: look.url, url: open.page.url(), hurried }
      return await readShown(open.session, where, AbortSignal.any([signal, limit]))
    } catch {
      signal.throwIfAborted()
      if (limit.aborted && hurried) return null
      if (limit.aborted) await open.stopScripts('a script kept the page from answering')
      else await sleep(100, undefined, { signal })
    }
  }
  return null
}

/** What is not there while a page is still at work may come yet. */
function doubtful(shown: Shown): Shown {
  const { fragment } = shown
  if (fragment?.found !== 'missing') return shown
  return { ...shown, fragment: { kind: fragment.kind, found: 'unknown' } }
}

/** Where the page is, and what its own document was answered with. */
function documentOf({ page, log }: OpenPage, cited: string): { url: string; status: number | null } {
  const shown = page.url()
  const isWeb = /^https?:/.test(shown)
  const asked = [...log.documentUrls].at(-1)
  const url = isWeb ? shown : (asked ?? cited)
  const own = log.documents.findLast((one) => sameUrl(one.url, url))
  // A script may rename the page (pushState), and what it downloaded is not what is shown.
  const document: MainDocument | undefined =
    own ?? (isWeb ? log.documents.findLast(({ mediaType }) => PAGES.has(mediaType)) : undefined)
  return { url, status: document?.status ?? null }
}

/** In the words of the egress where it knows, else in Chromium's: `blocked-address`, `net-dns-nxdomain`, `net-name-not-resolved`. */
function refusalOf({ refused, url }: Look, { log }: OpenPage, message: string | null = null): string {
  const asked = [...log.documentUrls].at(-1) ?? url
  const refusal = refused.findLast((one) => sameUrl(one.url, asked))
  if (refusal?.failure === 'unsafe-address') return 'blocked-address'
  if (refusal !== undefined) return `net-${refusal.failure}`
  const last = log.asked.findLast((one) => sameUrl(one.url, asked))
  const told = message ?? (last?.end.kind === 'failed' ? last.end.reason : '')
  const code = /net::ERR_([A-Z_0-9]+)/.exec(told)?.[1]
  // An answer that is no page ends the browser's own request: that is told otherwise.
  return code === undefined || code === 'ABORTED'
    ? 'net-failed'
    : `net-${code.toLowerCase().replaceAll('_', '-')}`
}
