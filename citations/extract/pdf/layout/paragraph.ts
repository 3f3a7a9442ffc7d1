/**
 * Lines of one column parted into paragraphs, items and entries: by white, indents, short last lines, labels and, where the
 * producer tagged them, its tags. In doubt lines stay together: a sentence cut in two is worse than two in one block.
 */
import type { Line } from '../flow.ts'

const BULLET = /^[•‣◦▪▫●○■□–—➢➤✓✔·∙*-]$/u
const LABELLED =
  /^(?:[•‣◦▪▫●○■□➢➤✓✔∙]\s*|[([]?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3}|[a-zA-Z]|[ivxIVX]{1,6})[.)\]]\)?\s|\[[^\]\s]{1,14}\]\s?|[（［〔【※]\p{Nd}{1,4}[）］〕】]?|[–—-]\s)/u
const ENDS = /[.!?。！？؟۔:;…][)\]”’"'»]*$/u
const OPENS = /^[“"„«'‘([¿¡]*[\p{Lu}\p{Lo}\p{Nd}]/u
/** The tags that hold a paragraph's worth of text; Span, Link, Reference and Lbl stand inside one. */
const BLOCK_TAG = /^(?:P|H\d?|LI|LBody|TD|TH|Note|FENote|BlockQuote|Caption|TOCI|BibEntry|Title)$/

/** In sizes: less is a hair's breadth of another font's bearing. */
const INDENT = 0.8
const SAME_START = 0.45
/** How much more than the usual distance of lines is white between paragraphs. */
const WHITE = 1.33
/** The distance of double-spaced lines, in sizes, is below this. */
const WIDEST = 3

export function splitParagraphs(lines: readonly Line[]): readonly Line[][] {
  const leading = leadings(lines)
  const hanging = hangs(lines)
  const blocks: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const block = blocks.at(-1)
    if (block === undefined || breaks(block, line, lines[index + 1], { leading, hanging }))
      blocks.push([line])
    else block.push(line)
  }
  return blocks
}

interface Setting {
  /** Usual distance of baselines by rounded size. */
  readonly leading: ReadonlyMap<number, number>
  readonly hanging: boolean
}

function breaks(
  block: readonly Line[],
  line: Line,
  next: Line | undefined,
  { leading, hanging }: Setting,
): boolean {
  const before = block.at(-1)
  if (before === undefined) return false
  const size = Math.max(before.size, line.size)
  const step = before.baseline - line.baseline
  const usual = leading.get(Math.round(line.size)) ?? 1.3 * size
  if (step > Math.max(WHITE * usual, 1.05 * size) || step > Math.max(2.6 * size, 1.1 * usual)) return true
  const tagged = sameTagged(before, line)
  if (tagged !== null) return !tagged
  if (Math.abs(before.size - line.size) > 0.08 * size && !isOddlySet(before) && !isOddlySet(line)) return true
  if (isBold(before) !== isBold(line) && roomOf(before) > 2 * size) return true
  if (isCentred(before) && isCentred(line)) return false
  const shift = startOf(line) - startOf(before)
  const labelled =
    LABELLED.test(textOf(line)) || BULLET.test(line.pieces[0]?.text ?? '') || line.pieces[0]?.raised === true
  if (!labelled && runsOn(before, line)) return false
  const ended = isShort(before, line)
  if (shift > INDENT * size) {
    if (
      hanging &&
      !labelled &&
      !(ENDS.test(textOf(before)) && next !== undefined && startOf(next) < startOf(line) - INDENT * size)
    )
      return false
    // Text under an item's text, not under its label.
    if (block.length === 1 && isItem(before)) return labelled && ended
    return labelled || (before.size >= line.size * 0.9 && !isContinuation(block, line, next))
  }
  if (shift < -INDENT * size) {
    if (block.length > 1) return true
    // Under a first line that is indented; after a short one something new begins.
    return (labelled && ENDS.test(textOf(before))) || ended
  }
  if (labelled && (ended || ENDS.test(textOf(before)) || isLike(block[0], line))) return true
  if (
    hanging &&
    Math.abs(shift) < SAME_START * size &&
    block.length === 1 &&
    ENDS.test(textOf(before)) &&
    next !== undefined &&
    startOf(next) - startOf(line) > INDENT * size
  )
    return true
  return ended
}

/** A word parted by a hyphen, or a small letter after a full line without a stop: whatever the indents say. */
function runsOn(before: Line, line: Line): boolean {
  const text = textOf(before)
  return (
    /^\p{Ll}/u.test(textOf(line)) &&
    (/\p{L}[-‐\u00ad]$/u.test(text) ||
      (!ENDS.test(text) && roomOf(before) < 0.1 * (before.right - before.left)))
  )
}

/** Whether an indented line goes on with the paragraph: set around a picture or a drop cap, the next lines stand under it. */
function isContinuation(block: readonly Line[], line: Line, next: Line | undefined): boolean {
  const before = block.at(-1)
  if (before === undefined) return false
  if (ENDS.test(textOf(before)) || isShort(before, line)) return false
  return next === undefined || Math.abs(startOf(next) - startOf(line)) < SAME_START * line.size
}

