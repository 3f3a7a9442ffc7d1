/**
 * Counts and measures of this process, and how they are written out for Prometheus (text exposition format 0.0.4). Every family
 * is declared here with its labels, whose values come from closed sets: never a URL, a host, an id or a name of a document.
 */

interface Family {
  readonly kind: 'counter' | 'gauge' | 'histogram'
  readonly labels: readonly string[]
  /** One sentence, the runbook's as well. */
  readonly help: string
  /** Upper bounds of a histogram's buckets, in seconds. */
  readonly bounds?: readonly number[]
}

export const families = {
  ibid_build_info: { kind: 'gauge', labels: ['version'], help: 'always 1; the version that runs' },
  ibid_http_requests_total: {
    kind: 'counter',
    labels: ['method', 'route', 'status'],
    help: 'requests answered, by the pattern of the route and the class of the status (2xx)',
  },
  ibid_http_request_seconds: {
    kind: 'histogram',
    labels: ['route'],
    bounds: [0.005, 0.02, 0.1, 0.5, 2, 10],
    help: 'time until the head of the answer',
  },
  ibid_jobs_total: {
    kind: 'counter',
    labels: ['name', 'outcome'],
    help: 'tries of jobs that ended in this process: done, or failed and tried again later',
  },
  ibid_job_seconds: {
    kind: 'histogram',
    labels: ['name'],
    bounds: [0.05, 0.25, 1, 5, 20, 60, 300, 900],
    help: 'time that a try took',
  },
  ibid_queue_jobs: {
    kind: 'gauge',
    labels: ['name', 'state'],
    help: 'jobs in the queue that all processes share: waiting (for their time too), active, failed (given up and kept)',
  },
  ibid_runs_total: { kind: 'counter', labels: [], help: 'runs that came to their end' },
  ibid_links_total: {
    kind: 'counter',
    labels: ['outcome', 'verdict'],
    help: 'links of those runs by their verdict, whichever process looked at them',
  },
  ibid_captures_total: {
    kind: 'counter',
    labels: ['outcome'],
    help: 'captures that were sealed (complete, partial), and those of ended runs of which nothing could be kept (failed)',
  },
  ibid_evidence_bytes_total: { kind: 'counter', labels: [], help: 'bytes of the parts that were sealed' },
  ibid_documents_removed_total: { kind: 'counter', labels: [], help: 'documents removed on request' },
  ibid_stamps_owed_total: {
    kind: 'counter',
    labels: [],
    help: 'times that an authority was asked for a timestamp and gave none',
  },
  ibid_webhooks_total: {
    kind: 'counter',
    labels: ['outcome'],
    help: 'tries to tell a webhook: delivered, again (later), given-up after the last one, refused, gone (410)',
  },
  ibid_audits_total: { kind: 'counter', labels: [], help: 'audits that ended' },
  ibid_alarms_total: {
    kind: 'counter',
    labels: [],
    help: 'findings of audits, each an object that is not what was sealed: look at once',
  },
  ibid_audit_findings: { kind: 'gauge', labels: [], help: 'findings of the last audit; must be 0' },
  ibid_audit_bytes: { kind: 'gauge', labels: [], help: 'bytes of evidence that the last audit read' },
  ibid_audit_snapshots: { kind: 'gauge', labels: [], help: 'snapshots that the last audit read' },
  ibid_audit_end_timestamp_seconds: { kind: 'gauge', labels: [], help: 'when the last audit ended' },
  ibid_faults_total: {
    kind: 'counter',
    labels: [],
    help: 'faults of our own or our suppliers (log lines `fault`)',
  },
  ibid_ready: {
    kind: 'gauge',
    labels: ['part'],
    help: '1 where the database and the store answer, as /readyz has it; 0 where not',
  },
  process_cpu_seconds_total: { kind: 'counter', labels: [], help: 'processor time of this process' },
  process_resident_memory_bytes: { kind: 'gauge', labels: [], help: 'memory of this process' },
  process_start_time_seconds: { kind: 'gauge', labels: [], help: 'when this process began' },
  nodejs_heap_size_used_bytes: { kind: 'gauge', labels: [], help: 'heap in use, of the memory above' },
} as const satisfies Readonly<Record<string, Family>>

