/**
 * What a plain text prints beside its sentences so that somebody can be reached, or for a machine to read: blocks of mail
 * addresses and telephone numbers, and code that is set deeper than the prose. Addresses there support nothing.
 */
import type { Notice } from '../citation.ts'
import { indentOf, isBlank, isRule } from './layout.ts'
import { closesLetter, tellsOfItself, wantsOfReaders } from './foot.ts'
import { framingLines } from './frame-line.ts'
import { isDisclaimer, isLetterhead, isListFooter, isSentFrom } from './letterhead.ts'
import { lineCount, lineEnd, lineStart, spanOf, type Source } from './source.ts'
import { findUrls, type FoundUrl } from './url.ts'

/** Why a line is left out. */
type Left = 'contact' | 'code' | 'letter'

export interface Beside {
  /** By line, why it is left out. */
  readonly lines: ReadonlyMap<number, Left>
  readonly notices: readonly Notice[]
}

const WHERE: Readonly<Record<Left, string>> = {
  contact: 'beside a mailbox, a telephone number or a sender’s name',
  code: 'in code',
  letter: 'in what a mail or newsletter says of itself',
}
const MOST_LINES = 14
/** A name below a closing takes so many lines. */
const NAME_LINES = 2
/** The foot of a text: its last blocks. */
const FOOT_BLOCKS = 4
/** Longer lines are sentences. */
const MOST_WORDS = 11
const MAX_LINE = 120
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}]/u
const PHONE =
  /(?:^|[^\p{L}])(?:tel|phone|telephone|telefon|téléphone|teléfono|tél|telefono|телефон|тел|fax|mob|mobile|handy|cell|☎|📞)[.:\s]{0,3}[+(]?\d|(?:^|[|·•,;–]\s?)\+\d[\d\s().-]{6,}/imu
/** What a note or an item of a list of sources begins with. */
const LABEL = /^\s*(?:[[(]?\d{1,3}[\])]|\d{1,3}[.:]?\s|[*†‡¹²³⁴-⁹•▪◦‣-]\s?)/u
const STREET = /^\s*\d{1,3}\p{Ll}? \p{Lu}[^:/@]{2,50}$/u
const FRONT_PAGE = /^(?:[a-z]+:\/\/)?[^/?#]+(?:\/[^/?#.]{0,24}\/?)?$/i

const FENCE = /^\s*(?:`{3,}|~{3,})/
/** Prompts, assignments, statements, tags: what no sentence begins or ends with. */
const CODE =
  /^\s*(?:[$>%] \S|#!|\/\/|\/\*|<[?/]?[a-z][\w-]*[\s>/]|(?:curl|wget|git|npm|npx|pip|apt|docker|ssh|sudo|import|from|const|let|var|def|return|export|echo|set)\s+\S.*[$({=/'"-]|(?:GET|POST|PUT|HEAD|DELETE) \/|HTTP\/\d|[\w.$-]+(?:\[[^\]\s]*\]|\([^)]*\))*\s*[:+-]?=\s*\S|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)|[\w\])]\s[:+-]?=\s*$|[{};]\s*$|\s;;?\s\S/

const TRANSCRIBED = /^\s+([A-Z][A-Z0-9_-]{2,})\s+[a-z]+:\/\/\S+\s+\S/

/** `taken` lines (notes, signatures) are left as they are. Linear in the text. */
export function findBeside(source: Source, taken: ReadonlySet<number>): Beside {
  const lines = new Map<number, Left>()
  const foot = footStart(source, taken)
  let fenced = false
  let closed = false
  let body = 0
  for (let line = 0; line < lineCount(source);) {
    if (isBlank(source, line)) {
      line++
      continue
    }
    const block: number[] = []
    for (; line < lineCount(source) && !isBlank(source, line); line++) block.push(line)
    const fences = block.filter((at) => FENCE.test(headOf(source, at))).length
    const code = fenced || fences > 0 || isCode(source, block, body) || isDrawing(source, block)
    if (fences > 0 || fenced) markFenced(source, block, fenced, lines)
    else if (code) for (const at of block) lines.set(at, 'code')
    else if (isOwnOfLetter(source, block, foot)) for (const at of block) lines.set(at, 'letter')
    else if (isContact(source, block) || (closed && isSender(source, block)))
      for (const at of block) lines.set(at, 'contact')
    else if (isSender(source, behindClosing(source, block)))
      for (const at of behindClosing(source, block)) lines.set(at, 'contact')
    else if (line > foot && isAbout(source, block, taken)) for (const at of block) lines.set(at, 'contact')
    else body = indentOf(source, block[0] ?? 0)
    for (const at of block) if (at >= foot && wantsOfReaders(headOf(source, at))) lines.set(at, 'letter')
    closed = closesWithName(source, block)
    if (fences % 2 === 1) fenced = !fenced
  }
  const known = (line: number): boolean => lines.get(line) === 'letter'
  for (const line of framingLines(source, { foot, taken, known })) lines.set(line, 'letter')
  for (const line of taken) lines.delete(line)
  const kinds = ['contact', 'code', 'letter'] as const
  return { lines, notices: kinds.flatMap((kind) => noticesOf(source, lines, kind)) }
}

function markFenced(
  source: Source,
  block: readonly number[],
  fenced: boolean,
  lines: Map<number, Left>,
): void {
  let inside = fenced
  for (const line of block) {
    const fence = FENCE.test(headOf(source, line))
    if (inside || fence) lines.set(line, 'code')
    if (fence) inside = !inside
  }
}

/** A drawing in characters: frames and arrows on most of its lines. */
const DRAWN = /[+*][-=]{3,}[+*]|[┌┐└┘├┤─│]{3}|(?:^|\s)\|.*\|(?:\s|$)/u
const FRAME = /[+*][-=]{3,}[+*]|[┌└][─┬┴]{2,}/u

function isDrawing(source: Source, block: readonly number[]): boolean {
  const heads = block.map((line) => headOf(source, line))
  // A table's rows hold words in more cells than one; a drawing has boxes beside each other or arrows between them.
  if (
    !heads.some((head) => FRAME.test(head)) ||
    !heads.some((head) => /[-=]{1,}>|<[-=]{1,}|[→←↓↑▶◀]/u.test(head))
  )
    return false
  return heads.filter((head) => DRAWN.test(head)).length * 2 > block.length
}

/** Set deeper than the paragraph before it, and most of its lines read like code. */
function isCode(source: Source, block: readonly number[], body: number): boolean {
  const deeper = block.every((line) => indentOf(source, line) >= body + 2)
  if (!deeper) return false
  if (isTranscript(source, block)) return true
  return block.filter((line) => CODE.test(headOf(source, line))).length * 2 > block.length
}

/** "REPORT https://a.example/q/17 GAVE-UP 256": lines of a program, each begun by the same word in capitals, none ended by its address. */
function isTranscript(source: Source, block: readonly number[]): boolean {
  const words = block.map((line) => TRANSCRIBED.exec(headOf(source, line))?.[1])
  return block.length > 1 && words[0] !== undefined && words.every((word) => word === words[0])
}

/** Where the last blocks begin that are no notes. */
function footStart(source: Source, taken: ReadonlySet<number>): number {
  let blocks = 0
  let line = lineCount(source) - 1
  for (; line >= 0 && blocks < FOOT_BLOCKS; line--)
    if (!taken.has(line) && !isBlank(source, line) && (line === 0 || isBlank(source, line - 1))) blocks++
  return line + 1
}

/** An organisation tells of itself, and names nothing but its own front pages. */
function isAbout(source: Source, block: readonly number[], taken: ReadonlySet<number>): boolean {
  if (block.some((line) => taken.has(line)) || !tellsOfItself(headOf(source, block[0] ?? 0))) return false
  const urls = urlsOf(source, block)
  return urls.length > 0 && urls.every(({ value }) => isFrontPage(value))
}

function isContact(source: Source, block: readonly number[]): boolean {
  if (block.length > MOST_LINES) return false
  const lines = block.map((line) =>
    source.text.slice(lineStart(source, line), lineEnd(source, line)).slice(0, MAX_LINE + 1),
  )
  return isContactBlock(lines.filter((line) => !isRule(line)))
}

function isOwnOfLetter(source: Source, block: readonly number[], foot: number): boolean {
  if (isLetterhead(source, block) || isSentFrom(source, block)) return true
  return (block[0] ?? 0) >= foot && (isListFooter(source, block) || isDisclaimer(source, block))
}

/** Is a letter's closing the last thing in this block, or the name below it? */
function closesWithName(source: Source, block: readonly number[]): boolean {
  const behind = block.slice(-NAME_LINES - 1).map((line) => headOf(source, line))
  const closing = behind.findLastIndex(closesLetter)
  return closing >= 0 && behind.slice(closing + 1).every((line) => isBrief(line) && !/[.!?:;]\s*$/.test(line))
}

/** The lines below "Best regards", if a letter closes in this block. */
function behindClosing(source: Source, block: readonly number[]): readonly number[] {
  const closing = block.slice(-MOST_LINES).findLastIndex((line) => closesLetter(headOf(source, line)))
  return closing < 0 ? [] : block.slice(-MOST_LINES).slice(closing + 1)
}

function isSender(source: Source, lines: readonly number[]): boolean {
  return isContactBlock(
    lines.map((line) => headOf(source, line)),
    true,
  )
}

/**
 * Short lines, none of them a sentence, among which one gives a mailbox or a number to call, and no address leads deep into
 * a site. `reachable`: that somebody can be reached is known already.
 */
export function isContactBlock(lines: readonly string[], reachable = false): boolean {
  if (lines.length === 0 || lines.length > MOST_LINES) return false
  // "12 Courthouse Sq." below a name is where somebody can be reached, and no note.
  const street = lines.findIndex((line, index) => index > 0 && STREET.test(line))
  if (!lines.every((line, index) => index === street || isBrief(line))) return false
  if (!reachable && !lines.some(isReachable)) return false
  return lines.every((line) => findUrls(line, 'with-path').every(({ value }) => isFrontPage(value)))
}

/** Does this line give a mailbox or a number to call? */
export function isReachable(line: string): boolean {
  return (line.includes('@') && MAIL.test(line)) || PHONE.test(line)
}

/** Could this line stand beside a mailbox: a name, a street, an office? */
export function isBrief(line: string): boolean {
  const text = line.trim()
  const words = text.split(/\s+/, MOST_WORDS + 1).length
  if (text.length > MAX_LINE || words > MOST_WORDS) return false
  if (LABEL.test(text) && !text.startsWith('+')) return false
  // A line of wrapped prose goes on in small letters; "e-mail: …" and addresses begin so too.
  if (words > 2 && /^\p{Ll}/u.test(text) && !/^\S{0,20}[:@.]/u.test(text)) return false
  // "Verein Alte Mühle e. V." ends no sentence.
  return words < 3 || !/[.!?…][”"’»)]?$/u.test(text) || /(?<!\p{L})\p{L}\.$/u.test(text)
}

/** A firm's own site: its root or one step below, and no question asked. */
export function isFrontPage(url: string): boolean {
  return FRONT_PAGE.test(url)
}

/** A site's root and nothing deeper. */
export function isSite(url: string): boolean {
  return /^(?:https?:\/\/)?[^/?#]+\/?$/i.test(url)
}

function urlsOf(source: Source, lines: readonly number[]): FoundUrl[] {
  return lines.flatMap((line) =>
    findUrls(source.text.slice(lineStart(source, line), lineEnd(source, line)).slice(0, 2_000), 'with-path'),
  )
}

function noticesOf(source: Source, lines: ReadonlyMap<number, Left>, kind: Left): Notice[] {
  const holding = [...lines]
    .filter(([line, why]) => why === kind && urlsOf(source, [line]).length > 0)
    .map(([line]) => line)
  const first = holding[0]
  if (first === undefined) return []
  const count = urlsOf(source, holding).length
  const [many, verb] = count === 1 ? ['One web address', 'was'] : [`${count} web addresses`, 'were']
  const where = WHERE[kind]
  return [
    {
      code: `${kind}-left-out`,
      message: `${many} ${where} ${verb} left out.`,
      span: spanOf(source, lineStart(source, first), lineEnd(source, first)),
    },
  ]
}

function headOf(source: Source, line: number): string {
  const start = lineStart(source, line)
  return source.text.slice(start, Math.min(lineEnd(source, line), start + 200))
}
