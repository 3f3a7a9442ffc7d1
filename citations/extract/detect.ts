/**
 * Tells a document's format. Bytes with an unmistakable sign win over the name (a PDF called .txt is read as a PDF, with a
 * notice); then the name's ending; then what the sender's program said; then what the words look like.
 */
import type { Notice } from '../citation.ts'
import { documentFormats, type DocumentFormat } from '../document-format.ts'
import { Problem } from '../problem.ts'
import { latin1, readSignature } from './signature.ts'

const endings: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'markdown',
  rmd: 'markdown',
  qmd: 'markdown',
  json: 'json',
  csljson: 'csl-json',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xht: 'html',
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  odt: 'odt',
  ott: 'odt',
  bib: 'bibtex',
  bibtex: 'bibtex',
  ris: 'ris',
}
const mediaTypes: Readonly<Record<string, DocumentFormat>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/json': 'json',
  'application/vnd.citationstyles.csl+json': 'csl-json',
  'application/x-bibtex': 'bibtex',
  'text/x-bibtex': 'bibtex',
  'application/x-research-info-systems': 'ris',
}
const binaryFormats: readonly DocumentFormat[] = ['pdf', 'docx', 'odt']

/** Endings of files that are documents, in lower case: what a folder is searched for. */
export const fileEndings: readonly string[] = Object.keys(endings)

/** The ending that a document of this format has; what pasted text is called by. */
export function endingOf(format: DocumentFormat): string {
  return fileEndings.find((ending) => endings[ending] === format) ?? 'txt'
}

/** Endings of documents that are not read, where the bytes may not say so. */
const advices: Readonly<Record<string, string>> = {
  doc: 'save it as DOCX or PDF',
  rtf: 'save it as DOCX or PDF',
  pages: 'export it as DOCX or PDF',
  epub: 'export it as HTML or PDF',
  tex: 'compile it to PDF',
  fodt: 'save it as ODT',
}

const HEAD = 64 * 1024
const HTML =
  /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*(?:<!--[^]{0,2000}?-->\s*)?(?:<!doctype html|<html[\s>]))/i
