/**
 * Paragraphs of Markdown that speak of the document and not of its subject: its licence under a heading of that name, appeals
 * to follow or support its makers, ways on to other stories. None of their links is a source.
 */
import type { Notice } from '../citation.ts'
import { invites, isLicence, readsOn } from './html/aside-words.ts'
import { isWeb, type ReadBlock } from './markdown-note.ts'
import { appeals, headsBeside } from './prose/appeal.ts'
import { spanOf, type Source } from './source.ts'

/** What a sentence has outside of its links, in letters. */
const RUNNING = 60

/** The same blocks, those beside the text without their links; and what to tell of it. */
export function withoutAsides(
  source: Source,
  read: readonly ReadBlock[],
): { readonly read: readonly ReadBlock[]; readonly notices: readonly Notice[] } {
  let left = 0
  let first: ReadBlock | null = null
  let beside: ReturnType<typeof headsBeside> = null
  const marked = read.findLastIndex(({ block, inline }) => block.note === null && inline.markers.length > 0)
  const kept = read.map((entry, index) => {
    const { block, inline } = entry
    if (block.kind === 'heading') beside = index > marked ? headsBeside(inline.text) : null
    const links = inline.links.filter(isWeb)
    if (links.length === 0 || block.note !== null || inline.markers.length > 0) return entry
    if (!isAside(entry, beside)) return entry
    left += links.length
    first ??= entry
    return { ...entry, inline: { ...inline, links: [] } }
  })
  const lines = placeOf(first)
  if (lines.length === 0) return { read, notices: [] }
  const span = spanOf(source, lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0)
  const message = `${left === 1 ? '1 link' : `${left} links`} beside the text (a licence, an appeal, a way on) ${left === 1 ? 'was' : 'were'} left out.`
  return { read: kept, notices: [{ code: 'links-left-out', message, span }] }
}

function isAside({ block, inline }: ReadBlock, beside: ReturnType<typeof headsBeside>): boolean {
  if (block.kind === 'cell') return false
  const { text } = inline
  const running = outsideLinks(inline) >= RUNNING
  if (beside === 'licence') return !running || isLicence(text)
  if (beside === 'comments' || beside === 'onward') return !running
  return appeals(text) || (text.length < 240 && invites(text)) || (readsOn(text) && !running)
}

function outsideLinks({ text, links }: ReadBlock['inline']): number {
  let rest = ''
  let from = 0
  for (const { start, end } of links) {
    if (start > from) rest += text.slice(from, start)
    from = Math.max(from, end)
  }
  return (rest + text.slice(from)).match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

function placeOf(entry: ReadBlock | null): ReadBlock['block']['lines'] {
  return entry?.block.lines ?? []
}
