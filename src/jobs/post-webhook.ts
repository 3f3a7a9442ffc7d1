/**
 * One POST to a webhook over egress: the address guard holds for every address of its name, no redirect is followed, the answer is a
 * status and nothing else. What the receiver does is a value. No word of what comes out of here names the address or the secret.
 */
import { clientOver, destinationOf } from '../egress/client.ts'
import { DialFailure, type Connection, type Egress } from '../egress/egress.ts'

/** What became of one try. `reason` is a word of a closed set, or `http-` and the status. */
export type Delivery = { readonly kind: 'delivered' | 'gone' | 'again' | 'refused'; readonly reason: string }

export interface WebhookRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** For connection, request and the head of the answer together. */
const LIMIT_MS = 15_000
/** Read so that the receiver can end what it writes; nobody looks at it. */
const ANSWER_CAP = 16 * 1024
/** Statuses that say "later": a request timeout, "too early", "too many". */
const LATER: ReadonlySet<number> = new Set([408, 425, 429])
/** What another try finds no different, unless somebody changes the configuration. */
const FINAL: ReadonlySet<string> = new Set(['invalid-url', 'unsafe-address', 'port-not-allowed'])

/** Throws only where `signal` ends it: then nobody knows, and the job is to be run again. */
export async function postWebhook(
  egress: Egress,
  request: WebhookRequest,
  { signal, limit = LIMIT_MS }: { signal: AbortSignal; limit?: number },
): Promise<Delivery> {
  const url = URL.parse(request.url)
  // Nobody on the way shall read what is told; whoever sets a webhook hears the same (http/again.ts).
  if (url?.protocol !== 'https:') return { kind: 'refused', reason: 'no-https' }
  const both = AbortSignal.any([signal, AbortSignal.timeout(limit)])
  try {
    const connection = await egress.dial({ ...destinationOf(url), signal: both })
    await using own = ending(connection, url)
    if (connection.tls?.authorised === false) return { kind: 'again', reason: 'tls-certificate' }
    const answer = await own.client.request({
      path: `${url.pathname}${url.search}`,
      method: 'POST',
      headers: { ...request.headers },
      body: request.body,
      signal: both,
    })
    await answer.body.dump({ limit: ANSWER_CAP, signal: both }).catch(() => {})
    return judged(answer.statusCode)
  } catch (fault) {
    signal.throwIfAborted()
    // Where the time was over is nobody's concern: before the connection or after it.
    if (!(fault instanceof DialFailure) || fault.failure === 'deadline')
      return { kind: 'again', reason: 'no-answer' }
    return { kind: FINAL.has(fault.failure) ? 'refused' : 'again', reason: fault.failure }
  }
}

function judged(status: number): Delivery {
  const reason = `http-${status}`
  if (status >= 200 && status < 300) return { kind: 'delivered', reason }
  if (status === 410) return { kind: 'gone', reason }
  return { kind: status >= 500 || LATER.has(status) ? 'again' : 'refused', reason }
}

/** The client ends what it began to use; a connection that it never asked for is still ours. */
function ending(connection: Connection, { origin }: URL) {
  const client = clientOver(origin, connection)
  return {
    client,
    async [Symbol.asyncDispose]() {
      await client.destroy()
      connection.socket.destroy()
    },
  }
}
