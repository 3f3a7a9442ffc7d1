/** The records a document and its runs leave in the store, as JSON. What is written here is never changed. */
import type { DocumentFormat } from './document.ts'
import type { HeldNetwork } from './held.ts'
import type { EvidenceClass, Observation, Vantage } from './observation.ts'
import type { CaptureFacts, Manifest, ReplayScore } from './snapshot.ts'
import type { Digest } from './digest.ts'
import type { Verdict } from './verdict.ts'

/** `documents/{id}/document.json`: private, it names the document. */
export interface SubmissionRecord {
  readonly format: 'ibid-document/1'
  readonly id: string
  /** The id its first run will have; fixed here so that a resumed extraction finds the same run. */
  readonly run: string
  readonly name: string
  readonly documentFormat: DocumentFormat
  readonly sha256: string
  readonly bytes: number
  readonly submittedAt: string
  readonly publish: boolean
  /** Whose word let it in (`key:` and the head of the API key's SHA-256); absent where none was asked for. */
  readonly submitter?: string
  /** As the caller sent it; absent where none was. */
  readonly idempotencyKey?: string
  /** Its links are looked at and judged, and nothing is captured; absent where what answers is. */
  readonly looksOnly?: true
}

/** `documents/{id}/problem.json` and `runs/{run}/problems/{link}.json`: a sentence for whoever asks why. */
export interface ProblemRecord {
  readonly format: 'ibid-problem/1'
  readonly problem: string
}

/** `runs/{run}/run.json`: the links with the snapshot ids reserved for them. */
export interface RunRecord {
  readonly format: 'ibid-run/1'
  readonly run: string
  readonly document: string
  readonly startedAt: string
  readonly version: string
  readonly class: EvidenceClass
  readonly vantage: Vantage
  readonly language: string | null
  /** As its document's record has it. */
  readonly looksOnly?: true
  /** 2 and up; absent in a document's first run. */
  readonly number?: number
  /** The run whose place it takes; absent in a document's first run. */
  readonly before?: string
  /** How many runs in a row were made by the service itself, for strikes; absent where somebody asked for this one. */
  readonly strike?: number
  readonly links: readonly RunLink[]
}
export interface RunLink {
  readonly key: string
  readonly url: string
  readonly citations: readonly string[]
  readonly snapshot: string
  /** When the source was seen, as its citations tell (ISO 8601); absent where they do not. */
  readonly near?: string
  /** The earlier run in which its snapshot was sealed; absent where nothing is sealed under it. */
  readonly kept?: string
  /** The earlier run that looked at it, where this one does not: what was seen stands there. */
  readonly seen?: string
}

/** `documents/{id}/runs/{number}.json`: the id of a document's run from the second on, reserved before it is begun. */
export interface ReservedRun {
  readonly format: 'ibid-reserved-run/1'
  readonly run: string
}

/** `runs/{run}/observations/{link}.json`: what was seen and how it was judged at the time. */
export interface ObservationRecord {
  readonly format: 'ibid-observation/1'
  readonly run: string
  readonly link: string
  readonly observation: Observation
  readonly verdict: Verdict
  /** Copies that others keep of a broken link; absent where nobody was asked. */
  readonly archived?: readonly { readonly url: string; readonly at: string }[]
}

/** `spool/{snapshot}/{attempt}/capture.json`, written last: the capture is whole and may be sealed. */
export interface CaptureRecord {
  readonly format: 'ibid-capture/1'
  /** The run that had it made; absent where the capture was made by a version that knew one run of a document. */
  readonly run?: string
  readonly facts: CaptureFacts
  readonly records: Manifest['records']
  /** Absent or null where no sealed replay was made. */
  readonly replay?: ReplayScore | null
  /** Which way it went out; held privately. Absent where the capture was made by a version that does not tell. */
  readonly network?: HeldNetwork
  readonly files: readonly {
    readonly name: string
    readonly key: string
    readonly mediaType: string
    readonly bytes: number
    readonly sha256: Digest
  }[]
}
