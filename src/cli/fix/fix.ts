/**
 * `--fix`: rewrites cited addresses in the documents that were checked. Certain or not at all: a document is read again after
 * its change, and must say the same as before but for the addresses that were meant.
 */
import { readFile } from 'node:fs/promises'
import {
  cleanText,
  isFixable,
  linkKey,
  locatorOf,
  planFixes,
  Problem,
  type Extraction,
  type Fix,
  type Left,
  type ReportLink,
} from '../../../citations/index.ts'
import { rewriteDocument } from '../../flow/rewrite-document.ts'
import type { Extractor } from '../../ports.ts'
import { tameLog } from '../../web/log-line.ts'
import type { CitedSource } from '../../web/place.ts'
import type { ReadDocument } from '../reading.ts'
import { replaceFile, sha256Of } from './replace-file.ts'

/** A document of the run and the file it came from. */
export interface FixedSource extends CitedSource {
  /** As it was named; null for what is no file. */
  readonly file: string | null
}
export interface FixOptions {
  readonly extractor: Extractor
  readonly links: readonly ReportLink[]
  readonly dryRun: boolean
}
export interface FixedDocument {
  readonly name: string
  readonly fixes: readonly Fix[]
  readonly left: readonly Left[]
  /** Why its file could not be written, where that was the hindrance; a Problem's sentence. */
  readonly refused?: string
}

/** Throws Problem `usage` for what was named and can never be rewritten, before anything is asked. */
export function requireFixable(documents: readonly ReadDocument[], named: readonly string[]): void {
  const example = 'e.g. ibid check docs/*.md --fix'
  for (const { path, name, format } of documents) {
    if (path === undefined)
      throw new Problem(
        'usage',
        `Expected files beside --fix, found "${name}", which is none that could be rewritten; ${example}.`,
      )
    // What a folder holds besides is told of when its turn comes.
    if (!isFixable(format) && named.includes(path))
      throw new Problem(
        'usage',
        `Expected text documents beside --fix (Markdown, HTML, text, BibTeX, JSON, RIS), found "${path}" in ${format.toUpperCase()}, which only its own program can change; ${example}.`,
      )
  }
}

/** Rewrites one document after the other; what is known better and stays is told with its reason. */
export async function fixDocuments(
  sources: readonly FixedSource[],
  options: FixOptions,
): Promise<readonly FixedDocument[]> {
  const fixed: FixedDocument[] = []
  for (const source of sources) {
    const made = await fixDocument(source, options)
    if (made !== null) fixed.push({ name: nameOf(source), ...made })
  }
  return fixed
}

type Made = Pick<FixedDocument, 'fixes' | 'left' | 'refused'>

async function fixDocument(
  { extraction, file }: FixedSource,
  { extractor, links, dryRun }: FixOptions,
): Promise<Made | null> {
  const { format, sha256 } = extraction.document
  if (file === null) return null
  const whole = (reason: string): Made | null => {
    const left = leftOf(extraction, links, reason)
    return left.length === 0 ? null : { fixes: [], left }
  }
  if (!isFixable(format)) return whole(`${format.toUpperCase()} can only be changed by its own program`)
  const bytes = await readFile(file).then(
    (content) => new Uint8Array(content),
    () => null,
  )
  if (bytes === null || sha256Of(bytes) !== sha256) return whole('the file has changed since it was read')
  const { fixes, left, made } = await rewriteDocument({ extractor }, { extraction, bytes, links })
  if (made === null || dryRun) return fixes.length + left.length === 0 ? null : { fixes, left }
  try {
    if (await replaceFile(file, made, sha256)) return { fixes, left }
    return whole('the file has changed since it was read')
  } catch (fault) {
    // The others are put right all the same, and what was written is told.
    if (!(fault instanceof Problem)) throw fault
    const unwritten = whole('its file could not be written')
    return { fixes: [], left: [], ...unwritten, refused: fault.message }
  }
}

