/**
 * The response of one exchange: every byte kept in the spool and hashed, and the same bytes delivered to the browser, but
 * for a challenge, which is declined. What
 * cannot be recorded (no HTTP, a broken head) is not delivered either: nobody may see what there is no evidence of.
 */
import { createHash } from 'node:crypto'
import { sha256Digest } from '../../../citations/index.ts'
import type { Digest, Exchange } from '../../../citations/index.ts'
import { declined } from './answers.ts'
import { createResponseFraming, staysOpen } from './http1.ts'
import type { HeaderField, ResponseHead } from './http1-head.ts'
import type { Cause, Lane } from './lane.ts'
import type { Ledger } from './ledger.ts'
import type { Line } from './line.ts'
import type { SpoolWriter } from './spool.ts'

export interface Reception {
  /** Null: no answer that could be recorded; then `failure` says why. */
  readonly head: ResponseHead | null
  /** When the head had come, by our clock. */
  readonly headAt: Date | null
  readonly failure: { readonly failure: string; readonly detail: string | null } | null
  readonly interim: readonly Uint8Array[]
  readonly chunked: boolean
  readonly bodySha256: Digest
  readonly bodyBytes: number
  readonly truncated: Exchange['truncated']
  /** The connection can carry another exchange. */
  readonly reusable: boolean
}

export interface ReceptionOptions {
  readonly lane: Lane
  readonly upstream: Line
  readonly ledger: Ledger
  readonly method: string
  readonly upgrade: boolean
  /** Receives head and body as they came. */
  readonly block: SpoolWriter
  readonly exchangeBytes: number
  readonly heard: ((status: number, headers: readonly HeaderField[]) => void) | undefined
}

/** Receives until the response ends, a cap is met, or either side leaves. Throws only what the spool throws. */
export async function receiveResponse(options: ReceptionOptions): Promise<Reception> {
  const { lane, upstream, ledger, block } = options
  const framing = createResponseFraming(options.method, options.upgrade)
  const bodyHash = createHash('sha256')
  const interim: Uint8Array[] = []
  let head: ResponseHead | null = null
  let headAt: Date | null = null
  let chunked = false
  let open = false
  let bodyBytes = 0

  /** Keeps, counts and delivers; false when nobody listens any more. */
  async function deliver(raw: Uint8Array, kept: boolean, shown = raw): Promise<boolean> {
    ledger.count(raw.length)
    if (kept) await block.append(raw)
    if (await lane.client.send(shown)) return true
    await lane.cut('client-gone')
    return false
  }
  function reception(
    truncated: Exchange['truncated'],
    reusable: boolean,
    failure: Reception['failure'] = null,
  ): Reception {
    const bodySha256 = sha256Digest(bodyHash.digest('hex'))
    return { head, headAt, failure, interim, chunked, bodySha256, bodyBytes, truncated, reusable }
  }
  function early(reason: string | null): Reception {
    if (head !== null) return reception(truncation(lane.cause), false)
    return reception(
      lane.cause === null ? null : truncation(lane.cause),
      false,
      noAnswer(lane, upstream, reason),
    )
  }

  for (;;) {
    const bytes = await upstream.next()
    lane.touch()
    if (bytes === null) {
      const end = framing.end()
      const whole = end === 'complete' && lane.cause === null && upstream.fault === null
      if (head !== null && whole) return reception(null, false)
      return early(end === 'head-cut' ? 'the head ends in the middle' : null)
    }
    for (let offset = 0; offset < bytes.length;) {
      const room = head === null ? bytes.length : Math.min(options.exchangeBytes - block.bytes, ledger.room)
      if (room <= 0) {
        await lane.cut('length')
        return early(null)
      }
      const part = bytes.subarray(offset, offset + room)
      const step = framing.advance(part)
      const raw = part.subarray(0, step.consumed)
      offset += step.consumed
      switch (step.kind) {
        case 'more':
          break
        case 'interim':
          interim.push(step.head.raw)
          if (!(await deliver(step.head.raw, false))) return early(null)
          break
        case 'head':
          head = step.head
          headAt = new Date()
          options.heard?.(head.status, head.headers)
          chunked = step.body.kind === 'chunked'
          open = staysOpen(head, step.body)
          if (!(await deliver(head.raw, true, declined(head))) && !step.done) return early(null)
          break
        case 'body':
        case 'broken':
          for (const piece of step.payload) {
            bodyHash.update(piece)
            bodyBytes += piece.length
          }
          // Broken framing within a body is delivered as it came: the browser shall fail over it by itself.
          if (head !== null && !(await deliver(raw, true)) && !(step.kind === 'body' && step.done))
            return early(null)
          if (step.kind === 'broken') return early(step.reason)
          break
      }
      if (step.kind !== 'more' && step.kind !== 'interim' && step.done) {
        upstream.giveBack(bytes.subarray(offset))
        return reception(null, open && lane.cause === null)
      }
    }
  }
}

/** WARC-Truncated's word for an early end; a server that stops in the middle has disconnected. */
function truncation(cause: Cause | null): Exchange['truncated'] {
  if (cause === 'length') return 'length'
  return cause === 'closing' || cause === 'idle' ? 'time' : 'disconnect'
}

/** The failure words of a cut exchange; shared with requests that were cut before they were sent. */
export const causeFailures = {
  'closing': 'deadline',
  'idle': 'response-timeout',
  'client-gone': 'client-gone',
  'length': 'capture-limit',
  'fault': 'recorder-fault',
} as const satisfies Record<Cause, string>

function noAnswer(lane: Lane, upstream: Line, reason: string | null): Reception['failure'] {
  if (lane.cause !== null) return { failure: causeFailures[lane.cause], detail: null }
  if (reason !== null) return { failure: 'bad-response', detail: reason }
  const code = upstream.fault === null ? null : (upstream.fault as NodeJS.ErrnoException).code
  return { failure: 'connection-reset', detail: code ?? 'closed before an answer' }
}
