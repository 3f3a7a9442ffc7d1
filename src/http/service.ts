/** What the routes may ask of the service. Built by context.ts; the routes see nothing else of the house. */
import type { LogPolicy } from '../../citations/log/index.ts'
import type { Extraction, Report, RunRecord, Watch } from '../../citations/index.ts'
import type { Accesses } from '../flow/accesses.ts'
import type { Annotated } from '../flow/annotate.ts'
import type { Removed } from '../flow/remove.ts'
import type { Submission } from '../flow/submit.ts'
import type { WatchWanted } from '../flow/watch.ts'
import type { Catalog, DocumentRow, EvidenceStore, ReplayViewer } from '../ports.ts'
import type { Log } from '../events.ts'
import type { EvidencePackage } from '../wacz/evidence-package.ts'

export interface Service {
  readonly store: EvidenceStore
  readonly catalog: Catalog
  readonly log: Log
  /** Which parts were given, for custody. Whoever ends the service disposes it. */
  readonly accesses: Accesses
  /** Takes a document in and extracts within a few seconds if it can. `begun` is null when that goes on in the queue. */
  submit(submission: Submission): Promise<{ row: DocumentRow; begun: Begun | null }>
  /** Looks at every link again. Null, and nothing begun, where a run is under way. */
  recheck(row: DocumentRow): Promise<DocumentRow | null>
  /** Null for a document that is not watched. */
  watchOf(row: DocumentRow): Promise<Watched | null>
  /** Sets, changes or ends the watch of a document; this once its webhook's secret is given. */
  watch(row: DocumentRow, wanted: WatchWanted): Promise<(Watched & Pick<Watch, 'webhook'>) | null>
  report(row: DocumentRow): Promise<Report | null>
  begun(row: DocumentRow): Promise<Begun | null>
  /** The evidence package of the last run that is over, of known length. Null before the first one is. */
  evidencePackage(
    row: DocumentRow,
    options: { withDocument: boolean },
  ): Promise<(EvidencePackage & { readonly name: string }) | null>
  /** The document with archived links put in; `permalink` is null where none is to be printed. Null before its report. */
  annotated(row: DocumentRow, permalink: (snapshot: string) => string | null): Promise<Annotated | null>
  /** Removes what may be removed of a document that is not under way; also takes up a removal that died. */
  remove(document: string): Promise<Removed>
  /** All that was counted, with what can only be measured now, in the text format of Prometheus. */
  metrics(): Promise<string>
  /** Readiness by name: the sentence of what fails, or null. */
  readiness(): Promise<Readonly<Record<string, string | null>>>
}

/** What is told of a watch: neither whom it tells nor by which secret. */
export interface Watched {
  /** Whole days. */
  readonly every: number
  readonly next: string
}

export interface Begun {
  readonly extraction: Extraction
  readonly run: RunRecord
}

export interface ServiceSetting {
  readonly version: string
  readonly apiKey: string | null
  /** Reads /metrics and nothing else; null or absent: only the API key does. */
  readonly metricsKey?: string | null
  /** Where permalinks lead; null offers none for print. */
  readonly publicUrl: string | null
  /** True when the socket is bound to loopback: then only loopback names are answered (DNS rebinding). */
  readonly loopbackOnly: boolean
  /** The logs and witnesses this service believes. */
  readonly logPolicy?: (() => Promise<LogPolicy | null>) | undefined
  /** What shows recorded pages again; absent: no replay. */
  readonly viewer?: ReplayViewer | null | undefined
  /** Below this host every snapshot has an origin of its own. */
  readonly replayHost?: string | null | undefined
}
