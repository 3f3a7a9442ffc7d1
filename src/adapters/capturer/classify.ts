/**
 * What the recorded page is, judged by the very rules that judge the probe's answers (citations/judge.ts): a wall that only
 * the recorder met must be labelled as one. Built from what was recorded and shown; no request is made for it.
 */
import {
  judge,
  lonePolicy,
  type Hop,
  type Observation,
  type SeenAs,
  type Vantage,
} from '../../../citations/index.ts'
import type { EvidenceClass, FragmentFacts, PageFacts } from '../../../citations/index.ts'
import { sameUrl, type ExchangeFacts } from './recorder.ts'

export interface Recognised {
  /** As cited. */
  readonly url: string
  /** All addresses the document was asked for, in order. */
  readonly asked: readonly string[]
  readonly exchanges: readonly ExchangeFacts[]
  /** The page as it is shown; null for a source that is no page. */
  readonly shown: { readonly page: PageFacts | null; readonly fragment: FragmentFacts | null } | null
  /** The address at the end, where scripts may have led elsewhere. */
  readonly finalUrl: string
  readonly startedAt: Date
  readonly now: Date
  readonly class: EvidenceClass
  readonly vantage: Vantage
}

/** Null where no answer to the document's own address was recorded. */
export function recognise(seen: Recognised): SeenAs | null {
  const { url, asked, exchanges, shown, finalUrl } = seen
  const hops: Hop[] = []
  for (const address of asked) {
    const exchange = exchanges.findLast((one) => one.answered && sameUrl(one.url, address))
    if (exchange === undefined || exchange.status === null) continue
    hops.push({
      url: exchange.url,
      via: hops.length === 0 ? 'cited' : 'location',
      status: exchange.status,
      headers: exchange.headers,
      address: exchange.address,
      port: exchange.port,
      tls: exchange.tls,
      milliseconds: exchange.milliseconds,
    })
  }
  const last = hops.at(-1)
  const main = exchanges.findLast((one) => last !== undefined && one.answered && one.url === last.url)
  if (last === undefined || main === undefined) return null
  const page = shown?.page ?? null
  const fragment = shown?.fragment ?? null
  const milliseconds = seen.now.getTime() - seen.startedAt.getTime()
  const observation: Observation = {
    version: 1,
    url,
    startedAt: seen.startedAt.toISOString(),
    finishedAt: seen.now.toISOString(),
    class: seen.class,
    vantage: seen.vantage,
    attempts: [
      {
        startedAt: seen.startedAt.toISOString(),
        milliseconds,
        hops,
        end: {
          kind: 'answer',
          status: last.status,
          url: last.url,
          body: {
            mediaType: main.mediaType,
            bytes: main.bodyBytes,
            truncated: main.truncated === 'length',
            short: main.truncated === 'disconnect',
            sha256: main.bodySha256,
          },
          page,
          fragment,
        },
      },
    ],
    notChecked: null,
    rendered:
      shown === null
        ? null
        : { url: finalUrl, status: last.status, page, fragment, settled: true, milliseconds, fault: null },
  }
  const { outcome, verdict, reasonCode, reason } = judge(observation, lonePolicy)
  return { outcome, verdict, reasonCode, reason }
}
