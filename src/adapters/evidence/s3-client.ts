/**
 * The S3 client as we use it, and what its errors mean. The endpoint is the operator's own choice, written in the
 * configuration: it is not web input and needs no address guard.
 */
import { S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import { Problem } from '../../../citations/index.ts'
import { PortFault } from '../../ports.ts'
import { storeFault } from './key.ts'

export interface Retention {
  /** GOVERNANCE: whoever has the right to bypass it may. COMPLIANCE: nobody, not even the account's owner. */
  readonly mode: 'GOVERNANCE' | 'COMPLIANCE'
  readonly days: number
}

export interface S3StoreOptions {
  /** `https://host[:port]`; absent for Amazon's own. */
  readonly endpoint?: string
  readonly region: string
  readonly bucket: string
  /** Put before every key, with a slash between; none by default. */
  readonly prefix?: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly forcePathStyle: boolean
  /** `when_required` for servers that do not know the newer checksum headers. Our own digests are checked either way. */
  readonly checksums: 'when_supported' | 'when_required'
  /** Under Object Lock for that long; absent where nothing is to be locked. */
  readonly retention?: Retention
}

const CONNECT_MILLISECONDS = 10_000
// Also ends a body that nobody reads; a slow reader that stands still longer comes back with a range.
const IDLE_MILLISECONDS = 120_000
const quiet = () => {}

/** A client whose sockets live until `destroy()`. Requests with a stream are not repeated by it: see `repeat`. */
export function createS3Client(options: S3StoreOptions): S3Client {
  const checksums = options.checksums === 'when_supported' ? 'WHEN_SUPPORTED' : 'WHEN_REQUIRED'
  return new S3Client({
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    region: options.region,
    credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey },
    forcePathStyle: options.forcePathStyle,
    requestChecksumCalculation: checksums,
    responseChecksumValidation: checksums,
    maxAttempts: 4,
    requestHandler: {
      connectionTimeout: CONNECT_MILLISECONDS,
      socketTimeout: IDLE_MILLISECONDS,
      httpAgent: { keepAlive: true, maxSockets: 64 },
      httpsAgent: { keepAlive: true, maxSockets: 64 },
    },
    // The SDK reports to the console what we report by our own faults.
    logger: { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet },
  })
}

/** The HTTP status of a failed request; 0 where there was no answer. */
export function statusOf(cause: unknown): number {
  return cause instanceof S3ServiceException ? (cause.$metadata.httpStatusCode ?? 0) : 0
}

const MENDABLE = new Set([0, 408, 409, 429, 500, 502, 503, 504])
// The bytes were ours and right when they left: they were damaged or cut on the way.
const DAMAGED = new Set(['XAmzContentSHA256Mismatch', 'BadDigest', 'RequestTimeout', 'IncompleteBody'])

/** Whether the same request may succeed a moment later. A 409 is another conditional write that has not ended yet. */
export function isMendable(cause: unknown): boolean {
  if (cause instanceof PortFault) return false
  return MENDABLE.has(statusOf(cause)) || (cause instanceof Error && DAMAGED.has(cause.name))
}

/** A failed request as a PortFault. The message names the error, never a credential. */
export function s3Fault(cause: unknown, doing: string): PortFault {
  if (cause instanceof PortFault) return cause
  const status = statusOf(cause)
  const name = nameOf(cause)
  if (status === 0)
    return storeFault('unreachable', `no answer from the object store while ${doing} (${name})`, {
      retryable: true,
      cause,
    })
  const code = status === 401 || status === 403 ? 'refused' : 'object-store'
  const message = `the object store answered ${status} ${name} while ${doing}`
  // A refusal is the operator's to mend, and then the job can go on: nothing is given up for it.
  return storeFault(code, message, { retryable: status >= 401, cause })
}

/** The endpoint answers, but not as S3 does. */
export function notS3(options: S3StoreOptions): Problem {
  const where = options.endpoint ?? `Amazon S3 in ${options.region}`
  const message = `expected an S3 endpoint, found an answer that is no bucket listing at ${where}; for example https://s3.eu-central-1.amazonaws.com`
  return new Problem('store-refused', message)
}

/** What an operator must mend before the store can be used, as a Problem `store-refused`; null for any other failure. */
export function explainRefusal(cause: unknown, options: S3StoreOptions): Problem | null {
  if (cause instanceof Problem) return cause
  const found = cause instanceof PortFault && cause.cause !== undefined ? cause.cause : cause
  const where = options.endpoint ?? `Amazon S3 in ${options.region}`
  const name = nameOf(found)
  const say = (expected: string, example: string) =>
    new Problem('store-refused', `expected ${expected}, found ${name} at ${where}; ${example}`, { cause })
  const status = statusOf(found)
  if (name === 'SignatureDoesNotMatch')
    return say(
      'a secret access key that fits the access key id',
      'copy both again from the store, without blanks',
    )
  if (name === 'InvalidAccessKeyId' || name === 'InvalidToken')
    return say(`a known access key id`, `${options.accessKeyId.slice(0, 4)}… is not one there`)
  if (name === 'NoSuchBucket' || status === 404)
    return say(
      `the bucket ${options.bucket}`,
      `create it first, for example: aws s3 mb s3://${options.bucket}`,
    )
  if (status === 301 || status === 307 || name === 'AuthorizationHeaderMalformed')
    return say(
      `the region of the bucket ${options.bucket}`,
      `${options.region} is not it; for example eu-central-1`,
    )
  if (name === 'RequestTimeTooSkewed')
    return say(
      'a clock that is right within minutes',
      "this machine's is not; for example: timedatectl set-ntp true",
    )
  if (status === 401 || status === 403)
    return say(
      `permission to list, read, write and delete in ${options.bucket}`,
      'grant for example s3:ListBucket, s3:GetObject, s3:PutObject, s3:DeleteObject',
    )
  if (found instanceof PortFault || status >= 500) return null
  return say('an answering S3 endpoint', 'for example https://s3.eu-central-1.amazonaws.com')
}

function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name
}
