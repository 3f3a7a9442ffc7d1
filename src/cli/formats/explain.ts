/** `ibid extract --explain` for a terminal: each citation with the signals that spoke for it, then what was left out. */
import type { Citation, Explained, Reason, Span } from '../../../citations/index.ts'
import { cleanText } from '../../../citations/light.ts'
import { counted } from '../../web/words.ts'

/** Beside its name a document has a path where it is a file. */
type WithPath = Explained & { readonly document: { readonly path?: string } }

export function explainPretty({ document, citations, notices, reasons }: WithPath): string {
  const blocks = citations.map((citation) => explainCitation(citation, reasons[citation.id] ?? []))
  const told = notices.map(
    ({ code, message, span }) =>
      `left out or odd: ${cleanText(message, 1000)} [${cleanText(code)}${span === undefined ? '' : `, ${placeOf(span)}`}]`,
  )
  const head = `${cleanText(document.path ?? document.name)}: ${document.format}, language ${document.language ?? 'unknown'}, ${counted(citations.length, 'citation')}`
  return `${[head, ...blocks, ...(told.length === 0 ? [] : [told.join('\n')])].join('\n\n')}\n`
}

function explainCitation(citation: Citation, reasons: readonly Reason[]): string {
  const number = citation.number === '' ? '–' : cleanText(citation.number, 40)
  const repeats = citation.repeats === null ? [] : [`   repeats ${cleanText(citation.repeats)}`]
  return [
    `${number}  ${citation.kind}, ${placeOf(citation.span)}  (${cleanText(citation.id)})`,
    `   claim: ${citation.claim === '' ? 'none' : cleanText(citation.claim, 2000)}`,
    ...(citation.note === '' ? [] : [`   note: ${cleanText(citation.note, 600)}`]),
    ...citation.urls.map((url) => `   url: ${cleanText(url, 4000)}`),
    ...citation.locators
      .filter(({ kind }) => kind !== 'url')
      .map(({ kind, value }) => `   ${kind}: ${cleanText(value, 400)}`),
    ...repeats,
    ...reasons.map(
      ({ signal, weight, detail }) =>
        `   why: ${cleanText(detail, 400)} [${cleanText(signal)} ${weight > 0 ? '+' : ''}${weight}]`,
    ),
  ].join('\n')
}

/** "line 12, column 80", "page 3", "word/document.xml, paragraph 7": what the format knows. */
export function placeOf({ line, column, page, part, paragraph }: Span): string {
  const places = [
    ...(part === undefined ? [] : [cleanText(part)]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ]
  return places.length === 0 ? 'place unknown' : places.join(', ')
}
