/** Names the test files that have been running for long, once a minute: a run that never ends then says where it stands. */
import type { Reporter, TestModule } from 'vitest/node'

const LONG_MS = 8 * 60_000

export default class StillRunning implements Reporter {
  readonly #since = new Map<TestModule, number>()
  #timer: NodeJS.Timeout | undefined

  onTestRunStart(): void {
    this.#timer = setInterval(() => this.#tell(), 60_000)
    this.#timer.unref()
  }

  onTestModuleStart(module: TestModule): void {
    this.#since.set(module, Date.now())
  }

  onTestModuleEnd(module: TestModule): void {
    this.#since.delete(module)
  }

  onTestRunEnd(): void {
    clearInterval(this.#timer)
  }

  #tell(): void {
    for (const [module, began] of this.#since) {
      const minutes = Math.floor((Date.now() - began) / 60_000)
      if (Date.now() - began > LONG_MS)
        console.error(`still running after ${minutes} minutes: ${module.relativeModuleId}`)
    }
  }
}
