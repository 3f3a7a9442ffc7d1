/**
 * The usual way, to be measured beside ours: a document's plain text (pdftotext, pandoc, or the bytes as they are), a
 * linkifier over it, and the number with which the line, or one of the two above it, begins.
 */
import { spawnSync } from 'node:child_process'
import { extname } from 'node:path'
import { LinkifyIt } from 'linkify-it'
import type { Cited } from './score.ts'

const LABEL = /^\s*[[(]?(\d{1,3}|[ivxlc]{1,6}|[*†‡§¶]{1,2})[\])]?[.:]?(?:\s|$|(?=\p{L}))/u
const LINES_ABOVE = 2

/** Which of the programs are here; what is missing is told once and its formats are skipped or read crudely. */
export function findPrograms(): { pdftotext: boolean; pandoc: boolean } {
  const answers = (program: string, flag: string) => spawnSync(program, [flag]).error === undefined
  return { pdftotext: answers('pdftotext', '-v'), pandoc: answers('pandoc', '--version') }
}

/** What the peer finds; null where its program is missing. */
export function readAsPeer(
  path: string,
  bytes: Uint8Array,
  programs: ReturnType<typeof findPrograms>,
): Cited[] | null {
  const text = plainText(path, bytes, programs)
  return text === null ? null : pairLinks(text)
}

function plainText(
  path: string,
  bytes: Uint8Array,
  programs: ReturnType<typeof findPrograms>,
): string | null {
  const ending = extname(path).slice(1)
  if (ending === 'pdf') return programs.pdftotext ? output('pdftotext', [path, '-']) : null
  if (ending === 'docx' || ending === 'odt' || ending === 'html') {
    if (programs.pandoc) return output('pandoc', ['-f', ending, '-t', 'plain', '--wrap=none', path])
    return ending === 'html' ? new TextDecoder().decode(bytes).replace(/<[^>]*>/g, ' ') : null
  }
  return new TextDecoder().decode(bytes)
}

function output(program: string, args: readonly string[]): string | null {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  return done.status === 0 ? done.stdout : null
}

/** Every link of a text, with the label that the line of it, or one just above, begins with. */
export function pairLinks(text: string): Cited[] {
  const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false })
  const lines = text.split(/\r\n|[\r\n\f]/)
  return lines.flatMap((line, index) => {
    const links = linkify.match(line) ?? []
    return links.map(({ raw }) => ({ number: labelAbove(lines, index), urls: [raw], claim: '', quotes: [] }))
  })
}

function labelAbove(lines: readonly string[], from: number): string {
  for (let at = from; at >= Math.max(0, from - LINES_ABOVE); at--) {
    const label = LABEL.exec(lines[at] ?? '')?.[1]
    if (label !== undefined) return label
  }
  return ''
}
