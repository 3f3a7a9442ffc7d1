/** judge() over observations written by hand: one row per rule, every verdict word among them. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, type Past } from '../../citations/judge.ts'
import { englishReasons, reasonSentence, type ReasonCode } from '../../citations/messages.ts'
import { failureKinds, type Attempt, type Observation } from '../../citations/observation.ts'
import { defaultPolicy } from '../../citations/policy.ts'
import { outcomes, verdictOutcomes, type VerdictWord } from '../../citations/verdict.ts'
import { gateRows } from './judge-gate-rows.ts'
import { pageRows } from './judge-page-rows.ts'
import { answered, attemptOf, failing, journey, observed } from './observations.ts'

const url = 'https://example.org/article/1'
const status = (code: number, ...headers: readonly (readonly [string, string])[]): Observation =>
  observed(url, answered([{ url, status: code, headers }]))
const failed = (kind: (typeof failureKinds)[number], times = 2, detail: string | null = null): Observation =>
  observed(url, ...Array.from({ length: times }, () => failing(kind, url, detail)))
const behind = (refusal: string, code = 200): Observation =>
  observed(url, answered([{ url, status: code, refusal }]))
const bodyOf = (body: Parameters<typeof answered>[1]): Observation =>
  observed(url, answered([{ url, status: 200 }], body))

const unread = (attempt: Attempt): Attempt =>
  attempt.end.kind === 'answer' ? { ...attempt, end: { ...attempt.end, page: null } } : attempt

interface Row {
  readonly seen: string
  readonly observation: Observation
  readonly verdict: VerdictWord
  readonly code: ReasonCode
  readonly past?: Past
}
const rows: readonly Row[] = [
  { seen: 'a 200', observation: status(200), verdict: 'alive', code: 'answered-unread' },
  {
    seen: 'a good certificate',
    observation: observed(url, answered([{ url, status: 200, refusal: null }])),
    verdict: 'alive',
    code: 'answered-unread',
  },
  {
    seen: 'a temporary redirect',
    observation: journey([url, 'https://example.org/article/2']),
    verdict: 'alive',
    code: 'answered-unread',
  },
  {
    seen: 'a permanent redirect',
    observation: journey([url, 'https://example.net/a/1'], 301),
    verdict: 'redirected',
    code: 'moved-permanently',
  },
  {
    seen: 'a section that got its own host',
    observation: journey(['http://example.org/blog', 'https://blog.example.org/'], 301),
    verdict: 'redirected',
    code: 'moved-to-own-host',
  },
  { seen: 'a 404', observation: status(404), verdict: 'gone', code: 'status-gone' },
  { seen: 'a 410', observation: status(410), verdict: 'gone', code: 'status-gone' },
  {
    seen: 'a front page for a deep link',
    observation: journey([url, 'https://example.org/'], 301),
    verdict: 'soft-404',
    code: 'redirected-home',
  },
  {
    seen: 'a page for missing pages',
    observation: journey([url, 'https://example.org/page-not-found']),
    verdict: 'soft-404',
    code: 'redirected-to-missing-page',
  },
  {
    seen: 'a market for domains',
    observation: journey([url, 'https://www.hugedomains.com/domain_profile.cfm?d=example.org']),
    verdict: 'parked',
    code: 'domain-for-sale',
  },
  {
    seen: 'a suspended account',
    observation: journey([url, 'https://example.org/cgi-sys/suspendedpage.cgi']),
    verdict: 'parked',
    code: 'hosting-suspended',
  },
  {
    seen: 'a challenge header',
    observation: status(403, ['CF-Mitigated', 'challenge']),
    verdict: 'blocked',
    code: 'wall-of-vendor',
  },
  { seen: 'a plain 403', observation: status(403), verdict: 'blocked', code: 'wall-unknown' },
  {
    seen: 'a captcha address',
    observation: journey([url, 'https://geo.captcha-delivery.com/captcha/?x=1']),
    verdict: 'blocked',
    code: 'redirected-to-captcha',
  },
  { seen: 'a 401', observation: status(401), verdict: 'login-required', code: 'status-login' },
  {
    seen: 'a client certificate wanted',
    observation: failed('tls-handshake', 3, 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'),
    verdict: 'login-required',
    code: 'client-certificate',
  },
  {
    seen: 'a log-in address',
    observation: journey([url, 'https://login.example.org/?service=https%3A%2F%2Fexample.org%2Farticle%2F1']),
    verdict: 'login-required',
    code: 'redirected-to-login',
  },
  { seen: 'a 402', observation: status(402), verdict: 'paywalled', code: 'status-payment' },
  {
    seen: 'an offer of subscription',
    observation: journey([url, 'https://example.org/abo?returnUrl=/article/1']),
    verdict: 'paywalled',
    code: 'redirected-to-paywall',
  },
  {
    seen: 'a consent gate',
    observation: journey([url, 'https://consent.example.com/m?continue=https://example.org/article/1']),
    verdict: 'consent-required',
    code: 'redirected-to-consent',
  },
  { seen: 'a 429', observation: status(429), verdict: 'rate-limited', code: 'rate-limited' },
  {
    seen: 'a 429 with a time',
    observation: status(429, ['Retry-After', '3600']),
    verdict: 'rate-limited',
    code: 'rate-limited-until',
  },
  { seen: 'a 500', observation: status(500), verdict: 'server-error', code: 'status-server-error' },
  { seen: 'a 526', observation: status(526), verdict: 'server-error', code: 'status-server-error' },
  {
    seen: 'an error page',
    observation: journey([url, 'https://example.org/Error.aspx?aspxerrorpath=/article/1']),
    verdict: 'server-error',
    code: 'redirected-to-error-page',
  },
  {
    seen: 'a 503 with a time',
    observation: status(503, ['retry-after', '120']),
    verdict: 'maintenance',
    code: 'status-maintenance',
  },
  {
    seen: 'a maintenance page',
    observation: journey([url, 'https://example.org/maintenance.html']),
    verdict: 'maintenance',
    code: 'redirected-to-maintenance',
  },
  { seen: 'a 451', observation: status(451), verdict: 'legal-block', code: 'legal-block' },
  { seen: 'a 511', observation: status(511), verdict: 'unreachable', code: 'status-network-login' },
  { seen: 'a 408', observation: status(408), verdict: 'timeout', code: 'status-request-timeout' },
  { seen: 'a 406', observation: status(406), verdict: 'bad-response', code: 'status-refused-request' },
  {
    seen: 'a 206 nobody asked for',
    observation: status(206),
    verdict: 'bad-response',
    code: 'status-without-page',
  },
  { seen: 'a 777', observation: status(777), verdict: 'bad-response', code: 'status-unknown' },
  {
    seen: 'bytes that cannot be read',
    observation: observed(url, unread(answered([{ url, status: 200 }]))),
    verdict: 'bad-response',
    code: 'page-unreadable',
  },
  { seen: 'an empty page', observation: bodyOf({ bytes: 0 }), verdict: 'bad-response', code: 'empty-page' },
  { seen: 'half a page', observation: bodyOf({ short: true }), verdict: 'bad-response', code: 'short-body' },
  {
    seen: 'a page where a PDF was',
    observation: status(200),
    verdict: 'changed',
    code: 'type-changed',
    past: { page: { at: '2025-01-01', mediaType: 'application/pdf' } },
  },
  {
    seen: 'garbage',
    observation: failed('bad-response', 2, 'HPE_INVALID_CONSTANT'),
    verdict: 'bad-response',
    code: 'malformed-response',
  },
  {
    seen: 'a stream of HTTP/2 that was ended',
    observation: failed('bad-response', 2, 'H2_REFUSED_STREAM'),
    verdict: 'bad-response',
    code: 'stream-ended',
  },
  {
    seen: 'a name of the onion net',
    observation: failed('unsafe-address', 1, 'onion-name'),
    verdict: 'unsafe',
    code: 'onion-net',
  },
  {
    seen: 'a redirect to nowhere',
    observation: failed('bad-redirect', 1, 'no-location'),
    verdict: 'bad-response',
    code: 'malformed-redirect',
  },
  {
    seen: 'a bomb of headers',
    observation: failed('bad-response', 2, 'headers-too-large'),
    verdict: 'too-large',
    code: 'headers-too-large',
  },
  {
    seen: 'no address at all',
    observation: failed('invalid-url', 1, 'unparsable'),
    verdict: 'invalid',
    code: 'not-a-url',
  },
  {
    seen: 'a name that no name can be',
    observation: failed('dns-servfail', 1, 'EBADNAME'),
    verdict: 'invalid',
    code: 'name-impossible',
  },
  {
    seen: 'a book of an address',
    observation: failed('invalid-url', 1, 'too-long'),
    verdict: 'unsupported',
    code: 'url-too-long',
  },
  {
    seen: 'gopher',
    observation: observed('gopher://a.test/', failing('unsupported-scheme', 'gopher://a.test/')),
    verdict: 'unsupported',
    code: 'scheme-unsupported',
  },
  {
    seen: 'a redirect to gopher',
    observation: observed(url, failing('unsupported-scheme', 'gopher://a.test/')),
    verdict: 'unsupported',
    code: 'redirected-to-unsupported-scheme',
  },
  {
    seen: 'a private address',
    observation: failed('unsafe-address', 1),
    verdict: 'unsafe',
    code: 'address-unsafe',
  },
  {
    seen: 'a forbidden port',
    observation: failed('port-not-allowed', 1),
    verdict: 'unsafe',
    code: 'port-not-allowed',
  },
  {
    seen: 'NXDOMAIN twice',
    observation: failed('dns-nxdomain'),
    verdict: 'dns-failure',
    code: 'dns-no-such-name',
  },
  {
    seen: 'NXDOMAIN once',
    observation: failed('dns-nxdomain', 1),
    verdict: 'unreachable',
    code: 'dns-asked-once',
  },
  {
    seen: 'no address twice',
    observation: failed('dns-no-address'),
    verdict: 'dns-failure',
    code: 'dns-no-address',
  },
  { seen: 'SERVFAIL', observation: failed('dns-servfail'), verdict: 'unreachable', code: 'dns-broken' },
  {
    seen: 'a refusing resolver',
    observation: failed('dns-refused'),
    verdict: 'unreachable',
    code: 'dns-broken',
  },
  { seen: 'a silent resolver', observation: failed('dns-timeout'), verdict: 'unreachable', code: 'dns-slow' },
  {
    seen: 'refused twice',
    observation: failed('connection-refused'),
    verdict: 'connection-refused',
    code: 'connection-refused',
  },
  {
    seen: 'refused once',
    observation: failed('connection-refused', 1, 'ECONNREFUSED'),
    verdict: 'unreachable',
    code: 'failed-once',
  },
  {
    seen: 'reset twice',
    observation: failed('connection-reset'),
    verdict: 'connection-reset',
    code: 'connection-reset',
  },
  {
    seen: 'a dropped SYN',
    observation: failed('connection-timeout'),
    verdict: 'timeout',
    code: 'connect-timeout',
  },
  { seen: 'silence', observation: failed('response-timeout'), verdict: 'timeout', code: 'response-timeout' },
  {
    seen: 'a body that stops',
    observation: failed('body-timeout'),
    verdict: 'timeout',
    code: 'body-timeout',
  },
  { seen: 'no route', observation: failed('no-route'), verdict: 'unreachable', code: 'no-route' },
  {
    seen: 'a proxy of ours that fails',
    observation: failed('proxy-failed'),
    verdict: 'unreachable',
    code: 'proxy-failed',
  },
  {
    seen: 'no handshake',
    observation: failed('tls-handshake'),
    verdict: 'tls-error',
    code: 'tls-handshake-failed',
  },
  {
    seen: 'an expired certificate',
    observation: behind('CERT_HAS_EXPIRED'),
    verdict: 'tls-error',
    code: 'certificate-expired',
  },
  {
    seen: 'a certificate for another',
    observation: behind('ERR_TLS_CERT_ALTNAME_INVALID'),
    verdict: 'tls-error',
    code: 'certificate-wrong-host',
  },
  {
    seen: 'a self-signed certificate',
    observation: behind('DEPTH_ZERO_SELF_SIGNED_CERT'),
    verdict: 'tls-error',
    code: 'certificate-self-signed',
  },
  {
    seen: 'a chain to a root that nobody knows',
    observation: behind('SELF_SIGNED_CERT_IN_CHAIN'),
    verdict: 'tls-error',
    code: 'certificate-unknown-authority',
  },
  {
    seen: 'a certificate with a name in its subject alone',
    observation: behind('CERT_WITHOUT_NAMES'),
    verdict: 'tls-error',
    code: 'certificate-without-names',
  },
  {
    seen: 'an incomplete chain',
    observation: behind('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    verdict: 'tls-error',
    code: 'certificate-incomplete',
  },
  {
    seen: 'an odd certificate',
    observation: behind('CERT_REVOKED'),
    verdict: 'tls-error',
    code: 'certificate-refused',
  },
  {
    seen: 'a 404 behind an expired certificate',
    observation: behind('CERT_HAS_EXPIRED', 404),
    verdict: 'tls-error',
    code: 'certificate-and-gone',
  },
  {
    seen: 'a loop twice',
    observation: failed('redirect-loop'),
    verdict: 'redirect-loop',
    code: 'redirect-loop',
  },
  {
    seen: 'redirects without end',
    observation: failed('too-many-redirects'),
    verdict: 'too-many-redirects',
    code: 'too-many-redirects',
  },
  {
    seen: 'a look that never began',
    observation: { ...observed(url), notChecked: 'deadline' },
    verdict: 'not-checked',
    code: 'not-checked',
  },
  {
    seen: 'a look cut short',
    observation: failed('deadline', 1),
    verdict: 'not-checked',
    code: 'ended-early',
  },
]

describe('what was seen', () => {
  for (const { seen, observation, verdict, code, past } of rows) {
    test(`${seen} => ${verdict}, ${code}`, () => {
      const judged = judge(observation, defaultPolicy, past)
      expect(judged).toMatchObject({ verdict, reasonCode: code, certainty: 'provisional' })
      expect(judged.reason).toMatch(/^[^{}]+\.$/)
      expect(judged.reason).toBe(reasonSentence(code, judged.reasonParams))
    })
  }

  test('the rows reach every verdict word and every reason code', () => {
    expect([...new Set(rows.map((row) => row.verdict))].toSorted()).toEqual(
      Object.keys(verdictOutcomes).toSorted(),
    )
    // Codes of our own network are given to links after all of them were judged (clusters.test.ts).
    const judged = Object.keys(englishReasons).filter((code) => !code.startsWith('own-network-'))
    expect([...new Set([...rows, ...pageRows, ...gateRows].map((row) => row.code))].toSorted()).toEqual(
      judged.toSorted(),
    )
  })
})

test('tls-error gates by case', () => {
  expect(judge(behind('CERT_HAS_EXPIRED')).outcome).toBe('unsure')
  expect(judge(behind('CERT_HAS_EXPIRED', 404)).outcome).toBe('broken')
  expect(judge(failed('tls-handshake')).outcome).toBe('broken')
})

test.each([
  [['page', 'reset', 'reset'], 'alive'],
  [['reset', 'page'], 'alive'],
  [['reset', 'timeout', 'reset'], 'unreachable'],
])('attempts that alternate, %j => %s', (kinds, verdict) => {
  const attempts = kinds.map((kind) =>
    kind === 'page'
      ? answered([{ url, status: 200 }])
      : failing(kind === 'reset' ? 'connection-reset' : 'connection-timeout', url),
  )
  expect(judge(observed(url, ...attempts)).verdict).toBe(verdict)
})

test.each(failureKinds)('one single failure, %s, never condemns', (kind) => {
  const judged = judge(failed(kind, 1))
  // What was refused before anything was asked is no failure of a moment.
  if (kind !== 'invalid-url') expect(judged.outcome).toBe('unsure')
})

test('the last attempt decides: two failures and then a page are a page', () => {
  const seen = observed(
    url,
    failing('connection-reset', url),
    failing('connection-reset', url),
    answered([{ url, status: 200 }]),
  )
  expect(judge(seen).verdict).toBe('alive')
})

test.each([
  ['https://example.org/a', 'none'],
  ['https://example.org/a#', 'none'],
  ['https://example.org/a#part', 'unknown'],
  ['https://example.org/a#:~:text=word', 'unknown'],
])('fragment of %s => %s', (cited, fragment) => {
  expect(judge(observed(cited, answered([{ url: cited, status: 200 }]))).fragment).toBe(fragment)
})

test('nothing from the web can carry a control, a direction switch or a book into the verdict', () => {
  const evil = `evil\u001b]0;x\u0007\u202e\r\n::error::${'y'.repeat(10_000)}`
  const judged = judge(status(429, ['Retry-After', evil]))
  const text = `${judged.reason}${JSON.stringify(judged.reasonParams)}`
  // oxlint-disable-next-line no-control-regex -- controls are what must not be there
  expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
  expect(text.length).toBeLessThan(1_500)
})

const anyUrl = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string({ unit: 'binary' }),
)
const anyHop = fc.record({
  url: anyUrl,
  via: fc.constantFrom('cited' as const, 'location' as const),
  status: fc.oneof(fc.integer({ min: 100, max: 999 }), fc.integer()),
  headers: fc.array(
    fc.tuple(
      fc.oneof(fc.constantFrom('Retry-After', 'Server', 'CF-Ray', 'Set-Cookie', '__proto__'), fc.string()),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 5 },
  ),
  address: fc.ipV4(),
  port: fc.nat(65_535),
  tls: fc.option(
    fc.record({
      protocol: fc.string(),
      cipher: fc.string(),
      authorised: fc.boolean(),
      refusal: fc.option(fc.oneof(fc.string(), fc.constantFrom('constructor', 'CERT_HAS_EXPIRED'))),
      chain: fc.constant([]),
    }),
  ),
  milliseconds: fc.nat(),
})
const anyEnd = fc.oneof(
  fc.record({
    kind: fc.constant('answer' as const),
    status: fc.integer(),
    url: anyUrl,
    body: fc.record({
      mediaType: fc.option(fc.string()),
      bytes: fc.nat(),
      truncated: fc.boolean(),
      short: fc.boolean(),
      sha256: fc.constant('0'.repeat(64)),
    }),
  }),
  fc.record({
    kind: fc.constant('failure' as const),
    failure: fc.constantFrom(...failureKinds),
    detail: fc.option(fc.string({ unit: 'binary' })),
    url: anyUrl,
  }),
)
const anyObservation: fc.Arbitrary<Observation> = fc.record({
  version: fc.constant(1 as const),
  url: anyUrl,
  startedAt: fc.string(),
  finishedAt: fc.oneof(fc.constant('2026-11-22T10:00:00.000Z'), fc.string()),
  class: fc.constantFrom('live' as const, 'rehearsal' as const),
  vantage: fc.constant({ egress: 'direct' as const, country: null, resolver: 'system' as const }),
  attempts: fc.array(
    fc.record({
      startedAt: fc.string(),
      milliseconds: fc.nat(),
      hops: fc.array(anyHop, { maxLength: 4 }),
      end: anyEnd,
    }),
    { maxLength: 4 },
  ),
  notChecked: fc.option(fc.string(), { freq: 9 }),
})

test('any observation at all => a verdict whose outcome is the word’s own', () => {
  fc.assert(
    fc.property(anyObservation, (observation) => {
      const judged = judge(observation)
      const fixed = verdictOutcomes[judged.verdict]
      expect(fixed === 'by-case' ? outcomes : [fixed]).toContain(judged.outcome)
      expect(Object.hasOwn(englishReasons, judged.reasonCode)).toBe(true)
      expect(judged.reason.length).toBeGreaterThan(10)
      expect(judge(observation)).toEqual(judged)
    }),
    { numRuns: 1_000 },
  )
})

test('a failure kind from a newer version is doubt, not a crash', () => {
  const seen = observed(url, attemptOf([], { kind: 'failure', failure: 'deadline', detail: null, url }))
  const newer: Observation = JSON.parse(JSON.stringify(seen).replace('"deadline"', '"quantum"'))
  expect(judge(newer)).toMatchObject({ verdict: 'bad-response', outcome: 'unsure' })
})
