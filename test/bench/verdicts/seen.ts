/** What a checker said of a case, and whether that was right. */
import type { Outcome } from '../../../citations/index.ts'
import type { WebCase } from '../../hostile-web/case.ts'

export interface Seen {
  readonly name: string
  /** `hung`: no answer before the deadline; a fault where the truth is anything at all. */
  readonly outcome: Outcome | 'hung'
  /** Null where the checker has no such words. */
  readonly verdict: string | null
  readonly reason: string
  readonly milliseconds: number
  /** Addresses connected to that no case leads to. */
  readonly forbidden: readonly string[]
}

const outcomes = { alive: 'ok', dead: 'broken', undecidable: 'unsure' } as const

/** Where only a browser can tell and there was none, `unsure` is right too. */
export function outcomeRight(one: WebCase, seen: Seen, browser: boolean): boolean {
  return seen.outcome === outcomes[one.truth] || (excused(one, browser) && seen.outcome === 'unsure')
}

export function verdictRight(one: WebCase, seen: Seen, browser: boolean): boolean {
  if (excused(one, browser) && seen.outcome === 'unsure') return true
  const named = one.reason === undefined || one.reason.test(seen.reason)
  return named && one.verdicts.some((word) => word === seen.verdict) && outcomeRight(one, seen, browser)
}

function excused(one: WebCase, browser: boolean): boolean {
  return one.needsBrowser === true && !browser
}
