/**
 * Which printed addresses can be put right, and how: a page that moved for good is cited where it is now, a page that is gone
 * by a copy that was looked at. Pure: text in, places and new words out. Deliberately absent: addresses that are not written
 * in one piece, and whatever rests on doubt; files are the command line's.
 */
import { getDomain } from 'tldts'
import type { Citation, Extraction, Span } from './citation.ts'
import type { DocumentFormat } from './document-format.ts'
import { textFormats } from './extract/readable.ts'
import { indexSource, lineAt, lineCount, lineStart, type Source } from './extract/source.ts'
import { linkKey, locatorOf } from './locator.ts'
import type { ReportLink } from './report.ts'

/** One place to be rewritten. Offsets are UTF-16 units of the decoded text. */
export interface Fix {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  /** The address as its reader types it, before and after. */
  readonly from: string
  readonly to: string
  /** What stands in the document instead: `to` as its format writes it. */
  readonly written: string
  readonly why: 'moved' | 'copy'
  /** When the copy was made (ISO 8601); null for a move. */
  readonly at: string | null
}
/** A place that stays as it is although something better is known, and why. */
export interface Left {
  readonly span: Span
  readonly from: string
  readonly to: string
  readonly reason: string
}
export interface Fixes {
  readonly fixes: readonly Fix[]
  readonly left: readonly Left[]
}

/** Longer addresses are no reader's. */
const LONGEST = 2_000
/** Signs that end an address in one format or another; a URL says the same with their codes (RFC 3986 §2.1). */
const RISKY = /["'<>`{}|\\^\s]|[^\x20-\x7e]/gu

/** Whether documents of this format can be rewritten: their bytes are text. */
export function isFixable(format: DocumentFormat): boolean {
  return textFormats.some((known) => known === format)
}

/** All fixes of one document, in order and without overlap. `links`: those of the whole run. */
export function planFixes(text: string, extraction: Extraction, links: readonly ReportLink[]): Fixes {
  const source = indexSource(text)
  const { format } = extraction.document
  const targets = targetsOf(links)
  const fixes: Fix[] = []
  const left: Left[] = []
  for (const citation of extraction.citations) {
    for (const [at, printed] of citation.urls.entries()) {
      const better = targets.get(linkKey(printed).key) ?? targets.get(linkKey(locatorOf(printed).url).key)
      if (better === undefined || !better.citations.has(citation.id)) continue
      const to = addressFor(better.to, format)
      const span = citation.urlSpans[at] ?? citation.span
      if (to === printed || to === `http://${printed}` || to === `https://${printed}`) continue
      const places = better.doubt === null ? exactPlaces(source, citation, at, format) : []
      const reason = better.doubt ?? 'its address is not written in one piece here'
      if (places.length === 0) left.push({ span, from: printed, to, reason })
      for (const { start, end, write } of places) {
        const { why, at: when } = better
        const known = { from: printed, to, written: write(to), why, at: when }
        fixes.push({ start, end, ...lineAndColumn(source, start), ...known })
      }
    }
  }
  return { fixes: apart(fixes), left }
}

/** The text with these places rewritten. `fixes` as planFixes gives them, or some of them. */
export function rewrite(text: string, fixes: readonly Pick<Fix, 'start' | 'end' | 'written'>[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, written } of fixes.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), written)
    at = end
  }
  return pieces.join('') + text.slice(at)
}

interface Target {
  readonly to: string
  readonly why: Fix['why']
  readonly at: string | null
  readonly citations: ReadonlySet<string>
  /** Why it is better not taken. */
  readonly doubt: string | null
}

