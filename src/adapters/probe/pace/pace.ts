/**
 * Politeness: one scheduler for everything the probe sends: retries, companions, redirects' hops and robots.txt as well.
 * This file is its contract; create-pace.ts makes it, gate.ts keeps one site or address, asked-for.ts reads what servers ask for.
 *
 *   const turn = await pace.enter(url, { signal, aside })      // before dialling; FIFO within the site
 *   try {
 *     egress.dial({ …, admit: turn.admit })                    // or, for a seat used again, before it is used:
 *     await turn.admit([seat.address], signal, seat.port)
 *     await turn.ask(connection.address, { signal })           // right before the request is written
 *     pace.heard(url, status, headers)                         // as soon as the head is there
 *   } finally { turn.release() }                               // body read or given up; before the next hop enters
 *
 * The waits reject with WindowClosed where the site wants more patience than the cap, and with the signal's reason where
 * it ends. Waiting for a turn is nobody's slowness: no time limit but the run's deadline should run meanwhile. A turn never
 * waits for a site while it holds another turn, and takes addresses in one order, so nothing can wait in a ring.
 */

/** How much one site, and one address, is asked. Times in milliseconds. */
export interface PacePolicy {
  /** Requests under way at once; Infinity lifts it. */
  readonly atOnce: number
  /** Requests begun within a second; may be a fraction; Infinity lifts it. */
  readonly aSecond: number
  /** A closed window is waited for up to here; links behind a longer one are not asked. */
  readonly closedCap: number
  /** The first wait after a 429 that names none; doubled with each further one, up to `longestBackOff`. */
  readonly firstBackOff: number
  readonly longestBackOff: number
}

export const politePace: PacePolicy = {
  atOnce: 2,
  aSecond: 4,
  closedCap: 60_000,
  firstBackOff: 1_000,
  longestBackOff: 900_000,
}

/** `--pace off`: no limits of our own; what a site asks for is still heard. */
export const unpaced: PacePolicy = { ...politePace, atOnce: Infinity, aSecond: Infinity }

/** Why a site's window is closed. */
export type ClosedCause = 'retry-after' | 'rate-limit' | 'too-many-requests'

/** The site wants more patience than this run has. Nothing was sent. */
export class WindowClosed extends Error {
  override readonly name = 'WindowClosed'
  readonly until: Date
  override readonly cause: ClosedCause
  readonly site: string
  constructor(site: string, until: Date, cause: ClosedCause) {
    super(`${site} wants to be left alone until ${until.toISOString()} (${cause})`)
    this.site = site
    this.until = until
    this.cause = cause
  }
}

/** One request's place. Its functions may be passed on by themselves. */
export interface Turn {
  /**
   * Waits for the turn of all these addresses (any of them may be the one that answers); those admitted before are given
   * back first. Resolves with what gives them back, which `release` does too.
   */
  readonly admit: (addresses: readonly string[], signal: AbortSignal, port?: number) => Promise<() => void>
  /** Resolves at the moment when the request may be written to this one of the admitted addresses. */
  readonly ask: (address: string, options: { signal: AbortSignal }) => Promise<void>
  /** Gives the place back; may be called twice. */
  readonly release: () => void
}

/** What politeness is provable from. `asked` … `ended` is the time a request was under way. */
export interface PaceEvent {
  /** Milliseconds since 1970, with fractions; never goes back. */
  readonly at: number
  readonly kind: 'asked' | 'ended' | 'closed' | 'opened' | 'refused'
  readonly site: string
  /** `address`, or `address:port` on loopback; null where none was admitted. */
  readonly address: string | null
  readonly url: string
  /** Only with `closed` and `refused`. */
  readonly until?: number
  readonly cause?: ClosedCause
}

export interface Pace {
  /** Waits for the turn of the URL's site (its registrable domain); other sites go on meanwhile. */
  enter(url: URL, options: EnterOptions): Promise<Turn>
  /** What the site asks for from now on. Call it with every response's head. */
  heard(url: URL, status: number, headers: readonly (readonly [string, string])[]): void
  /** When the site may be asked again; null where it may be now. */
  closedUntil(url: URL): Date | null
}

export interface EnterOptions {
  readonly signal: AbortSignal
  /** Called where the turn is not free at once: waits without holding a lane that another site could use. */
  readonly aside?: Aside | undefined
}
export type Aside = <T>(waiting: Promise<T>) => Promise<T>
