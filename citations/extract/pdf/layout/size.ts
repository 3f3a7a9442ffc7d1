/** The size of the running text: of the document, and of pages that were bound in from elsewhere. */
import type { Segment } from './segment.ts'

export interface Sizes {
  readonly document: number
  /** By index of the page. */
  readonly pages: readonly number[]
}

const STEP = 4
/** Weights of the letters at the top of pages and of the lines with markers, beside that of all letters. */
const ABOVE = 1.5
const MARKED = 0.5

/** `pages`: what is to be read of each, furniture left out. */
export function measureSizes(pages: readonly (readonly Segment[])[]): Sizes {
  const [whole, above, marked] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ]
  const tops = pages.map((segments) => {
    const [all, top] = [new Map<number, number>(), new Map<number, number>()]
    const sorted = segments.toSorted((a, b) => b.y - a.y)
    // Law reviews hold more letters in notes than in text: the text is what stands above, the higher the surer.
    const upper = Math.max(3, sorted.length >> 2)
    for (const [rank, segment] of sorted.entries()) {
      const { size, letters } = segment
      const key = Math.round(size * STEP)
      if (isMarked(segment)) marked.set(key, (marked.get(key) ?? 0) + 1)
      all.set(key, (all.get(key) ?? 0) + letters)
      if (rank < upper) top.set(key, (top.get(key) ?? 0) + letters * (1 - rank / upper))
    }
    for (const [key, letters] of all) whole.set(key, (whole.get(key) ?? 0) + letters)
    for (const [key, letters] of top) above.set(key, (above.get(key) ?? 0) + letters)
    return { all, top }
  })
  const document = usual(sharesOf(whole, above, marked)) ?? 10
  const own = tops.map(({ all, top }) => {
    let [total, large] = [0, 0]
    for (const [key, letters] of all) {
      total += letters
      if (Math.abs(key / STEP - document) <= 0.06 * document) large += letters
    }
    // A page with none of the document's text size has its own.
    return large >= 0.08 * total ? document : (usual(top) ?? document)
  })
  return { document, pages: own }
}

/** Raised numbers within lines stand in the text; those that begin lines, in the notes. */
function isMarked({ ink, y, size }: Segment): boolean {
  return ink.some((piece, at) => at > 0 && piece.y - y > 0.15 * size && /^[\p{Nd}*†‡]/u.test(piece.text))
}

/** A figure's small type may stand at the top of many pages: all letters count too, though less than those above. */
function sharesOf(
  whole: ReadonlyMap<number, number>,
  above: ReadonlyMap<number, number>,
  marked: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const sum = (counts: ReadonlyMap<number, number>): number =>
    [...counts.values()].reduce((a, b) => a + b, 0) || 1
  const [all, top, markers] = [sum(whole), sum(above), sum(marked)]
  const shareOf = (key: number, letters: number): number =>
    letters / all + (ABOVE * (above.get(key) ?? 0)) / top + (MARKED * (marked.get(key) ?? 0)) / markers
  return new Map([...whole].map(([key, letters]) => [key, shareOf(key, letters)]))
}

/** The size of most letters, neighbouring sizes counted together (fonts are scaled by a hair). */
function usual(letters: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  let most = 0
  for (const [key, own] of letters) {
    const sum = own + 0.9 * ((letters.get(key - 1) ?? 0) + (letters.get(key + 1) ?? 0))
    if (sum > most) [best, most] = [key, sum]
  }
  return best === null ? null : best / STEP
}
