/**
 * The Viewer port: shows one URL in a browser and says what was there. The same Chromium, egress and proxy as for captures,
 * a context of its own for each look, pictures and films left out, nothing kept. The browser starts with the first look that
 * is wanted. Deliberately absent: stealth, captcha solving, consent clicks, scrolling.
 */
import { Problem, type RefusedRequest, type Rendered } from '../../../citations/index.ts'
import { createAuthority, type Authority } from '../../egress/authority.ts'
import type { Egress } from '../../egress/egress.ts'
import { startRecordingProxy, type RecordingLimits } from '../../egress/recording/proxy.ts'
import {
  beginVisit,
  isWindowClosed,
  WINDOW_CLOSED,
  type Turn,
  type Turns,
  type Visit,
} from '../../egress/recording/turns.ts'
import { PortFault, type LookOptions, type Viewer } from '../../ports.ts'
import { WarmBrowser } from './browser/browser.ts'
import type { ResourceType } from './browser/challenges.ts'
import { killLeftovers } from './browser/process-group.ts'
import { once } from './once.ts'
import { createSpool, sweepSpool } from './spool.ts'
import { lookAt, type LookLimits } from './viewer-look.ts'
import { Seats } from './viewer-seats.ts'

export interface ViewerLimits extends RecordingLimits, LookLimits {
  /** Looks at once; never two at one site. */
  readonly looks: number
  /** The browser is stopped after so long without a look. */
  readonly idleBrowserMs: number
  readonly looksPerBrowser: number
  /** What one page's scripts may hold in memory. */
  readonly heapMegabytes: number
}

export const defaultViewerLimits: ViewerLimits = {
  exchangeBytes: 8 << 20,
  captureBytes: 32 << 20,
  idleMilliseconds: 10_000,
  settleMs: 10_000,
  patienceMs: 8_000,
  hardMs: 20_000,
  looks: 2,
  idleBrowserMs: 30_000,
  looksPerBrowser: 200,
  heapMegabytes: 768,
}

export interface ViewerOptions {
  readonly egress: Egress
  /** The politeness of this process; absent: everybody is asked at once. */
  readonly turns?: PatientTurns | undefined
  /** Notes about running browsers and their temporary files; several processes may share it. */
  readonly runDirectory: string
  /** For what pages send, while they are looked at. */
  readonly spoolRoot: string
  /** This software's version, sent in every User-Agent. */
  readonly version: string
  /** URL or address for the people who run the cited sites; null sends none. */
  readonly contact: string | null
  /** CHROMIUM_PATH as configured; null looks for one. */
  readonly browserPath?: string | null
  readonly authority?: Authority
  readonly limits?: Partial<ViewerLimits>
  readonly log: (line: string) => void
}

/** Turns that may be waited for without holding a lane. */
export interface PatientTurns extends Turns {
  enter(url: URL, options: { signal: AbortSignal; aside?: LookOptions['aside'] }): Promise<Turn>
}

/** What tells nothing to a reader of words. A cited picture is a document and comes all the same. */
const SPARED: ReadonlySet<ResourceType> = new Set<ResourceType>([
  'Image',
  'Media',
  'Font',
  'Prefetch',
  'Ping',
])
/** A machine without a browser is not searched for one at every look. */
const SEARCH_AGAIN_MS = 60_000
const REFUSALS = 2_000

/**
 * `view` never rejects for what a page does, ends within `hardMs` of getting a seat, and at once as `timeout` when the signal
 * fires; it rejects for our own faults alone (a disk that takes nothing, a viewer that is closed). Where no browser starts, each look ends at once as `no-browser`.
 */
