/**
 * The last step for DOCX and ODT alike: signs are told what they stand for, paragraphs are finished, and the prose is handed
 * to the room that finds citations in it.
 */
import type { Notice, Span } from '../../citation.ts'
import { markFrame } from '../prose/frame.ts'
import { readProse as citeFramed } from '../prose/read.ts'
import { UNKNOWN_SITE } from '../prose/site.ts'
import type { Prose, ProseNote } from '../prose.ts'
import type { OfficeDocument } from '../readable.ts'
import type { Reading } from '../reading.ts'
import type { Opening } from './about.ts'
import { finishParagraph } from './finish.ts'
import { Signs, type Known } from './resolve.ts'
import { cutLabel, signStart } from './targets.ts'
import { readBibliography } from './works.ts'
import type { WrittenParagraph } from './written.ts'

export interface WrittenNote {
  readonly key: string
  readonly kind: 'footnote' | 'endnote'
  readonly part: string
  readonly paragraphs: readonly WrittenParagraph[]
}

export interface OfficeProse extends Pick<Known, 'part' | 'paragraphs' | 'labels' | 'bookmark'> {
  /** Those that the text refers to, in order. */
  readonly notes: readonly WrittenNote[]
  readonly titleOf: (openings: readonly Opening[]) => string | null
  readonly language: string | null
  readonly notices: readonly Notice[]
}

/** What stands around a label that the format prints itself: "[1]", "1.". */
const AROUND_LABEL = /^(?:\[\s?\]|\(\s?\)|[.):\]](?=\s))\s*/u

/** The citations of a document whose prose was read; what frames a letter is told as on a page. */
export function citeOffice({ name, format, sha256 }: OfficeDocument, prose: Prose): Reading {
  const paragraphs = markFrame(prose.paragraphs, UNKNOWN_SITE, 0)
  return citeFramed({ name, format, sha256 }, { ...prose, paragraphs })
}

/** The prose of an office document. */
export function readProse(office: OfficeProse): Prose {
  const { part } = office
  const entries = office.paragraphs.flatMap((written) =>
    written.bibliography && written.kind !== 'heading'
      ? (finishParagraph(written, part, () => null) ?? [])
      : [],
  )
  const notes = new Set(office.notes.map(({ key }) => key))
  const signs = new Signs({ ...office, notes, bibliography: readBibliography(entries) })
  const finished = office.paragraphs.flatMap((written) => {
    const paragraph = finishParagraph(written, part, (sign, text, raised) =>
      signs.resolve(sign, text, raised, written),
    )
    return paragraph === null ? [] : [{ written, paragraph, level: written.level }]
  })
  const references = signs.references()
  return {
    title: office.titleOf(finished),
    language: office.language,
    paragraphs: finished
      .filter(({ written }) => written.kind === 'heading' || !signs.isReference(written))
      .map(({ paragraph }) => paragraph),
    notes: [...office.notes.map((note) => finishNote(note, signs.labelOf(note.key))), ...references],
    notices: office.notices,
  }
}

function finishNote({ key, kind, part, paragraphs }: WrittenNote, label: string): ProseNote {
  const first = paragraphs[0]
  if (first !== undefined) signLabel(first, label)
  const finished = paragraphs.flatMap((written) => finishParagraph(written, part, cutLabel) ?? [])
  const shown = finished[0]
  const place = { part, paragraph: first?.pieces[0]?.paragraph ?? 1, column: 1, endColumn: 1 }
  const span: Span = shown === undefined ? place : shown.spanOf(0, shown.text.length)
  return { key, label, kind, paragraphs: finished, span }
}

/** A note's label is no part of its text: typed before it, or what stands around the format's own ("1.", "[1]"). */
function signLabel(written: WrittenParagraph, label: string): void {
  const { text } = written
  const raised = written.raised[0]
  const isTyped =
    label !== '' &&
    text.startsWith(label) &&
    ((raised?.start === 0 && raised.end >= label.length) || !/[\p{L}\p{N}]/u.test(label))
  const typed = isTyped ? label.length : 0
  signStart(written, typed + (AROUND_LABEL.exec(text.slice(typed, typed + 20))?.[0].length ?? 0))
}
