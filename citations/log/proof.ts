/** C2SP tlog-proof: index, inclusion proof and signed checkpoint in one text, which a receipt carries and anybody can check. */
import { readHashes, writeHashes } from './reading.ts'
import { LONGEST_PROOF } from './tree.ts'
import { readDecimal } from './octets.ts'
import { readCheckpoint, type SignedCheckpoint } from './checkpoint.ts'

const HEADER = 'c2sp.org/tlog-proof@v1'

export interface LogProof {
  readonly index: number
  readonly hashes: readonly Uint8Array[]
  readonly checkpoint: SignedCheckpoint
}

/** `checkpoint` is the signed note as the log published it. */
export function writeProof(index: number, hashes: readonly Uint8Array[], checkpoint: string): string {
  return `${HEADER}\nindex ${index}\n${writeHashes(hashes)}\n${checkpoint}`
}

/** Null where the text is no proof in this form. Nothing is checked yet; `extra` data is refused, we write none. */
export function readProof(text: string): LogProof | null {
  const end = text.indexOf('\n\n')
  if (end < 0) return null
  const [header, indexLine = '', ...lines] = text.slice(0, end).split('\n')
  const index = readDecimal(indexLine.replace(/^index /, ''))
  const hashes = lines.length > LONGEST_PROOF ? null : readHashes(lines)
  const checkpoint = readCheckpoint(text.slice(end + 2))
  if (header !== HEADER || !indexLine.startsWith('index ')) return null
  return index === null || hashes === null || checkpoint === null ? null : { index, hashes, checkpoint }
}
