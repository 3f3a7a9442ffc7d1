/**
 * Compares what was found in a document with its gold. Pure counting: no file, no printing, and no knowledge of how anything
 * was found, so that the peer is measured with the same rule.
 */
import type { GoldCitation } from '../../corpus/gold.ts'

export type Cited = Pick<GoldCitation, 'number' | 'urls' | 'claim' | 'quotes'>

/** `expected` in the gold, `found` by the reader, `matched` both. */
export interface Tally {
  readonly expected: number
  readonly found: number
  readonly matched: number
}

export interface Misses {
  readonly lostUrls: readonly string[]
  readonly extraUrls: readonly string[]
  readonly lostPairs: readonly string[]
  readonly extraPairs: readonly string[]
  readonly claims: readonly { readonly number: string; readonly gold: string; readonly found: string }[]
  readonly lostQuotes: readonly string[]
  readonly extraQuotes: readonly string[]
}

export interface Score {
  readonly urls: Tally
  readonly pairs: Tally
  readonly claims: { readonly expected: number; readonly exact: number; readonly near: number }
  readonly quotes: Tally
  /** URLs that were given to a note that has none. */
  readonly stray: number
  readonly misses: Misses
}

/** From this word-level F1 on, two sentences are near. */
const NEAR = 0.9

/** Scores one document. Multisets throughout: a URL of two notes counts twice. */
export function scoreDocument(gold: readonly Cited[], found: readonly Cited[]): Score {
  const urls = compare(gold.flatMap(urlsOf), found.flatMap(urlsOf))
  const pairs = compare(gold.flatMap(pairsOf), found.flatMap(pairsOf))
  const aligned = align(gold, found)
  const claims = { expected: 0, exact: 0, near: 0 }
  const wrong: { number: string; gold: string; found: string }[] = []
  const lostQuotes: string[] = []
  const extraQuotes: string[] = []
  let matchedQuotes = 0
  let stray = 0
  for (const [index, wanted] of gold.entries()) {
    const got = aligned.get(index)
    if (wanted.number !== '' && wanted.urls.length === 0 && got !== undefined) stray += got.urls.length
    const quotes = compare(wanted.quotes.map(normalise), (got?.quotes ?? []).map(normalise))
    matchedQuotes += quotes.tally.matched
    lostQuotes.push(...quotes.lost)
    extraQuotes.push(...quotes.extra)
    if (wanted.claim === '') continue
    claims.expected += 1
    const closeness = got === undefined ? 0 : likeness(wanted.claim, got.claim)
    if (closeness === 1) claims.exact += 1
    if (closeness >= NEAR) claims.near += 1
    else wrong.push({ number: wanted.number, gold: wanted.claim, found: got?.claim ?? '(no such citation)' })
  }
  const quotes = {
    expected: gold.flatMap((citation) => citation.quotes).length,
    found: matchedQuotes + extraQuotes.length,
    matched: matchedQuotes,
  }
  const misses = {
    lostUrls: urls.lost,
    extraUrls: urls.extra,
    lostPairs: pairs.lost,
    extraPairs: pairs.extra,
    claims: wrong,
    lostQuotes,
    extraQuotes,
  }
  return { urls: urls.tally, pairs: pairs.tally, claims, quotes, stray, misses }
}

const urlsOf = ({ urls }: Cited): string[] => urls.map((url) => url.normalize('NFC'))
const pairsOf = ({ number, urls }: Cited): string[] =>
  urls.map((url) => `${number} → ${url.normalize('NFC')}`)

interface Comparison {
  readonly tally: Tally
  readonly lost: readonly string[]
  readonly extra: readonly string[]
}

/** Two multisets. */
export function compare(expected: readonly string[], found: readonly string[]): Comparison {
  const open = new Map<string, number>()
  for (const item of expected) open.set(item, (open.get(item) ?? 0) + 1)
  const extra: string[] = []
  for (const item of found) {
    const left = open.get(item) ?? 0
    if (left > 0) open.set(item, left - 1)
    else extra.push(item)
  }
  const lost = [...open].flatMap(([item, count]) => Array.from({ length: count }, () => item))
  const matched = expected.length - lost.length
  return { tally: { expected: expected.length, found: found.length, matched }, lost, extra }
}

/**
 * Which found citation answers which of the gold: those of one number are paired by what they share (addresses first, then
 * the sentence), best first, since labels may repeat. A number that only one side has stays alone.
 */
function align(gold: readonly Cited[], found: readonly Cited[]): Map<number, Cited> {
  const byNumber = new Map<string, number[]>()
  for (const [index, { number }] of found.entries()) {
    const list = byNumber.get(number)
    if (list === undefined) byNumber.set(number, [index])
    else list.push(index)
  }
  const candidates = gold.flatMap((wanted, at) =>
    (byNumber.get(wanted.number) ?? []).map((other) => ({ at, other, worth: worth(wanted, found[other]) })),
  )
  const aligned = new Map<number, Cited>()
  const taken = new Set<number>()
  for (const { at, other } of candidates.toSorted((a, b) => b.worth - a.worth || a.other - b.other)) {
    const citation = found[other]
    if (citation === undefined || taken.has(other) || aligned.has(at)) continue
    aligned.set(at, citation)
    taken.add(other)
  }
  return aligned
}

function worth(wanted: Cited, got: Cited | undefined): number {
  if (got === undefined) return 0
  const { matched, expected, found } = compare(urlsOf(wanted), urlsOf(got)).tally
  const urls = expected + found === 0 ? 1 : (2 * matched) / (expected + found)
  return 2 * urls + likeness(wanted.claim, got.claim)
}

/** 1 where two sentences are the same but for white space, the shape of quotation marks and remnants of markers; else F1 of words. */
export function likeness(one: string, other: string): number {
  const a = normalise(one)
  const b = normalise(other)
  if (a === b) return 1
  const { matched, expected, found } = compare(wordsOf(a), wordsOf(b)).tally
  // Never quite 1: the order of the words, or a sign between them, differs.
  return expected + found === 0 ? 0 : Math.min(0.999, (2 * matched) / (expected + found))
}

/** Scripts without blanks are compared sign by sign. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** NFC, white space collapsed and gone before punctuation, straight quotes, markers in brackets and soft hyphens off. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200e\u200f\ufeff]/g, '')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/\[(?:\d{1,3}|[ivxlc]{1,6}|\*)\]/g, '')
    .replace(/[‐‑]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)"'])/g, '')
    .replace(/(?<=[("']) /g, '')
    .trim()
}
