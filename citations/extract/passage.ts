/**
 * A Passage: lines of the source read as running text (white space collapsed, wraps joined, markers cut out) with the way
 * back to the source kept, so that a URL or sentence found in it can be pointed at exactly.
 */
import { MappedText, type Range } from './mapped-text.ts'
import type { FirstPart } from './source.ts'
import { countShreds, continuesOverBlank } from './stretch.ts'
import { isUrlToItsEnd, lastUrlStart } from './url.ts'
import { continuesUrl } from './wrap.ts'

export type { Range } from './mapped-text.ts'

export interface Passage {
  readonly text: string
  /** For each cut, in order: the offset in `text` at which it was taken out. */
  readonly cuts: readonly number[]
  /** The source range of a range of `text`. */
  locate(start: number, end: number): Range
  /** As `locate`, up to the first line that belongs to something else: a page's number, a note. */
  locateUnbroken(start: number, end: number): FirstPart
}

/**
 * Is a word known from elsewhere in the document? Tells a hyphen of the typesetter from one of the word. `times`: stands
 * it there at least so often (1 where nothing is said)?
 */
export type KnowsWord = (word: string, times?: number) => boolean

const HYPHENATED = /[\p{L}\p{M}]+[-‐]$/u
const SCHEME_ONLY = /(?:https?|ftp):\/\/$/i
const HOST_LIKE = /^[\p{L}\p{N}-]+\.[\p{L}\p{N}]/u
/** Typesetters break "https:" off; nothing else than its address begins with two slashes. */
const SCHEME_HEAD = /(?:^|[^\p{L}])(?:https?|ftp):$/iu
const SCHEME_REST = /^\/\/[\p{L}\p{N}-]+\.[\p{L}\p{N}]/u
/** Scripts that set no blanks between words, and their punctuation: a line's end stands for nothing there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。，、；：！？「」『』《》（）]/u
const CLOSES = /[.,;:!?)\]”’»…]/
/** Signs that nobody types: soft hyphens, zero-width blanks, byte order marks, marks of direction. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u061c\u2060\u202a-\u202e\u2066-\u2069\ufeff]/
const UNSEEN_SIGNS = new RegExp(UNSEEN.source, 'g')
const SEEN = new RegExp(`${UNSEEN.source.replace('[', '[^')}+`, 'g')
/** Signs behind which an address may be broken. */
const MAY_BE_BROKEN = /[/.\-‐‑_=?&%:]/u
const ADDRESS_SHOWS = /:\/\/|www\./i
/** A longer run is no address that was broken over lines. Keeps reading linear. */
const MAX_WRAPPED = 8_192

/**
 * Reads source lines as one passage. `cuts` are source ranges to leave out (markers), sorted and within the lines.
 * `width` is the length that lines around here reach.
 */
export function readPassage(
  source: string,
  lines: readonly Range[],
  cuts: readonly Range[],
  width: number,
  knowsWord: KnowsWord,
): Passage {
  const written = new Written(source)
  let cut = 0
  let lineLength = 0
  /** A marker may hold a blank ("[1, 2]"): its end is left out of the words behind it too. */
  let cutEnd = 0
  for (const line of lines) {
    const words = [...source.slice(line.start, line.end).matchAll(/\S+/g)]
    let shreds = 0
    for (const [position, { 0: word, index }] of words.entries()) {
      const join =
        position === 0
          ? joinOverLine(written.run, { word, followed: words.length > 1, lineLength, width }, knowsWord)
          : position < shreds
            ? 'tight'
            : joinOverBlank(written, word, words[position + 1]?.[0] ?? '')
      if (position === 0 && join === 'tight' && ADDRESS_SHOWS.test(written.run))
        shreds = countShreds(words.map(([shred]) => shred))
      written.join(join)
      const start = line.start + index
      const end = start + word.length
      let from = Math.max(start, cutEnd)
      const add = (at: number, to: number): void => {
        // "text [1]." leaves no blank before the full stop.
        const cutBefore = at > start || (position === 0 && written.endsWithCut)
        if (at < to && cutBefore && closesUp(source.charAt(at))) written.join('close')
        written.add(at, to)
      }
      for (let next = cuts[cut]; next !== undefined && next.start < end; next = cuts[++cut]) {
        add(from, next.start)
        written.mark()
        // "Watch10spoke": without the marker the two words would grow together.
        const behind = source.charAt(next.end)
        if (next.start > from && /\p{L}/u.test(behind) && !UNSPACED.test(behind) && next.end < end)
          written.join('blank')
        cutEnd = next.end
        from = Math.max(from, cutEnd)
      }
      add(from, end)
    }
    if (words.length > 0) lineLength = words.reduce((sum, word) => sum + word[0].length + 1, -1)
  }
  return written.passage()
}

/** `close`: what follows is punctuation, so the blank before a marker that was cut goes with it. */
type Join = 'tight' | 'unhyphenate' | 'blank' | 'close'

/** Behind a marker this sign stands without a blank. */
function closesUp(sign: string): boolean {
  return CLOSES.test(sign) || UNSPACED.test(sign)
}

/** The passage while it is being written. */
class Written {
  readonly #source: string
  readonly #text = new MappedText()
  readonly #cuts: number[] = []
  #blank = false
  /** What was written since the last blank: shows a URL that runs to the end of its line. */
  run = ''
  /** A blank inside the address at the end of the run was told from one behind it. */
  stretched = false

  constructor(source: string) {
    this.#source = source
  }

  join(join: Join): void {
    if (join === 'blank') {
      this.#blank = this.#text.length > 0
      this.run = ''
      this.stretched = false
    } else if (join === 'close') this.#blank = false
    else if (join === 'unhyphenate') this.#text.dropLast()
  }

