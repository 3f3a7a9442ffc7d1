/**
 * The interfaces between the flow and the world, nothing else. Each is owned by the flow; an adapter implements it and
 * keeps its SDK to itself. Errors thrown through a port are PortFault (ours or our suppliers'), never the web's.
 */
import type {
  CaptureFacts,
  Companion,
  Digest,
  DocumentFormat,
  Extraction,
  Look,
  Manifest,
  NameFacts,
  Observation,
  Pulse,
  Rendered,
  ReplayScore,
  Signature,
  Timestamp,
  Vantage,
  Verdict,
  CompanionWant,
} from '../citations/index.ts'

/** We or our suppliers fail. `retryable` tells the queue whether trying again can help. */
export class PortFault extends Error {
  override readonly name = 'PortFault'
  readonly port: string
  readonly code: string
  readonly retryable: boolean
  constructor(port: string, code: string, message: string, options: { retryable: boolean; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.port = port
    this.code = code
    this.retryable = options.retryable
  }
}

export interface Clock {
  now(): Date
}
export interface Random {
  /** `count` unpredictable bytes. */
  bytes(count: number): Uint8Array
}

export interface LookOptions {
  readonly signal: AbortSignal
  readonly acceptLanguage?: string | null
  /** Waits before another attempt. A run gives the lane to links not yet looked at meanwhile; absent, it simply waits. */
  readonly rest?: (milliseconds: number, options: { signal: AbortSignal }) => Promise<void>
  /** Waits for a turn at a busy site. A run gives the lane to other sites meanwhile; absent, it simply waits. */
  readonly aside?: <T>(waiting: Promise<T>) => Promise<T>
  /** Fragments of this page that links of the same run name: one look serves them all. */
  readonly fragments?: readonly string[] | undefined
  /** Nothing is asked but this one URL: no robots.txt either. */
  readonly quiet?: boolean
}
/** Asks the live web. The web's badness is in what is returned; it throws only for our own faults. */
export interface Probe {
  /** One look: as many attempts at the URL as the policy grants. */
  observe(url: string, options: LookOptions): Promise<Observation>
  /** One attempt at an address beside the cited one; equal wants of one process share an answer for a while. */
  accompany(want: CompanionWant, options: LookOptions): Promise<Companion>
  nameServers(domain: string, options: { signal: AbortSignal }): Promise<NameFacts>
}
/** Looks kept between runs of the command line. The file's badness is a notice, never a fault. */
export interface Looks {
  /** The last kept look at this link, or null. */
  find(url: string): Promise<Observation | null>
  /** Whether it may stand for a new one. */
  serves(observation: Observation, verdict: Verdict): boolean
  keep(observation: Observation): Promise<void>
  /** How a run that only judges again fared: links found, found but seen from elsewhere, kept at all. */
  counts?(): { readonly found: number; readonly elsewhere: number; readonly kept: number }
}
/** Shows one URL in a browser and says what was there: the second opinion. No stealth, no walls passed by deceit. */
export interface Viewer {
  view(url: string, options: LookOptions): Promise<Rendered>
}
/** Copies that others keep (RFC 7089, Wayback's CDX). Only copies that were looked at and hold the page. */
export interface Archives {
  /** Closest to `near` first, at most `limit`; empty where none is known or no archive answers. */
  find(
    url: string,
    options: { near: Date | null; limit: number; signal: AbortSignal },
  ): Promise<readonly { readonly url: string; readonly at: string }[]>
}

/** A file a capture left in its own spool directory. */
export interface SpoolFile extends Source {
  readonly name: string
  readonly mediaType: string
}
/** `files` always holds `data.warc.gz`, `index.cdxj`, `pages.jsonl`; parts where they exist. Dispose deletes the spool. */
export interface Captured extends AsyncDisposable {
  readonly facts: CaptureFacts
  readonly files: readonly SpoolFile[]
  /** Every WARC record in file order, as the writer's finish() gave them. */
  readonly records: Manifest['records']
  /** What the page's own recording shows when it is replayed sealed; absent or null where none was made. */
  readonly replay?: ReplayScore | null
}
export interface CaptureRequest {
  readonly snapshot: string
  readonly url: string
  /** `page` goes through the browser, `file` is fetched through the same recorder without one. */
  readonly kind: 'page' | 'file'
  readonly acceptLanguage: string | null
}
/** Records one URL. Ends within its deadline, partial with reasons if need be; throws only for our own faults. */
export interface Capturer {
  capture(request: CaptureRequest, options: { signal: AbortSignal }): Promise<Captured>
}

/** Vouches for digests. Holds the key; never runs where hostile pages do. */
export interface Witness {
  readonly publicKey: string
  /** WACZ-auth 0.1: signs a string's UTF-8 bytes. */
  sign(text: string): Promise<Signature>
}

/** Independent authorities that vouch for a moment (RFC 3161). */
export interface Timestamps {
  /** Their addresses, in the order configured. */
  readonly authorities: readonly string[]
  /** A token over `data`, judged as `ibid verify` judges, with its chain and revocation data. Throws PortFault where none is had. */
  stamp(
    authority: string,
    data: Uint8Array,
    options: { signal: AbortSignal },
  ): Promise<Omit<Timestamp, 'covers'>>
  /** When the first certificate of its chain ends. */
  endsAt(timestamp: Timestamp): Date
}

/** A public source of values that nobody could have known before (drand, NIST). */
export interface Beacon {
  /** The newest one. Throws PortFault where none is had in time. */
  pulse(options: { signal: AbortSignal }): Promise<Pulse>
}

/** Our own append-only log (C2SP tlog-tiles). Entries that are appended at the same time share one checkpoint. */
export interface TransparencyLog {
  /** The name in the first line of each checkpoint. */
  readonly origin: string
  /** `name+id+base64`: what a policy names it by. */
  readonly vkey: string
  /**
   * Resolves once the entry stands in a published checkpoint, with its C2SP tlog-proof. Where it throws, the entry may stand
   * there all the same: appending it again is safe and costs a line.
   */
  append(entry: Uint8Array): Promise<{ readonly index: number; readonly proof: string }>
  /** A proof for an entry under the newest checkpoint, which may have more cosignatures; null where that is too short. */
  prove(index: number): Promise<string | null>
  /** The newest checkpoint with its signatures; null for a log without entries. */
  latest(): Promise<string | null>
}

/** Bytes of known length and digest, readable more than once. */
export interface Source {
  readonly bytes: number
  readonly sha256: Digest
  open(): AsyncIterable<Uint8Array>
}
export interface StoredHead {
  readonly key: string
  readonly bytes: number
  /** An opaque version for `swap`. */
  readonly version: string
}
export interface Stored extends StoredHead {
  readonly body: AsyncIterable<Uint8Array>
  /** The bytes served when a range was asked for: first, last inclusive; null for the whole. */
  readonly range: { readonly first: number; readonly last: number } | null
}
/** HTTP's three forms: from–to inclusive, from–end, or the last n bytes. */
export type ByteRange = { readonly first: number; readonly last?: number } | { readonly suffix: number }
/**
 * Write-once objects. Keys are `[a-z0-9._/-]+`, no empty, `.` or `..` segment. A put is durable when it resolves and was
 * re-read by digest; a half-written object is never visible to read, head or list.
 */
export interface EvidenceStore {
  /** `exists` when the key is taken, whatever its bytes: nothing is ever overwritten. */
  put(key: string, source: Source, options?: { mediaType?: string }): Promise<'created' | 'exists'>
  /** For the few pointers: replaces `expected` (null: must not exist) or answers `lost`. Small bodies only. */
  swap(key: string, body: Uint8Array, expected: string | null): Promise<'swapped' | 'lost'>
  head(key: string): Promise<StoredHead | null>
  /** Null when there is no such object. A range outside the object throws Problem `range-not-satisfiable`. */
  read(key: string, range?: ByteRange): Promise<Stored | null>
  /** Keys under the prefix in code-point order, after `after`. */
  list(prefix: string, options?: { after?: string }): AsyncIterable<StoredHead>
  /** Erases the bytes for good. Callers leave a tombstone first (decisions 4); spool objects need none. */
  erase(key: string): Promise<void>
  /** Self-test of what this store promises (write-once, digest, range, listing); throws PortFault. */
  selfTest(): Promise<void>
}

export type JobName =
  'extract' | 'check' | 'capture' | 'seal' | 'report' | 'stamp' | 'audit' | 'watch' | 'notify' | 'remove'
/** `key` makes a job idempotent: sending the same name and key while it is not done changes nothing. */
export interface Job {
  readonly name: JobName
  readonly key: string
  readonly data: Readonly<Record<string, string>>
  /** Seconds before it may start. */
  readonly after?: number
}
export interface QueueDepth {
  readonly name: JobName
  readonly waiting: number
  readonly active: number
  readonly failed: number
}
export interface Queue {
  send(jobs: readonly Job[]): Promise<void>
  /** Pulls jobs until stopped. A handler that throws is retried with back-off, at last failed and kept. */
  work(
    name: JobName,
    options: { concurrency: number },
    handler: (job: Job, options: { signal: AbortSignal; lastTry: boolean }) => Promise<void>,
  ): Promise<void>
  /** How many jobs there are of each name: waiting (for their time, or their next try), active, given up and kept. */
  depth(): Promise<readonly QueueDepth[]>
  /** Stops pulling, aborts the signals, waits for running handlers. May be called twice. */
  stop(): Promise<void>
}

export type DocumentState = 'extracting' | 'checking' | 'done' | 'failed'
export interface DocumentRow {
  readonly id: string
  readonly name: string
  readonly format: DocumentFormat
  readonly sha256: string
  readonly state: DocumentState
  /** The run under way or last done; null before extraction. */
  readonly run: string | null
  readonly submittedAt: string
  readonly idempotencyKey: string | null
  readonly publish: boolean
  /** One sentence where `failed`. */
  readonly problem: string | null
}
export type LinkState = 'waiting' | 'checked' | 'captured' | 'sealed' | 'done'
/** One link of a run. `verdict` from `checked` on; `snapshot` is reserved at submission, kept only if `archived`. */
export interface LinkRow {
  readonly run: string
  readonly key: string
  readonly url: string
  readonly citations: readonly string[]
  readonly snapshot: string
  readonly state: LinkState
  readonly verdict: Verdict | null
  readonly archived: boolean
  /** Why there is no snapshot although one was wanted, in one sentence. */
  readonly problem: string | null
}
export interface NewLink {
  readonly key: string
  readonly url: string
  readonly citations: readonly string[]
  readonly snapshot: string
  /** Its snapshot was kept in an earlier run. */
  readonly archived?: boolean
  /** What an earlier run saw and this one does not look at again: the link is `done` from the start, and no look is counted. */
  readonly carried?: { readonly verdict: Verdict | null; readonly problem: string | null }
}
/** Rows about documents, runs and links: an index of the store, rebuilt from it. Every change commits with its jobs. */
export interface Catalog {
  /** False, and nothing written, when the idempotency key or id is taken. */
  acceptDocument(row: DocumentRow, jobs: readonly Job[]): Promise<boolean>
  /** Its row, its runs and their links, with the looks they count in; its Idempotency-Key is free again. False where there is none. */
  removeDocument(document: string): Promise<boolean>
  documentByIdempotencyKey(key: string): Promise<DocumentRow | null>
  document(id: string): Promise<DocumentRow | null>
  /** Newest first. */
  documents(options: { limit: number }): Promise<readonly DocumentRow[]>
  /** `extracting` → `checking` with its links; false, and nothing written, when another did it before. */
  beginRun(document: string, run: string, links: readonly NewLink[], jobs: readonly Job[]): Promise<boolean>
  /** `done` with the run `before` → `checking` with another and its links; false, and nothing written, where it is not so. */
  beginAgain(
    document: string,
    runs: { readonly before: string; readonly run: string },
    links: readonly NewLink[],
    jobs: readonly Job[],
  ): Promise<boolean>
  failDocument(document: string, problem: string): Promise<void>
  /** Moves a link forward; false, and nothing written (jobs included), if it is already at or past `state`. */
  advanceLink(
    run: string,
    key: string,
    change: {
      state: LinkState
      verdict?: Verdict
      /** When and from where the verdict's look was; without it the verdict counts in no history. */
      look?: { readonly at: string; readonly vantage: Vantage }
      archived?: boolean
      problem?: string | null
    },
    jobs: readonly Job[],
  ): Promise<boolean>
  links(run: string): Promise<readonly LinkRow[]>
  /** Earlier looks at a URL, in whatever run, newest first; URLs are the same where `linkKey` says so. */
  looks(url: string, limit: number): Promise<readonly Look[]>
  /** `checking` → `done` when every link is `done`; false, and no job sent, when not all are, or it was done before. */
  finishRun(document: string, run: string, jobs?: readonly Job[]): Promise<boolean>
}

/** What the flow needs to hand a document's bytes to a parser; parsers that need I/O run in src/formats. */
export interface Extractor {
  extract(
    document: {
      name: string
      format: DocumentFormat
      sha256: string
      bytes: Uint8Array
    },
    options?: { signal?: AbortSignal },
  ): Promise<Extraction>
}

/** ReplayWeb.page's service worker and its licence, as they came. */
export interface ReplayViewer {
  readonly worker: Uint8Array
  readonly licence: Uint8Array
}
