/** The fifth blind set: written without sight of the rules. `blindCases` is measured; `spareCases` is kept for later. */
import type { WebCase } from '../case.ts'
import { faultCases } from './faults.ts'
import { livingOne } from './live-a.ts'
import { livingTwo } from './live-b.ts'
import { livingThree } from './live-c.ts'
import { lostOne } from './lost-a.ts'
import { lostTwo } from './lost-b.ts'
import { lostThree } from './lost-c.ts'
import { lostFour } from './lost-d.ts'
import { lostFive } from './lost-e.ts'
import { lostSix } from './lost-f.ts'
import { lostSeven } from './lost-g.ts'
import { spareNames } from './spare.ts'
import { trapOne } from './trap-a.ts'
import { trapTwo } from './trap-b.ts'
import { trapThree } from './trap-c.ts'
import { troubleCases } from './trouble.ts'
import { wallCases } from './wall.ts'

const made: readonly WebCase[] = [
  ...lostOne,
  ...lostTwo,
  ...lostThree,
  ...lostFour,
  ...lostFive,
  ...lostSix,
  ...lostSeven,
  ...livingOne,
  ...livingTwo,
  ...livingThree,
  ...trapOne,
  ...trapTwo,
  ...trapThree,
  ...wallCases,
  ...troubleCases,
  ...faultCases,
]
export const blindCases: readonly WebCase[] = made.filter(({ name }) => !spareNames.has(name))
export const spareCases: readonly WebCase[] = made.filter(({ name }) => spareNames.has(name))