/** Everything that is known better, where nothing can be changed. */
function leftOf(extraction: Extraction, links: readonly ReportLink[], reason: string): readonly Left[] {
  return planFixes('', extraction, links).left.map((left) => ({ ...left, reason }))
}

/** What was done, for people; the last line counts, and says so where nothing is known better. */
export function tellFixes(documents: readonly FixedDocument[], dryRun: boolean): readonly string[] {
  const place = (
    name: string,
    { line, column }: { line?: number | undefined; column?: number | undefined },
  ) => (line === undefined ? name : `${name}:${line}${column === undefined ? '' : `:${column}`}`)
  const lines = documents.flatMap(({ name, fixes, left }) => [
    ...fixes.map(({ from, to, why, at, ...span }) => {
      const reason = why === 'moved' ? 'moved for good' : `a copy of ${at?.slice(0, 10) ?? 'an unknown day'}`
      return `${dryRun ? 'would fix' : 'fixed'} ${place(name, span)} ${from} -> ${to} (${reason})`
    }),
    ...left.map(
      ({ span, from, to, reason }) => `left ${place(name, span)} ${from} (better: ${to}): ${reason}`,
    ),
  ])
  if (lines.length === 0)
    return [
      `Nothing ${dryRun ? 'would be' : 'was'} changed: no cited page has moved for good, and no copy of a broken one is known.`,
    ]
  const count = (of: (document: FixedDocument) => number) =>
    documents.reduce((sum, document) => sum + of(document), 0)
  const [fixed, left] = [count(({ fixes }) => fixes.length), count(({ left: stay }) => stay.length)]
  const files = documents.filter(({ fixes }) => fixes.length > 0).length
  const told = `${fixed} ${fixed === 1 ? 'address' : 'addresses'} in ${files} ${files === 1 ? 'file' : 'files'}`
  return [
    ...lines,
    `${told} ${dryRun ? 'would be' : fixed === 1 ? 'was' : 'were'} changed${left === 0 ? '' : `, ${left} left as ${left === 1 ? 'it is' : 'they are'}`}.`,
  ].map((line) => tameLog(cleanText(line, 6_000)))
}

/** How many broken links stand nowhere any more: every place that cites them was put right. */
export function countMended(
  links: readonly ReportLink[],
  sources: readonly FixedSource[],
  documents: readonly FixedDocument[],
): number {
  const fixed = new Set(
    documents.flatMap(({ name, fixes }) => fixes.map(({ line, column }) => `${name}:${line}:${column}`)),
  )
  const everywhere = new Set(
    documents.flatMap(({ name, fixes }) => fixes.map(({ from }) => `${name}\n${from}`)),
  )
  const unfixed = new Set<string>()
  for (const source of sources) {
    for (const { urls, urlSpans, locators } of source.extraction.citations) {
      const keysOf = (url: string) => [linkKey(url).key, linkKey(locatorOf(url).url).key]
      const name = nameOf(source)
      const isFixed = (at: number) =>
        urlSpans[at]?.line === undefined
          ? everywhere.has(`${name}\n${urls[at]}`)
          : fixed.has(`${name}:${urlSpans[at]?.line}:${urlSpans[at]?.column}`)
      const right = new Set(urls.flatMap((url, at) => (isFixed(at) ? keysOf(url) : [])))
      const wrong = [
        ...urls.filter((_, at) => !isFixed(at)).flatMap(keysOf),
        ...locators.map(({ url }) => linkKey(url).key),
      ]
      for (const key of wrong) if (!right.has(key)) unfixed.add(key)
    }
  }
  return links.filter(
    ({ url, outcome, ignored, archived }) =>
      outcome === 'broken' && ignored === undefined && archived.length > 0 && !unfixed.has(linkKey(url).key),
  ).length
}

function nameOf({ path, extraction }: FixedSource): string {
  return path ?? extraction.document.name
}
