/** The thread inside the cage: bytes in, one answer out. It has no ports, no variables and nothing to leak. */
import { parentPort, workerData } from 'node:worker_threads'
import { extract, Problem, readText, requireReadable } from '../../citations/index.ts'
import type { ExtractionAnswer, ExtractionRequest } from './extraction.ts'

function answer({ name, format, sha256, bytes }: ExtractionRequest): ExtractionAnswer {
  try {
    const readable = requireReadable(format)
    const { text, notices } = readText(bytes)
    return { kind: 'extraction', extraction: extract({ name, format: readable, sha256, text, notices }) }
  } catch (fault) {
    if (fault instanceof Problem) return { kind: 'problem', code: fault.code, message: fault.message }
    throw fault
  }
}

// oxlint-disable-next-line no-unsafe-type-assertion -- the one who started this thread put the request there
const request = workerData as ExtractionRequest
// oxlint-disable-next-line require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(answer(request))
