/**
 * Words in quotation marks are somebody else's: a column called “Page not found”, a report about what stood on a door; so are a
 * dictionary's examples. Who runs a page for missing pages says so in their own voice.
 */
import { look } from './words/lexicon.ts'
import { noticesIn } from './notice.ts'

/** The marks of most tongues, the same one at both ends last; a span stays within a heading. */
const QUOTED =
  /“[^“”„]{4,160}[”“]|„[^“”„]{4,160}[“”"]|«[^«»]{4,160}»|»[^«»]{4,160}«|「[^「」]{2,80}」|『[^『』]{2,80}』|‘[^‘’]{4,160}’(?!\p{L})|"[^"]{4,160}"/gu

/** How dictionaries and grammars give examples: the first of several, between a colon and a semicolon. */
const EXAMPLE = /(?<=[:：]\s{0,2})[^\s:：;；.!?。][^:：;；.!?。]{1,80}(?=[;；])/gu

/** The text without what it quotes, where that is a notice and something else is said as well; else as it stands. Linear. */
export function withoutQuotedNotices(text: string): string {
  const marks = /[“„«»「『‘"]/.test(text)
  const lists = /[;；]/.test(text)
  if (!marks && !lists) return text
  const away = (span: string): string => (isNotice(span) ? ' ' : span)
  const spoken = marks ? text.replace(QUOTED, away) : text
  const left = lists ? spoken.replace(EXAMPLE, away) : spoken
  return /\p{L}/u.test(left) ? left : text
}

function isNotice(span: string): boolean {
  const { hits, words } = look(span)
  return hits.size > 0 || noticesIn(words).size > 0
}
