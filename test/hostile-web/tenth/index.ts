import type { WebCase } from '../case.ts'
import { livingA } from './living-a.ts'
import { livingB } from './living-b.ts'
import { livingC } from './living-c.ts'
import { lostA } from './lost-a.ts'
import { lostB } from './lost-b.ts'
import { unsure } from './unsure.ts'

export const tenth: readonly WebCase[] = [...livingA, ...livingB, ...livingC, ...lostA, ...lostB, ...unsure]