  get endsWithCut(): boolean {
    return this.#cuts.at(-1) === this.#text.length
  }

  mark(): void {
    this.#cuts.push(this.#text.length)
  }

  add(start: number, end: number): void {
    if (start >= end) return
    const seen = this.#source.slice(start, end)
    if (!UNSEEN.test(seen)) this.#write(seen, start)
    else for (const part of seen.matchAll(SEEN)) this.#write(part[0], start + part.index)
    // A soft hyphen at the end of the word is kept in the run alone, to be seen when the line ends.
    this.run = (this.run + seen).slice(-MAX_WRAPPED - 1)
  }

  #write(words: string, start: number): void {
    if (this.#blank) this.#text.write(' ', start - 1)
    this.#blank = false
    this.#text.write(words, start)
  }

  #locateUnbroken(start: number, end: number): FirstPart {
    const whole = this.#text.locate(start, end)
    let last = whole.start
    for (const piece of this.#text.pieces(start, end)) {
      const between = this.#source
        .slice(last, piece.start)
        .split(/[\r\n]+/)
        .slice(1, -1)
      if (between.some((line) => /[^\s>]/u.test(line))) return { start: whole.start, end: last, cut: true }
      last = piece.end
    }
    return { ...whole, cut: false }
  }

  passage(): Passage {
    return {
      text: this.#text.toString(),
      cuts: this.#cuts,
      locate: (start, end) => this.#text.locate(start, end),
      locateUnbroken: (start, end) => this.#locateUnbroken(start, end),
    }
  }
}

/** Justified text sets blanks into addresses (stretch.ts). */
function joinOverBlank(written: Written, word: string, next: string): Join {
  const { run } = written
  if (schemeGoesOn(run, word)) return 'tight'
  if (!MAY_BE_BROKEN.test(run.slice(-1)) && !/^[/?&]/.test(word)) return 'blank'
  const url = urlAtEnd(run)
  if (url === '' || !continuesOverBlank({ url, word, next, stretched: written.stretched })) return 'blank'
  written.stretched = true
  return 'tight'
}

/** The URL that runs to the end of a run without blanks, unseen signs left out; or nothing. */
function urlAtEnd(run: string): string {
  if (run.length > MAX_WRAPPED) return ''
  const start = lastUrlStart(run)
  const url = start < 0 ? '' : run.slice(start).replace(UNSEEN_SIGNS, '')
  return isUrlToItsEnd(url) ? url : ''
}

function schemeGoesOn(run: string, word: string): boolean {
  const end = run.slice(-10)
  return (SCHEME_ONLY.test(end) && HOST_LIKE.test(word)) || (SCHEME_HEAD.test(end) && SCHEME_REST.test(word))
}

/**
 * "restau-" + "ración", or "long-" + "term"? The document's own words say so; where they do not, two small pieces of a full
 * line that stand nowhere else are pieces of one word, unless the first is what compounds begin with.
 */
function isOneWord(
  head: string,
  tail: string,
  { lineLength, width }: { lineLength: number; width: number },
  knowsWord: KnowsWord,
): boolean {
  const first = head.slice(0, -1)
  if (knowsWord(first + tail)) return !knowsWord(head + tail)
  if (knowsWord(head + tail) || !/^\p{Ll}+$/u.test(first) || !/^\p{Ll}/u.test(tail)) return false
  // Both pieces stand where the word was broken, and count once for that.
  if (knowsWord(first, 2) || knowsWord(tail, 2) || COMPOUND_HEADS.has(first)) return false
  return lineLength > width * 0.8
}

const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  (
    'well ill long short self non high low full half part co re pre post anti cross multi inter semi so two three four five ' +
    'six seven eight nine ten first second third one all ever far fast free hard large late left right like light mid much ' +
    'new old off on open out over quasi pro real single small so sub super then time top under up vice wide year day hand ' +
    'world state court fact government police peer decision policy labour labor e x grand demi mi sous avant après contre vis ' +
    'quelque peut est ex auto socio politico económico кое кто что где как по из как-то будто общественно социально'
  ).split(' '),
)

function joinOverLine(
  run: string,
  next: { word: string; followed: boolean; lineLength: number; width: number },
  knowsWord: KnowsWord,
): Join {
  if (run === '' || run.length > MAX_WRAPPED) return 'blank'
  if (run.endsWith('\u00ad')) return 'tight'
  if (schemeGoesOn(run, next.word)) return 'tight'
  if (SCHEME_ONLY.test(run)) return 'blank'
  const url = urlAtEnd(run)
  if (url !== '') {
    // A word that stands here alone in the whole document may be no word at all.
    const strange = !knowsWord(/^[\p{L}\p{M}]+/u.exec(next.word)?.[0] ?? '', 2)
    return continuesUrl({ url, ...next, strange }) ? 'tight' : 'blank'
  }
  if (UNSPACED.test(run.slice(-1)) && UNSPACED.test(next.word.charAt(0))) return 'tight'
  const head = HYPHENATED.exec(run.slice(-60))?.[0]
  if (head !== undefined && /^\p{L}/u.test(next.word)) {
    const tail = /^[\p{L}\p{M}]+/u.exec(next.word)?.[0] ?? ''
    return isOneWord(head, tail, next, knowsWord) ? 'unhyphenate' : 'tight'
  }
  // "Greens–" + "European", "and/" + "or": the dash or slash holds both words together.
  return /[\p{L}\p{N}][–/]$/u.test(run.slice(-4)) ? 'tight' : 'blank'
}
