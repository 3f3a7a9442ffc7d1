/**
 * Watching a page from a world of its own until it lies still: loaded, nothing under way, nothing growing. Requests that
 * never end (long polls, trackers, streams) do not keep it awake for ever.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession } from 'playwright-core'
import { z } from 'zod'
import { evaluateApart } from './page/reading.ts'

const POLL_MS = 120
const QUIET_MS = 500
const STILL_MS = 400
/** So long still, and what is under way is not waited for. */
const LONG_STILL_MS = 2_500
const FEW = 4
/** A page that is asked how it is may be busy for so long. */
const ANSWER_MS = 8_000

const shape = z.object({
  /** Another document has another. */
  born: z.number(),
  ready: z.enum(['loading', 'interactive', 'complete']),
  elements: z.number(),
  characters: z.number(),
})
export type Sample = z.infer<typeof shape>

/** The words of a large document are not counted at every look: its elements say enough. */
const LARGE = 30_000
const SAMPLE = `(() => {
  const elements = document.getElementsByTagName('*').length
  return {
    born: performance.timeOrigin,
    ready: document.readyState,
    elements,
    characters: elements > ${LARGE} ? 0 : (document.body?.textContent?.length ?? 0),
  }
})()`

/** What the recording proxy knows of the network. */
export interface Network {
  inFlight(): number
  lastActivity(): number
}

export interface Watched {
  readonly session: CDPSession
  readonly network: Network
  /** Ends early: the tab is gone, or nobody wants to know any more. */
  readonly signal: AbortSignal
}

export type Rest = { readonly kind: 'rest'; readonly sample: Sample } | { readonly kind: 'time' | 'busy' }

/** Until it lies still, or `until` (milliseconds of performance.now()). `busy`: a script kept it from answering. */
export async function untilRest(watched: Watched, until: number): Promise<Rest> {
  let last: Sample | null = null
  let since = performance.now()
  for (;;) {
    const sample = await look(watched, until)
    if (sample === 'busy') return { kind: 'busy' }
    const now = performance.now()
    if (sample === null || last === null || differs(last, sample)) since = now
    last = sample
    if (sample !== null && isStill(sample, now - since, watched.network)) return { kind: 'rest', sample }
    if (now >= until) return { kind: 'time' }
    await sleep(Math.min(POLL_MS, Math.max(1, until - now)), undefined, { signal: watched.signal })
  }
}

/** True as soon as the page is another than it was, or is on its way to be; false when `until` came first. */
export async function untilChange(watched: Watched, before: Sample, until: number): Promise<boolean> {
  for (;;) {
    const now = performance.now()
    // What is asked for now may be the next page: it is given the time to come.
    if (now >= until) return watched.network.inFlight() > 0
    await sleep(Math.min(2 * POLL_MS, until - now), undefined, { signal: watched.signal })
    const sample = await look(watched, until + ANSWER_MS)
    if (sample === 'busy') return true
    if (sample === null || differs(before, sample)) return true
  }
}

/** Null while one document gives way to another. */
async function look({ session, signal }: Watched, until: number): Promise<Sample | 'busy' | null> {
  const limit = AbortSignal.timeout(Math.ceil(Math.max(500, Math.min(ANSWER_MS, until - performance.now()))))
  try {
    return shape.parse(await evaluateApart(session, SAMPLE, { signal: AbortSignal.any([signal, limit]) }))
  } catch {
    signal.throwIfAborted()
    return limit.aborted ? 'busy' : null
  }
}

function isStill(sample: Sample, stillMs: number, network: Network): boolean {
  if (sample.ready === 'loading') return false
  const inFlight = network.inFlight()
  if (stillMs >= LONG_STILL_MS && inFlight <= FEW) return true
  const quiet = inFlight === 0 && Date.now() - network.lastActivity() >= QUIET_MS
  return sample.ready === 'complete' && quiet && stillMs >= STILL_MS
}

/** Clocks tick and counters count; that is no change. */
function differs(one: Sample, other: Sample): boolean {
  return (
    one.born !== other.born ||
    Math.abs(one.elements - other.elements) > 2 + one.elements / 100 ||
    Math.abs(one.characters - other.characters) > 20 + one.characters / 100
  )
}
