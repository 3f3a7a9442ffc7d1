/**
 * Reads Markdown: footnotes with their definitions, links in the running text, and what Markdown itself does not define:
 * notes typed by hand and lists of references, told as in every other prose (prose/). Code is left alone, images are no
 * sources.
 */
import { guessLanguage } from './language.ts'
import { finishCitations, maxCitations, type Draft } from './draft.ts'
import { withoutAsides } from './markdown-aside.ts'
import { withoutBadges } from './markdown-badge.ts'
import { readBlocks, type Block, type Blocks } from './markdown-block.ts'
import { citeBlocks } from './markdown-cite.ts'
import { withoutContacts } from './markdown-contact.ts'
import { readHtmlBlock } from './markdown-html.ts'
import { readInline, type Inline } from './markdown-inline.ts'
import type { ReadBlock } from './markdown-note.ts'
import { citeTypedNotes } from './markdown-typed.ts'
import type { Notice } from '../citation.ts'
import type { TextDocument } from './readable.ts'
import type { Reading } from './reading.ts'
import { indexSource } from './source.ts'

/** MDX: what a page imports is no part of its text. */
const MODULE_LINE =
  /^(?:import\s[^\n]{0,500}\sfrom\s+['"]|import\s+['"]|export\s(?:const|default|function)\s)/

/** More links of the running text than this are not printed, and the notice says so. */
const mostLinks = maxCitations + 10_000

export function extractMarkdown({ name, format, sha256, text }: TextDocument): Reading {
  const source = indexSource(text)
  const structure = readBlocks(source)
  let links = 0
  const all = structure.blocks.flatMap((block): ReadBlock[] => {
    if (MODULE_LINE.test(text.slice(block.lines[0]?.start, block.lines[0]?.end))) return []
    const inlines =
      block.kind === 'html'
        ? readHtmlBlock(text, block.lines)
        : [readInline(text, block.lines, structure.definitions)]
    return inlines.map((inline) => {
      if (block.note === null) links += inline.links.length
      return { block, inline: links > mostLinks ? withoutLinks(inline, block) : inline }
    })
  })
  const badges = withoutBadges(source, all)
  const contacts = withoutContacts(source, badges.read)
  const { read, notices: beside } = withoutAsides(source, structure, contacts.read)
  const language = guessLanguage(openingText(read))
  const drafts: Draft[] = []
  const notices: Notice[] = [...badges.notices, ...contacts.notices, ...beside]
  const taken = citeTypedNotes(source, structure, read, language, { drafts, notices })
  citeBlocks(source, structure, read, language, taken, { drafts, notices })
  const finished = finishCitations(drafts)
  return {
    document: { name, format, sha256, title: findTitle(structure, read), language },
    citations: finished.citations,
    notices: [...finished.notices, ...notices],
    reasons: finished.reasons,
  }
}

/** A hostile document is kept in memory as long as it is read: of links that are never printed nothing is kept. */
function withoutLinks(inline: Inline, { note }: Block): Inline {
  return note === null && inline.links.length > 0 ? { ...inline, links: [] } : inline
}

function openingText(read: readonly ReadBlock[]): string {
  return read
    .slice(0, 400)
    .map(({ inline }) => inline.text.slice(0, 2_000))
    .join('\n')
}

/** The front matter's title, else the first heading of the first level, else the first heading at all. */
function findTitle(structure: Blocks, read: readonly ReadBlock[]): string | null {
  if (structure.frontMatterTitle !== null && structure.frontMatterTitle !== '')
    return structure.frontMatterTitle
  const headings = read.filter(({ block, inline }) => block.kind === 'heading' && inline.text !== '')
  const title = headings.find(({ block }) => block.level === 1) ?? headings[0]
  return title?.inline.text.slice(0, 500) ?? null
}
