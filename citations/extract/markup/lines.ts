/** A source's lines as the readers of markup look at them, and which brackets answer each other. */
import { lineCount, lineEnd, lineStart, type Source } from '../source.ts'

export interface Line {
  readonly start: number
  readonly end: number
  /** Where its first sign stands; its end where it is blank. */
  readonly first: number
  /** From the first sign to the last, at most a thousand characters. */
  readonly text: string
}

const MAX_LINE = 1_000

export function linesOf(source: Source): Line[] {
  const lines: Line[] = []
  for (let index = 0; index < lineCount(source); index++) {
    const start = lineStart(source, index)
    let end = lineEnd(source, index)
    let first = start
    while (first < end && isBlank(source.text.charCodeAt(first))) first++
    while (end > first && isBlank(source.text.charCodeAt(end - 1))) end--
    lines.push({ start, end, first, text: source.text.slice(first, Math.min(end, first + MAX_LINE)) })
  }
  return lines
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 12 || code === 0xfeff
}

/** How far a line is set in; a tab goes to the next eighth column. */
export function indentOf(source: Source, { start, first }: Line): number {
  let columns = 0
  for (let at = start; at < first; at++) columns += source.text.charAt(at) === '\t' ? 8 - (columns % 8) : 1
  return columns
}

/** The place of the bracket that closes each one that opens, or -1; backslashes escape, an empty line closes none. */
export function pairsOf(text: string, opens: '[' | '{'): (open: number) => number {
  const closes = opens === '[' ? ']' : '}'
  const pairs = new Map<number, number>()
  let stack: number[] = []
  const signs = opens === '[' ? /\\[^]|[[\]]|\n[ \t]*\n/g : /\\[^]|[{}]/g
  for (const { 0: sign, index } of text.matchAll(signs)) {
    if (sign === opens) stack.push(index)
    else if (sign === closes) {
      const open = stack.pop()
      if (open !== undefined) pairs.set(open, index)
    } else if (sign.startsWith('\n')) stack = []
  }
  return (open) => pairs.get(open) ?? -1
}
