/** Shared by the look-alikes: small documents as people really write them, and what is cited in them, one line each. */
import { expect, test } from 'vitest'
import type { Extraction, TextFormat } from '../../../../citations/index.ts'
import { faultySpans } from '../../../corpus/spans.ts'
import { explain } from '../../../../citations/reader.ts'

/** What it is, the document, and `number url url | claim` for each citation in order. */
export type LookAlike = readonly [string, string, readonly string[]]

/** One test for each look-alike: its citations, and that every span holds what it names. */
export function holdLookAlikes(format: TextFormat, cases: readonly LookAlike[]): void {
  test.each(cases)('%s', (_name, text, lines) => {
    const explained = explain({ name: 'document', format, sha256: '0'.repeat(64), text })
    expect(citedLines(explained)).toEqual(lines)
    if (format === 'text' || format === 'markdown') expect(faultySpans(explained, text)).toEqual([])
  })
}

export function citedLines({ citations }: Pick<Extraction, 'citations'>): string[] {
  return citations.map(({ number, urls, claim }) => `${[number, ...urls].join(' ').trim()} | ${claim}`.trim())
}
