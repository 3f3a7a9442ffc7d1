/** Paragraphs of Markdown that tell how somebody can be reached: their addresses support nothing. */
import type { Notice } from '../citation.ts'
import { isContactBlock, isFrontPage } from './contact.ts'
import { isWeb, type ReadBlock } from './markdown-note.ts'
import { spanOf, type Source } from './source.ts'

/** Signs of emphasis and of links, which are no words. */
const MARKUP = /[*_`<>[\]]|\((?:mailto|tel|https?):[^()\s]*\)|\\$| {2,}$/g
const MAY_REACH = /@|tel|phone|fax|mob|тел|\+\d/i

/** The same blocks, those of contacts without their links; and what to tell of it. */
export function withoutContacts(
  source: Source,
  read: readonly ReadBlock[],
): { readonly read: readonly ReadBlock[]; readonly notices: readonly Notice[] } {
  let left = 0
  let first: ReadBlock | null = null
  const kept = read.map((entry) => {
    const links = entry.inline.links.filter(isWeb)
    if (links.length === 0 || !isContact(source, entry)) return entry
    left += links.length
    first ??= entry
    return { ...entry, inline: { ...entry.inline, links: [] } }
  })
  const place = spanOfFirst(source, first)
  if (place === null) return { read, notices: [] }
  const message = `${left === 1 ? '1 link' : `${left} links`} beside a mailbox or telephone number were left out.`
  return { read: kept, notices: [{ code: 'contact-left-out', message, span: place }] }
}

function isContact(source: Source, { block, inline }: ReadBlock): boolean {
  if (block.kind !== 'paragraph' || block.note !== null || block.item !== null || inline.markers.length > 0)
    return false
  if (!MAY_REACH.test(inline.text)) return false
  const lines = block.lines.map(({ start, end }) => source.text.slice(start, end).replace(MARKUP, ''))
  return inline.links.every((link) => !isWeb(link) || isFrontPage(link.url)) && isContactBlock(lines)
}

function spanOfFirst(source: Source, entry: ReadBlock | null): ReturnType<typeof spanOf> | null {
  const [from, to] = [entry?.block.lines[0], entry?.block.lines.at(-1)]
  return from === undefined || to === undefined ? null : spanOf(source, from.start, to.end)
}
