/** Reads the note that an attribute holds; everything in it stands where the attribute stands. */
import type { ProseNote, ProseParagraph } from '../prose.ts'
import { spanOf, type Source } from '../source.ts'
import type { Tip } from './tip.ts'
import { attribute, elementAt, isElement, parseTree, blocks } from './tree.ts'

export function readTip({ html, label, from, to }: Tip, at: number, source: Source): ProseNote {
  const span = spanOf(source, from, to)
  const { tree } = parseTree(html)
  const links: { start: number; end: number; href: string; span: typeof span }[] = []
  let text = ''
  let open: { href: string; start: number; last: number } | null = null
  for (let index = 0; index <= tree.nodes.length; index++) {
    if (open !== null && index > open.last) {
      links.push({ start: open.start, end: text.length, href: open.href, span })
      open = null
    }
    const node = tree.nodes[index]
    if (node === undefined) break
    if (!isElement(node)) {
      text += node.value.replace(/\s+/g, ' ')
      continue
    }
    if ((blocks.has(node.tagName) || node.tagName === 'br') && text !== '') text += '\n'
    const href = elementAt(tree, index)?.tagName === 'a' ? attribute(node, 'href') : null
    if (href !== null && open === null) open = { href, start: text.length, last: tree.last[index] ?? index }
  }
  const paragraph: ProseParagraph = {
    kind: 'text',
    text,
    markers: [],
    links,
    raised: [],
    spanOf: () => span,
  }
  return { key: `tip-${at}`, label, kind: 'footnote', paragraphs: [paragraph], span }
}
