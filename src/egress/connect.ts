/**
 * Opens TCP connections to judged addresses, and checks that the other end is the one that was judged. No name is ever
 * resolved here. Addresses race as in RFC 8305, staggered, so that a family that leads nowhere costs a moment only.
 */
import { connect, type LookupFunction, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { canonicalAddress, isIPv6 } from './address.ts'
import { DialFailure } from './egress.ts'
import { codeOf, failureOf, TimedOut, waitFor } from './failures.ts'

export interface Attempt {
  readonly address: string
  readonly port: number
  /** Null while it lasts or when it succeeded. */
  failure: DialFailure | null
}

export interface ConnectOptions {
  readonly signal: AbortSignal
  /** Told of every socket the moment it exists. */
  readonly track: (socket: Socket) => void
  readonly attempts: Attempt[]
}

const connectTimeout = 10_000
/** RFC 8305 §5 recommends 250 ms between attempts. */
const stagger = 250
/** Nobody needs more doors than this into one site; a name with hundreds of addresses must not hold a check up. */
const mostAddresses = 8

/** Connects to the first address that answers, IPv6 and IPv4 taken in turn. Throws the most doubtful DialFailure. */
export async function connectFirst(
  addresses: readonly string[],
  port: number,
  options: ConnectOptions,
): Promise<{ socket: Socket; address: string }> {
  const waiting = alternate(addresses).slice(0, mostAddresses)
  const [only] = waiting
  if (only !== undefined && waiting.length === 1) return await connectOnly(only, port, options)
  const losers = new AbortController()
  const signal = AbortSignal.any([options.signal, losers.signal])
  const running = new Map<string, Promise<{ address: string; socket: Socket | null }>>()
  const start = (address: string): void => {
    const attempt: Attempt = { address, port, failure: null }
    options.attempts.push(attempt)
    running.set(address, tryOne(attempt, { ...options, signal }))
  }
  try {
    for (;;) {
      const next = waiting.shift()
      if (next !== undefined) start(next)
      const timer = new AbortController()
      const patience = pause(stagger, null, { signal: timer.signal }).catch(() => null)
      const ended = await Promise.race([...running.values(), ...(waiting.length > 0 ? [patience] : [])])
      timer.abort()
      if (ended === null) continue
      running.delete(ended.address)
      if (ended.socket !== null) return { socket: ended.socket, address: ended.address }
      if (running.size === 0 && waiting.length === 0) throw mostDoubtful(options.attempts)
    }
  } finally {
    losers.abort()
    // Two may have won in the same turn of the loop; the second is closed again.
    for (const late of running.values())
      void late.then(
        ({ socket }) => socket?.destroy(),
        () => {},
      )
  }
}

/** Most names have one address, which needs no race. */
async function connectOnly(
  address: string,
  port: number,
  options: ConnectOptions,
): Promise<{ socket: Socket; address: string }> {
  const attempt: Attempt = { address, port, failure: null }
  options.attempts.push(attempt)
  try {
    return { socket: await connectOne(address, port, options), address }
  } catch (error) {
    if (error instanceof DialFailure && !options.signal.aborted) attempt.failure = error
    throw error
  }
}

async function tryOne(
  attempt: Attempt,
  options: ConnectOptions,
): Promise<{ address: string; socket: Socket | null }> {
  try {
    return { address: attempt.address, socket: await connectOne(attempt.address, attempt.port, options) }
  } catch (error) {
    if (!(error instanceof DialFailure) || options.signal.aborted) throw error
    attempt.failure = error
    return { address: attempt.address, socket: null }
  }
}

async function connectOne(address: string, port: number, options: ConnectOptions): Promise<Socket> {
  const socket = connect({ host: address, port, autoSelectFamily: false, lookup: neverLookUp, noDelay: true })
  options.track(socket)
  // For ever: an idle connection that is reset must not end the process before its new owner listens.
  socket.on('error', () => {})
  try {
    await waitFor(socket, 'connect', { signal: options.signal, milliseconds: connectTimeout })
    if (socket.remoteAddress === undefined) throw new DialFailure('connection-reset', 'ECONNRESET')
    if (socket.remoteAddress !== address && canonicalAddress(socket.remoteAddress) !== address)
      throw new DialFailure('unsafe-address', 'address-changed')
    return socket
  } catch (error) {
    socket.destroy()
    throw connectFailure(error)
  }
}

/** A DialFailure for what the network did; anything else is ours and comes back as it is. */
export function connectFailure(error: unknown): unknown {
  if (error instanceof DialFailure) return error
  if (error instanceof TimedOut) return new DialFailure('connection-timeout', 'ETIMEDOUT', { cause: error })
  const code = codeOf(error)
  const failure = code === null ? null : failureOf(code)
  return failure === null ? error : new DialFailure(failure, code, { cause: error })
}

const neverLookUp: LookupFunction = (hostname, _options, callback) => {
  callback(new Error(`only addresses are dialled, found "${hostname}"`), '')
}

/** v6, v4, v6, v4 … each family in the resolver's order. */
function alternate(addresses: readonly string[]): string[] {
  const v6 = addresses.filter((address) => isIPv6(address))
  const v4 = addresses.filter((address) => !isIPv6(address))
  const longest = Math.max(v6.length, v4.length)
  return Array.from({ length: longest }, (_, index) => [v6[index], v4[index]])
    .flat()
    .filter((address) => address !== undefined)
}

/**
 * Which failure stands for all: "refused" condemns a link, so it may be said only where nothing more doubtful happened.
 * A missing route over IPv6 is mostly ours (no IPv6 here) and speaks only when nothing else does.
 */
function mostDoubtful(attempts: readonly Attempt[]): DialFailure {
  const rank = ({ address, failure }: Attempt): number => {
    if (failure?.failure === 'unsafe-address') return 0
    if (failure?.failure === 'connection-timeout') return 1
    if (failure?.failure === 'no-route') return isIPv6(address) ? 5 : 2
    return failure?.failure === 'connection-reset' ? 3 : 4
  }
  const [first] = attempts.toSorted((left, right) => rank(left) - rank(right))
  return first?.failure ?? new DialFailure('no-route', null)
}
