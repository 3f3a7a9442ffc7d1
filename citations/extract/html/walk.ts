/**
 * From the tree to prose: paragraphs in reading order, notes apart, markers cut out of their sentences. What is a marker, a
 * note or furniture was told before (marker.ts, region.ts, furniture.ts); here it is only read.
 */
import type { ProseMarker, ProseNote, ProseParagraph } from '../prose.ts'
import type { WrittenParagraph } from '../prose/written.ts'
import { spanOf, type Source } from '../source.ts'
import { creditsPicture } from './aside-words.ts'
import { firstRegion } from './furniture.ts'
import { isHidden, isUnprinted } from './hidden.ts'
import { isBackSign } from './label.ts'
import { byPlace, regionsByTarget } from './places.ts'
import { readTarget } from './link.ts'
import { withoutLookUps } from './look-up.ts'
import type { FoundMarker } from './marker.ts'
import { isRaisedElement } from './shape.ts'
import { ordinalOf } from './ordinal.ts'
import { isCredit } from './names.ts'
import type { OwnSite } from '../prose/site.ts'
import type { Region } from './region.ts'
import { alignText, textStart } from './source-text.ts'
import {
  attribute,
  behind,
  blocks,
  elementAt,
  isElement,
  wordsIn,
  type Element,
  type TextNode,
  type Tree,
} from './tree.ts'
import type { Tip } from './tip.ts'
import { readTip } from './tip-note.ts'
import { withoutHead } from './note-head.ts'
import { isBackLink } from './wording.ts'
import { writtenParagraph } from './written.ts'

export interface Page {
  readonly tree: Tree
  readonly source: Source
  readonly base: string | null
  readonly own: OwnSite
  readonly markers: readonly FoundMarker[]
  readonly back: ReadonlySet<number>
  readonly regions: readonly Region[]
  readonly furniture: Uint8Array
  readonly tips: ReadonlyMap<number, Tip>
  /** The page is a plain text set in `<pre>`: its line ends are line breaks. */
  readonly plain: boolean
}

export interface WrittenProse {
  readonly paragraphs: readonly ProseParagraph[]
  readonly notes: readonly ProseNote[]
  /** How many paragraphs stand before the end of the last note; 0 without notes. */
  readonly noted: number
  /** The headings of the first level within the text, at most two. */
  readonly titles: readonly string[]
}

type Kind = ProseParagraph['kind']
const KINDS: Readonly<Record<string, Kind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
}
const LITERAL = new Set('code pre kbd samp tt listing xmp plaintext'.split(' '))
const LONGEST_CAPTION = 1_000
/** Longer words lead somewhere within the text; shorter ones are the way back. */
const BACK_WORDS = 24

/** An element that is open, and what ends with it. */
interface Open {
  readonly index: number
  readonly last: number
  readonly block: boolean
  readonly kind: Kind | null
  readonly label: string
  readonly outside: boolean
  readonly caption: boolean
  readonly hidden: boolean
  readonly closes: 'link' | 'raised' | 'literal' | null
  readonly sign: string
}

export function writeProse(page: Page): WrittenProse {
  return new Walk(page).run()
}

/** The walk has a position, a paragraph being written and a note being read: state that lives as long as one page. */
class Walk {
  readonly #page: Page
  readonly #open: Open[] = []
  readonly #paragraphs: ProseParagraph[] = []
  readonly #notes: { region: Region; paragraphs: ProseParagraph[] }[] = []
  readonly #markers: ReadonlyMap<number, readonly FoundMarker[]>
  readonly #regions: ReadonlyMap<number, Region>
  readonly #byTarget: ReadonlyMap<number, Region>
  #main: WrittenParagraph
  #note: { region: Region; paragraphs: ProseParagraph[]; written: WrittenParagraph } | null = null
  readonly #titles: string[] = []
  #usedLabel = -1
  #noted = 0
  #unprinted = 0
  /** Where the links begin that were read. */
  readonly #linked = new Set<number>()
  readonly #tips: ProseNote[] = []

