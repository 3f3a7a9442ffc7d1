/** Reads the public half of a signing key kept on this machine, without ever making one. */
import { createPublicKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** SPKI DER in base64, or null where there is no readable key. */
export async function publicKeyOf(path: string): Promise<string | null> {
  try {
    return createPublicKey(await readFile(path, 'utf8'))
      .export({ format: 'der', type: 'spki' })
      .toString('base64')
  } catch {
    return null
  }
}
