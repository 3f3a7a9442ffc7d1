/**
 * Memory that two threads see: places of one size for the bytes of bodies on their way to the thread that reads them. There
 * are only so many, so that a slow reader never lets a queue grow; nothing is copied on the way, and nothing is lost with
 * the thread.
 */

export const SLOT = 32_768
/** As many links as may be looked at at once, with a page of usual size each: 8 MB, of which only what is used is memory. */
const SLOTS = 256

/** What is handed to the thread at its start. */
export interface Shared {
  readonly memory: SharedArrayBuffer
  /** One cell: the job that is being read. */
  readonly progress: Int32Array<SharedArrayBuffer>
}

export class Slots {
  readonly shared: Shared = {
    memory: new SharedArrayBuffer(SLOTS * SLOT),
    progress: new Int32Array(new SharedArrayBuffer(4)),
  }
  /** The one that was used last is taken first: its memory is warm. */
  readonly #free = Array.from({ length: SLOTS }, (_, index) => SLOTS - 1 - index)

  /** Null where all are in use. */
  take(): number | null {
    return this.#free.pop() ?? null
  }

  give(slots: readonly number[]): void {
    this.#free.push(...slots)
  }
}

/** The bytes of a slot; `length` of them. */
export function slotOf({ memory }: Shared, slot: number, length = SLOT): Uint8Array {
  return new Uint8Array(memory, slot * SLOT, length)
}

/** The bytes of a body that fills one slot after the other. */
export function piecesOf(shared: Shared, slots: readonly number[], length: number): Uint8Array[] {
  return slots.map((slot, at) => slotOf(shared, slot, Math.min(SLOT, length - at * SLOT)))
}