  constructor(page: Page) {
    this.#page = page
    this.#markers = byPlace(page.markers)
    this.#regions = new Map(page.regions.map((region) => [region.from, region]))
    this.#byTarget = regionsByTarget(page.markers, page.regions)
    this.#main = writtenParagraph(page.source)
  }

  run(): WrittenProse {
    const { tree } = this.#page
    for (let at = 0; at < tree.nodes.length;) {
      this.#leave(at)
      if (this.#note !== null && at >= this.#note.region.to) this.#endNote()
      const region = this.#regions.get(at)
      if (region !== undefined) this.#beginNote(region)
      const node = tree.nodes[at]
      if (node === undefined) break
      at = isElement(node) ? this.#enter(node, at) : this.#read(node, at)
    }
    this.#leave(tree.nodes.length)
    this.#endNote()
    this.#flush()
    return {
      paragraphs: this.#paragraphs,
      titles: this.#titles,
      noted: this.#noted,
      notes: [...this.#notes.map((note) => this.#finishNote(note)), ...this.#tips],
    }
  }

  #finishNote({ region, paragraphs }: { region: Region; paragraphs: ProseParagraph[] }): ProseNote {
    const { tree } = this.#page
    const listed = ordinalOf(tree, region.target) !== ''
    const [first, ...rest] = paragraphs
      .map((paragraph, index) => withoutLookUps(paragraph, paragraphs[index - 1]?.text))
      .filter(({ text, links }) => text !== '' || links.length > 0)
    return {
      key: String(region.target),
      label: region.label,
      kind: region.kind,
      paragraphs: first === undefined ? [] : [withoutHead(first, region.label, listed), ...rest],
      span: this.#spanOfNodes(region.from, region.to),
    }
  }

  get #written(): WrittenParagraph {
    return this.#note?.written ?? this.#main
  }

