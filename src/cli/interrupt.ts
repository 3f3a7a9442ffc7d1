/**
 * Ctrl-C and a polite kill end a run with what it has; the second time they end the process as they would have. Nothing is
 * listened to once the run is over.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '../../citations/light.ts'

export interface Interrupt extends Disposable {
  readonly signal: AbortSignal
  /** Which signal came, or null. */
  readonly by: NodeJS.Signals | null
}

const heard = ['SIGINT', 'SIGTERM'] as const
/** A launcher hands on what the terminal sent us already: the same press of keys comes twice. */
const SAME_PRESS = 300

/** A run that ended before a single link was looked at: nobody's fault, and no result. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

/**
 * Does what comes before the first look. A press of keys ends our children as well, and may be heard here later than there: so
 * what failed is called stopped wherever the signal has come.
 */
export async function unlessStopped<T>(signal: AbortSignal, what: string, act: () => Promise<T>): Promise<T> {
  const stopped = (cause?: unknown) => new Stopped(`stopped while ${what}; no link was looked at`, { cause })
  if (signal.aborted) throw stopped()
  try {
    return await act()
  } catch (fault) {
    if (!(fault instanceof Problem)) await pause(SAME_PRESS)
    throw signal.aborted ? stopped(fault) : fault
  }
}

export function listenForInterrupt(tell: (sentence: string) => void): Interrupt {
  const controller = new AbortController()
  let by: NodeJS.Signals | null = null
  let at = 0
  const stop = () => {
    for (const name of heard) process.removeListener(name, onSignal)
  }
  const onSignal = (name: NodeJS.Signals) => {
    if (by === null) {
      by = name
      at = performance.now()
      tell(`${name}: ending with what was seen; once more ends at once`)
      controller.abort(new Error(`stopped by ${name}`))
      return
    }
    if (performance.now() - at < SAME_PRESS) return
    // Without a listener the system's own way applies: it kills.
    stop()
    process.kill(process.pid, name)
  }
  for (const name of heard) process.on(name, onSignal)
  return {
    signal: controller.signal,
    get by() {
      return by
    },
    [Symbol.dispose]: stop,
  }
}
