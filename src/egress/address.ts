/**
 * Judges one IP address: public, or refused with the name of its range. Pure, and strict about spelling: an address in
 * any form but the canonical ones is refused as no address at all (host.ts turns odd spellings into canonical ones).
 */
import ipaddr from 'ipaddr.js'
import { specialRanges4, specialRanges6, type RangeTable } from './ranges.ts'

/** `address` is canonical and is what must be dialled; in a refusal it is null where the text was no address. */
export type Judgement =
  | { readonly kind: 'public'; readonly address: string }
  | { readonly kind: 'refused'; readonly address: string | null; readonly range: string }

type Block<T> = { readonly name: string; readonly network: T; readonly bits: number }

const blocks4 = compile(specialRanges4, (cidr) => ipaddr.IPv4.parseCIDR(cidr))
const blocks6 = compile(specialRanges6, (cidr) => ipaddr.IPv6.parseCIDR(cidr))
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')
const mapped = ipaddr.IPv6.parseCIDR('::ffff:0:0/96')
// RFC 6052's well-known prefix; a network's own NAT64 prefix can't be told from other global addresses.
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')
const sixToFour = ipaddr.IPv6.parseCIDR('2002::/16')

/**
 * Judges `1.2.3.4`, `2001:db8::1` or `[2001:db8::1]`. An IPv4-mapped address is judged, and to be dialled, as the IPv4
 * address it holds. NAT64, 6to4 and ISATAP addresses are public only if the IPv4 address inside is.
 */
export function judgeAddress(text: string): Judgement {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return judge4(ipaddr.IPv4.parse(text))
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text
  // A zone names one of our own interfaces (RFC 4007): nothing public needs one.
  if (bare.includes('%')) return { kind: 'refused', address: null, range: 'zone-id' }
  const address = parse6(bare)
  if (address === null) return { kind: 'refused', address: null, range: 'not-an-address' }
  return judge6(address)
}

/** The canonical spelling (RFC 5952; mapped addresses as IPv4), or null where the text is no address. */
export function canonicalAddress(text: string): string | null {
  return judgeAddress(text).address
}

export function isIPv6(address: string): boolean {
  return address.includes(':')
}

/** By the URL parser first: ipaddr.js alone takes `::8.8.8.8` (RFC 4291 §2.5.5.1) for a mapped address. */
function parse6(text: string): ipaddr.IPv6 | null {
  if (!/^[0-9a-f:.]{2,45}$/i.test(text) || !URL.canParse(`http://[${text}]/`)) return null
  return ipaddr.IPv6.parse(new URL(`http://[${text}]/`).hostname.slice(1, -1))
}

function judge4(address: ipaddr.IPv4): Judgement {
  const range = blocks4.find((block) => address.match(block.network, block.bits))?.name
  const canonical = address.toString()
  if (range !== undefined) return { kind: 'refused', address: canonical, range }
  return { kind: 'public', address: canonical }
}

function judge6(address: ipaddr.IPv6): Judgement {
  const canonical = address.toRFC5952String()
  const bytes = address.toByteArray()
  if (address.match(mapped)) return judge4(embedded4(bytes, 12))
  if (address.match(nat64)) return judgeEmbedded('nat64', canonical, embedded4(bytes, 12))
  if (address.match(sixToFour)) return judgeEmbedded('6to4', canonical, embedded4(bytes, 2))
  const range = blocks6.find((block) => address.match(block.network, block.bits))?.name
  if (range !== undefined) return { kind: 'refused', address: canonical, range }
  if (!address.match(globalUnicast))
    return { kind: 'refused', address: canonical, range: 'not-global-unicast' }
  if (isIsatap(bytes)) return judgeEmbedded('isatap', canonical, embedded4(bytes, 12))
  return { kind: 'public', address: canonical }
}

function judgeEmbedded(form: string, canonical: string, inside: ipaddr.IPv4): Judgement {
  const judgement = judge4(inside)
  if (judgement.kind === 'public') return { kind: 'public', address: canonical }
  return { kind: 'refused', address: canonical, range: `${form}-${judgement.range}` }
}

/** RFC 5214: an interface identifier 0:5efe or 200:5efe is followed by an IPv4 address that a tunnel would go to. */
function isIsatap(bytes: readonly number[]): boolean {
  const [first, ...rest] = bytes.slice(8, 12)
  return (first === 0 || first === 2) && rest.join() === '0,94,254'
}

function embedded4(bytes: readonly number[], from: number): ipaddr.IPv4 {
  return new ipaddr.IPv4(bytes.slice(from, from + 4))
}

function compile<T>(table: RangeTable, parse: (cidr: string) => [T, number]): readonly Block<T>[] {
  return table.flatMap(([name, ...cidrs]) =>
    cidrs.map((cidr) => {
      const [network, bits] = parse(cidr)
      return { name, network, bits }
    }),
  )
}
