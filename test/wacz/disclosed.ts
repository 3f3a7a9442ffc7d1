/** A disclosure as bytes, made from a sample's package by the real maker. */
import { planDisclosure, type Choice } from '../../src/wacz/disclose.ts'
import { bufferAccess } from '../../src/wacz/random-access.ts'
import { snapshotIn } from '../../src/wacz/whole-snapshot.ts'
import { zipOf } from '../../src/wacz/zip-writer.ts'
import { gather } from './sample.ts'

const nothing: Choice = { parts: { kind: 'only', names: [] }, records: [], facts: [], kinds: false }

export const only = (...names: readonly string[]) => ({ parts: { kind: 'only', names } }) as const
export const without = (...names: readonly string[]) => ({ parts: { kind: 'without', names } }) as const

export async function disclosedFrom(pack: Buffer, choice: Partial<Choice>) {
  const whole = await snapshotIn(bufferAccess(pack), null)
  const plan = await planDisclosure(whole, { ...nothing, ...choice })
  const files: { name: string; bytes: Buffer }[] = []
  for (const { name, source } of plan.files) files.push({ name, bytes: await gather(source.open()) })
  return { ...plan, manifest: whole.manifest, bytes: zipOf(files) }
}
