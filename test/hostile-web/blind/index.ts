/** The fourth blind set: written without sight of the rules, measured apart, never tuned on. */
import type { WebCase } from '../case.ts'
import { detourCases } from './detours.ts'
import { gateCases } from './gates.ts'
import { kindCases } from './kinds.ts'
import { lostCases } from './lost.ts'
import { ordinaryCases } from './ordinary.ts'
import { softMissing } from './soft404.ts'
import { softMissingMore } from './soft404-more.ts'
import { trapCases } from './traps.ts'
import { wallCases } from './walls.ts'

export const blindCases: readonly WebCase[] = [
  ...softMissing,
  ...softMissingMore,
  ...lostCases,
  ...wallCases,
  ...gateCases,
  ...ordinaryCases,
  ...kindCases,
  ...trapCases,
  ...detourCases,
]
