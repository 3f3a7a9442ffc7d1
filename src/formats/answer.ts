/**
 * The answer of the child that reads documents, in lines of JSON: citations by the hundred, then all else with the last of
 * them. So the parent reads the first while the child still writes, and is never busy with 20 MB at once. What is in the
 * lines is not judged here.
 */
import type { ExtractionAnswer } from './extraction.ts'

/** About a quarter of a megabyte: what a pipe holds. */
const CITATIONS_A_LINE = 500
const LINE_FEED = 10

/** The lines of an answer; a short one is a single line. */
export function* partsOf(answer: ExtractionAnswer): Generator {
  if (answer.kind !== 'extraction') {
    yield answer
    return
  }
  const { extraction } = answer
  const { citations } = extraction
  let at = 0
  for (; at + CITATIONS_A_LINE < citations.length; at += CITATIONS_A_LINE)
    yield citations.slice(at, at + CITATIONS_A_LINE)
  yield { ...answer, extraction: { ...extraction, citations: citations.slice(at) } }
}

export interface AnswerInLines {
  /** Takes the next bytes of the child's answer. Never throws. */
  readonly hear: (chunk: Uint8Array) => void
  /** What was heard, put together again; throws a SyntaxError where a line was no JSON. */
  whole(): unknown
}

/** Reads each line of the answer as soon as it is whole. */
export function hearAnswer(): AnswerInLines {
  const citations: unknown[] = []
  let last: unknown
  let broken: unknown
  let begun: Uint8Array[] = []
  const close = () => {
    const line = begun
    begun = []
    try {
      last = JSON.parse(Buffer.concat(line).toString('utf8'))
      if (!Array.isArray(last)) return
      for (const citation of last) citations.push(citation)
    } catch (fault) {
      broken ??= fault
    }
  }
  return {
    hear(chunk) {
      let from = 0
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
        begun.push(chunk.subarray(from, end))
        close()
        from = end + 1
      }
      if (from < chunk.length) begun.push(chunk.subarray(from))
    },
    whole() {
      if (begun.length > 0) close()
      if (broken !== undefined) throw broken
      return citations.length === 0 ? last : withCitations(last, citations)
    },
  }
}

/** Puts the citations of the lines before into the last line's; one that has no place for them stays as it is. */
function withCitations(last: unknown, citations: readonly unknown[]): unknown {
  const extraction = partOf(last, 'extraction')
  const own = partOf(extraction, 'citations')
  if (!Array.isArray(own)) return last
  return { ...Object(last), extraction: { ...Object(extraction), citations: [...citations, ...own] } }
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
