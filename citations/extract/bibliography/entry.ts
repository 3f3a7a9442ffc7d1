/**
 * An entry of a list of references, whatever the format it was kept in, and the way from there to a draft of a citation.
 * Nothing in a text refers to it, so there is no claim; its note is one readable line made of its fields.
 */
import type { Locator, Notice } from '../../citation.ts'
import { findLocators, locatorOf, sourceKey, type Place } from '../../locator.ts'
import { maxCitations, type Draft } from '../draft.ts'
import type { Range } from '../mapped-text.ts'
import { spanOf, type Source } from '../source.ts'
import { findUrls } from '../url.ts'

/** A field's value as it reads, and the way back to where it is written. */
export interface Value {
  readonly text: string
  locate(start: number, end: number): Range
}

export interface Remark {
  readonly value: Value
  /** A field in which a source is expected ("note", "howpublished"), rather than a title. */
  readonly sourceExpected: boolean
}

export interface Entry {
  readonly key: string
  /** Source range of the whole entry. */
  readonly range: Range
  readonly authors: readonly string[]
  readonly title: string
  readonly container: string
  readonly year: string
  /** Fields whose value is an address, in the order of the source. */
  readonly addresses: readonly Value[]
  /** Fields of words, which may speak of an address or an identifier. */
  readonly remarks: readonly Remark[]
  readonly identifiers: readonly Locator[]
}

interface Address {
  readonly value: string
  readonly range: Range
}

