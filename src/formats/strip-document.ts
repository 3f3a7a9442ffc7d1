/** Comments and tracked changes taken out of an office document, and a PDF looked through for them: in the same cage in which documents are read. */
import { join } from 'node:path'
import { z } from 'zod'
import { PortFault } from '../ports.ts'
import { openCage } from './cage.ts'
import { writeRequest } from './extraction.ts'
import { maxBinaryBytes, type Caps } from './limits.ts'
import type { OfficePart } from './office/strip.ts'

const answerShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('parts'), parts: z.array(z.object({ name: z.string(), base64: z.string() })) }),
  z.object({ kind: z.literal('plain') }),
  z.object({ kind: z.literal('unreadable') }),
])
export type StripAnswer = z.infer<typeof answerShape>

const ENTRY = join(import.meta.dirname, 'strip-child.ts')
const CAPS: Caps = { seconds: 60, megabytes: 1024, answerBytes: 256 << 20 }

/** The archive's parts; null where it cannot be done for certain. A PortFault where our own code fails. */
export async function stripDocument(
  format: 'docx' | 'odt',
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<readonly OfficePart[] | null> {
  const answer = await answerFor(format, bytes, signal)
  if (answer?.kind !== 'parts') return null
  return answer.parts.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }))
}

/** Whether a PDF has for certain no remarks, attachments and earlier versions. A PortFault where our own code fails. */
export async function pdfIsPlain(bytes: Uint8Array, signal: AbortSignal): Promise<boolean> {
  return (await answerFor('pdf', bytes, signal))?.kind === 'plain'
}

/** Null where the cage ended it. */
async function answerFor(
  format: 'docx' | 'odt' | 'pdf',
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<StripAnswer | null> {
  if (bytes.byteLength > maxBinaryBytes) return null
  await using cage = await openCage({ entry: ENTRY, args: [format], caps: CAPS })
  const request = { name: `document.${format}`, format, sha256: '', bytes, explain: false }
  const outcome = await cage.run(writeRequest(request), { signal })
  signal.throwIfAborted()
  if (outcome.kind === 'crashed')
    throw new PortFault('Extractor', 'strip', `the stripper of documents ended with ${outcome.detail}`, {
      retryable: false,
    })
  if (outcome.kind !== 'answer') return null
  return answerShape.parse(JSON.parse(new TextDecoder().decode(outcome.bytes)))
}
