/** Reads BibTeX and BibLaTeX: each entry a citation of kind `reference`, its key the number. Damaged entries are kept and told. */
import type { Locator } from '../citation.ts'
import { cleanText } from '../clean-text.ts'
import { Problem } from '../problem.ts'
import { readEntries, type Field, type RawEntry } from './bibliography/bibtex-entry.ts'
import {
  cutNotices,
  damageNotices,
  draftEntry,
  identifierOf,
  isAddress,
  type Entry,
  type Value,
} from './bibliography/entry.ts'
import { readLatex } from './bibliography/latex.ts'
import { finishCitations, maxCitations } from './draft.ts'
import { MappedText } from './mapped-text.ts'
import type { TextDocument } from './readable.ts'
import type { Reading } from './reading.ts'
import { indexSource } from './source.ts'

/** Entries that steer a style or hold other entries' fields: nobody cites them. */
const NO_SOURCE = /^(?:string|set|xdata|control|.*bstctl)$/
const ADDRESS = /^(?:urls?|link|ee|bdsk-url-\d+|archive-?url|web(?:site|page)?)$/
const SOURCE_EXPECTED = /^(?:howpublished|note|addendum|eprint|pubstate|titleaddon|url.+)$/
/** The reader's own notes and files, and DBLP's address of its own record. */
const NOT_READ =
  /^(?:abstract|annote|annotation|file|localfile|keywords?|biburl|bibsource|timestamp|owner|comments?|review|crossref|xref|xdata|ids|related|date-added|date-modified|bdsk-file-\d+|__markedentry|groups|rating|langid|urldate|author|editor|year|month|date|pages|volume)$/
const IDENTIFIERS: Readonly<Record<string, string>> = {
  doi: 'doi',
  isbn: 'ISBN',
  pmid: 'PMID',
  pmcid: 'PMCID',
  hdl: 'hdl',
  handle: 'hdl',
  urn: 'urn',
  arxivid: 'arXiv',
  arxiv: 'arXiv',
}
const EPRINTS: Readonly<Record<string, string>> = {
  arxiv: 'arXiv',
  hdl: 'hdl',
  pubmed: 'PMID',
  pmid: 'PMID',
  pmc: 'PMCID',
}
const LONGEST_MACRO = 4_000
/** A field that is longer holds no reference; what lies behind is not read. */
const LONGEST_FIELD = 200_000

type Fields = ReadonlyMap<string, Value>

/** Throws the Problem `invalid-citation-list` where the text holds no entry at all. */
export function extractBibtex({ name, format, sha256, text }: TextDocument): Reading {
  const source = indexSource(text)
  const raw = readEntries(text, maxCitations)
  if (raw.length === 0 && !/@\s*(?:comment|preamble)\b/i.test(text)) throw noEntries(text)
  const readFields = fieldReader(text)
  const read = raw.flatMap((entry) => {
    const fields = readFields(entry)
    return NO_SOURCE.test(entry.type) ? [] : [{ entry, fields }]
  })
  const byKey = new Map(read.map(({ entry, fields }) => [entry.key.toLowerCase(), fields]))
  const drafts = read.map(({ entry, fields }) => {
    const parent = fields.get('crossref')?.text.trim().toLowerCase()
    return draftEntry(source, describe(entry, fields, parent === undefined ? undefined : byKey.get(parent)))
  })
  const { citations, notices, reasons } = finishCitations(drafts)
  return {
    document: { name, format, sha256, title: null, language: null },
    citations,
    notices: [
      ...notices,
      ...cutNotices(raw.length),
      ...damageNotices(
        source,
        raw.filter((entry) => entry.damaged).map(({ key, range }) => ({ key, range })),
      ),
    ],
    reasons,
  }
}

