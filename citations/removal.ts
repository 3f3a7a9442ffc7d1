/**
 * That a document was removed: one small object, `removed/{document}.json`, written before anything is erased and kept for ever, so
 * that a removal that died is ended and a backup brings nothing back. It names no document, address or person.
 */
import { z } from 'zod'

export interface Removal {
  readonly format: 'ibid-removal/1'
  readonly document: string
  /** When it was ordered. */
  readonly at: string
  /** `removing`: ordered, and not everything that has to go is gone yet. */
  readonly state: 'removing' | 'removed'
  /** Its runs, so that what is written late is found; their ids were made at random. */
  readonly runs: readonly string[]
  /** Snapshots of which something could not be erased yet. */
  readonly owed: readonly string[]
}

const id = z.string().regex(/^[a-z0-9]{1,64}$/)
const removalSchema = z.strictObject({
  format: z.literal('ibid-removal/1'),
  document: id,
  at: z.iso.datetime(),
  state: z.enum(['removing', 'removed']),
  runs: z.array(id),
  owed: z.array(id),
})

/** The removal, or null where it is none. */
export function asRemoval(value: unknown): Removal | null {
  const read = removalSchema.safeParse(value)
  return read.success ? read.data : null
}

export function removalKey(document: string): string {
  return `removed/${document}.json`
}