  /** Closes the elements that end before a node. */
  #leave(at: number): void {
    for (let top = this.#open.at(-1); top !== undefined && top.last < at; top = this.#open.at(-1)) {
      if (top.sign !== '') this.#written.addSign(top.sign, this.#endOf(top.index))
      if (top.closes !== null) this.#written.close(top.closes)
      if (top.block) this.#flush()
      this.#open.pop()
    }
  }

  #enter(element: Element, at: number): number {
    const { tree, furniture, regions } = this.#page
    const { tagName } = element
    const end = behind(tree, at)
    const marker = this.#markers.get(at)
    if (marker?.[0]?.words === false) return this.#mark(marker, at, end)
    const tip = this.#page.tips.get(at)
    if (tip !== undefined) return this.#markTip(tip, at, end)
    const outer = this.#open.at(-1)
    const holdsNote = firstRegion(regions, at + 1, end) !== null
    const hidden =
      (outer?.hidden === true && this.#note === null) || (isHidden(element) && !this.#opensNote(at))
    if (hidden && !holdsNote) return end
    if (this.#isWayBack(element, at, end)) {
      this.#written.leaveOut(at)
      return end
    }
    if (isUnprinted(element, outer?.kind === 'heading')) return end
    if (tagName === 'sup' && this.#isRemark(at, end)) return end
    if (marker !== undefined) this.#mark(marker, at, at)
    if (tagName === 'br') {
      this.#break(this.#startOf(at))
      return at + 1
    }
    const block = blocks.has(tagName)
    if (block) this.#flush()
    let closes: Open['closes'] = null
    if (tagName === 'a' && !this.#isLiteral()) {
      const passed = this.#isAgain(element) || this.#isCredited(outer)
      const target = passed ? null : readTarget(element, this.#page)
      if (target !== null) {
        this.#written.open('link', target)
        closes = 'link'
      }
    } else if (isRaisedElement(element) && !block) {
      this.#written.open('raised')
      closes = 'raised'
    } else if (LITERAL.has(tagName) && !(tagName === 'pre' && this.#page.plain)) {
      this.#written.open('literal')
      closes = 'literal'
    }
    if (tagName === 'q') this.#written.addSign('“', this.#startOf(at))
    this.#open.push({
      index: at,
      last: end - 1,
      block,
      kind: KINDS[tagName] ?? (attribute(element, 'role') === 'heading' ? 'heading' : (outer?.kind ?? null)),
      label: tagName === 'li' ? ordinalOf(tree, at) : (outer?.label ?? ''),
      outside: outer?.outside === true || furniture[at] === 1,
      caption: outer?.caption === true || tagName === 'figcaption' || isCredit(element),
      hidden,
      closes,
      sign: tagName === 'q' ? '”' : '',
    })
    return at + 1
  }

  #read(node: TextNode, at: number): number {
    const top = this.#open.at(-1)
    if (top?.hidden === true && this.#note === null) return at + 1
    const place = node.sourceCodeLocation
    if (place === undefined || place === null) return at + 1
    const { text } = this.#page.source
    const start = textStart(text, place.startOffset, node.value)
    const aligned = alignText(node.value, text.slice(start, place.endOffset), start)
    if (this.#page.plain && node.value.includes('\n')) this.#readLines(node.value, aligned)
    else this.#written.add(node.value, aligned)
    return at + 1
  }

  /** Two line ends in a row end a paragraph, as in any plain text. */
  #readLines(value: string, aligned: readonly (readonly [number, number])[]): void {
    for (const [index, [start, source]] of aligned.entries()) {
      const end = aligned[index + 1]?.[0] ?? value.length
      for (const part of value.slice(start, end).matchAll(/\n|[^\n]+/g)) {
        const at = source + part.index
        if (part[0] === '\n') this.#break(at)
        else this.#written.add(part[0], [[0, at]])
      }
    }
  }

  /** One element may stand for several markers ("[1, 2]"). */
  #mark(markers: readonly FoundMarker[], at: number, next: number): number {
    for (const marker of markers) {
      const target = this.#byTarget.get(marker.target)
      // Style sheets count the markers that print nothing.
      const printed = marker.label === '' && !marker.words ? String(++this.#unprinted) : marker.label
      const made: Omit<ProseMarker, 'at'> = {
        label: marker.words ? '' : printed,
        note: String(target?.target ?? -1),
        span: this.#spanOfNodes(at, behind(this.#page.tree, at)),
      }
      // A marker of its own note is the label that the note begins with.
      if (this.#note === null || this.#note.region !== target) this.#written.mark(made)
    }
    return next
  }

  #markTip(tip: Tip, at: number, end: number): number {
    const note = readTip(tip, at, this.#page.source)
    this.#tips.push(note)
    this.#written.mark({ label: tip.label, note: note.key, span: this.#spanOfNodes(at, end) })
    return end
  }

  /** "[citation needed]", raised behind a word, is the editors' and no part of the sentence. */
  #isRemark(at: number, end: number): boolean {
    const words = wordsIn(this.#page.tree, at, end)
    return /^\[[^\]\d]*\p{L}{3}[^\]]*\]$/u.test(words) || /^:\s?\d[\d\s,–-]*$/u.test(words)
  }

  /** In a caption, who made the picture. */
  #isCredited(outer: Open | undefined): boolean {
    const written = this.#written
    return outer?.caption === true && written.length < LONGEST_CAPTION && creditsPicture(written.text)
  }

  /** The way back from a note to its marker. */
  #isWayBack(element: Element, at: number, end: number): boolean {
    const { tree, back } = this.#page
    if (element.tagName !== 'a' && (element.tagName !== 'span' || this.#note === null)) return false
    const words = wordsIn(tree, at, end)
    if (back.has(at)) return words.length <= BACK_WORDS
    // Where the marker is missing as well, the sign says it.
    const within = element.tagName === 'span' || (attribute(element, 'href') ?? '').startsWith('#')
    return within && words !== '' && (isBackSign(words) || isBackLink(element))
  }

  #opensNote(at: number): boolean {
    return this.#note !== null && this.#note.region.from >= at - 1
  }

  /** A link that was never closed is opened again in each new paragraph, by the standard's rules; it counts once. */
  #isAgain(element: Element): boolean {
    const place = element.sourceCodeLocation?.startOffset
    if (place === undefined || this.#linked.has(place)) return true
    this.#linked.add(place)
    return false
  }

  #isLiteral(): boolean {
    return this.#open.some(({ closes }) => closes === 'literal')
  }

  #break(offset: number): void {
    const written = this.#written
    written.addBreak(offset)
    if (written.breaks > 1 && written.length > 0) this.#flush()
  }

  #beginNote(region: Region): void {
    this.#endNote()
    if (blocks.has(elementAt(this.#page.tree, region.from)?.tagName ?? '')) this.#flush()
    if (region.unmarked) {
      const span = this.#spanOfNodes(region.from, region.to)
      this.#written.mark({ label: region.label, note: String(region.target), span })
    }
    const paragraphs: ProseParagraph[] = []
    this.#notes.push({ region, paragraphs })
    this.#note = { region, paragraphs, written: writtenParagraph(this.#page.source) }
  }

  #endNote(): void {
    if (this.#note === null) return
    this.#flush()
    this.#note = null
    this.#noted = this.#paragraphs.length
  }

  /** Ends the paragraph that is being written; links that run on are opened again in the next one. */
  #flush(): void {
    const written = this.#written
    const next = writtenParagraph(this.#page.source)
    for (const { kind, target } of written.stillOpen) next.open(kind, target)
    const top = this.#open.at(-1)
    if (written.used) {
      const kind = top?.kind ?? 'text'
      const label =
        top !== undefined && top.label !== '' && this.#usedLabel !== this.#itemOf()
          ? { label: top.label }
          : {}
      const outside = top?.outside === true ? { outside: true } : {}
      const paragraph = written.finish(kind, { ...label, ...outside })
      if ('label' in label) this.#usedLabel = this.#itemOf()
      if (this.#note !== null) this.#note.paragraphs.push(paragraph)
      else {
        this.#paragraphs.push(paragraph)
        const tag = elementAt(this.#page.tree, top?.index ?? -1)?.tagName
        const isTitle = tag === 'h1' && top?.outside !== true && paragraph.text !== ''
        if (isTitle && this.#titles.length < 2) this.#titles.push(paragraph.text.replace(/\s+/g, ' '))
      }
    }
    if (this.#note === null) this.#main = next
    else this.#note.written = next
  }

  /** The list item that is open: its number belongs to its first paragraph. */
  #itemOf(): number {
    return (
      this.#open.findLast(({ index }) => elementAt(this.#page.tree, index)?.tagName === 'li')?.index ?? -1
    )
  }

  #startOf(at: number): number {
    return elementAt(this.#page.tree, at)?.sourceCodeLocation?.startOffset ?? 0
  }

  #endOf(at: number): number {
    const place = elementAt(this.#page.tree, at)?.sourceCodeLocation
    return place?.endTag?.startOffset ?? place?.endOffset ?? 0
  }

  /** Where a range of nodes stands in the source. */
  #spanOfNodes(from: number, to: number): ReturnType<typeof spanOf> {
    const { nodes, last } = this.#page.tree
    const start = nodes[from]?.sourceCodeLocation?.startOffset ?? 0
    let end = start
    for (let at = from; at < to; at = (last[at] ?? at) + 1)
      end = Math.max(end, nodes[at]?.sourceCodeLocation?.endOffset ?? 0)
    return spanOf(this.#page.source, start, end)
  }
}
