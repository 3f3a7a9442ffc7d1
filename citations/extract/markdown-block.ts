/**
 * The blocks of a Markdown document (CommonMark with GFM's footnotes and tables), read in one pass over its lines: what is
 * running text, what belongs to which footnote, what is code and left alone. Own and linear, because the usual parser takes
 * a minute for a megabyte and squares of time for hostile ones; links within the text are found in markdown-inline.ts.
 */
import type { Range } from './mapped-text.ts'
import { directiveFence, isBoxFence, isDirectiveOption, readIndentedBox } from './markdown-box.ts'
import { takeDefinitions, type Definition } from './markdown-definition.ts'
import { frontMatter } from './markdown-front.ts'
import { splitLines } from './markdown-lines.ts'
import {
  beginsBlock,
  HTML_BLOCK,
  htmlEnd,
  isThematicBreak,
  OPENS_CONTAINER,
  OPENS_LEAF,
  WHOLE_TAG,
} from './markdown-start.ts'
import { isDigit, isLatin, isSpace } from './sign.ts'
import { lineCount, lineEnd, lineStart, type Source } from './source.ts'

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'html' | 'cell'
  /** The source ranges of its lines, without the signs of quotations and lists around them. */
  readonly lines: readonly Range[]
  /** The label of the footnote it belongs to, as printed, or null. */
  readonly note: string | null
  /** Of a heading, from 1; else 0. */
  readonly level: number
  /** What is printed before the first paragraph of an item: its number, or '' for a bullet. Null outside of lists. */
  readonly item: string | null
}

export interface Blocks {
  readonly blocks: readonly Block[]
  /** Footnotes in order of their definitions: label as printed and the range of `[^label]:`. */
  readonly notes: readonly { readonly label: string; readonly span: Range }[]
  /** Link reference definitions by normalised label. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly frontMatterTitle: string | null
}

/** Deeper nesting is read as text: no document has it, and every level is visited on every line. */
const MAX_DEPTH = 50
const NOTE = /^\[\^([^\]\s]{1,150})\]:/
const ITEM = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/
/** A box to tick, in GFM and in GitLab's and Obsidian's ways to say that something was left or put off. */
const TASK = /^\[[ xX~/>?!-]\][ \t]+(?=\S)/
const BLANK = 32
const TAB = 9
const BAR = 124
/** So much of a line tells what it begins. */
const LONGEST_HEAD = 1_000
/** The line below a table's head. */
const RULED = /^\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/
type Container =
  | { readonly kind: 'quote' }
  | { readonly kind: 'item'; readonly indent: number; label: string }
  | { readonly kind: 'note'; readonly label: string }
  | { readonly kind: 'box' }

export function readBlocks(source: Source): Blocks {
  const reader = new BlockReader(source)
  const front = frontMatter(source)
  for (let line = front.after; line < lineCount(source); line++)
    reader.line(lineStart(source, line), lineEnd(source, line))
  reader.closeLeaf()
  const { blocks, notes, definitions } = reader
  return { blocks, notes, definitions, frontMatterTitle: front.title }
}

class BlockReader {
  readonly blocks: Block[] = []
  readonly notes: { label: string; span: Range }[] = []
  readonly definitions = new Map<string, Definition>()
  readonly #text: string
  #containers: Container[] = []
  #paragraph: Range[] = []
  #html: { lines: Range[]; end: string } | null = null
  #fence: { sign: string; length: number } | null = null
  /** The fences of directives that hold prose, outermost first. */
  #boxes: { readonly sign: string; readonly length: number }[] = []
  /** A box has just been opened: its options may follow. */
  #opened = false
  #table = false

  constructor(source: Source) {
    this.#text = source.text
  }

