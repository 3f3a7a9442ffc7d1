/**
 * What a final answer means: a table of rules in order, the first that speaks decides. Statuses and addresses speak first,
 * then the page (signals/): what a server says openly needs no reading between the lines.
 */
import type { ReasonCode } from '../messages.ts'
import { similarity } from '../page/simhash.ts'
import { companionOf, compareWithAbsent, hasOwnData } from './compare.ts'
import { lostFrame } from './framed.ts'
import { givenAnew } from './given-anew.ts'
import type { Observation } from '../observation.ts'
import type { PageFacts } from '../page.ts'
import { look } from './words/lexicon.ts'
import type { VerdictWord } from '../verdict.ts'
import { found, statusOf } from './found.ts'
import { place, strandedAtHome } from './place-rules.ts'
import { hostOf, type AnsweredScene, type Finding } from './scene.ts'
import { isRiddle, spokenByScript, stillLoads } from './shell.ts'
import { isFrameForScript, wasShell } from './signals/alike.ts'
import { contentOf, isNamedText, livesUnderOddStatus, sentEverywhere } from './content.ts'
import { stateOf } from './signals/made-missing.ts'
import { findByPage, findingOf, signsOfLife } from './signals/families.ts'
import { isOwnCanonical, namesItself } from './signals/living.ts'
import { naming, type Sight } from './sight.ts'
import { uncompared } from './uncompared.ts'
import { isOtherwiseElsewhere, livesUnderFault } from './under-fault.ts'
import { headerOf, wallVendor } from './walls.ts'

type Rule = (scene: AnsweredScene) => Finding | null

/** Statuses under which a server shows a page: 203 is a 200 that a transforming proxy passed on (RFC 9110 §15.3.4). */
const PAGE = [200, 203]

/** In order. Walls first: they hide whatever else the answer seems to say. */
const rules: readonly Rule[] = [
  wall,
  pageWall,
  legalBlock,
  loginStatus,
  byStatus(402, 'paywalled', 'status-payment'),
  rateLimit,
  closedDoor,
  maintenance,
  byStatus(511, 'unreachable', 'status-network-login'),
  serverError,
  everywhereMissing,
  byStatus(404, 'gone', 'status-gone'),
  byStatus(410, 'gone', 'status-gone'),
  byStatus(408, 'timeout', 'status-request-timeout'),
  forbidden,
  oddStatus,
  otherStatus,
  place,
  strandedAtHome,
  emptyPage,
  shortBody,
  unreadable,
  frameGone,
  blank,
  sameFile,
  page,
  script,
  uncompared,
  givenAnew,
  changedType,
  changedText,
  moved,
]

/** Total: an answer that no rule objects to is alive. */
export function judgeAnswer(scene: AnsweredScene): Finding {
  for (const rule of rules) {
    const finding = rule(scene)
    if (finding !== null) return finding
  }
  const { journey, answer, sight } = scene
  const signals = sight === null ? [] : signsOfLife(sight)
  const alive = (code: ReasonCode): Finding => ({
    ...found(scene, 'alive', code, { type: answer.body.mediaType ?? 'an unnamed type' }),
    ...(signals.length === 0 ? {} : { signals }),
  })
  if (sight === null) return alive(answer.page === undefined ? 'answered-unread' : 'answered-file')
  if (sight.rendered) return alive('answered-in-browser')
  return alive(journey !== null && !journey.same ? 'answered-elsewhere' : 'answered')
}

function byStatus(status: number, verdict: VerdictWord, code: ReasonCode): Rule {
  return (scene) => (statusOf(scene).status === status ? found(scene, verdict, code) : null)
}

function wall(scene: AnsweredScene): Finding | null {
  // What a browser was let through to is no wall any more.
  if (scene.sight?.rendered === true) return null
  const vendor = scene.last === null ? null : wallVendor(scene.last)
  if (vendor !== null) return found(scene, 'blocked', 'wall-of-vendor', { vendor })
  if (scene.answer.status !== 999 || livesUnderOddStatus(scene) !== null) return null
  // LinkedIn's own number, copied by a few others.
  if (hostOf(scene.answer.url).endsWith('linkedin.com'))
    return found(scene, 'blocked', 'wall-of-vendor', { vendor: 'LinkedIn' })
  return found(scene, 'blocked', 'wall-unknown', { vendor: 'unknown' })
}

