/** Bounded concurrency: so many at once, and no more. */

/** Works through a list with so many at once, in order of the list. The first fault ends it, after what runs has ended. */
export async function eachOf<T>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]()
  let failed = false
  const lane = async () => {
    for (let next = iterator.next(); next.done !== true && !failed; next = iterator.next()) {
      try {
        await work(next.value)
      } catch (fault) {
        failed = true
        throw fault
      }
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: Math.max(1, atOnce) }, lane))
  for (const end of ended) if (end.status === 'rejected') throw end.reason
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
