/** Reads RIS, the tagged format of reference managers and databases: each record a citation of kind `reference`. */
import type { Locator } from '../citation.ts'
import { cleanText } from '../clean-text.ts'
import { Problem } from '../problem.ts'
import {
  cutNotices,
  damageNotices,
  draftEntry,
  identifierOf,
  isAddress,
  type Entry,
} from './bibliography/entry.ts'
import { readRecords, type RisRecord } from './bibliography/ris-record.ts'
import { finishCitations, maxCitations } from './draft.ts'
import type { TextDocument } from './readable.ts'
import type { Reading } from './reading.ts'
import { indexSource } from './source.ts'

const ADDRESSES = /^(?:UR|L[1-4]|LK)$/
/** Words of others about the source (abstract, keywords), names, dates and pages are no place for its address. */
const REMARKS = /^(?:N1|M[1-3]|T[1-3]|TI|JO|JF|JA|C[1-8]|U[1-5]|AV|PB|SV)$/
const SOURCE_EXPECTED = /^(?:N1|M[1-3]|C[1-8]|AV)$/

/** Throws the Problem `invalid-citation-list` where the text holds no record at all. */
export function extractRis({ name, format, sha256, text }: TextDocument): Reading {
  const source = indexSource(text)
  const records = readRecords(source, maxCitations)
  if (records.length === 0) throw noRecords(text)
  const drafts = records.map((record) => draftEntry(source, describe(record)))
  const { citations, notices, reasons } = finishCitations(drafts)
  const damaged = records
    .filter(({ complete }) => !complete)
    .map(({ range, fields }) => ({ key: keyOf(fields), range }))
  return {
    document: { name, format, sha256, title: null, language: null },
    citations,
    notices: [...notices, ...cutNotices(records.length), ...damageNotices(source, damaged)],
    reasons,
  }
}

type Fields = RisRecord['fields']

function keyOf(fields: Fields): string {
  return fields.find(({ tag }) => tag === 'ID')?.text.trim() ?? ''
}

function describe({ range, fields }: RisRecord): Entry {
  const first = (...tags: string[]): string => {
    for (const tag of tags) {
      const text = fields.find((field) => field.tag === tag)?.text.trim() ?? ''
      if (text !== '') return text
    }
    return ''
  }
  const database = first('DB', 'DP')
  const authors = fields.filter(({ tag }) => tag === 'AU' || tag === 'A1')
  return {
    key: keyOf(fields),
    range,
    authors: (authors.length > 0 ? authors : fields.filter(({ tag }) => tag === 'A2' || tag === 'ED'))
      .slice(0, 20)
      .map(({ text }) => text.trim().replace(/^([^,]+),\s*([^,]+)$/, '$2 $1'))
      .filter((author) => author !== ''),
    title: first('TI', 'T1', 'CT'),
    container: first('T2', 'JF', 'JO', 'JA', 'BT', 'PB'),
    year: /\d{4}/.exec(first('PY', 'Y1', 'DA'))?.[0] ?? '',
    addresses: fields.filter(
      ({ tag, text }) => ADDRESSES.test(tag) || (/^(?:DO|DI)$/.test(tag) && isAddress(text)),
    ),
    remarks: fields
      .filter(({ tag }) => REMARKS.test(tag))
      .map((value) => ({ value, sourceExpected: SOURCE_EXPECTED.test(value.tag) })),
    identifiers: fields.flatMap(({ tag, text }) => identifiersOf(tag, text, database)),
  }
}

/** SN holds an ISSN as well, which its check digit tells; AN is a PMID only where the database says so. */
function identifiersOf(tag: string, text: string, database: string): Locator[] {
  if (tag === 'DO' || tag === 'DI') return identifierOf('doi', text)
  if (tag === 'SN') return identifierOf('ISBN', text)
  if (tag === 'C2' && /^\s*PMC\d+\s*$/i.test(text)) return identifierOf('PMCID', text)
  if (tag === 'AN' && /pubmed|medline|nlm/i.test(database)) return identifierOf('PMID', text)
  return []
}

function noRecords(text: string): Problem {
  const found = JSON.stringify(cleanText(text, 40))
  return new Problem(
    'invalid-citation-list',
    `Expected RIS records, found ${found}; for example "TY  - ELEC", "UR  - https://example.org/report", "ER  -".`,
  )
}
