/** The word that somebody most likely meant who mistyped one of a few. */

/** Null where none is near: at most one slip in three letters, two at most. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const most = Math.min(2, Math.floor(typed.length / 3))
  let found: string | null = null
  let least = most + 1
  for (const word of words) {
    const slips = slipsBetween(typed, word)
    if (slips < least) [found, least] = [word, slips]
  }
  return found
}

/** Letters left out, added, changed, or two that changed places (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Infinity
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row.push(
        Math.min(
          cell(i - 1, j) + 1,
          cell(i, j - 1) + 1,
          cell(i - 1, j - 1) + (isSame ? 0 : 1),
          swapped ? cell(i - 2, j - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return cell(one.length, other.length)
}
