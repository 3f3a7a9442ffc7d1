/**
 * Reads documents away from the service: each in a child process of its own with caps on memory and time, so that a hostile
 * document costs itself and nobody else. The parsing is the pure library's; only the cage and its sentences are here.
 */
import { join } from 'node:path'
import type { Explained, Extraction, ProblemCode } from '../../citations/index.ts'
import { loadExtractionSchema, Problem, problemCodes } from '../../citations/light.ts'
import { PortFault, type Extractor } from '../ports.ts'
import { hearAnswer, type AnswerInLines } from './answer.ts'
import { openCage, type Caged, type Outcome } from './cage.ts'
import { writeRequest, type ExtractionAnswer, type ExtractionRequest } from './extraction.ts'
import { defaultCaps, maxBytesOf, type Caps } from './limits.ts'
import type { WallSetting } from './walls.ts'

export type SubmittedDocument = Omit<ExtractionRequest, 'explain'>
export interface ReadingOptions {
  readonly signal?: AbortSignal
}

/** The Extractor of the flow, and what --explain asks beside it. Dispose it to end a child that waits ahead. */
export interface DocumentReader extends Extractor, AsyncDisposable {
  /** Throws a Problem for what the caller can change: format, size, damage, a cap that was hit; else a PortFault. */
  extract(document: SubmittedDocument, options?: ReadingOptions): Promise<Extraction>
  /** As `extract`, with the reasons for each citation, and what to draw them on. */
  explain(document: SubmittedDocument, options?: ReadingOptions): Promise<Explained>
}

export interface ExtractorSetting extends Partial<Pick<Caps, 'seconds' | 'megabytes'>> {
  /** Keeps one child started ahead with its parsers loaded, so that a document need not wait for them. */
  readonly ahead?: boolean
  /** Children at once; further documents wait their turn. */
  readonly atOnce?: number
}

const ENTRY = join(import.meta.dirname, 'child.ts')

/** A child per document: nothing one document did is left for the next. */
export function createExtractor(setting: ExtractorSetting = {}): DocumentReader {
  const { ahead = false, atOnce = 2, ...own } = setting
  const caps: Caps = { ...defaultCaps, ...own }
  const turns = createTurns(atOnce)
  let spare: Promise<Caged> | null = null
  let disposed = false
  const start = (format: string) => openCage(settingOf(format, caps))
  const prepare = () => {
    if (!ahead || disposed) return
    spare = start('any')
    spare.catch(() => {})
  }
  const take = async (format: string): Promise<Caged> => {
    const waiting = spare === null ? null : await spare.catch(() => null)
    spare = null
    return waiting?.alive === true ? waiting : start(format)
  }
  prepare()

  const read = async (request: ExtractionRequest, signal: AbortSignal | undefined) => {
    requireSize(request)
    await turns.enter(signal)
    try {
      await using cage = await take(request.format)
      // What the answer is judged by is loaded while the child is busy.
      const answer = hearAnswer()
      const [outcome, schema] = await Promise.all([
        cage.run(writeRequest(request), { signal, hear: answer.hear }),
        loadExtractionSchema(),
      ])
      prepare()
      return readAnswer(outcome, answer, schema, request, caps)
    } finally {
      turns.leave()
    }
  }
  return {
    extract: async (document, { signal } = {}) => read({ ...document, explain: false }, signal),
    async explain(document, { signal } = {}) {
      const found = await read({ ...document, explain: true }, signal)
      if ('reasons' in found) return found
      throw fault('answer', 'the parser left out its reasons')
    },
    async [Symbol.asyncDispose]() {
      disposed = true
      const waiting = spare === null ? null : await spare.catch(() => null)
      spare = null
      await waiting?.[Symbol.asyncDispose]()
    },
  }
}

function settingOf(format: string, caps: Caps): WallSetting {
  const threads = format === 'pdf' || format === 'any'
  return { entry: ENTRY, args: [format], caps, threads, flags: flagsOf(format) }
}

const NEW_SPACE = ['--min-semi-space-size=16', '--max-semi-space-size=16']
const LARGER_NEW_SPACE = ['--max-semi-space-size=12']

/**
 * Markdown is read in less time than it takes to compile our functions for speed a second time: without that, five megabytes
 * cost a fifth less. Formats with a parser of some size (HTML) take half as long again without it. A new space that need not
 * grow first is swept less often. A PDF's two threads have one each: half as large again, it takes an eighth off the processor
 * time of a long one and costs 20 MB of its 400.
 */
