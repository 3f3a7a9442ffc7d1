/**
 * Which certificates a handshake is judged by: the roots, and for hosts whose chain had to be completed the intermediates
 * that were found for them. Holds what was found; fetches nothing but through completing.ts.
 */
import type { Completing } from './completing.ts'
import { withIntermediates, type SecureRequest, type TrustAnchors } from './secure.ts'

/** Servers get repaired: what was found is asked about anew after so long. */
const keepFor = 3_600_000
const mostHosts = 512

type Place = Pick<SecureRequest, 'host' | 'port'>

export interface Trust {
  anchorsFor(place: Place): TrustAnchors
  /** The host's chain was completed before, and those anchors are the ones given. */
  isCompleted(place: Place): boolean
  /** Anchors with what was missing above `chain`; null where nothing was found. */
  complete(
    place: Place & { readonly signal: AbortSignal },
    chain: readonly Uint8Array[],
  ): Promise<TrustAnchors | null>
  /** These served: the next handshake with the host begins with them. */
  keep(place: Place, anchors: TrustAnchors): void
}

/** `roots` is asked when TLS is first wanted. */
export function createTrust(roots: () => TrustAnchors, completing: Completing): Trust {
  const kept = new Map<string, { readonly anchors: TrustAnchors; readonly until: number }>()
  /** By the intermediates: hosts of one company share one. Parsing the roots again takes about 20 ms. */
  const contexts = new Map<string, TrustAnchors>()
  const keyOf = ({ host, port }: Place): string => `${host}:${port}`
  const found = (place: Place): TrustAnchors | null => {
    const entry = kept.size === 0 ? undefined : kept.get(keyOf(place))
    return entry !== undefined && entry.until > performance.now() ? entry.anchors : null
  }
  return {
    anchorsFor: (place) => found(place) ?? roots(),
    isCompleted: (place) => found(place) !== null,
    async complete({ signal }, chain) {
      const missing = await completing.missing(chain, signal)
      if (missing.length === 0) return null
      const key = missing.join('')
      const anchors = contexts.get(key) ?? withIntermediates(roots(), missing)
      bound(contexts, 32)
      contexts.set(key, anchors)
      return anchors
    },
    keep(place, anchors) {
      bound(kept, mostHosts)
      kept.set(keyOf(place), { anchors, until: performance.now() + keepFor })
    },
  }
}

function bound(map: Map<string, unknown>, most: number): void {
  const [oldest] = map.keys()
  if (map.size >= most && oldest !== undefined) map.delete(oldest)
}
