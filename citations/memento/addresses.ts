/**
 * Addresses that archives give their copies: `…/20210503120000/https://example.org/`, the form of Wayback, OpenWayback and
 * pywb, with a flag after the digits (`id_`: the bytes as they came, nothing rewritten). And the forms in which one cited
 * address may have been kept.
 */
import { readTimestamp } from './instant.ts'

export interface ReplayAddress {
  /** Everything before the digits. */
  readonly prefix: string
  readonly timestamp: string
  readonly at: Date
  /** `id_`, `if_`, `mp_` … or ''. */
  readonly flag: string
  readonly original: string
}

const REPLAY = /^(https?:\/\/[^/?#]+\/(?:[^?#]*?\/)?)(\d{4,14})([a-z]{2}_)?\/((?:https?:\/)?\/?[^/].*)$/is

/** Null where the address is not of that form. An original without a scheme is given `http:`, as the archives do. */
export function readReplayAddress(url: string): ReplayAddress | null {
  const found = url.length > 16_384 ? null : REPLAY.exec(url)
  if (found === null) return null
  const [, prefix = '', timestamp = '', flag = '', rest = ''] = found
  const at = readTimestamp(timestamp.length % 2 === 0 ? timestamp : timestamp.slice(0, -1))
  if (at === null) return null
  // A slash is lost wherever something on the way tidies paths: `https:/example.org`.
  const scheme = /^https?:\/+/i.exec(rest)?.[0] ?? ''
  const place = rest.slice(scheme.length)
  // Four digits and a path are an article's year: without a scheme, all 14 and a host must stand there.
  if (scheme === '' && (timestamp.length < 14 || !/^[\w-]+(?:\.[\w-]+)+(?:[/:?]|$)/.test(place))) return null
  const original = `${/^https/i.test(scheme) ? 'https' : 'http'}://${place}`
  if (!URL.canParse(original)) return null
  return { prefix, timestamp, at, flag, original }
}

/** The address whose answer is the page as it was recorded; the address itself where no such form is known. */
export function rawForm(url: string): string {
  const replay = readReplayAddress(url)
  return replay === null ? url : `${replay.prefix}${replay.timestamp}id_/${replay.original}`
}

/** The address a reader opens. */
export function plainForm(url: string): string {
  const replay = readReplayAddress(url)
  return replay === null ? url : `${replay.prefix}${replay.timestamp}/${replay.original}`
}

/**
 * The address to ask archives for, without fragment, user name and password; null where nobody can have archived it, or where
 * asking would tell a stranger of a name that only an inner network knows (RFC 6761, RFC 6762, RFC 8375, RFC 9476).
 */
export function askableAddress(cited: string): URL | null {
  if (cited.length > 4_096 || !URL.canParse(cited)) return null
  const url = new URL(cited)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  const host = url.hostname.replace(/\.$/, '')
  const inner =
    /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|alt|onion)$/
  if (!host.includes('.') || inner.test(host)) return null
  return url
}

/** The cited form first, then with the other scheme, then with or without `www.`: strict archives know only what was asked. */
export function formsOf(url: URL): readonly string[] {
  const other = new URL(url.href)
  other.protocol = url.protocol === 'https:' ? 'http:' : 'https:'
  const host = new URL(url.href)
  const isAddress = /^\[|^[\d.]+$/.test(url.hostname)
  if (!isAddress)
    host.hostname = url.hostname.startsWith('www.') ? url.hostname.slice(4) : `www.${url.hostname}`
  return [...new Set([url.href, other.href, host.href])]
}

/** True where two addresses differ in scheme, port 80, `www.`, case, a closing slash or a fragment only. */
export function sameOriginal(one: string, other: string): boolean {
  return foldedAddress(one) === foldedAddress(other)
}

function foldedAddress(text: string): string {
  if (!URL.canParse(text)) return text
  const url = new URL(text)
  const port = /^(?:80|443)?$/.test(url.port) ? '' : `:${url.port}`
  let path = `${url.pathname}${url.search}`
  try {
    path = decodeURIComponent(path)
  } catch {
    // Bytes that are no UTF-8 stay escaped.
  }
  return `${url.hostname.replace(/^www\d?\./, '')}${port}${path.replace(/\/+(?=$|\?)/g, '')}`.toLowerCase()
}
