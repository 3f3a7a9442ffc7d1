/** A Snapshot: what a capture left, and the manifest that says so. The manifest holds only what was true at sealing. */
import type { Digest } from './digest.ts'
import type { Floor } from './floor.ts'
import type { EvidenceClass, Vantage } from './observation.ts'

/**
 * What a capture does, in this order. `load` and `settle` are what others call navigate and quiesce; `fetch` and `first-page`
 * are those of a source that is no page. A plan from before a step existed does not list it.
 */
export const stepNames = [
  'load',
  'settle',
  'first-view',
  'classify',
  'consent',
  'scroll',
  'text',
  'facts',
  'dom',
  'picture',
  'pdf',
  'players',
  'fetch',
  'first-page',
] as const
export type StepName = (typeof stepNames)[number]

export interface StepResult {
  readonly step: StepName
  readonly outcome: 'ok' | 'failed' | 'skipped'
  /** One plain sentence where not ok. */
  readonly reason: string | null
  readonly milliseconds: number
}

/** The parts beside the WACZ. Of a very tall page the picture goes on in `screenshot-2.jpg` and further. */
export const partNames = [
  'first-view.jpg',
  'screenshot.jpg',
  'page.pdf',
  'dom.html',
  'text.txt',
  'first-page.jpg',
  'snapshot.wacz',
] as const
export type PartName = (typeof partNames)[number]

/** Where the picture of a very tall page goes on, from top to bottom. */
export const morePictureNames: readonly string[] = [2, 3, 4, 5, 6, 7, 8, 9].map(
  (number) => `screenshot-${number}.jpg`,
)

export function isPartName(name: string): boolean {
  return partNames.some((part) => part === name) || morePictureNames.includes(name)
}

/** Parts a page must have to be `complete`; a source that is no page (PDF, image) needs its bytes alone. */
export const requiredOfPage: readonly PartName[] = ['screenshot.jpg', 'page.pdf', 'dom.html', 'text.txt']

/** Which part a step gives. One whose step stands in the plan of a page is required of it as well. */
export const partOfStep: Readonly<Partial<Record<StepName, PartName>>> = {
  'first-view': 'first-view.jpg',
  'picture': 'screenshot.jpg',
  'pdf': 'page.pdf',
  'dom': 'dom.html',
  'text': 'text.txt',
}

/** What a complete page with these steps has. */
export function requiredParts(steps: readonly StepResult[]): readonly PartName[] {
  const firstView = steps.some(({ step }) => step === 'first-view')
  return firstView ? ['first-view.jpg', ...requiredOfPage] : requiredOfPage
}

/** One thing done to a banner. `call` is a function of the banner's own, by our rules' name for it. */
export interface ConsentAct {
  readonly kind: 'click' | 'call' | 'withheld'
  /** The frame it was done in. */
  readonly frame: string
  /** `button#reject.primary`; empty for a call. */
  readonly element: string
  /** What stood on it. */
  readonly label: string
}
/** What was done about a consent banner: refused or nothing, never accepted. */
export interface Consent {
  readonly outcome: 'none' | 'rejected' | 'failed'
  /** Whose banner it was, by the rules' name; null where none was found. */
  readonly banner: string | null
  /** Whether the banner itself says afterwards that everything was refused; null where it cannot be asked. */
  readonly confirmed: boolean | null
  /** In order. `withheld`: the rules would have clicked there, but it said yes. */
  readonly acts: readonly ConsentAct[]
}

/** What the page says of itself, as it says it; nothing here was checked. Lists are bounded. */
export interface Declared {
  /** BCP 47 as written: of the root element, else the answer's header. */
  readonly language: string | null
  readonly description: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  /** As written, from the most telling place. */
  readonly published: string | null
  readonly modified: string | null
  readonly canonical: string | null
  readonly licence: string | null
  /** Open Graph properties by name without `og:`, the first of each. */
  readonly openGraph: Readonly<Record<string, string>>
}

/** A player in the page or one of its frames, and how much of what it plays is in the records. */
export interface PlayerSeen {
  readonly kind: 'video' | 'audio'
  /** The address of the frame it stands in. */
  readonly frame: string
  /** The file it plays; null where a script feeds it piece by piece, or it has none. */
  readonly source: string | null
  /** Whole seconds; null where it does not know, or goes on for ever. */
  readonly seconds: number | null
  readonly kept: 'whole' | 'part' | 'none'
  /** Of the file; where a script feeds it, of all that was streamed to the page. */
  readonly bytes: number
}

