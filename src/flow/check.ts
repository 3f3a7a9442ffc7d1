/**
 * The check stage: look at one link, ask beside it what the verdict still needs, then judge what was seen. Keeps nothing; the
 * caller stores both.
 */
import { judge, wantsOf } from '../../citations/checking.ts'
import type { Means, Observation, Past, Policy, Verdict, Want } from '../../citations/index.ts'
import type { LookOptions, Looks, Probe, Viewer } from '../ports.ts'

export interface CheckPorts {
  readonly probe: Probe
  /** Null where there is no browser, or none is wanted. */
  readonly viewer: Viewer | null
  /** Absent or null: every link is looked at anew. */
  readonly looks?: Looks | null
}
export interface CheckInput {
  readonly url: string
  readonly policy: Policy
  readonly means: Means
  /** The Accept-Language to send, recorded nowhere else than in the request itself; null sends none. */
  readonly acceptLanguage: string | null
  /** Earlier looks and the earlier page, where the caller knows them. */
  readonly past?: Past
}
export interface Checked {
  readonly observation: Observation
  readonly verdict: Verdict
}

/** The run's deadline, and how its lane is left while somebody must be waited for. */
export type LaneOptions = Pick<LookOptions, 'signal' | 'rest' | 'aside' | 'fragments'>

/** Each answer may raise one more question, but no look goes on for ever. */
const ROUNDS = 4

/** A deadline gives a `not-checked` verdict, never a rejection; what rejects is a PortFault of the probe or the viewer. */
export async function check(
  ports: CheckPorts,
  { url, policy, means, acceptLanguage, past }: CheckInput,
  options: LaneOptions,
): Promise<Checked> {
  const { signal } = options
  const looking: LookOptions = { ...options, acceptLanguage, quiet: means.quiet }
  const { looks = null } = ports
  const kept = looks === null ? null : await looks.find(url)
  if (looks !== null && kept !== null) {
    const verdict = judge(kept, policy, past ?? {})
    if (looks.serves(kept, verdict)) return { observation: kept, verdict }
  }
  let observation = await ports.probe.observe(url, looking)
  for (let round = 0; round < ROUNDS && !signal.aborted; round++) {
    const wants = wantsOf(observation, policy, possible(means, ports.viewer))
    if (wants.length === 0) break
    // In order and one after the other: they go to the same site.
    for (const want of wants) {
      if (signal.aborted) break
      observation = await carryOut(ports, want, observation, looking)
    }
  }
  // Without an `await` where nothing is kept: what the wants were taken from is still at hand for the verdict.
  if (looks !== null) await looks.keep(observation)
  return { observation, verdict: judge(observation, policy, past ?? {}) }
}

function possible(means: Means, viewer: Viewer | null): Means {
  return viewer === null ? { ...means, browser: 'never' } : means
}

async function carryOut(
  { probe, viewer }: CheckPorts,
  want: Want,
  seen: Observation,
  options: LookOptions,
): Promise<Observation> {
  switch (want.kind) {
    case 'name-servers':
      return { ...seen, name: await probe.nameServers(want.domain, options) }
    case 'browser':
      return viewer === null ? seen : { ...seen, rendered: await viewer.view(want.url, options) }
    case 'browser-absent':
      return viewer === null ? seen : { ...seen, renderedAbsent: await viewer.view(want.url, options) }
    default:
      return { ...seen, companions: [...(seen.companions ?? []), await probe.accompany(want, options)] }
  }
}
