/**
 * Paragraphs of the running text that the document itself points to as notes: items of a numbered list of references, notes
 * that were typed at the end and linked, entries of a bibliography. They leave the running text and become notes.
 */
import type { ProseNote } from '../prose.ts'
import { headingKind } from '../prose/section.ts'
import { finishParagraph, type Resolved } from './finish.ts'
import type { Sign, WrittenParagraph } from './written.ts'

interface Target {
  readonly key: string
  readonly label: string
  readonly kind: ProseNote['kind']
  /** A typed note may go on in the paragraphs behind it; an entry of a list does not. */
  readonly typed: boolean
  readonly paragraphs: WrittenParagraph[]
}

/** How far a note goes on at most, where the next one shows its end. */
const MAX_CONTINUED = 4
const ANY_LABEL = /^\s*[[(]?(?:\d{1,4}|[*†‡§¶]{1,3})[\])]?[.:)]?(?:\s|$)/u

export class Targets {
  readonly #part: string
  readonly #paragraphs: readonly WrittenParagraph[]
  readonly #targets = new Map<WrittenParagraph, Target>()
  readonly #continued = new Set<WrittenParagraph>()
  #sections: ReadonlyMap<WrittenParagraph, 'endnote' | 'reference'> | null = null

  constructor(part: string, paragraphs: readonly WrittenParagraph[]) {
    this.#part = part
    this.#paragraphs = paragraphs
  }

  /** The key of the note that an item of a numbered list is. */
  itemOf(written: WrittenParagraph | null): string | null {
    if (written === null || written.label === '' || written.kind === 'heading') return null
    return this.#keyOf(written, written.label, 'reference', false)
  }

  /** The note that a linked number or sign means: a paragraph that begins with the same. */
  typedOf(written: WrittenParagraph | null, label: string): string | null {
    if (written === null || written.kind === 'heading') return null
    if (written.label !== label && labelLength(written.text, label) === 0) return null
    return this.#keyOf(written, label, this.#sectionOf(written) ?? 'footnote', written.label !== label)
  }

  /** The entry that linked words ("Smith 2020") mean: one under a heading of references. */
  entryOf(written: WrittenParagraph | null): string | null {
    if (written === null || written.kind === 'heading') return null
    if (!written.bibliography && this.#sectionOf(written) !== 'reference') return null
    return this.#keyOf(written, written.label, 'reference', false)
  }

  has(written: WrittenParagraph): boolean {
    return this.#targets.has(written) || this.#continued.has(written)
  }

  /** Asked once, when everything is resolved. `isMarked`: whether a paragraph holds markers, and so is no note's. */
  notes(isMarked: (written: WrittenParagraph) => boolean): ProseNote[] {
    this.#continue(isMarked)
    return [...this.#targets.values()].flatMap(({ key, label, kind, typed, paragraphs }) => {
      const [first] = paragraphs
      // The label that a typed note begins with is no part of its text.
      if (typed && first !== undefined) signStart(first, labelLength(first.text, label))
      const finished = paragraphs.flatMap((written) => finishParagraph(written, this.#part, cutLabel) ?? [])
      const shown = finished[0]
      return shown === undefined
        ? []
        : [{ key, label, kind, paragraphs: finished, span: shown.spanOf(0, shown.text.length) }]
    })
  }

  #keyOf(written: WrittenParagraph, label: string, kind: Target['kind'], typed: boolean): string {
    let target = this.#targets.get(written)
    if (target === undefined) {
      target = { key: `target:${this.#targets.size + 1}`, label, kind, typed, paragraphs: [written] }
      this.#targets.set(written, target)
    }
    return target.key
  }

  /** What stands between two typed notes belongs to the first. */
  #continue(isMarked: (written: WrittenParagraph) => boolean): void {
    let last: Target | null = null
    let between: WrittenParagraph[] = []
    for (const written of this.#paragraphs) {
      const target = this.#targets.get(written)
      if (target !== undefined) {
        if (last?.typed === true && target.typed && between.length <= MAX_CONTINUED)
          for (const paragraph of between) {
            last.paragraphs.push(paragraph)
            this.#continued.add(paragraph)
          }
        last = target
        between = []
      } else if (last !== null && written.text !== '') {
        if (
          written.kind === 'heading' ||
          written.label !== '' ||
          ANY_LABEL.test(written.text) ||
          isMarked(written)
        )
          last = null
        else between.push(written)
      }
    }
  }

  #sectionOf(written: WrittenParagraph): 'endnote' | 'reference' | null {
    if (this.#sections === null) {
      const sections = new Map<WrittenParagraph, 'endnote' | 'reference'>()
      let section: 'endnote' | 'reference' | null = null
      for (const paragraph of this.#paragraphs) {
        const kind = headingKind(paragraph.text)
        if (kind !== null || paragraph.kind === 'heading') section = kind
        if (section !== null) sections.set(paragraph, section)
      }
      this.#sections = sections
    }
    return this.#sections.get(written) ?? null
  }
}

/** How much of a text is the label that it begins with, brackets, stops and blanks included; 0 where it does not. */
function labelLength(text: string, label: string): number {
  const opened = /^\s*[[(]?/u.exec(text)?.[0].length ?? 0
  if (label === '' || !text.startsWith(label, opened)) return 0
  const rest = text.slice(opened + label.length, opened + label.length + 40)
  const closed = /^[\])]?[.:)]?\s*/u.exec(rest)?.[0].length ?? 0
  // "12" does not begin with the label 1.
  const grown = closed === 0 && /[\p{L}\p{N}]$/u.test(label) && /^[\p{L}\p{N}]/u.test(rest)
  return grown ? 0 : opened + label.length + closed
}

/** What a note's text begins with and is none of it. */
export function signStart(written: WrittenParagraph, end: number): void {
  if (end === 0) return
  written.signs.unshift({ start: 0, end, refers: { kind: 'label' }, paragraph: 0, column: 0, endColumn: 0 })
}

export const cutLabel = ({ refers }: Sign): Resolved | null =>
  refers.kind === 'label' ? { markers: [], cut: true } : null
