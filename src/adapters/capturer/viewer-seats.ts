/**
 * Who may look now: a few looks at once, and one at a time at the pages of one site. First come, first served, except that
 * nobody waits behind somebody whose site is busy.
 */
import { getDomain } from 'tldts'

interface Waiting {
  readonly site: string
  readonly seated: () => void
}

export class Seats {
  #free: number
  readonly #busy = new Set<string>()
  readonly #waiting: Waiting[] = []

  constructor(count: number) {
    this.#free = count
  }

  /** Give the seat back by disposing. Rejects with the signal's reason while it waits. */
  async take(url: string, signal: AbortSignal): Promise<Disposable> {
    signal.throwIfAborted()
    const site = siteOf(url)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const waiting: Waiting = { site, seated: resolve }
    const leave = () => {
      const at = this.#waiting.indexOf(waiting)
      if (at >= 0) this.#waiting.splice(at, 1)
      reject(signal.reason)
    }
    signal.addEventListener('abort', leave, { once: true })
    this.#waiting.push(waiting)
    this.#seat()
    try {
      await promise
    } finally {
      signal.removeEventListener('abort', leave)
    }
    let given = false
    return {
      [Symbol.dispose]: () => {
        if (given) return
        given = true
        this.#free++
        this.#busy.delete(site)
        this.#seat()
      },
    }
  }

  #seat(): void {
    while (this.#free > 0) {
      const at = this.#waiting.findIndex(({ site }) => !this.#busy.has(site))
      const [next] = at < 0 ? [] : this.#waiting.splice(at, 1)
      if (next === undefined) return
      this.#free--
      this.#busy.add(next.site)
      next.seated()
    }
  }
}

/** The registrable domain, else the host: a number, `localhost`. */
export function siteOf(url: string): string {
  const { hostname } = new URL(url)
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname
}
