/** The two texts of C2SP tlog-witness: what is posted to `add-checkpoint`, and what a witness answers. */
import { readNote, readSignature, type NoteSignature } from './note.ts'
import { readDecimal } from './octets.ts'
import { readHashes, writeHashes } from './reading.ts'
import { LONGEST_PROOF } from './tree.ts'

export interface AddCheckpoint {
  readonly old: number
  readonly proof: readonly Uint8Array[]
  /** The signed note. */
  readonly checkpoint: string
}

export function writeAddCheckpoint({ old, proof, checkpoint }: AddCheckpoint): string {
  return `old ${old}\n${writeHashes(proof)}\n${checkpoint}`
}

/** Null where the body is malformed: a witness answers 400. */
export function readAddCheckpoint(body: string): AddCheckpoint | null {
  const end = body.indexOf('\n\n')
  const [oldLine = '', ...lines] = body.slice(0, Math.max(0, end)).split('\n')
  const old = oldLine.startsWith('old ') ? readDecimal(oldLine.slice(4)) : null
  const proof = lines.length > LONGEST_PROOF ? null : readHashes(lines)
  const checkpoint = body.slice(end + 2)
  if (end < 0 || old === null || proof === null || readNote(checkpoint) === null) return null
  return { old, proof, checkpoint }
}

/** The signature lines of an answer; those that are none are passed over. At most 16: witnesses are strangers. */
export function readCosignatures(body: string): readonly NoteSignature[] {
  return body
    .split('\n')
    .slice(0, 16)
    .map(readSignature)
    .filter((signature) => signature !== null)
}

/** The size in a 409's body (`text/x.tlog.size`); null where there is none. */
export function readTreeSize(body: string): number | null {
  return body.endsWith('\n') ? readDecimal(body.slice(0, -1)) : null
}
