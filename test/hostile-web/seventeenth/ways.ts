/** Ways to answer. */
import type { Handler, Reply, Site } from './types.ts'

/** Only at the cited address. */
export const at =
  (answer: (s: Site) => Reply): Handler =>
  (s) =>
    s.here ? answer(s) : undefined
/** At one path. */
export const on =
  (path: string, answer: (s: Site) => Reply): Handler =>
  (s) =>
    s.path === path ? answer(s) : undefined
export const both =
  (...handlers: readonly Handler[]): Handler =>
  (s) => {
    for (const one of handlers) {
      const answer = one(s)
      if (answer !== undefined) return answer
    }
    return undefined
  }
/** The cited address and every absent one answer alike. */
export const lost = (answer: (s: Site) => Reply): { readonly at: Handler; readonly abs: Handler } => ({
  at: at(answer),
  abs: answer,
})
