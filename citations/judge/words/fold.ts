/**
 * Brings texts of all languages into one form in which phrases can be looked for: lower case, without accents and
 * punctuation, split into words; scripts that write no spaces are split into their characters. Runs on every page's title, so
 * what each character becomes is remembered.
 */

/** By the high and the low byte of a character: one table of all would be nearly empty, and slow to look into. */
const remembered: (string | undefined)[][] = Array.from({ length: 256 }, () => [])

/** `« Page introuvable »` → `['page', 'introuvable']`; `找不到页面` → one character each. Linear. */
export function fold(text: string): readonly string[] {
  const words: string[] = []
  let word = ''
  for (let at = 0; at < text.length;) {
    const from = at
    // Never beyond the end: an engine that was asked for a character there once reads all others more slowly.
    while (at < text.length && isPlain(text.charCodeAt(at))) at++
    // Most of what is folded are runs of small letters and digits: these are cut out whole.
    if (at > from) word = word === '' ? text.slice(from, at) : word + text.slice(from, at)
    if (at === text.length) break
    const code = text.charCodeAt(at)
    if (code < 128) {
      at++
      if (isCapital(code)) word += String.fromCharCode(code + 32)
      else {
        if (word !== '') words.push(word)
        word = ''
      }
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    at += character.length
    const folded = folding(character)
    if (folded === ' ' || folded.startsWith(' ')) {
      if (word !== '') words.push(word)
      word = ''
      if (folded.length > 1) words.push(folded.slice(1))
    } else word += folded
  }
  if (word !== '') words.push(word)
  return words
}

/**
 * The words of `fold` as numbers, each beside the one before it (0 for none), until `take` has had enough: true then. Makes no
 * strings: most texts are only asked whether they are worth folding.
 */
export function someWord(text: string, take: (word: number, before: number) => boolean): boolean {
  let word = 0
  let before = 0
  const endWord = (): boolean => {
    if (word === 0) return false
    const enough = take(word, before)
    before = word
    word = 0
    return enough
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isPlain(code)) word = step(word, code)
    else if (code < 128) {
      if (isCapital(code)) word = step(word, code + 32)
      else if (endWord()) return true
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      at += character.length - 1
      const folded = folding(character)
      if (!folded.startsWith(' ')) word = numberOf(folded, word)
      else if (endWord()) return true
      else if (folded.length > 1) {
        word = numberOf(folded.slice(1))
        if (endWord()) return true
      }
    }
  }
  return endWord()
}

/** The number of a word of `fold`, never 0; that of another word may be the same. */
export function numberOf(word: string, begin = 0): number {
  let number = begin
  for (let at = 0; at < word.length; at++) number = step(number, word.charCodeAt(at))
  return number
}

/** Within the numbers that need no memory of their own. */
function step(number: number, code: number): number {
  return (Math.imul(number ^ code, 0x01000193) & 0x3fff_ffff) | 0x2000_0000
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** `''`: nothing (accents); `' '`: the end of a word; `' x'`: a word by itself. */
function folding(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1_0000) return foldingOf(character)
  const block = remembered[code >> 8] ?? []
  return (block[code & 0xff] ??= foldingOf(character))
}

/** Scripts that write their words without spaces. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u

/** Letters that Unicode does not take apart, as people write them who have no such keys; and the dotless i. */
const LATIN: ReadonlyMap<string, string> = new Map(
  'æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ß:ss ħ:h ı:i ŋ:n'
    .split(' ')
    .map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? ''] as const),
)

function foldingOf(character: string): string {
  const plain = character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
  if (plain === '') return ''
  const latin = LATIN.get(plain)
  if (latin !== undefined) return latin
  if (UNSPACED.test(plain)) return ` ${plain}`
  return /^[\p{L}\p{N}]+$/u.test(plain) ? plain : ' '
}
