/**
 * The R2 binding and workerd's own globals, declared by shape: Node's type project reads these files too and has no Worker
 * types, and the Worker's project has no Node types.
 */

export interface R2ObjectLike {
  readonly key: string
  readonly size: number
  readonly etag: string
}
interface R2BodyLike extends R2ObjectLike {
  readonly body: ReadableStream<Uint8Array>
}
export interface R2Condition {
  readonly etagMatches?: string
  readonly etagDoesNotMatch?: string
}
/** What we use of `R2Bucket`; the binding fits it. */
export interface R2BucketLike {
  head(key: string): Promise<R2ObjectLike | null>
  get(
    key: string,
    options: { range?: { offset: number; length: number }; onlyIf?: R2Condition },
  ): Promise<R2BodyLike | R2ObjectLike | null>
  put(
    key: string,
    value: ReadableStream<Uint8Array> | Uint8Array,
    options: { onlyIf: R2Condition; sha256?: string; httpMetadata?: { contentType: string } },
  ): Promise<R2ObjectLike | null>
  list(options: {
    prefix: string
    limit: number
    startAfter?: string
    cursor?: string
  }): Promise<{ objects: readonly R2ObjectLike[]; truncated: boolean; cursor?: string }>
  delete(key: string): Promise<void>
}

/** workerd's own additions to the platform: a stream of announced length, which R2 wants, and a hash over a stream. */
interface Workerd {
  readonly FixedLengthStream: new (bytes: number) => {
    readonly readable: ReadableStream<Uint8Array>
    readonly writable: WritableStream<Uint8Array>
  }
  readonly crypto: {
    readonly DigestStream: new (
      algorithm: 'SHA-256',
    ) => WritableStream<Uint8Array> & { readonly digest: Promise<ArrayBuffer> }
  }
}

/** The platform's own globals; undefined members anywhere but on workerd. */
export function workerd(): Workerd {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the platform's own globals, untyped in Node's project
  return globalThis as unknown as Workerd
}
