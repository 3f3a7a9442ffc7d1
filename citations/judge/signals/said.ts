/** What a page says of several families taken together: the strongest of each place. */
import { nothingSaid, sayingOf, type Degree, type Saying, type Sight } from '../sight.ts'
import type { Family } from '../words/lexicon.ts'

export function lookAt(sight: Sight, families: readonly Family[]): Saying {
  if (sight.said.size === 0 || !families.some((family) => sight.said.has(family))) return nothingSaid
  const said = families.map((family) => sayingOf(sight, family))
  return {
    title: strongest(said.map(({ title }) => title)),
    heading: strongest(said.map(({ heading }) => heading)),
    text: said.some(({ text }) => text),
    words:
      (said.find(({ heading }) => heading === 'is') ?? said.find(({ words }) => words !== ''))?.words ?? '',
  }
}

function strongest(degrees: readonly Degree[]): Degree {
  return degrees.includes('is') ? 'is' : degrees.includes('has') ? 'has' : null
}