const MARKDOWN = /^(?:#{1,6} \S|```|\[\^[^\]\n]{1,200}\]:\s)|\[\^[^\]\n]{1,200}\]|\]\((?:https?:|\/|#)/m
const JSON_START = /^\s*[{[]\s*["{[\]}]/u
const BIBTEX =
  /^\s*(?:%[^\n]*\n\s*)*@(?:article|book|booklet|comment|conference|dataset|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|preamble|proceedings|report|software|string|techreport|thesis|unpublished)\s*[{(]/i
const RIS = /^\s*TY {2}- ?[A-Z]/
// The closed list of CSL 1.0.2 item types, and a field that such an item has; a list of ours has `urls` instead.
const CSL_TYPE =
  /"type"\s*:\s*"(?:article(?:-journal|-magazine|-newspaper)?|bill|book|broadcast|chapter|classic|collection|dataset|document|entry(?:-dictionary|-encyclopedia)?|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet|paper-conference|patent|performance|periodical|personal_communication|post(?:-weblog)?|regulation|report|review(?:-book)?|software|song|speech|standard|thesis|treaty|webpage)"/
const CSL_FIELD = /"(?:id|title|DOI|URL|issued|container-title|author)"\s*:/
const OWN_LIST = /"(?:urls|citations)"\s*:/

/**
 * The format of a document by its name and its bytes (the whole, or its first 64 KiB; a ZIP archive is told better by the
 * whole). `mediaType` is what the sender's program said, believed only where the name says nothing. A name without an ending
 * (pasted text, standard input, "Release of 5.3.2019") is told by its content. Throws a Problem: `unknown-format`, or
 * `unreadable-document` for content that is not what the name promises.
 */
export function detectFormat(name: string, bytes: Uint8Array, mediaType = ''): DocumentFormat {
  const ending = nameEnding(name)
  const named = endings[ending]
  const signature = readSignature(bytes)
  if (signature?.kind === 'format') return signature.format
  if (signature !== null) {
    // An archive whose list of names is out of sight may well be what it is called.
    if (signature.found === 'a ZIP archive' && (named === 'docx' || named === 'odt')) return named
    if (named !== undefined) throw broken(name, named, signature.found, signature.advice)
    throw unknown(name, signature.found, signature.advice)
  }
  const head = bytes.subarray(0, HEAD)
  const text = isUtf16(head) ? latin1(head).replaceAll('\0', '').slice(2) : latin1(head)
  const binary = hasBinary(text)
  if (named !== undefined && binaryFormats.includes(named))
    throw broken(name, named, binary ? 'other binary content' : HTML.test(text) ? 'a web page' : 'text')
  if (binary) {
    if (named !== undefined) throw broken(name, named, 'binary content', 'save it as plain text in UTF-8')
    throw unknown(name, 'binary content')
  }
  if (named === 'json') return looksLikeCsl(text) ? 'csl-json' : 'json'
  if (named !== undefined) return named
  const said = mediaTypes[mediaType.toLowerCase().split(';')[0]?.trim() ?? '']
  if (said !== undefined && said !== 'text' && advices[ending] === undefined)
    return said === 'json' && looksLikeCsl(text) ? 'csl-json' : said
  if (ending !== '' && (said === undefined || advices[ending] !== undefined))
    throw unknown(name, `the ending ".${ending}"`, advices[ending])
  return detectText(name, text)
}

/** The format of a text by its words alone. */
function detectText(name: string, typed: string): DocumentFormat {
  const text = typed.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '')
  if (HTML.test(text)) return 'html'
  if (/^\s*<\?xml/.test(text)) throw unknown(name, 'XML that is no web page')
  if (RIS.test(text)) return 'ris'
  if (BIBTEX.test(text)) return 'bibtex'
  if (JSON_START.test(text)) return looksLikeCsl(text) ? 'csl-json' : 'json'
  return MARKDOWN.test(text) ? 'markdown' : 'text'
}

function looksLikeCsl(text: string): boolean {
  return (
    JSON_START.test(text.replace(/^\u00ef\u00bb\u00bf/, '')) &&
    CSL_TYPE.test(text) &&
    CSL_FIELD.test(text) &&
    !OWN_LIST.test(text)
  )
}

/** What a reader of the extraction should know where a name promised another format than the bytes are of. */
export function formatNotices(name: string, format: DocumentFormat): readonly Notice[] {
  const ending = nameEnding(name)
  if (!binaryFormats.includes(format) || ending === '' || endings[ending] === format) return []
  const message = `The document is called ".${ending}", but its content is ${format.toUpperCase()} and was read as that.`
  return [{ code: 'format-told-by-content', message }]
}

/** Whether a format that somebody named is one that is read; throws the Problem `unknown-format` if not. */
export function requireReadable(format: string): DocumentFormat {
  const known = documentFormats.find((candidate) => candidate === format)
  if (known !== undefined) return known
  throw unknown('the document', `the format ${JSON.stringify(format.slice(0, 40))}`)
}

function nameEnding(name: string): string {
  return /\.([a-z][a-z0-9]{0,11})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

function unknown(name: string, found: string, advice = 'save it as PDF, DOCX or plain text'): Problem {
  return new Problem(
    'unknown-format',
    `Expected a document in one of the formats read today (${documentFormats.join(', ')}), found ${found} in ${quote(name)}; for example, ${advice}.`,
  )
}

function broken(
  name: string,
  named: DocumentFormat,
  found: string,
  advice = 'open it and save it anew',
): Problem {
  const promised = binaryFormats.includes(named) ? `the ${named.toUpperCase()}` : 'the text'
  return new Problem(
    'unreadable-document',
    `Expected ${promised} that the name ${quote(name)} promises, found ${found}; for example, ${advice}.`,
  )
}

function quote(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
}

function isUtf16(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
}

function hasBinary(text: string): boolean {
  const start = text.slice(0, 4096)
  if (start.includes('\0')) return true
  let controls = 0
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at)
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27) controls++
  }
  return controls > 4 && controls * 50 > start.length
}
