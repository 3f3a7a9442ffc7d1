/** Whether the cited place in the page is there. A page without it is alive all the same, and the reason says what is missing. */
import type { FragmentFacts } from '../page.ts'
import type { Attempt, Observation } from '../observation.ts'
import { verdictOutcomes } from '../verdict.ts'
import type { Finding } from './scene.ts'

export interface FragmentFinding {
  readonly kind: FragmentFacts['kind'] | null
  readonly found: 'none' | FragmentFacts['found']
}

/** A browser's answer counts before the network's where it knows one: scripts make ids. */
export function fragmentOf({ url, rendered }: Observation, attempt: Attempt | undefined): FragmentFinding {
  if (!hasFragment(url)) return { kind: null, found: 'none' }
  const network = attempt?.end.kind === 'answer' ? (attempt.end.fragment ?? null) : null
  const shown = rendered?.fault === null ? rendered.fragment : null
  const known = [network, shown].find((one) => one?.found === 'found')
  if (known !== null && known !== undefined) return { kind: known.kind, found: 'found' }
  const facts = shown !== null && shown.found !== 'unknown' ? shown : (network ?? shown)
  return facts === null ? { kind: null, found: 'unknown' } : { kind: facts.kind, found: facts.found }
}

export function withFragment(finding: Finding, fragment: FragmentFinding, { url }: Observation): Finding {
  if (fragment.found !== 'missing' || verdictOutcomes[finding.verdict] !== 'ok') return finding
  return {
    ...finding,
    code: fragment.kind === 'text' ? 'quote-missing' : 'fragment-missing',
    params: { ...finding.params, fragment: url.slice(url.indexOf('#')) },
  }
}

/** An empty fragment (`page#`) points at the top of the page, which is always there (HTML, "find a potential indicated element"). */
function hasFragment(url: string): boolean {
  const mark = url.indexOf('#')
  return mark !== -1 && mark < url.length - 1
}
