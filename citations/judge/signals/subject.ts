/** What a text is about, held against the cited address: where they agree, it does not matter how many addresses show the text. */
import { namingOf, namingWords } from '../named.ts'
import type { Sight } from '../sight.ts'
import { lookAt } from './said.ts'

/** Less is a notice or a front page's greeting. */
const PROSE = { characters: 150, paragraphs: 2 } as const
/** More is a list of other things. */
const MOST_LINKS = 25

/**
 * Title and first heading both name all that the address's last part names, in words that are not the site's own, above running
 * text that speaks of nothing missing.
 */
export function isItsSubject(sight: Sight): boolean {
  const { page, own, cited, away } = sight
  if (cited === null || away || own < PROSE.characters || page.paragraphs < PROSE.paragraphs) return false
  if (page.links.inside > MOST_LINKS || page.title === '') return false
  const words = namingWords(cited)
  const [heading = ''] = page.headings
  if (words.length === 0 || heading === '' || words.some((word) => cited.host.includes(word))) return false
  const {
    title: told,
    heading: headed,
    text,
  } = lookAt(sight, ['missing', 'removed', 'taken', 'sale', 'expired'])
  if (told !== null || headed !== null || text) return false
  // Twice the word, since one word alone may be missed.
  return words.every((word) =>
    [page.title, heading].every(
      (title) =>
        namingOf({ ...cited, segments: [`${word}-${word}`] }, { ...page, title, headings: [], text: '' }) ===
        'named',
    ),
  )
}
