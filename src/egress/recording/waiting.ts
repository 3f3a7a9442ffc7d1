/** How one request of the browser waits for its turn (turns.ts), and what becomes of it where the site wants to be left alone. */
import type { HeaderField } from './http1-head.ts'
import type { Lane, Upstream } from './lane.ts'
import { causeFailures } from './receive.ts'
import { beginsVisit, isWindowClosed, WINDOW_CLOSED, type Turn, type Turns } from './turns.ts'

/** Why a request was not let through. */
export interface Refusal {
  readonly failure: string
  readonly detail: string | null
}

/** The turn of what begins a visit, null for what is part of one; a refusal where the site wants to be left alone. */
export async function enter(
  turns: Turns | null,
  lane: Lane,
  url: string,
  headers: readonly HeaderField[],
): Promise<Turn | Refusal | null> {
  if (turns === null) return null
  const target = new URL(url)
  if (beginsVisit(headers)) return waiting(lane, turns.enter(target, { signal: lane.signal }))
  const until = turns.closedUntil(target)
  return until === null ? null : { failure: WINDOW_CLOSED, detail: `until ${until.toISOString()}` }
}

/** The moment at which the request may be written. */
export async function askFor(
  turn: Turn | null,
  lane: Lane,
  { upstream, admitted }: { readonly upstream: Upstream; readonly admitted: boolean },
): Promise<Refusal | null> {
  if (turn === null) return null
  const { address, port } = upstream.connection
  const asking = async () => {
    // A connection that was there already has waited for nobody; where a proxy resolves there is no address.
    if (!admitted && address !== '') await turn.admit([address], lane.signal, port)
    await turn.ask(address, { signal: lane.signal })
    return null
  }
  return waiting(lane, asking())
}

/** Waiting for a turn is nobody's silence. */
async function waiting<T>(lane: Lane, turn: Promise<T>): Promise<T | Refusal> {
  const beat = setInterval(() => lane.touch(), 1_000)
  try {
    return await turn
  } catch (error) {
    if (isWindowClosed(error)) return { failure: WINDOW_CLOSED, detail: error.message }
    if (lane.cause !== null) return { failure: causeFailures[lane.cause], detail: null }
    throw error
  } finally {
    clearInterval(beat)
  }
}
