/** What the reader of the document is told about its notes, and how often. */
import type { Notice, Span } from '../../citation.ts'

/** Notices of one kind are told one by one up to here; what lies behind is counted. */
const MAX_ALIKE = 50

export function bounded(notices: readonly Notice[]): Notice[] {
  const counts = new Map<string, number>()
  const kept = notices.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= MAX_ALIKE
  })
  for (const [code, count] of counts)
    if (count > MAX_ALIKE) kept.push({ code, message: `And ${count - MAX_ALIKE} more of the same kind.` })
  return kept
}

export function noteNotFound(label: string, span: Span): Notice {
  const message = `The marker ${label.slice(0, 80)} has no note in this document.`
  return { code: 'note-not-found', message, span }
}

export function markerNotFound(label: string, span: Span): Notice {
  const name = label === '' ? 'A note' : `Note ${label.slice(0, 80)}`
  const message = `${name} has no marker in the text that could be found, so its claim is empty.`
  return { code: 'marker-not-found', message, span }
}
