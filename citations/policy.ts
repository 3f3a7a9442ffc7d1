/**
 * The Policy: every number and list that a verdict or a look depends on, so that an observation can be judged again
 * under another one. The tables of words and vendors live beside the rules that read them (judge/); no rule is here.
 */
import type { FailureKind } from './observation.ts'
import type { VerdictWord } from './verdict.ts'

/** How one link is asked. Times in milliseconds, sizes in bytes. */
export interface ProbePolicy {
  /** From the first address tried to an open (TLS) connection, name resolution included. */
  readonly connectTimeout: number
  /** From the request to the end of the response's head. */
  readonly headersTimeout: number
  /** Between two pieces of a body. */
  readonly bodyTimeout: number
  /** One attempt with all its redirects. */
  readonly attemptTimeout: number
  /** All attempts together; waiting for a turn, or for the next attempt, takes none of it. */
  readonly linkTimeout: number
  /** Reading a body stops here, counted as transferred. */
  readonly bodyCap: number
  /** And here, counted after its content codings were taken off. */
  readonly decodedCap: number
  /** A redirect's own body is read up to here and so long, only to keep the connection for the next hop. */
  readonly redirectBodyCap: number
  readonly redirectBodyTimeout: number
  /** A body that time cut off still counts as an answer from here on: slow and large, not hanging. */
  readonly slowBodyEnough: number
  readonly maxHeaderBytes: number
  readonly maxRedirects: number
  readonly maxUrlLength: number
  /** Waits before the second, third … attempt; the last one repeats. Fixed, so that a run can be repeated. */
  readonly retryWaits: readonly number[]
  /** A Retry-After up to here is waited for; a longer one ends the look at once, with the header in the hop. */
  readonly retryAfterCap: number
  /** However the attempts end, there are no more than so many. */
  readonly maxAttempts: number
  /** After how many failures of one kind in a row asking ends; kinds not named are asked once. */
  readonly failureAttempts: Readonly<Partial<Record<FailureKind, number>>>
  /** The same for a status. */
  readonly statusAttempts: Readonly<Record<number, number>>
  /** The same for a body that broke off. */
  readonly shortBodyAttempts: number
}

/** When agreement over time makes a verdict `confirmed`. */
export interface Agreement {
  /** How many looks must agree, the newest included. */
  readonly looks: number
  /** How far apart two looks must be for both to count. */
  readonly apartDays: number
}

/** When the signs of a page suffice. Weights add up; those that speak against are negative (judge/signals/). */
export interface JudgingPolicy {
  /** From here on a page is called missing or parked by what it shows: one decisive sign, or three that agree. */
  readonly condemn: number
  /**
   * So much more must words alone weigh where a comparison with an absent address was not had; a page that could have been compared is
   * then in doubt. 0 where nothing can be asked beside it: it is judged by itself.
   */
  readonly uncompared: number
  /** From here on it is no longer called alive: two signs agree, none decides. */
  readonly doubt: number
  /** From here on a wall or a door is named. Lower, for the outcome is `unsure` and nobody is condemned. */
  readonly explain: number
  /** Signs of life that make a page worth weighing against a status that denies it. */
  readonly living: number
  /** Characters of a page's own text: below, its text may say what the page is; a notice, not an article. */
  readonly shortText: number
  /** From here on its text is an article's, and only title and headings are asked what it is. */
  readonly longText: number
  readonly wholeText: number
  /** So many pairs of words of its own do not make another page: a time, a number, an echo of the address. */
  readonly novelPairs: number
  /** And below this share, title and headings being equal, the page is nearly the same. */
  readonly novelShare: number
  /** Likeness (simhash, 0 to 1) from which a text is still the one that was seen before. */
  readonly sameText: number
}

