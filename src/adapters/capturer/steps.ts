/**
 * The step plan's book: every step ends within its limit as ok, failed or skipped, with a sentence and its time.
 * A step that fails throws nothing away but itself. Ours-or-caller's faults (abort, PortFault) pass through.
 */
import type { StepName, StepResult } from '../../../citations/index.ts'
import { PortFault } from '../../ports.ts'

/** A step did not do what it should; the message is the sentence that is kept. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure'
}

/** A step has nothing to do here; the message says why, and nothing is wrong. */
export class StepSkipped extends Error {
  override readonly name = 'StepSkipped'
}

export class StepBook {
  readonly #results: StepResult[] = []
  /** Those of them whose reason is why all was stopped. */
  readonly #ofStop = new Set<StepResult>()
  readonly #signal: AbortSignal
  readonly #endsAt: number
  #stopped: string | null = null

  /** `signal` is the caller's; `deadlineMs` from now bounds all steps together. */
  constructor(signal: AbortSignal, deadlineMs: number) {
    this.#signal = signal
    this.#endsAt = performance.now() + deadlineMs
  }

  get results(): readonly StepResult[] {
    return this.#results.map((result) =>
      this.#ofStop.has(result) ? { ...result, reason: this.#stopped } : result,
    )
  }

  /** Milliseconds left for all steps together. */
  get left(): number {
    return Math.max(0, this.#endsAt - performance.now())
  }

  /** Why nothing more can be done; further steps are skipped with this reason. */
  stop(reason: string): void {
    this.#stopped ??= reason
  }

  /** What is known better a moment later: steps that ended because of the stop are told with this reason. */
  restate(reason: string): void {
    if (this.#stopped !== null) this.#stopped = reason
  }

  get stopped(): string | null {
    return this.#stopped
  }

  result(step: StepName): StepResult | null {
    return this.results.find((result) => result.step === step) ?? null
  }

  skip(step: StepName, reason: string): void {
    this.#note({ step, outcome: 'skipped', reason, milliseconds: 0 })
  }

  #note(result: StepResult): void {
    this.#results.push(result)
    if (this.#stopped !== null && result.reason === this.#stopped) this.#ofStop.add(result)
  }

  /**
   * Runs one step for at most `limitMs`. Null when it failed or was skipped. The step gets a signal that fires at its
   * limit; one that does not listen is left behind, its late end ignored.
   */
  async run<T>(step: StepName, limitMs: number, act: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    this.#signal.throwIfAborted()
    if (this.#stopped !== null) {
      this.skip(step, this.#stopped)
      return null
    }
    const limit = Math.min(limitMs, this.left)
    if (limit < 50) {
      this.skip(step, 'the time for the whole capture was used up')
      return null
    }
    const startedAt = performance.now()
    const note = (outcome: StepResult['outcome'], reason: string | null) =>
      this.#note({ step, outcome, reason, milliseconds: Math.round(performance.now() - startedAt) })
    const timeUp = new StepFailure(`it took longer than ${Math.round(limit / 1000)} s`)
    const limiter = new AbortController()
    const late = rejectWhen(AbortSignal.any([this.#signal, limiter.signal]))
    const timer = setTimeout(() => limiter.abort(timeUp), limit)
    try {
      const acting = act(late.signal)
      acting.catch(() => undefined)
      const value = await Promise.race([acting, late.rejected])
      note('ok', null)
      return value
    } catch (error) {
      this.#signal.throwIfAborted()
      if (error instanceof PortFault) throw error
      if (error instanceof StepSkipped) note('skipped', error.message)
      else note('failed', this.#stopped ?? sentence(error))
      return null
    } finally {
      clearTimeout(timer)
      late.forget()
    }
  }
}

interface Late {
  readonly signal: AbortSignal
  readonly rejected: Promise<never>
  /** No more of it is wanted: while a composed signal is listened to, Node keeps it and all that hangs on it for ever. */
  forget(): void
}

function rejectWhen(signal: AbortSignal): Late {
  const { promise, reject } = Promise.withResolvers<never>()
  promise.catch(() => undefined)
  const fired = () => reject(signal.reason)
  signal.addEventListener('abort', fired, { once: true })
  return { signal, rejected: promise, forget: () => signal.removeEventListener('abort', fired) }
}

/** One line about a failure, without the browser library's call logs and colours. */
function sentence(error: unknown): string {
  if (error instanceof StepFailure) return error.message
  const text = error instanceof Error ? error.message : String(error)
  const line = text
    .split('\n', 1)[0]
    ?.replace(/^(?:page|cdpSession|browserContext|frame|locator)\.\w+: /, '')
    .replace(/[^\x20-\x7e\u00a0-\uffff]+(?:\[[0-9;]*m)?/g, '')
  return (line ?? 'unknown').slice(0, 300)
}
