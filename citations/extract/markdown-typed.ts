/**
 * What Markdown does not define but people write in it: notes typed by hand ("text.[1]" and a paragraph "[1] Author, …")
 * and lists of references under a heading. How they are told is the business of prose/; here they are only handed over.
 */
import type { Draft } from './draft.ts'
import type { Range } from './mapped-text.ts'
import type { Blocks } from './markdown-block.ts'
import type { Findings } from './markdown-cite.ts'
import type { Inline } from './markdown-inline.ts'
import { noteOf, type ReadBlock } from './markdown-note.ts'
import { paragraphOf } from './markdown-paragraph.ts'
import { pairedBy } from './prose/cite-typed.ts'
import { claimsOf } from './prose/claims.ts'
import { findReferences, listedReference } from './prose/reference.ts'
import { findSections, headingKind } from './prose/section.ts'
import { findTypedNotes, type Stretch } from './prose/typed.ts'
import type { Reason } from './reading.ts'
import { spanOf, type Source } from './source.ts'

/** A number that a numbered list could explain: raised, in brackets, glued to a word or to punctuation. */
const MARKER = /[¹²³⁰⁴-⁹①-⑳※]|\[\d{1,3}\]|[\p{L}.,;:!?”"»)]\d{1,3}(?=[\s.,;:!?)]|$)/gu
/** A document of more blocks was made by a machine, which knows how to write footnotes. */
const MOST_BLOCKS = 200_000
/** What a typed note begins with. */
const LABEL = /^(?:[[(]\d{1,3}[\])]|[¹²³⁰⁴-⁹①-⑳※]|\d{1,3}[.):]?\s+\S|[*†‡§¶])/u

/** Adds drafts for them and returns the blocks that they are made of. */
export function citeTypedNotes(
  source: Source,
  structure: Blocks,
  read: readonly ReadBlock[],
  language: string | null,
  { drafts, notices }: Findings,
): ReadonlySet<ReadBlock> {
  if (!mayHold(read)) return new Set()
  const blocks = read.filter(({ block }) => block.note === null)
  const paragraphs = blocks.map((entry) => paragraphOf(source, entry))
  const sections = findSections(paragraphs)
  const typed = findTypedNotes(paragraphs, sections, structure.notes.length > 0)
  const taken = new Set(
    typed.flatMap(({ head, parts }) => [head, ...parts].map(({ paragraph }) => paragraph)),
  )
  const entries = findReferences(paragraphs, sections, taken)
  for (const { paragraph, label } of entries) {
    taken.add(paragraph)
    const inline = blocks[paragraph]?.inline
    if (inline === undefined) continue
    const whole = inline.locate(0, inline.text.length)
    const { start, ...note } = noteOf(source, [inline], label, whole, listedReference)
    drafts.push({ ...note, kind: 'reference', at: start, claim: '', span: note.noteSpan })
  }
  const claims = claimsOf(
    paragraphs,
    typed.flatMap(({ markers }) => markers),
    taken,
    language,
  )
  for (const note of typed) {
    const spanIn = ({ paragraph, start, end }: Stretch): Range =>
      blocks[paragraph]?.inline.locate(start, end) ?? { start: 0, end: 0 }
    const head = spanIn(note.head)
    const last = note.parts.at(-1) ?? note.head
    const parts = note.parts.map((part) => cutOut(blocks[part.paragraph]?.inline, part))
    const whole = { start: head.start, end: Math.max(head.end, spanIn(last).end) }
    const { start, ...base } = noteOf(source, parts, note.label, whole, TYPED)
    const made = (at: number, span: Range, claim: string, reason: Reason): Draft => ({
      ...base,
      kind: note.kind,
      at,
      claim,
      span: spanOf(source, span.start, span.end),
      reasons: [reason],
    })
    for (const marker of note.markers) {
      const span = spanIn(marker)
      drafts.push(
        made(span.start, span, claims(marker.paragraph).atMarker(marker.start), pairedBy[marker.how]),
      )
    }
    if (note.markers.length > 0) continue
    drafts.push(made(start, head, '', LOST))
    const message = `Note ${note.label.slice(0, 80)} has no marker in the text that could be found, so its claim is empty.`
    notices.push({ code: 'marker-not-found', message, span: spanOf(source, head.start, head.end) })
  }
  return new Set([...taken].flatMap((index) => blocks[index] ?? []))
}

/** A quick look, since most documents hold none of this: a paragraph with a label, a heading over notes or sources. */
function mayHold(read: readonly ReadBlock[]): boolean {
  if (read.length > MOST_BLOCKS) return false
  let numbered = false
  for (const { block, inline } of read) {
    if (block.note !== null) continue
    if (inline.raised.length > 0) return true
    if (block.item !== null && block.item !== '') numbered = true
    else if (
      block.kind !== 'cell' &&
      block.item === null &&
      (LABEL.test(inline.text) || headingKind(inline.text) !== null)
    )
      return true
  }
  return numbered && read.some(({ block, inline }) => block.note === null && holdsMarker(inline))
}

/** Outside of its links: addresses are full of numbers. */
function holdsMarker({ text, links }: Inline): boolean {
  if (!/[\d¹²³⁰⁴-⁹①-⑳※]/.test(text)) return false
  for (const { index } of text.matchAll(MARKER))
    if (!links.some(({ start, end }) => start <= index && index < end)) return true
  return false
}

/** The part of a paragraph that is one note's own. */
function cutOut(inline: Inline | undefined, { start, end }: Stretch): Pick<Inline, 'text' | 'links'> {
  if (inline === undefined) return { text: '', links: [] }
  const links = inline.links.filter((link) => link.start >= start && link.start < Math.max(end, start + 1))
  return { text: inline.text.slice(start, end).trim(), links }
}

const TYPED: Reason = {
  signal: 'note-typed',
  weight: 6,
  detail: 'a paragraph that begins with the same label',
}
const LOST: Reason = {
  signal: 'note-without-marker',
  weight: 4,
  detail: 'stands in a row of notes; its marker is lost',
}
