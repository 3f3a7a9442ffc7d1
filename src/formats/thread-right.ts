/**
 * What a reader may know of threads, and the case that there are none. Apart from thread.ts, which loads Node's own module for
 * them: where no thread is ever started, the lockdown refuses that module.
 */
export interface ThreadRight {
  /**
   * Runs a module in a thread that is given `errand()`, whose bytes are handed over, and resolves to the one message it
   * sends; null when it ends without one. Null, and nothing is made, where there is no right to threads.
   */
  run<T>(module: URL, errand: () => Errand): Promise<T | null> | null
  giveUp(): void
}

export interface Errand {
  readonly bytes: Uint8Array<ArrayBuffer>
}

export const noThreads: ThreadRight = { run: () => null, giveUp() {} }
