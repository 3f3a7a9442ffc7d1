/** Tools of the cases beside it. */
import { to } from './base.ts'
import type { Answerer } from './base.ts'

export const away = (where: string, status = 301): { absent: Answerer } => ({
  absent: () => to(where, status),
})
