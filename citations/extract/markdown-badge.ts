/**
 * Badges: pictures that are links, with nothing beside them, above the first sentence ("build passing", "licence"). They speak
 * of the document's making. A picture with a link among or below sentences may show a source, and stays.
 */
import type { Notice } from '../citation.ts'
import { isWeb, type ReadBlock } from './markdown-note.ts'
import { spanOf, type Source } from './source.ts'

/** One picture within a link, or without; what the link leads to is in brackets of either kind. */
const PICTURE =
  /\s*(?:!\[[^[\]\n]{0,300}\]|\[!\[[^[\]\n]{0,300}\](?:\([^()\n]{0,2000}\)|\[[^[\]\n]{0,300}\])\])(?:\([^()\n]{0,2000}\)|\[[^[\]\n]{0,300}\])\s*/y
const LONGEST = 20_000

/** The same blocks, badges without their links; and what to tell of it. */
export function withoutBadges(
  source: Source,
  read: readonly ReadBlock[],
): { readonly read: readonly ReadBlock[]; readonly notices: readonly Notice[] } {
  let left = 0
  let place: ReturnType<typeof spanOf> | null = null
  let followed = false
  const kept = [...read]
  for (const [index, entry] of read.entries()) {
    if (entry.block.kind === 'heading' || isTitle(entry)) continue
    if (!isPictures(source, entry)) {
      followed = true
      break
    }
    const links = entry.inline.links.filter(isWeb)
    left += links.length
    if (links.length > 0)
      place ??= spanOf(source, entry.block.lines[0]?.start ?? 0, entry.block.lines.at(-1)?.end ?? 0)
    kept[index] = { ...entry, inline: { ...entry.inline, links: [] } }
  }
  // A page of pictures alone has no other text.
  if (place === null || !followed) return { read, notices: [] }
  const message = `${left === 1 ? '1 badge' : `${left} badges`} above the text ${left === 1 ? 'was' : 'were'} left out.`
  return { read: kept, notices: [{ code: 'badges-left-out', message, span: place }] }
}

/** "<h1 align=center>": a title in raw HTML is no sentence. */
function isTitle({ block, inline }: ReadBlock): boolean {
  return block.kind === 'html' && inline.links.length === 0 && !/[.!?…。]\s*$/u.test(inline.text)
}

/** Is a paragraph made of pictures alone? */
function isPictures(source: Source, { block, inline }: ReadBlock): boolean {
  if (block.kind !== 'paragraph' || block.note !== null || block.item !== null || inline.markers.length > 0)
    return false
  const [from, to] = [block.lines[0]?.start ?? 0, block.lines.at(-1)?.end ?? 0]
  if (to <= from || to - from > LONGEST) return false
  const printed = source.text.slice(from, to)
  PICTURE.lastIndex = 0
  let at = 0
  while (at < printed.length && PICTURE.test(printed)) at = PICTURE.lastIndex
  return at === printed.length
}
