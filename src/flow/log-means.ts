/** SHA-256 and Ed25519 by web-standard means, for what the edge serves as well; Node's own stand in src/wacz/log-means.ts. */
import { digestHex } from '../../citations/index.ts'
import type { AnyHash, Means } from '../../citations/log/index.ts'
import { digestOf } from './objects.ts'

export const hashBytes: AnyHash = async (bytes) =>
  Uint8Array.from(digestHex(await digestOf(bytes)).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

export const webMeans: Means = {
  hash: hashBytes,
  async ed25519(key, message, signature) {
    try {
      const known = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
      return await crypto.subtle.verify('Ed25519', known, signature, message)
    } catch {
      return false
    }
  },
}
