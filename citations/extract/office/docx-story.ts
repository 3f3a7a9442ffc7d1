/**
 * Reads a story of a DOCX (ISO/IEC 29500-1, clause 17): the running text, or a part of notes. Reads the document as
 * accepted: deleted and moved-away text is left out, inserted text kept. What the references to notes mean is decided when
 * all parts are read.
 *
 * Paragraphs are counted as `w:p` start tags in the order of the part, from 1, whatever becomes of them (deleted, hidden,
 * the fallback of a drawing). Columns count the UTF-16 units of a paragraph's visible text: the characters of `w:t` and
 * `m:t`; one each for `w:tab`, `w:ptab`, `w:br`, `w:cr`, `w:noBreakHyphen`, `w:sym`, for a reference to a note and for the
 * note's own number (`w:footnoteRef`); none for anything else, nor for what is deleted, hidden or a field's instruction. The
 * text of a text box counts in its own paragraphs.
 */
import { Bookmarks } from './bookmarks.ts'
import { Controls } from './docx-controls.ts'
import { Flow } from './docx-flow.ts'
import type { Lists } from './docx-lists.ts'
import { Looks } from './docx-looks.ts'
import type { NoteClass } from './docx-note-labels.ts'
import { Sections } from './docx-sections.ts'
import type { Styles } from './docx-styles.ts'
import { withPlace } from './field.ts'
import type { Relations } from './relations.ts'
import { symbolOf } from './symbol.ts'
import type { FileLinks } from './target.ts'
import type { WrittenParagraph } from './written.ts'
import { readXml, type XmlElement, type XmlHandler } from './xml.ts'

export interface StoryContext {
  readonly relations: Relations
  readonly styles: Styles
  readonly lists: Lists
  readonly files: FileLinks
}

export interface Story {
  /** The running text, text boxes behind the paragraph that they are anchored in. */
  readonly paragraphs: readonly WrittenParagraph[]
  /** By `footnote:id` or `endnote:id`. */
  readonly notes: ReadonlyMap<string, WrittenParagraph[]>
  readonly sections: Sections
  readonly bookmarks: Bookmarks
  /** Chunks of other formats and other documents that the text only refers to. */
  readonly unread: number
  readonly comments: number
  /** Where the XML is damaged; what stands before, and most often behind, was read. */
  readonly fault: string | null
}

/** Reads a part to its end, or to where it breaks off. Never throws. */
export function readStory(xml: string, context: StoryContext): Story {
  const reader = new StoryReader(context)
  const fault = readXml(xml, reader)
  return reader.finish(fault)
}

const TEXT: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:noBreakHyphen': '-' }

class StoryReader implements XmlHandler {
  readonly #context: StoryContext
  readonly #paragraphs: WrittenParagraph[] = []
  readonly #notes = new Map<string, WrittenParagraph[]>()
  readonly #sections = new Sections()
  readonly #bookmarks = new Bookmarks()
  readonly #controls = new Controls()
  readonly #looks: Looks
  #flow: Flow
  /** The flows around the text box that is being read. */
  readonly #outer: { readonly flow: Flow; readonly looks: ReturnType<Looks['exchange']> }[] = []
  /** For each mc:AlternateContent: whether one of its branches was taken. */
  readonly #taken: boolean[] = []
  #count = 0
  #unread = 0
  #comments = 0
  #text: { words: string; readonly code: boolean; readonly keep: boolean } | null = null
  #aside: 'row' | 'control' | null = null

  constructor(context: StoryContext) {
    this.#context = context
    this.#looks = new Looks(context.styles)
    this.#flow = new Flow(this.#paragraphs, context.files)
  }

