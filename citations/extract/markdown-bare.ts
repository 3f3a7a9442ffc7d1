/** Addresses that are printed in a Markdown block without any markup, outside of code and of links. */
import type { MappedText, Range } from './mapped-text.ts'
import type { Link } from './markdown-link.ts'
import { findUrls } from './url.ts'

/** `taken`: texts of links and code, in any order. `cuts`: where markers and tags were left out, in order; no address goes over one. */
export function findBare(
  out: MappedText,
  written: string,
  taken: readonly Range[],
  cuts: readonly number[],
): Link[] {
  const sorted = taken.toSorted((a, b) => a.start - b.start)
  const links: Link[] = []
  let next = 0
  let cut = 0
  for (const { start, end, value } of findUrls(written, 'with-path')) {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) next++
    if ((sorted[next]?.start ?? Infinity) < end) continue
    while (cut < cuts.length && (cuts[cut] ?? 0) <= start) cut++
    const place = cuts[cut] ?? Infinity
    const whole = place < end ? (findUrls(written.slice(start, place), 'with-path')[0]?.value ?? '') : value
    // "_https://example.org_": the closing sign of emphasis is no part of the address.
    const url = /[_~]/.test(written.charAt(start - 1)) ? whole.replace(/[_~]+$/, '') : whole
    if (url === '') continue
    const span = out.locate(start, start + url.length)
    links.push({ start, end: start + url.length, url, span, urlSpan: span, how: 'printed' })
  }
  return links
}
