/**
 * `/artikel/1182-school-in-newtown-closes`: the number is looked up, the words please the eye. When numbers are given out anew, another
 * article stands there under the old words, and nothing of it is strange but that it speaks of none of them. Nobody knows then what was cited.
 */
import { bare } from './address.ts'
import { found } from './found.ts'
import { namingWords } from './named.ts'
import { speechOf } from './plain-speech.ts'
import type { AnsweredScene, Finding } from './scene.ts'
import { naming, type Sight } from './sight.ts'
import { fold } from './words/fold.ts'

export function givenAnew(scene: AnsweredScene): Finding | null {
  const { sight } = scene
  if (sight?.absent.likeness !== 'told' || !mayBeGivenAnew(sight)) return null
  return found(scene, 'bad-response', 'page-of-another', { words: sight.page.title })
}

/** Worth comparing, whatever else the page says of itself. */
export function mayBeGivenAnew(sight: Sight): boolean {
  if (sight.away || sight.citedHome || naming(sight) !== 'unnamed') return false
  return isNumberedTitle(sight) && isEntitled(sight)
}

/** A number and a title's words, in the page's own language: titles are not always translated in addresses. */
function isNumberedTitle({ cited, page }: Sight): boolean {
  const last = bare(cited?.segments.at(-1) ?? '')
  if (!/^\d+\D|\D\d+$/.test(last) || namingWords(cited).length < TITLE) return false
  const { language } = speechOf(
    fold(last).filter((word) => !/\d/.test(word)),
    NONE,
  )
  return language !== null && language === page.language?.toLowerCase().split('-')[0]
}
const TITLE = 3
const NONE: ReadonlySet<string> = new Set()

/** Its title is what heads it: an article of its own, whatever it is. */
function isEntitled({ page }: Sight): boolean {
  const [heading = ''] = page.headings
  return heading !== '' && page.title.includes(heading)
}
