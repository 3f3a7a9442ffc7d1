/** The sixteenth set: what lawyers, scholars, statisticians, technologists and archives cite. */
import type { WebCase } from '../case.ts'
import { aliveLawA } from './alive-law-a.ts'
import { aliveLawB } from './alive-law-b.ts'
import { aliveDataA } from './alive-data-a.ts'
import { aliveDataB } from './alive-data-b.ts'
import { aliveLifeA } from './alive-life-a.ts'
import { aliveLifeB } from './alive-life-b.ts'
import { aliveNetA } from './alive-net-a.ts'
import { aliveNetB } from './alive-net-b.ts'
import { aliveTechA } from './alive-tech-a.ts'
import { aliveTechB } from './alive-tech-b.ts'
import { deadMovedA } from './dead-moved-a.ts'
import { deadMovedB } from './dead-moved-b.ts'
import { deadParkA } from './dead-park-a.ts'
import { deadParkB } from './dead-park-b.ts'
import { deadSoftA } from './dead-soft-a.ts'
import { deadSoftB } from './dead-soft-b.ts'
import { unsuresA } from './unsure-a.ts'
import { unsuresB } from './unsure-b.ts'

export const sixteenth: readonly WebCase[] = [
  ...aliveLawA,
  ...aliveLawB,
  ...aliveDataA,
  ...aliveDataB,
  ...aliveLifeA,
  ...aliveLifeB,
  ...aliveNetA,
  ...aliveNetB,
  ...aliveTechA,
  ...aliveTechB,
  ...deadMovedA,
  ...deadMovedB,
  ...deadParkA,
  ...deadParkB,
  ...deadSoftA,
  ...deadSoftB,
  ...unsuresA,
  ...unsuresB,
]
