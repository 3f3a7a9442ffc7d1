/** Shared by the extraction tests: read a text in one line, and cut out of it what a span points at. */
import { readFileSync } from 'node:fs'
import type { Citation, Extraction, TextFormat, Span } from '../../../citations/index.ts'
import { extract } from '../../../citations/reader.ts'

export function read(text: string, format: TextFormat = 'text'): Extraction {
  return extract({ name: 'document', format, sha256: '0'.repeat(64), text })
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/extract/${name}`, import.meta.url), 'utf8')
}

/** The source text of a span, lines joined by a line feed. */
export function sliceOf(text: string, span: Span): string {
  const lines = text.split(/\r\n|\r|\n/)
  const { line = 0, column = 0, endLine = 0, endColumn = 0 } = span
  return lines
    .slice(line - 1, endLine)
    .map((words, index) => {
      const from = index === 0 ? column - 1 : 0
      return line + index === endLine ? words.slice(from, endColumn - 1) : words.slice(from)
    })
    .join('\n')
}

/** `number -> first URL` pairs, the shortest way to say what was found. */
export function pairs({ citations }: Extraction): string[] {
  return citations.map(({ number, urls }) => `${number} ${urls.join(' ')}`.trim())
}

export function claimOf({ citations }: Extraction, number: string): string | undefined {
  return citations.find((citation: Citation) => citation.number === number)?.claim
}
