/**
 * The fields that are open at a place of a DOCX story. A field begins, holds its instruction, then prints its result, and
 * all of that may be scattered over many runs, hold further fields, and go on in the next paragraph.
 */
import { readField, type FieldMeaning } from './field.ts'
import type { FileLinks } from './target.ts'
import type { Place, WrittenLink, WrittenParagraph } from './written.ts'

/** Deeper fields are counted, so that their ends are not taken for others', but not read. */
const MAX_OPEN = 32
/** A link over more paragraphs than this has lost its end. */
const MAX_SPREAD = 12

interface OpenField {
  coding: boolean
  code: string
  meaning: FieldMeaning
  /** Where its result began. */
  paragraph: WrittenParagraph | null
  from: Place | null
  readonly links: WrittenLink[]
}

export class Fields {
  readonly #files: FileLinks
  readonly #open: OpenField[] = []
  #coding = 0
  #deeper = 0

  constructor(files: FileLinks) {
    this.#files = files
  }

  /** Whether what is read belongs to an instruction and is not printed. */
  get coding(): boolean {
    return this.#coding > 0
  }

  begin(): void {
    if (this.#open.length >= MAX_OPEN) {
      this.#deeper++
      return
    }
    this.#open.push({
      coding: true,
      code: '',
      meaning: { kind: 'text' },
      paragraph: null,
      from: null,
      links: [],
    })
    this.#coding++
  }

  /** Words of an instruction; the result of a field within one is such a word. */
  code(words: string): void {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const field = this.#open[at]
      if (field?.coding !== true) continue
      field.code += words
      return
    }
  }

  separate(paragraph: WrittenParagraph | null): void {
    const field = this.#open.at(-1)
    if (this.#deeper > 0 || field?.coding !== true) return
    field.coding = false
    this.#coding--
    if (this.coding) return
    const meaning = readField(field.code)
    if (meaning.kind === 'link') {
      const href = this.#files.sourceOf(meaning.href)
      if (href !== null && paragraph !== null) field.links.push(paragraph.openLink(href))
      field.meaning = { kind: 'link', href: href ?? meaning.href }
    } else field.meaning = meaning
    field.paragraph = paragraph
    field.from = paragraph?.here() ?? null
  }

  end(paragraph: WrittenParagraph | null): void {
    if (this.#deeper > 0) {
      this.#deeper--
      return
    }
    const field = this.#open.pop()
    if (field === undefined) return
    if (field.coding) this.#coding--
    if (paragraph === null) return
    const { meaning, from } = field
    const begunHere = field.paragraph === paragraph && from !== null
    const link = field.links.at(-1)
    if (meaning.kind === 'link' && link !== undefined) paragraph.closeLink(link)
    else if (meaning.kind === 'link') {
      if (begunHere && meaning.href.startsWith('#'))
        paragraph.signOver(from, { kind: 'link', name: meaning.href.slice(1) })
    } else if (meaning.kind === 'bibliography') {
      if (paragraph.text.length > (begunHere ? from.at : 0)) paragraph.bibliography = true
    } else if (begunHere && meaning.kind === 'cross-reference')
      paragraph.signOver(from, { kind: 'bookmark', name: meaning.bookmark, paragraphs: meaning.paragraphs })
    else if (begunHere && meaning.kind === 'works')
      paragraph.signOver(from, { kind: 'works', works: meaning.works })
  }

  /** A link whose field is still open goes on in the next paragraph. */
  enterParagraph(paragraph: WrittenParagraph): void {
    for (const { meaning, links, coding } of this.#open) {
      if (coding || meaning.kind !== 'link' || links.length === 0) continue
      if (links.length < MAX_SPREAD) links.push(paragraph.openLink(meaning.href))
    }
  }

  leaveParagraph(paragraph: WrittenParagraph): void {
    for (const field of this.#open) {
      // An instruction ends within its paragraph; one that does not has lost its end, and what follows is text.
      if (field.coding) {
        field.coding = false
        this.#coding--
      }
      const link = field.links.at(-1)
      if (link !== undefined) paragraph.closeLink(link)
      if (field.meaning.kind === 'bibliography') paragraph.bibliography = true
    }
  }

  /** The story is over: a link that never ended is believed for its first paragraph only. */
  finish(): void {
    for (const { links } of this.#open) for (const link of links.slice(1)) link.dropped = true
    this.#open.length = 0
    this.#coding = 0
  }
}
