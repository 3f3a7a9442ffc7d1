/**
 * Notes which parts of a snapshot were given, for its custody: one entry for each snapshot and UTC day, written when the day is over
 * or the process ends. Of whoever asked it keeps one bit, the owner or not; no person, no address, no number of times.
 */
import type { Clock, EvidenceStore, Witness } from '../ports.ts'
import { recordOnce, type Given } from './custody.ts'

export interface Accesses extends AsyncDisposable {
  /** Never throws and waits for nothing: no answer is late or lost for it. */
  note(given: Given): void
  /** Writes the days that are over; with `all`, today's as well. Never throws. */
  write(all?: boolean): Promise<void>
}

interface Day {
  readonly snapshot: string
  readonly day: string
  at: string
  readonly owner: Set<string>
  readonly others: Set<string>
}

/** More are not held at once: then what there is is written early, and the rest of their day is not told. */
const MOST = 1000

/** `witness` gives null in a process without the key: there nothing is written. What fails is told to `onFault` and dropped. */
export function createAccesses(ports: {
  readonly store: EvidenceStore
  readonly clock: Clock
  readonly witness: () => Promise<Pick<Witness, 'sign'> | null>
  readonly onFault: (fault: unknown) => void
}): Accesses {
  const { store, clock, onFault } = ports
  const days = new Map<string, Day>()
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()
  const today = () => clock.now().toISOString().slice(0, 10)

  function rest(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  function wakeAtMidnight(): void {
    const now = clock.now().getTime()
    const midnight = Math.floor(now / 86_400_000 + 1) * 86_400_000
    timer ??= setTimeout(() => void write(), midnight - now + 1000).unref()
  }
  async function writeDays(taken: readonly Day[]): Promise<void> {
    if (taken.length === 0) return
    try {
      const witness = await ports.witness()
      if (witness === null) return
      for (const { snapshot, at, day, owner, others } of taken) {
        const detail = `${day}: ${[told('to the owner', owner), told('to others', others)].filter((text) => text !== '').join('; ')}`
        const isSame = (entry: { act: string; detail: string }) =>
          entry.act === 'accessed' && entry.detail.startsWith(`${day}: `)
        await recordOnce({ store, clock, witness }, snapshot, { act: 'accessed', detail, at }, isSame).catch(
          onFault,
        )
      }
    } catch (fault) {
      onFault(fault)
    }
  }
  function write(all = false): Promise<void> {
    rest()
    const now = today()
    const taken = [...days].filter(([, { day }]) => all || day < now)
    for (const [key] of taken) days.delete(key)
    if (days.size > 0) wakeAtMidnight()
    // One after the other: two at once would race for the numbers of one chain.
    writing = writing.then(() => writeDays(taken.map(([, day]) => day)))
    return writing
  }
  return {
    note({ snapshot, part, toOwner }) {
      const at = clock.now().toISOString()
      const day = at.slice(0, 10)
      const key = `${day} ${snapshot}`
      if (!days.has(key) && days.size >= MOST) void write(true)
      const known = days.get(key) ?? { snapshot, day, at, owner: new Set(), others: new Set() }
      known.at = at
      const whom = toOwner ? known.owner : known.others
      whom.add(part)
      days.set(key, known)
      wakeAtMidnight()
    },
    write,
    async [Symbol.asyncDispose]() {
      await write(true)
      rest()
    },
  }
}

function told(whom: string, parts: ReadonlySet<string>): string {
  return parts.size === 0 ? '' : `${whom}: ${[...parts].toSorted().join(', ')}`
}
