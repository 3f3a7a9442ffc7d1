/** Inline citations: links and printed URLs of the running text. */
import { findLocators, linkKey } from '../../locator.ts'
import type { Draft } from '../draft.ts'
import type { ProseParagraph } from '../prose.ts'
import type { Cited } from './cited.ts'
import type { ClaimsOf } from './claims.ts'
import { findSources, type Source } from './sources.ts'

/** Links and printed URLs of the running text, each an inline citation. */
export function citeLinks(
  paragraphs: readonly ProseParagraph[],
  taken: ReadonlySet<number>,
  starts: readonly number[],
  claims: ClaimsOf,
  { drafts, notices }: Cited,
): void {
  let left = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    if (taken.has(index)) continue
    const sources = findSources(paragraph, 'with-path').filter(
      ({ start, end }) => paragraph.text.slice(start, end).trim() !== '',
    )
    if (paragraph.outside === true) {
      left += sources.length
      continue
    }
    for (const source of withoutEchoes(sources)) {
      const span = paragraph.spanOf(source.start, source.end)
      drafts.push({
        at: (starts[index] ?? 0) + source.start,
        number: '',
        kind: 'inline',
        urls: [source.url],
        claim: claims(index).atWord(source.start),
        note: '',
        span,
        noteSpan: {},
        urlSpans: [source.span ?? span],
        reasons: [source.reason],
      })
    }
    for (const named of citeIdentifiers(paragraph, sources, (offset) => claims(index).atWord(offset)))
      drafts.push({ ...named, at: (starts[index] ?? 0) + named.at })
  }
  if (left > 0) {
    const links = left === 1 ? '1 link' : `${left} links`
    const message = `${links} in menus, page headers, footers and the like were left out.`
    notices.push({ code: 'links-left-out', message })
  }
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
