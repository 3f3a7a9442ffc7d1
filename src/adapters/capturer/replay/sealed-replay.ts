/**
 * The sealed replay: the page is opened once more, answered from its own recording alone, in a context whose only proxy leads
 * nowhere; what it then shows is compared with what was seen. Says how much came back, never why. A page that does not come
 * back scores nothing; so does whatever was not shown when the time was up.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page, Route } from 'playwright-core'
import type { Assurance } from '../../../../citations/index.ts'
import type { Lease } from '../browser/browser.ts'
import { viewport } from '../page/open-page.ts'
import { takeFirstView } from '../page/picture.ts'
import { readText } from '../page/reading.ts'
import { scrollThrough } from '../page/scroll.ts'
import { openRecordedAnswers, type RecordedAnswers } from './recorded-answers.ts'
import { shareOfPicture, shareOfWords } from './score.ts'

export type ReplayScore = NonNullable<Assurance['replay']>

export interface ReplayRequest {
  readonly lease: Lease
  /** Of the document that was shown. */
  readonly url: string
  readonly warc: string
  readonly index: string
  /** What was seen when it was recorded; null where that part is missing. */
  readonly text: string | null
  readonly firstView: Buffer | null
  readonly limitMs: number
  readonly signal: AbortSignal
}

const QUIET_MS = 500
const LOOK_MS = 100
const CLOSE_MS = 3_000

/** Rejects only with the caller's reason or where the recording itself cannot be read. */
export async function replaySealed(request: ReplayRequest): Promise<ReplayScore> {
  await using answers = await openRecordedAnswers(request)
  const account = new Account(answers)
  const limit = AbortSignal.any([request.signal, AbortSignal.timeout(request.limitMs)])
  const shown = { text: null as string | null, picture: 0 }
  const { lease } = request
  const context = await lease.browser.newContext({
    viewport,
    acceptDownloads: false,
    // A worker would be answered past our routes: it has no network, so the page is shown without it.
    serviceWorkers: 'block',
    permissions: [],
  })
  try {
    await context.route('**/*', async (route) => await account.serve(route))
    context.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
    await within(limit, async () => await look(request, context.newPage(), account, limit, shown))
  } catch {
    request.signal.throwIfAborted()
    // Not shown, or not in time: the score says so.
  } finally {
    const closed = context.close().then(
      () => true,
      () => false,
    )
    if (!(await Promise.race([closed, sleep(CLOSE_MS, false)]))) lease.retire()
  }
  return {
    text: request.text === null || shown.text === null ? 0 : shareOfWords(request.text, shown.text),
    picture: shown.picture,
    ...account.counts,
  }
}

async function look(
  { url, firstView }: ReplayRequest,
  opening: Promise<Page>,
  account: Account,
  signal: AbortSignal,
  shown: { text: string | null; picture: number },
): Promise<void> {
  const page = await opening
  const session: CDPSession = await page.context().newCDPSession(page)
  await page.goto(url, { waitUntil: 'load', signal })
  await account.rest(signal)
  const view = await takeFirstView(session, signal)
  await scrollThrough(page, session, async (inner) => await account.rest(inner), signal).catch(() =>
    signal.throwIfAborted(),
  )
  shown.text = await readText(page, session, signal)
  if (firstView === null) return
  const table = await page.context().newPage()
  shown.picture = await shareOfPicture(table, firstView, view)
}

/** What was asked and what had an answer, each address once. */
class Account {
  readonly #answers: RecordedAnswers
  readonly #asked = new Map<string, boolean>()
  #under = 0
  #last = performance.now()

  constructor(answers: RecordedAnswers) {
    this.#answers = answers
  }

  get counts(): { readonly asked: number; readonly answered: number } {
    const had = [...this.#asked.values()]
    return { asked: had.length, answered: had.filter(Boolean).length }
  }

  async serve(route: Route): Promise<void> {
    const request = route.request()
    const key = `${request.method()} ${request.url().replace(/#.*$/s, '')}`
    this.#under++
    try {
      const found = await this.#answers.answer(request.method(), request.url())
      this.#asked.set(key, found !== null || this.#asked.get(key) === true)
      if (found === null) await route.abort('internetdisconnected')
      else await route.fulfill({ status: found.status, headers: joined(found.headers), body: found.body })
    } catch {
      // The page has gone on without it.
    } finally {
      this.#under--
      this.#last = performance.now()
    }
  }

  /** Until nothing was asked for a while. */
  async rest(signal: AbortSignal): Promise<void> {
    while (this.#under > 0 || performance.now() - this.#last < QUIET_MS)
      await sleep(LOOK_MS, undefined, { signal })
  }
}

/** A name once, as DevTools' callers want it; cookies may not share a line with commas. */
function joined(headers: readonly (readonly [string, string])[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of headers) {
    const key = name.toLowerCase()
    const before = found[key]
    found[key] = before === undefined ? value : `${before}${key === 'set-cookie' ? '\n' : ', '}${value}`
  }
  return found
}

/** Ends with the signal, whether what is done listens to it or not. */
async function within(signal: AbortSignal, act: () => Promise<void>): Promise<void> {
  const { promise: over, reject } = Promise.withResolvers<never>()
  const leave = () => reject(signal.reason)
  signal.addEventListener('abort', leave, { once: true })
  try {
    await Promise.race([act(), over])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
