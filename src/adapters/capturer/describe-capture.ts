/** The facts of one capture, as they will be signed: what was asked, seen, kept and missed. Pure. */
import type { CaptureFacts, ServerSeen } from '../../../citations/index.ts'
import { clockSeen } from './clock-seen.ts'
import { judgeCompleteness } from './completeness.ts'
import type { Seen } from './lay-down.ts'
import { sameUrl, type ExchangeFacts } from './recorder.ts'
import { accountRequests } from './request-account.ts'

export type Circumstances = Pick<CaptureFacts, 'class' | 'vantage' | 'steps' | 'software' | 'conditions'> & {
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
    cut: (file ?? page)?.cut ?? [],
    faults: kind === 'page' ? (page?.faults ?? []) : [],
    truncated: cutShort(exchanges, ofMain),
  })
  const refusedChain = exchanges.some((exchange) => ofMain(exchange) && !exchange.authorised)
  const { consent = null, players = null } = page ?? {}
  const { shownAs, title = null, declares, textLanguage = null } = file ?? page ?? {}
  return {
    version: 1,
    snapshot: request.snapshot,
    url: request.url,
    finalUrl: file?.finalUrl ?? page?.finalUrl ?? null,
    status: file?.status ?? page?.status ?? null,
    title,
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
    ...given({ shownAs, consent, declares, players, conditions: circumstances.conditions }),
    ...(parts.includes('text.txt') ? { textLanguage } : {}),
    servers: serversOf(exchanges),
    names: recorder.names,
    clock: clockSeen(exchanges),
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
      ({ url }, index) =>
        cut.findIndex((one) => sameUrl(one.url, url)) === index &&
        !exchanges.some((other) => other.truncated === null && other.answered && sameUrl(other.url, url)),
    )
    .slice(0, LISTED)
    .map(({ url, truncated }) => ({ url, reason: words[truncated ?? 'disconnect'] }))
}

/** Without what is not there: absent and null are two things in a manifest. */
function given<T extends object>(fields: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  const there = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is left is what was there
  return Object.fromEntries(there) as { [Key in keyof T]?: NonNullable<T[Key]> }
}

const SERVERS = 500

/** Each server once, in the order in which they were first met. */
function serversOf(exchanges: readonly ExchangeFacts[]): readonly ServerSeen[] {
  const found = new Map<string, ServerSeen>()
  for (const { url, address, port, tls } of exchanges) {
    const host = URL.canParse(url) ? new URL(url).hostname : ''
    const server = {
      host,
      port,
      address,
      protocol: tls?.protocol ?? null,
      cipher: tls?.cipher ?? null,
      chain: tls?.chain ?? [],
    }
    const key = JSON.stringify(server)
    if (!found.has(key) && found.size < SERVERS) found.set(key, server)
  }
  return [...found.values()]
}
