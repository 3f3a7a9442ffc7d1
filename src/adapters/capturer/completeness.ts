/**
 * Whether a capture may call itself complete (product.md, promise 3), from what was done and found. Pure: the one place
 * where `complete` is said. What is only told, not held against it: requests that were never answered, scrolling that
 * met its bound, a page that never fell silent, streams cut because the capture ended.
 */
import type { CaptureFacts, RequestAccount, StepResult } from '../../../citations/index.ts'
import { partOfStep, requiredParts } from '../../../citations/index.ts'

export interface Findings {
  readonly kind: 'page' | 'file'
  readonly steps: readonly StepResult[]
  /** Names of the part files that exist and are not empty. */
  readonly parts: readonly string[]
  /** Parts that exist and do not show everything, each with its sentence. */
  readonly cut: readonly { readonly part: string; readonly reason: string }[]
  readonly requests: RequestAccount
  /** Answers whose bodies were cut at a cap, and the main answer if it was cut by anything. */
  readonly truncated: readonly { readonly url: string; readonly reason: string }[]
  /** Further reasons: scripts stopped, lists that overflowed, a browser that went away. */
  readonly faults: readonly string[]
}

const stepOfPart: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(partOfStep).map(([step, part]) => [part, step]),
)

/** `missing` is empty exactly when the state is `complete`. */
export function judgeCompleteness(findings: Findings): Pick<CaptureFacts, 'state' | 'missing'> {
  const { kind, steps, parts, cut, requests, truncated, faults } = findings
  const missing: { part: string; reason: string }[] = []
  const reasonOf = (step: string) =>
    steps.find((result) => result.step === step && result.outcome !== 'ok')?.reason ??
    'the step was not reached'
  const entry = kind === 'page' ? 'load' : 'fetch'
  if (!steps.some(({ step, outcome }) => step === entry && outcome === 'ok'))
    missing.push({ part: entry, reason: reasonOf(entry) })
  if (kind === 'page') {
    for (const part of requiredParts(steps))
      if (!parts.includes(part)) missing.push({ part, reason: reasonOf(stepOfPart[part] ?? 'load') })
  }
  missing.push(...cut)
  for (const { url, reason } of truncated)
    missing.push({ part: 'data.warc.gz', reason: `${shown(url)} ${reason}` })
  const [first] = requests.missing
  if (first !== undefined) {
    const count = requests.missing.length
    const answers = count === 1 ? '1 answer is' : `${count} answers are`
    missing.push({
      part: 'data.warc.gz',
      reason: `${answers} not in the records, ${shown(first)} among them`,
    })
  }
  for (const reason of faults) missing.push({ part: 'page', reason })
  return { state: missing.length === 0 ? 'complete' : 'partial', missing }
}

function shown(url: string): string {
  return url.length > 200 ? `${url.slice(0, 200)}…` : url
}
