/**
 * What a mail repeats of the one that it answers: its sources were cited there, by somebody else. Left out only where the
 * answer has sources of its own; a mail that is all quotation is what was handed in to be read.
 */
import type { Notice } from '../citation.ts'
import { lineCount, lineEnd, lineStart, spanOf, type Source } from './source.ts'
import { findUrls } from './url.ts'

const QUOTED = /^ {0,3}>/
/** "On 2 March 2026, Bob wrote:", "Am 2. März 2026 schrieb Bob:", "Bob <b@example.org> a écrit :". */
const ANNOUNCED =
  /(?:@|\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d|wrote|writes|schrieb|écrit|escribió|scritto|escreveu|napisał|schreef|skrev|kirjoitti|napsal|yazdı|пише|написа|писал|כתב|كتب).{0,200}[:：]\s*$/iu
/** A header that names who writes to whom, when, and what about. */
export const addressHeader =
  /^(?:from|to|subject|date|sent|von|an|betreff|gesendet|de|à|a|objet|asunto|assunto|para|van|aan|onderwerp|od|do|temat|da|oggetto|från|till|ämne|від|кому|тема|от): \S/i
/** An announcement stands right before what it announces. */
const NEAR = 3
/** Headers stand within the first lines. */
const HEAD_LINES = 12
const MOST_HEADERS = 60

/** The lines of a text in reading order that repeat another mail; empty where the text is no mail. Linear in the text. */
export function quotedMail(source: Source): Set<number> {
  const quoted = new Set<number>()
  const original = source.printed?.source ?? null
  // Only where signs of quotation were dropped is there another text behind this one.
  if (original === null || !isMail(original)) return quoted
  let own = 0
  const head = headLines(original)
  let announced: number[] = []
  for (let line = 0; line < lineCount(source); line++) {
    const start = lineStart(source, line)
    const end = lineEnd(source, line)
    const printed = (spanOf(source, start, end).line ?? 1) - 1
    const printedHead = headOf(original, printed)
    if (QUOTED.test(printedHead)) {
      for (const before of announced) quoted.add(before)
      quoted.add(line)
      announced = []
    } else if (ANNOUNCED.test(printedHead)) announced = [line]
    else if (printedHead.trim() !== '') announced = []
    if (quoted.has(line)) continue
    if (printed < head) quoted.add(line)
    else if (own === 0)
      own = findUrls(source.text.slice(start, Math.min(end, start + 2_000)), 'with-path').length
  }
  return own > 0 ? quoted : new Set()
}

/** How many lines at the start are a mail's own headers ("List-Unsubscribe: …"): up to the first blank one. */
export function headLines(source: Source): number {
  let headers = 0
  for (let line = 0; line < MOST_HEADERS && line < lineCount(source); line++) {
    const head = headOf(source, line)
    if (head.trim() === '') return headers >= 2 ? line : 0
    if (addressHeader.test(head)) headers++
    else if (!/^[A-Z][\w-]{0,40}: |^\s+\S/.test(head)) return 0
  }
  return 0
}

function isMail(source: Source): boolean {
  let headers = 0
  for (let line = 0; line < Math.min(HEAD_LINES, lineCount(source)); line++)
    if (addressHeader.test(headOf(source, line))) headers++
  if (headers >= 2) return true
  let announced = -NEAR
  for (let line = 0; line < lineCount(source); line++) {
    const head = headOf(source, line)
    if (QUOTED.test(head)) {
      if (line - announced < NEAR) return true
    } else if (ANNOUNCED.test(head)) announced = line
  }
  return false
}

function headOf(source: Source, line: number): string {
  const start = lineStart(source, line)
  return source.text.slice(start, Math.min(lineEnd(source, line), start + 300))
}

export function quotedNotices(source: Source, lines: ReadonlySet<number>): Notice[] {
  let urls = 0
  let first: number | null = null
  for (const line of lines) {
    const text = source.text.slice(lineStart(source, line), lineEnd(source, line)).slice(0, 2_000)
    const here = findUrls(text, 'with-path').length
    if (here > 0) first ??= line
    urls += here
  }
  if (first === null) return []
  const message = `${urls === 1 ? 'One web address' : `${urls} web addresses`} of the mail that is answered ${urls === 1 ? 'was' : 'were'} left out.`
  return [
    {
      code: 'quoted-mail-left-out',
      message,
      span: spanOf(source, lineStart(source, first), lineEnd(source, first)),
    },
  ]
}
