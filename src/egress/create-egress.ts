/** Makes the one Egress of a process from its options: wiring, the count of open sockets, and the end of them all. */
import { once } from 'node:events'
import type { Socket } from 'node:net'
import type { FailureKind } from '../../citations/index.ts'
import { createCompleting, type CompletingLimits } from './completing.ts'
import { dial, failureOfDial, triedOf, type DialTrace } from './dial.ts'
import type { Connection, DialRequest, Egress, EgressOptions } from './egress.ts'
import { createGuard } from './guard.ts'
import { createNameServers } from './name-servers.ts'
import { ownCidrs } from './own-network.ts'
import { createResolve } from './resolve.ts'
import { trustAnchors, type TrustAnchors } from './secure.ts'
import { createTrust } from './trust.ts'

/** One dial, told when it has ended. `attempts` are all the addresses a socket was opened to, or asked of the proxy. */
export interface DialEvent {
  readonly host: string
  readonly port: number
  readonly resolved: readonly string[]
  readonly attempts: readonly {
    readonly address: string
    readonly port: number
    readonly failure: FailureKind | null
  }[]
  /** The address connected to, null where none was. */
  readonly address: string | null
  readonly failure: FailureKind | null
  readonly detail: string | null
}

export interface CountedEgress extends Egress {
  /** Sockets that exist now: connecting, in a handshake, or handed out and not yet closed. */
  readonly openSockets: number
}

/**
 * `onDial` hears of every dial, refused ones included. `ownAddresses` gives the CIDRs of our own interfaces. After
 * `close()` every dial fails with `deadline`.
 */
export function createEgress(
  options: EgressOptions,
  {
    onDial = () => {},
    ownAddresses = ownCidrs,
    completing,
  }: {
    onDial?: (event: DialEvent) => void
    ownAddresses?: () => readonly string[]
    completing?: CompletingLimits
  } = {},
): CountedEgress {
  const sockets = new Set<Socket>()
  const dials = new Set<AbortController>()
  const closing = new AbortController()
  let anchors: TrustAnchors | null = null
  // Parsing some 120 roots takes about 20 ms: once, and not before TLS is wanted.
  const roots = (): TrustAnchors => (anchors ??= trustAnchors(options.ca))
  const isAnchored = (subject: string): boolean => roots().subjects.has(subject)
  const rules = {
    options,
    guard: createGuard(options.allow, ownAddresses),
    resolve: createResolve(options.dnsServer),
    trust: createTrust(roots, createCompleting(dialOut, isAnchored, closing.signal, completing)),
    track: (socket: Socket): void => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    },
  }
  return {
    class: isSubstituted(options) ? 'rehearsal' : 'live',
    vantage: {
      egress: options.proxy === null ? 'direct' : 'proxy',
      country: options.country,
      resolver: options.dnsServer === null ? 'system' : 'configured',
    },
    get openSockets() {
      return sockets.size
    },
    dial: dialOut,
    nameServers: createNameServers(options, closing.signal),
    async close() {
      closing.abort()
      for (const one of dials) one.abort(closing.signal.reason)
      const closed = [...sockets].map((socket) => once(socket, 'close'))
      for (const socket of sockets) socket.destroy()
      await Promise.allSettled(closed)
    },
  }

  async function dialOut(request: DialRequest): Promise<Connection> {
    const trace: DialTrace = { resolved: [], attempts: [] }
    // Ends with the caller's time or with egress. AbortSignal.any() says the same for five times the cost, at every dial.
    const own = new AbortController()
    const end = (): void => own.abort(request.signal.reason)
    if (closing.signal.aborted) own.abort(closing.signal.reason)
    else if (request.signal.aborted) end()
    request.signal.addEventListener('abort', end, { once: true })
    dials.add(own)
    try {
      const connection = await dial({ ...request, signal: own.signal }, rules, trace)
      onDial(eventOf(request, trace, connection.address, null))
      return connection
    } catch (error) {
      const failure = failureOfDial(error)
      if (failure !== null) failure.tried = triedOf(trace.attempts)
      onDial(eventOf(request, trace, null, error))
      throw error
    } finally {
      request.signal.removeEventListener('abort', end)
      dials.delete(own)
    }
  }
}

/** Class `rehearsal` as soon as anything but the public network, names and roots may have answered. */
function isSubstituted(options: EgressOptions): boolean {
  return (
    options.connectTo.length > 0 ||
    options.dnsServer !== null ||
    options.ca !== null ||
    options.allow.length > 0
  )
}

function eventOf(
  { host, port }: DialRequest,
  trace: DialTrace,
  address: string | null,
  error: unknown,
): DialEvent {
  const failure = failureOfDial(error)
  return {
    host,
    port,
    resolved: trace.resolved,
    attempts: trace.attempts.map((attempt) => ({
      address: attempt.address,
      port: attempt.port,
      failure: attempt.failure?.failure ?? null,
    })),
    address,
    failure: failure?.failure ?? null,
    detail: failure?.detail ?? null,
  }
}
