/**
 * Politeness for what a browser asks: a page's own document (each hop of it) and a file wait for the turn of their site and
 * address like every other request of this process, and nothing at all goes to a site whose window is closed. A page's parts
 * belong to the visit and take no turns. The scheduler is the caller's; this file says what is wanted of it.
 */
import type { Admit } from '../egress.ts'
import { valuesOf, type HeaderField } from './http1-head.ts'

/** One request's place: in the order admit, ask, release. */
export interface Turn {
  readonly admit: Admit
  /** Resolves when the request may be written to this admitted address. */
  readonly ask: (address: string, options: { signal: AbortSignal }) => Promise<void>
  readonly release: () => void
}
export interface Turns {
  /** Rejects with a `WindowClosed` where the site wants more patience than there is, and with the signal's reason. */
  enter(url: URL, options: { signal: AbortSignal }): Promise<Turn>
  heard(url: URL, status: number, headers: readonly HeaderField[]): void
  /** Null where the site may be asked. */
  closedUntil(url: URL): Date | null
}

/** Why nothing was sent; a failure word of the proxy's. */
export const WINDOW_CLOSED = 'window-closed'
/** The capturer's own fetch of a file says what it is; fields of this name never leave the proxy. */
export const VISIT_HEADER = 'proxy-visit'

/** Whether a request begins a visit. Chromium tells destinations to secure sites only, and of documents everywhere the second. */
export function beginsVisit(headers: readonly HeaderField[]): boolean {
  const [destination] = valuesOf(headers, 'sec-fetch-dest')
  if (valuesOf(headers, VISIT_HEADER).length > 0 || destination === 'document') return true
  return destination === undefined && valuesOf(headers, 'upgrade-insecure-requests').length > 0
}

export function isWindowClosed(error: unknown): error is Error {
  return error instanceof Error && error.name === 'WindowClosed'
}

/** A visit whose first turn was waited for before any clock ran. */
export interface Visit extends Turns, Disposable {}

/**
 * Waits for the site's turn; the first request to it uses that turn, what follows takes its own. Rejects as `enter` does.
 */
export async function beginVisit(turns: Turns, url: URL, enter: () => Promise<Turn>): Promise<Visit> {
  let first: Turn | null = await enter()
  return {
    enter: async (asked, options) => {
      const kept = asked.hostname === url.hostname ? first : null
      if (kept !== null) first = null
      return kept ?? (await turns.enter(asked, options))
    },
    heard: (asked, status, headers) => turns.heard(asked, status, headers),
    closedUntil: (asked) => turns.closedUntil(asked),
    [Symbol.dispose]: () => first?.release(),
  }
}
