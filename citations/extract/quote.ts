/** The words in quotation marks within a sentence: what a reader would search for on the cited page. Outermost pairs only. */

/** Opening mark and every mark that may close it. “ opens in English and closes in German: the opener met first decides. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  '"': '"”',
  "'": "'",
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '＂': '＂',
  '״': '״',
}

const MARK = new RegExp(`[${Object.keys(PAIRS).join('')}]`, 'g')

/** Scripts whose particles follow right behind a closing mark. */
const GLUED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** Scripts without blanks between words: a mark behind their letters may open. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Quoted words in order, as printed inside the marks, white space trimmed. Linear in the text. */
export function findQuotes(sentence: string): string[] {
  const quotes: string[] = []
  // Each kind's next closing mark is looked up once and remembered.
  const next = new Map<string, number>()
  MARK.lastIndex = 0
  while (MARK.test(sentence)) {
    const at = MARK.lastIndex - 1
    const closers = PAIRS[sentence.charAt(at)] ?? ''
    if (!opens(sentence, at)) continue
    let end = next.get(closers) ?? 0
    if (end <= at) next.set(closers, (end = closingMark(sentence, at, closers)))
    if (end >= sentence.length) continue
    const words = sentence.slice(at + 1, end).trim()
    if (/[\p{L}\p{N}]/u.test(words)) quotes.push(words)
    MARK.lastIndex = end + 1
  }
  return quotes
}

/**
 * Single marks are also apostrophes: they open only before a word and not behind one. A straight mark behind a digit is
 * inches; between two letters it is Hebrew's sign of a short form.
 */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at)
  const before = text.charAt(at - 1)
  if (mark === '"' || mark === '״') return !/[\p{L}\p{N}]/u.test(before) && text.charAt(at + 1) !== ''
  if (mark === "'" || mark === '‘' || mark === '”')
    return (!/[\p{L}\p{N}.,!?]/u.test(before) || UNSPACED.test(before)) && text.charAt(at + 1) !== ' '
  return mark !== '»' || !/[\p{L}\p{N}]/u.test(before)
}

function closingMark(text: string, open: number, closers: string): number {
  const single = closers.includes('’') || closers === "'"
  for (let at = open + 1; at < text.length; at++) {
    if (!closers.includes(text.charAt(at))) continue
    // An apostrophe stands between letters; a closing mark is not followed by a letter, save of a script that knows no apostrophe.
    const next = text.charAt(at + 1)
    if (single && /[\p{L}\p{N}]/u.test(next) && !GLUED.test(next)) continue
    if (isGershayim(text, at)) continue
    return at
  }
  return text.length
}

function isGershayim(text: string, at: number): boolean {
  if (!/["״]/u.test(text.charAt(at))) return false
  return /\p{Script=Hebrew}/u.test(text.charAt(at - 1)) && /\p{Script=Hebrew}/u.test(text.charAt(at + 1))
}