/** A vendor's own page is a wall under any status; words alone only where the status does not say more. */
function pageWall({ sight }: AnsweredScene): Finding | null {
  if (sight === null) return null
  const open = [200, 202, 203, 400, 401, 403, 405, 406, 429, 503]
  const finding = findByPage(sight, ['wall'])
  if (finding === null) return null
  const codes = finding.signals?.map(({ code }) => code) ?? []
  // 429 says itself what it is; of servers behind a vendor that fail, the vendor's page only tells.
  if (sight.status === 429 && !codes.some((code) => /^(?:wall-page|captcha-alone|cookie-by)/.test(code)))
    return null
  if (sight.status >= 500 && sight.status !== 503) return null
  return codes.includes('wall-page') || open.includes(sight.status) ? finding : null
}

/** The content of refusals and failures: what a closed account, a law or an outage writes under its status. */
function closedDoor({ sight, answer }: AnsweredScene): Finding | null {
  if (sight === null) return null
  if (answer.status === 400) return findByPage(sight, ['login'])
  if (answer.status === 403) return findByPage(sight, ['suspended', 'legal', 'login'])
  if (answer.status === 503 || answer.status === 500) return findByPage(sight, ['suspended', 'maintenance'])
  return null
}

function legalBlock(scene: AnsweredScene): Finding | null {
  return statusOf(scene).status === 451 ? found(scene, 'legal-block', 'legal-block') : null
}

/** 407 too: an origin that sends it asks for credentials, whatever it thinks it is. Our own proxy is a failure kind. */
function loginStatus(scene: AnsweredScene): Finding | null {
  const { status } = statusOf(scene)
  if (status === 401 || status === 407) return found(scene, 'login-required', 'status-login')
  // A log-in service that refuses machines has still said where the page went.
  return status === 403 && scene.place === 'login'
    ? found(scene, 'login-required', 'redirected-to-login')
    : null
}

function rateLimit(scene: AnsweredScene): Finding | null {
  if (statusOf(scene).status !== 429) return null
  const retryAfter = scene.last === null ? null : headerOf(scene.last, 'retry-after')
  return retryAfter === null
    ? found(scene, 'rate-limited', 'rate-limited')
    : found(scene, 'rate-limited', 'rate-limited-until', { retryAfter: waitInWords(retryAfter) })
}

/** RFC 9110 §15.6.4: 503 with Retry-After is an outage with a planned end. Without it, it is only a failure. */
function maintenance(scene: AnsweredScene): Finding | null {
  if (statusOf(scene).status !== 503 || scene.last === null) return null
  const retryAfter = headerOf(scene.last, 'retry-after')
  return retryAfter === null
    ? null
    : found(scene, 'maintenance', 'status-maintenance', { retryAfter: waitInWords(retryAfter) })
}

/** 5xx, Cloudflare's 520 to 530 among them: the server that should know could not say. */
function serverError(scene: AnsweredScene): Finding | null {
  const { status } = statusOf(scene)
  if (status < 500 || status > 599) return null
  if (contentOf(scene) === null)
    return found(scene, 'server-error', 'status-server-error', { looks: scene.inARow })
  return underFault(scene) ?? { ...found(scene, 'server-error', 'status-error-with-page'), ...content(scene) }
}

/** The article itself, under a status that everybody but a machine overlooks. */
function underFault(scene: AnsweredScene): Finding | null {
  const signals = livesUnderFault(scene)
  return signals === null ? null : { ...found(scene, 'alive', 'answered-under-fault'), signals }
}

/** Some servers send 404 with every page they have; their front page gives them away. */
function everywhereMissing(scene: AnsweredScene): Finding | null {
  const { status } = statusOf(scene)
  if (status !== 404 && status !== 410) return null
  const named = status === 404 && scene.sight !== null && isNamedText(scene.sight)
  if (contentOf(scene) === null && !named) return null
  if (sentEverywhere(scene))
    return { ...found(scene, 'bad-response', 'status-missing-everywhere'), ...content(scene) }
  if (!isOwnPage(scene)) return null
  return (
    underFault(scene) ?? { ...found(scene, 'bad-response', 'status-missing-with-page'), ...content(scene) }
  )
}

/** Under 404 stands what the address names, and an address that cannot exist shows something else. */
function isOwnPage({ sight }: AnsweredScene): boolean {
  if (sight === null || !(namesItself(sight) || naming(sight) === 'named')) return false
  if (isNamedText(sight) && isOtherwiseElsewhere(sight)) return true
  const { page: other, novel, novelOwn } = sight.absent
  if (other === null || novel === null || novel <= 60) return false
  const times = sight.page.mainCharacters / Math.max(1, other.mainCharacters)
  return times > 3 || (times > 2 && novelOwn !== null && novelOwn >= OWN_WORDS)
}

/** Words that only this page says itself: no notice has as many more than another one. */
const OWN_WORDS = 40

