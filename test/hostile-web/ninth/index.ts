import type { WebCase } from '../case.ts'
import { heavy } from './heavy.ts'
import { livingA } from './living-a.ts'
import { livingB } from './living-b.ts'
import { livingC } from './living-c.ts'
import { livingD } from './living-d.ts'
import { livingE } from './living-e.ts'
import { lostA } from './lost-a.ts'
import { lostB } from './lost-b.ts'
import { lostC } from './lost-c.ts'
import { unsure } from './unsure.ts'

export const ninth: readonly WebCase[] = [
  ...livingA,
  ...livingB,
  ...livingC,
  ...livingD,
  ...livingE,
  ...lostA,
  ...lostB,
  ...lostC,
  ...unsure,
  ...heavy,
]
