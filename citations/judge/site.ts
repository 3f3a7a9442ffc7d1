/** The registrable domain of a host: the public suffix list's answer to "whose is this name?". */
import { getDomain } from 'tldts'

/** The links of a list come back to the same hosts. */
const known = new Map<string, string>()
const MOST = 1_000

/** `a.b.example.co.uk` → `example.co.uk`; a host under no public suffix, or an address, is its own site. */
export function siteOf(host: string): string {
  const found = known.get(host)
  if (found !== undefined) return found
  const site = getDomain(host, { allowPrivateDomains: true }) ?? host
  if (known.size >= MOST) known.clear()
  known.set(host, site)
  return site
}
