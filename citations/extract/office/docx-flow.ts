/** One flow of paragraphs of a DOCX: the body, a note, or a text box that stands within either. */
import type { Lists } from './docx-lists.ts'
import type { Looks } from './docx-looks.ts'
import { Fields } from './fields.ts'
import type { FileLinks } from './target.ts'
import { WrittenParagraph, type Place, type Reference, type Sign, type WrittenLink } from './written.ts'

interface OpenLink {
  readonly link: WrittenLink | null
  readonly anchor: string
  readonly paragraph: WrittenParagraph | null
  readonly from: Place | null
}

export class Flow {
  readonly into: WrittenParagraph[]
  readonly fields: Fields
  paragraph: WrittenParagraph | null = null
  /** How many table cells are open. */
  cells = 0
  /** The paragraph's mark is gone: the next paragraph goes on in its line. */
  #joining = false
  readonly #links: OpenLink[] = []
  /** A reference to a note whose own mark is printed right behind it. */
  #ownMark: Sign | null = null
  #runsSinceMark = 0

  constructor(into: WrittenParagraph[], files: FileLinks) {
    this.into = into
    this.fields = new Fields(files)
  }

  beginParagraph(count: number): WrittenParagraph {
    if (this.#joining && this.paragraph !== null) this.paragraph.goOn(count)
    else {
      this.paragraph = new WrittenParagraph(count)
      this.into.push(this.paragraph)
    }
    this.#joining = false
    this.fields.enterParagraph(this.paragraph)
    return this.paragraph
  }

  endParagraph(looks: Looks, lists: Lists): void {
    const { paragraph } = this
    if (paragraph === null) return
    this.fields.leaveParagraph(paragraph)
    for (const { link } of this.#links) if (link !== null) paragraph.closeLink(link)
    this.#ownMark = null
    const { level, list } = looks
    paragraph.level = level
    paragraph.outside ||= looks.contents
    paragraph.kind = level !== null ? 'heading' : list !== null ? 'item' : this.cells > 0 ? 'cell' : 'text'
    this.#joining = looks.joined
    if (this.#joining) return
    if (list !== null) paragraph.label = plainLabel(lists.next(list))
    this.paragraph = null
  }

  /** A table cell ends: whatever its last paragraph's mark says, nothing goes on behind it. */
  endJoined(): void {
    if (this.#joining) this.paragraph = null
    this.#joining = false
  }

  end(): void {
    this.fields.finish()
    this.paragraph = null
    this.#joining = false
  }

  /** `anchor`: the bookmark of a link that leads within the document, else ''. */
  openLink(href: string | null, anchor: string): void {
    const { paragraph } = this
    const link = href === null || paragraph === null ? null : paragraph.openLink(href)
    this.#links.push({ link, anchor, paragraph, from: paragraph?.here() ?? null })
  }

  closeLink(): void {
    const { paragraph } = this
    const open = this.#links.pop()
    if (open === undefined || paragraph === null) return
    if (open.link !== null) paragraph.closeLink(open.link)
    else if (open.anchor !== '' && open.from !== null && open.paragraph === paragraph)
      paragraph.signOver(open.from, { kind: 'link', name: open.anchor })
  }

  /** A link over nothing printed: a picture. Drawings name their target twice. */
  linkPicture(href: string): void {
    const { paragraph } = this
    if (paragraph === null || this.fields.coding) return
    const last = paragraph.links.at(-1)
    if (last?.href !== href || last.start !== paragraph.text.length)
      paragraph.closeLink(paragraph.openLink(href))
  }

  refer(paragraph: WrittenParagraph, refers: Reference, ownMark: boolean): void {
    const sign = paragraph.sign(refers)
    this.#ownMark = ownMark ? sign : null
    this.#runsSinceMark = 0
  }

  /** The mark of a note's own stands in the run of its reference, or with some producers in the next one. */
  endRun(): void {
    const { paragraph } = this
    const sign = this.#ownMark
    if (sign === null || paragraph === null) return
    if (paragraph.text.length > sign.start) {
      sign.end = paragraph.text.length
      sign.endColumn = paragraph.column
      this.#ownMark = null
    } else if (++this.#runsSinceMark > 1) this.#ownMark = null
  }
}

/** '[3]', '3.', '(3)' -> '3'. */
function plainLabel(label: string): string {
  return label.trim().replace(/^[[(]+|[\])]*[.:]?$/g, '')
}
