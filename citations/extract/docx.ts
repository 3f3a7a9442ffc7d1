/**
 * Reads a DOCX (ECMA-376, ISO/IEC 29500, transitional and strict): its parts are put together to the prose that all formats
 * share. How a story is read stands in office/docx-story.ts; unpacking the archive is the business of src/formats.
 */
import { Problem } from '../problem.ts'
import { readProperties, chooseTitle } from './office/about.ts'
import { Lists } from './office/docx-lists.ts'
import { labelNotes, type Numberings } from './office/docx-note-labels.ts'
import { readSettings } from './office/docx-sections.ts'
import { readStory, type Story } from './office/docx-story.ts'
import { Styles } from './office/docx-styles.ts'
import { citeOffice, readProse, type WrittenNote } from './office/office-prose.ts'
import { openParts, readRelations, relatedPart, type Parts } from './office/relations.ts'
import { FileLinks } from './office/target.ts'
import type { Notice } from '../citation.ts'
import type { Prose } from './prose.ts'
import type { OfficeDocument } from './readable.ts'
import type { Reading } from './reading.ts'

/**
 * The citations of a DOCX. Spans hold `part` (the path in the archive), `paragraph` and columns as office/docx-story.ts
 * counts them. Throws the Problem `unreadable-document` where the package holds no document at all.
 */
export function extractDocx(document: OfficeDocument): Reading {
  return citeOffice(document, readDocxProse(document))
}

/** The paragraphs and notes of a DOCX; throws as `extractDocx` does. */
export function readDocxProse(document: Pick<OfficeDocument, 'parts'>): Prose {
  const parts = openParts(document.parts)
  const main = findMain(parts)
  const xml = main === null ? undefined : parts.get(main)
  if (main === null || xml === undefined)
    throw new Problem(
      'unreadable-document',
      'Expected a DOCX with the part word/document.xml, found an archive without it; for example, save it anew from a word processor.',
    )
  const relations = readRelations(parts, main)
  const related = (type: string): string | undefined => parts.get(pathOf(parts, main, type))
  const files = new FileLinks()
  const styles = new Styles(related('styles'))
  const settings = readSettings(related('settings'))
  const shared = { styles, lists: new Lists(related('numbering')), files }
  const body = readStory(xml, { ...shared, relations })
  const stories: { readonly part: string; readonly story: Story }[] = [{ part: main, story: body }]
  const notes: WrittenNote[] = []
  const sources = (['footnote', 'endnote'] as const).map((kind) => {
    const part = pathOf(parts, main, `${kind}s`)
    const text = parts.get(part)
    const story =
      text === undefined ? null : readStory(text, { ...shared, relations: readRelations(parts, part) })
    if (story !== null) stories.push({ part, story })
    return { kind, part, story }
  })
  const { references, numberings } = body.sections
  const labels = labelNotes(references, settings.numberings, numberings)
  const seen = new Set<string>()
  for (const { key, noteClass } of references) {
    if (seen.has(key)) continue
    seen.add(key)
    const source = sources.find(({ kind }) => kind === noteClass)
    const paragraphs = source?.story?.notes.get(key)
    if (source !== undefined && paragraphs !== undefined)
      notes.push({ key, kind: noteClass, part: source.part, paragraphs })
  }
  const properties = readProperties(
    parts.get('docProps/core.xml') ?? parts.get(pathOf(parts, '', 'core-properties')),
  )
  return readProse({
    part: main,
    paragraphs: body.paragraphs,
    notes,
    labels,
    bookmark: (name) => body.bookmarks.find(name),
    titleOf: (openings) => chooseTitle(properties, openings),
    language: styles.language ?? settings.language ?? (properties.language || null),
    notices: [
      ...byPage([settings.numberings, ...numberings]),
      ...stories.flatMap(({ part, story }) => noticesOf(part, story)),
      ...files.notices(),
    ],
  })
}

/** The package says which part is the document; most call it word/document.xml. */
function findMain(parts: Parts): string | null {
  const named = relatedPart(readRelations(parts, ''), 'officeDocument', '')
  if (named !== null && parts.get(named) !== undefined) return named
  if (parts.get('word/document.xml') !== undefined) return 'word/document.xml'
  return parts.paths.find((path) => /(?:^|\/)document\d*\.xml$/i.test(path)) ?? null
}

/** The part that another refers to; where it refers to none of this type, the one that has the usual name. */
function pathOf(parts: Parts, main: string, type: string): string {
  const named = relatedPart(readRelations(parts, main), type, main)
  if (named !== null && parts.get(named) !== undefined) return named
  return `${main.slice(0, main.lastIndexOf('/') + 1)}${type}.xml`
}

/** Where pages end is the business of whoever prints the document; what Word saw last is kept in it. */
function byPage(numberings: readonly Numberings[]): Notice[] {
  if (!numberings.some(({ footnote }) => footnote.restart === 'eachPage')) return []
  const message =
    'The footnotes are numbered anew on each page; their numbers were told by the page breaks that the document records.'
  return [{ code: 'numbers-by-page', message }]
}

function noticesOf(part: string, { fault, unread, comments }: Story): Notice[] {
  const notices: Notice[] = []
  if (fault !== null) {
    const message = `The part ${part.slice(0, 80)} is damaged (${fault}); what could be read of it was kept.`
    notices.push({ code: 'damaged-part', message, span: { part } })
  }
  if (unread > 0) {
    const what = unread === 1 ? 'A piece' : `${unread} pieces`
    const message = `${what} of this document in another format or another file could not be read.`
    notices.push({ code: 'part-left-out', message, span: { part } })
  }
  if (comments > 0) {
    const message = `${comments === 1 ? 'A comment' : `${comments} comments`} in the margin ${comments === 1 ? 'was' : 'were'} not read.`
    notices.push({ code: 'comments-left-out', message, span: { part } })
  }
  return notices
}