function forbidden(scene: AnsweredScene): Finding | null {
  if (statusOf(scene).status !== 403) return null
  return contentOf(scene) === null
    ? found(scene, 'blocked', 'wall-unknown', { vendor: 'unknown' })
    : { ...found(scene, 'blocked', 'status-refused-with-page'), ...content(scene) }
}

/** A whole page under a status that is a joke or a mistake, on a server that says 404 where it has nothing. */
function oddStatus(scene: AnsweredScene): Finding | null {
  const signals = livesUnderOddStatus(scene)
  return signals === null ? null : { ...found(scene, 'alive', 'answered-oddly'), signals }
}

function otherStatus(scene: AnsweredScene): Finding | null {
  const { status } = statusOf(scene)
  if (PAGE.includes(status)) return null
  // 202, 206 and unknown statuses of the 200s with a page: the page is read like any other.
  if (status >= 200 && status <= 299 && scene.sight !== null && scene.sight.page.characters > 0) return null
  if (status === 412 && scene.sight !== null && isRiddle(scene.sight.page))
    return found(scene, 'blocked', 'wall-unknown', { vendor: 'unknown' })
  if (status >= 400 && status <= 499)
    return contentOf(scene) === null
      ? found(scene, 'bad-response', 'status-refused-request')
      : { ...found(scene, 'bad-response', 'status-refused-with-page'), ...content(scene) }
  // 1xx and 3xx as a last word, 204, 205, 206 that nobody asked for, 304 without a condition.
  if (status >= 100 && status <= 399) return found(scene, 'bad-response', 'status-without-page')
  return found(scene, 'bad-response', 'status-unknown')
}

function content(scene: AnsweredScene): Pick<Finding, 'signals'> {
  const signals = contentOf(scene)
  return signals === null ? {} : { signals }
}

function emptyPage(scene: AnsweredScene): Finding | null {
  const { bytes, short } = scene.answer.body
  return bytes === 0 && !short ? found(scene, 'bad-response', 'empty-page') : null
}

function shortBody(scene: AnsweredScene): Finding | null {
  const { bytes, short } = scene.answer.body
  // A page that was closed is whole, whatever length its server had promised.
  if (scene.answer.page?.closed === true) return null
  return short ? found(scene, 'bad-response', 'short-body', { bytes }) : null
}

/** A document, byte for byte what an address that cannot exist is answered with. */
function sameFile(scene: AnsweredScene): Finding | null {
  const { sight, observation, answer, policy, journey } = scene
  if (sight !== null || answer.page !== null) return null
  const away = journey !== null && !journey.same
  const { likeness, byParameter } = compareWithAbsent(observation, answer, away, policy)
  const led = likeness === 'same-target' && isSameBody(observation, answer.body.sha256)
  if (likeness !== 'same' && !led) return null
  const words = answer.body.mediaType ?? 'an unnamed type'
  // Servers ignore parameters that they do not know; a file of some size is hardly a notice.
  if (byParameter)
    return answer.body.bytes < 4_000 ? found(scene, 'bad-response', 'page-missing-perhaps', { words }) : null
  return led
    ? found(scene, 'soft-404', 'page-same-target', { words, to: answer.url })
    : found(scene, 'soft-404', 'page-same-as-absent', { words })
}

/** One program may send everybody and tell by a parameter which file it is. */
function isSameBody(observation: Observation, sha256: string): boolean {
  const end = companionOf(observation, 'absent-sibling')?.end
  return end?.kind === 'answer' && end.body.sha256 === sha256
}

/** Something came that calls itself a page, and no letter of it could be made out. */
function unreadable(scene: AnsweredScene): Finding | null {
  const { page: facts, body } = scene.answer
  if (!isPage(body.mediaType ?? '')) return null
  const noise = facts !== null && facts !== undefined && scene.sight?.rendered !== true && isNoise(facts.text)
  if ((facts !== null || scene.sight !== null) && !noise) return null
  return found(scene, 'bad-response', 'page-unreadable')
}

/** Bytes of something else: controls and marks of what could not be decoded, where words would be. */
function isNoise(text: string): boolean {
  if (text.length < 40) return false
  const sample = text.slice(0, 2_000)
  if (!NOISE.test(sample)) return false
  const strange = sample.split(NOISE).length - 1
  return strange / sample.length > 0.04
}
// oxlint-disable-next-line no-control-regex -- these are what is counted
const NOISE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/

/** The page is made of frames, and what stood in one of them is gone. */
function frameGone(scene: AnsweredScene): Finding | null {
  const { sight, observation } = scene
  if (sight === null || sight.rendered) return null
  const lost = lostFrame(observation, sight.page, sight.url)
  return lost === null ? null : found(scene, 'soft-404', 'frame-gone', { to: lost })
}

