/**
 * Cuts a BibTeX or BibLaTeX file into entries, fields and the parts of their values, by BibTeX's own rules (btxdoc §2) and
 * linear in the text. An entry that does not close ends where the next one begins on a line of its own. What a value says
 * is read in latex.ts.
 */
import type { Range } from '../mapped-text.ts'

export interface Part extends Range {
  /** `text`: between braces or quotation marks, or a number. `macro`: the name of a @string. */
  readonly kind: 'text' | 'macro'
}

export interface Field extends Range {
  /** In lower case. */
  readonly name: string
  readonly parts: readonly Part[]
}

export interface RawEntry {
  /** In lower case: `article`, `string`. */
  readonly type: string
  readonly key: string
  readonly range: Range
  readonly fields: readonly Field[]
  readonly damaged: boolean
}

const HEAD = /@\s{0,10}([A-Za-z][\w-]{0,40})\s{0,10}([{(])/g
const LINE_HEAD = /^[ \t]{0,40}@[ \t]{0,10}[A-Za-z][\w-]{0,40}[ \t]{0,10}[{(]/gm
const FIELD = /([A-Za-z][\w:.+-]{0,60})\s{0,40}=\s*/y
const NEXT_FIELD = /[,\n]\s{0,40}[A-Za-z][\w:.+-]{0,60}\s{0,20}=/
const SKIPPED = /(?:[\s,]+|%[^\n]*)+/y
const KEY = /\s*([^\s,{}()"=#%]*)(?=\s{0,40}(?:[,})]|$))\s{0,40}/y
const MACRO = /[^\s,{}()"=#%]+/y

/** At most `most` entries in order; @comment and @preamble are passed over. */
export function readEntries(text: string, most: number): RawEntry[] {
  const lineHeads = [...text.matchAll(LINE_HEAD)].map(({ index }) => index)
  const entries: RawEntry[] = []
  /** What @comment blocks may still be searched for their end; each of many open ones must not read to the file's end. */
  let budget = text.length
  let next = 0
  HEAD.lastIndex = 0
  for (let head = HEAD.exec(text); head !== null && entries.length < most; head = HEAD.exec(text)) {
    const start = head.index
    if (isLetter(text.charAt(start - 1)) || isCommented(text, start)) continue
    while (next < lineHeads.length && (lineHeads[next] ?? 0) <= start) next++
    const limit = lineHeads[next] ?? text.length
    const at = start + head[0].length
    const type = (head[1] ?? '').toLowerCase()
    const closer = head[2] === '(' ? ')' : '}'
    if (type === 'comment' || type === 'preamble') {
      const far = Math.max(limit, Math.min(text.length, at + budget))
      const end = closeOf(text, at, far, closer)
      budget -= Math.max(0, (end < 0 ? far : end) - limit)
      HEAD.lastIndex = end < 0 ? limit : end
      continue
    }
    const entry = readEntry(text, { start, at, limit, type, closer })
    entries.push(entry)
    HEAD.lastIndex = entry.range.end
  }
  return entries
}

function readEntry(
  text: string,
  head: { start: number; at: number; limit: number; type: string; closer: string },
): RawEntry {
  const { limit, closer, type } = head
  let { at } = head
  let key = ''
  let damaged = false
  const fields: Field[] = []
  if (type !== 'string') {
    KEY.lastIndex = at
    const match = KEY.exec(text)
    if (match !== null && KEY.lastIndex <= limit) {
      key = match[1] ?? ''
      at = KEY.lastIndex
    }
  }
  for (;;) {
    SKIPPED.lastIndex = at
    at += SKIPPED.exec(text)?.[0].length ?? 0
    if (at >= limit) {
      damaged = true
      break
    }
    if (text.charAt(at) === closer) {
      at++
      break
    }
    FIELD.lastIndex = at
    const match = FIELD.exec(text)
    if (match === null) {
      damaged = true
      at = nextField(text, at, limit)
      continue
    }
    const value = readValue(text, at + match[0].length, limit)
    damaged ||= value.damaged
    fields.push({
      name: (match[1] ?? '').toLowerCase(),
      start: value.start,
      end: value.end,
      parts: value.parts,
    })
    at = Math.max(value.end, at + match[0].length)
  }
  const end = Math.min(at, limit)
  return { type, key, range: { start: head.start, end: trimmedEnd(text, head.start, end) }, fields, damaged }
}

function readValue(text: string, from: number, limit: number): Range & { parts: Part[]; damaged: boolean } {
  const parts: Part[] = []
  let at = from
  let end = from
  let damaged = false
  while (at < limit) {
    const sign = text.charAt(at)
    if (sign === '{' || sign === '"') {
      const close = sign === '{' ? closeOf(text, at + 1, limit, '}') : closingQuote(text, at + 1, limit)
      if (close < 0) damaged = true
      const inner = close < 0 ? limit : close - 1
      parts.push({ kind: 'text', start: at + 1, end: inner })
      end = close < 0 ? limit : close
    } else {
      MACRO.lastIndex = at
      const word = MACRO.exec(text)?.[0] ?? ''
      if (word === '') {
        damaged = true
        break
      }
      end = at + word.length
      parts.push({ kind: /^\d+$/.test(word) ? 'text' : 'macro', start: at, end })
    }
    at = skipSpace(text, end, limit)
    if (text.charAt(at) !== '#') break
    at = skipSpace(text, at + 1, limit)
  }
  return { start: from, end, parts, damaged }
}

/** The offset behind the brace that closes, braces within counted; -1 where none does before `limit`. */
function closeOf(text: string, from: number, limit: number, closer: string): number {
  let depth = 0
  for (let at = from; at < limit; at++) {
    const sign = text.charCodeAt(at)
    if (depth === 0 && text.charAt(at) === closer) return at + 1
    if (sign === 0x7b) depth++
    else if (sign === 0x7d && depth > 0) depth--
  }
  return -1
}

/** A quotation mark within braces is a letter ({\"u}). */
function closingQuote(text: string, from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < limit; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 0x7b) depth++
    else if (sign === 0x7d) depth--
    else if (sign === 0x22 && depth <= 0) return at + 1
  }
  return -1
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && /\s/.test(text.charAt(at))) at++
  return at
}

/** Past what is no field: to the comma or line before the next one, else to the entry's end. */
function nextField(text: string, from: number, limit: number): number {
  const rest = text.slice(from, limit)
  const next = NEXT_FIELD.exec(rest)
  if (next !== null) return from + next.index + 1
  const brace = rest.lastIndexOf('}')
  return brace > 0 ? from + brace : limit
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start + 1 && /\s/.test(text.charAt(at - 1))) at--
  return at
}

function isLetter(sign: string): boolean {
  return /[\w.]/.test(sign)
}

/** "%@article{": BibTeX would read it, but whoever wrote it thought it a comment, and so does Biber. */
function isCommented(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at)
  return /^\s*%/.test(line)
}
