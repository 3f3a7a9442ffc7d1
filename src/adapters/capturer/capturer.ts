/**
 * The Capturer port: one URL in, a spool full of evidence out, complete or partial with every reason. Wires browser,
 * recorder and steps together for one capture after the other; holds no key and writes nothing outside its directories.
 */
import { release, type } from 'node:os'
import { Problem, type Software } from '../../../citations/index.ts'
import { createAuthority, type Authority } from '../../egress/authority.ts'
import type { Egress } from '../../egress/egress.ts'
import type { RecordingLimits } from '../../egress/recording/proxy.ts'
import { beginVisit, isWindowClosed, type Turns, type Visit } from '../../egress/recording/turns.ts'
import { PortFault, type CaptureRequest, type Captured, type Capturer, type Clock } from '../../ports.ts'
import { WarmBrowser } from './browser/browser.ts'
import { killLeftovers } from './browser/process-group.ts'
import { honestName, toldFlags } from './browser/flags.ts'
import { captureFile } from './capture-file.ts'
import { capturePage, stepLimits, type StepLimits } from './capture-page.ts'
import { describeCapture } from './describe-capture.ts'
import { viewport } from './page/open-page.ts'
import { layDown } from './lay-down.ts'
import { once } from './once.ts'
import { startRecorder, type Recorder } from './recorder.ts'
import { isSampled, replayCapture } from './replay/replay-capture.ts'
import { createSpool, sweepSpool } from './spool.ts'
import { StepBook } from './steps.ts'

export interface CapturerLimits extends RecordingLimits {
  /** All steps of one capture together. */
  readonly deadlineMs: number
  /** Milliseconds for single steps. */
  readonly steps: StepLimits
  /** The browser is stopped after so long without a capture. */
  readonly idleBrowserMs: number
  readonly capturesPerBrowser: number
  readonly browserAgeMs: number
  /** What a browser's processes may hold for themselves between captures. */
  readonly browserMegabytes: number
  /** What one tab's process may, at any time; it is ended beyond that. */
  readonly tabMegabytes: number
  /** A sealed replay, which the deadline does not count. */
  readonly replayMs: number
}

export const defaultLimits: CapturerLimits = {
  exchangeBytes: 200 << 20,
  captureBytes: 500 << 20,
  idleMilliseconds: 30_000,
  deadlineMs: 90_000,
  steps: stepLimits,
  idleBrowserMs: 60_000,
  capturesPerBrowser: 100,
  browserAgeMs: 30 * 60_000,
  browserMegabytes: 1_500,
  tabMegabytes: 2_000,
  replayMs: 25_000,
}

export interface CapturerOptions {
  readonly egress: Egress
  readonly clock: Clock
  /** The politeness of this process; absent: everybody is asked at once. */
  readonly turns?: Turns | undefined
  /** Notes about running browsers and their temporary files; several processes may share it. */
  readonly runDirectory: string
  /** Where each capture gets a directory of its own. */
  readonly spoolRoot: string
  /** This software's version, sent in every User-Agent and recorded. */
  readonly version: string
  /** URL or address for the people who run the cited sites; null sends none. */
  readonly contact: string | null
  /** CHROMIUM_PATH as configured; null looks for one. */
  readonly browserPath?: string | null
  readonly authority?: Authority
  readonly limits?: Partial<CapturerLimits>
  /** Of a hundred pages so many are replayed from their own recording; absent: none. */
  readonly replays?: number | undefined
  readonly log: (line: string) => void
}

/** A capturer owns its browsers: dispose ends them, whatever state they are in. */
export function createCapturer(
  options: CapturerOptions,
): Capturer & AsyncDisposable & { pids(): readonly number[] } {
  const limits = { ...defaultLimits, ...options.limits }
  const { browserPath = null } = options
  const authority = once(async () => options.authority ?? (await createAuthority()))
  const browser = once(async () => {
    const killed = killLeftovers(options.runDirectory)
    if (killed > 0) options.log(`ended ${killed} browser(s) that an earlier process left behind`)
    await sweepSpool(options.spoolRoot)
    return new WarmBrowser({
      ...options,
      configured: browserPath,
      spki: (await authority()).spki,
      idleMs: limits.idleBrowserMs,
      capturesPerBrowser: limits.capturesPerBrowser,
      ageMs: limits.browserAgeMs,
      megabytes: limits.browserMegabytes,
      tabMegabytes: limits.tabMegabytes,
    })
  })
  let warm: WarmBrowser | null = null

  async function capture(request: CaptureRequest, { signal }: { signal: AbortSignal }): Promise<Captured> {
    checkUrl(request.url)
    signal.throwIfAborted()
    warm = await browser()
    const tools = { options, limits, browser: warm, authority: await authority(), signal }
    const first = await firstAttempt(request, tools)
    if (first !== null) return first
    options.log('the browser ended in the middle of a capture, which is begun again')
    return (await attempt(request, tools)).captured
  }
  return {
    capture,
    pids: () => warm?.pids() ?? [],
    async [Symbol.asyncDispose]() {
      if (browser.begun()) await (await browser())[Symbol.asyncDispose]()
    },
  }
}

