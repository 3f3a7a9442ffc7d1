/** The registrable domain of a host: the public suffix list's answer to "whose is this name?". */
import { getDomain } from 'tldts'
import { remembered } from '../remembered.ts'

/** `a.b.example.co.uk` → `example.co.uk`; a host under no public suffix, or an address, is its own site. */
export const siteOf = remembered(
  // The links of a list come back to the same hosts.
  { most: 1_000, longest: 253 },
  (host) => getDomain(host, { allowPrivateDomains: true }) ?? host,
)
