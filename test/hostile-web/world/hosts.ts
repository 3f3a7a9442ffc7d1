/** Which case and behaviour a host name belongs to: exact names first, then the nearest wildcard above. */
import { domainToASCII } from 'node:url'
import { getDomain } from 'tldts'
import type { HostBehaviour, WebCase } from '../case.ts'

/** The world's own names: where issuers' certificates are had, and the list pages for peers. */
export const OWN_DOMAIN = 'ibid-world.test'
export const ISSUER_HOST = `issuer.${OWN_DOMAIN}`
export const LOST_HOST = `lost.${OWN_DOMAIN}`
export const LIST_HOST = `list.${OWN_DOMAIN}`

export interface KnownHost {
  readonly name: string
  readonly behaviour: HostBehaviour
  readonly of: WebCase
}

export interface Hosts {
  /** By exact name or wildcard; undefined where no case has it. */
  find(host: string): KnownHost | undefined
  /** Something below this name exists. */
  hasBelow(host: string): boolean
  /** The case whose registrable domain this is, for NS records. */
  nameServersOf(domain: string): readonly string[] | undefined
  readonly all: readonly KnownHost[]
}

/** Throws where two cases claim one host, or a host is not below `.test`: a fault of the cases. */
export function readHosts(cases: readonly WebCase[]): Hosts {
  const known = new Map<string, KnownHost>()
  for (const of of cases)
    for (const [written, behaviour] of Object.entries(of.hosts)) {
      const name = asciiName(written)
      const other = known.get(name)
      if (other !== undefined) throw new Error(`"${name}" is claimed by ${other.of.name} and ${of.name}`)
      if (!name.endsWith('.test'))
        throw new Error(`expected a host below .test in ${of.name}, found "${name}"`)
      known.set(name, { name, behaviour, of })
    }
  const parents = new Set([...known.keys()].flatMap((name) => above(name.replace(/^\*\./, ''))))
  const nameServers = new Map<string, readonly string[]>()
  for (const { name, behaviour } of known.values()) {
    const domain = getDomain(name.replace(/^\*\./, '')) ?? name
    if (behaviour.nameServers !== undefined) nameServers.set(domain, behaviour.nameServers)
  }
  return {
    all: [...known.values()],
    find: (host) =>
      known.get(host) ??
      above(host)
        .map((parent) => known.get(`*.${parent}`))
        .find((found) => found !== undefined),
    hasBelow: (host) => parents.has(host),
    nameServersOf: (domain) => nameServers.get(domain),
  }
}

/** Lower-case ASCII; a wildcard's star stays. */
export function asciiName(written: string): string {
  const star = written.startsWith('*.') ? '*.' : ''
  const bare = written.slice(star.length)
  return `${star}${domainToASCII(bare) || bare.toLowerCase()}`
}

/** `a.b.test` → `b.test`, `test`. */
function above(name: string): readonly string[] {
  const labels = name.split('.')
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'))
}
