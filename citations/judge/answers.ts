/** What a final answer means: a table of rules in order, the first that speaks decides. Facts of the network only. */
import type { ReasonCode } from '../messages.ts'
import type { VerdictWord } from '../verdict.ts'
import type { Place } from './places.ts'
import { hostOf, type AnsweredScene, type Finding } from './scene.ts'
import { headerOf, wallVendor } from './walls.ts'

type Rule = (scene: AnsweredScene) => Finding | null

/** Statuses under which a server shows a page: 203 is a 200 that a transforming proxy passed on (RFC 9110 §15.3.4). */
const PAGE = [200, 203]

/** In order. Walls first: they hide whatever else the answer seems to say. */
const rules: readonly Rule[] = [
  wall,
  legalBlock,
  loginStatus,
  byStatus(402, 'paywalled', 'status-payment'),
  rateLimit,
  maintenance,
  byStatus(511, 'unreachable', 'status-network-login'),
  serverError,
  byStatus(404, 'gone', 'status-gone'),
  byStatus(410, 'gone', 'status-gone'),
  byStatus(408, 'timeout', 'status-request-timeout'),
  forbidden,
  otherStatus,
  place,
  strandedAtHome,
  emptyPage,
  shortBody,
  changedType,
  moved,
]

/** Total: an answer that no rule objects to is alive. */
export function judgeAnswer(scene: AnsweredScene): Finding {
  for (const rule of rules) {
    const finding = rule(scene)
    if (finding !== null) return finding
  }
  const { journey, answer } = scene
  const elsewhere = journey !== null && !journey.same
  return elsewhere
    ? found(scene, 'alive', 'answered-elsewhere-unread')
    : { verdict: 'alive', code: 'answered-unread', params: { status: answer.status } }
}

function found(scene: AnsweredScene, verdict: VerdictWord, code: ReasonCode, more = {}): Finding {
  const { answer } = scene
  return {
    verdict,
    code,
    params: { status: answer.status, host: hostOf(answer.url), to: answer.url, ...more },
  }
}

function byStatus(status: number, verdict: VerdictWord, code: ReasonCode): Rule {
  return (scene) => (scene.answer.status === status ? found(scene, verdict, code) : null)
}

function wall(scene: AnsweredScene): Finding | null {
  const vendor = scene.last === null ? null : wallVendor(scene.last)
  if (vendor !== null) return found(scene, 'blocked', 'wall-of-vendor', { vendor })
  if (scene.answer.status !== 999) return null
  // LinkedIn's own number, copied by a few others.
  if (hostOf(scene.answer.url).endsWith('linkedin.com'))
    return found(scene, 'blocked', 'wall-of-vendor', { vendor: 'LinkedIn' })
  return found(scene, 'blocked', 'wall-unknown', { vendor: 'unknown' })
}

function legalBlock(scene: AnsweredScene): Finding | null {
  return scene.answer.status === 451 ? found(scene, 'legal-block', 'legal-block') : null
}

/** 407 too: an origin that sends it asks for credentials, whatever it thinks it is. Our own proxy is a failure kind. */
function loginStatus(scene: AnsweredScene): Finding | null {
  const { status } = scene.answer
  if (status === 401 || status === 407) return found(scene, 'login-required', 'status-login')
  // A log-in service that refuses machines has still said where the page went.
  return status === 403 && scene.place === 'login'
    ? found(scene, 'login-required', 'redirected-to-login')
    : null
}

function rateLimit(scene: AnsweredScene): Finding | null {
  if (scene.answer.status !== 429) return null
  const retryAfter = scene.last === null ? null : headerOf(scene.last, 'retry-after')
  return retryAfter === null
    ? found(scene, 'rate-limited', 'rate-limited')
    : found(scene, 'rate-limited', 'rate-limited-until', { retryAfter: waitInWords(retryAfter) })
}

