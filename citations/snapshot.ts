/** A Snapshot: what a capture left, and the manifest that says so. The manifest holds only what was true at sealing. */
import type { Digest } from './digest.ts'
import type { EvidenceClass, Vantage } from './observation.ts'

export const stepNames = ['load', 'settle', 'scroll', 'text', 'dom', 'picture', 'pdf', 'fetch'] as const
export type StepName = (typeof stepNames)[number]

export interface StepResult {
  readonly step: StepName
  readonly outcome: 'ok' | 'failed' | 'skipped'
  /** One plain sentence where not ok. */
  readonly reason: string | null
  readonly milliseconds: number
}

/** The parts beside the WACZ. `screenshot.jpg`, `page.pdf`, `dom.html`, `text.txt`. */
export const partNames = ['screenshot.jpg', 'page.pdf', 'dom.html', 'text.txt', 'snapshot.wacz'] as const
export type PartName = (typeof partNames)[number]

/** Parts a page must have to be `complete`; a source that is no page (PDF, image) needs its bytes alone. */
export const requiredOfPage: readonly PartName[] = ['screenshot.jpg', 'page.pdf', 'dom.html', 'text.txt']

export interface Part {
  readonly name: string
  /** Where it is kept in the evidence store. */
  readonly key: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: Digest
}

/** What the browser asked for against what was recorded (decisions 12). Each exclusion is counted. */
export interface RequestAccount {
  readonly asked: number
  readonly recorded: number
  /** Asked for and answered, but not in the records: never `complete` when not empty. */
  readonly missing: readonly string[]
  /** Asked for and never answered (refused, failed), with the reason. */
  readonly unanswered: readonly { readonly url: string; readonly reason: string }[]
  readonly excluded: {
    readonly data: number
    readonly blob: number
    readonly cache: number
    readonly other: number
  }
}

export interface Software {
  readonly ibid: string
  readonly node: string
  /** `Chromium 156.0.8078.79`, or null where no browser took part. */
  readonly browser: string | null
  readonly os: string
}

/** What the capture alone knows, before sealing. Serialised as `capture.json` in the spool. */
export interface CaptureFacts {
  readonly version: 1
  readonly snapshot: string
  readonly url: string
  readonly finalUrl: string | null
  readonly status: number | null
  readonly title: string | null
  readonly kind: 'page' | 'file'
  readonly startedAt: string
  readonly finishedAt: string
  readonly class: EvidenceClass
  readonly vantage: Vantage
  readonly state: 'complete' | 'partial'
  /** Each required thing that is not there, and why. Empty exactly when `complete`. */
  readonly missing: readonly { readonly part: string; readonly reason: string }[]
  readonly steps: readonly StepResult[]
  readonly requests: RequestAccount
  readonly software: Software
}

/** How the link was judged when this was seen, so that a wall is labelled as one. */
export interface SeenAs {
  readonly outcome: string
  readonly verdict: string
  readonly reasonCode: string
  readonly reason: string
}

/** `manifest.json`, canonical JSON (RFC 8785): the commit point of a snapshot. Names no submitter, document or proxy. */
export interface Manifest extends Omit<CaptureFacts, 'version'> {
  readonly format: 'ibid-manifest/1'
  readonly seenAs: SeenAs
  readonly parts: readonly Part[]
  /** Every WARC record's block digest, in file order. */
  readonly records: readonly { readonly id: string; readonly type: string; readonly block: Digest }[]
}
