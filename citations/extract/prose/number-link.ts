/**
 * Numbers that lead to the web themselves: "so.[1]" with the source's address behind the number and no note at all, as
 * newsrooms and machines write it. The number is a marker, and its address the whole note.
 */
import { plainLabel } from '../note.ts'
import type { ProseParagraph } from '../prose.ts'
import { isWebAddress } from './address.ts'
import type { Stretch, TypedNote } from './typed.ts'

export interface NumberLink extends Stretch {
  readonly label: string
}

const NUMBER = /^\s{0,9}([[(［【]?)\s{0,9}(\d{1,3}|[¹²³⁰⁴-⁹]{1,3})\s{0,9}([\])］】]?)\s{0,9}$/u

/** In order of the text; `taken` paragraphs are notes, and what is a marker of a typed note is none of these. */
export function findNumberLinks(
  paragraphs: readonly ProseParagraph[],
  taken: ReadonlySet<number>,
  typed: readonly TypedNote[],
): NumberLink[] {
  const marked = new Set(
    typed.flatMap(({ markers }) => markers.map(({ paragraph, end }) => `${paragraph} ${end}`)),
  )
  return paragraphs.flatMap((paragraph, index) => {
    if (taken.has(index) || paragraph.outside === true || paragraph.kind === 'heading') return []
    return paragraph.links.flatMap(({ start, end, href }): NumberLink[] => {
      const match = end - start > 12 ? null : NUMBER.exec(paragraph.text.slice(start, end))
      if (match === null || !isWebAddress(href.trim()) || marked.has(`${index} ${end}`)) return []
      const label = plainLabel(match[2] ?? '')
      const bracketed = match[1] !== '' && match[3] !== ''
      const place = placeOf(paragraph, start, end, bracketed || label !== match[2])
      return place === null ? [] : [{ paragraph: index, ...place, label }]
    })
  })
}

/** The marker with the brackets around it; null where it is neither raised nor bracketed, or opens its paragraph. */
function placeOf(
  { text, raised }: ProseParagraph,
  start: number,
  end: number,
  bracketed: boolean,
): { start: number; end: number } | null {
  if (!/\p{L}/u.test(text.slice(Math.max(0, start - 400), start))) return null
  if (bracketed || raised.some((range) => range.start <= start && end <= range.end)) return { start, end }
  const around = /[[［【]$/u.test(text.slice(0, start)) && /^[\]］】]/u.test(text.slice(end, end + 1))
  return around ? { start: start - 1, end: end + 1 } : null
}
