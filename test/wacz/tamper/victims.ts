/** All that we hand out, of one sample: package, WACZ, and disclosures of each kind. */
import { disclosedFrom, only, without } from '../disclosed.ts'
import { SITE, type Sample } from '../sample.ts'
import { victimOf, type Victim } from './victim.ts'

export async function victimsOf(sample: Sample): Promise<readonly Victim[]> {
  const choices = [
    { ...only('screenshot.jpg'), records: [`${SITE}/`, `${SITE}/dot.png`], kinds: true },
    { ...without('text.txt'), records: ['all'] },
  ]
  const disclosures = choices.map(async (choice) =>
    victimOf('disclosure', (await disclosedFrom(sample.package, choice)).bytes),
  )
  return [
    await victimOf('package', sample.package),
    await victimOf('wacz', sample.wacz),
    ...(await Promise.all(disclosures)),
  ]
}