export interface Policy {
  /** Printed with verdicts that are judged again, so that a reader knows which rules spoke. */
  readonly version: string
  readonly probe: ProbePolicy
  /** How often a failure must have been seen in a row before it is called broken; fewer is `unsure`. */
  readonly failuresToCondemn: Readonly<Partial<Record<FailureKind, number>>>
  readonly confirm: { readonly ok: Agreement; readonly unsure: Agreement; readonly broken: Agreement }
  /** Doubts that time may settle: a service looks at them again by itself, as at what is broken (again.ts). */
  readonly flickering: readonly VerdictWord[]
  /** Two looks from different places count as agreement only this close together. */
  readonly secondPlaceWithinDays: number
  /** For how many hours a kept look serves instead of a new one; verdicts not named are always looked at again. */
  readonly keepHours: Readonly<Partial<Record<VerdictWord, number>>>
  readonly judging: JudgingPolicy
  /** Links whose failures point at our own network: over so many unrelated sites, and this share of all looks of the kind. */
  readonly ownNetwork: { readonly sites: number; readonly share: number; readonly sitesWhenDown: number }
}

export const defaultPolicy: Policy = {
  version: '2',
  probe: {
    connectTimeout: 10_000,
    headersTimeout: 15_000,
    bodyTimeout: 10_000,
    attemptTimeout: 30_000,
    linkTimeout: 45_000,
    bodyCap: 2_000_000,
    decodedCap: 4_000_000,
    redirectBodyCap: 16_384,
    redirectBodyTimeout: 500,
    slowBodyEnough: 16_384,
    // Real pages send up to about 25 kB (policies, cookies); four times 16 kB leaves room and bounds a bomb.
    maxHeaderBytes: 65_536,
    // The Fetch standard's limit (§4.4), so that what a browser follows, we follow.
    maxRedirects: 20,
    maxUrlLength: 65_536,
    retryWaits: [500, 2_000],
    retryAfterCap: 10_000,
    maxAttempts: 4,
    failureAttempts: {
      // A name that is not there is asked twice before anybody hears that it is dead (product.md).
      'dns-nxdomain': 2,
      'dns-no-address': 2,
      'dns-servfail': 3,
      'dns-refused': 2,
      'dns-timeout': 3,
      // A server that restarts refuses for a moment: a living link must not die of it.
      'connection-refused': 3,
      'connection-reset': 3,
      'connection-timeout': 3,
      'no-route': 2,
      'tls-handshake': 3,
      'tls-certificate': 2,
      'response-timeout': 3,
      'body-timeout': 2,
      'bad-response': 2,
      // Loops that depend on a race or on one server of a farm resolve themselves with fresh cookies.
      'redirect-loop': 2,
      'too-many-redirects': 2,
      'proxy-failed': 2,
    },
    statusAttempts: {
      408: 3,
      425: 2,
      429: 3,
      500: 3,
      502: 3,
      503: 3,
      504: 3,
      520: 3,
      521: 3,
      522: 3,
      523: 3,
      524: 3,
      525: 3,
      527: 3,
      530: 3,
    },
    shortBodyAttempts: 2,
  },
  failuresToCondemn: {
    'dns-nxdomain': 2,
    'dns-no-address': 2,
    'connection-refused': 2,
    'connection-reset': 2,
    'tls-handshake': 2,
    'redirect-loop': 2,
    'too-many-redirects': 2,
    'tls-certificate': 2,
  },
  confirm: {
    ok: { looks: 2, apartDays: 1 },
    unsure: { looks: 3, apartDays: 3 },
    // Three failures at least three days apart: what Wikipedia's link bot asks before it edits (link-checking.md §2.1).
    broken: { looks: 3, apartDays: 3 },
  },
  flickering: ['timeout', 'server-error', 'unreachable', 'maintenance', 'rate-limited', 'not-checked'],
  secondPlaceWithinDays: 2,
  // A cache must never freeze an error: what is broken or in doubt may be well an hour later.
  keepHours: { alive: 24, redirected: 24 },
  judging: {
    condemn: 100,
    uncompared: 20,
    doubt: 60,
    explain: 70,
    living: 45,
    shortText: 500,
    longText: 1_200,
    wholeText: 2_500,
    novelPairs: 4,
    novelShare: 0.4,
    sameText: 0.5,
  },
  ownNetwork: { sites: 3, share: 0.8, sitesWhenDown: 5 },
}

/** For what is judged by itself: a page as it was recorded, a copy in an archive. */
export const lonePolicy: Policy = {
  ...defaultPolicy,
  judging: { ...defaultPolicy.judging, uncompared: 0 },
}