const LONGEST_LINE = 1_000
const NEXT_ADDRESS = /(?<![\s,;|])[\s,;|]+(?=[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|doi:|urn:|10\.\d{4,9}\/)/gi
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:)/i
const HOST = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?::\d+)?(?:[/?#]|$)/u
/** A reference manager's own copy of the page is no source on the web. */
const LOCAL = /^(?:file|internal-pdf|zotero|jabref|mendeley|papers\d?|x-devonthink-item|C):|^[A-Z]:\\|^:/i

export function draftEntry(source: Source, entry: Entry): Draft {
  const found: Address[] = []
  const identifiers = [...entry.identifiers]
  for (const value of entry.addresses) readAddresses(value, found, identifiers)
  for (const { value, sourceExpected } of entry.remarks) {
    found.push(...addressesIn(value, sourceExpected ? 'any' : 'with-path'))
    identifiers.push(...locatorsIn(value.text, sourceExpected ? 'note' : 'text'))
  }
  const urls = new Map<string, Address>()
  for (const address of found.toSorted((a, b) => a.range.start - b.range.start))
    if (!urls.has(address.value)) urls.set(address.value, address)
  const locators = [...urls.keys()].map(locatorOf)
  const known = new Set(locators.map(sourceKey))
  for (const locator of identifiers) {
    if (!known.has(sourceKey(locator))) locators.push(locator)
    known.add(sourceKey(locator))
  }
  const span = spanOf(source, entry.range.start, entry.range.end)
  return {
    at: entry.range.start,
    number: entry.key,
    kind: 'reference',
    urls: [...urls.keys()],
    claim: '',
    note: referenceLine(entry) || ([...urls.keys()][0] ?? locators[0]?.value ?? ''),
    span,
    noteSpan: span,
    urlSpans: [...urls.values()].map(({ range }) => spanOf(source, range.start, range.end)),
    locators,
    reasons: [{ signal: 'list-entry', weight: 1, detail: 'an entry of a list of references' }],
  }
}

/** An address field holds one address or several, and now and then an identifier instead. */
function readAddresses(value: Value, found: Address[], identifiers: Locator[]): void {
  let from = 0
  const cuts = [...value.text.matchAll(NEXT_ADDRESS)].map((match) => ({
    end: match.index,
    next: match.index + match[0].length,
  }))
  for (const { end, next } of [...cuts, { end: value.text.length, next: value.text.length }]) {
    const lead = /^[\s<]*/.exec(value.text.slice(from, end))?.[0].length ?? 0
    const part = value.text.slice(from + lead, end).trimEnd()
    const start = from + lead
    from = next
    if (part === '' || LOCAL.test(part)) continue
    const locator = locatorOf(part)
    if (locator.kind !== 'url' && !SCHEME.test(part) && locator.url !== `http://${part}`)
      identifiers.push(locator)
    else if (!/\s/.test(part) && (SCHEME.test(part) || HOST.test(part)))
      found.push({
        value: part.replace(/>$/, ''),
        range: value.locate(start, start + part.replace(/>$/, '').length),
      })
    else if (isBrokenOverLines(part))
      // Broken over lines by whoever kept the list.
      found.push({ value: part.replace(/\s+/g, ''), range: value.locate(start, start + part.length) })
    else
      found.push(...addressesIn({ text: part, locate: (a, b) => value.locate(start + a, start + b) }, 'any'))
  }
}

/** One address whose every gap is a line's end. By its gaps, since one pattern for all of it takes exponential time. */
function isBrokenOverLines(part: string): boolean {
  const gaps = part.slice(0, 4_000).match(/\s+/g) ?? []
  return /^[a-z]+:\/\//i.test(part) && gaps.length > 0 && gaps.every((gap) => gap.includes('\n'))
}

function addressesIn(value: Value, bareHosts: 'any' | 'with-path'): Address[] {
  return findUrls(value.text, bareHosts).map((url) => ({
    value: url.value,
    range: value.locate(url.start, url.end),
  }))
}

export function locatorsIn(text: string, place: Place): Locator[] {
  return findLocators(text, place).map(({ locator }) => locator)
}

/** An identifier's field that holds its whole address instead: a printed URL like any other. */
export function isAddress(text: string): boolean {
  return /^\s*https?:\/\//i.test(text)
}

/** The locator of a field that holds nothing but an identifier, with or without its label; null where it holds another. */
export function identifierOf(label: string, text: string): Locator[] {
  if (isAddress(text)) return []
  const bare = text.trim()
  const labelled = new RegExp(`^${label}\\b`, 'i').test(bare) ? bare : `${label}: ${bare}`
  return locatorsIn(labelled, 'note')
}

/** "Jane Smith, John Doe. Title. Container, 2020." */
function referenceLine({ authors, title, container, year, key }: Entry): string {
  const names = authors.length > 4 ? `${authors.slice(0, 3).join(', ')} et al` : authors.join(', ')
  const place = [container, year].filter((part) => part !== '').join(', ')
  const parts = [names, title, place]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
  const line = parts.map((part) => (/[.!?…。]$/u.test(part) ? part : `${part}.`)).join(' ')
  const whole = line === '' ? key : line
  return whole.length > LONGEST_LINE ? `${whole.slice(0, LONGEST_LINE - 1).toWellFormed()}…` : whole
}

/** What lies behind the cap is not even counted. */
export function cutNotices(entries: number): Notice[] {
  if (entries < maxCitations) return []
  const message = `Only the first ${maxCitations} entries of this list were read.`
  return [{ code: 'too-many-citations', message }]
}

const MAX_DAMAGED = 50

/** Notices of damaged entries, the first fifty by themselves. */
export function damageNotices(
  source: Source,
  damaged: readonly { readonly key: string; readonly range: Range }[],
): Notice[] {
  const notices = damaged.slice(0, MAX_DAMAGED).map(({ key, range }): Notice => {
    const span = spanOf(source, range.start, range.end)
    const name = key === '' ? 'An entry' : `The entry “${key.slice(0, 60).toWellFormed()}”`
    const message = `${name} on line ${span.line ?? 0} is damaged; what could be read of it was kept.`
    return { code: 'entry-damaged', message, span }
  })
  if (damaged.length > MAX_DAMAGED)
    notices.push({
      code: 'entry-damaged',
      message: `${damaged.length - MAX_DAMAGED} more entries are damaged.`,
    })
  return notices
}
