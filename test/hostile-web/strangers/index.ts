/** Cases written by a stranger to the judge: nobody who wrote them had seen how it decides. */
import type { WebCase } from '../case.ts'
import { cases as bodies } from './bodies.ts'
import { cases as doors } from './doors.ts'
import { cases as lost } from './lost.ts'
import { cases as net } from './net.ts'
import { cases as parked } from './parked.ts'
import { cases as roads } from './roads.ts'
import { cases as soft404 } from './soft404.ts'
import { cases as traps } from './traps.ts'
import { cases as walls } from './walls.ts'

export const strangerCases: readonly WebCase[] = [
  ...soft404,
  ...lost,
  ...parked,
  ...walls,
  ...doors,
  ...net,
  ...roads,
  ...bodies,
  ...traps,
]
