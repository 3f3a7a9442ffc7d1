/**
 * Lines of right-to-left scripts that a PDF tool printed from left to right, as they look: embeddings (U+202A LRE, U+202B
 * RLE … U+202C PDF) mark their parts. Gives the parts in the order in which they are read. No bidirectional algorithm: only
 * what such tools print is undone.
 */
import type { Range } from './mapped-text.ts'

const EMBEDDING = /[\u202a\u202b]/
const LEFT_TO_RIGHT = '\u202a'
const RIGHT_TO_LEFT = '\u202b'
const CLOSED = '\u202c'
/** Blanks, words with the signs inside them, and single signs: a full stop at a line's left end is its last sign. */
const ATOM = /\s+|[\p{L}\p{N}](?:[^\s\u202a-\u202e]*[\p{L}\p{N}\p{M}/)\]=%_?&#-])?|[^\s]/gu
const STRONG = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

export function isVisual(line: string): boolean {
  return EMBEDDING.test(line)
}

/** The parts of a printed line in reading order; `from` is where the line begins in the source. */
export function readingOrder(line: string, from: number): Range[] {
  const parts = splitEmbedded(line)
  const embedded = parts.filter(({ kind }) => kind === 'rtl').length
  const printed = parts.some(
    ({ kind, start, end }) => kind === 'none' && line.slice(start, end).trim() !== '',
  )
  // One embedding around the whole line keeps the order; many of them stand beside each other as they look.
  const asSeen = embedded > 1 || printed
  const ordered = asSeen ? parts.toReversed() : parts
  return ordered.flatMap(({ kind, start, end }) => {
    const inner = kind === 'rtl' ? readEmbedded(line, start, end) : reversed(line, start, end)
    return inner.map((range) => ({ start: from + range.start, end: from + range.end }))
  })
}

interface Part extends Range {
  readonly kind: 'rtl' | 'none'
}

/** The outermost embeddings from right to left, and what stands between them. */
function splitEmbedded(line: string): Part[] {
  const parts: Part[] = []
  let depth = 0
  let start = 0
  const close = (end: number, kind: Part['kind']): void => {
    if (end > start) parts.push({ kind, start, end })
    start = end + 1
  }
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at)
    if (EMBEDDING.test(sign)) {
      if (depth++ === 0) close(at, 'none')
    } else if (sign === CLOSED && depth > 0 && --depth === 0) close(at, 'rtl')
  }
  close(line.length, depth > 0 ? 'rtl' : 'none')
  return parts
}

/** Right-to-left text as it is, with what is embedded from left to right turned around. */
function readEmbedded(line: string, start: number, end: number): Range[] {
  const ranges: Range[] = []
  let from = start
  for (let at = start; at < end; at++) {
    const sign = line.charAt(at)
    if (sign !== LEFT_TO_RIGHT && sign !== CLOSED && sign !== RIGHT_TO_LEFT) continue
    if (at > from)
      ranges.push(
        ...(line.charAt(from - 1) === LEFT_TO_RIGHT ? reversed(line, from, at) : [{ start: from, end: at }]),
      )
    from = at + 1
  }
  if (end > from)
    ranges.push(
      ...(line.charAt(from - 1) === LEFT_TO_RIGHT ? reversed(line, from, end) : [{ start: from, end }]),
    )
  return ranges
}

/** Words and signs from right to left; words of a left-to-right script keep their own order. */
function reversed(line: string, start: number, end: number): Range[] {
  const atoms = [...line.slice(start, end).matchAll(ATOM)].map(({ 0: text, index }) => ({
    start: start + index,
    end: start + index + text.length,
    strong: STRONG.test(text),
  }))
  const first = atoms.findIndex(({ strong }) => strong)
  const last = atoms.findLastIndex(({ strong }) => strong)
  if (first < 0) return atoms.toReversed()
  return [
    ...atoms.slice(last + 1).toReversed(),
    ...atoms.slice(first, last + 1),
    ...atoms.slice(0, first).toReversed(),
  ]
}
