/** A second set by a stranger to the judge, written and first measured blind (90.4 % of outcomes), then opened: what real sites do, and what a link editor would say of it. */
import type { WebCase } from '../case.ts'
import { cases as doors } from './doors.ts'
import { cases as gone } from './gone.ts'
import { cases as plain } from './plain.ts'
import { cases as seals } from './seals.ts'
import { cases as traps } from './traps.ts'

export const openedCases: readonly WebCase[] = [...plain, ...traps, ...gone, ...doors, ...seals]
