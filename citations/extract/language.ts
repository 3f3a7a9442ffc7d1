/** Guesses a document's language by its letters and its most common words. Null where it does not tell: never a coin toss. */
import { languages } from './language-table.ts'

const SAMPLE = 40_000
const MIN_HITS = 3

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

function guessByWords(sample: string, eligible: (code: string) => boolean): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  // Each word is asked for once in each language, however often it comes.
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  let best = { code: '', hits: 0 }
  let second = 0
  for (const [code, language] of Object.entries(languages)) {
    if (!eligible(code)) continue
    const known = functionWords(language.functionWords)
    let hits = 0
    for (const [word, often] of times) if (known.has(word)) hits += often
    if (hits > best.hits) {
      second = best.hits
      best = { code, hits }
    } else if (hits > second) second = hits
  }
  const clear = best.hits >= MIN_HITS && best.hits >= second * 1.2 && best.hits >= words.length * 0.08
  return clear ? best.code : null
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
