/** A front door's address with a parameter that names a thing: new software that has never heard of it shows the front page. */
import { isIdle } from './absent-address.ts'
import type { Address } from './address.ts'
import { isHome } from './places.ts'

/** `/?p=4711`, `/index.php?id=20118`: numbers below a hundred are pages of a list, years and months its archive. */
const THING = /^\d{5,12}$|^(?!(?:19|20)\d\d$)\d{3,4}$|^(?=.*\d)[\w-]{8,60}$/

export function asksFrontDoor(cited: Address | null): boolean {
  if (cited === null || isHome(cited) || !isHome({ ...cited, parameters: [] })) return false
  return cited.parameters.some((one) => !isIdle(one) && one[0] !== 'm' && THING.test(one[1]))
}
