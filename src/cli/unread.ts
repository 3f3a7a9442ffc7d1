/**
 * One of several documents that cannot be read ends nothing: it is named on standard error and in the report, the others are
 * done, and the command ends with 2. One that was named alone is the whole command, so its Problem is thrown.
 */
import { cleanText, Problem } from '../../citations/light.ts'

export interface Unread {
  count: number
  /** What a report says of each. */
  readonly told: { readonly path: string; readonly message: string }[]
}

export function noneUnread(): Unread {
  return { count: 0, told: [] }
}

/** The exit code of a command that left documents unread; a fault of our own stays one. */
export function endedWith(code: number, unread: Pick<Unread, 'count'>): number {
  return unread.count === 0 ? code : Math.max(code, 2)
}

export function leaveUnread(unread: Unread, path: string, { message }: Problem): void {
  console.error(`ibid: ${cleanText(message, 2000)}`)
  unread.count += 1
  unread.told.push({ path, message })
}

/** In order. Throws the Problem of the only one, and where none of several is left; any other fault at once. */
export async function eachOrUnread<From extends { readonly path: string }, To>(
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
      leaveUnread(unread, item.path, fault)
    }
  }
  if (all.length > 0 || unread.count === 0) return all
  throw new Problem(
    'usage',
    `Expected a document that can be read, found none among ${unread.count}; e.g. press-release.txt.`,
  )
}
