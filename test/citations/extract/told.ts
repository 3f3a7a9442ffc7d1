/** What a plain text is read as, one line a citation: its number, its addresses, its sentence. */
import { extractText } from '../../../citations/extract/text.ts'

export function toldOf(text: string): string[] {
  return extractText({ name: 'p.txt', format: 'text', sha256: '0'.repeat(64), text }).citations.map(
    ({ number, urls, claim }) => `${[number, ...urls].join(' ')} | ${claim}`.trim(),
  )
}
