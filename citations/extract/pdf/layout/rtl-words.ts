/**
 * A right-to-left line cut into words and single signs, each with the side it leans to. Producers draw such a line in runs
 * by font, so that one run may hold the end of an address, a blank and the comma before it. Deliberately absent: order.
 */
import { changed, type Ink } from './ink.ts'

export type WordKind = 'rtl' | 'latin' | 'number' | 'arabic-number' | 'sign'

export interface Word {
  readonly ink: Ink
  readonly kind: WordKind
  /** Nothing stands between this and the word to its right. */
  readonly glued: boolean
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const LETTER = /\p{L}/u
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u
const DIGIT = /\p{Nd}/u
const KERNEL = /[\p{L}\p{N}\ufffd]/u
/** Commas, stops and questions that are Arabic stand in Arabic, wherever they touch Latin words. */
export const ARABIC_SIGN = /[\u060c\u061b\u061f\u066a-\u066d\u06d4]/u
/** As in line.ts: a kern is narrower, a blank wider. */
const APART = 0.12

/** `inks` from left to right. */
export function cutWords(inks: readonly Ink[]): readonly Word[] {
  const parts = inks.flatMap(cutInk)
  return parts.map((ink, at) => ({ ink, kind: kindOf(ink), glued: isGlued(ink, parts[at + 1]) }))
}

function kindOf({ text, rtl }: Ink): WordKind {
  if (RTL.test(text) && LETTER.test(text.replace(new RegExp(ARABIC_DIGIT, 'gu'), ''))) return 'rtl'
  if (LETTER.test(text)) return 'latin'
  // Turned already, because everything around it runs from the right.
  if (rtl && text.length > 1) return 'rtl'
  return ARABIC_DIGIT.test(text) ? 'arabic-number' : DIGIT.test(text) ? 'number' : 'sign'
}

function isGlued(ink: Ink, next: Ink | undefined): boolean {
  if (next === undefined || ink.blankRight || next.blankLeft) return false
  return next.x0 - ink.x1 <= APART * Math.min(ink.size, next.size)
}

/** Words at their blanks, and the signs at both ends of each word by themselves. A run from the right is whole already. */
function cutInk(ink: Ink): readonly Ink[] {
  if (
    ink.rtl ||
    RTL.test(ink.text.replace(new RegExp(ARABIC_SIGN, 'gu'), '').replace(new RegExp(ARABIC_DIGIT, 'gu'), ''))
  )
    return [ink]
  const bounds = boundsOf(ink.text)
  if (bounds.length < 2) return [ink]
  const share = (ink.x1 - ink.x0) / ink.text.length
  return bounds.map(([from, to], at) => {
    const text = ink.text.slice(from, to)
    return changed(ink, {
      text,
      x0: ink.x0 + from * share,
      x1: at === bounds.length - 1 ? ink.x1 : ink.x0 + to * share,
      blankLeft: from === 0 ? ink.blankLeft : ink.text.charAt(from - 1) === ' ',
      blankRight: to === ink.text.length ? ink.blankRight : ink.text.charAt(to) === ' ',
      letters: to - from,
    })
  })
}

function boundsOf(text: string): readonly (readonly [number, number])[] {
  const bounds: (readonly [number, number])[] = []
  for (const { 0: word, index } of text.matchAll(/[^\s\u060c\u061b\u061f\u066a-\u066d\u06d4]+|\S/gu)) {
    const first = word.search(KERNEL)
    let end = word.length
    while (end > 0 && !KERNEL.test(word.charAt(end - 1)) && !isLowHalf(word, end - 1)) end--
    const [from, to] = first < 0 ? [word.length, word.length] : [first, end]
    for (let at = 0; at < from; at++) bounds.push([index + at, index + at + 1])
    if (to > from) bounds.push([index + from, index + to])
    for (let at = to; at < word.length; at++) bounds.push([index + at, index + at + 1])
  }
  return bounds
}

function isLowHalf(word: string, at: number): boolean {
  const code = word.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
