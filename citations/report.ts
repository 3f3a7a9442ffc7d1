/** The Report: the JSON that `ibid check` and the API print, and the numbers people read first. */
import type { Citation, Extraction, Notice } from './citation.ts'
import type { DocumentInfo } from './document.ts'
import type { EvidenceClass, Observation, Vantage } from './observation.ts'
import type { Withheld } from './standing.ts'
import type { Outcome, Verdict } from './verdict.ts'

export interface RunFacts {
  readonly id: string
  readonly startedAt: string
  readonly finishedAt: string
  readonly version: string
  /** False when the run ended before every link was looked at. */
  readonly complete: boolean
  readonly vantage: Vantage
  readonly class: EvidenceClass
}

export interface ReportLink extends Verdict {
  readonly url: string
  readonly hops: readonly { readonly url: string; readonly status: number }[]
  readonly attempts: number
  readonly citations: readonly string[]
  /** Copies others keep; filled once the archives are asked. */
  readonly archived: readonly { readonly url: string; readonly at: string }[]
  /** Our own snapshot's id, or null where nothing was kept. */
  readonly snapshot: string | null
  /** That snapshot was taken down since; absent while it is shown. */
  readonly withheld?: Withheld
  /** When it was looked at, where an earlier run did (ISO 8601); absent where this one has. */
  readonly lookedAt?: string
  /** Taken out of the gate by an entry of the caller's ignore file; the verdict stands as it was judged. */
  readonly ignored?: { readonly reason: string; readonly until: string | null }
}

/** What a reader should know of the run beside its links: an ignore entry that has expired, a network that failed us. */
export interface Remark {
  readonly code: string
  readonly message: string
  /** Where it can be mended, if in a file. */
  readonly file?: string
  readonly line?: number
}

export interface Summary {
  readonly citations: number
  readonly links: number
  readonly ok: number
  readonly broken: number
  readonly unsure: number
  /** Links that count in none of the three because they are ignored; absent where none is. */
  readonly ignored?: number
}

export interface Report {
  readonly run: RunFacts
  readonly document: DocumentInfo
  readonly citations: readonly Citation[]
  readonly notices: readonly Notice[]
  readonly links: readonly ReportLink[]
  readonly summary: Summary
  readonly remarks?: readonly Remark[]
}

/** Joins a verdict with the facts it was judged from, in the field order the documentation shows. */
export function reportLink(input: {
  url: string
  citations: readonly string[]
  verdict: Verdict
  observation: Observation | null
  snapshot: string | null
  archived?: ReportLink['archived']
  lookedAt?: string
}): ReportLink {
  const { verdict, observation } = input
  return {
    url: input.url,
    outcome: verdict.outcome,
    verdict: verdict.verdict,
    certainty: verdict.certainty,
    reason: verdict.reason,
    reasonCode: verdict.reasonCode,
    reasonParams: verdict.reasonParams,
    status: verdict.status,
    finalUrl: verdict.finalUrl,
    hops: (observation?.attempts.at(-1)?.hops ?? []).map((hop) => ({ url: hop.url, status: hop.status })),
    fragment: verdict.fragment,
    attempts: observation?.attempts.length ?? 0,
    citations: input.citations,
    archived: input.archived ?? [],
    snapshot: input.snapshot,
    ...(input.lookedAt === undefined ? {} : { lookedAt: input.lookedAt }),
  }
}

export function summarise(
  citations: number,
  links: readonly { readonly outcome: Outcome; readonly ignored?: object }[],
): Summary {
  const counted = links.filter((link) => link.ignored === undefined)
  const count = (outcome: Outcome) => counted.filter((link) => link.outcome === outcome).length
  const ignored = links.length - counted.length
  return {
    citations,
    links: links.length,
    ok: count('ok'),
    broken: count('broken'),
    unsure: count('unsure'),
    ...(ignored === 0 ? {} : { ignored }),
  }
}

export function buildReport(run: RunFacts, extraction: Extraction, links: readonly ReportLink[]): Report {
  const { document, citations, notices } = extraction
  return { run, document, citations, notices, links, summary: summarise(citations.length, links) }
}

/** What gates a build: the worst outcome found against the threshold (`--fail-on`). */
export function failsAt(
  summary: Pick<Summary, 'broken' | 'unsure'>,
  failOn: 'broken' | 'unsure' | 'never',
): boolean {
  if (failOn === 'never') return false
  return summary.broken > 0 || (failOn === 'unsure' && summary.unsure > 0)
}

/** The report over several documents: links are shared, citation ids carry their document's place (`d2.c7`). */
export interface SharedReport {
  readonly run: RunFacts
  readonly documents: readonly Extraction[]
  readonly links: readonly ReportLink[]
  readonly summary: Summary
  readonly remarks?: readonly Remark[]
}

/** Makes one extraction of several, so that a link cited in two documents is looked at once. */
export function mergeExtractions(extractions: readonly Extraction[]): readonly Extraction[] {
  return extractions.map((extraction, index) => {
    const place = (id: string) => `d${index + 1}.${id}`
    const citations = extraction.citations.map((citation) => ({
      ...citation,
      id: place(citation.id),
      repeats: citation.repeats === null ? null : place(citation.repeats),
    }))
    return { ...extraction, citations }
  })
}
