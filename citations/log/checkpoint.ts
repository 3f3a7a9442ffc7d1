/**
 * Checkpoints (C2SP tlog-checkpoint) and what witnesses add to them (tlog-cosignature, version 1): the text of both, and which
 * of the known keys vouch for one.
 */
import { HASH_BYTES, type TreeHead } from './tree.ts'
import { decodeBase64, encodeBase64, join, readDecimal, utf8, type Octets } from './octets.ts'
import { checkSignature, readNote, type CheckEd25519, type Note, type NoteKey } from './note.ts'

export interface Checkpoint extends TreeHead {
  readonly origin: string
}

const TIME_BYTES = 8
const COSIGNATURE_BYTES = TIME_BYTES + 64

/** The text that is signed. No extension lines: nobody could audit them. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${encodeBase64(root)}\n`
}

/** Null where the text is no checkpoint. Extension lines are allowed and say nothing. */
export function readCheckpointText(text: string): Checkpoint | null {
  const [origin = '', sizeLine = '', rootLine = '', ...rest] = text.split('\n')
  const size = readDecimal(sizeLine)
  const root = decodeBase64(rootLine)
  if (origin === '' || size === null || root?.length !== HASH_BYTES) return null
  return rest.pop() === '' && rest.every((line) => line !== '') ? { origin, size, root } : null
}

export interface SignedCheckpoint extends Checkpoint {
  readonly note: Note
}

/** A signed checkpoint's parts, nothing checked. Null where it is none. */
export function readCheckpoint(whole: string): SignedCheckpoint | null {
  const note = readNote(whole)
  const checkpoint = note === null ? null : readCheckpointText(note.text)
  return note === null || checkpoint === null ? null : { ...checkpoint, note }
}

/** What a witness signs: its time and the log's text. */
export function cosignedMessage(text: string, seconds: number): Octets {
  return utf8(`cosignature/v1\ntime ${seconds}\n${text}`)
}

/** A cosignature's bytes in its line: the time as 64 bits, then the Ed25519 signature. */
export function cosignatureBytes(seconds: number, signature: Uint8Array): Octets {
  const time = new Uint8Array(TIME_BYTES)
  let rest = seconds
  for (let at = TIME_BYTES - 1; at >= 0; at--) {
    time[at] = rest % 256
    rest = Math.floor(rest / 256)
  }
  return join(time, signature)
}

/** A witness that vouches for a checkpoint: it saw no other tree of this log, and this one at that time. */
export interface Cosigned {
  readonly key: NoteKey
  /** Seconds since 1970. */
  readonly seconds: number
}

/** How a witness's cosignature stands in a note. */
export async function checkCosignature(
  ed25519: CheckEd25519,
  { text, signatures }: Note,
  key: NoteKey,
): Promise<Cosigned | 'absent' | 'wrong'> {
  const own = signatures.filter(({ name, id }) => name === key.name && id === key.id)
  let found: Cosigned | 'absent' = 'absent'
  for (const { bytes } of own) {
    const seconds = bytes.subarray(0, TIME_BYTES).reduce((sum, byte) => sum * 256 + byte, 0)
    if (bytes.length !== COSIGNATURE_BYTES || !Number.isSafeInteger(seconds)) return 'wrong'
    const message = cosignedMessage(text, seconds)
    if (!(await ed25519(key.key, message, bytes.slice(TIME_BYTES)))) return 'wrong'
    if (found === 'absent' || seconds < found.seconds) found = { key, seconds }
  }
  return found
}

/** Whether the log itself signed: its key's name must be the origin. */
export async function checkLogSignature(
  ed25519: CheckEd25519,
  { note, origin }: SignedCheckpoint,
  key: NoteKey,
): Promise<'absent' | 'holds' | 'wrong'> {
  return key.name === origin ? checkSignature(ed25519, note, key) : 'absent'
}
