import type { WebCase } from '../case.ts'
import { make } from './make.ts'
import { aliveA } from './alive-a.ts'
import { aliveB } from './alive-b.ts'
import { deadA } from './dead-a.ts'
import { more } from './more.ts'
import { unsure } from './unsure.ts'
export const eighteenth: readonly WebCase[] = [...deadA, ...aliveA, ...aliveB, ...unsure, ...more].map(make)
