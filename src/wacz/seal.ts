/**
 * Seals a snapshot: manifest and receipt as the bytes that are stored. Order (decisions 5): the WACZ with its own
 * signature comes before, the manifest names its digest, the receipt signs the manifest. Nothing is written here.
 */
import {
  buildReceipt,
  canonicalJson,
  entriesHead,
  sealedText,
  sealStatement,
  type Digest,
  type Manifest,
  type Receipt,
} from '../../citations/index.ts'
import { logHash } from './log-means.ts'
import { sha256Of } from './octets.ts'
import { signatureProblem, type Sign } from './signature.ts'

export interface SealedManifest {
  /** `manifest.json`. */
  readonly manifest: Buffer
  readonly digest: Digest
  /** `receipts/000001.json`. */
  readonly receipt: Buffer
  readonly statement: Receipt
}

/** Signs the manifest; `pending` are the authorities that will be asked for the time. Throws where the witness's signature does not hold: that must never be stored. */
export async function sealManifest(
  manifest: Manifest,
  options: { sign: Sign; signedAt: Date; software: string; pending?: readonly string[] },
): Promise<SealedManifest> {
  const bytes = Buffer.from(canonicalJson(manifest))
  const digest = sha256Of(bytes)
  const entries = await entriesHead(logHash, manifest)
  const statement = sealStatement(manifest, digest, options.signedAt, options.software, entries)
  const text = sealedText(statement)
  const signature = await options.sign(text)
  const problem = await signatureProblem(text, signature)
  if (problem !== null) throw new Error(`the witness gave a signature that fails: ${problem}`)
  const receipt = buildReceipt(1, statement, signature, options.pending ?? [])
  return { manifest: bytes, digest, receipt: Buffer.from(canonicalJson(receipt)), statement: receipt }
}
