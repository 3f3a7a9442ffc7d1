/** Link reference definitions of Markdown ("[label]: address"), which stand at the beginning of paragraphs. */
import type { Range } from './mapped-text.ts'

export interface Definition {
  readonly url: string
  readonly span: Range
}

/** Labels are compared without case and with white space collapsed. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** Takes link reference definitions off the beginning of a paragraph. */
export function takeDefinitions(
  text: string,
  lines: readonly Range[],
  definitions: Map<string, Definition>,
): readonly Range[] {
  let taken = 0
  while (taken < lines.length) {
    const line = lines[taken]
    const next = lines[taken + 1]
    if (line === undefined || text.charAt(line.start) !== '[') break
    const begin = text.slice(line.start, Math.min(line.end, line.start + 20_000))
    const head = /^\[((?:[^[\]\\]|\\.){1,999})\]:\s*/.exec(begin)
    if (head === null) break
    const alone = head[0].length === begin.length
    const place = alone ? next : { start: line.start + head[0].length, end: line.end }
    if (place === undefined) break
    const target = /^(<[^<>]*>|[^\s<]\S*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*$/.exec(
      text.slice(place.start, place.end),
    )
    if (target === null) break
    define(definitions, head[1] ?? '', target[1] ?? '', place.start)
    taken += alone ? 2 : 1
    // The title may stand on a line of its own.
    const title = lines[taken]
    if (title !== undefined && /^(?:"[^"]*"|'[^']*'|\([^()]*\))\s*$/.test(text.slice(title.start, title.end)))
      taken++
  }
  return lines.slice(taken)
}

function define(definitions: Map<string, Definition>, label: string, target: string, start: number): void {
  const key = normaliseLabel(label)
  const pointed = target.startsWith('<')
  const url = pointed ? target.slice(1, -1) : target
  const from = start + (pointed ? 1 : 0)
  if (key !== '' && !definitions.has(key))
    definitions.set(key, { url, span: { start: from, end: from + url.length } })
}
