/**
 * Cuts a paragraph into sentences, for texts whose sentence is quoted beside a link: a claim cut too short misleads, so
 * doubt keeps a sentence together. Works on text with white space already collapsed. Languages live in language-table.ts.
 */
import { hasCase, isAbbreviation, rulesFor, type Rules } from './abbreviation.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

const TERMINATOR = /[.!?…。！？؟۔।]/
const STOPS = new RegExp(TERMINATOR, 'g')
/** Greek asks with what is a semicolon elsewhere. */
const GREEK_TERMINATOR = /[.!?…;\u037e]/
const GREEK_STOPS = new RegExp(GREEK_TERMINATOR, 'g')
const CLOSER = /["'”’“»«›‹)\]」』）》״]/u
const NO_BLANK_NEEDED = /[。！？]/u
const QUOTES: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '『': '』',
  '(': ')',
  '（': '）',
  '[': ']',
  '《': '》',
  '【': '】',
  '‘': '’',
  '‚': '‘’',
}
/** What a mark that stands for a letter is followed by. */
const ELISION = /^(?:\s|\d\d(?:s|er|ers)?\b|(?:tis|twas|em|til|cause|n|s|t|bout|round)\b)/i
const OPENER = new RegExp(`[\\${Object.keys(QUOTES).join('\\')}]`, 'g')
/** A quotation or bracket longer than this does not hold a sentence together: more likely its end is missing. */
const MAX_ENCLOSED = 600

/** Ranges of the sentences, white space between them left out. Linear in the text. */
export function splitSentences(text: string, language: string | null): Range[] {
  const rules = rulesFor(language)
  const terminator = language === 'el' ? GREEK_TERMINATOR : TERMINATOR
  const enclosed = findEnclosed(text)
  const sentences: Range[] = []
  let start = skipBlanks(text, 0)
  let area = 0
  const stop = language === 'el' ? GREEK_STOPS : STOPS
  for (stop.lastIndex = start; stop.test(text);) {
    const at = stop.lastIndex - 1
    let end = at + 1
    while (end < text.length && terminator.test(text.charAt(end))) end++
    const stops = end
    while (end < text.length && closes(text, end)) end++
    // French sets a blank before the closing mark.
    if (/^ »(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3))) end += 2
    const source = end > stops ? sourceBehind(text, end) : 0
    while ((enclosed[area]?.end ?? Infinity) < end) area++
    const within = enclosed[area]
    const held = within !== undefined && within.start <= at && end < within.end
    if (!held && endsSentence(text, start, at, stops, end, rules)) {
      sentences.push({ start, end: end + source })
      start = skipBlanks(text, end + source)
      stop.lastIndex = start
    } else stop.lastIndex = stops
  }
  if (start < text.length) sentences.push({ start, end: trimmedEnd(text, start) })
  return sentences
}

/** The sentence that holds an offset; a marker right behind a full stop belongs to the sentence before it. */
export function sentenceAt(sentences: readonly Range[], offset: number): Range | null {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return sentences[low] ?? null
}

