/** Sections, pages and references of a DOCX while it is read: all that the numbers of its notes depend on. */
import {
  newNumberings,
  readNumbering,
  type NoteClass,
  type NoteNumbering,
  type NoteReference,
  type Numberings,
} from './docx-note-labels.ts'
import { readXml, type XmlElement } from './xml.ts'

export class Sections {
  readonly #ended: Numberings[] = []
  readonly #references: (NoteReference & { readonly broken: number })[] = []
  #current: Record<NoteClass, NoteNumbering> | null = null
  #ending: Numberings | null = null
  #numbering: NoteNumbering | null = null
  /** Pages as Word last laid them out, and as the document breaks them itself. */
  #laidOut = 0
  #broken = 0

  /** Whether the properties of a section are being read. */
  get within(): boolean {
    return this.#current !== null
  }

  open(element: XmlElement): number {
    if (element.name === 'w:sectPr') this.#current ??= newNumberings()
    else if (element.name === 'w:sectPrChange') return 1
    else if (element.name === 'w:footnotePr') this.#numbering = this.#current?.footnote ?? null
    else if (element.name === 'w:endnotePr') this.#numbering = this.#current?.endnote ?? null
    else if (this.#numbering !== null) readNumbering(this.#numbering, element)
    return 0
  }

  close(name: string): void {
    if (name === 'w:footnotePr' || name === 'w:endnotePr') this.#numbering = null
    else if (name === 'w:sectPr') {
      this.#ending = this.#current
      this.#current = null
    }
  }

  /** A section's properties stand before the text of its last paragraph. */
  endParagraph(): void {
    if (this.#ending === null) return
    this.#ended.push(this.#ending)
    this.#ending = null
    // Most sections begin on a new page.
    this.endPage('broken')
  }

  /** `laid-out` is where Word ended a page when it last showed the document. */
  endPage(how: 'laid-out' | 'broken'): void {
    if (how === 'broken') this.#broken++
    else this.#laidOut++
  }

  refer(noteClass: NoteClass, key: string, ownMark: boolean): void {
    const section = this.#ended.length
    this.#references.push({ noteClass, key, ownMark, section, page: this.#laidOut, broken: this.#broken })
  }

  get references(): NoteReference[] {
    if (this.#laidOut > 0) return this.#references
    return this.#references.map((reference) => ({ ...reference, page: reference.broken }))
  }

  get numberings(): readonly Numberings[] {
    return this.#ending === null ? this.#ended : [...this.#ended, this.#ending]
  }
}

/** The numbering that a settings part sets for the whole document. */
export function readSettings(xml: string | undefined): {
  readonly numberings: Numberings
  readonly language: string | null
} {
  const numberings = newNumberings()
  let numbering: NoteNumbering | null = null
  let language: string | null = null
  if (xml !== undefined)
    readXml(xml, {
      open: (element) => {
        if (element.name === 'w:footnotePr') numbering = numberings.footnote
        else if (element.name === 'w:endnotePr') numbering = numberings.endnote
        else if (element.name === 'w:themeFontLang') language = element.attribute('w:val') ?? null
        else if (numbering !== null) readNumbering(numbering, element)
      },
      close: (name) => {
        if (name === 'w:footnotePr' || name === 'w:endnotePr') numbering = null
      },
      text: () => undefined,
    })
  return { numberings, language }
}
