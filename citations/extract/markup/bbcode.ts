/**
 * Reads BBCode, as forums keep it: `[url=…]words[/url]` is a link, `[*]` an item, `[quote]` and `[list]` part blocks, `[b]` and its
 * like print nothing. Notes typed by hand stay what they are in text. Code and pictures are no text.
 */
import type { Source } from '../source.ts'
import { trimUrl } from '../url.ts'
import { linesOf, type Line } from './lines.ts'
import type { Block, Markup, Token } from './markup.ts'

/** Tags that part blocks, before a line's words and behind them. */
const PARTING = '(?:list|quote|center|left|right|justify|spoiler|indent|hr|table|tr|td|th)'
const PARTED = new RegExp(`^(?:\\[/?${PARTING}(?:=[^\\]\\n]{0,80})?\\]\\s?)+`, 'i')
const PARTED_BEHIND = new RegExp(`(?:\\s?\\[/${PARTING}\\])+$`, 'i')
const ITEM = /^\[(?:\*|li)\]\s*/i
const HEADED =
  /^(?:\[(?:b|u|size|color|font|h[1-6])(?:=[^\]\n]{0,40})?\]){1,4}[^[\]\n]{1,100}(?:\[\/(?:b|u|size|color|font|h[1-6])\]){1,4}$/i
const FORMAT =
  /^\[\/?(?:b|i|u|s|sub|size|color|font|highlight|center|left|right|justify|list|quote|spoiler|indent|hr|table|tr|td|th|li|h[1-6]|url|email)(?:=[^\]\n]{0,200})?\]/i
const NAMED = /^\[url=["']?([^\]"'\s]{1,2000})["']?\]/i
const PLAIN = /^\[url\]\s?([^[\]\s]{1,2000})\s?\[\/url\]/i
const PICTURE =
  /^\[(?:img|media|youtube|video|attachment)(?:=[^\]\n]{0,200})?\][^[\]\n]{0,2000}\[\/[a-z]{1,12}\]/i
const CODE = /\[code(?:=[^\]\n]{0,40})?\]/i
const CODE_ENDS = /\[\/code\]/i
/** What a line of its own begins with: an item, or the label of a note. */
const BEGINS = /^(?:\[(?:\*|li)\]|[[(]\d{1,3}[\])]|\d{1,3}[.)]\s)/i
/** Lines of this length may have been wrapped; a shorter one was ended on purpose. */
const WRAPPED = 55
const LONGEST_WORDS = 2_000

export function readBbcode(source: Source): Markup {
  const { text } = source
  const blocks: Block[] = []
  let title: string | null = null
  let code = false
  let last: Line | null = null

  for (const line of linesOf(source)) {
    const opens = CODE.test(line.text)
    if (code || opens) {
      code = !CODE_ENDS.test(line.text)
      last = null
    } else if (line.text === '') last = null
    else {
      add(line, last)
      last = PARTED_BEHIND.test(line.text) ? null : line
    }
  }

  function add(line: Line, before: Line | null): void {
    const head = PARTED.exec(line.text)?.[0].length ?? 0
    const end = line.end - (PARTED_BEHIND.exec(line.text.slice(head))?.[0].length ?? 0)
    const words = text.slice(line.first + head, end)
    const item = ITEM.exec(words)?.[0].length ?? 0
    const start = line.first + head + item
    const known = blocks.at(-1)
    const heading = HEADED.test(words)
    const wrapped = before !== null && before.text.length >= WRAPPED && head === 0 && !BEGINS.test(words)
    if (start >= end) return
    if (wrapped && !heading && known !== undefined && known.kind !== 'heading')
      blocks[blocks.length - 1] = { ...known, parts: [...known.parts, { start, end }] }
    else blocks.push({ kind: heading ? 'heading' : item > 0 ? 'item' : 'text', parts: [{ start, end }] })
    if (heading) title ??= words.replace(/\[[^\]]{0,60}\]/g, '')
  }

  const token = (at: number, end: number): Token | null => {
    const ahead = text.slice(at, Math.min(end, at + 4_100))
    if (!ahead.startsWith('[')) return null
    const picture = PICTURE.exec(ahead)
    if (picture !== null) return { kind: 'sign', end: at + picture[0].length, sign: '' }
    const plain = PLAIN.exec(ahead)
    const href = trimUrl(plain?.[1] ?? NAMED.exec(ahead)?.[1] ?? '')
    if (plain !== null && href !== '') {
      const start = at + plain[0].indexOf(plain[1] ?? '', 5)
      const words = { start, end: start + href.length }
      return { kind: 'link', end: at + plain[0].length, words, href, at: words }
    }
    const tag = FORMAT.exec(ahead)
    if (tag === null) return null
    const start = at + tag[0].length
    const close = href === '' ? -1 : ahead.slice(0, LONGEST_WORDS + tag[0].length).search(/\[\/url\]/i)
    if (close <= 0) return { kind: 'sign', end: start, sign: '' }
    const from = at + tag[0].indexOf(href)
    const words = { start, end: at + close }
    return {
      kind: 'link',
      end: words.end + '[/url]'.length,
      words,
      href,
      at: { start: from, end: from + href.length },
    }
  }

  return {
    blocks,
    title,
    signs: /\[|(?:https?|ftp):\/\//g,
    address: /(?:https?|ftp):\/\/[^\s<>"[\]]*/y,
    within: 'footnote',
    token,
  }
}
