/** Numbers by which things are known (`P8-TA-2024-0203`, `WAT57/8298/2024`): asked for in the address, and headed by it. */
import type { Address } from '../address.ts'
import type { Sight } from '../sight.ts'

/** Fewer signs are a year, a count or a page's number; such things meet by chance. */
const SIGNS = 6
const DIGITS = 4

/**
 * Title or first heading bears an identifier of the cited address. Where a page for another address bears it too, no server
 * merely repeated what it was asked for: it shows this one document.
 */
export function bearsIdentifier({ cited, page }: Sight): boolean {
  if (cited === null) return false
  const titles = [page.title, ...page.headings.slice(0, 1)]
  return identifiersOf(cited).some((one) => titles.some((title) => isBorneBy(title, one)))
}

/** Of the path's last part and of parameters: what people separate by spaces and slashes, without its punctuation. */
function identifiersOf({ segments, parameters }: Address): readonly string[] {
  const places = [segments.at(-1) ?? '', ...parameters.map(([, value]) => value)]
  return places
    .flatMap((place) => place.split(/[\s+/&=,;|]+/))
    .map(plain)
    .filter((one) => one.length >= SIGNS && one.replace(/\D/g, '').length >= DIGITS)
}

function isBorneBy(title: string, identifier: string): boolean {
  // A number alone is a whole word or a part of a longer number.
  if (/^\d+$/.test(identifier)) return title.split(/\D+/).includes(identifier)
  return plain(title).includes(identifier)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
