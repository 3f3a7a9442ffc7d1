/** Tools of the cases beside it. */
import type { WebCase } from '../case.ts'
import type { Answerer, Page } from './base.ts'
import { gonePage, show } from './site.ts'

/** The software's own words at 200 for every absent address. */
export const soft = (p: Page): { absent: Answerer } => ({
  absent: (r, s) => show(s, { kind: 'error', ...p }, r),
})
export const hard = (p: Page, status = 404): { absent: Answerer; verdicts: WebCase['verdicts'] } => ({
  absent: (r, s) => show(s, { kind: 'error', status, ...p }, r),
  verdicts: ['gone', 'soft-404'],
})
export const own = (lang: string): { absent: Answerer } => ({
  absent: (r, s) =>
    show(s, { ...gonePage(s), status: 200, head: `<meta name="language" content="${lang}">` }, r),
})
