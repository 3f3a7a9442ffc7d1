/**
 * What a document's bytes say it is, beyond doubt: the signs that formats begin with, and the names that a ZIP archive lists.
 * Texts have no such signs; what their words look like is weighed in detect.ts.
 */
import type { DocumentFormat } from '../document.ts'

export type Signature =
  | { readonly kind: 'format'; readonly format: DocumentFormat }
  /** Something that is not read: what to call it, and what its owner can do. */
  | { readonly kind: 'other'; readonly found: string; readonly advice: string }

const SAVE = 'save it as DOCX or PDF'
const PICTURE = 'have its text recognised first, or type it'
const UNPACK = 'unpack it and hand in the document within'

/** ISO 32000-2 wants the header first; readers allow a thousand bytes of anything before it. */
const PDF_WITHIN = 1024
/** Names stand at both ends of a ZIP archive: in the first local header and in the central directory. */
const ZIP_END = 256 * 1024
const ZIP_START = 64 * 1024

const beginnings: readonly (readonly [string, string, string])[] = [
  ['{\\rtf', 'a Rich Text file', SAVE],
  [
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    'an old Word file or one locked with a password',
    `${SAVE} without a password`,
  ],
  ['\u0089PNG', 'a picture', PICTURE],
  ['\u00ff\u00d8\u00ff', 'a picture', PICTURE],
  ['GIF8', 'a picture', PICTURE],
  ['II*\0', 'a picture', PICTURE],
  ['MM\0*', 'a picture', PICTURE],
  ['AT&TFORM', 'a DjVu scan', PICTURE],
  ['%!PS', 'a PostScript file', 'convert it to PDF'],
  ['\u001f\u008b', 'a gzip archive', UNPACK],
  ['7z\u00bc\u00af', 'a 7-Zip archive', UNPACK],
  ['Rar!', 'a RAR archive', UNPACK],
  ['\u007fELF', 'a program', 'hand in a document'],
  ['MZ\u0090', 'a program', 'hand in a document'],
]
const archives: readonly (readonly [string, Signature])[] = [
  ['mimetypeapplication/vnd.oasis.opendocument.text', { kind: 'format', format: 'odt' }],
  ['mimetypeapplication/epub+zip', other('an EPUB', 'export it as HTML or PDF')],
  ['mimetypeapplication/vnd.oasis.opendocument', other('an OpenDocument file that is no text', SAVE)],
  ['word/document', { kind: 'format', format: 'docx' }],
  ['word/_rels/document', { kind: 'format', format: 'docx' }],
  ['xl/workbook', other('an Excel workbook', 'save it as PDF')],
  ['ppt/presentation', other('a PowerPoint presentation', 'save it as PDF')],
  ['Index/Document.iwa', other('a Pages document', 'export it as DOCX or PDF')],
]

/** Null where the bytes are a text's, or anything else without a sign. `bytes` may be the first part alone. */
export function readSignature(bytes: Uint8Array): Signature | null {
  const start = latin1(bytes.subarray(0, PDF_WITHIN))
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return readArchive(bytes)
  // Within a text, the sign could be talked about; there it must be first.
  const at = start.indexOf('%PDF-')
  if (at === 0 || (at > 0 && bytes.subarray(0, PDF_WITHIN * 4).some((byte) => byte < 9 || byte > 0x7f)))
    return { kind: 'format', format: 'pdf' }
  if (/^RIFF[^]{4}WEBP/.test(start) || /^[^]{4}ftyp(?:heic|heix|mif1|avif)/.test(start))
    return other('a picture', PICTURE)
  const found = beginnings.find(([sign]) => start.startsWith(sign))
  return found === undefined ? null : other(found[1], found[2])
}

function readArchive(bytes: Uint8Array): Signature {
  const both = bytes.length <= ZIP_START + ZIP_END
  const names = both
    ? latin1(bytes)
    : latin1(bytes.subarray(0, ZIP_START)) + latin1(bytes.subarray(bytes.length - ZIP_END))
  return archives.find(([name]) => names.includes(name))?.[1] ?? other('a ZIP archive', UNPACK)
}

function other(found: string, advice: string): Signature {
  return { kind: 'other', found, advice }
}

/** Each byte as the character of its number. `TextDecoder('latin1')` would give windows-1252's letters. */
export function latin1(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return pieces.join('')
}
