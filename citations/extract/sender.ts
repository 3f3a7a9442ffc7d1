/**
 * The sender's signature under a mail: what stands behind a line of two dashes (RFC 3676, section 4.3). Its addresses say who
 * writes and support nothing. Signatures without that line are not told from the text.
 */
import type { Notice } from '../citation.ts'
import { isBlank } from './layout.ts'
import { lineAt, lineCount, lineEnd, lineStart, lineText, spanOf, type Source } from './source.ts'
import { findUrls } from './url.ts'

const DASHES = /^-- ?$/
/** RFC 3676 wants four lines at most; nobody keeps to it. */
const MOST_LINES = 12
/** Notes stand behind dashes as well. */
const LABEL = /^\s*(?:[[(]?\d{1,3}[\])]|\d{1,3}[.:]?\s|[*†‡¹²³⁴-⁹])/u
/** What a mail that was answered begins with, once its own signs are gone. */
const ANSWERED = /^(?:-{2,} ?\p{L}|_{5,}$|\p{Lu}\p{L}{1,9}: |.{8,}:$)/u

/** The lines of all signatures, the dashes included. Linear in the text. */
export function signatureLines(source: Source): Set<number> {
  const found = new Set<number>()
  for (let at = source.text.indexOf('--'); at >= 0; at = source.text.indexOf('--', at + 2)) {
    const line = lineAt(source, at)
    if (!DASHES.test(lineText(source, line))) continue
    const lines = followers(source, line)
    for (const other of lines) found.add(other)
  }
  return found
}

function followers(source: Source, dashes: number): number[] {
  const lines = [dashes]
  let printed = 0
  for (let line = dashes + 1; line < lineCount(source); line++) {
    if (isBlank(source, line)) continue
    const text = lineText(source, line)
    if (LABEL.test(text)) return []
    if (isBlank(source, line - 1) && ANSWERED.test(text)) break
    if (DASHES.test(text) || ++printed > MOST_LINES) return []
    lines.push(line)
  }
  return lines
}

/** How many addresses were left out with the signatures, if any. */
export function signatureNotices(source: Source, lines: ReadonlySet<number>): Notice[] {
  let urls = 0
  let first: number | null = null
  for (const line of lines) {
    const here = findUrls(lineText(source, line).slice(0, 2_000), 'with-path').length
    if (here > 0) first ??= line
    urls += here
  }
  if (first === null) return []
  const message = `${urls === 1 ? 'One web address' : `${urls} web addresses`} of the sender’s signature ${urls === 1 ? 'was' : 'were'} left out.`
  return [
    {
      code: 'signature-left-out',
      message,
      span: spanOf(source, lineStart(source, first), lineEnd(source, first)),
    },
  ]
}
