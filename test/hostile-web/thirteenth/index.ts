/** The thirteenth set: footnotes of a journalist and a lawyer, 2012–2025. */
import type { WebCase } from '../case.ts'
import { alive1 } from './alive1.ts'
import { alive2 } from './alive2.ts'
import { alive3 } from './alive3.ts'
import { alive4 } from './alive4.ts'
import { dead1 } from './dead1.ts'
import { dead2 } from './dead2.ts'
import { open1 } from './open1.ts'

export const thirteenth: readonly WebCase[] = [
  ...alive1,
  ...alive2,
  ...alive3,
  ...alive4,
  ...dead1,
  ...dead2,
  ...open1,
]