function targetsOf(links: readonly ReportLink[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>()
  const leading = new Map<string, Set<string>>()
  for (const link of links) {
    const to = link.ignored === undefined ? permanentTarget(link) : null
    if (to === null) continue
    const site = siteOf(link.url)
    leading.set(to, (leading.get(to) ?? new Set()).add(site))
  }
  for (const link of links) {
    if (link.ignored !== undefined) continue
    const [copy] = link.outcome === 'broken' ? link.archived : []
    const moved = permanentTarget(link)
    const to = copy?.url ?? moved
    if (to === undefined || to === null || !isPlain(to)) continue
    const many = copy === undefined && (leading.get(to)?.size ?? 0) > 1
    targets.set(linkKey(link.url).key, {
      to,
      why: copy === undefined ? 'moved' : 'copy',
      at: copy?.at ?? null,
      citations: new Set(link.citations),
      // A network that wants a log-in sends everybody to one place, and so does whoever bought several names.
      doubt: many ? 'several sites lead to that same address' : null,
    })
  }
  return targets
}

/** How far a living link is led by permanent redirects (RFC 9110 §15.4.2, §15.4.9); what is temporary is not followed. */
function permanentTarget({ url, outcome, verdict, hops }: ReportLink): string | null {
  if (outcome !== 'ok' || verdict !== 'redirected') return null
  let at = 0
  while ((hops[at]?.status === 301 || hops[at]?.status === 308) && at + 1 < hops.length) at += 1
  const target = hops[at]?.url
  if (at === 0 || target === undefined || !URL.canParse(target)) return null
  const [cited, reached] = [new URL(linkKey(url).href ?? target), new URL(target)]
  // A fragment stays with who follows (RFC 9110 §10.2.2).
  if (reached.hash === '') reached.hash = cited.hash
  return reached.href === cited.href ? null : reached.href
}

function isPlain(address: string): boolean {
  if (address.length > LONGEST || !URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}

/** The address in letters that no format gives a meaning of its own. */
function addressFor(address: string, format: DocumentFormat): string {
  const coded = new URL(address).href.replace(RISKY, (sign) => encodeURIComponent(sign).replace("'", '%27'))
  return format === 'markdown'
    ? coded.replace(/[()*[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    : coded
}

interface ExactPlace {
  readonly start: number
  readonly end: number
  /** Another address as its format writes it there. */
  readonly write: (address: string) => string
}
const asIs = (address: string) => address
const inHtml = (address: string) => address.replaceAll('&', '&amp;')
const inJson = (address: string) => address.replaceAll('/', '\\/')

/** Where exactly this address stands; nowhere where it is in pieces or written otherwise. */
function exactPlaces(
  source: Source,
  { urls, urlSpans }: Citation,
  at: number,
  format: DocumentFormat,
): readonly ExactPlace[] {
  const span = urlSpans[at]
  const printed = urls[at] ?? ''
  if (format.endsWith('json') && span?.line === undefined) return jsonPlaces(source.text, printed)
  if (span === undefined || span.cut === true) return []
  const start = offsetOf(source, span.line, span.column)
  const end = offsetOf(source, span.endLine, span.endColumn)
  if (start === null || end === null) return []
  const found = source.text.slice(start, end)
  if (format === 'html' && (found === printed || found === inHtml(printed)))
    return [{ start, end, write: inHtml }]
  return found === printed ? [{ start, end, write: asIs }] : []
}

/** Lists in JSON tell no places: there an address is a whole string, its slashes escaped or not (RFC 8259 §7). */
function jsonPlaces(text: string, printed: string): readonly ExactPlace[] {
  const places: ExactPlace[] = []
  for (const write of [asIs, inJson]) {
    const token = `"${write(printed)}"`
    for (let at = text.indexOf(token); at !== -1; at = text.indexOf(token, at + token.length)) {
      const key = /^\s*:/.test(text.slice(at + token.length, at + token.length + 100))
      if (text[at - 1] !== '\\' && !key) places.push({ start: at + 1, end: at + token.length - 1, write })
    }
  }
  return places
}

function lineAndColumn(source: Source, offset: number): { line: number; column: number } {
  const line = lineAt(source, offset)
  return { line: line + 1, column: offset - lineStart(source, line) + 1 }
}

function offsetOf(source: Source, line: number | undefined, column: number | undefined): number | null {
  if (line === undefined || column === undefined || line < 1 || line > lineCount(source)) return null
  return lineStart(source, line - 1) + column - 1
}

/** In the order of the text, none over another; a definition that two notes share is rewritten once. */
export function apart(fixes: readonly Fix[]): readonly Fix[] {
  const chosen: Fix[] = []
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (fix.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(fix)
  return chosen
}

/**
 * The same address once more right beside the place: `<a href="U">U</a>`, `[U](U)`. Changed along with it, since a reader of the
 * document would otherwise see one address and follow another.
 */
export function twinsOf(text: string, fix: Fix): readonly Fix[] {
  const found = text.slice(fix.start, fix.end)
  const reach = found.length + 120
  const twins: Fix[] = []
  const [from, to] = [Math.max(0, fix.start - reach), Math.min(text.length, fix.end + reach)]
  for (let at = text.indexOf(found, from); at !== -1 && at < to; at = text.indexOf(found, at + 1)) {
    const end = at + found.length
    const whole = !/[\w./-]/.test(text[at - 1] ?? ' ') && !/[\w/?#&=%+~-]/.test(text[end] ?? ' ')
    if (at !== fix.start && whole) twins.push({ ...fix, start: at, end })
  }
  return twins
}

function siteOf(url: string): string {
  return getDomain(url) ?? url
}
