/**
 * Reads the sets of cases: our own, sixteen that strangers wrote and we have opened since, and what a stranger wrote and nobody who
 * writes rules has opened (`blind`; empty between two of them).
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { WebCase } from '../../hostile-web/case.ts'
import { ownCases } from '../../hostile-web/cases/index.ts'

export const setNames = [
  'own',
  'strangers',
  'opened',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'blind',
] as const
export type SetName = (typeof setNames)[number]

/** Empty where the set is not there. A stranger's file exports its cases in arrays of any name. */
export async function readCases(set: SetName): Promise<readonly WebCase[]> {
  if (set === 'own') return ownCases
  const folder = join(import.meta.dirname, '../../hostile-web', set)
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const found = new Map<string, WebCase>()
  for (const file of files) {
    const exported = (await import(join(folder, file))) as Readonly<Record<string, unknown>>
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
