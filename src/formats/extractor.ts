/**
 * Reads documents away from the service: in a worker thread with caps on memory and time, so that a hostile document
 * costs itself and nobody else. The parsing is the pure library's; only the cage is here.
 */
import { Worker } from 'node:worker_threads'
import { Problem } from '../../citations/index.ts'
import { PortFault, type Extractor } from '../ports.ts'
import type { ExtractionAnswer, ExtractionRequest } from './extraction.ts'

const SECONDS = 60
const MEGABYTES = 1024

/** A thread per document: nothing one document did is left for the next. */
export function createExtractor(options: { seconds?: number; megabytes?: number } = {}): Extractor {
  const { seconds = SECONDS, megabytes = MEGABYTES } = options
  return {
    async extract(document) {
      const answer = await readInThread(document, seconds, megabytes)
      if (answer.kind === 'problem') throw new Problem(answer.code, answer.message)
      return answer.extraction
    },
  }
}

function readInThread(
  request: ExtractionRequest,
  seconds: number,
  megabytes: number,
): Promise<ExtractionAnswer> {
  return new Promise((settle, fail) => {
    const worker = new Worker(new URL('./extract-thread.ts', import.meta.url), {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // No variables, hence no secrets, reach the thread that reads what strangers wrote.
      env: {},
      execArgv: ['--no-warnings'],
    })
    const timer = setTimeout(() => {
      void worker.terminate()
      settle(unreadable(request.name, `one that takes more than ${seconds} seconds to read`))
    }, seconds * 1000)
    worker.once('message', (answer: ExtractionAnswer) => settle(answer))
    worker.once('error', (fault: Error & { code?: string }) => {
      if (fault.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        settle(unreadable(request.name, `one that takes more than ${megabytes} MB of memory to read`))
      } else {
        fail(
          new PortFault('Extractor', 'failed', `the parser failed: ${fault.message}`, {
            retryable: false,
            cause: fault,
          }),
        )
      }
    })
    worker.once('exit', (code) => {
      clearTimeout(timer)
      // Too late to matter when an answer came before; else the thread ended without a word.
      fail(new PortFault('Extractor', 'ended', `the parser ended with code ${code}`, { retryable: false }))
    })
  })
}

function unreadable(name: string, found: string): ExtractionAnswer {
  const message = `Expected a document that can be read, found "${name}", ${found}; e.g. send its text alone.`
  return { kind: 'problem', code: 'unreadable-document', message }
}
