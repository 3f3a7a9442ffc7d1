/**
 * Reads HTML: notes and markers by what links join them, links in the running text, lists of sources. Parsed by the
 * standard's rules; nothing is run and nothing fetched. What a note or a claim is, is decided in prose/, for all formats.
 */
import { findAnchors } from './html/anchor.ts'
import { withoutOtherMarked } from './html/marked-otherwise.ts'
import { findFurniture } from './html/furniture.ts'
import { readHead } from './html/head.ts'
import { findInlineNotes } from './html/inline-note.ts'
import { findMarkers } from './html/marker.ts'
import { readOwnSite } from './html/own-site.ts'
import { findRegions } from './html/region.ts'
import { findRepeatedLabels } from './html/repeated-label.ts'
import { siteByVote } from './html/site-vote.ts'
import { findTips } from './html/tip.ts'
import { isPlainText, parseTree } from './html/tree.ts'
import { writeProse } from './html/walk.ts'
import { markFrame } from './prose/frame.ts'
import { readProse } from './prose/read.ts'
import type { TextDocument } from './readable.ts'
import type { Reading } from './reading.ts'
import { indexSource } from './source.ts'

export function extractHtml({ name, format, sha256, text }: TextDocument): Reading {
  const source = indexSource(text)
  const { tree, head, root } = parseTree(text)
  const about = readHead(head, root)
  const linked = findMarkers(tree, findAnchors(tree))
  const inline = findInlineNotes(tree, linked.markers)
  const told = [...linked.markers, ...inline.markers]
  const markers = [...told, ...findRepeatedLabels(tree, told)]
  const regions = findRegions(tree, markers, inline.unmarked)
  const furniture = findFurniture(tree, regions)
  const own = readOwnSite(text, head, about.base, tree, () => siteByVote(tree, furniture, about.title))
  const tips = findTips(tree, new Set(markers.map(({ at }) => at)))
  const written = writeProse({
    tree,
    source,
    base: about.base,
    own,
    markers,
    back: linked.back,
    regions,
    furniture,
    tips,
    plain: isPlainText(tree),
  })
  const prose = withoutOtherMarked(tree, written)
  return readProse(
    { name, format, sha256 },
    {
      title: titleOf(prose.titles, about.title),
      language: about.language,
      paragraphs: markFrame(prose.paragraphs, own, prose.noted),
      notes: prose.notes,
      notices: [],
    },
  )
}

/** The heading of the first level; where there are several, the page's own title unless it begins with the first. */
function titleOf([first, second]: readonly string[], declared: string | null): string | null {
  if (first === undefined) return declared
  const title = first.slice(0, 500)
  return second === undefined || declared === null || declared.includes(first) ? title : declared
}
