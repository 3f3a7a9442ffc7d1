/** A web stream over an async iterable, one piece per pull; the reader's leaving frees the source. */

/** `onFault` hears what broke after the head was sent, when no status can tell it any more; `onLeave` wakes a source that waits. */
export function streamOf(
  pieces: AsyncIterable<Uint8Array>,
  onFault: (fault: unknown) => void = () => {},
  onLeave: () => void = () => {},
): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await iterator.next()
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      } catch (fault) {
        onFault(fault)
        controller.error(fault)
      }
    },
    async cancel() {
      onLeave()
      await iterator.return?.()
    },
  })
}
