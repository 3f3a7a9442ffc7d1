/**
 * The browser's request on its way to the server: where it goes, what it is called, and the few bytes that we change
 * (absolute-form to origin-form, Proxy-* fields out, codings nobody can replay not offered). Everything else stays byte
 * for byte, order and case included. Pure.
 */
import { tokensOf, valuesOf } from './http1-head.ts'
import type { HeaderField, RequestHead } from './http1-head.ts'

/** Where a connection leads. */
export interface Origin {
  readonly secure: boolean
  /** As a URL's host has it, brackets off. */
  readonly host: string
  readonly port: number
}

/** The stock replay reads br and gzip; dictionaries make a body unreadable by itself (decisions 11). */
const NOT_OFFERED = new Set(['zstd', 'dcb', 'dcz'])

/** Reads CONNECT's `host:port` (RFC 9110 §9.3.6); null where it is none. */
export function readAuthority(authority: string): { readonly host: string; readonly port: number } | null {
  const match = /^(\[[0-9a-f:.]+\]|[^\s:/?#@[\]\\]+):(\d{1,5})$/i.exec(authority)
  const port = Number(match?.[2])
  if (match === null || port < 1 || port > 65_535 || !URL.canParse(`http://${authority}/`)) return null
  return { host: bare(new URL(`http://${authority}/`).hostname), port }
}

/** Where an absolute-form request of a plain proxy goes (RFC 9112 §3.2.2), and the origin-form to send there. */
export function readAbsolute(target: string): { readonly origin: Origin; readonly path: string } | null {
  const match = /^http:\/\/([^/?#@\s]+)([^#\s]*)$/i.exec(target)
  const authority = match?.[1]
  if (authority === undefined || !URL.canParse(`http://${authority}/`)) return null
  const url = new URL(`http://${authority}/`)
  if (url.pathname !== '/' || url.username !== '') return null
  const rest = match?.[2] ?? ''
  const origin = { secure: false, host: bare(url.hostname), port: url.port === '' ? 80 : Number(url.port) }
  return origin.port === 0 ? null : { origin, path: rest.startsWith('/') ? rest : `/${rest}` }
}

/** The URL the browser asked for; a WebSocket's handshake has the scheme the browser's own list gives it. */
export function urlOf(origin: Origin, path: string, headers: readonly HeaderField[]): string {
  const socket = tokensOf(headers, 'upgrade').includes('websocket')
  const scheme = socket ? (origin.secure ? 'wss' : 'ws') : origin.secure ? 'https' : 'http'
  const host = origin.host.includes(':') ? `[${origin.host}]` : origin.host
  const port = origin.port === (origin.secure ? 443 : 80) ? '' : `:${origin.port}`
  return `${scheme}://${host}${port}${path === '*' ? '' : path}`
}

/** Whether the request asks to leave HTTP: only then may a 101 come (RFC 9110 §7.8). */
export function asksUpgrade(headers: readonly HeaderField[]): boolean {
  return tokensOf(headers, 'connection').includes('upgrade') && valuesOf(headers, 'upgrade').length > 0
}

/** The head as it is sent upstream. */
export function forwardedHead(head: RequestHead, path: string): Uint8Array {
  const lines = Buffer.from(head.raw)
    .toString('latin1')
    .split(/(?<=\n)/)
  const kept: string[] = []
  let dropping = false
  for (const [index, line] of lines.entries()) {
    if (index === 0) {
      kept.push(path === head.target ? line : line.replace(` ${head.target} `, () => ` ${path} `))
      continue
    }
    // A folded line shares the fate of its field.
    if (!/^[ \t]/.test(line)) dropping = /^proxy-[^:]*:/i.test(line)
    if (!dropping) kept.push(/^accept-encoding[ \t]*:/i.test(line) ? offered(line) : line)
  }
  return Buffer.from(kept.join(''), 'latin1')
}

function offered(line: string): string {
  const match = /^([^:]*:[ \t]*)([^\r\n]*)(\r?\n?)$/.exec(line)
  const [, name = '', value = '', end = ''] = match ?? []
  const codings = value.split(',').map((coding) => coding.trim())
  const fit = codings.filter((coding) => !NOT_OFFERED.has((coding.split(';')[0] ?? '').trim().toLowerCase()))
  if (fit.length === codings.length) return line
  return `${name}${fit.length > 0 ? fit.join(', ') : 'identity'}${end}`
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}
