/**
 * Turns what Node says of a socket into the words of the product, and ties every wait to a signal. A lack on our side
 * (no file descriptors, no memory) is none of the web's failures and is thrown as it came.
 */
import type { EventEmitter } from 'node:events'
import type { FailureKind } from '../../citations/index.ts'
import { DialFailure } from './egress.ts'

const kinds: Readonly<Record<string, FailureKind>> = {
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-reset',
  ECONNABORTED: 'connection-reset',
  EPIPE: 'connection-reset',
  ETIMEDOUT: 'connection-timeout',
  ENETUNREACH: 'no-route',
  ENETDOWN: 'no-route',
  EHOSTUNREACH: 'no-route',
  EHOSTDOWN: 'no-route',
  EADDRNOTAVAIL: 'no-route',
  EAFNOSUPPORT: 'no-route',
  // A firewall of this machine says no.
  EACCES: 'no-route',
  EPERM: 'no-route',
}

/** The failure a socket's error code stands for; null where it is our own fault or unknown. */
export function failureOf(code: string): FailureKind | null {
  return kinds[code] ?? null
}

/** `error.code`, or null. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** The caller gave up: `deadline`, whatever its reason was; the reason is the cause. */
export function givenUp(signal: AbortSignal): DialFailure {
  return new DialFailure('deadline', null, { cause: signal.reason })
}

export class TimedOut extends Error {
  override readonly name = 'TimedOut'
}

/**
 * Waits for one event. Rejects with the emitter's error, with TimedOut after `milliseconds`, with DialFailure `deadline`
 * when the signal aborts, and with an ECONNRESET of its own when the socket closes without a word.
 */
export function waitFor(
  emitter: EventEmitter,
  event: string,
  { signal, milliseconds }: { signal: AbortSignal; milliseconds: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', aborted)
      emitter.off(event, happened).off('error', settle).off('close', closed)
      if (error === null) resolve()
      else reject(error)
    }
    const happened = (): void => settle(null)
    const closed = (): void => settle(Object.assign(new Error('closed'), { code: 'ECONNRESET' }))
    const aborted = (): void => settle(givenUp(signal))
    const timer = setTimeout(() => settle(new TimedOut(event)), milliseconds)
    emitter.on(event, happened).on('error', settle).on('close', closed)
    if (signal.aborted) aborted()
    else signal.addEventListener('abort', aborted, { once: true })
  })
}
