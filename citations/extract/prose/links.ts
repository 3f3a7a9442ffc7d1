/** Inline citations: links and printed URLs of the running text. */
import { findLocators, linkKey } from '../../locator.ts'
import type { Draft } from '../draft.ts'
import type { ProseParagraph } from '../prose.ts'
import type { Reason } from '../reading.ts'
import type { Cited } from './cited.ts'
import type { ClaimsOf } from './claims.ts'
import type { NumberLink } from './number-link.ts'
import { isDoing } from './doing.ts'
import { findSources, type Source } from './sources.ts'

export interface Running {
  readonly paragraphs: readonly ProseParagraph[]
  /** Paragraphs that are notes or entries of a list of sources. */
  readonly taken: ReadonlySet<number>
  /** Paragraphs that tell how somebody can be reached. */
  readonly beside: ReadonlySet<number>
  readonly numbers: readonly NumberLink[]
  /** Where each paragraph begins in the order of the text. */
  readonly starts: readonly number[]
}

/** Links and printed URLs of the running text, each an inline citation, or a reference where a number is its words. */
export function citeLinks(
  { paragraphs, taken, beside, numbers, starts }: Running,
  claims: ClaimsOf,
  { drafts, notices }: Cited,
): void {
  const left = { outside: 0, contact: 0 }
  const numbered = new Map(numbers.map((link) => [`${link.paragraph} ${link.end}`, link]))
  for (const [index, paragraph] of paragraphs.entries()) {
    if (taken.has(index)) continue
    const sources = findSources(paragraph, 'with-path').filter(({ start, end, by }) => {
      const words = paragraph.text.slice(start, end)
      const doing = by === 'link' && paragraph.outside !== true && isDoing(words)
      return words.trim() !== '' && !doing
    })
    if (paragraph.outside === true || beside.has(index)) {
      left[paragraph.outside === true ? 'outside' : 'contact'] += sources.length
      continue
    }
    for (const source of withoutEchoes(sources)) {
      const number = numbered.get(`${index} ${source.end}`) ?? numbered.get(`${index} ${source.end + 1}`)
      const range = number ?? source
      const span = paragraph.spanOf(range.start, range.end)
      const place = source.span ?? span
      drafts.push({
        at: (starts[index] ?? 0) + range.start,
        number: number?.label ?? '',
        kind: number === undefined ? 'inline' : 'reference',
        urls: [source.url],
        claim:
          number === undefined ? claims(index).atWord(source.start) : claims(index).atMarker(number.start),
        note: number === undefined ? '' : source.url,
        span,
        noteSpan: number === undefined ? {} : place,
        urlSpans: [place],
        reasons: [number === undefined ? source.reason : NUMBER_LINKS],
      })
    }
    for (const named of citeIdentifiers(paragraph, sources, (offset) => claims(index).atWord(offset)))
      drafts.push({ ...named, at: (starts[index] ?? 0) + named.at })
  }
  if (left.outside > 0) {
    const message = `${many(left.outside)} in menus, page headers, footers and the like were left out.`
    notices.push({ code: 'links-left-out', message })
  }
  if (left.contact > 0) {
    const message = `${many(left.contact)} beside a mailbox or telephone number were left out.`
    notices.push({ code: 'contact-left-out', message })
  }
}

const many = (count: number): string => (count === 1 ? '1 link' : `${count} links`)

const NUMBER_LINKS: Reason = {
  signal: 'number-links',
  weight: 9,
  detail: 'a number that links to an address stands in the text like a marker',
}

/** "the report (https://…)" whose words link to the same address: one source, named twice. */
function withoutEchoes(sources: readonly Source[]): Source[] {
  return sources.filter((source, index) => {
    const before = sources[index - 1]
    if (before === undefined || source.by !== 'print' || before.by !== 'link') return true
    return source.start - before.end > 4 || linkKey(before.url).key !== linkKey(source.url).key
  })
}

/**
 * "arXiv:2101.00001", "doi:10.1000/182" in the running text, where no link stands over them. A book's ISBN there is the
 * imprint's far more often than a source's, so it is left to notes and lists.
 */
function* citeIdentifiers(
  paragraph: ProseParagraph,
  sources: readonly Source[],
  claimAt: (offset: number) => string,
): Generator<Draft> {
  for (const { locator, start, end } of findLocators(paragraph.text)) {
    const linked = sources.some((source) => source.start < end && source.end > start)
    if (linked || locator.kind === 'isbn') continue
    yield {
      at: start,
      number: '',
      kind: 'inline',
      urls: [],
      claim: claimAt(start),
      note: '',
      span: paragraph.spanOf(start, end),
      noteSpan: {},
      urlSpans: [],
      locators: [locator],
      reasons: [
        {
          signal: 'identifier-printed',
          weight: 7,
          detail: 'an identifier with its name is printed in the text',
        },
      ],
    }
  }
}
