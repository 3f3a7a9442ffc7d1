/**
 * Markup that was pasted unrendered into a plain text: BBCode's tags, TeX's comments. Which pieces of a line are words; a
 * picture's address is none. A tag that holds an address itself (`[url=…]`) stays, since the address is to be read.
 */
import type { Range } from './mapped-text.ts'

export interface RawMarkup {
  readonly tags: boolean
  readonly comments: boolean
}

/** One tag that is closed says little, two say what the text is written in. */
const CLOSED = /\[\/(?:b|i|u|s|url|img|list|quote|size|color|center|font)\]/gi
const LEAST_CLOSED = 2
const TEX = /^[ \t]{0,8}\\(?:documentclass|begin\{document\})/m
const LOOKED_AT = 200_000
const TAG =
  /\[img(?:=[^\]\n]{0,40})?\][^[\]\s]{0,2000}\[\/img\]|\[\/?(?:b|i|u|s|sub|sup|size|color|font|center|left|right|justify|list|quote|spoiler|hr)(?:=[^\]\n]{0,80})?\]|\[url\](?=\S)|(?<=\[url\][^[\]\s]{1,2000})\[\/url\](?![\p{L}\p{N}[])/giu
/** What begins an item of BBCode's lists. */
const ITEM = /^\s*\[\*\]\s?/
const COMMENT = /^\s*%/

export function rawMarkupOf(text: string): RawMarkup {
  const opening = text.slice(0, LOOKED_AT)
  return {
    tags: opening.includes('[/') && (opening.match(CLOSED)?.length ?? 0) >= LEAST_CLOSED,
    comments: opening.includes('\\') && TEX.test(opening),
  }
}

/** A line's words, and whether it begins an item; null where all of the line is words. */
export function wordsOfLine(
  line: string,
  { tags, comments }: RawMarkup,
): { readonly item: boolean; readonly words: readonly Range[] } | null {
  if (comments && COMMENT.test(line)) return { item: false, words: [] }
  if (!tags || !line.includes('[')) return null
  const item = ITEM.exec(line)?.[0].length ?? 0
  const words: Range[] = []
  let from = item
  TAG.lastIndex = item
  for (let tag = TAG.exec(line); tag !== null; tag = TAG.exec(line)) {
    if (tag.index > from) words.push({ start: from, end: tag.index })
    from = TAG.lastIndex
  }
  if (from < line.length) words.push({ start: from, end: line.length })
  return item > 0 || from > item ? { item: item > 0, words } : null
}
