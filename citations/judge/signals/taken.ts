/** Signs that what stood under the address was taken away, and that what is left of the page says so. */
import type { PageFacts } from '../../page.ts'
import type { Signal } from '../../verdict.ts'
import { hitsIn, openingOf, sayingOf, type Sight } from '../sight.ts'
import { isArticleLike } from './article-like.ts'
import { lengthSignals } from './living.ts'
import { isOfOthers } from './rest.ts'
import { RETRACTED } from './retracted.ts'
import { scoreOf, signal } from './signal.ts'
import { tellsSomething } from './telling.ts'

export function takenSignals(sight: Sight): Signal[] {
  const taken = takenWords(sight)
  return taken === null
    ? []
    : [signal('taken-away', takenWeight(sight), `The page says of its own content: "${taken}"`)]
}

/** The one notice in the text is about the content, and does not open it: it is counted as such alone. */
export function isTakenLater(sight: Sight): boolean {
  const hit = hitsIn(sight.text, 'taken')[0]
  if (takenWords(sight) === null || hit === undefined || hit.from <= 8) return false
  return sayingOf(sight, 'missing').heading === null && hitsIn(sight.text, 'missing').length === 0
}

/** What stood here was removed, says the first or only thing that is left; a notice of why is a text of its own. */
export function takenWords(sight: Sight): string | null {
  const { own, policy, page } = sight
  const short = own < policy.judging.shortText * 0.8
  const headed = short && sayingOf(sight, 'taken').heading === 'is'
  const text = openingOf(sight)
  const hit = hitsIn(text, 'taken')[0]
  if (hit === undefined && !headed) return null
  if (RETRACTED.test(page.title) || isOfOthers(sight) || tellsSomething(sight)) return null
  if (headed) return sayingOf(sight, 'taken').words
  // "Will not be taken down": in some tongues what denies comes after.
  if (hit === undefined || DENIES.test(text.words[hit.to] ?? '')) return null
  if (hit.from > 25 || !(short || isLead(sight, hit.from))) return null
  return text.words.slice(hit.from, hit.to + 4).join(' ')
}

const DENIES = /^(?:не|ne|nie|nicht)$/

/** The notice opens what stands under the page's heading, and the next heading (of other things) follows soon. */
function isLead(sight: Sight, from: number): boolean {
  const { page, own } = sight
  if (from > 8 || callsItselfWritten(page)) return false
  // An article may begin with a film or a letter from elsewhere that is gone, and go on under its next heading.
  const listed = own / page.paragraphs < 180 && page.links.inside > page.paragraphs * 2
  const start = page.text.slice(0, LEAD)
  if (isArticleLike(sight) && (!listed || EMBEDDED.test(start))) return false
  const [first = '', second = ''] = page.headings
  const begin = Math.max(0, page.text.indexOf(first))
  const end = second === '' ? -1 : page.text.indexOf(second, begin + first.length)
  return end > begin && end - begin - first.length < LEAD
}
const LEAD = 350
const EMBEDDED =
  /video|vidéo|vídeo|tweet|post\b|photo|foto|film|відео|видео|동영상|動画|视频|影片|فيديو|סרטון/i

/** Who wrote it, and when: a text that stands, whatever it begins with. */
function callsItselfWritten({ types }: PageFacts): boolean {
  return types.some((type) => /Article$|Report|BlogPosting/.test(type))
}

function takenWeight(sight: Sight): number {
  const { own, policy } = sight
  const { shortText } = policy.judging
  if (own < 160 || sayingOf(sight, 'taken').heading === 'is') return 90
  // Lists of other things are no text of this one.
  if (own >= shortText * 0.8) return 120 - scoreOf(lengthSignals(sight))
  return own < shortText / 2 ? 60 : 40
}
