/** A Verdict: what an Observation means under a Policy. The vocabulary of product.md; judge() lives in judge.ts. */

export const outcomes = ['ok', 'broken', 'unsure'] as const
export type Outcome = (typeof outcomes)[number]

/** Every verdict word and the outcome it gates a build with; `by-case` is decided by what the page behind it says. */
export const verdictOutcomes = {
  'alive': 'ok',
  'redirected': 'ok',
  'gone': 'broken',
  'soft-404': 'broken',
  'parked': 'broken',
  'dns-failure': 'broken',
  'connection-refused': 'broken',
  'connection-reset': 'broken',
  'redirect-loop': 'broken',
  'too-many-redirects': 'broken',
  'invalid': 'broken',
  'blocked': 'unsure',
  'login-required': 'unsure',
  'paywalled': 'unsure',
  'consent-required': 'unsure',
  'rate-limited': 'unsure',
  'server-error': 'unsure',
  'bad-response': 'unsure',
  'timeout': 'unsure',
  'unreachable': 'unsure',
  'too-large': 'unsure',
  'legal-block': 'unsure',
  'maintenance': 'unsure',
  'unsafe': 'unsure',
  'unsupported': 'unsure',
  'changed': 'unsure',
  'not-checked': 'unsure',
  'tls-error': 'by-case',
} as const satisfies Record<string, Outcome | 'by-case'>

export type VerdictWord = keyof typeof verdictOutcomes
export type Certainty = 'provisional' | 'confirmed'

/** One sign that spoke for (positive) or against (negative) the verdict; `detail` says what was seen, cleaned. */
export interface Signal {
  readonly code: string
  readonly weight: number
  readonly detail: string
}

export interface Verdict {
  readonly verdict: VerdictWord
  readonly outcome: Outcome
  /** `provisional` after one look; `confirmed` after agreement over time or from a second place. */
  readonly certainty: Certainty
  /** One plain sentence in English, made from the code and its params by messages.ts. */
  readonly reason: string
  readonly reasonCode: string
  readonly reasonParams: Readonly<Record<string, string | number>>
  /** The last status seen, or null where nothing answered. */
  readonly status: number | null
  readonly finalUrl: string | null
  readonly fragment: 'none' | 'found' | 'missing' | 'unknown'
  /** What the page itself said, strongest first; absent where the network alone decided. */
  readonly signals?: readonly Signal[]
}
