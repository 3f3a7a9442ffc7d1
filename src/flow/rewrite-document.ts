/**
 * A document's bytes with better addresses for what it cites. Certain or not at all: it is read again after its change, and must say
 * the same as before but for the addresses that were meant.
 */
import { isDeepStrictEqual } from 'node:util'
import {
  apart,
  digestHex,
  planFixes,
  readText,
  twinsOf,
  type Extraction,
  type Fix,
  type Left,
  type ReportLink,
} from '../../citations/index.ts'
import type { Extractor } from '../ports.ts'
import { digestOf } from './objects.ts'
import { rewriteBytes } from './rewrite-bytes.ts'

export interface Rewritten {
  readonly fixes: readonly Fix[]
  readonly left: readonly Left[]
  /** Null where nothing is changed. */
  readonly made: Uint8Array | null
}

/** Places tried one by one where all together do not pass; each costs a reading. */
const MOST_SINGLES = 50

/** For documents that are text (`isFixable`). `bytes` are those that `extraction` was read from. */
export async function rewriteDocument(
  { extractor }: { readonly extractor: Extractor },
  { extraction, bytes, links }: { extraction: Extraction; bytes: Uint8Array; links: readonly ReportLink[] },
): Promise<Rewritten> {
  const { name, format } = extraction.document
  const decoded = readText(bytes, format)
  const { fixes, left } = planFixes(decoded.text, extraction, links)
  if (fixes.length === 0) return { fixes, left, made: null }
  const read = async (content: Uint8Array) =>
    extractor.extract({ name, format, sha256: digestHex(await digestOf(content)), bytes: content })
  const before = await read(bytes)
  /** The new bytes where they say what is meant, else null. */
  const proved = async (chosen: readonly Fix[]): Promise<Uint8Array | null> => {
    const made = rewriteBytes(bytes, decoded, chosen)
    if (made === null) return null
    return isDeepStrictEqual(factsOf(await read(made), []), factsOf(before, chosen)) ? made : null
  }
  const chosen = await largest(decoded.text, fixes, proved)
  const kept = new Set(chosen.fixes)
  const refused = fixes.flatMap((fix): Left[] =>
    kept.has(fix)
      ? []
      : [{ ...fix, span: fix, reason: 'the document would be read otherwise with the new address' }],
  )
  return { fixes: chosen.fixes, left: [...left, ...refused], made: chosen.bytes }
}

/** As many of the fixes as the document bears: all, else all with their twins, else one after the other. */
async function largest(
  text: string,
  fixes: readonly Fix[],
  proved: (fixes: readonly Fix[]) => Promise<Uint8Array | null>,
): Promise<{ fixes: readonly Fix[]; bytes: Uint8Array | null }> {
  const withTwins = (some: readonly Fix[]) => apart([...some, ...some.flatMap((fix) => twinsOf(text, fix))])
  const twinned = withTwins(fixes)
  for (const attempt of twinned.length === fixes.length ? [fixes] : [twinned, fixes]) {
    const bytes = await proved(attempt)
    if (bytes !== null) return { fixes, bytes }
  }
  let chosen: readonly Fix[] = []
  let bytes: Uint8Array | null = null
  for (const fix of fixes.slice(0, fixes.length > 1 ? MOST_SINGLES : 0)) {
    const more = [...chosen, fix]
    const made = (await proved(withTwins(more))) ?? (await proved(more))
    if (made === null) continue
    chosen = more
    bytes = made
  }
  return { fixes: chosen, bytes }
}

/** What must not change, with the addresses that are meant to. */
function factsOf({ citations }: Extraction, fixes: readonly Fix[]): readonly unknown[] {
  const meant = new Map(fixes.map(({ line, column, to }) => [`${line}:${column}`, to]))
  // Lists tell no places: there every such string was meant.
  const everywhere = new Map(fixes.map(({ from, to }) => [from, to]))
  return citations.map(({ number, kind, urls, urlSpans }) => {
    const placed = (url: string, at: number) => {
      const { line, column } = urlSpans[at] ?? {}
      return line === undefined ? everywhere.get(url) : meant.get(`${line}:${column}`)
    }
    return { number, kind, urls: urls.map((url, at) => placed(url, at) ?? url) }
  })
}
