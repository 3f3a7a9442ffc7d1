/**
 * Recognises where a redirect has led: a log-in, a front door, a page for missing pages, a gate, a market for domains.
 * Everything is compared with the cited address: what was itself cited (a log-in page, a home page) is never a finding.
 */
import { bare, decode, squeezed, type Address } from './address.ts'
import * as words from './place-words.ts'
import { siteOf } from './site.ts'

/** What a place is, in the order in which it is decided. */
export type Place =
  | 'domain-market'
  | 'suspended'
  | 'captcha'
  | 'login'
  | 'consent'
  | 'paywall'
  | 'maintenance'
  | 'missing-page'
  | 'error-page'

const recognisers: readonly (readonly [Place, (at: Address, cited: Address) => boolean])[] = [
  [
    'domain-market',
    (at, cited) => isParkingLot(at) || (isMarket(at) && siteOf(at.host) !== siteOf(cited.host)),
  ],
  // cPanel's page for accounts that were not paid; cited sites never live there.
  ['suspended', (at) => at.segments.some((part) => bare(part) === 'suspendedpage')],
  ['captcha', isCaptcha],
  // A host called consent is nothing else; a host called subscribe may be a shop.
  ['consent', (at) => hasLabel(at, words.consentLabels)],
  ['consent', (at, cited) => hasLabel(at, words.weakConsentLabels) && knowsTheWayBack(at, cited)],
  ['login', isLogin],
  ['consent', (at, cited) => isGate(at, cited, words.consentSegments)],
  [
    'paywall',
    (at, cited) =>
      (hasLabel(at, words.payLabels) && knowsTheWayBack(at, cited)) || isGate(at, cited, words.paySegments),
  ],
  ['maintenance', (at) => words.maintenanceSegments.has(lastSqueezed(at))],
  ['missing-page', isMissingPage],
  [
    'error-page',
    (at) => words.errorSegments.has(lastSqueezed(at)) || parameter(at, 'aspxerrorpath') !== null,
  ],
]

/** The place `at` is, seen from `cited`; null for an ordinary address and for one whose kind was itself cited. */
export function placeOf(at: Address, cited: Address): Place | null {
  for (const [place, recognise] of recognisers) {
    if (recognise(at, cited)) return recognise(cited, at) && !leadsOn(cited) ? null : place
  }
  return null
}

/** Where a site looks for words: what it shows there is nobody's page. */
export function isSearch(at: Address): boolean {
  return at.segments.some((part) => words.searchSegments.has(squeezed(part)))
}

/** A word that sites call their search by. */
export const isOfSearch = (word: string): boolean => words.searchSegments.has(word)

/** A site's front door: no path, a language, an index file, and no parameter that could mean another page. */
export function isHome(at: Address): boolean {
  if (at.segments.length > 2) return false
  const route = at.href.split('#')[1] ?? ''
  // Pages drawn by script keep their address behind the number sign.
  if (route.startsWith('/') || route.startsWith('!')) return false
  return (
    at.segments.every((part) => isTongue(part) || words.frontDoors.has(squeezed(part))) &&
    at.parameters.every(([name]) => words.idleParameters.has(name) || name.startsWith('utm_'))
  )
}

function isTongue(part: string): boolean {
  const [language = '', region = 'us'] = bare(part).split(/[-_]/)
  return words.tongues.has(language) && /^[a-z]{2,4}$/.test(region)
}

function isMarket(at: Address): boolean {
  return words.domainMarkets.has(siteOf(at.host)) || words.domainMarkets.has(at.host)
}

/**
 * The addresses that two large parking services give to names they hold: `ww25.` with a `subid` (parkingcrew, Bodis), and
 * the bare path `/lander` (GoDaddy). `ww2.` alone is some people's second web server.
 */
function isParkingLot(at: Address): boolean {
  const numbered = /^ww\d{1,3}$/.test(at.labels[0] ?? '')
  return (
    (numbered && at.parameters.some(([name]) => /^(?:subid\d?|usid|utid)$/.test(name))) ||
    (at.segments.length === 1 && at.segments[0] === 'lander')
  )
}

function isCaptcha(at: Address, cited: Address): boolean {
  if (words.captchaHosts.some((host) => at.host === host || at.host.endsWith(`.${host}`))) return true
  const ends = at.segments.slice(-3).map(squeezed)
  if (ends.some((part) => words.captchaSegments.has(part))) return true
  return ends.some((part) => words.weakCaptchaSegments.has(part)) && knowsTheWayBack(at, cited)
}

