/**
 * Looks through JSON for the objects of a list and for where their fields stand. Keeps no tree and needs no sound JSON: of a
 * list that is cut off or has a fault in one item, the others are still read. Linear; no recursion.
 */
import { MappedText, type Range } from '../mapped-text.ts'

interface Node {
  readonly start: number
  end: number
  readonly open: '{' | '['
  /** The field it is the value of; '' in an array. */
  readonly field: string
  readonly children: Node[]
  itemLike: boolean
}

/** Deeper than this nobody wraps a list. */
const MAX_DEPTH = 5
/** What tells a CSL item (csl-data.json of the CSL schema) from its own parts, such as a name or a date. */
const ITEM_FIELDS = new Set([
  'type',
  'title',
  'URL',
  'DOI',
  'author',
  'issued',
  'container-title',
  'ISBN',
  'citation-key',
])
const LIST_FIELDS = ['items', 'references', 'citations', 'data', 'records', 'entries']

/** The ranges of at most `most` items; null where there is neither a list nor an object that is an item. */
export function findItems(text: string, most: number): readonly Range[] | null {
  const root = scan(text, most)
  if (root === null) return null
  if (root.open === '[')
    return (
      listItems(root) ??
      (root.children.length === 0 && /^\[\s*\]\s*$/.test(text.slice(root.start)) ? [] : null)
    )
  const below = [root, ...root.children.filter(({ open }) => open === '{')]
  const lists = below.flatMap(({ children }) => children).filter(({ open }) => open === '[')
  const named = LIST_FIELDS.flatMap((name) => lists.filter(({ field }) => field === name))
  const items = firstItems(named) ?? (root.itemLike ? [root] : firstItems(lists))
  if (items !== null) return items
  // An object that maps keys to items, as citeproc engines take them.
  for (const { children } of below) {
    const byKey = children.filter(({ itemLike }) => itemLike)
    if (byKey.length > 0) return byKey
  }
  return named.some(({ children }) => children.length === 0) ? [] : null
}

function firstItems(lists: readonly Node[]): readonly Range[] | null {
  for (const list of lists) {
    const items = listItems(list)
    if (items !== null) return items
  }
  return null
}

function listItems({ children }: Node): readonly Range[] | null {
  const objects = children.filter(({ open }) => open === '{')
  return objects.some(({ itemLike }) => itemLike) ? objects : null
}

function scan(text: string, most: number): Node | null {
  let root: Node | null = null
  const stack: Node[] = []
  /** Depth beyond what is kept. */
  let deeper = 0
  let field = ''
  let before = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (/\s/.test(sign)) continue
    const last = before
    before = sign
    // An object where a field's name should stand: the one around it was never closed.
    if (sign === '{' && deeper === 0 && last !== ':' && stack.at(-1)?.open === '{') setEnd(stack.pop(), at)
    const top = stack.at(-1)
    if (sign === '"') {
      const end = stringEnd(text, at)
      if (top?.open === '{' && deeper === 0 && end - at < 64 && /^\s*:/.test(text.slice(end, end + 20))) {
        field = text.slice(at + 1, end - 1)
        if (ITEM_FIELDS.has(field)) top.itemLike = true
      }
      at = end - 1
    } else if (sign === '{' || sign === '[') {
      if (stack.length >= MAX_DEPTH || deeper > 0) {
        deeper++
        continue
      }
      const node: Node = {
        open: sign,
        start: at,
        end: text.length,
        field: top?.open === '{' ? field : '',
        children: [],
        itemLike: false,
      }
      if (root !== null && top === undefined) continue
      root ??= node
      // A hostile list of nothing but brackets must not fill the memory.
      if (top !== undefined && top.children.length < most) top.children.push(node)
      stack.push(node)
    } else if (sign === '}' || sign === ']') {
      if (deeper > 0) {
        deeper--
        continue
      }
      // A closing sign that fits nothing is a fault; what it does fit closes all within it.
      const opener = sign === '}' ? '{' : '['
      const fits = stack.findLastIndex(({ open }) => open === opener)
      if (fits < 0) continue
      for (const node of stack.splice(fits)) setEnd(node, at + 1)
    }
  }
  return root
}

function setEnd(node: { end: number } | undefined, end: number): void {
  if (node !== undefined) node.end = end
}

/** Behind the closing quotation mark; a line's end closes a string that somebody left open. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x5c) at++
    else if (code === 0x22) return at + 1
    else if (code === 0x0a) return at
  }
  return text.length
}

/** The values of an object's own fields, by name: the range of each, brackets and quotation marks included. */
export function fieldRanges(text: string, { start, end }: Range): ReadonlyMap<string, Range> {
  const fields = new Map<string, Range>()
  let depth = 0
  let name: string | null = null
  let from = -1
  for (let at = start + 1; at < end; at++) {
    const sign = text.charAt(at)
    if (sign === '"') {
      const close = Math.min(stringEnd(text, at), end)
      if (depth === 0 && name === null) {
        let colon = close
        while (colon < end && /\s/.test(text.charAt(colon))) colon++
        if (text.charAt(colon) === ':') {
          name = text.slice(at + 1, close - 1)
          from = -1
          at = colon
          continue
        }
      } else if (depth === 0 && from < 0) from = at
      if (depth === 0 && name !== null) {
        if (!fields.has(name)) fields.set(name, { start: from, end: close })
        name = null
      }
      at = close - 1
    } else if (sign === '{' || sign === '[') {
      if (depth++ === 0) from = at
    } else if (sign === '}' || sign === ']') {
      if (--depth < 0) break
      if (depth === 0 && name !== null) {
        if (!fields.has(name)) fields.set(name, { start: from, end: at + 1 })
        name = null
      }
    } else if (depth === 0 && name !== null && from < 0 && /[\w.+-]/.test(sign)) {
      let close = at
      while (close < end && /[\w.+-]/.test(text.charAt(close))) close++
      if (!fields.has(name)) fields.set(name, { start: at, end: close })
      name = null
      at = close - 1
    }
  }
  return fields
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** A string literal's text, escapes undone, each sign with the place it is written at. */
export function readString(text: string, { start, end }: Range): MappedText {
  const read = new MappedText()
  const plain = /[^\\"]+/y
  let at = start + 1
  while (at < end) {
    plain.lastIndex = at
    const run = plain.exec(text)?.[0].slice(0, end - at) ?? ''
    if (run !== '') {
      read.write(run, at)
      at += run.length
    } else if (text.charAt(at) === '\\') {
      const next = text.charAt(at + 1)
      const hex = next === 'u' ? /^[0-9a-f]{4}/i.exec(text.slice(at + 2, at + 6))?.[0] : undefined
      // The escape's last sign stands for the whole, so that ranges end behind it.
      const length = hex === undefined ? 2 : 6
      if (at + length > end) break
      const sign = hex === undefined ? (ESCAPES[next] ?? next) : String.fromCharCode(Number.parseInt(hex, 16))
      read.write(sign, at + length - 1)
      at += length
    } else break
  }
  return read
}
