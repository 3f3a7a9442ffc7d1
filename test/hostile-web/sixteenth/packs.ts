import { packsA } from './packs-a.ts'
import { packsB } from './packs-b.ts'
import { packsC } from './packs-c.ts'
import type { Pack } from './base.ts'
export const packs: Readonly<Record<string, Pack>> = { ...packsA, ...packsB, ...packsC }
