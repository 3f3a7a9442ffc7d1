/** Labels that are printed as a range. */

const MAX_SPANNED = 50

/** "3–5" -> 3 4 5; anything else is one label. */
export function spanned(printed: string): string[] {
  const [from, to] = printed.split(/[–-]/u).map((part) => Number(part.trim()))
  if (from === undefined || to === undefined || !(to >= from) || to - from > MAX_SPANNED)
    return [printed.trim()]
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
}
