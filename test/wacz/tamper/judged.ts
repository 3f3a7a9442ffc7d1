/** Whether a verifier found what was done to a file, and named the part that it was done to. */
import type { Trust, Verification } from '../../../citations/index.ts'
import { verifyBuffer } from '../../../src/wacz/verify.ts'
import type { Given, Tampered, Victim } from './victim.ts'
import { ways } from './ways.ts'

export function failedParts({ checks }: Verification): readonly string[] {
  return checks
    .filter(({ result, question }) => result === 'failed' && question === undefined)
    .map(({ part }) => part)
}

/** How many parts are accused: a verifier that blames everything has named nothing. */
function blamed(parts: readonly string[]): number {
  return new Set(parts.map((part) => part.split(' > ')[0])).size
}

/** Null where all is well, else what was missed. */
export function shortfall({ names }: Tampered, found: Verification, wide: boolean): string | null {
  const parts = failedParts(found)
  if (names.length === 0) {
    if (found.signer?.known === true) return 'a stranger’s signature was taken for one that is known'
    return found.intact === 'yes' ? null : `it is whole, and yet accused: ${parts.join(', ')}`
  }
  if (found.intact !== 'no') return 'not found'
  const named = parts.some((part) => names.some((name) => part === name || part.startsWith(`${name} > `)))
  if (!named) return `expected ${names.join(' or ')}, found ${parts.slice(0, 8).join(', ')}`
  return !wide && blamed(parts) > 4 ? `${blamed(parts)} parts blamed` : null
}

export interface Tally {
  readonly tried: Map<string, number>
  readonly missed: string[]
}

/** `count` tamperings, one way after the other, over all victims. */
export async function tamper(
  victims: readonly Victim[],
  given: Given,
  { count, trust, onEach = () => {} }: { count: number; trust: Trust; onEach?: (done: number) => void },
): Promise<Tally> {
  const tally: Tally = { tried: new Map(), missed: [] }
  const names = Object.keys(ways)
  for (let index = 0; index < count; index++) {
    const way = names[index % names.length] ?? ''
    const victim = victims[Math.floor(index / names.length) % victims.length]
    const act = ways[way]
    if (victim === undefined || act === undefined) throw new Error('nobody to tamper with')
    const tampered = await act(victim, given)
    const label = `${way}, ${victim.kind}`
    tally.tried.set(label, (tally.tried.get(label) ?? 0) + 1)
    if (tampered.bytes.equals(victim.bytes)) {
      tally.missed.push(`${label} ${index}: nothing was done to it`)
      continue
    }
    const found = await verifyBuffer(tampered.bytes, { trust }).catch((fault: unknown) => String(fault))
    // What was cut off or moved takes many parts with it.
    const wide = way === 'a truncation' || way === 'a reordered entry'
    const problem = typeof found === 'string' ? found : shortfall(tampered, found, wide)
    if (problem !== null) tally.missed.push(`${label} ${index}: ${problem}`)
    onEach(index + 1)
  }
  return tally
}
