/** Tells a document's format by the ending of its name, then by its first bytes. What is read later is refused by name. */
import { documentFormats, type DocumentFormat } from '../document.ts'
import { Problem } from '../problem.ts'
import { readableFormats, type ReadableFormat } from './readable.ts'

const ENDINGS: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  json: 'json',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  bib: 'bibtex',
  ris: 'ris',
}
/** First bytes of formats that are documents but not read yet, and of what is no document at all. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a Rich Text file'],
  ['PK\u0003\u0004', 'a ZIP archive (DOCX, ODT and EPUB are ones)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Office file'],
]
const HTML = /^\s*(?:<!doctype html|<html|<\?xml)/i
const MARKDOWN = /^(?:#{1,6} \S|```|\[\^[^\]\n]+\]:\s)|\[\^[^\]\n]+\]|\]\((?:https?:|\/|#)/m

/**
 * The format of a document by its name and its first bytes (a few hundred are enough). A name without an ending (pasted
 * text, standard input, "Release of 5.3.2019") is told by its content. Throws a Problem: `unknown-format`, or `unreadable-document` for binary
 * content under a text's name.
 */
export function detectFormat(name: string, head: Uint8Array): ReadableFormat {
  const start = latin1(head.subarray(0, 4096))
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes))
  const ending = /\.([a-z][a-z0-9]{0,11})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const format = ENDINGS[ending]
  if (magic !== undefined) {
    if (format !== undefined && isReadable(format)) throw binary(name, magic[1])
    throw unknown(name, magic[1])
  }
  if (format !== undefined && !isReadable(format)) throw unknown(name, `the format ${format}`)
  const text = isUtf16(head) ? start.replaceAll('\0', '') : start
  if (hasBinary(text)) {
    if (format !== undefined) throw binary(name, 'binary content')
    throw unknown(name, 'binary content')
  }
  if (format !== undefined) return format
  if (ending !== '') throw unknown(name, `the ending ".${ending}"`)
  if (HTML.test(text)) throw unknown(name, 'the format html')
  if (/^[\ufeff\u00ef\u00bb\u00bf\s]*[{[]\s*["{[\]}]/u.test(text)) return 'json'
  return MARKDOWN.test(text) ? 'markdown' : 'text'
}

/** Whether a format that somebody named is one that is read today; throws the Problem `unknown-format` if not. */
export function requireReadable(format: string): ReadableFormat {
  const known = documentFormats.find((candidate) => candidate === format)
  if (known !== undefined && isReadable(known)) return known
  throw unknown('the document', `the format ${JSON.stringify(format.slice(0, 40))}`)
}

function isReadable(format: DocumentFormat): format is ReadableFormat {
  return (readableFormats as readonly string[]).includes(format)
}

function unknown(name: string, found: string): Problem {
  return new Problem(
    'unknown-format',
    `Expected a document in one of the formats read today (${readableFormats.join(', ')}), found ${found} in ${quote(name)}; for example "release.txt" or "release.md".`,
  )
}

function binary(name: string, found: string): Problem {
  return new Problem(
    'unreadable-document',
    `Expected the text that the name ${quote(name)} promises, found ${found}; for example, save it as plain text in UTF-8.`,
  )
}

function quote(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

function isUtf16(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
}

function hasBinary(text: string): boolean {
  if (text.includes('\0')) return true
  let controls = 0
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27) controls++
  }
  return controls > 4 && controls * 50 > text.length
}
