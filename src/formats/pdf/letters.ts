/** What a glyph stands for, as letters that a reader would type: ligatures apart, positional forms as their letters. */

// Ligatures and the positional forms of Hebrew and Arabic (U+FB00 to U+FDFF, U+FE70 to U+FEFC), and the Kangxi radicals
// that CJK fonts share glyphs with: compatibility characters that fonts map to and nobody types.
const FORMS = /[\u2f00-\u2fd5\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdfc\ufe70-\ufefc]/u
// No letter: what fonts without a map give (null and other control codes; \p{Cc} holds tab and line ends too, which are
// blanks by then), noncharacters, and codes whose meaning only that font knows.
const NO_LETTER = /[\p{Cc}\p{Co}\ufffe\uffff]/gu
// Marks without ink or width: zero-width spaces and joiners of words, byte order marks, directions.
const INKLESS = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu

/** The letters of a glyph; U+FFFD where its font does not say which, '' for marks that draw nothing. Any white space is a blank. */
export function lettersOf(unicode: string): string {
  if (unicode.length === 1 && unicode >= ' ' && unicode <= '~') return unicode
  if (unicode.length > LONGEST && !isPhrase(unicode)) return '\ufffd'
  const sound = unicode.toWellFormed().replace(INKLESS, '').replace(/\s/gu, ' ').replace(NO_LETTER, '\ufffd')
  return FORMS.test(sound) ? sound.normalize('NFKC') : sound
}

// WeasyPrint maps the first glyph of right-to-left text to all that follows, and the others to nothing: the same sentence,
// address and all, would come out wherever that glyph is drawn.
const LONGEST = 8
/** Whole formulas that Arabic fonts draw as one glyph (U+FDF0 to U+FDFD), and joined emoji. */
const phrases = new Set(
  Array.from({ length: 14 }, (_, at) => String.fromCodePoint(0xfdf0 + at).normalize('NFKC')),
)

function isPhrase(unicode: string): boolean {
  return phrases.has(unicode) || /^\p{Extended_Pictographic}/u.test(unicode)
}

// Accents that stand by themselves, and the marks that they are over or under a letter.
const accents = new Map([
  ['\u0060', '\u0300'],
  ['\u00b4', '\u0301'],
  ['\u02c6', '\u0302'],
  ['\u005e', '\u0302'],
  ['\u02dc', '\u0303'],
  ['\u00af', '\u0304'],
  ['\u02d8', '\u0306'],
  ['\u02d9', '\u0307'],
  ['\u00a8', '\u0308'],
  ['\u02da', '\u030a'],
  ['\u02dd', '\u030b'],
  ['\u02c7', '\u030c'],
  ['\u00b8', '\u0327'],
  ['\u02db', '\u0328'],
])

export function isAccent(text: string): boolean {
  return accents.has(text)
}

/** A letter under a separate accent (old TeX draws both) as one letter; null where there is no such letter. */
export function accented(letter: string, accent: string): string | null {
  const base = letter === '\u0131' ? 'i' : letter === '\u0237' ? 'j' : letter
  const one = `${base}${accents.get(accent) ?? ''}`.normalize('NFC')
  return /^\p{L}$/u.test(one) && one !== base ? one : null
}
