/**
 * The file by which the holder of a domain says which keys are his: `https://{domain}/.well-known/ibid-keys.json`, the history of
 * the keys with each one's own word. Shapes and signed texts; whether the signatures hold is looked at in src/wacz.
 */
import { z } from 'zod'
import { canonicalJson } from './canonical.ts'
import { signatureSchema } from './verification.ts'

export const domainKeysPath = '/.well-known/ibid-keys.json'
/** No history of keys is longer. */
export const domainKeysLimit = 1024 * 1024

const { publicKey: keySchema, signature: rawSchema } = signatureSchema.shape
const signedSchema = z.strictObject({ at: z.iso.datetime(), signature: rawSchema })
const domainSchema = z.string().refine((text) => asDomain(text) === text, 'no domain')
const fileSchema = z.strictObject({
  format: z.literal('ibid-domain-keys/1'),
  domain: domainSchema,
  /** When the file was written. */
  at: z.iso.datetime(),
  /** Oldest first; the last one is in use. */
  keys: z
    .array(
      z.strictObject({
        publicKey: keySchema,
        since: z.iso.datetime().nullable(),
        until: z.iso.datetime().nullable(),
        /** From then on nothing it signs is to be believed. */
        revokedAt: z.iso.datetime().nullable(),
        /** The key's own word that it is this domain's; null where it was gone before anybody asked for it. */
        bound: signedSchema.nullable(),
        /** The word of the key before that this one takes its place; null for the first, and after a theft or loss. */
        succeeds: signedSchema.nullable(),
      }),
    )
    .min(1)
    .max(1000)
    .readonly(),
  /** By the key in use, over the canonical JSON of all the other fields. */
  signature: rawSchema,
})

export type DomainKeys = z.infer<typeof fileSchema>
export type DomainKey = DomainKeys['keys'][number]

/** Any JSON form of it; null for what it is not. */
export function readDomainKeys(text: string): DomainKeys | null {
  if (text.length > domainKeysLimit) return null
  try {
    return fileSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** A host name in the letters that DNS uses, lower case, at least two labels; null for what is none. */
export function asDomain(text: string): string | null {
  const domain = text.toLowerCase()
  const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
  const shaped = domain.length <= 253 && new RegExp(`^(?:${label}\\.)+${label}$`).test(domain)
  // A last label of digits alone makes an address.
  return shaped && !/\.\d+$/.test(domain) ? domain : null
}

/** What a key signs to say whose it is. */
export function bindingText(domain: string, publicKey: string, at: string): string {
  return canonicalJson({ at, domain, format: 'ibid-key-binding/1', publicKey })
}

/** What a key signs about the one that takes its place. */
export function successionText(from: string, to: string, at: string): string {
  return canonicalJson({ at, format: 'ibid-key-succession/1', from, to })
}

/** What the key in use signs of the whole file. */
export function domainKeysText({ format, domain, at, keys }: Omit<DomainKeys, 'signature'>): string {
  return canonicalJson({ format, domain, at, keys })
}
