/**
 * Is "no such name" the world's word or only our own network's? A resolver that is cut off, or a captive portal, says
 * NXDOMAIN to everything, and believing it would condemn every footnote of a document at once. So the zone above is asked
 * for: `com` exists, whatever happened to a name below it, and who denies that is no witness.
 */
import type { Resolver } from 'node:dns/promises'
import { getPublicSuffix, parse } from 'tldts'
import { codeOf } from './failures.ts'

/** Null where NXDOMAIN may be believed, else a code for why not: `TLD_ENOTFOUND`, `TLD_ETIMEOUT` … */
export async function doubtOfNxdomain(
  name: string,
  resolver: Pick<Resolver, 'resolveSoa'>,
): Promise<string | null> {
  const { isIcann } = parse(name)
  const tld = getPublicSuffix(name)?.split('.').at(-1)
  // A top-level domain that nobody delegated has no zone to ask for.
  if (isIcann !== true || tld === undefined) return null
  try {
    await resolver.resolveSoa(tld)
    return null
  } catch (error) {
    const code = codeOf(error) ?? 'UNKNOWN'
    // The name is there, only not with this record: a resolver that knows so much knows the world.
    return code === 'ENODATA' ? null : `TLD_${code}`
  }
}
