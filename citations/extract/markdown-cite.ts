/** From the blocks of a Markdown document to drafts: footnote markers, numbers that link, and links in the running text. */
import type { Notice } from '../citation.ts'
import { findLocators } from '../locator.ts'
import { claimAt, type Draft } from './draft.ts'
import type { Blocks } from './markdown-block.ts'
import { normaliseLabel } from './markdown-definition.ts'
import { readInline, type Marker } from './markdown-inline.ts'
import type { Link } from './markdown-link.ts'
import { isWeb, noteOf, readNotes, type Note, type ReadBlock } from './markdown-note.ts'
import { isDoing } from './prose/doing.ts'
import type { Reason } from './reading.ts'
import { splitSentences, type Range } from './sentence.ts'
import { spanOf, type Source } from './source.ts'

export interface Findings {
  readonly drafts: Draft[]
  readonly notices: Notice[]
}

/** Pandoc's citations: what the key stands for is in a bibliography of its own. */
const CITATION_KEY = /(?:^|[\s[;])-?@[\p{L}\d_][\p{L}\d_:.#$%&+?<>~/-]*(?=[\];,])/u

/** `taken`: blocks that are notes or entries of a list of references already. */
export function citeBlocks(
  source: Source,
  structure: Blocks,
  read: readonly ReadBlock[],
  language: string | null,
  taken: ReadonlySet<ReadBlock>,
  { drafts, notices }: Findings,
): void {
  const notes = readNotes(source, structure, read)
  const used = new Set<string>()
  let counted = 0
  let keys = 0
  for (const entry of read) {
    const { block, inline } = entry
    if (inline.text.includes('@') && CITATION_KEY.test(inline.text)) keys++
    const own = block.note === null && !taken.has(entry)
    const links = own
      ? inline.links.filter((link) => isWeb(link) && !isDoing(inline.text.slice(link.start, link.end)))
      : []
    const identifiers = own ? findLocators(inline.text) : []
    if (links.length + inline.markers.length + identifiers.length === 0) continue
    const sentences = splitSentences(inline.text, language)
    for (const marker of inline.markers) {
      const note = noteAt(source, structure, notes, marker, counted + 1)
      const span = spanOf(source, marker.span.start, marker.span.end)
      if (note === null) {
        const message = `The marker [^${marker.label.slice(0, 80)}] has no note in this document.`
        notices.push({ code: 'note-not-found', message, span })
        continue
      }
      const key = normaliseLabel(marker.label)
      if (marker.target === undefined && !used.has(key)) counted++
      if (marker.note === undefined && marker.target === undefined) used.add(key)
      drafts.push({ ...note, at: marker.span.start, claim: claimAt(inline, sentences, marker.at), span })
    }
    for (const link of links) drafts.push(linkDraft(source, link, claimAt(inline, sentences, link.start + 1)))
    for (const { locator, start, end } of identifiers) {
      if (links.some((link) => link.start < end && start < link.end)) continue
      const range = inline.locate(start, end)
      const claim = claimAt(inline, sentences, start + 1)
      drafts.push({ ...inlineDraft(source, range, claim, PRINTED_IDENTIFIER), locators: [locator] })
    }
  }
  for (const [key, note] of notes) {
    if (used.has(key)) continue
    drafts.push({ ...note, at: note.start, claim: '', span: note.noteSpan })
    const message = `Note ${note.number.slice(0, 80)} has no marker in the text, so its claim is empty.`
    notices.push({ code: 'marker-not-found', message, span: note.noteSpan })
  }
  if (keys > 0) {
    const message = `This document cites by keys (“[@smith2019]”) in ${keys} ${keys === 1 ? 'paragraph' : 'paragraphs'}; what they stand for is in a bibliography that is not part of it.`
    notices.push({ code: 'citation-keys', message })
  }
}

/** The note a marker points to, holds within itself, or names by a number that links. Null where there is none. */
function noteAt(
  source: Source,
  structure: Blocks,
  notes: ReadonlyMap<string, Note>,
  { label, note, target, span }: Marker,
  count: number,
): Note | null {
  if (note !== undefined)
    return noteOf(source, [readInline(source.text, note, structure.definitions)], String(count), span, WITHIN)
  if (target === undefined) return notes.get(normaliseLabel(label)) ?? null
  const { url, urlSpan } = target
  const place = spanOf(source, urlSpan.start, urlSpan.end)
  const web = isWeb({ url, how: 'link' })
  return {
    number: label,
    kind: 'reference',
    urls: web ? [url] : [],
    note: url,
    noteSpan: place,
    urlSpans: web ? [place] : [],
    start: span.start,
    reasons: [NUMBER_LINKS],
  }
}

function linkDraft(source: Source, link: Link, claim: string): Draft {
  const { urlSpan } = link
  return {
    ...inlineDraft(source, link.span, claim, HOW[link.how]),
    urls: [link.url],
    urlSpans: [spanOf(source, urlSpan.start, urlSpan.end)],
  }
}

function inlineDraft(source: Source, range: Range, claim: string, reason: Reason): Draft {
  return {
    at: range.start,
    number: '',
    kind: 'inline',
    urls: [],
    claim,
    note: '',
    span: spanOf(source, range.start, range.end),
    noteSpan: {},
    urlSpans: [],
    reasons: [reason],
  }
}

const HOW: Readonly<Record<Link['how'], Reason>> = {
  link: { signal: 'link-of-format', weight: 10, detail: 'a link of Markdown' },
  definition: { signal: 'link-of-format', weight: 10, detail: 'a link whose address is defined elsewhere' },
  autolink: { signal: 'link-of-format', weight: 10, detail: 'an address in pointed brackets' },
  anchor: { signal: 'link-of-format', weight: 10, detail: 'a link of HTML' },
  printed: { signal: 'url-printed', weight: 8, detail: 'the address is printed in the text' },
}
const WITHIN: Reason = { signal: 'marker-of-format', weight: 10, detail: 'a note written within the text' }
const NUMBER_LINKS: Reason = {
  signal: 'number-links',
  weight: 9,
  detail: 'a number that links to an address stands in the text like a marker',
}
const PRINTED_IDENTIFIER: Reason = {
  signal: 'identifier-printed',
  weight: 7,
  detail: 'an identifier is printed in the text without an address',
}
