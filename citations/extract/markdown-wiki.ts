/** Signs of note-taking programs that CommonMark does not know: links between notes, embedded files, comments. */

import { mayReachTo } from './url.ts'

const WIKI = /\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\](?![(:[])/y
const MAX_COMMENT = 10_000

/** `[[Page]]`, `[[Page|words]]` at `at`: the range of its words, and where it ends. "[[1]]" is a marker. */
export function readWikiLink(
  text: string,
  at: number,
): { readonly start: number; readonly wordsEnd: number; readonly end: number } | null {
  WIKI.lastIndex = at
  const match = WIKI.exec(text)
  // Signs glued behind an address are its own: left out, they would join what stands on both sides.
  if (match === null || mayReachTo(text, at) || /^\s*\d{1,3}\s*$/.test(match[1] ?? '')) return null
  const end = at + match[0].length
  const words = match[2] ?? match[1] ?? ''
  return { start: end - 2 - words.length, wordsEnd: end - 2, end }
}

/** The end of a comment (`%% … %%`) that opens at `at`, or -1. */
export function readComment(text: string, at: number): number {
  if (text.charAt(at + 1) !== '%' || mayReachTo(text, at)) return -1
  const end = text.slice(at + 2, at + MAX_COMMENT).indexOf('%%')
  return end < 0 ? -1 : at + 2 + end + 2
}
