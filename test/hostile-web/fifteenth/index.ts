/** The fifteenth set. */
import type { WebCase } from '../case.ts'
import { aliveDocs, shells } from './alive-docs.ts'
import { aliveMore } from './alive-more.ts'
import { aliveMoves } from './alive-moves.ts'
import { aliveWords } from './alive-words.ts'
import { deadMoves } from './dead-moves.ts'
import { deadSoft } from './dead-soft.ts'
import { deadStrangers } from './dead-strangers.ts'
import { software } from './software.ts'
import { unsures } from './unsure.ts'

export const fifteenth: readonly WebCase[] = [
  ...aliveWords,
  ...aliveMoves,
  ...aliveDocs,
  ...aliveMore,
  ...shells,
  ...deadSoft,
  ...deadMoves,
  ...deadStrangers,
  ...software,
  ...unsures,
]
