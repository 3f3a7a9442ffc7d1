/**
 * Reads the egress options as an operator writes them, on the command line or in a variable. Nothing is opened or
 * fetched here: the text of the CA file comes from the caller. Faults are Problem `invalid-configuration`.
 */
import { X509Certificate } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import { Problem } from '../../citations/light.ts'
import { canonicalAddress } from './address.ts'
import type { AllowAddress, ConnectTo, EgressOptions } from './egress.ts'
import { readHost } from './host.ts'
import { isPort } from './ports.ts'

/** The options as written; absent ones are null or empty. `ca` is PEM text. */
export interface WrittenEgress {
  readonly connectTo: readonly string[]
  readonly dnsServer: string | null
  readonly ca: string | null
  readonly proxy: string | null
  readonly proxyResolves: boolean
  readonly allowAddress: readonly string[]
  readonly country: string | null
}

/** All options together. Throws Problem for the first that can't be read. */
export function readEgressOptions(written: WrittenEgress): EgressOptions {
  return {
    connectTo: written.connectTo.map((text) => parseConnectTo(text)),
    dnsServer: written.dnsServer === null ? null : parseDnsServer(written.dnsServer),
    ca: written.ca === null ? null : parseCa(written.ca),
    proxy: written.proxy === null ? null : parseProxy(written.proxy),
    proxyResolves: written.proxyResolves,
    allow: written.allowAddress.map((text) => parseAllowAddress(text)),
    country: written.country === null ? null : parseCountry(written.country),
  }
}

/** `HOST:PORT:ADDR:PORT` as curl reads it: IPv6 in brackets, an empty part matches all or keeps what was asked. */
export function parseConnectTo(text: string): ConnectTo {
  const parts = splitOutsideBrackets(text)
  const [host, address] = [hostPart(parts[0]), hostPart(parts[2])]
  const [port, toPort] = [portPart(parts[1]), portPart(parts[3])]
  const read = parts.length === 4 && host !== undefined && port !== undefined
  // A mapping to nowhere else would only make the evidence a rehearsal for nothing.
  if (!read || address === undefined || toPort === undefined || (address === null && toPort === null))
    return refuse('--connect-to', 'HOST:PORT:ADDR:PORT', text, 'example.org:443:127.0.0.1:8443')
  return { host, port, address, toPort }
}

/** `ADDR:PORT`, `ADDR` alone meaning port 53, IPv6 in brackets. A name won't do: who would resolve it? */
export function parseDnsServer(text: string): { address: string; port: number } {
  const { address, port } = splitPort(text)
  const canonical = canonicalAddress(address)
  const number = port === null ? 53 : readPort(port)
  if (canonical === null || number === undefined)
    return refuse('--dns-server', 'ADDR:PORT with a literal address', text, '127.0.0.1:5353')
  return { address: canonical, port: number }
}

/** `CIDR[:PORT]`: `10.0.0.0/8`, `127.0.0.1:8080`, `[::1]/128:8080`, `fd00::/8`. A lone address is a block of one. */
export function parseAllowAddress(text: string): AllowAddress {
  const shape = /^(\[[^\]]+\]|[^[\]:/]+|[^[\]/]+(?=\/|$))(?:\/(\d{1,3}))?(?::(\d{1,5}))?$/.exec(text)
  const address = shape?.[1]?.replace(/^\[|\]$/g, '') ?? ''
  const port = shape?.[3] === undefined ? null : readPort(shape[3])
  const cidr = blockOf(address, shape?.[2])
  if (cidr === null || port === undefined)
    return refuse('--allow-address', 'CIDR[:PORT]', text, '10.1.0.0/16 or [fd00::]/8:8080')
  return { cidr, port }
}

/** PEM text of one certificate or more; what stands between the blocks (comments, a private key) is dropped. */
export function parseCa(pem: string): string {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  const example = 'a file that begins with -----BEGIN CERTIFICATE-----'
  if (blocks.length === 0)
    return refuse('--ca-file', 'PEM certificates', `${pem.length} characters without one`, example)
  blocks.forEach((block, index) => {
    if (!isCertificate(block))
      refuse('--ca-file', 'PEM certificates', `block ${index + 1} that is none`, example)
  })
  return `${blocks.join('\n')}\n`
}

/** `http://[user:pass@]host:port`. What was written is never repeated in the Problem: it may hold a password. */
export function parseProxy(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const found =
    url === null ? 'something else' : url.protocol === 'http:' ? 'one with a path' : `a ${url.protocol} URL`
  const rest = url === null ? '' : `${url.pathname.replace(/^\/$/, '')}${url.search}${url.hash}`
  if (url === null || url.protocol !== 'http:' || url.hostname === '' || rest !== '')
    return refuse('--proxy', 'an http:// URL of host and port', found, 'http://proxy.example:3128')
  return url.href
}

function parseCountry(text: string): string {
  const country = text.toUpperCase()
  if (!/^[A-Z]{2}$/.test(country)) return refuse('the country', 'two letters of ISO 3166-1', text, 'NO')
  return country
}

function blockOf(address: string, length: string | undefined): string | null {
  const canonical = canonicalAddress(address)
  if (canonical === null) return null
  const whole = canonical.includes(':') ? 128 : 32
  // A mapped block (::ffff:10.0.0.0/104) became an IPv4 address above, so its length must shrink with it.
  const shrunk = whole === 32 && address.includes(':') ? 96 : 0
  const bits = length === undefined ? whole : Number(length) - shrunk
  if (bits < 0 || bits > whole) return null
  const cidr = `${canonical}/${bits}`
  const network =
    whole === 32 ? ipaddr.IPv4.networkAddressFromCIDR(cidr) : ipaddr.IPv6.networkAddressFromCIDR(cidr)
  return `${network.toString()}/${bits}`
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== null
  } catch {
    return false
  }
}

/** Null for an empty part, undefined for one that is no host; IPv6 must stand in brackets. */
function hostPart(part: string | undefined): string | null | undefined {
  if (part === '') return null
  if (part === undefined || (part.includes(':') && !part.startsWith('['))) return undefined
  const read = readHost(part)
  if (read.kind === 'address') return read.address
  return read.kind === 'name' ? read.name : undefined
}

function portPart(part: string | undefined): number | null | undefined {
  return part === '' ? null : readPort(part ?? '')
}

function splitPort(text: string): { address: string; port: string | null } {
  const shape = /^(\[[^\]]+\]|[^[\]:]+)(?::(\d{1,5}))?$/.exec(text)
  return { address: shape?.[1] ?? '', port: shape?.[2] ?? null }
}

function splitOutsideBrackets(text: string): readonly string[] {
  return text.split(/:(?![^[]*\])/)
}

function readPort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && isPort(Number(text)) ? Number(text) : undefined
}

function refuse(option: string, expected: string, found: string, example: string): never {
  const shown = JSON.stringify(found.slice(0, 80))
  throw new Problem(
    'invalid-configuration',
    `${option}: expected ${expected}, found ${shown} (for example ${example})`,
  )
}
