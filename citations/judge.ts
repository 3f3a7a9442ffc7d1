/**
 * judge(): from an Observation to a Verdict. Pure and total: the same facts under the same policy give the same words,
 * and whatever the facts are, there is an answer.
 */
import { cleanText } from './clean-text.ts'
import { certaintyOf, type Look } from './certainty.ts'
import { readAddress } from './judge/address.ts'
import { judgeAnswer } from './judge/answers.ts'
import { decidingAttempt } from './judge/deciding.ts'
import { judgeFailure } from './judge/failures.ts'
import { fragmentOf, withFragment } from './judge/fragments.ts'
import { answeredScene, failedScene, hostOf, type EarlierPage, type Finding } from './judge/scene.ts'
import { englishReasons, reasonSentence, type ReasonCode, type ReasonParams } from './messages.ts'
import type { Answer, Attempt, Observation, Rendered } from './observation.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import { verdictOutcomes, type Outcome, type Verdict } from './verdict.ts'

export type { EarlierPage } from './judge/scene.ts'

/** What is known of this link from before this observation. */
export interface Past {
  /** Earlier looks at the same URL, in any order. */
  readonly history?: readonly Look[]
  /** The page as an earlier snapshot holds it. */
  readonly page?: EarlierPage | null
}

/** Judges what was seen. Never throws. `past` decides certainty and whether the source has become another one. */
export function judge(observation: Observation, policy: Policy = defaultPolicy, past: Past = {}): Verdict {
  const attempt = decidingAttempt(observation)
  const fragment = fragmentOf(observation, attempt)
  const finding = withFragment(find(observation, policy, past, attempt), fragment, observation)
  const outcome = outcomeOf(finding)
  return {
    verdict: finding.verdict,
    outcome,
    certainty: certaintyOf(
      {
        at: observation.finishedAt,
        verdict: finding.verdict,
        outcome,
        vantage: observation.vantage,
      },
      past.history ?? [],
      policy,
    ),
    reason: reasonSentence(finding.code, finding.params),
    reasonCode: finding.code,
    reasonParams: cleanParams(finding.params, englishReasons[finding.code]),
    status: attempt?.hops.at(-1)?.status ?? null,
    finalUrl: finalUrl(observation, attempt),
    fragment: fragment.found,
    ...(finding.signals === undefined || finding.signals.length === 0 ? {} : { signals: finding.signals }),
  }
}

function find(observation: Observation, policy: Policy, past: Past, attempt: Attempt | undefined): Finding {
  if (observation.notChecked !== null || attempt === undefined)
    return {
      verdict: 'not-checked',
      code: 'not-checked',
      params: { cause: observation.notChecked ?? 'no attempt' },
    }
  if (attempt.end.kind === 'failure')
    return judgeFailure(failedScene(observation, policy, attempt, attempt.end))
  const judged = (seen: Observation, end: Answer): Finding =>
    behindCertificate(judgeAnswer(answeredScene(seen, policy, attempt, end, past.page ?? null)), attempt)
  const finding = judged(observation, attempt.end)
  const shown = observation.rendered ?? null
  if (shown === null) return finding
  const doubtful = outcomeOf(finding) === 'unsure'
  const told = toldOnLeaving(shown, attempt.end)
  if (!doubtful && !told) return finding
  const plain = judged({ ...observation, rendered: null }, attempt.end)
  const plainly = outcomeOf(plain)
  // A browser may be turned away where the plain request was not: what was seen stands.
  if (doubtful && plainly === 'ok') return plain
  // Where it was sent on with a word, or has nothing to show, the plain answer may have told what became of the page.
  if (told && plainly !== 'ok' && !plain.code.startsWith('script-')) return plain
  return finding.code === 'page-blank' && plainly === 'broken' ? plain : finding
}

/** A dialog spoke, and a script led elsewhere: what is shown in the end is another page than the one that was cited. */
function toldOnLeaving({ dialogs, url, fault }: Rendered, answer: Answer): boolean {
  return dialogs !== undefined && fault === null && url !== answer.url
}

const certificateCodes: Readonly<Record<string, ReasonCode>> = {
  CERT_HAS_EXPIRED: 'certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-wrong-host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-unknown-authority',
  CERT_WITHOUT_NAMES: 'certificate-without-names',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-incomplete',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-incomplete',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-incomplete',
}

/**
 * Behind a certificate that nobody can trust, a page that answers is `unsure` and one that is gone stays broken; a wall
 * or a failing server is told as what it is, for the certificate adds nothing to that doubt.
 */
function behindCertificate(finding: Finding, attempt: Attempt): Finding {
  const faulty = attempt.hops.find((hop) => hop.tls !== null && !hop.tls.authorised)
  if (faulty === undefined) return finding
  const inner = outcomeOf(finding)
  // What could not be compared has an answer all the same, behind a certificate that is not to be believed.
  if (inner === 'unsure' && finding.code !== 'page-uncompared') return finding
  const detail = faulty.tls?.refusal ?? 'untrusted'
  const code =
    inner === 'broken'
      ? 'certificate-and-gone'
      : ((Object.hasOwn(certificateCodes, detail) ? certificateCodes[detail] : undefined) ??
        'certificate-refused')
  return {
    verdict: 'tls-error',
    outcome: inner === 'broken' ? 'broken' : 'unsure',
    code,
    params: { ...finding.params, host: hostOf(faulty.url), detail },
  }
}

function outcomeOf(finding: Finding): Outcome {
  const fixed = verdictOutcomes[finding.verdict]
  return fixed === 'by-case' ? (finding.outcome ?? 'unsure') : fixed
}

/**
 * Parameters travel into reports by themselves too (other languages), so they are cleaned like the sentence; those that
 * the sentence does not speak of stay here.
 */
function cleanParams(params: ReasonParams, sentence: string): ReasonParams {
  return Object.fromEntries(
    Object.entries(params)
      .filter(([name]) => sentence.includes(`{${name}}`))
      .map(([name, value]) => [name, typeof value === 'string' ? cleanText(value) : value]),
  )
}

/** The last address that answered, serialised as the URL Standard does: ASCII, without controls. */
function finalUrl({ rendered }: Observation, attempt: Attempt | undefined): string | null {
  const shown =
    rendered !== null && rendered !== undefined && rendered.page !== null && rendered.fault === null
  const answered = attempt?.end.kind === 'answer'
  const url = shown && answered ? rendered.url : answered ? attempt.end.url : attempt?.hops.at(-1)?.url
  if (url === undefined) return null
  return (readAddress(url) ?? URL.parse(url))?.href ?? cleanText(url, 2_000)
}
