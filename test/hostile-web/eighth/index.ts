/** The eighth strangers’ set: a former webmaster’s pages, living and dead. */
import type { WebCase } from '../case.ts'
import { gates } from './gate.ts'
import { livingA } from './live-a.ts'
import { livingB } from './live-b.ts'
import { livingC } from './live-c.ts'
import { livingD } from './live-d.ts'
import { livingE } from './live-e.ts'
import { livingF } from './live-f.ts'
import { livingG } from './live-g.ts'
import { livingH } from './live-h.ts'
import { livingI } from './live-i.ts'
import { lostA } from './lost-a.ts'
import { lostB } from './lost-b.ts'
import { lostC } from './lost-c.ts'
import { lostD } from './lost-d.ts'
import { lostE } from './lost-e.ts'
import { scripted } from './script.ts'
import { troubles } from './trouble.ts'
import { walls } from './wall.ts'

export const eighthCases: readonly WebCase[] = [
  ...livingA,
  ...livingB,
  ...livingC,
  ...livingD,
  ...livingE,
  ...livingF,
  ...livingG,
  ...livingH,
  ...livingI,
  ...lostA,
  ...lostB,
  ...lostC,
  ...lostD,
  ...lostE,
  ...scripted,
  ...gates,
  ...walls,
  ...troubles,
]
