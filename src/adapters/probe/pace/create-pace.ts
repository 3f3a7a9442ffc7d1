/** The scheduler of one process: a gate for each site and each address, one clock, one log. */
import { isIPv4 } from 'node:net'
import { getDomain } from 'tldts'
import { askedFor } from './asked-for.ts'
import { Gate, LONGEST_TIMER, type GateWatcher, type Place } from './gate.ts'
import { WindowClosed, type Pace, type PaceEvent, type PacePolicy, type Turn } from './pace.ts'

export interface PaceOptions {
  readonly policy: PacePolicy
  /** Milliseconds since 1970 that never go back; the process's own clock by default. */
  readonly now?: () => number
  readonly onEvent?: (event: PaceEvent) => void
}

const GATES_KEPT = 512

export function createPace({ policy, now = steadyNow, onEvent = () => {} }: PaceOptions): Pace {
  const sites = new Map<string, Gate>()
  const addresses = new Map<string, Gate>()
  const silent: GateWatcher = { closed: () => {}, opened: () => {} }
  const told: GateWatcher = {
    closed: ({ key }, until, cause) => tell('closed', key, hearing, null, { until, cause }),
    opened: ({ key }) => tell('opened', key, '', null),
  }
  let hearing = ''
  const tell = (
    kind: PaceEvent['kind'],
    site: string,
    url: string,
    address: string | null,
    more: Pick<PaceEvent, 'until' | 'cause'> = {},
  ) => onEvent({ at: now(), kind, site, address, url, ...more })
  const gateOf = (gates: Map<string, Gate>, key: string): Gate => {
    const known = gates.get(key)
    if (known !== undefined) return known
    // Sweeping at doubling sizes keeps the cost of forgetting in proportion to what is remembered.
    if (gates.size >= GATES_KEPT && (gates.size & (gates.size - 1)) === 0)
      for (const [other, gate] of gates) if (gate.idle) gates.delete(other)
    const made = new Gate(key, policy, now, gates === sites ? told : silent)
    gates.set(key, made)
    return made
  }

  return {
    enter: async (url, { signal, aside }) => {
      const gate = gateOf(sites, siteKey(url.hostname))
      try {
        signal.throwIfAborted()
        const place = gate.tryEnter() ?? (await (aside ?? justWait)(gate.enter(signal)))
        return turnAt(gate, place, url)
      } catch (error) {
        if (error instanceof WindowClosed) refuse(error, url)
        throw error
      }
    },

    closedUntil: ({ hostname }) => {
      const until = sites.get(siteKey(hostname))?.closedUntil(now()) ?? null
      return until === null ? null : new Date(until)
    },

    heard: (url, status, headers) => {
      const gate = gateOf(sites, siteKey(url.hostname))
      const at = now()
      hearing = url.href
      const { retryAfter, limit } = askedFor(headers, at)
      const spent = limit !== null && limit.left <= 0
      if (retryAfter !== null && retryAfter > 0) gate.close(at + retryAfter, 'retry-after')
      if (limit !== null && limit.reset > 0) {
        if (spent) gate.close(at + limit.reset, 'rate-limit')
        gate.allow(limit.left, at + limit.reset)
      }
      const named = (retryAfter !== null && retryAfter > 0) || (spent && limit.reset > 0)
      if (status === 429 || (status === 503 && named)) gate.refused(named)
      else gate.answered()
    },
  }

  function refuse(error: WindowClosed, url: URL): void {
    tell('refused', error.site, url.href, null, { until: error.until.getTime(), cause: error.cause })
  }

  function turnAt(site: Gate, place: Place, url: URL): Turn {
    let admitted: { gate: Gate; place: Place }[] = []
    let asked: string | null = null
    const giveBack = (keep: string | null) => {
      for (const { gate, place: held } of admitted) if (gate.key !== keep) gate.leave(held)
      admitted = admitted.filter(({ gate }) => gate.key === keep)
    }
    const ended = () => {
      if (asked !== null) tell('ended', site.key, url.href, asked === '' ? null : asked)
      asked = null
    }
    return {
      admit: async (candidates, signal, port = 0) => {
        ended()
        giveBack(null)
        // One order for everybody, so that nobody holds what another waits for in a ring.
        const keys = [...new Set(candidates.map((address) => addressKey(address, port)))].toSorted()
        for (const key of keys) {
          const gate = gateOf(addresses, key)
          try {
            admitted.push({ gate, place: await gate.enter(signal) })
          } catch (error) {
            giveBack(null)
            throw error
          }
        }
        return () => giveBack(null)
      },
      ask: async (address, { signal }) => {
        const held = admitted.find(({ gate }) => isKeyOf(gate.key, address))
        giveBack(held?.gate.key ?? null)
        for (;;) {
          signal.throwIfAborted()
          const at = now()
          let begin: number
          try {
            begin = Math.max(site.mayBegin(place, at), held?.gate.mayBegin(held.place, at) ?? at)
          } catch (error) {
            if (error instanceof WindowClosed) refuse(error, url)
            throw error
          }
          if (begin <= at) {
            site.begin(place, at)
            held?.gate.begin(held.place, at)
            ended()
            asked = held?.gate.key ?? ''
            return tell('asked', site.key, url.href, held?.gate.key ?? null)
          }
          await pause(begin - at, signal)
        }
      },
      release: () => {
        ended()
        giveBack(null)
        site.leave(place)
      },
    }
  }
}

/** The registrable domain; those under one roof (`a.github.io`, `b.github.io`) are one site to be polite to. */
export function siteKey(hostname: string): string {
  const known = siteKeys.get(hostname)
  if (known !== undefined) return known
  const key = getDomain(hostname) ?? hostname
  if (siteKeys.size >= SITES_KEPT) siteKeys.clear()
  siteKeys.set(hostname, key)
  return key
}

/** Every request asks for the key of its host several times. */
const siteKeys = new Map<string, string>()
const SITES_KEPT = 1_000

/** Servers on loopback differ by port: there, an address is the whole machine. */
function addressKey(address: string, port: number): string {
  const loopback = isIPv4(address) ? address.startsWith('127.') : address === '::1'
  return loopback && port !== 0 ? `${address}:${port}` : address
}

function isKeyOf(key: string, address: string): boolean {
  return key === address || (key.startsWith(`${address}:`) && /^\d+$/.test(key.slice(address.length + 1)))
}

function justWait<T>(waiting: Promise<T>): Promise<T> {
  return waiting
}

function steadyNow(): number {
  return performance.timeOrigin + performance.now()
}

/** Resolves after so many milliseconds; rejects with the signal's reason where it ends before. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', ended)
        resolve()
      },
      Math.min(LONGEST_TIMER, Math.max(1, Math.ceil(milliseconds))),
    )
    signal.addEventListener('abort', ended, { once: true })
  })
}
