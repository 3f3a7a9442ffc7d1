/** Running text, or what calls itself an article: no list of other things. */
import { bare } from '../address.ts'
import { isHeadedByLinks } from '../own-text.ts'
import { naming, type Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { callsItselfArticle } from './living.ts'
import { isCutDown, isLedToEntrance } from './way.ts'

/** It calls itself an article, and not only by the mark that some software writes into every page, above prices or links to others. */
export function isArticle(sight: Sight): boolean {
  if (isArticleLike(sight)) return true
  const called = callsItselfArticle(sight)
  if (called !== 'article') return called !== null
  const [, ...more] = fold(bare(sight.at?.segments.at(-1) ?? ''))
  // Shelves are called by one word; a page that has got another name of several is none of them.
  if (more.length > 0 && !isCutDown(sight)) return true
  return !(sight.own < FEW || isHeadedByLinks(sight.page) || isLedToEntrance(sight))
}

/** A mark that software writes into every page is all that speaks for an article, and no word of it is what the address names. */
export function isMarkedOnly(sight: Sight): boolean {
  return !isArticleLike(sight) && callsItselfArticle(sight) === 'article' && naming(sight) !== 'named'
}

/** Characters: who writes an article writes more. */
export const FEW = 250

/** Running text under few headings: more than a front page or a notice has. */
export function isArticleLike({ page, own, policy }: Sight): boolean {
  return (
    own >= policy.judging.shortText &&
    page.paragraphs >= 4 &&
    own / page.paragraphs >= 120 &&
    page.headings.length <= 5
  )
}
