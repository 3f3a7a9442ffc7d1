/** The paragraphs that are open at a place of an ODT: notes and text boxes stand within the paragraph of their place. */
import { OdtLists } from './odt-lists.ts'
import type { OdtLook, OdtStyles } from './odt-styles.ts'
import { WrittenParagraph } from './written.ts'
import type { XmlElement } from './xml.ts'

interface OpenParagraph {
  readonly paragraph: WrittenParagraph
  /** The paragraph's own look, then those of the spans that are open. */
  readonly looks: OdtLook[]
  /** The last character was a blank, or none was written yet: further blanks are not shown (ODF 1.3 part 3, 6.1.2). */
  blank: boolean
  hidden: boolean
}

/** What belongs together: the paragraphs of a note or text box are not in the lists and tables around its place. */
interface Flow {
  readonly into: WrittenParagraph[]
  readonly lists: OdtLists
  cells: number
}

const PLAIN_LOOK: OdtLook = { raised: false, hidden: false, code: false }
const MAX_BLANKS = 10_000

export class OdtText {
  /** The running text. */
  readonly body: WrittenParagraph[] = []
  readonly #styles: OdtStyles
  readonly #flows: Flow[]
  readonly #open: OpenParagraph[] = []
  #flow: Flow
  #count = 0

  constructor(styles: OdtStyles) {
    this.#styles = styles
    this.#flow = this.#newFlow(this.body)
    this.#flows = [this.#flow]
  }

  /** The paragraph that is being written, and whether what stands here is shown. */
  get paragraph(): WrittenParagraph | null {
    return this.#open.at(-1)?.paragraph ?? null
  }
  get hidden(): boolean {
    return this.#open.at(-1)?.looks.at(-1)?.hidden !== false
  }
  get lists(): OdtLists {
    return this.#flow.lists
  }

  /** A note has paragraphs of its own; a text box adds to those around it. */
  enter(into = this.#flow.into): void {
    this.#flow = this.#newFlow(into)
    this.#flows.push(this.#flow)
  }

  leave(): void {
    if (this.#flows.length > 1) this.#flows.pop()
    this.#flow = this.#flows.at(-1) ?? this.#flow
  }

  enterCell(): void {
    this.#flow.cells++
  }

  leaveCell(): void {
    this.#flow.cells = Math.max(0, this.#flow.cells - 1)
  }

  /** A paragraph that is passed over counts all the same. */
  countParagraph(): void {
    this.#count++
  }

  beginParagraph(element: XmlElement): WrittenParagraph {
    const { into, lists, cells } = this.#flow
    const paragraph = new WrittenParagraph(++this.#count)
    const style = element.attribute('text:style-name') ?? ''
    const level = Number(element.attribute('text:outline-level')) || 1
    paragraph.level = element.name === 'text:h' ? level : this.#styles.level(style)
    paragraph.label = lists.label()
    const inner = lists.depth > 0 ? 'item' : cells > 0 ? 'cell' : 'text'
    paragraph.kind = paragraph.level === null ? inner : 'heading'
    into.push(paragraph)
    const look = this.#styles.look('paragraph', style, PLAIN_LOOK)
    this.#open.push({ paragraph, looks: [look], blank: true, hidden: false })
    return paragraph
  }

  endParagraph(): void {
    const open = this.#open.pop()
    if (open?.hidden !== true) return
    const { into } = this.#flow
    const at = into.lastIndexOf(open.paragraph)
    if (at >= 0) into.splice(at, 1)
  }

  /** The paragraph turns out to be hidden as a whole. */
  hideParagraph(): void {
    const open = this.#open.at(-1)
    if (open !== undefined) open.hidden = true
  }

  openSpan(style: string): void {
    const looks = this.#open.at(-1)?.looks
    looks?.push(this.#styles.look('text', style, looks.at(-1) ?? PLAIN_LOOK))
  }

  closeSpan(): void {
    const looks = this.#open.at(-1)?.looks
    if (looks !== undefined && looks.length > 1) looks.pop()
  }

  /** Characters of the XML: a run of white space is one blank, and none at a paragraph's beginning. */
  write(text: string): void {
    const open = this.#open.at(-1)
    if (open === undefined || this.hidden) return
    let shown = text.replace(/[ \t\r\n]+/g, ' ')
    if (open.blank && shown.startsWith(' ')) shown = shown.slice(1)
    if (shown === '') return
    open.blank = shown.endsWith(' ')
    open.paragraph.write(shown, open.looks.at(-1))
  }

  /** Blanks and breaks that elements stand for are all shown. */
  print(what: 'tab' | 'break' | { readonly blanks: string | undefined }): void {
    const open = this.#open.at(-1)
    if (open === undefined || this.hidden) return
    open.blank = false
    if (what === 'break') open.paragraph.breakLine()
    else if (what === 'tab') open.paragraph.write('\t')
    else {
      const count = Math.trunc(Number(what.blanks ?? '1')) || 1
      open.paragraph.write(' '.repeat(Math.min(Math.max(count, 1), MAX_BLANKS)))
    }
  }

  /** Something that is no text was shown. */
  endBlank(): void {
    const open = this.#open.at(-1)
    if (open !== undefined) open.blank = false
  }

  #newFlow(into: WrittenParagraph[]): Flow {
    return { into, lists: new OdtLists(this.#styles), cells: 0 }
  }
}
