/**
 * One warm Chromium for many captures: started with the first, a fresh context for each, retired by number of captures, age
 * and memory, replaced after a crash, stopped when idle. Whatever happens, its process group is gone after dispose.
 */
import type { Browser, CDPSession } from 'playwright-core'
import { PortFault } from '../../../ports.ts'
import type { KnownProxies, ResourceType } from './challenges.ts'
import { findBrowsers, noBrowser } from './find-browser.ts'
import { honestUserAgent } from './flags.ts'
import { groupMegabytes, heaviestMember, killMember } from './process-group.ts'
import { launchBrowser, launchReason, sandboxed, verifyBrowser, type Launched } from './launch.ts'

export interface WarmBrowserOptions {
  readonly runDirectory: string
  readonly spki: string
  /** Version of this software and a contact, both sent in every User-Agent. */
  readonly version: string
  readonly contact: string | null
  readonly idleMs: number
  readonly capturesPerBrowser: number
  /** A browser older than this gets no new captures; absent: any age. */
  readonly ageMs?: number
  /** Nor one whose processes hold more than this for themselves once a capture is over; absent: any amount. */
  readonly megabytes?: number
  /** What one tab's process may hold for itself while it is looked at; absent: 2,000. */
  readonly tabMegabytes?: number
  readonly log: (line: string) => void
  /** The one executable to use (CHROMIUM_PATH); null looks for one. */
  readonly configured: string | null
  /** As for a launch; absent for captures, which keep everything. */
  readonly spared?: ReadonlySet<ResourceType>
  readonly heapMegabytes?: number
}

const TAB_MEGABYTES = 2_000
const WATCH_MS = 1_000

/** The loan of a running browser; give it back by disposing. */
export interface Lease extends Disposable {
  readonly browser: Browser
  readonly session: CDPSession
  readonly proxies: KnownProxies
  readonly name: string
  readonly userAgent: string
  /** No new captures for this browser: something in it would not end. */
  retire(): void
}

interface Warm {
  readonly launched: Launched
  readonly startedAt: number
  loans: number
  served: number
  retired: boolean
}

interface Chosen {
  readonly executable: string
  readonly userAgent: string
}

/** Holds at most one browser that takes new captures, and those still finishing older ones. */
export class WarmBrowser implements AsyncDisposable {
  readonly #options: WarmBrowserOptions
  readonly #ending = new Set<Promise<void>>()
  #chosen: Promise<Chosen> | null = null
  #current: Promise<Warm> | null = null
  readonly #all = new Set<Warm>()
  #idle: NodeJS.Timeout | null = null
  #watch: NodeJS.Timeout | null = null
  #disposed = false

  constructor(options: WarmBrowserOptions) {
    this.#options = options
  }

  /** The name and full User-Agent of the browser that will be used; launches it once if that is not known yet. */
  async choose(): Promise<Chosen> {
    this.#chosen ??= this.#firstThatStarts()
    try {
      return await this.#chosen
    } catch (error) {
      // Installed in the meantime, perhaps: the next call looks again.
      this.#chosen = null
      throw error
    }
  }

