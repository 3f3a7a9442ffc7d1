/**
 * The order of a quiet run: visits shuffled and spaced, so that nobody who sees them can tell that one document cites them all,
 * or in which order. The same run repeats itself: order and waits come from its id.
 */

export interface QuietOptions {
  /** The run's id. */
  readonly seed: string
  readonly signal: AbortSignal
  /** Milliseconds between two visits, at least and at most. */
  readonly least?: number
  readonly most?: number
}

/** Of an endless list so many are mixed at a time. */
const MIXED = 1_024

/** The same items in another order, with pauses between them. The signal's end ends the pauses, not the list. */
export async function* quietly<T>(
  items: Iterable<T> | AsyncIterable<T>,
  { seed, signal, least = 400, most = 2_400 }: QuietOptions,
): AsyncGenerator<T> {
  const next = numbersFrom(seed)
  const mixed: T[] = []
  let first = true
  function draw(): T[] {
    const index = Math.floor(next() * mixed.length)
    return mixed.splice(index, 1)
  }
  async function pause(): Promise<void> {
    const wait = least + next() * (most - least)
    if (!first) await waited(wait, signal)
    first = false
  }
  for await (const item of items) {
    mixed.push(item)
    if (mixed.length < MIXED) continue
    await pause()
    yield* draw()
  }
  while (mixed.length > 0) {
    await pause()
    yield* draw()
  }
}

/** Numbers in [0, 1) that look random and are the same for the same seed (Marsaglia's xorshift over an FNV-1a hash). */
export function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  state = state === 0 ? 1 : state
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x1_0000_0000
  }
}

function waited(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end, { once: true })
    if (signal.aborted) end()
  })
}
