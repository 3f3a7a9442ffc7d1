/** What all signals are made with: a cleaned sentence, and the weights of what a page says of itself. */
import { cleanText } from '../../clean-text.ts'
import type { Signal } from '../../verdict.ts'
import { sayingOf, type Saying, type Sight } from '../sight.ts'
import type { Family } from '../words/lexicon.ts'

export function signal(code: string, weight: number, detail: string): Signal {
  return { code, weight, detail: cleanText(detail, 300) }
}

export interface SayingWeights {
  readonly title: number
  readonly heading: number
  /** Of a page that says little else; half of it where the page is longer. */
  readonly text: number
}

/** Where the title or a heading speaks of the thing among other words, it may be an article about it. */
const AMONG = 10

export function sayingSignals(sight: Sight, family: Family, weights: SayingWeights): Signal[] {
  return sight.said.has(family) ? signalsOf(sight, family, sayingOf(sight, family), weights) : []
}

function signalsOf(sight: Sight, family: Family, said: Saying, weights: SayingWeights): Signal[] {
  const signals: Signal[] = []
  const { judging } = sight.policy
  if (said.title !== null)
    signals.push(
      signal(
        `${family}-title`,
        said.title === 'is' ? weights.title : AMONG,
        `The title: "${sight.page.title}"`,
      ),
    )
  if (said.heading !== null)
    signals.push(
      signal(
        `${family}-heading`,
        said.heading === 'is' || isSentence(sight) ? weights.heading : AMONG,
        `A heading: "${said.words}"`,
      ),
    )
  if (said.text)
    signals.push(
      signal(
        `${family}-text`,
        sight.own < judging.shortText ? weights.text : Math.round(weights.text / 2),
        `A page of ${sight.own} characters that says: "${said.words}"`,
      ),
    )
  return signals
}

/** A short page that stands at every address speaks for itself, however long its heading is. */
function isSentence({ own, absent, policy }: Sight): boolean {
  const everywhere = absent.likeness === 'same' || absent.likeness === 'same-target'
  return everywhere && own < policy.judging.shortText
}

export function scoreOf(signals: readonly Signal[]): number {
  return signals.reduce((sum, { weight }) => sum + weight, 0)
}
