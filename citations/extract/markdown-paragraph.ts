/** A block of Markdown as the paragraph that every format becomes (prose.ts), for what is told alike in all of them. */
import type { ReadBlock } from './markdown-note.ts'
import type { ProseParagraph } from './prose.ts'
import { spanOf, type Source } from './source.ts'

const KINDS = { heading: 'heading', cell: 'cell', html: 'text', paragraph: 'text' } as const

export function paragraphOf(source: Source, { block, inline }: ReadBlock): ProseParagraph {
  return {
    kind: block.item === null ? KINDS[block.kind] : 'item',
    text: inline.text,
    markers: inline.markers.map(({ label, at }) => ({ at, label, note: label, span: {} })),
    links: inline.links.map(({ start, end, url }) => ({ start, end, href: url })),
    raised: inline.raised,
    ...(block.item === null || block.item === '' ? {} : { label: block.item }),
    spanOf: (start, end) => {
      const range = inline.locate(start, end)
      return spanOf(source, range.start, range.end)
    },
  }
}
