/** What it means that no final answer was had. One line per failure kind; doubt goes to `unsure`. */
import type { ReasonCode, ReasonParams } from '../messages.ts'
import type { FailureKind } from '../observation.ts'
import type { VerdictWord } from '../verdict.ts'
import { hostOf, type FailedScene, type Finding } from './scene.ts'

const meanings: Readonly<Record<FailureKind, readonly [VerdictWord, ReasonCode]>> = {
  'invalid-url': ['invalid', 'not-a-url'],
  'unsupported-scheme': ['unsupported', 'scheme-unsupported'],
  'unsafe-address': ['unsafe', 'address-unsafe'],
  'port-not-allowed': ['unsafe', 'port-not-allowed'],
  'dns-nxdomain': ['dns-failure', 'dns-no-such-name'],
  'dns-no-address': ['dns-failure', 'dns-no-address'],
  // A resolver that fails or refuses says nothing about the name, and it may be ours that is broken.
  'dns-servfail': ['unreachable', 'dns-broken'],
  'dns-refused': ['unreachable', 'dns-broken'],
  'dns-timeout': ['unreachable', 'dns-slow'],
  'connection-refused': ['connection-refused', 'connection-refused'],
  'connection-reset': ['connection-reset', 'connection-reset'],
  'connection-timeout': ['timeout', 'connect-timeout'],
  'no-route': ['unreachable', 'no-route'],
  'tls-handshake': ['tls-error', 'tls-handshake-failed'],
  'tls-certificate': ['tls-error', 'tls-handshake-failed'],
  'response-timeout': ['timeout', 'response-timeout'],
  'body-timeout': ['timeout', 'body-timeout'],
  'bad-response': ['bad-response', 'malformed-response'],
  'redirect-loop': ['redirect-loop', 'redirect-loop'],
  'too-many-redirects': ['too-many-redirects', 'too-many-redirects'],
  // A server that redirects without a usable target answers; whether the page exists is not told.
  'bad-redirect': ['bad-response', 'malformed-redirect'],
  'proxy-failed': ['unreachable', 'proxy-failed'],
  'deadline': ['not-checked', 'ended-early'],
}

/** The probe's words for what is no URL, for people. */
const noUrlBecause: Readonly<Record<string, string>> = {
  'no-host': 'it names no host',
  'unparsable': 'browsers can make nothing of it',
  'HOST': 'its host or its port cannot be one',
}

/** Total over all failure kinds, also ones from a newer version's files. */
export function judgeFailure(scene: FailedScene): Finding {
  const { failure, policy, attempt, observation, inARow } = scene
  const params: ReasonParams = {
    host: hostOf(failure.url),
    detail: noUrlBecause[failure.detail ?? ''] ?? failure.detail ?? failure.failure,
    status: attempt.hops.at(-1)?.status ?? 0,
    hops: policy.probe.maxRedirects,
    scheme: failure.url.slice(0, failure.url.indexOf(':') + 1),
    cause: failure.failure,
    length: observation.url.length,
  }
  // The resolver's own word for what is no name (c-ares): no look-up was tried, and none can succeed.
  if (failure.detail === 'EBADNAME') return { verdict: 'invalid', code: 'name-impossible', params }
  const needed = policy.failuresToCondemn[failure.failure] ?? 1
  const [verdict, code] = Object.hasOwn(meanings, failure.failure)
    ? meanings[failure.failure]
    : meanings['bad-response']
  // The last word was cut short (deadline, closed window): one look must not condemn.
  if (inARow < needed) {
    const once: ReasonCode = verdict === 'dns-failure' ? 'dns-asked-once' : 'failed-once'
    return { verdict: 'unreachable', code: once, params }
  }
  // TLS 1.3 says so after the handshake: there is a server, and it wants to know who we are.
  if (failure.detail?.includes('CERTIFICATE_REQUIRED') === true)
    return { verdict: 'login-required', code: 'client-certificate', params }
  if (failure.failure === 'invalid-url' && failure.detail === 'too-long')
    return { verdict: 'unsupported', code: 'url-too-long', params }
  if (failure.failure === 'unsupported-scheme' && failure.url !== observation.url)
    return { verdict, code: 'redirected-to-unsupported-scheme', params }
  // Not even the type was had: the one case in which size forbids an answer.
  if (failure.failure === 'bad-response' && failure.detail === 'headers-too-large')
    return { verdict: 'too-large', code: 'headers-too-large', params }
  if (failure.detail === 'onion-name') return { verdict, code: 'onion-net', params }
  if (failure.failure === 'bad-response' && failure.detail?.startsWith('H2_') === true)
    return { verdict, code: 'stream-ended', params }
  return verdict === 'tls-error' ? { verdict, outcome: 'broken', code, params } : { verdict, code, params }
}
