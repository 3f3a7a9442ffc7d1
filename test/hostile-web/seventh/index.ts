/** Cases by somebody who has not seen the checker. */
import type { WebCase } from '../case.ts'
import { deadA } from './dead-a.ts'
import { deadD } from './dead-d.ts'
import { deadB } from './dead-b.ts'
import { deadE } from './dead-e.ts'
import { closedSite, deadC } from './dead-c.ts'
import { liveA } from './live-a.ts'
import { liveB } from './live-b.ts'
import { liveE } from './live-e.ts'
import { liveC } from './live-c.ts'
import { liveF } from './live-f.ts'
import { liveD } from './live-d.ts'
import { liveG } from './live-g.ts'
import { liveH } from './live-h.ts'
import { wallA } from './wall-a.ts'
import { wallB } from './wall-b.ts'

export const blindCases: readonly WebCase[] = [
  ...liveA,
  ...liveB,
  ...liveE,
  ...liveC,
  ...liveF,
  ...liveD,
  ...liveG,
  ...liveH,
  ...deadA,
  ...deadD,
  ...deadB,
  ...deadE,
  ...deadC,
  ...closedSite,
  ...wallA,
  ...wallB,
]
