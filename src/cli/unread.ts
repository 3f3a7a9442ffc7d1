/**
 * One of several documents that cannot be read ends nothing: it is named on standard error, the others are done, and the command
 * ends with 2. One that was named alone is the whole command, so its Problem is thrown.
 */
import { cleanText, Problem } from '../../citations/light.ts'

export interface Unread {
  count: number
}

/** The exit code of a command that left documents unread; a fault of our own stays one. */
export function endedWith(code: number, unread: Unread): number {
  return unread.count === 0 ? code : Math.max(code, 2)
}

/** In order. Throws the Problem of the only one, and where none of several is left; any other fault at once. */
export async function eachOrUnread<From, To>(
  items: readonly From[],
  unread: Unread,
  read: (item: From) => Promise<To>,
): Promise<To[]> {
  const all: To[] = []
  const isOne = items.length + unread.count === 1
  for (const item of items) {
    try {
      all.push(await read(item))
    } catch (fault) {
      if (!(fault instanceof Problem) || isOne) throw fault
      console.error(`ibid: ${cleanText(fault.message, 2000)}`)
      unread.count += 1
    }
  }
  if (all.length > 0 || items.length === 0) return all
  throw new Problem(
    'usage',
    `Expected a document that can be read, found none among ${unread.count}; e.g. press-release.txt.`,
  )
}
