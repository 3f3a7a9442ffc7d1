/** A signal that ends with its parent or after a time, and leaves neither a timer nor a listener behind. */

export interface TimeLimit extends Disposable {
  readonly signal: AbortSignal
  /** It was the time, not the parent. */
  readonly expired: boolean
}

/** `milliseconds` from now, or when `parent` is aborted, whichever is first. Dispose it. */
export function timeLimit(parent: AbortSignal, milliseconds: number): TimeLimit {
  const controller = new AbortController()
  let expired = false
  const timer = setTimeout(() => {
    expired = true
    controller.abort(new Error('time is up'))
  }, milliseconds)
  const follow = (): void => controller.abort(parent.reason)
  if (parent.aborted) follow()
  else parent.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    get expired() {
      return expired
    },
    [Symbol.dispose]() {
      clearTimeout(timer)
      parent.removeEventListener('abort', follow)
    },
  }
}
