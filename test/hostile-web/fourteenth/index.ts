/** The fourteenth blind set: footnotes of UN and NGO reports, papers in the humanities, briefs and encyclopaedias, 2008–2025. */
import type { WebCase } from '../case.ts'
import { aliveA } from './alive-a.ts'
import { aliveAMore } from './alive-a-more.ts'
import { aliveB } from './alive-b.ts'
import { aliveBMore } from './alive-b-more.ts'
import { aliveC } from './alive-c.ts'
import { aliveCMore } from './alive-c-more.ts'
import { aliveD } from './alive-d.ts'
import { deadA } from './dead-a.ts'
import { deadAMore } from './dead-a-more.ts'
import { deadB } from './dead-b.ts'
import { deadBMore } from './dead-b-more.ts'
import { openXiv } from './open.ts'

export const fourteenth: readonly WebCase[] = [
  ...aliveA,
  ...aliveAMore,
  ...aliveB,
  ...aliveBMore,
  ...aliveC,
  ...aliveCMore,
  ...aliveD,
  ...deadA,
  ...deadAMore,
  ...deadB,
  ...deadBMore,
  ...openXiv,
]
