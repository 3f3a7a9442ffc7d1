/**
 * A floor for the time of a capture: what nobody could have known before. Noted just before navigation and sealed with the rest, it
 * shows that the manifest was made no earlier than that; its timestamps show the ceiling. That the page was fetched in between
 * stays the operator's word: no page repeats a number that we send it.
 */
import { z } from 'zod'

/** One value of a public randomness beacon, as it published it. */
export interface Pulse {
  readonly address: string
  /** Whose form it was read in: drand's rounds, or NIST's Randomness Beacon 2.0. */
  readonly kind: 'drand' | 'nist'
  /** The round's number, or the pulse's own address. */
  readonly pulse: string
  /** The random value, lower-case hex. */
  readonly value: string
  /** The beacon's signature over it, lower-case hex. */
  readonly signature: string
}

export interface Floor {
  readonly notedAt: string
  /** Our own log's newest checkpoint; absent where nothing was ever logged. `root` is base64. */
  readonly log?: { readonly origin: string; readonly size: number; readonly root: string } | undefined
  /** Absent where no beacon is configured, or it did not answer. */
  readonly beacon?: Pulse | undefined
  /** Why a configured beacon is not there. */
  readonly unheard?: string | undefined
}

const hexSchema = (digits: number) =>
  z
    .string()
    .regex(/^(?:[0-9a-fA-F]{2})+$/)
    .min(digits)
    .max(4096)
    .transform((hex) => hex.toLowerCase())

export const floorSchema = z.strictObject({
  notedAt: z.iso.datetime(),
  log: z
    .strictObject({ origin: z.string().max(1000), size: z.int().min(0), root: z.string().max(100) })
    .optional(),
  beacon: z
    .strictObject({
      address: z.string().max(500),
      kind: z.enum(['drand', 'nist']),
      pulse: z.string().max(500),
      value: hexSchema(64),
      signature: hexSchema(96),
    })
    .optional(),
  unheard: z.string().max(300).optional(),
})

const drandSchema = z.object({
  round: z.int().min(1),
  randomness: hexSchema(64).optional(),
  signature: hexSchema(96),
})
const nistSchema = z.object({
  pulse: z.object({ uri: z.string().max(500), outputValue: hexSchema(64), signatureValue: hexSchema(96) }),
})

/**
 * Reads what a beacon answered; null for what is no pulse. drand's newer interface leaves `randomness` out, since it is the
 * SHA-256 of the signature: then the signature itself is the value nobody could have known.
 */
export function readPulse(address: string, answer: unknown): Pulse | null {
  const nist = nistSchema.safeParse(answer)
  if (nist.success) {
    const { uri: pulse, outputValue: value, signatureValue: signature } = nist.data.pulse
    return { address, kind: 'nist', pulse, value, signature }
  }
  const drand = drandSchema.safeParse(answer)
  if (!drand.success) return null
  const { round, signature, randomness: value = signature } = drand.data
  return { address, kind: 'drand', pulse: String(round), value, signature }
}
