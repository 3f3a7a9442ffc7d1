import { aliveA } from './alive-a.ts'
import { aliveB } from './alive-b.ts'
import { aliveC } from './alive-c.ts'
import { aliveD } from './alive-d.ts'
import { deadA } from './dead-a.ts'
import { deadB } from './dead-b.ts'
import { unsureAll } from './unsure.ts'
import type { WebCase } from './types.ts'

export const seventeenth: readonly WebCase[] = [
  aliveA,
  aliveB,
  aliveC,
  aliveD,
  deadA,
  deadB,
  unsureAll,
].flat()
export const SET = seventeenth
