/**
 * What the browser says it asked for: network events of all targets (decisions 12), boiled down to one entry for each
 * hop of each request. Nothing is compared here; request-account.ts does that.
 */
import { z } from 'zod'

/** How a request ended, as the browser tells it. */
export type AskedEnd =
  | { readonly kind: 'open' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'cache' }
  /** Answered by a service worker, or moved on by the browser itself (HSTS): the network was not asked. */
  | { readonly kind: 'inside' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Stopped before it was sent (content security policy, mixed content). */
  | { readonly kind: 'blocked'; readonly reason: string }

export interface Asked {
  readonly url: string
  readonly method: string
  /** Of the frame that asked; null for workers, absent where nobody told. */
  readonly frame?: string | null
  /** What the browser wanted it for, in DevTools' words (`Script`, `Fetch`, `XHR`); absent where nobody told. */
  readonly type?: string
  /** Of its answer; absent where none came. */
  status?: number
  end: AskedEnd
}

/** A response that became (or was to become) the page's own document. */
export interface MainDocument {
  readonly url: string
  readonly status: number
  readonly mediaType: string
}

const sentShape = z.object({
  requestId: z.string(),
  frameId: z.string().optional(),
  type: z.string().optional(),
  request: z.object({ url: z.string(), method: z.string() }),
  redirectResponse: z
    .object({ headers: z.record(z.string(), z.unknown()), fromServiceWorker: z.boolean().optional() })
    .optional(),
})
const responseShape = z.object({
  requestId: z.string(),
  frameId: z.string().optional(),
  type: z.string(),
  response: z.object({
    url: z.string(),
    status: z.number(),
    mimeType: z.string(),
    fromDiskCache: z.boolean().optional(),
    fromPrefetchCache: z.boolean().optional(),
    fromServiceWorker: z.boolean().optional(),
  }),
})
const failedShape = z.object({
  requestId: z.string(),
  errorText: z.string(),
  blockedReason: z.string().optional(),
})
const idShape = z.object({ requestId: z.string() })
const socketShape = z.object({ requestId: z.string(), url: z.string() })

/** A page that asks more often than this is cut off in the list, and the capture says so. */
const LIMIT = 50_000

export class RequestLog {
  readonly asked: Asked[] = []
  /** Newest last; a page may be replaced by script. */
  readonly documents: MainDocument[] = []
  /** All URLs the page's own document was asked for, redirects included, without fragments. */
  readonly documentUrls = new Set<string>()
  /** More was asked than is listed. */
  overflowed = false
  readonly #byId = new Map<string, Asked>()
  readonly #mainFrame: string

  /** `mainFrame` is the frame id of the page itself. */
  constructor(mainFrame: string) {
    this.#mainFrame = mainFrame
  }

  /** Takes any DevTools event; those that are no network events are passed over. */
  take(method: string, params: unknown): void {
    switch (method) {
      case 'Network.requestWillBeSent':
        return this.#sent(params)
      case 'Network.responseReceived':
        return this.#answered(params)
      case 'Network.requestServedFromCache':
        return this.#end(idShape.safeParse(params).data?.requestId, { kind: 'cache' })
      case 'Network.loadingFailed':
        return this.#failed(params)
      case 'Network.webSocketCreated': {
        const socket = socketShape.safeParse(params)
        if (socket.success)
          this.#add(socket.data.requestId, { url: socket.data.url, method: 'GET', end: { kind: 'open' } })
        return
      }
      case 'Network.webSocketHandshakeResponseReceived':
        return this.#end(idShape.safeParse(params).data?.requestId, { kind: 'answered' })
    }
  }

  #sent(params: unknown): void {
    const sent = sentShape.safeParse(params)
    if (!sent.success) return
    const { requestId, request, redirectResponse, type, frameId } = sent.data
    if (type === 'Document' && frameId === this.#mainFrame && this.documentUrls.size < 100)
      this.documentUrls.add(request.url)
    if (redirectResponse !== undefined) {
      const browsers = Object.keys(redirectResponse.headers).some(
        (name) => name.toLowerCase() === 'non-authoritative-reason',
      )
      const inside = browsers || redirectResponse.fromServiceWorker === true
      this.#end(requestId, { kind: inside ? 'inside' : 'answered' })
    } else if (this.#byId.has(requestId)) return // Told twice, by a frame's and its parent's session.
    const { url, method: verb } = request
    const wanted = type === undefined ? {} : { type }
    this.#add(requestId, { url, method: verb, frame: frameId ?? null, ...wanted, end: { kind: 'open' } })
  }

  #answered(params: unknown): void {
    const parsed = responseShape.safeParse(params)
    if (!parsed.success) return
    const { requestId, frameId, type, response } = parsed.data
    if (response.fromDiskCache === true || response.fromPrefetchCache === true)
      this.#end(requestId, { kind: 'cache' })
    else if (response.fromServiceWorker === true) this.#end(requestId, { kind: 'inside' })
    else this.#end(requestId, { kind: 'answered' })
    const asked = this.#byId.get(requestId)
    if (asked !== undefined) asked.status = response.status
    if (type === 'Document' && frameId === this.#mainFrame && this.documents.length < 100)
      this.documents.push({ url: response.url, status: response.status, mediaType: response.mimeType })
  }

  #failed(params: unknown): void {
    const failed = failedShape.safeParse(params)
    if (!failed.success) return
    const { requestId, errorText, blockedReason } = failed.data
    const asked = this.#byId.get(requestId)
    // A failure after the answer's head (aborted download, body cut off) leaves it an answered request.
    if (asked === undefined || asked.end.kind !== 'open') return
    asked.end =
      blockedReason === undefined || /^(?:inspector|other)$/.test(blockedReason)
        ? { kind: 'failed', reason: errorText }
        : { kind: 'blocked', reason: blockedReason }
  }

  #end(requestId: string | undefined, end: AskedEnd): void {
    const asked = requestId === undefined ? undefined : this.#byId.get(requestId)
    if (asked === undefined) return
    // `requestServedFromCache` comes before a response that does not repeat it.
    if (asked.end.kind === 'cache' && end.kind === 'answered') return
    asked.end = end
  }

  #add(requestId: string, asked: Asked): void {
    if (this.asked.length >= LIMIT) {
      this.overflowed = true
      return
    }
    this.asked.push(asked)
    this.#byId.set(requestId, asked)
  }
}
