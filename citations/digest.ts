/** Digests, always tagged with their algorithm. Computing one needs bytes and a platform; that happens outside. */

/** `sha256:` and 64 lower-case hex digits: the form WARC-Block-Digest, CDXJ and our manifests all carry. */
export type Digest = `sha256:${string}`

const SHAPE = /^sha256:[0-9a-f]{64}$/

export function isDigest(value: string): value is Digest {
  return SHAPE.test(value)
}

/** Tags 64 hex digits. Throws a RangeError for anything else: a wrong digest must never travel on. */
export function sha256Digest(hex: string): Digest {
  const digest = `sha256:${hex.toLowerCase()}`
  if (!isDigest(digest))
    throw new RangeError(`expected 64 hex digits of a SHA-256, found "${hex.slice(0, 80)}"`)
  return digest
}

/** The 64 hex digits without the tag. */
export function digestHex(digest: Digest): string {
  return digest.slice('sha256:'.length)
}
