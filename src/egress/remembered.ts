/** Answers kept for a while and shared while they are being had: at most so many, the longest unused go first. */

export interface Keeping<T> {
  readonly most: number
  /** Milliseconds that this answer is kept; 0 keeps it only while it is being had. */
  readonly keep: (answer: T) => number
}

export class Remembered<T> {
  readonly #keeping: Keeping<T>
  readonly #kept = new Map<string, { readonly answer: Promise<T>; until: number }>()

  constructor(keeping: Keeping<T>) {
    this.#keeping = keeping
  }

  /** The kept answer, the one under way, or a new one; what rejects is not kept. */
  get(key: string, ask: () => Promise<T>): Promise<T> {
    const found = this.#kept.get(key)
    if (found !== undefined && found.until > performance.now()) {
      this.#kept.delete(key)
      this.#kept.set(key, found)
      return found.answer
    }
    const entry = { answer: ask(), until: Infinity }
    this.#kept.delete(key)
    this.#kept.set(key, entry)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > this.#keeping.most && oldest !== undefined) this.#kept.delete(oldest)
    entry.answer.then(
      (answer) => {
        entry.until = performance.now() + this.#keeping.keep(answer)
      },
      () => {
        if (this.#kept.get(key) === entry) this.#kept.delete(key)
      },
    )
    return entry.answer
  }
}

/** Waits for what others may wait for too: who gives up goes with null, and the rest go on. */
export async function unlessAborted<T>(asked: Promise<T>, signal: AbortSignal): Promise<T | null> {
  if (signal.aborted) return null
  const { promise, resolve } = Promise.withResolvers<null>()
  const leave = (): void => resolve(null)
  signal.addEventListener('abort', leave, { once: true })
  try {
    return await Promise.race([asked, promise])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
