/** Where a verification writes down what it checked: one line per part, failures bounded per part. */
import type {
  Check,
  EvidenceClass,
  FloorNoted,
  FoundSignature,
  LogStanding,
  ProvedTime,
  Shown,
} from '../../citations/index.ts'

/** A file damaged in a thousand places need not say so a thousand times. */
const FAILURES_PER_PART = 20

export interface Ledger {
  readonly checks: readonly Check[]
  readonly signatures: FoundSignature[]
  readonly classes: (EvidenceClass | null)[]
  /** Parts that are seals, whose time ought to be proved, and the times that were. */
  readonly seals: string[]
  readonly times: ProvedTime[]
  /** Authorities that still owe a token. */
  readonly pending: string[]
  /** Where the newest receipts' seals stand in a log. */
  readonly logs: LogStanding[]
  /** What the manifests note as the floor of their time. */
  readonly floors: FloorNoted[]
  /** What a disclosure shows, once it is proved. */
  shown: Shown | null
  ok(part: string, what: string, detail?: string): void
  failed(part: string, what: string, detail: string): void
  unchecked(part: string, what: string, detail: string): void
  /** `ok` where `problem` is null, else `failed` with it. True for ok. */
  judge(part: string, what: string, problem: string | null): boolean
  /** For what bears on another question than whether all is intact. */
  note(question: NonNullable<Check['question']>, check: Omit<Check, 'question'>): void
}

export function createLedger(): Ledger {
  const checks: Check[] = []
  const failures = new Map<string, number>()
  const ledger: Ledger = {
    checks,
    signatures: [],
    classes: [],
    seals: [],
    times: [],
    pending: [],
    logs: [],
    floors: [],
    shown: null,
    ok: (part, what, detail) => void checks.push({ part, what, result: 'ok', detail: detail ?? null }),
    note: (question, check) => void checks.push({ ...check, question }),
    failed(part, what, detail) {
      const count = (failures.get(part) ?? 0) + 1
      failures.set(part, count)
      if (count <= FAILURES_PER_PART) checks.push({ part, what, result: 'failed', detail })
    },
    unchecked: (part, what, detail) => void checks.push({ part, what, result: 'unchecked', detail }),
    judge(part, what, problem) {
      if (problem === null) ledger.ok(part, what)
      else ledger.failed(part, what, problem)
      return problem === null
    },
  }
  return ledger
}
