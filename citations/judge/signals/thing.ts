/** Whether a list speaks of the thing that the last part of the cited address names, and not only of its kind. */
import { bare } from '../address.ts'
import { namingOf, type Naming } from '../named.ts'
import { naming, type Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'

/** Whether the page speaks of what the last part names beyond the words of the directories above it. */
export function namesOwn(sight: Sight, last: string): Naming | 'partly' {
  const above = new Set(fold((sight.cited?.segments ?? []).slice(0, -1).join(' ')))
  const words = fold(last).filter((word) => word.length >= 4 && !/\d/.test(word) && !above.has(word))
  const own = words.filter((word) => !isOfShelf(sight, word))
  if (own.length === 0) return 'unknown'
  if (naming(sight) === 'unknown') return isUnsaid(sight, own, last) ? 'unnamed' : 'unknown'
  const said = own.filter((word) => saysWord(sight, word)).length
  if (said === 0) return 'unnamed'
  // Things of one kind share words: a lamp that is no more, among lamps.
  const partly = words.length >= 3 && said < own.length && said * 3 <= words.length * 2
  return partly ? 'partly' : 'named'
}

/** `81234-om-fyrarna`: one word of some length beside a number that sites give to things; a list under neither of them. */
function isUnsaid(sight: Sight, own: readonly string[], last: string): boolean {
  if (!/\d{4}/.test(last) || !own.some((word) => word.length >= 6)) return false
  return own.every((word) => namingOfWord(sight, word) === 'unnamed')
}

/** Led from `map-of-the-county` to `/maps`: the kind's name says nothing of the thing, whatever grammar makes of it. */
function isOfShelf({ at }: Sight, word: string): boolean {
  const [name = '', ...more] = fold(bare(at?.segments.at(-1) ?? ''))
  if (more.length > 0 || name.length < 4) return false
  const stem = Math.max(3, Math.min(name.length, word.length) - 1)
  return name.slice(0, stem) === word.slice(0, stem)
}

/** The number of a thing of many (`x2`, `hf-220`, `4471820`): who still has it says so. True where it has none. */
export function saysModel({ page }: Sight, last: string): boolean {
  const models = fold(last).filter((word) => /^(?=.*\d)(?=.*[a-z])[a-z\d]{2,10}$|^\d{5,}$/.test(word))
  const told = new Set(models.length === 0 ? [] : fold(page.text))
  return models.every((model) => told.has(model))
}

/** Title or headings say it; or its text does, and that of an address that cannot exist does not: both have the frame of the site. */
function saysWord(sight: Sight, word: string): boolean {
  const { page, absent } = sight
  if (namingOfWord(sight, word) !== 'named') return false
  if (absent.page === null || namingOfWord({ ...sight, page: { ...page, text: '' } }, word) === 'named')
    return true
  return namingOfWord({ ...sight, page: absent.page }, word) !== 'named'
}

/** Twice the word, since one word alone may be missed. */
function namingOfWord({ page, cited }: Sight, word: string): Naming {
  return cited === null ? 'unknown' : namingOf({ ...cited, segments: [`${word}-${word}`] }, page)
}
