/** What the audit does about documents that were removed: ends removals that died half way, and erases what came back. */
import { removalKey } from '../../citations/index.ts'
import { endRemoval, leftOfDocument } from '../flow/remove.ts'
import { removalOf, removedDocuments } from '../flow/removal.ts'
import type { AuditFinding, CustodianPorts } from './audit-custody.ts'

/** Without a key to tell custody with, what is left is named and stays. What a lock holds is an alarm until it can go. */
export async function* auditRemovals(ports: CustodianPorts): AsyncGenerator<AuditFinding> {
  const { store, clock, witness = null } = ports
  for await (const document of removedDocuments(store)) {
    const removal = await removalOf(store, document).catch(() => null)
    if (removal === null) {
      yield { key: removalKey(document), what: 'it says of no document that it was removed' }
      continue
    }
    const left = (await leftOfDocument(store, removal).next()).value ?? null
    if (left === null && removal.state === 'removed') continue
    if (witness === null) {
      const key = left ?? removalKey(document)
      yield { key, what: 'its document is to be removed and is not yet; "ibid audit" with the key ends it' }
      continue
    }
    // The row went before the first object, and a row that came back is reindex's to find.
    const ended = await endRemoval({ store, clock, witness, catalog: null }, document)
    for (const { key, reason } of ended?.remaining ?? [])
      yield { key, what: `it is to be removed with its document and cannot be erased: ${reason}` }
  }
}
