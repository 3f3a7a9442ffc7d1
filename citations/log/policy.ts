/**
 * Which logs and witnesses are trusted (C2SP tlog-policy), and what follows for one checkpoint. Independent of what the file asks
 * for, less than two witnesses are never more than the operator's word.
 */
import { checkCosignature, checkLogSignature, type Cosigned, type SignedCheckpoint } from './checkpoint.ts'
import { keyTypes, readVkey, type CheckEd25519, type NoteKey } from './note.ts'
import { hexOf, readDecimal } from './octets.ts'
import type { AnyHash } from './tree.ts'

/** Below it a log is believed on its operator's word alone. */
export const leastWitnesses = 2

export interface PolicyWitness {
  readonly name: string
  readonly key: NoteKey
  /** Where it takes checkpoints; null where the policy only checks. */
  readonly url: string | null
}
interface Group {
  readonly name: string
  readonly least: number
  readonly members: readonly string[]
}
export interface LogPolicy {
  readonly logs: readonly NoteKey[]
  readonly witnesses: readonly PolicyWitness[]
  readonly groups: readonly Group[]
  /** The name of a witness or group; `none`. */
  readonly quorum: string
}
export type PolicyReading =
  | { readonly kind: 'policy'; readonly policy: LogPolicy }
  | { readonly kind: 'problem'; readonly reason: string }

const MOST_LINES = 1000

/** Reads a policy file. Every fault names its line. */
export async function readLogPolicy(hash: AnyHash, text: string): Promise<PolicyReading> {
  const lines = text.split('\n')
  if (lines.length > MOST_LINES) return problem(`more than ${MOST_LINES} lines`)
  const logs: NoteKey[] = []
  const witnesses: PolicyWitness[] = []
  const groups: Group[] = []
  const grouped = new Set<string>()
  let quorum: string | null = null
  const isKnown = (name: string) => [...witnesses, ...groups].some((known) => known.name === name)
  const isTaken = (name: string) => name === 'none' || isKnown(name)
  for (const [index, line] of lines.entries()) {
    const fault = (reason: string) => problem(`line ${index + 1}: ${reason}`)
    const [kind = '', ...words] = line.replace(/^[ \t]+|[ \t]+$/g, '').split(/[ \t]+/)
    if (kind === '' || kind.startsWith('#')) continue
    if (kind === 'log' && (words.length === 1 || words.length === 2)) {
      const key = await readVkey(hash, words[0] ?? '')
      if (key?.type !== keyTypes.note) return fault('no Ed25519 key of a log')
      if (logs.some((known) => isOne(known, key))) return fault('a key that stands there already')
      logs.push(key)
    } else if (kind === 'witness' && (words.length === 2 || words.length === 3)) {
      const [name = '', vkey = '', url = null] = words
      const key = await readVkey(hash, vkey)
      if (key?.type !== keyTypes.cosignature) return fault('no Ed25519 key of a witness')
      if (isTaken(name)) return fault(`the name ${name} is taken`)
      if (witnesses.some((known) => isOne(known.key, key))) return fault('a key that stands there already')
      if (url !== null && !URL.canParse(url)) return fault('no URL')
      witnesses.push({ name, key, url })
    } else if (kind === 'group' && words.length >= 3) {
      const [name = '', rule = '', ...members] = words
      const least = rule === 'any' ? 1 : rule === 'all' ? members.length : (readDecimal(rule) ?? 0)
      if (isTaken(name)) return fault(`the name ${name} is taken`)
      if (least < 1 || least > members.length) return fault(`no group of ${rule}`)
      for (const member of members) {
        if (!isKnown(member)) return fault(`nobody is called ${member}`)
        if (grouped.has(member)) return fault(`${member} is in a group already`)
        grouped.add(member)
      }
      groups.push({ name, least, members })
    } else if (kind === 'quorum' && words.length === 1 && quorum === null) {
      const [name = ''] = words
      if (name !== 'none' && !isKnown(name)) return fault(`nobody is called ${name}`)
      quorum = name
    } else {
      return fault(`expected log, witness, group or one quorum, found "${line.slice(0, 60)}"`)
    }
  }
  const both = witnesses.find(({ key }) => logs.some((log) => isOne(log, key)))
  if (both !== undefined) return problem(`${both.name} is the log itself and can't be its witness`)
  if (quorum === null) return problem('no quorum line, e.g. quorum none')
  return { kind: 'policy', policy: { logs, witnesses, groups, quorum } }
}

/** What the known keys say of a checkpoint. */
export type Vouching =
  | { readonly kind: 'unknown-log' }
  | { readonly kind: 'wrong'; readonly detail: string }
  | {
      readonly kind: 'signed'
      readonly log: NoteKey
      readonly cosigned: readonly Cosigned[]
      /** The quorum is met, and by two witnesses at least. */
      readonly witnessed: boolean
    }

/** Judges a checkpoint's signatures. A wrong signature of a known key spoils it, as C2SP asks. */
export async function judgeCheckpoint(
  ed25519: CheckEd25519,
  checkpoint: SignedCheckpoint,
  policy: LogPolicy,
): Promise<Vouching> {
  let log: NoteKey | null = null
  for (const key of policy.logs) {
    const stand = await checkLogSignature(ed25519, checkpoint, key)
    if (stand === 'wrong') return { kind: 'wrong', detail: `the signature of ${key.name} does not hold` }
    if (stand === 'holds') log = key
  }
  if (log === null) return { kind: 'unknown-log' }
  const cosigned: Cosigned[] = []
  const vouching = new Set<string>()
  for (const { name, key } of policy.witnesses) {
    const stand = await checkCosignature(ed25519, checkpoint.note, key)
    if (stand === 'wrong') return { kind: 'wrong', detail: `the cosignature of ${key.name} does not hold` }
    if (stand === 'absent') continue
    cosigned.push(stand)
    vouching.add(name)
  }
  // Groups name only what stands above them, so one pass in their order is enough.
  for (const { name, least, members } of policy.groups) {
    if (members.filter((member) => vouching.has(member)).length >= least) vouching.add(name)
  }
  const isMet = policy.quorum === 'none' || vouching.has(policy.quorum)
  return { kind: 'signed', log, cosigned, witnessed: isMet && cosigned.length >= leastWitnesses }
}

function isOne(left: NoteKey, right: NoteKey): boolean {
  return hexOf(left.key) === hexOf(right.key)
}

function problem(reason: string): PolicyReading {
  return { kind: 'problem', reason }
}
