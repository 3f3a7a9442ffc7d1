import { wordsA } from './words-a.ts'
import { wordsB } from './words-b.ts'

export interface Words {
  /** home, search, log in, menu, contact, about us, news, publications, password, register */
  readonly labels: readonly string[]
  /** sentence, accept, reject, more */
  readonly cookies: readonly string[]
  readonly text: readonly string[]
  /** Between sentences. */
  readonly gap: string
  readonly rtl: boolean
}
const known = new Map<string, Words>()
export const languages: readonly string[] = [...Object.keys(wordsA), ...Object.keys(wordsB)]

export function words(lang: string): Words {
  const before = known.get(lang)
  if (before !== undefined) return before
  const [first = '', second = '', ...text] = (wordsA[lang] ?? wordsB[lang] ?? wordsA.en ?? '').split('\n')
  const it = {
    labels: first.split('|'),
    cookies: second.split('|'),
    text,
    gap: /^(zh|ja)/.test(lang) ? '' : ' ',
    rtl: ['ar', 'fa', 'he', 'ur'].includes(lang),
  }
  known.set(lang, it)
  return it
}
