/**
 * Whether a text is made of nothing but what notices are made of. Notices about missing pages are worded anew on every site, but from
 * few words: small ones, excuses, what content is called, what is denied or was done to it. A page about something has other words:
 * names, numbers, its subject. Counting these needs no table of phrases, only one of words (words/notices.ts, words/fillers.ts).
 */
import { standsAt } from './notice.ts'
import { fold } from './words/fold.ts'
import { fillerRows } from './words/fillers.ts'
import { noticeRows } from './words/notices.ts'

export interface Speech {
  /** Words counted: those that the reader of another page of the site does not see as well. */
  readonly words: number
  /** Of these, the ones that notices of the language do not use. */
  readonly strange: number
  /** `content`: of what a page holds something is denied, or was done to it; `something`: there is a "no"; terms of use are full of them. */
  readonly denies: 'content' | 'something' | null
  /** Row of the language that knows most of the words; null where none knows a quarter. */
  readonly language: string | null
}

interface Stem {
  readonly language: string
  readonly part: Part
  readonly words: readonly string[]
}
/** `alone` denies by itself, `small` are the words of the other table. */
type Part = 'deny' | 'find' | 'gone' | 'thing' | 'alone' | 'small'

const PARTS = ['deny', 'find', 'gone', 'thing'] as const

let index: ReadonlyMap<string, readonly Stem[]> | null = null

/** By the first two letters of their first word; made when first needed. */
function stems(): ReadonlyMap<string, readonly Stem[]> {
  if (index !== null) return index
  const made = new Map<string, Stem[]>()
  const keep = (language: string, part: Part, written: string): void => {
    const words = fold(written)
    const key = (words[0] ?? '').slice(0, 2)
    if (key === '') return
    const known = made.get(key)
    const stem = { language, part, words }
    if (known === undefined) made.set(key, [stem])
    else known.push(stem)
  }
  for (const [language, fillers] of Object.entries(fillerRows)) {
    for (const one of fillers.split(',')) keep(language, 'small', one)
    const row = noticeRows[language]
    for (const part of PARTS)
      for (const one of (row?.[part] ?? '').split(','))
        keep(language, one.trim().startsWith('!') ? 'alone' : part, one)
  }
  return (index = made)
}

/** What the words are, `common` apart: those that the site shows anywhere. Linear in the words. */
export function speechOf(words: readonly string[], common: ReadonlySet<string>): Speech {
  const known = new Map<string, { readonly at: Set<number>; readonly parts: Set<Part> }>()
  for (const [from, word] of words.entries())
    for (const { language, part, words: stem } of stems().get(word.slice(0, 2)) ?? []) {
      if (!standsAt(stem, words, from)) continue
      const told = known.get(language) ?? { at: new Set<number>(), parts: new Set<Part>() }
      known.set(language, told)
      for (let at = from; at < from + stem.length; at++) told.at.add(at)
      told.parts.add(part)
    }
  const counted = [...words.keys()].filter(
    (at) => !common.has(words[at] ?? '') && !NUMBER.test(words[at] ?? ''),
  )
  let best: Speech = { words: counted.length, strange: counted.length, denies: null, language: null }
  for (const [language, { at, parts }] of known) {
    const strange = counted.filter((one) => !at.has(one)).length
    const denies = denialOf(parts)
    if (strange < best.strange && (at.size * 4 >= words.length || (denies !== null && at.size >= 3)))
      best = { words: counted.length, strange, denies, language }
  }
  return best
}

function denialOf(parts: ReadonlySet<Part>): Speech['denies'] {
  if (parts.has('gone') || parts.has('alone')) return 'content'
  if (!parts.has('deny')) return null
  return parts.has('find') || parts.has('thing') ? 'content' : 'something'
}

/** Whether a language (BCP 47) has a table. */
export function hasFillers(language: string | null): boolean {
  return Object.hasOwn(fillerRows, rowOf(language))
}

/** Only its notices are known: the small words that are counted then are those of its kin (Urdu's are not Persian's). */
export function hasNoticesAlone(language: string | null): boolean {
  return Object.hasOwn(noticeRows, rowOf(language)) && !hasFillers(language)
}

function rowOf(language: string | null): string {
  const [code = ''] = (language ?? '').toLowerCase().split(/[-_]/)
  return code === 'nb' || code === 'nn' ? 'no' : code
}

/** The numbers of the statuses themselves. */
const NUMBER = /^(?:404|410)$/
