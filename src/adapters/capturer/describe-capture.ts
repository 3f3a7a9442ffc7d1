/** The facts of one capture, as they will be signed: what was asked, seen, kept and missed. Pure. */
import type { CaptureFacts } from '../../../citations/index.ts'
import { judgeCompleteness } from './completeness.ts'
import type { Seen } from './lay-down.ts'
import { sameUrl, type ExchangeFacts } from './recorder.ts'
import { accountRequests } from './request-account.ts'

export type Circumstances = Pick<CaptureFacts, 'class' | 'vantage' | 'steps' | 'software'> & {
  readonly startedAt: Date
  readonly finishedAt: Date
  /** Names of the files that exist. */
  readonly parts: readonly string[]
}

export function describeCapture(seen: Seen, circumstances: Circumstances): CaptureFacts {
  const { request, page, file, recorder } = seen
  const { exchanges, refused } = recorder
  const kind = file === null ? 'page' : 'file'
  const { steps, vantage, software, parts, startedAt, finishedAt } = circumstances
  const main = [...(page?.log.documentUrls ?? []), ...(file?.asked ?? [])]
  const ofMain = (exchange: ExchangeFacts) => main.some((url) => sameUrl(url, exchange.url))
  // For a file its own addresses count: what a viewer asked for around it is no part of it. Refusals tell which of
  // them were not answered.
  const asked =
    file === null
      ? (page?.log.asked ?? [])
      : main.map((url) => ({ url, method: 'GET', end: { kind: 'answered' } as const }))
  const requests = accountRequests(asked, exchanges, refused)
  const { state, missing } = judgeCompleteness({
    kind,
    steps,
    parts,
    requests,
    cut: page?.cut ?? [],
    faults: kind === 'page' ? (page?.faults ?? []) : [],
    truncated: cutShort(exchanges, ofMain),
  })
  const refusedChain = exchanges.some((exchange) => ofMain(exchange) && !exchange.authorised)
  return {
    version: 1,
    snapshot: request.snapshot,
    url: request.url,
    finalUrl: file?.finalUrl ?? page?.finalUrl ?? null,
    status: file?.status ?? page?.status ?? null,
    title: kind === 'page' ? (page?.title ?? null) : null,
    kind,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    class: refusedChain ? 'rehearsal' : circumstances.class,
    vantage,
    state,
    missing,
    steps,
    requests,
    software,
  }
}

const LISTED = 20
const words = {
  length: 'was longer than is kept',
  time: 'had not ended when the capture did',
  disconnect: 'broke off before its end',
} as const

/**
 * Answers cut at a cap, whatever they were for, and the document's own if anything cut it. An address that was also had
 * whole counts as had.
 */
function cutShort(exchanges: readonly ExchangeFacts[], ofMain: (exchange: ExchangeFacts) => boolean) {
  const cut = exchanges.filter(
    (exchange) => exchange.truncated !== null && (exchange.truncated === 'length' || ofMain(exchange)),
  )
  return cut
    .filter(
      ({ url }) =>
        !exchanges.some((other) => other.truncated === null && other.answered && sameUrl(other.url, url)),
    )
    .slice(0, LISTED)
    .map(({ url, truncated }) => ({ url, reason: words[truncated ?? 'disconnect'] }))
}
