/** Lines of a UTF-8 file, one at a time. */
import { chunksOf, type RandomAccess } from './random-access.ts'

const LINE_LIMIT = 4 * 1024 * 1024

/** Yields each line without its line feed; null stands for one longer than 4 MiB, whose bytes are skipped. */
export async function* lines(
  source: RandomAccess,
  options: { signal?: AbortSignal | undefined } = {},
): AsyncGenerator<string | null> {
  let kept: Buffer[] = []
  let bytes = 0
  const flush = (): string | null => {
    const line = bytes > LINE_LIMIT ? null : Buffer.concat(kept).toString('utf8')
    kept = []
    bytes = 0
    return line
  }
  const keep = (piece: Buffer): void => {
    bytes += piece.length
    if (bytes <= LINE_LIMIT) kept.push(piece)
    else kept = []
  }
  for await (const chunk of chunksOf(source, options)) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      keep(chunk.subarray(start, end))
      start = end + 1
      yield flush()
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  if (bytes > 0) yield flush()
}
