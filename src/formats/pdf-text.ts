/** The words of a PDF that was recorded: read in the same cage as documents, because it is as hostile as they are. */
import { join } from 'node:path'
import { z } from 'zod'
import { PortFault } from '../ports.ts'
import { openCage } from './cage.ts'
import { writeRequest } from './extraction.ts'
import { maxBinaryBytes, type Caps } from './limits.ts'

export type PdfTextAnswer =
  | { readonly kind: 'text'; readonly pages: readonly string[] }
  | { readonly kind: 'unreadable'; readonly reason: string }

const answerShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), pages: z.array(z.string()) }),
  z.object({ kind: z.literal('unreadable'), reason: z.string() }),
])

const ENTRY = join(import.meta.dirname, 'pdf-text-child.ts')
const CAPS: Caps = { seconds: 30, megabytes: 768, answerBytes: 64 << 20 }

/** Never rejects for what is in the PDF; a PortFault where our own reader fails, the signal's reason when it fires. */
export async function readPdfText(bytes: Uint8Array, signal: AbortSignal): Promise<PdfTextAnswer> {
  if (bytes.byteLength > maxBinaryBytes) return unreadable('it is longer than our reader takes')
  await using cage = await openCage({ entry: ENTRY, args: [], caps: CAPS })
  const request = { name: 'source.pdf', format: 'pdf', sha256: '', bytes, explain: false } as const
  const outcome = await cage.run(writeRequest(request), { signal })
  signal.throwIfAborted()
  switch (outcome.kind) {
    case 'answer':
      return answerShape.parse(JSON.parse(new TextDecoder().decode(outcome.bytes)))
    case 'time':
      return unreadable(`reading it takes more than ${CAPS.seconds} seconds`)
    case 'memory':
      return unreadable(`reading it takes more than ${CAPS.megabytes} MB of memory`)
    case 'answer-size':
      return unreadable('it has more text than our reader takes')
    default: {
      const detail = outcome.kind === 'crashed' ? outcome.detail : outcome.kind
      throw new PortFault('capturer', 'pdf-text', `the reader of PDFs ended with ${detail}`, {
        retryable: false,
      })
    }
  }
}

function unreadable(reason: string): PdfTextAnswer {
  return { kind: 'unreadable', reason }
}
