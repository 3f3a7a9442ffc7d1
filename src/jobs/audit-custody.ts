/** What the audit does about custody and about what was taken down: checks the chains, ends destructions, tells what it found. */
import { createHash } from 'node:crypto'
import {
  standingKey,
  type CustodyEntry,
  type Digest,
  type Entombed,
  type Receipt,
} from '../../citations/index.ts'
import { checkCustody } from '../flow/check-custody.ts'
import { custodyEntries, recordAct, type CustodyPorts } from '../flow/custody.ts'
import { leftOf } from '../flow/erase.ts'
import { newestReceipt } from '../flow/retrieve.ts'
import { endDestruction } from '../flow/withhold.ts'
import type { Clock, EvidenceStore, Witness } from '../ports.ts'

export interface CustodianPorts {
  readonly store: EvidenceStore
  readonly clock: Clock
  /** Signs what custody is told; null where this process holds no key: then nothing is added to custody, only checked. */
  readonly witness?: Witness | null
  /** Public keys (SPKI, base64) of this installation, old ones too; null where that is not known: any key may have signed custody. */
  readonly keys?: ReadonlySet<string> | null
}

export interface AuditFinding {
  readonly key: string
  readonly what: string
}

/**
 * A tombstone binds: what it wants gone is erased now, whether its order died half way or a backup brought bytes back. Only what
 * cannot be erased is an alarm. Without a key to tell custody with, what is left is named and stays.
 */
export async function auditTombstone(
  ports: CustodianPorts,
  standing: Entombed,
): Promise<readonly AuditFinding[]> {
  const { store, clock, witness = null } = ports
  const { snapshot, tombstone } = standing
  const found: AuditFinding[] = []
  const [first = null] = await firstOf(leftOf(store, snapshot))
  if (witness !== null && (first !== null || standing.level === 'destroying')) {
    const { remaining = [] } = (await endDestruction({ store, clock, witness }, snapshot)) ?? {}
    for (const { key, reason } of remaining) {
      found.push({ key, what: `it is to be destroyed and cannot be erased: ${reason}` })
    }
  } else if (first !== null || standing.level === 'destroying') {
    const key = first ?? standingKey(snapshot)
    found.push({
      key,
      what: 'its snapshot is to be destroyed and is not yet; "ibid audit" with the key ends it',
    })
  }
  const sealed = { digest: tombstone.manifest, key: null }
  for await (const finding of custodyFindings(ports, snapshot, sealed)) found.push(finding)
  return found
}

async function firstOf(keys: AsyncIterable<string>): Promise<readonly string[]> {
  for await (const key of keys) return [key]
  return []
}

/** The key that sealed may sign custody as well: a store may come from another installation. */
export function custodyFindings(
  { store, keys = null }: CustodianPorts,
  snapshot: string,
  sealed: { readonly digest: Digest; readonly key: string | null },
): AsyncIterable<AuditFinding> {
  const isOurs = (key: string) => keys === null || keys.has(key) || key === sealed.key
  return checkCustody(store, snapshot, { sealed: sealed.digest, isOurs })
}

/**
 * Custody is told of damage, once of each, and of the first audit after it that finds all sound; other sound audits add nothing, nor does
 * one that finds again what the last one found. A chain that is damaged itself gets nothing on top; the alarm is all there is then.
 */
export async function tellCustody(
  { store, clock, witness = null }: CustodianPorts,
  snapshot: string,
  findings: readonly AuditFinding[],
): Promise<void> {
  if (witness === null) return
  const ports = { store, clock, witness }
  try {
    let last: CustodyEntry | null = null
    for await (const { entry } of custodyEntries(store, snapshot)) {
      if (entry.act === 'audited' || entry.act === 'checked') last = entry
    }
    const standing = last?.act === 'audited' ? last : null
    if (findings.length > 0) {
      const detail = findingsDetail(findings)
      if (standing?.detail !== detail) await recordAct(ports, snapshot, { act: 'audited', detail })
    } else if (standing !== null) {
      const detail = `all as sealed again, after the findings of entry ${standing.number}`
      await recordAct(ports, snapshot, { act: 'checked', detail })
    }
  } catch {
    // Said by the alarm for the entry that cannot be read.
  }
}

function findingsDetail(findings: readonly AuditFinding[]): string {
  const lines = findings.map(({ key, what }) => `${key}: ${what}`).toSorted()
  const hash = createHash('sha256').update(lines.join('\n')).digest('hex')
  return `${lines.length} findings (${hash}): ${lines[0] ?? ''}`.toWellFormed().slice(0, 2000)
}

/** Custody is told of each receipt that renews what the ones before hold; that an owed token came is no renewal. */
export async function tellRenewal(
  ports: CustodyPorts,
  snapshot: string,
  before: Receipt | null,
): Promise<void> {
  const after = await newestReceipt(ports.store, snapshot).catch(() => null)
  const renewals = ({ timestamps = [] }: Receipt) => timestamps.filter(({ covers }) => covers > 0).length
  if (before === null || after === null || renewals(after) <= renewals(before)) return
  const by = [...new Set((after.timestamps ?? []).map(({ authority }) => authority))].at(-1) ?? 'nobody'
  const detail = `receipt ${after.number}, stamped by ${by}`
  // A damaged chain is the check's to tell; the renewal itself stands in the receipt.
  await recordAct(ports, snapshot, { act: 'renewed', detail }).catch(() => null)
}
