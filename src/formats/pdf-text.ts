/** The words of a PDF that was recorded: read in the same cage as documents, because it is as hostile as they are. */
import { join } from 'node:path'
import { z } from 'zod'
import { openCage, type Outcome } from './cage.ts'
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

/**
 * Never rejects for what is in the PDF, not even where our own reader falls over it: its bytes are recorded all the same. The
 * signal's reason when it fires. `entry` is what runs in the cage.
 */
export async function readPdfText(
  bytes: Uint8Array,
  signal: AbortSignal,
  entry = ENTRY,
): Promise<PdfTextAnswer> {
  if (bytes.byteLength > maxBinaryBytes) return unreadable('it is longer than our reader takes')
  await using cage = await openCage({ entry, args: [], caps: CAPS })
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
    case 'crashed':
    case 'aborted':
      // What it complained of may name files of this machine, and this sentence will stand in a manifest.
      return unreadable(
        `our reader ended on it (${/^(?:code \d+|SIG[A-Z]+)/.exec(detailOf(outcome))?.[0] ?? 'no answer'})`,
      )
  }
}

function detailOf(outcome: Outcome): string {
  return outcome.kind === 'crashed' ? outcome.detail : ''
}

function unreadable(reason: string): PdfTextAnswer {
  return { kind: 'unreadable', reason }
}
