/** What the rules look at: an observation laid out so that each rule is one line, and what a rule may answer. */
import type { ReasonCode, ReasonParams } from '../messages.ts'
import type { Answer, Attempt, Failure, Hop, Observation } from '../observation.ts'
import type { Policy } from '../policy.ts'
import type { Outcome, Signal, VerdictWord } from '../verdict.ts'
import { readAddress } from './address.ts'
import { placeOf, type Place } from './places.ts'
import { readJourney, type Journey } from './journey.ts'
import { sightOf, type Sight } from './sight.ts'

/** What is known of the link from before; all of it may be absent. */
export interface EarlierPage {
  /** When it was seen, ISO 8601. */
  readonly at: string
  readonly mediaType: string | null
  /** PageFacts.textHash of then. */
  readonly textHash?: string | null
  /** Whether a browser showed it: texts that were had by different ways are not compared. Absent where that is not known. */
  readonly rendered?: boolean
}

export interface Finding {
  readonly verdict: VerdictWord
  readonly code: ReasonCode
  readonly params: ReasonParams
  /** Only for `tls-error`, whose outcome depends on what stood behind it. */
  readonly outcome?: Outcome
  /** What the page said, strongest first. */
  readonly signals?: readonly Signal[]
}

interface Look {
  readonly observation: Observation
  readonly policy: Policy
  readonly attempt: Attempt
}
export interface FailedScene extends Look {
  readonly failure: Failure
  /** How many of the last attempts failed in this very way. */
  readonly inARow: number
}
export interface AnsweredScene extends Look {
  readonly answer: Answer
  /** The exchange that brought the answer. */
  readonly last: Hop | null
  /** Null where there was no redirect. */
  readonly journey: Journey | null
  /** Where a redirect has led, if that is a place with a name. */
  readonly place: Place | null
  /** What there was to read; null where nothing was, or the body is no page. */
  readonly sight: Sight | null
  readonly earlier: EarlierPage | null
  readonly inARow: number
}

export function failedScene(
  observation: Observation,
  policy: Policy,
  attempt: Attempt,
  failure: Failure,
): FailedScene {
  const before = observation.attempts.findLastIndex(
    ({ end }) => end.kind !== 'failure' || end.failure !== failure.failure,
  )
  return { observation, policy, attempt, failure, inARow: observation.attempts.length - before - 1 }
}

export function answeredScene(
  observation: Observation,
  policy: Policy,
  attempt: Attempt,
  answer: Answer,
  earlier: EarlierPage | null,
): AnsweredScene {
  const shown = observation.rendered ?? null
  const final = shown !== null && shown.page !== null && shown.fault === null ? shown.url : answer.url
  const moved = attempt.hops.length > 1 || final !== answer.url
  const journey = moved ? readJourney(observation.url, final, attempt.hops) : null
  const last = attempt.hops.at(-1) ?? null
  const before = observation.attempts.findLastIndex(
    ({ end }) => end.kind !== 'answer' || end.status !== answer.status,
  )
  return {
    observation,
    policy,
    attempt,
    answer,
    last,
    journey,
    place: journey === null || journey.same ? null : placeOf(journey.to, journey.from),
    sight: sightOf({ observation, policy, answer, last, journey }),
    earlier,
    inARow: observation.attempts.length - before - 1,
  }
}

/** The host (and an unusual port) of a URL for a sentence; the text itself where it is no URL. */
export function hostOf(url: string): string {
  return (readAddress(url) ?? URL.parse(url))?.hostname || url
}
