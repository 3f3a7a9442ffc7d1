/** What is printed as a note's marker: "1", "[12]", "iv", "*", "note 3", "[RFC9110]". */

const BRACKETS: readonly RegExp[] = [
  /^\[(.*)\]$/u,
  /^\((.*)\)$/u,
  /^（(.*)）$/u,
  /^［(.*)］$/u,
  /^〔(.*)〕$/u,
  /^【(.*)】$/u,
  /^〈(.*)〉$/u,
  /^⟨(.*)⟩$/u,
  /^\{(.*)\}$/u,
  /^<(.*)>$/u,
]
const COUNTED =
  /^(?:[*＊※]?\p{Nd}{1,4}[a-z]?|[①-⑳]|[¹²³⁴-⁹⁰]{1,4}|[a-z]{1,2}|\p{L}\p{M}?|[一二三四五六七八九十百]{2,5}|[ivxlc]{1,8}|[*†‡§¶‖#]{1,4}|\p{L}{1,12}\.?[ \u00a0]?\p{Nd}{1,3})$/iu

export interface Label {
  /** As printed, brackets and stops left off. */
  readonly text: string
  /** A number, letter or sign; else words. */
  readonly counted: boolean
  readonly bracketed: boolean
}

/** Null for what is too long to be a label. */
export function readLabel(printed: string): Label | null {
  let text = printed.trim()
  if (text === '' || text.length > 40) return null
  let bracketed = false
  for (const bracket of BRACKETS) {
    const inner = bracket.exec(text)?.[1]
    if (inner === undefined || inner.trim() === '') continue
    text = inner.trim()
    bracketed = true
    break
  }
  text = text.replace(/^[[(（［〔]|[\])）］〕]$|[.:,;、．。]+$/gu, '').trim()
  return text === '' ? null : { text, counted: COUNTED.test(text), bracketed }
}

/** Signs on the way back from a note to the text, with the variation selectors that make them plain or coloured. */
export function isBackSign(printed: string): boolean {
  const signs = printed.replace(/[\s\ufe0e\ufe0f]+/g, '')
  return /^[↩↑^⏎⬆▲△⤴⮌⇑⏫↵⬑↲«<]*\p{N}*$/u.test(signs) && !/^\p{N}+$/u.test(signs)
}
