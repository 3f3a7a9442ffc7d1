/** The page that an earlier look has seen, laid out so that a later one can be compared with it. */
import type { Observation } from '../observation.ts'
import type { Policy } from '../policy.ts'
import type { Verdict } from '../verdict.ts'
import { decidingAttempt } from './deciding.ts'
import { answeredScene, type EarlierPage } from './scene.ts'

/** Null where that look met no page: what was a wall or an error then has not changed when it is gone. */
export function earlierPage(
  { observation, verdict }: { readonly observation: Observation; readonly verdict: Verdict },
  policy: Policy,
): EarlierPage | null {
  const attempt = decidingAttempt(observation)
  if (verdict.outcome !== 'ok' || attempt?.end.kind !== 'answer') return null
  const { sight, answer } = answeredScene(observation, policy, attempt, attempt.end, null)
  return {
    at: observation.finishedAt,
    mediaType: answer.body.mediaType,
    textHash: sight?.page.textHash ?? null,
    rendered: sight?.rendered ?? false,
  }
}
