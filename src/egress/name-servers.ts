/**
 * Asks DNS who serves a domain (NS records), over the same resolver as addresses, and remembers it for a while. What is
 * not told is null: a missing answer says nothing about who owns a name.
 */
import { Resolver } from 'node:dns/promises'
import type { EgressOptions } from './egress.ts'
import { readHost } from './host.ts'
import { Remembered, unlessAborted } from './remembered.ts'
import { serversOf } from './resolve.ts'

export type NameServers = (
  domain: string,
  options: { signal: AbortSignal },
) => Promise<readonly string[] | null>

const queryTimeout = 2_500
const tries = 2
const minute = 60_000
/** More than any honest delegation. */
const mostServers = 16

/** `closing` ends questions under way. */
export function createNameServers(
  { dnsServer, proxy, proxyResolves }: EgressOptions,
  closing: AbortSignal,
): NameServers {
  const answers = new Remembered<readonly string[] | null>({
    most: 2_000,
    keep: (found) => (found === null ? minute : 30 * minute),
  })
  return async (domain, { signal }) => {
    const host = readHost(domain)
    // Where the proxy alone knows names, asking our own resolver would tell it what is looked at.
    if (host.kind !== 'name' || host.local !== null || (proxy !== null && proxyResolves)) return null
    const asked = answers.get(host.name, () => ask(host.name, serversOf(dnsServer), closing))
    return await unlessAborted(asked, signal)
  }
}

async function ask(
  name: string,
  servers: readonly string[] | null,
  closing: AbortSignal,
): Promise<readonly string[] | null> {
  if (closing.aborted) return null
  const resolver = new Resolver({ timeout: queryTimeout, tries })
  if (servers !== null) resolver.setServers(servers)
  const cancel = (): void => resolver.cancel()
  closing.addEventListener('abort', cancel, { once: true })
  try {
    const found = await resolver.resolveNs(name)
    const names = found.map((server) => server.toLowerCase().replace(/\.$/, '')).filter(Boolean)
    return names.length === 0 ? null : [...new Set(names)].toSorted().slice(0, mostServers)
  } catch {
    return null
  } finally {
    closing.removeEventListener('abort', cancel)
  }
}
