/**
 * What kind of body a page reader has before it: by Content-Type, and by the first bytes where that is missing, says nothing or
 * is plainly wrong (MIME Sniffing §5 and §7, the basics). Sniffing never makes markup of what was sent as text.
 */

export type Reading = 'html' | 'xhtml' | 'xml' | 'text' | 'pdf' | 'none'

export interface BodyKind {
  /** The type alone, in small letters: as sent, or as sniffed where nothing useful was. */
  readonly mediaType: string | null
  readonly reading: Reading
}

/** Types that say only "bytes". */
const GENERIC: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/unknown',
  'unknown/unknown',
  'application/x-unknown',
  'application/force-download',
  'application/download',
  'application/x-download',
  '*/*',
])

/** The essence of a Content-Type, or null where it has none. */
export function mediaTypeOf(contentType: string | null): string | null {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return /^[\w.+*-]+\/[\w.+*-]+$/.test(type) ? type.slice(0, 127) : null
}

/** The charset parameter, unquoted. */
export function charsetParameter(contentType: string | null): string | null {
  return (
    /;\s{0,9}charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"';,]{1,60})/i.exec(
      contentType?.slice(0, 1_000) ?? '',
    )?.[1] ?? null
  )
}

/** `head` is the first block of the body. */
export function kindOfBody(contentType: string | null, head: Uint8Array): BodyKind {
  const sent = mediaTypeOf(contentType)
  const magic = magicType(head)
  if (sent === null || GENERIC.has(sent)) {
    const found = magic ?? (isBinary(head) ? null : markupType(head))
    return found === null
      ? { mediaType: sent, reading: 'none' }
      : { mediaType: found, reading: readingOf(found) }
  }
  const reading = readingOf(sent)
  // Called a document or a picture, and markup from the first byte on: a server's page in its place.
  if (
    (reading === 'pdf' || DOCUMENTS.test(sent)) &&
    magic === null &&
    !isBinary(head) &&
    markupType(head) === 'text/html'
  )
    return { mediaType: 'text/html', reading: 'html' }
  if (reading === 'none' || reading === 'pdf') return { mediaType: sent, reading }
  // Sent as text or markup, yet a picture, an archive, a PDF: there are no words in it.
  if (magic !== null || (reading === 'text' && isBinary(head))) {
    return { mediaType: magic ?? sent, reading: magic === 'application/pdf' ? 'pdf' : 'none' }
  }
  return { mediaType: sent, reading }
}

function readingOf(type: string): Reading {
  if (type === 'text/html') return 'html'
  if (type === 'application/xhtml+xml' || type === 'application/vnd.wap.xhtml+xml') return 'xhtml'
  if (type === 'application/pdf' || type === 'application/x-pdf') return 'pdf'
  if (
    type === 'text/xml' ||
    type === 'application/xml' ||
    (type.endsWith('+xml') && !type.startsWith('image/'))
  )
    return 'xml'
  // Services tell their errors in JSON, under 200 as well.
  if (type === 'application/json' || type.endsWith('+json')) return 'text'
  if (!type.startsWith('text/')) return 'none'
  return /^text\/(?:css|calendar|(?:x-)?(?:java|ecma)script|event-stream)/.test(type) ? 'none' : 'text'
}

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'application/pdf'],
  ['\u0089PNG\r\n', 'image/png'],
  ['GIF8', 'image/gif'],
  ['\u00ff\u00d8\u00ff', 'image/jpeg'],
  ['PK\u0003\u0004', 'application/zip'],
  ['\u001f\u008b\u0008', 'application/gzip'],
  ['%!PS-', 'application/postscript'],
  ['Rar!\u001a\u0007', 'application/x-rar-compressed'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'application/x-ole-storage'],
  ['7z\u00bc\u00af\u0027\u001c', 'application/x-7z-compressed'],
  ['OggS\u0000', 'application/ogg'],
  ['ID3', 'audio/mpeg'],
  ['wOFF', 'font/woff'],
  ['wOF2', 'font/woff2'],
]

function magicType(head: Uint8Array): string | null {
  const start = latin(head.subarray(0, 16))
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp'
  if (start.slice(4, 8) === 'ftyp') return 'video/mp4'
  return MAGIC.find(([magic]) => start.startsWith(magic))?.[1] ?? null
}

/** Bytes that no text has (MIME Sniffing §3, "binary data byte"); UTF-16 announces itself first. */
function isBinary(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false
  const start = head.subarray(0, 1_445)
  return start.some(
    (byte) => byte <= 8 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f),
  )
}

const DOCUMENTS =
  /^(?:image\/(?!svg)|audio\/|video\/|application\/(?:pdf|x-pdf|zip|msword|epub\+zip|vnd\.(?:ms-|openxmlformats-|oasis\.)))/

const TAGS =
  /^(?:<!doctype html|<(?:html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|link|article|main|section|nav|header)[\s>/]|<!--)/i

function markupType(head: Uint8Array): string | null {
  if (head.length === 0) return null
  const start = latin(head.subarray(0, 1_445))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (/^<\?xml[\s?]/.test(start)) return /<html[\s>]/i.test(start) ? 'application/xhtml+xml' : 'text/xml'
  if (TAGS.test(start)) return 'text/html'
  return /^[[{]\s*["\]}[{]/.test(start) ? 'application/json' : 'text/plain'
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
