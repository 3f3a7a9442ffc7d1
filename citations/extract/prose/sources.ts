/**
 * The web addresses of one paragraph, in order: hyperlinks and printed URLs, a link and the URL printed over it once. What
 * is printed counts as typed; the target counts where words or a shortened URL are printed.
 */
import type { Span } from '../../citation.ts'
import type { ProseLink, ProseParagraph } from '../prose.ts'
import type { Reason } from '../reading.ts'
import { findUrls } from '../url.ts'
import { cleanHref, isBareHost, isWebAddress, passedOn, sameAddress } from './address.ts'
import { readBroken } from './broken.ts'

export interface Source {
  readonly url: string
  /** Range in the paragraph's text. */
  readonly start: number
  readonly end: number
  readonly by: 'link' | 'print'
  /** Where the target is written, if not where the text stands. */
  readonly span?: Span
  readonly reason: Reason
}

interface Printed {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** `'any'` inside a note, where a bare host is a source too; `'with-path'` in running text. Linear in the text. */
export function findSources(paragraph: ProseParagraph, bareHosts: 'any' | 'with-path'): Source[] {
  const { text } = paragraph
  const links = paragraph.links
    .map((link) => ({ ...link, href: passedOn(cleanHref(link.href)) }))
    .filter((link) => isWebAddress(link.href))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const printed = findPrinted(paragraph, links, bareHosts)
  const found: Source[] = []
  let next = 0
  const taken = new Set<Printed>()
  for (const link of links) {
    while ((printed[next]?.end ?? Infinity) <= link.start) next++
    const over: Printed[] = []
    for (let at = next; (printed[at]?.start ?? Infinity) < link.end; at++) {
      const url = printed[at]
      if (url !== undefined) over.push(url)
    }
    if (over.length === 0) found.push(ofLink(link, text))
    for (const url of over) {
      if (taken.has(url)) continue
      taken.add(url)
      found.push(choose(url, link, text))
    }
  }
  for (const url of printed)
    if (!taken.has(url))
      found.push({
        url: url.value,
        start: url.start,
        end: url.end,
        by: 'print',
        reason: { signal: 'url-printed', weight: 8, detail: 'the address is printed in the text' },
      })
  return found.toSorted((a, b) => a.start - b.start)
}

/** Printed URLs outside of code; one that fills a link exactly ends where the link ends. */
function findPrinted(
  paragraph: ProseParagraph,
  links: readonly ProseLink[],
  bareHosts: 'any' | 'with-path',
): Printed[] {
  const { text } = paragraph
  const literal = paragraph.literal ?? []
  if (!/:\s?\/\s?\/|www|\.\p{L}/iu.test(text)) return []
  const exact: Printed[] = []
  for (const [index, link] of links.entries()) {
    const url = exactly(text, link, links[index + 1])
    if (url !== null && url.start >= (exact.at(-1)?.end ?? 0)) exact.push(url)
  }
  // Neither raised type nor a marker that was cut out is in the middle of an address.
  const cuts = paragraph.markers.map(({ at }) => ({ start: at, end: at }))
  const hidden = [...exact, ...literal, ...paragraph.raised, ...cuts].toSorted((a, b) => a.start - b.start)
  const broken = readBroken(text, links, hidden)
  const others = findUrls(broken.text, bareHosts).map(({ start, end, value }) => {
    const range = broken.locate(start, end)
    return { start: range.start, end: range.end, value }
  })
  return [...exact, ...others].toSorted((a, b) => a.start - b.start)
}

/** The link's text is its own target, blanks left aside: then nothing that follows belongs to the URL. */
function exactly(text: string, link: ProseLink, next: ProseLink | undefined): Printed | null {
  const shown = text.slice(link.start, link.end)
  if (shown.length > 4_000 || link.remark !== undefined) return null
  const tight = shown.replace(/[\s\u00ad\u200b\u2060\ufeff]+/gu, '')
  const value = tight.replace(/[.,;:]+$/, '')
  const href = link.href.replace(/[.,;:]+$/, '')
  if (value === '' || isBareHost(value) || !sameAddress(value, href)) return null
  const lead = shown.length - shown.trimStart().length
  const tail = shown.length - shown.trimEnd().length + tight.length - value.length
  // A link can cover half of what is printed: the rest follows without a blank, as an address goes on.
  const rest = text.slice(link.end, link.end + 3)
  const goesOn = /^[/_\-=&%?#~+][\p{L}\p{N}]|^[\p{Ll}\p{N}]/u.test(rest)
  if (tail === 0 && goesOn && next?.start !== link.end) return null
  return { start: link.start + lead, end: link.end - tail, value }
}

function ofLink(link: ProseLink, text: string): Source {
  const words = text.slice(link.start, link.end)
  const detail =
    link.remark ?? (words.trim() === '' ? 'a link without words' : 'words that link to the address')
  return {
    url: link.href,
    start: link.start,
    end: link.end,
    by: 'link',
    ...(link.span === undefined ? {} : { span: link.span }),
    reason: { signal: link.remark === undefined ? 'link-target' : 'link-original', weight: 9, detail },
  }
}

/** A URL is printed over a link: which of the two would the reader follow? */
function choose(url: Printed, link: ProseLink, text: string): Source {
  const target = (detail: string): Source => ({
    ...ofLink(link, text),
    start: url.start,
    end: url.end,
    reason: { signal: 'link-target', weight: 9, detail },
  })
  if (link.remark !== undefined) return target(link.remark)
  const behind = text.slice(url.end, link.end)
  const cut = /^\s*(?:…|\.{2,})/u.test(behind) || (/\.{3}|…/u.test(url.value) && !link.href.includes('...'))
  if (cut) return target('the printed address is visibly shortened, so the link’s target counts')
  const agrees = sameAddress(url.value, link.href)
  if (isBareHost(url.value)) return target('the name of a site that links to the address')
  // "annual report.pdf" typed with a blank: the target knows how it goes on.
  if (!agrees && /^\s/.test(behind) && link.href.startsWith(url.value))
    return target('the printed address holds blanks, so the link’s target counts')
  return {
    url: url.value,
    start: url.start,
    end: url.end,
    by: 'print',
    reason: agrees
      ? { signal: 'link-agrees', weight: 10, detail: 'the address is printed and links to itself' }
      : { signal: 'link-differs', weight: 7, detail: 'the printed address counts; its link leads elsewhere' },
  }
}
