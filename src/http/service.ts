/** What the routes may ask of the service. Built by context.ts; the routes see nothing else of the house. */
import type { LogPolicy } from '../../citations/log/index.ts'
import type { Extraction, Report, RunRecord } from '../../citations/index.ts'
import type { Accesses } from '../flow/accesses.ts'
import type { Submission } from '../flow/submit.ts'
import type { Catalog, DocumentRow, EvidenceStore } from '../ports.ts'
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
  report(row: DocumentRow): Promise<Report | null>
  begun(row: DocumentRow): Promise<Begun | null>
  /** The evidence package as it stands, of known length. Null while links are still being looked at. */
  evidencePackage(
    row: DocumentRow,
    options: { withDocument: boolean },
  ): Promise<(EvidencePackage & { readonly name: string }) | null>
  /** Readiness by name: the sentence of what fails, or null. */
  readiness(): Promise<Readonly<Record<string, string | null>>>
}

export interface Begun {
  readonly extraction: Extraction
  readonly run: RunRecord
}

export interface ServiceSetting {
  readonly version: string
  readonly apiKey: string | null
  /** Where permalinks lead; null offers none for print. */
  readonly publicUrl: string | null
  /** True when the socket is bound to loopback: then only loopback names are answered (DNS rebinding). */
  readonly loopbackOnly: boolean
  /** The logs and witnesses this service believes. */
  readonly logPolicy?: (() => Promise<LogPolicy | null>) | undefined
}
