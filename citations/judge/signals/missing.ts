/** Signs that an answer means "not here": what the page says explains; an address that cannot exist decides. */
import type { Signal } from '../../verdict.ts'
import { firstOwn, isHeadedByLinks, leadOf } from '../own-text.ts'
import type { Sight } from '../sight.ts'
import { alikeSignals, isDecisive } from './alike.ts'
import { closedSignals } from './closed.ts'
import { dataSignals } from './data.ts'
import { emptiedSignals, logSignals } from './emptied.ts'
import { inPlaceSignals, isListOfOthers } from './in-place.ts'
import { listWeight } from './led.ts'
import { livingSignals, quoteSignals } from './living.ts'
import { crashSignals, isTemplate, madeSignals } from './made-missing.ts'
import { isMute } from './mute.ts'
import { noticeSignals } from './notices.ts'
import { saysNoMore, speaksOfItself, speechSignals } from './plain.ts'
import { placeSignals } from './rest.ts'
import { namelessSignals, plainSignals, saidSignals } from './said-missing.ts'
import { shellStateSignals } from './shell-state.ts'
import { scoreOf, signal } from './signal.ts'
import { takenSignals, takenWords } from './taken.ts'
import { tellsParticulars } from './telling.ts'
import { toldSignals } from './told.ts'

export function missingSignals(sight: Sight): Signal[] {
  if (isMute(sight)) return withLife(sight, [...takenSignals(sight), ...madeSignals(sight)])
  const alike = alikeSignals(sight)
  const inPlace = inPlaceSignals(sight)
  const emptied = emptiedSignals(sight)
  // The other address shows the same, less a log: neither that they differ nor what the log says is a sign of life.
  if (emptied.length > 0)
    return [...saidSignals(sight), ...madeSignals(sight), ...emptied, ...quoteSignals(sight)]
  // Its names and days are words of its own, and tell nothing of the thing.
  const log = logSignals(sight)
  // What its teasers tell is no text about the thing.
  const isFront = inPlace.some(({ code, weight }) => code === 'front-in-place' && weight >= 110)
  const signs = [
    ...saidSignals(sight),
    ...namelessSignals(sight),
    ...noticeSignals(sight),
    ...(isTemplate(sight) || log.length > 0 || isFront ? [] : speechSignals(sight)),
    ...dataSignals(sight),
    ...plainSignals(sight),
    ...crashSignals(sight),
    ...closedSignals(sight),
    ...shellStateSignals(sight),
    ...madeSignals(sight),
    ...log,
    ...alike,
    ...inPlace,
    ...toldSignals(sight),
  ]
  // What an address that cannot exist shows as well, or other pages say, is no sign of the cited page's life, whatever it looks like.
  if (isDecisive(alike) || inPlace.length > 0) return [...signs, ...quoteSignals(sight)]
  return inDoubt(sight, withLife(sight, signs))
}

/** A notice that tells of day and name may be news of it: it is not condemned for its words. */
function inDoubt(sight: Sight, signs: readonly Signal[]): Signal[] {
  const over = scoreOf(signs) - MOST_TOLD
  if (over <= 0 || sight.away) return [...signs]
  // "This article was removed by law 8/2013": of a law that is its whole page, of a paper a ruling took it away.
  if (takenWords(sight) !== null && RULING.test(`${firstOwn(sight.page)} ${leadOf(sight.page)}`))
    return [...signs, signal('tells-ruling', -over, 'It tells by which law or ruling')]
  if (saysNoMore(sight) || speaksOfItself(sight)) return [...signs]
  if (!tellsParticulars(sight)) return [...signs]
  return [...signs, signal('tells-particulars', -over, 'It tells what was done, when and by whom')]
}

const MOST_TOLD = 90

const RULING = /(?<![\d/])(?:\d{1,5}\s?\/\s?(?:19|20)\d\d|\d{1,2}\/\d{3}|\d{3,5}\/\d{2})(?![\d/])/

function withLife(sight: Sight, signs: readonly Signal[]): Signal[] {
  if (signs.every(({ weight }) => weight <= 0)) return []
  // What stands under headings that lead elsewhere is said of other things, and a list calls itself by its own address.
  const list = listWeight(sight) > 0
  const others = list && (isListOfOthers(sight.page) || isHeadedByLinks(sight.page))
  const life = livingSignals(sight).filter(
    ({ code }) => !(others && code.endsWith('-text')) && !(list && OF_LIST.test(code)),
  )
  return [...signs, ...life, ...placeSignals(sight)]
}

const OF_LIST = /^(?:own-canonical|article-marks)$/
