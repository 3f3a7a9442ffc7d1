/** A page's link annotations: addresses as the document gives them, and places within it as page and height. */
import type { PageLink } from '../../../citations/index.ts'
import { apply, mapBox, type Matrix } from './matrix.ts'

export interface Places {
  /** The explicit destination behind a name; null when there is none. */
  named(name: string): Promise<readonly unknown[] | null>
  /** Page number from 1 of a page reference, and the map from that page's space to the page as shown. */
  page(reference: unknown): Promise<{ readonly number: number; readonly base: Matrix } | null>
}

const MOST_LINKS = 20_000
const LONGEST_URL = 8_192

export async function readLinks(
  annotations: readonly unknown[],
  base: Matrix,
  places: Places,
): Promise<readonly PageLink[]> {
  const links: PageLink[] = []
  for (const annotation of annotations) {
    if (!isLink(annotation) || links.length >= MOST_LINKS) continue
    const box = mapBox(base, annotation.rect)
    // `unsafeUrl` is the address as written; `url` is what a browser makes of it, and absent for many schemes.
    const raw = typeof annotation.unsafeUrl === 'string' ? annotation.unsafeUrl : annotation.url
    const url = typeof raw === 'string' && raw.length <= LONGEST_URL ? decoded(raw).trim() : ''
    const target = url === '' ? await targetOf(annotation.dest, places) : null
    if (url !== '' || target !== null) links.push({ box, url: url === '' ? null : url, target })
  }
  return links
}

/** Addresses should be ASCII; many producers write UTF-8 as it is, some text strings with a byte order mark. */
function decoded(raw: string): string {
  if (!/[\u0080-\u00ff]/.test(raw) || /[\u0100-\uffff]/.test(raw)) return raw.toWellFormed()
  const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0))
  try {
    return new TextDecoder(raw.startsWith('\u00fe\u00ff') ? 'utf-16be' : 'utf-8', { fatal: true }).decode(
      bytes,
    )
  } catch {
    return raw
  }
}

async function targetOf(destination: unknown, places: Places): Promise<PageLink['target']> {
  const explicit = typeof destination === 'string' ? await places.named(destination) : destination
  if (!Array.isArray(explicit)) return null
  const [reference, fit] = explicit as readonly unknown[]
  const place = await places.page(reference)
  if (place === null) return null
  return { page: place.number, y: heightOf(fit, explicit, place.base) }
}

/** The height that a destination scrolls to (ISO 32000-2, table 149); null where it shows the whole page. */
function heightOf(fit: unknown, explicit: readonly unknown[], base: Matrix): number | null {
  const kind = typeof fit === 'object' && fit !== null && 'name' in fit ? fit.name : fit
  const at =
    kind === 'XYZ'
      ? [explicit[2], explicit[3]]
      : kind === 'FitH' || kind === 'FitBH'
        ? [0, explicit[2]]
        : kind === 'FitR'
          ? [explicit[2], explicit[5]]
          : []
  const [x = 0, y] = at.map((value) =>
    typeof value === 'number' && Number.isFinite(value) ? value : undefined,
  )
  if (y === undefined) return null
  const [, height] = apply(base, x, y)
  return Math.round(height * 1000) / 1000
}

interface LinkAnnotation {
  readonly rect: readonly [number, number, number, number]
  readonly url?: unknown
  readonly unsafeUrl?: unknown
  readonly dest?: unknown
}

function isLink(value: unknown): value is LinkAnnotation {
  if (typeof value !== 'object' || value === null || !('subtype' in value) || value.subtype !== 'Link')
    return false
  return (
    'rect' in value &&
    Array.isArray(value.rect) &&
    value.rect.length === 4 &&
    value.rect.every(Number.isFinite)
  )
}