function isLogin(at: Address, cited: Address): boolean {
  if (isDoorstep(at) || asksForToken(at)) return true
  const [label = ''] = at.labels
  const ends = at.segments.slice(-3).map(squeezed)
  const last = ends.at(-1) ?? ''
  const named = words.loginLabels.has(label) || ends.some((part) => words.loginSegments.has(part))
  const hinted =
    named ||
    words.weakLoginLabels.has(label) ||
    at.segments.some((part) => words.weakLoginSegments.has(bare(part)))
  if (!hinted) return false
  if (knowsTheWayBack(at, cited) || parameter(at, 'samlrequest') !== null) return true
  // Without a way back only a short address whose last word is the log-in: `/login`, `/de/konto/anmelden`.
  return (
    (words.loginSegments.has(last) && at.segments.length <= 3) ||
    (words.loginLabels.has(label) && at.segments.length <= 1) ||
    (last === 'new' && ['session', 'sessions'].includes(ends.at(-2) ?? ''))
  )
}

/** The authorization endpoint of OAuth 2.0 (RFC 6749 §4.1.1) and OpenID Connect: a client's name, and what it wants back or how. */
function asksForToken(at: Address): boolean {
  if (parameter(at, 'client_id') === null) return false
  const [before = '', last = ''] = at.segments.slice(-2).map(squeezed)
  return (
    ['redirect_uri', 'response_type', 'response_mode'].some((name) => parameter(at, name) !== null) ||
    (last === 'authorize' && /^(?:oauth2?|connect|openid|v\d)$/.test(before))
  )
}

/** A front door that remembers where the visitor wanted to go: membership sites ask for the log-in there. */
function isDoorstep(at: Address): boolean {
  return (
    at.segments.every((part) => isTongue(part) || words.frontDoors.has(squeezed(part))) &&
    at.parameters.some(
      ([name, value]) =>
        /^(?:return|redirect(?!ed)|next$|continue|goto|dest|back)/.test(name) &&
        /^(?:https?:|\/|%2f)/i.test(value),
    )
  )
}

/** Consent and pay gates are only told from ordinary pages of that name by the way back they keep. */
function isGate(at: Address, cited: Address, segments: ReadonlySet<string>): boolean {
  return at.segments.slice(-3).some((part) => segments.has(squeezed(part))) && knowsTheWayBack(at, cited)
}

function hasLabel(at: Address, labels: ReadonlySet<string>): boolean {
  return labels.has(at.labels[0] ?? '')
}

function isMissingPage(at: Address): boolean {
  if (words.missingSegments.has(lastSqueezed(at))) return true
  if (
    at.parameters.some(([name, value]) => /^4(?:04|10)$/.test(value) && !words.countingParameters.has(name))
  )
    return true
  if (at.parameters.some(([name, value]) => tellsOfLoss(name, value))) return true
  // `/404/index.html`, `/errors/404/`
  const before = at.segments.at(-2) ?? ''
  return words.frontDoors.has(lastSqueezed(at)) && words.missingSegments.has(squeezed(before))
}

/** `?slideshow_unavailable=1`, `?error=not-found`, `?msg=deleted`: sites send lost visitors to any page and say why in a parameter. */
function tellsOfLoss(name: string, value: string): boolean {
  if (/^(?:1|true|yes|)$/i.test(value)) return words.lost.test(squeezed(name))
  return words.telling.has(squeezed(name)) && words.lost.test(squeezed(value))
}

/**
 * Some parameter holds the way back: a path or URL under whatever name (each language has its own), or a part of the cited path
 * that no other page has.
 */
function knowsTheWayBack(at: Address, cited: Address): boolean {
  const path = citedPath(cited)
  const telling = cited.segments.filter(
    (part) => part.length >= 8 || (part.length >= 4 && /\d{3}/.test(part)),
  )
  return at.parameters.some(([name, raw]) => {
    const value = decode(raw).toLowerCase()
    if (path.length > 3 && value.includes(path)) return true
    if (/^(?:https?:\/\/[^/]+)?\/./.test(value) && (value.length > 4 || words.returnParameters.has(name)))
      return true
    if (telling.some((part) => value.includes(part))) return true
    return words.returnParameters.has(name) && /^(?:https?:|\/|%2f)|\//i.test(value)
  })
}

/** Whether an address that was itself cited keeps the way to another page: a library's proxy, a log-in copied with its target. */
export function leadsOn(cited: Address): boolean {
  return cited.parameters.some(([name, raw]) => {
    const value = decode(raw)
    return /^https?:\/\/./i.test(value) || (words.returnParameters.has(name) && /^\/[\w%~-]/.test(value))
  })
}

function citedPath(cited: Address): string {
  return `/${cited.segments.join('/')}`
}

function parameter(at: Address, name: string): string | null {
  return at.parameters.find(([key]) => key === name)?.[1] ?? null
}

function lastSqueezed(at: Address): string {
  return squeezed(at.segments.at(-1) ?? '')
}
