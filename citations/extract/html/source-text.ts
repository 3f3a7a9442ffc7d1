/** Where each character of a parsed text node stands in the source: character references and tags are longer than they read. */
import { parseFragment } from 'parse5'

const REFERENCE = /&(?:#x?[0-9a-f]{1,8};?|[a-z][a-z0-9]{0,31};?)/iy
/** With its semicolon a number's length is known without decoding it. */
const NUMBER = /^&#(?:x([0-9a-f]{1,8})|(\d{1,8}));$/i

export interface Reference {
  /** How long it is in the source, and how many UTF-16 units it reads as. */
  readonly length: number
  readonly units: number
}

/** Names are few, but a hostile text may hold any number of wrong ones. */
const MAX_KNOWN = 4_000
const known = new Map<string, Reference | null>()

/** The character reference that begins at an offset of the source; null where the text shows what stands there. */
export function referenceAt(source: string, at: number): Reference | null {
  if (source.charAt(at) !== '&') return null
  REFERENCE.lastIndex = at
  const written = REFERENCE.exec(source)?.[0]
  if (written === undefined) return null
  const number = NUMBER.exec(written)
  if (number !== null) {
    const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
    return { length: written.length, units: code > 0xffff && code <= 0x10ffff ? 2 : 1 }
  }
  let reference = known.get(written)
  if (reference === undefined) {
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(written, (reference = decode(written)))
  }
  return reference
}

/** Old names need no semicolon ("&notit;" reads "¬it;"): what is the same at both ends is no part of the reference. */
function decode(written: string): Reference | null {
  const node = parseFragment(written).childNodes[0]
  const read = node !== undefined && 'value' in node ? node.value : written
  if (read === written) return null
  let same = 0
  while (same < read.length - 1 && read.at(-1 - same) === written.at(-1 - same)) same++
  return { length: written.length - same, units: read.length - same }
}

/**
 * Stretches of `value` that stand in the source as they read: [offset in the value, offset in the source] pairs in order.
 * `raw` is the source from the node's first to its last character, which begins at `from`. Linear.
 */
export function alignText(value: string, raw: string, from: number): (readonly [number, number])[] {
  if (value === raw) return [[0, from]]
  const stretches: [number, number][] = []
  let at = 0
  let place = 0
  let offset: number | null = null
  const mark = (): void => {
    if (offset !== place - at) stretches.push([at, from + place])
    offset = place - at
  }
  while (at < value.length && place < raw.length) {
    const sign = raw.charAt(place)
    const reference = sign === '&' ? referenceAt(raw, place) : null
    if (reference !== null) {
      // A stretch of its own, so that what follows is not taken for its second half.
      stretches.push([at, from + place])
      offset = null
      at += reference.units
      place += reference.length
    } else if (sign === '<' && /[a-z/!?]/i.test(raw.charAt(place + 1))) {
      // The parser dropped a tag within the text.
      const end = raw.indexOf('>', place)
      place = end < 0 ? raw.length : end + 1
    } else if (sign === value.charAt(at)) {
      mark()
      at++
      place++
    } else if (sign === '\r' && value.charAt(at) === '\n' && raw.charAt(place + 1) !== '\n') {
      mark()
      at++
      place++
    } else if (sign === '\0' && value.charAt(at) === '\ufffd') {
      mark()
      at++
      place++
    } else place++
  }
  if (stretches.length === 0) stretches.push([0, from])
  return stretches
}

/**
 * Where a text node begins. Behind blanks that the parser drops, it places a node that begins with a character reference at
 * that reference's semicolon.
 */
export function textStart(source: string, start: number, value: string): number {
  if (source.charAt(start) !== ';' || value.startsWith(';')) return start
  const at = source.lastIndexOf('&', start)
  return at >= 0 && at + (referenceAt(source, at)?.length ?? 0) === start + 1 ? at : start
}
