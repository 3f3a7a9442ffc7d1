/** A notice that stands where the content stood: nothing else is left of the page, or title, heading and first words say it. */
import { hasOwnTitle, hitsIn, sayingOf, type Sight } from '../sight.ts'
import { isData } from './alike.ts'
import { deniesTheRest } from './of-more.ts'
import { isAboutSomething } from './plain.ts'
import { isOfOthers } from './rest.ts'
import { RETRACTED } from './retracted.ts'
import { lookAt } from './said.ts'
import { isTelling } from './telling.ts'

/** A page may keep its name when its content is taken away: what is left opens with the notice. */
export function isNoticeAlone(sight: Sight): boolean {
  const { own, text, absent } = sight
  if (absent.likeness !== 'told' || own >= sight.policy.judging.shortText / 2 || isData(sight)) return false
  if (RETRACTED.test(sight.page.title) || isCalledSo(sight) || isOfOthers(sight) || isTelling(sight))
    return false
  if (isAboutSomething(sight) || deniesTheRest(sight)) return false
  const said = lookAt(sight, ['missing', 'removed'])
  if (said.title === 'is' || said.heading === 'is') return false
  const hits = [...hitsIn(text, 'removed'), ...hitsIn(text, 'missing')]
  // Beginnings, since grammar bends the rest.
  const named = sight.title.flatMap(({ words }) =>
    words.filter((word) => word.length > 4).map((word) => word.slice(0, 4)),
  )
  return hits.some(({ from, to }) => {
    const words = text?.words ?? []
    // What the title names was removed: that is what the page tells.
    if (from >= 8 || words.slice(0, from).some((word) => named.some((stem) => word.includes(stem))))
      return false
    return !words.slice(from, to).every((word) => sight.address.has(word))
  })
}

/** A heading that would be a notice is the cited address's own name: a poem called "Gone". */
function isCalledSo(sight: Sight): boolean {
  const { heading } = lookAt(sight, ['missing', 'removed'])
  const first = sight.headings[0]
  if (heading !== null || first === undefined || first.words.length === 0) return false
  return first.words.every((word) => sight.address.has(word)) && SAYS_GONE.test(first.words.join(' '))
}

const SAYS_GONE =
  /^(?:gone|lost|missing|removed|nothing|nowhere|not found|deleted|verschwunden|weg|disparu|perdu|rien|perdido|nada|niente|nic|nichts|ничего|исчез)/

/** Who would head an article so, and open it so? */
export function removedOutright(sight: Sight): boolean {
  const { title, heading } = sayingOf(sight, 'removed')
  const opening = sight.text?.hits.get('removed')?.some(({ from }) => from < 30) === true
  if (title === 'is' && heading === 'is' && opening) return true
  return headedRemoved(sight)
}

/** The first heading says so, and the title names no page but the site. */
function headedRemoved(sight: Sight): boolean {
  if (!isShort(sight) || isData(sight) || sight.title.length > 3) return false
  // Some sites head every page by their name.
  const framed = new Set(sight.absent.page?.headings)
  const first = sight.page.headings.find((heading) => !framed.has(heading)) ?? ''
  const { heading, words } = sayingOf(sight, 'removed')
  return heading === 'is' && words === first && !hasOwnTitle(sight)
}

export function isShort({ own, policy }: Sight): boolean {
  return own < policy.judging.shortText
}
