/** What the world's DNS says of each name, by the cases' `dns`, `addresses` and `nameServers`. */
import { getDomain } from 'tldts'
import type { DnsAnswer, DnsQuestion, DnsRecords } from '../../fakes/dns-server.ts'
import { ISSUER_HOST, LIST_HOST, LOST_HOST, OWN_DOMAIN, type Hosts, type KnownHost } from './hosts.ts'

const SOA = 6
const own = [ISSUER_HOST, LIST_HOST, LOST_HOST]

/** `address` is the world's; `deaf6` an IPv6 address on which nothing ever answers. */
export function nameRecords(
  hosts: Hosts,
  { address, deaf6 }: { address: string; deaf6: string },
): DnsRecords {
  return {
    '*': (question) => {
      const { name } = question
      if (own.includes(name)) return { a: [address], ns: [`ns1.${OWN_DOMAIN}`], soa: `ns1.${OWN_DOMAIN}` }
      const host = hosts.find(name)
      if (host !== undefined) return ofHost(host, hosts, question, { address, deaf6 })
      // What a house's own resolver says of its own names: an address inside.
      if (/^[^.]+$|\.(?:local|internal|home\.arpa)$/.test(name) && name !== 'test')
        return { a: ['10.11.12.13'] }
      // RFC 8020: a name with names below it exists, even if it has no records itself.
      return hosts.hasBelow(name) ? zoneOf(name, hosts, question) : { code: 'NXDOMAIN' }
    },
  }
}

function ofHost(
  { behaviour }: KnownHost,
  hosts: Hosts,
  question: DnsQuestion,
  { address, deaf6 }: { address: string; deaf6: string },
): DnsAnswer {
  const addresses = behaviour.addresses ?? [address]
  const answer: DnsAnswer = {
    ...zoneOf(question.name, hosts, question),
    a: addresses.filter((text) => !text.includes(':')),
    aaaa: addresses.filter((text) => text.includes(':')),
  }
  if (typeof behaviour.dns === 'function')
    return { ...zoneOf(question.name, hosts, question), ...behaviour.dns(question, address) }
  switch (behaviour.dns) {
    case undefined:
      return answer
    case 'nxdomain':
      return { code: 'NXDOMAIN' }
    case 'servfail':
      return { code: 'SERVFAIL' }
    case 'refused':
      return { code: 'REFUSED' }
    case 'no-data':
      return { ...answer, a: [], aaaa: [] }
    case 'silent':
      return { silent: true }
    case 'broken-ipv6':
    case 'refusing-ipv6':
      return { ...answer, aaaa: [deaf6] }
    case 'nxdomain-once':
      return question.before === 0 ? { code: 'NXDOMAIN' } : answer
    case 'servfail-once':
      return question.before === 0 ? { code: 'SERVFAIL' } : answer
    default:
      throw new Error(`unknown dns kind "${String(behaviour.dns)}"`)
  }
}

/** NS and SOA stand at the registrable domain, nowhere below. */
function zoneOf(name: string, hosts: Hosts, { type, number }: DnsQuestion): DnsAnswer {
  if (type !== 'NS' && number !== SOA) return {}
  if (getDomain(name) !== name) return name === 'test' ? { soa: 'a.root.test' } : {}
  const ns = hosts.nameServersOf(name) ?? ['ns1.hosting-north.test', 'ns2.hosting-north.test']
  return { ns, soa: ns[0] ?? `ns1.${name}` }
}
