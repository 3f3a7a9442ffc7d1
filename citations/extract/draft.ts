/** From what a reader of a format found to the citations that are printed: order, ids, locators, quotes, repetitions. */
import type { Citation, Notice, Span } from '../citation.ts'
import { findDois, locatorOf } from '../locator.ts'
import type { Passage } from './passage.ts'
import { findQuotes } from './quote.ts'
import { findRepeated } from './repeat.ts'
import { sentenceAt, type Range } from './sentence.ts'

/** A hostile text can hold a link every ten characters; what lies behind this many is counted in a notice. */
export const maxCitations = 100_000
/** A "sentence" longer than this has no end that we can see; the words around the marker are given instead. */
const MAX_CLAIM = 4_000
const CLAIM_WINDOW = 300

export interface Draft {
  /** Place in the order of the text; a note without a marker takes that of the note before it. */
  readonly at: number
  readonly number: string
  readonly kind: Citation['kind']
  readonly urls: readonly string[]
  readonly claim: string
  readonly note: string
  readonly span: Span
  readonly noteSpan: Span
  readonly urlSpans: readonly Span[]
}

export function finishCitations(drafts: readonly Draft[]): { citations: Citation[]; notices: Notice[] } {
  const notices: Notice[] = []
  const ordered = drafts.toSorted((a, b) => a.at - b.at)
  if (ordered.length > maxCitations) {
    const message = `Only the first ${maxCitations} of ${ordered.length} citations were kept.`
    notices.push({ code: 'too-many-citations', message })
    ordered.length = maxCitations
  }
  const byNumber = new Map<string, string>()
  let previous: string | null = null
  let last = { claim: '', quotes: [] as readonly string[] }
  const citations = ordered.map((draft, index): Citation => {
    const id = `c${index + 1}`
    const { number, kind, claim, note, span, noteSpan } = draft
    // Many links of one sentence share its quotes.
    if (claim !== last.claim) last = { claim, quotes: findQuotes(claim) }
    const repeats = note === '' || draft.urls.length > 0 ? null : findRepeated(note, { previous, byNumber })
    if (note !== '') {
      byNumber.set(number, id)
      previous = id
    }
    return {
      id,
      number,
      kind,
      urls: [...draft.urls],
      locators: locatorsOf(draft.urls, note),
      claim,
      quotes: [...last.quotes],
      note,
      repeats,
      span,
      noteSpan,
      urlSpans: [...draft.urlSpans],
    }
  })
  return { citations, notices }
}

/** One locator for each URL, in order, then the DOIs that are printed without one. */
function locatorsOf(urls: readonly string[], note: string): Citation['locators'] {
  const locators = urls.map(locatorOf)
  for (const doi of findDois(note)) {
    const known = locators.some(
      ({ kind, value }) => kind === 'doi' && value.toLowerCase() === doi.value.toLowerCase(),
    )
    if (!known) locators.push(doi)
  }
  return locators
}

/** The sentence of a passage in which an offset stands. */
export function claimAt(passage: Pick<Passage, 'text'>, sentences: readonly Range[], offset: number): string {
  const sentence = sentenceAt(sentences, offset)
  if (sentence === null) return ''
  if (sentence.end - sentence.start <= MAX_CLAIM) return passage.text.slice(sentence.start, sentence.end)
  const start = Math.max(sentence.start, offset - CLAIM_WINDOW)
  const end = Math.min(sentence.end, offset + CLAIM_WINDOW)
  const cut = passage.text.slice(start, end).replace(start > sentence.start ? /^\S+\s/ : /^$/, '')
  return `${start > sentence.start ? '… ' : ''}${cut.trim()}${end < sentence.end ? ' …' : ''}`
}
