/** Reads one damaged document and says what must never happen: a throw that is no Problem, a span that points elsewhere. */
import {
  extractionSchema,
  Problem,
  type DocumentFormat,
  type Extraction,
  type ReadableDocument,
  type Span,
} from '../../citations/index.ts'
import { extract } from '../../citations/reader.ts'
import { unpackOffice } from '../../src/formats/office/unpack.ts'
import { readPdf } from '../../src/formats/pdf/read-pdf.ts'
import { generator, mutateBytes, mutateText } from './mutate.ts'
import type { Seed } from './seeds.ts'

export interface Trial {
  readonly index: number
  readonly format: DocumentFormat
  readonly path: string
  readonly citations: number
  readonly milliseconds: number
  /** The caller's Problem, which is a right answer to a damaged document. */
  readonly problem: string | null
  /** What must never be. */
  readonly fault: string | null
}

/** How often each format is drawn; the slow ones less. */
const SHARES: readonly (readonly [DocumentFormat, number])[] = [
  ['text', 24],
  ['markdown', 20],
  ['html', 20],
  ['docx', 8],
  ['odt', 8],
  ['pdf', 6],
  ['bibtex', 4],
  ['ris', 4],
  ['csl-json', 3],
  ['json', 3],
]
const TOTAL = SHARES.reduce((sum, [, share]) => sum + share, 0)

export async function tryOne(seeds: readonly Seed[], seed: number, index: number): Promise<Trial> {
  const random = generator(seed * 1_000_003 + index)
  const format = drawFormat(random)
  const own = seeds.filter((candidate) => candidate.format === format)
  const chosen = own[Math.floor(random() * own.length)]
  if (chosen === undefined) throw new Error(`no document to damage for ${format}`)
  const other = own[Math.floor(random() * own.length)] ?? chosen
  const began = performance.now()
  let problem: string | null = null
  let fault: string | null = null
  let citations = 0
  try {
    const document = await damage(chosen, other, random)
    const extraction = extract(document)
    citations = extraction.citations.length
    fault = findFault(document, extraction)
  } catch (thrown) {
    if (thrown instanceof Problem) problem = thrown.code
    else fault = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  }
  const milliseconds = performance.now() - began
  return { index, format, path: chosen.path, citations, milliseconds, problem, fault }
}

function drawFormat(random: () => number): DocumentFormat {
  let ticket = random() * TOTAL
  for (const [format, share] of SHARES) if ((ticket -= share) < 0) return format
  return 'text'
}

async function damage(chosen: Seed, other: Seed, random: () => number): Promise<ReadableDocument> {
  const { format } = chosen
  const submitted = { name: 'damaged', sha256: '0'.repeat(64) }
  if (format === 'pdf') return { ...submitted, format, pdf: await readPdf(mutateBytes(chosen.bytes, random)) }
  if (format === 'docx' || format === 'odt') {
    // Half of them within the archive's parts, where the readers are; half in the archive itself.
    if (random() < 0.3)
      return { ...submitted, format, ...(await unpackOffice(mutateBytes(chosen.bytes, random), format)) }
    const { parts } = await unpackOffice(chosen.bytes, format)
    const { parts: others } = await unpackOffice(other.bytes, format)
    const mutants = [...parts].map(
      ([path, xml]) =>
        [path, random() < 0.6 ? mutateText(xml, others.get(path) ?? xml, random) : xml] as const,
    )
    return { ...submitted, format, parts: new Map(mutants) }
  }
  const decoder = new TextDecoder()
  return {
    ...submitted,
    format,
    text: mutateText(decoder.decode(chosen.bytes), decoder.decode(other.bytes), random),
  }
}

function findFault(document: ReadableDocument, extraction: Extraction): string | null {
  const checked = extractionSchema.safeParse(extraction)
  if (!checked.success) return `no extraction: ${checked.error.message.slice(0, 500)}`
  for (const { id, span, noteSpan, urlSpans } of extraction.citations)
    for (const place of [span, noteSpan, ...urlSpans]) {
      const wrong = findWrongPlace(document, place)
      if (wrong !== null) return `${id}: ${wrong} ${JSON.stringify(place)}`
    }
  return findWrongUrl(document, extraction)
}

/** A JSON list carries the places of another document; all others must point into this one. */
function findWrongPlace(document: ReadableDocument, span: Span): string | null {
  if (document.format === 'json') return null
  if ('pdf' in document) {
    if (span.page === undefined) return null
    const page = document.pdf.pages.find(({ number }) => number === span.page)
    if (page === undefined) return 'a page that is not there'
    return span.box === undefined || span.box.every(Number.isFinite) ? null : 'a box that is no number'
  }
  if (!('text' in document)) return null
  const { line, column, endLine, endColumn } = span
  if (line === undefined || column === undefined || endLine === undefined || endColumn === undefined)
    return null
  const text = sliceOf(document.text, span)
  if (text === null) return 'a place outside the text'
  return null
}

/** Where a text's URL span holds no white space, the URL's letters stand in it in order. */
function findWrongUrl(document: ReadableDocument, { citations }: Extraction): string | null {
  if (document.format !== 'text' && document.format !== 'markdown') return null
  for (const { id, urls, urlSpans } of citations)
    for (const [index, url] of urls.entries()) {
      const span = urlSpans[index]
      const printed = span === undefined ? null : sliceOf(document.text, span)
      if (printed === null) return `${id}: no place for ${url}`
      if (!/&[#\w]+;|\\/.test(printed) && !holdsInOrder(printed, url, span?.cut === true))
        return `${id}: "${printed.slice(0, 80)}" does not hold ${url.slice(0, 80)}`
    }
  return null
}

/**
 * Signs that nobody sees, tags and wraps may stand between a URL's letters; its letters stand there, in their order. Of a
 * span that the reader says is cut, all that it holds is the URL's beginning.
 */
function holdsInOrder(shown: string, url: string, cut: boolean): boolean {
  // Hyphens that a typesetter chose are typed as plain ones.
  const printed = shown.replace(/[\u2010\u2011]/g, '-')
  if (cut) {
    const letters = printed.replace(/^ {0,3}(?:> ?)+/gm, '').replace(UNSEEN, '')
    return letters !== '' && letters.length < url.length && url.startsWith(letters)
  }
  let at = 0
  for (let index = 0; index < printed.length; index++) if (printed.charAt(index) === url.charAt(at)) at++
  return at >= url.length
}

const UNSEEN = /[\s\u00ad\u200b\u200e\u200f\u061c\u2060\u202a-\u202e\u2066-\u2069\ufeff]/gu

function sliceOf(text: string, span: Span): string | null {
  const lines = text.split(/\r\n|\r|\n/)
  const { line = 0, column = 0, endLine = 0, endColumn = 0 } = span
  if (line < 1 || column < 1 || endLine < line || endLine > lines.length) return null
  if (column > (lines[line - 1]?.length ?? 0) + 1 || endColumn > (lines[endLine - 1]?.length ?? 0) + 1)
    return null
  return lines
    .slice(line - 1, endLine)
    .map((words, index) =>
      words.slice(index === 0 ? column - 1 : 0, line + index === endLine ? endColumn - 1 : undefined),
    )
    .join('\n')
}