/** The line before ended although the next word had room: that was its end. Ragged lines leave a little more. */
function isShort(before: Line, line: Line): boolean {
  const [word = ''] = textOf(line).split(' ')
  const letters = line.pieces.reduce((sum, { text }) => sum + text.length + 1, 0)
  const letter = (line.box[2] || line.size) / Math.max(1, letters)
  const room = roomOf(before)
  if (room <= (word.length + 1) * letter + 1.5 * before.size) return false
  const text = textOf(before)
  if (ENDS.test(text)) return OPENS.test(textOf(line)) || room > 0.25 * (before.right - before.left)
  return room > 0.3 * (before.right - before.left) && OPENS.test(textOf(line))
}

function isItem(line: Line): boolean {
  return (
    LABELLED.test(textOf(line)) || BULLET.test(line.pieces[0]?.text ?? '') || line.pieces[0]?.raised === true
  )
}

/** Both begin with a label of the same kind at the same place: entries of one list. */
function isLike(first: Line | undefined, line: Line): boolean {
  if (first === undefined || Math.abs(startOf(first) - startOf(line)) > line.size) return false
  const shape = (text: string): string =>
    (LABELLED.exec(text)?.[0] ?? '').replace(/[\p{L}\p{Nd}]+/gu, '#').trim()
  const own = shape(textOf(line))
  return own !== '' && own === shape(textOf(first))
}

/** Whether two lines stand in one tagged block; null where the tags do not tell. */
function sameTagged(before: Line, line: Line): boolean | null {
  const own = blockElements(line)
  const others = blockElements(before)
  if (own.size === 0 || others.size === 0) return null
  for (const element of own) if (others.has(element)) return true
  // Links and spans are elements of their own inside the block: only blocks that hold their text themselves can differ.
  const last = before.pieces.at(-1)
  const first = line.pieces[0]
  return last !== undefined && first !== undefined && isBlock(last.tags) && isBlock(first.tags) ? false : null
}

function isBlock(tags: readonly string[]): boolean {
  return BLOCK_TAG.test(tags.at(-1) ?? '')
}

function blockElements(line: Line): ReadonlySet<number> {
  const elements = new Set<number>()
  for (const { tags, element } of line.pieces) if (element !== null && isBlock(tags)) elements.add(element)
  return elements
}

/** Entries whose further lines are indented (lists of references), told from paragraphs whose first lines are. */
function hangs(lines: readonly Line[]): boolean {
  let [hanging, indented] = [0, 0]
  for (let at = 1; at < lines.length; at++) {
    const [before, line] = [lines[at - 1], lines[at]]
    if (before === undefined || line === undefined) continue
    const shift = startOf(line) - startOf(before)
    if (Math.abs(shift) < INDENT * line.size || Math.abs(shift) > 6 * line.size) continue
    const short = roomOf(before) > 3 * before.size
    // A full line, then one further in: an entry goes on. A short one, then further in: a paragraph begins.
    if (shift > 0 !== short) hanging++
    else indented++
  }
  return hanging > indented && hanging >= 2
}

function leadings(lines: readonly Line[]): ReadonlyMap<number, number> {
  const isSpaced = isDoubleSpaced(lines)
  const steps = new Map<number, number[]>()
  for (let at = 1; at < lines.length; at++) {
    const [before, line] = [lines[at - 1], lines[at]]
    if (before === undefined || line === undefined || Math.abs(before.size - line.size) > 0.5) continue
    const step = before.baseline - line.baseline
    if (step < 0.7 * line.size || step > (isSpaced ? WIDEST : 2.2) * line.size) continue
    const size = Math.round(line.size)
    const list = steps.get(size)
    if (list === undefined) steps.set(size, [step])
    else list.push(step)
  }
  // The lower third: in a page of two-line paragraphs the middle is already white.
  return new Map(
    [...steps].map(([size, list]) => [
      size,
      list.toSorted((a, b) => a - b)[Math.floor(list.length / 3)] ?? size,
    ]),
  )
}

/** Manuscripts and briefs are typed with a line left free: most lines are full, and the next is far below. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  let [far, all] = [0, 0]
  for (let at = 1; at < lines.length; at++) {
    const [before, line] = [lines[at - 1], lines[at]]
    if (before === undefined || line === undefined || Math.abs(before.size - line.size) > 0.5) continue
    all++
    const step = (before.baseline - line.baseline) / line.size
    if (step > 2.2 && step < WIDEST && roomOf(before) < 0.12 * (before.right - before.left)) far++
  }
  return far >= 4 && far > 0.5 * all
}

/** Where the line begins, measured from its column's beginning edge. */
export function startOf({ rtl, left, right, box }: Line): number {
  return rtl ? right - box[0] - box[2] : box[0] - left
}

/** Room left behind its end. */
export function roomOf({ rtl, left, right, box }: Line): number {
  return rtl ? box[0] - left : right - box[0] - box[2]
}

export function textOf({ pieces }: Line): string {
  return pieces
    .map(({ text, gap }) => (gap ? ` ${text}` : text))
    .join('')
    .trim()
}

export function isBold({ pieces }: Line): boolean {
  return pieces.length > 0 && pieces.every(({ bold, raised }) => bold || raised)
}

function isCentred(line: Line): boolean {
  const [start, room] = [startOf(line), roomOf(line)]
  return Math.abs(start - room) < 0.6 * line.size && start > 0.06 * (line.right - line.left)
}

/** A line of hardly any letters, or of maths, says nothing about the size of the text around it. */
function isOddlySet({ pieces }: Line): boolean {
  return pieces.reduce((sum, { text }) => sum + text.length, 0) < 4
}