/** Not a word, a picture, a frame or a script. */
function blank(scene: AnsweredScene): Finding | null {
  const { sight, answer } = scene
  if (sight === null || sight.page.characters > 0) return null
  const { images, frames, scripts, forms } = sight.page
  const made = sight.rendered ? 0 : scripts.count
  const told = sight.rendered ? toldByData(answer.page ?? null) : null
  if (told !== null) return found(scene, 'soft-404', 'page-missing', { words: told })
  return images + frames.length + forms.length + made === 0
    ? found(scene, 'bad-response', 'page-blank')
    : null
}

/** A browser showed nothing, and what the server gave its scripts to show says that it is missing. */
function toldByData(brought: PageFacts | null): string | null {
  if (brought === null || brought.characters > 0) return null
  const { hits } = look(spokenByScript(brought))
  return hits.has('missing') || hits.has('removed') ? spokenByScript(brought) : (stateOf(brought) ?? null)
}

function page({ sight }: AnsweredScene): Finding | null {
  return sight === null ? null : findByPage(sight)
}

/** Nothing but a script to read: without a browser nobody knows what it would show. */
function script({ sight, observation }: AnsweredScene): Finding | null {
  if (sight === null) return null
  const unsettled =
    (observation.rendered?.settled === false && sight.page.characters < 60) || stillLoads(sight.page)
  const filled = isFrameForScript(sight)
  const refused = wasRefusedContent(sight)
  if (!sight.shell && !filled && !refused && sight.scripted === null && !(sight.rendered && unsettled))
    return null
  // A server that says 404 for other addresses knows this one; what follows `#` it has never heard.
  if (!isRoute(observation.url)) {
    if (sight.absent.likeness === 'told') return null
    if (sight.scripted === null && writtenBeside(sight)) return null
  }
  const fault = observation.rendered?.fault ?? null
  const shown = refused ? 'what it asks for was refused' : 'time ended the look'
  return findingOf(sight, 'bad-response', sight.scripted === null ? 'script-shell' : 'script-redirect', [], {
    detail: fault ?? (sight.rendered ? shown : 'no browser was asked'),
  })
}

/** A frame that its script was to fill, and what the script asked for was refused: a few words of it are no content. */
function wasRefusedContent(sight: Sight): boolean {
  const { observation, own, policy } = sight
  if (observation.rendered?.refused !== true || !wasShell(sight)) return false
  return own < policy.judging.shortText && naming(sight) !== 'named'
}

/** The script alone reads which page is meant: `#/cases/7`, `#!cases`, `#{"itemid":"7"}`. */
function isRoute(url: string): boolean {
  return /^#(?:[!/?{]|%7b)/i.test(URL.parse(url)?.hash ?? '')
}

/** What the script will show stands in the page's data, or its head describes it; for an address that cannot exist they do not. */
function writtenBeside(sight: Sight): boolean {
  const { page: shown, absent, url } = sight
  const other = absent.page
  if (other === null || absent.likeness === 'same-target' || absent.likeness === 'unknown') return false
  if (hasOwnData(shown, other, [url])) return true
  const told = shown.metas['og:description'] ?? shown.metas['description'] ?? ''
  const theirs = other.metas['og:description'] ?? other.metas['description'] ?? ''
  if (told.length < 40 || told === theirs) return false
  if (theirs === '') return shown.metas['og:title'] !== other.metas['og:title']
  return shown.title !== other.title && isOwnCanonical(sight)
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

/** The text that was cited has been replaced by another one. */
function changedText({ sight, earlier, policy, ...scene }: AnsweredScene): Finding | null {
  const before = earlier?.textHash ?? null
  if (sight === null || before === null || sight.own < policy.judging.shortText) return null
  if ((earlier?.rendered ?? sight.rendered) !== sight.rendered) return null
  if (similarity(before, sight.page.textHash) >= policy.judging.sameText) return null
  return findingOf(sight, 'changed', 'text-changed', signsOfLife(sight), { status: scene.answer.status })
}

function moved(scene: AnsweredScene): Finding | null {
  const { journey } = scene
  if (journey === null || journey.same || !journey.permanent) return null
  const signals = scene.sight === null ? [] : signsOfLife(scene.sight)
  return {
    ...found(scene, 'redirected', journey.toHome ? 'moved-to-own-host' : 'moved-permanently'),
    ...(signals.length === 0 ? {} : { signals }),
  }
}

/** `120` → `120 seconds`; a date stays as the server wrote it. */
function waitInWords(retryAfter: string): string {
  return /^\d{1,10}$/.test(retryAfter.trim()) ? `${Number(retryAfter)} seconds` : retryAfter
}
