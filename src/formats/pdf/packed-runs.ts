/**
 * A page's runs at rest: half a million of them in a book of dense type are kept as numbers and one text, a seventh of the
 * memory of as many objects, and made again whenever a page's are asked for. Plain data, which may go from thread to thread.
 */
import type { Run } from '../../../citations/index.ts'

export interface PackedRuns {
  /** For each run x, y and width. */
  readonly places: Float64Array<ArrayBuffer>
  /** For each run where its text ends, and its style. */
  readonly whole: Uint32Array<ArrayBuffer>
  readonly text: string
  readonly styles: readonly Style[]
}

/** What most runs of a page have in common with others. */
export type Style = Omit<Run, 'text' | 'x' | 'y' | 'width'>

const PLAIN: Style = { size: 0, angle: 0, font: 0, rtl: false, tags: [], element: null }

export function packRuns(runs: readonly Run[]): PackedRuns {
  const places = new Float64Array(runs.length * 3)
  const whole = new Uint32Array(runs.length * 2)
  const styles = createStyles()
  const texts: string[] = []
  let end = 0
  for (const [at, run] of runs.entries()) {
    end += run.text.length
    texts.push(run.text)
    places[at * 3] = run.x
    places[at * 3 + 1] = run.y
    places[at * 3 + 2] = run.width
    whole[at * 2] = end
    whole[at * 2 + 1] = styles.indexOf(run)
  }
  return { places, whole, text: texts.join(''), styles: styles.all }
}

/** The same runs, in the same order, from each call. */
export function unpackRuns({ places, whole, text, styles }: PackedRuns): readonly Run[] {
  const runs: Run[] = []
  let start = 0
  for (let at = 0; at * 2 < whole.length; at++) {
    const end = whole[at * 2] ?? start
    const { size, angle, font, rtl, tags, element } = styles[whole[at * 2 + 1] ?? 0] ?? PLAIN
    const x = places[at * 3] ?? 0
    const y = places[at * 3 + 1] ?? 0
    const width = places[at * 3 + 2] ?? 0
    runs.push({ text: oneOf(text.slice(start, end)), x, y, width, size, angle, font, rtl, tags, element })
    start = end
  }
  return runs
}

/** Words come again and again: the same one is the same string, where it came not long ago. */
const RECENT = 1 << 14
const recent: string[] = Array.from({ length: RECENT }, () => '')

function oneOf(word: string): string {
  const { length } = word
  // Longer ones are parts of the page's text already, and no copies.
  if (length === 0 || length > 12) return word
  const sign = (at: number): number => word.charCodeAt(at)
  const place =
    (sign(0) * 31 + sign(length - 1) * 1_021 + sign(length >> 1) * 131 + sign(length >> 2) * 17 + length) %
    RECENT
  const before = recent[place]
  if (before === word) return before
  recent[place] = word
  return word
}

function createStyles(): { readonly all: readonly Style[]; indexOf(style: Style): number } {
  const all: Style[] = []
  const known = new Map<string, number>()
  let last = -1
  return {
    all,
    indexOf({ size, angle, font, rtl, tags, element }) {
      const before = all[last]
      // Neighbours mostly are alike.
      if (
        before !== undefined &&
        before.size === size &&
        before.font === font &&
        before.angle === angle &&
        before.rtl === rtl &&
        before.tags === tags &&
        before.element === element
      )
        return last
      const key = JSON.stringify([size, angle, font, rtl, tags, element])
      last = known.get(key) ?? all.push({ size, angle, font, rtl, tags, element }) - 1
      known.set(key, last)
      return last
    },
  }
}
