/** What the resolver said while one capture went on: listens to its dials. The resolver itself is never named. */
import type { NameSeen } from '../../../citations/index.ts'
import { DialFailure, type Egress } from '../../egress/egress.ts'
import type { Clock } from '../../ports.ts'

/** A page that asks for more names than this has its own reasons. */
const NAMES = 500
/** RFC 1035 §2.3.4. */
const LONGEST_NAME = 253

/** The same egress, and a list that grows with its dials: each answer once, in the order in which they came. */
export function listenToNames(
  egress: Egress,
  clock: Clock,
): { readonly egress: Egress; readonly names: readonly NameSeen[] } {
  const names: NameSeen[] = []
  const known = new Set<string>()
  const note = (seen: NameSeen): void => {
    // Resolvers turn the order of addresses round, and their time to live runs down: that is no other answer.
    const key = JSON.stringify([seen.name, seen.addresses.toSorted(), seen.failure])
    if (known.has(key) || names.length >= NAMES) return
    known.add(key)
    names.push(seen)
  }
  const listening: Egress = {
    class: egress.class,
    vantage: egress.vantage,
    nameServers: egress.nameServers.bind(egress),
    close: async () => await egress.close(),
    async dial(request) {
      const at = clock.now().toISOString()
      try {
        const connection = await egress.dial(request)
        const { asked, resolved: addresses } = connection
        if (asked !== null) note({ name: asked.name, at, addresses, ttl: asked.ttl, failure: null })
        return connection
      } catch (error) {
        if (
          error instanceof DialFailure &&
          error.failure.startsWith('dns-') &&
          request.host.length <= LONGEST_NAME
        )
          note({ name: request.host, at, addresses: [], ttl: null, failure: error.failure })
        throw error
      }
    },
  }
  return { egress: listening, names }
}
