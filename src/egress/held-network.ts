/** Which way an egress leads, with names and addresses: for private records alone, never for anything public. */
import { getServers } from 'node:dns'
import type { HeldNetwork } from '../../citations/index.ts'
import type { EgressOptions } from './egress.ts'

/** Names the proxy, without its credentials, and the resolvers; the system's where none is configured. */
export function heldNetwork({ proxy, proxyResolves, dnsServer }: EgressOptions): HeldNetwork {
  const configured = dnsServer === null ? getServers() : [withPort(dnsServer)]
  return {
    // A URL's own `origin` has neither credentials nor path.
    proxy: proxy === null ? null : new URL(proxy).origin,
    resolvers: proxy !== null && proxyResolves ? [] : configured,
  }
}

function withPort({ address, port }: { readonly address: string; readonly port: number }): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
}
