/**
 * One place that is asked politely, a site or an address: so many at once, so many a second, first come first served,
 * and nothing while its window is closed. Knows no URLs and no HTTP; times come from the clock it is given.
 */
import { WindowClosed, type ClosedCause, type PacePolicy } from './pace.ts'

/** Clocks and wires jitter: what leaves here evenly must still be within the promise where it arrives. */
const MARGIN = 1.05
/** A site that says "too often" is asked so much more slowly at most, and so many good answers make it half as slow. */
const SLOWEST = 8
const GOOD_ANSWERS = 8
/** Beyond that a timer fires at once; an earlier look at the clock does no harm. */
export const LONGEST_TIMER = 2 ** 31 - 1

/** A place inside the gate. `at` is when its request began, or was expected to begin. */
export interface Place {
  at: number
  asked: boolean
  left: boolean
}

interface Waiter {
  readonly grant: (place: Place) => void
  readonly refuse: (reason: unknown) => void
  gone: boolean
}

export interface GateWatcher {
  closed(gate: Gate, until: number, cause: ClosedCause): void
  opened(gate: Gate): void
}

export class Gate {
  readonly key: string
  readonly #policy: PacePolicy
  readonly #now: () => number
  readonly #watcher: GateWatcher
  readonly #inside = new Set<Place>()
  /** The newest beginnings, oldest first: as many as the rules look back. */
  #begun: Place[] = []
  #queue: Waiter[] = []
  #timer: { readonly at: number; readonly handle: NodeJS.Timeout } | null = null
  #window: { readonly until: number; readonly cause: ClosedCause } | null = null
  /** What a RateLimit header left us, until it is reset. */
  #allowance: { left: number; readonly until: number } | null = null
  #slow = 1
  #good = 0
  #refusals = 0

  constructor(key: string, policy: PacePolicy, now: () => number, watcher: GateWatcher) {
    this.key = key
    this.#policy = policy
    this.#now = now
    this.#watcher = watcher
  }

