/**
 * What a recorded source is: by what its server calls it, and by how its bytes begin where that says nothing, as with every
 * other download. Decides which reader and which drawer it is given to; what was recorded is the same either way.
 */
import { readSignature } from '../../../citations/light.ts'

export type FileKind = 'pdf' | 'docx' | 'odt' | 'picture' | 'writing' | 'other'

const WRITING = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|yaml|x-ndjson|ld\+json|javascript)$)/
/** Sound, film and letters have no words that a reader of ours finds. */
const NO_WORDS = /^(?:audio|video|font|model)\//

/** By the name alone; `unsaid` where the bytes must tell. */
export function namedKind(mediaType: string | null): FileKind | 'unsaid' {
  const kind = mediaType ?? 'application/octet-stream'
  if (/^application\/(?:x-)?pdf$/.test(kind)) return 'pdf'
  if (kind.startsWith('application/vnd.openxmlformats-officedocument.wordprocessingml.')) return 'docx'
  if (kind.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  if (kind.startsWith('image/')) return 'picture'
  if (WRITING.test(kind)) return 'writing'
  return NO_WORDS.test(kind) ? 'other' : 'unsaid'
}

/** By the bytes as well: a text, or an office document, that turns out to be a PDF is one. */
export function kindOf(mediaType: string | null, bytes: Uint8Array): FileKind {
  const named = namedKind(mediaType)
  if (named === 'picture' || named === 'other') return named
  const signature = readSignature(bytes)
  const told = signature?.kind === 'format' ? asKind(signature.format) : null
  if (told !== null) return told
  if (named !== 'unsaid') return named
  return signature?.kind === 'other' && signature.found === 'a picture' ? 'picture' : 'other'
}

function asKind(format: string): FileKind | null {
  return format === 'pdf' || format === 'docx' || format === 'odt' ? format : null
}
