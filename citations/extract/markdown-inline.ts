/** The text within one Markdown block, as a reader sees it: its words, links, footnote markers and raised type. */
import type { Range } from './mapped-text.ts'
import type { Definition } from './markdown-definition.ts'
import type { Link } from './markdown-link.ts'
import { readMarkup } from './markdown-markup.ts'
import { BlockText, type Inline } from './markdown-text.ts'
import { findUrls } from './url.ts'

export type { Inline, Marker } from './markdown-text.ts'

const MARKUP = /[\\`<[\]&*_~^{\t\f\r\u00ad\u200b\u2060\ufeff]|\s\s|%%|==/
/** Blocks longer than this are not read twice. */
const LONG = 2_000

export function readInline(
  source: string,
  lines: readonly Range[],
  definitions: ReadonlyMap<string, Definition>,
): Inline {
  const block = new BlockText(source, lines)
  if (!MARKUP.test(block.text)) return readPlain(block)
  const inline = readMarkup(block, definitions)
  if (block.text.length > LONG) return inline
  // The way back is rarely asked for; a short block is read again then, so that a long document is not kept twice.
  const again: Inline['locate'] = (start, end) =>
    readMarkup(new BlockText(source, lines), definitions).locate(start, end)
  return { ...inline, locate: again }
}

/** A text without any markup stands in the source as it is read. */
function readPlain(block: BlockText): Inline {
  const text = block.text.replaceAll('\n', ' ')
  const links = findUrls(text, 'with-path').map(({ start, end, value }): Link => {
    const span = block.span(start, end)
    return { start, end, url: value, span, urlSpan: span, how: 'printed' }
  })
  return {
    text,
    links,
    markers: [],
    raised: [],
    locate: (start, end) => block.span(start, Math.max(end, start + 1)),
  }
}
