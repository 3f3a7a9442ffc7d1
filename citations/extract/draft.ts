/** From what a reader of a format found to the citations that are printed: order, ids, locators, quotes, repetitions. */
import type { Citation, Locator, Notice, Span } from '../citation.ts'
import { cleanText } from '../clean-text.ts'
import { findLocators, locatorOf, sourceKey } from '../locator.ts'
import type { Passage } from './passage.ts'
import { findQuotes } from './quote.ts'
import type { Reason } from './reading.ts'
import { startTrace, type Repeat } from './repeat.ts'
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
  /** Where the format says what the locators are (a BibTeX field); else they are read from the URLs and the note. */
  readonly locators?: readonly Locator[]
  /** Why this was taken for a citation; shown by --explain. */
  readonly reasons?: readonly Reason[]
}

export interface Finished {
  readonly citations: Citation[]
  readonly notices: Notice[]
  /** By citation id. */
  readonly reasons: Record<string, readonly Reason[]>
}

export function finishCitations(drafts: readonly Draft[]): Finished {
  const notices: Notice[] = []
  const reasons: Record<string, readonly Reason[]> = {}
  const ordered = drafts.toSorted((a, b) => a.at - b.at)
  if (ordered.length > maxCitations) {
    const message = `Only the first ${maxCitations} of ${ordered.length} citations were kept.`
    notices.push({ code: 'too-many-citations', message })
    ordered.length = maxCitations
  }
  const trace = startTrace()
  // A note with many markers is read once: 60,000 markers of one long note would cost the square of it.
  const read = new Map<string, { urls: string; locators: Citation['locators'] }>()
  const remembered = ({ urls, note }: Draft): Citation['locators'] => {
    const known = read.get(note)
    const key = urls.join('\n')
    if (known?.urls === key) return known.locators
    const locators = locatorsOf(urls, note)
    read.set(note, { urls: key, locators })
    return locators
  }
  const dangling: Notice[] = []
  let last = { claim: '', quotes: [] as readonly string[] }
  const citations = ordered.map((draft, index): Citation => {
    const id = `c${index + 1}`
    const { number, kind, claim, note, span, noteSpan } = draft
    // Many links of one sentence share its quotes.
    if (claim !== last.claim) last = { claim, quotes: findQuotes(claim) }
    const locators = draft.locators ?? remembered(draft)
    // In a list whose format says what each field is, nothing points back.
    const repeat =
      (draft.locators !== undefined && kind === 'reference') || note === ''
        ? none
        : trace({ ...draft, id, hasSource: draft.urls.length + locators.length > 0, place: placeOf(draft) })
    if (repeat.words !== null && repeat.repeats === null) dangling.push(nothingToRepeat(draft, repeat.words))
    const why = repeat.words === null ? draft.reasons : [...(draft.reasons ?? []), ...pointsBack(repeat)]
    if (why !== undefined && why.length > 0) reasons[id] = why
    return {
      id,
      number,
      kind,
      urls: [...draft.urls],
      locators: [...locators],
      claim,
      quotes: [...last.quotes],
      note,
      repeats: repeat.repeats,
      span,
      noteSpan,
      urlSpans: [...draft.urlSpans],
    }
  })
  return { citations, notices: [...notices, ...bounded(dangling)], reasons }
}

/** One locator for each URL, in order, then the identifiers that are printed without one; a source once. */
function locatorsOf(urls: readonly string[], note: string): Citation['locators'] {
  const locators = urls.map(locatorOf)
  const known = new Set(locators.map(sourceKey))
  for (const { locator } of findLocators(note, 'note')) {
    const key = sourceKey(locator)
    if (!known.has(key)) locators.push(locator)
    known.add(key)
  }
  return locators
}

const none: Repeat = { repeats: null, words: null }
const MAX_DANGLING = 50

function pointsBack({ repeats, words }: Repeat): Reason[] {
  if (repeats === null || words === null) return []
  return [{ signal: 'points-back', weight: 1, detail: `“${cleanText(words, 40)}” repeats ${repeats}` }]
}

/** Where a note stands tells two markers of one note from two notes of the same words. */
function placeOf({ number, noteSpan }: Draft): string | null {
  return Object.keys(noteSpan).length === 0 ? null : `${number}\n${Object.values(noteSpan).join(' ')}`
}

function nothingToRepeat({ number, span, noteSpan }: Draft, words: string): Notice {
  const message = `Note ${cleanText(number, 20)} says “${cleanText(words, 40)}”, but no source stands before it that this could repeat.`
  return { code: 'nothing-to-repeat', message, span: Object.keys(noteSpan).length === 0 ? span : noteSpan }
}

function bounded(notices: readonly Notice[]): Notice[] {
  const more = notices.length - MAX_DANGLING
  if (more <= 0) return [...notices]
  const message = `${more} more notes repeat a source that could not be found.`
  return [...notices.slice(0, MAX_DANGLING), { code: 'nothing-to-repeat', message }]
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