  finish(fault: string | null): Story {
    // Whatever was still open when a damaged part broke off.
    this.#flow.endParagraph(this.#looks, this.#context.lists)
    this.#flow.end()
    for (const { flow } of this.#outer) flow.end()
    return {
      paragraphs: this.#paragraphs,
      notes: this.#notes,
      sections: this.#sections,
      bookmarks: this.#bookmarks,
      unread: this.#unread,
      comments: this.#comments,
      fault,
    }
  }

  passed(name: string): void {
    if (name === 'w:p') this.#count++
  }

  open(element: XmlElement): number {
    const { name } = element
    if (this.#sections.within || name === 'w:sectPr') return this.#sections.open(element)
    if (name === 'w:pPr' || name === 'w:rPr') return this.#aside === 'control' ? 1 : this.#looks.open(element)
    if (this.#looks.within) return this.#looks.open(element)
    return this.#openText(element) ?? this.#openAround(element)
  }

  close(name: string): void {
    const flow = this.#flow
    this.#sections.close(name)
    switch (name) {
      case 'w:pPr':
      case 'w:rPr':
        this.#looks.close(name)
        return
      case 'w:p':
        flow.endParagraph(this.#looks, this.#context.lists)
        if (this.#outer.length === 0) this.#sections.endParagraph()
        return
      case 'w:r':
      case 'm:r':
        flow.endRun()
        return
      case 'w:t':
      case 'm:t':
      case 'w:instrText':
        this.#endText()
        return
      case 'w:hyperlink':
        flow.closeLink()
        return
      case 'w:fldSimple':
        flow.fields.end(flow.paragraph)
        return
      case 'w:tc':
        flow.endJoined()
        flow.cells = Math.max(0, flow.cells - 1)
        return
      case 'w:txbxContent': {
        const outer = this.#outer.pop()
        if (outer === undefined) return
        flow.end()
        this.#flow = outer.flow
        this.#looks.exchange(outer.looks)
        return
      }
      case 'w:footnote':
      case 'w:endnote':
        flow.end()
        this.#flow = new Flow(this.#paragraphs, this.#context.files)
        return
      case 'mc:AlternateContent':
        this.#taken.pop()
        return
      case 'w:sdt':
        this.#controls.end(flow.paragraph)
        return
      case 'w:trPr':
      case 'w:tcPr':
      case 'w:sdtPr':
        this.#aside = null
    }
  }

  text(text: string): void {
    if (this.#text !== null) this.#text.words += text
  }

  /** Elements that print something, or hold what is printed. Undefined for all others. */
  #openText(element: XmlElement): number | undefined {
    const { fields } = this.#flow
    const { name } = element
    switch (name) {
      case 'w:p':
        this.#looks.beginParagraph()
        this.#beginParagraph()
        return 0
      case 'w:r':
      case 'm:r':
        this.#looks.beginRun()
        return 0
      case 'w:t':
      case 'm:t':
      case 'w:instrText':
        this.#text = {
          words: '',
          code: name === 'w:instrText',
          // ECMA-376 part 1, 17.3.3.31: without this, blanks at both ends are the XML's own.
          keep: name !== 'w:t' || element.attribute('xml:space') === 'preserve',
        }
        return 0
      case 'w:tab':
      case 'w:ptab':
      case 'w:noBreakHyphen':
        this.#write(TEXT[name] ?? '')
        return 0
      case 'w:sym':
        this.#write(symbolOf(element.attribute('w:font') ?? '', element.attribute('w:char') ?? ''))
        return 0
      case 'w:br':
      case 'w:cr':
        if (element.attribute('w:type') === 'page') this.#sections.endPage('broken')
        if (this.#seen) this.#flow.paragraph?.breakLine()
        return 0
      case 'w:footnoteReference':
        return this.#refer('footnote', element)
      case 'w:endnoteReference':
        return this.#refer('endnote', element)
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        if (this.#flow.paragraph !== null && this.#seen) this.#flow.paragraph.column++
        return 0
      case 'w:fldSimple':
        fields.begin()
        fields.code(element.attribute('w:instr') ?? '')
        fields.separate(this.#flow.paragraph)
        return 0
      case 'w:fldChar': {
        const sign = element.attribute('w:fldCharType')
        if (sign === 'begin') fields.begin()
        else if (sign === 'separate') fields.separate(this.#flow.paragraph)
        else if (sign === 'end') fields.end(this.#flow.paragraph)
        return 0
      }
      case 'w:hyperlink':
        if (fields.coding) this.#flow.openLink(null, '')
        else if (element.attribute('r:id') !== undefined) this.#flow.openLink(this.#linkOf(element), '')
        else this.#flow.openLink(null, element.attribute('w:anchor') ?? '')
        return 0
    }
    return undefined
  }

  /** Elements that group, mark or hide. */
  #openAround(element: XmlElement): number {
    const { name } = element
    switch (name) {
      // A row or cell goes with its mark: two more elements out.
      case 'w:del':
      case 'w:cellDel':
        return this.#aside === 'row' ? 3 : 1
      // Moved away; what is read aloud over ruby text; earlier properties.
      case 'w:moveFrom':
      case 'w:rt':
      case 'w:trPrChange':
      case 'w:tcPrChange':
      case 'w:tblPrChange':
        return 1
      case 'w:trPr':
      case 'w:tcPr':
        this.#aside = 'row'
        return 0
      case 'w:sdt':
        this.#controls.begin()
        return 0
      case 'w:sdtPr':
        this.#aside = 'control'
        return 0
      case 'w:tag':
        if (this.#aside === 'control') this.#controls.tag(element.attribute('w:val') ?? '')
        return 0
      case 'w:sdtContent':
        this.#controls.enter(this.#flow.paragraph)
        return 0
      case 'mc:AlternateContent':
        this.#taken.push(false)
        return 0
      case 'mc:Choice':
      case 'mc:Fallback': {
        // One branch is shown; the first says the same as the others in the newest words.
        const taken = this.#taken.pop()
        if (taken !== undefined) this.#taken.push(true)
        return taken === true ? 1 : 0
      }
      case 'w:txbxContent':
        this.#outer.push({ flow: this.#flow, looks: this.#looks.exchange() })
        this.#flow = new Flow(this.#flow.into, this.#context.files)
        return 0
      case 'w:footnote':
        return this.#beginNote('footnote', element)
      case 'w:endnote':
        return this.#beginNote('endnote', element)
      case 'w:tc':
        this.#flow.cells++
        return 0
      case 'w:lastRenderedPageBreak':
        this.#sections.endPage('laid-out')
        return 0
      case 'w:bookmarkStart':
        this.#bookmarks.open(
          element.attribute('w:id') ?? '',
          element.attribute('w:name') ?? '',
          this.#flow.paragraph,
        )
        return 0
      case 'w:bookmarkEnd':
        this.#bookmarks.close(element.attribute('w:id') ?? '')
        return 0
      case 'w:altChunk':
      case 'w:subDoc':
        this.#unread++
        return 0
      case 'w:commentReference':
        this.#comments++
        return 0
    }
    const href =
      name === 'a:hlinkClick' ? this.#linkOf(element) : name.startsWith('v:') ? this.#hrefOf(element) : null
    if (href !== null) this.#flow.linkPicture(href)
    return 0
  }

  /** Whether what stands here is shown. */
  get #seen(): boolean {
    return !this.#flow.fields.coding && !this.#looks.run.hidden
  }

  #beginParagraph(): void {
    const paragraph = this.#flow.beginParagraph(++this.#count)
    paragraph.bibliography ||= this.#controls.bibliography
    this.#bookmarks.beginParagraph(paragraph)
  }

  #endText(): void {
    const text = this.#text
    this.#text = null
    if (text === null || text.words === '') return
    const words = text.keep
      ? text.words
      : text.words.replace(/^[ \t\r\n]+/, '').replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '')
    if (text.code) this.#flow.fields.code(words)
    else this.#write(words)
  }

  #write(words: string): void {
    if (this.#flow.fields.coding) this.#flow.fields.code(words)
    else if (!this.#looks.run.hidden) this.#flow.paragraph?.write(words, this.#looks.run)
  }

  #refer(noteClass: NoteClass, element: XmlElement): number {
    const { paragraph } = this.#flow
    if (paragraph === null || !this.#seen) return 0
    const key = `${noteClass}:${element.attribute('w:id') ?? ''}`
    const ownMark = /^(?:1|true|on)$/i.test(element.attribute('w:customMarkFollows') ?? '')
    this.#flow.refer(paragraph, { kind: 'note', key, ownMark }, ownMark)
    this.#sections.refer(noteClass, key, ownMark)
    this.#bookmarks.refer(key)
    return 0
  }

  #beginNote(noteClass: NoteClass, element: XmlElement): number {
    const type = element.attribute('w:type') ?? 'normal'
    const key = `${noteClass}:${element.attribute('w:id') ?? ''}`
    // Lines between text and notes are kept as notes of their own type.
    if (type !== 'normal' || this.#notes.has(key)) return 1
    this.#flow.end()
    const paragraphs: WrittenParagraph[] = []
    this.#notes.set(key, paragraphs)
    this.#flow = new Flow(paragraphs, this.#context.files)
    return 0
  }

  /** Where an element's relationship leads, if it leads out of the document and to the web. */
  #linkOf(element: XmlElement): string | null {
    const relation = this.#context.relations.get(element.attribute('r:id') ?? '')
    if (relation?.external !== true) return null
    return this.#context.files.sourceOf(withPlace(relation.target, element.attribute('w:anchor') ?? ''))
  }

  #hrefOf(element: XmlElement): string | null {
    const href = element.attribute('href')
    return href === undefined ? null : this.#context.files.sourceOf(href)
  }
}
