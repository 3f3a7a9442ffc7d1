/** A PDF's words without their places: one text a page, a line for each line that the page draws. */
import type { PdfText, Run } from '../../../citations/index.ts'

/** Characters of one document; what is longer is a data dump, not a text. */
const LIMIT = 8_000_000

export function pagesOf({ pages }: PdfText): readonly string[] {
  let left = LIMIT
  return pages.map(({ runs }) => {
    const text = textOf(runs).slice(0, left)
    left -= text.length
    return text
  })
}

function textOf(runs: readonly Run[]): string {
  const parts: string[] = []
  let before: Run | null = null
  for (const run of runs) {
    if (before !== null) parts.push(between(before, run))
    parts.push(run.text)
    before = run
  }
  return parts.join('').replaceAll('\uFFFD', '').trim()
}

/** Nothing, a blank or a new line, by where the next run begins. */
function between(before: Run, run: Run): string {
  const size = Math.max(before.size, run.size, 1)
  if (before.angle !== run.angle || Math.abs(before.y - run.y) > size * 0.6) return '\n'
  const gap = run.rtl ? before.x - (run.x + run.width) : run.x - (before.x + before.width)
  if (gap < -size * 2) return '\n'
  return gap > size * 0.12 && !/\s$/.test(before.text) && !/^\s/.test(run.text) ? ' ' : ''
}
