/**
 * Says whether an address and port may be dialled under this egress's options: the ranges, our own network, the ports,
 * and what `--allow-address` opens. Everything that is dialled has been asked about here, except a `--connect-to` target
 * and the proxy, which the operator named.
 */
import ipaddr from 'ipaddr.js'
import { judgeAddress } from './address.ts'
import { DialFailure, type AllowAddress } from './egress.ts'
import { isOnOwnNetwork } from './own-network.ts'
import { isWebPort } from './ports.ts'

export interface Guard {
  /** Throws DialFailure `port-not-allowed` where no address at all could be dialled on this port. */
  checkPort(port: number): void
  /**
   * Throws DialFailure `unsafe-address` (detail: the range) or `port-not-allowed`. `grantedPort` skips the ports' rule:
   * the operator chose the port. The detail never holds the address: it may be one that only our resolver knows.
   */
  checkAddress(address: string, port: number, options?: { grantedPort?: boolean }): void
  /** True if the operator opened this very address on this port. */
  allows(address: string, port: number): boolean
  /** True if the operator opened anything: local names are then worth resolving. */
  readonly opensInside: boolean
}

/** `ownCidrs` is asked at every check: addresses change while a service runs. */
export function createGuard(allow: readonly AllowAddress[], ownCidrs: () => readonly string[]): Guard {
  const allows = (address: string, port: number): boolean =>
    allow.some((entry) => (entry.port === null || entry.port === port) && covers(entry.cidr, address))
  const allowsPort = (address: string, port: number): boolean =>
    allow.some((entry) => entry.port === port && covers(entry.cidr, address))
  return {
    opensInside: allow.length > 0,
    allows,
    checkPort(port) {
      if (isWebPort(port) || allow.some((entry) => entry.port === port)) return
      throw new DialFailure('port-not-allowed', String(port))
    },
    checkAddress(address, port, { grantedPort = false } = {}) {
      if (!grantedPort && !isWebPort(port) && !allowsPort(address, port))
        throw new DialFailure('port-not-allowed', String(port))
      if (allows(address, port)) return
      const judgement = judgeAddress(address)
      if (judgement.kind === 'refused') throw new DialFailure('unsafe-address', judgement.range)
      // Where judging changed the spelling, somebody would dial what was not judged.
      if (judgement.address !== address) throw new DialFailure('unsafe-address', 'not-canonical')
      if (isOnOwnNetwork(address, ownCidrs())) throw new DialFailure('unsafe-address', 'own-network')
    },
  }
}

function covers(cidr: string, address: string): boolean {
  const [network, bits] = ipaddr.parseCIDR(cidr)
  const other = ipaddr.parse(address)
  return network.kind() === other.kind() && other.match(network, bits)
}
