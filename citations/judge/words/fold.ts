/**
 * Brings texts of all languages into one form in which phrases can be looked for: lower case, without accents and
 * punctuation, split into words; scripts that write no spaces are split into their characters. Runs on every page's title, so
 * it folds character by character and remembers what each becomes.
 */

const remembered: (string | undefined)[] = []

/** `« Page introuvable »` → `['page', 'introuvable']`; `找不到页面` → one character each. Linear. */
export function fold(text: string): readonly string[] {
  const words: string[] = []
  let word = ''
  for (const character of text) {
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

/** `''`: nothing (accents); `' '`: the end of a word; `' x'`: a word by itself. */
function folding(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1_0000) return foldingOf(character)
  return (remembered[code] ??= foldingOf(character))
}

function foldingOf(character: string): string {
  const plain = character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
  if (plain === '') return ''
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(plain)) return ` ${plain}`
  return /^[\p{L}\p{N}]+$/u.test(plain) ? plain : ' '
}
