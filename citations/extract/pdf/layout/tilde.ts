/**
 * The tilde of an address, which TeX sets as an accent: moved up or down, so that it stands on no line. Drawn right behind
 * other letters it belongs to their line. Accents over letters are composed before pages come here.
 */
import type { Run } from '../page.ts'

const TILDE = /^[~\u02dc\u223c]$/u
/** In type sizes: how far it is moved, and how closely it follows. */
const MOVED = 0.6
const CLOSE = 0.15

/** The runs with such tildes set on the line of the run before them. Linear. */
export function settleTildes(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(({ text }) => text.length === 1 && TILDE.test(text))) return runs
  return runs.map((run, index) => {
    const before = runs[index - 1]
    if (before === undefined || !TILDE.test(run.text) || run.angle !== before.angle || run.angle !== 0)
      return run
    const near = CLOSE * before.size
    const follows = Math.abs(run.x - before.x - before.width) <= near
    const beside = run.y !== before.y && Math.abs(run.y - before.y) <= MOVED * before.size
    return follows && beside && /[\p{L}\p{N}/.]$/u.test(before.text) ? { ...run, y: before.y } : run
  })
}
