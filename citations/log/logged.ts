/** Whether a seal stands in a log, offline, from its receipt alone, and whose word that is. */
import type { Receipt } from '../seal.ts'
import { sealEntry } from './entry.ts'
import type { Means } from './note.ts'
import { judgeCheckpoint, type LogPolicy } from './policy.ts'
import { readProof } from './proof.ts'
import { provesInclusion } from './tree.ts'

/** What is found about the log of one receipt. */
export type LogFinding =
  | { readonly kind: 'not-logged' }
  /** The receipt was changed, or never fitted its log. */
  | { readonly kind: 'wrong'; readonly detail: string }
  /** It stands in a log whose key the reader does not know: says nothing. */
  | { readonly kind: 'unknown-log'; readonly origin: string; readonly index: number; readonly size: number }
  | {
      readonly kind: 'logged'
      readonly origin: string
      readonly index: number
      readonly size: number
      readonly witnesses: readonly { readonly name: string; readonly at: string }[]
      /** False: below the quorum or below two witnesses, so it is the operator's word only. */
      readonly witnessed: boolean
    }

/** Checks commitment, inclusion proof, checkpoint and cosignatures. `policy` null: no log is known. */
export async function checkLogged(
  { hash, ed25519 }: Means,
  receipt: Receipt,
  policy: LogPolicy | null,
): Promise<LogFinding> {
  if (receipt.log === undefined) return { kind: 'not-logged' }
  const proof = readProof(receipt.log.proof)
  if (proof === null) return { kind: 'wrong', detail: 'its log proof is no C2SP tlog-proof' }
  const { index, hashes, checkpoint } = proof
  const { origin, size, root } = checkpoint
  const entry = await sealEntry(hash, receipt, receipt.log.nonce)
  if (!(await provesInclusion(hash, { entry, index, size, root, proof: hashes }))) {
    return {
      kind: 'wrong',
      detail: `its log proof does not lead to the root of ${origin} at ${size} entries`,
    }
  }
  const empty: LogPolicy = { logs: [], witnesses: [], groups: [], quorum: 'none' }
  const vouching = await judgeCheckpoint(ed25519, checkpoint, policy ?? empty)
  if (vouching.kind === 'wrong') return { kind: 'wrong', detail: `its checkpoint: ${vouching.detail}` }
  if (vouching.kind === 'unknown-log') return { kind: 'unknown-log', origin, index, size }
  const witnesses = vouching.cosigned.map(({ key, seconds }) => ({ name: key.name, at: momentOf(seconds) }))
  return { kind: 'logged', origin, index, size, witnesses, witnessed: vouching.witnessed }
}

/** One plain sentence for page and command line. */
export function logSentence(finding: LogFinding): string {
  if (finding.kind === 'not-logged') return "in no transparency log: operator's word only"
  if (finding.kind === 'wrong') return finding.detail
  const { index, origin, size } = finding
  const stand = `entry ${index} of ${size} in ${origin}`
  if (finding.kind === 'unknown-log')
    return `${stand}, a log whose key is not known here: operator's word only`
  const names = finding.witnesses.map(({ name }) => name).join(', ')
  if (finding.witnessed) return `${stand}, witnessed by ${names}`
  return `${stand}, ${names === '' ? 'no known witness' : `witnessed by ${names} alone`}: operator's word only`
}

/** Times beyond what a date can hold stay a number. */
function momentOf(seconds: number): string {
  return seconds <= 8_640_000_000_000 ? new Date(seconds * 1000).toISOString() : String(seconds)
}
