/** Guesses a document's language by its letters and its most common words. Null where it does not tell: never a coin toss. */
import { languages } from './language-table.ts'

const SAMPLE = 40_000
const MIN_HITS = 3
/** So many times as often as the next language's words the best one's must stand. */
const CLEARLY = 1.2

/** Scripts that (nearly) one language writes; the first whose letters prevail decides. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
]
/** Letters that tell Cyrillic and Arabic languages apart; the first row with enough of them decides. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ғқңұүһө]/giu, 'kk'],
  [/[ў]/giu, 'be'],
  [/[ђјљњћџ]/giu, 'sr'],
  [/[іїєґ]/giu, 'uk'],
  [/[ыэё]/giu, 'ru'],
]

/** BCP 47 primary language, or null. Reads at most 40,000 characters. */
export function guessLanguage(text: string): string | null {
  // Addresses are in no language. Word by word: one expression for both would be quadratic in a run without blanks.
  const sample = text
    .slice(0, SAMPLE)
    .split(/\s+/)
    .filter((word) => !word.includes('://') && !word.includes('@'))
    .join(' ')
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return null
  // Japanese is told by its kana even where Han characters are more numerous.
  if (count(sample, /[\u3040-\u30ff]/gu) > letters * 0.1) return 'ja'
  for (const [script, language] of SCRIPTS) if (count(sample, script) > letters / 2) return language
  if (count(sample, /\p{Script=Arabic}/gu) > letters / 2) return /[پچژگ]/u.test(sample) ? 'fa' : 'ar'
  if (count(sample, /\p{Script=Cyrillic}/gu) > letters / 2) return guessCyrillic(sample, letters)
  if (count(sample, /\p{Script=Latin}/gu) > letters / 2)
    return guessByWords(sample, (code) => code !== 'uk' && code !== 'ru')
  return null
}

function guessCyrillic(sample: string, letters: number): string | null {
  for (const [signs, language] of LETTERS)
    if (count(sample, signs) > Math.max(2, letters * 0.005)) return language
  return guessByWords(sample, (code) => code === 'uk' || code === 'ru')
}

/** Languages that share most of their words: only the words that one of them has alone are compared. */
const KIN: ReadonlySet<string> = new Set(['da', 'nb'])

function guessByWords(sample: string, eligible: (code: string) => boolean): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  // Each word is asked for once in each language, however often it comes.
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  const hitsOf = (code: string, without: ReadonlySet<string> | null): number => {
    let hits = 0
    const known = functionWords(languages[code]?.functionWords ?? '')
    for (const [word, often] of times) if (known.has(word) && without?.has(word) !== true) hits += often
    return hits
  }
  const ranked = Object.keys(languages)
    .filter(eligible)
    .map((code) => ({ code, hits: hitsOf(code, null) }))
    .toSorted((a, b) => b.hits - a.hits)
  const [best, second, third] = ranked
  if (best === undefined || best.hits < Math.max(MIN_HITS, words.length * 0.08)) return null
  if (second === undefined || best.hits >= second.hits * CLEARLY) return best.code
  if (!KIN.has(best.code) || !KIN.has(second.code) || best.hits < (third?.hits ?? 0) * CLEARLY) return null
  const [own, other] = [best, second].map(({ code }, index) =>
    hitsOf(code, functionWords(languages[[second, best][index]?.code ?? '']?.functionWords ?? '')),
  )
  return (own ?? 0) >= 1 && (own ?? 0) >= (other ?? 0) * 2 ? best.code : null
}

const wordSets = new Map<string, ReadonlySet<string>>()

/** A table row's words as a set, made once. */
export function functionWords(row: string): ReadonlySet<string> {
  let set = wordSets.get(row)
  if (set === undefined) wordSets.set(row, (set = new Set(row.split(' '))))
  return set
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0
}
