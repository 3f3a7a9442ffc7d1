/** All families of signs in the order in which they are believed, and how their weights become a finding. */
import type { ReasonCode, ReasonParams } from '../../messages.ts'
import type { Signal, VerdictWord } from '../../verdict.ts'
import { hostOf, type Finding } from '../scene.ts'
import type { Sight } from '../sight.ts'
import * as doors from './doors.ts'
import * as gates from './gates.ts'
import { isForAll } from './for-all.ts'
import { livingSignals } from './living.ts'
import { missingSignals } from './missing.ts'
import { isMute } from './mute.ts'
import { parkedSignals, suspendedSignals } from './parked.ts'
import { scoreOf } from './signal.ts'
import { paywallSignals } from './tills.ts'
import * as troubles from './troubles.ts'
import { queueSignals, wallSignals, wallVendorOf } from './walls.ts'

interface FamilyOfSigns {
  readonly name: string
  readonly signals: (sight: Sight) => readonly Signal[]
  readonly verdict: VerdictWord
  readonly code: (sight: Sight, signals: readonly Signal[]) => ReasonCode
  /** What is said where the signs do not suffice to condemn; families without it only explain. */
  readonly doubt?: ReasonCode
  /** Shown to everybody whatever is asked for, so that likeness with an absent address cannot tell it from a missing page. */
  readonly everywhere?: true
  /** Which mute pages (mute.ts) can bear a sign of it; none where this is absent: its signs need words, or a page that is short, compared or led to. */
  readonly onMute?: (sight: Sight) => boolean
}

const is = (code: ReasonCode) => (): ReasonCode => code
const always = (): boolean => true

/** What hides a page comes before what says that there is none: nobody knows what stands behind it. */
export const families: readonly FamilyOfSigns[] = [
  {
    name: 'wall',
    signals: wallSignals,
    verdict: 'blocked',
    code: wallCode,
    everywhere: true,
    onMute: ({ own, policy }) => own < policy.judging.wholeText,
  },
  {
    name: 'legal',
    signals: troubles.legalSignals,
    verdict: 'legal-block',
    code: is('page-legal'),
    everywhere: true,
  },
  {
    name: 'suspended',
    signals: suspendedSignals,
    verdict: 'parked',
    code: is('page-suspended'),
    doubt: 'page-parked-perhaps',
  },
  {
    name: 'parked',
    signals: parkedSignals,
    verdict: 'parked',
    code: is('page-parked'),
    doubt: 'page-parked-perhaps',
    onMute: always,
  },
  {
    name: 'default-page',
    signals: troubles.defaultPageSignals,
    verdict: 'soft-404',
    code: is('page-default'),
    doubt: 'page-missing-perhaps',
    onMute: always,
  },
  { name: 'queue', signals: queueSignals, verdict: 'blocked', code: is('page-queue'), everywhere: true },
  {
    name: 'portal',
    signals: troubles.portalSignals,
    verdict: 'unreachable',
    code: is('page-network-login'),
    everywhere: true,
  },
  {
    name: 'fault',
    signals: troubles.faultSignals,
    verdict: 'server-error',
    code: is('page-fault'),
    everywhere: true,
    onMute: troubles.mayReportCrash,
  },
  {
    name: 'maintenance',
    signals: troubles.maintenanceSignals,
    verdict: 'maintenance',
    code: is('page-maintenance'),
    everywhere: true,
  },
  // On a mute page a form for a password weighs less than the text around it.
  {
    name: 'login',
    signals: doors.loginSignals,
    verdict: 'login-required',
    code: is('page-login'),
    everywhere: true,
  },
  {
    name: 'restricted',
    signals: doors.restrictedSignals,
    verdict: 'login-required',
    code: is('page-restricted'),
    everywhere: true,
  },
  {
    name: 'age',
    signals: gates.ageSignals,
    verdict: 'consent-required',
    code: is('page-age'),
    everywhere: true,
  },
  {
    name: 'paywall',
    signals: paywallSignals,
    verdict: 'paywalled',
    code: is('page-paywall'),
    onMute: always,
  },
  {
    name: 'consent',
    signals: gates.consentSignals,
    verdict: 'consent-required',
    code: is('page-consent'),
    everywhere: true,
  },
  {
    name: 'missing',
    signals: missingSignals,
    verdict: 'soft-404',
    code: missingCode,
    doubt: 'page-missing-perhaps',
    onMute: always,
  },
]

