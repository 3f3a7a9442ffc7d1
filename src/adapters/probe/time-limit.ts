/**
 * A time that ends with its parent or after so many milliseconds, and leaves neither a timer nor a listener behind. Its
 * clock can be stopped: time spent waiting for one's turn is nobody's slowness. A real AbortSignal is made only for those
 * who want one, since thousands of short-lived ones cost more than what they guard.
 */

/** What ends: asked now, or told once. */
export interface Ending {
  readonly ended: boolean
  /** Calls back once, when it ends. Returns what takes that back. */
  onEnd(told: () => void): () => void
}

export class TimeLimit implements Ending, Disposable {
  readonly #told = new Set<() => void>()
  readonly #unfollow: () => void
  #controller: AbortController | null = null
  #ended = false
  #left: number
  #since: number
  #spent = 0
  #timer: NodeJS.Timeout | undefined
  #stops = 0

  /** `milliseconds` of running time from now on, or until `parent` is over, whichever is first. Dispose it. */
  constructor(parent: AbortSignal | Ending, milliseconds: number) {
    this.#left = milliseconds
    this.#since = performance.now()
    const ending = parent instanceof AbortSignal ? endingOf(parent) : parent
    this.#unfollow = ending.onEnd(this.#end)
    if (!ending.ended) this.#wait()
  }

  get ended(): boolean {
    return this.#ended
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#ended) this.#controller.abort(TIME_IS_UP)
    return this.#controller.signal
  }

  /** Milliseconds that its clock has run. */
  get spent(): number {
    return this.#spent + (this.#stops > 0 ? 0 : performance.now() - this.#since)
  }

  onEnd(told: () => void): () => void {
    if (this.#ended) {
      told()
      return nothing
    }
    this.#told.add(told)
    return () => this.#told.delete(told)
  }

  /** Stops the clock; the parent still ends it. As many `resume`s are needed as there were `pause`s. */
  pause(): void {
    this.#stops += 1
    if (this.#stops === 1) this.#count()
  }

  resume(): void {
    this.#stops -= 1
    if (this.#stops > 0) return
    this.#since = performance.now()
    if (this.#timer === undefined) this.#wait()
  }

  [Symbol.dispose](): void {
    this.pause()
    clearTimeout(this.#timer)
    this.#unfollow()
  }

  #wait(): void {
    if (!this.#ended) this.#timer = setTimeout(this.#ring, Math.max(0, this.#left))
  }

  /** A clock that was stopped meanwhile is asked again: most stops are too short to be worth a timer of their own. */
  readonly #ring = (): void => {
    this.#timer = undefined
    if (this.#stops > 0) return
    this.#count()
    if (this.#left > 0) this.#wait()
    else this.#end()
  }

  /** What has run since it was last asked. */
  #count(): void {
    const now = performance.now()
    this.#spent += now - this.#since
    this.#left -= now - this.#since
    this.#since = now
  }

  readonly #end = (): void => {
    if (this.#ended) return
    this.#ended = true
    clearTimeout(this.#timer)
    this.#controller?.abort(TIME_IS_UP)
    const told = [...this.#told]
    this.#told.clear()
    for (const one of told) one()
  }
}

const TIME_IS_UP = new Error('time is up')
const nothing = (): void => {}

/** One listener for all that follow a signal: a run's deadline is followed by every request of the run. */
const followed = new WeakMap<AbortSignal, Ending>()

export function endingOf(signal: AbortSignal): Ending {
  const known = followed.get(signal)
  if (known !== undefined) return known
  const told = new Set<() => void>()
  const ending: Ending = {
    get ended() {
      return signal.aborted
    },
    onEnd(one) {
      if (signal.aborted) {
        one()
        return nothing
      }
      told.add(one)
      return () => told.delete(one)
    },
  }
  signal.addEventListener(
    'abort',
    () => {
      const all = [...told]
      told.clear()
      for (const one of all) one()
    },
    { once: true },
  )
  followed.set(signal, ending)
  return ending
}
