/**
 * A fourth set by a stranger to the judge, first measured blind (95.0 % of outcomes and verdicts, three dead pages called alive,
 * one living one called dead), then opened.
 */
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

export const fourthCases: readonly WebCase[] = [
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
