/**
 * A private key at rest: AES-256-GCM under a key that scrypt makes of a passphrase (`ibid-key/1`). The public half stands beside it
 * in the clear, bound to it, so that fingerprints can be told without the passphrase.
 */
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  scrypt,
  type KeyObject,
} from 'node:crypto'
import { z } from 'zod'

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/)
const boxSchema = z.strictObject({
  format: z.literal('ibid-key/1'),
  publicKey: base64,
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    // Bounded, so that a hostile file cannot ask for all memory.
    N: z.int().min(16_384).max(1_048_576),
    r: z.literal(8),
    p: z.literal(1),
    salt: base64,
  }),
  cipher: z.literal('aes-256-gcm'),
  iv: base64,
  tag: base64,
  ciphertext: base64,
})
export type KeyBox = z.infer<typeof boxSchema>

const COST = 131_072

/** Null where the value is no box of ours. */
export function asKeyBox(value: unknown): KeyBox | null {
  return boxSchema.safeParse(value).data ?? null
}

export async function lockKey(key: KeyObject, passphrase: string): Promise<KeyBox> {
  const [salt, iv] = [randomBytes(32), randomBytes(12)]
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt, COST), iv)
  cipher.setAAD(spki)
  const plain = key.export({ format: 'der', type: 'pkcs8' })
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()])
  plain.fill(0)
  return {
    format: 'ibid-key/1',
    publicKey: spki.toString('base64'),
    kdf: { name: 'scrypt', N: COST, r: 8, p: 1, salt: salt.toString('base64') },
    cipher: 'aes-256-gcm',
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    ciphertext: ciphertext.toString('base64'),
  }
}

/** Null where the passphrase is another, or a byte was changed: the two cannot be told apart. */
export async function unlockKey(box: KeyBox, passphrase: string): Promise<KeyObject | null> {
  const bytes = (text: string) => Buffer.from(text, 'base64')
  try {
    const secret = await stretch(passphrase, bytes(box.kdf.salt), box.kdf.N)
    const decipher = createDecipheriv('aes-256-gcm', secret, bytes(box.iv), { authTagLength: 16 })
    decipher.setAAD(bytes(box.publicKey))
    decipher.setAuthTag(bytes(box.tag))
    const plain = Buffer.concat([decipher.update(bytes(box.ciphertext)), decipher.final()])
    const key = createPrivateKey({ key: plain, format: 'der', type: 'pkcs8' })
    plain.fill(0)
    return key
  } catch {
    return null
  }
}

function stretch(passphrase: string, salt: Buffer, cost: number): Promise<Buffer> {
  // Composed letters: the same passphrase typed on another system is the same.
  const typed = passphrase.normalize('NFC')
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, 32, { N: cost, r: 8, p: 1, maxmem: 256 * cost * 8 }, (error, made) =>
      error === null ? resolve(made) : reject(error),
    )
  })
}
