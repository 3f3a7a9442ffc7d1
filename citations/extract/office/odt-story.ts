/**
 * Reads the content of an ODT (ODF 1.3 part 3): its running text and the notes that stand within it. Reads the document
 * with all tracked changes accepted: what was deleted is kept by ODF apart from the text and passed over.
 *
 * Paragraphs are counted as `text:p` and `text:h` start tags in the order of content.xml, from 1, wherever they stand
 * (notes, text boxes, comments, deleted text). Columns count the UTF-16 units of a paragraph's visible text: characters with
 * white space collapsed as ODF 6.1.2 says, as many as `text:c` says for `text:s` (at most 10,000), one each for `text:tab`,
 * `text:line-break` and `text:note`; none for anything else, nor for hidden text. The text of a note or text box counts in
 * its own paragraphs.
 */
import type { Bookmarked } from './bookmarks.ts'
import { labelOf } from './label.ts'
import type { OdtStyles } from './odt-styles.ts'
import { OdtText } from './odt-text.ts'
import type { FileLinks } from './target.ts'
import type { Place, Reference, WrittenLink, WrittenParagraph } from './written.ts'
import { readXml, type XmlElement, type XmlHandler } from './xml.ts'

export interface OdtNote {
  readonly key: string
  readonly kind: 'footnote' | 'endnote'
  label: string
  readonly paragraphs: WrittenParagraph[]
}

export interface OdtStory {
  readonly paragraphs: readonly WrittenParagraph[]
  readonly notes: readonly OdtNote[]
  readonly bookmarks: ReadonlyMap<string, Bookmarked>
  readonly comments: number
  readonly fault: string | null
}

/** Reads content.xml to its end, or to where it breaks off; its own styles are added to those given. Never throws. */
export function readOdtStory(xml: string, styles: OdtStyles, files: FileLinks): OdtStory {
  const reader = new OdtReader(styles, files)
  const fault = readXml(xml, reader)
  return reader.finish(fault)
}

/** What is no text of the document: deleted text, forms, objects, descriptions, what is read aloud over ruby text. */
const PASSED_OVER = new Set([
  'text:tracked-changes',
  'office:forms',
  'office:scripts',
  'office:event-listeners',
  'office:binary-data',
  'table:covered-table-cell',
  'draw:object',
  'draw:object-ole',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
])
const CONTENTS =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/
const REFERENCES = new Set([
  'text:note-ref',
  'text:bookmark-ref',
  'text:reference-ref',
  'text:bibliography-mark',
])
const BOOKMARKS = new Set([
  'text:bookmark',
  'text:bookmark-start',
  'text:reference-mark',
  'text:reference-mark-start',
])

