/** Addresses that name a program, and in a parameter the thing that it is to show. */
import type { PageFacts } from '../../page.ts'
import { isIdle } from '../absent-address.ts'
import { isScript, type Address } from '../address.ts'
import type { Sight } from '../sight.ts'
import { ownTextOf } from '../own-text.ts'
import { callsItselfArticle, isOwnCanonical } from './living.ts'

/** Parameters by which programs are told the thing itself. Sessions, campaigns and visitors have other names. */
const KEY =
  /^(?:id|nid|aid|pid|tid|p|t|v|n|no|nr|num|idx|seq|title|(?:news|art|article|story|item|doc|document|post|topic|thread|record|rec|video|prod|product|artikel|event|ad|job|entry|page|msg|message|notice|law|act|case|decision|judg[e]?ment|question|report|pub|publication|book|issue|release|project|person|staff|member|user|profile|company|listing|offer|photo|album|film|recipe|course)[-_]?(?:id|no|nr|num)|article|story|item|doc|document|record|video|news|topic|thread|showtopic|cod|codigo|kod)$/
const SHOWS = /^(?:watch|view|show|item|article|news|story|record|read|detail|details|post)$/

function isProgram(segment: string): boolean {
  return isScript(segment) || SHOWS.test(segment)
}

/** `tx_news_pi1[news]` is the plug-in's `news`. */
const bareName = (name: string): string => /\[(\w+)\]$/.exec(name)?.[1]?.toLowerCase() ?? name.toLowerCase()

/** One number is all that a script is told, under whatever name: `ver.php?cod=77`. */
function onlyNumber({ segments, parameters }: Address): readonly [string, string] | undefined {
  const [first] = parameters
  const script = isScript(segments.at(-1) ?? '')
  return script &&
    parameters.length === 1 &&
    first !== undefined &&
    /^\d{1,12}$/.test(first[1]) &&
    !isIdle(first)
    ? first
    : undefined
}

/** Characters of a line below a heading. */
const BRIEF = 250

/** Levels and prices of one thing have more digits than the noughts of none; counts beside links have about as many everywhere. */
function countsAlike({ page, absent }: Sight): boolean {
  const [ours, theirs] = [digitsOf(page), digitsOf(absent.page)]
  return Math.abs(ours - theirs) <= Math.max(ours, theirs) / 5
}

const digitsOf = (page: PageFacts | null): number =>
  page === null ? 0 : ownTextOf(page).replace(/\D/g, '').length

/** The path names a program, and a parameter the thing, by a word that programs have for things. */
export function namesThing(cited: Address | null): boolean {
  if (cited === null || !isProgram(cited.segments.at(-1) ?? '')) return false
  return cited.parameters.some(
    ([name, value]) => KEY.test(bareName(name)) && /\d{3}/.test(value) && !isIdle([name, value]),
  )
}

/** The path names a program, a parameter the thing, and nothing on the page says which thing it is. */
export function isAskedByParameter(sight: Sight): boolean {
  const { cited, page, own } = sight
  if (cited === null || !isProgram(cited.segments.at(-1) ?? '')) return false
  const key =
    cited.parameters.find(([name, value]) => KEY.test(bareName(name)) && value !== '') ?? onlyNumber(cited)
  if (key === undefined || callsItselfArticle(sight) !== null || isOwnCanonical(sight)) return false
  if (/^(?:p|t|v|n|no|nr|num)$/.test(key[0].toLowerCase()) && !/\d{3}|^[\w-]{8,}$/.test(key[1])) return false
  const heading = page.headings[0] ?? ''
  if (key[0] === 'title' || heading === '' || !page.title.includes(heading)) return true
  // Who tells the kind alone ("Forum") and a line below it tells of no thing.
  return /\d{3}/.test(key[1]) && own < BRIEF && countsAlike(sight)
}