/** RFC 9110 §15.6.4: 503 with Retry-After is an outage with a planned end. Without it, it is only a failure. */
function maintenance(scene: AnsweredScene): Finding | null {
  if (scene.answer.status !== 503 || scene.last === null) return null
  const retryAfter = headerOf(scene.last, 'retry-after')
  return retryAfter === null
    ? null
    : found(scene, 'maintenance', 'status-maintenance', { retryAfter: waitInWords(retryAfter) })
}

/** 5xx, Cloudflare's 520 to 530 among them: the server that should know could not say. */
function serverError(scene: AnsweredScene): Finding | null {
  const { status } = scene.answer
  return status >= 500 && status <= 599
    ? found(scene, 'server-error', 'status-server-error', { looks: scene.inARow })
    : null
}

function forbidden(scene: AnsweredScene): Finding | null {
  return scene.answer.status === 403 ? found(scene, 'blocked', 'wall-unknown', { vendor: 'unknown' }) : null
}

function otherStatus(scene: AnsweredScene): Finding | null {
  const { status } = scene.answer
  if (PAGE.includes(status)) return null
  if (status >= 400 && status <= 499) return found(scene, 'bad-response', 'status-refused-request')
  // 1xx and 3xx as a last word, 204, 205, 206 that nobody asked for, 304 without a condition.
  if (status >= 100 && status <= 399) return found(scene, 'bad-response', 'status-without-page')
  return found(scene, 'bad-response', 'status-unknown')
}

const places: Readonly<Record<Place, readonly [VerdictWord, ReasonCode]>> = {
  'domain-market': ['parked', 'domain-for-sale'],
  'suspended': ['parked', 'hosting-suspended'],
  'captcha': ['blocked', 'redirected-to-captcha'],
  'login': ['login-required', 'redirected-to-login'],
  'consent': ['consent-required', 'redirected-to-consent'],
  'paywall': ['paywalled', 'redirected-to-paywall'],
  'maintenance': ['maintenance', 'redirected-to-maintenance'],
  'missing-page': ['soft-404', 'redirected-to-missing-page'],
  'error-page': ['server-error', 'redirected-to-error-page'],
}

function place(scene: AnsweredScene): Finding | null {
  if (scene.place === null) return null
  const [verdict, code] = places[scene.place]
  return found(scene, verdict, code, scene.place === 'captcha' ? { vendor: 'unknown' } : {})
}

function strandedAtHome(scene: AnsweredScene): Finding | null {
  return scene.journey?.strandedAtHome === true ? found(scene, 'soft-404', 'redirected-home') : null
}

function emptyPage(scene: AnsweredScene): Finding | null {
  const { bytes, short } = scene.answer.body
  return bytes === 0 && !short ? found(scene, 'bad-response', 'empty-page') : null
}

function shortBody(scene: AnsweredScene): Finding | null {
  const { bytes, short } = scene.answer.body
  return short ? found(scene, 'bad-response', 'short-body', { bytes }) : null
}

/** A document that became a web page: the one material change that a head alone can tell. */
function changedType(scene: AnsweredScene): Finding | null {
  const before = scene.earlier?.mediaType ?? null
  const now = scene.answer.body.mediaType
  if (before === null || now === null || isPage(before) || !isPage(now)) return null
  return found(scene, 'changed', 'type-changed', { before, now })
}

function isPage(mediaType: string): boolean {
  return mediaType === 'text/html' || mediaType === 'application/xhtml+xml'
}

function moved(scene: AnsweredScene): Finding | null {
  const { journey } = scene
  if (journey === null || journey.same || !journey.permanent) return null
  return journey.toHome
    ? found(scene, 'redirected', 'moved-to-own-host')
    : found(scene, 'redirected', 'moved-permanently')
}

/** `120` → `120 seconds`; a date stays as the server wrote it. */
function waitInWords(retryAfter: string): string {
  return /^\d{1,10}$/.test(retryAfter.trim()) ? `${Number(retryAfter)} seconds` : retryAfter
}
