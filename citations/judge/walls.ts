/**
 * Bot walls as their response heads give them away. Vendors' own names, one line per signal with the reason it is
 * trusted. A header that a vendor adds to every answer of its customers speaks only together with a refusing status.
 */
import type { Hop } from '../observation.ts'

interface WallSignal {
  readonly vendor: string
  readonly header: string
  readonly value: RegExp
  /** `any`: the header alone is proof, whatever the status. */
  readonly statuses: readonly number[] | 'any'
}

/**
 * Statuses that walls are seen to refuse with. Not 200 and 404 (those pages have to be read), 429 and 503 (a customer of
 * the same vendor may simply be busy or down).
 */
const REFUSALS: readonly number[] = [202, 401, 403, 405, 406, 409, 412, 418, 444, 498, 499]
const FORBIDDEN: readonly number[] = [403]
const ANYTHING = /^/

const signals: readonly WallSignal[] = [
  // Documented by Cloudflare: "cf-mitigated: challenge" stands on every challenge page, whatever its status.
  { vendor: 'Cloudflare', header: 'cf-mitigated', value: ANYTHING, statuses: 'any' },
  { vendor: 'Cloudflare', header: 'cf-chl-bypass', value: ANYTHING, statuses: 'any' },
  // AWS WAF documents 202 for its silent challenge and 405 for its captcha, both with this header.
  { vendor: 'AWS WAF', header: 'x-amzn-waf-action', value: ANYTHING, statuses: 'any' },
  { vendor: 'Vercel', header: 'x-vercel-mitigated', value: ANYTHING, statuses: 'any' },
  // Anubis answers 200 with its proof-of-work page and tests there whether cookies work (its TestCookieName).
  {
    vendor: 'Anubis',
    header: 'set-cookie',
    value: /^[\w.-]{0,60}anubis[\w.-]{0,60}verification[\w.-]{0,60}=/i,
    statuses: 'any',
  },
  { vendor: 'Sucuri', header: 'x-sucuri-block', value: ANYTHING, statuses: 'any' },
  { vendor: 'HUMAN', header: 'x-px-block', value: ANYTHING, statuses: 'any' },
  { vendor: 'DataDome', header: 'x-datadome', value: ANYTHING, statuses: REFUSALS },
  { vendor: 'DataDome', header: 'x-dd-b', value: ANYTHING, statuses: REFUSALS },
  { vendor: 'DataDome', header: 'set-cookie', value: /^datadome=/i, statuses: REFUSALS },
  { vendor: 'HUMAN', header: 'set-cookie', value: /^_px(?:hd|3|vid|de)?=/i, statuses: REFUSALS },
  { vendor: 'Imperva', header: 'x-iinfo', value: ANYTHING, statuses: FORBIDDEN },
  { vendor: 'Imperva', header: 'x-cdn', value: /incapsula|imperva/i, statuses: FORBIDDEN },
  {
    vendor: 'Imperva',
    header: 'set-cookie',
    value: /^(?:incap_ses|visid_incap|nlbi)_/i,
    statuses: FORBIDDEN,
  },
  { vendor: 'Kasada', header: 'x-kpsdk-ct', value: ANYTHING, statuses: [...REFUSALS, 429] },
  { vendor: 'Akamai', header: 'server', value: /^akamaighost/i, statuses: FORBIDDEN },
  { vendor: 'Akamai', header: 'akamai-grn', value: ANYTHING, statuses: FORBIDDEN },
  { vendor: 'Sucuri', header: 'server', value: /sucuri/i, statuses: FORBIDDEN },
  { vendor: 'DDoS-Guard', header: 'server', value: /^ddos-guard/i, statuses: FORBIDDEN },
  { vendor: 'Qrator', header: 'server', value: /^qrator/i, statuses: FORBIDDEN },
  { vendor: 'Reblaze', header: 'set-cookie', value: /^rbzid=/i, statuses: REFUSALS },
  // The network refuses in its own name or passes a 403 on: either way a machine was turned away at its door.
  { vendor: 'Cloudflare', header: 'cf-ray', value: ANYTHING, statuses: FORBIDDEN },
  { vendor: 'Cloudflare', header: 'server', value: /^cloudflare/i, statuses: FORBIDDEN },
  { vendor: 'Amazon CloudFront', header: 'server', value: /^cloudfront/i, statuses: FORBIDDEN },
  { vendor: 'Amazon', header: 'server', value: /^awselb/i, statuses: FORBIDDEN },
  { vendor: 'Azure Front Door', header: 'x-azure-ref', value: ANYTHING, statuses: FORBIDDEN },
  { vendor: 'Fastly', header: 'x-served-by', value: /^cache-/i, statuses: FORBIDDEN },
]

const HEADERS: ReadonlySet<string> = new Set(signals.map(({ header }) => header))

/** The vendor whose wall this head shows, or null where no header tells. */
export function wallVendor({ status, headers }: Hop): string | null {
  // Most heads bear none of these names, or no more than a server's.
  const told = headers.filter(([name]) => HEADERS.has(name.toLowerCase()))
  if (told.length === 0) return null
  for (const { vendor, header, value: sign, statuses } of signals) {
    if (statuses !== 'any' && !statuses.includes(status)) continue
    for (const [name, value] of told) if (name.toLowerCase() === header && sign.test(value)) return vendor
  }
  return null
}

/** The last value of a header, names compared without case; null where it is absent. */
export function headerOf(hop: Hop, name: string): string | null {
  return hop.headers.findLast(([key]) => key.toLowerCase() === name)?.[1] ?? null
}