export type FamilyName = keyof typeof families
type LabelsOf<Name extends FamilyName> = Readonly<Record<(typeof families)[Name]['labels'][number], string>>

export interface Metrics {
  /** To a counter; `by` is 0 or more. */
  add<Name extends FamilyName>(name: Name, labels: LabelsOf<Name>, by?: number): void
  /** A gauge, or a counter that somebody else counts. */
  set<Name extends FamilyName>(name: Name, labels: LabelsOf<Name>, value: number): void
  /** To a histogram. */
  observe<Name extends FamilyName>(name: Name, labels: LabelsOf<Name>, value: number): void
  /** Drops what a family holds: better nothing than what is no longer so. */
  forget(name: FamilyName): void
  /** All that was counted, family by family. */
  write(): string
}

export const metricsType = 'text/plain; version=0.0.4; charset=utf-8'

interface Series {
  readonly labels: Readonly<Record<string, string>>
  value: number
  /** Of a histogram: observations at or below each bound, not yet summed up. */
  readonly buckets: number[]
  count: number
}

export function createMetrics(): Metrics {
  const all = new Map<FamilyName, Map<string, Series>>()
  const seriesOf = (name: FamilyName, labels: Readonly<Record<string, string>>): Series => {
    const family: Family = families[name]
    const known = all.get(name) ?? new Map<string, Series>()
    all.set(name, known)
    const key = JSON.stringify(family.labels.map((label) => labels[label] ?? ''))
    const series = known.get(key) ?? {
      labels: { ...labels },
      value: 0,
      buckets: (family.bounds ?? []).map(() => 0),
      count: 0,
    }
    known.set(key, series)
    return series
  }
  return {
    add(name, labels, by = 1) {
      seriesOf(name, labels).value += by
    },
    set(name, labels, value) {
      seriesOf(name, labels).value = value
    },
    observe(name, labels, value) {
      const family: Family = families[name]
      const series = seriesOf(name, labels)
      series.value += value
      series.count += 1
      const at = (family.bounds ?? []).findIndex((bound) => value <= bound)
      if (at !== -1) series.buckets[at] = (series.buckets[at] ?? 0) + 1
    },
    forget(name) {
      all.delete(name)
    },
    write: () =>
      Object.entries<Family>(families)
        .map(([name, family]) => {
          // oxlint-disable-next-line no-unsafe-type-assertion -- the names of `families` are what Object.entries gives
          const known = [...(all.get(name as FamilyName)?.values() ?? [])]
          // What has no labels is there from the start: a rate needs the 0 before the first event.
          const series =
            known.length === 0 && family.labels.length === 0 && family.kind === 'counter'
              ? [{ labels: {}, value: 0, buckets: [], count: 0 }]
              : known
          if (series.length === 0) return ''
          const head = `# HELP ${name} ${escapeHelp(family.help)}\n# TYPE ${name} ${family.kind}\n`
          return head + series.map((one) => lines(name, family, one)).join('')
        })
        .join(''),
  }
}

function lines(name: string, family: Family, { labels, value, buckets, count }: Series): string {
  if (family.kind !== 'histogram') return line(name, labels, value)
  let sum = 0
  const steps = (family.bounds ?? []).map((bound, at) => {
    sum += buckets[at] ?? 0
    return line(`${name}_bucket`, { ...labels, le: String(bound) }, sum)
  })
  return [
    ...steps,
    line(`${name}_bucket`, { ...labels, le: '+Inf' }, count),
    line(`${name}_sum`, labels, value),
    line(`${name}_count`, labels, count),
  ].join('')
}

function line(name: string, labels: Readonly<Record<string, string>>, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(text)}"`)
  return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}\n`
}

function escapeLabel(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}

function escapeHelp(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
}
