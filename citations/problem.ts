/**
 * The closed list of what a caller can get wrong. A Problem is thrown at our doors only (CLI, HTTP, config),
 * carries one sentence (expected, found, an example) and maps to an exit code or an RFC 9457 answer there.
 * The web being bad is never a Problem: it is a Failure or a Verdict. Our own faults are ordinary exceptions.
 */
export const problemCodes = {
  'usage': 400,
  'unknown-format': 415,
  'unreadable-document': 422,
  'empty-document': 422,
  'document-too-large': 413,
  'invalid-citation-list': 422,
  'invalid-url': 422,
  'invalid-configuration': 400,
  'not-found': 404,
  'gone': 410,
  'not-authorised': 401,
  'forbidden': 403,
  'method-not-allowed': 405,
  'conflict': 409,
  'range-not-satisfiable': 416,
  'file-not-found': 400,
  'output-not-writable': 400,
  'port-in-use': 400,
  'store-refused': 503,
  'catalog-in-use': 409,
  'no-browser': 503,
  'invalid-package': 422,
} as const

export type ProblemCode = keyof typeof problemCodes

/** What a caller did wrong. `message` is one sentence: what was expected, what was found, an example. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  constructor(code: ProblemCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
  /** The HTTP status of the code (RFC 9457 `status`). */
  get status(): number {
    return problemCodes[this.code]
  }
}

/** The `code` that system errors carry (`ENOENT`, `EADDRINUSE`), or an empty string. */
export function faultCode(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
}
