/** Notes the floor of a capture's time, just before the page is asked for. What cannot be had is told in it and stops nothing. */
import { logKey, type Floor } from '../../citations/index.ts'
import { encodeBase64, readCheckpoint } from '../../citations/log/index.ts'
import type { Beacon, Clock, EvidenceStore } from '../ports.ts'
import { readBytes } from './objects.ts'

const LONGEST = 1024 * 1024

/** Null where there is neither a log nor a beacon to take it from. */
export async function noteFloor(
  ports: { readonly store: EvidenceStore; readonly clock: Clock; readonly beacon: Beacon | null },
  options: { readonly signal: AbortSignal },
): Promise<Floor | null> {
  const { store, clock, beacon } = ports
  const [checkpoint, heard] = await Promise.all([
    readBytes(store, logKey('checkpoint'), LONGEST),
    beacon === null ? {} : hear(beacon, options),
  ])
  const read = checkpoint === null ? null : readCheckpoint(new TextDecoder().decode(checkpoint))
  if (beacon === null && read === null) return null
  const log =
    read === null ? {} : { log: { origin: read.origin, size: read.size, root: encodeBase64(read.root) } }
  return { notedAt: clock.now().toISOString(), ...log, ...heard }
}

async function hear(
  beacon: Beacon,
  options: { readonly signal: AbortSignal },
): Promise<Pick<Floor, 'beacon' | 'unheard'>> {
  try {
    return { beacon: await beacon.pulse(options) }
  } catch (fault) {
    options.signal.throwIfAborted()
    const unheard = fault instanceof Error ? fault.message : String(fault)
    return { unheard: unheard.toWellFormed().slice(0, 200).toWellFormed() }
  }
}