  line(start: number, end: number): void {
    let at = start
    let matched = 0
    for (const container of this.#containers) {
      const next = this.#continues(container, at, end)
      if (next < 0) break
      at = next
      matched++
    }
    const whole = matched === this.#containers.length
    if (!whole && this.#isLazy(at, end)) {
      this.#paragraph.push(this.#trimmed(at, end))
      return
    }
    if (!whole) {
      this.closeLeaf()
      this.#containers = this.#containers.slice(0, matched)
    }
    if (this.#fence !== null) return this.#inFence(at, end)
    if (this.#html !== null) return this.#inHtml(at, end)
    this.#leaf(this.#openContainers(at, end), end)
  }

  closeLeaf(): void {
    this.#fence = null
    this.#table = false
    if (this.#html !== null) this.#push('html', this.#html.lines, 0)
    this.#html = null
    if (this.#paragraph.length > 0)
      for (const lines of splitLines(
        this.#text,
        takeDefinitions(this.#text, this.#paragraph, this.definitions),
        this.#containers.at(-1)?.kind === 'quote',
      ))
        this.#push('paragraph', lines, 0)
    this.#paragraph = []
  }

  /** Where the line goes on inside a container, or -1 where it has left it. */
  #continues(container: Container, at: number, end: number): number {
    const { spaces, next } = this.#indent(at, end)
    if (container.kind === 'quote') {
      if (spaces > 3 || this.#text.charAt(next) !== '>') return -1
      return /[ \t]/.test(this.#text.charAt(next + 1)) && next + 1 < end ? next + 2 : next + 1
    }
    if (next >= end) return end
    const needed = container.kind === 'item' ? container.indent : 4
    return spaces >= needed ? this.#skipColumns(at, needed) : -1
  }

  /** A paragraph goes on without the signs of its container, unless the line begins something else. */
  #isLazy(at: number, end: number): boolean {
    if (this.#paragraph.length === 0 || this.#table) return false
    const { spaces, next } = this.#indent(at, end)
    if (next >= end) return false
    const rest = this.#text.slice(next, Math.min(end, next + 200))
    return spaces > 3 || !beginsBlock(rest)
  }

  #openContainers(start: number, end: number): number {
    let at = start
    while (this.#containers.length < MAX_DEPTH) {
      const { spaces, next } = this.#indent(at, end)
      if (spaces > 3 || next >= end || !OPENS_CONTAINER.has(this.#text.charCodeAt(next))) return at
      const rest = this.#text.slice(next, Math.min(end, next + 200))
      if (rest.startsWith('>')) {
        this.closeLeaf()
        this.#containers.push({ kind: 'quote' })
        at = /[ \t]/.test(rest.charAt(1)) ? next + 2 : next + 1
        continue
      }
      const box = readIndentedBox(this.#text.slice(next, Math.min(end, next + LONGEST_HEAD)))
      if (box !== null) {
        this.closeLeaf()
        this.#containers.push({ kind: 'box' })
        if (box.end > 0) this.#push('paragraph', [{ start: next + box.start, end: next + box.end }], 0)
        return end
      }
      const note = rest.startsWith('[') ? NOTE.exec(rest) : null
      const item = note === null && !isThematicBreak(rest) ? ITEM.exec(rest) : null
      if (note !== null) {
        this.closeLeaf()
        const label = note[1] ?? ''
        // A note ends with the next one; definitions are not nested.
        const outer = this.#containers.findIndex(({ kind }) => kind === 'note')
        if (outer >= 0) this.#containers = this.#containers.slice(0, outer)
        this.notes.push({ label, span: { start: next, end: next + note[0].length } })
        this.#containers.push({ kind: 'note', label })
        // However wide the gap, what stands behind the label is no code.
        at = this.#indent(next + note[0].length, end).next
      } else if (item !== null && !this.#interruptsAsText(item[0], rest)) {
        this.closeLeaf()
        const width = item[0].length
        const { spaces: gap, next: content } = this.#indent(next + width, end)
        const own = gap > 4 || content >= end ? 1 : gap
        this.#containers.push({
          kind: 'item',
          indent: spaces + width + own,
          label: item[1] ?? '',
        })
        at = content >= end ? end : this.#skipColumns(next + width, own)
        // A task's box is no part of what is to be done.
        if (this.#text.charAt(at) !== '[') continue
        const task = TASK.exec(this.#text.slice(at, Math.min(end, at + 16)))
        if (task !== null) return at + task[0].length
      } else return at
    }
    return at
  }

  /** A number other than 1, or an empty item, does not interrupt a paragraph ("In\n2019. That year …"). */
  #interruptsAsText(sign: string, rest: string): boolean {
    if (this.#paragraph.length === 0) return false
    return rest.trim() === sign || (/^\d/.test(sign) && !/^1[.)]$/.test(sign))
  }

  #leaf(at: number, end: number): void {
    const { spaces, next } = this.#indent(at, end)
    if (next >= end) {
      this.#opened = false
      return this.closeLeaf()
    }
    if (spaces > 3) {
      // Indented code, unless a paragraph is open.
      if (this.#paragraph.length > 0) this.#paragraph.push(this.#trimmed(at, end))
      return
    }
    // Nearly all lines begin with a word.
    if (!OPENS_LEAF.has(this.#text.charCodeAt(next))) return this.#text_(next, end)
    const rest = this.#text.slice(next, Math.min(end, next + LONGEST_HEAD))
    this.#opened &&= isDirectiveOption(rest)
    if (this.#opened) return
    const fence = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(rest)
    if (fence !== null) return this.#openFence(rest, fence[0].length)
    const heading = /^(#{1,6})(?=[ \t]|$)/.exec(rest)
    if (heading !== null) {
      this.closeLeaf()
      const range = this.#trimmed(next + heading[0].length, end)
      const closing = /(?:^|[ \t])#+$/.exec(this.#text.slice(range.start, range.end))
      this.#push(
        'heading',
        [{ start: range.start, end: range.end - (closing?.[0].length ?? 0) }],
        heading[0].length,
      )
      return
    }
    if (this.#paragraph.length > 0 && !this.#table) {
      const underline = /^(?:(=+)|-+)\s*$/.exec(rest)
      if (underline !== null && next + rest.length === end) {
        this.#push(
          'heading',
          takeDefinitions(this.#text, this.#paragraph, this.definitions),
          underline[1] === undefined ? 2 : 1,
        )
        this.#paragraph = []
        return
      }
    }
    if (isThematicBreak(rest)) return this.closeLeaf()
    if (isBoxFence(rest)) {
      this.#opened = true
      return this.closeLeaf()
    }
    if (HTML_BLOCK.test(rest) || (this.#paragraph.length === 0 && WHOLE_TAG.test(rest))) {
      this.closeLeaf()
      this.#html = { lines: [], end: htmlEnd(rest) }
      return this.#inHtml(next, end)
    }
    this.#text_(next, end)
  }

  /** Of code, or of a directive; signs alone may close the innermost directive. */
  #openFence(rest: string, length: number): void {
    this.closeLeaf()
    const sign = rest.charAt(0)
    const box = this.#boxes.at(-1)
    if (box?.sign === sign && length >= box.length && rest.trimEnd().length === length) this.#boxes.pop()
    else if (directiveFence(rest) > 0) {
      this.#boxes.push({ sign, length })
      this.#opened = true
    } else this.#fence = { sign, length }
  }

  #text_(start: number, end: number): void {
    this.#opened = false
    const range = this.#trimmed(start, end)
    if (this.#table) return this.#row(range)
    if (this.#paragraph.length === 1 && !isWordSign(this.#text.charCodeAt(start))) {
      const rest = this.#text.slice(start, Math.min(end, start + LONGEST_HEAD))
      const head = this.#paragraph[0]
      if (
        head !== undefined &&
        rest.includes('|') &&
        RULED.test(rest) &&
        this.#text.slice(head.start, head.end).includes('|')
      ) {
        this.#paragraph = []
        this.#row(head)
        this.#table = true
        return
      }
    }
    this.#paragraph.push(range)
  }

  /** Each cell of a table is a text of its own. */
  #row(range: Range): void {
    let start = range.start
    for (let at = range.start; at <= range.end; at++) {
      const bar = this.#text.charCodeAt(at) === BAR && this.#text.charAt(at - 1) !== '\\'
      if (at < range.end && !bar) continue
      const cell = this.#trimmed(start, at)
      if (cell.end > cell.start) this.#push('cell', [cell], 0)
      start = at + 1
    }
  }

  #inFence(at: number, end: number): void {
    const fence = this.#fence
    const { spaces, next } = this.#indent(at, end)
    if (fence === null || spaces > 3) return
    let length = 0
    while (this.#text.charAt(next + length) === fence.sign) length++
    if (length >= fence.length && this.#text.slice(next + length, end).trim() === '') this.#fence = null
  }

  #inHtml(at: number, end: number): void {
    const html = this.#html
    if (html === null) return
    const text = this.#text.slice(at, end)
    if (html.end === '' && text.trim() === '') return this.closeLeaf()
    html.lines.push({ start: at, end })
    if (html.end !== '' && text.includes(html.end)) this.closeLeaf()
  }

  #push(kind: Block['kind'], lines: readonly Range[], level: number): void {
    if (lines.length === 0) return
    if (this.#containers.length === 0) {
      this.blocks.push({ kind, lines, note: null, level, item: null })
      return
    }
    const note = this.#containers.findLast((container) => container.kind === 'note')?.label ?? null
    const list = this.#containers.findLast((container) => container.kind === 'item')
    this.blocks.push({ kind, lines, note, level, item: list?.label ?? null })
    // Only its first paragraph stands behind an item's number.
    if (list !== undefined) list.label = ''
  }

  #indent(at: number, end: number): { spaces: number; next: number } {
    let spaces = 0
    let next = at
    for (; next < end; next++) {
      const code = this.#text.charCodeAt(next)
      if (code === BLANK) spaces++
      else if (code === TAB) spaces += 4 - (spaces % 4)
      else break
    }
    return { spaces, next }
  }

  #skipColumns(at: number, columns: number): number {
    let spaces = 0
    let next = at
    while (spaces < columns) spaces += this.#text.charAt(next++) === '\t' ? 4 - (spaces % 4) : 1
    return next
  }

  #trimmed(start: number, end: number): Range {
    let from = start
    let to = end
    while (from < to && isSpace(this.#text.charCodeAt(from))) from++
    while (to > from && isSpace(this.#text.charCodeAt(to - 1))) to--
    return { start: from, end: to }
  }
}

function isWordSign(code: number): boolean {
  return isLatin(code) || isDigit(code)
}