class OdtReader implements XmlHandler {
  readonly #styles: OdtStyles
  readonly #files: FileLinks
  readonly #text: OdtText
  readonly #notes: OdtNote[] = []
  readonly #openNotes: OdtNote[] = []
  readonly #counts = new Map<string, number>()
  readonly #bookmarks = new Map<string, Bookmarked>()
  readonly #links: {
    readonly paragraph: WrittenParagraph | null
    readonly link: WrittenLink | null
    readonly anchor: string
    readonly from: Place | null
  }[] = []
  readonly #references: {
    readonly paragraph: WrittenParagraph | null
    readonly from: Place | null
    readonly refers: Reference | null
  }[] = []
  #comments = 0
  #inStyles = false
  /** A note's printed label is being read. */
  #citing = false
  #indexes = 0
  #bibliography: 'none' | 'title' | 'entries' = 'none'

  constructor(styles: OdtStyles, files: FileLinks) {
    this.#styles = styles
    this.#files = files
    this.#text = new OdtText(styles)
  }

  finish(fault: string | null): OdtStory {
    const { body: paragraphs } = this.#text
    // A hidden paragraph takes its notes with it.
    const shown = new Set<string>()
    for (const { signs } of [...paragraphs, ...this.#notes.flatMap((note) => note.paragraphs)])
      for (const { refers } of signs) if (refers.kind === 'note') shown.add(refers.key)
    const notes = this.#notes.filter(({ key }) => shown.has(key))
    for (const note of notes) this.#endLabel(note)
    return { paragraphs, notes, bookmarks: this.#bookmarks, comments: this.#comments, fault }
  }

  passed(name: string): void {
    if (name === 'text:p' || name === 'text:h') this.#text.countParagraph()
  }

  open(element: XmlElement): number {
    const { name } = element
    if (this.#inStyles) {
      this.#styles.open(element)
      return 0
    }
    if (PASSED_OVER.has(name)) return 1
    if (name === 'office:annotation') {
      this.#comments++
      return 1
    }
    if (name.startsWith('text:')) {
      const hidden =
        element.attribute('text:display') === 'none' || element.attribute('text:is-hidden') === 'true'
      if (hidden && name === 'text:hidden-paragraph') this.#text.hideParagraph()
      // The templates from which indexes are made are no text of the document.
      if (hidden || name.endsWith('-source')) return 1
      if (name === 'text:note') return this.#beginNote(element)
      this.#openText(element)
    } else this.#openAround(element)
    return 0
  }

  close(name: string): void {
    switch (name) {
      case 'office:automatic-styles':
      case 'office:styles':
        this.#inStyles = false
        return
      case 'text:p':
      case 'text:h':
        this.#text.endParagraph()
        return
      case 'text:span':
        this.#text.closeSpan()
        return
      case 'text:a':
        return this.#closeLink()
      case 'text:note-citation':
        this.#citing = false
        return
      case 'text:note':
        this.#openNotes.pop()
        return
      case 'text:note-body':
      case 'draw:text-box':
      case 'draw:custom-shape':
        this.#text.leave()
        return
      case 'text:list':
        this.#text.lists.close()
        return
      case 'table:table-cell':
        this.#text.leaveCell()
        return
      case 'text:bibliography':
        this.#bibliography = 'none'
        return
      case 'text:index-title':
        if (this.#bibliography === 'title') this.#bibliography = 'entries'
        return
    }
    if (this.#inStyles) this.#styles.close(name)
    else if (REFERENCES.has(name)) this.#endReference()
    else if (CONTENTS.test(name)) this.#indexes = Math.max(0, this.#indexes - 1)
  }

  text(text: string): void {
    const note = this.#openNotes.at(-1)
    if (this.#citing && note !== undefined) note.label += text
    else if (text !== '') this.#text.write(text)
  }

  #openText(element: XmlElement): void {
    const text = this.#text
    const { name } = element
    switch (name) {
      case 'text:p':
      case 'text:h': {
        const paragraph = text.beginParagraph(element)
        paragraph.outside = this.#indexes > 0
        paragraph.bibliography = this.#bibliography === 'entries' && this.#openNotes.length === 0
        return
      }
      case 'text:span':
        return text.openSpan(element.attribute('text:style-name') ?? '')
      case 'text:s':
        return text.print({ blanks: element.attribute('text:c') })
      case 'text:tab':
        return text.print('tab')
      case 'text:line-break':
        return text.print('break')
      case 'text:a':
        return this.#openLink(element)
      case 'text:note-citation':
        this.#citing = true
        return
      case 'text:note-body':
        return text.enter(this.#openNotes.at(-1)?.paragraphs ?? [])
      case 'text:list':
        return text.lists.open({
          style: element.attribute('text:style-name') ?? '',
          id: element.attribute('xml:id') ?? '',
          continues: element.attribute('text:continue-numbering') === 'true',
          continued: element.attribute('text:continue-list') ?? '',
        })
      case 'text:list-item':
        return text.lists.item(element.attribute('text:start-value'))
      case 'text:list-header':
        return text.lists.header()
      case 'text:bibliography':
        this.#bibliography = 'entries'
        return
      case 'text:index-title':
        if (this.#bibliography === 'entries') this.#bibliography = 'title'
        return
    }
    if (BOOKMARKS.has(name)) this.#bookmark(element.attribute('text:name') ?? '', null)
    else if (REFERENCES.has(name)) {
      const { paragraph } = text
      this.#references.push({ paragraph, from: paragraph?.here() ?? null, refers: referenceOf(element) })
    } else if (CONTENTS.test(name)) this.#indexes++
  }

  #openAround(element: XmlElement): void {
    switch (element.name) {
      case 'office:automatic-styles':
      case 'office:styles':
        this.#inStyles = true
        return
      case 'draw:text-box':
      case 'draw:custom-shape':
        return this.#text.enter()
      case 'table:table-cell':
        return this.#text.enterCell()
      case 'draw:a': {
        // A picture's link is over nothing printed.
        const href = this.#files.sourceOf(element.attribute('xlink:href') ?? '')
        const { paragraph } = this.#text
        if (paragraph !== null && href !== null) paragraph.closeLink(paragraph.openLink(href))
      }
    }
  }

  #openLink(element: XmlElement): void {
    const written = element.attribute('xlink:href') ?? ''
    const href = this.#files.sourceOf(written)
    const { paragraph } = this.#text
    const link = href === null || paragraph === null ? null : paragraph.openLink(href)
    // LibreOffice adds what kind of place is meant: "#Chapter|outline".
    const anchor = written.startsWith('#') ? written.slice(1).replace(/\|[a-z]+$/, '') : ''
    this.#links.push({ paragraph, link, anchor, from: paragraph?.here() ?? null })
  }

  #closeLink(): void {
    const open = this.#links.pop()
    if (open === undefined || open.paragraph === null) return
    if (open.link !== null) open.paragraph.closeLink(open.link)
    else if (open.anchor !== '' && open.from !== null)
      open.paragraph.signOver(open.from, { kind: 'link', name: open.anchor })
  }

  #beginNote(element: XmlElement): number {
    const { paragraph } = this.#text
    // A note in hidden text is hidden with it.
    if (paragraph === null || this.#text.hidden) return 1
    const kind = element.attribute('text:note-class') === 'endnote' ? 'endnote' : 'footnote'
    const note: OdtNote = { key: `note:${this.#notes.length + 1}`, kind, label: '', paragraphs: [] }
    this.#notes.push(note)
    this.#openNotes.push(note)
    paragraph.sign({ kind: 'note', key: note.key, ownMark: false })
    this.#text.endBlank()
    const id = element.attribute('text:id') ?? ''
    if (id !== '') this.#bookmark(`${kind}:${id}`, note.key)
    return 0
  }

  /** The label stands in the document as it was last printed; a producer that left it empty leaves the counting to us. */
  #endLabel(note: OdtNote): void {
    const { format, start } = this.#styles.noteCount(note.kind)
    const count = this.#counts.get(note.kind) ?? start
    this.#counts.set(note.kind, count + 1)
    const printed = note.label.replace(/\s+/g, ' ').trim()
    note.label = printed === '' ? labelOf(count, format) : printed
  }

  #endReference(): void {
    const last = this.#references.pop()
    if (last === undefined || last.paragraph === null || last.from === null || last.refers === null) return
    last.paragraph.signOver(last.from, last.refers)
  }

  #bookmark(name: string, note: string | null): void {
    if (!this.#bookmarks.has(name)) this.#bookmarks.set(name, { paragraph: this.#text.paragraph, note })
  }
}

/** What a reference means; null for one that prints a page, a chapter or words. */
function referenceOf(element: XmlElement): Reference | null {
  const format = element.attribute('text:reference-format') ?? ''
  const name = element.attribute('text:ref-name') ?? ''
  switch (element.name) {
    case 'text:bibliography-mark': {
      const address = element.attribute('text:url') ?? ''
      const work = {
        title: element.attribute('text:title') ?? '',
        author: element.attribute('text:author') ?? '',
        addresses: address === '' ? [] : [address],
        label: element.attribute('text:identifier') ?? '',
      }
      return { kind: 'works', works: [work] }
    }
    case 'text:note-ref': {
      const noteClass = element.attribute('text:note-class') ?? 'footnote'
      if (format === 'page' || format === 'direction') return null
      return { kind: 'bookmark', name: `${noteClass}:${name}`, paragraphs: false }
    }
    default:
      return format.startsWith('number') ? { kind: 'bookmark', name, paragraphs: true } : null
  }
}
