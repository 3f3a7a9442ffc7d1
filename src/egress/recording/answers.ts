/**
 * The few things the proxy itself says to its browser. In a tunnel it says nothing: a dial that failed ends the connection
 * without an answer, because a 502 of ours would be shown, and recorded by nobody, as if the site had sent it.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { valuesOf } from './http1-head.ts'
import type { HeaderField } from './http1-head.ts'

export interface ProxyCredentials {
  readonly username: string
  readonly password: string
}

/** CONNECT's success (RFC 9110 §9.3.6: no length, no coding). */
export const established = Buffer.from('HTTP/1.1 200 Connection established\r\n\r\n')

/** RFC 9110 §11.7.1. The connection stays open: browsers ask again on the same one. */
export const credentialsWanted = Buffer.from(
  'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="ibid capture"\r\n' +
    'Content-Length: 0\r\nProxy-Connection: keep-alive\r\nConnection: keep-alive\r\n\r\n',
)

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