  /** Throws Problem `no-browser`, or PortFault when a browser that worked does not start now. */
  async lend(): Promise<Lease> {
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#idle = null
    const warm = await this.#running()
    warm.loans++
    warm.served++
    this.#watch ??= setInterval(() => this.#endEaters(), WATCH_MS).unref()
    if (warm.served >= this.#options.capturesPerBrowser) this.#retire(warm)
    const { browser, session, proxies, name, userAgent } = warm.launched
    let given = false
    return {
      browser,
      session,
      proxies,
      name,
      userAgent,
      retire: () => this.#retire(warm),
      [Symbol.dispose]: () => {
        if (given) return
        given = true
        warm.loans--
        if (this.#isHeavy(warm)) warm.retired = true
        this.#settle(warm)
      },
    }
  }

  /** Process group leaders that are running now. */
  pids(): readonly number[] {
    return [...this.#all].flatMap(({ launched }) => (launched.process === null ? [] : [launched.process.pid]))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true
    if (this.#idle !== null) clearTimeout(this.#idle)
    if (this.#watch !== null) clearInterval(this.#watch)
    await this.#current?.catch(() => undefined)
    for (const warm of this.#all) this.#end(warm)
    await Promise.all(this.#ending)
  }

  /**
   * Chromium bounds what scripts hold and not their buffers: a tab that takes too much is ended, which costs the capture of that
   * page alone instead of the machine.
   */
  #endEaters(): void {
    const { tabMegabytes = TAB_MEGABYTES, log } = this.#options
    const lent = [...this.#all].filter(({ loans }) => loans > 0)
    for (const { launched } of lent) {
      const heaviest = launched.process === null ? null : heaviestMember(launched.process.pid)
      if (heaviest === null || heaviest.megabytes <= tabMegabytes) continue
      log(`ended a tab that had taken ${Math.round(heaviest.megabytes)} MB of memory`)
      killMember(heaviest.pid)
    }
    if (lent.length > 0 || this.#watch === null) return
    clearInterval(this.#watch)
    this.#watch = null
  }

  async #running(): Promise<Warm> {
    for (;;) {
      if (this.#disposed)
        throw new PortFault('capturer', 'closed', 'the capturer is closed', { retryable: false })
      const pending = (this.#current ??= this.#launch())
      try {
        const warm = await pending
        if (!this.#isWornOut(warm) && warm.launched.browser.isConnected()) return warm
        this.#retire(warm)
      } catch (error) {
        if (this.#current === pending) this.#current = null
        throw error
      }
      if (this.#current === pending) this.#current = null
    }
  }

  #isWornOut({ retired, served, startedAt }: Warm): boolean {
    const { ageMs = Infinity } = this.#options
    return retired || (served > 0 && performance.now() - startedAt > ageMs)
  }

  #isHeavy({ launched }: Warm): boolean {
    const { megabytes } = this.#options
    if (megabytes === undefined || launched.process === null) return false
    return (groupMegabytes(launched.process.pid) ?? 0) > megabytes
  }

  async #launch(): Promise<Warm> {
    const { executable, userAgent } = await this.choose()
    const { runDirectory, spki, spared = null, heapMegabytes = null } = this.#options
    let launched: Launched
    try {
      launched = await launchBrowser({
        executable,
        runDirectory,
        spki,
        userAgent,
        spared,
        heapMegabytes,
      })
    } catch (cause) {
      this.#chosen = null
      const message = `the browser at ${executable} did not start: ${launchReason(cause)}`
      throw new PortFault('capturer', 'browser-start', message, { retryable: true, cause })
    }
    const warm: Warm = { launched, startedAt: performance.now(), loans: 0, served: 0, retired: false }
    this.#all.add(warm)
    launched.browser.on('disconnected', () => this.#retire(warm))
    return warm
  }

  async #firstThatStarts(): Promise<Chosen> {
    const { runDirectory, version, contact, log, configured } = this.#options
    const tried: { path: string; reason: string }[] = []
    for (const executable of findBrowsers(configured)) {
      try {
        const { version: name, userAgent } = await verifyBrowser(executable, runDirectory)
        log(`browser: ${name} at ${executable}`)
        if (!sandboxed())
          log('WARNING: running as root, so Chromium runs WITHOUT ITS SANDBOX; run Ibid as an ordinary user')
        return { executable, userAgent: honestUserAgent(userAgent, version, contact) }
      } catch (error) {
        tried.push({ path: executable, reason: launchReason(error) })
      }
    }
    throw noBrowser(tried)
  }

  #retire(warm: Warm): void {
    warm.retired = true
    this.#settle(warm)
  }

  #settle(warm: Warm): void {
    if (warm.loans > 0) return
    if (warm.retired) {
      this.#end(warm)
      return
    }
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#idle = setTimeout(() => this.#retire(warm), this.#options.idleMs)
    this.#idle.unref()
  }

  #end(warm: Warm): void {
    if (!this.#all.delete(warm)) return
    const ended = warm.launched.end()
    this.#ending.add(ended)
    void ended.finally(() => this.#ending.delete(ended)).catch(() => undefined)
  }
}
