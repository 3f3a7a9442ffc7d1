import type { WebCase } from '../case.ts'
import { livingA } from './living-a.ts'
import { livingB } from './living-b.ts'
import { livingC } from './living-c.ts'
import { livingD } from './living-d.ts'
import { livingE } from './living-e.ts'
import { lostA } from './lost-a.ts'
import { lostB } from './lost-b.ts'
import { unsure } from './unsure.ts'

/** The eleventh set, by a stranger to the rules. */
export const eleventh: readonly WebCase[] = [
  ...livingA,
  ...livingB,
  ...livingC,
  ...livingD,
  ...livingE,
  ...lostA,
  ...lostB,
  ...unsure,
]