/** Reads an entry's fields; a @string adds to the macros that the entries behind it may use. */
function fieldReader(text: string): (entry: RawEntry) => Fields {
  const macros = new Map<string, string>()
  // Macros of macros grow without end; what all of them together may add is bounded by the file's own size.
  let budget = text.length * 2 + 100_000
  const readField = ({ name, parts, start, end }: Field): Value => {
    const read = new MappedText()
    let composed = false
    for (const part of parts) {
      if (part.kind === 'text')
        readLatex(
          read,
          text,
          part.start,
          Math.min(part.end, part.start + LONGEST_FIELD),
          ADDRESS.test(name) || Object.hasOwn(IDENTIFIERS, name),
        )
      else {
        const macro = text.slice(part.start, part.end)
        const value = (macros.get(macro.toLowerCase()) ?? macro).slice(0, Math.max(0, budget))
        budget -= value.length
        composed = true
        if (value !== '') read.write(value, part.start)
      }
    }
    const from = parts[0]?.start ?? start
    const to = parts.at(-1)?.end ?? end
    return {
      text: read.toString(),
      // What was put together from macros stands nowhere by itself: the whole value is pointed at.
      locate: (a, b) => (composed ? { start: from, end: to } : read.locate(a, b)),
    }
  }
  return (entry) => {
    const fields = new Map<string, Value>()
    for (const field of entry.fields) {
      if (fields.has(field.name)) continue
      const value = readField(field)
      fields.set(field.name, value)
      if (entry.type === 'string') macros.set(field.name, value.text.slice(0, LONGEST_MACRO))
    }
    return fields
  }
}

/** What an entry says. From the one it refers to (`crossref`) it takes words for its line, never an address. */
function describe({ key, range }: RawEntry, fields: Fields, parent: Fields | undefined): Entry {
  const first = (...names: string[]): string => {
    for (const name of names) {
      const text = fields.get(name)?.text.trim() ?? ''
      if (text !== '') return text
    }
    return ''
  }
  const inherited = (...names: string[]): string =>
    names.map((name) => parent?.get(name)?.text.trim() ?? '').find((text) => text !== '') ?? ''
  const own = [...fields].filter(([name]) => !NOT_READ.test(name))
  return {
    key,
    range,
    authors: readNames(first('author', 'editor') || inherited('author', 'editor')),
    title: printed([first('title'), first('subtitle')].filter((part) => part !== '').join(': ')),
    container: printed(
      first('journaltitle', 'journal', 'booktitle', 'maintitle') ||
        inherited('title', 'booktitle') ||
        first('publisher', 'institution', 'school', 'organization'),
    ),
    year: /\d{4}/.exec(first('date', 'year') || inherited('date', 'year'))?.[0] ?? first('year'),
    addresses: own
      .filter(
        ([name, { text }]) => ADDRESS.test(name) || (Object.hasOwn(IDENTIFIERS, name) && isAddress(text)),
      )
      .map(([, value]) => value),
    remarks: own
      .filter(([name]) => !ADDRESS.test(name) && !Object.hasOwn(IDENTIFIERS, name))
      .map(([name, value]) => ({ value, sourceExpected: SOURCE_EXPECTED.test(name) })),
    identifiers: own.flatMap(([name, value]) => identifiersOf(name, value.text, fields)),
  }
}

function identifiersOf(name: string, text: string, fields: Fields): Locator[] {
  const label = Object.hasOwn(IDENTIFIERS, name) ? IDENTIFIERS[name] : undefined
  if (label !== undefined) return identifierOf(label, text)
  if (name !== 'eprint') return []
  const archive =
    (fields.get('archiveprefix') ?? fields.get('eprinttype'))?.text.trim().toLowerCase() ?? 'arxiv'
  const prefix = Object.hasOwn(EPRINTS, archive) ? EPRINTS[archive] : undefined
  return prefix === undefined ? [] : identifierOf(prefix, text)
}

/** "Doe, Jane and {The Group} and others" => Jane Doe, The Group. */
function readNames(text: string): string[] {
  return text
    .slice(0, 4_000)
    .split(/\s+and\s+/i)
    .map((name) => printed(name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1')))
    .map((name) => (name === 'others' ? 'et al' : name))
    .filter((name) => name !== '')
}

/** TeX's ways to type a dash and quotation marks. Never for an address. */
function printed(text: string): string {
  return text
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/\s+/g, ' ')
    .trim()
}

function noEntries(text: string): Problem {
  const found = JSON.stringify(cleanText(text, 40))
  return new Problem(
    'invalid-citation-list',
    `Expected BibTeX entries, found ${found}; for example @misc{report, title = {Report}, url = {https://example.org/report}}.`,
  )
}
