/** The check stage: look at one link, then judge what was seen. Keeps nothing; the caller stores both. */
import { judge, type Observation, type Past, type Policy, type Verdict } from '../../citations/index.ts'
import type { Probe } from '../ports.ts'

export interface CheckPorts {
  readonly probe: Probe
}
export interface CheckInput {
  readonly url: string
  readonly policy: Policy
  /** The Accept-Language to send, recorded nowhere else than in the request itself; null sends none. */
  readonly acceptLanguage: string | null
  /** Earlier looks and the earlier page, where the caller knows them. */
  readonly past?: Past
}
export interface Checked {
  readonly observation: Observation
  readonly verdict: Verdict
}

/** A deadline gives a `not-checked` verdict, never a rejection; what rejects is a PortFault of the probe. */
export async function check(
  { probe }: CheckPorts,
  { url, policy, acceptLanguage, past }: CheckInput,
  { signal }: { readonly signal: AbortSignal },
): Promise<Checked> {
  const observation = await probe.observe(url, { signal, acceptLanguage })
  return { observation, verdict: judge(observation, policy, past ?? {}) }
}
