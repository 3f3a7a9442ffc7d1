/**
 * The words of a source that was recorded, and what it says of itself (PDF, DOCX, ODT, feeds, pictures): read in the same cage as
 * documents, because it is as hostile as they are.
 */
import { join } from 'node:path'
import { z } from 'zod'
import type { Said } from '../../citations/index.ts'
import { openCage, type Outcome } from './cage.ts'
import { writeRequest } from './extraction.ts'
import { maxBinaryBytes, type Caps } from './limits.ts'

/** A picture has no words. */
export type SourceFormat = 'pdf' | 'docx' | 'odt' | 'feed' | 'picture'

/** Of a PDF a text for each page; of what knows no pages, one. */
export type SourceTextAnswer =
  | { readonly kind: 'text'; readonly pages: readonly string[]; readonly said: Said }
  | { readonly kind: 'unreadable'; readonly reason: string }

const saidShape = z.object({
  title: z.string(),
  language: z.string(),
  description: z.string(),
  authors: z.array(z.string()),
  publisher: z.string(),
  published: z.string(),
  modified: z.string(),
  canonical: z.string(),
  licence: z.string(),
  rights: z.string(),
}) satisfies z.ZodType<Said>
const answerShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), pages: z.array(z.string()), said: saidShape }),
  z.object({ kind: z.literal('unreadable'), reason: z.string() }),
])

const ENTRY = join(import.meta.dirname, 'source-text-child.ts')
const CAPS: Caps = { seconds: 30, megabytes: 768, answerBytes: 64 << 20 }

/**
 * Never rejects for what is in the source, not even where our own reader falls over it: its bytes are recorded all the same. The
 * signal's reason when it fires. `entry` is what runs in the cage.
 */
export async function readSourceText(
  format: SourceFormat,
  bytes: Uint8Array,
  signal: AbortSignal,
  entry = ENTRY,
): Promise<SourceTextAnswer> {
  if (bytes.byteLength > maxBinaryBytes) return unreadable('it is longer than our reader takes')
  await using cage = await openCage({ entry, args: [format], caps: CAPS })
  // Which reader it is, the child was told when it was started.
  const request = { name: 'source', format: 'text', sha256: '', bytes, explain: false } as const
  const outcome = await cage.run(writeRequest(request), { signal })
  signal.throwIfAborted()
  if (outcome.kind === 'answer') return answerShape.parse(JSON.parse(new TextDecoder().decode(outcome.bytes)))
  return unreadable(reasonOf(outcome))
}

function reasonOf(outcome: Exclude<Outcome, { kind: 'answer' }>): string {
  if (outcome.kind === 'time') return `reading it takes more than ${CAPS.seconds} seconds`
  if (outcome.kind === 'memory') return `reading it takes more than ${CAPS.megabytes} MB of memory`
  if (outcome.kind === 'answer-size') return 'it has more text than our reader takes'
  // What it complained of may name files of this machine, and this sentence will stand in a manifest.
  const how = outcome.kind === 'crashed' ? /^(?:code \d+|SIG[A-Z]+)/.exec(outcome.detail)?.[0] : undefined
  return `our reader ended on it (${how ?? 'no answer'})`
}

function unreadable(reason: string): SourceTextAnswer {
  return { kind: 'unreadable', reason }
}
