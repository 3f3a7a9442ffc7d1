/**
 * A third set by a stranger to the judge, first measured blind (92.7 % of outcomes, 92.2 % of verdicts, five dead pages called
 * alive, no living one called dead), then opened.
 */
import type { WebCase } from '../case.ts'
import { access } from './access.ts'
import { bodies } from './bodies.ts'
import { botWalls } from './bot-walls.ts'
import { gates } from './gates.ts'
import { laterCases } from './later.ts'
import { networks } from './network.ts'
import { parked } from './parked.ts'
import { places } from './places.ts'
import { redirects } from './redirects.ts'
import { softElsewhere } from './soft-elsewhere.ts'
import { softMessage } from './soft-message.ts'
import { statuses } from './statuses.ts'
import { moreTraps } from './traps-more.ts'
import { traps } from './traps.ts'

export const thirdCases: readonly WebCase[] = [
  ...softMessage,
  ...softElsewhere,
  ...parked,
  ...botWalls,
  ...access,
  ...gates,
  ...statuses,
  ...redirects,
  ...networks,
  ...bodies,
  ...places,
  ...laterCases,
  ...traps,
  ...moreTraps,
]
