/** What could not be told, one line per host and cause: nobody reads the same doubt a hundred times. */
import type { ReportLink, VerdictWord } from '../../../citations/index.ts'

export interface Fold {
  readonly host: string
  readonly verdict: VerdictWord
  /** Of the first such link; the others differ at most in what the sentence names. */
  readonly reason: string
  readonly links: number
  readonly first: string
}

/** In the order of the first link of each. Ignored links are nobody's doubt. */
export function foldUnsure(links: readonly ReportLink[]): readonly Fold[] {
  const folds = new Map<string, Fold>()
  for (const { url, outcome, verdict, reason, reasonCode, ignored } of links) {
    if (outcome !== 'unsure' || ignored !== undefined) continue
    const host = hostOf(url)
    const key = JSON.stringify([host, verdict, reasonCode])
    const known = folds.get(key)
    if (known === undefined) folds.set(key, { host, verdict, reason, links: 1, first: url })
    else folds.set(key, { ...known, links: known.links + 1 })
  }
  return [...folds.values()]
}

/** "1 link", "4 links". */
export function countOf(links: number): string {
  return `${links} link${links === 1 ? '' : 's'}`
}

export function foldKeyOf(link: ReportLink): string {
  return JSON.stringify([hostOf(link.url), link.verdict, link.reasonCode])
}

/** Where no host can be read the head of the address has to do. */
function hostOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).host : ''
  return host === '' ? url.slice(0, 60) : host
}

/** Links that gate a build. */
export function brokenOf(links: readonly ReportLink[]): readonly ReportLink[] {
  return links.filter((link) => link.outcome === 'broken' && link.ignored === undefined)
}
