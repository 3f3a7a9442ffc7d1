/**
 * From paragraphs, notes and links to drafts of citations, for every format that says itself what these are. Here it is
 * decided which links are sources, which sentence a marker supports, and what a list of references is; never how a markup
 * is read.
 */
import type { Notice } from '../../citation.ts'
import type { Draft } from '../draft.ts'
import type { Prose, ProseParagraph } from '../prose.ts'
import { citeTyped } from './cite-typed.ts'
import type { Cited } from './cited.ts'
import { claimsOf } from './claims.ts'
import { contactParagraphs } from './contact.ts'
import { proseLanguage } from './language.ts'
import { citeLinks } from './links.ts'
import { citeMarkers } from './marked.ts'
import { readNote, sharedBy } from './note.ts'
import { bounded } from './notices.ts'
import { findNumberLinks } from './number-link.ts'
import { findReferences, listedReference } from './reference.ts'
import { findSections } from './section.ts'
import { findTypedNotes } from './typed.ts'

export type { Cited } from './cited.ts'
export { proseLanguage } from './language.ts'

export interface ProseOptions {
  /** The language to cut sentences by; left out, it is told from the prose itself (`proseLanguage`). */
  readonly language?: string | null
}

/** The drafts of all citations, in no particular order (`at` orders them), each with its reasons. Never throws. */
export function citeProse(prose: Prose, options: ProseOptions = {}): Cited {
  const language = options.language === undefined ? proseLanguage(prose) : options.language
  const { paragraphs } = prose
  const sections = findSections(paragraphs)
  const typed = findTypedNotes(paragraphs, sections, prose.notes.length > 0)
  const taken = new Set(
    typed.flatMap(({ head, parts }) => [head, ...parts].map(({ paragraph }) => paragraph)),
  )
  const references = findReferences(paragraphs, sections, taken)
  for (const { paragraph } of references) taken.add(paragraph)
  const starts = startsOf(paragraphs)
  const numbers = findNumberLinks(paragraphs, taken, typed)
  const beside = contactParagraphs(paragraphs, taken)
  const claims = claimsOf(
    paragraphs,
    [...typed.flatMap(({ markers }) => markers), ...numbers],
    taken,
    language,
  )
  const drafts: Draft[] = []
  const notices: Notice[] = [...prose.notices]
  citeMarkers(prose, starts, claims, language, { drafts, notices })
  for (const note of typed) citeTyped(note, paragraphs, starts, claims, { drafts, notices })
  for (const { paragraph, label, start } of references) {
    const entry = paragraphs[paragraph]
    if (entry === undefined) continue
    const text = readNote([{ paragraph: entry, start, end: entry.text.length }])
    drafts.push({
      ...sharedBy(text),
      at: starts[paragraph] ?? 0,
      number: label,
      kind: 'reference',
      claim: '',
      span: text.noteSpan,
      reasons: [listedReference, ...text.reasons],
    })
  }
  citeLinks({ paragraphs, taken, beside, numbers, starts }, claims, { drafts, notices })
  return { drafts, notices: bounded(notices) }
}

/** Where each paragraph begins in the order of the text. */
function startsOf(paragraphs: readonly ProseParagraph[]): number[] {
  let length = 0
  return paragraphs.map(({ text }) => {
    const start = length
    length += text.length + 1
    return start
  })
}
