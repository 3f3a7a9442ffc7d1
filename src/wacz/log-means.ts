/** SHA-256 and Ed25519 of Node, as the log's pure half wants them. */
import { createPublicKey, hash, verify } from 'node:crypto'
import { encodeBase64, type Hash, type Means } from '../../citations/log/index.ts'

export const logHash: Hash = (bytes) => hash('sha256', bytes, 'buffer')

export const logMeans: Means = {
  hash: logHash,
  ed25519(key, message, signature) {
    try {
      const x = encodeBase64(key).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
      const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
      return verify(null, message, publicKey, signature)
    } catch {
      return false
    }
  },
}
