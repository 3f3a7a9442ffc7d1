/**
 * C2SP signed notes: a text, a blank line, signature lines. Keys are handed in by whoever trusts them and are named as the
 * ecosystem does (vkey). Signing and checking Ed25519 needs a platform and comes as a function.
 */
import { decodeBase64, encodeBase64, hexOf, join, utf8, type Octets } from './octets.ts'
import type { AnyHash } from './tree.ts'

/** `0x01`: a log's signature over the text. `0x04`: a witness's cosignature (tlog-cosignature). */
export const keyTypes = { note: 1, cosignature: 4 } as const
export type KeyType = (typeof keyTypes)[keyof typeof keyTypes]

/** A public Ed25519 key under a name, for one type of signature. */
export interface NoteKey {
  readonly name: string
  /** 8 hex digits that tell keys of one name apart; no proof of anything. */
  readonly id: string
  readonly type: KeyType
  /** 32 bytes. */
  readonly key: Octets
}

export interface NoteSignature {
  readonly name: string
  readonly id: string
  readonly bytes: Octets
}
export interface Note {
  /** With its last line feed. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** Whether an Ed25519 signature (RFC 8032) holds. */
export type CheckEd25519 = (key: Octets, message: Octets, signature: Octets) => boolean | Promise<boolean>

/** What checking needs from a platform. */
export interface Means {
  readonly hash: AnyHash
  readonly ed25519: CheckEd25519
}

const LONGEST_NOTE = 1_000_000
const MOST_SIGNATURES = 100
const ED25519_BYTES = 64
// No blank of Unicode, no control, no plus: what C2SP forbids in a name of a key.
const NAME = /^[^\s+\p{Cc}\p{Z}]{1,200}$/u

export function isKeyName(name: string): boolean {
  return NAME.test(name)
}

/** Reads a signed note. Null where its form is not that of the specification. */
export function readNote(whole: string): Note | null {
  // Line feeds are the only controls that may stand in a note.
  if (whole.length > LONGEST_NOTE || /[^\P{Cc}\n]/u.test(whole) || !whole.isWellFormed()) return null
  const end = whole.lastIndexOf('\n\n')
  if (end < 0 || !whole.endsWith('\n')) return null
  const lines = whole.slice(end + 2, -1).split('\n')
  if (lines.length > MOST_SIGNATURES) return null
  const signatures = lines.map(readSignature)
  const good = signatures.filter((signature) => signature !== null)
  return good.length === lines.length ? { text: whole.slice(0, end + 1), signatures: good } : null
}

/** One signature line without its line feed; null where it is none. */
export function readSignature(line: string): NoteSignature | null {
  const [, name = '', base64 = ''] = /^— ([^ ]+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? []
  const bytes = decodeBase64(base64)
  if (!isKeyName(name) || bytes === null || bytes.length < 5) return null
  return { name, id: hexOf(bytes.subarray(0, 4)), bytes: bytes.slice(4) }
}

/** With its line feed. */
export function writeSignature({ name, id, bytes }: NoteSignature): string {
  const head = Uint8Array.from(id.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return `— ${name} ${encodeBase64(join(head, bytes))}\n`
}

export function writeNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(writeSignature).join('')}`
}

/** Names a public key: its id is the head of SHA-256(name, line feed, type, key). */
export async function nameKey(hash: AnyHash, name: string, type: KeyType, key: Octets): Promise<NoteKey> {
  if (!isKeyName(name)) {
    throw new RangeError(`expected a key's name without blanks and plus signs, found "${name.slice(0, 80)}"`)
  }
  const id = await hash(join(utf8(`${name}\n`), Uint8Array.of(type), key))
  return { name, id: hexOf(id.subarray(0, 4)), type, key }
}

/** `name+id+base64`, the form keys are handed around in. */
export function writeVkey({ name, id, type, key }: NoteKey): string {
  return `${name}+${id}+${encodeBase64(join(Uint8Array.of(type), key))}`
}

/** Null where it is no Ed25519 key of a type known here, or its id is not that of its key. */
export async function readVkey(hash: AnyHash, vkey: string): Promise<NoteKey | null> {
  const [, name = '', id = '', base64 = ''] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(vkey) ?? []
  const bytes = decodeBase64(base64)
  if (!isKeyName(name) || bytes === null || bytes.length !== 33) return null
  const type = Object.values(keyTypes).find((known) => known === bytes[0])
  if (type === undefined) return null
  const key = await nameKey(hash, name, type, bytes.slice(1))
  return key.id === id ? key : null
}

/** How a known key's signature stands in a note: absent is no fault, a wrong one spoils the whole note. */
export async function checkSignature(
  ed25519: CheckEd25519,
  { text, signatures }: Note,
  key: NoteKey,
): Promise<'absent' | 'holds' | 'wrong'> {
  const own = signatures.filter(({ name, id }) => name === key.name && id === key.id)
  for (const { bytes } of own) {
    if (bytes.length !== ED25519_BYTES || !(await ed25519(key.key, utf8(text), bytes))) return 'wrong'
  }
  return own.length === 0 ? 'absent' : 'holds'
}
