/** A hyperlink's target: resolved against the page's base, originals of archived copies, share buttons left out. */
import { cleanHref } from '../prose/address.ts'
import type { Source } from '../source.ts'
import { spanOf } from '../source.ts'
import { carriesOwnSite, isOwnHost, isOwnPage, type OwnSite } from '../prose/site.ts'
import { attribute, type Element } from './tree.ts'
import type { LinkTarget } from '../prose/written.ts'

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i
/** Links that are for doing something with this page, not for reading another one. */
const DOING = new Set(
  'tag license author nofollow-share prev next home bookmark search me help privacy-policy terms-of-service edit'.split(
    ' ',
  ),
)
const SHARE_PATH = /\/(?:share|sharer|sharing|intent|submit|send|bookmark)(?:[/._?-]|$)/i
const SHARE_VALUE = /[?&](?:u|url|link|text|body|href|uri)=(?:https?(?::|%3a)|[^&]{0,300}?https?%3a)/i

/** "…&action=share": the address itself says that it does something with the page. */
const ACTION =
  /[?&](?:action|do|intent|operation|utm_content)=(?:share|subscribe|unsubscribe|print|login|signup|register|edit)(?:&|$)/i
/** A step that lets readers in, with where they come from behind it. */
const ENTRY =
  /\/(?:log-?in|sign-?in|sign-?up|register)(?:\.\w+)?\?(?:.*&)?(?:return\w*|redirect\w*|destination|continue|next|dest|to)=/i

export interface LinkPlace {
  /** What relative links are resolved against, where the page says so. */
  readonly base: string | null
  readonly own: OwnSite
  readonly source: Source
}

/** What a link leads to, or null where it is no source: into the page, a share button, a list of tags. */
export function readTarget(element: Element, { base, own, source }: LinkPlace): LinkTarget | null {
  const href = cleanHref(attribute(element, 'href') ?? '')
  const original = attribute(element, 'data-originalurl')?.trim() ?? ''
  // A quotation mark that is missing makes a target of half the page.
  if ((href === '' && original === '') || /[<>]/.test(href)) return null
  const rel = attribute(element, 'rel')?.toLowerCase().split(/\s+/) ?? []
  if (rel.some((token) => DOING.has(token)) || rel.includes('mw:wikilink')) return null
  const from = /^https?:\/\//i.test(original) && original !== href ? 'data-originalurl' : 'href'
  const location = element.sourceCodeLocation?.attrs?.[from]
  const place =
    location === undefined ? null : valueRange(source.text, location.startOffset, location.endOffset)
  const span = place === null ? {} : { span: spanOf(source, place.start, place.end) }
  if (from === 'data-originalurl') {
    const remark = 'the link shows an archived copy; its markup names the original, which counts'
    return { href: original, remark, ...span }
  }
  if (SHARE_PATH.test(href.slice(0, 300)) && SHARE_VALUE.test(href.slice(0, 2_000))) return null
  if (ACTION.test(href.slice(0, 2_000)) || ENTRY.test(href.slice(0, 2_000))) return null
  const address = resolve(href, base)
  if (isOwnPage(own, address) || carriesOwnSite(own, address)) return null
  // What was relative before the page was saved is the site's own web of links.
  if (own.saved && isOwnHost(own, address)) return null
  return { href: address, ...span }
}

/** A relative link has a web address only where the page names its base. */
function resolve(href: string, base: string | null): string {
  if (base === null || href.startsWith('#') || href.startsWith('//') || ABSOLUTE.test(href)) return href
  try {
    return new URL(href, base).href
  } catch {
    return href
  }
}

/** The value within an attribute's source text, quotes left off. */
function valueRange(text: string, start: number, end: number): { start: number; end: number } {
  const raw = text.slice(start, end)
  const equals = raw.indexOf('=')
  if (equals < 0) return { start, end }
  const value = /^\s*(["']?)([\s\S]*?)\1$/.exec(raw.slice(equals + 1))
  const lead = (/^\s*["']?/.exec(raw.slice(equals + 1))?.[0] ?? '').length
  const from = start + equals + 1 + lead
  return { start: from, end: Math.max(from, end - (value?.[1]?.length ?? 0)) }
}
