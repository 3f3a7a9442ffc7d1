/** Observations written by hand, for the judge's tests: a chain of hops in one line. */
import type {
  Answer,
  Attempt,
  Failure,
  FailureKind,
  Hop,
  Observation,
  TlsFacts,
} from '../../citations/observation.ts'

export interface Step {
  readonly url: string
  readonly status: number
  readonly headers?: readonly (readonly [string, string])[]
  /** Why the roots refuse the certificate; null for a good one, absent for plain HTTP. */
  readonly refusal?: string | null
}

export function observed(url: string, ...attempts: readonly Attempt[]): Observation {
  return {
    version: 1,
    url,
    startedAt: '2026-11-22T10:00:00.000Z',
    finishedAt: '2026-11-22T10:00:05.000Z',
    class: 'live',
    vantage: { egress: 'direct', country: 'DE', resolver: 'system' },
    attempts,
    notChecked: null,
  }
}

/** An attempt that was answered: the last step is the answer's. */
export function answered(steps: readonly Step[], body: Partial<Answer['body']> = {}): Attempt {
  const last = steps.at(-1) ?? { url: 'http://none.test/', status: 0 }
  return attemptOf(steps, {
    kind: 'answer',
    status: last.status,
    url: last.url,
    body: {
      mediaType: 'text/html',
      bytes: 1_000,
      truncated: false,
      short: false,
      sha256: '0'.repeat(64),
      ...body,
    },
  })
}

export function failing(failure: FailureKind, url: string, detail: string | null = null): Attempt {
  return attemptOf([], { kind: 'failure', failure, detail, url })
}

export function attemptOf(steps: readonly Step[], end: Answer | Failure): Attempt {
  return { startedAt: '2026-11-22T10:00:00.000Z', milliseconds: 10, hops: steps.map(hopOf), end }
}

/** `A -> B -> C` by `status`, with 200 at the end: what most redirect cases need. */
export function journey(urls: readonly string[], status = 302, final = 200): Observation {
  const steps = urls.map((url, index) => ({ url, status: index === urls.length - 1 ? final : status }))
  return observed(urls[0] ?? '', answered(steps))
}

function hopOf({ url, status, headers = [], refusal }: Step, index: number): Hop {
  return {
    url,
    via: index === 0 ? 'cited' : 'location',
    status,
    headers,
    address: '192.0.2.1',
    port: 443,
    tls: refusal === undefined ? null : tlsOf(refusal),
    milliseconds: 5,
  }
}

function tlsOf(refusal: string | null): TlsFacts {
  return {
    protocol: 'TLSv1.3',
    cipher: 'TLS_AES_128_GCM_SHA256',
    authorised: refusal === null,
    refusal,
    chain: [],
  }
}