/** “ and « close in some languages and open in others; right before a letter they open. */
function closes(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (!CLOSER.test(mark)) return false
  return !/[“«‹]/u.test(mark) || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  stops: number,
  end: number,
  rules: Rules,
): boolean {
  if (end >= text.length) return true
  if (NO_BLANK_NEEDED.test(text.charAt(at))) {
    if (end === stops || !/\p{L}/u.test(text.charAt(end))) return true
    return !goesOnBehindQuotation(text, start, end)
  }
  if (text.charAt(end) !== ' ') return gluedSentence(text, at, end, rules)
  // "[…]" and "(...)" leave words out of a quotation; they end nothing.
  const omission = stops - at > 1 || text.charAt(at) === '…'
  if (omission && /[[(]/.test(text.charAt(at - 1)) && end > stops) return false
  const next = /^["'“”„«»‹›‘‚([¿¡—–-]*\s*(\p{L}[\p{L}\p{M}'’-]*)?/u.exec(text.slice(end + 1, end + 60))
  const word = remarkAhead(text, end) ?? next?.[1] ?? ''
  if (word !== '' && word.charAt(0) === word.charAt(0).toLowerCase() && hasCase(word.charAt(0))) return false
  // "« Non ! » — he said" with a dash: the sentence around the quotation goes on.
  if (end > stops && /^[—–-] \p{Ll}/u.test(text.slice(end + 1, end + 4))) return false
  if (end > stops && startsQuoted(text, start) && takesUp(text.slice(end + 1, end + 80), rules)) return false
  if (text.charAt(at) !== '.' || omission || end > stops) return true
  const place = end + 1 + (next?.[0].length ?? 0) - word.length
  return !isAbbreviation({ text, start, at, next: place, nextWord: word }, rules)
}

/** "…, right? [laughs] Somebody asked": what stands behind a remark in brackets says whether a sentence begins. */
function remarkAhead(text: string, end: number): string | null {
  return (
    /^ [[(]\p{Ll}[\p{L}\p{M} ’'-]{2,30}[\])] ["“„«¿¡]?(\p{Lu}[\p{L}\p{M}'’-]*)/u.exec(
      text.slice(end, end + 80),
    )?.[1] ?? null
  )
}

/** Stops within are those of short forms and ordinals ("S. 4", "3. Mai"). */
const SOURCE =
  /^ [(（]\p{Lu}(?:[^()（）.!?…。]|(?<=[\s(][\p{L}\p{N}]{1,3})\. ){1,60}[)）](?= ["“„«¿¡]?\p{Lu}|$)/u

/** „… ihn.“ (Allgemeine Zeitung) Then: how long the bracket is that names where a quotation that ends its sentence stood. */
function sourceBehind(text: string, end: number): number {
  const bracket = SOURCE.exec(text.slice(end, end + 80))?.[0]
  return bracket?.length ?? 0
}

/**
 * 「…。」と言った, “……。”他说, （……。）: words go on right behind the closing mark. Japanese says so by a particle; Chinese takes
 * up what the sentence began with, or what no colon announced.
 */
function goesOnBehindQuotation(text: string, start: number, end: number): boolean {
  if (/[)）]/u.test(text.charAt(end - 1))) return true
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.slice(Math.max(start, end - 60), end + 20)))
    return PARTICLE.test(text.slice(end, end + 4))
  if (startsQuoted(text, start)) return true
  const openers = Object.keys(QUOTES).filter((mark) => QUOTES[mark]?.includes(text.charAt(end - 1)))
  const quoted = text.slice(Math.max(start, end - MAX_ENCLOSED), end - 1)
  const open = Math.max(...openers.map((mark) => quoted.lastIndexOf(mark)))
  return open > 0 && !/[：:，,]/u.test(quoted.charAt(open - 1))
}

/** What takes up a quotation, and no conjunction that begins the next sentence. */
const PARTICLE =
  /^(?!また|ただ|だが|でも|なお|とこ|とも|とり|もっ|もし|かつ|はた|がん|にも|やが|やは|から、|だから)(?:と|って|の|を|に|が|は|も|で|から|など|だ|や|へ|まで|より|か)/u

/** “Why?” Smith asked. A name or two and a verb of saying: the question was the beginning of this sentence. */
function takesUp(after: string, rules: Rules): boolean {
  if (rules.reporting.size === 0) return false
  const words = after.split(/[\s,]+/, 6)
  const verb = words.findIndex((word) => rules.reporting.has(word.replace(/[.:;]$/, '')))
  return (
    verb > 0 &&
    words.slice(0, verb).every((word) => /^[\p{Lu}]/u.test(word) || word === 'of' || word === 'the')
  )
}

function startsQuoted(text: string, start: number): boolean {
  return text.charAt(start) in QUOTES && !/[([]/.test(text.charAt(start))
}

/**
 * "ended.The next", "tamat.”Kemudian": a blank that was lost, or cut out with a marker. Two small letters before and a
 * capital with a small letter behind tell it from "U.S." and "example.Org".
 */
function gluedSentence(text: string, at: number, end: number, rules: Rules): boolean {
  if (!/[.!?]/.test(text.charAt(at))) return false
  const before = text.slice(Math.max(0, at - 3), at)
  const after = text.slice(end, end + 3)
  if (!/\p{Ll}{3}$/u.test(before) || !/^\p{Lu}\p{Ll}{2}/u.test(after)) return false
  // Not within an address.
  const run = /\S*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? ''
  const word = /\p{L}*$/u.exec(run)?.[0] ?? ''
  const next = /^\p{L}+/u.exec(text.slice(end, end + 40))?.[0] ?? ''
  // "Node.Where" may be a name; "ended.Where" and "Haus.Der" are not.
  if (/^\p{Lu}/u.test(word) && !rules.starters.has(next.toLowerCase())) return false
  return !/[/@:_=]|www\.|\.\p{L}/iu.test(run) && !/^\S*[/@_=]/.test(text.slice(end, end + 40))
}

/** Quotations and brackets that close again soon enough; within them no sentence of the outer text ends. */
function findEnclosed(text: string): Range[] {
  const found: Range[] = []
  // The next mark of each kind is looked up once and remembered: a text of nothing but "(" stays linear.
  const next = new Map<string, number>()
  OPENER.lastIndex = 0
  while (OPENER.test(text)) {
    const at = OPENER.lastIndex - 1
    const closers = QUOTES[text.charAt(at)] ?? ''
    const single = closers.includes('’')
    if (isInWord(text, at) || (single && !opensSingle(text, at))) continue
    let end = next.get(closers) ?? 0
    if (end <= at) {
      end = at + 1
      while (end < text.length && !(closers.includes(text.charAt(end)) && endsQuotation(text, end, single)))
        end++
      next.set(closers, end)
    }
    if (end >= text.length || end - at > MAX_ENCLOSED) continue
    found.push({ start: at, end: end + 1 })
    OPENER.lastIndex = end + 1
  }
  return found
}

/** "‘90s", "‘tis": where a letter was left out, printers set the wrong mark. */
function opensSingle(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !ELISION.test(text.slice(at + 1, at + 7))
}

/** A single mark before a letter is an apostrophe; any other is taken for the end, so that doubt holds less together. */
function endsQuotation(text: string, at: number, single: boolean): boolean {
  return single ? !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) : !isInWord(text, at)
}

/** Hebrew writes short forms with a mark inside the word (ארה"ב); inches stand behind a digit. */
function isInWord(text: string, at: number): boolean {
  if (text.charAt(at) !== '"') return false
  return /[\p{L}\p{M}]/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1))
}

function skipBlanks(text: string, at: number): number {
  while (at < text.length && text.charAt(at) === ' ') at++
  return at
}

function trimmedEnd(text: string, start: number): number {
  let end = text.length
  while (end > start && text.charAt(end - 1) === ' ') end--
  return end
}
