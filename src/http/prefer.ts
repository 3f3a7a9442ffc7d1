/** The one preference that is honoured (RFC 7240): `Prefer: wait=SECONDS`, for callers who would rather wait than ask again. */
import type { DocumentRow } from '../ports.ts'
import type { Service } from './service.ts'

/** Whoever asks for more is made to wait this long and told so. */
export const mostSeconds = 60
/** Far more than all registered preferences together. */
const LONGEST_HEADER = 1000
const LOOK_EVERY_MS = 200

/** Seconds that the caller would wait, at most `mostSeconds`; 0 where nothing of that kind is asked, or in no form that we know. */
export function secondsToWait(header: string | undefined): number {
  if (header === undefined || header.length > LONGEST_HEADER) return 0
  // A quoted number is the same number; what else is quoted may hold commas and means nothing here.
  const plain = header.replace(/"(\d+)"/g, '$1').replace(/"[^"]*"/g, '""')
  const named = plain.split(',').map((one) => one.split(';')[0]?.trim() ?? '')
  // Of a preference that is given twice the first counts.
  const first = named.find((one) => /^wait\b/i.test(one)) ?? ''
  const [, seconds = '0'] = /^wait\s*=\s*(\d+)$/i.exec(first) ?? []
  return Math.min(Number(seconds), mostSeconds)
}

/** The row as it stands when the document has ended, or when the time or the caller's patience is over. */
export async function untilEnded(
  { catalog }: Pick<Service, 'catalog'>,
  row: DocumentRow,
  options: { seconds: number; signal: AbortSignal },
): Promise<DocumentRow> {
  const end = performance.now() + options.seconds * 1000
  let now = row
  while (now.state !== 'done' && now.state !== 'failed') {
    const left = end - performance.now()
    if (left <= 0 || options.signal.aborted) break
    await new Promise((woken) => setTimeout(woken, Math.min(left, LOOK_EVERY_MS)))
    now = (await catalog.document(row.id)) ?? now
  }
  return now
}
