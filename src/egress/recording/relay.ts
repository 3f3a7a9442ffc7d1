/**
 * One exchange from its request's head to its record: the request goes up and the response comes down at the same time,
 * both are spooled, and the pair is handed over with the facts of the very connection that carried it.
 */
import type { Exchange } from '../../../citations/index.ts'
import type { MessageFraming } from './http1.ts'
import type { HeaderField, RequestHead } from './http1-head.ts'
import type { Lane, Upstream } from './lane.ts'
import type { Ledger } from './ledger.ts'
import { receiveResponse } from './receive.ts'
import { asksUpgrade, forwardedHead } from './request.ts'
import { SpoolWriter } from './spool.ts'

/** A request whose head has arrived; its body, if any, is still to be read through `framing`. */
export interface Arrival {
  readonly head: RequestHead
  readonly framing: MessageFraming<RequestHead>
  readonly hasBody: boolean
}

/** Where and as what a request goes on. */
export interface Errand extends Arrival {
  readonly sequence: number
  readonly startedAt: Date
  readonly url: string
  /** Origin-form. */
  readonly path: string
  /** Told as soon as the head of the response is there. */
  readonly heard?: (status: number, headers: readonly HeaderField[]) => void
}

export interface Workshop {
  readonly ledger: Ledger
  /** Directory of the temporary files. */
  readonly spool: string
  readonly exchangeBytes: number
}

/** How long the rest of an upload may take once its answer is complete; few clients go on, none need it. */
const LATE_UPLOAD = 1_000

/**
 * Relays and records one exchange. `keep`: both connections can carry the next; `upgraded`: they now speak something
 * else. An answerless exchange is recorded without response and reported as refused.
 */
export async function relayExchange(
  workshop: Workshop,
  lane: Lane,
  upstream: Upstream,
  errand: Errand,
): Promise<'keep' | 'close' | 'upgraded'> {
  const { ledger, exchangeBytes } = workshop
  const upgrade = asksUpgrade(errand.head.headers)
  await using request = new SpoolWriter(workshop.spool)
  await using block = new SpoolWriter(workshop.spool)
  const sending = sendRequest(workshop, lane, upstream, errand, request)
  try {
    const reception = await receiveResponse({
      lane,
      upstream: upstream.line,
      ledger,
      method: errand.head.method,
      upgrade,
      block,
      exchangeBytes,
      heard: errand.heard,
    })
    const uploaded = await settleUpload(sending, lane)
    // The web's part is over; how long our own recording takes is no reason to cut a connection.
    lane.unwatch()
    const { head } = reception
    const upgraded = head?.status === 101
    const exchange: Exchange = {
      sequence: errand.sequence,
      url: errand.url,
      method: errand.head.method,
      startedAt: errand.startedAt,
      finishedAt: new Date(),
      address: upstream.connection.address,
      port: upstream.connection.port,
      tls: upstream.connection.tls,
      chain: upstream.connection.chain,
      request: await request.finish(),
      response: head === null ? null : await block.finish(),
      responseFacts:
        head === null
          ? null
          : {
              status: head.status,
              ...(reception.headAt === null ? {} : { headAt: reception.headAt }),
              headers: head.headers,
              headBytes: head.raw.length,
              chunked: reception.chunked,
              bodySha256: reception.bodySha256,
              bodyBytes: reception.bodyBytes,
            },
      interim: reception.interim,
      truncated: reception.truncated,
      upgraded,
      ...(upstream.connection.alpn === 'h2' ? { protocol: 'h2' as const } : {}),
    }
    if (reception.failure !== null)
      ledger.refuse(errand.url, reception.failure.failure, reception.failure.detail)
    await ledger.record(exchange)
    if (ledger.fault !== null) return 'close'
    if (upgraded) return 'upgraded'
    return reception.reusable && uploaded ? 'keep' : 'close'
  } catch (error) {
    // The spool failed: what was seen can no longer be proved.
    ledger.refuse(errand.url, 'recorder-fault', null)
    ledger.fail(error)
    await lane.cut('fault')
    await sending
    return 'close'
  }
}

/** Sends head and body; false when it could not be sent whole. Never rejects: the response decides what that means. */
async function sendRequest(
  workshop: Workshop,
  lane: Lane,
  upstream: Upstream,
  errand: Errand,
  spool: SpoolWriter,
): Promise<boolean> {
  const { ledger, exchangeBytes } = workshop
  async function send(bytes: Uint8Array): Promise<boolean> {
    ledger.count(bytes.length)
    lane.touch()
    await spool.append(bytes)
    return upstream.line.send(bytes)
  }
  try {
    if (!(await send(forwardedHead(errand.head, errand.path)))) return false
    for (let done = !errand.hasBody; !done;) {
      const bytes = await lane.client.next()
      if (bytes === null) {
        await lane.cut('client-gone')
        return false
      }
      const step = errand.framing.advance(bytes)
      lane.client.giveBack(bytes.subarray(step.consumed))
      if (step.kind !== 'body' || spool.bytes + step.consumed > exchangeBytes || ledger.room === 0) {
        await lane.cut(step.kind === 'body' ? 'length' : 'client-gone')
        return false
      }
      if (!(await send(bytes.subarray(0, step.consumed)))) return false
      done = step.done
    }
    return true
  } catch (error) {
    ledger.fail(error)
    await lane.cut('fault')
    return false
  }
}

/** Waits for the upload to end; one that goes on long after its answer is cut off with the connection. */
async function settleUpload(sending: Promise<boolean>, lane: Lane): Promise<boolean> {
  let late = false
  const timer = setTimeout(() => {
    late = true
    void lane.cut('client-gone')
  }, LATE_UPLOAD)
  const whole = await sending
  clearTimeout(timer)
  return whole && !late
}

/** After a 101: bytes both ways, counted and capped but not kept, until either side ends. */
export async function relayBlind(workshop: Workshop, lane: Lane, upstream: Upstream): Promise<void> {
  let left = workshop.exchangeBytes
  async function pump(from: Lane['client'], to: Lane['client']): Promise<void> {
    for (;;) {
      const bytes = await from.next()
      if (bytes === null) break
      left -= bytes.length
      workshop.ledger.countRelayed(bytes.length)
      if (left < 0 || workshop.ledger.room === 0) await lane.cut('length')
      if (!(await to.send(bytes))) break
    }
    await to.end()
  }
  await Promise.all([pump(lane.client, upstream.line), pump(upstream.line, lane.client)])
}
