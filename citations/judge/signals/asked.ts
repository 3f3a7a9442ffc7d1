/** Addresses that name a program, and in a parameter the thing that it is to show. */
import { isIdle } from '../absent-address.ts'
import type { Address } from '../address.ts'
import type { Sight } from '../sight.ts'
import { callsItselfArticle, isOwnCanonical } from './living.ts'

/** Parameters by which programs are told the thing itself. Sessions, campaigns and visitors have other names. */
const KEY =
  /^(?:id|nid|aid|pid|tid|p|v|n|no|nr|num|idx|seq|title|(?:news|article|story|item|doc|document|post|topic|thread|record|video|prod|product|artikel|event|ad|job|entry|page)[-_]?(?:id|no|nr)|article|story|item|doc|document|record|video|news)$/
const PROGRAM =
  /\.(?:php\d?|aspx?|jspx?|do|action|cgi|pl|cfm|dll|exe)$|^(?:watch|view|show|item|article|news|story|record|read|detail|details|post)$/

/** `tx_news_pi1[news]` is the plug-in's `news`. */
const bareName = (name: string): string => /\[(\w+)\]$/.exec(name)?.[1]?.toLowerCase() ?? name.toLowerCase()

/** One number is all that a script is told, under whatever name: `ver.php?cod=77`. */
function onlyNumber({ segments, parameters }: Address): readonly [string, string] | undefined {
  const [first] = parameters
  const script = /\.(?:php\d?|aspx?|jspx?|do|cgi|cfm)$/.test(segments.at(-1) ?? '')
  return script &&
    parameters.length === 1 &&
    first !== undefined &&
    /^\d{1,12}$/.test(first[1]) &&
    !isIdle(first)
    ? first
    : undefined
}

/** The path names a program, a parameter the thing, and nothing on the page says which thing it is. */
export function isAskedByParameter(sight: Sight): boolean {
  const { cited, page } = sight
  if (cited === null || !PROGRAM.test(cited.segments.at(-1) ?? '')) return false
  const key =
    cited.parameters.find(([name, value]) => KEY.test(bareName(name)) && value !== '') ?? onlyNumber(cited)
  if (key === undefined || callsItselfArticle(sight) !== null || isOwnCanonical(sight)) return false
  if (/^(?:p|v|n|no|nr|num)$/.test(key[0].toLowerCase()) && !/\d{3}|^[\w-]{8,}$/.test(key[1])) return false
  const heading = page.headings[0] ?? ''
  return key[0] === 'title' || heading === '' || !page.title.includes(heading)
}
