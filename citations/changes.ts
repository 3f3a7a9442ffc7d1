/**
 * What a run found otherwise than the one before it, as a webhook tells it: addresses and verdicts alone. The document's name, its
 * sentences and notes are deliberately absent: what leaves the house says nothing that the receiver could not look up by the ids.
 */
import type { Report, ReportLink } from './report.ts'
import type { Outcome, VerdictWord } from './verdict.ts'

/** What was judged of a link. */
export interface JudgedLink {
  readonly outcome: Outcome
  readonly verdict: VerdictWord
  readonly reason: string
}
export interface ChangedLink {
  readonly url: string
  /** Null where the run before had nothing to say of it. */
  readonly before: JudgedLink | null
  readonly after: JudgedLink
}

/** The body of a webhook (docs/formats/webhook.md). */
export interface DocumentChanged {
  readonly type: 'document.changed'
  /** When the run ended that found it. */
  readonly timestamp: string
  readonly data: {
    readonly document: string
    readonly run: string
    /** The run it is compared with. */
    readonly before: string
    /** How many links changed; `links` may hold fewer. */
    readonly changed: number
    readonly links: readonly ChangedLink[]
  }
}

/** Links whose outcome or verdict is another one, in the order of the document. Another sentence for the same verdict is no change. */
export function changedLinks(
  before: readonly ReportLink[],
  after: readonly ReportLink[],
): readonly ChangedLink[] {
  const earlier = new Map(before.map((link) => [link.url, link]))
  return after.flatMap((link) => {
    const was = earlier.get(link.url)
    if (was?.outcome === link.outcome && was.verdict === link.verdict) return []
    return { url: link.url, before: was === undefined ? null : judged(was), after: judged(link) }
  })
}

/** Characters of its links that one message may hold: receivers refuse what is large, and a list in part still says how many. */
const LONGEST_LIST = 100_000

/** Null where nothing changed: then nobody is told. */
export function documentChanged(document: string, before: Report, after: Report): DocumentChanged | null {
  const changed = changedLinks(before.links, after.links)
  if (changed.length === 0) return null
  let left = LONGEST_LIST
  const links = changed.filter((link) => (left -= JSON.stringify(link).length) >= 0)
  return {
    type: 'document.changed',
    timestamp: after.run.finishedAt,
    data: { document, run: after.run.id, before: before.run.id, changed: changed.length, links },
  }
}

function judged({ outcome, verdict, reason }: ReportLink): JudgedLink {
  return { outcome, verdict, reason }
}
