/** Reads the whole log of a store again, one bundle at a time: every entry, every tile, and the root that was signed over them. */
import { createHash } from 'node:crypto'
import { logKey } from '../../citations/index.ts'
import { auditTree, readCheckpoint, type LogDamage } from '../../citations/log/index.ts'
import type { EvidenceStore } from '../ports.ts'
import { readBytes } from './objects.ts'

const LONGEST = 2 * 1024 * 1024

/**
 * Yields what is wrong, nothing where all is well or nothing was ever logged. That the checkpoint is the one that was signed and
 * published is not asked here: its key stands in a policy, and witnesses remember it.
 */
export async function* auditLog(store: EvidenceStore): AsyncGenerator<LogDamage> {
  const bytes = await readBytes(store, logKey('checkpoint'), LONGEST)
  if (bytes === null) {
    for await (const { key } of store.list('log/tile/')) {
      yield { path: 'checkpoint', detail: `it is missing, but ${key} is there` }
      return
    }
    return
  }
  const checkpoint = readCheckpoint(new TextDecoder().decode(bytes))
  if (checkpoint === null) {
    yield { path: 'checkpoint', detail: 'it is no checkpoint' }
    return
  }
  const sha256 = (input: Uint8Array) => createHash('sha256').update(input).digest()
  yield* auditTree(sha256, (path) => readBytes(store, logKey(path), LONGEST), checkpoint)
}
