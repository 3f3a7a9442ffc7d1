/**
 * Ends a removal that its request could not end, because the machine died under it. The job goes out before the order does, so there is
 * no moment at which a document is half removed and nobody is left who knows.
 */
import { endRemoval, type RemovalPorts } from '../flow/remove.ts'
import { removalOf } from '../flow/removal.ts'
import type { Job } from '../ports.ts'

/** Carries out a job of the name `remove`. Nothing where nothing was ordered, or where it has ended. */
export async function removeAtLast(
  ports: Omit<RemovalPorts, 'witness'> & {
    readonly witness: () => Promise<NonNullable<RemovalPorts['witness']>>
  },
  { data }: Job,
): Promise<void> {
  const { removed = '' } = data
  const removal = await removalOf(ports.store, removed)
  if (removal === null || removal.state === 'removed') return
  await endRemoval({ ...ports, witness: await ports.witness() }, removed)
}
