/**
 * Web links as RFC 8288 writes them, in a Link header or an application/link-format document (RFC 6690): one scanner, linear
 * and bounded. What cannot be read is passed over to the next comma; nothing here knows what a relation means.
 */

export interface LinkValue {
  /** As written between the angle brackets; may be relative. */
  readonly target: string
  /** Lower case, in order. */
  readonly rels: readonly string[]
  /** By lower-case name, the first of a name (§3): `datetime`, `type`, `from`, `until` … */
  readonly params: Readonly<Record<string, string>>
}

const MOST_PARAMS = 24
const LONGEST_PART = 8_192

/** At most `most` links; `complete` is false where there were more, or the text ended within one. */
export function readLinkValues(
  text: string,
  most: number,
): { readonly links: readonly LinkValue[]; readonly complete: boolean } {
  const links: LinkValue[] = []
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open === -1) break
    const close = text.indexOf('>', open)
    if (close === -1) return { links, complete: false }
    if (links.length === most) return { links, complete: false }
    const { params, end } = readParams(text, close + 1)
    const target = text.slice(open + 1, close).trim()
    const rels = (params['rel'] ?? '').toLowerCase().split(/\s+/, 12)
    if (target !== '' && target.length <= LONGEST_PART)
      links.push({ target, rels: rels.filter((rel) => rel !== ''), params })
    at = end
  }
  return { links, complete: true }
}

/** From after `>` to after the comma that ends the link value, or the end of the text. */
function readParams(text: string, from: number): { params: Record<string, string>; end: number } {
  const params: Record<string, string> = Object.create(null)
  let count = 0
  let at = from
  while (at < text.length) {
    const sign = text[at]
    if (sign === ',') return { params, end: at + 1 }
    if (sign !== ';') {
      at += 1
      continue
    }
    const name = token(text, at + 1)
    at = name.end
    let value = { text: '', end: at }
    if (text[at] === '=') {
      const begin = skipBlanks(text, at + 1)
      value = text[begin] === '"' ? quoted(text, begin) : token(text, begin)
    }
    at = value.end
    const key = name.text.toLowerCase()
    if (key !== '' && count < MOST_PARAMS && !(key in params)) {
      params[key] = value.text.slice(0, LONGEST_PART)
      count += 1
    }
  }
  return { params, end: at }
}

function token(text: string, from: number): { text: string; end: number } {
  const begin = skipBlanks(text, from)
  let end = begin
  while (end < text.length && !';,="<'.includes(text[end] ?? '')) end += 1
  return { text: text.slice(begin, end).trim(), end }
}

function quoted(text: string, from: number): { text: string; end: number } {
  let value = ''
  let at = from + 1
  let piece = at
  while (at < text.length && text[at] !== '"') {
    if (text[at] === '\\') {
      value += text.slice(piece, at)
      piece = at + 1
      at += 1
    }
    at += 1
  }
  return { text: value + text.slice(piece, at), end: at + 1 }
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1
  return at
}
