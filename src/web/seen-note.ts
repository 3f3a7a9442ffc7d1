/** A footnote with what became of its links: what the page under way and the finished report both show. */
import type { Certainty, Citation, Outcome, ReportLink, Withheld } from '../../citations/index.ts'
import type { LinkRow } from '../ports.ts'

export interface SeenLink {
  readonly url: string
  /** Null while it is waited for. */
  readonly seen: {
    readonly outcome: Outcome
    readonly verdict: string
    readonly reason: string
    readonly certainty: Certainty
  } | null
  /** Why there is no snapshot although one was wanted. */
  readonly problem: string | null
  readonly snapshot: string | null
  /** That snapshot was taken down. */
  readonly withheld: Withheld | null
}

export interface SeenNote {
  readonly citation: Citation
  readonly links: readonly SeenLink[]
  /** The worst of its links; `waiting` before all are in, `none` without a link. */
  readonly outcome: Outcome | 'waiting' | 'none'
}

export function seenNotes(
  citations: readonly Citation[],
  links: readonly (SeenLink & { readonly citations: readonly string[] })[],
): readonly SeenNote[] {
  const byCitation = new Map<string, SeenLink[]>()
  for (const link of links) {
    for (const id of link.citations) byCitation.set(id, [...(byCitation.get(id) ?? []), link])
  }
  return citations.map((citation) => {
    const own = byCitation.get(citation.id) ?? []
    return { citation, links: own, outcome: worst(own) }
  })
}

export function fromRow(
  row: LinkRow,
  taken: ReadonlyMap<string, Withheld>,
): SeenLink & { readonly citations: readonly string[] } {
  const { url, citations, verdict: seen, problem } = row
  const withheld = taken.get(row.snapshot) ?? null
  // Whatever the index says of it: what was taken down was kept once.
  return {
    url,
    citations,
    seen,
    problem,
    snapshot: row.archived || withheld !== null ? row.snapshot : null,
    withheld,
  }
}

export function fromReport(link: ReportLink): SeenLink & { readonly citations: readonly string[] } {
  const { url, citations, snapshot, withheld = null } = link
  return { url, citations, seen: link, problem: null, snapshot, withheld }
}

/** How a reader finds it again: `12`, or its place where nothing was printed. */
export function labelOf({ number, id }: Citation): string {
  return number === '' ? id : number
}

function worst(links: readonly SeenLink[]): SeenNote['outcome'] {
  if (links.length === 0) return 'none'
  const outcomes = links.map((link) => link.seen?.outcome ?? 'waiting')
  for (const outcome of ['broken', 'waiting', 'unsure'] as const) {
    if (outcomes.includes(outcome)) return outcome
  }
  return 'ok'
}