/** What the page means, or null where no family of signs is strong enough. `only`: no others are asked. */
export function findByPage(sight: Sight, only?: readonly string[]): Finding | null {
  const { condemn, doubt, explain, uncompared } = sight.policy.judging
  const asked = isMute(sight) ? families.filter(({ onMute }) => onMute?.(sight) === true) : families
  const weighed = asked
    .filter(({ name }) => only === undefined || only.includes(name))
    .map((family) => {
      const signals = family.signals(sight)
      return { family, signals, score: scoreOf(signals) }
    })
    .filter(({ signals }) => signals.length > 0)
  // Words alone, with nothing to compare the page with: one sign more is asked for.
  const alone = sight.absent.likeness === 'unknown' ? uncompared : 0
  const sure = weighed.find(
    ({ family: { name, doubt: may }, score }) =>
      score >= (may === undefined ? explain : condemn + (name === 'missing' ? alone : 0)),
  )
  if (sure !== undefined) {
    const alikeAlone = sure.family.name === 'missing' && !saysMissing(sure.signals)
    const shown = weighed.filter((one) => isGate(one, sight)).toSorted((a, b) => b.score - a.score)
    const named = alikeAlone
      ? // A server's own first page talks of many things, outages among them.
        (weighed.find(({ family, score }) => family.name === 'default-page' && score >= doubt) ??
        shown.find(({ family }) => family.name !== 'login') ??
        // Who parks a name or shuts a site has a log-in for its owner.
        [
          ...shown,
          ...weighed.filter(({ family, score }) => LOST.has(family.name) && score >= doubt),
        ].toSorted((a, b) => b.score - a.score)[0])
      : undefined
    if (named === undefined && alikeAlone && isForAll(sight))
      return findingOf(sight, 'bad-response', 'page-for-all', sure.signals)
    const { family, signals } = named ?? sure
    return findingOf(sight, family.verdict, family.code(sight, signals), signals)
  }
  const doubtful = weighed
    .filter(({ family, score }) => family.doubt !== undefined && score >= doubt)
    .toSorted((a, b) => b.score - a.score)[0]
  if (doubtful?.family.doubt === undefined) return null
  return findingOf(sight, 'bad-response', doubtful.family.doubt, doubtful.signals)
}

const saysMissing = (signals: readonly Signal[]): boolean =>
  signals.some(({ code, weight }) => /^(?:missing-|removed-|bare-)/.test(code) && weight > AMONG)

interface Weighed {
  readonly family: FamilyOfSigns
  readonly signals: readonly Signal[]
  readonly score: number
}

/** What a page is called, where likeness alone has told already that it is not the cited one. */
const LOST = new Set(['parked', 'suspended', 'default-page'])

const isGate = ({ family, signals, score }: Weighed, sight: Sight): boolean =>
  family.everywhere === true &&
  score >= GATE &&
  // A log-in stands in the head of many pages: here it must be all that there is.
  (family.name !== 'login' ||
    signals.some(({ code }) => code === 'form-to-login') ||
    (score >= LOGIN &&
      signals.some(({ code, weight }) => code === 'login-text' && weight >= 30) &&
      !doors.isOfMenu(sight)))

/** Without a form, a sentence in hardly anything else. */
const LOGIN = 60
/** One clear sentence: where every address shows the page, it need not say more. */
const GATE = 40
/** What a phrase among other words weighs (signal.ts). */
const AMONG = 10

export function findingOf(
  sight: Sight,
  verdict: VerdictWord,
  code: ReasonCode,
  signals: readonly Signal[],
  more: ReasonParams = {},
): Finding {
  return {
    verdict,
    code,
    params: {
      status: sight.status,
      host: hostOf(sight.url),
      to: sight.url,
      vendor: wallVendorOf(sight) ?? 'unknown',
      words: wordsOf(signals, sight),
      ...more,
    },
    signals: strongest(signals),
  }
}

/** At most eight, the heaviest first, whichever way they speak. */
export function strongest(signals: readonly Signal[]): readonly Signal[] {
  return signals.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 8)
}

export function signsOfLife(sight: Sight): readonly Signal[] {
  return strongest(livingSignals(sight))
}

/** What a reader would recognise the page by. */
function wordsOf(signals: readonly Signal[], { page }: Sight): string {
  const quoted = signals
    .filter(({ code }) => /-(?:heading|title|text|no-more)$/.test(code))
    .map(({ detail }) => /"(.+)"$/.exec(detail)?.[1])
    .find((words) => words !== undefined)
  // Data are no words for a sentence.
  if (/^[[{]/.test(page.text)) return strongest(signals)[0]?.detail ?? 'data'
  return quoted ?? (page.title || page.headings[0] || page.text.slice(0, 100) || 'no words at all')
}

function wallCode(sight: Sight): ReasonCode {
  return wallVendorOf(sight) === null ? 'page-wall' : 'page-wall-of-vendor'
}

function missingCode(_: Sight, signals: readonly Signal[]): ReasonCode {
  const heaviest = strongest(signals.filter(({ weight }) => weight > 0))[0]?.code
  if (heaviest === 'same-as-absent') return 'page-same-as-absent'
  if (heaviest === 'same-target') return 'page-same-target'
  if (heaviest === 'script-leads-home') return 'script-leads-home'
  return 'page-missing'
}
