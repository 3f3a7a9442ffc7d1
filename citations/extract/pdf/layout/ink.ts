/** What layout works on: a run with something printed, its blanks told apart. Made by gather-ink.ts. */

/** A run with something printed; `x0` to `x1` span its ink, blanks at its ends excluded. */
export interface Ink {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly rtl: boolean
  readonly tags: readonly string[]
  readonly element: number | null
  readonly link: number
  /** A blank was drawn at the left or right end. */
  readonly blankLeft: boolean
  readonly blankRight: boolean
  /** How many letters; wide scripts count double, so that widths of text compare. */
  readonly letters: number
}

// CJK and Hangul: a letter is about twice as wide as a Latin one.
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/gu

// Below the first of them: looked for first, because nearly all text is.
const MAY_BE_WIDE = /[\u1100-\uffff]/

export function countLetters(text: string): number {
  if (!MAY_BE_WIDE.test(text)) return text.length
  return text.length + (text.match(WIDE)?.length ?? 0)
}
