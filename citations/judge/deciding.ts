/** Which attempt of a look is believed: a link that answers now and then is a link that answers. */
import type { Attempt, Observation } from '../observation.ts'

/** The last attempt that brought a whole page; where none did, the last one. */
export function decidingAttempt(observation: Observation): Attempt | undefined {
  const { attempts } = observation
  return (
    attempts.findLast(
      ({ end }) =>
        end.kind === 'answer' &&
        end.status >= 200 &&
        end.status <= 203 &&
        end.body.bytes > 0 &&
        !end.body.short,
    ) ?? attempts.at(-1)
  )
}
