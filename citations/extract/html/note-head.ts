/** The label that a note begins with is no part of its text: "1.", "[1]", "^", what a link back has left. */
import { cutOut } from '../prose/cut.ts'
import type { ProseParagraph } from '../prose.ts'

const LEFT_OVER = /^(?:[\s^↑↩⤴]|\[\s*\]|\(\s*\)|[.:)\]](?=\s|$))+/u

const WORDED = /^\p{L}{1,6}\.?\s?[\p{N}*†]+$/u

/** `listed`: the list prints the number, so a number that the text begins with is its own ("5 May"). */
export function withoutHead(paragraph: ProseParagraph, label: string, listed: boolean): ProseParagraph {
  const { text, raised, links } = paragraph
  // "Note 1", alone in a term or cell.
  const short = links.length === 0 && text.length <= label.length + 8
  if (label !== '' && short && WORDED.test(text) && text.endsWith(label))
    return cutOut(paragraph, text.length, text.length)
  let start = LEFT_OVER.exec(text.slice(0, 40))?.[0].length ?? 0
  const rest = text.slice(start, start + label.length + 12)
  const own = label === '' ? 0 : labelLength(rest, label)
  const opening = raised[0]
  const isRaised = opening !== undefined && opening.start <= start && opening.end >= start + label.length
  const bracketed = /^[[(（［〔]/u.test(rest)
  if (own > 0 && (bracketed || isRaised || !listed)) start += own
  else if (label !== '' && isRaised && rest.startsWith(label)) start += label.length
  start += LEFT_OVER.exec(text.slice(start, start + 40))?.[0].length ?? 0
  return start === 0 ? paragraph : cutOut(paragraph, start, text.length)
}

/** How much of the text the label takes, brackets and stop included; 0 where it begins with something else. */
function labelLength(text: string, label: string): number {
  const open = /^[[(（［〔]\s*/u.exec(text)?.[0].length ?? 0
  if (!text.startsWith(label, open)) return 0
  const close = open > 0 ? /^\s*[\])）］〕]/u.exec(text.slice(open + label.length))?.[0].length : 0
  if (close === undefined) return 0
  const end = open + label.length + close
  const stop = /^[.:)]*/u.exec(text.slice(end))?.[0].length ?? 0
  const next = text.charAt(end + stop)
  return open > 0 || next === '' || /\s/.test(next) || (stop > 0 && !/\p{N}/u.test(next)) ? end + stop : 0
}
