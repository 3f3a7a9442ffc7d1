/** A whole article under 404 or 500: where the server has another page for what it lacks, everybody sees the article. */
import { firstOwn } from './own-text.ts'
import { noticesIn } from './notice.ts'
import type { AnsweredScene } from './scene.ts'
import { bearsIdentifier } from './signals/identifier.ts'
import { callsItselfArticle, isOwnCanonical, livingSignals, namesItself } from './signals/living.ts'
import { noticeSignals } from './signals/notices.ts'
import { lookAt } from './signals/said.ts'
import type { Sight } from './sight.ts'
import type { Signal } from '../verdict.ts'
import { fold } from './words/fold.ts'
import { look } from './words/lexicon.ts'

/** Less may be the name of a thing and a notice in words that nobody knows. */
const CHARACTERS = 250
/** Words that only this page says itself. */
const WORDS = 30

/**
 * Signs of life of a page that calls itself an article and the cited address its own, is headed by what that names, and says of nothing
 * that it is gone. 410 is said on purpose, and a failure in words is one.
 */
export function livesUnderFault({ sight, answer }: AnsweredScene): readonly Signal[] | null {
  if (sight === null || sight.rendered || sight.away || sight.citedHome) return null
  if (answer.status !== 404 && answer.status !== 500) return null
  if (!isWholeArticle(sight) || saysGone(sight) || !isOtherwiseElsewhere(sight)) return null
  return livingSignals(sight)
}

function isWholeArticle(sight: Sight): boolean {
  if (sight.own < CHARACTERS) return false
  if (callsItselfArticle(sight) === null || !isOwnCanonical(sight)) return false
  return namesItself(sight) || bearsIdentifier(sight) || bearsNumber(sight)
}

/** `lei?id=3381` over "Law no. 3381": all that the address tells of the thing stands in its heading. */
function bearsNumber({ cited, page }: Sight): boolean {
  const [value = ''] = (cited?.parameters ?? []).map(([, one]) => one).filter((one) => /^\d{3,5}$/.test(one))
  return value !== '' && firstOwn(page).split(/\D+/).includes(value)
}

function saysGone(sight: Sight): boolean {
  const { title, heading, text } = lookAt(sight, [
    'missing',
    'removed',
    'taken',
    'expired',
    'sale',
    'fault',
    'maintenance',
  ])
  return title !== null || heading !== null || text || noticeSignals(sight).length > 0
}

/** An address that cannot exist has a page of its own, under 404 or 500 too, which bears another title and says so. */
export function isOtherwiseElsewhere({ page, absent, status }: Sight): boolean {
  const { page: other, novelOwn } = absent
  if (other === null || novelOwn === null || novelOwn < WORDS) return false
  if (absent.status !== 404 && absent.status !== 410 && absent.status !== status) return false
  if (other.title === page.title || firstOwn(other) === firstOwn(page)) return false
  return [other.title, firstOwn(other)].some((text) => {
    const { hits } = look(text)
    return (
      hits.has('missing') ||
      hits.has('fault') ||
      noticesIn(fold(text)).size > 0 ||
      /\b(?:404|500)\b/.test(text)
    )
  })
}
