/** The registrable domain of a host: the public suffix list's answer to "whose is this name?". */
import { getDomain } from 'tldts'

/** `a.b.example.co.uk` → `example.co.uk`; a host under no public suffix, or an address, is its own site. */
export function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}
