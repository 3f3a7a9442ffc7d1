/**
 * Has a seal's time vouched for by others (RFC 3161): asks each authority that has not answered yet, and renews what would grow
 * old. Receipts are only ever added; whatever dies, the newest one says what is still owed.
 */
import {
  canonicalJson,
  nextReceipt,
  receiptKey,
  stampedContent,
  type Receipt,
  type Timestamp,
} from '../../citations/index.ts'
import { PortFault, type EvidenceStore, type Job, type Timestamps } from '../ports.ts'
import { sourceOf } from './objects.ts'
import { newestReceipt } from './retrieve.ts'

export interface StampPorts {
  readonly store: EvidenceStore
  readonly timestamps: Timestamps
}

/** Who has not stamped, and why; empty where nothing is owed. */
export type Owed = readonly { readonly authority: string; readonly reason: string }[]

/** Asks whoever still owes a token, or everybody where there is none at all. Throws where the snapshot has no receipt. */
export async function stampSnapshot(
  ports: StampPorts,
  snapshot: string,
  options: { signal: AbortSignal },
): Promise<Owed> {
  const { authorities } = ports.timestamps
  return addTokens(ports, snapshot, options, ({ timestamps = [], pending = [] }) => ({
    covers: 0,
    asked: timestamps.length === 0 ? authorities : authorities.filter((each) => pending.includes(each)),
    isWanted: () => true,
  }))
}

/**
 * Has all that stands in the newest receipt stamped again (RFC 4998's idea), once its newest tokens' certificates end before
 * `until`. An old token is thus vouched for while its own authority can still be believed. A new token that would end no later is
 * of no use and is not kept.
 */
export async function renewSnapshot(
  ports: StampPorts,
  snapshot: string,
  options: { signal: AbortSignal; until: Date },
): Promise<Owed> {
  const endOf = (timestamp: Timestamp) => ports.timestamps.endsAt(timestamp).getTime()
  return addTokens(ports, snapshot, options, ({ timestamps = [] }) => {
    const generation = timestamps.at(-1)?.covers
    // One that holds long enough vouches for all that its generation covers.
    const end = Math.max(...timestamps.filter(({ covers }) => covers === generation).map(endOf))
    if (generation === undefined || end > options.until.getTime())
      return { covers: 0, asked: [], isWanted: () => false }
    const isWanted = (timestamp: Timestamp) => endOf(timestamp) > end
    return { covers: timestamps.length, asked: ports.timestamps.authorities, isWanted }
  })
}

interface Plan {
  readonly covers: number
  readonly asked: readonly string[]
  readonly isWanted: (timestamp: Timestamp) => boolean
}

function hasStamped({ timestamps = [] }: Receipt, authority: string, covers: number): boolean {
  return timestamps.some((timestamp) => timestamp.authority === authority && timestamp.covers === covers)
}

/** Two that do this at once end with receipts of both: whoever comes second adds to what the first one put. */
async function addTokens(
  { store, timestamps }: StampPorts,
  snapshot: string,
  { signal }: { signal: AbortSignal },
  plan: (receipt: Receipt) => Plan,
): Promise<Owed> {
  let receipt = await newestOf(store, snapshot)
  const { covers, asked, isWanted } = plan(receipt)
  if (asked.length === 0) return []
  const data = bytesOf(stampedContent(receipt, covers))
  const owed: { authority: string; reason: string }[] = []
  const tokens: Timestamp[] = []
  await Promise.all(
    asked.map(async (authority) => {
      try {
        tokens.push({ ...(await timestamps.stamp(authority, data, { signal })), covers })
      } catch (fault) {
        signal.throwIfAborted()
        owed.push({ authority, reason: fault instanceof Error ? fault.message : String(fault) })
      }
    }),
  )
  const inOrder = tokens
    .filter(isWanted)
    .toSorted((left, right) => asked.indexOf(left.authority) - asked.indexOf(right.authority))
  for (;;) {
    const added = inOrder.filter(({ authority }) => !hasStamped(receipt, authority, covers))
    const owing = (authority: string) =>
      !hasStamped(receipt, authority, 0) && !added.some((token) => token.authority === authority)
    const pending = covers > 0 ? (receipt.pending ?? []) : asked.filter(owing)
    if (added.length === 0 && same(pending, receipt.pending ?? [])) return owed
    const next = nextReceipt(receipt, { timestamps: added, pending })
    const bytes = new TextEncoder().encode(canonicalJson(next))
    const key = receiptKey(snapshot, next.number)
    const put = await store.put(key, await sourceOf(bytes), { mediaType: 'application/json' })
    if (put === 'created') return owed
    receipt = await newestOf(store, snapshot)
    // A renewal covers what stood there when it was asked for; what came meanwhile needs one of its own.
    if (covers > 0 && covers !== plan(receipt).covers) return owed
  }
}

async function newestOf(store: EvidenceStore, snapshot: string): Promise<Receipt> {
  const receipt = await newestReceipt(store, snapshot)
  if (receipt !== null) return receipt
  throw new PortFault('EvidenceStore', 'missing', `snapshot ${snapshot} has no receipt yet`, {
    retryable: true,
  })
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index])
}

function bytesOf({ kind, content }: ReturnType<typeof stampedContent>): Uint8Array {
  if (kind === 'text') return new TextEncoder().encode(content)
  return Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
}

/** Waits between tries, in seconds: minutes first, then hours, for a week; an audit asks again after that. */
const WAITS = [60, 300, 900, 3600, 3600, 3600, 6 * 3600, 6 * 3600, ...Array.from({ length: 7 }, () => 86_400)]

/** The job that asks; each try is a job of its own, so that an authority may be away for days. Null after the last. */
export function stampJob(snapshot: string, tries = 0): Job | null {
  const wait = tries === 0 ? 0 : WAITS[tries - 1]
  if (wait === undefined) return null
  return { name: 'stamp', key: `${snapshot}/${tries}`, data: { snapshot, tries: String(tries) }, after: wait }
}
