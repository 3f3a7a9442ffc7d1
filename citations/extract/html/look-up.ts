/**
 * Links behind a reference that ask a search service for it ("[Google Scholar]"): the query repeats the words of the reference,
 * and the link's own words do not. They say where to look for a source and are none. No service is known here by name.
 */
import type { ProseLink, ProseParagraph } from '../prose.ts'

/** Fewer words are hardly the reference's own; behind a bracket, as buttons stand, two. */
const WORDS = 3
const LONGEST = 4_000

/** A note's paragraph without such links; `above`: what the note says before it, since buttons may stand in a row of their own. */
export function withoutLookUps(paragraph: ProseParagraph, above = ''): ProseParagraph {
  const links = paragraph.links.filter((link) => !isLookUp(paragraph.text, link, above))
  return links.length === paragraph.links.length ? paragraph : { ...paragraph, links }
}

function isLookUp(text: string, { start, end, href }: ProseLink, above: string): boolean {
  const query = href.indexOf('?')
  if (query < 0 || href.length > LONGEST || end - start > 40) return false
  const before = `${above.slice(-LONGEST)} ${text.slice(Math.max(0, start - LONGEST), start)}`
  const printed = ` ${wordsOf(before).join(' ')}`
  const least = /[[(]\s*$/.test(text.slice(Math.max(0, start - 3), start)) ? 2 : WORDS
  const shown = new Set(wordsOf(text.slice(start, end)))
  return valuesOf(href.slice(query + 1)).some((value) => {
    const words = wordsOf(value)
    if (words.length < least || words.some((word) => shown.has(word))) return false
    // The last word may be cut short.
    const known = words.filter((word) => printed.includes(` ${word}`)).length
    return known >= least && known * 10 >= words.length * 8
  })
}

function valuesOf(query: string): string[] {
  return query.split(/[&#]/, 40).map((field) => {
    const value = field.slice(field.indexOf('=') + 1).replaceAll('+', ' ')
    try {
      return decodeURIComponent(value)
    } catch {
      return value
    }
  })
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}
