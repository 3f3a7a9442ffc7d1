/** What the command line adds to what was judged: failures of our own network, ignored links, counts. */
import {
  buildReport,
  cleanText,
  clustersOf,
  reasonSentence,
  lookFact,
  showsLine,
} from '../../citations/checking.ts'
import type {
  Cluster,
  Extraction,
  LookFact,
  Observation,
  Policy,
  Remark,
  Report,
  ReportLink,
  RunFacts,
  Summary,
} from '../../citations/index.ts'
import type { Ignoring } from './ignore-file.ts'
import { counted } from '../web/words.ts'

/** Looks that are remembered to tell our own network's failures from the web's; enough for any cluster to show. */
const MOST_LOOKS = 5_000
/** Failures that asked no network, and so tell nothing about ours. */
const UNASKED = ['invalid-url', 'unsupported-scheme', 'unsafe-address', 'port-not-allowed', 'deadline']

/** Remembers what clusters are read from, and not the looks: flat in memory, however long the run. */
export interface Looks {
  /** What is remembered of it; null where it tells nothing, or too many are remembered already. */
  add(url: string, seen: { readonly observation: Observation }): LookFact | null
  /** Nothing that was added shows a line that works. */
  readonly mayBeDown: boolean
  /** No further look changes the clusters. */
  readonly isFull: boolean
  /** The sentence of each cluster, and which of the remembered URLs it explains. */
  clusters(policy: Policy): readonly { readonly cluster: Cluster; readonly urls: ReadonlySet<string> }[]
}

export function rememberLooks(): Looks {
  const facts: LookFact[] = []
  let mayBeDown = true
  const urls: string[] = []
  return {
    add(url, { observation }) {
      const end = observation.attempts.at(-1)?.end
      const asked = end !== undefined && !(end.kind === 'failure' && UNASKED.includes(end.failure))
      const fact = asked && facts.length < MOST_LOOKS ? lookFact(observation) : null
      if (fact === null) return null
      mayBeDown &&= !showsLine(fact)
      facts.push(fact)
      urls.push(url)
      return fact
    },
    get mayBeDown() {
      return mayBeDown
    },
    get isFull() {
      return facts.length >= MOST_LOOKS
    },
    clusters: (policy) =>
      clustersOf(facts, policy).map((cluster) => ({
        cluster,
        urls: new Set(cluster.members.map((member) => urls[member] ?? '')),
      })),
  }
}

/** One line for each cluster. */
export function clusterRemarks(clusters: ReturnType<Looks['clusters']>): readonly Remark[] {
  return clusters.map(({ cluster, urls }) => ({
    code: cluster.code,
    message: `${reasonSentence(cluster.code, cluster.params)} ${counted(urls.size, 'link')} ${urls.size === 1 ? 'is' : 'are'} unreachable for that reason.`,
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
      const sums = { citations, links, ok: of('ok'), broken: of('broken'), unsure: of('unsure') }
      return ignored === 0 ? sums : { ...sums, ignored }
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
