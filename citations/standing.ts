/**
 * How a kept snapshot stands: shown, or taken down in one of three recorded levels (decisions 4). Each is one small object,
 * `standing/{id}.json`, so that service, edge, reindex and audit heed it with a single read. Described in docs/formats/standing.md.
 */
import { z } from 'zod'
import { isDigest, type Digest } from './digest.ts'

/**
 * `hidden`: strangers hear what they hear of a private one. `restricted`: nobody gets its bytes over HTTP; fact and proof stay
 * the owner's. `destroyed`: its bytes are erased, the tombstone stays.
 */
export const takeDownLevels = ['hidden', 'restricted', 'destroyed'] as const
export type TakeDownLevel = (typeof takeDownLevels)[number]

/** `destroying`: the tombstone stands and binds, but not every byte is erased yet, so nobody may call it destroyed. */
export type StandingLevel = 'shown' | TakeDownLevel | 'destroying'

/** What stays of a snapshot when its bytes are gone: who holds a copy can still be told whether it is the one that was sealed. */
export interface Tombstone {
  /** SHA-256 of `manifest.json` as it was. */
  readonly manifest: Digest
  /** SHA-256 of each receipt, in their order. */
  readonly receipts: readonly Digest[]
  /** Whether strangers knew its permalink: they are told the reason, others hear that there is nothing. */
  readonly published: boolean
}

export interface Standing {
  readonly format: 'ibid-standing/1'
  readonly snapshot: string
  readonly level: StandingLevel
  /** In the operator's words. That of a destroyed, once published snapshot is told to everybody. */
  readonly reason: string
  /** When this level was ordered. */
  readonly at: string
  /** Exactly where `level` is `destroying` or `destroyed`. */
  readonly tombstone?: Tombstone | undefined
}
/** What a list or a report says of a snapshot that was taken down: no more than its permalink does. */
export interface Withheld {
  readonly level: Exclude<StandingLevel, 'shown'>
  readonly at: string
}
export type Entombed = Standing & { readonly tombstone: Tombstone }

const digestSchema = z.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'no digest')
const standingSchema = z
  .strictObject({
    format: z.literal('ibid-standing/1'),
    snapshot: z.string().regex(/^[a-z0-9]{1,64}$/),
    level: z.enum(['shown', ...takeDownLevels, 'destroying']),
    reason: z.string().max(1000),
    at: z.iso.datetime(),
    tombstone: z
      .strictObject({
        manifest: digestSchema,
        receipts: z.array(digestSchema).max(999_999),
        published: z.boolean(),
      })
      .optional(),
  })
  .refine(({ level, tombstone }) => level.startsWith('destroy') === (tombstone !== undefined))

/** The standing, or null where it is none. */
export function asStanding(value: unknown): Standing | null {
  const read = standingSchema.safeParse(value)
  return read.success ? read.data : null
}

/** Its bytes are erased, or are to be: nothing may bring it back. */
export function isEntombed(standing: Standing | null): standing is Entombed {
  return standing?.tombstone !== undefined
}

/** Whether strangers may see what was published. No object says the same as `shown`. */
export function isShown(standing: Standing | null): boolean {
  return standing === null || standing.level === 'shown'
}

/** Null for what is shown. */
export function withheldAs(standing: Standing | null): Withheld | null {
  if (standing === null || standing.level === 'shown') return null
  return { level: standing.level, at: standing.at }
}

/** Whether an evidence package has it: what is hidden is kept from strangers alone. */
export function isPacked({ level }: Pick<Standing, 'level'>): boolean {
  return level === 'shown' || level === 'hidden'
}

/** For a table's cell: `taken down (restricted) as of 2026-11-23T18:00:00.000Z`. */
export function withheldInWords({ level, at }: Withheld): string {
  return `taken down (${level}) as of ${at}`
}

/** What strangers are told instead of a snapshot that they may have known of. */
export function goneSentence({ level, at }: Standing): string {
  return level === 'destroyed'
    ? `This snapshot was destroyed as of ${at}.`
    : `This snapshot was taken down as of ${at}, to be destroyed.`
}
