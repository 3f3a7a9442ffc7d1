/**
 * Reads a host as anybody may write it (a URL, a browser's CONNECT line, a Location header) into an address or a name,
 * by the WHATWG URL parser alone, so that no spelling means one thing to the guard and another to the dialler.
 */
import { canonicalAddress } from './address.ts'

/** `local`: why the name points inside and must not be asked for, else null. Names are lower-case ASCII, dot off. */
export type Host =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'name'; readonly name: string; readonly local: string | null }
  | { readonly kind: 'zone-id' }
  | { readonly kind: 'invalid' }

// What would end the host in a URL and start another part of it, and what the URL parser drops without a word.
// oxlint-disable-next-line no-control-regex
const foreign = /[\u0000-\u0020\u007f/\\?#@[\]:]/

// RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`, and the undelegated suffixes that routers and offices made up.
const localSuffixes = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'home.arpa',
]

/** Reads a host, brackets on or off. Odd spellings of addresses (`0x7f.1`, `①②⑦.1`, `127.1.`) come out canonical. */
export function readHost(written: string): Host {
  if (written.length > 1_000) return { kind: 'invalid' }
  const bracketed = written.startsWith('[') && written.endsWith(']')
  const bare = bracketed ? written.slice(1, -1) : written
  if (bracketed || bare.includes(':')) {
    if (bare.includes('%')) return { kind: 'zone-id' }
    const address = bare.includes(':') ? canonicalAddress(bare) : null
    return address === null ? { kind: 'invalid' } : { kind: 'address', address }
  }
  if (bare === '' || foreign.test(bare) || !URL.canParse(`http://${bare}/`)) return { kind: 'invalid' }
  const hostname = new URL(`http://${bare}/`).hostname
  const address = canonicalAddress(hostname)
  if (address !== null) return { kind: 'address', address }
  const name = hostname.replace(/\.$/, '')
  const labels = name.split('.')
  // RFC 1035 §2.3.4; the URL parser leaves lengths to the resolver.
  if (name.length > 253 || labels.some((label) => label === '' || label.length > 63))
    return { kind: 'invalid' }
  return { kind: 'name', name, local: whyLocal(name, labels) }
}

export function isLocalhost(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost')
}

function whyLocal(name: string, labels: readonly string[]): string | null {
  // RFC 7686 §2: never to be looked up.
  if (labels.at(-1) === 'onion') return 'onion-name'
  if (localSuffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`))) return 'local-name'
  // Search domains and router names: what `http://wiki/` means is known inside one network only.
  return labels.length === 1 ? 'single-label-name' : null
}
