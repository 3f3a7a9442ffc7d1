/** Small pieces of bytes in the shapes this room passes round. */
import { createHash } from 'node:crypto'
import { sha256Digest, type Digest } from '../../citations/index.ts'

/** Bytes of known length and digest; a spool file, a stored object or a buffer. */
export interface Octets {
  readonly bytes: number
  readonly sha256: Digest
  open(): AsyncIterable<Uint8Array>
}

/** The digest of bytes held in memory. */
export function sha256Of(bytes: Uint8Array | string): Digest {
  return sha256Digest(createHash('sha256').update(bytes).digest('hex'))
}

/** Bytes in memory as a source that can be opened again and again. */
export function bytesOf(bytes: Uint8Array): Octets {
  return {
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    async *open() {
      yield bytes
    },
  }
}

/** RFC 7468 text of DER certificates, in the order given. */
export function pemChain(certificates: readonly Uint8Array[]): Buffer {
  const blocks = certificates.map((der) => {
    const lines =
      Buffer.from(der)
        .toString('base64')
        .match(/.{1,64}/g) ?? []
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
  })
  return Buffer.from(blocks.join(''))
}
