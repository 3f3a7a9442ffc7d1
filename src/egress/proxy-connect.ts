/**
 * The way out through an operator's HTTP proxy: CONNECT (RFC 9110 §9.3.6) to the checked address, or to the name where
 * the operator said that the proxy resolves. The proxy's own address is the operator's word and is not judged; it is
 * never recorded as the server's.
 */
import { connect, type Socket } from 'node:net'
import { isIPv6 } from './address.ts'
import type { Attempt, ConnectOptions } from './connect.ts'
import { DialFailure } from './egress.ts'
import { codeOf, givenUp, TimedOut, waitFor } from './failures.ts'

const proxyTimeout = 10_000
/** The proxy has to connect in its turn before it answers. */
const answerTimeout = 20_000
const longestHead = 16_384

/** Tries the addresses in turn until the proxy reaches one. Throws DialFailure `proxy-failed`, detail status or code. */
export async function connectThroughProxy(
  proxy: string,
  hosts: readonly string[],
  port: number,
  options: ConnectOptions,
): Promise<{ socket: Socket; host: string }> {
  let failure = new DialFailure('proxy-failed', null)
  for (const host of hosts) {
    const attempt: Attempt = { address: host, port, failure: null }
    options.attempts.push(attempt)
    try {
      return {
        socket: await tunnel(new URL(proxy), `${isIPv6(host) ? `[${host}]` : host}:${port}`, options),
        host,
      }
    } catch (error) {
      if (!(error instanceof DialFailure) || error.failure !== 'proxy-failed') throw error
      attempt.failure = failure = error
      // 502 to 504 speak of the address that was asked for; anything else would only be said again.
      if (!/^50[234]$/.test(error.detail ?? '')) throw error
    }
  }
  throw failure
}

async function tunnel(proxy: URL, authority: string, options: ConnectOptions): Promise<Socket> {
  const host = proxy.hostname.replace(/^\[|\]$/g, '')
  const socket = connect({ host, port: Number(proxy.port || '80'), noDelay: true })
  options.track(socket)
  socket.on('error', () => {})
  try {
    await waitFor(socket, 'connect', { signal: options.signal, milliseconds: proxyTimeout })
    socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${credentials(proxy)}\r\n`)
    const status = await readStatus(socket, options.signal)
    if (!/^2\d\d$/.test(status)) throw new DialFailure('proxy-failed', status)
    return socket
  } catch (error) {
    socket.destroy()
    if (error instanceof DialFailure) throw error
    const detail = error instanceof TimedOut ? 'ETIMEDOUT' : (codeOf(error) ?? 'PROXY')
    throw new DialFailure('proxy-failed', detail, { cause: error })
  }
}

/** Reads the answer's head, bounded, and puts back what came after it: that is the server's already. */
async function readStatus(socket: Socket, signal: AbortSignal): Promise<string> {
  const limit = AbortSignal.timeout(answerTimeout)
  const either = AbortSignal.any([signal, limit])
  let head = Buffer.alloc(0)
  for (;;) {
    const chunk: unknown = socket.read()
    if (Buffer.isBuffer(chunk)) head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end >= 0 && end <= longestHead) {
      if (head.length > end + 4) socket.unshift(head.subarray(end + 4))
      return /^HTTP\/1\.[01] (\d{3})(?: |\r)/.exec(head.toString('latin1'))?.[1] ?? 'BAD_ANSWER'
    }
    if (head.length > longestHead) throw new DialFailure('proxy-failed', 'HEAD_TOO_LARGE')
    if (chunk !== null) continue
    if (socket.readableEnded || socket.destroyed) throw new DialFailure('proxy-failed', 'ECONNRESET')
    try {
      await waitFor(socket, 'readable', { signal: either, milliseconds: answerTimeout })
    } catch (error) {
      if (signal.aborted) throw givenUp(signal)
      throw limit.aborted ? new DialFailure('proxy-failed', 'ETIMEDOUT') : error
    }
  }
}

function credentials(proxy: URL): string {
  if (proxy.username === '' && proxy.password === '') return ''
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  return `Proxy-Authorization: Basic ${Buffer.from(pair, 'utf8').toString('base64')}\r\n`
}
