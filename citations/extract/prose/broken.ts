/**
 * Text in which URLs that a blank or line break cut apart are whole again, with the way back to where they stood. Blanks
 * get into printed URLs by hand (to let a line break there) and by pasting from a typeset page.
 */
import { MappedText, type Range } from '../mapped-text.ts'
import type { ProseLink } from '../prose.ts'
import { isUrlToItsEnd, lastUrlStart } from '../url.ts'
import { continuesUrl } from '../wrap.ts'
import { unseen } from './unseen.ts'

const SCHEME_ONLY = /(?:^|[^\p{L}])(?:https?|ftp):(?:\/\/?)?$/iu
const SCHEME_REST = /^(?:\/{1,2})?[\p{L}\p{N}-]+\.[\p{L}\p{N}]/u
/** What a URL does not end with unless it was broken off there. */
const BROKEN_OFF = /[-/=&%_~?#]$/
/** A word that reads as the rest of an address, not as the sentence's next word. */
const ADDRESS_REST =
  /^(?!https?:|www\.)[\p{Ll}\p{N}%][^\s]*(?:[/=&%_][\p{L}\p{N}]|-[\p{L}\p{N}]+-|\.(?:html?|pdf|php|aspx?|docx?|xlsx?)\b)/u
const MAX_RUN = 8_192

/** `hidden` ranges (sorted) hold no printed URL to be found and break any that would run through them. */
export function readBroken(
  text: string,
  links: readonly ProseLink[],
  hidden: readonly Range[],
): { readonly text: string; locate(start: number, end: number): Range } {
  const written = new MappedText()
  const borders = new Set(links.flatMap(({ start, end }) => [start, end]))
  const width = text.includes('\n') ? longestLine(text) : 0
  let run = ''
  let line = 0
  let hide = 0
  for (const match of text.matchAll(/(\s*)(\S+)/gu)) {
    const gap = match[1] ?? ''
    const start = match.index + gap.length
    const word = match[2] ?? ''
    while ((hidden[hide]?.end ?? Infinity) <= start) hide++
    const border = borders.has(start) || borders.has(match.index)
    const next = {
      word,
      followed: /^[^\S\n]+\S/u.test(text.slice(start + word.length, start + word.length + 4)),
    }
    const tight = !border && joins(run, gap, { ...next, lineLength: line, width })
    if (!tight && (gap !== '' || match.index > 0)) {
      written.write(' ', match.index)
      run = ''
    }
    line = gap.includes('\n') ? word.length : line + gap.length + word.length
    // Hidden ranges are written as a sign that ends any URL.
    let at = start
    const end = start + word.length
    for (let covered = hidden[hide]; covered !== undefined && covered.start < end; covered = hidden[++hide]) {
      if (covered.start > at) writeSeen(written, text, at, covered.start)
      written.write('|', Math.max(at, covered.start))
      at = Math.max(at, Math.min(end, covered.end))
      if (covered.end > end) break
    }
    if (at < end) writeSeen(written, text, at, end)
    run = at === start ? (run + word.replace(unseen, '')).slice(-MAX_RUN) : ''
  }
  return { text: written.toString(), locate: (start, end) => written.locate(start, end) }
}

function writeSeen(written: MappedText, text: string, start: number, end: number): void {
  for (const part of text.slice(start, end).matchAll(/[^\u00ad\u200b\u2060\ufeff]+/gu))
    written.write(part[0], start + part.index)
}

function joins(
  run: string,
  gap: string,
  next: { word: string; followed: boolean; lineLength: number; width: number },
): boolean {
  if (run === '' || gap === '' || run.length >= MAX_RUN) return false
  if (SCHEME_ONLY.test(run.slice(-12))) return SCHEME_REST.test(next.word)
  const start = lastUrlStart(run)
  if (start < 0) return false
  const url = run.slice(start)
  if (!isUrlToItsEnd(url)) return false
  if (gap.includes('\n')) return continuesUrl({ url, ...next })
  return gap.length === 1 && BROKEN_OFF.test(url) && ADDRESS_REST.test(next.word)
}

function longestLine(text: string): number {
  let longest = 0
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    longest = Math.max(longest, at - start)
    start = at + 1
  }
  return Math.max(longest, text.length - start)
}