interface Tools {
  readonly options: CapturerOptions
  readonly limits: CapturerLimits
  readonly browser: WarmBrowser
  readonly authority: Authority
  readonly signal: AbortSignal
}

/** Null when the browser went away: perhaps another page took it down, so once more with a new one is fair. */
async function firstAttempt(request: CaptureRequest, tools: Tools): Promise<Captured | null> {
  try {
    const { captured, vanished } = await attempt(request, tools)
    if (!vanished) return captured
    await captured[Symbol.asyncDispose]()
    return null
  } catch (error) {
    if (error instanceof PortFault && error.code === 'browser-context') return null
    throw error
  }
}

async function attempt(
  request: CaptureRequest,
  { options, limits, browser, authority, signal }: Tools,
): Promise<{ captured: Captured; vanished: boolean }> {
  const { clock, egress, version, contact } = options
  const startedAt = clock.now()
  await using owned = new AsyncDisposableStack()
  const spool = owned.use(await createSpool(options.spoolRoot))
  const software = honestName(version, contact)
  const found = await recordAndKeep()
  owned.move()
  return {
    captured: { ...found.kept, [Symbol.asyncDispose]: async () => await spool[Symbol.asyncDispose]() },
    vanished: found.vanished,
  }

  async function recordAndKeep() {
    // Before any clock of the capture: waiting for a turn is nobody's slowness.
    using visit = await visiting(options.turns, request.url, signal)
    await using recorder = await startRecorder({
      egress,
      authority,
      directory: spool.directory,
      software,
      clock,
      limits,
      turns: visit ?? options.turns,
    })
    const book = new StepBook(signal, limits.deadlineMs)
    const page = request.kind === 'page' ? await throughBrowser(recorder, book) : null
    const file =
      page === null || page.result.ending === 'file'
        ? await captureFile({
            request,
            recorder,
            authority,
            book,
            page: page?.result ?? null,
            userAgent: await nameFor(),
            spool,
            lend: async () => await browser.lend(),
            limits: limits.steps,
            startedAt,
            clock,
            class: egress.class,
            vantage: egress.vantage,
          })
        : null
    signal.throwIfAborted()
    await recorder.stop()
    const seen = { request, page: page?.result ?? null, file, recorder }
    const userAgent = page?.userAgent ?? (await nameFor())
    const { files, records } = await layDown(seen, spool, clock)
    const replay =
      page === null || file !== null || !isSampled(request.snapshot, options.replays ?? 0)
        ? null
        : await replayCapture({ page: page.result, spool, browser, limitMs: limits.replayMs, signal })
    const facts = describeCapture(seen, {
      class: egress.class,
      vantage: egress.vantage,
      startedAt,
      finishedAt: clock.now(),
      steps: book.results,
      parts: files.map(({ name }) => name),
      software: softwareOf(version, page?.browser ?? null),
      conditions: {
        userAgent,
        acceptLanguage: request.acceptLanguage,
        viewport: page === null ? null : viewport,
        flags: page === null ? [] : toldFlags(),
      },
    })
    return { kept: { facts, files, records, replay }, vanished: page?.result.ending === 'vanished' }
  }

  async function visiting(turns: Turns | undefined, cited: string, ends: AbortSignal): Promise<Visit | null> {
    if (turns === undefined) return null
    const url = new URL(cited)
    try {
      return await beginVisit(turns, url, () => turns.enter(url, { signal: ends }))
    } catch (error) {
      // The recorder then refuses the visit by that name, and the capture says so.
      if (isWindowClosed(error)) return null
      throw error
    }
  }

  async function throughBrowser(recorder: Recorder, book: StepBook) {
    using lease = await browser.lend()
    const { url: proxy, credentials } = recorder.proxy
    const { url, acceptLanguage } = request
    const result = await capturePage({
      ...recorder,
      clock,
      startedAt,
      class: egress.class,
      vantage: egress.vantage,
      url,
      acceptLanguage,
      lease,
      proxy,
      credentials,
      ca: authority.certificate,
      spool,
      book,
      limits: limits.steps,
    })
    return { result, browser: lease.name, userAgent: lease.userAgent }
  }

  /** The browser's name also where it is not started (decisions 13); without any browser, ours alone. */
  async function nameFor(): Promise<string> {
    try {
      return (await browser.choose()).userAgent
    } catch (error) {
      if (error instanceof Problem) return software
      throw error
    }
  }
}

function softwareOf(ibid: string, browser: string | null): Software {
  return { ibid, node: process.version, browser, os: `${type()} ${release()} ${process.arch}` }
}

function checkUrl(url: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return
  throw new Problem(
    'invalid-url',
    `expected an http or https URL to capture, found "${url.slice(0, 200)}", for example https://example.org/page`,
  )
}
