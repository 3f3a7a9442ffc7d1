/**
 * Paragraphs of Markdown that stand beside its text: what frames it, its licence, appeals to follow or support its makers, ways
 * on to other stories. Told like those of every other prose (prose/frame.ts). None of their links is a source.
 */
import type { Notice } from '../citation.ts'
import type { Blocks } from './markdown-block.ts'
import { isWeb, type ReadBlock } from './markdown-note.ts'
import { paragraphOf } from './markdown-paragraph.ts'
import { markFrame } from './prose/frame.ts'
import { UNKNOWN_SITE } from './prose/site.ts'
import { spanOf, type Source } from './source.ts'

/** A document of more blocks was made by a machine, and frames nothing. */
const MOST_BLOCKS = 200_000

/** The same blocks, those beside the text without their links; and what to tell of it. */
export function withoutAsides(
  source: Source,
  structure: Blocks,
  read: readonly ReadBlock[],
): { readonly read: readonly ReadBlock[]; readonly notices: readonly Notice[] } {
  const own = read.filter(({ block }) => block.note === null)
  if (own.length > MOST_BLOCKS || !own.some(({ inline }) => inline.links.some(isWeb)))
    return { read, notices: [] }
  const lastNote = structure.notes.at(-1)?.span.start ?? -1
  const noted = own.findLastIndex(({ block }) => (block.lines[0]?.start ?? 0) < lastNote) + 1
  const marked = markFrame(
    own.map((entry) => paragraphOf(source, entry)),
    UNKNOWN_SITE,
    noted,
  )
  const cleared = new Map<ReadBlock, ReadBlock>()
  let left = 0
  for (const [index, entry] of own.entries()) {
    const { block, inline } = entry
    // Tables of Markdown hold what they list, and never set a page.
    if (block.kind === 'cell') continue
    const paragraph = marked[index]
    const kept = paragraph?.outside === true ? 0 : (paragraph?.links.length ?? 0)
    if (kept === inline.links.length) continue
    const starts = new Set(kept === 0 ? [] : paragraph?.links.map(({ start }) => start))
    const links = inline.links.filter((link) => starts.has(link.start))
    const gone = inline.links.filter(isWeb).length - links.filter(isWeb).length
    if (gone === 0) continue
    left += gone
    cleared.set(entry, { ...entry, inline: { ...inline, links } })
  }
  const lines = cleared.keys().next().value?.block.lines ?? []
  if (lines.length === 0) return { read, notices: [] }
  const span = spanOf(source, lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0)
  const message = `${left === 1 ? '1 link' : `${left} links`} beside the text (a licence, an appeal, a way on) ${left === 1 ? 'was' : 'were'} left out.`
  return {
    read: read.map((entry) => cleared.get(entry) ?? entry),
    notices: [{ code: 'links-left-out', message, span }],
  }
}
