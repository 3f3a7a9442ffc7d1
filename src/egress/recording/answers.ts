/**
 * The few things the proxy itself says to its browser. In a tunnel it says nothing: a dial that failed ends the connection
 * without an answer, because a 502 of ours would be shown, and recorded by nobody, as if the site had sent it.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { valuesOf } from './http1-head.ts'
import type { HeaderField, ResponseHead } from './http1-head.ts'

export interface ProxyCredentials {
  readonly username: string
  readonly password: string
}

/** What a greeting gets: nothing but the knowledge that the credentials were taken. */
export const greeted = Buffer.from(
  'HTTP/1.1 204 No Content\r\nProxy-Connection: keep-alive\r\nConnection: keep-alive\r\n\r\n',
)

/**
 * A host that only this proxy and whoever has its credentials know. Asked for once, it makes a browser keep the credentials
 * for all that follows; it is answered here, goes nowhere and stands in no record.
 */
export function greetingHost({ username, password }: ProxyCredentials): string {
  return `${hash(`greeting ${username}:${password}`).toString('hex').slice(0, 32)}.${GREETINGS}`
}
export const GREETINGS = 'ibid.invalid'

/** CONNECT's success (RFC 9110 §9.3.6: no length, no coding). */
export const established = Buffer.from('HTTP/1.1 200 Connection established\r\n\r\n')

/** RFC 9110 §11.7.1. The connection stays open: browsers ask again on the same one. */
export const credentialsWanted = Buffer.from(
  'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="ibid capture"\r\n' +
    'Content-Length: 0\r\nProxy-Connection: keep-alive\r\nConnection: keep-alive\r\n\r\n',
)

/**
 * A response's head as the browser gets it. What a site asks a password for is declined here, for good: Chromium would open
 * a prompt and wait for a person, and having each request stopped elsewhere to prevent that costs milliseconds each. The
 * record keeps the challenge; the browser gets the same answer without it, as after a person's "cancel".
 */
export function declined({ raw, status }: ResponseHead): Uint8Array {
  if (status !== 401 && status !== 407) return raw
  let dropping = false
  const kept = Buffer.from(raw)
    .toString('latin1')
    .split(/(?<=\n)/)
    .filter((line) => {
      // A folded line shares the fate of its field.
      if (!/^[ \t]/.test(line)) dropping = /^(?:www|proxy)-authenticate[ \t]*:/i.test(line)
      return !dropping
    })
  return Buffer.from(kept.join(''), 'latin1')
}

/** For what is no proxy request at all; the reason stands in RFC 9209's field. */
export function refusedRequest(detail: string): Buffer {
  const words = detail.replace(/[^\x20-\x7e]|["\\]/g, '?')
  return Buffer.from(
    `HTTP/1.1 400 Bad Request\r\nProxy-Status: ibid; error=http_request_error; details="${words}"\r\n` +
      'Content-Length: 0\r\nConnection: close\r\n\r\n',
  )
}

/** Whether the request carries the credentials (RFC 7617), compared in constant time. */
export function isAuthorised(headers: readonly HeaderField[], credentials: ProxyCredentials): boolean {
  const [value, ...others] = valuesOf(headers, 'proxy-authorization')
  if (value === undefined || others.length > 0) return false
  const expected = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')
  const [scheme = '', token = ''] = value.split(/ +/)
  return scheme.toLowerCase() === 'basic' && timingSafeEqual(hash(token), hash(expected))
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
