/**
 * How politely archives are asked: one request a second to a host, first come first served; Retry-After closes the host, and
 * so do failures in a row. To a closed host nothing is sent and nobody waits for it. Also: how many look-ups run at once.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../ports.ts'
import type { NoReply, Reply } from './get.ts'

export interface MannersPolicy {
  /** Between two requests to a host, in milliseconds. */
  readonly interval: number
  /** How long a 429 without Retry-After, and failures in a row, close a host. */
  readonly closed: number
  /** Longer wishes are cut to this: a day has another run. */
  readonly longestClosed: number
  readonly failuresToClose: number
}
export const politeManners: MannersPolicy = {
  interval: 1_000,
  closed: 60_000,
  longestClosed: 86_400_000,
  failuresToClose: 2,
}

interface Host {
  /** Ends when the turn before has been given. */
  line: Promise<void>
  /** When the last turn was given, and until when none will be; on performance.now()'s clock. */
  last: number
  closedUntil: number
  failures: number
}

/** Hosts remembered; copies may lie anywhere, and a hostile list may name many. */
const MOST_HOSTS = 500

export class Manners {
  readonly #clock: Clock
  readonly #policy: MannersPolicy
  readonly #onTurn: (host: string, at: number) => void
  readonly #hosts = new Map<string, Host>()

  /** `onTurn` hears of every turn at the reading of performance.now() that the next one is counted from. */
  constructor(
    clock: Clock,
    policy: MannersPolicy,
    onTurn: (host: string, at: number) => void = () => undefined,
  ) {
    this.#clock = clock
    this.#policy = policy
    this.#onTurn = onTurn
  }

  isClosed(url: URL): boolean {
    return (this.#hosts.get(url.host)?.closedUntil ?? 0) > performance.now()
  }

  /** Waits for the host's next turn. False, and nothing may be sent, where it is closed or `signal` ends first. */
  async turn(url: URL, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted || this.isClosed(url)) return false
    const host = this.#host(url)
    const before = host.line
    const { promise, resolve } = Promise.withResolvers<void>()
    host.line = promise
    try {
      await before
      // Counted from when the last turn was really given: two late timers must not fire together.
      for (let left = 1; left > 0;) {
        left = Math.ceil(host.last + this.#policy.interval - performance.now())
        if (left > 0) await sleep(left, undefined, { signal })
      }
      if (signal.aborted || this.isClosed(url)) return false
      host.last = performance.now()
      this.#onTurn(url.host, host.last)
      return true
    } catch {
      return false
    } finally {
      resolve()
    }
  }

  /** What the host answered, or that it did not although it had its time. */
  heard(url: URL, answer: Reply | NoReply): void {
    const host = this.#host(url)
    const wish = answer.kind === 'reply' ? this.#wish(answer) : null
    const refuses =
      answer.kind === 'reply' && (answer.status === 429 || (answer.status === 503 && wish !== null))
    const fails = answer.kind === 'no-reply' || answer.status >= 500
    host.failures = fails ? host.failures + 1 : 0
    const close = (milliseconds: number) => {
      host.closedUntil = performance.now() + Math.min(milliseconds, this.#policy.longestClosed)
    }
    if (refuses) close(Math.max(wish ?? this.#policy.closed, this.#policy.interval))
    else if (host.failures >= this.#policy.failuresToClose) close(this.#policy.closed)
  }

  /** RFC 9110 §10.2.3: seconds, or a date. */
  #wish(reply: Reply): number | null {
    const value = reply.headers.find(([name]) => name.toLowerCase() === 'retry-after')?.[1].trim()
    if (value === undefined) return null
    const wait = /^\d{1,9}$/.test(value)
      ? Number(value) * 1_000
      : Date.parse(value) - this.#clock.now().getTime()
    return Number.isNaN(wait) ? null : Math.max(0, wait)
  }

  #host(url: URL): Host {
    let host = this.#hosts.get(url.host)
    if (host === undefined) {
      host = { line: Promise.resolve(), last: -Infinity, closedUntil: 0, failures: 0 }
      for (const oldest of this.#hosts.size < MOST_HOSTS ? [] : [...this.#hosts.keys()].slice(0, 1))
        this.#hosts.delete(oldest)
    } else this.#hosts.delete(url.host)
    this.#hosts.set(url.host, host)
    return host
  }
}

/** Lets so many pieces of work in at once; the others wait in order. Null for one whose `signal` ends before its turn. */
export function atMost(
  places: number,
): <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T | null> {
  let free = places
  const waiting = new Set<() => void>()
  const place = async (signal: AbortSignal): Promise<boolean> => {
    if (signal.aborted) return false
    if (free > 0) {
      free -= 1
      return true
    }
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const go = () => resolve(true)
    const leave = () => {
      // Who has been called already keeps the place.
      if (waiting.delete(go)) resolve(false)
    }
    waiting.add(go)
    signal.addEventListener('abort', leave, { once: true })
    return promise.finally(() => signal.removeEventListener('abort', leave))
  }
  return async (work, signal) => {
    if (!(await place(signal))) return null
    try {
      return await work()
    } finally {
      const [next] = waiting
      if (next === undefined) free += 1
      else {
        waiting.delete(next)
        next()
      }
    }
  }
}
