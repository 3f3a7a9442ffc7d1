/** What the command line adds to what was judged: failures of our own network, ignored links, counts. */
import {
  buildReport,
  cleanText,
  findClusters,
  reasonSentence,
  type Cluster,
  type Extraction,
  type JudgedLook,
  type Observation,
  type Policy,
  type Remark,
  type Report,
  type ReportLink,
  type RunFacts,
  type Summary,
  type Verdict,
} from '../../citations/index.ts'
import type { Ignoring } from './ignore-file.ts'

/** Looks that are remembered to tell our own network's failures from the web's; enough for any cluster to show. */
const MOST_LOOKS = 5_000
/** Failures that asked no network, and so tell nothing about ours. */
const UNASKED = ['invalid-url', 'unsupported-scheme', 'unsafe-address', 'port-not-allowed', 'deadline']

/** Remembers what findClusters reads of each look, without the pages: flat in memory, however long the run. */
export interface Looks {
  add(url: string, seen: { readonly observation: Observation; readonly verdict: Verdict }): void
  /** The sentence of each cluster, and which of the remembered URLs it explains. */
  clusters(policy: Policy): readonly { readonly cluster: Cluster; readonly urls: ReadonlySet<string> }[]
}

export function rememberLooks(): Looks {
  const looks: JudgedLook[] = []
  const urls: string[] = []
  return {
    add(url, { observation, verdict }) {
      const end = observation.attempts.at(-1)?.end
      const asked = end !== undefined && !(end.kind === 'failure' && UNASKED.includes(end.failure))
      if (!asked || looks.length >= MOST_LOOKS) return
      looks.push({ observation: withoutPages(observation), verdict })
      urls.push(url)
    },
    clusters: (policy) =>
      findClusters(looks, policy).map((cluster) => ({
        cluster,
        urls: new Set(cluster.members.map((member) => urls[member] ?? '')),
      })),
  }
}

function withoutPages(seen: Observation): Observation {
  const attempts = seen.attempts.map((attempt) => {
    const hops = attempt.hops.map((hop) => ({ ...hop, headers: [] }))
    const { end } = attempt
    return { ...attempt, hops, end: end.kind === 'answer' ? { ...end, page: null, fragment: null } : end }
  })
  const { version, url, startedAt, finishedAt, class: kind, vantage, notChecked } = seen
  return { version, url, startedAt, finishedAt, class: kind, vantage, attempts, notChecked }
}

/** One line for each cluster. */
export function clusterRemarks(clusters: ReturnType<Looks['clusters']>): readonly Remark[] {
  return clusters.map(({ cluster, urls }) => ({
    code: cluster.code,
    message: `${reasonSentence(cluster.code, cluster.params)} ${urls.size} links are unreachable for that reason.`,
  }))
}

/** Links of a cluster say so instead of calling a site dead that nobody could have reached. */
export function unreachable(link: ReportLink, cluster: Cluster): ReportLink {
  const { code, params } = cluster
  const cleaned = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? cleanText(value) : value,
  ])
  return {
    ...link,
    outcome: 'unsure',
    verdict: 'unreachable',
    certainty: 'provisional',
    reason: reasonSentence(code, params),
    reasonCode: code,
    reasonParams: Object.fromEntries(cleaned),
  }
}

/** Whether what is said of a run points at ourselves. */
export function isOwnNetwork({ code }: Remark): boolean {
  return code.startsWith('own-network-')
}

export function withIgnored(link: ReportLink, ignoring: Ignoring | null): ReportLink {
  const entry = ignoring?.entryFor(link.url) ?? null
  if (entry === null) return link
  const { reason, until } = entry
  return { ...link, ignored: { reason: cleanText(reason, 500), until } }
}

/** Numbers of a run too long to keep, counted as it goes. */
export function createTally(): { count(link: ReportLink): void; summary(citations: number): Summary } {
  const kinds = new Map<string, number>()
  let links = 0
  return {
    count({ outcome, ignored }) {
      const kind = ignored === undefined ? outcome : 'ignored'
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      links += 1
    },
    summary(citations) {
      const of = (kind: string) => kinds.get(kind) ?? 0
      const ignored = of('ignored')
      const counted = { citations, links, ok: of('ok'), broken: of('broken'), unsure: of('unsure') }
      return ignored === 0 ? counted : { ...counted, ignored }
    },
  }
}

/** The report in the order that the documentation shows, its numbers counted anew. */
export function finishReport(
  { id, startedAt, finishedAt, version, complete, vantage, class: kind }: RunFacts,
  extraction: Extraction,
  links: readonly ReportLink[],
  remarks: readonly Remark[],
): Report {
  const run = { id, startedAt, finishedAt, version, complete, vantage, class: kind }
  const report = buildReport(run, extraction, links)
  return remarks.length === 0 ? report : { ...report, remarks }
}
