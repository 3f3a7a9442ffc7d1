/** Lists of references without labels in the text: entries under a heading such as "References" or "Sources". */
import type { ProseParagraph } from '../prose.ts'
import type { Reason } from '../reading.ts'
import { isDoing } from './doing.ts'
import { headingKind, type Section } from './section.ts'

export interface Entry {
  readonly paragraph: number
  /** The list's own number or what stands in brackets before the entry; '' where the entries are not labelled. */
  readonly label: string
  /** Where the entry begins behind its label. */
  readonly start: number
}

export const listedReference: Reason = {
  signal: 'list-of-references',
  weight: 8,
  detail: 'an entry of a list under a heading of references',
}

const SOURCE = /:\/\/|www\.|doi|\b(?:1[5-9]|20)\d\d\b/i
const LABELLED = /^\s*\[([\p{L}\p{N}][\p{L}\p{N}+.:_-]{0,30})\]\s+/u
const MIN_ENTRIES = 1

/** `taken`: paragraphs that are notes already. */
export function findReferences(
  paragraphs: readonly ProseParagraph[],
  sections: readonly (Section | null)[],
  taken: ReadonlySet<number>,
): Entry[] {
  const found: Entry[] = []
  let list: Entry[] = []
  const close = (): void => {
    if (list.length >= MIN_ENTRIES) found.push(...list)
    list = []
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    if (sections[index] === null || sections[index] !== sections[index - 1]) close()
    if (sections[index] === null || taken.has(index) || paragraph.outside === true) continue
    if (headingKind(paragraph.text) !== null || paragraph.markers.length > 0) continue
    if (!isEntry(paragraph)) continue
    // "[ore] A. Ore, …": a label that nothing in the text cites.
    const printed = LABELLED.exec(paragraph.text.slice(0, 50))
    const label = paragraph.label ?? printed?.[1] ?? ''
    list.push({ paragraph: index, label, start: printed?.[1] === label ? printed[0].length : 0 })
  }
  close()
  return found
}

/** An entry names a source: a link, an address, a year. Anything else under the heading is running text. */
function isEntry({ kind, text, links }: ProseParagraph): boolean {
  if (text.trim() === '' || kind === 'heading' || kind === 'cell') return false
  // "Unsubscribe" at a letter's foot may stand under its last heading.
  return links.some(({ start, end }) => !isDoing(text.slice(start, end))) || SOURCE.test(text)
}
