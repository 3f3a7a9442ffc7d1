/**
 * A document's removal ends its jobs: before they act, and, for those that were at it when it was ordered, right after, when what they
 * wrote meanwhile is erased again.
 */
import type { Catalog, Clock, EvidenceStore, Job, Witness } from '../ports.ts'
import { endRemoval } from './remove.ts'
import { isRemoved } from './removal.ts'

type Handler = (job: Job, options: { signal: AbortSignal; lastTry: boolean }) => Promise<void>

export function unlessRemoved(
  ports: {
    readonly store: EvidenceStore
    readonly catalog: Catalog
    readonly clock: Clock
    /** Null for jobs that never make a snapshot: in their process there may be no key. */
    readonly witness: (() => Promise<Pick<Witness, 'sign'>>) | null
  },
  handler: Handler,
): Handler {
  return async (job, options) => {
    const document = job.data['document'] ?? ''
    const isOver = async () => document !== '' && (await isRemoved(ports.store, document))
    if (await isOver()) return
    let failed: { readonly fault: unknown } | null = null
    try {
      await handler(job, options)
    } catch (fault) {
      failed = { fault }
    }
    if (await isOver()) {
      const witness = (await ports.witness?.()) ?? null
      const { snapshot } = job.data
      await endRemoval({ ...ports, witness }, document, snapshot === undefined ? [] : [snapshot])
      return
    }
    // What fails for want of an erased object has just ended above.
    if (failed !== null) throw failed.fault
  }
}
