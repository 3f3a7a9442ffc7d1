/**
 * Bounded concurrency: so many lanes at once, over lists of any length. A lane can be left for a while: for a turn at a busy
 * site (others go on; it comes back as soon as it can) or to rest before another attempt (it comes back behind all that
 * was not begun yet). Memory stays flat: so many pieces of work may stand aside, then those wait where they are.
 */

/** What a piece of work is given of its lane. */
export interface Lane {
  /**
   * Breadth first: lets what was not begun yet go before another attempt. Resolves after so many milliseconds at least, when
   * a lane is free again and nothing else waits to begin. Rejects with the signal's reason, back in a lane.
   */
  readonly rest: (milliseconds: number, options: { signal: AbortSignal }) => Promise<void>
  /** Waits outside the lane, then comes back before everything that was not begun yet. */
  readonly aside: <T>(waiting: Promise<T>) => Promise<T>
}

export interface EachOfOptions {
  /** How many may stand aside at a time, and how many may rest. */
  readonly aside?: number
}

const ASIDE = 4_096

/**
 * Works through the items with so many at once, in their order; each is taken only when a lane is free for it. The first
 * fault ends it, after what runs has ended.
 */
export async function eachOf<T>(
  items: Iterable<T> | AsyncIterable<T>,
  atOnce: number,
  work: (item: T, lane: Lane) => Promise<void>,
  options: EachOfOptions = {},
): Promise<void> {
  const lanes = new Lanes(Math.max(1, atOnce), options.aside ?? ASIDE)
  const iterator = iteratorOf(items)
  const running = new Set<Promise<void>>()
  const faults: unknown[] = []
  try {
    for (;;) {
      await lanes.enter()
      if (faults.length > 0) break
      const next = iterator.next()
      // While a slow source thinks, the lane belongs to those who rest.
      const item = next instanceof Promise ? await lanes.lend(next) : next
      if (item.done === true || faults.length > 0) break
      const one = work(item.value, lanes)
        .catch((fault: unknown) => void faults.push(fault))
        .finally(() => {
          running.delete(one)
          lanes.leave()
        })
      running.add(one)
    }
  } catch (fault) {
    faults.push(fault)
  }
  lanes.leave()
  lanes.lastBegun()
  while (running.size > 0) await Promise.all(running)
  if (faults.length > 0) {
    await iterator.return?.()
    throw faults[0]
  }
}

function iteratorOf<T>(items: Iterable<T> | AsyncIterable<T>): Iterator<T> | AsyncIterator<T> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
}

/** The free lanes and who waits for one: first those who were aside, then what was not begun, then those who rested. */
class Lanes implements Lane {
  #free: number
  #asides: number
  #rests: number
  /** The list has more and its reader is awake: a lane that nobody takes at this moment is the reader's. */
  #reading = true
  readonly #back = new Line()
  readonly #fresh = new Line()
  readonly #rested = new Line()

  constructor(free: number, places: number) {
    this.#free = free
    this.#asides = places
    this.#rests = places
  }

  /** For what was not begun yet. */
  async enter(): Promise<void> {
    if (this.#free > 0) this.#free -= 1
    else await this.#fresh.join()
  }

  leave(): void {
    this.#free += 1
    this.#handOn()
  }

  lastBegun(): void {
    this.#reading = false
    this.#handOn()
  }

  /** The caller's lane, lent out while it waits; whoever rested may use it, and the caller takes the next one. */
  async lend<T>(waiting: Promise<T>): Promise<T> {
    this.#reading = false
    this.leave()
    try {
      return await waiting
    } finally {
      this.#reading = true
      await this.enter()
    }
  }

  rest = async (milliseconds: number, { signal }: { signal: AbortSignal }): Promise<void> => {
    signal.throwIfAborted()
    // Too many rest already: this one keeps its lane, so that no list is ever held in memory as resting work.
    if (this.#rests <= 0) return await pause(milliseconds, signal)
    this.#rests -= 1
    this.leave()
    try {
      await pause(milliseconds, signal)
    } finally {
      await this.#comeBack(signal.aborted ? this.#back : this.#rested)
      this.#rests += 1
    }
    signal.throwIfAborted()
  }

  aside = async <T>(waiting: Promise<T>): Promise<T> => {
    if (this.#asides <= 0) return await waiting
    this.#asides -= 1
    this.leave()
    try {
      return await waiting
    } finally {
      await this.#comeBack(this.#back)
      this.#asides += 1
    }
  }

  async #comeBack(line: Line): Promise<void> {
    const back = line.join()
    this.#handOn()
    await back
  }

  /** A lane is handed on, never given back and raced for. */
  #handOn(): void {
    while (this.#free > 0) {
      const next =
        this.#back.shift() ?? this.#fresh.shift() ?? (this.#reading ? undefined : this.#rested.shift())
      if (next === undefined) return
      this.#free -= 1
      next()
    }
  }
}

/** People in a line, first come first served. */
class Line {
  #waiting: (() => void)[] = []
  #first = 0

  get length(): number {
    return this.#waiting.length - this.#first
  }

  join(): Promise<void> {
    return new Promise((go) => this.#waiting.push(go))
  }

  shift(): (() => void) | undefined {
    const next = this.#waiting[this.#first]
    if (next === undefined) return undefined
    this.#first += 1
    if (this.#first > 1_024 && this.#first * 2 > this.#waiting.length) {
      this.#waiting = this.#waiting.slice(this.#first)
      this.#first = 0
    }
    return next
  }
}

/** Web-standard timers, for the flow knows no platform. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', ended)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', ended, { once: true })
    if (signal.aborted) ended()
  })
}

/** Lets so many pieces of work in at once; the others wait in order. */
export function turnstile(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = Math.max(1, places)
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((go) => waiting.push(go))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // A place is handed on, never given back and raced for.
      if (next === undefined) free += 1
      else next()
    }
  }
}