export function createViewer(
  options: ViewerOptions,
): Viewer & AsyncDisposable & { pids(): readonly number[] } {
  const limits = { ...defaultViewerLimits, ...options.limits }
  const seats = new Seats(limits.looks)
  const under = new Set<Promise<void>>()
  const ending = new AbortController()
  let warm: WarmBrowser | null = null
  let searchAgainAt = 0

  const livestock = once(async () => {
    const authority = options.authority ?? (await createAuthority())
    const killed = killLeftovers(options.runDirectory)
    if (killed > 0) options.log(`ended ${killed} browser(s) that an earlier process left behind`)
    await sweepSpool(options.spoolRoot)
    warm = new WarmBrowser({
      runDirectory: options.runDirectory,
      version: options.version,
      contact: options.contact,
      log: options.log,
      configured: options.browserPath ?? null,
      spki: authority.spki,
      idleMs: limits.idleBrowserMs,
      capturesPerBrowser: limits.looksPerBrowser,
      spared: SPARED,
      heapMegabytes: limits.heapMegabytes,
    })
    return { authority, browser: warm }
  })

  async function view(url: string, look: LookOptions): Promise<Rendered> {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return unseen(url, 'not-a-page')
    const signal = AbortSignal.any([look.signal, ending.signal])
    const startedAt = performance.now()
    const seat = await seats.take(url, signal).catch(() => null)
    ending.signal.throwIfAborted()
    if (seat === null) return unseen(url, 'timeout', startedAt)
    const told = Promise.withResolvers<Rendered>()
    const visit = await visiting(url, look, signal).catch((error: unknown) => {
      if (isWindowClosed(error)) return WINDOW_CLOSED
      if (signal.aborted) return 'timeout' as const
      throw error
    })
    if (typeof visit === 'string') {
      seat[Symbol.dispose]()
      ending.signal.throwIfAborted()
      return unseen(url, visit, startedAt)
    }
    const looking = lookTwice({
      url,
      visit,
      acceptLanguage: look.acceptLanguage ?? null,
      signal,
      seen: told.resolve,
    })
      .then(told.resolve, told.reject)
      // The seat is free again when the page is really closed.
      .finally(() => {
        visit?.[Symbol.dispose]()
        seat[Symbol.dispose]()
      })
    under.add(looking)
    void looking.finally(() => under.delete(looking))
    const leave = () => {
      if (ending.signal.aborted) told.reject(ending.signal.reason)
      else told.resolve(unseen(url, 'timeout', startedAt))
    }
    signal.addEventListener('abort', leave, { once: true })
    if (signal.aborted) leave()
    const timer = setTimeout(() => told.resolve(unseen(url, 'timeout', startedAt)), limits.hardMs)
    try {
      return await told.promise
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', leave)
    }
  }

  async function visiting(cited: string, { aside }: LookOptions, ends: AbortSignal): Promise<Visit | null> {
    const { turns } = options
    if (turns === undefined) return null
    const target = new URL(cited)
    return beginVisit(turns, target, () =>
      turns.enter(target, { signal: ends, ...(aside === undefined ? {} : { aside }) }),
    )
  }

  interface Wanted {
    readonly url: string
    readonly visit: Visit | null
    readonly acceptLanguage: string | null
    readonly signal: AbortSignal
    readonly seen: (rendered: Rendered) => void
  }

  /** Another page may have taken the browser down, so once more with a new one is fair. */
  async function lookTwice(wanted: Wanted): Promise<Rendered> {
    const startedAt = performance.now()
    if (startedAt < searchAgainAt) return unseen(wanted.url, 'no-browser', startedAt)
    for (let tries = 0; tries < 2; tries++) {
      try {
        const rendered = await lookOnce(wanted)
        if (rendered !== null) return rendered
      } catch (error) {
        wanted.signal.throwIfAborted()
        if (error instanceof PortFault && error.code === 'browser-context') continue
        const absent =
          error instanceof Problem || (error instanceof PortFault && error.code === 'browser-start')
        if (!absent) throw error
        searchAgainAt = performance.now() + SEARCH_AGAIN_MS
        options.log(`no second opinion from a browser: ${error.message}`)
        return unseen(wanted.url, 'no-browser', startedAt)
      }
    }
    return unseen(wanted.url, 'crashed', startedAt)
  }

  /** Null when the browser went away under it. */
  async function lookOnce({ seen, visit, ...wanted }: Wanted): Promise<Rendered | null> {
    const { authority, browser } = await livestock()
    using lease = await browser.lend()
    await using spool = await createSpool(options.spoolRoot)
    const refused: RefusedRequest[] = []
    await using proxy = await startRecordingProxy({
      egress: options.egress,
      authority,
      spool: spool.directory,
      limits,
      turns: visit ?? undefined,
      // Nothing is kept: what was sent is gone with this look.
      record: async () => {},
      refused: (refusal) => {
        if (refused.length < REFUSALS) refused.push(refusal)
      },
    })
    let rendered: Rendered | null = null
    const tell = (found: Rendered) => {
      rendered = found
      if (proxy.account().fault === null) seen(found)
    }
    const end = await lookAt({ ...wanted, lease, proxy, refused, limits, seen: tell })
    const { fault } = proxy.account()
    if (fault !== null)
      throw new PortFault('viewer', 'recorder', 'what a page sent could not be held', {
        retryable: true,
        cause: fault,
      })
    return end === 'vanished' ? null : rendered
  }

  return {
    view,
    pids: () => warm?.pids() ?? [],
    async [Symbol.asyncDispose]() {
      ending.abort(new PortFault('viewer', 'closed', 'the viewer is closed', { retryable: false }))
      if (livestock.begun()) {
        const { browser } = await livestock().catch(() => ({ browser: null }))
        await browser?.[Symbol.asyncDispose]()
      }
      await Promise.all(under)
    },
  }
}

function unseen(url: string, fault: string, startedAt = performance.now()): Rendered {
  const milliseconds = Math.round(performance.now() - startedAt)
  return { url, status: null, page: null, fragment: null, settled: false, milliseconds, fault }
}
