/** Quality assurance before sealing (decisions 5): a WACZ just written, read by our own verifier and nobody's word taken for it. */
import { conclude, type RecordListed } from '../../citations/index.ts'
import { createLedger } from './ledger.ts'
import { fileAccess } from './random-access.ts'
import { recordsMismatch } from './verify-warc.ts'
import { verifyWacz } from './verify-wacz.ts'

/** Its records as the manifest lists them, or what is wrong in a few words. `told`: what its writer says that they are. */
export async function readBack(
  path: string,
  told: readonly RecordListed[],
): Promise<{ readonly records: readonly RecordListed[] } | { readonly problem: string }> {
  const trust = { keys: [] }
  const ledger = createLedger()
  await using source = await fileAccess(path)
  const found = await verifyWacz(source, { ledger, signal: undefined, trust, named: (part) => part })
  const { intact, checks } = conclude(ledger, trust)
  const failed = checks.find((check) => check.result === 'failed')
  if (intact === 'no') return { problem: `${failed?.part ?? 'unknown'}, ${failed?.detail ?? 'unknown'}` }
  const mismatch = recordsMismatch(told, found.records)
  if (mismatch !== null) return { problem: mismatch }
  const records = found.records.map(({ id, type, block, length: bytes, recordDigest: sha256 }) => {
    return { id, type, block, bytes, sha256 }
  })
  return { records }
}
