/** Shared by the HTML tests: read a page in one line, and say what was found as short lines. */
import { extractHtml } from '../../../citations/extract/html.ts'
import type { Reading } from '../../../citations/extract/reading.ts'

export function readHtml(text: string): Reading {
  return extractHtml({ name: 'page.html', format: 'html', sha256: '0'.repeat(64), text })
}

/** `number url url | claim`, one line for each citation. */
export function told(reading: Reading): string[] {
  return reading.citations.map(({ number, urls, claim }) =>
    `${[number, ...urls].join(' ')} | ${claim}`.trim(),
  )
}