  /** Nobody inside or waiting, and nothing to remember. */
  get idle(): boolean {
    const now = this.#now()
    return (
      this.#inside.size === 0 &&
      this.#queue.length === 0 &&
      this.closedUntil(now) === null &&
      (this.#allowance === null || now >= this.#allowance.until) &&
      this.#slow === 1 &&
      this.#refusals === 0 &&
      now - (this.#begun.at(-1)?.at ?? 0) > this.#longestRule
    )
  }

  /** A place now, or null where one must be waited for. Throws WindowClosed. */
  tryEnter(): Place | null {
    const now = this.#now()
    this.#throwIfShut(now)
    if (this.#queue.some(({ gone }) => !gone) || this.#freeAt(now) > now) return null
    return this.#place(now)
  }

  async enter(signal: AbortSignal): Promise<Place> {
    signal.throwIfAborted()
    const place = this.tryEnter()
    if (place !== null) return place
    return await new Promise<Place>((resolve, reject) => {
      const ended = () => {
        waiter.gone = true
        reject(signal.reason)
      }
      const waiter: Waiter = {
        gone: false,
        grant: (granted) => {
          signal.removeEventListener('abort', ended)
          resolve(granted)
        },
        refuse: (reason) => {
          signal.removeEventListener('abort', ended)
          reject(reason)
        },
      }
      signal.addEventListener('abort', ended, { once: true })
      this.#queue.push(waiter)
      this.#pump()
    })
  }

  /** When the place may begin: now or later. Throws WindowClosed. */
  mayBegin(place: Place, now: number): number {
    this.#throwIfShut(now)
    return Math.max(this.closedUntil(now) ?? now, this.#afterOthers(place, now))
  }

  /** The place's request is being written now. */
  begin(place: Place, now: number): void {
    this.#begun = this.#begun.filter((other) => other !== place)
    place.at = now
    place.asked = true
    this.#begun.push(place)
  }

  leave(place: Place): void {
    if (place.left) return
    place.left = true
    this.#inside.delete(place)
    // What was never asked cost the site nothing.
    if (!place.asked) {
      this.#begun = this.#begun.filter((other) => other !== place)
      if (this.#allowance !== null) this.#allowance.left += 1
    }
    this.#pump()
  }

  /** When a closed window opens; null where none is closed. */
  closedUntil(now: number): number | null {
    if (this.#window === null) return null
    if (now < this.#window.until) return this.#window.until
    this.#window = null
    this.#watcher.opened(this)
    return null
  }

  close(until: number, cause: ClosedCause): void {
    const earlier = this.closedUntil(this.#now())
    if (earlier !== null && earlier >= until) return
    this.#window = { until, cause }
    this.#watcher.closed(this, until, cause)
    this.#pump()
  }

  /** "Too often": slower from now on; without a time of its own the site gets twice as long with each time it says so. */
  refused(named: boolean): void {
    const now = this.#now()
    this.#slow = Math.min(SLOWEST, this.#slow * 2)
    this.#good = 0
    // What was under way when the window closed says nothing new.
    if (named || this.closedUntil(now) !== null) return
    const { firstBackOff, longestBackOff } = this.#policy
    const wait = Math.min(longestBackOff, firstBackOff * 2 ** this.#refusals)
    this.#refusals += 1
    this.close(now + wait, 'too-many-requests')
  }

  answered(): void {
    this.#refusals = 0
    this.#good += 1
    if (this.#slow === 1 || this.#good < GOOD_ANSWERS) return
    this.#slow = Math.max(1, this.#slow / 2)
    this.#good = 0
  }

  /** `left` requests until `until`; those under way may not be counted in it yet. */
  allow(left: number, until: number): void {
    this.#allowance = { left: Math.max(0, left - Math.max(0, this.#inside.size - 1)), until }
    this.#pump()
  }

  #place(now: number): Place {
    const place: Place = { at: now, asked: false, left: false }
    this.#inside.add(place)
    this.#begun.push(place)
    const most = Math.max(this.#policy.atOnce, this.#policy.aSecond, 1) * 2
    if (Number.isFinite(most) && this.#begun.length > most + 8)
      this.#begun = this.#begun.slice(-Math.ceil(most))
    if (!Number.isFinite(most)) this.#begun = [place]
    if (this.#allowance !== null) this.#allowance.left -= 1
    return place
  }

  get #longestRule(): number {
    return Math.max(...this.#rules().map(({ within }) => within), 0)
  }

  /**
   * At most `count` beginnings within so many milliseconds. A token bucket would let its burst and a second's worth through in
   * one second; these two hold for every second, wherever it is cut.
   */
  #rules(): readonly { readonly count: number; readonly within: number }[] {
    const { atOnce, aSecond } = this.#policy
    if (!Number.isFinite(aSecond)) return []
    const burst = Math.max(1, Math.floor(Math.min(atOnce, aSecond) / this.#slow))
    const stretch = 1_000 * MARGIN * this.#slow
    return [
      { count: burst, within: (burst / aSecond) * stretch },
      ...(aSecond >= 1 ? [{ count: Math.floor(aSecond), within: stretch }] : []),
    ]
  }

  #afterOthers(place: Place | null, now: number): number {
    let earliest = now
    for (const { count, within } of this.#rules()) {
      let found = 0
      for (let index = this.#begun.length - 1; index >= 0; index -= 1) {
        const other = this.#begun[index]
        if (other === undefined || other === place || ++found < count) continue
        earliest = Math.max(earliest, other.at + within)
        break
      }
    }
    return earliest
  }

  /** When the next one may enter; Infinity while only somebody's leaving can tell. */
  #freeAt(now: number): number {
    const atOnce = Math.max(1, Math.floor(this.#policy.atOnce / this.#slow))
    if (this.#inside.size >= atOnce) return Infinity
    const begin = Math.max(this.closedUntil(now) ?? now, this.#afterOthers(null, now))
    const allowance = this.#allowance
    if (allowance === null || allowance.left > 0 || now >= allowance.until) return begin
    // Their answers may say that more is left.
    return this.#inside.size > 0 ? Infinity : Math.max(begin, allowance.until)
  }

  #throwIfShut(now: number): void {
    const until = this.closedUntil(now)
    const most = now + this.#policy.closedCap
    if (until !== null && until > most && this.#window !== null)
      throw new WindowClosed(this.key, new Date(until), this.#window.cause)
    const { left = 1, until: reset = 0 } = this.#allowance ?? {}
    if (left <= 0 && reset > most && this.#inside.size === 0)
      throw new WindowClosed(this.key, new Date(reset), 'rate-limit')
  }

  /** Lets in whoever may come in, and sets an alarm for the next one. */
  #pump(): void {
    for (;;) {
      while (this.#queue[0]?.gone === true) this.#queue.shift()
      const [first] = this.#queue
      if (first === undefined) return this.#alarm(Infinity)
      const now = this.#now()
      try {
        this.#throwIfShut(now)
      } catch (closed) {
        for (const waiter of this.#queue.splice(0)) if (!waiter.gone) waiter.refuse(closed)
        return this.#alarm(Infinity)
      }
      const free = this.#freeAt(now)
      if (free > now) return this.#alarm(free)
      this.#queue.shift()
      first.grant(this.#place(now))
    }
  }

  #alarm(at: number): void {
    if (this.#timer?.at === at) return
    if (this.#timer !== null) clearTimeout(this.#timer.handle)
    this.#timer = null
    if (at === Infinity) return
    const wait = Math.min(LONGEST_TIMER, Math.max(1, Math.ceil(at - this.#now())))
    const handle = setTimeout(() => {
      this.#timer = null
      this.#pump()
    }, wait)
    this.#timer = { at, handle }
  }
}