/** Which server answered from where, as the recorder's own connections tell it. */
export interface ServerSeen {
  readonly host: string
  readonly port: number
  readonly address: string
  /** `TLSv1.3`; null for plain HTTP. */
  readonly protocol: string | null
  readonly cipher: string | null
  /** SHA-256 of each certificate of the chain, leaf first, hex. */
  readonly chain: readonly string[]
}

/** What the resolver said of a name, when it was first asked within this capture. Which resolver, `vantage` tells by its kind alone. */
export interface NameSeen {
  readonly name: string
  readonly at: string
  /** In the resolver's order; empty where it gave none. */
  readonly addresses: readonly string[]
  /** Seconds that the answer may be kept, as the resolver counts them down; null without an answer. */
  readonly ttl: number | null
  /** Why there is no address (`dns-nxdomain` …), else null. */
  readonly failure: string | null
}

/** How far the clocks of the servers that answered over HTTPS were ahead of the recorder's, in milliseconds. */
export interface ClockSeen {
  /** Of one answer of each host the middle one; null where none told the time. */
  readonly offset: number | null
  readonly least: number | null
  readonly most: number | null
  readonly hosts: number
}

/** How the source was asked. */
export interface Conditions {
  readonly userAgent: string
  readonly acceptLanguage: string | null
  /** CSS pixels; null where no browser took part. */
  readonly viewport: { readonly width: number; readonly height: number } | null
  /** Switches the browser was started with, but for paths and key hashes. */
  readonly flags: readonly string[]
}

/** What was read back before sealing. Shares are per mille, so that they are whole numbers. */
export interface Assurance {
  /** Every digest of the container and its records was recomputed by our own reader. */
  readonly intact: true
  readonly records: number
  /** Null where none was made. */
  readonly replay: ReplayScore | null
}

/** The page replayed from its recording alone, against what was seen when it was recorded. */
export interface ReplayScore {
  /** Share of the live text's words that the replay shows. */
  readonly text: number
  /** Share of the first view's area that looks the same. */
  readonly picture: number
  /** Addresses that the replay asked for, and those of them that the recording answers. */
  readonly asked: number
  readonly answered: number
}

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
  /** The recorded page judged by the same rules as the probe's answer: a wall that only the recorder met is labelled so. */
  readonly shownAs?: SeenAs | undefined
  readonly consent?: Consent | undefined
  readonly declares?: Declared | undefined
  /** Absent where the page has none. */
  readonly players?: readonly PlayerSeen[] | undefined
  /** Of the visible text, by its letters and words (BCP 47 primary language); null where they do not tell. */
  readonly textLanguage?: string | null | undefined
  readonly conditions?: Conditions | undefined
  readonly servers?: readonly ServerSeen[] | undefined
  readonly names?: readonly NameSeen[] | undefined
  readonly clock?: ClockSeen | undefined
  /** Noted by the flow just before the recorder began. */
  readonly floor?: Floor | undefined
}

/** How the link was judged when this was seen, so that a wall is labelled as one. */
export interface SeenAs {
  readonly outcome: string
  readonly verdict: string
  readonly reasonCode: string
  readonly reason: string
}

/** A WARC record as the manifest lists it. */
export interface RecordListed {
  readonly id: string
  readonly type: string
  readonly block: Digest
  /** From `ibid-manifest/2` on: length and digest as stored, a gzip member of its own. */
  readonly bytes?: number | undefined
  readonly sha256?: Digest | undefined
}

/** `manifest.json`, canonical JSON (RFC 8785): the commit point of a snapshot. Names no submitter, document or proxy. */
export interface Manifest extends Omit<CaptureFacts, 'version'> {
  readonly format: 'ibid-manifest/1' | 'ibid-manifest/2'
  /** From `/2` on: 256 random bits in hex, from which the salts of its entries follow. Whoever has the manifest may show parts of it. */
  readonly seed?: string | undefined
  readonly seenAs: SeenAs
  readonly assurance?: Assurance | undefined
  /** SHA-256 over the salted private record (held.ts): commits to what is named nowhere else. */
  readonly held?: Digest | undefined
  readonly parts: readonly Part[]
  /** Every WARC record, in file order. */
  readonly records: readonly RecordListed[]
}
