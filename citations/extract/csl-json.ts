/**
 * Reads CSL-JSON as Zotero, Pandoc and citeproc engines write it: a list of items, one item, or either within an object.
 * Each item is a citation of kind `reference` with its id for a number.
 */
import type { Locator, Notice } from '../citation.ts'
import { cleanText } from '../clean-text.ts'
import { Problem } from '../problem.ts'
import {
  cutNotices,
  draftEntry,
  identifierOf,
  isAddress,
  type Entry,
  type Value,
} from './bibliography/entry.ts'
import { fieldRanges, findItems, readString } from './bibliography/json-scan.ts'
import { finishCitations, maxCitations } from './draft.ts'
import type { Range } from './mapped-text.ts'
import type { TextDocument } from './readable.ts'
import type { Reading } from './reading.ts'
import { indexSource } from './source.ts'

const EXAMPLE = '[{"id": "report", "type": "webpage", "URL": "https://example.org/report"}]'
const ADDRESSES = ['URL', 'url']
/** Zotero keeps what CSL has no field for in `note`, a line each ("PMID: 123"). */
const REMARKS = [
  'note',
  'annote',
  'archive_location',
  'archive',
  'number',
  'call-number',
  'medium',
  'title',
  'container-title',
  'publisher',
]
const SOURCE_EXPECTED = new Set(['note', 'archive_location', 'number'])
const IDENTIFIERS: readonly (readonly [string, string])[] = [
  ['DOI', 'doi'],
  ['PMID', 'PMID'],
  ['PMCID', 'PMCID'],
  ['ISBN', 'ISBN'],
]

/** Throws the Problem `invalid-citation-list` where the text holds no item and is no empty list. */
export function extractCslJson({ name, format, sha256, text }: TextDocument): Reading {
  const source = indexSource(text)
  const items = findItems(text, maxCitations)
  if (items === null) throw noItems(text)
  const drafts = items.map((item) => draftEntry(source, readItem(text, item)))
  const { citations, notices, reasons } = finishCitations(drafts)
  return {
    document: { name, format, sha256, title: null, language: null },
    citations,
    notices: [...notices, ...cutNotices(items.length), ...damage(text)],
    reasons,
  }
}

function readItem(text: string, range: Range): Entry {
  const fields = fieldRanges(text, range)
  const strings = (names: readonly string[]): Value[] =>
    names.flatMap((field) => stringAt(text, fields.get(field)) ?? [])
  const first = (...names: string[]): string =>
    strings(names)
      .find((value) => value.text.trim() !== '')
      ?.text.trim() ?? ''
  const archive = first('archive', 'source').toLowerCase()
  const archived = archive.startsWith('arxiv')
    ? identifierOf('arXiv', first('archive_location', 'number'))
    : []
  return {
    key: keyOf(text, fields.get('id')),
    range,
    authors: readNames(jsonAt(text, fields.get('author') ?? fields.get('editor'))),
    title: first('title', 'title-short'),
    container: first('container-title', 'publisher', 'archive'),
    year: readYear(jsonAt(text, fields.get('issued'))),
    addresses: [
      ...strings(ADDRESSES),
      ...strings(IDENTIFIERS.map(([field]) => field)).filter(({ text: value }) => isAddress(value)),
    ],
    remarks: REMARKS.flatMap((field) =>
      strings([field]).map((value) => ({ value, sourceExpected: SOURCE_EXPECTED.has(field) })),
    ),
    identifiers: [
      ...IDENTIFIERS.flatMap(([field, label]): Locator[] =>
        strings([field]).flatMap((value) => identifierOf(label, value.text)),
      ),
      ...archived,
    ],
  }
}

function stringAt(text: string, range: Range | undefined): Value | null {
  if (range === undefined || text.charAt(range.start) !== '"') {
    if (range === undefined || !/[\w]/.test(text.charAt(range.start))) return null
    // A PMID or ISBN written as a number.
    const number = text.slice(range.start, range.end)
    return { text: /^\d+$/.test(number) ? number : '', locate: () => range }
  }
  const read = readString(text, range)
  return { text: read.toString(), locate: (start, end) => read.locate(start, end) }
}

function keyOf(text: string, range: Range | undefined): string {
  return stringAt(text, range)?.text.trim() ?? ''
}

function jsonAt(text: string, range: Range | undefined): unknown {
  if (range === undefined) return null
  try {
    return JSON.parse(text.slice(range.start, Math.min(range.end, range.start + 100_000)))
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function readNames(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, 20).flatMap((name: unknown) => {
    if (!isRecord(name)) return wordsOf(name) === '' ? [] : [wordsOf(name)]
    const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'].map((part) =>
      wordsOf(name[part]),
    )
    const whole = wordsOf(name['literal']) || parts.filter((part) => part !== '').join(' ')
    return whole === '' ? [] : [whole]
  })
}

function readYear(value: unknown): string {
  if (!isRecord(value)) return /\d{4}/.exec(wordsOf(value))?.[0] ?? ''
  const dates = value['date-parts']
  const date: unknown = Array.isArray(dates) ? dates[0] : null
  if (Array.isArray(date) && wordsOf(date[0]) !== '') return wordsOf(date[0])
  const words = wordsOf(value['raw']) || wordsOf(value['literal']) || wordsOf(value['year'])
  return /\d{4}/.exec(words)?.[0] ?? words
}

function damage(text: string): Notice[] {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''))
    return []
  } catch (fault) {
    const place =
      fault instanceof Error ? (/line \d+ column \d+|position \d+/.exec(fault.message)?.[0] ?? '') : ''
    const where = place === '' ? 'ends early' : `has a fault at ${place}`
    return [
      {
        code: 'list-damaged',
        message: `The JSON of this list ${where}; the items that could be read were kept.`,
      },
    ]
  }
}

function noItems(text: string): Problem {
  const found = JSON.stringify(cleanText(text, 40))
  return new Problem(
    'invalid-citation-list',
    `Expected a list of CSL items, found ${found}; for example ${EXAMPLE}.`,
  )
}