function flagsOf(format: string): readonly string[] {
  if (format === 'markdown') return ['--no-turbofan', ...NEW_SPACE]
  return format === 'pdf' ? LARGER_NEW_SPACE : []
}

function requireSize({ name, format, bytes }: ExtractionRequest): void {
  const most = maxBytesOf(format)
  if (bytes.byteLength <= most) return
  const found = `"${name}" of ${Math.ceil(bytes.byteLength / 1024 / 1024)} MiB`
  const limit = most / 1024 / 1024
  const message = `Expected a document of at most ${limit} MiB, found ${found}; for example, split it by chapter.`
  throw new Problem('document-too-large', message)
}

type Schema = Awaited<ReturnType<typeof loadExtractionSchema>>

function readAnswer(
  outcome: Outcome,
  answer: AnswerInLines,
  schema: Schema,
  request: ExtractionRequest,
  caps: Caps,
): Extraction | Explained {
  if (outcome.kind === 'answer') return judge(parse(answer), schema, request)
  throw refusal(outcome, request, caps)
}

type Refused = Exclude<Outcome, { kind: 'answer' }>

function refusal(outcome: Refused, { name }: ExtractionRequest, caps: Caps): Error {
  if (outcome.kind === 'aborted') return calledOff()
  if (outcome.kind === 'crashed') return fault('ended', `the parser ended with ${outcome.detail}`)
  const found = {
    'time': `one that takes more than ${caps.seconds} seconds to read`,
    'memory': `one that takes more than ${caps.megabytes} MB of memory to read`,
    'answer-size': `one with more than ${caps.answerBytes / 1024 / 1024} MB of citations`,
  }[outcome.kind]
  return new Problem(
    'unreadable-document',
    `Expected a document that can be read, found "${name}", ${found}; e.g. send its text alone.`,
  )
}

function calledOff(): DOMException {
  return new DOMException('reading the document was called off', 'AbortError')
}

/** The child is not believed further than its shape: what document it read is what it was given. */
function judge(
  answer: ExtractionAnswer,
  { schema, isExact }: Schema,
  { name, format, sha256 }: ExtractionRequest,
): Extraction | Explained {
  if (answer.kind === 'problem' && isProblemCode(answer.code)) throw new Problem(answer.code, answer.message)
  if (answer.kind !== 'extraction')
    throw fault('failed', `the parser failed: ${JSON.stringify(answer).slice(0, 2_000)}`)
  // What is right as it is need not be copied: the schema's copy of 50,000 citations costs as much as to parse them.
  if (isExact(answer.extraction))
    return { ...answer.extraction, document: { ...answer.extraction.document, name, format, sha256 } }
  const checked = schema.safeParse(answer.extraction)
  if (!checked.success)
    throw fault('answer', `the parser gave no extraction: ${checked.error.message.slice(0, 500)}`)
  const document = { ...checked.data.document, name, format, sha256 }
  if (!('reasons' in answer.extraction)) return { ...checked.data, document }
  return { ...answer.extraction, ...checked.data, document }
}

function parse(answer: AnswerInLines): ExtractionAnswer {
  try {
    // oxlint-disable-next-line no-unsafe-type-assertion -- judged by the caller, part by part
    return answer.whole() as ExtractionAnswer
  } catch (cause) {
    throw fault('answer', 'the parser answered what is no JSON', cause)
  }
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemCodes, code)
}

function fault(code: string, message: string, cause?: unknown): PortFault {
  return new PortFault('Extractor', code, message, { retryable: false, cause })
}

/** Lets so many in at once; who waits may give up. */
function createTurns(atOnce: number): { enter(signal?: AbortSignal): Promise<void>; leave(): void } {
  let free = atOnce
  const waiting = new Set<() => void>()
  return {
    async enter(signal) {
      signal?.throwIfAborted()
      if (free > 0) {
        free--
        return
      }
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const giveUp = () => {
        waiting.delete(resolve)
        reject(calledOff())
      }
      waiting.add(resolve)
      signal?.addEventListener('abort', giveUp, { once: true })
      await promise.finally(() => signal?.removeEventListener('abort', giveUp))
    },
    leave() {
      const [next] = waiting
      if (next === undefined) free++
      else {
        waiting.delete(next)
        next()
      }
    },
  }
}
