/**
 * Addresses that look public but are ours: this machine's own and its neighbours' on the same link. With IPv6 a whole
 * office may sit on global addresses behind one router that lets us, inside, through.
 */
import { networkInterfaces } from 'node:os'
import ipaddr from 'ipaddr.js'

/** Shorter prefixes are no link but a tunnel's "everything"; then only the machine's own address counts as ours. */
const shortestLink = { ipv4: 16, ipv6: 48 }

/** Asking the kernel takes longer than judging all addresses of a dial. */
const freshFor = 1_000
let known: { readonly cidrs: readonly string[]; readonly at: number } | null = null

/** The CIDRs (`192.0.2.7/24`) of this machine's interfaces, at most a second old. */
export function ownCidrs(): readonly string[] {
  const now = performance.now()
  if (known === null || now - known.at > freshFor) known = { cidrs: readCidrs(), at: now }
  return known.cidrs
}

function readCidrs(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.flatMap((address) => address.cidr ?? []),
  )
}

/** True if the canonical address is one of the interfaces' own or on a link of theirs. */
export function isOnOwnNetwork(address: string, cidrs: readonly string[]): boolean {
  return cidrs.some((cidr) => {
    const slash = cidr.lastIndexOf('/')
    const own = ipaddr.parse(cidr.slice(0, slash))
    const other = ipaddr.parse(address)
    if (own.kind() !== other.kind()) return false
    const bits = Number(cidr.slice(slash + 1))
    const whole = own.kind() === 'ipv4' ? 32 : 128
    return other.match(own, bits >= shortestLink[own.kind()] ? bits : whole)
  })
}
