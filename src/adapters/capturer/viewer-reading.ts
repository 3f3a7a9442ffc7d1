/** What a shown page is like: its markup as it stands, read by the same reader as the bytes of an answer. */
import type { CDPSession } from 'playwright-core'
import { z } from 'zod'
import { createPageReader, type FragmentFacts, type PageFacts } from '../../../citations/index.ts'
import { evaluateApart } from './page/reading.ts'
import { MARKUP_LIMIT, shownMarkup } from './viewer-dom.ts'

const shape = z.object({
  html: z.string(),
  cut: z.boolean(),
  styled: z.boolean(),
  charset: z.string(),
  target: z.boolean(),
})

export interface Shown {
  readonly page: PageFacts | null
  readonly fragment: FragmentFacts | null
  /** There was no time to ask what styles hide. */
  readonly unstyled?: true
}

/** `cited` is the cited URL, whose fragment is looked for; `url` the page's own. Rejects when it does not answer in time. */
export async function readShown(
  session: CDPSession,
  { cited, url, hurried }: { cited: string; url: string; hurried: boolean },
  signal: AbortSignal,
): Promise<Shown> {
  const { hash } = new URL(cited)
  const fragment = cited.includes('#') ? hash.slice(1) : null
  const markup = shape.parse(
    await evaluateApart(session, shownMarkup(spellings(fragment), hurried), { signal }),
  )
  const reader = createPageReader({
    url,
    contentType: 'text/html; charset=utf-8',
    contentLanguage: null,
    refreshHeader: null,
    fragment,
    cap: 3 * MARKUP_LIMIT,
  })
  reader.write(new TextEncoder().encode(markup.html))
  const { page, fragment: found } = reader.end(markup.cut)
  return {
    // It was handed over as UTF-8, whatever it was written in.
    page: page === null ? null : { ...page, charset: markup.charset },
    fragment: found === null ? null : inSight(found, markup),
    ...(markup.styled ? {} : { unstyled: true as const }),
  }
}

/**
 * Scripts have run, so that what is not there now is missing. Only what the browser has no notion of (`#!/route`) stays
 * unknown. A page that never came to rest proves nothing missing: that is the caller's to say.
 */
function inSight(found: FragmentFacts, { cut, target }: { cut: boolean; target: boolean }): FragmentFacts {
  if (target && found.kind !== 'text') return { kind: 'id', found: 'found' }
  if (found.found !== 'unknown' || cut || found.kind === 'other' || found.kind === 'page') return found
  return { kind: found.kind, found: 'missing' }
}

/** What a fragment may be called in the document: as written, decoded, and without its directives. */
function spellings(fragment: string | null): readonly string[] {
  if (fragment === null) return []
  const name = fragment.replace(/:~:.*$/s, '')
  try {
    return [name, decodeURIComponent(name)]
  } catch {
    return [name]
  }
}
