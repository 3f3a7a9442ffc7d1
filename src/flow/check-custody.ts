/** Reads a snapshot's custody again: the chain whole, each entry signed by a key of ours, and telling of how it stands now. */
import {
  asCustodyEntry,
  chainProblem,
  custodyKey,
  custodyPrefix,
  custodyText,
  readCanonical,
  standingKey,
  type CustodyEntry,
  type Digest,
} from '../../citations/index.ts'
import type { EvidenceStore } from '../ports.ts'
import { signatureProblem } from '../wacz/signature.ts'
import { actOf } from './custody.ts'
import { digestOf, readBytes } from './objects.ts'
import { standingOf } from './standing.ts'

const LONGEST = 1024 * 1024

/**
 * Yields what is wrong. `sealed` is the manifest's digest. `isOurs` says of a public key whether it may sign here. A snapshot
 * from before there was custody has none, which is no fault; entries cut off at the end show only where a take-down is untold.
 */
export async function* checkCustody(
  store: EvidenceStore,
  snapshot: string,
  { sealed, isOurs }: { readonly sealed: Digest; readonly isOurs: (publicKey: string) => boolean },
): AsyncGenerator<{ readonly key: string; readonly what: string }> {
  const told: CustodyEntry[] = []
  let [number, previous] = [0, sealed]
  for await (const { key } of store.list(custodyPrefix(snapshot))) {
    number += 1
    if (key !== custodyKey(snapshot, number)) {
      yield { key: custodyKey(snapshot, number), what: `it is missing, but ${key} is there` }
      return
    }
    const bytes = await readBytes(store, key, LONGEST)
    const reading = bytes === null ? null : readCanonical(new TextDecoder().decode(bytes))
    const entry = reading?.kind === 'canonical' ? asCustodyEntry(reading.value) : null
    if (bytes === null || entry === null) {
      yield { key, what: 'it is no canonical entry of a custody' }
      return
    }
    const problem = chainProblem(entry, { snapshot, number, previous }) ?? (await keyProblem(entry, isOurs))
    if (problem !== null) yield { key, what: problem }
    previous = await digestOf(bytes)
    told.push(entry)
  }
  const standing = await standingOf(store, snapshot)
  const act = standing === null ? null : actOf(standing)
  if (standing === null || act === null) return
  if (!told.some((entry) => entry.act === act && entry.at === standing.at)) {
    yield { key: standingKey(snapshot), what: `it says ${standing.level}, of which custody does not tell` }
  }
}

async function keyProblem(
  entry: CustodyEntry,
  isOurs: (publicKey: string) => boolean,
): Promise<string | null> {
  const problem = await signatureProblem(custodyText(entry), entry.signature)
  if (problem !== null) return problem
  return isOurs(entry.signature.publicKey) ? null : 'its key is none of this installation'
}
