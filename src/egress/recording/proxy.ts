/**
 * The recording proxy: the only way out of one browser context, and the witness of everything that crossed it. It listens
 * on loopback for one capture, lets nobody in without its credentials, sends nothing but through the guarded egress, and
 * hands over every exchange byte for byte. Deliberately absent: WARC, QUIC, caching, any rewriting of answers but declining
 * a challenge.
 */
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import type { Exchange, RefusedRequest } from '../../../citations/index.ts'
import type { Authority } from '../authority.ts'
import type { Egress } from '../egress.ts'
import type { ProxyCredentials } from './answers.ts'
import { serveClient } from './client.ts'
import { reachingH2 } from './h2-bridge.ts'
import { Lane } from './lane.ts'
import { Ledger } from './ledger.ts'
import type { Account } from './ledger.ts'
import { Line } from './line.ts'
import type { Turns } from './turns.ts'

export type { Account, ProxyCredentials }

export interface RecordingLimits {
  /** Bytes of one response (head and body), of one request's body, or of one upgraded connection. */
  readonly exchangeBytes: number
  /** Bytes of the whole capture, requests and relayed frames included. A head is never cut. */
  readonly captureBytes: number
  /** An exchange on which nothing moves for so long is cut. */
  readonly idleMilliseconds: number
}

export interface RecordingProxyOptions {
  readonly egress: Egress
  readonly authority: Authority
  /** An existing directory of this capture's own; temporary files come and go in it. */
  readonly spool: string
  /**
   * Takes an exchange; may be called for several at once. Its Spooled can be read until the promise settles, no longer.
   * A rejection poisons the proxy: `account().fault` is set, what is under way is cut, nothing more is let through.
   */
  readonly record: (exchange: Exchange) => Promise<void>
  /** A FailureKind, or one of ours: `window-closed`, `client-gone`, `capture-limit`, `recorder-fault`, `bad-request`, `not-http`, `client-tls`, `egress-fault`. */
  readonly refused: (refusal: RefusedRequest) => void
  readonly limits: RecordingLimits
  /** Absent: everybody is asked at once. */
  readonly turns?: Turns | undefined
  /** Made at random where none are given. */
  readonly credentials?: ProxyCredentials
}

export interface RecordingProxy extends AsyncDisposable {
  readonly port: number
  /** `http://127.0.0.1:port`, without the credentials. */
  readonly url: string
  readonly credentials: ProxyCredentials
  /** Exchanges whose record has not settled yet; upgraded connections are not counted. */
  inFlight(): number
  /** When an exchange last moved, in milliseconds of `Date.now()`. */
  lastActivity(): number
  /**
   * Resolves after nothing was in flight for so many milliseconds (at once if that is past), or when the proxy closes or
   * fails. Rejects with the signal's reason.
   */
  idle(milliseconds: number, options: { readonly signal: AbortSignal }): Promise<void>
  account(): Account
  /**
   * Stops listening, cuts what is under way (recorded as truncated by `time`), and resolves when every record has
   * settled and every socket, timer and temporary file is gone. May be called twice.
   */
  close(): Promise<void>
}

/** Chromium opens at most 32 connections to a proxy; more are somebody else's. */
const CONNECTIONS = 256

/** Starts listening on 127.0.0.1, on a port the system chooses. */
export async function startRecordingProxy(options: RecordingProxyOptions): Promise<RecordingProxy> {
  const lanes = new Map<Lane, Promise<void>>()
  const credentials = options.credentials ?? {
    username: 'ibid',
    password: randomBytes(18).toString('base64url'),
  }
  const ledger = new Ledger({
    captureBytes: options.limits.captureBytes,
    record: options.record,
    refused: options.refused,
    failed: () => cutAll('fault'),
  })
  let closing: Promise<void> | null = null
  const proxying = {
    ledger,
    credentials,
    egress: reachingH2(options.egress),
    authority: options.authority,
    spool: options.spool,
    turns: options.turns ?? null,
    exchangeBytes: options.limits.exchangeBytes,
    closing: () => closing !== null,
  }

  function cutAll(cause: 'closing' | 'fault'): void {
    for (const lane of lanes.keys()) void lane.cut(cause)
  }
  async function serve(socket: Socket): Promise<void> {
    if (closing !== null) {
      socket.destroy()
      return
    }
    const lane = new Lane(new Line(socket), options.limits.idleMilliseconds)
    const served = serveLane(lane)
    lanes.set(lane, served)
    await served
    lanes.delete(lane)
  }
  async function serveLane(lane: Lane): Promise<void> {
    try {
      await serveClient(proxying, lane)
    } catch (error) {
      // Nothing the web or a browser does gets here; what does is our own fault, and evidence fails closed.
      ledger.fail(error)
    }
    lane.unwatch()
    await lane.cut('client-gone')
  }
  async function shut(): Promise<void> {
    const stopped = Promise.withResolvers<void>()
    server.close(() => stopped.resolve())
    cutAll('closing')
    await Promise.allSettled(lanes.values())
    await stopped.promise
    ledger.close()
  }

  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => void serve(socket))
  server.maxConnections = CONNECTIONS
  const listening = Promise.withResolvers<void>()
  // Later ones (no file descriptors left) concern a connection that never came to be.
  server.on('error', listening.reject)
  server.listen(0, '127.0.0.1', () => listening.resolve())
  await listening.promise
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('a TCP listener has an address and a port')
  const { port } = bound

  async function close(): Promise<void> {
    closing ??= shut()
    await closing
  }
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    credentials,
    inFlight: () => ledger.inFlight,
    lastActivity: () => ledger.lastActivity,
    idle: (milliseconds, { signal }) => ledger.idle(milliseconds, signal),
    account: () => ledger.account(),
    close,
    [Symbol.asyncDispose]: close,
  }
}
