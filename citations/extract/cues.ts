/**
 * Subtitles and captions (SubRip, WebVTT): the count and the times of each cue are no words, and a sentence goes on from one cue
 * to the next.
 */
import { lineCount, lineEnd, lineStart, type Source } from './source.ts'

const TIMES = /^\s*(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}\s+-->\s+(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}/
const COUNT = /^\s*\d{1,6}\s*$/
const ARROW = '-->'
const LEAST = 2

/** The lines that time the cues, with their counts and the blank lines before them. Linear in the text. */
export function cueLines(source: Source): ReadonlySet<number> {
  const found = new Set<number>()
  if (!source.text.includes(ARROW)) return found
  let cues = 0
  for (let line = 0; line < lineCount(source); line++) {
    if (!TIMES.test(textOf(source, line))) continue
    cues++
    found.add(line)
    let before = line - 1
    if (before >= 0 && COUNT.test(textOf(source, before))) found.add(before--)
    for (; before >= 0 && textOf(source, before).trim() === ''; before--) found.add(before)
  }
  return cues < LEAST ? new Set() : found
}

function textOf(source: Source, line: number): string {
  const start = lineStart(source, line)
  return source.text.slice(start, Math.min(lineEnd(source, line), start + 100))
}
