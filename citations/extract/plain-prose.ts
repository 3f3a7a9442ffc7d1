/** The words of a document in the form that all its formats share, as one plain text: for who searches or compares, not for who cites. */
import type { Prose, ProseParagraph } from './prose.ts'

/** A line for each paragraph, a marker in brackets where it was printed, then each note behind its own. */
export function textOfProse({ paragraphs, notes }: Pick<Prose, 'paragraphs' | 'notes'>): string {
  const body = paragraphs.map(lineOf)
  const behind = notes.map(({ label, paragraphs: own }) => {
    const words = own.map(lineOf).join('\n')
    return label === '' ? words : `[${label}] ${words}`
  })
  return [...body, ...(behind.length === 0 ? [] : ['', ...behind])].join('\n').trim()
}

function lineOf({ text, label, markers }: ProseParagraph): string {
  const pieces: string[] = label === undefined || label === '' ? [] : [`${label}. `]
  let from = 0
  // Where a label is empty, words of the sentence are the marker and stand in the text.
  for (const marker of markers
    .filter((one) => one.label !== '')
    .toSorted((one, other) => one.at - other.at)) {
    pieces.push(text.slice(from, marker.at), `[${marker.label}]`)
    from = marker.at
  }
  return [...pieces, text.slice(from)].join('')
}
