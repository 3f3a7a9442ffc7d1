/** Reads Markdown: footnotes with their definitions, and links in the running text. Code is left alone, images are no sources. */
import type { Extraction, Notice } from '../citation.ts'
import { claimAt, finishCitations, type Draft } from './draft.ts'
import { guessLanguage } from './language.ts'
import { normaliseLabel, readBlocks, type Block, type Blocks } from './markdown-block.ts'
import { readInline, type Inline } from './markdown-inline.ts'
import { readHtmlLinks, type Link } from './markdown-link.ts'
import type { ReadableDocument } from './readable.ts'
import { splitSentences } from './sentence.ts'
import { indexSource, spanOf, type Source } from './source.ts'

/** What a link may begin with to be a source on the web; others point into the document or to a mailbox. */
const WEB = /^(?:https?:|ftp:|\/\/|www\.)/i

interface Read {
  readonly block: Block
  readonly inline: Inline
}

export function extractMarkdown({ name, format, sha256, text }: ReadableDocument): Extraction {
  const source = indexSource(text)
  const structure = readBlocks(source)
  const read = structure.blocks.map((block): Read => {
    if (block.kind === 'html')
      return { block, inline: { text: '', links: readHtmlLinks(text, block.lines), markers: [] } }
    return { block, inline: readInline(text, block.lines, structure.definitions) }
  })
  const language = guessLanguage(openingText(read))
  const notes = readNotes(source, structure, read)
  const notices: Notice[] = []
  const drafts: Draft[] = []
  const used = new Set<string>()
  for (const { block, inline } of read) {
    const links = block.note === null ? inline.links.filter(isWeb) : []
    if (links.length === 0 && inline.markers.length === 0) continue
    const sentences = splitSentences(inline.text, language)
    for (const { label, at, span } of inline.markers) {
      const key = normaliseLabel(label)
      const note = notes.get(key)
      const place = spanOf(source, span.start, span.end)
      if (note === undefined) {
        const message = `The marker [^${label.slice(0, 80)}] has no note in this document.`
        notices.push({ code: 'note-not-found', message, span: place })
        continue
      }
      used.add(key)
      drafts.push({ ...note, at: span.start, claim: claimAt(inline, sentences, at), span: place })
    }
    for (const link of links) drafts.push(inlineDraft(source, link, claimAt(inline, sentences, link.at + 1)))
  }
  for (const [key, note] of notes) {
    if (used.has(key)) continue
    drafts.push({ ...note, at: note.start, claim: '', span: note.noteSpan })
    const message = `Note ${note.number.slice(0, 80)} has no marker in the text, so its claim is empty.`
    notices.push({ code: 'marker-not-found', message, span: note.noteSpan })
  }
  const finished = finishCitations(drafts)
  return {
    document: { name, format, sha256, title: findTitle(structure, read), language },
    citations: finished.citations,
    notices: [...finished.notices, ...notices],
  }
}

type Note = Omit<Draft, 'at' | 'claim' | 'span'> & { readonly start: number }

/** The notes by normalised label; of two with one label the first counts, as on GitHub. */
function readNotes(source: Source, structure: Blocks, read: readonly Read[]): Map<string, Note> {
  const byLabel = new Map<string, Read[]>()
  for (const entry of read) {
    if (entry.block.note === null) continue
    const key = normaliseLabel(entry.block.note)
    const list = byLabel.get(key)
    if (list === undefined) byLabel.set(key, [entry])
    else list.push(entry)
  }
  const notes = new Map<string, Note>()
  for (const [index, { label, span }] of structure.notes.entries()) {
    const key = normaliseLabel(label)
    if (notes.has(key)) continue
    const limit = structure.notes[index + 1]?.span.start ?? Infinity
    const own = (byLabel.get(key) ?? []).filter(({ block }) => (block.lines[0]?.start ?? 0) < limit)
    const links = own.flatMap(({ inline }) => inline.links).filter(isWeb)
    const end = own.at(-1)?.block.lines.at(-1)?.end ?? span.end
    notes.set(key, {
      number: label,
      kind: 'footnote',
      urls: links.map(({ url }) => url),
      note: own
        .map(({ inline }) => inline.text)
        .filter((paragraph) => paragraph !== '')
        .join(' '),
      noteSpan: spanOf(source, span.start, end),
      urlSpans: links.map(({ urlSpan }) => spanOf(source, urlSpan.start, urlSpan.end)),
      start: span.start,
    })
  }
  return notes
}

function inlineDraft(source: Source, link: Link, claim: string): Draft {
  return {
    at: link.span.start,
    number: '',
    kind: 'inline',
    urls: [link.url],
    claim,
    note: '',
    span: spanOf(source, link.span.start, link.span.end),
    noteSpan: {},
    urlSpans: [spanOf(source, link.urlSpan.start, link.urlSpan.end)],
  }
}

function isWeb({ url }: Link): boolean {
  return WEB.test(url)
}

function openingText(read: readonly Read[]): string {
  return read
    .slice(0, 400)
    .map(({ inline }) => inline.text.slice(0, 2_000))
    .join('\n')
}

/** The front matter's title, else the first heading of the first level, else the first heading at all. */
function findTitle(structure: Blocks, read: readonly Read[]): string | null {
  if (structure.frontMatterTitle !== null && structure.frontMatterTitle !== '')
    return structure.frontMatterTitle
  const headings = read.filter(({ block, inline }) => block.kind === 'heading' && inline.text !== '')
  const title = headings.find(({ block }) => block.level === 1) ?? headings[0]
  return title?.inline.text.slice(0, 500) ?? null
}
