/** Reads the sets of cases: our own, and the strangers', which only the lead measures (decisions 22). */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { WebCase } from '../../hostile-web/case.ts'
import { ownCases } from '../../hostile-web/cases/index.ts'

export const setNames = ['own', 'strangers'] as const
export type SetName = (typeof setNames)[number]

const strangers = join(import.meta.dirname, '../../hostile-web/strangers')

/** Empty where the set is not there. A stranger's file exports its cases in arrays of any name. */
export async function readCases(set: SetName): Promise<readonly WebCase[]> {
  if (set === 'own') return ownCases
  if (!existsSync(strangers)) return []
  const files = readdirSync(strangers, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const found = new Map<string, WebCase>()
  for (const file of files) {
    const exported = (await import(join(strangers, file))) as Readonly<Record<string, unknown>>
    for (const value of Object.values(exported).flat()) if (isCase(value)) found.set(value.name, value)
  }
  return [...found.values()]
}

function isCase(value: unknown): value is WebCase {
  return (
    typeof value === 'object' &&
    value !== null &&
    'mechanism' in value &&
    'cited' in value &&
    'hosts' in value
  )
}
